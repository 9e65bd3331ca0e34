/*
 * Byte-range locks on files, between programs and between openings of one file in a program.
 *
 * "Owned by the descriptor and its dups in this process; ends at unlock, last close or process end, then
 * perhaps not at once. length > 0, or -1; 0 is InvalidInput. One descriptor's regions never overlap; unlock
 * names exactly a locked region; no split or merge. Exclusive needs write, Shared read. Others' I/O on a
 * locked region, and anyone's writes in a Shared one, may fail Locked: lock bytes that hold no data.
 * Lock-holding descriptors can't be inherited."
 *
 * The library keeps a list of the regions that each descriptor holds, so that these rules are the same on
 * every system. What it knows of a descriptor it forgets in vllsi_close; a descriptor that has held a region
 * is closed by nothing else, and not in a signal handler. It does not know which descriptors are duplicates
 * of one another: regions that are locked by one and by the other must not overlap either, and only the
 * system would see it.
 *
 * Advisory on POSIX systems: who does not ask is not kept out, but by a strict-portable build. No lock lasts
 * across a program's replacement by exec. A raw fork shares the locks: an unlock in parent or child is one
 * for both, the end of one of them is not, and handles of the parent stand for the same in the child.
 *
 * Files on volumes whose locks cannot be trusted are refused with Unsupported: those of a server (NFS, SMB,
 * AFS, Ceph, 9p, …) and those of another program (FUSE, unless the volume lies on a block device of this
 * machine).
 *
 * Handles. A lock is used up by its unlock. A handle that is used again, a copy of it too, is an error,
 * always; a program that is built with VLLSI_DEBUG panics instead and learns where the lock was taken. Where
 * it is defined, vllsi_close panics if a region was locked by the descriptor and not unlocked, and
 * vllsi_shutdown writes a line to the standard error stream for each that is left.
 *
 * "Test kind": errors are named by their kind here, vllsi_failure_kind.
 */
#ifndef VLLSI_LOCKING_H
#define VLLSI_LOCKING_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/error.h>
#include <vllsi/init.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a lock lets others do: the specification's LockKind. */
typedef enum vllsi_lock_kind {
    VLLSI_LOCK_KIND_SHARED,   /**< others may lock Shared */
    VLLSI_LOCK_KIND_EXCLUSIVE /**< nobody else locks */
} vllsi_lock_kind;

/** The same by the name that the specification's sys.common has for it. */
typedef vllsi_lock_kind vllsi_fcntl_lock_kind;

/** As length of a region: all from its start on, however far the file grows. */
#define VLLSI_LOCK_TO_END ((int64_t)-1)

/** A part of a file, which need not exist: the specification's LockRegion. */
typedef struct vllsi_lock_region {
    /** The first byte, 0 or more. */
    int64_t start;
    /** How many bytes, 1 or more, or VLLSI_LOCK_TO_END. The last one is not above INT64_MAX. */
    int64_t length;
} vllsi_lock_region;

/** A lock that is held: the specification's LockHandle. To be unlocked exactly once; it can be moved, and of
 * copies only one can be used. All zero holds nothing. */
typedef struct vllsi_lock_handle {
    /** Opaque. */
    uint64_t token;
} vllsi_lock_handle;

/** Why a lock was not to be had: the specification's LockError. */
typedef struct vllsi_lock_error {
    /** VLLSI_LOCK_ERROR_CONFLICT or VLLSI_LOCK_ERROR_IO_ERROR. */
    enum vllsi_lock_error_code kind;
    /** With a conflict: whether owner_pid is known. It is not where the holder is of this kind of lock
     * itself on Linux and on Windows; that of an old POSIX lock is. */
    bool owner_known;
    /** The process that holds a lock in the way; 0 where that is not known. */
    int64_t owner_pid;
    /** With an IoError: what went wrong; with a conflict, that. */
    struct vllsi_os_error os_error;
} vllsi_lock_error;

/** What vllsi_lock_convert returns. */
enum vllsi_lock_converted {
    VLLSI_LOCK_CONVERTED_DONE = 0,     /**< it is of the new kind */
    VLLSI_LOCK_CONVERTED_CONFLICT = 1, /**< somebody is in the way: held as before */
    VLLSI_LOCK_CONVERTED_LOST = 2      /**< somebody is in the way, and it is held no more */
};

/**
 * Locks a region unless somebody else holds a lock on part of it that does not go with it.
 * @param fd [in] a descriptor open to write for Exclusive, to read for Shared
 * @param region [in] the region
 * @param kind [in] the kind
 * @param handle [out] stands for the lock; untouched on failure
 * @param error [out] why it failed; untouched on success; may be NULL
 * @return 0
 * @errors lock/Conflict, kind Locked; InvalidInput (no region, no kind; the descriptor holds a region that
 * overlaps), BadDescriptor (also: not open for it), Unsupported (a volume that is not trusted, a system that
 * has no such locks), ResourceExhausted (too many locks), IoFailure, OutOfMemory. Does not wait for others,
 * only for the file system; maps memory when more regions are held than ever before, and keeps it; not for
 * signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_try_lock(vllsi_fd fd, vllsi_lock_region region, vllsi_lock_kind kind,
                                             vllsi_lock_handle *handle, vllsi_lock_error *error);

/**
 * Unlocks what a handle stands for.
 * @param handle [inout] the handle; holds nothing afterwards. If the system refuses, it stays as it was
 * @return 0
 * @errors InvalidInput (it holds nothing, or no longer does: unlocked before, lost, its descriptor closed; a
 * panic with VLLSI_DEBUG); BadDescriptor (the descriptor was closed behind the library's back; the handle
 * holds nothing then), IoFailure. Does not block but for the file system; allocates nothing; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_unlock(vllsi_lock_handle *handle);

/**
 * Changes the kind of a lock. "Done, Conflict (held as before) or Lost; re-read unless CONVERT_ATOMIC": where
 * VLLSI_CAPABILITY_CONVERT_ATOMIC is not given, somebody else may have held the region in between, even if it
 * is Done, and what was read under the lock may have changed. Exclusive to Shared is always Done.
 * @param handle [inout] the lock; holds nothing if it is Lost
 * @param kind [in] the new kind
 * @return enum vllsi_lock_converted
 * @errors InvalidInput (as vllsi_unlock; no such kind), BadDescriptor (not open for that kind), IoFailure;
 * held as before. Does not wait for others, only for the file system; allocates nothing; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_lock_convert(vllsi_lock_handle *handle, vllsi_lock_kind kind);

/**
 * Locks one byte Exclusive.
 * @param fd [in] as vllsi_try_lock
 * @param offset [in] where the byte is, 0 or more
 * @param handle [out] as there
 * @param error [out] as there
 * @return 0
 * @errors as there. Does not wait for others, only for the file system; maps memory as there; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_try_lock_byte_exclusive(vllsi_fd fd, int64_t offset,
                                                            vllsi_lock_handle *handle,
                                                            vllsi_lock_error *error);

/**
 * Locks one byte Shared.
 * @param fd [in] as vllsi_try_lock
 * @param offset [in] where the byte is, 0 or more
 * @param handle [out] as there
 * @param error [out] as there
 * @return 0
 * @errors as there. Does not wait for others, only for the file system; maps memory as there; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_try_lock_byte_shared(vllsi_fd fd, int64_t offset,
                                                         vllsi_lock_handle *handle, vllsi_lock_error *error);

/**
 * Unlocks what a variable holds when it goes out of scope, if it holds something then:
 *
 *     VLLSI_LOCK_SCOPED vllsi_lock_handle lock = {0};
 *     if (vllsi_try_lock(fd, region, VLLSI_LOCK_KIND_SHARED, &lock, NULL) < 0) { … }
 */
#define VLLSI_LOCK_SCOPED __attribute__((cleanup(vllsi_lock_leave)))

/**
 * As vllsi_unlock for whoever has nobody to tell of a failure; a handle that holds nothing is left alone.
 * @param handle [inout] the handle; holds nothing afterwards. Does not block but for the file system;
 * allocates nothing; not for signal handlers.
 */
void vllsi_lock_leave(vllsi_lock_handle *handle);

/**
 * vllsi_try_lock, vllsi_unlock and vllsi_lock_convert with the place in the source that calls them: what
 * those are where VLLSI_DEBUG is defined. The place must stay valid until the lock is unlocked.
 * @param fd [in] as there
 * @param region [in] as there
 * @param kind [in] as there
 * @param place [in] who calls; the text is not copied
 * @param handle [out] as there
 * @param error [out] as there
 * @return as there; wrong use is a panic. Does not wait for others, only for the file system; maps memory as
 * there; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_try_lock_at(vllsi_fd fd, vllsi_lock_region region, vllsi_lock_kind kind,
                                                struct vllsi_source_location place, vllsi_lock_handle *handle,
                                                vllsi_lock_error *error);
/** See vllsi_try_lock_at. */
VLLSI_MUST_CHECK vllsi_result vllsi_unlock_at(vllsi_lock_handle *handle, struct vllsi_source_location place);
/** See vllsi_try_lock_at. */
VLLSI_MUST_CHECK vllsi_result vllsi_lock_convert_at(vllsi_lock_handle *handle, vllsi_lock_kind kind,
                                                    struct vllsi_source_location place);

#if defined(VLLSI_DEBUG) && !defined(__cplusplus)
#define VLLSI__LOCK_HERE \
    ((struct vllsi_source_location){.file = __FILE__, .line = (uint32_t)__LINE__, .function = __func__})
#define VLLSI__LOCK_BYTE(offset) ((vllsi_lock_region){.start = (offset), .length = 1})
#define vllsi_try_lock(fd, region, kind, handle, error) \
    vllsi_try_lock_at((fd), (region), (kind), VLLSI__LOCK_HERE, (handle), (error))
#define vllsi_try_lock_byte_exclusive(fd, offset, handle, error)                                             \
    vllsi_try_lock_at((fd), VLLSI__LOCK_BYTE(offset), VLLSI_LOCK_KIND_EXCLUSIVE, VLLSI__LOCK_HERE, (handle), \
                      (error))
#define vllsi_try_lock_byte_shared(fd, offset, handle, error)                                             \
    vllsi_try_lock_at((fd), VLLSI__LOCK_BYTE(offset), VLLSI_LOCK_KIND_SHARED, VLLSI__LOCK_HERE, (handle), \
                      (error))
#define vllsi_unlock(handle)             vllsi_unlock_at((handle), VLLSI__LOCK_HERE)
#define vllsi_lock_convert(handle, kind) vllsi_lock_convert_at((handle), (kind), VLLSI__LOCK_HERE)
#endif

/* ── without handles ── */

/**
 * Locks a region that its descriptor, start and length name: the specification's try_lock_region.
 * @param fd [in] as vllsi_try_lock
 * @param kind [in] the kind
 * @param start [in] the first byte
 * @param length [in] how many bytes, or VLLSI_LOCK_TO_END
 * @return 0
 * @errors as vllsi_try_lock. Does not wait for others, only for the file system; maps memory as there; not
 * for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_try_lock_region(vllsi_fd fd, vllsi_fcntl_lock_kind kind, int64_t start,
                                                    int64_t length);

/**
 * Unlocks a region that vllsi_try_lock_region locked.
 * @param fd [in] the same descriptor
 * @param start [in] the same first byte
 * @param length [in] the same length
 * @return 0
 * @errors InvalidInput (no such region is locked without a handle), BadDescriptor, IoFailure. Does not block
 * but for the file system; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_unlock_region(vllsi_fd fd, int64_t start, int64_t length);

#ifdef __cplusplus
}
#endif

#endif
