/*
 * Attempts on Linux: an operation is done if that can be done at once, and nothing here waits.
 *
 * What keeps a call from waiting differs: MSG_DONTWAIT on sockets; O_NONBLOCK on those whose calls take no
 * flags (accept, connect, messages, splice); RWF_NOWAIT on pipes, terminals and files, where the kernel and
 * the object know it. Where they do not, the object is asked whether it is ready first, and at most as much
 * is written as a pipe that is ready takes. O_NONBLOCK is never set on what is no socket: it is a mode of the
 * open file, which a shell or a parent may share. A terminal is opened anew to be written to with it.
 *
 * What a descriptor turned out to be is kept in its record, so that it is found out once.
 *
 * SIGPIPE is kept away by MSG_NOSIGNAL and RWF_NOSIGNAL; for splice and sendfile, which have no such flag, it
 * is held back for the time of the call.
 */
#include "engine.h"

#include <vllsi/linux.h>
#include <vllsi/linux/process.h>

#include "../os/linux/net_socket.h"
#include "../os/linux/path.h"
#include "../os/linux/signal_own.h"

#define INTERRUPTED VLLSI__ERRNO(EINTR)
#define AGAIN       VLLSI__ERRNO(EAGAIN)

/* The file's own position, for calls that take an offset. */
#define AT_POSITION ((int64_t)-1)

/* What a pipe that is ready takes without waiting: PIPE_BUF of linux/limits.h. */
enum { PIPE_BYTES = 4096 };

/* What a descriptor is known to be, in its record's driver_state. */
enum {
    IS_SOCKET = 1 << 24,
    IS_NO_SOCKET = 1 << 25,
    IS_TCP = 1 << 26,
    WAS_ASKED = 1 << 27, /* whether it is TCP */
    IS_NON_BLOCKING = 1 << 28,
    NO_READ_NOW = 1 << 29, /* RWF_NOWAIT is refused */
    NO_WRITE_NOW = 1 << 30
};

/* It is no file, whose readiness nobody can wait for. */
#define IS_WAITED_FOR UINT32_C(0x80000000)

/* Of a slot: a connect has begun. */
#define BEGUN VLLSI__IO_ATTEMPT_SLOT_BITS

/* What an attempt is about, and what it says besides. */
struct attempt {
    struct vllsi__io_slot *slot;
    uint32_t *known;
    int32_t number;
    vllsi_fd on;
    uint32_t wanted;
    bool drained;
};

static vllsi_result would_block(struct attempt *attempt, uint32_t wanted)
{
    attempt->on = attempt->slot->fd;
    attempt->wanted = wanted;
    return VLLSI__IO_WOULD_BLOCK;
}

/* Only by waiting. */
static vllsi_result must_wait(struct attempt *attempt)
{
    return would_block(attempt, 0);
}

/* Nobody will tell. */
static vllsi_result look_again(struct attempt *attempt)
{
    attempt->on = VLLSI_FD_INVALID;
    attempt->wanted = 0;
    return VLLSI__IO_WOULD_BLOCK;
}

/* The set of POLL… that a descriptor is ready for now; 0 for none. */
static vllsi_result ready_now(int32_t number, uint32_t events)
{
    struct vllsi_linux_pollfd poll = {.fd = number, .events = (int16_t)events};
    struct vllsi_linux_timespec now = {.tv_sec = 0};
    vllsi_result result;
    do {
        result = vllsi__linux_ppoll(&poll, 1, &now, NULL);
    } while (result == INTERRUPTED);
    if (result > 0) {
        result = (poll.revents & VLLSI_LINUX_POLLNVAL) != 0 ? VLLSI__ERRNO(EBADF) : (uint16_t)poll.revents;
    }
    return result;
}

/* S_IF… of a descriptor; 0 where the kernel does not say. */
static uint32_t file_kind(int32_t number)
{
    struct vllsi_linux_stat stat = {.st_mode = 0};
    return vllsi__linux_fstat(number, &stat) == 0 ? stat.st_mode & VLLSI_LINUX_S_IFMT : 0;
}

/* The engine's mode for a socket whose calls take no flag that says it. */
static void do_not_block(uint32_t *known, int32_t number)
{
    int32_t on = 1;
    if ((*known & IS_NON_BLOCKING) == 0 &&
        !vllsi_failed(vllsi__linux_ioctl(number, VLLSI_LINUX_FIONBIO, (uintptr_t)&on))) {
        *known |= IS_NON_BLOCKING;
    }
}

/* ── sockets ── */

/* A stream that says by a short transfer that nothing is left. Unix sockets stop at descriptors that came
 * along. */
static void ask(struct attempt *attempt)
{
    if ((*attempt->known & WAS_ASKED) == 0) {
        const vllsi_result protocol =
            vllsi__socket_number(attempt->number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_PROTOCOL);
        *attempt->known |= WAS_ASKED | (protocol == VLLSI_LINUX_IPPROTO_TCP ? IS_TCP : 0u);
    }
}

#ifdef VLLSI_STRICT_PORTABLE
/* Half of what could be moved on a stream, as of the calls of vllsi/net.h. */
static size_t cut(int32_t number, size_t len)
{
    const bool stream =
        vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_TYPE) == VLLSI_LINUX_SOCK_STREAM;
    return stream ? len - len / 2 : len;
}
#else
static size_t cut(int32_t number, size_t len)
{
    (void)number;
    return len;
}
#endif

static vllsi_result receive_message(struct attempt *attempt, struct vllsi_linux_iovec *pieces, size_t count)
{
    struct vllsi_linux_msghdr header = {.msg_iov = pieces, .msg_iovlen = count};
    vllsi_result result;
    do {
        result = vllsi__linux_recvmsg(attempt->number, &header,
                                      VLLSI_LINUX_MSG_DONTWAIT | VLLSI_LINUX_MSG_CMSG_CLOEXEC);
    } while (result == INTERRUPTED);
    if (!vllsi_failed(result) && (header.msg_flags & VLLSI_LINUX_MSG_TRUNC) != 0) {
        attempt->slot->result_flags |= VLLSI_COMPLETION_TRUNCATED;
    }
    return result;
}

static vllsi_result receive(struct attempt *attempt, void *buffer, size_t len)
{
    const size_t asked = cut(attempt->number, len);
    vllsi_result result;
    if ((*attempt->known & IS_TCP) != 0) {
        do {
            result =
                vllsi__linux_recvfrom(attempt->number, buffer, asked, VLLSI_LINUX_MSG_DONTWAIT, NULL, NULL);
        } while (result == INTERRUPTED);
        attempt->drained = result > 0 && (size_t)result < asked;
    } else {
        struct vllsi_linux_iovec piece = {.iov_base = buffer, .iov_len = asked};
        result = receive_message(attempt, &piece, 1);
    }
    if (result == AGAIN) {
        ask(attempt);
        return would_block(attempt, VLLSI_SOCKET_READY_RECEIVE);
    }
    return result;
}

static vllsi_result send(struct attempt *attempt, const void *buffer, size_t len)
{
    const size_t asked = cut(attempt->number, len);
    vllsi_result result;
    do {
        result = vllsi__linux_sendto(attempt->number, buffer, asked,
                                     VLLSI_LINUX_MSG_DONTWAIT | VLLSI_LINUX_MSG_NOSIGNAL, NULL, 0);
    } while (result == INTERRUPTED);
    if (result == AGAIN) {
        return would_block(attempt, VLLSI_SOCKET_READY_SEND);
    }
    attempt->drained = (*attempt->known & IS_TCP) != 0 && result > 0 && (size_t)result < asked;
    return result;
}

/* Into a buffer of a group, which is given back where nothing was received. */
static vllsi_result receive_provided(vllsi_io_engine *engine, struct attempt *attempt)
{
    struct vllsi__io_slot *slot = attempt->slot;
    const size_t bytes = engine->groups[slot->as.transfer.group].buffer_bytes;
    const size_t bound = slot->as.transfer.len;
    void *address;
    uint32_t number;
    if (!vllsi__io_buffer_take(engine, slot->as.transfer.group, &number, &address)) {
        const vllsi_result ready = ready_now(attempt->number, VLLSI_LINUX_POLLIN);
        if (ready == 0) {
            return would_block(attempt, VLLSI_SOCKET_READY_RECEIVE);
        }
        return vllsi_failed(ready)
                   ? ready
                   : VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_RESOURCE_EXHAUSTED);
    }
    const vllsi_result result = receive(attempt, address, bound != 0 && bound < bytes ? bound : bytes);
    if (result <= 0) {
        vllsi__io_buffer_put(engine, slot->as.transfer.group, number);
    } else {
        slot->result_buffer = number;
        slot->result_flags |= VLLSI_COMPLETION_BUFFER;
    }
    return result;
}

static vllsi_result accept(struct attempt *attempt)
{
    struct vllsi__io_slot *slot = attempt->slot;
    do_not_block(attempt->known, attempt->number);
    const vllsi_result result = vllsi_socket_accept(slot->fd, (enum vllsi_socket_mode)slot->as.accept.mode,
                                                    &slot->result_fd, slot->as.accept.peer);
    if (result == AGAIN) {
        return would_block(attempt, VLLSI_SOCKET_READY_RECEIVE);
    }
    if (!vllsi_failed(result)) {
        slot->result_flags |= VLLSI_COMPLETION_FD;
    }
    return result;
}

static vllsi_result connect(struct attempt *attempt)
{
    struct vllsi__io_slot *slot = attempt->slot;
    if ((slot->driver_state & BEGUN) != 0) {
        const vllsi_result result = vllsi_socket_connect_result(slot->fd);
        return result == VLLSI__ERRNO(EINPROGRESS) ? would_block(attempt, VLLSI_SOCKET_READY_SEND) : result;
    }
    do_not_block(attempt->known, attempt->number);
    const vllsi_result result = vllsi_socket_connect(slot->fd, slot->as.connect.address);
    if (result == AGAIN) {
        return look_again(attempt); /* a Unix socket: too many wait to be accepted, nothing has begun */
    }
    if (result == VLLSI__ERRNO(EINPROGRESS)) {
        slot->driver_state |= BEGUN;
        return would_block(attempt, VLLSI_SOCKET_READY_SEND);
    }
    return result;
}

static vllsi_result message(struct attempt *attempt)
{
    struct vllsi__io_slot *slot = attempt->slot;
    const bool out = slot->kind == VLLSI_COMPLETION_OP_SENDMSG;
    do_not_block(attempt->known, attempt->number);
    const vllsi_result result = out ? vllsi_socket_send_message(slot->fd, slot->as.message.message)
                                    : vllsi_socket_receive_message(slot->fd, slot->as.message.message);
    if (result == AGAIN && out && ready_now(attempt->number, VLLSI_LINUX_POLLOUT) > 0) {
        return look_again(attempt); /* a Unix socket: the queue of whom it is for is full, not this one's */
    }
    if (result == AGAIN) {
        return would_block(attempt, out ? VLLSI_SOCKET_READY_SEND : VLLSI_SOCKET_READY_RECEIVE);
    }
    return result;
}

/* ── pipes, terminals, files ── */

/* Whether a refusal may be one of a flag, by the kernel or the object. */
static bool is_refusal(vllsi_result result)
{
    return result == VLLSI__ERRNO(EOPNOTSUPP) || result == VLLSI__ERRNO(EINVAL) || vllsi__is_absent(result);
}

/* As many whole pieces as a pipe takes that is ready, or a part of the first one. */
static vllsi_result write_little(vllsi_fd fd, const vllsi_iovec *pieces, size_t count)
{
    size_t whole = 0, bytes = 0;
    while (whole < count && pieces[whole].len <= PIPE_BYTES - bytes) {
        bytes += pieces[whole++].len;
    }
    return bytes == 0 && whole < count ? vllsi_write(fd, pieces[whole].base, PIPE_BYTES)
                                       : vllsi_writev(fd, pieces, whole);
}

/* Whether it is a file: always ready, which says nothing. */
static bool is_file(struct attempt *attempt)
{
    if ((*attempt->known & IS_WAITED_FOR) != 0) {
        return false;
    }
    const uint32_t kind = file_kind(attempt->number);
    const bool is_one =
        kind == VLLSI_LINUX_S_IFREG || kind == VLLSI_LINUX_S_IFBLK || kind == VLLSI_LINUX_S_IFDIR;
    *attempt->known |= is_one ? 0u : IS_WAITED_FOR;
    return is_one;
}

/* Whether a descriptor was opened for the other direction: it would never be ready. */
static bool is_one_way(int32_t number, bool write)
{
    const vllsi_result flags = vllsi__linux_fcntl_2(number, (uint32_t)VLLSI_LINUX_F_GETFL);
    const vllsi_result other = write ? VLLSI_LINUX_O_RDONLY : VLLSI_LINUX_O_WRONLY;
    return !vllsi_failed(flags) && (flags & VLLSI_LINUX_O_ACCMODE) == other;
}

/* A terminal is ready as soon as it takes a byte, and a call waits until it has taken all. So it is opened
 * anew, with a mode that nobody shares: the number, or a failure for what is no terminal. The side of a
 * pseudo-terminal that made it is none here, for opened anew it would be another one. */
static vllsi_result open_terminal(vllsi_fd fd)
{
    static const char folder[] = "/proc/self/fd/";
    char path[sizeof folder + 10];
    uint32_t pty = 0, digits = 1;
    const uint32_t number = (uint32_t)vllsi__fd_number(fd);
    if (vllsi_is_terminal(fd) != 1 ||
        !vllsi_failed(vllsi__linux_ioctl((int32_t)number, VLLSI_LINUX_TIOCGPTN, (uintptr_t)&pty))) {
        return VLLSI__UNSUPPORTED;
    }
    __builtin_memcpy(path, folder, sizeof folder - 1);
    for (uint32_t rest = number / 10; rest != 0; rest /= 10) {
        digits++;
    }
    path[sizeof folder - 1 + digits] = 0;
    for (uint32_t rest = number; digits > 0; rest /= 10) {
        path[sizeof folder - 1 + --digits] = (char)('0' + rest % 10);
    }
    return vllsi__linux_openat(
        VLLSI_LINUX_AT_FDCWD, path,
        VLLSI_LINUX_O_WRONLY | VLLSI_LINUX_O_NONBLOCK | VLLSI_LINUX_O_NOCTTY | VLLSI_LINUX_O_CLOEXEC, 0);
}

static vllsi_result write_terminal(struct attempt *attempt, int32_t number,
                                   const struct vllsi_linux_iovec *pieces, size_t count)
{
    vllsi_result result;
    do {
        result = vllsi__linux_writev(number, pieces, count);
    } while (result == INTERRUPTED);
    vllsi__close_own(number);
    return result == AGAIN ? look_again(attempt) : result; /* less room than a character takes */
}

/* An object that does not know RWF_NOWAIT: asked first, and then little. */
static vllsi_result ask_and_move(struct attempt *attempt, const struct vllsi_linux_iovec *pieces,
                                 size_t count, bool write)
{
    if (is_one_way(attempt->number, write)) {
        return vllsi__io_do(attempt->slot); /* which fails at once */
    }
    const vllsi_result ready = ready_now(attempt->number, write ? VLLSI_LINUX_POLLOUT : VLLSI_LINUX_POLLIN);
    if (ready == 0) {
        return would_block(attempt, write ? VLLSI_SOCKET_READY_SEND : VLLSI_SOCKET_READY_RECEIVE);
    }
    if (vllsi_failed(ready)) {
        return ready;
    }
    const vllsi_result terminal = write ? open_terminal(attempt->slot->fd) : VLLSI__UNSUPPORTED;
    if (!vllsi_failed(terminal)) {
        return write_terminal(attempt, (int32_t)terminal, pieces, count);
    }
    const vllsi_iovec *own = (const void *)pieces;
    const vllsi_result result =
        write ? write_little(attempt->slot->fd, own, count) : vllsi_readv(attempt->slot->fd, own, count);
    return result == AGAIN
               ? would_block(attempt, write ? VLLSI_SOCKET_READY_SEND : VLLSI_SOCKET_READY_RECEIVE)
               : result;
}

/* Of what is no socket, or at an offset. */
static vllsi_result move_now(struct attempt *attempt, const struct vllsi_linux_iovec *pieces, size_t count,
                             int64_t offset, bool write)
{
    const uint32_t refused = write ? NO_WRITE_NOW : NO_READ_NOW;
    const int64_t forbidding = offset < 0 ? VLLSI__FD_POSITIONAL : write ? VLLSI__FD_APPEND : 0;
    if ((vllsi__fd_tags(attempt->slot->fd) & forbidding) != 0) {
        return vllsi__io_do(attempt->slot); /* which says why not */
    }
    vllsi_result result = VLLSI__ERRNO(EOPNOTSUPP);
    while ((*attempt->known & refused) == 0) {
        result = write ? vllsi__linux_pwritev2(attempt->number, pieces, count, offset,
                                               VLLSI_LINUX_RWF_NOWAIT | VLLSI_LINUX_RWF_NOSIGNAL)
                       : vllsi__linux_preadv2(attempt->number, pieces, count, offset, VLLSI_LINUX_RWF_NOWAIT);
        if (result == INTERRUPTED) {
            continue;
        }
        if (result != AGAIN && !is_refusal(result)) {
            return result;
        }
        break;
    }
    if (result != AGAIN) {
        *attempt->known |= refused;
    }
    if (offset >= 0 || is_file(attempt)) {
        return must_wait(attempt);
    }
    if (result == AGAIN) {
        return would_block(attempt, write ? VLLSI_SOCKET_READY_SEND : VLLSI_SOCKET_READY_RECEIVE);
    }
    return ask_and_move(attempt, pieces, count, write);
}

/* Read, Write: of a stream that may be a socket or not. */
static vllsi_result transfer(struct attempt *attempt, bool write)
{
    const struct vllsi__io_slot *slot = attempt->slot;
    struct vllsi_linux_iovec piece = {.iov_base = slot->as.transfer.buffer, .iov_len = slot->as.transfer.len};
    if (slot->as.transfer.offset < 0 && (*attempt->known & IS_NO_SOCKET) == 0) {
        const vllsi_result result = write ? send(attempt, piece.iov_base, piece.iov_len)
                                          : receive(attempt, piece.iov_base, piece.iov_len);
        if (result != VLLSI__ERRNO(ENOTSOCK)) {
            attempt->slot->result_flags &= ~(uint32_t)VLLSI_COMPLETION_TRUNCATED; /* of Recv alone */
            return result;
        }
        *attempt->known |= IS_NO_SOCKET;
    }
    return move_now(attempt, &piece, 1, slot->as.transfer.offset, write);
}

static vllsi_result transfer_pieces(struct attempt *attempt, bool write)
{
    const struct vllsi__io_slot *slot = attempt->slot;
    struct vllsi_linux_iovec *pieces = (void *)(uintptr_t)slot->as.vector.pieces;
    const size_t count = slot->as.vector.count;
    if (slot->as.vector.offset < 0 && (*attempt->known & IS_NO_SOCKET) == 0) {
        struct vllsi_linux_msghdr header = {.msg_iov = pieces, .msg_iovlen = count};
        vllsi_result result;
        do {
            result = write ? vllsi__linux_sendmsg(attempt->number, &header,
                                                  VLLSI_LINUX_MSG_DONTWAIT | VLLSI_LINUX_MSG_NOSIGNAL)
                           : vllsi__linux_recvmsg(attempt->number, &header,
                                                  VLLSI_LINUX_MSG_DONTWAIT | VLLSI_LINUX_MSG_CMSG_CLOEXEC);
        } while (result == INTERRUPTED);
        if (result == AGAIN) {
            return would_block(attempt, write ? VLLSI_SOCKET_READY_SEND : VLLSI_SOCKET_READY_RECEIVE);
        }
        if (result != VLLSI__ERRNO(ENOTSOCK)) {
            return result;
        }
        *attempt->known |= IS_NO_SOCKET;
    }
    return move_now(attempt, pieces, count, slot->as.vector.offset, write);
}

/* ── copies ── */

struct copy {
    int32_t from, to;
    int64_t from_offset, to_offset; /* -1 of a stream */
    size_t len;
    bool send_file;
};

static vllsi_result copy_now(struct copy *copy)
{
    vllsi_result result;
    do {
        result = copy->send_file
                     ? vllsi__linux_sendfile(copy->to, copy->from, &copy->from_offset, copy->len)
                     : vllsi__linux_splice(copy->from, copy->from_offset < 0 ? NULL : &copy->from_offset,
                                           copy->to, copy->to_offset < 0 ? NULL : &copy->to_offset, copy->len,
                                           VLLSI_LINUX_SPLICE_F_NONBLOCK);
    } while (result == INTERRUPTED);
    return result;
}

/* With SIGPIPE held back; one that was pending before stays so. */
static vllsi_result copy_quietly(struct copy *copy)
{
    struct vllsi_linux_sigset sigpipe = {{0}};
    struct vllsi_linux_sigset before = {{0}};
    struct vllsi_linux_sigset pending = {{0}};
    vllsi__signal_set_change(&sigpipe, VLLSI_LINUX_SIGPIPE, true);
    const vllsi_result held = vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, &sigpipe, &before);
    if (vllsi_failed(held)) {
        return held;
    }
    (void)!vllsi__linux_rt_sigpending(&pending);
    const vllsi_result result = copy_now(copy);
    if (result == VLLSI__ERRNO(EPIPE) && !vllsi__signal_set_has(&pending, VLLSI_LINUX_SIGPIPE)) {
        const struct vllsi_linux_timespec now = {.tv_sec = 0, .tv_nsec = 0};
        while (vllsi__linux_rt_sigtimedwait(&sigpipe, NULL, &now) == INTERRUPTED) {
        }
    }
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &before, NULL);
    return result;
}

/* Which end was not ready. Where both are by now, nobody will tell. */
static vllsi_result copy_waits(struct attempt *attempt, const struct copy *copy)
{
    const vllsi_result readable = copy->from_offset < 0 ? ready_now(copy->from, VLLSI_LINUX_POLLIN) : 1;
    if (readable == 0) {
        return would_block(attempt, VLLSI_SOCKET_READY_RECEIVE);
    }
    const vllsi_result writable = copy->to_offset < 0 ? ready_now(copy->to, VLLSI_LINUX_POLLOUT) : 1;
    if (writable == 0) {
        attempt->on = attempt->slot->to;
        attempt->wanted = VLLSI_SOCKET_READY_SEND;
        return VLLSI__IO_WOULD_BLOCK;
    }
    return look_again(attempt);
}

static vllsi_result copy_streams(vllsi_io_engine *engine, struct attempt *attempt)
{
    const struct vllsi__io_slot *slot = attempt->slot;
    struct copy copy = {.from = attempt->number,
                        .to = vllsi__fd_number(slot->to),
                        .from_offset = slot->as.copy.from_offset,
                        .to_offset = slot->as.copy.to_offset,
                        .len = slot->as.copy.len};
    const uint32_t from_kind = file_kind(copy.from);
    const uint32_t to_kind = file_kind(copy.to);
    if (from_kind != VLLSI_LINUX_S_IFIFO && to_kind != VLLSI_LINUX_S_IFIFO) {
        copy.send_file = copy.from_offset >= 0 && to_kind == VLLSI_LINUX_S_IFSOCK;
        if (!copy.send_file) {
            return VLLSI__UNSUPPORTED;
        }
    }
    if (from_kind == VLLSI_LINUX_S_IFSOCK) {
        do_not_block(attempt->known, copy.from);
    }
    if (to_kind == VLLSI_LINUX_S_IFSOCK) {
        do_not_block(&engine->records[slot->record_to].driver_state, copy.to);
    }
    const vllsi_result result = copy_quietly(&copy);
    return result == AGAIN ? copy_waits(attempt, &copy) : result;
}

/* ── the rest ── */

static vllsi_result wait_for_process(struct attempt *attempt)
{
    struct vllsi_process *process = attempt->slot->as.process_wait.process;
    const vllsi_result result = vllsi_process_try_wait(process, attempt->slot->as.process_wait.status);
    if (result != VLLSI__IO_WOULD_BLOCK) {
        return result;
    }
    const vllsi_result descriptor = vllsi_linux_process_descriptor(process);
    if (vllsi_failed(descriptor)) {
        return look_again(attempt);
    }
    attempt->on = vllsi_fd_from_native(VLLSI_FD_KIND_OTHER, descriptor);
    attempt->wanted = VLLSI_SOCKET_READY_RECEIVE;
    return result;
}

/* As vllsi_socket_poll says it. */
static vllsi_result look(struct attempt *attempt)
{
    const uint32_t wanted = attempt->slot->as.poll.wanted;
    const bool in = (wanted & VLLSI_SOCKET_READY_RECEIVE) != 0;
    const bool out = (wanted & VLLSI_SOCKET_READY_SEND) != 0;
    const vllsi_result ready = ready_now(attempt->number, (in ? (uint32_t)VLLSI_LINUX_POLLIN : 0u) |
                                                              (out ? (uint32_t)VLLSI_LINUX_POLLOUT : 0u));
    if (ready == 0) {
        return would_block(attempt, wanted != 0 ? wanted : (uint32_t)VLLSI_SOCKET_READY_RECEIVE);
    }
    if (vllsi_failed(ready)) {
        return ready;
    }
    if ((ready & (VLLSI_LINUX_POLLERR | VLLSI_LINUX_POLLHUP)) != 0) {
        return (vllsi_result)(wanted | VLLSI_SOCKET_READY_ENDED);
    }
    return ((ready & VLLSI_LINUX_POLLIN) != 0 ? VLLSI_SOCKET_READY_RECEIVE : 0) |
           ((ready & VLLSI_LINUX_POLLOUT) != 0 ? VLLSI_SOCKET_READY_SEND : 0);
}

bool vllsi__io_is_file(const struct vllsi__io_slot *slot)
{
    switch (slot->kind) {
    case VLLSI_COMPLETION_OP_READ:
    case VLLSI_COMPLETION_OP_WRITE: return slot->as.transfer.offset >= 0;
    case VLLSI_COMPLETION_OP_READV:
    case VLLSI_COMPLETION_OP_WRITEV: return slot->as.vector.offset >= 0;
    case VLLSI_COMPLETION_OP_COPY: return slot->as.copy.from_offset >= 0 && slot->as.copy.to_offset >= 0;
    case VLLSI_COMPLETION_OP_OPEN:
    case VLLSI_COMPLETION_OP_STAT:
    case VLLSI_COMPLETION_OP_FULL_FSYNC:
    case VLLSI_COMPLETION_OP_DATA_SYNC: return true;
    default: return false;
    }
}

bool vllsi__io_goes_on(const struct vllsi__io_slot *slot, vllsi_result result)
{
    if ((slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) == 0 || vllsi_failed(result)) {
        return false;
    }
    return slot->kind == VLLSI_COMPLETION_OP_ACCEPT || result > 0 ||
           vllsi__socket_number(vllsi__fd_number(slot->fd), VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_TYPE) ==
               VLLSI_LINUX_SOCK_DGRAM;
}

static vllsi_result do_now(vllsi_io_engine *engine, struct attempt *attempt)
{
    const struct vllsi__io_slot *slot = attempt->slot;
    switch (slot->kind) {
    case VLLSI_COMPLETION_OP_READ: return transfer(attempt, false);
    case VLLSI_COMPLETION_OP_WRITE: return transfer(attempt, true);
    case VLLSI_COMPLETION_OP_READV: return transfer_pieces(attempt, false);
    case VLLSI_COMPLETION_OP_WRITEV: return transfer_pieces(attempt, true);
    case VLLSI_COMPLETION_OP_RECV:
        return (slot->flags & VLLSI_COMPLETION_OP_FLAG_BUFFERS) != 0
                   ? receive_provided(engine, attempt)
                   : receive(attempt, slot->as.transfer.buffer, slot->as.transfer.len);
    case VLLSI_COMPLETION_OP_SEND: return send(attempt, slot->as.transfer.buffer, slot->as.transfer.len);
    case VLLSI_COMPLETION_OP_ACCEPT: return accept(attempt);
    case VLLSI_COMPLETION_OP_CONNECT: return connect(attempt);
    case VLLSI_COMPLETION_OP_SENDMSG:
    case VLLSI_COMPLETION_OP_RECVMSG: return message(attempt);
    case VLLSI_COMPLETION_OP_POLL: return look(attempt);
    case VLLSI_COMPLETION_OP_PROCESS_WAIT: return wait_for_process(attempt);
    case VLLSI_COMPLETION_OP_COPY:
        return vllsi__io_is_file(slot) ? must_wait(attempt) : copy_streams(engine, attempt);
    case VLLSI_COMPLETION_OP_NOP: return 0;
    default: return must_wait(attempt);
    }
}

vllsi_result vllsi__io_attempt(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_fd *on,
                               uint32_t *wanted, bool *drained)
{
    uint32_t unknown = 0;
    struct vllsi__io_record *record = vllsi__io_record_of(engine, slot);
    struct attempt attempt = {.slot = slot,
                              .known = record != NULL ? &record->driver_state : &unknown,
                              .number = vllsi__fd_number(slot->fd),
                              .on = slot->fd};
    const vllsi_result result = do_now(engine, &attempt);
    *on = attempt.on;
    *wanted = attempt.wanted;
    *drained = attempt.drained;
    return result;
}
