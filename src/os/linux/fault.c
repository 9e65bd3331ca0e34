/*
 * Declared ranges: from a fault to the handler of its address.
 *
 * Ranges stand in two tables, sorted by address, of which one is in use. A writer changes the other one,
 * makes it the one in use, waits until no lookup is left in the old one, and changes that too. A lookup
 * counts itself in and out of a table, all signals blocked, so it ends soon; what takes long, the handler, is
 * counted in the range. A lookup counts the handler before it counts itself out: a writer that has taken a
 * range out of both tables and waited for the lookups has only to wait for the count of the range to become
 * 0. So a fault takes no lock, allocates nothing, and finds its range in logarithmic time.
 *
 * The first tables are static; larger ones are pages, and are given back when larger ones still take their
 * place.
 */
#include <vllsi/fault.h>

#include <stdbool.h>

#include <vllsi/linux.h>
#include <vllsi/sync.h>
#include <vllsi/wait.h>

#include "../../arch/registers.h"
#include "fault_signal.h"
#include "host.h"
#include "pages.h"
#include "signal_own.h"

enum { FIRST_ENTRIES = 16, SPINS = 100, PAUSE_MS = 1 };

/* In vllsi_fault_range.state, beside the count of handlers at work. */
#define REMOVED 0x80000000u

struct entry {
    uintptr_t first, last;
    struct vllsi_fault_range *range;
};

/* `lookups` counts who is in it; the rest changes only while nobody is. */
struct table {
    struct entry *entries;
    size_t count, room;
    size_t bytes; /* of pages; 0 for the static ones */
    uint32_t lookups;
};

static struct entry first_entries[2][FIRST_ENTRIES];
static struct table tables[2] = {{.entries = first_entries[0], .room = FIRST_ENTRIES},
                                 {.entries = first_entries[1], .room = FIRST_ENTRIES}};
static uint32_t in_use;

/* How many forks lie behind this process: what was counted before the last one is counted no more. */
static uint32_t generation;
static struct vllsi_mutex writers;

static vllsi_result failure(uint32_t code)
{
    return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, code);
}

/* Counts into the table that is in use. */
static struct table *enter(void)
{
    for (;;) {
        const uint32_t side = __atomic_load_n(&in_use, __ATOMIC_SEQ_CST);
        __atomic_fetch_add(&tables[side].lookups, 1, __ATOMIC_SEQ_CST);
        if (__atomic_load_n(&in_use, __ATOMIC_SEQ_CST) == side) {
            return &tables[side];
        }
        __atomic_fetch_sub(&tables[side].lookups, 1, __ATOMIC_SEQ_CST);
    }
}

static void leave(struct table *table)
{
    __atomic_fetch_sub(&table->lookups, 1, __ATOMIC_SEQ_CST);
}

/* The place of the first entry that ends at the address or later. */
static size_t place_of(const struct table *table, uintptr_t address)
{
    size_t low = 0, high = table->count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (table->entries[middle].last < address) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The range of an address, with its handler counted; NULL for none. */
static struct vllsi_fault_range *range_of(uintptr_t address)
{
    struct table *table = enter();
    struct vllsi_fault_range *range = NULL;
    const size_t at = place_of(table, address);
    if (at < table->count && table->entries[at].first <= address) {
        range = table->entries[at].range;
        __atomic_fetch_add(&range->state, 1, __ATOMIC_SEQ_CST);
    }
    leave(table);
    return range;
}

/* The last one out tells who waits to remove it. By then the memory may be somebody else's: only its address
 * is used. In the child of a fork that the handler made, the count has forgotten it. */
static void handler_done(struct vllsi_fault_range *range, uint32_t counted)
{
    if (counted == generation && __atomic_sub_fetch(&range->state, 1, __ATOMIC_SEQ_CST) == REMOVED) {
        vllsi_wake_all(&range->state);
    }
}

static enum vllsi_fault_reason reason_of(int32_t signal, int32_t code)
{
    if (signal == VLLSI_LINUX_SIGBUS) {
        return code == VLLSI_LINUX_BUS_ADRALN ? VLLSI_FAULT_REASON_ALIGNMENT : VLLSI_FAULT_REASON_NOT_BACKED;
    }
    switch (code) {
    case VLLSI_LINUX_SEGV_MAPERR: return VLLSI_FAULT_REASON_NOT_MAPPED;
    case VLLSI_LINUX_SEGV_ACCERR:
    case VLLSI_LINUX_SEGV_PKUERR: return VLLSI_FAULT_REASON_PROTECTED;
    default: return VLLSI_FAULT_REASON_OTHER;
    }
}

/* A fault with an address. */
static bool handle(int32_t signal, const struct vllsi_linux_siginfo *info,
                   struct vllsi_linux_ucontext *context)
{
    const uintptr_t address = (uintptr_t)info->fields.fault.addr;
    struct vllsi_fault_range *range = range_of(address);
    if (range == NULL) {
        return false;
    }
    struct vllsi_fault fault = {
        .address = address,
        .access = (enum vllsi_fault_access)vllsi__fault_access(context, address),
        .reason = reason_of(signal, info->si_code),
        .range = range,
        .native = context,
        .reserved = generation,
    };
    const uint32_t counted = fault.reserved;
    vllsi__registers_from(context, &fault.registers);
    vllsi__signal_mask_restore(&context->uc_sigmask);
    const enum vllsi_fault_answer answer = range->handler(&fault, range->context);
    vllsi__signal_block_all(NULL);
    if (answer == VLLSI_FAULT_RESUME) {
        vllsi__registers_to(context, &fault.registers);
    }
    handler_done(range, counted);
    return answer == VLLSI_FAULT_RETRY || answer == VLLSI_FAULT_RESUME;
}

void vllsi_fault_leave(struct vllsi_fault *fault)
{
    handler_done(fault->range, fault->reserved);
}

/* Waits for the lookups of a table that is not in use: each is a few instructions with all signals blocked.
 */
static void wait_for_lookups(const struct table *table)
{
    for (uint32_t looks = 0; __atomic_load_n(&table->lookups, __ATOMIC_SEQ_CST) != 0; looks++) {
        if (looks < SPINS) {
            (void)!vllsi__linux_sched_yield();
        } else {
            vllsi__host_pause_ms(PAUSE_MS);
        }
    }
}

/* Makes room for one more entry in a table that is not in use. */
static vllsi_result make_room(struct table *table)
{
    if (table->count < table->room) {
        return 0;
    }
    const size_t bytes =
        (table->room * 2 * sizeof(struct entry) + vllsi__page_size() - 1) & ~(vllsi__page_size() - 1);
    vllsi_result mapped = vllsi__pages_map(bytes);
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    struct entry *entries = (struct entry *)(uintptr_t)mapped;
    for (size_t at = 0; at < table->count; at++) {
        entries[at] = table->entries[at];
    }
    void *old = table->entries;
    const size_t old_bytes = table->bytes;
    table->entries = entries; /* first of all: the child of a fork in between writes there */
    table->room = bytes / sizeof(struct entry);
    table->bytes = bytes;
    if (old_bytes != 0) {
        (void)!vllsi__pages_unmap(old, old_bytes);
    }
    return 0;
}

static void insert(struct table *table, struct vllsi_fault_range *range)
{
    size_t at = table->count++;
    while (at > 0 && table->entries[at - 1].first > range->first) {
        table->entries[at] = table->entries[at - 1];
        at--;
    }
    table->entries[at] = (struct entry){range->first, range->last, range};
}

static void take_out(struct table *table, struct vllsi_fault_range *range)
{
    table->count--;
    for (size_t at = place_of(table, range->first); at < table->count; at++) {
        table->entries[at] = table->entries[at + 1];
    }
}

/* Changes both tables; under the mutex, with room in both for what is added. */
static void change_both(void (*change)(struct table *table, struct vllsi_fault_range *range),
                        struct vllsi_fault_range *range)
{
    const uint32_t old = in_use;
    change(&tables[1 - old], range);
    __atomic_store_n(&in_use, 1 - old, __ATOMIC_SEQ_CST);
    wait_for_lookups(&tables[old]);
    change(&tables[old], range);
}

/* Room in the one that is not in use, then they change places, and room in the other one. */
static vllsi_result make_room_in_both(void)
{
    const uint32_t old = in_use;
    vllsi_result made = make_room(&tables[1 - old]);
    if (vllsi_failed(made) || tables[old].count < tables[old].room) {
        return made;
    }
    __atomic_store_n(&in_use, 1 - old, __ATOMIC_SEQ_CST);
    wait_for_lookups(&tables[old]);
    return make_room(&tables[old]);
}

static void leave_signals(void)
{
    vllsi__fault_signal_leave(VLLSI_LINUX_SIGSEGV, VLLSI__FAULT_RANGES);
    vllsi__fault_signal_leave(VLLSI_LINUX_SIGBUS, VLLSI__FAULT_RANGES);
}

/* Nothing is written to the range unless it is added: it may be a declared one. */
static vllsi_result add(struct vllsi_fault_range *range, const struct vllsi_fault_range *wanted)
{
    const struct table *now = &tables[in_use];
    const size_t at = place_of(now, wanted->first);
    if (at < now->count && now->entries[at].first <= wanted->last) {
        return failure(VLLSI_CORE_ERROR_BUSY);
    }
    vllsi_result done = make_room_in_both();
    vllsi__fault_signal_set_ranges(handle);
    if (!vllsi_failed(done)) {
        done = vllsi__fault_signal_use(VLLSI_LINUX_SIGSEGV, VLLSI__FAULT_RANGES);
    }
    if (!vllsi_failed(done)) {
        done = vllsi__fault_signal_use(VLLSI_LINUX_SIGBUS, VLLSI__FAULT_RANGES);
    }
    if (!vllsi_failed(done)) {
        *range = *wanted;
        range->self = range;
        change_both(insert, range);
    } else if (tables[in_use].count == 0) {
        leave_signals();
    }
    return done;
}

vllsi_result vllsi_fault_range_add(uintptr_t address, size_t length, vllsi_fault_handler *handler,
                                   void *context, struct vllsi_fault_range *range)
{
    if (length == 0 || handler == NULL || address + (length - 1) < address) {
        return failure(VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    const struct vllsi_fault_range wanted = {
        .first = address,
        .last = address + (length - 1),
        .handler = handler,
        .context = context,
    };
    vllsi_mutex_lock(&writers);
    vllsi_result added = add(range, &wanted);
    vllsi_mutex_unlock(&writers);
    return added;
}

/* Waits until no handler is at work. */
static vllsi_result wait_for_handlers(struct vllsi_fault_range *range, int64_t deadline_ns)
{
    for (;;) {
        const uint32_t state = __atomic_load_n(&range->state, __ATOMIC_SEQ_CST);
        if (state == REMOVED) {
            return 0;
        }
        if (vllsi_timed_out(vllsi_wait_until(&range->state, state, deadline_ns)) &&
            __atomic_load_n(&range->state, __ATOMIC_SEQ_CST) != REMOVED) {
            return failure(VLLSI_CORE_ERROR_TIMED_OUT);
        }
    }
}

vllsi_result vllsi_fault_range_remove(struct vllsi_fault_range *range, int64_t deadline_ns)
{
    vllsi_mutex_lock(&writers);
    const bool declared = range->self == range;
    if (declared && (__atomic_fetch_or(&range->state, REMOVED, __ATOMIC_SEQ_CST) & REMOVED) == 0) {
        change_both(take_out, range);
        if (tables[in_use].count == 0) {
            leave_signals();
        }
    }
    vllsi_mutex_unlock(&writers);
    if (!declared) {
        return failure(VLLSI_CORE_ERROR_NOT_FOUND);
    }
    vllsi_result waited = wait_for_handlers(range, deadline_ns);
    if (!vllsi_failed(waited)) {
        range->self = NULL;
    }
    return waited;
}

/* For the child of a fork: the lookups and handlers of other threads are not there any more, and what a
 * writer was about to do in the table that is not in use is undone. */
void vllsi__fault_after_fork(void)
{
    struct table *now = &tables[in_use], *other = &tables[1 - in_use];
    vllsi__fault_signal_after_fork();
    generation++;
    now->lookups = 0;
    other->lookups = 0;
    other->count = now->count <= other->room ? now->count : other->room;
    for (size_t at = 0; at < now->count; at++) {
        now->entries[at].range->state &= REMOVED;
        if (at < other->count) {
            other->entries[at] = now->entries[at];
        }
    }
    writers = (struct vllsi_mutex){0};
}
