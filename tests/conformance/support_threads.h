/*
 * Threads for suites that stand below vllsi/thread.h: the C library's where there is one, else the library's
 * own.
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

#include <vllsi/thread.h>

struct support_thread {
    vllsi_thread_handle handle;
};

static inline void support_thread_start(struct support_thread *thread, void (*body)(void *argument),
                                        void *argument)
{
    REQUIRE(vllsi_thread_spawn(body, argument, 0, &thread->handle) == 0);
}

static inline void support_thread_join(struct support_thread *thread)
{
    REQUIRE(vllsi_thread_join(thread->handle) == 0);
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
