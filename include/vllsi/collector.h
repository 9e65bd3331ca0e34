/*
 * What a garbage collector, a profiler or a compiler at run time wants of the threads of its process: which
 * there are, that they stop and go on, what is in their registers, and that each runs a small function.
 *
 * Threads are those that the library knows: which it spawned, or which have called vllsi_init_thread. They
 * are stopped wherever they are, in the middle of anything. So from stop to start the initiator must not wait
 * for them: no allocation, no lock, nothing that may take one inside; no thread may be begun, ended or
 * joined, and no process forked. Reading and writing memory, registers and the functions of this header are
 * fine.
 *
 * Where the system stops threads by signals (Linux), one real-time signal is the library's from the first use
 * or from vllsi_collector_prepare on. A program that blocks all signals in a thread, or waits for all of them
 * with sigwait, leaves this one out; the library's own functions do. A thread that has it blocked is not
 * reached, and neither is one inside vfork before its child has executed a program: at the deadline everybody
 * goes on, and the report names a thread that did not answer. A signal that comes after that does nothing.
 * Where threads do not answer because they wait for others that have been stopped already, inside the C
 * library for instance, all are let go for a moment and stopped anew; so a deadline leaves more than some
 * milliseconds.
 *
 * System calls that the signal interrupts are started again, with the exceptions of signal(7): nanosleep,
 * clock_nanosleep, poll, select, epoll_wait, sigtimedwait, pause, semop, msgrcv, msgsnd, io_getevents,
 * io_uring_enter and waits on a futex with a time limit return EINTR, and so do reads and writes of sockets
 * with a timeout. The library's own waits and sleeps go on.
 *
 * The signal's frame lies on the stack that the thread was using, and needs room there: what AT_MINSIGSTKSZ
 * says and 1 KiB. All of its registers, those of vectors too, are in it, and so in the range to be scanned.
 */
#ifndef VLLSI_COLLECTOR_H
#define VLLSI_COLLECTOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/context.h>
#include <vllsi/error.h>
#include <vllsi/registers.h>
#include <vllsi/time.h>

#ifdef __cplusplus
extern "C" {
#endif

struct vllsi__thread;

/** What a thread does. */
enum vllsi_world_state {
    VLLSI_WORLD_RUNNING, /**< it may be anywhere */
    VLLSI_WORLD_STOPPED, /**< by the calling thread */
    VLLSI_WORLD_SELF     /**< it is the calling thread */
};

/** A thread that the library knows. Ranges are [low, high); both 0 where there is none or it is not known. */
struct vllsi_world_thread {
    /** The system's id. */
    int64_t id;
    enum vllsi_world_state state;
    /** Its stack, and where the guard below that begins, which ends at stack_low. The C library may have
     * given a thread that the library spawned by it more than was asked for, and its guard is not known,
     * until the thread calls vllsi_thread_stack_bounds: worth while where handlers or coroutines have stacks
     * of their own, since then the whole stack is scanned. */
    uintptr_t stack_low, stack_high, guard_low;
    /**
     * The part of its stack that holds something. Stopped: all registers that it had are in there. It is the
     * whole stack for one that was stopped while it ran on another (a handler on an alternate stack, a
     * coroutine). For the calling thread all frames of its callers: what it has in registers is to be put
     * into a variable by vllsi_setjmp.
     */
    uintptr_t scan_low, scan_high;
    /** Of one stopped on another stack than its own: where its registers are, up to the end of the alternate
     * stack or, in a coroutine, to where the coroutine's stack goes on. */
    uintptr_t frame_low, frame_high;
    /** Of one stopped: its context (vllsi/context.h), to be scanned like a stack, since it may have been in
     * the middle of a write. */
    uintptr_t context_low, context_high;
    /* The library's own. */
    struct vllsi__thread *block;
};

/** How many threads were reached. */
struct vllsi_world_report {
    /** Threads that answered. */
    int64_t answered;
    /** Threads that did not. */
    int64_t missing;
    /** The id of one of them; 0 for none. */
    int64_t missing_id;
};

/**
 * Reserves what stopping threads needs. Without it the first stop or handshake does so with signal 0.
 * @param signal [in] the number of the signal to be used, of those whose action is the default; 0 for the
 * library's choice, and where the system needs none
 * @return the signal's number; 0 where the system needs none. Once chosen it stays.
 * @errors core/Busy (the program has an action for this signal, or another was chosen already),
 * core/InvalidInput (no such signal), core/ResourceExhausted (none is free). Blocks while another thread has
 * the world stopped; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_collector_prepare(int32_t signal);

/**
 * Stops all other threads. They and the list of them stay as they are until vllsi_world_start: one that is
 * just beginning or ending waits. Of two threads that want to stop the world one is stopped first.
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @param report [out] how many threads are stopped, on failure how many would have been; may be NULL
 * @return the number of stopped threads
 * @errors TimedOut, with all threads going on; core/Deadlock where the calling thread has stopped others
 * already, or is inside a handshake; those of vllsi_collector_prepare; OutOfMemory. Blocks; allocates the
 * thread's block at its first use; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_world_stop(int64_t deadline_ns, struct vllsi_world_report *report);

/**
 * Stops one other thread: as vllsi_world_stop does all, for biased locks and profilers. Others that begin or
 * end meanwhile, or want to stop threads, wait for vllsi_world_start.
 * @param id [in] the system's id of the thread
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @param thread [out] the stopped thread; untouched on failure; may be NULL
 * @return 0
 * @errors core/NotFound (the library knows no thread of this id), core/InvalidInput (it is the calling one);
 * otherwise as vllsi_world_stop. Blocks; allocates the thread's block at its first use; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_stop(int64_t id, int64_t deadline_ns,
                                                struct vllsi_world_thread *thread);

/**
 * Lets go on what the calling thread has stopped. What it wrote into memory and registers is seen.
 * @return 0
 * @errors core/InvalidInput where it has stopped nothing. Neither blocks nor allocates; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_world_start(void);

/**
 * The next of all threads, by the one that has stopped them; needs no memory.
 * @param thread [in,out] all zero for the first; afterwards what the last call gave
 * @return whether there was one; false also where the calling thread has stopped nothing. Neither blocks nor
 * allocates; not for signal handlers.
 */
VLLSI_MUST_CHECK bool vllsi_world_next(struct vllsi_world_thread *thread);

/**
 * All threads at one moment. Those that run may be gone when the call returns, others may have come.
 * @param threads [out] as many as there are, and `capacity` at most; may be NULL with capacity 0
 * @param capacity [in] how many there is room for
 * @return how many threads there are
 * @errors core/InvalidInput (NULL with a capacity). Blocks while another thread has the world stopped;
 * allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_world_list(struct vllsi_world_thread *threads, size_t capacity);

/**
 * The registers of a stopped thread.
 * @param thread [in] what vllsi_thread_stop or vllsi_world_next gave since the stop
 * @param registers [out] as the thread will go on; untouched on failure
 * @return 0
 * @errors core/InvalidInput where it is not stopped by the calling thread. Neither blocks nor allocates; not
 * for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_world_registers(const struct vllsi_world_thread *thread,
                                                    struct vllsi_registers *registers);

/**
 * Gives a stopped thread other registers, for a collector that moves what they point at, or another program
 * counter, for a compiler that leaves optimized code: to be read, changed and given back. Of the program
 * counter, the stack pointer and the frame pointer the members count. A thread that was inside a system call
 * does not finish it: at another program counter its result is lost.
 * @param thread [in] what vllsi_thread_stop or vllsi_world_next gave since the stop
 * @param registers [in] all of them
 * @return 0
 * @errors core/InvalidInput where it is not stopped by the calling thread. Neither blocks nor allocates; not
 * for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_world_set_registers(const struct vllsi_world_thread *thread,
                                                        const struct vllsi_registers *registers);

/**
 * Called for each value of a context.
 * @param argument [in] what the walk was given
 * @param value [in,out] the value; may be changed
 */
typedef void vllsi_context_visitor(void *argument, int64_t *value);

/**
 * Visits the values of a stopped thread's context, as vllsi_context_walk does, and nothing where it has none.
 * For threads that are known not to be inside a function that writes the context, since they stopped at a
 * safepoint; of others the range context_low to context_high holds all values.
 * @param thread [in] what vllsi_thread_stop or vllsi_world_next gave since the stop; may be the calling one
 * @param visit [in] called with each
 * @param argument [in] given to it
 * @return 0
 * @errors core/InvalidInput where it is neither stopped by the calling thread nor itself, which has stopped
 * others. Does not block; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_world_context_walk(const struct vllsi_world_thread *thread,
                                                       vllsi_context_visitor *visit, void *argument);

/**
 * Visits every value that a captured context holds or will hold again when frames are closed, each once;
 * empty slots are left out.
 * @param context [in,out] what vllsi_ctx_capture or vllsi_ctx_switch gave, on no thread now; NULL for none
 * @param visit [in] called with each
 * @param argument [in] given to it
 * Neither blocks nor allocates; may be called from a signal handler.
 */
void vllsi_context_walk(struct vllsi_context *context, vllsi_context_visitor *visit, void *argument);

/**
 * Runs on a thread that a handshake interrupts, in a signal handler: it must be short, and must do nothing
 * that a signal handler may not; neither leave by a jump, nor use this header.
 * @param argument [in] what the handshake was given
 * @param registers [in] those of the thread where it was interrupted
 */
typedef void vllsi_handshake_function(void *argument, const struct vllsi_registers *registers);

/**
 * Runs a function once on every other thread; between call and return each has run it. Several may at once,
 * and none waits for the others. What the caller stored before they see, and it sees what they stored.
 * @param function [in] what to run
 * @param argument [in] given to it
 * @param deadline_ns [in] until when it must have begun on each, in nanoseconds of the monotonic clock;
 * VLLSI_FOREVER for never. Where it has begun its end is waited for
 * @param report [out] on how many threads it ran; may be NULL
 * @return the number of threads
 * @errors core/InvalidInput (no function); TimedOut: it has run on some threads, and will not on the others;
 * otherwise as vllsi_world_stop. Blocks; allocates the thread's block at its first use; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_handshake(vllsi_handshake_function *function, void *argument,
                                              int64_t deadline_ns, struct vllsi_world_report *report);

/**
 * As vllsi_handshake with one thread: a sample of where it is.
 * @param id [in] the system's id of the thread
 * @param function [in] what to run
 * @param argument [in] given to it
 * @param deadline_ns [in] until when it must have begun, in nanoseconds of the monotonic clock; VLLSI_FOREVER
 * for never
 * @return 0
 * @errors core/NotFound (the library knows no thread of this id), core/InvalidInput (it is the calling one;
 * no function); otherwise as vllsi_world_stop. Blocks; allocates the thread's block at its first use; not for
 * signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_sample(int64_t id, vllsi_handshake_function *function,
                                                  void *argument, int64_t deadline_ns);

#ifdef __cplusplus
}
#endif

#endif
