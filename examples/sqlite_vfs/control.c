/*
 * The odd questions and wishes that SQLite has for a file. What is not known here is SQLITE_NOTFOUND, which
 * SQLite takes for no.
 */
#include "vfs.h"

#include <vllsi/error.h>

/* A switch of SQLite: below 0 asks for it. */
static int turn(bool *value, int *argument)
{
    if (*argument < 0) {
        *argument = *value;
    } else {
        *value = *argument > 0;
    }
    return SQLITE_OK;
}

/* What SQLite itself is built for at most, unless it is told otherwise. */
#define MAP_BYTES_MAX INT64_C(0x7fff0000)

/* Space before it is written to, in steps of chunk_bytes: a file that grows at once lies in one piece. With
 * steps of one byte only the size is set. */
static int make_room(struct vfs_file *file, int64_t size_bytes)
{
    const vllsi_result size = vllsi_file_size(file->fd);
    if (vllsi_failed(size)) {
        return vfs_fail(file, SQLITE_IOERR_FSTAT, "ask the size of", file->path, size);
    }
    const int64_t step = file->chunk_bytes > 0 ? file->chunk_bytes : 1;
    const int64_t wanted = (size_bytes + step - 1) / step * step;
    if (wanted <= size) {
        return SQLITE_OK;
    }
    vllsi_result result = VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED);
    if (step > 1) {
        result = vllsi_allocate(file->fd, size, wanted - size);
    }
    if (vllsi_failed(result) && vllsi_failure_kind(result) == VLLSI_ERROR_KIND_UNSUPPORTED) {
        result = vllsi_truncate(file->fd, wanted);
    }
    if (vllsi_failed(result)) {
        const bool is_full = vllsi_failure_kind(result) == VLLSI_ERROR_KIND_NO_SPACE;
        return vfs_fail(file, is_full ? SQLITE_FULL : SQLITE_IOERR_WRITE, "make room in", file->path, result);
    }
    return SQLITE_OK;
}

static int hint_size(struct vfs_file *file, int64_t size_bytes)
{
    const bool is_mapped_on = file->map_limit_bytes > 0 && size_bytes > file->map_valid_bytes;
    int code = SQLITE_OK;
    if (file->chunk_bytes > 0 || is_mapped_on) {
        code = make_room(file, size_bytes);
    }
    return code == SQLITE_OK && is_mapped_on ? vfs_map(file, size_bytes) : code;
}

static int limit_mapping(struct vfs_file *file, sqlite3_int64 *limit_bytes)
{
    const int64_t limit = *limit_bytes < MAP_BYTES_MAX ? *limit_bytes : MAP_BYTES_MAX;
    *limit_bytes = file->map_limit_bytes;
    if (limit < 0 || limit == file->map_limit_bytes || file->pages_out > 0) {
        return SQLITE_OK;
    }
    const bool was_mapped = file->map != NULL;
    vfs_unmap(file);
    file->map_limit_bytes = limit;
    return was_mapped ? vfs_map(file, -1) : SQLITE_OK;
}

/* Whether the file under its name is another one by now, or none: then a journal of that name is not ours. */
static bool has_moved(const struct vfs_file *file)
{
    struct vllsi_file_stat stat;
    if (file->path == NULL) {
        return false;
    }
    return vllsi_failed(vllsi_stat(VLLSI_FD_CURRENT_DIRECTORY, file->path, file->path_len,
                                   VLLSI_LOOKUP_FOLLOW, VLLSI_STAT_ID, &stat)) ||
           !vllsi_file_id_equal(stat.id, file->id);
}

int vfs_file_control(sqlite3_file *opened, int what, void *argument)
{
    struct vfs_file *file = vfs_file_of(opened);
    switch (what) {
    case SQLITE_FCNTL_LOCKSTATE: *(int *)argument = file->level; return SQLITE_OK;
    case SQLITE_FCNTL_LAST_ERRNO: *(int *)argument = (int)file->failure_code; return SQLITE_OK;
    case SQLITE_FCNTL_CHUNK_SIZE: file->chunk_bytes = *(int *)argument; return SQLITE_OK;
    case SQLITE_FCNTL_SIZE_HINT: return hint_size(file, *(sqlite3_int64 *)argument);
    case SQLITE_FCNTL_PERSIST_WAL: return turn(&file->keeps_wal, argument);
    case SQLITE_FCNTL_POWERSAFE_OVERWRITE: return turn(&file->is_powersafe, argument);
    case SQLITE_FCNTL_VFSNAME: *(char **)argument = sqlite3_mprintf("%s", VFS_NAME); return SQLITE_OK;
    case SQLITE_FCNTL_HAS_MOVED: *(int *)argument = has_moved(file); return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE: return limit_mapping(file, argument);
    default: return SQLITE_NOTFOUND;
    }
}
