/*
 * A thread's block. It stands in the room below, since the OS layer's threads, signals and collector have
 * their fields in it as well.
 */
#ifndef VLLSI_CORE_THREAD_BLOCK_H
#define VLLSI_CORE_THREAD_BLOCK_H

#include "../os/thread_block.h"

/**
 * Called by vllsi__thread_block_leave after the destructors, on the thread: the heap, where it is linked,
 * gives what the thread has of it to others.
 */
void vllsi__heap_thread_leaving(void) __attribute__((weak));

#endif
