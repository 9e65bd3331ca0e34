/*
 * Syncs on Linux: fsync, fdatasync, sync_file_range, and which file a descriptor leads to.
 *
 * A file is known by volume and inode number, and since a number is given again after its file is gone, by
 * the time it was made and the inode's generation as far as the volume has them.
 */
#include <vllsi/durability.h>
#include <vllsi/linux/durability.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#include "../durability.h"
#include "path.h"

/* Before Linux 4.11, or behind a filter that does not know statx. */
static vllsi_result identify_by_stat(vllsi_fd fd, struct vllsi__file_identity *identity)
{
    struct vllsi_file_stat known;
    const vllsi_result result = vllsi_stat_fd(fd, VLLSI_STAT_KIND | VLLSI_STAT_ID, &known);
    if (!vllsi_failed(result)) {
        identity->volume = known.id.volume;
        identity->number = known.id.id[0];
        identity->is_directory = known.kind == VLLSI_FILE_KIND_DIRECTORY;
    }
    return result;
}

vllsi_result vllsi__file_identify(vllsi_fd fd, struct vllsi__file_identity *identity)
{
    const int32_t number = vllsi__fd_number(fd);
    if (number < 0) {
        return VLLSI__ERRNO(EBADF);
    }
    *identity = (struct vllsi__file_identity){.volume = 0};
    struct vllsi_linux_statx known;
    vllsi_result result;
    do {
        result = vllsi__linux_statx(number, "", VLLSI_LINUX_AT_EMPTY_PATH,
                                    VLLSI_LINUX_STATX_TYPE | VLLSI_LINUX_STATX_INO | VLLSI_LINUX_STATX_BTIME,
                                    &known);
    } while (result == VLLSI__ERRNO(EINTR));
    if (vllsi__is_absent(result)) {
        result = identify_by_stat(fd, identity);
    } else if (!vllsi_failed(result)) {
        identity->volume = (uint64_t)known.stx_dev_major << 32 | known.stx_dev_minor;
        identity->number = known.stx_ino;
        identity->is_directory = (known.stx_mode & VLLSI_LINUX_S_IFMT) == VLLSI_LINUX_S_IFDIR;
        if ((known.stx_mask & VLLSI_LINUX_STATX_BTIME) != 0) {
            identity->made_sec = known.stx_btime.tv_sec;
            identity->made_nsec = known.stx_btime.tv_nsec;
        }
    }
    if (!vllsi_failed(result)) {
        int32_t generation = 0;
        const vllsi_result asked =
            vllsi__linux_ioctl(number, VLLSI_LINUX_FS_IOC_GETVERSION, (uintptr_t)&generation);
        identity->generation = vllsi_failed(asked) ? 0 : (uint32_t)generation;
    }
    return result;
}

#ifdef VLLSI_STRICT_PORTABLE
/* "full_fsync needs a writable descriptor." */
static vllsi_result check_writable(int32_t number)
{
    const vllsi_result flags = vllsi__linux_fcntl(number, VLLSI_LINUX_F_GETFL, 0);
    if (vllsi_failed(flags)) {
        return flags;
    }
    return (flags & VLLSI_LINUX_O_ACCMODE) == VLLSI_LINUX_O_RDONLY ? VLLSI__ERRNO(EACCES) : 0;
}
#else
static vllsi_result check_writable(int32_t number)
{
    (void)number;
    return 0;
}
#endif

static vllsi_result sync_once(int32_t number, const struct vllsi__sync_request *request)
{
    switch (request->kind) {
    case VLLSI__SYNC_DATA: return vllsi__linux_fdatasync(number);
    case VLLSI__SYNC_RANGE:
        return vllsi__linux_sync_file_range(number, request->offset, request->len, request->flags);
    default: return vllsi__linux_fsync(number);
    }
}

vllsi_result vllsi__sync_do(vllsi_fd fd, const struct vllsi__sync_request *request)
{
    const int32_t number = vllsi__fd_number(fd);
    if (request->kind == VLLSI__SYNC_FULL || request->kind == VLLSI__SYNC_DATA) {
        const vllsi_result writable = check_writable(number);
        if (vllsi_failed(writable)) {
            return writable;
        }
    }
    vllsi_result result;
    do {
        result = sync_once(number, request);
    } while (result == VLLSI__ERRNO(EINTR));
    /* So says a volume that cannot sync a directory. */
    if (request->kind == VLLSI__SYNC_DIRECTORY && result == VLLSI__ERRNO(EINVAL)) {
        return VLLSI_SYNC_NOT_FLUSHED;
    }
    return result;
}

/* Those alone are harmless that say that nothing was tried. EROFS is not: a volume that met an error and
 * stopped taking writes says so. */
bool vllsi__sync_may_lose(vllsi_result failure)
{
    static const int32_t harmless[] = {
        VLLSI_LINUX_EBADF,  VLLSI_LINUX_EINVAL,     VLLSI_LINUX_ENOSYS, VLLSI_LINUX_EPERM,
        VLLSI_LINUX_EACCES, VLLSI_LINUX_EOPNOTSUPP, VLLSI_LINUX_ESPIPE,
    };
    for (size_t at = 0; at < sizeof harmless / sizeof *harmless; at++) {
        if (failure == -(vllsi_result)harmless[at]) {
            return false;
        }
    }
    return vllsi_failed(failure);
}

vllsi_result vllsi_sync_directory(vllsi_fd dir, const char *path, size_t path_len)
{
    VLLSI_PERMISSION_GATE(vllsi_sync_directory);
    const struct vllsi__sync_request request = {.kind = VLLSI__SYNC_DIRECTORY};
    vllsi_fd opened = VLLSI_FD_INVALID;
    vllsi_result result = vllsi_open(dir, path, path_len, VLLSI_OPEN_DIRECTORY, 0, &opened);
    if (vllsi_failed(result)) {
        return result;
    }
    result = vllsi__sync_guarded(opened, &request);
    vllsi__close_own(vllsi__fd_number(opened));
    return result;
}

vllsi_result vllsi_sync_directory_fd(vllsi_fd dir)
{
    VLLSI_PERMISSION_GATE(vllsi_sync_directory_fd);
    const struct vllsi__sync_request request = {.kind = VLLSI__SYNC_DIRECTORY};
    struct vllsi__file_identity file;
    const vllsi_result known = vllsi__file_identify(dir, &file);
    if (vllsi_failed(known)) {
        return known;
    }
    return file.is_directory ? vllsi__sync_guarded(dir, &request) : VLLSI__ERRNO(ENOTDIR);
}

vllsi_result vllsi_linux_sync_range(vllsi_fd fd, int64_t offset, int64_t len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sync_range);
    const struct vllsi__sync_request request = {
        .kind = VLLSI__SYNC_RANGE, .flags = flags, .offset = offset, .len = len};
    return vllsi__sync_guarded(fd, &request);
}
