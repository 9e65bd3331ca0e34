/*
 * The one handler of the signals that an instruction raises, and the program's actions behind it.
 *
 * The program's actions are a short stack: at the bottom what the library found, above it what others set
 * later by themselves, which the library finds when it looks again. Such a handler often calls the one that
 * it has replaced: this one. Then the signal must go on below it, not to it again. So a handler is called
 * with a copy of the siginfo, in whose tail, where the kernel has nothing but zeros, stands how far down the
 * signal is. Nothing is kept elsewhere, so a handler may also leave by a jump.
 *
 * Writers block all signals and hold a spinning lock for a few instructions; readers are handlers and only
 * count versions. A reader never meets a writer of its own thread.
 */
#include "fault_signal.h"

#include <stddef.h>

#include "../../arch/spin.h"
#include "signal_own.h"

enum { SIGNALS = 32, MOST_ACTIONS = 4, MARK = 0x566c4c53, MARK_AT = 30, LEVEL_AT = 31, EXIT_BY_SIGNAL = 128 };

#define SET_WORDS (sizeof(struct vllsi_linux_sigset) / sizeof(unsigned long))

/* An action of the program; words, so that they can be read while somebody writes. */
struct program_action {
    uintptr_t handler, flags, restorer;
    uintptr_t mask[SET_WORDS];
};

static struct {
    uint32_t version; /* odd while somebody writes */
    uint32_t users;   /* bits of enum vllsi__fault_user */
    uint32_t depth;
    struct program_action actions[MOST_ACTIONS];
} signals[SIGNALS];

static uint32_t lock_word;
static vllsi__fault_ranges_function *ranges_function;
static vllsi__fault_crash_function *crash_function;

static void lock(struct vllsi_linux_sigset *mask)
{
    vllsi__signal_block_all(mask);
    while (__atomic_exchange_n(&lock_word, 1, __ATOMIC_ACQUIRE) != 0) {
        (void)!vllsi__linux_sched_yield();
    }
}

static void unlock(const struct vllsi_linux_sigset *mask)
{
    __atomic_store_n(&lock_word, 0, __ATOMIC_RELEASE);
    vllsi__signal_mask_restore(mask);
}

/* Who reads a word of a new action sees that it is being written. No fence: ThreadSanitizer knows none. */
static void copy_words(uintptr_t *to, const uintptr_t *from)
{
    for (size_t at = 0; at < sizeof(struct program_action) / sizeof(uintptr_t); at++) {
        __atomic_store_n(&to[at], __atomic_load_n(&from[at], __ATOMIC_ACQUIRE), __ATOMIC_RELEASE);
    }
}

static uint32_t next_version(int32_t signal)
{
    return __atomic_load_n(&signals[signal].version, __ATOMIC_RELAXED) + 1;
}

static void begin_write(int32_t signal)
{
    __atomic_store_n(&signals[signal].version, next_version(signal), __ATOMIC_RELAXED);
}

static void end_write(int32_t signal)
{
    __atomic_store_n(&signals[signal].version, next_version(signal), __ATOMIC_RELEASE);
}

/*
 * The action at a level, by a reader; false where there is none. The lowest one stays where it was when the
 * library has handed the signal back: a thread may have come here just before.
 */
static bool read_action(int32_t signal, uint32_t level, struct program_action *action)
{
    uint32_t before, depth;
    for (;;) {
        before = __atomic_load_n(&signals[signal].version, __ATOMIC_ACQUIRE);
        depth = __atomic_load_n(&signals[signal].depth, __ATOMIC_ACQUIRE);
        copy_words((uintptr_t *)action, (const uintptr_t *)&signals[signal].actions[level]);
        /* An addition of nothing is a load that what stands above it cannot sink below. */
        if ((before & 1) == 0 &&
            __atomic_fetch_add(&signals[signal].version, 0, __ATOMIC_ACQ_REL) == before) {
            return level < depth || level == 0;
        }
        vllsi__spin_hint();
    }
}

static void from_kernel(struct program_action *own, const struct vllsi_linux_sigaction *action)
{
    *own = (struct program_action){.handler = (uintptr_t)action->handler, .flags = (uintptr_t)action->flags};
#ifdef VLLSI_LINUX_SA_RESTORER
    own->restorer = (uintptr_t)action->restorer;
#endif
    for (size_t at = 0; at < SET_WORDS; at++) {
        own->mask[at] = action->mask.sig[at];
    }
}

static void to_kernel(struct vllsi_linux_sigaction *action, const struct program_action *own)
{
    *action = (struct vllsi_linux_sigaction){.flags = own->flags};
    action->handler = (void *)own->handler;
#ifdef VLLSI_LINUX_SA_RESTORER
    action->restorer = (void *)own->restorer;
#endif
    for (size_t at = 0; at < SET_WORDS; at++) {
        action->mask.sig[at] = own->mask[at];
    }
}

/* Replaces the actions of a signal by one; under the lock. */
static void set_only(int32_t signal, const struct vllsi_linux_sigaction *action)
{
    struct program_action own;
    from_kernel(&own, action);
    begin_write(signal);
    copy_words((uintptr_t *)&signals[signal].actions[0], (const uintptr_t *)&own);
    __atomic_store_n(&signals[signal].depth, 1, __ATOMIC_RELEASE);
    end_write(signal);
}

/* Puts what somebody set behind the library's back on top; a handler that is there already stays where it is.
 * Under the lock. */
static void push(int32_t signal, const struct vllsi_linux_sigaction *action)
{
    struct program_action own;
    from_kernel(&own, action);
    uint32_t depth = signals[signal].depth;
    for (uint32_t at = 0; at < depth; at++) {
        if (signals[signal].actions[at].handler == own.handler && own.handler > VLLSI_LINUX_SIG_IGN) {
            return;
        }
    }
    depth -= depth == MOST_ACTIONS ? 1 : 0;
    begin_write(signal);
    copy_words((uintptr_t *)&signals[signal].actions[depth], (const uintptr_t *)&own);
    __atomic_store_n(&signals[signal].depth, depth + 1, __ATOMIC_RELEASE);
    end_write(signal);
}

/* Whether the kernel forces the signal upon the thread for what it does, and no process sent it. Bad memory
 * that nobody has touched yet, and a wrong tag that is found late, are told as news. */
static bool is_true_fault(int32_t signal, const struct vllsi_linux_siginfo *info)
{
    const bool is_news = (signal == VLLSI_LINUX_SIGSEGV && info->si_code == VLLSI_LINUX_SEGV_MTEAERR) ||
                         (signal == VLLSI_LINUX_SIGBUS && info->si_code == VLLSI_LINUX_BUS_MCEERR_AO);
    return info->si_code > 0 && !is_news;
}

bool vllsi__fault_has_address(int32_t signal, const struct vllsi_linux_siginfo *info)
{
    const bool is_return = signal == VLLSI_LINUX_SIGSEGV && info->si_code == VLLSI_LINUX_SEGV_CPERR;
    return is_true_fault(signal, info) && info->si_code != VLLSI_LINUX_SI_KERNEL && !is_return &&
           (signal == VLLSI_LINUX_SIGSEGV || signal == VLLSI_LINUX_SIGBUS);
}

/*
 * Whether the same instruction raises the same signal when it runs again. Only so the kernel fills in what a
 * core file says of it, and emulators take a signal that is sent with such a siginfo for a fault of their
 * own. SI_KERNEL may also mean that there was no room for the frame of another signal, which is lost now.
 * Should another thread have put memory there meanwhile, the thread goes on: with the default action, after a
 * report.
 */
static bool comes_again(int32_t signal, const struct vllsi_linux_siginfo *info)
{
    const bool is_of_instruction = signal == VLLSI_LINUX_SIGILL || signal == VLLSI_LINUX_SIGFPE;
    return vllsi__fault_has_address(signal, info) ||
           (is_of_instruction && info->si_code > 0 && info->si_code != VLLSI_LINUX_SI_KERNEL);
}

void vllsi__fault_signal_end(int32_t signal, const struct vllsi_linux_siginfo *info,
                             struct vllsi_linux_ucontext *context)
{
    const struct vllsi_linux_sigaction action = {.flags = 0};
    const int32_t pid = (int32_t)vllsi__linux_getpid();
    const int32_t tid = (int32_t)vllsi__linux_gettid();
    vllsi__signal_block_all(NULL);
    (void)!vllsi__signal_exchange(signal, &action, NULL);
    if (pid == 1) {
        vllsi__linux_exit_group(EXIT_BY_SIGNAL + signal); /* the default action spares the first process */
    }
    /* Nothing else comes before it when the handler returns. */
    vllsi__signal_set_all(&context->uc_sigmask);
    vllsi__signal_set_change(&context->uc_sigmask, signal, false);
    if (info != NULL && comes_again(signal, info)) {
        return;
    }
    if (info == NULL || vllsi_failed(vllsi__linux_rt_tgsigqueueinfo(pid, tid, signal, info))) {
        (void)!vllsi__linux_tgkill(pid, tid, signal);
    }
}

/* A handler is of the type that its author gave it, which only the kernel does not mind. */
#if defined(__clang__)
#define OF_ANY_TYPE __attribute__((no_sanitize("function")))
#else
#define OF_ANY_TYPE
#endif

/* Calls a handler of the program as the kernel would have: its mask, SA_NODEFER, one argument or three. */
OF_ANY_TYPE static void call_program(int32_t signal, uint32_t level, const struct program_action *action,
                                     const struct vllsi_linux_siginfo *info,
                                     struct vllsi_linux_ucontext *context)
{
    struct vllsi_linux_sigset mask = context->uc_sigmask;
    struct vllsi_linux_siginfo marked = *info;
    for (size_t at = 0; at < SET_WORDS; at++) {
        mask.sig[at] |= action->mask[at];
    }
    if ((action->flags & VLLSI_LINUX_SA_NODEFER) == 0) {
        vllsi__signal_set_change(&mask, signal, true);
    }
    marked._si_pad[MARK_AT] = MARK;
    marked._si_pad[LEVEL_AT] = (int32_t)level;
    vllsi__signal_mask_restore(&mask);
    if ((action->flags & VLLSI_LINUX_SA_SIGINFO) != 0) {
        ((vllsi__signal_handler *)action->handler)(signal, &marked, context);
    } else {
        ((void (*)(int32_t))action->handler)(signal);
    }
    /* Emulators leave in the tail of a siginfo what the stack held before. */
    __atomic_store_n(&marked._si_pad[MARK_AT], 0, __ATOMIC_RELAXED);
}

/* SA_RESETHAND: the default action before the handler runs, for whoever of two threads came first. */
static void reset(int32_t signal, uint32_t level)
{
    begin_write(signal);
    __atomic_store_n(&signals[signal].actions[level].handler, VLLSI_LINUX_SIG_DFL, __ATOMIC_RELEASE);
    end_write(signal);
}

/* The action to take, which is taken back first where it is for once only. */
static bool take_action(int32_t signal, uint32_t level, struct program_action *action)
{
    if (!read_action(signal, level, action)) {
        return false;
    }
    if ((action->flags & VLLSI_LINUX_SA_RESETHAND) != 0) {
        struct vllsi_linux_sigset mask;
        lock(&mask);
        const bool is_there = read_action(signal, level, action);
        if (is_there && (action->flags & VLLSI_LINUX_SA_RESETHAND) != 0) {
            reset(signal, level);
        }
        unlock(&mask);
        return is_there;
    }
    return true;
}

static void dispatch(int32_t signal, struct vllsi_linux_siginfo *info, void *ucontext)
{
    struct vllsi_linux_ucontext *context = ucontext;
    struct program_action action = {.handler = VLLSI_LINUX_SIG_DFL};
    uint32_t level;
    if (info->_si_pad[MARK_AT] == MARK && (uint32_t)info->_si_pad[LEVEL_AT] < MOST_ACTIONS) {
        level = (uint32_t)info->_si_pad[LEVEL_AT]; /* called by the handler that replaced this one */
    } else {
        vllsi__fault_ranges_function *ranges = __atomic_load_n(&ranges_function, __ATOMIC_ACQUIRE);
        if (ranges != NULL && vllsi__fault_has_address(signal, info) && ranges(signal, info, context)) {
            return;
        }
        level = __atomic_load_n(&signals[signal].depth, __ATOMIC_ACQUIRE);
        level += level == 0 ? 1 : 0; /* handed back since the signal came */
    }
    const bool known = level > 0 && take_action(signal, level - 1, &action);
    if (known && action.handler > VLLSI_LINUX_SIG_IGN) {
        call_program(signal, level - 1, &action, info, context);
        return;
    }
    /* What an instruction raises cannot be ignored. */
    if (known && action.handler == VLLSI_LINUX_SIG_IGN && !is_true_fault(signal, info)) {
        return;
    }
    vllsi__fault_crash_function *crash = __atomic_load_n(&crash_function, __ATOMIC_ACQUIRE);
    if (crash != NULL &&
        (__atomic_load_n(&signals[signal].users, __ATOMIC_ACQUIRE) & VLLSI__FAULT_CRASH) != 0) {
        crash(signal, info, context);
    } else {
        vllsi__fault_signal_end(signal, info, context);
    }
}

static bool is_dispatch(const struct vllsi_linux_sigaction *action)
{
    return (uintptr_t)action->handler == (uintptr_t)dispatch;
}

/* Somebody has saved this handler and put it back after the library had handed the signal back: what it had
 * handed back then is the program's action. */
static void be_back(int32_t signal)
{
    if (signals[signal].depth == 0) {
        begin_write(signal);
        __atomic_store_n(&signals[signal].depth, 1, __ATOMIC_RELEASE);
        end_write(signal);
    }
}

/* Calls that the signal interrupts go on or fail as the program's action says. */
static vllsi_result set_dispatch(int32_t signal, unsigned long flags)
{
    return vllsi__signal_set(signal, dispatch, VLLSI_LINUX_SA_ONSTACK | (flags & VLLSI_LINUX_SA_RESTART),
                             NULL);
}

static vllsi_result claim(int32_t signal)
{
    struct vllsi_linux_sigaction now;
    vllsi_result asked = vllsi__signal_exchange(signal, NULL, &now);
    if (vllsi_failed(asked)) {
        return asked;
    }
    if (is_dispatch(&now)) {
        be_back(signal);
        return 0;
    }
    /* First the actions, then the handler, which may be called at once. */
    push(signal, &now);
    return set_dispatch(signal, (unsigned long)now.flags);
}

vllsi_result vllsi__fault_signal_use(int32_t signal, enum vllsi__fault_user user)
{
    struct vllsi_linux_sigset mask;
    lock(&mask);
    vllsi_result claimed = claim(signal);
    if (!vllsi_failed(claimed)) {
        __atomic_or_fetch(&signals[signal].users, (uint32_t)user, __ATOMIC_RELEASE);
    }
    unlock(&mask);
    return claimed;
}

void vllsi__fault_signal_leave(int32_t signal, enum vllsi__fault_user user)
{
    struct vllsi_linux_sigset mask;
    struct vllsi_linux_sigaction now;
    lock(&mask);
    const uint32_t had = signals[signal].users;
    const bool last = __atomic_and_fetch(&signals[signal].users, ~(uint32_t)user, __ATOMIC_RELEASE) == 0;
    if (had != 0 && last && vllsi__signal_exchange(signal, NULL, &now) == 0 && is_dispatch(&now)) {
        struct program_action own;
        const uint32_t below = signals[signal].depth - 1;
        (void)read_action(signal, below, &own);
        to_kernel(&now, &own);
        (void)!vllsi__signal_exchange(signal, &now, NULL);
        /* The kernel calls it now; what calls the library from there wants what is below. */
        begin_write(signal);
        __atomic_store_n(&signals[signal].depth, below, __ATOMIC_RELEASE);
        end_write(signal);
    }
    unlock(&mask);
}

void vllsi__fault_signal_set_ranges(vllsi__fault_ranges_function *ranges)
{
    __atomic_store_n(&ranges_function, ranges, __ATOMIC_RELEASE);
}

void vllsi__fault_signal_set_crash(vllsi__fault_crash_function *crash)
{
    __atomic_store_n(&crash_function, crash, __ATOMIC_RELEASE);
}

vllsi_result vllsi__fault_signal_exchange(int32_t signal, const struct vllsi_linux_sigaction *wanted,
                                          struct vllsi_linux_sigaction *old)
{
    struct vllsi_linux_sigset mask;
    struct vllsi_linux_sigaction now;
    if (signal < 0 || signal >= SIGNALS) {
        return vllsi__signal_exchange(signal, wanted, old);
    }
    lock(&mask);
    vllsi_result done = vllsi__signal_exchange(signal, NULL, &now);
    if (vllsi_failed(done) || !is_dispatch(&now)) {
        done = vllsi__signal_exchange(signal, wanted, old);
    } else {
        struct program_action own;
        be_back(signal);
        (void)read_action(signal, signals[signal].depth - 1, &own);
        if (wanted != NULL) {
            set_only(signal, wanted);
            done = set_dispatch(signal, (unsigned long)wanted->flags);
        }
        if (old != NULL) {
            to_kernel(old, &own);
        }
    }
    unlock(&mask);
    return done;
}

void vllsi__fault_signal_after_fork(void)
{
    __atomic_store_n(&lock_word, 0, __ATOMIC_RELEASE);
    for (int32_t signal = 0; signal < SIGNALS; signal++) {
        signals[signal].version += signals[signal].version & 1;
    }
}
