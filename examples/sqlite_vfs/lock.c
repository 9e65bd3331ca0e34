/*
 * The five states of a database's lock, on bytes that hold no data: where SQLite's VFS for Unix has them, so
 * that programs with either can share a database.
 *
 *     SHARED     the readers' range, shared
 *     RESERVED   and the reserved byte: one writer prepares its changes while others read
 *     PENDING    and the pending byte: whoever comes to read finds it locked, and goes
 *     EXCLUSIVE  and the readers' range alone: nobody reads any more
 *
 * The locks belong to the descriptor. SQLite's VFS for Unix has locks that belong to the process, vanish
 * when any descriptor of the file is closed, and do not keep two connections of one process apart; the lists
 * and the postponed closing by which it gets around that are not needed here.
 */
#include "vfs.h"

#include <vllsi/error.h>
#include <vllsi/linux.h>

#define PENDING_BYTE  0x40000000
#define RESERVED_BYTE (PENDING_BYTE + 1)

static const vllsi_lock_region readers = {.start = PENDING_BYTE + 2, .length = 510};

int vfs_lock_failure(struct vfs_file *file, int code, const char *what, vllsi_result failure)
{
    switch (vllsi_failure_kind(failure)) {
    case VLLSI_ERROR_KIND_LOCKED:
    case VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED: return SQLITE_BUSY;
    case VLLSI_ERROR_KIND_PERMISSION_DENIED: return SQLITE_PERM;
    default: return vfs_fail(file, code, what, file->path, failure);
    }
}

/*
 * The library's own header has no such question, since not every system can answer it; so this asks Linux.
 * Locking the byte to find out is no way: for as long as it takes, another program finds a reserved byte, and
 * believes of a dead writer's journal that its writer is at work.
 */
vllsi_result vfs_byte_held(vllsi_fd fd, int64_t offset, enum vfs_held *held)
{
    struct vllsi_linux_flock lock = {
        .l_type = (int16_t)VLLSI_LINUX_F_WRLCK,
        .l_whence = (int16_t)VLLSI_LINUX_SEEK_SET,
        .l_start = offset,
        .l_len = 1,
    };
    const vllsi_result result = vllsi_linux_fcntl_ofd_getlk((int32_t)vllsi_fd_native(fd), &lock);
    if (!vllsi_failed(result)) {
        *held = lock.l_type == (int16_t)VLLSI_LINUX_F_UNLCK   ? VFS_HELD_NOT
                : lock.l_type == (int16_t)VLLSI_LINUX_F_RDLCK ? VFS_HELD_SHARED
                                                              : VFS_HELD_EXCLUSIVE;
    }
    return result;
}

/* ── up ── */

/*
 * A reader stays away while a writer waits for readers to leave. SQLite's VFS for Unix locks the pending byte
 * before the readers' range and unlocks it after; to lock the range first and then to ask is as good, and
 * saves one call in three. What a writer may not have while somebody reads is the range. In the moment
 * before this reader gives way again, a writer is told to try again, as it would be in the other order.
 */
static int lock_shared(struct vfs_file *file)
{
    enum vfs_held pending = VFS_HELD_NOT;
    vllsi_result result = vllsi_try_lock(file->fd, readers, VLLSI_LOCK_KIND_SHARED, &file->shared, NULL);
    if (vllsi_failed(result)) {
        return vfs_lock_failure(file, SQLITE_IOERR_LOCK, "lock", result);
    }
    result = vfs_byte_held(file->fd, PENDING_BYTE, &pending);
    if (!vllsi_failed(result) && pending != VFS_HELD_EXCLUSIVE) {
        file->level = SQLITE_LOCK_SHARED;
        return SQLITE_OK;
    }
    vllsi_lock_leave(&file->shared);
    return vllsi_failed(result) ? vfs_fail(file, SQLITE_IOERR_LOCK, "ask for locks on", file->path, result)
                                : SQLITE_BUSY;
}

static int lock_reserved(struct vfs_file *file)
{
    const vllsi_result result = vllsi_try_lock_byte_exclusive(file->fd, RESERVED_BYTE, &file->reserved, NULL);
    if (vllsi_failed(result)) {
        return vfs_lock_failure(file, SQLITE_IOERR_LOCK, "lock", result);
    }
    file->level = SQLITE_LOCK_RESERVED;
    return SQLITE_OK;
}

/* On systems that have to let go of a lock to make more of it, somebody else may have got it. While the
 * pending byte is locked that can only be a reader, beside whom this one can read too. */
static int read_again(struct vfs_file *file)
{
    const vllsi_result result =
        vllsi_try_lock(file->fd, readers, VLLSI_LOCK_KIND_SHARED, &file->shared, NULL);
    return vllsi_failed(result) ? vfs_fail(file, SQLITE_IOERR_RDLOCK, "lock", file->path, result)
                                : SQLITE_BUSY;
}

static int lock_exclusive(struct vfs_file *file)
{
    if (file->level < SQLITE_LOCK_PENDING) {
        const vllsi_result result =
            vllsi_try_lock_byte_exclusive(file->fd, PENDING_BYTE, &file->pending, NULL);
        if (vllsi_failed(result)) {
            return vfs_lock_failure(file, SQLITE_IOERR_LOCK, "lock", result);
        }
        file->level = SQLITE_LOCK_PENDING;
    }
    const vllsi_result converted = vllsi_lock_convert(&file->shared, VLLSI_LOCK_KIND_EXCLUSIVE);
    if (vllsi_failed(converted)) {
        return vfs_lock_failure(file, SQLITE_IOERR_LOCK, "lock", converted);
    }
    if (converted == VLLSI_LOCK_CONVERTED_LOST) {
        return read_again(file);
    }
    if (converted == VLLSI_LOCK_CONVERTED_CONFLICT) {
        return SQLITE_BUSY;
    }
    file->level = SQLITE_LOCK_EXCLUSIVE;
    return SQLITE_OK;
}

int vfs_lock(sqlite3_file *opened, int level)
{
    struct vfs_file *file = vfs_file_of(opened);
    if (file->level >= level) {
        return SQLITE_OK;
    }
    switch (level) {
    case SQLITE_LOCK_SHARED: return lock_shared(file);
    case SQLITE_LOCK_RESERVED: return lock_reserved(file);
    default: return lock_exclusive(file);
    }
}

/* ── down ── */

static bool release(vllsi_lock_handle *lock, vllsi_result *failure)
{
    if (lock->token == 0) {
        return true;
    }
    *failure = vllsi_unlock(lock);
    return !vllsi_failed(*failure);
}

int vfs_unlock(sqlite3_file *opened, int level)
{
    struct vfs_file *file = vfs_file_of(opened);
    vllsi_result result = 0;
    if (file->level <= level) {
        return SQLITE_OK;
    }
    if (level == SQLITE_LOCK_SHARED && file->level == SQLITE_LOCK_EXCLUSIVE) {
        result = vllsi_lock_convert(&file->shared, VLLSI_LOCK_KIND_SHARED);
        if (vllsi_failed(result)) {
            return vfs_fail(file, SQLITE_IOERR_RDLOCK, "lock", file->path, result);
        }
    }
    if (!release(&file->reserved, &result) || !release(&file->pending, &result) ||
        (level == SQLITE_LOCK_NONE && !release(&file->shared, &result))) {
        return vfs_fail(file, SQLITE_IOERR_UNLOCK, "unlock", file->path, result);
    }
    file->level = level;
    return SQLITE_OK;
}

/* ── asked ── */

int vfs_check_reserved_lock(sqlite3_file *opened, int *is_reserved)
{
    struct vfs_file *file = vfs_file_of(opened);
    if (file->level > SQLITE_LOCK_SHARED) {
        *is_reserved = 1;
        return SQLITE_OK;
    }
    enum vfs_held held = VFS_HELD_NOT;
    const vllsi_result result = vfs_byte_held(file->fd, RESERVED_BYTE, &held);
    if (vllsi_failed(result)) {
        return vfs_fail(file, SQLITE_IOERR_CHECKRESERVEDLOCK, "ask for locks on", file->path, result);
    }
    *is_reserved = held != VFS_HELD_NOT;
    return SQLITE_OK;
}
