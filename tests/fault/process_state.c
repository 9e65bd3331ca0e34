/*
 * What belongs to the whole process: random bytes, clocks, events, crashes, arguments, the library's start.
 */
#include "driver.h"

#include <vllsi/environment.h>
#include <vllsi/fault.h>
#include <vllsi/init.h>
#include <vllsi/random.h>
#include <vllsi/signal.h>
#include <vllsi/time.h>

/* Bytes that nobody filled would still be what they were. */
static vllsi_result filled(vllsi_result (*fill)(void *buffer, size_t len))
{
    unsigned char bytes[64] = {0};
    bool any = false;
    const vllsi_result done = FAULTY(fill(bytes, sizeof bytes));
    for (size_t at = 32; at < sizeof bytes; at++) {
        any = any || bytes[at] != 0;
    }
    EFFECT(vllsi_failed(done) || any);
    return done;
}

SCENARIO(random_bytes)
{
    return filled(vllsi_random_bytes);
}

SCENARIO(random_bytes_now)
{
    return filled(vllsi_random_bytes_now);
}

/* ── time ── */

SCENARIO(sleep)
{
    const int64_t deadline_ns = after_ms(2);
    const vllsi_result slept = FAULTY(vllsi_sleep_until(deadline_ns));
    EFFECT(vllsi_failed(slept) || vllsi_monotonic_nanos() >= deadline_ns);
    return slept;
}

SCENARIO(clock_resolution)
{
    return FAULTY(vllsi_clock_resolution_nanos(VLLSI_CLOCK_MONOTONIC));
}

SCENARIO(clock_of_thread)
{
    return FAULTY(vllsi_thread_cpu_nanos());
}

/* ── events and crashes ── */

SCENARIO(events)
{
    vllsi_result done = FAULTY(vllsi_events_accept(VLLSI_EVENT_HANGUP));
    if (!vllsi_failed(done)) {
        (void)!vllsi__linux_kill((int32_t)vllsi__linux_getpid(), VLLSI_LINUX_SIGHUP);
        done = FAULTY(vllsi_events_wait(VLLSI_EVENT_HANGUP, after_ms(1000)));
        EFFECT(vllsi_failed(done) || done == VLLSI_EVENT_HANGUP);
        const vllsi_result released = vllsi_failed(done) ? vllsi_events_release(VLLSI_EVENT_HANGUP)
                                                         : FAULTY(vllsi_events_release(VLLSI_EVENT_HANGUP));
        if (vllsi_failed(released)) {
            EFFECT(vllsi_events_release(VLLSI_EVENT_HANGUP) >= 0);
            done = vllsi_failed(done) ? done : released;
        }
    }
    return done;
}

SCENARIO(crash_handler)
{
    const vllsi_result done = FAULTY(vllsi_crash_handler_install(NULL));
    fault_arm();
    vllsi_crash_handler_remove();
    fault_calm();
    return done;
}

static enum vllsi_fault_answer not_mine(struct vllsi_fault *fault, void *context)
{
    (void)fault;
    (void)context;
    return VLLSI_FAULT_NOT_MINE;
}

SCENARIO(fault_range)
{
    static struct vllsi_fault_range range;
    static _Alignas(4096) char page[4096];
    vllsi_result done = FAULTY(vllsi_fault_range_add((uintptr_t)page, sizeof page, not_mine, NULL, &range));
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_fault_range_remove(&range, after_ms(1000)));
    }
    return done;
}

/* ── the library and the program ── */

SCENARIO(init)
{
    struct vllsi_init_error error;
    const vllsi_result done = FAULTY(vllsi_init(NULL, &error));
    EFFECT(vllsi_is_initialized() == !vllsi_failed(done));
    if (!vllsi_failed(done)) {
        fault_arm();
        vllsi_shutdown();
        fault_calm();
    }
    return done;
}

SCENARIO(init_thread)
{
    const vllsi_result done = FAULTY(vllsi_init_thread());
    if (!vllsi_failed(done)) {
        fault_arm();
        vllsi_cleanup_thread();
        fault_calm();
    }
    return done;
}

SCENARIO(executable_path)
{
    char path[1024];
    const vllsi_result length = FAULTY(vllsi_executable_path(path, sizeof path));
    EFFECT(vllsi_failed(length) || path[0] == '/');
    return length;
}
