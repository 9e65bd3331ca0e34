/*
 * Waiting for sockets. The kernel takes a span and no point of time, so that every wait that ends early, by a
 * signal or by rounding, is begun again with what is left.
 */
#include "net_socket.h"

#include <vllsi/gate.h>
#include <vllsi/time.h>
#include <vllsi/wait.h>

#include "../wait.h"

#define NS_PER_S 1000000000

/* Fills *span and returns what the kernel takes: nothing for a deadline that never comes. */
static struct vllsi_linux_timespec *span_until(int64_t deadline_ns, struct vllsi_linux_timespec *span)
{
    if (deadline_ns == VLLSI_FOREVER) {
        return NULL;
    }
    const int64_t now_ns = vllsi_monotonic_nanos();
    const int64_t left_ns = deadline_ns > now_ns ? deadline_ns - now_ns : 0;
    *span = (struct vllsi_linux_timespec){.tv_sec = left_ns / NS_PER_S, .tv_nsec = left_ns % NS_PER_S};
    return span;
}

/* How many are ready, or a failure. */
static vllsi_result wait_for(struct vllsi_linux_pollfd *polls, uint32_t count, int64_t deadline_ns)
{
    for (;;) {
        struct vllsi_linux_timespec span;
        const vllsi_result result = vllsi__linux_ppoll(polls, count, span_until(deadline_ns, &span), NULL);
        if (result != 0 && result != VLLSI__ERRNO(EINTR)) {
            return result;
        }
        if (result == 0 && deadline_ns != VLLSI_FOREVER && vllsi_monotonic_nanos() >= deadline_ns) {
            return vllsi__wait_time_is_up();
        }
    }
}

vllsi_result vllsi__socket_await(int32_t number, int16_t events, int64_t deadline_ns)
{
    struct vllsi_linux_pollfd poll = {.fd = number, .events = events};
    if (number < 0) {
        return VLLSI__ERRNO(EBADF);
    }
    const vllsi_result result = wait_for(&poll, 1, deadline_ns);
    if (vllsi_failed(result)) {
        return result;
    }
    return (poll.revents & VLLSI_LINUX_POLLNVAL) != 0 ? VLLSI__ERRNO(EBADF) : 0;
}

static uint32_t ready_of(const struct vllsi_linux_pollfd *poll, uint32_t wanted)
{
    if ((poll->revents & (VLLSI_LINUX_POLLERR | VLLSI_LINUX_POLLHUP)) != 0) {
        return wanted | VLLSI_SOCKET_READY_ENDED;
    }
    return ((poll->revents & VLLSI_LINUX_POLLIN) != 0 ? VLLSI_SOCKET_READY_RECEIVE : 0u) |
           ((poll->revents & VLLSI_LINUX_POLLOUT) != 0 ? VLLSI_SOCKET_READY_SEND : 0u);
}

static vllsi_result take_items(const struct vllsi_socket_wait *items, size_t count,
                               struct vllsi_linux_pollfd *polls)
{
    const uint32_t known = VLLSI_SOCKET_READY_RECEIVE | VLLSI_SOCKET_READY_SEND;
    for (size_t at = 0; at < count; at++) {
        const uint32_t wanted = items[at].wanted;
        if ((wanted & ~known) != 0) {
            return VLLSI__INVALID_INPUT;
        }
        polls[at] = (struct vllsi_linux_pollfd){.fd = vllsi__fd_number(items[at].socket)};
        if (polls[at].fd < 0) {
            return VLLSI__ERRNO(EBADF); /* the kernel would pass over it */
        }
        const uint32_t events = ((wanted & VLLSI_SOCKET_READY_RECEIVE) != 0 ? VLLSI_LINUX_POLLIN : 0u) |
                                ((wanted & VLLSI_SOCKET_READY_SEND) != 0 ? VLLSI_LINUX_POLLOUT : 0u);
        polls[at].events = (int16_t)events;
    }
    return 0;
}

vllsi_result vllsi_socket_poll(struct vllsi_socket_wait *items, size_t count, int64_t deadline_ns)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_poll);
    struct vllsi_linux_pollfd polls[VLLSI_SOCKET_POLL_MAX];
    if (count > VLLSI_SOCKET_POLL_MAX) {
        return VLLSI__INVALID_INPUT;
    }
    for (size_t at = 0; at < count; at++) {
        items[at].ready = 0;
    }
    vllsi_result result = take_items(items, count, polls);
    if (!vllsi_failed(result)) {
        result = wait_for(polls, (uint32_t)count, deadline_ns);
    }
    if (vllsi_failed(result)) {
        return result;
    }
    for (size_t at = 0; at < count; at++) {
        if ((polls[at].revents & VLLSI_LINUX_POLLNVAL) != 0) {
            return VLLSI__ERRNO(EBADF);
        }
    }
    for (size_t at = 0; at < count; at++) {
        items[at].ready = ready_of(&polls[at], items[at].wanted);
    }
    return result;
}
