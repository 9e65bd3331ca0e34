/*
 * The one handler of the signals that an instruction raises: SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP,
 * SIGSYS, and SIGABRT, which a program raises to the same end.
 *
 * Declared ranges, the program's own handler and the crash handler share it, so that the order in which they
 * came makes no difference. A signal goes, until somebody deals with it, to
 *   1. the ranges (vllsi/fault.h), for a true SIGSEGV or SIGBUS;
 *   2. the program's action: the kernel's from before the library came, or what vllsi_linux_signal_action set
 *      since, or what somebody set behind the library's back and the library found when it was next asked;
 *   3. the crash handler (vllsi/signal.h), where that action is the default;
 *   4. the default action, with the signal as it came.
 */
#ifndef VLLSI_OS_LINUX_FAULT_SIGNAL_H
#define VLLSI_OS_LINUX_FAULT_SIGNAL_H

#include <stdbool.h>

#include <vllsi/linux.h>

/* Who wants the signals. */
enum vllsi__fault_user { VLLSI__FAULT_RANGES = 1, VLLSI__FAULT_CRASH = 2 };

/* Looks for a range; returns whether its handler has dealt with the fault. All signals are blocked. */
typedef bool vllsi__fault_ranges_function(int32_t signal, const struct vllsi_linux_siginfo *info,
                                          struct vllsi_linux_ucontext *context);

/* Reports a crash and arranges the end, which comes when the handler returns. All signals are blocked. */
typedef void vllsi__fault_crash_function(int32_t signal, struct vllsi_linux_siginfo *info,
                                         struct vllsi_linux_ucontext *context);

/* Handles a signal from now on for this user, or makes sure that it still does. Returns 0 or a failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__fault_signal_use(int32_t signal, enum vllsi__fault_user user);

/* This user does not want the signal any more. After the last one the program's action is the kernel's again,
 * unless somebody has changed that behind the library's back. */
void vllsi__fault_signal_leave(int32_t signal, enum vllsi__fault_user user);

/* What the users do; set before vllsi__fault_signal_use. */
void vllsi__fault_signal_set_ranges(vllsi__fault_ranges_function *ranges);
void vllsi__fault_signal_set_crash(vllsi__fault_crash_function *crash);

/*
 * Whether it is known which address an instruction could not access: not of a signal that a process sent, nor
 * where the kernel says 0 or what was found wrong behind the back of the program.
 */
bool vllsi__fault_has_address(int32_t signal, const struct vllsi_linux_siginfo *info);

/* As vllsi__signal_exchange, for the program's action: of a signal that is handled here not the kernel's. */
VLLSI_MUST_CHECK vllsi_result vllsi__fault_signal_exchange(int32_t signal,
                                                           const struct vllsi_linux_sigaction *wanted,
                                                           struct vllsi_linux_sigaction *old)
    __attribute__((weak));

/*
 * Arranges that the default action ends the process, with this signal, when the handler returns to what it
 * interrupted: the status, and in a core file the registers and the siginfo, are the true ones. Where an
 * instruction raised the signal it runs again and raises it again; anything else is sent once more. info:
 * NULL where the signal is not the one that is being handled. Blocks all signals.
 */
void vllsi__fault_signal_end(int32_t signal, const struct vllsi_linux_siginfo *info,
                             struct vllsi_linux_ucontext *context);

/* For the child of a fork: no other thread is at work here. */
void vllsi__fault_signal_after_fork(void);

#endif
