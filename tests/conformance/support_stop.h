/*
 * Threads that do something while they are stopped and started: for the suites of vllsi/collector.h and
 * vllsi/code.h.
 */
#ifndef VLLSI_CONFORMANCE_SUPPORT_STOP_H
#define VLLSI_CONFORMANCE_SUPPORT_STOP_H

#include "conformance.h"

#include <vllsi/collector.h>
#include <vllsi/context.h>
#include <vllsi/linux.h>
#include <vllsi/sync.h>
#include <vllsi/thread.h>

/*
 * Sanitizers know who may read a stack and when, and a collector is not among them. And ThreadSanitizer locks
 * each atomic variable while it is accessed: a test that reads a count of a thread that was stopped while it
 * counted would wait for ever.
 */
#if defined(__clang__)
#define UNSANITIZED __attribute__((disable_sanitizer_instrumentation))
#else
#define UNSANITIZED
#endif

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define SUPPORT_THREAD_SANITIZER 1
#endif
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SUPPORT_SANITIZER 1
#endif
#endif
#if !defined(SUPPORT_THREAD_SANITIZER)
#define SUPPORT_THREAD_SANITIZER 0
#endif
#if !defined(SUPPORT_SANITIZER)
#define SUPPORT_SANITIZER 0
#endif

/* As long as a test waits for what must come. */
enum { LONG_MS = 15000 };

UNSANITIZED static inline uint32_t load(const uint32_t *word)
{
    return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

UNSANITIZED static inline void store(uint32_t *word, uint32_t value)
{
    __atomic_store_n(word, value, __ATOMIC_SEQ_CST);
}

static inline int64_t in_ms(int64_t span_ms)
{
    return conformance_now_ns() + span_ms * 1000000;
}

/* Whether a word becomes other than 0. */
static inline bool wait_until_set(const uint32_t *word)
{
    const int64_t deadline_ns = in_ms(LONG_MS);
    while (load(word) == 0) {
        if (conformance_now_ns() >= deadline_ns) {
            return false;
        }
        (void)vllsi__linux_sched_yield();
    }
    return true;
}

/* A thread and what it shares with the test. */
struct worker {
    vllsi_thread_handle handle;
    void (*body)(struct worker *self);
    int64_t id, result;
    uintptr_t place, held;
    int32_t fd;
    uint32_t begun, ready, unblock, ends, count;
};

UNSANITIZED static inline void worker_main(void *worker)
{
    struct worker *self = worker;
    self->place = (uintptr_t)__builtin_frame_address(0);
    self->id = vllsi_get_thread_id();
    store(&self->begun, 1);
    self->body(self);
}

/* What the test has set in it stays; the rest must be zero. */
static inline void worker_start(struct worker *worker, void (*body)(struct worker *self))
{
    worker->body = body;
    REQUIRE(vllsi_thread_spawn(worker_main, worker, 0, &worker->handle) == 0);
    REQUIRE(wait_until_set(&worker->begun));
    REQUIRE(worker->id > 0);
}

static inline void worker_join(struct worker *worker)
{
    CHECK_OK(vllsi_thread_join_until(worker->handle, in_ms(LONG_MS)));
}

static inline void worker_end(struct worker *worker)
{
    store(&worker->ends, 1);
    worker_join(worker);
}

static inline void workers_start(struct worker *workers, int count, void (*body)(struct worker *self))
{
    for (int at = 0; at < count; at++) {
        workers[at] = (struct worker){.fd = 0};
        worker_start(&workers[at], body);
    }
}

static inline void workers_end(struct worker *workers, int count)
{
    for (int at = 0; at < count; at++) {
        store(&workers[at].ends, 1);
    }
    for (int at = 0; at < count; at++) {
        worker_join(&workers[at]);
    }
}

UNSANITIZED static inline void count_until(struct worker *worker, const uint32_t *word)
{
    while (load(word) == 0) {
        __atomic_add_fetch(&worker->count, 1, __ATOMIC_SEQ_CST);
    }
}

static inline void count_up(struct worker *worker)
{
    count_until(worker, &worker->ends);
}

/* Whether a thread that counts does so. */
static inline bool worker_moves(const struct worker *worker)
{
    const uint32_t before = load(&worker->count);
    const int64_t deadline_ns = in_ms(LONG_MS);
    while (load(&worker->count) == before) {
        if (conformance_now_ns() >= deadline_ns) {
            return false;
        }
        (void)vllsi__linux_sched_yield();
    }
    return true;
}

/* What a short thread does; it counts itself. */
static inline void use_the_library(void *count)
{
    static struct vllsi_mutex shared;
    int64_t value = 0;
    CHECK_OK(vllsi_ctx_set(5, 55));
    vllsi_mutex_lock(&shared);
    __atomic_add_fetch((uint32_t *)count, 1, __ATOMIC_SEQ_CST);
    vllsi_mutex_unlock(&shared);
    CHECK(vllsi_ctx_get(5, &value) && value == 55);
}

/* Where handshakes have run. */
struct noted {
    uint32_t count;
    int64_t ids[8];
    struct vllsi_registers registers;
};

UNSANITIZED static inline void note_thread(void *argument, const struct vllsi_registers *registers)
{
    struct noted *noted = argument;
    const uint32_t place = __atomic_fetch_add(&noted->count, 1, __ATOMIC_SEQ_CST);
    noted->ids[place % 8] = vllsi_get_thread_id();
    if (place == 0) {
        noted->registers = *registers;
    }
}

/* Several threads that want to stop the others. */
struct initiators {
    int rounds;
    uint32_t inside;
};

/* A number that stands nowhere in memory as it is, made anew each time. */
static inline uintptr_t secret(void)
{
    static volatile uintptr_t half = (uintptr_t)0x5ca1ab1e0ddba11ull;
    return half * 0x9e3779b9u + 0x1234567;
}

/* How many words in a range have a value. */
UNSANITIZED static inline int words_that_are(uintptr_t value, uintptr_t low, uintptr_t high)
{
    int found = 0;
    for (uintptr_t at = low; at + sizeof value <= high; at += sizeof value) {
        found += *(const volatile uintptr_t *)at == value;
    }
    return found;
}

/* How many signals wait to be delivered, of all processes of the user; -1 where that is not told. */
static inline int64_t queued_signals(void)
{
    char text[4096] = {0};
    const vllsi_result fd = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/status", 0, 0);
    if (vllsi_failed(fd)) {
        return -1;
    }
    (void)!vllsi__linux_read((int32_t)fd, text, sizeof text - 1);
    (void)!vllsi__linux_close((int32_t)fd);
    for (const char *at = text; *at != '\0'; at++) {
        if (at[0] == 'S' && at[1] == 'i' && at[2] == 'g' && at[3] == 'Q' && at[4] == ':') {
            int64_t count = 0;
            for (at += 6; *at >= '0' && *at <= '9'; at++) {
                count = count * 10 + (*at - '0');
            }
            return count;
        }
    }
    return -1;
}

#endif
