/*
 * vllsi/linux/signal.h: actions, masks, alternate stacks, sending, waiting.
 */
#include "conformance.h"
#include "support_threads.h"

#include <vllsi/linux/signal.h>
#include <vllsi/signal.h>

enum { REALTIME = VLLSI_LINUX_SIGRTMIN + 4, NS_PER_MS = 1000000 };

#define FAILS_WITH(result, code) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_##code)
#define CORE_FAILS(result, code) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##code)

/* What the handler saw. Volatile, as C wants it: with link-time optimization a compiler sees that a call
 * which only traps writes none of it. */
static volatile struct {
    uint32_t calls;
    int32_t signal, code;
    int64_t value;
    uintptr_t stack;
    bool blocked_itself, blocked_usr2, usual_action;
} seen;

static bool is_blocked(int32_t signal)
{
    struct vllsi_linux_sigset mask;
    CHECK_OK(vllsi_linux_signal_mask_get(&mask));
    return vllsi_linux_signal_set_has(&mask, signal);
}

static void note(int32_t signal, struct vllsi_linux_siginfo *info, struct vllsi_linux_ucontext *context)
{
    struct vllsi_linux_signal_setting now;
    seen.calls++;
    seen.signal = signal;
    seen.code = info->si_code;
    seen.value = info->fields.rt.value.sival_int;
    seen.stack = (uintptr_t)__builtin_frame_address(0);
    seen.blocked_itself = is_blocked(signal);
    seen.blocked_usr2 = is_blocked(VLLSI_LINUX_SIGUSR2);
    seen.usual_action =
        vllsi_linux_signal_action(signal, NULL, &now) == 0 && now.handler == VLLSI_LINUX_SIGNAL_DEFAULT;
    CHECK(info->si_signo == signal && context != NULL);
}

static struct vllsi_linux_sigset set_of(int32_t signal)
{
    struct vllsi_linux_sigset set;
    vllsi_linux_signal_set_empty(&set);
    CHECK_OK(vllsi_linux_signal_set_add(&set, signal));
    return set;
}

static void handle(int32_t signal, uint32_t flags)
{
    const struct vllsi_linux_signal_setting setting = {.handler = note, .flags = flags};
    REQUIRE(vllsi_linux_signal_action(signal, &setting, NULL) == 0);
}

TEST(linux_signal, handler_runs_and_returns)
{
    struct vllsi_linux_signal_setting old;
    struct vllsi_linux_signal_setting setting = {.handler = note, .mask = set_of(VLLSI_LINUX_SIGUSR2)};
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGUSR1, &setting, &old));
    CHECK(old.handler == VLLSI_LINUX_SIGNAL_DEFAULT);
    for (uint32_t turn = 1; turn <= 3; turn++) {
        CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
        CHECK_EQ(seen.calls, turn);
    }
    CHECK_EQ(seen.signal, VLLSI_LINUX_SIGUSR1);
    CHECK_EQ(seen.code, VLLSI_LINUX_SI_TKILL);
    CHECK(seen.blocked_itself && seen.blocked_usr2 && !seen.usual_action);
    CHECK(!is_blocked(VLLSI_LINUX_SIGUSR1) && !is_blocked(VLLSI_LINUX_SIGUSR2));
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGUSR1, NULL, &old));
    CHECK(old.handler == note && (old.flags & VLLSI_LINUX_SA_SIGINFO) != 0);
    CHECK(vllsi_linux_signal_set_has(&old.mask, VLLSI_LINUX_SIGUSR2));
    CHECK(!vllsi_linux_signal_set_has(&old.mask, VLLSI_LINUX_SIGUSR1));
}

TEST(linux_signal, flags_reach_the_kernel)
{
    handle(VLLSI_LINUX_SIGUSR1, VLLSI_LINUX_SA_NODEFER);
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
    CHECK(seen.calls == 1 && !seen.blocked_itself);
    handle(VLLSI_LINUX_SIGUSR1, VLLSI_LINUX_SA_RESETHAND);
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
    CHECK(seen.calls == 2 && seen.usual_action);
}

TEST(linux_signal, ignored_and_default)
{
    CHECK_OK(vllsi_linux_signal_ignore(VLLSI_LINUX_SIGUSR1));
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
    CHECK_OK(vllsi_linux_signal_default(VLLSI_LINUX_SIGCHLD));
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGCHLD));
}

static void die(void *argument)
{
    handle(VLLSI_LINUX_SIGUSR1, 0);
    CHECK_OK(vllsi_linux_signal_default(VLLSI_LINUX_SIGUSR1));
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
    (void)argument;
}

TEST(linux_signal, default_action_is_back)
{
    const struct conformance_child child = conformance_run_child(die, NULL, 10000);
    CHECK(!child.exited);
    CHECK_EQ(child.status, VLLSI_LINUX_SIGUSR1);
}

TEST(linux_signal, senseless_arguments_are_refused)
{
    static const int32_t none[] = {0, -1, INT32_MIN, VLLSI_LINUX_SIGRTMAX + 1, INT32_MAX};
    struct vllsi_linux_signal_setting setting = {.handler = note};
    struct vllsi_linux_sigset set = set_of(1);
    for (size_t at = 0; at < sizeof none / sizeof none[0]; at++) {
        CORE_FAILS(vllsi_linux_signal_action(none[at], &setting, NULL), INVALID_INPUT);
        CORE_FAILS(vllsi_linux_signal_default(none[at]), INVALID_INPUT);
        CORE_FAILS(vllsi_linux_signal_ignore(none[at]), INVALID_INPUT);
        CORE_FAILS(vllsi_linux_signal_set_add(&set, none[at]), INVALID_INPUT);
        CORE_FAILS(vllsi_linux_signal_set_remove(&set, none[at]), INVALID_INPUT);
        CHECK(!vllsi_linux_signal_set_has(&set, none[at]));
        CHECK(!vllsi_linux_signal_is_reserved(none[at]));
        CHECK(vllsi_linux_signal_name(none[at]) == NULL);
    }
    CORE_FAILS(vllsi_linux_signal_ignore(VLLSI_LINUX_SIGKILL), INVALID_INPUT);
    CORE_FAILS(vllsi_linux_signal_ignore(VLLSI_LINUX_SIGSTOP), INVALID_INPUT);
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGKILL, NULL, &setting));
    CHECK(setting.handler == VLLSI_LINUX_SIGNAL_DEFAULT);
    setting.flags = 1u << 20;
    CORE_FAILS(vllsi_linux_signal_action(VLLSI_LINUX_SIGUSR1, &setting, NULL), INVALID_INPUT);
    FAILS_WITH(vllsi_linux_signal_raise(VLLSI_LINUX_SIGRTMAX + 1), EINVAL);
    FAILS_WITH(vllsi_linux_signal_send(INT32_MAX, 0), ESRCH);
    FAILS_WITH(vllsi_linux_signal_send_thread(0, VLLSI_LINUX_SIGUSR1), EINVAL);
    FAILS_WITH(vllsi_linux_signal_send_thread(INT32_MAX, VLLSI_LINUX_SIGUSR1), ESRCH);
}

/* What a libc keeps for itself; without one these are signals like others. */
TEST(linux_signal, signals_of_the_libc_are_reserved)
{
    for (int32_t signal = 32; signal <= 34; signal++) {
        struct vllsi_linux_signal_setting old;
        const bool reserved = __STDC_HOSTED__;
        CHECK_EQ(vllsi_linux_signal_is_reserved(signal), reserved);
        if (reserved) {
            const struct vllsi_linux_signal_setting setting = {.handler = note};
            CORE_FAILS(vllsi_linux_signal_action(signal, NULL, &old), BUSY);
            CORE_FAILS(vllsi_linux_signal_action(signal, &setting, NULL), BUSY);
        } else {
            CHECK_OK(vllsi_linux_signal_action(signal, NULL, &old));
        }
    }
    CHECK(!vllsi_linux_signal_is_reserved(31) && !vllsi_linux_signal_is_reserved(35));
}

TEST(linux_signal, full_mask_leaves_reserved_signals_out)
{
    struct vllsi_linux_sigset full, old, now;
    vllsi_linux_signal_set_fill(&full);
    CHECK_OK(vllsi_events_accept(VLLSI_EVENT_HANGUP));
    CHECK_OK(vllsi_linux_signal_mask_set(&full, &old));
    CHECK_OK(vllsi_linux_signal_mask_add(&full, NULL));
    REQUIRE(vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, NULL, &now) == 0);
    for (int32_t signal = 1; signal <= VLLSI_LINUX_SIGRTMAX; signal++) {
        /* An emulator has no signals of its host left for the last two. */
        const bool of_emulator = conformance_emulated() && signal >= VLLSI_LINUX_SIGRTMAX - 1;
        const bool open = vllsi_linux_signal_is_reserved(signal) || of_emulator ||
                          signal == VLLSI_LINUX_SIGKILL || signal == VLLSI_LINUX_SIGSTOP;
        CHECK_EQ(vllsi_linux_signal_set_has(&now, signal), !open);
    }
    CHECK(vllsi_linux_signal_is_reserved(VLLSI_LINUX_SIGHUP));
    CORE_FAILS(vllsi_linux_signal_ignore(VLLSI_LINUX_SIGHUP), BUSY);
    CHECK_OK(vllsi_linux_signal_mask_set(&old, NULL));
    CHECK_OK(vllsi_events_release(VLLSI_EVENT_HANGUP));
    CHECK(!vllsi_linux_signal_is_reserved(VLLSI_LINUX_SIGHUP));
}

TEST(linux_signal, sets)
{
    struct vllsi_linux_sigset set;
    vllsi_linux_signal_set_empty(&set);
    for (int32_t signal = 1; signal <= VLLSI_LINUX_SIGRTMAX; signal++) {
        CHECK(!vllsi_linux_signal_set_has(&set, signal));
        CHECK_OK(vllsi_linux_signal_set_add(&set, signal));
        CHECK(vllsi_linux_signal_set_has(&set, signal));
        CHECK(signal == VLLSI_LINUX_SIGRTMAX || !vllsi_linux_signal_set_has(&set, signal + 1));
    }
    struct vllsi_linux_sigset full;
    vllsi_linux_signal_set_fill(&full);
    for (int32_t signal = 1; signal <= VLLSI_LINUX_SIGRTMAX; signal++) {
        CHECK(vllsi_linux_signal_set_has(&full, signal));
        CHECK_OK(vllsi_linux_signal_set_remove(&full, signal));
        CHECK(!vllsi_linux_signal_set_has(&full, signal));
    }
}

TEST(linux_signal, mask_holds_back_and_lets_go)
{
    struct vllsi_linux_sigset usr1 = set_of(VLLSI_LINUX_SIGUSR1), old, pending;
    handle(VLLSI_LINUX_SIGUSR1, 0);
    CHECK_OK(vllsi_linux_signal_mask_add(&usr1, &old));
    CHECK(!vllsi_linux_signal_set_has(&old, VLLSI_LINUX_SIGUSR1));
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
    CHECK_EQ(seen.calls, 0);
    CHECK_OK(vllsi_linux_signal_pending(&pending));
    CHECK(vllsi_linux_signal_set_has(&pending, VLLSI_LINUX_SIGUSR1));
    CHECK(!vllsi_linux_signal_set_has(&pending, VLLSI_LINUX_SIGUSR2));
    CHECK_OK(vllsi_linux_signal_mask_remove(&usr1, &old));
    CHECK(vllsi_linux_signal_set_has(&old, VLLSI_LINUX_SIGUSR1));
    CHECK_EQ(seen.calls, 1);
    CHECK(!is_blocked(VLLSI_LINUX_SIGUSR1));
}

TEST(linux_signal, suspend_misses_nothing)
{
    struct vllsi_linux_sigset usr1 = set_of(VLLSI_LINUX_SIGUSR1), none;
    vllsi_linux_signal_set_empty(&none);
    handle(VLLSI_LINUX_SIGUSR1, 0);
    CHECK_OK(vllsi_linux_signal_mask_add(&usr1, NULL));
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
    CHECK_EQ(seen.calls, 0);
    CHECK_EQ(vllsi_linux_signal_suspend(&none), 0);
    CHECK_EQ(seen.calls, 1);
    CHECK(is_blocked(VLLSI_LINUX_SIGUSR1));
}

TEST(linux_signal, alternate_stack)
{
    static char memory[128 * 1024] __attribute__((aligned(16)));
    struct vllsi_linux_stack before, stack;
    const size_t bytes = vllsi_linux_signal_stack_bytes(65536);
    CHECK(bytes > 65536 && bytes <= sizeof memory && bytes % 16 == 0);
    CHECK_EQ(vllsi_linux_signal_stack_bytes(SIZE_MAX), SIZE_MAX);
    CHECK_OK(vllsi_linux_signal_stack_get(&before));
    CHECK_OK(vllsi_linux_signal_stack_set(memory, bytes));
    CHECK_OK(vllsi_linux_signal_stack_get(&stack));
    CHECK(stack.ss_sp == (void *)memory && stack.ss_size == bytes && stack.ss_flags == 0);
    handle(VLLSI_LINUX_SIGUSR1, VLLSI_LINUX_SA_ONSTACK);
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
    CHECK(seen.stack > (uintptr_t)memory && seen.stack < (uintptr_t)memory + bytes);
    handle(VLLSI_LINUX_SIGUSR1, 0);
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
    CHECK(seen.calls == 2 && (seen.stack < (uintptr_t)memory || seen.stack >= (uintptr_t)memory + bytes));
    CHECK_OK(vllsi_linux_signal_stack_set(NULL, 0));
    CHECK_OK(vllsi_linux_signal_stack_get(&stack));
    CHECK((stack.ss_flags & VLLSI_LINUX_SS_DISABLE) != 0);
    FAILS_WITH(vllsi_linux_signal_stack_set(memory, 16), ENOMEM);
    if ((before.ss_flags & VLLSI_LINUX_SS_DISABLE) == 0) {
        CHECK_OK(vllsi_linux_signal_stack_set(before.ss_sp, before.ss_size)); /* a sanitizer's */
    }
}

TEST(linux_signal, queued_values_come_in_order)
{
    const struct vllsi_linux_sigset set = set_of(REALTIME);
    struct vllsi_linux_siginfo info;
    const int32_t pid = (int32_t)vllsi__linux_getpid();
    CHECK_OK(vllsi_linux_signal_mask_add(&set, NULL));
    for (int32_t number = 1; number <= 3; number++) {
        CHECK_OK(vllsi_linux_signal_queue(pid, REALTIME, (union vllsi_linux_signal_value){.number = number}));
    }
    for (int32_t number = 1; number <= 3; number++) {
        CHECK_EQ(vllsi_linux_signal_wait_until(&set, support_after_ms(5000), &info), REALTIME);
        CHECK_EQ(info.fields.rt.value.sival_int, number);
        CHECK_EQ(info.si_code, VLLSI_LINUX_SI_QUEUE);
        CHECK_EQ(info.fields.rt.pid, pid);
    }
    CHECK_OK(vllsi_linux_signal_queue_thread((int32_t)vllsi__linux_gettid(), REALTIME,
                                             (union vllsi_linux_signal_value){.pointer = &info}));
    CHECK_EQ(vllsi_linux_signal_wait_until(&set, support_after_ms(5000), &info), REALTIME);
    CHECK(info.fields.rt.value.sival_ptr == &info);
    CORE_FAILS(vllsi_linux_signal_wait_until(&set, 0, NULL), TIMED_OUT);
}

TEST(linux_signal, queued_by_descriptor)
{
    if (!vllsi_linux_signal_can_queue_pidfd()) {
        FAILS_WITH(vllsi_linux_signal_queue_pidfd(-1, 0, (union vllsi_linux_signal_value){.number = 0}),
                   ENOSYS);
        SKIP("this kernel or emulator has no pidfd_send_signal (Linux 5.1)");
    }
    const vllsi_result pidfd = vllsi__linux_pidfd_open((int32_t)vllsi__linux_getpid(), 0);
    if (pidfd == -(vllsi_result)VLLSI_LINUX_ENOSYS) {
        SKIP("this kernel or emulator has no pidfd_open (Linux 5.3)");
    }
    REQUIRE(!vllsi_failed(pidfd));
    const struct vllsi_linux_sigset set = set_of(VLLSI_LINUX_SIGUSR2);
    struct vllsi_linux_siginfo info;
    CHECK_OK(vllsi_linux_signal_mask_add(&set, NULL));
    const vllsi_result sent = vllsi_linux_signal_queue_pidfd((int32_t)pidfd, VLLSI_LINUX_SIGUSR2,
                                                             (union vllsi_linux_signal_value){.number = 42});
    CHECK_OK(sent);
    CHECK_EQ(vllsi_linux_signal_wait_until(&set, support_after_ms(5000), &info), VLLSI_LINUX_SIGUSR2);
    CHECK_EQ(info.fields.rt.value.sival_int, 42);
    FAILS_WITH(vllsi_linux_signal_queue_pidfd(-1, VLLSI_LINUX_SIGUSR2,
                                              (union vllsi_linux_signal_value){.number = 0}),
               EBADF);
    CHECK_OK(vllsi__linux_close((int32_t)pidfd));
}

TEST(linux_signal, wait_ends_at_its_deadline_and_not_before)
{
    const struct vllsi_linux_sigset set = set_of(REALTIME);
    CHECK_OK(vllsi_linux_signal_mask_add(&set, NULL));
    for (int64_t span_ms = 1; span_ms <= 16; span_ms *= 4) {
        const int64_t deadline_ns = support_after_ms(span_ms);
        CORE_FAILS(vllsi_linux_signal_wait_until(&set, deadline_ns, NULL), TIMED_OUT);
        CHECK(conformance_now_ns() >= deadline_ns);
    }
    CORE_FAILS(vllsi_linux_signal_wait_until(&set, INT64_MIN, NULL), TIMED_OUT);
}

struct interruption {
    int32_t tid;
    uint32_t done;
};

static void interrupt_often(void *argument)
{
    struct interruption *interruption = argument;
    while (__atomic_load_n(&interruption->done, __ATOMIC_SEQ_CST) == 0) {
        (void)!vllsi_linux_signal_send_thread(interruption->tid, VLLSI_LINUX_SIGUSR1);
        conformance_sleep_ms(1);
    }
}

TEST(linux_signal, wait_goes_on_after_a_handler)
{
    struct interruption interruption = {.tid = (int32_t)vllsi__linux_gettid()};
    struct support_thread other;
    const struct vllsi_linux_sigset set = set_of(REALTIME);
    handle(VLLSI_LINUX_SIGUSR1, 0);
    CHECK_OK(vllsi_linux_signal_mask_add(&set, NULL));
    support_thread_start(&other, interrupt_often, &interruption);
    const int64_t deadline_ns = support_after_ms(60);
    CORE_FAILS(vllsi_linux_signal_wait_until(&set, deadline_ns, NULL), TIMED_OUT);
    CHECK(conformance_now_ns() >= deadline_ns);
    __atomic_store_n(&interruption.done, 1, __ATOMIC_SEQ_CST);
    support_thread_join(&other);
    CHECK(seen.calls > 0);
}

TEST(linux_signal, descriptor_is_read)
{
    const struct vllsi_linux_sigset usr1 = set_of(VLLSI_LINUX_SIGUSR1), usr2 = set_of(VLLSI_LINUX_SIGUSR2);
    struct vllsi_linux_signalfd_siginfo info;
    CHECK_OK(vllsi_linux_signal_mask_add(&usr1, NULL));
    CHECK_OK(vllsi_linux_signal_mask_add(&usr2, NULL));
    const vllsi_result made = vllsi_linux_signal_descriptor(&usr1, VLLSI_LINUX_SFD_NONBLOCK);
    REQUIRE(!vllsi_failed(made));
    const int32_t descriptor = (int32_t)made;
    CHECK((vllsi__linux_fcntl(descriptor, VLLSI_LINUX_F_GETFD, 0) & VLLSI_LINUX_FD_CLOEXEC) != 0);
    FAILS_WITH(vllsi__linux_read(descriptor, &info, sizeof info), EAGAIN);
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR1));
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGUSR2));
    CHECK_EQ(vllsi__linux_read(descriptor, &info, sizeof info), sizeof info);
    CHECK_EQ(info.ssi_signo, VLLSI_LINUX_SIGUSR1);
    FAILS_WITH(vllsi__linux_read(descriptor, &info, sizeof info), EAGAIN);
    CHECK_EQ(vllsi_linux_signal_descriptor_change(descriptor, &usr2), 0);
    CHECK_EQ(vllsi__linux_read(descriptor, &info, sizeof info), sizeof info);
    CHECK_EQ(info.ssi_signo, VLLSI_LINUX_SIGUSR2);
    FAILS_WITH(vllsi_linux_signal_descriptor_change(-1, &usr1), EBADF);
    FAILS_WITH(vllsi_linux_signal_descriptor_change(0x7ffffff, &usr1), EBADF);
    CHECK_OK(vllsi__linux_close(descriptor));
}

TEST(linux_signal, names)
{
    CHECK_TEXT(vllsi_linux_signal_name(VLLSI_LINUX_SIGINT), "SIGINT");
    CHECK_TEXT(vllsi_linux_signal_name(VLLSI_LINUX_SIGSYS), "SIGSYS");
    CHECK_TEXT(vllsi_linux_signal_name(VLLSI_LINUX_SIGWINCH), "SIGWINCH");
    for (int32_t signal = 1; signal < VLLSI_LINUX_SIGRTMIN; signal++) {
        CHECK(vllsi_linux_signal_name(signal) != NULL);
    }
    CHECK(vllsi_linux_signal_name(REALTIME) == NULL);
}

TEST(linux_signal, sent_to_this_process)
{
    const int32_t pid = (int32_t)vllsi__linux_getpid();
    const struct vllsi_linux_sigset set = set_of(VLLSI_LINUX_SIGUSR2);
    struct vllsi_linux_siginfo info;
    CHECK_OK(vllsi_linux_signal_mask_add(&set, NULL));
    CHECK_OK(vllsi_linux_signal_send(pid, 0));
    CHECK_OK(vllsi_linux_signal_send(pid, VLLSI_LINUX_SIGUSR2));
    CHECK_EQ(vllsi_linux_signal_wait_until(&set, support_after_ms(5000), &info), VLLSI_LINUX_SIGUSR2);
    CHECK_EQ(info.si_code, VLLSI_LINUX_SI_USER);
    CHECK_EQ(info.fields.kill.pid, pid);
}
