/* Rendered from tables/linux/abi/loongarch64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit LoongArch: where the kernel starts a program.
 */
#include <vllsi/gen/linux/loongarch64/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  syscall 0
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
    move $fp, $zero
    move $a0, $sp
    bstrins.d $sp, $zero, 3, 0
    bl vllsi__start
    break 0
    .size _start, .-_start

    .section .note.GNU-stack,"",@progbits
