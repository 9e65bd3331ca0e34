/*
 * What the files of the io_uring driver share: the ring as this process sees it.
 *
 * Entries are written at `tail`, which the kernel learns of when the queue is handed over (uring_ring.c);
 * until then an entry can be taken back, and that is how a cancelled operation never reaches a descriptor
 * that has its number anew.
 *
 * user_data of an entry that works for a slot is the slot's number below and its generation above. Numbers of
 * slots have 24 bits; what has one of the upper bits set is the driver's own.
 */
#ifndef VLLSI_IO_URING_H
#define VLLSI_IO_URING_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/linux.h>
#include <vllsi/linux/io.h>

#include "../os/linux/net_socket.h"
#include "engine.h"

/* Lower halves of user_data that belong to no slot. A cancel has the slot's number beside it. */
#define VLLSI__URING_NOBODY UINT32_C(0xffffffff)
#define VLLSI__URING_WAKE   UINT32_C(0xfffffffe)
#define VLLSI__URING_CANCEL UINT32_C(0x80000000)

/* Addresses of connects that have not been handed over. */
enum { VLLSI__URING_ADDRESSES = 16 };

/* A mapping. */
struct vllsi__uring_area {
    void *address;
    size_t bytes;
};

struct vllsi__uring {
    /* The queue to the kernel. */
    struct vllsi_linux_io_uring_sqe *entries;
    uint32_t *kernel_tail; /* how far we have handed over */
    const uint32_t *kernel_head, *kernel_flags;
    uint32_t mask, size;
    uint32_t tail, handed; /* how far entries are written; the same that *kernel_tail says */

    /* The queue from the kernel. */
    const struct vllsi_linux_io_uring_cqe *completions;
    const uint32_t *completion_tail;
    uint32_t *completion_head;
    uint32_t completion_mask, head;

    int32_t ring, called; /* the descriptor, and the number that it is called by */
    uint32_t enter_flags; /* with every call */
    uint32_t wait_flags;  /* with calls that wait */
    uint32_t setup;       /* IORING_SETUP_… in use */
    uint32_t used;        /* enum vllsi_linux_io_feature */
    bool enabled;
    uint32_t memory_count;  /* pieces of `memory` */
    bool memory_is_open;    /* the kernel has a table for it */
    uint32_t reads;         /* tried in the page cache since the last turn */
    bool no_poll_first;     /* the kernel does not know it */
    bool stalled;           /* a result found no room */
    bool woken;             /* the pool may have ended something */
    uint32_t ended;         /* what this turn has brought */
    uint32_t misses, pause; /* reads that the page cache did not have; how many not to try there */

    /* Slots without an entry for now, linked by driver_word. */
    uint32_t waiting_first, waiting_last, waiting;
    uint32_t cancels_due; /* slots with VLLSI__URING_CANCEL_DUE */

    uint32_t addresses_used;
    union vllsi__socket_address addresses[VLLSI__URING_ADDRESSES];

    int32_t wake_event; /* eventfd */
    bool wake_armed;
    bool is_polled; /* somebody waits for the ring's descriptor */
    struct vllsi__uring_area rings, queue;

    struct vllsi__uring_area memory[VLLSI_LINUX_IO_MEMORY_MAX]; /* that the kernel has pinned */

    /* From any thread: a wake has been written and not been seen. On a line of its own. */
    _Alignas(64) uint32_t waking;
};

/* In a slot's driver_state: what there is of it in the ring. */
enum vllsi__uring_phase {
    VLLSI__URING_NONE,
    VLLSI__URING_WAITING, /* in the list of those without an entry */
    VLLSI__URING_HELD,    /* the same, with a result that found no room */
    VLLSI__URING_RING,    /* an entry does it */
    VLLSI__URING_NOTICE,  /* sent without a copy: the result is known, the buffer not yet free */
    VLLSI__URING_POLL,    /* an entry waits for readiness, then it is tried */
    VLLSI__URING_POOL,    /* a thread does it */
    VLLSI__URING_PHASES = 15
};
#define VLLSI__URING_SINGLE     UINT32_C(0x10)  /* multishot, done one by one */
#define VLLSI__URING_COPIES     UINT32_C(0x20)  /* zero copy was refused */
#define VLLSI__URING_CANCEL_DUE UINT32_C(0x40)  /* no entry for its cancel yet */
#define VLLSI__URING_BY_POLL    UINT32_C(0x80)  /* the ring refused it */
#define VLLSI__URING_NO_BUFFER  UINT32_C(0x100) /* the kernel found no buffer, maybe for nothing */

/* In a record's driver_state: what the descriptor is known to be. */
#define VLLSI__URING_KIND      UINT32_C(7)
#define VLLSI__URING_STREAM    UINT32_C(1)
#define VLLSI__URING_DATAGRAM  UINT32_C(2)
#define VLLSI__URING_MESSAGES  UINT32_C(3) /* seqpacket */
#define VLLSI__URING_OTHER     UINT32_C(4) /* no socket */
#define VLLSI__URING_DRAINED   UINT32_C(8) /* the last receive left nothing */
#define VLLSI__URING_NO_NOWAIT UINT32_C(16)

static inline struct vllsi__uring *vllsi__uring_of(const vllsi_io_engine *engine)
{
    return engine->driver_memory;
}

static inline void vllsi__uring_set_phase(struct vllsi__io_slot *slot, enum vllsi__uring_phase phase)
{
    slot->driver_state = (slot->driver_state & ~(uint32_t)VLLSI__URING_PHASES) | (uint32_t)phase;
}

static inline uint32_t vllsi__uring_phase(const struct vllsi__io_slot *slot)
{
    return slot->driver_state & VLLSI__URING_PHASES;
}

static inline uint64_t vllsi__uring_name(uint32_t lower, uint32_t generation)
{
    return (uint64_t)generation << 32 | lower;
}

/* ── uring_ring.c ── */

vllsi_result vllsi__uring_open(vllsi_io_engine *engine);
void vllsi__uring_close(vllsi_io_engine *engine);
size_t vllsi__uring_describe(const vllsi_io_engine *engine, char *buffer, size_t size_bytes);

/* Starts the ring, on the thread that it then belongs to. */
vllsi_result vllsi__uring_enable(struct vllsi__uring *uring);

/* Hands over what is written because the queue is full. False where it still is. */
bool vllsi__uring_make_room(struct vllsi__uring *uring);

/* Hands over what is written, and waits for a first completion if `wait`: until the deadline. Returns 0 or
 * more, or the kernel's failure. */
vllsi_result vllsi__uring_enter(struct vllsi__uring *uring, bool wait, int64_t deadline_ns);

/* How many entries the kernel has not taken. */
static inline uint32_t vllsi__uring_untaken(const struct vllsi__uring *uring)
{
    return uring->tail - __atomic_load_n(uring->kernel_head, __ATOMIC_ACQUIRE);
}

/* An entry to fill, all zero; NULL where there is none even after what is written was handed over. */
static inline struct vllsi_linux_io_uring_sqe *vllsi__uring_entry(struct vllsi__uring *uring)
{
    if (vllsi__uring_untaken(uring) == uring->size && !vllsi__uring_make_room(uring)) {
        return NULL;
    }
    struct vllsi_linux_io_uring_sqe *entry = &uring->entries[uring->tail++ & uring->mask];
    *entry = (struct vllsi_linux_io_uring_sqe){.fd = -1};
    return entry;
}

/* An entry for a slot, filled as far as all have it in common; NULL where there is none. */
static inline struct vllsi_linux_io_uring_sqe *vllsi__uring_entry_of(vllsi_io_engine *engine,
                                                                     struct vllsi__io_slot *slot,
                                                                     enum vllsi__uring_phase phase,
                                                                     uint32_t operation)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    struct vllsi_linux_io_uring_sqe *entry = vllsi__uring_entry(uring);
    if (entry != NULL) {
        entry->opcode = (uint8_t)operation;
        entry->fd = vllsi__fd_number(slot->fd);
        entry->user_data = vllsi__uring_name(vllsi__io_number(engine, slot), slot->generation);
        slot->driver_word = uring->tail - 1;
        vllsi__uring_set_phase(slot, phase);
    }
    return entry;
}

/* ── uring_begin.c ── */

/* Begins an operation, or begins it again: its result, or PENDING. */
vllsi_result vllsi__uring_begin(vllsi_io_engine *engine, struct vllsi__io_slot *slot);
/* Tries an operation, and has the ring wait for readiness where it would block. */
vllsi_result vllsi__uring_attempt(vllsi_io_engine *engine, struct vllsi__io_slot *slot);
/* Has the ring wait for readiness of a descriptor; for a pause where that is none. PENDING. */
vllsi_result vllsi__uring_wait_for(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_fd on,
                                   uint32_t wanted);
/* Puts a slot at the end of the list of those without an entry. */
void vllsi__uring_postpone(vllsi_io_engine *engine, struct vllsi__io_slot *slot,
                           enum vllsi__uring_phase phase);

/* ── uring_wake.c ── */

vllsi_result vllsi__uring_wake_open(struct vllsi__uring *uring);
/* Has the ring look at the wake descriptor, where it does not. */
void vllsi__uring_wake_arm(struct vllsi__uring *uring);
void vllsi__uring_woken(struct vllsi__uring *uring, bool more);
void vllsi__uring_wake(vllsi_io_engine *engine);
vllsi_fd vllsi__uring_pollable(const vllsi_io_engine *engine);

/* ── uring_buffers.c ── */

vllsi_result vllsi__uring_group_add(vllsi_io_engine *engine, uint32_t group);
void vllsi__uring_group_remove(vllsi_io_engine *engine, uint32_t group);
void vllsi__uring_buffer_return(vllsi_io_engine *engine, uint32_t group, uint32_t buffer);

#endif
