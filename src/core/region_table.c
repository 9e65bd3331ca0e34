/*
 * The table of locked regions, see region_table.h.
 *
 * The first slots are static; blocks of twice as many each are mapped as they are needed and never given
 * back, so that a number always leads to a slot. A descriptor's list is found by its number; numbers that
 * are far apart may share one.
 */
#include "region_table.h"

#include <stddef.h>

#include <vllsi/sync.h>

#include "../os/region_lock.h"
#include "host.h"
#include "pages.h"

#define INVALID_INPUT VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT)
#define EXHAUSTED     VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_RESOURCE_EXHAUSTED)

enum { FIRST_SLOTS = 64, BLOCKS = 16, LISTS = 1024, LINE_BYTES = 512 };

static struct {
    struct vllsi_mutex mutex;
    /** Number of the first free slot that was in use before; 0 for none. */
    uint32_t free;
    /** How many slots were ever in use. */
    uint32_t used;
    struct vllsi__region *blocks[BLOCKS];
    /** Numbers of first slots. */
    uint32_t lists[LISTS];
    /** One more than the native descriptor. */
    int64_t trusted[LISTS];
    struct vllsi__region first[FIRST_SLOTS];
} table;

static uint32_t list_of(int64_t native)
{
    return (uint32_t)native % LISTS;
}

void vllsi__regions_lock(void)
{
    vllsi_mutex_lock(&table.mutex);
}

void vllsi__regions_unlock(void)
{
    vllsi_mutex_unlock(&table.mutex);
}

/* Block b holds FIRST_SLOTS << b slots. */
static struct vllsi__region *slot_at(uint32_t number)
{
    uint32_t at = number - 1;
    uint32_t block = 0;
    while (at >= (uint32_t)FIRST_SLOTS << block) {
        at -= (uint32_t)FIRST_SLOTS << block;
        block++;
    }
    return &table.blocks[block][at];
}

/* Makes room for one more slot than were ever in use. */
static bool grow(void)
{
    uint32_t at = table.used;
    uint32_t block = 0;
    while (block < BLOCKS && at >= (uint32_t)FIRST_SLOTS << block) {
        at -= (uint32_t)FIRST_SLOTS << block;
        block++;
    }
    if (block == BLOCKS) {
        return false;
    }
    if (table.blocks[block] == NULL) {
        if (block == 0) {
            table.blocks[0] = table.first;
            return true;
        }
        const vllsi_result mapped =
            vllsi__pages_map(((size_t)FIRST_SLOTS << block) * sizeof(struct vllsi__region));
        if (vllsi_failed(mapped)) {
            return false;
        }
        table.blocks[block] = (struct vllsi__region *)(uintptr_t)mapped;
    }
    return true;
}

static struct vllsi__region *take_slot(void)
{
    if (table.free != 0) {
        struct vllsi__region *slot = slot_at(table.free);
        table.free = slot->next;
        return slot;
    }
    if (!grow()) {
        return NULL;
    }
    const uint32_t number = table.used + 1;
    struct vllsi__region *slot = slot_at(number);
    slot->number = number;
    slot->stamp = vllsi__region_stamp(1, VLLSI__REGION_FREE);
    __atomic_store_n(&table.used, number, __ATOMIC_RELEASE);
    return slot;
}

/* A new slot on the list of its descriptor. */
static struct vllsi__region *add_slot(int64_t native)
{
    uint32_t *list = &table.lists[list_of(native)];
    struct vllsi__region *slot = take_slot();
    if (slot != NULL) {
        slot->native = native;
        slot->next = *list;
        __atomic_store_n(list, slot->number, __ATOMIC_RELAXED);
    }
    return slot;
}

/* Takes a region that stands for nothing off its list. */
static void free_slot(struct vllsi__region *region)
{
    uint32_t *list = &table.lists[list_of(region->native)];
    if (*list == region->number) {
        __atomic_store_n(list, region->next, __ATOMIC_RELAXED);
    } else {
        struct vllsi__region *before = slot_at(*list);
        while (before->next != region->number) {
            before = slot_at(before->next);
        }
        before->next = region->next;
    }
    __atomic_store_n(&region->stamp,
                     vllsi__region_stamp(vllsi__region_generation(region), VLLSI__REGION_FREE),
                     __ATOMIC_RELAXED);
    region->next = table.free;
    table.free = region->number;
}

/* The overlapping one; without one, *idle is a slot on the descriptor's list that can be taken, or as before.
 */
static inline struct vllsi__region *look(int64_t native, int64_t first, int64_t last,
                                         struct vllsi__region **idle)
{
    for (uint32_t number = table.lists[list_of(native)]; number != 0;) {
        struct vllsi__region *slot = slot_at(number);
        if (slot->native == native) {
            if (vllsi__region_is(slot, VLLSI__REGION_IDLE)) {
                *idle = slot;
            } else if (slot->first <= last && slot->last >= first) {
                return slot;
            }
        }
        number = slot->next;
    }
    return NULL;
}

struct vllsi__region *vllsi__region_overlapping(int64_t native, int64_t first, int64_t last)
{
    struct vllsi__region *idle = NULL;
    return look(native, first, last, &idle);
}

vllsi_result vllsi__region_enter(vllsi_fd fd, int64_t native, int64_t first, int64_t last,
                                 struct vllsi__region **region)
{
    struct vllsi__region *slot = NULL;
    vllsi__regions_lock();
    const bool is_free = look(native, first, last, &slot) == NULL;
    if (!is_free) {
        slot = NULL;
    } else if (slot == NULL) {
        slot = add_slot(native);
    }
    if (slot != NULL) {
        slot->fd = fd;
        slot->first = first;
        slot->last = last;
        __atomic_store_n(&slot->stamp,
                         vllsi__region_stamp(vllsi__region_generation(slot), VLLSI__REGION_BUSY),
                         __ATOMIC_RELAXED);
    }
    vllsi__regions_unlock();
    *region = slot;
    return slot != NULL ? 0 : is_free ? EXHAUSTED : INVALID_INPUT;
}

struct vllsi__region *vllsi__region_of_number(uint32_t number)
{
    return number != 0 && number <= __atomic_load_n(&table.used, __ATOMIC_ACQUIRE) ? slot_at(number) : NULL;
}

bool vllsi__region_is_trusted(int64_t native)
{
    return __atomic_load_n(&table.trusted[list_of(native)], __ATOMIC_RELAXED) == native + 1;
}

void vllsi__region_trust_set(int64_t native)
{
    __atomic_store_n(&table.trusted[list_of(native)], native + 1, __ATOMIC_RELAXED);
}

/* ── descriptors that are closed ── */

static bool may_hold(int64_t native)
{
    return native >= 0 && __atomic_load_n(&table.lists[list_of(native)], __ATOMIC_RELAXED) != 0;
}

bool vllsi__region_locks_held(int64_t native)
{
    if (!may_hold(native)) {
        return false;
    }
    vllsi__regions_lock();
    const bool held = vllsi__region_overlapping(native, 0, INT64_MAX) != NULL;
    vllsi__regions_unlock();
    return held;
}

#ifdef VLLSI_STRICT_PORTABLE
bool vllsi__region_locks_shared(int64_t native, int64_t first, int64_t last)
{
    if (!may_hold(native)) {
        return false;
    }
    bool shared = false;
    vllsi__regions_lock();
    for (uint32_t number = table.lists[list_of(native)]; number != 0;) {
        const struct vllsi__region *slot = slot_at(number);
        shared =
            shared || (slot->native == native && slot->first <= last && slot->last >= first &&
                       vllsi__region_is(slot, VLLSI__REGION_HELD) && slot->kind == VLLSI_LOCK_KIND_SHARED);
        number = slot->next;
    }
    vllsi__regions_unlock();
    return shared;
}
#endif

static size_t add_text(char *line, size_t len, const char *text)
{
    while (text != NULL && *text != '\0' && len < LINE_BYTES - 1) {
        line[len++] = *text++;
    }
    return len;
}

static size_t add_place(char *line, size_t len, const struct vllsi_source_location *place)
{
    char digits[12];
    size_t at = sizeof digits - 1;
    digits[at] = '\0';
    for (uint32_t rest = place->line; rest != 0 || at == sizeof digits - 1; rest /= 10) {
        digits[--at] = (char)('0' + rest % 10);
    }
    len = add_text(line, len, place->file);
    len = add_text(line, len, ":");
    return add_text(line, len, digits + at);
}

/* "what file:line" */
static size_t compose(char line[LINE_BYTES], const char *what, const struct vllsi_source_location *place)
{
    const size_t len = add_place(line, add_text(line, 0, what), place);
    line[len] = '\0';
    return len;
}

VLLSI_NORETURN void vllsi__region_misuse(const char *what, const struct vllsi_source_location *taken,
                                         struct vllsi_source_location here)
{
    char line[LINE_BYTES];
    if (taken->file == NULL) {
        vllsi_panic_at(what, here);
    }
    size_t len = add_text(line, 0, what);
    len = add_place(line, add_text(line, len, "; it was taken at "), taken);
    line[len] = '\0';
    vllsi_panic_at(line, here);
}

/* A region of the descriptor that is not busy, made idle; NULL for none. What another thread is at is left to
 * that one. */
static struct vllsi__region *next_of(int64_t native, struct vllsi_source_location *leaked)
{
    for (uint32_t number = table.lists[list_of(native)]; number != 0;) {
        struct vllsi__region *slot = slot_at(number);
        if (slot->native == native && vllsi__region_claim(slot, vllsi__region_generation(slot))) {
            *leaked = slot->place.file != NULL ? slot->place : *leaked;
            vllsi__region_rest(slot);
        }
        if (slot->native == native && vllsi__region_is(slot, VLLSI__REGION_IDLE)) {
            return slot;
        }
        number = slot->next;
    }
    return NULL;
}

void vllsi__region_locks_closing(int64_t native)
{
    struct vllsi_source_location leaked = {.file = NULL};
    if (native < 0 || (!may_hold(native) && !vllsi__region_is_trusted(native))) {
        return;
    }
    vllsi__regions_lock();
    struct vllsi__region *region;
    while ((region = next_of(native, &leaked)) != NULL) {
        free_slot(region);
    }
    if (vllsi__region_is_trusted(native)) {
        __atomic_store_n(&table.trusted[list_of(native)], 0, __ATOMIC_RELAXED);
    }
    vllsi__regions_unlock();
    if (leaked.file != NULL) {
        vllsi__region_misuse("a descriptor is closed that holds a lock", &leaked, leaked);
    }
}

/* Without the lock, as vllsi_shutdown promises: who locks and unlocks meanwhile may be missed. */
void vllsi__region_locks_report(void)
{
    const uint32_t used = __atomic_load_n(&table.used, __ATOMIC_ACQUIRE);
    for (uint32_t number = 1; number <= used; number++) {
        const struct vllsi__region *region = slot_at(number);
        if (vllsi__region_is(region, VLLSI__REGION_HELD) && region->place.file != NULL) {
            char line[LINE_BYTES];
            size_t len = compose(line, "vllsi: a lock was never unlocked; it was taken at ", &region->place);
            line[len++] = '\n';
            vllsi__host_complain(line, len);
        }
    }
}

/* ── forks ── */

void vllsi__region_locks_before_fork(void)
{
    vllsi__regions_lock();
}

/* In the child nothing is a leak: the locks are the parent's as well. */
void vllsi__region_locks_after_fork(bool in_child)
{
    for (uint32_t number = 1; in_child && number <= table.used; number++) {
        slot_at(number)->place.file = NULL;
    }
    vllsi__regions_unlock();
}
