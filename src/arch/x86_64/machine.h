/*
 * x86_64 for start-up: what takes an instruction. Numbers and layouts are in the ABI's table
 * (vllsi/gen/linux/x86_64/image.h).
 */
#ifndef VLLSI_ARCH_X86_64_MACHINE_H
#define VLLSI_ARCH_X86_64_MACHINE_H

#include <stdint.h>

#include <vllsi/linux.h>

/* The functions are always inlined: before there is a canary, no function may be called that looks for one.
 */

/* Makes `pointer` this thread's thread pointer. */
__attribute__((always_inline)) static inline vllsi_result vllsi__thread_pointer_set(void *pointer)
{
    return vllsi__linux_arch_prctl(VLLSI_LINUX_ARCH_SET_FS, (uintptr_t)pointer);
}

/* This thread's thread pointer. */
__attribute__((always_inline)) static inline void *vllsi__thread_pointer_get(void)
{
    void *pointer;
    __asm__ volatile("movq %%fs:0, %0" : "=r"(pointer));
    return pointer;
}

/* Where the program's dynamic section lies now, found without a relocation; no address of use in a program
 * that has none. */
__attribute__((always_inline)) static inline const void *vllsi__dynamic_section(void)
{
    const void *section;
    __asm__(".weak _DYNAMIC\n\t.hidden _DYNAMIC\n\tleaq _DYNAMIC(%%rip), %0" : "=r"(section));
    return section;
}

#endif
