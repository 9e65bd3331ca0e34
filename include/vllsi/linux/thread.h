/*
 * What only Linux has of threads: fork and who wants to know of it, threads without the library's help, and
 * how much processor time a control group grants.
 */
#ifndef VLLSI_LINUX_THREAD_H
#define VLLSI_LINUX_THREAD_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/thread.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How many sets of fork handlers a program without a C library can have. */
#define VLLSI_LINUX_FORK_HANDLERS_MAX 64

/**
 * Has functions called around every fork: vllsi_linux_fork_process, and in a hosted program the C library's
 * fork, whose handlers they become. `prepare` runs before it, the last registered first; `parent` and `child`
 * after it, the first registered first. All run on the thread that forks. Each may be NULL.
 * @param prepare [in] called before the fork
 * @param parent [in] called after it in the parent, also where it failed
 * @param child [in] called after it in the child
 * @return 0. They stay for as long as the process runs.
 * @errors core/ResourceExhausted (no room), core/Unsupported (a C library without such handlers),
 * OutOfMemory. Does not block; allocates nothing of its own; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_at_fork(void (*prepare)(void), void (*parent)(void),
                                                  void (*child)(void));

/**
 * Makes a child process that goes on from here, with the calling thread alone, and runs the fork handlers.
 * The library works in the child: its locks are free, the other threads' handles stand for nothing, their
 * stacks are given back, the caller's handle is good. A child that is forked on a spawned thread ends with
 * status 0 when that thread's entry returns.
 * @return the child's process id; 0 in the child.
 * @errors As fork(2): WouldBlock (EAGAIN: a limit of processes), OutOfMemory. Waits for locks of the library,
 * and for those of the C library in a hosted program; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_fork_process(void);

/**
 * Starts a thread by the bare system call, for programs without a C library that want to do everything
 * themselves. The library knows nothing of it: no handle, no guard, no thread-local variables but what `tls`
 * leads to. Refused in a hosted program, whose C library would not survive it.
 * @param entry [in] what it runs; the thread ends with its result as status
 * @param arg [in] given to entry
 * @param stack_end [in] the end of its stack, whose start is the caller's to know
 * @param tls [in] its thread pointer, from vllsi_linux_thread_tls_init; NULL for the caller's, with which it
 * must not use thread-local variables: this library has some
 * @param tid [out] the thread's id; becomes 0 at its end, which wakes a shared wait (vllsi_wait_shared_until)
 * on it; must live as long as the thread
 * @return the thread's id.
 * @errors core/Unsupported (a hosted program), core/InvalidInput (a NULL but arg and tls), as clone(2). Does
 * not block; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_thread_spawn_raw(int (*entry)(void *arg), void *arg,
                                                           void *stack_end, void *tls, uint32_t *tid);

/**
 * How much memory the thread-local variables of a raw thread take.
 * @return bytes, more than 0.
 * @errors core/Unsupported (a hosted program). Neither blocks nor allocates; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_thread_tls_bytes(void);

/**
 * Gives a raw thread's variables their initial values.
 * @param memory [out] vllsi_linux_thread_tls_bytes() bytes, aligned to 16; the thread's until its end
 * @return the thread pointer; NULL in a hosted program. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
void *vllsi_linux_thread_tls_init(void *memory);

/**
 * How much processor time the control groups of this process grant, all threads together.
 * @return thousandths of a processor: 1500 is one and a half; INT64_MAX where nothing limits it.
 * @errors core/NotFound where neither /proc/self/cgroup nor the groups below /sys/fs/cgroup can be read.
 * Blocks no longer than reading some files there takes; allocates nothing; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_processor_quota(void);

#ifdef __cplusplus
}
#endif

#endif
