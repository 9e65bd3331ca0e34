/* Rendered from tables/linux/abi/ppc64le.yaml by: python3 -m codegen. Do not edit. */
/*
 * What a program's image and its threads look like on 64-bit PowerPC, little endian, ELFv2: relocations, thread-
 * local storage, the vDSO. Start-up needs it; programs do not.
 */
#ifndef VLLSI_GEN_LINUX_PPC64LE_IMAGE_H
#define VLLSI_GEN_LINUX_PPC64LE_IMAGE_H

/* Relocations that a static-pie can hold. */
#define VLLSI__RELOC_ABSOLUTE 38 /* R_PPC64_ADDR64: the symbol's address */
#define VLLSI__RELOC_GLOB_DAT 20 /* R_PPC64_GLOB_DAT: the same, for an entry of the GOT */
#define VLLSI__RELOC_JUMP_SLOT 21 /* R_PPC64_JMP_SLOT: the same, for an entry of the PLT */
#define VLLSI__RELOC_RELATIVE 22 /* R_PPC64_RELATIVE: the load address and the addend */
#define VLLSI__RELOC_TLS_MODULE 68 /* R_PPC64_DTPMOD64: which object's thread-local variables */
#define VLLSI__RELOC_TLS_BLOCK 78 /* R_PPC64_DTPREL64: a variable's place among them */
#define VLLSI__RELOC_TLS_POINTER 73 /* R_PPC64_TPREL64: a variable's place seen from the thread pointer */
#define VLLSI__RELOC_IRELATIVE 248 /* R_PPC64_IRELATIVE: what a function says that chooses an address */

/* Thread-local storage, variant 1: the control block in front of the thread pointer less its bias, the variables above it. */
#define VLLSI__TLS_VARIANT 1
#define VLLSI__TCB_BYTES 0 /* from the thread pointer less its bias on */
#define VLLSI__TCB_BYTES_BELOW 16 /* in front of that */
#define VLLSI__TCB_CANARY (-28688) /* where it holds the thread's canary */
#define VLLSI__TLS_POINTER_BIAS 0x7000 /* how far the thread pointer is beyond the control block's end */
#define VLLSI__TLS_BLOCK_BIAS 0x8000 /* what R_PPC64_DTPREL64's value is short of */

/* The vDSO's functions, by the call that each does without entering the kernel, where the kernel has it. */
#define VLLSI__VDSO_VERSION "LINUX_2.6.15"
#define VLLSI__VDSO_ERROR_FLAG "CR0.SO" /* tells a failure, beside a positive errno: not for C */
#define VLLSI__VDSO_CLOCK_GETRES "__kernel_clock_getres"
#define VLLSI__VDSO_CLOCK_GETTIME "__kernel_clock_gettime"
#define VLLSI__VDSO_GETCPU "__kernel_getcpu"
#define VLLSI__VDSO_GETRANDOM "__kernel_getrandom"
#define VLLSI__VDSO_GETTIMEOFDAY "__kernel_gettimeofday"
#define VLLSI__VDSO_TIME "__kernel_time"

#endif
