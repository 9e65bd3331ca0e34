/*
 * The size of files, and bytes that go from file to file.
 */
#include <vllsi/file.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#include "file_kind.h"
#include "path.h"

vllsi_result vllsi_truncate(vllsi_fd fd, int64_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_truncate);
    const int32_t number = vllsi__fd_number(fd);
    if (number >= 0 && (vllsi__fd_tags(fd) & VLLSI__FD_APPEND) != 0) {
        return VLLSI__INVALID_INPUT;
    }
    vllsi_result result;
    do {
        result = vllsi__linux_ftruncate(number, length);
    } while (result == VLLSI__ERRNO(EINTR));
    return result;
}

vllsi_result vllsi_allocate(vllsi_fd fd, int64_t offset, int64_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_allocate);
    vllsi_result result;
    do {
        result = vllsi__linux_fallocate(vllsi__fd_number(fd), VLLSI_LINUX_FALLOC_FL_ALLOCATE_RANGE, offset,
                                        length);
    } while (result == VLLSI__ERRNO(EINTR));
    return result == VLLSI__ERRNO(ENOSYS) ? VLLSI__UNSUPPORTED : result;
}

/* ── copying ── */

enum { PIECE_BYTES = 8192 }; /* on the stack */

/* By way of memory: fewer bytes than asked for are no failure, so an error after the first is left to the
 * next call. */
static vllsi_result copy_by_hand(vllsi_fd from, int64_t from_offset, vllsi_fd to, int64_t to_offset,
                                 size_t len)
{
    char piece[PIECE_BYTES];
    size_t copied = 0;
    vllsi_result result = 0;
    while (copied < len) {
        const size_t wanted = len - copied < sizeof piece ? len - copied : sizeof piece;
        result = vllsi_pread(from, piece, wanted, from_offset + (int64_t)copied);
        if (result <= 0) {
            break;
        }
        size_t written = 0;
        result = vllsi_pwrite_all(to, piece, (size_t)result, to_offset + (int64_t)copied, &written);
        copied += written;
        if (vllsi_failed(result)) {
            break;
        }
    }
    return copied > 0 ? (vllsi_result)copied : result;
}

/* Whether the kernel may have refused for reasons that reading and writing do not have. */
static bool may_be_done_by_hand(vllsi_result result)
{
    return result == 0 /* files of /proc have bytes, but no size */ || vllsi__is_absent(result) ||
           result == VLLSI__ERRNO(EXDEV) || result == VLLSI__ERRNO(EINVAL) ||
           result == VLLSI__ERRNO(EOPNOTSUPP);
}

/* Whether the ranges share bytes: 1, 0, or a failure. */
static vllsi_result overlap(vllsi_fd from, int64_t from_offset, vllsi_fd to, int64_t to_offset, size_t len)
{
    const int64_t apart = from_offset > to_offset ? from_offset - to_offset : to_offset - from_offset;
    if ((uint64_t)apart >= len) {
        return 0;
    }
    struct vllsi_file_stat one, other;
    vllsi_result result = vllsi_stat_fd(from, VLLSI_STAT_ID, &one);
    if (!vllsi_failed(result)) {
        result = vllsi_stat_fd(to, VLLSI_STAT_ID, &other);
    }
    return vllsi_failed(result) ? result : vllsi_file_id_equal(one.id, other.id);
}

vllsi_result vllsi_copy_range(vllsi_fd from, int64_t from_offset, vllsi_fd to, int64_t to_offset, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_copy_range);
    const size_t wanted = len < VLLSI_TRANSFER_BYTES_MAX ? len : VLLSI_TRANSFER_BYTES_MAX;
    const int64_t highest = INT64_MAX - (int64_t)wanted;
    if (vllsi__fd_number(from) < 0 || vllsi__fd_number(to) < 0) {
        return VLLSI__ERRNO(EBADF);
    }
    if (from_offset < 0 || to_offset < 0 || from_offset > highest || to_offset > highest ||
        (vllsi__fd_tags(to) & VLLSI__FD_APPEND) != 0) {
        return VLLSI__INVALID_INPUT;
    }
    vllsi_result result;
    do {
        int64_t from_at = from_offset, to_at = to_offset;
        result = vllsi__linux_copy_file_range(vllsi__fd_number(from), &from_at, vllsi__fd_number(to), &to_at,
                                              wanted, 0);
    } while (result == VLLSI__ERRNO(EINTR));
    if (!may_be_done_by_hand(result)) {
        return result;
    }
    const vllsi_result shared = overlap(from, from_offset, to, to_offset, wanted);
    if (shared != 0) {
        return vllsi_failed(shared) ? shared : VLLSI__INVALID_INPUT;
    }
    return copy_by_hand(from, from_offset, to, to_offset, wanted);
}
