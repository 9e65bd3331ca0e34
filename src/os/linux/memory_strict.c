/*
 * The memory module of a strict-portable build: which ranges there are.
 *
 * A table in pages, searched from end to end under a spin lock: such a build is for tests. A child that is
 * forked while another thread has the lock could not use the module; tests do not.
 */
#include "memory_strict.h"

/* ISO C wants a declaration in every translation unit. */
extern int vllsi__memory_strict_is_here;

#ifdef VLLSI_STRICT_PORTABLE

#include <stdint.h>

#include <vllsi/linux.h>

#include "pages.h"

enum { TABLE_BYTES = 65536, SPOIL_PAGES = 64, SPOILT_BYTES = 256 };

struct range {
    uintptr_t first;
    size_t bytes; /* 0: the entry is free */
    enum vllsi__strict_kind kind;
};

struct table {
    struct table *next;
    struct range ranges[(TABLE_BYTES - sizeof(struct table *)) / sizeof(struct range)];
};

static struct table *tables;
static bool locked;

static void lock(void)
{
    while (__atomic_test_and_set(&locked, __ATOMIC_ACQUIRE)) {
        (void)!vllsi__linux_sched_yield();
    }
}

static void unlock(void)
{
    __atomic_clear(&locked, __ATOMIC_RELEASE);
}

enum { RANGES_PER_TABLE = sizeof(((struct table *)NULL)->ranges) / sizeof(struct range) };

static bool touches(const struct range *range, uintptr_t first, size_t bytes)
{
    return range->bytes != 0 && first < range->first + range->bytes && range->first < first + bytes;
}

/* The first range that touches another one; for bytes 0 the first free entry. */
static struct range *find(uintptr_t first, size_t bytes)
{
    for (struct table *table = tables; table != NULL; table = table->next) {
        for (size_t at = 0; at < RANGES_PER_TABLE; at++) {
            struct range *range = &table->ranges[at];
            if (bytes == 0 ? range->bytes == 0 : touches(range, first, bytes)) {
                return range;
            }
        }
    }
    return NULL;
}

bool vllsi__strict_begin(void *address, size_t bytes, enum vllsi__strict_kind kind)
{
    lock();
    struct range *range = find(0, 0);
    if (range == NULL) {
        const vllsi_result mapped = vllsi__pages_map(sizeof(struct table));
        if (!vllsi_failed(mapped)) {
            struct table *table = (struct table *)(uintptr_t)mapped;
            table->next = tables;
            tables = table;
            range = &table->ranges[0];
        }
    }
    if (range != NULL) {
        *range = (struct range){(uintptr_t)address, bytes, kind};
    }
    unlock();
    return range != NULL;
}

bool vllsi__strict_end(void *address, size_t bytes, enum vllsi__strict_kind kind)
{
    lock();
    struct range *range = find((uintptr_t)address, bytes);
    const bool same =
        range != NULL && range->first == (uintptr_t)address && range->bytes == bytes && range->kind == kind;
    if (same) {
        range->bytes = 0;
    }
    unlock();
    return same;
}

bool vllsi__strict_within_one(const void *address, size_t bytes)
{
    const uintptr_t first = (uintptr_t)address;
    lock();
    const struct range *range = find(first, bytes);
    const bool within =
        range == NULL || (range->first <= first && bytes <= range->bytes - (first - range->first));
    unlock();
    return within;
}

static bool is_allocated(const void *address, size_t bytes)
{
    lock();
    const struct range *range = find((uintptr_t)address, bytes);
    const bool allocated = range != NULL && range->kind == VLLSI__STRICT_ALLOCATED;
    unlock();
    return allocated;
}

/* The kernel writes the bytes, since it answers EFAULT where a store of ours would fault. */
void vllsi__strict_spoil(void *address, size_t bytes)
{
    if (!is_allocated(address, bytes)) {
        return; /* a file's bytes are somebody's */
    }
    const size_t page = vllsi__page_size();
    for (size_t done = 0; done < bytes; done += SPOIL_PAGES * page) {
        uint8_t here[SPOIL_PAGES];
        const size_t rest = bytes - done < SPOIL_PAGES * page ? bytes - done : SPOIL_PAGES * page;
        char *const part = (char *)address + done;
        if (vllsi_failed(vllsi__linux_mincore(part, rest, here))) {
            return;
        }
        for (size_t at = 0; at < rest; at += page) {
            if ((here[at / page] & 1) != 0) {
                (void)!vllsi__linux_getrandom(part + at, SPOILT_BYTES, 0);
                (void)!vllsi__linux_getrandom(part + at + page - SPOILT_BYTES, SPOILT_BYTES, 0);
            }
        }
    }
}

#endif
