/* Rendered from tables/linux/abi/aarch64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit Arm: the return from a signal handler, vfork, and clone with a new stack.
 */
#include <vllsi/gen/linux/aarch64/numbers.h>

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
    mov x29, #0
    mov x30, #0
    mov x0, sp
    and sp, x0, #-16
    bl vllsi__start
    brk #1
    .size _start, .-_start

    .section .note.GNU-stack,"",@progbits
