/*
 * A heap, for runtimes that bring none: blocks of any size from pages of the system. In object files of its
 * own, which are linked only where they are used.
 *
 * The functions behave as their namesakes in C, so that they can stand for them: NULL means that there is no
 * memory, or none of that size, and is the only failure. A block begins at a multiple of 16, or of the
 * alignment that it was asked for with. All functions may be called from any thread at any time, and a block
 * may be freed by another thread than the one that got it; none may be called from a signal handler, nor
 * while other threads are stopped (vllsi/collector.h). Threads that are not the library's use it too; what
 * such a thread leaves goes to others if the C library tells of its end, otherwise it should call
 * vllsi_cleanup_thread.
 *
 * What is wrong ends in vllsi_panic with the address, in every build: to free a block twice, and to hand in
 * what is no block's beginning. Only these are not found: a second free after the memory was given out anew,
 * and a second free by another thread at the same moment or before the first one's was noticed, which is
 * found later if the block is still free then. What stands in blocks cannot damage the heap: its own data
 * lies elsewhere. A panic handler must not use the heap.
 *
 * Memory goes back to the system: that of a block above VLLSI_HEAP_OWN_MAPPING_BYTES when it is freed, other
 * pages when more than a megabyte and a quarter of what is in use lies idle, and all that is idle with
 * vllsi_heap_trim.
 *
 * A fork: where the system or the C library has fork handlers, the child has every block that the parent had
 * and can allocate and free, whatever other threads were doing; a block that one of them was just getting may
 * be lost.
 */
#ifndef VLLSI_HEAP_H
#define VLLSI_HEAP_H

#include <stddef.h>

#include <vllsi/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Larger blocks have a mapping of their own, at a page. */
#define VLLSI_HEAP_OWN_MAPPING_BYTES ((size_t)1 << 20)

/**
 * Gets a block, whose bytes are unspecified.
 * @param bytes [in] how many; 0 is a block too
 * @return the block, or NULL. Waits for other threads only where the heap itself needs memory; takes pages
 * then.
 */
VLLSI_MUST_CHECK void *vllsi_heap_malloc(size_t bytes);

/**
 * Gets a block for an array, all bytes zero.
 * @param count [in] how many elements
 * @param bytes [in] the size of one
 * @return the block; NULL also where the product is too large. Waits and takes pages as vllsi_heap_malloc.
 */
VLLSI_MUST_CHECK void *vllsi_heap_calloc(size_t count, size_t bytes);

/**
 * Makes a block larger or smaller; it may move. Bytes up to the smaller size are kept.
 * @param block [in] the block, which is gone afterwards unless the result is NULL; NULL is as
 * vllsi_heap_malloc
 * @param bytes [in] the new size; 0 is a size too and frees nothing
 * @return the block; NULL: the old one is as it was. An alignment above 16 is kept only if the block did not
 * move. Waits and takes pages as vllsi_heap_malloc.
 */
VLLSI_MUST_CHECK void *vllsi_heap_realloc(void *block, size_t bytes);

/**
 * Gets a block at a multiple of a power of two.
 * @param align [in] bytes; what is no power of two is NULL
 * @param bytes [in] how many; need not be a multiple of the alignment
 * @return the block, or NULL. Waits and takes pages as vllsi_heap_malloc.
 */
VLLSI_MUST_CHECK void *vllsi_heap_aligned_alloc(size_t align, size_t bytes);

/**
 * Gives a block back.
 * @param block [in] what one of the functions above gave; NULL is nothing to do
 * Waits for other threads, and gives pages back, only where much has become free.
 */
void vllsi_heap_free(void *block);

/**
 * How many bytes of a block may be used: no less than it was asked for with.
 * @param block [in] a block; NULL has 0
 * @return bytes. Waits only for blocks above VLLSI_HEAP_OWN_MAPPING_BYTES.
 */
VLLSI_MUST_CHECK size_t vllsi_heap_usable_size(const void *block);

/**
 * Gives to the system what lies idle: of the calling thread, of threads that have ended, and of all in
 * common. What other threads keep for themselves stays.
 * @return how many bytes went. Waits for other threads; takes no pages.
 */
size_t vllsi_heap_trim(void);

#ifdef __cplusplus
}
#endif

#endif
