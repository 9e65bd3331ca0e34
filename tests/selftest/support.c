/*
 * What several subjects of the self-test need: texts, files, signal sets, time, processes and threads.
 */
#include "check.h"

#define STACK_BYTES ((size_t)128 * 1024)

size_t text_length(const void *text)
{
    const char *bytes = text;
    size_t len = 0;
    while (bytes[len] != '\0') {
        len++;
    }
    return len;
}

bool same_text(const void *left, const char *right)
{
    const char *bytes = left;
    size_t i = 0;
    while (bytes[i] != '\0' && bytes[i] == right[i]) {
        i++;
    }
    return bytes[i] == right[i];
}

bool same_bytes(const void *left, const void *right, size_t len_bytes)
{
    const unsigned char *a = left;
    const unsigned char *b = right;
    for (size_t i = 0; i < len_bytes; i++) {
        if (a[i] != b[i]) {
            return false;
        }
    }
    return true;
}

void copy_text(void *target, const char *text)
{
    char *to = target;
    do {
        *to++ = *text;
    } while (*text++ != '\0');
}

int32_t new_file(const char *path)
{
    const int32_t flags =
        VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_TRUNC | VLLSI_LINUX_O_RDWR | VLLSI_LINUX_O_CLOEXEC;
    const vllsi_result fd = vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, path, flags, 0600);
    check_success("openat makes a file", fd);
    return (int32_t)fd;
}

struct vllsi_linux_statx describe(int32_t dirfd, const char *path)
{
    struct vllsi_linux_statx stat = {0};
    const uint32_t flags = VLLSI_LINUX_AT_EMPTY_PATH | VLLSI_LINUX_AT_SYMLINK_NOFOLLOW;
    ignore(vllsi_linux_statx(dirfd, path, flags, VLLSI_LINUX_STATX_BASIC_STATS, &stat));
    return stat;
}

vllsi_result byte_at(int32_t fd, int64_t offset)
{
    unsigned char byte = 0;
    const vllsi_result got = vllsi_linux_pread64(fd, &byte, 1, offset);
    return got == 1 ? byte : got;
}

#define WORD_BITS (sizeof(unsigned long) * 8)

struct vllsi_linux_sigset no_signals(void)
{
    struct vllsi_linux_sigset set = {.sig = {0}};
    return set;
}

struct vllsi_linux_sigset one_signal(int32_t signal)
{
    struct vllsi_linux_sigset set = no_signals();
    const size_t bit = (size_t)signal - 1;
    set.sig[bit / WORD_BITS] = 1ul << bit % WORD_BITS;
    return set;
}

bool has_signal(const struct vllsi_linux_sigset *set, int32_t signal)
{
    const size_t bit = (size_t)signal - 1;
    return (set->sig[bit / WORD_BITS] >> bit % WORD_BITS & 1) != 0;
}

/* Always with SA_SIGINFO: some ABIs give other handlers an older frame, which rt_sigreturn does not know. */
vllsi_result install(int32_t signal, uintptr_t handler, unsigned long flags)
{
    flags |= VLLSI_LINUX_SA_SIGINFO;
    struct vllsi_linux_sigaction action = {.mask = no_signals()};
    action.handler = (void *)handler;
#ifdef VLLSI_LINUX_SA_RESTORER
    action.flags = flags | VLLSI_LINUX_SA_RESTORER;
    action.restorer = (void *)(uintptr_t)vllsi_linux_rt_sigreturn;
#else
    action.flags = (__typeof__(action.flags))flags;
#endif
    return vllsi_linux_rt_sigaction(signal, &action, NULL);
}

struct vllsi_linux_timespec milliseconds(int32_t span_ms)
{
    struct vllsi_linux_timespec span = {.tv_sec = span_ms / 1000, .tv_nsec = span_ms % 1000 * 1000000};
    return span;
}

int64_t now_ms(void)
{
    struct vllsi_linux_timespec now = {0};
    ignore(vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_MONOTONIC, &now));
    return now.tv_sec * 1000 + (int32_t)now.tv_nsec / 1000000;
}

vllsi_result fork_process(void)
{
    return vllsi_linux_clone(VLLSI_LINUX_SIGCHLD, NULL, NULL, NULL, NULL);
}

vllsi_result status_of(vllsi_result pid)
{
    int32_t status = 0;
    vllsi_result waited;
    do {
        waited = vllsi_linux_wait4((int32_t)pid, &status, 0, NULL);
    } while (waited == -(vllsi_result)VLLSI_LINUX_EINTR);
    return waited == pid ? status : waited;
}

/* The flags that a C library uses for threads; user-mode emulators take no others. */
#define THREAD_FLAGS                                                                                     \
    (VLLSI_LINUX_CLONE_VM | VLLSI_LINUX_CLONE_FS | VLLSI_LINUX_CLONE_FILES | VLLSI_LINUX_CLONE_SIGHAND | \
     VLLSI_LINUX_CLONE_THREAD | VLLSI_LINUX_CLONE_SYSVSEM | VLLSI_LINUX_CLONE_PARENT_SETTID |            \
     VLLSI_LINUX_CLONE_CHILD_CLEARTID)

vllsi_result start_thread(struct thread *thread, int (*entry)(void *argument), void *argument)
{
    const int32_t protection = VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE;
    const uint32_t flags = VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS;
    const vllsi_result stack = vllsi_linux_mmap(NULL, STACK_BYTES, protection, flags, -1, 0);
    if (vllsi_failed(stack)) {
        return stack;
    }
    thread->stack = (void *)(uintptr_t)stack;
    thread->stack_bytes = STACK_BYTES;
    int32_t *tid = (int32_t *)&thread->tid;
    char *end = (char *)thread->stack + STACK_BYTES;
    return vllsi_linux_clone_call(entry, end, THREAD_FLAGS, argument, tid, NULL, tid);
}

vllsi_result join_thread(struct thread *thread)
{
    const struct vllsi_linux_timespec pause = milliseconds(100);
    const int64_t deadline = now_ms() + 10000;
    uint32_t tid;
    while ((tid = __atomic_load_n(&thread->tid, __ATOMIC_ACQUIRE)) != 0) {
        if (now_ms() > deadline) {
            return -(vllsi_result)VLLSI_LINUX_ETIMEDOUT;
        }
        ignore(vllsi_linux_futex_wait(&thread->tid, tid, &pause, 0));
    }
    return vllsi_linux_munmap(thread->stack, thread->stack_bytes);
}
