/*
 * How a thread gets its block and loses it.
 */
#include "thread_block.h"

#include <vllsi/context.h>

#include "context.h"
#include "host.h"
#include "pages.h"

_Thread_local struct vllsi__thread *vllsi__thread_current;

/* The thread ends without having said so: the net under foreign threads. Another destructor may have made a
 * new block since; that one goes. */
static void leave_at_end(void *value)
{
    (void)value;
    vllsi__thread_block_leave();
}

void vllsi__thread_block_use(struct vllsi__thread *block)
{
    block->context = &vllsi__context_current;
    vllsi__thread_current = block;
    if (vllsi__thread_block_attached != NULL) {
        vllsi__thread_block_attached(block);
    }
}

vllsi_result vllsi__thread_block_attach(void)
{
    if (vllsi__thread_current != NULL) {
        return 0;
    }
    const size_t bytes = vllsi__page_size();
    vllsi_result mapped = vllsi__pages_map(bytes);
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    struct vllsi__thread *block = (struct vllsi__thread *)(uintptr_t)mapped;
    vllsi_result watched = vllsi__host_at_thread_end(leave_at_end, block);
    if (vllsi_failed(watched)) {
        (void)!vllsi__pages_unmap(block, bytes);
        return watched;
    }
    block->own_bytes = bytes;
    vllsi__thread_block_use(block);
    return 0;
}

void vllsi__thread_block_leave(void)
{
    struct vllsi__thread *block = vllsi__thread_current;
    if (block == NULL || block->leaving) {
        return;
    }
    block->leaving = true;
    if (vllsi__thread_exits_run != NULL) {
        vllsi__thread_exits_run(block);
    }
    vllsi__context_drop();
    if (vllsi__heap_thread_leaving != NULL) {
        vllsi__heap_thread_leaving();
    }
    if (vllsi__thread_block_leaving != NULL) {
        vllsi__thread_block_leaving(block);
    }
    vllsi__thread_current = NULL;
    if (block->own_bytes != 0) {
        /* A thread that came without the libc's keys has nothing to take back; that one can only succeed. */
        (void)!vllsi__host_at_thread_end(leave_at_end, NULL);
        (void)!vllsi__pages_unmap(block, block->own_bytes);
    }
}
