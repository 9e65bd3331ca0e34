/*
 * What comes from outside: four signals, which set bits.
 *
 * The handler adds its bit to what is pending, counts up, and wakes who sleeps on the count. A waiter reads
 * the count, looks for its bits, and sleeps only if the count is still the same; so nothing that comes in
 * between is missed, and waiters of different sets need only one word.
 */
#include <vllsi/signal.h>

#include <vllsi/linux.h>
#include <vllsi/sync.h>
#include <vllsi/wait.h>

#include "signal_own.h"

enum { EVENTS = 4 };

static const int32_t signals[EVENTS] = {VLLSI_LINUX_SIGINT, VLLSI_LINUX_SIGTERM, VLLSI_LINUX_SIGHUP,
                                        VLLSI_LINUX_SIGWINCH};

static uint32_t pending, arrivals;
static uint32_t accepted; /* the events with a count above 0 */

/* Under the mutex: how often each was accepted, and what was before. */
static struct vllsi_mutex mutex;
static uint32_t counts[EVENTS];
static struct vllsi_linux_sigaction before[EVENTS];

static vllsi_result invalid(void)
{
    return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
}

/* Takes what is pending of a set. */
static uint32_t take(uint32_t events)
{
    return __atomic_fetch_and(&pending, ~events, __ATOMIC_SEQ_CST) & events;
}

/* Lets an event that came too late to be taken come again, by what is the signal's action now. */
static void send_again(uint32_t at)
{
    if (take(1u << at) != 0) {
        (void)!vllsi__linux_kill((int32_t)vllsi__linux_getpid(), signals[at]);
    }
}

static void arrive(int32_t signal, struct vllsi_linux_siginfo *info, void *ucontext)
{
    (void)info;
    (void)ucontext;
    for (uint32_t at = 0; at < EVENTS; at++) {
        if (signals[at] == signal) {
            __atomic_or_fetch(&pending, 1u << at, __ATOMIC_SEQ_CST);
            /* Given back since the signal came: either this sees it, or who gives back sees the bit. */
            if ((__atomic_load_n(&accepted, __ATOMIC_SEQ_CST) >> at & 1) == 0) {
                send_again(at);
            }
        }
    }
    __atomic_add_fetch(&arrivals, 1, __ATOMIC_SEQ_CST);
    vllsi_wake_all(&arrivals);
}

/* Gives one event back; under the mutex. The handler runs only while the event is accepted, or it would send
 * itself the signal for ever. */
static void release_one(uint32_t at)
{
    if (--counts[at] > 0) {
        return;
    }
    vllsi__signal_give_back(signals[at], &before[at]);
    __atomic_and_fetch(&accepted, ~(1u << at), __ATOMIC_SEQ_CST);
    send_again(at);
}

/* Accepts one event; under the mutex. Returns whether it was ignored, or a failure. */
static vllsi_result accept_one(uint32_t at)
{
    if (counts[at] == 0) {
        vllsi_result asked = vllsi__signal_exchange(signals[at], NULL, &before[at]);
        if (!vllsi_failed(asked)) {
            __atomic_or_fetch(&accepted, 1u << at, __ATOMIC_SEQ_CST);
            asked = vllsi__signal_take(signals[at], arrive, VLLSI_LINUX_SA_RESTART);
        }
        if (vllsi_failed(asked)) {
            __atomic_and_fetch(&accepted, ~(1u << at), __ATOMIC_SEQ_CST);
            return asked;
        }
    }
    counts[at]++;
    return (uintptr_t)before[at].handler == VLLSI_LINUX_SIG_IGN;
}

vllsi_result vllsi_events_accept(uint32_t events)
{
    if (events == 0 || (events & ~VLLSI_EVENTS_ALL) != 0) {
        return invalid();
    }
    vllsi_result ignored = 0;
    vllsi_mutex_lock(&mutex);
    for (uint32_t at = 0; at < EVENTS && !vllsi_failed(ignored); at++) {
        if ((events >> at & 1) == 0) {
            continue;
        }
        vllsi_result done = accept_one(at);
        if (!vllsi_failed(done)) {
            ignored |= done << at;
            continue;
        }
        ignored = done;
        while (at-- > 0) {
            if ((events >> at & 1) != 0) {
                release_one(at);
            }
        }
        break;
    }
    vllsi_mutex_unlock(&mutex);
    return ignored;
}

static bool are_accepted(uint32_t events)
{
    return events != 0 && (events & ~__atomic_load_n(&accepted, __ATOMIC_SEQ_CST)) == 0;
}

vllsi_result vllsi_events_release(uint32_t events)
{
    vllsi_mutex_lock(&mutex);
    const bool allowed = are_accepted(events);
    for (uint32_t at = 0; allowed && at < EVENTS; at++) {
        if ((events >> at & 1) != 0) {
            release_one(at);
        }
    }
    vllsi_mutex_unlock(&mutex);
    __atomic_add_fetch(&arrivals, 1, __ATOMIC_SEQ_CST);
    vllsi_wake_all(&arrivals);
    return allowed ? 0 : invalid();
}

vllsi_result vllsi_events_wait(uint32_t events, int64_t deadline_ns)
{
    vllsi_result waited = 0;
    for (;;) {
        const uint32_t seen = __atomic_load_n(&arrivals, __ATOMIC_SEQ_CST);
        if (!are_accepted(events)) {
            return invalid();
        }
        const uint32_t taken = take(events);
        if (taken != 0 || vllsi_failed(waited)) {
            return taken != 0 ? (vllsi_result)taken : waited;
        }
        waited = vllsi_wait_until(&arrivals, seen, deadline_ns);
    }
}

vllsi_result vllsi_events_poll(uint32_t events)
{
    return are_accepted(events) ? (vllsi_result)take(events) : invalid();
}
