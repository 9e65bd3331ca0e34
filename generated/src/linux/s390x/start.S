/* Rendered from tables/linux/abi/s390x.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit IBM Z: where the kernel starts a program.
 */
#include <vllsi/gen/linux/s390x/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  svc 0
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
    lgr %r2, %r15
    nill %r15, 0xfff8
    aghi %r15, -160
    xc 0(8, %r15), 0(%r15)
    brasl %r14, vllsi__start
    j .
    .size _start, .-_start

    .section .note.GNU-stack,"",@progbits
