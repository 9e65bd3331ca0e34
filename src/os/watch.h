/*
 * What src/core needs of a system to watch directories: a queue of notes about things that were added to it.
 * The notes are about one directory each and its entries; trees, paths, renames and the order of things are
 * the core's. Each system implements it in its watch.c.
 */
#ifndef VLLSI_OS_WATCH_H
#define VLLSI_OS_WATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/types.h>

/* What a note says: a set. */
enum vllsi__watch_what {
    VLLSI__WATCH_CREATED = 1 << 0,
    VLLSI__WATCH_REMOVED = 1 << 1,
    VLLSI__WATCH_MODIFIED = 1 << 2,
    VLLSI__WATCH_MOVED_FROM = 1 << 3,
    VLLSI__WATCH_MOVED_TO = 1 << 4,
    /** The thing itself has gone, or has moved: only of things added as a root. */
    VLLSI__WATCH_SELF_GONE = 1 << 5,
    /** The volume has gone; ENDED follows. */
    VLLSI__WATCH_UNMOUNTED = 1 << 6,
    /** The id is no more. */
    VLLSI__WATCH_ENDED = 1 << 7,
    /** Notes were dropped; of no id. */
    VLLSI__WATCH_OVERFLOW = 1 << 8,
    /** The entry is a directory. */
    VLLSI__WATCH_DIRECTORY = 1 << 9,
};

struct vllsi__watch_note {
    int32_t id;
    /** Of enum vllsi__watch_what. */
    uint32_t what;
    /** The same in both halves of a rename. */
    uint32_t cookie;
    /** The entry; empty where the note is about the thing itself. Valid while the buffer is. */
    const char *name;
    size_t name_len;
};

/** The least room that a system's notes are read into. */
enum { VLLSI__WATCH_NOTES_BYTES = 65536, VLLSI__WATCH_PATH_BYTES = 4096 };

/* A queue; to be closed by vllsi_close. */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_source(vllsi_fd *source);

/*
 * Opens what a path leads to only to be added or to be the `dir` of paths; whether it is a directory is told.
 * `follow`: a symbolic link as the last part.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_thing(vllsi_fd dir, const char *path, size_t path_len, bool follow,
                                                 vllsi_fd *thing, bool *is_directory);

/* The absolute path that leads to a thing now; its length. */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_thing_path(vllsi_fd thing, char path[VLLSI__WATCH_PATH_BYTES]);

/*
 * Watches a thing, from any descriptor of it: its id, 0 or more. The same thing has the same id in one queue,
 * however often it is added; an id that was given up does not come again for another thing.
 * Fails with ResourceExhausted where the system has no more watches.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_add(vllsi_fd source, vllsi_fd thing, bool is_root);

/* Gives an id up. Notes about it may still come. */
void vllsi__watch_drop(vllsi_fd source, int32_t id);

/* Reads notes that are there: how many bytes, 0 for none. */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_read(vllsi_fd source, unsigned char *buffer, size_t bytes);

/* Waits until there are notes: 0, or TimedOut. */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_await(vllsi_fd source, int64_t deadline_ns);

/*
 * Reads the note at *at of `end` bytes and moves *at behind it. Returns 1; 0 for one that says nothing here;
 * InvalidData for what is no note: then *at is `end`.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_note(const unsigned char *buffer, size_t *at, size_t end,
                                                struct vllsi__watch_note *note);

/*
 * The other way, where the system has it and this process may: a volume as a whole. Notes name the directory
 * by a handle of the volume's, which leads to its path when it is looked at.
 */

/* A directory and a name in it, as a note has them. */
struct vllsi__watch_place {
    uint64_t volume;
    /** As the system takes it; its bytes lie in the buffer. */
    const unsigned char *handle;
    size_t handle_bytes;
    /** The entry; empty for the directory itself. */
    const char *name;
    size_t name_len;
};

struct vllsi__watch_volume_note {
    /** Of enum vllsi__watch_what; MOVED_FROM and MOVED_TO together are a whole rename. */
    uint32_t what;
    /** Where; of a rename where it was, and where it is. OVERFLOW has none. */
    struct vllsi__watch_place place, place_to;
};

/* A queue; to be closed by vllsi_close. */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_volume_source(vllsi_fd *source);

/* Watches the volume of a thing and says how notes name it; and which of the places where the volume is
 * mounted the thing was found in: each has its own paths. */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_volume_add(vllsi_fd source, vllsi_fd thing, uint64_t *volume,
                                                      int32_t *mount);

/* As vllsi__watch_note. */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_volume_note(const unsigned char *buffer, size_t *at, size_t end,
                                                       struct vllsi__watch_volume_note *note);

/* The absolute path that leads to the directory of a place now, its length; NotFound where none does.
 * `anchor` is any open directory of the volume; the path is that of the mount it was opened in. */
VLLSI_MUST_CHECK vllsi_result vllsi__watch_volume_path(vllsi_fd anchor,
                                                       const struct vllsi__watch_place *place,
                                                       char path[VLLSI__WATCH_PATH_BYTES]);

/* Whether the halves of a rename are known as such, and for each other's. */
#ifdef VLLSI_STRICT_PORTABLE
#define VLLSI__WATCH_TELLS_RENAMES false
#else
#define VLLSI__WATCH_TELLS_RENAMES true
#endif

#endif
