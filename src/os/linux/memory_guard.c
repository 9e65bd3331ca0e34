/*
 * Guard pages, and which pages are in memory, on Linux.
 *
 * Since 6.13 a guard can be a mark in the page tables, which splits no mapping. Where the kernel does not
 * know it, or not for this memory (locked, for one), a guard is a page without access, as a reservation is
 * made of. Both are taken away without asking which it was: the mark is removed where the kernel knows marks,
 * then access is allowed.
 */
#include <vllsi/memory.h>

#include <vllsi/gate.h>

#include "memory_range.h"

#define ANONYMOUS (VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS)

enum { PAGES_AT_ONCE = 256, NO_ADVICE = 0x7ffffff0 };

/* The kernel gives up where the page tables change under its hands, and for a signal. */
static vllsi_result mark(void *address, size_t bytes, int32_t advice)
{
    vllsi_result done;
    do {
        done = vllsi__linux_madvise(address, bytes, advice);
    } while (done == -(vllsi_result)VLLSI_LINUX_EINTR);
    return done;
}

/* User-mode emulators take every advice and follow few. Who takes one that there is not cannot be believed.
 */
static bool knows_marks(void)
{
    void *const somewhere = (void *)(uintptr_t)vllsi__page_size();
    return vllsi__linux_madvise(somewhere, 0, NO_ADVICE) != 0 &&
           vllsi__linux_madvise(somewhere, 0, VLLSI_LINUX_MADV_GUARD_INSTALL) == 0;
}

bool vllsi_memory_guards_are_light(void)
{
    static uint32_t known; /* 0: not asked yet; else 1, and 2 more for yes */
    uint32_t answer = __atomic_load_n(&known, __ATOMIC_RELAXED);
    if (answer == 0) {
        answer = knows_marks() ? 3 : 1;
        __atomic_store_n(&known, answer, __ATOMIC_RELAXED);
    }
    return answer == 3;
}

vllsi_result vllsi_memory_guard_set(void *address, int64_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_guard_set);
    if (!vllsi__memory_is_range(address, size) || !vllsi__strict_within_one(address, (size_t)size) ||
        !vllsi__memory_is_mapped(address, (size_t)size)) {
        return VLLSI__MEMORY_INVALID;
    }
    if (vllsi_memory_guards_are_light() && mark(address, (size_t)size, VLLSI_LINUX_MADV_GUARD_INSTALL) == 0) {
        return 0;
    }
    const vllsi_result mapped = vllsi__pages_map_as(address, (size_t)size, VLLSI_LINUX_PROT_NONE,
                                                    ANONYMOUS | VLLSI_LINUX_MAP_FIXED, -1, 0);
    return vllsi_failed(mapped) ? mapped : 0;
}

vllsi_result vllsi_memory_guard_clear(void *address, int64_t size, vllsi_mem_prot prot)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_guard_clear);
    if (!vllsi__memory_is_range(address, size) || !vllsi__strict_within_one(address, (size_t)size)) {
        return VLLSI__MEMORY_INVALID;
    }
    const vllsi_result protection = vllsi__memory_protection(prot);
    if (vllsi_failed(protection)) {
        return protection;
    }
    if (vllsi_memory_guards_are_light()) {
        const vllsi_result removed = mark(address, (size_t)size, VLLSI_LINUX_MADV_GUARD_REMOVE);
        /* Memory that is not for marks has none. */
        if (vllsi_failed(removed) && removed != -(vllsi_result)VLLSI_LINUX_EINVAL) {
            return vllsi__memory_blame(removed, address, (size_t)size);
        }
    }
    const vllsi_result done = vllsi__linux_mprotect(address, (size_t)size, (unsigned long)protection);
    return vllsi__memory_blame(done, address, (size_t)size);
}

vllsi_result vllsi_memory_residency(const void *address, int64_t size, uint8_t *pages, size_t capacity)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_residency);
    const size_t page = vllsi__page_size();
    const size_t bytes = vllsi__memory_whole_pages(size);
    if (!vllsi__memory_is_place(address, bytes, (int64_t)page)) {
        return VLLSI__MEMORY_INVALID;
    }
    const size_t count = bytes / page;
    vllsi_result resident = 0;
    for (size_t done = 0; done < count;) {
        uint8_t here[PAGES_AT_ONCE];
        const size_t part = count - done < PAGES_AT_ONCE ? count - done : PAGES_AT_ONCE;
        void *const first = (char *)(uintptr_t)address + done * page;
        const vllsi_result told = vllsi__linux_mincore(first, part * page, here);
        if (told == -(vllsi_result)VLLSI_LINUX_EAGAIN) {
            continue; /* the kernel had no page to work in for a moment */
        }
        if (vllsi_failed(told)) {
            return told == -(vllsi_result)VLLSI_LINUX_ENOMEM ? VLLSI__MEMORY_INVALID : told;
        }
        for (size_t at = 0; at < part; at++) {
            const uint8_t is_here = here[at] & 1;
            resident += is_here;
            if (pages != NULL && done + at < capacity) {
                pages[done + at] = is_here;
            }
        }
        done += part;
    }
    return resident;
}
