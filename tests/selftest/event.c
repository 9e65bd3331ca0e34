/*
 * Waiting for events: epoll, poll and select with their timeouts and masks, event counters, signals as
 * descriptors.
 */
#include "check.h"

#define DATA UINT64_C(0x1122334455667788)

static void test_epoll(int32_t counter)
{
    const vllsi_result made = vllsi_linux_epoll_create1(VLLSI_LINUX_EPOLL_CLOEXEC);
    if (!check_success("epoll_create1", made)) {
        return;
    }
    const int32_t epoll = (int32_t)made;
    struct vllsi_linux_epoll_event event = {.events = VLLSI_LINUX_EPOLLIN, .data = DATA};
    struct vllsi_linux_epoll_event got[2] = {{0}};
    const uint64_t one = 1;
    uint64_t value = 0;
    check_equal("EPOLL_CLOEXEC", vllsi_linux_fcntl_getfd(epoll), VLLSI_LINUX_FD_CLOEXEC);
    check_success("epoll_ctl EPOLL_CTL_ADD", vllsi_linux_epoll_ctl_add(epoll, counter, &event));
    check_error("epoll_ctl EPOLL_CTL_ADD again", vllsi_linux_epoll_ctl_add(epoll, counter, &event),
                VLLSI_LINUX_EEXIST);
    int64_t start = now_ms();
    check_equal("epoll_pwait with a timeout", vllsi_linux_epoll_pwait(epoll, got, 2, 20, NULL), 0);
    check_between("epoll_pwait waited", now_ms() - start, 19, 10000);
    check_equal("write to the counter", vllsi_linux_write(counter, &one, sizeof(one)), 8);
    const struct vllsi_linux_sigset mask = no_signals();
    check_equal("epoll_pwait with a mask", vllsi_linux_epoll_pwait(epoll, got, 2, 1000, &mask), 1);
    check_equal("epoll_event events", got[0].events, VLLSI_LINUX_EPOLLIN);
    check("epoll_event data", got[0].data == DATA);
    event.events = VLLSI_LINUX_EPOLLOUT | VLLSI_LINUX_EPOLLONESHOT;
    event.data = ~DATA;
    check_success("epoll_ctl EPOLL_CTL_MOD", vllsi_linux_epoll_ctl_modify(epoll, counter, &event));
    check_equal("epoll_pwait after EPOLL_CTL_MOD", vllsi_linux_epoll_pwait(epoll, got, 2, 1000, NULL), 1);
    check("epoll_event after EPOLL_CTL_MOD", got[0].events == VLLSI_LINUX_EPOLLOUT && got[0].data == ~DATA);
    check_equal("EPOLLONESHOT", vllsi_linux_epoll_pwait(epoll, got, 2, 0, NULL), 0);
    const struct vllsi_linux_timespec none = {0};
    const vllsi_result second = vllsi_linux_epoll_pwait2(epoll, got, 2, &none, NULL);
    if (!lacking("epoll_pwait2", second)) {
        check_equal("epoll_pwait2", second, 0);
    }
    check_success("epoll_ctl EPOLL_CTL_DEL", vllsi_linux_epoll_ctl_delete(epoll, counter));
    check_error("epoll_ctl EPOLL_CTL_DEL again", vllsi_linux_epoll_ctl_delete(epoll, counter),
                VLLSI_LINUX_ENOENT);
    check_error("epoll_ctl of epoll itself",
                vllsi_linux_epoll_ctl(epoll, VLLSI_LINUX_EPOLL_CTL_ADD, epoll, &event), VLLSI_LINUX_EINVAL);
    check_equal("read of the counter", vllsi_linux_read(counter, &value, sizeof(value)), 8);
    check_equal("the counter's value", (int64_t)value, 1);
    ignore(vllsi_linux_close(epoll));
}

static void test_poll(int32_t counter)
{
    struct vllsi_linux_pollfd fds[2] = {{counter, VLLSI_LINUX_POLLIN, 0}, {counter, VLLSI_LINUX_POLLOUT, 0}};
    struct vllsi_linux_timespec limit = milliseconds(20);
    int64_t start = now_ms();
    check_equal("ppoll with a timeout", vllsi_linux_ppoll(fds, 1, &limit, NULL), 0);
    check_between("ppoll waited", now_ms() - start, 20, 10000);
    limit = milliseconds(1000);
    const struct vllsi_linux_sigset mask = no_signals();
    check_equal("ppoll with a mask", vllsi_linux_ppoll(fds, 2, &limit, &mask), 1);
    check_equal("ppoll revents of the first", fds[0].revents, 0);
    check_equal("ppoll revents of the second", fds[1].revents, VLLSI_LINUX_POLLOUT);
    check("ppoll tells the time that is left", limit.tv_sec < 1 || (limit.tv_sec == 1 && limit.tv_nsec == 0));
    fds[0].fd = 9999;
    limit = milliseconds(0);
    check_equal("ppoll of a bad descriptor", vllsi_linux_ppoll(fds, 1, &limit, NULL), 1);
    check_equal("POLLNVAL", fds[0].revents, VLLSI_LINUX_POLLNVAL);
}

static void test_select(int32_t counter)
{
    const size_t word = (size_t)counter / (8 * sizeof(unsigned long));
    const unsigned long bit = 1ul << (size_t)counter % (8 * sizeof(unsigned long));
    struct vllsi_linux_fd_set readable = {.fds_bits = {0}};
    struct vllsi_linux_fd_set writable = {.fds_bits = {0}};
    struct vllsi_linux_timespec limit = milliseconds(20);
    readable.fds_bits[word] = bit;
    int64_t start = now_ms();
    check_equal("pselect6 with a timeout",
                vllsi_linux_pselect6(counter + 1, &readable, NULL, NULL, &limit, NULL), 0);
    check_between("pselect6 waited", now_ms() - start, 20, 10000);
    check_equal("pselect6 cleared the set", (int64_t)readable.fds_bits[word], 0);
    readable.fds_bits[word] = bit;
    writable.fds_bits[word] = bit;
    limit = milliseconds(1000);
    const struct vllsi_linux_sigset mask = no_signals();
    check_equal("pselect6 with a mask",
                vllsi_linux_pselect6(counter + 1, &readable, &writable, NULL, &limit, &mask), 1);
    check("pselect6 kept what is ready", readable.fds_bits[word] == 0 && writable.fds_bits[word] == bit);
    check_error("pselect6 of a negative count", vllsi_linux_pselect6(-1, NULL, NULL, NULL, &limit, NULL),
                VLLSI_LINUX_EINVAL);
}

/* The mask of pselect6 and ppoll lets a pending signal in, so it arrived with its right size. */
static volatile int32_t seen;

static void on_signal(int32_t signal, const struct vllsi_linux_siginfo *info, const void *context)
{
    (void)info;
    (void)context;
    seen = signal;
}

static void test_masks(void)
{
    struct vllsi_linux_sigset set = one_signal(VLLSI_LINUX_SIGUSR1);
    const struct vllsi_linux_sigset none = no_signals();
    struct vllsi_linux_timespec limit = milliseconds(5000);
    const int32_t self = (int32_t)vllsi_linux_getpid();
    check_success("rt_sigaction for masks", install(VLLSI_LINUX_SIGUSR1, (uintptr_t)on_signal, 0));
    check_success("rt_sigprocmask for masks", vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, &set, NULL));
    check_success("kill for pselect6", vllsi_linux_kill(self, VLLSI_LINUX_SIGUSR1));
    check_equal("a blocked signal waits", seen, 0);
    check_error("pselect6 with an empty mask", vllsi_linux_pselect6(0, NULL, NULL, NULL, &limit, &none),
                VLLSI_LINUX_EINTR);
    check_equal("the handler ran under pselect6", seen, VLLSI_LINUX_SIGUSR1);
    seen = 0;
    limit = milliseconds(5000);
    check_success("kill for ppoll", vllsi_linux_kill(self, VLLSI_LINUX_SIGUSR1));
    check_error("ppoll with an empty mask", vllsi_linux_ppoll(NULL, 0, &limit, &none), VLLSI_LINUX_EINTR);
    check_equal("the handler ran under ppoll", seen, VLLSI_LINUX_SIGUSR1);
    check_success("rt_sigprocmask after masks",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_UNBLOCK, &set, NULL));
}

static void test_signal_descriptor(void)
{
    const struct vllsi_linux_sigset set = one_signal(VLLSI_LINUX_SIGUSR2);
    struct vllsi_linux_signalfd_siginfo info = {0};
    check_success("rt_sigprocmask for signalfd4",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, &set, NULL));
    const vllsi_result fd =
        vllsi_linux_signalfd4(-1, &set, VLLSI_LINUX_SFD_NONBLOCK | VLLSI_LINUX_SFD_CLOEXEC);
    if (check_success("signalfd4", fd)) {
        check_error("read without a signal", vllsi_linux_read((int32_t)fd, &info, sizeof(info)),
                    VLLSI_LINUX_EAGAIN);
        check_success("kill for signalfd4",
                      vllsi_linux_kill((int32_t)vllsi_linux_getpid(), VLLSI_LINUX_SIGUSR2));
        check_equal("read a signal", vllsi_linux_read((int32_t)fd, &info, sizeof(info)), sizeof(info));
        check_equal("ssi_signo", info.ssi_signo, VLLSI_LINUX_SIGUSR2);
        check_equal("ssi_pid", info.ssi_pid, vllsi_linux_getpid());
        check_equal("ssi_code", info.ssi_code, VLLSI_LINUX_SI_USER);
        ignore(vllsi_linux_close((int32_t)fd));
    }
    check_success("rt_sigprocmask after signalfd4",
                  vllsi_linux_rt_sigprocmask(VLLSI_LINUX_SIG_UNBLOCK, &set, NULL));
}

void test_event(void)
{
    const vllsi_result made = vllsi_linux_eventfd2(0, VLLSI_LINUX_EFD_NONBLOCK | VLLSI_LINUX_EFD_CLOEXEC);
    if (!check_success("eventfd2", made)) {
        return;
    }
    const int32_t counter = (int32_t)made;
    uint64_t value = 0;
    check_error("read of an empty counter", vllsi_linux_read(counter, &value, sizeof(value)),
                VLLSI_LINUX_EAGAIN);
    test_epoll(counter);
    test_poll(counter);
    test_select(counter);
    test_masks();
    test_signal_descriptor();
    ignore(vllsi_linux_close(counter));
    const vllsi_result semaphore = vllsi_linux_eventfd2(3, VLLSI_LINUX_EFD_SEMAPHORE);
    check_equal("read of a semaphore", vllsi_linux_read((int32_t)semaphore, &value, sizeof(value)), 8);
    check_equal("EFD_SEMAPHORE counts down by one", (int64_t)value, 1);
    ignore(vllsi_linux_close((int32_t)semaphore));
}
