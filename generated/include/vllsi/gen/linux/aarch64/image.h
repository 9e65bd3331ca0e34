/* Rendered from tables/linux/abi/aarch64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What a program's image and its threads look like on 64-bit Arm: relocations, thread-local storage, the vDSO.
 * Start-up needs it; programs do not.
 */
#ifndef VLLSI_GEN_LINUX_AARCH64_IMAGE_H
#define VLLSI_GEN_LINUX_AARCH64_IMAGE_H

/* Relocations that a static-pie can hold. */
#define VLLSI__RELOC_ABSOLUTE 257 /* R_AARCH64_ABS64: the symbol's address */
#define VLLSI__RELOC_GLOB_DAT 1025 /* R_AARCH64_GLOB_DAT: the same, for an entry of the GOT */
#define VLLSI__RELOC_JUMP_SLOT 1026 /* R_AARCH64_JUMP_SLOT: the same, for an entry of the PLT */
#define VLLSI__RELOC_RELATIVE 1027 /* R_AARCH64_RELATIVE: the load address and the addend */
#define VLLSI__RELOC_TLS_MODULE 1028 /* R_AARCH64_TLS_DTPMOD: which object's thread-local variables */
#define VLLSI__RELOC_TLS_BLOCK 1029 /* R_AARCH64_TLS_DTPREL: a variable's place among them */
#define VLLSI__RELOC_TLS_POINTER 1030 /* R_AARCH64_TLS_TPREL: a variable's place seen from the thread pointer */
#define VLLSI__RELOC_IRELATIVE 1032 /* R_AARCH64_IRELATIVE: what a function says that chooses an address */

/* Thread-local storage, variant 1: the control block at the thread pointer, the variables above it. */
#define VLLSI__TLS_VARIANT 1
#define VLLSI__TCB_BYTES 16 /* from the thread pointer on */
#define VLLSI__TCB_BYTES_BELOW 0 /* in front of it */
/* The canary is the process's: __stack_chk_guard. */
#define VLLSI__TLS_POINTER_BIAS 0 /* how far the thread pointer is beyond the control block's end */
#define VLLSI__TLS_BLOCK_BIAS 0 /* what R_AARCH64_TLS_DTPREL's value is short of */

/* The vDSO's functions, by the call that each does without entering the kernel, where the kernel has it. */
#define VLLSI__VDSO_VERSION "LINUX_2.6.39"
#define VLLSI__VDSO_CLOCK_GETRES "__kernel_clock_getres"
#define VLLSI__VDSO_CLOCK_GETTIME "__kernel_clock_gettime"
#define VLLSI__VDSO_GETRANDOM "__kernel_getrandom"
#define VLLSI__VDSO_GETTIMEOFDAY "__kernel_gettimeofday"

#endif
