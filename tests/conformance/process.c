/*
 * vllsi/process.h.
 */
#include "support_process.h"
#include "support_threads.h"

#include <vllsi/capability.h>
#include <vllsi/locking.h>
#include <vllsi/time.h>

enum { OUTPUT_BYTES = 65536 };

static char output[OUTPUT_BYTES];

/* ── roles ── */

static void play_arguments(void)
{
    static char text[8192];
    const vllsi_result count = vllsi_argument_count();
    for (vllsi_result at = 0; at < count; at++) {
        const vllsi_result length = vllsi_argument(at, text, sizeof text);
        support_say(text, (size_t)length + 1);
    }
}

static void play_environment(void)
{
    static char text[OUTPUT_BYTES];
    for (int64_t at = 0;; at++) {
        const vllsi_result length = vllsi_environment_entry(at, text, sizeof text);
        if (vllsi_failed(length)) {
            return;
        }
        support_say(text, (size_t)length + 1);
    }
}

/* Everything of the list, in its order, then how many other descriptors than it and the streams are open. */
static void play_inherited(void)
{
    int64_t others = 0;
    char text[256];
    const int64_t count = vllsi_inherited_count();
    support_say_number(count);
    for (int64_t at = 0; at < count; at++) {
        size_t done = 0;
        const vllsi_fd fd = vllsi_inherited(at);
        if (vllsi_failed(vllsi_read_all(fd, text, sizeof text, &done))) {
            vllsi_process_exit(97);
        }
        support_say(text, done);
        if (vllsi_failed(vllsi_close(fd))) {
            vllsi_process_exit(96);
        }
    }
    for (int32_t number = 3; number < 200; number++) {
        const vllsi_fd fd = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, number);
        vllsi_fd copy;
        others += !vllsi_failed(vllsi_duplicate(fd, &copy)) && vllsi_close(copy) == 0;
    }
    support_say_number(others);
}

static void play_copy(void)
{
    vllsi_result got;
    while ((got = vllsi_read(vllsi_stdio(VLLSI_STDIO_INPUT), output, sizeof output)) > 0) {
        support_say(output, (size_t)got);
    }
    vllsi_process_exit(vllsi_failed(got));
}

static void play_say_both(void)
{
    support_say("out", 3);
    (void)!vllsi_write_all(vllsi_stdio(VLLSI_STDIO_ERROR), "err", 3, NULL);
}

/* A program in between that knows of no list: the one that it starts says what its environment is. */
static void play_between(void)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    if (vllsi_failed(support_spawn("environment", &options, &process)) ||
        vllsi_failed(vllsi_process_wait(&process, NULL))) {
        vllsi_process_exit(93);
    }
    vllsi_process_release(&process);
}

static void play_sleep(void)
{
    support_say("z", 1);
    conformance_sleep_ms(60000);
}

/* Starts one that sleeps, tells its id, and sleeps too. */
static void play_parent(const char *flag)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {
        .flags = support_text_is(flag, "die") ? (uint32_t)VLLSI_PROCESS_DIE_WITH_PARENT : 0};
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_NULL;
    if (vllsi_failed(support_spawn("sleep", &options, &process))) {
        vllsi_process_exit(95);
    }
    support_say_number(vllsi_process_id_of(&process));
    conformance_sleep_ms(60000);
}

static void play_directory(void)
{
    static char text[4096];
    const vllsi_result got = vllsi_current_directory(text, sizeof text);
    support_say(text, got > 0 ? (size_t)got : 0);
}

/* Becomes another program, which finds this process's id unchanged. */
static void play_exec(void)
{
    struct support_role role;
    char id[24] = {0};
    support_role_begin(&role, "same", TEXT("exec"));
    int64_t left = vllsi_process_id();
    size_t at = sizeof id - 1;
    do {
        id[--at] = (char)('0' + left % 10);
        left /= 10;
    } while (left != 0);
    support_role_add(&role, TEXT_OF(id + at));
    const struct vllsi_process_options options = {
        .size_bytes = sizeof options, .arguments = role.arguments, .argument_count = role.argument_count};
    (void)!vllsi_process_exec(VLLSI_FD_CURRENT_DIRECTORY, role.path, role.path_len, &options);
    vllsi_process_exit(94);
}

/* Kernels count pages in batches of a processor: a process that has few may seem to have none. */
#define TOUCHED_BYTES ((size_t)16 << 20)

static void play_touch(void)
{
    const vllsi_result mapped =
        vllsi__linux_mmap(NULL, TOUCHED_BYTES, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                          VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    for (size_t at = 0; !vllsi_failed(mapped) && at < TOUCHED_BYTES; at += 4096) {
        ((volatile char *)(uintptr_t)mapped)[at] = 1;
    }
}

static void play(const char *role)
{
    if (support_text_is(role, "exit")) {
        vllsi_process_exit((int32_t)support_number(support_role_argument(0)));
    } else if (support_text_is(role, "arguments")) {
        play_arguments();
    } else if (support_text_is(role, "environment")) {
        play_environment();
    } else if (support_text_is(role, "inherited")) {
        play_inherited();
    } else if (support_text_is(role, "copy")) {
        play_copy();
    } else if (support_text_is(role, "say_both")) {
        play_say_both();
    } else if (support_text_is(role, "between")) {
        play_between();
    } else if (support_text_is(role, "sleep")) {
        play_sleep();
    } else if (support_text_is(role, "parent")) {
        play_parent(support_role_argument(0));
    } else if (support_text_is(role, "directory")) {
        play_directory();
    } else if (support_text_is(role, "exec")) {
        play_exec();
    } else if (support_text_is(role, "same")) {
        vllsi_process_exit(support_number(support_role_argument(0)) == vllsi_process_id() ? 33 : 34);
    } else if (support_text_is(role, "ids")) {
        support_say_number(vllsi_process_id());
        support_say_number(vllsi_process_parent_id());
    } else if (support_text_is(role, "touch")) {
        play_touch();
    } else if (support_text_is(role, "crash")) {
        const struct vllsi_linux_rlimit64 no_image = {0, 0};
        (void)!vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_CORE, &no_image, NULL);
        (void)!vllsi__linux_kill((int32_t)vllsi__linux_getpid(), VLLSI_LINUX_SIGABRT);
    } else {
        return;
    }
    vllsi_process_exit(0);
}

/* ── status ── */

TEST(process, exit_status)
{
    static const char *const texts[] = {"0", "1", "7", "127", "255"};
    for (size_t at = 0; at < sizeof texts / sizeof *texts; at++) {
        struct support_role role;
        struct vllsi_process process;
        struct vllsi_process_options options = {0};
        support_role_begin(&role, "exit", TEXT("exit"));
        support_role_add(&role, TEXT_OF(texts[at]));
        REQUIRE(support_role_spawn(&role, &options, &process) == 0);
        support_ends_with(&process, (uint32_t)support_number(texts[at]));
    }
    CHECK(!support_has_child());
}

TEST(process, wait_may_repeat_and_costs_nothing_more)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    struct vllsi_process_status first, second, third;
    REQUIRE(support_spawn("exit", &options, &process) == 0);
    CHECK(vllsi_process_id_of(&process) > 0);
    CHECK_EQ(vllsi_process_wait(&process, &first), 0);
    CHECK(!support_has_child());
    CHECK_EQ(vllsi_process_wait(&process, &second), 0);
    CHECK_EQ(vllsi_process_try_wait(&process, &third), 0);
    CHECK_EQ(vllsi_process_wait_until(&process, 0, NULL), 0);
    CHECK(first.end == VLLSI_PROCESS_EXITED && second.end == first.end && third.end == first.end);
    CHECK(!first.has_image);
    CHECK_KIND(vllsi_process_kill(&process, VLLSI_PROCESS_KILL_FORCED), NO_SUCH_PROCESS);
    vllsi_process_release(&process);
    vllsi_process_release(&process);
    CHECK_KIND(vllsi_process_wait(&process, NULL), INVALID_INPUT);
}

static void wait_too(void *argument)
{
    struct vllsi_process *process = *(struct vllsi_process **)argument;
    struct vllsi_process_status status = {.end = VLLSI_PROCESS_END_COUNT};
    CHECK_EQ(vllsi_process_wait_until(process, support_after_ms(30000), &status), 0);
    CHECK_EQ(status.end, VLLSI_PROCESS_TERMINATED);
}

static void kill_soon(void *argument)
{
    struct vllsi_process *process = *(struct vllsi_process **)argument;
    conformance_sleep_ms(20);
    CHECK_EQ(vllsi_process_kill(process, VLLSI_PROCESS_KILL_FORCED), 0);
}

TEST(process, threads_wait_for_the_same)
{
    struct vllsi_process process;
    struct vllsi_process *same = &process;
    struct vllsi_process_options options = {0};
    struct support_thread threads[4];
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_NULL;
    REQUIRE(support_spawn("sleep", &options, &process) == 0);
    for (size_t at = 0; at < 4; at++) {
        support_thread_start(&threads[at], at == 3 ? kill_soon : wait_too, &same);
    }
    for (size_t at = 0; at < 4; at++) {
        support_thread_join(&threads[at]);
    }
    vllsi_process_release(&process);
    CHECK(!support_has_child());
}

TEST(process, deadline_passes_while_it_runs)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_NULL;
    REQUIRE(support_spawn("sleep", &options, &process) == 0);
    CHECK_KIND(vllsi_process_try_wait(&process, NULL), WOULD_BLOCK);
    const int64_t deadline_ns = support_after_ms(20);
    CHECK_KIND(vllsi_process_wait_until(&process, deadline_ns, NULL), TIMED_OUT);
    CHECK(conformance_now_ns() >= deadline_ns);
    CHECK_KIND(vllsi_process_wait_until(&process, INT64_MIN, NULL), TIMED_OUT);
    CHECK_EQ(vllsi_process_kill(&process, VLLSI_PROCESS_KILL_GRACEFUL), 0);
    CHECK_EQ(support_end(&process).end, VLLSI_PROCESS_TERMINATED);
}

TEST(process, somebody_elses_signal_and_a_crash)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_NULL;
    REQUIRE(support_spawn("sleep", &options, &process) == 0);
    CHECK_EQ(vllsi__linux_kill((int32_t)vllsi_process_id_of(&process), VLLSI_LINUX_SIGKILL), 0);
    struct vllsi_process_status status = support_end(&process);
    CHECK_EQ(status.end, VLLSI_PROCESS_SIGNALED);
    CHECK_EQ(status.code, VLLSI_LINUX_SIGKILL);
    REQUIRE(support_spawn("crash", &options, &process) == 0);
    status = support_end(&process);
    CHECK_EQ(status.end, VLLSI_PROCESS_CRASHED);
    CHECK_EQ(status.code, VLLSI_LINUX_SIGABRT);
}

TEST(process, usage)
{
    if (conformance_emulated() || vllsi_capability(VLLSI_CAPABILITY_PROCESS_USAGE, VLLSI_FD_INVALID) != 1) {
        SKIP("this emulator does not pass on what waitid tells of usage, or the target does not know");
    }
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    REQUIRE(support_spawn("touch", &options, &process) == 0);
    const struct vllsi_process_status status = support_end(&process);
    CHECK(status.peak_memory_bytes > (int64_t)TOUCHED_BYTES / 2 && status.peak_memory_bytes % 1024 == 0);
    CHECK(status.user_time.ns >= 0 && status.system_time.ns >= 0);
}

/* ── what it is given ── */

TEST(process, arguments_arrive_exact)
{
    struct support_role role;
    struct vllsi_process_options options = {0};
    static char every_byte[255], long_one[6000];
    for (size_t at = 0; at < sizeof every_byte; at++) {
        every_byte[at] = (char)(at + 1);
    }
    for (size_t at = 0; at < sizeof long_one; at++) {
        long_one[at] = (char)('a' + at % 26);
    }
    support_role_begin(&role, "arguments", TEXT("not the path"));
    const vllsi_text more[] = {
        {every_byte, 255}, {NULL, 0}, TEXT("\"\\\" $HOME *"), {long_one, 6000}, {"", 0}};
    size_t at = 0;
    for (; at < sizeof more / sizeof *more; at++) {
        support_role_add(&role, more[at]);
    }
    const size_t length = support_ask(&role, &options, output, sizeof output);
    const size_t ahead = sizeof "not the path" + sizeof "--role" + sizeof "arguments";
    CHECK_EQ(length, ahead + 256 + 1 + sizeof "\"\\\" $HOME *" + 6001 + 1);
    CHECK_TEXT(output, "not the path");
    const char *seen = output + ahead;
    CHECK(support_same(seen, every_byte, 255) && seen[255] == '\0' && seen[256] == '\0');
    CHECK_TEXT(seen + 257, "\"\\\" $HOME *");
    CHECK(support_same(seen + 257 + sizeof "\"\\\" $HOME *", long_one, 6000));
}

/* Finds "NAME=value" among texts that each end with a zero. */
static bool has_entry(size_t length, const char *entry)
{
    for (size_t at = 0; at < length; at += support_length(output + at) + 1) {
        if (support_text_is(output + at, entry)) {
            return true;
        }
    }
    return false;
}

TEST(process, environment_is_this_ones_or_exactly_the_given)
{
    struct support_role role;
    struct vllsi_process_options options = {0};
    static char entry[4096], big[30000];
    support_role_begin(&role, "environment", TEXT("role"));
    size_t length = support_ask(&role, &options, output, sizeof output);
    for (int64_t at = 0; vllsi_environment_entry(at, entry, sizeof entry) >= 0; at++) {
        CHECK(has_entry(length, entry));
    }
    for (size_t at = 0; at < sizeof big; at++) {
        big[at] = "BIG=x"[at < 4 ? at : 4];
    }
    const vllsi_text given[] = {TEXT("A=1"), TEXT("EMPTY="), TEXT("BYTES=\x01\xff\n="), {big, sizeof big}};
    options.environment = given;
    options.environment_count = 4;
    length = support_ask(&role, &options, output, sizeof output);
    CHECK(has_entry(length, "A=1") && has_entry(length, "EMPTY=") && has_entry(length, "BYTES=\x01\xff\n="));
    CHECK_EQ(length, sizeof "A=1" + sizeof "EMPTY=" + sizeof "BYTES=\x01\xff\n=" + sizeof big + 1);
    options.environment_count = 0;
    CHECK_EQ(support_ask(&role, &options, output, sizeof output), 0);
}

TEST(process, streams)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    options.streams[VLLSI_STDIO_INPUT].kind = VLLSI_PROCESS_STREAM_PIPE;
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_PIPE;
    REQUIRE(support_spawn("copy", &options, &process) == 0);
    CHECK(!vllsi_fd_is_valid(process.streams[VLLSI_STDIO_ERROR]));
    CHECK_OK(vllsi_write_all(process.streams[VLLSI_STDIO_INPUT], "to and fro", 10, NULL));
    CHECK_EQ(vllsi_close(process.streams[VLLSI_STDIO_INPUT]), 0);
    CHECK_EQ(support_output(&process, output, sizeof output), 10);
    CHECK_TEXT(output, "to and fro");
    support_ends_with(&process, 0);
    options.streams[VLLSI_STDIO_INPUT].kind = VLLSI_PROCESS_STREAM_NULL;
    REQUIRE(support_spawn("copy", &options, &process) == 0);
    CHECK_EQ(support_output(&process, output, sizeof output), 0);
    support_ends_with(&process, 0);
}

/* The streams of a process that has them in these places are given in those; returns in `output` what was
 * written to each pipe. */
static void exchange_streams(void *argument)
{
    const bool *swapped = argument;
    vllsi_fd pipes[2][2];
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    for (int at = 0; at < 2; at++) {
        REQUIRE(vllsi_pipe(&pipes[at][0], &pipes[at][1]) == 0);
        const int32_t number = (int32_t)vllsi_fd_native(pipes[at][1]);
        REQUIRE(vllsi__linux_dup3(number, at + 1, 0) == at + 1);
        CHECK_EQ(vllsi_close(pipes[at][1]), 0);
    }
    for (int at = 0; at < 2; at++) {
        options.streams[1 + at] = (struct vllsi_process_stream){
            VLLSI_PROCESS_STREAM_DESCRIPTOR,
            vllsi_fd_from_native(VLLSI_FD_KIND_FILE, *swapped ? 2 - at : 1 + at)};
    }
    bool fine = support_spawn("say_both", &options, &process) == 0;
    fine = fine && vllsi_process_wait(&process, NULL) == 0;
    char text[2][4] = {{0}, {0}};
    for (int at = 0; at < 2; at++) {
        fine = fine && vllsi_read(pipes[at][0], text[at], 3) == 3;
    }
    fine = fine && support_text_is(text[*swapped ? 1 : 0], "out") &&
           support_text_is(text[*swapped ? 0 : 1], "err");
    vllsi_process_exit(fine ? 50 : 51);
}

TEST(process, streams_exchanged)
{
    bool swapped = false;
    CHECK_EQ(conformance_run_child(exchange_streams, &swapped, 20000).status, 50);
    swapped = true;
    CHECK_EQ(conformance_run_child(exchange_streams, &swapped, 20000).status, 50);
}

/* A process without streams of its own: what is opened for the child must not be taken for one. */
static void spawn_without_streams(void *argument)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    (void)argument;
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_PIPE;
    for (int32_t at = 0; at < 3; at++) {
        (void)!vllsi__linux_close(at);
    }
    bool fine = support_spawn("copy", &options, &process) == 0;
    char byte;
    fine = fine && vllsi_read(process.streams[VLLSI_STDIO_OUTPUT], &byte, 1) == 0;
    struct vllsi_process_status status = {0};
    fine = fine && vllsi_process_wait(&process, &status) == 0;
    /* The copy found no input: reading failed. */
    vllsi_process_exit(fine && status.end == VLLSI_PROCESS_EXITED && status.code == 1 ? 50 : 51);
}

TEST(process, streams_that_this_one_lacks)
{
    if (conformance_emulated()) {
        SKIP("the emulator gives itself streams where it finds none");
    }
    CHECK_EQ(conformance_run_child(spawn_without_streams, NULL, 20000).status, 50);
}

/* Lists in every order over the same numbers: the places of the list are where the sources stand. */
TEST(process, list_of_descriptors_in_any_order)
{
    static const int orders[][3] = {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}, {1, 0, 2}, {0, 0, 0}};
    struct support_scratch scratch = support_scratch_begin();
    struct support_role role;
    support_role_begin(&role, "inherited", TEXT("role"));
    for (size_t turn = 0; turn < sizeof orders / sizeof *orders; turn++) {
        static const char *const names[] = {"a", "b", "c"};
        vllsi_fd files[3], list[3];
        struct vllsi_process_options options = {.inherited = list, .inherited_count = 3};
        for (int at = 0; at < 3; at++) {
            if (turn == 0) {
                support_file_with(scratch.dir, names[at], names[at]);
            }
            REQUIRE(vllsi_open(scratch.dir, names[at], 1, VLLSI_OPEN_READ, 0, &files[at]) == 0);
        }
        for (int at = 0; at < 3; at++) {
            list[at] = files[orders[turn][at]];
        }
        (void)support_ask(&role, &options, output, sizeof output);
        if (turn == 4) { /* one file with one position */
            CHECK_TEXT(output, "3 a0 ");
        } else {
            char expected[] = "3 ???0 ";
            for (int at = 0; at < 3; at++) {
                expected[2 + at] = names[orders[turn][at]][0];
            }
            CHECK_TEXT(output, expected);
        }
        for (int at = 0; at < 3; at++) {
            CHECK_EQ(vllsi_close(files[at]), 0);
        }
    }
    support_scratch_end(&scratch);
}

/* "Lock-holding descriptors can't be inherited", neither in the list nor as a stream. */
TEST(process, holder_of_a_lock_is_not_inherited)
{
    struct support_scratch scratch = support_scratch_begin();
    struct support_role role;
    vllsi_fd file;
    vllsi_lock_handle lock = {0};
    support_role_begin(&role, "inherited", TEXT("role"));
    REQUIRE(vllsi_open(scratch.dir, "a", 1, VLLSI_OPEN_READ | VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE,
                       VLLSI_MODE_DEFAULT, &file) == 0);
    struct vllsi_process_options listed = {.inherited = &file, .inherited_count = 1};
    struct vllsi_process_options streamed = {0};
    streamed.streams[VLLSI_STDIO_INPUT] =
        (struct vllsi_process_stream){.kind = VLLSI_PROCESS_STREAM_DESCRIPTOR, .fd = file};
    const vllsi_lock_region region = {.start = 5, .length = 1};
    REQUIRE(vllsi_try_lock(file, region, VLLSI_LOCK_KIND_EXCLUSIVE, &lock, NULL) == 0);
    struct vllsi_process process;
    CHECK_KIND(support_role_spawn(&role, &listed, &process), INVALID_INPUT);
    CHECK_EQ(process.failed_step, VLLSI_PROCESS_STEP_PREPARE);
    CHECK_KIND(support_role_spawn(&role, &streamed, &process), INVALID_INPUT);
    REQUIRE(vllsi_unlock(&lock) == 0);
    (void)support_ask(&role, &listed, output, sizeof output);
    CHECK_TEXT(output, "1 0 ");
    CHECK_EQ(vllsi_close(file), 0);
    support_scratch_end(&scratch);
}

TEST(process, nothing_else_is_inherited)
{
    struct support_role role;
    struct vllsi_process_options options = {0};
    vllsi_fd reader, writer;
    support_role_begin(&role, "inherited", TEXT("role"));
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    REQUIRE(vllsi__linux_fcntl((int32_t)vllsi_fd_native(reader), VLLSI_LINUX_F_SETFD, 0) == 0);
    REQUIRE(vllsi__linux_dup3((int32_t)vllsi_fd_native(reader), 77, 0) == 77);
    (void)support_ask(&role, &options, output, sizeof output);
    CHECK_TEXT(output, "0 0 ");
    CHECK_EQ(vllsi__linux_close(77), 0);
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_EQ(vllsi_close(writer), 0);
    CHECK_EQ(vllsi_inherited_count(), 0);
    CHECK(!vllsi_fd_is_valid(vllsi_inherited(0)));
    CHECK(!vllsi_fd_is_valid(vllsi_inherited(-1)));
    CHECK(!vllsi_fd_is_valid(vllsi_inherited(INT64_MAX)));
}

/* A variable that is meant for another process, or is nonsense, is no list. */
TEST(process, list_of_another)
{
    const vllsi_text texts[] = {TEXT("VLLSI_INHERITED=0:3:1"),
                                TEXT("VLLSI_INHERITED=3:1:1"),
                                TEXT("VLLSI_INHERITED="),
                                TEXT("VLLSI_INHERITED=::"),
                                TEXT("VLLSI_INHERITED=99999999999999999999:1:1"),
                                TEXT("VLLSI_INHERITED=3:1:1:1")};
    for (size_t at = 0; at < sizeof texts / sizeof *texts; at++) {
        struct support_role role;
        struct vllsi_process_options options = {.environment = &texts[at], .environment_count = 1};
        support_role_begin(&role, "inherited", TEXT("role"));
        (void)support_ask(&role, &options, output, sizeof output);
        CHECK_TEXT(output, "0 0 ");
    }
}

TEST(process, list_is_not_told_further)
{
    static char emulator[128] = "VLLSI_EMULATOR=";
    vllsi_text entries[] = {TEXT("VLLSI_INHERITED=3:1:1"), TEXT("A=1"), {emulator, 0}};
    struct support_role role;
    struct vllsi_process_options options = {.environment = entries, .environment_count = 2};
    if (conformance_emulated()) {
        REQUIRE(vllsi_environment_get("VLLSI_EMULATOR", 14, emulator + 15, sizeof emulator - 16) > 0);
        entries[2] = TEXT_OF(emulator);
        options.environment_count = 3;
    }
    support_role_begin(&role, "environment", TEXT("role"));
    size_t length = support_ask(&role, &options, output, sizeof output);
    CHECK(has_entry(length, "A=1") && has_entry(length, "VLLSI_INHERITED=3:1:1"));
    support_role_begin(&role, "between", TEXT("role"));
    length = support_ask(&role, &options, output, sizeof output);
    CHECK(has_entry(length, "A=1") && !has_entry(length, "VLLSI_INHERITED=3:1:1"));
}

TEST(process, current_directory)
{
    struct support_scratch scratch = support_scratch_begin();
    struct support_role role;
    struct vllsi_process_options options = {.directory_base = &scratch.dir};
    support_role_begin(&role, "directory", TEXT("role"));
    size_t length = support_ask(&role, &options, output, sizeof output);
    CHECK(length >= scratch.path_len &&
          support_same(output + length - scratch.path_len + 5, scratch.path + 5, scratch.path_len - 5));
    REQUIRE(vllsi_mkdir(scratch.dir, PATH("below"), 0, VLLSI_MODE_DEFAULT) == 0);
    options.directory = TEXT("below");
    length = support_ask(&role, &options, output, sizeof output);
    CHECK(length > 6 && support_same(output + length - 6, "/below", 6));
    struct vllsi_process process;
    options.directory = TEXT("missing");
    CHECK_KIND(support_role_spawn(&role, &options, &process), NOT_FOUND);
    CHECK_EQ(process.failed_step, VLLSI_PROCESS_STEP_DIRECTORY);
    support_scratch_end(&scratch);
}

/* ── programs that cannot be run ── */

static void fails_to_execute(vllsi_fd dir, const char *path, int64_t kind)
{
    struct vllsi_process process;
    const int64_t open = support_open_descriptors();
    const vllsi_result spawned = vllsi_process_spawn(dir, path, support_length(path), NULL, &process);
    CHECK_EQ(support_kind(spawned), kind);
    CHECK_EQ(process.failed_step, VLLSI_PROCESS_STEP_EXECUTE);
    CHECK_EQ(support_open_descriptors(), open);
    CHECK(!support_has_child());
}

TEST(process, why_a_program_does_not_run)
{
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_process process;
    support_file_with(scratch.dir, "plain", "no program\n");
    const vllsi_fd runnable = support_file(scratch.dir, "runnable");
    REQUIRE(vllsi__linux_fchmod((int32_t)vllsi_fd_native(runnable), 0755) == 0);
    CHECK_OK(vllsi_write_all(runnable,
                             "\x7f"
                             "nonsense",
                             9, NULL));
    CHECK_EQ(vllsi_close(runnable), 0);
    const struct vllsi_process_stream pipe = {.kind = VLLSI_PROCESS_STREAM_PIPE};
    const struct vllsi_process_options pipes = {.size_bytes = sizeof pipes, .streams = {pipe, pipe, pipe}};
    const int64_t open = support_open_descriptors();
    CHECK_KIND(vllsi_process_spawn(scratch.dir, PATH("missing"), &pipes, &process), NOT_FOUND);
    CHECK_EQ(support_open_descriptors(), open);
    fails_to_execute(scratch.dir, "missing", VLLSI_ERROR_KIND_NOT_FOUND);
    fails_to_execute(scratch.dir, "", VLLSI_ERROR_KIND_NOT_FOUND);
    fails_to_execute(VLLSI_FD_CURRENT_DIRECTORY, "/nowhere/missing", VLLSI_ERROR_KIND_NOT_FOUND);
    fails_to_execute(scratch.dir, "plain/below", VLLSI_ERROR_KIND_NOT_A_DIRECTORY);
    fails_to_execute(scratch.dir, "plain", VLLSI_ERROR_KIND_PERMISSION_DENIED);
    const vllsi_result spawned = vllsi_process_spawn(scratch.dir, PATH("runnable"), NULL, &process);
    CHECK_FAILS(spawned, VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_ENOEXEC);
    CHECK(!support_has_child());
    support_scratch_end(&scratch);
}

TEST(process, bad_input)
{
    static const vllsi_text zero = {"a\0b", 3};
    static const vllsi_fd none = {INT64_MIN};
    struct vllsi_process process;
    struct vllsi_process_options good = {.size_bytes = sizeof good}, bad = good;
    const vllsi_fd here = VLLSI_FD_CURRENT_DIRECTORY;
    bad.arguments = &zero, bad.argument_count = 1;
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), INVALID_INPUT);
    CHECK_EQ(process.failed_step, VLLSI_PROCESS_STEP_PREPARE);
    bad = good, bad.environment = &zero, bad.environment_count = 1;
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), INVALID_INPUT);
    bad = good, bad.argument_count = 1;
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), INVALID_INPUT);
    bad = good, bad.arguments = &zero, bad.argument_count = SIZE_MAX;
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), INVALID_INPUT);
    bad = good, bad.inherited = &none, bad.inherited_count = VLLSI_PROCESS_INHERITED_MAX + 1;
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), INVALID_INPUT);
    bad = good, bad.inherited = &none, bad.inherited_count = 1;
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), BAD_DESCRIPTOR);
    bad = good, bad.streams[0] = (struct vllsi_process_stream){VLLSI_PROCESS_STREAM_DESCRIPTOR, none};
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), BAD_DESCRIPTOR);
    bad = good, bad.streams[0].kind = VLLSI_PROCESS_STREAM_KIND_COUNT;
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), INVALID_INPUT);
    bad = good, bad.flags = 1u << 31;
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), INVALID_INPUT);
    bad = good, bad.size_bytes = 1;
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &bad, &process), INVALID_INPUT);
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x\0y"), &good, &process), INVALID_INPUT);
    CHECK_KIND(vllsi_process_spawn(here, output, 5000, &good, &process), NAME_TOO_LONG);
    CHECK_KIND(vllsi_process_spawn(none, PATH("/x"), &good, &process), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_process_spawn(here, PATH("/x"), &good, NULL), INVALID_INPUT);
    CHECK_KIND(vllsi_process_exec(here, PATH("/x"), &bad), INVALID_INPUT);
    CHECK_KIND(vllsi_process_exec(here, PATH("/nowhere/x"), NULL), NOT_FOUND);
    CHECK_KIND(vllsi_process_wait(NULL, NULL), INVALID_INPUT);
    CHECK_KIND(vllsi_process_open(0, &process), INVALID_INPUT);
    CHECK_KIND(vllsi_process_open(-1, &process), INVALID_INPUT);
    CHECK_KIND(vllsi_process_open((int64_t)1 << 40, &process), INVALID_INPUT);
    struct vllsi_process zeroed = {0};
    CHECK_KIND(vllsi_process_kill(&zeroed, VLLSI_PROCESS_KILL_FORCED), INVALID_INPUT);
    CHECK_KIND(vllsi_process_id_of(&zeroed), INVALID_INPUT);
    vllsi_process_release(&zeroed);
}

/* A descriptor that is open nowhere is told by the child. */
TEST(process, closed_descriptor)
{
    struct vllsi_process process;
    const vllsi_fd closed = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, 9999);
    struct vllsi_process_options options = {.inherited = &closed, .inherited_count = 1};
    CHECK_KIND(support_spawn("exit", &options, &process), BAD_DESCRIPTOR);
    CHECK_EQ(process.failed_step, VLLSI_PROCESS_STEP_DESCRIPTORS);
    CHECK(!support_has_child());
}

TEST(process, too_long_arguments)
{
    struct vllsi_process process;
    static char text[160000];
    static vllsi_text arguments[60];
    struct vllsi_process_options options = {
        .size_bytes = sizeof options, .arguments = arguments, .argument_count = 60};
    for (size_t at = 0; at < sizeof text; at++) {
        text[at] = 'x';
    }
    for (size_t at = 0; at < 60; at++) {
        arguments[at] = (vllsi_text){text, sizeof text};
    }
    char self[4096];
    const vllsi_result length = vllsi_executable_path(self, sizeof self);
    REQUIRE(length > 0);
    CHECK_FAILS(vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, self, (size_t)length, &options, &process),
                VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_E2BIG);
    CHECK(!support_has_child());
}

/* ── many ── */

static void spawn_some(void *argument)
{
    const int rounds = *(int *)argument;
    for (int at = 0; at < rounds; at++) {
        struct vllsi_process process;
        struct vllsi_process_options options = {0};
        options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_PIPE;
        REQUIRE(support_spawn("ids", &options, &process) == 0);
        const int64_t id = vllsi_process_id_of(&process);
        char text[64];
        (void)support_output(&process, text, sizeof text);
        CHECK_EQ(support_number(text), id);
        support_ends_with(&process, 0);
    }
}

TEST(process, threads_start_at_once)
{
    const int64_t open = support_open_descriptors();
    int rounds[4];
    for (int at = 0; at < 4; at++) {
        rounds[at] = conformance_cpu_emulated() ? 3 : 25;
    }
    support_threads_run(4, spawn_some, rounds, sizeof *rounds);
    CHECK_EQ(support_open_descriptors(), open);
    CHECK(!support_has_child());
}

TEST(process, a_thousand_leave_nothing)
{
    const int rounds = conformance_cpu_emulated() || SUPPORT_SANITIZED ? 30 : 1000;
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    REQUIRE(support_spawn("exit", &options, &process) == 0);
    support_ends_with(&process, 0);
    const int64_t open = support_open_descriptors(), mapped = conformance_mapped_pages();
    for (int at = 0; at < rounds; at++) {
        if (at % 2 == 0) {
            REQUIRE(support_spawn("exit", &options, &process) == 0);
            support_ends_with(&process, 0);
        } else {
            CHECK(vllsi_failed(
                vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/missing"), NULL, &process)));
        }
    }
    CHECK_EQ(support_open_descriptors(), open);
    if (support_address_space_is_the_programs()) {
        CHECK_EQ(conformance_mapped_pages(), mapped);
    }
    CHECK(!support_has_child());
}

/* ── groups, parents, others ── */

/* Whether a process is gone, or is only waited for, after a while. */
static bool is_gone(int64_t id)
{
    struct vllsi_process process;
    const vllsi_result opened = vllsi_process_open(id, &process);
    if (vllsi_failed(opened)) {
        return support_kind(opened) == VLLSI_ERROR_KIND_NO_SUCH_PROCESS;
    }
    const vllsi_result waited = vllsi_process_wait_until(&process, support_after_ms(15000), NULL);
    vllsi_process_release(&process);
    return support_kind(waited) == VLLSI_ERROR_KIND_NO_SUCH_PROCESS;
}

/* Starts a parent of one that sleeps; returns the id of that. */
static int64_t start_parent(const char *flag, uint32_t flags, struct vllsi_process *process)
{
    struct support_role role;
    struct vllsi_process_options options = {.flags = flags};
    char text[32] = {0};
    support_role_begin(&role, "parent", TEXT("role"));
    support_role_add(&role, TEXT_OF(flag));
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_PIPE;
    REQUIRE(support_role_spawn(&role, &options, process) == 0);
    CHECK(vllsi_read(process->streams[VLLSI_STDIO_OUTPUT], text, sizeof text - 1) > 0);
    CHECK_EQ(vllsi_close(process->streams[VLLSI_STDIO_OUTPUT]), 0);
    return support_number(text);
}

TEST(process, group_ends_at_once)
{
    struct vllsi_process process;
    const int64_t below = start_parent("stay", VLLSI_PROCESS_GROUP, &process);
    REQUIRE(below > 0);
    CHECK_EQ(vllsi_process_kill_group(&process, VLLSI_PROCESS_KILL_FORCED), 0);
    CHECK_EQ(support_end(&process).end, VLLSI_PROCESS_TERMINATED);
    CHECK(is_gone(below));
    struct vllsi_process_options options = {0};
    REQUIRE(support_spawn("exit", &options, &process) == 0);
    CHECK_KIND(vllsi_process_kill_group(&process, VLLSI_PROCESS_KILL_FORCED), INVALID_INPUT);
    support_ends_with(&process, 0);
}

TEST(process, dies_with_its_parent)
{
    struct vllsi_process process;
    const int64_t below = start_parent("die", 0, &process);
    REQUIRE(below > 0);
    CHECK_EQ(vllsi_process_kill(&process, VLLSI_PROCESS_KILL_FORCED), 0);
    CHECK_EQ(support_end(&process).end, VLLSI_PROCESS_TERMINATED);
    CHECK(is_gone(below));
}

TEST(process, opened_by_id)
{
    struct vllsi_process process, opened;
    const int64_t below = start_parent("stay", VLLSI_PROCESS_GROUP, &process);
    const vllsi_result result = vllsi_process_open(below, &opened);
    if (support_kind(result) == VLLSI_ERROR_KIND_UNSUPPORTED) {
        CHECK_EQ(vllsi_process_kill_group(&process, VLLSI_PROCESS_KILL_FORCED), 0);
        (void)support_end(&process);
        SKIP("this kernel or emulator is without pidfd_open");
    }
    REQUIRE(!vllsi_failed(result));
    CHECK_KIND(vllsi_process_try_wait(&opened, NULL), WOULD_BLOCK);
    CHECK_KIND(vllsi_process_wait_until(&opened, support_after_ms(5), NULL), TIMED_OUT);
    CHECK_EQ(vllsi_process_kill(&opened, VLLSI_PROCESS_KILL_FORCED), 0);
    CHECK_KIND(vllsi_process_wait_until(&opened, support_after_ms(15000), NULL), NO_SUCH_PROCESS);
    CHECK_KIND(vllsi_process_kill(&opened, VLLSI_PROCESS_KILL_FORCED), NO_SUCH_PROCESS);
    vllsi_process_release(&opened);
    CHECK_EQ(vllsi_process_kill_group(&process, VLLSI_PROCESS_KILL_FORCED), 0);
    (void)support_end(&process);
}

TEST(process, detached)
{
    struct support_role role;
    vllsi_fd reader, writer;
    char text[64] = {0};
    struct vllsi_process process;
    struct vllsi_process_options options = {.flags = VLLSI_PROCESS_DETACHED};
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    support_role_begin(&role, "ids", TEXT("role"));
    options.streams[VLLSI_STDIO_OUTPUT] =
        (struct vllsi_process_stream){VLLSI_PROCESS_STREAM_DESCRIPTOR, writer};
    CHECK_EQ(support_role_spawn(&role, &options, NULL), 0);
    CHECK(!support_has_child());
    CHECK_EQ(vllsi_close(writer), 0);
    size_t done = 0;
    CHECK_OK(vllsi_read_all(reader, text, sizeof text - 1, &done));
    CHECK(done > 0 && support_number(text) > 0);
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_KIND(support_role_spawn(&role, &options, &process), INVALID_INPUT);
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_PIPE;
    CHECK_KIND(support_role_spawn(&role, &options, NULL), INVALID_INPUT);
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_INHERIT;
    options.flags |= VLLSI_PROCESS_DIE_WITH_PARENT;
    CHECK_KIND(support_role_spawn(&role, &options, NULL), INVALID_INPUT);
    options = (struct vllsi_process_options){.size_bytes = sizeof options, .flags = VLLSI_PROCESS_DETACHED};
    CHECK_KIND(vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/missing"), &options, NULL), NOT_FOUND);
    CHECK(!support_has_child());
}

TEST(process, exec_keeps_the_process)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_EXEC, VLLSI_FD_INVALID), 1);
    REQUIRE(support_spawn("exec", &options, &process) == 0);
    support_ends_with(&process, 33);
}

static void exec_with_a_locked_input(void *argument)
{
    const struct support_scratch *scratch = argument;
    vllsi_fd file = VLLSI_FD_INVALID;
    vllsi_lock_handle lock = {0};
    REQUIRE(vllsi_open(scratch->dir, "locked", 6, VLLSI_OPEN_READ | VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE,
                       VLLSI_MODE_DEFAULT, &file) == 0);
    REQUIRE(vllsi__linux_dup3((int32_t)vllsi_fd_native(file), 0, 0) == 0);
    const vllsi_fd input = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, 0);
    const vllsi_lock_region region = {.start = 5, .length = 1};
    REQUIRE(vllsi_try_lock(input, region, VLLSI_LOCK_KIND_EXCLUSIVE, &lock, NULL) == 0);
    const vllsi_fd here = VLLSI_FD_CURRENT_DIRECTORY;
    CHECK_KIND(vllsi_process_exec(here, PATH("/nowhere/x"), NULL), INVALID_INPUT);
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_KIND(vllsi_process_exec(here, PATH("/nowhere/x"), NULL), NOT_FOUND);
}

TEST(process, exec_hands_no_lock_on)
{
    struct support_scratch scratch = support_scratch_begin();
    const struct conformance_child child = conformance_run_child(exec_with_a_locked_input, &scratch, 10000);
    CHECK_EQ(child.status, 0);
    support_scratch_end(&scratch);
}

TEST(process, ids)
{
    struct support_role role;
    struct vllsi_process_options options = {0};
    CHECK_EQ(vllsi_process_id(), vllsi__linux_getpid());
    support_role_begin(&role, "ids", TEXT("role"));
    (void)support_ask(&role, &options, output, sizeof output);
    size_t second = 0;
    while (output[second] != ' ') {
        second++;
    }
    CHECK(support_number(output) > 0);
    CHECK_EQ(support_number(output + second + 1), vllsi_process_id());
}

/* Set in the child that ends at once, so that no other end of a process says anything. */
static bool speaks;

__attribute__((destructor)) static void note_end(void)
{
    if (speaks) {
        support_say("[destructor ran]", 16);
    }
}

static void exit_at_once(void *argument)
{
    (void)argument;
    speaks = true;
    vllsi_process_exit(44);
}

TEST(process, exit_runs_nothing)
{
    const struct conformance_child child = conformance_run_child(exit_at_once, NULL, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 44);
    CHECK_EQ(child.output_bytes, 0);
}
