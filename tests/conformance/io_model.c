/*
 * vllsi/io_engine.h against a model: operations of several kinds, cancels, deadlines and closes at random on
 * connections, a file and the clock, for as many steps as VLLSI_IO_MODEL_STEPS says. The model knows which
 * bytes were sent, what may end how, and what must end.
 *
 * A failure names the seed and the shortest beginning of its steps that fails, by looking for it with fewer
 * and fewer steps, each time in a process of its own. VLLSI_IO_MODEL_SEED runs that one again.
 */
#define SUPPORT_IO_SUITE io_model
#include "support_io.h"

#include <vllsi/environment.h>

enum {
    LINKS = 4,       /* connections, two ends each */
    OPERATIONS = 48, /* at once */
    BYTES_MAX = 300,
    STREAM_BYTES = 1 << 18,
    REGIONS = 8, /* of the file */
    REGION_BYTES = 64,
    STEPS_DEFAULT = 20000,
    SETTLE_EVERY = 200
};

/* What has been sent and received in one direction of a connection; one may be known before the other. */
struct stream {
    unsigned char bytes[STREAM_BYTES];
    uint64_t sent, got;
};

struct end {
    vllsi_fd fd;
    bool closing, closed;
};

struct operation {
    bool used, cancelled, ended;
    uint16_t kind;
    uint32_t end, region, len; /* the end is link * 2 + side */
    int64_t deadline_ns;
    uint64_t serial;
    vllsi_submission_id id;
    unsigned char bytes[BYTES_MAX];
};

static struct {
    struct support_io io;
    uint64_t random, serial;
    struct stream streams[LINKS * 2]; /* by the end that receives */
    struct end ends[LINKS * 2];
    struct operation operations[OPERATIONS];
    vllsi_fd file;
    unsigned char regions[REGIONS][REGION_BYTES];
    bool region_busy[REGIONS];
    uint32_t in_flight;
    uint64_t steps, step;
} model;

/* Says what is wrong, and where; the seed is printed by who runs it. */
static void expect(bool holds, const char *what, const struct operation *operation, int64_t result)
{
    if (!holds) {
        conformance_note_equal((int64_t)(operation != NULL ? operation->kind : 0), -1, "step",
                               (unsigned)model.step, what);
        conformance_note_equal(result, -1, "result", (unsigned)model.step, what);
        CONFORMANCE_END_IF(true);
    }
}

static uint32_t dice(uint32_t bound)
{
    model.random ^= model.random << 13;
    model.random ^= model.random >> 7;
    model.random ^= model.random << 17;
    return (uint32_t)((model.random >> 32) * bound >> 32);
}

/* ── what is there ── */

static void connect_link(uint32_t link)
{
    vllsi_fd pair[2];
    support_io_pair(pair);
    for (uint32_t side = 0; side < 2; side++) {
        model.ends[link * 2 + side] = (struct end){.fd = pair[side]};
        model.streams[link * 2 + side].sent = 0;
        model.streams[link * 2 + side].got = 0;
    }
}

static bool is_busy(uint32_t end)
{
    for (uint32_t at = 0; at < OPERATIONS; at++) {
        if (model.operations[at].used && model.operations[at].end == end) {
            return true;
        }
    }
    return false;
}

static struct operation *free_operation(void)
{
    for (uint32_t at = 0; at < OPERATIONS; at++) {
        if (!model.operations[at].used) {
            return &model.operations[at];
        }
    }
    return NULL;
}

/* ── what may happen ── */

static bool is_gone(const struct end *end)
{
    return end->closing || end->closed;
}

/* Bytes that were sent and are known to be so, or that came and must have been sent, in any order. */
static void add_bytes(struct stream *stream, const unsigned char *bytes, uint64_t count, uint64_t *mine,
                      const uint64_t *other, const struct operation *operation)
{
    for (uint64_t at = 0; at < count; at++, (*mine)++) {
        unsigned char *place = &stream->bytes[*mine % STREAM_BYTES];
        if (*mine < *other) {
            expect(*place == bytes[at], "the bytes that come are those that were sent", operation, *place);
        } else {
            *place = bytes[at];
        }
    }
}

static void end_transfer(struct operation *operation, vllsi_result result)
{
    const bool sends = operation->kind == VLLSI_COMPLETION_OP_SEND;
    struct stream *stream = &model.streams[sends ? operation->end ^ 1 : operation->end];
    const bool peer_gone = is_gone(&model.ends[operation->end ^ 1]);
    expect(result <= (vllsi_result)operation->len, "no more than asked for", operation, result);
    if (vllsi_failed(result)) {
        const enum vllsi_error_kind kind = vllsi_failure_kind(result);
        const bool broken =
            peer_gone && (kind == VLLSI_ERROR_KIND_BROKEN_PIPE || kind == VLLSI_ERROR_KIND_CONNECTION_RESET);
        expect(broken, "a transfer fails only if the peer has gone", operation, result);
        return;
    }
    if (sends) {
        add_bytes(stream, operation->bytes, (uint64_t)result, &stream->sent, &stream->got, operation);
        return;
    }
    expect(result > 0 || peer_gone, "the end comes only if the peer has gone", operation, result);
    add_bytes(stream, operation->bytes, (uint64_t)result, &stream->got, &stream->sent, operation);
    for (uint32_t at = (uint32_t)result; at < BYTES_MAX; at++) {
        expect(operation->bytes[at] == 0xee, "nothing is written behind what was received", operation, at);
    }
}

static void end_file(struct operation *operation, vllsi_result result)
{
    unsigned char *region = model.regions[operation->region];
    expect(result >= 0 && result <= (vllsi_result)operation->len, "a file's transfer succeeds", operation,
           result);
    for (vllsi_result at = 0; at < result; at++) {
        if (operation->kind == VLLSI_COMPLETION_OP_WRITE) {
            region[at] = operation->bytes[at];
        } else {
            expect(region[at] == operation->bytes[at], "what is read was written", operation, at);
        }
    }
}

static void end_of_close(struct operation *operation, vllsi_result result)
{
    expect(result == 0, "a close succeeds", operation, result);
    for (uint32_t at = 0; at < OPERATIONS; at++) {
        const struct operation *other = &model.operations[at];
        expect(!other->used || other == operation || other->end != operation->end, "Close completes last",
               other, 0);
    }
    model.ends[operation->end].closed = true;
}

/* An operation that ended otherwise than by its own success or failure. */
static bool ended_early(const struct operation *operation, vllsi_result result)
{
    if (!vllsi_failed(result)) {
        return false;
    }
    const enum vllsi_error_kind kind = vllsi_failure_kind(result);
    if (kind == VLLSI_ERROR_KIND_CANCELLED) {
        const bool closing = operation->end != UINT32_MAX && model.ends[operation->end].closing;
        expect(operation->cancelled || closing, "nobody cancelled it", operation, result);
        return true;
    }
    if (kind == VLLSI_ERROR_KIND_TIMED_OUT) {
        expect(operation->deadline_ns != 0 && vllsi_io_engine_now(model.io.engine) >= operation->deadline_ns,
               "it timed out early", operation, result);
        return true;
    }
    return false;
}

static void end_operation(const vllsi_completion_result *result)
{
    const uint32_t number = (uint32_t)(result->user_data % OPERATIONS);
    struct operation *operation = &model.operations[number];
    expect(operation->used && operation->serial == result->user_data, "an operation completes once",
           operation, result->result);
    expect(support_io_is(result, operation->id), "the id is the one that submit gave", operation, 0);
    expect(result->flags == 0, "no flags", operation, result->flags);
    if (!ended_early(operation, result->result)) {
        switch (operation->kind) {
        case VLLSI_COMPLETION_OP_SEND:
        case VLLSI_COMPLETION_OP_RECV: end_transfer(operation, result->result); break;
        case VLLSI_COMPLETION_OP_READ:
        case VLLSI_COMPLETION_OP_WRITE: end_file(operation, result->result); break;
        case VLLSI_COMPLETION_OP_CLOSE: end_of_close(operation, result->result); break;
        case VLLSI_COMPLETION_OP_TIMEOUT:
            expect(result->result == 0, "a timeout succeeds", operation, result->result);
            expect(vllsi_io_engine_now(model.io.engine) >= operation->deadline_ns, "a timeout is never early",
                   operation, 0);
            break;
        default: expect(result->result >= 0, "it succeeds", operation, result->result); break;
        }
    }
    if (operation->region != UINT32_MAX) {
        model.region_busy[operation->region] = false;
    }
    operation->used = false;
    model.in_flight--;
}

static vllsi_result poll_some(int64_t timeout_ns)
{
    vllsi_completion_result results[8];
    const size_t capacity = 1 + dice(8);
    const vllsi_result count = vllsi_io_engine_poll(model.io.engine, timeout_ns, results, capacity);
    expect(count >= 0 && count <= (vllsi_result)capacity, "poll succeeds", NULL, count);
    for (vllsi_result at = 0; at < count; at++) {
        end_operation(&results[at]);
    }
    expect(vllsi_io_engine_in_flight(model.io.engine) == model.in_flight,
           "as many in flight as there should be", NULL, (int64_t)vllsi_io_engine_in_flight(model.io.engine));
    return count;
}

/* Whether something has to end without anybody's help. */
static bool must_end(void)
{
    for (uint32_t at = 0; at < OPERATIONS; at++) {
        const struct operation *operation = &model.operations[at];
        if (!operation->used) {
            continue;
        }
        const bool streams =
            operation->kind == VLLSI_COMPLETION_OP_RECV || operation->kind == VLLSI_COMPLETION_OP_SEND;
        if (!streams || operation->cancelled || operation->deadline_ns != 0) {
            return operation->kind != VLLSI_COMPLETION_OP_POLL || operation->deadline_ns != 0;
        }
        const struct stream *stream = &model.streams[operation->end];
        const bool gone = is_gone(&model.ends[operation->end]) || is_gone(&model.ends[operation->end ^ 1]);
        if (gone || (operation->kind == VLLSI_COMPLETION_OP_RECV && stream->sent > stream->got)) {
            return true;
        }
    }
    return false;
}

/* ── what is done ── */

static void submit(struct operation *operation, vllsi_completion_op op)
{
    op.user_data = ++model.serial * OPERATIONS + (uint64_t)(operation - model.operations);
    operation->serial = op.user_data;
    operation->kind = op.kind;
    operation->cancelled = false;
    operation->used = true;
    model.in_flight++;
    const vllsi_result result = vllsi_io_engine_submit(model.io.engine, &op, &operation->id);
    expect(result == 0, "submit succeeds", operation, result);
}

static int64_t some_deadline(void)
{
    if (dice(4) != 0) {
        return 0;
    }
    return dice(3) == 0 ? 1 : vllsi_io_engine_now(model.io.engine) + dice(300000);
}

static void submit_transfer(struct operation *operation, bool sends)
{
    const uint32_t end = dice(LINKS * 2);
    const struct stream *stream = &model.streams[end ^ 1];
    if (is_gone(&model.ends[end]) || stream->sent - stream->got > STREAM_BYTES / 2) {
        return;
    }
    operation->end = end;
    operation->region = UINT32_MAX;
    operation->len = 1 + dice(BYTES_MAX);
    operation->deadline_ns = some_deadline();
    for (uint32_t at = 0; at < BYTES_MAX; at++) {
        operation->bytes[at] = (unsigned char)(sends ? dice(256) : 0xee);
    }
    vllsi_completion_op op = sends ? support_io_send(model.ends[end].fd, operation->bytes, operation->len)
                                   : support_io_recv(model.ends[end].fd, operation->bytes, operation->len);
    op.deadline_ns = operation->deadline_ns;
    submit(operation, op);
}

static void submit_file(struct operation *operation)
{
    const uint32_t region = dice(REGIONS);
    if (model.region_busy[region]) {
        return;
    }
    model.region_busy[region] = true;
    operation->end = UINT32_MAX;
    operation->region = region;
    operation->len = 1 + dice(REGION_BYTES);
    operation->deadline_ns = 0;
    const bool writes = dice(2) == 0;
    for (uint32_t at = 0; at < operation->len; at++) {
        operation->bytes[at] = (unsigned char)dice(256);
    }
    const int64_t offset = (int64_t)region * REGION_BYTES;
    submit(operation, writes ? support_io_write(model.file, operation->bytes, operation->len, offset)
                             : support_io_read(model.file, operation->bytes, operation->len, offset));
}

static void submit_other(struct operation *operation)
{
    operation->end = UINT32_MAX;
    operation->region = UINT32_MAX;
    operation->deadline_ns = 0;
    if (dice(2) == 0) {
        submit(operation, support_io_nop(0));
        return;
    }
    const int64_t span_ns = dice(200000);
    operation->deadline_ns = vllsi_io_engine_now(model.io.engine) + span_ns;
    submit(operation, support_io_timeout(span_ns, 0));
}

static void submit_poll(struct operation *operation)
{
    const uint32_t end = dice(LINKS * 2);
    if (is_gone(&model.ends[end])) {
        return;
    }
    operation->end = end;
    operation->region = UINT32_MAX;
    operation->deadline_ns = vllsi_io_engine_now(model.io.engine) + dice(100000);
    submit(operation, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_POLL,
                                            .fd = model.ends[end].fd,
                                            .deadline_ns = operation->deadline_ns,
                                            .poll = {VLLSI_SOCKET_READY_RECEIVE}});
}

static void submit_close(struct operation *operation, uint32_t end)
{
    if (is_gone(&model.ends[end])) {
        return;
    }
    operation->end = end;
    operation->region = UINT32_MAX;
    operation->deadline_ns = 0;
    model.ends[end].closing = true;
    submit(operation, support_io_close(model.ends[end].fd));
}

static void cancel_some(void)
{
    struct operation *operation = &model.operations[dice(OPERATIONS)];
    /* Files go on to their end or not, which the model of regions does not know. */
    const bool can = operation->kind != VLLSI_COMPLETION_OP_CLOSE && operation->region == UINT32_MAX;
    if (!can || operation->serial == 0) {
        return;
    }
    const vllsi_result result = vllsi_io_engine_cancel(model.io.engine, operation->id);
    expect(operation->used ? result == 0 : vllsi_failed(result), "cancel finds what is in flight", operation,
           result);
    operation->cancelled = operation->used;
}

static void mend_links(void)
{
    for (uint32_t link = 0; link < LINKS; link++) {
        const struct end *one = &model.ends[link * 2], *other = &model.ends[link * 2 + 1];
        if (one->closed && other->closed && !is_busy(link * 2) && !is_busy(link * 2 + 1)) {
            connect_link(link);
        } else if (one->closed != other->closed && free_operation() != NULL && dice(8) == 0) {
            submit_close(free_operation(), link * 2 + (one->closed ? 1 : 0));
        }
    }
}

static void take_step(void)
{
    struct operation *operation = free_operation();
    const uint32_t what = dice(100);
    if (what < 12) {
        cancel_some();
    } else if (what < 30 || operation == NULL) {
        (void)poll_some(dice(4) == 0 ? dice(50000) : 0);
    } else if (what < 55) {
        submit_transfer(operation, true);
    } else if (what < 80) {
        submit_transfer(operation, false);
    } else if (what < 90) {
        submit_file(operation);
    } else if (what < 96) {
        submit_other(operation);
    } else if (what < 98) {
        submit_poll(operation);
    } else if (what < 99) {
        submit_close(operation, dice(LINKS * 2));
    }
    mend_links();
}

static void settle(void)
{
    while (must_end()) {
        expect(poll_some(SUPPORT_IO_WAIT_NS) > 0, "what must end does", NULL, 0);
    }
}

/* Everything is cancelled, and ends. */
static void finish(void)
{
    for (uint32_t at = 0; at < OPERATIONS; at++) {
        struct operation *operation = &model.operations[at];
        if (operation->used && operation->kind != VLLSI_COMPLETION_OP_CLOSE) {
            operation->cancelled = true;
            expect(vllsi_io_engine_cancel(model.io.engine, operation->id) == 0, "cancel", operation, 0);
        }
    }
    while (model.in_flight != 0) {
        expect(poll_some(SUPPORT_IO_WAIT_NS) > 0, "what is cancelled ends", NULL, model.in_flight);
    }
    for (uint32_t end = 0; end < LINKS * 2; end++) {
        if (!model.ends[end].closed) {
            CHECK_EQ(vllsi_close(model.ends[end].fd), 0);
        }
    }
}

/* ── runs ── */

struct run {
    const struct vllsi_io_driver *driver;
    uint64_t seed, steps;
};

static void run_model(void *argument)
{
    const struct run *run = argument;
    struct support_scratch scratch = support_scratch_fast();
    vllsi_io_engine_config config = support_io_config(run->driver);
    config.operations = OPERATIONS;
    config.seed = run->seed;
    support_io_make(&model.io, &config);
    model.random = run->seed * 2 + 1;
    model.file = support_file(scratch.dir, "file");
    REQUIRE(vllsi_write_all(model.file, model.regions, sizeof model.regions, NULL) > 0);
    for (uint32_t link = 0; link < LINKS; link++) {
        connect_link(link);
    }
    for (model.step = 1; model.step <= run->steps; model.step++) {
        take_step();
        if (model.step % SETTLE_EVERY == 0) {
            settle();
        }
    }
    finish();
    vllsi_io_engine_destroy(model.io.engine);
    CHECK_EQ(vllsi_close(model.file), 0);
    support_scratch_end(&scratch);
}

static uint64_t number_of(const char *name, uint64_t otherwise)
{
    char text[24];
    uint64_t number = 0;
    const vllsi_result len = vllsi_environment_get(name, support_length(name), text, sizeof text);
    if (len <= 0 || len > 20) {
        return otherwise;
    }
    for (vllsi_result at = 0; at < len; at++) {
        number = number * 10 + (uint64_t)(text[at] - '0');
    }
    return number;
}

enum { RUN_MS = 15000, RUN_STEPS_PER_MS = 1 };

static bool fails(struct run *run)
{
    const int64_t limit_ms = RUN_MS + (int64_t)run->steps / RUN_STEPS_PER_MS;
    const struct conformance_child child = conformance_run_child(run_model, run, limit_ms);
    return !child.exited || child.status != 0;
}

static void run_on(const struct vllsi_io_driver *driver)
{
    vllsi_io_engine *probe = NULL;
    const vllsi_io_engine_config config = support_io_config(driver);
    if (vllsi_create_io_engine(&config, &probe) != 0) {
        SKIP("this driver does not work here");
    }
    vllsi_io_engine_destroy(probe);
    const uint64_t steps_default = conformance_cpu_emulated() ? STEPS_DEFAULT / 10 : STEPS_DEFAULT;
    struct run run = {.driver = driver,
                      .seed = number_of("VLLSI_IO_MODEL_SEED", 20261),
                      .steps = number_of("VLLSI_IO_MODEL_STEPS", steps_default)};
    if (!fails(&run)) {
        return;
    }
    uint64_t good = 0, bad = run.steps;
    while (bad - good > 1) {
        run.steps = good + (bad - good) / 2;
        *(fails(&run) ? &bad : &good) = run.steps;
    }
    run.steps = bad;
    const struct conformance_child child =
        conformance_run_child(run_model, &run, RUN_MS + (int64_t)run.steps);
    conformance_note_equal((int64_t)run.seed, (int64_t)bad, __FILE__, __LINE__,
                           "seed and shortest number of steps that fails");
    CHECK_TEXT(child.output, "");
}

TEST(io_model, io_uring)
{
    run_on(&vllsi_linux_io_uring_driver);
}

TEST(io_model, epoll)
{
    run_on(&vllsi_linux_epoll_driver);
}

TEST(io_model, fake)
{
    run_on(&vllsi_io_fake_driver);
}
