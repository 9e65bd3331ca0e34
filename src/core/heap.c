/*
 * The heap's functions, and the short way through them: a block from the current slab of its size, and back.
 *
 * Sizes go up in steps of 16 to 128 bytes, then in quarters of the power of two below, so that a block is at
 * most a quarter larger than it was asked for.
 *
 * Why bits and not a list of free blocks: to take a block is to clear the lowest bit of a word, which costs a
 * multiplication more than to take the head of a list, and nothing in blocks is read or written. To free one
 * costs a second multiplication, which a list does not need; but only so is it known that the address is a
 * block's beginning and the block is not free already.
 *
 * What that costs beside malloc and free of glibc 2.36 and of musl 1.2.3, as ratios of the time on two
 * processors of an EPYC (tests/bench/heap.py):
 *
 *     a block that is freed at once          1.3    0.05 to 0.13
 *     a thousand of 64 bytes, then freed     0.24   0.04
 *     4096 of mixed sizes in random order    0.70   0.22
 *     the same in two threads                0.87   0.28
 *     got by one thread, freed by another    0.35   0.21
 *
 * glibc's own short way, a list of seven blocks for each thread and size, is quicker as long as these do; it
 * sees a second free only by a mark in the block.
 */
#include "heap.h"

#include "sync.h"

#define LIKELY(condition)   __builtin_expect((condition) != 0, 1)
#define UNLIKELY(condition) __builtin_expect((condition) != 0, 0)

#define ONE ((uint64_t)1)

#define CLASS(size)                                                     \
    {                                                                   \
        ((ONE << VLLSI__RECIPROCAL_SHIFT) + (size)-1) / (size), (size), \
            (size) <= VLLSI__UNIT_BYTES / 8   ? 1                       \
            : (size) <= VLLSI__UNIT_BYTES / 4 ? 2                       \
                                              : 4                       \
    }
#define FOUR_CLASSES(step) CLASS(5 * (step)), CLASS(6 * (step)), CLASS(7 * (step)), CLASS(8 * (step))

enum { STEP = 16, STEPS = 8, STEPS_END_SHIFT = 7, MALLOC_ALIGN = 16 };

const struct vllsi__size_class vllsi__size_classes[VLLSI__CLASSES] = {
    CLASS(16),         CLASS(32),          CLASS(48),          CLASS(64),
    CLASS(80),         CLASS(96),          CLASS(112),         CLASS(128),
    FOUR_CLASSES(32),  FOUR_CLASSES(64),   FOUR_CLASSES(128),  FOUR_CLASSES(256),
    FOUR_CLASSES(512), FOUR_CLASSES(1024), FOUR_CLASSES(2048), FOUR_CLASSES(4096),
};

_Thread_local struct vllsi__heap *vllsi__heap_mine;

/* The smallest class that holds so many bytes; no more than VLLSI__SMALL_MOST. */
static inline uint32_t class_of(size_t bytes)
{
    if (bytes <= STEP * STEPS) {
        return bytes == 0 ? 0 : (uint32_t)(bytes - 1) / STEP;
    }
    const uint32_t last = (uint32_t)bytes - 1;
    const uint32_t shift = 31 - (uint32_t)__builtin_clz(last);
    return STEPS + (shift - STEPS_END_SHIFT) * 4 + (last >> (shift - 2) & 3);
}

void vllsi__heap_misuse(const char *what, const void *address)
{
    vllsi__sync_misuse(what, address);
}

static inline void *take(uint32_t size_class)
{
    struct vllsi__heap *heap = vllsi__heap_mine;
    if (LIKELY(heap != NULL)) {
        const struct vllsi__current *current = &heap->current[size_class];
        const uint64_t bits = vllsi__map_word(current->word);
        if (LIKELY(bits != 0)) {
            vllsi__map_set(current->word, bits & (bits - 1));
            return current->base + vllsi__lowest_bit(bits) * current->bytes;
        }
    }
    return vllsi__heap_take_slow(size_class);
}

static void *take_span(size_t bytes)
{
    const struct vllsi__slab *span = vllsi__central_span(bytes);
    return span != NULL ? span->first : NULL;
}

void *vllsi_heap_malloc(size_t bytes)
{
    if (LIKELY(bytes <= VLLSI__SMALL_MOST)) {
        return take(class_of(bytes));
    }
    return bytes <= VLLSI_HEAP_OWN_MAPPING_BYTES ? take_span(bytes) : vllsi__large_get(bytes, MALLOC_ALIGN);
}

void *vllsi_heap_aligned_alloc(size_t align, size_t bytes)
{
    if (align == 0 || (align & (align - 1)) != 0) {
        return NULL;
    }
    if (align <= MALLOC_ALIGN) {
        return vllsi_heap_malloc(bytes);
    }
    const size_t least = bytes > align ? bytes : align;
    if (least <= VLLSI__SMALL_MOST) {
        uint32_t size_class = class_of(least);
        while ((vllsi__size_classes[size_class].bytes & (align - 1)) != 0) {
            size_class++; /* every fourth is a power of two, so it ends */
        }
        return take(size_class);
    }
    if (least <= VLLSI_HEAP_OWN_MAPPING_BYTES && align <= VLLSI__UNIT_BYTES) {
        return take_span(least);
    }
    return vllsi__large_get(bytes, align);
}

void *vllsi_heap_calloc(size_t count, size_t bytes)
{
    size_t all;
    if (__builtin_mul_overflow(count, bytes, &all)) {
        return NULL;
    }
    if (all > VLLSI_HEAP_OWN_MAPPING_BYTES) {
        return vllsi__large_get(all, MALLOC_ALIGN); /* zero as it comes */
    }
    if (all > VLLSI__SMALL_MOST) {
        const struct vllsi__slab *span = vllsi__central_span(all);
        if (span != NULL && !span->fresh) {
            __builtin_memset(span->first, 0, all);
        }
        return span != NULL ? span->first : NULL;
    }
    void *block = take(class_of(all));
    if (block != NULL) {
        __builtin_memset(block, 0, all);
    }
    return block;
}

/* ── Blocks that there are ────────────────────────────────────────────────────────────────── */

static inline struct vllsi__slab *find(const void *address)
{
    const struct vllsi__region *region = &vllsi__heap_regions[0];
    const uintptr_t limit =
        __atomic_load_n(&region->limit, __ATOMIC_ACQUIRE); /* before the rest is looked at */
    const uintptr_t offset = (uintptr_t)address - __atomic_load_n(&region->first, __ATOMIC_RELAXED);
    if (UNLIKELY(offset >= limit)) {
        return vllsi__heap_find(address);
    }
    struct vllsi__slab *slab = &region->slabs[offset >> VLLSI__UNIT_SHIFT];
    return UNLIKELY(slab->back != 0) ? slab - slab->back : slab;
}

/* The number of a block in its slab. What is no block's beginning is a panic. */
static inline uint32_t index_of(const struct vllsi__slab *slab, const void *block, const char *misuse)
{
    const uintptr_t offset = (uintptr_t)block - (uintptr_t)slab->first;
    const uint32_t index = (uint32_t)((uint64_t)offset * slab->reciprocal >> VLLSI__RECIPROCAL_SHIFT);
    if (UNLIKELY((uintptr_t)index * slab->bytes != offset || index >= slab->count)) {
        vllsi__heap_misuse(misuse, block);
    }
    return index;
}

static const char no_block[] = "vllsi_heap_free: not the beginning of a block, or freed already,";
static const char free_already[] = "vllsi_heap_free: the block is free already,";

/* What is not the calling thread's own. */
static void free_slow(struct vllsi__slab *slab, void *block)
{
    if (slab == NULL) {
        if (block != NULL && !vllsi__large_free(block)) {
            vllsi__heap_misuse(no_block, block);
        }
    } else if (slab->kind == VLLSI__UNIT_SLAB) {
        vllsi__heap_free_remote(slab, index_of(slab, block, no_block), block);
    } else if ((char *)block != slab->first || !vllsi__central_free_span(slab)) {
        vllsi__heap_misuse(no_block, block);
    }
}

void vllsi_heap_free(void *block)
{
    struct vllsi__slab *slab = find(block);
    struct vllsi__heap *mine = vllsi__heap_mine;
    if (UNLIKELY(slab == NULL || mine == NULL || vllsi__slab_owner(slab) != mine)) {
        free_slow(slab, block);
        return;
    }
    const uint32_t index = index_of(slab, block, no_block);
    vllsi__map_bits *word = &slab->map[index / 64];
    const uint64_t bits = vllsi__map_word(word);
    const uint64_t bit = ONE << index % 64;
    if (UNLIKELY((bits & bit) != 0)) {
        vllsi__heap_misuse(free_already, block);
    }
    vllsi__map_set(word, bits | bit);
    slab->nonempty |= ONE << index / 64;
    if (UNLIKELY(--slab->used == slab->watch)) {
        vllsi__heap_watched(slab);
    }
}

/* The usable size of a block; what is none is a panic. */
static size_t size_of(const void *block, const char *misuse)
{
    const struct vllsi__slab *slab = find(block);
    if (slab == NULL) {
        const size_t bytes = vllsi__large_size(block);
        if (bytes == 0) {
            vllsi__heap_misuse(misuse, block);
        }
        return bytes;
    }
    if (slab->kind == VLLSI__UNIT_SLAB) {
        const uint32_t index = index_of(slab, block, misuse);
        if ((vllsi__map_word(&slab->map[index / 64]) >> index % 64 & 1) != 0) {
            vllsi__heap_misuse(misuse, block);
        }
        return slab->bytes;
    }
    if (slab->kind != VLLSI__UNIT_SPAN || (const char *)block != slab->first) {
        vllsi__heap_misuse(misuse, block);
    }
    return (size_t)slab->units << VLLSI__UNIT_SHIFT;
}

size_t vllsi_heap_usable_size(const void *block)
{
    return block != NULL ? size_of(block, "vllsi_heap_usable_size: no block") : 0;
}

/* Whether a block of a usable size is right for so many bytes: another would hardly be smaller. */
static bool fits(size_t usable, size_t bytes)
{
    return bytes <= usable && (bytes >= usable / 2 || usable <= 2 * STEP);
}

void *vllsi_heap_realloc(void *block, size_t bytes)
{
    if (block == NULL) {
        return vllsi_heap_malloc(bytes);
    }
    const size_t usable = size_of(block, "vllsi_heap_realloc: no block");
    if (fits(usable, bytes) && usable <= VLLSI_HEAP_OWN_MAPPING_BYTES) {
        return block;
    }
    if (usable > VLLSI_HEAP_OWN_MAPPING_BYTES && bytes > VLLSI_HEAP_OWN_MAPPING_BYTES) {
        void *moved = vllsi__large_resize(block, bytes);
        if (moved != NULL) {
            return moved;
        }
    }
    void *other = vllsi_heap_malloc(bytes);
    if (other != NULL) {
        __builtin_memcpy(other, block, bytes < usable ? bytes : usable);
        vllsi_heap_free(block);
    }
    return other;
}

size_t vllsi_heap_trim(void)
{
    vllsi__heap_trim_thread();
    return vllsi__central_trim();
}
