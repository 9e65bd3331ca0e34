/*
 * What the heap of src/core needs from an OS beyond pages. Each OS implements it in its heap_memory.c.
 */
#ifndef VLLSI_OS_HEAP_MEMORY_H
#define VLLSI_OS_HEAP_MEMORY_H

#include <stddef.h>

#include <vllsi/base.h>

/* Reserves addresses at a multiple of `align`, a power of two. bytes: whole pages. Returns 0 or a failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__heap_reserve(size_t bytes, size_t align, void **address);

/* Lets a part of a reservation, whole pages, be read and written; it is zero. Returns 0 or a failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__heap_commit(void *address, size_t bytes);

/* Gives the memory of committed pages to the system; their bytes are unspecified until they are written. */
void vllsi__heap_discard(void *address, size_t bytes);

/* Maps zeroed pages at a multiple of `align`; and gives them back. */
VLLSI_MUST_CHECK vllsi_result vllsi__heap_map(size_t bytes, size_t align, void **address);
void vllsi__heap_unmap(void *address, size_t bytes);

/*
 * Makes what vllsi__heap_map mapped larger or smaller; it may move to another page. New pages are zero.
 * Returns 0, or a failure that leaves everything as it was: core/Unsupported where the system cannot.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__heap_remap(void *old, size_t old_bytes, size_t new_bytes,
                                                void **address);

/* Has the functions called around a fork, as far as that is possible here. */
void vllsi__heap_at_fork(void (*prepare)(void), void (*parent)(void), void (*child)(void));

#endif
