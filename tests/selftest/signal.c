/*
 * Signals: handlers and the return from them, masks, pending and queued signals, a stack of their own,
 * faults, and what the kernel tells.
 */
#include "check.h"

/* What the last handler saw. */
static struct {
    volatile int32_t count;
    int32_t signal;
    struct vllsi_linux_siginfo info;
    struct vllsi_linux_sigset mask;
    uintptr_t stack;
} seen;

static void on_signal(int32_t signal, const struct vllsi_linux_siginfo *info, const void *context)
{
    seen.count++;
    seen.signal = signal;
    seen.info = *info;
#ifdef VLLSI_LINUX_HAS_STRUCT_ucontext
    seen.mask = ((const struct vllsi_linux_ucontext *)context)->uc_sigmask;
#else
    (void)context;
#endif
    seen.stack = (uintptr_t)&signal;
}

static int32_t self(void)
{
    return (int32_t)vllsi_linux_getpid();
}

static void test_handler(void)
{
    const struct vllsi_linux_sigset blocked = one_signal(VLLSI_LINUX_SIGUSR2);
    struct vllsi_linux_sigset before = no_signals();
    /* Room behind it: an emulator stores a restorer on ABIs that have none. */
    struct {
        struct vllsi_linux_sigaction action;
        uint64_t room;
    } told = {0};
    check_success("rt_sigaction", install(VLLSI_LINUX_SIGUSR1, (uintptr_t)on_signal, 0));
    check_success("rt_sigaction tells", vllsi_linux_rt_sigaction(VLLSI_LINUX_SIGUSR1, NULL, &told.action));
    check("sigaction handler", (uintptr_t)told.action.handler == (uintptr_t)on_signal);
    check_equal("sigaction flags", (int64_t)(told.action.flags & VLLSI_LINUX_SA_SIGINFO),
                VLLSI_LINUX_SA_SIGINFO);
    check_success("rt_sigprocmask SIG_BLOCK",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, &blocked, &before));
    check_success("kill oneself", vllsi_linux_kill(self(), VLLSI_LINUX_SIGUSR1));
    check_equal("the handler ran and returned", seen.count, 1);
    check_equal("the handler's signal", seen.signal, VLLSI_LINUX_SIGUSR1);
    check_equal("si_signo", seen.info.si_signo, VLLSI_LINUX_SIGUSR1);
    check_equal("si_code of kill", seen.info.si_code, VLLSI_LINUX_SI_USER);
    check_equal("si_errno of kill", seen.info.si_errno, 0);
    check_equal("si_pid of kill", seen.info.fields.kill.pid, self());
    check_equal("si_uid of kill", seen.info.fields.kill.uid, vllsi_linux_getuid());
#ifdef VLLSI_LINUX_HAS_STRUCT_ucontext
    check("uc_sigmask is the mask before",
          has_signal(&seen.mask, VLLSI_LINUX_SIGUSR2) && !has_signal(&seen.mask, VLLSI_LINUX_SIGUSR1));
#endif
    struct vllsi_linux_sigset after = no_signals();
    check_success("rt_sigprocmask tells", vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, NULL, &after));
    check("rt_sigreturn restored the mask",
          has_signal(&after, VLLSI_LINUX_SIGUSR2) && !has_signal(&after, VLLSI_LINUX_SIGUSR1));
    check_success("rt_sigprocmask SIG_SETMASK",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &before, NULL));

    check_success("tgkill", vllsi_linux_tgkill(self(), (int32_t)vllsi_linux_gettid(), VLLSI_LINUX_SIGUSR1));
    check_equal("si_code of tgkill", seen.info.si_code, VLLSI_LINUX_SI_TKILL);
    check_success("tkill", vllsi_linux_tkill((int32_t)vllsi_linux_gettid(), VLLSI_LINUX_SIGUSR1));
    check_equal("the handler ran each time", seen.count, 3);
    check_error("rt_sigaction of SIGKILL", install(VLLSI_LINUX_SIGKILL, (uintptr_t)on_signal, 0),
                VLLSI_LINUX_EINVAL);
    check_error("rt_sigprocmask of an unknown kind", vllsi_linux_rt_sigprocmask(77, &blocked, NULL),
                VLLSI_LINUX_EINVAL);
}

/* A signal beyond 32 and the last one show that all of a set is passed. */
static void test_pending(int32_t last)
{
    const struct vllsi_linux_sigset set = one_signal(last);
    const struct vllsi_linux_timespec limit = milliseconds(2000);
    struct vllsi_linux_sigset pending = no_signals();
    struct vllsi_linux_siginfo sent = {.si_signo = last, .si_code = VLLSI_LINUX_SI_QUEUE};
    struct vllsi_linux_siginfo got = {0};
    check_success("rt_sigprocmask blocks a real-time signal",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, &set, NULL));
    sent.fields.rt.pid = self();
    sent.fields.rt.uid = (uint32_t)vllsi_linux_getuid();
    sent.fields.rt.value.sival_int = 12345;
    const vllsi_result queued = vllsi_linux_rt_sigqueueinfo(self(), last, &sent);
    if (last == VLLSI_LINUX_SIGRTMAX &&
        differing("rt_sigqueueinfo of SIGRTMAX", queued, -(vllsi_result)VLLSI_LINUX_EINVAL,
                  "the emulator has fewer signals")) {
        return;
    }
    check_success("rt_sigqueueinfo", queued);
    check_success("rt_sigpending", vllsi_linux_rt_sigpending(&pending));
    check("rt_sigpending shows the signal", has_signal(&pending, last));
    check("rt_sigpending shows no other", !has_signal(&pending, VLLSI_LINUX_SIGUSR1));
    check_equal("rt_sigtimedwait", vllsi_linux_rt_sigtimedwait(&set, &got, &limit), last);
    check_equal("si_code of rt_sigqueueinfo", got.si_code, VLLSI_LINUX_SI_QUEUE);
    check_equal("si_value of rt_sigqueueinfo", got.fields.rt.value.sival_int, 12345);
    check_equal("si_pid of rt_sigqueueinfo", got.fields.rt.pid, self());
    const struct vllsi_linux_timespec short_limit = milliseconds(10);
    check_error("rt_sigtimedwait with a timeout", vllsi_linux_rt_sigtimedwait(&set, NULL, &short_limit),
                VLLSI_LINUX_EAGAIN);
    check_success("rt_sigprocmask SIG_UNBLOCK",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_UNBLOCK, &set, NULL));
}

static void test_suspend(void)
{
    const struct vllsi_linux_sigset set = one_signal(VLLSI_LINUX_SIGUSR1);
    const struct vllsi_linux_sigset none = no_signals();
    const int32_t before = seen.count;
    check_success("rt_sigprocmask for rt_sigsuspend",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, &set, NULL));
    check_success("kill for rt_sigsuspend", vllsi_linux_kill(self(), VLLSI_LINUX_SIGUSR1));
    check_error("rt_sigsuspend", vllsi_linux_rt_sigsuspend(&none), VLLSI_LINUX_EINTR);
    check_equal("the handler ran under rt_sigsuspend", seen.count, before + 1);
    check_success("rt_sigprocmask after rt_sigsuspend",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_UNBLOCK, &set, NULL));
}

static void test_stack(void)
{
    static _Alignas(16) char memory[CHUNK_BYTES];
    const struct vllsi_linux_stack stack = {.ss_sp = memory, .ss_size = sizeof(memory)};
    const struct vllsi_linux_stack none = {.ss_flags = VLLSI_LINUX_SS_DISABLE};
    struct vllsi_linux_stack old = {0};
    check_success("sigaltstack", vllsi_linux_sigaltstack(&stack, NULL));
    check_success("rt_sigaction SA_ONSTACK",
                  install(VLLSI_LINUX_SIGUSR1, (uintptr_t)on_signal, VLLSI_LINUX_SA_ONSTACK));
    check_success("kill for sigaltstack", vllsi_linux_kill(self(), VLLSI_LINUX_SIGUSR1));
    check("the handler ran on its stack", seen.stack - (uintptr_t)memory < sizeof(memory));
    check_success("sigaltstack SS_DISABLE", vllsi_linux_sigaltstack(&none, &old));
    check("sigaltstack tells", old.ss_sp == memory && old.ss_size == sizeof(memory) && old.ss_flags == 0);
    const struct vllsi_linux_stack small = {.ss_sp = memory, .ss_size = 16};
    check_error("sigaltstack of too small a stack", vllsi_linux_sigaltstack(&small, NULL),
                VLLSI_LINUX_ENOMEM);
}

/* The handler makes the page writable, so the store succeeds when it is tried again. */
static struct {
    char *page;
    struct vllsi_linux_siginfo info;
    volatile int32_t count;
} fault;

static void on_fault(int32_t signal, const struct vllsi_linux_siginfo *info, const void *context)
{
    (void)context;
    fault.info = *info;
    if (signal != VLLSI_LINUX_SIGSEGV || fault.count++ > 0 ||
        vllsi_linux_mprotect(fault.page, CHUNK_BYTES, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE) != 0) {
        vllsi_linux_exit_group(3);
    }
}

static void test_fault(void)
{
    const uint32_t flags = VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS;
    const vllsi_result address = vllsi_linux_mmap(NULL, CHUNK_BYTES, VLLSI_LINUX_PROT_READ, flags, -1, 0);
    if (!check_success("mmap for a fault", address)) {
        return;
    }
    fault.page = (char *)(uintptr_t)address;
    check_success("rt_sigaction of SIGSEGV", install(VLLSI_LINUX_SIGSEGV, (uintptr_t)on_fault, 0));
    *(volatile char *)(fault.page + 8) = 'f';
    check_equal("the store succeeded after the fault", fault.page[8], 'f');
    check_equal("the fault came once", fault.count, 1);
    if (!differing("si_code of a fault", fault.info.si_code, VLLSI_LINUX_SEGV_MAPERR,
                   "the emulator knows one kind of fault")) {
        check_equal("si_code of a fault", fault.info.si_code, VLLSI_LINUX_SEGV_ACCERR);
    }
    /* Some processors tell the page only. */
    check("si_addr of a fault", (uintptr_t)fault.info.fields.fault.addr - (uintptr_t)fault.page < 4096);
    check_success("rt_sigaction back to SIG_DFL", install(VLLSI_LINUX_SIGSEGV, VLLSI_LINUX_SIG_DFL, 0));
    ignore(vllsi_linux_munmap(fault.page, CHUNK_BYTES));
}

static void test_child(void)
{
    const int32_t before = seen.count;
    check_success("rt_sigaction of SIGCHLD", install(VLLSI_LINUX_SIGCHLD, (uintptr_t)on_signal, 0));
    const vllsi_result child = fork_process();
    if (child == 0) {
        vllsi_linux_exit_group(5);
    }
    check_equal("the child's status under SIGCHLD", status_of(child), 5 << 8);
    check_equal("SIGCHLD came", seen.count, before + 1);
    check_equal("si_code of SIGCHLD", seen.info.si_code, VLLSI_LINUX_CLD_EXITED);
    check_equal("si_pid of SIGCHLD", seen.info.fields.child.pid, child);
    check_equal("si_status of SIGCHLD", seen.info.fields.child.status, 5);
    check_success("rt_sigaction of SIGCHLD back", install(VLLSI_LINUX_SIGCHLD, VLLSI_LINUX_SIG_DFL, 0));
}

void test_signal(void)
{
    test_handler();
    test_pending(VLLSI_LINUX_SIGRTMIN + 20);
    test_pending(VLLSI_LINUX_SIGRTMAX);
    test_suspend();
    test_stack();
    test_fault();
    test_child();
}
