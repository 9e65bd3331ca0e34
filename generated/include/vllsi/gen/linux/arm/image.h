/* Rendered from tables/linux/abi/arm.yaml by: python3 -m codegen. Do not edit. */
/*
 * What a program's image and its threads look like on 32-bit Arm, EABI: relocations, thread-local storage, the
 * vDSO. Start-up needs it; programs do not.
 */
#ifndef VLLSI_GEN_LINUX_ARM_IMAGE_H
#define VLLSI_GEN_LINUX_ARM_IMAGE_H

/* Relocations that a static-pie can hold. */
#define VLLSI__RELOC_ABSOLUTE 2 /* R_ARM_ABS32: the symbol's address */
#define VLLSI__RELOC_GLOB_DAT 21 /* R_ARM_GLOB_DAT: the same, for an entry of the GOT */
#define VLLSI__RELOC_JUMP_SLOT 22 /* R_ARM_JUMP_SLOT: the same, for an entry of the PLT */
#define VLLSI__RELOC_RELATIVE 23 /* R_ARM_RELATIVE: the load address and the addend */
#define VLLSI__RELOC_TLS_MODULE 17 /* R_ARM_TLS_DTPMOD32: which object's thread-local variables */
#define VLLSI__RELOC_TLS_BLOCK 18 /* R_ARM_TLS_DTPOFF32: a variable's place among them */
#define VLLSI__RELOC_TLS_POINTER 19 /* R_ARM_TLS_TPOFF32: a variable's place seen from the thread pointer */
#define VLLSI__RELOC_IRELATIVE 160 /* R_ARM_IRELATIVE: what a function says that chooses an address */

/* Thread-local storage, variant 1: the control block at the thread pointer, the variables above it. */
#define VLLSI__TLS_VARIANT 1
#define VLLSI__TCB_BYTES 8 /* from the thread pointer on */
#define VLLSI__TCB_BYTES_BELOW 0 /* in front of it */
/* The canary is the process's: __stack_chk_guard. */
#define VLLSI__TLS_POINTER_BIAS 0 /* how far the thread pointer is beyond the control block's end */
#define VLLSI__TLS_BLOCK_BIAS 0 /* what R_ARM_TLS_DTPOFF32's value is short of */

/* The vDSO's functions, by the call that each does without entering the kernel, where the kernel has it. */
#define VLLSI__VDSO_VERSION "LINUX_2.6"
#define VLLSI__VDSO_CLOCK_GETRES "__vdso_clock_getres_time64"
#define VLLSI__VDSO_CLOCK_GETTIME "__vdso_clock_gettime64"

#endif
