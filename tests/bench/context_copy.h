/*
 * A context stack as one would write it first: a push copies the whole frame, so that a pop only has to step
 * back. It answers as vllsi/context.h does for slots and frames, and checks as much. Failures are true.
 */
#ifndef VLLSI_BENCH_CONTEXT_COPY_H
#define VLLSI_BENCH_CONTEXT_COPY_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/types.h>

/* Copied by the words that every 64-bit CPU here moves at once: for this size gcc would choose `rep movs` and
 * clang a call of memcpy, which are slower. */
typedef int64_t copy_pair __attribute__((vector_size(16), may_alias));

struct copy_frame {
    _Alignas(16) int64_t values[VLLSI_MAX_CONTEXT_SLOTS];
    uint32_t mask;
};

enum { COPY_PAIRS = sizeof(struct copy_frame) / sizeof(copy_pair) };

struct copy_context {
    uint64_t depth;
    struct copy_frame frames[VLLSI_CONTEXT_STACK_DEPTH + 1];
};

static struct copy_context copy_storage;
static _Thread_local struct copy_context *copy_current = &copy_storage;

static inline bool copy_get(int64_t slot, int64_t *value)
{
    const struct copy_context *context = copy_current;
    const struct copy_frame *frame = &context->frames[context->depth];
    if ((uint64_t)slot >= VLLSI_MAX_CONTEXT_SLOTS || (frame->mask >> slot & 1) == 0) {
        return false;
    }
    *value = frame->values[slot];
    return true;
}

static inline bool copy_set(int64_t slot, int64_t value)
{
    struct copy_context *context = copy_current;
    struct copy_frame *frame = &context->frames[context->depth];
    if ((uint64_t)slot >= VLLSI_MAX_CONTEXT_SLOTS) {
        return true;
    }
    frame->mask |= (uint32_t)1 << slot;
    frame->values[slot] = value;
    return false;
}

static inline bool copy_push_frame(void)
{
    struct copy_context *context = copy_current;
    if (context->depth >= VLLSI_CONTEXT_STACK_DEPTH) {
        return true;
    }
    const copy_pair *from = (const copy_pair *)&context->frames[context->depth];
    copy_pair *to = (copy_pair *)&context->frames[++context->depth];
#pragma GCC unroll 32
    for (int i = 0; i < COPY_PAIRS; i++) {
        to[i] = from[i];
    }
    return false;
}

static inline bool copy_pop_frame(void)
{
    struct copy_context *context = copy_current;
    if (context->depth == 0) {
        return true;
    }
    context->depth--;
    return false;
}

#endif
