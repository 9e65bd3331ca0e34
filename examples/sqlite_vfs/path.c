/*
 * Names: a path made absolute, with its symbolic links followed. SQLite puts "-journal" and "-wal" behind
 * what comes out, so two ways to one database must lead to one name: otherwise one program would not see
 * that another has died in the middle of a transaction.
 */
#include "vfs.h"

#include <vllsi/directory.h>
#include <vllsi/error.h>

/* As the kernel follows. Each may lie within another, and takes 8 KiB of stack. */
#define LINKS_MAX 40

/* The path so far: absolute, without a slash at its end, not yet ended by a zero. */
struct walk {
    char *out;
    size_t len, size_bytes;
    /** The path that was asked for. */
    const char *asked;
    int links;
    int code;
};

static int walk_fails(struct walk *walk, vllsi_result failure)
{
    walk->code = vfs_fail(NULL, SQLITE_CANTOPEN, "resolve", walk->asked, failure);
    return walk->code;
}

static void add_path(struct walk *walk, const char *path, size_t len);

/* What the name that was just added leads to, if it is a link; nothing changes for a name that is not there
 * yet. */
static void follow(struct walk *walk, size_t parent_len)
{
    char target[VFS_PATH_BYTES];
    const vllsi_result len =
        vllsi_readlink(VLLSI_FD_CURRENT_DIRECTORY, walk->out, walk->len, target, sizeof target);
    if (vllsi_failed(len)) {
        const enum vllsi_error_kind kind = vllsi_failure_kind(len);
        if (kind != VLLSI_ERROR_KIND_INVALID_INPUT && kind != VLLSI_ERROR_KIND_NOT_FOUND) {
            walk_fails(walk, len);
        }
        return;
    }
    walk->links++;
    if (walk->links > LINKS_MAX || (size_t)len >= sizeof target) {
        walk->code = SQLITE_CANTOPEN;
        return;
    }
    walk->len = len > 0 && target[0] == '/' ? 0 : parent_len;
    add_path(walk, target, (size_t)len);
}

static void add_name(struct walk *walk, const char *name, size_t len)
{
    const size_t parent_len = walk->len;
    if (len == 0 || (len == 1 && name[0] == '.')) {
        return;
    }
    if (len == 2 && name[0] == '.' && name[1] == '.') {
        while (walk->len > 0 && walk->out[--walk->len] != '/') {
        }
        return;
    }
    if (walk->len + len + 2 > walk->size_bytes) {
        walk->code = SQLITE_CANTOPEN;
        return;
    }
    walk->out[walk->len++] = '/';
    __builtin_memcpy(walk->out + walk->len, name, len);
    walk->len += len;
    follow(walk, parent_len);
}

/* As deep as links lie within links: LINKS_MAX at most. */
static void add_path(struct walk *walk, const char *path, size_t len)
{
    size_t from = 0;
    while (from < len && walk->code == SQLITE_OK) {
        size_t to = from;
        while (to < len && path[to] != '/') {
            to++;
        }
        add_name(walk, path + from, to - from);
        from = to + 1;
    }
}

int vfs_full_pathname(sqlite3_vfs *vfs, const char *path, int size_bytes, char *full)
{
    (void)vfs;
    struct walk walk = {.out = full, .size_bytes = (size_t)size_bytes, .asked = path, .code = SQLITE_OK};
    if (path[0] != '/') {
        const vllsi_result len = vllsi_current_directory(full, walk.size_bytes); /* has no links */
        if (vllsi_failed(len)) {
            return walk_fails(&walk, len);
        }
        if ((size_t)len >= walk.size_bytes) {
            return SQLITE_CANTOPEN;
        }
        walk.len = len > 1 ? (size_t)len : 0;
    }
    add_path(&walk, path, vfs_text_len(path));
    full[walk.len] = '\0';
    if (walk.code != SQLITE_OK || walk.len == 0) {
        return SQLITE_CANTOPEN;
    }
    return walk.links > 0 ? SQLITE_OK_SYMLINK : SQLITE_OK;
}

const char *vfs_directory_of(const char *path, size_t path_len, size_t *directory_len)
{
    size_t len = path_len;
    while (len > 0 && path[len - 1] != '/') {
        len--;
    }
    *directory_len = len > 0 ? len : 1;
    return len > 0 ? path : ".";
}
