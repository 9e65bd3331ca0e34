/* Rendered from tables/linux/abi/ppc64le.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit PowerPC, little endian, ELFv2: where the kernel starts a program.
 */
#include <vllsi/gen/linux/ppc64le/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  sc
    .pushsection vllsi_syscalls,"a",@progbits,unique,\@
2:  .long \number
    .long 1b-.
    .popsection
    .reloc 1b, BFD_RELOC_NONE, 2b
.endm
#define TRAP(name) TRAP_WITH_NOTE VLLSI_LINUX_NR_##name

    .section .text._start,"ax",@progbits
    .globl _start
    .type _start,@function
_start:
    bcl 20, 31, 1f
    1: mflr 12
    addis 2, 12, .TOC.-1b@ha
    addi 2, 2, .TOC.-1b@l
    mr 3, 1
    clrrdi 1, 1, 4
    li 0, 0
    stdu 1, -32(1)
    mtlr 0
    bl vllsi__start
    nop
    trap
    .size _start, .-_start

    .section .note.GNU-stack,"",@progbits
