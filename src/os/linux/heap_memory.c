/*
 * Memory for the heap, from Linux.
 */
#include "../heap_memory.h"

#include <vllsi/linux/thread.h>

#include "memory_range.h"

#define READ_WRITE (VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE)

static int64_t at_least_a_page(size_t align)
{
    const size_t page = vllsi__page_size();
    return (int64_t)(align > page ? align : page);
}

vllsi_result vllsi__heap_reserve(size_t bytes, size_t align, void **address)
{
    const vllsi_result done =
        vllsi__memory_map_aligned(bytes, at_least_a_page(align), VLLSI_LINUX_PROT_NONE, address);
    if (!vllsi_failed(done)) {
        (void)!vllsi__strict_begin(*address, bytes, VLLSI__STRICT_ALLOCATED); /* to be spoilt */
    }
    return done;
}

vllsi_result vllsi__heap_commit(void *address, size_t bytes)
{
    return vllsi__linux_mprotect(address, bytes, READ_WRITE);
}

void vllsi__heap_discard(void *address, size_t bytes)
{
    if (VLLSI__STRICT) {
        vllsi__strict_spoil(address, bytes);
        return;
    }
    /* Locked memory stays; that is no harm but to its owner's wish. */
    (void)!vllsi__linux_madvise(address, bytes, VLLSI_LINUX_MADV_DONTNEED);
}

vllsi_result vllsi__heap_map(size_t bytes, size_t align, void **address)
{
    return vllsi__memory_map_aligned(bytes, at_least_a_page(align), READ_WRITE, address);
}

void vllsi__heap_unmap(void *address, size_t bytes)
{
    (void)!vllsi__pages_unmap(address, bytes);
}

vllsi_result vllsi__heap_remap(void *old, size_t old_bytes, size_t new_bytes, void **address)
{
    if (VLLSI__STRICT) {
        return VLLSI__MEMORY_UNSUPPORTED;
    }
    const vllsi_result moved = vllsi__pages_remap(old, old_bytes, new_bytes);
    if (vllsi_failed(moved)) {
        return moved;
    }
    *address = (void *)(uintptr_t)moved;
    return 0;
}

void vllsi__heap_at_fork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
{
    (void)!vllsi_linux_at_fork(prepare, parent, child);
}
