/*
 * The context stack: 32 slots of one word each that a thread's task carries along, and frames that take back
 * on leaving what was set inside them.
 *
 * A slot is empty or holds an int64_t. push_frame opens a frame; whatever happens to slots inside it is
 * undone by pop_frame, exactly and in O(slots touched). Only old values are logged, once a slot and frame, so
 * push, get and has cost the same however deep the stack is.
 *
 * The context belongs to the task, not to the thread: capture takes it off a thread, adopt and switch put it
 * on another, in O(1). A thread that has never written has no context, reads as empty everywhere and costs no
 * memory; the first set, provide or push maps one (136 KiB of addresses, of which one page is touched at
 * first) and the thread's own block. Nothing else here allocates, and values are not looked into.
 *
 * Where a function lists a failure as core/…, it is one of enum vllsi_core_error_code; the others are of enum
 * vllsi_context_error_code.
 */
#ifndef VLLSI_CONTEXT_H
#define VLLSI_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/error.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The specification's ContextError: the codes of the domain context. */
typedef enum vllsi_context_error_code vllsi_context_error;

/* What a slot held before a frame's first write to it, and where; or, where a frame begins, the bits of the
 * frame below, and NULL. */
struct vllsi__context_entry {
    int64_t value;
    int64_t *place;
};

/*
 * What reading needs. `bits` says in its lower half which slots hold a value, in its upper half which the
 * current frame has logged; `top` is where the log goes on; `depth` says how many frames are open. All
 * threads without a context share one that is no more than this head and never written: it has no log, and
 * the top bit of its depth is set.
 */
struct vllsi__context_head {
    int64_t values[VLLSI_MAX_CONTEXT_SLOTS];
    uint64_t bits;
    struct vllsi__context_entry *top;
    uint32_t depth;
    uint32_t attached;
};

/* Each frame and what lies below the first can log every slot, and each frame has its beginning. */
enum {
    VLLSI__CONTEXT_LOG_ENTRIES =
        (VLLSI_CONTEXT_STACK_DEPTH + 1) * VLLSI_MAX_CONTEXT_SLOTS + VLLSI_CONTEXT_STACK_DEPTH
};

/** A task's context. Its members are the library's own; they stand here for the inline definitions below. */
struct vllsi_context {
    struct vllsi__context_head head;
    struct vllsi__context_entry log[VLLSI__CONTEXT_LOG_ENTRIES];
};

#ifdef __cplusplus
#define VLLSI__THREAD_LOCAL __thread
#else
#define VLLSI__THREAD_LOCAL _Thread_local
#endif

/* The calling thread's context; never NULL. */
extern VLLSI__THREAD_LOCAL struct vllsi__context_head *vllsi__context_current
    __attribute__((tls_model("initial-exec")));

/* What the inline definitions do not do themselves: the first write of a thread, and slots that do not exist.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__ctx_set_slow(int64_t slot, int64_t value);
VLLSI_MUST_CHECK vllsi_result vllsi__ctx_push_slow(void);

/* Whether a slot exists and holds a value. */
VLLSI_INLINE bool vllsi__ctx_holds(const struct vllsi__context_head *context, int64_t slot)
{
    return (uint64_t)slot < VLLSI_MAX_CONTEXT_SLOTS && (context->bits >> slot & 1) != 0;
}

/**
 * Reads a slot.
 * @param slot [in] its number, 0 to 31
 * @param value [out] what it holds; untouched where the result is false
 * @return whether the slot exists and holds a value. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK VLLSI_INLINE bool vllsi_ctx_get(int64_t slot, int64_t *value)
{
    const struct vllsi__context_head *context = vllsi__context_current;
    if (!vllsi__ctx_holds(context, slot)) {
        return false;
    }
    *value = context->values[slot];
    return true;
}

/**
 * Whether a slot holds a value.
 * @param slot [in] its number
 * @return false also for a slot that does not exist. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK VLLSI_INLINE bool vllsi_ctx_has(int64_t slot)
{
    return vllsi__ctx_holds(vllsi__context_current, slot);
}

/**
 * Sets a slot, whether it holds a value or not; the end of the current frame undoes it.
 * @param slot [in] its number, 0 to 31
 * @param value [in] any value
 * @return 0
 * @errors InvalidSlot; OutOfMemory at a thread's first write. Does not block; allocates at a thread's first
 * write; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_ctx_set(int64_t slot, int64_t value)
{
    struct vllsi__context_head *context = vllsi__context_current;
    if ((uint64_t)slot >= VLLSI_MAX_CONTEXT_SLOTS) {
        return vllsi__ctx_set_slow(slot, value);
    }
    const uint64_t bits = context->bits;
    if ((bits >> slot >> 32 & 1) == 0) {
        struct vllsi__context_entry *top = context->top;
        if (top == NULL) {
            return vllsi__ctx_set_slow(slot, value);
        }
        context->top = top + 1;
        top->value = context->values[slot];
        top->place = &context->values[slot];
    }
    context->values[slot] = value;
    context->bits = bits | UINT64_C(0x100000001) << slot;
    return 0;
}

/**
 * Opens a frame.
 * @return 0
 * @errors StackOverflow where 256 frames are open; OutOfMemory at a thread's first write.
 * Does not block; allocates at a thread's first write; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_ctx_push_frame(void)
{
    struct vllsi__context_head *context = vllsi__context_current;
    const uint32_t depth = context->depth;
    if (depth >= VLLSI_CONTEXT_STACK_DEPTH) {
        return vllsi__ctx_push_slow();
    }
    const uint64_t bits = context->bits;
    struct vllsi__context_entry *top = context->top;
    top->value = (int64_t)bits;
    top->place = NULL;
    context->top = top + 1;
    context->bits = (uint32_t)bits;
    context->depth = depth + 1;
    return 0;
}

/**
 * Closes the current frame: every slot holds again what it held when the frame was opened, or is empty again.
 * @return 0
 * @errors StackUnderflow where no frame is open. Neither blocks nor allocates; not for signal handlers.
 */
VLLSI_MUST_CHECK VLLSI_INLINE vllsi_result vllsi_ctx_pop_frame(void)
{
    struct vllsi__context_head *context = vllsi__context_current;
    const uint32_t depth = context->depth - 1;
    if (depth >= VLLSI_CONTEXT_STACK_DEPTH) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CONTEXT, VLLSI_CONTEXT_ERROR_STACK_UNDERFLOW);
    }
    context->depth = depth;
    struct vllsi__context_entry *entry = context->top - 1;
    for (; entry->place != NULL; entry--) {
        *entry->place = entry->value;
    }
    context->top = entry;
    context->bits = (uint64_t)entry->value;
    return 0;
}

/**
 * Hands out a slot's value to be changed in place; what it held is logged first, so the end of the frame
 * undoes the changes.
 * @param slot [in] its number, 0 to 31
 * @param value [out] where the value is, valid until the next push or pop on this thread, and no longer than
 * the context is this thread's; untouched where the result is false
 * @return whether the slot exists and holds a value. Neither blocks nor allocates; not for signal handlers.
 */
VLLSI_MUST_CHECK bool vllsi_ctx_get_mut(int64_t slot, int64_t **value);

/**
 * Empties a slot; the end of the current frame undoes it.
 * @param slot [in] its number, 0 to 31
 * @return 0
 * @errors InvalidSlot; SlotEmpty where it holds nothing. Neither blocks nor allocates; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_ctx_clear(int64_t slot);

/**
 * Sets a slot that this frame has not written yet: what a frame further down provides is shadowed, what this
 * one provides is not replaced.
 * @param slot [in] its number, 0 to 31
 * @param value [in] any value
 * @return 0
 * @errors InvalidSlot; SlotOccupied where the slot holds a value that this frame has set, written by type or
 * handed out by get_mut; OutOfMemory at a thread's first write. Does not block; allocates at a thread's first
 * write; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_ctx_provide(int64_t slot, int64_t value);

/**
 * How many frames are open.
 * @return 0 to 256. Neither blocks nor allocates; may be called from a signal handler.
 */
int64_t vllsi_ctx_depth(void);

/**
 * Takes the calling thread's context off the thread, which then reads as empty and has no frame.
 * @return the context, to be given to adopt, switch or release on any one thread; NULL where the thread had
 * none. O(1). Neither blocks nor allocates; not for signal handlers.
 */
VLLSI_MUST_CHECK struct vllsi_context *vllsi_ctx_capture(void);

/**
 * Puts a captured context on the calling thread. What the thread that captured it had stored before is seen
 * here.
 * @param context [in] what capture or switch gave; NULL for the empty one
 * @return 0. O(1).
 * @errors SlotOccupied where the thread has a value or an open frame of its own; core/Busy where the context
 * is on a thread already; OutOfMemory where the thread never had a block. After a failure nothing has
 * changed. Does not block; allocates the thread's block; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_ctx_adopt(struct vllsi_context *context);

/**
 * Exchanges the calling thread's context for another: what a scheduler does between two tasks.
 * @param next [in] what capture or switch gave; NULL for the empty one
 * @param previous [out] the context that the thread had, NULL for none; untouched on failure
 * @return 0. O(1).
 * @errors core/Busy where `next` is on a thread already; core/InvalidInput where `previous` is NULL;
 * OutOfMemory where the thread never had a block. After a failure nothing has changed. Does not block;
 * allocates the thread's block; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_ctx_switch(struct vllsi_context *next, struct vllsi_context **previous);

/**
 * Frees a captured context with all that it holds.
 * @param context [in] what capture or switch gave; NULL for nothing
 * @return 0
 * @errors core/Busy where the context is on a thread. Neither blocks nor allocates; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_ctx_release(struct vllsi_context *context);

#ifdef __cplusplus
}
#endif

#endif
