/*
 * Changing instructions on riscv64.
 *
 * fence.i orders stores and fetches of the hart that executes it. A thread does not know on which hart it
 * will run next, so Linux has a call that reaches every hart of the process, those that run now and those
 * that will.
 *
 * Source: RISC-V unprivileged specification, "Zifencei"; riscv_flush_icache(2).
 */
#ifndef VLLSI_ARCH_RISCV64_CODE_H
#define VLLSI_ARCH_RISCV64_CODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/linux.h>

/* fence.i by its encoding: assemblers disagree whether the base instruction set has it. */
static inline void vllsi__code_barrier(void)
{
    __asm__ volatile(".4byte 0x0000100f" : : : "memory");
}

static inline bool vllsi__code_reaches_all(void)
{
    return vllsi__linux_riscv_flush_icache(NULL, NULL, 0) == 0;
}

static inline void vllsi__code_flush_cpu(uintptr_t begin, uintptr_t end)
{
    (void)vllsi__linux_riscv_flush_icache((void *)begin, (void *)end, 0);
    vllsi__code_barrier();
}

/* nop, or jump over the first of: li a0, first; ret; li a0, second; ret; constants up to 2047. */
#define VLLSI__CODE_CHOICE_BYTES 20

static inline void vllsi__code_put_choice(unsigned char *code, uint32_t first, uint32_t second)
{
    uint32_t *words = (uint32_t *)(void *)code;
    words[0] = 0x00000013;
    words[1] = 0x00000513 | (first & 0x7ff) << 20;
    words[2] = 0x00008067;
    words[3] = 0x00000513 | (second & 0x7ff) << 20;
    words[4] = 0x00008067;
}

static inline void vllsi__code_choose(unsigned char *code, bool second)
{
    __atomic_store_n((uint32_t *)(void *)code, second ? 0x00c0006fu : 0x00000013u, __ATOMIC_RELEASE);
}

#endif
