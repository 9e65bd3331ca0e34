/*
 * What a build with VLLSI_STRICT_PORTABLE adds to reading and writing: it plays a system whose byte-range
 * locks keep out who does not ask. "Others' I/O on a locked region, and anyone's writes in a Shared one, may
 * fail Locked." In other builds all this is nothing.
 */
#ifndef VLLSI_OS_LINUX_FILE_STRICT_H
#define VLLSI_OS_LINUX_FILE_STRICT_H

#include <stdbool.h>

#include <vllsi/file.h>
#include <vllsi/gen/linux/abi.h>

#include "../region_lock.h"
#include "descriptor.h"

/* In place of an offset: that of the descriptor. */
#define VLLSI__AT_POSITION ((int64_t)-1)

#ifdef VLLSI_STRICT_PORTABLE

/* 0, or the failure of a transfer of these pieces. */
VLLSI_MUST_CHECK static inline vllsi_result vllsi__strict_transfer(vllsi_fd fd, const vllsi_iovec *pieces,
                                                                   size_t count, int64_t offset, bool writes)
{
    const int32_t number = vllsi__fd_number(fd);
    struct vllsi_linux_flock lock = {
        .l_type = (int16_t)(writes ? VLLSI_LINUX_F_WRLCK : VLLSI_LINUX_F_RDLCK),
        .l_whence = VLLSI_LINUX_SEEK_SET,
        .l_start = offset,
    };
    for (size_t at = 0; at < count && at < VLLSI_TRANSFER_PIECES_MAX; at++) {
        const size_t most = (size_t)(VLLSI_TRANSFER_BYTES_MAX - lock.l_len);
        lock.l_len += (int64_t)(pieces[at].len < most ? pieces[at].len : most);
    }
    if (offset == VLLSI__AT_POSITION) {
        const bool appends = (vllsi__fd_tags(fd) & VLLSI__FD_APPEND) != 0;
        struct vllsi_linux_stat stat = {.st_size = 0};
        lock.l_start = vllsi__linux_lseek(number, 0, VLLSI_LINUX_SEEK_CUR);
        if (lock.l_start >= 0 && appends && !vllsi_failed(vllsi__linux_fstat(number, &stat))) {
            lock.l_start = stat.st_size;
        }
    }
    if (lock.l_start < 0 || lock.l_len <= 0 || lock.l_len > INT64_MAX - lock.l_start) {
        return 0; /* nothing that a region could be of, or for the kernel to refuse */
    }
    const int64_t first = lock.l_start, last = lock.l_start + lock.l_len - 1;
    const vllsi_result asked = vllsi__linux_fcntl(number, VLLSI_LINUX_F_OFD_GETLK, (uintptr_t)&lock);
    const bool others = !vllsi_failed(asked) && lock.l_type != (int16_t)VLLSI_LINUX_F_UNLCK;
    const bool own = writes && vllsi__region_locks_shared != NULL &&
                     vllsi__region_locks_shared(vllsi_fd_native(fd), first, last);
    return others || own ? VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_CONFLICT) : 0;
}

#else

VLLSI_MUST_CHECK static inline vllsi_result vllsi__strict_transfer(vllsi_fd fd, const vllsi_iovec *pieces,
                                                                   size_t count, int64_t offset, bool writes)
{
    (void)fd;
    (void)pieces;
    (void)count;
    (void)offset;
    (void)writes;
    return 0;
}

#endif

#endif
