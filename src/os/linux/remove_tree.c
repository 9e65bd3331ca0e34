/*
 * Removing a whole tree while others may rename, add and remove in it.
 *
 * Every step works on one name in a directory that is held open and follows no symbolic link, so what is
 * removed was in the tree at that moment. A few descriptors are enough for any depth: the way back up asks
 * the emptied directory for its parent (".."), and believes it only if it is the directory that we came from,
 * by device and inode. If somebody moved the directory meanwhile, it is not; then the work begins again at
 * the top, which is held open, a few times at most. The identities of the way down are kept for the last
 * levels only; whoever comes up from deeper than that begins again at the top as well, but then all below is
 * gone.
 *
 * A directory is read until a pass from its beginning finds nothing: file systems may skip entries of a
 * directory that shrinks while it is read. Who comes up again goes on where the emptied directory stood,
 * since some file systems need ever longer for the way from the beginning over what was removed.
 */
#include <vllsi/directory.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#include "directory_records.h"
#include "path.h"

enum {
    LEVELS = 128,        /* whose identities are kept */
    BUFFER_BYTES = 2048, /* of entries */
    PASSES = 1000,       /* over one directory that others fill */
    REPEATS = 64,        /* for what others undo */
};

struct identity {
    uint64_t device, inode;
};

/* A directory on the way down, and where its entry is that the way goes through. */
struct level {
    struct identity identity;
    int64_t position;
};

struct removal {
    /** The top, and where we stand: the top or a descriptor of our own. */
    int32_t top, here;
    /** How many levels below the top. */
    uint64_t depth;
    /** The lowest level whose identity is known; the ring holds those from there to depth - 1. */
    uint64_t known_from;
    /** How often others undid what was done. */
    uint32_t repeats;
    /** How often in a row nothing was found in a directory that was said not to be empty. */
    uint32_t found_none;
    struct level ring[LEVELS];
    /** The pass over the directory where we stand: the bytes of records, and the positions of the record that
     * was read last and of the one behind it. */
    size_t at, end;
    int64_t position, next_position;
    uint32_t passes;
    bool found_any;
    _Alignas(8) unsigned char buffer[BUFFER_BYTES];
};

static vllsi_result identify(int32_t number, struct identity *identity)
{
    struct vllsi_linux_stat stat;
    const vllsi_result result = vllsi__linux_fstat(number, &stat);
    if (!vllsi_failed(result)) {
        *identity = (struct identity){.device = stat.st_dev, .inode = stat.st_ino};
    }
    return result;
}

/* With more flags than all directories here are opened with. */
static vllsi_result open_as(int32_t dir, const char *name, int32_t flags)
{
    vllsi_result result;
    do {
        result = vllsi__linux_openat(dir, name, flags | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_CLOEXEC, 0);
    } while (result == VLLSI__ERRNO(EINTR));
    return result;
}

static vllsi_result open_directory(int32_t dir, const char *name)
{
    return open_as(dir, name, VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_NOFOLLOW);
}

/* Begins a pass from the first entry. */
static vllsi_result rewind_here(struct removal *removal)
{
    removal->at = 0;
    removal->end = 0;
    removal->next_position = 0;
    removal->found_any = false;
    return vllsi__linux_lseek(removal->here, 0, VLLSI_LINUX_SEEK_SET);
}

/* Goes on at an entry; what cannot seek there begins a new pass. */
static void resume(struct removal *removal, int64_t position)
{
    if (!vllsi_failed(vllsi__linux_lseek(removal->here, position, VLLSI_LINUX_SEEK_SET))) {
        removal->next_position = position;
        removal->found_any = true;
    }
}

static vllsi_result stand(struct removal *removal, int32_t number)
{
    if (removal->here != removal->top) {
        vllsi__close_own(removal->here);
    }
    removal->here = number;
    removal->passes = 0;
    return rewind_here(removal);
}

static vllsi_result to_the_top(struct removal *removal)
{
    removal->depth = 0;
    removal->known_from = 0;
    return stand(removal, removal->top);
}

static vllsi_result again(struct removal *removal, vllsi_result failure)
{
    return ++removal->repeats > REPEATS ? failure : 0;
}

static vllsi_result go_down(struct removal *removal, const char *name)
{
    const vllsi_result next = open_directory(removal->here, name);
    if (vllsi_failed(next)) {
        if (next == VLLSI__ERRNO(ENOENT)) {
            return 0;
        }
        /* Something else by now: the next pass sees. */
        const bool changed = next == VLLSI__ERRNO(ENOTDIR) || next == VLLSI__ERRNO(ELOOP);
        return changed ? again(removal, next) : next;
    }
    struct identity own;
    const vllsi_result result = identify(removal->here, &own);
    if (vllsi_failed(result)) {
        vllsi__close_own(next);
        return result;
    }
    removal->ring[removal->depth % LEVELS] = (struct level){.identity = own, .position = removal->position};
    removal->depth++;
    if (removal->depth - removal->known_from > LEVELS) {
        removal->known_from = removal->depth - LEVELS;
    }
    return stand(removal, (int32_t)next);
}

static vllsi_result go_up(struct removal *removal)
{
    /* Some volumes have more in a directory than they list: snapshots, for one. */
    if (removal->passes == 0 && ++removal->found_none > REPEATS) {
        return VLLSI__ERRNO(ENOTEMPTY);
    }
    if (removal->depth <= removal->known_from) {
        return to_the_top(removal);
    }
    const vllsi_result parent = open_directory(removal->here, "..");
    struct identity found = {0, 0};
    vllsi_result result = vllsi_failed(parent) ? parent : identify((int32_t)parent, &found);
    const struct level *expected = &removal->ring[(removal->depth - 1) % LEVELS];
    if (!vllsi_failed(result) && found.device == expected->identity.device &&
        found.inode == expected->identity.inode) {
        removal->depth--;
        result = stand(removal, (int32_t)parent);
        if (!vllsi_failed(result)) {
            resume(removal, expected->position);
        }
        return result;
    }
    if (!vllsi_failed(parent)) {
        vllsi__close_own(parent);
    }
    /* Moved, or removed, or its parent may not be read any more. */
    if (result != VLLSI__ERRNO(ENOENT)) {
        result = again(removal, vllsi_failed(result) ? result : VLLSI__ERRNO(EBUSY));
        if (vllsi_failed(result)) {
            return result;
        }
    }
    return to_the_top(removal);
}

/* Removes one entry, or goes down into it; never into what is mounted there: the kernel says EBUSY before. */
static vllsi_result remove_entry(struct removal *removal, const struct vllsi__directory_record *record)
{
    vllsi_result result = VLLSI__ERRNO(EISDIR);
    if (record->kind != VLLSI_FILE_KIND_DIRECTORY) {
        result = vllsi__linux_unlinkat(removal->here, record->name, 0);
    }
    if (result == VLLSI__ERRNO(EISDIR)) {
        result = vllsi__linux_unlinkat(removal->here, record->name, VLLSI_LINUX_AT_REMOVEDIR);
        if (result == VLLSI__ERRNO(ENOTEMPTY) || result == VLLSI__ERRNO(EEXIST)) {
            return go_down(removal, record->name);
        }
    }
    if (!vllsi_failed(result)) {
        removal->found_none = 0;
    }
    if (result == VLLSI__ERRNO(ENOTDIR)) { /* it was a directory when the kernel listed it */
        return again(removal, result);
    }
    return result == VLLSI__ERRNO(ENOENT) ? 0 : result;
}

/* The next entry of the pass: 1, 0 at its end, or a failure. */
static vllsi_result next_entry(struct removal *removal, struct vllsi__directory_record *record)
{
    for (;;) {
        if (removal->at >= removal->end) {
            const vllsi_result filled =
                vllsi__linux_getdents64(removal->here, removal->buffer, sizeof removal->buffer);
            if (filled == VLLSI__ERRNO(EINTR)) {
                continue;
            }
            if (filled <= 0) { /* a directory that was removed under us has no entries */
                return filled == VLLSI__ERRNO(ENOENT) ? 0 : filled;
            }
            removal->at = 0;
            removal->end = (size_t)filled;
        }
        const vllsi_result found =
            vllsi__directory_record(removal->buffer, &removal->at, removal->end, record);
        if (!vllsi_failed(found)) {
            removal->position = removal->next_position;
            removal->next_position = record->next;
        }
        if (found != 0) {
            return found;
        }
    }
}

/* Empties the top. */
static vllsi_result empty(struct removal *removal)
{
    for (;;) {
        struct vllsi__directory_record record;
        vllsi_result result = next_entry(removal, &record);
        if (vllsi_failed(result)) {
            return result;
        }
        if (result == 1) {
            removal->found_any = true;
            result = remove_entry(removal, &record);
        } else if (removal->found_any) {
            result = ++removal->passes > PASSES ? VLLSI__ERRNO(ENOTEMPTY) : rewind_here(removal);
        } else if (removal->here == removal->top) {
            return 0;
        } else {
            result = go_up(removal);
        }
        if (vllsi_failed(result)) {
            return result;
        }
    }
}

/* Removes the directory `name` of `parent`, which is held open as `top`. */
static vllsi_result remove_directory(int32_t parent, const char *name, int32_t top)
{
    struct removal removal;
    vllsi_result result;
    removal.top = top;
    removal.here = top;
    removal.depth = 0;
    removal.known_from = 0;
    removal.repeats = 0;
    removal.found_none = 0;
    removal.at = 0;
    removal.end = 0;
    removal.position = 0;
    removal.next_position = 0;
    removal.passes = 0;
    removal.found_any = false;
    do {
        result = empty(&removal);
        if (!vllsi_failed(result)) {
            result = vllsi__linux_unlinkat(parent, name, VLLSI_LINUX_AT_REMOVEDIR);
        }
        if (result != VLLSI__ERRNO(ENOTEMPTY) && result != VLLSI__ERRNO(EEXIST)) {
            break;
        }
        result = to_the_top(&removal);
    } while (!vllsi_failed(result) && !vllsi_failed(result = again(&removal, VLLSI__ERRNO(ENOTEMPTY))));
    if (removal.here != top) {
        vllsi__close_own(removal.here);
    }
    return result == VLLSI__ERRNO(ENOENT) ? 0 : result;
}

/* Cuts the last name off a path. Returns where it begins in text, InvalidInput where there is none; *parent
 * is the text of the directory. */
static vllsi_result last_name(char *text, size_t len, const char **parent)
{
    while (len > 0 && text[len - 1] == '/') {
        text[--len] = '\0';
    }
    size_t start = len;
    while (start > 0 && text[start - 1] != '/') {
        start--;
    }
    const char *name = text + start;
    const bool dots = name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0'));
    if (name[0] == '\0' || dots) {
        return VLLSI__INVALID_INPUT;
    }
    *parent = start == 0 ? "." : text;
    if (start > 1) {
        text[start - 1] = '\0';
    } else if (start == 1) {
        *parent = "/";
    }
    return (vllsi_result)start;
}

static vllsi_result remove_name(int32_t parent, const char *name)
{
    vllsi_result result = VLLSI__ERRNO(EBUSY);
    for (uint32_t tries = 0; tries < REPEATS; tries++) {
        result = vllsi__linux_unlinkat(parent, name, 0);
        if (result != VLLSI__ERRNO(EISDIR)) {
            return result;
        }
        const vllsi_result top = open_directory(parent, name);
        if (!vllsi_failed(top)) {
            result = remove_directory(parent, name, (int32_t)top);
            vllsi__close_own(top);
            return result;
        }
        result = top;
        if (top != VLLSI__ERRNO(ENOTDIR) && top != VLLSI__ERRNO(ELOOP)) {
            return top;
        }
    }
    return result;
}

vllsi_result vllsi_remove_tree(vllsi_fd dir, const char *path, size_t path_len)
{
    VLLSI_PERMISSION_GATE(vllsi_remove_tree);
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    if (path_len == 0) {
        return VLLSI__ERRNO(ENOENT);
    }
    const char *parent_path = NULL;
    const vllsi_result start = last_name(taken.text, path_len, &parent_path);
    if (vllsi_failed(start)) {
        return start;
    }
    const vllsi_result parent = open_as(taken.dir, parent_path, VLLSI_LINUX_O_PATH);
    if (vllsi_failed(parent)) {
        return parent;
    }
    result = remove_name((int32_t)parent, taken.text + start);
    vllsi__close_own(parent);
    return result;
}
