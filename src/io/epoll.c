/*
 * The epoll driver: an operation is attempted at once, and waits for readiness only when that said that it
 * would have to wait.
 *
 * A descriptor is registered once, at its first operation that has to wait, for both directions and
 * edge-triggered: the kernel says when something changes, and is not told anything again until the descriptor
 * goes. So a direction that said "not now" is left alone until its edge; the next operation begins by
 * waiting, without a call. A short transfer of TCP counts as "not now" too, unless the kernel has said that
 * the stream is at its end or has urgent data, in front of which a receive stops short: then no further edge
 * might come.
 *
 * What an event is about is a record's number and a serial number, which changes with each registration: an
 * event that was taken of the kernel before its descriptor went is nobody's. The registration is taken back
 * before a descriptor goes, for the kernel goes on reporting one whose description somebody has duplicated.
 *
 * Where a pending operation is (enum place):
 *   - WAITING: it is the first one of its direction; the record leads to it.
 *   - LISTED: on its record's list of those that any edge wakes (Poll, Copy), or on that of Copy's target.
 *   - READY: a repeated operation that has more to do, or a result for which there was no room.
 *   - LOOKING: nobody can tell; it is tried again after a pause.
 *   - POOLED: the file pool has it.  PROCESS: it waits for the end of a process.
 */
#include "engine.h"

#include <vllsi/linux.h>
#include <vllsi/linux/io.h>
#include <vllsi/time.h>

#include "../os/linux/path.h"

enum {
    EVENTS = 128,          /* taken of the kernel in one call */
    EVENTS_A_TURN = 64,    /* that are gone through before the program has its turn */
    TURNS_UNSEEN = 7,      /* that may pass without a call while results wait to be told */
    REPETITIONS = 16,      /* of a repeated operation before others have their turn */
    NS_PER_S = 1000000000, /* of a timespec */
    NS_PER_MS = 1000000,
    PAUSE_NS = 50000, /* between looks, at first */
    PAUSE_MOST_NS = 10000000
};

/* In a record's driver_state. */
enum {
    REGISTERED = 1 << 0,
    BLOCKED_IN = 1 << 1, /* not now: wait for the edge */
    BLOCKED_OUT = 1 << 2,
    UNSURE = 1 << 3,   /* a short transfer does not say that nothing is left */
    HAS_LIST = 1 << 4, /* of slots that any edge wakes */
    SERIAL_SHIFT = 8,  /* the registration's serial number, 16 bits */
    SERIAL_MASK = 0xffff
};

enum place { NOWHERE, WAITING, LISTED, LISTED_TO, READY, LOOKING, POOLED, PROCESS };

/* In a slot's driver_state, beside the place: a result is kept back in it. */
enum { PLACE = 0xff, HELD = 1 << 8 };

/* What an event is about, beside a record's number. */
#define TAG_WAKE    UINT64_MAX
#define TAG_PROCESS ((uint64_t)1 << 31)

/* What there is of a record beside its driver_state: what most events need not look at. */
struct watch {
    uint32_t serial; /* of its last registration */
    uint32_t listed; /* the first slot of its list, linked by driver_word */
};

struct epoll {
    int32_t epoll;
    int32_t event;  /* wakes */
    uint32_t woken; /* a write to `event` is under way */
    uint32_t ready, looking;
    uint32_t unseen;          /* turns since the kernel was asked */
    uint32_t event_at, count; /* of `events`: those from event_at on are still to be gone through */
    int64_t pause_ns;
    bool milliseconds; /* the kernel has no epoll_pwait2 */
    bool is_polled;    /* somebody waits for `epoll` itself */
    struct vllsi_linux_epoll_event events[EVENTS];
    struct watch watches[];
};

static struct epoll *epoll_of(const vllsi_io_engine *engine)
{
    return engine->driver_memory;
}

/* Whether results wait to be told, or have been since the program's array had this much room. */
static bool has_results(const vllsi_io_engine *engine, const vllsi_completion_result *told)
{
    return engine->done_first != VLLSI__IO_NONE || engine->progress_head != engine->progress_tail ||
           engine->told != told;
}

static enum place place_of(const struct vllsi__io_slot *slot)
{
    return (enum place)(slot->driver_state & PLACE);
}

static void put(struct vllsi__io_slot *slot, enum place place)
{
    slot->driver_state = (slot->driver_state & ~(uint32_t)PLACE) | place;
}

/* ── lists of slots ── */

static void push(vllsi_io_engine *engine, uint32_t *first, struct vllsi__io_slot *slot, enum place place)
{
    put(slot, place);
    slot->driver_word = *first;
    *first = vllsi__io_number(engine, slot);
}

static void unlink(vllsi_io_engine *engine, uint32_t *first, const struct vllsi__io_slot *slot)
{
    const uint32_t number = vllsi__io_number(engine, slot);
    uint32_t *link = first;
    while (*link != VLLSI__IO_NONE && *link != number) {
        link = &engine->slots[*link].driver_word;
    }
    if (*link == number) {
        *link = slot->driver_word;
    }
}

/* ── registering ── */

static vllsi_result control(const struct epoll *epoll, uint32_t operation, int32_t number, uint32_t events,
                            uint64_t tag)
{
    const struct vllsi_linux_epoll_event event = {.events = events, .data = tag};
    return vllsi__linux_epoll_ctl(epoll->epoll, (int32_t)operation, number, &event);
}

static vllsi_result watch(vllsi_io_engine *engine, uint32_t number)
{
    struct epoll *epoll = epoll_of(engine);
    struct vllsi__io_record *record = &engine->records[number];
    if ((record->driver_state & REGISTERED) != 0) {
        return 0;
    }
    const uint32_t serial = ++epoll->watches[number].serial & SERIAL_MASK;
    const uint32_t events = VLLSI_LINUX_EPOLLIN | VLLSI_LINUX_EPOLLOUT | VLLSI_LINUX_EPOLLRDHUP |
                            VLLSI_LINUX_EPOLLPRI | VLLSI_LINUX_EPOLLET;
    const uint64_t tag = (uint64_t)serial << 32 | number;
    const int32_t native = vllsi__fd_number(record->fd);
    vllsi_result result = control(epoll, VLLSI_LINUX_EPOLL_CTL_ADD, native, events, tag);
    if (result == VLLSI__ERRNO(EEXIST)) { /* of the same open file, from before it was closed behind us */
        result = control(epoll, VLLSI_LINUX_EPOLL_CTL_MOD, native, events, tag);
    }
    if (!vllsi_failed(result)) {
        record->driver_state |= REGISTERED | serial << SERIAL_SHIFT;
    }
    return result;
}

/* A process's descriptor is the handle's, which several operations may wait for: a copy of it is watched. */
static vllsi_result watch_process(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_fd descriptor)
{
    const vllsi_result copy =
        vllsi__linux_fcntl(vllsi__fd_number(descriptor), (uint32_t)VLLSI_LINUX_F_DUPFD_CLOEXEC, 0);
    if (vllsi_failed(copy)) {
        return copy;
    }
    const uint64_t tag = (uint64_t)slot->generation << 32 | TAG_PROCESS | vllsi__io_number(engine, slot);
    const vllsi_result result = control(epoll_of(engine), VLLSI_LINUX_EPOLL_CTL_ADD, (int32_t)copy,
                                        VLLSI_LINUX_EPOLLIN | VLLSI_LINUX_EPOLLONESHOT, tag);
    if (vllsi_failed(result)) {
        vllsi__close_own(copy);
        return result;
    }
    slot->driver_word = (uint32_t)copy;
    put(slot, PROCESS);
    return VLLSI__IO_PENDING;
}

/* Closing alone would not end the watch, for the copy's description is the handle's. */
static void leave_process(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    const int32_t copy = (int32_t)slot->driver_word;
    (void)!control(epoll_of(engine), VLLSI_LINUX_EPOLL_CTL_DEL, copy, 0, 0);
    vllsi__close_own(copy);
    put(slot, NOWHERE);
}

/* ── going on with an operation ── */

/* The bit of an operation's direction; 0 for what is in none. */
static uint32_t blocked_bit(const struct vllsi__io_slot *slot)
{
    switch (slot->kind) {
    case VLLSI_COMPLETION_OP_READ:
    case VLLSI_COMPLETION_OP_READV:
    case VLLSI_COMPLETION_OP_RECV:
    case VLLSI_COMPLETION_OP_RECVMSG:
    case VLLSI_COMPLETION_OP_ACCEPT: return BLOCKED_IN;
    case VLLSI_COMPLETION_OP_WRITE:
    case VLLSI_COMPLETION_OP_WRITEV:
    case VLLSI_COMPLETION_OP_SEND:
    case VLLSI_COMPLETION_OP_SENDMSG:
    case VLLSI_COMPLETION_OP_CONNECT: return BLOCKED_OUT;
    default: return 0;
    }
}

/* Whether its direction is known to be not ready. */
static bool is_blocked(const vllsi_io_engine *engine, const struct vllsi__io_slot *slot)
{
    const uint32_t blocked = blocked_bit(slot);
    return blocked != 0 && (engine->records[slot->record].driver_state & blocked) != 0;
}

static vllsi_result to_pool(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    put(slot, POOLED);
    return vllsi__io_pool_begin(engine, slot);
}

/* Has a slot wait for what an attempt said. Returns PENDING, or how the operation ended instead. */
static vllsi_result wait_for(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_fd on,
                             uint32_t wanted)
{
    struct epoll *epoll = epoll_of(engine);
    if (wanted == 0 && on.raw != VLLSI_FD_INVALID_RAW) {
        return to_pool(engine, slot);
    }
    if (wanted == 0) {
        push(engine, &epoll->looking, slot, LOOKING);
        return VLLSI__IO_PENDING;
    }
    if (slot->kind == VLLSI_COMPLETION_OP_PROCESS_WAIT) {
        return watch_process(engine, slot, on);
    }
    const bool is_target = on.raw != slot->fd.raw;
    const uint32_t number = is_target ? slot->record_to : slot->record;
    const vllsi_result watched = watch(engine, number);
    if (watched == VLLSI__ERRNO(EPERM)) {
        return to_pool(engine, slot); /* a file that is used like a stream */
    }
    if (vllsi_failed(watched)) {
        return watched;
    }
    const uint32_t blocked = blocked_bit(slot);
    if (blocked != 0) {
        engine->records[number].driver_state |= blocked;
        put(slot, WAITING);
    } else {
        push(engine, &epoll->watches[number].listed, slot, is_target ? LISTED_TO : LISTED);
        engine->records[number].driver_state |= HAS_LIST;
    }
    return VLLSI__IO_PENDING;
}

static vllsi_result attempt(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    vllsi_fd on;
    uint32_t wanted;
    bool drained;
    const vllsi_result result = vllsi__io_attempt(engine, slot, &on, &wanted, &drained);
    if (result == VLLSI__IO_WOULD_BLOCK) {
        return wait_for(engine, slot, on, wanted);
    }
    if (drained) {
        struct vllsi__io_record *record = vllsi__io_record_of(engine, slot);
        if ((record->driver_state & (REGISTERED | UNSURE)) == REGISTERED) {
            record->driver_state |= blocked_bit(slot);
        }
    }
    return result;
}

/* Tells a result of a repeated operation; where there is no room it is kept back. */
static bool tell(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result)
{
    const bool told =
        vllsi__io_progress(engine, slot, result, slot->result_fd, slot->result_flags, slot->result_buffer);
    if (told) {
        slot->result_flags = 0;
        slot->result_fd = VLLSI_FD_INVALID;
        slot->driver_state &= ~(uint32_t)HELD;
    } else {
        slot->result = result;
        slot->driver_state |= HELD;
    }
    return told;
}

/* Does what can be done of an operation. Not for begin, if it is a repeated one. */
static vllsi_result go_on(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    put(slot, NOWHERE);
    bool has_room = (slot->driver_state & HELD) == 0 || tell(engine, slot, slot->result);
    for (int times = 0; has_room && times < REPETITIONS; times++) {
        const vllsi_result result = attempt(engine, slot);
        if (result == VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_ECONNABORTED) &&
            (slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0 &&
            slot->kind == VLLSI_COMPLETION_OP_ACCEPT) {
            continue; /* one that gave up ends nothing */
        }
        if (!vllsi__io_goes_on(slot, result)) {
            return result;
        }
        has_room = tell(engine, slot, result);
        if (has_room && is_blocked(engine, slot)) {
            put(slot, WAITING);
            return VLLSI__IO_PENDING;
        }
    }
    push(engine, &epoll_of(engine)->ready, slot, READY);
    return VLLSI__IO_PENDING;
}

/* Goes on with a pending slot, and completes it if it has ended. */
static void resume(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    const vllsi_result result = go_on(engine, slot);
    if (result != VLLSI__IO_PENDING) {
        put(slot, NOWHERE);
        vllsi__io_complete(engine, slot, result);
    }
}

/* Goes on with all of a list, which may fill anew meanwhile. */
static void resume_list(vllsi_io_engine *engine, uint32_t *first)
{
    uint32_t at = *first;
    *first = VLLSI__IO_NONE;
    while (at != VLLSI__IO_NONE) {
        struct vllsi__io_slot *slot = &engine->slots[at];
        at = slot->driver_word;
        resume(engine, slot);
    }
}

static vllsi_result begin(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    if ((slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0) {
        push(engine, &epoll_of(engine)->ready, slot, READY);
        return VLLSI__IO_PENDING;
    }
    if (is_blocked(engine, slot) && !vllsi__io_is_file(slot)) {
        put(slot, WAITING);
        return VLLSI__IO_PENDING;
    }
    return attempt(engine, slot);
}

static void cancel(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct epoll *epoll = epoll_of(engine);
    vllsi_result result = VLLSI__IO_CANCELLED;
    switch (place_of(slot)) {
    case POOLED: vllsi__io_pool_cancel(engine, slot); return;
    case LISTED: unlink(engine, &epoll->watches[slot->record].listed, slot); break;
    case LISTED_TO: unlink(engine, &epoll->watches[slot->record_to].listed, slot); break;
    case LOOKING: unlink(engine, &epoll->looking, slot); break;
    case READY: unlink(engine, &epoll->ready, slot); break;
    case PROCESS: leave_process(engine, slot); break;
    default: break;
    }
    if ((slot->driver_state & HELD) != 0) {
        result = slot->result;
    }
    slot->driver_state = 0;
    vllsi__io_complete(engine, slot, result);
}

/* ── events ── */

static void wake_direction(vllsi_io_engine *engine, uint32_t number, enum vllsi__io_direction direction)
{
    const uint32_t first = engine->records[number].first[direction];
    if (first != VLLSI__IO_NONE) {
        struct vllsi__io_slot *slot = &engine->slots[first];
        if (slot->state == VLLSI__IO_RUNNING && place_of(slot) == WAITING) {
            resume(engine, slot);
        }
    }
}

/* Whether a record still has the registration that an event is of. */
static bool is_registered(const struct vllsi__io_record *record, uint32_t serial)
{
    return (record->driver_state & REGISTERED) != 0 &&
           (record->driver_state >> SERIAL_SHIFT & SERIAL_MASK) == serial;
}

static void take_record(vllsi_io_engine *engine, uint32_t events, uint32_t number, uint32_t serial)
{
    struct vllsi__io_record *record = &engine->records[number];
    const uint32_t over = VLLSI_LINUX_EPOLLHUP | VLLSI_LINUX_EPOLLERR;
    const uint32_t unsure = over | VLLSI_LINUX_EPOLLRDHUP | VLLSI_LINUX_EPOLLPRI;
    if (!is_registered(record, serial)) {
        return;
    }
    record->driver_state |= (events & unsure) != 0 ? (uint32_t)UNSURE : 0u;
    if ((events & (unsure | VLLSI_LINUX_EPOLLIN)) != 0) {
        record->driver_state &= ~(uint32_t)BLOCKED_IN;
    }
    if ((events & (over | VLLSI_LINUX_EPOLLOUT)) != 0) {
        record->driver_state &= ~(uint32_t)BLOCKED_OUT;
    }
    /* What ends may have the descriptor closed, and the record begin anew. */
    if ((record->driver_state & BLOCKED_IN) == 0) {
        wake_direction(engine, number, VLLSI__IO_IN);
    }
    if (is_registered(record, serial) && (record->driver_state & BLOCKED_OUT) == 0) {
        wake_direction(engine, number, VLLSI__IO_OUT);
    }
    if (is_registered(record, serial) && (record->driver_state & HAS_LIST) != 0) {
        record->driver_state &= ~(uint32_t)HAS_LIST;
        resume_list(engine, &epoll_of(engine)->watches[number].listed);
    }
}

static void take_process(vllsi_io_engine *engine, uint32_t number, uint32_t generation)
{
    struct vllsi__io_slot *slot = &engine->slots[number];
    if (slot->generation == generation && slot->state == VLLSI__IO_RUNNING && place_of(slot) == PROCESS) {
        leave_process(engine, slot);
        resume(engine, slot);
    }
}

/*
 * Goes through some events; the others stay for the next turn, so that no turn is long. Whether somebody
 * called wake.
 */
static bool take_events(vllsi_io_engine *engine)
{
    struct epoll *epoll = epoll_of(engine);
    bool woken = false;
    for (uint32_t times = 0; times < EVENTS_A_TURN && epoll->event_at < epoll->count; times++) {
        const uint32_t at = epoll->event_at++;
        const uint64_t tag = epoll->events[at].data;
        const uint32_t low = (uint32_t)tag;
        if (tag == TAG_WAKE) {
            (void)__atomic_exchange_n(&epoll->woken, 0, __ATOMIC_ACQ_REL);
            woken = true;
        } else if ((low & TAG_PROCESS) != 0) {
            take_process(engine, low & ~(uint32_t)TAG_PROCESS, (uint32_t)(tag >> 32));
        } else {
            take_record(engine, epoll->events[at].events, low, (uint32_t)(tag >> 32));
        }
    }
    return woken;
}

/* ── waiting ── */

static vllsi_result wait_ms(const struct epoll *epoll, struct vllsi_linux_epoll_event *events,
                            int64_t left_ns)
{
    int32_t timeout_ms = -1;
    if (left_ns != VLLSI_FOREVER) {
        const int64_t most_ns = (int64_t)INT32_MAX / 2 * NS_PER_MS;
        timeout_ms = (int32_t)(((left_ns < most_ns ? left_ns : most_ns) + NS_PER_MS - 1) / NS_PER_MS);
    }
    return vllsi__linux_epoll_pwait(epoll->epoll, events, EVENTS, timeout_ms, NULL);
}

/* How many events; 0 also if a signal came. */
static vllsi_result wait_events(struct epoll *epoll, int64_t deadline_ns)
{
    int64_t left_ns = deadline_ns;
    if (deadline_ns == INT64_MIN) {
        left_ns = 0;
    } else if (deadline_ns != VLLSI_FOREVER) {
        const int64_t now_ns = vllsi_monotonic_nanos();
        left_ns = deadline_ns > now_ns ? deadline_ns - now_ns : 0;
    }
    vllsi_result result = VLLSI__ERRNO(ENOSYS);
    if (!epoll->milliseconds) {
        const struct vllsi_linux_timespec span = {.tv_sec = left_ns / NS_PER_S,
                                                  .tv_nsec = left_ns % NS_PER_S};
        result = vllsi__linux_epoll_pwait2(epoll->epoll, epoll->events, EVENTS,
                                           left_ns == VLLSI_FOREVER ? NULL : &span, NULL);
        epoll->milliseconds = vllsi__is_absent(result);
    }
    if (epoll->milliseconds) {
        result = wait_ms(epoll, epoll->events, left_ns);
    }
    return result == VLLSI__ERRNO(EINTR) ? 0 : result;
}

/* Tries those that nobody tells about; until when the wait may last then. */
static int64_t look_around(vllsi_io_engine *engine, int64_t deadline_ns)
{
    struct epoll *epoll = epoll_of(engine);
    if (epoll->looking == VLLSI__IO_NONE) {
        epoll->pause_ns = PAUSE_NS;
        return deadline_ns;
    }
    resume_list(engine, &epoll->looking);
    if (epoll->looking == VLLSI__IO_NONE || deadline_ns == INT64_MIN) {
        return deadline_ns;
    }
    const int64_t look_ns = vllsi_monotonic_nanos() + epoll->pause_ns;
    epoll->pause_ns = epoll->pause_ns < PAUSE_MOST_NS ? epoll->pause_ns * 2 : PAUSE_MOST_NS;
    return look_ns < deadline_ns ? look_ns : deadline_ns;
}

static void wake(vllsi_io_engine *engine)
{
    struct epoll *epoll = epoll_of(engine);
    if (__atomic_exchange_n(&epoll->woken, 1, __ATOMIC_ACQ_REL) == 0) {
        const uint64_t one = 1;
        (void)!vllsi__linux_write(epoll->event, &one, sizeof one);
    }
}

/* Who waits for the epoll descriptor has to come again, where the kernel would not tell. */
static void call_back(vllsi_io_engine *engine)
{
    const struct epoll *epoll = epoll_of(engine);
    const bool has_more =
        epoll->event_at != epoll->count || epoll->ready != VLLSI__IO_NONE || epoll->looking != VLLSI__IO_NONE;
    if (epoll->is_polled && has_more) {
        wake(engine);
    }
}

static vllsi_result turn(vllsi_io_engine *engine, int64_t deadline_ns)
{
    struct epoll *epoll = epoll_of(engine);
    const vllsi_completion_result *told = engine->told;
    for (;;) {
        (void)vllsi__io_pool_reap(engine);
        resume_list(engine, &epoll->ready);
        const int64_t until_ns = look_around(engine, deadline_ns);
        if (epoll->event_at == epoll->count) {
            if (deadline_ns == INT64_MIN && has_results(engine, told) && epoll->unseen++ < TURNS_UNSEEN) {
                call_back(engine);
                return 0;
            }
            const bool is_busy = has_results(engine, told) || epoll->ready != VLLSI__IO_NONE;
            const vllsi_result count = wait_events(epoll, is_busy ? INT64_MIN : until_ns);
            if (vllsi_failed(count)) {
                return count;
            }
            epoll->unseen = 0;
            epoll->event_at = 0;
            epoll->count = (uint32_t)count;
        }
        const bool woken = take_events(engine);
        if (woken) {
            (void)vllsi__io_pool_reap(engine);
        }
        call_back(engine);
        const bool is_over = deadline_ns == INT64_MIN ||
                             (deadline_ns != VLLSI_FOREVER && vllsi_monotonic_nanos() >= deadline_ns);
        if (woken || has_results(engine, told) || (is_over && epoll->event_at == epoll->count)) {
            return 0;
        }
    }
}

/* ── the driver ── */

static void forget(vllsi_io_engine *engine, struct vllsi__io_record *record)
{
    if ((record->driver_state & REGISTERED) != 0) {
        /* A failure says that it was closed behind us; then nothing is to be told. */
        (void)!control(epoll_of(engine), VLLSI_LINUX_EPOLL_CTL_DEL, vllsi__fd_number(record->fd), 0, 0);
    }
    record->driver_state = 0;
}

static size_t size(const vllsi_io_engine_config *config)
{
    return sizeof(struct epoll) + config->descriptors * sizeof(struct watch);
}

static vllsi_result open(vllsi_io_engine *engine)
{
    struct epoll *epoll = epoll_of(engine);
    const vllsi_result made = vllsi__linux_epoll_create1(VLLSI_LINUX_EPOLL_CLOEXEC);
    if (vllsi_failed(made)) {
        return made == VLLSI__ERRNO(ENOSYS) ? VLLSI__UNSUPPORTED : made;
    }
    const vllsi_result event = vllsi__linux_eventfd2(0, VLLSI_LINUX_EFD_CLOEXEC | VLLSI_LINUX_EFD_NONBLOCK);
    if (vllsi_failed(event)) {
        vllsi__close_own(made);
        return event;
    }
    *epoll = (struct epoll){.epoll = (int32_t)made,
                            .event = (int32_t)event,
                            .ready = VLLSI__IO_NONE,
                            .looking = VLLSI__IO_NONE,
                            .pause_ns = PAUSE_NS};
    for (uint32_t at = 0; at < engine->config.descriptors; at++) {
        epoll->watches[at] = (struct watch){.listed = VLLSI__IO_NONE};
    }
    /* Edge-triggered: each write is an event, and nobody has to read. */
    const vllsi_result watched = control(epoll, VLLSI_LINUX_EPOLL_CTL_ADD, epoll->event,
                                         VLLSI_LINUX_EPOLLIN | VLLSI_LINUX_EPOLLET, TAG_WAKE);
    if (vllsi_failed(watched)) {
        vllsi__close_own(event);
        vllsi__close_own(made);
        return watched;
    }
    return 0;
}

static void close(vllsi_io_engine *engine)
{
    const struct epoll *epoll = epoll_of(engine);
    vllsi__close_own(epoll->event);
    vllsi__close_own(epoll->epoll);
}

static vllsi_fd pollable(const vllsi_io_engine *engine)
{
    epoll_of(engine)->is_polled = true;
    return vllsi_fd_from_native(VLLSI_FD_KIND_OTHER, epoll_of(engine)->epoll);
}

static size_t describe(const vllsi_io_engine *engine, char *buffer, size_t size_bytes)
{
    static const char fine[] = "edge-triggered, waits in nanoseconds";
    static const char coarse[] = "edge-triggered, waits in milliseconds";
    const char *text = epoll_of(engine)->milliseconds ? coarse : fine;
    size_t len = 0;
    for (; text[len] != 0; len++) {
        if (len + 1 < size_bytes) {
            buffer[len] = text[len];
        }
    }
    if (size_bytes > 0) {
        buffer[len < size_bytes ? len : size_bytes - 1] = 0;
    }
    return len;
}

const struct vllsi_io_driver vllsi_linux_epoll_driver = {
    .name = "epoll",
    .size = size,
    .open = open,
    .close = close,
    .begin = begin,
    .cancel = cancel,
    .turn = turn,
    .forget = forget,
    .wake = wake,
    .pollable = pollable,
    .describe = describe,
};
