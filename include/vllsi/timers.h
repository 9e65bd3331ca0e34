/*
 * Timers in memory of the caller, a million of them if need be: added, removed and run in a time that does
 * not grow with their number. They have no thread and no clock: the program says what time it is.
 *
 * A timer is a member of what it belongs to, and is on one set at a time at most. Nothing is allocated.
 * "Never early": a timer runs when the time that the program tells has reached its deadline, or later.
 * Deadlines are exact to the nanosecond: timers run in the order of their deadlines, and those of one
 * deadline in the order in which they were added.
 *
 * Not thread-safe: a set of timers belongs to one thread at a time. Nothing here blocks, allocates or may be
 * called from a signal handler.
 */
#ifndef VLLSI_TIMERS_H
#define VLLSI_TIMERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>

#ifdef __cplusplus
extern "C" {
#endif

struct vllsi_timer;
struct vllsi_timers;

/**
 * What a timer does when its time has come. It is off the set then and may be added anew, and any other may
 * be added or removed within; vllsi_timers_run may not be called.
 * @param timers [inout] the set that it was on
 * @param timer [inout] the timer
 */
typedef void (*vllsi_timer_callback)(struct vllsi_timers *timers, struct vllsi_timer *timer);

/* The inside: neighbours on a list, which closes into a ring. */
struct vllsi__timers_link {
    struct vllsi__timers_link *next, *previous;
};

/** A timer. All zero is one that is not on a set. */
struct vllsi_timer {
    /** The library's; its `next` is NULL while the timer is on no set. */
    struct vllsi__timers_link link;
    /** When it is to run, in nanoseconds of the program's clock; not to be changed while it is on a set. */
    int64_t deadline_ns;
    /** What it does; the program's, set before it is added. */
    vllsi_timer_callback callback;
};

/* The inside of a set: a wheel of LEVELS digits of 5 bits. */
enum { VLLSI__TIMERS_BITS = 5, VLLSI__TIMERS_SLOTS = 1 << VLLSI__TIMERS_BITS, VLLSI__TIMERS_LEVELS = 13 };

/** A set of timers; all of it is the library's. It must not move. */
struct vllsi_timers {
    int64_t now_ns; /* how far the wheel has been turned */
    size_t count;
    struct vllsi__timers_link due, past;  /* those whose time has come, and had come when they were added */
    uint32_t levels;                      /* a bit for each level with a bit in `used` */
    uint32_t used[VLLSI__TIMERS_LEVELS];  /* a bit for each list that may hold a timer */
    uint32_t mixed[VLLSI__TIMERS_LEVELS]; /* a bit for each list where not all deadlines are the earliest */
    /* No timer of a list that has some has an earlier deadline. */
    int64_t earliest[VLLSI__TIMERS_LEVELS][VLLSI__TIMERS_SLOTS];
    struct vllsi__timers_link lists[VLLSI__TIMERS_LEVELS][VLLSI__TIMERS_SLOTS];
};

/**
 * Makes an empty set.
 * @param timers [out] the set
 * @param now_ns [in] what time it is, in nanoseconds of the program's clock
 */
void vllsi_timers_init(struct vllsi_timers *timers, int64_t now_ns);

/**
 * Puts a timer on a set; one that is on it already is moved.
 * @param timers [inout] the set
 * @param timer [inout] the timer, with its callback
 * @param deadline_ns [in] any number; one that has passed runs at the next vllsi_timers_run, behind those
 * that were due already
 */
void vllsi_timers_add(struct vllsi_timers *timers, struct vllsi_timer *timer, int64_t deadline_ns);

/**
 * Takes a timer off.
 * @param timers [inout] the set that it is on
 * @param timer [inout] the timer
 * @return whether it was on.
 */
bool vllsi_timers_remove(struct vllsi_timers *timers, struct vllsi_timer *timer);

/**
 * Until when the program can wait before it calls vllsi_timers_run.
 * @param timers [in] the set
 * @return nanoseconds of the program's clock, not later than the nearest deadline, and exactly that unless a
 * timer was removed which had the nearest one; VLLSI_FOREVER where the set is empty.
 */
int64_t vllsi_timers_next(const struct vllsi_timers *timers);

/**
 * Runs those whose time has come. One that is added within and is due runs in the same call if its deadline
 * is after that of the timer which runs and after the time of the call before, at the next one otherwise.
 * @param timers [inout] the set
 * @param now_ns [in] what time it is; a time before that of an earlier call counts as that one
 * @param limit [in] how many at most; the others stay for the next call
 * @return how many ran.
 */
size_t vllsi_timers_run(struct vllsi_timers *timers, int64_t now_ns, size_t limit);

#ifdef __cplusplus
}
#endif

#endif
