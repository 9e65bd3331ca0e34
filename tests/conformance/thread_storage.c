/*
 * vllsi/thread.h in a program with many thread-local variables: the stack that a thread asks for is for
 * frames alone, whoever lays the variables beside it.
 */
#include "conformance.h"

#include <vllsi/thread.h>

enum { VARIABLES_BYTES = 200000, FRAMES_BYTES = 150000, STACK_BYTES = 196608 };

static _Thread_local volatile char variables[VARIABLES_BYTES] = {1, 2};

/* Frames of about 4 KiB, each filled, until so many bytes are in use. */
__attribute__((noinline)) static uint32_t recurse(int64_t bytes)
{
    volatile char frame[4000];
    for (size_t at = 0; at < sizeof frame; at++) {
        frame[at] = (char)bytes;
    }
    return (bytes > (int64_t)sizeof frame ? recurse(bytes - (int64_t)sizeof frame) : 0) +
           (uint32_t)(frame[77] != 0);
}

static void use_both(void *sum)
{
    uint32_t of_variables = 0;
    for (size_t at = 0; at < sizeof variables; at++) {
        of_variables += (uint32_t)variables[at];
    }
    variables[VARIABLES_BYTES - 1] = 77; /* the next thread does not see it */
    *(uint32_t *)sum = of_variables;
    (void)recurse(FRAMES_BYTES);
}

TEST(thread_storage, variables_take_nothing_off_the_stack)
{
    for (int round = 0; round < 4; round++) {
        uint32_t sum = 0;
        vllsi_thread_handle handle = {.raw = 0};
        REQUIRE(vllsi_thread_spawn(use_both, &sum, STACK_BYTES, &handle) == 0);
        CHECK_EQ(vllsi_thread_join(handle), 0);
        CHECK_EQ(sum, 3);
    }
}
