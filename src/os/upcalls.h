/*
 * What the OS layer asks of the core: how it is configured, and that it hears of a fork.
 */
#ifndef VLLSI_OS_UPCALLS_H
#define VLLSI_OS_UPCALLS_H

#include <stdint.h>

/** The stack of a thread that is spawned with stack size 0, in bytes; 0 where the program has not said. */
int64_t vllsi__configured_thread_stack_bytes(void);

/*
 * For the child of a fork, before it uses a mutex: forgets waiters that were threads of the parent. A child
 * that does not call it works, but unlocks more slowly.
 */
void vllsi__sync_after_fork(void);

#endif
