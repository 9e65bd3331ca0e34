/* Rendered from tables/linux/abi/i386.yaml by: python3 -m codegen. Do not edit. */
/*
 * How each system call enters the kernel on 32-bit x86: one function a call, with the number, the registers and
 * the clobbers written out. These are the runtime's own entries, without the permission gate; callers use the
 * documented twins in vllsi/gen/linux/syscalls.h.
 */
#ifndef VLLSI_GEN_LINUX_I386_TRAPS_H
#define VLLSI_GEN_LINUX_I386_TRAPS_H

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
    "1:\tint $0x80\n\t"                                                                               \
    ".pushsection vllsi_syscalls,\"a\",@progbits,unique,%=\n"                        \
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
    register long eax __asm__("eax") = number;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: ebx = a */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall1(long number, long a)
{
    register long eax __asm__("eax") = number;
    register long ebx __asm__("ebx") = a;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: ebx = a, ecx = b */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall2(long number, long a, long b)
{
    register long eax __asm__("eax") = number;
    register long ecx __asm__("ecx") = b;
    register long ebx __asm__("ebx") = a;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: ebx = a, ecx = b, edx = c */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall3(long number, long a, long b, long c)
{
    register long eax __asm__("eax") = number;
    register long edx __asm__("edx") = c;
    register long ecx __asm__("ecx") = b;
    register long ebx __asm__("ebx") = a;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: ebx = a, ecx = b, edx = c, esi = d */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall4(long number, long a, long b, long c, long d)
{
    register long eax __asm__("eax") = number;
    register long esi __asm__("esi") = d;
    register long edx __asm__("edx") = c;
    register long ecx __asm__("ecx") = b;
    register long ebx __asm__("ebx") = a;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: ebx = a, ecx = b, edx = c, esi = d, edi = e */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    register long eax __asm__("eax") = number;
    register long edi __asm__("edi") = e;
    register long esi __asm__("esi") = d;
    register long edx __asm__("edx") = c;
    register long ecx __asm__("ecx") = b;
    register long ebx __asm__("ebx") = a;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: ebx = a, ecx = b, edx = c, esi = d, edi = e, stack0 = f */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    const long stack6 = (long)f;
    register long eax __asm__("eax") = number;
    register long edi __asm__("edi") = e;
    register long esi __asm__("esi") = d;
    register long edx __asm__("edx") = c;
    register long ecx __asm__("ecx") = b;
    register long ebx __asm__("ebx") = a;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("-1")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getuid32 = 199 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid(void)
{
    register long eax __asm__("eax") = 199;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("199")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* geteuid32 = 201 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid(void)
{
    register long eax __asm__("eax") = 201;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("201")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgid32 = 200 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid(void)
{
    register long eax __asm__("eax") = 200;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("200")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getegid32 = 202 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid(void)
{
    register long eax __asm__("eax") = 202;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("202")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresuid32 = 209: ebx = ruid, ecx = euid, edx = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    register long eax __asm__("eax") = 209;
    register uint32_t *edx __asm__("edx") = suid;
    register uint32_t *ecx __asm__("ecx") = euid;
    register uint32_t *ebx __asm__("ebx") = ruid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("209")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresgid32 = 211: ebx = rgid, ecx = egid, edx = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    register long eax __asm__("eax") = 211;
    register uint32_t *edx __asm__("edx") = sgid;
    register uint32_t *ecx __asm__("ecx") = egid;
    register uint32_t *ebx __asm__("ebx") = rgid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("211")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setuid32 = 213: ebx = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid(uint32_t uid)
{
    register long eax __asm__("eax") = 213;
    register uint32_t ebx __asm__("ebx") = uid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("213")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgid32 = 214: ebx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid(uint32_t gid)
{
    register long eax __asm__("eax") = 214;
    register uint32_t ebx __asm__("ebx") = gid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("214")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setreuid32 = 203: ebx = ruid, ecx = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid(uint32_t ruid, uint32_t euid)
{
    register long eax __asm__("eax") = 203;
    register uint32_t ecx __asm__("ecx") = euid;
    register uint32_t ebx __asm__("ebx") = ruid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("203")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setregid32 = 204: ebx = rgid, ecx = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid(uint32_t rgid, uint32_t egid)
{
    register long eax __asm__("eax") = 204;
    register uint32_t ecx __asm__("ecx") = egid;
    register uint32_t ebx __asm__("ebx") = rgid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("204")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresuid32 = 208: ebx = ruid, ecx = euid, edx = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    register long eax __asm__("eax") = 208;
    register uint32_t edx __asm__("edx") = suid;
    register uint32_t ecx __asm__("ecx") = euid;
    register uint32_t ebx __asm__("ebx") = ruid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("208")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresgid32 = 210: ebx = rgid, ecx = egid, edx = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    register long eax __asm__("eax") = 210;
    register uint32_t edx __asm__("edx") = sgid;
    register uint32_t ecx __asm__("ecx") = egid;
    register uint32_t ebx __asm__("ebx") = rgid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("210")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsuid32 = 215: ebx = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid(uint32_t uid)
{
    register long eax __asm__("eax") = 215;
    register uint32_t ebx __asm__("ebx") = uid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("215")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsgid32 = 216: ebx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid(uint32_t gid)
{
    register long eax __asm__("eax") = 216;
    register uint32_t ebx __asm__("ebx") = gid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("216")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgroups32 = 205: ebx = size, ecx = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups(int32_t size, uint32_t *list)
{
    register long eax __asm__("eax") = 205;
    register uint32_t *ecx __asm__("ecx") = list;
    register int32_t ebx __asm__("ebx") = size;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("205")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgroups32 = 206: ebx = size, ecx = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups(int32_t size, const uint32_t *list)
{
    register long eax __asm__("eax") = 206;
    register const uint32_t *ecx __asm__("ecx") = list;
    register int32_t ebx __asm__("ebx") = size;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("206")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capget = 184: ebx = header, ecx = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    register long eax __asm__("eax") = 184;
    register struct vllsi_linux_cap_data *ecx __asm__("ecx") = data;
    register struct vllsi_linux_cap_header *ebx __asm__("ebx") = header;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("184")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capset = 185: ebx = header, ecx = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    register long eax __asm__("eax") = 185;
    register const struct vllsi_linux_cap_data *ecx __asm__("ecx") = data;
    register struct vllsi_linux_cap_header *ebx __asm__("ebx") = header;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("185")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe = 42: ebx = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe(int32_t *fds)
{
    register long eax __asm__("eax") = 42;
    register int32_t *ebx __asm__("ebx") = fds;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("42")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe2 = 331: ebx = fds, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe2(int32_t *fds, int32_t flags)
{
    register long eax __asm__("eax") = 331;
    register int32_t ecx __asm__("ecx") = flags;
    register int32_t *ebx __asm__("ebx") = fds;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("331")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* splice = 313: ebx = fd_in, ecx = offset_in, edx = fd_out, esi = offset_out, edi = len, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    const long stack6 = (long)flags;
    register long eax __asm__("eax") = 313;
    register size_t edi __asm__("edi") = len;
    register int64_t *esi __asm__("esi") = offset_out;
    register int32_t edx __asm__("edx") = fd_out;
    register int64_t *ecx __asm__("ecx") = offset_in;
    register int32_t ebx __asm__("ebx") = fd_in;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("313")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tee = 315: ebx = fd_in, ecx = fd_out, edx = len, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    register long eax __asm__("eax") = 315;
    register uint32_t esi __asm__("esi") = flags;
    register size_t edx __asm__("edx") = len;
    register int32_t ecx __asm__("ecx") = fd_out;
    register int32_t ebx __asm__("ebx") = fd_in;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("315")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vmsplice = 316: ebx = fd, ecx = vec, edx = count, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    register long eax __asm__("eax") = 316;
    register uint32_t esi __asm__("esi") = flags;
    register unsigned long edx __asm__("edx") = count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = vec;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("316")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* poll = 168: ebx = fds, ecx = nfds, edx = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_poll(struct vllsi_linux_pollfd *fds, uint32_t nfds, int32_t timeout_ms)
{
    register long eax __asm__("eax") = 168;
    register int32_t edx __asm__("edx") = timeout_ms;
    register uint32_t ecx __asm__("ecx") = nfds;
    register struct vllsi_linux_pollfd *ebx __asm__("ebx") = fds;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("168")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ppoll_time64 = 414: ebx = fds, ecx = nfds, edx = timeout, esi = sigmask, edi = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long eax __asm__("eax") = 414;
    register size_t edi __asm__("edi") = 8;
    register const struct vllsi_linux_sigset *esi __asm__("esi") = sigmask;
    register struct vllsi_linux_timespec *edx __asm__("edx") = timeout;
    register uint32_t ecx __asm__("ecx") = nfds;
    register struct vllsi_linux_pollfd *ebx __asm__("ebx") = fds;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("414")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* _newselect = 142: ebx = nfds, ecx = read_fds, edx = write_fds, esi = except_fds, edi = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_select(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timeval_old *timeout)
{
    register long eax __asm__("eax") = 142;
    register struct vllsi_linux_timeval_old *edi __asm__("edi") = timeout;
    register struct vllsi_linux_fd_set *esi __asm__("esi") = except_fds;
    register struct vllsi_linux_fd_set *edx __asm__("edx") = write_fds;
    register struct vllsi_linux_fd_set *ecx __asm__("ecx") = read_fds;
    register int32_t ebx __asm__("ebx") = nfds;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("142")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pselect6_time64 = 413: ebx = nfds, ecx = read_fds, edx = write_fds, esi = except_fds, edi = timeout, stack0 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)8};
    const long stack6 = (long)packed_sigmask;
    register long eax __asm__("eax") = 413;
    register struct vllsi_linux_timespec *edi __asm__("edi") = timeout;
    register struct vllsi_linux_fd_set *esi __asm__("esi") = except_fds;
    register struct vllsi_linux_fd_set *edx __asm__("edx") = write_fds;
    register struct vllsi_linux_fd_set *ecx __asm__("ecx") = read_fds;
    register int32_t ebx __asm__("ebx") = nfds;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("413")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create = 254: ebx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create(int32_t size)
{
    register long eax __asm__("eax") = 254;
    register int32_t ebx __asm__("ebx") = size;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("254")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create1 = 329: ebx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create1(int32_t flags)
{
    register long eax __asm__("eax") = 329;
    register int32_t ebx __asm__("ebx") = flags;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("329")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_ctl = 255: ebx = epfd, ecx = operation, edx = fd, esi = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    register long eax __asm__("eax") = 255;
    register const struct vllsi_linux_epoll_event *esi __asm__("esi") = event;
    register int32_t edx __asm__("edx") = fd;
    register int32_t ecx __asm__("ecx") = operation;
    register int32_t ebx __asm__("ebx") = epfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("255")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_wait = 256: ebx = epfd, ecx = events, edx = max_events, esi = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_wait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms)
{
    register long eax __asm__("eax") = 256;
    register int32_t esi __asm__("esi") = timeout_ms;
    register int32_t edx __asm__("edx") = max_events;
    register struct vllsi_linux_epoll_event *ecx __asm__("ecx") = events;
    register int32_t ebx __asm__("ebx") = epfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("256")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait = 319: ebx = epfd, ecx = events, edx = max_events, esi = timeout_ms, edi = sigmask, stack0 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    const long stack6 = (long)8;
    register long eax __asm__("eax") = 319;
    register const struct vllsi_linux_sigset *edi __asm__("edi") = sigmask;
    register int32_t esi __asm__("esi") = timeout_ms;
    register int32_t edx __asm__("edx") = max_events;
    register struct vllsi_linux_epoll_event *ecx __asm__("ecx") = events;
    register int32_t ebx __asm__("ebx") = epfd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("319")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait2 = 441: ebx = epfd, ecx = events, edx = max_events, esi = timeout, edi = sigmask, stack0 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long stack6 = (long)8;
    register long eax __asm__("eax") = 441;
    register const struct vllsi_linux_sigset *edi __asm__("edi") = sigmask;
    register const struct vllsi_linux_timespec *esi __asm__("esi") = timeout;
    register int32_t edx __asm__("edx") = max_events;
    register struct vllsi_linux_epoll_event *ecx __asm__("ecx") = events;
    register int32_t ebx __asm__("ebx") = epfd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("441")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd = 323: ebx = initial */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd(uint32_t initial)
{
    register long eax __asm__("eax") = 323;
    register uint32_t ebx __asm__("ebx") = initial;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("323")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd2 = 328: ebx = initial, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd2(uint32_t initial, int32_t flags)
{
    register long eax __asm__("eax") = 328;
    register int32_t ecx __asm__("ecx") = flags;
    register uint32_t ebx __asm__("ebx") = initial;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("328")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd = 321: ebx = fd, ecx = mask, edx = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd(int32_t fd, const struct vllsi_linux_sigset *mask)
{
    register long eax __asm__("eax") = 321;
    register size_t edx __asm__("edx") = 8;
    register const struct vllsi_linux_sigset *ecx __asm__("ecx") = mask;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("321")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd4 = 327: ebx = fd, ecx = mask, edx = 8, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    register long eax __asm__("eax") = 327;
    register int32_t esi __asm__("esi") = flags;
    register size_t edx __asm__("edx") = 8;
    register const struct vllsi_linux_sigset *ecx __asm__("ecx") = mask;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("327")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_create = 322: ebx = clock, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_create(int32_t clock, int32_t flags)
{
    register long eax __asm__("eax") = 322;
    register int32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("322")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_settime64 = 411: ebx = fd, ecx = flags, edx = value, esi = old_value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    register long eax __asm__("eax") = 411;
    register struct vllsi_linux_itimerspec *esi __asm__("esi") = old_value;
    register const struct vllsi_linux_itimerspec *edx __asm__("edx") = value;
    register int32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("411")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_gettime64 = 410: ebx = fd, ecx = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    register long eax __asm__("eax") = 410;
    register struct vllsi_linux_itimerspec *ecx __asm__("ecx") = value;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("410")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_setup = 245: ebx = max_events, ecx = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_setup(uint32_t max_events, unsigned long *context)
{
    register long eax __asm__("eax") = 245;
    register unsigned long *ecx __asm__("ecx") = context;
    register uint32_t ebx __asm__("ebx") = max_events;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("245")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_destroy = 246: ebx = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_destroy(unsigned long context)
{
    register long eax __asm__("eax") = 246;
    register unsigned long ebx __asm__("ebx") = context;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("246")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_submit = 248: ebx = context, ecx = count, edx = requests */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_submit(unsigned long context, long count, void *const *requests)
{
    register long eax __asm__("eax") = 248;
    register void *const *edx __asm__("edx") = requests;
    register long ecx __asm__("ecx") = count;
    register unsigned long ebx __asm__("ebx") = context;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("248")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_cancel = 249: ebx = context, ecx = request, edx = result */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    register long eax __asm__("eax") = 249;
    register struct vllsi_linux_io_event *edx __asm__("edx") = result;
    register const struct vllsi_linux_iocb *ecx __asm__("ecx") = request;
    register unsigned long ebx __asm__("ebx") = context;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("249")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents_time64 = 416: ebx = context, ecx = min_count, edx = max_count, esi = events, edi = timeout, stack0 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    const long stack6 = (long)0;
    register long eax __asm__("eax") = 416;
    register const struct vllsi_linux_timespec *edi __asm__("edi") = timeout;
    register struct vllsi_linux_io_event *esi __asm__("esi") = events;
    register long edx __asm__("edx") = max_count;
    register long ecx __asm__("ecx") = min_count;
    register unsigned long ebx __asm__("ebx") = context;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("416")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents_time64 = 416: ebx = context, ecx = min_count, edx = max_count, esi = events, edi = timeout, stack0 = sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    const long stack6 = (long)sigmask;
    register long eax __asm__("eax") = 416;
    register const struct vllsi_linux_timespec *edi __asm__("edi") = timeout;
    register struct vllsi_linux_io_event *esi __asm__("esi") = events;
    register long edx __asm__("edx") = max_count;
    register long ecx __asm__("ecx") = min_count;
    register unsigned long ebx __asm__("ebx") = context;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("416")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_setup = 425: ebx = entries, ecx = params */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    register long eax __asm__("eax") = 425;
    register struct vllsi_linux_io_uring_params *ecx __asm__("ecx") = params;
    register uint32_t ebx __asm__("ebx") = entries;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("425")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_enter = 426: ebx = fd, ecx = to_submit, edx = min_complete, esi = flags, edi = argument, stack0 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    const long stack6 = (long)size;
    register long eax __asm__("eax") = 426;
    register uintptr_t edi __asm__("edi") = argument;
    register uint32_t esi __asm__("esi") = flags;
    register uint32_t edx __asm__("edx") = min_complete;
    register uint32_t ecx __asm__("ecx") = to_submit;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("426")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_register = 427: ebx = fd, ecx = opcode, edx = argument, esi = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    register long eax __asm__("eax") = 427;
    register uint32_t esi __asm__("esi") = count;
    register uintptr_t edx __asm__("edx") = argument;
    register uint32_t ecx __asm__("ecx") = opcode;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("427")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* userfaultfd = 374: ebx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_userfaultfd(int32_t flags)
{
    register long eax __asm__("eax") = 374;
    register int32_t ebx __asm__("ebx") = flags;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("374")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open = 5: ebx = path, ecx = flags | VLLSI_LINUX_O_LARGEFILE, edx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open(const char *path, int32_t flags, uint32_t mode)
{
    register long eax __asm__("eax") = 5;
    register uint32_t edx __asm__("edx") = mode;
    register int32_t ecx __asm__("ecx") = flags | VLLSI_LINUX_O_LARGEFILE;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("5")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat = 295: ebx = dirfd, ecx = path, edx = flags | VLLSI_LINUX_O_LARGEFILE, esi = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    register long eax __asm__("eax") = 295;
    register uint32_t esi __asm__("esi") = mode;
    register int32_t edx __asm__("edx") = flags | VLLSI_LINUX_O_LARGEFILE;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("295")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat2 = 437: ebx = dirfd, ecx = path, edx = how, esi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    register long eax __asm__("eax") = 437;
    register size_t esi __asm__("esi") = size;
    register const struct vllsi_linux_open_how *edx __asm__("edx") = how;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("437")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* creat = 8: ebx = path, ecx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_creat(const char *path, uint32_t mode)
{
    register long eax __asm__("eax") = 8;
    register uint32_t ecx __asm__("ecx") = mode;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("8")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close = 6: ebx = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close(int32_t fd)
{
    register long eax __asm__("eax") = 6;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("6")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close_range = 436: ebx = first, ecx = last, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    register long eax __asm__("eax") = 436;
    register uint32_t edx __asm__("edx") = flags;
    register uint32_t ecx __asm__("ecx") = last;
    register uint32_t ebx __asm__("ebx") = first;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("436")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* read = 3: ebx = fd, ecx = buf, edx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_read(int32_t fd, void *buf, size_t len)
{
    register long eax __asm__("eax") = 3;
    register size_t edx __asm__("edx") = len;
    register void *ecx __asm__("ecx") = buf;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("3")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* write = 4: ebx = fd, ecx = buf, edx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_write(int32_t fd, const void *buf, size_t len)
{
    register long eax __asm__("eax") = 4;
    register size_t edx __asm__("edx") = len;
    register const void *ecx __asm__("ecx") = buf;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("4")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readv = 145: ebx = fd, ecx = vec, edx = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long eax __asm__("eax") = 145;
    register unsigned long edx __asm__("edx") = count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = vec;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("145")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* writev = 146: ebx = fd, ecx = vec, edx = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long eax __asm__("eax") = 146;
    register unsigned long edx __asm__("edx") = count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = vec;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("146")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pread64 = 180: ebx = fd, ecx = buf, edx = len, esi = (uint32_t)offset, edi = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    register long eax __asm__("eax") = 180;
    register uint32_t edi __asm__("edi") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t esi __asm__("esi") = (uint32_t)offset;
    register size_t edx __asm__("edx") = len;
    register void *ecx __asm__("ecx") = buf;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("180")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwrite64 = 181: ebx = fd, ecx = buf, edx = len, esi = (uint32_t)offset, edi = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    register long eax __asm__("eax") = 181;
    register uint32_t edi __asm__("edi") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t esi __asm__("esi") = (uint32_t)offset;
    register size_t edx __asm__("edx") = len;
    register const void *ecx __asm__("ecx") = buf;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("181")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv = 333: ebx = fd, ecx = vec, edx = count, esi = (uint32_t)offset, edi = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long eax __asm__("eax") = 333;
    register uint32_t edi __asm__("edi") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t esi __asm__("esi") = (uint32_t)offset;
    register unsigned long edx __asm__("edx") = count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = vec;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("333")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev = 334: ebx = fd, ecx = vec, edx = count, esi = (uint32_t)offset, edi = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long eax __asm__("eax") = 334;
    register uint32_t edi __asm__("edi") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t esi __asm__("esi") = (uint32_t)offset;
    register unsigned long edx __asm__("edx") = count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = vec;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("334")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv2 = 378: ebx = fd, ecx = vec, edx = count, esi = (uint32_t)offset, edi = (uint32_t)((uint64_t)offset >> 32), stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    const long stack6 = (long)flags;
    register long eax __asm__("eax") = 378;
    register uint32_t edi __asm__("edi") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t esi __asm__("esi") = (uint32_t)offset;
    register unsigned long edx __asm__("edx") = count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = vec;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("378")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev2 = 379: ebx = fd, ecx = vec, edx = count, esi = (uint32_t)offset, edi = (uint32_t)((uint64_t)offset >> 32), stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    const long stack6 = (long)flags;
    register long eax __asm__("eax") = 379;
    register uint32_t edi __asm__("edi") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t esi __asm__("esi") = (uint32_t)offset;
    register unsigned long edx __asm__("edx") = count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = vec;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("379")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* _llseek = 140: ebx = fd, ecx = (uint32_t)((uint64_t)offset >> 32), edx = (uint32_t)offset, esi = &result_offset, edi = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    int64_t result_offset = 0;
    register long eax __asm__("eax") = 140;
    register uint32_t edi __asm__("edi") = whence;
    register int64_t *esi __asm__("esi") = &result_offset;
    register uint32_t edx __asm__("edx") = (uint32_t)offset;
    register uint32_t ecx __asm__("ecx") = (uint32_t)((uint64_t)offset >> 32);
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("140")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    const vllsi_result returned = VLLSI__RESULT(outcome);
    return returned < 0 ? returned : result_offset;
}

/* copy_file_range = 377: ebx = in_fd, ecx = in_offset, edx = out_fd, esi = out_offset, edi = len, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    const long stack6 = (long)flags;
    register long eax __asm__("eax") = 377;
    register size_t edi __asm__("edi") = len;
    register int64_t *esi __asm__("esi") = out_offset;
    register int32_t edx __asm__("edx") = out_fd;
    register int64_t *ecx __asm__("ecx") = in_offset;
    register int32_t ebx __asm__("ebx") = in_fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("377")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendfile64 = 239: ebx = out_fd, ecx = in_fd, edx = offset, esi = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    register long eax __asm__("eax") = 239;
    register size_t esi __asm__("esi") = count;
    register int64_t *edx __asm__("edx") = offset;
    register int32_t ecx __asm__("ecx") = in_fd;
    register int32_t ebx __asm__("ebx") = out_fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("239")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* truncate64 = 193: ebx = path, ecx = (uint32_t)length, edx = (uint32_t)((uint64_t)length >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate(const char *path, int64_t length)
{
    register long eax __asm__("eax") = 193;
    register uint32_t edx __asm__("edx") = (uint32_t)((uint64_t)length >> 32);
    register uint32_t ecx __asm__("ecx") = (uint32_t)length;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("193")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ftruncate64 = 194: ebx = fd, ecx = (uint32_t)length, edx = (uint32_t)((uint64_t)length >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate(int32_t fd, int64_t length)
{
    register long eax __asm__("eax") = 194;
    register uint32_t edx __asm__("edx") = (uint32_t)((uint64_t)length >> 32);
    register uint32_t ecx __asm__("ecx") = (uint32_t)length;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("194")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fallocate = 324: ebx = fd, ecx = mode, edx = (uint32_t)offset, esi = (uint32_t)((uint64_t)offset >> 32), edi = (uint32_t)len, stack0 = (uint32_t)((uint64_t)len >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    const long stack6 = (long)((uint32_t)((uint64_t)len >> 32));
    register long eax __asm__("eax") = 324;
    register uint32_t edi __asm__("edi") = (uint32_t)len;
    register uint32_t esi __asm__("esi") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t edx __asm__("edx") = (uint32_t)offset;
    register int32_t ecx __asm__("ecx") = mode;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("324")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fadvise64_64 = 272: ebx = fd, ecx = (uint32_t)offset, edx = (uint32_t)((uint64_t)offset >> 32), esi = (uint32_t)len, edi = (uint32_t)((uint64_t)len >> 32), stack0 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    const long stack6 = (long)advice;
    register long eax __asm__("eax") = 272;
    register uint32_t edi __asm__("edi") = (uint32_t)((uint64_t)len >> 32);
    register uint32_t esi __asm__("esi") = (uint32_t)len;
    register uint32_t edx __asm__("edx") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t ecx __asm__("ecx") = (uint32_t)offset;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("272")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readahead = 225: ebx = fd, ecx = (uint32_t)offset, edx = (uint32_t)((uint64_t)offset >> 32), esi = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    register long eax __asm__("eax") = 225;
    register size_t esi __asm__("esi") = count;
    register uint32_t edx __asm__("edx") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t ecx __asm__("ecx") = (uint32_t)offset;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("225")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* cachestat = 451: ebx = fd, ecx = range, edx = stat, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    register long eax __asm__("eax") = 451;
    register uint32_t esi __asm__("esi") = flags;
    register struct vllsi_linux_cachestat *edx __asm__("edx") = stat;
    register const struct vllsi_linux_cachestat_range *ecx __asm__("ecx") = range;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("451")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsync = 118: ebx = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsync(int32_t fd)
{
    register long eax __asm__("eax") = 118;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("118")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fdatasync = 148: ebx = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fdatasync(int32_t fd)
{
    register long eax __asm__("eax") = 148;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("148")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync = 36 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync(void)
{
    register long eax __asm__("eax") = 36;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("36")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syncfs = 344: ebx = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syncfs(int32_t fd)
{
    register long eax __asm__("eax") = 344;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("344")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync_file_range = 314: ebx = fd, ecx = (uint32_t)offset, edx = (uint32_t)((uint64_t)offset >> 32), esi = (uint32_t)len, edi = (uint32_t)((uint64_t)len >> 32), stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    const long stack6 = (long)flags;
    register long eax __asm__("eax") = 314;
    register uint32_t edi __asm__("edi") = (uint32_t)((uint64_t)len >> 32);
    register uint32_t esi __asm__("esi") = (uint32_t)len;
    register uint32_t edx __asm__("edx") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t ecx __asm__("ecx") = (uint32_t)offset;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("314")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup = 41: ebx = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup(int32_t fd)
{
    register long eax __asm__("eax") = 41;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("41")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup2 = 63: ebx = fd, ecx = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup2(int32_t fd, int32_t target)
{
    register long eax __asm__("eax") = 63;
    register int32_t ecx __asm__("ecx") = target;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("63")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup3 = 330: ebx = fd, ecx = target, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    register long eax __asm__("eax") = 330;
    register int32_t edx __asm__("edx") = flags;
    register int32_t ecx __asm__("ecx") = target;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("330")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flock = 143: ebx = fd, ecx = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flock(int32_t fd, uint32_t operation)
{
    register long eax __asm__("eax") = 143;
    register uint32_t ecx __asm__("ecx") = operation;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("143")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl64 = 221: ebx = fd, ecx = cmd, edx = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    register long eax __asm__("eax") = 221;
    register uintptr_t edx __asm__("edx") = arg;
    register uint32_t ecx __asm__("ecx") = cmd;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("221")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl64 = 221: ebx = fd, ecx = cmd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl_2(int32_t fd, uint32_t cmd)
{
    register long eax __asm__("eax") = 221;
    register uint32_t ecx __asm__("ecx") = cmd;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("221")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioctl = 54: ebx = fd, ecx = request, edx = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    register long eax __asm__("eax") = 54;
    register uintptr_t edx __asm__("edx") = arg;
    register uint32_t ecx __asm__("ecx") = request;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("54")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* stat64 = 195: ebx = path, ecx = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat(const char *path, struct vllsi_linux_stat *stat)
{
    register long eax __asm__("eax") = 195;
    register struct vllsi_linux_stat *ecx __asm__("ecx") = stat;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("195")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lstat64 = 196: ebx = path, ecx = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat(const char *path, struct vllsi_linux_stat *stat)
{
    register long eax __asm__("eax") = 196;
    register struct vllsi_linux_stat *ecx __asm__("ecx") = stat;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("196")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstat64 = 197: ebx = fd, ecx = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    register long eax __asm__("eax") = 197;
    register struct vllsi_linux_stat *ecx __asm__("ecx") = stat;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("197")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatat64 = 300: ebx = dirfd, ecx = path, edx = stat, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    register long eax __asm__("eax") = 300;
    register int32_t esi __asm__("esi") = flags;
    register struct vllsi_linux_stat *edx __asm__("edx") = stat;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("300")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statx = 383: ebx = dirfd, ecx = path, edx = flags, esi = mask, edi = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    register long eax __asm__("eax") = 383;
    register struct vllsi_linux_statx *edi __asm__("edi") = stat;
    register uint32_t esi __asm__("esi") = mask;
    register uint32_t edx __asm__("edx") = flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("383")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* access = 33: ebx = path, ecx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_access(const char *path, int32_t mode)
{
    register long eax __asm__("eax") = 33;
    register int32_t ecx __asm__("ecx") = mode;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("33")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat = 307: ebx = dirfd, ecx = path, edx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    register long eax __asm__("eax") = 307;
    register int32_t edx __asm__("edx") = mode;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("307")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat2 = 439: ebx = dirfd, ecx = path, edx = mode, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    register long eax __asm__("eax") = 439;
    register int32_t esi __asm__("esi") = flags;
    register int32_t edx __asm__("edx") = mode;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("439")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chmod = 15: ebx = path, ecx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chmod(const char *path, uint32_t mode)
{
    register long eax __asm__("eax") = 15;
    register uint32_t ecx __asm__("ecx") = mode;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("15")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmod = 94: ebx = fd, ecx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmod(int32_t fd, uint32_t mode)
{
    register long eax __asm__("eax") = 94;
    register uint32_t ecx __asm__("ecx") = mode;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("94")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat = 306: ebx = dirfd, ecx = path, edx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long eax __asm__("eax") = 306;
    register uint32_t edx __asm__("edx") = mode;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("306")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat2 = 452: ebx = dirfd, ecx = path, edx = mode, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    register long eax __asm__("eax") = 452;
    register int32_t esi __asm__("esi") = flags;
    register uint32_t edx __asm__("edx") = mode;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("452")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chown32 = 212: ebx = path, ecx = uid, edx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chown(const char *path, uint32_t uid, uint32_t gid)
{
    register long eax __asm__("eax") = 212;
    register uint32_t edx __asm__("edx") = gid;
    register uint32_t ecx __asm__("ecx") = uid;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("212")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lchown32 = 198: ebx = path, ecx = uid, edx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lchown(const char *path, uint32_t uid, uint32_t gid)
{
    register long eax __asm__("eax") = 198;
    register uint32_t edx __asm__("edx") = gid;
    register uint32_t ecx __asm__("ecx") = uid;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("198")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchown32 = 207: ebx = fd, ecx = uid, edx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    register long eax __asm__("eax") = 207;
    register uint32_t edx __asm__("edx") = gid;
    register uint32_t ecx __asm__("ecx") = uid;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("207")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchownat = 298: ebx = dirfd, ecx = path, edx = uid, esi = gid, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    register long eax __asm__("eax") = 298;
    register int32_t edi __asm__("edi") = flags;
    register uint32_t esi __asm__("esi") = gid;
    register uint32_t edx __asm__("edx") = uid;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("298")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umask = 60: ebx = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umask(uint32_t mask)
{
    register long eax __asm__("eax") = 60;
    register uint32_t ebx __asm__("ebx") = mask;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("60")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utime = 30: ebx = path, ecx = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utime(const char *path, const struct vllsi_linux_utimbuf *times)
{
    register long eax __asm__("eax") = 30;
    register const struct vllsi_linux_utimbuf *ecx __asm__("ecx") = times;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("30")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimes = 271: ebx = path, ecx = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimes(const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long eax __asm__("eax") = 271;
    register const struct vllsi_linux_timeval_old *ecx __asm__("ecx") = times;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("271")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futimesat = 299: ebx = dirfd, ecx = path, edx = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futimesat(int32_t dirfd, const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long eax __asm__("eax") = 299;
    register const struct vllsi_linux_timeval_old *edx __asm__("edx") = times;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("299")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimensat_time64 = 412: ebx = dirfd, ecx = path, edx = times, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    register long eax __asm__("eax") = 412;
    register int32_t esi __asm__("esi") = flags;
    register const struct vllsi_linux_timespec *edx __asm__("edx") = times;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("412")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rename = 38: ebx = old_path, ecx = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rename(const char *old_path, const char *new_path)
{
    register long eax __asm__("eax") = 38;
    register const char *ecx __asm__("ecx") = new_path;
    register const char *ebx __asm__("ebx") = old_path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("38")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat = 302: ebx = old_dirfd, ecx = old_path, edx = new_dirfd, esi = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path)
{
    register long eax __asm__("eax") = 302;
    register const char *esi __asm__("esi") = new_path;
    register int32_t edx __asm__("edx") = new_dirfd;
    register const char *ecx __asm__("ecx") = old_path;
    register int32_t ebx __asm__("ebx") = old_dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("302")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat2 = 353: ebx = old_dirfd, ecx = old_path, edx = new_dirfd, esi = new_path, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    register long eax __asm__("eax") = 353;
    register uint32_t edi __asm__("edi") = flags;
    register const char *esi __asm__("esi") = new_path;
    register int32_t edx __asm__("edx") = new_dirfd;
    register const char *ecx __asm__("ecx") = old_path;
    register int32_t ebx __asm__("ebx") = old_dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("353")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* link = 9: ebx = old_path, ecx = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_link(const char *old_path, const char *new_path)
{
    register long eax __asm__("eax") = 9;
    register const char *ecx __asm__("ecx") = new_path;
    register const char *ebx __asm__("ebx") = old_path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("9")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* linkat = 303: ebx = old_dirfd, ecx = old_path, edx = new_dirfd, esi = new_path, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    register long eax __asm__("eax") = 303;
    register int32_t edi __asm__("edi") = flags;
    register const char *esi __asm__("esi") = new_path;
    register int32_t edx __asm__("edx") = new_dirfd;
    register const char *ecx __asm__("ecx") = old_path;
    register int32_t ebx __asm__("ebx") = old_dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("303")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlink = 10: ebx = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlink(const char *path)
{
    register long eax __asm__("eax") = 10;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("10")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlinkat = 301: ebx = dirfd, ecx = path, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    register long eax __asm__("eax") = 301;
    register int32_t edx __asm__("edx") = flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("301")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlink = 83: ebx = target, ecx = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlink(const char *target, const char *path)
{
    register long eax __asm__("eax") = 83;
    register const char *ecx __asm__("ecx") = path;
    register const char *ebx __asm__("ebx") = target;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("83")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlinkat = 304: ebx = target, ecx = dirfd, edx = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    register long eax __asm__("eax") = 304;
    register const char *edx __asm__("edx") = path;
    register int32_t ecx __asm__("ecx") = dirfd;
    register const char *ebx __asm__("ebx") = target;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("304")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlink = 85: ebx = path, ecx = buf, edx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlink(const char *path, void *buf, int32_t size)
{
    register long eax __asm__("eax") = 85;
    register int32_t edx __asm__("edx") = size;
    register void *ecx __asm__("ecx") = buf;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("85")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlinkat = 305: ebx = dirfd, ecx = path, edx = buf, esi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    register long eax __asm__("eax") = 305;
    register int32_t esi __asm__("esi") = size;
    register void *edx __asm__("edx") = buf;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("305")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdir = 39: ebx = path, ecx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdir(const char *path, uint32_t mode)
{
    register long eax __asm__("eax") = 39;
    register uint32_t ecx __asm__("ecx") = mode;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("39")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdirat = 296: ebx = dirfd, ecx = path, edx = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long eax __asm__("eax") = 296;
    register uint32_t edx __asm__("edx") = mode;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("296")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rmdir = 40: ebx = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rmdir(const char *path)
{
    register long eax __asm__("eax") = 40;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("40")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknod = 14: ebx = path, ecx = mode, edx = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknod(const char *path, uint32_t mode, uint32_t dev)
{
    register long eax __asm__("eax") = 14;
    register uint32_t edx __asm__("edx") = dev;
    register uint32_t ecx __asm__("ecx") = mode;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("14")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknodat = 297: ebx = dirfd, ecx = path, edx = mode, esi = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    register long eax __asm__("eax") = 297;
    register uint32_t esi __asm__("esi") = dev;
    register uint32_t edx __asm__("edx") = mode;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("297")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents = 141: ebx = fd, ecx = entries, edx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents(int32_t fd, void *entries, uint32_t size)
{
    register long eax __asm__("eax") = 141;
    register uint32_t edx __asm__("edx") = size;
    register void *ecx __asm__("ecx") = entries;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("141")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents64 = 220: ebx = fd, ecx = entries, edx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    register long eax __asm__("eax") = 220;
    register uint32_t edx __asm__("edx") = size;
    register void *ecx __asm__("ecx") = entries;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("220")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcwd = 183: ebx = buf, ecx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcwd(void *buf, unsigned long size)
{
    register long eax __asm__("eax") = 183;
    register unsigned long ecx __asm__("ecx") = size;
    register void *ebx __asm__("ebx") = buf;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("183")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chdir = 12: ebx = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chdir(const char *path)
{
    register long eax __asm__("eax") = 12;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("12")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchdir = 133: ebx = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchdir(int32_t fd)
{
    register long eax __asm__("eax") = 133;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("133")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chroot = 61: ebx = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chroot(const char *path)
{
    register long eax __asm__("eax") = 61;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("61")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattr = 229: ebx = path, ecx = name, edx = value, esi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    register long eax __asm__("eax") = 229;
    register size_t esi __asm__("esi") = size;
    register void *edx __asm__("edx") = value;
    register const char *ecx __asm__("ecx") = name;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("229")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lgetxattr = 230: ebx = path, ecx = name, edx = value, esi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    register long eax __asm__("eax") = 230;
    register size_t esi __asm__("esi") = size;
    register void *edx __asm__("edx") = value;
    register const char *ecx __asm__("ecx") = name;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("230")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fgetxattr = 231: ebx = fd, ecx = name, edx = value, esi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    register long eax __asm__("eax") = 231;
    register size_t esi __asm__("esi") = size;
    register void *edx __asm__("edx") = value;
    register const char *ecx __asm__("ecx") = name;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("231")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattrat = 464: ebx = dirfd, ecx = path, edx = at_flags, esi = name, edi = args, stack0 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    const long stack6 = (long)size;
    register long eax __asm__("eax") = 464;
    register const struct vllsi_linux_xattr_args *edi __asm__("edi") = args;
    register const char *esi __asm__("esi") = name;
    register int32_t edx __asm__("edx") = at_flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("464")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattr = 226: ebx = path, ecx = name, edx = value, esi = size, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long eax __asm__("eax") = 226;
    register int32_t edi __asm__("edi") = flags;
    register size_t esi __asm__("esi") = size;
    register const void *edx __asm__("edx") = value;
    register const char *ecx __asm__("ecx") = name;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("226")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsetxattr = 227: ebx = path, ecx = name, edx = value, esi = size, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long eax __asm__("eax") = 227;
    register int32_t edi __asm__("edi") = flags;
    register size_t esi __asm__("esi") = size;
    register const void *edx __asm__("edx") = value;
    register const char *ecx __asm__("ecx") = name;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("227")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsetxattr = 228: ebx = fd, ecx = name, edx = value, esi = size, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    register long eax __asm__("eax") = 228;
    register int32_t edi __asm__("edi") = flags;
    register size_t esi __asm__("esi") = size;
    register const void *edx __asm__("edx") = value;
    register const char *ecx __asm__("ecx") = name;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("228")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattrat = 463: ebx = dirfd, ecx = path, edx = at_flags, esi = name, edi = args, stack0 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    const long stack6 = (long)size;
    register long eax __asm__("eax") = 463;
    register const struct vllsi_linux_xattr_args *edi __asm__("edi") = args;
    register const char *esi __asm__("esi") = name;
    register int32_t edx __asm__("edx") = at_flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("463")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattr = 232: ebx = path, ecx = list, edx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattr(const char *path, void *list, size_t size)
{
    register long eax __asm__("eax") = 232;
    register size_t edx __asm__("edx") = size;
    register void *ecx __asm__("ecx") = list;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("232")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* llistxattr = 233: ebx = path, ecx = list, edx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llistxattr(const char *path, void *list, size_t size)
{
    register long eax __asm__("eax") = 233;
    register size_t edx __asm__("edx") = size;
    register void *ecx __asm__("ecx") = list;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("233")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flistxattr = 234: ebx = fd, ecx = list, edx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flistxattr(int32_t fd, void *list, size_t size)
{
    register long eax __asm__("eax") = 234;
    register size_t edx __asm__("edx") = size;
    register void *ecx __asm__("ecx") = list;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("234")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattrat = 465: ebx = dirfd, ecx = path, edx = at_flags, esi = list, edi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    register long eax __asm__("eax") = 465;
    register size_t edi __asm__("edi") = size;
    register void *esi __asm__("esi") = list;
    register int32_t edx __asm__("edx") = at_flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("465")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattr = 235: ebx = path, ecx = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattr(const char *path, const char *name)
{
    register long eax __asm__("eax") = 235;
    register const char *ecx __asm__("ecx") = name;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("235")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lremovexattr = 236: ebx = path, ecx = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lremovexattr(const char *path, const char *name)
{
    register long eax __asm__("eax") = 236;
    register const char *ecx __asm__("ecx") = name;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("236")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fremovexattr = 237: ebx = fd, ecx = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fremovexattr(int32_t fd, const char *name)
{
    register long eax __asm__("eax") = 237;
    register const char *ecx __asm__("ecx") = name;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("237")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattrat = 466: ebx = dirfd, ecx = path, edx = at_flags, esi = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    register long eax __asm__("eax") = 466;
    register const char *esi __asm__("esi") = name;
    register int32_t edx __asm__("edx") = at_flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("466")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_getattr = 468: ebx = dirfd, ecx = path, edx = attr, esi = size, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long eax __asm__("eax") = 468;
    register int32_t edi __asm__("edi") = flags;
    register size_t esi __asm__("esi") = size;
    register struct vllsi_linux_file_attr *edx __asm__("edx") = attr;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("468")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_setattr = 469: ebx = dirfd, ecx = path, edx = attr, esi = size, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long eax __asm__("eax") = 469;
    register int32_t edi __asm__("edi") = flags;
    register size_t esi __asm__("esi") = size;
    register const struct vllsi_linux_file_attr *edx __asm__("edx") = attr;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("469")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount = 21: ebx = source, ecx = target, edx = fs_type, esi = flags, edi = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    register long eax __asm__("eax") = 21;
    register const void *edi __asm__("edi") = data;
    register unsigned long esi __asm__("esi") = flags;
    register const char *edx __asm__("edx") = fs_type;
    register const char *ecx __asm__("ecx") = target;
    register const char *ebx __asm__("ebx") = source;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("21")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount = 22: ebx = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount(const char *target)
{
    register long eax __asm__("eax") = 22;
    register const char *ebx __asm__("ebx") = target;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("22")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount2 = 52: ebx = target, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount2(const char *target, int32_t flags)
{
    register long eax __asm__("eax") = 52;
    register int32_t ecx __asm__("ecx") = flags;
    register const char *ebx __asm__("ebx") = target;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("52")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pivot_root = 217: ebx = new_root, ecx = put_old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pivot_root(const char *new_root, const char *put_old)
{
    register long eax __asm__("eax") = 217;
    register const char *ecx __asm__("ecx") = put_old;
    register const char *ebx __asm__("ebx") = new_root;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("217")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsopen = 430: ebx = fs_name, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsopen(const char *fs_name, uint32_t flags)
{
    register long eax __asm__("eax") = 430;
    register uint32_t ecx __asm__("ecx") = flags;
    register const char *ebx __asm__("ebx") = fs_name;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("430")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fspick = 433: ebx = dirfd, ecx = path, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    register long eax __asm__("eax") = 433;
    register uint32_t edx __asm__("edx") = flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("433")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsconfig = 431: ebx = fs_fd, ecx = command, edx = key, esi = value, edi = aux */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    register long eax __asm__("eax") = 431;
    register int32_t edi __asm__("edi") = aux;
    register uintptr_t esi __asm__("esi") = value;
    register const char *edx __asm__("edx") = key;
    register uint32_t ecx __asm__("ecx") = command;
    register int32_t ebx __asm__("ebx") = fs_fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("431")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsmount = 432: ebx = fs_fd, ecx = flags, edx = attributes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    register long eax __asm__("eax") = 432;
    register uint32_t edx __asm__("edx") = attributes;
    register uint32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = fs_fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("432")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree = 428: ebx = dirfd, ecx = path, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    register long eax __asm__("eax") = 428;
    register uint32_t edx __asm__("edx") = flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("428")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree_attr = 467: ebx = dirfd, ecx = path, edx = flags, esi = attributes, edi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long eax __asm__("eax") = 467;
    register size_t edi __asm__("edi") = size;
    register const struct vllsi_linux_mount_attr *esi __asm__("esi") = attributes;
    register uint32_t edx __asm__("edx") = flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("467")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_mount = 429: ebx = from_dirfd, ecx = from_path, edx = to_dirfd, esi = to_path, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    register long eax __asm__("eax") = 429;
    register uint32_t edi __asm__("edi") = flags;
    register const char *esi __asm__("esi") = to_path;
    register int32_t edx __asm__("edx") = to_dirfd;
    register const char *ecx __asm__("ecx") = from_path;
    register int32_t ebx __asm__("ebx") = from_dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("429")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount_setattr = 442: ebx = dirfd, ecx = path, edx = flags, esi = attributes, edi = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long eax __asm__("eax") = 442;
    register size_t edi __asm__("edi") = size;
    register const struct vllsi_linux_mount_attr *esi __asm__("esi") = attributes;
    register int32_t edx __asm__("edx") = flags;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("442")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statmount = 457: ebx = request, ecx = buffer, edx = size, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    register long eax __asm__("eax") = 457;
    register uint32_t esi __asm__("esi") = flags;
    register size_t edx __asm__("edx") = size;
    register struct vllsi_linux_statmount *ecx __asm__("ecx") = buffer;
    register const struct vllsi_linux_mnt_id_req *ebx __asm__("ebx") = request;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("457")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listmount = 458: ebx = request, ecx = mount_ids, edx = count, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    register long eax __asm__("eax") = 458;
    register uint32_t esi __asm__("esi") = flags;
    register size_t edx __asm__("edx") = count;
    register uint64_t *ecx __asm__("ecx") = mount_ids;
    register const struct vllsi_linux_mnt_id_req *ebx __asm__("ebx") = request;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("458")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listns = 470: ebx = request, ecx = namespace_ids, edx = count, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    register long eax __asm__("eax") = 470;
    register uint32_t esi __asm__("esi") = flags;
    register size_t edx __asm__("edx") = count;
    register uint64_t *ecx __asm__("ecx") = namespace_ids;
    register const struct vllsi_linux_ns_id_req *ebx __asm__("ebx") = request;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("470")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs64 = 268: ebx = path, ecx = sizeof(struct vllsi_linux_statfs), edx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    register long eax __asm__("eax") = 268;
    register struct vllsi_linux_statfs *edx __asm__("edx") = buf;
    register size_t ecx __asm__("ecx") = sizeof(struct vllsi_linux_statfs);
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("268")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs64 = 269: ebx = fd, ecx = sizeof(struct vllsi_linux_statfs), edx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    register long eax __asm__("eax") = 269;
    register struct vllsi_linux_statfs *edx __asm__("edx") = buf;
    register size_t ecx __asm__("ecx") = sizeof(struct vllsi_linux_statfs);
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("269")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ustat = 62: ebx = device, ecx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ustat(uint32_t device, struct vllsi_linux_ustat *buf)
{
    register long eax __asm__("eax") = 62;
    register struct vllsi_linux_ustat *ecx __asm__("ecx") = buf;
    register uint32_t ebx __asm__("ebx") = device;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("62")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysfs = 135: ebx = option, ecx = argument, edx = buffer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysfs(int32_t option, uintptr_t argument, uintptr_t buffer)
{
    register long eax __asm__("eax") = 135;
    register uintptr_t edx __asm__("edx") = buffer;
    register uintptr_t ecx __asm__("ecx") = argument;
    register int32_t ebx __asm__("ebx") = option;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("135")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_init = 338: ebx = flags, ecx = event_flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    register long eax __asm__("eax") = 338;
    register int32_t ecx __asm__("ecx") = event_flags;
    register uint32_t ebx __asm__("ebx") = flags;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("338")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_mark = 339: ebx = group_fd, ecx = flags, edx = (uint32_t)mask, esi = (uint32_t)((uint64_t)mask >> 32), edi = dirfd, stack0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    const long stack6 = (long)path;
    register long eax __asm__("eax") = 339;
    register int32_t edi __asm__("edi") = dirfd;
    register uint32_t esi __asm__("esi") = (uint32_t)((uint64_t)mask >> 32);
    register uint32_t edx __asm__("edx") = (uint32_t)mask;
    register uint32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = group_fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("339")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init = 291 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init(void)
{
    register long eax __asm__("eax") = 291;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("291")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init1 = 332: ebx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init1(int32_t flags)
{
    register long eax __asm__("eax") = 332;
    register int32_t ebx __asm__("ebx") = flags;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("332")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_add_watch = 292: ebx = fd, ecx = path, edx = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    register long eax __asm__("eax") = 292;
    register uint32_t edx __asm__("edx") = mask;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("292")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_rm_watch = 293: ebx = fd, ecx = watch */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    register long eax __asm__("eax") = 293;
    register int32_t ecx __asm__("ecx") = watch;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("293")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* name_to_handle_at = 341: ebx = dirfd, ecx = path, edx = handle, esi = mount_id, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    register long eax __asm__("eax") = 341;
    register int32_t edi __asm__("edi") = flags;
    register void *esi __asm__("esi") = mount_id;
    register struct vllsi_linux_file_handle *edx __asm__("edx") = handle;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("341")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_by_handle_at = 342: ebx = mount_fd, ecx = handle, edx = flags | VLLSI_LINUX_O_LARGEFILE */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    register long eax __asm__("eax") = 342;
    register int32_t edx __asm__("edx") = flags | VLLSI_LINUX_O_LARGEFILE;
    register const struct vllsi_linux_file_handle *ecx __asm__("ecx") = handle;
    register int32_t ebx __asm__("ebx") = mount_fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("342")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl = 131: ebx = command, ecx = special, edx = id, esi = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    register long eax __asm__("eax") = 131;
    register uintptr_t esi __asm__("esi") = argument;
    register uint32_t edx __asm__("edx") = id;
    register const char *ecx __asm__("ecx") = special;
    register uint32_t ebx __asm__("ebx") = command;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("131")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl_fd = 443: ebx = fd, ecx = command, edx = id, esi = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    register long eax __asm__("eax") = 443;
    register uintptr_t esi __asm__("esi") = argument;
    register uint32_t edx __asm__("edx") = id;
    register uint32_t ecx __asm__("ecx") = command;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("443")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapon = 87: ebx = path, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapon(const char *path, int32_t flags)
{
    register long eax __asm__("eax") = 87;
    register int32_t ecx __asm__("ecx") = flags;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("87")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapoff = 115: ebx = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapoff(const char *path)
{
    register long eax __asm__("eax") = 115;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("115")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* acct = 51: ebx = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_acct(const char *path)
{
    register long eax __asm__("eax") = 51;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("51")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semget = 393: ebx = key, ecx = count, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semget(int32_t key, int32_t count, int32_t flags)
{
    register long eax __asm__("eax") = 393;
    register int32_t edx __asm__("edx") = flags;
    register int32_t ecx __asm__("ecx") = count;
    register int32_t ebx __asm__("ebx") = key;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("393")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop_time64 = 420: ebx = id, ecx = operations, edx = count, esi = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    register long eax __asm__("eax") = 420;
    register long esi __asm__("esi") = 0;
    register uint32_t edx __asm__("edx") = count;
    register const struct vllsi_linux_sembuf *ecx __asm__("ecx") = operations;
    register int32_t ebx __asm__("ebx") = id;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("420")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop_time64 = 420: ebx = id, ecx = operations, edx = count, esi = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    register long eax __asm__("eax") = 420;
    register const struct vllsi_linux_timespec *esi __asm__("esi") = timeout;
    register uint32_t edx __asm__("edx") = count;
    register const struct vllsi_linux_sembuf *ecx __asm__("ecx") = operations;
    register int32_t ebx __asm__("ebx") = id;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("420")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semctl = 394: ebx = id, ecx = index, edx = cmd, esi = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    register long eax __asm__("eax") = 394;
    register uintptr_t esi __asm__("esi") = arg;
    register int32_t edx __asm__("edx") = cmd;
    register int32_t ecx __asm__("ecx") = index;
    register int32_t ebx __asm__("ebx") = id;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("394")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmget = 395: ebx = key, ecx = size, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmget(int32_t key, size_t size, int32_t flags)
{
    register long eax __asm__("eax") = 395;
    register int32_t edx __asm__("edx") = flags;
    register size_t ecx __asm__("ecx") = size;
    register int32_t ebx __asm__("ebx") = key;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("395")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmat = 397: ebx = id, ecx = addr, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmat(int32_t id, void *addr, int32_t flags)
{
    register long eax __asm__("eax") = 397;
    register int32_t edx __asm__("edx") = flags;
    register void *ecx __asm__("ecx") = addr;
    register int32_t ebx __asm__("ebx") = id;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("397")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmdt = 398: ebx = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmdt(void *addr)
{
    register long eax __asm__("eax") = 398;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("398")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmctl = 396: ebx = id, ecx = cmd, edx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long eax __asm__("eax") = 396;
    register uintptr_t edx __asm__("edx") = buf;
    register int32_t ecx __asm__("ecx") = cmd;
    register int32_t ebx __asm__("ebx") = id;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("396")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgget = 399: ebx = key, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgget(int32_t key, int32_t flags)
{
    register long eax __asm__("eax") = 399;
    register int32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = key;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("399")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgsnd = 400: ebx = id, ecx = msg, edx = size, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    register long eax __asm__("eax") = 400;
    register int32_t esi __asm__("esi") = flags;
    register size_t edx __asm__("edx") = size;
    register const struct vllsi_linux_msgbuf *ecx __asm__("ecx") = msg;
    register int32_t ebx __asm__("ebx") = id;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("400")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgrcv = 401: ebx = id, ecx = msg, edx = size, esi = type, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    register long eax __asm__("eax") = 401;
    register int32_t edi __asm__("edi") = flags;
    register long esi __asm__("esi") = type;
    register size_t edx __asm__("edx") = size;
    register struct vllsi_linux_msgbuf *ecx __asm__("ecx") = msg;
    register int32_t ebx __asm__("ebx") = id;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("401")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgctl = 402: ebx = id, ecx = cmd, edx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long eax __asm__("eax") = 402;
    register uintptr_t edx __asm__("edx") = buf;
    register int32_t ecx __asm__("ecx") = cmd;
    register int32_t ebx __asm__("ebx") = id;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("402")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ipc = 117: ebx = call, ecx = object, edx = arg2, esi = arg3, edi = ptr, stack0 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ipc(uint32_t call, int32_t object, unsigned long arg2, unsigned long arg3, uintptr_t ptr, long arg5)
{
    const long stack6 = (long)arg5;
    register long eax __asm__("eax") = 117;
    register uintptr_t edi __asm__("edi") = ptr;
    register unsigned long esi __asm__("esi") = arg3;
    register unsigned long edx __asm__("edx") = arg2;
    register int32_t ecx __asm__("ecx") = object;
    register uint32_t ebx __asm__("ebx") = call;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("117")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_open = 277: ebx = name, ecx = flags, edx = mode, esi = attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    register long eax __asm__("eax") = 277;
    register const struct vllsi_linux_mq_attr *esi __asm__("esi") = attr;
    register uint32_t edx __asm__("edx") = mode;
    register int32_t ecx __asm__("ecx") = flags;
    register const char *ebx __asm__("ebx") = name;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("277")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_unlink = 278: ebx = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_unlink(const char *name)
{
    register long eax __asm__("eax") = 278;
    register const char *ebx __asm__("ebx") = name;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("278")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedsend_time64 = 418: ebx = fd, ecx = msg, edx = len, esi = priority, edi = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    register long eax __asm__("eax") = 418;
    register const struct vllsi_linux_timespec *edi __asm__("edi") = deadline;
    register uint32_t esi __asm__("esi") = priority;
    register size_t edx __asm__("edx") = len;
    register const void *ecx __asm__("ecx") = msg;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("418")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedreceive_time64 = 419: ebx = fd, ecx = msg, edx = len, esi = priority, edi = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    register long eax __asm__("eax") = 419;
    register const struct vllsi_linux_timespec *edi __asm__("edi") = deadline;
    register uint32_t *esi __asm__("esi") = priority;
    register size_t edx __asm__("edx") = len;
    register void *ecx __asm__("ecx") = msg;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("419")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_notify = 281: ebx = fd, ecx = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    register long eax __asm__("eax") = 281;
    register const struct vllsi_linux_sigevent *ecx __asm__("ecx") = event;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("281")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_getsetattr = 282: ebx = fd, ecx = new_attr, edx = old_attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    register long eax __asm__("eax") = 282;
    register struct vllsi_linux_mq_attr *edx __asm__("edx") = old_attr;
    register const struct vllsi_linux_mq_attr *ecx __asm__("ecx") = new_attr;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("282")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getuid = 24 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid16(void)
{
    register long eax __asm__("eax") = 24;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("24")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* geteuid = 49 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid16(void)
{
    register long eax __asm__("eax") = 49;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("49")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgid = 47 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid16(void)
{
    register long eax __asm__("eax") = 47;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("47")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getegid = 50 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid16(void)
{
    register long eax __asm__("eax") = 50;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("50")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setuid = 23: ebx = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid16(uint16_t uid)
{
    register long eax __asm__("eax") = 23;
    register long ebx __asm__("ebx") = (long)uid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("23")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgid = 46: ebx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid16(uint16_t gid)
{
    register long eax __asm__("eax") = 46;
    register long ebx __asm__("ebx") = (long)gid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("46")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setreuid = 70: ebx = ruid, ecx = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid16(uint16_t ruid, uint16_t euid)
{
    register long eax __asm__("eax") = 70;
    register long ecx __asm__("ecx") = (long)euid;
    register long ebx __asm__("ebx") = (long)ruid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("70")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setregid = 71: ebx = rgid, ecx = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid16(uint16_t rgid, uint16_t egid)
{
    register long eax __asm__("eax") = 71;
    register long ecx __asm__("ecx") = (long)egid;
    register long ebx __asm__("ebx") = (long)rgid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("71")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresuid = 164: ebx = ruid, ecx = euid, edx = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid16(uint16_t ruid, uint16_t euid, uint16_t suid)
{
    register long eax __asm__("eax") = 164;
    register long edx __asm__("edx") = (long)suid;
    register long ecx __asm__("ecx") = (long)euid;
    register long ebx __asm__("ebx") = (long)ruid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("164")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresuid = 165: ebx = ruid, ecx = euid, edx = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid16(uint16_t *ruid, uint16_t *euid, uint16_t *suid)
{
    register long eax __asm__("eax") = 165;
    register uint16_t *edx __asm__("edx") = suid;
    register uint16_t *ecx __asm__("ecx") = euid;
    register uint16_t *ebx __asm__("ebx") = ruid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("165")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresgid = 170: ebx = rgid, ecx = egid, edx = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid16(uint16_t rgid, uint16_t egid, uint16_t sgid)
{
    register long eax __asm__("eax") = 170;
    register long edx __asm__("edx") = (long)sgid;
    register long ecx __asm__("ecx") = (long)egid;
    register long ebx __asm__("ebx") = (long)rgid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("170")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresgid = 171: ebx = rgid, ecx = egid, edx = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid16(uint16_t *rgid, uint16_t *egid, uint16_t *sgid)
{
    register long eax __asm__("eax") = 171;
    register uint16_t *edx __asm__("edx") = sgid;
    register uint16_t *ecx __asm__("ecx") = egid;
    register uint16_t *ebx __asm__("ebx") = rgid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("171")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsuid = 138: ebx = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid16(uint16_t uid)
{
    register long eax __asm__("eax") = 138;
    register long ebx __asm__("ebx") = (long)uid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("138")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsgid = 139: ebx = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid16(uint16_t gid)
{
    register long eax __asm__("eax") = 139;
    register long ebx __asm__("ebx") = (long)gid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("139")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgroups = 80: ebx = count, ecx = groups */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups16(int32_t count, uint16_t *groups)
{
    register long eax __asm__("eax") = 80;
    register uint16_t *ecx __asm__("ecx") = groups;
    register int32_t ebx __asm__("ebx") = count;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("80")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgroups = 81: ebx = count, ecx = groups */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups16(int32_t count, const uint16_t *groups)
{
    register long eax __asm__("eax") = 81;
    register const uint16_t *ecx __asm__("ecx") = groups;
    register int32_t ebx __asm__("ebx") = count;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("81")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chown = 182: ebx = path, ecx = owner, edx = group */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chown16(const char *path, uint16_t owner, uint16_t group)
{
    register long eax __asm__("eax") = 182;
    register long edx __asm__("edx") = (long)group;
    register long ecx __asm__("ecx") = (long)owner;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("182")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lchown = 16: ebx = path, ecx = owner, edx = group */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lchown16(const char *path, uint16_t owner, uint16_t group)
{
    register long eax __asm__("eax") = 16;
    register long edx __asm__("edx") = (long)group;
    register long ecx __asm__("ecx") = (long)owner;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("16")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchown = 95: ebx = fd, ecx = owner, edx = group */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown16(int32_t fd, uint16_t owner, uint16_t group)
{
    register long eax __asm__("eax") = 95;
    register long edx __asm__("edx") = (long)group;
    register long ecx __asm__("ecx") = (long)owner;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("95")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_gettime = 265: ebx = clock, ecx = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime_time32(int32_t clock, struct vllsi_linux_timespec32 *time)
{
    register long eax __asm__("eax") = 265;
    register struct vllsi_linux_timespec32 *ecx __asm__("ecx") = time;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("265")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_settime = 264: ebx = clock, ecx = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime_time32(int32_t clock, const struct vllsi_linux_timespec32 *time)
{
    register long eax __asm__("eax") = 264;
    register const struct vllsi_linux_timespec32 *ecx __asm__("ecx") = time;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("264")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_getres = 266: ebx = clock, ecx = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres_time32(int32_t clock, struct vllsi_linux_timespec32 *resolution)
{
    register long eax __asm__("eax") = 266;
    register struct vllsi_linux_timespec32 *ecx __asm__("ecx") = resolution;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("266")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep = 267: ebx = clock, ecx = flags, edx = request, esi = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep_time32(int32_t clock, int32_t flags, const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain)
{
    register long eax __asm__("eax") = 267;
    register struct vllsi_linux_timespec32 *esi __asm__("esi") = remain;
    register const struct vllsi_linux_timespec32 *edx __asm__("edx") = request;
    register int32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("267")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime = 343: ebx = clock, ecx = record */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime_time32(int32_t clock, struct vllsi_linux_timex32 *record)
{
    register long eax __asm__("eax") = 343;
    register struct vllsi_linux_timex32 *ecx __asm__("ecx") = record;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("343")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* adjtimex = 124: ebx = record */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex_time32(struct vllsi_linux_timex32 *record)
{
    register long eax __asm__("eax") = 124;
    register struct vllsi_linux_timex32 *ebx __asm__("ebx") = record;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("124")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nanosleep = 162: ebx = request, ecx = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep_time32(const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain)
{
    register long eax __asm__("eax") = 162;
    register struct vllsi_linux_timespec32 *ecx __asm__("ecx") = remain;
    register const struct vllsi_linux_timespec32 *ebx __asm__("ebx") = request;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("162")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_gettime = 261: ebx = timer, ecx = setting */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime_time32(int32_t timer, struct vllsi_linux_itimerspec32 *setting)
{
    register long eax __asm__("eax") = 261;
    register struct vllsi_linux_itimerspec32 *ecx __asm__("ecx") = setting;
    register int32_t ebx __asm__("ebx") = timer;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("261")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_settime = 260: ebx = timer, ecx = flags, edx = setting, esi = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime_time32(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old)
{
    register long eax __asm__("eax") = 260;
    register struct vllsi_linux_itimerspec32 *esi __asm__("esi") = old;
    register const struct vllsi_linux_itimerspec32 *edx __asm__("edx") = setting;
    register int32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = timer;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("260")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_gettime = 326: ebx = fd, ecx = setting */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime_time32(int32_t fd, struct vllsi_linux_itimerspec32 *setting)
{
    register long eax __asm__("eax") = 326;
    register struct vllsi_linux_itimerspec32 *ecx __asm__("ecx") = setting;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("326")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_settime = 325: ebx = fd, ecx = flags, edx = setting, esi = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime_time32(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old)
{
    register long eax __asm__("eax") = 325;
    register struct vllsi_linux_itimerspec32 *esi __asm__("esi") = old;
    register const struct vllsi_linux_itimerspec32 *edx __asm__("edx") = setting;
    register int32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("325")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_rr_get_interval = 161: ebx = pid, ecx = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval_time32(int32_t pid, struct vllsi_linux_timespec32 *interval)
{
    register long eax __asm__("eax") = 161;
    register struct vllsi_linux_timespec32 *ecx __asm__("ecx") = interval;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("161")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* select = 82: ebx = packed */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_select_old(int32_t nfds, struct vllsi_linux_fd_set *readfds, struct vllsi_linux_fd_set *writefds, struct vllsi_linux_fd_set *exceptfds, struct vllsi_linux_timeval_old *timeout)
{
    const long packed[] = {(long)nfds, (long)readfds, (long)writefds, (long)exceptfds, (long)timeout};
    register long eax __asm__("eax") = 82;
    register const long *ebx __asm__("ebx") = packed;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("82")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pselect6 = 308: ebx = nfds, ecx = readfds, edx = writefds, esi = exceptfds, edi = timeout, stack0 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6_time32(int32_t nfds, struct vllsi_linux_fd_set *readfds, struct vllsi_linux_fd_set *writefds, struct vllsi_linux_fd_set *exceptfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)8};
    const long stack6 = (long)packed_sigmask;
    register long eax __asm__("eax") = 308;
    register struct vllsi_linux_timespec32 *edi __asm__("edi") = timeout;
    register struct vllsi_linux_fd_set *esi __asm__("esi") = exceptfds;
    register struct vllsi_linux_fd_set *edx __asm__("edx") = writefds;
    register struct vllsi_linux_fd_set *ecx __asm__("ecx") = readfds;
    register int32_t ebx __asm__("ebx") = nfds;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("308")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ppoll = 309: ebx = fds, ecx = nfds, edx = timeout, esi = sigmask, edi = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll_time32(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long eax __asm__("eax") = 309;
    register size_t edi __asm__("edi") = 8;
    register const struct vllsi_linux_sigset *esi __asm__("esi") = sigmask;
    register struct vllsi_linux_timespec32 *edx __asm__("edx") = timeout;
    register uint32_t ecx __asm__("ecx") = nfds;
    register struct vllsi_linux_pollfd *ebx __asm__("ebx") = fds;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("309")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_getevents = 247: ebx = context, ecx = minimum, edx = count, esi = events, edi = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout)
{
    register long eax __asm__("eax") = 247;
    register const struct vllsi_linux_timespec32 *edi __asm__("edi") = timeout;
    register struct vllsi_linux_io_event *esi __asm__("esi") = events;
    register long edx __asm__("edx") = count;
    register long ecx __asm__("ecx") = minimum;
    register unsigned long ebx __asm__("ebx") = context;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("247")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents = 385: ebx = context, ecx = minimum, edx = count, esi = events, edi = timeout, stack0 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_aio_sigset *mask)
{
    const long stack6 = (long)mask;
    register long eax __asm__("eax") = 385;
    register const struct vllsi_linux_timespec32 *edi __asm__("edi") = timeout;
    register struct vllsi_linux_io_event *esi __asm__("esi") = events;
    register long edx __asm__("edx") = count;
    register long ecx __asm__("ecx") = minimum;
    register unsigned long ebx __asm__("ebx") = context;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("385")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmmsg = 337: ebx = fd, ecx = messages, edx = count, esi = flags, edi = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg_time32(int32_t fd, struct vllsi_linux_mmsghdr *messages, uint32_t count, uint32_t flags, struct vllsi_linux_timespec32 *timeout)
{
    register long eax __asm__("eax") = 337;
    register struct vllsi_linux_timespec32 *edi __asm__("edi") = timeout;
    register uint32_t esi __asm__("esi") = flags;
    register uint32_t edx __asm__("edx") = count;
    register struct vllsi_linux_mmsghdr *ecx __asm__("ecx") = messages;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("337")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedsend = 279: ebx = queue, ecx = message, edx = len, esi = priority, edi = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend_time32(int32_t queue, const void *message, size_t len, uint32_t priority, const struct vllsi_linux_timespec32 *timeout)
{
    register long eax __asm__("eax") = 279;
    register const struct vllsi_linux_timespec32 *edi __asm__("edi") = timeout;
    register uint32_t esi __asm__("esi") = priority;
    register size_t edx __asm__("edx") = len;
    register const void *ecx __asm__("ecx") = message;
    register int32_t ebx __asm__("ebx") = queue;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("279")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedreceive = 280: ebx = queue, ecx = message, edx = len, esi = priority, edi = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive_time32(int32_t queue, void *message, size_t len, uint32_t *priority, const struct vllsi_linux_timespec32 *timeout)
{
    register long eax __asm__("eax") = 280;
    register const struct vllsi_linux_timespec32 *edi __asm__("edi") = timeout;
    register uint32_t *esi __asm__("esi") = priority;
    register size_t edx __asm__("edx") = len;
    register void *ecx __asm__("ecx") = message;
    register int32_t ebx __asm__("ebx") = queue;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("280")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigtimedwait = 177: ebx = set, ecx = info, edx = timeout, esi = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait_time32(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec32 *timeout)
{
    register long eax __asm__("eax") = 177;
    register size_t esi __asm__("esi") = 8;
    register const struct vllsi_linux_timespec32 *edx __asm__("edx") = timeout;
    register struct vllsi_linux_siginfo *ecx __asm__("ecx") = info;
    register const struct vllsi_linux_sigset *ebx __asm__("ebx") = set;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("177")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 240: ebx = word, ecx = op, edx = value, esi = timeout, edi = word2, stack0 = value3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_time32(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout, uint32_t *word2, uint32_t value3)
{
    const long stack6 = (long)value3;
    register long eax __asm__("eax") = 240;
    register uint32_t *edi __asm__("edi") = word2;
    register uintptr_t esi __asm__("esi") = timeout;
    register uint32_t edx __asm__("edx") = value;
    register int32_t ecx __asm__("ecx") = op;
    register uint32_t *ebx __asm__("ebx") = word;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("240")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 240: ebx = word, ecx = op, edx = value, esi = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_time32_4(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout)
{
    register long eax __asm__("eax") = 240;
    register uintptr_t esi __asm__("esi") = timeout;
    register uint32_t edx __asm__("edx") = value;
    register int32_t ecx __asm__("ecx") = op;
    register uint32_t *ebx __asm__("ebx") = word;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("240")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 240: ebx = word, ecx = op, edx = value, esi = timeout, edi = word2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_time32_5(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout, uint32_t *word2)
{
    register long eax __asm__("eax") = 240;
    register uint32_t *edi __asm__("edi") = word2;
    register uintptr_t esi __asm__("esi") = timeout;
    register uint32_t edx __asm__("edx") = value;
    register int32_t ecx __asm__("ecx") = op;
    register uint32_t *ebx __asm__("ebx") = word;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("240")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimensat = 320: ebx = dirfd, ecx = path, edx = times, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat_time32(int32_t dirfd, const char *path, const struct vllsi_linux_timespec32 *times, int32_t flags)
{
    register long eax __asm__("eax") = 320;
    register int32_t esi __asm__("esi") = flags;
    register const struct vllsi_linux_timespec32 *edx __asm__("edx") = times;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("320")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* stat = 106: ebx = path, ecx = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat32(const char *path, struct vllsi_linux_stat32 *status)
{
    register long eax __asm__("eax") = 106;
    register struct vllsi_linux_stat32 *ecx __asm__("ecx") = status;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("106")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lstat = 107: ebx = path, ecx = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat32(const char *path, struct vllsi_linux_stat32 *status)
{
    register long eax __asm__("eax") = 107;
    register struct vllsi_linux_stat32 *ecx __asm__("ecx") = status;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("107")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstat = 108: ebx = fd, ecx = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat32(int32_t fd, struct vllsi_linux_stat32 *status)
{
    register long eax __asm__("eax") = 108;
    register struct vllsi_linux_stat32 *ecx __asm__("ecx") = status;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("108")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* oldstat = 18: ebx = path, ecx = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_oldstat(const char *path, struct vllsi_linux_oldstat *status)
{
    register long eax __asm__("eax") = 18;
    register struct vllsi_linux_oldstat *ecx __asm__("ecx") = status;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("18")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* oldlstat = 84: ebx = path, ecx = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_oldlstat(const char *path, struct vllsi_linux_oldstat *status)
{
    register long eax __asm__("eax") = 84;
    register struct vllsi_linux_oldstat *ecx __asm__("ecx") = status;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("84")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* oldfstat = 28: ebx = fd, ecx = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_oldfstat(int32_t fd, struct vllsi_linux_oldstat *status)
{
    register long eax __asm__("eax") = 28;
    register struct vllsi_linux_oldstat *ecx __asm__("ecx") = status;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("28")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs = 99: ebx = path, ecx = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs32(const char *path, struct vllsi_linux_statfs32 *status)
{
    register long eax __asm__("eax") = 99;
    register struct vllsi_linux_statfs32 *ecx __asm__("ecx") = status;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("99")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs = 100: ebx = fd, ecx = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs32(int32_t fd, struct vllsi_linux_statfs32 *status)
{
    register long eax __asm__("eax") = 100;
    register struct vllsi_linux_statfs32 *ecx __asm__("ecx") = status;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("100")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* truncate = 92: ebx = path, ecx = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate32(const char *path, int32_t length)
{
    register long eax __asm__("eax") = 92;
    register int32_t ecx __asm__("ecx") = length;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("92")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ftruncate = 93: ebx = fd, ecx = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate32(int32_t fd, int32_t length)
{
    register long eax __asm__("eax") = 93;
    register int32_t ecx __asm__("ecx") = length;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("93")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lseek = 19: ebx = fd, ecx = offset, edx = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek32(int32_t fd, int32_t offset, uint32_t whence)
{
    register long eax __asm__("eax") = 19;
    register uint32_t edx __asm__("edx") = whence;
    register int32_t ecx __asm__("ecx") = offset;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("19")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendfile = 187: ebx = out_fd, ecx = in_fd, edx = offset, esi = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile32(int32_t out_fd, int32_t in_fd, int32_t *offset, size_t count)
{
    register long eax __asm__("eax") = 187;
    register size_t esi __asm__("esi") = count;
    register int32_t *edx __asm__("edx") = offset;
    register int32_t ecx __asm__("ecx") = in_fd;
    register int32_t ebx __asm__("ebx") = out_fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("187")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fadvise64 = 250: ebx = fd, ecx = (uint32_t)offset, edx = (uint32_t)((uint64_t)offset >> 32), esi = len, edi = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64_len32(int32_t fd, int64_t offset, size_t len, int32_t advice)
{
    register long eax __asm__("eax") = 250;
    register int32_t edi __asm__("edi") = advice;
    register size_t esi __asm__("esi") = len;
    register uint32_t edx __asm__("edx") = (uint32_t)((uint64_t)offset >> 32);
    register uint32_t ecx __asm__("ecx") = (uint32_t)offset;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("250")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 55: ebx = fd, ecx = command, edx = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl32(int32_t fd, uint32_t command, uintptr_t arg)
{
    register long eax __asm__("eax") = 55;
    register uintptr_t edx __asm__("edx") = arg;
    register uint32_t ecx __asm__("ecx") = command;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("55")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readdir = 89: ebx = fd, ecx = entry, edx = 1 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readdir(int32_t fd, struct vllsi_linux_old_linux_dirent *entry)
{
    register long eax __asm__("eax") = 89;
    register long edx __asm__("edx") = 1;
    register struct vllsi_linux_old_linux_dirent *ecx __asm__("ecx") = entry;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("89")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mmap = 90: ebx = packed */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap_old(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, unsigned long offset)
{
    const long packed[] = {(long)addr, (long)len, (long)prot, (long)flags, (long)fd, (long)offset};
    register long eax __asm__("eax") = 90;
    register const long *ebx __asm__("ebx") = packed;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("90")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrlimit = 76: ebx = resource, ecx = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit_old(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long eax __asm__("eax") = 76;
    register struct vllsi_linux_rlimit *ecx __asm__("ecx") = limit;
    register uint32_t ebx __asm__("ebx") = resource;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("76")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* olduname = 109: ebx = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_olduname(struct vllsi_linux_old_utsname *name)
{
    register long eax __asm__("eax") = 109;
    register struct vllsi_linux_old_utsname *ebx __asm__("ebx") = name;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("109")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* oldolduname = 59: ebx = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_oldolduname(struct vllsi_linux_oldold_utsname *name)
{
    register long eax __asm__("eax") = 59;
    register struct vllsi_linux_oldold_utsname *ebx __asm__("ebx") = name;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("59")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signal = 48: ebx = signum, ecx = handler */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signal(int32_t signum, void *handler)
{
    register long eax __asm__("eax") = 48;
    register void *ecx __asm__("ecx") = handler;
    register int32_t ebx __asm__("ebx") = signum;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("48")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaction = 67: ebx = signum, ecx = action, edx = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaction(int32_t signum, const struct vllsi_linux_old_sigaction *action, struct vllsi_linux_old_sigaction *old)
{
    register long eax __asm__("eax") = 67;
    register struct vllsi_linux_old_sigaction *edx __asm__("edx") = old;
    register const struct vllsi_linux_old_sigaction *ecx __asm__("ecx") = action;
    register int32_t ebx __asm__("ebx") = signum;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("67")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigprocmask = 126: ebx = how, ecx = set, edx = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigprocmask(int32_t how, const unsigned long *set, unsigned long *old)
{
    register long eax __asm__("eax") = 126;
    register unsigned long *edx __asm__("edx") = old;
    register const unsigned long *ecx __asm__("ecx") = set;
    register int32_t ebx __asm__("ebx") = how;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("126")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigpending = 73: ebx = set */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigpending(unsigned long *set)
{
    register long eax __asm__("eax") = 73;
    register unsigned long *ebx __asm__("ebx") = set;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("73")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigsuspend = 72: ebx = 0, ecx = 0, edx = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigsuspend(unsigned long mask)
{
    register long eax __asm__("eax") = 72;
    register unsigned long edx __asm__("edx") = mask;
    register long ecx __asm__("ecx") = 0;
    register long ebx __asm__("ebx") = 0;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("72")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigreturn = 119 */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_sigreturn(void)
{
    register long eax __asm__("eax") = 119;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("119")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* sgetmask = 68 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sgetmask(void)
{
    register long eax __asm__("eax") = 68;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("68")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ssetmask = 69: ebx = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ssetmask(int32_t mask)
{
    register long eax __asm__("eax") = 69;
    register int32_t ebx __asm__("ebx") = mask;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("69")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* iopl = 110: ebx = level */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_iopl(uint32_t level)
{
    register long eax __asm__("eax") = 110;
    register uint32_t ebx __asm__("ebx") = level;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("110")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioperm = 101: ebx = from, ecx = num, edx = turn_on */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioperm(unsigned long from, unsigned long num, int32_t turn_on)
{
    register long eax __asm__("eax") = 101;
    register int32_t edx __asm__("edx") = turn_on;
    register unsigned long ecx __asm__("ecx") = num;
    register unsigned long ebx __asm__("ebx") = from;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("101")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vm86 = 166: ebx = function, ecx = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vm86(unsigned long function, uintptr_t arg)
{
    register long eax __asm__("eax") = 166;
    register uintptr_t ecx __asm__("ecx") = arg;
    register unsigned long ebx __asm__("ebx") = function;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("166")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vm86old = 113: ebx = state */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vm86old(struct vllsi_linux_vm86_struct *state)
{
    register long eax __asm__("eax") = 113;
    register struct vllsi_linux_vm86_struct *ebx __asm__("ebx") = state;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("113")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mmap2 = 192: ebx = addr, ecx = len, edx = prot, esi = flags, edi = fd, stack0 = (unsigned long)((uint64_t)offset >> 12) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    if ((uint64_t)offset & 4095) return -(vllsi_result)VLLSI_LINUX_EINVAL;
    if ((uint64_t)offset >> 44) return -(vllsi_result)VLLSI_LINUX_EOVERFLOW;
    const long stack6 = (long)((unsigned long)((uint64_t)offset >> 12));
    register long eax __asm__("eax") = 192;
    register int32_t edi __asm__("edi") = fd;
    register unsigned long esi __asm__("esi") = flags;
    register unsigned long edx __asm__("edx") = prot;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("192")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munmap = 91: ebx = addr, ecx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munmap(void *addr, size_t len)
{
    register long eax __asm__("eax") = 91;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("91")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mremap = 163: ebx = old_addr, ecx = old_len, edx = new_len, esi = flags, edi = new_addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    register long eax __asm__("eax") = 163;
    register void *edi __asm__("edi") = new_addr;
    register unsigned long esi __asm__("esi") = flags;
    register size_t edx __asm__("edx") = new_len;
    register size_t ecx __asm__("ecx") = old_len;
    register void *ebx __asm__("ebx") = old_addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("163")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mprotect = 125: ebx = addr, ecx = len, edx = prot */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    register long eax __asm__("eax") = 125;
    register unsigned long edx __asm__("edx") = prot;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("125")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* madvise = 219: ebx = addr, ecx = len, edx = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_madvise(void *addr, size_t len, int32_t advice)
{
    register long eax __asm__("eax") = 219;
    register int32_t edx __asm__("edx") = advice;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("219")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msync = 144: ebx = addr, ecx = len, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msync(void *addr, size_t len, int32_t flags)
{
    register long eax __asm__("eax") = 144;
    register int32_t edx __asm__("edx") = flags;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("144")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mincore = 218: ebx = addr, ecx = len, edx = vec */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    register long eax __asm__("eax") = 218;
    register uint8_t *edx __asm__("edx") = vec;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("218")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* remap_file_pages = 257: ebx = addr, ecx = len, edx = prot, esi = page_offset, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    register long eax __asm__("eax") = 257;
    register unsigned long edi __asm__("edi") = flags;
    register size_t esi __asm__("esi") = page_offset;
    register unsigned long edx __asm__("edx") = prot;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("257")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* brk = 45: ebx = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_brk(void *addr)
{
    register long eax __asm__("eax") = 45;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("45")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock = 150: ebx = addr, ecx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock(void *addr, size_t len)
{
    register long eax __asm__("eax") = 150;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("150")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock2 = 376: ebx = addr, ecx = len, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock2(void *addr, size_t len, int32_t flags)
{
    register long eax __asm__("eax") = 376;
    register int32_t edx __asm__("edx") = flags;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("376")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlock = 151: ebx = addr, ecx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlock(void *addr, size_t len)
{
    register long eax __asm__("eax") = 151;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("151")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlockall = 152: ebx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlockall(int32_t flags)
{
    register long eax __asm__("eax") = 152;
    register int32_t ebx __asm__("ebx") = flags;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("152")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlockall = 153 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlockall(void)
{
    register long eax __asm__("eax") = 153;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("153")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mseal = 462: ebx = addr, ecx = len, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mseal(void *addr, size_t len, unsigned long flags)
{
    register long eax __asm__("eax") = 462;
    register unsigned long edx __asm__("edx") = flags;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("462")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* map_shadow_stack = 453: ebx = addr, ecx = len, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    register long eax __asm__("eax") = 453;
    register uint32_t edx __asm__("edx") = flags;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("453")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_alloc = 381: ebx = flags, ecx = access_rights */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    register long eax __asm__("eax") = 381;
    register unsigned long ecx __asm__("ecx") = access_rights;
    register unsigned long ebx __asm__("ebx") = flags;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("381")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_free = 382: ebx = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_free(int32_t pkey)
{
    register long eax __asm__("eax") = 382;
    register int32_t ebx __asm__("ebx") = pkey;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("382")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_mprotect = 380: ebx = addr, ecx = len, edx = prot, esi = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    register long eax __asm__("eax") = 380;
    register int32_t esi __asm__("esi") = pkey;
    register unsigned long edx __asm__("edx") = prot;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("380")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_create = 356: ebx = name, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_create(const char *name, uint32_t flags)
{
    register long eax __asm__("eax") = 356;
    register uint32_t ecx __asm__("ecx") = flags;
    register const char *ebx __asm__("ebx") = name;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("356")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_secret = 447: ebx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_secret(int32_t flags)
{
    register long eax __asm__("eax") = 447;
    register int32_t ebx __asm__("ebx") = flags;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("447")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_madvise = 440: ebx = pidfd, ecx = vec, edx = count, esi = advice, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    register long eax __asm__("eax") = 440;
    register uint32_t edi __asm__("edi") = flags;
    register int32_t esi __asm__("esi") = advice;
    register size_t edx __asm__("edx") = count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = vec;
    register int32_t ebx __asm__("ebx") = pidfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("440")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_mrelease = 448: ebx = pidfd, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    register long eax __asm__("eax") = 448;
    register uint32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = pidfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("448")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_readv = 347: ebx = pid, ecx = local, edx = local_count, esi = remote, edi = remote_count, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    const long stack6 = (long)flags;
    register long eax __asm__("eax") = 347;
    register unsigned long edi __asm__("edi") = remote_count;
    register const struct vllsi_linux_iovec *esi __asm__("esi") = remote;
    register unsigned long edx __asm__("edx") = local_count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = local;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("347")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_writev = 348: ebx = pid, ecx = local, edx = local_count, esi = remote, edi = remote_count, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    const long stack6 = (long)flags;
    register long eax __asm__("eax") = 348;
    register unsigned long edi __asm__("edi") = remote_count;
    register const struct vllsi_linux_iovec *esi __asm__("esi") = remote;
    register unsigned long edx __asm__("edx") = local_count;
    register const struct vllsi_linux_iovec *ecx __asm__("ecx") = local;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("348")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mbind = 274: ebx = addr, ecx = len, edx = mode, esi = nodemask, edi = maxnode, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    const long stack6 = (long)flags;
    register long eax __asm__("eax") = 274;
    register unsigned long edi __asm__("edi") = maxnode;
    register const unsigned long *esi __asm__("esi") = nodemask;
    register unsigned long edx __asm__("edx") = mode;
    register unsigned long ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("274")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy = 276: ebx = mode, ecx = nodemask, edx = maxnode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    register long eax __asm__("eax") = 276;
    register unsigned long edx __asm__("edx") = maxnode;
    register const unsigned long *ecx __asm__("ecx") = nodemask;
    register unsigned long ebx __asm__("ebx") = mode;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("276")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_mempolicy = 275: ebx = mode, ecx = nodemask, edx = maxnode, esi = addr, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    register long eax __asm__("eax") = 275;
    register unsigned long edi __asm__("edi") = flags;
    register void *esi __asm__("esi") = addr;
    register unsigned long edx __asm__("edx") = maxnode;
    register unsigned long *ecx __asm__("ecx") = nodemask;
    register int32_t *ebx __asm__("ebx") = mode;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("275")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy_home_node = 450: ebx = addr, ecx = len, edx = home_node, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    register long eax __asm__("eax") = 450;
    register unsigned long esi __asm__("esi") = flags;
    register unsigned long edx __asm__("edx") = home_node;
    register unsigned long ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = addr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("450")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* migrate_pages = 294: ebx = pid, ecx = maxnode, edx = old_nodes, esi = new_nodes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    register long eax __asm__("eax") = 294;
    register const unsigned long *esi __asm__("esi") = new_nodes;
    register const unsigned long *edx __asm__("edx") = old_nodes;
    register unsigned long ecx __asm__("ecx") = maxnode;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("294")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_pages = 317: ebx = pid, ecx = count, edx = pages, esi = nodes, edi = status, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    const long stack6 = (long)flags;
    register long eax __asm__("eax") = 317;
    register int32_t *edi __asm__("edi") = status;
    register const int32_t *esi __asm__("esi") = nodes;
    register void *const *edx __asm__("edx") = pages;
    register unsigned long ecx __asm__("ecx") = count;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("317")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socket = 359: ebx = family, ecx = type, edx = protocol */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    register long eax __asm__("eax") = 359;
    register int32_t edx __asm__("edx") = protocol;
    register int32_t ecx __asm__("ecx") = type;
    register int32_t ebx __asm__("ebx") = family;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("359")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketpair = 360: ebx = family, ecx = type, edx = protocol, esi = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    register long eax __asm__("eax") = 360;
    register int32_t *esi __asm__("esi") = fds;
    register int32_t edx __asm__("edx") = protocol;
    register int32_t ecx __asm__("ecx") = type;
    register int32_t ebx __asm__("ebx") = family;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("360")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bind = 361: ebx = fd, ecx = addr, edx = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long eax __asm__("eax") = 361;
    register uint32_t edx __asm__("edx") = addrlen;
    register const struct vllsi_linux_sockaddr *ecx __asm__("ecx") = addr;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("361")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listen = 363: ebx = fd, ecx = backlog */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listen(int32_t fd, int32_t backlog)
{
    register long eax __asm__("eax") = 363;
    register int32_t ecx __asm__("ecx") = backlog;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("363")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketcall = 102: ebx = 5, ecx = packed */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    const long packed[] = {(long)fd, (long)addr, (long)addrlen};
    register long eax __asm__("eax") = 102;
    register const long *ecx __asm__("ecx") = packed;
    register long ebx __asm__("ebx") = 5;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("102")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept4 = 364: ebx = fd, ecx = addr, edx = addrlen, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    register long eax __asm__("eax") = 364;
    register int32_t esi __asm__("esi") = flags;
    register uint32_t *edx __asm__("edx") = addrlen;
    register struct vllsi_linux_sockaddr *ecx __asm__("ecx") = addr;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("364")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* connect = 362: ebx = fd, ecx = addr, edx = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long eax __asm__("eax") = 362;
    register uint32_t edx __asm__("edx") = addrlen;
    register const struct vllsi_linux_sockaddr *ecx __asm__("ecx") = addr;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("362")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shutdown = 373: ebx = fd, ecx = how */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shutdown(int32_t fd, int32_t how)
{
    register long eax __asm__("eax") = 373;
    register int32_t ecx __asm__("ecx") = how;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("373")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockname = 367: ebx = fd, ecx = addr, edx = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long eax __asm__("eax") = 367;
    register uint32_t *edx __asm__("edx") = addrlen;
    register struct vllsi_linux_sockaddr *ecx __asm__("ecx") = addr;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("367")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpeername = 368: ebx = fd, ecx = addr, edx = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long eax __asm__("eax") = 368;
    register uint32_t *edx __asm__("edx") = addrlen;
    register struct vllsi_linux_sockaddr *ecx __asm__("ecx") = addr;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("368")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockopt = 365: ebx = fd, ecx = level, edx = optname, esi = optval, edi = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    register long eax __asm__("eax") = 365;
    register uint32_t *edi __asm__("edi") = optlen;
    register void *esi __asm__("esi") = optval;
    register int32_t edx __asm__("edx") = optname;
    register int32_t ecx __asm__("ecx") = level;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("365")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsockopt = 366: ebx = fd, ecx = level, edx = optname, esi = optval, edi = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    register long eax __asm__("eax") = 366;
    register uint32_t edi __asm__("edi") = optlen;
    register const void *esi __asm__("esi") = optval;
    register int32_t edx __asm__("edx") = optname;
    register int32_t ecx __asm__("ecx") = level;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("366")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendto = 369: ebx = fd, ecx = buf, edx = len, esi = flags, edi = addr, stack0 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    const long stack6 = (long)addrlen;
    register long eax __asm__("eax") = 369;
    register const struct vllsi_linux_sockaddr *edi __asm__("edi") = addr;
    register uint32_t esi __asm__("esi") = flags;
    register size_t edx __asm__("edx") = len;
    register const void *ecx __asm__("ecx") = buf;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("369")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmsg = 370: ebx = fd, ecx = msg, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long eax __asm__("eax") = 370;
    register uint32_t edx __asm__("edx") = flags;
    register const struct vllsi_linux_msghdr *ecx __asm__("ecx") = msg;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("370")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmmsg = 345: ebx = fd, ecx = msgs, edx = count, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    register long eax __asm__("eax") = 345;
    register uint32_t esi __asm__("esi") = flags;
    register uint32_t edx __asm__("edx") = count;
    register struct vllsi_linux_mmsghdr *ecx __asm__("ecx") = msgs;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("345")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvfrom = 371: ebx = fd, ecx = buf, edx = len, esi = flags, edi = addr, stack0 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    const long stack6 = (long)addrlen;
    register long eax __asm__("eax") = 371;
    register struct vllsi_linux_sockaddr *edi __asm__("edi") = addr;
    register uint32_t esi __asm__("esi") = flags;
    register size_t edx __asm__("edx") = len;
    register void *ecx __asm__("ecx") = buf;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("371")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmsg = 372: ebx = fd, ecx = msg, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long eax __asm__("eax") = 372;
    register uint32_t edx __asm__("edx") = flags;
    register struct vllsi_linux_msghdr *ecx __asm__("ecx") = msg;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("372")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmmsg_time64 = 417: ebx = fd, ecx = msgs, edx = count, esi = flags, edi = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    register long eax __asm__("eax") = 417;
    register struct vllsi_linux_timespec *edi __asm__("edi") = timeout;
    register uint32_t esi __asm__("esi") = flags;
    register uint32_t edx __asm__("edx") = count;
    register struct vllsi_linux_mmsghdr *ecx __asm__("ecx") = msgs;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("417")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketcall = 102: ebx = call, ecx = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketcall(int32_t call, uintptr_t args)
{
    register long eax __asm__("eax") = 102;
    register uintptr_t ecx __asm__("ecx") = args;
    register int32_t ebx __asm__("ebx") = call;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("102")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sethostname = 74: ebx = name, ecx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sethostname(const void *name, int32_t len)
{
    register long eax __asm__("eax") = 74;
    register int32_t ecx __asm__("ecx") = len;
    register const void *ebx __asm__("ebx") = name;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("74")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setdomainname = 121: ebx = name, ecx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setdomainname(const void *name, int32_t len)
{
    register long eax __asm__("eax") = 121;
    register int32_t ecx __asm__("ecx") = len;
    register const void *ebx __asm__("ebx") = name;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("121")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prctl = 172: ebx = option, ecx = arg2, edx = arg3, esi = arg4, edi = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long eax __asm__("eax") = 172;
    register uintptr_t edi __asm__("edi") = arg5;
    register uintptr_t esi __asm__("esi") = arg4;
    register uintptr_t edx __asm__("edx") = arg3;
    register uintptr_t ecx __asm__("ecx") = arg2;
    register int32_t ebx __asm__("ebx") = option;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("172")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* arch_prctl = 384: ebx = code, ecx = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_arch_prctl(int32_t code, uintptr_t arg2)
{
    register long eax __asm__("eax") = 384;
    register uintptr_t ecx __asm__("ecx") = arg2;
    register int32_t ebx __asm__("ebx") = code;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("384")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_thread_area = 243: ebx = descriptor */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_thread_area(struct vllsi_linux_user_desc *descriptor)
{
    register long eax __asm__("eax") = 243;
    register struct vllsi_linux_user_desc *ebx __asm__("ebx") = descriptor;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("243")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_thread_area = 244: ebx = descriptor */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_thread_area(struct vllsi_linux_user_desc *descriptor)
{
    register long eax __asm__("eax") = 244;
    register struct vllsi_linux_user_desc *ebx __asm__("ebx") = descriptor;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("244")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* modify_ldt = 123: ebx = function, ecx = buf, edx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_modify_ldt(int32_t function, uintptr_t buf, unsigned long len)
{
    register long eax __asm__("eax") = 123;
    register unsigned long edx __asm__("edx") = len;
    register uintptr_t ecx __asm__("ecx") = buf;
    register int32_t ebx __asm__("ebx") = function;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("123")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT((int32_t)outcome);
}

/* clone = 120: ebx = flags, ecx = stack, edx = parent_tid, esi = tls, edi = child_tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    register long eax __asm__("eax") = 120;
    register int32_t *edi __asm__("edi") = child_tid;
    register void *esi __asm__("esi") = tls;
    register int32_t *edx __asm__("edx") = parent_tid;
    register void *ecx __asm__("ecx") = stack;
    register unsigned long ebx __asm__("ebx") = flags;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("120")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone3 = 435: ebx = args, ecx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    register long eax __asm__("eax") = 435;
    register size_t ecx __asm__("ecx") = size;
    register const struct vllsi_linux_clone_args *ebx __asm__("ebx") = args;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("435")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fork = 2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fork(void)
{
    register long eax __asm__("eax") = 2;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("2")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execve = 11: ebx = path, ecx = argv, edx = envp */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    register long eax __asm__("eax") = 11;
    register const char *const *edx __asm__("edx") = envp;
    register const char *const *ecx __asm__("ecx") = argv;
    register const char *ebx __asm__("ebx") = path;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("11")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execveat = 358: ebx = dirfd, ecx = path, edx = argv, esi = envp, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    register long eax __asm__("eax") = 358;
    register int32_t edi __asm__("edi") = flags;
    register const char *const *esi __asm__("esi") = envp;
    register const char *const *edx __asm__("edx") = argv;
    register const char *ecx __asm__("ecx") = path;
    register int32_t ebx __asm__("ebx") = dirfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("358")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* exit = 1: ebx = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit(int32_t status)
{
    register long eax __asm__("eax") = 1;
    register int32_t ebx __asm__("ebx") = status;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("1")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* exit_group = 252: ebx = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit_group(int32_t status)
{
    register long eax __asm__("eax") = 252;
    register int32_t ebx __asm__("ebx") = status;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("252")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* set_tid_address = 258: ebx = tidptr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_tid_address(uint32_t *tidptr)
{
    register long eax __asm__("eax") = 258;
    register uint32_t *ebx __asm__("ebx") = tidptr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("258")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* wait4 = 114: ebx = pid, ecx = status, edx = options, esi = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long eax __asm__("eax") = 114;
    register struct vllsi_linux_rusage *esi __asm__("esi") = rusage;
    register int32_t edx __asm__("edx") = options;
    register int32_t *ecx __asm__("ecx") = status;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("114")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* waitpid = 7: ebx = pid, ecx = status, edx = options */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitpid(int32_t pid, int32_t *status, int32_t options)
{
    register long eax __asm__("eax") = 7;
    register int32_t edx __asm__("edx") = options;
    register int32_t *ecx __asm__("ecx") = status;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("7")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* waitid = 284: ebx = which, ecx = id, edx = info, esi = options, edi = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long eax __asm__("eax") = 284;
    register struct vllsi_linux_rusage *edi __asm__("edi") = rusage;
    register int32_t esi __asm__("esi") = options;
    register struct vllsi_linux_siginfo *edx __asm__("edx") = info;
    register uintptr_t ecx __asm__("ecx") = id;
    register int32_t ebx __asm__("ebx") = which;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("284")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_open = 434: ebx = pid, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_open(int32_t pid, uint32_t flags)
{
    register long eax __asm__("eax") = 434;
    register uint32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("434")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_getfd = 438: ebx = pidfd, ecx = targetfd, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    register long eax __asm__("eax") = 438;
    register uint32_t edx __asm__("edx") = flags;
    register int32_t ecx __asm__("ecx") = targetfd;
    register int32_t ebx __asm__("ebx") = pidfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("438")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_send_signal = 424: ebx = pidfd, ecx = sig, edx = info, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    register long eax __asm__("eax") = 424;
    register uint32_t esi __asm__("esi") = flags;
    register const struct vllsi_linux_siginfo *edx __asm__("edx") = info;
    register int32_t ecx __asm__("ecx") = sig;
    register int32_t ebx __asm__("ebx") = pidfd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("424")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpid = 20 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpid(void)
{
    register long eax __asm__("eax") = 20;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("20")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getppid = 64 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getppid(void)
{
    register long eax __asm__("eax") = 64;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("64")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettid = 224 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettid(void)
{
    register long eax __asm__("eax") = 224;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("224")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgid = 132: ebx = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgid(int32_t pid)
{
    register long eax __asm__("eax") = 132;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("132")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpgid = 57: ebx = pid, ecx = pgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpgid(int32_t pid, int32_t pgid)
{
    register long eax __asm__("eax") = 57;
    register int32_t ecx __asm__("ecx") = pgid;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("57")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgrp = 65 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgrp(void)
{
    register long eax __asm__("eax") = 65;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("65")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsid = 147: ebx = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsid(int32_t pid)
{
    register long eax __asm__("eax") = 147;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("147")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsid = 66 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsid(void)
{
    register long eax __asm__("eax") = 66;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("66")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpriority = 96: ebx = which, ecx = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpriority(int32_t which, uintptr_t who)
{
    register long eax __asm__("eax") = 96;
    register uintptr_t ecx __asm__("ecx") = who;
    register int32_t ebx __asm__("ebx") = which;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("96")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpriority = 97: ebx = which, ecx = who, edx = nice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    register long eax __asm__("eax") = 97;
    register int32_t edx __asm__("edx") = nice;
    register uintptr_t ecx __asm__("ecx") = who;
    register int32_t ebx __asm__("ebx") = which;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("97")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nice = 34: ebx = increment */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nice(int32_t increment)
{
    register long eax __asm__("eax") = 34;
    register int32_t ebx __asm__("ebx") = increment;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("34")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_get = 290: ebx = which, ecx = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_get(int32_t which, uintptr_t who)
{
    register long eax __asm__("eax") = 290;
    register uintptr_t ecx __asm__("ecx") = who;
    register int32_t ebx __asm__("ebx") = which;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("290")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_set = 289: ebx = which, ecx = who, edx = ioprio */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    register long eax __asm__("eax") = 289;
    register int32_t edx __asm__("edx") = ioprio;
    register uintptr_t ecx __asm__("ecx") = who;
    register int32_t ebx __asm__("ebx") = which;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("289")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ugetrlimit = 191: ebx = resource, ecx = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long eax __asm__("eax") = 191;
    register struct vllsi_linux_rlimit *ecx __asm__("ecx") = limit;
    register uint32_t ebx __asm__("ebx") = resource;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("191")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setrlimit = 75: ebx = resource, ecx = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    register long eax __asm__("eax") = 75;
    register const struct vllsi_linux_rlimit *ecx __asm__("ecx") = limit;
    register uint32_t ebx __asm__("ebx") = resource;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("75")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prlimit64 = 340: ebx = pid, ecx = resource, edx = new_limit, esi = old_limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    register long eax __asm__("eax") = 340;
    register struct vllsi_linux_rlimit64 *esi __asm__("esi") = old_limit;
    register const struct vllsi_linux_rlimit64 *edx __asm__("edx") = new_limit;
    register uint32_t ecx __asm__("ecx") = resource;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("340")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrusage = 77: ebx = who, ecx = usage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    register long eax __asm__("eax") = 77;
    register struct vllsi_linux_rusage *ecx __asm__("ecx") = usage;
    register int32_t ebx __asm__("ebx") = who;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("77")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* personality = 136: ebx = persona */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_personality(uint32_t persona)
{
    register long eax __asm__("eax") = 136;
    register uint32_t ebx __asm__("ebx") = persona;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("136")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unshare = 310: ebx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unshare(unsigned long flags)
{
    register long eax __asm__("eax") = 310;
    register unsigned long ebx __asm__("ebx") = flags;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("310")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setns = 346: ebx = fd, ecx = nstype */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setns(int32_t fd, int32_t nstype)
{
    register long eax __asm__("eax") = 346;
    register int32_t ecx __asm__("ecx") = nstype;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("346")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kcmp = 349: ebx = pid1, ecx = pid2, edx = type, esi = idx1, edi = idx2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    register long eax __asm__("eax") = 349;
    register uintptr_t edi __asm__("edi") = idx2;
    register unsigned long esi __asm__("esi") = idx1;
    register int32_t edx __asm__("edx") = type;
    register int32_t ecx __asm__("ecx") = pid2;
    register int32_t ebx __asm__("ebx") = pid1;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("349")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setscheduler = 156: ebx = tid, ecx = policy, edx = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    register long eax __asm__("eax") = 156;
    register const struct vllsi_linux_sched_param *edx __asm__("edx") = param;
    register int32_t ecx __asm__("ecx") = policy;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("156")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getscheduler = 157: ebx = tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getscheduler(int32_t tid)
{
    register long eax __asm__("eax") = 157;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("157")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setparam = 154: ebx = tid, ecx = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    register long eax __asm__("eax") = 154;
    register const struct vllsi_linux_sched_param *ecx __asm__("ecx") = param;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("154")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getparam = 155: ebx = tid, ecx = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    register long eax __asm__("eax") = 155;
    register struct vllsi_linux_sched_param *ecx __asm__("ecx") = param;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("155")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setattr = 351: ebx = tid, ecx = attr, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    register long eax __asm__("eax") = 351;
    register uint32_t edx __asm__("edx") = flags;
    register const struct vllsi_linux_sched_attr *ecx __asm__("ecx") = attr;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("351")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getattr = 352: ebx = tid, ecx = attr, edx = size, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    register long eax __asm__("eax") = 352;
    register uint32_t esi __asm__("esi") = flags;
    register uint32_t edx __asm__("edx") = size;
    register struct vllsi_linux_sched_attr *ecx __asm__("ecx") = attr;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("352")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setaffinity = 241: ebx = tid, ecx = len, edx = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    register long eax __asm__("eax") = 241;
    register const void *edx __asm__("edx") = mask;
    register uint32_t ecx __asm__("ecx") = len;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("241")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getaffinity = 242: ebx = tid, ecx = len, edx = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    register long eax __asm__("eax") = 242;
    register void *edx __asm__("edx") = mask;
    register uint32_t ecx __asm__("ecx") = len;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("242")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_yield = 158 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_yield(void)
{
    register long eax __asm__("eax") = 158;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("158")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_max = 159: ebx = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_max(int32_t policy)
{
    register long eax __asm__("eax") = 159;
    register int32_t ebx __asm__("ebx") = policy;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("159")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_min = 160: ebx = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_min(int32_t policy)
{
    register long eax __asm__("eax") = 160;
    register int32_t ebx __asm__("ebx") = policy;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("160")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_rr_get_interval_time64 = 423: ebx = tid, ecx = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    register long eax __asm__("eax") = 423;
    register struct vllsi_linux_timespec *ecx __asm__("ecx") = interval;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("423")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ptrace = 26: ebx = request, ecx = pid, edx = addr, esi = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    register long eax __asm__("eax") = 26;
    register uintptr_t esi __asm__("esi") = data;
    register uintptr_t edx __asm__("edx") = addr;
    register int32_t ecx __asm__("ecx") = pid;
    register long ebx __asm__("ebx") = request;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("26")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* add_key = 286: ebx = type, ecx = description, edx = payload, esi = plen, edi = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    register long eax __asm__("eax") = 286;
    register int32_t edi __asm__("edi") = keyring;
    register size_t esi __asm__("esi") = plen;
    register const void *edx __asm__("edx") = payload;
    register const char *ecx __asm__("ecx") = description;
    register const char *ebx __asm__("ebx") = type;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("286")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* request_key = 287: ebx = type, ecx = description, edx = callout_info, esi = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    register long eax __asm__("eax") = 287;
    register int32_t esi __asm__("esi") = keyring;
    register const char *edx __asm__("edx") = callout_info;
    register const char *ecx __asm__("ecx") = description;
    register const char *ebx __asm__("ebx") = type;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("287")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 288: ebx = operation, ecx = arg2, edx = arg3, esi = arg4, edi = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long eax __asm__("eax") = 288;
    register uintptr_t edi __asm__("edi") = arg5;
    register uintptr_t esi __asm__("esi") = arg4;
    register uintptr_t edx __asm__("edx") = arg3;
    register uintptr_t ecx __asm__("ecx") = arg2;
    register int32_t ebx __asm__("ebx") = operation;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 288: ebx = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_1(int32_t operation)
{
    register long eax __asm__("eax") = 288;
    register int32_t ebx __asm__("ebx") = operation;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 288: ebx = operation, ecx = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_2(int32_t operation, uintptr_t arg2)
{
    register long eax __asm__("eax") = 288;
    register uintptr_t ecx __asm__("ecx") = arg2;
    register int32_t ebx __asm__("ebx") = operation;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 288: ebx = operation, ecx = arg2, edx = arg3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_3(int32_t operation, uintptr_t arg2, uintptr_t arg3)
{
    register long eax __asm__("eax") = 288;
    register uintptr_t edx __asm__("edx") = arg3;
    register uintptr_t ecx __asm__("ecx") = arg2;
    register int32_t ebx __asm__("ebx") = operation;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 288: ebx = operation, ecx = arg2, edx = arg3, esi = arg4 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_4(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4)
{
    register long eax __asm__("eax") = 288;
    register uintptr_t esi __asm__("esi") = arg4;
    register uintptr_t edx __asm__("edx") = arg3;
    register uintptr_t ecx __asm__("ecx") = arg2;
    register int32_t ebx __asm__("ebx") = operation;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("288")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 357: ebx = command, ecx = attr, edx = size, esi = common, edi = common_size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    register long eax __asm__("eax") = 357;
    register uint32_t edi __asm__("edi") = common_size;
    register struct vllsi_linux_bpf_common_attr *esi __asm__("esi") = common;
    register uint32_t edx __asm__("edx") = size;
    register union vllsi_linux_bpf_attr *ecx __asm__("ecx") = attr;
    register int32_t ebx __asm__("ebx") = command;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("357")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 357: ebx = command, ecx = attr, edx = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf_3(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    register long eax __asm__("eax") = 357;
    register uint32_t edx __asm__("edx") = size;
    register union vllsi_linux_bpf_attr *ecx __asm__("ecx") = attr;
    register int32_t ebx __asm__("ebx") = command;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("357")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_create_ruleset = 444: ebx = attr, ecx = size, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    register long eax __asm__("eax") = 444;
    register uint32_t edx __asm__("edx") = flags;
    register size_t ecx __asm__("ecx") = size;
    register const struct vllsi_linux_landlock_ruleset_attr *ebx __asm__("ebx") = attr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("444")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_add_rule = 445: ebx = ruleset_fd, ecx = rule_type, edx = rule_attr, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    register long eax __asm__("eax") = 445;
    register uint32_t esi __asm__("esi") = flags;
    register uintptr_t edx __asm__("edx") = rule_attr;
    register uint32_t ecx __asm__("ecx") = rule_type;
    register int32_t ebx __asm__("ebx") = ruleset_fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("445")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_restrict_self = 446: ebx = ruleset_fd, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    register long eax __asm__("eax") = 446;
    register uint32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = ruleset_fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("446")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* seccomp = 354: ebx = operation, ecx = flags, edx = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    register long eax __asm__("eax") = 354;
    register uintptr_t edx __asm__("edx") = args;
    register uint32_t ecx __asm__("ecx") = flags;
    register uint32_t ebx __asm__("ebx") = operation;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("354")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_get_self_attr = 459: ebx = attr, ecx = contexts, edx = size, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    register long eax __asm__("eax") = 459;
    register uint32_t esi __asm__("esi") = flags;
    register uint32_t *edx __asm__("edx") = size;
    register struct vllsi_linux_lsm_ctx *ecx __asm__("ecx") = contexts;
    register uint32_t ebx __asm__("ebx") = attr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("459")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_set_self_attr = 460: ebx = attr, ecx = context, edx = size, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    register long eax __asm__("eax") = 460;
    register uint32_t esi __asm__("esi") = flags;
    register uint32_t edx __asm__("edx") = size;
    register const struct vllsi_linux_lsm_ctx *ecx __asm__("ecx") = context;
    register uint32_t ebx __asm__("ebx") = attr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("460")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_list_modules = 461: ebx = ids, ecx = size, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    register long eax __asm__("eax") = 461;
    register uint32_t edx __asm__("edx") = flags;
    register uint32_t *ecx __asm__("ecx") = size;
    register uint64_t *ebx __asm__("ebx") = ids;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("461")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kill = 37: ebx = pid, ecx = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kill(int32_t pid, int32_t sig)
{
    register long eax __asm__("eax") = 37;
    register int32_t ecx __asm__("ecx") = sig;
    register int32_t ebx __asm__("ebx") = pid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("37")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tkill = 238: ebx = tid, ecx = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tkill(int32_t tid, int32_t sig)
{
    register long eax __asm__("eax") = 238;
    register int32_t ecx __asm__("ecx") = sig;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("238")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tgkill = 270: ebx = tgid, ecx = tid, edx = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    register long eax __asm__("eax") = 270;
    register int32_t edx __asm__("edx") = sig;
    register int32_t ecx __asm__("ecx") = tid;
    register int32_t ebx __asm__("ebx") = tgid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("270")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigqueueinfo = 178: ebx = tgid, ecx = sig, edx = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long eax __asm__("eax") = 178;
    register const struct vllsi_linux_siginfo *edx __asm__("edx") = info;
    register int32_t ecx __asm__("ecx") = sig;
    register int32_t ebx __asm__("ebx") = tgid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("178")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_tgsigqueueinfo = 335: ebx = tgid, ecx = tid, edx = sig, esi = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long eax __asm__("eax") = 335;
    register const struct vllsi_linux_siginfo *esi __asm__("esi") = info;
    register int32_t edx __asm__("edx") = sig;
    register int32_t ecx __asm__("ecx") = tid;
    register int32_t ebx __asm__("ebx") = tgid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("335")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigaction = 174: ebx = sig, ecx = act, edx = oldact, esi = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    register long eax __asm__("eax") = 174;
    register size_t esi __asm__("esi") = 8;
    register struct vllsi_linux_sigaction *edx __asm__("edx") = oldact;
    register const struct vllsi_linux_sigaction *ecx __asm__("ecx") = act;
    register int32_t ebx __asm__("ebx") = sig;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("174")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigprocmask = 175: ebx = how, ecx = set, edx = oldset, esi = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    register long eax __asm__("eax") = 175;
    register size_t esi __asm__("esi") = 8;
    register struct vllsi_linux_sigset *edx __asm__("edx") = oldset;
    register const struct vllsi_linux_sigset *ecx __asm__("ecx") = set;
    register int32_t ebx __asm__("ebx") = how;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("175")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigpending = 176: ebx = set, ecx = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    register long eax __asm__("eax") = 176;
    register size_t ecx __asm__("ecx") = 8;
    register struct vllsi_linux_sigset *ebx __asm__("ebx") = set;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("176")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigsuspend = 179: ebx = mask, ecx = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    register long eax __asm__("eax") = 179;
    register size_t ecx __asm__("ecx") = 8;
    register const struct vllsi_linux_sigset *ebx __asm__("ebx") = mask;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("179")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigtimedwait_time64 = 421: ebx = set, ecx = info, edx = timeout, esi = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    register long eax __asm__("eax") = 421;
    register size_t esi __asm__("esi") = 8;
    register const struct vllsi_linux_timespec *edx __asm__("edx") = timeout;
    register struct vllsi_linux_siginfo *ecx __asm__("ecx") = info;
    register const struct vllsi_linux_sigset *ebx __asm__("ebx") = set;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("421")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaltstack = 186: ebx = stack, ecx = old_stack */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    register long eax __asm__("eax") = 186;
    register struct vllsi_linux_stack *ecx __asm__("ecx") = old_stack;
    register const struct vllsi_linux_stack *ebx __asm__("ebx") = stack;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("186")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pause = 29 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pause(void)
{
    register long eax __asm__("eax") = 29;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("29")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* restart_syscall = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_restart_syscall(void)
{
    register long eax __asm__("eax") = 0;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("0")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: ebx = uaddr, ecx = op, edx = val, esi = timeout, edi = uaddr2, stack0 = val3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    const long stack6 = (long)val3;
    register long eax __asm__("eax") = 422;
    register uint32_t *edi __asm__("edi") = uaddr2;
    register uintptr_t esi __asm__("esi") = timeout;
    register uint32_t edx __asm__("edx") = val;
    register int32_t ecx __asm__("ecx") = op;
    register uint32_t *ebx __asm__("ebx") = uaddr;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("422")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: ebx = uaddr, ecx = op */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_2(uint32_t *uaddr, int32_t op)
{
    register long eax __asm__("eax") = 422;
    register int32_t ecx __asm__("ecx") = op;
    register uint32_t *ebx __asm__("ebx") = uaddr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("422")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: ebx = uaddr, ecx = op, edx = val */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_3(uint32_t *uaddr, int32_t op, uint32_t val)
{
    register long eax __asm__("eax") = 422;
    register uint32_t edx __asm__("edx") = val;
    register int32_t ecx __asm__("ecx") = op;
    register uint32_t *ebx __asm__("ebx") = uaddr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("422")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: ebx = uaddr, ecx = op, edx = val, esi = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_4(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout)
{
    register long eax __asm__("eax") = 422;
    register uintptr_t esi __asm__("esi") = timeout;
    register uint32_t edx __asm__("edx") = val;
    register int32_t ecx __asm__("ecx") = op;
    register uint32_t *ebx __asm__("ebx") = uaddr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("422")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_time64 = 422: ebx = uaddr, ecx = op, edx = val, esi = timeout, edi = uaddr2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_5(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2)
{
    register long eax __asm__("eax") = 422;
    register uint32_t *edi __asm__("edi") = uaddr2;
    register uintptr_t esi __asm__("esi") = timeout;
    register uint32_t edx __asm__("edx") = val;
    register int32_t ecx __asm__("ecx") = op;
    register uint32_t *ebx __asm__("ebx") = uaddr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("422")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_waitv = 449: ebx = waiters, ecx = count, edx = flags, esi = timeout, edi = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long eax __asm__("eax") = 449;
    register int32_t edi __asm__("edi") = clockid;
    register const struct vllsi_linux_timespec *esi __asm__("esi") = timeout;
    register uint32_t edx __asm__("edx") = flags;
    register uint32_t ecx __asm__("ecx") = count;
    register const struct vllsi_linux_futex_waitv *ebx __asm__("ebx") = waiters;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("449")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wait = 455: ebx = uaddr, ecx = val, edx = mask, esi = flags, edi = timeout, stack0 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    const long stack6 = (long)clockid;
    register long eax __asm__("eax") = 455;
    register const struct vllsi_linux_timespec *edi __asm__("edi") = timeout;
    register uint32_t esi __asm__("esi") = flags;
    register unsigned long edx __asm__("edx") = mask;
    register unsigned long ecx __asm__("ecx") = val;
    register uint32_t *ebx __asm__("ebx") = uaddr;
    register long outcome __asm__("eax");
    __asm__ volatile("pushl %[stack6]\n\t"
                     "pushl %%ebp\n\t"
                     "movl 4(%%esp), %%ebp\n\t"
                     VLLSI__TRAP("455")
                     "popl %%ebp\n\t"
                     "addl $4, %%esp\n\t"
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi), [stack6] "m"(stack6)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wake = 454: ebx = uaddr, ecx = mask, edx = count, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    register long eax __asm__("eax") = 454;
    register uint32_t esi __asm__("esi") = flags;
    register int32_t edx __asm__("edx") = count;
    register unsigned long ecx __asm__("ecx") = mask;
    register uint32_t *ebx __asm__("ebx") = uaddr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("454")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_requeue = 456: ebx = waiters, ecx = flags, edx = wake, esi = requeue */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    register long eax __asm__("eax") = 456;
    register int32_t esi __asm__("esi") = requeue;
    register int32_t edx __asm__("edx") = wake;
    register uint32_t ecx __asm__("ecx") = flags;
    register const struct vllsi_linux_futex_waitv *ebx __asm__("ebx") = waiters;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("456")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_robust_list = 311: ebx = head, ecx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    register long eax __asm__("eax") = 311;
    register size_t ecx __asm__("ecx") = len;
    register struct vllsi_linux_robust_list_head *ebx __asm__("ebx") = head;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("311")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_robust_list = 312: ebx = tid, ecx = head, edx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    register long eax __asm__("eax") = 312;
    register size_t *edx __asm__("edx") = len;
    register void * *ecx __asm__("ecx") = head;
    register int32_t ebx __asm__("ebx") = tid;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("312")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq = 386: ebx = area, ecx = len, edx = flags, esi = signature */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    register long eax __asm__("eax") = 386;
    register uint32_t esi __asm__("esi") = signature;
    register int32_t edx __asm__("edx") = flags;
    register uint32_t ecx __asm__("ecx") = len;
    register struct vllsi_linux_rseq *ebx __asm__("ebx") = area;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("386")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq_slice_yield = 471 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq_slice_yield(void)
{
    register long eax __asm__("eax") = 471;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("471")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* membarrier = 375: ebx = cmd, ecx = flags, edx = cpu_id */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    register long eax __asm__("eax") = 375;
    register uint32_t edx __asm__("edx") = cpu_id;
    register uint32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = cmd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("375")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrandom = 355: ebx = buf, ecx = len, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    register long eax __asm__("eax") = 355;
    register uint32_t edx __asm__("edx") = flags;
    register size_t ecx __asm__("ecx") = len;
    register void *ebx __asm__("ebx") = buf;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("355")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcpu = 318: ebx = cpu, ecx = node, edx = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    register long eax __asm__("eax") = 318;
    register void *edx __asm__("edx") = cache;
    register uint32_t *ecx __asm__("ecx") = node;
    register uint32_t *ebx __asm__("ebx") = cpu;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("318")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* init_module = 128: ebx = image, ecx = len, edx = parameters */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_init_module(const void *image, size_t len, const char *parameters)
{
    register long eax __asm__("eax") = 128;
    register const char *edx __asm__("edx") = parameters;
    register size_t ecx __asm__("ecx") = len;
    register const void *ebx __asm__("ebx") = image;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("128")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* finit_module = 350: ebx = fd, ecx = parameters, edx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    register long eax __asm__("eax") = 350;
    register int32_t edx __asm__("edx") = flags;
    register const char *ecx __asm__("ecx") = parameters;
    register int32_t ebx __asm__("ebx") = fd;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("350")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* delete_module = 129: ebx = name, ecx = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_delete_module(const char *name, int32_t flags)
{
    register long eax __asm__("eax") = 129;
    register int32_t ecx __asm__("ecx") = flags;
    register const char *ebx __asm__("ebx") = name;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("129")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_load = 283: ebx = entry, ecx = nr_segments, edx = segments, esi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    register long eax __asm__("eax") = 283;
    register unsigned long esi __asm__("esi") = flags;
    register const struct vllsi_linux_kexec_segment *edx __asm__("edx") = segments;
    register unsigned long ecx __asm__("ecx") = nr_segments;
    register unsigned long ebx __asm__("ebx") = entry;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("283")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* reboot = 88: ebx = magic1, ecx = magic2, edx = command, esi = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    register long eax __asm__("eax") = 88;
    register uintptr_t esi __asm__("esi") = arg;
    register uint32_t edx __asm__("edx") = command;
    register uint32_t ecx __asm__("ecx") = magic2;
    register uint32_t ebx __asm__("ebx") = magic1;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("88")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* perf_event_open = 336: ebx = attr, ecx = pid, edx = cpu, esi = group_fd, edi = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    register long eax __asm__("eax") = 336;
    register unsigned long edi __asm__("edi") = flags;
    register int32_t esi __asm__("esi") = group_fd;
    register int32_t edx __asm__("edx") = cpu;
    register int32_t ecx __asm__("ecx") = pid;
    register const struct vllsi_linux_perf_event_attr *ebx __asm__("ebx") = attr;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("336")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi), "r"(edi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syslog = 103: ebx = action, ecx = buf, edx = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syslog(int32_t action, void *buf, int32_t len)
{
    register long eax __asm__("eax") = 103;
    register int32_t edx __asm__("edx") = len;
    register void *ecx __asm__("ecx") = buf;
    register int32_t ebx __asm__("ebx") = action;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("103")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysinfo = 116: ebx = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    register long eax __asm__("eax") = 116;
    register struct vllsi_linux_sysinfo *ebx __asm__("ebx") = info;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("116")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uname = 122: ebx = names */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uname(struct vllsi_linux_utsname *names)
{
    register long eax __asm__("eax") = 122;
    register struct vllsi_linux_utsname *ebx __asm__("ebx") = names;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("122")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vhangup = 111 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vhangup(void)
{
    register long eax __asm__("eax") = 111;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("111")
                     : "=r"(outcome)
                     : "r"(eax)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uselib = 86: ebx = library */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uselib(const char *library)
{
    register long eax __asm__("eax") = 86;
    register const char *ebx __asm__("ebx") = library;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("86")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_gettime64 = 403: ebx = clock, ecx = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    register long eax __asm__("eax") = 403;
    register struct vllsi_linux_timespec *ecx __asm__("ecx") = time;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("403")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_getres_time64 = 406: ebx = clock, ecx = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    register long eax __asm__("eax") = 406;
    register struct vllsi_linux_timespec *ecx __asm__("ecx") = resolution;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("406")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_settime64 = 404: ebx = clock, ecx = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    register long eax __asm__("eax") = 404;
    register const struct vllsi_linux_timespec *ecx __asm__("ecx") = time;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("404")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime64 = 405: ebx = clock, ecx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    register long eax __asm__("eax") = 405;
    register struct vllsi_linux_timex *ecx __asm__("ecx") = buf;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("405")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime64 = 405: ebx = 0, ecx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex(struct vllsi_linux_timex *buf)
{
    register long eax __asm__("eax") = 405;
    register struct vllsi_linux_timex *ecx __asm__("ecx") = buf;
    register long ebx __asm__("ebx") = 0;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("405")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettimeofday = 78: ebx = time, ecx = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    register long eax __asm__("eax") = 78;
    register struct vllsi_linux_timezone *ecx __asm__("ecx") = zone;
    register struct vllsi_linux_timeval_old *ebx __asm__("ebx") = time;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("78")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* settimeofday = 79: ebx = time, ecx = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    register long eax __asm__("eax") = 79;
    register const struct vllsi_linux_timezone *ecx __asm__("ecx") = zone;
    register const struct vllsi_linux_timeval_old *ebx __asm__("ebx") = time;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("79")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* time = 13: ebx = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_time(long *seconds)
{
    register long eax __asm__("eax") = 13;
    register long *ebx __asm__("ebx") = seconds;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("13")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* stime = 25: ebx = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stime(const long *seconds)
{
    register long eax __asm__("eax") = 25;
    register const long *ebx __asm__("ebx") = seconds;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("25")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* times = 43: ebx = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_times(struct vllsi_linux_tms *buf)
{
    register long eax __asm__("eax") = 43;
    register struct vllsi_linux_tms *ebx __asm__("ebx") = buf;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("43")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep_time64 = 407: ebx = clock, ecx = flags, edx = request, esi = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long eax __asm__("eax") = 407;
    register struct vllsi_linux_timespec *esi __asm__("esi") = remain;
    register const struct vllsi_linux_timespec *edx __asm__("edx") = request;
    register int32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("407")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep_time64 = 407: ebx = 1, ecx = 0, edx = request, esi = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long eax __asm__("eax") = 407;
    register struct vllsi_linux_timespec *esi __asm__("esi") = remain;
    register const struct vllsi_linux_timespec *edx __asm__("edx") = request;
    register long ecx __asm__("ecx") = 0;
    register long ebx __asm__("ebx") = 1;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("407")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getitimer = 105: ebx = which, ecx = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    register long eax __asm__("eax") = 105;
    register struct vllsi_linux_itimerval *ecx __asm__("ecx") = value;
    register int32_t ebx __asm__("ebx") = which;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("105")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setitimer = 104: ebx = which, ecx = value, edx = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    register long eax __asm__("eax") = 104;
    register struct vllsi_linux_itimerval *edx __asm__("edx") = old;
    register const struct vllsi_linux_itimerval *ecx __asm__("ecx") = value;
    register int32_t ebx __asm__("ebx") = which;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("104")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* alarm = 27: ebx = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_alarm(uint32_t seconds)
{
    register long eax __asm__("eax") = 27;
    register uint32_t ebx __asm__("ebx") = seconds;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("27")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_create = 259: ebx = clock, ecx = event, edx = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    register long eax __asm__("eax") = 259;
    register int32_t *edx __asm__("edx") = timer;
    register const struct vllsi_linux_sigevent *ecx __asm__("ecx") = event;
    register int32_t ebx __asm__("ebx") = clock;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("259")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_settime64 = 409: ebx = timer, ecx = flags, edx = value, esi = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    register long eax __asm__("eax") = 409;
    register struct vllsi_linux_itimerspec *esi __asm__("esi") = old;
    register const struct vllsi_linux_itimerspec *edx __asm__("edx") = value;
    register int32_t ecx __asm__("ecx") = flags;
    register int32_t ebx __asm__("ebx") = timer;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("409")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx), "r"(edx), "r"(esi)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_gettime64 = 408: ebx = timer, ecx = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    register long eax __asm__("eax") = 408;
    register struct vllsi_linux_itimerspec *ecx __asm__("ecx") = value;
    register int32_t ebx __asm__("ebx") = timer;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("408")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx), "r"(ecx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_getoverrun = 262: ebx = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_getoverrun(int32_t timer)
{
    register long eax __asm__("eax") = 262;
    register int32_t ebx __asm__("ebx") = timer;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("262")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_delete = 263: ebx = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_delete(int32_t timer)
{
    register long eax __asm__("eax") = 263;
    register int32_t ebx __asm__("ebx") = timer;
    register long outcome __asm__("eax");
    __asm__ volatile(VLLSI__TRAP("263")
                     : "=r"(outcome)
                     : "r"(eax), "r"(ebx)
                     : "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

#undef VLLSI__RESULT

#ifdef __cplusplus
}
#endif

#endif
