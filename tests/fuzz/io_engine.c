/*
 * The I/O engine over the fake driver under libFuzzer: each record of the input is an operation, whatever its
 * bytes say, or a cancel, a poll, a release, a wake. What is refused has to be refused in a known way; what
 * is taken completes once, and the engine ends.
 *
 * Lengths stay within the buffers: beyond them the program would be wrong, not the engine.
 */
#include <vllsi/io_engine.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { OPERATIONS = 12, DESCRIPTORS = 6, BYTES = 64, RECORD = 8 };

static vllsi_io_engine *engine;
static vllsi_fd descriptors[DESCRIPTORS];
static bool is_closing[DESCRIPTORS];
static char buffers[OPERATIONS][BYTES];
static vllsi_submission_id ids[OPERATIONS];
static bool used[OPERATIONS];

static void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

static void connect_pair(unsigned first)
{
    require(vllsi_socket_pair(VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_NON_BLOCKING, &descriptors[first],
                              &descriptors[first + 1]) == 0);
}

static void take_results(int64_t timeout_ns, size_t capacity)
{
    vllsi_completion_result results[4];
    const vllsi_result count = vllsi_io_engine_poll(engine, timeout_ns, results, 1 + capacity % 4);
    require(count >= 0);
    for (vllsi_result at = 0; at < count; at++) {
        const uint64_t number = results[at].user_data;
        require(number < OPERATIONS && used[number]);
        require(results[at].submission_id.slot == ids[number].slot &&
                results[at].submission_id.generation == ids[number].generation);
        if ((results[at].flags & VLLSI_COMPLETION_FD) != 0) {
            require(vllsi_close(results[at].fd) == 0);
        }
        used[number] = (results[at].flags & VLLSI_COMPLETION_MORE) != 0;
    }
}

/* The members that the kind has, from a few bytes. */
static void fill(vllsi_completion_op *op, char *buffer, const uint8_t *record)
{
    static const int64_t offsets[] = {-1, 0, 3, -2, INT64_MAX, INT64_MIN, 1 << 20, 1};
    static struct vllsi_file_stat stat;
    const size_t len = record[4] % (BYTES + 1);
    void *bytes = record[5] % 8 == 7 ? NULL : buffer;
    const int64_t offset = offsets[record[5] % 8];
    switch (op->kind) {
    case VLLSI_COMPLETION_OP_READ: op->read = (struct vllsi_completion_read){bytes, len, offset}; break;
    case VLLSI_COMPLETION_OP_WRITE: op->write = (struct vllsi_completion_write){bytes, len, offset}; break;
    case VLLSI_COMPLETION_OP_SEND: op->send = (struct vllsi_completion_send){bytes, len}; break;
    case VLLSI_COMPLETION_OP_RECV:
        op->recv = (struct vllsi_completion_recv){bytes, len, record[5] >> 6};
        break;
    case VLLSI_COMPLETION_OP_TIMEOUT: op->timeout.duration.ns = offset; break;
    case VLLSI_COMPLETION_OP_STAT: op->stat.stat = bytes != NULL ? &stat : NULL; break;
    case VLLSI_COMPLETION_OP_POLL: op->poll.wanted = record[5] % 5; break;
    case VLLSI_COMPLETION_OP_ACCEPT: op->accept.mode = (enum vllsi_socket_mode)(record[5] % 4); break;
    case VLLSI_COMPLETION_OP_COPY:
        op->copy = (struct vllsi_completion_copy){descriptors[record[4] % DESCRIPTORS], offset, -1, len};
        break;
    default: break;
    }
}

static void submit(const uint8_t *record)
{
    unsigned number = 0;
    while (number < OPERATIONS && used[number]) {
        number++;
    }
    const unsigned descriptor = record[2] % DESCRIPTORS;
    vllsi_completion_op op = {.kind = record[1] == 0xff ? UINT16_MAX : record[1] % 24,
                              .flags = record[3] % 9,
                              .reserved = record[3] == 0xfe,
                              .fd = record[2] == 0xff ? VLLSI_FD_INVALID : descriptors[descriptor],
                              .user_data = number,
                              .deadline_ns = record[6] % 4 == 0 ? 0 : (int64_t)record[6] * 100000000};
    vllsi_submission_id id;
    fill(&op, buffers[number % OPERATIONS], record);
    const vllsi_result result = vllsi_io_engine_submit(engine, &op, &id);
    if (result == 0) {
        require(number < OPERATIONS);
        ids[number] = id;
        used[number] = true;
        is_closing[descriptor] = is_closing[descriptor] || op.kind == VLLSI_COMPLETION_OP_CLOSE;
        return;
    }
    const enum vllsi_error_kind kind = vllsi_failure_kind(result);
    require(kind == VLLSI_ERROR_KIND_INVALID_INPUT || kind == VLLSI_ERROR_KIND_BAD_DESCRIPTOR ||
            vllsi_os_error_of(result, VLLSI_LANGUAGE_ENGLISH).domain == VLLSI_ERROR_DOMAIN_IO);
    require(number < OPERATIONS || kind != VLLSI_ERROR_KIND_CANCELLED);
}

static void obey(const uint8_t *record)
{
    switch (record[0] % 8) {
    case 0: (void)!vllsi_io_engine_cancel(engine, ids[record[1] % OPERATIONS]); break;
    case 1: take_results(record[2] % 2 == 0 ? 0 : 1000000, record[1]); break;
    case 2:
        (void)!vllsi_io_engine_cancel(engine, (vllsi_submission_id){record[1], record[2]});
        (void)!vllsi_io_engine_wake(engine);
        break;
    case 3: (void)!vllsi_io_engine_release(engine, descriptors[record[1] % DESCRIPTORS]); break;
    default: submit(record); break;
    }
}

/* All descriptors whose Close was taken are gone: their places get new ones, both ends of a pair at once. */
static void finish(void)
{
    for (unsigned number = 0; number < OPERATIONS; number++) {
        if (used[number]) {
            (void)!vllsi_io_engine_cancel(engine, ids[number]);
        }
    }
    for (unsigned times = 0; vllsi_io_engine_in_flight(engine) != 0; times++) {
        require(times < 1000);
        take_results(1000000, 3);
    }
    vllsi_io_engine_destroy(engine);
    for (unsigned at = 0; at < DESCRIPTORS; at++) {
        require(is_closing[at] || vllsi_close(descriptors[at]) == 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const vllsi_io_engine_config config = {.size_bytes = sizeof config,
                                           .operations = OPERATIONS,
                                           .driver = &vllsi_io_fake_driver,
                                           .seed = data[0]};
    require(vllsi_create_io_engine(&config, &engine) == 0);
    for (unsigned at = 0; at < DESCRIPTORS; at++) {
        is_closing[at] = false;
    }
    for (unsigned at = 0; at < OPERATIONS; at++) {
        used[at] = false;
    }
    for (unsigned first = 0; first < DESCRIPTORS; first += 2) {
        connect_pair(first);
    }
    for (size_t at = 1; at + RECORD <= size; at += RECORD) {
        obey(data + at);
    }
    finish();
    return 0;
}
