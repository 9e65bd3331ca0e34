/* Rendered from tables/linux/abi/mips64el.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit MIPS, little endian, n64: where the kernel starts a program.
 */
#include <vllsi/gen/linux/mips64el/numbers.h>

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
    move $30, $0
    move $4, $sp
    daddiu $2, $0, -16
    and $sp, $sp, $2
    jal vllsi__start
    break
    .size _start, .-_start

    .section .note.GNU-stack,"",@progbits
