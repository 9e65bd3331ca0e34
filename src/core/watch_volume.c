/*
 * Roots of a watch that has whole volumes watched. There is no tree: a note names a directory by a handle,
 * the system turns it into the path that leads there now, and what lies in no root is passed over. A path
 * that was looked up serves all notes that were read with it: a directory that was moved in between has a
 * note about that behind them.
 */
#include "watch.h"

enum { NAME_MOST = VLLSI__WATCH_PATH_BYTES / 4 };

/* A path and the name that was put behind it. */
struct full {
    size_t len;
    char text[VLLSI__WATCH_PATH_BYTES + NAME_MOST];
};

/* The directory whose path was looked up last. */
struct known {
    const unsigned char *handle;
    size_t handle_bytes;
    uint64_t volume;
    int32_t mount;
    vllsi_result len;
    char path[VLLSI__WATCH_PATH_BYTES];
    /* An open directory of a volume, opened in a mount of it. */
    vllsi_fd anchor;
    uint64_t anchor_volume;
    int32_t anchor_mount;
};

static bool is_alive(const struct vllsi__watch_root *root)
{
    return root->top != 0 && !root->owes_gone;
}

/* ── paths ── */

static vllsi_result open_top(struct vllsi__watch_state *state, const struct vllsi__watch_root *root,
                             vllsi_fd *fd)
{
    return vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, vllsi__watch_name(state, root->path), root->path_len,
                      VLLSI_OPEN_DIRECTORY, 0, fd);
}

/* Opens a directory of the volume in a mount of it, unless one is open. */
static bool have_anchor(struct vllsi__watch_state *state, struct known *known, uint64_t volume, int32_t mount)
{
    if (known->anchor.raw != VLLSI_FD_INVALID_RAW && known->anchor_volume == volume &&
        known->anchor_mount == mount) {
        return true;
    }
    if (known->anchor.raw != VLLSI_FD_INVALID_RAW) {
        (void)!vllsi_close(known->anchor);
        known->anchor = VLLSI_FD_INVALID;
    }
    for (uint32_t at = 0; at < state->root_count; at++) {
        const struct vllsi__watch_root *root = vllsi__watch_root(state, at);
        if (is_alive(root) && root->volume == volume && root->mount == mount &&
            !vllsi_failed(open_top(state, root, &known->anchor))) {
            known->anchor_volume = volume;
            known->anchor_mount = mount;
            return true;
        }
    }
    return false;
}

static bool is_known(const struct known *known, const struct vllsi__watch_place *place, int32_t mount)
{
    if (known->handle == NULL || known->volume != place->volume || known->mount != mount ||
        known->handle_bytes != place->handle_bytes) {
        return false;
    }
    size_t at = 0;
    while (at < place->handle_bytes && known->handle[at] == place->handle[at]) {
        at++;
    }
    return at == place->handle_bytes;
}

static bool is_absent(vllsi_result failure)
{
    return vllsi_failure_kind(failure) == VLLSI_ERROR_KIND_NOT_FOUND;
}

/* The path of a place in a mount; a failure that is no NotFound means that something is missed. */
static vllsi_result full_path(struct vllsi__watch_state *state, struct known *known,
                              const struct vllsi__watch_place *place, int32_t mount, struct full *full)
{
    if (!is_known(known, place, mount)) {
        known->handle = place->handle;
        known->handle_bytes = place->handle_bytes;
        known->volume = place->volume;
        known->mount = mount;
        known->len = have_anchor(state, known, place->volume, mount)
                         ? vllsi__watch_volume_path(known->anchor, place, known->path)
                         : VLLSI__WATCH_FAILURE(NOT_FOUND);
    }
    if (vllsi_failed(known->len)) {
        return known->len;
    }
    if (place->name_len > NAME_MOST - 2) {
        return VLLSI__WATCH_FAILURE(NAME_TOO_LONG);
    }
    full->len = (size_t)known->len;
    __builtin_memcpy(full->text, known->path, full->len);
    if (place->name_len != 0) {
        if (full->len != 1) { /* the root of everything ends with one */
            full->text[full->len++] = '/';
        }
        __builtin_memcpy(full->text + full->len, place->name, place->name_len);
        full->len += place->name_len;
    }
    full->text[full->len] = '\0';
    return 0;
}

/* Where a path lies in a root: the length of what is to be left off, or SIZE_MAX. */
static size_t offset_in(const struct vllsi__watch_state *state, const struct vllsi__watch_root *root,
                        const struct full *full)
{
    const char *path = vllsi__watch_name(state, root->full);
    const size_t len = root->full_len;
    if (full->len < len) {
        return SIZE_MAX;
    }
    for (size_t at = 0; at < len; at++) {
        if (path[at] != full->text[at]) {
            return SIZE_MAX;
        }
    }
    if (full->len == len) {
        return len;
    }
    size_t offset = len;
    if (len != 1) {
        if (full->text[len] != '/') {
            return SIZE_MAX;
        }
        offset++;
    }
    for (size_t at = offset; (root->flags & VLLSI_WATCH_RECURSIVE) == 0 && at < full->len; at++) {
        if (full->text[at] == '/') {
            return SIZE_MAX;
        }
    }
    return offset;
}

/* ── notes ── */

/* Whether a root itself can come and go without ending. */
static bool follows(const struct vllsi__watch_root *root)
{
    return (root->flags & VLLSI_WATCH_FOLLOW_NAME) != 0;
}

static void tell(struct vllsi__watch_state *state, uint32_t index, const struct full *full, size_t offset,
                 uint32_t kind)
{
    const struct vllsi__watch_root *root = vllsi__watch_root(state, index);
    if (offset != SIZE_MAX && (offset != full->len || follows(root) || kind == VLLSI_WATCH_MODIFIED)) {
        vllsi__watch_tell_path(state, index, kind, full->text + offset, full->len - offset);
    }
}

static void note_one(struct vllsi__watch_state *state, uint32_t index, uint32_t what, const struct full *full)
{
    const size_t offset = offset_in(state, vllsi__watch_root(state, index), full);
    if ((what & VLLSI__WATCH_CREATED) != 0) {
        tell(state, index, full, offset, VLLSI_WATCH_CREATED);
    }
    if ((what & VLLSI__WATCH_REMOVED) != 0) {
        tell(state, index, full, offset, VLLSI_WATCH_REMOVED);
    }
    if ((what & VLLSI__WATCH_MODIFIED) != 0) {
        tell(state, index, full, offset, VLLSI_WATCH_MODIFIED);
    }
}

static void note_rename(struct vllsi__watch_state *state, uint32_t index, const struct full *old,
                        const struct full *full)
{
    const struct vllsi__watch_root *root = vllsi__watch_root(state, index);
    const size_t from = old->len != 0 ? offset_in(state, root, old) : SIZE_MAX;
    const size_t to = full->len != 0 ? offset_in(state, root, full) : SIZE_MAX;
    const bool inside = from != SIZE_MAX && to != SIZE_MAX && from < old->len && to < full->len;
    if (VLLSI__WATCH_TELLS_RENAMES && inside && (root->kinds & VLLSI_WATCH_RENAMED) != 0) {
        vllsi__watch_tell_renamed(state, index, old->text + from, old->len - from, full->text + to,
                                  full->len - to);
        return;
    }
    tell(state, index, old, from, VLLSI_WATCH_REMOVED);
    tell(state, index, full, to, VLLSI_WATCH_CREATED);
}

static void rescan_all(struct vllsi__watch_state *state)
{
    for (uint32_t at = 0; at < state->root_count; at++) {
        if (is_alive(vllsi__watch_root(state, at))) {
            vllsi__watch_owe_rescan(state, at);
        }
    }
}

/* The paths of a note as one mount of its volume has them; of a rename `old` is the first one. What is not
 * to be found has none, and leaves its length 0. */
static vllsi_result paths_of(struct vllsi__watch_state *state, struct known *known,
                             const struct vllsi__watch_volume_note *said, int32_t mount, struct full *old,
                             struct full *full)
{
    const bool moved = (said->what & VLLSI__WATCH_MOVED_TO) != 0;
    full->len = 0;
    old->len = 0;
    const vllsi_result one = full_path(state, known, &said->place, mount, moved ? old : full);
    const vllsi_result other = moved ? full_path(state, known, &said->place_to, mount, full) : 0;
    if (vllsi_failed(one) && !is_absent(one)) {
        return one;
    }
    return vllsi_failed(other) && !is_absent(other) ? other : 0;
}

static void note(struct vllsi__watch_state *state, struct known *known,
                 const struct vllsi__watch_volume_note *said)
{
    struct full full, old;
    vllsi_result found = 0;
    const struct vllsi__watch_root *last = NULL; /* whose mount the paths are of */
    if ((said->what & VLLSI__WATCH_OVERFLOW) != 0) {
        rescan_all(state);
        return;
    }
    for (uint32_t at = 0; at < state->root_count; at++) {
        const struct vllsi__watch_root *root = vllsi__watch_root(state, at);
        if (!is_alive(root) || root->volume != said->place.volume) {
            continue;
        }
        if (last == NULL || last->mount != root->mount) {
            found = paths_of(state, known, said, root->mount, &old, &full);
            last = root;
        }
        if (vllsi_failed(found)) {
            vllsi__watch_owe_rescan(state, at);
        } else if ((said->what & VLLSI__WATCH_MOVED_TO) != 0) {
            note_rename(state, at, &old, &full);
        } else if (full.len != 0) {
            note_one(state, at, said->what, &full);
        }
    }
}

/* Whether what was added still has its path. */
static bool is_there(struct vllsi__watch_state *state, const struct vllsi__watch_root *root)
{
    struct vllsi_file_stat stat;
    return !vllsi_failed(vllsi_stat(VLLSI_FD_CURRENT_DIRECTORY, vllsi__watch_name(state, root->path),
                                    root->path_len, 0, VLLSI_STAT_ID, &stat)) &&
           vllsi_file_id_equal(stat.id, root->file);
}

void vllsi__watch_volume_notes(struct vllsi__watch_state *state, size_t end)
{
    struct known known;
    known.handle = NULL;
    known.anchor = VLLSI_FD_INVALID;
    size_t at = 0;
    while (at < end) {
        struct vllsi__watch_volume_note said;
        const vllsi_result read = vllsi__watch_volume_note(state->notes, &at, end, &said);
        if (vllsi_failed(read)) {
            rescan_all(state);
        } else if (read != 0) {
            note(state, &known, &said);
        }
    }
    if (known.anchor.raw != VLLSI_FD_INVALID_RAW) {
        (void)!vllsi_close(known.anchor);
    }
    for (uint32_t index = 0; index < state->root_count; index++) {
        const struct vllsi__watch_root *root = vllsi__watch_root(state, index);
        if (is_alive(root) && !is_there(state, root)) {
            vllsi__watch_owe_gone(state, index);
        }
    }
}

/* ── adding ── */

vllsi_result vllsi__watch_volume_plant(struct vllsi__watch_state *state, uint32_t index, vllsi_fd thing,
                                       const char *name, size_t name_len)
{
    struct vllsi__watch_root *root = vllsi__watch_root(state, index);
    struct vllsi_file_stat stat;
    struct full full;
    vllsi_result result = vllsi__watch_thing_path(thing, full.text);
    if (vllsi_failed(result)) {
        return result;
    }
    const size_t len = (size_t)result;
    result = vllsi_stat_fd(thing, VLLSI_STAT_ID, &stat);
    if (!vllsi_failed(result)) {
        result = vllsi__watch_volume_add(state->source, thing, &root->volume, &root->mount);
    }
    if (vllsi_failed(result)) {
        return result;
    }
    root->file = stat.id;
    root->path = vllsi__watch_name_keep(state, full.text, len);
    root->path_len = (uint32_t)len;
    full.len = len;
    if (name_len != 0) {
        if (len != 1) {
            full.text[full.len++] = '/';
        }
        __builtin_memcpy(full.text + full.len, name, name_len);
        full.len += name_len;
    }
    if (full.len >= VLLSI__WATCH_PATH_BYTES) {
        return VLLSI__WATCH_FAILURE(NAME_TOO_LONG);
    }
    root->full = vllsi__watch_name_keep(state, full.text, full.len);
    root->full_len = (uint32_t)full.len;
    root->top = vllsi__watch_node_make(state, index, 0, "", 0);
    root->node = root->top;
    const bool made = root->path != 0 && root->full != 0 && root->top != 0;
    return made ? 0 : VLLSI__WATCH_FAILURE(OUT_OF_MEMORY);
}
