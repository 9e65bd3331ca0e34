/*
 * vllsi_setjmp and vllsi_longjmp for aarch64: x19 to x30, the stack pointer, d8 to d15.
 *
 * hint 34 is `bti c`, a landing pad on CPUs that look for one and nothing on others. The return address is stored as it came: it is signed, if at all, in its
 * function's own frame.
 */
    .section .text.vllsi_setjmp,"ax",%progbits
    .globl vllsi_setjmp
    .type vllsi_setjmp,%function
vllsi_setjmp:
    .cfi_startproc
    hint 34
    stp x19, x20, [x0, #0]
    stp x21, x22, [x0, #16]
    stp x23, x24, [x0, #32]
    stp x25, x26, [x0, #48]
    stp x27, x28, [x0, #64]
    stp x29, x30, [x0, #80]
    mov x1, sp
    str x1, [x0, #96]
    stp d8, d9, [x0, #112]
    stp d10, d11, [x0, #128]
    stp d12, d13, [x0, #144]
    stp d14, d15, [x0, #160]
    mov w0, #0
    ret
    .cfi_endproc
    .size vllsi_setjmp, .-vllsi_setjmp

    .section .text.vllsi_longjmp,"ax",%progbits
    .globl vllsi_longjmp
    .type vllsi_longjmp,%function
vllsi_longjmp:
    .cfi_startproc
    hint 34
    ldp x19, x20, [x0, #0]
    ldp x21, x22, [x0, #16]
    ldp x23, x24, [x0, #32]
    ldp x25, x26, [x0, #48]
    ldp x27, x28, [x0, #64]
    ldp x29, x30, [x0, #80]
    ldr x2, [x0, #96]
    mov sp, x2
    ldp d8, d9, [x0, #112]
    ldp d10, d11, [x0, #128]
    ldp d12, d13, [x0, #144]
    ldp d14, d15, [x0, #160]
    cmp w1, #0
    csinc w0, w1, wzr, ne /* 0 becomes 1 */
    ret
    .cfi_endproc
    .size vllsi_longjmp, .-vllsi_longjmp

    .section .note.GNU-stack,"",%progbits

/* Says that this code has landing pads (1) and does nothing that signed return addresses forbid (2). */
    .section .note.gnu.property,"a",%note
    .balign 8
    .word 4, 16, 5 /* bytes of the name, of the rest, NT_GNU_PROPERTY_TYPE_0 */
    .asciz "GNU"
    .word 0xc0000000, 4, 3, 0 /* GNU_PROPERTY_AARCH64_FEATURE_1_AND */
