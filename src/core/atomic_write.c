/*
 * A file replaced in one piece, over the functions of vllsi/file.h.
 *
 * The order is the whole point. The old contents are synced first, or a crash in between could leave neither
 * them nor the new ones. The new ones are stable before the name leads to them; the directory is synced last.
 * All steps after the first work in one open directory, whatever happens to its path meanwhile. Each failure
 * ends the work: after a failed sync nothing that follows would mean anything.
 */
#include <vllsi/durability.h>

#include <vllsi/directory.h>
#include <vllsi/error.h>
#include <vllsi/file.h>
#include <vllsi/gate.h>

#include "../os/durability.h"
#include "host.h"

#define INVALID_INPUT VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT)

enum {
    FLAGS_KNOWN = (VLLSI_ATOMIC_WRITE_DISCARD_OLD << 1) - 1,
    MODE_BITS = 07777,
    MODE_OF_OWNER = 0700,
    MODE_OF_GROUP = 0070,
    MODE_OF_OTHERS = 0007,
    GROUP_SHIFT = 3,
    MODE_WITHOUT_IDS = 0777,
    NAME_TRIES = 100,
    PATH_LEN_MAX = 1 << 17, /* no system takes as much */
    PREFIX_BYTES = sizeof VLLSI_ATOMIC_WRITE_PREFIX - 1,
    TEMPORARY_BYTES = PREFIX_BYTES + VLLSI_TEMPORARY_NAME_BYTES,
    /* Scanners on some systems hold a file for a moment: 1 + 2 + 4 + … milliseconds. */
    BUSY_TRIES = 7,
    STAT_WANTED = VLLSI_STAT_KIND | VLLSI_STAT_MODE | VLLSI_STAT_OWNER,
};

struct work {
    uint32_t flags, mode;
    const void *bytes;
    size_t len;
    /** The name in its directory, as part of the caller's path. */
    const char *name;
    size_t name_len;
    vllsi_fd dir;
    /** What is known of the file that the name leads to; `valid` is 0 where there is none of interest. */
    struct vllsi_file_stat old;
    vllsi_fd file;
    char temporary[TEMPORARY_BYTES];
    enum vllsi_atomic_write_step step;
};

static bool is_kind(vllsi_result result, enum vllsi_error_kind kind)
{
    return vllsi_failed(result) && vllsi_failure_kind(result) == kind;
}

/* ── the path ── */

/* Where the last name begins. */
static size_t name_start(const char *path, size_t len)
{
    while (len > 0 && path[len - 1] != '/') {
        len--;
    }
    return len;
}

static bool is_name(const char *name, size_t len)
{
    return len > 2 || (len > 0 && name[0] != '.') || (len == 2 && name[1] != '.');
}

/* Makes one directory, if it is missing, so that a crash cannot take it away. */
static vllsi_result make_directory(vllsi_fd dir, const char *path, size_t len)
{
    const vllsi_result made = vllsi_mkdir(dir, path, len, 0, VLLSI_MODE_DEFAULT);
    if (vllsi_failed(made)) {
        /* What stands there may as well be no directory; opening it will show. */
        return is_kind(made, VLLSI_ERROR_KIND_ALREADY_EXISTS) ? 0 : made;
    }
    const size_t parent_len = name_start(path, len);
    const vllsi_result synced =
        parent_len > 0 ? vllsi_sync_directory(dir, path, parent_len) : vllsi_sync_directory(dir, ".", 1);
    if (vllsi_failed(synced)) {
        (void)!vllsi_rmdir(dir, path, len); /* the next try must not take it for stored */
    }
    return synced;
}

static vllsi_result make_directories(vllsi_fd dir, const char *path, size_t len)
{
    for (size_t at = 1; at < len; at++) {
        if (path[at] == '/' && path[at - 1] != '/') {
            const vllsi_result made = make_directory(dir, path, at);
            if (vllsi_failed(made)) {
                return made;
            }
        }
    }
    return 0;
}

static vllsi_result open_directory(struct work *work, vllsi_fd dir, const char *path, size_t path_len)
{
    if (path_len > PATH_LEN_MAX) {
        /* The file layer says no before it looks at a byte; here one would look at them all. */
        const vllsi_result refused = vllsi_open(dir, path, path_len, VLLSI_OPEN_READ, 0, &work->dir);
        return vllsi_failed(refused) ? refused : INVALID_INPUT;
    }
    const size_t start = name_start(path, path_len);
    work->name = path + start;
    work->name_len = path_len - start;
    if (!is_name(work->name, work->name_len)) {
        return INVALID_INPUT;
    }
    for (size_t at = 0; at < path_len; at++) {
        if (path[at] == '\0') {
            return INVALID_INPUT;
        }
    }
    vllsi_result result = 0;
    if ((work->flags & VLLSI_ATOMIC_WRITE_MAKE_DIRECTORIES) != 0) {
        work->step = VLLSI_ATOMIC_WRITE_STEP_MAKE_DIRECTORIES;
        result = make_directories(dir, path, start);
    }
    if (!vllsi_failed(result)) {
        work->step = VLLSI_ATOMIC_WRITE_STEP_OPEN_DIRECTORY;
        result = start > 0 ? vllsi_open(dir, path, start, VLLSI_OPEN_DIRECTORY, 0, &work->dir)
                           : vllsi_open(dir, ".", 1, VLLSI_OPEN_DIRECTORY, 0, &work->dir);
    }
    return result;
}

/* ── the old file ── */

/* Opens the old file and syncs it. */
static vllsi_result sync_as(const struct work *work, uint32_t flags, bool *opened)
{
    vllsi_fd old = VLLSI_FD_INVALID;
    vllsi_result result =
        vllsi_open(work->dir, work->name, work->name_len, flags | VLLSI_OPEN_NO_FOLLOW, 0, &old);
    *opened = !vllsi_failed(result);
    if (*opened) {
        result = vllsi_full_fsync(old);
        (void)!vllsi_close(old); /* nothing was written through it */
    }
    return result;
}

/* To read, if that is enough: nobody can start a program whose file is open to write, and who watches the
 * file would take it for changed. */
static vllsi_result open_and_sync(const struct work *work)
{
    bool opened = false;
    vllsi_result result = sync_as(work, VLLSI_OPEN_READ, &opened);
    if (!opened && is_kind(result, VLLSI_ERROR_KIND_NOT_FOUND)) {
        return 0; /* somebody has removed it since it was asked about */
    }
    if (vllsi_failed(result) && (!opened || is_kind(result, VLLSI_ERROR_KIND_PERMISSION_DENIED))) {
        const vllsi_result other = sync_as(work, VLLSI_OPEN_WRITE, &opened);
        result = opened ? other : result;
    }
    return result;
}

/* Who may not open it cannot have it synced; its owner did that or not. */
static vllsi_result sync_old(struct work *work)
{
    work->step = VLLSI_ATOMIC_WRITE_STEP_SYNC_OLD;
    work->old = (struct vllsi_file_stat){.valid = 0};
    vllsi_result result =
        vllsi_stat(work->dir, work->name, work->name_len, VLLSI_LOOKUP_NO_FOLLOW, STAT_WANTED, &work->old);
    if (is_kind(result, VLLSI_ERROR_KIND_NOT_FOUND)) {
        return 0;
    }
    if (vllsi_failed(result)) {
        return result;
    }
    if (work->old.kind != VLLSI_FILE_KIND_REGULAR || (work->flags & VLLSI_ATOMIC_WRITE_NEW) != 0) {
        /* The rename says what there is to say. */
        work->old.valid = 0;
        return 0;
    }
    if ((work->flags & VLLSI_ATOMIC_WRITE_DISCARD_OLD) != 0) {
        return 0;
    }
    result = open_and_sync(work);
    return is_kind(result, VLLSI_ERROR_KIND_PERMISSION_DENIED) ? 0 : result;
}

/* ── the new file ── */

static vllsi_result make_temporary(struct work *work)
{
    const bool keeps_mode = work->mode == 0 && (work->old.valid & VLLSI_STAT_MODE) != 0;
    const uint32_t private = (work->flags & VLLSI_ATOMIC_WRITE_PRIVATE) != 0 ? VLLSI_OPEN_PRIVATE : 0;
    /* More is allowed only when it is the right owner's. */
    const uint32_t mode = keeps_mode ? (work->old.mode & MODE_OF_OWNER) | 0600 : work->mode;
    vllsi_result result = 0;
    work->step = VLLSI_ATOMIC_WRITE_STEP_MAKE_TEMPORARY;
    for (size_t at = 0; at < PREFIX_BYTES; at++) {
        work->temporary[at] = VLLSI_ATOMIC_WRITE_PREFIX[at];
    }
    for (uint32_t tries = 0; tries < NAME_TRIES; tries++) {
        vllsi__temporary_name(work->temporary + PREFIX_BYTES);
        result = vllsi_open(work->dir, work->temporary, TEMPORARY_BYTES,
                            VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE_NEW | private, mode, &work->file);
        if (!is_kind(result, VLLSI_ERROR_KIND_ALREADY_EXISTS)) {
            break;
        }
    }
    return result;
}

static bool is_refused(vllsi_result result)
{
    return is_kind(result, VLLSI_ERROR_KIND_PERMISSION_DENIED) ||
           is_kind(result, VLLSI_ERROR_KIND_INVALID_INPUT) || is_kind(result, VLLSI_ERROR_KIND_UNSUPPORTED);
}

/*
 * Owner and group as far as this process may give them; takes from the mode what they alone were to have. A
 * member of the group may give it the file, if not its owner. Where another group stays with the file, that
 * one gets no more than everybody.
 */
static vllsi_result keep_owner(const struct work *work, uint32_t *mode)
{
    vllsi_result given = vllsi_chown_fd(work->file, work->old.owner, work->old.group);
    if (!is_refused(given)) {
        return given;
    }
    *mode &= MODE_WITHOUT_IDS; /* they would lend the rights of another */
    given = vllsi_chown_fd(work->file, VLLSI_OWNER_KEEP, work->old.group);
    if (!is_refused(given)) {
        return given;
    }
    *mode &= ~(uint32_t)MODE_OF_GROUP | (*mode & MODE_OF_OTHERS) << GROUP_SHIFT;
    return 0;
}

/* Whether a file has these permissions: some volumes give all files the same, and let nobody change them. */
static bool has_mode(vllsi_fd file, uint32_t mode)
{
    struct vllsi_file_stat now;
    return vllsi_stat_fd(file, VLLSI_STAT_MODE, &now) == 0 && (now.valid & VLLSI_STAT_MODE) != 0 &&
           now.mode == mode;
}

/* The owner before the mode: changing the owner takes bits off the mode. */
static vllsi_result keep_permissions(struct work *work)
{
    uint32_t mode = work->old.mode;
    vllsi_result kept = 0;
    work->step = VLLSI_ATOMIC_WRITE_STEP_PERMISSIONS;
    if (work->mode != 0 || (work->old.valid & VLLSI_STAT_MODE) == 0) {
        return 0;
    }
    if ((work->flags & VLLSI_ATOMIC_WRITE_PRIVATE) != 0) {
        mode &= MODE_OF_OWNER;
    }
    if ((work->old.valid & VLLSI_STAT_OWNER) != 0) {
        kept = keep_owner(work, &mode);
    }
    if (!vllsi_failed(kept)) {
        kept = vllsi_chmod_fd(work->file, mode);
    }
    return is_refused(kept) && has_mode(work->file, mode) ? 0 : kept;
}

static vllsi_result fill(struct work *work)
{
    work->step = VLLSI_ATOMIC_WRITE_STEP_WRITE;
    vllsi_result result = vllsi_write_all(work->file, work->bytes, work->len, NULL);
    if (!vllsi_failed(result)) {
        result = keep_permissions(work);
    }
    if (!vllsi_failed(result)) {
        work->step = VLLSI_ATOMIC_WRITE_STEP_SYNC;
        result = vllsi_full_fsync(work->file);
        if (vllsi_failed(result)) {
            (void)!vllsi_sync_failure_clear(work->file); /* nobody will miss this one */
        }
    }
    const vllsi_result closed = vllsi_close(work->file);
    if (!vllsi_failed(result) && vllsi_failed(closed)) {
        work->step = VLLSI_ATOMIC_WRITE_STEP_CLOSE;
        return closed;
    }
    return result;
}

/* ── the name ── */

static vllsi_result rename_once(const struct work *work)
{
    const bool is_new = (work->flags & VLLSI_ATOMIC_WRITE_NEW) != 0;
    vllsi_result result =
        vllsi_rename(work->dir, work->temporary, TEMPORARY_BYTES, work->dir, work->name, work->name_len,
                     is_new ? VLLSI_RENAME_NO_REPLACE : VLLSI_RENAME_REPLACE);
    if (is_new && is_kind(result, VLLSI_ERROR_KIND_UNSUPPORTED)) {
        /* A second name is refused where there is one already, just as well. */
        result =
            vllsi_link(work->dir, work->temporary, TEMPORARY_BYTES, work->dir, work->name, work->name_len);
        if (!vllsi_failed(result)) {
            (void)!vllsi_unlink(work->dir, work->temporary, TEMPORARY_BYTES);
        }
    }
    return result;
}

static vllsi_result rename_over(struct work *work)
{
    work->step = VLLSI_ATOMIC_WRITE_STEP_RENAME;
    vllsi_result result = rename_once(work);
    for (uint32_t tries = 0; tries < BUSY_TRIES && is_kind(result, VLLSI_ERROR_KIND_BUSY); tries++) {
        vllsi__host_pause_ms((int64_t)1 << tries);
        result = rename_once(work);
    }
    return result;
}

static vllsi_result replace(struct work *work)
{
    vllsi_result result = sync_old(work);
    if (!vllsi_failed(result)) {
        result = make_temporary(work);
    }
    if (vllsi_failed(result)) {
        return result;
    }
    const vllsi_result filled = fill(work);
    result = vllsi_failed(filled) ? filled : rename_over(work);
    if (vllsi_failed(result)) {
        (void)!vllsi_unlink(work->dir, work->temporary, TEMPORARY_BYTES);
        return result;
    }
    work->step = VLLSI_ATOMIC_WRITE_STEP_SYNC_DIRECTORY;
    result = vllsi_sync_directory_fd(work->dir);
    return vllsi_failed(result) || result > filled ? result : filled;
}

static bool makes_sense(const struct vllsi_atomic_write_options *options)
{
    return options == NULL || (options->size_bytes == sizeof *options &&
                               (options->flags & ~(uint32_t)FLAGS_KNOWN) == 0 && options->mode <= MODE_BITS);
}

vllsi_result vllsi_atomic_write(vllsi_fd dir, const char *path, size_t path_len, const void *bytes,
                                size_t len, const struct vllsi_atomic_write_options *options,
                                enum vllsi_atomic_write_step *step)
{
    VLLSI_PERMISSION_GATE(vllsi_atomic_write);
    struct work work = {.bytes = bytes, .len = len, .step = VLLSI_ATOMIC_WRITE_STEP_ARGUMENTS};
    vllsi_result result = INVALID_INPUT;
    if (makes_sense(options) && (path != NULL || path_len == 0) && (bytes != NULL || len == 0)) {
        work.flags = options != NULL ? options->flags : 0;
        work.mode = options != NULL ? options->mode : 0;
        result = open_directory(&work, dir, path, path_len);
        if (!vllsi_failed(result)) {
            result = replace(&work);
            (void)!vllsi_close(work.dir); /* nothing is written through a directory */
        }
    }
    if (vllsi_failed(result) && step != NULL) {
        *step = work.step;
    }
    return result;
}
