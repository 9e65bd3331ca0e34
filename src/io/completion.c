/*
 * How operations begin and end: the way of a slot from its queue to the list of those whose results wait to
 * be told, and the results themselves.
 *
 * Whatever ends a slot goes through vllsi__io_finish, once. It appends to lists and begins nothing, so that
 * an operation that ends while others begin is no deeper call: who called it empties the list of those that
 * can begin, vllsi__io_start_ready.
 */
#include "operations.h"

#include <vllsi/file.h>

/* What an operation that was asked to end tells. */
static vllsi_result verdict_of(struct vllsi__io_slot *slot, vllsi_result result)
{
    if ((slot->result_flags & VLLSI_COMPLETION_FD) != 0) {
        /* Nobody expects it any more. */
        slot->result_flags &= ~(uint32_t)VLLSI_COMPLETION_FD;
        (void)!vllsi_close(slot->result_fd);
        result = VLLSI__IO_CANCELLED;
    }
    const bool is_late = slot->end == VLLSI__IO_END_DEADLINE && result == VLLSI__IO_CANCELLED;
    return is_late ? VLLSI__IO_TIMED_OUT : result;
}

/* The engine lets go of a slot that has ended: its timer, its queues, its descriptors. */
static void let_go(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result)
{
    if ((slot->flags & VLLSI__IO_TIMED) != 0) {
        slot->flags &= (uint8_t)~VLLSI__IO_TIMED;
        (void)vllsi_timers_remove(&engine->timers, &slot->timer);
    }
    if (slot->record == VLLSI__IO_NONE) {
        return;
    }
    vllsi__io_queue_leave(engine, slot);
    if (slot->kind == VLLSI_COMPLETION_OP_COPY) {
        vllsi__io_record_leave(engine, slot->record_to, false, false);
    }
    const bool is_none =
        vllsi_failed(result) && vllsi_failure_kind(result) == VLLSI_ERROR_KIND_BAD_DESCRIPTOR;
    vllsi__io_record_leave(engine, slot->record, is_none, vllsi__io_is_path(slot));
}

void vllsi__io_finish(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result)
{
    const uint32_t number = vllsi__io_number(engine, slot);
    if (slot->end != VLLSI__IO_END_NONE) {
        result = verdict_of(slot, result);
    }
    slot->result = result;
    slot->state = VLLSI__IO_DONE;
    const bool holds_something = slot->record != VLLSI__IO_NONE || (slot->flags & VLLSI__IO_TIMED) != 0;
    /* The list first: a Close that this one held up ends behind it. */
    if (engine->done_first == VLLSI__IO_NONE) {
        engine->done_first = number;
    } else {
        engine->slots[engine->done_last].link[0] = number;
    }
    engine->done_last = number;
    if (holds_something) {
        let_go(engine, slot, result);
    }
    slot->link[1] = engine->progress_tail;
}

void vllsi__io_start(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    slot->state = VLLSI__IO_RUNNING;
    if (engine->shutting || vllsi__io_is_closing(engine, slot)) {
        slot->end = engine->shutting ? VLLSI__IO_END_CANCEL : VLLSI__IO_END_CLOSE;
        vllsi__io_finish(engine, slot, VLLSI__IO_CANCELLED);
        return;
    }
    const vllsi_result result = engine->driver->begin(engine, slot);
    if (result != VLLSI__IO_PENDING) {
        vllsi__io_finish(engine, slot, result);
    }
}

void vllsi__io_start_ready(vllsi_io_engine *engine)
{
    while (engine->start_first != VLLSI__IO_NONE) {
        struct vllsi__io_slot *slot = &engine->slots[engine->start_first];
        engine->start_first = slot->chain;
        slot->chain = 0;
        vllsi__io_start(engine, slot);
    }
}

void vllsi__io_complete_slowly(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result)
{
    vllsi__io_finish(engine, slot, result);
    vllsi__io_start_ready(engine);
}

bool vllsi__io_progress(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result,
                        vllsi_fd fd, uint32_t flags, uint32_t buffer)
{
    if (slot->end != VLLSI__IO_END_NONE && (flags & VLLSI_COMPLETION_FD) != 0) {
        (void)!vllsi_close(fd);
        return true;
    }
    if (engine->progress_tail - engine->progress_head > engine->progress_mask) {
        return false;
    }
    engine->progress[engine->progress_tail++ & engine->progress_mask] = (struct vllsi_completion_result){
        .submission_id = vllsi__io_id_of(engine, slot),
        .user_data = slot->user_data,
        .result = result,
        .fd = (flags & VLLSI_COMPLETION_FD) != 0 ? fd : VLLSI_FD_INVALID,
        .flags = flags | VLLSI_COMPLETION_MORE,
        .buffer = buffer,
    };
    return true;
}

void vllsi__io_end(vllsi_io_engine *engine, struct vllsi__io_slot *slot, enum vllsi__io_end reason)
{
    const bool is_alive = slot->state == VLLSI__IO_RUNNING || slot->state == VLLSI__IO_QUEUED;
    /* The end of its descriptor, or of all, is asked for again: until then a driver may have left it alone.
     */
    const bool is_last = reason == VLLSI__IO_END_CLOSE || engine->shutting;
    if (!is_alive || (slot->end != VLLSI__IO_END_NONE && !is_last) ||
        slot->kind == VLLSI_COMPLETION_OP_CLOSE) {
        return;
    }
    slot->end = slot->end != VLLSI__IO_END_NONE ? slot->end : (uint8_t)reason;
    if (slot->state == VLLSI__IO_QUEUED || slot->kind == VLLSI_COMPLETION_OP_TIMEOUT) {
        vllsi__io_finish(engine, slot, VLLSI__IO_CANCELLED);
        vllsi__io_start_ready(engine);
        return;
    }
    engine->driver->cancel(engine, slot);
}

void vllsi__io_timer(struct vllsi_timers *timers, struct vllsi_timer *timer)
{
    vllsi_io_engine *engine = (void *)((unsigned char *)timers - offsetof(struct vllsi_io_engine, timers));
    struct vllsi__io_slot *slot = (void *)((unsigned char *)timer - offsetof(struct vllsi__io_slot, timer));
    slot->flags &= (uint8_t)~VLLSI__IO_TIMED;
    if (slot->kind == VLLSI_COMPLETION_OP_TIMEOUT) {
        vllsi__io_finish(engine, slot, 0);
    } else {
        vllsi__io_end(engine, slot, VLLSI__IO_END_DEADLINE);
    }
}

/* ── telling ── */

/* Whether the next result to be told is a progress. */
static bool progress_is_next(const vllsi_io_engine *engine)
{
    if (engine->progress_head == engine->progress_tail) {
        return false;
    }
    return engine->done_first == VLLSI__IO_NONE ||
           (int32_t)(engine->slots[engine->done_first].link[1] - engine->progress_head) > 0;
}

size_t vllsi__io_tell(vllsi_io_engine *engine, vllsi_completion_result *results, size_t capacity)
{
    size_t count = 0;
    while (count < capacity) {
        if (progress_is_next(engine)) {
            results[count++] = engine->progress[engine->progress_head++ & engine->progress_mask];
            continue;
        }
        const uint32_t number = engine->done_first;
        if (number == VLLSI__IO_NONE) {
            break;
        }
        struct vllsi__io_slot *slot = &engine->slots[number];
        vllsi_completion_result *result = &results[count++];
        engine->done_first = number == engine->done_last ? VLLSI__IO_NONE : slot->link[0];
        result->submission_id = vllsi__io_id_of(engine, slot);
        result->user_data = slot->user_data;
        result->result = slot->result;
        result->flags = slot->result_flags;
        result->buffer = (slot->result_flags & VLLSI_COMPLETION_BUFFER) != 0 ? slot->result_buffer : 0;
        result->fd = (slot->result_flags & VLLSI_COMPLETION_FD) != 0 ? slot->result_fd : VLLSI_FD_INVALID;
        slot->state = VLLSI__IO_FREE;
        slot->generation++;
        slot->link[0] = engine->free_slot;
        engine->free_slot = number;
        engine->in_flight--;
    }
    return count;
}

static bool has_results(const vllsi_io_engine *engine)
{
    return engine->done_first != VLLSI__IO_NONE || engine->progress_head != engine->progress_tail;
}

int64_t vllsi__io_now(const vllsi_io_engine *engine)
{
    return engine->driver->now != NULL ? engine->driver->now(engine) : vllsi_monotonic_nanos();
}

/* Lets the driver work once, and the timers; waits until a point of time if nothing waits to be told. */
static vllsi_result turn(vllsi_io_engine *engine, int64_t until_ns)
{
    if (has_results(engine)) {
        until_ns = INT64_MIN;
    } else if (until_ns != INT64_MIN && engine->timers.count != 0) {
        const int64_t next_ns = vllsi_timers_next(&engine->timers);
        until_ns = next_ns < until_ns ? next_ns : until_ns;
    }
    const vllsi_result result = engine->driver->turn(engine, until_ns);
    if (engine->timers.count != 0) {
        (void)vllsi_timers_run(&engine->timers, vllsi__io_now(engine), SIZE_MAX);
    }
    return result;
}

static bool take_wake(vllsi_io_engine *engine)
{
    return __atomic_load_n(&engine->woken, __ATOMIC_RELAXED) != 0 &&
           __atomic_exchange_n(&engine->woken, 0, __ATOMIC_ACQUIRE) != 0;
}

/* The point of time that is a span from now; the span is more than 0 and not FOREVER. */
static int64_t after(const vllsi_io_engine *engine, int64_t span_ns)
{
    int64_t deadline_ns = VLLSI_FOREVER;
    return vllsi_nanos_add(vllsi__io_now(engine), span_ns, &deadline_ns) ? deadline_ns : VLLSI_FOREVER;
}

vllsi_result vllsi_io_engine_poll(vllsi_io_engine *engine, int64_t timeout_ns,
                                  vllsi_completion_result *results, size_t capacity)
{
    if (engine == NULL || results == NULL || capacity == 0) {
        return VLLSI__IO_INVALID;
    }
    if (!vllsi__io_is_open(engine)) {
        return VLLSI__IO_SHUT_DOWN;
    }
    /* There can be no more than that. */
    const size_t most = (size_t)engine->config.operations + engine->progress_mask + 1;
    capacity = capacity < most ? capacity : most;
    int64_t until_ns = INT64_MIN;
    const bool woken = take_wake(engine);
    if (timeout_ns > 0 && !woken) {
        until_ns = timeout_ns == VLLSI_FOREVER ? VLLSI_FOREVER : after(engine, timeout_ns);
    }
    for (;;) {
        engine->told = results;
        engine->told_end = results + capacity;
        const vllsi_result turned = turn(engine, until_ns);
        size_t count = (size_t)(engine->told - results);
        engine->told = engine->told_end;
        if (has_results(engine)) {
            count += vllsi__io_tell(engine, results + count, capacity - count);
        }
        if (count != 0 || turned < 0) {
            return count != 0 ? (vllsi_result)count : turned;
        }
        if (until_ns == INT64_MIN || take_wake(engine) ||
            (until_ns != VLLSI_FOREVER && vllsi__io_now(engine) >= until_ns)) {
            return 0;
        }
    }
}

vllsi_result vllsi_io_engine_wake(vllsi_io_engine *engine)
{
    if (!vllsi__io_is_open(engine)) {
        return VLLSI__IO_SHUT_DOWN;
    }
    if (__atomic_exchange_n(&engine->woken, 1, __ATOMIC_RELEASE) == 0) {
        engine->driver->wake(engine);
    }
    return 0;
}

int64_t vllsi_io_engine_next_deadline(const vllsi_io_engine *engine)
{
    if (!vllsi__io_is_open(engine)) {
        return VLLSI_FOREVER;
    }
    if (has_results(engine) || __atomic_load_n(&engine->woken, __ATOMIC_RELAXED) != 0) {
        return vllsi__io_now(engine);
    }
    return vllsi_timers_next(&engine->timers);
}
