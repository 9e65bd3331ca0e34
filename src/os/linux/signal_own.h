/*
 * Signals that the library uses itself.
 */
#ifndef VLLSI_OS_LINUX_SIGNAL_OWN_H
#define VLLSI_OS_LINUX_SIGNAL_OWN_H

#include <stdbool.h>

#include <vllsi/linux.h>

typedef void vllsi__signal_handler(int32_t signal, struct vllsi_linux_siginfo *info, void *ucontext);

/*
 * rt_sigaction, with room behind both structs: qemu-user (7.2) believes in a restorer on riscv64, which its
 * kernel never had, and reads and writes one word more. The mask stands in both places.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__signal_exchange(int32_t signal,
                                                     const struct vllsi_linux_sigaction *action,
                                                     struct vllsi_linux_sigaction *old);

/*
 * Sets a handler with SA_SIGINFO and the restorer that the ABI wants, every signal blocked while it runs.
 * flags: SA_ONSTACK, SA_RESTART, … or 0. old: [out] what was set before; may be NULL. Returns 0 or a failure.
 * May be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__signal_set(int32_t signal, vllsi__signal_handler *handler,
                                                unsigned long flags, struct vllsi_linux_sigaction *old);

/*
 * Takes a signal for the library: from then on the public calls refuse to change its action and leave it out
 * of masks. signal: its number, or 0 for the highest real-time signal whose action is the default and that
 * can be delivered. Returns the number, or a failure (core/Busy where the program has an action for it, or
 * the library has taken it already; core/ResourceExhausted where none is free).
 */
VLLSI_MUST_CHECK vllsi_result vllsi__signal_take(int32_t signal, vllsi__signal_handler *handler,
                                                 unsigned long flags);

/* Gives a taken signal back: its action becomes `action`, and the public calls deal with it again. */
void vllsi__signal_give_back(int32_t signal, const struct vllsi_linux_sigaction *action);

/* Whether a signal is the library's, or in a hosted program the libc's: 32 to 34. */
bool vllsi__signal_is_reserved(int32_t signal);

/* Whether there is a signal of this number: 1 to the last real-time signal. */
bool vllsi__signal_exists(int32_t signal);

/* Takes the reserved signals out of a set. */
void vllsi__signal_leave_reserved(struct vllsi_linux_sigset *set);

/* A set of all signals; sets and asks for one signal of a set, which exists. */
void vllsi__signal_set_all(struct vllsi_linux_sigset *set);
void vllsi__signal_set_change(struct vllsi_linux_sigset *set, int32_t signal, bool in);
bool vllsi__signal_set_has(const struct vllsi_linux_sigset *set, int32_t signal);

/* Blocks every signal in the calling thread, those of the libc too; and puts a mask back. `old` may be NULL.
 */
void vllsi__signal_block_all(struct vllsi_linux_sigset *old);
void vllsi__signal_mask_restore(const struct vllsi_linux_sigset *mask);

#endif
