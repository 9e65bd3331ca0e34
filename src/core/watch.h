/*
 * The inside of a watch, shared by the files that it is made of:
 *
 *     watch.c         the public functions, and what each note of the system means
 *     watch_volume.c  the same where the system watches whole volumes
 *     watch_visit.c   what is at a place of the tree now: directories opened, watched and listed
 *     watch_tree.c    the tree of directories that are watched
 *     watch_events.c  the queue: merging, renames whose second half is awaited, what is owed to a root
 *
 * The law that all of it keeps. Notes tell of the past, and only the present can be looked at. So a note
 * about a directory is never applied to the tree: it only has its place visited, and a visit makes the tree
 * agree with what is there now, by the id that the system knows the directory by. Each change of a place is
 * followed by a note about it, so the last visit finds the last state. Paths of events may be wrong when a
 * directory above has been moved and its note was not read yet; that note makes an event of its own for
 * everything below it, and so mends it.
 */
#ifndef VLLSI_CORE_WATCH_H
#define VLLSI_CORE_WATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/directory.h>
#include <vllsi/error.h>
#include <vllsi/fs_watch.h>

#include "../os/watch.h"

#define VLLSI__WATCH_FAILURE(name) VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##name)

/* Pages that grow, and so move: what lies in them is named by its offset. */
struct vllsi__watch_area {
    unsigned char *base;
    size_t used, capacity;
};

/* Makes room for `bytes` more; false where there is no memory. */
bool vllsi__watch_area_reserve(struct vllsi__watch_area *area, size_t bytes);
void vllsi__watch_area_free(struct vllsi__watch_area *area);

/* ── the tree ── */

/* Names a node or a name in the tree's area, in units of 16 bytes; 0 is none. */
typedef uint32_t vllsi__watch_handle;

enum vllsi__watch_node_flag {
    VLLSI__WATCH_TO_VISIT = 1 << 0,  /* is on the stack of places to look at */
    VLLSI__WATCH_LISTED = 1 << 1,    /* its subdirectories are in the tree */
    VLLSI__WATCH_REPORT = 1 << 2,    /* what is found in it is told as Created */
    VLLSI__WATCH_AGAIN = 1 << 3,     /* it and all below are to be listed once more */
    VLLSI__WATCH_LOST = 1 << 4,      /* its place has been given to something else */
    VLLSI__WATCH_BLIND = 1 << 5,     /* could not be watched */
    VLLSI__WATCH_UNREACHED = 1 << 6, /* could not be visited: a directory above is not where it was */
    VLLSI__WATCH_ROOT = 1 << 7,      /* paths begin here */
    VLLSI__WATCH_TOP = 1 << 8,       /* has no node above it */
    VLLSI__WATCH_FREED = 1 << 9,     /* is freed when it comes off the stack */
};

/* A directory of a tree, or a file that is a root. */
struct vllsi__watch_node {
    vllsi__watch_handle parent, child, next, previous;
    vllsi__watch_handle next_by_name, next_by_id, next_to_visit;
    vllsi__watch_handle down; /* of watch_visit.c, while it walks from the top */
    vllsi__watch_handle name;
    uint32_t name_hash;
    uint32_t root; /* index of its root */
    int32_t id;    /* the system's, -1 for none */
    uint32_t flags;
    uint32_t name_len;
};

struct vllsi__watch_root {
    int64_t number; /* 0: free */
    vllsi__watch_handle top, node;
    uint32_t flags, kinds;
    bool owes_rescan, owes_gone, is_file, is_blind, is_doubted;
    vllsi__watch_handle path; /* of the top, absolute */
    uint32_t path_len;
    /* Of watch_volume.c: the root's own path, the volume as notes name it and where it is mounted, what the
     * top was. */
    vllsi__watch_handle full;
    uint32_t full_len;
    uint64_t volume;
    int32_t mount;
    vllsi_file_id file;
};

/* ── the queue ── */

enum vllsi__watch_record_state {
    VLLSI__WATCH_WAITS,
    VLLSI__WATCH_HELD, /* Removed, unless the second half of a rename comes */
    VLLSI__WATCH_DEAD
};

/* An event that waits; its paths lie behind it, each with a zero. */
struct vllsi__watch_record {
    uint32_t bytes;
    uint32_t next_by_path;
    uint32_t hash;
    uint32_t root;
    uint32_t kind, flags;
    uint32_t path_len, old_path_len;
    uint32_t state, cookie;
    int64_t until_ns; /* of a held one */
};

enum {
    VLLSI__WATCH_RECORD_BUCKETS = 1024,
    VLLSI__WATCH_HELD_MOST = 32,
    VLLSI__WATCH_SLOTS = 16,
    VLLSI__WATCH_NAME_CLASSES = 9, /* 16 bytes to 4 KiB */
    VLLSI__WATCH_LISTING_BYTES = 32768,
};

struct vllsi__watch_queue {
    struct vllsi__watch_area records;
    size_t head;      /* offset of the first one that was not given out */
    int64_t since_ns; /* when the oldest that waits came */
    bool is_draining; /* the span of merging is over: all go */
    uint32_t pending; /* how many wait or are held */
    uint32_t held_count;
    uint32_t held[VLLSI__WATCH_HELD_MOST];
    uint32_t buckets[VLLSI__WATCH_RECORD_BUCKETS]; /* offset + 1 */
    uint32_t doubles;                              /* of the build that plays the worst system */
};

/* A directory that is open for the time of one call. */
struct vllsi__watch_slot {
    vllsi__watch_handle node;
    vllsi_fd fd;
    uint64_t used;
};

struct vllsi__watch_state {
    vllsi_fd source;
    int64_t merge_ns, pair_ns;
    uint32_t pending_max;
    bool is_volume; /* volumes are watched as a whole: there is no tree */

    struct vllsi__watch_area tree;
    vllsi__watch_handle free_nodes, free_names[VLLSI__WATCH_NAME_CLASSES];
    uint32_t *by_id, *by_name;
    uint32_t bucket_count, node_count;
    vllsi__watch_handle to_visit, lost;
    uint32_t unreached;

    struct vllsi__watch_area roots;
    uint32_t root_count;
    int64_t last_number;

    struct vllsi__watch_slot slots[VLLSI__WATCH_SLOTS];
    uint64_t clock;
    /* The failure that ends an add; 0 while none has. Only where `is_adding`. */
    bool is_adding;
    vllsi_result failure;

    struct vllsi__watch_queue queue;
    struct vllsi__watch_area path, old_path, given;
    unsigned char *notes, *listing;
};

/* watch_tree.c */

static inline struct vllsi__watch_node *vllsi__watch_node(const struct vllsi__watch_state *state,
                                                          vllsi__watch_handle handle)
{
    return (struct vllsi__watch_node *)(void *)(state->tree.base + (size_t)handle * 16);
}

static inline const char *vllsi__watch_name(const struct vllsi__watch_state *state,
                                            vllsi__watch_handle handle)
{
    return (const char *)state->tree.base + (size_t)handle * 16;
}

static inline struct vllsi__watch_root *vllsi__watch_root(const struct vllsi__watch_state *state,
                                                          uint32_t index)
{
    return (struct vllsi__watch_root *)(void *)state->roots.base + index;
}

/* A copy of a text in the tree's area, and an end of it; 0 where there is no memory. */
vllsi__watch_handle vllsi__watch_name_keep(struct vllsi__watch_state *state, const char *text, size_t len);
void vllsi__watch_name_free(struct vllsi__watch_state *state, vllsi__watch_handle name, size_t len);

/* A new node below `parent` (0 for a top), without an id; 0 where there is no memory. */
vllsi__watch_handle vllsi__watch_node_make(struct vllsi__watch_state *state, uint32_t root,
                                           vllsi__watch_handle parent, const char *name, size_t name_len);

/* The node of a name in a directory, or of an id in a root's tree; 0 for none. */
vllsi__watch_handle vllsi__watch_child(const struct vllsi__watch_state *state, vllsi__watch_handle parent,
                                       const char *name, size_t name_len);
vllsi__watch_handle vllsi__watch_find(const struct vllsi__watch_state *state, int32_t id, uint32_t root);

/* The first node of an id, of any root, and the one behind it. */
vllsi__watch_handle vllsi__watch_first(const struct vllsi__watch_state *state, int32_t id);
vllsi__watch_handle vllsi__watch_next_same(const struct vllsi__watch_state *state,
                                           vllsi__watch_handle handle);

void vllsi__watch_id_set(struct vllsi__watch_state *state, vllsi__watch_handle handle, int32_t id);

/* Takes the id from a node and, where no other node has it, gives it up. `ended`: the system did already. */
void vllsi__watch_id_forget(struct vllsi__watch_state *state, vllsi__watch_handle handle, bool ended);

/* Takes a node with all below it out of its place, and puts it on the list of those that may turn up
 * elsewhere. */
void vllsi__watch_lose(struct vllsi__watch_state *state, vllsi__watch_handle handle);

/* Puts a node with all below it under another directory. False where there is no memory for its name. */
bool vllsi__watch_move(struct vllsi__watch_state *state, vllsi__watch_handle handle,
                       vllsi__watch_handle parent, const char *name, size_t name_len);

/* Gives up a node and all below it. */
void vllsi__watch_free(struct vllsi__watch_state *state, vllsi__watch_handle handle);

/* The node that follows in a walk over everything below `top`; 0 at the end. */
vllsi__watch_handle vllsi__watch_walk(const struct vllsi__watch_state *state, vllsi__watch_handle top,
                                      vllsi__watch_handle at);

bool vllsi__watch_is_below(const struct vllsi__watch_state *state, vllsi__watch_handle handle,
                           vllsi__watch_handle above);

/* Writes the path from the root to `name` in a directory into `area`, which holds nothing else: with a zero
 * behind it, which is not counted. *path_len is SIZE_MAX where the directory has no place below a root. False
 * where there is no memory. */
bool vllsi__watch_path(struct vllsi__watch_state *state, vllsi__watch_handle directory, const char *name,
                       size_t name_len, struct vllsi__watch_area *area, size_t *path_len);

/* watch_visit.c */

/* Has the place of a node looked at by the next vllsi__watch_visit_all. */
void vllsi__watch_visit(struct vllsi__watch_state *state, vllsi__watch_handle handle);

/* Looks at all places that are to be looked at, and closes what it opened. */
void vllsi__watch_visit_all(struct vllsi__watch_state *state);

/* Closes a node's slot if it has one. */
void vllsi__watch_slot_close(struct vllsi__watch_state *state, vllsi__watch_handle handle);

/* Whether the path of a root that is a file still leads to it. */
bool vllsi__watch_file_is_there(struct vllsi__watch_state *state, const struct vllsi__watch_root *root);

/* watch_volume.c */

/* What the notes in the buffer mean. */
void vllsi__watch_volume_notes(struct vllsi__watch_state *state, size_t end);

/* Begins a root: the thing itself or, where name_len is not 0, a name in it. */
vllsi_result vllsi__watch_volume_plant(struct vllsi__watch_state *state, uint32_t index, vllsi_fd thing,
                                       const char *name, size_t name_len);

/* watch_events.c */

/* The same about a path of a root. */
void vllsi__watch_tell_path(struct vllsi__watch_state *state, uint32_t root, uint32_t kind, const char *path,
                            size_t len);
void vllsi__watch_tell_renamed(struct vllsi__watch_state *state, uint32_t root, const char *old,
                               size_t old_len, const char *path, size_t len);

/* An event about `name` in a directory (about the directory itself where name_len is 0). */
void vllsi__watch_tell(struct vllsi__watch_state *state, vllsi__watch_handle directory, const char *name,
                       size_t name_len, uint32_t kind, uint32_t flags);

/* The halves of a rename. */
void vllsi__watch_tell_from(struct vllsi__watch_state *state, vllsi__watch_handle directory, const char *name,
                            size_t name_len, uint32_t cookie);
void vllsi__watch_tell_to(struct vllsi__watch_state *state, vllsi__watch_handle directory, const char *name,
                          size_t name_len, uint32_t cookie);

/* Everything of a root that waits is dropped, and Rescan or RootGone is owed to it. */
void vllsi__watch_owe_rescan(struct vllsi__watch_state *state, uint32_t root);
void vllsi__watch_owe_gone(struct vllsi__watch_state *state, uint32_t root);
void vllsi__watch_drop_events(struct vllsi__watch_state *state, uint32_t root);

/* Lets go of first halves whose time is over, or of all. */
void vllsi__watch_release(struct vllsi__watch_state *state, int64_t now_ns);

/* Gives out the next event if its time has come. */
bool vllsi__watch_give(struct vllsi__watch_state *state, int64_t now_ns, struct vllsi_watch_event *event);

/* When there is something to do although no note comes: 0 for now, VLLSI_FOREVER. */
int64_t vllsi__watch_due(const struct vllsi__watch_state *state);

#endif
