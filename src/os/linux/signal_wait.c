/*
 * Sending signals, and taking them without a handler.
 */
#include <vllsi/linux/signal.h>

#include <vllsi/gate.h>

#include "signal_own.h"

enum { NS_PER_S = 1000000000 };

vllsi_result vllsi_linux_signal_send(int32_t pid, int32_t signal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_send);
    return vllsi__linux_kill(pid, signal);
}

vllsi_result vllsi_linux_signal_send_thread(int32_t tid, int32_t signal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_send_thread);
    return vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), tid, signal);
}

vllsi_result vllsi_linux_signal_raise(int32_t signal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_raise);
    return vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), (int32_t)vllsi__linux_gettid(), signal);
}

static struct vllsi_linux_siginfo queued(int32_t signal, union vllsi_linux_signal_value value)
{
    struct vllsi_linux_siginfo info = {._si_pad = {0}};
    info.si_signo = signal;
    info.si_code = VLLSI_LINUX_SI_QUEUE;
    info.fields.rt.pid = (int32_t)vllsi__linux_getpid();
    info.fields.rt.uid = (uint32_t)vllsi__linux_getuid();
    info.fields.rt.value.sival_ptr = value.pointer;
    return info;
}

vllsi_result vllsi_linux_signal_queue(int32_t pid, int32_t signal, union vllsi_linux_signal_value value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_queue);
    const struct vllsi_linux_siginfo info = queued(signal, value);
    return vllsi__linux_rt_sigqueueinfo(pid, signal, &info);
}

vllsi_result vllsi_linux_signal_queue_thread(int32_t tid, int32_t signal,
                                             union vllsi_linux_signal_value value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_queue_thread);
    const struct vllsi_linux_siginfo info = queued(signal, value);
    return vllsi__linux_rt_tgsigqueueinfo((int32_t)vllsi__linux_getpid(), tid, signal, &info);
}

vllsi_result vllsi_linux_signal_queue_pidfd(int32_t pidfd, int32_t signal,
                                            union vllsi_linux_signal_value value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_queue_pidfd);
    const struct vllsi_linux_siginfo info = queued(signal, value);
    return vllsi__linux_pidfd_send_signal(pidfd, signal, &info, 0);
}

bool vllsi_linux_signal_can_queue_pidfd(void)
{
    /* A kernel that has the call finds no descriptor; one that has not, or a filter, does not get so far. */
    return vllsi__linux_pidfd_send_signal(-1, 0, NULL, 0) == -(vllsi_result)VLLSI_LINUX_EBADF;
}

/* What is left until the deadline, never negative; NULL for a deadline that never comes. */
static const struct vllsi_linux_timespec *left_until(int64_t deadline_ns, struct vllsi_linux_timespec *span)
{
    if (deadline_ns == VLLSI_FOREVER) {
        return NULL;
    }
    struct vllsi_linux_timespec now = {0, 0};
    (void)!vllsi__linux_clock_gettime(VLLSI_LINUX_CLOCK_MONOTONIC, &now);
    const int64_t now_ns = (int64_t)now.tv_sec * NS_PER_S + now.tv_nsec;
    const int64_t left_ns = deadline_ns > now_ns ? deadline_ns - now_ns : 0;
    span->tv_sec = left_ns / NS_PER_S;
    span->tv_nsec = left_ns % NS_PER_S;
    return span;
}

vllsi_result vllsi_linux_signal_wait_until(const struct vllsi_linux_sigset *set, int64_t deadline_ns,
                                           struct vllsi_linux_siginfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_wait_until);
    struct vllsi_linux_sigset own = *set;
    struct vllsi_linux_timespec span;
    vllsi__signal_leave_reserved(&own);
    vllsi_result got;
    do {
        const struct vllsi_linux_timespec *left = left_until(deadline_ns, &span);
        got = vllsi__linux_rt_sigtimedwait(&own, info, left);
        if (got == -(vllsi_result)VLLSI_LINUX_EAGAIN) {
            /* The kernel's span ends by the clock of the deadline; what is measured here decides. */
            (void)left_until(deadline_ns, &span);
            if (span.tv_sec == 0 && span.tv_nsec == 0) {
                return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_TIMED_OUT);
            }
            got = -(vllsi_result)VLLSI_LINUX_EINTR;
        }
    } while (got == -(vllsi_result)VLLSI_LINUX_EINTR);
    return got;
}

vllsi_result vllsi_linux_signal_descriptor(const struct vllsi_linux_sigset *set, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_descriptor);
    struct vllsi_linux_sigset own = *set;
    vllsi__signal_leave_reserved(&own);
    return vllsi__linux_signalfd4(-1, &own, (int32_t)(flags | VLLSI_LINUX_SFD_CLOEXEC));
}

vllsi_result vllsi_linux_signal_descriptor_change(int32_t descriptor, const struct vllsi_linux_sigset *set)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_descriptor_change);
    if (descriptor < 0) {
        return -(vllsi_result)VLLSI_LINUX_EBADF; /* the kernel would make a new one */
    }
    struct vllsi_linux_sigset own = *set;
    vllsi__signal_leave_reserved(&own);
    vllsi_result changed = vllsi__linux_signalfd4(descriptor, &own, 0);
    return vllsi_failed(changed) ? changed : 0;
}
