/*
 * Sets of signals, and what a thread blocks.
 */
#include <vllsi/linux/signal.h>

#include <vllsi/gate.h>

#include "signal_own.h"

void vllsi_linux_signal_set_empty(struct vllsi_linux_sigset *set)
{
    *set = (struct vllsi_linux_sigset){{0}};
}

void vllsi_linux_signal_set_fill(struct vllsi_linux_sigset *set)
{
    vllsi__signal_set_all(set);
}

static vllsi_result change(struct vllsi_linux_sigset *set, int32_t signal, bool in)
{
    if (!vllsi__signal_exists(signal)) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    vllsi__signal_set_change(set, signal, in);
    return 0;
}

vllsi_result vllsi_linux_signal_set_add(struct vllsi_linux_sigset *set, int32_t signal)
{
    return change(set, signal, true);
}

vllsi_result vllsi_linux_signal_set_remove(struct vllsi_linux_sigset *set, int32_t signal)
{
    return change(set, signal, false);
}

bool vllsi_linux_signal_set_has(const struct vllsi_linux_sigset *set, int32_t signal)
{
    return vllsi__signal_exists(signal) && vllsi__signal_set_has(set, signal);
}

static vllsi_result change_mask(int32_t how, const struct vllsi_linux_sigset *set,
                                struct vllsi_linux_sigset *old)
{
    struct vllsi_linux_sigset own = *set;
    vllsi__signal_leave_reserved(&own);
    return vllsi__linux_rt_sigprocmask(how, &own, old);
}

vllsi_result vllsi_linux_signal_mask_add(const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_mask_add);
    return change_mask(VLLSI_LINUX_SIG_BLOCK, set, old);
}

vllsi_result vllsi_linux_signal_mask_remove(const struct vllsi_linux_sigset *set,
                                            struct vllsi_linux_sigset *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_mask_remove);
    return change_mask(VLLSI_LINUX_SIG_UNBLOCK, set, old);
}

vllsi_result vllsi_linux_signal_mask_set(const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_mask_set);
    return change_mask(VLLSI_LINUX_SIG_SETMASK, set, old);
}

vllsi_result vllsi_linux_signal_mask_get(struct vllsi_linux_sigset *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_mask_get);
    return vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, NULL, mask);
}

vllsi_result vllsi_linux_signal_pending(struct vllsi_linux_sigset *set)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_pending);
    return vllsi__linux_rt_sigpending(set);
}

vllsi_result vllsi_linux_signal_suspend(const struct vllsi_linux_sigset *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_suspend);
    struct vllsi_linux_sigset own = *mask;
    vllsi__signal_leave_reserved(&own);
    vllsi_result waited = vllsi__linux_rt_sigsuspend(&own);
    return waited == -(vllsi_result)VLLSI_LINUX_EINTR ? 0 : waited;
}
