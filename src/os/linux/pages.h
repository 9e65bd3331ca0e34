/*
 * Pages from the system: where everything that the library allocates comes from.
 */
#ifndef VLLSI_OS_PAGES_H
#define VLLSI_OS_PAGES_H

#include <stddef.h>

#include <vllsi/base.h>

/*
 * Maps fresh zeroed pages, private to the process, to read and write.
 * bytes: more than 0; rounded up to whole pages. Returns the address, or a failure (OutOfMemory, InvalidInput
 * for 0). May be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__pages_map(size_t bytes);

/* Gives back what vllsi__pages_map gave, with the same number of bytes. Returns 0 or a failure. May be called
 * from a signal handler. */
VLLSI_MUST_CHECK vllsi_result vllsi__pages_unmap(void *address, size_t bytes);

/*
 * As the kernel's mmap, at an address of the kernel's choice or, as flags say, at `address`. What it maps may
 * have been another thread's before: to be used in place of the stub wherever memory is mapped that is
 * written. May be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__pages_map_as(void *address, size_t bytes, unsigned long protection,
                                                  unsigned long flags, int32_t file, int64_t offset);

/* As the kernel's mremap, to any address that is free. May be called from a signal handler. */
VLLSI_MUST_CHECK vllsi_result vllsi__pages_remap(void *address, size_t bytes, size_t new_bytes);

/* The size of a page in bytes, a power of two. Never fails; the first call may ask the kernel. May be called
 * from a signal handler. */
size_t vllsi__page_size(void);

/* What start-up found in the auxiliary vector (AT_PAGESZ); 0 and what is no power of two are ignored. */
void vllsi__page_size_set(size_t bytes);

#endif
