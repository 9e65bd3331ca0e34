/*
 * Visits: what is at a place of the tree now, whatever the notes say.
 *
 * A directory is opened below its parent's descriptor, given to the system to be watched, and listed last: so
 * what appears in it is either listed or told. The parent's descriptor is certainly the parent's: it was kept
 * since the parent was visited, or was found again by its path and known by its id. Descriptors are kept only
 * while places are visited: an open one would keep a volume from being unmounted.
 *
 * The stack of places is last in, first out: a tree is walked depth first, and a parent's descriptor is among
 * the few that are kept when its children come up.
 */
#include "watch.h"

enum { LOST_MOST = 256 };

/* ── descriptors ── */

void vllsi__watch_slot_close(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    for (size_t at = 0; at < VLLSI__WATCH_SLOTS; at++) {
        if (state->slots[at].node == handle) {
            (void)!vllsi_close(state->slots[at].fd);
            state->slots[at].node = 0;
        }
    }
}

static void close_slots(struct vllsi__watch_state *state)
{
    for (size_t at = 0; at < VLLSI__WATCH_SLOTS; at++) {
        if (state->slots[at].node != 0) {
            (void)!vllsi_close(state->slots[at].fd);
            state->slots[at].node = 0;
        }
    }
}

/* Keeps a directory's descriptor, in the place of the one that was not used for the longest time. */
static void keep(struct vllsi__watch_state *state, vllsi__watch_handle handle, vllsi_fd fd)
{
    struct vllsi__watch_slot *slot = &state->slots[0];
    for (size_t at = 0; at < VLLSI__WATCH_SLOTS && slot->node != 0; at++) {
        struct vllsi__watch_slot *other = &state->slots[at];
        slot = other->node == 0 || other->used < slot->used ? other : slot;
    }
    if (slot->node != 0) {
        (void)!vllsi_close(slot->fd);
    }
    *slot = (struct vllsi__watch_slot){.node = handle, .fd = fd, .used = ++state->clock};
}

static bool kept(struct vllsi__watch_state *state, vllsi__watch_handle handle, vllsi_fd *fd)
{
    for (size_t at = 0; at < VLLSI__WATCH_SLOTS; at++) {
        if (state->slots[at].node == handle) {
            state->slots[at].used = ++state->clock;
            *fd = state->slots[at].fd;
            return true;
        }
    }
    return false;
}

/* Whether a failure says that there is no directory of the name. */
static bool is_gone(vllsi_result failure)
{
    const enum vllsi_error_kind kind = vllsi_failure_kind(failure);
    return kind == VLLSI_ERROR_KIND_NOT_FOUND || kind == VLLSI_ERROR_KIND_NOT_A_DIRECTORY ||
           kind == VLLSI_ERROR_KIND_LOOP_IN_PATH || kind == VLLSI_ERROR_KIND_NO_SUCH_DEVICE;
}

static bool is_top(const struct vllsi__watch_node *node)
{
    return (node->flags & VLLSI__WATCH_TOP) != 0;
}

/* Whether a descriptor is the one of a node. Asking watches: what is none of ours is given up again. */
static bool is_node(struct vllsi__watch_state *state, vllsi__watch_handle handle, vllsi_fd fd)
{
    const vllsi_result id = vllsi__watch_add(state->source, fd, false);
    if (!vllsi_failed(id) && vllsi__watch_first(state, (int32_t)id) == 0) {
        vllsi__watch_drop(state->source, (int32_t)id);
    }
    return !vllsi_failed(id) && id == vllsi__watch_node(state, handle)->id;
}

/* Opens a directory by its name below `dir`, or a top by its path. */
static vllsi_result open_name(struct vllsi__watch_state *state, vllsi__watch_handle handle, vllsi_fd dir,
                              vllsi_fd *fd)
{
    const struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    const struct vllsi__watch_root *root = vllsi__watch_root(state, node->root);
    const uint32_t flags = VLLSI_OPEN_READ | VLLSI_OPEN_DIRECTORY;
    if (is_top(node)) {
        return vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, vllsi__watch_name(state, root->path), root->path_len,
                          flags, 0, fd);
    }
    return vllsi_open(dir, vllsi__watch_name(state, node->name), node->name_len, flags | VLLSI_OPEN_NO_FOLLOW,
                      0, fd);
}

/* Opens one directory of the way down, and makes sure that it is the node's. */
static vllsi_result descend_to(struct vllsi__watch_state *state, vllsi__watch_handle at, vllsi_fd *fd)
{
    vllsi_fd opened;
    const vllsi_result result = open_name(state, at, *fd, &opened);
    if (vllsi_failed(result)) {
        return result;
    }
    if (!is_node(state, at, opened)) {
        (void)!vllsi_close(opened);
        return VLLSI__WATCH_FAILURE(NOT_FOUND);
    }
    keep(state, at, opened);
    *fd = opened;
    return 0;
}

/* Opens the way down that the nodes' `down` is. A top that is not found has gone: a directory above it has
 * been moved, and nothing tells of that. */
static vllsi_result descend(struct vllsi__watch_state *state, vllsi__watch_handle at, vllsi_fd *fd)
{
    vllsi_result result = 0;
    while (at != 0 && !vllsi_failed(result)) {
        const struct vllsi__watch_node *node = vllsi__watch_node(state, at);
        result = descend_to(state, at, fd);
        if (vllsi_failed(result) && is_top(node) && is_gone(result)) {
            vllsi__watch_owe_gone(state, node->root);
        }
        at = node->down;
    }
    return result;
}

/*
 * A directory's descriptor, from the nearest one above that is open or from the top. NotFound and its like
 * where it is not where the tree has it.
 */
static vllsi_result descriptor(struct vllsi__watch_state *state, vllsi__watch_handle handle, vllsi_fd *fd)
{
    vllsi__watch_handle at = handle;
    *fd = VLLSI_FD_INVALID;
    vllsi__watch_node(state, at)->down = 0;
    while (!kept(state, at, fd)) {
        const struct vllsi__watch_node *node = vllsi__watch_node(state, at);
        if (node->id < 0 || (node->flags & VLLSI__WATCH_LOST) != 0) {
            return VLLSI__WATCH_FAILURE(NOT_FOUND);
        }
        if (is_top(node)) {
            return descend(state, at, fd);
        }
        vllsi__watch_node(state, node->parent)->down = at;
        at = node->parent;
    }
    return descend(state, vllsi__watch_node(state, at)->down, fd);
}

/* ── visits ── */

void vllsi__watch_visit(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    if ((node->flags & VLLSI__WATCH_TO_VISIT) == 0) {
        node->flags |= VLLSI__WATCH_TO_VISIT;
        node->next_to_visit = state->to_visit;
        state->to_visit = handle;
    }
}

/* Whether no directory more can be watched, be it as sound as it may. */
static bool is_exhausted(vllsi_result failure)
{
    const enum vllsi_error_kind kind = vllsi_failure_kind(failure);
    return kind == VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED || kind == VLLSI_ERROR_KIND_TOO_MANY_OPEN_FILES ||
           kind == VLLSI_ERROR_KIND_OUT_OF_MEMORY || kind == VLLSI_ERROR_KIND_UNSUPPORTED;
}

/* Nothing can be watched at a place: the failure of an add where it is not this place's own, or told. */
static void go_blind(struct vllsi__watch_state *state, vllsi__watch_handle handle, vllsi_result failure)
{
    if (state->is_adding && is_exhausted(failure)) {
        state->failure = failure;
        return;
    }
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    node->flags |= VLLSI__WATCH_BLIND;
    vllsi__watch_tell(state, handle, "", 0, VLLSI_WATCH_RESCAN, VLLSI_WATCH_EVENT_BLIND);
}

/* What was at a place has gone. A root whose name is followed keeps its node. */
static void vacate(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    if (is_top(node)) {
        vllsi__watch_owe_gone(state, node->root);
        return;
    }
    if ((node->flags & VLLSI__WATCH_ROOT) == 0) {
        vllsi__watch_lose(state, handle);
        return;
    }
    while (node->child != 0) {
        vllsi__watch_lose(state, node->child);
    }
    vllsi__watch_id_forget(state, handle, false);
}

/* Whether the directory of a node is still at the node's place. */
static bool is_still_there(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    const struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    vllsi_fd dir, fd;
    if ((node->flags & VLLSI__WATCH_LOST) != 0) {
        return false;
    }
    if (is_top(node)) {
        return true;
    }
    if (vllsi_failed(descriptor(state, node->parent, &dir)) ||
        vllsi_failed(open_name(state, handle, dir, &fd))) {
        return false;
    }
    const bool same = is_node(state, handle, fd);
    (void)!vllsi_close(fd);
    return same;
}

/* Takes the mark of a place that could not be visited from a node. */
static void reach(struct vllsi__watch_state *state, struct vllsi__watch_node *node)
{
    state->unreached -= (node->flags & VLLSI__WATCH_UNREACHED) != 0;
    node->flags &= ~(uint32_t)VLLSI__WATCH_UNREACHED;
}

/* Has everything below a directory visited that could not be while the way to it was unknown. */
static void visit_unreached(struct vllsi__watch_state *state, vllsi__watch_handle top)
{
    if (state->unreached == 0) {
        return;
    }
    for (vllsi__watch_handle at = top; at != 0; at = vllsi__watch_walk(state, top, at)) {
        struct vllsi__watch_node *node = vllsi__watch_node(state, at);
        if ((node->flags & VLLSI__WATCH_UNREACHED) != 0) {
            reach(state, node);
            vllsi__watch_visit(state, at);
        }
    }
}

/* A place, while the node that has it is moved. */
struct place {
    uint32_t root;
    vllsi__watch_handle parent;
    size_t name_len;
    char name[VLLSI__WATCH_PATH_BYTES / 4];
};

static void place_of(const struct vllsi__watch_state *state, vllsi__watch_handle handle, struct place *place)
{
    const struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    place->root = node->root;
    place->parent = node->parent;
    place->name_len = node->name_len < sizeof place->name ? node->name_len : sizeof place->name;
    __builtin_memcpy(place->name, vllsi__watch_name(state, node->name), place->name_len);
}

/* A new node at a place. Without memory a Rescan is owed, and 0 returned. */
static vllsi__watch_handle occupy(struct vllsi__watch_state *state, const struct place *place)
{
    const vllsi__watch_handle handle =
        vllsi__watch_node_make(state, place->root, place->parent, place->name, place->name_len);
    if (handle == 0) {
        vllsi__watch_root(state, place->root)->is_blind = true;
        vllsi__watch_owe_rescan(state, place->root);
    }
    return handle;
}

/* Has a place visited that a node was taken from before its own visit. */
static void visit_left(struct vllsi__watch_state *state, const struct place *place, uint32_t flags)
{
    const uint32_t due = VLLSI__WATCH_TO_VISIT | VLLSI__WATCH_UNREACHED;
    if (place->parent != 0 && (flags & due) != 0) {
        const vllsi__watch_handle left = occupy(state, place);
        if (left != 0) {
            vllsi__watch_node(state, left)->flags |= flags & (VLLSI__WATCH_REPORT | VLLSI__WATCH_AGAIN);
            vllsi__watch_visit(state, left);
        }
    }
}

/* Puts a directory that another node stands for into the place of `handle`. Returns that node, or 0. */
static vllsi__watch_handle move_here(struct vllsi__watch_state *state, vllsi__watch_handle handle,
                                     vllsi__watch_handle other)
{
    const uint32_t flags = vllsi__watch_node(state, other)->flags;
    struct place here, left;
    place_of(state, handle, &here);
    place_of(state, other, &left);
    const uint32_t again = vllsi__watch_node(state, handle)->flags & VLLSI__WATCH_AGAIN;
    vllsi__watch_lose(state, handle);
    if (!vllsi__watch_move(state, other, here.parent, here.name, here.name_len)) {
        vllsi__watch_root(state, here.root)->is_blind = true;
        vllsi__watch_owe_rescan(state, here.root);
        return 0;
    }
    vllsi__watch_node(state, other)->flags |= again;
    visit_left(state, &left, flags);
    visit_unreached(state, other);
    return other;
}

/* A new node in the place of one whose directory has lost it to another. 0 without memory. */
static vllsi__watch_handle supplant(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    const uint32_t flags =
        vllsi__watch_node(state, handle)->flags & (VLLSI__WATCH_REPORT | VLLSI__WATCH_AGAIN);
    struct place here;
    place_of(state, handle, &here);
    vllsi__watch_lose(state, handle);
    const vllsi__watch_handle made = occupy(state, &here);
    if (made != 0) {
        vllsi__watch_node(state, made)->flags |= flags;
    }
    return made;
}

/* A root whose name is followed is whatever has the name now, also what was a directory below it. */
static vllsi__watch_handle settle_named_root(struct vllsi__watch_state *state, vllsi__watch_handle handle,
                                             vllsi__watch_handle other, int32_t id)
{
    if (other != 0 && is_top(vllsi__watch_node(state, other))) {
        return 0;
    }
    vacate(state, handle);
    if (other != 0) {
        const uint32_t flags = vllsi__watch_node(state, other)->flags;
        struct place left;
        place_of(state, other, &left);
        vllsi__watch_id_forget(state, other, true);
        vllsi__watch_lose(state, other);
        visit_left(state, &left, flags);
    }
    vllsi__watch_id_set(state, handle, id);
    return handle;
}

/*
 * Finds or makes the node for what was found at the place of `handle`: `handle` itself, the node of a
 * directory that has moved here, or 0 where nothing is to be done any more.
 */
static vllsi__watch_handle settle(struct vllsi__watch_state *state, vllsi__watch_handle handle, int32_t id)
{
    const struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    const vllsi__watch_handle other = vllsi__watch_find(state, id, node->root);
    if (other == handle) {
        visit_unreached(state, handle); /* it may have been away for a while */
        return handle;
    }
    if ((node->flags & VLLSI__WATCH_ROOT) != 0) {
        return settle_named_root(state, handle, other, id);
    }
    if (other == 0) {
        handle = node->id >= 0 ? supplant(state, handle) : handle;
        if (handle == 0) {
            vllsi__watch_drop(state->source, id);
            return 0;
        }
        vllsi__watch_id_set(state, handle, id);
        return handle;
    }
    if (vllsi__watch_is_below(state, handle, other) || is_still_there(state, other)) {
        vllsi__watch_lose(state, handle); /* a second path to it */
        return 0;
    }
    return move_here(state, handle, other);
}

/* An entry that is a directory, or may be one. */
static void meet(struct vllsi__watch_state *state, vllsi__watch_handle handle,
                 const struct vllsi_directory_entry *entry, uint32_t flags)
{
    vllsi__watch_handle child = vllsi__watch_child(state, handle, entry->name, entry->name_len);
    if (child == 0) {
        child = vllsi__watch_node_make(state, vllsi__watch_node(state, handle)->root, handle, entry->name,
                                       entry->name_len);
    }
    if (child == 0) {
        go_blind(state, handle, VLLSI__WATCH_FAILURE(OUT_OF_MEMORY));
        return;
    }
    vllsi__watch_node(state, child)->flags |= flags;
    vllsi__watch_visit(state, child);
}

static bool may_be_directory(const struct vllsi_directory_entry *entry)
{
    return entry->kind == VLLSI_FILE_KIND_DIRECTORY || entry->kind == VLLSI_FILE_KIND_UNKNOWN;
}

/* Has every directory below a place visited, in the tree and on the volume. */
static void list(struct vllsi__watch_state *state, vllsi__watch_handle handle,
                 struct vllsi_directory *listing)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    const uint32_t flags = node->flags & (VLLSI__WATCH_REPORT | VLLSI__WATCH_AGAIN);
    for (vllsi__watch_handle at = node->child; at != 0; at = vllsi__watch_node(state, at)->next) {
        vllsi__watch_node(state, at)->flags |= flags & VLLSI__WATCH_AGAIN;
        vllsi__watch_visit(state, at);
    }
    struct vllsi_directory_entry entry;
    vllsi_result result;
    while ((result = vllsi_directory_next(listing, &entry)) == 1 && !vllsi_failed(state->failure)) {
        if ((flags & VLLSI__WATCH_REPORT) != 0) {
            vllsi__watch_tell(state, handle, entry.name, entry.name_len, VLLSI_WATCH_CREATED, 0);
        }
        if (may_be_directory(&entry)) {
            meet(state, handle, &entry, flags);
        }
    }
    node = vllsi__watch_node(state, handle);
    node->flags &= ~(uint32_t)(VLLSI__WATCH_REPORT | VLLSI__WATCH_AGAIN);
    node->flags |= VLLSI__WATCH_LISTED;
    if (vllsi_failed(result) && !is_gone(result)) {
        go_blind(state, handle, result);
    }
}

/* Whether the directories in a directory are watched too. */
static bool has_depth(const struct vllsi__watch_state *state, const struct vllsi__watch_node *node)
{
    const struct vllsi__watch_root *root = vllsi__watch_root(state, node->root);
    return (root->flags & VLLSI_WATCH_RECURSIVE) != 0 &&
           (!is_top(node) || (node->flags & VLLSI__WATCH_ROOT) != 0);
}

static void watch_and_list(struct vllsi__watch_state *state, vllsi__watch_handle handle,
                           struct vllsi_directory *listing)
{
    const bool top = is_top(vllsi__watch_node(state, handle));
    const vllsi_result id = vllsi__watch_add(state->source, vllsi_directory_fd(listing), top);
    if (vllsi_failed(id)) {
        go_blind(state, handle, id);
        return;
    }
    if (top && vllsi__watch_node(state, handle)->id != id) { /* something else has the root's path */
        if (vllsi__watch_first(state, (int32_t)id) == 0) {
            vllsi__watch_drop(state->source, (int32_t)id);
        }
        vacate(state, handle);
        return;
    }
    handle = settle(state, handle, (int32_t)id);
    if (handle == 0) {
        return;
    }
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    node->flags &= ~(uint32_t)VLLSI__WATCH_BLIND;
    const bool lists = (node->flags & VLLSI__WATCH_LISTED) == 0 || (node->flags & VLLSI__WATCH_AGAIN) != 0;
    if (lists && has_depth(state, node)) {
        vllsi__watch_slot_close(state, handle);
        keep(state, handle, vllsi_directory_fd(listing));
        list(state, handle, listing);
        listing->fd = VLLSI_FD_INVALID; /* the slot's now */
    }
}

/* Begins to list what is at a place. */
static vllsi_result open_place(struct vllsi__watch_state *state, vllsi__watch_handle handle, vllsi_fd dir,
                               struct vllsi_directory *listing)
{
    const struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    const struct vllsi__watch_root *root = vllsi__watch_root(state, node->root);
    const bool top = is_top(node);
    return vllsi_directory_open(listing, top ? VLLSI_FD_CURRENT_DIRECTORY : dir,
                                vllsi__watch_name(state, top ? root->path : node->name),
                                top ? root->path_len : node->name_len, top ? 0 : VLLSI_OPEN_NO_FOLLOW,
                                state->listing, VLLSI__WATCH_LISTING_BYTES);
}

static void visit(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    struct vllsi_directory listing;
    vllsi_fd dir = VLLSI_FD_INVALID;
    vllsi_result way = 0;
    if ((node->flags & VLLSI__WATCH_LOST) != 0) {
        way = VLLSI__WATCH_FAILURE(NOT_FOUND);
    } else if (!is_top(node)) {
        way = descriptor(state, node->parent, &dir);
    }
    if (vllsi_failed(way) && is_gone(way)) {
        state->unreached += (node->flags & VLLSI__WATCH_UNREACHED) == 0;
        node->flags |= VLLSI__WATCH_UNREACHED;
        return;
    }
    reach(state, node);
    const vllsi_result opened = vllsi_failed(way) ? way : open_place(state, handle, dir, &listing);
    if (!vllsi_failed(opened)) {
        watch_and_list(state, handle, &listing);
        vllsi_directory_close(&listing);
    } else if (is_gone(opened)) {
        vacate(state, handle);
    } else {
        go_blind(state, handle, opened);
    }
}

/* Gives up what has turned up nowhere. While the second half of a rename may come, it still may: of what was
 * lost last, since where things are moved all the time there always is such a half. */
static void free_lost(struct vllsi__watch_state *state)
{
    vllsi__watch_handle at = state->lost;
    for (uint32_t kept = 0; state->queue.held_count != 0 && at != 0 && kept < LOST_MOST; kept++) {
        at = vllsi__watch_node(state, at)->next;
    }
    while (at != 0) {
        const vllsi__watch_handle next = vllsi__watch_node(state, at)->next;
        vllsi__watch_free(state, at);
        at = next;
    }
}

void vllsi__watch_visit_all(struct vllsi__watch_state *state)
{
    while (state->to_visit != 0) {
        const vllsi__watch_handle handle = state->to_visit;
        struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
        state->to_visit = node->next_to_visit;
        node->flags &= ~(uint32_t)VLLSI__WATCH_TO_VISIT;
        if ((node->flags & VLLSI__WATCH_FREED) != 0) {
            node->next = state->free_nodes;
            state->free_nodes = handle;
        } else if (!vllsi_failed(state->failure)) {
            visit(state, handle);
        }
    }
    close_slots(state);
    free_lost(state);
}

bool vllsi__watch_file_is_there(struct vllsi__watch_state *state, const struct vllsi__watch_root *root)
{
    vllsi_fd thing;
    bool is_directory;
    if (vllsi_failed(vllsi__watch_thing(VLLSI_FD_CURRENT_DIRECTORY, vllsi__watch_name(state, root->path),
                                        root->path_len, false, &thing, &is_directory))) {
        return false;
    }
    const bool same = is_node(state, root->top, thing);
    (void)!vllsi_close(thing);
    return same;
}
