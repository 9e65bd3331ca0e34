/*
 * What the child of a spawn does, from its first instruction to its program's.
 *
 * It runs in its parent's memory, so nothing here may be instrumented, use a lock, or touch what belongs to
 * the parent's threads; results go into the plan. Where the system turns the vfork into a fork (user-mode
 * emulators do), the plan is a copy, and what must be told goes through a pipe that a successful exec closes.
 *
 * Handlers are the parent's code and would run in its memory. Where the kernel sets them to the default as it
 * makes the child, signals need not be blocked meanwhile. Elsewhere every signal is, until the last step.
 */
#include "process_plan.h"

#include "../unsanitized.h"
#include "signal_own.h"

enum { DIRENT_NAME_AT = 19, DIRENT_LENGTH_AT = 16, STATUS_FAILED = 127 };

/* Before what does not return, sanitizers clean up the stack that they take for the thread's: the parent's.
 */
VLLSI__UNSANITIZED __attribute__((no_sanitize("unreachable"))) static void end_child(void)
{
    vllsi__linux_exit_group(STATUS_FAILED);
}

VLLSI__UNSANITIZED static void give_up(struct vllsi__process_plan *plan, enum vllsi_process_step step,
                                       vllsi_result error)
{
    plan->report.step = step;
    plan->report.error = error;
    if (plan->report_pipe >= 0) {
        (void)!vllsi__linux_write(plan->report_pipe, (const uint8_t *)&plan->report, sizeof plan->report);
    }
    end_child();
}

VLLSI__UNSANITIZED static inline void must(struct vllsi__process_plan *plan, enum vllsi_process_step step,
                                           vllsi_result result)
{
    if (vllsi_failed(result)) {
        give_up(plan, step, result);
    }
}

/* ── signals ── */

/* Ignored signals stay ignored, as exec leaves them, unless they are asked for. */
VLLSI__UNSANITIZED static void reset_handlers(const struct vllsi__process_plan *plan)
{
    const struct vllsi_linux_sigset *wanted =
        plan->linux_options != NULL ? plan->linux_options->default_signals : NULL;
    if (plan->has_no_handlers && wanted == NULL) {
        return;
    }
    const struct vllsi_linux_sigaction by_default = {.handler = (void *)(uintptr_t)VLLSI_LINUX_SIG_DFL};
    for (int32_t signal = 1; signal <= VLLSI_LINUX_SIGRTMAX; signal++) {
        if (signal == VLLSI_LINUX_SIGKILL || signal == VLLSI_LINUX_SIGSTOP) {
            continue;
        }
        struct vllsi_linux_sigaction now;
        const bool ignored_too = wanted != NULL && vllsi__signal_set_has(wanted, signal);
        if (!vllsi_failed(vllsi__signal_exchange(signal, NULL, &now)) &&
            now.handler != (void *)(uintptr_t)VLLSI_LINUX_SIG_DFL &&
            (ignored_too || now.handler != (void *)(uintptr_t)VLLSI_LINUX_SIG_IGN)) {
            (void)!vllsi__signal_exchange(signal, &by_default, NULL);
        }
    }
}

/* ── descriptors ── */

VLLSI__UNSANITIZED static int32_t moved_above(struct vllsi__process_plan *plan, int32_t number, int32_t floor)
{
    if (number < 0 || number >= floor) {
        return number;
    }
    const vllsi_result moved = vllsi__linux_fcntl(number, VLLSI_LINUX_F_DUPFD_CLOEXEC, (uintptr_t)floor);
    must(plan, VLLSI_PROCESS_STEP_DESCRIPTORS, moved);
    return (int32_t)moved;
}

/* Puts every source in its place. First those that stand where another goes are moved above all places, so
 * that no order of placing them overwrites one that is still wanted. */
VLLSI__UNSANITIZED static void arrange(struct vllsi__process_plan *plan, int32_t floor)
{
    const enum vllsi_process_step step = VLLSI_PROCESS_STEP_DESCRIPTORS;
    for (int32_t at = 0; at < plan->target_count; at++) {
        const int32_t target = vllsi__process_target(at);
        if (plan->sources[at] != target) {
            plan->sources[at] = moved_above(plan, plan->sources[at], floor);
        }
    }
    for (int32_t at = 0; at < plan->target_count; at++) {
        const int32_t target = vllsi__process_target(at), source = plan->sources[at];
        if (source == target) {
            must(plan, step, vllsi__linux_fcntl(target, VLLSI_LINUX_F_SETFD, 0));
        } else if (source >= 0) {
            must(plan, step, vllsi__linux_dup3(source, target, 0));
        } else {
            (void)!vllsi__linux_fcntl(target, VLLSI_LINUX_F_SETFD, 0); /* there may be none to inherit */
        }
    }
}

VLLSI__UNSANITIZED static void mark_number(const char *name, const struct vllsi__process_plan *plan)
{
    int32_t number = 0;
    for (; *name >= '0' && *name <= '9' && number < INT32_MAX / 10 - 1; name++) {
        number = number * 10 + (*name - '0');
    }
    const int32_t list_end = VLLSI__INHERITED_FIRST + plan->target_count - VLLSI__STREAMS;
    const bool given = number < VLLSI__STREAMS || (number >= VLLSI__INHERITED_FIRST && number < list_end);
    if (*name == '\0' && !given) {
        (void)!vllsi__linux_fcntl(number, VLLSI_LINUX_F_SETFD, VLLSI_LINUX_FD_CLOEXEC);
    }
}

/* For kernels without close_range and its flag (5.11): what /proc lists, one by one. */
VLLSI__UNSANITIZED static vllsi_result mark_listed(struct vllsi__process_plan *plan)
{
    const int32_t flags = VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_CLOEXEC;
    const vllsi_result list = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/fd", flags, 0);
    vllsi_result got = list;
    while (!vllsi_failed(list)) {
        got = vllsi__linux_getdents64((int32_t)list, plan->scratch, sizeof plan->scratch);
        if (got <= 0) {
            break;
        }
        for (vllsi_result at = 0; at < got;) {
            const unsigned char *entry = (const unsigned char *)plan->scratch + at;
            mark_number((const char *)entry + DIRENT_NAME_AT, plan);
            uint16_t length;
            __builtin_memcpy(&length, entry + DIRENT_LENGTH_AT, sizeof length);
            at += length;
        }
    }
    return got;
}

/* Whatever else is open ends with the exec. */
VLLSI__UNSANITIZED static void mark_rest(struct vllsi__process_plan *plan, int32_t floor)
{
    if (plan->linux_options != NULL &&
        (plan->linux_options->flags & VLLSI_LINUX_PROCESS_KEEP_DESCRIPTORS) != 0) {
        return;
    }
    const uint32_t flags = VLLSI_LINUX_CLOSE_RANGE_CLOEXEC;
    vllsi_result marked = vllsi__linux_close_range((uint32_t)floor, UINT32_MAX, flags);
    if (!vllsi_failed(marked) && (int)VLLSI__INHERITED_FIRST > (int)VLLSI__STREAMS) {
        marked = vllsi__linux_close_range(VLLSI__STREAMS, (uint32_t)VLLSI__INHERITED_FIRST - 1, flags);
    }
    if (vllsi_failed(marked)) {
        marked = mark_listed(plan);
    }
    must(plan, VLLSI_PROCESS_STEP_DESCRIPTORS, marked);
}

/* ── the rest of its state ── */

VLLSI__UNSANITIZED static void set_group(struct vllsi__process_plan *plan)
{
    const struct vllsi_linux_process_options *more = plan->linux_options;
    vllsi_result set = 0;
    if (more != NULL && (more->flags & VLLSI_LINUX_PROCESS_SESSION) != 0) {
        set = vllsi__linux_setsid();
    } else if ((plan->flags & VLLSI_PROCESS_GROUP) != 0) {
        set = vllsi__linux_setpgid(0, 0);
    } else if (more != NULL && more->group != 0) {
        set = vllsi__linux_setpgid(0, more->group);
    }
    must(plan, VLLSI_PROCESS_STEP_GROUP, set);
}

VLLSI__UNSANITIZED static void set_limits(struct vllsi__process_plan *plan)
{
    const struct vllsi_linux_process_options *more = plan->linux_options;
    const enum vllsi_process_step step = VLLSI_PROCESS_STEP_LIMITS;
    if (more->umask != NULL) {
        (void)!vllsi__linux_umask(*more->umask);
    }
    if (more->nice != NULL) {
        must(plan, step, vllsi__linux_setpriority(VLLSI_LINUX_PRIO_PROCESS, 0, *more->nice));
    }
    for (size_t at = 0; at < more->limit_count; at++) {
        must(plan, step, vllsi__linux_prlimit64(0, more->limits[at].resource, &more->limits[at].limit, NULL));
    }
}

/* The raw calls change one thread; the child has no other. */
VLLSI__UNSANITIZED static void set_credentials(struct vllsi__process_plan *plan)
{
    const struct vllsi_linux_process_credentials *wanted = plan->linux_options->credentials;
    const enum vllsi_process_step step = VLLSI_PROCESS_STEP_CREDENTIALS;
    if (wanted->groups != NULL) {
        must(plan, step, vllsi__linux_setgroups((int32_t)wanted->group_count, wanted->groups));
    }
    must(plan, step, vllsi__linux_setresgid(wanted->group, wanted->group, wanted->group));
    must(plan, step, vllsi__linux_setresuid(wanted->user, wanted->user, wanted->user));
}

/* A relative path means a file below the directory that was current when the program was asked for. */
VLLSI__UNSANITIZED static void change_directory(struct vllsi__process_plan *plan, int32_t floor)
{
    const enum vllsi_process_step step = VLLSI_PROCESS_STEP_DIRECTORY;
    if (plan->program.dir == VLLSI_LINUX_AT_FDCWD && plan->program.text[0] != '/') {
        const vllsi_result here =
            vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, ".",
                                VLLSI_LINUX_O_PATH | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_CLOEXEC, 0);
        must(plan, step, here);
        plan->program.dir = moved_above(plan, (int32_t)here, floor);
        if (plan->program.dir != here) {
            (void)!vllsi__linux_close((int32_t)here); /* it may stand where this process has no stream */
        }
    }
    if (plan->directory.dir >= 0) {
        must(plan, step, vllsi__linux_fchdir(plan->directory.dir));
    }
    if (plan->directory.text[0] != '\0') {
        must(plan, step, vllsi__linux_chdir(plan->directory.text));
    }
}

/* The signal comes from the parent's end, which may have been before it was asked for. */
VLLSI__UNSANITIZED static void die_with_parent(struct vllsi__process_plan *plan)
{
    must(plan, VLLSI_PROCESS_STEP_GROUP,
         vllsi__linux_prctl(VLLSI_LINUX_PR_SET_PDEATHSIG, VLLSI_LINUX_SIGKILL, 0, 0, 0));
    if (vllsi__linux_getppid() != plan->parent_id) {
        end_child();
    }
}

/* ── the program ── */

VLLSI__UNSANITIZED static char *put_id(char *at, uint32_t number)
{
    char digits[10];
    int count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    while (count > 0) {
        *at++ = digits[--count];
    }
    *at = '\0';
    return at;
}

/*
 * By an absolute path that /proc tells. A script needs it: its interpreter is given a path through the
 * directory's descriptor, which the exec closes. So do emulators and kernels without execveat.
 */
VLLSI__UNSANITIZED static vllsi_result execute_by_name(struct vllsi__process_plan *plan)
{
    static const char prefix[] = "/proc/self/fd/";
    char link[sizeof prefix + 10];
    for (size_t i = 0; i < sizeof prefix - 1; i++) {
        ((volatile char *)link)[i] = prefix[i];
    }
    (void)put_id(link + sizeof prefix - 1, (uint32_t)plan->program.dir);
    vllsi_result length =
        vllsi__linux_readlinkat(VLLSI_LINUX_AT_FDCWD, link, plan->scratch, VLLSI__PATH_BYTES - 1);
    if (vllsi_failed(length)) {
        return length;
    }
    plan->scratch[length++] = '/';
    const char *text = plan->program.text;
    do {
        plan->scratch[length++] = *text;
    } while (*text++ != '\0');
    return vllsi__linux_execve(plan->scratch, plan->arguments, plan->environment);
}

VLLSI__UNSANITIZED vllsi_result vllsi__process_execute(struct vllsi__process_plan *plan)
{
    const struct vllsi__path *program = &plan->program;
    if (plan->own_id != NULL) {
        (void)put_id(plan->own_id, (uint32_t)vllsi__linux_getpid());
    }
    if (program->dir == VLLSI_LINUX_AT_FDCWD || program->text[0] == '/') {
        return vllsi__linux_execve(program->text, plan->arguments, plan->environment);
    }
    if (program->text[0] == '\0') {
        return VLLSI__ERRNO(ENOENT); /* as everywhere: not the directory itself */
    }
    const vllsi_result executed =
        vllsi__linux_execveat(program->dir, program->text, plan->arguments, plan->environment, 0);
    const bool by_name = executed == VLLSI__ERRNO(ENOENT) || executed == VLLSI__ERRNO(ENOSYS);
    return by_name ? execute_by_name(plan) : executed;
}

VLLSI__UNSANITIZED int vllsi__process_child(void *argument)
{
    struct vllsi__process_plan *plan = argument;
    const struct vllsi_linux_process_options *more = plan->linux_options;
    const int32_t floor = vllsi__process_target(plan->target_count - 1) + 1 > VLLSI__INHERITED_FIRST
                              ? vllsi__process_target(plan->target_count - 1) + 1
                              : VLLSI__INHERITED_FIRST;
    __atomic_store_n(&plan->report.reached, 1, __ATOMIC_RELAXED);
    reset_handlers(plan);
    plan->report_pipe = moved_above(plan, plan->report_pipe, floor);
    set_group(plan);
    if (plan->changes_directory) {
        change_directory(plan, floor);
    }
    plan->program.dir = moved_above(plan, plan->program.dir, floor);
    arrange(plan, floor);
    mark_rest(plan, floor);
    if (more != NULL) {
        set_limits(plan); /* not before: one of descriptors is for the program, which needs fewer */
    }
    if (more != NULL && more->credentials != NULL) {
        set_credentials(plan);
    }
    if ((plan->flags & VLLSI_PROCESS_DIE_WITH_PARENT) != 0) {
        die_with_parent(plan);
    }
    vllsi__signal_mask_restore(&plan->mask);
    give_up(plan, VLLSI_PROCESS_STEP_EXECUTE, vllsi__process_execute(plan));
    return STATUS_FAILED;
}

VLLSI__UNSANITIZED int vllsi__process_middle_child(void *argument)
{
    struct vllsi__process_plan *plan = argument;
    const unsigned long flags = VLLSI_LINUX_CLONE_VM | VLLSI_LINUX_CLONE_VFORK | VLLSI_LINUX_SIGCHLD;
    __atomic_store_n(&plan->report.reached, 1, __ATOMIC_RELAXED);
    const vllsi_result made = vllsi_linux_clone_call(
        vllsi__process_child, plan->stacks[1] + sizeof plan->stacks[1], flags, plan, NULL, NULL, NULL);
    must(plan, VLLSI_PROCESS_STEP_CREATE, made);
    return 0;
}
