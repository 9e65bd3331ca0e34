/*
 * vllsi/io_engine.h and the rest of the system: processes, signals, the environment, limits of calls. The
 * driver's name ends the test's.
 */
#define SUPPORT_IO_SUITE io_engine_system
#include "support_io.h"
#include "support_process.h"
#include "support_threads.h"

#include <vllsi/memory.h>

/* ── roles ── */

/* What an engine says of itself that the environment chooses for. */
static void play_choice(void)
{
    char text[512];
    vllsi_io_engine *engine = NULL;
    const vllsi_result made = vllsi_create_io_engine(NULL, &engine);
    if (made < 0) {
        support_say("failed", 6);
        vllsi_process_exit(vllsi_failure_kind(made) == VLLSI_ERROR_KIND_INVALID_INPUT ? 0 : 1);
    }
    const vllsi_result len = vllsi_io_engine_describe(engine, text, sizeof text);
    support_say(text, (size_t)len);
    vllsi_io_engine_destroy(engine);
}

static void play(const char *role)
{
    if (support_text_is(role, "wait")) {
        char byte;
        (void)!vllsi_read(vllsi_stdio(VLLSI_STDIO_INPUT), &byte, 1);
        vllsi_process_exit(7);
    } else if (support_text_is(role, "choice")) {
        play_choice();
        vllsi_process_exit(0);
    }
}

/* A child that ends with 7 when its input ends. */
static void spawn_waiting(struct vllsi_process *process)
{
    struct vllsi_process_options options = {.streams = {{.kind = VLLSI_PROCESS_STREAM_PIPE}}};
    REQUIRE(support_spawn("wait", &options, process) == 0);
}

static vllsi_completion_op wait_for(struct vllsi_process *process, struct vllsi_process_status *status)
{
    return (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_PROCESS_WAIT, .process_wait = {process, status}};
}

/* ── processes ── */

ON_REAL(children_are_waited_for)
{
    struct vllsi_process process;
    struct vllsi_process_status status = {.code = 99};
    spawn_waiting(&process);
    const vllsi_submission_id id = support_io_submit(io, wait_for(&process, &status));
    support_io_expect_none(io);
    /* Giving up ends nothing. */
    vllsi_completion_op op = wait_for(&process, &status);
    op.deadline_ns = vllsi_io_engine_now(io->engine) + VLLSI_NANOS_PER_MILLI;
    vllsi_completion_result result;
    (void)support_io_submit(io, op);
    CHECK_KIND(support_io_next(io).result, TIMED_OUT);
    const vllsi_submission_id cancelled = support_io_submit(io, wait_for(&process, &status));
    support_io_expect_none(io);
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, cancelled), 0);
    result = support_io_next(io);
    CHECK(support_io_is(&result, cancelled));
    CHECK_KIND(result.result, CANCELLED);
    CHECK_EQ(status.code, 99);
    CHECK_EQ(vllsi_close(process.streams[VLLSI_STDIO_INPUT]), 0);
    result = support_io_next(io);
    CHECK(support_io_is(&result, id));
    CHECK_EQ(result.result, 0);
    CHECK_EQ(status.end, VLLSI_PROCESS_EXITED);
    CHECK_EQ(status.code, 7);
    /* "wait may repeat". */
    CHECK_EQ(support_io_do(io, wait_for(&process, NULL)).result, 0);
    vllsi_process_release(&process);
}

ON_EACH(children_that_have_ended)
{
    struct vllsi_process process;
    struct vllsi_process_status status = {.code = 99};
    spawn_waiting(&process);
    CHECK_EQ(vllsi_close(process.streams[VLLSI_STDIO_INPUT]), 0);
    REQUIRE(vllsi_process_wait_until(&process, vllsi_deadline_after(SUPPORT_IO_WAIT_NS), NULL) == 0);
    CHECK_EQ(support_io_do(io, wait_for(&process, &status)).result, 0);
    CHECK_EQ(status.code, 7);
    vllsi_process_release(&process);
}

/* ── signals ── */

struct nuisance {
    vllsi_io_engine *engine;
    uint32_t tid;
};

static void interrupt_and_wake(void *argument)
{
    const struct nuisance *nuisance = argument;
    for (int times = 0; times < 20; times++) {
        conformance_sleep_ms(2);
        support_interrupt(nuisance->tid);
    }
    (void)!vllsi_io_engine_wake(nuisance->engine);
}

/* Neither does a signal end the wait, nor does it shorten a timeout. */
ON_EACH(signals)
{
    struct support_thread thread;
    struct nuisance nuisance = {io->engine, (uint32_t)vllsi__linux_gettid()};
    vllsi_completion_result result;
    support_let_signals_interrupt();
    if (io->driver == &vllsi_io_fake_driver) {
        return; /* its timeouts take no time */
    }
    const int64_t deadline_ns = vllsi_io_engine_now(io->engine) + 25 * VLLSI_NANOS_PER_MILLI;
    (void)support_io_submit(io, support_io_timeout(25 * VLLSI_NANOS_PER_MILLI, 3));
    support_thread_start(&thread, interrupt_and_wake, &nuisance);
    vllsi_result count;
    while ((count = vllsi_io_engine_poll(io->engine, VLLSI_FOREVER, &result, 1)) == 0) {
        /* The wake, on a machine that is slow. */
    }
    CHECK_EQ(count, 1);
    CHECK_EQ(result.user_data, 3);
    CHECK(vllsi_io_engine_now(io->engine) >= deadline_ns);
    support_thread_join(&thread);
}

/* ── the environment ── */

static void choose(const char *variable, char *text, size_t size_bytes)
{
    struct support_role role;
    struct vllsi_process_options options = {0};
    const vllsi_text environment[] = {TEXT_OF(variable)};
    support_role_begin(&role, "choice", TEXT("choice"));
    options.environment = environment;
    options.environment_count = 1;
    (void)support_ask(&role, &options, text, size_bytes);
}

TEST(io_engine_system, drivers_by_name)
{
    char text[1024];
    choose("VLLSI_IO_DRIVER=epoll", text, sizeof text);
    CHECK(conformance_contains(text, "epoll"));
    CHECK(conformance_contains(text, "named by VLLSI_IO_DRIVER"));
    choose("VLLSI_IO_DRIVER=blocking", text, sizeof text);
    CHECK(conformance_contains(text, "blocking"));
    choose("VLLSI_IO_DRIVER=fake", text, sizeof text);
    CHECK(conformance_contains(text, "fake (seed 0x0000000000000000)"));
    choose("VLLSI_IO_DRIVER=", text, sizeof text);
    CHECK(conformance_contains(text, "the best that works here"));
    choose("VLLSI_IO_DRIVER=epol", text, sizeof text);
    CHECK_TEXT(text, "failed");
    choose("VLLSI_IO_DRIVER=a-name-that-is-longer-than-that-of-any-driver", text, sizeof text);
    CHECK_TEXT(text, "failed");
}

/* ── what calls cannot take ── */

/* "A call moves at most 0x7ffff000 bytes", and a longer one is short. */
ON_EACH(huge_lengths)
{
    void *address = NULL;
    vllsi_fd fd = VLLSI_FD_INVALID;
    const size_t len = (size_t)3 << 30;
    if (vllsi_os_alloc((int64_t)len, &address) != 0) {
        vllsi_io_engine_destroy(io->engine);
        SKIP("the system does not promise 3 GiB of memory, of which none is used");
    }
    REQUIRE(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, PATH("/dev/null"), VLLSI_OPEN_WRITE, 0, &fd) == 0);
    const vllsi_result written = support_io_do(io, support_io_write(fd, address, len, -1)).result;
    /* Where a stream cannot be told not to wait it is fed with little at a time, as it is under qemu-user. */
    const bool is_cut = io->driver == &vllsi_io_fake_driver || conformance_emulated();
    CHECK(written > 0 && written <= (vllsi_result)VLLSI_TRANSFER_BYTES_MAX);
    CHECK(is_cut || written == (vllsi_result)VLLSI_TRANSFER_BYTES_MAX);
    CHECK_KIND(support_io_do(io, support_io_read(fd, address, SIZE_MAX, -1)).result, BAD_DESCRIPTOR);
    CHECK_EQ(support_io_do(io, support_io_close(fd)).result, 0);
    CHECK_EQ(vllsi_os_free(address, (int64_t)len), 0);
}

/* One that the kernel refuses holds up none of those behind it. */
ON_EACH(bad_ones_among_good_ones)
{
    enum { COUNT = 30 };
    static char bytes[COUNT];
    vllsi_completion_op ops[COUNT];
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd file = support_file(scratch.dir, "file");
    REQUIRE(vllsi_write_all(file, "0123456789", 10, NULL) == 10);
    for (unsigned at = 0; at < COUNT; at++) {
        const vllsi_fd none = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, 800 + at % 3);
        ops[at] = at % 3 == 0   ? support_io_read(none, &bytes[at], 1, 0)
                  : at % 3 == 1 ? support_io_nop(0)
                                : support_io_read(file, &bytes[at], 1, at % 10);
        ops[at].user_data = at;
    }
    CHECK_EQ(vllsi_io_engine_submit_batch(io->engine, ops, COUNT, NULL), COUNT);
    for (unsigned told = 0; told < COUNT; told++) {
        const vllsi_completion_result result = support_io_next(io);
        const uint64_t at = result.user_data;
        REQUIRE(at < COUNT);
        if (at % 3 == 0) {
            CHECK_KIND(result.result, BAD_DESCRIPTOR);
        } else {
            CHECK_EQ(result.result, at % 3 == 1 ? 0 : 1);
            CHECK(at % 3 == 1 || bytes[at] == (char)('0' + at % 10));
        }
    }
    CHECK_EQ(support_io_do(io, support_io_close(file)).result, 0);
    support_scratch_end(&scratch);
}

/* A file that an open made while it was being cancelled is closed. */
ON_PENDING(cancelled_opens)
{
    struct support_scratch scratch = support_scratch_begin();
    const int64_t before = support_open_descriptors();
    for (unsigned round = 0; round < 50; round++) {
        vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_OPEN,
                                  .open = {scratch.dir, "file", 4, VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE, 0}};
        const vllsi_submission_id id = support_io_submit(io, op);
        vllsi_completion_result result;
        const vllsi_result early = round % 2 == 0 ? vllsi_io_engine_poll(io->engine, 0, &result, 1) : 0;
        if (early == 0) {
            CHECK_EQ(vllsi_io_engine_cancel(io->engine, id), 0);
            result = support_io_next(io);
        }
        CHECK(support_io_is(&result, id));
        if (result.result == 0) {
            CHECK_EQ(result.flags, VLLSI_COMPLETION_FD);
            CHECK_EQ(vllsi_close(result.fd), 0);
        } else {
            CHECK_KIND(result.result, CANCELLED);
            CHECK_EQ(result.flags, 0);
        }
        CHECK_EQ(support_open_descriptors(), before);
    }
    support_scratch_end(&scratch);
}

/* ── copies, which are in two queues ── */

ON_PENDING(copies_take_their_turn)
{
    char text[16] = {0};
    vllsi_fd source[2], target[2];
    REQUIRE(vllsi_pipe(&source[0], &source[1]) == 0);
    REQUIRE(vllsi_pipe(&target[0], &target[1]) == 0);
    vllsi_completion_op op = support_io_read(source[0], text, 2, -1);
    op.user_data = 1;
    (void)support_io_submit(io, op);
    op = (vllsi_completion_op){
        .kind = VLLSI_COMPLETION_OP_COPY, .fd = source[0], .user_data = 2, .copy = {target[1], -1, -1, 3}};
    (void)support_io_submit(io, op);
    op = support_io_write(target[1], "z", 1, -1);
    op.user_data = 3;
    (void)support_io_submit(io, op);
    support_io_expect_none(io);
    REQUIRE(vllsi_write(source[1], "ab", 2) == 2);
    vllsi_completion_result result = support_io_next(io);
    CHECK_EQ(result.user_data, 1);
    const vllsi_result first = result.result;
    REQUIRE(vllsi_write(source[1], "cde", 3) == 3);
    result = support_io_next(io);
    CHECK_EQ(result.user_data, 2);
    REQUIRE(result.result > 0);
    const vllsi_result copied = result.result;
    result = support_io_next(io);
    CHECK_EQ(result.user_data, 3);
    CHECK_EQ(result.result, 1);
    REQUIRE(vllsi_read(target[0], text, sizeof text) == copied + 1);
    CHECK_EQ(text[0], first == 2 ? 'c' : 'b');
    CHECK_EQ(text[copied], 'z');
    for (unsigned at = 0; at < 2; at++) {
        CHECK_EQ(support_io_do(io, support_io_close(source[at])).result, 0);
        CHECK_EQ(support_io_do(io, support_io_close(target[at])).result, 0);
    }
}

/* Closing either end of a copy ends it, wherever it waits. */
ON_PENDING(copies_end_with_their_descriptors)
{
    for (unsigned round = 0; round < 4; round++) {
        char byte;
        vllsi_fd source[2], target[2];
        REQUIRE(vllsi_pipe(&source[0], &source[1]) == 0);
        REQUIRE(vllsi_pipe(&target[0], &target[1]) == 0);
        vllsi_submission_id reading = {0};
        if (round % 2 == 1) {
            reading = support_io_submit(io, support_io_read(source[0], &byte, 1, -1));
        }
        const vllsi_completion_op op = {
            .kind = VLLSI_COMPLETION_OP_COPY, .fd = source[0], .copy = {target[1], -1, -1, 3}};
        const vllsi_submission_id copying = support_io_submit(io, op);
        support_io_expect_none(io);
        (void)support_io_submit(io, support_io_close(round < 2 ? target[1] : source[0]));
        for (unsigned expected = round == 3 ? 3 : 2; expected > 0; expected--) {
            const vllsi_completion_result result = support_io_next(io);
            if (expected == 1) {
                CHECK_EQ(result.result, 0);
            } else {
                CHECK(support_io_is(&result, copying) || support_io_is(&result, reading));
                CHECK_KIND(result.result, CANCELLED);
            }
        }
        if (round == 1) {
            CHECK_EQ(vllsi_io_engine_cancel(io->engine, reading), 0);
            CHECK_KIND(support_io_next(io).result, CANCELLED);
        }
        CHECK_EQ(support_io_do(io, support_io_close(round < 2 ? source[0] : target[1])).result, 0);
        CHECK_EQ(vllsi_close(source[1]), 0);
        CHECK_EQ(vllsi_close(target[0]), 0);
    }
}
