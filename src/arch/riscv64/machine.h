/*
 * riscv64 for start-up.
 *
 * Source: RISC-V ELF psABI (relocations 8.4, thread-local storage 8.5: variant I whose thread pointer is
 * where the storage begins).
 */
#ifndef VLLSI_ARCH_RISCV64_MACHINE_H
#define VLLSI_ARCH_RISCV64_MACHINE_H

#include <stdint.h>

#include <vllsi/linux.h>

/* Relocations that a static-pie can hold. There is none of its own for a GOT entry: that is an absolute one.
 */
#define VLLSI__RELOC_ABSOLUTE    2 /* R_RISCV_64 */
#define VLLSI__RELOC_GLOB_DAT    2
#define VLLSI__RELOC_JUMP_SLOT   5  /* R_RISCV_JUMP_SLOT */
#define VLLSI__RELOC_RELATIVE    3  /* R_RISCV_RELATIVE */
#define VLLSI__RELOC_TLS_MODULE  7  /* R_RISCV_TLS_DTPMOD64 */
#define VLLSI__RELOC_TLS_BLOCK   9  /* R_RISCV_TLS_DTPREL64 */
#define VLLSI__RELOC_TLS_POINTER 11 /* R_RISCV_TLS_TPREL64 */
#define VLLSI__RELOC_IRELATIVE   58 /* R_RISCV_IRELATIVE */

/* Thread-local storage at the thread pointer, the control block in front of it. The canary is the global
 * __stack_chk_guard. */
#define VLLSI__TLS_VARIANT     1
#define VLLSI__TCB_BYTES       0     /* between the thread pointer and the storage */
#define VLLSI__TCB_BYTES_BELOW 16    /* in front of the thread pointer */
#define VLLSI__TLS_BLOCK_BIAS  0x800 /* what a DTPREL value is short of */

/* The functions are always inlined: before there is a canary, no function may be called that looks for one.
 */

/* Makes `pointer` this thread's thread pointer; cannot fail. */
__attribute__((always_inline)) static inline vllsi_result vllsi__thread_pointer_set(void *pointer)
{
    __asm__ volatile("mv tp, %0" : : "r"(pointer) : "memory");
    return 0;
}

/* This thread's thread pointer. */
__attribute__((always_inline)) static inline void *vllsi__thread_pointer_get(void)
{
    void *pointer;
    __asm__ volatile("mv %0, tp" : "=r"(pointer));
    return pointer;
}

/* Where the program's dynamic section lies now, found without a relocation; no address of use in a program
 * that has none. */
__attribute__((always_inline)) static inline const void *vllsi__dynamic_section(void)
{
    const void *section;
    __asm__(".weak _DYNAMIC\n\t.hidden _DYNAMIC\n\tlla %0, _DYNAMIC" : "=r"(section));
    return section;
}

#endif
