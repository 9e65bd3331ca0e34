/* Rendered from tables/linux/abi/mips64el.yaml by: python3 -m codegen. Do not edit. */
/*
 * How each system call enters the kernel on 64-bit MIPS, little endian, n64: one function a call, with the
 * number, the registers and the clobbers written out. These are the runtime's own entries, without the
 * permission gate; callers use the documented twins in vllsi/gen/linux/syscalls.h.
 */
#ifndef VLLSI_GEN_LINUX_MIPS64EL_TRAPS_H
#define VLLSI_GEN_LINUX_MIPS64EL_TRAPS_H

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

/* A failure is flagged apart from the result. */
#define VLLSI__RESULT(word, failed) ((failed) != 0 ? -(vllsi_result)(word) : (vllsi_result)(word))

/* Assembly of this ABI that a call may be given the address of. */
VLLSI_NORETURN void vllsi_linux_rt_sigreturn(void);

/* An int that the kernel takes out of a union passed by value. */
#define VLLSI__IN_UNION(value) ((unsigned long)(value))

/* any call = -1 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall0(long number)
{
    register long v0 __asm__("$2") = number;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* any call = -1: a0 = a */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall1(long number, long a)
{
    register long v0 __asm__("$2") = number;
    register long a0 __asm__("$4") = a;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* any call = -1: a0 = a, a1 = b */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall2(long number, long a, long b)
{
    register long v0 __asm__("$2") = number;
    register long a1 __asm__("$5") = b;
    register long a0 __asm__("$4") = a;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* any call = -1: a0 = a, a1 = b, a2 = c */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall3(long number, long a, long b, long c)
{
    register long v0 __asm__("$2") = number;
    register long a2 __asm__("$6") = c;
    register long a1 __asm__("$5") = b;
    register long a0 __asm__("$4") = a;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* any call = -1: a0 = a, a1 = b, a2 = c, a3 = d */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall4(long number, long a, long b, long c, long d)
{
    register long v0 __asm__("$2") = number;
    register long a3 __asm__("$7") = d;
    register long a2 __asm__("$6") = c;
    register long a1 __asm__("$5") = b;
    register long a0 __asm__("$4") = a;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* any call = -1: a0 = a, a1 = b, a2 = c, a3 = d, a4 = e */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    register long v0 __asm__("$2") = number;
    register long a4 __asm__("$8") = e;
    register long a3 __asm__("$7") = d;
    register long a2 __asm__("$6") = c;
    register long a1 __asm__("$5") = b;
    register long a0 __asm__("$4") = a;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* any call = -1: a0 = a, a1 = b, a2 = c, a3 = d, a4 = e, a5 = f */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    register long v0 __asm__("$2") = number;
    register long a5 __asm__("$9") = f;
    register long a4 __asm__("$8") = e;
    register long a3 __asm__("$7") = d;
    register long a2 __asm__("$6") = c;
    register long a1 __asm__("$5") = b;
    register long a0 __asm__("$4") = a;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("-1")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getuid = 5100 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid(void)
{
    register long v0 __asm__("$2") = 5100;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5100")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* geteuid = 5105 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid(void)
{
    register long v0 __asm__("$2") = 5105;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5105")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getgid = 5102 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid(void)
{
    register long v0 __asm__("$2") = 5102;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5102")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getegid = 5106 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid(void)
{
    register long v0 __asm__("$2") = 5106;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5106")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getresuid = 5116: a0 = ruid, a1 = euid, a2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    register long v0 __asm__("$2") = 5116;
    register uint32_t *a2 __asm__("$6") = suid;
    register uint32_t *a1 __asm__("$5") = euid;
    register uint32_t *a0 __asm__("$4") = ruid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5116")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getresgid = 5118: a0 = rgid, a1 = egid, a2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    register long v0 __asm__("$2") = 5118;
    register uint32_t *a2 __asm__("$6") = sgid;
    register uint32_t *a1 __asm__("$5") = egid;
    register uint32_t *a0 __asm__("$4") = rgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5118")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setuid = 5103: a0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid(uint32_t uid)
{
    register long v0 __asm__("$2") = 5103;
    register long a0 __asm__("$4") = (long)uid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5103")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setgid = 5104: a0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid(uint32_t gid)
{
    register long v0 __asm__("$2") = 5104;
    register long a0 __asm__("$4") = (long)gid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5104")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setreuid = 5111: a0 = ruid, a1 = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid(uint32_t ruid, uint32_t euid)
{
    register long v0 __asm__("$2") = 5111;
    register long a1 __asm__("$5") = (long)euid;
    register long a0 __asm__("$4") = (long)ruid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5111")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setregid = 5112: a0 = rgid, a1 = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid(uint32_t rgid, uint32_t egid)
{
    register long v0 __asm__("$2") = 5112;
    register long a1 __asm__("$5") = (long)egid;
    register long a0 __asm__("$4") = (long)rgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5112")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setresuid = 5115: a0 = ruid, a1 = euid, a2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    register long v0 __asm__("$2") = 5115;
    register long a2 __asm__("$6") = (long)suid;
    register long a1 __asm__("$5") = (long)euid;
    register long a0 __asm__("$4") = (long)ruid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5115")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setresgid = 5117: a0 = rgid, a1 = egid, a2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    register long v0 __asm__("$2") = 5117;
    register long a2 __asm__("$6") = (long)sgid;
    register long a1 __asm__("$5") = (long)egid;
    register long a0 __asm__("$4") = (long)rgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5117")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setfsuid = 5120: a0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid(uint32_t uid)
{
    register long v0 __asm__("$2") = 5120;
    register long a0 __asm__("$4") = (long)uid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5120")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setfsgid = 5121: a0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid(uint32_t gid)
{
    register long v0 __asm__("$2") = 5121;
    register long a0 __asm__("$4") = (long)gid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5121")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getgroups = 5113: a0 = size, a1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups(int32_t size, uint32_t *list)
{
    register long v0 __asm__("$2") = 5113;
    register uint32_t *a1 __asm__("$5") = list;
    register long a0 __asm__("$4") = (long)size;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5113")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setgroups = 5114: a0 = size, a1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups(int32_t size, const uint32_t *list)
{
    register long v0 __asm__("$2") = 5114;
    register const uint32_t *a1 __asm__("$5") = list;
    register long a0 __asm__("$4") = (long)size;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5114")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* capget = 5123: a0 = header, a1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    register long v0 __asm__("$2") = 5123;
    register struct vllsi_linux_cap_data *a1 __asm__("$5") = data;
    register struct vllsi_linux_cap_header *a0 __asm__("$4") = header;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5123")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* capset = 5124: a0 = header, a1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    register long v0 __asm__("$2") = 5124;
    register const struct vllsi_linux_cap_data *a1 __asm__("$5") = data;
    register struct vllsi_linux_cap_header *a0 __asm__("$4") = header;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5124")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pipe = 5021 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe(int32_t *fds)
{
    register long v0 __asm__("$2") = 5021;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    register long second __asm__("$3");
    __asm__ volatile(VLLSI__TRAP("5021")
                     : "=r"(outcome), "=r"(failed), "=r"(second)
                     : "r"(v0)
                     : "$1", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    const vllsi_result returned = VLLSI__RESULT(outcome, failed);
    if (returned < 0) return returned;
    fds[0] = (int32_t)returned;
    fds[1] = (int32_t)second;
    return 0;
}

/* pipe2 = 5287: a0 = fds, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe2(int32_t *fds, int32_t flags)
{
    register long v0 __asm__("$2") = 5287;
    register long a1 __asm__("$5") = (long)flags;
    register int32_t *a0 __asm__("$4") = fds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5287")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* splice = 5263: a0 = fd_in, a1 = offset_in, a2 = fd_out, a3 = offset_out, a4 = len, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 5263;
    register long a5 __asm__("$9") = (long)flags;
    register size_t a4 __asm__("$8") = len;
    register int64_t *a3 __asm__("$7") = offset_out;
    register long a2 __asm__("$6") = (long)fd_out;
    register int64_t *a1 __asm__("$5") = offset_in;
    register long a0 __asm__("$4") = (long)fd_in;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5263")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* tee = 5265: a0 = fd_in, a1 = fd_out, a2 = len, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 5265;
    register long a3 __asm__("$7") = (long)flags;
    register size_t a2 __asm__("$6") = len;
    register long a1 __asm__("$5") = (long)fd_out;
    register long a0 __asm__("$4") = (long)fd_in;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5265")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* vmsplice = 5266: a0 = fd, a1 = vec, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    register long v0 __asm__("$2") = 5266;
    register long a3 __asm__("$7") = (long)flags;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5266")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* poll = 5007: a0 = fds, a1 = nfds, a2 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_poll(struct vllsi_linux_pollfd *fds, uint32_t nfds, int32_t timeout_ms)
{
    register long v0 __asm__("$2") = 5007;
    register long a2 __asm__("$6") = (long)timeout_ms;
    register long a1 __asm__("$5") = (long)nfds;
    register struct vllsi_linux_pollfd *a0 __asm__("$4") = fds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5007")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ppoll = 5261: a0 = fds, a1 = nfds, a2 = timeout, a3 = sigmask, a4 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long v0 __asm__("$2") = 5261;
    register size_t a4 __asm__("$8") = 16;
    register const struct vllsi_linux_sigset *a3 __asm__("$7") = sigmask;
    register struct vllsi_linux_timespec *a2 __asm__("$6") = timeout;
    register long a1 __asm__("$5") = (long)nfds;
    register struct vllsi_linux_pollfd *a0 __asm__("$4") = fds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5261")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* _newselect = 5022: a0 = nfds, a1 = read_fds, a2 = write_fds, a3 = except_fds, a4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_select(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timeval_old *timeout)
{
    register long v0 __asm__("$2") = 5022;
    register struct vllsi_linux_timeval_old *a4 __asm__("$8") = timeout;
    register struct vllsi_linux_fd_set *a3 __asm__("$7") = except_fds;
    register struct vllsi_linux_fd_set *a2 __asm__("$6") = write_fds;
    register struct vllsi_linux_fd_set *a1 __asm__("$5") = read_fds;
    register long a0 __asm__("$4") = (long)nfds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5022")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pselect6 = 5260: a0 = nfds, a1 = read_fds, a2 = write_fds, a3 = except_fds, a4 = timeout, a5 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)16};
    register long v0 __asm__("$2") = 5260;
    register const long *a5 __asm__("$9") = packed_sigmask;
    register struct vllsi_linux_timespec *a4 __asm__("$8") = timeout;
    register struct vllsi_linux_fd_set *a3 __asm__("$7") = except_fds;
    register struct vllsi_linux_fd_set *a2 __asm__("$6") = write_fds;
    register struct vllsi_linux_fd_set *a1 __asm__("$5") = read_fds;
    register long a0 __asm__("$4") = (long)nfds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5260")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_create = 5207: a0 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create(int32_t size)
{
    register long v0 __asm__("$2") = 5207;
    register long a0 __asm__("$4") = (long)size;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5207")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_create1 = 5285: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create1(int32_t flags)
{
    register long v0 __asm__("$2") = 5285;
    register long a0 __asm__("$4") = (long)flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5285")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_ctl = 5208: a0 = epfd, a1 = operation, a2 = fd, a3 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    register long v0 __asm__("$2") = 5208;
    register const struct vllsi_linux_epoll_event *a3 __asm__("$7") = event;
    register long a2 __asm__("$6") = (long)fd;
    register long a1 __asm__("$5") = (long)operation;
    register long a0 __asm__("$4") = (long)epfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5208")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_wait = 5209: a0 = epfd, a1 = events, a2 = max_events, a3 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_wait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms)
{
    register long v0 __asm__("$2") = 5209;
    register long a3 __asm__("$7") = (long)timeout_ms;
    register long a2 __asm__("$6") = (long)max_events;
    register struct vllsi_linux_epoll_event *a1 __asm__("$5") = events;
    register long a0 __asm__("$4") = (long)epfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5209")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_pwait = 5272: a0 = epfd, a1 = events, a2 = max_events, a3 = timeout_ms, a4 = sigmask, a5 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    register long v0 __asm__("$2") = 5272;
    register size_t a5 __asm__("$9") = 16;
    register const struct vllsi_linux_sigset *a4 __asm__("$8") = sigmask;
    register long a3 __asm__("$7") = (long)timeout_ms;
    register long a2 __asm__("$6") = (long)max_events;
    register struct vllsi_linux_epoll_event *a1 __asm__("$5") = events;
    register long a0 __asm__("$4") = (long)epfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5272")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_pwait2 = 5441: a0 = epfd, a1 = events, a2 = max_events, a3 = timeout, a4 = sigmask, a5 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long v0 __asm__("$2") = 5441;
    register size_t a5 __asm__("$9") = 16;
    register const struct vllsi_linux_sigset *a4 __asm__("$8") = sigmask;
    register const struct vllsi_linux_timespec *a3 __asm__("$7") = timeout;
    register long a2 __asm__("$6") = (long)max_events;
    register struct vllsi_linux_epoll_event *a1 __asm__("$5") = events;
    register long a0 __asm__("$4") = (long)epfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5441")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* eventfd = 5278: a0 = initial */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd(uint32_t initial)
{
    register long v0 __asm__("$2") = 5278;
    register long a0 __asm__("$4") = (long)initial;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5278")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* eventfd2 = 5284: a0 = initial, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd2(uint32_t initial, int32_t flags)
{
    register long v0 __asm__("$2") = 5284;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)initial;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5284")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* signalfd = 5276: a0 = fd, a1 = mask, a2 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd(int32_t fd, const struct vllsi_linux_sigset *mask)
{
    register long v0 __asm__("$2") = 5276;
    register size_t a2 __asm__("$6") = 16;
    register const struct vllsi_linux_sigset *a1 __asm__("$5") = mask;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5276")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* signalfd4 = 5283: a0 = fd, a1 = mask, a2 = 16, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    register long v0 __asm__("$2") = 5283;
    register long a3 __asm__("$7") = (long)flags;
    register size_t a2 __asm__("$6") = 16;
    register const struct vllsi_linux_sigset *a1 __asm__("$5") = mask;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5283")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timerfd_create = 5280: a0 = clock, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_create(int32_t clock, int32_t flags)
{
    register long v0 __asm__("$2") = 5280;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5280")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timerfd_settime = 5282: a0 = fd, a1 = flags, a2 = value, a3 = old_value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    register long v0 __asm__("$2") = 5282;
    register struct vllsi_linux_itimerspec *a3 __asm__("$7") = old_value;
    register const struct vllsi_linux_itimerspec *a2 __asm__("$6") = value;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5282")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timerfd_gettime = 5281: a0 = fd, a1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    register long v0 __asm__("$2") = 5281;
    register struct vllsi_linux_itimerspec *a1 __asm__("$5") = value;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5281")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_setup = 5200: a0 = max_events, a1 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_setup(uint32_t max_events, unsigned long *context)
{
    register long v0 __asm__("$2") = 5200;
    register unsigned long *a1 __asm__("$5") = context;
    register long a0 __asm__("$4") = (long)max_events;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5200")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_destroy = 5201: a0 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_destroy(unsigned long context)
{
    register long v0 __asm__("$2") = 5201;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5201")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_submit = 5203: a0 = context, a1 = count, a2 = requests */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_submit(unsigned long context, long count, void *const *requests)
{
    register long v0 __asm__("$2") = 5203;
    register void *const *a2 __asm__("$6") = requests;
    register long a1 __asm__("$5") = count;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5203")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_cancel = 5204: a0 = context, a1 = request, a2 = result */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    register long v0 __asm__("$2") = 5204;
    register struct vllsi_linux_io_event *a2 __asm__("$6") = result;
    register const struct vllsi_linux_iocb *a1 __asm__("$5") = request;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5204")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_getevents = 5202: a0 = context, a1 = min_count, a2 = max_count, a3 = events, a4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    register long v0 __asm__("$2") = 5202;
    register const struct vllsi_linux_timespec *a4 __asm__("$8") = timeout;
    register struct vllsi_linux_io_event *a3 __asm__("$7") = events;
    register long a2 __asm__("$6") = max_count;
    register long a1 __asm__("$5") = min_count;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5202")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_pgetevents = 5328: a0 = context, a1 = min_count, a2 = max_count, a3 = events, a4 = timeout, a5 = sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    register long v0 __asm__("$2") = 5328;
    register const struct vllsi_linux_aio_sigset *a5 __asm__("$9") = sigmask;
    register const struct vllsi_linux_timespec *a4 __asm__("$8") = timeout;
    register struct vllsi_linux_io_event *a3 __asm__("$7") = events;
    register long a2 __asm__("$6") = max_count;
    register long a1 __asm__("$5") = min_count;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5328")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_uring_setup = 5425: a0 = entries, a1 = params */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    register long v0 __asm__("$2") = 5425;
    register struct vllsi_linux_io_uring_params *a1 __asm__("$5") = params;
    register long a0 __asm__("$4") = (long)entries;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5425")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_uring_enter = 5426: a0 = fd, a1 = to_submit, a2 = min_complete, a3 = flags, a4 = argument, a5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    register long v0 __asm__("$2") = 5426;
    register size_t a5 __asm__("$9") = size;
    register uintptr_t a4 __asm__("$8") = argument;
    register long a3 __asm__("$7") = (long)flags;
    register long a2 __asm__("$6") = (long)min_complete;
    register long a1 __asm__("$5") = (long)to_submit;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5426")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_uring_register = 5427: a0 = fd, a1 = opcode, a2 = argument, a3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    register long v0 __asm__("$2") = 5427;
    register long a3 __asm__("$7") = (long)count;
    register uintptr_t a2 __asm__("$6") = argument;
    register long a1 __asm__("$5") = (long)opcode;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5427")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* userfaultfd = 5317: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_userfaultfd(int32_t flags)
{
    register long v0 __asm__("$2") = 5317;
    register long a0 __asm__("$4") = (long)flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5317")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* open = 5002: a0 = path, a1 = flags, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open(const char *path, int32_t flags, uint32_t mode)
{
    register long v0 __asm__("$2") = 5002;
    register long a2 __asm__("$6") = (long)mode;
    register long a1 __asm__("$5") = (long)flags;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5002")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* openat = 5247: a0 = dirfd, a1 = path, a2 = flags, a3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    register long v0 __asm__("$2") = 5247;
    register long a3 __asm__("$7") = (long)mode;
    register long a2 __asm__("$6") = (long)flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5247")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* openat2 = 5437: a0 = dirfd, a1 = path, a2 = how, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    register long v0 __asm__("$2") = 5437;
    register size_t a3 __asm__("$7") = size;
    register const struct vllsi_linux_open_how *a2 __asm__("$6") = how;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5437")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* creat = 5083: a0 = path, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_creat(const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 5083;
    register long a1 __asm__("$5") = (long)mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5083")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* close = 5003: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close(int32_t fd)
{
    register long v0 __asm__("$2") = 5003;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5003")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* close_range = 5436: a0 = first, a1 = last, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    register long v0 __asm__("$2") = 5436;
    register long a2 __asm__("$6") = (long)flags;
    register long a1 __asm__("$5") = (long)last;
    register long a0 __asm__("$4") = (long)first;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5436")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* read = 5000: a0 = fd, a1 = buf, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_read(int32_t fd, void *buf, size_t len)
{
    register long v0 __asm__("$2") = 5000;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5000")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* write = 5001: a0 = fd, a1 = buf, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_write(int32_t fd, const void *buf, size_t len)
{
    register long v0 __asm__("$2") = 5001;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5001")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* readv = 5018: a0 = fd, a1 = vec, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long v0 __asm__("$2") = 5018;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5018")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* writev = 5019: a0 = fd, a1 = vec, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long v0 __asm__("$2") = 5019;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5019")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pread64 = 5016: a0 = fd, a1 = buf, a2 = len, a3 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    register long v0 __asm__("$2") = 5016;
    register int64_t a3 __asm__("$7") = offset;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5016")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pwrite64 = 5017: a0 = fd, a1 = buf, a2 = len, a3 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    register long v0 __asm__("$2") = 5017;
    register int64_t a3 __asm__("$7") = offset;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5017")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* preadv = 5289: a0 = fd, a1 = vec, a2 = count, a3 = offset, a4 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long v0 __asm__("$2") = 5289;
    register long a4 __asm__("$8") = 0;
    register int64_t a3 __asm__("$7") = offset;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5289")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pwritev = 5290: a0 = fd, a1 = vec, a2 = count, a3 = offset, a4 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long v0 __asm__("$2") = 5290;
    register long a4 __asm__("$8") = 0;
    register int64_t a3 __asm__("$7") = offset;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5290")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* preadv2 = 5321: a0 = fd, a1 = vec, a2 = count, a3 = offset, a4 = 0, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long v0 __asm__("$2") = 5321;
    register long a5 __asm__("$9") = (long)flags;
    register long a4 __asm__("$8") = 0;
    register int64_t a3 __asm__("$7") = offset;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5321")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pwritev2 = 5322: a0 = fd, a1 = vec, a2 = count, a3 = offset, a4 = 0, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long v0 __asm__("$2") = 5322;
    register long a5 __asm__("$9") = (long)flags;
    register long a4 __asm__("$8") = 0;
    register int64_t a3 __asm__("$7") = offset;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5322")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lseek = 5008: a0 = fd, a1 = offset, a2 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    register long v0 __asm__("$2") = 5008;
    register long a2 __asm__("$6") = (long)whence;
    register int64_t a1 __asm__("$5") = offset;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5008")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* copy_file_range = 5320: a0 = in_fd, a1 = in_offset, a2 = out_fd, a3 = out_offset, a4 = len, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 5320;
    register long a5 __asm__("$9") = (long)flags;
    register size_t a4 __asm__("$8") = len;
    register int64_t *a3 __asm__("$7") = out_offset;
    register long a2 __asm__("$6") = (long)out_fd;
    register int64_t *a1 __asm__("$5") = in_offset;
    register long a0 __asm__("$4") = (long)in_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5320")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sendfile = 5039: a0 = out_fd, a1 = in_fd, a2 = offset, a3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    register long v0 __asm__("$2") = 5039;
    register size_t a3 __asm__("$7") = count;
    register int64_t *a2 __asm__("$6") = offset;
    register long a1 __asm__("$5") = (long)in_fd;
    register long a0 __asm__("$4") = (long)out_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5039")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* truncate = 5074: a0 = path, a1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate(const char *path, int64_t length)
{
    register long v0 __asm__("$2") = 5074;
    register int64_t a1 __asm__("$5") = length;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5074")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ftruncate = 5075: a0 = fd, a1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate(int32_t fd, int64_t length)
{
    register long v0 __asm__("$2") = 5075;
    register int64_t a1 __asm__("$5") = length;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5075")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fallocate = 5279: a0 = fd, a1 = mode, a2 = offset, a3 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    register long v0 __asm__("$2") = 5279;
    register int64_t a3 __asm__("$7") = len;
    register int64_t a2 __asm__("$6") = offset;
    register long a1 __asm__("$5") = (long)mode;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5279")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fadvise64 = 5215: a0 = fd, a1 = offset, a2 = len, a3 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    register long v0 __asm__("$2") = 5215;
    register long a3 __asm__("$7") = (long)advice;
    register int64_t a2 __asm__("$6") = len;
    register int64_t a1 __asm__("$5") = offset;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5215")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* readahead = 5179: a0 = fd, a1 = offset, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    register long v0 __asm__("$2") = 5179;
    register size_t a2 __asm__("$6") = count;
    register int64_t a1 __asm__("$5") = offset;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5179")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* cachestat = 5451: a0 = fd, a1 = range, a2 = stat, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    register long v0 __asm__("$2") = 5451;
    register long a3 __asm__("$7") = (long)flags;
    register struct vllsi_linux_cachestat *a2 __asm__("$6") = stat;
    register const struct vllsi_linux_cachestat_range *a1 __asm__("$5") = range;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5451")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsync = 5072: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsync(int32_t fd)
{
    register long v0 __asm__("$2") = 5072;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5072")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fdatasync = 5073: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fdatasync(int32_t fd)
{
    register long v0 __asm__("$2") = 5073;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5073")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sync = 5157 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync(void)
{
    register long v0 __asm__("$2") = 5157;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5157")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* syncfs = 5301: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syncfs(int32_t fd)
{
    register long v0 __asm__("$2") = 5301;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5301")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sync_file_range = 5264: a0 = fd, a1 = offset, a2 = len, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 5264;
    register long a3 __asm__("$7") = (long)flags;
    register int64_t a2 __asm__("$6") = len;
    register int64_t a1 __asm__("$5") = offset;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5264")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* dup = 5031: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup(int32_t fd)
{
    register long v0 __asm__("$2") = 5031;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5031")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* dup2 = 5032: a0 = fd, a1 = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup2(int32_t fd, int32_t target)
{
    register long v0 __asm__("$2") = 5032;
    register long a1 __asm__("$5") = (long)target;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5032")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* dup3 = 5286: a0 = fd, a1 = target, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    register long v0 __asm__("$2") = 5286;
    register long a2 __asm__("$6") = (long)flags;
    register long a1 __asm__("$5") = (long)target;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5286")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* flock = 5071: a0 = fd, a1 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flock(int32_t fd, uint32_t operation)
{
    register long v0 __asm__("$2") = 5071;
    register long a1 __asm__("$5") = (long)operation;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5071")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fcntl = 5070: a0 = fd, a1 = cmd, a2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    register long v0 __asm__("$2") = 5070;
    register uintptr_t a2 __asm__("$6") = arg;
    register long a1 __asm__("$5") = (long)cmd;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5070")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fcntl = 5070: a0 = fd, a1 = cmd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl_2(int32_t fd, uint32_t cmd)
{
    register long v0 __asm__("$2") = 5070;
    register long a1 __asm__("$5") = (long)cmd;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5070")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ioctl = 5015: a0 = fd, a1 = request, a2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    register long v0 __asm__("$2") = 5015;
    register uintptr_t a2 __asm__("$6") = arg;
    register long a1 __asm__("$5") = (long)request;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5015")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* stat = 5004: a0 = path, a1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat(const char *path, struct vllsi_linux_stat *stat)
{
    register long v0 __asm__("$2") = 5004;
    register struct vllsi_linux_stat *a1 __asm__("$5") = stat;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5004")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lstat = 5006: a0 = path, a1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat(const char *path, struct vllsi_linux_stat *stat)
{
    register long v0 __asm__("$2") = 5006;
    register struct vllsi_linux_stat *a1 __asm__("$5") = stat;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5006")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fstat = 5005: a0 = fd, a1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    register long v0 __asm__("$2") = 5005;
    register struct vllsi_linux_stat *a1 __asm__("$5") = stat;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5005")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* newfstatat = 5252: a0 = dirfd, a1 = path, a2 = stat, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    register long v0 __asm__("$2") = 5252;
    register long a3 __asm__("$7") = (long)flags;
    register struct vllsi_linux_stat *a2 __asm__("$6") = stat;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5252")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* statx = 5326: a0 = dirfd, a1 = path, a2 = flags, a3 = mask, a4 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    register long v0 __asm__("$2") = 5326;
    register struct vllsi_linux_statx *a4 __asm__("$8") = stat;
    register long a3 __asm__("$7") = (long)mask;
    register long a2 __asm__("$6") = (long)flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5326")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* access = 5020: a0 = path, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_access(const char *path, int32_t mode)
{
    register long v0 __asm__("$2") = 5020;
    register long a1 __asm__("$5") = (long)mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5020")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* faccessat = 5259: a0 = dirfd, a1 = path, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    register long v0 __asm__("$2") = 5259;
    register long a2 __asm__("$6") = (long)mode;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5259")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* faccessat2 = 5439: a0 = dirfd, a1 = path, a2 = mode, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    register long v0 __asm__("$2") = 5439;
    register long a3 __asm__("$7") = (long)flags;
    register long a2 __asm__("$6") = (long)mode;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5439")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* chmod = 5088: a0 = path, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chmod(const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 5088;
    register long a1 __asm__("$5") = (long)mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5088")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchmod = 5089: a0 = fd, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmod(int32_t fd, uint32_t mode)
{
    register long v0 __asm__("$2") = 5089;
    register long a1 __asm__("$5") = (long)mode;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5089")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchmodat = 5258: a0 = dirfd, a1 = path, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 5258;
    register long a2 __asm__("$6") = (long)mode;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5258")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchmodat2 = 5452: a0 = dirfd, a1 = path, a2 = mode, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    register long v0 __asm__("$2") = 5452;
    register long a3 __asm__("$7") = (long)flags;
    register long a2 __asm__("$6") = (long)mode;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5452")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* chown = 5090: a0 = path, a1 = uid, a2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chown(const char *path, uint32_t uid, uint32_t gid)
{
    register long v0 __asm__("$2") = 5090;
    register long a2 __asm__("$6") = (long)gid;
    register long a1 __asm__("$5") = (long)uid;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5090")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lchown = 5092: a0 = path, a1 = uid, a2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lchown(const char *path, uint32_t uid, uint32_t gid)
{
    register long v0 __asm__("$2") = 5092;
    register long a2 __asm__("$6") = (long)gid;
    register long a1 __asm__("$5") = (long)uid;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5092")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchown = 5091: a0 = fd, a1 = uid, a2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    register long v0 __asm__("$2") = 5091;
    register long a2 __asm__("$6") = (long)gid;
    register long a1 __asm__("$5") = (long)uid;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5091")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchownat = 5250: a0 = dirfd, a1 = path, a2 = uid, a3 = gid, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    register long v0 __asm__("$2") = 5250;
    register long a4 __asm__("$8") = (long)flags;
    register long a3 __asm__("$7") = (long)gid;
    register long a2 __asm__("$6") = (long)uid;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5250")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* umask = 5093: a0 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umask(uint32_t mask)
{
    register long v0 __asm__("$2") = 5093;
    register long a0 __asm__("$4") = (long)mask;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5093")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* utime = 5130: a0 = path, a1 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utime(const char *path, const struct vllsi_linux_utimbuf *times)
{
    register long v0 __asm__("$2") = 5130;
    register const struct vllsi_linux_utimbuf *a1 __asm__("$5") = times;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5130")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* utimes = 5226: a0 = path, a1 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimes(const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long v0 __asm__("$2") = 5226;
    register const struct vllsi_linux_timeval_old *a1 __asm__("$5") = times;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5226")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futimesat = 5251: a0 = dirfd, a1 = path, a2 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futimesat(int32_t dirfd, const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long v0 __asm__("$2") = 5251;
    register const struct vllsi_linux_timeval_old *a2 __asm__("$6") = times;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5251")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* utimensat = 5275: a0 = dirfd, a1 = path, a2 = times, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    register long v0 __asm__("$2") = 5275;
    register long a3 __asm__("$7") = (long)flags;
    register const struct vllsi_linux_timespec *a2 __asm__("$6") = times;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5275")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rename = 5080: a0 = old_path, a1 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rename(const char *old_path, const char *new_path)
{
    register long v0 __asm__("$2") = 5080;
    register const char *a1 __asm__("$5") = new_path;
    register const char *a0 __asm__("$4") = old_path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5080")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* renameat = 5254: a0 = old_dirfd, a1 = old_path, a2 = new_dirfd, a3 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path)
{
    register long v0 __asm__("$2") = 5254;
    register const char *a3 __asm__("$7") = new_path;
    register long a2 __asm__("$6") = (long)new_dirfd;
    register const char *a1 __asm__("$5") = old_path;
    register long a0 __asm__("$4") = (long)old_dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5254")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* renameat2 = 5311: a0 = old_dirfd, a1 = old_path, a2 = new_dirfd, a3 = new_path, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    register long v0 __asm__("$2") = 5311;
    register long a4 __asm__("$8") = (long)flags;
    register const char *a3 __asm__("$7") = new_path;
    register long a2 __asm__("$6") = (long)new_dirfd;
    register const char *a1 __asm__("$5") = old_path;
    register long a0 __asm__("$4") = (long)old_dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5311")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* link = 5084: a0 = old_path, a1 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_link(const char *old_path, const char *new_path)
{
    register long v0 __asm__("$2") = 5084;
    register const char *a1 __asm__("$5") = new_path;
    register const char *a0 __asm__("$4") = old_path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5084")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* linkat = 5255: a0 = old_dirfd, a1 = old_path, a2 = new_dirfd, a3 = new_path, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    register long v0 __asm__("$2") = 5255;
    register long a4 __asm__("$8") = (long)flags;
    register const char *a3 __asm__("$7") = new_path;
    register long a2 __asm__("$6") = (long)new_dirfd;
    register const char *a1 __asm__("$5") = old_path;
    register long a0 __asm__("$4") = (long)old_dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5255")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* unlink = 5085: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlink(const char *path)
{
    register long v0 __asm__("$2") = 5085;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5085")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* unlinkat = 5253: a0 = dirfd, a1 = path, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    register long v0 __asm__("$2") = 5253;
    register long a2 __asm__("$6") = (long)flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5253")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* symlink = 5086: a0 = target, a1 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlink(const char *target, const char *path)
{
    register long v0 __asm__("$2") = 5086;
    register const char *a1 __asm__("$5") = path;
    register const char *a0 __asm__("$4") = target;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5086")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* symlinkat = 5256: a0 = target, a1 = dirfd, a2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    register long v0 __asm__("$2") = 5256;
    register const char *a2 __asm__("$6") = path;
    register long a1 __asm__("$5") = (long)dirfd;
    register const char *a0 __asm__("$4") = target;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5256")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* readlink = 5087: a0 = path, a1 = buf, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlink(const char *path, void *buf, int32_t size)
{
    register long v0 __asm__("$2") = 5087;
    register long a2 __asm__("$6") = (long)size;
    register void *a1 __asm__("$5") = buf;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5087")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* readlinkat = 5257: a0 = dirfd, a1 = path, a2 = buf, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    register long v0 __asm__("$2") = 5257;
    register long a3 __asm__("$7") = (long)size;
    register void *a2 __asm__("$6") = buf;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5257")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mkdir = 5081: a0 = path, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdir(const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 5081;
    register long a1 __asm__("$5") = (long)mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5081")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mkdirat = 5248: a0 = dirfd, a1 = path, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 5248;
    register long a2 __asm__("$6") = (long)mode;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5248")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rmdir = 5082: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rmdir(const char *path)
{
    register long v0 __asm__("$2") = 5082;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5082")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mknod = 5131: a0 = path, a1 = mode, a2 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknod(const char *path, uint32_t mode, uint32_t dev)
{
    register long v0 __asm__("$2") = 5131;
    register long a2 __asm__("$6") = (long)dev;
    register long a1 __asm__("$5") = (long)mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5131")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mknodat = 5249: a0 = dirfd, a1 = path, a2 = mode, a3 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    register long v0 __asm__("$2") = 5249;
    register long a3 __asm__("$7") = (long)dev;
    register long a2 __asm__("$6") = (long)mode;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5249")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getdents = 5076: a0 = fd, a1 = entries, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents(int32_t fd, void *entries, uint32_t size)
{
    register long v0 __asm__("$2") = 5076;
    register long a2 __asm__("$6") = (long)size;
    register void *a1 __asm__("$5") = entries;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5076")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getdents64 = 5308: a0 = fd, a1 = entries, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    register long v0 __asm__("$2") = 5308;
    register long a2 __asm__("$6") = (long)size;
    register void *a1 __asm__("$5") = entries;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5308")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getcwd = 5077: a0 = buf, a1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcwd(void *buf, unsigned long size)
{
    register long v0 __asm__("$2") = 5077;
    register unsigned long a1 __asm__("$5") = size;
    register void *a0 __asm__("$4") = buf;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5077")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* chdir = 5078: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chdir(const char *path)
{
    register long v0 __asm__("$2") = 5078;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5078")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchdir = 5079: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchdir(int32_t fd)
{
    register long v0 __asm__("$2") = 5079;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5079")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* chroot = 5156: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chroot(const char *path)
{
    register long v0 __asm__("$2") = 5156;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5156")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getxattr = 5183: a0 = path, a1 = name, a2 = value, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    register long v0 __asm__("$2") = 5183;
    register size_t a3 __asm__("$7") = size;
    register void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5183")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lgetxattr = 5184: a0 = path, a1 = name, a2 = value, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    register long v0 __asm__("$2") = 5184;
    register size_t a3 __asm__("$7") = size;
    register void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5184")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fgetxattr = 5185: a0 = fd, a1 = name, a2 = value, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    register long v0 __asm__("$2") = 5185;
    register size_t a3 __asm__("$7") = size;
    register void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5185")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getxattrat = 5464: a0 = dirfd, a1 = path, a2 = at_flags, a3 = name, a4 = args, a5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long v0 __asm__("$2") = 5464;
    register size_t a5 __asm__("$9") = size;
    register const struct vllsi_linux_xattr_args *a4 __asm__("$8") = args;
    register const char *a3 __asm__("$7") = name;
    register long a2 __asm__("$6") = (long)at_flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5464")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setxattr = 5180: a0 = path, a1 = name, a2 = value, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long v0 __asm__("$2") = 5180;
    register long a4 __asm__("$8") = (long)flags;
    register size_t a3 __asm__("$7") = size;
    register const void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5180")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lsetxattr = 5181: a0 = path, a1 = name, a2 = value, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long v0 __asm__("$2") = 5181;
    register long a4 __asm__("$8") = (long)flags;
    register size_t a3 __asm__("$7") = size;
    register const void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5181")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsetxattr = 5182: a0 = fd, a1 = name, a2 = value, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    register long v0 __asm__("$2") = 5182;
    register long a4 __asm__("$8") = (long)flags;
    register size_t a3 __asm__("$7") = size;
    register const void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5182")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setxattrat = 5463: a0 = dirfd, a1 = path, a2 = at_flags, a3 = name, a4 = args, a5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long v0 __asm__("$2") = 5463;
    register size_t a5 __asm__("$9") = size;
    register const struct vllsi_linux_xattr_args *a4 __asm__("$8") = args;
    register const char *a3 __asm__("$7") = name;
    register long a2 __asm__("$6") = (long)at_flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5463")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listxattr = 5186: a0 = path, a1 = list, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattr(const char *path, void *list, size_t size)
{
    register long v0 __asm__("$2") = 5186;
    register size_t a2 __asm__("$6") = size;
    register void *a1 __asm__("$5") = list;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5186")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* llistxattr = 5187: a0 = path, a1 = list, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llistxattr(const char *path, void *list, size_t size)
{
    register long v0 __asm__("$2") = 5187;
    register size_t a2 __asm__("$6") = size;
    register void *a1 __asm__("$5") = list;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5187")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* flistxattr = 5188: a0 = fd, a1 = list, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flistxattr(int32_t fd, void *list, size_t size)
{
    register long v0 __asm__("$2") = 5188;
    register size_t a2 __asm__("$6") = size;
    register void *a1 __asm__("$5") = list;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5188")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listxattrat = 5465: a0 = dirfd, a1 = path, a2 = at_flags, a3 = list, a4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    register long v0 __asm__("$2") = 5465;
    register size_t a4 __asm__("$8") = size;
    register void *a3 __asm__("$7") = list;
    register long a2 __asm__("$6") = (long)at_flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5465")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* removexattr = 5189: a0 = path, a1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattr(const char *path, const char *name)
{
    register long v0 __asm__("$2") = 5189;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5189")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lremovexattr = 5190: a0 = path, a1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lremovexattr(const char *path, const char *name)
{
    register long v0 __asm__("$2") = 5190;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5190")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fremovexattr = 5191: a0 = fd, a1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fremovexattr(int32_t fd, const char *name)
{
    register long v0 __asm__("$2") = 5191;
    register const char *a1 __asm__("$5") = name;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5191")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* removexattrat = 5466: a0 = dirfd, a1 = path, a2 = at_flags, a3 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    register long v0 __asm__("$2") = 5466;
    register const char *a3 __asm__("$7") = name;
    register long a2 __asm__("$6") = (long)at_flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5466")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* file_getattr = 5468: a0 = dirfd, a1 = path, a2 = attr, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long v0 __asm__("$2") = 5468;
    register long a4 __asm__("$8") = (long)flags;
    register size_t a3 __asm__("$7") = size;
    register struct vllsi_linux_file_attr *a2 __asm__("$6") = attr;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5468")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* file_setattr = 5469: a0 = dirfd, a1 = path, a2 = attr, a3 = size, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long v0 __asm__("$2") = 5469;
    register long a4 __asm__("$8") = (long)flags;
    register size_t a3 __asm__("$7") = size;
    register const struct vllsi_linux_file_attr *a2 __asm__("$6") = attr;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5469")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mount = 5160: a0 = source, a1 = target, a2 = fs_type, a3 = flags, a4 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    register long v0 __asm__("$2") = 5160;
    register const void *a4 __asm__("$8") = data;
    register unsigned long a3 __asm__("$7") = flags;
    register const char *a2 __asm__("$6") = fs_type;
    register const char *a1 __asm__("$5") = target;
    register const char *a0 __asm__("$4") = source;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5160")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* umount2 = 5161: a0 = target, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount2(const char *target, int32_t flags)
{
    register long v0 __asm__("$2") = 5161;
    register long a1 __asm__("$5") = (long)flags;
    register const char *a0 __asm__("$4") = target;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5161")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pivot_root = 5151: a0 = new_root, a1 = put_old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pivot_root(const char *new_root, const char *put_old)
{
    register long v0 __asm__("$2") = 5151;
    register const char *a1 __asm__("$5") = put_old;
    register const char *a0 __asm__("$4") = new_root;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5151")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsopen = 5430: a0 = fs_name, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsopen(const char *fs_name, uint32_t flags)
{
    register long v0 __asm__("$2") = 5430;
    register long a1 __asm__("$5") = (long)flags;
    register const char *a0 __asm__("$4") = fs_name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5430")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fspick = 5433: a0 = dirfd, a1 = path, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    register long v0 __asm__("$2") = 5433;
    register long a2 __asm__("$6") = (long)flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5433")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsconfig = 5431: a0 = fs_fd, a1 = command, a2 = key, a3 = value, a4 = aux */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    register long v0 __asm__("$2") = 5431;
    register long a4 __asm__("$8") = (long)aux;
    register uintptr_t a3 __asm__("$7") = value;
    register const char *a2 __asm__("$6") = key;
    register long a1 __asm__("$5") = (long)command;
    register long a0 __asm__("$4") = (long)fs_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5431")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsmount = 5432: a0 = fs_fd, a1 = flags, a2 = attributes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    register long v0 __asm__("$2") = 5432;
    register long a2 __asm__("$6") = (long)attributes;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)fs_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5432")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* open_tree = 5428: a0 = dirfd, a1 = path, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    register long v0 __asm__("$2") = 5428;
    register long a2 __asm__("$6") = (long)flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5428")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* open_tree_attr = 5467: a0 = dirfd, a1 = path, a2 = flags, a3 = attributes, a4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long v0 __asm__("$2") = 5467;
    register size_t a4 __asm__("$8") = size;
    register const struct vllsi_linux_mount_attr *a3 __asm__("$7") = attributes;
    register long a2 __asm__("$6") = (long)flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5467")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* move_mount = 5429: a0 = from_dirfd, a1 = from_path, a2 = to_dirfd, a3 = to_path, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    register long v0 __asm__("$2") = 5429;
    register long a4 __asm__("$8") = (long)flags;
    register const char *a3 __asm__("$7") = to_path;
    register long a2 __asm__("$6") = (long)to_dirfd;
    register const char *a1 __asm__("$5") = from_path;
    register long a0 __asm__("$4") = (long)from_dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5429")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mount_setattr = 5442: a0 = dirfd, a1 = path, a2 = flags, a3 = attributes, a4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long v0 __asm__("$2") = 5442;
    register size_t a4 __asm__("$8") = size;
    register const struct vllsi_linux_mount_attr *a3 __asm__("$7") = attributes;
    register long a2 __asm__("$6") = (long)flags;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5442")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* statmount = 5457: a0 = request, a1 = buffer, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    register long v0 __asm__("$2") = 5457;
    register long a3 __asm__("$7") = (long)flags;
    register size_t a2 __asm__("$6") = size;
    register struct vllsi_linux_statmount *a1 __asm__("$5") = buffer;
    register const struct vllsi_linux_mnt_id_req *a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5457")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listmount = 5458: a0 = request, a1 = mount_ids, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    register long v0 __asm__("$2") = 5458;
    register long a3 __asm__("$7") = (long)flags;
    register size_t a2 __asm__("$6") = count;
    register uint64_t *a1 __asm__("$5") = mount_ids;
    register const struct vllsi_linux_mnt_id_req *a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5458")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listns = 5470: a0 = request, a1 = namespace_ids, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    register long v0 __asm__("$2") = 5470;
    register long a3 __asm__("$7") = (long)flags;
    register size_t a2 __asm__("$6") = count;
    register uint64_t *a1 __asm__("$5") = namespace_ids;
    register const struct vllsi_linux_ns_id_req *a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5470")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* statfs = 5134: a0 = path, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    register long v0 __asm__("$2") = 5134;
    register struct vllsi_linux_statfs *a1 __asm__("$5") = buf;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5134")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fstatfs = 5135: a0 = fd, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    register long v0 __asm__("$2") = 5135;
    register struct vllsi_linux_statfs *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5135")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ustat = 5133: a0 = device, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ustat(uint32_t device, struct vllsi_linux_ustat *buf)
{
    register long v0 __asm__("$2") = 5133;
    register struct vllsi_linux_ustat *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)device;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5133")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysfs = 5136: a0 = option, a1 = argument, a2 = buffer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysfs(int32_t option, uintptr_t argument, uintptr_t buffer)
{
    register long v0 __asm__("$2") = 5136;
    register uintptr_t a2 __asm__("$6") = buffer;
    register uintptr_t a1 __asm__("$5") = argument;
    register long a0 __asm__("$4") = (long)option;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5136")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fanotify_init = 5295: a0 = flags, a1 = event_flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    register long v0 __asm__("$2") = 5295;
    register long a1 __asm__("$5") = (long)event_flags;
    register long a0 __asm__("$4") = (long)flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5295")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fanotify_mark = 5296: a0 = group_fd, a1 = flags, a2 = mask, a3 = dirfd, a4 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    register long v0 __asm__("$2") = 5296;
    register const char *a4 __asm__("$8") = path;
    register long a3 __asm__("$7") = (long)dirfd;
    register uint64_t a2 __asm__("$6") = mask;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)group_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5296")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* inotify_init = 5243 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init(void)
{
    register long v0 __asm__("$2") = 5243;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5243")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* inotify_init1 = 5288: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init1(int32_t flags)
{
    register long v0 __asm__("$2") = 5288;
    register long a0 __asm__("$4") = (long)flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5288")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* inotify_add_watch = 5244: a0 = fd, a1 = path, a2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    register long v0 __asm__("$2") = 5244;
    register long a2 __asm__("$6") = (long)mask;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5244")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* inotify_rm_watch = 5245: a0 = fd, a1 = watch */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    register long v0 __asm__("$2") = 5245;
    register long a1 __asm__("$5") = (long)watch;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5245")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* name_to_handle_at = 5298: a0 = dirfd, a1 = path, a2 = handle, a3 = mount_id, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    register long v0 __asm__("$2") = 5298;
    register long a4 __asm__("$8") = (long)flags;
    register void *a3 __asm__("$7") = mount_id;
    register struct vllsi_linux_file_handle *a2 __asm__("$6") = handle;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5298")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* open_by_handle_at = 5299: a0 = mount_fd, a1 = handle, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    register long v0 __asm__("$2") = 5299;
    register long a2 __asm__("$6") = (long)flags;
    register const struct vllsi_linux_file_handle *a1 __asm__("$5") = handle;
    register long a0 __asm__("$4") = (long)mount_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5299")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* quotactl = 5172: a0 = command, a1 = special, a2 = id, a3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    register long v0 __asm__("$2") = 5172;
    register uintptr_t a3 __asm__("$7") = argument;
    register long a2 __asm__("$6") = (long)id;
    register const char *a1 __asm__("$5") = special;
    register long a0 __asm__("$4") = (long)command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5172")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* quotactl_fd = 5443: a0 = fd, a1 = command, a2 = id, a3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    register long v0 __asm__("$2") = 5443;
    register uintptr_t a3 __asm__("$7") = argument;
    register long a2 __asm__("$6") = (long)id;
    register long a1 __asm__("$5") = (long)command;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5443")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* swapon = 5162: a0 = path, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapon(const char *path, int32_t flags)
{
    register long v0 __asm__("$2") = 5162;
    register long a1 __asm__("$5") = (long)flags;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5162")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* swapoff = 5163: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapoff(const char *path)
{
    register long v0 __asm__("$2") = 5163;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5163")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* acct = 5158: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_acct(const char *path)
{
    register long v0 __asm__("$2") = 5158;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5158")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* semget = 5062: a0 = key, a1 = count, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semget(int32_t key, int32_t count, int32_t flags)
{
    register long v0 __asm__("$2") = 5062;
    register long a2 __asm__("$6") = (long)flags;
    register long a1 __asm__("$5") = (long)count;
    register long a0 __asm__("$4") = (long)key;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5062")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* semop = 5063: a0 = id, a1 = operations, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    register long v0 __asm__("$2") = 5063;
    register long a2 __asm__("$6") = (long)count;
    register const struct vllsi_linux_sembuf *a1 __asm__("$5") = operations;
    register long a0 __asm__("$4") = (long)id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5063")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* semtimedop = 5214: a0 = id, a1 = operations, a2 = count, a3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    register long v0 __asm__("$2") = 5214;
    register const struct vllsi_linux_timespec *a3 __asm__("$7") = timeout;
    register long a2 __asm__("$6") = (long)count;
    register const struct vllsi_linux_sembuf *a1 __asm__("$5") = operations;
    register long a0 __asm__("$4") = (long)id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5214")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* semctl = 5064: a0 = id, a1 = index, a2 = cmd, a3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    register long v0 __asm__("$2") = 5064;
    register uintptr_t a3 __asm__("$7") = arg;
    register long a2 __asm__("$6") = (long)cmd;
    register long a1 __asm__("$5") = (long)index;
    register long a0 __asm__("$4") = (long)id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5064")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shmget = 5028: a0 = key, a1 = size, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmget(int32_t key, size_t size, int32_t flags)
{
    register long v0 __asm__("$2") = 5028;
    register long a2 __asm__("$6") = (long)flags;
    register size_t a1 __asm__("$5") = size;
    register long a0 __asm__("$4") = (long)key;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5028")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shmat = 5029: a0 = id, a1 = addr, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmat(int32_t id, void *addr, int32_t flags)
{
    register long v0 __asm__("$2") = 5029;
    register long a2 __asm__("$6") = (long)flags;
    register void *a1 __asm__("$5") = addr;
    register long a0 __asm__("$4") = (long)id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5029")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shmdt = 5065: a0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmdt(void *addr)
{
    register long v0 __asm__("$2") = 5065;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5065")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shmctl = 5030: a0 = id, a1 = cmd, a2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long v0 __asm__("$2") = 5030;
    register uintptr_t a2 __asm__("$6") = buf;
    register long a1 __asm__("$5") = (long)cmd;
    register long a0 __asm__("$4") = (long)id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5030")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msgget = 5066: a0 = key, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgget(int32_t key, int32_t flags)
{
    register long v0 __asm__("$2") = 5066;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)key;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5066")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msgsnd = 5067: a0 = id, a1 = msg, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    register long v0 __asm__("$2") = 5067;
    register long a3 __asm__("$7") = (long)flags;
    register size_t a2 __asm__("$6") = size;
    register const struct vllsi_linux_msgbuf *a1 __asm__("$5") = msg;
    register long a0 __asm__("$4") = (long)id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5067")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msgrcv = 5068: a0 = id, a1 = msg, a2 = size, a3 = type, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    register long v0 __asm__("$2") = 5068;
    register long a4 __asm__("$8") = (long)flags;
    register long a3 __asm__("$7") = type;
    register size_t a2 __asm__("$6") = size;
    register struct vllsi_linux_msgbuf *a1 __asm__("$5") = msg;
    register long a0 __asm__("$4") = (long)id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5068")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msgctl = 5069: a0 = id, a1 = cmd, a2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long v0 __asm__("$2") = 5069;
    register uintptr_t a2 __asm__("$6") = buf;
    register long a1 __asm__("$5") = (long)cmd;
    register long a0 __asm__("$4") = (long)id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5069")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_open = 5230: a0 = name, a1 = flags, a2 = mode, a3 = attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    register long v0 __asm__("$2") = 5230;
    register const struct vllsi_linux_mq_attr *a3 __asm__("$7") = attr;
    register long a2 __asm__("$6") = (long)mode;
    register long a1 __asm__("$5") = (long)flags;
    register const char *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5230")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_unlink = 5231: a0 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_unlink(const char *name)
{
    register long v0 __asm__("$2") = 5231;
    register const char *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5231")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_timedsend = 5232: a0 = fd, a1 = msg, a2 = len, a3 = priority, a4 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    register long v0 __asm__("$2") = 5232;
    register const struct vllsi_linux_timespec *a4 __asm__("$8") = deadline;
    register long a3 __asm__("$7") = (long)priority;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = msg;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5232")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_timedreceive = 5233: a0 = fd, a1 = msg, a2 = len, a3 = priority, a4 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    register long v0 __asm__("$2") = 5233;
    register const struct vllsi_linux_timespec *a4 __asm__("$8") = deadline;
    register uint32_t *a3 __asm__("$7") = priority;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = msg;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5233")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_notify = 5234: a0 = fd, a1 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    register long v0 __asm__("$2") = 5234;
    register const struct vllsi_linux_sigevent *a1 __asm__("$5") = event;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5234")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_getsetattr = 5235: a0 = fd, a1 = new_attr, a2 = old_attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    register long v0 __asm__("$2") = 5235;
    register struct vllsi_linux_mq_attr *a2 __asm__("$6") = old_attr;
    register const struct vllsi_linux_mq_attr *a1 __asm__("$5") = new_attr;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5235")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysmips = 5199: a0 = command, a1 = arg1, a2 = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysmips(long command, uintptr_t arg1, uintptr_t arg2)
{
    register long v0 __asm__("$2") = 5199;
    register uintptr_t a2 __asm__("$6") = arg2;
    register uintptr_t a1 __asm__("$5") = arg1;
    register long a0 __asm__("$4") = command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5199")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysmips = 5199: a0 = command */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysmips_1(long command)
{
    register long v0 __asm__("$2") = 5199;
    register long a0 __asm__("$4") = command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5199")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysmips = 5199: a0 = command, a1 = arg1 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysmips_2(long command, uintptr_t arg1)
{
    register long v0 __asm__("$2") = 5199;
    register uintptr_t a1 __asm__("$5") = arg1;
    register long a0 __asm__("$4") = command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5199")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mmap = 5009: a0 = addr, a1 = len, a2 = prot, a3 = flags, a4 = fd, a5 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    register long v0 __asm__("$2") = 5009;
    register int64_t a5 __asm__("$9") = offset;
    register long a4 __asm__("$8") = (long)fd;
    register unsigned long a3 __asm__("$7") = flags;
    register unsigned long a2 __asm__("$6") = prot;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5009")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* munmap = 5011: a0 = addr, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munmap(void *addr, size_t len)
{
    register long v0 __asm__("$2") = 5011;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5011")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mremap = 5024: a0 = old_addr, a1 = old_len, a2 = new_len, a3 = flags, a4 = new_addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    register long v0 __asm__("$2") = 5024;
    register void *a4 __asm__("$8") = new_addr;
    register unsigned long a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = new_len;
    register size_t a1 __asm__("$5") = old_len;
    register void *a0 __asm__("$4") = old_addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5024")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mprotect = 5010: a0 = addr, a1 = len, a2 = prot */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    register long v0 __asm__("$2") = 5010;
    register unsigned long a2 __asm__("$6") = prot;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5010")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* madvise = 5027: a0 = addr, a1 = len, a2 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_madvise(void *addr, size_t len, int32_t advice)
{
    register long v0 __asm__("$2") = 5027;
    register long a2 __asm__("$6") = (long)advice;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5027")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msync = 5025: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msync(void *addr, size_t len, int32_t flags)
{
    register long v0 __asm__("$2") = 5025;
    register long a2 __asm__("$6") = (long)flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5025")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mincore = 5026: a0 = addr, a1 = len, a2 = vec */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    register long v0 __asm__("$2") = 5026;
    register uint8_t *a2 __asm__("$6") = vec;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5026")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* remap_file_pages = 5210: a0 = addr, a1 = len, a2 = prot, a3 = page_offset, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    register long v0 __asm__("$2") = 5210;
    register unsigned long a4 __asm__("$8") = flags;
    register size_t a3 __asm__("$7") = page_offset;
    register unsigned long a2 __asm__("$6") = prot;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5210")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* brk = 5012: a0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_brk(void *addr)
{
    register long v0 __asm__("$2") = 5012;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5012")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mlock = 5146: a0 = addr, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock(void *addr, size_t len)
{
    register long v0 __asm__("$2") = 5146;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5146")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mlock2 = 5319: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock2(void *addr, size_t len, int32_t flags)
{
    register long v0 __asm__("$2") = 5319;
    register long a2 __asm__("$6") = (long)flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5319")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* munlock = 5147: a0 = addr, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlock(void *addr, size_t len)
{
    register long v0 __asm__("$2") = 5147;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5147")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mlockall = 5148: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlockall(int32_t flags)
{
    register long v0 __asm__("$2") = 5148;
    register long a0 __asm__("$4") = (long)flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5148")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* munlockall = 5149 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlockall(void)
{
    register long v0 __asm__("$2") = 5149;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5149")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mseal = 5462: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mseal(void *addr, size_t len, unsigned long flags)
{
    register long v0 __asm__("$2") = 5462;
    register unsigned long a2 __asm__("$6") = flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5462")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* map_shadow_stack = 5453: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 5453;
    register long a2 __asm__("$6") = (long)flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5453")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pkey_alloc = 5324: a0 = flags, a1 = access_rights */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    register long v0 __asm__("$2") = 5324;
    register unsigned long a1 __asm__("$5") = access_rights;
    register unsigned long a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5324")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pkey_free = 5325: a0 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_free(int32_t pkey)
{
    register long v0 __asm__("$2") = 5325;
    register long a0 __asm__("$4") = (long)pkey;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5325")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pkey_mprotect = 5323: a0 = addr, a1 = len, a2 = prot, a3 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    register long v0 __asm__("$2") = 5323;
    register long a3 __asm__("$7") = (long)pkey;
    register unsigned long a2 __asm__("$6") = prot;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5323")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* memfd_create = 5314: a0 = name, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_create(const char *name, uint32_t flags)
{
    register long v0 __asm__("$2") = 5314;
    register long a1 __asm__("$5") = (long)flags;
    register const char *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5314")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* process_madvise = 5440: a0 = pidfd, a1 = vec, a2 = count, a3 = advice, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    register long v0 __asm__("$2") = 5440;
    register long a4 __asm__("$8") = (long)flags;
    register long a3 __asm__("$7") = (long)advice;
    register size_t a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register long a0 __asm__("$4") = (long)pidfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5440")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* process_mrelease = 5448: a0 = pidfd, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    register long v0 __asm__("$2") = 5448;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)pidfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5448")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* process_vm_readv = 5304: a0 = pid, a1 = local, a2 = local_count, a3 = remote, a4 = remote_count, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long v0 __asm__("$2") = 5304;
    register unsigned long a5 __asm__("$9") = flags;
    register unsigned long a4 __asm__("$8") = remote_count;
    register const struct vllsi_linux_iovec *a3 __asm__("$7") = remote;
    register unsigned long a2 __asm__("$6") = local_count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = local;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5304")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* process_vm_writev = 5305: a0 = pid, a1 = local, a2 = local_count, a3 = remote, a4 = remote_count, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long v0 __asm__("$2") = 5305;
    register unsigned long a5 __asm__("$9") = flags;
    register unsigned long a4 __asm__("$8") = remote_count;
    register const struct vllsi_linux_iovec *a3 __asm__("$7") = remote;
    register unsigned long a2 __asm__("$6") = local_count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = local;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5305")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mbind = 5227: a0 = addr, a1 = len, a2 = mode, a3 = nodemask, a4 = maxnode, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    register long v0 __asm__("$2") = 5227;
    register long a5 __asm__("$9") = (long)flags;
    register unsigned long a4 __asm__("$8") = maxnode;
    register const unsigned long *a3 __asm__("$7") = nodemask;
    register unsigned long a2 __asm__("$6") = mode;
    register unsigned long a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5227")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* set_mempolicy = 5229: a0 = mode, a1 = nodemask, a2 = maxnode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    register long v0 __asm__("$2") = 5229;
    register unsigned long a2 __asm__("$6") = maxnode;
    register const unsigned long *a1 __asm__("$5") = nodemask;
    register unsigned long a0 __asm__("$4") = mode;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5229")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* get_mempolicy = 5228: a0 = mode, a1 = nodemask, a2 = maxnode, a3 = addr, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    register long v0 __asm__("$2") = 5228;
    register unsigned long a4 __asm__("$8") = flags;
    register void *a3 __asm__("$7") = addr;
    register unsigned long a2 __asm__("$6") = maxnode;
    register unsigned long *a1 __asm__("$5") = nodemask;
    register int32_t *a0 __asm__("$4") = mode;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5228")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* set_mempolicy_home_node = 5450: a0 = addr, a1 = len, a2 = home_node, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    register long v0 __asm__("$2") = 5450;
    register unsigned long a3 __asm__("$7") = flags;
    register unsigned long a2 __asm__("$6") = home_node;
    register unsigned long a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5450")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* migrate_pages = 5246: a0 = pid, a1 = maxnode, a2 = old_nodes, a3 = new_nodes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    register long v0 __asm__("$2") = 5246;
    register const unsigned long *a3 __asm__("$7") = new_nodes;
    register const unsigned long *a2 __asm__("$6") = old_nodes;
    register unsigned long a1 __asm__("$5") = maxnode;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5246")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* move_pages = 5267: a0 = pid, a1 = count, a2 = pages, a3 = nodes, a4 = status, a5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    register long v0 __asm__("$2") = 5267;
    register long a5 __asm__("$9") = (long)flags;
    register int32_t *a4 __asm__("$8") = status;
    register const int32_t *a3 __asm__("$7") = nodes;
    register void *const *a2 __asm__("$6") = pages;
    register unsigned long a1 __asm__("$5") = count;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5267")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* cacheflush = 5197: a0 = addr, a1 = len, a2 = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cacheflush(void *addr, size_t len, uint32_t cache)
{
    register long v0 __asm__("$2") = 5197;
    register long a2 __asm__("$6") = (long)cache;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5197")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* socket = 5040: a0 = family, a1 = type, a2 = protocol */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    register long v0 __asm__("$2") = 5040;
    register long a2 __asm__("$6") = (long)protocol;
    register long a1 __asm__("$5") = (long)type;
    register long a0 __asm__("$4") = (long)family;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5040")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* socketpair = 5052: a0 = family, a1 = type, a2 = protocol, a3 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    register long v0 __asm__("$2") = 5052;
    register int32_t *a3 __asm__("$7") = fds;
    register long a2 __asm__("$6") = (long)protocol;
    register long a1 __asm__("$5") = (long)type;
    register long a0 __asm__("$4") = (long)family;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5052")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* bind = 5048: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long v0 __asm__("$2") = 5048;
    register long a2 __asm__("$6") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5048")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listen = 5049: a0 = fd, a1 = backlog */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listen(int32_t fd, int32_t backlog)
{
    register long v0 __asm__("$2") = 5049;
    register long a1 __asm__("$5") = (long)backlog;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5049")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* accept = 5042: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long v0 __asm__("$2") = 5042;
    register uint32_t *a2 __asm__("$6") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5042")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* accept4 = 5293: a0 = fd, a1 = addr, a2 = addrlen, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    register long v0 __asm__("$2") = 5293;
    register long a3 __asm__("$7") = (long)flags;
    register uint32_t *a2 __asm__("$6") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5293")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* connect = 5041: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long v0 __asm__("$2") = 5041;
    register long a2 __asm__("$6") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5041")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shutdown = 5047: a0 = fd, a1 = how */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shutdown(int32_t fd, int32_t how)
{
    register long v0 __asm__("$2") = 5047;
    register long a1 __asm__("$5") = (long)how;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5047")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getsockname = 5050: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long v0 __asm__("$2") = 5050;
    register uint32_t *a2 __asm__("$6") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5050")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpeername = 5051: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long v0 __asm__("$2") = 5051;
    register uint32_t *a2 __asm__("$6") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5051")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getsockopt = 5054: a0 = fd, a1 = level, a2 = optname, a3 = optval, a4 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    register long v0 __asm__("$2") = 5054;
    register uint32_t *a4 __asm__("$8") = optlen;
    register void *a3 __asm__("$7") = optval;
    register long a2 __asm__("$6") = (long)optname;
    register long a1 __asm__("$5") = (long)level;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5054")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setsockopt = 5053: a0 = fd, a1 = level, a2 = optname, a3 = optval, a4 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    register long v0 __asm__("$2") = 5053;
    register long a4 __asm__("$8") = (long)optlen;
    register const void *a3 __asm__("$7") = optval;
    register long a2 __asm__("$6") = (long)optname;
    register long a1 __asm__("$5") = (long)level;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5053")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sendto = 5043: a0 = fd, a1 = buf, a2 = len, a3 = flags, a4 = addr, a5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long v0 __asm__("$2") = 5043;
    register long a5 __asm__("$9") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *a4 __asm__("$8") = addr;
    register long a3 __asm__("$7") = (long)flags;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5043")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sendmsg = 5045: a0 = fd, a1 = msg, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long v0 __asm__("$2") = 5045;
    register long a2 __asm__("$6") = (long)flags;
    register const struct vllsi_linux_msghdr *a1 __asm__("$5") = msg;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5045")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sendmmsg = 5302: a0 = fd, a1 = msgs, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    register long v0 __asm__("$2") = 5302;
    register long a3 __asm__("$7") = (long)flags;
    register long a2 __asm__("$6") = (long)count;
    register struct vllsi_linux_mmsghdr *a1 __asm__("$5") = msgs;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5302")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* recvfrom = 5044: a0 = fd, a1 = buf, a2 = len, a3 = flags, a4 = addr, a5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long v0 __asm__("$2") = 5044;
    register uint32_t *a5 __asm__("$9") = addrlen;
    register struct vllsi_linux_sockaddr *a4 __asm__("$8") = addr;
    register long a3 __asm__("$7") = (long)flags;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5044")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* recvmsg = 5046: a0 = fd, a1 = msg, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long v0 __asm__("$2") = 5046;
    register long a2 __asm__("$6") = (long)flags;
    register struct vllsi_linux_msghdr *a1 __asm__("$5") = msg;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5046")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* recvmmsg = 5294: a0 = fd, a1 = msgs, a2 = count, a3 = flags, a4 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    register long v0 __asm__("$2") = 5294;
    register struct vllsi_linux_timespec *a4 __asm__("$8") = timeout;
    register long a3 __asm__("$7") = (long)flags;
    register long a2 __asm__("$6") = (long)count;
    register struct vllsi_linux_mmsghdr *a1 __asm__("$5") = msgs;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5294")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sethostname = 5165: a0 = name, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sethostname(const void *name, int32_t len)
{
    register long v0 __asm__("$2") = 5165;
    register long a1 __asm__("$5") = (long)len;
    register const void *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5165")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setdomainname = 5166: a0 = name, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setdomainname(const void *name, int32_t len)
{
    register long v0 __asm__("$2") = 5166;
    register long a1 __asm__("$5") = (long)len;
    register const void *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5166")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* prctl = 5153: a0 = option, a1 = arg2, a2 = arg3, a3 = arg4, a4 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long v0 __asm__("$2") = 5153;
    register uintptr_t a4 __asm__("$8") = arg5;
    register uintptr_t a3 __asm__("$7") = arg4;
    register uintptr_t a2 __asm__("$6") = arg3;
    register uintptr_t a1 __asm__("$5") = arg2;
    register long a0 __asm__("$4") = (long)option;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5153")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* set_thread_area = 5242: a0 = base */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mips_set_thread_area(void *base)
{
    register long v0 __asm__("$2") = 5242;
    register void *a0 __asm__("$4") = base;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5242")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clone = 5055: a0 = flags, a1 = stack, a2 = parent_tid, a3 = tls, a4 = child_tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    register long v0 __asm__("$2") = 5055;
    register int32_t *a4 __asm__("$8") = child_tid;
    register void *a3 __asm__("$7") = tls;
    register int32_t *a2 __asm__("$6") = parent_tid;
    register void *a1 __asm__("$5") = stack;
    register unsigned long a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5055")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clone3 = 5435: a0 = args, a1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    register long v0 __asm__("$2") = 5435;
    register size_t a1 __asm__("$5") = size;
    register const struct vllsi_linux_clone_args *a0 __asm__("$4") = args;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5435")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fork = 5056 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fork(void)
{
    register long v0 __asm__("$2") = 5056;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5056")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* execve = 5057: a0 = path, a1 = argv, a2 = envp */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    register long v0 __asm__("$2") = 5057;
    register const char *const *a2 __asm__("$6") = envp;
    register const char *const *a1 __asm__("$5") = argv;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5057")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* execveat = 5316: a0 = dirfd, a1 = path, a2 = argv, a3 = envp, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    register long v0 __asm__("$2") = 5316;
    register long a4 __asm__("$8") = (long)flags;
    register const char *const *a3 __asm__("$7") = envp;
    register const char *const *a2 __asm__("$6") = argv;
    register const char *a1 __asm__("$5") = path;
    register long a0 __asm__("$4") = (long)dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5316")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* exit = 5058: a0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit(int32_t status)
{
    register long v0 __asm__("$2") = 5058;
    register long a0 __asm__("$4") = (long)status;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5058")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    (void)failed;
    __builtin_unreachable();
}

/* exit_group = 5205: a0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit_group(int32_t status)
{
    register long v0 __asm__("$2") = 5205;
    register long a0 __asm__("$4") = (long)status;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5205")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    (void)failed;
    __builtin_unreachable();
}

/* set_tid_address = 5212: a0 = tidptr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_tid_address(uint32_t *tidptr)
{
    register long v0 __asm__("$2") = 5212;
    register uint32_t *a0 __asm__("$4") = tidptr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5212")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* wait4 = 5059: a0 = pid, a1 = status, a2 = options, a3 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long v0 __asm__("$2") = 5059;
    register struct vllsi_linux_rusage *a3 __asm__("$7") = rusage;
    register long a2 __asm__("$6") = (long)options;
    register int32_t *a1 __asm__("$5") = status;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5059")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* waitid = 5237: a0 = which, a1 = id, a2 = info, a3 = options, a4 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long v0 __asm__("$2") = 5237;
    register struct vllsi_linux_rusage *a4 __asm__("$8") = rusage;
    register long a3 __asm__("$7") = (long)options;
    register struct vllsi_linux_siginfo *a2 __asm__("$6") = info;
    register uintptr_t a1 __asm__("$5") = id;
    register long a0 __asm__("$4") = (long)which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5237")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pidfd_open = 5434: a0 = pid, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_open(int32_t pid, uint32_t flags)
{
    register long v0 __asm__("$2") = 5434;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5434")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pidfd_getfd = 5438: a0 = pidfd, a1 = targetfd, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    register long v0 __asm__("$2") = 5438;
    register long a2 __asm__("$6") = (long)flags;
    register long a1 __asm__("$5") = (long)targetfd;
    register long a0 __asm__("$4") = (long)pidfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5438")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pidfd_send_signal = 5424: a0 = pidfd, a1 = sig, a2 = info, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    register long v0 __asm__("$2") = 5424;
    register long a3 __asm__("$7") = (long)flags;
    register const struct vllsi_linux_siginfo *a2 __asm__("$6") = info;
    register long a1 __asm__("$5") = (long)sig;
    register long a0 __asm__("$4") = (long)pidfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5424")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpid = 5038 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpid(void)
{
    register long v0 __asm__("$2") = 5038;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5038")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getppid = 5108 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getppid(void)
{
    register long v0 __asm__("$2") = 5108;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5108")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* gettid = 5178 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettid(void)
{
    register long v0 __asm__("$2") = 5178;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5178")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpgid = 5119: a0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgid(int32_t pid)
{
    register long v0 __asm__("$2") = 5119;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5119")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setpgid = 5107: a0 = pid, a1 = pgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpgid(int32_t pid, int32_t pgid)
{
    register long v0 __asm__("$2") = 5107;
    register long a1 __asm__("$5") = (long)pgid;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5107")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpgrp = 5109 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgrp(void)
{
    register long v0 __asm__("$2") = 5109;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5109")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getsid = 5122: a0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsid(int32_t pid)
{
    register long v0 __asm__("$2") = 5122;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5122")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setsid = 5110 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsid(void)
{
    register long v0 __asm__("$2") = 5110;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5110")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpriority = 5137: a0 = which, a1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpriority(int32_t which, uintptr_t who)
{
    register long v0 __asm__("$2") = 5137;
    register uintptr_t a1 __asm__("$5") = who;
    register long a0 __asm__("$4") = (long)which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5137")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setpriority = 5138: a0 = which, a1 = who, a2 = nice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    register long v0 __asm__("$2") = 5138;
    register long a2 __asm__("$6") = (long)nice;
    register uintptr_t a1 __asm__("$5") = who;
    register long a0 __asm__("$4") = (long)which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5138")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ioprio_get = 5274: a0 = which, a1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_get(int32_t which, uintptr_t who)
{
    register long v0 __asm__("$2") = 5274;
    register uintptr_t a1 __asm__("$5") = who;
    register long a0 __asm__("$4") = (long)which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5274")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ioprio_set = 5273: a0 = which, a1 = who, a2 = ioprio */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    register long v0 __asm__("$2") = 5273;
    register long a2 __asm__("$6") = (long)ioprio;
    register uintptr_t a1 __asm__("$5") = who;
    register long a0 __asm__("$4") = (long)which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5273")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getrlimit = 5095: a0 = resource, a1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long v0 __asm__("$2") = 5095;
    register struct vllsi_linux_rlimit *a1 __asm__("$5") = limit;
    register long a0 __asm__("$4") = (long)resource;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5095")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setrlimit = 5155: a0 = resource, a1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    register long v0 __asm__("$2") = 5155;
    register const struct vllsi_linux_rlimit *a1 __asm__("$5") = limit;
    register long a0 __asm__("$4") = (long)resource;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5155")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* prlimit64 = 5297: a0 = pid, a1 = resource, a2 = new_limit, a3 = old_limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    register long v0 __asm__("$2") = 5297;
    register struct vllsi_linux_rlimit64 *a3 __asm__("$7") = old_limit;
    register const struct vllsi_linux_rlimit64 *a2 __asm__("$6") = new_limit;
    register long a1 __asm__("$5") = (long)resource;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5297")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getrusage = 5096: a0 = who, a1 = usage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    register long v0 __asm__("$2") = 5096;
    register struct vllsi_linux_rusage *a1 __asm__("$5") = usage;
    register long a0 __asm__("$4") = (long)who;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5096")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* personality = 5132: a0 = persona */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_personality(uint32_t persona)
{
    register long v0 __asm__("$2") = 5132;
    register long a0 __asm__("$4") = (long)persona;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5132")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* unshare = 5262: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unshare(unsigned long flags)
{
    register long v0 __asm__("$2") = 5262;
    register unsigned long a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5262")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setns = 5303: a0 = fd, a1 = nstype */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setns(int32_t fd, int32_t nstype)
{
    register long v0 __asm__("$2") = 5303;
    register long a1 __asm__("$5") = (long)nstype;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5303")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* kcmp = 5306: a0 = pid1, a1 = pid2, a2 = type, a3 = idx1, a4 = idx2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    register long v0 __asm__("$2") = 5306;
    register uintptr_t a4 __asm__("$8") = idx2;
    register unsigned long a3 __asm__("$7") = idx1;
    register long a2 __asm__("$6") = (long)type;
    register long a1 __asm__("$5") = (long)pid2;
    register long a0 __asm__("$4") = (long)pid1;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5306")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_setscheduler = 5141: a0 = tid, a1 = policy, a2 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    register long v0 __asm__("$2") = 5141;
    register const struct vllsi_linux_sched_param *a2 __asm__("$6") = param;
    register long a1 __asm__("$5") = (long)policy;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5141")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_getscheduler = 5142: a0 = tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getscheduler(int32_t tid)
{
    register long v0 __asm__("$2") = 5142;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5142")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_setparam = 5139: a0 = tid, a1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    register long v0 __asm__("$2") = 5139;
    register const struct vllsi_linux_sched_param *a1 __asm__("$5") = param;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5139")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_getparam = 5140: a0 = tid, a1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    register long v0 __asm__("$2") = 5140;
    register struct vllsi_linux_sched_param *a1 __asm__("$5") = param;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5140")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_setattr = 5309: a0 = tid, a1 = attr, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    register long v0 __asm__("$2") = 5309;
    register long a2 __asm__("$6") = (long)flags;
    register const struct vllsi_linux_sched_attr *a1 __asm__("$5") = attr;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5309")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_getattr = 5310: a0 = tid, a1 = attr, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    register long v0 __asm__("$2") = 5310;
    register long a3 __asm__("$7") = (long)flags;
    register long a2 __asm__("$6") = (long)size;
    register struct vllsi_linux_sched_attr *a1 __asm__("$5") = attr;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5310")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_setaffinity = 5195: a0 = tid, a1 = len, a2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    register long v0 __asm__("$2") = 5195;
    register const void *a2 __asm__("$6") = mask;
    register long a1 __asm__("$5") = (long)len;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5195")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_getaffinity = 5196: a0 = tid, a1 = len, a2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    register long v0 __asm__("$2") = 5196;
    register void *a2 __asm__("$6") = mask;
    register long a1 __asm__("$5") = (long)len;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5196")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_yield = 5023 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_yield(void)
{
    register long v0 __asm__("$2") = 5023;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5023")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_get_priority_max = 5143: a0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_max(int32_t policy)
{
    register long v0 __asm__("$2") = 5143;
    register long a0 __asm__("$4") = (long)policy;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5143")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_get_priority_min = 5144: a0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_min(int32_t policy)
{
    register long v0 __asm__("$2") = 5144;
    register long a0 __asm__("$4") = (long)policy;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5144")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_rr_get_interval = 5145: a0 = tid, a1 = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    register long v0 __asm__("$2") = 5145;
    register struct vllsi_linux_timespec *a1 __asm__("$5") = interval;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5145")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ptrace = 5099: a0 = request, a1 = pid, a2 = addr, a3 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    register long v0 __asm__("$2") = 5099;
    register uintptr_t a3 __asm__("$7") = data;
    register uintptr_t a2 __asm__("$6") = addr;
    register long a1 __asm__("$5") = (long)pid;
    register long a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5099")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* add_key = 5239: a0 = type, a1 = description, a2 = payload, a3 = plen, a4 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    register long v0 __asm__("$2") = 5239;
    register long a4 __asm__("$8") = (long)keyring;
    register size_t a3 __asm__("$7") = plen;
    register const void *a2 __asm__("$6") = payload;
    register const char *a1 __asm__("$5") = description;
    register const char *a0 __asm__("$4") = type;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5239")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* request_key = 5240: a0 = type, a1 = description, a2 = callout_info, a3 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    register long v0 __asm__("$2") = 5240;
    register long a3 __asm__("$7") = (long)keyring;
    register const char *a2 __asm__("$6") = callout_info;
    register const char *a1 __asm__("$5") = description;
    register const char *a0 __asm__("$4") = type;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5240")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 5241: a0 = operation, a1 = arg2, a2 = arg3, a3 = arg4, a4 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long v0 __asm__("$2") = 5241;
    register uintptr_t a4 __asm__("$8") = arg5;
    register uintptr_t a3 __asm__("$7") = arg4;
    register uintptr_t a2 __asm__("$6") = arg3;
    register uintptr_t a1 __asm__("$5") = arg2;
    register long a0 __asm__("$4") = (long)operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5241")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 5241: a0 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_1(int32_t operation)
{
    register long v0 __asm__("$2") = 5241;
    register long a0 __asm__("$4") = (long)operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5241")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 5241: a0 = operation, a1 = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_2(int32_t operation, uintptr_t arg2)
{
    register long v0 __asm__("$2") = 5241;
    register uintptr_t a1 __asm__("$5") = arg2;
    register long a0 __asm__("$4") = (long)operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5241")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 5241: a0 = operation, a1 = arg2, a2 = arg3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_3(int32_t operation, uintptr_t arg2, uintptr_t arg3)
{
    register long v0 __asm__("$2") = 5241;
    register uintptr_t a2 __asm__("$6") = arg3;
    register uintptr_t a1 __asm__("$5") = arg2;
    register long a0 __asm__("$4") = (long)operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5241")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 5241: a0 = operation, a1 = arg2, a2 = arg3, a3 = arg4 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_4(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4)
{
    register long v0 __asm__("$2") = 5241;
    register uintptr_t a3 __asm__("$7") = arg4;
    register uintptr_t a2 __asm__("$6") = arg3;
    register uintptr_t a1 __asm__("$5") = arg2;
    register long a0 __asm__("$4") = (long)operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5241")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* bpf = 5315: a0 = command, a1 = attr, a2 = size, a3 = common, a4 = common_size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    register long v0 __asm__("$2") = 5315;
    register long a4 __asm__("$8") = (long)common_size;
    register struct vllsi_linux_bpf_common_attr *a3 __asm__("$7") = common;
    register long a2 __asm__("$6") = (long)size;
    register union vllsi_linux_bpf_attr *a1 __asm__("$5") = attr;
    register long a0 __asm__("$4") = (long)command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5315")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* bpf = 5315: a0 = command, a1 = attr, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf_3(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    register long v0 __asm__("$2") = 5315;
    register long a2 __asm__("$6") = (long)size;
    register union vllsi_linux_bpf_attr *a1 __asm__("$5") = attr;
    register long a0 __asm__("$4") = (long)command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5315")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* landlock_create_ruleset = 5444: a0 = attr, a1 = size, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    register long v0 __asm__("$2") = 5444;
    register long a2 __asm__("$6") = (long)flags;
    register size_t a1 __asm__("$5") = size;
    register const struct vllsi_linux_landlock_ruleset_attr *a0 __asm__("$4") = attr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5444")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* landlock_add_rule = 5445: a0 = ruleset_fd, a1 = rule_type, a2 = rule_attr, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    register long v0 __asm__("$2") = 5445;
    register long a3 __asm__("$7") = (long)flags;
    register uintptr_t a2 __asm__("$6") = rule_attr;
    register long a1 __asm__("$5") = (long)rule_type;
    register long a0 __asm__("$4") = (long)ruleset_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5445")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* landlock_restrict_self = 5446: a0 = ruleset_fd, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    register long v0 __asm__("$2") = 5446;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)ruleset_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5446")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* seccomp = 5312: a0 = operation, a1 = flags, a2 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    register long v0 __asm__("$2") = 5312;
    register uintptr_t a2 __asm__("$6") = args;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5312")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lsm_get_self_attr = 5459: a0 = attr, a1 = contexts, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    register long v0 __asm__("$2") = 5459;
    register long a3 __asm__("$7") = (long)flags;
    register uint32_t *a2 __asm__("$6") = size;
    register struct vllsi_linux_lsm_ctx *a1 __asm__("$5") = contexts;
    register long a0 __asm__("$4") = (long)attr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5459")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lsm_set_self_attr = 5460: a0 = attr, a1 = context, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    register long v0 __asm__("$2") = 5460;
    register long a3 __asm__("$7") = (long)flags;
    register long a2 __asm__("$6") = (long)size;
    register const struct vllsi_linux_lsm_ctx *a1 __asm__("$5") = context;
    register long a0 __asm__("$4") = (long)attr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5460")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lsm_list_modules = 5461: a0 = ids, a1 = size, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    register long v0 __asm__("$2") = 5461;
    register long a2 __asm__("$6") = (long)flags;
    register uint32_t *a1 __asm__("$5") = size;
    register uint64_t *a0 __asm__("$4") = ids;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5461")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* kill = 5060: a0 = pid, a1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kill(int32_t pid, int32_t sig)
{
    register long v0 __asm__("$2") = 5060;
    register long a1 __asm__("$5") = (long)sig;
    register long a0 __asm__("$4") = (long)pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5060")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* tkill = 5192: a0 = tid, a1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tkill(int32_t tid, int32_t sig)
{
    register long v0 __asm__("$2") = 5192;
    register long a1 __asm__("$5") = (long)sig;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5192")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* tgkill = 5225: a0 = tgid, a1 = tid, a2 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    register long v0 __asm__("$2") = 5225;
    register long a2 __asm__("$6") = (long)sig;
    register long a1 __asm__("$5") = (long)tid;
    register long a0 __asm__("$4") = (long)tgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5225")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigqueueinfo = 5127: a0 = tgid, a1 = sig, a2 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long v0 __asm__("$2") = 5127;
    register const struct vllsi_linux_siginfo *a2 __asm__("$6") = info;
    register long a1 __asm__("$5") = (long)sig;
    register long a0 __asm__("$4") = (long)tgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5127")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_tgsigqueueinfo = 5291: a0 = tgid, a1 = tid, a2 = sig, a3 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long v0 __asm__("$2") = 5291;
    register const struct vllsi_linux_siginfo *a3 __asm__("$7") = info;
    register long a2 __asm__("$6") = (long)sig;
    register long a1 __asm__("$5") = (long)tid;
    register long a0 __asm__("$4") = (long)tgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5291")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigaction = 5013: a0 = sig, a1 = act, a2 = oldact, a3 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    register long v0 __asm__("$2") = 5013;
    register size_t a3 __asm__("$7") = 16;
    register struct vllsi_linux_sigaction *a2 __asm__("$6") = oldact;
    register const struct vllsi_linux_sigaction *a1 __asm__("$5") = act;
    register long a0 __asm__("$4") = (long)sig;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5013")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigprocmask = 5014: a0 = how, a1 = set, a2 = oldset, a3 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    register long v0 __asm__("$2") = 5014;
    register size_t a3 __asm__("$7") = 16;
    register struct vllsi_linux_sigset *a2 __asm__("$6") = oldset;
    register const struct vllsi_linux_sigset *a1 __asm__("$5") = set;
    register long a0 __asm__("$4") = (long)how;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5014")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigpending = 5125: a0 = set, a1 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    register long v0 __asm__("$2") = 5125;
    register size_t a1 __asm__("$5") = 16;
    register struct vllsi_linux_sigset *a0 __asm__("$4") = set;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5125")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigsuspend = 5128: a0 = mask, a1 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    register long v0 __asm__("$2") = 5128;
    register size_t a1 __asm__("$5") = 16;
    register const struct vllsi_linux_sigset *a0 __asm__("$4") = mask;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5128")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigtimedwait = 5126: a0 = set, a1 = info, a2 = timeout, a3 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    register long v0 __asm__("$2") = 5126;
    register size_t a3 __asm__("$7") = 16;
    register const struct vllsi_linux_timespec *a2 __asm__("$6") = timeout;
    register struct vllsi_linux_siginfo *a1 __asm__("$5") = info;
    register const struct vllsi_linux_sigset *a0 __asm__("$4") = set;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5126")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sigaltstack = 5129: a0 = stack, a1 = old_stack */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    register long v0 __asm__("$2") = 5129;
    register struct vllsi_linux_stack *a1 __asm__("$5") = old_stack;
    register const struct vllsi_linux_stack *a0 __asm__("$4") = stack;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5129")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pause = 5033 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pause(void)
{
    register long v0 __asm__("$2") = 5033;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5033")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* restart_syscall = 5213 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_restart_syscall(void)
{
    register long v0 __asm__("$2") = 5213;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5213")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex = 5194: a0 = uaddr, a1 = op, a2 = val, a3 = timeout, a4 = uaddr2, a5 = val3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    register long v0 __asm__("$2") = 5194;
    register long a5 __asm__("$9") = (long)val3;
    register uint32_t *a4 __asm__("$8") = uaddr2;
    register uintptr_t a3 __asm__("$7") = timeout;
    register long a2 __asm__("$6") = (long)val;
    register long a1 __asm__("$5") = (long)op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5194")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex = 5194: a0 = uaddr, a1 = op */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_2(uint32_t *uaddr, int32_t op)
{
    register long v0 __asm__("$2") = 5194;
    register long a1 __asm__("$5") = (long)op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5194")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex = 5194: a0 = uaddr, a1 = op, a2 = val */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_3(uint32_t *uaddr, int32_t op, uint32_t val)
{
    register long v0 __asm__("$2") = 5194;
    register long a2 __asm__("$6") = (long)val;
    register long a1 __asm__("$5") = (long)op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5194")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex = 5194: a0 = uaddr, a1 = op, a2 = val, a3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_4(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout)
{
    register long v0 __asm__("$2") = 5194;
    register uintptr_t a3 __asm__("$7") = timeout;
    register long a2 __asm__("$6") = (long)val;
    register long a1 __asm__("$5") = (long)op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5194")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex = 5194: a0 = uaddr, a1 = op, a2 = val, a3 = timeout, a4 = uaddr2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_5(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2)
{
    register long v0 __asm__("$2") = 5194;
    register uint32_t *a4 __asm__("$8") = uaddr2;
    register uintptr_t a3 __asm__("$7") = timeout;
    register long a2 __asm__("$6") = (long)val;
    register long a1 __asm__("$5") = (long)op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5194")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_waitv = 5449: a0 = waiters, a1 = count, a2 = flags, a3 = timeout, a4 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long v0 __asm__("$2") = 5449;
    register long a4 __asm__("$8") = (long)clockid;
    register const struct vllsi_linux_timespec *a3 __asm__("$7") = timeout;
    register long a2 __asm__("$6") = (long)flags;
    register long a1 __asm__("$5") = (long)count;
    register const struct vllsi_linux_futex_waitv *a0 __asm__("$4") = waiters;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5449")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_wait = 5455: a0 = uaddr, a1 = val, a2 = mask, a3 = flags, a4 = timeout, a5 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long v0 __asm__("$2") = 5455;
    register long a5 __asm__("$9") = (long)clockid;
    register const struct vllsi_linux_timespec *a4 __asm__("$8") = timeout;
    register long a3 __asm__("$7") = (long)flags;
    register unsigned long a2 __asm__("$6") = mask;
    register unsigned long a1 __asm__("$5") = val;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5455")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_wake = 5454: a0 = uaddr, a1 = mask, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    register long v0 __asm__("$2") = 5454;
    register long a3 __asm__("$7") = (long)flags;
    register long a2 __asm__("$6") = (long)count;
    register unsigned long a1 __asm__("$5") = mask;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5454")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_requeue = 5456: a0 = waiters, a1 = flags, a2 = wake, a3 = requeue */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    register long v0 __asm__("$2") = 5456;
    register long a3 __asm__("$7") = (long)requeue;
    register long a2 __asm__("$6") = (long)wake;
    register long a1 __asm__("$5") = (long)flags;
    register const struct vllsi_linux_futex_waitv *a0 __asm__("$4") = waiters;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5456")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* set_robust_list = 5268: a0 = head, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    register long v0 __asm__("$2") = 5268;
    register size_t a1 __asm__("$5") = len;
    register struct vllsi_linux_robust_list_head *a0 __asm__("$4") = head;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5268")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* get_robust_list = 5269: a0 = tid, a1 = head, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    register long v0 __asm__("$2") = 5269;
    register size_t *a2 __asm__("$6") = len;
    register void * *a1 __asm__("$5") = head;
    register long a0 __asm__("$4") = (long)tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5269")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rseq = 5327: a0 = area, a1 = len, a2 = flags, a3 = signature */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    register long v0 __asm__("$2") = 5327;
    register long a3 __asm__("$7") = (long)signature;
    register long a2 __asm__("$6") = (long)flags;
    register long a1 __asm__("$5") = (long)len;
    register struct vllsi_linux_rseq *a0 __asm__("$4") = area;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5327")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rseq_slice_yield = 5471 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq_slice_yield(void)
{
    register long v0 __asm__("$2") = 5471;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5471")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* membarrier = 5318: a0 = cmd, a1 = flags, a2 = cpu_id */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    register long v0 __asm__("$2") = 5318;
    register long a2 __asm__("$6") = (long)cpu_id;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)cmd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5318")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getrandom = 5313: a0 = buf, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 5313;
    register long a2 __asm__("$6") = (long)flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = buf;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5313")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getcpu = 5271: a0 = cpu, a1 = node, a2 = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    register long v0 __asm__("$2") = 5271;
    register void *a2 __asm__("$6") = cache;
    register uint32_t *a1 __asm__("$5") = node;
    register uint32_t *a0 __asm__("$4") = cpu;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5271")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* init_module = 5168: a0 = image, a1 = len, a2 = parameters */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_init_module(const void *image, size_t len, const char *parameters)
{
    register long v0 __asm__("$2") = 5168;
    register const char *a2 __asm__("$6") = parameters;
    register size_t a1 __asm__("$5") = len;
    register const void *a0 __asm__("$4") = image;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5168")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* finit_module = 5307: a0 = fd, a1 = parameters, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    register long v0 __asm__("$2") = 5307;
    register long a2 __asm__("$6") = (long)flags;
    register const char *a1 __asm__("$5") = parameters;
    register long a0 __asm__("$4") = (long)fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5307")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* delete_module = 5169: a0 = name, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_delete_module(const char *name, int32_t flags)
{
    register long v0 __asm__("$2") = 5169;
    register long a1 __asm__("$5") = (long)flags;
    register const char *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5169")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* kexec_load = 5270: a0 = entry, a1 = nr_segments, a2 = segments, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    register long v0 __asm__("$2") = 5270;
    register unsigned long a3 __asm__("$7") = flags;
    register const struct vllsi_linux_kexec_segment *a2 __asm__("$6") = segments;
    register unsigned long a1 __asm__("$5") = nr_segments;
    register unsigned long a0 __asm__("$4") = entry;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5270")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* reboot = 5164: a0 = magic1, a1 = magic2, a2 = command, a3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    register long v0 __asm__("$2") = 5164;
    register uintptr_t a3 __asm__("$7") = arg;
    register long a2 __asm__("$6") = (long)command;
    register long a1 __asm__("$5") = (long)magic2;
    register long a0 __asm__("$4") = (long)magic1;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5164")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* perf_event_open = 5292: a0 = attr, a1 = pid, a2 = cpu, a3 = group_fd, a4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    register long v0 __asm__("$2") = 5292;
    register unsigned long a4 __asm__("$8") = flags;
    register long a3 __asm__("$7") = (long)group_fd;
    register long a2 __asm__("$6") = (long)cpu;
    register long a1 __asm__("$5") = (long)pid;
    register const struct vllsi_linux_perf_event_attr *a0 __asm__("$4") = attr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5292")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(a4)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* syslog = 5101: a0 = action, a1 = buf, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syslog(int32_t action, void *buf, int32_t len)
{
    register long v0 __asm__("$2") = 5101;
    register long a2 __asm__("$6") = (long)len;
    register void *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)action;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5101")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysinfo = 5097: a0 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    register long v0 __asm__("$2") = 5097;
    register struct vllsi_linux_sysinfo *a0 __asm__("$4") = info;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5097")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* uname = 5061: a0 = names */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uname(struct vllsi_linux_utsname *names)
{
    register long v0 __asm__("$2") = 5061;
    register struct vllsi_linux_utsname *a0 __asm__("$4") = names;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5061")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* vhangup = 5150 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vhangup(void)
{
    register long v0 __asm__("$2") = 5150;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5150")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_gettime = 5222: a0 = clock, a1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    register long v0 __asm__("$2") = 5222;
    register struct vllsi_linux_timespec *a1 __asm__("$5") = time;
    register long a0 __asm__("$4") = (long)clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5222")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_getres = 5223: a0 = clock, a1 = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    register long v0 __asm__("$2") = 5223;
    register struct vllsi_linux_timespec *a1 __asm__("$5") = resolution;
    register long a0 __asm__("$4") = (long)clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5223")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_settime = 5221: a0 = clock, a1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    register long v0 __asm__("$2") = 5221;
    register const struct vllsi_linux_timespec *a1 __asm__("$5") = time;
    register long a0 __asm__("$4") = (long)clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5221")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_adjtime = 5300: a0 = clock, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    register long v0 __asm__("$2") = 5300;
    register struct vllsi_linux_timex *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = (long)clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5300")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* adjtimex = 5154: a0 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex(struct vllsi_linux_timex *buf)
{
    register long v0 __asm__("$2") = 5154;
    register struct vllsi_linux_timex *a0 __asm__("$4") = buf;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5154")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* gettimeofday = 5094: a0 = time, a1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    register long v0 __asm__("$2") = 5094;
    register struct vllsi_linux_timezone *a1 __asm__("$5") = zone;
    register struct vllsi_linux_timeval_old *a0 __asm__("$4") = time;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5094")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* settimeofday = 5159: a0 = time, a1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    register long v0 __asm__("$2") = 5159;
    register const struct vllsi_linux_timezone *a1 __asm__("$5") = zone;
    register const struct vllsi_linux_timeval_old *a0 __asm__("$4") = time;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5159")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* times = 5098: a0 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_times(struct vllsi_linux_tms *buf)
{
    register long v0 __asm__("$2") = 5098;
    register struct vllsi_linux_tms *a0 __asm__("$4") = buf;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5098")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_nanosleep = 5224: a0 = clock, a1 = flags, a2 = request, a3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long v0 __asm__("$2") = 5224;
    register struct vllsi_linux_timespec *a3 __asm__("$7") = remain;
    register const struct vllsi_linux_timespec *a2 __asm__("$6") = request;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5224")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* nanosleep = 5034: a0 = request, a1 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long v0 __asm__("$2") = 5034;
    register struct vllsi_linux_timespec *a1 __asm__("$5") = remain;
    register const struct vllsi_linux_timespec *a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5034")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getitimer = 5035: a0 = which, a1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    register long v0 __asm__("$2") = 5035;
    register struct vllsi_linux_itimerval *a1 __asm__("$5") = value;
    register long a0 __asm__("$4") = (long)which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5035")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setitimer = 5036: a0 = which, a1 = value, a2 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    register long v0 __asm__("$2") = 5036;
    register struct vllsi_linux_itimerval *a2 __asm__("$6") = old;
    register const struct vllsi_linux_itimerval *a1 __asm__("$5") = value;
    register long a0 __asm__("$4") = (long)which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5036")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* alarm = 5037: a0 = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_alarm(uint32_t seconds)
{
    register long v0 __asm__("$2") = 5037;
    register long a0 __asm__("$4") = (long)seconds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5037")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_create = 5216: a0 = clock, a1 = event, a2 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    register long v0 __asm__("$2") = 5216;
    register int32_t *a2 __asm__("$6") = timer;
    register const struct vllsi_linux_sigevent *a1 __asm__("$5") = event;
    register long a0 __asm__("$4") = (long)clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5216")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_settime = 5217: a0 = timer, a1 = flags, a2 = value, a3 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    register long v0 __asm__("$2") = 5217;
    register struct vllsi_linux_itimerspec *a3 __asm__("$7") = old;
    register const struct vllsi_linux_itimerspec *a2 __asm__("$6") = value;
    register long a1 __asm__("$5") = (long)flags;
    register long a0 __asm__("$4") = (long)timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5217")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_gettime = 5218: a0 = timer, a1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    register long v0 __asm__("$2") = 5218;
    register struct vllsi_linux_itimerspec *a1 __asm__("$5") = value;
    register long a0 __asm__("$4") = (long)timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5218")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_getoverrun = 5219: a0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_getoverrun(int32_t timer)
{
    register long v0 __asm__("$2") = 5219;
    register long a0 __asm__("$4") = (long)timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5219")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_delete = 5220: a0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_delete(int32_t timer)
{
    register long v0 __asm__("$2") = 5220;
    register long a0 __asm__("$4") = (long)timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("5220")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

#undef VLLSI__RESULT

#ifdef __cplusplus
}
#endif

#endif
