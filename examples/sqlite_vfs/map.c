/*
 * Mapped reading, where PRAGMA mmap_size asks for it: SQLite then uses pages of the file where they lie,
 * instead of copies. The mapping is replaced as a whole when the file has grown, and only while SQLite has
 * none of its pages.
 */
#include "vfs.h"

#include <vllsi/memory.h>

void vfs_unmap(struct vfs_file *file)
{
    if (file->map != NULL) {
        (void)!vllsi_memory_unmap(file->map, file->map_bytes);
    }
    file->map = NULL;
    file->map_bytes = 0;
    file->map_valid_bytes = 0;
}

int vfs_map(struct vfs_file *file, int64_t size_bytes)
{
    if (file->pages_out > 0) {
        return SQLITE_OK;
    }
    int64_t size = size_bytes;
    if (size < 0) {
        size = vllsi_file_size(file->fd);
        if (vllsi_failed(size)) {
            return vfs_fail(file, SQLITE_IOERR_FSTAT, "ask the size of", file->path, size);
        }
    }
    size = size < file->map_limit_bytes ? size : file->map_limit_bytes;
    if (size == file->map_valid_bytes) {
        return SQLITE_OK;
    }
    vfs_unmap(file);
    void *address = NULL;
    if (size == 0) {
        return SQLITE_OK;
    }
    const vllsi_result result =
        vllsi_memory_map(file->fd, 0, size, VLLSI_MEM_PROT_READ, VLLSI_MAP_FLAGS_SHARED, NULL, &address);
    if (vllsi_failed(result)) {
        /* It can be read without; and is from now on. */
        (void)vfs_fail(file, SQLITE_OK, "map", file->path, result);
        file->map_limit_bytes = 0;
        return SQLITE_OK;
    }
    file->map = address;
    file->map_bytes = size;
    file->map_valid_bytes = size;
    return SQLITE_OK;
}

int vfs_fetch(sqlite3_file *opened, sqlite3_int64 offset, int len, void **page)
{
    struct vfs_file *file = vfs_file_of(opened);
    *page = NULL;
    if (file->map_limit_bytes <= 0) {
        return SQLITE_OK;
    }
    if (file->map == NULL) {
        const int code = vfs_map(file, -1);
        if (code != SQLITE_OK) {
            return code;
        }
    }
    if (len <= file->map_valid_bytes && offset <= file->map_valid_bytes - len) {
        *page = file->map + offset;
        file->pages_out++;
    }
    return SQLITE_OK;
}

/* A NULL page says that the file may have changed behind SQLite's back, or is about to become shorter. */
int vfs_unfetch(sqlite3_file *opened, sqlite3_int64 offset, void *page)
{
    (void)offset;
    struct vfs_file *file = vfs_file_of(opened);
    if (page != NULL) {
        file->pages_out--;
    } else {
        vfs_unmap(file);
    }
    return SQLITE_OK;
}
