/*
 * Alternate stacks for signal handlers: [guard][stack], one for each thread that has a block.
 *
 * SS_AUTODISARM is not used: it is for handlers that switch stacks. With it, a fault inside a handler would
 * not find itself on the alternate stack and would run on the usual one, which may be the one that is full.
 * Without it the kernel tells by the stack pointer, so a handler may also leave by a jump.
 */
#include "crash.h"

#include <vllsi/linux.h>
#include <vllsi/linux/signal.h>
#include <vllsi/signal.h>

#include "pages.h"

/* What the report needs with room to spare, a callback of the program, and handlers of faults and of signals
 * that come meanwhile. Pages that are not touched cost nothing. */
enum { HANDLER_BYTES = 128 * 1024 };

/* More than a page: what a runtime calls with a frame of some kilobytes must not step over it. */
enum { GUARD_BYTES = 64 * 1024 };

static size_t guard_bytes(void)
{
    const size_t page = vllsi__page_size();
    return page > GUARD_BYTES ? page : GUARD_BYTES;
}

/* What calls vllsi__crash_thread_begin and …_end is in the list of threads: whoever gets a stack needs it
 * linked, and a weak reference alone does not link it. */
__attribute__((used)) static void (*const needed)(void) = vllsi__thread_list_lock;

static size_t stack_bytes(void)
{
    const size_t page = vllsi__page_size();
    /* Two frames: a crash inside a handler. */
    const size_t bytes = 2 * vllsi_linux_signal_stack_bytes(HANDLER_BYTES / 2);
    return (bytes + page - 1) & ~(page - 1);
}

vllsi_result vllsi__crash_stack_give(struct vllsi__thread *block)
{
    struct vllsi_linux_stack now;
    vllsi_result done = vllsi__linux_sigaltstack(NULL, &now);
    if (vllsi_failed(done) || block->signal_stack != NULL || (now.ss_flags & VLLSI_LINUX_SS_DISABLE) == 0) {
        return done;
    }
    const size_t guard = guard_bytes(), bytes = stack_bytes();
    vllsi_result mapped = vllsi__pages_map(guard + bytes);
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    char *memory = (char *)(uintptr_t)mapped;
    struct vllsi_linux_stack stack = {.ss_flags = 0};
    stack.ss_sp = memory + guard;
    stack.ss_size = bytes;
    done = vllsi__linux_mprotect(memory, guard, VLLSI_LINUX_PROT_NONE);
    if (!vllsi_failed(done)) {
        done = vllsi__linux_sigaltstack(&stack, NULL);
    }
    if (vllsi_failed(done)) {
        (void)!vllsi__pages_unmap(memory, guard + bytes);
        return done;
    }
    block->signal_stack = memory;
    return 0;
}

/* A thread that ends inside a handler on this very stack cannot give it back. */
static bool is_in_use(const char *memory)
{
    struct vllsi_linux_stack now;
    const struct vllsi_linux_stack none = {.ss_flags = VLLSI_LINUX_SS_DISABLE};
    if (vllsi__linux_sigaltstack(NULL, &now) != 0 || (char *)now.ss_sp != memory + guard_bytes()) {
        return false; /* somebody has set another one since */
    }
    return vllsi__linux_sigaltstack(&none, NULL) != 0;
}

void vllsi__crash_thread_end(struct vllsi__thread *block)
{
    char *memory = block->signal_stack;
    block->signal_stack = NULL;
    if (memory != NULL && !is_in_use(memory)) {
        (void)!vllsi__pages_unmap(memory, guard_bytes() + stack_bytes());
    }
}

void vllsi__crash_thread_begin(struct vllsi__thread *block)
{
    if (vllsi__crash_is_installed()) {
        (void)!vllsi__crash_stack_give(block); /* without one the handler runs on the thread's stack */
    }
}

vllsi_result vllsi_crash_thread_prepare(void)
{
    vllsi_result attached = vllsi__thread_block_attach();
    return vllsi_failed(attached) ? attached : vllsi__crash_stack_give(vllsi__thread_current);
}
