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

/* How many threads this process has, as /proc/self/status says; 0 where that cannot be read. */
static inline int64_t support_thread_count(void)
{
    static const char wanted[] = "Threads:\t";
    char text[4096] = {0};
    int64_t count = 0;
    const vllsi_result fd =
        vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/status", VLLSI_LINUX_O_RDONLY, 0);
    if (vllsi_failed(fd)) {
        return 0;
    }
    (void)!vllsi__linux_read((int32_t)fd, text, sizeof text - 1);
    (void)!vllsi__linux_close((int32_t)fd);
    for (const char *at = text; *at != '\0'; at++) {
        size_t same = 0;
        while (same < sizeof wanted - 1 && at[same] == wanted[same]) {
            same++;
        }
        for (const char *digit = at + same; same == sizeof wanted - 1 && *digit >= '0' && *digit <= '9';
             digit++) {
            count = count * 10 + (*digit - '0');
        }
    }
    return count;
}

/* The same when those that were joined just now are no longer seen. */
static inline int64_t support_settled_thread_count(void)
{
    conformance_sleep_ms(50);
    return support_thread_count();
}

/* A sanitizer or an emulator maps memory of its own, so that the size of the address space says nothing. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SUPPORT_SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SUPPORT_SANITIZED true
#endif
#endif
#if !defined(SUPPORT_SANITIZED)
#define SUPPORT_SANITIZED false
#endif

static inline bool support_address_space_is_the_programs(void)
{
    return !SUPPORT_SANITIZED && !conformance_emulated();
}

/* Whether there are so many threads after a while: a thread that was joined is seen a little longer. */
static inline bool support_threads_become(int64_t count)
{
    for (int look = 0; look < 500 && support_thread_count() != count; look++) {
        conformance_sleep_ms(10);
    }
    return support_thread_count() == count;
}

/* How many mappings this process has, by the lines of /proc/self/maps; 0 where that cannot be read. */
static inline int64_t support_mapping_count(void)
{
    char text[512];
    int64_t count = 0;
    const vllsi_result fd =
        vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/maps", VLLSI_LINUX_O_RDONLY, 0);
    if (vllsi_failed(fd)) {
        return 0;
    }
    vllsi_result got;
    while ((got = vllsi__linux_read((int32_t)fd, text, sizeof text)) > 0) {
        for (vllsi_result at = 0; at < got; at++) {
            count += text[at] == '\n';
        }
    }
    (void)!vllsi__linux_close((int32_t)fd);
    return count;
}

#endif
