/* Rendered from tables/linux/abi/riscv64.yaml by: python3 -m codegen. Do not edit. */
/*
 * How each system call enters the kernel on 64-bit RISC-V: one function a call, with the number, the registers
 * and the clobbers written out. These are the runtime's own entries, without the permission gate; callers use
 * the documented twins in vllsi/gen/linux/syscalls.h.
 */
#ifndef VLLSI_GEN_LINUX_RISCV64_TRAPS_H
#define VLLSI_GEN_LINUX_RISCV64_TRAPS_H

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
    "1:\tecall\n\t"                                                                               \
    ".pushsection vllsi_syscalls,\"a\",@progbits,unique,%=\n"                        \
    "2:\t.long " number "\n\t"                                                                                         \
    ".long 1b-.\n\t"                                                                                                   \
    ".popsection\n\t"                                                                                                  \
    ".reloc 1b, BFD_RELOC_NONE, 2b\n\t"

#if defined(__riscv_vector)
#define VLLSI__MORE_CLOBBERS , "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31", "vl", "vtype"
#else
#define VLLSI__MORE_CLOBBERS
#endif

#define VLLSI__RESULT(word) ((vllsi_result)(word))

/* Assembly of this ABI that a call may be given the address of. */
VLLSI_NORETURN void vllsi_linux_rt_sigreturn(void);

/* An int that the kernel takes out of a union passed by value. */
#define VLLSI__IN_UNION(value) ((unsigned long)(value))

/* any call = -1 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall0(long number)
{
    register long a7 __asm__("a7") = number;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: a0 = a */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall1(long number, long a)
{
    register long a7 __asm__("a7") = number;
    register long a0 __asm__("a0") = a;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: a0 = a, a1 = b */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall2(long number, long a, long b)
{
    register long a7 __asm__("a7") = number;
    register long a1 __asm__("a1") = b;
    register long a0 __asm__("a0") = a;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: a0 = a, a1 = b, a2 = c */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall3(long number, long a, long b, long c)
{
    register long a7 __asm__("a7") = number;
    register long a2 __asm__("a2") = c;
    register long a1 __asm__("a1") = b;
    register long a0 __asm__("a0") = a;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: a0 = a, a1 = b, a2 = c, a3 = d */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall4(long number, long a, long b, long c, long d)
{
    register long a7 __asm__("a7") = number;
    register long a3 __asm__("a3") = d;
    register long a2 __asm__("a2") = c;
    register long a1 __asm__("a1") = b;
    register long a0 __asm__("a0") = a;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: a0 = a, a1 = b, a2 = c, a3 = d, a4 = e */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    register long a7 __asm__("a7") = number;
    register long a4 __asm__("a4") = e;
    register long a3 __asm__("a3") = d;
    register long a2 __asm__("a2") = c;
    register long a1 __asm__("a1") = b;
    register long a0 __asm__("a0") = a;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: a0 = a, a1 = b, a2 = c, a3 = d, a4 = e, a5 = f */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    register long a7 __asm__("a7") = number;
    register long a5 __asm__("a5") = f;
    register long a4 __asm__("a4") = e;
    register long a3 __asm__("a3") = d;
    register long a2 __asm__("a2") = c;
    register long a1 __asm__("a1") = b;
    register long a0 __asm__("a0") = a;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getuid = 174 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid(void)
{
    register long a7 __asm__("a7") = 174;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("174")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* geteuid = 175 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid(void)
{
    register long a7 __asm__("a7") = 175;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("175")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgid = 176 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid(void)
{
    register long a7 __asm__("a7") = 176;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("176")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getegid = 177 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid(void)
{
    register long a7 __asm__("a7") = 177;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("177")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresuid = 148: a0 = ruid, a1 = euid, a2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    register long a7 __asm__("a7") = 148;
    register uint32_t *a2 __asm__("a2") = suid;
    register uint32_t *a1 __asm__("a1") = euid;
    register uint32_t *a0 __asm__("a0") = ruid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("148")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresgid = 150: a0 = rgid, a1 = egid, a2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    register long a7 __asm__("a7") = 150;
    register uint32_t *a2 __asm__("a2") = sgid;
    register uint32_t *a1 __asm__("a1") = egid;
    register uint32_t *a0 __asm__("a0") = rgid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("150")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setuid = 146: a0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid(uint32_t uid)
{
    register long a7 __asm__("a7") = 146;
    register long a0 __asm__("a0") = (long)uid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("146")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgid = 144: a0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid(uint32_t gid)
{
    register long a7 __asm__("a7") = 144;
    register long a0 __asm__("a0") = (long)gid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("144")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setreuid = 145: a0 = ruid, a1 = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid(uint32_t ruid, uint32_t euid)
{
    register long a7 __asm__("a7") = 145;
    register long a1 __asm__("a1") = (long)euid;
    register long a0 __asm__("a0") = (long)ruid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("145")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setregid = 143: a0 = rgid, a1 = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid(uint32_t rgid, uint32_t egid)
{
    register long a7 __asm__("a7") = 143;
    register long a1 __asm__("a1") = (long)egid;
    register long a0 __asm__("a0") = (long)rgid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("143")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresuid = 147: a0 = ruid, a1 = euid, a2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    register long a7 __asm__("a7") = 147;
    register long a2 __asm__("a2") = (long)suid;
    register long a1 __asm__("a1") = (long)euid;
    register long a0 __asm__("a0") = (long)ruid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("147")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresgid = 149: a0 = rgid, a1 = egid, a2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    register long a7 __asm__("a7") = 149;
    register long a2 __asm__("a2") = (long)sgid;
    register long a1 __asm__("a1") = (long)egid;
    register long a0 __asm__("a0") = (long)rgid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("149")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsuid = 151: a0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid(uint32_t uid)
{
    register long a7 __asm__("a7") = 151;
    register long a0 __asm__("a0") = (long)uid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("151")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsgid = 152: a0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid(uint32_t gid)
{
    register long a7 __asm__("a7") = 152;
    register long a0 __asm__("a0") = (long)gid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("152")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgroups = 158: a0 = size, a1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups(int32_t size, uint32_t *list)
{
    register long a7 __asm__("a7") = 158;
    register uint32_t *a1 __asm__("a1") = list;
    register long a0 __asm__("a0") = (long)size;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("158")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgroups = 159: a0 = size, a1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups(int32_t size, const uint32_t *list)
{
    register long a7 __asm__("a7") = 159;
    register const uint32_t *a1 __asm__("a1") = list;
    register long a0 __asm__("a0") = (long)size;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("159")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capget = 90: a0 = header, a1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    register long a7 __asm__("a7") = 90;
    register struct vllsi_linux_cap_data *a1 __asm__("a1") = data;
    register struct vllsi_linux_cap_header *a0 __asm__("a0") = header;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("90")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capset = 91: a0 = header, a1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    register long a7 __asm__("a7") = 91;
    register const struct vllsi_linux_cap_data *a1 __asm__("a1") = data;
    register struct vllsi_linux_cap_header *a0 __asm__("a0") = header;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("91")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe2 = 59: a0 = fds, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe2(int32_t *fds, int32_t flags)
{
    register long a7 __asm__("a7") = 59;
    register long a1 __asm__("a1") = (long)flags;
    register int32_t *a0 __asm__("a0") = fds;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("59")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* splice = 76: a0 = fd_in, a1 = offset_in, a2 = fd_out, a3 = offset_out, a4 = len, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    register long a7 __asm__("a7") = 76;
    register long a5 __asm__("a5") = (long)flags;
    register size_t a4 __asm__("a4") = len;
    register int64_t *a3 __asm__("a3") = offset_out;
    register long a2 __asm__("a2") = (long)fd_out;
    register int64_t *a1 __asm__("a1") = offset_in;
    register long a0 __asm__("a0") = (long)fd_in;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("76")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tee = 77: a0 = fd_in, a1 = fd_out, a2 = len, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    register long a7 __asm__("a7") = 77;
    register long a3 __asm__("a3") = (long)flags;
    register size_t a2 __asm__("a2") = len;
    register long a1 __asm__("a1") = (long)fd_out;
    register long a0 __asm__("a0") = (long)fd_in;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("77")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vmsplice = 75: a0 = fd, a1 = vec, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    register long a7 __asm__("a7") = 75;
    register long a3 __asm__("a3") = (long)flags;
    register unsigned long a2 __asm__("a2") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = vec;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("75")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ppoll = 73: a0 = fds, a1 = nfds, a2 = timeout, a3 = sigmask, a4 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long a7 __asm__("a7") = 73;
    register size_t a4 __asm__("a4") = 8;
    register const struct vllsi_linux_sigset *a3 __asm__("a3") = sigmask;
    register struct vllsi_linux_timespec *a2 __asm__("a2") = timeout;
    register long a1 __asm__("a1") = (long)nfds;
    register struct vllsi_linux_pollfd *a0 __asm__("a0") = fds;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("73")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pselect6 = 72: a0 = nfds, a1 = read_fds, a2 = write_fds, a3 = except_fds, a4 = timeout, a5 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)8};
    register long a7 __asm__("a7") = 72;
    register const long *a5 __asm__("a5") = packed_sigmask;
    register struct vllsi_linux_timespec *a4 __asm__("a4") = timeout;
    register struct vllsi_linux_fd_set *a3 __asm__("a3") = except_fds;
    register struct vllsi_linux_fd_set *a2 __asm__("a2") = write_fds;
    register struct vllsi_linux_fd_set *a1 __asm__("a1") = read_fds;
    register long a0 __asm__("a0") = (long)nfds;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("72")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create1 = 20: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create1(int32_t flags)
{
    register long a7 __asm__("a7") = 20;
    register long a0 __asm__("a0") = (long)flags;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("20")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_ctl = 21: a0 = epfd, a1 = operation, a2 = fd, a3 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    register long a7 __asm__("a7") = 21;
    register const struct vllsi_linux_epoll_event *a3 __asm__("a3") = event;
    register long a2 __asm__("a2") = (long)fd;
    register long a1 __asm__("a1") = (long)operation;
    register long a0 __asm__("a0") = (long)epfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("21")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait = 22: a0 = epfd, a1 = events, a2 = max_events, a3 = timeout_ms, a4 = sigmask, a5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    register long a7 __asm__("a7") = 22;
    register size_t a5 __asm__("a5") = 8;
    register const struct vllsi_linux_sigset *a4 __asm__("a4") = sigmask;
    register long a3 __asm__("a3") = (long)timeout_ms;
    register long a2 __asm__("a2") = (long)max_events;
    register struct vllsi_linux_epoll_event *a1 __asm__("a1") = events;
    register long a0 __asm__("a0") = (long)epfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("22")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait2 = 441: a0 = epfd, a1 = events, a2 = max_events, a3 = timeout, a4 = sigmask, a5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long a7 __asm__("a7") = 441;
    register size_t a5 __asm__("a5") = 8;
    register const struct vllsi_linux_sigset *a4 __asm__("a4") = sigmask;
    register const struct vllsi_linux_timespec *a3 __asm__("a3") = timeout;
    register long a2 __asm__("a2") = (long)max_events;
    register struct vllsi_linux_epoll_event *a1 __asm__("a1") = events;
    register long a0 __asm__("a0") = (long)epfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("441")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd2 = 19: a0 = initial, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd2(uint32_t initial, int32_t flags)
{
    register long a7 __asm__("a7") = 19;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)initial;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("19")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd4 = 74: a0 = fd, a1 = mask, a2 = 8, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    register long a7 __asm__("a7") = 74;
    register long a3 __asm__("a3") = (long)flags;
    register size_t a2 __asm__("a2") = 8;
    register const struct vllsi_linux_sigset *a1 __asm__("a1") = mask;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("74")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_create = 85: a0 = clock, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_create(int32_t clock, int32_t flags)
{
    register long a7 __asm__("a7") = 85;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)clock;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("85")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_settime = 86: a0 = fd, a1 = flags, a2 = value, a3 = old_value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    register long a7 __asm__("a7") = 86;
    register struct vllsi_linux_itimerspec *a3 __asm__("a3") = old_value;
    register const struct vllsi_linux_itimerspec *a2 __asm__("a2") = value;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("86")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_gettime = 87: a0 = fd, a1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    register long a7 __asm__("a7") = 87;
    register struct vllsi_linux_itimerspec *a1 __asm__("a1") = value;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("87")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_setup = 0: a0 = max_events, a1 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_setup(uint32_t max_events, unsigned long *context)
{
    register long a7 __asm__("a7") = 0;
    register unsigned long *a1 __asm__("a1") = context;
    register long a0 __asm__("a0") = (long)max_events;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("0")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_destroy = 1: a0 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_destroy(unsigned long context)
{
    register long a7 __asm__("a7") = 1;
    register unsigned long a0 __asm__("a0") = context;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("1")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_submit = 2: a0 = context, a1 = count, a2 = requests */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_submit(unsigned long context, long count, void *const *requests)
{
    register long a7 __asm__("a7") = 2;
    register void *const *a2 __asm__("a2") = requests;
    register long a1 __asm__("a1") = count;
    register unsigned long a0 __asm__("a0") = context;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("2")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_cancel = 3: a0 = context, a1 = request, a2 = result */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    register long a7 __asm__("a7") = 3;
    register struct vllsi_linux_io_event *a2 __asm__("a2") = result;
    register const struct vllsi_linux_iocb *a1 __asm__("a1") = request;
    register unsigned long a0 __asm__("a0") = context;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("3")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_getevents = 4: a0 = context, a1 = min_count, a2 = max_count, a3 = events, a4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    register long a7 __asm__("a7") = 4;
    register const struct vllsi_linux_timespec *a4 __asm__("a4") = timeout;
    register struct vllsi_linux_io_event *a3 __asm__("a3") = events;
    register long a2 __asm__("a2") = max_count;
    register long a1 __asm__("a1") = min_count;
    register unsigned long a0 __asm__("a0") = context;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("4")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents = 292: a0 = context, a1 = min_count, a2 = max_count, a3 = events, a4 = timeout, a5 = sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    register long a7 __asm__("a7") = 292;
    register const struct vllsi_linux_aio_sigset *a5 __asm__("a5") = sigmask;
    register const struct vllsi_linux_timespec *a4 __asm__("a4") = timeout;
    register struct vllsi_linux_io_event *a3 __asm__("a3") = events;
    register long a2 __asm__("a2") = max_count;
    register long a1 __asm__("a1") = min_count;
    register unsigned long a0 __asm__("a0") = context;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("292")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_setup = 425: a0 = entries, a1 = params */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    register long a7 __asm__("a7") = 425;
    register struct vllsi_linux_io_uring_params *a1 __asm__("a1") = params;
    register long a0 __asm__("a0") = (long)entries;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("425")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_enter = 426: a0 = fd, a1 = to_submit, a2 = min_complete, a3 = flags, a4 = argument, a5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    register long a7 __asm__("a7") = 426;
    register size_t a5 __asm__("a5") = size;
    register uintptr_t a4 __asm__("a4") = argument;
    register long a3 __asm__("a3") = (long)flags;
    register long a2 __asm__("a2") = (long)min_complete;
    register long a1 __asm__("a1") = (long)to_submit;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("426")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_register = 427: a0 = fd, a1 = opcode, a2 = argument, a3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    register long a7 __asm__("a7") = 427;
    register long a3 __asm__("a3") = (long)count;
    register uintptr_t a2 __asm__("a2") = argument;
    register long a1 __asm__("a1") = (long)opcode;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("427")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* userfaultfd = 282: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_userfaultfd(int32_t flags)
{
    register long a7 __asm__("a7") = 282;
    register long a0 __asm__("a0") = (long)flags;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("282")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat = 56: a0 = dirfd, a1 = path, a2 = flags, a3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    register long a7 __asm__("a7") = 56;
    register long a3 __asm__("a3") = (long)mode;
    register long a2 __asm__("a2") = (long)flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("56")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat2 = 437: a0 = dirfd, a1 = path, a2 = how, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    register long a7 __asm__("a7") = 437;
    register size_t a3 __asm__("a3") = size;
    register const struct vllsi_linux_open_how *a2 __asm__("a2") = how;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("437")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close = 57: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close(int32_t fd)
{
    register long a7 __asm__("a7") = 57;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("57")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close_range = 436: a0 = first, a1 = last, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    register long a7 __asm__("a7") = 436;
    register long a2 __asm__("a2") = (long)flags;
    register long a1 __asm__("a1") = (long)last;
    register long a0 __asm__("a0") = (long)first;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("436")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* read = 63: a0 = fd, a1 = buf, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_read(int32_t fd, void *buf, size_t len)
{
    register long a7 __asm__("a7") = 63;
    register size_t a2 __asm__("a2") = len;
    register void *a1 __asm__("a1") = buf;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("63")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* write = 64: a0 = fd, a1 = buf, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_write(int32_t fd, const void *buf, size_t len)
{
    register long a7 __asm__("a7") = 64;
    register size_t a2 __asm__("a2") = len;
    register const void *a1 __asm__("a1") = buf;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("64")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readv = 65: a0 = fd, a1 = vec, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long a7 __asm__("a7") = 65;
    register unsigned long a2 __asm__("a2") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = vec;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("65")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* writev = 66: a0 = fd, a1 = vec, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long a7 __asm__("a7") = 66;
    register unsigned long a2 __asm__("a2") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = vec;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("66")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pread64 = 67: a0 = fd, a1 = buf, a2 = len, a3 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    register long a7 __asm__("a7") = 67;
    register int64_t a3 __asm__("a3") = offset;
    register size_t a2 __asm__("a2") = len;
    register void *a1 __asm__("a1") = buf;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("67")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwrite64 = 68: a0 = fd, a1 = buf, a2 = len, a3 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    register long a7 __asm__("a7") = 68;
    register int64_t a3 __asm__("a3") = offset;
    register size_t a2 __asm__("a2") = len;
    register const void *a1 __asm__("a1") = buf;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("68")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv = 69: a0 = fd, a1 = vec, a2 = count, a3 = offset, a4 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long a7 __asm__("a7") = 69;
    register long a4 __asm__("a4") = 0;
    register int64_t a3 __asm__("a3") = offset;
    register unsigned long a2 __asm__("a2") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = vec;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("69")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev = 70: a0 = fd, a1 = vec, a2 = count, a3 = offset, a4 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long a7 __asm__("a7") = 70;
    register long a4 __asm__("a4") = 0;
    register int64_t a3 __asm__("a3") = offset;
    register unsigned long a2 __asm__("a2") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = vec;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("70")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv2 = 286: a0 = fd, a1 = vec, a2 = count, a3 = offset, a4 = 0, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long a7 __asm__("a7") = 286;
    register long a5 __asm__("a5") = (long)flags;
    register long a4 __asm__("a4") = 0;
    register int64_t a3 __asm__("a3") = offset;
    register unsigned long a2 __asm__("a2") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = vec;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("286")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev2 = 287: a0 = fd, a1 = vec, a2 = count, a3 = offset, a4 = 0, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long a7 __asm__("a7") = 287;
    register long a5 __asm__("a5") = (long)flags;
    register long a4 __asm__("a4") = 0;
    register int64_t a3 __asm__("a3") = offset;
    register unsigned long a2 __asm__("a2") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = vec;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("287")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lseek = 62: a0 = fd, a1 = offset, a2 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    register long a7 __asm__("a7") = 62;
    register long a2 __asm__("a2") = (long)whence;
    register int64_t a1 __asm__("a1") = offset;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("62")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* copy_file_range = 285: a0 = in_fd, a1 = in_offset, a2 = out_fd, a3 = out_offset, a4 = len, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    register long a7 __asm__("a7") = 285;
    register long a5 __asm__("a5") = (long)flags;
    register size_t a4 __asm__("a4") = len;
    register int64_t *a3 __asm__("a3") = out_offset;
    register long a2 __asm__("a2") = (long)out_fd;
    register int64_t *a1 __asm__("a1") = in_offset;
    register long a0 __asm__("a0") = (long)in_fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("285")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendfile = 71: a0 = out_fd, a1 = in_fd, a2 = offset, a3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    register long a7 __asm__("a7") = 71;
    register size_t a3 __asm__("a3") = count;
    register int64_t *a2 __asm__("a2") = offset;
    register long a1 __asm__("a1") = (long)in_fd;
    register long a0 __asm__("a0") = (long)out_fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("71")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* truncate = 45: a0 = path, a1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate(const char *path, int64_t length)
{
    register long a7 __asm__("a7") = 45;
    register int64_t a1 __asm__("a1") = length;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("45")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ftruncate = 46: a0 = fd, a1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate(int32_t fd, int64_t length)
{
    register long a7 __asm__("a7") = 46;
    register int64_t a1 __asm__("a1") = length;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("46")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fallocate = 47: a0 = fd, a1 = mode, a2 = offset, a3 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    register long a7 __asm__("a7") = 47;
    register int64_t a3 __asm__("a3") = len;
    register int64_t a2 __asm__("a2") = offset;
    register long a1 __asm__("a1") = (long)mode;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("47")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fadvise64 = 223: a0 = fd, a1 = offset, a2 = len, a3 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    register long a7 __asm__("a7") = 223;
    register long a3 __asm__("a3") = (long)advice;
    register int64_t a2 __asm__("a2") = len;
    register int64_t a1 __asm__("a1") = offset;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("223")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readahead = 213: a0 = fd, a1 = offset, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    register long a7 __asm__("a7") = 213;
    register size_t a2 __asm__("a2") = count;
    register int64_t a1 __asm__("a1") = offset;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("213")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* cachestat = 451: a0 = fd, a1 = range, a2 = stat, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    register long a7 __asm__("a7") = 451;
    register long a3 __asm__("a3") = (long)flags;
    register struct vllsi_linux_cachestat *a2 __asm__("a2") = stat;
    register const struct vllsi_linux_cachestat_range *a1 __asm__("a1") = range;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("451")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsync = 82: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsync(int32_t fd)
{
    register long a7 __asm__("a7") = 82;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("82")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fdatasync = 83: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fdatasync(int32_t fd)
{
    register long a7 __asm__("a7") = 83;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("83")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync = 81 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync(void)
{
    register long a7 __asm__("a7") = 81;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("81")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syncfs = 267: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syncfs(int32_t fd)
{
    register long a7 __asm__("a7") = 267;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("267")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync_file_range = 84: a0 = fd, a1 = offset, a2 = len, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    register long a7 __asm__("a7") = 84;
    register long a3 __asm__("a3") = (long)flags;
    register int64_t a2 __asm__("a2") = len;
    register int64_t a1 __asm__("a1") = offset;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("84")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup = 23: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup(int32_t fd)
{
    register long a7 __asm__("a7") = 23;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("23")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup3 = 24: a0 = fd, a1 = target, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    register long a7 __asm__("a7") = 24;
    register long a2 __asm__("a2") = (long)flags;
    register long a1 __asm__("a1") = (long)target;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("24")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flock = 32: a0 = fd, a1 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flock(int32_t fd, uint32_t operation)
{
    register long a7 __asm__("a7") = 32;
    register long a1 __asm__("a1") = (long)operation;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("32")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 25: a0 = fd, a1 = cmd, a2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    register long a7 __asm__("a7") = 25;
    register uintptr_t a2 __asm__("a2") = arg;
    register long a1 __asm__("a1") = (long)cmd;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("25")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 25: a0 = fd, a1 = cmd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl_2(int32_t fd, uint32_t cmd)
{
    register long a7 __asm__("a7") = 25;
    register long a1 __asm__("a1") = (long)cmd;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("25")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioctl = 29: a0 = fd, a1 = request, a2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    register long a7 __asm__("a7") = 29;
    register uintptr_t a2 __asm__("a2") = arg;
    register long a1 __asm__("a1") = (long)request;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("29")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstat = 80: a0 = fd, a1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    register long a7 __asm__("a7") = 80;
    register struct vllsi_linux_stat *a1 __asm__("a1") = stat;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("80")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* newfstatat = 79: a0 = dirfd, a1 = path, a2 = stat, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    register long a7 __asm__("a7") = 79;
    register long a3 __asm__("a3") = (long)flags;
    register struct vllsi_linux_stat *a2 __asm__("a2") = stat;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("79")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statx = 291: a0 = dirfd, a1 = path, a2 = flags, a3 = mask, a4 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    register long a7 __asm__("a7") = 291;
    register struct vllsi_linux_statx *a4 __asm__("a4") = stat;
    register long a3 __asm__("a3") = (long)mask;
    register long a2 __asm__("a2") = (long)flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("291")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat = 48: a0 = dirfd, a1 = path, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    register long a7 __asm__("a7") = 48;
    register long a2 __asm__("a2") = (long)mode;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("48")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat2 = 439: a0 = dirfd, a1 = path, a2 = mode, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    register long a7 __asm__("a7") = 439;
    register long a3 __asm__("a3") = (long)flags;
    register long a2 __asm__("a2") = (long)mode;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("439")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmod = 52: a0 = fd, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmod(int32_t fd, uint32_t mode)
{
    register long a7 __asm__("a7") = 52;
    register long a1 __asm__("a1") = (long)mode;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("52")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat = 53: a0 = dirfd, a1 = path, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long a7 __asm__("a7") = 53;
    register long a2 __asm__("a2") = (long)mode;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("53")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat2 = 452: a0 = dirfd, a1 = path, a2 = mode, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    register long a7 __asm__("a7") = 452;
    register long a3 __asm__("a3") = (long)flags;
    register long a2 __asm__("a2") = (long)mode;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("452")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchown = 55: a0 = fd, a1 = uid, a2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    register long a7 __asm__("a7") = 55;
    register long a2 __asm__("a2") = (long)gid;
    register long a1 __asm__("a1") = (long)uid;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("55")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchownat = 54: a0 = dirfd, a1 = path, a2 = uid, a3 = gid, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    register long a7 __asm__("a7") = 54;
    register long a4 __asm__("a4") = (long)flags;
    register long a3 __asm__("a3") = (long)gid;
    register long a2 __asm__("a2") = (long)uid;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("54")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umask = 166: a0 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umask(uint32_t mask)
{
    register long a7 __asm__("a7") = 166;
    register long a0 __asm__("a0") = (long)mask;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("166")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimensat = 88: a0 = dirfd, a1 = path, a2 = times, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    register long a7 __asm__("a7") = 88;
    register long a3 __asm__("a3") = (long)flags;
    register const struct vllsi_linux_timespec *a2 __asm__("a2") = times;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("88")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat2 = 276: a0 = old_dirfd, a1 = old_path, a2 = new_dirfd, a3 = new_path, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    register long a7 __asm__("a7") = 276;
    register long a4 __asm__("a4") = (long)flags;
    register const char *a3 __asm__("a3") = new_path;
    register long a2 __asm__("a2") = (long)new_dirfd;
    register const char *a1 __asm__("a1") = old_path;
    register long a0 __asm__("a0") = (long)old_dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("276")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* linkat = 37: a0 = old_dirfd, a1 = old_path, a2 = new_dirfd, a3 = new_path, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    register long a7 __asm__("a7") = 37;
    register long a4 __asm__("a4") = (long)flags;
    register const char *a3 __asm__("a3") = new_path;
    register long a2 __asm__("a2") = (long)new_dirfd;
    register const char *a1 __asm__("a1") = old_path;
    register long a0 __asm__("a0") = (long)old_dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("37")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlinkat = 35: a0 = dirfd, a1 = path, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    register long a7 __asm__("a7") = 35;
    register long a2 __asm__("a2") = (long)flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("35")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlinkat = 36: a0 = target, a1 = dirfd, a2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    register long a7 __asm__("a7") = 36;
    register const char *a2 __asm__("a2") = path;
    register long a1 __asm__("a1") = (long)dirfd;
    register const char *a0 __asm__("a0") = target;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("36")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlinkat = 78: a0 = dirfd, a1 = path, a2 = buf, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    register long a7 __asm__("a7") = 78;
    register long a3 __asm__("a3") = (long)size;
    register void *a2 __asm__("a2") = buf;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("78")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdirat = 34: a0 = dirfd, a1 = path, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long a7 __asm__("a7") = 34;
    register long a2 __asm__("a2") = (long)mode;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("34")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknodat = 33: a0 = dirfd, a1 = path, a2 = mode, a3 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    register long a7 __asm__("a7") = 33;
    register long a3 __asm__("a3") = (long)dev;
    register long a2 __asm__("a2") = (long)mode;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("33")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents64 = 61: a0 = fd, a1 = entries, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    register long a7 __asm__("a7") = 61;
    register long a2 __asm__("a2") = (long)size;
    register void *a1 __asm__("a1") = entries;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("61")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcwd = 17: a0 = buf, a1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcwd(void *buf, unsigned long size)
{
    register long a7 __asm__("a7") = 17;
    register unsigned long a1 __asm__("a1") = size;
    register void *a0 __asm__("a0") = buf;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("17")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chdir = 49: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chdir(const char *path)
{
    register long a7 __asm__("a7") = 49;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("49")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchdir = 50: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchdir(int32_t fd)
{
    register long a7 __asm__("a7") = 50;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("50")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chroot = 51: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chroot(const char *path)
{
    register long a7 __asm__("a7") = 51;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("51")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattr = 8: a0 = path, a1 = name, a2 = value, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    register long a7 __asm__("a7") = 8;
    register size_t a3 __asm__("a3") = size;
    register void *a2 __asm__("a2") = value;
    register const char *a1 __asm__("a1") = name;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("8")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lgetxattr = 9: a0 = path, a1 = name, a2 = value, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    register long a7 __asm__("a7") = 9;
    register size_t a3 __asm__("a3") = size;
    register void *a2 __asm__("a2") = value;
    register const char *a1 __asm__("a1") = name;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("9")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fgetxattr = 10: a0 = fd, a1 = name, a2 = value, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    register long a7 __asm__("a7") = 10;
    register size_t a3 __asm__("a3") = size;
    register void *a2 __asm__("a2") = value;
    register const char *a1 __asm__("a1") = name;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("10")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattrat = 464: a0 = dirfd, a1 = path, a2 = at_flags, a3 = name, a4 = args, a5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long a7 __asm__("a7") = 464;
    register size_t a5 __asm__("a5") = size;
    register const struct vllsi_linux_xattr_args *a4 __asm__("a4") = args;
    register const char *a3 __asm__("a3") = name;
    register long a2 __asm__("a2") = (long)at_flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("464")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattr = 5: a0 = path, a1 = name, a2 = value, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long a7 __asm__("a7") = 5;
    register long a4 __asm__("a4") = (long)flags;
    register size_t a3 __asm__("a3") = size;
    register const void *a2 __asm__("a2") = value;
    register const char *a1 __asm__("a1") = name;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("5")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsetxattr = 6: a0 = path, a1 = name, a2 = value, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long a7 __asm__("a7") = 6;
    register long a4 __asm__("a4") = (long)flags;
    register size_t a3 __asm__("a3") = size;
    register const void *a2 __asm__("a2") = value;
    register const char *a1 __asm__("a1") = name;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("6")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsetxattr = 7: a0 = fd, a1 = name, a2 = value, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    register long a7 __asm__("a7") = 7;
    register long a4 __asm__("a4") = (long)flags;
    register size_t a3 __asm__("a3") = size;
    register const void *a2 __asm__("a2") = value;
    register const char *a1 __asm__("a1") = name;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("7")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattrat = 463: a0 = dirfd, a1 = path, a2 = at_flags, a3 = name, a4 = args, a5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long a7 __asm__("a7") = 463;
    register size_t a5 __asm__("a5") = size;
    register const struct vllsi_linux_xattr_args *a4 __asm__("a4") = args;
    register const char *a3 __asm__("a3") = name;
    register long a2 __asm__("a2") = (long)at_flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("463")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattr = 11: a0 = path, a1 = list, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattr(const char *path, void *list, size_t size)
{
    register long a7 __asm__("a7") = 11;
    register size_t a2 __asm__("a2") = size;
    register void *a1 __asm__("a1") = list;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("11")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* llistxattr = 12: a0 = path, a1 = list, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llistxattr(const char *path, void *list, size_t size)
{
    register long a7 __asm__("a7") = 12;
    register size_t a2 __asm__("a2") = size;
    register void *a1 __asm__("a1") = list;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("12")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flistxattr = 13: a0 = fd, a1 = list, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flistxattr(int32_t fd, void *list, size_t size)
{
    register long a7 __asm__("a7") = 13;
    register size_t a2 __asm__("a2") = size;
    register void *a1 __asm__("a1") = list;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("13")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattrat = 465: a0 = dirfd, a1 = path, a2 = at_flags, a3 = list, a4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    register long a7 __asm__("a7") = 465;
    register size_t a4 __asm__("a4") = size;
    register void *a3 __asm__("a3") = list;
    register long a2 __asm__("a2") = (long)at_flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("465")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattr = 14: a0 = path, a1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattr(const char *path, const char *name)
{
    register long a7 __asm__("a7") = 14;
    register const char *a1 __asm__("a1") = name;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("14")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lremovexattr = 15: a0 = path, a1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lremovexattr(const char *path, const char *name)
{
    register long a7 __asm__("a7") = 15;
    register const char *a1 __asm__("a1") = name;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("15")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fremovexattr = 16: a0 = fd, a1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fremovexattr(int32_t fd, const char *name)
{
    register long a7 __asm__("a7") = 16;
    register const char *a1 __asm__("a1") = name;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("16")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattrat = 466: a0 = dirfd, a1 = path, a2 = at_flags, a3 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    register long a7 __asm__("a7") = 466;
    register const char *a3 __asm__("a3") = name;
    register long a2 __asm__("a2") = (long)at_flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("466")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_getattr = 468: a0 = dirfd, a1 = path, a2 = attr, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long a7 __asm__("a7") = 468;
    register long a4 __asm__("a4") = (long)flags;
    register size_t a3 __asm__("a3") = size;
    register struct vllsi_linux_file_attr *a2 __asm__("a2") = attr;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("468")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_setattr = 469: a0 = dirfd, a1 = path, a2 = attr, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long a7 __asm__("a7") = 469;
    register long a4 __asm__("a4") = (long)flags;
    register size_t a3 __asm__("a3") = size;
    register const struct vllsi_linux_file_attr *a2 __asm__("a2") = attr;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("469")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount = 40: a0 = source, a1 = target, a2 = fs_type, a3 = flags, a4 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    register long a7 __asm__("a7") = 40;
    register const void *a4 __asm__("a4") = data;
    register unsigned long a3 __asm__("a3") = flags;
    register const char *a2 __asm__("a2") = fs_type;
    register const char *a1 __asm__("a1") = target;
    register const char *a0 __asm__("a0") = source;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("40")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount2 = 39: a0 = target, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount2(const char *target, int32_t flags)
{
    register long a7 __asm__("a7") = 39;
    register long a1 __asm__("a1") = (long)flags;
    register const char *a0 __asm__("a0") = target;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("39")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pivot_root = 41: a0 = new_root, a1 = put_old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pivot_root(const char *new_root, const char *put_old)
{
    register long a7 __asm__("a7") = 41;
    register const char *a1 __asm__("a1") = put_old;
    register const char *a0 __asm__("a0") = new_root;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("41")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsopen = 430: a0 = fs_name, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsopen(const char *fs_name, uint32_t flags)
{
    register long a7 __asm__("a7") = 430;
    register long a1 __asm__("a1") = (long)flags;
    register const char *a0 __asm__("a0") = fs_name;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("430")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fspick = 433: a0 = dirfd, a1 = path, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    register long a7 __asm__("a7") = 433;
    register long a2 __asm__("a2") = (long)flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("433")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsconfig = 431: a0 = fs_fd, a1 = command, a2 = key, a3 = value, a4 = aux */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    register long a7 __asm__("a7") = 431;
    register long a4 __asm__("a4") = (long)aux;
    register uintptr_t a3 __asm__("a3") = value;
    register const char *a2 __asm__("a2") = key;
    register long a1 __asm__("a1") = (long)command;
    register long a0 __asm__("a0") = (long)fs_fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("431")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsmount = 432: a0 = fs_fd, a1 = flags, a2 = attributes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    register long a7 __asm__("a7") = 432;
    register long a2 __asm__("a2") = (long)attributes;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)fs_fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("432")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree = 428: a0 = dirfd, a1 = path, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    register long a7 __asm__("a7") = 428;
    register long a2 __asm__("a2") = (long)flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("428")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree_attr = 467: a0 = dirfd, a1 = path, a2 = flags, a3 = attributes, a4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long a7 __asm__("a7") = 467;
    register size_t a4 __asm__("a4") = size;
    register const struct vllsi_linux_mount_attr *a3 __asm__("a3") = attributes;
    register long a2 __asm__("a2") = (long)flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("467")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_mount = 429: a0 = from_dirfd, a1 = from_path, a2 = to_dirfd, a3 = to_path, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    register long a7 __asm__("a7") = 429;
    register long a4 __asm__("a4") = (long)flags;
    register const char *a3 __asm__("a3") = to_path;
    register long a2 __asm__("a2") = (long)to_dirfd;
    register const char *a1 __asm__("a1") = from_path;
    register long a0 __asm__("a0") = (long)from_dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("429")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount_setattr = 442: a0 = dirfd, a1 = path, a2 = flags, a3 = attributes, a4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long a7 __asm__("a7") = 442;
    register size_t a4 __asm__("a4") = size;
    register const struct vllsi_linux_mount_attr *a3 __asm__("a3") = attributes;
    register long a2 __asm__("a2") = (long)flags;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("442")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statmount = 457: a0 = request, a1 = buffer, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    register long a7 __asm__("a7") = 457;
    register long a3 __asm__("a3") = (long)flags;
    register size_t a2 __asm__("a2") = size;
    register struct vllsi_linux_statmount *a1 __asm__("a1") = buffer;
    register const struct vllsi_linux_mnt_id_req *a0 __asm__("a0") = request;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("457")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listmount = 458: a0 = request, a1 = mount_ids, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    register long a7 __asm__("a7") = 458;
    register long a3 __asm__("a3") = (long)flags;
    register size_t a2 __asm__("a2") = count;
    register uint64_t *a1 __asm__("a1") = mount_ids;
    register const struct vllsi_linux_mnt_id_req *a0 __asm__("a0") = request;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("458")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listns = 470: a0 = request, a1 = namespace_ids, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    register long a7 __asm__("a7") = 470;
    register long a3 __asm__("a3") = (long)flags;
    register size_t a2 __asm__("a2") = count;
    register uint64_t *a1 __asm__("a1") = namespace_ids;
    register const struct vllsi_linux_ns_id_req *a0 __asm__("a0") = request;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("470")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs = 43: a0 = path, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    register long a7 __asm__("a7") = 43;
    register struct vllsi_linux_statfs *a1 __asm__("a1") = buf;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("43")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs = 44: a0 = fd, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    register long a7 __asm__("a7") = 44;
    register struct vllsi_linux_statfs *a1 __asm__("a1") = buf;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("44")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_init = 262: a0 = flags, a1 = event_flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    register long a7 __asm__("a7") = 262;
    register long a1 __asm__("a1") = (long)event_flags;
    register long a0 __asm__("a0") = (long)flags;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("262")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_mark = 263: a0 = group_fd, a1 = flags, a2 = mask, a3 = dirfd, a4 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    register long a7 __asm__("a7") = 263;
    register const char *a4 __asm__("a4") = path;
    register long a3 __asm__("a3") = (long)dirfd;
    register uint64_t a2 __asm__("a2") = mask;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)group_fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("263")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init1 = 26: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init1(int32_t flags)
{
    register long a7 __asm__("a7") = 26;
    register long a0 __asm__("a0") = (long)flags;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("26")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_add_watch = 27: a0 = fd, a1 = path, a2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    register long a7 __asm__("a7") = 27;
    register long a2 __asm__("a2") = (long)mask;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("27")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_rm_watch = 28: a0 = fd, a1 = watch */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    register long a7 __asm__("a7") = 28;
    register long a1 __asm__("a1") = (long)watch;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("28")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* name_to_handle_at = 264: a0 = dirfd, a1 = path, a2 = handle, a3 = mount_id, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    register long a7 __asm__("a7") = 264;
    register long a4 __asm__("a4") = (long)flags;
    register void *a3 __asm__("a3") = mount_id;
    register struct vllsi_linux_file_handle *a2 __asm__("a2") = handle;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("264")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_by_handle_at = 265: a0 = mount_fd, a1 = handle, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    register long a7 __asm__("a7") = 265;
    register long a2 __asm__("a2") = (long)flags;
    register const struct vllsi_linux_file_handle *a1 __asm__("a1") = handle;
    register long a0 __asm__("a0") = (long)mount_fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("265")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl = 60: a0 = command, a1 = special, a2 = id, a3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    register long a7 __asm__("a7") = 60;
    register uintptr_t a3 __asm__("a3") = argument;
    register long a2 __asm__("a2") = (long)id;
    register const char *a1 __asm__("a1") = special;
    register long a0 __asm__("a0") = (long)command;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("60")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl_fd = 443: a0 = fd, a1 = command, a2 = id, a3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    register long a7 __asm__("a7") = 443;
    register uintptr_t a3 __asm__("a3") = argument;
    register long a2 __asm__("a2") = (long)id;
    register long a1 __asm__("a1") = (long)command;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("443")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapon = 224: a0 = path, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapon(const char *path, int32_t flags)
{
    register long a7 __asm__("a7") = 224;
    register long a1 __asm__("a1") = (long)flags;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("224")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapoff = 225: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapoff(const char *path)
{
    register long a7 __asm__("a7") = 225;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("225")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* acct = 89: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_acct(const char *path)
{
    register long a7 __asm__("a7") = 89;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("89")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semget = 190: a0 = key, a1 = count, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semget(int32_t key, int32_t count, int32_t flags)
{
    register long a7 __asm__("a7") = 190;
    register long a2 __asm__("a2") = (long)flags;
    register long a1 __asm__("a1") = (long)count;
    register long a0 __asm__("a0") = (long)key;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("190")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semop = 193: a0 = id, a1 = operations, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    register long a7 __asm__("a7") = 193;
    register long a2 __asm__("a2") = (long)count;
    register const struct vllsi_linux_sembuf *a1 __asm__("a1") = operations;
    register long a0 __asm__("a0") = (long)id;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("193")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop = 192: a0 = id, a1 = operations, a2 = count, a3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    register long a7 __asm__("a7") = 192;
    register const struct vllsi_linux_timespec *a3 __asm__("a3") = timeout;
    register long a2 __asm__("a2") = (long)count;
    register const struct vllsi_linux_sembuf *a1 __asm__("a1") = operations;
    register long a0 __asm__("a0") = (long)id;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("192")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semctl = 191: a0 = id, a1 = index, a2 = cmd, a3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    register long a7 __asm__("a7") = 191;
    register uintptr_t a3 __asm__("a3") = arg;
    register long a2 __asm__("a2") = (long)cmd;
    register long a1 __asm__("a1") = (long)index;
    register long a0 __asm__("a0") = (long)id;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("191")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmget = 194: a0 = key, a1 = size, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmget(int32_t key, size_t size, int32_t flags)
{
    register long a7 __asm__("a7") = 194;
    register long a2 __asm__("a2") = (long)flags;
    register size_t a1 __asm__("a1") = size;
    register long a0 __asm__("a0") = (long)key;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("194")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmat = 196: a0 = id, a1 = addr, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmat(int32_t id, void *addr, int32_t flags)
{
    register long a7 __asm__("a7") = 196;
    register long a2 __asm__("a2") = (long)flags;
    register void *a1 __asm__("a1") = addr;
    register long a0 __asm__("a0") = (long)id;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("196")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmdt = 197: a0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmdt(void *addr)
{
    register long a7 __asm__("a7") = 197;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("197")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmctl = 195: a0 = id, a1 = cmd, a2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long a7 __asm__("a7") = 195;
    register uintptr_t a2 __asm__("a2") = buf;
    register long a1 __asm__("a1") = (long)cmd;
    register long a0 __asm__("a0") = (long)id;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("195")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgget = 186: a0 = key, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgget(int32_t key, int32_t flags)
{
    register long a7 __asm__("a7") = 186;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)key;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("186")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgsnd = 189: a0 = id, a1 = msg, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    register long a7 __asm__("a7") = 189;
    register long a3 __asm__("a3") = (long)flags;
    register size_t a2 __asm__("a2") = size;
    register const struct vllsi_linux_msgbuf *a1 __asm__("a1") = msg;
    register long a0 __asm__("a0") = (long)id;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("189")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgrcv = 188: a0 = id, a1 = msg, a2 = size, a3 = type, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    register long a7 __asm__("a7") = 188;
    register long a4 __asm__("a4") = (long)flags;
    register long a3 __asm__("a3") = type;
    register size_t a2 __asm__("a2") = size;
    register struct vllsi_linux_msgbuf *a1 __asm__("a1") = msg;
    register long a0 __asm__("a0") = (long)id;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("188")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgctl = 187: a0 = id, a1 = cmd, a2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long a7 __asm__("a7") = 187;
    register uintptr_t a2 __asm__("a2") = buf;
    register long a1 __asm__("a1") = (long)cmd;
    register long a0 __asm__("a0") = (long)id;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("187")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_open = 180: a0 = name, a1 = flags, a2 = mode, a3 = attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    register long a7 __asm__("a7") = 180;
    register const struct vllsi_linux_mq_attr *a3 __asm__("a3") = attr;
    register long a2 __asm__("a2") = (long)mode;
    register long a1 __asm__("a1") = (long)flags;
    register const char *a0 __asm__("a0") = name;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("180")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_unlink = 181: a0 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_unlink(const char *name)
{
    register long a7 __asm__("a7") = 181;
    register const char *a0 __asm__("a0") = name;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("181")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedsend = 182: a0 = fd, a1 = msg, a2 = len, a3 = priority, a4 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    register long a7 __asm__("a7") = 182;
    register const struct vllsi_linux_timespec *a4 __asm__("a4") = deadline;
    register long a3 __asm__("a3") = (long)priority;
    register size_t a2 __asm__("a2") = len;
    register const void *a1 __asm__("a1") = msg;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("182")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedreceive = 183: a0 = fd, a1 = msg, a2 = len, a3 = priority, a4 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    register long a7 __asm__("a7") = 183;
    register const struct vllsi_linux_timespec *a4 __asm__("a4") = deadline;
    register uint32_t *a3 __asm__("a3") = priority;
    register size_t a2 __asm__("a2") = len;
    register void *a1 __asm__("a1") = msg;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("183")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_notify = 184: a0 = fd, a1 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    register long a7 __asm__("a7") = 184;
    register const struct vllsi_linux_sigevent *a1 __asm__("a1") = event;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("184")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_getsetattr = 185: a0 = fd, a1 = new_attr, a2 = old_attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    register long a7 __asm__("a7") = 185;
    register struct vllsi_linux_mq_attr *a2 __asm__("a2") = old_attr;
    register const struct vllsi_linux_mq_attr *a1 __asm__("a1") = new_attr;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("185")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* riscv_flush_icache = 259: a0 = start, a1 = end, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_riscv_flush_icache(void *start, void *end, unsigned long flags)
{
    register long a7 __asm__("a7") = 259;
    register unsigned long a2 __asm__("a2") = flags;
    register void *a1 __asm__("a1") = end;
    register void *a0 __asm__("a0") = start;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("259")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* riscv_hwprobe = 258: a0 = pairs, a1 = pair_count, a2 = cpusetsize, a3 = cpus, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_riscv_hwprobe(struct vllsi_linux_riscv_hwprobe *pairs, size_t pair_count, size_t cpusetsize, void *cpus, uint32_t flags)
{
    register long a7 __asm__("a7") = 258;
    register long a4 __asm__("a4") = (long)flags;
    register void *a3 __asm__("a3") = cpus;
    register size_t a2 __asm__("a2") = cpusetsize;
    register size_t a1 __asm__("a1") = pair_count;
    register struct vllsi_linux_riscv_hwprobe *a0 __asm__("a0") = pairs;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("258")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mmap = 222: a0 = addr, a1 = len, a2 = prot, a3 = flags, a4 = fd, a5 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    register long a7 __asm__("a7") = 222;
    register int64_t a5 __asm__("a5") = offset;
    register long a4 __asm__("a4") = (long)fd;
    register unsigned long a3 __asm__("a3") = flags;
    register unsigned long a2 __asm__("a2") = prot;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("222")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munmap = 215: a0 = addr, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munmap(void *addr, size_t len)
{
    register long a7 __asm__("a7") = 215;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("215")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mremap = 216: a0 = old_addr, a1 = old_len, a2 = new_len, a3 = flags, a4 = new_addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    register long a7 __asm__("a7") = 216;
    register void *a4 __asm__("a4") = new_addr;
    register unsigned long a3 __asm__("a3") = flags;
    register size_t a2 __asm__("a2") = new_len;
    register size_t a1 __asm__("a1") = old_len;
    register void *a0 __asm__("a0") = old_addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("216")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mprotect = 226: a0 = addr, a1 = len, a2 = prot */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    register long a7 __asm__("a7") = 226;
    register unsigned long a2 __asm__("a2") = prot;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("226")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* madvise = 233: a0 = addr, a1 = len, a2 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_madvise(void *addr, size_t len, int32_t advice)
{
    register long a7 __asm__("a7") = 233;
    register long a2 __asm__("a2") = (long)advice;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("233")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msync = 227: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msync(void *addr, size_t len, int32_t flags)
{
    register long a7 __asm__("a7") = 227;
    register long a2 __asm__("a2") = (long)flags;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("227")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mincore = 232: a0 = addr, a1 = len, a2 = vec */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    register long a7 __asm__("a7") = 232;
    register uint8_t *a2 __asm__("a2") = vec;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("232")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* remap_file_pages = 234: a0 = addr, a1 = len, a2 = prot, a3 = page_offset, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    register long a7 __asm__("a7") = 234;
    register unsigned long a4 __asm__("a4") = flags;
    register size_t a3 __asm__("a3") = page_offset;
    register unsigned long a2 __asm__("a2") = prot;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("234")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* brk = 214: a0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_brk(void *addr)
{
    register long a7 __asm__("a7") = 214;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("214")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock = 228: a0 = addr, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock(void *addr, size_t len)
{
    register long a7 __asm__("a7") = 228;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("228")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock2 = 284: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock2(void *addr, size_t len, int32_t flags)
{
    register long a7 __asm__("a7") = 284;
    register long a2 __asm__("a2") = (long)flags;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("284")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlock = 229: a0 = addr, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlock(void *addr, size_t len)
{
    register long a7 __asm__("a7") = 229;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("229")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlockall = 230: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlockall(int32_t flags)
{
    register long a7 __asm__("a7") = 230;
    register long a0 __asm__("a0") = (long)flags;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("230")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlockall = 231 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlockall(void)
{
    register long a7 __asm__("a7") = 231;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("231")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mseal = 462: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mseal(void *addr, size_t len, unsigned long flags)
{
    register long a7 __asm__("a7") = 462;
    register unsigned long a2 __asm__("a2") = flags;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("462")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* map_shadow_stack = 453: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    register long a7 __asm__("a7") = 453;
    register long a2 __asm__("a2") = (long)flags;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("453")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_alloc = 289: a0 = flags, a1 = access_rights */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    register long a7 __asm__("a7") = 289;
    register unsigned long a1 __asm__("a1") = access_rights;
    register unsigned long a0 __asm__("a0") = flags;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("289")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_free = 290: a0 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_free(int32_t pkey)
{
    register long a7 __asm__("a7") = 290;
    register long a0 __asm__("a0") = (long)pkey;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("290")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_mprotect = 288: a0 = addr, a1 = len, a2 = prot, a3 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    register long a7 __asm__("a7") = 288;
    register long a3 __asm__("a3") = (long)pkey;
    register unsigned long a2 __asm__("a2") = prot;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_create = 279: a0 = name, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_create(const char *name, uint32_t flags)
{
    register long a7 __asm__("a7") = 279;
    register long a1 __asm__("a1") = (long)flags;
    register const char *a0 __asm__("a0") = name;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("279")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_secret = 447: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_secret(int32_t flags)
{
    register long a7 __asm__("a7") = 447;
    register long a0 __asm__("a0") = (long)flags;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("447")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_madvise = 440: a0 = pidfd, a1 = vec, a2 = count, a3 = advice, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    register long a7 __asm__("a7") = 440;
    register long a4 __asm__("a4") = (long)flags;
    register long a3 __asm__("a3") = (long)advice;
    register size_t a2 __asm__("a2") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = vec;
    register long a0 __asm__("a0") = (long)pidfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("440")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_mrelease = 448: a0 = pidfd, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    register long a7 __asm__("a7") = 448;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)pidfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("448")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_readv = 270: a0 = pid, a1 = local, a2 = local_count, a3 = remote, a4 = remote_count, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long a7 __asm__("a7") = 270;
    register unsigned long a5 __asm__("a5") = flags;
    register unsigned long a4 __asm__("a4") = remote_count;
    register const struct vllsi_linux_iovec *a3 __asm__("a3") = remote;
    register unsigned long a2 __asm__("a2") = local_count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = local;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("270")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_writev = 271: a0 = pid, a1 = local, a2 = local_count, a3 = remote, a4 = remote_count, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long a7 __asm__("a7") = 271;
    register unsigned long a5 __asm__("a5") = flags;
    register unsigned long a4 __asm__("a4") = remote_count;
    register const struct vllsi_linux_iovec *a3 __asm__("a3") = remote;
    register unsigned long a2 __asm__("a2") = local_count;
    register const struct vllsi_linux_iovec *a1 __asm__("a1") = local;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("271")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mbind = 235: a0 = addr, a1 = len, a2 = mode, a3 = nodemask, a4 = maxnode, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    register long a7 __asm__("a7") = 235;
    register long a5 __asm__("a5") = (long)flags;
    register unsigned long a4 __asm__("a4") = maxnode;
    register const unsigned long *a3 __asm__("a3") = nodemask;
    register unsigned long a2 __asm__("a2") = mode;
    register unsigned long a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("235")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy = 237: a0 = mode, a1 = nodemask, a2 = maxnode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    register long a7 __asm__("a7") = 237;
    register unsigned long a2 __asm__("a2") = maxnode;
    register const unsigned long *a1 __asm__("a1") = nodemask;
    register unsigned long a0 __asm__("a0") = mode;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("237")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_mempolicy = 236: a0 = mode, a1 = nodemask, a2 = maxnode, a3 = addr, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    register long a7 __asm__("a7") = 236;
    register unsigned long a4 __asm__("a4") = flags;
    register void *a3 __asm__("a3") = addr;
    register unsigned long a2 __asm__("a2") = maxnode;
    register unsigned long *a1 __asm__("a1") = nodemask;
    register int32_t *a0 __asm__("a0") = mode;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("236")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy_home_node = 450: a0 = addr, a1 = len, a2 = home_node, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    register long a7 __asm__("a7") = 450;
    register unsigned long a3 __asm__("a3") = flags;
    register unsigned long a2 __asm__("a2") = home_node;
    register unsigned long a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = addr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("450")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* migrate_pages = 238: a0 = pid, a1 = maxnode, a2 = old_nodes, a3 = new_nodes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    register long a7 __asm__("a7") = 238;
    register const unsigned long *a3 __asm__("a3") = new_nodes;
    register const unsigned long *a2 __asm__("a2") = old_nodes;
    register unsigned long a1 __asm__("a1") = maxnode;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_pages = 239: a0 = pid, a1 = count, a2 = pages, a3 = nodes, a4 = status, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    register long a7 __asm__("a7") = 239;
    register long a5 __asm__("a5") = (long)flags;
    register int32_t *a4 __asm__("a4") = status;
    register const int32_t *a3 __asm__("a3") = nodes;
    register void *const *a2 __asm__("a2") = pages;
    register unsigned long a1 __asm__("a1") = count;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("239")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socket = 198: a0 = family, a1 = type, a2 = protocol */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    register long a7 __asm__("a7") = 198;
    register long a2 __asm__("a2") = (long)protocol;
    register long a1 __asm__("a1") = (long)type;
    register long a0 __asm__("a0") = (long)family;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("198")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketpair = 199: a0 = family, a1 = type, a2 = protocol, a3 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    register long a7 __asm__("a7") = 199;
    register int32_t *a3 __asm__("a3") = fds;
    register long a2 __asm__("a2") = (long)protocol;
    register long a1 __asm__("a1") = (long)type;
    register long a0 __asm__("a0") = (long)family;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("199")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bind = 200: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long a7 __asm__("a7") = 200;
    register long a2 __asm__("a2") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *a1 __asm__("a1") = addr;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("200")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listen = 201: a0 = fd, a1 = backlog */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listen(int32_t fd, int32_t backlog)
{
    register long a7 __asm__("a7") = 201;
    register long a1 __asm__("a1") = (long)backlog;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("201")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept = 202: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long a7 __asm__("a7") = 202;
    register uint32_t *a2 __asm__("a2") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("a1") = addr;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept4 = 242: a0 = fd, a1 = addr, a2 = addrlen, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    register long a7 __asm__("a7") = 242;
    register long a3 __asm__("a3") = (long)flags;
    register uint32_t *a2 __asm__("a2") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("a1") = addr;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("242")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* connect = 203: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long a7 __asm__("a7") = 203;
    register long a2 __asm__("a2") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *a1 __asm__("a1") = addr;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("203")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shutdown = 210: a0 = fd, a1 = how */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shutdown(int32_t fd, int32_t how)
{
    register long a7 __asm__("a7") = 210;
    register long a1 __asm__("a1") = (long)how;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("210")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockname = 204: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long a7 __asm__("a7") = 204;
    register uint32_t *a2 __asm__("a2") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("a1") = addr;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("204")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpeername = 205: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long a7 __asm__("a7") = 205;
    register uint32_t *a2 __asm__("a2") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("a1") = addr;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("205")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockopt = 209: a0 = fd, a1 = level, a2 = optname, a3 = optval, a4 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    register long a7 __asm__("a7") = 209;
    register uint32_t *a4 __asm__("a4") = optlen;
    register void *a3 __asm__("a3") = optval;
    register long a2 __asm__("a2") = (long)optname;
    register long a1 __asm__("a1") = (long)level;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("209")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsockopt = 208: a0 = fd, a1 = level, a2 = optname, a3 = optval, a4 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    register long a7 __asm__("a7") = 208;
    register long a4 __asm__("a4") = (long)optlen;
    register const void *a3 __asm__("a3") = optval;
    register long a2 __asm__("a2") = (long)optname;
    register long a1 __asm__("a1") = (long)level;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("208")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendto = 206: a0 = fd, a1 = buf, a2 = len, a3 = flags, a4 = addr, a5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long a7 __asm__("a7") = 206;
    register long a5 __asm__("a5") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *a4 __asm__("a4") = addr;
    register long a3 __asm__("a3") = (long)flags;
    register size_t a2 __asm__("a2") = len;
    register const void *a1 __asm__("a1") = buf;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("206")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmsg = 211: a0 = fd, a1 = msg, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long a7 __asm__("a7") = 211;
    register long a2 __asm__("a2") = (long)flags;
    register const struct vllsi_linux_msghdr *a1 __asm__("a1") = msg;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("211")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmmsg = 269: a0 = fd, a1 = msgs, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    register long a7 __asm__("a7") = 269;
    register long a3 __asm__("a3") = (long)flags;
    register long a2 __asm__("a2") = (long)count;
    register struct vllsi_linux_mmsghdr *a1 __asm__("a1") = msgs;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("269")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvfrom = 207: a0 = fd, a1 = buf, a2 = len, a3 = flags, a4 = addr, a5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long a7 __asm__("a7") = 207;
    register uint32_t *a5 __asm__("a5") = addrlen;
    register struct vllsi_linux_sockaddr *a4 __asm__("a4") = addr;
    register long a3 __asm__("a3") = (long)flags;
    register size_t a2 __asm__("a2") = len;
    register void *a1 __asm__("a1") = buf;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("207")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmsg = 212: a0 = fd, a1 = msg, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long a7 __asm__("a7") = 212;
    register long a2 __asm__("a2") = (long)flags;
    register struct vllsi_linux_msghdr *a1 __asm__("a1") = msg;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("212")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmmsg = 243: a0 = fd, a1 = msgs, a2 = count, a3 = flags, a4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    register long a7 __asm__("a7") = 243;
    register struct vllsi_linux_timespec *a4 __asm__("a4") = timeout;
    register long a3 __asm__("a3") = (long)flags;
    register long a2 __asm__("a2") = (long)count;
    register struct vllsi_linux_mmsghdr *a1 __asm__("a1") = msgs;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("243")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sethostname = 161: a0 = name, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sethostname(const void *name, int32_t len)
{
    register long a7 __asm__("a7") = 161;
    register long a1 __asm__("a1") = (long)len;
    register const void *a0 __asm__("a0") = name;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("161")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setdomainname = 162: a0 = name, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setdomainname(const void *name, int32_t len)
{
    register long a7 __asm__("a7") = 162;
    register long a1 __asm__("a1") = (long)len;
    register const void *a0 __asm__("a0") = name;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("162")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prctl = 167: a0 = option, a1 = arg2, a2 = arg3, a3 = arg4, a4 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long a7 __asm__("a7") = 167;
    register uintptr_t a4 __asm__("a4") = arg5;
    register uintptr_t a3 __asm__("a3") = arg4;
    register uintptr_t a2 __asm__("a2") = arg3;
    register uintptr_t a1 __asm__("a1") = arg2;
    register long a0 __asm__("a0") = (long)option;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("167")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone = 220: a0 = flags, a1 = stack, a2 = parent_tid, a3 = tls, a4 = child_tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    register long a7 __asm__("a7") = 220;
    register int32_t *a4 __asm__("a4") = child_tid;
    register void *a3 __asm__("a3") = tls;
    register int32_t *a2 __asm__("a2") = parent_tid;
    register void *a1 __asm__("a1") = stack;
    register unsigned long a0 __asm__("a0") = flags;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("220")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone3 = 435: a0 = args, a1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    register long a7 __asm__("a7") = 435;
    register size_t a1 __asm__("a1") = size;
    register const struct vllsi_linux_clone_args *a0 __asm__("a0") = args;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("435")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execve = 221: a0 = path, a1 = argv, a2 = envp */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    register long a7 __asm__("a7") = 221;
    register const char *const *a2 __asm__("a2") = envp;
    register const char *const *a1 __asm__("a1") = argv;
    register const char *a0 __asm__("a0") = path;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("221")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execveat = 281: a0 = dirfd, a1 = path, a2 = argv, a3 = envp, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    register long a7 __asm__("a7") = 281;
    register long a4 __asm__("a4") = (long)flags;
    register const char *const *a3 __asm__("a3") = envp;
    register const char *const *a2 __asm__("a2") = argv;
    register const char *a1 __asm__("a1") = path;
    register long a0 __asm__("a0") = (long)dirfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("281")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* exit = 93: a0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit(int32_t status)
{
    register long a7 __asm__("a7") = 93;
    register long a0 __asm__("a0") = (long)status;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("93")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* exit_group = 94: a0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit_group(int32_t status)
{
    register long a7 __asm__("a7") = 94;
    register long a0 __asm__("a0") = (long)status;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("94")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* set_tid_address = 96: a0 = tidptr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_tid_address(uint32_t *tidptr)
{
    register long a7 __asm__("a7") = 96;
    register uint32_t *a0 __asm__("a0") = tidptr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("96")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* wait4 = 260: a0 = pid, a1 = status, a2 = options, a3 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long a7 __asm__("a7") = 260;
    register struct vllsi_linux_rusage *a3 __asm__("a3") = rusage;
    register long a2 __asm__("a2") = (long)options;
    register int32_t *a1 __asm__("a1") = status;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("260")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* waitid = 95: a0 = which, a1 = id, a2 = info, a3 = options, a4 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long a7 __asm__("a7") = 95;
    register struct vllsi_linux_rusage *a4 __asm__("a4") = rusage;
    register long a3 __asm__("a3") = (long)options;
    register struct vllsi_linux_siginfo *a2 __asm__("a2") = info;
    register uintptr_t a1 __asm__("a1") = id;
    register long a0 __asm__("a0") = (long)which;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("95")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_open = 434: a0 = pid, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_open(int32_t pid, uint32_t flags)
{
    register long a7 __asm__("a7") = 434;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("434")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_getfd = 438: a0 = pidfd, a1 = targetfd, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    register long a7 __asm__("a7") = 438;
    register long a2 __asm__("a2") = (long)flags;
    register long a1 __asm__("a1") = (long)targetfd;
    register long a0 __asm__("a0") = (long)pidfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("438")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_send_signal = 424: a0 = pidfd, a1 = sig, a2 = info, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    register long a7 __asm__("a7") = 424;
    register long a3 __asm__("a3") = (long)flags;
    register const struct vllsi_linux_siginfo *a2 __asm__("a2") = info;
    register long a1 __asm__("a1") = (long)sig;
    register long a0 __asm__("a0") = (long)pidfd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("424")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpid = 172 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpid(void)
{
    register long a7 __asm__("a7") = 172;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("172")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getppid = 173 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getppid(void)
{
    register long a7 __asm__("a7") = 173;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("173")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettid = 178 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettid(void)
{
    register long a7 __asm__("a7") = 178;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("178")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgid = 155: a0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgid(int32_t pid)
{
    register long a7 __asm__("a7") = 155;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("155")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpgid = 154: a0 = pid, a1 = pgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpgid(int32_t pid, int32_t pgid)
{
    register long a7 __asm__("a7") = 154;
    register long a1 __asm__("a1") = (long)pgid;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("154")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsid = 156: a0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsid(int32_t pid)
{
    register long a7 __asm__("a7") = 156;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("156")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsid = 157 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsid(void)
{
    register long a7 __asm__("a7") = 157;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("157")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpriority = 141: a0 = which, a1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpriority(int32_t which, uintptr_t who)
{
    register long a7 __asm__("a7") = 141;
    register uintptr_t a1 __asm__("a1") = who;
    register long a0 __asm__("a0") = (long)which;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("141")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpriority = 140: a0 = which, a1 = who, a2 = nice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    register long a7 __asm__("a7") = 140;
    register long a2 __asm__("a2") = (long)nice;
    register uintptr_t a1 __asm__("a1") = who;
    register long a0 __asm__("a0") = (long)which;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("140")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_get = 31: a0 = which, a1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_get(int32_t which, uintptr_t who)
{
    register long a7 __asm__("a7") = 31;
    register uintptr_t a1 __asm__("a1") = who;
    register long a0 __asm__("a0") = (long)which;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("31")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_set = 30: a0 = which, a1 = who, a2 = ioprio */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    register long a7 __asm__("a7") = 30;
    register long a2 __asm__("a2") = (long)ioprio;
    register uintptr_t a1 __asm__("a1") = who;
    register long a0 __asm__("a0") = (long)which;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("30")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrlimit = 163: a0 = resource, a1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long a7 __asm__("a7") = 163;
    register struct vllsi_linux_rlimit *a1 __asm__("a1") = limit;
    register long a0 __asm__("a0") = (long)resource;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("163")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setrlimit = 164: a0 = resource, a1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    register long a7 __asm__("a7") = 164;
    register const struct vllsi_linux_rlimit *a1 __asm__("a1") = limit;
    register long a0 __asm__("a0") = (long)resource;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("164")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prlimit64 = 261: a0 = pid, a1 = resource, a2 = new_limit, a3 = old_limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    register long a7 __asm__("a7") = 261;
    register struct vllsi_linux_rlimit64 *a3 __asm__("a3") = old_limit;
    register const struct vllsi_linux_rlimit64 *a2 __asm__("a2") = new_limit;
    register long a1 __asm__("a1") = (long)resource;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("261")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrusage = 165: a0 = who, a1 = usage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    register long a7 __asm__("a7") = 165;
    register struct vllsi_linux_rusage *a1 __asm__("a1") = usage;
    register long a0 __asm__("a0") = (long)who;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("165")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* personality = 92: a0 = persona */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_personality(uint32_t persona)
{
    register long a7 __asm__("a7") = 92;
    register long a0 __asm__("a0") = (long)persona;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("92")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unshare = 97: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unshare(unsigned long flags)
{
    register long a7 __asm__("a7") = 97;
    register unsigned long a0 __asm__("a0") = flags;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("97")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setns = 268: a0 = fd, a1 = nstype */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setns(int32_t fd, int32_t nstype)
{
    register long a7 __asm__("a7") = 268;
    register long a1 __asm__("a1") = (long)nstype;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("268")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kcmp = 272: a0 = pid1, a1 = pid2, a2 = type, a3 = idx1, a4 = idx2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    register long a7 __asm__("a7") = 272;
    register uintptr_t a4 __asm__("a4") = idx2;
    register unsigned long a3 __asm__("a3") = idx1;
    register long a2 __asm__("a2") = (long)type;
    register long a1 __asm__("a1") = (long)pid2;
    register long a0 __asm__("a0") = (long)pid1;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("272")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setscheduler = 119: a0 = tid, a1 = policy, a2 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    register long a7 __asm__("a7") = 119;
    register const struct vllsi_linux_sched_param *a2 __asm__("a2") = param;
    register long a1 __asm__("a1") = (long)policy;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("119")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getscheduler = 120: a0 = tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getscheduler(int32_t tid)
{
    register long a7 __asm__("a7") = 120;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("120")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setparam = 118: a0 = tid, a1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    register long a7 __asm__("a7") = 118;
    register const struct vllsi_linux_sched_param *a1 __asm__("a1") = param;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("118")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getparam = 121: a0 = tid, a1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    register long a7 __asm__("a7") = 121;
    register struct vllsi_linux_sched_param *a1 __asm__("a1") = param;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("121")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setattr = 274: a0 = tid, a1 = attr, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    register long a7 __asm__("a7") = 274;
    register long a2 __asm__("a2") = (long)flags;
    register const struct vllsi_linux_sched_attr *a1 __asm__("a1") = attr;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("274")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getattr = 275: a0 = tid, a1 = attr, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    register long a7 __asm__("a7") = 275;
    register long a3 __asm__("a3") = (long)flags;
    register long a2 __asm__("a2") = (long)size;
    register struct vllsi_linux_sched_attr *a1 __asm__("a1") = attr;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("275")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setaffinity = 122: a0 = tid, a1 = len, a2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    register long a7 __asm__("a7") = 122;
    register const void *a2 __asm__("a2") = mask;
    register long a1 __asm__("a1") = (long)len;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("122")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getaffinity = 123: a0 = tid, a1 = len, a2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    register long a7 __asm__("a7") = 123;
    register void *a2 __asm__("a2") = mask;
    register long a1 __asm__("a1") = (long)len;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("123")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_yield = 124 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_yield(void)
{
    register long a7 __asm__("a7") = 124;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("124")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_max = 125: a0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_max(int32_t policy)
{
    register long a7 __asm__("a7") = 125;
    register long a0 __asm__("a0") = (long)policy;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("125")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_min = 126: a0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_min(int32_t policy)
{
    register long a7 __asm__("a7") = 126;
    register long a0 __asm__("a0") = (long)policy;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("126")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_rr_get_interval = 127: a0 = tid, a1 = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    register long a7 __asm__("a7") = 127;
    register struct vllsi_linux_timespec *a1 __asm__("a1") = interval;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("127")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ptrace = 117: a0 = request, a1 = pid, a2 = addr, a3 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    register long a7 __asm__("a7") = 117;
    register uintptr_t a3 __asm__("a3") = data;
    register uintptr_t a2 __asm__("a2") = addr;
    register long a1 __asm__("a1") = (long)pid;
    register long a0 __asm__("a0") = request;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("117")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* add_key = 217: a0 = type, a1 = description, a2 = payload, a3 = plen, a4 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    register long a7 __asm__("a7") = 217;
    register long a4 __asm__("a4") = (long)keyring;
    register size_t a3 __asm__("a3") = plen;
    register const void *a2 __asm__("a2") = payload;
    register const char *a1 __asm__("a1") = description;
    register const char *a0 __asm__("a0") = type;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("217")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* request_key = 218: a0 = type, a1 = description, a2 = callout_info, a3 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    register long a7 __asm__("a7") = 218;
    register long a3 __asm__("a3") = (long)keyring;
    register const char *a2 __asm__("a2") = callout_info;
    register const char *a1 __asm__("a1") = description;
    register const char *a0 __asm__("a0") = type;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("218")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: a0 = operation, a1 = arg2, a2 = arg3, a3 = arg4, a4 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long a7 __asm__("a7") = 219;
    register uintptr_t a4 __asm__("a4") = arg5;
    register uintptr_t a3 __asm__("a3") = arg4;
    register uintptr_t a2 __asm__("a2") = arg3;
    register uintptr_t a1 __asm__("a1") = arg2;
    register long a0 __asm__("a0") = (long)operation;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: a0 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_1(int32_t operation)
{
    register long a7 __asm__("a7") = 219;
    register long a0 __asm__("a0") = (long)operation;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: a0 = operation, a1 = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_2(int32_t operation, uintptr_t arg2)
{
    register long a7 __asm__("a7") = 219;
    register uintptr_t a1 __asm__("a1") = arg2;
    register long a0 __asm__("a0") = (long)operation;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: a0 = operation, a1 = arg2, a2 = arg3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_3(int32_t operation, uintptr_t arg2, uintptr_t arg3)
{
    register long a7 __asm__("a7") = 219;
    register uintptr_t a2 __asm__("a2") = arg3;
    register uintptr_t a1 __asm__("a1") = arg2;
    register long a0 __asm__("a0") = (long)operation;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 219: a0 = operation, a1 = arg2, a2 = arg3, a3 = arg4 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_4(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4)
{
    register long a7 __asm__("a7") = 219;
    register uintptr_t a3 __asm__("a3") = arg4;
    register uintptr_t a2 __asm__("a2") = arg3;
    register uintptr_t a1 __asm__("a1") = arg2;
    register long a0 __asm__("a0") = (long)operation;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 280: a0 = command, a1 = attr, a2 = size, a3 = common, a4 = common_size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    register long a7 __asm__("a7") = 280;
    register long a4 __asm__("a4") = (long)common_size;
    register struct vllsi_linux_bpf_common_attr *a3 __asm__("a3") = common;
    register long a2 __asm__("a2") = (long)size;
    register union vllsi_linux_bpf_attr *a1 __asm__("a1") = attr;
    register long a0 __asm__("a0") = (long)command;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 280: a0 = command, a1 = attr, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf_3(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    register long a7 __asm__("a7") = 280;
    register long a2 __asm__("a2") = (long)size;
    register union vllsi_linux_bpf_attr *a1 __asm__("a1") = attr;
    register long a0 __asm__("a0") = (long)command;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_create_ruleset = 444: a0 = attr, a1 = size, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    register long a7 __asm__("a7") = 444;
    register long a2 __asm__("a2") = (long)flags;
    register size_t a1 __asm__("a1") = size;
    register const struct vllsi_linux_landlock_ruleset_attr *a0 __asm__("a0") = attr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("444")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_add_rule = 445: a0 = ruleset_fd, a1 = rule_type, a2 = rule_attr, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    register long a7 __asm__("a7") = 445;
    register long a3 __asm__("a3") = (long)flags;
    register uintptr_t a2 __asm__("a2") = rule_attr;
    register long a1 __asm__("a1") = (long)rule_type;
    register long a0 __asm__("a0") = (long)ruleset_fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("445")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_restrict_self = 446: a0 = ruleset_fd, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    register long a7 __asm__("a7") = 446;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)ruleset_fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("446")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* seccomp = 277: a0 = operation, a1 = flags, a2 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    register long a7 __asm__("a7") = 277;
    register uintptr_t a2 __asm__("a2") = args;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)operation;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("277")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_get_self_attr = 459: a0 = attr, a1 = contexts, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    register long a7 __asm__("a7") = 459;
    register long a3 __asm__("a3") = (long)flags;
    register uint32_t *a2 __asm__("a2") = size;
    register struct vllsi_linux_lsm_ctx *a1 __asm__("a1") = contexts;
    register long a0 __asm__("a0") = (long)attr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("459")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_set_self_attr = 460: a0 = attr, a1 = context, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    register long a7 __asm__("a7") = 460;
    register long a3 __asm__("a3") = (long)flags;
    register long a2 __asm__("a2") = (long)size;
    register const struct vllsi_linux_lsm_ctx *a1 __asm__("a1") = context;
    register long a0 __asm__("a0") = (long)attr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("460")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_list_modules = 461: a0 = ids, a1 = size, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    register long a7 __asm__("a7") = 461;
    register long a2 __asm__("a2") = (long)flags;
    register uint32_t *a1 __asm__("a1") = size;
    register uint64_t *a0 __asm__("a0") = ids;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("461")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kill = 129: a0 = pid, a1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kill(int32_t pid, int32_t sig)
{
    register long a7 __asm__("a7") = 129;
    register long a1 __asm__("a1") = (long)sig;
    register long a0 __asm__("a0") = (long)pid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("129")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tkill = 130: a0 = tid, a1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tkill(int32_t tid, int32_t sig)
{
    register long a7 __asm__("a7") = 130;
    register long a1 __asm__("a1") = (long)sig;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("130")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tgkill = 131: a0 = tgid, a1 = tid, a2 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    register long a7 __asm__("a7") = 131;
    register long a2 __asm__("a2") = (long)sig;
    register long a1 __asm__("a1") = (long)tid;
    register long a0 __asm__("a0") = (long)tgid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("131")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigqueueinfo = 138: a0 = tgid, a1 = sig, a2 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long a7 __asm__("a7") = 138;
    register const struct vllsi_linux_siginfo *a2 __asm__("a2") = info;
    register long a1 __asm__("a1") = (long)sig;
    register long a0 __asm__("a0") = (long)tgid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("138")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_tgsigqueueinfo = 240: a0 = tgid, a1 = tid, a2 = sig, a3 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long a7 __asm__("a7") = 240;
    register const struct vllsi_linux_siginfo *a3 __asm__("a3") = info;
    register long a2 __asm__("a2") = (long)sig;
    register long a1 __asm__("a1") = (long)tid;
    register long a0 __asm__("a0") = (long)tgid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("240")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigaction = 134: a0 = sig, a1 = act, a2 = oldact, a3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    register long a7 __asm__("a7") = 134;
    register size_t a3 __asm__("a3") = 8;
    register struct vllsi_linux_sigaction *a2 __asm__("a2") = oldact;
    register const struct vllsi_linux_sigaction *a1 __asm__("a1") = act;
    register long a0 __asm__("a0") = (long)sig;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("134")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigprocmask = 135: a0 = how, a1 = set, a2 = oldset, a3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    register long a7 __asm__("a7") = 135;
    register size_t a3 __asm__("a3") = 8;
    register struct vllsi_linux_sigset *a2 __asm__("a2") = oldset;
    register const struct vllsi_linux_sigset *a1 __asm__("a1") = set;
    register long a0 __asm__("a0") = (long)how;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("135")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigpending = 136: a0 = set, a1 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    register long a7 __asm__("a7") = 136;
    register size_t a1 __asm__("a1") = 8;
    register struct vllsi_linux_sigset *a0 __asm__("a0") = set;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("136")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigsuspend = 133: a0 = mask, a1 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    register long a7 __asm__("a7") = 133;
    register size_t a1 __asm__("a1") = 8;
    register const struct vllsi_linux_sigset *a0 __asm__("a0") = mask;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("133")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigtimedwait = 137: a0 = set, a1 = info, a2 = timeout, a3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    register long a7 __asm__("a7") = 137;
    register size_t a3 __asm__("a3") = 8;
    register const struct vllsi_linux_timespec *a2 __asm__("a2") = timeout;
    register struct vllsi_linux_siginfo *a1 __asm__("a1") = info;
    register const struct vllsi_linux_sigset *a0 __asm__("a0") = set;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("137")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaltstack = 132: a0 = stack, a1 = old_stack */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    register long a7 __asm__("a7") = 132;
    register struct vllsi_linux_stack *a1 __asm__("a1") = old_stack;
    register const struct vllsi_linux_stack *a0 __asm__("a0") = stack;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("132")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* restart_syscall = 128 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_restart_syscall(void)
{
    register long a7 __asm__("a7") = 128;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("128")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: a0 = uaddr, a1 = op, a2 = val, a3 = timeout, a4 = uaddr2, a5 = val3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    register long a7 __asm__("a7") = 98;
    register long a5 __asm__("a5") = (long)val3;
    register uint32_t *a4 __asm__("a4") = uaddr2;
    register uintptr_t a3 __asm__("a3") = timeout;
    register long a2 __asm__("a2") = (long)val;
    register long a1 __asm__("a1") = (long)op;
    register uint32_t *a0 __asm__("a0") = uaddr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: a0 = uaddr, a1 = op */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_2(uint32_t *uaddr, int32_t op)
{
    register long a7 __asm__("a7") = 98;
    register long a1 __asm__("a1") = (long)op;
    register uint32_t *a0 __asm__("a0") = uaddr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: a0 = uaddr, a1 = op, a2 = val */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_3(uint32_t *uaddr, int32_t op, uint32_t val)
{
    register long a7 __asm__("a7") = 98;
    register long a2 __asm__("a2") = (long)val;
    register long a1 __asm__("a1") = (long)op;
    register uint32_t *a0 __asm__("a0") = uaddr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: a0 = uaddr, a1 = op, a2 = val, a3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_4(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout)
{
    register long a7 __asm__("a7") = 98;
    register uintptr_t a3 __asm__("a3") = timeout;
    register long a2 __asm__("a2") = (long)val;
    register long a1 __asm__("a1") = (long)op;
    register uint32_t *a0 __asm__("a0") = uaddr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 98: a0 = uaddr, a1 = op, a2 = val, a3 = timeout, a4 = uaddr2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_5(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2)
{
    register long a7 __asm__("a7") = 98;
    register uint32_t *a4 __asm__("a4") = uaddr2;
    register uintptr_t a3 __asm__("a3") = timeout;
    register long a2 __asm__("a2") = (long)val;
    register long a1 __asm__("a1") = (long)op;
    register uint32_t *a0 __asm__("a0") = uaddr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_waitv = 449: a0 = waiters, a1 = count, a2 = flags, a3 = timeout, a4 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long a7 __asm__("a7") = 449;
    register long a4 __asm__("a4") = (long)clockid;
    register const struct vllsi_linux_timespec *a3 __asm__("a3") = timeout;
    register long a2 __asm__("a2") = (long)flags;
    register long a1 __asm__("a1") = (long)count;
    register const struct vllsi_linux_futex_waitv *a0 __asm__("a0") = waiters;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("449")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wait = 455: a0 = uaddr, a1 = val, a2 = mask, a3 = flags, a4 = timeout, a5 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long a7 __asm__("a7") = 455;
    register long a5 __asm__("a5") = (long)clockid;
    register const struct vllsi_linux_timespec *a4 __asm__("a4") = timeout;
    register long a3 __asm__("a3") = (long)flags;
    register unsigned long a2 __asm__("a2") = mask;
    register unsigned long a1 __asm__("a1") = val;
    register uint32_t *a0 __asm__("a0") = uaddr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("455")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wake = 454: a0 = uaddr, a1 = mask, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    register long a7 __asm__("a7") = 454;
    register long a3 __asm__("a3") = (long)flags;
    register long a2 __asm__("a2") = (long)count;
    register unsigned long a1 __asm__("a1") = mask;
    register uint32_t *a0 __asm__("a0") = uaddr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("454")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_requeue = 456: a0 = waiters, a1 = flags, a2 = wake, a3 = requeue */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    register long a7 __asm__("a7") = 456;
    register long a3 __asm__("a3") = (long)requeue;
    register long a2 __asm__("a2") = (long)wake;
    register long a1 __asm__("a1") = (long)flags;
    register const struct vllsi_linux_futex_waitv *a0 __asm__("a0") = waiters;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("456")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_robust_list = 99: a0 = head, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    register long a7 __asm__("a7") = 99;
    register size_t a1 __asm__("a1") = len;
    register struct vllsi_linux_robust_list_head *a0 __asm__("a0") = head;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("99")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_robust_list = 100: a0 = tid, a1 = head, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    register long a7 __asm__("a7") = 100;
    register size_t *a2 __asm__("a2") = len;
    register void * *a1 __asm__("a1") = head;
    register long a0 __asm__("a0") = (long)tid;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("100")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq = 293: a0 = area, a1 = len, a2 = flags, a3 = signature */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    register long a7 __asm__("a7") = 293;
    register long a3 __asm__("a3") = (long)signature;
    register long a2 __asm__("a2") = (long)flags;
    register long a1 __asm__("a1") = (long)len;
    register struct vllsi_linux_rseq *a0 __asm__("a0") = area;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("293")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq_slice_yield = 471 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq_slice_yield(void)
{
    register long a7 __asm__("a7") = 471;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("471")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* membarrier = 283: a0 = cmd, a1 = flags, a2 = cpu_id */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    register long a7 __asm__("a7") = 283;
    register long a2 __asm__("a2") = (long)cpu_id;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)cmd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("283")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrandom = 278: a0 = buf, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    register long a7 __asm__("a7") = 278;
    register long a2 __asm__("a2") = (long)flags;
    register size_t a1 __asm__("a1") = len;
    register void *a0 __asm__("a0") = buf;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("278")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcpu = 168: a0 = cpu, a1 = node, a2 = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    register long a7 __asm__("a7") = 168;
    register void *a2 __asm__("a2") = cache;
    register uint32_t *a1 __asm__("a1") = node;
    register uint32_t *a0 __asm__("a0") = cpu;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("168")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* init_module = 105: a0 = image, a1 = len, a2 = parameters */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_init_module(const void *image, size_t len, const char *parameters)
{
    register long a7 __asm__("a7") = 105;
    register const char *a2 __asm__("a2") = parameters;
    register size_t a1 __asm__("a1") = len;
    register const void *a0 __asm__("a0") = image;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("105")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* finit_module = 273: a0 = fd, a1 = parameters, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    register long a7 __asm__("a7") = 273;
    register long a2 __asm__("a2") = (long)flags;
    register const char *a1 __asm__("a1") = parameters;
    register long a0 __asm__("a0") = (long)fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("273")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* delete_module = 106: a0 = name, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_delete_module(const char *name, int32_t flags)
{
    register long a7 __asm__("a7") = 106;
    register long a1 __asm__("a1") = (long)flags;
    register const char *a0 __asm__("a0") = name;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("106")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_load = 104: a0 = entry, a1 = nr_segments, a2 = segments, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    register long a7 __asm__("a7") = 104;
    register unsigned long a3 __asm__("a3") = flags;
    register const struct vllsi_linux_kexec_segment *a2 __asm__("a2") = segments;
    register unsigned long a1 __asm__("a1") = nr_segments;
    register unsigned long a0 __asm__("a0") = entry;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("104")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_file_load = 294: a0 = kernel_fd, a1 = initrd_fd, a2 = cmdline_len, a3 = cmdline, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_file_load(int32_t kernel_fd, int32_t initrd_fd, unsigned long cmdline_len, const void *cmdline, unsigned long flags)
{
    register long a7 __asm__("a7") = 294;
    register unsigned long a4 __asm__("a4") = flags;
    register const void *a3 __asm__("a3") = cmdline;
    register unsigned long a2 __asm__("a2") = cmdline_len;
    register long a1 __asm__("a1") = (long)initrd_fd;
    register long a0 __asm__("a0") = (long)kernel_fd;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("294")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* reboot = 142: a0 = magic1, a1 = magic2, a2 = command, a3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    register long a7 __asm__("a7") = 142;
    register uintptr_t a3 __asm__("a3") = arg;
    register long a2 __asm__("a2") = (long)command;
    register long a1 __asm__("a1") = (long)magic2;
    register long a0 __asm__("a0") = (long)magic1;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("142")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* perf_event_open = 241: a0 = attr, a1 = pid, a2 = cpu, a3 = group_fd, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    register long a7 __asm__("a7") = 241;
    register unsigned long a4 __asm__("a4") = flags;
    register long a3 __asm__("a3") = (long)group_fd;
    register long a2 __asm__("a2") = (long)cpu;
    register long a1 __asm__("a1") = (long)pid;
    register const struct vllsi_linux_perf_event_attr *a0 __asm__("a0") = attr;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("241")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syslog = 116: a0 = action, a1 = buf, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syslog(int32_t action, void *buf, int32_t len)
{
    register long a7 __asm__("a7") = 116;
    register long a2 __asm__("a2") = (long)len;
    register void *a1 __asm__("a1") = buf;
    register long a0 __asm__("a0") = (long)action;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("116")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysinfo = 179: a0 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    register long a7 __asm__("a7") = 179;
    register struct vllsi_linux_sysinfo *a0 __asm__("a0") = info;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("179")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uname = 160: a0 = names */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uname(struct vllsi_linux_utsname *names)
{
    register long a7 __asm__("a7") = 160;
    register struct vllsi_linux_utsname *a0 __asm__("a0") = names;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("160")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vhangup = 58 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vhangup(void)
{
    register long a7 __asm__("a7") = 58;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("58")
                     : "=r"(outcome)
                     : "r"(a7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_gettime = 113: a0 = clock, a1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    register long a7 __asm__("a7") = 113;
    register struct vllsi_linux_timespec *a1 __asm__("a1") = time;
    register long a0 __asm__("a0") = (long)clock;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("113")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_getres = 114: a0 = clock, a1 = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    register long a7 __asm__("a7") = 114;
    register struct vllsi_linux_timespec *a1 __asm__("a1") = resolution;
    register long a0 __asm__("a0") = (long)clock;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("114")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_settime = 112: a0 = clock, a1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    register long a7 __asm__("a7") = 112;
    register const struct vllsi_linux_timespec *a1 __asm__("a1") = time;
    register long a0 __asm__("a0") = (long)clock;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("112")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime = 266: a0 = clock, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    register long a7 __asm__("a7") = 266;
    register struct vllsi_linux_timex *a1 __asm__("a1") = buf;
    register long a0 __asm__("a0") = (long)clock;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("266")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* adjtimex = 171: a0 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex(struct vllsi_linux_timex *buf)
{
    register long a7 __asm__("a7") = 171;
    register struct vllsi_linux_timex *a0 __asm__("a0") = buf;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("171")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettimeofday = 169: a0 = time, a1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    register long a7 __asm__("a7") = 169;
    register struct vllsi_linux_timezone *a1 __asm__("a1") = zone;
    register struct vllsi_linux_timeval_old *a0 __asm__("a0") = time;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("169")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* settimeofday = 170: a0 = time, a1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    register long a7 __asm__("a7") = 170;
    register const struct vllsi_linux_timezone *a1 __asm__("a1") = zone;
    register const struct vllsi_linux_timeval_old *a0 __asm__("a0") = time;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("170")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* times = 153: a0 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_times(struct vllsi_linux_tms *buf)
{
    register long a7 __asm__("a7") = 153;
    register struct vllsi_linux_tms *a0 __asm__("a0") = buf;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("153")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep = 115: a0 = clock, a1 = flags, a2 = request, a3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long a7 __asm__("a7") = 115;
    register struct vllsi_linux_timespec *a3 __asm__("a3") = remain;
    register const struct vllsi_linux_timespec *a2 __asm__("a2") = request;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)clock;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("115")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nanosleep = 101: a0 = request, a1 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long a7 __asm__("a7") = 101;
    register struct vllsi_linux_timespec *a1 __asm__("a1") = remain;
    register const struct vllsi_linux_timespec *a0 __asm__("a0") = request;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("101")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getitimer = 102: a0 = which, a1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    register long a7 __asm__("a7") = 102;
    register struct vllsi_linux_itimerval *a1 __asm__("a1") = value;
    register long a0 __asm__("a0") = (long)which;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("102")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setitimer = 103: a0 = which, a1 = value, a2 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    register long a7 __asm__("a7") = 103;
    register struct vllsi_linux_itimerval *a2 __asm__("a2") = old;
    register const struct vllsi_linux_itimerval *a1 __asm__("a1") = value;
    register long a0 __asm__("a0") = (long)which;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("103")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_create = 107: a0 = clock, a1 = event, a2 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    register long a7 __asm__("a7") = 107;
    register int32_t *a2 __asm__("a2") = timer;
    register const struct vllsi_linux_sigevent *a1 __asm__("a1") = event;
    register long a0 __asm__("a0") = (long)clock;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("107")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_settime = 110: a0 = timer, a1 = flags, a2 = value, a3 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    register long a7 __asm__("a7") = 110;
    register struct vllsi_linux_itimerspec *a3 __asm__("a3") = old;
    register const struct vllsi_linux_itimerspec *a2 __asm__("a2") = value;
    register long a1 __asm__("a1") = (long)flags;
    register long a0 __asm__("a0") = (long)timer;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("110")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_gettime = 108: a0 = timer, a1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    register long a7 __asm__("a7") = 108;
    register struct vllsi_linux_itimerspec *a1 __asm__("a1") = value;
    register long a0 __asm__("a0") = (long)timer;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("108")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0), "r"(a1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_getoverrun = 109: a0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_getoverrun(int32_t timer)
{
    register long a7 __asm__("a7") = 109;
    register long a0 __asm__("a0") = (long)timer;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("109")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_delete = 111: a0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_delete(int32_t timer)
{
    register long a7 __asm__("a7") = 111;
    register long a0 __asm__("a0") = (long)timer;
    register long outcome __asm__("a0");
    __asm__ volatile(VLLSI__TRAP("111")
                     : "=r"(outcome)
                     : "r"(a7), "r"(a0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

#undef VLLSI__RESULT

#ifdef __cplusplus
}
#endif

#endif
