/*
 * Credentials of this process. To the kernel they are each thread's own, which is a trap: a thread that gives
 * up rights leaves the others with them, and any of those can write into its memory. A libc goes to all its
 * threads by a signal; so where there is one, it is asked. Without one, who has several threads is refused.
 */
#include "process_plan.h"

#include <vllsi/gate.h>
#include <vllsi/linux/thread.h>

#include "thread_record.h"

extern int setgroups(size_t count, const uint32_t *list) __attribute__((weak));
extern int setresgid(uint32_t real, uint32_t effective, uint32_t saved) __attribute__((weak));
extern int setresuid(uint32_t real, uint32_t effective, uint32_t saved) __attribute__((weak));
extern int *__errno_location(void) __attribute__((weak));

/* Directories count their entries by their links, and two of their own. */
static bool has_one_thread(void)
{
    struct vllsi_linux_stat stat;
    if (vllsi__threads_are_own() && __atomic_load_n(&vllsi__own_single_thread, __ATOMIC_RELAXED) != 0) {
        return true;
    }
    const vllsi_result looked = vllsi__linux_newfstatat(VLLSI_LINUX_AT_FDCWD, "/proc/self/task", &stat, 0);
    return !vllsi_failed(looked) && stat.st_nlink == 3;
}

static vllsi_result of_libc(int result)
{
    return result == 0 ? 0 : -(vllsi_result)*__errno_location();
}

static vllsi_result set_by_libc(const struct vllsi_linux_process_credentials *wanted)
{
    vllsi_result set = wanted->groups != NULL ? of_libc(setgroups(wanted->group_count, wanted->groups)) : 0;
    if (!vllsi_failed(set)) {
        set = of_libc(setresgid(wanted->group, wanted->group, wanted->group));
    }
    return vllsi_failed(set) ? set : of_libc(setresuid(wanted->user, wanted->user, wanted->user));
}

static vllsi_result set_alone(const struct vllsi_linux_process_credentials *wanted)
{
    vllsi_result set =
        wanted->groups != NULL ? vllsi__linux_setgroups((int32_t)wanted->group_count, wanted->groups) : 0;
    if (!vllsi_failed(set)) {
        set = vllsi__linux_setresgid(wanted->group, wanted->group, wanted->group);
    }
    return vllsi_failed(set) ? set : vllsi__linux_setresuid(wanted->user, wanted->user, wanted->user);
}

vllsi_result vllsi_linux_credentials_set(const struct vllsi_linux_process_credentials *credentials)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_credentials_set);
    if (credentials == NULL || credentials->group_count > INT32_MAX ||
        (credentials->groups == NULL && credentials->group_count != 0)) {
        return VLLSI__INVALID_INPUT;
    }
    if (setgroups != NULL && setresgid != NULL && setresuid != NULL && __errno_location != NULL) {
        return set_by_libc(credentials);
    }
    return has_one_thread() ? set_alone(credentials)
                            : VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_BUSY);
}

vllsi_result vllsi_linux_user_ids(struct vllsi_linux_ids *ids)
{
    return vllsi__linux_getresuid(&ids->real, &ids->effective, &ids->saved);
}

vllsi_result vllsi_linux_group_ids(struct vllsi_linux_ids *ids)
{
    return vllsi__linux_getresgid(&ids->real, &ids->effective, &ids->saved);
}
