/*
 * Handles of processes: waiting, killing.
 *
 * A process descriptor (Linux 5.2) names the process whatever becomes of its id. Without one the id does,
 * which stays the child's until it is waited for; and the only ones that do that here hold the handle's lock,
 * as do those that send it signals.
 *
 * Threads wait outside the lock, for the end and not for the status: waitid with WNOWAIT, or poll on the
 * descriptor with a deadline and of somebody else's child. Then the first to come takes the status, and the
 * others find it in the handle.
 */
#include "process_plan.h"

#include <vllsi/gate.h>
#include <vllsi/time.h>

#define NS_PER_S       1000000000
#define NS_PER_US      1000
#define BYTES_PER_KIB  1024
#define PAUSE_NS       50000
#define PAUSE_MOST_NS  10000000
#define VLLSI__BLOCKED VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_WOULD_BLOCK)

/* Of a handle; 0 is none. */
enum { NONE, RUNNING, ENDED, LOST };

/* What was sent through the handle: bits of killed_by. */
enum { ASKED = 1, FORCED = 2 };

void vllsi__process_handle_make(struct vllsi_process *process, int32_t id, int32_t descriptor, uint32_t flags)
{
    *process = (struct vllsi_process){.id = id, .descriptor = descriptor, .state = RUNNING, .flags = flags};
    for (int at = 0; at < VLLSI__STREAMS; at++) {
        process->streams[at] = VLLSI_FD_INVALID;
    }
}

static bool is_handle(const struct vllsi_process *process)
{
    return process != NULL && __atomic_load_n(&process->state, __ATOMIC_RELAXED) != NONE;
}

vllsi_result vllsi_process_open(int64_t id, struct vllsi_process *process)
{
    VLLSI_PERMISSION_GATE(vllsi_process_open);
    if (process == NULL || id <= 0 || id > INT32_MAX) {
        return VLLSI__INVALID_INPUT;
    }
    const vllsi_result opened = vllsi__linux_pidfd_open((int32_t)id, 0);
    if (vllsi_failed(opened)) {
        return opened == VLLSI__ERRNO(ENOSYS) ? VLLSI__UNSUPPORTED : opened;
    }
    vllsi__process_handle_make(process, (int32_t)id, (int32_t)opened, 0);
    return 0;
}

/* ── the end ── */

static bool is_crash(int32_t signal)
{
    static const uint8_t faults[] = {VLLSI_LINUX_SIGILL, VLLSI_LINUX_SIGTRAP, VLLSI_LINUX_SIGABRT,
                                     VLLSI_LINUX_SIGBUS, VLLSI_LINUX_SIGFPE,  VLLSI_LINUX_SIGSEGV,
                                     VLLSI_LINUX_SIGSYS};
    for (size_t at = 0; at < sizeof faults; at++) {
        if (faults[at] == signal) {
            return true;
        }
    }
    return false;
}

static void decode(struct vllsi_process *process, const struct vllsi_linux_siginfo *info,
                   const struct vllsi_linux_rusage *usage)
{
    struct vllsi_process_status *status = &process->status;
    const int32_t signal = info->fields.child.status;
    const uint32_t killed_by = (uint32_t)process->killed_by;
    status->code = (uint32_t)signal;
    status->has_image = info->si_code == VLLSI_LINUX_CLD_DUMPED;
    if (info->si_code == VLLSI_LINUX_CLD_EXITED) {
        status->end = VLLSI_PROCESS_EXITED;
    } else if ((signal == VLLSI_LINUX_SIGKILL && (killed_by & FORCED) != 0) ||
               (signal == VLLSI_LINUX_SIGTERM && (killed_by & ASKED) != 0)) {
        status->end = VLLSI_PROCESS_TERMINATED;
    } else {
        status->end = is_crash(signal) || status->has_image ? VLLSI_PROCESS_CRASHED : VLLSI_PROCESS_SIGNALED;
    }
    status->user_time.ns =
        (int64_t)usage->ru_utime.tv_sec * NS_PER_S + (int64_t)usage->ru_utime.tv_usec * NS_PER_US;
    status->system_time.ns =
        (int64_t)usage->ru_stime.tv_sec * NS_PER_S + (int64_t)usage->ru_stime.tv_usec * NS_PER_US;
    status->peak_memory_bytes = (int64_t)usage->ru_maxrss * BYTES_PER_KIB;
}

/*
 * By the descriptor where there is one and the kernel waits by it (5.4). __WALL (4.7) is for a child that
 * something has killed before its exec: its end was to send no signal, so it counts as a thread's.
 */
static vllsi_result wait_call(const struct vllsi_process *process, struct vllsi_linux_siginfo *info,
                              int32_t options, struct vllsi_linux_rusage *usage)
{
    const int32_t all = options | VLLSI_LINUX___WALL;
    vllsi_result waited = VLLSI__ERRNO(EINVAL);
    if (process->descriptor >= 0) {
        waited = vllsi__linux_waitid(VLLSI_LINUX_P_PIDFD, (uintptr_t)process->descriptor, info, all, usage);
    }
    if (waited == VLLSI__ERRNO(EINVAL)) {
        waited = vllsi__linux_waitid(VLLSI_LINUX_P_PID, (uintptr_t)process->id, info, all, usage);
    }
    if (waited == VLLSI__ERRNO(EINVAL)) {
        waited = vllsi__linux_waitid(VLLSI_LINUX_P_PID, (uintptr_t)process->id, info, options, usage);
    }
    return waited;
}

/* Waits for the descriptor to become readable; a NULL span waits for ever. True if it is. */
static bool poll_descriptor(const struct vllsi_process *process, struct vllsi_linux_timespec *span)
{
    struct vllsi_linux_pollfd poll = {.fd = process->descriptor, .events = VLLSI_LINUX_POLLIN};
    return vllsi__linux_ppoll(&poll, 1, span, NULL) > 0;
}

/* With the lock. */
static vllsi_result look(struct vllsi_process *process)
{
    if (process->state == RUNNING) {
        struct vllsi_linux_siginfo info = {.si_signo = 0};
        struct vllsi_linux_rusage usage = {.ru_maxrss = 0};
        vllsi_result waited;
        do {
            waited = wait_call(process, &info, VLLSI_LINUX_WEXITED | VLLSI_LINUX_WNOHANG, &usage);
        } while (waited == VLLSI__ERRNO(EINTR));
        struct vllsi_linux_timespec now = {.tv_sec = 0};
        if (!vllsi_failed(waited) && info.si_signo == 0) {
            return VLLSI__BLOCKED;
        }
        if (!vllsi_failed(waited)) {
            decode(process, &info, &usage);
            __atomic_store_n(&process->state, ENDED, __ATOMIC_RELAXED);
        } else if (waited != VLLSI__ERRNO(ECHILD)) {
            return waited; /* says nothing of the process: its status can still be had */
        } else if (process->descriptor >= 0 && !poll_descriptor(process, &now)) {
            return VLLSI__BLOCKED; /* somebody else's child, which runs */
        } else {
            __atomic_store_n(&process->state, LOST, __ATOMIC_RELAXED);
        }
    }
    return process->state == ENDED ? 0 : VLLSI__ERRNO(ECHILD);
}

vllsi_result vllsi_process_try_wait(struct vllsi_process *process, struct vllsi_process_status *status)
{
    VLLSI_PERMISSION_GATE(vllsi_process_try_wait);
    if (!is_handle(process)) {
        return VLLSI__INVALID_INPUT;
    }
    vllsi_mutex_lock(&process->lock);
    const vllsi_result result = look(process);
    if (!vllsi_failed(result) && status != NULL) {
        *status = process->status;
    }
    vllsi_mutex_unlock(&process->lock);
    return result;
}

/* Sleeps until the process ends, or the deadline, or a signal; at most a little where only looking helps. */
static void sleep_until(const struct vllsi_process *process, int64_t deadline_ns, int64_t *pause_ns)
{
    const bool for_ever = deadline_ns == VLLSI_FOREVER;
    const int64_t now_ns = vllsi_monotonic_nanos();
    int64_t left_ns = deadline_ns > now_ns ? deadline_ns - now_ns : 0;
    if (for_ever) {
        const vllsi_result waited = wait_call(process, NULL, VLLSI_LINUX_WEXITED | VLLSI_LINUX_WNOWAIT, NULL);
        if (process->descriptor < 0 || waited != VLLSI__ERRNO(ECHILD)) {
            return;
        }
    }
    if (process->descriptor < 0 && left_ns > *pause_ns) {
        left_ns = *pause_ns;
        *pause_ns = *pause_ns < PAUSE_MOST_NS / 2 ? *pause_ns * 2 : PAUSE_MOST_NS;
    }
    struct vllsi_linux_timespec span = {.tv_sec = left_ns / NS_PER_S, .tv_nsec = left_ns % NS_PER_S};
    (void)poll_descriptor(process, for_ever ? NULL : &span); /* -1 is skipped: a sleep */
}

vllsi_result vllsi_process_wait_until(struct vllsi_process *process, int64_t deadline_ns,
                                      struct vllsi_process_status *status)
{
    VLLSI_PERMISSION_GATE(vllsi_process_wait_until);
    int64_t pause_ns = PAUSE_NS;
    if (!is_handle(process)) {
        return VLLSI__INVALID_INPUT;
    }
    for (;;) {
        /* The time first: who is late finds out whether it has ended, too. */
        const bool is_late = deadline_ns != VLLSI_FOREVER && vllsi_monotonic_nanos() >= deadline_ns;
        if (!is_late && __atomic_load_n(&process->state, __ATOMIC_RELAXED) == RUNNING) {
            sleep_until(process, deadline_ns, &pause_ns);
        }
        const vllsi_result result = vllsi_process_try_wait(process, status);
        if (result != VLLSI__BLOCKED) {
            return result;
        }
        if (is_late) {
            return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_TIMED_OUT);
        }
    }
}

vllsi_result vllsi_process_wait(struct vllsi_process *process, struct vllsi_process_status *status)
{
    return vllsi_process_wait_until(process, VLLSI_FOREVER, status);
}

/* ── signals ── */

/* With the lock. */
static vllsi_result send_to_one(const struct vllsi_process *process, int32_t signal)
{
    if (process->state != RUNNING) {
        return VLLSI__ERRNO(ESRCH);
    }
    if (process->descriptor >= 0) {
        const vllsi_result sent = vllsi__linux_pidfd_send_signal(process->descriptor, signal, NULL, 0);
        if (sent != VLLSI__ERRNO(ENOSYS)) {
            return sent;
        }
    }
    return vllsi__linux_kill(process->id, signal);
}

/* With the lock. The number of a group is nobody else's as long as its leader has not been waited for. */
static vllsi_result send_to_group(const struct vllsi_process *process, int32_t signal)
{
    if (process->descriptor >= 0) {
        const vllsi_result sent = vllsi__linux_pidfd_send_signal(process->descriptor, signal, NULL,
                                                                 VLLSI_LINUX_PIDFD_SIGNAL_PROCESS_GROUP);
        if (sent != VLLSI__ERRNO(ENOSYS) && sent != VLLSI__ERRNO(EINVAL)) {
            return sent;
        }
    }
    return process->state == RUNNING ? vllsi__linux_kill(-process->id, signal) : VLLSI__ERRNO(ESRCH);
}

static vllsi_result end_by(struct vllsi_process *process, enum vllsi_process_kill how, bool group)
{
    if (!is_handle(process) || (unsigned)how >= VLLSI_PROCESS_KILL_COUNT ||
        (group && (process->flags & VLLSI_PROCESS_GROUP) == 0)) {
        return VLLSI__INVALID_INPUT;
    }
    const bool forced = how == VLLSI_PROCESS_KILL_FORCED;
    const int32_t signal = forced ? VLLSI_LINUX_SIGKILL : VLLSI_LINUX_SIGTERM;
    vllsi_mutex_lock(&process->lock);
    const vllsi_result sent = group ? send_to_group(process, signal) : send_to_one(process, signal);
    if (!vllsi_failed(sent)) {
        process->killed_by |= forced ? FORCED : ASKED;
    }
    vllsi_mutex_unlock(&process->lock);
    return sent;
}

vllsi_result vllsi_process_kill(struct vllsi_process *process, enum vllsi_process_kill how)
{
    VLLSI_PERMISSION_GATE(vllsi_process_kill);
    return end_by(process, how, false);
}

vllsi_result vllsi_process_kill_group(struct vllsi_process *process, enum vllsi_process_kill how)
{
    VLLSI_PERMISSION_GATE(vllsi_process_kill_group);
    return end_by(process, how, true);
}

vllsi_result vllsi_linux_process_signal(struct vllsi_process *process, int32_t signal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_process_signal);
    if (!is_handle(process)) {
        return VLLSI__INVALID_INPUT;
    }
    vllsi_mutex_lock(&process->lock);
    const vllsi_result sent = send_to_one(process, signal);
    vllsi_mutex_unlock(&process->lock);
    return sent;
}

/* ── the handle ── */

vllsi_result vllsi_process_id_of(const struct vllsi_process *process)
{
    return is_handle(process) ? process->id : VLLSI__INVALID_INPUT;
}

vllsi_result vllsi_linux_process_descriptor(const struct vllsi_process *process)
{
    if (!is_handle(process)) {
        return VLLSI__INVALID_INPUT;
    }
    return process->descriptor >= 0 ? process->descriptor : VLLSI__UNSUPPORTED;
}

void vllsi_process_release(struct vllsi_process *process)
{
    if (!is_handle(process)) {
        return;
    }
    if (process->descriptor >= 0) {
        vllsi__close_own(process->descriptor);
    }
    process->descriptor = -1;
    process->state = NONE;
}
