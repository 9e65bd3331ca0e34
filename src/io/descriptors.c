/*
 * The engine's descriptors: a record for each, found by its raw value; a queue for each direction of it; and
 * closing.
 *
 * A Close cancels the first operation of each queue and those without one. The queues empty themselves: what
 * would begin next ends as Cancelled instead, in order. When nothing is in flight the driver forgets the
 * descriptor, and it is closed. Only then can the system give its number to another one.
 */
#include "operations.h"

#include <vllsi/file.h>

static uint32_t *bucket_of(const vllsi_io_engine *engine, vllsi_fd fd)
{
    const uint64_t mixed = (uint64_t)fd.raw * 0x9e3779b97f4a7c15;
    return &engine->buckets[(uint32_t)(mixed >> 32) & engine->bucket_mask];
}

uint32_t vllsi__io_record_find(const vllsi_io_engine *engine, vllsi_fd fd)
{
    uint32_t number = *bucket_of(engine, fd);
    while (number != VLLSI__IO_NONE && engine->records[number].fd.raw != fd.raw) {
        number = engine->records[number].next;
    }
    return number;
}

uint32_t vllsi__io_record_make(vllsi_io_engine *engine, vllsi_fd fd)
{
    uint32_t number = vllsi__io_record_find(engine, fd);
    if (number != VLLSI__IO_NONE) {
        return number;
    }
    if (engine->free_record != VLLSI__IO_NONE) {
        number = engine->free_record;
        engine->free_record = engine->records[number].next;
    } else if (engine->fresh_record < engine->config.descriptors) {
        number = engine->fresh_record++;
    } else {
        return VLLSI__IO_NONE;
    }
    struct vllsi__io_record *record = &engine->records[number];
    uint32_t *bucket = bucket_of(engine, fd);
    *record = (struct vllsi__io_record){
        .fd = fd,
        .first = {VLLSI__IO_NONE, VLLSI__IO_NONE},
        .last = {VLLSI__IO_NONE, VLLSI__IO_NONE},
        .closing = VLLSI__IO_NONE,
        .next = *bucket,
    };
    *bucket = number;
    return number;
}

void vllsi__io_record_drop(vllsi_io_engine *engine, uint32_t number)
{
    struct vllsi__io_record *record = &engine->records[number];
    if (engine->driver->forget != NULL) {
        engine->driver->forget(engine, record);
    }
    uint32_t *link = bucket_of(engine, record->fd);
    while (*link != number) {
        link = &engine->records[*link].next;
    }
    *link = record->next;
    record->next = engine->free_record;
    engine->free_record = number;
}

vllsi_result vllsi_io_engine_release(vllsi_io_engine *engine, vllsi_fd fd)
{
    if (!vllsi__io_is_open(engine)) {
        return VLLSI__IO_SHUT_DOWN;
    }
    const uint32_t number = vllsi__io_record_find(engine, fd);
    if (number == VLLSI__IO_NONE) {
        return 0;
    }
    const struct vllsi__io_record *record = &engine->records[number];
    if (record->in_flight != 0 || record->closing != VLLSI__IO_NONE) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_BUSY);
    }
    vllsi__io_record_drop(engine, number);
    return 0;
}

/* ── queues ── */

/* The record in whose queue of a direction a slot is; NULL where it is in none. */
static struct vllsi__io_record *queue_of(const vllsi_io_engine *engine, const struct vllsi__io_slot *slot,
                                         unsigned direction)
{
    if ((slot->flags & (VLLSI__IO_QUEUED_IN << direction)) == 0) {
        return NULL;
    }
    const bool is_target = direction == VLLSI__IO_OUT && slot->kind == VLLSI_COMPLETION_OP_COPY;
    return &engine->records[is_target ? slot->record_to : slot->record];
}

static bool is_first(const vllsi_io_engine *engine, const struct vllsi__io_slot *slot)
{
    for (unsigned direction = 0; direction < VLLSI__IO_DIRECTIONS; direction++) {
        const struct vllsi__io_record *record = queue_of(engine, slot, direction);
        if (record != NULL && &engine->slots[record->first[direction]] != slot) {
            return false;
        }
    }
    return true;
}

bool vllsi__io_queue_enter(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    const uint32_t number = vllsi__io_number(engine, slot);
    for (unsigned direction = 0; direction < VLLSI__IO_DIRECTIONS; direction++) {
        struct vllsi__io_record *record = queue_of(engine, slot, direction);
        if (record == NULL) {
            continue;
        }
        slot->link[direction] = VLLSI__IO_NONE;
        if (record->first[direction] == VLLSI__IO_NONE) {
            record->first[direction] = number;
        } else {
            engine->slots[record->last[direction]].link[direction] = number;
        }
        record->last[direction] = number;
    }
    return is_first(engine, slot);
}

/* A slot has become the first of a queue. */
static void ready(vllsi_io_engine *engine, uint32_t number)
{
    struct vllsi__io_slot *slot = &engine->slots[number];
    if (!is_first(engine, slot)) {
        return;
    }
    slot->chain = VLLSI__IO_NONE;
    if (engine->start_first == VLLSI__IO_NONE) {
        engine->start_first = number;
    } else {
        engine->slots[engine->start_last].chain = number;
    }
    engine->start_last = number;
}

void vllsi__io_queue_leave(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    const uint32_t number = vllsi__io_number(engine, slot);
    for (unsigned direction = 0; direction < VLLSI__IO_DIRECTIONS; direction++) {
        struct vllsi__io_record *record = queue_of(engine, slot, direction);
        if (record == NULL) {
            continue;
        }
        slot->flags &= (uint8_t) ~(VLLSI__IO_QUEUED_IN << direction);
        if (record->first[direction] == number) {
            record->first[direction] = slot->link[direction];
            if (record->first[direction] != VLLSI__IO_NONE) {
                ready(engine, record->first[direction]);
            }
            continue;
        }
        uint32_t before = record->first[direction];
        while (engine->slots[before].link[direction] != number) {
            before = engine->slots[before].link[direction];
        }
        engine->slots[before].link[direction] = slot->link[direction];
        if (record->last[direction] == number) {
            record->last[direction] = before;
        }
    }
}

/* ── closing ── */

bool vllsi__io_is_closing(const vllsi_io_engine *engine, const struct vllsi__io_slot *slot)
{
    return (slot->record != VLLSI__IO_NONE && engine->records[slot->record].closing != VLLSI__IO_NONE) ||
           (slot->kind == VLLSI_COMPLETION_OP_COPY &&
            engine->records[slot->record_to].closing != VLLSI__IO_NONE);
}

static void close_now(vllsi_io_engine *engine, uint32_t number)
{
    const struct vllsi__io_record *record = &engine->records[number];
    struct vllsi__io_slot *slot = &engine->slots[record->closing];
    const vllsi_fd fd = record->fd;
    vllsi__io_record_drop(engine, number);
    vllsi__io_finish(engine, slot, vllsi_close(fd));
}

void vllsi__io_record_leave(vllsi_io_engine *engine, uint32_t number, bool is_none, bool was_path)
{
    struct vllsi__io_record *record = &engine->records[number];
    record->in_flight--;
    if (record->in_flight != 0) {
        return;
    }
    if (record->closing != VLLSI__IO_NONE) {
        close_now(engine, number);
    } else if (is_none || (was_path && record->driver_state == 0)) {
        /* It would take a record's place for ever. */
        vllsi__io_record_drop(engine, number);
    }
}

/* Whether the end of a queue's first one does not lead to this one's: it is in none of the record's, or in a
 * queue of another record too. */
static bool is_apart(const struct vllsi__io_slot *slot, uint32_t number)
{
    const uint8_t queues = VLLSI__IO_QUEUED_IN | VLLSI__IO_QUEUED_OUT;
    if (slot->kind == VLLSI_COMPLETION_OP_COPY) {
        return slot->record == number || slot->record_to == number;
    }
    return slot->record == number && (slot->flags & queues) == 0;
}

static void end_apart(vllsi_io_engine *engine, uint32_t number)
{
    for (uint32_t at = 0; at < engine->fresh_slot; at++) {
        struct vllsi__io_slot *slot = &engine->slots[at];
        const bool is_alive = slot->state == VLLSI__IO_RUNNING || slot->state == VLLSI__IO_QUEUED;
        if (is_alive && slot->end == VLLSI__IO_END_NONE && is_apart(slot, number)) {
            vllsi__io_end(engine, slot, VLLSI__IO_END_CLOSE);
        }
    }
}

/* How many of a record's operations end by themselves when the first one of their queue does. */
static uint32_t count_queued(const vllsi_io_engine *engine, const struct vllsi__io_record *record)
{
    uint32_t count = 0;
    for (unsigned direction = 0; direction < VLLSI__IO_DIRECTIONS; direction++) {
        uint32_t at = record->first[direction];
        while (at != VLLSI__IO_NONE) {
            count += engine->slots[at].kind != VLLSI_COMPLETION_OP_COPY;
            at = engine->slots[at].link[direction];
        }
    }
    return count;
}

void vllsi__io_close(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    const uint32_t number = vllsi__io_record_find(engine, slot->fd);
    slot->state = VLLSI__IO_RUNNING;
    if (number == VLLSI__IO_NONE) {
        vllsi__io_finish(engine, slot, vllsi_close(slot->fd));
        return;
    }
    struct vllsi__io_record *record = &engine->records[number];
    record->closing = vllsi__io_number(engine, slot);
    if (record->in_flight == 0) {
        close_now(engine, number);
        return;
    }
    /* The last one to end closes the descriptor; this keeps the record until all have been asked. */
    record->in_flight++;
    const bool has_others = record->in_flight > count_queued(engine, record) + 1;
    for (unsigned direction = 0; direction < VLLSI__IO_DIRECTIONS; direction++) {
        if (record->first[direction] != VLLSI__IO_NONE) {
            vllsi__io_end(engine, &engine->slots[record->first[direction]], VLLSI__IO_END_CLOSE);
        }
    }
    if (has_others) {
        end_apart(engine, number);
    }
    vllsi__io_record_leave(engine, number, false, false);
}
