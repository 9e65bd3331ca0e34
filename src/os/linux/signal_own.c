/*
 * Signals that the library uses itself: how its handlers are set, and which numbers the program may not have.
 *
 * A number is taken before anything is done with it, by setting its bit; who finds the bit set was second. So
 * two threads that both look for a free signal never get the same one.
 */
#include "signal_own.h"

#include <stddef.h>

#include <vllsi/error.h>

#define BITS_PER_WORD (8 * (uint32_t)sizeof(unsigned long))
#define OWN_WORDS     (VLLSI_LINUX_SIGRTMAX / 32)

/* What a libc keeps for itself: cancellation and setuid of glibc (32, 33), musl's timers beside them (34). */
enum { LIBC_FIRST = 32, LIBC_LAST = 34 };

/* src/start/tls.h: linked into programs without a libc only. */
extern vllsi_result vllsi__tls_block_size(void) __attribute__((weak, visibility("hidden")));

static uint32_t own[OWN_WORDS];

static vllsi_result failure(uint32_t code)
{
    return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, code);
}

bool vllsi__signal_exists(int32_t signal)
{
    return signal >= 1 && signal <= VLLSI_LINUX_SIGRTMAX;
}

static uint32_t *own_word(int32_t signal)
{
    return &own[((uint32_t)signal - 1) / 32];
}

static uint32_t own_bit(int32_t signal)
{
    return 1u << (((uint32_t)signal - 1) % 32);
}

static bool is_of_libc(int32_t signal)
{
    return vllsi__tls_block_size == NULL && signal >= LIBC_FIRST && signal <= LIBC_LAST;
}

bool vllsi__signal_is_reserved(int32_t signal)
{
    return vllsi__signal_exists(signal) &&
           (is_of_libc(signal) ||
            (__atomic_load_n(own_word(signal), __ATOMIC_ACQUIRE) & own_bit(signal)) != 0);
}

void vllsi__signal_set_change(struct vllsi_linux_sigset *set, int32_t signal, bool in)
{
    const uint32_t at = (uint32_t)signal - 1;
    const unsigned long bit = 1ul << (at % BITS_PER_WORD);
    set->sig[at / BITS_PER_WORD] =
        in ? set->sig[at / BITS_PER_WORD] | bit : set->sig[at / BITS_PER_WORD] & ~bit;
}

bool vllsi__signal_set_has(const struct vllsi_linux_sigset *set, int32_t signal)
{
    const uint32_t at = (uint32_t)signal - 1;
    return (set->sig[at / BITS_PER_WORD] >> (at % BITS_PER_WORD) & 1) != 0;
}

void vllsi__signal_leave_reserved(struct vllsi_linux_sigset *set)
{
    for (int32_t signal = 1; signal <= VLLSI_LINUX_SIGRTMAX; signal++) {
        if (vllsi__signal_is_reserved(signal)) {
            vllsi__signal_set_change(set, signal, false);
        }
    }
}

void vllsi__signal_set_all(struct vllsi_linux_sigset *set)
{
    for (uint32_t at = 0; at < sizeof set->sig / sizeof set->sig[0]; at++) {
        set->sig[at] = ~0ul;
    }
}

void vllsi__signal_block_all(struct vllsi_linux_sigset *old)
{
    struct vllsi_linux_sigset all;
    vllsi__signal_set_all(&all);
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &all, old);
}

void vllsi__signal_mask_restore(const struct vllsi_linux_sigset *mask)
{
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, mask, NULL);
}

struct roomy_action {
    struct vllsi_linux_sigaction action;
    struct vllsi_linux_sigset behind;
};

vllsi_result vllsi__signal_exchange(int32_t signal, const struct vllsi_linux_sigaction *action,
                                    struct vllsi_linux_sigaction *old)
{
    struct roomy_action in, out = {.behind = {{0}}};
    if (action != NULL) {
        in = (struct roomy_action){*action, action->mask};
    }
    const vllsi_result done = vllsi__linux_rt_sigaction(signal, action != NULL ? &in.action : NULL,
                                                        old != NULL ? &out.action : NULL);
    if (done == 0 && old != NULL) {
        *old = out.action;
    }
    return done;
}

vllsi_result vllsi__signal_set(int32_t signal, vllsi__signal_handler *handler, unsigned long flags,
                               struct vllsi_linux_sigaction *old)
{
    struct vllsi_linux_sigaction action = {.flags = 0};
    action.handler = (void *)(uintptr_t)handler;
    action.flags = (uint32_t)flags | VLLSI_LINUX_SA_SIGINFO;
#ifdef VLLSI_LINUX_SA_RESTORER
    action.flags |= VLLSI_LINUX_SA_RESTORER;
    action.restorer = (void *)(uintptr_t)vllsi_linux_rt_sigreturn;
#endif
    vllsi__signal_set_all(&action.mask);
    return vllsi__signal_exchange(signal, &action, old);
}

static bool mark(int32_t signal)
{
    return (__atomic_fetch_or(own_word(signal), own_bit(signal), __ATOMIC_ACQ_REL) & own_bit(signal)) == 0;
}

static void unmark(int32_t signal)
{
    __atomic_fetch_and(own_word(signal), ~own_bit(signal), __ATOMIC_RELEASE);
}

/*
 * Whether a signal comes when it is sent. Emulators accept actions for the last real-time signals and have no
 * signal to deliver them by. Sent to the thread itself while it is blocked, and taken back.
 */
static bool arrives(int32_t signal)
{
    struct vllsi_linux_sigset before, only = {{0}};
    const struct vllsi_linux_timespec at_once = {0, 0};
    vllsi__signal_block_all(&before);
    vllsi__signal_set_change(&only, signal, true);
    const bool came =
        vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), (int32_t)vllsi__linux_gettid(), signal) == 0 &&
        vllsi__linux_rt_sigtimedwait(&only, NULL, &at_once) == signal;
    vllsi__signal_mask_restore(&before);
    return came;
}

/* Takes one signal, unless the program has a handler; `unused` ones must not be ignored either. */
static vllsi_result take(int32_t signal, bool unused, vllsi__signal_handler *handler, unsigned long flags)
{
    struct vllsi_linux_sigaction now = {0};
    vllsi_result asked = vllsi__signal_exchange(signal, NULL, &now);
    if (vllsi_failed(asked)) {
        return asked;
    }
    if ((uintptr_t)now.handler > (unused ? VLLSI_LINUX_SIG_DFL : VLLSI_LINUX_SIG_IGN)) {
        return failure(VLLSI_CORE_ERROR_BUSY);
    }
    vllsi_result done = vllsi__signal_set(signal, handler, flags, NULL);
    return vllsi_failed(done) ? done : signal;
}

static vllsi_result mark_and_take(int32_t signal, bool unused, vllsi__signal_handler *handler,
                                  unsigned long flags)
{
    if (is_of_libc(signal) || !mark(signal)) {
        return failure(VLLSI_CORE_ERROR_BUSY);
    }
    vllsi_result taken = take(signal, unused, handler, flags);
    if (vllsi_failed(taken)) {
        unmark(signal);
    }
    return taken;
}

vllsi_result vllsi__signal_take(int32_t signal, vllsi__signal_handler *handler, unsigned long flags)
{
    if (signal != 0) {
        return vllsi__signal_exists(signal) ? mark_and_take(signal, false, handler, flags)
                                            : failure(VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    for (int32_t at = VLLSI_LINUX_SIGRTMAX; at >= VLLSI_LINUX_SIGRTMIN; at--) {
        vllsi_result taken = mark_and_take(at, true, handler, flags);
        if (vllsi_failed(taken)) {
            continue;
        }
        if (arrives(at)) {
            return taken;
        }
        const struct vllsi_linux_sigaction unset = {.flags = 0};
        vllsi__signal_give_back(at, &unset);
    }
    return failure(VLLSI_CORE_ERROR_RESOURCE_EXHAUSTED);
}

void vllsi__signal_give_back(int32_t signal, const struct vllsi_linux_sigaction *action)
{
    (void)!vllsi__signal_exchange(signal, action, NULL);
    unmark(signal);
}
