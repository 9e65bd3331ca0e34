/*
 * Threads: started, joined, named; waits and wake-ups.
 */
#include "driver.h"
#include "subject.h"

#include <vllsi/sync.h>
#include <vllsi/thread.h>
#include <vllsi/time.h>
#include <vllsi/wait.h>

static void do_nothing(void *argument)
{
    (void)argument;
}

/* Where a thread stands until it may end: SHUT until it is there, WAITED_AT, OPEN. */
enum { SHUT, WAITED_AT, OPEN };

/* The words of the gate are not counted as calls of the test. */
static void move_gate(uint32_t to)
{
    __atomic_store_n(&fault_run->gate, to, __ATOMIC_SEQ_CST);
    (void)!vllsi_wake_shared_all(&fault_run->gate);
}

static void wait_at_gate(uint32_t until)
{
    const int64_t deadline_ns = after_ms(3000);
    uint32_t now;
    while ((now = __atomic_load_n(&fault_run->gate, __ATOMIC_SEQ_CST)) != until &&
           vllsi_monotonic_nanos() < deadline_ns) {
        (void)!vllsi_wait_shared_until(&fault_run->gate, now, deadline_ns);
    }
}

static void stand_at_gate(void *argument)
{
    (void)argument;
    move_gate(WAITED_AT);
    wait_at_gate(OPEN);
}

static vllsi_thread_handle spawn_calmly(void (*entry)(void *), void *argument)
{
    vllsi_thread_handle thread = {.raw = 0};
    EFFECT(vllsi_thread_spawn(entry, argument, 0, &thread) == 0);
    return thread;
}

/* A thread that has begun, and stands at its gate. */
static vllsi_thread_handle spawn_at_gate(void)
{
    move_gate(SHUT);
    const vllsi_thread_handle thread = spawn_calmly(stand_at_gate, NULL);
    wait_at_gate(WAITED_AT);
    return thread;
}

/* ── threads ── */

SCENARIO(thread_spawn)
{
    vllsi_thread_handle thread = {.raw = 0};
    const vllsi_result made = FAULTY(vllsi_thread_spawn(do_nothing, NULL, 0, &thread));
    EFFECT(vllsi_failed(made) || vllsi_thread_join(thread) == 0);
    return made;
}

SCENARIO(thread_spawn_with)
{
    vllsi_thread_handle thread = {.raw = 0};
    uint64_t processors[16] = {0};
    EFFECT(!vllsi_failed(vllsi_thread_get_affinity(processors, 16)));
    const struct vllsi_thread_options options = {.size_bytes = sizeof options,
                                                 .name = {"worker", 6},
                                                 .stack_size_bytes = 1 << 20,
                                                 .guard_size_bytes = 1 << 16,
                                                 .processors = processors,
                                                 .processor_words = 16};
    const vllsi_result made = FAULTY(vllsi_thread_spawn_with(&options, do_nothing, NULL, &thread));
    EFFECT(vllsi_failed(made) || vllsi_thread_join(thread) == 0);
    return made;
}

SCENARIO(thread_join)
{
    const vllsi_thread_handle thread = spawn_at_gate();
    vllsi_result joined = FAULTY(vllsi_thread_join_until(thread, after_ms(5)));
    EFFECT(vllsi_failed(joined));
    move_gate(OPEN);
    EFFECT(vllsi_thread_join(thread) == 0);
    return vllsi_timed_out(joined) ? 0 : joined;
}

SCENARIO(thread_detach)
{
    const vllsi_thread_handle thread = spawn_calmly(do_nothing, NULL);
    return FAULTY(vllsi_thread_detach(thread));
}

SCENARIO(thread_name)
{
    char name[32];
    vllsi_result done = FAULTY(vllsi_thread_set_name((vllsi_text){"main", 4}));
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_thread_get_name(name, sizeof name));
        EFFECT(vllsi_failed(done) || (done == 4 && same_bytes(name, "main", 4)));
    }
    return done;
}

SCENARIO(thread_name_of)
{
    char name[32];
    const vllsi_thread_handle thread = spawn_at_gate();
    vllsi_result done = FAULTY(vllsi_thread_set_name_of(thread, (vllsi_text){"other", 5}));
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_thread_get_name_of(thread, name, sizeof name));
        EFFECT(vllsi_failed(done) || (done == 5 && same_bytes(name, "other", 5)));
    }
    move_gate(OPEN);
    EFFECT(vllsi_thread_join(thread) == 0);
    return done;
}

SCENARIO(thread_affinity)
{
    uint64_t processors[16] = {0};
    vllsi_result done = FAULTY(vllsi_thread_get_affinity(processors, 16));
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_thread_set_affinity(processors, 16));
    }
    return done;
}

SCENARIO(thread_stack_bounds)
{
    struct vllsi_thread_stack stack;
    const vllsi_result told = FAULTY(vllsi_thread_stack_bounds(&stack));
    EFFECT(vllsi_failed(told) || (stack.low < (uintptr_t)&stack && (uintptr_t)&stack < stack.high));
    return told;
}

SCENARIO(num_online_cpus)
{
    fault_arm();
    const int64_t count = vllsi_num_online_cpus();
    fault_calm();
    EFFECT(count >= 1);
    return count;
}

/* ── waits ── */

SCENARIO(wait_until)
{
    const uint32_t word = 0;
    const vllsi_result waited = FAULTY(vllsi_wait_until(&word, 0, after_ms(5)));
    return vllsi_timed_out(waited) ? 0 : waited;
}

SCENARIO(wake_shared)
{
    const uint32_t word = 0;
    vllsi_wake_one(&word);
    return FAULTY(vllsi_wake_shared_all(&word));
}

SCENARIO(mutex_lock_until)
{
    struct vllsi_mutex mutex = {0};
    vllsi_mutex_lock(&mutex);
    const vllsi_result locked = FAULTY(vllsi_mutex_lock_until(&mutex, after_ms(5)));
    EFFECT(vllsi_failed(locked));
    vllsi_mutex_unlock(&mutex);
    EFFECT(vllsi_mutex_try_lock(&mutex));
    vllsi_mutex_unlock(&mutex);
    return vllsi_timed_out(locked) ? 0 : locked;
}

SCENARIO(semaphore_wait_until)
{
    struct vllsi_semaphore semaphore;
    vllsi_semaphore_init(&semaphore, 0);
    const vllsi_result waited = FAULTY(vllsi_semaphore_wait_until(&semaphore, after_ms(5)));
    return vllsi_timed_out(waited) ? 0 : waited;
}

SCENARIO(condvar_wait_until)
{
    struct vllsi_mutex mutex = {0};
    struct vllsi_condvar condvar = {0};
    vllsi_mutex_lock(&mutex);
    const vllsi_result waited = FAULTY(vllsi_condvar_wait_until(&condvar, &mutex, after_ms(5)));
    EFFECT(!vllsi_mutex_try_lock(&mutex));
    vllsi_mutex_unlock(&mutex);
    return vllsi_timed_out(waited) || waited == 0 ? 0 : waited;
}
