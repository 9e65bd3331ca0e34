/*
 * What the files of the memory module share: arguments looked through, protections translated, and what a
 * failure of the kernel means.
 */
#ifndef VLLSI_OS_LINUX_MEMORY_RANGE_H
#define VLLSI_OS_LINUX_MEMORY_RANGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/linux.h>
#include <vllsi/memory.h>

#include "memory_strict.h"
#include "pages.h"

#define VLLSI__MEMORY_INVALID     VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT)
#define VLLSI__MEMORY_UNSUPPORTED VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED)
#define VLLSI__MEMORY_IN_USE      VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_ADDRESS_IN_USE)

/* The most that the address space of a program holds: on 64-bit ABIs 56 bits (five levels of page tables). */
#define VLLSI__MEMORY_SIZE_MOST ((int64_t)1 << (sizeof(void *) == 8 ? 56 : 31))

static inline int64_t vllsi__memory_granularity(void)
{
    const int64_t page = (int64_t)vllsi__page_size();
    return page > VLLSI__STRICT_GRANULARITY ? page : VLLSI__STRICT_GRANULARITY;
}

static inline bool vllsi__memory_is_power(int64_t value)
{
    return value > 0 && (value & (value - 1)) == 0;
}

/* A size rounded up to pages; 0 for one that there cannot be. */
static inline size_t vllsi__memory_whole_pages(int64_t size)
{
    const int64_t page = (int64_t)vllsi__page_size();
    return size > 0 && size < VLLSI__MEMORY_SIZE_MOST ? (size_t)((size + page - 1) & -page) : 0;
}

/* Whether bytes from an address, which begins at a multiple of `unit`, wrap around nowhere. */
static inline bool vllsi__memory_is_place(const void *address, size_t bytes, int64_t unit)
{
    const uintptr_t first = (uintptr_t)address;
    return first != 0 && (first & (uintptr_t)(unit - 1)) == 0 && bytes != 0 && bytes <= UINTPTR_MAX - first;
}

/* Whether a range is of whole pages and can be in a program's address space. */
static inline bool vllsi__memory_is_range(const void *address, int64_t size)
{
    const size_t bytes = vllsi__memory_whole_pages(size);
    return bytes == (uint64_t)size && vllsi__memory_is_place(address, bytes, (int64_t)vllsi__page_size());
}

/* The kernel's protection: one that allows stores allows loads; core/InvalidInput or core/Unsupported. */
VLLSI_MUST_CHECK vllsi_result vllsi__memory_protection(vllsi_mem_prot prot);

/* Whether something is mapped in every page of a range. A kernel that will not say is believed to have it. */
bool vllsi__memory_is_mapped(const void *address, size_t bytes);

/* The kernel has one errno for a page that is not mapped and for bookkeeping that finds no room: ENOMEM.
 * Returns what a failure of it means here; other results as they are. */
vllsi_result vllsi__memory_blame(vllsi_result result, const void *address, size_t bytes);

/*
 * Maps at an address where nothing is. flags: MAP_SHARED or MAP_PRIVATE and what goes with it. Returns 0,
 * core/AddressInUse or what the kernel said.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__memory_map_at(void *address, size_t bytes, unsigned long protection,
                                                   unsigned long flags, int32_t file, int64_t offset);

/*
 * Maps private memory at a multiple of `align`, which is a power of two, and the granularity at least.
 * Returns 0 and the address, or core/InvalidInput for what no address space holds, or what the kernel said.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__memory_map_aligned(size_t bytes, int64_t align, unsigned long protection,
                                                        void **address);

/* Takes back what was mapped, all of it. core/InvalidInput where nothing is. */
VLLSI_MUST_CHECK vllsi_result vllsi__memory_take_back(void *address, int64_t size,
                                                      enum vllsi__strict_kind kind);

#endif
