/*
 * The index of a write-ahead log: the file "<database>-shm", mapped by every connection, and eight locks on
 * bytes of it. File, bytes and contents are those of SQLite's VFS for Unix.
 *
 * One more byte says whether anybody has the index open: each connection keeps it locked shared. Who finds it
 * free is the first, locks it alone for a moment and cuts the file off, since what a crash of the machine has
 * left there must not be believed.
 *
 * Where the file cannot be written, it is only read; and if nobody who can write has it open, then it is not
 * used at all (SQLITE_READONLY_CANTINIT): SQLite makes an index in memory of its own.
 */
#include "vfs.h"

#include <vllsi/error.h>
#include <vllsi/memory.h>

#define LOCK_BYTES_AT  120
#define OPEN_BYTE      (LOCK_BYTES_AT + SQLITE_SHM_NLOCK)
#define SUFFIX         "-shm"
#define FIRST_BYTES    3 /* shorter than any header of an index */
#define ALLOCATED_STEP 4096

struct vfs_shm {
    vllsi_fd fd;
    bool is_read_only;
    /** That the index is open; holds nothing before it is known to be sound. */
    vllsi_lock_handle open;
    /** By the first byte that SQLite named. */
    vllsi_lock_handle locks[SQLITE_SHM_NLOCK];
    /** The parts that are mapped, one after the other, each of part_bytes. */
    void **parts;
    int64_t part_bytes;
    int count;
    /** Its path and a zero. */
    size_t path_len;
    char path[];
};

/* ── opening ── */

static vllsi_result lock_open_byte(struct vfs_shm *shm, vllsi_lock_kind kind)
{
    const vllsi_lock_region byte = {.start = OPEN_BYTE, .length = 1};
    return vllsi_try_lock(shm->fd, byte, kind, &shm->open, NULL);
}

static int begin(struct vfs_file *file, struct vfs_shm *shm)
{
    if (shm->is_read_only) {
        return SQLITE_READONLY_CANTINIT;
    }
    vllsi_result result = lock_open_byte(shm, VLLSI_LOCK_KIND_EXCLUSIVE);
    if (vllsi_failed(result)) {
        return vfs_lock_failure(file, SQLITE_IOERR_LOCK, "lock the index of", result);
    }
    result = vllsi_truncate(shm->fd, FIRST_BYTES);
    if (!vllsi_failed(result)) {
        result = vllsi_lock_convert(&shm->open, VLLSI_LOCK_KIND_SHARED);
    }
    if (vllsi_failed(result)) {
        vllsi_lock_leave(&shm->open);
        return vfs_fail(file, SQLITE_IOERR_SHMOPEN, "begin", shm->path, result);
    }
    return SQLITE_OK;
}

/* Somebody who has it alone is about to cut it off, or has died before: that is never waited out here. */
static int join(struct vfs_file *file, struct vfs_shm *shm)
{
    enum vfs_held held = VFS_HELD_NOT;
    vllsi_result result = vfs_byte_held(shm->fd, OPEN_BYTE, &held);
    if (vllsi_failed(result)) {
        return vfs_fail(file, SQLITE_IOERR_LOCK, "ask for locks on", shm->path, result);
    }
    if (held == VFS_HELD_NOT) {
        return begin(file, shm);
    }
    result = held == VFS_HELD_EXCLUSIVE ? VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_CONFLICT)
                                        : lock_open_byte(shm, VLLSI_LOCK_KIND_SHARED);
    return vllsi_failed(result) ? vfs_lock_failure(file, SQLITE_IOERR_LOCK, "lock the index of", result)
                                : SQLITE_OK;
}

static vllsi_result open_fd(const struct vfs_file *file, struct vfs_shm *shm)
{
    const uint32_t flags = VLLSI_OPEN_READ | VLLSI_OPEN_POSITIONAL | VLLSI_OPEN_NO_FOLLOW;
    struct vllsi_file_stat stat;
    vllsi_result result = vllsi_stat_fd(file->fd, VLLSI_STAT_MODE | VLLSI_STAT_OWNER, &stat);
    if (vllsi_failed(result)) {
        return result;
    }
    result = VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED);
    if (!sqlite3_uri_boolean(file->path, "readonly_shm", 0)) {
        result = vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, shm->path, shm->path_len,
                            flags | VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE, stat.mode & 0777, &shm->fd);
    }
    if (!vllsi_failed(result)) {
        const struct vfs_creation creation = {stat.mode & 0777, stat.owner, stat.group};
        vfs_adopt(shm->fd, &creation);
        return result;
    }
    shm->is_read_only = true;
    return vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, shm->path, shm->path_len, flags, VLLSI_MODE_DEFAULT,
                      &shm->fd);
}

static int open_index(struct vfs_file *file)
{
    const size_t path_len = file->path_len + sizeof SUFFIX - 1;
    struct vfs_shm *shm = sqlite3_malloc64(sizeof *shm + path_len + 1);
    if (shm == NULL) {
        return SQLITE_NOMEM;
    }
    *shm = (struct vfs_shm){.fd = VLLSI_FD_INVALID, .path_len = path_len};
    __builtin_memcpy(shm->path, file->path, file->path_len);
    __builtin_memcpy(shm->path + file->path_len, SUFFIX, sizeof SUFFIX);
    const vllsi_result result = open_fd(file, shm);
    if (vllsi_failed(result)) {
        const int code = vfs_fail(file, SQLITE_CANTOPEN, "open", shm->path, result);
        sqlite3_free(shm);
        return code;
    }
    const int code = join(file, shm);
    if (code != SQLITE_OK && code != SQLITE_READONLY_CANTINIT) {
        (void)!vllsi_close(shm->fd);
        sqlite3_free(shm);
        return code;
    }
    file->shm = shm;
    return code;
}

/* ── mapping ── */

/* The blocks are taken now: a mapping faults where the disk turns out to be full. */
static vllsi_result grow(const struct vfs_shm *shm, int64_t from, int64_t to)
{
    vllsi_result result = vllsi_allocate(shm->fd, from, to - from);
    if (!vllsi_failed(result) || vllsi_failure_kind(result) != VLLSI_ERROR_KIND_UNSUPPORTED) {
        return result;
    }
    result = 0;
    for (int64_t step = from / ALLOCATED_STEP; step < to / ALLOCATED_STEP && !vllsi_failed(result); step++) {
        result = vllsi_pwrite_all(shm->fd, "", 1, step * ALLOCATED_STEP + ALLOCATED_STEP - 1, NULL);
    }
    return result;
}

/* Whether the file is as long as a part that ends at `end`; it is made so if that is wanted. */
static int reach(struct vfs_file *file, int64_t end, bool extend, bool *is_there)
{
    const struct vfs_shm *shm = file->shm;
    const vllsi_result size = vllsi_file_size(shm->fd);
    if (vllsi_failed(size)) {
        return vfs_fail(file, SQLITE_IOERR_SHMSIZE, "ask the size of", shm->path, size);
    }
    *is_there = size >= end;
    if (*is_there || !extend) {
        return SQLITE_OK;
    }
    const vllsi_result result = grow(shm, size, end);
    if (vllsi_failed(result)) {
        return vfs_fail(file, SQLITE_IOERR_SHMSIZE, "extend", shm->path, result);
    }
    *is_there = true;
    return SQLITE_OK;
}

static int map_part(struct vfs_file *file)
{
    struct vfs_shm *shm = file->shm;
    void **parts = sqlite3_realloc64(shm->parts, ((sqlite3_uint64)shm->count + 1) * sizeof *parts);
    if (parts == NULL) {
        return SQLITE_IOERR_NOMEM;
    }
    shm->parts = parts;
    const vllsi_mem_prot prot =
        shm->is_read_only ? VLLSI_MEM_PROT_READ : VLLSI_MEM_PROT_READ | VLLSI_MEM_PROT_WRITE;
    const vllsi_result result = vllsi_memory_map(shm->fd, shm->count * shm->part_bytes, shm->part_bytes, prot,
                                                 VLLSI_MAP_FLAGS_SHARED, NULL, &parts[shm->count]);
    if (vllsi_failed(result)) {
        return vfs_fail(file, SQLITE_IOERR_SHMMAP, "map", shm->path, result);
    }
    shm->count++;
    return SQLITE_OK;
}

/* Opens the index if that has not been done, and joins those who use it if that could not be done. */
static int need_index(struct vfs_file *file, int region_bytes)
{
    int code = SQLITE_OK;
    if (file->shm == NULL) {
        code = open_index(file);
    } else if (file->shm->open.token == 0) {
        code = join(file, file->shm);
    }
    if (code == SQLITE_OK && file->shm->part_bytes == 0) {
        const int64_t granularity = vllsi_memory_granularity_bytes();
        file->shm->part_bytes = granularity > region_bytes ? granularity : region_bytes;
    }
    return code;
}

int vfs_shm_map(sqlite3_file *opened, int number, int size_bytes, int extend, void volatile **region)
{
    struct vfs_file *file = vfs_file_of(opened);
    *region = NULL;
    int code = need_index(file, size_bytes);
    if (code != SQLITE_OK) {
        return code;
    }
    struct vfs_shm *shm = file->shm;
    const int64_t offset = (int64_t)number * size_bytes;
    const int64_t part = offset / shm->part_bytes;
    bool is_there = part < shm->count;
    if (!is_there) {
        code = reach(file, (part + 1) * shm->part_bytes, extend != 0, &is_there);
    }
    while (code == SQLITE_OK && is_there && shm->count <= part) {
        code = map_part(file);
    }
    if (code != SQLITE_OK) {
        return code;
    }
    if (is_there) {
        *region = (unsigned char *)shm->parts[part] + offset % shm->part_bytes;
    }
    return shm->is_read_only ? SQLITE_READONLY : SQLITE_OK;
}

/* ── locks ── */

/* SQLite unlocks what it has locked, byte for byte. What it has locked already it may lock again. */
int vfs_shm_lock(sqlite3_file *opened, int offset, int count, int flags)
{
    struct vfs_file *file = vfs_file_of(opened);
    struct vfs_shm *shm = file->shm;
    if (shm == NULL) {
        return SQLITE_IOERR_SHMLOCK;
    }
    vllsi_lock_handle *lock = &shm->locks[offset];
    vllsi_result result = 0;
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        if (lock->token != 0) {
            result = vllsi_unlock(lock);
        }
    } else if (lock->token == 0) {
        const vllsi_lock_region bytes = {.start = LOCK_BYTES_AT + offset, .length = count};
        const vllsi_lock_kind kind =
            (flags & SQLITE_SHM_SHARED) != 0 ? VLLSI_LOCK_KIND_SHARED : VLLSI_LOCK_KIND_EXCLUSIVE;
        result = vllsi_try_lock(shm->fd, bytes, kind, lock, NULL);
    }
    return vllsi_failed(result) ? vfs_lock_failure(file, SQLITE_IOERR_SHMLOCK, "lock the index of", result)
                                : SQLITE_OK;
}

void vfs_shm_barrier(sqlite3_file *opened)
{
    (void)opened;
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

/* SQLite has the index removed only by a connection that has the database alone. */
int vfs_shm_unmap(sqlite3_file *opened, int delete_it)
{
    struct vfs_file *file = vfs_file_of(opened);
    struct vfs_shm *shm = file->shm;
    if (shm == NULL) {
        return SQLITE_OK;
    }
    for (int at = 0; at < shm->count; at++) {
        (void)!vllsi_memory_unmap(shm->parts[at], shm->part_bytes);
    }
    for (int at = 0; at < SQLITE_SHM_NLOCK; at++) {
        vllsi_lock_leave(&shm->locks[at]);
    }
    if (delete_it != 0) {
        (void)!vllsi_unlink(VLLSI_FD_CURRENT_DIRECTORY, shm->path, shm->path_len);
    }
    vllsi_lock_leave(&shm->open);
    (void)!vllsi_close(shm->fd);
    sqlite3_free(shm->parts);
    sqlite3_free(shm);
    file->shm = NULL;
    return SQLITE_OK;
}
