/*
 * The word by which an engine notices that it is in the child of a fork: in a page of its own, which Linux
 * empties there.
 */
#include <vllsi/linux.h>
#include <vllsi/memory.h>

#include "engine.h"

const uint32_t *vllsi__io_alive_make(void)
{
    void *page = NULL;
    const int64_t size_bytes = vllsi_page_size_bytes();
    if (vllsi_os_alloc(size_bytes, &page) < 0) {
        return NULL;
    }
    /* Where the kernel does not know this (before 4.14) a child goes on as if it were the parent. */
    (void)!vllsi__linux_madvise(page, (size_t)size_bytes, VLLSI_LINUX_MADV_WIPEONFORK);
    *(uint32_t *)page = 1;
    return page;
}

void vllsi__io_alive_free(const uint32_t *alive)
{
    (void)!vllsi_os_free((void *)(uintptr_t)alive, vllsi_page_size_bytes());
}
