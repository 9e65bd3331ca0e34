/*
 * Destructors of threads: a stack whose lowest entries lie in the block and whose further ones in pages.
 *
 * A round takes what is registered when it begins and calls it from the top. What is registered meanwhile
 * starts a new stack, which is the next round's.
 */
#include "thread_record.h"

#include "pages.h"

/* Fills a page; newer ones come first. */
struct vllsi__exit_page {
    struct vllsi__exit_page *older;
    size_t count;
    struct vllsi__exit_call calls[];
};

static size_t calls_in_page(void)
{
    return (vllsi__page_size() - sizeof(struct vllsi__exit_page)) / sizeof(struct vllsi__exit_call);
}

static vllsi_result push(struct vllsi__thread *block, struct vllsi__exit_call call)
{
    if (block->exit_count < VLLSI__EXIT_CALLS_IN_BLOCK) {
        block->exit_calls[block->exit_count++] = call;
        return 0;
    }
    struct vllsi__exit_page *page = block->exit_pages;
    if (page == NULL || page->count == calls_in_page()) {
        const vllsi_result mapped = vllsi__pages_map(vllsi__page_size());
        if (vllsi_failed(mapped)) {
            return mapped;
        }
        page = (struct vllsi__exit_page *)(uintptr_t)mapped;
        page->older = block->exit_pages;
        page->count = 0;
        block->exit_pages = page;
    }
    page->calls[page->count++] = call;
    return 0;
}

vllsi_result vllsi_thread_at_exit(void (*destructor)(void *arg), void *arg)
{
    if (destructor == NULL) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    const vllsi_result attached = vllsi__thread_block_attach();
    if (vllsi_failed(attached)) {
        return attached;
    }
    return push(vllsi__thread_current, (struct vllsi__exit_call){destructor, arg});
}

/* Calls what is registered now, or only forgets it. */
static void run_round(struct vllsi__thread *block, bool call_them)
{
    struct vllsi__exit_page *page = block->exit_pages;
    uint32_t count = block->exit_count;
    struct vllsi__exit_call calls[VLLSI__EXIT_CALLS_IN_BLOCK];
    for (uint32_t at = 0; at < count; at++) {
        calls[at] = block->exit_calls[at];
    }
    block->exit_pages = NULL;
    block->exit_count = 0;
    while (page != NULL) {
        while (call_them && page->count > 0) {
            page->count--;
            page->calls[page->count].destructor(page->calls[page->count].arg);
        }
        struct vllsi__exit_page *older = page->older;
        (void)!vllsi__pages_unmap(page, vllsi__page_size());
        page = older;
    }
    while (call_them && count > 0) {
        count--;
        calls[count].destructor(calls[count].arg);
    }
}

void vllsi__thread_exits_run(struct vllsi__thread *block)
{
    for (int round = 0; round < VLLSI_THREAD_EXIT_ROUNDS && block->exit_count > 0; round++) {
        run_round(block, true);
    }
    run_round(block, false);
}
