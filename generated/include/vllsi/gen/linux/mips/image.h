/* Rendered from tables/linux/abi/mips.yaml by: python3 -m codegen. Do not edit. */
/*
 * What a program's image and its threads look like on 32-bit MIPS, big endian, o32: relocations, thread-local
 * storage, the vDSO. Start-up needs it; programs do not.
 */
#ifndef VLLSI_GEN_LINUX_MIPS_IMAGE_H
#define VLLSI_GEN_LINUX_MIPS_IMAGE_H

/* Relocations that a static-pie can hold. */
#define VLLSI__RELOC_ABSOLUTE 3 /* R_MIPS_REL32: the symbol's address */
#define VLLSI__RELOC_GLOB_DAT 3 /* R_MIPS_REL32: the same, for an entry of the GOT */
#define VLLSI__RELOC_JUMP_SLOT 127 /* R_MIPS_JUMP_SLOT: the same, for an entry of the PLT */
#define VLLSI__RELOC_RELATIVE 3 /* R_MIPS_REL32: the load address and the addend */
#define VLLSI__RELOC_TLS_MODULE 38 /* R_MIPS_TLS_DTPMOD32: which object's thread-local variables */
#define VLLSI__RELOC_TLS_BLOCK 39 /* R_MIPS_TLS_DTPREL32: a variable's place among them */
#define VLLSI__RELOC_TLS_POINTER 47 /* R_MIPS_TLS_TPREL32: a variable's place seen from the thread pointer */

/* Thread-local storage, variant 1: the control block in front of the thread pointer less its bias, the variables above it. */
#define VLLSI__TLS_VARIANT 1
#define VLLSI__TCB_BYTES 0 /* from the thread pointer less its bias on */
#define VLLSI__TCB_BYTES_BELOW 8 /* in front of that */
/* The canary is the process's: __stack_chk_guard. */
#define VLLSI__TLS_POINTER_BIAS 0x7000 /* how far the thread pointer is beyond the control block's end */
#define VLLSI__TLS_BLOCK_BIAS 0x8000 /* what R_MIPS_TLS_DTPREL32's value is short of */

/* The vDSO's functions, by the call that each does without entering the kernel, where the kernel has it. */
#define VLLSI__VDSO_VERSION "LINUX_2.6"
#define VLLSI__VDSO_CLOCK_GETRES "__vdso_clock_getres_time64"
#define VLLSI__VDSO_CLOCK_GETTIME "__vdso_clock_gettime64"

#endif
