/*
 * vllsi_setjmp and vllsi_longjmp for riscv64: s0 to s11, the stack pointer, the return address, and fs0 to fs11 where arguments travel in floating-point
 * registers.
 */
    .section .text.vllsi_setjmp,"ax",@progbits
    .globl vllsi_setjmp
    .type vllsi_setjmp,@function
vllsi_setjmp:
    .cfi_startproc
    sd ra, 0(a0)
    sd sp, 8(a0)
    sd s0, 16(a0)
    sd s1, 24(a0)
    sd s2, 32(a0)
    sd s3, 40(a0)
    sd s4, 48(a0)
    sd s5, 56(a0)
    sd s6, 64(a0)
    sd s7, 72(a0)
    sd s8, 80(a0)
    sd s9, 88(a0)
    sd s10, 96(a0)
    sd s11, 104(a0)
#if defined(__riscv_float_abi_double)
    fsd fs0, 112(a0)
    fsd fs1, 120(a0)
    fsd fs2, 128(a0)
    fsd fs3, 136(a0)
    fsd fs4, 144(a0)
    fsd fs5, 152(a0)
    fsd fs6, 160(a0)
    fsd fs7, 168(a0)
    fsd fs8, 176(a0)
    fsd fs9, 184(a0)
    fsd fs10, 192(a0)
    fsd fs11, 200(a0)
#endif
    li a0, 0
    ret
    .cfi_endproc
    .size vllsi_setjmp, .-vllsi_setjmp

    .section .text.vllsi_longjmp,"ax",@progbits
    .globl vllsi_longjmp
    .type vllsi_longjmp,@function
vllsi_longjmp:
    .cfi_startproc
    ld ra, 0(a0)
    ld sp, 8(a0)
    ld s0, 16(a0)
    ld s1, 24(a0)
    ld s2, 32(a0)
    ld s3, 40(a0)
    ld s4, 48(a0)
    ld s5, 56(a0)
    ld s6, 64(a0)
    ld s7, 72(a0)
    ld s8, 80(a0)
    ld s9, 88(a0)
    ld s10, 96(a0)
    ld s11, 104(a0)
#if defined(__riscv_float_abi_double)
    fld fs0, 112(a0)
    fld fs1, 120(a0)
    fld fs2, 128(a0)
    fld fs3, 136(a0)
    fld fs4, 144(a0)
    fld fs5, 152(a0)
    fld fs6, 160(a0)
    fld fs7, 168(a0)
    fld fs8, 176(a0)
    fld fs9, 184(a0)
    fld fs10, 192(a0)
    fld fs11, 200(a0)
#endif
    seqz a0, a1
    add a0, a0, a1 /* 0 becomes 1 */
    ret
    .cfi_endproc
    .size vllsi_longjmp, .-vllsi_longjmp

    .section .note.GNU-stack,"",@progbits
