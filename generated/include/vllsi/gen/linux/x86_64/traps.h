/* Rendered from tables/linux/abi/x86_64.yaml by: python3 -m codegen. Do not edit. */
/*
 * How each system call enters the kernel on 64-bit x86, LP64: one function a call, with the number, the
 * registers and the clobbers written out. These are the runtime's own entries, without the permission gate;
 * callers use the documented twins in vllsi/gen/linux/syscalls.h.
 */
#ifndef VLLSI_GEN_LINUX_X86_64_TRAPS_H
#define VLLSI_GEN_LINUX_X86_64_TRAPS_H

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
    "1:\tsyscall\n\t"                                                                               \
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
    register long rax __asm__("rax") = number;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: rdi = a */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall1(long number, long a)
{
    register long rax __asm__("rax") = number;
    register long rdi __asm__("rdi") = a;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: rdi = a, rsi = b */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall2(long number, long a, long b)
{
    register long rax __asm__("rax") = number;
    register long rsi __asm__("rsi") = b;
    register long rdi __asm__("rdi") = a;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: rdi = a, rsi = b, rdx = c */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall3(long number, long a, long b, long c)
{
    register long rax __asm__("rax") = number;
    register long rdx __asm__("rdx") = c;
    register long rsi __asm__("rsi") = b;
    register long rdi __asm__("rdi") = a;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: rdi = a, rsi = b, rdx = c, r10 = d */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall4(long number, long a, long b, long c, long d)
{
    register long rax __asm__("rax") = number;
    register long r10 __asm__("r10") = d;
    register long rdx __asm__("rdx") = c;
    register long rsi __asm__("rsi") = b;
    register long rdi __asm__("rdi") = a;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: rdi = a, rsi = b, rdx = c, r10 = d, r8 = e */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    register long rax __asm__("rax") = number;
    register long r8 __asm__("r8") = e;
    register long r10 __asm__("r10") = d;
    register long rdx __asm__("rdx") = c;
    register long rsi __asm__("rsi") = b;
    register long rdi __asm__("rdi") = a;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: rdi = a, rsi = b, rdx = c, r10 = d, r8 = e, r9 = f */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    register long rax __asm__("rax") = number;
    register long r9 __asm__("r9") = f;
    register long r8 __asm__("r8") = e;
    register long r10 __asm__("r10") = d;
    register long rdx __asm__("rdx") = c;
    register long rsi __asm__("rsi") = b;
    register long rdi __asm__("rdi") = a;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getuid = 102 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid(void)
{
    register long rax __asm__("rax") = 102;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("102")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* geteuid = 107 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid(void)
{
    register long rax __asm__("rax") = 107;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("107")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgid = 104 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid(void)
{
    register long rax __asm__("rax") = 104;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("104")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getegid = 108 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid(void)
{
    register long rax __asm__("rax") = 108;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("108")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresuid = 118: rdi = ruid, rsi = euid, rdx = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    register long rax __asm__("rax") = 118;
    register uint32_t *rdx __asm__("rdx") = suid;
    register uint32_t *rsi __asm__("rsi") = euid;
    register uint32_t *rdi __asm__("rdi") = ruid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("118")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresgid = 120: rdi = rgid, rsi = egid, rdx = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    register long rax __asm__("rax") = 120;
    register uint32_t *rdx __asm__("rdx") = sgid;
    register uint32_t *rsi __asm__("rsi") = egid;
    register uint32_t *rdi __asm__("rdi") = rgid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("120")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setuid = 105: rdi = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid(uint32_t uid)
{
    register long rax __asm__("rax") = 105;
    register uint32_t rdi __asm__("rdi") = uid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("105")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgid = 106: rdi = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid(uint32_t gid)
{
    register long rax __asm__("rax") = 106;
    register uint32_t rdi __asm__("rdi") = gid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("106")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setreuid = 113: rdi = ruid, rsi = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid(uint32_t ruid, uint32_t euid)
{
    register long rax __asm__("rax") = 113;
    register uint32_t rsi __asm__("rsi") = euid;
    register uint32_t rdi __asm__("rdi") = ruid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("113")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setregid = 114: rdi = rgid, rsi = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid(uint32_t rgid, uint32_t egid)
{
    register long rax __asm__("rax") = 114;
    register uint32_t rsi __asm__("rsi") = egid;
    register uint32_t rdi __asm__("rdi") = rgid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("114")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresuid = 117: rdi = ruid, rsi = euid, rdx = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    register long rax __asm__("rax") = 117;
    register uint32_t rdx __asm__("rdx") = suid;
    register uint32_t rsi __asm__("rsi") = euid;
    register uint32_t rdi __asm__("rdi") = ruid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("117")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresgid = 119: rdi = rgid, rsi = egid, rdx = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    register long rax __asm__("rax") = 119;
    register uint32_t rdx __asm__("rdx") = sgid;
    register uint32_t rsi __asm__("rsi") = egid;
    register uint32_t rdi __asm__("rdi") = rgid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("119")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsuid = 122: rdi = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid(uint32_t uid)
{
    register long rax __asm__("rax") = 122;
    register uint32_t rdi __asm__("rdi") = uid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("122")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsgid = 123: rdi = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid(uint32_t gid)
{
    register long rax __asm__("rax") = 123;
    register uint32_t rdi __asm__("rdi") = gid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("123")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgroups = 115: rdi = size, rsi = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups(int32_t size, uint32_t *list)
{
    register long rax __asm__("rax") = 115;
    register uint32_t *rsi __asm__("rsi") = list;
    register int32_t rdi __asm__("rdi") = size;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("115")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgroups = 116: rdi = size, rsi = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups(int32_t size, const uint32_t *list)
{
    register long rax __asm__("rax") = 116;
    register const uint32_t *rsi __asm__("rsi") = list;
    register int32_t rdi __asm__("rdi") = size;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("116")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capget = 125: rdi = header, rsi = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    register long rax __asm__("rax") = 125;
    register struct vllsi_linux_cap_data *rsi __asm__("rsi") = data;
    register struct vllsi_linux_cap_header *rdi __asm__("rdi") = header;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("125")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capset = 126: rdi = header, rsi = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    register long rax __asm__("rax") = 126;
    register const struct vllsi_linux_cap_data *rsi __asm__("rsi") = data;
    register struct vllsi_linux_cap_header *rdi __asm__("rdi") = header;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("126")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe = 22: rdi = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe(int32_t *fds)
{
    register long rax __asm__("rax") = 22;
    register int32_t *rdi __asm__("rdi") = fds;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("22")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe2 = 293: rdi = fds, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe2(int32_t *fds, int32_t flags)
{
    register long rax __asm__("rax") = 293;
    register int32_t rsi __asm__("rsi") = flags;
    register int32_t *rdi __asm__("rdi") = fds;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("293")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* splice = 275: rdi = fd_in, rsi = offset_in, rdx = fd_out, r10 = offset_out, r8 = len, r9 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    register long rax __asm__("rax") = 275;
    register uint32_t r9 __asm__("r9") = flags;
    register size_t r8 __asm__("r8") = len;
    register int64_t *r10 __asm__("r10") = offset_out;
    register int32_t rdx __asm__("rdx") = fd_out;
    register int64_t *rsi __asm__("rsi") = offset_in;
    register int32_t rdi __asm__("rdi") = fd_in;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("275")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tee = 276: rdi = fd_in, rsi = fd_out, rdx = len, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    register long rax __asm__("rax") = 276;
    register uint32_t r10 __asm__("r10") = flags;
    register size_t rdx __asm__("rdx") = len;
    register int32_t rsi __asm__("rsi") = fd_out;
    register int32_t rdi __asm__("rdi") = fd_in;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("276")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vmsplice = 278: rdi = fd, rsi = vec, rdx = count, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    register long rax __asm__("rax") = 278;
    register uint32_t r10 __asm__("r10") = flags;
    register unsigned long rdx __asm__("rdx") = count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = vec;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("278")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* poll = 7: rdi = fds, rsi = nfds, rdx = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_poll(struct vllsi_linux_pollfd *fds, uint32_t nfds, int32_t timeout_ms)
{
    register long rax __asm__("rax") = 7;
    register int32_t rdx __asm__("rdx") = timeout_ms;
    register uint32_t rsi __asm__("rsi") = nfds;
    register struct vllsi_linux_pollfd *rdi __asm__("rdi") = fds;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("7")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ppoll = 271: rdi = fds, rsi = nfds, rdx = timeout, r10 = sigmask, r8 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long rax __asm__("rax") = 271;
    register size_t r8 __asm__("r8") = 8;
    register const struct vllsi_linux_sigset *r10 __asm__("r10") = sigmask;
    register struct vllsi_linux_timespec *rdx __asm__("rdx") = timeout;
    register uint32_t rsi __asm__("rsi") = nfds;
    register struct vllsi_linux_pollfd *rdi __asm__("rdi") = fds;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("271")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* select = 23: rdi = nfds, rsi = read_fds, rdx = write_fds, r10 = except_fds, r8 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_select(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timeval_old *timeout)
{
    register long rax __asm__("rax") = 23;
    register struct vllsi_linux_timeval_old *r8 __asm__("r8") = timeout;
    register struct vllsi_linux_fd_set *r10 __asm__("r10") = except_fds;
    register struct vllsi_linux_fd_set *rdx __asm__("rdx") = write_fds;
    register struct vllsi_linux_fd_set *rsi __asm__("rsi") = read_fds;
    register int32_t rdi __asm__("rdi") = nfds;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("23")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pselect6 = 270: rdi = nfds, rsi = read_fds, rdx = write_fds, r10 = except_fds, r8 = timeout, r9 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)8};
    register long rax __asm__("rax") = 270;
    register const long *r9 __asm__("r9") = packed_sigmask;
    register struct vllsi_linux_timespec *r8 __asm__("r8") = timeout;
    register struct vllsi_linux_fd_set *r10 __asm__("r10") = except_fds;
    register struct vllsi_linux_fd_set *rdx __asm__("rdx") = write_fds;
    register struct vllsi_linux_fd_set *rsi __asm__("rsi") = read_fds;
    register int32_t rdi __asm__("rdi") = nfds;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("270")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create = 213: rdi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create(int32_t size)
{
    register long rax __asm__("rax") = 213;
    register int32_t rdi __asm__("rdi") = size;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("213")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create1 = 291: rdi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create1(int32_t flags)
{
    register long rax __asm__("rax") = 291;
    register int32_t rdi __asm__("rdi") = flags;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("291")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_ctl = 233: rdi = epfd, rsi = operation, rdx = fd, r10 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    register long rax __asm__("rax") = 233;
    register const struct vllsi_linux_epoll_event *r10 __asm__("r10") = event;
    register int32_t rdx __asm__("rdx") = fd;
    register int32_t rsi __asm__("rsi") = operation;
    register int32_t rdi __asm__("rdi") = epfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("233")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_wait = 232: rdi = epfd, rsi = events, rdx = max_events, r10 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_wait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms)
{
    register long rax __asm__("rax") = 232;
    register int32_t r10 __asm__("r10") = timeout_ms;
    register int32_t rdx __asm__("rdx") = max_events;
    register struct vllsi_linux_epoll_event *rsi __asm__("rsi") = events;
    register int32_t rdi __asm__("rdi") = epfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("232")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait = 281: rdi = epfd, rsi = events, rdx = max_events, r10 = timeout_ms, r8 = sigmask, r9 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    register long rax __asm__("rax") = 281;
    register size_t r9 __asm__("r9") = 8;
    register const struct vllsi_linux_sigset *r8 __asm__("r8") = sigmask;
    register int32_t r10 __asm__("r10") = timeout_ms;
    register int32_t rdx __asm__("rdx") = max_events;
    register struct vllsi_linux_epoll_event *rsi __asm__("rsi") = events;
    register int32_t rdi __asm__("rdi") = epfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("281")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait2 = 441: rdi = epfd, rsi = events, rdx = max_events, r10 = timeout, r8 = sigmask, r9 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long rax __asm__("rax") = 441;
    register size_t r9 __asm__("r9") = 8;
    register const struct vllsi_linux_sigset *r8 __asm__("r8") = sigmask;
    register const struct vllsi_linux_timespec *r10 __asm__("r10") = timeout;
    register int32_t rdx __asm__("rdx") = max_events;
    register struct vllsi_linux_epoll_event *rsi __asm__("rsi") = events;
    register int32_t rdi __asm__("rdi") = epfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("441")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd = 284: rdi = initial */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd(uint32_t initial)
{
    register long rax __asm__("rax") = 284;
    register uint32_t rdi __asm__("rdi") = initial;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("284")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd2 = 290: rdi = initial, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd2(uint32_t initial, int32_t flags)
{
    register long rax __asm__("rax") = 290;
    register int32_t rsi __asm__("rsi") = flags;
    register uint32_t rdi __asm__("rdi") = initial;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("290")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd = 282: rdi = fd, rsi = mask, rdx = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd(int32_t fd, const struct vllsi_linux_sigset *mask)
{
    register long rax __asm__("rax") = 282;
    register size_t rdx __asm__("rdx") = 8;
    register const struct vllsi_linux_sigset *rsi __asm__("rsi") = mask;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("282")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd4 = 289: rdi = fd, rsi = mask, rdx = 8, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    register long rax __asm__("rax") = 289;
    register int32_t r10 __asm__("r10") = flags;
    register size_t rdx __asm__("rdx") = 8;
    register const struct vllsi_linux_sigset *rsi __asm__("rsi") = mask;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("289")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_create = 283: rdi = clock, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_create(int32_t clock, int32_t flags)
{
    register long rax __asm__("rax") = 283;
    register int32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = clock;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("283")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_settime = 286: rdi = fd, rsi = flags, rdx = value, r10 = old_value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    register long rax __asm__("rax") = 286;
    register struct vllsi_linux_itimerspec *r10 __asm__("r10") = old_value;
    register const struct vllsi_linux_itimerspec *rdx __asm__("rdx") = value;
    register int32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("286")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_gettime = 287: rdi = fd, rsi = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    register long rax __asm__("rax") = 287;
    register struct vllsi_linux_itimerspec *rsi __asm__("rsi") = value;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("287")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_setup = 206: rdi = max_events, rsi = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_setup(uint32_t max_events, unsigned long *context)
{
    register long rax __asm__("rax") = 206;
    register unsigned long *rsi __asm__("rsi") = context;
    register uint32_t rdi __asm__("rdi") = max_events;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("206")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_destroy = 207: rdi = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_destroy(unsigned long context)
{
    register long rax __asm__("rax") = 207;
    register unsigned long rdi __asm__("rdi") = context;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("207")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_submit = 209: rdi = context, rsi = count, rdx = requests */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_submit(unsigned long context, long count, void *const *requests)
{
    register long rax __asm__("rax") = 209;
    register void *const *rdx __asm__("rdx") = requests;
    register long rsi __asm__("rsi") = count;
    register unsigned long rdi __asm__("rdi") = context;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("209")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_cancel = 210: rdi = context, rsi = request, rdx = result */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    register long rax __asm__("rax") = 210;
    register struct vllsi_linux_io_event *rdx __asm__("rdx") = result;
    register const struct vllsi_linux_iocb *rsi __asm__("rsi") = request;
    register unsigned long rdi __asm__("rdi") = context;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("210")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_getevents = 208: rdi = context, rsi = min_count, rdx = max_count, r10 = events, r8 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    register long rax __asm__("rax") = 208;
    register const struct vllsi_linux_timespec *r8 __asm__("r8") = timeout;
    register struct vllsi_linux_io_event *r10 __asm__("r10") = events;
    register long rdx __asm__("rdx") = max_count;
    register long rsi __asm__("rsi") = min_count;
    register unsigned long rdi __asm__("rdi") = context;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("208")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents = 333: rdi = context, rsi = min_count, rdx = max_count, r10 = events, r8 = timeout, r9 = sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    register long rax __asm__("rax") = 333;
    register const struct vllsi_linux_aio_sigset *r9 __asm__("r9") = sigmask;
    register const struct vllsi_linux_timespec *r8 __asm__("r8") = timeout;
    register struct vllsi_linux_io_event *r10 __asm__("r10") = events;
    register long rdx __asm__("rdx") = max_count;
    register long rsi __asm__("rsi") = min_count;
    register unsigned long rdi __asm__("rdi") = context;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("333")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_setup = 425: rdi = entries, rsi = params */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    register long rax __asm__("rax") = 425;
    register struct vllsi_linux_io_uring_params *rsi __asm__("rsi") = params;
    register uint32_t rdi __asm__("rdi") = entries;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("425")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_enter = 426: rdi = fd, rsi = to_submit, rdx = min_complete, r10 = flags, r8 = argument, r9 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    register long rax __asm__("rax") = 426;
    register size_t r9 __asm__("r9") = size;
    register uintptr_t r8 __asm__("r8") = argument;
    register uint32_t r10 __asm__("r10") = flags;
    register uint32_t rdx __asm__("rdx") = min_complete;
    register uint32_t rsi __asm__("rsi") = to_submit;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("426")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_register = 427: rdi = fd, rsi = opcode, rdx = argument, r10 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    register long rax __asm__("rax") = 427;
    register uint32_t r10 __asm__("r10") = count;
    register uintptr_t rdx __asm__("rdx") = argument;
    register uint32_t rsi __asm__("rsi") = opcode;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("427")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* userfaultfd = 323: rdi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_userfaultfd(int32_t flags)
{
    register long rax __asm__("rax") = 323;
    register int32_t rdi __asm__("rdi") = flags;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("323")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open = 2: rdi = path, rsi = flags, rdx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open(const char *path, int32_t flags, uint32_t mode)
{
    register long rax __asm__("rax") = 2;
    register uint32_t rdx __asm__("rdx") = mode;
    register int32_t rsi __asm__("rsi") = flags;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("2")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat = 257: rdi = dirfd, rsi = path, rdx = flags, r10 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    register long rax __asm__("rax") = 257;
    register uint32_t r10 __asm__("r10") = mode;
    register int32_t rdx __asm__("rdx") = flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("257")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat2 = 437: rdi = dirfd, rsi = path, rdx = how, r10 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    register long rax __asm__("rax") = 437;
    register size_t r10 __asm__("r10") = size;
    register const struct vllsi_linux_open_how *rdx __asm__("rdx") = how;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("437")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* creat = 85: rdi = path, rsi = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_creat(const char *path, uint32_t mode)
{
    register long rax __asm__("rax") = 85;
    register uint32_t rsi __asm__("rsi") = mode;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("85")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close = 3: rdi = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close(int32_t fd)
{
    register long rax __asm__("rax") = 3;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("3")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close_range = 436: rdi = first, rsi = last, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    register long rax __asm__("rax") = 436;
    register uint32_t rdx __asm__("rdx") = flags;
    register uint32_t rsi __asm__("rsi") = last;
    register uint32_t rdi __asm__("rdi") = first;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("436")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* read = 0: rdi = fd, rsi = buf, rdx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_read(int32_t fd, void *buf, size_t len)
{
    register long rax __asm__("rax") = 0;
    register size_t rdx __asm__("rdx") = len;
    register void *rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("0")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* write = 1: rdi = fd, rsi = buf, rdx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_write(int32_t fd, const void *buf, size_t len)
{
    register long rax __asm__("rax") = 1;
    register size_t rdx __asm__("rdx") = len;
    register const void *rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("1")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readv = 19: rdi = fd, rsi = vec, rdx = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long rax __asm__("rax") = 19;
    register unsigned long rdx __asm__("rdx") = count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = vec;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("19")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* writev = 20: rdi = fd, rsi = vec, rdx = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long rax __asm__("rax") = 20;
    register unsigned long rdx __asm__("rdx") = count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = vec;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("20")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pread64 = 17: rdi = fd, rsi = buf, rdx = len, r10 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    register long rax __asm__("rax") = 17;
    register int64_t r10 __asm__("r10") = offset;
    register size_t rdx __asm__("rdx") = len;
    register void *rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("17")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwrite64 = 18: rdi = fd, rsi = buf, rdx = len, r10 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    register long rax __asm__("rax") = 18;
    register int64_t r10 __asm__("r10") = offset;
    register size_t rdx __asm__("rdx") = len;
    register const void *rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("18")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv = 295: rdi = fd, rsi = vec, rdx = count, r10 = offset, r8 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long rax __asm__("rax") = 295;
    register long r8 __asm__("r8") = 0;
    register int64_t r10 __asm__("r10") = offset;
    register unsigned long rdx __asm__("rdx") = count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = vec;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("295")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev = 296: rdi = fd, rsi = vec, rdx = count, r10 = offset, r8 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long rax __asm__("rax") = 296;
    register long r8 __asm__("r8") = 0;
    register int64_t r10 __asm__("r10") = offset;
    register unsigned long rdx __asm__("rdx") = count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = vec;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("296")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv2 = 327: rdi = fd, rsi = vec, rdx = count, r10 = offset, r8 = 0, r9 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long rax __asm__("rax") = 327;
    register int32_t r9 __asm__("r9") = flags;
    register long r8 __asm__("r8") = 0;
    register int64_t r10 __asm__("r10") = offset;
    register unsigned long rdx __asm__("rdx") = count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = vec;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("327")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev2 = 328: rdi = fd, rsi = vec, rdx = count, r10 = offset, r8 = 0, r9 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long rax __asm__("rax") = 328;
    register int32_t r9 __asm__("r9") = flags;
    register long r8 __asm__("r8") = 0;
    register int64_t r10 __asm__("r10") = offset;
    register unsigned long rdx __asm__("rdx") = count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = vec;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("328")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lseek = 8: rdi = fd, rsi = offset, rdx = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    register long rax __asm__("rax") = 8;
    register uint32_t rdx __asm__("rdx") = whence;
    register int64_t rsi __asm__("rsi") = offset;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("8")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* copy_file_range = 326: rdi = in_fd, rsi = in_offset, rdx = out_fd, r10 = out_offset, r8 = len, r9 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    register long rax __asm__("rax") = 326;
    register uint32_t r9 __asm__("r9") = flags;
    register size_t r8 __asm__("r8") = len;
    register int64_t *r10 __asm__("r10") = out_offset;
    register int32_t rdx __asm__("rdx") = out_fd;
    register int64_t *rsi __asm__("rsi") = in_offset;
    register int32_t rdi __asm__("rdi") = in_fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("326")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendfile = 40: rdi = out_fd, rsi = in_fd, rdx = offset, r10 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    register long rax __asm__("rax") = 40;
    register size_t r10 __asm__("r10") = count;
    register int64_t *rdx __asm__("rdx") = offset;
    register int32_t rsi __asm__("rsi") = in_fd;
    register int32_t rdi __asm__("rdi") = out_fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("40")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* truncate = 76: rdi = path, rsi = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate(const char *path, int64_t length)
{
    register long rax __asm__("rax") = 76;
    register int64_t rsi __asm__("rsi") = length;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("76")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ftruncate = 77: rdi = fd, rsi = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate(int32_t fd, int64_t length)
{
    register long rax __asm__("rax") = 77;
    register int64_t rsi __asm__("rsi") = length;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("77")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fallocate = 285: rdi = fd, rsi = mode, rdx = offset, r10 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    register long rax __asm__("rax") = 285;
    register int64_t r10 __asm__("r10") = len;
    register int64_t rdx __asm__("rdx") = offset;
    register int32_t rsi __asm__("rsi") = mode;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("285")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fadvise64 = 221: rdi = fd, rsi = offset, rdx = len, r10 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    register long rax __asm__("rax") = 221;
    register int32_t r10 __asm__("r10") = advice;
    register int64_t rdx __asm__("rdx") = len;
    register int64_t rsi __asm__("rsi") = offset;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("221")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readahead = 187: rdi = fd, rsi = offset, rdx = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    register long rax __asm__("rax") = 187;
    register size_t rdx __asm__("rdx") = count;
    register int64_t rsi __asm__("rsi") = offset;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("187")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* cachestat = 451: rdi = fd, rsi = range, rdx = stat, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    register long rax __asm__("rax") = 451;
    register uint32_t r10 __asm__("r10") = flags;
    register struct vllsi_linux_cachestat *rdx __asm__("rdx") = stat;
    register const struct vllsi_linux_cachestat_range *rsi __asm__("rsi") = range;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("451")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsync = 74: rdi = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsync(int32_t fd)
{
    register long rax __asm__("rax") = 74;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("74")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fdatasync = 75: rdi = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fdatasync(int32_t fd)
{
    register long rax __asm__("rax") = 75;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("75")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync = 162 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync(void)
{
    register long rax __asm__("rax") = 162;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("162")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syncfs = 306: rdi = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syncfs(int32_t fd)
{
    register long rax __asm__("rax") = 306;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("306")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync_file_range = 277: rdi = fd, rsi = offset, rdx = len, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    register long rax __asm__("rax") = 277;
    register uint32_t r10 __asm__("r10") = flags;
    register int64_t rdx __asm__("rdx") = len;
    register int64_t rsi __asm__("rsi") = offset;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("277")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup = 32: rdi = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup(int32_t fd)
{
    register long rax __asm__("rax") = 32;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("32")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup2 = 33: rdi = fd, rsi = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup2(int32_t fd, int32_t target)
{
    register long rax __asm__("rax") = 33;
    register int32_t rsi __asm__("rsi") = target;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("33")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup3 = 292: rdi = fd, rsi = target, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    register long rax __asm__("rax") = 292;
    register int32_t rdx __asm__("rdx") = flags;
    register int32_t rsi __asm__("rsi") = target;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("292")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flock = 73: rdi = fd, rsi = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flock(int32_t fd, uint32_t operation)
{
    register long rax __asm__("rax") = 73;
    register uint32_t rsi __asm__("rsi") = operation;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("73")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 72: rdi = fd, rsi = cmd, rdx = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    register long rax __asm__("rax") = 72;
    register uintptr_t rdx __asm__("rdx") = arg;
    register uint32_t rsi __asm__("rsi") = cmd;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("72")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 72: rdi = fd, rsi = cmd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl_2(int32_t fd, uint32_t cmd)
{
    register long rax __asm__("rax") = 72;
    register uint32_t rsi __asm__("rsi") = cmd;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("72")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioctl = 16: rdi = fd, rsi = request, rdx = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    register long rax __asm__("rax") = 16;
    register uintptr_t rdx __asm__("rdx") = arg;
    register uint32_t rsi __asm__("rsi") = request;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("16")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* stat = 4: rdi = path, rsi = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat(const char *path, struct vllsi_linux_stat *stat)
{
    register long rax __asm__("rax") = 4;
    register struct vllsi_linux_stat *rsi __asm__("rsi") = stat;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("4")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lstat = 6: rdi = path, rsi = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat(const char *path, struct vllsi_linux_stat *stat)
{
    register long rax __asm__("rax") = 6;
    register struct vllsi_linux_stat *rsi __asm__("rsi") = stat;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("6")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstat = 5: rdi = fd, rsi = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    register long rax __asm__("rax") = 5;
    register struct vllsi_linux_stat *rsi __asm__("rsi") = stat;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("5")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* newfstatat = 262: rdi = dirfd, rsi = path, rdx = stat, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    register long rax __asm__("rax") = 262;
    register int32_t r10 __asm__("r10") = flags;
    register struct vllsi_linux_stat *rdx __asm__("rdx") = stat;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("262")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statx = 332: rdi = dirfd, rsi = path, rdx = flags, r10 = mask, r8 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    register long rax __asm__("rax") = 332;
    register struct vllsi_linux_statx *r8 __asm__("r8") = stat;
    register uint32_t r10 __asm__("r10") = mask;
    register uint32_t rdx __asm__("rdx") = flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("332")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* access = 21: rdi = path, rsi = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_access(const char *path, int32_t mode)
{
    register long rax __asm__("rax") = 21;
    register int32_t rsi __asm__("rsi") = mode;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("21")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat = 269: rdi = dirfd, rsi = path, rdx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    register long rax __asm__("rax") = 269;
    register int32_t rdx __asm__("rdx") = mode;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("269")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat2 = 439: rdi = dirfd, rsi = path, rdx = mode, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    register long rax __asm__("rax") = 439;
    register int32_t r10 __asm__("r10") = flags;
    register int32_t rdx __asm__("rdx") = mode;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("439")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chmod = 90: rdi = path, rsi = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chmod(const char *path, uint32_t mode)
{
    register long rax __asm__("rax") = 90;
    register uint32_t rsi __asm__("rsi") = mode;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("90")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmod = 91: rdi = fd, rsi = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmod(int32_t fd, uint32_t mode)
{
    register long rax __asm__("rax") = 91;
    register uint32_t rsi __asm__("rsi") = mode;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("91")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat = 268: rdi = dirfd, rsi = path, rdx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long rax __asm__("rax") = 268;
    register uint32_t rdx __asm__("rdx") = mode;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("268")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat2 = 452: rdi = dirfd, rsi = path, rdx = mode, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    register long rax __asm__("rax") = 452;
    register int32_t r10 __asm__("r10") = flags;
    register uint32_t rdx __asm__("rdx") = mode;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("452")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chown = 92: rdi = path, rsi = uid, rdx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chown(const char *path, uint32_t uid, uint32_t gid)
{
    register long rax __asm__("rax") = 92;
    register uint32_t rdx __asm__("rdx") = gid;
    register uint32_t rsi __asm__("rsi") = uid;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("92")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lchown = 94: rdi = path, rsi = uid, rdx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lchown(const char *path, uint32_t uid, uint32_t gid)
{
    register long rax __asm__("rax") = 94;
    register uint32_t rdx __asm__("rdx") = gid;
    register uint32_t rsi __asm__("rsi") = uid;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("94")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchown = 93: rdi = fd, rsi = uid, rdx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    register long rax __asm__("rax") = 93;
    register uint32_t rdx __asm__("rdx") = gid;
    register uint32_t rsi __asm__("rsi") = uid;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("93")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchownat = 260: rdi = dirfd, rsi = path, rdx = uid, r10 = gid, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    register long rax __asm__("rax") = 260;
    register int32_t r8 __asm__("r8") = flags;
    register uint32_t r10 __asm__("r10") = gid;
    register uint32_t rdx __asm__("rdx") = uid;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("260")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umask = 95: rdi = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umask(uint32_t mask)
{
    register long rax __asm__("rax") = 95;
    register uint32_t rdi __asm__("rdi") = mask;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("95")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utime = 132: rdi = path, rsi = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utime(const char *path, const struct vllsi_linux_utimbuf *times)
{
    register long rax __asm__("rax") = 132;
    register const struct vllsi_linux_utimbuf *rsi __asm__("rsi") = times;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("132")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimes = 235: rdi = path, rsi = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimes(const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long rax __asm__("rax") = 235;
    register const struct vllsi_linux_timeval_old *rsi __asm__("rsi") = times;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("235")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futimesat = 261: rdi = dirfd, rsi = path, rdx = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futimesat(int32_t dirfd, const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long rax __asm__("rax") = 261;
    register const struct vllsi_linux_timeval_old *rdx __asm__("rdx") = times;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("261")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimensat = 280: rdi = dirfd, rsi = path, rdx = times, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    register long rax __asm__("rax") = 280;
    register int32_t r10 __asm__("r10") = flags;
    register const struct vllsi_linux_timespec *rdx __asm__("rdx") = times;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rename = 82: rdi = old_path, rsi = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rename(const char *old_path, const char *new_path)
{
    register long rax __asm__("rax") = 82;
    register const char *rsi __asm__("rsi") = new_path;
    register const char *rdi __asm__("rdi") = old_path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("82")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat = 264: rdi = old_dirfd, rsi = old_path, rdx = new_dirfd, r10 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path)
{
    register long rax __asm__("rax") = 264;
    register const char *r10 __asm__("r10") = new_path;
    register int32_t rdx __asm__("rdx") = new_dirfd;
    register const char *rsi __asm__("rsi") = old_path;
    register int32_t rdi __asm__("rdi") = old_dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("264")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat2 = 316: rdi = old_dirfd, rsi = old_path, rdx = new_dirfd, r10 = new_path, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    register long rax __asm__("rax") = 316;
    register uint32_t r8 __asm__("r8") = flags;
    register const char *r10 __asm__("r10") = new_path;
    register int32_t rdx __asm__("rdx") = new_dirfd;
    register const char *rsi __asm__("rsi") = old_path;
    register int32_t rdi __asm__("rdi") = old_dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("316")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* link = 86: rdi = old_path, rsi = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_link(const char *old_path, const char *new_path)
{
    register long rax __asm__("rax") = 86;
    register const char *rsi __asm__("rsi") = new_path;
    register const char *rdi __asm__("rdi") = old_path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("86")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* linkat = 265: rdi = old_dirfd, rsi = old_path, rdx = new_dirfd, r10 = new_path, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    register long rax __asm__("rax") = 265;
    register int32_t r8 __asm__("r8") = flags;
    register const char *r10 __asm__("r10") = new_path;
    register int32_t rdx __asm__("rdx") = new_dirfd;
    register const char *rsi __asm__("rsi") = old_path;
    register int32_t rdi __asm__("rdi") = old_dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("265")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlink = 87: rdi = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlink(const char *path)
{
    register long rax __asm__("rax") = 87;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("87")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlinkat = 263: rdi = dirfd, rsi = path, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    register long rax __asm__("rax") = 263;
    register int32_t rdx __asm__("rdx") = flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("263")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlink = 88: rdi = target, rsi = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlink(const char *target, const char *path)
{
    register long rax __asm__("rax") = 88;
    register const char *rsi __asm__("rsi") = path;
    register const char *rdi __asm__("rdi") = target;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("88")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlinkat = 266: rdi = target, rsi = dirfd, rdx = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    register long rax __asm__("rax") = 266;
    register const char *rdx __asm__("rdx") = path;
    register int32_t rsi __asm__("rsi") = dirfd;
    register const char *rdi __asm__("rdi") = target;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("266")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlink = 89: rdi = path, rsi = buf, rdx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlink(const char *path, void *buf, int32_t size)
{
    register long rax __asm__("rax") = 89;
    register int32_t rdx __asm__("rdx") = size;
    register void *rsi __asm__("rsi") = buf;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("89")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlinkat = 267: rdi = dirfd, rsi = path, rdx = buf, r10 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    register long rax __asm__("rax") = 267;
    register int32_t r10 __asm__("r10") = size;
    register void *rdx __asm__("rdx") = buf;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("267")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdir = 83: rdi = path, rsi = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdir(const char *path, uint32_t mode)
{
    register long rax __asm__("rax") = 83;
    register uint32_t rsi __asm__("rsi") = mode;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("83")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdirat = 258: rdi = dirfd, rsi = path, rdx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long rax __asm__("rax") = 258;
    register uint32_t rdx __asm__("rdx") = mode;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("258")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rmdir = 84: rdi = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rmdir(const char *path)
{
    register long rax __asm__("rax") = 84;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("84")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknod = 133: rdi = path, rsi = mode, rdx = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknod(const char *path, uint32_t mode, uint32_t dev)
{
    register long rax __asm__("rax") = 133;
    register uint32_t rdx __asm__("rdx") = dev;
    register uint32_t rsi __asm__("rsi") = mode;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("133")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknodat = 259: rdi = dirfd, rsi = path, rdx = mode, r10 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    register long rax __asm__("rax") = 259;
    register uint32_t r10 __asm__("r10") = dev;
    register uint32_t rdx __asm__("rdx") = mode;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("259")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents = 78: rdi = fd, rsi = entries, rdx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents(int32_t fd, void *entries, uint32_t size)
{
    register long rax __asm__("rax") = 78;
    register uint32_t rdx __asm__("rdx") = size;
    register void *rsi __asm__("rsi") = entries;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("78")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents64 = 217: rdi = fd, rsi = entries, rdx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    register long rax __asm__("rax") = 217;
    register uint32_t rdx __asm__("rdx") = size;
    register void *rsi __asm__("rsi") = entries;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("217")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcwd = 79: rdi = buf, rsi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcwd(void *buf, unsigned long size)
{
    register long rax __asm__("rax") = 79;
    register unsigned long rsi __asm__("rsi") = size;
    register void *rdi __asm__("rdi") = buf;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("79")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chdir = 80: rdi = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chdir(const char *path)
{
    register long rax __asm__("rax") = 80;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("80")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchdir = 81: rdi = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchdir(int32_t fd)
{
    register long rax __asm__("rax") = 81;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("81")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chroot = 161: rdi = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chroot(const char *path)
{
    register long rax __asm__("rax") = 161;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("161")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattr = 191: rdi = path, rsi = name, rdx = value, r10 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    register long rax __asm__("rax") = 191;
    register size_t r10 __asm__("r10") = size;
    register void *rdx __asm__("rdx") = value;
    register const char *rsi __asm__("rsi") = name;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("191")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lgetxattr = 192: rdi = path, rsi = name, rdx = value, r10 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    register long rax __asm__("rax") = 192;
    register size_t r10 __asm__("r10") = size;
    register void *rdx __asm__("rdx") = value;
    register const char *rsi __asm__("rsi") = name;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("192")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fgetxattr = 193: rdi = fd, rsi = name, rdx = value, r10 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    register long rax __asm__("rax") = 193;
    register size_t r10 __asm__("r10") = size;
    register void *rdx __asm__("rdx") = value;
    register const char *rsi __asm__("rsi") = name;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("193")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattrat = 464: rdi = dirfd, rsi = path, rdx = at_flags, r10 = name, r8 = args, r9 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long rax __asm__("rax") = 464;
    register size_t r9 __asm__("r9") = size;
    register const struct vllsi_linux_xattr_args *r8 __asm__("r8") = args;
    register const char *r10 __asm__("r10") = name;
    register int32_t rdx __asm__("rdx") = at_flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("464")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattr = 188: rdi = path, rsi = name, rdx = value, r10 = size, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long rax __asm__("rax") = 188;
    register int32_t r8 __asm__("r8") = flags;
    register size_t r10 __asm__("r10") = size;
    register const void *rdx __asm__("rdx") = value;
    register const char *rsi __asm__("rsi") = name;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("188")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsetxattr = 189: rdi = path, rsi = name, rdx = value, r10 = size, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long rax __asm__("rax") = 189;
    register int32_t r8 __asm__("r8") = flags;
    register size_t r10 __asm__("r10") = size;
    register const void *rdx __asm__("rdx") = value;
    register const char *rsi __asm__("rsi") = name;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("189")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsetxattr = 190: rdi = fd, rsi = name, rdx = value, r10 = size, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    register long rax __asm__("rax") = 190;
    register int32_t r8 __asm__("r8") = flags;
    register size_t r10 __asm__("r10") = size;
    register const void *rdx __asm__("rdx") = value;
    register const char *rsi __asm__("rsi") = name;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("190")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattrat = 463: rdi = dirfd, rsi = path, rdx = at_flags, r10 = name, r8 = args, r9 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long rax __asm__("rax") = 463;
    register size_t r9 __asm__("r9") = size;
    register const struct vllsi_linux_xattr_args *r8 __asm__("r8") = args;
    register const char *r10 __asm__("r10") = name;
    register int32_t rdx __asm__("rdx") = at_flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("463")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattr = 194: rdi = path, rsi = list, rdx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattr(const char *path, void *list, size_t size)
{
    register long rax __asm__("rax") = 194;
    register size_t rdx __asm__("rdx") = size;
    register void *rsi __asm__("rsi") = list;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("194")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* llistxattr = 195: rdi = path, rsi = list, rdx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llistxattr(const char *path, void *list, size_t size)
{
    register long rax __asm__("rax") = 195;
    register size_t rdx __asm__("rdx") = size;
    register void *rsi __asm__("rsi") = list;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("195")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flistxattr = 196: rdi = fd, rsi = list, rdx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flistxattr(int32_t fd, void *list, size_t size)
{
    register long rax __asm__("rax") = 196;
    register size_t rdx __asm__("rdx") = size;
    register void *rsi __asm__("rsi") = list;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("196")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattrat = 465: rdi = dirfd, rsi = path, rdx = at_flags, r10 = list, r8 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    register long rax __asm__("rax") = 465;
    register size_t r8 __asm__("r8") = size;
    register void *r10 __asm__("r10") = list;
    register int32_t rdx __asm__("rdx") = at_flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("465")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattr = 197: rdi = path, rsi = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattr(const char *path, const char *name)
{
    register long rax __asm__("rax") = 197;
    register const char *rsi __asm__("rsi") = name;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("197")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lremovexattr = 198: rdi = path, rsi = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lremovexattr(const char *path, const char *name)
{
    register long rax __asm__("rax") = 198;
    register const char *rsi __asm__("rsi") = name;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("198")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fremovexattr = 199: rdi = fd, rsi = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fremovexattr(int32_t fd, const char *name)
{
    register long rax __asm__("rax") = 199;
    register const char *rsi __asm__("rsi") = name;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("199")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattrat = 466: rdi = dirfd, rsi = path, rdx = at_flags, r10 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    register long rax __asm__("rax") = 466;
    register const char *r10 __asm__("r10") = name;
    register int32_t rdx __asm__("rdx") = at_flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("466")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_getattr = 468: rdi = dirfd, rsi = path, rdx = attr, r10 = size, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long rax __asm__("rax") = 468;
    register int32_t r8 __asm__("r8") = flags;
    register size_t r10 __asm__("r10") = size;
    register struct vllsi_linux_file_attr *rdx __asm__("rdx") = attr;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("468")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_setattr = 469: rdi = dirfd, rsi = path, rdx = attr, r10 = size, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long rax __asm__("rax") = 469;
    register int32_t r8 __asm__("r8") = flags;
    register size_t r10 __asm__("r10") = size;
    register const struct vllsi_linux_file_attr *rdx __asm__("rdx") = attr;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("469")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount = 165: rdi = source, rsi = target, rdx = fs_type, r10 = flags, r8 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    register long rax __asm__("rax") = 165;
    register const void *r8 __asm__("r8") = data;
    register unsigned long r10 __asm__("r10") = flags;
    register const char *rdx __asm__("rdx") = fs_type;
    register const char *rsi __asm__("rsi") = target;
    register const char *rdi __asm__("rdi") = source;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("165")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount2 = 166: rdi = target, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount2(const char *target, int32_t flags)
{
    register long rax __asm__("rax") = 166;
    register int32_t rsi __asm__("rsi") = flags;
    register const char *rdi __asm__("rdi") = target;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("166")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pivot_root = 155: rdi = new_root, rsi = put_old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pivot_root(const char *new_root, const char *put_old)
{
    register long rax __asm__("rax") = 155;
    register const char *rsi __asm__("rsi") = put_old;
    register const char *rdi __asm__("rdi") = new_root;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("155")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsopen = 430: rdi = fs_name, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsopen(const char *fs_name, uint32_t flags)
{
    register long rax __asm__("rax") = 430;
    register uint32_t rsi __asm__("rsi") = flags;
    register const char *rdi __asm__("rdi") = fs_name;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("430")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fspick = 433: rdi = dirfd, rsi = path, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    register long rax __asm__("rax") = 433;
    register uint32_t rdx __asm__("rdx") = flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("433")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsconfig = 431: rdi = fs_fd, rsi = command, rdx = key, r10 = value, r8 = aux */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    register long rax __asm__("rax") = 431;
    register int32_t r8 __asm__("r8") = aux;
    register uintptr_t r10 __asm__("r10") = value;
    register const char *rdx __asm__("rdx") = key;
    register uint32_t rsi __asm__("rsi") = command;
    register int32_t rdi __asm__("rdi") = fs_fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("431")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsmount = 432: rdi = fs_fd, rsi = flags, rdx = attributes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    register long rax __asm__("rax") = 432;
    register uint32_t rdx __asm__("rdx") = attributes;
    register uint32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = fs_fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("432")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree = 428: rdi = dirfd, rsi = path, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    register long rax __asm__("rax") = 428;
    register uint32_t rdx __asm__("rdx") = flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("428")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree_attr = 467: rdi = dirfd, rsi = path, rdx = flags, r10 = attributes, r8 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long rax __asm__("rax") = 467;
    register size_t r8 __asm__("r8") = size;
    register const struct vllsi_linux_mount_attr *r10 __asm__("r10") = attributes;
    register uint32_t rdx __asm__("rdx") = flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("467")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_mount = 429: rdi = from_dirfd, rsi = from_path, rdx = to_dirfd, r10 = to_path, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    register long rax __asm__("rax") = 429;
    register uint32_t r8 __asm__("r8") = flags;
    register const char *r10 __asm__("r10") = to_path;
    register int32_t rdx __asm__("rdx") = to_dirfd;
    register const char *rsi __asm__("rsi") = from_path;
    register int32_t rdi __asm__("rdi") = from_dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("429")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount_setattr = 442: rdi = dirfd, rsi = path, rdx = flags, r10 = attributes, r8 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long rax __asm__("rax") = 442;
    register size_t r8 __asm__("r8") = size;
    register const struct vllsi_linux_mount_attr *r10 __asm__("r10") = attributes;
    register int32_t rdx __asm__("rdx") = flags;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("442")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statmount = 457: rdi = request, rsi = buffer, rdx = size, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    register long rax __asm__("rax") = 457;
    register uint32_t r10 __asm__("r10") = flags;
    register size_t rdx __asm__("rdx") = size;
    register struct vllsi_linux_statmount *rsi __asm__("rsi") = buffer;
    register const struct vllsi_linux_mnt_id_req *rdi __asm__("rdi") = request;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("457")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listmount = 458: rdi = request, rsi = mount_ids, rdx = count, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    register long rax __asm__("rax") = 458;
    register uint32_t r10 __asm__("r10") = flags;
    register size_t rdx __asm__("rdx") = count;
    register uint64_t *rsi __asm__("rsi") = mount_ids;
    register const struct vllsi_linux_mnt_id_req *rdi __asm__("rdi") = request;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("458")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listns = 470: rdi = request, rsi = namespace_ids, rdx = count, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    register long rax __asm__("rax") = 470;
    register uint32_t r10 __asm__("r10") = flags;
    register size_t rdx __asm__("rdx") = count;
    register uint64_t *rsi __asm__("rsi") = namespace_ids;
    register const struct vllsi_linux_ns_id_req *rdi __asm__("rdi") = request;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("470")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs = 137: rdi = path, rsi = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    register long rax __asm__("rax") = 137;
    register struct vllsi_linux_statfs *rsi __asm__("rsi") = buf;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("137")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs = 138: rdi = fd, rsi = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    register long rax __asm__("rax") = 138;
    register struct vllsi_linux_statfs *rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("138")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ustat = 136: rdi = device, rsi = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ustat(uint32_t device, struct vllsi_linux_ustat *buf)
{
    register long rax __asm__("rax") = 136;
    register struct vllsi_linux_ustat *rsi __asm__("rsi") = buf;
    register uint32_t rdi __asm__("rdi") = device;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("136")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysfs = 139: rdi = option, rsi = argument, rdx = buffer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysfs(int32_t option, uintptr_t argument, uintptr_t buffer)
{
    register long rax __asm__("rax") = 139;
    register uintptr_t rdx __asm__("rdx") = buffer;
    register uintptr_t rsi __asm__("rsi") = argument;
    register int32_t rdi __asm__("rdi") = option;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("139")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_init = 300: rdi = flags, rsi = event_flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    register long rax __asm__("rax") = 300;
    register int32_t rsi __asm__("rsi") = event_flags;
    register uint32_t rdi __asm__("rdi") = flags;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("300")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_mark = 301: rdi = group_fd, rsi = flags, rdx = mask, r10 = dirfd, r8 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    register long rax __asm__("rax") = 301;
    register const char *r8 __asm__("r8") = path;
    register int32_t r10 __asm__("r10") = dirfd;
    register uint64_t rdx __asm__("rdx") = mask;
    register uint32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = group_fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("301")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init = 253 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init(void)
{
    register long rax __asm__("rax") = 253;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("253")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init1 = 294: rdi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init1(int32_t flags)
{
    register long rax __asm__("rax") = 294;
    register int32_t rdi __asm__("rdi") = flags;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("294")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_add_watch = 254: rdi = fd, rsi = path, rdx = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    register long rax __asm__("rax") = 254;
    register uint32_t rdx __asm__("rdx") = mask;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("254")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_rm_watch = 255: rdi = fd, rsi = watch */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    register long rax __asm__("rax") = 255;
    register int32_t rsi __asm__("rsi") = watch;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("255")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* name_to_handle_at = 303: rdi = dirfd, rsi = path, rdx = handle, r10 = mount_id, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    register long rax __asm__("rax") = 303;
    register int32_t r8 __asm__("r8") = flags;
    register void *r10 __asm__("r10") = mount_id;
    register struct vllsi_linux_file_handle *rdx __asm__("rdx") = handle;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("303")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_by_handle_at = 304: rdi = mount_fd, rsi = handle, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    register long rax __asm__("rax") = 304;
    register int32_t rdx __asm__("rdx") = flags;
    register const struct vllsi_linux_file_handle *rsi __asm__("rsi") = handle;
    register int32_t rdi __asm__("rdi") = mount_fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("304")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl = 179: rdi = command, rsi = special, rdx = id, r10 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    register long rax __asm__("rax") = 179;
    register uintptr_t r10 __asm__("r10") = argument;
    register uint32_t rdx __asm__("rdx") = id;
    register const char *rsi __asm__("rsi") = special;
    register uint32_t rdi __asm__("rdi") = command;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("179")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl_fd = 443: rdi = fd, rsi = command, rdx = id, r10 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    register long rax __asm__("rax") = 443;
    register uintptr_t r10 __asm__("r10") = argument;
    register uint32_t rdx __asm__("rdx") = id;
    register uint32_t rsi __asm__("rsi") = command;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("443")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapon = 167: rdi = path, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapon(const char *path, int32_t flags)
{
    register long rax __asm__("rax") = 167;
    register int32_t rsi __asm__("rsi") = flags;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("167")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapoff = 168: rdi = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapoff(const char *path)
{
    register long rax __asm__("rax") = 168;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("168")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* acct = 163: rdi = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_acct(const char *path)
{
    register long rax __asm__("rax") = 163;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("163")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semget = 64: rdi = key, rsi = count, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semget(int32_t key, int32_t count, int32_t flags)
{
    register long rax __asm__("rax") = 64;
    register int32_t rdx __asm__("rdx") = flags;
    register int32_t rsi __asm__("rsi") = count;
    register int32_t rdi __asm__("rdi") = key;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("64")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semop = 65: rdi = id, rsi = operations, rdx = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    register long rax __asm__("rax") = 65;
    register uint32_t rdx __asm__("rdx") = count;
    register const struct vllsi_linux_sembuf *rsi __asm__("rsi") = operations;
    register int32_t rdi __asm__("rdi") = id;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("65")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop = 220: rdi = id, rsi = operations, rdx = count, r10 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    register long rax __asm__("rax") = 220;
    register const struct vllsi_linux_timespec *r10 __asm__("r10") = timeout;
    register uint32_t rdx __asm__("rdx") = count;
    register const struct vllsi_linux_sembuf *rsi __asm__("rsi") = operations;
    register int32_t rdi __asm__("rdi") = id;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("220")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semctl = 66: rdi = id, rsi = index, rdx = cmd, r10 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    register long rax __asm__("rax") = 66;
    register uintptr_t r10 __asm__("r10") = arg;
    register int32_t rdx __asm__("rdx") = cmd;
    register int32_t rsi __asm__("rsi") = index;
    register int32_t rdi __asm__("rdi") = id;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("66")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmget = 29: rdi = key, rsi = size, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmget(int32_t key, size_t size, int32_t flags)
{
    register long rax __asm__("rax") = 29;
    register int32_t rdx __asm__("rdx") = flags;
    register size_t rsi __asm__("rsi") = size;
    register int32_t rdi __asm__("rdi") = key;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("29")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmat = 30: rdi = id, rsi = addr, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmat(int32_t id, void *addr, int32_t flags)
{
    register long rax __asm__("rax") = 30;
    register int32_t rdx __asm__("rdx") = flags;
    register void *rsi __asm__("rsi") = addr;
    register int32_t rdi __asm__("rdi") = id;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("30")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmdt = 67: rdi = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmdt(void *addr)
{
    register long rax __asm__("rax") = 67;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("67")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmctl = 31: rdi = id, rsi = cmd, rdx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long rax __asm__("rax") = 31;
    register uintptr_t rdx __asm__("rdx") = buf;
    register int32_t rsi __asm__("rsi") = cmd;
    register int32_t rdi __asm__("rdi") = id;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("31")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgget = 68: rdi = key, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgget(int32_t key, int32_t flags)
{
    register long rax __asm__("rax") = 68;
    register int32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = key;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("68")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgsnd = 69: rdi = id, rsi = msg, rdx = size, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    register long rax __asm__("rax") = 69;
    register int32_t r10 __asm__("r10") = flags;
    register size_t rdx __asm__("rdx") = size;
    register const struct vllsi_linux_msgbuf *rsi __asm__("rsi") = msg;
    register int32_t rdi __asm__("rdi") = id;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("69")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgrcv = 70: rdi = id, rsi = msg, rdx = size, r10 = type, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    register long rax __asm__("rax") = 70;
    register int32_t r8 __asm__("r8") = flags;
    register long r10 __asm__("r10") = type;
    register size_t rdx __asm__("rdx") = size;
    register struct vllsi_linux_msgbuf *rsi __asm__("rsi") = msg;
    register int32_t rdi __asm__("rdi") = id;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("70")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgctl = 71: rdi = id, rsi = cmd, rdx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long rax __asm__("rax") = 71;
    register uintptr_t rdx __asm__("rdx") = buf;
    register int32_t rsi __asm__("rsi") = cmd;
    register int32_t rdi __asm__("rdi") = id;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("71")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_open = 240: rdi = name, rsi = flags, rdx = mode, r10 = attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    register long rax __asm__("rax") = 240;
    register const struct vllsi_linux_mq_attr *r10 __asm__("r10") = attr;
    register uint32_t rdx __asm__("rdx") = mode;
    register int32_t rsi __asm__("rsi") = flags;
    register const char *rdi __asm__("rdi") = name;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("240")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_unlink = 241: rdi = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_unlink(const char *name)
{
    register long rax __asm__("rax") = 241;
    register const char *rdi __asm__("rdi") = name;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("241")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedsend = 242: rdi = fd, rsi = msg, rdx = len, r10 = priority, r8 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    register long rax __asm__("rax") = 242;
    register const struct vllsi_linux_timespec *r8 __asm__("r8") = deadline;
    register uint32_t r10 __asm__("r10") = priority;
    register size_t rdx __asm__("rdx") = len;
    register const void *rsi __asm__("rsi") = msg;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("242")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedreceive = 243: rdi = fd, rsi = msg, rdx = len, r10 = priority, r8 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    register long rax __asm__("rax") = 243;
    register const struct vllsi_linux_timespec *r8 __asm__("r8") = deadline;
    register uint32_t *r10 __asm__("r10") = priority;
    register size_t rdx __asm__("rdx") = len;
    register void *rsi __asm__("rsi") = msg;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("243")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_notify = 244: rdi = fd, rsi = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    register long rax __asm__("rax") = 244;
    register const struct vllsi_linux_sigevent *rsi __asm__("rsi") = event;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("244")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_getsetattr = 245: rdi = fd, rsi = new_attr, rdx = old_attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    register long rax __asm__("rax") = 245;
    register struct vllsi_linux_mq_attr *rdx __asm__("rdx") = old_attr;
    register const struct vllsi_linux_mq_attr *rsi __asm__("rsi") = new_attr;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("245")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* iopl = 172: rdi = level */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_iopl(uint32_t level)
{
    register long rax __asm__("rax") = 172;
    register uint32_t rdi __asm__("rdi") = level;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("172")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioperm = 173: rdi = from, rsi = num, rdx = turn_on */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioperm(unsigned long from, unsigned long num, int32_t turn_on)
{
    register long rax __asm__("rax") = 173;
    register int32_t rdx __asm__("rdx") = turn_on;
    register unsigned long rsi __asm__("rsi") = num;
    register unsigned long rdi __asm__("rdi") = from;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("173")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uprobe = 336 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uprobe(void)
{
    register long rax __asm__("rax") = 336;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("336")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uretprobe = 335 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uretprobe(void)
{
    register long rax __asm__("rax") = 335;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("335")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mmap = 9: rdi = addr, rsi = len, rdx = prot, r10 = flags, r8 = fd, r9 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    register long rax __asm__("rax") = 9;
    register int64_t r9 __asm__("r9") = offset;
    register int32_t r8 __asm__("r8") = fd;
    register unsigned long r10 __asm__("r10") = flags;
    register unsigned long rdx __asm__("rdx") = prot;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("9")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munmap = 11: rdi = addr, rsi = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munmap(void *addr, size_t len)
{
    register long rax __asm__("rax") = 11;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("11")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mremap = 25: rdi = old_addr, rsi = old_len, rdx = new_len, r10 = flags, r8 = new_addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    register long rax __asm__("rax") = 25;
    register void *r8 __asm__("r8") = new_addr;
    register unsigned long r10 __asm__("r10") = flags;
    register size_t rdx __asm__("rdx") = new_len;
    register size_t rsi __asm__("rsi") = old_len;
    register void *rdi __asm__("rdi") = old_addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("25")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mprotect = 10: rdi = addr, rsi = len, rdx = prot */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    register long rax __asm__("rax") = 10;
    register unsigned long rdx __asm__("rdx") = prot;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("10")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* madvise = 28: rdi = addr, rsi = len, rdx = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_madvise(void *addr, size_t len, int32_t advice)
{
    register long rax __asm__("rax") = 28;
    register int32_t rdx __asm__("rdx") = advice;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("28")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msync = 26: rdi = addr, rsi = len, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msync(void *addr, size_t len, int32_t flags)
{
    register long rax __asm__("rax") = 26;
    register int32_t rdx __asm__("rdx") = flags;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("26")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mincore = 27: rdi = addr, rsi = len, rdx = vec */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    register long rax __asm__("rax") = 27;
    register uint8_t *rdx __asm__("rdx") = vec;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("27")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* remap_file_pages = 216: rdi = addr, rsi = len, rdx = prot, r10 = page_offset, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    register long rax __asm__("rax") = 216;
    register unsigned long r8 __asm__("r8") = flags;
    register size_t r10 __asm__("r10") = page_offset;
    register unsigned long rdx __asm__("rdx") = prot;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("216")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* brk = 12: rdi = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_brk(void *addr)
{
    register long rax __asm__("rax") = 12;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("12")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock = 149: rdi = addr, rsi = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock(void *addr, size_t len)
{
    register long rax __asm__("rax") = 149;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("149")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock2 = 325: rdi = addr, rsi = len, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock2(void *addr, size_t len, int32_t flags)
{
    register long rax __asm__("rax") = 325;
    register int32_t rdx __asm__("rdx") = flags;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("325")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlock = 150: rdi = addr, rsi = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlock(void *addr, size_t len)
{
    register long rax __asm__("rax") = 150;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("150")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlockall = 151: rdi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlockall(int32_t flags)
{
    register long rax __asm__("rax") = 151;
    register int32_t rdi __asm__("rdi") = flags;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("151")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlockall = 152 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlockall(void)
{
    register long rax __asm__("rax") = 152;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("152")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mseal = 462: rdi = addr, rsi = len, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mseal(void *addr, size_t len, unsigned long flags)
{
    register long rax __asm__("rax") = 462;
    register unsigned long rdx __asm__("rdx") = flags;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("462")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* map_shadow_stack = 453: rdi = addr, rsi = len, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    register long rax __asm__("rax") = 453;
    register uint32_t rdx __asm__("rdx") = flags;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("453")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_alloc = 330: rdi = flags, rsi = access_rights */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    register long rax __asm__("rax") = 330;
    register unsigned long rsi __asm__("rsi") = access_rights;
    register unsigned long rdi __asm__("rdi") = flags;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("330")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_free = 331: rdi = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_free(int32_t pkey)
{
    register long rax __asm__("rax") = 331;
    register int32_t rdi __asm__("rdi") = pkey;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("331")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_mprotect = 329: rdi = addr, rsi = len, rdx = prot, r10 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    register long rax __asm__("rax") = 329;
    register int32_t r10 __asm__("r10") = pkey;
    register unsigned long rdx __asm__("rdx") = prot;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("329")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_create = 319: rdi = name, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_create(const char *name, uint32_t flags)
{
    register long rax __asm__("rax") = 319;
    register uint32_t rsi __asm__("rsi") = flags;
    register const char *rdi __asm__("rdi") = name;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("319")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_secret = 447: rdi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_secret(int32_t flags)
{
    register long rax __asm__("rax") = 447;
    register int32_t rdi __asm__("rdi") = flags;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("447")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_madvise = 440: rdi = pidfd, rsi = vec, rdx = count, r10 = advice, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    register long rax __asm__("rax") = 440;
    register uint32_t r8 __asm__("r8") = flags;
    register int32_t r10 __asm__("r10") = advice;
    register size_t rdx __asm__("rdx") = count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = vec;
    register int32_t rdi __asm__("rdi") = pidfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("440")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_mrelease = 448: rdi = pidfd, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    register long rax __asm__("rax") = 448;
    register uint32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = pidfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("448")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_readv = 310: rdi = pid, rsi = local, rdx = local_count, r10 = remote, r8 = remote_count, r9 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long rax __asm__("rax") = 310;
    register unsigned long r9 __asm__("r9") = flags;
    register unsigned long r8 __asm__("r8") = remote_count;
    register const struct vllsi_linux_iovec *r10 __asm__("r10") = remote;
    register unsigned long rdx __asm__("rdx") = local_count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = local;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("310")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_writev = 311: rdi = pid, rsi = local, rdx = local_count, r10 = remote, r8 = remote_count, r9 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long rax __asm__("rax") = 311;
    register unsigned long r9 __asm__("r9") = flags;
    register unsigned long r8 __asm__("r8") = remote_count;
    register const struct vllsi_linux_iovec *r10 __asm__("r10") = remote;
    register unsigned long rdx __asm__("rdx") = local_count;
    register const struct vllsi_linux_iovec *rsi __asm__("rsi") = local;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("311")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mbind = 237: rdi = addr, rsi = len, rdx = mode, r10 = nodemask, r8 = maxnode, r9 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    register long rax __asm__("rax") = 237;
    register uint32_t r9 __asm__("r9") = flags;
    register unsigned long r8 __asm__("r8") = maxnode;
    register const unsigned long *r10 __asm__("r10") = nodemask;
    register unsigned long rdx __asm__("rdx") = mode;
    register unsigned long rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("237")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy = 238: rdi = mode, rsi = nodemask, rdx = maxnode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    register long rax __asm__("rax") = 238;
    register unsigned long rdx __asm__("rdx") = maxnode;
    register const unsigned long *rsi __asm__("rsi") = nodemask;
    register unsigned long rdi __asm__("rdi") = mode;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_mempolicy = 239: rdi = mode, rsi = nodemask, rdx = maxnode, r10 = addr, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    register long rax __asm__("rax") = 239;
    register unsigned long r8 __asm__("r8") = flags;
    register void *r10 __asm__("r10") = addr;
    register unsigned long rdx __asm__("rdx") = maxnode;
    register unsigned long *rsi __asm__("rsi") = nodemask;
    register int32_t *rdi __asm__("rdi") = mode;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("239")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy_home_node = 450: rdi = addr, rsi = len, rdx = home_node, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    register long rax __asm__("rax") = 450;
    register unsigned long r10 __asm__("r10") = flags;
    register unsigned long rdx __asm__("rdx") = home_node;
    register unsigned long rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = addr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("450")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* migrate_pages = 256: rdi = pid, rsi = maxnode, rdx = old_nodes, r10 = new_nodes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    register long rax __asm__("rax") = 256;
    register const unsigned long *r10 __asm__("r10") = new_nodes;
    register const unsigned long *rdx __asm__("rdx") = old_nodes;
    register unsigned long rsi __asm__("rsi") = maxnode;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("256")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_pages = 279: rdi = pid, rsi = count, rdx = pages, r10 = nodes, r8 = status, r9 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    register long rax __asm__("rax") = 279;
    register uint32_t r9 __asm__("r9") = flags;
    register int32_t *r8 __asm__("r8") = status;
    register const int32_t *r10 __asm__("r10") = nodes;
    register void *const *rdx __asm__("rdx") = pages;
    register unsigned long rsi __asm__("rsi") = count;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("279")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socket = 41: rdi = family, rsi = type, rdx = protocol */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    register long rax __asm__("rax") = 41;
    register int32_t rdx __asm__("rdx") = protocol;
    register int32_t rsi __asm__("rsi") = type;
    register int32_t rdi __asm__("rdi") = family;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("41")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketpair = 53: rdi = family, rsi = type, rdx = protocol, r10 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    register long rax __asm__("rax") = 53;
    register int32_t *r10 __asm__("r10") = fds;
    register int32_t rdx __asm__("rdx") = protocol;
    register int32_t rsi __asm__("rsi") = type;
    register int32_t rdi __asm__("rdi") = family;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("53")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bind = 49: rdi = fd, rsi = addr, rdx = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long rax __asm__("rax") = 49;
    register uint32_t rdx __asm__("rdx") = addrlen;
    register const struct vllsi_linux_sockaddr *rsi __asm__("rsi") = addr;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("49")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listen = 50: rdi = fd, rsi = backlog */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listen(int32_t fd, int32_t backlog)
{
    register long rax __asm__("rax") = 50;
    register int32_t rsi __asm__("rsi") = backlog;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("50")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept = 43: rdi = fd, rsi = addr, rdx = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long rax __asm__("rax") = 43;
    register uint32_t *rdx __asm__("rdx") = addrlen;
    register struct vllsi_linux_sockaddr *rsi __asm__("rsi") = addr;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("43")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept4 = 288: rdi = fd, rsi = addr, rdx = addrlen, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    register long rax __asm__("rax") = 288;
    register int32_t r10 __asm__("r10") = flags;
    register uint32_t *rdx __asm__("rdx") = addrlen;
    register struct vllsi_linux_sockaddr *rsi __asm__("rsi") = addr;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* connect = 42: rdi = fd, rsi = addr, rdx = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long rax __asm__("rax") = 42;
    register uint32_t rdx __asm__("rdx") = addrlen;
    register const struct vllsi_linux_sockaddr *rsi __asm__("rsi") = addr;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("42")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shutdown = 48: rdi = fd, rsi = how */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shutdown(int32_t fd, int32_t how)
{
    register long rax __asm__("rax") = 48;
    register int32_t rsi __asm__("rsi") = how;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("48")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockname = 51: rdi = fd, rsi = addr, rdx = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long rax __asm__("rax") = 51;
    register uint32_t *rdx __asm__("rdx") = addrlen;
    register struct vllsi_linux_sockaddr *rsi __asm__("rsi") = addr;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("51")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpeername = 52: rdi = fd, rsi = addr, rdx = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long rax __asm__("rax") = 52;
    register uint32_t *rdx __asm__("rdx") = addrlen;
    register struct vllsi_linux_sockaddr *rsi __asm__("rsi") = addr;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("52")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockopt = 55: rdi = fd, rsi = level, rdx = optname, r10 = optval, r8 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    register long rax __asm__("rax") = 55;
    register uint32_t *r8 __asm__("r8") = optlen;
    register void *r10 __asm__("r10") = optval;
    register int32_t rdx __asm__("rdx") = optname;
    register int32_t rsi __asm__("rsi") = level;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("55")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsockopt = 54: rdi = fd, rsi = level, rdx = optname, r10 = optval, r8 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    register long rax __asm__("rax") = 54;
    register uint32_t r8 __asm__("r8") = optlen;
    register const void *r10 __asm__("r10") = optval;
    register int32_t rdx __asm__("rdx") = optname;
    register int32_t rsi __asm__("rsi") = level;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("54")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendto = 44: rdi = fd, rsi = buf, rdx = len, r10 = flags, r8 = addr, r9 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long rax __asm__("rax") = 44;
    register uint32_t r9 __asm__("r9") = addrlen;
    register const struct vllsi_linux_sockaddr *r8 __asm__("r8") = addr;
    register uint32_t r10 __asm__("r10") = flags;
    register size_t rdx __asm__("rdx") = len;
    register const void *rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("44")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmsg = 46: rdi = fd, rsi = msg, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long rax __asm__("rax") = 46;
    register uint32_t rdx __asm__("rdx") = flags;
    register const struct vllsi_linux_msghdr *rsi __asm__("rsi") = msg;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("46")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmmsg = 307: rdi = fd, rsi = msgs, rdx = count, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    register long rax __asm__("rax") = 307;
    register uint32_t r10 __asm__("r10") = flags;
    register uint32_t rdx __asm__("rdx") = count;
    register struct vllsi_linux_mmsghdr *rsi __asm__("rsi") = msgs;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("307")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvfrom = 45: rdi = fd, rsi = buf, rdx = len, r10 = flags, r8 = addr, r9 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long rax __asm__("rax") = 45;
    register uint32_t *r9 __asm__("r9") = addrlen;
    register struct vllsi_linux_sockaddr *r8 __asm__("r8") = addr;
    register uint32_t r10 __asm__("r10") = flags;
    register size_t rdx __asm__("rdx") = len;
    register void *rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("45")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmsg = 47: rdi = fd, rsi = msg, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long rax __asm__("rax") = 47;
    register uint32_t rdx __asm__("rdx") = flags;
    register struct vllsi_linux_msghdr *rsi __asm__("rsi") = msg;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("47")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmmsg = 299: rdi = fd, rsi = msgs, rdx = count, r10 = flags, r8 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    register long rax __asm__("rax") = 299;
    register struct vllsi_linux_timespec *r8 __asm__("r8") = timeout;
    register uint32_t r10 __asm__("r10") = flags;
    register uint32_t rdx __asm__("rdx") = count;
    register struct vllsi_linux_mmsghdr *rsi __asm__("rsi") = msgs;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("299")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sethostname = 170: rdi = name, rsi = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sethostname(const void *name, int32_t len)
{
    register long rax __asm__("rax") = 170;
    register int32_t rsi __asm__("rsi") = len;
    register const void *rdi __asm__("rdi") = name;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("170")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setdomainname = 171: rdi = name, rsi = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setdomainname(const void *name, int32_t len)
{
    register long rax __asm__("rax") = 171;
    register int32_t rsi __asm__("rsi") = len;
    register const void *rdi __asm__("rdi") = name;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("171")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prctl = 157: rdi = option, rsi = arg2, rdx = arg3, r10 = arg4, r8 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long rax __asm__("rax") = 157;
    register uintptr_t r8 __asm__("r8") = arg5;
    register uintptr_t r10 __asm__("r10") = arg4;
    register uintptr_t rdx __asm__("rdx") = arg3;
    register uintptr_t rsi __asm__("rsi") = arg2;
    register int32_t rdi __asm__("rdi") = option;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("157")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* arch_prctl = 158: rdi = code, rsi = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_arch_prctl(int32_t code, uintptr_t arg2)
{
    register long rax __asm__("rax") = 158;
    register uintptr_t rsi __asm__("rsi") = arg2;
    register int32_t rdi __asm__("rdi") = code;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("158")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_thread_area = 205: rdi = descriptor */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_thread_area(struct vllsi_linux_user_desc *descriptor)
{
    register long rax __asm__("rax") = 205;
    register struct vllsi_linux_user_desc *rdi __asm__("rdi") = descriptor;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("205")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_thread_area = 211: rdi = descriptor */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_thread_area(struct vllsi_linux_user_desc *descriptor)
{
    register long rax __asm__("rax") = 211;
    register struct vllsi_linux_user_desc *rdi __asm__("rdi") = descriptor;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("211")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* modify_ldt = 154: rdi = function, rsi = buf, rdx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_modify_ldt(int32_t function, uintptr_t buf, unsigned long len)
{
    register long rax __asm__("rax") = 154;
    register unsigned long rdx __asm__("rdx") = len;
    register uintptr_t rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = function;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("154")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT((int32_t)outcome);
}

/* clone = 56: rdi = flags, rsi = stack, rdx = parent_tid, r10 = child_tid, r8 = tls */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    register long rax __asm__("rax") = 56;
    register void *r8 __asm__("r8") = tls;
    register int32_t *r10 __asm__("r10") = child_tid;
    register int32_t *rdx __asm__("rdx") = parent_tid;
    register void *rsi __asm__("rsi") = stack;
    register unsigned long rdi __asm__("rdi") = flags;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("56")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone3 = 435: rdi = args, rsi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    register long rax __asm__("rax") = 435;
    register size_t rsi __asm__("rsi") = size;
    register const struct vllsi_linux_clone_args *rdi __asm__("rdi") = args;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("435")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fork = 57 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fork(void)
{
    register long rax __asm__("rax") = 57;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("57")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execve = 59: rdi = path, rsi = argv, rdx = envp */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    register long rax __asm__("rax") = 59;
    register const char *const *rdx __asm__("rdx") = envp;
    register const char *const *rsi __asm__("rsi") = argv;
    register const char *rdi __asm__("rdi") = path;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("59")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execveat = 322: rdi = dirfd, rsi = path, rdx = argv, r10 = envp, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    register long rax __asm__("rax") = 322;
    register int32_t r8 __asm__("r8") = flags;
    register const char *const *r10 __asm__("r10") = envp;
    register const char *const *rdx __asm__("rdx") = argv;
    register const char *rsi __asm__("rsi") = path;
    register int32_t rdi __asm__("rdi") = dirfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("322")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* exit = 60: rdi = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit(int32_t status)
{
    register long rax __asm__("rax") = 60;
    register int32_t rdi __asm__("rdi") = status;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("60")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* exit_group = 231: rdi = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit_group(int32_t status)
{
    register long rax __asm__("rax") = 231;
    register int32_t rdi __asm__("rdi") = status;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("231")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* set_tid_address = 218: rdi = tidptr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_tid_address(uint32_t *tidptr)
{
    register long rax __asm__("rax") = 218;
    register uint32_t *rdi __asm__("rdi") = tidptr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("218")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* wait4 = 61: rdi = pid, rsi = status, rdx = options, r10 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long rax __asm__("rax") = 61;
    register struct vllsi_linux_rusage *r10 __asm__("r10") = rusage;
    register int32_t rdx __asm__("rdx") = options;
    register int32_t *rsi __asm__("rsi") = status;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("61")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* waitid = 247: rdi = which, rsi = id, rdx = info, r10 = options, r8 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long rax __asm__("rax") = 247;
    register struct vllsi_linux_rusage *r8 __asm__("r8") = rusage;
    register int32_t r10 __asm__("r10") = options;
    register struct vllsi_linux_siginfo *rdx __asm__("rdx") = info;
    register uintptr_t rsi __asm__("rsi") = id;
    register int32_t rdi __asm__("rdi") = which;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("247")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_open = 434: rdi = pid, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_open(int32_t pid, uint32_t flags)
{
    register long rax __asm__("rax") = 434;
    register uint32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("434")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_getfd = 438: rdi = pidfd, rsi = targetfd, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    register long rax __asm__("rax") = 438;
    register uint32_t rdx __asm__("rdx") = flags;
    register int32_t rsi __asm__("rsi") = targetfd;
    register int32_t rdi __asm__("rdi") = pidfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("438")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_send_signal = 424: rdi = pidfd, rsi = sig, rdx = info, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    register long rax __asm__("rax") = 424;
    register uint32_t r10 __asm__("r10") = flags;
    register const struct vllsi_linux_siginfo *rdx __asm__("rdx") = info;
    register int32_t rsi __asm__("rsi") = sig;
    register int32_t rdi __asm__("rdi") = pidfd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("424")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpid = 39 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpid(void)
{
    register long rax __asm__("rax") = 39;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("39")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getppid = 110 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getppid(void)
{
    register long rax __asm__("rax") = 110;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("110")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettid = 186 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettid(void)
{
    register long rax __asm__("rax") = 186;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("186")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgid = 121: rdi = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgid(int32_t pid)
{
    register long rax __asm__("rax") = 121;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("121")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpgid = 109: rdi = pid, rsi = pgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpgid(int32_t pid, int32_t pgid)
{
    register long rax __asm__("rax") = 109;
    register int32_t rsi __asm__("rsi") = pgid;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("109")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgrp = 111 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgrp(void)
{
    register long rax __asm__("rax") = 111;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("111")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsid = 124: rdi = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsid(int32_t pid)
{
    register long rax __asm__("rax") = 124;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("124")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsid = 112 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsid(void)
{
    register long rax __asm__("rax") = 112;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("112")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpriority = 140: rdi = which, rsi = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpriority(int32_t which, uintptr_t who)
{
    register long rax __asm__("rax") = 140;
    register uintptr_t rsi __asm__("rsi") = who;
    register int32_t rdi __asm__("rdi") = which;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("140")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpriority = 141: rdi = which, rsi = who, rdx = nice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    register long rax __asm__("rax") = 141;
    register int32_t rdx __asm__("rdx") = nice;
    register uintptr_t rsi __asm__("rsi") = who;
    register int32_t rdi __asm__("rdi") = which;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("141")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_get = 252: rdi = which, rsi = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_get(int32_t which, uintptr_t who)
{
    register long rax __asm__("rax") = 252;
    register uintptr_t rsi __asm__("rsi") = who;
    register int32_t rdi __asm__("rdi") = which;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("252")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_set = 251: rdi = which, rsi = who, rdx = ioprio */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    register long rax __asm__("rax") = 251;
    register int32_t rdx __asm__("rdx") = ioprio;
    register uintptr_t rsi __asm__("rsi") = who;
    register int32_t rdi __asm__("rdi") = which;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("251")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrlimit = 97: rdi = resource, rsi = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long rax __asm__("rax") = 97;
    register struct vllsi_linux_rlimit *rsi __asm__("rsi") = limit;
    register uint32_t rdi __asm__("rdi") = resource;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("97")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setrlimit = 160: rdi = resource, rsi = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    register long rax __asm__("rax") = 160;
    register const struct vllsi_linux_rlimit *rsi __asm__("rsi") = limit;
    register uint32_t rdi __asm__("rdi") = resource;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("160")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prlimit64 = 302: rdi = pid, rsi = resource, rdx = new_limit, r10 = old_limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    register long rax __asm__("rax") = 302;
    register struct vllsi_linux_rlimit64 *r10 __asm__("r10") = old_limit;
    register const struct vllsi_linux_rlimit64 *rdx __asm__("rdx") = new_limit;
    register uint32_t rsi __asm__("rsi") = resource;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("302")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrusage = 98: rdi = who, rsi = usage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    register long rax __asm__("rax") = 98;
    register struct vllsi_linux_rusage *rsi __asm__("rsi") = usage;
    register int32_t rdi __asm__("rdi") = who;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("98")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* personality = 135: rdi = persona */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_personality(uint32_t persona)
{
    register long rax __asm__("rax") = 135;
    register uint32_t rdi __asm__("rdi") = persona;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("135")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unshare = 272: rdi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unshare(unsigned long flags)
{
    register long rax __asm__("rax") = 272;
    register unsigned long rdi __asm__("rdi") = flags;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("272")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setns = 308: rdi = fd, rsi = nstype */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setns(int32_t fd, int32_t nstype)
{
    register long rax __asm__("rax") = 308;
    register int32_t rsi __asm__("rsi") = nstype;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("308")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kcmp = 312: rdi = pid1, rsi = pid2, rdx = type, r10 = idx1, r8 = idx2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    register long rax __asm__("rax") = 312;
    register uintptr_t r8 __asm__("r8") = idx2;
    register unsigned long r10 __asm__("r10") = idx1;
    register int32_t rdx __asm__("rdx") = type;
    register int32_t rsi __asm__("rsi") = pid2;
    register int32_t rdi __asm__("rdi") = pid1;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("312")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setscheduler = 144: rdi = tid, rsi = policy, rdx = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    register long rax __asm__("rax") = 144;
    register const struct vllsi_linux_sched_param *rdx __asm__("rdx") = param;
    register int32_t rsi __asm__("rsi") = policy;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("144")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getscheduler = 145: rdi = tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getscheduler(int32_t tid)
{
    register long rax __asm__("rax") = 145;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("145")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setparam = 142: rdi = tid, rsi = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    register long rax __asm__("rax") = 142;
    register const struct vllsi_linux_sched_param *rsi __asm__("rsi") = param;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("142")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getparam = 143: rdi = tid, rsi = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    register long rax __asm__("rax") = 143;
    register struct vllsi_linux_sched_param *rsi __asm__("rsi") = param;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("143")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setattr = 314: rdi = tid, rsi = attr, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    register long rax __asm__("rax") = 314;
    register uint32_t rdx __asm__("rdx") = flags;
    register const struct vllsi_linux_sched_attr *rsi __asm__("rsi") = attr;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("314")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getattr = 315: rdi = tid, rsi = attr, rdx = size, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    register long rax __asm__("rax") = 315;
    register uint32_t r10 __asm__("r10") = flags;
    register uint32_t rdx __asm__("rdx") = size;
    register struct vllsi_linux_sched_attr *rsi __asm__("rsi") = attr;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("315")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setaffinity = 203: rdi = tid, rsi = len, rdx = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    register long rax __asm__("rax") = 203;
    register const void *rdx __asm__("rdx") = mask;
    register uint32_t rsi __asm__("rsi") = len;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("203")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getaffinity = 204: rdi = tid, rsi = len, rdx = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    register long rax __asm__("rax") = 204;
    register void *rdx __asm__("rdx") = mask;
    register uint32_t rsi __asm__("rsi") = len;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("204")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_yield = 24 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_yield(void)
{
    register long rax __asm__("rax") = 24;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("24")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_max = 146: rdi = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_max(int32_t policy)
{
    register long rax __asm__("rax") = 146;
    register int32_t rdi __asm__("rdi") = policy;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("146")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_min = 147: rdi = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_min(int32_t policy)
{
    register long rax __asm__("rax") = 147;
    register int32_t rdi __asm__("rdi") = policy;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("147")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_rr_get_interval = 148: rdi = tid, rsi = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    register long rax __asm__("rax") = 148;
    register struct vllsi_linux_timespec *rsi __asm__("rsi") = interval;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("148")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ptrace = 101: rdi = request, rsi = pid, rdx = addr, r10 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    register long rax __asm__("rax") = 101;
    register uintptr_t r10 __asm__("r10") = data;
    register uintptr_t rdx __asm__("rdx") = addr;
    register int32_t rsi __asm__("rsi") = pid;
    register long rdi __asm__("rdi") = request;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("101")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* add_key = 248: rdi = type, rsi = description, rdx = payload, r10 = plen, r8 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    register long rax __asm__("rax") = 248;
    register int32_t r8 __asm__("r8") = keyring;
    register size_t r10 __asm__("r10") = plen;
    register const void *rdx __asm__("rdx") = payload;
    register const char *rsi __asm__("rsi") = description;
    register const char *rdi __asm__("rdi") = type;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("248")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* request_key = 249: rdi = type, rsi = description, rdx = callout_info, r10 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    register long rax __asm__("rax") = 249;
    register int32_t r10 __asm__("r10") = keyring;
    register const char *rdx __asm__("rdx") = callout_info;
    register const char *rsi __asm__("rsi") = description;
    register const char *rdi __asm__("rdi") = type;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("249")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 250: rdi = operation, rsi = arg2, rdx = arg3, r10 = arg4, r8 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long rax __asm__("rax") = 250;
    register uintptr_t r8 __asm__("r8") = arg5;
    register uintptr_t r10 __asm__("r10") = arg4;
    register uintptr_t rdx __asm__("rdx") = arg3;
    register uintptr_t rsi __asm__("rsi") = arg2;
    register int32_t rdi __asm__("rdi") = operation;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("250")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 250: rdi = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_1(int32_t operation)
{
    register long rax __asm__("rax") = 250;
    register int32_t rdi __asm__("rdi") = operation;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("250")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 250: rdi = operation, rsi = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_2(int32_t operation, uintptr_t arg2)
{
    register long rax __asm__("rax") = 250;
    register uintptr_t rsi __asm__("rsi") = arg2;
    register int32_t rdi __asm__("rdi") = operation;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("250")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 250: rdi = operation, rsi = arg2, rdx = arg3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_3(int32_t operation, uintptr_t arg2, uintptr_t arg3)
{
    register long rax __asm__("rax") = 250;
    register uintptr_t rdx __asm__("rdx") = arg3;
    register uintptr_t rsi __asm__("rsi") = arg2;
    register int32_t rdi __asm__("rdi") = operation;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("250")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 250: rdi = operation, rsi = arg2, rdx = arg3, r10 = arg4 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_4(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4)
{
    register long rax __asm__("rax") = 250;
    register uintptr_t r10 __asm__("r10") = arg4;
    register uintptr_t rdx __asm__("rdx") = arg3;
    register uintptr_t rsi __asm__("rsi") = arg2;
    register int32_t rdi __asm__("rdi") = operation;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("250")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 321: rdi = command, rsi = attr, rdx = size, r10 = common, r8 = common_size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    register long rax __asm__("rax") = 321;
    register uint32_t r8 __asm__("r8") = common_size;
    register struct vllsi_linux_bpf_common_attr *r10 __asm__("r10") = common;
    register uint32_t rdx __asm__("rdx") = size;
    register union vllsi_linux_bpf_attr *rsi __asm__("rsi") = attr;
    register int32_t rdi __asm__("rdi") = command;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("321")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 321: rdi = command, rsi = attr, rdx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf_3(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    register long rax __asm__("rax") = 321;
    register uint32_t rdx __asm__("rdx") = size;
    register union vllsi_linux_bpf_attr *rsi __asm__("rsi") = attr;
    register int32_t rdi __asm__("rdi") = command;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("321")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_create_ruleset = 444: rdi = attr, rsi = size, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    register long rax __asm__("rax") = 444;
    register uint32_t rdx __asm__("rdx") = flags;
    register size_t rsi __asm__("rsi") = size;
    register const struct vllsi_linux_landlock_ruleset_attr *rdi __asm__("rdi") = attr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("444")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_add_rule = 445: rdi = ruleset_fd, rsi = rule_type, rdx = rule_attr, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    register long rax __asm__("rax") = 445;
    register uint32_t r10 __asm__("r10") = flags;
    register uintptr_t rdx __asm__("rdx") = rule_attr;
    register uint32_t rsi __asm__("rsi") = rule_type;
    register int32_t rdi __asm__("rdi") = ruleset_fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("445")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_restrict_self = 446: rdi = ruleset_fd, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    register long rax __asm__("rax") = 446;
    register uint32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = ruleset_fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("446")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* seccomp = 317: rdi = operation, rsi = flags, rdx = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    register long rax __asm__("rax") = 317;
    register uintptr_t rdx __asm__("rdx") = args;
    register uint32_t rsi __asm__("rsi") = flags;
    register uint32_t rdi __asm__("rdi") = operation;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("317")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_get_self_attr = 459: rdi = attr, rsi = contexts, rdx = size, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    register long rax __asm__("rax") = 459;
    register uint32_t r10 __asm__("r10") = flags;
    register uint32_t *rdx __asm__("rdx") = size;
    register struct vllsi_linux_lsm_ctx *rsi __asm__("rsi") = contexts;
    register uint32_t rdi __asm__("rdi") = attr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("459")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_set_self_attr = 460: rdi = attr, rsi = context, rdx = size, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    register long rax __asm__("rax") = 460;
    register uint32_t r10 __asm__("r10") = flags;
    register uint32_t rdx __asm__("rdx") = size;
    register const struct vllsi_linux_lsm_ctx *rsi __asm__("rsi") = context;
    register uint32_t rdi __asm__("rdi") = attr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("460")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_list_modules = 461: rdi = ids, rsi = size, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    register long rax __asm__("rax") = 461;
    register uint32_t rdx __asm__("rdx") = flags;
    register uint32_t *rsi __asm__("rsi") = size;
    register uint64_t *rdi __asm__("rdi") = ids;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("461")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kill = 62: rdi = pid, rsi = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kill(int32_t pid, int32_t sig)
{
    register long rax __asm__("rax") = 62;
    register int32_t rsi __asm__("rsi") = sig;
    register int32_t rdi __asm__("rdi") = pid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("62")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tkill = 200: rdi = tid, rsi = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tkill(int32_t tid, int32_t sig)
{
    register long rax __asm__("rax") = 200;
    register int32_t rsi __asm__("rsi") = sig;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("200")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tgkill = 234: rdi = tgid, rsi = tid, rdx = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    register long rax __asm__("rax") = 234;
    register int32_t rdx __asm__("rdx") = sig;
    register int32_t rsi __asm__("rsi") = tid;
    register int32_t rdi __asm__("rdi") = tgid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("234")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigqueueinfo = 129: rdi = tgid, rsi = sig, rdx = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long rax __asm__("rax") = 129;
    register const struct vllsi_linux_siginfo *rdx __asm__("rdx") = info;
    register int32_t rsi __asm__("rsi") = sig;
    register int32_t rdi __asm__("rdi") = tgid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("129")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_tgsigqueueinfo = 297: rdi = tgid, rsi = tid, rdx = sig, r10 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long rax __asm__("rax") = 297;
    register const struct vllsi_linux_siginfo *r10 __asm__("r10") = info;
    register int32_t rdx __asm__("rdx") = sig;
    register int32_t rsi __asm__("rsi") = tid;
    register int32_t rdi __asm__("rdi") = tgid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("297")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigaction = 13: rdi = sig, rsi = act, rdx = oldact, r10 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    register long rax __asm__("rax") = 13;
    register size_t r10 __asm__("r10") = 8;
    register struct vllsi_linux_sigaction *rdx __asm__("rdx") = oldact;
    register const struct vllsi_linux_sigaction *rsi __asm__("rsi") = act;
    register int32_t rdi __asm__("rdi") = sig;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("13")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigprocmask = 14: rdi = how, rsi = set, rdx = oldset, r10 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    register long rax __asm__("rax") = 14;
    register size_t r10 __asm__("r10") = 8;
    register struct vllsi_linux_sigset *rdx __asm__("rdx") = oldset;
    register const struct vllsi_linux_sigset *rsi __asm__("rsi") = set;
    register int32_t rdi __asm__("rdi") = how;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("14")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigpending = 127: rdi = set, rsi = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    register long rax __asm__("rax") = 127;
    register size_t rsi __asm__("rsi") = 8;
    register struct vllsi_linux_sigset *rdi __asm__("rdi") = set;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("127")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigsuspend = 130: rdi = mask, rsi = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    register long rax __asm__("rax") = 130;
    register size_t rsi __asm__("rsi") = 8;
    register const struct vllsi_linux_sigset *rdi __asm__("rdi") = mask;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("130")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigtimedwait = 128: rdi = set, rsi = info, rdx = timeout, r10 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    register long rax __asm__("rax") = 128;
    register size_t r10 __asm__("r10") = 8;
    register const struct vllsi_linux_timespec *rdx __asm__("rdx") = timeout;
    register struct vllsi_linux_siginfo *rsi __asm__("rsi") = info;
    register const struct vllsi_linux_sigset *rdi __asm__("rdi") = set;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("128")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaltstack = 131: rdi = stack, rsi = old_stack */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    register long rax __asm__("rax") = 131;
    register struct vllsi_linux_stack *rsi __asm__("rsi") = old_stack;
    register const struct vllsi_linux_stack *rdi __asm__("rdi") = stack;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("131")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pause = 34 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pause(void)
{
    register long rax __asm__("rax") = 34;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("34")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* restart_syscall = 219 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_restart_syscall(void)
{
    register long rax __asm__("rax") = 219;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 202: rdi = uaddr, rsi = op, rdx = val, r10 = timeout, r8 = uaddr2, r9 = val3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    register long rax __asm__("rax") = 202;
    register uint32_t r9 __asm__("r9") = val3;
    register uint32_t *r8 __asm__("r8") = uaddr2;
    register uintptr_t r10 __asm__("r10") = timeout;
    register uint32_t rdx __asm__("rdx") = val;
    register int32_t rsi __asm__("rsi") = op;
    register uint32_t *rdi __asm__("rdi") = uaddr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 202: rdi = uaddr, rsi = op */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_2(uint32_t *uaddr, int32_t op)
{
    register long rax __asm__("rax") = 202;
    register int32_t rsi __asm__("rsi") = op;
    register uint32_t *rdi __asm__("rdi") = uaddr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 202: rdi = uaddr, rsi = op, rdx = val */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_3(uint32_t *uaddr, int32_t op, uint32_t val)
{
    register long rax __asm__("rax") = 202;
    register uint32_t rdx __asm__("rdx") = val;
    register int32_t rsi __asm__("rsi") = op;
    register uint32_t *rdi __asm__("rdi") = uaddr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 202: rdi = uaddr, rsi = op, rdx = val, r10 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_4(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout)
{
    register long rax __asm__("rax") = 202;
    register uintptr_t r10 __asm__("r10") = timeout;
    register uint32_t rdx __asm__("rdx") = val;
    register int32_t rsi __asm__("rsi") = op;
    register uint32_t *rdi __asm__("rdi") = uaddr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 202: rdi = uaddr, rsi = op, rdx = val, r10 = timeout, r8 = uaddr2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_5(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2)
{
    register long rax __asm__("rax") = 202;
    register uint32_t *r8 __asm__("r8") = uaddr2;
    register uintptr_t r10 __asm__("r10") = timeout;
    register uint32_t rdx __asm__("rdx") = val;
    register int32_t rsi __asm__("rsi") = op;
    register uint32_t *rdi __asm__("rdi") = uaddr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_waitv = 449: rdi = waiters, rsi = count, rdx = flags, r10 = timeout, r8 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long rax __asm__("rax") = 449;
    register int32_t r8 __asm__("r8") = clockid;
    register const struct vllsi_linux_timespec *r10 __asm__("r10") = timeout;
    register uint32_t rdx __asm__("rdx") = flags;
    register uint32_t rsi __asm__("rsi") = count;
    register const struct vllsi_linux_futex_waitv *rdi __asm__("rdi") = waiters;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("449")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wait = 455: rdi = uaddr, rsi = val, rdx = mask, r10 = flags, r8 = timeout, r9 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long rax __asm__("rax") = 455;
    register int32_t r9 __asm__("r9") = clockid;
    register const struct vllsi_linux_timespec *r8 __asm__("r8") = timeout;
    register uint32_t r10 __asm__("r10") = flags;
    register unsigned long rdx __asm__("rdx") = mask;
    register unsigned long rsi __asm__("rsi") = val;
    register uint32_t *rdi __asm__("rdi") = uaddr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("455")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wake = 454: rdi = uaddr, rsi = mask, rdx = count, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    register long rax __asm__("rax") = 454;
    register uint32_t r10 __asm__("r10") = flags;
    register int32_t rdx __asm__("rdx") = count;
    register unsigned long rsi __asm__("rsi") = mask;
    register uint32_t *rdi __asm__("rdi") = uaddr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("454")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_requeue = 456: rdi = waiters, rsi = flags, rdx = wake, r10 = requeue */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    register long rax __asm__("rax") = 456;
    register int32_t r10 __asm__("r10") = requeue;
    register int32_t rdx __asm__("rdx") = wake;
    register uint32_t rsi __asm__("rsi") = flags;
    register const struct vllsi_linux_futex_waitv *rdi __asm__("rdi") = waiters;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("456")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_robust_list = 273: rdi = head, rsi = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    register long rax __asm__("rax") = 273;
    register size_t rsi __asm__("rsi") = len;
    register struct vllsi_linux_robust_list_head *rdi __asm__("rdi") = head;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("273")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_robust_list = 274: rdi = tid, rsi = head, rdx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    register long rax __asm__("rax") = 274;
    register size_t *rdx __asm__("rdx") = len;
    register void * *rsi __asm__("rsi") = head;
    register int32_t rdi __asm__("rdi") = tid;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("274")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq = 334: rdi = area, rsi = len, rdx = flags, r10 = signature */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    register long rax __asm__("rax") = 334;
    register uint32_t r10 __asm__("r10") = signature;
    register int32_t rdx __asm__("rdx") = flags;
    register uint32_t rsi __asm__("rsi") = len;
    register struct vllsi_linux_rseq *rdi __asm__("rdi") = area;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("334")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq_slice_yield = 471 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq_slice_yield(void)
{
    register long rax __asm__("rax") = 471;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("471")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* membarrier = 324: rdi = cmd, rsi = flags, rdx = cpu_id */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    register long rax __asm__("rax") = 324;
    register uint32_t rdx __asm__("rdx") = cpu_id;
    register uint32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = cmd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("324")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrandom = 318: rdi = buf, rsi = len, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    register long rax __asm__("rax") = 318;
    register uint32_t rdx __asm__("rdx") = flags;
    register size_t rsi __asm__("rsi") = len;
    register void *rdi __asm__("rdi") = buf;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("318")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcpu = 309: rdi = cpu, rsi = node, rdx = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    register long rax __asm__("rax") = 309;
    register void *rdx __asm__("rdx") = cache;
    register uint32_t *rsi __asm__("rsi") = node;
    register uint32_t *rdi __asm__("rdi") = cpu;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("309")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* init_module = 175: rdi = image, rsi = len, rdx = parameters */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_init_module(const void *image, size_t len, const char *parameters)
{
    register long rax __asm__("rax") = 175;
    register const char *rdx __asm__("rdx") = parameters;
    register size_t rsi __asm__("rsi") = len;
    register const void *rdi __asm__("rdi") = image;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("175")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* finit_module = 313: rdi = fd, rsi = parameters, rdx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    register long rax __asm__("rax") = 313;
    register int32_t rdx __asm__("rdx") = flags;
    register const char *rsi __asm__("rsi") = parameters;
    register int32_t rdi __asm__("rdi") = fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("313")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* delete_module = 176: rdi = name, rsi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_delete_module(const char *name, int32_t flags)
{
    register long rax __asm__("rax") = 176;
    register int32_t rsi __asm__("rsi") = flags;
    register const char *rdi __asm__("rdi") = name;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("176")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_load = 246: rdi = entry, rsi = nr_segments, rdx = segments, r10 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    register long rax __asm__("rax") = 246;
    register unsigned long r10 __asm__("r10") = flags;
    register const struct vllsi_linux_kexec_segment *rdx __asm__("rdx") = segments;
    register unsigned long rsi __asm__("rsi") = nr_segments;
    register unsigned long rdi __asm__("rdi") = entry;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("246")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_file_load = 320: rdi = kernel_fd, rsi = initrd_fd, rdx = cmdline_len, r10 = cmdline, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_file_load(int32_t kernel_fd, int32_t initrd_fd, unsigned long cmdline_len, const void *cmdline, unsigned long flags)
{
    register long rax __asm__("rax") = 320;
    register unsigned long r8 __asm__("r8") = flags;
    register const void *r10 __asm__("r10") = cmdline;
    register unsigned long rdx __asm__("rdx") = cmdline_len;
    register int32_t rsi __asm__("rsi") = initrd_fd;
    register int32_t rdi __asm__("rdi") = kernel_fd;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("320")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* reboot = 169: rdi = magic1, rsi = magic2, rdx = command, r10 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    register long rax __asm__("rax") = 169;
    register uintptr_t r10 __asm__("r10") = arg;
    register uint32_t rdx __asm__("rdx") = command;
    register uint32_t rsi __asm__("rsi") = magic2;
    register uint32_t rdi __asm__("rdi") = magic1;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("169")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* perf_event_open = 298: rdi = attr, rsi = pid, rdx = cpu, r10 = group_fd, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    register long rax __asm__("rax") = 298;
    register unsigned long r8 __asm__("r8") = flags;
    register int32_t r10 __asm__("r10") = group_fd;
    register int32_t rdx __asm__("rdx") = cpu;
    register int32_t rsi __asm__("rsi") = pid;
    register const struct vllsi_linux_perf_event_attr *rdi __asm__("rdi") = attr;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("298")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syslog = 103: rdi = action, rsi = buf, rdx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syslog(int32_t action, void *buf, int32_t len)
{
    register long rax __asm__("rax") = 103;
    register int32_t rdx __asm__("rdx") = len;
    register void *rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = action;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("103")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysinfo = 99: rdi = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    register long rax __asm__("rax") = 99;
    register struct vllsi_linux_sysinfo *rdi __asm__("rdi") = info;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("99")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uname = 63: rdi = names */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uname(struct vllsi_linux_utsname *names)
{
    register long rax __asm__("rax") = 63;
    register struct vllsi_linux_utsname *rdi __asm__("rdi") = names;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("63")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vhangup = 153 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vhangup(void)
{
    register long rax __asm__("rax") = 153;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("153")
                     : "=r"(outcome)
                     : "r"(rax)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uselib = 134: rdi = library */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uselib(const char *library)
{
    register long rax __asm__("rax") = 134;
    register const char *rdi __asm__("rdi") = library;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("134")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_gettime = 228: rdi = clock, rsi = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    register long rax __asm__("rax") = 228;
    register struct vllsi_linux_timespec *rsi __asm__("rsi") = time;
    register int32_t rdi __asm__("rdi") = clock;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("228")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_getres = 229: rdi = clock, rsi = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    register long rax __asm__("rax") = 229;
    register struct vllsi_linux_timespec *rsi __asm__("rsi") = resolution;
    register int32_t rdi __asm__("rdi") = clock;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("229")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_settime = 227: rdi = clock, rsi = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    register long rax __asm__("rax") = 227;
    register const struct vllsi_linux_timespec *rsi __asm__("rsi") = time;
    register int32_t rdi __asm__("rdi") = clock;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("227")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime = 305: rdi = clock, rsi = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    register long rax __asm__("rax") = 305;
    register struct vllsi_linux_timex *rsi __asm__("rsi") = buf;
    register int32_t rdi __asm__("rdi") = clock;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("305")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* adjtimex = 159: rdi = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex(struct vllsi_linux_timex *buf)
{
    register long rax __asm__("rax") = 159;
    register struct vllsi_linux_timex *rdi __asm__("rdi") = buf;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("159")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettimeofday = 96: rdi = time, rsi = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    register long rax __asm__("rax") = 96;
    register struct vllsi_linux_timezone *rsi __asm__("rsi") = zone;
    register struct vllsi_linux_timeval_old *rdi __asm__("rdi") = time;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("96")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* settimeofday = 164: rdi = time, rsi = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    register long rax __asm__("rax") = 164;
    register const struct vllsi_linux_timezone *rsi __asm__("rsi") = zone;
    register const struct vllsi_linux_timeval_old *rdi __asm__("rdi") = time;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("164")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* time = 201: rdi = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_time(long *seconds)
{
    register long rax __asm__("rax") = 201;
    register long *rdi __asm__("rdi") = seconds;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("201")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* times = 100: rdi = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_times(struct vllsi_linux_tms *buf)
{
    register long rax __asm__("rax") = 100;
    register struct vllsi_linux_tms *rdi __asm__("rdi") = buf;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("100")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep = 230: rdi = clock, rsi = flags, rdx = request, r10 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long rax __asm__("rax") = 230;
    register struct vllsi_linux_timespec *r10 __asm__("r10") = remain;
    register const struct vllsi_linux_timespec *rdx __asm__("rdx") = request;
    register int32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = clock;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("230")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nanosleep = 35: rdi = request, rsi = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long rax __asm__("rax") = 35;
    register struct vllsi_linux_timespec *rsi __asm__("rsi") = remain;
    register const struct vllsi_linux_timespec *rdi __asm__("rdi") = request;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("35")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getitimer = 36: rdi = which, rsi = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    register long rax __asm__("rax") = 36;
    register struct vllsi_linux_itimerval *rsi __asm__("rsi") = value;
    register int32_t rdi __asm__("rdi") = which;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("36")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setitimer = 38: rdi = which, rsi = value, rdx = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    register long rax __asm__("rax") = 38;
    register struct vllsi_linux_itimerval *rdx __asm__("rdx") = old;
    register const struct vllsi_linux_itimerval *rsi __asm__("rsi") = value;
    register int32_t rdi __asm__("rdi") = which;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("38")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* alarm = 37: rdi = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_alarm(uint32_t seconds)
{
    register long rax __asm__("rax") = 37;
    register uint32_t rdi __asm__("rdi") = seconds;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("37")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_create = 222: rdi = clock, rsi = event, rdx = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    register long rax __asm__("rax") = 222;
    register int32_t *rdx __asm__("rdx") = timer;
    register const struct vllsi_linux_sigevent *rsi __asm__("rsi") = event;
    register int32_t rdi __asm__("rdi") = clock;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("222")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_settime = 223: rdi = timer, rsi = flags, rdx = value, r10 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    register long rax __asm__("rax") = 223;
    register struct vllsi_linux_itimerspec *r10 __asm__("r10") = old;
    register const struct vllsi_linux_itimerspec *rdx __asm__("rdx") = value;
    register int32_t rsi __asm__("rsi") = flags;
    register int32_t rdi __asm__("rdi") = timer;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("223")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi), "r"(rdx), "r"(r10)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_gettime = 224: rdi = timer, rsi = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    register long rax __asm__("rax") = 224;
    register struct vllsi_linux_itimerspec *rsi __asm__("rsi") = value;
    register int32_t rdi __asm__("rdi") = timer;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("224")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi), "r"(rsi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_getoverrun = 225: rdi = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_getoverrun(int32_t timer)
{
    register long rax __asm__("rax") = 225;
    register int32_t rdi __asm__("rdi") = timer;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("225")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_delete = 226: rdi = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_delete(int32_t timer)
{
    register long rax __asm__("rax") = 226;
    register int32_t rdi __asm__("rdi") = timer;
    register long outcome __asm__("rax");
    __asm__ volatile(VLLSI__TRAP("226")
                     : "=r"(outcome)
                     : "r"(rax), "r"(rdi)
                     : "rcx", "r11", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

#undef VLLSI__RESULT

#ifdef __cplusplus
}
#endif

#endif
