/*
 * What the parts of the engine ask of each other: slots, records and their queues. Drivers see engine.h only.
 */
#ifndef VLLSI_IO_OPERATIONS_H
#define VLLSI_IO_OPERATIONS_H

#include "engine.h"

#define VLLSI__IO_FULL      VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_FULL)
#define VLLSI__IO_SHUT_DOWN VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_SHUT_DOWN)
#define VLLSI__IO_INVALID   VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT)

/* Whether the engine can be used: neither shut down nor the parent's. */
static inline bool vllsi__io_is_open(const vllsi_io_engine *engine)
{
    return !engine->shut_down && *engine->alive != 0;
}

static inline vllsi_submission_id vllsi__io_id_of(const vllsi_io_engine *engine,
                                                  const struct vllsi__io_slot *slot)
{
    return (vllsi_submission_id){.slot = vllsi__io_number(engine, slot) | engine->serial << 24,
                                 .generation = slot->generation};
}

/* ── completion.c ── */

/* Ends a slot that no driver has any more. Who called it calls vllsi__io_start_ready afterwards. */
void vllsi__io_finish(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result);
/* Begins a slot that is the first of all its queues, or has none. */
void vllsi__io_start(vllsi_io_engine *engine, struct vllsi__io_slot *slot);
/* Begins those that have become the first of all their queues. */
void vllsi__io_start_ready(vllsi_io_engine *engine);
/* Asks a slot to end. Calls vllsi__io_start_ready. */
void vllsi__io_end(vllsi_io_engine *engine, struct vllsi__io_slot *slot, enum vllsi__io_end reason);
/* Writes the results that wait, capacity at most, and frees their slots. */
size_t vllsi__io_tell(vllsi_io_engine *engine, vllsi_completion_result *results, size_t capacity);
/* The callback of every slot's timer. */
void vllsi__io_timer(struct vllsi_timers *timers, struct vllsi_timer *timer);

/* ── descriptors.c ── */

/* Number of a descriptor's record; NONE where it has none. */
uint32_t vllsi__io_record_find(const vllsi_io_engine *engine, vllsi_fd fd);
/* The same, and makes one; NONE where there is no room. */
uint32_t vllsi__io_record_make(vllsi_io_engine *engine, vllsi_fd fd);
/* Frees a record on which nothing is in flight. */
void vllsi__io_record_drop(vllsi_io_engine *engine, uint32_t number);
/* Puts a slot at the end of its queues. Returns whether it is the first of all. */
bool vllsi__io_queue_enter(vllsi_io_engine *engine, struct vllsi__io_slot *slot);
/* Takes a slot off its queues; those that become the first of all theirs go on the list of those to start. */
void vllsi__io_queue_leave(vllsi_io_engine *engine, struct vllsi__io_slot *slot);
/* Whether a Close of one of its descriptors waits. */
bool vllsi__io_is_closing(const vllsi_io_engine *engine, const struct vllsi__io_slot *slot);
/* Whether an operation has its descriptor only to find a path: it does not become the engine's by that. */
static inline bool vllsi__io_is_path(const struct vllsi__io_slot *slot)
{
    return slot->kind == VLLSI_COMPLETION_OP_OPEN ||
           (slot->kind == VLLSI_COMPLETION_OP_STAT && slot->as.stat.path != NULL);
}

/* One of a record's operations has ended: closes the descriptor where that was waited for. Forgets it where
 * there is nothing in flight and it is none, or nothing is known of it. */
void vllsi__io_record_leave(vllsi_io_engine *engine, uint32_t number, bool is_none, bool was_path);
/* Begins a Close. */
void vllsi__io_close(vllsi_io_engine *engine, struct vllsi__io_slot *slot);

/* ── buffers.c ── */

/* Gives back what the groups of buffers took. */
void vllsi__io_buffers_free(vllsi_io_engine *engine);

#endif
