/*
 * The ring itself: set up with what this kernel takes, mapped, handed over, given back.
 *
 * What the kernel can do is asked and tried, never concluded from its version: a set-up that is refused as
 * invalid is tried again with less, features are bits that the set-up reports, operations are probed.
 *
 * The ring is made disabled where it belongs to one thread, and started by the first turn, because an engine
 * may be made on one thread and used on another.
 */
#include "uring.h"

#include <vllsi/time.h>

#include "../os/linux/pages.h"

#define NS_PER_S 1000000000

/* Without these the driver does not work: completions are not lost, a wait can have an end, and an operation
 * that would wait does not take a thread. Linux 5.11. */
#define NEEDED                                                                   \
    (VLLSI_LINUX_IORING_FEAT_SINGLE_MMAP | VLLSI_LINUX_IORING_FEAT_NODROP |      \
     VLLSI_LINUX_IORING_FEAT_SUBMIT_STABLE | VLLSI_LINUX_IORING_FEAT_FAST_POLL | \
     VLLSI_LINUX_IORING_FEAT_EXT_ARG)

/* Entries of the queue to the kernel, unless somebody asks for more: a longer one is handed over early, which
 * costs little by then. */
enum { ENTRIES_LEAST = 8, ENTRIES_MOST = 256, ENTRIES_LIMIT = 32768, COMPLETIONS_LEAST = 64, PROBED = 64 };

/* ── what is wanted ── */

static const struct vllsi_linux_io_options *options_of(const vllsi_io_engine *engine)
{
    static const struct vllsi_linux_io_options none = {.size_bytes = sizeof none};
    return engine->config.linux_options != NULL ? engine->config.linux_options : &none;
}

static bool options_are_valid(const struct vllsi_linux_io_options *options)
{
    return options->size_bytes == sizeof *options &&
           (options->flags & ~(uint32_t)VLLSI_LINUX_IO_FLAG_ALL) == 0 &&
           (options->without & ~(uint32_t)VLLSI_LINUX_IO_FEATURE_ALL) == 0 &&
           options->queue_entries <= ENTRIES_LIMIT && options->reserved == 0;
}

static uint32_t power_of_two(uint32_t least)
{
    uint32_t size = 1;
    while (size < least) {
        size *= 2;
    }
    return size;
}

static uint32_t entries_of(const vllsi_io_engine *engine, const struct vllsi_linux_io_options *options)
{
    if (options->queue_entries != 0) {
        return power_of_two(options->queue_entries);
    }
    const uint32_t operations = engine->config.operations;
    const uint32_t wanted = operations > ENTRIES_LEAST ? operations : ENTRIES_LEAST;
    return wanted < ENTRIES_MOST ? power_of_two(wanted) : ENTRIES_MOST;
}

/* Room for two completions of everything in flight: what does not fit the kernel keeps, but slower. */
static uint32_t completions_of(const vllsi_io_engine *engine, uint32_t entries)
{
    const uint32_t most = 2 * ENTRIES_LIMIT;
    const uint32_t operations = engine->config.operations < most / 2 ? engine->config.operations : most / 2;
    uint32_t wanted = operations * 2 > COMPLETIONS_LEAST ? operations * 2 : COMPLETIONS_LEAST;
    wanted = wanted > entries * 2 ? wanted : entries * 2;
    return wanted < most ? power_of_two(wanted) : most;
}

/* ── set-up ── */

/* A step of the ladder: what to ask for, and which features that is. */
struct step {
    uint32_t setup, features;
};

static const struct step steps[] = {
    {VLLSI_LINUX_IORING_SETUP_DEFER_TASKRUN | VLLSI_LINUX_IORING_SETUP_SINGLE_ISSUER |
         VLLSI_LINUX_IORING_SETUP_R_DISABLED | VLLSI_LINUX_IORING_SETUP_TASKRUN_FLAG |
         VLLSI_LINUX_IORING_SETUP_SUBMIT_ALL | VLLSI_LINUX_IORING_SETUP_NO_SQARRAY,
     VLLSI_LINUX_IO_DEFERRED | VLLSI_LINUX_IO_COOPERATIVE | VLLSI_LINUX_IO_SUBMIT_ALL |
         VLLSI_LINUX_IO_DIRECT_QUEUE},
    {VLLSI_LINUX_IORING_SETUP_DEFER_TASKRUN | VLLSI_LINUX_IORING_SETUP_SINGLE_ISSUER |
         VLLSI_LINUX_IORING_SETUP_R_DISABLED | VLLSI_LINUX_IORING_SETUP_TASKRUN_FLAG |
         VLLSI_LINUX_IORING_SETUP_SUBMIT_ALL,
     VLLSI_LINUX_IO_DEFERRED | VLLSI_LINUX_IO_COOPERATIVE | VLLSI_LINUX_IO_SUBMIT_ALL},
    {VLLSI_LINUX_IORING_SETUP_COOP_TASKRUN | VLLSI_LINUX_IORING_SETUP_TASKRUN_FLAG |
         VLLSI_LINUX_IORING_SETUP_SUBMIT_ALL,
     VLLSI_LINUX_IO_COOPERATIVE | VLLSI_LINUX_IO_SUBMIT_ALL},
    {VLLSI_LINUX_IORING_SETUP_SUBMIT_ALL, VLLSI_LINUX_IO_SUBMIT_ALL},
    {0, 0},
};

static const struct step thread_steps[] = {
    {VLLSI_LINUX_IORING_SETUP_SQPOLL | VLLSI_LINUX_IORING_SETUP_SUBMIT_ALL |
         VLLSI_LINUX_IORING_SETUP_NO_SQARRAY,
     VLLSI_LINUX_IO_SUBMIT_ALL | VLLSI_LINUX_IO_DIRECT_QUEUE},
    {VLLSI_LINUX_IORING_SETUP_SQPOLL | VLLSI_LINUX_IORING_SETUP_SUBMIT_ALL, VLLSI_LINUX_IO_SUBMIT_ALL},
    {VLLSI_LINUX_IORING_SETUP_SQPOLL, 0},
};

static vllsi_result set_up(vllsi_io_engine *engine, const struct vllsi_linux_io_options *options,
                           struct vllsi_linux_io_uring_params *params)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    const bool thread = (options->flags & VLLSI_LINUX_IO_KERNEL_THREAD) != 0;
    const struct step *ladder = thread ? thread_steps : steps;
    const size_t count = thread ? sizeof thread_steps / sizeof *thread_steps : sizeof steps / sizeof *steps;
    const uint32_t entries = entries_of(engine, options);
    vllsi_result made = VLLSI__ERRNO(EINVAL);
    for (size_t at = 0; at < count && made == VLLSI__ERRNO(EINVAL); at++) {
        if ((ladder[at].features & options->without) != 0) {
            continue;
        }
        *params = (struct vllsi_linux_io_uring_params){
            .flags = ladder[at].setup | VLLSI_LINUX_IORING_SETUP_CQSIZE | VLLSI_LINUX_IORING_SETUP_CLAMP,
            .cq_entries = completions_of(engine, entries),
            .sq_thread_idle = thread ? options->idle_ms : 0,
        };
        made = vllsi__linux_io_uring_setup(entries, params);
        uring->used = ladder[at].features;
    }
    return made == VLLSI__ERRNO(EINVAL) ? VLLSI__UNSUPPORTED : made;
}

static void *at(const struct vllsi__uring_area *area, uint32_t offset)
{
    return (unsigned char *)area->address + offset;
}

static vllsi_result map(struct vllsi__uring_area *area, size_t bytes, int32_t ring, int64_t part)
{
    const vllsi_result mapped =
        vllsi__pages_map_as(NULL, bytes, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                            VLLSI_LINUX_MAP_SHARED | VLLSI_LINUX_MAP_POPULATE, ring, part);
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    *area = (struct vllsi__uring_area){.address = (void *)(uintptr_t)mapped, .bytes = bytes};
    /* A child of fork has no part in the ring. */
    (void)!vllsi__linux_madvise(area->address, bytes, VLLSI_LINUX_MADV_DONTFORK);
    return 0;
}

static vllsi_result map_ring(struct vllsi__uring *uring, const struct vllsi_linux_io_uring_params *params)
{
    const bool direct = (params->flags & VLLSI_LINUX_IORING_SETUP_NO_SQARRAY) != 0;
    const size_t upto_array = direct ? 0 : params->sq_off.array + params->sq_entries * sizeof(uint32_t);
    const size_t upto_completions =
        params->cq_off.cqes + params->cq_entries * sizeof(struct vllsi_linux_io_uring_cqe);
    vllsi_result result = map(&uring->rings, upto_array > upto_completions ? upto_array : upto_completions,
                              uring->ring, VLLSI_LINUX_IORING_OFF_SQ_RING);
    if (!vllsi_failed(result)) {
        result = map(&uring->queue, params->sq_entries * sizeof *uring->entries, uring->ring,
                     VLLSI_LINUX_IORING_OFF_SQES);
    }
    if (vllsi_failed(result)) {
        return result;
    }
    uring->entries = uring->queue.address;
    uring->kernel_head = at(&uring->rings, params->sq_off.head);
    uring->kernel_tail = at(&uring->rings, params->sq_off.tail);
    uring->kernel_flags = at(&uring->rings, params->sq_off.flags);
    uring->size = params->sq_entries;
    uring->mask = params->sq_entries - 1;
    uring->completion_head = at(&uring->rings, params->cq_off.head);
    uring->completion_tail = at(&uring->rings, params->cq_off.tail);
    uring->completions = at(&uring->rings, params->cq_off.cqes);
    uring->completion_mask = params->cq_entries - 1;
    uint32_t *array = direct ? NULL : at(&uring->rings, params->sq_off.array);
    for (uint32_t entry = 0; array != NULL && entry < params->sq_entries; entry++) {
        array[entry] = entry;
    }
    return 0;
}

/* ── what the kernel can do ── */

union probe {
    struct vllsi_linux_io_uring_probe head;
    unsigned char bytes[sizeof(struct vllsi_linux_io_uring_probe) +
                        PROBED * sizeof(struct vllsi_linux_io_uring_probe_op)];
};

static bool has_operation(const union probe *probe, uint32_t operation)
{
    struct vllsi_linux_io_uring_probe_op found;
    __builtin_memcpy(&found, probe->bytes + sizeof probe->head + operation * sizeof found, sizeof found);
    return operation < probe->head.ops_len && (found.flags & VLLSI_LINUX_IO_URING_OP_SUPPORTED) != 0;
}

static vllsi_result ask(struct vllsi__uring *uring, uint32_t without)
{
    static const uint32_t needed[] = {
        VLLSI_LINUX_IORING_OP_NOP,     VLLSI_LINUX_IORING_OP_POLL_ADD,     VLLSI_LINUX_IORING_OP_ACCEPT,
        VLLSI_LINUX_IORING_OP_CONNECT, VLLSI_LINUX_IORING_OP_ASYNC_CANCEL, VLLSI_LINUX_IORING_OP_READ,
        VLLSI_LINUX_IORING_OP_WRITE,   VLLSI_LINUX_IORING_OP_READV,        VLLSI_LINUX_IORING_OP_WRITEV,
        VLLSI_LINUX_IORING_OP_SEND,    VLLSI_LINUX_IORING_OP_RECV,         VLLSI_LINUX_IORING_OP_TIMEOUT,
    };
    union probe probe;
    __builtin_memset(&probe, 0, sizeof probe);
    const vllsi_result asked = vllsi__linux_io_uring_register(uring->ring, VLLSI_LINUX_IORING_REGISTER_PROBE,
                                                              (uintptr_t)&probe, PROBED);
    /* A filter may let rings be made and not be used. A ring that is not yet started says so. */
    const vllsi_result entered = vllsi__linux_io_uring_enter(uring->ring, 0, 0, 0, 0, 0);
    if (vllsi_failed(asked) || (vllsi_failed(entered) && entered != VLLSI__ERRNO(EBADFD))) {
        return VLLSI__UNSUPPORTED;
    }
    for (size_t index = 0; index < sizeof needed / sizeof *needed; index++) {
        if (!has_operation(&probe, needed[index])) {
            return VLLSI__UNSUPPORTED;
        }
    }
    uint32_t rest = VLLSI_LINUX_IO_MULTISHOT | VLLSI_LINUX_IO_BUFFER_RINGS | VLLSI_LINUX_IO_REGISTERED_RING |
                    VLLSI_LINUX_IO_CACHED_READS;
    if (has_operation(&probe, VLLSI_LINUX_IORING_OP_SEND_ZC)) {
        rest |= VLLSI_LINUX_IO_ZERO_COPY;
    }
    uring->used |= rest & ~without;
    return 0;
}

/* ── opening, starting, closing ── */

vllsi_result vllsi__uring_open(vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    const struct vllsi_linux_io_options *options = options_of(engine);
    if (!options_are_valid(options)) {
        return VLLSI__INVALID_INPUT;
    }
    *uring = (struct vllsi__uring){.ring = -1, .wake_event = -1, .waiting_first = VLLSI__IO_NONE};
    struct vllsi_linux_io_uring_params params;
    vllsi_result result = set_up(engine, options, &params);
    if (vllsi_failed(result)) {
        return result;
    }
    uring->ring = (int32_t)result;
    uring->called = uring->ring;
    uring->setup = params.flags;
    if ((params.features & VLLSI_LINUX_IORING_FEAT_NO_IOWAIT) != 0) {
        uring->wait_flags = VLLSI_LINUX_IORING_ENTER_NO_IOWAIT;
    }
    result = (params.features & NEEDED) == NEEDED ? ask(uring, options->without) : VLLSI__UNSUPPORTED;
    if (!vllsi_failed(result)) {
        result = map_ring(uring, &params);
    }
    if (!vllsi_failed(result)) {
        result = vllsi__uring_wake_open(uring);
    }
    if (vllsi_failed(result)) {
        vllsi__uring_close(engine);
    }
    return result;
}

vllsi_result vllsi__uring_enable(struct vllsi__uring *uring)
{
    if ((uring->setup & VLLSI_LINUX_IORING_SETUP_R_DISABLED) != 0) {
        const vllsi_result started =
            vllsi__linux_io_uring_register(uring->ring, VLLSI_LINUX_IORING_REGISTER_ENABLE_RINGS, 0, 0);
        if (vllsi_failed(started)) {
            return started;
        }
    }
    uring->enabled = true;
    struct vllsi_linux_io_uring_rsrc_update number = {.offset = UINT32_MAX, .data = (uint64_t)uring->ring};
    if ((uring->used & VLLSI_LINUX_IO_REGISTERED_RING) != 0) {
        if (vllsi__linux_io_uring_register(uring->ring, VLLSI_LINUX_IORING_REGISTER_RING_FDS,
                                           (uintptr_t)&number, 1) == 1) {
            uring->called = (int32_t)number.offset;
            uring->enter_flags |= VLLSI_LINUX_IORING_ENTER_REGISTERED_RING;
        } else {
            uring->used &= ~(uint32_t)VLLSI_LINUX_IO_REGISTERED_RING;
        }
    }
    return 0;
}

static void unregister(const struct vllsi__uring *uring)
{
    if ((uring->enter_flags & VLLSI_LINUX_IORING_ENTER_REGISTERED_RING) != 0) {
        struct vllsi_linux_io_uring_rsrc_update number = {.offset = (uint32_t)uring->called};
        (void)!vllsi__linux_io_uring_register(uring->ring, VLLSI_LINUX_IORING_UNREGISTER_RING_FDS,
                                              (uintptr_t)&number, 1);
    }
}

void vllsi__uring_close(vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    const bool child = engine->alive != NULL && *engine->alive == 0;
    const struct vllsi__uring_area *areas[] = {&uring->rings, &uring->queue};
    if (!child) {
        unregister(uring);
        /* A child has them not, and may have something else there. */
        for (size_t index = 0; index < sizeof areas / sizeof *areas; index++) {
            if (areas[index]->address != NULL) {
                (void)!vllsi__pages_unmap(areas[index]->address, areas[index]->bytes);
            }
        }
    }
    const int32_t numbers[] = {uring->ring, uring->wake_event};
    for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
        if (numbers[index] >= 0) {
            vllsi__close_own(numbers[index]);
        }
    }
    *uring = (struct vllsi__uring){.ring = -1, .wake_event = -1, .waiting_first = VLLSI__IO_NONE};
}

/* ── handing over ── */

static vllsi_result enter(struct vllsi__uring *uring, uint32_t count, uint32_t least, uint32_t flags,
                          const struct vllsi_linux_io_uring_getevents_arg *argument)
{
    return vllsi__linux_io_uring_enter(uring->called, count, least, flags | uring->enter_flags,
                                       (uintptr_t)argument, argument != NULL ? sizeof *argument : 0);
}

/* With a thread of the kernel: it takes the entries by itself, and is roused where it sleeps. It looks for
 * entries once more after it has said that it will sleep, so the tail must be out before the flags are read.
 * An exchange and no fence: gcc's ThreadSanitizer knows none. */
static uint32_t rouse(const struct vllsi__uring *uring)
{
    (void)__atomic_exchange_n(uring->kernel_tail, uring->tail, __ATOMIC_SEQ_CST);
    const uint32_t flags = __atomic_load_n(uring->kernel_flags, __ATOMIC_SEQ_CST);
    return (flags & VLLSI_LINUX_IORING_SQ_NEED_WAKEUP) != 0 ? VLLSI_LINUX_IORING_ENTER_SQ_WAKEUP : 0;
}

vllsi_result vllsi__uring_enter(struct vllsi__uring *uring, bool wait, int64_t deadline_ns)
{
    __atomic_store_n(uring->kernel_tail, uring->tail, __ATOMIC_RELEASE);
    uring->handed = uring->tail;
    uint32_t flags = VLLSI_LINUX_IORING_ENTER_GETEVENTS;
    if ((uring->setup & VLLSI_LINUX_IORING_SETUP_SQPOLL) != 0) {
        flags |= rouse(uring);
    }
    struct vllsi_linux_timespec span;
    struct vllsi_linux_io_uring_getevents_arg argument = {.ts = (uintptr_t)&span};
    const bool bounded = wait && deadline_ns != VLLSI_FOREVER;
    if (bounded) {
        const int64_t now_ns = vllsi_monotonic_nanos();
        const int64_t left_ns = deadline_ns > now_ns ? deadline_ns - now_ns : 0;
        span = (struct vllsi_linux_timespec){.tv_sec = left_ns / NS_PER_S, .tv_nsec = left_ns % NS_PER_S};
        flags |= VLLSI_LINUX_IORING_ENTER_EXT_ARG;
    }
    flags |= wait ? uring->wait_flags : 0;
    const vllsi_result result =
        enter(uring, vllsi__uring_untaken(uring), wait ? 1 : 0, flags, bounded ? &argument : NULL);
    if (uring->addresses_used != 0 && vllsi__uring_untaken(uring) == 0) {
        uring->addresses_used = 0;
    }
    return result;
}

bool vllsi__uring_make_room(struct vllsi__uring *uring)
{
    if (!uring->enabled && vllsi_failed(vllsi__uring_enable(uring))) {
        return false;
    }
    /* Without GETEVENTS: the kernel takes entries and does nothing else. */
    __atomic_store_n(uring->completion_head, uring->head, __ATOMIC_RELEASE);
    __atomic_store_n(uring->kernel_tail, uring->tail, __ATOMIC_RELEASE);
    uring->handed = uring->tail;
    const bool thread = (uring->setup & VLLSI_LINUX_IORING_SETUP_SQPOLL) != 0;
    const uint32_t flags = thread ? rouse(uring) | VLLSI_LINUX_IORING_ENTER_SQ_WAIT : 0;
    (void)!enter(uring, uring->size, 0, flags, NULL);
    const uint32_t untaken = vllsi__uring_untaken(uring);
    if (untaken == 0) {
        uring->addresses_used = 0;
    }
    return untaken < uring->size;
}

/* ── telling ── */

size_t vllsi__uring_describe(const vllsi_io_engine *engine, char *buffer, size_t size_bytes)
{
    static const struct {
        uint32_t feature;
        const char *text;
    } words[] = {
        {VLLSI_LINUX_IO_DEFERRED, "deferred completions"},
        {VLLSI_LINUX_IO_COOPERATIVE, "no interrupts"},
        {VLLSI_LINUX_IO_DIRECT_QUEUE, "direct queue"},
        {VLLSI_LINUX_IO_SUBMIT_ALL, "whole batches"},
        {VLLSI_LINUX_IO_MULTISHOT, "multishot"},
        {VLLSI_LINUX_IO_BUFFER_RINGS, "buffer rings"},
        {VLLSI_LINUX_IO_ZERO_COPY, "zero copy"},
        {VLLSI_LINUX_IO_REGISTERED_RING, "registered ring"},
        {VLLSI_LINUX_IO_CACHED_READS, "cached reads at once"},
    };
    const struct vllsi__uring *uring = vllsi__uring_of(engine);
    size_t len = 0;
    const char *separator = "";
    for (size_t index = 0; index <= sizeof words / sizeof *words; index++) {
        const bool last = index == sizeof words / sizeof *words;
        const bool there = last ? (uring->setup & VLLSI_LINUX_IORING_SETUP_SQPOLL) != 0
                                : (uring->used & words[index].feature) != 0;
        const char *parts[] = {separator, last ? "kernel thread" : words[index].text};
        for (size_t part = 0; there && part < 2; part++) {
            for (const char *next = parts[part]; *next != 0; next++, len++) {
                if (len + 1 < size_bytes) {
                    buffer[len] = *next;
                }
            }
            separator = ", ";
        }
    }
    if (size_bytes > 0) {
        buffer[len < size_bytes ? len : size_bytes - 1] = 0;
    }
    return len;
}
