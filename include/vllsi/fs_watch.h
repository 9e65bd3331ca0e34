/*
 * Watching files and directories: what changes is told while it changes.
 *
 * "An event means: look again. Created, Removed, Modified, Renamed (names if known), Rescan, RootGone;
 * merged, doubled, ordered only per path; own changes included." So an event is no record of what happened
 * but a path to look at; by the time it is read, the path may have changed again, or have gone. Where the
 * path is a directory's, Created, Removed, Renamed and Rescan mean everything below it as well: a program
 * that keeps an image of a tree reads that part of it anew, and its image is right as soon as no more events
 * come.
 *
 * A watch (struct vllsi_watch) is a queue of events. Roots are added to it: files, directories, or trees of
 * directories, each with an id that its events carry. Paths of events are relative to the root, "" is the
 * root itself. In a tree a directory that is made or moved in is watched at once, and what was in it by then
 * is told as Created. Symbolic links are told about and not followed; volumes that are mounted in the tree
 * when it is added belong to it.
 *
 * What a system does not tell, nobody tells here: stores through a mapping (on Linux until the file is
 * closed), changes that another machine makes on a volume of a network (VLLSI_CAPABILITY_WATCH_COMPLETE),
 * changes by other names of the same file that lie outside, on Linux a volume that is mounted on a watched
 * directory. A directory that can be reached by two paths of a tree (a bind mount) is told about by one of
 * them.
 *
 * Memory: a watch takes pages from the system, about 150 bytes for each directory of its trees, and for
 * events that wait; vllsi_watch_close gives all back. Up to 24 KiB of stack are used. Threads: every function
 * may be called by several threads at once, but for vllsi_watch_close; the paths of an event are valid until
 * the next call of vllsi_watch_next by any thread, so one thread at a time reads. No function may be called
 * from a signal handler, and a watch is of no use in the child of a fork.
 */
#ifndef VLLSI_FS_WATCH_H
#define VLLSI_FS_WATCH_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/file.h>
#include <vllsi/sync.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What an event says; as a set: which of them are wanted. */
enum vllsi_watch_kind {
    /** There is something new at the path. */
    VLLSI_WATCH_CREATED = 1 << 0,
    /** What was at the path has gone, or has moved out of the root. */
    VLLSI_WATCH_REMOVED = 1 << 1,
    /** Contents or attributes changed. */
    VLLSI_WATCH_MODIFIED = 1 << 2,
    /** What was at old_path is at path now. Where renames cannot be told, or are not wanted, they are Removed
     * and Created: VLLSI_CAPABILITY_WATCH_RENAME. */
    VLLSI_WATCH_RENAMED = 1 << 3,
    /** Something was missed: anything at the path and below it may have changed. Always told. */
    VLLSI_WATCH_RESCAN = 1 << 4,
    /** The root was removed, moved or unmounted: no more events of it will come. Always told. Where a
     * directory above it was moved this may come late: when a directory has been made in the tree. */
    VLLSI_WATCH_ROOT_GONE = 1 << 5,
    VLLSI_WATCH_ALL = (1 << 6) - 1
};

/** How a root is watched: a set. */
enum vllsi_watch_flag {
    /** With everything below it. Without it, of a directory: its own entries only. */
    VLLSI_WATCH_RECURSIVE = 1 << 0,
    /** The name is watched and not the file that has it now: when the file is removed, or another one is
     * renamed to the name as many editors do, that is Removed and Created with the path "", and the new one
     * is watched. There need be none at first. The directory that the name is in has to be readable; when it
     * goes, that is RootGone. A symbolic link as the last part is not followed. */
    VLLSI_WATCH_FOLLOW_NAME = 1 << 1
};

/** More about an event: a set. */
enum vllsi_watch_event_flag {
    /** With Rescan: the system let nobody watch this directory (no more watches or descriptors, not readable,
     * no memory). What happens in it is not told until it is made, moved, or becomes readable anew. */
    VLLSI_WATCH_EVENT_BLIND = 1 << 0
};

/** What a watch is made of: a set. */
enum vllsi_watch_option_flag {
    /** The system watches whole volumes (VLLSI_CAPABILITY_WATCH_VOLUME; on Linux it takes the privileges of
     * an administrator): roots are added at once, however large the tree is, and take no watches of a
     * user's. Every change on the volume is looked at for that, wherever it is. Roots are directories, or
     * names that are followed; what is in a directory when it is moved in is not told by itself; a root that
     * is unmounted is not told; volumes that are mounted in a tree do not belong to it; what lies deeper
     * than the longest path is a Rescan. */
    VLLSI_WATCH_VOLUME = 1 << 0
};

/** How a watch is set up. */
struct vllsi_watch_options {
    /** sizeof(struct vllsi_watch_options). */
    size_t size_bytes;
    /** How long events are gathered, in nanoseconds, from the first on: those of a path are merged into one
     * meanwhile. 0: what is there is told at once. */
    int64_t merge_ns;
    /** How long the first half of a rename waits for the second one, in nanoseconds; 0 for 10 ms. What was
     * moved out of all roots is told as Removed when it has passed. */
    int64_t pair_ns;
    /** How many events may wait at most; 0 for 16,384. Where one finds no room, those of its root are
     * dropped, and the root gets a Rescan. */
    uint32_t pending_max;
    /** A set of enum vllsi_watch_option_flag. */
    uint32_t flags;
};

struct vllsi__watch_state;

/** A queue of events. Its members are the library's own; it must not be copied. */
struct vllsi_watch {
    struct vllsi_mutex mutex;
    struct vllsi__watch_state *state;
};

/** An event. Zeros stand behind both paths. */
struct vllsi_watch_event {
    /** What vllsi_watch_add returned for the root. */
    int64_t root;
    enum vllsi_watch_kind kind;
    /** A set of enum vllsi_watch_event_flag. */
    uint32_t flags;
    /** Where to look, relative to the root; '/' separates; longer than VLLSI paths can be in deep trees. */
    const char *path;
    size_t path_len;
    /** With Renamed: where it was; otherwise "". */
    const char *old_path;
    size_t old_path_len;
};

/**
 * Makes a watch, without a root yet.
 * @param watch [out] the watch; to be closed by vllsi_watch_close; nothing to close on failure
 * @param options [in] how, or NULL for what 0 means in each member
 * @return 0
 * @errors InvalidInput (a negative span, size_bytes, unknown bits), TooManyOpenFiles (also: this user has too
 * many watches), OutOfMemory, Unsupported; with Volume: PermissionDenied. Does not block; takes pages.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_watch_open(struct vllsi_watch *watch,
                                               const struct vllsi_watch_options *options);

/**
 * Adds a root. When it returns, every directory of the tree is watched: what changes from then on is told.
 * @param watch [in,out] the watch
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes; a symbolic link is followed, but for FollowName
 * @param path_len [in] the length of the path in bytes
 * @param flags [in] a set of enum vllsi_watch_flag
 * @param kinds [in] which events are wanted: a set of enum vllsi_watch_kind, not empty
 * @return the root's id, 1 or more; ids do not come again. Directories of the tree that cannot be read are
 * told by a Rescan each, with Blind.
 * @errors ResourceExhausted (the system has no more watches for this user), TooManyOpenFiles, OutOfMemory:
 * then nothing is watched of it. NotFound, NotADirectory, PermissionDenied; InvalidInput (unknown bits, with
 * FollowName a path whose last part is no name, with Volume a file), Unsupported (no means to watch, on Linux
 * no /proc). Blocks as long as listing the whole tree takes; takes pages.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_watch_add(struct vllsi_watch *watch, vllsi_fd dir, const char *path,
                                              size_t path_len, uint32_t flags, uint32_t kinds);

/**
 * Gives a root up. Events of it that wait are dropped.
 * @param watch [in,out] the watch
 * @param root [in] its id; after RootGone it is still to be removed
 * @return 0
 * @errors NotFound (there is none of this id). Blocks as long as the system takes; takes no pages.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_watch_remove(struct vllsi_watch *watch, int64_t root);

/**
 * The next event. New directories are looked through on the way, which may take longer than the deadline.
 * @param watch [in,out] the watch
 * @param deadline_ns [in] when to give up, of the monotonic clock; VLLSI_FOREVER for never; 0 looks without
 * waiting
 * @param event [out] the event; untouched on failure
 * @return 0
 * @errors TimedOut (there is none; never before the deadline), IoFailure. Blocks until there is one; takes
 * pages.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_watch_next(struct vllsi_watch *watch, int64_t deadline_ns,
                                               struct vllsi_watch_event *event);

/**
 * What an engine, or a loop of the program, can wait for: it becomes readable when vllsi_watch_next should be
 * called, until that fails with TimedOut. Events that are held back, to be merged or paired, do not show in
 * it: vllsi_watch_due.
 * @param watch [in] the watch
 * @return the descriptor, the watch's own: neither to be read nor to be closed. Does not block; takes no
 * pages.
 */
vllsi_fd vllsi_watch_fd(struct vllsi_watch *watch);

/**
 * When vllsi_watch_next should be called next although the descriptor is not readable.
 * @param watch [in] the watch
 * @return a point of the monotonic clock in nanoseconds, 0 for now; VLLSI_FOREVER where nothing is held back.
 * Blocks while another thread adds a root or looks through new directories; takes no pages.
 */
int64_t vllsi_watch_due(struct vllsi_watch *watch);

/**
 * Ends a watch and gives everything back. No thread may be in another function with it. A second call does
 * nothing.
 * @param watch [in,out] the watch
 * Blocks as long as the system takes; takes no pages.
 */
void vllsi_watch_close(struct vllsi_watch *watch);

#ifdef __cplusplus
}
#endif

#endif
