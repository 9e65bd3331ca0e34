/*
 * Files by name: opened, removed, asked for.
 */
#include "vfs.h"

#include <vllsi/durability.h>
#include <vllsi/environment.h>
#include <vllsi/error.h>

/* Before anything was tried. */
#define NOTHING_FOUND VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_NOT_FOUND)

/* ── temporary files ── */

static vllsi_result temporary_in(const char *path, size_t path_len, vllsi_fd *fd)
{
    return vllsi_temporary_open(VLLSI_FD_CURRENT_DIRECTORY, path, path_len, VLLSI_OPEN_POSITIONAL, fd);
}

static vllsi_result temporary_by_variable(const char *name, vllsi_fd *fd)
{
    char path[VFS_PATH_BYTES];
    const vllsi_result len = vllsi_environment_get(name, vfs_text_len(name), path, sizeof path);
    const bool is_set = !vllsi_failed(len) && len > 0 && (size_t)len < sizeof path;
    return is_set ? temporary_in(path, (size_t)len, fd) : NOTHING_FOUND;
}

/* The first of the places that SQLite's documentation names in which it can be made. /var/tmp is on a disk
 * where /tmp may be in memory, and what is sorted may be large. The file has no name. */
static vllsi_result open_temporary(vllsi_fd *fd)
{
    static const char *const variables[] = {"SQLITE_TMPDIR", "TMPDIR"};
    static const char *const places[] = {"/var/tmp", "/usr/tmp", "/tmp", "."};
    vllsi_result result = NOTHING_FOUND;
    for (size_t at = 0; at < sizeof variables / sizeof *variables && vllsi_failed(result); at++) {
        result = temporary_by_variable(variables[at], fd);
    }
    for (size_t at = 0; at < sizeof places / sizeof *places && vllsi_failed(result); at++) {
        result = temporary_in(places[at], vfs_text_len(places[at]), fd);
    }
    return result;
}

/* ── opening ── */

static uint32_t open_flags_of(int flags)
{
    /* Links were followed when the name was made absolute: one that is there now was put there since. */
    uint32_t wanted = VLLSI_OPEN_READ | VLLSI_OPEN_POSITIONAL | VLLSI_OPEN_NO_FOLLOW;
    if ((flags & SQLITE_OPEN_READWRITE) != 0) {
        wanted |= VLLSI_OPEN_WRITE;
    }
    if ((flags & SQLITE_OPEN_EXCLUSIVE) != 0) {
        wanted |= VLLSI_OPEN_CREATE_NEW;
    } else if ((flags & SQLITE_OPEN_CREATE) != 0) {
        wanted |= VLLSI_OPEN_CREATE;
    }
    if ((flags & SQLITE_OPEN_DELETEONCLOSE) != 0) {
        wanted |= VLLSI_OPEN_PRIVATE;
    }
    return wanted;
}

static bool as_file(const char *path, size_t path_len, struct vfs_creation *creation)
{
    struct vllsi_file_stat stat;
    const vllsi_result result = vllsi_stat(VLLSI_FD_CURRENT_DIRECTORY, path, path_len, VLLSI_LOOKUP_FOLLOW,
                                           VLLSI_STAT_MODE | VLLSI_STAT_OWNER, &stat);
    if (vllsi_failed(result)) {
        return false;
    }
    *creation = (struct vfs_creation){.mode = stat.mode & 0777, .owner = stat.owner, .group = stat.group};
    return true;
}

/* A journal is for whom its database is for. Its name is the database's, '-', and a word without a dot. */
static bool creation_of(const char *path, size_t path_len, int flags, struct vfs_creation *creation)
{
    *creation = (struct vfs_creation){VLLSI_MODE_DEFAULT, VLLSI_OWNER_KEEP, VLLSI_OWNER_KEEP};
    if ((flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0) {
        size_t len = path_len;
        while (len > 0 && path[len - 1] != '-' && path[len - 1] != '.') {
            len--;
        }
        return len < 2 || path[len - 1] != '-' || as_file(path, len - 1, creation);
    }
    if ((flags & SQLITE_OPEN_URI) != 0) {
        const char *model = sqlite3_uri_parameter(path, "modeof");
        return model == NULL || as_file(model, vfs_text_len(model), creation);
    }
    creation->mode = 0644;
    return true;
}

void vfs_adopt(vllsi_fd fd, const struct vfs_creation *creation)
{
    struct vllsi_file_stat stat;
    if (creation->owner == VLLSI_OWNER_KEEP ||
        vllsi_failed(vllsi_stat_fd(fd, VLLSI_STAT_SIZE | VLLSI_STAT_MODE | VLLSI_STAT_OWNER, &stat)) ||
        stat.size != 0) {
        return;
    }
    if (stat.owner != creation->owner || stat.group != creation->group) {
        (void)!vllsi_chown_fd(fd, creation->owner, creation->group);
    }
    if ((stat.mode & 0777) != creation->mode) {
        (void)!vllsi_chmod_fd(fd, creation->mode);
    }
}

/* A program whose standard error stream is closed writes its complaints to whatever gets that number: never
 * to a database. */
static vllsi_result leave_standard_streams(vllsi_fd *fd)
{
    vllsi_fd low[3];
    size_t count = 0;
    vllsi_result result = 0;
    while (!vllsi_failed(result) && count < 3 && vllsi_fd_native(*fd) <= 2) {
        low[count++] = *fd;
        result = vllsi_duplicate(low[count - 1], fd);
    }
    while (count > 0) {
        (void)!vllsi_close(low[--count]);
    }
    if (vllsi_failed(result)) {
        *fd = VLLSI_FD_INVALID; /* closed just now */
    }
    return result;
}

static vllsi_result open_named(const char *path, size_t path_len, int flags, vllsi_fd *fd)
{
    struct vfs_creation creation;
    if (!creation_of(path, path_len, flags, &creation)) {
        return NOTHING_FOUND;
    }
    vllsi_result result =
        vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, path, path_len, open_flags_of(flags), creation.mode, fd);
    if (!vllsi_failed(result)) {
        vfs_adopt(*fd, &creation);
        if ((flags & SQLITE_OPEN_DELETEONCLOSE) != 0) {
            (void)!vllsi_unlink(VLLSI_FD_CURRENT_DIRECTORY, path, path_len);
        }
    }
    return result;
}

/* A directory that cannot be written: SQLite then reads a database without a journal of its own. */
static bool cannot_be_made(const char *path, size_t path_len, vllsi_result failure)
{
    const enum vllsi_error_kind kind = vllsi_failure_kind(failure);
    return (kind == VLLSI_ERROR_KIND_PERMISSION_DENIED || kind == VLLSI_ERROR_KIND_READ_ONLY) &&
           vllsi_access(VLLSI_FD_CURRENT_DIRECTORY, path, path_len, VLLSI_FILE_ACCESS_EXISTS) == 0;
}

static int open_or_read(struct vfs_file *file, int *flags, bool is_journal)
{
    vllsi_result result = open_named(file->path, file->path_len, *flags, &file->fd);
    if (!vllsi_failed(result)) {
        return SQLITE_OK;
    }
    if (is_journal && cannot_be_made(file->path, file->path_len, result)) {
        return vfs_fail(file, SQLITE_READONLY_DIRECTORY, "open", file->path, result);
    }
    if ((*flags & SQLITE_OPEN_READWRITE) != 0 &&
        vllsi_failure_kind(result) != VLLSI_ERROR_KIND_IS_A_DIRECTORY) {
        const int only_to_read =
            (*flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
        if (!vllsi_failed(open_named(file->path, file->path_len, only_to_read, &file->fd))) {
            *flags = only_to_read;
            return SQLITE_OK;
        }
    }
    return vfs_fail(file, SQLITE_CANTOPEN, "open", file->path, result);
}

/* What is asked of a database alone. */
static vllsi_result know(struct vfs_file *file)
{
    struct vllsi_file_stat stat;
    const vllsi_result result = vllsi_stat_fd(file->fd, VLLSI_STAT_ID, &stat);
    if (!vllsi_failed(result)) {
        file->id = stat.id;
        file->is_powersafe = sqlite3_uri_boolean(file->path, "psow", 1) != 0;
    }
    return result;
}

int vfs_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *opened, int flags, int *flags_out)
{
    (void)vfs;
    struct vfs_file *file = vfs_file_of(opened);
    const int journal = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    const bool is_journal = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & journal) != 0;
    *file = (struct vfs_file){.fd = VLLSI_FD_INVALID, .path = path, .is_name_unsynced = is_journal};
    file->is_powersafe = true;
    if (path == NULL) {
        const vllsi_result result = open_temporary(&file->fd);
        if (vllsi_failed(result)) {
            return vfs_fail(file, SQLITE_CANTOPEN, "open", NULL, result);
        }
    } else {
        file->path_len = vfs_text_len(path);
        const int code = open_or_read(file, &flags, is_journal);
        if (code != SQLITE_OK) {
            return code;
        }
    }
    vllsi_result result = leave_standard_streams(&file->fd);
    if (!vllsi_failed(result) && (flags & SQLITE_OPEN_MAIN_DB) != 0) {
        result = know(file);
    }
    if (vllsi_failed(result)) {
        (void)!vllsi_close(file->fd);
        return vfs_fail(file, SQLITE_CANTOPEN, "open", path, result);
    }
    file->is_read_only = (flags & SQLITE_OPEN_READONLY) != 0;
    if (flags_out != NULL) {
        *flags_out = flags;
    }
    file->base.pMethods = &vfs_file_methods;
    return SQLITE_OK;
}

/* ── names of files ── */

int vfs_delete(sqlite3_vfs *vfs, const char *path, int sync_directory)
{
    (void)vfs;
    const size_t len = vfs_text_len(path);
    const vllsi_result result = vllsi_unlink(VLLSI_FD_CURRENT_DIRECTORY, path, len);
    if (vllsi_failed(result)) {
        return vllsi_failure_kind(result) == VLLSI_ERROR_KIND_NOT_FOUND
                   ? SQLITE_IOERR_DELETE_NOENT
                   : vfs_fail(NULL, SQLITE_IOERR_DELETE, "delete", path, result);
    }
    if ((sync_directory & 1) != 0) {
        size_t directory_len;
        const char *directory = vfs_directory_of(path, len, &directory_len);
        const vllsi_result synced =
            vllsi_sync_directory(VLLSI_FD_CURRENT_DIRECTORY, directory, directory_len);
        if (vllsi_failed(synced)) {
            return vfs_fail(NULL, SQLITE_IOERR_DIR_FSYNC, "sync the directory of", path, synced);
        }
    }
    return SQLITE_OK;
}

/* Whether there is a file. An empty journal counts as none: nothing is to be rolled back from it. */
static bool has_contents(const char *path, size_t len)
{
    struct vllsi_file_stat stat;
    return !vllsi_failed(vllsi_stat(VLLSI_FD_CURRENT_DIRECTORY, path, len, VLLSI_LOOKUP_FOLLOW,
                                    VLLSI_STAT_KIND | VLLSI_STAT_SIZE, &stat)) &&
           (stat.kind != VLLSI_FILE_KIND_REGULAR || stat.size > 0);
}

int vfs_access(sqlite3_vfs *vfs, const char *path, int what, int *answer)
{
    (void)vfs;
    const size_t len = vfs_text_len(path);
    if (what == SQLITE_ACCESS_EXISTS) {
        *answer = has_contents(path, len);
        return SQLITE_OK;
    }
    const vllsi_file_access mode = what == SQLITE_ACCESS_READ
                                       ? VLLSI_FILE_ACCESS_READ
                                       : VLLSI_FILE_ACCESS_READ | VLLSI_FILE_ACCESS_WRITE;
    *answer = vllsi_access(VLLSI_FD_CURRENT_DIRECTORY, path, len, mode) == 1;
    return SQLITE_OK;
}
