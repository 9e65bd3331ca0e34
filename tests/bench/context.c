/*
 * The context stack beside its peers.
 *
 *   CASE_GET               one call reads eight slots and adds what they hold; the peer adds eight plain
 * thread-local variables. To load a value that nobody uses costs a processor next to nothing, so both sides
 * use theirs. With THROUGH_SYMBOL both go through a pointer to a function, as from another language.
 *   CASE_PUSH_SET_GET_POP  one call pushes a frame, sets a slot, reads it and pops; the peer is
 * context_copy.h.
 */
#define _GNU_SOURCE
#include "rounds.h"

#include <vllsi/context.h>

#include "context_copy.h"

extern _Thread_local int64_t plain[8];
_Thread_local int64_t plain[8] __attribute__((used));

static volatile int64_t result;

#define AGAIN __asm__ volatile("" : "+r"(sum) : : "memory");
#define EIGHT(read)                                                                             \
    read(0) AGAIN read(1) AGAIN read(2) AGAIN read(3) AGAIN read(4) AGAIN read(5) AGAIN read(6) \
        AGAIN read(7) AGAIN

#if defined(THROUGH_SYMBOL)
static bool (*volatile ctx_get)(int64_t, int64_t *) = vllsi_ctx_get;

static bool plain_read(int64_t slot, int64_t *value)
{
    *value = plain[slot];
    return true;
}

static bool (*volatile plain_get)(int64_t, int64_t *) = plain_read;
#define READ_PLAIN(slot)                              \
    {                                                 \
        int64_t value = 0;                            \
        sum += plain_get((slot), &value) ? value : 0; \
    }
#else
#define ctx_get          vllsi_ctx_get
#define READ_PLAIN(slot) sum += plain[slot];
#endif

#define READ_SLOT(slot)                             \
    {                                               \
        int64_t value = 0;                          \
        sum += ctx_get((slot), &value) ? value : 0; \
    }

/* Results are looked at as a program does. */
#define MUST(holds)       \
    if (!(holds)) {       \
        __builtin_trap(); \
    }

/* A block that provides one value: its beginning, what its body reads, its end. In between anything may have
 * happened to memory. */
#define PUSH_SET_GET_POP(push, set, get, pop) \
    {                                         \
        int64_t value = 0;                    \
        MUST(!push())                         \
        MUST(!set(3, sum))                    \
        AGAIN                                 \
        MUST(get(3, &value))                  \
        sum += value;                         \
        AGAIN                                 \
        MUST(!pop())                          \
    }

/* As ROUNDS_LOOP, with a sum that the statement may use. */
#define SUM_LOOP(name, statement)                                               \
    __attribute__((noinline, aligned(64))) static uint64_t name(uint64_t calls) \
    {                                                                           \
        int64_t sum = 0;                                                        \
        uint64_t start_ns = rounds_now_ns();                                    \
        for (uint64_t call = 0; call < calls; call++) {                         \
            statement;                                                          \
            __asm__ volatile("" : "+r"(sum) : : "memory");                      \
        }                                                                       \
        result = sum;                                                           \
        return rounds_now_ns() - start_ns;                                      \
    }

#if defined(CASE_GET)
SUM_LOOP(ours, EIGHT(READ_SLOT))
SUM_LOOP(peer, EIGHT(READ_PLAIN))
#else
SUM_LOOP(ours, PUSH_SET_GET_POP(vllsi_ctx_push_frame, vllsi_ctx_set, vllsi_ctx_get, vllsi_ctx_pop_frame))
SUM_LOOP(peer, PUSH_SET_GET_POP(copy_push_frame, copy_set, copy_get, copy_pop_frame))
#endif
SUM_LOOP(floor_only, (void)0)

/* Both sides hold the same, and say the same, before anything is timed. */
static int prepare(void)
{
    int wrong = vllsi_ctx_push_frame() != 0 || copy_push_frame();
    for (int64_t slot = 0; slot < 8; slot++) {
        wrong += vllsi_ctx_set(slot, slot + 1) != 0 || copy_set(slot, slot + 1);
        plain[slot] = slot + 1;
    }
    wrong += ours(3) == 0;
    const int64_t sum = result;
    wrong += peer(3) == 0 || result != sum;
    return wrong;
}

int main(void)
{
    if (prepare() != 0) {
        fputs("the context stack and its peer disagree\n", stderr);
        return 1;
    }
    rounds_run(ours, peer, floor_only);
    return 0;
}
