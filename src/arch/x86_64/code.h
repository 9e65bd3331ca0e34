/*
 * Changing instructions on x86_64.
 *
 * Caches are coherent: nothing needs to be flushed. But what the processor has fetched already it compares
 * with stores by the address that they go to; through another view of the page it need not notice, and
 * another processor never does. A serializing instruction ends that.
 *
 * Source: Intel SDM volume 3, "Handling Self- and Cross-Modifying Code", "Serializing Instructions".
 */
#ifndef VLLSI_ARCH_X86_64_CODE_H
#define VLLSI_ARCH_X86_64_CODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* cpuid is the only serializing instruction that every processor lets a program execute; a virtual machine
 * may take some microseconds for it. */
static inline void vllsi__code_barrier(void)
{
    uint32_t leaf = 0;
    uint32_t subleaf = 0;
    __asm__ volatile("cpuid" : "+a"(leaf), "+c"(subleaf) : : "ebx", "edx", "memory");
}

static inline void vllsi__code_flush_cpu(uintptr_t begin, uintptr_t end)
{
    (void)begin;
    (void)end;
    vllsi__code_barrier();
}

static inline bool vllsi__code_reaches_all(void)
{
    return false;
}

/* endbr64; jmp over nothing, or over the first of: mov eax, first; ret; mov eax, second; ret. A jump's
 * distance of one byte changes at once or not at all. */
#define VLLSI__CODE_CHOICE_BYTES 18

static inline void vllsi__code_put_choice(unsigned char *code, uint32_t first, uint32_t second)
{
    static const unsigned char shape[VLLSI__CODE_CHOICE_BYTES] = {
        0xf3, 0x0f, 0x1e, 0xfa, 0xeb, 0x00, 0xb8, 0, 0, 0, 0, 0xc3, 0xb8, 0, 0, 0, 0, 0xc3,
    };
    for (size_t at = 0; at < sizeof shape; at++) {
        code[at] = shape[at];
    }
    for (unsigned byte = 0; byte < 4; byte++) {
        code[7 + byte] = (unsigned char)(first >> 8 * byte);
        code[13 + byte] = (unsigned char)(second >> 8 * byte);
    }
}

static inline void vllsi__code_choose(unsigned char *code, bool second)
{
    __atomic_store_n(code + 5, (unsigned char)(second ? 6 : 0), __ATOMIC_RELEASE);
}

#endif
