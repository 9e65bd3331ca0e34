/*
 * aarch64 for start-up.
 *
 * Source: ELF for the Arm 64-bit Architecture (relocations 5.7, thread-local storage: variant I with a
 * control block of two words).
 */
#ifndef VLLSI_ARCH_AARCH64_MACHINE_H
#define VLLSI_ARCH_AARCH64_MACHINE_H

#include <stdint.h>

#include <vllsi/linux.h>

/* Relocations that a static-pie can hold. */
#define VLLSI__RELOC_ABSOLUTE    257  /* R_AARCH64_ABS64 */
#define VLLSI__RELOC_GLOB_DAT    1025 /* R_AARCH64_GLOB_DAT */
#define VLLSI__RELOC_JUMP_SLOT   1026 /* R_AARCH64_JUMP_SLOT */
#define VLLSI__RELOC_RELATIVE    1027 /* R_AARCH64_RELATIVE */
#define VLLSI__RELOC_TLS_MODULE  1028 /* R_AARCH64_TLS_DTPMOD */
#define VLLSI__RELOC_TLS_BLOCK   1029 /* R_AARCH64_TLS_DTPREL */
#define VLLSI__RELOC_TLS_POINTER 1030 /* R_AARCH64_TLS_TPREL */
#define VLLSI__RELOC_IRELATIVE   1032 /* R_AARCH64_IRELATIVE */

/* Two words at the thread pointer, thread-local storage after them. The canary is the global
 * __stack_chk_guard. */
#define VLLSI__TLS_VARIANT     1
#define VLLSI__TCB_BYTES       16 /* between the thread pointer and the storage */
#define VLLSI__TCB_BYTES_BELOW 0  /* in front of the thread pointer */
#define VLLSI__TLS_BLOCK_BIAS  0  /* what a DTPREL value is short of */

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
