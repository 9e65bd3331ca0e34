/*
 * Blocks of static thread-local storage in programs without a libc: the first thread's is made by start-up,
 * every further one by who spawns the thread.
 */
#ifndef VLLSI_START_TLS_H
#define VLLSI_START_TLS_H

#include <vllsi/result.h>

/**
 * How much memory the thread-local storage and the control block of one thread take.
 * @return bytes, with room to align them in memory that is aligned to 16; never 0. Neither blocks nor
 * allocates; may be called from a signal handler.
 */
__attribute__((visibility("hidden"))) vllsi_result vllsi__tls_block_size(void);

/**
 * Makes a thread's storage: variables with their initial values, the control block, the stack-protector
 * canary.
 * @param memory [out] vllsi__tls_block_size() bytes, aligned to 16, all zero; must last as long as the thread
 * @return the thread pointer, for CLONE_SETTLS; it lies inside `memory`. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
__attribute__((visibility("hidden"))) void *vllsi__tls_block_init(void *memory);

#endif
