/*
 * Clocks, sleeping, and arithmetic on nanoseconds that notices its overflows.
 *
 * "monotonic counts time awake; boottime also sleep; every deadline is monotonic." A span or a point of a
 * clock is an int64_t of nanoseconds, enough for 292 years; the time of day is seconds and nanoseconds, which
 * have no such end.
 */
#ifndef VLLSI_TIME_H
#define VLLSI_TIME_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A deadline that never comes, and a span that never ends. */
#define VLLSI_FOREVER INT64_MAX

#define VLLSI_NANOS_PER_MICRO  1000
#define VLLSI_NANOS_PER_MILLI  1000000
#define VLLSI_NANOS_PER_SECOND 1000000000

/** The clocks. */
enum vllsi_clock {
    VLLSI_CLOCK_MONOTONIC,        /**< time awake, of this boot; the clock of every deadline */
    VLLSI_CLOCK_MONOTONIC_COARSE, /**< the same as of the last tick: cheaper, and behind it by up to its
                                     resolution */
    VLLSI_CLOCK_BOOTTIME,         /**< as monotonic, and time asleep counts too */
    VLLSI_CLOCK_REALTIME,         /**< the time of day, UTC; somebody may set it, forwards and backwards */
    VLLSI_CLOCK_REALTIME_COARSE,  /**< the same as of the last tick */
    VLLSI_CLOCK_PROCESS_CPU,      /**< processor time that this process has used */
    VLLSI_CLOCK_THREAD_CPU,       /**< processor time that the calling thread has used */
    VLLSI_CLOCK_COUNT
};

/** A time of day: seconds since 1970-01-01 00:00 UTC without leap seconds, negative before it, and
 * nanoseconds after that second. */
struct vllsi_timestamp {
    int64_t seconds;
    uint32_t nanoseconds; /**< 0 to 999,999,999 */
};

/* The inside of the inline functions: what the system reads a clock with, found at the first reading, and
 * what it calls the clocks. */
struct vllsi__clock_reading {
    int64_t seconds, nanoseconds;
};
typedef int vllsi__clock_reader(int32_t number, struct vllsi__clock_reading *reading);
extern vllsi__clock_reader *vllsi__clock_read;
extern const int32_t vllsi__clock_numbers[VLLSI_CLOCK_COUNT];

VLLSI_INLINE int64_t vllsi__clock_nanos(enum vllsi_clock clock)
{
    struct vllsi__clock_reading reading;
    if (__builtin_expect(
            __atomic_load_n(&vllsi__clock_read, __ATOMIC_RELAXED)(vllsi__clock_numbers[clock], &reading) != 0,
            0)) {
        return 0;
    }
    return reading.seconds * VLLSI_NANOS_PER_SECOND + reading.nanoseconds;
}

/**
 * The time awake since some point before the program started: never goes backwards, counts no time that the
 * machine sleeps.
 * @return nanoseconds, 0 or more; 0 where the system refuses to tell. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
VLLSI_INLINE int64_t vllsi_monotonic_nanos(void)
{
    return vllsi__clock_nanos(VLLSI_CLOCK_MONOTONIC);
}

/**
 * As vllsi_monotonic_nanos, as of the last tick: costs a tenth and is behind by up to the resolution of
 * VLLSI_CLOCK_MONOTONIC_COARSE.
 * @return nanoseconds, never more than vllsi_monotonic_nanos would say. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
VLLSI_INLINE int64_t vllsi_monotonic_coarse_nanos(void)
{
    return vllsi__clock_nanos(VLLSI_CLOCK_MONOTONIC_COARSE);
}

/**
 * The time since some point before the program started, with the time asleep. No deadline is of this clock.
 * @return nanoseconds, 0 or more. Neither blocks nor allocates; may be called from a signal handler.
 */
int64_t vllsi_boottime_nanos(void);

/**
 * The processor time that all threads of this process have used, in user and kernel mode.
 * @return nanoseconds. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_cpu_nanos(void);

/**
 * The processor time that the calling thread has used, in user and kernel mode.
 * @return nanoseconds. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_cpu_nanos(void);

/**
 * The time of day.
 * @return seconds and nanoseconds since 1970, UTC. Neither blocks nor allocates; may be called from a signal
 * handler.
 */
struct vllsi_timestamp vllsi_realtime(void);

/**
 * The time of day as of the last tick: costs a tenth of vllsi_realtime.
 * @return seconds and nanoseconds since 1970, UTC. Neither blocks nor allocates; may be called from a signal
 * handler.
 */
struct vllsi_timestamp vllsi_realtime_coarse(void);

/**
 * The distance between two readings of a clock that can differ. What a system says, not what it measures: one
 * that keeps a timer at one nanosecond says 1.
 * @param clock [in] the clock
 * @return nanoseconds, 1 or more.
 * @errors InvalidInput (no such clock).
 * Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_clock_resolution_nanos(enum vllsi_clock clock);

/**
 * Sleeps until the monotonic clock has reached a point, whatever signals arrive meanwhile. Never returns
 * early.
 * @param deadline_ns [in] nanoseconds of the monotonic clock; one that has passed, 0 and any negative number
 * return at once; VLLSI_FOREVER never does
 * @return 0.
 * Blocks; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_sleep_until(int64_t deadline_ns);

/**
 * Sleeps for a span of time awake, whatever signals arrive meanwhile. Never returns early.
 * @param span_ns [in] nanoseconds; 0 and any negative number return at once; VLLSI_FOREVER never does
 * @return 0.
 * Blocks; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_sleep_for(int64_t span_ns);

/**
 * The deadline that is a span from now.
 * @param span_ns [in] nanoseconds; a negative span gives a deadline in the past
 * @return nanoseconds of the monotonic clock; VLLSI_FOREVER where the sum exceeds it, and for VLLSI_FOREVER.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
int64_t vllsi_deadline_after(int64_t span_ns);

/**
 * left + right, unless that overflows.
 * @param left [in] nanoseconds
 * @param right [in] nanoseconds
 * @param sum [out] nanoseconds; untouched on overflow. Not NULL
 * @return whether the sum fits. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK VLLSI_INLINE bool vllsi_nanos_add(int64_t left, int64_t right, int64_t *sum)
{
    int64_t value;
    const bool fits = !__builtin_add_overflow(left, right, &value);
    if (fits) {
        *sum = value;
    }
    return fits;
}

/**
 * left - right, unless that overflows.
 * @param left [in] nanoseconds
 * @param right [in] nanoseconds
 * @param difference [out] nanoseconds; untouched on overflow. Not NULL
 * @return whether the difference fits. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK VLLSI_INLINE bool vllsi_nanos_subtract(int64_t left, int64_t right, int64_t *difference)
{
    int64_t value;
    const bool fits = !__builtin_sub_overflow(left, right, &value);
    if (fits) {
        *difference = value;
    }
    return fits;
}

/**
 * A count of a larger unit in nanoseconds, unless that overflows: vllsi_nanos_from(3, VLLSI_NANOS_PER_SECOND,
 * &span_ns).
 * @param count [in] how many; may be negative
 * @param nanos_each [in] nanoseconds of one
 * @param nanos [out] the product; untouched on overflow. Not NULL
 * @return whether the product fits. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK VLLSI_INLINE bool vllsi_nanos_from(int64_t count, int64_t nanos_each, int64_t *nanos)
{
    int64_t value;
    const bool fits = !__builtin_mul_overflow(count, nanos_each, &value);
    if (fits) {
        *nanos = value;
    }
    return fits;
}

/**
 * A time of day as nanoseconds since 1970; that ends in April 2262, and began in September 1677.
 * @param timestamp [in] the time of day
 * @param nanos [out] nanoseconds, negative before 1970; untouched on overflow. Not NULL
 * @return whether it fits; false also for a timestamp of a billion nanoseconds or more. Neither blocks nor
 * allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK bool vllsi_timestamp_to_nanos(struct vllsi_timestamp timestamp, int64_t *nanos);

/**
 * Nanoseconds since 1970 as a time of day.
 * @param nanos [in] nanoseconds; negative before 1970
 * @return seconds, rounded down, and the nanoseconds that remain. Neither blocks nor allocates; may be called
 * from a signal handler.
 */
struct vllsi_timestamp vllsi_timestamp_from_nanos(int64_t nanos);

#ifdef __cplusplus
}
#endif

#endif
