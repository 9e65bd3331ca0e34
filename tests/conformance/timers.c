/*
 * vllsi/timers.h.
 */
#include "conformance.h"

#include <vllsi/time.h>
#include <vllsi/timers.h>

enum { MANY = 3000 };

/* A timer that notes when it ran. */
struct noted {
    struct vllsi_timer timer;
    uint64_t ran; /* the how manieth it was, from 1; 0 for not yet */
};

static struct vllsi_timers set;
static struct noted noted[MANY];
static uint64_t runs;

static void note(struct vllsi_timers *timers, struct vllsi_timer *timer)
{
    CHECK(timers == &set);
    ((struct noted *)(void *)timer)->ran = ++runs;
}

static void reset(int64_t now_ns)
{
    vllsi_timers_init(&set, now_ns);
    runs = 0;
    for (size_t at = 0; at < MANY; at++) {
        noted[at] = (struct noted){.timer = {.callback = note}};
    }
}

static uint64_t random_word(void)
{
    static uint64_t state = 88172645463325252u;
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

TEST(timers, none)
{
    reset(0);
    CHECK_EQ(vllsi_timers_next(&set), VLLSI_FOREVER);
    CHECK_EQ(vllsi_timers_run(&set, VLLSI_FOREVER, SIZE_MAX), 0);
    CHECK(!vllsi_timers_remove(&set, &noted[0].timer));
}

TEST(timers, never_early)
{
    static const int64_t spans[] = {
        1, 2, 31, 32, 33, 1023, 1024, 999999999, (int64_t)1 << 40, INT64_MAX - 5000};
    for (size_t at = 0; at < sizeof spans / sizeof *spans; at++) {
        const int64_t now_ns = 4999, deadline_ns = now_ns + spans[at];
        reset(now_ns);
        vllsi_timers_add(&set, &noted[0].timer, deadline_ns);
        CHECK_EQ(vllsi_timers_next(&set), deadline_ns);
        CHECK_EQ(vllsi_timers_run(&set, deadline_ns - 1, SIZE_MAX), 0);
        CHECK_EQ(vllsi_timers_next(&set), deadline_ns);
        CHECK_EQ(vllsi_timers_run(&set, deadline_ns, SIZE_MAX), 1);
        CHECK_EQ(noted[0].ran, 1);
        CHECK_EQ(vllsi_timers_next(&set), VLLSI_FOREVER);
        CHECK(!vllsi_timers_remove(&set, &noted[0].timer));
    }
}

TEST(timers, of_the_past_and_of_negative_times)
{
    reset(1000);
    vllsi_timers_add(&set, &noted[0].timer, 1000);
    vllsi_timers_add(&set, &noted[1].timer, INT64_MIN);
    CHECK(vllsi_timers_next(&set) <= 1000);
    CHECK_EQ(vllsi_timers_run(&set, 1000, SIZE_MAX), 2);
    CHECK_EQ(noted[0].ran, 1);
    reset(INT64_MIN);
    vllsi_timers_add(&set, &noted[0].timer, 5);
    vllsi_timers_add(&set, &noted[1].timer, -5);
    vllsi_timers_add(&set, &noted[2].timer, INT64_MAX);
    CHECK_EQ(vllsi_timers_next(&set), -5);
    CHECK_EQ(vllsi_timers_run(&set, -6, SIZE_MAX), 0);
    CHECK_EQ(vllsi_timers_run(&set, 5, SIZE_MAX), 2);
    CHECK_EQ(noted[1].ran, 1);
    CHECK_EQ(noted[0].ran, 2);
    /* A time that goes back changes nothing. */
    CHECK_EQ(vllsi_timers_run(&set, INT64_MIN, SIZE_MAX), 0);
    CHECK_EQ(vllsi_timers_run(&set, INT64_MAX, SIZE_MAX), 1);
}

TEST(timers, removed)
{
    reset(0);
    for (int64_t at = 0; at < 40; at++) {
        vllsi_timers_add(&set, &noted[at].timer, at * 7);
    }
    for (int64_t at = 0; at < 40; at += 2) {
        CHECK(vllsi_timers_remove(&set, &noted[at].timer));
        CHECK(!vllsi_timers_remove(&set, &noted[at].timer));
    }
    CHECK_EQ(vllsi_timers_run(&set, 1000, SIZE_MAX), 20);
    for (int64_t at = 0; at < 40; at++) {
        CHECK_EQ(noted[at].ran, at % 2 == 0 ? 0 : at / 2 + 1);
    }
    /* The nearest one is removed, and its list is used again a turn of the wheel later: the next time is
     * right again, and no program is told to come at once for ever. */
    vllsi_timers_add(&set, &noted[0].timer, 1032);
    CHECK(vllsi_timers_remove(&set, &noted[0].timer));
    CHECK_EQ(vllsi_timers_next(&set), VLLSI_FOREVER);
    CHECK_EQ(vllsi_timers_run(&set, 2000, SIZE_MAX), 0);
    vllsi_timers_add(&set, &noted[0].timer, 2000 + 1056);
    CHECK_EQ(vllsi_timers_next(&set), 3056);
}

TEST(timers, moved)
{
    reset(0);
    vllsi_timers_add(&set, &noted[0].timer, 10);
    vllsi_timers_add(&set, &noted[0].timer, 500);
    CHECK_EQ(vllsi_timers_run(&set, 499, SIZE_MAX), 0);
    CHECK_EQ(vllsi_timers_run(&set, 500, SIZE_MAX), 1);
    CHECK_EQ(vllsi_timers_next(&set), VLLSI_FOREVER);
}

TEST(timers, no_more_than_asked_for)
{
    reset(0);
    for (int64_t at = 0; at < 10; at++) {
        vllsi_timers_add(&set, &noted[at].timer, at / 2);
    }
    CHECK_EQ(vllsi_timers_run(&set, 100, 0), 0);
    CHECK_EQ(vllsi_timers_run(&set, 100, 3), 3);
    CHECK(vllsi_timers_next(&set) <= 100);
    CHECK_EQ(vllsi_timers_run(&set, 100, SIZE_MAX), 7);
    for (uint64_t at = 0; at < 10; at++) {
        CHECK_EQ(noted[at].ran, at + 1);
    }
}

/* ── what callbacks may do ── */

static void again(struct vllsi_timers *timers, struct vllsi_timer *timer)
{
    note(timers, timer);
    vllsi_timers_add(timers, timer, timer->deadline_ns);
}

static void remove_next(struct vllsi_timers *timers, struct vllsi_timer *timer)
{
    note(timers, timer);
    (void)vllsi_timers_remove(timers, &(((struct noted *)(void *)timer) + 1)->timer);
    vllsi_timers_add(timers, timer, timer->deadline_ns + 10);
}

TEST(timers, in_callbacks)
{
    reset(0);
    noted[0].timer.callback = again;
    vllsi_timers_add(&set, &noted[0].timer, 5);
    CHECK_EQ(vllsi_timers_run(&set, 5, SIZE_MAX), 1);
    CHECK_EQ(vllsi_timers_run(&set, 5, SIZE_MAX), 1);
    CHECK(vllsi_timers_remove(&set, &noted[0].timer));
    /* One that moves on within the time that is run, and takes its neighbour off. */
    reset(0);
    noted[0].timer.callback = remove_next;
    vllsi_timers_add(&set, &noted[0].timer, 5);
    vllsi_timers_add(&set, &noted[1].timer, 5);
    CHECK_EQ(vllsi_timers_run(&set, 44, SIZE_MAX), 4);
    CHECK_EQ(noted[1].ran, 0);
    CHECK_EQ(vllsi_timers_next(&set), 45);
}

/* ── against a list that is sorted by hand ── */

/* Whether the timers up to a time have run, in the order of deadlines and, of one deadline, of arrival. */
static void check_order(const int64_t *deadlines, const uint64_t *arrivals, size_t count, int64_t now_ns)
{
    uint64_t last = 0;
    size_t expected = 0;
    for (size_t at = 0; at < count; at++) {
        expected += deadlines[at] <= now_ns;
        CHECK_EQ(noted[at].ran != 0, deadlines[at] <= now_ns);
        last = noted[at].ran > last ? noted[at].ran : last;
    }
    CHECK_EQ(last, expected);
    for (size_t at = 0; at + 1 < count; at++) {
        const size_t other = at + 1 + random_word() % (count - at - 1);
        const bool before = deadlines[at] != deadlines[other] ? deadlines[at] < deadlines[other]
                                                              : arrivals[at] < arrivals[other];
        if (noted[at].ran != 0 && noted[other].ran != 0) {
            CHECK_EQ(noted[at].ran < noted[other].ran, before);
        }
    }
}

TEST(timers, at_random)
{
    static int64_t deadlines[MANY];
    static uint64_t arrivals[MANY];
    for (unsigned round = 0; round < 40; round++) {
        const unsigned bits = 1 + (unsigned)(random_word() % 45);
        const int64_t mask = ((int64_t)1 << bits) - 1, begin_ns = (int64_t)(random_word() >> 3);
        uint64_t arrival = 0;
        reset(begin_ns);
        for (size_t at = 0; at < MANY; at++) {
            deadlines[at] = begin_ns + 1 + ((int64_t)random_word() & mask);
            arrivals[at] = ++arrival;
            vllsi_timers_add(&set, &noted[at].timer, deadlines[at]);
        }
        for (size_t times = 0; times < MANY; times++) {
            const size_t at = random_word() % MANY;
            if (times % 2 == 0) {
                deadlines[at] = begin_ns + 1 + ((int64_t)random_word() & mask);
                arrivals[at] = ++arrival;
                vllsi_timers_add(&set, &noted[at].timer, deadlines[at]);
            } else if (vllsi_timers_remove(&set, &noted[at].timer)) {
                arrivals[at] = ++arrival;
                vllsi_timers_add(&set, &noted[at].timer, deadlines[at]);
            }
        }
        int64_t now_ns = begin_ns;
        for (unsigned step = 0; step < 6 && !conformance_has_failed(); step++) {
            now_ns += (int64_t)(random_word() % (uint64_t)(mask / 4 + 1));
            (void)vllsi_timers_run(&set, now_ns, SIZE_MAX);
            check_order(deadlines, arrivals, MANY, now_ns);
            const int64_t next_ns = vllsi_timers_next(&set);
            CHECK(next_ns > now_ns);
            for (size_t at = 0; at < MANY; at++) {
                CHECK(noted[at].ran != 0 || deadlines[at] >= next_ns);
            }
        }
        (void)vllsi_timers_run(&set, VLLSI_FOREVER, SIZE_MAX);
        CHECK_EQ(runs, MANY);
    }
}
