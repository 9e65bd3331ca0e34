/*
 * Records of threads and the handles that name them.
 *
 * Records lie in chunks, each twice as large as the one before, which are found by the record's index and
 * stay until the process ends: what a process had at once at its worst. A handle is the index and 39 bits of
 * generation: a record would have to be used five hundred thousand million times before a handle came twice.
 */
#include "thread_record.h"

#include "pages.h"

enum {
    INDEX_BITS = 23,
    FIRST_CHUNK_BITS = 4, /* sixteen records: less than a page */
    CHUNKS = INDEX_BITS - FIRST_CHUNK_BITS,
    RECORDS_MOST = (1 << INDEX_BITS) - (1 << FIRST_CHUNK_BITS),
    GENERATION_BITS = 39
};

static struct vllsi__lock lock;

/* Both under the lock, but chunks are read without it: they only appear. */
static struct vllsi__thread_record *chunks[CHUNKS];
static struct vllsi__thread_record *free_records;
static uint32_t record_count;

/* Chunk c holds the records from (2^c - 1) * 16 on. */
static uint32_t chunk_of(uint32_t index)
{
    return 31 - (uint32_t)__builtin_clz((index >> FIRST_CHUNK_BITS) + 1);
}

static uint32_t chunk_start(uint32_t chunk)
{
    return ((1u << chunk) - 1) << FIRST_CHUNK_BITS;
}

/* Under the lock. */
static struct vllsi__thread_record *record_at(uint32_t index)
{
    const uint32_t chunk = chunk_of(index);
    struct vllsi__thread_record *first = __atomic_load_n(&chunks[chunk], __ATOMIC_ACQUIRE);
    return first == NULL ? NULL : first + (index - chunk_start(chunk));
}

/* A record that never was used; under the lock. */
static struct vllsi__thread_record *make_record(void)
{
    if (record_count >= RECORDS_MOST) {
        return NULL;
    }
    const uint32_t chunk = chunk_of(record_count);
    if (chunks[chunk] == NULL) {
        const size_t bytes = sizeof(struct vllsi__thread_record) << (chunk + FIRST_CHUNK_BITS);
        const vllsi_result mapped = vllsi__pages_map(bytes);
        if (vllsi_failed(mapped)) {
            return NULL;
        }
        __atomic_store_n(&chunks[chunk], (struct vllsi__thread_record *)(uintptr_t)mapped, __ATOMIC_RELEASE);
    }
    struct vllsi__thread_record *record = record_at(record_count);
    record->index = record_count;
    record_count++;
    return record;
}

struct vllsi__thread_record *vllsi__record_take(enum vllsi__owner owner)
{
    vllsi__lock_take(&lock);
    struct vllsi__thread_record *record = free_records;
    if (record != NULL) {
        free_records = record->next;
    } else {
        record = make_record();
    }
    vllsi__lock_release(&lock);
    if (record == NULL) {
        return NULL;
    }
    const uint64_t mask = ((uint64_t)1 << GENERATION_BITS) - 1;
    const uint64_t generation =
        (__atomic_load_n(&record->word, __ATOMIC_RELAXED) >> VLLSI__RECORD_GENERATION_SHIFT) + 1;
    __atomic_store_n(&record->tid, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&record->ended, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&record->begun, VLLSI__BEGUN_NOT, __ATOMIC_RELAXED);
    record->next = NULL;
    record->stack = (struct vllsi__stack){.low = NULL};
    record->ending = false;
    record->name[0] = '\0';
    record->processors = NULL;
    record->first_block = NULL;
    __atomic_store_n(&record->word,
                     (generation & mask) << VLLSI__RECORD_GENERATION_SHIFT | VLLSI__RECORD_IN_USE | owner,
                     __ATOMIC_RELEASE);
    return record;
}

void vllsi__record_free(struct vllsi__thread_record *record)
{
    const uint64_t word = __atomic_load_n(&record->word, __ATOMIC_RELAXED);
    __atomic_store_n(&record->word, word >> VLLSI__RECORD_GENERATION_SHIFT << VLLSI__RECORD_GENERATION_SHIFT,
                     __ATOMIC_RELEASE);
    vllsi__lock_take(&lock);
    record->next = free_records;
    free_records = record;
    vllsi__lock_release(&lock);
}

vllsi_thread_handle vllsi__record_handle(const struct vllsi__thread_record *record)
{
    const uint64_t word = __atomic_load_n(&record->word, __ATOMIC_RELAXED);
    const uint64_t generation = word >> VLLSI__RECORD_GENERATION_SHIFT;
    return (vllsi_thread_handle){.raw = (int64_t)(generation << INDEX_BITS | (record->index + 1))};
}

struct vllsi__thread_record *vllsi__record_of(vllsi_thread_handle handle, uint64_t *word)
{
    const uint64_t raw = (uint64_t)handle.raw;
    const uint32_t index = (uint32_t)(raw & ((1u << INDEX_BITS) - 1)) - 1;
    if (index >= RECORDS_MOST) {
        return NULL;
    }
    struct vllsi__thread_record *record = record_at(index);
    if (record == NULL) {
        return NULL;
    }
    *word = __atomic_load_n(&record->word, __ATOMIC_ACQUIRE);
    const bool same = *word >> VLLSI__RECORD_GENERATION_SHIFT == raw >> INDEX_BITS;
    return same && (*word & VLLSI__RECORD_IN_USE) != 0 ? record : NULL;
}

vllsi_result vllsi__record_claim(vllsi_thread_handle handle, enum vllsi__owner from, enum vllsi__owner to,
                                 uint64_t *word)
{
    for (;;) {
        struct vllsi__thread_record *record = vllsi__record_of(handle, word);
        if (record == NULL) {
            return VLLSI__CORE_FAILURE(INVALID_INPUT);
        }
        const enum vllsi__owner owner = vllsi__record_owner(*word);
        if (owner != from) {
            return owner == VLLSI__OWNER_JOINER ? VLLSI__CORE_FAILURE(BUSY)
                                                : VLLSI__CORE_FAILURE(INVALID_INPUT);
        }
        const uint64_t changed = (*word & ~(uint64_t)VLLSI__RECORD_OWNER) | to;
        uint64_t expected = *word;
        if (__atomic_compare_exchange_n(&record->word, &expected, changed, false, __ATOMIC_ACQ_REL,
                                        __ATOMIC_RELAXED)) {
            return 0;
        }
    }
}

enum vllsi__owner vllsi__record_end(struct vllsi__thread_record *record)
{
    return vllsi__record_owner(__atomic_fetch_or(&record->word, VLLSI__RECORD_ENDED, __ATOMIC_ACQ_REL));
}

void vllsi__records_lock(void)
{
    vllsi__lock_take(&lock);
}

void vllsi__records_unlock(void)
{
    vllsi__lock_release(&lock);
}

void vllsi__records_after_fork(struct vllsi__thread_record *kept)
{
    lock.word = 0;
    if (kept != NULL && vllsi__record_owner(kept->word) == VLLSI__OWNER_JOINER) {
        kept->word =
            (kept->word & ~(uint64_t)VLLSI__RECORD_OWNER) | VLLSI__OWNER_JOINABLE; /* nobody is, here */
    }
    for (uint32_t index = 0; index < record_count; index++) {
        struct vllsi__thread_record *record = record_at(index);
        if (record != kept && (record->word & VLLSI__RECORD_IN_USE) != 0) {
            if (record->stack.low != NULL) {
                vllsi__stack_give(&record->stack);
            }
            record->block = NULL;
            vllsi__record_free(record);
        }
    }
}
