/*
 * Byte-range locks on Linux: those of the open file ("OFD", Linux 3.15). The older kind belongs to the
 * process and goes with the first descriptor of the file that anybody in it closes.
 *
 * Which volumes are trusted: those whose locks this kernel keeps alone. On a volume of a server a lock may be
 * kept here only, or lost with the connection and not said.
 */
#include <vllsi/locking.h>

#include <vllsi/gen/linux/abi.h>

#include "../region_lock.h"
#include "path.h"
#include "region_kernel.h"

#define CONFLICT VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_CONFLICT)
#define LOST     VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_LOST)

/* A function of its own, and weak, so that a test can play a volume that cannot be had. */
__attribute__((weak)) vllsi_result vllsi__volume_type(int32_t number)
{
    struct vllsi_linux_statfs volume;
    vllsi_result result;
    do {
        result = vllsi__linux_fstatfs(number, &volume);
    } while (result == VLLSI__ERRNO(EINTR));
    return vllsi_failed(result) ? result : (vllsi_result)(uint32_t)volume.f_type;
}

/* A volume of FUSE that lies on a block device has that device's number; all others have one without a
 * driver. */
static bool is_on_device(int32_t number)
{
    struct vllsi_linux_statx known;
    return vllsi__linux_statx(number, "", VLLSI_LINUX_AT_EMPTY_PATH, VLLSI_LINUX_STATX_INO, &known) == 0 &&
           known.stx_dev_major != 0;
}

vllsi_result vllsi__region_trust(vllsi_fd fd)
{
    static const uint32_t remote[] = {
        VLLSI_LINUX_NFS_SUPER_MAGIC,  VLLSI_LINUX_SMB_SUPER_MAGIC,  VLLSI_LINUX_SMB2_SUPER_MAGIC,
        VLLSI_LINUX_CIFS_SUPER_MAGIC, VLLSI_LINUX_NCP_SUPER_MAGIC,  VLLSI_LINUX_AFS_SUPER_MAGIC,
        VLLSI_LINUX_AFS_FS_MAGIC,     VLLSI_LINUX_CODA_SUPER_MAGIC, VLLSI_LINUX_CEPH_SUPER_MAGIC,
        VLLSI_LINUX_V9FS_MAGIC,
    };
    const int32_t number = vllsi__fd_number(fd);
    if (number < 0) {
        return VLLSI__ERRNO(EBADF);
    }
    const vllsi_result type = vllsi__volume_type(number);
    if (vllsi_failed(type)) {
        return type;
    }
    for (size_t at = 0; at < sizeof remote / sizeof *remote; at++) {
        if (type == (vllsi_result)remote[at]) {
            return VLLSI__UNSUPPORTED;
        }
    }
    return type == (vllsi_result)VLLSI_LINUX_FUSE_SUPER_MAGIC && !is_on_device(number) ? VLLSI__UNSUPPORTED
                                                                                       : 0;
}

#ifdef VLLSI_STRICT_PORTABLE
/* As where a lock cannot be made more than it is: it is let go first. What it could not be is known only
 * then. */
vllsi_result vllsi__region_convert(vllsi_fd fd, int64_t first, int64_t last, vllsi_lock_kind kind)
{
    vllsi_result result = 0;
    if (kind == VLLSI_LOCK_KIND_EXCLUSIVE) {
        result = vllsi__region_unlock(fd, first, last);
    }
    if (!vllsi_failed(result)) {
        result = vllsi__region_lock(fd, first, last, kind);
    }
    if (result == VLLSI__ERRNO(EBADF) &&
        !vllsi_failed(vllsi__region_lock(fd, first, last, VLLSI_LOCK_KIND_SHARED))) {
        return result; /* not open to write: as before */
    }
    return result == CONFLICT ? LOST : result;
}
#else
vllsi_result vllsi__region_convert(vllsi_fd fd, int64_t first, int64_t last, vllsi_lock_kind kind)
{
    return vllsi__region_lock(fd, first, last, kind);
}
#endif

bool vllsi__region_owner(vllsi_fd fd, int64_t first, int64_t last, vllsi_lock_kind kind, int64_t *pid)
{
    struct vllsi_linux_flock lock = vllsi__kernel_lock(first, last, vllsi__kernel_lock_type(kind));
    const vllsi_result asked =
        vllsi__linux_fcntl(vllsi__fd_number(fd), VLLSI_LINUX_F_OFD_GETLK, (uintptr_t)&lock);
    /* -1 is the holder of such a lock as ours; 0 a process that this one cannot see. */
    if (vllsi_failed(asked) || lock.l_type == (int16_t)VLLSI_LINUX_F_UNLCK || lock.l_pid <= 0) {
        return false;
    }
    *pid = lock.l_pid;
    return true;
}
