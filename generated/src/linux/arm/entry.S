/* Rendered from tables/linux/abi/arm.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 32-bit Arm, EABI: the return from a signal handler, vfork, and clone with a new
 * stack.
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

    .section .text.vllsi_linux_rt_sigreturn,"ax",%progbits
    .globl vllsi_linux_rt_sigreturn
    .type vllsi_linux_rt_sigreturn,%function
vllsi_linux_rt_sigreturn:
    mov r7, #VLLSI_LINUX_NR_rt_sigreturn
    TRAP(rt_sigreturn)
    .size vllsi_linux_rt_sigreturn, .-vllsi_linux_rt_sigreturn

    .section .text.vllsi_linux_vfork,"ax",%progbits
    .globl vllsi_linux_vfork
    .type vllsi_linux_vfork,%function
vllsi_linux_vfork:
    mov ip, r7
    mov r7, #VLLSI_LINUX_NR_vfork
    TRAP(vfork)
    mov r7, ip
    bx lr
    .size vllsi_linux_vfork, .-vllsi_linux_vfork

    .section .text.vllsi_linux_clone_call,"ax",%progbits
    .globl vllsi_linux_clone_call
    .type vllsi_linux_clone_call,%function
vllsi_linux_clone_call:
    push {r4, r7}
    bic r1, r1, #7
    sub r1, r1, #8
    str r0, [r1]
    str r3, [r1, #4]
    mov r0, r2
    ldr r2, [sp, #8]
    ldr r3, [sp, #12]
    ldr r4, [sp, #16]
    mov r7, #VLLSI_LINUX_NR_clone
    TRAP(clone)
    cmp r0, #0
    beq 2f
    pop {r4, r7}
    bx lr
2:
    mov r11, #0
    mov lr, #0
    ldr r1, [sp]
    ldr r0, [sp, #4]
    add sp, sp, #8
    blx r1
    mov r7, #VLLSI_LINUX_NR_exit
    TRAP(exit)
    udf #0
    .size vllsi_linux_clone_call, .-vllsi_linux_clone_call

    .section .note.GNU-stack,"",%progbits
