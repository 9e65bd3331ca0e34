/*
 * Threads of a program without a libc: clone, one mapping a thread.
 *
 *     low                                                                                    high
 *     | guard, no access | stack, grows down to the left .......... | block | thread-local storage |
 *
 * The block and the thread's variables lie right above the first frames, so that a thread that has called
 * little has touched one page. Their owner is whoever answers for the thread's end: the joiner, or for a
 * detached thread the library, when the kernel has said that the thread is gone.
 *
 * The kernel says so by CLONE_CHILD_CLEARTID: it writes 0 to the record's tid when the thread will never
 * again touch its stack, and wakes one sleeper of it. It wakes by a key that shared futexes use, so the
 * joiner's wait is no private one. A detached thread cannot give its own stack back, since it runs on it. It
 * puts its record with those to be reaped, and the next thread that spawns, detaches or ends looks which of
 * them are gone. So what is not given back are the stacks of the detached threads that ended last, at the
 * same moment.
 */
#include "thread_record.h"

#include <vllsi/linux/thread.h>

#include "pages.h"

/* Of src/start/tls.h, which only libc-free programs have. */
extern vllsi_result vllsi__tls_block_size(void) __attribute__((weak, visibility("hidden")));
extern void *vllsi__tls_block_init(void *memory) __attribute__((weak, visibility("hidden")));

enum { STACK_ALIGN = 64, TLS_ALIGN = 16 };

#define CLONE_FLAGS                                                                                     \
    ((unsigned long)(VLLSI_LINUX_CLONE_VM | VLLSI_LINUX_CLONE_FS | VLLSI_LINUX_CLONE_FILES |            \
                     VLLSI_LINUX_CLONE_SIGHAND | VLLSI_LINUX_CLONE_THREAD | VLLSI_LINUX_CLONE_SYSVSEM | \
                     VLLSI_LINUX_CLONE_PARENT_SETTID | VLLSI_LINUX_CLONE_CHILD_CLEARTID))

char vllsi__own_single_thread = 1;

/* Ended threads that nobody joins; the lock is a record lock's kind: its holder blocks nothing else. */
static struct vllsi__lock retired_lock;
static struct vllsi__thread_record *retired;

bool vllsi__threads_are_own(void)
{
    return vllsi__tls_block_init != NULL && vllsi__tls_block_size != NULL;
}

/* The thread has its block to the end, so it comes off the list here, with all signals blocked. */
static void end(struct vllsi__thread_record *record)
{
    record->ending = true;
    vllsi__thread_block_leave();
    if (vllsi__record_end(record) == VLLSI__OWNER_DETACHED) {
        vllsi__own_retire(record);
    }
}

static int be_thread(void *argument)
{
    struct vllsi__thread_record *record = argument;
    if (vllsi__thread_begin(record)) {
        record->entry(record->arg);
    }
    end(record);
    return 0;
}

static size_t round_up(size_t value, size_t to)
{
    return (value + to - 1) & ~(to - 1);
}

/* What lies above the stack. */
static size_t upper_bytes(void)
{
    return round_up((size_t)vllsi__tls_block_size(), TLS_ALIGN) + sizeof(struct vllsi__thread) +
           2 * (size_t)STACK_ALIGN;
}

static vllsi_result take_stack(const struct vllsi__thread_demand *demand, struct vllsi__stack *stack)
{
    if (demand->stack != NULL) {
        if (demand->stack_bytes < upper_bytes() + (size_t)VLLSI_THREAD_STACK_BYTES_MIN / 2) {
            return VLLSI__CORE_FAILURE(INVALID_INPUT);
        }
        stack->bytes = demand->stack_bytes;
        stack->callers = true;
        __atomic_store_n(&stack->low, (char *)demand->stack, __ATOMIC_RELEASE); /* see vllsi__stack_take */
        return 0;
    }
    const size_t bytes = round_up(demand->stack_bytes + upper_bytes(), vllsi__page_size());
    return vllsi__stack_take(bytes, demand->guard_bytes, stack);
}

/* The block beside the stack's top, filled in; returns the thread pointer. */
static void *furnish(struct vllsi__thread_record *record)
{
    const struct vllsi__stack *stack = &record->stack;
    uintptr_t at = (uintptr_t)stack->low + stack->bytes - (size_t)vllsi__tls_block_size();
    at &= ~(uintptr_t)(TLS_ALIGN - 1);
    void *pointer = vllsi__tls_block_init((void *)at);
    at = (at - sizeof(struct vllsi__thread)) & ~(uintptr_t)(STACK_ALIGN - 1);
    struct vllsi__thread *block = (struct vllsi__thread *)at;
    __builtin_memset(block, 0, sizeof *block);
    block->record = record;
    block->guard_low = (uintptr_t)stack->low;
    block->stack_low = (uintptr_t)stack->low + stack->guard_bytes;
    block->stack_high = at;
    record->first_block = block;
    return pointer;
}

/* The record forgets the stack first: a fork's child gives back what its records have. */
static void give_stack(struct vllsi__thread_record *record)
{
    const struct vllsi__stack stack = record->stack;
    record->stack.low = NULL;
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    vllsi__stack_give(&stack);
}

static void release(struct vllsi__thread_record *record)
{
    give_stack(record);
    vllsi__record_free(record);
}

/* From the first spawn on nothing may be done as if there were one thread. The first thread gets a block, so
 * that the list of threads has it as well. */
static vllsi_result prepare(void)
{
    if (__atomic_load_n(&vllsi__own_single_thread, __ATOMIC_RELAXED) != 0) {
        __atomic_store_n(&vllsi__own_single_thread, 0, __ATOMIC_RELAXED);
    }
    return vllsi__thread_block_attach();
}

vllsi_result vllsi__own_start(struct vllsi__thread_record *record, const struct vllsi__thread_demand *demand)
{
    vllsi_result done = prepare();
    if (vllsi_failed(done)) {
        return done;
    }
    vllsi__own_reap();
    done = take_stack(demand, &record->stack);
    if (vllsi_failed(done)) {
        return done;
    }
    void *pointer = furnish(record);
    int32_t *tid = (int32_t *)&record->tid;
    /* No earlier: who waits for a lock above may wait for a thread that is stopped, and must be stopped too.
     */
    struct vllsi_linux_sigset mask;
    vllsi__signals_block(&mask);
    record->mask = mask;
    done = vllsi_linux_clone_call(be_thread, record->first_block, CLONE_FLAGS | VLLSI_LINUX_CLONE_SETTLS,
                                  record, tid, pointer, tid);
    vllsi__signals_restore(&mask);
    if (vllsi_failed(done)) {
        give_stack(record);
        return done;
    }
    return 0;
}

/* Sleeps at once. Looking first, as locks do, was measured and made every case dearer: what a thread does at
 * least, to begin and to end in the kernel, takes longer than looking pays for, and on the same processor it
 * only keeps the thread waiting. */
vllsi_result vllsi__own_join(struct vllsi__thread_record *record, int64_t deadline_ns)
{
    uint32_t tid = __atomic_load_n(&record->tid, __ATOMIC_ACQUIRE);
    while (tid != 0) {
        const vllsi_result waited = vllsi_wait_shared_until(&record->tid, tid, deadline_ns);
        tid = __atomic_load_n(&record->tid, __ATOMIC_ACQUIRE);
        if (tid != 0 && vllsi_failed(waited)) {
            return waited;
        }
    }
    release(record);
    return 0;
}

void vllsi__own_reap(void)
{
    if (__atomic_load_n(&retired, __ATOMIC_RELAXED) == NULL) {
        return;
    }
    struct vllsi__thread_record *gone = NULL;
    vllsi__lock_take(&retired_lock);
    for (struct vllsi__thread_record **at = &retired; *at != NULL;) {
        struct vllsi__thread_record *record = *at;
        if (__atomic_load_n(&record->tid, __ATOMIC_ACQUIRE) == 0) {
            __atomic_store_n(at, record->next, __ATOMIC_RELAXED);
            record->next = gone;
            gone = record;
        } else {
            at = &record->next;
        }
    }
    vllsi__lock_release(&retired_lock);
    while (gone != NULL) {
        struct vllsi__thread_record *record = gone;
        gone = record->next;
        release(record);
    }
}

void vllsi__own_retire(struct vllsi__thread_record *record)
{
    vllsi__own_reap();
    vllsi__lock_take(&retired_lock);
    record->next = retired;
    __atomic_store_n(&retired, record, __ATOMIC_RELAXED);
    vllsi__lock_release(&retired_lock);
}

void vllsi__own_after_fork(struct vllsi__thread_record *record)
{
    retired_lock.word = 0;
    retired = NULL;
    vllsi__own_single_thread = 1;
    if (record != NULL) {
        __atomic_store_n(&record->tid, (uint32_t)vllsi__linux_gettid(), __ATOMIC_RELAXED);
        if (vllsi__threads_are_own() && vllsi__record_owner(record->word) != VLLSI__OWNER_NOBODY) {
            (void)!vllsi__linux_set_tid_address(&record->tid);
        }
    }
}

vllsi_result vllsi_linux_thread_spawn_raw(int (*entry)(void *arg), void *arg, void *stack_end, void *tls,
                                          uint32_t *tid)
{
    if (!vllsi__threads_are_own()) {
        return VLLSI__CORE_FAILURE(UNSUPPORTED);
    }
    if (entry == NULL || stack_end == NULL || tid == NULL) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    const unsigned long flags = CLONE_FLAGS | (tls != NULL ? VLLSI_LINUX_CLONE_SETTLS : 0);
    __atomic_store_n(&vllsi__own_single_thread, 0, __ATOMIC_RELAXED);
    return vllsi_linux_clone_call(entry, stack_end, flags, arg, (int32_t *)tid, tls, (int32_t *)tid);
}

vllsi_result vllsi_linux_thread_tls_bytes(void)
{
    return vllsi__threads_are_own() ? vllsi__tls_block_size() : VLLSI__CORE_FAILURE(UNSUPPORTED);
}

void *vllsi_linux_thread_tls_init(void *memory)
{
    return vllsi__threads_are_own() ? vllsi__tls_block_init(memory) : NULL;
}
