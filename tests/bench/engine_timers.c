/*
 * engine_timers: a million timers put on, taken off in random order, and run, by vllsi/timers.h and by libuv,
 * in turns. A round is a line: millions of each a second, ours and libuv's. Processor time counts, so that
 * what others do on the machine does not.
 *
 * Both have the same deadlines, up to 200 ms away, in whole milliseconds, for libuv has no finer ones. Before
 * the timers are run their time has come for all of them.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <uv.h>

#include <vllsi/timers.h>

enum { COUNT = 1000000, ROUNDS = 7, WARM_UP = 1, SPAN_MS = 200, NS_PER_MS = 1000000, STEPS = 3 };

static uint32_t span_ms[COUNT], order[COUNT];
static struct vllsi_timer ours[COUNT];
static uv_timer_t theirs[COUNT];
static struct vllsi_timers set;
static long ran;

static int64_t cpu_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * (int64_t)1000000000 + now.tv_nsec;
}

static void call_ours(struct vllsi_timers *timers, struct vllsi_timer *timer)
{
    (void)timers;
    (void)timer;
    ran++;
}

static void call_theirs(uv_timer_t *timer)
{
    (void)timer;
    ran++;
}

static void need(int holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "%s\n", what);
        exit(1);
    }
}

static void add_ours(int64_t now_ns)
{
    for (int at = 0; at < COUNT; at++) {
        vllsi_timers_add(&set, &ours[at], now_ns + (int64_t)span_ms[at] * NS_PER_MS);
    }
}

static void run_ours(double *cost)
{
    int64_t now_ns = 12345678;
    vllsi_timers_init(&set, now_ns);
    for (int at = 0; at < COUNT; at++) {
        ours[at] = (struct vllsi_timer){.callback = call_ours};
    }
    int64_t start_ns = cpu_ns();
    add_ours(now_ns);
    cost[0] = (double)(cpu_ns() - start_ns);
    start_ns = cpu_ns();
    for (int at = 0; at < COUNT; at++) {
        need(vllsi_timers_remove(&set, &ours[order[at]]), "a timer was not on the set");
    }
    cost[1] = (double)(cpu_ns() - start_ns);
    add_ours(now_ns);
    now_ns += (SPAN_MS + 2) * (int64_t)NS_PER_MS;
    ran = 0;
    start_ns = cpu_ns();
    (void)vllsi_timers_run(&set, now_ns, SIZE_MAX);
    cost[2] = (double)(cpu_ns() - start_ns);
    need(ran == COUNT, "not all of ours ran");
}

static void run_theirs(double *cost)
{
    uv_loop_t loop;
    const struct timespec pause = {.tv_nsec = (SPAN_MS + 50) * (long)NS_PER_MS};
    uv_loop_init(&loop);
    for (int at = 0; at < COUNT; at++) {
        uv_timer_init(&loop, &theirs[at]);
    }
    uv_update_time(&loop);
    int64_t start_ns = cpu_ns();
    for (int at = 0; at < COUNT; at++) {
        uv_timer_start(&theirs[at], call_theirs, span_ms[at], 0);
    }
    cost[0] = (double)(cpu_ns() - start_ns);
    start_ns = cpu_ns();
    for (int at = 0; at < COUNT; at++) {
        uv_timer_stop(&theirs[order[at]]);
    }
    cost[1] = (double)(cpu_ns() - start_ns);
    uv_update_time(&loop);
    for (int at = 0; at < COUNT; at++) {
        uv_timer_start(&theirs[at], call_theirs, span_ms[at], 0);
    }
    nanosleep(&pause, NULL);
    ran = 0;
    start_ns = cpu_ns();
    uv_run(&loop, UV_RUN_NOWAIT);
    cost[2] = (double)(cpu_ns() - start_ns);
    need(ran == COUNT, "not all of libuv's ran");
    for (int at = 0; at < COUNT; at++) {
        uv_close((uv_handle_t *)&theirs[at], NULL);
    }
    uv_run(&loop, UV_RUN_DEFAULT);
    uv_loop_close(&loop);
}

int main(void)
{
    uint64_t chance = 88172645463325252u;
    for (uint32_t at = 0; at < COUNT; at++) {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        span_ms[at] = 1 + (uint32_t)(chance % SPAN_MS);
        const uint32_t other = (uint32_t)((chance >> 32) % (at + 1));
        order[at] = order[other];
        order[other] = at;
    }
    puts("ours_insert ours_cancel ours_expire theirs_insert theirs_cancel theirs_expire");
    for (int round = -WARM_UP; round < ROUNDS; round++) {
        double cost[2 * STEPS];
        run_ours(cost);
        run_theirs(cost + STEPS);
        for (int at = 0; round >= 0 && at < 2 * STEPS; at++) {
            printf("%.6f%s", COUNT * 1000.0 / cost[at], at + 1 < 2 * STEPS ? " " : "\n");
        }
        fflush(stdout);
    }
    return 0;
}
