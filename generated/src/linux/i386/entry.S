/* Rendered from tables/linux/abi/i386.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 32-bit x86: the return from a signal handler, vfork, and clone with a new stack.
 */
#include <vllsi/gen/linux/i386/numbers.h>

/* A trap and its note; see traps.h. */
.macro TRAP_WITH_NOTE number
1:  int $0x80
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
    endbr32
    popl %edx
    movl $VLLSI_LINUX_NR_vfork, %eax
    TRAP(vfork)
    testl %eax, %eax
    jnz 2f
    xorl %ecx, %ecx
    rdsspd %ecx
    testl %ecx, %ecx
    jz 2f
    jmpl *%edx /* the child shares the shadow stack: a return would take the entry that its parent returns by */
2:
    pushl %edx
    ret
    .size vllsi_linux_vfork, .-vllsi_linux_vfork

    .section .text.vllsi_linux_clone_call,"ax",@progbits
    .globl vllsi_linux_clone_call
    .type vllsi_linux_clone_call,@function
vllsi_linux_clone_call:
    endbr32
    pushl %ebx
    pushl %esi
    pushl %edi
    movl 20(%esp), %ecx
    andl $-16, %ecx
    subl $16, %ecx
    movl 16(%esp), %eax
    movl %eax, 4(%ecx)
    movl 28(%esp), %eax
    movl %eax, (%ecx)
    movl 24(%esp), %ebx
    movl 32(%esp), %edx
    movl 36(%esp), %esi
    movl 40(%esp), %edi
    movl $VLLSI_LINUX_NR_clone, %eax
    TRAP(clone)
    testl %eax, %eax
    jz 2f
    popl %edi
    popl %esi
    popl %ebx
    ret
2:
    xorl %ebp, %ebp
    movl 4(%esp), %eax
    call *%eax
    movl %eax, %ebx
    movl $VLLSI_LINUX_NR_exit, %eax
    TRAP(exit)
    hlt
    .size vllsi_linux_clone_call, .-vllsi_linux_clone_call

    .section .note.GNU-stack,"",@progbits

/* Says what this code keeps to: GNU_PROPERTY_X86_FEATURE_1_IBT, GNU_PROPERTY_X86_FEATURE_1_SHSTK. One object that does not say so takes it from the whole program. */
    .section .note.gnu.property,"a",@note
    .balign 4
    .long 4, 12, 5 /* bytes of the name, of the rest, NT_GNU_PROPERTY_TYPE_0 */
    .asciz "GNU"
    .long 0xc0000002, 4, 3 /* GNU_PROPERTY_X86_FEATURE_1_AND */
