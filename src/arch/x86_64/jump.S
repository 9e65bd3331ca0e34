/*
 * vllsi_setjmp and vllsi_longjmp for x86_64: rbx, rbp, r12 to r15, the stack pointer, the return address, the shadow stack's pointer.
 *
 * rdsspq leaves its operand as it is where there is no shadow stack, so a 0 says that there is none. incsspq takes at most 255 frames at a time.
 */
    .section .text.vllsi_setjmp,"ax",@progbits
    .globl vllsi_setjmp
    .type vllsi_setjmp,@function
vllsi_setjmp:
    .cfi_startproc
    endbr64
    movq %rbx, 0(%rdi)
    movq %rbp, 8(%rdi)
    movq %r12, 16(%rdi)
    movq %r13, 24(%rdi)
    movq %r14, 32(%rdi)
    movq %r15, 40(%rdi)
    leaq 8(%rsp), %rdx /* as it will be after the return */
    movq %rdx, 48(%rdi)
    movq (%rsp), %rdx
    movq %rdx, 56(%rdi)
    xorl %eax, %eax
    xorl %edx, %edx
    rdsspq %rdx
    movq %rdx, 64(%rdi)
    ret
    .cfi_endproc
    .size vllsi_setjmp, .-vllsi_setjmp

    .section .text.vllsi_longjmp,"ax",@progbits
    .globl vllsi_longjmp
    .type vllsi_longjmp,@function
vllsi_longjmp:
    .cfi_startproc
    endbr64
    xorl %eax, %eax
    rdsspq %rax
    testq %rax, %rax
    jz 2f
    movq 64(%rdi), %rdx
    addq $8, %rdx /* setjmp's own return address is still below what was read */
    subq %rax, %rdx
    jbe 2f
    shrq $3, %rdx
    movl $255, %eax
1:  cmpq $255, %rdx
    cmovbq %rdx, %rax
    incsspq %rax
    subq %rax, %rdx
    ja 1b
2:  xorl %eax, %eax
    cmpl $1, %esi
    adcl %esi, %eax /* 0 becomes 1 */
    movq 0(%rdi), %rbx
    movq 8(%rdi), %rbp
    movq 16(%rdi), %r12
    movq 24(%rdi), %r13
    movq 32(%rdi), %r14
    movq 40(%rdi), %r15
    movq 48(%rdi), %rsp
    jmpq *56(%rdi) /* where the compiler puts a landing pad behind every call of setjmp */
    .cfi_endproc
    .size vllsi_longjmp, .-vllsi_longjmp

    .section .note.GNU-stack,"",@progbits

/* Says that this code has landing pads (1) and keeps to a shadow stack (2): one object that does not say so takes the protection from the whole program. */
    .section .note.gnu.property,"a",@note
    .balign 8
    .long 4, 16, 5 /* bytes of the name, of the rest, NT_GNU_PROPERTY_TYPE_0 */
    .asciz "GNU"
    .long 0xc0000002, 4, 3, 0 /* GNU_PROPERTY_X86_FEATURE_1_AND */
