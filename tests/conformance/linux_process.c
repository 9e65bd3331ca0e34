/*
 * vllsi/linux/process.h, and what Linux makes of vllsi/process.h: signals, old kernels, filters.
 */
#include "support_process.h"
#include "support_threads.h"

#include <vllsi/linux/process.h>
#include <vllsi/linux/signal.h>

static char output[8192];

/* ── roles ── */

static bool is_ignored(int32_t signal)
{
    struct vllsi_linux_signal_setting setting = {.handler = NULL};
    return vllsi_linux_signal_action(signal, NULL, &setting) == 0 &&
           setting.handler == VLLSI_LINUX_SIGNAL_IGNORED;
}

static bool has_handler(int32_t signal)
{
    struct vllsi_linux_signal_setting setting = {.handler = NULL};
    return vllsi_linux_signal_action(signal, NULL, &setting) == 0 &&
           setting.handler != VLLSI_LINUX_SIGNAL_IGNORED && setting.handler != VLLSI_LINUX_SIGNAL_DEFAULT;
}

/* Which of SIGUSR1, SIGUSR2 and SIGHUP are blocked, ignored or have a handler; of all others, how many are
 * blocked. */
static void play_signals(void)
{
    static const int32_t signals[] = {VLLSI_LINUX_SIGUSR1, VLLSI_LINUX_SIGUSR2, VLLSI_LINUX_SIGHUP};
    struct vllsi_linux_sigset mask;
    int64_t blocked = 0;
    (void)!vllsi_linux_signal_mask_get(&mask);
    for (size_t at = 0; at < 3; at++) {
        support_say(vllsi_linux_signal_set_has(&mask, signals[at]) ? "b" : "-", 1);
        support_say(is_ignored(signals[at]) ? "i" : has_handler(signals[at]) ? "h" : "-", 1);
        (void)!vllsi_linux_signal_set_remove(&mask, signals[at]);
    }
    for (int32_t signal = 1; signal <= VLLSI_LINUX_SIGRTMAX; signal++) {
        blocked += vllsi_linux_signal_set_has(&mask, signal);
    }
    support_say_number(blocked);
}

static void play_state(void)
{
    struct vllsi_linux_rlimit64 limit = {0};
    const int64_t self = vllsi_process_id();
    support_say_number(vllsi__linux_getpgid(0) == self);
    support_say_number(vllsi__linux_getsid(0) == self);
    support_say_number(vllsi__linux_umask(0));
    support_say_number(20 - vllsi__linux_getpriority(VLLSI_LINUX_PRIO_PROCESS, 0));
    (void)!vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, NULL, &limit);
    support_say_number((int64_t)limit.rlim_cur);
}

static void play_credentials(void)
{
    struct vllsi_linux_ids users = {0}, groups = {0};
    (void)!vllsi_linux_user_ids(&users);
    (void)!vllsi_linux_group_ids(&groups);
    support_say_number(users.real == users.saved && users.effective == users.saved ? users.real : 0);
    support_say_number(groups.real == groups.saved && groups.effective == groups.saved ? groups.real : 0);
    support_say_number(vllsi__linux_getgroups(0, NULL));
}

static void play(const char *role)
{
    if (support_text_is(role, "exit")) {
        vllsi_process_exit((int32_t)support_number(support_role_argument(0)));
    } else if (support_text_is(role, "signals")) {
        play_signals();
    } else if (support_text_is(role, "state")) {
        play_state();
    } else if (support_text_is(role, "credentials")) {
        play_credentials();
    } else if (support_text_is(role, "sleep")) {
        conformance_sleep_ms(60000);
    } else if (support_text_is(role, "open")) {
        support_say_number(vllsi__linux_fcntl(77, VLLSI_LINUX_F_GETFD, 0));
    } else if (support_text_is(role, "count")) {
        support_say_number(vllsi_argument_count());
    } else if (support_text_is(role, "crash")) {
        (void)!vllsi__linux_kill((int32_t)vllsi__linux_getpid(), VLLSI_LINUX_SIGSEGV);
    } else {
        return;
    }
    vllsi_process_exit(0);
}

/* ── signals ── */

static void handle(int32_t signal, struct vllsi_linux_siginfo *info, struct vllsi_linux_ucontext *context)
{
    (void)signal;
    (void)info;
    (void)context;
}

static void set_action(int32_t signal, vllsi_linux_signal_handler *handler, uint32_t flags)
{
    const struct vllsi_linux_signal_setting setting = {.handler = handler, .flags = flags};
    REQUIRE(vllsi_linux_signal_action(signal, &setting, NULL) == 0);
}

TEST(linux_process, signals_begin_anew)
{
    struct support_role role;
    struct vllsi_linux_sigset all, before, after;
    struct vllsi_linux_process_options more = {.size_bytes = sizeof more};
    struct vllsi_process_options options = {.linux_options = &more};
    support_role_begin(&role, "signals", TEXT("role"));
    set_action(VLLSI_LINUX_SIGUSR1, handle, 0);
    set_action(VLLSI_LINUX_SIGUSR2, VLLSI_LINUX_SIGNAL_IGNORED, 0);
    set_action(VLLSI_LINUX_SIGHUP, VLLSI_LINUX_SIGNAL_DEFAULT, 0);
    vllsi_linux_signal_set_fill(&all);
    REQUIRE(vllsi_linux_signal_mask_set(&all, NULL) == 0);
    REQUIRE(vllsi_linux_signal_mask_get(&before) == 0);
    (void)support_ask(&role, &options, output, sizeof output);
    CHECK_TEXT(output, "---i--0 ");
    REQUIRE(vllsi_linux_signal_mask_get(&after) == 0);
    CHECK(support_same(&before, &after, sizeof before));
    CHECK(has_handler(VLLSI_LINUX_SIGUSR1)); /* the child's were its own */
    struct vllsi_linux_sigset some, defaults;
    vllsi_linux_signal_set_empty(&some);
    vllsi_linux_signal_set_empty(&defaults);
    REQUIRE(vllsi_linux_signal_set_add(&some, VLLSI_LINUX_SIGHUP) == 0);
    REQUIRE(vllsi_linux_signal_set_add(&defaults, VLLSI_LINUX_SIGUSR2) == 0);
    more.mask = &some;
    more.default_signals = &defaults;
    (void)support_ask(&role, &options, output, sizeof output);
    CHECK_TEXT(output, "----b-0 ");
}

static struct {
    int64_t self;
    uint32_t strays, done;
} group_signals;

static void note_stray(int32_t signal, struct vllsi_linux_siginfo *info, struct vllsi_linux_ucontext *context)
{
    (void)signal;
    (void)info;
    (void)context;
    if (vllsi__linux_getpid() != group_signals.self) {
        __atomic_add_fetch(&group_signals.strays, 1, __ATOMIC_SEQ_CST);
    }
}

static void signal_the_group(void *argument)
{
    (void)argument;
    while (__atomic_load_n(&group_signals.done, __ATOMIC_SEQ_CST) == 0) {
        (void)!vllsi__linux_kill(0, VLLSI_LINUX_SIGUSR1);
    }
}

/* A signal to the whole group may reach a child that still has its parent's memory. It must not find the
 * parent's handler. Whether the signal ends the child, or comes too early for it, does not matter. */
static void start_under_signals(void)
{
    struct support_thread thread;
    (void)!vllsi__linux_setpgid(0, 0); /* refused to who leads a session, and so a group, already */
    REQUIRE(vllsi__linux_getpgid(0) == vllsi__linux_getpid());
    group_signals.self = vllsi__linux_getpid();
    set_action(VLLSI_LINUX_SIGUSR1, note_stray, VLLSI_LINUX_SA_RESTART);
    support_thread_start(&thread, signal_the_group, NULL);
    for (int round = 0; round < (SUPPORT_SANITIZED ? 30 : 300); round++) {
        struct vllsi_process process;
        if (!vllsi_failed(
                vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/missing"), NULL, &process))) {
            (void)support_end(&process);
        }
    }
    __atomic_store_n(&group_signals.done, 1, __ATOMIC_SEQ_CST);
    support_thread_join(&thread);
    CHECK_EQ(group_signals.strays, 0);
    CHECK(!support_has_child());
}

TEST(linux_process, no_handler_runs_in_the_child)
{
    if (conformance_emulated()) {
        SKIP("this emulator gives the child memory of its own");
    }
    start_under_signals();
}

static void lose_status(vllsi_linux_signal_handler *handler, uint32_t flags)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    set_action(VLLSI_LINUX_SIGCHLD, handler, flags);
    REQUIRE(support_spawn("exit", &options, &process) == 0);
    CHECK_KIND(vllsi_process_wait_until(&process, support_after_ms(30000), NULL), NO_SUCH_PROCESS);
    CHECK_KIND(vllsi_process_wait(&process, NULL), NO_SUCH_PROCESS);
    CHECK_KIND(vllsi_process_try_wait(&process, NULL), NO_SUCH_PROCESS);
    CHECK_KIND(vllsi_process_kill(&process, VLLSI_PROCESS_KILL_FORCED), NO_SUCH_PROCESS);
    vllsi_process_release(&process);
    /* Why a program does not run is told all the same. */
    CHECK_KIND(vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/missing"), NULL, &process), NOT_FOUND);
    options.flags = VLLSI_PROCESS_DETACHED;
    CHECK_EQ(support_spawn("exit", &options, NULL), 0);
    CHECK(!support_has_child());
}

TEST(linux_process, status_is_lost_where_children_are_ignored)
{
    lose_status(VLLSI_LINUX_SIGNAL_IGNORED, 0);
    if (conformance_emulated()) {
        SKIP("this emulator knows nothing of SA_NOCLDWAIT; the rest of this test has passed");
    }
    lose_status(VLLSI_LINUX_SIGNAL_DEFAULT, VLLSI_LINUX_SA_NOCLDWAIT);
}

static uint32_t children_signalled;

static void count_children(int32_t signal, struct vllsi_linux_siginfo *info,
                           struct vllsi_linux_ucontext *context)
{
    (void)signal;
    (void)info;
    (void)context;
    __atomic_add_fetch(&children_signalled, 1, __ATOMIC_SEQ_CST);
}

TEST(linux_process, what_does_not_run_signals_nobody)
{
    if (conformance_emulated()) {
        SKIP("this emulator makes every child one whose end is signalled");
    }
    struct vllsi_process process;
    set_action(VLLSI_LINUX_SIGCHLD, count_children, 0);
    CHECK_KIND(vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/missing"), NULL, &process), NOT_FOUND);
    CHECK_EQ(children_signalled, 0);
    struct vllsi_process_options options = {0};
    REQUIRE(support_spawn("exit", &options, &process) == 0);
    support_ends_with(&process, 0);
    CHECK_EQ(children_signalled, 1);
}

TEST(linux_process, signal_by_handle)
{
    struct vllsi_process process = {.id = 0};
    struct vllsi_process_options options = {0};
    CHECK_KIND(vllsi_linux_process_signal(&process, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_linux_process_descriptor(&process), INVALID_INPUT);
    REQUIRE(support_spawn("sleep", &options, &process) == 0);
    CHECK_EQ(vllsi_linux_process_signal(&process, 0), 0);
    CHECK_FAILS(vllsi_linux_process_signal(&process, 1000), VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_EINVAL);
    CHECK_EQ(vllsi_linux_process_signal(&process, VLLSI_LINUX_SIGTERM), 0);
    const struct vllsi_process_status status = support_end(&process);
    CHECK_EQ(status.end, VLLSI_PROCESS_SIGNALED); /* not by vllsi_process_kill */
    CHECK_EQ(status.code, VLLSI_LINUX_SIGTERM);
}

TEST(linux_process, image_of_a_crash)
{
    if (conformance_emulated() || SUPPORT_SANITIZED) {
        SKIP("this emulator writes images itself, and a sanitizer takes the signal and reports instead");
    }
    struct support_scratch scratch = support_scratch_begin();
    const struct vllsi_linux_process_limit off = {VLLSI_LINUX_RLIMIT_CORE, {0, 0}};
    struct vllsi_linux_process_options more = {.size_bytes = sizeof more, .limits = &off, .limit_count = 1};
    struct vllsi_process_options options = {.linux_options = &more, .directory_base = &scratch.dir};
    struct vllsi_process process;
    REQUIRE(support_spawn("crash", &options, &process) == 0);
    const struct vllsi_process_status status = support_end(&process);
    CHECK_EQ(status.end, VLLSI_PROCESS_CRASHED);
    CHECK_EQ(status.code, VLLSI_LINUX_SIGSEGV);
    char pattern[128] = {0};
    vllsi_fd fd = VLLSI_FD_INVALID;
    const bool readable = vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, PATH("/proc/sys/kernel/core_pattern"),
                                     VLLSI_OPEN_READ, 0, &fd) == 0 &&
                          vllsi_read(fd, pattern, sizeof pattern - 1) > 0;
    if (vllsi_fd_is_valid(fd)) {
        CHECK_EQ(vllsi_close(fd), 0);
    }
    if (readable && pattern[0] != '|' && pattern[0] != '@' && pattern[0] != '/') {
        CHECK(!status.has_image);
        more.limit_count = 0;
        struct vllsi_linux_rlimit64 limit = {0};
        REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_CORE, NULL, &limit) == 0);
        const struct vllsi_linux_process_limit on = {VLLSI_LINUX_RLIMIT_CORE,
                                                     {limit.rlim_max, limit.rlim_max}};
        more.limits = &on;
        more.limit_count = 1;
        REQUIRE(support_spawn("crash", &options, &process) == 0);
        CHECK_EQ(support_end(&process).has_image, limit.rlim_max > 1000000);
    }
    support_scratch_end(&scratch);
}

/* ── state ── */

TEST(linux_process, session_group_limits)
{
    struct support_role role;
    const uint32_t mask = 0137;
    const int32_t nice = 5;
    const struct vllsi_linux_process_limit limit = {VLLSI_LINUX_RLIMIT_NOFILE, {100, 200}};
    struct vllsi_linux_process_options more = {.size_bytes = sizeof more,
                                               .flags = VLLSI_LINUX_PROCESS_SESSION,
                                               .umask = &mask,
                                               .nice = &nice,
                                               .limits = &limit,
                                               .limit_count = 1};
    struct vllsi_process_options options = {.linux_options = &more};
    support_role_begin(&role, "state", TEXT("role"));
    (void)support_ask(&role, &options, output, sizeof output);
    CHECK_TEXT(output, "1 1 95 5 100 ");
    more = (struct vllsi_linux_process_options){.size_bytes = sizeof more, .umask = &mask};
    options.flags = VLLSI_PROCESS_GROUP;
    (void)support_ask(&role, &options, output, sizeof output);
    output[7] = '\0';
    CHECK_TEXT(output, "1 0 95 ");
}

TEST(linux_process, joins_a_group)
{
    struct vllsi_process leader;
    struct vllsi_process member;
    struct vllsi_process_options options = {.flags = VLLSI_PROCESS_GROUP};
    REQUIRE(support_spawn("sleep", &options, &leader) == 0);
    struct vllsi_linux_process_options more = {.size_bytes = sizeof more,
                                               .group = (int32_t)vllsi_process_id_of(&leader)};
    options.flags = 0;
    options.linux_options = &more;
    REQUIRE(support_spawn("sleep", &options, &member) == 0);
    CHECK_EQ(vllsi_process_kill_group(&leader, VLLSI_PROCESS_KILL_GRACEFUL), 0);
    CHECK_EQ(support_end(&leader).end, VLLSI_PROCESS_TERMINATED);
    CHECK_EQ(support_end(&member).end, VLLSI_PROCESS_SIGNALED);
    struct vllsi_process process;
    more.group = (int32_t)vllsi_process_id();
    options.flags = VLLSI_PROCESS_GROUP;
    CHECK_KIND(support_spawn("exit", &options, &process), INVALID_INPUT);
    options.flags = 0;
    more.group = 1 << 30;
    CHECK(vllsi_failed(support_spawn("exit", &options, &process)));
    CHECK_EQ(process.failed_step, VLLSI_PROCESS_STEP_GROUP);
    CHECK(!support_has_child());
}

TEST(linux_process, keeps_descriptors_that_it_is_asked_to)
{
    struct support_role role;
    struct vllsi_linux_process_options more = {.size_bytes = sizeof more};
    struct vllsi_process_options options = {.linux_options = &more};
    REQUIRE(vllsi__linux_dup3(2, 77, 0) == 77);
    support_role_begin(&role, "open", TEXT("role"));
    (void)support_ask(&role, &options, output, sizeof output);
    CHECK_TEXT(output, "-9 ");
    more.flags = VLLSI_LINUX_PROCESS_KEEP_DESCRIPTORS;
    (void)support_ask(&role, &options, output, sizeof output);
    CHECK_TEXT(output, "0 ");
    CHECK_EQ(vllsi__linux_close(77), 0);
}

TEST(linux_process, bad_options)
{
    struct vllsi_process process;
    struct vllsi_linux_process_options more = {0};
    struct vllsi_process_options options = {.linux_options = &more};
    CHECK_KIND(support_spawn("exit", &options, &process), INVALID_INPUT);
    more = (struct vllsi_linux_process_options){.size_bytes = sizeof more, .flags = 128};
    CHECK_KIND(support_spawn("exit", &options, &process), INVALID_INPUT);
    more = (struct vllsi_linux_process_options){.size_bytes = sizeof more, .group = -1};
    CHECK_KIND(support_spawn("exit", &options, &process), INVALID_INPUT);
    more = (struct vllsi_linux_process_options){.size_bytes = sizeof more, .limit_count = 1};
    CHECK_KIND(support_spawn("exit", &options, &process), INVALID_INPUT);
    const struct vllsi_linux_process_limit limit = {10000, {0, 0}};
    more =
        (struct vllsi_linux_process_options){.size_bytes = sizeof more, .limits = &limit, .limit_count = 1};
    CHECK_FAILS(support_spawn("exit", &options, &process), VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_EINVAL);
    CHECK_EQ(process.failed_step, VLLSI_PROCESS_STEP_LIMITS);
    CHECK(!support_has_child());
}

/* A script below a directory: its interpreter must find it, though the directory is not inherited. */
TEST(linux_process, script_below_a_directory)
{
    if (conformance_emulated() ||
        vllsi_access(VLLSI_FD_CURRENT_DIRECTORY, PATH("/bin/sh"), VLLSI_FILE_ACCESS_EXECUTE) != 1) {
        SKIP("needs a shell of this machine's kind");
    }
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_process process;
    const vllsi_fd script = support_file(scratch.dir, "script");
    REQUIRE(vllsi__linux_fchmod((int32_t)vllsi_fd_native(script), 0755) == 0);
    CHECK_OK(vllsi_write_all(script, "#!/bin/sh\nexit 61\n", 18, NULL));
    CHECK_EQ(vllsi_close(script), 0);
    REQUIRE(vllsi_process_spawn(scratch.dir, PATH("script"), NULL, &process) == 0);
    support_ends_with(&process, 61);
    support_scratch_end(&scratch);
}

/* The limit is the program's: this process may need more descriptors to start it. */
TEST(linux_process, limit_of_few_descriptors)
{
    struct support_role role;
    const struct vllsi_linux_process_limit limit = {VLLSI_LINUX_RLIMIT_NOFILE, {5, 5}};
    struct vllsi_linux_process_options more = {.size_bytes = sizeof more, .limits = &limit, .limit_count = 1};
    struct vllsi_process_options options = {.linux_options = &more, .directory = TEXT("/")};
    vllsi_fd several[4];
    support_role_begin(&role, "exit", TEXT("role"));
    support_role_add(&role, TEXT("7"));
    for (size_t at = 0; at < 4; at++) {
        REQUIRE(vllsi_duplicate(vllsi_stdio(VLLSI_STDIO_ERROR), &several[at]) == 0);
    }
    /* Its standard error is a number that another stream gets, so it has to be moved out of the way. */
    for (int at = 0; at < VLLSI_STDIO_COUNT; at++) {
        options.streams[at] = (struct vllsi_process_stream){VLLSI_PROCESS_STREAM_DESCRIPTOR, several[at]};
    }
    options.streams[VLLSI_STDIO_OUTPUT].fd = vllsi_stdio(VLLSI_STDIO_ERROR);
    struct vllsi_process process;
    const vllsi_result spawned = support_role_spawn(&role, &options, &process);
    CHECK_EQ(spawned, 0);
    if (!vllsi_failed(spawned)) {
        support_ends_with(&process, 7);
    }
    for (size_t at = 0; at < 4; at++) {
        CHECK_EQ(vllsi_close(several[at]), 0);
    }
}

/* ── credentials ── */

static bool is_root(void)
{
    struct vllsi_linux_ids ids = {1, 1, 1};
    return vllsi_linux_user_ids(&ids) == 0 && ids.effective == 0;
}

TEST(linux_process, credentials_of_a_program)
{
    static const uint32_t groups[] = {4242, 4243};
    struct support_role role;
    const struct vllsi_linux_process_credentials wanted = {1234, 1235, groups, 2};
    struct vllsi_linux_process_options more = {.size_bytes = sizeof more, .credentials = &wanted};
    struct vllsi_process_options options = {.linux_options = &more};
    struct vllsi_process process;
    support_role_begin(&role, "credentials", TEXT("role"));
    if (!is_root()) {
        CHECK_KIND(support_role_spawn(&role, &options, &process), PERMISSION_DENIED);
        CHECK_EQ(process.failed_step, VLLSI_PROCESS_STEP_CREDENTIALS);
        SKIP("only the superuser can start programs for others");
    }
    struct vllsi_linux_ids before = {1, 1, 1};
    const vllsi_result spawned =
        vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/missing"), NULL, &process);
    CHECK(vllsi_failed(spawned));
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_PIPE;
    const vllsi_result started = support_role_spawn(&role, &options, &process);
    if (support_kind(started) == VLLSI_ERROR_KIND_PERMISSION_DENIED) {
        SKIP("another user cannot reach this program's file");
    }
    REQUIRE(started == 0);
    (void)support_output(&process, output, sizeof output);
    support_ends_with(&process, 0);
    CHECK_TEXT(output, "1234 1235 2 ");
    CHECK(vllsi_linux_user_ids(&before) == 0 && before.effective == 0 && before.real == 0);
}

/* Changed credentials are the child's matter: this process can be looked into as before, or not, as it said.
 */
TEST(linux_process, credentials_of_a_program_change_nothing_here)
{
    const struct vllsi_linux_process_credentials wanted = {.user = 1234, .group = 1235};
    struct vllsi_linux_process_options more = {.size_bytes = sizeof more, .credentials = &wanted};
    struct vllsi_process_options options = {.size_bytes = sizeof options, .linux_options = &more};
    struct vllsi_process process;
    if (!is_root()) {
        SKIP("only the superuser can start programs for others");
    }
    for (uint32_t dumpable = 0; dumpable < 2; dumpable++) {
        REQUIRE(vllsi__linux_prctl(VLLSI_LINUX_PR_SET_DUMPABLE, dumpable, 0, 0, 0) == 0);
        const vllsi_result missing =
            vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/missing"), &options, &process);
        CHECK_KIND(missing, NOT_FOUND);
        CHECK_EQ(vllsi__linux_prctl(VLLSI_LINUX_PR_GET_DUMPABLE, 0, 0, 0, 0), dumpable);
        if (vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/bin/true"), &options, &process) == 0) {
            (void)support_end(&process);
        }
        CHECK_EQ(vllsi__linux_prctl(VLLSI_LINUX_PR_GET_DUMPABLE, 0, 0, 0, 0), dumpable);
    }
}

struct other_thread {
    uint32_t *changed;
    struct vllsi_linux_ids seen;
};

static void look_later(void *argument)
{
    struct other_thread *other = argument;
    while (__atomic_load_n(other->changed, __ATOMIC_SEQ_CST) == 0) {
        conformance_sleep_ms(1);
    }
    (void)!vllsi_linux_user_ids(&other->seen);
}

static void change_with_threads(void *argument)
{
    const struct vllsi_linux_process_credentials wanted = {.user = 1234, .group = 1235};
    uint32_t changed = 0;
    struct other_thread other = {.changed = &changed};
    struct support_thread thread;
    (void)argument;
    support_thread_start(&thread, look_later, &other);
    const vllsi_result set = vllsi_linux_credentials_set(&wanted);
    __atomic_store_n(&changed, 1, __ATOMIC_SEQ_CST);
    support_thread_join(&thread);
    const bool refused = support_kind(set) == VLLSI_ERROR_KIND_BUSY && other.seen.effective == 0;
    const bool all = set == 0 && other.seen.effective == 1234 && other.seen.saved == 1234;
    vllsi_process_exit(refused || all ? 50 : 51);
}

static void change_alone(void *argument)
{
    const struct vllsi_linux_process_credentials wanted = {.user = 1234, .group = 1235};
    struct vllsi_linux_ids users = {0}, groups = {0};
    (void)argument;
    const bool fine =
        vllsi_linux_credentials_set(&wanted) == 0 && vllsi_linux_user_ids(&users) == 0 &&
        vllsi_linux_group_ids(&groups) == 0 && users.saved == 1234 && groups.saved == 1235 &&
        support_kind(vllsi_linux_credentials_set(&(struct vllsi_linux_process_credentials){0})) ==
            VLLSI_ERROR_KIND_PERMISSION_DENIED;
    vllsi_process_exit(fine ? 50 : 51);
}

/* All threads or none. */
TEST(linux_process, credentials_of_every_thread)
{
    CHECK_KIND(vllsi_linux_credentials_set(NULL), INVALID_INPUT);
    if (!is_root()) {
        SKIP("only the superuser can change them");
    }
    CHECK_EQ(conformance_run_child(change_alone, NULL, 20000).status, 50);
    CHECK_EQ(conformance_run_child(change_with_threads, NULL, 20000).status, 50);
}

static void spawn_beyond_limit(void *argument)
{
    const struct vllsi_linux_process_credentials nobody = {.user = 54321, .group = 54321};
    const struct vllsi_linux_rlimit64 none = {0, 0};
    struct vllsi_process process;
    (void)argument;
    const int64_t open = support_open_descriptors();
    bool fine = vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NPROC, &none, NULL) == 0 &&
                vllsi_linux_credentials_set(&nobody) == 0;
    const vllsi_result spawned =
        vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/missing"), NULL, &process);
    fine = fine && spawned == -(vllsi_result)VLLSI_LINUX_EAGAIN &&
           process.failed_step == VLLSI_PROCESS_STEP_CREATE && support_open_descriptors() == open;
    vllsi_process_exit(fine ? 50 : 51);
}

TEST(linux_process, too_many_processes)
{
    if (!is_root() || conformance_emulated()) {
        SKIP("needs the superuser, and no emulator with threads of its own");
    }
    CHECK_EQ(conformance_run_child(spawn_beyond_limit, NULL, 20000).status, 50);
}

/* ── kernels without the newest calls ── */

static void life_of_a_process(void)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {.flags = VLLSI_PROCESS_GROUP};
    struct support_role role;
    REQUIRE(support_spawn("sleep", &options, &process) == 0);
    CHECK_KIND(vllsi_process_try_wait(&process, NULL), WOULD_BLOCK);
    CHECK_KIND(vllsi_process_wait_until(&process, support_after_ms(3), NULL), TIMED_OUT);
    CHECK_EQ(vllsi_process_kill_group(&process, VLLSI_PROCESS_KILL_FORCED), 0);
    CHECK_EQ(vllsi_process_kill(&process, VLLSI_PROCESS_KILL_FORCED), 0);
    CHECK_EQ(vllsi_process_wait(&process, NULL), 0);
    CHECK_EQ(support_end(&process).end, VLLSI_PROCESS_TERMINATED);
    support_role_begin(&role, "exit", TEXT("role"));
    support_role_add(&role, TEXT("9"));
    REQUIRE(support_role_spawn(&role, &options, &process) == 0);
    CHECK_EQ(vllsi_process_wait(&process, NULL), 0);
    support_ends_with(&process, 9);
    CHECK(!support_has_child());
}

/* Before Linux 5.3; before 5.5, and behind old filters, with another error. */
static void live_without_clone3(uint32_t error)
{
    if (!support_refuse(VLLSI_LINUX_NR_clone3, error)) {
        SKIP("no filters here");
    }
    if (error == VLLSI_LINUX_ENOSYS) { /* a libc makes no thread with the other errors */
        start_under_signals();
    }
    life_of_a_process();
}

TEST(linux_process, without_clone3)
{
    live_without_clone3(VLLSI_LINUX_ENOSYS);
}

TEST(linux_process, without_clone3_by_an_old_filter)
{
    live_without_clone3(VLLSI_LINUX_EPERM);
}

TEST(linux_process, without_handlers_cleared)
{
    live_without_clone3(VLLSI_LINUX_EINVAL);
}

TEST(linux_process, without_signals_by_descriptor)
{
    if (!support_refuse(VLLSI_LINUX_NR_pidfd_send_signal, VLLSI_LINUX_ENOSYS)) {
        SKIP("no filters here");
    }
    life_of_a_process();
}

TEST(linux_process, without_close_range)
{
    struct support_role role;
    struct vllsi_process_options options = {0};
    if (!support_refuse(VLLSI_LINUX_NR_close_range, VLLSI_LINUX_ENOSYS)) {
        SKIP("no filters here");
    }
    REQUIRE(vllsi__linux_dup3(2, 77, 0) == 77);
    support_role_begin(&role, "open", TEXT("role"));
    (void)support_ask(&role, &options, output, sizeof output);
    CHECK_TEXT(output, "-9 ");
    CHECK_EQ(vllsi__linux_close(77), 0);
}

/* clone whose flags have CLONE_PIDFD fails with EINVAL, pidfd_open with ENOSYS: the id is all there is. */
static bool refuse_descriptors(void)
{
    enum { JUMP_IF_ANY_BIT = 0x45 };
    struct vllsi_linux_sock_filter steps[] = {
        {.code = SUPPORT_BPF_LOAD_WORD, .k = offsetof(struct vllsi_linux_seccomp_data, nr)},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 3, .k = VLLSI_LINUX_NR_clone},
        {.code = SUPPORT_BPF_LOAD_WORD, .k = offsetof(struct vllsi_linux_seccomp_data, args)},
        {.code = JUMP_IF_ANY_BIT, .jt = 0, .jf = 1, .k = VLLSI_LINUX_CLONE_PIDFD},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ERRNO | VLLSI_LINUX_EINVAL},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ALLOW},
    };
    struct vllsi_linux_sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    return support_refuse(VLLSI_LINUX_NR_pidfd_open, VLLSI_LINUX_ENOSYS) &&
           support_refuse(VLLSI_LINUX_NR_clone3, VLLSI_LINUX_ENOSYS) &&
           vllsi__linux_seccomp(VLLSI_LINUX_SECCOMP_SET_MODE_FILTER, 0, (uintptr_t)&program) == 0;
}

TEST(linux_process, without_process_descriptors)
{
    struct vllsi_process process;
    struct vllsi_process_options options = {0};
    if (!refuse_descriptors()) {
        SKIP("no filters here");
    }
    CHECK_KIND(vllsi_process_open(vllsi_process_id(), &process), UNSUPPORTED);
    REQUIRE(support_spawn("sleep", &options, &process) == 0);
    CHECK_KIND(vllsi_linux_process_descriptor(&process), UNSUPPORTED);
    CHECK_EQ(vllsi_process_kill(&process, VLLSI_PROCESS_KILL_FORCED), 0);
    CHECK_EQ(support_end(&process).end, VLLSI_PROCESS_TERMINATED);
    life_of_a_process();
    CHECK_KIND(vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, PATH("/missing"), NULL, &process), NOT_FOUND);
    CHECK(!support_has_child());
    set_action(VLLSI_LINUX_SIGCHLD, VLLSI_LINUX_SIGNAL_IGNORED, 0);
    REQUIRE(support_spawn("exit", &options, &process) == 0);
    CHECK_KIND(vllsi_process_wait_until(&process, support_after_ms(30000), NULL), NO_SUCH_PROCESS);
    vllsi_process_release(&process);
}
