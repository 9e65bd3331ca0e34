/*
 * What happens when a signal arrives, and on which stack.
 *
 * The signals of faults and crashes are asked for where the library handles them, if it does: a weak
 * reference, so that a program without either links neither.
 */
#include <vllsi/linux/signal.h>

#include <vllsi/gate.h>
#include <vllsi/linux/auxv.h>

#include "fault_signal.h"
#include "signal_own.h"

/* What a frame takes where the kernel does not tell: before Linux 5.14, on CPUs with registers of 512 bits.
 */
enum { USUAL_FRAME_BYTES = 4096, STACK_ALIGNMENT = 16 };

#define KNOWN_FLAGS                                                                               \
    ((uint32_t)(VLLSI_LINUX_SA_NOCLDSTOP | VLLSI_LINUX_SA_NOCLDWAIT | VLLSI_LINUX_SA_SIGINFO |    \
                VLLSI_LINUX_SA_EXPOSE_TAGBITS | VLLSI_LINUX_SA_ONSTACK | VLLSI_LINUX_SA_RESTART | \
                VLLSI_LINUX_SA_NODEFER | VLLSI_LINUX_SA_RESETHAND | RESTORER_FLAG))

#ifdef VLLSI_LINUX_SA_RESTORER
#define RESTORER_FLAG VLLSI_LINUX_SA_RESTORER
#else
#define RESTORER_FLAG 0
#endif

static vllsi_result failure(uint32_t code)
{
    return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, code);
}

static bool is_handler(vllsi_linux_signal_handler *handler)
{
    return handler != VLLSI_LINUX_SIGNAL_DEFAULT && handler != VLLSI_LINUX_SIGNAL_IGNORED;
}

static struct vllsi_linux_sigaction for_kernel(const struct vllsi_linux_signal_setting *wanted)
{
    struct vllsi_linux_sigaction action = {.flags = wanted->flags};
    action.handler = (void *)(uintptr_t)wanted->handler;
    action.mask = wanted->mask;
    vllsi__signal_leave_reserved(&action.mask);
    if (is_handler(wanted->handler)) {
        action.flags |= VLLSI_LINUX_SA_SIGINFO;
    }
#ifdef VLLSI_LINUX_SA_RESTORER
    action.flags |= VLLSI_LINUX_SA_RESTORER;
    action.restorer = (void *)(uintptr_t)vllsi_linux_rt_sigreturn;
#endif
    return action;
}

static vllsi_result exchange(int32_t signal, const struct vllsi_linux_sigaction *action,
                             struct vllsi_linux_sigaction *before)
{
    return vllsi__fault_signal_exchange != NULL ? vllsi__fault_signal_exchange(signal, action, before)
                                                : vllsi__signal_exchange(signal, action, before);
}

vllsi_result vllsi_linux_signal_action(int32_t signal, const struct vllsi_linux_signal_setting *wanted,
                                       struct vllsi_linux_signal_setting *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_action);
    const bool fixed = signal == VLLSI_LINUX_SIGKILL || signal == VLLSI_LINUX_SIGSTOP;
    if (!vllsi__signal_exists(signal) || (wanted != NULL && (fixed || (wanted->flags & ~KNOWN_FLAGS) != 0))) {
        return failure(VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    if (vllsi__signal_is_reserved(signal)) {
        return failure(VLLSI_CORE_ERROR_BUSY);
    }
    struct vllsi_linux_sigaction action, before;
    if (wanted != NULL) {
        action = for_kernel(wanted);
    }
    vllsi_result done = exchange(signal, wanted != NULL ? &action : NULL, &before);
    if (!vllsi_failed(done) && old != NULL) {
        *old = (struct vllsi_linux_signal_setting){
            .handler = (vllsi_linux_signal_handler *)(uintptr_t)before.handler,
            .flags = (uint32_t)before.flags & ~(uint32_t)RESTORER_FLAG,
            .mask = before.mask,
        };
    }
    return done;
}

vllsi_result vllsi_linux_signal_default(int32_t signal)
{
    const struct vllsi_linux_signal_setting setting = {.handler = VLLSI_LINUX_SIGNAL_DEFAULT};
    return vllsi_linux_signal_action(signal, &setting, NULL);
}

vllsi_result vllsi_linux_signal_ignore(int32_t signal)
{
    const struct vllsi_linux_signal_setting setting = {.handler = VLLSI_LINUX_SIGNAL_IGNORED};
    return vllsi_linux_signal_action(signal, &setting, NULL);
}

bool vllsi_linux_signal_is_reserved(int32_t signal)
{
    return vllsi__signal_is_reserved(signal);
}

size_t vllsi_linux_signal_stack_bytes(size_t bytes)
{
    uint64_t frame = USUAL_FRAME_BYTES;
    if (vllsi_linux_auxv_get(VLLSI_LINUX_AT_MINSIGSTKSZ, &frame) && frame < USUAL_FRAME_BYTES) {
        frame = USUAL_FRAME_BYTES;
    }
    if (bytes > SIZE_MAX - (size_t)frame - STACK_ALIGNMENT) {
        return SIZE_MAX;
    }
    return (bytes + (size_t)frame + STACK_ALIGNMENT - 1) & ~(size_t)(STACK_ALIGNMENT - 1);
}

vllsi_result vllsi_linux_signal_stack_set(void *memory, size_t bytes)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_stack_set);
    struct vllsi_linux_stack stack = {.ss_flags = 0};
    stack.ss_sp = memory;
    stack.ss_size = bytes;
    if (memory == NULL) {
        stack.ss_flags = VLLSI_LINUX_SS_DISABLE;
    }
    return vllsi__linux_sigaltstack(&stack, NULL);
}

vllsi_result vllsi_linux_signal_stack_get(struct vllsi_linux_stack *stack)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal_stack_get);
    return vllsi__linux_sigaltstack(NULL, stack);
}
