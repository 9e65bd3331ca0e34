/*
 * What suites of Linux matters share: a call that the kernel is made to refuse, and a signal that only
 * interrupts.
 */
#ifndef VLLSI_CONFORMANCE_SUPPORT_LINUX_H
#define VLLSI_CONFORMANCE_SUPPORT_LINUX_H

#include "conformance.h"

#include <vllsi/linux.h>

/* Opcodes of classic BPF. */
enum { SUPPORT_BPF_LOAD_WORD = 0x20, SUPPORT_BPF_JUMP_IF_EQUAL = 0x15, SUPPORT_BPF_RETURN = 0x06 };

/*
 * From here on, in this thread and those it starts, a call fails with an errno. False where filters cannot be
 * had (user-mode emulators).
 */
static inline bool support_refuse(uint32_t number, uint32_t error)
{
    struct vllsi_linux_sock_filter steps[] = {
        {.code = SUPPORT_BPF_LOAD_WORD, .k = offsetof(struct vllsi_linux_seccomp_data, nr)},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 1, .k = number},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ERRNO | error},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ALLOW},
    };
    struct vllsi_linux_sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    return vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           vllsi__linux_seccomp(VLLSI_LINUX_SECCOMP_SET_MODE_FILTER, 0, (uintptr_t)&program) == 0;
}

static inline void support_ignore_signal(int signal)
{
    (void)signal;
}

/* From here on SIGUSR1 interrupts what it meets and does nothing else. */
static inline void support_let_signals_interrupt(void)
{
    struct vllsi_linux_sigaction action = {.flags = 0};
    action.handler = (void *)(uintptr_t)support_ignore_signal;
#ifdef VLLSI_LINUX_SA_RESTORER
    action.flags = VLLSI_LINUX_SA_RESTORER;
    action.restorer = (void *)(uintptr_t)vllsi_linux_rt_sigreturn;
#endif
    REQUIRE(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGUSR1, &action, NULL) == 0);
}

/* Sends SIGUSR1 to a thread of this process. */
static inline void support_interrupt(uint32_t tid)
{
    (void)!vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), (int32_t)tid, VLLSI_LINUX_SIGUSR1);
}

#endif
