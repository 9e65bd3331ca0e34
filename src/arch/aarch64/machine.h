/*
 * aarch64 for start-up: what takes an instruction. Numbers and layouts are in the ABI's table
 * (vllsi/gen/linux/aarch64/image.h).
 */
#ifndef VLLSI_ARCH_AARCH64_MACHINE_H
#define VLLSI_ARCH_AARCH64_MACHINE_H

#include <stdint.h>

#include <vllsi/linux.h>

/* The functions are always inlined: before there is a canary, no function may be called that looks for one.
 */

/* Makes `pointer` this thread's thread pointer; cannot fail. */
__attribute__((always_inline)) static inline vllsi_result vllsi__thread_pointer_set(void *pointer)
{
    __asm__ volatile("msr tpidr_el0, %0" : : "r"(pointer) : "memory");
    return 0;
}

/* This thread's thread pointer. */
__attribute__((always_inline)) static inline void *vllsi__thread_pointer_get(void)
{
    void *pointer;
    __asm__ volatile("mrs %0, tpidr_el0" : "=r"(pointer));
    return pointer;
}

/* Where the program's dynamic section lies now, found without a relocation; no address of use in a program
 * that has none. */
__attribute__((always_inline)) static inline const void *vllsi__dynamic_section(void)
{
    const void *section;
    __asm__(".weak _DYNAMIC\n\t.hidden _DYNAMIC\n\tadrp %0, _DYNAMIC\n\tadd %0, %0, :lo12:_DYNAMIC"
            : "=r"(section));
    return section;
}

#endif
