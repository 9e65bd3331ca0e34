/*
 * Threads for suites that stand below vllsi/thread.h: the C library's where there is one, else a raw clone on
 * a mapped stack. A raw thread shares the thread pointer of its parent, so thread bodies use no thread-local
 * variables.
 */
#ifndef VLLSI_CONFORMANCE_SUPPORT_THREADS_H
#define VLLSI_CONFORMANCE_SUPPORT_THREADS_H

#include "conformance.h"

#include <vllsi/wait.h>

#if __STDC_HOSTED__

#include <pthread.h>

struct support_thread {
    pthread_t handle;
    void (*body)(void *argument);
    void *argument;
};

static inline void *support_thread_main(void *thread)
{
    struct support_thread *self = thread;
    self->body(self->argument);
    return NULL;
}

static inline void support_thread_start(struct support_thread *thread, void (*body)(void *argument),
                                        void *argument)
{
    thread->body = body;
    thread->argument = argument;
    REQUIRE(pthread_create(&thread->handle, NULL, support_thread_main, thread) == 0);
}

static inline void support_thread_join(struct support_thread *thread)
{
    REQUIRE(pthread_join(thread->handle, NULL) == 0);
}

#else

#include <vllsi/linux.h>

#define SUPPORT_STACK_BYTES ((size_t)64 * 1024)

struct support_thread {
    uint32_t tid; /* the kernel clears it at the thread's end */
    char *stack;
    void (*body)(void *argument);
    void *argument;
};

static inline int support_thread_main(void *thread)
{
    struct support_thread *self = thread;
    self->body(self->argument);
    return 0;
}

static inline void support_thread_start(struct support_thread *thread, void (*body)(void *argument),
                                        void *argument)
{
    /* What a C library asks for but a thread pointer; user-mode emulators take nothing else. */
    const unsigned long flags = VLLSI_LINUX_CLONE_VM | VLLSI_LINUX_CLONE_FS | VLLSI_LINUX_CLONE_FILES |
                                VLLSI_LINUX_CLONE_SIGHAND | VLLSI_LINUX_CLONE_THREAD |
                                VLLSI_LINUX_CLONE_SYSVSEM | VLLSI_LINUX_CLONE_PARENT_SETTID |
                                VLLSI_LINUX_CLONE_CHILD_CLEARTID;
    const vllsi_result stack =
        vllsi__linux_mmap(NULL, SUPPORT_STACK_BYTES, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                          VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(stack));
    thread->stack = (char *)(uintptr_t)stack;
    thread->body = body;
    thread->argument = argument;
    int32_t *tid = (int32_t *)&thread->tid;
    REQUIRE(vllsi_linux_clone_call(support_thread_main, thread->stack + SUPPORT_STACK_BYTES, flags, thread,
                                   tid, NULL, tid) > 0);
}

static inline void support_thread_join(struct support_thread *thread)
{
    uint32_t tid;
    while ((tid = __atomic_load_n(&thread->tid, __ATOMIC_ACQUIRE)) != 0) {
        (void)!vllsi_wait_shared_until(&thread->tid, tid, VLLSI_FOREVER);
    }
    (void)!vllsi__linux_munmap(thread->stack, SUPPORT_STACK_BYTES);
}

#endif

/* Runs the body in `count` threads at once, each with its own argument of an array, and waits for all. */
#define SUPPORT_THREADS_MOST 8

static inline void support_threads_run(uint32_t count, void (*body)(void *argument), void *arguments,
                                       size_t argument_bytes)
{
    struct support_thread threads[SUPPORT_THREADS_MOST];
    REQUIRE(count <= SUPPORT_THREADS_MOST);
    for (uint32_t at = 0; at < count; at++) {
        support_thread_start(&threads[at], body, (char *)arguments + at * argument_bytes);
    }
    for (uint32_t at = 0; at < count; at++) {
        support_thread_join(&threads[at]);
    }
}

/* A deadline so many milliseconds from now. */
static inline int64_t support_after_ms(int64_t span_ms)
{
    return conformance_now_ns() + span_ms * 1000000;
}

#endif
