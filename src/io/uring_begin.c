/*
 * How each operation goes to the ring.
 *
 * Sockets are sent to and received from by SEND and RECV, also for Read and Write, because only those take
 * MSG_NOSIGNAL; whether a descriptor is a socket is asked once. Pipes, terminals, messages, copies and
 * processes are tried as every driver of readiness tries them (attempt.c), and the ring does the waiting.
 *
 * Reads at offsets are tried in the page cache first: bytes that are there cost less by one plain call than
 * by a ride through the ring. Where the cache keeps missing, the ring is asked right away for a while. What
 * the ring cannot do without a thread of its own anyway, opens and syncs, goes to the file pool.
 */
#include "uring.h"

/* Reads above this are not tried at once: the copy would hold up everything else. */
enum { CACHED_BYTES_MOST = 128 * 1024, MISSES_MOST = 8, PAUSE = 256, PIECES_SUMMED = 16 };

/* Reads that are tried at once between two turns: where there are many, one call of the kernel for all of
 * them is cheaper than one for each. */
enum { CACHED_READS_A_TURN = 2 };

/* Sends below this are copied in any case: pinning pages costs more. */
enum { ZERO_COPY_BYTES_LEAST = 8192 };

void vllsi__uring_postpone(vllsi_io_engine *engine, struct vllsi__io_slot *slot,
                           enum vllsi__uring_phase phase)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    const uint32_t number = vllsi__io_number(engine, slot);
    vllsi__uring_set_phase(slot, phase);
    slot->driver_word = VLLSI__IO_NONE;
    if (uring->waiting_first == VLLSI__IO_NONE) {
        uring->waiting_first = number;
    } else {
        engine->slots[uring->waiting_last].driver_word = number;
    }
    uring->waiting_last = number;
    uring->waiting++;
}

/* An entry, or the slot waits for one. */
static struct vllsi_linux_io_uring_sqe *entry_for(vllsi_io_engine *engine, struct vllsi__io_slot *slot,
                                                  uint32_t operation)
{
    struct vllsi_linux_io_uring_sqe *entry =
        vllsi__uring_entry_of(engine, slot, VLLSI__URING_RING, operation);
    if (entry == NULL) {
        vllsi__uring_postpone(engine, slot, VLLSI__URING_WAITING);
    }
    return entry;
}

/* ── by readiness ── */

/* How long to wait before a look at what nothing tells of. */
static const struct vllsi_linux_timespec look_again = {.tv_sec = 0, .tv_nsec = 5000000};

vllsi_result vllsi__uring_wait_for(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_fd on,
                                   uint32_t wanted)
{
    const int32_t number = vllsi__fd_number(on);
    struct vllsi_linux_io_uring_sqe *entry =
        vllsi__uring_entry_of(engine, slot, VLLSI__URING_POLL,
                              number >= 0 ? VLLSI_LINUX_IORING_OP_POLL_ADD : VLLSI_LINUX_IORING_OP_TIMEOUT);
    if (entry == NULL) {
        vllsi__uring_postpone(engine, slot, VLLSI__URING_WAITING);
        slot->driver_state |= VLLSI__URING_BY_POLL;
        return VLLSI__IO_PENDING;
    }
    entry->fd = number;
    if (number >= 0) {
        entry->poll32_events = wanted == VLLSI_SOCKET_READY_SEND ? VLLSI_LINUX_POLLOUT : VLLSI_LINUX_POLLIN;
    } else {
        entry->addr = (uintptr_t)&look_again;
        entry->len = 1;
    }
    return VLLSI__IO_PENDING;
}

vllsi_result vllsi__uring_attempt(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    vllsi_fd on = VLLSI_FD_INVALID;
    uint32_t wanted = 0;
    bool drained = false;
    const vllsi_result result = vllsi__io_attempt(engine, slot, &on, &wanted, &drained);
    if (result != VLLSI__IO_WOULD_BLOCK) {
        return result;
    }
    if (wanted == 0 && vllsi_fd_is_valid(on)) {
        vllsi__uring_set_phase(slot, VLLSI__URING_POOL);
        return vllsi__io_pool_begin(engine, slot);
    }
    return vllsi__uring_wait_for(engine, slot, on, wanted);
}

/* Results of a multishot operation come from turns only, so begin waits for readiness first. */
static vllsi_result by_readiness(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    return (slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0
               ? vllsi__uring_wait_for(engine, slot, slot->fd, VLLSI_SOCKET_READY_RECEIVE)
               : vllsi__uring_attempt(engine, slot);
}

static vllsi_result by_pool(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    vllsi__uring_set_phase(slot, VLLSI__URING_POOL);
    return vllsi__io_pool_begin(engine, slot);
}

/* ── streams ── */

/* What a descriptor is; asked once. */
static uint32_t kind_of(struct vllsi__io_record *record)
{
    uint32_t kind = record->driver_state & VLLSI__URING_KIND;
    if (kind == 0) {
        const vllsi_result type =
            vllsi__socket_number(vllsi__fd_number(record->fd), VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_TYPE);
        kind = type == VLLSI_LINUX_SOCK_STREAM      ? VLLSI__URING_STREAM
               : type == VLLSI_LINUX_SOCK_SEQPACKET ? VLLSI__URING_MESSAGES
               : vllsi_failed(type)                 ? VLLSI__URING_OTHER
                                                    : VLLSI__URING_DATAGRAM; /* also of raw packets */
        record->driver_state |= kind;
    }
    return kind;
}

/* A build that plays the least portable system moves half of what it could on every stream. */
static uint32_t cut(uint32_t kind, uint32_t len)
{
#ifdef VLLSI_STRICT_PORTABLE
    return kind == VLLSI__URING_STREAM ? len - len / 2 : len;
#else
    (void)kind;
    return len;
#endif
}

static vllsi_result begin_send(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    const struct vllsi__uring *uring = vllsi__uring_of(engine);
    const uint32_t kind = kind_of(vllsi__io_record_of(engine, slot));
    if (kind == VLLSI__URING_OTHER || (slot->driver_state & VLLSI__URING_BY_POLL) != 0) {
        return by_readiness(engine, slot);
    }
    const bool zero_copy = (slot->flags & VLLSI_COMPLETION_OP_FLAG_ZERO_COPY) != 0 &&
                           (slot->driver_state & VLLSI__URING_COPIES) == 0 &&
                           (uring->used & VLLSI_LINUX_IO_ZERO_COPY) != 0 &&
                           slot->as.transfer.len >= ZERO_COPY_BYTES_LEAST;
    struct vllsi_linux_io_uring_sqe *entry =
        entry_for(engine, slot, zero_copy ? VLLSI_LINUX_IORING_OP_SEND_ZC : VLLSI_LINUX_IORING_OP_SEND);
    if (entry != NULL) {
        entry->addr = (uintptr_t)slot->as.transfer.buffer;
        entry->len = cut(kind, slot->as.transfer.len);
        entry->msg_flags = VLLSI_LINUX_MSG_NOSIGNAL;
    }
    return VLLSI__IO_PENDING;
}

/* Receives into a buffer of a group, and multishot ones. */
static vllsi_result begin_receive_group(vllsi_io_engine *engine, struct vllsi__io_slot *slot, uint32_t kind)
{
    const struct vllsi__uring *uring = vllsi__uring_of(engine);
    if (engine->groups[slot->as.transfer.group].driver_queue == NULL) {
        return by_readiness(engine, slot);
    }
    if ((uring->used & VLLSI_LINUX_IO_MULTISHOT) == 0) {
        slot->driver_state |= VLLSI__URING_SINGLE;
    }
    struct vllsi_linux_io_uring_sqe *entry = entry_for(engine, slot, VLLSI_LINUX_IORING_OP_RECV);
    if (entry == NULL) {
        return VLLSI__IO_PENDING;
    }
    entry->flags = VLLSI_LINUX_IOSQE_BUFFER_SELECT;
    entry->buf_group = (uint16_t)slot->as.transfer.group;
    entry->len = slot->as.transfer.len;
    entry->msg_flags = kind == VLLSI__URING_STREAM ? 0 : VLLSI_LINUX_MSG_TRUNC;
    if ((slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0 &&
        (slot->driver_state & VLLSI__URING_SINGLE) == 0) {
        entry->ioprio = VLLSI_LINUX_IORING_RECV_MULTISHOT;
    }
    return VLLSI__IO_PENDING;
}

static vllsi_result begin_receive(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct vllsi__io_record *record = vllsi__io_record_of(engine, slot);
    const uint32_t kind = kind_of(record);
    if ((slot->flags & VLLSI_COMPLETION_OP_FLAG_BUFFERS) != 0) {
        /* An attempt would take a buffer that the kernel may be handing out. */
        return kind != VLLSI__URING_OTHER ? begin_receive_group(engine, slot, kind)
                                          : vllsi__socket_number(vllsi__fd_number(slot->fd),
                                                                 VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_TYPE);
    }
    if (kind == VLLSI__URING_OTHER || (slot->driver_state & VLLSI__URING_BY_POLL) != 0) {
        return by_readiness(engine, slot);
    }
    struct vllsi_linux_io_uring_sqe *entry = entry_for(engine, slot, VLLSI_LINUX_IORING_OP_RECV);
    if (entry == NULL) {
        return VLLSI__IO_PENDING;
    }
    entry->addr = (uintptr_t)slot->as.transfer.buffer;
    entry->len = cut(kind, slot->as.transfer.len);
    if (kind != VLLSI__URING_STREAM && slot->kind == VLLSI_COMPLETION_OP_RECV) {
        entry->msg_flags = VLLSI_LINUX_MSG_TRUNC; /* the result is the whole message's length */
    }
    if ((record->driver_state & VLLSI__URING_DRAINED) != 0 && !vllsi__uring_of(engine)->no_poll_first) {
        entry->ioprio = VLLSI_LINUX_IORING_RECVSEND_POLL_FIRST;
    }
    return VLLSI__IO_PENDING;
}

/* ── connections ── */

static vllsi_result begin_accept(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    const struct vllsi__uring *uring = vllsi__uring_of(engine);
    if ((uring->used & VLLSI_LINUX_IO_MULTISHOT) == 0) {
        slot->driver_state |= VLLSI__URING_SINGLE;
    }
    if ((slot->driver_state & VLLSI__URING_BY_POLL) != 0) {
        return by_readiness(engine, slot);
    }
    struct vllsi_linux_io_uring_sqe *entry = entry_for(engine, slot, VLLSI_LINUX_IORING_OP_ACCEPT);
    if (entry != NULL) {
        entry->accept_flags =
            VLLSI_LINUX_SOCK_CLOEXEC |
            (slot->as.accept.mode == VLLSI_SOCKET_MODE_NON_BLOCKING ? VLLSI_LINUX_SOCK_NONBLOCK : 0u);
        if ((slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0 &&
            (slot->driver_state & VLLSI__URING_SINGLE) == 0) {
            entry->ioprio = VLLSI_LINUX_IORING_ACCEPT_MULTISHOT;
        }
    }
    return VLLSI__IO_PENDING;
}

/* The kernel copies the address while it takes the entry, so that it need not live longer than that. */
static vllsi_result begin_connect(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    if ((slot->driver_state & VLLSI__URING_BY_POLL) != 0 || uring->addresses_used == VLLSI__URING_ADDRESSES) {
        slot->driver_state |= VLLSI__URING_BY_POLL;
        return by_readiness(engine, slot);
    }
    union vllsi__socket_address address;
    uint32_t len = 0;
    const vllsi_result taken = vllsi__socket_address_take(slot->as.connect.address, &address, &len);
    if (vllsi_failed(taken)) {
        return taken;
    }
    struct vllsi_linux_io_uring_sqe *entry = entry_for(engine, slot, VLLSI_LINUX_IORING_OP_CONNECT);
    if (entry != NULL) {
        union vllsi__socket_address *place = &uring->addresses[uring->addresses_used++];
        *place = address;
        entry->addr = (uintptr_t)place;
        entry->off = len;
    }
    return VLLSI__IO_PENDING;
}

static vllsi_result begin_poll(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct vllsi_linux_io_uring_sqe *entry = entry_for(engine, slot, VLLSI_LINUX_IORING_OP_POLL_ADD);
    if (entry != NULL) {
        const uint32_t wanted = slot->as.poll.wanted;
        entry->poll32_events = ((wanted & VLLSI_SOCKET_READY_RECEIVE) != 0 ? VLLSI_LINUX_POLLIN : 0u) |
                               ((wanted & VLLSI_SOCKET_READY_SEND) != 0 ? VLLSI_LINUX_POLLOUT : 0u);
    }
    return VLLSI__IO_PENDING;
}

/* ── files ── */

/* The bytes that an operation wants to read; 0 for too many to be read at once. */
static size_t cached_bytes(const struct vllsi__io_slot *slot)
{
    size_t sum = 0;
    if (slot->kind == VLLSI_COMPLETION_OP_READ) {
        sum = slot->as.transfer.len;
    } else if (slot->as.vector.count <= PIECES_SUMMED) {
        for (uint32_t at = 0; at < slot->as.vector.count && sum <= CACHED_BYTES_MOST; at++) {
            const size_t len = slot->as.vector.pieces[at].len;
            sum = len <= CACHED_BYTES_MOST ? sum + len : len;
        }
    }
    return sum <= CACHED_BYTES_MOST ? sum : 0;
}

/* Reads what the page cache has: the result, or PENDING where that is not all. */
static vllsi_result read_cached(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    struct vllsi__io_record *record = vllsi__io_record_of(engine, slot);
    if (uring->pause > 0) {
        uring->pause--;
        return VLLSI__IO_PENDING;
    }
    if (uring->reads >= CACHED_READS_A_TURN) {
        return VLLSI__IO_PENDING;
    }
    uring->reads++;
    const size_t wanted = cached_bytes(slot);
    if (wanted == 0 || (record->driver_state & VLLSI__URING_NO_NOWAIT) != 0 ||
        (uring->used & VLLSI_LINUX_IO_CACHED_READS) == 0) {
        return VLLSI__IO_PENDING;
    }
    const bool plain = slot->kind == VLLSI_COMPLETION_OP_READ;
    const struct vllsi_linux_iovec whole = {.iov_base = slot->as.transfer.buffer, .iov_len = wanted};
    const struct vllsi_linux_iovec *pieces =
        plain ? &whole : (const struct vllsi_linux_iovec *)(const void *)slot->as.vector.pieces;
    const vllsi_result result = vllsi__linux_preadv2(
        vllsi__fd_number(slot->fd), pieces, plain ? 1 : slot->as.vector.count,
        plain ? slot->as.transfer.offset : slot->as.vector.offset, VLLSI_LINUX_RWF_NOWAIT);
    if (result == (vllsi_result)wanted || result == 0) {
        uring->misses = 0;
        return result;
    }
    if (result == VLLSI__ERRNO(EAGAIN) || result > 0) {
        if (++uring->misses >= MISSES_MOST) {
            uring->misses = 0;
            uring->pause = PAUSE;
        }
    } else if (result == VLLSI__ERRNO(EOPNOTSUPP)) {
        record->driver_state |= VLLSI__URING_NO_NOWAIT;
    } else if (vllsi__is_absent(result)) {
        uring->used &= ~(uint32_t)VLLSI_LINUX_IO_CACHED_READS;
    } else if (result != VLLSI__ERRNO(EINTR)) {
        return result;
    }
    return VLLSI__IO_PENDING;
}

static uint32_t file_operation(bool vector, bool read)
{
    if (vector) {
        return read ? VLLSI_LINUX_IORING_OP_READV : VLLSI_LINUX_IORING_OP_WRITEV;
    }
    return read ? VLLSI_LINUX_IORING_OP_READ : VLLSI_LINUX_IORING_OP_WRITE;
}

/* Where the bytes are within memory that is pinned, the kernel need not look for their pages. */
static void use_pinned(const struct vllsi__uring *uring, struct vllsi_linux_io_uring_sqe *entry, bool read)
{
    for (uint32_t at = 0; at < uring->memory_count; at++) {
        const uint64_t start = entry->addr - (uintptr_t)uring->memory[at].address;
        if (start < uring->memory[at].bytes && entry->len <= uring->memory[at].bytes - start) {
            entry->opcode = read ? VLLSI_LINUX_IORING_OP_READ_FIXED : VLLSI_LINUX_IORING_OP_WRITE_FIXED;
            entry->buf_index = (uint16_t)at;
            return;
        }
    }
}

static vllsi_result begin_file(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    const bool vector = slot->kind == VLLSI_COMPLETION_OP_READV || slot->kind == VLLSI_COMPLETION_OP_WRITEV;
    const bool read = slot->kind == VLLSI_COMPLETION_OP_READ || slot->kind == VLLSI_COMPLETION_OP_READV;
    if (!read && (vllsi__fd_tags(slot->fd) & VLLSI__FD_APPEND) != 0) {
        return VLLSI__INVALID_INPUT;
    }
    if (read) {
        const vllsi_result result = read_cached(engine, slot);
        if (result != VLLSI__IO_PENDING) {
            return result;
        }
    }
    struct vllsi_linux_io_uring_sqe *entry = entry_for(engine, slot, file_operation(vector, read));
    if (entry == NULL) {
        return VLLSI__IO_PENDING;
    }
    entry->addr = vector ? (uintptr_t)slot->as.vector.pieces : (uintptr_t)slot->as.transfer.buffer;
    entry->len = vector ? slot->as.vector.count : slot->as.transfer.len;
    entry->off = (uint64_t)(vector ? slot->as.vector.offset : slot->as.transfer.offset);
    if (!vector) {
        use_pinned(vllsi__uring_of(engine), entry, read);
    }
    return VLLSI__IO_PENDING;
}

/* Apart from what is below, so that an empty operation, which has no descriptor, costs little. */
static __attribute__((noinline)) vllsi_result begin_other(vllsi_io_engine *engine,
                                                          struct vllsi__io_slot *slot)
{
    switch (slot->kind) {
    case VLLSI_COMPLETION_OP_NOP:
        (void)entry_for(engine, slot, VLLSI_LINUX_IORING_OP_NOP);
        return VLLSI__IO_PENDING;
    case VLLSI_COMPLETION_OP_READ:
        return slot->as.transfer.offset >= 0 ? begin_file(engine, slot) : begin_receive(engine, slot);
    case VLLSI_COMPLETION_OP_WRITE:
        return slot->as.transfer.offset >= 0 ? begin_file(engine, slot) : begin_send(engine, slot);
    case VLLSI_COMPLETION_OP_RECV: return begin_receive(engine, slot);
    case VLLSI_COMPLETION_OP_SEND: return begin_send(engine, slot);
    case VLLSI_COMPLETION_OP_READV:
    case VLLSI_COMPLETION_OP_WRITEV:
        return slot->as.vector.offset >= 0 ? begin_file(engine, slot) : by_readiness(engine, slot);
    case VLLSI_COMPLETION_OP_ACCEPT: return begin_accept(engine, slot);
    case VLLSI_COMPLETION_OP_CONNECT: return begin_connect(engine, slot);
    case VLLSI_COMPLETION_OP_POLL: return begin_poll(engine, slot);
    default: return vllsi__io_is_file(slot) ? by_pool(engine, slot) : by_readiness(engine, slot);
    }
}

vllsi_result vllsi__uring_begin(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    const uint32_t tail = uring->tail;
    if (slot->kind != VLLSI_COMPLETION_OP_NOP ||
        tail - __atomic_load_n(uring->kernel_head, __ATOMIC_ACQUIRE) >= uring->size) {
        return begin_other(engine, slot);
    }
    uring->entries[tail & uring->mask] = (struct vllsi_linux_io_uring_sqe){
        .opcode = VLLSI_LINUX_IORING_OP_NOP,
        .fd = -1,
        .user_data = vllsi__uring_name(vllsi__io_number(engine, slot), slot->generation),
    };
    uring->tail = tail + 1;
    slot->driver_word = tail;
    slot->driver_state = VLLSI__URING_RING;
    return VLLSI__IO_PENDING;
}
