/*
 * The list of all threads that have a block (core/thread_block.h).
 *
 * A thread is on it before it runs any of the program's code, and until it has run the last of it. Who holds
 * the lock holds the list still: a thread that begins or ends waits at the lock, the one not yet on the list,
 * the other still on it and still open to signals. So whoever holds the lock can reach every thread by a
 * signal, however long it takes.
 */
#ifndef VLLSI_OS_LINUX_THREAD_LIST_H
#define VLLSI_OS_LINUX_THREAD_LIST_H

#include "../thread_block.h"

/* Takes and releases the list. Innermost lock: under it nothing is allocated and no other lock is taken. Not
 * for signal handlers. */
void vllsi__thread_list_lock(void);
void vllsi__thread_list_unlock(void);

/* The first block, and by its `next` all others; under the lock. */
struct vllsi__thread *vllsi__thread_list_first(void);

/* Whether an address below the stack of a thread is on the stack all the same, since the libc gave more than
 * it was asked for. For a thread that has been stopped; takes a while. */
bool vllsi__thread_stack_reaches(const struct vllsi__thread *block, uintptr_t address);

/*
 * Called on the thread itself when it has been put on the list and before it is taken off, with the lock not
 * held: for its alternate signal stack. The crash handler defines them where it is linked.
 */
void vllsi__crash_thread_begin(struct vllsi__thread *block) __attribute__((weak));
void vllsi__crash_thread_end(struct vllsi__thread *block) __attribute__((weak));

#endif
