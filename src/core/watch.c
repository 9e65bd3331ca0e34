/*
 * Watching: the public functions, and what notes of the system mean for events and for the tree. The inside
 * is described in watch.h.
 */
#include "watch.h"

#include <vllsi/gate.h>
#include <vllsi/time.h>

#include "../os/wait.h"
#include "pages.h"

#define MILLISECOND INT64_C(1000000)

enum {
    PAIR_MS = 10,
    PENDING_MAX = 16384,
    /* Notes that come without an end must not keep a caller from its deadline. */
    READS_MOST = 64
};

/* ── the tree of a root ── */

/* Has a name in a directory visited, which is or was a directory's. What is found there and was not yet
 * known is told: by the time that the end of one directory is looked at, the next one may have its name. */
static void look_at(struct vllsi__watch_state *state, vllsi__watch_handle directory,
                    const struct vllsi__watch_note *note, bool is_new)
{
    const struct vllsi__watch_node *node = vllsi__watch_node(state, directory);
    const uint32_t index = node->root;
    if ((vllsi__watch_root(state, index)->flags & VLLSI_WATCH_RECURSIVE) == 0) {
        return;
    }
    vllsi__watch_handle child = vllsi__watch_child(state, directory, note->name, note->name_len);
    if (child == 0 && is_new) {
        child = vllsi__watch_node_make(state, index, directory, note->name, note->name_len);
        if (child == 0) {
            vllsi__watch_root(state, index)->is_blind = true;
            vllsi__watch_owe_rescan(state, index);
        }
    }
    if (child != 0) {
        vllsi__watch_node(state, child)->flags |= VLLSI__WATCH_REPORT;
        vllsi__watch_visit(state, child);
    }
}

static void free_root(struct vllsi__watch_state *state, uint32_t index)
{
    struct vllsi__watch_root *root = vllsi__watch_root(state, index);
    for (vllsi__watch_handle at = state->lost, next = 0; at != 0; at = next) {
        next = vllsi__watch_node(state, at)->next;
        if (vllsi__watch_node(state, at)->root == index) {
            vllsi__watch_free(state, at);
        }
    }
    if (root->top != 0) {
        vllsi__watch_free(state, root->top);
    }
    vllsi__watch_name_free(state, root->path, root->path_len);
    vllsi__watch_name_free(state, root->full, root->full_len);
    root->top = 0;
    root->node = 0;
    root->path = 0;
    root->full = 0;
}

/* Gives up the trees of roots that have gone. */
static void bury(struct vllsi__watch_state *state)
{
    for (uint32_t at = 0; at < state->root_count; at++) {
        struct vllsi__watch_root *root = vllsi__watch_root(state, at);
        if (root->top != 0 && root->is_doubted && !vllsi__watch_file_is_there(state, root)) {
            vllsi__watch_owe_gone(state, at);
        }
        root->is_doubted = false;
        if (root->top != 0 && root->owes_gone) {
            free_root(state, at);
        }
    }
}

/* Notes were lost: everything is looked at again. */
static void start_over(struct vllsi__watch_state *state)
{
    for (uint32_t at = 0; at < state->root_count; at++) {
        struct vllsi__watch_root *root = vllsi__watch_root(state, at);
        if (root->top == 0) {
            continue;
        }
        vllsi__watch_owe_rescan(state, at);
        root->is_doubted = root->is_file;
        if (!root->is_file) {
            vllsi__watch_node(state, root->node)->flags |= VLLSI__WATCH_AGAIN;
            vllsi__watch_visit(state, root->node);
            vllsi__watch_visit(state, root->top);
        }
    }
}

/* ── notes ── */

/* About an entry of a directory. */
static void note_entry(struct vllsi__watch_state *state, vllsi__watch_handle directory,
                       const struct vllsi__watch_note *note)
{
    const uint32_t what = note->what;
    const char *name = note->name;
    const size_t len = note->name_len;
    const bool is_new = (what & (VLLSI__WATCH_CREATED | VLLSI__WATCH_MOVED_TO)) != 0;
    if ((what & VLLSI__WATCH_CREATED) != 0) {
        vllsi__watch_tell(state, directory, name, len, VLLSI_WATCH_CREATED, 0);
    }
    if ((what & VLLSI__WATCH_REMOVED) != 0) {
        vllsi__watch_tell(state, directory, name, len, VLLSI_WATCH_REMOVED, 0);
    }
    if ((what & VLLSI__WATCH_MODIFIED) != 0) {
        vllsi__watch_tell(state, directory, name, len, VLLSI_WATCH_MODIFIED, 0);
    }
    if ((what & VLLSI__WATCH_MOVED_FROM) != 0) {
        vllsi__watch_tell_from(state, directory, name, len, note->cookie);
    }
    if ((what & VLLSI__WATCH_MOVED_TO) != 0) {
        vllsi__watch_tell_to(state, directory, name, len, note->cookie);
    }
    if ((what & VLLSI__WATCH_DIRECTORY) == 0) {
        return;
    }
    if ((what & VLLSI__WATCH_MODIFIED) != 0) { /* it may have become readable */
        const vllsi__watch_handle child = vllsi__watch_child(state, directory, name, len);
        if (child == 0 || (vllsi__watch_node(state, child)->flags & VLLSI__WATCH_BLIND) == 0) {
            return;
        }
    }
    look_at(state, directory, note, is_new);
}

/* About an entry of the directory that holds a root whose name is followed. */
static void note_name(struct vllsi__watch_state *state, const struct vllsi__watch_root *root,
                      const struct vllsi__watch_note *note)
{
    const vllsi__watch_handle handle = root->node;
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    if (vllsi__watch_child(state, root->top, note->name, note->name_len) != handle) {
        return;
    }
    if ((note->what & (VLLSI__WATCH_REMOVED | VLLSI__WATCH_MOVED_FROM)) != 0) {
        vllsi__watch_tell(state, handle, "", 0, VLLSI_WATCH_REMOVED, 0);
        node->flags |= VLLSI__WATCH_REPORT;
        vllsi__watch_visit(state, handle);
    }
    if ((note->what & (VLLSI__WATCH_CREATED | VLLSI__WATCH_MOVED_TO)) != 0) {
        vllsi__watch_tell(state, handle, "", 0, VLLSI_WATCH_CREATED, 0);
        node->flags |= VLLSI__WATCH_REPORT;
        vllsi__watch_visit(state, handle);
    }
    if ((note->what & VLLSI__WATCH_MODIFIED) != 0) {
        vllsi__watch_tell(state, handle, "", 0, VLLSI_WATCH_MODIFIED, 0);
        if ((node->flags & VLLSI__WATCH_BLIND) != 0) {
            vllsi__watch_visit(state, handle);
        }
    }
}

/* About a watched thing itself. */
static void note_self(struct vllsi__watch_state *state, vllsi__watch_handle handle,
                      const struct vllsi__watch_note *note)
{
    const struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    const uint32_t ends = VLLSI__WATCH_SELF_GONE | VLLSI__WATCH_UNMOUNTED | VLLSI__WATCH_ENDED;
    const uint32_t both = VLLSI__WATCH_TOP | VLLSI__WATCH_ROOT;
    if ((node->flags & VLLSI__WATCH_TOP) != 0 && (note->what & ends) != 0) {
        vllsi__watch_owe_gone(state, node->root);
    }
    if ((note->what & VLLSI__WATCH_UNMOUNTED) != 0) {
        vllsi__watch_tell(state, handle, "", 0, VLLSI_WATCH_RESCAN, 0);
    }
    if ((note->what & VLLSI__WATCH_ENDED) != 0) {
        vllsi__watch_id_forget(state, handle, true);
        vllsi__watch_visit(state, handle);
    }
    if ((note->what & VLLSI__WATCH_MODIFIED) != 0 && (node->flags & both) == both) {
        struct vllsi__watch_root *root = vllsi__watch_root(state, node->root);
        vllsi__watch_tell(state, handle, "", 0, VLLSI_WATCH_MODIFIED, 0);
        root->is_doubted = root->is_file; /* its last name may have gone while somebody has it open */
    }
}

static void note_node(struct vllsi__watch_state *state, vllsi__watch_handle handle,
                      const struct vllsi__watch_note *note)
{
    const struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    const uint32_t both = VLLSI__WATCH_TOP | VLLSI__WATCH_ROOT;
    if (note->name_len == 0) {
        note_self(state, handle, note);
    } else if ((node->flags & both) == VLLSI__WATCH_TOP) {
        note_name(state, vllsi__watch_root(state, node->root), note);
    } else {
        note_entry(state, handle, note);
    }
}

static void note_all(struct vllsi__watch_state *state, size_t end)
{
    size_t at = 0;
    while (at < end) {
        struct vllsi__watch_note note;
        const vllsi_result said = vllsi__watch_note(state->notes, &at, end, &note);
        if (vllsi_failed(said) || (said != 0 && (note.what & VLLSI__WATCH_OVERFLOW) != 0)) {
            start_over(state);
        } else if (said != 0) {
            vllsi__watch_handle next = 0;
            for (vllsi__watch_handle node = vllsi__watch_first(state, note.id); node != 0; node = next) {
                next = vllsi__watch_next_same(state, node);
                note_node(state, node, &note);
            }
        }
    }
}

static vllsi_result collect(struct vllsi__watch_state *state)
{
    for (int reads = 0; reads < READS_MOST; reads++) {
        const vllsi_result got = vllsi__watch_read(state->source, state->notes, VLLSI__WATCH_NOTES_BYTES);
        if (got <= 0) {
            return got;
        }
        if (state->is_volume) {
            vllsi__watch_volume_notes(state, (size_t)got);
        } else {
            note_all(state, (size_t)got);
        }
        vllsi__watch_visit_all(state);
        bury(state);
    }
    return 0;
}

/* ── opening and closing ── */

static size_t state_bytes(void)
{
    return (sizeof(struct vllsi__watch_state) + 63) / 64 * 64;
}

static size_t all_bytes(void)
{
    return state_bytes() + VLLSI__WATCH_NOTES_BYTES + VLLSI__WATCH_LISTING_BYTES;
}

vllsi_result vllsi_watch_open(struct vllsi_watch *watch, const struct vllsi_watch_options *options)
{
    VLLSI_PERMISSION_GATE(vllsi_watch_open);
    static const struct vllsi_watch_options ordinary = {.size_bytes = sizeof(struct vllsi_watch_options)};
    const struct vllsi_watch_options *asked = options != NULL ? options : &ordinary;
    *watch = (struct vllsi_watch){.state = NULL};
    if (asked->size_bytes != sizeof *asked || asked->merge_ns < 0 || asked->pair_ns < 0 ||
        (asked->flags & ~(uint32_t)VLLSI_WATCH_VOLUME) != 0) {
        return VLLSI__WATCH_FAILURE(INVALID_INPUT);
    }
    const vllsi_result mapped = vllsi__pages_map(all_bytes());
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    struct vllsi__watch_state *state = (struct vllsi__watch_state *)(uintptr_t)mapped;
    state->is_volume = (asked->flags & VLLSI_WATCH_VOLUME) != 0;
    const vllsi_result opened =
        state->is_volume ? vllsi__watch_volume_source(&state->source) : vllsi__watch_source(&state->source);
    if (vllsi_failed(opened)) {
        (void)!vllsi__pages_unmap(state, all_bytes());
        return opened;
    }
    const int64_t longest_ns = INT64_MAX / 4;
    state->merge_ns = asked->merge_ns < longest_ns ? asked->merge_ns : longest_ns;
    state->pair_ns = asked->pair_ns < longest_ns ? asked->pair_ns : longest_ns;
    state->pair_ns = state->pair_ns != 0 ? state->pair_ns : PAIR_MS * MILLISECOND;
    state->pending_max = asked->pending_max != 0 ? asked->pending_max : PENDING_MAX;
    state->notes = (unsigned char *)state + state_bytes();
    state->listing = state->notes + VLLSI__WATCH_NOTES_BYTES;
    watch->state = state;
    return 0;
}

void vllsi_watch_close(struct vllsi_watch *watch)
{
    struct vllsi__watch_state *state = watch->state;
    if (state == NULL) {
        return;
    }
    watch->state = NULL;
    (void)!vllsi_close(state->source);
    if (state->bucket_count != 0) {
        (void)!vllsi__pages_unmap(state->by_id, (size_t)state->bucket_count * 2 * sizeof(uint32_t));
    }
    vllsi__watch_area_free(&state->tree);
    vllsi__watch_area_free(&state->roots);
    vllsi__watch_area_free(&state->queue.records);
    vllsi__watch_area_free(&state->path);
    vllsi__watch_area_free(&state->old_path);
    vllsi__watch_area_free(&state->given);
    (void)!vllsi__pages_unmap(state, all_bytes());
}

/* ── roots ── */

/* What an add is about: the thing that is the top, and with FollowName the root's name in it. */
struct place {
    vllsi_fd thing;
    bool is_directory;
    const char *name;
    size_t name_len;
};

static bool is_name(const char *name, size_t len)
{
    return len != 0 && !(name[0] == '.' && (len == 1 || (len == 2 && name[1] == '.')));
}

static vllsi_result find_place(vllsi_fd dir, const char *path, size_t path_len, uint32_t flags,
                               struct place *place)
{
    *place = (struct place){.name = "", .name_len = 0};
    if ((flags & VLLSI_WATCH_FOLLOW_NAME) == 0) {
        return vllsi__watch_thing(dir, path, path_len, true, &place->thing, &place->is_directory);
    }
    size_t end = path_len;
    while (end > 0 && path[end - 1] == '/') {
        end--;
    }
    size_t at = end;
    while (at > 0 && path[at - 1] != '/') {
        at--;
    }
    place->name = path + at;
    place->name_len = end - at;
    for (size_t byte = at; byte < end; byte++) {
        if (path[byte] == '\0') {
            return VLLSI__WATCH_FAILURE(INVALID_INPUT);
        }
    }
    if (!is_name(place->name, place->name_len)) {
        return VLLSI__WATCH_FAILURE(INVALID_INPUT);
    }
    if (place->name_len > VLLSI__WATCH_PATH_BYTES / 4) {
        return VLLSI__WATCH_FAILURE(NAME_TOO_LONG);
    }
    return vllsi__watch_thing(dir, at != 0 ? path : ".", at != 0 ? at : 1, true, &place->thing,
                              &place->is_directory);
}

/* A free place among the roots; UINT32_MAX where there is no memory. */
static uint32_t free_index(struct vllsi__watch_state *state)
{
    for (uint32_t at = 0; at < state->root_count; at++) {
        if (vllsi__watch_root(state, at)->number == 0) {
            return at;
        }
    }
    state->roots.used = state->root_count * sizeof(struct vllsi__watch_root);
    if (!vllsi__watch_area_reserve(&state->roots, sizeof(struct vllsi__watch_root))) {
        return UINT32_MAX;
    }
    return state->root_count++;
}

/* Makes the nodes that a root begins with, and has them visited. */
static vllsi_result plant(struct vllsi__watch_state *state, uint32_t index, const struct place *place)
{
    const bool is_followed = place->name_len != 0;
    char path[VLLSI__WATCH_PATH_BYTES];
    const vllsi_result len = vllsi__watch_thing_path(place->thing, path);
    if (vllsi_failed(len)) {
        return len;
    }
    const vllsi_result id = vllsi__watch_add(state->source, place->thing, true);
    if (vllsi_failed(id)) {
        return id;
    }
    const vllsi__watch_handle kept = vllsi__watch_name_keep(state, path, (size_t)len);
    vllsi__watch_handle top = kept != 0 ? vllsi__watch_node_make(state, index, 0, "", 0) : 0;
    vllsi__watch_handle node = top;
    struct vllsi__watch_root *root = vllsi__watch_root(state, index);
    root->path = kept;
    root->path_len = (uint32_t)len;
    root->top = top;
    if (top != 0) {
        vllsi__watch_id_set(state, top, (int32_t)id);
        node = is_followed ? vllsi__watch_node_make(state, index, top, place->name, place->name_len) : top;
    } else if (vllsi__watch_first(state, (int32_t)id) == 0) {
        vllsi__watch_drop(state->source, (int32_t)id);
    }
    if (node == 0) {
        return VLLSI__WATCH_FAILURE(OUT_OF_MEMORY);
    }
    root->node = node;
    vllsi__watch_node(state, node)->flags |= VLLSI__WATCH_ROOT;
    if (is_followed || (place->is_directory && (root->flags & VLLSI_WATCH_RECURSIVE) != 0)) {
        vllsi__watch_visit(state, node);
    }
    return 0;
}

static vllsi_result add(struct vllsi__watch_state *state, const struct place *place, uint32_t flags,
                        uint32_t kinds)
{
    const uint32_t index = free_index(state);
    if (index == UINT32_MAX) {
        return VLLSI__WATCH_FAILURE(OUT_OF_MEMORY);
    }
    struct vllsi__watch_root *root = vllsi__watch_root(state, index);
    *root = (struct vllsi__watch_root){.number = state->last_number + 1,
                                       .flags = flags,
                                       .kinds = kinds,
                                       .is_file = !place->is_directory && place->name_len == 0};
    state->is_adding = true;
    state->failure = 0;
    vllsi_result result =
        state->is_volume ? vllsi__watch_volume_plant(state, index, place->thing, place->name, place->name_len)
                         : plant(state, index, place);
    vllsi__watch_visit_all(state);
    result = vllsi_failed(result) ? result : state->failure;
    state->is_adding = false;
    state->failure = 0;
    if (vllsi_failed(result)) {
        free_root(state, index);
        vllsi__watch_drop_events(state, index);
        *vllsi__watch_root(state, index) = (struct vllsi__watch_root){.number = 0};
        return result;
    }
    bury(state);
    return ++state->last_number;
}

vllsi_result vllsi_watch_add(struct vllsi_watch *watch, vllsi_fd dir, const char *path, size_t path_len,
                             uint32_t flags, uint32_t kinds)
{
    VLLSI_PERMISSION_GATE(vllsi_watch_add);
    const uint32_t known = VLLSI_WATCH_RECURSIVE | VLLSI_WATCH_FOLLOW_NAME;
    struct place place;
    if (watch->state == NULL || (flags & ~known) != 0 || kinds == 0 ||
        (kinds & ~(uint32_t)VLLSI_WATCH_ALL) != 0 || (path == NULL && path_len != 0)) {
        return VLLSI__WATCH_FAILURE(INVALID_INPUT);
    }
    vllsi_result result = find_place(dir, path, path_len, flags, &place);
    if (vllsi_failed(result)) {
        return result;
    }
    if (((flags & VLLSI_WATCH_FOLLOW_NAME) != 0 || watch->state->is_volume) && !place.is_directory) {
        (void)!vllsi_close(place.thing);
        return VLLSI__WATCH_FAILURE(INVALID_INPUT);
    }
    vllsi_mutex_lock(&watch->mutex);
    result = add(watch->state, &place, flags, kinds);
    vllsi_mutex_unlock(&watch->mutex);
    (void)!vllsi_close(place.thing);
    return result;
}

vllsi_result vllsi_watch_remove(struct vllsi_watch *watch, int64_t root)
{
    VLLSI_PERMISSION_GATE(vllsi_watch_remove);
    vllsi_result result = VLLSI__WATCH_FAILURE(NOT_FOUND);
    struct vllsi__watch_state *state = watch->state;
    if (state == NULL) {
        return VLLSI__WATCH_FAILURE(INVALID_INPUT);
    }
    vllsi_mutex_lock(&watch->mutex);
    for (uint32_t at = 0; root > 0 && at < state->root_count; at++) {
        if (vllsi__watch_root(state, at)->number == root) {
            free_root(state, at);
            vllsi__watch_drop_events(state, at);
            *vllsi__watch_root(state, at) = (struct vllsi__watch_root){.number = 0};
            result = 0;
        }
    }
    vllsi_mutex_unlock(&watch->mutex);
    return result;
}

/* ── reading ── */

/* 1 for an event, 0 for none yet; then *due_ns is when to try again although no note comes. */
static vllsi_result step(struct vllsi__watch_state *state, struct vllsi_watch_event *event, int64_t *due_ns)
{
    if (vllsi__watch_give(state, vllsi_monotonic_nanos(), event)) {
        return 1;
    }
    const vllsi_result collected = collect(state);
    if (vllsi_failed(collected)) {
        return collected;
    }
    const int64_t now_ns = vllsi_monotonic_nanos();
    vllsi__watch_release(state, now_ns);
    vllsi__watch_visit_all(state); /* gives up what waited for a second half */
    const bool given = vllsi__watch_give(state, now_ns, event);
    *due_ns = vllsi__watch_due(state);
    return given;
}

vllsi_result vllsi_watch_next(struct vllsi_watch *watch, int64_t deadline_ns, struct vllsi_watch_event *event)
{
    VLLSI_PERMISSION_GATE(vllsi_watch_next);
    if (watch->state == NULL) {
        return VLLSI__WATCH_FAILURE(INVALID_INPUT);
    }
    for (;;) {
        int64_t due_ns = VLLSI_FOREVER;
        vllsi_mutex_lock(&watch->mutex);
        const vllsi_result stepped = step(watch->state, event, &due_ns);
        vllsi_mutex_unlock(&watch->mutex);
        if (stepped != 0) {
            return vllsi_failed(stepped) ? stepped : 0;
        }
        if (deadline_ns != VLLSI_FOREVER && vllsi_monotonic_nanos() >= deadline_ns) {
            return vllsi__wait_time_is_up();
        }
        const vllsi_result waited =
            vllsi__watch_await(watch->state->source, due_ns < deadline_ns ? due_ns : deadline_ns);
        if (vllsi_failed(waited) && vllsi_failure_kind(waited) != VLLSI_ERROR_KIND_TIMED_OUT) {
            return waited;
        }
    }
}

vllsi_fd vllsi_watch_fd(struct vllsi_watch *watch)
{
    return watch->state != NULL ? watch->state->source : VLLSI_FD_INVALID;
}

int64_t vllsi_watch_due(struct vllsi_watch *watch)
{
    if (watch->state == NULL) {
        return VLLSI_FOREVER;
    }
    vllsi_mutex_lock(&watch->mutex);
    const int64_t due_ns = vllsi__watch_due(watch->state);
    vllsi_mutex_unlock(&watch->mutex);
    return due_ns;
}
