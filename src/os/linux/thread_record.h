/*
 * What the files of the thread module share: a record for each thread that has a handle, and the steps of its
 * life that both link modes go through.
 *
 * Records never move and are never unmapped, so a handle of any age can be looked at: it names a record and
 * the generation that it was given in, and one word of the record holds the generation now, who answers for
 * the thread's end, and whether the thread has ended. Whoever wants to join or detach changes that word by
 * compare and swap, so of two who want the same one wins, and a handle of an older generation changes
 * nothing.
 */
#ifndef VLLSI_OS_LINUX_THREAD_RECORD_H
#define VLLSI_OS_LINUX_THREAD_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/linux.h>
#include <vllsi/thread.h>
#include <vllsi/wait.h>

#include "../thread_block.h"

#define VLLSI__CORE_FAILURE(name) VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##name)

/* ── A lock
 * ─────────────────────────────────────────────────────────────────────────────────────────────────── */

/*
 * 0: free; 1: held; 2: held, and somebody sleeps. Its unlock wakes all who sleep: one that was woken may be
 * stopped in a signal handler before it takes the lock, and must not have kept the others asleep. No
 * vllsi_mutex, since a thread that ends takes it when it has no block any more, and a fork's child makes it
 * free.
 */
struct vllsi__lock {
    uint32_t word;
};

static inline bool vllsi__lock_try(struct vllsi__lock *lock)
{
    uint32_t unlocked = 0;
    return __atomic_compare_exchange_n(&lock->word, &unlocked, 1, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED);
}

/* Sleeps until the lock has been unlocked, or for no reason. */
static inline void vllsi__lock_wait(struct vllsi__lock *lock)
{
    uint32_t held = 1;
    (void)__atomic_compare_exchange_n(&lock->word, &held, 2, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
    if (held != 0) {
        (void)!vllsi_wait(&lock->word, 2);
    }
}

static inline void vllsi__lock_take(struct vllsi__lock *lock)
{
    while (!vllsi__lock_try(lock)) {
        vllsi__lock_wait(lock);
    }
}

static inline void vllsi__lock_release(struct vllsi__lock *lock)
{
    if (__atomic_exchange_n(&lock->word, 0, __ATOMIC_RELEASE) == 2) {
        vllsi_wake_all(&lock->word);
    }
}

/* ── Records: thread_record.c
 * ───────────────────────────────────────────────────────────────────────────────── */

/* Memory of a thread in a libc-free program: from `low` a guard, above it the stack. */
struct vllsi__stack {
    char *low;          /* NULL for none, and for the libc's */
    size_t bytes;       /* all of it; of the libc's what was asked for */
    size_t guard_bytes; /* multiple of the page size */
    bool callers;       /* not to be unmapped */
};

/* Who answers for a thread's end; VLLSI__OWNER_NOBODY also stands in records that are free. */
enum vllsi__owner {
    VLLSI__OWNER_NOBODY,   /* no thread, or one that was not spawned: nobody may join or detach it */
    VLLSI__OWNER_JOINABLE, /* whoever joins or detaches it */
    VLLSI__OWNER_JOINER,   /* the thread that is joining it */
    VLLSI__OWNER_DETACHED  /* it itself */
};

enum {
    VLLSI__RECORD_OWNER = 3, /* bits of the word: the owner, … */
    VLLSI__RECORD_ENDED = 4, /* … whether the thread has run its last code of the library's, … */
    VLLSI__RECORD_IN_USE = 8,
    VLLSI__RECORD_GENERATION_SHIFT = 4 /* … and the generation above */
};

/* How far a spawned thread is. */
enum vllsi__begun { VLLSI__BEGUN_NOT, VLLSI__BEGUN_WELL, VLLSI__BEGUN_REFUSED };

struct vllsi__thread_record {
    uint64_t word;
    /* The thread's id. libc-free: the kernel writes 0 when the thread no longer needs its stack. Hosted: 0
     * until it has begun. */
    uint32_t tid;
    uint32_t index;
    uint32_t ended;                    /* hosted: 1 when the thread is about to leave to the libc */
    uint32_t begun;                    /* enum vllsi__begun, where somebody waits for it */
    struct vllsi__thread_record *next; /* of the free ones, or of those to be reaped */
    struct vllsi__thread *block;       /* while on the list of threads, and under its lock */
    struct vllsi__stack stack;
    unsigned long pthread;             /* hosted: the libc's handle */
    struct vllsi__thread *first_block; /* the block that the thread begins with */
    bool ending; /* set by the thread itself: signals stay blocked when it leaves the list */

    /* What the thread shall be and do, written before it begins. */
    void (*entry)(void *arg);
    void *arg;
    struct vllsi_linux_sigset mask; /* its signal mask */
    char name[VLLSI_THREAD_NAME_BYTES + 1];
    const uint64_t *processors; /* the spawning thread waits as long as they are needed */
    size_t processor_words;
    vllsi_result refusal; /* why it has begun badly */
};

/* A record of a new generation; NULL where there is no memory for one or VLLSI__RECORDS_MOST exist. */
struct vllsi__thread_record *vllsi__record_take(enum vllsi__owner owner);

/* Ends the record's generation: handles of it stand for nothing any more. */
void vllsi__record_free(struct vllsi__thread_record *record);

vllsi_thread_handle vllsi__record_handle(const struct vllsi__thread_record *record);

/* The record of a handle and its word as it was when the handle was good; NULL for one that is not. */
struct vllsi__thread_record *vllsi__record_of(vllsi_thread_handle handle, uint64_t *word);

static inline enum vllsi__owner vllsi__record_owner(uint64_t word)
{
    return (enum vllsi__owner)(word & VLLSI__RECORD_OWNER);
}

/*
 * Gives the thread of a handle another owner, if it has the one that is expected: 0, and in `*word` what the
 * record was before; otherwise core/InvalidInput, or core/Busy where somebody is joining it.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__record_claim(vllsi_thread_handle handle, enum vllsi__owner from,
                                                  enum vllsi__owner to, uint64_t *word);

/* Notes that the thread has ended; returns who answers for that. */
enum vllsi__owner vllsi__record_end(struct vllsi__thread_record *record);

/* In the child of a fork: every record but one (or none) is freed, with its stack. */
void vllsi__records_after_fork(struct vllsi__thread_record *kept);

/* Record locks around a fork. */
void vllsi__records_lock(void);
void vllsi__records_unlock(void);

/* ── The two link modes: thread_own.c and thread_hosted.c
 * ──────────────────────────────────────────────────── */

/* Whether the program has the library's start-up, which the own clone needs. */
bool vllsi__threads_are_own(void);

/* What a thread needs beside the record: all in bytes. */
struct vllsi__thread_demand {
    size_t stack_bytes, guard_bytes;
    void *stack; /* the caller's memory, or NULL */
};

/* Starts the thread of a record, whose startup fields are set. 0, or a failure after which nothing is left
 * but the record. */
VLLSI_MUST_CHECK vllsi_result vllsi__own_start(struct vllsi__thread_record *record,
                                               const struct vllsi__thread_demand *demand);
VLLSI_MUST_CHECK vllsi_result vllsi__hosted_start(struct vllsi__thread_record *record,
                                                  const struct vllsi__thread_demand *demand);

/* Waits for the end of a thread that the caller has claimed, and frees its record; TimedOut leaves both. */
VLLSI_MUST_CHECK vllsi_result vllsi__own_join(struct vllsi__thread_record *record, int64_t deadline_ns);
VLLSI_MUST_CHECK vllsi_result vllsi__hosted_join(struct vllsi__thread_record *record, int64_t deadline_ns);

/* Has a thread released when it is gone: one whose end nobody answers for. */
void vllsi__own_retire(struct vllsi__thread_record *record);

/* Releases a detached thread that has ended as far as the library is concerned, and its record. */
void vllsi__hosted_detach_ended(struct vllsi__thread_record *record);

/* Releases the threads that have retired and are gone. */
void vllsi__own_reap(void);

/* In the child of a fork on an own thread: the kernel shall again say when the thread ends. */
void vllsi__own_after_fork(struct vllsi__thread_record *record);

/* 1 in a libc-free program until its second thread begins; then 0, for good. */
extern char vllsi__own_single_thread;

/* ── Stacks: thread_stack.c
 * ────────────────────────────────────────────────────────────────────────────────── */

/* A stack of `bytes` bytes above a guard, both multiples of the page size; its contents may be what an
 * earlier thread left there. Fills in *stack, `low` last. */
VLLSI_MUST_CHECK vllsi_result vllsi__stack_take(size_t bytes, size_t guard_bytes, struct vllsi__stack *stack);

/* Gives a stack back that no thread uses any more. */
void vllsi__stack_give(const struct vllsi__stack *stack);

/* Unmaps what is kept for later threads; returns whether there was something. */
bool vllsi__stacks_drop(void);

void vllsi__stacks_lock(void);
void vllsi__stacks_unlock(void);

/* ── Shared steps: thread.c, thread_list.c, thread_name.c, thread_bounds.c, thread_fork.c
 * ─────────────────────── */

/*
 * The first thing that a spawned thread does, with all signals blocked: puts itself on the list, becomes what
 * was asked for, sets the record's signal mask. Returns whether its entry may be called.
 */
bool vllsi__thread_begin(struct vllsi__thread_record *record);

/* Takes and releases the list with all signals blocked while it is held, but open while waiting. */
void vllsi__thread_list_enter(struct vllsi_linux_sigset *mask);
void vllsi__thread_list_leave(const struct vllsi_linux_sigset *mask);

/* Blocks every signal but those of the libc, and says what was blocked before; restores that. */
void vllsi__signals_block(struct vllsi_linux_sigset *before);
void vllsi__signals_restore(const struct vllsi_linux_sigset *before);

/* Copies a name, cut as names are. */
void vllsi__name_copy(char *to, vllsi_text name);

/* The stack of the calling thread, which the library did not spawn, into its block; zeroes where unknown. */
void vllsi__thread_bounds_find(struct vllsi__thread *block);

/* The same of a thread that the libc made for the library, from what was asked for: high enough, but the libc
 * may have given more than that. `first` is the address of its first frame. */
void vllsi__thread_bounds_reckon(struct vllsi__thread *block, uintptr_t first);

/* Makes the library's own fork handlers known to the libc, once; nothing to do without one. */
void vllsi__fork_watch(void);

/* In the child of a fork: the list becomes the calling thread's block alone, and free. */
void vllsi__thread_list_after_fork(void);

#endif
