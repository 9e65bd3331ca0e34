/*
 * Directories: made, removed, listed; whole trees removed; the current directory.
 *
 * Paths, errors and signals are as vllsi/file.h says. A directory is opened with VLLSI_OPEN_DIRECTORY to be
 * the `dir` of paths; vllsi_directory_open lists one.
 */
#ifndef VLLSI_DIRECTORY_H
#define VLLSI_DIRECTORY_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/file.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Makes a directory.
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @param flags [in] 0, or VLLSI_OPEN_PRIVATE: "no other user" may use it, whatever mode says
 * @param mode [in] permissions as the octal digits of POSIX, a hint; VLLSI_MODE_DEFAULT for 0777 there. The
 * umask takes from both
 * @return 0
 * @errors AlreadyExists, ReadOnly, NoSpace, QuotaExceeded, TooManyLinks, InvalidInput (other flags, a mode
 * above 07777). Blocks as long as the file system does; allocates nothing; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_mkdir(vllsi_fd dir, const char *path, size_t path_len, uint32_t flags,
                                          uint32_t mode);

/**
 * Removes an empty directory.
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @return 0
 * @errors NotEmpty, Busy (in use: a volume is mounted there, on some systems any process stands in it),
 * ReadOnly, InvalidInput (its last part is '.'). Blocks as long as the file system does;
 * allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_rmdir(vllsi_fd dir, const char *path, size_t path_len);

/**
 * Removes what a path leads to, with everything in it if it is a directory. A symbolic link is removed
 * itself, wherever it lies. While others rename and replace, only what is in the tree is entered; a directory
 * that was entered is emptied, even if somebody moves it away then. What others remove meanwhile is no
 * failure; what they add is removed too, up to a point. Depth does not matter: it takes four descriptors and
 * up to 12 KiB of stack.
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes; its last part is a name, not '.' or '..'
 * @param path_len [in] the length of the path in bytes
 * @return 0
 * @errors the first failure; what was removed by then stays removed. NotFound (there was nothing of the
 * name), PermissionDenied, ReadOnly, NotEmpty (others add faster than it removes), Busy (a volume is mounted
 * in the tree: it is not entered; somebody moved a directory out of the tree while it was being emptied),
 * TooManyOpenFiles, InvalidInput (no name). Blocks as long as the file system does; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_remove_tree(vllsi_fd dir, const char *path, size_t path_len);

/* ── listing ── */

/** What vllsi_directory_open takes where the caller gives no room: enough for every name. */
#define VLLSI_DIRECTORY_OWN_BYTES 4096

/** The least room that a caller can give, in bytes. */
#define VLLSI_DIRECTORY_BYTES_MIN 2048

/**
 * The iterator over a directory's entries. "The iterator owns its descriptor; no order, no seek; '.' and '..'
 * absent; kind may be Unknown; concurrent changes may or may not show; do not remove while iterating, use
 * remove_tree." Its members are the library's own. It must not move; one thread at a time uses it.
 */
struct vllsi_directory {
    /** The directory. */
    vllsi_fd fd;
    /** Where the system puts entries. */
    unsigned char *buffer;
    size_t size_bytes;
    /** The next entry, and where the last one ends. */
    size_t at, end;
    /** The name of the entry that was given out last; NULL for none. */
    const char *name;
    /** Room where the caller gave none. */
    uint64_t own[VLLSI_DIRECTORY_OWN_BYTES / 8];
};

/** An entry of a directory. */
struct vllsi_directory_entry {
    /** Its name: any bytes but 0 and '/' on POSIX, WTF-8 on Windows; a zero stands behind it. Valid until the
     * next call with the same iterator. */
    const char *name;
    /** The length of the name in bytes. */
    size_t name_len;
    /** What it is; may be VLLSI_FILE_KIND_UNKNOWN. */
    enum vllsi_file_kind kind;
};

/**
 * Begins to list a directory.
 * @param directory [out] the iterator; to be closed by vllsi_directory_close; nothing to close on failure
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes; "." for dir itself
 * @param path_len [in] the length of the path in bytes
 * @param flags [in] 0 or a set of VLLSI_OPEN_NO_FOLLOW and VLLSI_OPEN_BENEATH
 * @param buffer [in] room for entries, kept until the close: more makes for fewer calls of the system; NULL
 * for the iterator's own
 * @param size_bytes [in] its size, VLLSI_DIRECTORY_BYTES_MIN at least; not looked at if buffer is NULL
 * @return 0
 * @errors NotADirectory, TooManyOpenFiles, ResourceExhausted, CrossesDevices (Beneath), InvalidInput (other
 * flags, size). Blocks as long as the file system does; allocates nothing; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_directory_open(struct vllsi_directory *directory, vllsi_fd dir,
                                                   const char *path, size_t path_len, uint32_t flags,
                                                   void *buffer, size_t size_bytes);

/**
 * The next entry.
 * @param directory [in,out] the iterator
 * @param entry [out] the entry; untouched at the end and on failure
 * @return 1 for an entry, 0 at the end, again and again.
 * @errors NotFound (the directory was removed: no end is reported then on some systems), InvalidData (the
 * file system returned what is no entry), BadDescriptor (closed), IoFailure. Blocks as long as the file
 * system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_directory_next(struct vllsi_directory *directory,
                                                   struct vllsi_directory_entry *entry);

/**
 * What is known about the entry that was given out last. A symbolic link is meant itself.
 * @param directory [in] the iterator
 * @param wanted [in] as vllsi_stat: fewer may be cheaper
 * @param stat [out] what is known; untouched on failure
 * @return 0
 * @errors NotFound (it was removed meanwhile), InvalidInput (no entry was given out, unknown bits),
 * PermissionDenied, IoFailure. Blocks as long as the file system does; allocates nothing; may be called from
 * a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_directory_stat(const struct vllsi_directory *directory, uint32_t wanted,
                                                   struct vllsi_file_stat *stat);

/**
 * The directory that an iterator lists, as `dir` of paths to its entries.
 * @param directory [in] the iterator
 * @return the descriptor, the iterator's own: not to be closed nor read; VLLSI_FD_INVALID once it is closed.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
vllsi_fd vllsi_directory_fd(const struct vllsi_directory *directory);

/**
 * Ends the listing and closes the descriptor. A second call does nothing.
 * @param directory [in,out] the iterator
 * Does not block; allocates nothing; may be called from a signal handler.
 */
void vllsi_directory_close(struct vllsi_directory *directory);

/* ── the current directory ── */

/**
 * The absolute path of the current directory of the process.
 * @param buffer [out] size_bytes bytes for the path; as much as fits is written, and where there is room a
 * zero behind it; may be NULL if size_bytes is 0
 * @param size_bytes [in] the size of the buffer
 * @return the length of the whole path in bytes.
 * @errors NotFound (it was removed, or cannot be reached from the root), NameTooLong, PermissionDenied.
 * Blocks as long as the file system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_current_directory(char *buffer, size_t size_bytes);

/**
 * Makes a directory the current one, for every thread of the process at once.
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes; "." for dir itself
 * @param path_len [in] the length of the path in bytes
 * @return 0
 * @errors TooManyOpenFiles. Blocks as long as the file system does; allocates nothing; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_set_current_directory(vllsi_fd dir, const char *path, size_t path_len);

#ifdef __cplusplus
}
#endif

#endif
