/*
 * The two calls that a byte-range lock is made of, for the core's locking.c, which has them inline: a return
 * of a function that was called before a system call is guessed wrong behind it, as the kernel leaves no
 * trace of who called whom, and five of them would cost as much as all that is checked and noted.
 */
#ifndef VLLSI_OS_LINUX_REGION_KERNEL_H
#define VLLSI_OS_LINUX_REGION_KERNEL_H

#include <vllsi/error.h>
#include <vllsi/gen/linux/abi.h>
#include <vllsi/locking.h>

#include "descriptor.h"

static inline struct vllsi_linux_flock vllsi__kernel_lock(int64_t first, int64_t last, int32_t type)
{
    return (struct vllsi_linux_flock){
        .l_type = (int16_t)type,
        .l_whence = VLLSI_LINUX_SEEK_SET,
        .l_start = first,
        .l_len = last == INT64_MAX ? 0 : last - first + 1,
    };
}

static inline int32_t vllsi__kernel_lock_type(vllsi_lock_kind kind)
{
    return kind == VLLSI_LOCK_KIND_EXCLUSIVE ? (int32_t)VLLSI_LINUX_F_WRLCK : (int32_t)VLLSI_LINUX_F_RDLCK;
}

VLLSI_MUST_CHECK static inline vllsi_result vllsi__kernel_lock_set(vllsi_fd fd, int64_t first, int64_t last,
                                                                   int32_t type)
{
    const struct vllsi_linux_flock lock = vllsi__kernel_lock(first, last, type);
    const int32_t number = vllsi__fd_number(fd);
    vllsi_result result;
    do {
        result = vllsi__linux_fcntl(number, VLLSI_LINUX_F_OFD_SETLK, (uintptr_t)&lock);
    } while (result == -(vllsi_result)VLLSI_LINUX_EINTR);
    if (result == -(vllsi_result)VLLSI_LINUX_EAGAIN || result == -(vllsi_result)VLLSI_LINUX_EACCES) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_CONFLICT);
    }
    /* The region was looked through before: what is invalid is the kind of lock, here or on this object. */
    return result == -(vllsi_result)VLLSI_LINUX_EINVAL
               ? VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED)
               : result;
}

/* As vllsi_fd_native. */
static inline int64_t vllsi__region_native(vllsi_fd fd)
{
    return vllsi__fd_number(fd);
}

/* Return 0, lock/Conflict, or another failure. */
VLLSI_MUST_CHECK static inline vllsi_result vllsi__region_lock(vllsi_fd fd, int64_t first, int64_t last,
                                                               vllsi_lock_kind kind)
{
    return vllsi__kernel_lock_set(fd, first, last, vllsi__kernel_lock_type(kind));
}

VLLSI_MUST_CHECK static inline vllsi_result vllsi__region_unlock(vllsi_fd fd, int64_t first, int64_t last)
{
    return vllsi__kernel_lock_set(fd, first, last, VLLSI_LINUX_F_UNLCK);
}

#endif
