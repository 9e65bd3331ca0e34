/*
 * What init set, for the modules that it concerns.
 */
#ifndef VLLSI_CORE_INIT_H
#define VLLSI_CORE_INIT_H

#include <stdint.h>

#include <vllsi/error.h>

/** The stack of a thread that is spawned with stack size 0, in bytes; 0 where the program has not said. */
int64_t vllsi__configured_thread_stack_bytes(void);

/** The language of the texts that the library chooses itself. */
enum vllsi_language vllsi__configured_language(void);

#endif
