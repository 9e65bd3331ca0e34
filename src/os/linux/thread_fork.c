/*
 * Fork, and what the library and the program have to do around it.
 *
 * Before: the program's handlers, then the library's locks, the list of threads last. After: the locks first.
 * The child has one thread, so its locks are not released but made anew, and what belonged to other threads
 * is given back.
 *
 * In a hosted program the libc forks and calls the handlers. The library's own must be registered before the
 * program's; so they are with the first thread that gets a block.
 */
#include <vllsi/linux/thread.h>

#include "../region_lock.h"
#include "../upcalls.h"
#include "thread_list.h"
#include "thread_record.h"

/* Of a libc. In a glibc program only code that was linked with its static part has pthread_atfork; what that
 * calls is there for all. */
extern int fork(void) __attribute__((weak));
extern int pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
    __attribute__((weak));
extern int __register_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void), void *object)
    __attribute__((weak));

struct handlers {
    void (*prepare)(void);
    void (*parent)(void);
    void (*child)(void);
};

/* Of src/os/linux/fault.c and crash.c, where they are linked. */
extern void vllsi__fault_after_fork(void) __attribute__((weak, visibility("hidden")));
extern void vllsi__crash_after_fork(void) __attribute__((weak, visibility("hidden")));

/* Only of programs without a libc. Entries below the count never change. */
static struct vllsi__lock lock;
static struct handlers handlers[VLLSI_LINUX_FORK_HANDLERS_MAX];
static uint32_t handler_count;

/* Whether the libc knows the library's own. */
static uint32_t watching;

/* The mask of the thread that forks: no signal comes while the locks are held. */
static struct vllsi_linux_sigset mask_before;

static void prepare_own(void)
{
    if (vllsi__region_locks_before_fork != NULL) {
        vllsi__region_locks_before_fork();
    }
    vllsi__records_lock();
    vllsi__stacks_lock();
    struct vllsi_linux_sigset mask;
    vllsi__thread_list_enter(&mask);
    mask_before = mask;
}

static void release_in_parent(void)
{
    const struct vllsi_linux_sigset mask = mask_before;
    vllsi__thread_list_leave(&mask);
    vllsi__stacks_unlock();
    vllsi__records_unlock();
    if (vllsi__region_locks_after_fork != NULL) {
        vllsi__region_locks_after_fork(false);
    }
}

static void renew_in_child(void)
{
    const struct vllsi_linux_sigset mask = mask_before;
    const struct vllsi__thread *block = vllsi__thread_current;
    struct vllsi__thread_record *record = block != NULL ? block->record : NULL;
    vllsi__stacks_unlock();
    vllsi__thread_list_after_fork();
    vllsi__own_after_fork(record);
    vllsi__records_after_fork(record);
    vllsi__sync_after_fork();
    if (vllsi__region_locks_after_fork != NULL) {
        vllsi__region_locks_after_fork(true);
    }
    if (vllsi__fault_after_fork != NULL) {
        vllsi__fault_after_fork();
    }
    if (vllsi__crash_after_fork != NULL) {
        vllsi__crash_after_fork();
    }
    vllsi__signals_restore(&mask);
}

static int tell_libc(void (*prepare)(void), void (*parent)(void), void (*child)(void))
{
    if (pthread_atfork != NULL) {
        return pthread_atfork(prepare, parent, child);
    }
    return __register_atfork(prepare, parent, child, NULL);
}

void vllsi__fork_watch(void)
{
    uint32_t before = 0;
    if (vllsi__threads_are_own() || (pthread_atfork == NULL && __register_atfork == NULL) ||
        !__atomic_compare_exchange_n(&watching, &before, 1, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
        return;
    }
    if (tell_libc(prepare_own, release_in_parent, renew_in_child) != 0) {
        __atomic_store_n(&watching, 0, __ATOMIC_RELAXED); /* no memory: the next thread tries again */
    }
}

vllsi_result vllsi_linux_at_fork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
{
    if (!vllsi__threads_are_own()) {
        if (pthread_atfork == NULL && __register_atfork == NULL) {
            return VLLSI__CORE_FAILURE(UNSUPPORTED);
        }
        vllsi__fork_watch();
        return -(vllsi_result)tell_libc(prepare, parent, child);
    }
    vllsi_result result = VLLSI__CORE_FAILURE(RESOURCE_EXHAUSTED);
    vllsi__lock_take(&lock);
    if (handler_count < VLLSI_LINUX_FORK_HANDLERS_MAX) {
        handlers[handler_count] = (struct handlers){prepare, parent, child};
        __atomic_store_n(&handler_count, handler_count + 1, __ATOMIC_RELEASE);
        result = 0;
    }
    vllsi__lock_release(&lock);
    return result;
}

/* A handler that registers another, or a fork at the same time, changes nothing of this one: it runs those
 * that there were when it began. */
static void run_after(uint32_t count, bool in_child)
{
    for (uint32_t at = 0; at < count; at++) {
        void (*handler)(void) = in_child ? handlers[at].child : handlers[at].parent;
        if (handler != NULL) {
            handler();
        }
    }
}

static vllsi_result fork_own(void)
{
    const uint32_t count = __atomic_load_n(&handler_count, __ATOMIC_ACQUIRE);
    for (uint32_t at = count; at > 0; at--) {
        if (handlers[at - 1].prepare != NULL) {
            handlers[at - 1].prepare();
        }
    }
    prepare_own();
    const vllsi_result pid = vllsi__linux_clone(VLLSI_LINUX_SIGCHLD, NULL, NULL, NULL, NULL);
    if (pid == 0) {
        lock.word = 0;
        renew_in_child();
    } else {
        release_in_parent();
    }
    run_after(count, pid == 0);
    return pid;
}

/* Where a libc's errno is. */
extern int *__errno_location(void) __attribute__((weak));

vllsi_result vllsi_linux_fork_process(void)
{
    if (vllsi__threads_are_own()) {
        return fork_own();
    }
    if (fork == NULL || __errno_location == NULL) {
        return VLLSI__CORE_FAILURE(UNSUPPORTED);
    }
    vllsi__fork_watch();
    const int pid = fork();
    return pid >= 0 ? pid : -(vllsi_result)*__errno_location();
}
