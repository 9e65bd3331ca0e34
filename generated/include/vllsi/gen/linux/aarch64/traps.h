/* Rendered from tables/linux/abi/aarch64.yaml by: python3 -m codegen. Do not edit. */
/*
 * How each system call enters the kernel on 64-bit Arm: one function a call, with the number, the registers and
 * the clobbers written out. These are the runtime's own entries, without the permission gate; callers use the
 * documented twins in vllsi/gen/linux/syscalls.h.
 */
#ifndef VLLSI_GEN_LINUX_AARCH64_TRAPS_H
#define VLLSI_GEN_LINUX_AARCH64_TRAPS_H

#include <stddef.h>
#include <stdint.h>
#include <vllsi/base.h>
#include "errno.h"
#include "flags.h"
#include "numbers.h"
#include "structs.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * One trap and the note that accounts for it: section vllsi_syscalls holds, per trap, the call's number (-1 where the caller chooses it) and the distance to the
 * instruction. The relocation without effect ties the note to the code, so that a linker keeps or drops both together.
 */
#define VLLSI__TRAP(number)                                                                                            \
    "1:\tsvc 0\n\t"                                                                               \
    ".pushsection vllsi_syscalls,\"a\",@progbits,unique,%=\n"                        \
    "2:\t.long " number "\n\t"                                                                                         \
    ".long 1b-.\n\t"                                                                                                   \
    ".popsection\n\t"                                                                                                  \
    ".reloc 1b, BFD_RELOC_NONE, 2b\n\t"

#define VLLSI__MORE_CLOBBERS

#define VLLSI__RESULT(word) ((vllsi_result)(word))

/* Assembly of this ABI that a call may be given the address of. */
VLLSI_NORETURN void vllsi_linux_rt_sigreturn(void);

/* An int that the kernel takes out of a union passed by value. */
#define VLLSI__IN_UNION(value) ((unsigned long)(value))

/* any call = -1 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall0(long number)
{
    register long x8 __asm__("x8") = number;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: x0 = a */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall1(long number, long a)
{
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: x0 = a, x1 = b */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall2(long number, long a, long b)
{
    register long x8 __asm__("x8") = number;
    register long x1 __asm__("x1") = b;
    register long x0 __asm__("x0") = a;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: x0 = a, x1 = b, x2 = c */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall3(long number, long a, long b, long c)
{
    register long x8 __asm__("x8") = number;
    register long x2 __asm__("x2") = c;
    register long x1 __asm__("x1") = b;
    register long x0 __asm__("x0") = a;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: x0 = a, x1 = b, x2 = c, x3 = d */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall4(long number, long a, long b, long c, long d)
{
    register long x8 __asm__("x8") = number;
    register long x3 __asm__("x3") = d;
    register long x2 __asm__("x2") = c;
    register long x1 __asm__("x1") = b;
    register long x0 __asm__("x0") = a;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: x0 = a, x1 = b, x2 = c, x3 = d, x4 = e */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    register long x8 __asm__("x8") = number;
    register long x4 __asm__("x4") = e;
    register long x3 __asm__("x3") = d;
    register long x2 __asm__("x2") = c;
    register long x1 __asm__("x1") = b;
    register long x0 __asm__("x0") = a;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: x0 = a, x1 = b, x2 = c, x3 = d, x4 = e, x5 = f */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    register long x8 __asm__("x8") = number;
    register long x5 __asm__("x5") = f;
    register long x4 __asm__("x4") = e;
    register long x3 __asm__("x3") = d;
    register long x2 __asm__("x2") = c;
    register long x1 __asm__("x1") = b;
    register long x0 __asm__("x0") = a;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getuid = 174 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid(void)
{
    register long x8 __asm__("x8") = 174;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("174")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* geteuid = 175 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid(void)
{
    register long x8 __asm__("x8") = 175;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("175")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgid = 176 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid(void)
{
    register long x8 __asm__("x8") = 176;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("176")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getegid = 177 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid(void)
{
    register long x8 __asm__("x8") = 177;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("177")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresuid = 148: x0 = ruid, x1 = euid, x2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    register long x8 __asm__("x8") = 148;
    register uint32_t *x2 __asm__("x2") = suid;
    register uint32_t *x1 __asm__("x1") = euid;
    register uint32_t *x0 __asm__("x0") = ruid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("148")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresgid = 150: x0 = rgid, x1 = egid, x2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    register long x8 __asm__("x8") = 150;
    register uint32_t *x2 __asm__("x2") = sgid;
    register uint32_t *x1 __asm__("x1") = egid;
    register uint32_t *x0 __asm__("x0") = rgid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("150")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setuid = 146: x0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid(uint32_t uid)
{
    register long x8 __asm__("x8") = 146;
    register uint32_t x0 __asm__("w0") = uid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("146")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgid = 144: x0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid(uint32_t gid)
{
    register long x8 __asm__("x8") = 144;
    register uint32_t x0 __asm__("w0") = gid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("144")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setreuid = 145: x0 = ruid, x1 = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid(uint32_t ruid, uint32_t euid)
{
    register long x8 __asm__("x8") = 145;
    register uint32_t x1 __asm__("w1") = euid;
    register uint32_t x0 __asm__("w0") = ruid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("145")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setregid = 143: x0 = rgid, x1 = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid(uint32_t rgid, uint32_t egid)
{
    register long x8 __asm__("x8") = 143;
    register uint32_t x1 __asm__("w1") = egid;
    register uint32_t x0 __asm__("w0") = rgid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("143")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresuid = 147: x0 = ruid, x1 = euid, x2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    register long x8 __asm__("x8") = 147;
    register uint32_t x2 __asm__("w2") = suid;
    register uint32_t x1 __asm__("w1") = euid;
    register uint32_t x0 __asm__("w0") = ruid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("147")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresgid = 149: x0 = rgid, x1 = egid, x2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    register long x8 __asm__("x8") = 149;
    register uint32_t x2 __asm__("w2") = sgid;
    register uint32_t x1 __asm__("w1") = egid;
    register uint32_t x0 __asm__("w0") = rgid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("149")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsuid = 151: x0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid(uint32_t uid)
{
    register long x8 __asm__("x8") = 151;
    register uint32_t x0 __asm__("w0") = uid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("151")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsgid = 152: x0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid(uint32_t gid)
{
    register long x8 __asm__("x8") = 152;
    register uint32_t x0 __asm__("w0") = gid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("152")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgroups = 158: x0 = size, x1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups(int32_t size, uint32_t *list)
{
    register long x8 __asm__("x8") = 158;
    register uint32_t *x1 __asm__("x1") = list;
    register int32_t x0 __asm__("w0") = size;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("158")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgroups = 159: x0 = size, x1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups(int32_t size, const uint32_t *list)
{
    register long x8 __asm__("x8") = 159;
    register const uint32_t *x1 __asm__("x1") = list;
    register int32_t x0 __asm__("w0") = size;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("159")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capget = 90: x0 = header, x1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    register long x8 __asm__("x8") = 90;
    register struct vllsi_linux_cap_data *x1 __asm__("x1") = data;
    register struct vllsi_linux_cap_header *x0 __asm__("x0") = header;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("90")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capset = 91: x0 = header, x1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    register long x8 __asm__("x8") = 91;
    register const struct vllsi_linux_cap_data *x1 __asm__("x1") = data;
    register struct vllsi_linux_cap_header *x0 __asm__("x0") = header;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("91")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe2 = 59: x0 = fds, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe2(int32_t *fds, int32_t flags)
{
    register long x8 __asm__("x8") = 59;
    register int32_t x1 __asm__("w1") = flags;
    register int32_t *x0 __asm__("x0") = fds;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("59")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* splice = 76: x0 = fd_in, x1 = offset_in, x2 = fd_out, x3 = offset_out, x4 = len, x5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    register long x8 __asm__("x8") = 76;
    register uint32_t x5 __asm__("w5") = flags;
    register size_t x4 __asm__("x4") = len;
    register int64_t *x3 __asm__("x3") = offset_out;
    register int32_t x2 __asm__("w2") = fd_out;
    register int64_t *x1 __asm__("x1") = offset_in;
    register int32_t x0 __asm__("w0") = fd_in;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("76")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tee = 77: x0 = fd_in, x1 = fd_out, x2 = len, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    register long x8 __asm__("x8") = 77;
    register uint32_t x3 __asm__("w3") = flags;
    register size_t x2 __asm__("x2") = len;
    register int32_t x1 __asm__("w1") = fd_out;
    register int32_t x0 __asm__("w0") = fd_in;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("77")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vmsplice = 75: x0 = fd, x1 = vec, x2 = count, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    register long x8 __asm__("x8") = 75;
    register uint32_t x3 __asm__("w3") = flags;
    register unsigned long x2 __asm__("x2") = count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = vec;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("75")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ppoll = 73: x0 = fds, x1 = nfds, x2 = timeout, x3 = sigmask, x4 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long x8 __asm__("x8") = 73;
    register size_t x4 __asm__("x4") = 8;
    register const struct vllsi_linux_sigset *x3 __asm__("x3") = sigmask;
    register struct vllsi_linux_timespec *x2 __asm__("x2") = timeout;
    register uint32_t x1 __asm__("w1") = nfds;
    register struct vllsi_linux_pollfd *x0 __asm__("x0") = fds;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("73")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pselect6 = 72: x0 = nfds, x1 = read_fds, x2 = write_fds, x3 = except_fds, x4 = timeout, x5 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)8};
    register long x8 __asm__("x8") = 72;
    register const long *x5 __asm__("x5") = packed_sigmask;
    register struct vllsi_linux_timespec *x4 __asm__("x4") = timeout;
    register struct vllsi_linux_fd_set *x3 __asm__("x3") = except_fds;
    register struct vllsi_linux_fd_set *x2 __asm__("x2") = write_fds;
    register struct vllsi_linux_fd_set *x1 __asm__("x1") = read_fds;
    register int32_t x0 __asm__("w0") = nfds;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("72")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create1 = 20: x0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create1(int32_t flags)
{
    register long x8 __asm__("x8") = 20;
    register int32_t x0 __asm__("w0") = flags;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("20")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_ctl = 21: x0 = epfd, x1 = operation, x2 = fd, x3 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    register long x8 __asm__("x8") = 21;
    register const struct vllsi_linux_epoll_event *x3 __asm__("x3") = event;
    register int32_t x2 __asm__("w2") = fd;
    register int32_t x1 __asm__("w1") = operation;
    register int32_t x0 __asm__("w0") = epfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("21")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait = 22: x0 = epfd, x1 = events, x2 = max_events, x3 = timeout_ms, x4 = sigmask, x5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    register long x8 __asm__("x8") = 22;
    register size_t x5 __asm__("x5") = 8;
    register const struct vllsi_linux_sigset *x4 __asm__("x4") = sigmask;
    register int32_t x3 __asm__("w3") = timeout_ms;
    register int32_t x2 __asm__("w2") = max_events;
    register struct vllsi_linux_epoll_event *x1 __asm__("x1") = events;
    register int32_t x0 __asm__("w0") = epfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("22")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait2 = 441: x0 = epfd, x1 = events, x2 = max_events, x3 = timeout, x4 = sigmask, x5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long x8 __asm__("x8") = 441;
    register size_t x5 __asm__("x5") = 8;
    register const struct vllsi_linux_sigset *x4 __asm__("x4") = sigmask;
    register const struct vllsi_linux_timespec *x3 __asm__("x3") = timeout;
    register int32_t x2 __asm__("w2") = max_events;
    register struct vllsi_linux_epoll_event *x1 __asm__("x1") = events;
    register int32_t x0 __asm__("w0") = epfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("441")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd2 = 19: x0 = initial, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd2(uint32_t initial, int32_t flags)
{
    register long x8 __asm__("x8") = 19;
    register int32_t x1 __asm__("w1") = flags;
    register uint32_t x0 __asm__("w0") = initial;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("19")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd4 = 74: x0 = fd, x1 = mask, x2 = 8, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    register long x8 __asm__("x8") = 74;
    register int32_t x3 __asm__("w3") = flags;
    register size_t x2 __asm__("x2") = 8;
    register const struct vllsi_linux_sigset *x1 __asm__("x1") = mask;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("74")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_create = 85: x0 = clock, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_create(int32_t clock, int32_t flags)
{
    register long x8 __asm__("x8") = 85;
    register int32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = clock;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("85")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_settime = 86: x0 = fd, x1 = flags, x2 = value, x3 = old_value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    register long x8 __asm__("x8") = 86;
    register struct vllsi_linux_itimerspec *x3 __asm__("x3") = old_value;
    register const struct vllsi_linux_itimerspec *x2 __asm__("x2") = value;
    register int32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("86")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_gettime = 87: x0 = fd, x1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    register long x8 __asm__("x8") = 87;
    register struct vllsi_linux_itimerspec *x1 __asm__("x1") = value;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("87")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_setup = 0: x0 = max_events, x1 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_setup(uint32_t max_events, unsigned long *context)
{
    register long x8 __asm__("x8") = 0;
    register unsigned long *x1 __asm__("x1") = context;
    register uint32_t x0 __asm__("w0") = max_events;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("0")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_destroy = 1: x0 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_destroy(unsigned long context)
{
    register long x8 __asm__("x8") = 1;
    register unsigned long x0 __asm__("x0") = context;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("1")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_submit = 2: x0 = context, x1 = count, x2 = requests */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_submit(unsigned long context, long count, void *const *requests)
{
    register long x8 __asm__("x8") = 2;
    register void *const *x2 __asm__("x2") = requests;
    register long x1 __asm__("x1") = count;
    register unsigned long x0 __asm__("x0") = context;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("2")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_cancel = 3: x0 = context, x1 = request, x2 = result */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    register long x8 __asm__("x8") = 3;
    register struct vllsi_linux_io_event *x2 __asm__("x2") = result;
    register const struct vllsi_linux_iocb *x1 __asm__("x1") = request;
    register unsigned long x0 __asm__("x0") = context;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("3")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_getevents = 4: x0 = context, x1 = min_count, x2 = max_count, x3 = events, x4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    register long x8 __asm__("x8") = 4;
    register const struct vllsi_linux_timespec *x4 __asm__("x4") = timeout;
    register struct vllsi_linux_io_event *x3 __asm__("x3") = events;
    register long x2 __asm__("x2") = max_count;
    register long x1 __asm__("x1") = min_count;
    register unsigned long x0 __asm__("x0") = context;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("4")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents = 292: x0 = context, x1 = min_count, x2 = max_count, x3 = events, x4 = timeout, x5 = sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    register long x8 __asm__("x8") = 292;
    register const struct vllsi_linux_aio_sigset *x5 __asm__("x5") = sigmask;
    register const struct vllsi_linux_timespec *x4 __asm__("x4") = timeout;
    register struct vllsi_linux_io_event *x3 __asm__("x3") = events;
    register long x2 __asm__("x2") = max_count;
    register long x1 __asm__("x1") = min_count;
    register unsigned long x0 __asm__("x0") = context;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("292")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_setup = 425: x0 = entries, x1 = params */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    register long x8 __asm__("x8") = 425;
    register struct vllsi_linux_io_uring_params *x1 __asm__("x1") = params;
    register uint32_t x0 __asm__("w0") = entries;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("425")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_enter = 426: x0 = fd, x1 = to_submit, x2 = min_complete, x3 = flags, x4 = argument, x5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    register long x8 __asm__("x8") = 426;
    register size_t x5 __asm__("x5") = size;
    register uintptr_t x4 __asm__("x4") = argument;
    register uint32_t x3 __asm__("w3") = flags;
    register uint32_t x2 __asm__("w2") = min_complete;
    register uint32_t x1 __asm__("w1") = to_submit;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("426")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_register = 427: x0 = fd, x1 = opcode, x2 = argument, x3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    register long x8 __asm__("x8") = 427;
    register uint32_t x3 __asm__("w3") = count;
    register uintptr_t x2 __asm__("x2") = argument;
    register uint32_t x1 __asm__("w1") = opcode;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("427")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* userfaultfd = 282: x0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_userfaultfd(int32_t flags)
{
    register long x8 __asm__("x8") = 282;
    register int32_t x0 __asm__("w0") = flags;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("282")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat = 56: x0 = dirfd, x1 = path, x2 = flags, x3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    register long x8 __asm__("x8") = 56;
    register uint32_t x3 __asm__("w3") = mode;
    register int32_t x2 __asm__("w2") = flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("56")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat2 = 437: x0 = dirfd, x1 = path, x2 = how, x3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    register long x8 __asm__("x8") = 437;
    register size_t x3 __asm__("x3") = size;
    register const struct vllsi_linux_open_how *x2 __asm__("x2") = how;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("437")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close = 57: x0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close(int32_t fd)
{
    register long x8 __asm__("x8") = 57;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("57")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close_range = 436: x0 = first, x1 = last, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    register long x8 __asm__("x8") = 436;
    register uint32_t x2 __asm__("w2") = flags;
    register uint32_t x1 __asm__("w1") = last;
    register uint32_t x0 __asm__("w0") = first;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("436")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* read = 63: x0 = fd, x1 = buf, x2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_read(int32_t fd, void *buf, size_t len)
{
    register long x8 __asm__("x8") = 63;
    register size_t x2 __asm__("x2") = len;
    register void *x1 __asm__("x1") = buf;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("63")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* write = 64: x0 = fd, x1 = buf, x2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_write(int32_t fd, const void *buf, size_t len)
{
    register long x8 __asm__("x8") = 64;
    register size_t x2 __asm__("x2") = len;
    register const void *x1 __asm__("x1") = buf;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("64")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readv = 65: x0 = fd, x1 = vec, x2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long x8 __asm__("x8") = 65;
    register unsigned long x2 __asm__("x2") = count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = vec;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("65")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* writev = 66: x0 = fd, x1 = vec, x2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long x8 __asm__("x8") = 66;
    register unsigned long x2 __asm__("x2") = count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = vec;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("66")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pread64 = 67: x0 = fd, x1 = buf, x2 = len, x3 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    register long x8 __asm__("x8") = 67;
    register int64_t x3 __asm__("x3") = offset;
    register size_t x2 __asm__("x2") = len;
    register void *x1 __asm__("x1") = buf;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("67")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwrite64 = 68: x0 = fd, x1 = buf, x2 = len, x3 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    register long x8 __asm__("x8") = 68;
    register int64_t x3 __asm__("x3") = offset;
    register size_t x2 __asm__("x2") = len;
    register const void *x1 __asm__("x1") = buf;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("68")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv = 69: x0 = fd, x1 = vec, x2 = count, x3 = offset, x4 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long x8 __asm__("x8") = 69;
    register long x4 __asm__("x4") = 0;
    register int64_t x3 __asm__("x3") = offset;
    register unsigned long x2 __asm__("x2") = count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = vec;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("69")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev = 70: x0 = fd, x1 = vec, x2 = count, x3 = offset, x4 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long x8 __asm__("x8") = 70;
    register long x4 __asm__("x4") = 0;
    register int64_t x3 __asm__("x3") = offset;
    register unsigned long x2 __asm__("x2") = count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = vec;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("70")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv2 = 286: x0 = fd, x1 = vec, x2 = count, x3 = offset, x4 = 0, x5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long x8 __asm__("x8") = 286;
    register int32_t x5 __asm__("w5") = flags;
    register long x4 __asm__("x4") = 0;
    register int64_t x3 __asm__("x3") = offset;
    register unsigned long x2 __asm__("x2") = count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = vec;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("286")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev2 = 287: x0 = fd, x1 = vec, x2 = count, x3 = offset, x4 = 0, x5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long x8 __asm__("x8") = 287;
    register int32_t x5 __asm__("w5") = flags;
    register long x4 __asm__("x4") = 0;
    register int64_t x3 __asm__("x3") = offset;
    register unsigned long x2 __asm__("x2") = count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = vec;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("287")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lseek = 62: x0 = fd, x1 = offset, x2 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    register long x8 __asm__("x8") = 62;
    register uint32_t x2 __asm__("w2") = whence;
    register int64_t x1 __asm__("x1") = offset;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("62")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* copy_file_range = 285: x0 = in_fd, x1 = in_offset, x2 = out_fd, x3 = out_offset, x4 = len, x5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    register long x8 __asm__("x8") = 285;
    register uint32_t x5 __asm__("w5") = flags;
    register size_t x4 __asm__("x4") = len;
    register int64_t *x3 __asm__("x3") = out_offset;
    register int32_t x2 __asm__("w2") = out_fd;
    register int64_t *x1 __asm__("x1") = in_offset;
    register int32_t x0 __asm__("w0") = in_fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("285")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendfile = 71: x0 = out_fd, x1 = in_fd, x2 = offset, x3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    register long x8 __asm__("x8") = 71;
    register size_t x3 __asm__("x3") = count;
    register int64_t *x2 __asm__("x2") = offset;
    register int32_t x1 __asm__("w1") = in_fd;
    register int32_t x0 __asm__("w0") = out_fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("71")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* truncate = 45: x0 = path, x1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate(const char *path, int64_t length)
{
    register long x8 __asm__("x8") = 45;
    register int64_t x1 __asm__("x1") = length;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("45")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ftruncate = 46: x0 = fd, x1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate(int32_t fd, int64_t length)
{
    register long x8 __asm__("x8") = 46;
    register int64_t x1 __asm__("x1") = length;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("46")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fallocate = 47: x0 = fd, x1 = mode, x2 = offset, x3 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    register long x8 __asm__("x8") = 47;
    register int64_t x3 __asm__("x3") = len;
    register int64_t x2 __asm__("x2") = offset;
    register int32_t x1 __asm__("w1") = mode;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("47")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fadvise64 = 223: x0 = fd, x1 = offset, x2 = len, x3 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    register long x8 __asm__("x8") = 223;
    register int32_t x3 __asm__("w3") = advice;
    register int64_t x2 __asm__("x2") = len;
    register int64_t x1 __asm__("x1") = offset;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("223")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readahead = 213: x0 = fd, x1 = offset, x2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    register long x8 __asm__("x8") = 213;
    register size_t x2 __asm__("x2") = count;
    register int64_t x1 __asm__("x1") = offset;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("213")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* cachestat = 451: x0 = fd, x1 = range, x2 = stat, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    register long x8 __asm__("x8") = 451;
    register uint32_t x3 __asm__("w3") = flags;
    register struct vllsi_linux_cachestat *x2 __asm__("x2") = stat;
    register const struct vllsi_linux_cachestat_range *x1 __asm__("x1") = range;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("451")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsync = 82: x0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsync(int32_t fd)
{
    register long x8 __asm__("x8") = 82;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("82")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fdatasync = 83: x0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fdatasync(int32_t fd)
{
    register long x8 __asm__("x8") = 83;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("83")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync = 81 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync(void)
{
    register long x8 __asm__("x8") = 81;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("81")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syncfs = 267: x0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syncfs(int32_t fd)
{
    register long x8 __asm__("x8") = 267;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("267")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync_file_range = 84: x0 = fd, x1 = offset, x2 = len, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    register long x8 __asm__("x8") = 84;
    register uint32_t x3 __asm__("w3") = flags;
    register int64_t x2 __asm__("x2") = len;
    register int64_t x1 __asm__("x1") = offset;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("84")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup = 23: x0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup(int32_t fd)
{
    register long x8 __asm__("x8") = 23;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("23")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup3 = 24: x0 = fd, x1 = target, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    register long x8 __asm__("x8") = 24;
    register int32_t x2 __asm__("w2") = flags;
    register int32_t x1 __asm__("w1") = target;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("24")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flock = 32: x0 = fd, x1 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flock(int32_t fd, uint32_t operation)
{
    register long x8 __asm__("x8") = 32;
    register uint32_t x1 __asm__("w1") = operation;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("32")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 25: x0 = fd, x1 = cmd, x2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    register long x8 __asm__("x8") = 25;
    register uintptr_t x2 __asm__("x2") = arg;
    register uint32_t x1 __asm__("w1") = cmd;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("25")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 25: x0 = fd, x1 = cmd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl_2(int32_t fd, uint32_t cmd)
{
    register long x8 __asm__("x8") = 25;
    register uint32_t x1 __asm__("w1") = cmd;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("25")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioctl = 29: x0 = fd, x1 = request, x2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    register long x8 __asm__("x8") = 29;
    register uintptr_t x2 __asm__("x2") = arg;
    register uint32_t x1 __asm__("w1") = request;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("29")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstat = 80: x0 = fd, x1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    register long x8 __asm__("x8") = 80;
    register struct vllsi_linux_stat *x1 __asm__("x1") = stat;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("80")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* newfstatat = 79: x0 = dirfd, x1 = path, x2 = stat, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    register long x8 __asm__("x8") = 79;
    register int32_t x3 __asm__("w3") = flags;
    register struct vllsi_linux_stat *x2 __asm__("x2") = stat;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("79")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statx = 291: x0 = dirfd, x1 = path, x2 = flags, x3 = mask, x4 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    register long x8 __asm__("x8") = 291;
    register struct vllsi_linux_statx *x4 __asm__("x4") = stat;
    register uint32_t x3 __asm__("w3") = mask;
    register uint32_t x2 __asm__("w2") = flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("291")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat = 48: x0 = dirfd, x1 = path, x2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    register long x8 __asm__("x8") = 48;
    register int32_t x2 __asm__("w2") = mode;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("48")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat2 = 439: x0 = dirfd, x1 = path, x2 = mode, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    register long x8 __asm__("x8") = 439;
    register int32_t x3 __asm__("w3") = flags;
    register int32_t x2 __asm__("w2") = mode;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("439")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmod = 52: x0 = fd, x1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmod(int32_t fd, uint32_t mode)
{
    register long x8 __asm__("x8") = 52;
    register uint32_t x1 __asm__("w1") = mode;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("52")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat = 53: x0 = dirfd, x1 = path, x2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long x8 __asm__("x8") = 53;
    register uint32_t x2 __asm__("w2") = mode;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("53")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat2 = 452: x0 = dirfd, x1 = path, x2 = mode, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    register long x8 __asm__("x8") = 452;
    register int32_t x3 __asm__("w3") = flags;
    register uint32_t x2 __asm__("w2") = mode;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("452")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchown = 55: x0 = fd, x1 = uid, x2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    register long x8 __asm__("x8") = 55;
    register uint32_t x2 __asm__("w2") = gid;
    register uint32_t x1 __asm__("w1") = uid;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("55")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchownat = 54: x0 = dirfd, x1 = path, x2 = uid, x3 = gid, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    register long x8 __asm__("x8") = 54;
    register int32_t x4 __asm__("w4") = flags;
    register uint32_t x3 __asm__("w3") = gid;
    register uint32_t x2 __asm__("w2") = uid;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("54")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umask = 166: x0 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umask(uint32_t mask)
{
    register long x8 __asm__("x8") = 166;
    register uint32_t x0 __asm__("w0") = mask;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("166")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimensat = 88: x0 = dirfd, x1 = path, x2 = times, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    register long x8 __asm__("x8") = 88;
    register int32_t x3 __asm__("w3") = flags;
    register const struct vllsi_linux_timespec *x2 __asm__("x2") = times;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("88")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat = 38: x0 = old_dirfd, x1 = old_path, x2 = new_dirfd, x3 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path)
{
    register long x8 __asm__("x8") = 38;
    register const char *x3 __asm__("x3") = new_path;
    register int32_t x2 __asm__("w2") = new_dirfd;
    register const char *x1 __asm__("x1") = old_path;
    register int32_t x0 __asm__("w0") = old_dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("38")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat2 = 276: x0 = old_dirfd, x1 = old_path, x2 = new_dirfd, x3 = new_path, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    register long x8 __asm__("x8") = 276;
    register uint32_t x4 __asm__("w4") = flags;
    register const char *x3 __asm__("x3") = new_path;
    register int32_t x2 __asm__("w2") = new_dirfd;
    register const char *x1 __asm__("x1") = old_path;
    register int32_t x0 __asm__("w0") = old_dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("276")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* linkat = 37: x0 = old_dirfd, x1 = old_path, x2 = new_dirfd, x3 = new_path, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    register long x8 __asm__("x8") = 37;
    register int32_t x4 __asm__("w4") = flags;
    register const char *x3 __asm__("x3") = new_path;
    register int32_t x2 __asm__("w2") = new_dirfd;
    register const char *x1 __asm__("x1") = old_path;
    register int32_t x0 __asm__("w0") = old_dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("37")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlinkat = 35: x0 = dirfd, x1 = path, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    register long x8 __asm__("x8") = 35;
    register int32_t x2 __asm__("w2") = flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("35")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlinkat = 36: x0 = target, x1 = dirfd, x2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    register long x8 __asm__("x8") = 36;
    register const char *x2 __asm__("x2") = path;
    register int32_t x1 __asm__("w1") = dirfd;
    register const char *x0 __asm__("x0") = target;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("36")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlinkat = 78: x0 = dirfd, x1 = path, x2 = buf, x3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    register long x8 __asm__("x8") = 78;
    register int32_t x3 __asm__("w3") = size;
    register void *x2 __asm__("x2") = buf;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("78")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdirat = 34: x0 = dirfd, x1 = path, x2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long x8 __asm__("x8") = 34;
    register uint32_t x2 __asm__("w2") = mode;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("34")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknodat = 33: x0 = dirfd, x1 = path, x2 = mode, x3 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    register long x8 __asm__("x8") = 33;
    register uint32_t x3 __asm__("w3") = dev;
    register uint32_t x2 __asm__("w2") = mode;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("33")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents64 = 61: x0 = fd, x1 = entries, x2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    register long x8 __asm__("x8") = 61;
    register uint32_t x2 __asm__("w2") = size;
    register void *x1 __asm__("x1") = entries;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("61")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcwd = 17: x0 = buf, x1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcwd(void *buf, unsigned long size)
{
    register long x8 __asm__("x8") = 17;
    register unsigned long x1 __asm__("x1") = size;
    register void *x0 __asm__("x0") = buf;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("17")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chdir = 49: x0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chdir(const char *path)
{
    register long x8 __asm__("x8") = 49;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("49")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchdir = 50: x0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchdir(int32_t fd)
{
    register long x8 __asm__("x8") = 50;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("50")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chroot = 51: x0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chroot(const char *path)
{
    register long x8 __asm__("x8") = 51;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("51")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattr = 8: x0 = path, x1 = name, x2 = value, x3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    register long x8 __asm__("x8") = 8;
    register size_t x3 __asm__("x3") = size;
    register void *x2 __asm__("x2") = value;
    register const char *x1 __asm__("x1") = name;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("8")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lgetxattr = 9: x0 = path, x1 = name, x2 = value, x3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    register long x8 __asm__("x8") = 9;
    register size_t x3 __asm__("x3") = size;
    register void *x2 __asm__("x2") = value;
    register const char *x1 __asm__("x1") = name;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("9")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fgetxattr = 10: x0 = fd, x1 = name, x2 = value, x3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    register long x8 __asm__("x8") = 10;
    register size_t x3 __asm__("x3") = size;
    register void *x2 __asm__("x2") = value;
    register const char *x1 __asm__("x1") = name;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("10")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattrat = 464: x0 = dirfd, x1 = path, x2 = at_flags, x3 = name, x4 = args, x5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long x8 __asm__("x8") = 464;
    register size_t x5 __asm__("x5") = size;
    register const struct vllsi_linux_xattr_args *x4 __asm__("x4") = args;
    register const char *x3 __asm__("x3") = name;
    register int32_t x2 __asm__("w2") = at_flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("464")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattr = 5: x0 = path, x1 = name, x2 = value, x3 = size, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long x8 __asm__("x8") = 5;
    register int32_t x4 __asm__("w4") = flags;
    register size_t x3 __asm__("x3") = size;
    register const void *x2 __asm__("x2") = value;
    register const char *x1 __asm__("x1") = name;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("5")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsetxattr = 6: x0 = path, x1 = name, x2 = value, x3 = size, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long x8 __asm__("x8") = 6;
    register int32_t x4 __asm__("w4") = flags;
    register size_t x3 __asm__("x3") = size;
    register const void *x2 __asm__("x2") = value;
    register const char *x1 __asm__("x1") = name;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("6")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsetxattr = 7: x0 = fd, x1 = name, x2 = value, x3 = size, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    register long x8 __asm__("x8") = 7;
    register int32_t x4 __asm__("w4") = flags;
    register size_t x3 __asm__("x3") = size;
    register const void *x2 __asm__("x2") = value;
    register const char *x1 __asm__("x1") = name;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("7")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattrat = 463: x0 = dirfd, x1 = path, x2 = at_flags, x3 = name, x4 = args, x5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long x8 __asm__("x8") = 463;
    register size_t x5 __asm__("x5") = size;
    register const struct vllsi_linux_xattr_args *x4 __asm__("x4") = args;
    register const char *x3 __asm__("x3") = name;
    register int32_t x2 __asm__("w2") = at_flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("463")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattr = 11: x0 = path, x1 = list, x2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattr(const char *path, void *list, size_t size)
{
    register long x8 __asm__("x8") = 11;
    register size_t x2 __asm__("x2") = size;
    register void *x1 __asm__("x1") = list;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("11")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* llistxattr = 12: x0 = path, x1 = list, x2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llistxattr(const char *path, void *list, size_t size)
{
    register long x8 __asm__("x8") = 12;
    register size_t x2 __asm__("x2") = size;
    register void *x1 __asm__("x1") = list;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("12")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flistxattr = 13: x0 = fd, x1 = list, x2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flistxattr(int32_t fd, void *list, size_t size)
{
    register long x8 __asm__("x8") = 13;
    register size_t x2 __asm__("x2") = size;
    register void *x1 __asm__("x1") = list;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("13")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattrat = 465: x0 = dirfd, x1 = path, x2 = at_flags, x3 = list, x4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    register long x8 __asm__("x8") = 465;
    register size_t x4 __asm__("x4") = size;
    register void *x3 __asm__("x3") = list;
    register int32_t x2 __asm__("w2") = at_flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("465")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattr = 14: x0 = path, x1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattr(const char *path, const char *name)
{
    register long x8 __asm__("x8") = 14;
    register const char *x1 __asm__("x1") = name;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("14")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lremovexattr = 15: x0 = path, x1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lremovexattr(const char *path, const char *name)
{
    register long x8 __asm__("x8") = 15;
    register const char *x1 __asm__("x1") = name;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("15")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fremovexattr = 16: x0 = fd, x1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fremovexattr(int32_t fd, const char *name)
{
    register long x8 __asm__("x8") = 16;
    register const char *x1 __asm__("x1") = name;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("16")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattrat = 466: x0 = dirfd, x1 = path, x2 = at_flags, x3 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    register long x8 __asm__("x8") = 466;
    register const char *x3 __asm__("x3") = name;
    register int32_t x2 __asm__("w2") = at_flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("466")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_getattr = 468: x0 = dirfd, x1 = path, x2 = attr, x3 = size, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long x8 __asm__("x8") = 468;
    register int32_t x4 __asm__("w4") = flags;
    register size_t x3 __asm__("x3") = size;
    register struct vllsi_linux_file_attr *x2 __asm__("x2") = attr;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("468")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_setattr = 469: x0 = dirfd, x1 = path, x2 = attr, x3 = size, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long x8 __asm__("x8") = 469;
    register int32_t x4 __asm__("w4") = flags;
    register size_t x3 __asm__("x3") = size;
    register const struct vllsi_linux_file_attr *x2 __asm__("x2") = attr;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("469")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount = 40: x0 = source, x1 = target, x2 = fs_type, x3 = flags, x4 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    register long x8 __asm__("x8") = 40;
    register const void *x4 __asm__("x4") = data;
    register unsigned long x3 __asm__("x3") = flags;
    register const char *x2 __asm__("x2") = fs_type;
    register const char *x1 __asm__("x1") = target;
    register const char *x0 __asm__("x0") = source;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("40")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount2 = 39: x0 = target, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount2(const char *target, int32_t flags)
{
    register long x8 __asm__("x8") = 39;
    register int32_t x1 __asm__("w1") = flags;
    register const char *x0 __asm__("x0") = target;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("39")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pivot_root = 41: x0 = new_root, x1 = put_old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pivot_root(const char *new_root, const char *put_old)
{
    register long x8 __asm__("x8") = 41;
    register const char *x1 __asm__("x1") = put_old;
    register const char *x0 __asm__("x0") = new_root;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("41")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsopen = 430: x0 = fs_name, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsopen(const char *fs_name, uint32_t flags)
{
    register long x8 __asm__("x8") = 430;
    register uint32_t x1 __asm__("w1") = flags;
    register const char *x0 __asm__("x0") = fs_name;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("430")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fspick = 433: x0 = dirfd, x1 = path, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    register long x8 __asm__("x8") = 433;
    register uint32_t x2 __asm__("w2") = flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("433")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsconfig = 431: x0 = fs_fd, x1 = command, x2 = key, x3 = value, x4 = aux */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    register long x8 __asm__("x8") = 431;
    register int32_t x4 __asm__("w4") = aux;
    register uintptr_t x3 __asm__("x3") = value;
    register const char *x2 __asm__("x2") = key;
    register uint32_t x1 __asm__("w1") = command;
    register int32_t x0 __asm__("w0") = fs_fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("431")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsmount = 432: x0 = fs_fd, x1 = flags, x2 = attributes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    register long x8 __asm__("x8") = 432;
    register uint32_t x2 __asm__("w2") = attributes;
    register uint32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = fs_fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("432")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree = 428: x0 = dirfd, x1 = path, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    register long x8 __asm__("x8") = 428;
    register uint32_t x2 __asm__("w2") = flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("428")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree_attr = 467: x0 = dirfd, x1 = path, x2 = flags, x3 = attributes, x4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long x8 __asm__("x8") = 467;
    register size_t x4 __asm__("x4") = size;
    register const struct vllsi_linux_mount_attr *x3 __asm__("x3") = attributes;
    register uint32_t x2 __asm__("w2") = flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("467")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_mount = 429: x0 = from_dirfd, x1 = from_path, x2 = to_dirfd, x3 = to_path, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    register long x8 __asm__("x8") = 429;
    register uint32_t x4 __asm__("w4") = flags;
    register const char *x3 __asm__("x3") = to_path;
    register int32_t x2 __asm__("w2") = to_dirfd;
    register const char *x1 __asm__("x1") = from_path;
    register int32_t x0 __asm__("w0") = from_dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("429")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount_setattr = 442: x0 = dirfd, x1 = path, x2 = flags, x3 = attributes, x4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long x8 __asm__("x8") = 442;
    register size_t x4 __asm__("x4") = size;
    register const struct vllsi_linux_mount_attr *x3 __asm__("x3") = attributes;
    register int32_t x2 __asm__("w2") = flags;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("442")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statmount = 457: x0 = request, x1 = buffer, x2 = size, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    register long x8 __asm__("x8") = 457;
    register uint32_t x3 __asm__("w3") = flags;
    register size_t x2 __asm__("x2") = size;
    register struct vllsi_linux_statmount *x1 __asm__("x1") = buffer;
    register const struct vllsi_linux_mnt_id_req *x0 __asm__("x0") = request;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("457")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listmount = 458: x0 = request, x1 = mount_ids, x2 = count, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    register long x8 __asm__("x8") = 458;
    register uint32_t x3 __asm__("w3") = flags;
    register size_t x2 __asm__("x2") = count;
    register uint64_t *x1 __asm__("x1") = mount_ids;
    register const struct vllsi_linux_mnt_id_req *x0 __asm__("x0") = request;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("458")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listns = 470: x0 = request, x1 = namespace_ids, x2 = count, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    register long x8 __asm__("x8") = 470;
    register uint32_t x3 __asm__("w3") = flags;
    register size_t x2 __asm__("x2") = count;
    register uint64_t *x1 __asm__("x1") = namespace_ids;
    register const struct vllsi_linux_ns_id_req *x0 __asm__("x0") = request;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("470")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs = 43: x0 = path, x1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    register long x8 __asm__("x8") = 43;
    register struct vllsi_linux_statfs *x1 __asm__("x1") = buf;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("43")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs = 44: x0 = fd, x1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    register long x8 __asm__("x8") = 44;
    register struct vllsi_linux_statfs *x1 __asm__("x1") = buf;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("44")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_init = 262: x0 = flags, x1 = event_flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    register long x8 __asm__("x8") = 262;
    register int32_t x1 __asm__("w1") = event_flags;
    register uint32_t x0 __asm__("w0") = flags;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("262")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_mark = 263: x0 = group_fd, x1 = flags, x2 = mask, x3 = dirfd, x4 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    register long x8 __asm__("x8") = 263;
    register const char *x4 __asm__("x4") = path;
    register int32_t x3 __asm__("w3") = dirfd;
    register uint64_t x2 __asm__("x2") = mask;
    register uint32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = group_fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("263")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init1 = 26: x0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init1(int32_t flags)
{
    register long x8 __asm__("x8") = 26;
    register int32_t x0 __asm__("w0") = flags;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("26")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_add_watch = 27: x0 = fd, x1 = path, x2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    register long x8 __asm__("x8") = 27;
    register uint32_t x2 __asm__("w2") = mask;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("27")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_rm_watch = 28: x0 = fd, x1 = watch */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    register long x8 __asm__("x8") = 28;
    register int32_t x1 __asm__("w1") = watch;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("28")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* name_to_handle_at = 264: x0 = dirfd, x1 = path, x2 = handle, x3 = mount_id, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    register long x8 __asm__("x8") = 264;
    register int32_t x4 __asm__("w4") = flags;
    register void *x3 __asm__("x3") = mount_id;
    register struct vllsi_linux_file_handle *x2 __asm__("x2") = handle;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("264")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_by_handle_at = 265: x0 = mount_fd, x1 = handle, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    register long x8 __asm__("x8") = 265;
    register int32_t x2 __asm__("w2") = flags;
    register const struct vllsi_linux_file_handle *x1 __asm__("x1") = handle;
    register int32_t x0 __asm__("w0") = mount_fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("265")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl = 60: x0 = command, x1 = special, x2 = id, x3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    register long x8 __asm__("x8") = 60;
    register uintptr_t x3 __asm__("x3") = argument;
    register uint32_t x2 __asm__("w2") = id;
    register const char *x1 __asm__("x1") = special;
    register uint32_t x0 __asm__("w0") = command;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("60")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl_fd = 443: x0 = fd, x1 = command, x2 = id, x3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    register long x8 __asm__("x8") = 443;
    register uintptr_t x3 __asm__("x3") = argument;
    register uint32_t x2 __asm__("w2") = id;
    register uint32_t x1 __asm__("w1") = command;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("443")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapon = 224: x0 = path, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapon(const char *path, int32_t flags)
{
    register long x8 __asm__("x8") = 224;
    register int32_t x1 __asm__("w1") = flags;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("224")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapoff = 225: x0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapoff(const char *path)
{
    register long x8 __asm__("x8") = 225;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("225")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* acct = 89: x0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_acct(const char *path)
{
    register long x8 __asm__("x8") = 89;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("89")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semget = 190: x0 = key, x1 = count, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semget(int32_t key, int32_t count, int32_t flags)
{
    register long x8 __asm__("x8") = 190;
    register int32_t x2 __asm__("w2") = flags;
    register int32_t x1 __asm__("w1") = count;
    register int32_t x0 __asm__("w0") = key;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("190")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semop = 193: x0 = id, x1 = operations, x2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    register long x8 __asm__("x8") = 193;
    register uint32_t x2 __asm__("w2") = count;
    register const struct vllsi_linux_sembuf *x1 __asm__("x1") = operations;
    register int32_t x0 __asm__("w0") = id;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("193")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop = 192: x0 = id, x1 = operations, x2 = count, x3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    register long x8 __asm__("x8") = 192;
    register const struct vllsi_linux_timespec *x3 __asm__("x3") = timeout;
    register uint32_t x2 __asm__("w2") = count;
    register const struct vllsi_linux_sembuf *x1 __asm__("x1") = operations;
    register int32_t x0 __asm__("w0") = id;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("192")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semctl = 191: x0 = id, x1 = index, x2 = cmd, x3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    register long x8 __asm__("x8") = 191;
    register uintptr_t x3 __asm__("x3") = arg;
    register int32_t x2 __asm__("w2") = cmd;
    register int32_t x1 __asm__("w1") = index;
    register int32_t x0 __asm__("w0") = id;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("191")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmget = 194: x0 = key, x1 = size, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmget(int32_t key, size_t size, int32_t flags)
{
    register long x8 __asm__("x8") = 194;
    register int32_t x2 __asm__("w2") = flags;
    register size_t x1 __asm__("x1") = size;
    register int32_t x0 __asm__("w0") = key;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("194")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmat = 196: x0 = id, x1 = addr, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmat(int32_t id, void *addr, int32_t flags)
{
    register long x8 __asm__("x8") = 196;
    register int32_t x2 __asm__("w2") = flags;
    register void *x1 __asm__("x1") = addr;
    register int32_t x0 __asm__("w0") = id;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("196")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmdt = 197: x0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmdt(void *addr)
{
    register long x8 __asm__("x8") = 197;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("197")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmctl = 195: x0 = id, x1 = cmd, x2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long x8 __asm__("x8") = 195;
    register uintptr_t x2 __asm__("x2") = buf;
    register int32_t x1 __asm__("w1") = cmd;
    register int32_t x0 __asm__("w0") = id;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("195")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgget = 186: x0 = key, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgget(int32_t key, int32_t flags)
{
    register long x8 __asm__("x8") = 186;
    register int32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = key;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("186")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgsnd = 189: x0 = id, x1 = msg, x2 = size, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    register long x8 __asm__("x8") = 189;
    register int32_t x3 __asm__("w3") = flags;
    register size_t x2 __asm__("x2") = size;
    register const struct vllsi_linux_msgbuf *x1 __asm__("x1") = msg;
    register int32_t x0 __asm__("w0") = id;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("189")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgrcv = 188: x0 = id, x1 = msg, x2 = size, x3 = type, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    register long x8 __asm__("x8") = 188;
    register int32_t x4 __asm__("w4") = flags;
    register long x3 __asm__("x3") = type;
    register size_t x2 __asm__("x2") = size;
    register struct vllsi_linux_msgbuf *x1 __asm__("x1") = msg;
    register int32_t x0 __asm__("w0") = id;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("188")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgctl = 187: x0 = id, x1 = cmd, x2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long x8 __asm__("x8") = 187;
    register uintptr_t x2 __asm__("x2") = buf;
    register int32_t x1 __asm__("w1") = cmd;
    register int32_t x0 __asm__("w0") = id;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("187")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_open = 180: x0 = name, x1 = flags, x2 = mode, x3 = attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    register long x8 __asm__("x8") = 180;
    register const struct vllsi_linux_mq_attr *x3 __asm__("x3") = attr;
    register uint32_t x2 __asm__("w2") = mode;
    register int32_t x1 __asm__("w1") = flags;
    register const char *x0 __asm__("x0") = name;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("180")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_unlink = 181: x0 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_unlink(const char *name)
{
    register long x8 __asm__("x8") = 181;
    register const char *x0 __asm__("x0") = name;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("181")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedsend = 182: x0 = fd, x1 = msg, x2 = len, x3 = priority, x4 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    register long x8 __asm__("x8") = 182;
    register const struct vllsi_linux_timespec *x4 __asm__("x4") = deadline;
    register uint32_t x3 __asm__("w3") = priority;
    register size_t x2 __asm__("x2") = len;
    register const void *x1 __asm__("x1") = msg;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("182")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedreceive = 183: x0 = fd, x1 = msg, x2 = len, x3 = priority, x4 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    register long x8 __asm__("x8") = 183;
    register const struct vllsi_linux_timespec *x4 __asm__("x4") = deadline;
    register uint32_t *x3 __asm__("x3") = priority;
    register size_t x2 __asm__("x2") = len;
    register void *x1 __asm__("x1") = msg;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("183")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_notify = 184: x0 = fd, x1 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    register long x8 __asm__("x8") = 184;
    register const struct vllsi_linux_sigevent *x1 __asm__("x1") = event;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("184")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_getsetattr = 185: x0 = fd, x1 = new_attr, x2 = old_attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    register long x8 __asm__("x8") = 185;
    register struct vllsi_linux_mq_attr *x2 __asm__("x2") = old_attr;
    register const struct vllsi_linux_mq_attr *x1 __asm__("x1") = new_attr;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("185")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mmap = 222: x0 = addr, x1 = len, x2 = prot, x3 = flags, x4 = fd, x5 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    register long x8 __asm__("x8") = 222;
    register int64_t x5 __asm__("x5") = offset;
    register int32_t x4 __asm__("w4") = fd;
    register unsigned long x3 __asm__("x3") = flags;
    register unsigned long x2 __asm__("x2") = prot;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("222")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munmap = 215: x0 = addr, x1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munmap(void *addr, size_t len)
{
    register long x8 __asm__("x8") = 215;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("215")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mremap = 216: x0 = old_addr, x1 = old_len, x2 = new_len, x3 = flags, x4 = new_addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    register long x8 __asm__("x8") = 216;
    register void *x4 __asm__("x4") = new_addr;
    register unsigned long x3 __asm__("x3") = flags;
    register size_t x2 __asm__("x2") = new_len;
    register size_t x1 __asm__("x1") = old_len;
    register void *x0 __asm__("x0") = old_addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("216")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mprotect = 226: x0 = addr, x1 = len, x2 = prot */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    register long x8 __asm__("x8") = 226;
    register unsigned long x2 __asm__("x2") = prot;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("226")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* madvise = 233: x0 = addr, x1 = len, x2 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_madvise(void *addr, size_t len, int32_t advice)
{
    register long x8 __asm__("x8") = 233;
    register int32_t x2 __asm__("w2") = advice;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("233")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msync = 227: x0 = addr, x1 = len, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msync(void *addr, size_t len, int32_t flags)
{
    register long x8 __asm__("x8") = 227;
    register int32_t x2 __asm__("w2") = flags;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("227")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mincore = 232: x0 = addr, x1 = len, x2 = vec */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    register long x8 __asm__("x8") = 232;
    register uint8_t *x2 __asm__("x2") = vec;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("232")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* remap_file_pages = 234: x0 = addr, x1 = len, x2 = prot, x3 = page_offset, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    register long x8 __asm__("x8") = 234;
    register unsigned long x4 __asm__("x4") = flags;
    register size_t x3 __asm__("x3") = page_offset;
    register unsigned long x2 __asm__("x2") = prot;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("234")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* brk = 214: x0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_brk(void *addr)
{
    register long x8 __asm__("x8") = 214;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("214")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock = 228: x0 = addr, x1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock(void *addr, size_t len)
{
    register long x8 __asm__("x8") = 228;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("228")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock2 = 284: x0 = addr, x1 = len, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock2(void *addr, size_t len, int32_t flags)
{
    register long x8 __asm__("x8") = 284;
    register int32_t x2 __asm__("w2") = flags;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("284")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlock = 229: x0 = addr, x1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlock(void *addr, size_t len)
{
    register long x8 __asm__("x8") = 229;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("229")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlockall = 230: x0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlockall(int32_t flags)
{
    register long x8 __asm__("x8") = 230;
    register int32_t x0 __asm__("w0") = flags;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("230")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlockall = 231 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlockall(void)
{
    register long x8 __asm__("x8") = 231;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("231")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mseal = 462: x0 = addr, x1 = len, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mseal(void *addr, size_t len, unsigned long flags)
{
    register long x8 __asm__("x8") = 462;
    register unsigned long x2 __asm__("x2") = flags;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("462")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* map_shadow_stack = 453: x0 = addr, x1 = len, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    register long x8 __asm__("x8") = 453;
    register uint32_t x2 __asm__("w2") = flags;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("453")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_alloc = 289: x0 = flags, x1 = access_rights */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    register long x8 __asm__("x8") = 289;
    register unsigned long x1 __asm__("x1") = access_rights;
    register unsigned long x0 __asm__("x0") = flags;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("289")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_free = 290: x0 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_free(int32_t pkey)
{
    register long x8 __asm__("x8") = 290;
    register int32_t x0 __asm__("w0") = pkey;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("290")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_mprotect = 288: x0 = addr, x1 = len, x2 = prot, x3 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    register long x8 __asm__("x8") = 288;
    register int32_t x3 __asm__("w3") = pkey;
    register unsigned long x2 __asm__("x2") = prot;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_create = 279: x0 = name, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_create(const char *name, uint32_t flags)
{
    register long x8 __asm__("x8") = 279;
    register uint32_t x1 __asm__("w1") = flags;
    register const char *x0 __asm__("x0") = name;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("279")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_secret = 447: x0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_secret(int32_t flags)
{
    register long x8 __asm__("x8") = 447;
    register int32_t x0 __asm__("w0") = flags;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("447")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_madvise = 440: x0 = pidfd, x1 = vec, x2 = count, x3 = advice, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    register long x8 __asm__("x8") = 440;
    register uint32_t x4 __asm__("w4") = flags;
    register int32_t x3 __asm__("w3") = advice;
    register size_t x2 __asm__("x2") = count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = vec;
    register int32_t x0 __asm__("w0") = pidfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("440")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_mrelease = 448: x0 = pidfd, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    register long x8 __asm__("x8") = 448;
    register uint32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = pidfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("448")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_readv = 270: x0 = pid, x1 = local, x2 = local_count, x3 = remote, x4 = remote_count, x5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long x8 __asm__("x8") = 270;
    register unsigned long x5 __asm__("x5") = flags;
    register unsigned long x4 __asm__("x4") = remote_count;
    register const struct vllsi_linux_iovec *x3 __asm__("x3") = remote;
    register unsigned long x2 __asm__("x2") = local_count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = local;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("270")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_writev = 271: x0 = pid, x1 = local, x2 = local_count, x3 = remote, x4 = remote_count, x5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long x8 __asm__("x8") = 271;
    register unsigned long x5 __asm__("x5") = flags;
    register unsigned long x4 __asm__("x4") = remote_count;
    register const struct vllsi_linux_iovec *x3 __asm__("x3") = remote;
    register unsigned long x2 __asm__("x2") = local_count;
    register const struct vllsi_linux_iovec *x1 __asm__("x1") = local;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("271")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mbind = 235: x0 = addr, x1 = len, x2 = mode, x3 = nodemask, x4 = maxnode, x5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    register long x8 __asm__("x8") = 235;
    register uint32_t x5 __asm__("w5") = flags;
    register unsigned long x4 __asm__("x4") = maxnode;
    register const unsigned long *x3 __asm__("x3") = nodemask;
    register unsigned long x2 __asm__("x2") = mode;
    register unsigned long x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("235")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy = 237: x0 = mode, x1 = nodemask, x2 = maxnode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    register long x8 __asm__("x8") = 237;
    register unsigned long x2 __asm__("x2") = maxnode;
    register const unsigned long *x1 __asm__("x1") = nodemask;
    register unsigned long x0 __asm__("x0") = mode;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("237")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_mempolicy = 236: x0 = mode, x1 = nodemask, x2 = maxnode, x3 = addr, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    register long x8 __asm__("x8") = 236;
    register unsigned long x4 __asm__("x4") = flags;
    register void *x3 __asm__("x3") = addr;
    register unsigned long x2 __asm__("x2") = maxnode;
    register unsigned long *x1 __asm__("x1") = nodemask;
    register int32_t *x0 __asm__("x0") = mode;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("236")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy_home_node = 450: x0 = addr, x1 = len, x2 = home_node, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    register long x8 __asm__("x8") = 450;
    register unsigned long x3 __asm__("x3") = flags;
    register unsigned long x2 __asm__("x2") = home_node;
    register unsigned long x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = addr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("450")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* migrate_pages = 238: x0 = pid, x1 = maxnode, x2 = old_nodes, x3 = new_nodes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    register long x8 __asm__("x8") = 238;
    register const unsigned long *x3 __asm__("x3") = new_nodes;
    register const unsigned long *x2 __asm__("x2") = old_nodes;
    register unsigned long x1 __asm__("x1") = maxnode;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_pages = 239: x0 = pid, x1 = count, x2 = pages, x3 = nodes, x4 = status, x5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    register long x8 __asm__("x8") = 239;
    register uint32_t x5 __asm__("w5") = flags;
    register int32_t *x4 __asm__("x4") = status;
    register const int32_t *x3 __asm__("x3") = nodes;
    register void *const *x2 __asm__("x2") = pages;
    register unsigned long x1 __asm__("x1") = count;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("239")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socket = 198: x0 = family, x1 = type, x2 = protocol */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    register long x8 __asm__("x8") = 198;
    register int32_t x2 __asm__("w2") = protocol;
    register int32_t x1 __asm__("w1") = type;
    register int32_t x0 __asm__("w0") = family;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("198")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketpair = 199: x0 = family, x1 = type, x2 = protocol, x3 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    register long x8 __asm__("x8") = 199;
    register int32_t *x3 __asm__("x3") = fds;
    register int32_t x2 __asm__("w2") = protocol;
    register int32_t x1 __asm__("w1") = type;
    register int32_t x0 __asm__("w0") = family;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("199")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bind = 200: x0 = fd, x1 = addr, x2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long x8 __asm__("x8") = 200;
    register uint32_t x2 __asm__("w2") = addrlen;
    register const struct vllsi_linux_sockaddr *x1 __asm__("x1") = addr;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("200")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listen = 201: x0 = fd, x1 = backlog */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listen(int32_t fd, int32_t backlog)
{
    register long x8 __asm__("x8") = 201;
    register int32_t x1 __asm__("w1") = backlog;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("201")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept = 202: x0 = fd, x1 = addr, x2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long x8 __asm__("x8") = 202;
    register uint32_t *x2 __asm__("x2") = addrlen;
    register struct vllsi_linux_sockaddr *x1 __asm__("x1") = addr;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept4 = 242: x0 = fd, x1 = addr, x2 = addrlen, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    register long x8 __asm__("x8") = 242;
    register int32_t x3 __asm__("w3") = flags;
    register uint32_t *x2 __asm__("x2") = addrlen;
    register struct vllsi_linux_sockaddr *x1 __asm__("x1") = addr;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("242")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* connect = 203: x0 = fd, x1 = addr, x2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long x8 __asm__("x8") = 203;
    register uint32_t x2 __asm__("w2") = addrlen;
    register const struct vllsi_linux_sockaddr *x1 __asm__("x1") = addr;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("203")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shutdown = 210: x0 = fd, x1 = how */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shutdown(int32_t fd, int32_t how)
{
    register long x8 __asm__("x8") = 210;
    register int32_t x1 __asm__("w1") = how;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("210")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockname = 204: x0 = fd, x1 = addr, x2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long x8 __asm__("x8") = 204;
    register uint32_t *x2 __asm__("x2") = addrlen;
    register struct vllsi_linux_sockaddr *x1 __asm__("x1") = addr;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("204")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpeername = 205: x0 = fd, x1 = addr, x2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long x8 __asm__("x8") = 205;
    register uint32_t *x2 __asm__("x2") = addrlen;
    register struct vllsi_linux_sockaddr *x1 __asm__("x1") = addr;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("205")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockopt = 209: x0 = fd, x1 = level, x2 = optname, x3 = optval, x4 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    register long x8 __asm__("x8") = 209;
    register uint32_t *x4 __asm__("x4") = optlen;
    register void *x3 __asm__("x3") = optval;
    register int32_t x2 __asm__("w2") = optname;
    register int32_t x1 __asm__("w1") = level;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("209")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsockopt = 208: x0 = fd, x1 = level, x2 = optname, x3 = optval, x4 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    register long x8 __asm__("x8") = 208;
    register uint32_t x4 __asm__("w4") = optlen;
    register const void *x3 __asm__("x3") = optval;
    register int32_t x2 __asm__("w2") = optname;
    register int32_t x1 __asm__("w1") = level;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("208")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendto = 206: x0 = fd, x1 = buf, x2 = len, x3 = flags, x4 = addr, x5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long x8 __asm__("x8") = 206;
    register uint32_t x5 __asm__("w5") = addrlen;
    register const struct vllsi_linux_sockaddr *x4 __asm__("x4") = addr;
    register uint32_t x3 __asm__("w3") = flags;
    register size_t x2 __asm__("x2") = len;
    register const void *x1 __asm__("x1") = buf;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("206")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmsg = 211: x0 = fd, x1 = msg, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long x8 __asm__("x8") = 211;
    register uint32_t x2 __asm__("w2") = flags;
    register const struct vllsi_linux_msghdr *x1 __asm__("x1") = msg;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("211")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmmsg = 269: x0 = fd, x1 = msgs, x2 = count, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    register long x8 __asm__("x8") = 269;
    register uint32_t x3 __asm__("w3") = flags;
    register uint32_t x2 __asm__("w2") = count;
    register struct vllsi_linux_mmsghdr *x1 __asm__("x1") = msgs;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("269")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvfrom = 207: x0 = fd, x1 = buf, x2 = len, x3 = flags, x4 = addr, x5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long x8 __asm__("x8") = 207;
    register uint32_t *x5 __asm__("x5") = addrlen;
    register struct vllsi_linux_sockaddr *x4 __asm__("x4") = addr;
    register uint32_t x3 __asm__("w3") = flags;
    register size_t x2 __asm__("x2") = len;
    register void *x1 __asm__("x1") = buf;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("207")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmsg = 212: x0 = fd, x1 = msg, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long x8 __asm__("x8") = 212;
    register uint32_t x2 __asm__("w2") = flags;
    register struct vllsi_linux_msghdr *x1 __asm__("x1") = msg;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("212")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmmsg = 243: x0 = fd, x1 = msgs, x2 = count, x3 = flags, x4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    register long x8 __asm__("x8") = 243;
    register struct vllsi_linux_timespec *x4 __asm__("x4") = timeout;
    register uint32_t x3 __asm__("w3") = flags;
    register uint32_t x2 __asm__("w2") = count;
    register struct vllsi_linux_mmsghdr *x1 __asm__("x1") = msgs;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("243")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sethostname = 161: x0 = name, x1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sethostname(const void *name, int32_t len)
{
    register long x8 __asm__("x8") = 161;
    register int32_t x1 __asm__("w1") = len;
    register const void *x0 __asm__("x0") = name;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("161")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setdomainname = 162: x0 = name, x1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setdomainname(const void *name, int32_t len)
{
    register long x8 __asm__("x8") = 162;
    register int32_t x1 __asm__("w1") = len;
    register const void *x0 __asm__("x0") = name;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("162")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prctl = 167: x0 = option, x1 = arg2, x2 = arg3, x3 = arg4, x4 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long x8 __asm__("x8") = 167;
    register uintptr_t x4 __asm__("x4") = arg5;
    register uintptr_t x3 __asm__("x3") = arg4;
    register uintptr_t x2 __asm__("x2") = arg3;
    register uintptr_t x1 __asm__("x1") = arg2;
    register int32_t x0 __asm__("w0") = option;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("167")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone = 220: x0 = flags, x1 = stack, x2 = parent_tid, x3 = tls, x4 = child_tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    register long x8 __asm__("x8") = 220;
    register int32_t *x4 __asm__("x4") = child_tid;
    register void *x3 __asm__("x3") = tls;
    register int32_t *x2 __asm__("x2") = parent_tid;
    register void *x1 __asm__("x1") = stack;
    register unsigned long x0 __asm__("x0") = flags;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("220")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone3 = 435: x0 = args, x1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    register long x8 __asm__("x8") = 435;
    register size_t x1 __asm__("x1") = size;
    register const struct vllsi_linux_clone_args *x0 __asm__("x0") = args;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("435")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execve = 221: x0 = path, x1 = argv, x2 = envp */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    register long x8 __asm__("x8") = 221;
    register const char *const *x2 __asm__("x2") = envp;
    register const char *const *x1 __asm__("x1") = argv;
    register const char *x0 __asm__("x0") = path;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("221")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execveat = 281: x0 = dirfd, x1 = path, x2 = argv, x3 = envp, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    register long x8 __asm__("x8") = 281;
    register int32_t x4 __asm__("w4") = flags;
    register const char *const *x3 __asm__("x3") = envp;
    register const char *const *x2 __asm__("x2") = argv;
    register const char *x1 __asm__("x1") = path;
    register int32_t x0 __asm__("w0") = dirfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("281")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* exit = 93: x0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit(int32_t status)
{
    register long x8 __asm__("x8") = 93;
    register int32_t x0 __asm__("w0") = status;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("93")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* exit_group = 94: x0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit_group(int32_t status)
{
    register long x8 __asm__("x8") = 94;
    register int32_t x0 __asm__("w0") = status;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("94")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* set_tid_address = 96: x0 = tidptr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_tid_address(uint32_t *tidptr)
{
    register long x8 __asm__("x8") = 96;
    register uint32_t *x0 __asm__("x0") = tidptr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("96")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* wait4 = 260: x0 = pid, x1 = status, x2 = options, x3 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long x8 __asm__("x8") = 260;
    register struct vllsi_linux_rusage *x3 __asm__("x3") = rusage;
    register int32_t x2 __asm__("w2") = options;
    register int32_t *x1 __asm__("x1") = status;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("260")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* waitid = 95: x0 = which, x1 = id, x2 = info, x3 = options, x4 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long x8 __asm__("x8") = 95;
    register struct vllsi_linux_rusage *x4 __asm__("x4") = rusage;
    register int32_t x3 __asm__("w3") = options;
    register struct vllsi_linux_siginfo *x2 __asm__("x2") = info;
    register uintptr_t x1 __asm__("x1") = id;
    register int32_t x0 __asm__("w0") = which;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("95")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_open = 434: x0 = pid, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_open(int32_t pid, uint32_t flags)
{
    register long x8 __asm__("x8") = 434;
    register uint32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("434")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_getfd = 438: x0 = pidfd, x1 = targetfd, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    register long x8 __asm__("x8") = 438;
    register uint32_t x2 __asm__("w2") = flags;
    register int32_t x1 __asm__("w1") = targetfd;
    register int32_t x0 __asm__("w0") = pidfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("438")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_send_signal = 424: x0 = pidfd, x1 = sig, x2 = info, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    register long x8 __asm__("x8") = 424;
    register uint32_t x3 __asm__("w3") = flags;
    register const struct vllsi_linux_siginfo *x2 __asm__("x2") = info;
    register int32_t x1 __asm__("w1") = sig;
    register int32_t x0 __asm__("w0") = pidfd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("424")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpid = 172 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpid(void)
{
    register long x8 __asm__("x8") = 172;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("172")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getppid = 173 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getppid(void)
{
    register long x8 __asm__("x8") = 173;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("173")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettid = 178 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettid(void)
{
    register long x8 __asm__("x8") = 178;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("178")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgid = 155: x0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgid(int32_t pid)
{
    register long x8 __asm__("x8") = 155;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("155")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpgid = 154: x0 = pid, x1 = pgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpgid(int32_t pid, int32_t pgid)
{
    register long x8 __asm__("x8") = 154;
    register int32_t x1 __asm__("w1") = pgid;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("154")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsid = 156: x0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsid(int32_t pid)
{
    register long x8 __asm__("x8") = 156;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("156")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsid = 157 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsid(void)
{
    register long x8 __asm__("x8") = 157;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("157")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpriority = 141: x0 = which, x1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpriority(int32_t which, uintptr_t who)
{
    register long x8 __asm__("x8") = 141;
    register uintptr_t x1 __asm__("x1") = who;
    register int32_t x0 __asm__("w0") = which;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("141")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpriority = 140: x0 = which, x1 = who, x2 = nice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    register long x8 __asm__("x8") = 140;
    register int32_t x2 __asm__("w2") = nice;
    register uintptr_t x1 __asm__("x1") = who;
    register int32_t x0 __asm__("w0") = which;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("140")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_get = 31: x0 = which, x1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_get(int32_t which, uintptr_t who)
{
    register long x8 __asm__("x8") = 31;
    register uintptr_t x1 __asm__("x1") = who;
    register int32_t x0 __asm__("w0") = which;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("31")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_set = 30: x0 = which, x1 = who, x2 = ioprio */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    register long x8 __asm__("x8") = 30;
    register int32_t x2 __asm__("w2") = ioprio;
    register uintptr_t x1 __asm__("x1") = who;
    register int32_t x0 __asm__("w0") = which;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("30")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrlimit = 163: x0 = resource, x1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long x8 __asm__("x8") = 163;
    register struct vllsi_linux_rlimit *x1 __asm__("x1") = limit;
    register uint32_t x0 __asm__("w0") = resource;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("163")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setrlimit = 164: x0 = resource, x1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    register long x8 __asm__("x8") = 164;
    register const struct vllsi_linux_rlimit *x1 __asm__("x1") = limit;
    register uint32_t x0 __asm__("w0") = resource;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("164")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prlimit64 = 261: x0 = pid, x1 = resource, x2 = new_limit, x3 = old_limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    register long x8 __asm__("x8") = 261;
    register struct vllsi_linux_rlimit64 *x3 __asm__("x3") = old_limit;
    register const struct vllsi_linux_rlimit64 *x2 __asm__("x2") = new_limit;
    register uint32_t x1 __asm__("w1") = resource;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("261")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrusage = 165: x0 = who, x1 = usage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    register long x8 __asm__("x8") = 165;
    register struct vllsi_linux_rusage *x1 __asm__("x1") = usage;
    register int32_t x0 __asm__("w0") = who;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("165")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* personality = 92: x0 = persona */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_personality(uint32_t persona)
{
    register long x8 __asm__("x8") = 92;
    register uint32_t x0 __asm__("w0") = persona;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("92")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unshare = 97: x0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unshare(unsigned long flags)
{
    register long x8 __asm__("x8") = 97;
    register unsigned long x0 __asm__("x0") = flags;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("97")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setns = 268: x0 = fd, x1 = nstype */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setns(int32_t fd, int32_t nstype)
{
    register long x8 __asm__("x8") = 268;
    register int32_t x1 __asm__("w1") = nstype;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("268")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kcmp = 272: x0 = pid1, x1 = pid2, x2 = type, x3 = idx1, x4 = idx2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    register long x8 __asm__("x8") = 272;
    register uintptr_t x4 __asm__("x4") = idx2;
    register unsigned long x3 __asm__("x3") = idx1;
    register int32_t x2 __asm__("w2") = type;
    register int32_t x1 __asm__("w1") = pid2;
    register int32_t x0 __asm__("w0") = pid1;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("272")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setscheduler = 119: x0 = tid, x1 = policy, x2 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    register long x8 __asm__("x8") = 119;
    register const struct vllsi_linux_sched_param *x2 __asm__("x2") = param;
    register int32_t x1 __asm__("w1") = policy;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("119")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getscheduler = 120: x0 = tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getscheduler(int32_t tid)
{
    register long x8 __asm__("x8") = 120;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("120")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setparam = 118: x0 = tid, x1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    register long x8 __asm__("x8") = 118;
    register const struct vllsi_linux_sched_param *x1 __asm__("x1") = param;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("118")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getparam = 121: x0 = tid, x1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    register long x8 __asm__("x8") = 121;
    register struct vllsi_linux_sched_param *x1 __asm__("x1") = param;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("121")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setattr = 274: x0 = tid, x1 = attr, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    register long x8 __asm__("x8") = 274;
    register uint32_t x2 __asm__("w2") = flags;
    register const struct vllsi_linux_sched_attr *x1 __asm__("x1") = attr;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("274")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getattr = 275: x0 = tid, x1 = attr, x2 = size, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    register long x8 __asm__("x8") = 275;
    register uint32_t x3 __asm__("w3") = flags;
    register uint32_t x2 __asm__("w2") = size;
    register struct vllsi_linux_sched_attr *x1 __asm__("x1") = attr;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("275")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setaffinity = 122: x0 = tid, x1 = len, x2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    register long x8 __asm__("x8") = 122;
    register const void *x2 __asm__("x2") = mask;
    register uint32_t x1 __asm__("w1") = len;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("122")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getaffinity = 123: x0 = tid, x1 = len, x2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    register long x8 __asm__("x8") = 123;
    register void *x2 __asm__("x2") = mask;
    register uint32_t x1 __asm__("w1") = len;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("123")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_yield = 124 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_yield(void)
{
    register long x8 __asm__("x8") = 124;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("124")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_max = 125: x0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_max(int32_t policy)
{
    register long x8 __asm__("x8") = 125;
    register int32_t x0 __asm__("w0") = policy;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("125")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_min = 126: x0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_min(int32_t policy)
{
    register long x8 __asm__("x8") = 126;
    register int32_t x0 __asm__("w0") = policy;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("126")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_rr_get_interval = 127: x0 = tid, x1 = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    register long x8 __asm__("x8") = 127;
    register struct vllsi_linux_timespec *x1 __asm__("x1") = interval;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("127")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ptrace = 117: x0 = request, x1 = pid, x2 = addr, x3 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    register long x8 __asm__("x8") = 117;
    register uintptr_t x3 __asm__("x3") = data;
    register uintptr_t x2 __asm__("x2") = addr;
    register int32_t x1 __asm__("w1") = pid;
    register long x0 __asm__("x0") = request;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("117")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* add_key = 217: x0 = type, x1 = description, x2 = payload, x3 = plen, x4 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    register long x8 __asm__("x8") = 217;
    register int32_t x4 __asm__("w4") = keyring;
    register size_t x3 __asm__("x3") = plen;
    register const void *x2 __asm__("x2") = payload;
    register const char *x1 __asm__("x1") = description;
    register const char *x0 __asm__("x0") = type;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("217")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* request_key = 218: x0 = type, x1 = description, x2 = callout_info, x3 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    register long x8 __asm__("x8") = 218;
    register int32_t x3 __asm__("w3") = keyring;
    register const char *x2 __asm__("x2") = callout_info;
    register const char *x1 __asm__("x1") = description;
    register const char *x0 __asm__("x0") = type;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("218")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: x0 = operation, x1 = arg2, x2 = arg3, x3 = arg4, x4 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long x8 __asm__("x8") = 219;
    register uintptr_t x4 __asm__("x4") = arg5;
    register uintptr_t x3 __asm__("x3") = arg4;
    register uintptr_t x2 __asm__("x2") = arg3;
    register uintptr_t x1 __asm__("x1") = arg2;
    register int32_t x0 __asm__("w0") = operation;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: x0 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_1(int32_t operation)
{
    register long x8 __asm__("x8") = 219;
    register int32_t x0 __asm__("w0") = operation;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: x0 = operation, x1 = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_2(int32_t operation, uintptr_t arg2)
{
    register long x8 __asm__("x8") = 219;
    register uintptr_t x1 __asm__("x1") = arg2;
    register int32_t x0 __asm__("w0") = operation;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: x0 = operation, x1 = arg2, x2 = arg3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_3(int32_t operation, uintptr_t arg2, uintptr_t arg3)
{
    register long x8 __asm__("x8") = 219;
    register uintptr_t x2 __asm__("x2") = arg3;
    register uintptr_t x1 __asm__("x1") = arg2;
    register int32_t x0 __asm__("w0") = operation;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: x0 = operation, x1 = arg2, x2 = arg3, x3 = arg4 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_4(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4)
{
    register long x8 __asm__("x8") = 219;
    register uintptr_t x3 __asm__("x3") = arg4;
    register uintptr_t x2 __asm__("x2") = arg3;
    register uintptr_t x1 __asm__("x1") = arg2;
    register int32_t x0 __asm__("w0") = operation;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 280: x0 = command, x1 = attr, x2 = size, x3 = common, x4 = common_size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    register long x8 __asm__("x8") = 280;
    register uint32_t x4 __asm__("w4") = common_size;
    register struct vllsi_linux_bpf_common_attr *x3 __asm__("x3") = common;
    register uint32_t x2 __asm__("w2") = size;
    register union vllsi_linux_bpf_attr *x1 __asm__("x1") = attr;
    register int32_t x0 __asm__("w0") = command;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 280: x0 = command, x1 = attr, x2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf_3(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    register long x8 __asm__("x8") = 280;
    register uint32_t x2 __asm__("w2") = size;
    register union vllsi_linux_bpf_attr *x1 __asm__("x1") = attr;
    register int32_t x0 __asm__("w0") = command;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_create_ruleset = 444: x0 = attr, x1 = size, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    register long x8 __asm__("x8") = 444;
    register uint32_t x2 __asm__("w2") = flags;
    register size_t x1 __asm__("x1") = size;
    register const struct vllsi_linux_landlock_ruleset_attr *x0 __asm__("x0") = attr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("444")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_add_rule = 445: x0 = ruleset_fd, x1 = rule_type, x2 = rule_attr, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    register long x8 __asm__("x8") = 445;
    register uint32_t x3 __asm__("w3") = flags;
    register uintptr_t x2 __asm__("x2") = rule_attr;
    register uint32_t x1 __asm__("w1") = rule_type;
    register int32_t x0 __asm__("w0") = ruleset_fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("445")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_restrict_self = 446: x0 = ruleset_fd, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    register long x8 __asm__("x8") = 446;
    register uint32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = ruleset_fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("446")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* seccomp = 277: x0 = operation, x1 = flags, x2 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    register long x8 __asm__("x8") = 277;
    register uintptr_t x2 __asm__("x2") = args;
    register uint32_t x1 __asm__("w1") = flags;
    register uint32_t x0 __asm__("w0") = operation;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("277")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_get_self_attr = 459: x0 = attr, x1 = contexts, x2 = size, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    register long x8 __asm__("x8") = 459;
    register uint32_t x3 __asm__("w3") = flags;
    register uint32_t *x2 __asm__("x2") = size;
    register struct vllsi_linux_lsm_ctx *x1 __asm__("x1") = contexts;
    register uint32_t x0 __asm__("w0") = attr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("459")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_set_self_attr = 460: x0 = attr, x1 = context, x2 = size, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    register long x8 __asm__("x8") = 460;
    register uint32_t x3 __asm__("w3") = flags;
    register uint32_t x2 __asm__("w2") = size;
    register const struct vllsi_linux_lsm_ctx *x1 __asm__("x1") = context;
    register uint32_t x0 __asm__("w0") = attr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("460")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_list_modules = 461: x0 = ids, x1 = size, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    register long x8 __asm__("x8") = 461;
    register uint32_t x2 __asm__("w2") = flags;
    register uint32_t *x1 __asm__("x1") = size;
    register uint64_t *x0 __asm__("x0") = ids;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("461")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kill = 129: x0 = pid, x1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kill(int32_t pid, int32_t sig)
{
    register long x8 __asm__("x8") = 129;
    register int32_t x1 __asm__("w1") = sig;
    register int32_t x0 __asm__("w0") = pid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("129")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tkill = 130: x0 = tid, x1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tkill(int32_t tid, int32_t sig)
{
    register long x8 __asm__("x8") = 130;
    register int32_t x1 __asm__("w1") = sig;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("130")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tgkill = 131: x0 = tgid, x1 = tid, x2 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    register long x8 __asm__("x8") = 131;
    register int32_t x2 __asm__("w2") = sig;
    register int32_t x1 __asm__("w1") = tid;
    register int32_t x0 __asm__("w0") = tgid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("131")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigqueueinfo = 138: x0 = tgid, x1 = sig, x2 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long x8 __asm__("x8") = 138;
    register const struct vllsi_linux_siginfo *x2 __asm__("x2") = info;
    register int32_t x1 __asm__("w1") = sig;
    register int32_t x0 __asm__("w0") = tgid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("138")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_tgsigqueueinfo = 240: x0 = tgid, x1 = tid, x2 = sig, x3 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long x8 __asm__("x8") = 240;
    register const struct vllsi_linux_siginfo *x3 __asm__("x3") = info;
    register int32_t x2 __asm__("w2") = sig;
    register int32_t x1 __asm__("w1") = tid;
    register int32_t x0 __asm__("w0") = tgid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("240")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigaction = 134: x0 = sig, x1 = act, x2 = oldact, x3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    register long x8 __asm__("x8") = 134;
    register size_t x3 __asm__("x3") = 8;
    register struct vllsi_linux_sigaction *x2 __asm__("x2") = oldact;
    register const struct vllsi_linux_sigaction *x1 __asm__("x1") = act;
    register int32_t x0 __asm__("w0") = sig;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("134")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigprocmask = 135: x0 = how, x1 = set, x2 = oldset, x3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    register long x8 __asm__("x8") = 135;
    register size_t x3 __asm__("x3") = 8;
    register struct vllsi_linux_sigset *x2 __asm__("x2") = oldset;
    register const struct vllsi_linux_sigset *x1 __asm__("x1") = set;
    register int32_t x0 __asm__("w0") = how;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("135")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigpending = 136: x0 = set, x1 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    register long x8 __asm__("x8") = 136;
    register size_t x1 __asm__("x1") = 8;
    register struct vllsi_linux_sigset *x0 __asm__("x0") = set;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("136")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigsuspend = 133: x0 = mask, x1 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    register long x8 __asm__("x8") = 133;
    register size_t x1 __asm__("x1") = 8;
    register const struct vllsi_linux_sigset *x0 __asm__("x0") = mask;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("133")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigtimedwait = 137: x0 = set, x1 = info, x2 = timeout, x3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    register long x8 __asm__("x8") = 137;
    register size_t x3 __asm__("x3") = 8;
    register const struct vllsi_linux_timespec *x2 __asm__("x2") = timeout;
    register struct vllsi_linux_siginfo *x1 __asm__("x1") = info;
    register const struct vllsi_linux_sigset *x0 __asm__("x0") = set;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("137")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaltstack = 132: x0 = stack, x1 = old_stack */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    register long x8 __asm__("x8") = 132;
    register struct vllsi_linux_stack *x1 __asm__("x1") = old_stack;
    register const struct vllsi_linux_stack *x0 __asm__("x0") = stack;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("132")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* restart_syscall = 128 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_restart_syscall(void)
{
    register long x8 __asm__("x8") = 128;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("128")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: x0 = uaddr, x1 = op, x2 = val, x3 = timeout, x4 = uaddr2, x5 = val3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    register long x8 __asm__("x8") = 98;
    register uint32_t x5 __asm__("w5") = val3;
    register uint32_t *x4 __asm__("x4") = uaddr2;
    register uintptr_t x3 __asm__("x3") = timeout;
    register uint32_t x2 __asm__("w2") = val;
    register int32_t x1 __asm__("w1") = op;
    register uint32_t *x0 __asm__("x0") = uaddr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: x0 = uaddr, x1 = op */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_2(uint32_t *uaddr, int32_t op)
{
    register long x8 __asm__("x8") = 98;
    register int32_t x1 __asm__("w1") = op;
    register uint32_t *x0 __asm__("x0") = uaddr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: x0 = uaddr, x1 = op, x2 = val */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_3(uint32_t *uaddr, int32_t op, uint32_t val)
{
    register long x8 __asm__("x8") = 98;
    register uint32_t x2 __asm__("w2") = val;
    register int32_t x1 __asm__("w1") = op;
    register uint32_t *x0 __asm__("x0") = uaddr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: x0 = uaddr, x1 = op, x2 = val, x3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_4(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout)
{
    register long x8 __asm__("x8") = 98;
    register uintptr_t x3 __asm__("x3") = timeout;
    register uint32_t x2 __asm__("w2") = val;
    register int32_t x1 __asm__("w1") = op;
    register uint32_t *x0 __asm__("x0") = uaddr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: x0 = uaddr, x1 = op, x2 = val, x3 = timeout, x4 = uaddr2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_5(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2)
{
    register long x8 __asm__("x8") = 98;
    register uint32_t *x4 __asm__("x4") = uaddr2;
    register uintptr_t x3 __asm__("x3") = timeout;
    register uint32_t x2 __asm__("w2") = val;
    register int32_t x1 __asm__("w1") = op;
    register uint32_t *x0 __asm__("x0") = uaddr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_waitv = 449: x0 = waiters, x1 = count, x2 = flags, x3 = timeout, x4 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long x8 __asm__("x8") = 449;
    register int32_t x4 __asm__("w4") = clockid;
    register const struct vllsi_linux_timespec *x3 __asm__("x3") = timeout;
    register uint32_t x2 __asm__("w2") = flags;
    register uint32_t x1 __asm__("w1") = count;
    register const struct vllsi_linux_futex_waitv *x0 __asm__("x0") = waiters;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("449")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wait = 455: x0 = uaddr, x1 = val, x2 = mask, x3 = flags, x4 = timeout, x5 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long x8 __asm__("x8") = 455;
    register int32_t x5 __asm__("w5") = clockid;
    register const struct vllsi_linux_timespec *x4 __asm__("x4") = timeout;
    register uint32_t x3 __asm__("w3") = flags;
    register unsigned long x2 __asm__("x2") = mask;
    register unsigned long x1 __asm__("x1") = val;
    register uint32_t *x0 __asm__("x0") = uaddr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("455")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wake = 454: x0 = uaddr, x1 = mask, x2 = count, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    register long x8 __asm__("x8") = 454;
    register uint32_t x3 __asm__("w3") = flags;
    register int32_t x2 __asm__("w2") = count;
    register unsigned long x1 __asm__("x1") = mask;
    register uint32_t *x0 __asm__("x0") = uaddr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("454")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_requeue = 456: x0 = waiters, x1 = flags, x2 = wake, x3 = requeue */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    register long x8 __asm__("x8") = 456;
    register int32_t x3 __asm__("w3") = requeue;
    register int32_t x2 __asm__("w2") = wake;
    register uint32_t x1 __asm__("w1") = flags;
    register const struct vllsi_linux_futex_waitv *x0 __asm__("x0") = waiters;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("456")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_robust_list = 99: x0 = head, x1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    register long x8 __asm__("x8") = 99;
    register size_t x1 __asm__("x1") = len;
    register struct vllsi_linux_robust_list_head *x0 __asm__("x0") = head;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("99")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_robust_list = 100: x0 = tid, x1 = head, x2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    register long x8 __asm__("x8") = 100;
    register size_t *x2 __asm__("x2") = len;
    register void * *x1 __asm__("x1") = head;
    register int32_t x0 __asm__("w0") = tid;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("100")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq = 293: x0 = area, x1 = len, x2 = flags, x3 = signature */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    register long x8 __asm__("x8") = 293;
    register uint32_t x3 __asm__("w3") = signature;
    register int32_t x2 __asm__("w2") = flags;
    register uint32_t x1 __asm__("w1") = len;
    register struct vllsi_linux_rseq *x0 __asm__("x0") = area;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("293")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq_slice_yield = 471 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq_slice_yield(void)
{
    register long x8 __asm__("x8") = 471;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("471")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* membarrier = 283: x0 = cmd, x1 = flags, x2 = cpu_id */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    register long x8 __asm__("x8") = 283;
    register uint32_t x2 __asm__("w2") = cpu_id;
    register uint32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = cmd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("283")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrandom = 278: x0 = buf, x1 = len, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    register long x8 __asm__("x8") = 278;
    register uint32_t x2 __asm__("w2") = flags;
    register size_t x1 __asm__("x1") = len;
    register void *x0 __asm__("x0") = buf;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("278")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcpu = 168: x0 = cpu, x1 = node, x2 = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    register long x8 __asm__("x8") = 168;
    register void *x2 __asm__("x2") = cache;
    register uint32_t *x1 __asm__("x1") = node;
    register uint32_t *x0 __asm__("x0") = cpu;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("168")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* init_module = 105: x0 = image, x1 = len, x2 = parameters */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_init_module(const void *image, size_t len, const char *parameters)
{
    register long x8 __asm__("x8") = 105;
    register const char *x2 __asm__("x2") = parameters;
    register size_t x1 __asm__("x1") = len;
    register const void *x0 __asm__("x0") = image;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("105")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* finit_module = 273: x0 = fd, x1 = parameters, x2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    register long x8 __asm__("x8") = 273;
    register int32_t x2 __asm__("w2") = flags;
    register const char *x1 __asm__("x1") = parameters;
    register int32_t x0 __asm__("w0") = fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("273")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* delete_module = 106: x0 = name, x1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_delete_module(const char *name, int32_t flags)
{
    register long x8 __asm__("x8") = 106;
    register int32_t x1 __asm__("w1") = flags;
    register const char *x0 __asm__("x0") = name;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("106")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_load = 104: x0 = entry, x1 = nr_segments, x2 = segments, x3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    register long x8 __asm__("x8") = 104;
    register unsigned long x3 __asm__("x3") = flags;
    register const struct vllsi_linux_kexec_segment *x2 __asm__("x2") = segments;
    register unsigned long x1 __asm__("x1") = nr_segments;
    register unsigned long x0 __asm__("x0") = entry;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("104")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_file_load = 294: x0 = kernel_fd, x1 = initrd_fd, x2 = cmdline_len, x3 = cmdline, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_file_load(int32_t kernel_fd, int32_t initrd_fd, unsigned long cmdline_len, const void *cmdline, unsigned long flags)
{
    register long x8 __asm__("x8") = 294;
    register unsigned long x4 __asm__("x4") = flags;
    register const void *x3 __asm__("x3") = cmdline;
    register unsigned long x2 __asm__("x2") = cmdline_len;
    register int32_t x1 __asm__("w1") = initrd_fd;
    register int32_t x0 __asm__("w0") = kernel_fd;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("294")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* reboot = 142: x0 = magic1, x1 = magic2, x2 = command, x3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    register long x8 __asm__("x8") = 142;
    register uintptr_t x3 __asm__("x3") = arg;
    register uint32_t x2 __asm__("w2") = command;
    register uint32_t x1 __asm__("w1") = magic2;
    register uint32_t x0 __asm__("w0") = magic1;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("142")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* perf_event_open = 241: x0 = attr, x1 = pid, x2 = cpu, x3 = group_fd, x4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    register long x8 __asm__("x8") = 241;
    register unsigned long x4 __asm__("x4") = flags;
    register int32_t x3 __asm__("w3") = group_fd;
    register int32_t x2 __asm__("w2") = cpu;
    register int32_t x1 __asm__("w1") = pid;
    register const struct vllsi_linux_perf_event_attr *x0 __asm__("x0") = attr;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("241")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3), "r"(x4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syslog = 116: x0 = action, x1 = buf, x2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syslog(int32_t action, void *buf, int32_t len)
{
    register long x8 __asm__("x8") = 116;
    register int32_t x2 __asm__("w2") = len;
    register void *x1 __asm__("x1") = buf;
    register int32_t x0 __asm__("w0") = action;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("116")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysinfo = 179: x0 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    register long x8 __asm__("x8") = 179;
    register struct vllsi_linux_sysinfo *x0 __asm__("x0") = info;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("179")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uname = 160: x0 = names */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uname(struct vllsi_linux_utsname *names)
{
    register long x8 __asm__("x8") = 160;
    register struct vllsi_linux_utsname *x0 __asm__("x0") = names;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("160")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vhangup = 58 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vhangup(void)
{
    register long x8 __asm__("x8") = 58;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("58")
                     : "=r"(outcome)
                     : "r"(x8)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_gettime = 113: x0 = clock, x1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    register long x8 __asm__("x8") = 113;
    register struct vllsi_linux_timespec *x1 __asm__("x1") = time;
    register int32_t x0 __asm__("w0") = clock;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("113")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_getres = 114: x0 = clock, x1 = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    register long x8 __asm__("x8") = 114;
    register struct vllsi_linux_timespec *x1 __asm__("x1") = resolution;
    register int32_t x0 __asm__("w0") = clock;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("114")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_settime = 112: x0 = clock, x1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    register long x8 __asm__("x8") = 112;
    register const struct vllsi_linux_timespec *x1 __asm__("x1") = time;
    register int32_t x0 __asm__("w0") = clock;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("112")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime = 266: x0 = clock, x1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    register long x8 __asm__("x8") = 266;
    register struct vllsi_linux_timex *x1 __asm__("x1") = buf;
    register int32_t x0 __asm__("w0") = clock;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("266")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* adjtimex = 171: x0 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex(struct vllsi_linux_timex *buf)
{
    register long x8 __asm__("x8") = 171;
    register struct vllsi_linux_timex *x0 __asm__("x0") = buf;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("171")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettimeofday = 169: x0 = time, x1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    register long x8 __asm__("x8") = 169;
    register struct vllsi_linux_timezone *x1 __asm__("x1") = zone;
    register struct vllsi_linux_timeval_old *x0 __asm__("x0") = time;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("169")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* settimeofday = 170: x0 = time, x1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    register long x8 __asm__("x8") = 170;
    register const struct vllsi_linux_timezone *x1 __asm__("x1") = zone;
    register const struct vllsi_linux_timeval_old *x0 __asm__("x0") = time;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("170")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* times = 153: x0 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_times(struct vllsi_linux_tms *buf)
{
    register long x8 __asm__("x8") = 153;
    register struct vllsi_linux_tms *x0 __asm__("x0") = buf;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("153")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep = 115: x0 = clock, x1 = flags, x2 = request, x3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long x8 __asm__("x8") = 115;
    register struct vllsi_linux_timespec *x3 __asm__("x3") = remain;
    register const struct vllsi_linux_timespec *x2 __asm__("x2") = request;
    register int32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = clock;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("115")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nanosleep = 101: x0 = request, x1 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long x8 __asm__("x8") = 101;
    register struct vllsi_linux_timespec *x1 __asm__("x1") = remain;
    register const struct vllsi_linux_timespec *x0 __asm__("x0") = request;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("101")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getitimer = 102: x0 = which, x1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    register long x8 __asm__("x8") = 102;
    register struct vllsi_linux_itimerval *x1 __asm__("x1") = value;
    register int32_t x0 __asm__("w0") = which;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("102")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setitimer = 103: x0 = which, x1 = value, x2 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    register long x8 __asm__("x8") = 103;
    register struct vllsi_linux_itimerval *x2 __asm__("x2") = old;
    register const struct vllsi_linux_itimerval *x1 __asm__("x1") = value;
    register int32_t x0 __asm__("w0") = which;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("103")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_create = 107: x0 = clock, x1 = event, x2 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    register long x8 __asm__("x8") = 107;
    register int32_t *x2 __asm__("x2") = timer;
    register const struct vllsi_linux_sigevent *x1 __asm__("x1") = event;
    register int32_t x0 __asm__("w0") = clock;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("107")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_settime = 110: x0 = timer, x1 = flags, x2 = value, x3 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    register long x8 __asm__("x8") = 110;
    register struct vllsi_linux_itimerspec *x3 __asm__("x3") = old;
    register const struct vllsi_linux_itimerspec *x2 __asm__("x2") = value;
    register int32_t x1 __asm__("w1") = flags;
    register int32_t x0 __asm__("w0") = timer;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("110")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1), "r"(x2), "r"(x3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_gettime = 108: x0 = timer, x1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    register long x8 __asm__("x8") = 108;
    register struct vllsi_linux_itimerspec *x1 __asm__("x1") = value;
    register int32_t x0 __asm__("w0") = timer;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("108")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0), "r"(x1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_getoverrun = 109: x0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_getoverrun(int32_t timer)
{
    register long x8 __asm__("x8") = 109;
    register int32_t x0 __asm__("w0") = timer;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("109")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_delete = 111: x0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_delete(int32_t timer)
{
    register long x8 __asm__("x8") = 111;
    register int32_t x0 __asm__("w0") = timer;
    register long outcome __asm__("x0");
    __asm__ volatile(VLLSI__TRAP("111")
                     : "=r"(outcome)
                     : "r"(x8), "r"(x0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

#undef VLLSI__RESULT

#ifdef __cplusplus
}
#endif

#endif
