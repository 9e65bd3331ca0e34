/*
 * The io_uring driver: what completions mean, what a turn does, how an operation is let go of.
 *
 * One call of the kernel a turn hands over what was begun, has deferred work done and waits, if it is to. An
 * operation has one entry in the ring at a time, and its slot is free only after that entry's last
 * completion, so that the kernel never writes into a buffer that is the program's again.
 */
#include "uring.h"

#include <vllsi/net.h>
#include <vllsi/time.h>

#define AGAIN       VLLSI__ERRNO(EAGAIN)
#define INTERRUPTED VLLSI__ERRNO(EINTR)
#define TIME_IS_UP  VLLSI__ERRNO(ETIME)
#define CANCELLED   VLLSI__ERRNO(ECANCELED)
#define INVALID     VLLSI__ERRNO(EINVAL)

static void complete(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result)
{
    vllsi__uring_of(engine)->ended++;
    vllsi__io_complete(engine, slot, result);
}

/* Goes on with an operation that was not done, unless it was asked to end. */
static void again(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    vllsi__uring_set_phase(slot, VLLSI__URING_NONE);
    const vllsi_result result =
        slot->end != VLLSI__IO_END_NONE ? VLLSI__IO_CANCELLED : vllsi__uring_begin(engine, slot);
    if (result != VLLSI__IO_PENDING) {
        complete(engine, slot, result);
    }
}

/* ── what a completion means ── */

/* What the entry was refused with may only mean that this kernel, or this object, has no such way of doing
 * it. True where another way is left. */
static bool other_way(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result failure)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    struct vllsi__io_record *record = vllsi__io_record_of(engine, slot);
    const bool refused = failure == INVALID || failure == VLLSI__ERRNO(EOPNOTSUPP);
    if (failure == INTERRUPTED) {
        return true;
    }
    if (failure == AGAIN && (slot->driver_state & VLLSI__URING_BY_POLL) == 0) {
        slot->driver_state |= VLLSI__URING_BY_POLL;
        return true;
    }
    if (refused && (slot->flags & VLLSI_COMPLETION_OP_FLAG_ZERO_COPY) != 0 &&
        (slot->driver_state & VLLSI__URING_COPIES) == 0) {
        slot->driver_state |= VLLSI__URING_COPIES;
        return true;
    }
    if (failure == INVALID && (slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0 &&
        (slot->driver_state & VLLSI__URING_SINGLE) == 0) {
        slot->driver_state |= VLLSI__URING_SINGLE;
        return true;
    }
    if (failure == INVALID && record != NULL && (record->driver_state & VLLSI__URING_DRAINED) != 0 &&
        slot->kind != VLLSI_COMPLETION_OP_ACCEPT && !uring->no_poll_first) {
        uring->no_poll_first = true;
        return true;
    }
    return false;
}

static bool is_file_transfer(const struct vllsi__io_slot *slot)
{
    const bool vector = slot->kind == VLLSI_COMPLETION_OP_READV || slot->kind == VLLSI_COMPLETION_OP_WRITEV;
    const bool plain = slot->kind == VLLSI_COMPLETION_OP_READ || slot->kind == VLLSI_COMPLETION_OP_WRITE;
    return (vector && slot->as.vector.offset >= 0) || (plain && slot->as.transfer.offset >= 0);
}

/* Whether the kernel hands out the buffers that an operation receives into. */
static bool has_queue(const vllsi_io_engine *engine, const struct vllsi__io_slot *slot)
{
    return slot->kind == VLLSI_COMPLETION_OP_RECV && (slot->flags & VLLSI_COMPLETION_OP_FLAG_BUFFERS) != 0 &&
           engine->groups[slot->as.transfer.group].driver_queue != NULL;
}

static void failed(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result failure)
{
    const bool looked = (slot->driver_state & VLLSI__URING_NO_BUFFER) != 0;
    if (slot->end == VLLSI__IO_END_NONE && has_queue(engine, slot) && !looked &&
        (failure == VLLSI__ERRNO(ENOBUFS) || failure == AGAIN)) {
        /* Some kernels look for a buffer before there is anything to receive. */
        slot->driver_state |= VLLSI__URING_NO_BUFFER;
        (void)vllsi__uring_wait_for(engine, slot, slot->fd, VLLSI_SOCKET_READY_RECEIVE);
        return;
    }
    if (failure == CANCELLED) {
        complete(engine, slot, VLLSI__IO_CANCELLED);
    } else if (failure == AGAIN && is_file_transfer(slot) && slot->end == VLLSI__IO_END_NONE) {
        vllsi__uring_set_phase(slot, VLLSI__URING_POOL);
        const vllsi_result result = vllsi__io_pool_begin(engine, slot);
        if (result != VLLSI__IO_PENDING) {
            complete(engine, slot, result);
        }
    } else if (other_way(engine, slot, failure)) {
        again(engine, slot);
    } else {
        complete(engine, slot, failure);
    }
}

/* A result of an operation that goes on. False where it found no room: it is to come again. */
static bool progress(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result, vllsi_fd fd,
                     uint32_t flags, uint32_t buffer)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    if (!vllsi__io_progress(engine, slot, result, fd, flags, buffer)) {
        uring->stalled = true;
        return false;
    }
    uring->ended++;
    return true;
}

static bool accepted(vllsi_io_engine *engine, struct vllsi__io_slot *slot,
                     const struct vllsi_linux_io_uring_cqe *completion)
{
    const vllsi_fd connection = vllsi__fd_of(VLLSI_FD_KIND_SOCKET, completion->res);
    struct vllsi_address *peer = slot->as.accept.peer;
    if (peer != NULL && vllsi_failed(vllsi_socket_peer_address(connection, peer))) {
        *peer = (struct vllsi_address){.family = VLLSI_ADDRESS_FAMILY_NONE}; /* it has gone already */
    }
    if ((slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) == 0) {
        slot->result_fd = connection;
        slot->result_flags = VLLSI_COMPLETION_FD;
        complete(engine, slot, 0);
        return true;
    }
    if (!progress(engine, slot, 0, connection, VLLSI_COMPLETION_FD, 0)) {
        return false;
    }
    if ((completion->flags & VLLSI_LINUX_IORING_CQE_F_MORE) == 0) {
        again(engine, slot);
    }
    return true;
}

/* How many bytes there was room for. */
static size_t room_of(const vllsi_io_engine *engine, const struct vllsi__io_slot *slot)
{
    const size_t len = slot->as.transfer.len;
    if ((slot->flags & VLLSI_COMPLETION_OP_FLAG_BUFFERS) == 0) {
        return len;
    }
    const size_t bytes = engine->groups[slot->as.transfer.group].buffer_bytes;
    return len != 0 && len < bytes ? len : bytes;
}

static bool received(vllsi_io_engine *engine, struct vllsi__io_slot *slot,
                     const struct vllsi_linux_io_uring_cqe *completion)
{
    struct vllsi__io_record *record = vllsi__io_record_of(engine, slot);
    const size_t room = room_of(engine, slot);
    const bool cut = slot->kind == VLLSI_COMPLETION_OP_RECV && (size_t)completion->res > room;
    const vllsi_result result = cut ? (vllsi_result)room : completion->res;
    const bool buffer = (completion->flags & VLLSI_LINUX_IORING_CQE_F_BUFFER) != 0;
    const uint32_t number = completion->flags >> VLLSI_LINUX_IORING_CQE_BUFFER_SHIFT;
    const uint32_t flags = (cut ? VLLSI_COMPLETION_TRUNCATED : 0u) | (buffer ? VLLSI_COMPLETION_BUFFER : 0u);
    const uint32_t kind = record->driver_state & VLLSI__URING_KIND;
    const bool goes_on = (slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0 &&
                         (result > 0 || kind == VLLSI__URING_DATAGRAM);
    if (goes_on && !progress(engine, slot, result, VLLSI_FD_INVALID, flags, buffer ? number : 0)) {
        return false;
    }
    if (buffer) {
        (void)vllsi__io_buffer_taken(engine, slot->as.transfer.group, number);
    }
    if ((completion->flags & VLLSI_LINUX_IORING_CQE_F_SOCK_NONEMPTY) != 0) {
        record->driver_state &= ~(uint32_t)VLLSI__URING_DRAINED;
    } else {
        record->driver_state |= VLLSI__URING_DRAINED;
    }
    if (!goes_on) {
        slot->result_flags = flags;
        slot->result_buffer = buffer ? number : 0;
        complete(engine, slot, result);
    } else if ((completion->flags & VLLSI_LINUX_IORING_CQE_F_MORE) == 0) {
        again(engine, slot);
    }
    return true;
}

static uint32_t ready_of(uint32_t events, uint32_t wanted)
{
    if ((events & (VLLSI_LINUX_POLLERR | VLLSI_LINUX_POLLHUP)) != 0) {
        return wanted | VLLSI_SOCKET_READY_ENDED;
    }
    return ((events & VLLSI_LINUX_POLLIN) != 0 ? VLLSI_SOCKET_READY_RECEIVE : 0u) |
           ((events & VLLSI_LINUX_POLLOUT) != 0 ? VLLSI_SOCKET_READY_SEND : 0u);
}

/* What was sent without a copy is held by the connection until the other side has taken it, for ever if it
 * likes. Where the descriptor is to go, the connection gives it up; that resets it. */
static void give_up_unsent(const vllsi_io_engine *engine, const struct vllsi__io_slot *slot)
{
    const struct vllsi__io_record *record = &engine->records[slot->record];
    if ((record->driver_state & VLLSI__URING_KIND) == VLLSI__URING_STREAM &&
        (engine->shutting || record->closing != VLLSI__IO_NONE)) {
        static const struct vllsi_linux_sockaddr nobody = {.sa_family = VLLSI_LINUX_AF_UNSPEC};
        (void)!vllsi__linux_connect(vllsi__fd_number(slot->fd), &nobody, sizeof nobody);
    }
}

/* An entry that did the operation has ended, or has brought one of several results. */
static bool done(vllsi_io_engine *engine, struct vllsi__io_slot *slot,
                 const struct vllsi_linux_io_uring_cqe *completion)
{
    const vllsi_result result = completion->res;
    const bool more = (completion->flags & VLLSI_LINUX_IORING_CQE_F_MORE) != 0;
    const bool multishot = (slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0;
    if (more && !multishot) {
        /* Sent without a copy: another completion says that the buffer is free. */
        slot->result = result;
        vllsi__uring_set_phase(slot, VLLSI__URING_NOTICE);
        give_up_unsent(engine, slot);
        return true;
    }
    if (vllsi_failed(result)) {
        failed(engine, slot, result);
        return true;
    }
    switch (slot->kind) {
    case VLLSI_COMPLETION_OP_ACCEPT: return accepted(engine, slot, completion);
    case VLLSI_COMPLETION_OP_READ:
        if (slot->as.transfer.offset >= 0) {
            break;
        }
        return received(engine, slot, completion);
    case VLLSI_COMPLETION_OP_RECV: return received(engine, slot, completion);
    case VLLSI_COMPLETION_OP_POLL:
        complete(engine, slot, ready_of((uint32_t)result, slot->as.poll.wanted));
        return true;
    default: break;
    }
    complete(engine, slot, result);
    return true;
}

/* Tries a multishot operation by readiness until it would block, fails or ends. */
static void try_repeatedly(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    for (;;) {
        slot->result_flags = 0;
        slot->result_buffer = 0;
        slot->result_fd = VLLSI_FD_INVALID;
        const vllsi_result result = vllsi__uring_attempt(engine, slot);
        if (result == VLLSI__IO_PENDING) {
            return;
        }
        struct vllsi__io_record *record = vllsi__io_record_of(engine, slot);
        const bool goes_on = slot->kind == VLLSI_COMPLETION_OP_ACCEPT || result > 0 ||
                             (record->driver_state & VLLSI__URING_KIND) == VLLSI__URING_DATAGRAM;
        if (vllsi_failed(result) || !goes_on) {
            complete(engine, slot, result);
            return;
        }
        if (!progress(engine, slot, result, slot->result_fd, slot->result_flags, slot->result_buffer)) {
            slot->result = result;
            vllsi__uring_postpone(engine, slot, VLLSI__URING_HELD);
            return;
        }
        if (slot->end != VLLSI__IO_END_NONE) {
            complete(engine, slot, VLLSI__IO_CANCELLED);
            return;
        }
    }
}

/* The wait for readiness has ended. */
static void ready(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result)
{
    vllsi__uring_set_phase(slot, VLLSI__URING_NONE);
    if (slot->end != VLLSI__IO_END_NONE) {
        complete(engine, slot, VLLSI__IO_CANCELLED);
    } else if (vllsi_failed(result) && result != TIME_IS_UP && result != INTERRUPTED) {
        complete(engine, slot, result == CANCELLED ? VLLSI__IO_CANCELLED : result);
    } else if (has_queue(engine, slot)) {
        const bool empty = engine->groups[slot->as.transfer.group].free == 0;
        slot->driver_state &= ~VLLSI__URING_NO_BUFFER;
        if (empty) {
            complete(engine, slot, VLLSI__ERRNO(ENOBUFS));
        } else {
            again(engine, slot);
        }
    } else if ((slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0) {
        try_repeatedly(engine, slot);
    } else {
        const vllsi_result tried = vllsi__uring_attempt(engine, slot);
        if (tried != VLLSI__IO_PENDING) {
            complete(engine, slot, tried);
        }
    }
}

/* ── letting go ── */

static void ask_to_cancel(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    struct vllsi_linux_io_uring_sqe *entry = vllsi__uring_entry(uring);
    if (entry == NULL) {
        slot->driver_state |= VLLSI__URING_CANCEL_DUE;
        uring->cancels_due++;
        return;
    }
    const uint32_t number = vllsi__io_number(engine, slot);
    entry->opcode = VLLSI_LINUX_IORING_OP_ASYNC_CANCEL;
    entry->addr = vllsi__uring_name(number, slot->generation);
    entry->user_data = vllsi__uring_name(VLLSI__URING_CANCEL | number, slot->generation);
}

static bool is_in_ring(const struct vllsi__io_slot *slot)
{
    const uint32_t phase = vllsi__uring_phase(slot);
    return slot->state == VLLSI__IO_RUNNING && (phase == VLLSI__URING_RING || phase == VLLSI__URING_POLL);
}

/* A cancel may miss what is just between two steps; it is asked for again as long as there is something. */
static void cancel_answered(vllsi_io_engine *engine, uint32_t number, uint32_t generation,
                            vllsi_result result)
{
    struct vllsi__io_slot *slot = &engine->slots[number];
    if (result == VLLSI__ERRNO(ENOENT) && number < engine->config.operations &&
        slot->generation == generation && is_in_ring(slot) &&
        (slot->driver_state & VLLSI__URING_CANCEL_DUE) == 0) {
        slot->driver_state |= VLLSI__URING_CANCEL_DUE;
        vllsi__uring_of(engine)->cancels_due++;
    }
}

static void cancel_due(vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    uring->cancels_due = 0;
    for (uint32_t number = 0; number < engine->fresh_slot; number++) {
        struct vllsi__io_slot *slot = &engine->slots[number];
        if (is_in_ring(slot) && (slot->driver_state & VLLSI__URING_CANCEL_DUE) != 0) {
            slot->driver_state &= ~(uint32_t)VLLSI__URING_CANCEL_DUE;
            ask_to_cancel(engine, slot);
        }
    }
}

/* Takes back an entry that the kernel has not been told of. */
static bool take_back(vllsi_io_engine *engine, const struct vllsi__io_slot *slot)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    struct vllsi_linux_io_uring_sqe *entry = &uring->entries[slot->driver_word & uring->mask];
    const uint64_t name = vllsi__uring_name(vllsi__io_number(engine, slot), slot->generation);
    if (slot->driver_word - uring->handed >= uring->tail - uring->handed || entry->user_data != name) {
        return false;
    }
    *entry = (struct vllsi_linux_io_uring_sqe){.opcode = VLLSI_LINUX_IORING_OP_NOP, .fd = -1};
    entry->user_data = vllsi__uring_name(VLLSI__URING_NOBODY, 0);
    return true;
}

static void cancel(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    switch (vllsi__uring_phase(slot)) {
    case VLLSI__URING_POOL: vllsi__io_pool_cancel(engine, slot); break;
    case VLLSI__URING_RING:
    case VLLSI__URING_POLL:
        if (take_back(engine, slot)) {
            complete(engine, slot, VLLSI__IO_CANCELLED);
        } else {
            ask_to_cancel(engine, slot);
        }
        break;
    case VLLSI__URING_NOTICE: give_up_unsent(engine, slot); break; /* otherwise what is sent is sent */
    default: break; /* the list of those that wait is looked at in the next turn */
    }
}

/* ── turns ── */

/* False where the completion is to be looked at again. */
static bool take(vllsi_io_engine *engine, const struct vllsi_linux_io_uring_cqe *completion)
{
    const uint32_t number = (uint32_t)completion->user_data;
    const uint32_t generation = (uint32_t)(completion->user_data >> 32);
    if (number >= VLLSI__URING_CANCEL) {
        if (number == VLLSI__URING_WAKE) {
            vllsi__uring_woken(vllsi__uring_of(engine),
                               (completion->flags & VLLSI_LINUX_IORING_CQE_F_MORE) != 0);
        } else if (number != VLLSI__URING_NOBODY) {
            cancel_answered(engine, number & ~VLLSI__URING_CANCEL, generation, completion->res);
        }
        return true;
    }
    struct vllsi__io_slot *slot = &engine->slots[number];
    if (slot->generation != generation) {
        return true;
    }
    if (slot->kind == VLLSI_COMPLETION_OP_NOP) {
        complete(engine, slot, completion->res);
        return true;
    }
    switch (vllsi__uring_phase(slot)) {
    case VLLSI__URING_RING: return done(engine, slot, completion);
    case VLLSI__URING_NOTICE:
        if (vllsi_failed(slot->result)) {
            failed(engine, slot, slot->result);
        } else {
            complete(engine, slot, slot->result);
        }
        return true;
    case VLLSI__URING_POLL: ready(engine, slot, completion->res); return true;
    default: return true;
    }
}

static void reap(vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    uint32_t tail = __atomic_load_n(uring->completion_tail, __ATOMIC_ACQUIRE);
    while (uring->head != tail) {
        const struct vllsi_linux_io_uring_cqe *completion =
            &uring->completions[uring->head & uring->completion_mask];
        if (!take(engine, completion)) {
            break;
        }
        uring->head++;
    }
    __atomic_store_n(uring->completion_head, uring->head, __ATOMIC_RELEASE);
}

/* Goes on with slots that found no entry, or no room for a result. */
static void begin_waiting(vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    for (uint32_t left = uring->waiting; left > 0 && !uring->stalled; left--) {
        struct vllsi__io_slot *slot = &engine->slots[uring->waiting_first];
        const bool held = vllsi__uring_phase(slot) == VLLSI__URING_HELD;
        if (held &&
            !progress(engine, slot, slot->result, slot->result_fd, slot->result_flags, slot->result_buffer)) {
            break;
        }
        uring->waiting_first = slot->driver_word;
        uring->waiting--;
        if (held && slot->end == VLLSI__IO_END_NONE) {
            vllsi__uring_set_phase(slot, VLLSI__URING_NONE);
            try_repeatedly(engine, slot);
        } else {
            again(engine, slot);
        }
    }
}

/* Whether a call would bring completions that the queue does not show. */
static bool has_hidden(const struct vllsi__uring *uring)
{
    const uint32_t flags = __atomic_load_n(uring->kernel_flags, __ATOMIC_RELAXED);
    return (flags & (VLLSI_LINUX_IORING_SQ_TASKRUN | VLLSI_LINUX_IORING_SQ_CQ_OVERFLOW)) != 0;
}

/* What is seldom there: results of the pool, which rouses the ring for them, and slots that wait. */
static __attribute__((noinline)) void look_further(vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    if (uring->woken) {
        uring->woken = false;
        uring->ended += vllsi__io_pool_reap(engine);
    }
    if (uring->waiting > 0) {
        begin_waiting(engine);
    }
    if (uring->cancels_due > 0) {
        cancel_due(engine);
    }
}

static inline void look(vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    if (__atomic_load_n(uring->completion_tail, __ATOMIC_ACQUIRE) != uring->head) {
        reap(engine);
    }
    if (uring->woken || (uring->waiting | uring->cancels_due) != 0) {
        look_further(engine);
    }
}

/* What the call of the kernel failed with: 0 where going on helps, TIME_IS_UP, or a failure to tell. */
static vllsi_result verdict(const struct vllsi__uring *uring, vllsi_result entered)
{
    if (entered >= 0 || entered == TIME_IS_UP) {
        return entered >= 0 ? 0 : TIME_IS_UP;
    }
    const bool full = entered == VLLSI__ERRNO(EBUSY) || entered == AGAIN || entered == VLLSI__ERRNO(ENOMEM);
    if (full && __atomic_load_n(uring->completion_tail, __ATOMIC_ACQUIRE) != uring->head) {
        return 0; /* there is room once these have been taken */
    }
    return entered != INTERRUPTED ? entered : 0;
}

static __attribute__((noinline)) vllsi_result start(struct vllsi__uring *uring)
{
    if (!uring->enabled) {
        const vllsi_result enabled = vllsi__uring_enable(uring);
        if (vllsi_failed(enabled)) {
            return enabled;
        }
    }
    if (!uring->wake_armed) {
        vllsi__uring_wake_arm(uring);
    }
    return 0;
}

/* Completions that end nothing may come one after the other, so that the kernel never says it. */
static bool is_over(int64_t deadline_ns)
{
    return deadline_ns != VLLSI_FOREVER && vllsi_monotonic_nanos() >= deadline_ns;
}

/* Who waits for the descriptor relies on all being handed over, on the wake being watched, and on being
 * called for what waits here. */
static __attribute__((noinline)) void prepare_for_others(vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    if (!uring->wake_armed) {
        vllsi__uring_wake_arm(uring);
    }
    if ((uring->waiting | uring->cancels_due) != 0) {
        vllsi__uring_wake(engine);
    }
    if (vllsi__uring_untaken(uring) != 0) {
        (void)!vllsi__uring_enter(uring, false, 0);
    }
}

static vllsi_result turn(vllsi_io_engine *engine, int64_t deadline_ns)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    uring->ended = 0;
    uring->reads = 0;
    uring->stalled = false;
    vllsi_result result = uring->wake_armed ? 0 : start(uring);
    if (vllsi_failed(result)) {
        return result;
    }
    look(engine);
    for (;;) {
        const bool wait = deadline_ns != INT64_MIN && uring->ended == 0 && !uring->stalled;
        if (!wait && uring->tail == uring->handed && vllsi__uring_untaken(uring) == 0 && !has_hidden(uring)) {
            break;
        }
        result = verdict(uring, vllsi__uring_enter(uring, wait, deadline_ns));
        if (!uring->stalled) {
            look(engine);
        }
        if (!wait || result != 0 || uring->ended > 0 || uring->stalled || is_over(deadline_ns)) {
            break;
        }
        if (!uring->wake_armed) {
            vllsi__uring_wake_arm(uring);
        }
    }
    if (uring->is_polled) {
        prepare_for_others(engine);
    }
    return result == TIME_IS_UP || uring->ended > 0 ? 0 : result;
}

static void forget(vllsi_io_engine *engine, struct vllsi__io_record *record)
{
    (void)engine;
    record->driver_state &= VLLSI__IO_ATTEMPT_RECORD_BITS;
}

static size_t size_of(const vllsi_io_engine_config *config)
{
    (void)config;
    return sizeof(struct vllsi__uring);
}

const struct vllsi_io_driver vllsi_linux_io_uring_driver = {
    .name = "io_uring",
    .size = size_of,
    .open = vllsi__uring_open,
    .close = vllsi__uring_close,
    .begin = vllsi__uring_begin,
    .cancel = cancel,
    .turn = turn,
    .forget = forget,
    .wake = vllsi__uring_wake,
    .pollable = vllsi__uring_pollable,
    .group_add = vllsi__uring_group_add,
    .group_remove = vllsi__uring_group_remove,
    .buffer_return = vllsi__uring_buffer_return,
    .describe = vllsi__uring_describe,
};
