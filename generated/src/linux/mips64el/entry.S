/* Rendered from tables/linux/abi/mips64el.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit MIPS, little endian, n64: the return from a signal handler, vfork, and
 * clone with a new stack.
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

    .section .text.vllsi_linux_rt_sigreturn,"ax",@progbits
    .globl vllsi_linux_rt_sigreturn
    .type vllsi_linux_rt_sigreturn,@function
vllsi_linux_rt_sigreturn:
    li $2, VLLSI_LINUX_NR_rt_sigreturn
    TRAP(rt_sigreturn)
    .size vllsi_linux_rt_sigreturn, .-vllsi_linux_rt_sigreturn

    .section .text.vllsi_linux_vfork,"ax",@progbits
    .globl vllsi_linux_vfork
    .type vllsi_linux_vfork,@function
vllsi_linux_vfork:
    li $4, 0x4112
    move $5, $0
    li $2, VLLSI_LINUX_NR_clone
    TRAP(clone)
    beqz $7, 9f
    dsubu $2, $0, $2
9:
    jr $31
    .size vllsi_linux_vfork, .-vllsi_linux_vfork

    .section .text.vllsi_linux_clone_call,"ax",@progbits
    .globl vllsi_linux_clone_call
    .type vllsi_linux_clone_call,@function
vllsi_linux_clone_call:
    daddiu $2, $0, -16
    and $5, $5, $2
    daddiu $5, $5, -16
    sd $4, 0($5)
    sd $7, 8($5)
    move $4, $6
    move $6, $8
    move $7, $9
    move $8, $10
    li $2, VLLSI_LINUX_NR_clone
    TRAP(clone)
    beqz $7, 9f
    dsubu $2, $0, $2
    jr $31
9:
    beqz $2, 2f
    jr $31
2:
    ld $25, 0($sp)
    ld $4, 8($sp)
    jalr $25
    move $4, $2
    li $2, VLLSI_LINUX_NR_exit
    TRAP(exit)
    break
    .size vllsi_linux_clone_call, .-vllsi_linux_clone_call

    .section .note.GNU-stack,"",@progbits
