/*
 * Slabs of threads: the long way to a block, and frees that have something to do beyond setting a bit.
 *
 * A thread has a current slab of each class. When that has no block left, even after taking over what others
 * have freed, it is closed and the next one is looked for: among slabs that others pushed, among the thread's
 * own with free blocks, at last among those that belong to nobody. A slab whose last used block is freed goes
 * back at once, but for the current one.
 */
#include "heap.h"

#include "thread_block.h"

#define ONE ((uint64_t)1)

/* An orphan of which a block is freed waits for some more, unless somebody needs it before. */
enum { ORPHANS_AT_ONCE = 16 };

/* The used blocks of the current slab are not counted: it is never watched. */
#define UNCOUNTED ((uint32_t)1 << 30)

vllsi__map_bits vllsi__heap_no_blocks;

/* ── One slab ─────────────────────────────────────────────────────────────────────────────── */

/*
 * Somebody may have freed a block of the slab that was here before, and note its word only now, when the
 * block is long taken over. Then a word has nothing, or is none of this slab's.
 */
void vllsi__slab_collect(struct vllsi__slab *slab)
{
    uint64_t words = __atomic_exchange_n(&slab->freed_words, 0, __ATOMIC_SEQ_CST);
    words &= vllsi__low_bits(slab->words);
    slab->nonempty |= words;
    for (; words != 0; words &= words - 1) {
        const uint32_t at = vllsi__lowest_bit(words);
        const uint64_t freed = __atomic_exchange_n(&slab->map[slab->words + at], 0, __ATOMIC_SEQ_CST);
        const uint64_t before = vllsi__map_word(&slab->map[at]);
        if ((freed & before) != 0) {
            const uint32_t index = at * 64 + vllsi__lowest_bit(freed & before);
            vllsi__heap_misuse("vllsi_heap_free: two threads freed the block",
                               slab->first + (size_t)index * slab->bytes);
        }
        vllsi__map_set(&slab->map[at], before | freed);
        slab->used -= vllsi__count_bits(freed);
    }
}

bool vllsi__slab_close(struct vllsi__slab *slab)
{
    __atomic_store_n(&slab->state, VLLSI__STATE_FULL, __ATOMIC_SEQ_CST);
    return __atomic_load_n(&slab->freed_words, __ATOMIC_SEQ_CST) == 0 ||
           !vllsi__slab_change(slab, VLLSI__STATE_FULL, VLLSI__STATE_NORMAL);
}

static void list(struct vllsi__heap *heap, struct vllsi__slab *slab)
{
    struct vllsi__slab **head = &heap->listed[slab->size_class];
    slab->place = VLLSI__SLAB_LISTED;
    slab->watch = 0;
    slab->previous = NULL;
    slab->next = *head;
    if (*head != NULL) {
        (*head)->previous = slab;
    }
    *head = slab;
}

static void unlist(struct vllsi__heap *heap, struct vllsi__slab *slab)
{
    if (slab->previous != NULL) {
        slab->previous->next = slab->next;
    } else {
        heap->listed[slab->size_class] = slab->next;
    }
    if (slab->next != NULL) {
        slab->next->previous = slab->previous;
    }
}

/* ── The current slab ─────────────────────────────────────────────────────────────────────── */

static void leave_current(struct vllsi__current *current)
{
    *current = (struct vllsi__current){.word = &vllsi__heap_no_blocks};
}

/* Goes to a word of the current slab that has a free block; false if there is none. */
static bool go_on(struct vllsi__current *current)
{
    struct vllsi__slab *slab = current->slab;
    for (; slab->nonempty != 0; slab->nonempty &= slab->nonempty - 1) {
        const uint32_t at = vllsi__lowest_bit(slab->nonempty);
        if (vllsi__map_word(&slab->map[at]) != 0) {
            current->word = &slab->map[at];
            current->base = slab->first + (size_t)at * 64 * slab->bytes;
            return true;
        }
    }
    return false;
}

static void make_current(struct vllsi__current *current, struct vllsi__slab *slab)
{
    slab->place = VLLSI__SLAB_CURRENT;
    slab->used = UNCOUNTED;
    slab->watch = 0;
    current->slab = slab;
    current->bytes = slab->bytes;
}

/* Closes a slab of which every block is used. False if others have freed some in the meantime: they are taken
 * over. */
static bool close_full(struct vllsi__slab *slab)
{
    slab->used = slab->count;
    slab->watch = slab->count - 1;
    slab->place = VLLSI__SLAB_FULL;
    if (vllsi__slab_close(slab)) {
        return true;
    }
    vllsi__slab_collect(slab);
    return false;
}

/* Takes slabs from the thread's stack, since others have freed blocks of them. */
static void take_pushed(struct vllsi__heap *heap)
{
    if (__atomic_load_n(&heap->pushed, __ATOMIC_RELAXED) == NULL) {
        return;
    }
    struct vllsi__slab *slab = __atomic_exchange_n(&heap->pushed, NULL, __ATOMIC_ACQUIRE);
    while (slab != NULL) {
        struct vllsi__slab *next = slab->pushed_next;
        if (vllsi__slab_owner(slab) != heap) {
            vllsi__central_lock();
            vllsi__central_settle(slab);
            vllsi__central_unlock();
        } else {
            __atomic_store_n(&slab->state, VLLSI__STATE_NORMAL, __ATOMIC_SEQ_CST);
            vllsi__slab_collect(slab);
            if (slab->used == 0) {
                vllsi__central_give(heap, slab);
            } else {
                list(heap, slab);
            }
        }
        slab = next;
    }
}

/* Finds the next slab for a class whose current one is closed; NULL without memory. */
static struct vllsi__slab *next_slab(struct vllsi__heap *heap, uint32_t size_class)
{
    take_pushed(heap);
    struct vllsi__slab *slab = heap->listed[size_class];
    if (slab != NULL) {
        unlist(heap, slab);
        return slab;
    }
    return vllsi__central_slab(heap, size_class);
}

/* The thread's heap; made at its first block. Whoever tells of the thread's end may himself allocate, so the
 * heap is there before he is asked; if nobody will tell, what the thread has stays with it. */
static struct vllsi__heap *begin(void)
{
    struct vllsi__heap *heap = vllsi__central_heap();
    vllsi__heap_mine = heap;
    if (heap != NULL) {
        (void)!vllsi__thread_block_attach();
    }
    return heap;
}

void *vllsi__heap_take_slow(uint32_t size_class)
{
    struct vllsi__heap *heap = vllsi__heap_mine != NULL ? vllsi__heap_mine : begin();
    if (heap == NULL) {
        return NULL;
    }
    struct vllsi__current *current = &heap->current[size_class];
    for (;;) {
        if (current->slab != NULL) {
            if (!go_on(current)) {
                vllsi__slab_collect(current->slab);
            }
            if (go_on(current)) {
                const uint64_t bits = vllsi__map_word(current->word);
                vllsi__map_set(current->word, bits & (bits - 1));
                return current->base + vllsi__lowest_bit(bits) * current->bytes;
            }
            struct vllsi__slab *full = current->slab;
            if (!close_full(full)) {
                make_current(current, full);
                continue;
            }
            leave_current(current);
        }
        struct vllsi__slab *slab = next_slab(heap, size_class);
        if (slab == NULL) {
            return NULL;
        }
        make_current(current, slab);
    }
}

/* ── Frees ────────────────────────────────────────────────────────────────────────────────── */

/*
 * The first free of a full slab, or the last of any. One that is QUEUED is on the stack or on its way: it is
 * seen to when it is taken from there.
 */
void vllsi__heap_watched(struct vllsi__slab *slab)
{
    struct vllsi__heap *heap = slab->heap;
    if (slab->place == VLLSI__SLAB_CURRENT) {
        return;
    }
    if (slab->place == VLLSI__SLAB_FULL) {
        if (vllsi__slab_change(slab, VLLSI__STATE_FULL, VLLSI__STATE_NORMAL)) {
            list(heap, slab);
        }
        return;
    }
    unlist(heap, slab);
    vllsi__central_give(heap, slab);
}

static void push(struct vllsi__slab *slab)
{
    struct vllsi__heap *heap = vllsi__slab_owner(slab);
    struct vllsi__slab *top = __atomic_load_n(&heap->pushed, __ATOMIC_RELAXED);
    do {
        slab->pushed_next = top;
    } while (
        !__atomic_compare_exchange_n(&heap->pushed, &top, slab, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED));
    static uint32_t orphans;
    if (heap == &vllsi__heap_orphanage &&
        __atomic_add_fetch(&orphans, 1, __ATOMIC_RELAXED) % ORPHANS_AT_ONCE == 0) {
        vllsi__central_settle_all();
    }
}

/*
 * The bit first, then the word's, then a look at the state: the owner says FULL first and looks at the words
 * then. So either it sees the bit, or it is seen here that the slab is full.
 */
void vllsi__heap_free_remote(struct vllsi__slab *slab, uint32_t index, const void *block)
{
    const uint64_t bit = ONE << index % 64;
    const uint64_t word = ONE << index / 64;
    uint64_t before = vllsi__map_word(&slab->map[index / 64]);
    before |= __atomic_fetch_or(&slab->map[slab->words + index / 64], bit, __ATOMIC_SEQ_CST);
    if ((before & bit) != 0) {
        vllsi__heap_misuse("vllsi_heap_free: the block is free already,", block);
    }
    if ((__atomic_load_n(&slab->freed_words, __ATOMIC_SEQ_CST) & word) == 0) {
        __atomic_fetch_or(&slab->freed_words, word, __ATOMIC_SEQ_CST);
    }
    if (__atomic_load_n(&slab->state, __ATOMIC_SEQ_CST) == VLLSI__STATE_FULL &&
        vllsi__slab_change(slab, VLLSI__STATE_FULL, VLLSI__STATE_QUEUED)) {
        push(slab);
    }
}

/* ── Ends ─────────────────────────────────────────────────────────────────────────────────── */

static bool is_unused(const struct vllsi__slab *slab)
{
    uint32_t idle = 0;
    for (uint32_t at = 0; at < slab->words; at++) {
        idle += vllsi__count_bits(vllsi__map_word(&slab->map[at]));
    }
    return idle == slab->count;
}

void vllsi__heap_trim_thread(void)
{
    struct vllsi__heap *heap = vllsi__heap_mine;
    if (heap == NULL) {
        return;
    }
    take_pushed(heap);
    for (uint32_t size_class = 0; size_class < VLLSI__CLASSES; size_class++) {
        struct vllsi__current *current = &heap->current[size_class];
        for (struct vllsi__slab *slab = heap->listed[size_class], *next; slab != NULL; slab = next) {
            next = slab->next;
            vllsi__slab_collect(slab);
            if (slab->used == 0) {
                unlist(heap, slab);
                vllsi__central_give(heap, slab);
            }
        }
        if (current->slab != NULL) {
            vllsi__slab_collect(current->slab);
            if (is_unused(current->slab)) {
                vllsi__central_give(heap, current->slab);
                leave_current(current);
            }
        }
    }
}

void vllsi__heap_thread_leaving(void)
{
    struct vllsi__heap *heap = vllsi__heap_mine;
    if (heap != NULL) {
        vllsi__heap_mine = NULL;
        vllsi__central_leave(heap);
    }
}
