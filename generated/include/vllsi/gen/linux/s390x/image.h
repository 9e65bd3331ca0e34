/* Rendered from tables/linux/abi/s390x.yaml by: python3 -m codegen. Do not edit. */
/*
 * What a program's image and its threads look like on 64-bit IBM Z: relocations, thread-local storage, the vDSO.
 * Start-up needs it; programs do not.
 */
#ifndef VLLSI_GEN_LINUX_S390X_IMAGE_H
#define VLLSI_GEN_LINUX_S390X_IMAGE_H

/* Relocations that a static-pie can hold. */
#define VLLSI__RELOC_ABSOLUTE 22 /* R_390_64: the symbol's address */
#define VLLSI__RELOC_GLOB_DAT 10 /* R_390_GLOB_DAT: the same, for an entry of the GOT */
#define VLLSI__RELOC_JUMP_SLOT 11 /* R_390_JMP_SLOT: the same, for an entry of the PLT */
#define VLLSI__RELOC_RELATIVE 12 /* R_390_RELATIVE: the load address and the addend */
#define VLLSI__RELOC_TLS_MODULE 54 /* R_390_TLS_DTPMOD: which object's thread-local variables */
#define VLLSI__RELOC_TLS_BLOCK 55 /* R_390_TLS_DTPOFF: a variable's place among them */
#define VLLSI__RELOC_TLS_POINTER 56 /* R_390_TLS_TPOFF: a variable's place seen from the thread pointer */
#define VLLSI__RELOC_IRELATIVE 61 /* R_390_IRELATIVE: what a function says that chooses an address */

/* Thread-local storage, variant 2: the control block at the thread pointer, the variables below it. */
#define VLLSI__TLS_VARIANT 2
#define VLLSI__TCB_BYTES 64 /* from the thread pointer on */
#define VLLSI__TCB_BYTES_BELOW 0 /* in front of it */
#define VLLSI__TCB_CANARY 0x28 /* where it holds the thread's canary */
#define VLLSI__TLS_POINTER_BIAS 0 /* how far the thread pointer is beyond the control block's end */
#define VLLSI__TLS_BLOCK_BIAS 0 /* what R_390_TLS_DTPOFF's value is short of */

/* The vDSO's functions, by the call that each does without entering the kernel, where the kernel has it. */
#define VLLSI__VDSO_VERSION "LINUX_2.6.29"
#define VLLSI__VDSO_CLOCK_GETRES "__kernel_clock_getres"
#define VLLSI__VDSO_CLOCK_GETTIME "__kernel_clock_gettime"
#define VLLSI__VDSO_GETCPU "__kernel_getcpu"
#define VLLSI__VDSO_GETRANDOM "__kernel_getrandom"
#define VLLSI__VDSO_GETTIMEOFDAY "__kernel_gettimeofday"

#endif
