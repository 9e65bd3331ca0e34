/*
 * Events that wait. They lie one behind the other in pages, in the order in which they came, and are found by
 * their path to be merged. The first half of a rename waits among them as a Removed that is held: it becomes
 * Renamed where the other half came, and goes out as it is when its time is over. Rescan and RootGone of a
 * whole root need no memory: they are marks of the root, so that they can be told when memory is out.
 */
#include "watch.h"

#include <vllsi/time.h>

enum { SETTLED = VLLSI_WATCH_RESCAN | VLLSI_WATCH_ROOT_GONE, COMPACT_BYTES = 32768 };

static struct vllsi__watch_record *record_at(const struct vllsi__watch_state *state, size_t offset)
{
    return (struct vllsi__watch_record *)(void *)(state->queue.records.base + offset);
}

static char *text_of(struct vllsi__watch_record *record)
{
    return (char *)(record + 1);
}

/* ── finding ── */

static uint32_t hash_of(uint32_t root, const char *path, size_t len)
{
    uint32_t hash = 2166136261u ^ root;
    for (size_t at = 0; at < len; at++) {
        hash = (hash ^ (unsigned char)path[at]) * 16777619u;
    }
    return hash ^ hash >> 15;
}

static bool is_of(struct vllsi__watch_record *record, uint32_t root, uint32_t hash, const char *path,
                  size_t len)
{
    if (record->hash != hash || record->root != root || record->path_len != len) {
        return false;
    }
    const char *text = text_of(record);
    size_t at = 0;
    while (at < len && text[at] == path[at]) {
        at++;
    }
    return at == len;
}

/* The word that leads to the record of a path; what it leads to is 0 where there is none. */
static uint32_t *find(struct vllsi__watch_state *state, uint32_t root, const char *path, size_t len)
{
    const uint32_t hash = hash_of(root, path, len);
    uint32_t *at = &state->queue.buckets[hash % VLLSI__WATCH_RECORD_BUCKETS];
    while (*at != 0 && !is_of(record_at(state, *at - 1), root, hash, path, len)) {
        at = &record_at(state, *at - 1)->next_by_path;
    }
    return at;
}

/* Later events of the path are not merged into the one that waits. */
static void unlink_path(struct vllsi__watch_state *state, uint32_t root, const char *path, size_t len)
{
    uint32_t *at = find(state, root, path, len);
    if (*at != 0) {
        *at = record_at(state, *at - 1)->next_by_path;
    }
}

static void kill(struct vllsi__watch_state *state, struct vllsi__watch_record *record)
{
    if (record->state == VLLSI__WATCH_WAITS && record->kind != VLLSI_WATCH_RENAMED) {
        uint32_t *at = find(state, record->root, text_of(record), record->path_len);
        if (*at != 0 && record_at(state, *at - 1) == record) {
            *at = record->next_by_path;
        }
    }
    record->state = VLLSI__WATCH_DEAD;
    state->queue.pending--;
}

/* ── what is owed ── */

void vllsi__watch_drop_events(struct vllsi__watch_state *state, uint32_t root)
{
    struct vllsi__watch_queue *queue = &state->queue;
    for (size_t at = queue->head; at < queue->records.used; at += record_at(state, at)->bytes) {
        struct vllsi__watch_record *record = record_at(state, at);
        if (record->root == root && record->state != VLLSI__WATCH_DEAD) {
            vllsi__watch_root(state, root)->is_blind |= record->flags != 0;
            kill(state, record);
        }
    }
    uint32_t left = 0;
    for (uint32_t at = 0; at < queue->held_count; at++) {
        if (record_at(state, queue->held[at])->state == VLLSI__WATCH_HELD) {
            queue->held[left++] = queue->held[at];
        }
    }
    queue->held_count = left;
}

static bool is_owed(const struct vllsi__watch_state *state)
{
    for (uint32_t at = 0; at < state->root_count; at++) {
        const struct vllsi__watch_root *root = vllsi__watch_root(state, at);
        if (root->owes_rescan || root->owes_gone) {
            return true;
        }
    }
    return false;
}

/* The span of merging begins with the first event. */
static void begin(struct vllsi__watch_state *state)
{
    struct vllsi__watch_queue *queue = &state->queue;
    if (queue->pending == 0 && !is_owed(state)) {
        queue->is_draining = state->merge_ns == 0;
        queue->since_ns = state->merge_ns == 0 ? 0 : vllsi_monotonic_nanos();
    }
}

void vllsi__watch_owe_rescan(struct vllsi__watch_state *state, uint32_t root)
{
    begin(state);
    vllsi__watch_drop_events(state, root);
    vllsi__watch_root(state, root)->owes_rescan = true;
}

void vllsi__watch_owe_gone(struct vllsi__watch_state *state, uint32_t root)
{
    begin(state);
    vllsi__watch_root(state, root)->owes_gone = true;
}

/* ── adding ── */

/* Moves what waits to the front, where more has been given out: a queue in which something is always held
 * never runs empty. What leads to a record leads to none that was given out. */
static void compact(struct vllsi__watch_queue *queue)
{
    const uint32_t gone = (uint32_t)queue->head;
    const size_t left = queue->records.used - queue->head;
    if (queue->head < COMPACT_BYTES || queue->head < left) {
        return;
    }
    __builtin_memmove(queue->records.base, queue->records.base + gone, left);
    queue->head = 0;
    queue->records.used = left;
    for (uint32_t at = 0; at < VLLSI__WATCH_RECORD_BUCKETS; at++) {
        queue->buckets[at] -= queue->buckets[at] != 0 ? gone : 0;
    }
    for (uint32_t at = 0; at < queue->held_count; at++) {
        queue->held[at] -= gone;
    }
    for (size_t at = 0; at < left;) {
        struct vllsi__watch_record *record = (struct vllsi__watch_record *)(void *)(queue->records.base + at);
        record->next_by_path -= record->next_by_path > gone ? gone : 0;
        at += record->bytes;
    }
}

/* Two paths behind each other, as one record. NULL where there is no memory. */
static struct vllsi__watch_record *append(struct vllsi__watch_state *state, uint32_t root, uint32_t kind,
                                          const char *path, size_t len, const char *old, size_t old_len)
{
    struct vllsi__watch_queue *queue = &state->queue;
    const size_t text = len + 1 + old_len + 1;
    const size_t bytes = (sizeof(struct vllsi__watch_record) + text + 7) & ~(size_t)7;
    compact(queue);
    if (queue->pending >= state->pending_max || !vllsi__watch_area_reserve(&queue->records, bytes)) {
        return NULL;
    }
    begin(state);
    if (queue->pending == 0) { /* the rest is dead */
        queue->head = 0;
        queue->records.used = 0;
    }
    struct vllsi__watch_record *record = record_at(state, queue->records.used);
    *record = (struct vllsi__watch_record){
        .bytes = (uint32_t)bytes,
        .hash = hash_of(root, path, len),
        .root = root,
        .kind = kind,
        .path_len = (uint32_t)len,
        .old_path_len = (uint32_t)old_len,
        .state = VLLSI__WATCH_WAITS,
    };
    char *place = text_of(record);
    __builtin_memcpy(place, path, len);
    place[len] = '\0';
    __builtin_memcpy(place + len + 1, old, old_len);
    place[len + 1 + old_len] = '\0';
    queue->records.used += bytes;
    queue->pending++;
    return record;
}

static size_t offset_of(const struct vllsi__watch_state *state, const struct vllsi__watch_record *record)
{
    return (size_t)((const unsigned char *)record - state->queue.records.base);
}

static void link_path(struct vllsi__watch_state *state, struct vllsi__watch_record *record)
{
    uint32_t *bucket = &state->queue.buckets[record->hash % VLLSI__WATCH_RECORD_BUCKETS];
    record->next_by_path = *bucket;
    *bucket = (uint32_t)offset_of(state, record) + 1;
}

/* What two events of a path come to: the later one, but what is new stays new. */
static uint32_t merged(uint32_t before, uint32_t now)
{
    if (before == VLLSI_WATCH_RESCAN || now == VLLSI_WATCH_RESCAN) {
        return VLLSI_WATCH_RESCAN;
    }
    return before == VLLSI_WATCH_CREATED && now == VLLSI_WATCH_MODIFIED ? before : now;
}

static void push(struct vllsi__watch_state *state, uint32_t index, uint32_t kind, uint32_t flags,
                 const char *path, size_t len)
{
    const struct vllsi__watch_root *root = vllsi__watch_root(state, index);
    if ((kind & (root->kinds | SETTLED)) == 0 || root->owes_gone || (root->owes_rescan && flags == 0)) {
        return;
    }
#ifdef VLLSI_STRICT_PORTABLE
    const uint32_t turn = state->queue.doubles++;
    if (turn % 7 == 6 && flags == 0) {
        vllsi__watch_owe_rescan(state, index);
        return;
    }
    const bool merges = turn % 2 == 0;
#else
    const bool merges = true;
#endif
    const uint32_t before = *find(state, index, path, len);
    if (before != 0 && merges) {
        struct vllsi__watch_record *record = record_at(state, before - 1);
        record->kind = merged(record->kind, kind);
        record->flags |= flags;
        return;
    }
    struct vllsi__watch_record *record = append(state, index, kind, path, len, "", 0);
    if (record == NULL) {
        vllsi__watch_root(state, index)->is_blind |= flags != 0;
        vllsi__watch_owe_rescan(state, index);
        return;
    }
    record->flags = flags;
    if (before == 0) {
        link_path(state, record);
    }
}

void vllsi__watch_tell_path(struct vllsi__watch_state *state, uint32_t root, uint32_t kind, const char *path,
                            size_t len)
{
    push(state, root, kind, 0, path, len);
}

void vllsi__watch_tell_renamed(struct vllsi__watch_state *state, uint32_t root, const char *old,
                               size_t old_len, const char *path, size_t len)
{
    const struct vllsi__watch_root *about = vllsi__watch_root(state, root);
    if (about->owes_rescan || about->owes_gone) {
        return;
    }
    unlink_path(state, root, old, old_len);
    unlink_path(state, root, path, len);
    if (append(state, root, VLLSI_WATCH_RENAMED, path, len, old, old_len) == NULL) {
        vllsi__watch_owe_rescan(state, root);
    }
}

/* Whether an event of a directory has a path; a Rescan is owed where there is no memory for it. */
static bool path_of(struct vllsi__watch_state *state, vllsi__watch_handle directory, const char *name,
                    size_t name_len, size_t *len)
{
    if (!vllsi__watch_path(state, directory, name, name_len, &state->path, len)) {
        vllsi__watch_owe_rescan(state, vllsi__watch_node(state, directory)->root);
        return false;
    }
    return *len != SIZE_MAX;
}

void vllsi__watch_tell(struct vllsi__watch_state *state, vllsi__watch_handle directory, const char *name,
                       size_t name_len, uint32_t kind, uint32_t flags)
{
    size_t len;
    if (path_of(state, directory, name, name_len, &len)) {
        push(state, vllsi__watch_node(state, directory)->root, kind, flags, (const char *)state->path.base,
             len);
    }
}

/* ── renames ── */

/* Takes `count` records off the list of those that are held, from `at` on. */
static void take_off(struct vllsi__watch_queue *queue, uint32_t at, uint32_t count)
{
    queue->held_count -= count;
    __builtin_memmove(&queue->held[at], &queue->held[at + count],
                      (queue->held_count - at) * sizeof queue->held[0]);
}

/* The second half will not come: a first half is Removed now, or nothing where that is not wanted. One that
 * was dropped meanwhile stays so. */
static void let_go(struct vllsi__watch_state *state, struct vllsi__watch_record *record)
{
    if (record->state != VLLSI__WATCH_HELD) {
        return;
    }
    if ((vllsi__watch_root(state, record->root)->kinds & VLLSI_WATCH_REMOVED) != 0) {
        record->state = VLLSI__WATCH_WAITS;
    } else {
        kill(state, record);
    }
}

void vllsi__watch_release(struct vllsi__watch_state *state, int64_t now_ns)
{
    struct vllsi__watch_queue *queue = &state->queue;
    uint32_t count = 0;
    while (count < queue->held_count && record_at(state, queue->held[count])->until_ns <= now_ns) {
        let_go(state, record_at(state, queue->held[count]));
        count++;
    }
    take_off(queue, 0, count);
}

static bool wants(const struct vllsi__watch_state *state, vllsi__watch_handle directory, uint32_t kind)
{
    const struct vllsi__watch_root *root =
        vllsi__watch_root(state, vllsi__watch_node(state, directory)->root);
    return (root->kinds & kind) != 0 && !root->owes_rescan && !root->owes_gone;
}

void vllsi__watch_tell_from(struct vllsi__watch_state *state, vllsi__watch_handle directory, const char *name,
                            size_t name_len, uint32_t cookie)
{
    struct vllsi__watch_queue *queue = &state->queue;
    const uint32_t root = vllsi__watch_node(state, directory)->root;
    size_t len;
    if (!VLLSI__WATCH_TELLS_RENAMES || !wants(state, directory, VLLSI_WATCH_RENAMED)) {
        vllsi__watch_tell(state, directory, name, name_len, VLLSI_WATCH_REMOVED, 0);
        return;
    }
    if (!path_of(state, directory, name, name_len, &len)) {
        return;
    }
    const char *path = (const char *)state->path.base;
    if (queue->held_count == VLLSI__WATCH_HELD_MOST) {
        let_go(state, record_at(state, queue->held[0]));
        take_off(queue, 0, 1);
    }
    struct vllsi__watch_record *record = append(state, root, VLLSI_WATCH_REMOVED, path, len, "", 0);
    if (record == NULL) {
        vllsi__watch_owe_rescan(state, root);
        return;
    }
    unlink_path(state, root, path, len);
    record->state = VLLSI__WATCH_HELD;
    record->cookie = cookie;
    record->until_ns = vllsi_monotonic_nanos() + state->pair_ns;
    queue->held[queue->held_count++] = (uint32_t)offset_of(state, record);
}

/* The held half of this cookie in this root, taken off the list; NULL for none. */
static struct vllsi__watch_record *take_held(struct vllsi__watch_state *state, uint32_t root, uint32_t cookie)
{
    struct vllsi__watch_queue *queue = &state->queue;
    for (uint32_t at = 0; at < queue->held_count; at++) {
        struct vllsi__watch_record *record = record_at(state, queue->held[at]);
        if (record->cookie == cookie && record->root == root) {
            take_off(queue, at, 1);
            return record;
        }
    }
    return NULL;
}

void vllsi__watch_tell_to(struct vllsi__watch_state *state, vllsi__watch_handle directory, const char *name,
                          size_t name_len, uint32_t cookie)
{
    const uint32_t root = vllsi__watch_node(state, directory)->root;
    struct vllsi__watch_record *from = take_held(state, root, cookie);
    size_t len;
    if (from == NULL) {
        vllsi__watch_tell(state, directory, name, name_len, VLLSI_WATCH_CREATED, 0);
        return;
    }
    if (!path_of(state, directory, name, name_len, &len)) {
        let_go(state, from);
        return;
    }
    struct vllsi__watch_area *old = &state->old_path;
    const size_t old_len = from->path_len;
    old->used = 0;
    if (vllsi__watch_area_reserve(old, old_len + 1)) {
        __builtin_memcpy(old->base, text_of(from), old_len);
        kill(state, from);
        vllsi__watch_tell_renamed(state, root, (const char *)old->base, old_len,
                                  (const char *)state->path.base, len);
    } else {
        vllsi__watch_owe_rescan(state, root);
    }
}

/* ── giving out ── */

static bool give_owed(struct vllsi__watch_state *state, struct vllsi_watch_event *event)
{
    for (uint32_t at = 0; at < state->root_count; at++) {
        struct vllsi__watch_root *root = vllsi__watch_root(state, at);
        if (root->number == 0 || (!root->owes_rescan && !root->owes_gone)) {
            continue;
        }
        const bool gone = !root->owes_rescan;
        *event = (struct vllsi_watch_event){.root = root->number,
                                            .kind = gone ? VLLSI_WATCH_ROOT_GONE : VLLSI_WATCH_RESCAN,
                                            .flags = root->is_blind && !gone ? VLLSI_WATCH_EVENT_BLIND : 0u,
                                            .path = "",
                                            .old_path = ""};
        root->is_blind = root->is_blind && gone;
        root->owes_rescan = false;
        root->owes_gone = root->owes_gone && !gone;
        return true;
    }
    return false;
}

/* A copy that stays while further events come. */
static bool give_record(struct vllsi__watch_state *state, struct vllsi__watch_record *record,
                        struct vllsi_watch_event *event)
{
    const size_t bytes = (size_t)record->path_len + 1 + record->old_path_len + 1;
    state->given.used = 0;
    if (!vllsi__watch_area_reserve(&state->given, bytes)) {
        return false;
    }
    const char *text = (const char *)state->given.base;
    __builtin_memcpy(state->given.base, text_of(record), bytes);
    *event = (struct vllsi_watch_event){.root = vllsi__watch_root(state, record->root)->number,
                                        .kind = (enum vllsi_watch_kind)record->kind,
                                        .flags = record->flags,
                                        .path = text,
                                        .path_len = record->path_len,
                                        .old_path = text + record->path_len + 1,
                                        .old_path_len = record->old_path_len};
    return true;
}

static void clear_if_empty(struct vllsi__watch_queue *queue)
{
    if (queue->head == queue->records.used && queue->head != 0) {
        queue->head = 0;
        queue->records.used = 0;
    }
}

/* Whether the span of merging is over. */
static bool is_time(struct vllsi__watch_state *state, int64_t now_ns)
{
    struct vllsi__watch_queue *queue = &state->queue;
    if (!queue->is_draining && (queue->pending != 0 || is_owed(state))) {
        queue->is_draining = now_ns - queue->since_ns >= state->merge_ns;
    }
    return queue->is_draining;
}

bool vllsi__watch_give(struct vllsi__watch_state *state, int64_t now_ns, struct vllsi_watch_event *event)
{
    struct vllsi__watch_queue *queue = &state->queue;
    if (!is_time(state, now_ns)) {
        return false;
    }
    while (queue->head < queue->records.used) {
        struct vllsi__watch_record *record = record_at(state, queue->head);
        if (record->state == VLLSI__WATCH_HELD) {
            return false;
        }
        queue->head += record->bytes;
        if (record->state == VLLSI__WATCH_WAITS) {
            const uint32_t root = record->root;
            const bool given = give_record(state, record, event);
            kill(state, record);
            clear_if_empty(queue);
            if (given) {
                return true;
            }
            vllsi__watch_owe_rescan(state, root);
        }
    }
    clear_if_empty(queue);
    return give_owed(state, event);
}

int64_t vllsi__watch_due(const struct vllsi__watch_state *state)
{
    const struct vllsi__watch_queue *queue = &state->queue;
    if (queue->pending == 0 && !is_owed(state)) {
        return VLLSI_FOREVER;
    }
    int64_t due_ns = queue->is_draining ? 0 : queue->since_ns + state->merge_ns;
    size_t at = queue->head;
    while (at < queue->records.used && record_at(state, at)->state == VLLSI__WATCH_DEAD) {
        at += record_at(state, at)->bytes;
    }
    if (at < queue->records.used && record_at(state, at)->state == VLLSI__WATCH_HELD &&
        record_at(state, at)->until_ns > due_ns) {
        due_ns = record_at(state, at)->until_ns;
    }
    return due_ns;
}
