/* Rendered from tables/linux/abi/x86_64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit x86, LP64: the return from a signal handler, vfork, and clone with a new
 * stack.
 */
#include <vllsi/gen/linux/x86_64/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  syscall
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
    movq %rsp, %rdi
    andq $-16, %rsp
    call vllsi__start
    hlt
    .size _start, .-_start

    .section .note.GNU-stack,"",@progbits
