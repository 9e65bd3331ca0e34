/*
 * The tree of directories that are watched. A directory is found by its name within its parent, and by the
 * system's id: a note has nothing else. Nodes and names lie in pages that grow and so may move; they are
 * named by handles, and no pointer to one is kept across a call that makes something.
 */
#include "watch.h"

#include "pages.h"

enum { UNIT = 16, FIRST_BYTES = 1 << 16, FIRST_BUCKETS = 1 << 10, NODE_UNITS = 4 };

_Static_assert(sizeof(struct vllsi__watch_node) <= NODE_UNITS * UNIT, "a node fits its place");

/* ── areas ── */

bool vllsi__watch_area_reserve(struct vllsi__watch_area *area, size_t bytes)
{
    size_t wanted = area->capacity != 0 ? area->capacity : FIRST_BYTES;
    while (wanted - area->used < bytes) {
        if (wanted > ((size_t)1 << 30)) {
            return false;
        }
        wanted *= 2;
    }
    if (wanted == area->capacity) {
        return true;
    }
    const vllsi_result mapped = area->capacity == 0 ? vllsi__pages_map(wanted)
                                                    : vllsi__pages_remap(area->base, area->capacity, wanted);
    if (vllsi_failed(mapped)) {
        return false;
    }
    area->base = (unsigned char *)(uintptr_t)mapped;
    area->capacity = wanted;
    return true;
}

void vllsi__watch_area_free(struct vllsi__watch_area *area)
{
    if (area->capacity != 0) {
        (void)!vllsi__pages_unmap(area->base, area->capacity);
    }
    *area = (struct vllsi__watch_area){.base = NULL};
}

/* Fresh units at the end of the tree's area; 0 where there is no memory. */
static vllsi__watch_handle take_units(struct vllsi__watch_state *state, size_t units)
{
    struct vllsi__watch_area *area = &state->tree;
    if (!vllsi__watch_area_reserve(area, (units + 1) * UNIT)) {
        return 0;
    }
    if (area->used == 0) {
        area->used = UNIT; /* handle 0 is none */
    }
    const vllsi__watch_handle handle = (vllsi__watch_handle)(area->used / UNIT);
    area->used += units * UNIT;
    return handle;
}

/* ── names ── */

/* Which class a name of `len` bytes and its zero is of. */
static size_t name_class(size_t len)
{
    size_t class = 0;
    while (((size_t)UNIT << class) < len + 1) {
        class ++;
    }
    return class;
}

vllsi__watch_handle vllsi__watch_name_keep(struct vllsi__watch_state *state, const char *text, size_t len)
{
    const size_t class = name_class(len);
    if (class >= VLLSI__WATCH_NAME_CLASSES) {
        return 0;
    }
    vllsi__watch_handle name = state->free_names[class];
    if (name != 0) {
        __builtin_memcpy(&state->free_names[class], vllsi__watch_name(state, name),
                         sizeof(vllsi__watch_handle));
    } else {
        name = take_units(state, (size_t)1 << class);
    }
    if (name != 0) {
        char *place = (char *)state->tree.base + (size_t)name * UNIT;
        __builtin_memcpy(place, text, len);
        place[len] = '\0';
    }
    return name;
}

void vllsi__watch_name_free(struct vllsi__watch_state *state, vllsi__watch_handle name, size_t len)
{
    if (name != 0) {
        const size_t class = name_class(len);
        __builtin_memcpy(state->tree.base + (size_t)name * UNIT, &state->free_names[class],
                         sizeof(vllsi__watch_handle));
        state->free_names[class] = name;
    }
}

/* ── finding ── */

static uint32_t hash_of(const char *name, size_t len)
{
    uint32_t hash = 2166136261u;
    for (size_t at = 0; at < len; at++) {
        hash = (hash ^ (unsigned char)name[at]) * 16777619u;
    }
    return hash;
}

static uint32_t mix(uint32_t value)
{
    value *= 0x9e3779b1u;
    return value ^ value >> 15;
}

static uint32_t *name_bucket(const struct vllsi__watch_state *state, uint32_t name_hash,
                             vllsi__watch_handle parent)
{
    return &state->by_name[mix(name_hash + parent * 31u) & (state->bucket_count - 1)];
}

static uint32_t *id_bucket(const struct vllsi__watch_state *state, int32_t id)
{
    return &state->by_id[mix((uint32_t)id) & (state->bucket_count - 1)];
}

static void link_name(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    uint32_t *bucket = name_bucket(state, node->name_hash, node->parent);
    node->next_by_name = *bucket;
    *bucket = handle;
}

static void link_id(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    uint32_t *bucket = id_bucket(state, node->id);
    node->next_by_id = *bucket;
    *bucket = handle;
}

static void unlink_name(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    for (uint32_t *at = name_bucket(state, node->name_hash, node->parent); *at != 0;
         at = &vllsi__watch_node(state, *at)->next_by_name) {
        if (*at == handle) {
            *at = node->next_by_name;
            return;
        }
    }
}

static void unlink_id(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    for (uint32_t *at = id_bucket(state, node->id); *at != 0;
         at = &vllsi__watch_node(state, *at)->next_by_id) {
        if (*at == handle) {
            *at = node->next_by_id;
            return;
        }
    }
}

/* Fills tables of another size from the old ones. */
static void link_all(struct vllsi__watch_state *state, const uint32_t *by_id, const uint32_t *by_name,
                     uint32_t count)
{
    for (uint32_t at = 0; at < count; at++) {
        for (vllsi__watch_handle node = by_id[at], next = 0; node != 0; node = next) {
            next = vllsi__watch_node(state, node)->next_by_id;
            link_id(state, node);
        }
        for (vllsi__watch_handle node = by_name[at], next = 0; node != 0; node = next) {
            next = vllsi__watch_node(state, node)->next_by_name;
            link_name(state, node);
        }
    }
}

/* Both tables lie in one mapping. Without memory for larger ones the old ones serve, slower. */
static bool grow_tables(struct vllsi__watch_state *state)
{
    const uint32_t count = state->bucket_count;
    if (state->node_count < count) {
        return true;
    }
    const uint32_t wanted = count != 0 ? count * 2 : FIRST_BUCKETS;
    const vllsi_result mapped = wanted < count ? -1 : vllsi__pages_map((size_t)wanted * 2 * sizeof(uint32_t));
    if (vllsi_failed(mapped)) {
        return count != 0;
    }
    uint32_t *by_id = state->by_id, *by_name = state->by_name;
    state->by_id = (uint32_t *)(uintptr_t)mapped;
    state->by_name = state->by_id + wanted;
    state->bucket_count = wanted;
    if (count != 0) {
        link_all(state, by_id, by_name, count);
        (void)!vllsi__pages_unmap(by_id, (size_t)count * 2 * sizeof(uint32_t));
    }
    return true;
}

static bool same_text(const char *one, const char *other, size_t len)
{
    size_t at = 0;
    while (at < len && one[at] == other[at]) {
        at++;
    }
    return at == len;
}

vllsi__watch_handle vllsi__watch_child(const struct vllsi__watch_state *state, vllsi__watch_handle parent,
                                       const char *name, size_t name_len)
{
    if (state->bucket_count == 0) {
        return 0;
    }
    const uint32_t hash = hash_of(name, name_len);
    vllsi__watch_handle handle = *name_bucket(state, hash, parent);
    while (handle != 0) {
        const struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
        if (node->name_hash == hash && node->parent == parent && node->name_len == name_len &&
            same_text(vllsi__watch_name(state, node->name), name, name_len)) {
            return handle;
        }
        handle = node->next_by_name;
    }
    return 0;
}

vllsi__watch_handle vllsi__watch_first(const struct vllsi__watch_state *state, int32_t id)
{
    vllsi__watch_handle handle = state->bucket_count != 0 && id >= 0 ? *id_bucket(state, id) : 0;
    while (handle != 0 && vllsi__watch_node(state, handle)->id != id) {
        handle = vllsi__watch_node(state, handle)->next_by_id;
    }
    return handle;
}

vllsi__watch_handle vllsi__watch_next_same(const struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    const int32_t id = vllsi__watch_node(state, handle)->id;
    do {
        handle = vllsi__watch_node(state, handle)->next_by_id;
    } while (handle != 0 && vllsi__watch_node(state, handle)->id != id);
    return handle;
}

vllsi__watch_handle vllsi__watch_find(const struct vllsi__watch_state *state, int32_t id, uint32_t root)
{
    vllsi__watch_handle handle = vllsi__watch_first(state, id);
    while (handle != 0 && vllsi__watch_node(state, handle)->root != root) {
        handle = vllsi__watch_next_same(state, handle);
    }
    return handle;
}

/* ── ids ── */

void vllsi__watch_id_set(struct vllsi__watch_state *state, vllsi__watch_handle handle, int32_t id)
{
    vllsi__watch_node(state, handle)->id = id;
    link_id(state, handle);
}

void vllsi__watch_id_forget(struct vllsi__watch_state *state, vllsi__watch_handle handle, bool ended)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    const int32_t id = node->id;
    vllsi__watch_slot_close(state, handle);
    node->flags &= ~(uint32_t)VLLSI__WATCH_LISTED;
    if (id >= 0) {
        unlink_id(state, handle);
        node->id = -1;
        if (!ended && vllsi__watch_first(state, id) == 0) {
            vllsi__watch_drop(state->source, id);
        }
    }
}

/* ── places ── */

/* The word that leads to the first of a node's siblings. */
static vllsi__watch_handle *list_of(struct vllsi__watch_state *state, const struct vllsi__watch_node *node)
{
    return node->parent != 0 ? &vllsi__watch_node(state, node->parent)->child : &state->lost;
}

static bool is_listed(const struct vllsi__watch_node *node)
{
    return node->parent != 0 || (node->flags & VLLSI__WATCH_LOST) != 0;
}

static void attach(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    link_name(state, handle);
    node->previous = 0;
    node->next = 0;
    if (is_listed(node)) {
        vllsi__watch_handle *first = list_of(state, node);
        node->next = *first;
        if (*first != 0) {
            vllsi__watch_node(state, *first)->previous = handle;
        }
        *first = handle;
    }
}

static void detach(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    unlink_name(state, handle);
    if (!is_listed(node)) {
        return;
    }
    if (node->previous != 0) {
        vllsi__watch_node(state, node->previous)->next = node->next;
    } else {
        *list_of(state, node) = node->next;
    }
    if (node->next != 0) {
        vllsi__watch_node(state, node->next)->previous = node->previous;
    }
}

vllsi__watch_handle vllsi__watch_node_make(struct vllsi__watch_state *state, uint32_t root,
                                           vllsi__watch_handle parent, const char *name, size_t name_len)
{
    if (!grow_tables(state)) {
        return 0;
    }
    const vllsi__watch_handle kept = vllsi__watch_name_keep(state, name, name_len);
    if (kept == 0) {
        return 0;
    }
    vllsi__watch_handle handle = state->free_nodes;
    if (handle != 0) {
        state->free_nodes = vllsi__watch_node(state, handle)->next;
    } else {
        handle = take_units(state, NODE_UNITS);
    }
    if (handle == 0) {
        vllsi__watch_name_free(state, kept, name_len);
        return 0;
    }
    *vllsi__watch_node(state, handle) = (struct vllsi__watch_node){
        .parent = parent,
        .name = kept,
        .name_hash = hash_of(vllsi__watch_name(state, kept), name_len),
        .root = root,
        .id = -1,
        .flags = parent == 0 ? VLLSI__WATCH_TOP : 0u,
        .name_len = (uint32_t)name_len,
    };
    state->node_count++;
    attach(state, handle);
    return handle;
}

void vllsi__watch_lose(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    detach(state, handle);
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    node->parent = 0;
    node->flags |= VLLSI__WATCH_LOST;
    attach(state, handle);
}

bool vllsi__watch_move(struct vllsi__watch_state *state, vllsi__watch_handle handle,
                       vllsi__watch_handle parent, const char *name, size_t name_len)
{
    const vllsi__watch_handle kept = vllsi__watch_name_keep(state, name, name_len);
    if (kept == 0) {
        return false;
    }
    detach(state, handle);
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    vllsi__watch_name_free(state, node->name, node->name_len);
    node->flags &= ~(uint32_t)VLLSI__WATCH_LOST;
    node->parent = parent;
    node->name = kept;
    node->name_len = (uint32_t)name_len;
    node->name_hash = hash_of(vllsi__watch_name(state, kept), name_len);
    attach(state, handle);
    return true;
}

static void free_one(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    vllsi__watch_id_forget(state, handle, false);
    detach(state, handle);
    struct vllsi__watch_node *node = vllsi__watch_node(state, handle);
    vllsi__watch_name_free(state, node->name, node->name_len);
    state->unreached -= (node->flags & VLLSI__WATCH_UNREACHED) != 0;
    state->node_count--;
    if ((node->flags & VLLSI__WATCH_TO_VISIT) != 0) {
        node->flags |= VLLSI__WATCH_FREED; /* its place on the stack cannot be found */
        return;
    }
    node->next = state->free_nodes;
    state->free_nodes = handle;
}

void vllsi__watch_free(struct vllsi__watch_state *state, vllsi__watch_handle handle)
{
    vllsi__watch_handle at = handle;
    for (;;) {
        const struct vllsi__watch_node *node = vllsi__watch_node(state, at);
        if (node->child != 0) {
            at = node->child;
            continue;
        }
        const vllsi__watch_handle parent = node->parent;
        free_one(state, at);
        if (at == handle) {
            return;
        }
        at = parent;
    }
}

vllsi__watch_handle vllsi__watch_walk(const struct vllsi__watch_state *state, vllsi__watch_handle top,
                                      vllsi__watch_handle at)
{
    const struct vllsi__watch_node *node = vllsi__watch_node(state, at);
    if (node->child != 0) {
        return node->child;
    }
    while (at != top && node->next == 0) {
        at = node->parent;
        node = vllsi__watch_node(state, at);
    }
    return at == top ? 0 : node->next;
}

bool vllsi__watch_is_below(const struct vllsi__watch_state *state, vllsi__watch_handle handle,
                           vllsi__watch_handle above)
{
    while (handle != 0 && handle != above) {
        handle = vllsi__watch_node(state, handle)->parent;
    }
    return handle == above;
}

/* ── paths ── */

static bool is_root(const struct vllsi__watch_node *node)
{
    return node->parent == 0 || (node->flags & VLLSI__WATCH_ROOT) != 0;
}

bool vllsi__watch_path(struct vllsi__watch_state *state, vllsi__watch_handle directory, const char *name,
                       size_t name_len, struct vllsi__watch_area *area, size_t *path_len)
{
    size_t len = name_len;
    const struct vllsi__watch_node *node = vllsi__watch_node(state, directory);
    for (; !is_root(node); node = vllsi__watch_node(state, node->parent)) {
        len += node->name_len + (len != 0);
    }
    *path_len = SIZE_MAX;
    if ((node->flags & VLLSI__WATCH_ROOT) == 0) {
        return true;
    }
    area->used = 0;
    if (!vllsi__watch_area_reserve(area, len + 1)) {
        return false;
    }
    char *text = (char *)area->base;
    size_t at = len - name_len;
    text[len] = '\0';
    __builtin_memcpy(text + at, name, name_len);
    node = vllsi__watch_node(state, directory);
    for (; !is_root(node); node = vllsi__watch_node(state, node->parent)) {
        if (at != len) {
            text[--at] = '/';
        }
        at -= node->name_len;
        __builtin_memcpy(text + at, vllsi__watch_name(state, node->name), node->name_len);
    }
    *path_len = len;
    return true;
}
