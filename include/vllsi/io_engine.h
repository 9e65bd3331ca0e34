/*
 * The I/O engine: operations are submitted, the system works on them, poll tells which have ended. One
 * contract on every system and over every driver; which driver works is chosen at run time.
 *
 * What an engine promises
 * - An operation that submit took completes exactly once: its last result has no VLLSI_COMPLETION_MORE.
 * - "A descriptor belongs to its first engine until close": from its first operation on, no other engine and
 *   no direct call reads, writes, accepts, connects or closes it, and its blocking mode is the engine's.
 *   vllsi_io_engine_release ends that without a close.
 * - "Buffers belong to the engine, any thread, until completion": the bytes, pieces, addresses, paths,
 *   messages and records that an operation points to stay valid and untouched until its last result has been
 *   delivered. The vllsi_completion_op itself is copied and may go at once.
 * - Streams (offset -1): operations of one descriptor and direction are carried out one after the other, in
 *   the order they were submitted. Reads, receives and accepts are one direction; writes, sends and connects
 *   the other. Files ("offset >= 0 on files, -1 on streams"): operations at offsets run side by side, in no
 *   order.
 * - A transfer may be short, as of the calls it stands for; 0 bytes read are the end.
 * - submit does not fail because a queue of the system is full. What it has room for is the configuration's:
 *   beyond `operations` at once, submit fails with io/Full and nothing has happened.
 * - "Never early": a timeout and a deadline end when the monotonic clock has reached them, or later.
 * - "cancel is a request; one true completion; bytes win over Cancelled; Cancelled moved nothing." The same
 *   holds for a deadline, whose failure is TimedOut. A stream may be cancelled in the middle of a long write:
 *   what was moved is the result.
 * - "Close completes last, descriptor gone regardless": it cancels what is in flight on its descriptor (an
 *   Open or a Stat in it, if it is a directory, too), those operations complete before it, and no operation
 *   ever reaches a descriptor that has the number anew. A connection or a file that comes of a cancelled
 *   accept or open is closed, not lost.
 * - Nothing is allocated for an operation. SIGPIPE is never raised.
 *
 * Threads. An engine belongs to the thread that first submits or polls; all functions are called there, but
 * for vllsi_io_engine_wake, which any thread may call. A debug build (VLLSI_DEBUG) panics otherwise. None may
 * be called from a signal handler but wake.
 *
 * Fork. An engine stays with the process that made it. In the child every function fails with io/ShutDown,
 * and vllsi_io_engine_destroy gives the child's copy of the memory back without touching what the parent is
 * doing.
 *
 * Where a program asks before it relies on something: VLLSI_CAPABILITY_IO_… of vllsi/capability.h.
 */
#ifndef VLLSI_IO_ENGINE_H
#define VLLSI_IO_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/address.h>
#include <vllsi/base.h>
#include <vllsi/error.h>
#include <vllsi/file.h>
#include <vllsi/init.h>
#include <vllsi/net.h>
#include <vllsi/process.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An engine; what is in it is the library's. */
typedef struct vllsi_io_engine vllsi_io_engine;

/** A driver: how an engine works on a kind of system. The blocking and the fake one are everywhere; those of
 * a system are in its own header. */
struct vllsi_io_driver;

/** Completes each operation within submit, by waiting for it; for targets that have nothing else. An accept,
 * a connect or a transfer waits until its deadline. Timeouts and wake are as everywhere. Multishot is
 * Unsupported. */
extern const struct vllsi_io_driver vllsi_io_blocking_driver;

/** For tests of programs: works on real descriptors, in an order, with short transfers and with delays that a
 * seed decides, and with a clock of its own that jumps to the next deadline where nothing can go on. The same
 * seed and the same calls give the same results, if nobody else is at the other ends. */
extern const struct vllsi_io_driver vllsi_io_fake_driver;

/* ── an engine ── */

struct vllsi_linux_io_options;

/** The bounds of vllsi_io_engine_config.operations. */
#define VLLSI_IO_OPERATIONS_MAX ((uint32_t)1 << 24)

/** How many threads for files there can be at most. */
#define VLLSI_IO_FILE_THREADS_MAX ((uint32_t)64)

/** What kind of engine is wanted. All zero but size_bytes is the default. */
typedef struct vllsi_io_engine_config {
    /** sizeof(struct vllsi_io_engine_config): the version of this struct. */
    uint32_t size_bytes;
    /** 0; bits may come. */
    uint32_t flags;
    /** How many operations can be in flight, results not yet delivered included; 0 for 256. At most
     * VLLSI_IO_OPERATIONS_MAX. */
    uint32_t operations;
    /** How many descriptors can belong to the engine at once; 0 for as many as operations. One whose last
     * operation has ended belongs to it until it is closed or released. */
    uint32_t descriptors;
    /** How many threads there may be for what the system cannot do without waiting: files, opens, syncs; they
     * are started when first needed. 0 for 4. At most VLLSI_IO_FILE_THREADS_MAX. */
    uint32_t file_threads;
    /** How many groups of provided buffers there can be, vllsi_io_engine_buffers_add; 0 for 4. */
    uint32_t buffer_groups;
    /** The driver; NULL for the best one that works here and now. Automatically chosen ones can be overruled
     * by the environment variable VLLSI_IO_DRIVER, which names one; not in a program that has rights which
     * who started it lacks. */
    const struct vllsi_io_driver *driver;
    /** The fake driver's seed. */
    uint64_t seed;
    /** Wishes that only Linux understands (vllsi/linux/io.h); NULL for none. Other systems ignore them. */
    const struct vllsi_linux_io_options *linux_options;
} vllsi_io_engine_config;

/**
 * How much memory an engine takes.
 * @param config [in] what is wanted; NULL for the defaults
 * @return the size in bytes.
 * @errors InvalidInput (a member out of its bounds). Neither blocks nor allocates.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_size(const vllsi_io_engine_config *config);

/**
 * Makes an engine in memory of the caller.
 * @param memory [out] aligned to 64 bytes; the engine's until vllsi_io_engine_destroy
 * @param size_bytes [in] its size, vllsi_io_engine_size at least
 * @param config [in] what is wanted; NULL for the defaults; not kept
 * @param engine [out] the engine; untouched on failure
 * @return 0
 * @errors InvalidInput (a member out of its bounds, a name in VLLSI_IO_DRIVER that is none, too little
 * memory, not aligned); Unsupported (the driver that was asked for does not work here); TooManyOpenFiles,
 * OutOfMemory, ResourceExhausted. Does not block; takes descriptors and, for queues that it shares with the
 * system, mappings.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_init(void *memory, size_t size_bytes,
                                                   const vllsi_io_engine_config *config,
                                                   vllsi_io_engine **engine);

/**
 * Makes an engine in pages of its own: the specification's create_io_engine.
 * @param config [in] what is wanted; NULL for the defaults; not kept
 * @param engine [out] the engine, to be given back by vllsi_io_engine_destroy; untouched on failure
 * @return 0
 * @errors as vllsi_io_engine_init. Does not block; allocates pages.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_create_io_engine(const vllsi_io_engine_config *config,
                                                     vllsi_io_engine **engine);

/**
 * Ends the work of an engine: everything in flight is cancelled and waited for, its results are dropped,
 * connections and files that came of it are closed; descriptors of the caller stay open. Afterwards submit
 * and poll fail with io/ShutDown (a debug build panics). A second call does nothing.
 * @param engine [in] the engine; NULL does nothing
 * Blocks until the system has let go of all buffers, as a rule at once; allocates nothing.
 */
void vllsi_io_engine_shutdown(vllsi_io_engine *engine);

/**
 * Shuts an engine down and gives back what it took; memory of the caller is the caller's again.
 * @param engine [in] the engine, not to be used afterwards; NULL does nothing
 * Blocks as vllsi_io_engine_shutdown.
 */
void vllsi_io_engine_destroy(vllsi_io_engine *engine);

/* ── operations ── */

/** What an operation does. Only the member of the union that is named after it counts. */
enum vllsi_completion_op_kind {
    VLLSI_COMPLETION_OP_NONE = 0, /**< nothing; submit refuses it with io/UnknownOperation */
    /** Reads into a buffer. Result: bytes; "EOF is 0". */
    VLLSI_COMPLETION_OP_READ = 1,
    /** Writes from a buffer. Result: bytes. */
    VLLSI_COMPLETION_OP_WRITE = 2,
    /** Takes a connection from a listening socket. "Accept: descriptor in result, address written at
     * completion": vllsi_completion_result.fd. */
    VLLSI_COMPLETION_OP_ACCEPT = 3,
    /** Connects a socket. "After failed connect: close." */
    VLLSI_COMPLETION_OP_CONNECT = 4,
    /** Sends on a socket. Result: bytes. */
    VLLSI_COMPLETION_OP_SEND = 5,
    /** Receives from a socket. Result: bytes. */
    VLLSI_COMPLETION_OP_RECV = 6,
    /** Ends after a span, with 0. */
    VLLSI_COMPLETION_OP_TIMEOUT = 7,
    /** Closes a descriptor. Fails as vllsi_close; the descriptor is gone all the same. */
    VLLSI_COMPLETION_OP_CLOSE = 8,
    /** Ends at the driver's next turn, with 0. */
    VLLSI_COMPLETION_OP_NOP = 9,
    /** As Read, into several buffers. */
    VLLSI_COMPLETION_OP_READV = 10,
    /** As Write, from several buffers. */
    VLLSI_COMPLETION_OP_WRITEV = 11,
    /** As vllsi_socket_send_message. */
    VLLSI_COMPLETION_OP_SENDMSG = 12,
    /** As vllsi_socket_receive_message. */
    VLLSI_COMPLETION_OP_RECVMSG = 13,
    /** As vllsi_open; the descriptor is in vllsi_completion_result.fd. Once it is under way nothing ends it
     * but the system: on a FIFO it takes a thread for files until the other end is opened. */
    VLLSI_COMPLETION_OP_OPEN = 14,
    /** As vllsi_full_fsync. */
    VLLSI_COMPLETION_OP_FULL_FSYNC = 15,
    /** As vllsi_data_sync. */
    VLLSI_COMPLETION_OP_DATA_SYNC = 16,
    /** As vllsi_stat, or vllsi_stat_fd for a path of NULL. */
    VLLSI_COMPLETION_OP_STAT = 17,
    /** Waits until a descriptor is ready. Result: a set of enum vllsi_socket_ready.
     * VLLSI_CAPABILITY_IO_READINESS. Not in order with transfers. */
    VLLSI_COMPLETION_OP_POLL = 18,
    /** Moves bytes from one descriptor to another without showing them to the program: file to file, file to
     * socket or pipe, pipe to any, any to pipe. VLLSI_CAPABILITY_IO_COPY; others are Unsupported. Result:
     * bytes. It is in order with the reads of its source and with the writes of its target. */
    VLLSI_COMPLETION_OP_COPY = 19,
    /** As vllsi_process_wait. */
    VLLSI_COMPLETION_OP_PROCESS_WAIT = 20,
    VLLSI_COMPLETION_OP_KIND_COUNT
};

/** How an operation is done: a set. */
enum vllsi_completion_op_flag {
    /** Accept, Recv: goes on, with one result each time, until it is cancelled or fails; results but the last
     * have VLLSI_COMPLETION_MORE. Recv: into provided buffers (VLLSI_COMPLETION_OP_FLAG_BUFFERS). Where the
     * system has no such thing the engine does it again and again. The end of a stream is the last result. */
    VLLSI_COMPLETION_OP_FLAG_MULTISHOT = 1 << 0,
    /** Recv: the buffer is taken from a group when there is something to receive. */
    VLLSI_COMPLETION_OP_FLAG_BUFFERS = 1 << 1,
    /** Send, SendMsg: a hint that the bytes need not be copied. The result comes when the buffer is free,
     * which may be when the other side has taken them all: neither a cancel nor a deadline makes that sooner.
     * A Close or a shutdown of the engine resets a connection that has not got rid of them. */
    VLLSI_COMPLETION_OP_FLAG_ZERO_COPY = 1 << 2,
    VLLSI_COMPLETION_OP_FLAG_ALL = (1 << 3) - 1
};

/** Of VLLSI_COMPLETION_OP_READ: len 0 and more; above VLLSI_TRANSFER_BYTES_MAX it counts as that. offset 0 or
 * more on files, -1 on streams. */
struct vllsi_completion_read {
    void *buffer;
    size_t len;
    int64_t offset;
};

/** Of VLLSI_COMPLETION_OP_WRITE; as there. */
struct vllsi_completion_write {
    const void *buffer;
    size_t len;
    int64_t offset;
};

/** Of VLLSI_COMPLETION_OP_READV and WRITEV: as vllsi_preadv and vllsi_pwritev. */
struct vllsi_completion_vector {
    const vllsi_iovec *pieces;
    size_t count;
    int64_t offset;
};

/** Of VLLSI_COMPLETION_OP_ACCEPT: peer may be NULL, and is with Multishot; of a connection that has gone
 * already its family is None. mode: of the connection. */
struct vllsi_completion_accept {
    struct vllsi_address *peer;
    enum vllsi_socket_mode mode;
};

/** Of VLLSI_COMPLETION_OP_CONNECT. */
struct vllsi_completion_connect {
    const struct vllsi_address *address;
};

/** Of VLLSI_COMPLETION_OP_SEND. */
struct vllsi_completion_send {
    const void *buffer;
    size_t len;
};

/** Of VLLSI_COMPLETION_OP_RECV: buffer and len; or with VLLSI_COMPLETION_OP_FLAG_BUFFERS group, and len as a
 * bound unless it is 0. */
struct vllsi_completion_recv {
    void *buffer;
    size_t len;
    uint32_t group;
};

/** Of VLLSI_COMPLETION_OP_SENDMSG and RECVMSG. */
struct vllsi_completion_message {
    struct vllsi_message *message;
};

/** Of VLLSI_COMPLETION_OP_TIMEOUT. */
struct vllsi_completion_timeout {
    vllsi_duration duration;
};

/** Of VLLSI_COMPLETION_OP_OPEN: as the parameters of vllsi_open. */
struct vllsi_completion_open {
    vllsi_fd dir;
    const char *path;
    size_t path_len;
    uint32_t flags;
    uint32_t mode;
};

/** Of VLLSI_COMPLETION_OP_STAT: as the parameters of vllsi_stat; path NULL for op.fd. */
struct vllsi_completion_stat {
    vllsi_fd dir;
    const char *path;
    size_t path_len;
    uint32_t lookup;
    uint32_t wanted;
    struct vllsi_file_stat *stat;
};

/** Of VLLSI_COMPLETION_OP_POLL: a set of VLLSI_SOCKET_READY_RECEIVE and _SEND; Ended comes unasked. */
struct vllsi_completion_poll {
    uint32_t wanted;
};

/** Of VLLSI_COMPLETION_OP_COPY: offsets of source and target: 0 or more on files, -1 on streams. */
struct vllsi_completion_copy {
    vllsi_fd to;
    int64_t from_offset;
    int64_t to_offset;
    size_t len;
};

/** Of VLLSI_COMPLETION_OP_PROCESS_WAIT: as the parameters of vllsi_process_wait. */
struct vllsi_completion_process_wait {
    struct vllsi_process *process;
    struct vllsi_process_status *status;
};

/** An operation: the specification's CompletionOp. All zero but what is named is right. */
typedef struct vllsi_completion_op {
    /** One of enum vllsi_completion_op_kind. */
    uint16_t kind;
    /** A set of enum vllsi_completion_op_flag. */
    uint16_t flags;
    /** 0. */
    uint32_t reserved;
    /** What it is done to; of Copy the source. Timeout, Nop, Open, Stat with a path, ProcessWait: not looked
     * at. */
    vllsi_fd fd;
    /** Comes back in every result; the engine does not look at it. */
    uint64_t user_data;
    /** When to give up, in nanoseconds of the engine's clock: the monotonic one, but for the fake driver. 0
     * and VLLSI_FOREVER for never. One that has passed ends the operation as soon as it would have to wait.
     * Not for Timeout, Close, Nop. */
    int64_t deadline_ns;
    union {
        struct vllsi_completion_read read;
        struct vllsi_completion_write write;
        struct vllsi_completion_vector vector;
        struct vllsi_completion_accept accept;
        struct vllsi_completion_connect connect;
        struct vllsi_completion_send send;
        struct vllsi_completion_recv recv;
        struct vllsi_completion_message message;
        struct vllsi_completion_timeout timeout;
        struct vllsi_completion_open open;
        struct vllsi_completion_stat stat;
        struct vllsi_completion_poll poll;
        struct vllsi_completion_copy copy;
        struct vllsi_completion_process_wait process_wait;
    };
} vllsi_completion_op;

/** Which operation: the specification's SubmissionId. The same id is given out again only after 2^32 other
 * operations in its place. */
typedef struct vllsi_submission_id {
    uint32_t slot;
    uint32_t generation;
} vllsi_submission_id;

/** What a result says besides: a set. */
enum vllsi_completion_flag {
    /** The operation goes on; more results come. */
    VLLSI_COMPLETION_MORE = 1 << 0,
    /** `buffer` is valid: the caller's until vllsi_io_engine_buffer_return. */
    VLLSI_COMPLETION_BUFFER = 1 << 1,
    /** `fd` is valid: a new descriptor, the caller's. */
    VLLSI_COMPLETION_FD = 1 << 2,
    /** Recv of a datagram: the message was longer than the room; the rest is gone. */
    VLLSI_COMPLETION_TRUNCATED = 1 << 3
};

/** How an operation ended: the specification's CompletionResult. */
typedef struct vllsi_completion_result {
    vllsi_submission_id submission_id;
    /** As the operation had it. */
    uint64_t user_data;
    /** 0 or more: what the operation says of its result; or a failure: kind Cancelled, TimedOut, or what the
     * call that it stands for fails with. */
    vllsi_result result;
    /** Accept, Open: the descriptor. Otherwise VLLSI_FD_INVALID. */
    vllsi_fd fd;
    /** A set of enum vllsi_completion_flag. */
    uint32_t flags;
    /** Recv from a group: which buffer of it. */
    uint32_t buffer;
} vllsi_completion_result;

/**
 * Submits an operation: begun now or at the next poll. What can be done at once may be done within, but its
 * result too comes by poll.
 * @param engine [in] the engine
 * @param op [in] what to do; not kept
 * @param id [out] which one it is; may be NULL; untouched on failure
 * @return 0
 * @errors io/Full (as many as the configuration has are in flight, or its descriptors are used up);
 * io/UnknownOperation; io/ShutDown; InvalidInput (flags that do not go with the kind, a NULL for what is read
 * or written, an offset below -1, a group that is none); BadDescriptor (io/Closing: none, or it is being
 * closed). Other failures come as results. Does not block (the blocking driver does); allocates nothing.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_submit(vllsi_io_engine *engine, const vllsi_completion_op *op,
                                                     vllsi_submission_id *id);

/**
 * Submits several operations, one after the other, until one is refused.
 * @param engine [in] the engine
 * @param ops [in] count of them
 * @param count [in] how many
 * @param ids [out] of each that was taken; may be NULL
 * @return how many were taken, from the first on; 0 only for a count of 0.
 * @errors what the first one was refused with; that of a later one shows when it is submitted again.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_submit_batch(vllsi_io_engine *engine,
                                                           const vllsi_completion_op *ops, size_t count,
                                                           vllsi_submission_id *ids);

/**
 * Asks for an operation to end. It completes all the same, once, by poll: as Cancelled if nothing was moved.
 * @param engine [in] the engine
 * @param id [in] which one
 * @return 0: the request is made.
 * @errors NotFound (there is no such operation in this engine: completed, or of another one); InvalidInput (a
 * Close cannot be cancelled); io/ShutDown. Does not block; allocates nothing.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_cancel(vllsi_io_engine *engine, vllsi_submission_id id);

/**
 * Drives the engine and tells what has ended.
 * @param engine [in] the engine
 * @param timeout_ns [in] how long to wait for a first result, in nanoseconds: 0 and less not at all,
 * VLLSI_FOREVER until there is one
 * @param results [out] capacity of them; those that the result counts are written
 * @param capacity [in] how many at most, 1 or more; further ones stay for the next call
 * @return how many results; 0 when the time is up or the engine was woken.
 * @errors io/ShutDown; InvalidInput (NULL, a capacity of 0); OutOfMemory, ResourceExhausted: the system
 * could not take operations just now; nothing is lost, poll again. A signal does not end the wait. Blocks as
 * long as it is told; allocates nothing.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_poll(vllsi_io_engine *engine, int64_t timeout_ns,
                                                   vllsi_completion_result *results, size_t capacity);

/**
 * Makes a poll that waits, or the next one, return. "wakes merge": several before it count as one.
 * @param engine [in] the engine; it must not be destroyed meanwhile
 * @return 0
 * @errors io/ShutDown. Neither blocks nor allocates; from any thread; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_wake(vllsi_io_engine *engine);

/* ── buffers that the engine picks ── */

/**
 * Gives the engine a group of buffers of one size, to receive into when there is something to receive.
 * @param engine [in] the engine
 * @param memory [out] buffer_bytes * count bytes; the engine's until it is shut down
 * @param buffer_bytes [in] the size of each, 1 or more
 * @param count [in] how many, a power of two up to 32,768; numbered from 0
 * @param group [out] the number of the group; untouched on failure
 * @return 0
 * @errors InvalidInput; io/Full (as many groups as the configuration has); OutOfMemory. Does not block;
 * allocates pages for the queue of buffers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_buffers_add(vllsi_io_engine *engine, void *memory,
                                                          size_t buffer_bytes, uint32_t count,
                                                          uint32_t *group);

/**
 * Gives a buffer back to its group. A receive that found none ends with ResourceExhausted, also a multishot
 * one: submit it again.
 * @param engine [in] the engine
 * @param group [in] the group
 * @param buffer [in] vllsi_completion_result.buffer
 * @return 0
 * @errors InvalidInput (no such group or buffer, or it is the engine's already); io/ShutDown. Neither blocks
 * nor allocates.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_buffer_return(vllsi_io_engine *engine, uint32_t group,
                                                            uint32_t buffer);

/* ── living with other loops, and looking in ── */

/**
 * Ends the engine's hold of a descriptor without closing it.
 * @param engine [in] the engine
 * @param fd [in] the descriptor, with nothing in flight; one that the engine does not have is no failure
 * @return 0
 * @errors Busy (operations are in flight); io/ShutDown. Does not block; allocates nothing.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_release(vllsi_io_engine *engine, vllsi_fd fd);

/**
 * One descriptor that a foreign loop can wait for: when it is readable, or the next deadline has come, poll
 * with a timeout of 0. Call poll with 0 once before each wait, so that all that was submitted is begun.
 * @param engine [in] the engine
 * @return the descriptor, the engine's; VLLSI_FD_INVALID where the driver has none.
 * Neither blocks nor allocates.
 */
vllsi_fd vllsi_io_engine_pollable(const vllsi_io_engine *engine);

/**
 * When poll has to be called again though nothing happens.
 * @param engine [in] the engine
 * @return nanoseconds of the monotonic clock, never later than the nearest deadline; one that has passed
 * where results are waiting; VLLSI_FOREVER for none. Neither blocks nor allocates.
 */
int64_t vllsi_io_engine_next_deadline(const vllsi_io_engine *engine);

/**
 * How many operations are in flight or have results that are not delivered.
 * @param engine [in] the engine
 * @return the number. Neither blocks nor allocates.
 */
size_t vllsi_io_engine_in_flight(const vllsi_io_engine *engine);

/**
 * Tells which driver works, with which features of the system, and why others do not: a line for logs.
 * @param engine [in] the engine
 * @param buffer [out] English text with a zero at its end, cut to fit; may be NULL where size_bytes is 0
 * @param size_bytes [in] the room
 * @return the length of the whole text in bytes, without the zero. Neither blocks nor allocates.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_io_engine_describe(const vllsi_io_engine *engine, char *buffer,
                                                       size_t size_bytes);

/**
 * The engine's clock: the monotonic one, or the fake driver's own.
 * @param engine [in] the engine
 * @return nanoseconds. Neither blocks nor allocates.
 */
int64_t vllsi_io_engine_now(const vllsi_io_engine *engine);

/* ── errors ── */

/** As vllsi_io_error.kind: no verdict of the engine's. */
#define VLLSI_IO_ERROR_OF_SYSTEM ((enum vllsi_io_error_code)0)

/** What a failure of the engine means: the specification's IoError. */
typedef struct vllsi_io_error {
    /** One of enum vllsi_io_error_code; VLLSI_IO_ERROR_OF_SYSTEM for a failure of another domain. */
    enum vllsi_io_error_code kind;
    /** All that is known of it. */
    struct vllsi_os_error os_error;
} vllsi_io_error;

/**
 * Explains a failure of a function here, or of a result.
 * @param result [in] what a function returned, or vllsi_completion_result.result
 * @param language [in] the language of the text
 * @return the error; for a result that is no failure as vllsi_os_error_of has it. Neither blocks nor
 * allocates; may be called from a signal handler.
 */
struct vllsi_io_error vllsi_io_error_of(vllsi_result result, enum vllsi_language language);

/* ── debug builds of programs ── */

/* Panics if an engine is used after its shutdown or by another thread than its own. */
void vllsi__io_engine_check(vllsi_io_engine *engine, struct vllsi_source_location place);

#if defined(VLLSI_DEBUG) && !defined(__cplusplus)
#define VLLSI__IO_CHECK(engine)                             \
    vllsi__io_engine_check((engine),                        \
                           ((struct vllsi_source_location){ \
                               .file = __FILE__, .line = (uint32_t)__LINE__, .function = __func__}))
#define vllsi_io_engine_submit(engine, op, id) \
    (VLLSI__IO_CHECK(engine), vllsi_io_engine_submit((engine), (op), (id)))
#define vllsi_io_engine_submit_batch(engine, ops, count, ids) \
    (VLLSI__IO_CHECK(engine), vllsi_io_engine_submit_batch((engine), (ops), (count), (ids)))
#define vllsi_io_engine_cancel(engine, id) (VLLSI__IO_CHECK(engine), vllsi_io_engine_cancel((engine), (id)))
#define vllsi_io_engine_poll(engine, timeout_ns, results, capacity) \
    (VLLSI__IO_CHECK(engine), vllsi_io_engine_poll((engine), (timeout_ns), (results), (capacity)))
#define vllsi_io_engine_release(engine, fd) (VLLSI__IO_CHECK(engine), vllsi_io_engine_release((engine), (fd)))
#define vllsi_io_engine_buffer_return(engine, group, buffer) \
    (VLLSI__IO_CHECK(engine), vllsi_io_engine_buffer_return((engine), (group), (buffer)))
#endif

#ifdef __cplusplus
}
#endif

#endif
