/*
 * The list of all threads with a block, and how a thread comes and goes; see thread_list.h.
 *
 * Who changes the list has all signals blocked while it holds the lock, so no handler can keep it from
 * letting go; while it waits for the lock they are open, so that whoever has stopped all threads reaches it
 * too.
 */
#include "thread_list.h"

#include "thread_record.h"

/* A libc has 32 to 34 for itself. */
enum { LIBC_SIGNAL_FIRST = 32, LIBC_SIGNAL_LAST = 34, SIGNALS_IN_WORD = 8 * sizeof(unsigned long) };

static struct vllsi__lock lock;
static struct vllsi__thread *threads;

void vllsi__signals_block(struct vllsi_linux_sigset *before)
{
    struct vllsi_linux_sigset all;
    for (size_t word = 0; word < sizeof all.sig / sizeof all.sig[0]; word++) {
        all.sig[word] = ~0ul;
    }
    if (!vllsi__threads_are_own()) {
        for (unsigned signal = LIBC_SIGNAL_FIRST; signal <= LIBC_SIGNAL_LAST; signal++) {
            all.sig[(signal - 1) / SIGNALS_IN_WORD] &= ~(1ul << (signal - 1) % SIGNALS_IN_WORD);
        }
    }
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &all, before);
}

void vllsi__signals_restore(const struct vllsi_linux_sigset *before)
{
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, before, NULL);
}

void vllsi__thread_list_lock(void)
{
    vllsi__lock_take(&lock);
}

void vllsi__thread_list_unlock(void)
{
    vllsi__lock_release(&lock);
}

struct vllsi__thread *vllsi__thread_list_first(void)
{
    return threads;
}

void vllsi__thread_list_enter(struct vllsi_linux_sigset *mask)
{
    for (;;) {
        vllsi__signals_block(mask);
        if (vllsi__lock_try(&lock)) {
            return;
        }
        vllsi__signals_restore(mask);
        vllsi__lock_wait(&lock);
    }
}

void vllsi__thread_list_leave(const struct vllsi_linux_sigset *mask)
{
    vllsi__lock_release(&lock);
    vllsi__signals_restore(mask);
}

/* Under the lock. */
static void link_block(struct vllsi__thread *block)
{
    block->previous = NULL;
    block->next = threads;
    if (threads != NULL) {
        threads->previous = block;
    }
    threads = block;
    if (block->record != NULL) {
        block->record->block = block;
    }
}

static void unlink_block(struct vllsi__thread *block)
{
    if (block->previous != NULL) {
        block->previous->next = block->next;
    } else {
        threads = block->next;
    }
    if (block->next != NULL) {
        block->next->previous = block->previous;
    }
    if (block->record != NULL) {
        block->record->block = NULL;
    }
}

/*
 * A spawned thread comes with its record, its id and its stack in the block, and with all signals blocked:
 * it is not on the list, so nobody waits for it, and it may wait for the lock as it is. What an adopted
 * thread needs is found out here.
 */
void vllsi__thread_block_attached(struct vllsi__thread *block)
{
    struct vllsi_linux_sigset mask;
    if (block->record == NULL) {
        vllsi__fork_watch();
        block->id = vllsi__linux_gettid();
        vllsi__thread_bounds_find(block);
        vllsi__thread_list_enter(&mask);
        link_block(block);
        vllsi__thread_list_leave(&mask);
    } else {
        vllsi__lock_take(&lock);
        link_block(block);
        vllsi__lock_release(&lock);
    }
    if (vllsi__crash_thread_begin != NULL) {
        vllsi__crash_thread_begin(block);
    }
}

/*
 * A thread that ends keeps its signals blocked: from here on it has no block, and nothing of the program's
 * shall run on it. A record that stands only for a handle of an adopted thread goes with the block.
 */
void vllsi__thread_block_leaving(struct vllsi__thread *block)
{
    if (vllsi__crash_thread_end != NULL) {
        vllsi__crash_thread_end(block);
    }
    struct vllsi_linux_sigset mask;
    vllsi__thread_list_enter(&mask);
    unlink_block(block);
    vllsi__lock_release(&lock);
    struct vllsi__thread_record *record = block->record;
    if (record == NULL || !record->ending) {
        vllsi__signals_restore(&mask);
    }
    if (record != NULL &&
        vllsi__record_owner(__atomic_load_n(&record->word, __ATOMIC_RELAXED)) == VLLSI__OWNER_NOBODY) {
        vllsi__record_free(record);
    }
}

/* The blocks of threads that the child has not got are given back where they are the library's own. */
void vllsi__thread_list_after_fork(void)
{
    struct vllsi__thread *self = vllsi__thread_current;
    lock.word = 0;
    for (struct vllsi__thread *at = threads; at != NULL;) {
        struct vllsi__thread *next = at->next;
        if (at != self && at->own_bytes != 0) {
            (void)!vllsi__linux_munmap(at, at->own_bytes);
        }
        at = next;
    }
    threads = NULL;
    if (self != NULL) {
        self->id = vllsi__linux_gettid();
        self->stop_word = 0; /* the child has none of the signals that it counts */
        link_block(self);
    }
}
