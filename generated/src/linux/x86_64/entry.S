/* Rendered from tables/linux/abi/x86_64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit x86, LP64: the return from a signal handler, vfork, and clone with a new
 * stack.
 */
#include <vllsi/gen/linux/x86_64/numbers.h>

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
    movl $VLLSI_LINUX_NR_rt_sigreturn, %eax
    TRAP(rt_sigreturn)
    .size vllsi_linux_rt_sigreturn, .-vllsi_linux_rt_sigreturn

    .section .text.vllsi_linux_vfork,"ax",@progbits
    .globl vllsi_linux_vfork
    .type vllsi_linux_vfork,@function
vllsi_linux_vfork:
    endbr64
    popq %rdx
    movl $VLLSI_LINUX_NR_vfork, %eax
    TRAP(vfork)
    testl %eax, %eax
    jnz 2f
    xorl %ecx, %ecx
    rdsspq %rcx
    testq %rcx, %rcx
    jz 2f
    jmpq *%rdx /* the child shares the shadow stack: a return would take the entry that its parent returns by */
2:
    pushq %rdx
    ret
    .size vllsi_linux_vfork, .-vllsi_linux_vfork

    .section .text.vllsi_linux_clone_call,"ax",@progbits
    .globl vllsi_linux_clone_call
    .type vllsi_linux_clone_call,@function
vllsi_linux_clone_call:
    endbr64
    andq $-16, %rsi
    subq $16, %rsi
    movq %rdi, (%rsi)
    movq %rcx, 8(%rsi)
    movq %rdx, %rdi
    movq %r8, %rdx
    movq %r9, %r8
    movq 8(%rsp), %r10
    movl $VLLSI_LINUX_NR_clone, %eax
    TRAP(clone)
    testq %rax, %rax
    jz 2f
    ret
2:
    xorl %ebp, %ebp
    popq %rax
    popq %rdi
    call *%rax
    movl %eax, %edi
    movl $VLLSI_LINUX_NR_exit, %eax
    TRAP(exit)
    hlt
    .size vllsi_linux_clone_call, .-vllsi_linux_clone_call

    .section .text.vllsi_linux_clone3_call,"ax",@progbits
    .globl vllsi_linux_clone3_call
    .type vllsi_linux_clone3_call,@function
vllsi_linux_clone3_call:
    endbr64
    movq %rcx, %r8
    movl $VLLSI_LINUX_NR_clone3, %eax
    TRAP(clone3)
    testq %rax, %rax
    jz 2f
    ret
2:
    xorl %ebp, %ebp
    movq %r8, %rdi
    call *%rdx
    movl %eax, %edi
    movl $VLLSI_LINUX_NR_exit, %eax
    TRAP(exit)
    hlt
    .size vllsi_linux_clone3_call, .-vllsi_linux_clone3_call

    .section .note.GNU-stack,"",@progbits

/* Says what this code keeps to: GNU_PROPERTY_X86_FEATURE_1_IBT, GNU_PROPERTY_X86_FEATURE_1_SHSTK. One object that does not say so takes it from the whole program. */
    .section .note.gnu.property,"a",@note
    .balign 8
    .long 4, 16, 5 /* bytes of the name, of the rest, NT_GNU_PROPERTY_TYPE_0 */
    .asciz "GNU"
    .long 0xc0000002, 4, 3, 0 /* GNU_PROPERTY_X86_FEATURE_1_AND */
