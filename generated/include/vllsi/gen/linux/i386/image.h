/* Rendered from tables/linux/abi/i386.yaml by: python3 -m codegen. Do not edit. */
/*
 * What a program's image and its threads look like on 32-bit x86: relocations, thread-local storage, the vDSO.
 * Start-up needs it; programs do not.
 */
#ifndef VLLSI_GEN_LINUX_I386_IMAGE_H
#define VLLSI_GEN_LINUX_I386_IMAGE_H

/* Relocations that a static-pie can hold. */
#define VLLSI__RELOC_ABSOLUTE 1 /* R_386_32: the symbol's address */
#define VLLSI__RELOC_GLOB_DAT 6 /* R_386_GLOB_DAT: the same, for an entry of the GOT */
#define VLLSI__RELOC_JUMP_SLOT 7 /* R_386_JMP_SLOT: the same, for an entry of the PLT */
#define VLLSI__RELOC_RELATIVE 8 /* R_386_RELATIVE: the load address and the addend */
#define VLLSI__RELOC_TLS_MODULE 35 /* R_386_TLS_DTPMOD32: which object's thread-local variables */
#define VLLSI__RELOC_TLS_BLOCK 36 /* R_386_TLS_DTPOFF32: a variable's place among them */
#define VLLSI__RELOC_TLS_POINTER 14 /* R_386_TLS_TPOFF: a variable's place seen from the thread pointer */
#define VLLSI__RELOC_IRELATIVE 42 /* R_386_IRELATIVE: what a function says that chooses an address */

/* Thread-local storage, variant 2: the control block at the thread pointer, the variables below it. */
#define VLLSI__TLS_VARIANT 2
#define VLLSI__TCB_BYTES 32 /* from the thread pointer on */
#define VLLSI__TCB_BYTES_BELOW 0 /* in front of it */
#define VLLSI__TCB_SELF 0 /* where the block holds its own address, seen from the thread pointer */
#define VLLSI__TCB_CANARY 0x14 /* where it holds the thread's canary */
#define VLLSI__TLS_POINTER_BIAS 0 /* how far the thread pointer is beyond the control block's end */
#define VLLSI__TLS_BLOCK_BIAS 0 /* what R_386_TLS_DTPOFF32's value is short of */

/* The vDSO's functions, by the call that each does without entering the kernel, where the kernel has it. */
#define VLLSI__VDSO_VERSION "LINUX_2.6"
#define VLLSI__VDSO_CLOCK_GETRES "__vdso_clock_getres_time64"
#define VLLSI__VDSO_CLOCK_GETTIME "__vdso_clock_gettime64"
#define VLLSI__VDSO_GETCPU "__vdso_getcpu"

#endif
