/*
 * The threads of the process as a collector sees them: where their stacks, registers and contexts are.
 *
 * A stopped thread sleeps in its signal handler. Its registers are in the signal's frame, on the stack that
 * it was using; everything from the frame on upwards is in use. The handler's own locals are below and of no
 * interest; under a sanitizer they may even lie elsewhere.
 */
#include <vllsi/collector.h>

#include <vllsi/linux.h>

#include "../../arch/registers.h"
#include "../unsanitized.h"
#include "stop_world.h"

static vllsi_result invalid(void)
{
    return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
}

/* Ranges of a stopped thread. */
VLLSI__UNSANITIZED static void describe_stopped(const struct vllsi__thread *block,
                                                struct vllsi_world_thread *thread)
{
    const struct vllsi_linux_ucontext *frame = block->stopped->frame;
    const uintptr_t low = (uintptr_t)frame & ~(uintptr_t)(sizeof(uintptr_t) - 1);
    if (low < block->stack_high && (block->stack_low <= low || vllsi__thread_stack_reaches(block, low))) {
        thread->scan_low = low;
        thread->scan_high = block->stack_high;
        return;
    }
    thread->scan_low = block->stack_low;
    thread->scan_high = block->stack_high;
    const uintptr_t alternate_low = (uintptr_t)frame->uc_stack.ss_sp;
    const uintptr_t alternate_high = alternate_low + frame->uc_stack.ss_size;
    struct vllsi_registers registers;
    vllsi__registers_from(frame, &registers);
    thread->frame_low = low;
    thread->frame_high =
        alternate_low <= low && low < alternate_high ? alternate_high : registers.stack_pointer;
}

/* The log's next entry may have been begun. */
VLLSI__UNSANITIZED static void describe_context(const struct vllsi__context_head *head,
                                                struct vllsi_world_thread *thread)
{
    if (head->top == NULL) {
        return;
    }
    const struct vllsi_context *context = (const struct vllsi_context *)(const void *)head;
    const struct vllsi__context_entry *end = context->log + VLLSI__CONTEXT_LOG_ENTRIES;
    thread->context_low = (uintptr_t)context;
    thread->context_high = (uintptr_t)(head->top < end ? head->top + 1 : end);
}

/* Of a thread that runs only what does not change is told. */
VLLSI__UNSANITIZED static void describe(struct vllsi__thread *block, struct vllsi_world_thread *thread)
{
    *thread = (struct vllsi_world_thread){
        .id = block->id,
        .state = VLLSI_WORLD_RUNNING,
        .stack_low = block->stack_low,
        .stack_high = block->stack_high,
        .guard_low = block->guard_low,
        .block = block,
    };
    if (block == vllsi__thread_current) {
        thread->state = VLLSI_WORLD_SELF;
        thread->scan_low = (uintptr_t)__builtin_frame_address(0);
        thread->scan_high = block->stack_high;
        if (thread->scan_low < block->stack_low || thread->scan_low >= block->stack_high) {
            thread->scan_low = block->stack_low;
        }
    } else if (vllsi__world_is_mine() && vllsi__thread_is_stopped(block)) {
        thread->state = VLLSI_WORLD_STOPPED;
        describe_stopped(block, thread);
        describe_context(*block->context, thread);
    }
}

VLLSI__UNSANITIZED bool vllsi_world_next(struct vllsi_world_thread *thread)
{
    if (thread == NULL || !vllsi__world_is_mine()) {
        return false;
    }
    struct vllsi__thread *next = thread->block == NULL ? vllsi__thread_list_first() : thread->block->next;
    if (next != NULL) {
        describe(next, thread);
    }
    return next != NULL;
}

vllsi_result vllsi_world_list(struct vllsi_world_thread *threads, size_t capacity)
{
    if (threads == NULL && capacity != 0) {
        return invalid();
    }
    const bool mine = vllsi__world_is_mine();
    size_t count = 0;
    if (!mine) {
        vllsi__thread_list_lock();
    }
    for (struct vllsi__thread *block = vllsi__thread_list_first(); block != NULL; block = block->next) {
        if (count < capacity) {
            describe(block, &threads[count]);
        }
        count++;
    }
    if (!mine) {
        vllsi__thread_list_unlock();
    }
    return (vllsi_result)count;
}

/* Where the registers of a stopped thread are; NULL where the calling thread may not touch it. */
VLLSI__UNSANITIZED static struct vllsi_linux_ucontext *frame_of(const struct vllsi_world_thread *thread)
{
    const bool is = thread != NULL && thread->block != NULL && vllsi__world_is_mine() &&
                    vllsi__thread_is_stopped(thread->block);
    return is ? thread->block->stopped->frame : NULL;
}

VLLSI__UNSANITIZED vllsi_result vllsi_world_registers(const struct vllsi_world_thread *thread,
                                                      struct vllsi_registers *registers)
{
    const struct vllsi_linux_ucontext *frame = frame_of(thread);
    if (frame == NULL || registers == NULL) {
        return invalid();
    }
    vllsi__registers_from(frame, registers);
    return 0;
}

VLLSI__UNSANITIZED vllsi_result vllsi_world_set_registers(const struct vllsi_world_thread *thread,
                                                          const struct vllsi_registers *registers)
{
    struct vllsi_linux_ucontext *frame = frame_of(thread);
    if (frame == NULL || registers == NULL) {
        return invalid();
    }
    vllsi__registers_to(frame, registers);
    return 0;
}

VLLSI__UNSANITIZED vllsi_result vllsi_world_context_walk(const struct vllsi_world_thread *thread,
                                                         vllsi_context_visitor *visit, void *argument)
{
    if (visit == NULL || thread == NULL || thread->block == NULL || !vllsi__world_is_mine() ||
        (thread->block != vllsi__thread_current && !vllsi__thread_is_stopped(thread->block))) {
        return invalid();
    }
    struct vllsi__context_head *head = *thread->block->context;
    if (head->top != NULL) {
        vllsi_context_walk((struct vllsi_context *)(void *)head, visit, argument);
    }
    return 0;
}
