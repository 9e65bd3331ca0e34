/*
 * The table of locked regions: slots with a number and a generation, in one list per descriptor as far as the
 * descriptors' numbers do not meet.
 */
#ifndef VLLSI_CORE_REGION_TABLE_H
#define VLLSI_CORE_REGION_TABLE_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/locking.h>
#include <vllsi/sync.h>

enum vllsi__region_state {
    VLLSI__REGION_FREE,
    VLLSI__REGION_IDLE, /* nothing, but on its descriptor's list still, for that one's next lock */
    VLLSI__REGION_BUSY, /* the system is being asked */
    VLLSI__REGION_HELD
};

struct vllsi__region {
    /** Number of the next slot of the same list; 0 at its end. */
    uint32_t next;
    /** Its own number, from 1. */
    uint32_t number;
    /** enum vllsi__region_state, above it the generation: one more each time that it is unlocked, never 0; a
     * handle of an earlier one is known by it. From BUSY and HELD it changes without the lock too. */
    uint64_t stamp;
    vllsi_lock_kind kind;
    bool has_handle;
    vllsi_fd fd;
    int64_t native, first, last;
    /** Who took it, in programs that say so; file is NULL in others. Stays when the slot is freed. */
    struct vllsi_source_location place;
};

/* The table's lock. */
void vllsi__regions_lock(void);
void vllsi__regions_unlock(void);

static inline uint64_t vllsi__region_stamp(uint32_t generation, enum vllsi__region_state state)
{
    return (uint64_t)generation << 32 | state;
}

static inline uint32_t vllsi__region_generation(const struct vllsi__region *region)
{
    return (uint32_t)(__atomic_load_n(&region->stamp, __ATOMIC_ACQUIRE) >> 32);
}

static inline bool vllsi__region_is(const struct vllsi__region *region, enum vllsi__region_state state)
{
    return (uint32_t)__atomic_load_n(&region->stamp, __ATOMIC_ACQUIRE) == (uint32_t)state;
}

/* Makes a held region of this generation busy; whoever does it may then change or free it. False where it is
 * not held, or no longer. Needs no lock, and in a process with one thread no atomic exchange, which would be
 * half of what an unlock costs here. */
static inline bool vllsi__region_claim(struct vllsi__region *region, uint32_t generation)
{
    uint64_t held = vllsi__region_stamp(generation, VLLSI__REGION_HELD);
    const uint64_t busy = vllsi__region_stamp(generation, VLLSI__REGION_BUSY);
    const char *single_thread = __atomic_load_n(&vllsi__sync_mode.single_thread, __ATOMIC_RELAXED);
    if (__atomic_load_n(single_thread, __ATOMIC_RELAXED) != 0) {
        if (__atomic_load_n(&region->stamp, __ATOMIC_RELAXED) != held) {
            return false;
        }
        __atomic_store_n(&region->stamp, busy, __ATOMIC_RELAXED);
        return true;
    }
    return __atomic_compare_exchange_n(&region->stamp, &held, busy, false, __ATOMIC_ACQUIRE,
                                       __ATOMIC_RELAXED);
}

/* Makes a busy region a held one. Needs no lock. */
static inline void vllsi__region_hold(struct vllsi__region *region)
{
    __atomic_store_n(&region->stamp,
                     vllsi__region_stamp(vllsi__region_generation(region), VLLSI__REGION_HELD),
                     __ATOMIC_RELEASE);
}

/* Makes a busy region one that stands for nothing. Needs no lock. */
static inline void vllsi__region_rest(struct vllsi__region *region)
{
    const uint32_t next = vllsi__region_generation(region) + 1;
    __atomic_store_n(&region->stamp, vllsi__region_stamp(next != 0 ? next : 1, VLLSI__REGION_IDLE),
                     __ATOMIC_RELEASE);
}

/* The slot of a number, whoever has it now; NULL for what is no number of one. Needs no lock. */
struct vllsi__region *vllsi__region_of_number(uint32_t number);

/*
 * Puts a region on the list of its descriptor, as busy, with kind, place and has_handle to be filled in;
 * takes the lock. Returns 0; core/InvalidInput where it overlaps another one of the descriptor,
 * core/ResourceExhausted where there is no more room.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__region_enter(vllsi_fd fd, int64_t native, int64_t first, int64_t last,
                                                  struct vllsi__region **region);

/* Under the lock. */

/* The first slot of a descriptor whose region has a byte in common; NULL for none. */
struct vllsi__region *vllsi__region_overlapping(int64_t native, int64_t first, int64_t last);

/* What a descriptor's volume was found to be, as long as nobody closes it. May be asked without the lock. */
bool vllsi__region_is_trusted(int64_t native);
void vllsi__region_trust_set(int64_t native);

/* Panics at `here`; says where the lock was taken, if that is known. */
VLLSI_NORETURN void vllsi__region_misuse(const char *what, const struct vllsi_source_location *taken,
                                         struct vllsi_source_location here);

/* Writes a line for each region that is held and whose place is known. */
void vllsi__region_locks_report(void) __attribute__((weak));

#endif
