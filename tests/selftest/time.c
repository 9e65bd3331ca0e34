/*
 * Time: clocks, sleeping until a point of time, timers that are descriptors, timers that send signals.
 */
#include "check.h"

#define YEAR_2024 1704067200
#define YEAR_2100 4102444800

static void test_clocks(void)
{
    struct vllsi_linux_timespec real = {0};
    struct vllsi_linux_timespec first = {0};
    struct vllsi_linux_timespec second = {0};
    struct vllsi_linux_timespec step = {-1, -1};
    check_success("clock_gettime CLOCK_REALTIME",
                  vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_REALTIME, &real));
    check_between("CLOCK_REALTIME is a date", real.tv_sec, YEAR_2024, YEAR_2100);
    check_between("CLOCK_REALTIME nanoseconds", real.tv_nsec, 0, 999999999);
    check_success("clock_gettime CLOCK_MONOTONIC",
                  vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_MONOTONIC, &first));
    check_success("clock_gettime again", vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_MONOTONIC, &second));
    const int64_t passed = (second.tv_sec - first.tv_sec) * 1000000000 + second.tv_nsec - first.tv_nsec;
    check_between("CLOCK_MONOTONIC goes forward", passed, 1, 10000000000);
    check_success("clock_getres", vllsi_linux_clock_getres(VLLSI_LINUX_CLOCK_MONOTONIC, &step));
    check("clock_getres is fine", step.tv_sec == 0 && step.tv_nsec >= 1 && step.tv_nsec <= 10000000);
    check_success("clock_gettime of CPU time",
                  vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_PROCESS_CPUTIME_ID, &step));
    check_error("clock_gettime of no clock", vllsi_linux_clock_gettime(4711, &step), VLLSI_LINUX_EINVAL);

    struct vllsi_linux_timeval_old day = {0};
    check_success("gettimeofday", vllsi_linux_gettimeofday(&day, NULL));
    check_between("gettimeofday agrees with CLOCK_REALTIME", day.tv_sec - real.tv_sec, 0, 10);
    check_between("gettimeofday microseconds", day.tv_usec, 0, 999999);
    struct vllsi_linux_tms ticks = {-1, -1, -1, -1};
    check_success("times", vllsi_linux_times(&ticks));
    check("times fills its struct", ticks.tms_utime >= 0 && ticks.tms_cstime >= 0);
}

static void test_sleep(void)
{
    struct vllsi_linux_timespec until = {0};
    const int64_t before = now_ms();
    ignore(vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_MONOTONIC, &until));
    until.tv_nsec += 30000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_nsec -= 1000000000;
        until.tv_sec++;
    }
    check_success(
        "clock_nanosleep TIMER_ABSTIME",
        vllsi_linux_clock_nanosleep(VLLSI_LINUX_CLOCK_MONOTONIC, VLLSI_LINUX_TIMER_ABSTIME, &until, NULL));
    check_between("clock_nanosleep woke at its time", now_ms() - before, 30, 10000);
    const struct vllsi_linux_timespec span = milliseconds(10);
    const int64_t start = now_ms();
    check_success("nanosleep", vllsi_linux_nanosleep(&span, NULL));
    check_between("nanosleep slept", now_ms() - start, 10, 10000);
    const struct vllsi_linux_timespec wrong = {0, 1000000000};
    check_error("nanosleep with too many nanoseconds", vllsi_linux_nanosleep(&wrong, NULL),
                VLLSI_LINUX_EINVAL);
}

static void test_descriptor_timer(void)
{
    const int32_t flags = VLLSI_LINUX_TFD_NONBLOCK | VLLSI_LINUX_TFD_CLOEXEC;
    const vllsi_result made = vllsi_linux_timerfd_create(VLLSI_LINUX_CLOCK_MONOTONIC, flags);
    if (!check_success("timerfd_create", made)) {
        return;
    }
    const int32_t fd = (int32_t)made;
    struct vllsi_linux_itimerspec value = {.it_interval = milliseconds(5), .it_value = {(int64_t)1 << 33, 1}};
    struct vllsi_linux_itimerspec old = {0};
    uint64_t expired = 0;
    check_success("timerfd_settime beyond 32 bits", vllsi_linux_timerfd_settime(fd, 0, &value, NULL));
    check_success("timerfd_gettime", vllsi_linux_timerfd_gettime(fd, &old));
    check_between("timerfd_gettime it_value", old.it_value.tv_sec, ((int64_t)1 << 33) - 100,
                  (int64_t)1 << 33);
    check_equal("timerfd_gettime it_interval", old.it_interval.tv_nsec, 5000000);
    check_error("read of a timer that runs", vllsi_linux_read(fd, &expired, sizeof(expired)),
                VLLSI_LINUX_EAGAIN);
    value.it_value = milliseconds(1);
    check_success("timerfd_settime gives the old value", vllsi_linux_timerfd_settime(fd, 0, &value, &old));
    check_equal("timerfd_settime old it_interval", old.it_interval.tv_nsec, 5000000);
    const struct vllsi_linux_timespec wait = milliseconds(20);
    check_success("clock_nanosleep",
                  vllsi_linux_clock_nanosleep(VLLSI_LINUX_CLOCK_MONOTONIC, 0, &wait, NULL));
    check_equal("read of a timer", vllsi_linux_read(fd, &expired, sizeof(expired)), 8);
    check_between("the timer expired several times", (int64_t)expired, 2, 4000);
    ignore(vllsi_linux_close(fd));
}

/* A timer whose signal is waited for, with the value that travels along. */
static void test_signal_timer(void)
{
    const struct vllsi_linux_sigset set = one_signal(VLLSI_LINUX_SIGUSR2);
    const struct vllsi_linux_timespec limit = milliseconds(5000);
    struct vllsi_linux_sigevent event = {.sigev_signo = VLLSI_LINUX_SIGUSR2,
                                         .sigev_notify = VLLSI_LINUX_SIGEV_SIGNAL};
    struct vllsi_linux_siginfo info = {0};
    struct vllsi_linux_itimerspec value = {.it_value = milliseconds(2)};
    struct vllsi_linux_itimerspec left = {0};
    int32_t timer = -1;
    event.sigev_value.sival_int = 4321;
    check_success("rt_sigprocmask for timer_create",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, &set, NULL));
    if (check_success("timer_create",
                      vllsi_linux_timer_create(VLLSI_LINUX_CLOCK_MONOTONIC, &event, &timer))) {
        check_success("timer_settime", vllsi_linux_timer_settime(timer, 0, &value, NULL));
        check_equal("rt_sigtimedwait for a timer", vllsi_linux_rt_sigtimedwait(&set, &info, &limit),
                    VLLSI_LINUX_SIGUSR2);
        check_equal("si_signo of a timer", info.si_signo, VLLSI_LINUX_SIGUSR2);
        const char *name = "si_code of a timer";
        const bool right = info.si_code == VLLSI_LINUX_SI_TIMER;
        if (right || !differing(name, info.si_code, -2, "the emulator gives the host's code")) {
            check_equal(name, info.si_code, VLLSI_LINUX_SI_TIMER);
        }
        check_equal("si_value of a timer", info.fields.timer.value.sival_int, 4321);
        value.it_value.tv_sec = (int64_t)1 << 33;
        check_success("timer_settime beyond 32 bits", vllsi_linux_timer_settime(timer, 0, &value, NULL));
        check_success("timer_gettime", vllsi_linux_timer_gettime(timer, &left));
        check_between("timer_gettime it_value", left.it_value.tv_sec, ((int64_t)1 << 33) - 100,
                      (int64_t)1 << 33);
        check_equal("timer_getoverrun", vllsi_linux_timer_getoverrun(timer), 0);
        check_success("timer_delete", vllsi_linux_timer_delete(timer));
        check_error("timer_delete twice", vllsi_linux_timer_delete(timer), VLLSI_LINUX_EINVAL);
    }
    check_success("rt_sigprocmask after timer_create",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_UNBLOCK, &set, NULL));
}

static void test_interval_timer(void)
{
    struct vllsi_linux_itimerval value = {.it_value = {.tv_sec = 1000, .tv_usec = 5}};
    struct vllsi_linux_itimerval left = {0};
    check_success("setitimer", vllsi_linux_setitimer(VLLSI_LINUX_ITIMER_VIRTUAL, &value, NULL));
    check_success("getitimer", vllsi_linux_getitimer(VLLSI_LINUX_ITIMER_VIRTUAL, &left));
    check_between("getitimer it_value", left.it_value.tv_sec, 900, 1000);
    value.it_value = (struct vllsi_linux_timeval_old){0};
    check_success("setitimer gives the old value",
                  vllsi_linux_setitimer(VLLSI_LINUX_ITIMER_VIRTUAL, &value, &left));
    check_between("setitimer old it_value", left.it_value.tv_sec, 900, 1000);
}

void test_time(void)
{
    test_clocks();
    test_sleep();
    test_descriptor_timer();
    test_signal_timer();
    test_interval_timer();
}
