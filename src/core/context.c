/*
 * The context stack where it is not inline: a thread's first write, what is rare, and tasks that move between
 * threads.
 *
 * Current values lie in one array, so a read never searches. The log is a stack: where a frame begins lies an
 * entry with the bits of the frame below, above it one for each slot that the frame has written, with the
 * slot's old value and place. A pop goes down to the beginning and puts values back. Frame 0, under the first
 * push, logs as well, though nobody will undo it: its bits then tell `provide` what it has set, as in every
 * other frame.
 *
 * Threads without a context share `nothing`, which reads as empty. It has no log and its depth is out of
 * range, so every writer comes here for a context of its own.
 */
#include <vllsi/context.h>

#include "context.h"
#include "pages.h"
#include "thread_block.h"

VLLSI_STATIC_ASSERT(VLLSI_MAX_CONTEXT_SLOTS == 32, "half of the bits has one for each slot");

static const struct vllsi__context_head nothing = {.depth = UINT32_C(1) << 31};

#define NOTHING ((struct vllsi__context_head *)&nothing)

_Thread_local struct vllsi__context_head *vllsi__context_current = NOTHING;

extern inline bool vllsi__ctx_holds(const struct vllsi__context_head *context, int64_t slot);
extern inline bool vllsi_ctx_get(int64_t slot, int64_t *value);
extern inline bool vllsi_ctx_has(int64_t slot);
extern inline vllsi_result vllsi_ctx_set(int64_t slot, int64_t value);
extern inline vllsi_result vllsi_ctx_push_frame(void);
extern inline vllsi_result vllsi_ctx_pop_frame(void);

static vllsi_result context_failure(vllsi_context_error error)
{
    return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CONTEXT, error);
}

static vllsi_result core_failure(enum vllsi_core_error_code error)
{
    return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, error);
}

/* Gives the calling thread a context of its own, if it has none. */
static vllsi_result make_own(void)
{
    if (vllsi__context_current != NOTHING) {
        return 0;
    }
    vllsi_result attached = vllsi__thread_block_attach();
    if (vllsi_failed(attached)) {
        return attached;
    }
    vllsi_result mapped = vllsi__pages_map(sizeof(struct vllsi_context));
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    struct vllsi_context *context = (struct vllsi_context *)(uintptr_t)mapped;
    context->head.top = context->log;
    context->head.attached = 1;
    vllsi__context_current = &context->head;
    return 0;
}

vllsi_result vllsi__ctx_set_slow(int64_t slot, int64_t value)
{
    if ((uint64_t)slot >= VLLSI_MAX_CONTEXT_SLOTS) {
        return context_failure(VLLSI_CONTEXT_ERROR_INVALID_SLOT);
    }
    vllsi_result made = make_own();
    return vllsi_failed(made) ? made : vllsi_ctx_set(slot, value);
}

vllsi_result vllsi__ctx_push_slow(void)
{
    if (vllsi__context_current != NOTHING) {
        return context_failure(VLLSI_CONTEXT_ERROR_STACK_OVERFLOW);
    }
    vllsi_result made = make_own();
    return vllsi_failed(made) ? made : vllsi_ctx_push_frame();
}

static bool has_logged(const struct vllsi__context_head *context, int64_t slot)
{
    return (context->bits >> slot >> 32 & 1) != 0;
}

static void log_once(struct vllsi__context_head *context, int64_t slot)
{
    if (!has_logged(context, slot)) {
        *context->top++ =
            (struct vllsi__context_entry){.value = context->values[slot], .place = &context->values[slot]};
        context->bits |= UINT64_C(1) << 32 << slot;
    }
}

bool vllsi_ctx_get_mut(int64_t slot, int64_t **value)
{
    struct vllsi__context_head *context = vllsi__context_current;
    if (!vllsi__ctx_holds(context, slot)) {
        return false;
    }
    log_once(context, slot);
    *value = &context->values[slot];
    return true;
}

vllsi_result vllsi_ctx_clear(int64_t slot)
{
    struct vllsi__context_head *context = vllsi__context_current;
    if ((uint64_t)slot >= VLLSI_MAX_CONTEXT_SLOTS) {
        return context_failure(VLLSI_CONTEXT_ERROR_INVALID_SLOT);
    }
    if (!vllsi__ctx_holds(context, slot)) {
        return context_failure(VLLSI_CONTEXT_ERROR_SLOT_EMPTY);
    }
    log_once(context, slot);
    context->bits &= ~(UINT64_C(1) << slot);
    return 0;
}

vllsi_result vllsi_ctx_provide(int64_t slot, int64_t value)
{
    const struct vllsi__context_head *context = vllsi__context_current;
    if (vllsi__ctx_holds(context, slot) && has_logged(context, slot)) {
        return context_failure(VLLSI_CONTEXT_ERROR_SLOT_OCCUPIED);
    }
    return vllsi_ctx_set(slot, value);
}

int64_t vllsi_ctx_depth(void)
{
    const struct vllsi__context_head *context = vllsi__context_current;
    return context == NOTHING ? 0 : context->depth;
}

/* The head of a context that is not `nothing` is the beginning of the whole. Releases: what this thread has
 * stored is seen by the one that takes the context. */
static struct vllsi_context *take_off(void)
{
    struct vllsi__context_head *context = vllsi__context_current;
    vllsi__context_current = NOTHING;
    if (context == NOTHING) {
        return NULL;
    }
    __atomic_store_n(&context->attached, 0, __ATOMIC_RELEASE);
    return (struct vllsi_context *)(void *)context;
}

/* Makes a captured context this thread's, or fails without a change. The exchange lets one of two threads
 * win. */
static vllsi_result claim(struct vllsi_context *context)
{
    if (context == NULL) {
        return 0;
    }
    vllsi_result has_block = vllsi__thread_block_attach();
    if (vllsi_failed(has_block)) {
        return has_block;
    }
    bool taken = __atomic_exchange_n(&context->head.attached, 1, __ATOMIC_ACQUIRE) != 0;
    return taken ? core_failure(VLLSI_CORE_ERROR_BUSY) : 0;
}

struct vllsi_context *vllsi_ctx_capture(void)
{
    return take_off();
}

vllsi_result vllsi_ctx_adopt(struct vllsi_context *context)
{
    const struct vllsi__context_head *own = vllsi__context_current;
    if (own != NOTHING && ((uint32_t)own->bits != 0 || own->depth != 0)) {
        return context_failure(VLLSI_CONTEXT_ERROR_SLOT_OCCUPIED);
    }
    vllsi_result claimed = claim(context);
    if (!vllsi_failed(claimed) && context != NULL) {
        vllsi__context_drop();
        vllsi__context_current = &context->head;
    }
    return claimed;
}

vllsi_result vllsi_ctx_switch(struct vllsi_context *next, struct vllsi_context **previous)
{
    if (previous == NULL) {
        return core_failure(VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    vllsi_result claimed = claim(next);
    if (!vllsi_failed(claimed)) {
        *previous = take_off();
        vllsi__context_current = next != NULL ? &next->head : NOTHING;
    }
    return claimed;
}

vllsi_result vllsi_ctx_release(struct vllsi_context *context)
{
    if (context == NULL) {
        return 0;
    }
    if (__atomic_exchange_n(&context->head.attached, 1, __ATOMIC_ACQUIRE) != 0) {
        return core_failure(VLLSI_CORE_ERROR_BUSY);
    }
    return vllsi__pages_unmap(context, sizeof *context);
}

void vllsi__context_drop(void)
{
    struct vllsi__context_head *context = vllsi__context_current;
    vllsi__context_current = NOTHING;
    if (context != NOTHING) {
        (void)!vllsi__pages_unmap(context, sizeof(struct vllsi_context));
    }
}
