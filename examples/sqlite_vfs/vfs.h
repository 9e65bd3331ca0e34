/*
 * What the parts of the VFS share: an open file, and how a failure of the library becomes a result code of
 * SQLite. vfs.c holds the registration, open.c files by name, path.c names, file.c reading and writing,
 * control.c the odd questions, map.c mapped reading, lock.c the five states, shm.c the index of a write-ahead
 * log.
 */
#ifndef VLLSI_EXAMPLE_SQLITE_VFS_H
#define VLLSI_EXAMPLE_SQLITE_VFS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <sqlite3ext.h>

#include <vllsi/file.h>
#include <vllsi/locking.h>
#include <vllsi/result.h>

#ifndef SQLITE_CORE
/* SQLite's functions, as the program that loaded the extension has them. */
extern const sqlite3_api_routines *sqlite3_api;
#endif

/** The name of the VFS. */
#define VFS_NAME "vllsi"

/** The longest path with its zero. SQLite's VFS for Unix has room for as much less than the kernel. */
#define VFS_PATH_BYTES 4096

/** The index of a write-ahead log, as one connection sees it. */
struct vfs_shm;

/** An open file. All zero but `fd` is a file without locks, mapping or index. */
struct vfs_file {
    /** What SQLite sees; the first member. */
    sqlite3_file base;
    /** One descriptor a connection: it owns the locks, so that two connections of one process keep each other
     * out as two processes do. */
    vllsi_fd fd;
    /** The path, SQLite's until it has closed the file; NULL for a temporary file. */
    const char *path;
    size_t path_len;
    /** Which file it is; for databases only. */
    vllsi_file_id id;
    /** SQLITE_LOCK_NONE to SQLITE_LOCK_EXCLUSIVE. */
    int level;
    /** What is locked at this level. */
    vllsi_lock_handle pending, reserved, shared;
    /** Whether the directory must be synced with the file, since the file may be new in it. */
    bool is_name_unsynced;
    bool keeps_wal;
    /** Whether a write of few bytes spares their neighbours when the power goes. */
    bool is_powersafe;
    bool is_read_only;
    /** The file grows in steps of so many bytes; 0 for any. */
    int64_t chunk_bytes;
    /** The raw code of the last failure. */
    uint32_t failure_code;
    /** The mapping, NULL for none; how much of it lies in the file; what was mapped; how much may be mapped;
     * and how many pages SQLite has of it. */
    unsigned char *map;
    int64_t map_valid_bytes, map_bytes, map_limit_bytes;
    int64_t pages_out;
    struct vfs_shm *shm;
};

static inline struct vfs_file *vfs_file_of(sqlite3_file *file)
{
    return (struct vfs_file *)(void *)file;
}

static inline size_t vfs_text_len(const char *text)
{
    size_t len = 0;
    while (text[len] != '\0') {
        len++;
    }
    return len;
}

/**
 * Writes a failure down, in the file and in SQLite's log, for sqlite3_system_errno and whoever reads logs.
 * @param file [inout] the file; may be NULL
 * @param code [in] the result code for SQLite
 * @param what [in] what was tried
 * @param path [in] on what; may be NULL
 * @param failure [in] what the library said
 * @return code
 */
int vfs_fail(struct vfs_file *file, int code, const char *what, const char *path, vllsi_result failure);

/** The raw code of the last failure on this thread. */
int vfs_last_code(void);

/** Whom a file is for that is made. */
struct vfs_creation {
    /** VLLSI_MODE_DEFAULT where nothing is wanted. */
    uint32_t mode;
    /** VLLSI_OWNER_KEEP where nothing is wanted; then the mode is not insisted on either. */
    uint32_t owner, group;
};

/** Gives back what the umask took from a file that was just made, and what root made to whom it is for, as
 * far as this process may. A file that nothing has been written to is taken for new. */
void vfs_adopt(vllsi_fd fd, const struct vfs_creation *creation);

/** The length of the directory of a path, and the directory: "." for a path without one. */
const char *vfs_directory_of(const char *path, size_t path_len, size_t *directory_len);

/* ── the methods of the VFS: see "OS Interface Object" of SQLite's documentation ── */
int vfs_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *flags_out);
int vfs_delete(sqlite3_vfs *vfs, const char *path, int sync_directory);
int vfs_access(sqlite3_vfs *vfs, const char *path, int what, int *answer);
int vfs_full_pathname(sqlite3_vfs *vfs, const char *path, int size_bytes, char *full);

/* ── the methods of a file ── */
extern const sqlite3_io_methods vfs_file_methods;
int vfs_file_control(sqlite3_file *file, int what, void *argument);
int vfs_lock(sqlite3_file *file, int level);
int vfs_unlock(sqlite3_file *file, int level);
int vfs_check_reserved_lock(sqlite3_file *file, int *is_reserved);
int vfs_shm_map(sqlite3_file *file, int number, int size_bytes, int extend, void volatile **region);
int vfs_shm_lock(sqlite3_file *file, int offset, int count, int flags);
void vfs_shm_barrier(sqlite3_file *file);
int vfs_shm_unmap(sqlite3_file *file, int delete_it);
int vfs_fetch(sqlite3_file *file, sqlite3_int64 offset, int len, void **page);
int vfs_unfetch(sqlite3_file *file, sqlite3_int64 offset, void *page);

/** Maps the file anew as far as `size_bytes`, -1 for its size, unless SQLite has pages of the mapping. */
int vfs_map(struct vfs_file *file, int64_t size_bytes);

/** Takes the mapping back. */
void vfs_unmap(struct vfs_file *file);

/** What somebody else holds on a byte. */
enum vfs_held { VFS_HELD_NOT, VFS_HELD_SHARED, VFS_HELD_EXCLUSIVE };

/** Asks what others hold on a byte, in this process or another, without taking it for a moment. */
vllsi_result vfs_byte_held(vllsi_fd fd, int64_t offset, enum vfs_held *held);

/** The result code for a lock that was not to be had: SQLITE_BUSY where trying again may help, else `code`.
 */
int vfs_lock_failure(struct vfs_file *file, int code, const char *what, vllsi_result failure);

#endif
