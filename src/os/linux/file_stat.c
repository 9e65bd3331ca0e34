/*
 * What is known about a file, and changing it.
 *
 * newfstatat gives all that most callers want, and is a little cheaper than statx, which also knows when the
 * file was made and says what it does not know. Where statx is missing (before Linux 4.11, old filters), that
 * one time is not known.
 */
#include <vllsi/file.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#include "file_kind.h"
#include "path.h"

enum {
    MODE_BITS = 07777,
    NS_PER_S = 1000000000,
    ALWAYS = VLLSI_STAT_KIND | VLLSI_STAT_SIZE | VLLSI_STAT_MTIME | VLLSI_STAT_ID,
    BLOCK_BYTES = 512, /* of stx_blocks and st_blocks */
};

/* ── kinds and times ── */

enum vllsi_file_kind vllsi__file_kind_of_mode(uint32_t mode)
{
    switch (mode & VLLSI_LINUX_S_IFMT) {
    case VLLSI_LINUX_S_IFREG: return VLLSI_FILE_KIND_REGULAR;
    case VLLSI_LINUX_S_IFDIR: return VLLSI_FILE_KIND_DIRECTORY;
    case VLLSI_LINUX_S_IFLNK: return VLLSI_FILE_KIND_SYMLINK;
    case VLLSI_LINUX_S_IFIFO: return VLLSI_FILE_KIND_PIPE;
    case VLLSI_LINUX_S_IFSOCK: return VLLSI_FILE_KIND_SOCKET;
    case VLLSI_LINUX_S_IFCHR: return VLLSI_FILE_KIND_CHARACTER;
    case VLLSI_LINUX_S_IFBLK: return VLLSI_FILE_KIND_BLOCK;
    default: return VLLSI_FILE_KIND_OTHER; /* what the kernel has for epoll, timers, … */
    }
}

/* ── the two calls ── */

#ifdef VLLSI_STRICT_PORTABLE
/* The worst that the contract allows: nothing but what is always known, and times in steps of 2 s. */
static void worsen(struct vllsi_file_stat *stat)
{
    *stat = (struct vllsi_file_stat){
        .valid = ALWAYS,
        .kind = stat->kind,
        .size = stat->size,
        .mtime = {.sec = stat->mtime.sec & ~(int64_t)1},
        .id = stat->id,
    };
}
#else
static void worsen(struct vllsi_file_stat *stat)
{
    (void)stat;
}
#endif

static vllsi_result plain_stat(int32_t dir, const char *path, uint32_t at_flags, struct vllsi_file_stat *stat)
{
    struct vllsi_linux_stat known;
    vllsi_result result;
    do {
        result = vllsi__linux_newfstatat(dir, path, &known, (int32_t)at_flags);
    } while (result == VLLSI__ERRNO(EINTR));
    if (vllsi_failed(result)) {
        return result;
    }
    const uint64_t device =
        known.st_dev; /* the kernel puts the parts of a device number together like this */
    const uint64_t major = device >> 8 & 0xfff;
    const uint64_t minor = (device & 0xff) | (device >> 12 & 0xfff00);
    *stat = (struct vllsi_file_stat){
        .valid = VLLSI_STAT_ALL & ~VLLSI_STAT_BTIME,
        .kind = vllsi__file_kind_of_mode(known.st_mode),
        .size = known.st_size,
        .mtime = {.sec = (int64_t)known.st_mtime, .nsec = (uint32_t)known.st_mtime_nsec},
        .id = {.volume = major << 32 | minor, .id = {known.st_ino, 0}},
        .nlink = known.st_nlink,
        .ctime = {.sec = (int64_t)known.st_ctime, .nsec = (uint32_t)known.st_ctime_nsec},
        .atime = {.sec = (int64_t)known.st_atime, .nsec = (uint32_t)known.st_atime_nsec},
        .owner = known.st_uid,
        .group = known.st_gid,
        .mode = known.st_mode & (uint32_t)MODE_BITS,
        .allocated_bytes = known.st_blocks * BLOCK_BYTES,
    };
    return 0;
}

static const struct {
    uint32_t ours, kernels;
} fields[] = {
    {VLLSI_STAT_KIND, VLLSI_LINUX_STATX_TYPE},
    {VLLSI_STAT_SIZE, VLLSI_LINUX_STATX_SIZE},
    {VLLSI_STAT_MTIME, VLLSI_LINUX_STATX_MTIME},
    {VLLSI_STAT_ID, VLLSI_LINUX_STATX_INO},
    {VLLSI_STAT_NLINK, VLLSI_LINUX_STATX_NLINK},
    {VLLSI_STAT_CTIME, VLLSI_LINUX_STATX_CTIME},
    {VLLSI_STAT_BTIME, VLLSI_LINUX_STATX_BTIME},
    {VLLSI_STAT_ATIME, VLLSI_LINUX_STATX_ATIME},
    {VLLSI_STAT_MODE, VLLSI_LINUX_STATX_MODE},
    {VLLSI_STAT_ALLOCATED, VLLSI_LINUX_STATX_BLOCKS},
    {VLLSI_STAT_OWNER, VLLSI_LINUX_STATX_UID | VLLSI_LINUX_STATX_GID},
};

static uint32_t valid_of(uint32_t mask)
{
    uint32_t valid = ALWAYS;
    for (size_t at = 0; at < sizeof fields / sizeof *fields; at++) {
        valid |= (mask & fields[at].kernels) == fields[at].kernels ? fields[at].ours : 0;
    }
    return valid;
}

static vllsi_file_time time_of(struct vllsi_linux_statx_timestamp time)
{
    return (vllsi_file_time){.sec = time.tv_sec, .nsec = time.tv_nsec};
}

/* Members that are not known are 0, whatever the kernel left there. */
static void fill(struct vllsi_file_stat *stat, const struct vllsi_linux_statx *known)
{
    const uint32_t valid = valid_of(known->stx_mask);
    const uint64_t volume = (uint64_t)known->stx_dev_major << 32 | known->stx_dev_minor;
    *stat = (struct vllsi_file_stat){
        .valid = valid,
        .kind = vllsi__file_kind_of_mode(known->stx_mode),
        .size = (int64_t)known->stx_size,
        .mtime = time_of(known->stx_mtime),
        .id = {.volume = volume, .id = {known->stx_ino, 0}},
        .nlink = (valid & VLLSI_STAT_NLINK) != 0 ? known->stx_nlink : 0,
        .owner = (valid & VLLSI_STAT_OWNER) != 0 ? known->stx_uid : 0,
        .group = (valid & VLLSI_STAT_OWNER) != 0 ? known->stx_gid : 0,
        .mode = (valid & VLLSI_STAT_MODE) != 0 ? known->stx_mode & (uint32_t)MODE_BITS : 0,
        .allocated_bytes =
            (valid & VLLSI_STAT_ALLOCATED) != 0 ? (int64_t)(known->stx_blocks * BLOCK_BYTES) : 0,
    };
    if ((valid & VLLSI_STAT_CTIME) != 0) {
        stat->ctime = time_of(known->stx_ctime);
    }
    if ((valid & VLLSI_STAT_BTIME) != 0) {
        stat->btime = time_of(known->stx_btime);
    }
    if ((valid & VLLSI_STAT_ATIME) != 0) {
        stat->atime = time_of(known->stx_atime);
    }
}

static vllsi_result full_stat(int32_t dir, const char *path, uint32_t at_flags, struct vllsi_file_stat *stat)
{
    struct vllsi_linux_statx known;
    vllsi_result result;
    do {
        result = vllsi__linux_statx(dir, path, at_flags,
                                    VLLSI_LINUX_STATX_BASIC_STATS | VLLSI_LINUX_STATX_BTIME, &known);
    } while (result == VLLSI__ERRNO(EINTR));
    if (!vllsi_failed(result)) {
        fill(stat, &known);
    }
    return result;
}

vllsi_result vllsi__stat_at(int32_t dir, const char *path, uint32_t at_flags, uint32_t wanted,
                            struct vllsi_file_stat *stat)
{
    const uint32_t flags = at_flags | VLLSI_LINUX_AT_NO_AUTOMOUNT;
    vllsi_result result = VLLSI__ERRNO(ENOSYS);
    if ((wanted & VLLSI_STAT_BTIME) != 0) {
        result = full_stat(dir, path, flags, stat);
    }
    if (vllsi__is_absent(result)) {
        result = plain_stat(dir, path, flags, stat);
    }
    if (!vllsi_failed(result)) {
        worsen(stat);
    }
    return result;
}

/* ── asking ── */

static bool is_lookup(uint32_t lookup)
{
    return (lookup & ~(uint32_t)VLLSI_LOOKUP_NO_FOLLOW) == 0;
}

static uint32_t at_flags_of(uint32_t lookup)
{
    return (lookup & VLLSI_LOOKUP_NO_FOLLOW) != 0 ? VLLSI_LINUX_AT_SYMLINK_NOFOLLOW : 0;
}

vllsi_result vllsi_stat(vllsi_fd dir, const char *path, size_t path_len, uint32_t lookup, uint32_t wanted,
                        struct vllsi_file_stat *stat)
{
    VLLSI_PERMISSION_GATE(vllsi_stat);
    if (!is_lookup(lookup) || (wanted & ~(uint32_t)VLLSI_STAT_ALL) != 0) {
        return VLLSI__INVALID_INPUT;
    }
    struct vllsi__path taken;
    const vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    return vllsi_failed(result) ? result
                                : vllsi__stat_at(taken.dir, taken.text, at_flags_of(lookup), wanted, stat);
}

vllsi_result vllsi_stat_fd(vllsi_fd fd, uint32_t wanted, struct vllsi_file_stat *stat)
{
    VLLSI_PERMISSION_GATE(vllsi_stat_fd);
    const int32_t number = vllsi__fd_number(fd);
    if (number < 0) {
        return VLLSI__ERRNO(EBADF);
    }
    if ((wanted & ~(uint32_t)VLLSI_STAT_ALL) != 0) {
        return VLLSI__INVALID_INPUT;
    }
    return vllsi__stat_at(number, "", VLLSI_LINUX_AT_EMPTY_PATH, wanted, stat);
}

bool vllsi_file_id_equal(vllsi_file_id one, vllsi_file_id other)
{
    return one.volume == other.volume && one.id[0] == other.id[0] && one.id[1] == other.id[1];
}

vllsi_result vllsi_file_size(vllsi_fd fd)
{
    VLLSI_PERMISSION_GATE(vllsi_file_size);
    const int32_t number = vllsi__fd_number(fd);
    struct vllsi_linux_stat stat;
    vllsi_result result = vllsi__linux_fstat(number, &stat);
    if (vllsi_failed(result)) {
        return result;
    }
    uint64_t bytes = 0;
    switch (vllsi__file_kind_of_mode(stat.st_mode)) {
    case VLLSI_FILE_KIND_REGULAR: return stat.st_size;
    case VLLSI_FILE_KIND_DIRECTORY: return VLLSI__ERRNO(EISDIR);
    case VLLSI_FILE_KIND_BLOCK:
        result = vllsi__linux_ioctl(number, VLLSI_LINUX_BLKGETSIZE64, (uintptr_t)&bytes);
        return vllsi_failed(result) ? result : (vllsi_result)bytes;
    default: return VLLSI__ERRNO(ESPIPE);
    }
}

static bool means_no(vllsi_result result)
{
    switch (vllsi_failure_kind(result)) {
    case VLLSI_ERROR_KIND_NOT_FOUND:
    case VLLSI_ERROR_KIND_NOT_A_DIRECTORY:
    case VLLSI_ERROR_KIND_LOOP_IN_PATH:
    case VLLSI_ERROR_KIND_PERMISSION_DENIED:
    case VLLSI_ERROR_KIND_READ_ONLY:
    case VLLSI_ERROR_KIND_EXECUTABLE_BUSY: return true;
    default: return false;
    }
}

vllsi_result vllsi_access(vllsi_fd dir, const char *path, size_t path_len, vllsi_file_access mode)
{
    VLLSI_PERMISSION_GATE(vllsi_access);
    const vllsi_file_access known =
        VLLSI_FILE_ACCESS_READ | VLLSI_FILE_ACCESS_WRITE | VLLSI_FILE_ACCESS_EXECUTE;
    if ((mode & ~known) != 0) {
        return VLLSI__INVALID_INPUT;
    }
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result = vllsi__linux_faccessat2(taken.dir, taken.text, (int32_t)mode, VLLSI_LINUX_AT_EACCESS);
        if (vllsi__is_absent(result)) {
            result = vllsi__linux_faccessat(taken.dir, taken.text, (int32_t)mode);
        }
    } while (result == VLLSI__ERRNO(EINTR));
    if (!vllsi_failed(result)) {
        return 1;
    }
    return means_no(result) ? 0 : result;
}

/* ── changing ── */

vllsi_result vllsi_chmod(vllsi_fd dir, const char *path, size_t path_len, uint32_t lookup, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_chmod);
    if (!is_lookup(lookup) || mode > MODE_BITS) {
        return VLLSI__INVALID_INPUT;
    }
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    if (lookup == VLLSI_LOOKUP_FOLLOW) {
        return vllsi__linux_fchmodat(taken.dir, taken.text, mode);
    }
    result = vllsi__linux_fchmodat2(taken.dir, taken.text, mode, VLLSI_LINUX_AT_SYMLINK_NOFOLLOW);
    return result == VLLSI__ERRNO(ENOSYS) ? VLLSI__UNSUPPORTED : result;
}

vllsi_result vllsi_chmod_fd(vllsi_fd fd, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_chmod_fd);
    return mode > MODE_BITS ? VLLSI__INVALID_INPUT : vllsi__linux_fchmod(vllsi__fd_number(fd), mode);
}

vllsi_result vllsi_chown(vllsi_fd dir, const char *path, size_t path_len, uint32_t lookup, uint32_t owner,
                         uint32_t group)
{
    VLLSI_PERMISSION_GATE(vllsi_chown);
    if (!is_lookup(lookup)) {
        return VLLSI__INVALID_INPUT;
    }
    struct vllsi__path taken;
    const vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    return vllsi__linux_fchownat(taken.dir, taken.text, owner, group, (int32_t)at_flags_of(lookup));
}

vllsi_result vllsi_chown_fd(vllsi_fd fd, uint32_t owner, uint32_t group)
{
    VLLSI_PERMISSION_GATE(vllsi_chown_fd);
    return vllsi__linux_fchown(vllsi__fd_number(fd), owner, group);
}

/* Fills in what the kernel takes; false where it makes no sense. */
static bool kernel_time(vllsi_file_time time, struct vllsi_linux_timespec *kernels)
{
    *kernels = (struct vllsi_linux_timespec){.tv_sec = time.sec, .tv_nsec = time.nsec};
    if (time.nsec == VLLSI_FILE_TIME_NOW || time.nsec == VLLSI_FILE_TIME_KEEP) {
        kernels->tv_sec = 0;
        kernels->tv_nsec = time.nsec == VLLSI_FILE_TIME_NOW ? VLLSI_LINUX_UTIME_NOW : VLLSI_LINUX_UTIME_OMIT;
        return true;
    }
    return time.nsec < NS_PER_S;
}

vllsi_result vllsi_set_times(vllsi_fd dir, const char *path, size_t path_len, uint32_t lookup,
                             vllsi_file_time atime, vllsi_file_time mtime)
{
    VLLSI_PERMISSION_GATE(vllsi_set_times);
    struct vllsi_linux_timespec times[2];
    if (!is_lookup(lookup) || !kernel_time(atime, &times[0]) || !kernel_time(mtime, &times[1])) {
        return VLLSI__INVALID_INPUT;
    }
    struct vllsi__path taken;
    const vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    return vllsi__linux_utimensat(taken.dir, taken.text, times, (int32_t)at_flags_of(lookup));
}

vllsi_result vllsi_set_times_fd(vllsi_fd fd, vllsi_file_time atime, vllsi_file_time mtime)
{
    VLLSI_PERMISSION_GATE(vllsi_set_times_fd);
    struct vllsi_linux_timespec times[2];
    if (!kernel_time(atime, &times[0]) || !kernel_time(mtime, &times[1])) {
        return VLLSI__INVALID_INPUT;
    }
    const int32_t number = vllsi__fd_number(fd);
    return number < 0 ? VLLSI__ERRNO(EBADF) : vllsi__linux_utimensat(number, NULL, times, 0);
}
