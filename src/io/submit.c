/*
 * Taking operations: what is wrong with one shows here, before anything has happened; then it gets a slot, a
 * place in the queues of its descriptor, and begins if it is the first.
 */
#include "operations.h"

#include <vllsi/time.h>

/* What there is to know of a kind before its members are looked at. */
struct kind {
    uint8_t flags;     /* those that go with it, enum vllsi_completion_op_flag */
    uint8_t queues;    /* VLLSI__IO_QUEUED_…: of streams, for those that have an offset */
    bool has_fd;       /* is done to a descriptor */
    bool has_deadline; /* can be given up */
};

enum {
    IN = VLLSI__IO_QUEUED_IN,
    OUT = VLLSI__IO_QUEUED_OUT,
    MULTISHOT = VLLSI_COMPLETION_OP_FLAG_MULTISHOT,
    BUFFERS = VLLSI_COMPLETION_OP_FLAG_BUFFERS,
    ZERO_COPY = VLLSI_COMPLETION_OP_FLAG_ZERO_COPY
};

static const struct kind kinds[VLLSI_COMPLETION_OP_KIND_COUNT] = {
    [VLLSI_COMPLETION_OP_READ] = {0, IN, true, true},
    [VLLSI_COMPLETION_OP_WRITE] = {0, OUT, true, true},
    [VLLSI_COMPLETION_OP_ACCEPT] = {MULTISHOT, IN, true, true},
    [VLLSI_COMPLETION_OP_CONNECT] = {0, OUT, true, true},
    [VLLSI_COMPLETION_OP_SEND] = {ZERO_COPY, OUT, true, true},
    [VLLSI_COMPLETION_OP_RECV] = {MULTISHOT | BUFFERS, IN, true, true},
    [VLLSI_COMPLETION_OP_TIMEOUT] = {0, 0, false, false},
    [VLLSI_COMPLETION_OP_CLOSE] = {0, 0, false, false},
    [VLLSI_COMPLETION_OP_NOP] = {0, 0, false, false},
    [VLLSI_COMPLETION_OP_READV] = {0, IN, true, true},
    [VLLSI_COMPLETION_OP_WRITEV] = {0, OUT, true, true},
    [VLLSI_COMPLETION_OP_SENDMSG] = {ZERO_COPY, OUT, true, true},
    [VLLSI_COMPLETION_OP_RECVMSG] = {0, IN, true, true},
    [VLLSI_COMPLETION_OP_OPEN] = {0, 0, false, true},
    [VLLSI_COMPLETION_OP_FULL_FSYNC] = {0, 0, true, true},
    [VLLSI_COMPLETION_OP_DATA_SYNC] = {0, 0, true, true},
    [VLLSI_COMPLETION_OP_STAT] = {0, 0, true, true},
    [VLLSI_COMPLETION_OP_POLL] = {0, 0, true, true},
    [VLLSI_COMPLETION_OP_COPY] = {0, IN | OUT, true, true},
    [VLLSI_COMPLETION_OP_PROCESS_WAIT] = {0, 0, false, true},
};

/* ── what is wrong with an operation ── */

static bool bytes_make_sense(const void *bytes, size_t len)
{
    return bytes != NULL || len == 0;
}

static bool recv_makes_sense(const vllsi_io_engine *engine, const vllsi_completion_op *op)
{
    if ((op->flags & BUFFERS) == 0) {
        return (op->flags & MULTISHOT) == 0 && bytes_make_sense(op->recv.buffer, op->recv.len);
    }
    return op->recv.group < engine->config.buffer_groups && engine->groups[op->recv.group].count != 0;
}

static bool copy_makes_sense(const vllsi_completion_op *op)
{
    return op->copy.from_offset >= -1 && op->copy.to_offset >= -1;
}

static bool makes_sense(const vllsi_io_engine *engine, const vllsi_completion_op *op)
{
    switch (op->kind) {
    case VLLSI_COMPLETION_OP_READ:
        return bytes_make_sense(op->read.buffer, op->read.len) && op->read.offset >= -1;
    case VLLSI_COMPLETION_OP_WRITE:
        return bytes_make_sense(op->write.buffer, op->write.len) && op->write.offset >= -1;
    case VLLSI_COMPLETION_OP_READV:
    case VLLSI_COMPLETION_OP_WRITEV:
        return bytes_make_sense(op->vector.pieces, op->vector.count) && op->vector.offset >= -1;
    case VLLSI_COMPLETION_OP_ACCEPT:
        return (op->accept.mode == VLLSI_SOCKET_MODE_BLOCKING ||
                op->accept.mode == VLLSI_SOCKET_MODE_NON_BLOCKING) &&
               ((op->flags & MULTISHOT) == 0 || op->accept.peer == NULL);
    case VLLSI_COMPLETION_OP_CONNECT: return op->connect.address != NULL;
    case VLLSI_COMPLETION_OP_SEND: return bytes_make_sense(op->send.buffer, op->send.len);
    case VLLSI_COMPLETION_OP_RECV: return recv_makes_sense(engine, op);
    case VLLSI_COMPLETION_OP_SENDMSG:
    case VLLSI_COMPLETION_OP_RECVMSG: return op->message.message != NULL;
    case VLLSI_COMPLETION_OP_OPEN: return bytes_make_sense(op->open.path, op->open.path_len);
    case VLLSI_COMPLETION_OP_STAT: return op->stat.stat != NULL;
    case VLLSI_COMPLETION_OP_POLL:
        return (op->poll.wanted & ~(uint32_t)(VLLSI_SOCKET_READY_RECEIVE | VLLSI_SOCKET_READY_SEND)) == 0;
    case VLLSI_COMPLETION_OP_COPY: return copy_makes_sense(op);
    case VLLSI_COMPLETION_OP_PROCESS_WAIT: return op->process_wait.process != NULL;
    default: return true;
    }
}

static vllsi_result refuse(const vllsi_io_engine *engine, const vllsi_completion_op *op)
{
    if (op->kind == VLLSI_COMPLETION_OP_NONE || op->kind >= VLLSI_COMPLETION_OP_KIND_COUNT) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_UNKNOWN_OPERATION);
    }
    if (op->reserved != 0 || (op->flags & ~(uint32_t)kinds[op->kind].flags) != 0 ||
        !makes_sense(engine, op)) {
        return VLLSI__IO_INVALID;
    }
    return 0;
}

/* ── from the program's form to the slot's ── */

static uint32_t cut(uint64_t value, uint32_t most)
{
    return value < most ? (uint32_t)value : most;
}

static void take_transfer(struct vllsi__io_slot *slot, const void *bytes, size_t len, int64_t offset)
{
    slot->as.transfer.buffer = (void *)(uintptr_t)bytes;
    slot->as.transfer.len = cut(len, (uint32_t)VLLSI_TRANSFER_BYTES_MAX);
    slot->as.transfer.offset = offset;
}

static void take_open(struct vllsi__io_slot *slot, const vllsi_completion_op *op)
{
    slot->fd = op->open.dir;
    slot->as.open.path = op->open.path;
    slot->as.open.path_len = cut(op->open.path_len, UINT32_MAX);
    slot->as.open.flags = op->open.flags;
    slot->as.open.mode = op->open.mode;
}

static void take_stat(struct vllsi__io_slot *slot, const vllsi_completion_op *op)
{
    slot->fd = op->stat.path != NULL ? op->stat.dir : op->fd;
    slot->as.stat.path = op->stat.path;
    slot->as.stat.stat = op->stat.stat;
    slot->as.stat.path_len = cut(op->stat.path_len, UINT32_MAX);
    slot->as.stat.lookup = (uint16_t)cut(op->stat.lookup, UINT16_MAX);
    slot->as.stat.wanted = (uint16_t)cut(op->stat.wanted, UINT16_MAX);
}

static void take_copy(struct vllsi__io_slot *slot, const vllsi_completion_op *op)
{
    slot->to = op->copy.to;
    slot->as.copy.from_offset = op->copy.from_offset;
    slot->as.copy.to_offset = op->copy.to_offset;
    slot->as.copy.len = cut(op->copy.len, (uint32_t)VLLSI_TRANSFER_BYTES_MAX);
}

/* The members of a slot that its kind has. */
static void take_members(struct vllsi__io_slot *slot, const vllsi_completion_op *op)
{
    switch (op->kind) {
    case VLLSI_COMPLETION_OP_READ: take_transfer(slot, op->read.buffer, op->read.len, op->read.offset); break;
    case VLLSI_COMPLETION_OP_WRITE:
        take_transfer(slot, op->write.buffer, op->write.len, op->write.offset);
        break;
    case VLLSI_COMPLETION_OP_SEND: take_transfer(slot, op->send.buffer, op->send.len, -1); break;
    case VLLSI_COMPLETION_OP_RECV:
        take_transfer(slot, op->recv.buffer, op->recv.len, -1);
        slot->as.transfer.group = op->recv.group;
        break;
    case VLLSI_COMPLETION_OP_READV:
    case VLLSI_COMPLETION_OP_WRITEV:
        slot->as.vector.pieces = op->vector.pieces;
        slot->as.vector.count = cut(op->vector.count, (uint32_t)VLLSI_TRANSFER_PIECES_MAX);
        slot->as.vector.offset = op->vector.offset;
        break;
    case VLLSI_COMPLETION_OP_ACCEPT:
        slot->as.accept.peer = op->accept.peer;
        slot->as.accept.mode = (uint32_t)op->accept.mode;
        break;
    case VLLSI_COMPLETION_OP_CONNECT: slot->as.connect.address = op->connect.address; break;
    case VLLSI_COMPLETION_OP_SENDMSG:
    case VLLSI_COMPLETION_OP_RECVMSG: slot->as.message.message = op->message.message; break;
    case VLLSI_COMPLETION_OP_OPEN: take_open(slot, op); break;
    case VLLSI_COMPLETION_OP_STAT: take_stat(slot, op); break;
    case VLLSI_COMPLETION_OP_POLL: slot->as.poll.wanted = op->poll.wanted; break;
    case VLLSI_COMPLETION_OP_COPY: take_copy(slot, op); break;
    case VLLSI_COMPLETION_OP_PROCESS_WAIT:
        slot->as.process_wait.process = op->process_wait.process;
        slot->as.process_wait.status = op->process_wait.status;
        break;
    default: break;
    }
}

/* The queues that it has its place in: a transfer at an offset has none. */
static uint8_t queues_of(const vllsi_completion_op *op)
{
    uint8_t queues = kinds[op->kind].queues;
    switch (op->kind) {
    case VLLSI_COMPLETION_OP_READ: return op->read.offset == -1 ? queues : 0;
    case VLLSI_COMPLETION_OP_WRITE: return op->write.offset == -1 ? queues : 0;
    case VLLSI_COMPLETION_OP_READV:
    case VLLSI_COMPLETION_OP_WRITEV: return op->vector.offset == -1 ? queues : 0;
    case VLLSI_COMPLETION_OP_COPY:
        queues &= (uint8_t)(op->copy.from_offset == -1 ? UINT8_MAX : ~IN);
        return queues & (uint8_t)(op->copy.to_offset == -1 ? UINT8_MAX : ~OUT);
    default: return queues;
    }
}

/* ── submitting ── */

/* The record of a descriptor that an operation is done to. */
static vllsi_result find_record(vllsi_io_engine *engine, vllsi_fd fd, uint32_t *number)
{
    *number = vllsi__io_record_find(engine, fd);
    if (*number == VLLSI__IO_NONE) {
        if (!vllsi_fd_is_valid(fd)) {
            return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CLOSING);
        }
        *number = vllsi__io_record_make(engine, fd);
        return *number == VLLSI__IO_NONE ? VLLSI__IO_FULL : 0;
    }
    const bool is_closing = engine->records[*number].closing != VLLSI__IO_NONE;
    return is_closing ? VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CLOSING) : 0;
}

static vllsi_result find_records(vllsi_io_engine *engine, const vllsi_completion_op *op, uint32_t *number,
                                 uint32_t *target)
{
    vllsi_result result = find_record(engine, op->fd, number);
    if (result == 0 && op->kind == VLLSI_COMPLETION_OP_COPY) {
        result = find_record(engine, op->copy.to, target);
        if (result < 0 && engine->records[*number].in_flight == 0) {
            vllsi__io_record_drop(engine, *number);
        }
    }
    return result;
}

/* That of a directory in which a path is looked for, so that a Close of it waits. */
static vllsi_result find_directory(vllsi_io_engine *engine, vllsi_fd dir, uint32_t *number)
{
    return vllsi_fd_is_valid(dir) ? find_record(engine, dir, number) : 0; /* the current one is none */
}

static struct vllsi__io_slot *take_slot(vllsi_io_engine *engine)
{
    uint32_t number = engine->free_slot;
    struct vllsi__io_slot *slot;
    if (number != VLLSI__IO_NONE) {
        slot = &engine->slots[number];
        engine->free_slot = slot->link[0];
    } else {
        slot = &engine->slots[engine->fresh_slot++];
        slot->generation = engine->first_generation;
    }
    engine->in_flight++;
    return slot;
}

/* What the first line of a slot holds when its operation begins. */
static void fill(struct vllsi__io_slot *slot, const vllsi_completion_op *op, uint32_t record, uint32_t target)
{
    slot->kind = (uint8_t)op->kind;
    slot->state = VLLSI__IO_QUEUED;
    slot->flags = (uint8_t)op->flags;
    slot->end = VLLSI__IO_END_NONE;
    slot->user_data = op->user_data;
    slot->result_flags = 0;
    slot->record = record;
    slot->record_to = target;
    slot->driver_state = 0;
    slot->driver_word = 0;
    slot->fd = op->fd;
}

static void set_timer(vllsi_io_engine *engine, struct vllsi__io_slot *slot, int64_t deadline_ns)
{
    slot->flags |= VLLSI__IO_TIMED;
    slot->timer.link.next = NULL;
    slot->timer.callback = vllsi__io_timer;
    vllsi_timers_add(&engine->timers, &slot->timer, deadline_ns);
}

static void begin_timeout(vllsi_io_engine *engine, struct vllsi__io_slot *slot, int64_t span_ns)
{
    int64_t deadline_ns;
    slot->state = VLLSI__IO_RUNNING;
    if (span_ns != VLLSI_FOREVER &&
        vllsi_nanos_add(vllsi__io_now(engine), span_ns > 0 ? span_ns : 0, &deadline_ns)) {
        set_timer(engine, slot, deadline_ns);
    }
}

/* Begins what has a descriptor or a deadline. */
static void begin(vllsi_io_engine *engine, struct vllsi__io_slot *slot, const vllsi_completion_op *op)
{
    take_members(slot, op);
    slot->timer.deadline_ns = op->deadline_ns == 0 ? VLLSI_FOREVER : op->deadline_ns;
    bool is_first = true;
    if (slot->record != VLLSI__IO_NONE) {
        slot->flags |= queues_of(op);
        engine->records[slot->record].in_flight++;
        if (op->kind == VLLSI_COMPLETION_OP_COPY) {
            engine->records[slot->record_to].in_flight++;
        }
        is_first = vllsi__io_queue_enter(engine, slot);
    }
    if (is_first) {
        vllsi__io_start(engine, slot);
        vllsi__io_start_ready(engine);
    }
    if (slot->state != VLLSI__IO_DONE && slot->timer.deadline_ns != VLLSI_FOREVER) {
        set_timer(engine, slot, slot->timer.deadline_ns);
    }
}

/* A Nop, which nothing can be wrong with: what it costs is what an engine costs. */
static vllsi_result submit_nop(vllsi_io_engine *engine, const vllsi_completion_op *op,
                               vllsi_submission_id *id)
{
    if (engine->in_flight == engine->config.operations) {
        return VLLSI__IO_FULL;
    }
    struct vllsi__io_slot *slot = take_slot(engine);
    slot->kind = VLLSI_COMPLETION_OP_NOP;
    slot->state = VLLSI__IO_RUNNING;
    slot->flags = 0;
    slot->end = VLLSI__IO_END_NONE;
    slot->user_data = op->user_data;
    slot->result_flags = 0;
    slot->record = VLLSI__IO_NONE;
    slot->driver_state = 0;
    slot->driver_word = 0;
    if (id != NULL) {
        *id = vllsi__io_id_of(engine, slot);
    }
    const vllsi_result result = engine->driver->begin(engine, slot);
    if (result != VLLSI__IO_PENDING) {
        vllsi__io_finish(engine, slot, result);
    }
    return 0;
}

/* The records of an operation that is done to descriptors; a Close asks for none, but not for one twice. */
static vllsi_result find_places(vllsi_io_engine *engine, const vllsi_completion_op *op, uint32_t *record,
                                uint32_t *target)
{
    if (op->kind == VLLSI_COMPLETION_OP_CLOSE) {
        const uint32_t number = vllsi__io_record_find(engine, op->fd);
        const bool is_closing = number != VLLSI__IO_NONE && engine->records[number].closing != VLLSI__IO_NONE;
        return is_closing || !vllsi_fd_is_valid(op->fd)
                   ? VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CLOSING)
                   : 0;
    }
    if (op->kind == VLLSI_COMPLETION_OP_OPEN) {
        return find_directory(engine, op->open.dir, record);
    }
    if (op->kind == VLLSI_COMPLETION_OP_STAT && op->stat.path != NULL) {
        return find_directory(engine, op->stat.dir, record);
    }
    if (!kinds[op->kind].has_fd) {
        return 0;
    }
    return find_records(engine, op, record, target);
}

/* Apart, so that a Nop does not save the registers that this needs. */
static __attribute__((noinline)) vllsi_result
submit_other(vllsi_io_engine *engine, const vllsi_completion_op *op, vllsi_submission_id *id)
{
    vllsi_result result = refuse(engine, op);
    if (result != 0) {
        return result;
    }
    if (engine->in_flight == engine->config.operations) {
        return VLLSI__IO_FULL;
    }
    uint32_t record = VLLSI__IO_NONE, target = VLLSI__IO_NONE;
    result = find_places(engine, op, &record, &target);
    if (result != 0) {
        return result;
    }
    struct vllsi__io_slot *slot = take_slot(engine);
    fill(slot, op, record, target);
    if (id != NULL) {
        *id = vllsi__io_id_of(engine, slot);
    }
    if (op->kind == VLLSI_COMPLETION_OP_TIMEOUT) {
        begin_timeout(engine, slot, op->timeout.duration.ns);
    } else if (op->kind == VLLSI_COMPLETION_OP_CLOSE) {
        vllsi__io_close(engine, slot);
    } else {
        begin(engine, slot, op);
    }
    return 0;
}

vllsi_result vllsi_io_engine_submit(vllsi_io_engine *engine, const vllsi_completion_op *op,
                                    vllsi_submission_id *id)
{
    if (engine == NULL || op == NULL) {
        return VLLSI__IO_INVALID;
    }
    if (!vllsi__io_is_open(engine)) {
        return VLLSI__IO_SHUT_DOWN;
    }
    if (op->kind == VLLSI_COMPLETION_OP_NOP && op->flags == 0 && op->reserved == 0) {
        return submit_nop(engine, op, id);
    }
    return submit_other(engine, op, id);
}

vllsi_result vllsi_io_engine_submit_batch(vllsi_io_engine *engine, const vllsi_completion_op *ops,
                                          size_t count, vllsi_submission_id *ids)
{
    if (engine == NULL || (ops == NULL && count != 0)) {
        return VLLSI__IO_INVALID;
    }
    for (size_t at = 0; at < count; at++) {
        const vllsi_result result = vllsi_io_engine_submit(engine, &ops[at], ids != NULL ? &ids[at] : NULL);
        if (result < 0) {
            return at != 0 ? (vllsi_result)at : result;
        }
    }
    return (vllsi_result)count;
}

vllsi_result vllsi_io_engine_cancel(vllsi_io_engine *engine, vllsi_submission_id id)
{
    if (engine == NULL) {
        return VLLSI__IO_INVALID;
    }
    if (!vllsi__io_is_open(engine)) {
        return VLLSI__IO_SHUT_DOWN;
    }
    const uint32_t number = id.slot & 0xffffff;
    struct vllsi__io_slot *slot = &engine->slots[number];
    if (id.slot >> 24 != engine->serial || number >= engine->fresh_slot ||
        slot->generation != id.generation || slot->state == VLLSI__IO_FREE) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_NOT_FOUND);
    }
    if (slot->kind == VLLSI_COMPLETION_OP_CLOSE) {
        return VLLSI__IO_INVALID;
    }
    vllsi__io_end(engine, slot, VLLSI__IO_END_CANCEL);
    return 0;
}
