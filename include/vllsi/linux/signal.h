/*
 * Signals of Linux, typed: actions, masks, alternate stacks, sending, waiting. The plain calls are
 * vllsi_linux_rt_sigaction and others of vllsi/linux.h; these know the restorer, the size of the kernel's set
 * and the signals that are not the program's.
 *
 * Reserved signals: in a program with a libc 32 to 34, which the libc keeps for itself, and in every program
 * those that the library has taken (the events of vllsi/signal.h, the signal of vllsi/collector.h). Their
 * action can neither be read nor set (core/Busy), and they are left out of every mask and of every set that
 * is waited for, silently, as a libc does: otherwise a thread that blocks all signals could not be cancelled
 * or stopped.
 *
 * Faults and crashes (vllsi/fault.h, vllsi/signal.h) take a few signals without reserving them: SIGSEGV and
 * its kin keep an action of the program, read and set by vllsi_linux_signal_action, whoever came first. It is
 * called for what no declared range wanted, on the alternate stack where the thread has one, and addresses
 * come to it without tags.
 *
 * A signal is a number from 1 to VLLSI_LINUX_SIGRTMAX.
 *
 * Source: signal(7), sigaction(2), sigaltstack(2), signalfd(2); tables/linux/syscalls/signal.yaml.
 */
#ifndef VLLSI_LINUX_SIGNAL_H
#define VLLSI_LINUX_SIGNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/linux.h>
#include <vllsi/time.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What a signal calls, on the thread that it interrupts. It may use what is said to be callable from a signal
 * handler. What it writes and others read has to be volatile or atomic, also where the thread itself has sent
 * the signal: a compiler that sees the whole program sees that no call here writes it.
 * @param signal [in] its number
 * @param info [in] where it came from; valid during the call
 * @param context [in] what was interrupted, changes count when the handler returns; valid during the call
 */
typedef void vllsi_linux_signal_handler(int32_t signal, struct vllsi_linux_siginfo *info,
                                        struct vllsi_linux_ucontext *context);

/** In place of a handler: the default action, and none. */
#define VLLSI_LINUX_SIGNAL_DEFAULT ((vllsi_linux_signal_handler *)VLLSI_LINUX_SIG_DFL)
#define VLLSI_LINUX_SIGNAL_IGNORED ((vllsi_linux_signal_handler *)VLLSI_LINUX_SIG_IGN)

/** What happens when a signal arrives. */
struct vllsi_linux_signal_setting {
    /** A handler, VLLSI_LINUX_SIGNAL_DEFAULT or VLLSI_LINUX_SIGNAL_IGNORED. */
    vllsi_linux_signal_handler *handler;
    /** SA_RESTART, SA_ONSTACK, SA_NODEFER, SA_RESETHAND, SA_NOCLDSTOP, SA_NOCLDWAIT, SA_EXPOSE_TAGBITS.
     * SA_SIGINFO and SA_RESTORER are the library's business and are ignored here. */
    uint32_t flags;
    /** What is blocked, beside the signal itself, while the handler runs. */
    struct vllsi_linux_sigset mask;
};

/**
 * Reads and sets what happens when a signal arrives.
 * @param signal [in] the signal
 * @param wanted [in] what shall happen; NULL leaves it
 * @param old [out] what would have happened until now; its flags have SA_SIGINFO if the handler takes three
 * arguments, which only handlers that somebody else set may lack; untouched on failure; may be NULL
 * @return 0
 * @errors core/InvalidInput (no such signal, SIGKILL or SIGSTOP with `wanted`, unknown flags), core/Busy (a
 * reserved signal). Neither blocks nor allocates; may be called from a signal handler. Source:
 * tables/linux/syscalls/signal.yaml#rt_sigaction.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_action(int32_t signal,
                                                        const struct vllsi_linux_signal_setting *wanted,
                                                        struct vllsi_linux_signal_setting *old);

/**
 * Gives a signal its default action.
 * @param signal [in] the signal
 * @return 0
 * @errors as vllsi_linux_signal_action. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_default(int32_t signal);

/**
 * Ignores a signal from now on.
 * @param signal [in] the signal
 * @return 0
 * @errors as vllsi_linux_signal_action. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_ignore(int32_t signal);

/**
 * Whether a signal is reserved: the library's, or in a program with a libc the libc's.
 * @param signal [in] any number
 * @return true for a reserved one. Neither blocks nor allocates; may be called from a signal handler.
 */
bool vllsi_linux_signal_is_reserved(int32_t signal);

/**
 * The name of a signal: "SIGINT".
 * @param signal [in] any number
 * @return static text; NULL for real-time signals, which have only numbers, and for what is no signal.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
const char *vllsi_linux_signal_name(int32_t signal);

/**
 * Makes a set of signals empty, or full: every signal, reserved ones too.
 * @param set [out] the set. Not NULL
 * Neither blocks nor allocates; may be called from a signal handler.
 */
void vllsi_linux_signal_set_empty(struct vllsi_linux_sigset *set);
void vllsi_linux_signal_set_fill(struct vllsi_linux_sigset *set);

/**
 * Puts a signal into a set, or takes it out.
 * @param set [in/out] the set. Not NULL
 * @param signal [in] the signal
 * @return 0
 * @errors core/InvalidInput (no such signal). Neither blocks nor allocates; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_set_add(struct vllsi_linux_sigset *set, int32_t signal);
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_set_remove(struct vllsi_linux_sigset *set, int32_t signal);

/**
 * Whether a signal is in a set.
 * @param set [in] the set. Not NULL
 * @param signal [in] any number
 * @return false also for what is no signal. Neither blocks nor allocates; may be called from a signal
 * handler.
 */
bool vllsi_linux_signal_set_has(const struct vllsi_linux_sigset *set, int32_t signal);

/**
 * Blocks signals in the calling thread, beside those that it blocks already.
 * @param set [in] the signals; reserved ones stay as they are. Not NULL
 * @param old [out] the mask until now; may be NULL
 * @return 0
 * @errors EFAULT. Neither blocks nor allocates; may be called from a signal handler, whose end puts the mask
 * of what it interrupted back. Source: tables/linux/syscalls/signal.yaml#rt_sigprocmask.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_mask_add(const struct vllsi_linux_sigset *set,
                                                          struct vllsi_linux_sigset *old);

/**
 * Blocks signals in the calling thread no more.
 * @param set [in] the signals; reserved ones stay as they are. Not NULL
 * @param old [out] the mask until now; may be NULL
 * @return 0
 * @errors EFAULT. Neither blocks nor allocates; may be called from a signal handler. Source:
 * tables/linux/syscalls/signal.yaml#rt_sigprocmask.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_mask_remove(const struct vllsi_linux_sigset *set,
                                                             struct vllsi_linux_sigset *old);

/**
 * Blocks exactly these signals in the calling thread.
 * @param set [in] the signals; of the reserved ones none is blocked. Not NULL
 * @param old [out] the mask until now; may be NULL
 * @return 0
 * @errors EFAULT. Neither blocks nor allocates; may be called from a signal handler. Source:
 * tables/linux/syscalls/signal.yaml#rt_sigprocmask.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_mask_set(const struct vllsi_linux_sigset *set,
                                                          struct vllsi_linux_sigset *old);

/**
 * Reads which signals the calling thread blocks.
 * @param mask [out] the mask. Not NULL
 * @return 0
 * @errors EFAULT. Neither blocks nor allocates; may be called from a signal handler. Source:
 * tables/linux/syscalls/signal.yaml#rt_sigprocmask.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_mask_get(struct vllsi_linux_sigset *mask);

/**
 * Reads which signals have arrived and are blocked, for the thread or for the process.
 * @param set [out] the signals. Not NULL
 * @return 0
 * @errors EFAULT. Neither blocks nor allocates; may be called from a signal handler. Source:
 * tables/linux/syscalls/signal.yaml#rt_sigpending.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_pending(struct vllsi_linux_sigset *set);

/**
 * Lets other signals through until a handler has run, and puts the mask back: no signal between the two is
 * missed.
 * @param mask [in] what is blocked meanwhile; reserved signals are not. Not NULL
 * @return 0 after a handler has run. Never fails. Blocks; allocates nothing; may be called from a signal
 * handler. Source: tables/linux/syscalls/signal.yaml#rt_sigsuspend.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_suspend(const struct vllsi_linux_sigset *mask);

/**
 * How many bytes an alternate stack must have at least for a handler that needs `bytes` itself: the frame of
 * a signal, with the vector registers of this CPU, comes on top.
 * @param bytes [in] what the handler and what it calls need
 * @return bytes. Neither blocks nor allocates, but as vllsi_linux_auxv_get; may be called from a signal
 * handler.
 */
size_t vllsi_linux_signal_stack_bytes(size_t bytes);

/**
 * Gives the calling thread an alternate stack, for handlers with SA_ONSTACK.
 * @param memory [in] the stack, without a guard page of its own; used until another call or the thread's end.
 * NULL for no alternate stack
 * @param bytes [in] its size; vllsi_linux_signal_stack_bytes tells what is enough
 * @return 0
 * @errors EPERM (a handler runs on the present one), ENOMEM (too small). Neither blocks nor allocates; may be
 * called from a signal handler that runs on the usual stack. Source:
 * tables/linux/syscalls/signal.yaml#sigaltstack.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_stack_set(void *memory, size_t bytes);

/**
 * Reads which alternate stack the calling thread has.
 * @param stack [out] ss_flags has SS_DISABLE where there is none, SS_ONSTACK where the caller runs on it. Not
 * NULL
 * @return 0
 * @errors EFAULT. Neither blocks nor allocates; may be called from a signal handler. Source:
 * tables/linux/syscalls/signal.yaml#sigaltstack.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_stack_get(struct vllsi_linux_stack *stack);

/**
 * Sends a signal to a process, or to several as kill does with 0, -1 and negated groups.
 * @param pid [in] the process
 * @param signal [in] the signal; 0 only asks whether it could be sent
 * @return 0
 * @errors EINVAL (no such signal), EPERM, ESRCH. Does not block; allocates nothing; may be called from a
 * signal handler. Source: tables/linux/syscalls/signal.yaml#kill.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_send(int32_t pid, int32_t signal);

/**
 * Sends a signal to a thread of this process.
 * @param tid [in] the thread
 * @param signal [in] the signal; 0 only asks
 * @return 0
 * @errors EINVAL (no such signal, no positive thread), ESRCH (no thread of this process), EAGAIN (the queue
 * of real-time signals is full). Does not block; allocates nothing; may be called from a signal handler.
 * Source: tables/linux/syscalls/signal.yaml#tgkill.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_send_thread(int32_t tid, int32_t signal);

/**
 * Sends a signal to the calling thread. Unless it is blocked, its handler has run when this returns.
 * @param signal [in] the signal
 * @return 0
 * @errors as vllsi_linux_signal_send_thread. Does not block; allocates nothing; may be called from a signal
 * handler. Source: tables/linux/syscalls/signal.yaml#tgkill.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_raise(int32_t signal);

/** What travels with a queued signal. */
union vllsi_linux_signal_value {
    int32_t number;
    void *pointer;
};

/**
 * Queues a signal with a value (si_code SI_QUEUE) for a process, or for a thread of this process. Real-time
 * signals queue up, others merge.
 * @param pid [in] the process
 * @param tid [in] the thread
 * @param signal [in] the signal; 0 only asks
 * @param value [in] what the receiver finds in fields.rt.value
 * @return 0
 * @errors EINVAL (no such signal), EPERM, ESRCH, EAGAIN (the receiver's queue is full). Does not block;
 * allocates nothing; may be called from a signal handler. Source:
 * tables/linux/syscalls/signal.yaml#rt_sigqueueinfo and #rt_tgsigqueueinfo.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_queue(int32_t pid, int32_t signal,
                                                       union vllsi_linux_signal_value value);
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_queue_thread(int32_t tid, int32_t signal,
                                                              union vllsi_linux_signal_value value);

/**
 * As vllsi_linux_signal_queue for the process of a descriptor, which no other process can have become.
 * @param pidfd [in] the descriptor
 * @param signal [in] the signal; 0 only asks
 * @param value [in] what the receiver finds in fields.rt.value
 * @return 0
 * @errors EBADF, EINVAL, EPERM, ESRCH, EAGAIN; ENOSYS before Linux 5.1. Does not block; allocates nothing;
 * may be called from a signal handler. Source: tables/linux/syscalls/process.yaml#pidfd_send_signal.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_queue_pidfd(int32_t pidfd, int32_t signal,
                                                             union vllsi_linux_signal_value value);

/**
 * Whether the kernel has vllsi_linux_signal_queue_pidfd and lets the program use it.
 * @return true if it does. Neither blocks nor allocates; may be called from a signal handler.
 */
bool vllsi_linux_signal_can_queue_pidfd(void);

/**
 * Takes a signal of a set that has arrived, or waits for one until a point of time.
 * @param set [in] the signals, blocked in every thread, or a handler may be faster; reserved ones are left
 * out. Not NULL
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never,
 * one in the past asks without waiting
 * @param info [out] where it came from; untouched on failure; may be NULL
 * @return the signal. Handlers of other signals may run meanwhile; the wait goes on.
 * @errors core/TimedOut, EFAULT. Blocks; allocates nothing; may be called from a signal handler. Source:
 * tables/linux/syscalls/signal.yaml#rt_sigtimedwait.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_wait_until(const struct vllsi_linux_sigset *set,
                                                            int64_t deadline_ns,
                                                            struct vllsi_linux_siginfo *info);

/**
 * Makes a descriptor from which arrived signals are read, each as a struct vllsi_linux_signalfd_siginfo.
 * @param set [in] the signals, blocked in every thread; reserved ones are left out. Not NULL
 * @param flags [in] SFD_NONBLOCK; it is never inherited by a program that is executed
 * @return the descriptor
 * @errors EINVAL (flags), EMFILE, ENFILE, ENODEV, ENOMEM. Does not block; allocates nothing; may be called
 * from a signal handler. Source: tables/linux/syscalls/event.yaml#signalfd4.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_descriptor(const struct vllsi_linux_sigset *set,
                                                            uint32_t flags);

/**
 * Gives such a descriptor another set.
 * @param descriptor [in] of vllsi_linux_signal_descriptor
 * @param set [in] the signals; reserved ones are left out. Not NULL
 * @return 0
 * @errors EBADF, EINVAL (another kind of descriptor). Does not block; allocates nothing; may be called from a
 * signal handler. Source: tables/linux/syscalls/event.yaml#signalfd4.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal_descriptor_change(int32_t descriptor,
                                                                   const struct vllsi_linux_sigset *set);

#ifdef __cplusplus
}
#endif

#endif
