/*
 * Blocks with mappings of their own, and the table that knows them.
 *
 * Open addressing with linear probing, at most half full; an entry that goes lets those behind it move up, so
 * there are no marks of gone ones. The table is in pages and doubles.
 */
#include "heap.h"

#include "../os/heap_memory.h"
#include "pages.h"

struct entry {
    uintptr_t address; /* 0: free */
    size_t bytes;
};

static struct entry *entries;
static size_t capacity; /* a power of two, or 0 */
static size_t count;

/* Addresses are of pages, so their low bits say nothing; a multiplication spreads the rest. */
static size_t place_of(uintptr_t address)
{
    return (size_t)((uint64_t)(address >> 12) * UINT64_C(0x9e3779b97f4a7c15) >> 32) & (capacity - 1);
}

/* The entry of an address, or the free one where it belongs. */
static struct entry *look(uintptr_t address)
{
    size_t at = place_of(address);
    while (entries[at].address != 0 && entries[at].address != address) {
        at = (at + 1) & (capacity - 1);
    }
    return &entries[at];
}

static bool grow(void)
{
    const size_t old_capacity = capacity;
    struct entry *const old = entries;
    const size_t wanted = old_capacity != 0 ? 2 * old_capacity : vllsi__page_size() / sizeof *entries;
    const vllsi_result mapped = vllsi__pages_map(wanted * sizeof *entries);
    if (vllsi_failed(mapped)) {
        return false;
    }
    entries = (struct entry *)(uintptr_t)mapped;
    capacity = wanted;
    for (size_t at = 0; at < old_capacity; at++) {
        if (old[at].address != 0) {
            *look(old[at].address) = old[at];
        }
    }
    if (old_capacity != 0) {
        (void)!vllsi__pages_unmap(old, old_capacity * sizeof *entries);
    }
    return true;
}

static bool add(const void *block, size_t bytes)
{
    if (2 * (count + 1) > capacity && !grow()) {
        return false;
    }
    *look((uintptr_t)block) = (struct entry){(uintptr_t)block, bytes};
    count++;
    return true;
}

/* Takes an entry out and returns its bytes; 0 if there is none. */
static size_t take_out(const void *block)
{
    if (capacity == 0 || block == NULL) {
        return 0;
    }
    struct entry *found = look((uintptr_t)block);
    const size_t bytes = found->bytes;
    if (found->address == 0) {
        return 0;
    }
    count--;
    size_t hole = (size_t)(found - entries);
    for (size_t at = (hole + 1) & (capacity - 1); entries[at].address != 0; at = (at + 1) & (capacity - 1)) {
        const size_t home = place_of(entries[at].address);
        if (((at - home) & (capacity - 1)) >= ((at - hole) & (capacity - 1))) {
            entries[hole] = entries[at];
            hole = at;
        }
    }
    entries[hole] = (struct entry){0, 0};
    return bytes;
}

static size_t whole_pages(size_t bytes)
{
    const size_t page = vllsi__page_size();
    return bytes > PTRDIFF_MAX - page ? 0 : (bytes + page - 1) & ~(page - 1);
}

void *vllsi__large_get(size_t bytes, size_t align)
{
    const size_t mapped_bytes = whole_pages(bytes == 0 ? 1 : bytes);
    void *block = NULL;
    if (mapped_bytes == 0 || align > PTRDIFF_MAX ||
        vllsi_failed(vllsi__heap_map(mapped_bytes, align, &block))) {
        return NULL;
    }
    vllsi__central_lock();
    const bool noted = add(block, mapped_bytes);
    vllsi__central_unlock();
    if (!noted) {
        vllsi__heap_unmap(block, mapped_bytes);
        return NULL;
    }
    return block;
}

bool vllsi__large_free(void *block)
{
    vllsi__central_lock();
    const size_t bytes = take_out(block);
    vllsi__central_unlock();
    if (bytes != 0) {
        vllsi__heap_unmap(block, bytes);
    }
    return bytes != 0;
}

size_t vllsi__large_size(const void *block)
{
    vllsi__central_lock();
    const size_t bytes = capacity != 0 ? look((uintptr_t)block)->bytes : 0;
    vllsi__central_unlock();
    return bytes;
}

/* Under the lock all the time: nobody may take the place of the entry. */
void *vllsi__large_resize(void *block, size_t bytes)
{
    const size_t mapped_bytes = whole_pages(bytes);
    if (mapped_bytes == 0) {
        return NULL;
    }
    void *moved = block;
    vllsi__central_lock();
    const size_t before = look((uintptr_t)block)->bytes;
    if (mapped_bytes != before) {
        if (before == 0 || vllsi_failed(vllsi__heap_remap(block, before, mapped_bytes, &moved))) {
            moved = NULL;
        } else {
            (void)take_out(block);
            (void)add(moved, mapped_bytes); /* there is room: one has gone */
        }
    }
    vllsi__central_unlock();
    return moved;
}
