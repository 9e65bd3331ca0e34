/* Rendered from tables/linux/abi/loongarch64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What a program's image and its threads look like on 64-bit LoongArch: relocations, thread-local storage, the
 * vDSO. Start-up needs it; programs do not.
 */
#ifndef VLLSI_GEN_LINUX_LOONGARCH64_IMAGE_H
#define VLLSI_GEN_LINUX_LOONGARCH64_IMAGE_H

/* Relocations that a static-pie can hold. */
#define VLLSI__RELOC_ABSOLUTE 2 /* R_LARCH_64: the symbol's address */
#define VLLSI__RELOC_GLOB_DAT 2 /* R_LARCH_64: the same, for an entry of the GOT */
#define VLLSI__RELOC_JUMP_SLOT 5 /* R_LARCH_JUMP_SLOT: the same, for an entry of the PLT */
#define VLLSI__RELOC_RELATIVE 3 /* R_LARCH_RELATIVE: the load address and the addend */
#define VLLSI__RELOC_TLS_MODULE 7 /* R_LARCH_TLS_DTPMOD64: which object's thread-local variables */
#define VLLSI__RELOC_TLS_BLOCK 9 /* R_LARCH_TLS_DTPREL64: a variable's place among them */
#define VLLSI__RELOC_TLS_POINTER 11 /* R_LARCH_TLS_TPREL64: a variable's place seen from the thread pointer */
#define VLLSI__RELOC_IRELATIVE 12 /* R_LARCH_IRELATIVE: what a function says that chooses an address */

/* Thread-local storage, variant 1: the control block in front of the thread pointer, the variables above it. */
#define VLLSI__TLS_VARIANT 1
#define VLLSI__TCB_BYTES 0 /* from the thread pointer on */
#define VLLSI__TCB_BYTES_BELOW 16 /* in front of it */
/* The canary is the process's: __stack_chk_guard. */
#define VLLSI__TLS_POINTER_BIAS 0 /* how far the thread pointer is beyond the control block's end */
#define VLLSI__TLS_BLOCK_BIAS 0 /* what R_LARCH_TLS_DTPREL64's value is short of */

/* The vDSO's functions, by the call that each does without entering the kernel, where the kernel has it. */
#define VLLSI__VDSO_VERSION "LINUX_5.10"
#define VLLSI__VDSO_CLOCK_GETRES "__vdso_clock_getres"
#define VLLSI__VDSO_CLOCK_GETTIME "__vdso_clock_gettime"
#define VLLSI__VDSO_GETCPU "__vdso_getcpu"
#define VLLSI__VDSO_GETRANDOM "__vdso_getrandom"
#define VLLSI__VDSO_GETTIMEOFDAY "__vdso_gettimeofday"

#endif
