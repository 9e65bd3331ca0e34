/*
 * Clocks and sleeping on Linux.
 *
 * Clocks are read through one pointer: at first to a function that looks for the vDSO's, then to that, or to
 * the system call where there is none. The hot path so has no branch for the first call. Several threads may
 * look at once: all find the same.
 */
#include <vllsi/time.h>

#include <stddef.h>

#include <vllsi/linux.h>
#include <vllsi/linux/time.h>

#include "vdso.h"

/* One structure under two names: the portable header can't know Linux's. */
VLLSI_STATIC_ASSERT(sizeof(struct vllsi__clock_reading) == sizeof(struct vllsi_linux_timespec), "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi__clock_reading, nanoseconds) ==
                        offsetof(struct vllsi_linux_timespec, tv_nsec),
                    "tv_nsec");

static vllsi__clock_reader find_reader;

vllsi__clock_reader *vllsi__clock_read = find_reader;

const int32_t vllsi__clock_numbers[VLLSI_CLOCK_COUNT] = {
    [VLLSI_CLOCK_MONOTONIC] = VLLSI_LINUX_CLOCK_MONOTONIC,
    [VLLSI_CLOCK_MONOTONIC_COARSE] = VLLSI_LINUX_CLOCK_MONOTONIC_COARSE,
    [VLLSI_CLOCK_BOOTTIME] = VLLSI_LINUX_CLOCK_BOOTTIME,
    [VLLSI_CLOCK_REALTIME] = VLLSI_LINUX_CLOCK_REALTIME,
    [VLLSI_CLOCK_REALTIME_COARSE] = VLLSI_LINUX_CLOCK_REALTIME_COARSE,
    [VLLSI_CLOCK_PROCESS_CPU] = VLLSI_LINUX_CLOCK_PROCESS_CPUTIME_ID,
    [VLLSI_CLOCK_THREAD_CPU] = VLLSI_LINUX_CLOCK_THREAD_CPUTIME_ID,
};

extern inline int64_t vllsi__clock_nanos(enum vllsi_clock clock);
extern inline int64_t vllsi_monotonic_nanos(void);
extern inline int64_t vllsi_monotonic_coarse_nanos(void);
extern inline bool vllsi_nanos_add(int64_t left, int64_t right, int64_t *sum);
extern inline bool vllsi_nanos_subtract(int64_t left, int64_t right, int64_t *difference);
extern inline bool vllsi_nanos_from(int64_t count, int64_t nanos_each, int64_t *nanos);

static int read_by_call(int32_t number, struct vllsi__clock_reading *reading)
{
    struct vllsi_linux_timespec time;
    const vllsi_result result = vllsi__linux_clock_gettime(number, &time);
    if (!vllsi_failed(result)) {
        reading->seconds = time.tv_sec;
        reading->nanoseconds = time.tv_nsec;
    }
    return (int)result;
}

#ifdef VLLSI_STRICT_PORTABLE
/* The worst that the contract allows: clocks that count in ticks of 100 ns, sleeps in milliseconds. */
enum { TICK_NS = 100, NS_PER_MS = 1000000 };

static vllsi__clock_reader *exact_reader = read_by_call; /* for who sees the one pointer before the other */

static int read_in_ticks(int32_t number, struct vllsi__clock_reading *reading)
{
    const int result = __atomic_load_n(&exact_reader, __ATOMIC_RELAXED)(number, reading);
    if (result == 0) {
        reading->nanoseconds -= reading->nanoseconds % TICK_NS;
    }
    return result;
}
#endif

static int find_reader(int32_t number, struct vllsi__clock_reading *reading)
{
    vllsi__clock_reader *found = read_by_call;
#if defined(VLLSI__VDSO_CLOCK_GETTIME) && !defined(VLLSI__VDSO_ERROR_FLAG)
    void *address = vllsi__vdso_symbol(VLLSI__VDSO_CLOCK_GETTIME, VLLSI__VDSO_VERSION);
    if (address != NULL) {
        found =
            (vllsi__clock_reader *)(uintptr_t)address; /* it returns 0 or a negative errno, as ours does */
    }
#endif
#ifdef VLLSI_STRICT_PORTABLE
    __atomic_store_n(&exact_reader, found, __ATOMIC_RELAXED);
    found = read_in_ticks;
#endif
    __atomic_store_n(&vllsi__clock_read, found, __ATOMIC_RELAXED);
    return found(number, reading);
}

static int read_now(enum vllsi_clock clock, struct vllsi__clock_reading *reading)
{
    return __atomic_load_n(&vllsi__clock_read, __ATOMIC_RELAXED)(vllsi__clock_numbers[clock], reading);
}

static vllsi_result checked_nanos_of(enum vllsi_clock clock)
{
    struct vllsi__clock_reading reading;
    const int result = read_now(clock, &reading);
    return result != 0 ? result : reading.seconds * VLLSI_NANOS_PER_SECOND + reading.nanoseconds;
}

static struct vllsi_timestamp timestamp_of(enum vllsi_clock clock)
{
    struct vllsi__clock_reading reading;
    struct vllsi_timestamp timestamp = {0, 0};
    if (read_now(clock, &reading) == 0) {
        timestamp.seconds = reading.seconds;
        timestamp.nanoseconds = (uint32_t)reading.nanoseconds;
    }
    return timestamp;
}

vllsi_result vllsi_linux_clock_read(int32_t clock, struct vllsi_linux_timespec *time)
{
    struct vllsi__clock_reading reading;
    const int result = __atomic_load_n(&vllsi__clock_read, __ATOMIC_RELAXED)(clock, &reading);
    if (result == 0) {
        time->tv_sec = reading.seconds;
        time->tv_nsec = reading.nanoseconds;
    }
    return result;
}

int64_t vllsi_boottime_nanos(void)
{
    return vllsi__clock_nanos(VLLSI_CLOCK_BOOTTIME);
}

vllsi_result vllsi_process_cpu_nanos(void)
{
    return checked_nanos_of(VLLSI_CLOCK_PROCESS_CPU);
}

vllsi_result vllsi_thread_cpu_nanos(void)
{
    return checked_nanos_of(VLLSI_CLOCK_THREAD_CPU);
}

struct vllsi_timestamp vllsi_realtime(void)
{
    return timestamp_of(VLLSI_CLOCK_REALTIME);
}

struct vllsi_timestamp vllsi_realtime_coarse(void)
{
    return timestamp_of(VLLSI_CLOCK_REALTIME_COARSE);
}

vllsi_result vllsi_clock_resolution_nanos(enum vllsi_clock clock)
{
    if ((unsigned)clock >= VLLSI_CLOCK_COUNT) {
        return -(vllsi_result)VLLSI_LINUX_EINVAL;
    }
    struct vllsi_linux_timespec resolution;
    const vllsi_result result = vllsi__linux_clock_getres(vllsi__clock_numbers[clock], &resolution);
#ifdef VLLSI_STRICT_PORTABLE
    resolution.tv_nsec = resolution.tv_nsec < TICK_NS ? TICK_NS : resolution.tv_nsec;
#endif
    return vllsi_failed(result) ? result : resolution.tv_sec * VLLSI_NANOS_PER_SECOND + resolution.tv_nsec;
}

vllsi_result vllsi_sleep_until(int64_t deadline_ns)
{
    if (deadline_ns <= 0) {
        return 0;
    }
#ifdef VLLSI_STRICT_PORTABLE
    if (deadline_ns < VLLSI_FOREVER - NS_PER_MS) {
        deadline_ns += (NS_PER_MS - deadline_ns % NS_PER_MS) % NS_PER_MS;
    }
#endif
    const struct vllsi_linux_timespec deadline = {.tv_sec = deadline_ns / VLLSI_NANOS_PER_SECOND,
                                                  .tv_nsec = deadline_ns % VLLSI_NANOS_PER_SECOND};
    vllsi_result result;
    do {
        result = vllsi__linux_clock_nanosleep(VLLSI_LINUX_CLOCK_MONOTONIC, VLLSI_LINUX_TIMER_ABSTIME,
                                              &deadline, NULL);
    } while (result == -(vllsi_result)VLLSI_LINUX_EINTR || (result == 0 && deadline_ns == VLLSI_FOREVER));
    return result;
}

vllsi_result vllsi_sleep_for(int64_t span_ns)
{
    return span_ns <= 0 ? 0 : vllsi_sleep_until(vllsi_deadline_after(span_ns));
}

int64_t vllsi_deadline_after(int64_t span_ns)
{
    int64_t deadline_ns = VLLSI_FOREVER;
    /* The clock is never negative, so only a sum that is too large overflows. */
    return vllsi_nanos_add(vllsi_monotonic_nanos(), span_ns, &deadline_ns) ? deadline_ns : VLLSI_FOREVER;
}

bool vllsi_timestamp_to_nanos(struct vllsi_timestamp timestamp, int64_t *nanos)
{
    int64_t seconds = timestamp.seconds;
    int64_t rest = timestamp.nanoseconds;
    if (rest >= VLLSI_NANOS_PER_SECOND) {
        return false;
    }
    if (seconds < 0 && rest > 0) { /* towards zero, so that the earliest times do not overflow on the way */
        seconds++;
        rest -= VLLSI_NANOS_PER_SECOND;
    }
    int64_t whole;
    return vllsi_nanos_from(seconds, VLLSI_NANOS_PER_SECOND, &whole) && vllsi_nanos_add(whole, rest, nanos);
}

struct vllsi_timestamp vllsi_timestamp_from_nanos(int64_t nanos)
{
    int64_t seconds = nanos / VLLSI_NANOS_PER_SECOND;
    int64_t rest = nanos % VLLSI_NANOS_PER_SECOND;
    if (rest < 0) {
        seconds--;
        rest += VLLSI_NANOS_PER_SECOND;
    }
    return (struct vllsi_timestamp){.seconds = seconds, .nanoseconds = (uint32_t)rest};
}
