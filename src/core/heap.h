/*
 * What the files of the heap share.
 *
 * Memory comes in regions of addresses, cut into units of 64 KiB. A slab is one unit or a few with blocks of
 * one size; a span is some units for one block that is larger; what is larger still has a mapping of its own.
 * All that is known of units stands in front of the region, away from what programs write: which blocks are
 * free, above all, is a bit for each, not a list through the blocks. So a block that is freed twice is seen,
 * and a program that writes past its block meets another block but never the heap.
 *
 * A slab belongs to a thread, which takes and frees blocks in it with plain loads and stores. Others free
 * blocks of it by setting bits in a second map, with atomic instructions; the owner takes those over when it
 * runs out. Only units change hands under a lock.
 *
 * How a slab without a free block is found again: its state says FULL. Who frees the first block of it makes
 * that QUEUED, by compare and swap, and puts the slab on the owner's stack of such; the owner takes it from
 * there. A QUEUED slab changes its owner only when a thread ends, and then goes to the orphanage. Who pushes
 * reads the owner after the swap and may find the one before; so a stack can hold a slab that has gone to the
 * orphanage, and whoever takes it from there sees to it.
 */
#ifndef VLLSI_CORE_HEAP_H
#define VLLSI_CORE_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/heap.h>

enum {
    VLLSI__UNIT_SHIFT = 16,
    VLLSI__UNIT_BYTES = 1 << VLLSI__UNIT_SHIFT,
    VLLSI__SMALL_MOST = 32768, /* larger blocks are spans */
    VLLSI__CLASSES = 40,
    VLLSI__WORDS_MOST = VLLSI__UNIT_BYTES / 16 / 64, /* bits of a unit of the smallest blocks */
    VLLSI__REGIONS_MOST = 32,
    VLLSI__RECIPROCAL_SHIFT = 40
};

/** A word of a map; some 32-bit ABIs would align it to 4. */
typedef uint64_t vllsi__map_bits __attribute__((aligned(8)));

/** A size of small blocks. */
struct vllsi__size_class {
    uint64_t reciprocal; /* 2^40 / bytes, rounded up: exact for offsets in a slab */
    uint32_t bytes;
    uint32_t units; /* of a slab, which has 8 blocks at least */
};

extern const struct vllsi__size_class vllsi__size_classes[VLLSI__CLASSES];

enum vllsi__unit_kind { VLLSI__UNIT_IDLE, VLLSI__UNIT_SLAB, VLLSI__UNIT_SPAN };

/** Where a slab is kept, for its owner. */
enum vllsi__slab_place {
    VLLSI__SLAB_CURRENT, /* blocks are taken from it */
    VLLSI__SLAB_LISTED,  /* has free blocks */
    VLLSI__SLAB_FULL,
    VLLSI__SLAB_ORPHAN
};

/** What others who free a block do beyond setting its bit. */
enum vllsi__slab_state { VLLSI__STATE_NORMAL, VLLSI__STATE_FULL, VLLSI__STATE_QUEUED };

/** What is known of a unit; of several that belong together, in the first one's. */
struct vllsi__slab {
    /* Read by all who free a block; written when the units change hands. */
    struct vllsi__heap *heap; /* NULL but for slabs */
    char *first;
    uint64_t reciprocal;
    uint32_t bytes; /* of a block */
    uint32_t count; /* of blocks */
    uint32_t words; /* of each map */
    uint32_t units;
    uint32_t back; /* how many units before this one the first is */
    uint8_t size_class;
    uint8_t kind;
    bool fresh; /* a span that nobody has written yet */
    /* The owner's. */
    _Alignas(64) vllsi__map_bits nonempty; /* words of the map that may have free blocks */
    uint32_t used;  /* blocks, with those that others have freed; of a CURRENT slab any number */
    uint32_t watch; /* the number of used blocks at which the owner has something to do */
    uint8_t place;
    struct vllsi__slab *next, *previous;         /* LISTED ones of a class, or orphans of it */
    struct vllsi__slab *all_next, *all_previous; /* all of the owner */
    /* Everybody's. */
    _Alignas(64) vllsi__map_bits freed_words; /* words of the second map that may have something */
    uint32_t state;
    struct vllsi__slab *pushed_next;
    /* Free blocks as the owner knows them; behind as many words, those that others have freed. */
    _Alignas(64) vllsi__map_bits map[2 * VLLSI__WORDS_MOST];
};

/** The slab of a class that a thread takes blocks from, and a word of its map. */
struct vllsi__current {
    vllsi__map_bits *word;
    char *base; /* the block of the word's first bit */
    uint64_t bytes;
    struct vllsi__slab *slab;
};

/** What a thread has of the heap. Never unmapped: who frees a block may still look at it. */
struct vllsi__heap {
    struct vllsi__current current[VLLSI__CLASSES];
    struct vllsi__slab *listed[VLLSI__CLASSES];
    struct vllsi__slab *all;
    struct vllsi__heap *next; /* of all there are */
    bool taken;
    _Alignas(64) struct vllsi__slab *pushed; /* QUEUED slabs, from any thread */
};

/** Addresses for units. */
struct vllsi__region {
    uintptr_t first;
    uintptr_t limit; /* bytes from the first that have been given out once */
    struct vllsi__slab *slabs;
    uint64_t *idle;  /* a bit for each unit below the limit that nobody has */
    uint64_t *dirty; /* and for those of them whose memory has not gone to the system */
    size_t units, begun, committed;
    char *slabs_end; /* what is committed of them */
    size_t hint;     /* no unit before it is idle */
};

extern struct vllsi__region vllsi__heap_regions[VLLSI__REGIONS_MOST];
extern uint32_t vllsi__heap_region_count;

/** The owner of slabs that have none. */
extern struct vllsi__heap vllsi__heap_orphanage;

/** The calling thread's; NULL before it has got its first block. */
extern _Thread_local struct vllsi__heap *vllsi__heap_mine __attribute__((tls_model("initial-exec")));

/** A word without bits, for a `current` that has no slab. Never written. */
extern vllsi__map_bits vllsi__heap_no_blocks;

static inline uint32_t vllsi__lowest_bit(uint64_t bits)
{
    return (uint32_t)__builtin_ctzll(bits);
}

/* So many bits, 64 at most. */
static inline uint64_t vllsi__low_bits(uint32_t count)
{
    return count >= 64 ? ~(uint64_t)0 : ((uint64_t)1 << count) - 1;
}

/* The compiler's own would be a function of its library on some CPUs. */
static inline uint32_t vllsi__count_bits(uint64_t bits)
{
    bits -= bits >> 1 & UINT64_C(0x5555555555555555);
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    bits = (bits + (bits >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (uint32_t)(bits * UINT64_C(0x0101010101010101) >> 56);
}

/* The owner's map is written by the owner alone; others look at it. */
static inline uint64_t vllsi__map_word(const vllsi__map_bits *word)
{
    return __atomic_load_n(word, __ATOMIC_RELAXED);
}

static inline void vllsi__map_set(vllsi__map_bits *word, uint64_t bits)
{
    __atomic_store_n(word, bits, __ATOMIC_RELAXED);
}

static inline struct vllsi__heap *vllsi__slab_owner(const struct vllsi__slab *slab)
{
    return __atomic_load_n(&slab->heap, __ATOMIC_ACQUIRE);
}

static inline bool vllsi__slab_change(struct vllsi__slab *slab, uint32_t from, uint32_t to)
{
    return __atomic_compare_exchange_n(&slab->state, &from, to, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
}

/* The first of the units to which an address in a region belongs; NULL for any other address. */
struct vllsi__slab *vllsi__heap_find(const void *address);

__attribute__((noreturn)) void vllsi__heap_misuse(const char *what, const void *address);

/* ── heap_thread.c: slabs of threads ──────────────────────────────────────────────────────── */

/* A block of a class where the thread's current slab has none. */
void *vllsi__heap_take_slow(uint32_t size_class);

/* After a free by the owner that brought the count to `watch`. */
void vllsi__heap_watched(struct vllsi__slab *slab);

/* Frees a block of a slab of somebody else. */
void vllsi__heap_free_remote(struct vllsi__slab *slab, uint32_t index, const void *block);

/* Takes over what others have freed. By the owner, or under the lock for an orphan. */
void vllsi__slab_collect(struct vllsi__slab *slab);

/* Says FULL, unless there is something to take over after all: then false. By the owner, as above. */
bool vllsi__slab_close(struct vllsi__slab *slab);

/* Gives back what the thread could do without. */
void vllsi__heap_trim_thread(void);

/* ── heap_central.c: units, and what belongs to no thread ─────────────────────────────────── */

void vllsi__central_lock(void);
void vllsi__central_unlock(void);

/* All of these take the lock themselves, unless they say otherwise. */

/* A heap for a thread; NULL without memory. */
struct vllsi__heap *vllsi__central_heap(void);

/* Makes orphans of a heap's slabs and puts it away. */
void vllsi__central_leave(struct vllsi__heap *heap);

/* A slab of a class with a free block, now the heap's and on its list of all; NULL without memory. */
struct vllsi__slab *vllsi__central_slab(struct vllsi__heap *heap, uint32_t size_class);

/* Takes back a slab without used blocks, which is on no list but that of all. */
void vllsi__central_give(struct vllsi__heap *heap, struct vllsi__slab *slab);

/* Units for one block; NULL without memory. */
struct vllsi__slab *vllsi__central_span(size_t bytes);

/* Takes back the units of a span; false where it is none. */
bool vllsi__central_free_span(struct vllsi__slab *slab);

/* Sees to slabs that were taken from a stack and are the orphanage's: under the lock. */
void vllsi__central_settle(struct vllsi__slab *slab);

/* Sees to orphans of which blocks have been freed. */
void vllsi__central_settle_all(void);

/* Gives idle memory to the system; returns the bytes. */
size_t vllsi__central_trim(void);

/* ── heap_large.c: blocks with mappings of their own ──────────────────────────────────────── */

void *vllsi__large_get(size_t bytes, size_t align);

/* False where the address is no such block. */
bool vllsi__large_free(void *block);

/* The usable size; 0 where the address is no such block. */
size_t vllsi__large_size(const void *block);

/* Changes the size where the system can; NULL where it cannot, and everything is as it was. */
void *vllsi__large_resize(void *block, size_t bytes);

#endif
