/*
 * What comes from outside, and the end of a process that has crashed.
 *
 * "Interrupt, Terminate, Hangup, Resize arrive by wait or engine on an ordinary thread; after Terminate
 * seconds may remain. Crash handler: faulting thread, no allocation, never returns; its own stack where
 * possible."
 *
 * Events are a set, not a queue: what comes twice before somebody takes it came once. One waiter takes an
 * event; which one, of several that wait for it, is not defined. Nothing of the program runs when an event
 * arrives, so nothing has to be safe in a signal handler. The child of a fork accepts what its parent does,
 * and has what came before the fork and was not taken.
 *
 * Signals as such, with handlers and masks, are in vllsi/linux/signal.h; faults that a runtime wants to
 * handle itself, in vllsi/fault.h.
 */
#ifndef VLLSI_SIGNAL_H
#define VLLSI_SIGNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/registers.h>
#include <vllsi/time.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What comes from outside; sets of them are these values added up. */
enum vllsi_event {
    VLLSI_EVENT_INTERRUPT = 1, /**< somebody at the terminal wants the program to stop what it does */
    VLLSI_EVENT_TERMINATE = 2, /**< somebody wants the program to end */
    VLLSI_EVENT_HANGUP = 4,    /**< the terminal is gone; by custom, daemons read their configuration again */
    VLLSI_EVENT_RESIZE = 8     /**< the terminal's window has another size */
};

/** Every event. */
#define VLLSI_EVENTS_ALL 15u

/**
 * Takes events: from now on they neither end the process nor get lost, but wait to be taken. Calls nest: an
 * event is given back by as many calls of vllsi_events_release.
 * @param events [in] one or more of enum vllsi_event
 * @return which of them the program was told to ignore when it was started (as nohup tells it to ignore
 * Hangup); a well-behaved program gives those back.
 * @errors core/InvalidInput (no event, an unknown one), core/Busy (the program has a signal handler of its
 * own for one of them); then none is taken. Does not block for long; allocates nothing; not for signal
 * handlers. On Linux these are SIGINT, SIGTERM, SIGHUP and SIGWINCH; they must not be blocked in all threads.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_events_accept(uint32_t events);

/**
 * Gives events back. With the last call for an event, what it did before it was accepted is restored; if it
 * has come and nobody took it, it comes again then, so that a request to terminate is never lost. Who waits
 * for events that are given back is woken.
 * @param events [in] events that are accepted
 * @return 0
 * @errors core/InvalidInput (no event, one that is not accepted); then none is given back. Does not block for
 * long; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_events_release(uint32_t events);

/**
 * Waits until one or more of the events have come, and takes them.
 * @param events [in] accepted events
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @return the set of those that came, never empty
 * @errors TimedOut (vllsi_timed_out tells), never before the deadline;
 * core/InvalidInput (no event, or one that is not accepted, or no longer). Blocks; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_events_wait(uint32_t events, int64_t deadline_ns);

/**
 * Takes the events that have come.
 * @param events [in] accepted events
 * @return the set of those that came; 0 for none
 * @errors core/InvalidInput (no event, or one that is not accepted). Neither blocks nor allocates; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_events_poll(uint32_t events);

/** What a crash is. */
enum vllsi_crash_kind {
    VLLSI_CRASH_OTHER,
    VLLSI_CRASH_MEMORY,         /**< an access to memory that is not there or forbids it */
    VLLSI_CRASH_STACK_OVERFLOW, /**< an access to the guard of the thread's own stack */
    VLLSI_CRASH_INSTRUCTION,    /**< an instruction that cannot be run */
    VLLSI_CRASH_ARITHMETIC,     /**< a division by zero, or what else arithmetic traps on */
    VLLSI_CRASH_TRAP,           /**< a breakpoint without a debugger */
    VLLSI_CRASH_SYSTEM_CALL,    /**< a system call that a filter forbids */
    VLLSI_CRASH_ABORT           /**< the program gave up */
};

/** What is known of a crash. */
struct vllsi_crash_info {
    enum vllsi_crash_kind kind;
    /** The system's number for it; on Linux the signal and its si_code. */
    int32_t native_signal, native_code;
    /** Whether an address is known, and the address that could not be accessed. */
    bool has_address;
    uintptr_t address;
    /** The system's id of the thread that crashed, which is the calling one. */
    int64_t thread_id;
    /** Its registers at the crash. */
    const struct vllsi_registers *registers;
};

/**
 * Called on a crash, before the report, on the thread that crashed.
 * @param info [in] the crash; valid during the call
 * @param context [in] as given in the options
 * It runs where a signal handler runs, every signal blocked but those of crashes, while other threads go on;
 * it may end the process itself. A crash inside ends the process at once.
 */
typedef void vllsi_crash_callback(const struct vllsi_crash_info *info, void *context);

/** How a crash is reported. Members beyond size_bytes are their default where they are 0. */
struct vllsi_crash_options {
    /** sizeof(struct vllsi_crash_options); tells versions apart. */
    size_t size_bytes;
    /** No bits are defined; 0. */
    uint32_t flags;
    /** Whether `output` counts; otherwise the report goes to the standard error stream. */
    bool has_output;
    /** Where the report goes: open for as long as the handler is installed. */
    vllsi_fd output;
    /** What is called before the report; NULL for nothing. */
    vllsi_crash_callback *before_report;
    void *context;
};

/**
 * Installs the crash handler. When a thread does something from which it cannot go on, and neither a declared
 * range (vllsi/fault.h) nor a handler of the program wants to deal with it, the handler writes a report: what
 * happened and where, the registers, and the addresses of the functions that were being called, for
 * addr2line. Then the process ends just as it would have without the handler, with the same status and, where
 * it is configured, core file. Of several threads that crash one reports; the others wait for the end. Should
 * another thread have made the memory accessible while the report was written, the thread goes on, and the
 * next crash ends the process.
 *
 * Return addresses are found by frame pointers; in functions that were compiled without them
 * (-fno-omit-frame-pointer) calls are missing. No memory is read that the system does not say is readable.
 *
 * The handler runs on an alternate stack, so that it works when the stack is full: on the calling thread, on
 * threads that vllsi_thread_spawn makes or vllsi_init_thread adopts from now on, and on those that call
 * vllsi_crash_thread_prepare. A thread that has an alternate stack already keeps it: on Linux the report
 * needs vllsi_linux_signal_stack_bytes(8192) of it, and what a callback needs comes on top.
 * @param options [in] how; NULL for the defaults; not kept
 * @return 0; installed again, the new options count
 * @errors core/InvalidInput (size_bytes, flags, no descriptor), OutOfMemory, or what the libc said about a
 * thread-specific key. Does not block for long;
 * allocates the calling thread's block and alternate stack; not for signal handlers. On Linux it deals with
 * SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS and SIGABRT; a panic (vllsi/init.h) reports for itself.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_crash_handler_install(const struct vllsi_crash_options *options);

/**
 * Takes the crash handler out; without one nothing happens. Alternate stacks stay until their threads end.
 * Does not block for long; allocates nothing; not for signal handlers.
 */
void vllsi_crash_handler_remove(void);

/**
 * Gives the calling thread an alternate stack with a guard below it, unless it has one. For threads that were
 * there before the crash handler, and for handlers of faults of the stack itself.
 * @return 0
 * @errors OutOfMemory, or what the libc said about a thread-specific key. Does not block; allocates the
 * thread's block and the stack, which are freed when the thread ends; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_crash_thread_prepare(void);

#ifdef __cplusplus
}
#endif

#endif
