/*
 * A value in one register of aarch64.
 */
#ifndef VLLSI_ARCH_AARCH64_HOLD_H
#define VLLSI_ARCH_AARCH64_HOLD_H

#include <stdint.h>

#define VLLSI__HOLDING_REGISTER "x23"

static inline uintptr_t vllsi__hold_in_register(uint32_t *ready, const uint32_t *until, uintptr_t complement)
{
    uintptr_t held;
    uint32_t word;
    __asm__ volatile("mvn x23, %[complement]\n\t"
                     "mov %w[word], #1\n\t"
                     "stlr %w[word], [%[ready]]\n"
                     "1:\n\t"
                     "yield\n\t"
                     "ldar %w[word], [%[until]]\n\t"
                     "cbz %w[word], 1b\n\t"
                     "mov %[held], x23\n\t"
                     "mov x23, #0"
                     : [held] "=r"(held), [word] "=&r"(word)
                     : [ready] "r"(ready), [until] "r"(until), [complement] "r"(complement)
                     : "x23", "memory");
    return held;
}

#endif
