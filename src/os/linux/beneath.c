/*
 * Opening a path that must not lead out of a directory.
 *
 * openat2 does it in the kernel (Linux 5.6). Where it is missing, the path is walked here, part by part. Why
 * nothing escapes:
 *
 *   * Every step opens one name in a directory that is held open, and never follows a symbolic link: so what
 *     is opened is, at that moment, an entry of that directory. A name is never "..".
 *   * A symbolic link is read and its text takes the link's place in what is left to walk; an absolute one is
 *     refused. The links of /proc have a text too: walked as one it leads nowhere else.
 *   * ".." never asks the kernel for a parent: whoever renames the directory that we stand in decides what
 * that would be. Instead the last name of the trail is dropped, and the trail is walked again from the root,
 *     each step as above. There is nothing to drop at the root.
 *
 * A rename in between can make the walk find another directory than the kernel would have found, or none; it
 * is always one that was reached from the root downwards. Whoever moves a directory out while we stand in it
 * could as well move it after the file was opened: the kernel's own walk cannot tell either.
 */
#include "path.h"

#include <vllsi/gen/linux/abi.h>

enum {
    TRIES = 64,        /* of openat2, while others rename */
    LINKS_MAX = 40,    /* as the kernel */
    NAME_BYTES = 1025, /* with the zero; no file system has longer names */
    REST_BYTES = 2 * VLLSI__PATH_BYTES,
};

struct walk {
    /** Where everything stays beneath. */
    int32_t root;
    /** Where we stand; the root itself, or a descriptor of our own. */
    int32_t here;
    /** How many symbolic links were met. */
    uint32_t links;
    /** The names from the root to here, each with a zero behind it. */
    size_t trail_len;
    char trail[VLLSI__PATH_BYTES];
    /** What is left to walk, from `at`, ended by a zero. */
    size_t at;
    char rest[REST_BYTES];
};

static size_t length_of(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

static void stand(struct walk *walk, int32_t here)
{
    if (walk->here != walk->root) {
        vllsi__close_own(walk->here);
    }
    walk->here = here;
}

/* One step down, to a directory that is no symbolic link. */
static vllsi_result step(int32_t from, const char *name)
{
    return vllsi__linux_openat(
        from, name,
        VLLSI_LINUX_O_PATH | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_NOFOLLOW | VLLSI_LINUX_O_CLOEXEC, 0);
}

static vllsi_result go_down(struct walk *walk, const char *name)
{
    const size_t bytes = length_of(name) + 1;
    if (walk->trail_len + bytes > sizeof walk->trail) {
        return VLLSI__ERRNO(ENAMETOOLONG);
    }
    const vllsi_result next = step(walk->here, name);
    if (vllsi_failed(next)) {
        return next;
    }
    for (size_t at = 0; at < bytes; at++) {
        walk->trail[walk->trail_len + at] = name[at];
    }
    walk->trail_len += bytes;
    stand(walk, (int32_t)next);
    return 0;
}

static vllsi_result go_up(struct walk *walk)
{
    if (walk->trail_len == 0) {
        return VLLSI__ERRNO(EXDEV);
    }
    do {
        walk->trail_len--;
    } while (walk->trail_len > 0 && walk->trail[walk->trail_len - 1] != '\0');
    stand(walk, walk->root);
    for (size_t at = 0; at < walk->trail_len; at += length_of(walk->trail + at) + 1) {
        const vllsi_result next = step(walk->here, walk->trail + at);
        if (vllsi_failed(next)) {
            return next;
        }
        stand(walk, (int32_t)next);
    }
    return 0;
}

/* Puts the text of a symbolic link before what is left. Returns EINVAL where the name is no link. */
static vllsi_result follow(struct walk *walk, const char *name)
{
    char target[VLLSI__PATH_BYTES];
    const vllsi_result result = vllsi__linux_readlinkat(walk->here, name, target, sizeof target);
    if (vllsi_failed(result)) {
        return result;
    }
    if (++walk->links > LINKS_MAX) {
        return VLLSI__ERRNO(ELOOP);
    }
    if (result == 0) {
        return VLLSI__ERRNO(ENOENT);
    }
    if (target[0] == '/') {
        return VLLSI__ERRNO(EXDEV);
    }
    const size_t target_len = (size_t)result;
    const size_t left = length_of(walk->rest + walk->at) + 1;
    if (target_len + left > sizeof walk->rest) {
        return VLLSI__ERRNO(ENAMETOOLONG);
    }
    const size_t from = walk->at;
    for (size_t moved = 0; moved < left; moved++) { /* to the end of the buffer, last byte first */
        walk->rest[sizeof walk->rest - 1 - moved] = walk->rest[from + left - 1 - moved];
    }
    walk->at = sizeof walk->rest - left - target_len;
    for (size_t at = 0; at < target_len; at++) {
        walk->rest[walk->at + at] = target[at];
    }
    return 0;
}

static bool is_dots(const char *name, size_t count)
{
    for (size_t at = 0; at < count; at++) {
        if (name[at] != '.') {
            return false;
        }
    }
    return name[count] == '\0';
}

/* The last name of the path. Returns the opened file or a failure; *again where there is more to walk. */
static vllsi_result open_last(struct walk *walk, const char *name, int32_t flags, uint32_t mode, bool *again)
{
    const vllsi_result opened = vllsi__linux_openat(walk->here, name, flags | VLLSI_LINUX_O_NOFOLLOW, mode);
    const bool may_be_link = opened == VLLSI__ERRNO(ELOOP) || opened == VLLSI__ERRNO(ENOTDIR);
    if (!may_be_link || (flags & VLLSI_LINUX_O_NOFOLLOW) != 0) {
        return opened;
    }
    const vllsi_result followed = follow(walk, name);
    *again = followed == 0;
    return followed == VLLSI__ERRNO(EINVAL) ? opened : followed;
}

/* A name with more of the path behind it. */
static vllsi_result pass(struct walk *walk, const char *name)
{
    if (is_dots(name, 1)) {
        return 0;
    }
    if (is_dots(name, 2)) {
        return go_up(walk);
    }
    const vllsi_result result = go_down(walk, name);
    if (result != VLLSI__ERRNO(ENOTDIR) && result != VLLSI__ERRNO(ELOOP)) {
        return result;
    }
    const vllsi_result followed = follow(walk, name);
    return followed == VLLSI__ERRNO(EINVAL) ? result : followed;
}

static void skip_slashes(struct walk *walk)
{
    while (walk->rest[walk->at] == '/') {
        walk->at++;
    }
}

/* Takes the next name off what is left; slashes behind it stay. */
static vllsi_result next_name(struct walk *walk, char name[NAME_BYTES])
{
    size_t len = 0;
    skip_slashes(walk);
    while (walk->rest[walk->at] != '/' && walk->rest[walk->at] != '\0') {
        if (len == NAME_BYTES - 1) {
            return VLLSI__ERRNO(ENAMETOOLONG);
        }
        name[len++] = walk->rest[walk->at++];
    }
    name[len] = '\0';
    return 0;
}

static vllsi_result walk_all(struct walk *walk, int32_t flags, uint32_t mode)
{
    char name[NAME_BYTES];
    for (;;) {
        vllsi_result result = next_name(walk, name);
        if (vllsi_failed(result)) {
            return result;
        }
        if (walk->rest[walk->at] == '\0' && !is_dots(name, 1) && !is_dots(name, 2)) {
            bool again = false;
            result = open_last(walk, name, flags, mode, &again);
            if (!again) {
                return result;
            }
            continue;
        }
        const uint32_t links = walk->links;
        result = pass(walk, name);
        if (vllsi_failed(result)) {
            return result;
        }
        if (links != walk->links) {
            continue; /* the link's text stands before the slashes now */
        }
        skip_slashes(walk);
        if (walk->rest[walk->at] == '\0') { /* the path ended with a slash or dots */
            return vllsi__linux_openat(walk->here, ".", flags & ~VLLSI_LINUX_O_NOFOLLOW, mode);
        }
    }
}

static vllsi_result open_by_hand(int32_t dir, const char *path, int32_t flags, uint32_t mode)
{
    if (path[0] == '\0' || path[0] == '/') {
        return path[0] == '/' ? VLLSI__ERRNO(EXDEV) : VLLSI__ERRNO(ENOENT);
    }
    /* A root of our own: the current directory may become another one meanwhile. */
    const vllsi_result root = step(dir, ".");
    if (vllsi_failed(root)) {
        return root;
    }
    struct walk walk;
    walk.root = (int32_t)root;
    walk.here = (int32_t)root;
    walk.links = 0;
    walk.trail_len = 0;
    walk.at = 0;
    for (size_t at = 0; at == 0 || path[at - 1] != '\0'; at++) {
        walk.rest[at] = path[at];
    }
    const vllsi_result result = walk_all(&walk, flags, mode);
    stand(&walk, walk.root);
    vllsi__close_own(walk.root);
    return result;
}

vllsi_result vllsi__open_beneath(int32_t dir, const char *path, int32_t flags, uint32_t mode)
{
    const struct vllsi_linux_open_how how = {
        .flags = (uint64_t)(uint32_t)flags | VLLSI_LINUX_O_LARGEFILE,
        .mode = mode,
        .resolve = VLLSI_LINUX_RESOLVE_BENEATH | VLLSI_LINUX_RESOLVE_NO_MAGICLINKS,
    };
    vllsi_result result = VLLSI__ERRNO(EAGAIN);
    for (uint32_t tries = 0; tries < TRIES && result == VLLSI__ERRNO(EAGAIN); tries++) {
        result = vllsi__linux_openat2(dir, path, &how, sizeof how);
    }
    /* EAGAIN to the last: others rename so fast that the kernel finds no moment of peace for "..". */
    if (result == VLLSI__ERRNO(EAGAIN) || vllsi__is_absent(result)) {
        return open_by_hand(dir, path, flags, mode);
    }
    return result;
}
