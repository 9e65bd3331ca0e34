/* Rendered from tables/linux/abi/arm.yaml by: python3 -m codegen. Do not edit. */
/*
 * How each system call enters the kernel on 32-bit Arm, EABI: one function a call, with the number, the
 * registers and the clobbers written out. These are the runtime's own entries, without the permission gate;
 * callers use the documented twins in vllsi/gen/linux/syscalls.h.
 */
#ifndef VLLSI_GEN_LINUX_ARM_TRAPS_H
#define VLLSI_GEN_LINUX_ARM_TRAPS_H

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
    ".pushsection vllsi_syscalls,\"a\",%%progbits,unique,%=\n"                        \
    "2:\t.long " number "\n\t"                                                                                         \
    ".long 1b-.\n\t"                                                                                                   \
    ".popsection\n\t"                                                                                                  \
    ".reloc 1b, BFD_RELOC_NONE, 2b\n\t"

#define VLLSI__MORE_CLOBBERS

/* Only -4095..-1 is a failure; every other word is a count or an address of 32 bits. */
#define VLLSI__RESULT(word) ((uint32_t)(word) > 0xfffff000u ? (vllsi_result)(int32_t)(word) : (vllsi_result)(uint32_t)(word))

/* Assembly of this ABI that a call may be given the address of. */
VLLSI_NORETURN void vllsi_linux_rt_sigreturn(void);

/* An int that the kernel takes out of a union passed by value. */
#define VLLSI__IN_UNION(value) ((unsigned long)(value))

/* any call = -1 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall0(long number)
{
    register long r7 __asm__("r7") = number;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r0 = a */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall1(long number, long a)
{
    register long r7 __asm__("r7") = number;
    register long r0 __asm__("r0") = a;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r0 = a, r1 = b */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall2(long number, long a, long b)
{
    register long r7 __asm__("r7") = number;
    register long r1 __asm__("r1") = b;
    register long r0 __asm__("r0") = a;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r0 = a, r1 = b, r2 = c */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall3(long number, long a, long b, long c)
{
    register long r7 __asm__("r7") = number;
    register long r2 __asm__("r2") = c;
    register long r1 __asm__("r1") = b;
    register long r0 __asm__("r0") = a;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r0 = a, r1 = b, r2 = c, r3 = d */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall4(long number, long a, long b, long c, long d)
{
    register long r7 __asm__("r7") = number;
    register long r3 __asm__("r3") = d;
    register long r2 __asm__("r2") = c;
    register long r1 __asm__("r1") = b;
    register long r0 __asm__("r0") = a;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r0 = a, r1 = b, r2 = c, r3 = d, r4 = e */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    register long r7 __asm__("r7") = number;
    register long r4 __asm__("r4") = e;
    register long r3 __asm__("r3") = d;
    register long r2 __asm__("r2") = c;
    register long r1 __asm__("r1") = b;
    register long r0 __asm__("r0") = a;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r0 = a, r1 = b, r2 = c, r3 = d, r4 = e, r5 = f */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    register long r7 __asm__("r7") = number;
    register long r5 __asm__("r5") = f;
    register long r4 __asm__("r4") = e;
    register long r3 __asm__("r3") = d;
    register long r2 __asm__("r2") = c;
    register long r1 __asm__("r1") = b;
    register long r0 __asm__("r0") = a;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getuid32 = 199 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid(void)
{
    register long r7 __asm__("r7") = 199;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("199")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* geteuid32 = 201 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid(void)
{
    register long r7 __asm__("r7") = 201;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("201")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgid32 = 200 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid(void)
{
    register long r7 __asm__("r7") = 200;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("200")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getegid32 = 202 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid(void)
{
    register long r7 __asm__("r7") = 202;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresuid32 = 209: r0 = ruid, r1 = euid, r2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    register long r7 __asm__("r7") = 209;
    register uint32_t *r2 __asm__("r2") = suid;
    register uint32_t *r1 __asm__("r1") = euid;
    register uint32_t *r0 __asm__("r0") = ruid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("209")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresgid32 = 211: r0 = rgid, r1 = egid, r2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    register long r7 __asm__("r7") = 211;
    register uint32_t *r2 __asm__("r2") = sgid;
    register uint32_t *r1 __asm__("r1") = egid;
    register uint32_t *r0 __asm__("r0") = rgid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("211")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setuid32 = 213: r0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid(uint32_t uid)
{
    register long r7 __asm__("r7") = 213;
    register uint32_t r0 __asm__("r0") = uid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("213")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgid32 = 214: r0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid(uint32_t gid)
{
    register long r7 __asm__("r7") = 214;
    register uint32_t r0 __asm__("r0") = gid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("214")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setreuid32 = 203: r0 = ruid, r1 = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid(uint32_t ruid, uint32_t euid)
{
    register long r7 __asm__("r7") = 203;
    register uint32_t r1 __asm__("r1") = euid;
    register uint32_t r0 __asm__("r0") = ruid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("203")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setregid32 = 204: r0 = rgid, r1 = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid(uint32_t rgid, uint32_t egid)
{
    register long r7 __asm__("r7") = 204;
    register uint32_t r1 __asm__("r1") = egid;
    register uint32_t r0 __asm__("r0") = rgid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("204")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresuid32 = 208: r0 = ruid, r1 = euid, r2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    register long r7 __asm__("r7") = 208;
    register uint32_t r2 __asm__("r2") = suid;
    register uint32_t r1 __asm__("r1") = euid;
    register uint32_t r0 __asm__("r0") = ruid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("208")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresgid32 = 210: r0 = rgid, r1 = egid, r2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    register long r7 __asm__("r7") = 210;
    register uint32_t r2 __asm__("r2") = sgid;
    register uint32_t r1 __asm__("r1") = egid;
    register uint32_t r0 __asm__("r0") = rgid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("210")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsuid32 = 215: r0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid(uint32_t uid)
{
    register long r7 __asm__("r7") = 215;
    register uint32_t r0 __asm__("r0") = uid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("215")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsgid32 = 216: r0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid(uint32_t gid)
{
    register long r7 __asm__("r7") = 216;
    register uint32_t r0 __asm__("r0") = gid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("216")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgroups32 = 205: r0 = size, r1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups(int32_t size, uint32_t *list)
{
    register long r7 __asm__("r7") = 205;
    register uint32_t *r1 __asm__("r1") = list;
    register int32_t r0 __asm__("r0") = size;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("205")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgroups32 = 206: r0 = size, r1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups(int32_t size, const uint32_t *list)
{
    register long r7 __asm__("r7") = 206;
    register const uint32_t *r1 __asm__("r1") = list;
    register int32_t r0 __asm__("r0") = size;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("206")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capget = 184: r0 = header, r1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    register long r7 __asm__("r7") = 184;
    register struct vllsi_linux_cap_data *r1 __asm__("r1") = data;
    register struct vllsi_linux_cap_header *r0 __asm__("r0") = header;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("184")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capset = 185: r0 = header, r1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    register long r7 __asm__("r7") = 185;
    register const struct vllsi_linux_cap_data *r1 __asm__("r1") = data;
    register struct vllsi_linux_cap_header *r0 __asm__("r0") = header;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("185")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe = 42: r0 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe(int32_t *fds)
{
    register long r7 __asm__("r7") = 42;
    register int32_t *r0 __asm__("r0") = fds;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("42")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe2 = 359: r0 = fds, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe2(int32_t *fds, int32_t flags)
{
    register long r7 __asm__("r7") = 359;
    register int32_t r1 __asm__("r1") = flags;
    register int32_t *r0 __asm__("r0") = fds;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("359")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* splice = 340: r0 = fd_in, r1 = offset_in, r2 = fd_out, r3 = offset_out, r4 = len, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    register long r7 __asm__("r7") = 340;
    register uint32_t r5 __asm__("r5") = flags;
    register size_t r4 __asm__("r4") = len;
    register int64_t *r3 __asm__("r3") = offset_out;
    register int32_t r2 __asm__("r2") = fd_out;
    register int64_t *r1 __asm__("r1") = offset_in;
    register int32_t r0 __asm__("r0") = fd_in;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("340")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tee = 342: r0 = fd_in, r1 = fd_out, r2 = len, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    register long r7 __asm__("r7") = 342;
    register uint32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = len;
    register int32_t r1 __asm__("r1") = fd_out;
    register int32_t r0 __asm__("r0") = fd_in;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("342")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vmsplice = 343: r0 = fd, r1 = vec, r2 = count, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    register long r7 __asm__("r7") = 343;
    register uint32_t r3 __asm__("r3") = flags;
    register unsigned long r2 __asm__("r2") = count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = vec;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("343")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* poll = 168: r0 = fds, r1 = nfds, r2 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_poll(struct vllsi_linux_pollfd *fds, uint32_t nfds, int32_t timeout_ms)
{
    register long r7 __asm__("r7") = 168;
    register int32_t r2 __asm__("r2") = timeout_ms;
    register uint32_t r1 __asm__("r1") = nfds;
    register struct vllsi_linux_pollfd *r0 __asm__("r0") = fds;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("168")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ppoll_time64 = 414: r0 = fds, r1 = nfds, r2 = timeout, r3 = sigmask, r4 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long r7 __asm__("r7") = 414;
    register size_t r4 __asm__("r4") = 8;
    register const struct vllsi_linux_sigset *r3 __asm__("r3") = sigmask;
    register struct vllsi_linux_timespec *r2 __asm__("r2") = timeout;
    register uint32_t r1 __asm__("r1") = nfds;
    register struct vllsi_linux_pollfd *r0 __asm__("r0") = fds;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("414")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* _newselect = 142: r0 = nfds, r1 = read_fds, r2 = write_fds, r3 = except_fds, r4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_select(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timeval_old *timeout)
{
    register long r7 __asm__("r7") = 142;
    register struct vllsi_linux_timeval_old *r4 __asm__("r4") = timeout;
    register struct vllsi_linux_fd_set *r3 __asm__("r3") = except_fds;
    register struct vllsi_linux_fd_set *r2 __asm__("r2") = write_fds;
    register struct vllsi_linux_fd_set *r1 __asm__("r1") = read_fds;
    register int32_t r0 __asm__("r0") = nfds;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("142")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pselect6_time64 = 413: r0 = nfds, r1 = read_fds, r2 = write_fds, r3 = except_fds, r4 = timeout, r5 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)8};
    register long r7 __asm__("r7") = 413;
    register const long *r5 __asm__("r5") = packed_sigmask;
    register struct vllsi_linux_timespec *r4 __asm__("r4") = timeout;
    register struct vllsi_linux_fd_set *r3 __asm__("r3") = except_fds;
    register struct vllsi_linux_fd_set *r2 __asm__("r2") = write_fds;
    register struct vllsi_linux_fd_set *r1 __asm__("r1") = read_fds;
    register int32_t r0 __asm__("r0") = nfds;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("413")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create = 250: r0 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create(int32_t size)
{
    register long r7 __asm__("r7") = 250;
    register int32_t r0 __asm__("r0") = size;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("250")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create1 = 357: r0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create1(int32_t flags)
{
    register long r7 __asm__("r7") = 357;
    register int32_t r0 __asm__("r0") = flags;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("357")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_ctl = 251: r0 = epfd, r1 = operation, r2 = fd, r3 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    register long r7 __asm__("r7") = 251;
    register const struct vllsi_linux_epoll_event *r3 __asm__("r3") = event;
    register int32_t r2 __asm__("r2") = fd;
    register int32_t r1 __asm__("r1") = operation;
    register int32_t r0 __asm__("r0") = epfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("251")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_wait = 252: r0 = epfd, r1 = events, r2 = max_events, r3 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_wait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms)
{
    register long r7 __asm__("r7") = 252;
    register int32_t r3 __asm__("r3") = timeout_ms;
    register int32_t r2 __asm__("r2") = max_events;
    register struct vllsi_linux_epoll_event *r1 __asm__("r1") = events;
    register int32_t r0 __asm__("r0") = epfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("252")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait = 346: r0 = epfd, r1 = events, r2 = max_events, r3 = timeout_ms, r4 = sigmask, r5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    register long r7 __asm__("r7") = 346;
    register size_t r5 __asm__("r5") = 8;
    register const struct vllsi_linux_sigset *r4 __asm__("r4") = sigmask;
    register int32_t r3 __asm__("r3") = timeout_ms;
    register int32_t r2 __asm__("r2") = max_events;
    register struct vllsi_linux_epoll_event *r1 __asm__("r1") = events;
    register int32_t r0 __asm__("r0") = epfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("346")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait2 = 441: r0 = epfd, r1 = events, r2 = max_events, r3 = timeout, r4 = sigmask, r5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long r7 __asm__("r7") = 441;
    register size_t r5 __asm__("r5") = 8;
    register const struct vllsi_linux_sigset *r4 __asm__("r4") = sigmask;
    register const struct vllsi_linux_timespec *r3 __asm__("r3") = timeout;
    register int32_t r2 __asm__("r2") = max_events;
    register struct vllsi_linux_epoll_event *r1 __asm__("r1") = events;
    register int32_t r0 __asm__("r0") = epfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("441")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd = 351: r0 = initial */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd(uint32_t initial)
{
    register long r7 __asm__("r7") = 351;
    register uint32_t r0 __asm__("r0") = initial;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("351")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd2 = 356: r0 = initial, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd2(uint32_t initial, int32_t flags)
{
    register long r7 __asm__("r7") = 356;
    register int32_t r1 __asm__("r1") = flags;
    register uint32_t r0 __asm__("r0") = initial;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("356")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd = 349: r0 = fd, r1 = mask, r2 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd(int32_t fd, const struct vllsi_linux_sigset *mask)
{
    register long r7 __asm__("r7") = 349;
    register size_t r2 __asm__("r2") = 8;
    register const struct vllsi_linux_sigset *r1 __asm__("r1") = mask;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("349")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd4 = 355: r0 = fd, r1 = mask, r2 = 8, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    register long r7 __asm__("r7") = 355;
    register int32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = 8;
    register const struct vllsi_linux_sigset *r1 __asm__("r1") = mask;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("355")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_create = 350: r0 = clock, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_create(int32_t clock, int32_t flags)
{
    register long r7 __asm__("r7") = 350;
    register int32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("350")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_settime64 = 411: r0 = fd, r1 = flags, r2 = value, r3 = old_value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    register long r7 __asm__("r7") = 411;
    register struct vllsi_linux_itimerspec *r3 __asm__("r3") = old_value;
    register const struct vllsi_linux_itimerspec *r2 __asm__("r2") = value;
    register int32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("411")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_gettime64 = 410: r0 = fd, r1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    register long r7 __asm__("r7") = 410;
    register struct vllsi_linux_itimerspec *r1 __asm__("r1") = value;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("410")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_setup = 243: r0 = max_events, r1 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_setup(uint32_t max_events, unsigned long *context)
{
    register long r7 __asm__("r7") = 243;
    register unsigned long *r1 __asm__("r1") = context;
    register uint32_t r0 __asm__("r0") = max_events;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("243")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_destroy = 244: r0 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_destroy(unsigned long context)
{
    register long r7 __asm__("r7") = 244;
    register unsigned long r0 __asm__("r0") = context;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("244")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_submit = 246: r0 = context, r1 = count, r2 = requests */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_submit(unsigned long context, long count, void *const *requests)
{
    register long r7 __asm__("r7") = 246;
    register void *const *r2 __asm__("r2") = requests;
    register long r1 __asm__("r1") = count;
    register unsigned long r0 __asm__("r0") = context;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("246")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_cancel = 247: r0 = context, r1 = request, r2 = result */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    register long r7 __asm__("r7") = 247;
    register struct vllsi_linux_io_event *r2 __asm__("r2") = result;
    register const struct vllsi_linux_iocb *r1 __asm__("r1") = request;
    register unsigned long r0 __asm__("r0") = context;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("247")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents_time64 = 416: r0 = context, r1 = min_count, r2 = max_count, r3 = events, r4 = timeout, r5 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    register long r7 __asm__("r7") = 416;
    register long r5 __asm__("r5") = 0;
    register const struct vllsi_linux_timespec *r4 __asm__("r4") = timeout;
    register struct vllsi_linux_io_event *r3 __asm__("r3") = events;
    register long r2 __asm__("r2") = max_count;
    register long r1 __asm__("r1") = min_count;
    register unsigned long r0 __asm__("r0") = context;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("416")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents_time64 = 416: r0 = context, r1 = min_count, r2 = max_count, r3 = events, r4 = timeout, r5 = sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    register long r7 __asm__("r7") = 416;
    register const struct vllsi_linux_aio_sigset *r5 __asm__("r5") = sigmask;
    register const struct vllsi_linux_timespec *r4 __asm__("r4") = timeout;
    register struct vllsi_linux_io_event *r3 __asm__("r3") = events;
    register long r2 __asm__("r2") = max_count;
    register long r1 __asm__("r1") = min_count;
    register unsigned long r0 __asm__("r0") = context;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("416")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_setup = 425: r0 = entries, r1 = params */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    register long r7 __asm__("r7") = 425;
    register struct vllsi_linux_io_uring_params *r1 __asm__("r1") = params;
    register uint32_t r0 __asm__("r0") = entries;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("425")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_enter = 426: r0 = fd, r1 = to_submit, r2 = min_complete, r3 = flags, r4 = argument, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    register long r7 __asm__("r7") = 426;
    register size_t r5 __asm__("r5") = size;
    register uintptr_t r4 __asm__("r4") = argument;
    register uint32_t r3 __asm__("r3") = flags;
    register uint32_t r2 __asm__("r2") = min_complete;
    register uint32_t r1 __asm__("r1") = to_submit;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("426")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_register = 427: r0 = fd, r1 = opcode, r2 = argument, r3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    register long r7 __asm__("r7") = 427;
    register uint32_t r3 __asm__("r3") = count;
    register uintptr_t r2 __asm__("r2") = argument;
    register uint32_t r1 __asm__("r1") = opcode;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("427")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* userfaultfd = 388: r0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_userfaultfd(int32_t flags)
{
    register long r7 __asm__("r7") = 388;
    register int32_t r0 __asm__("r0") = flags;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("388")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open = 5: r0 = path, r1 = flags | VLLSI_LINUX_O_LARGEFILE, r2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open(const char *path, int32_t flags, uint32_t mode)
{
    register long r7 __asm__("r7") = 5;
    register uint32_t r2 __asm__("r2") = mode;
    register int32_t r1 __asm__("r1") = flags | VLLSI_LINUX_O_LARGEFILE;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("5")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat = 322: r0 = dirfd, r1 = path, r2 = flags | VLLSI_LINUX_O_LARGEFILE, r3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    register long r7 __asm__("r7") = 322;
    register uint32_t r3 __asm__("r3") = mode;
    register int32_t r2 __asm__("r2") = flags | VLLSI_LINUX_O_LARGEFILE;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("322")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat2 = 437: r0 = dirfd, r1 = path, r2 = how, r3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    register long r7 __asm__("r7") = 437;
    register size_t r3 __asm__("r3") = size;
    register const struct vllsi_linux_open_how *r2 __asm__("r2") = how;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("437")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* creat = 8: r0 = path, r1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_creat(const char *path, uint32_t mode)
{
    register long r7 __asm__("r7") = 8;
    register uint32_t r1 __asm__("r1") = mode;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("8")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close = 6: r0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close(int32_t fd)
{
    register long r7 __asm__("r7") = 6;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("6")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close_range = 436: r0 = first, r1 = last, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    register long r7 __asm__("r7") = 436;
    register uint32_t r2 __asm__("r2") = flags;
    register uint32_t r1 __asm__("r1") = last;
    register uint32_t r0 __asm__("r0") = first;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("436")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* read = 3: r0 = fd, r1 = buf, r2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_read(int32_t fd, void *buf, size_t len)
{
    register long r7 __asm__("r7") = 3;
    register size_t r2 __asm__("r2") = len;
    register void *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("3")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* write = 4: r0 = fd, r1 = buf, r2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_write(int32_t fd, const void *buf, size_t len)
{
    register long r7 __asm__("r7") = 4;
    register size_t r2 __asm__("r2") = len;
    register const void *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("4")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readv = 145: r0 = fd, r1 = vec, r2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long r7 __asm__("r7") = 145;
    register unsigned long r2 __asm__("r2") = count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = vec;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("145")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* writev = 146: r0 = fd, r1 = vec, r2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long r7 __asm__("r7") = 146;
    register unsigned long r2 __asm__("r2") = count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = vec;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("146")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pread64 = 180: r0 = fd, r1 = buf, r2 = len, r3 = 0, r4 = (uint32_t)offset, r5 = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    register long r7 __asm__("r7") = 180;
    register uint32_t r5 __asm__("r5") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r4 __asm__("r4") = (uint32_t)offset;
    register long r3 __asm__("r3") = 0;
    register size_t r2 __asm__("r2") = len;
    register void *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("180")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwrite64 = 181: r0 = fd, r1 = buf, r2 = len, r3 = 0, r4 = (uint32_t)offset, r5 = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    register long r7 __asm__("r7") = 181;
    register uint32_t r5 __asm__("r5") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r4 __asm__("r4") = (uint32_t)offset;
    register long r3 __asm__("r3") = 0;
    register size_t r2 __asm__("r2") = len;
    register const void *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("181")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv = 361: r0 = fd, r1 = vec, r2 = count, r3 = (uint32_t)offset, r4 = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long r7 __asm__("r7") = 361;
    register uint32_t r4 __asm__("r4") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r3 __asm__("r3") = (uint32_t)offset;
    register unsigned long r2 __asm__("r2") = count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = vec;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("361")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev = 362: r0 = fd, r1 = vec, r2 = count, r3 = (uint32_t)offset, r4 = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long r7 __asm__("r7") = 362;
    register uint32_t r4 __asm__("r4") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r3 __asm__("r3") = (uint32_t)offset;
    register unsigned long r2 __asm__("r2") = count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = vec;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("362")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv2 = 392: r0 = fd, r1 = vec, r2 = count, r3 = (uint32_t)offset, r4 = (uint32_t)((uint64_t)offset >> 32), r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long r7 __asm__("r7") = 392;
    register int32_t r5 __asm__("r5") = flags;
    register uint32_t r4 __asm__("r4") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r3 __asm__("r3") = (uint32_t)offset;
    register unsigned long r2 __asm__("r2") = count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = vec;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("392")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev2 = 393: r0 = fd, r1 = vec, r2 = count, r3 = (uint32_t)offset, r4 = (uint32_t)((uint64_t)offset >> 32), r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long r7 __asm__("r7") = 393;
    register int32_t r5 __asm__("r5") = flags;
    register uint32_t r4 __asm__("r4") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r3 __asm__("r3") = (uint32_t)offset;
    register unsigned long r2 __asm__("r2") = count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = vec;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("393")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* _llseek = 140: r0 = fd, r1 = (uint32_t)((uint64_t)offset >> 32), r2 = (uint32_t)offset, r3 = &result_offset, r4 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    int64_t result_offset = 0;
    register long r7 __asm__("r7") = 140;
    register uint32_t r4 __asm__("r4") = whence;
    register int64_t *r3 __asm__("r3") = &result_offset;
    register uint32_t r2 __asm__("r2") = (uint32_t)offset;
    register uint32_t r1 __asm__("r1") = (uint32_t)((uint64_t)offset >> 32);
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("140")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    const vllsi_result returned = VLLSI__RESULT(outcome);
    return returned < 0 ? returned : result_offset;
}

/* copy_file_range = 391: r0 = in_fd, r1 = in_offset, r2 = out_fd, r3 = out_offset, r4 = len, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    register long r7 __asm__("r7") = 391;
    register uint32_t r5 __asm__("r5") = flags;
    register size_t r4 __asm__("r4") = len;
    register int64_t *r3 __asm__("r3") = out_offset;
    register int32_t r2 __asm__("r2") = out_fd;
    register int64_t *r1 __asm__("r1") = in_offset;
    register int32_t r0 __asm__("r0") = in_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("391")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendfile64 = 239: r0 = out_fd, r1 = in_fd, r2 = offset, r3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    register long r7 __asm__("r7") = 239;
    register size_t r3 __asm__("r3") = count;
    register int64_t *r2 __asm__("r2") = offset;
    register int32_t r1 __asm__("r1") = in_fd;
    register int32_t r0 __asm__("r0") = out_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("239")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* truncate64 = 193: r0 = path, r1 = 0, r2 = (uint32_t)length, r3 = (uint32_t)((uint64_t)length >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate(const char *path, int64_t length)
{
    register long r7 __asm__("r7") = 193;
    register uint32_t r3 __asm__("r3") = (uint32_t)((uint64_t)length >> 32);
    register uint32_t r2 __asm__("r2") = (uint32_t)length;
    register long r1 __asm__("r1") = 0;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("193")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ftruncate64 = 194: r0 = fd, r1 = 0, r2 = (uint32_t)length, r3 = (uint32_t)((uint64_t)length >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate(int32_t fd, int64_t length)
{
    register long r7 __asm__("r7") = 194;
    register uint32_t r3 __asm__("r3") = (uint32_t)((uint64_t)length >> 32);
    register uint32_t r2 __asm__("r2") = (uint32_t)length;
    register long r1 __asm__("r1") = 0;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("194")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fallocate = 352: r0 = fd, r1 = mode, r2 = (uint32_t)offset, r3 = (uint32_t)((uint64_t)offset >> 32), r4 = (uint32_t)len, r5 = (uint32_t)((uint64_t)len >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    register long r7 __asm__("r7") = 352;
    register uint32_t r5 __asm__("r5") = (uint32_t)((uint64_t)len >> 32);
    register uint32_t r4 __asm__("r4") = (uint32_t)len;
    register uint32_t r3 __asm__("r3") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r2 __asm__("r2") = (uint32_t)offset;
    register int32_t r1 __asm__("r1") = mode;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("352")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* arm_fadvise64_64 = 270: r0 = fd, r1 = advice, r2 = (uint32_t)offset, r3 = (uint32_t)((uint64_t)offset >> 32), r4 = (uint32_t)len, r5 = (uint32_t)((uint64_t)len >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    register long r7 __asm__("r7") = 270;
    register uint32_t r5 __asm__("r5") = (uint32_t)((uint64_t)len >> 32);
    register uint32_t r4 __asm__("r4") = (uint32_t)len;
    register uint32_t r3 __asm__("r3") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r2 __asm__("r2") = (uint32_t)offset;
    register int32_t r1 __asm__("r1") = advice;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("270")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readahead = 225: r0 = fd, r1 = 0, r2 = (uint32_t)offset, r3 = (uint32_t)((uint64_t)offset >> 32), r4 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    register long r7 __asm__("r7") = 225;
    register size_t r4 __asm__("r4") = count;
    register uint32_t r3 __asm__("r3") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r2 __asm__("r2") = (uint32_t)offset;
    register long r1 __asm__("r1") = 0;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("225")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* cachestat = 451: r0 = fd, r1 = range, r2 = stat, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    register long r7 __asm__("r7") = 451;
    register uint32_t r3 __asm__("r3") = flags;
    register struct vllsi_linux_cachestat *r2 __asm__("r2") = stat;
    register const struct vllsi_linux_cachestat_range *r1 __asm__("r1") = range;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("451")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsync = 118: r0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsync(int32_t fd)
{
    register long r7 __asm__("r7") = 118;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("118")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fdatasync = 148: r0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fdatasync(int32_t fd)
{
    register long r7 __asm__("r7") = 148;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("148")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync = 36 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync(void)
{
    register long r7 __asm__("r7") = 36;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("36")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syncfs = 373: r0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syncfs(int32_t fd)
{
    register long r7 __asm__("r7") = 373;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("373")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync_file_range2 = 341: r0 = fd, r1 = flags, r2 = (uint32_t)offset, r3 = (uint32_t)((uint64_t)offset >> 32), r4 = (uint32_t)len, r5 = (uint32_t)((uint64_t)len >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    register long r7 __asm__("r7") = 341;
    register uint32_t r5 __asm__("r5") = (uint32_t)((uint64_t)len >> 32);
    register uint32_t r4 __asm__("r4") = (uint32_t)len;
    register uint32_t r3 __asm__("r3") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t r2 __asm__("r2") = (uint32_t)offset;
    register uint32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("341")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup = 41: r0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup(int32_t fd)
{
    register long r7 __asm__("r7") = 41;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("41")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup2 = 63: r0 = fd, r1 = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup2(int32_t fd, int32_t target)
{
    register long r7 __asm__("r7") = 63;
    register int32_t r1 __asm__("r1") = target;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("63")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup3 = 358: r0 = fd, r1 = target, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    register long r7 __asm__("r7") = 358;
    register int32_t r2 __asm__("r2") = flags;
    register int32_t r1 __asm__("r1") = target;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("358")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flock = 143: r0 = fd, r1 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flock(int32_t fd, uint32_t operation)
{
    register long r7 __asm__("r7") = 143;
    register uint32_t r1 __asm__("r1") = operation;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("143")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl64 = 221: r0 = fd, r1 = cmd, r2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    register long r7 __asm__("r7") = 221;
    register uintptr_t r2 __asm__("r2") = arg;
    register uint32_t r1 __asm__("r1") = cmd;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("221")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl64 = 221: r0 = fd, r1 = cmd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl_2(int32_t fd, uint32_t cmd)
{
    register long r7 __asm__("r7") = 221;
    register uint32_t r1 __asm__("r1") = cmd;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("221")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioctl = 54: r0 = fd, r1 = request, r2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    register long r7 __asm__("r7") = 54;
    register uintptr_t r2 __asm__("r2") = arg;
    register uint32_t r1 __asm__("r1") = request;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("54")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* stat64 = 195: r0 = path, r1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat(const char *path, struct vllsi_linux_stat *stat)
{
    register long r7 __asm__("r7") = 195;
    register struct vllsi_linux_stat *r1 __asm__("r1") = stat;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("195")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lstat64 = 196: r0 = path, r1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat(const char *path, struct vllsi_linux_stat *stat)
{
    register long r7 __asm__("r7") = 196;
    register struct vllsi_linux_stat *r1 __asm__("r1") = stat;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("196")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstat64 = 197: r0 = fd, r1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    register long r7 __asm__("r7") = 197;
    register struct vllsi_linux_stat *r1 __asm__("r1") = stat;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("197")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatat64 = 327: r0 = dirfd, r1 = path, r2 = stat, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    register long r7 __asm__("r7") = 327;
    register int32_t r3 __asm__("r3") = flags;
    register struct vllsi_linux_stat *r2 __asm__("r2") = stat;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("327")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statx = 397: r0 = dirfd, r1 = path, r2 = flags, r3 = mask, r4 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    register long r7 __asm__("r7") = 397;
    register struct vllsi_linux_statx *r4 __asm__("r4") = stat;
    register uint32_t r3 __asm__("r3") = mask;
    register uint32_t r2 __asm__("r2") = flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("397")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* access = 33: r0 = path, r1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_access(const char *path, int32_t mode)
{
    register long r7 __asm__("r7") = 33;
    register int32_t r1 __asm__("r1") = mode;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("33")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat = 334: r0 = dirfd, r1 = path, r2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    register long r7 __asm__("r7") = 334;
    register int32_t r2 __asm__("r2") = mode;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("334")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat2 = 439: r0 = dirfd, r1 = path, r2 = mode, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    register long r7 __asm__("r7") = 439;
    register int32_t r3 __asm__("r3") = flags;
    register int32_t r2 __asm__("r2") = mode;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("439")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chmod = 15: r0 = path, r1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chmod(const char *path, uint32_t mode)
{
    register long r7 __asm__("r7") = 15;
    register uint32_t r1 __asm__("r1") = mode;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("15")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmod = 94: r0 = fd, r1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmod(int32_t fd, uint32_t mode)
{
    register long r7 __asm__("r7") = 94;
    register uint32_t r1 __asm__("r1") = mode;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("94")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat = 333: r0 = dirfd, r1 = path, r2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long r7 __asm__("r7") = 333;
    register uint32_t r2 __asm__("r2") = mode;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("333")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat2 = 452: r0 = dirfd, r1 = path, r2 = mode, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    register long r7 __asm__("r7") = 452;
    register int32_t r3 __asm__("r3") = flags;
    register uint32_t r2 __asm__("r2") = mode;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("452")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chown32 = 212: r0 = path, r1 = uid, r2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chown(const char *path, uint32_t uid, uint32_t gid)
{
    register long r7 __asm__("r7") = 212;
    register uint32_t r2 __asm__("r2") = gid;
    register uint32_t r1 __asm__("r1") = uid;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("212")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lchown32 = 198: r0 = path, r1 = uid, r2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lchown(const char *path, uint32_t uid, uint32_t gid)
{
    register long r7 __asm__("r7") = 198;
    register uint32_t r2 __asm__("r2") = gid;
    register uint32_t r1 __asm__("r1") = uid;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("198")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchown32 = 207: r0 = fd, r1 = uid, r2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    register long r7 __asm__("r7") = 207;
    register uint32_t r2 __asm__("r2") = gid;
    register uint32_t r1 __asm__("r1") = uid;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("207")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchownat = 325: r0 = dirfd, r1 = path, r2 = uid, r3 = gid, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    register long r7 __asm__("r7") = 325;
    register int32_t r4 __asm__("r4") = flags;
    register uint32_t r3 __asm__("r3") = gid;
    register uint32_t r2 __asm__("r2") = uid;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("325")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umask = 60: r0 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umask(uint32_t mask)
{
    register long r7 __asm__("r7") = 60;
    register uint32_t r0 __asm__("r0") = mask;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("60")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimes = 269: r0 = path, r1 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimes(const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long r7 __asm__("r7") = 269;
    register const struct vllsi_linux_timeval_old *r1 __asm__("r1") = times;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("269")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futimesat = 326: r0 = dirfd, r1 = path, r2 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futimesat(int32_t dirfd, const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long r7 __asm__("r7") = 326;
    register const struct vllsi_linux_timeval_old *r2 __asm__("r2") = times;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("326")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimensat_time64 = 412: r0 = dirfd, r1 = path, r2 = times, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    register long r7 __asm__("r7") = 412;
    register int32_t r3 __asm__("r3") = flags;
    register const struct vllsi_linux_timespec *r2 __asm__("r2") = times;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("412")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rename = 38: r0 = old_path, r1 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rename(const char *old_path, const char *new_path)
{
    register long r7 __asm__("r7") = 38;
    register const char *r1 __asm__("r1") = new_path;
    register const char *r0 __asm__("r0") = old_path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("38")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat = 329: r0 = old_dirfd, r1 = old_path, r2 = new_dirfd, r3 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path)
{
    register long r7 __asm__("r7") = 329;
    register const char *r3 __asm__("r3") = new_path;
    register int32_t r2 __asm__("r2") = new_dirfd;
    register const char *r1 __asm__("r1") = old_path;
    register int32_t r0 __asm__("r0") = old_dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("329")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat2 = 382: r0 = old_dirfd, r1 = old_path, r2 = new_dirfd, r3 = new_path, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    register long r7 __asm__("r7") = 382;
    register uint32_t r4 __asm__("r4") = flags;
    register const char *r3 __asm__("r3") = new_path;
    register int32_t r2 __asm__("r2") = new_dirfd;
    register const char *r1 __asm__("r1") = old_path;
    register int32_t r0 __asm__("r0") = old_dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("382")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* link = 9: r0 = old_path, r1 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_link(const char *old_path, const char *new_path)
{
    register long r7 __asm__("r7") = 9;
    register const char *r1 __asm__("r1") = new_path;
    register const char *r0 __asm__("r0") = old_path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("9")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* linkat = 330: r0 = old_dirfd, r1 = old_path, r2 = new_dirfd, r3 = new_path, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    register long r7 __asm__("r7") = 330;
    register int32_t r4 __asm__("r4") = flags;
    register const char *r3 __asm__("r3") = new_path;
    register int32_t r2 __asm__("r2") = new_dirfd;
    register const char *r1 __asm__("r1") = old_path;
    register int32_t r0 __asm__("r0") = old_dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("330")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlink = 10: r0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlink(const char *path)
{
    register long r7 __asm__("r7") = 10;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("10")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlinkat = 328: r0 = dirfd, r1 = path, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    register long r7 __asm__("r7") = 328;
    register int32_t r2 __asm__("r2") = flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("328")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlink = 83: r0 = target, r1 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlink(const char *target, const char *path)
{
    register long r7 __asm__("r7") = 83;
    register const char *r1 __asm__("r1") = path;
    register const char *r0 __asm__("r0") = target;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("83")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlinkat = 331: r0 = target, r1 = dirfd, r2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    register long r7 __asm__("r7") = 331;
    register const char *r2 __asm__("r2") = path;
    register int32_t r1 __asm__("r1") = dirfd;
    register const char *r0 __asm__("r0") = target;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("331")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlink = 85: r0 = path, r1 = buf, r2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlink(const char *path, void *buf, int32_t size)
{
    register long r7 __asm__("r7") = 85;
    register int32_t r2 __asm__("r2") = size;
    register void *r1 __asm__("r1") = buf;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("85")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlinkat = 332: r0 = dirfd, r1 = path, r2 = buf, r3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    register long r7 __asm__("r7") = 332;
    register int32_t r3 __asm__("r3") = size;
    register void *r2 __asm__("r2") = buf;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("332")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdir = 39: r0 = path, r1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdir(const char *path, uint32_t mode)
{
    register long r7 __asm__("r7") = 39;
    register uint32_t r1 __asm__("r1") = mode;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("39")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdirat = 323: r0 = dirfd, r1 = path, r2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long r7 __asm__("r7") = 323;
    register uint32_t r2 __asm__("r2") = mode;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("323")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rmdir = 40: r0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rmdir(const char *path)
{
    register long r7 __asm__("r7") = 40;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("40")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknod = 14: r0 = path, r1 = mode, r2 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknod(const char *path, uint32_t mode, uint32_t dev)
{
    register long r7 __asm__("r7") = 14;
    register uint32_t r2 __asm__("r2") = dev;
    register uint32_t r1 __asm__("r1") = mode;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("14")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknodat = 324: r0 = dirfd, r1 = path, r2 = mode, r3 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    register long r7 __asm__("r7") = 324;
    register uint32_t r3 __asm__("r3") = dev;
    register uint32_t r2 __asm__("r2") = mode;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("324")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents = 141: r0 = fd, r1 = entries, r2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents(int32_t fd, void *entries, uint32_t size)
{
    register long r7 __asm__("r7") = 141;
    register uint32_t r2 __asm__("r2") = size;
    register void *r1 __asm__("r1") = entries;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("141")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents64 = 217: r0 = fd, r1 = entries, r2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    register long r7 __asm__("r7") = 217;
    register uint32_t r2 __asm__("r2") = size;
    register void *r1 __asm__("r1") = entries;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("217")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcwd = 183: r0 = buf, r1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcwd(void *buf, unsigned long size)
{
    register long r7 __asm__("r7") = 183;
    register unsigned long r1 __asm__("r1") = size;
    register void *r0 __asm__("r0") = buf;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("183")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chdir = 12: r0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chdir(const char *path)
{
    register long r7 __asm__("r7") = 12;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("12")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchdir = 133: r0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchdir(int32_t fd)
{
    register long r7 __asm__("r7") = 133;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("133")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chroot = 61: r0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chroot(const char *path)
{
    register long r7 __asm__("r7") = 61;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("61")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattr = 229: r0 = path, r1 = name, r2 = value, r3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    register long r7 __asm__("r7") = 229;
    register size_t r3 __asm__("r3") = size;
    register void *r2 __asm__("r2") = value;
    register const char *r1 __asm__("r1") = name;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("229")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lgetxattr = 230: r0 = path, r1 = name, r2 = value, r3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    register long r7 __asm__("r7") = 230;
    register size_t r3 __asm__("r3") = size;
    register void *r2 __asm__("r2") = value;
    register const char *r1 __asm__("r1") = name;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("230")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fgetxattr = 231: r0 = fd, r1 = name, r2 = value, r3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    register long r7 __asm__("r7") = 231;
    register size_t r3 __asm__("r3") = size;
    register void *r2 __asm__("r2") = value;
    register const char *r1 __asm__("r1") = name;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("231")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattrat = 464: r0 = dirfd, r1 = path, r2 = at_flags, r3 = name, r4 = args, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long r7 __asm__("r7") = 464;
    register size_t r5 __asm__("r5") = size;
    register const struct vllsi_linux_xattr_args *r4 __asm__("r4") = args;
    register const char *r3 __asm__("r3") = name;
    register int32_t r2 __asm__("r2") = at_flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("464")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattr = 226: r0 = path, r1 = name, r2 = value, r3 = size, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long r7 __asm__("r7") = 226;
    register int32_t r4 __asm__("r4") = flags;
    register size_t r3 __asm__("r3") = size;
    register const void *r2 __asm__("r2") = value;
    register const char *r1 __asm__("r1") = name;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("226")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsetxattr = 227: r0 = path, r1 = name, r2 = value, r3 = size, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long r7 __asm__("r7") = 227;
    register int32_t r4 __asm__("r4") = flags;
    register size_t r3 __asm__("r3") = size;
    register const void *r2 __asm__("r2") = value;
    register const char *r1 __asm__("r1") = name;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("227")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsetxattr = 228: r0 = fd, r1 = name, r2 = value, r3 = size, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    register long r7 __asm__("r7") = 228;
    register int32_t r4 __asm__("r4") = flags;
    register size_t r3 __asm__("r3") = size;
    register const void *r2 __asm__("r2") = value;
    register const char *r1 __asm__("r1") = name;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("228")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattrat = 463: r0 = dirfd, r1 = path, r2 = at_flags, r3 = name, r4 = args, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long r7 __asm__("r7") = 463;
    register size_t r5 __asm__("r5") = size;
    register const struct vllsi_linux_xattr_args *r4 __asm__("r4") = args;
    register const char *r3 __asm__("r3") = name;
    register int32_t r2 __asm__("r2") = at_flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("463")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattr = 232: r0 = path, r1 = list, r2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattr(const char *path, void *list, size_t size)
{
    register long r7 __asm__("r7") = 232;
    register size_t r2 __asm__("r2") = size;
    register void *r1 __asm__("r1") = list;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("232")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* llistxattr = 233: r0 = path, r1 = list, r2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llistxattr(const char *path, void *list, size_t size)
{
    register long r7 __asm__("r7") = 233;
    register size_t r2 __asm__("r2") = size;
    register void *r1 __asm__("r1") = list;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("233")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flistxattr = 234: r0 = fd, r1 = list, r2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flistxattr(int32_t fd, void *list, size_t size)
{
    register long r7 __asm__("r7") = 234;
    register size_t r2 __asm__("r2") = size;
    register void *r1 __asm__("r1") = list;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("234")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattrat = 465: r0 = dirfd, r1 = path, r2 = at_flags, r3 = list, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    register long r7 __asm__("r7") = 465;
    register size_t r4 __asm__("r4") = size;
    register void *r3 __asm__("r3") = list;
    register int32_t r2 __asm__("r2") = at_flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("465")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattr = 235: r0 = path, r1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattr(const char *path, const char *name)
{
    register long r7 __asm__("r7") = 235;
    register const char *r1 __asm__("r1") = name;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("235")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lremovexattr = 236: r0 = path, r1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lremovexattr(const char *path, const char *name)
{
    register long r7 __asm__("r7") = 236;
    register const char *r1 __asm__("r1") = name;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("236")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fremovexattr = 237: r0 = fd, r1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fremovexattr(int32_t fd, const char *name)
{
    register long r7 __asm__("r7") = 237;
    register const char *r1 __asm__("r1") = name;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("237")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattrat = 466: r0 = dirfd, r1 = path, r2 = at_flags, r3 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    register long r7 __asm__("r7") = 466;
    register const char *r3 __asm__("r3") = name;
    register int32_t r2 __asm__("r2") = at_flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("466")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_getattr = 468: r0 = dirfd, r1 = path, r2 = attr, r3 = size, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long r7 __asm__("r7") = 468;
    register int32_t r4 __asm__("r4") = flags;
    register size_t r3 __asm__("r3") = size;
    register struct vllsi_linux_file_attr *r2 __asm__("r2") = attr;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("468")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_setattr = 469: r0 = dirfd, r1 = path, r2 = attr, r3 = size, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long r7 __asm__("r7") = 469;
    register int32_t r4 __asm__("r4") = flags;
    register size_t r3 __asm__("r3") = size;
    register const struct vllsi_linux_file_attr *r2 __asm__("r2") = attr;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("469")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount = 21: r0 = source, r1 = target, r2 = fs_type, r3 = flags, r4 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    register long r7 __asm__("r7") = 21;
    register const void *r4 __asm__("r4") = data;
    register unsigned long r3 __asm__("r3") = flags;
    register const char *r2 __asm__("r2") = fs_type;
    register const char *r1 __asm__("r1") = target;
    register const char *r0 __asm__("r0") = source;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("21")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount2 = 52: r0 = target, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount2(const char *target, int32_t flags)
{
    register long r7 __asm__("r7") = 52;
    register int32_t r1 __asm__("r1") = flags;
    register const char *r0 __asm__("r0") = target;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("52")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pivot_root = 218: r0 = new_root, r1 = put_old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pivot_root(const char *new_root, const char *put_old)
{
    register long r7 __asm__("r7") = 218;
    register const char *r1 __asm__("r1") = put_old;
    register const char *r0 __asm__("r0") = new_root;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("218")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsopen = 430: r0 = fs_name, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsopen(const char *fs_name, uint32_t flags)
{
    register long r7 __asm__("r7") = 430;
    register uint32_t r1 __asm__("r1") = flags;
    register const char *r0 __asm__("r0") = fs_name;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("430")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fspick = 433: r0 = dirfd, r1 = path, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    register long r7 __asm__("r7") = 433;
    register uint32_t r2 __asm__("r2") = flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("433")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsconfig = 431: r0 = fs_fd, r1 = command, r2 = key, r3 = value, r4 = aux */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    register long r7 __asm__("r7") = 431;
    register int32_t r4 __asm__("r4") = aux;
    register uintptr_t r3 __asm__("r3") = value;
    register const char *r2 __asm__("r2") = key;
    register uint32_t r1 __asm__("r1") = command;
    register int32_t r0 __asm__("r0") = fs_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("431")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsmount = 432: r0 = fs_fd, r1 = flags, r2 = attributes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    register long r7 __asm__("r7") = 432;
    register uint32_t r2 __asm__("r2") = attributes;
    register uint32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = fs_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("432")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree = 428: r0 = dirfd, r1 = path, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    register long r7 __asm__("r7") = 428;
    register uint32_t r2 __asm__("r2") = flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("428")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree_attr = 467: r0 = dirfd, r1 = path, r2 = flags, r3 = attributes, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long r7 __asm__("r7") = 467;
    register size_t r4 __asm__("r4") = size;
    register const struct vllsi_linux_mount_attr *r3 __asm__("r3") = attributes;
    register uint32_t r2 __asm__("r2") = flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("467")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_mount = 429: r0 = from_dirfd, r1 = from_path, r2 = to_dirfd, r3 = to_path, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    register long r7 __asm__("r7") = 429;
    register uint32_t r4 __asm__("r4") = flags;
    register const char *r3 __asm__("r3") = to_path;
    register int32_t r2 __asm__("r2") = to_dirfd;
    register const char *r1 __asm__("r1") = from_path;
    register int32_t r0 __asm__("r0") = from_dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("429")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount_setattr = 442: r0 = dirfd, r1 = path, r2 = flags, r3 = attributes, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long r7 __asm__("r7") = 442;
    register size_t r4 __asm__("r4") = size;
    register const struct vllsi_linux_mount_attr *r3 __asm__("r3") = attributes;
    register int32_t r2 __asm__("r2") = flags;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("442")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statmount = 457: r0 = request, r1 = buffer, r2 = size, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    register long r7 __asm__("r7") = 457;
    register uint32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = size;
    register struct vllsi_linux_statmount *r1 __asm__("r1") = buffer;
    register const struct vllsi_linux_mnt_id_req *r0 __asm__("r0") = request;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("457")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listmount = 458: r0 = request, r1 = mount_ids, r2 = count, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    register long r7 __asm__("r7") = 458;
    register uint32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = count;
    register uint64_t *r1 __asm__("r1") = mount_ids;
    register const struct vllsi_linux_mnt_id_req *r0 __asm__("r0") = request;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("458")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listns = 470: r0 = request, r1 = namespace_ids, r2 = count, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    register long r7 __asm__("r7") = 470;
    register uint32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = count;
    register uint64_t *r1 __asm__("r1") = namespace_ids;
    register const struct vllsi_linux_ns_id_req *r0 __asm__("r0") = request;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("470")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs64 = 266: r0 = path, r1 = sizeof(struct vllsi_linux_statfs), r2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    register long r7 __asm__("r7") = 266;
    register struct vllsi_linux_statfs *r2 __asm__("r2") = buf;
    register size_t r1 __asm__("r1") = sizeof(struct vllsi_linux_statfs);
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("266")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs64 = 267: r0 = fd, r1 = sizeof(struct vllsi_linux_statfs), r2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    register long r7 __asm__("r7") = 267;
    register struct vllsi_linux_statfs *r2 __asm__("r2") = buf;
    register size_t r1 __asm__("r1") = sizeof(struct vllsi_linux_statfs);
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("267")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ustat = 62: r0 = device, r1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ustat(uint32_t device, struct vllsi_linux_ustat *buf)
{
    register long r7 __asm__("r7") = 62;
    register struct vllsi_linux_ustat *r1 __asm__("r1") = buf;
    register uint32_t r0 __asm__("r0") = device;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("62")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysfs = 135: r0 = option, r1 = argument, r2 = buffer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysfs(int32_t option, uintptr_t argument, uintptr_t buffer)
{
    register long r7 __asm__("r7") = 135;
    register uintptr_t r2 __asm__("r2") = buffer;
    register uintptr_t r1 __asm__("r1") = argument;
    register int32_t r0 __asm__("r0") = option;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("135")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_init = 367: r0 = flags, r1 = event_flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    register long r7 __asm__("r7") = 367;
    register int32_t r1 __asm__("r1") = event_flags;
    register uint32_t r0 __asm__("r0") = flags;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("367")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_mark = 368: r0 = group_fd, r1 = flags, r2 = (uint32_t)mask, r3 = (uint32_t)((uint64_t)mask >> 32), r4 = dirfd, r5 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    register long r7 __asm__("r7") = 368;
    register const char *r5 __asm__("r5") = path;
    register int32_t r4 __asm__("r4") = dirfd;
    register uint32_t r3 __asm__("r3") = (uint32_t)((uint64_t)mask >> 32);
    register uint32_t r2 __asm__("r2") = (uint32_t)mask;
    register uint32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = group_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("368")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init = 316 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init(void)
{
    register long r7 __asm__("r7") = 316;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("316")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init1 = 360: r0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init1(int32_t flags)
{
    register long r7 __asm__("r7") = 360;
    register int32_t r0 __asm__("r0") = flags;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("360")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_add_watch = 317: r0 = fd, r1 = path, r2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    register long r7 __asm__("r7") = 317;
    register uint32_t r2 __asm__("r2") = mask;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("317")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_rm_watch = 318: r0 = fd, r1 = watch */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    register long r7 __asm__("r7") = 318;
    register int32_t r1 __asm__("r1") = watch;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("318")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* name_to_handle_at = 370: r0 = dirfd, r1 = path, r2 = handle, r3 = mount_id, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    register long r7 __asm__("r7") = 370;
    register int32_t r4 __asm__("r4") = flags;
    register void *r3 __asm__("r3") = mount_id;
    register struct vllsi_linux_file_handle *r2 __asm__("r2") = handle;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("370")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_by_handle_at = 371: r0 = mount_fd, r1 = handle, r2 = flags | VLLSI_LINUX_O_LARGEFILE */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    register long r7 __asm__("r7") = 371;
    register int32_t r2 __asm__("r2") = flags | VLLSI_LINUX_O_LARGEFILE;
    register const struct vllsi_linux_file_handle *r1 __asm__("r1") = handle;
    register int32_t r0 __asm__("r0") = mount_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("371")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl = 131: r0 = command, r1 = special, r2 = id, r3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    register long r7 __asm__("r7") = 131;
    register uintptr_t r3 __asm__("r3") = argument;
    register uint32_t r2 __asm__("r2") = id;
    register const char *r1 __asm__("r1") = special;
    register uint32_t r0 __asm__("r0") = command;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("131")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl_fd = 443: r0 = fd, r1 = command, r2 = id, r3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    register long r7 __asm__("r7") = 443;
    register uintptr_t r3 __asm__("r3") = argument;
    register uint32_t r2 __asm__("r2") = id;
    register uint32_t r1 __asm__("r1") = command;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("443")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapon = 87: r0 = path, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapon(const char *path, int32_t flags)
{
    register long r7 __asm__("r7") = 87;
    register int32_t r1 __asm__("r1") = flags;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("87")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapoff = 115: r0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapoff(const char *path)
{
    register long r7 __asm__("r7") = 115;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("115")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* acct = 51: r0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_acct(const char *path)
{
    register long r7 __asm__("r7") = 51;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("51")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semget = 299: r0 = key, r1 = count, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semget(int32_t key, int32_t count, int32_t flags)
{
    register long r7 __asm__("r7") = 299;
    register int32_t r2 __asm__("r2") = flags;
    register int32_t r1 __asm__("r1") = count;
    register int32_t r0 __asm__("r0") = key;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("299")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semop = 298: r0 = id, r1 = operations, r2 = count, r3 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    register long r7 __asm__("r7") = 298;
    register long r3 __asm__("r3") = 0;
    register uint32_t r2 __asm__("r2") = count;
    register const struct vllsi_linux_sembuf *r1 __asm__("r1") = operations;
    register int32_t r0 __asm__("r0") = id;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("298")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop_time64 = 420: r0 = id, r1 = operations, r2 = count, r3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    register long r7 __asm__("r7") = 420;
    register const struct vllsi_linux_timespec *r3 __asm__("r3") = timeout;
    register uint32_t r2 __asm__("r2") = count;
    register const struct vllsi_linux_sembuf *r1 __asm__("r1") = operations;
    register int32_t r0 __asm__("r0") = id;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("420")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semctl = 300: r0 = id, r1 = index, r2 = cmd, r3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    register long r7 __asm__("r7") = 300;
    register uintptr_t r3 __asm__("r3") = arg;
    register int32_t r2 __asm__("r2") = cmd;
    register int32_t r1 __asm__("r1") = index;
    register int32_t r0 __asm__("r0") = id;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("300")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmget = 307: r0 = key, r1 = size, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmget(int32_t key, size_t size, int32_t flags)
{
    register long r7 __asm__("r7") = 307;
    register int32_t r2 __asm__("r2") = flags;
    register size_t r1 __asm__("r1") = size;
    register int32_t r0 __asm__("r0") = key;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("307")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmat = 305: r0 = id, r1 = addr, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmat(int32_t id, void *addr, int32_t flags)
{
    register long r7 __asm__("r7") = 305;
    register int32_t r2 __asm__("r2") = flags;
    register void *r1 __asm__("r1") = addr;
    register int32_t r0 __asm__("r0") = id;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("305")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmdt = 306: r0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmdt(void *addr)
{
    register long r7 __asm__("r7") = 306;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("306")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmctl = 308: r0 = id, r1 = cmd, r2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long r7 __asm__("r7") = 308;
    register uintptr_t r2 __asm__("r2") = buf;
    register int32_t r1 __asm__("r1") = cmd;
    register int32_t r0 __asm__("r0") = id;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("308")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgget = 303: r0 = key, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgget(int32_t key, int32_t flags)
{
    register long r7 __asm__("r7") = 303;
    register int32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = key;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("303")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgsnd = 301: r0 = id, r1 = msg, r2 = size, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    register long r7 __asm__("r7") = 301;
    register int32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = size;
    register const struct vllsi_linux_msgbuf *r1 __asm__("r1") = msg;
    register int32_t r0 __asm__("r0") = id;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("301")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgrcv = 302: r0 = id, r1 = msg, r2 = size, r3 = type, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    register long r7 __asm__("r7") = 302;
    register int32_t r4 __asm__("r4") = flags;
    register long r3 __asm__("r3") = type;
    register size_t r2 __asm__("r2") = size;
    register struct vllsi_linux_msgbuf *r1 __asm__("r1") = msg;
    register int32_t r0 __asm__("r0") = id;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("302")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgctl = 304: r0 = id, r1 = cmd, r2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long r7 __asm__("r7") = 304;
    register uintptr_t r2 __asm__("r2") = buf;
    register int32_t r1 __asm__("r1") = cmd;
    register int32_t r0 __asm__("r0") = id;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("304")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_open = 274: r0 = name, r1 = flags, r2 = mode, r3 = attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    register long r7 __asm__("r7") = 274;
    register const struct vllsi_linux_mq_attr *r3 __asm__("r3") = attr;
    register uint32_t r2 __asm__("r2") = mode;
    register int32_t r1 __asm__("r1") = flags;
    register const char *r0 __asm__("r0") = name;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("274")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_unlink = 275: r0 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_unlink(const char *name)
{
    register long r7 __asm__("r7") = 275;
    register const char *r0 __asm__("r0") = name;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("275")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedsend_time64 = 418: r0 = fd, r1 = msg, r2 = len, r3 = priority, r4 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    register long r7 __asm__("r7") = 418;
    register const struct vllsi_linux_timespec *r4 __asm__("r4") = deadline;
    register uint32_t r3 __asm__("r3") = priority;
    register size_t r2 __asm__("r2") = len;
    register const void *r1 __asm__("r1") = msg;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("418")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedreceive_time64 = 419: r0 = fd, r1 = msg, r2 = len, r3 = priority, r4 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    register long r7 __asm__("r7") = 419;
    register const struct vllsi_linux_timespec *r4 __asm__("r4") = deadline;
    register uint32_t *r3 __asm__("r3") = priority;
    register size_t r2 __asm__("r2") = len;
    register void *r1 __asm__("r1") = msg;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("419")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_notify = 278: r0 = fd, r1 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    register long r7 __asm__("r7") = 278;
    register const struct vllsi_linux_sigevent *r1 __asm__("r1") = event;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("278")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_getsetattr = 279: r0 = fd, r1 = new_attr, r2 = old_attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    register long r7 __asm__("r7") = 279;
    register struct vllsi_linux_mq_attr *r2 __asm__("r2") = old_attr;
    register const struct vllsi_linux_mq_attr *r1 __asm__("r1") = new_attr;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("279")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getuid = 24 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid16(void)
{
    register long r7 __asm__("r7") = 24;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("24")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* geteuid = 49 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid16(void)
{
    register long r7 __asm__("r7") = 49;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("49")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgid = 47 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid16(void)
{
    register long r7 __asm__("r7") = 47;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("47")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getegid = 50 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid16(void)
{
    register long r7 __asm__("r7") = 50;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("50")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setuid = 23: r0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid16(uint16_t uid)
{
    register long r7 __asm__("r7") = 23;
    register long r0 __asm__("r0") = (long)uid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("23")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgid = 46: r0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid16(uint16_t gid)
{
    register long r7 __asm__("r7") = 46;
    register long r0 __asm__("r0") = (long)gid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("46")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setreuid = 70: r0 = ruid, r1 = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid16(uint16_t ruid, uint16_t euid)
{
    register long r7 __asm__("r7") = 70;
    register long r1 __asm__("r1") = (long)euid;
    register long r0 __asm__("r0") = (long)ruid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("70")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setregid = 71: r0 = rgid, r1 = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid16(uint16_t rgid, uint16_t egid)
{
    register long r7 __asm__("r7") = 71;
    register long r1 __asm__("r1") = (long)egid;
    register long r0 __asm__("r0") = (long)rgid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("71")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresuid = 164: r0 = ruid, r1 = euid, r2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid16(uint16_t ruid, uint16_t euid, uint16_t suid)
{
    register long r7 __asm__("r7") = 164;
    register long r2 __asm__("r2") = (long)suid;
    register long r1 __asm__("r1") = (long)euid;
    register long r0 __asm__("r0") = (long)ruid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("164")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresuid = 165: r0 = ruid, r1 = euid, r2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid16(uint16_t *ruid, uint16_t *euid, uint16_t *suid)
{
    register long r7 __asm__("r7") = 165;
    register uint16_t *r2 __asm__("r2") = suid;
    register uint16_t *r1 __asm__("r1") = euid;
    register uint16_t *r0 __asm__("r0") = ruid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("165")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresgid = 170: r0 = rgid, r1 = egid, r2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid16(uint16_t rgid, uint16_t egid, uint16_t sgid)
{
    register long r7 __asm__("r7") = 170;
    register long r2 __asm__("r2") = (long)sgid;
    register long r1 __asm__("r1") = (long)egid;
    register long r0 __asm__("r0") = (long)rgid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("170")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresgid = 171: r0 = rgid, r1 = egid, r2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid16(uint16_t *rgid, uint16_t *egid, uint16_t *sgid)
{
    register long r7 __asm__("r7") = 171;
    register uint16_t *r2 __asm__("r2") = sgid;
    register uint16_t *r1 __asm__("r1") = egid;
    register uint16_t *r0 __asm__("r0") = rgid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("171")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsuid = 138: r0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid16(uint16_t uid)
{
    register long r7 __asm__("r7") = 138;
    register long r0 __asm__("r0") = (long)uid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("138")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsgid = 139: r0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid16(uint16_t gid)
{
    register long r7 __asm__("r7") = 139;
    register long r0 __asm__("r0") = (long)gid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("139")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgroups = 80: r0 = count, r1 = groups */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups16(int32_t count, uint16_t *groups)
{
    register long r7 __asm__("r7") = 80;
    register uint16_t *r1 __asm__("r1") = groups;
    register int32_t r0 __asm__("r0") = count;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("80")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgroups = 81: r0 = count, r1 = groups */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups16(int32_t count, const uint16_t *groups)
{
    register long r7 __asm__("r7") = 81;
    register const uint16_t *r1 __asm__("r1") = groups;
    register int32_t r0 __asm__("r0") = count;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("81")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chown = 182: r0 = path, r1 = owner, r2 = group */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chown16(const char *path, uint16_t owner, uint16_t group)
{
    register long r7 __asm__("r7") = 182;
    register long r2 __asm__("r2") = (long)group;
    register long r1 __asm__("r1") = (long)owner;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("182")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lchown = 16: r0 = path, r1 = owner, r2 = group */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lchown16(const char *path, uint16_t owner, uint16_t group)
{
    register long r7 __asm__("r7") = 16;
    register long r2 __asm__("r2") = (long)group;
    register long r1 __asm__("r1") = (long)owner;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("16")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchown = 95: r0 = fd, r1 = owner, r2 = group */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown16(int32_t fd, uint16_t owner, uint16_t group)
{
    register long r7 __asm__("r7") = 95;
    register long r2 __asm__("r2") = (long)group;
    register long r1 __asm__("r1") = (long)owner;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("95")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_gettime = 263: r0 = clock, r1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime_time32(int32_t clock, struct vllsi_linux_timespec32 *time)
{
    register long r7 __asm__("r7") = 263;
    register struct vllsi_linux_timespec32 *r1 __asm__("r1") = time;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("263")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_settime = 262: r0 = clock, r1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime_time32(int32_t clock, const struct vllsi_linux_timespec32 *time)
{
    register long r7 __asm__("r7") = 262;
    register const struct vllsi_linux_timespec32 *r1 __asm__("r1") = time;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("262")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_getres = 264: r0 = clock, r1 = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres_time32(int32_t clock, struct vllsi_linux_timespec32 *resolution)
{
    register long r7 __asm__("r7") = 264;
    register struct vllsi_linux_timespec32 *r1 __asm__("r1") = resolution;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("264")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep = 265: r0 = clock, r1 = flags, r2 = request, r3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep_time32(int32_t clock, int32_t flags, const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain)
{
    register long r7 __asm__("r7") = 265;
    register struct vllsi_linux_timespec32 *r3 __asm__("r3") = remain;
    register const struct vllsi_linux_timespec32 *r2 __asm__("r2") = request;
    register int32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("265")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime = 372: r0 = clock, r1 = record */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime_time32(int32_t clock, struct vllsi_linux_timex32 *record)
{
    register long r7 __asm__("r7") = 372;
    register struct vllsi_linux_timex32 *r1 __asm__("r1") = record;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("372")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* adjtimex = 124: r0 = record */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex_time32(struct vllsi_linux_timex32 *record)
{
    register long r7 __asm__("r7") = 124;
    register struct vllsi_linux_timex32 *r0 __asm__("r0") = record;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("124")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nanosleep = 162: r0 = request, r1 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep_time32(const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain)
{
    register long r7 __asm__("r7") = 162;
    register struct vllsi_linux_timespec32 *r1 __asm__("r1") = remain;
    register const struct vllsi_linux_timespec32 *r0 __asm__("r0") = request;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("162")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_gettime = 259: r0 = timer, r1 = setting */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime_time32(int32_t timer, struct vllsi_linux_itimerspec32 *setting)
{
    register long r7 __asm__("r7") = 259;
    register struct vllsi_linux_itimerspec32 *r1 __asm__("r1") = setting;
    register int32_t r0 __asm__("r0") = timer;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("259")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_settime = 258: r0 = timer, r1 = flags, r2 = setting, r3 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime_time32(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old)
{
    register long r7 __asm__("r7") = 258;
    register struct vllsi_linux_itimerspec32 *r3 __asm__("r3") = old;
    register const struct vllsi_linux_itimerspec32 *r2 __asm__("r2") = setting;
    register int32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = timer;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("258")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_gettime = 354: r0 = fd, r1 = setting */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime_time32(int32_t fd, struct vllsi_linux_itimerspec32 *setting)
{
    register long r7 __asm__("r7") = 354;
    register struct vllsi_linux_itimerspec32 *r1 __asm__("r1") = setting;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("354")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_settime = 353: r0 = fd, r1 = flags, r2 = setting, r3 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime_time32(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old)
{
    register long r7 __asm__("r7") = 353;
    register struct vllsi_linux_itimerspec32 *r3 __asm__("r3") = old;
    register const struct vllsi_linux_itimerspec32 *r2 __asm__("r2") = setting;
    register int32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("353")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_rr_get_interval = 161: r0 = pid, r1 = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval_time32(int32_t pid, struct vllsi_linux_timespec32 *interval)
{
    register long r7 __asm__("r7") = 161;
    register struct vllsi_linux_timespec32 *r1 __asm__("r1") = interval;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("161")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pselect6 = 335: r0 = nfds, r1 = readfds, r2 = writefds, r3 = exceptfds, r4 = timeout, r5 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6_time32(int32_t nfds, struct vllsi_linux_fd_set *readfds, struct vllsi_linux_fd_set *writefds, struct vllsi_linux_fd_set *exceptfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)8};
    register long r7 __asm__("r7") = 335;
    register const long *r5 __asm__("r5") = packed_sigmask;
    register struct vllsi_linux_timespec32 *r4 __asm__("r4") = timeout;
    register struct vllsi_linux_fd_set *r3 __asm__("r3") = exceptfds;
    register struct vllsi_linux_fd_set *r2 __asm__("r2") = writefds;
    register struct vllsi_linux_fd_set *r1 __asm__("r1") = readfds;
    register int32_t r0 __asm__("r0") = nfds;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("335")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ppoll = 336: r0 = fds, r1 = nfds, r2 = timeout, r3 = sigmask, r4 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll_time32(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long r7 __asm__("r7") = 336;
    register size_t r4 __asm__("r4") = 8;
    register const struct vllsi_linux_sigset *r3 __asm__("r3") = sigmask;
    register struct vllsi_linux_timespec32 *r2 __asm__("r2") = timeout;
    register uint32_t r1 __asm__("r1") = nfds;
    register struct vllsi_linux_pollfd *r0 __asm__("r0") = fds;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("336")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_getevents = 245: r0 = context, r1 = minimum, r2 = count, r3 = events, r4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout)
{
    register long r7 __asm__("r7") = 245;
    register const struct vllsi_linux_timespec32 *r4 __asm__("r4") = timeout;
    register struct vllsi_linux_io_event *r3 __asm__("r3") = events;
    register long r2 __asm__("r2") = count;
    register long r1 __asm__("r1") = minimum;
    register unsigned long r0 __asm__("r0") = context;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("245")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents = 399: r0 = context, r1 = minimum, r2 = count, r3 = events, r4 = timeout, r5 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_aio_sigset *mask)
{
    register long r7 __asm__("r7") = 399;
    register const struct vllsi_linux_aio_sigset *r5 __asm__("r5") = mask;
    register const struct vllsi_linux_timespec32 *r4 __asm__("r4") = timeout;
    register struct vllsi_linux_io_event *r3 __asm__("r3") = events;
    register long r2 __asm__("r2") = count;
    register long r1 __asm__("r1") = minimum;
    register unsigned long r0 __asm__("r0") = context;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("399")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmmsg = 365: r0 = fd, r1 = messages, r2 = count, r3 = flags, r4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg_time32(int32_t fd, struct vllsi_linux_mmsghdr *messages, uint32_t count, uint32_t flags, struct vllsi_linux_timespec32 *timeout)
{
    register long r7 __asm__("r7") = 365;
    register struct vllsi_linux_timespec32 *r4 __asm__("r4") = timeout;
    register uint32_t r3 __asm__("r3") = flags;
    register uint32_t r2 __asm__("r2") = count;
    register struct vllsi_linux_mmsghdr *r1 __asm__("r1") = messages;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("365")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedsend = 276: r0 = queue, r1 = message, r2 = len, r3 = priority, r4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend_time32(int32_t queue, const void *message, size_t len, uint32_t priority, const struct vllsi_linux_timespec32 *timeout)
{
    register long r7 __asm__("r7") = 276;
    register const struct vllsi_linux_timespec32 *r4 __asm__("r4") = timeout;
    register uint32_t r3 __asm__("r3") = priority;
    register size_t r2 __asm__("r2") = len;
    register const void *r1 __asm__("r1") = message;
    register int32_t r0 __asm__("r0") = queue;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("276")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedreceive = 277: r0 = queue, r1 = message, r2 = len, r3 = priority, r4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive_time32(int32_t queue, void *message, size_t len, uint32_t *priority, const struct vllsi_linux_timespec32 *timeout)
{
    register long r7 __asm__("r7") = 277;
    register const struct vllsi_linux_timespec32 *r4 __asm__("r4") = timeout;
    register uint32_t *r3 __asm__("r3") = priority;
    register size_t r2 __asm__("r2") = len;
    register void *r1 __asm__("r1") = message;
    register int32_t r0 __asm__("r0") = queue;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("277")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop = 312: r0 = semid, r1 = ops, r2 = count, r3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop_time32(int32_t semid, const struct vllsi_linux_sembuf *ops, uint32_t count, const struct vllsi_linux_timespec32 *timeout)
{
    register long r7 __asm__("r7") = 312;
    register const struct vllsi_linux_timespec32 *r3 __asm__("r3") = timeout;
    register uint32_t r2 __asm__("r2") = count;
    register const struct vllsi_linux_sembuf *r1 __asm__("r1") = ops;
    register int32_t r0 __asm__("r0") = semid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("312")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigtimedwait = 177: r0 = set, r1 = info, r2 = timeout, r3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait_time32(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec32 *timeout)
{
    register long r7 __asm__("r7") = 177;
    register size_t r3 __asm__("r3") = 8;
    register const struct vllsi_linux_timespec32 *r2 __asm__("r2") = timeout;
    register struct vllsi_linux_siginfo *r1 __asm__("r1") = info;
    register const struct vllsi_linux_sigset *r0 __asm__("r0") = set;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("177")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 240: r0 = word, r1 = op, r2 = value, r3 = timeout, r4 = word2, r5 = value3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_time32(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout, uint32_t *word2, uint32_t value3)
{
    register long r7 __asm__("r7") = 240;
    register uint32_t r5 __asm__("r5") = value3;
    register uint32_t *r4 __asm__("r4") = word2;
    register uintptr_t r3 __asm__("r3") = timeout;
    register uint32_t r2 __asm__("r2") = value;
    register int32_t r1 __asm__("r1") = op;
    register uint32_t *r0 __asm__("r0") = word;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("240")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 240: r0 = word, r1 = op, r2 = value, r3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_time32_4(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout)
{
    register long r7 __asm__("r7") = 240;
    register uintptr_t r3 __asm__("r3") = timeout;
    register uint32_t r2 __asm__("r2") = value;
    register int32_t r1 __asm__("r1") = op;
    register uint32_t *r0 __asm__("r0") = word;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("240")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 240: r0 = word, r1 = op, r2 = value, r3 = timeout, r4 = word2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_time32_5(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout, uint32_t *word2)
{
    register long r7 __asm__("r7") = 240;
    register uint32_t *r4 __asm__("r4") = word2;
    register uintptr_t r3 __asm__("r3") = timeout;
    register uint32_t r2 __asm__("r2") = value;
    register int32_t r1 __asm__("r1") = op;
    register uint32_t *r0 __asm__("r0") = word;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("240")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimensat = 348: r0 = dirfd, r1 = path, r2 = times, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat_time32(int32_t dirfd, const char *path, const struct vllsi_linux_timespec32 *times, int32_t flags)
{
    register long r7 __asm__("r7") = 348;
    register int32_t r3 __asm__("r3") = flags;
    register const struct vllsi_linux_timespec32 *r2 __asm__("r2") = times;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("348")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* stat = 106: r0 = path, r1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat32(const char *path, struct vllsi_linux_stat32 *status)
{
    register long r7 __asm__("r7") = 106;
    register struct vllsi_linux_stat32 *r1 __asm__("r1") = status;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("106")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lstat = 107: r0 = path, r1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat32(const char *path, struct vllsi_linux_stat32 *status)
{
    register long r7 __asm__("r7") = 107;
    register struct vllsi_linux_stat32 *r1 __asm__("r1") = status;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("107")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstat = 108: r0 = fd, r1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat32(int32_t fd, struct vllsi_linux_stat32 *status)
{
    register long r7 __asm__("r7") = 108;
    register struct vllsi_linux_stat32 *r1 __asm__("r1") = status;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("108")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs = 99: r0 = path, r1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs32(const char *path, struct vllsi_linux_statfs32 *status)
{
    register long r7 __asm__("r7") = 99;
    register struct vllsi_linux_statfs32 *r1 __asm__("r1") = status;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("99")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs = 100: r0 = fd, r1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs32(int32_t fd, struct vllsi_linux_statfs32 *status)
{
    register long r7 __asm__("r7") = 100;
    register struct vllsi_linux_statfs32 *r1 __asm__("r1") = status;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("100")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* truncate = 92: r0 = path, r1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate32(const char *path, int32_t length)
{
    register long r7 __asm__("r7") = 92;
    register int32_t r1 __asm__("r1") = length;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("92")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ftruncate = 93: r0 = fd, r1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate32(int32_t fd, int32_t length)
{
    register long r7 __asm__("r7") = 93;
    register int32_t r1 __asm__("r1") = length;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("93")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lseek = 19: r0 = fd, r1 = offset, r2 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek32(int32_t fd, int32_t offset, uint32_t whence)
{
    register long r7 __asm__("r7") = 19;
    register uint32_t r2 __asm__("r2") = whence;
    register int32_t r1 __asm__("r1") = offset;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("19")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendfile = 187: r0 = out_fd, r1 = in_fd, r2 = offset, r3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile32(int32_t out_fd, int32_t in_fd, int32_t *offset, size_t count)
{
    register long r7 __asm__("r7") = 187;
    register size_t r3 __asm__("r3") = count;
    register int32_t *r2 __asm__("r2") = offset;
    register int32_t r1 __asm__("r1") = in_fd;
    register int32_t r0 __asm__("r0") = out_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("187")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 55: r0 = fd, r1 = command, r2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl32(int32_t fd, uint32_t command, uintptr_t arg)
{
    register long r7 __asm__("r7") = 55;
    register uintptr_t r2 __asm__("r2") = arg;
    register uint32_t r1 __asm__("r1") = command;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("55")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaction = 67: r0 = signum, r1 = action, r2 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaction(int32_t signum, const struct vllsi_linux_old_sigaction *action, struct vllsi_linux_old_sigaction *old)
{
    register long r7 __asm__("r7") = 67;
    register struct vllsi_linux_old_sigaction *r2 __asm__("r2") = old;
    register const struct vllsi_linux_old_sigaction *r1 __asm__("r1") = action;
    register int32_t r0 __asm__("r0") = signum;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("67")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigprocmask = 126: r0 = how, r1 = set, r2 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigprocmask(int32_t how, const unsigned long *set, unsigned long *old)
{
    register long r7 __asm__("r7") = 126;
    register unsigned long *r2 __asm__("r2") = old;
    register const unsigned long *r1 __asm__("r1") = set;
    register int32_t r0 __asm__("r0") = how;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("126")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigpending = 73: r0 = set */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigpending(unsigned long *set)
{
    register long r7 __asm__("r7") = 73;
    register unsigned long *r0 __asm__("r0") = set;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("73")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigsuspend = 72: r0 = 0, r1 = 0, r2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigsuspend(unsigned long mask)
{
    register long r7 __asm__("r7") = 72;
    register unsigned long r2 __asm__("r2") = mask;
    register long r1 __asm__("r1") = 0;
    register long r0 __asm__("r0") = 0;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("72")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigreturn = 119 */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_sigreturn(void)
{
    register long r7 __asm__("r7") = 119;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("119")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* pciconfig_read = 272: r0 = bus, r1 = dfn, r2 = offset, r3 = len, r4 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pciconfig_read(unsigned long bus, unsigned long dfn, unsigned long offset, unsigned long len, void *buf)
{
    register long r7 __asm__("r7") = 272;
    register void *r4 __asm__("r4") = buf;
    register unsigned long r3 __asm__("r3") = len;
    register unsigned long r2 __asm__("r2") = offset;
    register unsigned long r1 __asm__("r1") = dfn;
    register unsigned long r0 __asm__("r0") = bus;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("272")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pciconfig_write = 273: r0 = bus, r1 = dfn, r2 = offset, r3 = len, r4 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pciconfig_write(unsigned long bus, unsigned long dfn, unsigned long offset, unsigned long len, const void *buf)
{
    register long r7 __asm__("r7") = 273;
    register const void *r4 __asm__("r4") = buf;
    register unsigned long r3 __asm__("r3") = len;
    register unsigned long r2 __asm__("r2") = offset;
    register unsigned long r1 __asm__("r1") = dfn;
    register unsigned long r0 __asm__("r0") = bus;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("273")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pciconfig_iobase = 271: r0 = which, r1 = bus, r2 = devfn */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pciconfig_iobase(long which, unsigned long bus, unsigned long devfn)
{
    register long r7 __asm__("r7") = 271;
    register unsigned long r2 __asm__("r2") = devfn;
    register unsigned long r1 __asm__("r1") = bus;
    register long r0 __asm__("r0") = which;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("271")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mmap2 = 192: r0 = addr, r1 = len, r2 = prot, r3 = flags, r4 = fd, r5 = (unsigned long)((uint64_t)offset >> 12) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    if ((uint64_t)offset & 4095) return -(vllsi_result)VLLSI_LINUX_EINVAL;
    if ((uint64_t)offset >> 44) return -(vllsi_result)VLLSI_LINUX_EOVERFLOW;
    register long r7 __asm__("r7") = 192;
    register unsigned long r5 __asm__("r5") = (unsigned long)((uint64_t)offset >> 12);
    register int32_t r4 __asm__("r4") = fd;
    register unsigned long r3 __asm__("r3") = flags;
    register unsigned long r2 __asm__("r2") = prot;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("192")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munmap = 91: r0 = addr, r1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munmap(void *addr, size_t len)
{
    register long r7 __asm__("r7") = 91;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("91")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mremap = 163: r0 = old_addr, r1 = old_len, r2 = new_len, r3 = flags, r4 = new_addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    register long r7 __asm__("r7") = 163;
    register void *r4 __asm__("r4") = new_addr;
    register unsigned long r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = new_len;
    register size_t r1 __asm__("r1") = old_len;
    register void *r0 __asm__("r0") = old_addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("163")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mprotect = 125: r0 = addr, r1 = len, r2 = prot */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    register long r7 __asm__("r7") = 125;
    register unsigned long r2 __asm__("r2") = prot;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("125")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* madvise = 220: r0 = addr, r1 = len, r2 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_madvise(void *addr, size_t len, int32_t advice)
{
    register long r7 __asm__("r7") = 220;
    register int32_t r2 __asm__("r2") = advice;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("220")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msync = 144: r0 = addr, r1 = len, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msync(void *addr, size_t len, int32_t flags)
{
    register long r7 __asm__("r7") = 144;
    register int32_t r2 __asm__("r2") = flags;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("144")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mincore = 219: r0 = addr, r1 = len, r2 = vec */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    register long r7 __asm__("r7") = 219;
    register uint8_t *r2 __asm__("r2") = vec;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* remap_file_pages = 253: r0 = addr, r1 = len, r2 = prot, r3 = page_offset, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    register long r7 __asm__("r7") = 253;
    register unsigned long r4 __asm__("r4") = flags;
    register size_t r3 __asm__("r3") = page_offset;
    register unsigned long r2 __asm__("r2") = prot;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("253")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* brk = 45: r0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_brk(void *addr)
{
    register long r7 __asm__("r7") = 45;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("45")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock = 150: r0 = addr, r1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock(void *addr, size_t len)
{
    register long r7 __asm__("r7") = 150;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("150")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock2 = 390: r0 = addr, r1 = len, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock2(void *addr, size_t len, int32_t flags)
{
    register long r7 __asm__("r7") = 390;
    register int32_t r2 __asm__("r2") = flags;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("390")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlock = 151: r0 = addr, r1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlock(void *addr, size_t len)
{
    register long r7 __asm__("r7") = 151;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("151")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlockall = 152: r0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlockall(int32_t flags)
{
    register long r7 __asm__("r7") = 152;
    register int32_t r0 __asm__("r0") = flags;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("152")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlockall = 153 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlockall(void)
{
    register long r7 __asm__("r7") = 153;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("153")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mseal = 462: r0 = addr, r1 = len, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mseal(void *addr, size_t len, unsigned long flags)
{
    register long r7 __asm__("r7") = 462;
    register unsigned long r2 __asm__("r2") = flags;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("462")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* map_shadow_stack = 453: r0 = addr, r1 = len, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    register long r7 __asm__("r7") = 453;
    register uint32_t r2 __asm__("r2") = flags;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("453")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_alloc = 395: r0 = flags, r1 = access_rights */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    register long r7 __asm__("r7") = 395;
    register unsigned long r1 __asm__("r1") = access_rights;
    register unsigned long r0 __asm__("r0") = flags;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("395")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_free = 396: r0 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_free(int32_t pkey)
{
    register long r7 __asm__("r7") = 396;
    register int32_t r0 __asm__("r0") = pkey;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("396")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_mprotect = 394: r0 = addr, r1 = len, r2 = prot, r3 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    register long r7 __asm__("r7") = 394;
    register int32_t r3 __asm__("r3") = pkey;
    register unsigned long r2 __asm__("r2") = prot;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("394")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_create = 385: r0 = name, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_create(const char *name, uint32_t flags)
{
    register long r7 __asm__("r7") = 385;
    register uint32_t r1 __asm__("r1") = flags;
    register const char *r0 __asm__("r0") = name;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("385")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_madvise = 440: r0 = pidfd, r1 = vec, r2 = count, r3 = advice, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    register long r7 __asm__("r7") = 440;
    register uint32_t r4 __asm__("r4") = flags;
    register int32_t r3 __asm__("r3") = advice;
    register size_t r2 __asm__("r2") = count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = vec;
    register int32_t r0 __asm__("r0") = pidfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("440")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_mrelease = 448: r0 = pidfd, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    register long r7 __asm__("r7") = 448;
    register uint32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = pidfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("448")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_readv = 376: r0 = pid, r1 = local, r2 = local_count, r3 = remote, r4 = remote_count, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long r7 __asm__("r7") = 376;
    register unsigned long r5 __asm__("r5") = flags;
    register unsigned long r4 __asm__("r4") = remote_count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = remote;
    register unsigned long r2 __asm__("r2") = local_count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = local;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("376")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_writev = 377: r0 = pid, r1 = local, r2 = local_count, r3 = remote, r4 = remote_count, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long r7 __asm__("r7") = 377;
    register unsigned long r5 __asm__("r5") = flags;
    register unsigned long r4 __asm__("r4") = remote_count;
    register const struct vllsi_linux_iovec *r3 __asm__("r3") = remote;
    register unsigned long r2 __asm__("r2") = local_count;
    register const struct vllsi_linux_iovec *r1 __asm__("r1") = local;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("377")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mbind = 319: r0 = addr, r1 = len, r2 = mode, r3 = nodemask, r4 = maxnode, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    register long r7 __asm__("r7") = 319;
    register uint32_t r5 __asm__("r5") = flags;
    register unsigned long r4 __asm__("r4") = maxnode;
    register const unsigned long *r3 __asm__("r3") = nodemask;
    register unsigned long r2 __asm__("r2") = mode;
    register unsigned long r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("319")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy = 321: r0 = mode, r1 = nodemask, r2 = maxnode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    register long r7 __asm__("r7") = 321;
    register unsigned long r2 __asm__("r2") = maxnode;
    register const unsigned long *r1 __asm__("r1") = nodemask;
    register unsigned long r0 __asm__("r0") = mode;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("321")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_mempolicy = 320: r0 = mode, r1 = nodemask, r2 = maxnode, r3 = addr, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    register long r7 __asm__("r7") = 320;
    register unsigned long r4 __asm__("r4") = flags;
    register void *r3 __asm__("r3") = addr;
    register unsigned long r2 __asm__("r2") = maxnode;
    register unsigned long *r1 __asm__("r1") = nodemask;
    register int32_t *r0 __asm__("r0") = mode;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("320")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy_home_node = 450: r0 = addr, r1 = len, r2 = home_node, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    register long r7 __asm__("r7") = 450;
    register unsigned long r3 __asm__("r3") = flags;
    register unsigned long r2 __asm__("r2") = home_node;
    register unsigned long r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = addr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("450")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* migrate_pages = 400: r0 = pid, r1 = maxnode, r2 = old_nodes, r3 = new_nodes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    register long r7 __asm__("r7") = 400;
    register const unsigned long *r3 __asm__("r3") = new_nodes;
    register const unsigned long *r2 __asm__("r2") = old_nodes;
    register unsigned long r1 __asm__("r1") = maxnode;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("400")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_pages = 344: r0 = pid, r1 = count, r2 = pages, r3 = nodes, r4 = status, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    register long r7 __asm__("r7") = 344;
    register uint32_t r5 __asm__("r5") = flags;
    register int32_t *r4 __asm__("r4") = status;
    register const int32_t *r3 __asm__("r3") = nodes;
    register void *const *r2 __asm__("r2") = pages;
    register unsigned long r1 __asm__("r1") = count;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("344")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* arm_cacheflush = 983042: r0 = start, r1 = end, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_arm_cacheflush(void *start, void *end, unsigned long flags)
{
    register long r7 __asm__("r7") = 983042;
    register unsigned long r2 __asm__("r2") = flags;
    register void *r1 __asm__("r1") = end;
    register void *r0 __asm__("r0") = start;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("983042")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socket = 281: r0 = family, r1 = type, r2 = protocol */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    register long r7 __asm__("r7") = 281;
    register int32_t r2 __asm__("r2") = protocol;
    register int32_t r1 __asm__("r1") = type;
    register int32_t r0 __asm__("r0") = family;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("281")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketpair = 288: r0 = family, r1 = type, r2 = protocol, r3 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    register long r7 __asm__("r7") = 288;
    register int32_t *r3 __asm__("r3") = fds;
    register int32_t r2 __asm__("r2") = protocol;
    register int32_t r1 __asm__("r1") = type;
    register int32_t r0 __asm__("r0") = family;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bind = 282: r0 = fd, r1 = addr, r2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long r7 __asm__("r7") = 282;
    register uint32_t r2 __asm__("r2") = addrlen;
    register const struct vllsi_linux_sockaddr *r1 __asm__("r1") = addr;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("282")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listen = 284: r0 = fd, r1 = backlog */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listen(int32_t fd, int32_t backlog)
{
    register long r7 __asm__("r7") = 284;
    register int32_t r1 __asm__("r1") = backlog;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("284")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept = 285: r0 = fd, r1 = addr, r2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r7 __asm__("r7") = 285;
    register uint32_t *r2 __asm__("r2") = addrlen;
    register struct vllsi_linux_sockaddr *r1 __asm__("r1") = addr;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("285")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept4 = 366: r0 = fd, r1 = addr, r2 = addrlen, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    register long r7 __asm__("r7") = 366;
    register int32_t r3 __asm__("r3") = flags;
    register uint32_t *r2 __asm__("r2") = addrlen;
    register struct vllsi_linux_sockaddr *r1 __asm__("r1") = addr;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("366")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* connect = 283: r0 = fd, r1 = addr, r2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long r7 __asm__("r7") = 283;
    register uint32_t r2 __asm__("r2") = addrlen;
    register const struct vllsi_linux_sockaddr *r1 __asm__("r1") = addr;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("283")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shutdown = 293: r0 = fd, r1 = how */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shutdown(int32_t fd, int32_t how)
{
    register long r7 __asm__("r7") = 293;
    register int32_t r1 __asm__("r1") = how;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("293")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockname = 286: r0 = fd, r1 = addr, r2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r7 __asm__("r7") = 286;
    register uint32_t *r2 __asm__("r2") = addrlen;
    register struct vllsi_linux_sockaddr *r1 __asm__("r1") = addr;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("286")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpeername = 287: r0 = fd, r1 = addr, r2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r7 __asm__("r7") = 287;
    register uint32_t *r2 __asm__("r2") = addrlen;
    register struct vllsi_linux_sockaddr *r1 __asm__("r1") = addr;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("287")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockopt = 295: r0 = fd, r1 = level, r2 = optname, r3 = optval, r4 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    register long r7 __asm__("r7") = 295;
    register uint32_t *r4 __asm__("r4") = optlen;
    register void *r3 __asm__("r3") = optval;
    register int32_t r2 __asm__("r2") = optname;
    register int32_t r1 __asm__("r1") = level;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("295")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsockopt = 294: r0 = fd, r1 = level, r2 = optname, r3 = optval, r4 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    register long r7 __asm__("r7") = 294;
    register uint32_t r4 __asm__("r4") = optlen;
    register const void *r3 __asm__("r3") = optval;
    register int32_t r2 __asm__("r2") = optname;
    register int32_t r1 __asm__("r1") = level;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("294")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* send = 289: r0 = fd, r1 = buf, r2 = len, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_send(int32_t fd, const void *buf, size_t len, uint32_t flags)
{
    register long r7 __asm__("r7") = 289;
    register uint32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = len;
    register const void *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("289")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendto = 290: r0 = fd, r1 = buf, r2 = len, r3 = flags, r4 = addr, r5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long r7 __asm__("r7") = 290;
    register uint32_t r5 __asm__("r5") = addrlen;
    register const struct vllsi_linux_sockaddr *r4 __asm__("r4") = addr;
    register uint32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = len;
    register const void *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("290")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmsg = 296: r0 = fd, r1 = msg, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long r7 __asm__("r7") = 296;
    register uint32_t r2 __asm__("r2") = flags;
    register const struct vllsi_linux_msghdr *r1 __asm__("r1") = msg;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("296")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmmsg = 374: r0 = fd, r1 = msgs, r2 = count, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    register long r7 __asm__("r7") = 374;
    register uint32_t r3 __asm__("r3") = flags;
    register uint32_t r2 __asm__("r2") = count;
    register struct vllsi_linux_mmsghdr *r1 __asm__("r1") = msgs;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("374")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recv = 291: r0 = fd, r1 = buf, r2 = len, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recv(int32_t fd, void *buf, size_t len, uint32_t flags)
{
    register long r7 __asm__("r7") = 291;
    register uint32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = len;
    register void *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("291")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvfrom = 292: r0 = fd, r1 = buf, r2 = len, r3 = flags, r4 = addr, r5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r7 __asm__("r7") = 292;
    register uint32_t *r5 __asm__("r5") = addrlen;
    register struct vllsi_linux_sockaddr *r4 __asm__("r4") = addr;
    register uint32_t r3 __asm__("r3") = flags;
    register size_t r2 __asm__("r2") = len;
    register void *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("292")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmsg = 297: r0 = fd, r1 = msg, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long r7 __asm__("r7") = 297;
    register uint32_t r2 __asm__("r2") = flags;
    register struct vllsi_linux_msghdr *r1 __asm__("r1") = msg;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("297")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmmsg_time64 = 417: r0 = fd, r1 = msgs, r2 = count, r3 = flags, r4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    register long r7 __asm__("r7") = 417;
    register struct vllsi_linux_timespec *r4 __asm__("r4") = timeout;
    register uint32_t r3 __asm__("r3") = flags;
    register uint32_t r2 __asm__("r2") = count;
    register struct vllsi_linux_mmsghdr *r1 __asm__("r1") = msgs;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("417")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sethostname = 74: r0 = name, r1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sethostname(const void *name, int32_t len)
{
    register long r7 __asm__("r7") = 74;
    register int32_t r1 __asm__("r1") = len;
    register const void *r0 __asm__("r0") = name;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("74")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setdomainname = 121: r0 = name, r1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setdomainname(const void *name, int32_t len)
{
    register long r7 __asm__("r7") = 121;
    register int32_t r1 __asm__("r1") = len;
    register const void *r0 __asm__("r0") = name;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("121")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prctl = 172: r0 = option, r1 = arg2, r2 = arg3, r3 = arg4, r4 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long r7 __asm__("r7") = 172;
    register uintptr_t r4 __asm__("r4") = arg5;
    register uintptr_t r3 __asm__("r3") = arg4;
    register uintptr_t r2 __asm__("r2") = arg3;
    register uintptr_t r1 __asm__("r1") = arg2;
    register int32_t r0 __asm__("r0") = option;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("172")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* arm_set_tls = 983045: r0 = base */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_arm_set_tls(void *base)
{
    register long r7 __asm__("r7") = 983045;
    register void *r0 __asm__("r0") = base;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("983045")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* arm_get_tls = 983046 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_arm_get_tls(void)
{
    register long r7 __asm__("r7") = 983046;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("983046")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* arm_breakpoint = 983041 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_arm_breakpoint(void)
{
    register long r7 __asm__("r7") = 983041;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("983041")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* arm_usr26 = 983043 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_arm_usr26(void)
{
    register long r7 __asm__("r7") = 983043;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("983043")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* arm_usr32 = 983044 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_arm_usr32(void)
{
    register long r7 __asm__("r7") = 983044;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("983044")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone = 120: r0 = flags, r1 = stack, r2 = parent_tid, r3 = tls, r4 = child_tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    register long r7 __asm__("r7") = 120;
    register int32_t *r4 __asm__("r4") = child_tid;
    register void *r3 __asm__("r3") = tls;
    register int32_t *r2 __asm__("r2") = parent_tid;
    register void *r1 __asm__("r1") = stack;
    register unsigned long r0 __asm__("r0") = flags;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("120")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone3 = 435: r0 = args, r1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    register long r7 __asm__("r7") = 435;
    register size_t r1 __asm__("r1") = size;
    register const struct vllsi_linux_clone_args *r0 __asm__("r0") = args;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("435")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fork = 2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fork(void)
{
    register long r7 __asm__("r7") = 2;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("2")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execve = 11: r0 = path, r1 = argv, r2 = envp */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    register long r7 __asm__("r7") = 11;
    register const char *const *r2 __asm__("r2") = envp;
    register const char *const *r1 __asm__("r1") = argv;
    register const char *r0 __asm__("r0") = path;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("11")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execveat = 387: r0 = dirfd, r1 = path, r2 = argv, r3 = envp, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    register long r7 __asm__("r7") = 387;
    register int32_t r4 __asm__("r4") = flags;
    register const char *const *r3 __asm__("r3") = envp;
    register const char *const *r2 __asm__("r2") = argv;
    register const char *r1 __asm__("r1") = path;
    register int32_t r0 __asm__("r0") = dirfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("387")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* exit = 1: r0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit(int32_t status)
{
    register long r7 __asm__("r7") = 1;
    register int32_t r0 __asm__("r0") = status;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("1")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* exit_group = 248: r0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit_group(int32_t status)
{
    register long r7 __asm__("r7") = 248;
    register int32_t r0 __asm__("r0") = status;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("248")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* set_tid_address = 256: r0 = tidptr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_tid_address(uint32_t *tidptr)
{
    register long r7 __asm__("r7") = 256;
    register uint32_t *r0 __asm__("r0") = tidptr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("256")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* wait4 = 114: r0 = pid, r1 = status, r2 = options, r3 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long r7 __asm__("r7") = 114;
    register struct vllsi_linux_rusage *r3 __asm__("r3") = rusage;
    register int32_t r2 __asm__("r2") = options;
    register int32_t *r1 __asm__("r1") = status;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("114")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* waitid = 280: r0 = which, r1 = id, r2 = info, r3 = options, r4 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long r7 __asm__("r7") = 280;
    register struct vllsi_linux_rusage *r4 __asm__("r4") = rusage;
    register int32_t r3 __asm__("r3") = options;
    register struct vllsi_linux_siginfo *r2 __asm__("r2") = info;
    register uintptr_t r1 __asm__("r1") = id;
    register int32_t r0 __asm__("r0") = which;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_open = 434: r0 = pid, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_open(int32_t pid, uint32_t flags)
{
    register long r7 __asm__("r7") = 434;
    register uint32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("434")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_getfd = 438: r0 = pidfd, r1 = targetfd, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    register long r7 __asm__("r7") = 438;
    register uint32_t r2 __asm__("r2") = flags;
    register int32_t r1 __asm__("r1") = targetfd;
    register int32_t r0 __asm__("r0") = pidfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("438")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_send_signal = 424: r0 = pidfd, r1 = sig, r2 = info, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    register long r7 __asm__("r7") = 424;
    register uint32_t r3 __asm__("r3") = flags;
    register const struct vllsi_linux_siginfo *r2 __asm__("r2") = info;
    register int32_t r1 __asm__("r1") = sig;
    register int32_t r0 __asm__("r0") = pidfd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("424")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpid = 20 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpid(void)
{
    register long r7 __asm__("r7") = 20;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("20")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getppid = 64 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getppid(void)
{
    register long r7 __asm__("r7") = 64;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("64")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettid = 224 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettid(void)
{
    register long r7 __asm__("r7") = 224;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("224")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgid = 132: r0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgid(int32_t pid)
{
    register long r7 __asm__("r7") = 132;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("132")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpgid = 57: r0 = pid, r1 = pgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpgid(int32_t pid, int32_t pgid)
{
    register long r7 __asm__("r7") = 57;
    register int32_t r1 __asm__("r1") = pgid;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("57")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgrp = 65 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgrp(void)
{
    register long r7 __asm__("r7") = 65;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("65")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsid = 147: r0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsid(int32_t pid)
{
    register long r7 __asm__("r7") = 147;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("147")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsid = 66 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsid(void)
{
    register long r7 __asm__("r7") = 66;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("66")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpriority = 96: r0 = which, r1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpriority(int32_t which, uintptr_t who)
{
    register long r7 __asm__("r7") = 96;
    register uintptr_t r1 __asm__("r1") = who;
    register int32_t r0 __asm__("r0") = which;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("96")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpriority = 97: r0 = which, r1 = who, r2 = nice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    register long r7 __asm__("r7") = 97;
    register int32_t r2 __asm__("r2") = nice;
    register uintptr_t r1 __asm__("r1") = who;
    register int32_t r0 __asm__("r0") = which;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("97")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nice = 34: r0 = increment */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nice(int32_t increment)
{
    register long r7 __asm__("r7") = 34;
    register int32_t r0 __asm__("r0") = increment;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("34")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_get = 315: r0 = which, r1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_get(int32_t which, uintptr_t who)
{
    register long r7 __asm__("r7") = 315;
    register uintptr_t r1 __asm__("r1") = who;
    register int32_t r0 __asm__("r0") = which;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("315")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_set = 314: r0 = which, r1 = who, r2 = ioprio */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    register long r7 __asm__("r7") = 314;
    register int32_t r2 __asm__("r2") = ioprio;
    register uintptr_t r1 __asm__("r1") = who;
    register int32_t r0 __asm__("r0") = which;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("314")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ugetrlimit = 191: r0 = resource, r1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long r7 __asm__("r7") = 191;
    register struct vllsi_linux_rlimit *r1 __asm__("r1") = limit;
    register uint32_t r0 __asm__("r0") = resource;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("191")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setrlimit = 75: r0 = resource, r1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    register long r7 __asm__("r7") = 75;
    register const struct vllsi_linux_rlimit *r1 __asm__("r1") = limit;
    register uint32_t r0 __asm__("r0") = resource;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("75")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prlimit64 = 369: r0 = pid, r1 = resource, r2 = new_limit, r3 = old_limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    register long r7 __asm__("r7") = 369;
    register struct vllsi_linux_rlimit64 *r3 __asm__("r3") = old_limit;
    register const struct vllsi_linux_rlimit64 *r2 __asm__("r2") = new_limit;
    register uint32_t r1 __asm__("r1") = resource;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("369")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrusage = 77: r0 = who, r1 = usage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    register long r7 __asm__("r7") = 77;
    register struct vllsi_linux_rusage *r1 __asm__("r1") = usage;
    register int32_t r0 __asm__("r0") = who;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("77")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* personality = 136: r0 = persona */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_personality(uint32_t persona)
{
    register long r7 __asm__("r7") = 136;
    register uint32_t r0 __asm__("r0") = persona;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("136")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unshare = 337: r0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unshare(unsigned long flags)
{
    register long r7 __asm__("r7") = 337;
    register unsigned long r0 __asm__("r0") = flags;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("337")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setns = 375: r0 = fd, r1 = nstype */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setns(int32_t fd, int32_t nstype)
{
    register long r7 __asm__("r7") = 375;
    register int32_t r1 __asm__("r1") = nstype;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("375")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kcmp = 378: r0 = pid1, r1 = pid2, r2 = type, r3 = idx1, r4 = idx2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    register long r7 __asm__("r7") = 378;
    register uintptr_t r4 __asm__("r4") = idx2;
    register unsigned long r3 __asm__("r3") = idx1;
    register int32_t r2 __asm__("r2") = type;
    register int32_t r1 __asm__("r1") = pid2;
    register int32_t r0 __asm__("r0") = pid1;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("378")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setscheduler = 156: r0 = tid, r1 = policy, r2 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    register long r7 __asm__("r7") = 156;
    register const struct vllsi_linux_sched_param *r2 __asm__("r2") = param;
    register int32_t r1 __asm__("r1") = policy;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("156")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getscheduler = 157: r0 = tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getscheduler(int32_t tid)
{
    register long r7 __asm__("r7") = 157;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("157")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setparam = 154: r0 = tid, r1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    register long r7 __asm__("r7") = 154;
    register const struct vllsi_linux_sched_param *r1 __asm__("r1") = param;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("154")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getparam = 155: r0 = tid, r1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    register long r7 __asm__("r7") = 155;
    register struct vllsi_linux_sched_param *r1 __asm__("r1") = param;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("155")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setattr = 380: r0 = tid, r1 = attr, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    register long r7 __asm__("r7") = 380;
    register uint32_t r2 __asm__("r2") = flags;
    register const struct vllsi_linux_sched_attr *r1 __asm__("r1") = attr;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("380")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getattr = 381: r0 = tid, r1 = attr, r2 = size, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    register long r7 __asm__("r7") = 381;
    register uint32_t r3 __asm__("r3") = flags;
    register uint32_t r2 __asm__("r2") = size;
    register struct vllsi_linux_sched_attr *r1 __asm__("r1") = attr;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("381")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setaffinity = 241: r0 = tid, r1 = len, r2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    register long r7 __asm__("r7") = 241;
    register const void *r2 __asm__("r2") = mask;
    register uint32_t r1 __asm__("r1") = len;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("241")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getaffinity = 242: r0 = tid, r1 = len, r2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    register long r7 __asm__("r7") = 242;
    register void *r2 __asm__("r2") = mask;
    register uint32_t r1 __asm__("r1") = len;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("242")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_yield = 158 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_yield(void)
{
    register long r7 __asm__("r7") = 158;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("158")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_max = 159: r0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_max(int32_t policy)
{
    register long r7 __asm__("r7") = 159;
    register int32_t r0 __asm__("r0") = policy;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("159")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_min = 160: r0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_min(int32_t policy)
{
    register long r7 __asm__("r7") = 160;
    register int32_t r0 __asm__("r0") = policy;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("160")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_rr_get_interval_time64 = 423: r0 = tid, r1 = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    register long r7 __asm__("r7") = 423;
    register struct vllsi_linux_timespec *r1 __asm__("r1") = interval;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("423")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ptrace = 26: r0 = request, r1 = pid, r2 = addr, r3 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    register long r7 __asm__("r7") = 26;
    register uintptr_t r3 __asm__("r3") = data;
    register uintptr_t r2 __asm__("r2") = addr;
    register int32_t r1 __asm__("r1") = pid;
    register long r0 __asm__("r0") = request;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("26")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* add_key = 309: r0 = type, r1 = description, r2 = payload, r3 = plen, r4 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    register long r7 __asm__("r7") = 309;
    register int32_t r4 __asm__("r4") = keyring;
    register size_t r3 __asm__("r3") = plen;
    register const void *r2 __asm__("r2") = payload;
    register const char *r1 __asm__("r1") = description;
    register const char *r0 __asm__("r0") = type;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("309")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* request_key = 310: r0 = type, r1 = description, r2 = callout_info, r3 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    register long r7 __asm__("r7") = 310;
    register int32_t r3 __asm__("r3") = keyring;
    register const char *r2 __asm__("r2") = callout_info;
    register const char *r1 __asm__("r1") = description;
    register const char *r0 __asm__("r0") = type;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("310")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 311: r0 = operation, r1 = arg2, r2 = arg3, r3 = arg4, r4 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long r7 __asm__("r7") = 311;
    register uintptr_t r4 __asm__("r4") = arg5;
    register uintptr_t r3 __asm__("r3") = arg4;
    register uintptr_t r2 __asm__("r2") = arg3;
    register uintptr_t r1 __asm__("r1") = arg2;
    register int32_t r0 __asm__("r0") = operation;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("311")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 311: r0 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_1(int32_t operation)
{
    register long r7 __asm__("r7") = 311;
    register int32_t r0 __asm__("r0") = operation;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("311")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 311: r0 = operation, r1 = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_2(int32_t operation, uintptr_t arg2)
{
    register long r7 __asm__("r7") = 311;
    register uintptr_t r1 __asm__("r1") = arg2;
    register int32_t r0 __asm__("r0") = operation;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("311")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 311: r0 = operation, r1 = arg2, r2 = arg3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_3(int32_t operation, uintptr_t arg2, uintptr_t arg3)
{
    register long r7 __asm__("r7") = 311;
    register uintptr_t r2 __asm__("r2") = arg3;
    register uintptr_t r1 __asm__("r1") = arg2;
    register int32_t r0 __asm__("r0") = operation;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("311")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 311: r0 = operation, r1 = arg2, r2 = arg3, r3 = arg4 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_4(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4)
{
    register long r7 __asm__("r7") = 311;
    register uintptr_t r3 __asm__("r3") = arg4;
    register uintptr_t r2 __asm__("r2") = arg3;
    register uintptr_t r1 __asm__("r1") = arg2;
    register int32_t r0 __asm__("r0") = operation;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("311")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 386: r0 = command, r1 = attr, r2 = size, r3 = common, r4 = common_size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    register long r7 __asm__("r7") = 386;
    register uint32_t r4 __asm__("r4") = common_size;
    register struct vllsi_linux_bpf_common_attr *r3 __asm__("r3") = common;
    register uint32_t r2 __asm__("r2") = size;
    register union vllsi_linux_bpf_attr *r1 __asm__("r1") = attr;
    register int32_t r0 __asm__("r0") = command;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("386")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 386: r0 = command, r1 = attr, r2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf_3(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    register long r7 __asm__("r7") = 386;
    register uint32_t r2 __asm__("r2") = size;
    register union vllsi_linux_bpf_attr *r1 __asm__("r1") = attr;
    register int32_t r0 __asm__("r0") = command;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("386")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_create_ruleset = 444: r0 = attr, r1 = size, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    register long r7 __asm__("r7") = 444;
    register uint32_t r2 __asm__("r2") = flags;
    register size_t r1 __asm__("r1") = size;
    register const struct vllsi_linux_landlock_ruleset_attr *r0 __asm__("r0") = attr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("444")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_add_rule = 445: r0 = ruleset_fd, r1 = rule_type, r2 = rule_attr, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    register long r7 __asm__("r7") = 445;
    register uint32_t r3 __asm__("r3") = flags;
    register uintptr_t r2 __asm__("r2") = rule_attr;
    register uint32_t r1 __asm__("r1") = rule_type;
    register int32_t r0 __asm__("r0") = ruleset_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("445")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_restrict_self = 446: r0 = ruleset_fd, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    register long r7 __asm__("r7") = 446;
    register uint32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = ruleset_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("446")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* seccomp = 383: r0 = operation, r1 = flags, r2 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    register long r7 __asm__("r7") = 383;
    register uintptr_t r2 __asm__("r2") = args;
    register uint32_t r1 __asm__("r1") = flags;
    register uint32_t r0 __asm__("r0") = operation;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("383")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_get_self_attr = 459: r0 = attr, r1 = contexts, r2 = size, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    register long r7 __asm__("r7") = 459;
    register uint32_t r3 __asm__("r3") = flags;
    register uint32_t *r2 __asm__("r2") = size;
    register struct vllsi_linux_lsm_ctx *r1 __asm__("r1") = contexts;
    register uint32_t r0 __asm__("r0") = attr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("459")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_set_self_attr = 460: r0 = attr, r1 = context, r2 = size, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    register long r7 __asm__("r7") = 460;
    register uint32_t r3 __asm__("r3") = flags;
    register uint32_t r2 __asm__("r2") = size;
    register const struct vllsi_linux_lsm_ctx *r1 __asm__("r1") = context;
    register uint32_t r0 __asm__("r0") = attr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("460")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_list_modules = 461: r0 = ids, r1 = size, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    register long r7 __asm__("r7") = 461;
    register uint32_t r2 __asm__("r2") = flags;
    register uint32_t *r1 __asm__("r1") = size;
    register uint64_t *r0 __asm__("r0") = ids;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("461")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kill = 37: r0 = pid, r1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kill(int32_t pid, int32_t sig)
{
    register long r7 __asm__("r7") = 37;
    register int32_t r1 __asm__("r1") = sig;
    register int32_t r0 __asm__("r0") = pid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("37")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tkill = 238: r0 = tid, r1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tkill(int32_t tid, int32_t sig)
{
    register long r7 __asm__("r7") = 238;
    register int32_t r1 __asm__("r1") = sig;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tgkill = 268: r0 = tgid, r1 = tid, r2 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    register long r7 __asm__("r7") = 268;
    register int32_t r2 __asm__("r2") = sig;
    register int32_t r1 __asm__("r1") = tid;
    register int32_t r0 __asm__("r0") = tgid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("268")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigqueueinfo = 178: r0 = tgid, r1 = sig, r2 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long r7 __asm__("r7") = 178;
    register const struct vllsi_linux_siginfo *r2 __asm__("r2") = info;
    register int32_t r1 __asm__("r1") = sig;
    register int32_t r0 __asm__("r0") = tgid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("178")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_tgsigqueueinfo = 363: r0 = tgid, r1 = tid, r2 = sig, r3 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long r7 __asm__("r7") = 363;
    register const struct vllsi_linux_siginfo *r3 __asm__("r3") = info;
    register int32_t r2 __asm__("r2") = sig;
    register int32_t r1 __asm__("r1") = tid;
    register int32_t r0 __asm__("r0") = tgid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("363")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigaction = 174: r0 = sig, r1 = act, r2 = oldact, r3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    register long r7 __asm__("r7") = 174;
    register size_t r3 __asm__("r3") = 8;
    register struct vllsi_linux_sigaction *r2 __asm__("r2") = oldact;
    register const struct vllsi_linux_sigaction *r1 __asm__("r1") = act;
    register int32_t r0 __asm__("r0") = sig;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("174")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigprocmask = 175: r0 = how, r1 = set, r2 = oldset, r3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    register long r7 __asm__("r7") = 175;
    register size_t r3 __asm__("r3") = 8;
    register struct vllsi_linux_sigset *r2 __asm__("r2") = oldset;
    register const struct vllsi_linux_sigset *r1 __asm__("r1") = set;
    register int32_t r0 __asm__("r0") = how;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("175")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigpending = 176: r0 = set, r1 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    register long r7 __asm__("r7") = 176;
    register size_t r1 __asm__("r1") = 8;
    register struct vllsi_linux_sigset *r0 __asm__("r0") = set;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("176")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigsuspend = 179: r0 = mask, r1 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    register long r7 __asm__("r7") = 179;
    register size_t r1 __asm__("r1") = 8;
    register const struct vllsi_linux_sigset *r0 __asm__("r0") = mask;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("179")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigtimedwait_time64 = 421: r0 = set, r1 = info, r2 = timeout, r3 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    register long r7 __asm__("r7") = 421;
    register size_t r3 __asm__("r3") = 8;
    register const struct vllsi_linux_timespec *r2 __asm__("r2") = timeout;
    register struct vllsi_linux_siginfo *r1 __asm__("r1") = info;
    register const struct vllsi_linux_sigset *r0 __asm__("r0") = set;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("421")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaltstack = 186: r0 = stack, r1 = old_stack */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    register long r7 __asm__("r7") = 186;
    register struct vllsi_linux_stack *r1 __asm__("r1") = old_stack;
    register const struct vllsi_linux_stack *r0 __asm__("r0") = stack;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("186")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pause = 29 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pause(void)
{
    register long r7 __asm__("r7") = 29;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("29")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* restart_syscall = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_restart_syscall(void)
{
    register long r7 __asm__("r7") = 0;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("0")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: r0 = uaddr, r1 = op, r2 = val, r3 = timeout, r4 = uaddr2, r5 = val3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    register long r7 __asm__("r7") = 422;
    register uint32_t r5 __asm__("r5") = val3;
    register uint32_t *r4 __asm__("r4") = uaddr2;
    register uintptr_t r3 __asm__("r3") = timeout;
    register uint32_t r2 __asm__("r2") = val;
    register int32_t r1 __asm__("r1") = op;
    register uint32_t *r0 __asm__("r0") = uaddr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("422")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: r0 = uaddr, r1 = op */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_2(uint32_t *uaddr, int32_t op)
{
    register long r7 __asm__("r7") = 422;
    register int32_t r1 __asm__("r1") = op;
    register uint32_t *r0 __asm__("r0") = uaddr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("422")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: r0 = uaddr, r1 = op, r2 = val */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_3(uint32_t *uaddr, int32_t op, uint32_t val)
{
    register long r7 __asm__("r7") = 422;
    register uint32_t r2 __asm__("r2") = val;
    register int32_t r1 __asm__("r1") = op;
    register uint32_t *r0 __asm__("r0") = uaddr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("422")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: r0 = uaddr, r1 = op, r2 = val, r3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_4(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout)
{
    register long r7 __asm__("r7") = 422;
    register uintptr_t r3 __asm__("r3") = timeout;
    register uint32_t r2 __asm__("r2") = val;
    register int32_t r1 __asm__("r1") = op;
    register uint32_t *r0 __asm__("r0") = uaddr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("422")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: r0 = uaddr, r1 = op, r2 = val, r3 = timeout, r4 = uaddr2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_5(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2)
{
    register long r7 __asm__("r7") = 422;
    register uint32_t *r4 __asm__("r4") = uaddr2;
    register uintptr_t r3 __asm__("r3") = timeout;
    register uint32_t r2 __asm__("r2") = val;
    register int32_t r1 __asm__("r1") = op;
    register uint32_t *r0 __asm__("r0") = uaddr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("422")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_waitv = 449: r0 = waiters, r1 = count, r2 = flags, r3 = timeout, r4 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long r7 __asm__("r7") = 449;
    register int32_t r4 __asm__("r4") = clockid;
    register const struct vllsi_linux_timespec *r3 __asm__("r3") = timeout;
    register uint32_t r2 __asm__("r2") = flags;
    register uint32_t r1 __asm__("r1") = count;
    register const struct vllsi_linux_futex_waitv *r0 __asm__("r0") = waiters;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("449")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wait = 455: r0 = uaddr, r1 = val, r2 = mask, r3 = flags, r4 = timeout, r5 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long r7 __asm__("r7") = 455;
    register int32_t r5 __asm__("r5") = clockid;
    register const struct vllsi_linux_timespec *r4 __asm__("r4") = timeout;
    register uint32_t r3 __asm__("r3") = flags;
    register unsigned long r2 __asm__("r2") = mask;
    register unsigned long r1 __asm__("r1") = val;
    register uint32_t *r0 __asm__("r0") = uaddr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("455")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wake = 454: r0 = uaddr, r1 = mask, r2 = count, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    register long r7 __asm__("r7") = 454;
    register uint32_t r3 __asm__("r3") = flags;
    register int32_t r2 __asm__("r2") = count;
    register unsigned long r1 __asm__("r1") = mask;
    register uint32_t *r0 __asm__("r0") = uaddr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("454")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_requeue = 456: r0 = waiters, r1 = flags, r2 = wake, r3 = requeue */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    register long r7 __asm__("r7") = 456;
    register int32_t r3 __asm__("r3") = requeue;
    register int32_t r2 __asm__("r2") = wake;
    register uint32_t r1 __asm__("r1") = flags;
    register const struct vllsi_linux_futex_waitv *r0 __asm__("r0") = waiters;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("456")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_robust_list = 338: r0 = head, r1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    register long r7 __asm__("r7") = 338;
    register size_t r1 __asm__("r1") = len;
    register struct vllsi_linux_robust_list_head *r0 __asm__("r0") = head;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("338")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_robust_list = 339: r0 = tid, r1 = head, r2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    register long r7 __asm__("r7") = 339;
    register size_t *r2 __asm__("r2") = len;
    register void * *r1 __asm__("r1") = head;
    register int32_t r0 __asm__("r0") = tid;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("339")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq = 398: r0 = area, r1 = len, r2 = flags, r3 = signature */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    register long r7 __asm__("r7") = 398;
    register uint32_t r3 __asm__("r3") = signature;
    register int32_t r2 __asm__("r2") = flags;
    register uint32_t r1 __asm__("r1") = len;
    register struct vllsi_linux_rseq *r0 __asm__("r0") = area;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("398")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq_slice_yield = 471 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq_slice_yield(void)
{
    register long r7 __asm__("r7") = 471;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("471")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* membarrier = 389: r0 = cmd, r1 = flags, r2 = cpu_id */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    register long r7 __asm__("r7") = 389;
    register uint32_t r2 __asm__("r2") = cpu_id;
    register uint32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = cmd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("389")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrandom = 384: r0 = buf, r1 = len, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    register long r7 __asm__("r7") = 384;
    register uint32_t r2 __asm__("r2") = flags;
    register size_t r1 __asm__("r1") = len;
    register void *r0 __asm__("r0") = buf;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("384")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcpu = 345: r0 = cpu, r1 = node, r2 = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    register long r7 __asm__("r7") = 345;
    register void *r2 __asm__("r2") = cache;
    register uint32_t *r1 __asm__("r1") = node;
    register uint32_t *r0 __asm__("r0") = cpu;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("345")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* init_module = 128: r0 = image, r1 = len, r2 = parameters */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_init_module(const void *image, size_t len, const char *parameters)
{
    register long r7 __asm__("r7") = 128;
    register const char *r2 __asm__("r2") = parameters;
    register size_t r1 __asm__("r1") = len;
    register const void *r0 __asm__("r0") = image;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("128")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* finit_module = 379: r0 = fd, r1 = parameters, r2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    register long r7 __asm__("r7") = 379;
    register int32_t r2 __asm__("r2") = flags;
    register const char *r1 __asm__("r1") = parameters;
    register int32_t r0 __asm__("r0") = fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("379")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* delete_module = 129: r0 = name, r1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_delete_module(const char *name, int32_t flags)
{
    register long r7 __asm__("r7") = 129;
    register int32_t r1 __asm__("r1") = flags;
    register const char *r0 __asm__("r0") = name;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("129")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_load = 347: r0 = entry, r1 = nr_segments, r2 = segments, r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    register long r7 __asm__("r7") = 347;
    register unsigned long r3 __asm__("r3") = flags;
    register const struct vllsi_linux_kexec_segment *r2 __asm__("r2") = segments;
    register unsigned long r1 __asm__("r1") = nr_segments;
    register unsigned long r0 __asm__("r0") = entry;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("347")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_file_load = 401: r0 = kernel_fd, r1 = initrd_fd, r2 = cmdline_len, r3 = cmdline, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_file_load(int32_t kernel_fd, int32_t initrd_fd, unsigned long cmdline_len, const void *cmdline, unsigned long flags)
{
    register long r7 __asm__("r7") = 401;
    register unsigned long r4 __asm__("r4") = flags;
    register const void *r3 __asm__("r3") = cmdline;
    register unsigned long r2 __asm__("r2") = cmdline_len;
    register int32_t r1 __asm__("r1") = initrd_fd;
    register int32_t r0 __asm__("r0") = kernel_fd;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("401")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* reboot = 88: r0 = magic1, r1 = magic2, r2 = command, r3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    register long r7 __asm__("r7") = 88;
    register uintptr_t r3 __asm__("r3") = arg;
    register uint32_t r2 __asm__("r2") = command;
    register uint32_t r1 __asm__("r1") = magic2;
    register uint32_t r0 __asm__("r0") = magic1;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("88")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* perf_event_open = 364: r0 = attr, r1 = pid, r2 = cpu, r3 = group_fd, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    register long r7 __asm__("r7") = 364;
    register unsigned long r4 __asm__("r4") = flags;
    register int32_t r3 __asm__("r3") = group_fd;
    register int32_t r2 __asm__("r2") = cpu;
    register int32_t r1 __asm__("r1") = pid;
    register const struct vllsi_linux_perf_event_attr *r0 __asm__("r0") = attr;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("364")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syslog = 103: r0 = action, r1 = buf, r2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syslog(int32_t action, void *buf, int32_t len)
{
    register long r7 __asm__("r7") = 103;
    register int32_t r2 __asm__("r2") = len;
    register void *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = action;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("103")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysinfo = 116: r0 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    register long r7 __asm__("r7") = 116;
    register struct vllsi_linux_sysinfo *r0 __asm__("r0") = info;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("116")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uname = 122: r0 = names */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uname(struct vllsi_linux_utsname *names)
{
    register long r7 __asm__("r7") = 122;
    register struct vllsi_linux_utsname *r0 __asm__("r0") = names;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("122")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vhangup = 111 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vhangup(void)
{
    register long r7 __asm__("r7") = 111;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("111")
                     : "=r"(outcome)
                     : "r"(r7)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uselib = 86: r0 = library */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uselib(const char *library)
{
    register long r7 __asm__("r7") = 86;
    register const char *r0 __asm__("r0") = library;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("86")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_gettime64 = 403: r0 = clock, r1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    register long r7 __asm__("r7") = 403;
    register struct vllsi_linux_timespec *r1 __asm__("r1") = time;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("403")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_getres_time64 = 406: r0 = clock, r1 = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    register long r7 __asm__("r7") = 406;
    register struct vllsi_linux_timespec *r1 __asm__("r1") = resolution;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("406")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_settime64 = 404: r0 = clock, r1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    register long r7 __asm__("r7") = 404;
    register const struct vllsi_linux_timespec *r1 __asm__("r1") = time;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("404")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime64 = 405: r0 = clock, r1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    register long r7 __asm__("r7") = 405;
    register struct vllsi_linux_timex *r1 __asm__("r1") = buf;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("405")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime64 = 405: r0 = 0, r1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex(struct vllsi_linux_timex *buf)
{
    register long r7 __asm__("r7") = 405;
    register struct vllsi_linux_timex *r1 __asm__("r1") = buf;
    register long r0 __asm__("r0") = 0;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("405")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettimeofday = 78: r0 = time, r1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    register long r7 __asm__("r7") = 78;
    register struct vllsi_linux_timezone *r1 __asm__("r1") = zone;
    register struct vllsi_linux_timeval_old *r0 __asm__("r0") = time;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("78")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* settimeofday = 79: r0 = time, r1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    register long r7 __asm__("r7") = 79;
    register const struct vllsi_linux_timezone *r1 __asm__("r1") = zone;
    register const struct vllsi_linux_timeval_old *r0 __asm__("r0") = time;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("79")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* times = 43: r0 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_times(struct vllsi_linux_tms *buf)
{
    register long r7 __asm__("r7") = 43;
    register struct vllsi_linux_tms *r0 __asm__("r0") = buf;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("43")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep_time64 = 407: r0 = clock, r1 = flags, r2 = request, r3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long r7 __asm__("r7") = 407;
    register struct vllsi_linux_timespec *r3 __asm__("r3") = remain;
    register const struct vllsi_linux_timespec *r2 __asm__("r2") = request;
    register int32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("407")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep_time64 = 407: r0 = 1, r1 = 0, r2 = request, r3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long r7 __asm__("r7") = 407;
    register struct vllsi_linux_timespec *r3 __asm__("r3") = remain;
    register const struct vllsi_linux_timespec *r2 __asm__("r2") = request;
    register long r1 __asm__("r1") = 0;
    register long r0 __asm__("r0") = 1;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("407")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getitimer = 105: r0 = which, r1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    register long r7 __asm__("r7") = 105;
    register struct vllsi_linux_itimerval *r1 __asm__("r1") = value;
    register int32_t r0 __asm__("r0") = which;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("105")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setitimer = 104: r0 = which, r1 = value, r2 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    register long r7 __asm__("r7") = 104;
    register struct vllsi_linux_itimerval *r2 __asm__("r2") = old;
    register const struct vllsi_linux_itimerval *r1 __asm__("r1") = value;
    register int32_t r0 __asm__("r0") = which;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("104")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_create = 257: r0 = clock, r1 = event, r2 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    register long r7 __asm__("r7") = 257;
    register int32_t *r2 __asm__("r2") = timer;
    register const struct vllsi_linux_sigevent *r1 __asm__("r1") = event;
    register int32_t r0 __asm__("r0") = clock;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("257")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_settime64 = 409: r0 = timer, r1 = flags, r2 = value, r3 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    register long r7 __asm__("r7") = 409;
    register struct vllsi_linux_itimerspec *r3 __asm__("r3") = old;
    register const struct vllsi_linux_itimerspec *r2 __asm__("r2") = value;
    register int32_t r1 __asm__("r1") = flags;
    register int32_t r0 __asm__("r0") = timer;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("409")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1), "r"(r2), "r"(r3)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_gettime64 = 408: r0 = timer, r1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    register long r7 __asm__("r7") = 408;
    register struct vllsi_linux_itimerspec *r1 __asm__("r1") = value;
    register int32_t r0 __asm__("r0") = timer;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("408")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0), "r"(r1)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_getoverrun = 260: r0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_getoverrun(int32_t timer)
{
    register long r7 __asm__("r7") = 260;
    register int32_t r0 __asm__("r0") = timer;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("260")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_delete = 261: r0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_delete(int32_t timer)
{
    register long r7 __asm__("r7") = 261;
    register int32_t r0 __asm__("r0") = timer;
    register long outcome __asm__("r0");
    __asm__ volatile(VLLSI__TRAP("261")
                     : "=r"(outcome)
                     : "r"(r7), "r"(r0)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

#undef VLLSI__RESULT

#ifdef __cplusplus
}
#endif

#endif
