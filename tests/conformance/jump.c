/*
 * vllsi/jump.h.
 */
#include "conformance.h"

#include <vllsi/jump.h>

static struct vllsi_jump_buffer buffer;
static volatile bool way_out = true; /* gcc sees through a recursion that never returns */

/* Each level keeps something on the stack and in registers that the jump has to leave behind. */
__attribute__((noinline)) static int descend(int depth, int32_t value)
{
    volatile char room[200];
    room[0] = (char)depth;
    if (depth == 0 && way_out) {
        vllsi_longjmp(&buffer, value);
    }
    return depth == 0 ? 0 : descend(depth - 1, value) + room[0];
}

TEST(jump, carries_its_value)
{
    static const int32_t values[] = {1, 7, -1, INT32_MAX, INT32_MIN};
    for (volatile size_t i = 0; i < sizeof values / sizeof *values; i = i + 1) {
        const int32_t carried = vllsi_setjmp(&buffer);
        if (carried == 0) {
            (void)descend(1, values[i]);
        }
        CHECK_EQ(carried, values[i]);
    }
}

TEST(jump, zero_becomes_one)
{
    const int32_t carried = vllsi_setjmp(&buffer);
    if (carried == 0) {
        vllsi_longjmp(&buffer, 0);
    }
    CHECK_EQ(carried, 1);
}

TEST(jump, leaves_many_frames)
{
    volatile int rounds = 0;
    if (vllsi_setjmp(&buffer) == 0) {
        (void)descend(500, 3);
        CHECK(false);
    }
    rounds = rounds + 1;
    if (rounds < 100) {
        (void)descend(rounds, 3);
    }
    CHECK_EQ(rounds, 100);
}

/* Fills the registers that a function must preserve with values that the caller did not put there. */
__attribute__((noinline)) static void disturb(double seed, int64_t number)
{
    volatile double sink = 0;
    volatile int64_t count = 0;
    double a = seed + 1, b = seed + 2, c = seed + 3, d = seed + 4, e = seed + 5, f = seed + 6, g = seed + 7,
           h = seed + 8;
    int64_t i = number + 1, j = number + 2, k = number + 3, l = number + 4, m = number + 5, n = number + 6;
    for (int round = 0; round < 3; round++) {
        __asm__ volatile("" : "+m"(a), "+m"(b), "+m"(c), "+m"(d), "+r"(i), "+r"(j), "+r"(k), "+r"(l));
        sink = sink + a * b - c * d + e * f - g * h;
        count = count + i * j - k * l + m * n;
    }
    (void)descend(3, 1);
}

TEST(jump, restores_registers_that_functions_preserve)
{
    /* Set before setjmp and never changed: certain to have their values afterwards, wherever the compiler
     * keeps them. */
    volatile double source = 1.5;
    volatile int64_t number = 11;
    const double a = source * 2, b = source * 3, c = source * 4, d = source * 5, e = source * 6,
                 f = source * 7, g = source * 8, h = source * 9;
    const int64_t i = number * 2, j = number * 3, k = number * 4, l = number * 5, m = number * 6,
                  n = number * 7;
    if (vllsi_setjmp(&buffer) == 0) {
        disturb(a, i);
    }
    CHECK(a == 3.0 && b == 4.5 && c == 6.0 && d == 7.5 && e == 9.0 && f == 10.5 && g == 12.0 && h == 13.5);
    CHECK(i == 22 && j == 33 && k == 44 && l == 55 && m == 66 && n == 77);
}

TEST(jump, buffers_do_not_share)
{
    static struct vllsi_jump_buffer outer;
    volatile int order = 0;
    if (vllsi_setjmp(&outer) == 0) {
        if (vllsi_setjmp(&buffer) == 0) {
            (void)descend(2, 1);
        }
        order = order * 10 + 1;
        vllsi_longjmp(&outer, 1);
    }
    order = order * 10 + 2;
    CHECK_EQ(order, 12);
}
