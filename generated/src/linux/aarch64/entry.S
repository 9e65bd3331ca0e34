/* Rendered from tables/linux/abi/aarch64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit Arm: the return from a signal handler, vfork, and clone with a new stack.
 */
#include <vllsi/gen/linux/aarch64/numbers.h>

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
    mov x8, #VLLSI_LINUX_NR_rt_sigreturn
    TRAP(rt_sigreturn)
    .size vllsi_linux_rt_sigreturn, .-vllsi_linux_rt_sigreturn

    .section .text.vllsi_linux_vfork,"ax",@progbits
    .globl vllsi_linux_vfork
    .type vllsi_linux_vfork,@function
vllsi_linux_vfork:
    hint 34
    mov x0, #0x4111
    mov x1, #0
    mov x8, #VLLSI_LINUX_NR_clone
    TRAP(clone)
    ret
    .size vllsi_linux_vfork, .-vllsi_linux_vfork

    .section .text.vllsi_linux_clone_call,"ax",@progbits
    .globl vllsi_linux_clone_call
    .type vllsi_linux_clone_call,@function
vllsi_linux_clone_call:
    hint 34
    and x1, x1, #-16
    stp x0, x3, [x1, #-16]!
    mov x0, x2
    mov x2, x4
    mov x3, x5
    mov x4, x6
    mov x8, #VLLSI_LINUX_NR_clone
    TRAP(clone)
    cbz x0, 2f
    ret
2:
    mov x29, #0
    mov x30, #0
    ldp x1, x0, [sp], #16
    blr x1
    mov x8, #VLLSI_LINUX_NR_exit
    TRAP(exit)
    brk #1
    .size vllsi_linux_clone_call, .-vllsi_linux_clone_call

    .section .text.vllsi_linux_clone3_call,"ax",@progbits
    .globl vllsi_linux_clone3_call
    .type vllsi_linux_clone3_call,@function
vllsi_linux_clone3_call:
    hint 34
    mov x8, #VLLSI_LINUX_NR_clone3
    TRAP(clone3)
    cbz x0, 2f
    ret
2:
    mov x29, #0
    mov x30, #0
    mov x0, x3
    blr x2
    mov x8, #VLLSI_LINUX_NR_exit
    TRAP(exit)
    brk #1
    .size vllsi_linux_clone3_call, .-vllsi_linux_clone3_call

    .section .note.GNU-stack,"",@progbits

/* Says what this code keeps to: GNU_PROPERTY_AARCH64_FEATURE_1_BTI, GNU_PROPERTY_AARCH64_FEATURE_1_PAC. One object that does not say so takes it from the whole program. */
    .section .note.gnu.property,"a",@note
    .balign 8
    .long 4, 16, 5 /* bytes of the name, of the rest, NT_GNU_PROPERTY_TYPE_0 */
    .asciz "GNU"
    .long 0xc0000000, 4, 3, 0 /* GNU_PROPERTY_AARCH64_FEATURE_1_AND */
