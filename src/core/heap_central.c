/*
 * Units, and what belongs to no thread: under one lock.
 *
 * A region is reserved once and never given back. Its units are begun from the front, their memory and that
 * of their slabs committed in steps; the lowest idle units are given out first, so that what is in use stays
 * together. Units that come back keep their memory as long as that is not more than IDLE_LEAST and a quarter
 * of what is in use: a program that goes up and down does not ask the system each time. Above that all of it
 * goes.
 *
 * When a thread ends, its slabs become orphans: closed ones that belong to the orphanage, on a list of their
 * class. Another thread that needs a slab takes one with free blocks from there.
 *
 * Around a fork the lock is held. The child's slabs may be in the middle of a change by threads that it does
 * not have; but a map is whole between any two instructions, and everything else is made anew from the maps.
 */
#include "heap.h"

#include "../os/heap_memory.h"
#include "pages.h"
#include "sync.h"
#include "thread_block.h"

#define ONE ((uint64_t)1)

enum {
    SPAN_UNITS_MOST = 1 << 20 >> VLLSI__UNIT_SHIFT,
    COMMIT_UNITS = 16,
    COMMIT_UNITS_MOST = 512,
    COMMIT_SHARE = 8,
    IDLE_LEAST = 16,
    IDLE_SHARE = 4,
    ADOPTED_LOOKS = 8,
    HEAPS_BYTES = 16384
};

struct vllsi__region vllsi__heap_regions[VLLSI__REGIONS_MOST];
uint32_t vllsi__heap_region_count;
struct vllsi__heap vllsi__heap_orphanage;

static struct vllsi_mutex lock;
static const void *fork_holder; /* what tells threads apart: the thread that forks has the lock */

static struct vllsi__heap first_heap;
static struct vllsi__heap *heaps; /* all but the orphanage, in use or not */
static struct vllsi__slab *orphans[VLLSI__CLASSES];
static size_t units_in_use, units_dirty;
static uint32_t watches_forks;

/* A handler of somebody else that runs with the lock held may allocate: the thread that forks passes. */
void vllsi__central_lock(void)
{
    if (__atomic_load_n(&fork_holder, __ATOMIC_RELAXED) != &vllsi__heap_mine) {
        vllsi_mutex_lock(&lock);
    }
}

void vllsi__central_unlock(void)
{
    if (__atomic_load_n(&fork_holder, __ATOMIC_RELAXED) != &vllsi__heap_mine) {
        vllsi_mutex_unlock(&lock);
    }
}

/* ── Bits of units ────────────────────────────────────────────────────────────────────────── */

static bool has_bit(const uint64_t *map, size_t at)
{
    return (map[at / 64] >> at % 64 & 1) != 0;
}

static void set_bits(uint64_t *map, size_t at, size_t count)
{
    for (size_t end = at + count; at < end; at++) {
        map[at / 64] |= ONE << at % 64;
    }
}

/* Clears them and returns how many were set. */
static size_t clear_bits(uint64_t *map, size_t at, size_t count)
{
    size_t cleared = 0;
    for (size_t end = at + count; at < end; at++) {
        cleared += has_bit(map, at);
        map[at / 64] &= ~(ONE << at % 64);
    }
    return cleared;
}

/* ── Regions ──────────────────────────────────────────────────────────────────────────────── */

static size_t whole(size_t bytes, size_t unit)
{
    return (bytes + unit - 1) & ~(unit - 1);
}

/*
 * Addresses for so many units: maps of bits, slabs, a page that nothing may touch, units. The addresses cost
 * nothing but where a limit counts them.
 */
static bool reserve(struct vllsi__region *region, size_t units)
{
    const size_t page = vllsi__page_size();
    const size_t map_bytes = whole(units / 64 * sizeof(uint64_t), page);
    const size_t slabs_bytes = whole(units * sizeof(struct vllsi__slab), page);
    const size_t head_bytes = whole(2 * map_bytes + slabs_bytes + page, VLLSI__UNIT_BYTES);
    const size_t bytes = head_bytes + (units << VLLSI__UNIT_SHIFT);
    void *address = NULL;
    if (vllsi_failed(vllsi__heap_reserve(bytes, VLLSI__UNIT_BYTES, &address))) {
        return false;
    }
    if (vllsi_failed(vllsi__heap_commit(address, 2 * map_bytes))) {
        vllsi__heap_unmap(address, bytes);
        return false;
    }
    char *const maps = address;
    region->idle = (uint64_t *)address;
    region->dirty = (uint64_t *)(void *)(maps + map_bytes);
    region->slabs = (struct vllsi__slab *)(void *)(maps + 2 * map_bytes);
    region->slabs_end = maps + 2 * map_bytes;
    region->units = units;
    /* A thread that frees a block of another kind may look at it: nothing is here as long as the limit is 0.
     */
    __atomic_store_n(&region->first, (uintptr_t)(maps + head_bytes), __ATOMIC_RELAXED);
    return true;
}

/* 64 GiB where there are addresses enough; what a limit leaves otherwise. */
static struct vllsi__region *add_region(void)
{
    const size_t least_units = 64;
    size_t units = (size_t)1 << (sizeof(void *) == 8 ? 20 : 10);
    if (vllsi__heap_region_count == VLLSI__REGIONS_MOST) {
        return NULL;
    }
    struct vllsi__region *region = &vllsi__heap_regions[vllsi__heap_region_count];
    while (!reserve(region, units)) {
        if (units <= least_units) {
            return NULL;
        }
        units /= 4;
        units = units > least_units ? units : least_units;
    }
    __atomic_store_n(&vllsi__heap_region_count, vllsi__heap_region_count + 1, __ATOMIC_RELEASE);
    return region;
}

static bool commit(struct vllsi__region *region, size_t units)
{
    const size_t page = vllsi__page_size();
    char *const slabs = (char *)region->slabs;
    char *const slabs_end = slabs + whole((region->committed + units) * sizeof(struct vllsi__slab), page);
    if (slabs_end > region->slabs_end) {
        if (vllsi_failed(vllsi__heap_commit(region->slabs_end, (size_t)(slabs_end - region->slabs_end)))) {
            return false;
        }
        region->slabs_end = slabs_end;
    }
    char *const memory = (char *)region->first + (region->committed << VLLSI__UNIT_SHIFT);
    if (vllsi_failed(vllsi__heap_commit(memory, units << VLLSI__UNIT_SHIFT))) {
        return false;
    }
    region->committed += units;
    return true;
}

/* Begins units at the end of what has been begun; false without addresses or memory. */
static bool begin_units(struct vllsi__region *region, size_t count)
{
    if (count > region->units - region->begun) {
        return false;
    }
    const size_t end = region->begun + count;
    if (end > region->committed) {
        size_t step = region->begun / COMMIT_SHARE;
        step = step < COMMIT_UNITS ? COMMIT_UNITS : step > COMMIT_UNITS_MOST ? COMMIT_UNITS_MOST : step;
        const size_t left = region->units - region->committed;
        if (!commit(region, step < left ? step : left) && !commit(region, end - region->committed)) {
            return false;
        }
    }
    region->begun = end;
    __atomic_store_n(&region->limit, end << VLLSI__UNIT_SHIFT, __ATOMIC_RELEASE);
    return true;
}

/* The first of so many idle units that lie together; `begun` if there are none. */
static size_t find_idle(struct vllsi__region *region, size_t count)
{
    size_t run = 0;
    bool seen = false;
    for (size_t at = region->hint; at < region->begun; at++) {
        if (at % 64 == 0 && region->idle[at / 64] == 0) {
            run = 0;
            at += 63;
        } else if (!has_bit(region->idle, at)) {
            run = 0;
        } else {
            region->hint = seen ? region->hint : at;
            seen = true;
            if (++run == count) {
                return at + 1 - count;
            }
        }
    }
    region->hint = seen ? region->hint : region->begun;
    return region->begun;
}

static struct vllsi__slab *take_from(struct vllsi__region *region, size_t count, bool *fresh)
{
    const size_t at = find_idle(region, count);
    *fresh = at == region->begun;
    if (*fresh && !begin_units(region, count)) {
        return NULL;
    }
    if (!*fresh) {
        clear_bits(region->idle, at, count);
        units_dirty -= clear_bits(region->dirty, at, count);
    }
    units_in_use += count;
    struct vllsi__slab *head = &region->slabs[at];
    head->first = (char *)region->first + (at << VLLSI__UNIT_SHIFT);
    head->units = (uint32_t)count;
    for (uint32_t back = 0; back < count; back++) {
        if (head[back].back != back) {
            head[back].back =
                back; /* left as it is when the units are given back: most often it stays right */
        }
    }
    return head;
}

static struct vllsi__slab *take_units(size_t count, bool *fresh)
{
    for (uint32_t at = 0; at < vllsi__heap_region_count; at++) {
        struct vllsi__slab *head = take_from(&vllsi__heap_regions[at], count, fresh);
        if (head != NULL) {
            return head;
        }
    }
    struct vllsi__region *region = add_region();
    return region != NULL ? take_from(region, count, fresh) : NULL;
}

/* Gives the memory of all idle units to the system. */
static size_t purge(void)
{
    size_t bytes = 0;
    for (uint32_t number = 0; number < vllsi__heap_region_count; number++) {
        struct vllsi__region *region = &vllsi__heap_regions[number];
        for (size_t at = 0; at < region->begun; at++) {
            size_t end = at;
            while (end < region->begun && has_bit(region->dirty, end)) {
                end++;
            }
            if (end != at) {
                clear_bits(region->dirty, at, end - at);
                const size_t run = (end - at) << VLLSI__UNIT_SHIFT;
                vllsi__heap_discard((char *)region->first + (at << VLLSI__UNIT_SHIFT), run);
                bytes += run;
                at = end;
            } else if (at % 64 == 0 && region->dirty[at / 64] == 0) {
                at += 63;
            }
        }
    }
    units_dirty = 0;
    return bytes;
}

static struct vllsi__region *region_of(const void *address)
{
    const uint32_t count = __atomic_load_n(&vllsi__heap_region_count, __ATOMIC_ACQUIRE);
    for (uint32_t at = 0; at < count; at++) {
        struct vllsi__region *region = &vllsi__heap_regions[at];
        if ((uintptr_t)address - region->first < __atomic_load_n(&region->limit, __ATOMIC_RELAXED)) {
            return region;
        }
    }
    return NULL;
}

struct vllsi__slab *vllsi__heap_find(const void *address)
{
    const struct vllsi__region *region = region_of(address);
    if (region == NULL) {
        return NULL;
    }
    struct vllsi__slab *slab = &region->slabs[((uintptr_t)address - region->first) >> VLLSI__UNIT_SHIFT];
    return slab - slab->back;
}

static void give_units(struct vllsi__slab *head)
{
    struct vllsi__region *region = region_of(head->first);
    const size_t at = (size_t)(head - region->slabs);
    const size_t count = head->units;
    head->kind = VLLSI__UNIT_IDLE;
    __atomic_store_n(&head->heap, NULL, __ATOMIC_RELAXED);
    set_bits(region->idle, at, count);
    set_bits(region->dirty, at, count);
    region->hint = at < region->hint ? at : region->hint;
    units_in_use -= count;
    units_dirty += count;
    if (units_dirty > IDLE_LEAST + units_in_use / IDLE_SHARE) {
        (void)purge();
    }
}

struct vllsi__slab *vllsi__central_span(size_t bytes)
{
    bool fresh = false;
    const size_t count = (bytes + VLLSI__UNIT_BYTES - 1) >> VLLSI__UNIT_SHIFT;
    vllsi__central_lock();
    struct vllsi__slab *span = take_units(count, &fresh);
    if (span != NULL) {
        span->kind = VLLSI__UNIT_SPAN;
        span->fresh = fresh;
    }
    vllsi__central_unlock();
    return span;
}

bool vllsi__central_free_span(struct vllsi__slab *slab)
{
    vllsi__central_lock();
    const bool is_span = slab->kind == VLLSI__UNIT_SPAN;
    if (is_span) {
        give_units(slab);
    }
    vllsi__central_unlock();
    return is_span;
}

/* ── Slabs ────────────────────────────────────────────────────────────────────────────────── */

static void join(struct vllsi__heap *heap, struct vllsi__slab *slab)
{
    __atomic_store_n(&slab->heap, heap, __ATOMIC_RELEASE);
    slab->all_previous = NULL;
    slab->all_next = heap->all;
    if (heap->all != NULL) {
        heap->all->all_previous = slab;
    }
    heap->all = slab;
}

static void part(struct vllsi__heap *heap, struct vllsi__slab *slab)
{
    if (slab->all_previous != NULL) {
        slab->all_previous->all_next = slab->all_next;
    } else {
        heap->all = slab->all_next;
    }
    if (slab->all_next != NULL) {
        slab->all_next->all_previous = slab->all_previous;
    }
}

static void join_orphans(struct vllsi__slab *slab)
{
    struct vllsi__slab **head = &orphans[slab->size_class];
    slab->place = VLLSI__SLAB_ORPHAN;
    slab->watch = UINT32_MAX;
    slab->previous = NULL;
    slab->next = *head;
    if (*head != NULL) {
        (*head)->previous = slab;
    }
    *head = slab;
    __atomic_store_n(&slab->heap, &vllsi__heap_orphanage, __ATOMIC_RELEASE);
}

static void part_orphans(struct vllsi__slab *slab)
{
    if (slab->previous != NULL) {
        slab->previous->next = slab->next;
    } else {
        orphans[slab->size_class] = slab->next;
    }
    if (slab->next != NULL) {
        slab->next->previous = slab->previous;
    }
}

/* An orphan that is in nobody's hands but the caller's: gives it back or closes it. */
static void settle(struct vllsi__slab *slab)
{
    do {
        vllsi__slab_collect(slab);
        if (slab->used == 0) {
            part_orphans(slab);
            give_units(slab);
            return;
        }
    } while (!vllsi__slab_close(slab));
}

void vllsi__central_settle(struct vllsi__slab *slab)
{
    __atomic_store_n(&slab->state, VLLSI__STATE_NORMAL, __ATOMIC_SEQ_CST);
    settle(slab);
}

/* Of a stack whose slabs are all the orphanage's. Under the lock. */
static void settle_stack(struct vllsi__heap *heap)
{
    struct vllsi__slab *slab = __atomic_exchange_n(&heap->pushed, NULL, __ATOMIC_ACQUIRE);
    while (slab != NULL) {
        struct vllsi__slab *next = slab->pushed_next;
        vllsi__central_settle(slab);
        slab = next;
    }
}

/* Under the lock. Stacks of heaps that no thread has may have late ones. */
static void settle_stacks(void)
{
    settle_stack(&vllsi__heap_orphanage);
    for (struct vllsi__heap *heap = heaps; heap != NULL; heap = heap->next) {
        if (!heap->taken && __atomic_load_n(&heap->pushed, __ATOMIC_RELAXED) != NULL) {
            settle_stack(heap);
        }
    }
}

void vllsi__central_settle_all(void)
{
    vllsi__central_lock();
    settle_stacks();
    vllsi__central_unlock();
}

/* An orphan with a free block, taken out; NULL if there is none among the first. One that is QUEUED is in a
 * stack.
 */
static struct vllsi__slab *adopt(uint32_t size_class)
{
    struct vllsi__slab *slab = orphans[size_class];
    for (int look = 0; slab != NULL && look < ADOPTED_LOOKS; look++) {
        struct vllsi__slab *next = slab->next;
        if (vllsi__slab_change(slab, VLLSI__STATE_FULL, VLLSI__STATE_NORMAL)) {
            vllsi__slab_collect(slab);
            if (slab->used < slab->count) {
                part_orphans(slab);
                return slab;
            }
            settle(slab);
        }
        slab = next;
    }
    return NULL;
}

static struct vllsi__slab *make_slab(uint32_t size_class)
{
    const struct vllsi__size_class *kind = &vllsi__size_classes[size_class];
    bool fresh;
    struct vllsi__slab *slab = take_units(kind->units, &fresh);
    if (slab == NULL) {
        return NULL;
    }
    slab->kind = VLLSI__UNIT_SLAB;
    slab->size_class = (uint8_t)size_class;
    slab->bytes = kind->bytes;
    slab->reciprocal = kind->reciprocal;
    /* A division, for CPUs that have none. */
    slab->count = (uint32_t)(((uint64_t)kind->units << VLLSI__UNIT_SHIFT) * kind->reciprocal >>
                             VLLSI__RECIPROCAL_SHIFT);
    slab->words = (slab->count + 63) / 64;
    slab->used = 0;
    slab->nonempty = vllsi__low_bits(slab->words);
    __atomic_store_n(&slab->freed_words, 0, __ATOMIC_RELAXED);
    for (uint32_t at = 0; at < slab->words; at++) {
        vllsi__map_set(&slab->map[at], vllsi__low_bits(slab->count - at * 64));
        slab->map[slab->words + at] = 0;
    }
    __atomic_store_n(&slab->state, VLLSI__STATE_NORMAL, __ATOMIC_RELAXED);
    return slab;
}

struct vllsi__slab *vllsi__central_slab(struct vllsi__heap *heap, uint32_t size_class)
{
    vllsi__central_lock();
    settle_stacks();
    struct vllsi__slab *slab = adopt(size_class);
    if (slab == NULL) {
        slab = make_slab(size_class);
    }
    if (slab != NULL) {
        join(heap, slab);
    }
    vllsi__central_unlock();
    return slab;
}

void vllsi__central_give(struct vllsi__heap *heap, struct vllsi__slab *slab)
{
    vllsi__central_lock();
    part(heap, slab);
    give_units(slab);
    vllsi__central_unlock();
}

/* Everything that is idle and nobody's. */
size_t vllsi__central_trim(void)
{
    vllsi__central_lock();
    settle_stacks();
    for (uint32_t size_class = 0; size_class < VLLSI__CLASSES; size_class++) {
        for (struct vllsi__slab *slab = orphans[size_class], *next; slab != NULL; slab = next) {
            next = slab->next;
            if (vllsi__slab_change(slab, VLLSI__STATE_FULL, VLLSI__STATE_NORMAL)) {
                settle(slab);
            }
        }
    }
    const size_t bytes = purge();
    vllsi__central_unlock();
    return bytes;
}

/* ── Heaps of threads ─────────────────────────────────────────────────────────────────────── */

static void add_heap(struct vllsi__heap *heap)
{
    for (uint32_t size_class = 0; size_class < VLLSI__CLASSES; size_class++) {
        heap->current[size_class].word = &vllsi__heap_no_blocks;
    }
    heap->next = heaps;
    heaps = heap;
}

static struct vllsi__heap *find_heap(void)
{
    for (struct vllsi__heap *heap = heaps; heap != NULL; heap = heap->next) {
        if (!heap->taken) {
            return heap;
        }
    }
    if (first_heap.current[0].word == NULL) {
        add_heap(&first_heap);
        return heaps;
    }
    const vllsi_result mapped = vllsi__pages_map(HEAPS_BYTES);
    if (vllsi_failed(mapped)) {
        return NULL;
    }
    struct vllsi__heap *more = (struct vllsi__heap *)(uintptr_t)mapped;
    for (size_t at = 0; at < HEAPS_BYTES / sizeof *more; at++) {
        add_heap(&more[at]);
    }
    return heaps;
}

static void before_fork(void)
{
    vllsi_mutex_lock(&lock);
    __atomic_store_n(&fork_holder, &vllsi__heap_mine, __ATOMIC_RELAXED);
}

static void after_fork_in_parent(void)
{
    __atomic_store_n(&fork_holder, NULL, __ATOMIC_RELAXED);
    vllsi_mutex_unlock(&lock);
}

/* Counts a slab's free blocks anew, from its maps. */
static void recount(struct vllsi__slab *slab)
{
    uint32_t idle = 0;
    slab->nonempty = 0;
    slab->freed_words = 0;
    for (uint32_t at = 0; at < slab->words; at++) {
        slab->map[at] |= slab->map[slab->words + at];
        slab->map[slab->words + at] = 0;
        slab->nonempty |= (uint64_t)(slab->map[at] != 0) << at;
        idle += vllsi__count_bits(slab->map[at]);
    }
    slab->used = slab->count - idle;
    slab->state = VLLSI__STATE_NORMAL;
}

/* Of the one thread that the child has, slabs but the current ones are listed or closed anew; all others are
 * orphans. */
static void renew(struct vllsi__slab *slab, struct vllsi__heap *mine)
{
    const bool is_current = slab->heap == mine && slab->place == VLLSI__SLAB_CURRENT;
    const uint32_t used = slab->used;
    recount(slab);
    if (is_current) {
        slab->used = used; /* does not count */
        join(mine, slab);
    } else if (slab->used == 0) {
        give_units(slab);
    } else {
        join_orphans(slab);
        (void)vllsi__slab_close(slab);
    }
}

static void after_fork_in_child(void)
{
    struct vllsi__heap *mine = vllsi__heap_mine;
    bool alone = true;
    for (struct vllsi__heap *heap = heaps; heap != NULL; heap = heap->next) {
        alone = alone && (heap == mine || !heap->taken);
    }
    if (!alone) {
        vllsi__heap_orphanage.pushed = NULL;
        __builtin_memset(orphans, 0, sizeof orphans);
        for (struct vllsi__heap *heap = heaps; heap != NULL; heap = heap->next) {
            heap->taken = heap == mine;
            heap->pushed = NULL;
            heap->all = NULL;
            for (uint32_t size_class = 0; size_class < VLLSI__CLASSES; size_class++) {
                heap->listed[size_class] = NULL;
                if (heap != mine) {
                    heap->current[size_class] = (struct vllsi__current){.word = &vllsi__heap_no_blocks};
                }
            }
        }
        for (uint32_t number = 0; number < vllsi__heap_region_count; number++) {
            struct vllsi__region *region = &vllsi__heap_regions[number];
            for (size_t at = 0; at < region->begun; at++) {
                if (region->slabs[at].kind == VLLSI__UNIT_SLAB) {
                    renew(&region->slabs[at], mine);
                }
            }
        }
    }
    lock = (struct vllsi_mutex){0};
    __atomic_store_n(&fork_holder, NULL, __ATOMIC_RELAXED);
}

struct vllsi__heap *vllsi__central_heap(void)
{
    vllsi__central_lock();
    struct vllsi__heap *heap = find_heap();
    if (heap != NULL) {
        heap->taken = true;
    }
    vllsi__central_unlock();
    if (heap != NULL && __atomic_exchange_n(&watches_forks, 1, __ATOMIC_RELAXED) == 0) {
        /* What this calls may itself want a block. */
        vllsi__heap_at_fork(before_fork, after_fork_in_parent, after_fork_in_child);
    }
    return heap;
}

void vllsi__central_leave(struct vllsi__heap *heap)
{
    vllsi__central_lock();
    for (uint32_t size_class = 0; size_class < VLLSI__CLASSES; size_class++) {
        heap->current[size_class] = (struct vllsi__current){.word = &vllsi__heap_no_blocks};
        heap->listed[size_class] = NULL;
    }
    struct vllsi__slab *next;
    for (struct vllsi__slab *slab = heap->all; slab != NULL; slab = next) {
        next = slab->all_next;
        const uint8_t place = slab->place;
        if (place == VLLSI__SLAB_CURRENT) {
            uint32_t idle = 0;
            for (uint32_t at = 0; at < slab->words; at++) {
                idle += vllsi__count_bits(vllsi__map_word(&slab->map[at]));
            }
            slab->used = slab->count - idle;
        }
        join_orphans(slab);
        /* A closed one stays closed; if it is QUEUED, it is seen to when it is taken from its stack. */
        if (place != VLLSI__SLAB_FULL || vllsi__slab_change(slab, VLLSI__STATE_FULL, VLLSI__STATE_NORMAL)) {
            settle(slab);
        }
    }
    heap->all = NULL;
    heap->taken = false;
    settle_stacks();
    vllsi__central_unlock();
}
