/* Rendered from tables/linux/abi/x86_64.yaml by: python3 -m codegen. Do not edit. */
/*
 * What no C function can be on 64-bit x86, LP64: where the kernel starts a program.
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

    .section .text._start,"ax",@progbits
    .globl _start
    .type _start,@function
_start:
    endbr64
    xorl %ebp, %ebp
    movq %rsp, %rdi
    andq $-16, %rsp
    call vllsi__start
    hlt
    .size _start, .-_start

    .section .note.GNU-stack,"",@progbits

/* Says what this code keeps to: GNU_PROPERTY_X86_FEATURE_1_IBT, GNU_PROPERTY_X86_FEATURE_1_SHSTK. One object that does not say so takes it from the whole program. */
    .section .note.gnu.property,"a",@note
    .balign 8
    .long 4, 16, 5 /* bytes of the name, of the rest, NT_GNU_PROPERTY_TYPE_0 */
    .asciz "GNU"
    .long 0xc0000002, 4, 3, 0 /* GNU_PROPERTY_X86_FEATURE_1_AND */
