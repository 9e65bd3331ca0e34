/* Rendered from tables/linux/abi/loongarch64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit LoongArch: the return from a signal handler, vfork, and clone with a new
 * stack.
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

    .section .text.vllsi_linux_rt_sigreturn,"ax",@progbits
    .globl vllsi_linux_rt_sigreturn
    .type vllsi_linux_rt_sigreturn,@function
vllsi_linux_rt_sigreturn:
    li.w $a7, VLLSI_LINUX_NR_rt_sigreturn
    TRAP(rt_sigreturn)
    .size vllsi_linux_rt_sigreturn, .-vllsi_linux_rt_sigreturn

    .section .text.vllsi_linux_vfork,"ax",@progbits
    .globl vllsi_linux_vfork
    .type vllsi_linux_vfork,@function
vllsi_linux_vfork:
    li.w $a0, 0x4111
    move $a1, $zero
    li.w $a7, VLLSI_LINUX_NR_clone
    TRAP(clone)
    jr $ra
    .size vllsi_linux_vfork, .-vllsi_linux_vfork

    .section .text.vllsi_linux_clone_call,"ax",@progbits
    .globl vllsi_linux_clone_call
    .type vllsi_linux_clone_call,@function
vllsi_linux_clone_call:
    bstrins.d $a1, $zero, 3, 0
    addi.d $a1, $a1, -16
    st.d $a0, $a1, 0
    st.d $a3, $a1, 8
    move $a0, $a2
    move $a2, $a4
    move $a3, $a6
    move $a4, $a5
    li.w $a7, VLLSI_LINUX_NR_clone
    TRAP(clone)
    beqz $a0, 2f
    jr $ra
2:
    move $fp, $zero
    ld.d $a1, $sp, 0
    ld.d $a0, $sp, 8
    addi.d $sp, $sp, 16
    jirl $ra, $a1, 0
    li.w $a7, VLLSI_LINUX_NR_exit
    TRAP(exit)
    break 0
    .size vllsi_linux_clone_call, .-vllsi_linux_clone_call

    .section .note.GNU-stack,"",@progbits
