/*
 * A value in one register of x86_64.
 */
#ifndef VLLSI_ARCH_X86_64_HOLD_H
#define VLLSI_ARCH_X86_64_HOLD_H

#include <stdint.h>

#define VLLSI__HOLDING_REGISTER "r13"

static inline uintptr_t vllsi__hold_in_register(uint32_t *ready, const uint32_t *until, uintptr_t complement)
{
    uintptr_t held;
    __asm__ volatile("movq %[complement], %%r13\n\t"
                     "notq %%r13\n\t"
                     "movl $1, (%[ready])\n"
                     "1:\n\t"
                     "pause\n\t"
                     "cmpl $0, (%[until])\n\t"
                     "je 1b\n\t"
                     "movq %%r13, %[held]\n\t"
                     "xorl %%r13d, %%r13d"
                     : [held] "=r"(held)
                     : [ready] "r"(ready), [until] "r"(until), [complement] "r"(complement)
                     : "r13", "cc", "memory");
    return held;
}

#endif
