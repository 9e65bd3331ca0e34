/* Rendered from tables/linux/abi/riscv64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit RISC-V: the return from a signal handler, vfork, and clone with a new
 * stack.
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

    .section .text.vllsi_linux_rt_sigreturn,"ax",@progbits
    .globl vllsi_linux_rt_sigreturn
    .type vllsi_linux_rt_sigreturn,@function
vllsi_linux_rt_sigreturn:
    li a7, VLLSI_LINUX_NR_rt_sigreturn
    TRAP(rt_sigreturn)
    .size vllsi_linux_rt_sigreturn, .-vllsi_linux_rt_sigreturn

    .section .text.vllsi_linux_vfork,"ax",@progbits
    .globl vllsi_linux_vfork
    .type vllsi_linux_vfork,@function
vllsi_linux_vfork:
    li a0, 0x4111
    li a1, 0
    li a7, VLLSI_LINUX_NR_clone
    TRAP(clone)
    ret
    .size vllsi_linux_vfork, .-vllsi_linux_vfork

    .section .text.vllsi_linux_clone_call,"ax",@progbits
    .globl vllsi_linux_clone_call
    .type vllsi_linux_clone_call,@function
vllsi_linux_clone_call:
    andi a1, a1, -16
    addi a1, a1, -16
    sd a0, 0(a1)
    sd a3, 8(a1)
    mv a0, a2
    mv a2, a4
    mv a3, a5
    mv a4, a6
    li a7, VLLSI_LINUX_NR_clone
    TRAP(clone)
    beqz a0, 2f
    ret
2:
    li s0, 0
    ld a1, 0(sp)
    ld a0, 8(sp)
    addi sp, sp, 16
    jalr a1
    li a7, VLLSI_LINUX_NR_exit
    TRAP(exit)
    ebreak
    .size vllsi_linux_clone_call, .-vllsi_linux_clone_call

    .section .text.vllsi_linux_clone3_call,"ax",@progbits
    .globl vllsi_linux_clone3_call
    .type vllsi_linux_clone3_call,@function
vllsi_linux_clone3_call:
    li a7, VLLSI_LINUX_NR_clone3
    TRAP(clone3)
    beqz a0, 2f
    ret
2:
    li s0, 0
    mv a0, a3
    jalr a2
    li a7, VLLSI_LINUX_NR_exit
    TRAP(exit)
    ebreak
    .size vllsi_linux_clone3_call, .-vllsi_linux_clone3_call

    .section .note.GNU-stack,"",@progbits
