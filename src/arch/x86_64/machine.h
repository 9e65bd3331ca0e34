/*
 * x86_64 for start-up.
 *
 * Source: System V AMD64 psABI (relocations, table 4.9), "ELF Handling For Thread-Local Storage" (variant
 * II, 4.4.6 and 3.4.6).
 */
#ifndef VLLSI_ARCH_X86_64_MACHINE_H
#define VLLSI_ARCH_X86_64_MACHINE_H

#include <stdint.h>

#include <vllsi/linux.h>

/* Relocations that a static-pie can hold. */
#define VLLSI__RELOC_ABSOLUTE    1  /* R_X86_64_64 */
#define VLLSI__RELOC_GLOB_DAT    6  /* R_X86_64_GLOB_DAT */
#define VLLSI__RELOC_JUMP_SLOT   7  /* R_X86_64_JUMP_SLOT */
#define VLLSI__RELOC_RELATIVE    8  /* R_X86_64_RELATIVE */
#define VLLSI__RELOC_TLS_MODULE  16 /* R_X86_64_DTPMOD64 */
#define VLLSI__RELOC_TLS_BLOCK   17 /* R_X86_64_DTPOFF64 */
#define VLLSI__RELOC_TLS_POINTER 18 /* R_X86_64_TPOFF64 */
#define VLLSI__RELOC_IRELATIVE   37 /* R_X86_64_IRELATIVE */

/* Thread-local storage lies below the thread pointer; the control block is at it: its own address first, the
 * canary at 0x28. */
#define VLLSI__TLS_VARIANT    2
#define VLLSI__TCB_BYTES      64
#define VLLSI__TCB_SELF       0
#define VLLSI__TCB_CANARY     0x28
#define VLLSI__TLS_BLOCK_BIAS 0 /* what a DTPOFF value is short of */

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
