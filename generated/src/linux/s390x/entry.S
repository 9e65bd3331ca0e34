/* Rendered from tables/linux/abi/s390x.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit IBM Z: the return from a signal handler, vfork, and clone with a new
 * stack.
 */
#include <vllsi/gen/linux/s390x/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  svc 0
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
    lghi %r1, VLLSI_LINUX_NR_rt_sigreturn
    TRAP(rt_sigreturn)
    .size vllsi_linux_rt_sigreturn, .-vllsi_linux_rt_sigreturn

    .section .text.vllsi_linux_vfork,"ax",@progbits
    .globl vllsi_linux_vfork
    .type vllsi_linux_vfork,@function
vllsi_linux_vfork:
    lghi %r1, VLLSI_LINUX_NR_vfork
    TRAP(vfork)
    br %r14
    .size vllsi_linux_vfork, .-vllsi_linux_vfork

    .section .text.vllsi_linux_clone_call,"ax",@progbits
    .globl vllsi_linux_clone_call
    .type vllsi_linux_clone_call,@function
vllsi_linux_clone_call:
    stg %r6, 48(%r15)
    nill %r3, 0xfff8
    aghi %r3, -176
    stg %r2, 160(%r3)
    stg %r5, 168(%r3)
    lgr %r2, %r3
    lgr %r3, %r4
    lgr %r4, %r6
    lg %r5, 168(%r15)
    lg %r6, 160(%r15)
    lghi %r1, VLLSI_LINUX_NR_clone
    TRAP(clone)
    ltgr %r2, %r2
    jz 2f
    lg %r6, 48(%r15)
    br %r14
2:
    lg %r1, 160(%r15)
    lg %r2, 168(%r15)
    xc 0(8, %r15), 0(%r15)
    basr %r14, %r1
    lghi %r1, VLLSI_LINUX_NR_exit
    TRAP(exit)
    j .
    .size vllsi_linux_clone_call, .-vllsi_linux_clone_call

    .section .note.GNU-stack,"",@progbits
