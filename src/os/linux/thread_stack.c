/*
 * Stacks of threads in programs without a libc, and those that are kept for later threads.
 *
 * Making a stack takes two system calls and its first use a page fault or more, ending it a third call that
 * interrupts other processors: much of what a thread costs. So stacks stay, with their guard, the last one
 * first, since its pages are still in the caches: KEPT_MOST of them and KEPT_BYTES_MOST of address space at
 * most. What counts in memory are the pages that threads have touched. Of each stack that is kept those of
 * the uppermost KEPT_PAGES_BYTES stay and the rest goes back, so that one deep recursion is not kept for
 * ever. Where nothing was touched below them, that call takes a fortieth of what a thread takes at least (0.2
 * of 8 microseconds), less than asking mincore first.
 */
#include "thread_record.h"

#include "pages.h"

#define KEPT_MOST        64
#define KEPT_BYTES_MOST  ((size_t)256 << 20)
#define KEPT_PAGES_BYTES ((size_t)32 << 10)
#define HUGE_PAGE_BYTES  ((size_t)2 << 20) /* the smallest that a kernel makes without being asked */

/* Lies in the uppermost bytes of a stack that is kept. */
struct kept {
    struct kept *next;
    struct vllsi__stack stack;
};

static struct vllsi__lock lock;
static struct kept *kept_stacks;
static size_t kept_count, kept_bytes;

static struct kept *top_of(const struct vllsi__stack *stack)
{
    return (struct kept *)(void *)(stack->low + stack->bytes - sizeof(struct kept));
}

static bool take_kept(size_t bytes, size_t guard_bytes, struct vllsi__stack *stack)
{
    bool found = false;
    vllsi__lock_take(&lock);
    for (struct kept **at = &kept_stacks; *at != NULL; at = &(*at)->next) {
        if ((*at)->stack.bytes == bytes && (*at)->stack.guard_bytes == guard_bytes) {
            *stack = (*at)->stack;
            *at = (*at)->next;
            kept_count--;
            kept_bytes -= bytes;
            found = true;
            break;
        }
    }
    vllsi__lock_release(&lock);
    return found;
}

/* Without a guard the first page of the mapping is the stack's. */
static vllsi_result map(size_t bytes, size_t guard_bytes, struct vllsi__stack *stack)
{
    const uint32_t flags = VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS | VLLSI_LINUX_MAP_STACK |
                           VLLSI_LINUX_MAP_NORESERVE;
    const vllsi_result mapped = vllsi__linux_mmap(NULL, bytes, VLLSI_LINUX_PROT_NONE, flags, -1, 0);
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    char *low = (char *)(uintptr_t)mapped;
    const vllsi_result opened = vllsi__linux_mprotect(low + guard_bytes, bytes - guard_bytes,
                                                      VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE);
    if (vllsi_failed(opened)) {
        (void)!vllsi__linux_munmap(low, bytes);
        return opened;
    }
    if (bytes >= HUGE_PAGE_BYTES) {
        /* Or its first touch could make a huge page resident. Kernels without those refuse. */
        (void)!vllsi__linux_madvise(low, bytes, VLLSI_LINUX_MADV_NOHUGEPAGE);
    }
    /* A fork at this moment shows its child a stack that is complete, or none. */
    stack->bytes = bytes;
    stack->guard_bytes = guard_bytes;
    stack->callers = false;
    __atomic_store_n(&stack->low, low, __ATOMIC_RELEASE);
    return 0;
}

vllsi_result vllsi__stack_take(size_t bytes, size_t guard_bytes, struct vllsi__stack *stack)
{
    const size_t all_bytes = bytes + guard_bytes;
    if (take_kept(all_bytes, guard_bytes, stack)) {
        return 0;
    }
    vllsi_result mapped = map(all_bytes, guard_bytes, stack);
    if (vllsi_failed(mapped) && vllsi__stacks_drop()) {
        mapped = map(all_bytes, guard_bytes, stack);
    }
    return mapped;
}

/* Gives back what a thread has touched far down. */
static void trim(const struct vllsi__stack *stack)
{
    char *low = stack->low + stack->guard_bytes;
    const size_t bytes = stack->bytes - stack->guard_bytes;
    if (bytes > KEPT_PAGES_BYTES) {
        (void)!vllsi__linux_madvise(low, bytes - KEPT_PAGES_BYTES, VLLSI_LINUX_MADV_DONTNEED);
    }
}

void vllsi__stack_give(const struct vllsi__stack *stack)
{
    if (stack->callers) {
        return;
    }
    bool keep = false;
    if (stack->bytes <= KEPT_BYTES_MOST) {
        trim(stack);
        struct kept *top = top_of(stack);
        top->stack = *stack;
        vllsi__lock_take(&lock);
        keep = kept_count < KEPT_MOST && kept_bytes + stack->bytes <= KEPT_BYTES_MOST;
        if (keep) {
            top->next = kept_stacks;
            kept_stacks = top;
            kept_count++;
            kept_bytes += stack->bytes;
        }
        vllsi__lock_release(&lock);
    }
    if (!keep) {
        (void)!vllsi__linux_munmap(stack->low, stack->bytes);
    }
}

bool vllsi__stacks_drop(void)
{
    vllsi__lock_take(&lock);
    struct kept *at = kept_stacks;
    kept_stacks = NULL;
    kept_count = 0;
    kept_bytes = 0;
    vllsi__lock_release(&lock);
    const bool some = at != NULL;
    while (at != NULL) {
        const struct vllsi__stack stack = at->stack;
        at = at->next;
        (void)!vllsi__linux_munmap(stack.low, stack.bytes);
    }
    return some;
}

void vllsi__stacks_lock(void)
{
    vllsi__lock_take(&lock);
}

void vllsi__stacks_unlock(void)
{
    vllsi__lock_release(&lock);
}
