/*
 * Capabilities on Linux. Of a volume its kind (statfs) tells: asking by trying would leave traces, and most
 * questions need a file that can be written. Kinds that are not in the list, and those that depend on a
 * server or a program behind them, get the answer that promises nothing.
 */
#include <vllsi/capability.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>
#include <vllsi/memory.h>

#include "../region_lock.h"
#include "../watch.h"
#include "net_socket.h"
#include "path.h"
#include "volume.h"

enum {
    NATIVE = VLLSI__VOLUME_ALL,
    NO_HOLES = NATIVE & ~(VLLSI__VOLUME_RESERVE | VLLSI__VOLUME_HOLES),
    /* Blocks are copied when they are written again, so what was reserved may be used up by then. */
    COPY_ON_WRITE = NATIVE & ~VLLSI__VOLUME_RESERVE,
    /* What the layer below can do is not known here. */
    STACKED = NATIVE & ~(VLLSI__VOLUME_EXCHANGE | VLLSI__VOLUME_RESERVE),
    FAT = VLLSI__VOLUME_NO_REPLACE | VLLSI__VOLUME_POSIX_UNLINK,
    OF_A_SERVER = VLLSI__VOLUME_LINK | VLLSI__VOLUME_SYMLINK,
};

static const struct {
    uint32_t magic;
    uint32_t can;
} kinds[] = {
    {VLLSI_LINUX_EXT4_SUPER_MAGIC, NATIVE},
    {VLLSI_LINUX_XFS_SUPER_MAGIC, NATIVE},
    {VLLSI_LINUX_F2FS_SUPER_MAGIC, NATIVE},
    {VLLSI_LINUX_TMPFS_MAGIC, NATIVE},
    {VLLSI_LINUX_BTRFS_SUPER_MAGIC, COPY_ON_WRITE},
    {VLLSI_LINUX_BCACHEFS_SUPER_MAGIC, COPY_ON_WRITE},
    {VLLSI_LINUX_OVERLAYFS_SUPER_MAGIC, STACKED},
    {VLLSI_LINUX_RAMFS_MAGIC, NO_HOLES},
    {VLLSI_LINUX_MSDOS_SUPER_MAGIC, FAT},
    {VLLSI_LINUX_EXFAT_SUPER_MAGIC, VLLSI__VOLUME_POSIX_UNLINK},
    {VLLSI_LINUX_NFS_SUPER_MAGIC, OF_A_SERVER},
    {VLLSI_LINUX_CEPH_SUPER_MAGIC, OF_A_SERVER},
};

vllsi_result vllsi__volume_can(int32_t number)
{
    struct vllsi_linux_statfs volume;
    vllsi_result result;
    do {
        result = number == VLLSI_LINUX_AT_FDCWD ? vllsi__linux_statfs(".", &volume)
                                                : vllsi__linux_fstatfs(number, &volume);
    } while (result == VLLSI__ERRNO(EINTR));
    if (vllsi_failed(result)) {
        return result;
    }
    uint32_t can = 0;
    for (size_t at = 0; at < sizeof kinds / sizeof *kinds; at++) {
        can = kinds[at].magic == (uint32_t)volume.f_type ? kinds[at].can : can;
    }
#ifdef VLLSI_STRICT_PORTABLE
    can &= ~(uint32_t)(VLLSI__VOLUME_NO_REPLACE | VLLSI__VOLUME_EXCHANGE | VLLSI__VOLUME_RESERVE |
                       VLLSI__VOLUME_HOLES | VLLSI__VOLUME_OWNER);
#endif
    return can;
}

/* Whether the kernel has openat2: asked by a call that it refuses for its size. */
static vllsi_result has_openat2(void)
{
    const vllsi_result result = vllsi__linux_openat2(VLLSI_LINUX_AT_FDCWD, ".", NULL, 0);
    return !vllsi__is_absent(result);
}

static vllsi_result memory_can(enum vllsi_capability capability)
{
    switch (capability) {
    case VLLSI_CAPABILITY_MEMORY_WRITE_EXEC: return vllsi_memory_allows_write_exec();
    case VLLSI_CAPABILITY_MEMORY_LIGHT_GUARDS: return vllsi_memory_guards_are_light();
    case VLLSI_CAPABILITY_MEMORY_HUGE_PAGES: return vllsi_memory_huge_page_default_bytes() > 0;
    default: return 0; /* the kernel promises more than it has */
    }
}

/* Whether this process may watch volumes, or the one behind a descriptor: asked by doing it. */
static vllsi_result has_volume_watch(vllsi_fd fd)
{
    const vllsi_result group =
        vllsi__linux_fanotify_init(VLLSI_LINUX_FAN_CLASS_NOTIF | VLLSI_LINUX_FAN_CLOEXEC |
                                       VLLSI_LINUX_FAN_NONBLOCK | VLLSI_LINUX_FAN_REPORT_DFID_NAME,
                                   VLLSI_LINUX_O_RDONLY);
    vllsi_result result = 0;
    if (vllsi_failed(group)) {
        return 0;
    }
    if (fd.raw != VLLSI_FD_INVALID_RAW) {
        const int32_t number = vllsi__path_dir(fd);
        const bool here = number == VLLSI_LINUX_AT_FDCWD;
        result = vllsi__linux_fanotify_mark(
            (int32_t)group, VLLSI_LINUX_FAN_MARK_ADD | VLLSI_LINUX_FAN_MARK_FILESYSTEM,
            VLLSI_LINUX_FAN_CREATE | VLLSI_LINUX_FAN_ONDIR, number, here ? "." : NULL);
    }
    vllsi__close_own(group);
    return result == VLLSI__ERRNO(EBADF) ? result : !vllsi_failed(result);
}

vllsi_result vllsi_capability(enum vllsi_capability capability, vllsi_fd fd)
{
    VLLSI_PERMISSION_GATE(vllsi_capability);
    static const uint8_t volume_bits[] = {
        [VLLSI_CAPABILITY_RENAME_NO_REPLACE] = VLLSI__VOLUME_NO_REPLACE,
        [VLLSI_CAPABILITY_RENAME_EXCHANGE] = VLLSI__VOLUME_EXCHANGE,
        [VLLSI_CAPABILITY_POSIX_UNLINK] = VLLSI__VOLUME_POSIX_UNLINK,
        [VLLSI_CAPABILITY_LINK] = VLLSI__VOLUME_LINK,
        [VLLSI_CAPABILITY_SYMLINK] = VLLSI__VOLUME_SYMLINK,
        [VLLSI_CAPABILITY_RESERVE] = VLLSI__VOLUME_RESERVE,
        [VLLSI_CAPABILITY_HOLES] = VLLSI__VOLUME_HOLES,
        [VLLSI_CAPABILITY_OWNER_AND_MODE] = VLLSI__VOLUME_OWNER,
        /* What is local, and known well enough to say so, has this too. */
        [VLLSI_CAPABILITY_WATCH_COMPLETE] = VLLSI__VOLUME_POSIX_UNLINK,
    };
    if ((unsigned)capability >= VLLSI_CAPABILITY_COUNT) {
        return VLLSI__INVALID_INPUT;
    }
    if (capability == VLLSI_CAPABILITY_BENEATH_NATIVE) {
        return has_openat2();
    }
    if (capability >= VLLSI_CAPABILITY_UNIX_ABSTRACT && capability <= VLLSI_CAPABILITY_REUSE_PORT) {
        return VLLSI__SOCKET_EXTRAS;
    }
    if (capability >= VLLSI_CAPABILITY_PROCESS_GROUP && capability <= VLLSI_CAPABILITY_PROCESS_USAGE) {
        return 1;
    }
    if (capability == VLLSI_CAPABILITY_CONVERT_ATOMIC) {
        return VLLSI__REGION_CONVERT_ATOMIC;
    }
    if (capability == VLLSI_CAPABILITY_WATCH_VOLUME) {
        return has_volume_watch(fd);
    }
    if (capability == VLLSI_CAPABILITY_IO_READINESS || capability == VLLSI_CAPABILITY_IO_COPY) {
        return 1;
    }
    if (capability == VLLSI_CAPABILITY_WATCH_RENAME) {
        return VLLSI__WATCH_TELLS_RENAMES;
    }
    if (capability >= VLLSI_CAPABILITY_MEMORY_WRITE_EXEC &&
        capability <= VLLSI_CAPABILITY_MEMORY_COMMIT_GUARANTEE) {
        return memory_can(capability);
    }
    if ((unsigned)capability >= sizeof volume_bits || volume_bits[capability] == 0) {
        return 0; /* nobody has said more of it here */
    }
    if (fd.raw == VLLSI_FD_INVALID_RAW) {
        return 1;
    }
    const int32_t number = vllsi__path_dir(fd);
    const vllsi_result can = number == -1 ? VLLSI__ERRNO(EBADF) : vllsi__volume_can(number);
    return vllsi_failed(can) ? can : (can & volume_bits[capability]) != 0;
}
