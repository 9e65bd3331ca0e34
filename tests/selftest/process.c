/*
 * Processes and threads: fork, vfork, clone with a new stack, waiting, executing, names, limits.
 */
#include "check.h"

static bool exited(vllsi_result status, int32_t code)
{
    return status == code << 8;
}

/* An id that was stored over a word of all ones. */
static void check_id(const char *name, uint32_t got, vllsi_result expected)
{
    const uint32_t half = (uint32_t)expected << 16 | 0xffff;
    if (!differing(name, got, half, "the emulator stores 16 bits of it")) {
        check_equal(name, got, expected);
    }
}

static void test_ids(void)
{
    const vllsi_result pid = vllsi_linux_getpid();
    check_between("getpid", pid, 1, 1 << 22);
    check_equal("gettid of the first thread", vllsi_linux_gettid(), pid);
    check_between("getppid", vllsi_linux_getppid(), 0, 1 << 22);
    check_success("getpgid", vllsi_linux_getpgid(0));
    check_equal("getsid of oneself", vllsi_linux_getsid((int32_t)pid), vllsi_linux_getsid(0));
    check_error("getpgid of no process", vllsi_linux_getpgid(INT32_MAX), VLLSI_LINUX_ESRCH);
    uint32_t real = UINT32_MAX;
    uint32_t effective = UINT32_MAX;
    uint32_t saved = UINT32_MAX;
    check_success("getresuid", vllsi_linux_getresuid(&real, &effective, &saved));
    check_id("getresuid real", real, vllsi_linux_getuid());
    check_id("getresuid effective", effective, vllsi_linux_geteuid());
    real = effective = saved = UINT32_MAX;
    check_success("getresgid", vllsi_linux_getresgid(&real, &effective, &saved));
    check_id("getresgid real", real, vllsi_linux_getgid());
    check_id("getresgid effective", effective, vllsi_linux_getegid());
    check_success("getgroups", vllsi_linux_getgroups(0, NULL));
}

static void test_fork(void)
{
    int32_t fds[2] = {-1, -1};
    const vllsi_result parent = vllsi_linux_getpid();
    check_success("pipe2 for fork", vllsi_linux_pipe2(fds, 0));
    const vllsi_result child = fork_process();
    if (child == 0) {
        int32_t ids[2] = {(int32_t)vllsi_linux_getpid(), (int32_t)vllsi_linux_getppid()};
        ignore(vllsi_linux_write(fds[1], ids, sizeof(ids)));
        vllsi_linux_exit_group(7);
    }
    check_success("clone as fork", child);
    int32_t ids[2] = {0, 0};
    check_equal("read from the child", vllsi_linux_read(fds[0], ids, sizeof(ids)), sizeof(ids));
    check_equal("the child's id", ids[0], child);
    check_equal("the child's parent", ids[1], parent);
    int32_t status = 0;
    struct vllsi_linux_rusage usage = {.ru_maxrss = -1};
    check_equal("wait4", vllsi_linux_wait4((int32_t)child, &status, 0, &usage), child);
    check("wait4 status", exited(status, 7));
    check_between("wait4 ru_maxrss", usage.ru_maxrss, 0, 1 << 24);
    check_error("wait4 without a child", vllsi_linux_wait4(-1, &status, VLLSI_LINUX_WNOHANG, NULL),
                VLLSI_LINUX_ECHILD);
    ignore(vllsi_linux_close(fds[0]));
    ignore(vllsi_linux_close(fds[1]));
}

static void test_waitid(void)
{
    struct vllsi_linux_siginfo info = {0};
    const vllsi_result child = fork_process();
    if (child == 0) {
        const struct vllsi_linux_timespec limit = milliseconds(10000);
        ignore(vllsi_linux_nanosleep(&limit, NULL));
        vllsi_linux_exit_group(1);
    }
    check_success("waitid WNOHANG", vllsi_linux_waitid_pid((int32_t)child, &info,
                                                           VLLSI_LINUX_WEXITED | VLLSI_LINUX_WNOHANG, NULL));
    check_equal("waitid found nothing yet", info.si_signo, 0);
    check_success("kill a child", vllsi_linux_kill((int32_t)child, VLLSI_LINUX_SIGTERM));
    check_success("waitid", vllsi_linux_waitid_pid((int32_t)child, &info,
                                                   VLLSI_LINUX_WEXITED | VLLSI_LINUX_WNOWAIT, NULL));
    check_equal("waitid si_signo", info.si_signo, VLLSI_LINUX_SIGCHLD);
    check_equal("waitid si_code", info.si_code, VLLSI_LINUX_CLD_KILLED);
    check_equal("waitid si_pid", info.fields.child.pid, child);
    check_equal("waitid si_uid", info.fields.child.uid, vllsi_linux_getuid());
    check_equal("waitid si_status", info.fields.child.status, VLLSI_LINUX_SIGTERM);
    check_equal("the child's status", status_of(child), VLLSI_LINUX_SIGTERM);
    check_error("kill of no process", vllsi_linux_kill(INT32_MAX, 0), VLLSI_LINUX_ESRCH);
}

static void test_vfork(void)
{
    static volatile int32_t shared = 0;
    const long child = vllsi_linux_vfork();
    if (child == 0) {
        shared = 1;
        vllsi_linux_exit_group(9);
    }
    const int32_t seen = shared;
    check_success("vfork", child);
    check("vfork child's status", exited(status_of(child), 9));
    if (seen == 0 && emulated()) {
        skip("vfork shares memory", "the emulator forks instead, the store was not seen");
    } else {
        check_equal("vfork shares memory", seen, 1);
    }
}

/* What a thread saw of itself. */
struct report {
    uint32_t done;
    vllsi_result pid;
    vllsi_result tid;
    uintptr_t stack;
};

static int thread_main(void *argument)
{
    struct report *report = argument;
    report->pid = vllsi_linux_getpid();
    report->tid = vllsi_linux_gettid();
    report->stack = (uintptr_t)&report;
    __atomic_store_n(&report->done, 1, __ATOMIC_RELEASE);
    return 3;
}

static void test_thread(void)
{
    struct thread thread = {0};
    struct report report = {0};
    const vllsi_result tid = start_thread(&thread, thread_main, &report);
    if (!check_between("clone with a new stack", tid, 2, 1 << 22)) {
        return;
    }
    const uintptr_t stack = (uintptr_t)thread.stack;
    check_success("CLONE_CHILD_CLEARTID wakes", join_thread(&thread));
    check_equal("CLONE_VM shares memory", report.done, 1);
    check_equal("a thread's tid", report.tid, tid);
    check_equal("a thread's pid", report.pid, vllsi_linux_getpid());
    check("a thread runs on its stack", report.stack > stack && report.stack < stack + thread.stack_bytes);
}

static int process_main(void *argument)
{
    return *(int *)argument + 1;
}

/* A process on a stack of its own ends with what its function returns. */
static void test_clone_process(void)
{
    static _Alignas(16) char stack[CHUNK_BYTES];
    int argument = 41;
    int32_t tid = 0;
    const unsigned long flags = VLLSI_LINUX_SIGCHLD | VLLSI_LINUX_CLONE_PARENT_SETTID;
    const long child =
        vllsi_linux_clone_call(process_main, stack + sizeof(stack), flags, &argument, &tid, NULL, NULL);
    check_success("clone of a process", child);
    check("clone passes the argument and exits with the result", exited(status_of(child), 42));
    if (!differing("CLONE_PARENT_SETTID", tid, 0, "the emulator stores it in the child alone")) {
        check_equal("CLONE_PARENT_SETTID", tid, child);
    }
    const long refused = vllsi_linux_clone_call(process_main, stack + sizeof(stack), VLLSI_LINUX_CLONE_THREAD,
                                                &argument, NULL, NULL, NULL);
    check_error("clone with flags that contradict", refused, VLLSI_LINUX_EINVAL);
}

/* Where the ABI has it: a process with the flag that clone has no room for. */
extern long vllsi_linux_clone3_call(const struct vllsi_linux_clone_args *args, size_t size,
                                    int (*entry)(void *argument), void *argument) __attribute__((weak));

static void test_clone3_process(void)
{
    static _Alignas(16) char stack[CHUNK_BYTES];
    int argument = 42;
    if (&vllsi_linux_clone3_call == NULL) {
        skip("clone3 of a process", "this ABI's table has no assembly for it");
        return;
    }
    const struct vllsi_linux_clone_args args = {
        .flags = VLLSI_LINUX_CLONE_CLEAR_SIGHAND,
        .exit_signal = VLLSI_LINUX_SIGCHLD,
        .stack = (uintptr_t)stack,
        .stack_size = sizeof(stack),
    };
    const long child = vllsi_linux_clone3_call(&args, sizeof(args), process_main, &argument);
    if (child == -VLLSI_LINUX_ENOSYS) {
        skip("clone3 of a process", "this kernel or emulator has no clone3");
        return;
    }
    check_success("clone3 of a process", child);
    check("clone3 passes the argument and exits with the result", exited(status_of(child), 43));
    check_error("clone3 with a size that is none", vllsi_linux_clone3_call(&args, 8, process_main, &argument),
                VLLSI_LINUX_EINVAL);
}

static void test_execute(const char *program, const char *const *argv, const char *const *envp,
                         const char *name)
{
    const vllsi_result child = fork_process();
    if (child == 0) {
        const vllsi_result failed = vllsi_linux_execve(program, argv, envp);
        vllsi_linux_exit_group((int32_t)(100 + vllsi_failure_code(failed) % 100));
    }
    const vllsi_result status = status_of(child);
    if (emulated() && exited(status, 100 + VLLSI_LINUX_ENOEXEC)) {
        skip_result(name, "the host does not start programs of this ABI", -(vllsi_result)VLLSI_LINUX_ENOEXEC);
        return;
    }
    check_equal(name, status, 42 << 8);
}

static void test_execve(void)
{
    const char *const variable[] = {"SELFTEST=40", NULL};
    const char *const self[] = {selftest_start.program, "--executed", "2", NULL};
    const char *const shell[] = {"sh", "-c", "exit $((SELFTEST + $1))", "sh", "2", NULL};
    test_execute(selftest_start.program, self, variable, "execve of this program");
    test_execute("/bin/sh", shell, variable, "execve of a shell");
    check_error("execve of a missing file", vllsi_linux_execve("missing", self, variable),
                VLLSI_LINUX_ENOENT);
    check_error("execve of a file without permission", vllsi_linux_execve("locks", self, variable),
                VLLSI_LINUX_EACCES);
    const vllsi_result at = vllsi_linux_execveat(VLLSI_LINUX_AT_FDCWD, "missing", self, variable, 0);
    if (!lacking("execveat of a missing file", at)) {
        check_error("execveat of a missing file", at, VLLSI_LINUX_ENOENT);
    }
}

static void test_descriptor_of_process(void)
{
    const vllsi_result fd = vllsi_linux_pidfd_open((int32_t)vllsi_linux_getpid(), 0);
    if (lacking("pidfd_open", fd) || !check_success("pidfd_open", fd)) {
        return;
    }
    check_success("pidfd_send_signal", vllsi_linux_pidfd_send_signal((int32_t)fd, 0, NULL, 0));
    check_error("pidfd_open with unknown flags", vllsi_linux_pidfd_open((int32_t)vllsi_linux_getpid(), 1),
                VLLSI_LINUX_EINVAL);
    ignore(vllsi_linux_close((int32_t)fd));
}

static void test_attributes(void)
{
    char name[16] = {0};
    check_success("prctl PR_SET_NAME", vllsi_linux_prctl_set_name("self test"));
    check_success("prctl PR_GET_NAME", vllsi_linux_prctl_get_name(name));
    check_text("PR_GET_NAME gives the name", name, "self test");
    int32_t signal = -1;
    check_success("prctl PR_GET_PDEATHSIG", vllsi_linux_prctl_get_pdeathsig(&signal));
    check_equal("PR_GET_PDEATHSIG gives none", signal, 0);
    check_between("prctl PR_GET_NO_NEW_PRIVS", vllsi_linux_prctl_get_no_new_privs(), 0, 1);

    struct vllsi_linux_rlimit64 limit = {0};
    check_success("prlimit64", vllsi_linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, NULL, &limit));
    check_between("prlimit64 rlim_cur", (int64_t)limit.rlim_cur, 16, (int64_t)limit.rlim_max);
    const struct vllsi_linux_rlimit64 lower = {64, limit.rlim_max};
    check_success("prlimit64 sets", vllsi_linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, &lower, &limit));
    check_error("prlimit64 took effect", vllsi_linux_fcntl_dupfd(0, 64), VLLSI_LINUX_EINVAL);
    check_success("prlimit64 sets back", vllsi_linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, &limit, NULL));
    struct vllsi_linux_rusage usage = {.ru_maxrss = -1};
    check_success("getrusage", vllsi_linux_getrusage(VLLSI_LINUX_RUSAGE_SELF, &usage));
    check_between("getrusage ru_maxrss", usage.ru_maxrss, 1, 1 << 24);
    check_between("getrusage ru_utime", usage.ru_utime.tv_usec, 0, 999999);
    /* The kernel tells 20 minus the nice value. */
    const vllsi_result priority = vllsi_linux_getpriority_process(0);
    if (check_between("getpriority", priority, 2, 40)) {
        check_success("setpriority", vllsi_linux_setpriority_process(0, (int32_t)(21 - priority)));
        check_equal("getpriority after setpriority", vllsi_linux_getpriority_process(0), priority - 1);
    }
}

void test_process(void)
{
    test_ids();
    test_fork();
    test_waitid();
    test_vfork();
    test_thread();
    test_clone_process();
    test_clone3_process();
    test_execve();
    test_descriptor_of_process();
    test_attributes();
}
