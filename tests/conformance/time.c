/*
 * vllsi/time.h.
 */
#include "conformance.h"

#include <vllsi/linux.h>
#include <vllsi/linux/time.h>
#include <vllsi/time.h>

static int64_t by_call(int32_t clock)
{
    struct vllsi_linux_timespec now = {0, 0};
    REQUIRE(!vllsi_failed(vllsi__linux_clock_gettime(clock, &now)));
    return now.tv_sec * VLLSI_NANOS_PER_SECOND + now.tv_nsec;
}

/* What a clock counts in, where that is more than the kernel's own. */
#ifdef VLLSI_STRICT_PORTABLE
enum { TICK_NS = 100 };
#else
enum { TICK_NS = 1 };
#endif

/* A clock lies between two readings of the kernel's own. */
#define CHECK_BETWEEN(clock, reading)          \
    do {                                       \
        const int64_t before = by_call(clock); \
        const int64_t read_now = (reading);    \
        const int64_t after = by_call(clock);  \
        CHECK(before < read_now + TICK_NS);    \
        CHECK(read_now <= after);              \
    } while (0)

TEST(time, monotonic_is_the_kernels_clock)
{
    CHECK_BETWEEN(VLLSI_LINUX_CLOCK_MONOTONIC, vllsi_monotonic_nanos());
}

TEST(time, monotonic_never_goes_backwards)
{
    int64_t last = vllsi_monotonic_nanos();
    CHECK(last > 0);
    for (int i = 0; i < 10000; i++) {
        const int64_t now = vllsi_monotonic_nanos();
        if (now < last) {
            CHECK(now >= last);
            break;
        }
        last = now;
    }
}

TEST(time, coarse_is_behind_by_its_resolution_at_most)
{
    const vllsi_result resolution = vllsi_clock_resolution_nanos(VLLSI_CLOCK_MONOTONIC_COARSE);
    CHECK_OK(resolution);
    CHECK_BETWEEN(VLLSI_LINUX_CLOCK_MONOTONIC_COARSE, vllsi_monotonic_coarse_nanos());
    const int64_t coarse = vllsi_monotonic_coarse_nanos();
    CHECK(coarse <= vllsi_monotonic_nanos());
    CHECK(coarse > vllsi_monotonic_nanos() - 50 * (int64_t)resolution - VLLSI_NANOS_PER_SECOND / 2);
}

TEST(time, boottime_counts_at_least_the_time_awake)
{
    CHECK_BETWEEN(VLLSI_LINUX_CLOCK_BOOTTIME, vllsi_boottime_nanos());
    const int64_t awake = vllsi_monotonic_nanos();
    CHECK(vllsi_boottime_nanos() >= awake);
}

TEST(time, realtime_is_the_kernels_clock)
{
    int64_t now = 0;
    const int64_t before = by_call(VLLSI_LINUX_CLOCK_REALTIME);
    const struct vllsi_timestamp timestamp = vllsi_realtime();
    const int64_t after = by_call(VLLSI_LINUX_CLOCK_REALTIME);
    CHECK(vllsi_timestamp_to_nanos(timestamp, &now));
    CHECK(before <= now && now <= after);
    CHECK(timestamp.nanoseconds < VLLSI_NANOS_PER_SECOND);
    int64_t coarse = 0;
    CHECK(vllsi_timestamp_to_nanos(vllsi_realtime_coarse(), &coarse));
    CHECK(coarse > after - VLLSI_NANOS_PER_SECOND && coarse < after + VLLSI_NANOS_PER_SECOND);
}

TEST(time, processor_time_grows_with_work)
{
    const vllsi_result thread_before = vllsi_thread_cpu_nanos();
    const vllsi_result process_before = vllsi_process_cpu_nanos();
    CHECK_OK(thread_before);
    CHECK_OK(process_before);
    volatile uint64_t work = 0;
    const int64_t until = vllsi_monotonic_nanos() + 20 * VLLSI_NANOS_PER_MILLI;
    while (vllsi_monotonic_nanos() < until) {
        work = work + 1;
    }
    CHECK(vllsi_thread_cpu_nanos() > thread_before);
    CHECK(vllsi_process_cpu_nanos() > process_before);
    CHECK(vllsi_process_cpu_nanos() >= vllsi_thread_cpu_nanos() - VLLSI_NANOS_PER_SECOND);
}

TEST(time, processor_time_stands_still_in_sleep)
{
    const vllsi_result before = vllsi_thread_cpu_nanos();
    CHECK_EQ(vllsi_sleep_for(50 * VLLSI_NANOS_PER_MILLI), 0);
    CHECK(vllsi_thread_cpu_nanos() - before < 40 * VLLSI_NANOS_PER_MILLI);
}

TEST(time, every_clock_has_a_resolution)
{
    for (int clock = 0; clock < VLLSI_CLOCK_COUNT; clock++) {
        const vllsi_result resolution = vllsi_clock_resolution_nanos((enum vllsi_clock)clock);
        CHECK(resolution >= 1);
        CHECK(resolution <= VLLSI_NANOS_PER_SECOND);
    }
    CHECK_FAILS(vllsi_clock_resolution_nanos(VLLSI_CLOCK_COUNT), VLLSI_ERROR_DOMAIN_ERRNO,
                VLLSI_LINUX_EINVAL);
    CHECK_FAILS(vllsi_clock_resolution_nanos((enum vllsi_clock) - 1), VLLSI_ERROR_DOMAIN_ERRNO,
                VLLSI_LINUX_EINVAL);
}

TEST(time, sleep_is_never_early)
{
    for (int64_t span_ns = 1; span_ns <= 10 * VLLSI_NANOS_PER_MILLI; span_ns *= 10) {
        const int64_t start = vllsi_monotonic_nanos();
        CHECK_EQ(vllsi_sleep_for(span_ns), 0);
        CHECK(vllsi_monotonic_nanos() - start >= span_ns);
    }
    const int64_t deadline_ns = vllsi_deadline_after(3 * VLLSI_NANOS_PER_MILLI);
    CHECK_EQ(vllsi_sleep_until(deadline_ns), 0);
    CHECK(vllsi_monotonic_nanos() >= deadline_ns);
}

TEST(time, what_has_passed_is_not_waited_for)
{
    const int64_t start = vllsi_monotonic_nanos();
    CHECK_EQ(vllsi_sleep_until(0), 0);
    CHECK_EQ(vllsi_sleep_until(-1), 0);
    CHECK_EQ(vllsi_sleep_until(INT64_MIN), 0);
    CHECK_EQ(vllsi_sleep_until(1), 0);
    CHECK_EQ(vllsi_sleep_for(0), 0);
    CHECK_EQ(vllsi_sleep_for(INT64_MIN), 0);
    CHECK(vllsi_monotonic_nanos() - start < 5 * (int64_t)VLLSI_NANOS_PER_SECOND);
}

static volatile int alarms;

static void note_alarm(int32_t signal)
{
    (void)signal;
    alarms = alarms + 1;
}

/* Signals every 2 ms while it sleeps 60 ms. */
TEST(time, signals_do_not_end_a_sleep)
{
    struct vllsi_linux_sigaction action = {.handler = (void *)(uintptr_t)note_alarm};
#if defined(VLLSI_LINUX_SA_RESTORER)
    action.flags = VLLSI_LINUX_SA_RESTORER;
    action.restorer = (void *)(uintptr_t)vllsi_linux_rt_sigreturn;
#endif
    REQUIRE(!vllsi_failed(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGALRM, &action, NULL)));
    struct vllsi_linux_itimerval timer = {{0, 2000}, {0, 2000}};
    REQUIRE(!vllsi_failed(vllsi__linux_setitimer(VLLSI_LINUX_ITIMER_REAL, &timer, NULL)));
    const int64_t start = vllsi_monotonic_nanos();
    CHECK_EQ(vllsi_sleep_for(60 * VLLSI_NANOS_PER_MILLI), 0);
    const int64_t slept_ns = vllsi_monotonic_nanos() - start;
    struct vllsi_linux_itimerval off = {{0, 0}, {0, 0}};
    (void)!vllsi__linux_setitimer(VLLSI_LINUX_ITIMER_REAL, &off, NULL);
    CHECK(alarms >= 2);
    CHECK(slept_ns >= 60 * VLLSI_NANOS_PER_MILLI);
    CHECK(slept_ns < 5 * (int64_t)VLLSI_NANOS_PER_SECOND);
}

static void sleep_forever(void *unused)
{
    (void)unused;
    (void)!vllsi_sleep_for(VLLSI_FOREVER);
}

TEST(time, forever_does_not_end)
{
    const struct conformance_child child = conformance_run_child(sleep_forever, NULL, 100);
    CHECK(child.timed_out);
}

TEST(time, deadlines_saturate)
{
    CHECK_EQ(vllsi_deadline_after(VLLSI_FOREVER), VLLSI_FOREVER);
    CHECK_EQ(vllsi_deadline_after(INT64_MAX - 1), VLLSI_FOREVER);
    CHECK(vllsi_deadline_after(INT64_MIN) < 0);
    const int64_t deadline_ns = vllsi_deadline_after(1000);
    CHECK(deadline_ns > 1000 && deadline_ns <= vllsi_monotonic_nanos() + 1000);
}

TEST(time, arithmetic_notices_overflow)
{
    int64_t value = 42;
    CHECK(!vllsi_nanos_add(INT64_MAX, 1, &value));
    CHECK(!vllsi_nanos_add(INT64_MIN, -1, &value));
    CHECK(!vllsi_nanos_subtract(INT64_MIN, 1, &value));
    CHECK(!vllsi_nanos_subtract(0, INT64_MIN, &value));
    CHECK(!vllsi_nanos_from(INT64_MAX / 1000 + 1, VLLSI_NANOS_PER_MICRO, &value));
    CHECK(!vllsi_nanos_from(INT64_MIN, -1, &value));
    CHECK_EQ(value, 42);
    CHECK(vllsi_nanos_add(INT64_MAX, INT64_MIN, &value) && value == -1);
    CHECK(vllsi_nanos_subtract(INT64_MIN, INT64_MIN, &value) && value == 0);
    CHECK(vllsi_nanos_from(9223372036, VLLSI_NANOS_PER_SECOND, &value) && value == 9223372036000000000);
    CHECK(vllsi_nanos_from(-3, VLLSI_NANOS_PER_MILLI, &value) && value == -3000000);
}

TEST(time, timestamps_and_nanoseconds_agree)
{
    static const int64_t samples[] = {0,          1,           -1,          999999999, 1000000000,
                                      -999999999, -1000000000, -1000000001, INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        const struct vllsi_timestamp timestamp = vllsi_timestamp_from_nanos(samples[i]);
        int64_t back = 7;
        CHECK(timestamp.nanoseconds < VLLSI_NANOS_PER_SECOND);
        CHECK(vllsi_timestamp_to_nanos(timestamp, &back));
        CHECK_EQ(back, samples[i]);
    }
    int64_t value = 42;
    CHECK_EQ(vllsi_timestamp_from_nanos(-1).seconds, -1);
    CHECK(!vllsi_timestamp_to_nanos((struct vllsi_timestamp){9223372036, 854775808}, &value));
    CHECK(!vllsi_timestamp_to_nanos((struct vllsi_timestamp){-9223372037, 145224191}, &value));
    CHECK(!vllsi_timestamp_to_nanos((struct vllsi_timestamp){INT64_MAX, 0}, &value));
    CHECK(!vllsi_timestamp_to_nanos((struct vllsi_timestamp){0, VLLSI_NANOS_PER_SECOND}, &value));
    CHECK_EQ(value, 42);
}

TEST(time, any_clock_of_linux_can_be_read)
{
    struct vllsi_linux_timespec now;
    CHECK_OK(vllsi_linux_clock_read(VLLSI_LINUX_CLOCK_MONOTONIC_RAW, &now));
    CHECK_OK(vllsi_linux_clock_read(VLLSI_LINUX_CLOCK_TAI, &now));
    CHECK_FAILS(vllsi_linux_clock_read(999, &now), VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_EINVAL);
}
