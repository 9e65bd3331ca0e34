/*
 * Memory: allocated, reserved, protected, guarded, mapped from files; code; the heap.
 */
#include "driver.h"

#include <vllsi/code.h>
#include <vllsi/heap.h>
#include <vllsi/memory.h>

enum { BYTES = 1 << 16, HUGE_BYTES = 1 << 21, READ_WRITE = VLLSI_MEM_PROT_READ | VLLSI_MEM_PROT_WRITE };

/* For what returns NULL where there is no memory. */
#define NO_MEMORY VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_OUT_OF_MEMORY)

/* ── pages ── */

static vllsi_result free_calmly(vllsi_result made, void *address, int64_t size)
{
    if (vllsi_failed(made)) {
        EFFECT(address == NULL);
    } else {
        ((volatile char *)address)[size - 1] = 1;
        EFFECT(vllsi_os_free(address, size) == 0);
    }
    return made;
}

SCENARIO(os_alloc)
{
    void *address = NULL;
    const vllsi_result made = FAULTY(vllsi_os_alloc(BYTES, &address));
    return free_calmly(made, address, BYTES);
}

SCENARIO(os_alloc_aligned)
{
    void *address = NULL;
    const vllsi_result made = FAULTY(vllsi_os_alloc_aligned(BYTES, HUGE_BYTES, &address));
    EFFECT((uintptr_t)address % HUGE_BYTES == 0);
    return free_calmly(made, address, BYTES);
}

SCENARIO(os_alloc_huge)
{
    struct vllsi_huge_memory got = {.address = NULL};
    const vllsi_result made = FAULTY(vllsi_os_alloc_huge(HUGE_BYTES, HUGE_BYTES, true, &got));
    return free_calmly(made, got.address, HUGE_BYTES);
}

SCENARIO(huge_page_sizes)
{
    vllsi_page_size sizes[8];
    return FAULTY(vllsi_memory_huge_page_sizes(sizes, 8));
}

SCENARIO(huge_page_default)
{
    return FAULTY(vllsi_memory_huge_page_default_bytes());
}

/* Only a failure may leave it where it is. */
SCENARIO(os_free)
{
    void *address = NULL;
    EFFECT(vllsi_os_alloc(BYTES, &address) == 0);
    const vllsi_result freed = FAULTY(vllsi_os_free(address, BYTES));
    EFFECT(!vllsi_failed(freed) || vllsi_os_free(address, BYTES) == 0);
    return freed;
}

SCENARIO(memory_reserve)
{
    void *address = NULL;
    const vllsi_result made = FAULTY(vllsi_memory_reserve(BYTES, 0, &address));
    EFFECT(vllsi_failed(made) ? address == NULL : vllsi_memory_release(address, BYTES) == 0);
    return made;
}

SCENARIO(memory_reserve_at)
{
    void *address = NULL;
    EFFECT(vllsi_memory_reserve(BYTES, 0, &address) == 0 && vllsi_memory_release(address, BYTES) == 0);
    const vllsi_result made = FAULTY(vllsi_memory_reserve_at(address, BYTES));
    EFFECT(vllsi_failed(made) || vllsi_memory_release(address, BYTES) == 0);
    return made;
}

enum part { COMMIT, DECOMMIT, PROTECT, ADVISE, DISCARD, DONT_FORK, GUARD, UNGUARD };

static vllsi_result on_part(enum part what, void *address)
{
    const int64_t size = BYTES / 2;
    switch (what) {
    case COMMIT: return FAULTY(vllsi_memory_commit(address, size, READ_WRITE));
    case DECOMMIT: return FAULTY(vllsi_memory_decommit(address, size));
    case PROTECT: return FAULTY(vllsi_os_protect(address, size, VLLSI_MEM_PROT_READ));
    case ADVISE: return FAULTY(vllsi_os_advise(address, size, VLLSI_MEM_ADVICE_WILL_NEED));
    case DISCARD: return FAULTY(vllsi_os_advise(address, size, VLLSI_MEM_ADVICE_FREE));
    case DONT_FORK: return FAULTY(vllsi_os_advise(address, size, VLLSI_MEM_ADVICE_DONT_FORK));
    case GUARD: return FAULTY(vllsi_memory_guard_set(address, size));
    case UNGUARD: return FAULTY(vllsi_memory_guard_clear(address, size, READ_WRITE));
    }
    return -1;
}

static vllsi_result part(enum part what)
{
    void *address = NULL;
    EFFECT(vllsi_memory_reserve(BYTES, 0, &address) == 0);
    EFFECT(what == COMMIT || vllsi_memory_commit(address, BYTES, READ_WRITE) == 0);
    EFFECT(what != UNGUARD || vllsi_memory_guard_set(address, BYTES / 2) == 0);
    const vllsi_result done = on_part(what, address);
    if (!vllsi_failed(done) && (what == COMMIT || what == UNGUARD)) {
        *(volatile char *)address = 1;
    }
    EFFECT(vllsi_memory_release(address, BYTES) == 0);
    return done;
}

SCENARIO(memory_commit)
{
    return part(COMMIT);
}

SCENARIO(memory_decommit)
{
    return part(DECOMMIT);
}

SCENARIO(os_protect)
{
    return part(PROTECT);
}

SCENARIO(os_advise_hint)
{
    return part(ADVISE);
}

SCENARIO(os_advise_free)
{
    return part(DISCARD);
}

SCENARIO(os_advise_dont_fork)
{
    return part(DONT_FORK);
}

SCENARIO(memory_guard_set)
{
    return part(GUARD);
}

SCENARIO(memory_guard_clear)
{
    return part(UNGUARD);
}

SCENARIO(memory_residency)
{
    void *address = NULL;
    uint8_t pages[BYTES / 4096];
    EFFECT(vllsi_os_alloc(BYTES, &address) == 0);
    const vllsi_result told = FAULTY(vllsi_memory_residency(address, BYTES, pages, sizeof pages));
    EFFECT(vllsi_os_free(address, BYTES) == 0);
    return told;
}

/* ── files ── */

SCENARIO(memory_map)
{
    void *address = NULL;
    const vllsi_fd fd = file_with("a", "text");
    const vllsi_result mapped =
        FAULTY(vllsi_memory_map(fd, 0, 4, VLLSI_MEM_PROT_READ, VLLSI_MAP_FLAGS_SHARED, NULL, &address));
    if (vllsi_failed(mapped)) {
        EFFECT(address == NULL);
    } else {
        EFFECT(same_bytes(address, "text", 4));
        EFFECT(vllsi_memory_unmap(address, 4) == 0);
    }
    close_calmly(fd);
    remove_calmly("a");
    return mapped;
}

SCENARIO(memory_map_fixed)
{
    void *address = NULL, *at = NULL;
    EFFECT(vllsi_memory_reserve(BYTES, 0, &at) == 0 && vllsi_memory_release(at, BYTES) == 0);
    const vllsi_map_flags flags = VLLSI_MAP_FLAGS_PRIVATE | VLLSI_MAP_FLAGS_ANON | VLLSI_MAP_FLAGS_FIXED;
    const vllsi_result mapped =
        FAULTY(vllsi_memory_map(VLLSI_FD_INVALID, 0, BYTES, READ_WRITE, flags, at, &address));
    EFFECT(vllsi_failed(mapped) ? address == NULL : vllsi_memory_unmap(address, BYTES) == 0);
    return mapped;
}

SCENARIO(memory_flush)
{
    void *address = NULL;
    const vllsi_fd fd = file_with("a", "text");
    EFFECT(vllsi_memory_map(fd, 0, 4, READ_WRITE, VLLSI_MAP_FLAGS_SHARED, NULL, &address) == 0);
    *(volatile char *)address = 'n';
    const vllsi_result flushed = FAULTY(vllsi_memory_flush(address, 4, VLLSI_MEMORY_FLUSH_WAIT));
    EFFECT(vllsi_memory_unmap(address, 4) == 0);
    close_calmly(fd);
    remove_calmly("a");
    return flushed;
}

/* ── code ── */

SCENARIO(code_map)
{
    struct vllsi_code_mapping mapping = {.write = NULL};
    const vllsi_result mapped = FAULTY(vllsi_code_map(BYTES, NULL, &mapping));
    if (!vllsi_failed(mapped)) {
        ((volatile char *)mapping.write)[0] = 1;
        EFFECT(*(const volatile char *)mapping.execute == 1);
        EFFECT(vllsi_code_unmap(&mapping) == 0);
    }
    return mapped;
}

SCENARIO(code_unmap)
{
    struct vllsi_code_mapping mapping = {.write = NULL};
    EFFECT(vllsi_code_map(BYTES, NULL, &mapping) == 0);
    return FAULTY(vllsi_code_unmap(&mapping));
}

SCENARIO(code_synchronize)
{
    return FAULTY(vllsi_code_synchronize(after_ms(1000)));
}

/* ── the heap ── */

static vllsi_result of_block(size_t bytes)
{
    fault_arm();
    char *block = vllsi_heap_malloc(bytes);
    if (block != NULL) {
        block[bytes - 1] = 1;
    }
    char *larger = block != NULL ? vllsi_heap_realloc(block, bytes * 4) : NULL;
    fault_calm();
    EFFECT(larger == NULL || larger[bytes - 1] == 1);
    vllsi_heap_free(larger != NULL ? larger : block);
    (void)!vllsi_heap_trim();
    return larger != NULL ? 0 : NO_MEMORY;
}

SCENARIO(heap_small)
{
    return of_block(64);
}

SCENARIO(heap_large)
{
    return of_block(4 << 20);
}

/* Giving back cannot fail, whatever the system says. */
SCENARIO(heap_free)
{
    void *small[64], *large = vllsi_heap_malloc(4 << 20);
    for (size_t at = 0; at < 64; at++) {
        small[at] = vllsi_heap_malloc(8192);
    }
    fault_arm();
    vllsi_heap_free(large);
    for (size_t at = 0; at < 64; at++) {
        vllsi_heap_free(small[at]);
    }
    (void)!vllsi_heap_trim();
    fault_calm();
    return 0;
}
