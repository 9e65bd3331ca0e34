/*
 * Reading and writing.
 *
 * The positional calls are the hot ones: a test of a tag, a limit, the trap. The kernel has said what else is
 * wrong by the time it returns.
 *
 * A write to a pipe or a socket that nobody reads would raise SIGPIPE, which ends most programs. Linux 6.18
 * takes RWF_NOSIGNAL. Before that, where the object has no position (pipes, sockets, terminals), the signal
 * is held back for the time of the call, and taken away again if the call has raised it.
 */
#include <vllsi/file.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#include "file_strict.h"
#include "path.h"
#include "signal_own.h"

_Static_assert(sizeof(vllsi_iovec) == sizeof(struct vllsi_linux_iovec),
               "the kernel reads the caller's pieces");
_Static_assert(offsetof(vllsi_iovec, len) == offsetof(struct vllsi_linux_iovec, iov_len),
               "in the same order");

#define INTERRUPTED VLLSI__ERRNO(EINTR)

static size_t cut(size_t len)
{
    return len < VLLSI_TRANSFER_BYTES_MAX ? len : VLLSI_TRANSFER_BYTES_MAX;
}

static unsigned long cut_count(size_t count)
{
    return count < VLLSI_TRANSFER_PIECES_MAX ? (unsigned long)count
                                             : (unsigned long)VLLSI_TRANSFER_PIECES_MAX;
}

static const struct vllsi_linux_iovec *kernel_pieces(const vllsi_iovec *pieces)
{
    return (const struct vllsi_linux_iovec *)(const void *)pieces;
}

/* What to say of a descriptor whose tags forbid a call. */
static vllsi_result refusal(vllsi_fd fd, vllsi_result failure)
{
    return vllsi__fd_number(fd) < 0 ? VLLSI__ERRNO(EBADF) : failure;
}

/* ── at an offset ── */

vllsi_result vllsi_pread(vllsi_fd fd, void *buffer, size_t len, int64_t offset)
{
    VLLSI_PERMISSION_GATE(vllsi_pread);
    const vllsi_iovec piece = {.base = buffer, .len = len};
    vllsi_result result = vllsi__strict_transfer(fd, &piece, 1, offset, false);
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result = vllsi__linux_pread64(vllsi__fd_number(fd), buffer, cut(len), offset);
    } while (result == INTERRUPTED);
    return result;
}

vllsi_result vllsi_pwrite(vllsi_fd fd, const void *buffer, size_t len, int64_t offset)
{
    VLLSI_PERMISSION_GATE(vllsi_pwrite);
    if ((vllsi__fd_tags(fd) & VLLSI__FD_APPEND) != 0) {
        return refusal(fd, VLLSI__INVALID_INPUT);
    }
    const vllsi_iovec piece = {.base = (void *)(uintptr_t)buffer, .len = len};
    vllsi_result result = vllsi__strict_transfer(fd, &piece, 1, offset, true);
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result = vllsi__linux_pwrite64(vllsi__fd_number(fd), buffer, cut(len), offset);
    } while (result == INTERRUPTED);
    return result;
}

vllsi_result vllsi_preadv(vllsi_fd fd, const vllsi_iovec *pieces, size_t count, int64_t offset)
{
    VLLSI_PERMISSION_GATE(vllsi_preadv);
    vllsi_result result = vllsi__strict_transfer(fd, pieces, count, offset, false);
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result = vllsi__linux_preadv(vllsi__fd_number(fd), kernel_pieces(pieces), cut_count(count), offset);
    } while (result == INTERRUPTED);
    return result;
}

vllsi_result vllsi_pwritev(vllsi_fd fd, const vllsi_iovec *pieces, size_t count, int64_t offset)
{
    VLLSI_PERMISSION_GATE(vllsi_pwritev);
    if ((vllsi__fd_tags(fd) & VLLSI__FD_APPEND) != 0) {
        return refusal(fd, VLLSI__INVALID_INPUT);
    }
    vllsi_result result = vllsi__strict_transfer(fd, pieces, count, offset, true);
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result = vllsi__linux_pwritev(vllsi__fd_number(fd), kernel_pieces(pieces), cut_count(count), offset);
    } while (result == INTERRUPTED);
    return result;
}

/* ── at the position ── */

/* Whether the kernel takes RWF_NOSIGNAL: 0 not asked yet, then one of these. */
enum { NOSIGNAL_TAKEN = 1, NOSIGNAL_UNKNOWN = 2 };
static uint32_t nosignal_state;

/*
 * Asks the kernel with a pipe of our own: a refusal alone may come from one object (many files of /proc take
 * no flags at all). Without a free descriptor nothing is remembered.
 */
static bool nosignal_is_taken(void)
{
    const uint32_t state = __atomic_load_n(&nosignal_state, __ATOMIC_RELAXED);
    if (state != 0) {
        return state == NOSIGNAL_TAKEN;
    }
    int32_t ends[2];
    if (vllsi__linux_pipe2(ends, VLLSI_LINUX_O_CLOEXEC) != 0) {
        return false;
    }
    char byte = 0;
    const struct vllsi_linux_iovec piece = {.iov_base = &byte, .iov_len = 1};
    const bool taken =
        vllsi__linux_pwritev2(ends[1], &piece, 1, VLLSI__AT_POSITION, VLLSI_LINUX_RWF_NOSIGNAL) == 1;
    vllsi__close_own(ends[0]);
    vllsi__close_own(ends[1]);
    __atomic_store_n(&nosignal_state, taken ? NOSIGNAL_TAKEN : NOSIGNAL_UNKNOWN, __ATOMIC_RELAXED);
    return taken;
}

static vllsi_result plain_writev(int32_t number, const struct vllsi_linux_iovec *pieces, unsigned long count)
{
    return vllsi__linux_writev(number, pieces, count);
}

/* Whether a write may have raised SIGPIPE: one that moved a part of its bytes before it found nobody has,
 * too, and tells of the part. */
static bool may_have_raised(vllsi_result result, const struct vllsi_linux_iovec *pieces, unsigned long count)
{
    vllsi_result left = result;
    for (unsigned long at = 0; at < count && left >= 0; at++) {
        left = pieces[at].iov_len > (uint64_t)left ? -1 : left - (vllsi_result)pieces[at].iov_len;
    }
    return result == VLLSI__ERRNO(EPIPE) || (result > 0 && left < 0);
}

/* With SIGPIPE held back; one that was pending before stays so. */
static vllsi_result masked_writev(int32_t number, const struct vllsi_linux_iovec *pieces, unsigned long count)
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
    const vllsi_result result = plain_writev(number, pieces, count);
    if (may_have_raised(result, pieces, count) && !vllsi__signal_set_has(&pending, VLLSI_LINUX_SIGPIPE)) {
        const struct vllsi_linux_timespec now = {.tv_sec = 0, .tv_nsec = 0};
        while (vllsi__linux_rt_sigtimedwait(&sigpipe, NULL, &now) == INTERRUPTED) {
        }
    }
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &before, NULL);
    return result;
}

static vllsi_result quiet_writev(int32_t number, const struct vllsi_linux_iovec *pieces, unsigned long count)
{
    if (__atomic_load_n(&nosignal_state, __ATOMIC_RELAXED) != NOSIGNAL_UNKNOWN) {
        const vllsi_result result =
            vllsi__linux_pwritev2(number, pieces, count, VLLSI__AT_POSITION, VLLSI_LINUX_RWF_NOSIGNAL);
        const bool refused =
            result == VLLSI__ERRNO(EOPNOTSUPP) || result == VLLSI__ERRNO(EINVAL) || vllsi__is_absent(result);
        if (!refused) {
            return result;
        }
        (void)nosignal_is_taken();
    }
    /* What has a position raises nothing. */
    return vllsi_failed(vllsi__linux_lseek(number, 0, VLLSI_LINUX_SEEK_CUR))
               ? masked_writev(number, pieces, count)
               : plain_writev(number, pieces, count);
}

vllsi_result vllsi_read(vllsi_fd fd, void *buffer, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_read);
    if ((vllsi__fd_tags(fd) & VLLSI__FD_POSITIONAL) != 0) {
        return refusal(fd, VLLSI__UNSUPPORTED);
    }
    const vllsi_iovec piece = {.base = buffer, .len = len};
    vllsi_result result = vllsi__strict_transfer(fd, &piece, 1, VLLSI__AT_POSITION, false);
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result = vllsi__linux_read(vllsi__fd_number(fd), buffer, cut(len));
    } while (result == INTERRUPTED);
    return result;
}

vllsi_result vllsi_readv(vllsi_fd fd, const vllsi_iovec *pieces, size_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_readv);
    if ((vllsi__fd_tags(fd) & VLLSI__FD_POSITIONAL) != 0) {
        return refusal(fd, VLLSI__UNSUPPORTED);
    }
    vllsi_result result = vllsi__strict_transfer(fd, pieces, count, VLLSI__AT_POSITION, false);
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result = vllsi__linux_readv(vllsi__fd_number(fd), kernel_pieces(pieces), cut_count(count));
    } while (result == INTERRUPTED);
    return result;
}

vllsi_result vllsi_writev(vllsi_fd fd, const vllsi_iovec *pieces, size_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_writev);
    if ((vllsi__fd_tags(fd) & VLLSI__FD_POSITIONAL) != 0) {
        return refusal(fd, VLLSI__UNSUPPORTED);
    }
    vllsi_result result = vllsi__strict_transfer(fd, pieces, count, VLLSI__AT_POSITION, true);
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result = quiet_writev(vllsi__fd_number(fd), kernel_pieces(pieces), cut_count(count));
    } while (result == INTERRUPTED);
    return result;
}

vllsi_result vllsi_write(vllsi_fd fd, const void *buffer, size_t len)
{
    const vllsi_iovec piece = {.base = (void *)(uintptr_t)buffer, .len = cut(len)};
    return vllsi_writev(fd, &piece, 1);
}

vllsi_result vllsi_seek(vllsi_fd fd, int64_t offset, enum vllsi_seek_from from)
{
    VLLSI_PERMISSION_GATE(vllsi_seek);
    static const uint32_t whence[] = {VLLSI_LINUX_SEEK_SET, VLLSI_LINUX_SEEK_CUR, VLLSI_LINUX_SEEK_END};
    if ((unsigned)from >= sizeof whence / sizeof *whence) {
        return VLLSI__INVALID_INPUT;
    }
    if ((vllsi__fd_tags(fd) & VLLSI__FD_POSITIONAL) != 0) {
        return refusal(fd, VLLSI__UNSUPPORTED);
    }
    return vllsi__linux_lseek(vllsi__fd_number(fd), offset, whence[from]);
}

/* ── everything ── */

/* One call of a whole transfer; write is false for a read, offset negative for the position. */
static vllsi_result some(vllsi_fd fd, char *bytes, size_t len, int64_t offset, bool write)
{
    if (offset < 0) {
        return write ? vllsi_write(fd, bytes, len) : vllsi_read(fd, bytes, len);
    }
    return write ? vllsi_pwrite(fd, bytes, len, offset) : vllsi_pread(fd, bytes, len, offset);
}

static vllsi_result all(vllsi_fd fd, char *bytes, size_t len, int64_t offset, bool write, size_t *done)
{
    size_t moved = 0;
    char *rest = bytes;
    vllsi_result result = 0;
    if (len > (uint64_t)INT64_MAX - (uint64_t)(offset > 0 ? offset : 0)) {
        result = VLLSI__INVALID_INPUT;
    }
    do { /* once at least: an empty transfer too says what is wrong with the descriptor */
        if (vllsi_failed(result)) {
            break;
        }
        const int64_t at = offset < 0 ? offset : offset + (int64_t)moved;
        result = some(fd, rest, len - moved, at, write);
        if (result == 0) {
            result = write && moved < len ? VLLSI__ERRNO(ENOSPC) : 0;
            break;
        }
        if (!vllsi_failed(result)) {
            moved += (size_t)result;
            rest += result;
        }
    } while (moved < len);
    if (done != NULL) {
        *done = moved;
    }
    return vllsi_failed(result) ? result : (vllsi_result)moved;
}

vllsi_result vllsi_read_all(vllsi_fd fd, void *buffer, size_t len, size_t *done)
{
    VLLSI_PERMISSION_GATE(vllsi_read_all);
    return all(fd, buffer, len, VLLSI__AT_POSITION, false, done);
}

vllsi_result vllsi_write_all(vllsi_fd fd, const void *buffer, size_t len, size_t *done)
{
    VLLSI_PERMISSION_GATE(vllsi_write_all);
    return all(fd, (char *)(uintptr_t)buffer, len, VLLSI__AT_POSITION, true, done);
}

static vllsi_result below_zero(size_t *done)
{
    if (done != NULL) {
        *done = 0;
    }
    return VLLSI__INVALID_INPUT;
}

vllsi_result vllsi_pread_all(vllsi_fd fd, void *buffer, size_t len, int64_t offset, size_t *done)
{
    VLLSI_PERMISSION_GATE(vllsi_pread_all);
    return offset < 0 ? below_zero(done) : all(fd, buffer, len, offset, false, done);
}

vllsi_result vllsi_pwrite_all(vllsi_fd fd, const void *buffer, size_t len, int64_t offset, size_t *done)
{
    VLLSI_PERMISSION_GATE(vllsi_pwrite_all);
    return offset < 0 ? below_zero(done) : all(fd, (char *)(uintptr_t)buffer, len, offset, true, done);
}
