/*
 * Starting a program: clone with VM and VFORK, the child on a stack of its own.
 *
 * The parent's thread sleeps until the child has its program or has ended, so what kept it from running can
 * be read from the memory that both have. A user-mode emulator makes a fork of it, which neither shares nor
 * waits. Whether it is so is not asked but seen: the child's first act is to leave a mark. Until the mark has
 * been found once, and for ever where it was missing, a pipe tells as well.
 *
 * The child's end sends no signal before the exec makes SIGCHLD of it: so a program that could not be started
 * is nothing that the caller's handler of SIGCHLD, or its wait for any child, ever sees.
 */
#include "process_plan.h"

#include <vllsi/gate.h>
#include <vllsi/time.h>
#include <vllsi/wait.h>

#include "../region_lock.h"
#include "signal_own.h"

enum { SHARING_UNKNOWN, SHARING_SEEN, SHARING_MISSED };

enum {
    FLAGS_KNOWN = VLLSI_PROCESS_GROUP | VLLSI_PROCESS_DETACHED | VLLSI_PROCESS_DIE_WITH_PARENT,
    LINUX_FLAGS_KNOWN = VLLSI_LINUX_PROCESS_SESSION | VLLSI_LINUX_PROCESS_KEEP_DESCRIPTORS,
    GROUPS_MAX = 65536,
    LIMITS_MAX = 64,
    LOOK_NS = 10000000,
};

static uint32_t sharing;

static const struct vllsi_process_options defaults = {.size_bytes = sizeof defaults};

/* ── what was asked for ── */

static bool linux_options_are_valid(const struct vllsi_linux_process_options *more, uint32_t flags)
{
    const bool leads = (flags & VLLSI_PROCESS_GROUP) != 0 || (more->flags & VLLSI_LINUX_PROCESS_SESSION) != 0;
    const struct vllsi_linux_process_credentials *credentials = more->credentials;
    return more->size_bytes == sizeof *more && (more->flags & ~(uint32_t)LINUX_FLAGS_KNOWN) == 0 &&
           more->group >= 0 && (more->group == 0 || !leads) && more->limit_count <= LIMITS_MAX &&
           (more->limits != NULL || more->limit_count == 0) &&
           (credentials == NULL || (credentials->group_count <= GROUPS_MAX &&
                                    (credentials->groups != NULL || credentials->group_count == 0)));
}

static bool texts_are_valid(const struct vllsi_process_options *options)
{
    return options->size_bytes == sizeof *options &&
           (options->arguments != NULL || options->argument_count == 0) &&
           (options->environment != NULL || options->environment_count == 0);
}

static bool options_are_valid(const struct vllsi_process_options *options, bool has_handle)
{
    const bool detached = (options->flags & VLLSI_PROCESS_DETACHED) != 0;
    bool streams = true;
    for (int at = 0; at < VLLSI__STREAMS; at++) {
        const enum vllsi_process_stream_kind kind = options->streams[at].kind;
        streams = streams && (unsigned)kind < VLLSI_PROCESS_STREAM_KIND_COUNT &&
                  !(detached && kind == VLLSI_PROCESS_STREAM_PIPE);
    }
    return streams && texts_are_valid(options) && (options->flags & ~(uint32_t)FLAGS_KNOWN) == 0 &&
           has_handle == !detached && !(detached && (options->flags & VLLSI_PROCESS_DIE_WITH_PARENT) != 0) &&
           options->inherited_count <= VLLSI_PROCESS_INHERITED_MAX &&
           (options->inherited != NULL || options->inherited_count == 0) &&
           (options->linux_options == NULL ||
            linux_options_are_valid(options->linux_options, options->flags));
}

/* ── descriptors ── */

/* Out of the way of the standard streams, which this process need not have. Consumes the number. */
static vllsi_result off_the_streams(vllsi_result number)
{
    if (vllsi_failed(number) || number >= VLLSI__STREAMS) {
        return number;
    }
    const vllsi_result moved =
        vllsi__linux_fcntl((int32_t)number, VLLSI_LINUX_F_DUPFD_CLOEXEC, VLLSI__STREAMS);
    vllsi__close_own(number);
    return moved;
}

static vllsi_result open_null(struct vllsi__process_plan *plan, int at)
{
    const int32_t flags = VLLSI_LINUX_O_RDWR | VLLSI_LINUX_O_CLOEXEC;
    const vllsi_result number =
        off_the_streams(vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/dev/null", flags, 0));
    if (!vllsi_failed(number)) {
        plan->opened[at] = (int32_t)number;
    }
    return number;
}

static vllsi_result open_pipe(int32_t *reader, int32_t *writer)
{
    int32_t ends[2];
    const vllsi_result made = vllsi__linux_pipe2(ends, VLLSI_LINUX_O_CLOEXEC);
    if (vllsi_failed(made)) {
        return made;
    }
    const vllsi_result first = off_the_streams(ends[0]);
    const vllsi_result second = off_the_streams(ends[1]);
    if (!vllsi_failed(first) && !vllsi_failed(second)) {
        *reader = (int32_t)first;
        *writer = (int32_t)second;
        return 0;
    }
    if (!vllsi_failed(first)) {
        vllsi__close_own(first);
    }
    if (!vllsi_failed(second)) {
        vllsi__close_own(second);
    }
    return vllsi_failed(first) ? first : second;
}

static vllsi_result open_stream(struct vllsi__process_plan *plan, int at,
                                const struct vllsi_process_stream *wanted)
{
    int32_t *child = &plan->opened[at], *own = &plan->kept[at];
    vllsi_result opened = 0;
    switch (wanted->kind) {
    case VLLSI_PROCESS_STREAM_NULL: opened = open_null(plan, at); break;
    case VLLSI_PROCESS_STREAM_PIPE:
        opened = at == VLLSI_STDIO_INPUT ? open_pipe(child, own) : open_pipe(own, child);
        break;
    case VLLSI_PROCESS_STREAM_DESCRIPTOR:
        plan->sources[at] = vllsi__fd_number(wanted->fd);
        return plan->sources[at] < 0 ? VLLSI__ERRNO(EBADF) : 0;
    default: plan->sources[at] = VLLSI__SOURCE_INHERIT; return 0;
    }
    plan->sources[at] = *child;
    return opened;
}

/* A lock would be the child's as well, and live as long as either of them. */
static bool hands_on_a_lock(const struct vllsi__process_plan *plan)
{
    if (vllsi__region_locks_held == NULL) {
        return false;
    }
    for (int32_t at = 0; at < plan->target_count; at++) {
        const int32_t source = plan->sources[at];
        if (vllsi__region_locks_held(source != VLLSI__SOURCE_INHERIT ? source : at)) {
            return true;
        }
    }
    return false;
}

static vllsi_result gather(struct vllsi__process_plan *plan, const struct vllsi_process_options *options)
{
    for (int at = 0; at < VLLSI__STREAMS; at++) {
        const vllsi_result opened = open_stream(plan, at, &options->streams[at]);
        if (vllsi_failed(opened)) {
            return opened;
        }
    }
    plan->target_count = VLLSI__STREAMS + (int32_t)options->inherited_count;
    for (size_t at = 0; at < options->inherited_count; at++) {
        const int32_t number = vllsi__fd_number(options->inherited[at]);
        if (number < 0) {
            return VLLSI__ERRNO(EBADF);
        }
        plan->sources[VLLSI__STREAMS + at] = number;
    }
    return hands_on_a_lock(plan) ? VLLSI__INVALID_INPUT : 0;
}

static void close_all(int32_t numbers[VLLSI__STREAMS])
{
    for (int at = 0; at < VLLSI__STREAMS; at++) {
        if (numbers[at] >= 0) {
            vllsi__close_own(numbers[at]);
        }
    }
}

/* ── the child ── */

/* With handlers, and therefore with signals blocked. */
static vllsi_result make_child_with_handlers(struct vllsi__process_plan *plan, int (*entry)(void *),
                                             int32_t *descriptor)
{
    const unsigned long flags = VLLSI_LINUX_CLONE_VM | VLLSI_LINUX_CLONE_VFORK;
    const bool detached = (plan->flags & VLLSI_PROCESS_DETACHED) != 0;
    const unsigned long best = flags | (detached ? 0 : VLLSI_LINUX_CLONE_PIDFD);
    void *stack = plan->stacks[0] + sizeof plan->stacks[0];
    struct vllsi_linux_sigset mask;
    plan->has_no_handlers = false;
    *descriptor = -1;
    vllsi__signal_block_all(&mask);
    vllsi_result made = vllsi_linux_clone_call(entry, stack, best, plan, descriptor, NULL, NULL);
    if (made == VLLSI__ERRNO(EINVAL)) {
        *descriptor = -1;
        made = vllsi_linux_clone_call(entry, stack, flags | VLLSI_LINUX_SIGCHLD, plan, NULL, NULL, NULL);
    }
    vllsi__signal_mask_restore(&mask);
    return made;
}

/* *descriptor becomes -1 where the kernel gives none. */
static vllsi_result make_child(struct vllsi__process_plan *plan, int32_t *descriptor)
{
    static bool refused;
    const bool detached = (plan->flags & VLLSI_PROCESS_DETACHED) != 0;
    int (*const entry)(void *) = detached ? vllsi__process_middle_child : vllsi__process_child;
    const struct vllsi_linux_clone_args args = {
        .flags = VLLSI_LINUX_CLONE_VM | VLLSI_LINUX_CLONE_VFORK | VLLSI_LINUX_CLONE_CLEAR_SIGHAND |
                 (detached ? 0 : VLLSI_LINUX_CLONE_PIDFD),
        .pidfd = detached ? 0 : (uintptr_t)descriptor,
        .stack = (uintptr_t)plan->stacks[0],
        .stack_size = sizeof plan->stacks[0],
    };
    if (!__atomic_load_n(&refused, __ATOMIC_RELAXED)) {
        plan->has_no_handlers = true;
        *descriptor = -1;
        const vllsi_result made = vllsi_linux_clone3_call(&args, sizeof args, entry, plan);
        if (made != VLLSI__ERRNO(EINVAL) && !vllsi__is_absent(made)) {
            return made;
        }
        __atomic_store_n(&refused, true, __ATOMIC_RELAXED); /* before Linux 5.5, or by a filter */
    }
    return make_child_with_handlers(plan, entry, descriptor);
}

/*
 * A child that changes its credentials does so in this process's memory, and the kernel takes from that the
 * right to be looked into (PR_SET_DUMPABLE), so that the new user cannot reach it. It would stay like that
 * for this process, without core files and with its entries in /proc the superuser's. It is undone when the
 * child has memory of its own. One such start at a time: another would find the right taken and leave it so.
 * The word is the id of the process, since the child of a fork may find it as its parent had it.
 */
static uint32_t changing;

static vllsi_result make_changing_child(struct vllsi__process_plan *plan, int32_t *descriptor)
{
    const uint32_t own = (uint32_t)vllsi__linux_getpid();
    uint32_t seen = 0;
    while (!__atomic_compare_exchange_n(&changing, &seen, own, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
        if (seen == own) {
            (void)!vllsi_wait_until(&changing, own, vllsi_monotonic_nanos() + LOOK_NS);
            seen = 0;
        }
    }
    const vllsi_result was = vllsi__linux_prctl(VLLSI_LINUX_PR_GET_DUMPABLE, 0, 0, 0, 0);
    const vllsi_result made = make_child(plan, descriptor);
    if (was == 1) {
        (void)!vllsi__linux_prctl(VLLSI_LINUX_PR_SET_DUMPABLE, 1, 0, 0, 0);
    }
    __atomic_store_n(&changing, 0, __ATOMIC_RELEASE);
    vllsi_wake_one(&changing);
    return made;
}

/* Waits for the end of the pipe, which the exec closes; fills the report. */
static void read_report(struct vllsi__process_report *report, int32_t pipe)
{
    struct vllsi__process_report told = {0};
    vllsi_result got;
    do {
        got = vllsi__linux_read(pipe, (uint8_t *)&told, sizeof told);
    } while (got == VLLSI__ERRNO(EINTR));
    if (got == (vllsi_result)sizeof told) {
        report->step = told.step;
        report->error = told.error;
    }
}

static void reap(int32_t id)
{
    vllsi_result reaped;
    do {
        reaped = vllsi__linux_wait4(id, NULL, VLLSI_LINUX___WALL, NULL);
    } while (reaped == VLLSI__ERRNO(EINTR));
}

static vllsi_result fail(struct vllsi__process_plan *plan, enum vllsi_process_step step, vllsi_result error)
{
    plan->report.step = step;
    return error;
}

/* Starts the program; what keeps it from running is returned, and no child is left. */
static vllsi_result start(struct vllsi__process_plan *plan, int32_t *descriptor)
{
    const struct vllsi_linux_sigset *wanted = plan->linux_options != NULL ? plan->linux_options->mask : NULL;
    int32_t reader = -1;
    if (__atomic_load_n(&sharing, __ATOMIC_RELAXED) != SHARING_SEEN) {
        const vllsi_result made = open_pipe(&reader, &plan->report_pipe);
        if (vllsi_failed(made)) {
            return fail(plan, VLLSI_PROCESS_STEP_PREPARE, made);
        }
    }
    const int32_t writer = plan->report_pipe; /* the child changes what it finds in the plan */
    if (wanted != NULL) {
        plan->mask = *wanted;
    }
    if ((plan->flags & VLLSI_PROCESS_DIE_WITH_PARENT) != 0) {
        plan->parent_id = (int32_t)vllsi__linux_getpid();
    }
    const bool changes = plan->linux_options != NULL && plan->linux_options->credentials != NULL;
    const vllsi_result id = changes ? make_changing_child(plan, descriptor) : make_child(plan, descriptor);
    if (writer >= 0) {
        vllsi__close_own(writer);
    }
    const bool shared = __atomic_load_n(&plan->report.reached, __ATOMIC_RELAXED) != 0;
    if (!vllsi_failed(id)) {
        __atomic_store_n(&sharing, shared ? SHARING_SEEN : SHARING_MISSED, __ATOMIC_RELAXED);
        if (!shared && reader >= 0) {
            read_report(&plan->report, reader);
        }
    }
    if (reader >= 0) {
        vllsi__close_own(reader);
    }
    if (vllsi_failed(id)) {
        return fail(plan, VLLSI_PROCESS_STEP_CREATE, id);
    }
    if (vllsi_failed(plan->report.error) || (plan->flags & VLLSI_PROCESS_DETACHED) != 0) {
        reap((int32_t)id);
    }
    if (vllsi_failed(plan->report.error)) {
        if (*descriptor >= 0) {
            vllsi__close_own(*descriptor);
        }
        return plan->report.error;
    }
    return id;
}

static void hand_over(struct vllsi__process_plan *plan, struct vllsi_process *process, int32_t id,
                      int32_t descriptor)
{
    uint32_t flags = plan->flags;
    if (plan->linux_options != NULL && (plan->linux_options->flags & VLLSI_LINUX_PROCESS_SESSION) != 0) {
        flags |= VLLSI_PROCESS_GROUP;
    }
    if (descriptor < 0) { /* the id is the child's until somebody waits for it */
        const vllsi_result opened = vllsi__linux_pidfd_open(id, 0);
        descriptor = vllsi_failed(opened) ? -1 : (int32_t)opened;
    }
    vllsi__process_handle_make(process, id, descriptor, flags);
    for (int at = 0; at < VLLSI__STREAMS; at++) {
        process->streams[at] =
            plan->kept[at] >= 0 ? vllsi__fd_of(VLLSI_FD_KIND_FILE, plan->kept[at]) : VLLSI_FD_INVALID;
    }
}

vllsi_result vllsi_process_spawn(vllsi_fd dir, const char *path, size_t path_len,
                                 const struct vllsi_process_options *options, struct vllsi_process *process)
{
    VLLSI_PERMISSION_GATE(vllsi_process_spawn);
    struct vllsi__process_plan *plan;
    options = options != NULL ? options : &defaults;
    if (process != NULL) {
        process->failed_step = VLLSI_PROCESS_STEP_PREPARE;
    }
    if (!options_are_valid(options, process != NULL)) {
        return VLLSI__INVALID_INPUT;
    }
    vllsi_result result = vllsi__process_plan_make(dir, path, path_len, options, &plan);
    if (vllsi_failed(result)) {
        return result;
    }
    int32_t descriptor = -1;
    result = gather(plan, options);
    if (!vllsi_failed(result)) {
        result = start(plan, &descriptor);
    }
    close_all(plan->opened);
    if (vllsi_failed(result)) {
        close_all(plan->kept);
        if (process != NULL) {
            process->failed_step = (enum vllsi_process_step)plan->report.step;
        }
    } else {
        if (process != NULL) {
            hand_over(plan, process, (int32_t)result, descriptor);
        }
        result = 0;
    }
    vllsi__process_plan_free(plan);
    return result;
}

vllsi_result vllsi_process_exec(vllsi_fd dir, const char *path, size_t path_len,
                                const struct vllsi_process_options *options)
{
    VLLSI_PERMISSION_GATE(vllsi_process_exec);
    struct vllsi__process_plan *plan;
    options = options != NULL ? options : &defaults;
    bool valid = texts_are_valid(options) && options->inherited_count == 0 && options->flags == 0 &&
                 options->directory_base == NULL && options->directory.len == 0 &&
                 options->linux_options == NULL;
    for (int at = 0; at < VLLSI__STREAMS; at++) {
        const bool locked = vllsi__region_locks_held != NULL && vllsi__region_locks_held(at);
        valid = valid && options->streams[at].kind == VLLSI_PROCESS_STREAM_INHERIT && !locked;
    }
    if (!valid) {
        return VLLSI__INVALID_INPUT;
    }
    vllsi_result result = vllsi__process_plan_make(dir, path, path_len, options, &plan);
    if (!vllsi_failed(result)) {
        result = vllsi__process_execute(plan);
        vllsi__process_plan_free(plan);
    }
    return result;
}
