/* Rendered from tables/linux/abi/arm.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 32-bit Arm, EABI: where the kernel starts a program.
 */
#include <vllsi/gen/linux/arm/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  svc 0
    .pushsection vllsi_syscalls,"a",%progbits,unique,\@
2:  .long \number
    .long 1b-.
    .popsection
    .reloc 1b, BFD_RELOC_NONE, 2b
.endm
#define TRAP(name) TRAP_WITH_NOTE VLLSI_LINUX_NR_##name

    .section .text._start,"ax",%progbits
    .globl _start
    .type _start,%function
_start:
    mov r11, #0
    mov lr, #0
    mov r0, sp
    bic sp, sp, #7
    bl vllsi__start
    udf #0
    .size _start, .-_start

    .section .note.GNU-stack,"",%progbits
