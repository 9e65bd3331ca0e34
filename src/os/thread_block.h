/*
 * What the library keeps per thread, behind an initial-exec thread-local pointer.
 *
 * A dlopened object has little static TLS, so this pointer and that to the thread's context (vllsi/context.h:
 * a second load would make each read of a slot half as dear again) are all of it; the block comes from the OS
 * layer's pages when a thread first needs one (vllsi_init_thread, vllsi_thread_spawn, the first write of a
 * context slot) and goes in vllsi_cleanup_thread, or at the thread's end where the OS layer learns of it. A
 * thread without a block has a null pointer. Fields belong to the module that their comment names; no other
 * touches them.
 */
#ifndef VLLSI_OS_THREAD_BLOCK_H
#define VLLSI_OS_THREAD_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/result.h>

struct vllsi__context_head;
struct vllsi__thread_record;
struct vllsi__exit_page;

/** A destructor of a thread, vllsi_thread_at_exit. */
struct vllsi__exit_call {
    void (*destructor)(void *arg);
    void *arg;
};

enum { VLLSI__EXIT_CALLS_IN_BLOCK = 4 };

struct vllsi__thread {
    /** core/thread_block.c: where this thread's context pointer is, for a collector that has stopped the
     * thread. */
    struct vllsi__context_head **context;
    /** core/thread_block.c: the pages to unmap with the block, in bytes; 0 where its memory belongs to
     * somebody else. */
    size_t own_bytes;
    /** core/parker.c: the word that this thread sleeps on. */
    uint32_t park_word;
    /** core/init.c: how many times init_thread was called less cleanup_thread. */
    uint32_t init_count;
    /** core/thread_block.c: the thread is losing this block; what its destructors ask for cannot end it
     * again. */
    bool leaving;
    /** os/<os>/thread.c: the library has spawned the thread, so cleanup_thread does not end it. */
    bool spawned;
    /** os/<os>/thread.c: stack_low is what was asked of the libc, which may have given more. */
    bool stack_is_reckoned;
    /** os/<os>/thread.c: the OS's id of this thread. */
    int64_t id;
    /** os/<os>/thread.c: lowest and one past the highest address of the stack; 0 where unknown. */
    uintptr_t stack_low, stack_high;
    /** os/<os>/thread.c: lowest address of the guard, which ends at stack_low; 0 where unknown. */
    uintptr_t guard_low;
    /** os/<os>/thread.c: the handle's record, for threads that the library spawned. */
    struct vllsi__thread_record *record;
    /** os/<os>/thread.c: the list of all threads with a block, for enumeration. */
    struct vllsi__thread *next, *previous;
    /** os/<os>/thread_exit.c: the destructors that are registered: the first ones here, further ones in
     * pages. */
    uint32_t exit_count;
    struct vllsi__exit_call exit_calls[VLLSI__EXIT_CALLS_IN_BLOCK];
    struct vllsi__exit_page *exit_pages;
    /** os/<os>/crash.c: the alternate signal stack that the library made for this thread; NULL for none. */
    void *signal_stack;
    /** os/<os>/collector.c: what a stopped thread left behind, and the word that says how far it is. */
    struct vllsi__stopped *stopped;
    uint32_t stop_word;
};

extern _Thread_local struct vllsi__thread *vllsi__thread_current __attribute__((tls_model("initial-exec")));

/**
 * Gives the calling thread a block if it has none.
 * @return 0, or a failure of the page layer or of the libc's keys. Allocates a page; not for signal handlers.
 */
__attribute__((warn_unused_result)) vllsi_result vllsi__thread_block_attach(void);

/**
 * Makes zeroed memory of the caller the calling thread's block, which has none yet: for a spawned thread,
 * whose block lies beside its stack. Its owner frees it, after vllsi__thread_block_leave.
 * @param block [in] the memory
 */
void vllsi__thread_block_use(struct vllsi__thread *block);

/**
 * Takes from the calling thread its context and its block, and frees what is the library's own; nothing
 * happens without a block. The last thing a thread does with the library: whatever needs a block later makes
 * a new one.
 */
void vllsi__thread_block_leave(void);

/**
 * Called by the two above, on the thread itself, when it has got a block and before it loses it: for the list
 * of all threads. The OS layer's thread module defines them where it is linked.
 * @param block [in] the calling thread's block
 */
void vllsi__thread_block_attached(struct vllsi__thread *block) __attribute__((weak));
void vllsi__thread_block_leaving(struct vllsi__thread *block) __attribute__((weak));

/**
 * Called by vllsi__thread_block_leave before anything else, to run the thread's destructors.
 * @param block [in] the calling thread's block
 */
void vllsi__thread_exits_run(struct vllsi__thread *block) __attribute__((weak));

#endif
