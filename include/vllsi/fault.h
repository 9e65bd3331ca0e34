/*
 * Recoverable faults: an access to memory that is not there becomes a call of the runtime. For guard pages
 * that a collector protects so that threads stop at them, cards that are marked by the first write, null
 * checks left to the CPU (a range at 0), stacks and heaps that grow on demand.
 *
 * A fault whose address lies in a declared range calls the range's handler on the faulting thread; what no
 * handler wants goes to the handler that the program had set for the signal before or has set since, then to
 * the crash handler (vllsi/signal.h), then to the system. In which order they were installed makes no
 * difference.
 *
 * A handler runs in a signal handler, at whatever instruction faulted: it may call what is said to be
 * callable from a signal handler, and take only locks that the faulting code cannot hold. Signals are blocked
 * as they were where it faulted, so a thread that waits in its handler can be interrupted and stopped. A
 * fault inside a handler is handled like any other. A handler may make a child process
 * (vllsi_linux_fork_process), in which it goes on as well. The handler runs on the thread's alternate stack
 * if it has one (vllsi_crash_thread_prepare of vllsi/signal.h), without which a fault of the stack itself
 * cannot be handled.
 *
 * What is no fault of an instruction calls no range: a signal that a process has sent (kill, raise), memory
 * that a system call is given and cannot access (it fails with EFAULT), and what comes without an address.
 * A thread that blocks SIGSEGV and SIGBUS when it faults ends the process at once, and so it is with every
 * handler of faults: who blocks "all" signals leaves those two out.
 */
#ifndef VLLSI_FAULT_H
#define VLLSI_FAULT_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/registers.h>
#include <vllsi/time.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What the instruction wanted of the memory. */
enum vllsi_fault_access {
    VLLSI_FAULT_ACCESS_UNKNOWN, /**< the CPU or the system does not tell */
    VLLSI_FAULT_ACCESS_READ,
    VLLSI_FAULT_ACCESS_WRITE,
    VLLSI_FAULT_ACCESS_EXECUTE
};

/** Why it did not get it. */
enum vllsi_fault_reason {
    VLLSI_FAULT_REASON_OTHER,
    VLLSI_FAULT_REASON_NOT_MAPPED, /**< there is nothing at the address */
    VLLSI_FAULT_REASON_PROTECTED,  /**< what is there forbids the access */
    VLLSI_FAULT_REASON_NOT_BACKED, /**< mapped, but the file or memory behind it is gone */
    VLLSI_FAULT_REASON_ALIGNMENT   /**< the address is not aligned as the instruction needs it */
};

/** What a handler wants to happen. */
enum vllsi_fault_answer {
    VLLSI_FAULT_NOT_MINE, /**< go on as if there were no range */
    VLLSI_FAULT_RETRY,    /**< run the instruction again, with the registers as they were */
    VLLSI_FAULT_RESUME    /**< go on with the registers as the handler has left them */
};

struct vllsi_fault_range;

/** A fault, as its handler sees it; valid during the call. */
struct vllsi_fault {
    /** The address that the instruction wanted, without tags in its top byte; it lies in the range. Of memory
     * that has failed (NOT_BACKED) it may be the first address of what is lost. */
    uintptr_t address;
    enum vllsi_fault_access access;
    enum vllsi_fault_reason reason;
    /** Of the faulting code. With VLLSI_FAULT_RESUME they are taken over; where a register has a member of
     * its own (program_counter, stack_pointer, frame_pointer), the member counts, not its place among the
     * values. */
    struct vllsi_registers registers;
    /** The range that was hit. */
    struct vllsi_fault_range *range;
    /** What the system's handler got: on Linux a struct vllsi_linux_ucontext. */
    void *native;
    /** The library's. */
    uint32_t reserved;
};

/**
 * Handles a fault.
 * @param fault [in/out] the fault
 * @param context [in] as given to vllsi_fault_range_add
 * @return what shall happen
 */
typedef enum vllsi_fault_answer vllsi_fault_handler(struct vllsi_fault *fault, void *context);

/** A declared range; the caller's memory, in use from vllsi_fault_range_add until vllsi_fault_range_remove
 * has returned 0. Its members are the library's. */
struct vllsi_fault_range {
    uintptr_t first, last;
    vllsi_fault_handler *handler;
    void *context;
    struct vllsi_fault_range *self;
    uint32_t state, reserved;
};

/**
 * Declares a range of addresses. Nothing is mapped or protected.
 * @param address [in] its first address, without a tag; 0 for null checks
 * @param length [in] its bytes, more than 0
 * @param handler [in] what a fault calls. Not NULL
 * @param context [in] given to the handler
 * @param range [out] the range; stays where it is; untouched on failure
 * @return 0
 * @errors core/InvalidInput (no length, no handler, beyond the last address), core/Busy (overlaps a declared
 * range), OutOfMemory. May wait for other threads that add or remove at the same time; allocates pages when
 * there are many ranges; not for signal handlers. A thread that faults afterwards finds the range.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_fault_range_add(uintptr_t address, size_t length,
                                                    vllsi_fault_handler *handler, void *context,
                                                    struct vllsi_fault_range *range);

/**
 * Removes a range. When it is called, no new fault finds the range any more; it returns 0 when the last
 * handler call has ended, and from then on the range's memory is the caller's again.
 * @param range [in] a declared range
 * @param deadline_ns [in] when to give up waiting for handlers, in nanoseconds of the monotonic clock;
 * VLLSI_FOREVER for never, which is a deadlock in the range's own handler
 * @return 0
 * @errors core/TimedOut: handlers are still at work; call again before the memory is used for something else.
 * core/NotFound: it is not declared. Blocks; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_fault_range_remove(struct vllsi_fault_range *range, int64_t deadline_ns);

/**
 * Says that a handler will not return but jump out (vllsi/jump.h): its range counts it no more. The mask of
 * signals is already that of the faulting code, and nothing else is to be cleaned up. Resuming elsewhere is
 * better where it can be done: it runs the target outside the signal handler.
 * @param fault [in] the fault that is being handled
 * Neither blocks nor allocates; made for signal handlers.
 */
void vllsi_fault_leave(struct vllsi_fault *fault);

#ifdef __cplusplus
}
#endif

#endif
