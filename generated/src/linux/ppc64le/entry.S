/* Rendered from tables/linux/abi/ppc64le.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit PowerPC, little endian, ELFv2: the return from a signal handler, vfork,
 * and clone with a new stack.
 */
#include <vllsi/gen/linux/ppc64le/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  sc
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
    li 0, VLLSI_LINUX_NR_rt_sigreturn
    TRAP(rt_sigreturn)
    .size vllsi_linux_rt_sigreturn, .-vllsi_linux_rt_sigreturn

    .section .text.vllsi_linux_vfork,"ax",@progbits
    .globl vllsi_linux_vfork
    .type vllsi_linux_vfork,@function
vllsi_linux_vfork:
    li 0, VLLSI_LINUX_NR_vfork
    TRAP(vfork)
    bns+ 9f
    neg 3, 3
9:
    blr
    .size vllsi_linux_vfork, .-vllsi_linux_vfork

    .section .text.vllsi_linux_clone_call,"ax",@progbits
    .globl vllsi_linux_clone_call
    .type vllsi_linux_clone_call,@function
vllsi_linux_clone_call:
    clrrdi 4, 4, 4
    li 0, 0
    stdu 0, -64(4)
    std 3, 48(4)
    std 6, 56(4)
    mr 3, 5
    mr 5, 7
    mr 6, 8
    mr 7, 9
    li 0, VLLSI_LINUX_NR_clone
    TRAP(clone)
    bns+ 9f
    neg 3, 3
    blr
9:
    cmpdi 3, 0
    beq 2f
    blr
2:
    ld 12, 48(1)
    ld 3, 56(1)
    mtctr 12
    bctrl
    li 0, VLLSI_LINUX_NR_exit
    TRAP(exit)
    trap
    .size vllsi_linux_clone_call, .-vllsi_linux_clone_call

    .section .note.GNU-stack,"",@progbits
