/* Rendered from tables/linux/abi/s390x.yaml by: python3 -m codegen. Do not edit. */
/*
 * How each system call enters the kernel on 64-bit IBM Z: one function a call, with the number, the registers
 * and the clobbers written out. These are the runtime's own entries, without the permission gate; callers use
 * the documented twins in vllsi/gen/linux/syscalls.h.
 */
#ifndef VLLSI_GEN_LINUX_S390X_TRAPS_H
#define VLLSI_GEN_LINUX_S390X_TRAPS_H

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
#define VLLSI__IN_UNION(value) ((unsigned long)(uint32_t)(value) << 32)

/* any call = -1 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall0(long number)
{
    register long r1 __asm__("r1") = number;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r2 = a */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall1(long number, long a)
{
    register long r1 __asm__("r1") = number;
    register long r2 __asm__("r2") = a;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r2 = a, r3 = b */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall2(long number, long a, long b)
{
    register long r1 __asm__("r1") = number;
    register long r3 __asm__("r3") = b;
    register long r2 __asm__("r2") = a;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r2 = a, r3 = b, r4 = c */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall3(long number, long a, long b, long c)
{
    register long r1 __asm__("r1") = number;
    register long r4 __asm__("r4") = c;
    register long r3 __asm__("r3") = b;
    register long r2 __asm__("r2") = a;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r2 = a, r3 = b, r4 = c, r5 = d */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall4(long number, long a, long b, long c, long d)
{
    register long r1 __asm__("r1") = number;
    register long r5 __asm__("r5") = d;
    register long r4 __asm__("r4") = c;
    register long r3 __asm__("r3") = b;
    register long r2 __asm__("r2") = a;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r2 = a, r3 = b, r4 = c, r5 = d, r6 = e */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    register long r1 __asm__("r1") = number;
    register long r6 __asm__("r6") = e;
    register long r5 __asm__("r5") = d;
    register long r4 __asm__("r4") = c;
    register long r3 __asm__("r3") = b;
    register long r2 __asm__("r2") = a;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r2 = a, r3 = b, r4 = c, r5 = d, r6 = e, r7 = f */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    register long r1 __asm__("r1") = number;
    register long r7 __asm__("r7") = f;
    register long r6 __asm__("r6") = e;
    register long r5 __asm__("r5") = d;
    register long r4 __asm__("r4") = c;
    register long r3 __asm__("r3") = b;
    register long r2 __asm__("r2") = a;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getuid = 199 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid(void)
{
    register long r1 __asm__("r1") = 199;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("199")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* geteuid = 201 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid(void)
{
    register long r1 __asm__("r1") = 201;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("201")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgid = 200 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid(void)
{
    register long r1 __asm__("r1") = 200;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("200")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getegid = 202 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid(void)
{
    register long r1 __asm__("r1") = 202;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresuid = 209: r2 = ruid, r3 = euid, r4 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    register long r1 __asm__("r1") = 209;
    register uint32_t *r4 __asm__("r4") = suid;
    register uint32_t *r3 __asm__("r3") = euid;
    register uint32_t *r2 __asm__("r2") = ruid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("209")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresgid = 211: r2 = rgid, r3 = egid, r4 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    register long r1 __asm__("r1") = 211;
    register uint32_t *r4 __asm__("r4") = sgid;
    register uint32_t *r3 __asm__("r3") = egid;
    register uint32_t *r2 __asm__("r2") = rgid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("211")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setuid = 213: r2 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid(uint32_t uid)
{
    register long r1 __asm__("r1") = 213;
    register long r2 __asm__("r2") = (long)uid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("213")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgid = 214: r2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid(uint32_t gid)
{
    register long r1 __asm__("r1") = 214;
    register long r2 __asm__("r2") = (long)gid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("214")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setreuid = 203: r2 = ruid, r3 = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid(uint32_t ruid, uint32_t euid)
{
    register long r1 __asm__("r1") = 203;
    register long r3 __asm__("r3") = (long)euid;
    register long r2 __asm__("r2") = (long)ruid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("203")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setregid = 204: r2 = rgid, r3 = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid(uint32_t rgid, uint32_t egid)
{
    register long r1 __asm__("r1") = 204;
    register long r3 __asm__("r3") = (long)egid;
    register long r2 __asm__("r2") = (long)rgid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("204")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresuid = 208: r2 = ruid, r3 = euid, r4 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    register long r1 __asm__("r1") = 208;
    register long r4 __asm__("r4") = (long)suid;
    register long r3 __asm__("r3") = (long)euid;
    register long r2 __asm__("r2") = (long)ruid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("208")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresgid = 210: r2 = rgid, r3 = egid, r4 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    register long r1 __asm__("r1") = 210;
    register long r4 __asm__("r4") = (long)sgid;
    register long r3 __asm__("r3") = (long)egid;
    register long r2 __asm__("r2") = (long)rgid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("210")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsuid = 215: r2 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid(uint32_t uid)
{
    register long r1 __asm__("r1") = 215;
    register long r2 __asm__("r2") = (long)uid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("215")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsgid = 216: r2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid(uint32_t gid)
{
    register long r1 __asm__("r1") = 216;
    register long r2 __asm__("r2") = (long)gid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("216")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgroups = 205: r2 = size, r3 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups(int32_t size, uint32_t *list)
{
    register long r1 __asm__("r1") = 205;
    register uint32_t *r3 __asm__("r3") = list;
    register long r2 __asm__("r2") = (long)size;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("205")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgroups = 206: r2 = size, r3 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups(int32_t size, const uint32_t *list)
{
    register long r1 __asm__("r1") = 206;
    register const uint32_t *r3 __asm__("r3") = list;
    register long r2 __asm__("r2") = (long)size;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("206")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capget = 184: r2 = header, r3 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    register long r1 __asm__("r1") = 184;
    register struct vllsi_linux_cap_data *r3 __asm__("r3") = data;
    register struct vllsi_linux_cap_header *r2 __asm__("r2") = header;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("184")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capset = 185: r2 = header, r3 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    register long r1 __asm__("r1") = 185;
    register const struct vllsi_linux_cap_data *r3 __asm__("r3") = data;
    register struct vllsi_linux_cap_header *r2 __asm__("r2") = header;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("185")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe = 42: r2 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe(int32_t *fds)
{
    register long r1 __asm__("r1") = 42;
    register int32_t *r2 __asm__("r2") = fds;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("42")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe2 = 325: r2 = fds, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe2(int32_t *fds, int32_t flags)
{
    register long r1 __asm__("r1") = 325;
    register long r3 __asm__("r3") = (long)flags;
    register int32_t *r2 __asm__("r2") = fds;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("325")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* splice = 306: r2 = fd_in, r3 = offset_in, r4 = fd_out, r5 = offset_out, r6 = len, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    register long r1 __asm__("r1") = 306;
    register long r7 __asm__("r7") = (long)flags;
    register size_t r6 __asm__("r6") = len;
    register int64_t *r5 __asm__("r5") = offset_out;
    register long r4 __asm__("r4") = (long)fd_out;
    register int64_t *r3 __asm__("r3") = offset_in;
    register long r2 __asm__("r2") = (long)fd_in;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("306")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tee = 308: r2 = fd_in, r3 = fd_out, r4 = len, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    register long r1 __asm__("r1") = 308;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = len;
    register long r3 __asm__("r3") = (long)fd_out;
    register long r2 __asm__("r2") = (long)fd_in;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("308")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vmsplice = 309: r2 = fd, r3 = vec, r4 = count, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    register long r1 __asm__("r1") = 309;
    register long r5 __asm__("r5") = (long)flags;
    register unsigned long r4 __asm__("r4") = count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = vec;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("309")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* poll = 168: r2 = fds, r3 = nfds, r4 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_poll(struct vllsi_linux_pollfd *fds, uint32_t nfds, int32_t timeout_ms)
{
    register long r1 __asm__("r1") = 168;
    register long r4 __asm__("r4") = (long)timeout_ms;
    register long r3 __asm__("r3") = (long)nfds;
    register struct vllsi_linux_pollfd *r2 __asm__("r2") = fds;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("168")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ppoll = 302: r2 = fds, r3 = nfds, r4 = timeout, r5 = sigmask, r6 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long r1 __asm__("r1") = 302;
    register size_t r6 __asm__("r6") = 8;
    register const struct vllsi_linux_sigset *r5 __asm__("r5") = sigmask;
    register struct vllsi_linux_timespec *r4 __asm__("r4") = timeout;
    register long r3 __asm__("r3") = (long)nfds;
    register struct vllsi_linux_pollfd *r2 __asm__("r2") = fds;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("302")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* select = 142: r2 = nfds, r3 = read_fds, r4 = write_fds, r5 = except_fds, r6 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_select(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timeval_old *timeout)
{
    register long r1 __asm__("r1") = 142;
    register struct vllsi_linux_timeval_old *r6 __asm__("r6") = timeout;
    register struct vllsi_linux_fd_set *r5 __asm__("r5") = except_fds;
    register struct vllsi_linux_fd_set *r4 __asm__("r4") = write_fds;
    register struct vllsi_linux_fd_set *r3 __asm__("r3") = read_fds;
    register long r2 __asm__("r2") = (long)nfds;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("142")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pselect6 = 301: r2 = nfds, r3 = read_fds, r4 = write_fds, r5 = except_fds, r6 = timeout, r7 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)8};
    register long r1 __asm__("r1") = 301;
    register const long *r7 __asm__("r7") = packed_sigmask;
    register struct vllsi_linux_timespec *r6 __asm__("r6") = timeout;
    register struct vllsi_linux_fd_set *r5 __asm__("r5") = except_fds;
    register struct vllsi_linux_fd_set *r4 __asm__("r4") = write_fds;
    register struct vllsi_linux_fd_set *r3 __asm__("r3") = read_fds;
    register long r2 __asm__("r2") = (long)nfds;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("301")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create = 249: r2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create(int32_t size)
{
    register long r1 __asm__("r1") = 249;
    register long r2 __asm__("r2") = (long)size;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("249")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create1 = 327: r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create1(int32_t flags)
{
    register long r1 __asm__("r1") = 327;
    register long r2 __asm__("r2") = (long)flags;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("327")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_ctl = 250: r2 = epfd, r3 = operation, r4 = fd, r5 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    register long r1 __asm__("r1") = 250;
    register const struct vllsi_linux_epoll_event *r5 __asm__("r5") = event;
    register long r4 __asm__("r4") = (long)fd;
    register long r3 __asm__("r3") = (long)operation;
    register long r2 __asm__("r2") = (long)epfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("250")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_wait = 251: r2 = epfd, r3 = events, r4 = max_events, r5 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_wait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms)
{
    register long r1 __asm__("r1") = 251;
    register long r5 __asm__("r5") = (long)timeout_ms;
    register long r4 __asm__("r4") = (long)max_events;
    register struct vllsi_linux_epoll_event *r3 __asm__("r3") = events;
    register long r2 __asm__("r2") = (long)epfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("251")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait = 312: r2 = epfd, r3 = events, r4 = max_events, r5 = timeout_ms, r6 = sigmask, r7 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    register long r1 __asm__("r1") = 312;
    register size_t r7 __asm__("r7") = 8;
    register const struct vllsi_linux_sigset *r6 __asm__("r6") = sigmask;
    register long r5 __asm__("r5") = (long)timeout_ms;
    register long r4 __asm__("r4") = (long)max_events;
    register struct vllsi_linux_epoll_event *r3 __asm__("r3") = events;
    register long r2 __asm__("r2") = (long)epfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("312")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait2 = 441: r2 = epfd, r3 = events, r4 = max_events, r5 = timeout, r6 = sigmask, r7 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long r1 __asm__("r1") = 441;
    register size_t r7 __asm__("r7") = 8;
    register const struct vllsi_linux_sigset *r6 __asm__("r6") = sigmask;
    register const struct vllsi_linux_timespec *r5 __asm__("r5") = timeout;
    register long r4 __asm__("r4") = (long)max_events;
    register struct vllsi_linux_epoll_event *r3 __asm__("r3") = events;
    register long r2 __asm__("r2") = (long)epfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("441")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd = 318: r2 = initial */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd(uint32_t initial)
{
    register long r1 __asm__("r1") = 318;
    register long r2 __asm__("r2") = (long)initial;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("318")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd2 = 323: r2 = initial, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd2(uint32_t initial, int32_t flags)
{
    register long r1 __asm__("r1") = 323;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)initial;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("323")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd = 316: r2 = fd, r3 = mask, r4 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd(int32_t fd, const struct vllsi_linux_sigset *mask)
{
    register long r1 __asm__("r1") = 316;
    register size_t r4 __asm__("r4") = 8;
    register const struct vllsi_linux_sigset *r3 __asm__("r3") = mask;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("316")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd4 = 322: r2 = fd, r3 = mask, r4 = 8, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    register long r1 __asm__("r1") = 322;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = 8;
    register const struct vllsi_linux_sigset *r3 __asm__("r3") = mask;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("322")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_create = 319: r2 = clock, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_create(int32_t clock, int32_t flags)
{
    register long r1 __asm__("r1") = 319;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)clock;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("319")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_settime = 320: r2 = fd, r3 = flags, r4 = value, r5 = old_value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    register long r1 __asm__("r1") = 320;
    register struct vllsi_linux_itimerspec *r5 __asm__("r5") = old_value;
    register const struct vllsi_linux_itimerspec *r4 __asm__("r4") = value;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("320")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_gettime = 321: r2 = fd, r3 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    register long r1 __asm__("r1") = 321;
    register struct vllsi_linux_itimerspec *r3 __asm__("r3") = value;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("321")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_setup = 243: r2 = max_events, r3 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_setup(uint32_t max_events, unsigned long *context)
{
    register long r1 __asm__("r1") = 243;
    register unsigned long *r3 __asm__("r3") = context;
    register long r2 __asm__("r2") = (long)max_events;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("243")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_destroy = 244: r2 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_destroy(unsigned long context)
{
    register long r1 __asm__("r1") = 244;
    register unsigned long r2 __asm__("r2") = context;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("244")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_submit = 246: r2 = context, r3 = count, r4 = requests */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_submit(unsigned long context, long count, void *const *requests)
{
    register long r1 __asm__("r1") = 246;
    register void *const *r4 __asm__("r4") = requests;
    register long r3 __asm__("r3") = count;
    register unsigned long r2 __asm__("r2") = context;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("246")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_cancel = 247: r2 = context, r3 = request, r4 = result */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    register long r1 __asm__("r1") = 247;
    register struct vllsi_linux_io_event *r4 __asm__("r4") = result;
    register const struct vllsi_linux_iocb *r3 __asm__("r3") = request;
    register unsigned long r2 __asm__("r2") = context;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("247")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_getevents = 245: r2 = context, r3 = min_count, r4 = max_count, r5 = events, r6 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    register long r1 __asm__("r1") = 245;
    register const struct vllsi_linux_timespec *r6 __asm__("r6") = timeout;
    register struct vllsi_linux_io_event *r5 __asm__("r5") = events;
    register long r4 __asm__("r4") = max_count;
    register long r3 __asm__("r3") = min_count;
    register unsigned long r2 __asm__("r2") = context;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("245")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents = 382: r2 = context, r3 = min_count, r4 = max_count, r5 = events, r6 = timeout, r7 = sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    register long r1 __asm__("r1") = 382;
    register const struct vllsi_linux_aio_sigset *r7 __asm__("r7") = sigmask;
    register const struct vllsi_linux_timespec *r6 __asm__("r6") = timeout;
    register struct vllsi_linux_io_event *r5 __asm__("r5") = events;
    register long r4 __asm__("r4") = max_count;
    register long r3 __asm__("r3") = min_count;
    register unsigned long r2 __asm__("r2") = context;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("382")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_setup = 425: r2 = entries, r3 = params */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    register long r1 __asm__("r1") = 425;
    register struct vllsi_linux_io_uring_params *r3 __asm__("r3") = params;
    register long r2 __asm__("r2") = (long)entries;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("425")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_enter = 426: r2 = fd, r3 = to_submit, r4 = min_complete, r5 = flags, r6 = argument, r7 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    register long r1 __asm__("r1") = 426;
    register size_t r7 __asm__("r7") = size;
    register uintptr_t r6 __asm__("r6") = argument;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)min_complete;
    register long r3 __asm__("r3") = (long)to_submit;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("426")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_register = 427: r2 = fd, r3 = opcode, r4 = argument, r5 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    register long r1 __asm__("r1") = 427;
    register long r5 __asm__("r5") = (long)count;
    register uintptr_t r4 __asm__("r4") = argument;
    register long r3 __asm__("r3") = (long)opcode;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("427")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* userfaultfd = 355: r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_userfaultfd(int32_t flags)
{
    register long r1 __asm__("r1") = 355;
    register long r2 __asm__("r2") = (long)flags;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("355")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open = 5: r2 = path, r3 = flags, r4 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open(const char *path, int32_t flags, uint32_t mode)
{
    register long r1 __asm__("r1") = 5;
    register long r4 __asm__("r4") = (long)mode;
    register long r3 __asm__("r3") = (long)flags;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("5")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat = 288: r2 = dirfd, r3 = path, r4 = flags, r5 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    register long r1 __asm__("r1") = 288;
    register long r5 __asm__("r5") = (long)mode;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat2 = 437: r2 = dirfd, r3 = path, r4 = how, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    register long r1 __asm__("r1") = 437;
    register size_t r5 __asm__("r5") = size;
    register const struct vllsi_linux_open_how *r4 __asm__("r4") = how;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("437")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* creat = 8: r2 = path, r3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_creat(const char *path, uint32_t mode)
{
    register long r1 __asm__("r1") = 8;
    register long r3 __asm__("r3") = (long)mode;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("8")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close = 6: r2 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close(int32_t fd)
{
    register long r1 __asm__("r1") = 6;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("6")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close_range = 436: r2 = first, r3 = last, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    register long r1 __asm__("r1") = 436;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)last;
    register long r2 __asm__("r2") = (long)first;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("436")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* read = 3: r2 = fd, r3 = buf, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_read(int32_t fd, void *buf, size_t len)
{
    register long r1 __asm__("r1") = 3;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("3")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* write = 4: r2 = fd, r3 = buf, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_write(int32_t fd, const void *buf, size_t len)
{
    register long r1 __asm__("r1") = 4;
    register size_t r4 __asm__("r4") = len;
    register const void *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("4")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readv = 145: r2 = fd, r3 = vec, r4 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long r1 __asm__("r1") = 145;
    register unsigned long r4 __asm__("r4") = count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = vec;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("145")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* writev = 146: r2 = fd, r3 = vec, r4 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long r1 __asm__("r1") = 146;
    register unsigned long r4 __asm__("r4") = count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = vec;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("146")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pread64 = 180: r2 = fd, r3 = buf, r4 = len, r5 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    register long r1 __asm__("r1") = 180;
    register int64_t r5 __asm__("r5") = offset;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("180")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwrite64 = 181: r2 = fd, r3 = buf, r4 = len, r5 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    register long r1 __asm__("r1") = 181;
    register int64_t r5 __asm__("r5") = offset;
    register size_t r4 __asm__("r4") = len;
    register const void *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("181")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv = 328: r2 = fd, r3 = vec, r4 = count, r5 = offset, r6 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long r1 __asm__("r1") = 328;
    register long r6 __asm__("r6") = 0;
    register int64_t r5 __asm__("r5") = offset;
    register unsigned long r4 __asm__("r4") = count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = vec;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("328")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev = 329: r2 = fd, r3 = vec, r4 = count, r5 = offset, r6 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long r1 __asm__("r1") = 329;
    register long r6 __asm__("r6") = 0;
    register int64_t r5 __asm__("r5") = offset;
    register unsigned long r4 __asm__("r4") = count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = vec;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("329")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv2 = 376: r2 = fd, r3 = vec, r4 = count, r5 = offset, r6 = 0, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long r1 __asm__("r1") = 376;
    register long r7 __asm__("r7") = (long)flags;
    register long r6 __asm__("r6") = 0;
    register int64_t r5 __asm__("r5") = offset;
    register unsigned long r4 __asm__("r4") = count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = vec;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("376")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev2 = 377: r2 = fd, r3 = vec, r4 = count, r5 = offset, r6 = 0, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long r1 __asm__("r1") = 377;
    register long r7 __asm__("r7") = (long)flags;
    register long r6 __asm__("r6") = 0;
    register int64_t r5 __asm__("r5") = offset;
    register unsigned long r4 __asm__("r4") = count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = vec;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("377")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lseek = 19: r2 = fd, r3 = offset, r4 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    register long r1 __asm__("r1") = 19;
    register long r4 __asm__("r4") = (long)whence;
    register int64_t r3 __asm__("r3") = offset;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("19")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* copy_file_range = 375: r2 = in_fd, r3 = in_offset, r4 = out_fd, r5 = out_offset, r6 = len, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    register long r1 __asm__("r1") = 375;
    register long r7 __asm__("r7") = (long)flags;
    register size_t r6 __asm__("r6") = len;
    register int64_t *r5 __asm__("r5") = out_offset;
    register long r4 __asm__("r4") = (long)out_fd;
    register int64_t *r3 __asm__("r3") = in_offset;
    register long r2 __asm__("r2") = (long)in_fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("375")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendfile = 187: r2 = out_fd, r3 = in_fd, r4 = offset, r5 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    register long r1 __asm__("r1") = 187;
    register size_t r5 __asm__("r5") = count;
    register int64_t *r4 __asm__("r4") = offset;
    register long r3 __asm__("r3") = (long)in_fd;
    register long r2 __asm__("r2") = (long)out_fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("187")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* truncate = 92: r2 = path, r3 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate(const char *path, int64_t length)
{
    register long r1 __asm__("r1") = 92;
    register int64_t r3 __asm__("r3") = length;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("92")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ftruncate = 93: r2 = fd, r3 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate(int32_t fd, int64_t length)
{
    register long r1 __asm__("r1") = 93;
    register int64_t r3 __asm__("r3") = length;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("93")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fallocate = 314: r2 = fd, r3 = mode, r4 = offset, r5 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    register long r1 __asm__("r1") = 314;
    register int64_t r5 __asm__("r5") = len;
    register int64_t r4 __asm__("r4") = offset;
    register long r3 __asm__("r3") = (long)mode;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("314")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fadvise64 = 253: r2 = fd, r3 = offset, r4 = len, r5 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    register long r1 __asm__("r1") = 253;
    register long r5 __asm__("r5") = (long)advice;
    register int64_t r4 __asm__("r4") = len;
    register int64_t r3 __asm__("r3") = offset;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("253")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readahead = 222: r2 = fd, r3 = offset, r4 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    register long r1 __asm__("r1") = 222;
    register size_t r4 __asm__("r4") = count;
    register int64_t r3 __asm__("r3") = offset;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("222")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* cachestat = 451: r2 = fd, r3 = range, r4 = stat, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    register long r1 __asm__("r1") = 451;
    register long r5 __asm__("r5") = (long)flags;
    register struct vllsi_linux_cachestat *r4 __asm__("r4") = stat;
    register const struct vllsi_linux_cachestat_range *r3 __asm__("r3") = range;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("451")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsync = 118: r2 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsync(int32_t fd)
{
    register long r1 __asm__("r1") = 118;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("118")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fdatasync = 148: r2 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fdatasync(int32_t fd)
{
    register long r1 __asm__("r1") = 148;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("148")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync = 36 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync(void)
{
    register long r1 __asm__("r1") = 36;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("36")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syncfs = 338: r2 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syncfs(int32_t fd)
{
    register long r1 __asm__("r1") = 338;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("338")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync_file_range = 307: r2 = fd, r3 = offset, r4 = len, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    register long r1 __asm__("r1") = 307;
    register long r5 __asm__("r5") = (long)flags;
    register int64_t r4 __asm__("r4") = len;
    register int64_t r3 __asm__("r3") = offset;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("307")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup = 41: r2 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup(int32_t fd)
{
    register long r1 __asm__("r1") = 41;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("41")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup2 = 63: r2 = fd, r3 = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup2(int32_t fd, int32_t target)
{
    register long r1 __asm__("r1") = 63;
    register long r3 __asm__("r3") = (long)target;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("63")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup3 = 326: r2 = fd, r3 = target, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    register long r1 __asm__("r1") = 326;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)target;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("326")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flock = 143: r2 = fd, r3 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flock(int32_t fd, uint32_t operation)
{
    register long r1 __asm__("r1") = 143;
    register long r3 __asm__("r3") = (long)operation;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("143")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 55: r2 = fd, r3 = cmd, r4 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    register long r1 __asm__("r1") = 55;
    register uintptr_t r4 __asm__("r4") = arg;
    register long r3 __asm__("r3") = (long)cmd;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("55")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 55: r2 = fd, r3 = cmd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl_2(int32_t fd, uint32_t cmd)
{
    register long r1 __asm__("r1") = 55;
    register long r3 __asm__("r3") = (long)cmd;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("55")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioctl = 54: r2 = fd, r3 = request, r4 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    register long r1 __asm__("r1") = 54;
    register uintptr_t r4 __asm__("r4") = arg;
    register long r3 __asm__("r3") = (long)request;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("54")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* stat = 106: r2 = path, r3 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat(const char *path, struct vllsi_linux_stat *stat)
{
    register long r1 __asm__("r1") = 106;
    register struct vllsi_linux_stat *r3 __asm__("r3") = stat;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("106")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lstat = 107: r2 = path, r3 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat(const char *path, struct vllsi_linux_stat *stat)
{
    register long r1 __asm__("r1") = 107;
    register struct vllsi_linux_stat *r3 __asm__("r3") = stat;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("107")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstat = 108: r2 = fd, r3 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    register long r1 __asm__("r1") = 108;
    register struct vllsi_linux_stat *r3 __asm__("r3") = stat;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("108")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* newfstatat = 293: r2 = dirfd, r3 = path, r4 = stat, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    register long r1 __asm__("r1") = 293;
    register long r5 __asm__("r5") = (long)flags;
    register struct vllsi_linux_stat *r4 __asm__("r4") = stat;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("293")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statx = 379: r2 = dirfd, r3 = path, r4 = flags, r5 = mask, r6 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    register long r1 __asm__("r1") = 379;
    register struct vllsi_linux_statx *r6 __asm__("r6") = stat;
    register long r5 __asm__("r5") = (long)mask;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("379")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* access = 33: r2 = path, r3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_access(const char *path, int32_t mode)
{
    register long r1 __asm__("r1") = 33;
    register long r3 __asm__("r3") = (long)mode;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("33")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat = 300: r2 = dirfd, r3 = path, r4 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    register long r1 __asm__("r1") = 300;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("300")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat2 = 439: r2 = dirfd, r3 = path, r4 = mode, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    register long r1 __asm__("r1") = 439;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("439")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chmod = 15: r2 = path, r3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chmod(const char *path, uint32_t mode)
{
    register long r1 __asm__("r1") = 15;
    register long r3 __asm__("r3") = (long)mode;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("15")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmod = 94: r2 = fd, r3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmod(int32_t fd, uint32_t mode)
{
    register long r1 __asm__("r1") = 94;
    register long r3 __asm__("r3") = (long)mode;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("94")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat = 299: r2 = dirfd, r3 = path, r4 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long r1 __asm__("r1") = 299;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("299")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat2 = 452: r2 = dirfd, r3 = path, r4 = mode, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    register long r1 __asm__("r1") = 452;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("452")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chown = 212: r2 = path, r3 = uid, r4 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chown(const char *path, uint32_t uid, uint32_t gid)
{
    register long r1 __asm__("r1") = 212;
    register long r4 __asm__("r4") = (long)gid;
    register long r3 __asm__("r3") = (long)uid;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("212")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lchown = 198: r2 = path, r3 = uid, r4 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lchown(const char *path, uint32_t uid, uint32_t gid)
{
    register long r1 __asm__("r1") = 198;
    register long r4 __asm__("r4") = (long)gid;
    register long r3 __asm__("r3") = (long)uid;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("198")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchown = 207: r2 = fd, r3 = uid, r4 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    register long r1 __asm__("r1") = 207;
    register long r4 __asm__("r4") = (long)gid;
    register long r3 __asm__("r3") = (long)uid;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("207")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchownat = 291: r2 = dirfd, r3 = path, r4 = uid, r5 = gid, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    register long r1 __asm__("r1") = 291;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)gid;
    register long r4 __asm__("r4") = (long)uid;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("291")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umask = 60: r2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umask(uint32_t mask)
{
    register long r1 __asm__("r1") = 60;
    register long r2 __asm__("r2") = (long)mask;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("60")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utime = 30: r2 = path, r3 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utime(const char *path, const struct vllsi_linux_utimbuf *times)
{
    register long r1 __asm__("r1") = 30;
    register const struct vllsi_linux_utimbuf *r3 __asm__("r3") = times;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("30")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimes = 313: r2 = path, r3 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimes(const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long r1 __asm__("r1") = 313;
    register const struct vllsi_linux_timeval_old *r3 __asm__("r3") = times;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("313")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futimesat = 292: r2 = dirfd, r3 = path, r4 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futimesat(int32_t dirfd, const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long r1 __asm__("r1") = 292;
    register const struct vllsi_linux_timeval_old *r4 __asm__("r4") = times;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("292")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimensat = 315: r2 = dirfd, r3 = path, r4 = times, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    register long r1 __asm__("r1") = 315;
    register long r5 __asm__("r5") = (long)flags;
    register const struct vllsi_linux_timespec *r4 __asm__("r4") = times;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("315")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rename = 38: r2 = old_path, r3 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rename(const char *old_path, const char *new_path)
{
    register long r1 __asm__("r1") = 38;
    register const char *r3 __asm__("r3") = new_path;
    register const char *r2 __asm__("r2") = old_path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("38")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat = 295: r2 = old_dirfd, r3 = old_path, r4 = new_dirfd, r5 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path)
{
    register long r1 __asm__("r1") = 295;
    register const char *r5 __asm__("r5") = new_path;
    register long r4 __asm__("r4") = (long)new_dirfd;
    register const char *r3 __asm__("r3") = old_path;
    register long r2 __asm__("r2") = (long)old_dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("295")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat2 = 347: r2 = old_dirfd, r3 = old_path, r4 = new_dirfd, r5 = new_path, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    register long r1 __asm__("r1") = 347;
    register long r6 __asm__("r6") = (long)flags;
    register const char *r5 __asm__("r5") = new_path;
    register long r4 __asm__("r4") = (long)new_dirfd;
    register const char *r3 __asm__("r3") = old_path;
    register long r2 __asm__("r2") = (long)old_dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("347")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* link = 9: r2 = old_path, r3 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_link(const char *old_path, const char *new_path)
{
    register long r1 __asm__("r1") = 9;
    register const char *r3 __asm__("r3") = new_path;
    register const char *r2 __asm__("r2") = old_path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("9")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* linkat = 296: r2 = old_dirfd, r3 = old_path, r4 = new_dirfd, r5 = new_path, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    register long r1 __asm__("r1") = 296;
    register long r6 __asm__("r6") = (long)flags;
    register const char *r5 __asm__("r5") = new_path;
    register long r4 __asm__("r4") = (long)new_dirfd;
    register const char *r3 __asm__("r3") = old_path;
    register long r2 __asm__("r2") = (long)old_dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("296")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlink = 10: r2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlink(const char *path)
{
    register long r1 __asm__("r1") = 10;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("10")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlinkat = 294: r2 = dirfd, r3 = path, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    register long r1 __asm__("r1") = 294;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("294")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlink = 83: r2 = target, r3 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlink(const char *target, const char *path)
{
    register long r1 __asm__("r1") = 83;
    register const char *r3 __asm__("r3") = path;
    register const char *r2 __asm__("r2") = target;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("83")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlinkat = 297: r2 = target, r3 = dirfd, r4 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    register long r1 __asm__("r1") = 297;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register const char *r2 __asm__("r2") = target;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("297")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlink = 85: r2 = path, r3 = buf, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlink(const char *path, void *buf, int32_t size)
{
    register long r1 __asm__("r1") = 85;
    register long r4 __asm__("r4") = (long)size;
    register void *r3 __asm__("r3") = buf;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("85")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlinkat = 298: r2 = dirfd, r3 = path, r4 = buf, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    register long r1 __asm__("r1") = 298;
    register long r5 __asm__("r5") = (long)size;
    register void *r4 __asm__("r4") = buf;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("298")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdir = 39: r2 = path, r3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdir(const char *path, uint32_t mode)
{
    register long r1 __asm__("r1") = 39;
    register long r3 __asm__("r3") = (long)mode;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("39")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdirat = 289: r2 = dirfd, r3 = path, r4 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long r1 __asm__("r1") = 289;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("289")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rmdir = 40: r2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rmdir(const char *path)
{
    register long r1 __asm__("r1") = 40;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("40")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknod = 14: r2 = path, r3 = mode, r4 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknod(const char *path, uint32_t mode, uint32_t dev)
{
    register long r1 __asm__("r1") = 14;
    register long r4 __asm__("r4") = (long)dev;
    register long r3 __asm__("r3") = (long)mode;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("14")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknodat = 290: r2 = dirfd, r3 = path, r4 = mode, r5 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    register long r1 __asm__("r1") = 290;
    register long r5 __asm__("r5") = (long)dev;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("290")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents = 141: r2 = fd, r3 = entries, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents(int32_t fd, void *entries, uint32_t size)
{
    register long r1 __asm__("r1") = 141;
    register long r4 __asm__("r4") = (long)size;
    register void *r3 __asm__("r3") = entries;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("141")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents64 = 220: r2 = fd, r3 = entries, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    register long r1 __asm__("r1") = 220;
    register long r4 __asm__("r4") = (long)size;
    register void *r3 __asm__("r3") = entries;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("220")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcwd = 183: r2 = buf, r3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcwd(void *buf, unsigned long size)
{
    register long r1 __asm__("r1") = 183;
    register unsigned long r3 __asm__("r3") = size;
    register void *r2 __asm__("r2") = buf;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("183")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chdir = 12: r2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chdir(const char *path)
{
    register long r1 __asm__("r1") = 12;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("12")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchdir = 133: r2 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchdir(int32_t fd)
{
    register long r1 __asm__("r1") = 133;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("133")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chroot = 61: r2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chroot(const char *path)
{
    register long r1 __asm__("r1") = 61;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("61")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattr = 227: r2 = path, r3 = name, r4 = value, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    register long r1 __asm__("r1") = 227;
    register size_t r5 __asm__("r5") = size;
    register void *r4 __asm__("r4") = value;
    register const char *r3 __asm__("r3") = name;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("227")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lgetxattr = 228: r2 = path, r3 = name, r4 = value, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    register long r1 __asm__("r1") = 228;
    register size_t r5 __asm__("r5") = size;
    register void *r4 __asm__("r4") = value;
    register const char *r3 __asm__("r3") = name;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("228")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fgetxattr = 229: r2 = fd, r3 = name, r4 = value, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    register long r1 __asm__("r1") = 229;
    register size_t r5 __asm__("r5") = size;
    register void *r4 __asm__("r4") = value;
    register const char *r3 __asm__("r3") = name;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("229")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattrat = 464: r2 = dirfd, r3 = path, r4 = at_flags, r5 = name, r6 = args, r7 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long r1 __asm__("r1") = 464;
    register size_t r7 __asm__("r7") = size;
    register const struct vllsi_linux_xattr_args *r6 __asm__("r6") = args;
    register const char *r5 __asm__("r5") = name;
    register long r4 __asm__("r4") = (long)at_flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("464")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattr = 224: r2 = path, r3 = name, r4 = value, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long r1 __asm__("r1") = 224;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = size;
    register const void *r4 __asm__("r4") = value;
    register const char *r3 __asm__("r3") = name;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("224")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsetxattr = 225: r2 = path, r3 = name, r4 = value, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long r1 __asm__("r1") = 225;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = size;
    register const void *r4 __asm__("r4") = value;
    register const char *r3 __asm__("r3") = name;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("225")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsetxattr = 226: r2 = fd, r3 = name, r4 = value, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    register long r1 __asm__("r1") = 226;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = size;
    register const void *r4 __asm__("r4") = value;
    register const char *r3 __asm__("r3") = name;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("226")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattrat = 463: r2 = dirfd, r3 = path, r4 = at_flags, r5 = name, r6 = args, r7 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long r1 __asm__("r1") = 463;
    register size_t r7 __asm__("r7") = size;
    register const struct vllsi_linux_xattr_args *r6 __asm__("r6") = args;
    register const char *r5 __asm__("r5") = name;
    register long r4 __asm__("r4") = (long)at_flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("463")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattr = 230: r2 = path, r3 = list, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattr(const char *path, void *list, size_t size)
{
    register long r1 __asm__("r1") = 230;
    register size_t r4 __asm__("r4") = size;
    register void *r3 __asm__("r3") = list;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("230")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* llistxattr = 231: r2 = path, r3 = list, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llistxattr(const char *path, void *list, size_t size)
{
    register long r1 __asm__("r1") = 231;
    register size_t r4 __asm__("r4") = size;
    register void *r3 __asm__("r3") = list;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("231")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flistxattr = 232: r2 = fd, r3 = list, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flistxattr(int32_t fd, void *list, size_t size)
{
    register long r1 __asm__("r1") = 232;
    register size_t r4 __asm__("r4") = size;
    register void *r3 __asm__("r3") = list;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("232")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattrat = 465: r2 = dirfd, r3 = path, r4 = at_flags, r5 = list, r6 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    register long r1 __asm__("r1") = 465;
    register size_t r6 __asm__("r6") = size;
    register void *r5 __asm__("r5") = list;
    register long r4 __asm__("r4") = (long)at_flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("465")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattr = 233: r2 = path, r3 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattr(const char *path, const char *name)
{
    register long r1 __asm__("r1") = 233;
    register const char *r3 __asm__("r3") = name;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("233")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lremovexattr = 234: r2 = path, r3 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lremovexattr(const char *path, const char *name)
{
    register long r1 __asm__("r1") = 234;
    register const char *r3 __asm__("r3") = name;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("234")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fremovexattr = 235: r2 = fd, r3 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fremovexattr(int32_t fd, const char *name)
{
    register long r1 __asm__("r1") = 235;
    register const char *r3 __asm__("r3") = name;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("235")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattrat = 466: r2 = dirfd, r3 = path, r4 = at_flags, r5 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    register long r1 __asm__("r1") = 466;
    register const char *r5 __asm__("r5") = name;
    register long r4 __asm__("r4") = (long)at_flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("466")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_getattr = 468: r2 = dirfd, r3 = path, r4 = attr, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long r1 __asm__("r1") = 468;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = size;
    register struct vllsi_linux_file_attr *r4 __asm__("r4") = attr;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("468")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_setattr = 469: r2 = dirfd, r3 = path, r4 = attr, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long r1 __asm__("r1") = 469;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = size;
    register const struct vllsi_linux_file_attr *r4 __asm__("r4") = attr;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("469")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount = 21: r2 = source, r3 = target, r4 = fs_type, r5 = flags, r6 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    register long r1 __asm__("r1") = 21;
    register const void *r6 __asm__("r6") = data;
    register unsigned long r5 __asm__("r5") = flags;
    register const char *r4 __asm__("r4") = fs_type;
    register const char *r3 __asm__("r3") = target;
    register const char *r2 __asm__("r2") = source;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("21")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount = 22: r2 = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount(const char *target)
{
    register long r1 __asm__("r1") = 22;
    register const char *r2 __asm__("r2") = target;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("22")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount2 = 52: r2 = target, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount2(const char *target, int32_t flags)
{
    register long r1 __asm__("r1") = 52;
    register long r3 __asm__("r3") = (long)flags;
    register const char *r2 __asm__("r2") = target;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("52")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pivot_root = 217: r2 = new_root, r3 = put_old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pivot_root(const char *new_root, const char *put_old)
{
    register long r1 __asm__("r1") = 217;
    register const char *r3 __asm__("r3") = put_old;
    register const char *r2 __asm__("r2") = new_root;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("217")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsopen = 430: r2 = fs_name, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsopen(const char *fs_name, uint32_t flags)
{
    register long r1 __asm__("r1") = 430;
    register long r3 __asm__("r3") = (long)flags;
    register const char *r2 __asm__("r2") = fs_name;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("430")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fspick = 433: r2 = dirfd, r3 = path, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    register long r1 __asm__("r1") = 433;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("433")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsconfig = 431: r2 = fs_fd, r3 = command, r4 = key, r5 = value, r6 = aux */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    register long r1 __asm__("r1") = 431;
    register long r6 __asm__("r6") = (long)aux;
    register uintptr_t r5 __asm__("r5") = value;
    register const char *r4 __asm__("r4") = key;
    register long r3 __asm__("r3") = (long)command;
    register long r2 __asm__("r2") = (long)fs_fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("431")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsmount = 432: r2 = fs_fd, r3 = flags, r4 = attributes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    register long r1 __asm__("r1") = 432;
    register long r4 __asm__("r4") = (long)attributes;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)fs_fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("432")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree = 428: r2 = dirfd, r3 = path, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    register long r1 __asm__("r1") = 428;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("428")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree_attr = 467: r2 = dirfd, r3 = path, r4 = flags, r5 = attributes, r6 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long r1 __asm__("r1") = 467;
    register size_t r6 __asm__("r6") = size;
    register const struct vllsi_linux_mount_attr *r5 __asm__("r5") = attributes;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("467")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_mount = 429: r2 = from_dirfd, r3 = from_path, r4 = to_dirfd, r5 = to_path, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    register long r1 __asm__("r1") = 429;
    register long r6 __asm__("r6") = (long)flags;
    register const char *r5 __asm__("r5") = to_path;
    register long r4 __asm__("r4") = (long)to_dirfd;
    register const char *r3 __asm__("r3") = from_path;
    register long r2 __asm__("r2") = (long)from_dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("429")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount_setattr = 442: r2 = dirfd, r3 = path, r4 = flags, r5 = attributes, r6 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long r1 __asm__("r1") = 442;
    register size_t r6 __asm__("r6") = size;
    register const struct vllsi_linux_mount_attr *r5 __asm__("r5") = attributes;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("442")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statmount = 457: r2 = request, r3 = buffer, r4 = size, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    register long r1 __asm__("r1") = 457;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = size;
    register struct vllsi_linux_statmount *r3 __asm__("r3") = buffer;
    register const struct vllsi_linux_mnt_id_req *r2 __asm__("r2") = request;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("457")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listmount = 458: r2 = request, r3 = mount_ids, r4 = count, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    register long r1 __asm__("r1") = 458;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = count;
    register uint64_t *r3 __asm__("r3") = mount_ids;
    register const struct vllsi_linux_mnt_id_req *r2 __asm__("r2") = request;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("458")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listns = 470: r2 = request, r3 = namespace_ids, r4 = count, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    register long r1 __asm__("r1") = 470;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = count;
    register uint64_t *r3 __asm__("r3") = namespace_ids;
    register const struct vllsi_linux_ns_id_req *r2 __asm__("r2") = request;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("470")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs = 99: r2 = path, r3 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    register long r1 __asm__("r1") = 99;
    register struct vllsi_linux_statfs *r3 __asm__("r3") = buf;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("99")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs = 100: r2 = fd, r3 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    register long r1 __asm__("r1") = 100;
    register struct vllsi_linux_statfs *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("100")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ustat = 62: r2 = device, r3 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ustat(uint32_t device, struct vllsi_linux_ustat *buf)
{
    register long r1 __asm__("r1") = 62;
    register struct vllsi_linux_ustat *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)device;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("62")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysfs = 135: r2 = option, r3 = argument, r4 = buffer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysfs(int32_t option, uintptr_t argument, uintptr_t buffer)
{
    register long r1 __asm__("r1") = 135;
    register uintptr_t r4 __asm__("r4") = buffer;
    register uintptr_t r3 __asm__("r3") = argument;
    register long r2 __asm__("r2") = (long)option;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("135")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_init = 332: r2 = flags, r3 = event_flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    register long r1 __asm__("r1") = 332;
    register long r3 __asm__("r3") = (long)event_flags;
    register long r2 __asm__("r2") = (long)flags;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("332")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_mark = 333: r2 = group_fd, r3 = flags, r4 = mask, r5 = dirfd, r6 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    register long r1 __asm__("r1") = 333;
    register const char *r6 __asm__("r6") = path;
    register long r5 __asm__("r5") = (long)dirfd;
    register uint64_t r4 __asm__("r4") = mask;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)group_fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("333")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init = 284 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init(void)
{
    register long r1 __asm__("r1") = 284;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("284")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init1 = 324: r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init1(int32_t flags)
{
    register long r1 __asm__("r1") = 324;
    register long r2 __asm__("r2") = (long)flags;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("324")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_add_watch = 285: r2 = fd, r3 = path, r4 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    register long r1 __asm__("r1") = 285;
    register long r4 __asm__("r4") = (long)mask;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("285")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_rm_watch = 286: r2 = fd, r3 = watch */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    register long r1 __asm__("r1") = 286;
    register long r3 __asm__("r3") = (long)watch;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("286")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* name_to_handle_at = 335: r2 = dirfd, r3 = path, r4 = handle, r5 = mount_id, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    register long r1 __asm__("r1") = 335;
    register long r6 __asm__("r6") = (long)flags;
    register void *r5 __asm__("r5") = mount_id;
    register struct vllsi_linux_file_handle *r4 __asm__("r4") = handle;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("335")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_by_handle_at = 336: r2 = mount_fd, r3 = handle, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    register long r1 __asm__("r1") = 336;
    register long r4 __asm__("r4") = (long)flags;
    register const struct vllsi_linux_file_handle *r3 __asm__("r3") = handle;
    register long r2 __asm__("r2") = (long)mount_fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("336")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl = 131: r2 = command, r3 = special, r4 = id, r5 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    register long r1 __asm__("r1") = 131;
    register uintptr_t r5 __asm__("r5") = argument;
    register long r4 __asm__("r4") = (long)id;
    register const char *r3 __asm__("r3") = special;
    register long r2 __asm__("r2") = (long)command;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("131")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl_fd = 443: r2 = fd, r3 = command, r4 = id, r5 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    register long r1 __asm__("r1") = 443;
    register uintptr_t r5 __asm__("r5") = argument;
    register long r4 __asm__("r4") = (long)id;
    register long r3 __asm__("r3") = (long)command;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("443")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapon = 87: r2 = path, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapon(const char *path, int32_t flags)
{
    register long r1 __asm__("r1") = 87;
    register long r3 __asm__("r3") = (long)flags;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("87")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapoff = 115: r2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapoff(const char *path)
{
    register long r1 __asm__("r1") = 115;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("115")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* acct = 51: r2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_acct(const char *path)
{
    register long r1 __asm__("r1") = 51;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("51")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semget = 393: r2 = key, r3 = count, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semget(int32_t key, int32_t count, int32_t flags)
{
    register long r1 __asm__("r1") = 393;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)count;
    register long r2 __asm__("r2") = (long)key;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("393")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop = 392: r2 = id, r3 = operations, r4 = count, r5 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    register long r1 __asm__("r1") = 392;
    register long r5 __asm__("r5") = 0;
    register long r4 __asm__("r4") = (long)count;
    register const struct vllsi_linux_sembuf *r3 __asm__("r3") = operations;
    register long r2 __asm__("r2") = (long)id;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("392")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop = 392: r2 = id, r3 = operations, r4 = count, r5 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    register long r1 __asm__("r1") = 392;
    register const struct vllsi_linux_timespec *r5 __asm__("r5") = timeout;
    register long r4 __asm__("r4") = (long)count;
    register const struct vllsi_linux_sembuf *r3 __asm__("r3") = operations;
    register long r2 __asm__("r2") = (long)id;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("392")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semctl = 394: r2 = id, r3 = index, r4 = cmd, r5 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    register long r1 __asm__("r1") = 394;
    register uintptr_t r5 __asm__("r5") = arg;
    register long r4 __asm__("r4") = (long)cmd;
    register long r3 __asm__("r3") = (long)index;
    register long r2 __asm__("r2") = (long)id;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("394")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmget = 395: r2 = key, r3 = size, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmget(int32_t key, size_t size, int32_t flags)
{
    register long r1 __asm__("r1") = 395;
    register long r4 __asm__("r4") = (long)flags;
    register size_t r3 __asm__("r3") = size;
    register long r2 __asm__("r2") = (long)key;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("395")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmat = 397: r2 = id, r3 = addr, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmat(int32_t id, void *addr, int32_t flags)
{
    register long r1 __asm__("r1") = 397;
    register long r4 __asm__("r4") = (long)flags;
    register void *r3 __asm__("r3") = addr;
    register long r2 __asm__("r2") = (long)id;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("397")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmdt = 398: r2 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmdt(void *addr)
{
    register long r1 __asm__("r1") = 398;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("398")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmctl = 396: r2 = id, r3 = cmd, r4 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long r1 __asm__("r1") = 396;
    register uintptr_t r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)cmd;
    register long r2 __asm__("r2") = (long)id;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("396")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgget = 399: r2 = key, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgget(int32_t key, int32_t flags)
{
    register long r1 __asm__("r1") = 399;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)key;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("399")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgsnd = 400: r2 = id, r3 = msg, r4 = size, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    register long r1 __asm__("r1") = 400;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = size;
    register const struct vllsi_linux_msgbuf *r3 __asm__("r3") = msg;
    register long r2 __asm__("r2") = (long)id;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("400")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgrcv = 401: r2 = id, r3 = msg, r4 = size, r5 = type, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    register long r1 __asm__("r1") = 401;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = type;
    register size_t r4 __asm__("r4") = size;
    register struct vllsi_linux_msgbuf *r3 __asm__("r3") = msg;
    register long r2 __asm__("r2") = (long)id;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("401")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgctl = 402: r2 = id, r3 = cmd, r4 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long r1 __asm__("r1") = 402;
    register uintptr_t r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)cmd;
    register long r2 __asm__("r2") = (long)id;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("402")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ipc = 117: r2 = call, r3 = object, r4 = arg2, r5 = arg3, r6 = ptr, r7 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ipc(uint32_t call, int32_t object, unsigned long arg2, unsigned long arg3, uintptr_t ptr, long arg5)
{
    register long r1 __asm__("r1") = 117;
    register long r7 __asm__("r7") = arg5;
    register uintptr_t r6 __asm__("r6") = ptr;
    register unsigned long r5 __asm__("r5") = arg3;
    register unsigned long r4 __asm__("r4") = arg2;
    register long r3 __asm__("r3") = (long)object;
    register long r2 __asm__("r2") = (long)call;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("117")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_open = 271: r2 = name, r3 = flags, r4 = mode, r5 = attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    register long r1 __asm__("r1") = 271;
    register const struct vllsi_linux_mq_attr *r5 __asm__("r5") = attr;
    register long r4 __asm__("r4") = (long)mode;
    register long r3 __asm__("r3") = (long)flags;
    register const char *r2 __asm__("r2") = name;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("271")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_unlink = 272: r2 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_unlink(const char *name)
{
    register long r1 __asm__("r1") = 272;
    register const char *r2 __asm__("r2") = name;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("272")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedsend = 273: r2 = fd, r3 = msg, r4 = len, r5 = priority, r6 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    register long r1 __asm__("r1") = 273;
    register const struct vllsi_linux_timespec *r6 __asm__("r6") = deadline;
    register long r5 __asm__("r5") = (long)priority;
    register size_t r4 __asm__("r4") = len;
    register const void *r3 __asm__("r3") = msg;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("273")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedreceive = 274: r2 = fd, r3 = msg, r4 = len, r5 = priority, r6 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    register long r1 __asm__("r1") = 274;
    register const struct vllsi_linux_timespec *r6 __asm__("r6") = deadline;
    register uint32_t *r5 __asm__("r5") = priority;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = msg;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("274")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_notify = 275: r2 = fd, r3 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    register long r1 __asm__("r1") = 275;
    register const struct vllsi_linux_sigevent *r3 __asm__("r3") = event;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("275")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_getsetattr = 276: r2 = fd, r3 = new_attr, r4 = old_attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    register long r1 __asm__("r1") = 276;
    register struct vllsi_linux_mq_attr *r4 __asm__("r4") = old_attr;
    register const struct vllsi_linux_mq_attr *r3 __asm__("r3") = new_attr;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("276")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs64 = 265: r2 = path, r3 = size, r4 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs64(const char *path, size_t size, struct vllsi_linux_statfs *status)
{
    register long r1 __asm__("r1") = 265;
    register struct vllsi_linux_statfs *r4 __asm__("r4") = status;
    register size_t r3 __asm__("r3") = size;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("265")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs64 = 266: r2 = fd, r3 = size, r4 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs64(int32_t fd, size_t size, struct vllsi_linux_statfs *status)
{
    register long r1 __asm__("r1") = 266;
    register struct vllsi_linux_statfs *r4 __asm__("r4") = status;
    register size_t r3 __asm__("r3") = size;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("266")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signal = 48: r2 = signum, r3 = handler */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signal(int32_t signum, void *handler)
{
    register long r1 __asm__("r1") = 48;
    register void *r3 __asm__("r3") = handler;
    register long r2 __asm__("r2") = (long)signum;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("48")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaction = 67: r2 = signum, r3 = action, r4 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaction(int32_t signum, const struct vllsi_linux_old_sigaction *action, struct vllsi_linux_old_sigaction *old)
{
    register long r1 __asm__("r1") = 67;
    register struct vllsi_linux_old_sigaction *r4 __asm__("r4") = old;
    register const struct vllsi_linux_old_sigaction *r3 __asm__("r3") = action;
    register long r2 __asm__("r2") = (long)signum;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("67")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigprocmask = 126: r2 = how, r3 = set, r4 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigprocmask(int32_t how, const unsigned long *set, unsigned long *old)
{
    register long r1 __asm__("r1") = 126;
    register unsigned long *r4 __asm__("r4") = old;
    register const unsigned long *r3 __asm__("r3") = set;
    register long r2 __asm__("r2") = (long)how;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("126")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigpending = 73: r2 = set */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigpending(unsigned long *set)
{
    register long r1 __asm__("r1") = 73;
    register unsigned long *r2 __asm__("r2") = set;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("73")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigsuspend = 72: r2 = 0, r3 = 0, r4 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigsuspend(unsigned long mask)
{
    register long r1 __asm__("r1") = 72;
    register unsigned long r4 __asm__("r4") = mask;
    register long r3 __asm__("r3") = 0;
    register long r2 __asm__("r2") = 0;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("72")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigreturn = 119 */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_sigreturn(void)
{
    register long r1 __asm__("r1") = 119;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("119")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* s390_guarded_storage = 378: r2 = command, r3 = controls */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_s390_guarded_storage(int32_t command, uintptr_t controls)
{
    register long r1 __asm__("r1") = 378;
    register uintptr_t r3 __asm__("r3") = controls;
    register long r2 __asm__("r2") = (long)command;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("378")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* s390_pci_mmio_read = 353: r2 = mmio_addr, r3 = buf, r4 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_s390_pci_mmio_read(unsigned long mmio_addr, void *buf, size_t length)
{
    register long r1 __asm__("r1") = 353;
    register size_t r4 __asm__("r4") = length;
    register void *r3 __asm__("r3") = buf;
    register unsigned long r2 __asm__("r2") = mmio_addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("353")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* s390_pci_mmio_write = 352: r2 = mmio_addr, r3 = buf, r4 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_s390_pci_mmio_write(unsigned long mmio_addr, const void *buf, size_t length)
{
    register long r1 __asm__("r1") = 352;
    register size_t r4 __asm__("r4") = length;
    register const void *r3 __asm__("r3") = buf;
    register unsigned long r2 __asm__("r2") = mmio_addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("352")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* s390_runtime_instr = 342: r2 = command, r3 = signum */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_s390_runtime_instr(int32_t command, int32_t signum)
{
    register long r1 __asm__("r1") = 342;
    register long r3 __asm__("r3") = (long)signum;
    register long r2 __asm__("r2") = (long)command;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("342")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* s390_sthyi = 380: r2 = function_code, r3 = resp_buffer, r4 = return_code, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_s390_sthyi(unsigned long function_code, void *resp_buffer, uint64_t *return_code, unsigned long flags)
{
    register long r1 __asm__("r1") = 380;
    register unsigned long r5 __asm__("r5") = flags;
    register uint64_t *r4 __asm__("r4") = return_code;
    register void *r3 __asm__("r3") = resp_buffer;
    register unsigned long r2 __asm__("r2") = function_code;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("380")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mmap = 90: r2 = packed */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    const long packed[] = {(long)addr, (long)len, (long)prot, (long)flags, (long)fd, (long)offset};
    register long r1 __asm__("r1") = 90;
    register const long *r2 __asm__("r2") = packed;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("90")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munmap = 91: r2 = addr, r3 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munmap(void *addr, size_t len)
{
    register long r1 __asm__("r1") = 91;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("91")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mremap = 163: r2 = old_addr, r3 = old_len, r4 = new_len, r5 = flags, r6 = new_addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    register long r1 __asm__("r1") = 163;
    register void *r6 __asm__("r6") = new_addr;
    register unsigned long r5 __asm__("r5") = flags;
    register size_t r4 __asm__("r4") = new_len;
    register size_t r3 __asm__("r3") = old_len;
    register void *r2 __asm__("r2") = old_addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("163")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mprotect = 125: r2 = addr, r3 = len, r4 = prot */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    register long r1 __asm__("r1") = 125;
    register unsigned long r4 __asm__("r4") = prot;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("125")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* madvise = 219: r2 = addr, r3 = len, r4 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_madvise(void *addr, size_t len, int32_t advice)
{
    register long r1 __asm__("r1") = 219;
    register long r4 __asm__("r4") = (long)advice;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msync = 144: r2 = addr, r3 = len, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msync(void *addr, size_t len, int32_t flags)
{
    register long r1 __asm__("r1") = 144;
    register long r4 __asm__("r4") = (long)flags;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("144")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mincore = 218: r2 = addr, r3 = len, r4 = vec */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    register long r1 __asm__("r1") = 218;
    register uint8_t *r4 __asm__("r4") = vec;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("218")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* remap_file_pages = 267: r2 = addr, r3 = len, r4 = prot, r5 = page_offset, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    register long r1 __asm__("r1") = 267;
    register unsigned long r6 __asm__("r6") = flags;
    register size_t r5 __asm__("r5") = page_offset;
    register unsigned long r4 __asm__("r4") = prot;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("267")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* brk = 45: r2 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_brk(void *addr)
{
    register long r1 __asm__("r1") = 45;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("45")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock = 150: r2 = addr, r3 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock(void *addr, size_t len)
{
    register long r1 __asm__("r1") = 150;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("150")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock2 = 374: r2 = addr, r3 = len, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock2(void *addr, size_t len, int32_t flags)
{
    register long r1 __asm__("r1") = 374;
    register long r4 __asm__("r4") = (long)flags;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("374")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlock = 151: r2 = addr, r3 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlock(void *addr, size_t len)
{
    register long r1 __asm__("r1") = 151;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("151")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlockall = 152: r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlockall(int32_t flags)
{
    register long r1 __asm__("r1") = 152;
    register long r2 __asm__("r2") = (long)flags;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("152")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlockall = 153 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlockall(void)
{
    register long r1 __asm__("r1") = 153;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("153")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mseal = 462: r2 = addr, r3 = len, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mseal(void *addr, size_t len, unsigned long flags)
{
    register long r1 __asm__("r1") = 462;
    register unsigned long r4 __asm__("r4") = flags;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("462")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* map_shadow_stack = 453: r2 = addr, r3 = len, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    register long r1 __asm__("r1") = 453;
    register long r4 __asm__("r4") = (long)flags;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("453")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_alloc = 385: r2 = flags, r3 = access_rights */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    register long r1 __asm__("r1") = 385;
    register unsigned long r3 __asm__("r3") = access_rights;
    register unsigned long r2 __asm__("r2") = flags;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("385")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_free = 386: r2 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_free(int32_t pkey)
{
    register long r1 __asm__("r1") = 386;
    register long r2 __asm__("r2") = (long)pkey;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("386")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_mprotect = 384: r2 = addr, r3 = len, r4 = prot, r5 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    register long r1 __asm__("r1") = 384;
    register long r5 __asm__("r5") = (long)pkey;
    register unsigned long r4 __asm__("r4") = prot;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("384")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_create = 350: r2 = name, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_create(const char *name, uint32_t flags)
{
    register long r1 __asm__("r1") = 350;
    register long r3 __asm__("r3") = (long)flags;
    register const char *r2 __asm__("r2") = name;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("350")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_secret = 447: r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_secret(int32_t flags)
{
    register long r1 __asm__("r1") = 447;
    register long r2 __asm__("r2") = (long)flags;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("447")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_madvise = 440: r2 = pidfd, r3 = vec, r4 = count, r5 = advice, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    register long r1 __asm__("r1") = 440;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)advice;
    register size_t r4 __asm__("r4") = count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = vec;
    register long r2 __asm__("r2") = (long)pidfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("440")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_mrelease = 448: r2 = pidfd, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    register long r1 __asm__("r1") = 448;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)pidfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("448")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_readv = 340: r2 = pid, r3 = local, r4 = local_count, r5 = remote, r6 = remote_count, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long r1 __asm__("r1") = 340;
    register unsigned long r7 __asm__("r7") = flags;
    register unsigned long r6 __asm__("r6") = remote_count;
    register const struct vllsi_linux_iovec *r5 __asm__("r5") = remote;
    register unsigned long r4 __asm__("r4") = local_count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = local;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("340")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_writev = 341: r2 = pid, r3 = local, r4 = local_count, r5 = remote, r6 = remote_count, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long r1 __asm__("r1") = 341;
    register unsigned long r7 __asm__("r7") = flags;
    register unsigned long r6 __asm__("r6") = remote_count;
    register const struct vllsi_linux_iovec *r5 __asm__("r5") = remote;
    register unsigned long r4 __asm__("r4") = local_count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = local;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("341")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mbind = 268: r2 = addr, r3 = len, r4 = mode, r5 = nodemask, r6 = maxnode, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    register long r1 __asm__("r1") = 268;
    register long r7 __asm__("r7") = (long)flags;
    register unsigned long r6 __asm__("r6") = maxnode;
    register const unsigned long *r5 __asm__("r5") = nodemask;
    register unsigned long r4 __asm__("r4") = mode;
    register unsigned long r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("268")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy = 270: r2 = mode, r3 = nodemask, r4 = maxnode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    register long r1 __asm__("r1") = 270;
    register unsigned long r4 __asm__("r4") = maxnode;
    register const unsigned long *r3 __asm__("r3") = nodemask;
    register unsigned long r2 __asm__("r2") = mode;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("270")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_mempolicy = 269: r2 = mode, r3 = nodemask, r4 = maxnode, r5 = addr, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    register long r1 __asm__("r1") = 269;
    register unsigned long r6 __asm__("r6") = flags;
    register void *r5 __asm__("r5") = addr;
    register unsigned long r4 __asm__("r4") = maxnode;
    register unsigned long *r3 __asm__("r3") = nodemask;
    register int32_t *r2 __asm__("r2") = mode;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("269")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy_home_node = 450: r2 = addr, r3 = len, r4 = home_node, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    register long r1 __asm__("r1") = 450;
    register unsigned long r5 __asm__("r5") = flags;
    register unsigned long r4 __asm__("r4") = home_node;
    register unsigned long r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = addr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("450")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* migrate_pages = 287: r2 = pid, r3 = maxnode, r4 = old_nodes, r5 = new_nodes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    register long r1 __asm__("r1") = 287;
    register const unsigned long *r5 __asm__("r5") = new_nodes;
    register const unsigned long *r4 __asm__("r4") = old_nodes;
    register unsigned long r3 __asm__("r3") = maxnode;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("287")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_pages = 310: r2 = pid, r3 = count, r4 = pages, r5 = nodes, r6 = status, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    register long r1 __asm__("r1") = 310;
    register long r7 __asm__("r7") = (long)flags;
    register int32_t *r6 __asm__("r6") = status;
    register const int32_t *r5 __asm__("r5") = nodes;
    register void *const *r4 __asm__("r4") = pages;
    register unsigned long r3 __asm__("r3") = count;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("310")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socket = 359: r2 = family, r3 = type, r4 = protocol */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    register long r1 __asm__("r1") = 359;
    register long r4 __asm__("r4") = (long)protocol;
    register long r3 __asm__("r3") = (long)type;
    register long r2 __asm__("r2") = (long)family;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("359")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketpair = 360: r2 = family, r3 = type, r4 = protocol, r5 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    register long r1 __asm__("r1") = 360;
    register int32_t *r5 __asm__("r5") = fds;
    register long r4 __asm__("r4") = (long)protocol;
    register long r3 __asm__("r3") = (long)type;
    register long r2 __asm__("r2") = (long)family;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("360")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bind = 361: r2 = fd, r3 = addr, r4 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long r1 __asm__("r1") = 361;
    register long r4 __asm__("r4") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *r3 __asm__("r3") = addr;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("361")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listen = 363: r2 = fd, r3 = backlog */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listen(int32_t fd, int32_t backlog)
{
    register long r1 __asm__("r1") = 363;
    register long r3 __asm__("r3") = (long)backlog;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("363")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept4 = 364: r2 = fd, r3 = addr, r4 = addrlen, r5 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r1 __asm__("r1") = 364;
    register long r5 __asm__("r5") = 0;
    register uint32_t *r4 __asm__("r4") = addrlen;
    register struct vllsi_linux_sockaddr *r3 __asm__("r3") = addr;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("364")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept4 = 364: r2 = fd, r3 = addr, r4 = addrlen, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    register long r1 __asm__("r1") = 364;
    register long r5 __asm__("r5") = (long)flags;
    register uint32_t *r4 __asm__("r4") = addrlen;
    register struct vllsi_linux_sockaddr *r3 __asm__("r3") = addr;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("364")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* connect = 362: r2 = fd, r3 = addr, r4 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long r1 __asm__("r1") = 362;
    register long r4 __asm__("r4") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *r3 __asm__("r3") = addr;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("362")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shutdown = 373: r2 = fd, r3 = how */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shutdown(int32_t fd, int32_t how)
{
    register long r1 __asm__("r1") = 373;
    register long r3 __asm__("r3") = (long)how;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("373")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockname = 367: r2 = fd, r3 = addr, r4 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r1 __asm__("r1") = 367;
    register uint32_t *r4 __asm__("r4") = addrlen;
    register struct vllsi_linux_sockaddr *r3 __asm__("r3") = addr;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("367")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpeername = 368: r2 = fd, r3 = addr, r4 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r1 __asm__("r1") = 368;
    register uint32_t *r4 __asm__("r4") = addrlen;
    register struct vllsi_linux_sockaddr *r3 __asm__("r3") = addr;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("368")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockopt = 365: r2 = fd, r3 = level, r4 = optname, r5 = optval, r6 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    register long r1 __asm__("r1") = 365;
    register uint32_t *r6 __asm__("r6") = optlen;
    register void *r5 __asm__("r5") = optval;
    register long r4 __asm__("r4") = (long)optname;
    register long r3 __asm__("r3") = (long)level;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("365")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsockopt = 366: r2 = fd, r3 = level, r4 = optname, r5 = optval, r6 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    register long r1 __asm__("r1") = 366;
    register long r6 __asm__("r6") = (long)optlen;
    register const void *r5 __asm__("r5") = optval;
    register long r4 __asm__("r4") = (long)optname;
    register long r3 __asm__("r3") = (long)level;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("366")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendto = 369: r2 = fd, r3 = buf, r4 = len, r5 = flags, r6 = addr, r7 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long r1 __asm__("r1") = 369;
    register long r7 __asm__("r7") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *r6 __asm__("r6") = addr;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = len;
    register const void *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("369")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmsg = 370: r2 = fd, r3 = msg, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long r1 __asm__("r1") = 370;
    register long r4 __asm__("r4") = (long)flags;
    register const struct vllsi_linux_msghdr *r3 __asm__("r3") = msg;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("370")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmmsg = 358: r2 = fd, r3 = msgs, r4 = count, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    register long r1 __asm__("r1") = 358;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)count;
    register struct vllsi_linux_mmsghdr *r3 __asm__("r3") = msgs;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("358")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvfrom = 371: r2 = fd, r3 = buf, r4 = len, r5 = flags, r6 = addr, r7 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r1 __asm__("r1") = 371;
    register uint32_t *r7 __asm__("r7") = addrlen;
    register struct vllsi_linux_sockaddr *r6 __asm__("r6") = addr;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("371")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmsg = 372: r2 = fd, r3 = msg, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long r1 __asm__("r1") = 372;
    register long r4 __asm__("r4") = (long)flags;
    register struct vllsi_linux_msghdr *r3 __asm__("r3") = msg;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("372")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmmsg = 357: r2 = fd, r3 = msgs, r4 = count, r5 = flags, r6 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    register long r1 __asm__("r1") = 357;
    register struct vllsi_linux_timespec *r6 __asm__("r6") = timeout;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)count;
    register struct vllsi_linux_mmsghdr *r3 __asm__("r3") = msgs;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("357")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketcall = 102: r2 = call, r3 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketcall(int32_t call, uintptr_t args)
{
    register long r1 __asm__("r1") = 102;
    register uintptr_t r3 __asm__("r3") = args;
    register long r2 __asm__("r2") = (long)call;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("102")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sethostname = 74: r2 = name, r3 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sethostname(const void *name, int32_t len)
{
    register long r1 __asm__("r1") = 74;
    register long r3 __asm__("r3") = (long)len;
    register const void *r2 __asm__("r2") = name;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("74")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setdomainname = 121: r2 = name, r3 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setdomainname(const void *name, int32_t len)
{
    register long r1 __asm__("r1") = 121;
    register long r3 __asm__("r3") = (long)len;
    register const void *r2 __asm__("r2") = name;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("121")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prctl = 172: r2 = option, r3 = arg2, r4 = arg3, r5 = arg4, r6 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long r1 __asm__("r1") = 172;
    register uintptr_t r6 __asm__("r6") = arg5;
    register uintptr_t r5 __asm__("r5") = arg4;
    register uintptr_t r4 __asm__("r4") = arg3;
    register uintptr_t r3 __asm__("r3") = arg2;
    register long r2 __asm__("r2") = (long)option;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("172")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone = 120: r2 = stack, r3 = flags, r4 = parent_tid, r5 = child_tid, r6 = tls */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    register long r1 __asm__("r1") = 120;
    register void *r6 __asm__("r6") = tls;
    register int32_t *r5 __asm__("r5") = child_tid;
    register int32_t *r4 __asm__("r4") = parent_tid;
    register unsigned long r3 __asm__("r3") = flags;
    register void *r2 __asm__("r2") = stack;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("120")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone3 = 435: r2 = args, r3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    register long r1 __asm__("r1") = 435;
    register size_t r3 __asm__("r3") = size;
    register const struct vllsi_linux_clone_args *r2 __asm__("r2") = args;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("435")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fork = 2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fork(void)
{
    register long r1 __asm__("r1") = 2;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("2")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execve = 11: r2 = path, r3 = argv, r4 = envp */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    register long r1 __asm__("r1") = 11;
    register const char *const *r4 __asm__("r4") = envp;
    register const char *const *r3 __asm__("r3") = argv;
    register const char *r2 __asm__("r2") = path;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("11")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execveat = 354: r2 = dirfd, r3 = path, r4 = argv, r5 = envp, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    register long r1 __asm__("r1") = 354;
    register long r6 __asm__("r6") = (long)flags;
    register const char *const *r5 __asm__("r5") = envp;
    register const char *const *r4 __asm__("r4") = argv;
    register const char *r3 __asm__("r3") = path;
    register long r2 __asm__("r2") = (long)dirfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("354")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* exit = 1: r2 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit(int32_t status)
{
    register long r1 __asm__("r1") = 1;
    register long r2 __asm__("r2") = (long)status;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("1")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* exit_group = 248: r2 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit_group(int32_t status)
{
    register long r1 __asm__("r1") = 248;
    register long r2 __asm__("r2") = (long)status;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("248")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* set_tid_address = 252: r2 = tidptr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_tid_address(uint32_t *tidptr)
{
    register long r1 __asm__("r1") = 252;
    register uint32_t *r2 __asm__("r2") = tidptr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("252")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* wait4 = 114: r2 = pid, r3 = status, r4 = options, r5 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long r1 __asm__("r1") = 114;
    register struct vllsi_linux_rusage *r5 __asm__("r5") = rusage;
    register long r4 __asm__("r4") = (long)options;
    register int32_t *r3 __asm__("r3") = status;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("114")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* waitid = 281: r2 = which, r3 = id, r4 = info, r5 = options, r6 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long r1 __asm__("r1") = 281;
    register struct vllsi_linux_rusage *r6 __asm__("r6") = rusage;
    register long r5 __asm__("r5") = (long)options;
    register struct vllsi_linux_siginfo *r4 __asm__("r4") = info;
    register uintptr_t r3 __asm__("r3") = id;
    register long r2 __asm__("r2") = (long)which;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("281")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_open = 434: r2 = pid, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_open(int32_t pid, uint32_t flags)
{
    register long r1 __asm__("r1") = 434;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("434")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_getfd = 438: r2 = pidfd, r3 = targetfd, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    register long r1 __asm__("r1") = 438;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)targetfd;
    register long r2 __asm__("r2") = (long)pidfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("438")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_send_signal = 424: r2 = pidfd, r3 = sig, r4 = info, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    register long r1 __asm__("r1") = 424;
    register long r5 __asm__("r5") = (long)flags;
    register const struct vllsi_linux_siginfo *r4 __asm__("r4") = info;
    register long r3 __asm__("r3") = (long)sig;
    register long r2 __asm__("r2") = (long)pidfd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("424")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpid = 20 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpid(void)
{
    register long r1 __asm__("r1") = 20;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("20")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getppid = 64 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getppid(void)
{
    register long r1 __asm__("r1") = 64;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("64")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettid = 236 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettid(void)
{
    register long r1 __asm__("r1") = 236;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("236")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgid = 132: r2 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgid(int32_t pid)
{
    register long r1 __asm__("r1") = 132;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("132")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpgid = 57: r2 = pid, r3 = pgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpgid(int32_t pid, int32_t pgid)
{
    register long r1 __asm__("r1") = 57;
    register long r3 __asm__("r3") = (long)pgid;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("57")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgrp = 65 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgrp(void)
{
    register long r1 __asm__("r1") = 65;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("65")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsid = 147: r2 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsid(int32_t pid)
{
    register long r1 __asm__("r1") = 147;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("147")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsid = 66 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsid(void)
{
    register long r1 __asm__("r1") = 66;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("66")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpriority = 96: r2 = which, r3 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpriority(int32_t which, uintptr_t who)
{
    register long r1 __asm__("r1") = 96;
    register uintptr_t r3 __asm__("r3") = who;
    register long r2 __asm__("r2") = (long)which;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("96")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpriority = 97: r2 = which, r3 = who, r4 = nice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    register long r1 __asm__("r1") = 97;
    register long r4 __asm__("r4") = (long)nice;
    register uintptr_t r3 __asm__("r3") = who;
    register long r2 __asm__("r2") = (long)which;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("97")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nice = 34: r2 = increment */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nice(int32_t increment)
{
    register long r1 __asm__("r1") = 34;
    register long r2 __asm__("r2") = (long)increment;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("34")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_get = 283: r2 = which, r3 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_get(int32_t which, uintptr_t who)
{
    register long r1 __asm__("r1") = 283;
    register uintptr_t r3 __asm__("r3") = who;
    register long r2 __asm__("r2") = (long)which;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("283")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_set = 282: r2 = which, r3 = who, r4 = ioprio */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    register long r1 __asm__("r1") = 282;
    register long r4 __asm__("r4") = (long)ioprio;
    register uintptr_t r3 __asm__("r3") = who;
    register long r2 __asm__("r2") = (long)which;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("282")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrlimit = 191: r2 = resource, r3 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long r1 __asm__("r1") = 191;
    register struct vllsi_linux_rlimit *r3 __asm__("r3") = limit;
    register long r2 __asm__("r2") = (long)resource;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("191")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setrlimit = 75: r2 = resource, r3 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    register long r1 __asm__("r1") = 75;
    register const struct vllsi_linux_rlimit *r3 __asm__("r3") = limit;
    register long r2 __asm__("r2") = (long)resource;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("75")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prlimit64 = 334: r2 = pid, r3 = resource, r4 = new_limit, r5 = old_limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    register long r1 __asm__("r1") = 334;
    register struct vllsi_linux_rlimit64 *r5 __asm__("r5") = old_limit;
    register const struct vllsi_linux_rlimit64 *r4 __asm__("r4") = new_limit;
    register long r3 __asm__("r3") = (long)resource;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("334")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrusage = 77: r2 = who, r3 = usage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    register long r1 __asm__("r1") = 77;
    register struct vllsi_linux_rusage *r3 __asm__("r3") = usage;
    register long r2 __asm__("r2") = (long)who;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("77")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* personality = 136: r2 = persona */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_personality(uint32_t persona)
{
    register long r1 __asm__("r1") = 136;
    register long r2 __asm__("r2") = (long)persona;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("136")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unshare = 303: r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unshare(unsigned long flags)
{
    register long r1 __asm__("r1") = 303;
    register unsigned long r2 __asm__("r2") = flags;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("303")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setns = 339: r2 = fd, r3 = nstype */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setns(int32_t fd, int32_t nstype)
{
    register long r1 __asm__("r1") = 339;
    register long r3 __asm__("r3") = (long)nstype;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("339")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kcmp = 343: r2 = pid1, r3 = pid2, r4 = type, r5 = idx1, r6 = idx2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    register long r1 __asm__("r1") = 343;
    register uintptr_t r6 __asm__("r6") = idx2;
    register unsigned long r5 __asm__("r5") = idx1;
    register long r4 __asm__("r4") = (long)type;
    register long r3 __asm__("r3") = (long)pid2;
    register long r2 __asm__("r2") = (long)pid1;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("343")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setscheduler = 156: r2 = tid, r3 = policy, r4 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    register long r1 __asm__("r1") = 156;
    register const struct vllsi_linux_sched_param *r4 __asm__("r4") = param;
    register long r3 __asm__("r3") = (long)policy;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("156")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getscheduler = 157: r2 = tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getscheduler(int32_t tid)
{
    register long r1 __asm__("r1") = 157;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("157")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setparam = 154: r2 = tid, r3 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    register long r1 __asm__("r1") = 154;
    register const struct vllsi_linux_sched_param *r3 __asm__("r3") = param;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("154")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getparam = 155: r2 = tid, r3 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    register long r1 __asm__("r1") = 155;
    register struct vllsi_linux_sched_param *r3 __asm__("r3") = param;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("155")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setattr = 345: r2 = tid, r3 = attr, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    register long r1 __asm__("r1") = 345;
    register long r4 __asm__("r4") = (long)flags;
    register const struct vllsi_linux_sched_attr *r3 __asm__("r3") = attr;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("345")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getattr = 346: r2 = tid, r3 = attr, r4 = size, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    register long r1 __asm__("r1") = 346;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)size;
    register struct vllsi_linux_sched_attr *r3 __asm__("r3") = attr;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("346")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setaffinity = 239: r2 = tid, r3 = len, r4 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    register long r1 __asm__("r1") = 239;
    register const void *r4 __asm__("r4") = mask;
    register long r3 __asm__("r3") = (long)len;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("239")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getaffinity = 240: r2 = tid, r3 = len, r4 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    register long r1 __asm__("r1") = 240;
    register void *r4 __asm__("r4") = mask;
    register long r3 __asm__("r3") = (long)len;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("240")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_yield = 158 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_yield(void)
{
    register long r1 __asm__("r1") = 158;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("158")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_max = 159: r2 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_max(int32_t policy)
{
    register long r1 __asm__("r1") = 159;
    register long r2 __asm__("r2") = (long)policy;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("159")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_min = 160: r2 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_min(int32_t policy)
{
    register long r1 __asm__("r1") = 160;
    register long r2 __asm__("r2") = (long)policy;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("160")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_rr_get_interval = 161: r2 = tid, r3 = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    register long r1 __asm__("r1") = 161;
    register struct vllsi_linux_timespec *r3 __asm__("r3") = interval;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("161")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ptrace = 26: r2 = request, r3 = pid, r4 = addr, r5 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    register long r1 __asm__("r1") = 26;
    register uintptr_t r5 __asm__("r5") = data;
    register uintptr_t r4 __asm__("r4") = addr;
    register long r3 __asm__("r3") = (long)pid;
    register long r2 __asm__("r2") = request;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("26")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* add_key = 278: r2 = type, r3 = description, r4 = payload, r5 = plen, r6 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    register long r1 __asm__("r1") = 278;
    register long r6 __asm__("r6") = (long)keyring;
    register size_t r5 __asm__("r5") = plen;
    register const void *r4 __asm__("r4") = payload;
    register const char *r3 __asm__("r3") = description;
    register const char *r2 __asm__("r2") = type;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("278")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* request_key = 279: r2 = type, r3 = description, r4 = callout_info, r5 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    register long r1 __asm__("r1") = 279;
    register long r5 __asm__("r5") = (long)keyring;
    register const char *r4 __asm__("r4") = callout_info;
    register const char *r3 __asm__("r3") = description;
    register const char *r2 __asm__("r2") = type;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("279")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 280: r2 = operation, r3 = arg2, r4 = arg3, r5 = arg4, r6 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long r1 __asm__("r1") = 280;
    register uintptr_t r6 __asm__("r6") = arg5;
    register uintptr_t r5 __asm__("r5") = arg4;
    register uintptr_t r4 __asm__("r4") = arg3;
    register uintptr_t r3 __asm__("r3") = arg2;
    register long r2 __asm__("r2") = (long)operation;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 280: r2 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_1(int32_t operation)
{
    register long r1 __asm__("r1") = 280;
    register long r2 __asm__("r2") = (long)operation;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 280: r2 = operation, r3 = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_2(int32_t operation, uintptr_t arg2)
{
    register long r1 __asm__("r1") = 280;
    register uintptr_t r3 __asm__("r3") = arg2;
    register long r2 __asm__("r2") = (long)operation;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 280: r2 = operation, r3 = arg2, r4 = arg3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_3(int32_t operation, uintptr_t arg2, uintptr_t arg3)
{
    register long r1 __asm__("r1") = 280;
    register uintptr_t r4 __asm__("r4") = arg3;
    register uintptr_t r3 __asm__("r3") = arg2;
    register long r2 __asm__("r2") = (long)operation;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 280: r2 = operation, r3 = arg2, r4 = arg3, r5 = arg4 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_4(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4)
{
    register long r1 __asm__("r1") = 280;
    register uintptr_t r5 __asm__("r5") = arg4;
    register uintptr_t r4 __asm__("r4") = arg3;
    register uintptr_t r3 __asm__("r3") = arg2;
    register long r2 __asm__("r2") = (long)operation;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 351: r2 = command, r3 = attr, r4 = size, r5 = common, r6 = common_size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    register long r1 __asm__("r1") = 351;
    register long r6 __asm__("r6") = (long)common_size;
    register struct vllsi_linux_bpf_common_attr *r5 __asm__("r5") = common;
    register long r4 __asm__("r4") = (long)size;
    register union vllsi_linux_bpf_attr *r3 __asm__("r3") = attr;
    register long r2 __asm__("r2") = (long)command;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("351")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 351: r2 = command, r3 = attr, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf_3(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    register long r1 __asm__("r1") = 351;
    register long r4 __asm__("r4") = (long)size;
    register union vllsi_linux_bpf_attr *r3 __asm__("r3") = attr;
    register long r2 __asm__("r2") = (long)command;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("351")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_create_ruleset = 444: r2 = attr, r3 = size, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    register long r1 __asm__("r1") = 444;
    register long r4 __asm__("r4") = (long)flags;
    register size_t r3 __asm__("r3") = size;
    register const struct vllsi_linux_landlock_ruleset_attr *r2 __asm__("r2") = attr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("444")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_add_rule = 445: r2 = ruleset_fd, r3 = rule_type, r4 = rule_attr, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    register long r1 __asm__("r1") = 445;
    register long r5 __asm__("r5") = (long)flags;
    register uintptr_t r4 __asm__("r4") = rule_attr;
    register long r3 __asm__("r3") = (long)rule_type;
    register long r2 __asm__("r2") = (long)ruleset_fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("445")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_restrict_self = 446: r2 = ruleset_fd, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    register long r1 __asm__("r1") = 446;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)ruleset_fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("446")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* seccomp = 348: r2 = operation, r3 = flags, r4 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    register long r1 __asm__("r1") = 348;
    register uintptr_t r4 __asm__("r4") = args;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)operation;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("348")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_get_self_attr = 459: r2 = attr, r3 = contexts, r4 = size, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    register long r1 __asm__("r1") = 459;
    register long r5 __asm__("r5") = (long)flags;
    register uint32_t *r4 __asm__("r4") = size;
    register struct vllsi_linux_lsm_ctx *r3 __asm__("r3") = contexts;
    register long r2 __asm__("r2") = (long)attr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("459")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_set_self_attr = 460: r2 = attr, r3 = context, r4 = size, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    register long r1 __asm__("r1") = 460;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)size;
    register const struct vllsi_linux_lsm_ctx *r3 __asm__("r3") = context;
    register long r2 __asm__("r2") = (long)attr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("460")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_list_modules = 461: r2 = ids, r3 = size, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    register long r1 __asm__("r1") = 461;
    register long r4 __asm__("r4") = (long)flags;
    register uint32_t *r3 __asm__("r3") = size;
    register uint64_t *r2 __asm__("r2") = ids;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("461")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kill = 37: r2 = pid, r3 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kill(int32_t pid, int32_t sig)
{
    register long r1 __asm__("r1") = 37;
    register long r3 __asm__("r3") = (long)sig;
    register long r2 __asm__("r2") = (long)pid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("37")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tkill = 237: r2 = tid, r3 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tkill(int32_t tid, int32_t sig)
{
    register long r1 __asm__("r1") = 237;
    register long r3 __asm__("r3") = (long)sig;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("237")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tgkill = 241: r2 = tgid, r3 = tid, r4 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    register long r1 __asm__("r1") = 241;
    register long r4 __asm__("r4") = (long)sig;
    register long r3 __asm__("r3") = (long)tid;
    register long r2 __asm__("r2") = (long)tgid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("241")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigqueueinfo = 178: r2 = tgid, r3 = sig, r4 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long r1 __asm__("r1") = 178;
    register const struct vllsi_linux_siginfo *r4 __asm__("r4") = info;
    register long r3 __asm__("r3") = (long)sig;
    register long r2 __asm__("r2") = (long)tgid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("178")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_tgsigqueueinfo = 330: r2 = tgid, r3 = tid, r4 = sig, r5 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long r1 __asm__("r1") = 330;
    register const struct vllsi_linux_siginfo *r5 __asm__("r5") = info;
    register long r4 __asm__("r4") = (long)sig;
    register long r3 __asm__("r3") = (long)tid;
    register long r2 __asm__("r2") = (long)tgid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("330")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigaction = 174: r2 = sig, r3 = act, r4 = oldact, r5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    register long r1 __asm__("r1") = 174;
    register size_t r5 __asm__("r5") = 8;
    register struct vllsi_linux_sigaction *r4 __asm__("r4") = oldact;
    register const struct vllsi_linux_sigaction *r3 __asm__("r3") = act;
    register long r2 __asm__("r2") = (long)sig;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("174")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigprocmask = 175: r2 = how, r3 = set, r4 = oldset, r5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    register long r1 __asm__("r1") = 175;
    register size_t r5 __asm__("r5") = 8;
    register struct vllsi_linux_sigset *r4 __asm__("r4") = oldset;
    register const struct vllsi_linux_sigset *r3 __asm__("r3") = set;
    register long r2 __asm__("r2") = (long)how;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("175")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigpending = 176: r2 = set, r3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    register long r1 __asm__("r1") = 176;
    register size_t r3 __asm__("r3") = 8;
    register struct vllsi_linux_sigset *r2 __asm__("r2") = set;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("176")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigsuspend = 179: r2 = mask, r3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    register long r1 __asm__("r1") = 179;
    register size_t r3 __asm__("r3") = 8;
    register const struct vllsi_linux_sigset *r2 __asm__("r2") = mask;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("179")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigtimedwait = 177: r2 = set, r3 = info, r4 = timeout, r5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    register long r1 __asm__("r1") = 177;
    register size_t r5 __asm__("r5") = 8;
    register const struct vllsi_linux_timespec *r4 __asm__("r4") = timeout;
    register struct vllsi_linux_siginfo *r3 __asm__("r3") = info;
    register const struct vllsi_linux_sigset *r2 __asm__("r2") = set;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("177")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaltstack = 186: r2 = stack, r3 = old_stack */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    register long r1 __asm__("r1") = 186;
    register struct vllsi_linux_stack *r3 __asm__("r3") = old_stack;
    register const struct vllsi_linux_stack *r2 __asm__("r2") = stack;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("186")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pause = 29 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pause(void)
{
    register long r1 __asm__("r1") = 29;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("29")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* restart_syscall = 7 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_restart_syscall(void)
{
    register long r1 __asm__("r1") = 7;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("7")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 238: r2 = uaddr, r3 = op, r4 = val, r5 = timeout, r6 = uaddr2, r7 = val3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    register long r1 __asm__("r1") = 238;
    register long r7 __asm__("r7") = (long)val3;
    register uint32_t *r6 __asm__("r6") = uaddr2;
    register uintptr_t r5 __asm__("r5") = timeout;
    register long r4 __asm__("r4") = (long)val;
    register long r3 __asm__("r3") = (long)op;
    register uint32_t *r2 __asm__("r2") = uaddr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 238: r2 = uaddr, r3 = op */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_2(uint32_t *uaddr, int32_t op)
{
    register long r1 __asm__("r1") = 238;
    register long r3 __asm__("r3") = (long)op;
    register uint32_t *r2 __asm__("r2") = uaddr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 238: r2 = uaddr, r3 = op, r4 = val */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_3(uint32_t *uaddr, int32_t op, uint32_t val)
{
    register long r1 __asm__("r1") = 238;
    register long r4 __asm__("r4") = (long)val;
    register long r3 __asm__("r3") = (long)op;
    register uint32_t *r2 __asm__("r2") = uaddr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 238: r2 = uaddr, r3 = op, r4 = val, r5 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_4(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout)
{
    register long r1 __asm__("r1") = 238;
    register uintptr_t r5 __asm__("r5") = timeout;
    register long r4 __asm__("r4") = (long)val;
    register long r3 __asm__("r3") = (long)op;
    register uint32_t *r2 __asm__("r2") = uaddr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 238: r2 = uaddr, r3 = op, r4 = val, r5 = timeout, r6 = uaddr2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_5(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2)
{
    register long r1 __asm__("r1") = 238;
    register uint32_t *r6 __asm__("r6") = uaddr2;
    register uintptr_t r5 __asm__("r5") = timeout;
    register long r4 __asm__("r4") = (long)val;
    register long r3 __asm__("r3") = (long)op;
    register uint32_t *r2 __asm__("r2") = uaddr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_waitv = 449: r2 = waiters, r3 = count, r4 = flags, r5 = timeout, r6 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long r1 __asm__("r1") = 449;
    register long r6 __asm__("r6") = (long)clockid;
    register const struct vllsi_linux_timespec *r5 __asm__("r5") = timeout;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)count;
    register const struct vllsi_linux_futex_waitv *r2 __asm__("r2") = waiters;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("449")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wait = 455: r2 = uaddr, r3 = val, r4 = mask, r5 = flags, r6 = timeout, r7 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long r1 __asm__("r1") = 455;
    register long r7 __asm__("r7") = (long)clockid;
    register const struct vllsi_linux_timespec *r6 __asm__("r6") = timeout;
    register long r5 __asm__("r5") = (long)flags;
    register unsigned long r4 __asm__("r4") = mask;
    register unsigned long r3 __asm__("r3") = val;
    register uint32_t *r2 __asm__("r2") = uaddr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("455")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wake = 454: r2 = uaddr, r3 = mask, r4 = count, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    register long r1 __asm__("r1") = 454;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)count;
    register unsigned long r3 __asm__("r3") = mask;
    register uint32_t *r2 __asm__("r2") = uaddr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("454")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_requeue = 456: r2 = waiters, r3 = flags, r4 = wake, r5 = requeue */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    register long r1 __asm__("r1") = 456;
    register long r5 __asm__("r5") = (long)requeue;
    register long r4 __asm__("r4") = (long)wake;
    register long r3 __asm__("r3") = (long)flags;
    register const struct vllsi_linux_futex_waitv *r2 __asm__("r2") = waiters;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("456")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_robust_list = 304: r2 = head, r3 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    register long r1 __asm__("r1") = 304;
    register size_t r3 __asm__("r3") = len;
    register struct vllsi_linux_robust_list_head *r2 __asm__("r2") = head;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("304")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_robust_list = 305: r2 = tid, r3 = head, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    register long r1 __asm__("r1") = 305;
    register size_t *r4 __asm__("r4") = len;
    register void * *r3 __asm__("r3") = head;
    register long r2 __asm__("r2") = (long)tid;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("305")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq = 383: r2 = area, r3 = len, r4 = flags, r5 = signature */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    register long r1 __asm__("r1") = 383;
    register long r5 __asm__("r5") = (long)signature;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)len;
    register struct vllsi_linux_rseq *r2 __asm__("r2") = area;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("383")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq_slice_yield = 471 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq_slice_yield(void)
{
    register long r1 __asm__("r1") = 471;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("471")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* membarrier = 356: r2 = cmd, r3 = flags, r4 = cpu_id */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    register long r1 __asm__("r1") = 356;
    register long r4 __asm__("r4") = (long)cpu_id;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)cmd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("356")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrandom = 349: r2 = buf, r3 = len, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    register long r1 __asm__("r1") = 349;
    register long r4 __asm__("r4") = (long)flags;
    register size_t r3 __asm__("r3") = len;
    register void *r2 __asm__("r2") = buf;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("349")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcpu = 311: r2 = cpu, r3 = node, r4 = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    register long r1 __asm__("r1") = 311;
    register void *r4 __asm__("r4") = cache;
    register uint32_t *r3 __asm__("r3") = node;
    register uint32_t *r2 __asm__("r2") = cpu;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("311")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* init_module = 128: r2 = image, r3 = len, r4 = parameters */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_init_module(const void *image, size_t len, const char *parameters)
{
    register long r1 __asm__("r1") = 128;
    register const char *r4 __asm__("r4") = parameters;
    register size_t r3 __asm__("r3") = len;
    register const void *r2 __asm__("r2") = image;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("128")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* finit_module = 344: r2 = fd, r3 = parameters, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    register long r1 __asm__("r1") = 344;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = parameters;
    register long r2 __asm__("r2") = (long)fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("344")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* delete_module = 129: r2 = name, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_delete_module(const char *name, int32_t flags)
{
    register long r1 __asm__("r1") = 129;
    register long r3 __asm__("r3") = (long)flags;
    register const char *r2 __asm__("r2") = name;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("129")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_load = 277: r2 = entry, r3 = nr_segments, r4 = segments, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    register long r1 __asm__("r1") = 277;
    register unsigned long r5 __asm__("r5") = flags;
    register const struct vllsi_linux_kexec_segment *r4 __asm__("r4") = segments;
    register unsigned long r3 __asm__("r3") = nr_segments;
    register unsigned long r2 __asm__("r2") = entry;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("277")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_file_load = 381: r2 = kernel_fd, r3 = initrd_fd, r4 = cmdline_len, r5 = cmdline, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_file_load(int32_t kernel_fd, int32_t initrd_fd, unsigned long cmdline_len, const void *cmdline, unsigned long flags)
{
    register long r1 __asm__("r1") = 381;
    register unsigned long r6 __asm__("r6") = flags;
    register const void *r5 __asm__("r5") = cmdline;
    register unsigned long r4 __asm__("r4") = cmdline_len;
    register long r3 __asm__("r3") = (long)initrd_fd;
    register long r2 __asm__("r2") = (long)kernel_fd;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("381")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* reboot = 88: r2 = magic1, r3 = magic2, r4 = command, r5 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    register long r1 __asm__("r1") = 88;
    register uintptr_t r5 __asm__("r5") = arg;
    register long r4 __asm__("r4") = (long)command;
    register long r3 __asm__("r3") = (long)magic2;
    register long r2 __asm__("r2") = (long)magic1;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("88")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* perf_event_open = 331: r2 = attr, r3 = pid, r4 = cpu, r5 = group_fd, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    register long r1 __asm__("r1") = 331;
    register unsigned long r6 __asm__("r6") = flags;
    register long r5 __asm__("r5") = (long)group_fd;
    register long r4 __asm__("r4") = (long)cpu;
    register long r3 __asm__("r3") = (long)pid;
    register const struct vllsi_linux_perf_event_attr *r2 __asm__("r2") = attr;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("331")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5), "r"(r6)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syslog = 103: r2 = action, r3 = buf, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syslog(int32_t action, void *buf, int32_t len)
{
    register long r1 __asm__("r1") = 103;
    register long r4 __asm__("r4") = (long)len;
    register void *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)action;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("103")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysinfo = 116: r2 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    register long r1 __asm__("r1") = 116;
    register struct vllsi_linux_sysinfo *r2 __asm__("r2") = info;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("116")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uname = 122: r2 = names */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uname(struct vllsi_linux_utsname *names)
{
    register long r1 __asm__("r1") = 122;
    register struct vllsi_linux_utsname *r2 __asm__("r2") = names;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("122")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vhangup = 111 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vhangup(void)
{
    register long r1 __asm__("r1") = 111;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("111")
                     : "=r"(outcome)
                     : "r"(r1)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uselib = 86: r2 = library */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uselib(const char *library)
{
    register long r1 __asm__("r1") = 86;
    register const char *r2 __asm__("r2") = library;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("86")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_gettime = 260: r2 = clock, r3 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    register long r1 __asm__("r1") = 260;
    register struct vllsi_linux_timespec *r3 __asm__("r3") = time;
    register long r2 __asm__("r2") = (long)clock;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("260")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_getres = 261: r2 = clock, r3 = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    register long r1 __asm__("r1") = 261;
    register struct vllsi_linux_timespec *r3 __asm__("r3") = resolution;
    register long r2 __asm__("r2") = (long)clock;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("261")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_settime = 259: r2 = clock, r3 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    register long r1 __asm__("r1") = 259;
    register const struct vllsi_linux_timespec *r3 __asm__("r3") = time;
    register long r2 __asm__("r2") = (long)clock;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("259")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime = 337: r2 = clock, r3 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    register long r1 __asm__("r1") = 337;
    register struct vllsi_linux_timex *r3 __asm__("r3") = buf;
    register long r2 __asm__("r2") = (long)clock;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("337")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* adjtimex = 124: r2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex(struct vllsi_linux_timex *buf)
{
    register long r1 __asm__("r1") = 124;
    register struct vllsi_linux_timex *r2 __asm__("r2") = buf;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("124")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettimeofday = 78: r2 = time, r3 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    register long r1 __asm__("r1") = 78;
    register struct vllsi_linux_timezone *r3 __asm__("r3") = zone;
    register struct vllsi_linux_timeval_old *r2 __asm__("r2") = time;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("78")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* settimeofday = 79: r2 = time, r3 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    register long r1 __asm__("r1") = 79;
    register const struct vllsi_linux_timezone *r3 __asm__("r3") = zone;
    register const struct vllsi_linux_timeval_old *r2 __asm__("r2") = time;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("79")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* times = 43: r2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_times(struct vllsi_linux_tms *buf)
{
    register long r1 __asm__("r1") = 43;
    register struct vllsi_linux_tms *r2 __asm__("r2") = buf;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("43")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep = 262: r2 = clock, r3 = flags, r4 = request, r5 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long r1 __asm__("r1") = 262;
    register struct vllsi_linux_timespec *r5 __asm__("r5") = remain;
    register const struct vllsi_linux_timespec *r4 __asm__("r4") = request;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)clock;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("262")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nanosleep = 162: r2 = request, r3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long r1 __asm__("r1") = 162;
    register struct vllsi_linux_timespec *r3 __asm__("r3") = remain;
    register const struct vllsi_linux_timespec *r2 __asm__("r2") = request;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("162")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getitimer = 105: r2 = which, r3 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    register long r1 __asm__("r1") = 105;
    register struct vllsi_linux_itimerval *r3 __asm__("r3") = value;
    register long r2 __asm__("r2") = (long)which;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("105")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setitimer = 104: r2 = which, r3 = value, r4 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    register long r1 __asm__("r1") = 104;
    register struct vllsi_linux_itimerval *r4 __asm__("r4") = old;
    register const struct vllsi_linux_itimerval *r3 __asm__("r3") = value;
    register long r2 __asm__("r2") = (long)which;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("104")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* alarm = 27: r2 = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_alarm(uint32_t seconds)
{
    register long r1 __asm__("r1") = 27;
    register long r2 __asm__("r2") = (long)seconds;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("27")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_create = 254: r2 = clock, r3 = event, r4 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    register long r1 __asm__("r1") = 254;
    register int32_t *r4 __asm__("r4") = timer;
    register const struct vllsi_linux_sigevent *r3 __asm__("r3") = event;
    register long r2 __asm__("r2") = (long)clock;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("254")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_settime = 255: r2 = timer, r3 = flags, r4 = value, r5 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    register long r1 __asm__("r1") = 255;
    register struct vllsi_linux_itimerspec *r5 __asm__("r5") = old;
    register const struct vllsi_linux_itimerspec *r4 __asm__("r4") = value;
    register long r3 __asm__("r3") = (long)flags;
    register long r2 __asm__("r2") = (long)timer;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("255")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_gettime = 256: r2 = timer, r3 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    register long r1 __asm__("r1") = 256;
    register struct vllsi_linux_itimerspec *r3 __asm__("r3") = value;
    register long r2 __asm__("r2") = (long)timer;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("256")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2), "r"(r3)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_getoverrun = 257: r2 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_getoverrun(int32_t timer)
{
    register long r1 __asm__("r1") = 257;
    register long r2 __asm__("r2") = (long)timer;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("257")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_delete = 258: r2 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_delete(int32_t timer)
{
    register long r1 __asm__("r1") = 258;
    register long r2 __asm__("r2") = (long)timer;
    register long outcome __asm__("r2");
    __asm__ volatile(VLLSI__TRAP("258")
                     : "=r"(outcome)
                     : "r"(r1), "r"(r2)
                     : "cc", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

#undef VLLSI__RESULT

#ifdef __cplusplus
}
#endif

#endif
