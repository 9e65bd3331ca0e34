/*
 * Files: opened, read and written, asked about, named, renamed and removed; pipes and temporary files.
 * Directories are in vllsi/directory.h, durability and locks in headers of their own.
 *
 * Descriptors. "raw is opaque; convert with from_native(kind)/native. Values are not small, dense or reused
 * lowest-first. close consumes the descriptor whatever it returns." What is no descriptor, or no longer one,
 * fails with BadDescriptor. No descriptor that is made here is inherited by another program.
 *
 * Paths are (dir, path, path_len): "any bytes on POSIX, WTF-8 on Windows, lossless; no NUL; '/' separates
 * (also '\\' on Windows); at least 1,023 bytes work. Sameness is file_id, never spelling." On Linux up to
 * 4,095 bytes work. No zero is needed at the end. A relative path starts at `dir`, an open directory, or at
 * the current directory for VLLSI_FD_CURRENT_DIRECTORY; an absolute one ignores it, but it must be a
 * descriptor. Every function that takes a path fails with InvalidInput for a zero byte in it, NameTooLong,
 * NotFound (also for an empty path), NotADirectory, PermissionDenied, LoopInPath (more than 40 symbolic
 * links), BadDescriptor, IoFailure and OutOfMemory; @errors names what comes on top. Each path takes 4 KiB of
 * the caller's stack.
 *
 * Signals. What a signal interrupts is begun anew inside, where nothing has been moved; only close is never
 * repeated. So a thread that is blocked here goes on waiting after a signal. SIGPIPE is never raised. A write
 * past the limit of file sizes of the process (RLIMIT_FSIZE) raises SIGXFSZ, as the system has it; where that
 * is ignored, the call fails with FileTooLarge.
 *
 * "Test kind": errors are named by their kind here, vllsi_failure_kind.
 */
#ifndef VLLSI_FILE_H
#define VLLSI_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/environment.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The raw value that stands for the current directory, as `dir` of a path and nowhere else. */
#define VLLSI_FD_CURRENT_DIRECTORY_RAW (-2)

/** The current directory, as `dir` of a path and nowhere else. */
#ifdef __cplusplus
#define VLLSI_FD_CURRENT_DIRECTORY (vllsi_fd{VLLSI_FD_CURRENT_DIRECTORY_RAW})
#else
#define VLLSI_FD_CURRENT_DIRECTORY ((vllsi_fd){VLLSI_FD_CURRENT_DIRECTORY_RAW})
#endif

/** The most bytes that one call moves: "A call moves at most 0x7ffff000 bytes". */
#define VLLSI_TRANSFER_BYTES_MAX ((size_t)0x7ffff000)

/** The most pieces of a vector that one call moves; further ones are left for the next call. */
#define VLLSI_TRANSFER_PIECES_MAX ((size_t)1024)

/* ── opening and closing ── */

/** What a file is opened for: a set. At least one of Read, Write, Append or Directory. */
enum vllsi_open_flag {
    /** To read. */
    VLLSI_OPEN_READ = 1 << 0,
    /** To write. */
    VLLSI_OPEN_WRITE = 1 << 1,
    /** To write at the end: "Each Append write starts at the then end (local file systems)". Implies Write.
     * "pwrite and truncate on Append, and Append|Truncate: InvalidInput." Not with Positional. */
    VLLSI_OPEN_APPEND = 1 << 2,
    /** A file that is missing is made. */
    VLLSI_OPEN_CREATE = 1 << 3,
    /** The file is made; what has the name already, a symbolic link too, is AlreadyExists. */
    VLLSI_OPEN_CREATE_NEW = 1 << 4,
    /** The file is emptied; needs Write. */
    VLLSI_OPEN_TRUNCATE = 1 << 5,
    /** "no position; read/write/seek are Unsupported on every target": only pread and pwrite and what is
     * built on them. Cheaper on systems whose files have no position when they do I/O natively. */
    VLLSI_OPEN_POSITIONAL = 1 << 6,
    /** A symbolic link as the last part of the path is LoopInPath, with Directory NotADirectory. Links before
     * it are followed. */
    VLLSI_OPEN_NO_FOLLOW = 1 << 7,
    /** A directory, to be the `dir` of paths or to be listed; what is none is NotADirectory. Only with Read,
     * NoFollow, Beneath. */
    VLLSI_OPEN_DIRECTORY = 1 << 8,
    /** Each write is on stable storage, as far as the device tells, before it returns. */
    VLLSI_OPEN_SYNC = 1 << 9,
    /** Of a file that is made: "no other user" may use it, whatever mode says. */
    VLLSI_OPEN_PRIVATE = 1 << 10,
    /** The path is resolved below `dir`: an absolute path or link, and '..' above `dir`, are CrossesDevices;
     * "beneath never escapes", also while others rename directories. Whoever can move a directory out of
     * `dir` can move it with the file that was found in it. Where the system has no call for it
     * (VLLSI_CAPABILITY_BENEATH_NATIVE) it takes up to 24 KiB of stack. */
    VLLSI_OPEN_BENEATH = 1 << 11
};

/** As a mode: what the system gives new files. */
#define VLLSI_MODE_DEFAULT ((uint32_t)0)

/**
 * Opens a file. "Never inherited unless spawn names it. Never excludes other openers."
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @param flags [in] a set of enum vllsi_open_flag
 * @param mode [in] permissions of a file that is made, as the octal digits of POSIX; "mode is a hint; only
 * owner-write is portable". VLLSI_MODE_DEFAULT for 0666 on POSIX; the umask takes from both
 * @param fd [out] the descriptor; to be closed by vllsi_close; untouched on failure
 * @return 0
 * @errors AlreadyExists, IsADirectory (a directory to write), NotADirectory, ReadOnly, ExecutableBusy,
 * TooManyOpenFiles, ResourceExhausted, NoSpace, QuotaExceeded, Busy, NoSuchDevice, CrossesDevices (Beneath);
 * InvalidInput (flags that say nothing or contradict each other, a mode above 07777).
 * Blocks as long as the file system does, on a FIFO until the other end is opened; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_open(vllsi_fd dir, const char *path, size_t path_len, uint32_t flags,
                                         uint32_t mode, vllsi_fd *fd);

/**
 * Closes a descriptor of any kind. "close consumes the descriptor whatever it returns": calling it again
 * would close somebody else's, so it is never repeated.
 * @param fd [in] the descriptor
 * @return 0
 * @errors BadDescriptor (it was not open); IoFailure, NoSpace, QuotaExceeded: what was written before did not
 * reach the storage; it is closed all the same. An interruption is no failure. Blocks as long as the file
 * system does; allocates nothing; may be called from a signal handler, unless the process has regions locked
 * (vllsi/locking.h): what is noted of them has a mutex.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_close(vllsi_fd fd);

/**
 * A second descriptor of the same open file: position, if it has one, and locks are shared.
 * @param fd [in] the descriptor
 * @param copy [out] the second one; untouched on failure
 * @return 0
 * @errors BadDescriptor, TooManyOpenFiles. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_duplicate(vllsi_fd fd, vllsi_fd *copy);

/**
 * A pipe: what is written to one end is read from the other.
 * @param reader [out] the end to read; untouched on failure
 * @param writer [out] the end to write; untouched on failure
 * @return 0
 * @errors TooManyOpenFiles, ResourceExhausted. Does not block; allocates nothing; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_pipe(vllsi_fd *reader, vllsi_fd *writer);

/**
 * Whether a descriptor leads to a terminal.
 * @param fd [in] the descriptor
 * @return 1 or 0
 * @errors BadDescriptor, IoFailure. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_is_terminal(vllsi_fd fd);

/* ── reading and writing ── */

/**
 * Reads at an offset: "position untouched, atomically within this process".
 * @param fd [in] a descriptor open to read, of an object with offsets
 * @param buffer [out] len bytes; only those that the result counts are defined
 * @param len [in] how many bytes at most; above VLLSI_TRANSFER_BYTES_MAX it counts as that
 * @param offset [in] where in the file, in bytes, 0 or more
 * @return the number of bytes read; fewer than len are no failure; "EOF is 0".
 * @errors BadDescriptor (also: not open to read), InvalidInput (a negative offset, or the range ends above
 * INT64_MAX), NotSeekable (pipes, sockets, terminals), IsADirectory, BadAddress, IoFailure.
 * Blocks as long as the storage does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_pread(vllsi_fd fd, void *buffer, size_t len, int64_t offset);

/**
 * Writes at an offset: "position untouched, atomically within this process". The file grows as needed; what
 * lies between its old end and the offset reads as zero.
 * @param fd [in] a descriptor open to write, of an object with offsets
 * @param buffer [in] len bytes
 * @param len [in] how many bytes at most; above VLLSI_TRANSFER_BYTES_MAX it counts as that
 * @param offset [in] where in the file, in bytes, 0 or more
 * @return the number of bytes written; fewer than len are no failure.
 * @errors BadDescriptor (also: not open to write), InvalidInput (a negative offset; the range ends above
 * INT64_MAX; a file that the library opened for appending: one that came from elsewhere may append),
 * NotSeekable, FileTooLarge, NoSpace, QuotaExceeded, ReadOnly, PermissionDenied, Locked, BadAddress,
 * IoFailure. Blocks as long as the storage does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_pwrite(vllsi_fd fd, const void *buffer, size_t len, int64_t offset);

/**
 * As vllsi_pread, into several buffers, each filled before the next. "A call moves at most 0x7ffff000 bytes;
 * vectors are not atomic; EOF is 0."
 * @param fd [in] as there
 * @param pieces [in] count of them; what they point to is written
 * @param count [in] how many; above VLLSI_TRANSFER_PIECES_MAX it counts as that
 * @param offset [in] as there
 * @return the number of bytes read.
 * @errors as there; also InvalidInput where the lengths' sum exceeds INT64_MAX. Blocks as long as the storage
 * does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_preadv(vllsi_fd fd, const vllsi_iovec *pieces, size_t count,
                                           int64_t offset);

/**
 * As vllsi_pwrite, from several buffers, one after the other.
 * @param fd [in] as there
 * @param pieces [in] count of them; what they point to is read
 * @param count [in] how many; above VLLSI_TRANSFER_PIECES_MAX it counts as that
 * @param offset [in] as there
 * @return the number of bytes written.
 * @errors as there; also InvalidInput where the lengths' sum exceeds INT64_MAX. Blocks as long as the storage
 * does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_pwritev(vllsi_fd fd, const vllsi_iovec *pieces, size_t count,
                                            int64_t offset);

/**
 * Reads at the position and moves it; from a pipe, a socket or a terminal, what is there.
 * @param fd [in] a descriptor open to read
 * @param buffer [out] len bytes; only those that the result counts are defined
 * @param len [in] how many bytes at most; above VLLSI_TRANSFER_BYTES_MAX it counts as that
 * @return the number of bytes read; "EOF is 0".
 * @errors BadDescriptor, Unsupported (a Positional file), WouldBlock (a descriptor that does not block),
 * IsADirectory, ConnectionReset, BadAddress, IoFailure. Blocks until there is something; allocates nothing;
 * may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_read(vllsi_fd fd, void *buffer, size_t len);

/**
 * Writes at the position, or with Append at the end, and moves it; to a pipe, a socket or a terminal.
 * @param fd [in] a descriptor open to write
 * @param buffer [in] len bytes
 * @param len [in] how many bytes at most; above VLLSI_TRANSFER_BYTES_MAX it counts as that
 * @return the number of bytes written; fewer than len are no failure.
 * @errors BadDescriptor, Unsupported (a Positional file), WouldBlock, BrokenPipe (without a signal),
 * ConnectionReset, FileTooLarge, NoSpace, QuotaExceeded, PermissionDenied, Locked, BadAddress, IoFailure.
 * Blocks until there is room; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_write(vllsi_fd fd, const void *buffer, size_t len);

/**
 * As vllsi_read, into several buffers, each filled before the next.
 * @param fd [in] as there
 * @param pieces [in] count of them; what they point to is written
 * @param count [in] how many; above VLLSI_TRANSFER_PIECES_MAX it counts as that
 * @return the number of bytes read.
 * @errors as there; also InvalidInput where the lengths' sum exceeds INT64_MAX. Blocks until there is
 * something; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_readv(vllsi_fd fd, const vllsi_iovec *pieces, size_t count);

/**
 * As vllsi_write, from several buffers, one after the other.
 * @param fd [in] as there
 * @param pieces [in] count of them; what they point to is read
 * @param count [in] how many; above VLLSI_TRANSFER_PIECES_MAX it counts as that
 * @return the number of bytes written.
 * @errors as there; also InvalidInput where the lengths' sum exceeds INT64_MAX. Blocks until there is room;
 * allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_writev(vllsi_fd fd, const vllsi_iovec *pieces, size_t count);

/** From where vllsi_seek counts. */
enum vllsi_seek_from {
    VLLSI_SEEK_FROM_START,   /**< the beginning of the file */
    VLLSI_SEEK_FROM_CURRENT, /**< the position */
    VLLSI_SEEK_FROM_END      /**< the end of the file */
};

/**
 * Moves the position; past the end is allowed and changes no file.
 * @param fd [in] the descriptor
 * @param offset [in] in bytes, also negative
 * @param from [in] what it is added to
 * @return the new position.
 * @errors BadDescriptor, Unsupported (a Positional file), NotSeekable, InvalidInput (a position below 0, no
 * such `from`), Overflow. Does not block; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_seek(vllsi_fd fd, int64_t offset, enum vllsi_seek_from from);

/**
 * Reads until the buffer is full or the end is reached: short reads go on.
 * @param fd [in] as vllsi_read
 * @param buffer [out] len bytes
 * @param len [in] how many bytes, INT64_MAX at most
 * @param done [out] how many bytes were read, on failure too; may be NULL
 * @return the number of bytes read; fewer than len only at the end.
 * @errors as vllsi_read; InvalidInput (len above INT64_MAX). Blocks until there is enough; allocates nothing;
 * may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_read_all(vllsi_fd fd, void *buffer, size_t len, size_t *done);

/**
 * Writes everything: short writes go on.
 * @param fd [in] as vllsi_write
 * @param buffer [in] len bytes
 * @param len [in] how many bytes, INT64_MAX at most
 * @param done [out] how many bytes were written, on failure too; may be NULL
 * @return len.
 * @errors as vllsi_write; InvalidInput (len above INT64_MAX); NoSpace also where the system takes no byte and
 * says nothing. Blocks until there is room; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_write_all(vllsi_fd fd, const void *buffer, size_t len, size_t *done);

/**
 * As vllsi_read_all, at an offset.
 * @param fd [in] as vllsi_pread
 * @param buffer [out] len bytes
 * @param len [in] how many bytes
 * @param offset [in] where in the file, in bytes, 0 or more
 * @param done [out] how many bytes were read, on failure too; may be NULL
 * @return the number of bytes read; fewer than len only at the end.
 * @errors as vllsi_pread; InvalidInput also where the whole range ends above INT64_MAX. Blocks as long as the
 * storage does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_pread_all(vllsi_fd fd, void *buffer, size_t len, int64_t offset,
                                              size_t *done);

/**
 * As vllsi_write_all, at an offset.
 * @param fd [in] as vllsi_pwrite
 * @param buffer [in] len bytes
 * @param len [in] how many bytes
 * @param offset [in] where in the file, in bytes, 0 or more
 * @param done [out] how many bytes were written, on failure too; may be NULL
 * @return len.
 * @errors as vllsi_pwrite; InvalidInput also where the whole range ends above INT64_MAX. Blocks as long as
 * the storage does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_pwrite_all(vllsi_fd fd, const void *buffer, size_t len, int64_t offset,
                                               size_t *done);

/* ── space ── */

/**
 * The size of a file or a block device.
 * @param fd [in] the descriptor
 * @return the size in bytes.
 * @errors BadDescriptor, IsADirectory, NotSeekable (what has no size: pipes, sockets, terminals), IoFailure.
 * Blocks as long as the file system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_file_size(vllsi_fd fd);

/**
 * Sets the size of a file: "truncate moves no position; new bytes are zero; shrinking a mapped file: Busy or
 * mapping invalid." On Linux the mapping's pages beyond the new end fault.
 * @param fd [in] a descriptor open to write
 * @param length [in] the new size in bytes, 0 or more
 * @return 0
 * @errors BadDescriptor, InvalidInput (a negative length; not open to write; no file; one that the library
 * opened for appending), FileTooLarge, NoSpace, QuotaExceeded, ReadOnly, PermissionDenied, Busy, IoFailure.
 * Blocks as long as the file system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_truncate(vllsi_fd fd, int64_t length);

/**
 * Makes room in a file for a range: "size ≥ offset+length, never shrinks". What was there stays, what is new
 * reads as zero. Where VLLSI_CAPABILITY_RESERVE says yes, later writes to the range find the room.
 * @param fd [in] a descriptor open to write
 * @param offset [in] where the range begins, in bytes, 0 or more
 * @param length [in] its length in bytes, more than 0
 * @return 0
 * @errors Unsupported (the file system cannot: nothing is changed, since growing the file first and filling
 * it then could undo what others write), BadDescriptor, InvalidInput (bounds), FileTooLarge (also: the range
 * ends above INT64_MAX), NoSpace, QuotaExceeded, NotSeekable, IoFailure. Blocks as long as the file system
 * does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_allocate(vllsi_fd fd, int64_t offset, int64_t length);

/**
 * Copies a range from file to file, inside the system where it can. Positions stay. Blocks may come to be
 * shared between the two until one is written; a hole may be copied as zeros or stay a hole.
 * @param from [in] a descriptor open to read
 * @param from_offset [in] where to begin, in bytes, 0 or more
 * @param to [in] a descriptor open to write, not for appending
 * @param to_offset [in] where it goes, in bytes, 0 or more
 * @param len [in] how many bytes at most; above VLLSI_TRANSFER_BYTES_MAX it counts as that
 * @return the number of bytes copied; fewer than len are no failure; 0 at the end of `from`.
 * @errors those of vllsi_pread and vllsi_pwrite; InvalidInput also where the ranges overlap in one file.
 * Blocks as long as the storage does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_copy_range(vllsi_fd from, int64_t from_offset, vllsi_fd to,
                                               int64_t to_offset, size_t len);

/* ── what is known about a file ── */

/** What a file is. */
enum vllsi_file_kind {
    VLLSI_FILE_KIND_UNKNOWN,   /**< not known here: vllsi_stat knows */
    VLLSI_FILE_KIND_REGULAR,   /**< holds bytes */
    VLLSI_FILE_KIND_DIRECTORY, /**< holds names */
    VLLSI_FILE_KIND_SYMLINK,   /**< leads to another path */
    VLLSI_FILE_KIND_PIPE,      /**< a pipe, with a name or without */
    VLLSI_FILE_KIND_SOCKET,    /**< a socket */
    VLLSI_FILE_KIND_CHARACTER, /**< a device without offsets, such as a terminal */
    VLLSI_FILE_KIND_BLOCK,     /**< a device that holds bytes */
    VLLSI_FILE_KIND_OTHER      /**< something else that only this system has */
};

/** A point of time as file systems keep it: "times {i64 sec, u32 nsec}, granularity up to 2 s". */
typedef struct vllsi_file_time {
    /** Seconds since 1970-01-01 00:00 UTC without leap seconds; negative before. */
    int64_t sec;
    /** Nanoseconds on top, 0 to 999,999,999; or VLLSI_FILE_TIME_NOW or _KEEP where a time is set. */
    uint32_t nsec;
} vllsi_file_time;

/** As nsec of a time to be set: the time that it is then. */
#define VLLSI_FILE_TIME_NOW UINT32_MAX

/** As nsec of a time to be set: it stays as it is. */
#define VLLSI_FILE_TIME_KEEP (UINT32_MAX - 1)

/** What a file is the same by, while it exists: two paths or descriptors lead to one file if all three are
 * equal. */
typedef struct vllsi_file_id {
    /** The volume. */
    uint64_t volume;
    /** The file on it. */
    uint64_t id[2];
} vllsi_file_id;

/** Members of struct vllsi_file_stat: a set. */
enum vllsi_stat_field {
    VLLSI_STAT_KIND = 1 << 0,  /**< always known */
    VLLSI_STAT_SIZE = 1 << 1,  /**< always known */
    VLLSI_STAT_MTIME = 1 << 2, /**< always known */
    VLLSI_STAT_ID = 1 << 3,    /**< always known */
    VLLSI_STAT_NLINK = 1 << 4,
    VLLSI_STAT_CTIME = 1 << 5,
    VLLSI_STAT_BTIME = 1 << 6,
    VLLSI_STAT_ATIME = 1 << 7,
    VLLSI_STAT_OWNER = 1 << 8, /**< owner and group */
    VLLSI_STAT_MODE = 1 << 9,
    VLLSI_STAT_ALLOCATED = 1 << 10,
    VLLSI_STAT_ALL = (1 << 11) - 1
};

/** What is known about a file: "valid mask; kind, size, mtime, file_id {u64 volume, u64 id[2]} always". */
struct vllsi_file_stat {
    /** A set of enum vllsi_stat_field: which members are known; others are 0. */
    uint32_t valid;
    /** What it is. */
    enum vllsi_file_kind kind;
    /** In bytes; of a symbolic link the length of its text; of what holds no bytes without meaning. */
    int64_t size;
    /** When the contents last changed. */
    vllsi_file_time mtime;
    /** Which file it is. */
    vllsi_file_id id;
    /** How many names it has. */
    uint64_t nlink;
    /** When it last changed, contents or not. */
    vllsi_file_time ctime;
    /** When it was made. */
    vllsi_file_time btime;
    /** When it was last read, as far as the volume notes it. */
    vllsi_file_time atime;
    /** Who owns it, as the system numbers users. */
    uint32_t owner;
    /** Which group it belongs to, as the system numbers groups. */
    uint32_t group;
    /** Permissions as the octal digits of POSIX, up to 07777. */
    uint32_t mode;
    /** The bytes that it takes up, without holes. */
    int64_t allocated_bytes;
};

/** How the last part of a path is taken. */
enum vllsi_lookup_flag {
    VLLSI_LOOKUP_FOLLOW = 0,        /**< a symbolic link leads on */
    VLLSI_LOOKUP_NO_FOLLOW = 1 << 0 /**< a symbolic link is meant itself */
};

/**
 * What is known about the file behind a path.
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @param lookup [in] enum vllsi_lookup_flag
 * @param wanted [in] which members: a set of enum vllsi_stat_field; fewer may be cheaper. Known ones beyond
 * it may come as well; one that is wanted and not known is no failure
 * @param stat [out] what is known; untouched on failure
 * @return 0
 * @errors InvalidInput (unknown bits). Blocks as long as the file system does; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_stat(vllsi_fd dir, const char *path, size_t path_len, uint32_t lookup,
                                         uint32_t wanted, struct vllsi_file_stat *stat);

/**
 * What is known about the file behind a descriptor.
 * @param fd [in] the descriptor
 * @param wanted [in] as vllsi_stat
 * @param stat [out] what is known; untouched on failure
 * @return 0
 * @errors BadDescriptor, InvalidInput (unknown bits), IoFailure. Blocks as long as the file system does;
 * allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_stat_fd(vllsi_fd fd, uint32_t wanted, struct vllsi_file_stat *stat);

/**
 * Whether two ids are the same.
 * @param one [in] an id
 * @param other [in] another one
 * @return true for the same file. Neither blocks nor allocates; may be called from a signal handler.
 */
bool vllsi_file_id_equal(vllsi_file_id one, vllsi_file_id other);

/**
 * Whether this process may use a path in a way, as an open would find it now; by the time of the open it may
 * be otherwise. Symbolic links are followed. (Before Linux 5.8 with the real ids, not the effective ones.)
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @param mode [in] a set of vllsi_file_access; VLLSI_FILE_ACCESS_EXISTS only asks whether it leads to
 * something
 * @return 1; or 0 where the answer is NotFound, NotADirectory, LoopInPath, PermissionDenied, ReadOnly or
 * ExecutableBusy.
 * @errors every other kind; InvalidInput (unknown bits). Blocks as long as the file system does; allocates
 * nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_access(vllsi_fd dir, const char *path, size_t path_len,
                                           vllsi_file_access mode);

/* ── changing what is known ── */

/**
 * Sets the permissions of a file; "only owner-write is portable".
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @param lookup [in] enum vllsi_lookup_flag; NoFollow may be Unsupported
 * @param mode [in] permissions as the octal digits of POSIX, 07777 at most
 * @return 0
 * @errors ReadOnly, Unsupported, InvalidInput (a mode above 07777, unknown bits). Blocks as long as the file
 * system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_chmod(vllsi_fd dir, const char *path, size_t path_len, uint32_t lookup,
                                          uint32_t mode);

/**
 * Sets the permissions of an open file.
 * @param fd [in] the descriptor
 * @param mode [in] as vllsi_chmod
 * @return 0
 * @errors BadDescriptor, PermissionDenied, ReadOnly, InvalidInput, IoFailure. Blocks as long as the file
 * system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_chmod_fd(vllsi_fd fd, uint32_t mode);

/** As owner or group: it stays as it is. */
#define VLLSI_OWNER_KEEP UINT32_MAX

/**
 * Gives a file to another owner or group.
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @param lookup [in] enum vllsi_lookup_flag
 * @param owner [in] as the system numbers users, or VLLSI_OWNER_KEEP
 * @param group [in] as the system numbers groups, or VLLSI_OWNER_KEEP
 * @return 0
 * @errors ReadOnly, QuotaExceeded, Unsupported (systems without such numbers), InvalidInput. Blocks as long
 * as the file system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_chown(vllsi_fd dir, const char *path, size_t path_len, uint32_t lookup,
                                          uint32_t owner, uint32_t group);

/**
 * Gives an open file to another owner or group.
 * @param fd [in] the descriptor
 * @param owner [in] as vllsi_chown
 * @param group [in] as vllsi_chown
 * @return 0
 * @errors BadDescriptor, PermissionDenied, ReadOnly, QuotaExceeded, Unsupported, InvalidInput, IoFailure.
 * Blocks as long as the file system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_chown_fd(vllsi_fd fd, uint32_t owner, uint32_t group);

/**
 * Sets when a file was last read and written. A volume keeps times as exactly as it can: "granularity up to
 * 2 s".
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @param lookup [in] enum vllsi_lookup_flag
 * @param atime [in] when it was last read
 * @param mtime [in] when it was last written
 * @return 0
 * @errors ReadOnly, Unsupported, InvalidInput (nsec out of bounds, unknown bits). Blocks as long as the file
 * system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_set_times(vllsi_fd dir, const char *path, size_t path_len,
                                              uint32_t lookup, vllsi_file_time atime, vllsi_file_time mtime);

/**
 * Sets when an open file was last read and written.
 * @param fd [in] the descriptor
 * @param atime [in] as vllsi_set_times
 * @param mtime [in] as vllsi_set_times
 * @return 0
 * @errors BadDescriptor, PermissionDenied, ReadOnly, Unsupported, InvalidInput, IoFailure. Blocks as long as
 * the file system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_set_times_fd(vllsi_fd fd, vllsi_file_time atime, vllsi_file_time mtime);

/* ── names ── */

/** How vllsi_rename treats a new name that is taken. */
enum vllsi_rename_flag {
    VLLSI_RENAME_REPLACE = 0,         /**< what has it loses it */
    VLLSI_RENAME_NO_REPLACE = 1 << 0, /**< AlreadyExists; VLLSI_CAPABILITY_RENAME_NO_REPLACE */
    VLLSI_RENAME_EXCHANGE = 1 << 1    /**< the two change names; VLLSI_CAPABILITY_RENAME_EXCHANGE */
};

/**
 * Gives a file or directory another name on the same volume. "Open descriptors keep working; rename replaces
 * a file atomically. Blocked by other software, a mapping or the file system: Busy, target intact." A
 * symbolic link is renamed itself. It is never done in several steps. Whether a directory replaces an empty
 * one differs among systems.
 * @param old_dir [in] where a relative old path starts
 * @param old_path [in] old_len bytes: the old name
 * @param old_len [in] its length in bytes
 * @param new_dir [in] where a relative new path starts
 * @param new_path [in] new_len bytes: the new name
 * @param new_len [in] its length in bytes
 * @param flags [in] enum vllsi_rename_flag
 * @return 0
 * @errors AlreadyExists, IsADirectory, NotADirectory, NotEmpty, CrossesDevices, Busy, ReadOnly, NoSpace,
 * QuotaExceeded, TooManyLinks, Unsupported (a flag that the volume cannot keep), InvalidInput (a directory
 * into itself, unknown or contradicting flags). Blocks as long as the file system does; allocates nothing;
 * may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_rename(vllsi_fd old_dir, const char *old_path, size_t old_len,
                                           vllsi_fd new_dir, const char *new_path, size_t new_len,
                                           uint32_t flags);

/**
 * Takes a name from a file; with the last name, and once nobody has it open, the file goes. "where
 * POSIX_UNLINK holds the name goes at once". A symbolic link is removed itself.
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @return 0
 * @errors IsADirectory, Busy, ReadOnly. Blocks as long as the file system does; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_unlink(vllsi_fd dir, const char *path, size_t path_len);

/**
 * Gives a file a further name on its volume. A symbolic link gets one itself.
 * @param old_dir [in] where a relative old path starts
 * @param old_path [in] old_len bytes: a name of the file
 * @param old_len [in] its length in bytes
 * @param new_dir [in] where a relative new path starts
 * @param new_path [in] new_len bytes: the further name
 * @param new_len [in] its length in bytes
 * @return 0
 * @errors AlreadyExists, PermissionDenied (a directory, too), CrossesDevices, TooManyLinks, ReadOnly,
 * NoSpace, QuotaExceeded, Unsupported. Blocks as long as the file system does; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_link(vllsi_fd old_dir, const char *old_path, size_t old_len,
                                         vllsi_fd new_dir, const char *new_path, size_t new_len);

/**
 * Makes a symbolic link. "symlink takes kind File/Directory; creation may be PermissionDenied": see
 * VLLSI_CAPABILITY_SYMLINK.
 * @param target [in] target_len bytes: what it leads to; need not exist
 * @param target_len [in] the length in bytes, as for paths, more than 0
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes: the link's own name
 * @param path_len [in] the length of the path in bytes
 * @param kind [in] VLLSI_FILE_KIND_REGULAR or _DIRECTORY: what it is to lead to, for systems that note it
 * @return 0
 * @errors AlreadyExists, PermissionDenied, ReadOnly, NoSpace, QuotaExceeded, Unsupported, InvalidInput (a
 * zero byte in the target, another kind). Blocks as long as the file system does; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_symlink(const char *target, size_t target_len, vllsi_fd dir,
                                            const char *path, size_t path_len, enum vllsi_file_kind kind);

/**
 * Where a symbolic link leads: "readlink returns stored text".
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes
 * @param path_len [in] the length of the path in bytes
 * @param buffer [out] size_bytes bytes for the text; as much as fits is written, and where there is room a
 * zero behind it; may be NULL if size_bytes is 0
 * @param size_bytes [in] the size of the buffer
 * @return the length of the whole text in bytes.
 * @errors InvalidInput (no symbolic link). Blocks as long as the file system does; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_readlink(vllsi_fd dir, const char *path, size_t path_len, char *buffer,
                                             size_t size_bytes);

/* ── temporary files ── */

/** How many bytes vllsi_temporary_file and vllsi_temporary_directory put behind the prefix. */
#define VLLSI_TEMPORARY_NAME_BYTES 16

/**
 * Makes a file without a name, to read and write, private to the user; it goes with its last descriptor. On a
 * volume that cannot, it has a name for a moment.
 * @param dir [in] where a relative path starts
 * @param path [in] path_len bytes: the directory whose volume it is on
 * @param path_len [in] the length of the path in bytes
 * @param flags [in] 0 or VLLSI_OPEN_POSITIONAL
 * @param fd [out] the descriptor; untouched on failure
 * @return 0
 * @errors ReadOnly, NoSpace, QuotaExceeded, TooManyOpenFiles, ResourceExhausted, InvalidInput (other flags).
 * Blocks as long as the file system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_temporary_open(vllsi_fd dir, const char *path, size_t path_len,
                                                   uint32_t flags, vllsi_fd *fd);

/**
 * Makes a file with a name that nobody can guess, to read and write, private to the user. Whoever makes it
 * removes it.
 * @param dir [in] where a relative path starts
 * @param prefix [in] prefix_len bytes: path and beginning of the name; the empty one is fine
 * @param prefix_len [in] its length in bytes
 * @param flags [in] 0 or VLLSI_OPEN_POSITIONAL
 * @param path [out] size_bytes bytes for the path: prefix, VLLSI_TEMPORARY_NAME_BYTES letters and digits (of
 * one case), a zero; untouched on failure
 * @param size_bytes [in] the size of the buffer: prefix_len + VLLSI_TEMPORARY_NAME_BYTES + 1 at least
 * @param fd [out] the descriptor; untouched on failure
 * @return the length of the path in bytes, without the zero.
 * @errors ReadOnly, NoSpace, QuotaExceeded, TooManyOpenFiles, ResourceExhausted, AlreadyExists (no free name
 * in 100 tries), InvalidInput (other flags), OutOfMemory (the buffer is too small). Blocks as long as the
 * file system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_temporary_file(vllsi_fd dir, const char *prefix, size_t prefix_len,
                                                   uint32_t flags, char *path, size_t size_bytes,
                                                   vllsi_fd *fd);

/**
 * Makes a directory with a name that nobody can guess, private to the user. Whoever makes it removes it:
 * vllsi_remove_tree.
 * @param dir [in] where a relative path starts
 * @param prefix [in] as vllsi_temporary_file
 * @param prefix_len [in] as there
 * @param path [out] as there
 * @param size_bytes [in] as there
 * @return the length of the path in bytes, without the zero.
 * @errors ReadOnly, NoSpace, QuotaExceeded, TooManyLinks, AlreadyExists, OutOfMemory. Blocks as long as the
 * file system does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_temporary_directory(vllsi_fd dir, const char *prefix, size_t prefix_len,
                                                        char *path, size_t size_bytes);

/**
 * Where temporary files go: what TMPDIR says if it is an absolute path, else /tmp; on Windows the user's own
 * directory for them. Whether it exists is not asked. A program with rights that who started it lacks
 * (set-user-ID) takes no notice of TMPDIR.
 * @param buffer [out] size_bytes bytes for the path; as much as fits is written, and where there is room a
 * zero behind it; may be NULL if size_bytes is 0
 * @param size_bytes [in] the size of the buffer
 * @return the length of the whole path in bytes.
 * Neither blocks nor allocates; may be called from a signal handler in a program without a libc.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_temporary_path(char *buffer, size_t size_bytes);

#ifdef __cplusplus
}
#endif

#endif
