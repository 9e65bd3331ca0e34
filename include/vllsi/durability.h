/*
 * What survives a crash of the system: files and directories brought to stable storage, and files replaced so
 * that afterwards there is all of the old or all of the new contents.
 *
 * "full_fsync needs a writable descriptor. 0 = stable as far as the device tells; >0 names a weaker level, so
 * compare with 0. After EIO this descriptor and its dups keep failing. sync_directory: 0, or >0 where nothing
 * was flushed."
 *
 * A failed sync. A kernel reports lost data once, and takes the pages for clean: asked again, it says yes. So
 * the library remembers the file. From then on every sync of it in this process fails as the first one did,
 * by any descriptor, also one that is opened later, until vllsi_sync_failure_clear is told that its contents
 * were written anew or given up. What is remembered is the file and not its name or number: another file that
 * gets the same number later is not meant, as far as the system tells them apart. There is room for
 * VLLSI_SYNC_FAILURES_MAX files, spread over parts by the file's number; where a part has no room left, all
 * files of that part fail until vllsi_sync_failures_clear_all. Syncs of the files of one part take turns in a
 * process: where it is said below that a call waits for another thread's sync of the same file, that may be
 * one of another file too. A child of a fork remembers what its parent did. Not seen are failures that other
 * calls report: of vllsi_close, of an O_SYNC write, of a mapping's flush, of a sync that the library has no
 * part in.
 *
 * "Test kind": errors are named by their kind here, vllsi_failure_kind.
 */
#ifndef VLLSI_DURABILITY_H
#define VLLSI_DURABILITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How many files with a failed sync are remembered at most. */
#define VLLSI_SYNC_FAILURES_MAX 256

/** What a sync returns: the level it reached. */
enum vllsi_sync_level {
    VLLSI_SYNC_STABLE = 0,     /**< stable, as far as the device tells */
    VLLSI_SYNC_NOT_FLUSHED = 1 /**< the volume has no such thing as a flush of this object */
};

/**
 * Brings all of a file, data and metadata, to stable storage: the specification's full_fsync.
 * @param fd [in] a descriptor of the file, open to write
 * @return enum vllsi_sync_level
 * @errors BadDescriptor, InvalidInput (what cannot be synced: a pipe, a socket), PermissionDenied (not open
 * to write, on systems that ask for it); IoFailure, NoSpace, QuotaExceeded and whatever else the device or
 * the volume reports: then data may be lost, and the file is remembered. Interruptions are repeated inside.
 * Blocks as long as the storage does and while another thread syncs the same file; allocates nothing; not for
 * signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_full_fsync(vllsi_fd fd);

/**
 * As vllsi_full_fsync, with no more metadata than reading the data back needs: the size, not the times.
 * @param fd [in] as there
 * @return enum vllsi_sync_level
 * @errors as there. Blocks as long as the storage does and while another thread syncs the same file;
 * allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_data_sync(vllsi_fd fd);

/**
 * Brings a directory's entries to stable storage, as is needed after names in it were made, removed or
 * changed: the specification's sync_directory.
 * @param dir [in] where a relative path starts, as vllsi_open
 * @param path [in] path_len bytes; "." for `dir` itself
 * @param path_len [in] the length of the path in bytes
 * @return enum vllsi_sync_level
 * @errors as vllsi_open for a directory to read, as vllsi_full_fsync. Blocks as long as the storage does and
 * while another thread syncs the same directory; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_sync_directory(vllsi_fd dir, const char *path, size_t path_len);

/**
 * The same of a directory that is open.
 * @param dir [in] its descriptor
 * @return enum vllsi_sync_level
 * @errors BadDescriptor, NotADirectory, as vllsi_full_fsync. Blocks as long as the storage does and while
 * another thread syncs the same directory; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_sync_directory_fd(vllsi_fd dir);

/* ── failed syncs ── */

/**
 * Whether a sync of a file has failed, in this process or before a fork.
 * @param fd [in] any descriptor of the file
 * @return 0 if none has; otherwise the failure that every sync of it gives.
 * @errors BadDescriptor, besides. Blocks while another thread syncs the same file; allocates nothing; not for
 * signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_sync_failure_get(vllsi_fd fd);

/**
 * Forgets that a sync of a file has failed. For those who have written its contents anew from what they have
 * elsewhere, or do not need them: what the failed sync should have stored may be gone for good.
 * @param fd [in] any descriptor of the file
 * @return 1 if there was something to forget, otherwise 0; 0 too where only the want of room makes it fail.
 * @errors BadDescriptor. Blocks while another thread syncs the same file; allocates nothing; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_sync_failure_clear(vllsi_fd fd);

/**
 * Forgets all failed syncs, those too that there was no room for.
 * @return how many were forgotten. Blocks while another thread syncs any file; allocates nothing; not for
 * signal handlers.
 */
int64_t vllsi_sync_failures_clear_all(void);

/* ── a file replaced in one piece ── */

/** How vllsi_atomic_write works: a set. */
enum vllsi_atomic_write_flag {
    /** What has the name already is AlreadyExists. */
    VLLSI_ATOMIC_WRITE_NEW = 1 << 0,
    /** "no other user" may use the file, whatever mode and the file's predecessor say. */
    VLLSI_ATOMIC_WRITE_PRIVATE = 1 << 1,
    /** Directories of the path that are missing are made, each stored before the next. They stay when a later
     * step fails. */
    VLLSI_ATOMIC_WRITE_MAKE_DIRECTORIES = 1 << 2,
    /** The contents that the name had need not be whole after a crash: they are not synced first. For a file
     * whose sync has failed there is no other way. */
    VLLSI_ATOMIC_WRITE_DISCARD_OLD = 1 << 3
};

/** What is wanted otherwise of vllsi_atomic_write. All zero but size_bytes is the same as no options. */
struct vllsi_atomic_write_options {
    /** sizeof(struct vllsi_atomic_write_options): the version of this struct. */
    uint32_t size_bytes;
    /** A set of enum vllsi_atomic_write_flag. */
    uint32_t flags;
    /** Permissions, as vllsi_open takes them; 0 for those of the file that is replaced, or where there is
     * none, for what the system gives new files. */
    uint32_t mode;
};

/** How far vllsi_atomic_write came. Until RENAME fails the name has what it had; at SYNC_DIRECTORY it has the
 * new contents, but a crash may bring the old ones back. */
enum vllsi_atomic_write_step {
    VLLSI_ATOMIC_WRITE_STEP_ARGUMENTS = 1,
    VLLSI_ATOMIC_WRITE_STEP_MAKE_DIRECTORIES,
    VLLSI_ATOMIC_WRITE_STEP_OPEN_DIRECTORY,
    VLLSI_ATOMIC_WRITE_STEP_SYNC_OLD,
    VLLSI_ATOMIC_WRITE_STEP_MAKE_TEMPORARY,
    VLLSI_ATOMIC_WRITE_STEP_WRITE,
    VLLSI_ATOMIC_WRITE_STEP_PERMISSIONS,
    VLLSI_ATOMIC_WRITE_STEP_SYNC,
    VLLSI_ATOMIC_WRITE_STEP_CLOSE,
    VLLSI_ATOMIC_WRITE_STEP_RENAME,
    VLLSI_ATOMIC_WRITE_STEP_SYNC_DIRECTORY
};

/** How the name of a temporary file begins that a crash may leave behind; 16 letters and digits follow. */
#define VLLSI_ATOMIC_WRITE_PREFIX ".vllsi-"

/**
 * Writes a file in one piece: whenever the system crashes, the name has afterwards all of what it had, or all
 * of the new contents; after success the new. A temporary file in the same directory is written, synced and
 * closed, gets the name, and the directory is synced; what the name had is synced before. The first failure
 * ends it, and the temporary file is removed. Who has the old file open keeps it. A symbolic link under the
 * name is replaced, not followed. Kept of a file that is replaced are its permissions, and owner and group
 * where this process may set them, each for itself; where the group cannot be kept, the new one gets no more
 * rights than everybody. Other names of it, access control lists and extended attributes are not kept.
 * @param dir [in] where a relative path starts, as vllsi_open
 * @param path [in] path_len bytes; ends in a name that is neither "." nor ".."
 * @param path_len [in] the length of the path in bytes
 * @param bytes [in] the new contents, len bytes; NULL only where len is 0
 * @param len [in] how many bytes, 0 too
 * @param options [in] what is wanted otherwise; NULL for nothing; not kept
 * @param step [out] where it failed; untouched on success; may be NULL
 * @return enum vllsi_sync_level
 * @errors InvalidInput (options or a path that make no sense), AlreadyExists (New), IsADirectory; as
 * vllsi_open, vllsi_write, vllsi_rename, vllsi_full_fsync; as vllsi_mkdir with MakeDirectories. Blocks as
 * long as the storage does; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_atomic_write(vllsi_fd dir, const char *path, size_t path_len,
                                                 const void *bytes, size_t len,
                                                 const struct vllsi_atomic_write_options *options,
                                                 enum vllsi_atomic_write_step *step);

#ifdef __cplusplus
}
#endif

#endif
