/*
 * What somebody who knows the machine writes for these calls on x86_64: nothing that the call does not need. The functions of
 * ../stubs.c with the same names must come out as these, instruction for instruction.
 *
 * System V passes arguments in rdi rsi rdx rcx r8 r9, the kernel takes rdi rsi rdx r10 r8 r9. Of a 32-bit argument the kernel
 * looks at the lower half alone.
 */
    .text

/* getpid() */
    .globl none
none:
    movl $39, %eax
    syscall
    ret

/* close(fd) */
    .globl one_32
one_32:
    movl $3, %eax
    syscall
    ret

/* chdir(path) */
    .globl one_64
one_64:
    movl $80, %eax
    syscall
    ret

/* kill(pid, sig) */
    .globl two_32
two_32:
    movl $62, %eax
    syscall
    ret

/* munmap(addr, len) */
    .globl two_64
two_64:
    movl $11, %eax
    syscall
    ret

/* write(fd, buf, len) */
    .globl three
three:
    movl $1, %eax
    syscall
    ret

/* read(fd, buf, len): the number is 0 */
    .globl three_number_0
three_number_0:
    xorl %eax, %eax
    syscall
    ret

/* pread64(fd, buf, len, offset): the fourth argument changes its register */
    .globl four_64
four_64:
    movq %rcx, %r10
    movl $17, %eax
    syscall
    ret

/* setsockopt(fd, level, optname, optval, optlen) */
    .globl five_32
five_32:
    movq %rcx, %r10
    movl $54, %eax
    syscall
    ret

/* mremap(old_addr, old_len, new_len, flags, new_addr) */
    .globl five_64
five_64:
    movq %rcx, %r10
    movl $25, %eax
    syscall
    ret

/* mmap(addr, len, prot, flags, fd, offset) */
    .globl six
six:
    movq %rcx, %r10
    movl $9, %eax
    syscall
    ret

/* futex(word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, expected, timeout) */
    .globl futex_wait
futex_wait:
    movq %rdx, %r10
    movl %esi, %edx
    movl $128, %esi
    movl $202, %eax
    syscall
    ret

/* futex(word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, count) */
    .globl futex_wake
futex_wake:
    movl %esi, %edx
    movl $129, %esi
    movl $202, %eax
    syscall
    ret

/* fcntl(fd, F_GETFL) */
    .globl fcntl_getfl
fcntl_getfl:
    movl $3, %esi
    movl $72, %eax
    syscall
    ret

/* fcntl(fd, F_SETFL, flags): an int becomes an unsigned long */
    .globl fcntl_setfl
fcntl_setfl:
    movslq %esi, %rdx
    movl $4, %esi
    movl $72, %eax
    syscall
    ret

/* fcntl(fd, F_DUPFD, minimum) */
    .globl fcntl_dupfd
fcntl_dupfd:
    movslq %esi, %rdx
    xorl %esi, %esi
    movl $72, %eax
    syscall
    ret

    .section .note.GNU-stack,"",@progbits
