/*
 * A value in one register of riscv64.
 */
#ifndef VLLSI_ARCH_RISCV64_HOLD_H
#define VLLSI_ARCH_RISCV64_HOLD_H

#include <stdint.h>

#define VLLSI__HOLDING_REGISTER "s5"

static inline uintptr_t vllsi__hold_in_register(uint32_t *ready, const uint32_t *until, uintptr_t complement)
{
    uintptr_t held;
    uint32_t word;
    __asm__ volatile("not s5, %[complement]\n\t"
                     "li %[word], 1\n\t"
                     "fence rw, w\n\t"
                     "sw %[word], 0(%[ready])\n"
                     "1:\n\t"
                     "lw %[word], 0(%[until])\n\t"
                     "beqz %[word], 1b\n\t"
                     "fence r, rw\n\t"
                     "mv %[held], s5\n\t"
                     "li s5, 0"
                     : [held] "=r"(held), [word] "=&r"(word)
                     : [ready] "r"(ready), [until] "r"(until), [complement] "r"(complement)
                     : "s5", "memory");
    return held;
}

#endif
