/* Rendered from tables/linux/abi/i386.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 32-bit x86: the return from a signal handler, vfork, and clone with a new stack.
 */
#include <vllsi/gen/linux/i386/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  int $0x80
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
    xorl %ebp, %ebp
    movl %esp, %eax
    andl $-16, %esp
    subl $12, %esp
    pushl %eax
    call vllsi__start
    hlt
    .size _start, .-_start

    .section .note.GNU-stack,"",@progbits
