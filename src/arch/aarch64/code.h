/*
 * Changing instructions on aarch64.
 *
 * Instruction caches do not watch stores. What was stored is cleaned to where both kinds of cache meet, then
 * the instruction caches of all processors forget the range; how much of that a processor spares itself, and
 * how long its lines are, stands in CTR_EL0. What a processor has fetched already it forgets by an isb of its
 * own; no processor can do that for another.
 *
 * Source: Arm ARM B2.2.5 "Concurrent modification and execution of instructions", D7.5.9 "Cache maintenance
 * and the instruction stream", CTR_EL0.
 */
#ifndef VLLSI_ARCH_AARCH64_CODE_H
#define VLLSI_ARCH_AARCH64_CODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline void vllsi__code_barrier(void)
{
    __asm__ volatile("isb" : : : "memory");
}

/* Reading CTR_EL0 each time costs little, and lets the kernel answer for the processor that is the least
 * able. */
static inline void vllsi__code_flush_cpu(uintptr_t begin, uintptr_t end)
{
    uint64_t type;
    __asm__ volatile("mrs %0, ctr_el0" : "=r"(type));
    const uintptr_t data_line = (uintptr_t)4 << (type >> 16 & 15);
    const uintptr_t code_line = (uintptr_t)4 << (type & 15);
    const bool data_is_seen = (type >> 28 & 1) != 0; /* IDC */
    const bool code_is_seen = (type >> 29 & 1) != 0; /* DIC */
    for (uintptr_t at = begin & ~(data_line - 1); !data_is_seen && at < end; at += data_line) {
        __asm__ volatile("dc cvau, %0" : : "r"(at) : "memory");
    }
    __asm__ volatile("dsb ish" : : : "memory");
    for (uintptr_t at = begin & ~(code_line - 1); !code_is_seen && at < end; at += code_line) {
        __asm__ volatile("ic ivau, %0" : : "r"(at) : "memory");
    }
    __asm__ volatile("dsb ish\n\tisb" : : : "memory");
}

static inline bool vllsi__code_reaches_all(void)
{
    return false;
}

/* bti c; nop, or b over the first of: mov w0, first; ret; mov w0, second; ret. nop and b are among the few
 * instructions that may be exchanged while others run them. */
#define VLLSI__CODE_CHOICE_BYTES 24

static inline void vllsi__code_put_choice(unsigned char *code, uint32_t first, uint32_t second)
{
    uint32_t *words = (uint32_t *)(void *)code;
    words[0] = 0xd503245f;
    words[1] = 0xd503201f;
    words[2] = 0x52800000 | (first & 0xffff) << 5;
    words[3] = 0xd65f03c0;
    words[4] = 0x52800000 | (second & 0xffff) << 5;
    words[5] = 0xd65f03c0;
}

static inline void vllsi__code_choose(unsigned char *code, bool second)
{
    __atomic_store_n((uint32_t *)(void *)(code + 4), second ? 0x14000003u : 0xd503201fu, __ATOMIC_RELEASE);
}

#endif
