/*
 * Reading, writing and syncing an open file. Every access names its offset: connections share no position.
 */
#include "vfs.h"

#include <vllsi/durability.h>
#include <vllsi/error.h>

/* What SQLite counts on a disk to write as a whole; SQLite's own value where it does not know better. */
#define SECTOR_BYTES 4096

static int close_file(sqlite3_file *opened)
{
    struct vfs_file *file = vfs_file_of(opened);
    (void)vfs_shm_unmap(opened, 0);
    (void)vfs_unlock(opened, SQLITE_LOCK_NONE);
    vfs_unmap(file);
    int code = SQLITE_OK;
    const vllsi_result result = vllsi_close(file->fd);
    if (vllsi_failed(result)) {
        code = vfs_fail(file, SQLITE_IOERR_CLOSE, "close", file->path, result);
    }
    *file = (struct vfs_file){.fd = VLLSI_FD_INVALID};
    return code;
}

/* The part that the mapping has, copied from there. */
static int read_mapped(const struct vfs_file *file, void *bytes, int len, int64_t offset)
{
    if (offset >= file->map_valid_bytes) {
        return 0;
    }
    const int64_t there = file->map_valid_bytes - offset;
    const int count = there < len ? (int)there : len;
    __builtin_memcpy(bytes, file->map + offset, (size_t)count);
    return count;
}

static int read_file(sqlite3_file *opened, void *bytes, int len, sqlite3_int64 offset)
{
    struct vfs_file *file = vfs_file_of(opened);
    const int mapped = read_mapped(file, bytes, len, offset);
    if (mapped == len) {
        return SQLITE_OK;
    }
    unsigned char *rest = (unsigned char *)bytes + mapped;
    const size_t rest_len = (size_t)(len - mapped);
    const vllsi_result count = vllsi_pread_all(file->fd, rest, rest_len, offset + mapped, NULL);
    if (count == (vllsi_result)rest_len) {
        return SQLITE_OK;
    }
    if (vllsi_failed(count)) {
        const bool is_damage = vllsi_failure_kind(count) == VLLSI_ERROR_KIND_IO_FAILURE;
        return vfs_fail(file, is_damage ? SQLITE_IOERR_CORRUPTFS : SQLITE_IOERR_READ, "read", file->path,
                        count);
    }
    __builtin_memset(rest + count, 0, rest_len - (size_t)count);
    return SQLITE_IOERR_SHORT_READ;
}

static bool is_full(vllsi_result failure)
{
    const enum vllsi_error_kind kind = vllsi_failure_kind(failure);
    return kind == VLLSI_ERROR_KIND_NO_SPACE || kind == VLLSI_ERROR_KIND_QUOTA_EXCEEDED;
}

/* The mapping shows what is written: it and the file are one on every system that has both. */
static int write_file(sqlite3_file *opened, const void *bytes, int len, sqlite3_int64 offset)
{
    struct vfs_file *file = vfs_file_of(opened);
    const vllsi_result result = vllsi_pwrite_all(file->fd, bytes, (size_t)len, offset, NULL);
    if (vllsi_failed(result)) {
        return vfs_fail(file, is_full(result) ? SQLITE_FULL : SQLITE_IOERR_WRITE, "write", file->path,
                        result);
    }
    return SQLITE_OK;
}

static int truncate_file(sqlite3_file *opened, sqlite3_int64 size_bytes)
{
    struct vfs_file *file = vfs_file_of(opened);
    int64_t size = size_bytes;
    if (file->chunk_bytes > 0) {
        size = (size + file->chunk_bytes - 1) / file->chunk_bytes * file->chunk_bytes;
    }
    const vllsi_result result = vllsi_truncate(file->fd, size);
    if (vllsi_failed(result)) {
        return vfs_fail(file, SQLITE_IOERR_TRUNCATE, "truncate", file->path, result);
    }
    if (size < file->map_valid_bytes) {
        file->map_valid_bytes = size; /* what lies behind it would fault */
    }
    return SQLITE_OK;
}

/* Where PRAGMA fullfsync asks for it, all is synced that is known of the file; otherwise what reading it back
 * takes. Both reach the medium. A file whose sync failed once goes on failing: see vllsi/durability.h. */
static int sync_file(sqlite3_file *opened, int flags)
{
    struct vfs_file *file = vfs_file_of(opened);
    const bool is_full_sync = (flags & 0x0f) == SQLITE_SYNC_FULL && (flags & SQLITE_SYNC_DATAONLY) == 0;
    vllsi_result result = is_full_sync ? vllsi_full_fsync(file->fd) : vllsi_data_sync(file->fd);
    if (vllsi_failed(result)) {
        return vfs_fail(file, SQLITE_IOERR_FSYNC, "sync", file->path, result);
    }
    if (file->is_name_unsynced) {
        size_t len;
        const char *directory = vfs_directory_of(file->path, file->path_len, &len);
        result = vllsi_sync_directory(VLLSI_FD_CURRENT_DIRECTORY, directory, len);
        if (vllsi_failed(result)) {
            return vfs_fail(file, SQLITE_IOERR_DIR_FSYNC, "sync the directory of", file->path, result);
        }
        file->is_name_unsynced = false;
    }
    return SQLITE_OK;
}

static int file_size(sqlite3_file *opened, sqlite3_int64 *size_bytes)
{
    struct vfs_file *file = vfs_file_of(opened);
    const vllsi_result size = vllsi_file_size(file->fd);
    if (vllsi_failed(size)) {
        return vfs_fail(file, SQLITE_IOERR_FSTAT, "ask the size of", file->path, size);
    }
    *size_bytes = size;
    return SQLITE_OK;
}

static int sector_size(sqlite3_file *opened)
{
    (void)opened;
    return SECTOR_BYTES;
}

static int device_characteristics(sqlite3_file *opened)
{
    return vfs_file_of(opened)->is_powersafe ? SQLITE_IOCAP_POWERSAFE_OVERWRITE : 0;
}

const sqlite3_io_methods vfs_file_methods = {
    .iVersion = 3,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = file_size,
    .xLock = vfs_lock,
    .xUnlock = vfs_unlock,
    .xCheckReservedLock = vfs_check_reserved_lock,
    .xFileControl = vfs_file_control,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = device_characteristics,
    .xShmMap = vfs_shm_map,
    .xShmLock = vfs_shm_lock,
    .xShmBarrier = vfs_shm_barrier,
    .xShmUnmap = vfs_shm_unmap,
    .xFetch = vfs_fetch,
    .xUnfetch = vfs_unfetch,
};
