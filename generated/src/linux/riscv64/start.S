/* Rendered from tables/linux/abi/riscv64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit RISC-V: where the kernel starts a program.
 */
#include <vllsi/gen/linux/riscv64/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  ecall
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
    .option push
    .option norelax
    lla gp, __global_pointer$
    .option pop
    li s0, 0
    mv a0, sp
    andi sp, sp, -16
    call vllsi__start
    ebreak
    .size _start, .-_start

    .section .note.GNU-stack,"",@progbits
