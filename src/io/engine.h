/*
 * What an engine is made of, and what it and its drivers ask of each other.
 *
 * The engine (engine.c and the files beside it) decides all that must be the same everywhere: which operation
 * has which slot, who goes first on a descriptor, deadlines, cancels, closes, in what order results are told.
 * A driver only begins an operation, is told to let go of one, and waits. It never sees two operations of one
 * direction of a stream at once, nor any on a descriptor that is being closed.
 *
 * The life of a slot:
 *
 *     FREE -> QUEUED (behind another one of its direction) -> RUNNING (the driver or the file pool has it)
 *          -> DONE (the result waits to be told) -> FREE
 *
 * A Timeout is RUNNING with nothing but its timer. Links are numbers of slots, NONE for none, so that a slot
 * moves nothing and takes little room.
 */
#ifndef VLLSI_IO_ENGINE_PRIVATE_H
#define VLLSI_IO_ENGINE_PRIVATE_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/io_engine.h>
#include <vllsi/timers.h>

#define VLLSI__IO_NONE UINT32_MAX

/* What a driver's begin returns when the operation goes on without it; no vllsi_result that a call has. */
#define VLLSI__IO_PENDING INT64_MIN

enum vllsi__io_state { VLLSI__IO_FREE, VLLSI__IO_QUEUED, VLLSI__IO_RUNNING, VLLSI__IO_DONE };

/* Why an operation was asked to end, if it was; the first reason stays. */
enum vllsi__io_end {
    VLLSI__IO_END_NONE,
    VLLSI__IO_END_CANCEL,   /* the program, or shutdown */
    VLLSI__IO_END_DEADLINE, /* its deadline */
    VLLSI__IO_END_CLOSE     /* a Close of its descriptor */
};

/* The two directions of a descriptor, each with a queue; what is in order with neither has none. */
enum vllsi__io_direction { VLLSI__IO_IN, VLLSI__IO_OUT, VLLSI__IO_DIRECTIONS };

/* In a slot's flags, beside enum vllsi_completion_op_flag. The engine's. */
enum {
    VLLSI__IO_TIMED = 1 << 5,     /* its timer is set */
    VLLSI__IO_QUEUED_IN = 1 << 6, /* in the queue of its descriptor */
    VLLSI__IO_QUEUED_OUT = 1 << 7 /* in that of its descriptor; Copy in its target's, `record_to` */
};

/* Two lines of the cache. The first one is all that a Nop touches. */
struct vllsi__io_slot {
    uint32_t generation;
    uint8_t kind;  /* enum vllsi_completion_op_kind */
    uint8_t state; /* enum vllsi__io_state */
    uint8_t flags; /* enum vllsi_completion_op_flag, and in which queues it is */
    uint8_t end;   /* enum vllsi__io_end */
    /* The engine's: the next one in the queue of each direction. Of a free slot and of one that is done
     * link[0] is the next one like it; link[1] of one that is done says which progress goes before it. */
    uint32_t link[VLLSI__IO_DIRECTIONS];
    uint64_t user_data;
    /* The result while it waits to be told. */
    vllsi_result result;
    uint32_t result_flags; /* enum vllsi_completion_flag */
    union {
        uint32_t result_buffer;
        uint32_t chain; /* on the file pool's list, and on the engine's of those that can begin */
    };
    /* Number of its descriptor's record; NONE for an operation without one. */
    uint32_t record;
    uint32_t record_to; /* of Copy: the target's */
    /* The driver's own: what it has begun, and how to find it. 0 when begin is called. */
    uint32_t driver_state;
    uint32_t driver_word;
    vllsi_fd fd; /* of Open, and of Stat with a path: the directory */

    /* The operation's members as the program gave them: those of vllsi_completion_op's union, in less room.
     * What does not fit there is no value that the call would take, and is cut to another such one. */
    union {
        struct {
            void *buffer;
            uint32_t len; /* VLLSI_TRANSFER_BYTES_MAX at most */
            uint32_t group;
            int64_t offset;
        } transfer; /* Read, Write, Send, Recv */
        struct {
            const vllsi_iovec *pieces;
            uint32_t count; /* VLLSI_TRANSFER_PIECES_MAX at most */
            int64_t offset;
        } vector;
        struct {
            struct vllsi_address *peer;
            uint32_t mode;
        } accept;
        struct {
            const struct vllsi_address *address;
        } connect;
        struct {
            struct vllsi_message *message;
        } message;
        struct {
            const char *path;
            uint32_t path_len, flags, mode;
        } open;
        struct {
            const char *path;
            struct vllsi_file_stat *stat;
            uint32_t path_len;
            uint16_t lookup, wanted;
        } stat;
        struct {
            uint32_t wanted;
        } poll;
        struct {
            int64_t from_offset, to_offset;
            uint32_t len;
        } copy;
        struct {
            struct vllsi_process *process;
            struct vllsi_process_status *status;
        } process_wait;
    } as;
    union {
        vllsi_fd result_fd; /* Accept, Open: with VLLSI_COMPLETION_FD in result_flags */
        vllsi_fd to;        /* Copy: the target */
    };
    /* A Timeout's end, or the deadline, VLLSI_FOREVER for none; in the wheel only if it is pending. */
    struct vllsi_timer timer;
};

VLLSI_STATIC_ASSERT(sizeof(struct vllsi__io_slot) == 128 || sizeof(void *) != 8, "two lines of the cache");

/* A descriptor that belongs to the engine. Found by its raw value in a table of open addressing or chains. */
struct vllsi__io_record {
    vllsi_fd fd;
    /* Of each direction: the first and the last slot of its queue. The first one is running; Copy only if it
     * is the first one of both its queues. */
    uint32_t first[VLLSI__IO_DIRECTIONS], last[VLLSI__IO_DIRECTIONS];
    /* How many operations are in flight on it, those without a queue (Poll, files) included. */
    uint32_t in_flight;
    /* The slot of the Close that waits for them; NONE for none. */
    uint32_t closing;
    /* Next record of the same chain. */
    uint32_t next;
    /* The driver's own: what the system has been told of it, what is known to be ready, what kind it is. */
    uint32_t driver_state;
};

struct vllsi__io_group {
    unsigned char *memory;
    size_t buffer_bytes;
    uint32_t count; /* 0 where the group is free */
    uint32_t free;  /* how many the engine has */
    /* Stack of the engine's buffers, where the driver has no queue of its own; and a bit per buffer: the
     * engine has it. In pages of the group's. */
    uint32_t *stack;
    uint64_t *owned;
    void *driver_queue; /* the driver's own */
    size_t pages_bytes;
};

/* What there is of file_pool.c, in the engine's memory. */
struct vllsi__io_pool;

enum { VLLSI__IO_DRIVERS_MAX = 8 };

enum vllsi__io_chosen {
    VLLSI__IO_CHOSEN_ITSELF,
    VLLSI__IO_CHOSEN_BY_PROGRAM,
    VLLSI__IO_CHOSEN_BY_ENVIRONMENT
};

struct vllsi_io_engine {
    const struct vllsi_io_driver *driver;
    void *driver_memory; /* driver->size bytes, aligned to 64 */
    struct vllsi__io_slot *slots;
    struct vllsi__io_record *records;
    uint32_t *buckets; /* chains of records by hash of the raw value */
    struct vllsi__io_group *groups;
    struct vllsi_completion_result *progress;        /* ring of results that are not the last */
    struct vllsi_completion_result *told, *told_end; /* within poll: room in the program's array */
    struct vllsi_timers timers;
    struct vllsi__io_pool *pool;
    vllsi_io_engine_config config; /* with defaults filled in */
    uint32_t bucket_mask, progress_mask, progress_head, progress_tail;
    uint32_t free_slot, free_record;   /* those that were used before */
    uint32_t fresh_slot, fresh_record; /* from here on none has been used, and their memory has no meaning */
    uint32_t first_generation;
    uint32_t done_first, done_last; /* slots whose results wait to be told */
    uint32_t in_flight, serial;
    uint32_t start_first, start_last; /* slots that are the first of all their queues and can begin */
    uint32_t woken;                   /* somebody called wake, and no poll has returned since */
    /* 1, or 0 in the child of a fork, kept in a page that the system empties there. */
    const uint32_t *alive;
    bool shut_down, shutting, pages_own;
    int64_t
        owner; /* id of the thread that it belongs to, in debug builds; 0 before the first submit or poll */
    size_t memory_bytes;
    /* For describe: who named the driver, and what the drivers before it in the system's list failed with. */
    enum vllsi__io_chosen chosen;
    vllsi_result refused[VLLSI__IO_DRIVERS_MAX];
};

/* ── what a driver is ── */

struct vllsi_io_driver {
    const char *name; /* as in VLLSI_IO_DRIVER */
    /* Bytes of memory for a configuration whose defaults are filled in. */
    size_t (*size)(const vllsi_io_engine_config *config);
    /* Takes what it needs of the system. A failure leaves nothing behind; of kind Unsupported or
     * PermissionDenied it lets an automatic choice go on to the next driver. */
    vllsi_result (*open)(vllsi_io_engine *engine);
    /* Gives everything back; nothing is in flight. In the child of a fork it must not disturb the parent. */
    void (*close)(vllsi_io_engine *engine);
    /* Begins a running slot. Returns its result at once (0 or more, or a failure), with slot->result_fd,
     * result_flags and result_buffer set where it has such; or PENDING, and calls vllsi__io_complete later,
     * from turn. Must not call it from within begin. */
    vllsi_result (*begin)(vllsi_io_engine *engine, struct vllsi__io_slot *slot);
    /* Asks for a pending slot to end soon: it completes, now or in a later turn, with what it has moved or
     * with io/Cancelled. May call vllsi__io_complete. May be called again when the descriptor is to go, or
     * all is to end. */
    void (*cancel)(vllsi_io_engine *engine, struct vllsi__io_slot *slot);
    /* Tells the system what is to be told, and waits until something has ended, the deadline (of the engine's
     * clock; INT64_MIN: do not wait) has passed or wake was called. Calls vllsi__io_complete and
     * vllsi__io_progress. A failure only where the system could do nothing at all; nothing is lost by it. */
    vllsi_result (*turn)(vllsi_io_engine *engine, int64_t deadline_ns);
    /* Forgets a descriptor on which nothing is in flight, before it is closed or released. May be NULL. */
    void (*forget)(vllsi_io_engine *engine, struct vllsi__io_record *record);
    /* From any thread and from signal handlers: makes turn return. */
    void (*wake)(vllsi_io_engine *engine);
    /* vllsi_io_engine_pollable; may be NULL. */
    vllsi_fd (*pollable)(const vllsi_io_engine *engine);
    /* The engine's clock; NULL for the monotonic one. */
    int64_t (*now)(const vllsi_io_engine *engine);
    /* Adds a group, or a buffer to a group, in a queue that the driver shares with the system; all NULL where
     * it takes buffers by vllsi__io_buffer_take. */
    vllsi_result (*group_add)(vllsi_io_engine *engine, uint32_t group);
    void (*group_remove)(vllsi_io_engine *engine, uint32_t group);
    void (*buffer_return)(vllsi_io_engine *engine, uint32_t group, uint32_t buffer);
    /* What describe says of the features in use: writes text with a zero, returns its length. */
    size_t (*describe)(const vllsi_io_engine *engine, char *buffer, size_t size_bytes);
};

/* ── what the engine does for drivers ── */

static inline uint32_t vllsi__io_number(const vllsi_io_engine *engine, const struct vllsi__io_slot *slot)
{
    return (uint32_t)(slot - engine->slots);
}

static inline struct vllsi__io_record *vllsi__io_record_of(vllsi_io_engine *engine,
                                                           const struct vllsi__io_slot *slot)
{
    return slot->record == VLLSI__IO_NONE ? 0 : &engine->records[slot->record];
}

/* The other half of vllsi__io_complete. */
void vllsi__io_complete_slowly(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result);

/* A pending slot has ended: a result, or a failure; result_fd, result_flags, result_buffer are set where it
 * has such. io/Cancelled becomes what the slot's end asks for (TimedOut for a deadline). A descriptor that
 * came of an operation that was asked to end is closed. Begins
 * the next one of the queue. */
static inline void vllsi__io_complete(vllsi_io_engine *engine, struct vllsi__io_slot *slot,
                                      vllsi_result result)
{
    /* An operation without descriptor, deadline and cancel, in a poll with nothing else to tell: straight
     * into the program's array. */
    const bool is_plain = slot->record == VLLSI__IO_NONE && slot->end == VLLSI__IO_END_NONE &&
                          (slot->flags & VLLSI__IO_TIMED) == 0 && slot->result_flags == 0;
    if (!is_plain || engine->told == engine->told_end || engine->done_first != VLLSI__IO_NONE ||
        engine->progress_head != engine->progress_tail) {
        vllsi__io_complete_slowly(engine, slot, result);
        return;
    }
    const uint32_t number = vllsi__io_number(engine, slot);
    *engine->told++ = (struct vllsi_completion_result){
        .submission_id = {.slot = number | engine->serial << 24, .generation = slot->generation},
        .user_data = slot->user_data,
        .result = result,
        .fd = {VLLSI_FD_INVALID_RAW},
    };
    slot->state = VLLSI__IO_FREE;
    slot->generation++;
    slot->link[0] = engine->free_slot;
    engine->free_slot = number;
    engine->in_flight--;
}

/* A multishot slot has a result and goes on. False where there is no room: the driver keeps it back until
 * the next turn. */
bool vllsi__io_progress(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result,
                        vllsi_fd fd, uint32_t flags, uint32_t buffer);

/* Takes a buffer of a group; false where there is none. The address, and in `number` which one. */
bool vllsi__io_buffer_take(vllsi_io_engine *engine, uint32_t group, uint32_t *number, void **address);
/* Gives back one that was not used. */
void vllsi__io_buffer_put(vllsi_io_engine *engine, uint32_t group, uint32_t number);
/* Marks one that the system took by itself as the program's; its address. */
void *vllsi__io_buffer_taken(vllsi_io_engine *engine, uint32_t group, uint32_t number);

/* The engine's clock. */
int64_t vllsi__io_now(const vllsi_io_engine *engine);

/* The two verdicts of an operation that was asked to end; a driver may also return them from begin. */
#define VLLSI__IO_CANCELLED VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CANCELLED)
#define VLLSI__IO_TIMED_OUT VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_TIMED_OUT)

/* ── what the engine asks of the system beside the public functions: src/io/ ── */

/* The drivers that can be chosen here, best first; a zero at the end. vllsi_io_blocking_driver is the last
 * one. io_choice.c */
const struct vllsi_io_driver *const *vllsi__io_drivers(void);

/* Whether the environment may name a driver: not if the program has rights that who set it lacks. choice.c */
bool vllsi__io_environment_counts(void);

/* A word that is 1, in a page that is empty in the child of a fork; NULL without memory. alive.c */
const uint32_t *vllsi__io_alive_make(void);
void vllsi__io_alive_free(const uint32_t *alive);

/* ── operations that are done by waiting, on other threads: file_pool.c ── */

size_t vllsi__io_pool_size(const vllsi_io_engine_config *config);
vllsi_result vllsi__io_pool_open(vllsi_io_engine *engine, void *memory);
void vllsi__io_pool_close(vllsi_io_engine *engine);
/* Hands a slot over: PENDING; or its result where no thread could be started (then it was done at once). The
 * driver's wake is called when it has ended. */
vllsi_result vllsi__io_pool_begin(vllsi_io_engine *engine, struct vllsi__io_slot *slot);
/* A slot that no thread has begun ends as Cancelled; one that is being worked on goes on to its end. */
void vllsi__io_pool_cancel(vllsi_io_engine *engine, struct vllsi__io_slot *slot);
/* Completes what threads have ended. For drivers, in each turn. Returns how many. */
uint32_t vllsi__io_pool_reap(vllsi_io_engine *engine);
/* Does a slot's operation now, by waiting if it must: Read, Write, ReadV, WriteV at offsets, Open, Stat, the
 * syncs, Copy between files. For the pool's threads and the blocking driver. */
vllsi_result vllsi__io_do(struct vllsi__io_slot *slot);

/* ── attempts: what a driver of readiness does, nothing of it waits. attempt.c ── */

/* Of a record's driver_state and a slot's: the bits that are the attempts', under whichever driver. */
#define VLLSI__IO_ATTEMPT_RECORD_BITS 0xff000000u
#define VLLSI__IO_ATTEMPT_SLOT_BITS   0x80000000u

#define VLLSI__IO_WOULD_BLOCK VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_WOULD_BLOCK)

/* Whether an operation is one for the file pool: it cannot be waited for. */
bool vllsi__io_is_file(const struct vllsi__io_slot *slot);

/* Whether a multishot operation goes on after a result: not after a failure, nor after the end of a stream. A
 * datagram may be empty. */
bool vllsi__io_goes_on(const struct vllsi__io_slot *slot, vllsi_result result);

/* Tries to do a slot's operation without waiting, whatever the descriptor's mode is. Returns its result, with
 * result_fd and result_flags set, or VLLSI__IO_WOULD_BLOCK: then it is to be tried again when `*wanted`
 * (VLLSI_SOCKET_READY_RECEIVE or _SEND) of `*on` is ready. Where `*wanted` is 0 nobody can wait for it: with
 * a valid `*on` it is the file pool's, with an invalid one it is to be tried again after a pause. `*drained`
 * is set where a transfer was short in a way that says that nothing is left: no further attempt before the
 * system tells. A connect is begun by the first call and looked after by those that follow. */
vllsi_result vllsi__io_attempt(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_fd *on,
                               uint32_t *wanted, bool *drained);

#endif
