/*
 * The file pool: operations that no system call of this kind of driver can be waited for (reads of files that
 * are not in memory, opens, syncs) are done by threads that wait in their stead.
 *
 * Threads are started one by one, when there is more to do than threads that idle, up to the configuration's
 * number; they stay until the engine closes. Slots are linked by number in the order in which they came, so
 * that a long one holds up those behind it only as long as all threads are busy. What a thread has ended goes
 * on a list that the engine's thread takes as a whole; only who puts the first one on an empty list wakes it,
 * so that a burst costs one wake.
 *
 * A slot in the pool is linked by its `chain`. Everything here is done with the library's public
 * functions: the pool is for every system.
 */
#include "engine.h"

#include <vllsi/durability.h>
#include <vllsi/sync.h>
#include <vllsi/thread.h>

/* Enough for the deepest path of vllsi_open. */
enum { STACK_BYTES = 256 << 10 };

struct vllsi__io_pool {
    /* Of the threads: what is to be done. */
    struct vllsi_mutex lock;
    struct vllsi_condvar work;
    uint32_t first, last; /* the queue */
    uint32_t queued;
    uint32_t idle; /* threads that wait for work */
    uint32_t threads;
    bool ends;
    /* Slots that have ended, the last one first. */
    uint32_t done;
    vllsi_io_engine *engine;
    vllsi_thread_handle handles[];
};

size_t vllsi__io_pool_size(const vllsi_io_engine_config *config)
{
    return sizeof(struct vllsi__io_pool) + config->file_threads * sizeof(vllsi_thread_handle);
}

vllsi_result vllsi__io_pool_open(vllsi_io_engine *engine, void *memory)
{
    struct vllsi__io_pool *pool = memory;
    *pool = (struct vllsi__io_pool){
        .first = VLLSI__IO_NONE, .last = VLLSI__IO_NONE, .done = VLLSI__IO_NONE, .engine = engine};
    engine->pool = pool;
    return 0;
}

void vllsi__io_pool_close(vllsi_io_engine *engine)
{
    struct vllsi__io_pool *pool = engine->pool;
    if (pool == NULL) {
        return;
    }
    engine->pool = NULL;
    if (*engine->alive == 0) {
        return; /* the threads are the parent's, and so may be the lock */
    }
    vllsi_mutex_lock(&pool->lock);
    pool->ends = true;
    vllsi_mutex_unlock(&pool->lock);
    vllsi_condvar_broadcast(&pool->work);
    for (uint32_t at = 0; at < pool->threads; at++) {
        (void)!vllsi_thread_join(pool->handles[at]);
    }
}

/* ── doing ── */

static vllsi_result do_vector(const struct vllsi__io_slot *slot, bool write)
{
    const vllsi_iovec *pieces = slot->as.vector.pieces;
    const size_t count = slot->as.vector.count;
    const int64_t offset = slot->as.vector.offset;
    if (offset < 0) {
        return write ? vllsi_writev(slot->fd, pieces, count) : vllsi_readv(slot->fd, pieces, count);
    }
    return write ? vllsi_pwritev(slot->fd, pieces, count, offset)
                 : vllsi_preadv(slot->fd, pieces, count, offset);
}

static vllsi_result do_transfer(const struct vllsi__io_slot *slot, bool write)
{
    void *buffer = slot->as.transfer.buffer;
    const size_t len = slot->as.transfer.len;
    const int64_t offset = slot->as.transfer.offset;
    if (offset < 0) {
        return write ? vllsi_write(slot->fd, buffer, len) : vllsi_read(slot->fd, buffer, len);
    }
    return write ? vllsi_pwrite(slot->fd, buffer, len, offset) : vllsi_pread(slot->fd, buffer, len, offset);
}

static vllsi_result do_stat(const struct vllsi__io_slot *slot)
{
    if (slot->as.stat.path == NULL) {
        return vllsi_stat_fd(slot->fd, slot->as.stat.wanted, slot->as.stat.stat);
    }
    return vllsi_stat(slot->fd, slot->as.stat.path, slot->as.stat.path_len, slot->as.stat.lookup,
                      slot->as.stat.wanted, slot->as.stat.stat);
}

static vllsi_result do_open(struct vllsi__io_slot *slot)
{
    const vllsi_result opened = vllsi_open(slot->fd, slot->as.open.path, slot->as.open.path_len,
                                           slot->as.open.flags, slot->as.open.mode, &slot->result_fd);
    if (!vllsi_failed(opened)) {
        slot->result_flags = VLLSI_COMPLETION_FD;
    }
    return opened;
}

vllsi_result vllsi__io_do(struct vllsi__io_slot *slot)
{
    switch (slot->kind) {
    case VLLSI_COMPLETION_OP_READ: return do_transfer(slot, false);
    case VLLSI_COMPLETION_OP_WRITE: return do_transfer(slot, true);
    case VLLSI_COMPLETION_OP_READV: return do_vector(slot, false);
    case VLLSI_COMPLETION_OP_WRITEV: return do_vector(slot, true);
    case VLLSI_COMPLETION_OP_OPEN: return do_open(slot);
    case VLLSI_COMPLETION_OP_STAT: return do_stat(slot);
    case VLLSI_COMPLETION_OP_FULL_FSYNC: return vllsi_full_fsync(slot->fd);
    case VLLSI_COMPLETION_OP_DATA_SYNC: return vllsi_data_sync(slot->fd);
    case VLLSI_COMPLETION_OP_COPY:
        return vllsi_copy_range(slot->fd, slot->as.copy.from_offset, slot->to, slot->as.copy.to_offset,
                                slot->as.copy.len);
    default: return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED);
    }
}

/* ── a thread ── */

/* The first slot of the queue; NONE where the pool ends. With the lock. */
static uint32_t next_slot(struct vllsi__io_pool *pool)
{
    while (pool->first == VLLSI__IO_NONE && !pool->ends) {
        pool->idle++;
        vllsi_condvar_wait(&pool->work, &pool->lock);
        pool->idle--;
    }
    const uint32_t number = pool->first;
    if (number != VLLSI__IO_NONE) {
        pool->first = pool->engine->slots[number].chain;
        pool->last = pool->first == VLLSI__IO_NONE ? VLLSI__IO_NONE : pool->last;
        pool->queued--;
    }
    return number;
}

static void tell(struct vllsi__io_pool *pool, uint32_t number)
{
    uint32_t before = __atomic_load_n(&pool->done, __ATOMIC_RELAXED);
    do {
        pool->engine->slots[number].chain = before;
    } while (!__atomic_compare_exchange_n(&pool->done, &before, number, false, __ATOMIC_RELEASE,
                                          __ATOMIC_RELAXED));
    if (before == VLLSI__IO_NONE) {
        pool->engine->driver->wake(pool->engine);
    }
}

static void work(void *argument)
{
    struct vllsi__io_pool *pool = argument;
    for (;;) {
        vllsi_mutex_lock(&pool->lock);
        const uint32_t number = next_slot(pool);
        vllsi_mutex_unlock(&pool->lock);
        if (number == VLLSI__IO_NONE) {
            return;
        }
        struct vllsi__io_slot *slot = &pool->engine->slots[number];
        slot->result = vllsi__io_do(slot);
        tell(pool, number);
    }
}

/* ── for the engine's thread ── */

/* Whether there is a thread that can take one more, a new one if need be. */
static bool has_thread(vllsi_io_engine *engine, struct vllsi__io_pool *pool, bool wanted)
{
    if (wanted && pool->threads < engine->config.file_threads) {
        static const struct vllsi_thread_options options = {
            .size_bytes = sizeof options, .name = {"vllsi-file", 10}, .stack_size_bytes = STACK_BYTES};
        if (!vllsi_failed(vllsi_thread_spawn_with(&options, work, pool, &pool->handles[pool->threads]))) {
            pool->threads++;
        }
    }
    return pool->threads > 0;
}

vllsi_result vllsi__io_pool_begin(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct vllsi__io_pool *pool = engine->pool;
    const uint32_t number = vllsi__io_number(engine, slot);
    vllsi_mutex_lock(&pool->lock);
    const bool wanted = pool->idle <= pool->queued;
    vllsi_mutex_unlock(&pool->lock);
    if (!has_thread(engine, pool, wanted)) {
        return vllsi__io_do(slot);
    }
    slot->chain = VLLSI__IO_NONE;
    vllsi_mutex_lock(&pool->lock);
    if (pool->first == VLLSI__IO_NONE) {
        pool->first = number;
    } else {
        engine->slots[pool->last].chain = number;
    }
    pool->last = number;
    pool->queued++;
    vllsi_mutex_unlock(&pool->lock);
    vllsi_condvar_signal(&pool->work);
    return VLLSI__IO_PENDING;
}

/* Takes a slot off the queue; false where a thread has it. With the lock. */
static bool withdraw(struct vllsi__io_pool *pool, uint32_t number)
{
    struct vllsi__io_slot *slots = pool->engine->slots;
    uint32_t before = VLLSI__IO_NONE;
    for (uint32_t at = pool->first; at != VLLSI__IO_NONE; before = at, at = slots[at].chain) {
        if (at != number) {
            continue;
        }
        *(before == VLLSI__IO_NONE ? &pool->first : &slots[before].chain) = slots[at].chain;
        pool->last = pool->last == number ? before : pool->last;
        pool->queued--;
        return true;
    }
    return false;
}

void vllsi__io_pool_cancel(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct vllsi__io_pool *pool = engine->pool;
    vllsi_mutex_lock(&pool->lock);
    const bool withdrawn = withdraw(pool, vllsi__io_number(engine, slot));
    vllsi_mutex_unlock(&pool->lock);
    if (withdrawn) {
        vllsi__io_complete(engine, slot, VLLSI__IO_CANCELLED);
    }
}

uint32_t vllsi__io_pool_reap(vllsi_io_engine *engine)
{
    struct vllsi__io_pool *pool = engine->pool;
    if (__atomic_load_n(&pool->done, __ATOMIC_RELAXED) == VLLSI__IO_NONE) {
        return 0;
    }
    uint32_t turned = VLLSI__IO_NONE;
    uint32_t at = __atomic_exchange_n(&pool->done, VLLSI__IO_NONE, __ATOMIC_ACQUIRE);
    while (at != VLLSI__IO_NONE) { /* the first one that ended comes first */
        const uint32_t next = engine->slots[at].chain;
        engine->slots[at].chain = turned;
        turned = at;
        at = next;
    }
    uint32_t count = 0;
    while (turned != VLLSI__IO_NONE) {
        struct vllsi__io_slot *slot = &engine->slots[turned];
        turned = slot->chain;
        slot->result_buffer = 0;
        vllsi__io_complete(engine, slot, slot->result);
        count++;
    }
    return count;
}
