/* Rendered from tables/linux/abi/mips.yaml by: python3 -m codegen. Do not edit. */
/*
 * How each system call enters the kernel on 32-bit MIPS, big endian, o32: one function a call, with the number,
 * the registers and the clobbers written out. These are the runtime's own entries, without the permission gate;
 * callers use the documented twins in vllsi/gen/linux/syscalls.h.
 */
#ifndef VLLSI_GEN_LINUX_MIPS_TRAPS_H
#define VLLSI_GEN_LINUX_MIPS_TRAPS_H

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

/* A failure is flagged apart from the result; a success is a count or an address of 32 bits. */
#define VLLSI__RESULT(word, failed) ((failed) != 0 ? -(vllsi_result)(word) : (vllsi_result)(uint32_t)(word))

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
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
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
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
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
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
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
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
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
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* any call = -1: a0 = a, a1 = b, a2 = c, a3 = d, stack0 = e */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    const long stack5 = (long)e;
    register long v0 __asm__("$2") = number;
    register long a3 __asm__("$7") = d;
    register long a2 __asm__("$6") = c;
    register long a1 __asm__("$5") = b;
    register long a0 __asm__("$4") = a;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("-1")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* any call = -1: a0 = a, a1 = b, a2 = c, a3 = d, stack0 = e, stack1 = f */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    const long stack5 = (long)e;
    const long stack6 = (long)f;
    register long v0 __asm__("$2") = number;
    register long a3 __asm__("$7") = d;
    register long a2 __asm__("$6") = c;
    register long a1 __asm__("$5") = b;
    register long a0 __asm__("$4") = a;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("-1")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getuid = 4024 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid(void)
{
    register long v0 __asm__("$2") = 4024;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4024")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* geteuid = 4049 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid(void)
{
    register long v0 __asm__("$2") = 4049;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4049")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getgid = 4047 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid(void)
{
    register long v0 __asm__("$2") = 4047;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4047")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getegid = 4050 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid(void)
{
    register long v0 __asm__("$2") = 4050;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4050")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getresuid = 4186: a0 = ruid, a1 = euid, a2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    register long v0 __asm__("$2") = 4186;
    register uint32_t *a2 __asm__("$6") = suid;
    register uint32_t *a1 __asm__("$5") = euid;
    register uint32_t *a0 __asm__("$4") = ruid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4186")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getresgid = 4191: a0 = rgid, a1 = egid, a2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    register long v0 __asm__("$2") = 4191;
    register uint32_t *a2 __asm__("$6") = sgid;
    register uint32_t *a1 __asm__("$5") = egid;
    register uint32_t *a0 __asm__("$4") = rgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4191")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setuid = 4023: a0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid(uint32_t uid)
{
    register long v0 __asm__("$2") = 4023;
    register uint32_t a0 __asm__("$4") = uid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4023")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setgid = 4046: a0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid(uint32_t gid)
{
    register long v0 __asm__("$2") = 4046;
    register uint32_t a0 __asm__("$4") = gid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4046")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setreuid = 4070: a0 = ruid, a1 = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid(uint32_t ruid, uint32_t euid)
{
    register long v0 __asm__("$2") = 4070;
    register uint32_t a1 __asm__("$5") = euid;
    register uint32_t a0 __asm__("$4") = ruid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4070")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setregid = 4071: a0 = rgid, a1 = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid(uint32_t rgid, uint32_t egid)
{
    register long v0 __asm__("$2") = 4071;
    register uint32_t a1 __asm__("$5") = egid;
    register uint32_t a0 __asm__("$4") = rgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4071")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setresuid = 4185: a0 = ruid, a1 = euid, a2 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    register long v0 __asm__("$2") = 4185;
    register uint32_t a2 __asm__("$6") = suid;
    register uint32_t a1 __asm__("$5") = euid;
    register uint32_t a0 __asm__("$4") = ruid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4185")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setresgid = 4190: a0 = rgid, a1 = egid, a2 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    register long v0 __asm__("$2") = 4190;
    register uint32_t a2 __asm__("$6") = sgid;
    register uint32_t a1 __asm__("$5") = egid;
    register uint32_t a0 __asm__("$4") = rgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4190")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setfsuid = 4138: a0 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid(uint32_t uid)
{
    register long v0 __asm__("$2") = 4138;
    register uint32_t a0 __asm__("$4") = uid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4138")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setfsgid = 4139: a0 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid(uint32_t gid)
{
    register long v0 __asm__("$2") = 4139;
    register uint32_t a0 __asm__("$4") = gid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4139")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getgroups = 4080: a0 = size, a1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups(int32_t size, uint32_t *list)
{
    register long v0 __asm__("$2") = 4080;
    register uint32_t *a1 __asm__("$5") = list;
    register int32_t a0 __asm__("$4") = size;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4080")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setgroups = 4081: a0 = size, a1 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups(int32_t size, const uint32_t *list)
{
    register long v0 __asm__("$2") = 4081;
    register const uint32_t *a1 __asm__("$5") = list;
    register int32_t a0 __asm__("$4") = size;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4081")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* capget = 4204: a0 = header, a1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    register long v0 __asm__("$2") = 4204;
    register struct vllsi_linux_cap_data *a1 __asm__("$5") = data;
    register struct vllsi_linux_cap_header *a0 __asm__("$4") = header;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4204")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* capset = 4205: a0 = header, a1 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    register long v0 __asm__("$2") = 4205;
    register const struct vllsi_linux_cap_data *a1 __asm__("$5") = data;
    register struct vllsi_linux_cap_header *a0 __asm__("$4") = header;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4205")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pipe = 4042 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe(int32_t *fds)
{
    register long v0 __asm__("$2") = 4042;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    register long second __asm__("$3");
    __asm__ volatile(VLLSI__TRAP("4042")
                     : "=r"(outcome), "=r"(failed), "=r"(second)
                     : "r"(v0)
                     : "$1", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    const vllsi_result returned = VLLSI__RESULT(outcome, failed);
    if (returned < 0) return returned;
    fds[0] = (int32_t)returned;
    fds[1] = (int32_t)second;
    return 0;
}

/* pipe2 = 4328: a0 = fds, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe2(int32_t *fds, int32_t flags)
{
    register long v0 __asm__("$2") = 4328;
    register int32_t a1 __asm__("$5") = flags;
    register int32_t *a0 __asm__("$4") = fds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4328")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* splice = 4304: a0 = fd_in, a1 = offset_in, a2 = fd_out, a3 = offset_out, stack0 = len, stack1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    const long stack5 = (long)len;
    const long stack6 = (long)flags;
    register long v0 __asm__("$2") = 4304;
    register int64_t *a3 __asm__("$7") = offset_out;
    register int32_t a2 __asm__("$6") = fd_out;
    register int64_t *a1 __asm__("$5") = offset_in;
    register int32_t a0 __asm__("$4") = fd_in;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4304")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* tee = 4306: a0 = fd_in, a1 = fd_out, a2 = len, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 4306;
    register uint32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = len;
    register int32_t a1 __asm__("$5") = fd_out;
    register int32_t a0 __asm__("$4") = fd_in;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4306")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* vmsplice = 4307: a0 = fd, a1 = vec, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    register long v0 __asm__("$2") = 4307;
    register uint32_t a3 __asm__("$7") = flags;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4307")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* poll = 4188: a0 = fds, a1 = nfds, a2 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_poll(struct vllsi_linux_pollfd *fds, uint32_t nfds, int32_t timeout_ms)
{
    register long v0 __asm__("$2") = 4188;
    register int32_t a2 __asm__("$6") = timeout_ms;
    register uint32_t a1 __asm__("$5") = nfds;
    register struct vllsi_linux_pollfd *a0 __asm__("$4") = fds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4188")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ppoll_time64 = 4414: a0 = fds, a1 = nfds, a2 = timeout, a3 = sigmask, stack0 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long stack5 = (long)16;
    register long v0 __asm__("$2") = 4414;
    register const struct vllsi_linux_sigset *a3 __asm__("$7") = sigmask;
    register struct vllsi_linux_timespec *a2 __asm__("$6") = timeout;
    register uint32_t a1 __asm__("$5") = nfds;
    register struct vllsi_linux_pollfd *a0 __asm__("$4") = fds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4414")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* _newselect = 4142: a0 = nfds, a1 = read_fds, a2 = write_fds, a3 = except_fds, stack0 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_select(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timeval_old *timeout)
{
    const long stack5 = (long)timeout;
    register long v0 __asm__("$2") = 4142;
    register struct vllsi_linux_fd_set *a3 __asm__("$7") = except_fds;
    register struct vllsi_linux_fd_set *a2 __asm__("$6") = write_fds;
    register struct vllsi_linux_fd_set *a1 __asm__("$5") = read_fds;
    register int32_t a0 __asm__("$4") = nfds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4142")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pselect6_time64 = 4413: a0 = nfds, a1 = read_fds, a2 = write_fds, a3 = except_fds, stack0 = timeout, stack1 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)16};
    const long stack5 = (long)timeout;
    const long stack6 = (long)packed_sigmask;
    register long v0 __asm__("$2") = 4413;
    register struct vllsi_linux_fd_set *a3 __asm__("$7") = except_fds;
    register struct vllsi_linux_fd_set *a2 __asm__("$6") = write_fds;
    register struct vllsi_linux_fd_set *a1 __asm__("$5") = read_fds;
    register int32_t a0 __asm__("$4") = nfds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4413")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_create = 4248: a0 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create(int32_t size)
{
    register long v0 __asm__("$2") = 4248;
    register int32_t a0 __asm__("$4") = size;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4248")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_create1 = 4326: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create1(int32_t flags)
{
    register long v0 __asm__("$2") = 4326;
    register int32_t a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4326")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_ctl = 4249: a0 = epfd, a1 = operation, a2 = fd, a3 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    register long v0 __asm__("$2") = 4249;
    register const struct vllsi_linux_epoll_event *a3 __asm__("$7") = event;
    register int32_t a2 __asm__("$6") = fd;
    register int32_t a1 __asm__("$5") = operation;
    register int32_t a0 __asm__("$4") = epfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4249")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_wait = 4250: a0 = epfd, a1 = events, a2 = max_events, a3 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_wait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms)
{
    register long v0 __asm__("$2") = 4250;
    register int32_t a3 __asm__("$7") = timeout_ms;
    register int32_t a2 __asm__("$6") = max_events;
    register struct vllsi_linux_epoll_event *a1 __asm__("$5") = events;
    register int32_t a0 __asm__("$4") = epfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4250")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_pwait = 4313: a0 = epfd, a1 = events, a2 = max_events, a3 = timeout_ms, stack0 = sigmask, stack1 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    const long stack5 = (long)sigmask;
    const long stack6 = (long)16;
    register long v0 __asm__("$2") = 4313;
    register int32_t a3 __asm__("$7") = timeout_ms;
    register int32_t a2 __asm__("$6") = max_events;
    register struct vllsi_linux_epoll_event *a1 __asm__("$5") = events;
    register int32_t a0 __asm__("$4") = epfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4313")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* epoll_pwait2 = 4441: a0 = epfd, a1 = events, a2 = max_events, a3 = timeout, stack0 = sigmask, stack1 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long stack5 = (long)sigmask;
    const long stack6 = (long)16;
    register long v0 __asm__("$2") = 4441;
    register const struct vllsi_linux_timespec *a3 __asm__("$7") = timeout;
    register int32_t a2 __asm__("$6") = max_events;
    register struct vllsi_linux_epoll_event *a1 __asm__("$5") = events;
    register int32_t a0 __asm__("$4") = epfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4441")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* eventfd = 4319: a0 = initial */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd(uint32_t initial)
{
    register long v0 __asm__("$2") = 4319;
    register uint32_t a0 __asm__("$4") = initial;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4319")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* eventfd2 = 4325: a0 = initial, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd2(uint32_t initial, int32_t flags)
{
    register long v0 __asm__("$2") = 4325;
    register int32_t a1 __asm__("$5") = flags;
    register uint32_t a0 __asm__("$4") = initial;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4325")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* signalfd = 4317: a0 = fd, a1 = mask, a2 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd(int32_t fd, const struct vllsi_linux_sigset *mask)
{
    register long v0 __asm__("$2") = 4317;
    register size_t a2 __asm__("$6") = 16;
    register const struct vllsi_linux_sigset *a1 __asm__("$5") = mask;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4317")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* signalfd4 = 4324: a0 = fd, a1 = mask, a2 = 16, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    register long v0 __asm__("$2") = 4324;
    register int32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = 16;
    register const struct vllsi_linux_sigset *a1 __asm__("$5") = mask;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4324")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timerfd_create = 4321: a0 = clock, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_create(int32_t clock, int32_t flags)
{
    register long v0 __asm__("$2") = 4321;
    register int32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4321")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timerfd_settime64 = 4411: a0 = fd, a1 = flags, a2 = value, a3 = old_value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    register long v0 __asm__("$2") = 4411;
    register struct vllsi_linux_itimerspec *a3 __asm__("$7") = old_value;
    register const struct vllsi_linux_itimerspec *a2 __asm__("$6") = value;
    register int32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4411")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timerfd_gettime64 = 4410: a0 = fd, a1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    register long v0 __asm__("$2") = 4410;
    register struct vllsi_linux_itimerspec *a1 __asm__("$5") = value;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4410")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_setup = 4241: a0 = max_events, a1 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_setup(uint32_t max_events, unsigned long *context)
{
    register long v0 __asm__("$2") = 4241;
    register unsigned long *a1 __asm__("$5") = context;
    register uint32_t a0 __asm__("$4") = max_events;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4241")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_destroy = 4242: a0 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_destroy(unsigned long context)
{
    register long v0 __asm__("$2") = 4242;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4242")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_submit = 4244: a0 = context, a1 = count, a2 = requests */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_submit(unsigned long context, long count, void *const *requests)
{
    register long v0 __asm__("$2") = 4244;
    register void *const *a2 __asm__("$6") = requests;
    register long a1 __asm__("$5") = count;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4244")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_cancel = 4245: a0 = context, a1 = request, a2 = result */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    register long v0 __asm__("$2") = 4245;
    register struct vllsi_linux_io_event *a2 __asm__("$6") = result;
    register const struct vllsi_linux_iocb *a1 __asm__("$5") = request;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4245")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_pgetevents_time64 = 4416: a0 = context, a1 = min_count, a2 = max_count, a3 = events, stack0 = timeout, stack1 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    const long stack5 = (long)timeout;
    const long stack6 = (long)0;
    register long v0 __asm__("$2") = 4416;
    register struct vllsi_linux_io_event *a3 __asm__("$7") = events;
    register long a2 __asm__("$6") = max_count;
    register long a1 __asm__("$5") = min_count;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4416")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_pgetevents_time64 = 4416: a0 = context, a1 = min_count, a2 = max_count, a3 = events, stack0 = timeout, stack1 = sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    const long stack5 = (long)timeout;
    const long stack6 = (long)sigmask;
    register long v0 __asm__("$2") = 4416;
    register struct vllsi_linux_io_event *a3 __asm__("$7") = events;
    register long a2 __asm__("$6") = max_count;
    register long a1 __asm__("$5") = min_count;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4416")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_uring_setup = 4425: a0 = entries, a1 = params */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    register long v0 __asm__("$2") = 4425;
    register struct vllsi_linux_io_uring_params *a1 __asm__("$5") = params;
    register uint32_t a0 __asm__("$4") = entries;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4425")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_uring_enter = 4426: a0 = fd, a1 = to_submit, a2 = min_complete, a3 = flags, stack0 = argument, stack1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    const long stack5 = (long)argument;
    const long stack6 = (long)size;
    register long v0 __asm__("$2") = 4426;
    register uint32_t a3 __asm__("$7") = flags;
    register uint32_t a2 __asm__("$6") = min_complete;
    register uint32_t a1 __asm__("$5") = to_submit;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4426")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_uring_register = 4427: a0 = fd, a1 = opcode, a2 = argument, a3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    register long v0 __asm__("$2") = 4427;
    register uint32_t a3 __asm__("$7") = count;
    register uintptr_t a2 __asm__("$6") = argument;
    register uint32_t a1 __asm__("$5") = opcode;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4427")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* userfaultfd = 4357: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_userfaultfd(int32_t flags)
{
    register long v0 __asm__("$2") = 4357;
    register int32_t a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4357")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* open = 4005: a0 = path, a1 = flags | VLLSI_LINUX_O_LARGEFILE, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open(const char *path, int32_t flags, uint32_t mode)
{
    register long v0 __asm__("$2") = 4005;
    register uint32_t a2 __asm__("$6") = mode;
    register int32_t a1 __asm__("$5") = flags | VLLSI_LINUX_O_LARGEFILE;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4005")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* openat = 4288: a0 = dirfd, a1 = path, a2 = flags | VLLSI_LINUX_O_LARGEFILE, a3 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    register long v0 __asm__("$2") = 4288;
    register uint32_t a3 __asm__("$7") = mode;
    register int32_t a2 __asm__("$6") = flags | VLLSI_LINUX_O_LARGEFILE;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4288")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* openat2 = 4437: a0 = dirfd, a1 = path, a2 = how, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    register long v0 __asm__("$2") = 4437;
    register size_t a3 __asm__("$7") = size;
    register const struct vllsi_linux_open_how *a2 __asm__("$6") = how;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4437")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* creat = 4008: a0 = path, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_creat(const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 4008;
    register uint32_t a1 __asm__("$5") = mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4008")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* close = 4006: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close(int32_t fd)
{
    register long v0 __asm__("$2") = 4006;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4006")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* close_range = 4436: a0 = first, a1 = last, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    register long v0 __asm__("$2") = 4436;
    register uint32_t a2 __asm__("$6") = flags;
    register uint32_t a1 __asm__("$5") = last;
    register uint32_t a0 __asm__("$4") = first;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4436")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* read = 4003: a0 = fd, a1 = buf, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_read(int32_t fd, void *buf, size_t len)
{
    register long v0 __asm__("$2") = 4003;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4003")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* write = 4004: a0 = fd, a1 = buf, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_write(int32_t fd, const void *buf, size_t len)
{
    register long v0 __asm__("$2") = 4004;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4004")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* readv = 4145: a0 = fd, a1 = vec, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long v0 __asm__("$2") = 4145;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4145")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* writev = 4146: a0 = fd, a1 = vec, a2 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long v0 __asm__("$2") = 4146;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4146")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pread64 = 4200: a0 = fd, a1 = buf, a2 = len, a3 = 0, stack0 = (uint32_t)((uint64_t)offset >> 32), stack1 = (uint32_t)offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    const long stack5 = (long)((uint32_t)((uint64_t)offset >> 32));
    const long stack6 = (long)((uint32_t)offset);
    register long v0 __asm__("$2") = 4200;
    register long a3 __asm__("$7") = 0;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4200")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pwrite64 = 4201: a0 = fd, a1 = buf, a2 = len, a3 = 0, stack0 = (uint32_t)((uint64_t)offset >> 32), stack1 = (uint32_t)offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    const long stack5 = (long)((uint32_t)((uint64_t)offset >> 32));
    const long stack6 = (long)((uint32_t)offset);
    register long v0 __asm__("$2") = 4201;
    register long a3 __asm__("$7") = 0;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4201")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* preadv = 4330: a0 = fd, a1 = vec, a2 = count, a3 = (uint32_t)offset, stack0 = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    const long stack5 = (long)((uint32_t)((uint64_t)offset >> 32));
    register long v0 __asm__("$2") = 4330;
    register uint32_t a3 __asm__("$7") = (uint32_t)offset;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4330")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pwritev = 4331: a0 = fd, a1 = vec, a2 = count, a3 = (uint32_t)offset, stack0 = (uint32_t)((uint64_t)offset >> 32) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    const long stack5 = (long)((uint32_t)((uint64_t)offset >> 32));
    register long v0 __asm__("$2") = 4331;
    register uint32_t a3 __asm__("$7") = (uint32_t)offset;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4331")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* preadv2 = 4361: a0 = fd, a1 = vec, a2 = count, a3 = (uint32_t)offset, stack0 = (uint32_t)((uint64_t)offset >> 32), stack1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    const long stack5 = (long)((uint32_t)((uint64_t)offset >> 32));
    const long stack6 = (long)flags;
    register long v0 __asm__("$2") = 4361;
    register uint32_t a3 __asm__("$7") = (uint32_t)offset;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4361")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pwritev2 = 4362: a0 = fd, a1 = vec, a2 = count, a3 = (uint32_t)offset, stack0 = (uint32_t)((uint64_t)offset >> 32), stack1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    const long stack5 = (long)((uint32_t)((uint64_t)offset >> 32));
    const long stack6 = (long)flags;
    register long v0 __asm__("$2") = 4362;
    register uint32_t a3 __asm__("$7") = (uint32_t)offset;
    register unsigned long a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4362")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* _llseek = 4140: a0 = fd, a1 = (uint32_t)((uint64_t)offset >> 32), a2 = (uint32_t)offset, a3 = &result_offset, stack0 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    int64_t result_offset = 0;
    const long stack5 = (long)whence;
    register long v0 __asm__("$2") = 4140;
    register int64_t *a3 __asm__("$7") = &result_offset;
    register uint32_t a2 __asm__("$6") = (uint32_t)offset;
    register uint32_t a1 __asm__("$5") = (uint32_t)((uint64_t)offset >> 32);
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4140")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    const vllsi_result returned = VLLSI__RESULT(outcome, failed);
    return returned < 0 ? returned : result_offset;
}

/* copy_file_range = 4360: a0 = in_fd, a1 = in_offset, a2 = out_fd, a3 = out_offset, stack0 = len, stack1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    const long stack5 = (long)len;
    const long stack6 = (long)flags;
    register long v0 __asm__("$2") = 4360;
    register int64_t *a3 __asm__("$7") = out_offset;
    register int32_t a2 __asm__("$6") = out_fd;
    register int64_t *a1 __asm__("$5") = in_offset;
    register int32_t a0 __asm__("$4") = in_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4360")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sendfile64 = 4237: a0 = out_fd, a1 = in_fd, a2 = offset, a3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    register long v0 __asm__("$2") = 4237;
    register size_t a3 __asm__("$7") = count;
    register int64_t *a2 __asm__("$6") = offset;
    register int32_t a1 __asm__("$5") = in_fd;
    register int32_t a0 __asm__("$4") = out_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4237")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* truncate64 = 4211: a0 = path, a1 = 0, a2 = (uint32_t)((uint64_t)length >> 32), a3 = (uint32_t)length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate(const char *path, int64_t length)
{
    register long v0 __asm__("$2") = 4211;
    register uint32_t a3 __asm__("$7") = (uint32_t)length;
    register uint32_t a2 __asm__("$6") = (uint32_t)((uint64_t)length >> 32);
    register long a1 __asm__("$5") = 0;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4211")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ftruncate64 = 4212: a0 = fd, a1 = 0, a2 = (uint32_t)((uint64_t)length >> 32), a3 = (uint32_t)length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate(int32_t fd, int64_t length)
{
    register long v0 __asm__("$2") = 4212;
    register uint32_t a3 __asm__("$7") = (uint32_t)length;
    register uint32_t a2 __asm__("$6") = (uint32_t)((uint64_t)length >> 32);
    register long a1 __asm__("$5") = 0;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4212")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fallocate = 4320: a0 = fd, a1 = mode, a2 = (uint32_t)((uint64_t)offset >> 32), a3 = (uint32_t)offset, stack0 = (uint32_t)((uint64_t)len >> 32), stack1 = (uint32_t)len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    const long stack5 = (long)((uint32_t)((uint64_t)len >> 32));
    const long stack6 = (long)((uint32_t)len);
    register long v0 __asm__("$2") = 4320;
    register uint32_t a3 __asm__("$7") = (uint32_t)offset;
    register uint32_t a2 __asm__("$6") = (uint32_t)((uint64_t)offset >> 32);
    register int32_t a1 __asm__("$5") = mode;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4320")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fadvise64 = 4254: a0 = fd, a1 = 0, a2 = (uint32_t)((uint64_t)offset >> 32), a3 = (uint32_t)offset, stack0 = (uint32_t)((uint64_t)len >> 32), stack1 = (uint32_t)len, stack2 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    const long stack5 = (long)((uint32_t)((uint64_t)len >> 32));
    const long stack6 = (long)((uint32_t)len);
    const long stack7 = (long)advice;
    register long v0 __asm__("$2") = 4254;
    register uint32_t a3 __asm__("$7") = (uint32_t)offset;
    register uint32_t a2 __asm__("$6") = (uint32_t)((uint64_t)offset >> 32);
    register long a1 __asm__("$5") = 0;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     "sw %[stack7], 24($sp)\n\t"
                     VLLSI__TRAP("4254")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6), [stack7] "r"(stack7)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* readahead = 4223: a0 = fd, a1 = 0, a2 = (uint32_t)((uint64_t)offset >> 32), a3 = (uint32_t)offset, stack0 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    const long stack5 = (long)count;
    register long v0 __asm__("$2") = 4223;
    register uint32_t a3 __asm__("$7") = (uint32_t)offset;
    register uint32_t a2 __asm__("$6") = (uint32_t)((uint64_t)offset >> 32);
    register long a1 __asm__("$5") = 0;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4223")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* cachestat = 4451: a0 = fd, a1 = range, a2 = stat, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    register long v0 __asm__("$2") = 4451;
    register uint32_t a3 __asm__("$7") = flags;
    register struct vllsi_linux_cachestat *a2 __asm__("$6") = stat;
    register const struct vllsi_linux_cachestat_range *a1 __asm__("$5") = range;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4451")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsync = 4118: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsync(int32_t fd)
{
    register long v0 __asm__("$2") = 4118;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4118")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fdatasync = 4152: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fdatasync(int32_t fd)
{
    register long v0 __asm__("$2") = 4152;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4152")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sync = 4036 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync(void)
{
    register long v0 __asm__("$2") = 4036;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4036")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* syncfs = 4342: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syncfs(int32_t fd)
{
    register long v0 __asm__("$2") = 4342;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4342")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sync_file_range = 4305: a0 = fd, a1 = 0, a2 = (uint32_t)((uint64_t)offset >> 32), a3 = (uint32_t)offset, stack0 = (uint32_t)((uint64_t)len >> 32), stack1 = (uint32_t)len, stack2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    const long stack5 = (long)((uint32_t)((uint64_t)len >> 32));
    const long stack6 = (long)((uint32_t)len);
    const long stack7 = (long)flags;
    register long v0 __asm__("$2") = 4305;
    register uint32_t a3 __asm__("$7") = (uint32_t)offset;
    register uint32_t a2 __asm__("$6") = (uint32_t)((uint64_t)offset >> 32);
    register long a1 __asm__("$5") = 0;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     "sw %[stack7], 24($sp)\n\t"
                     VLLSI__TRAP("4305")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6), [stack7] "r"(stack7)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* dup = 4041: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup(int32_t fd)
{
    register long v0 __asm__("$2") = 4041;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4041")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* dup2 = 4063: a0 = fd, a1 = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup2(int32_t fd, int32_t target)
{
    register long v0 __asm__("$2") = 4063;
    register int32_t a1 __asm__("$5") = target;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4063")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* dup3 = 4327: a0 = fd, a1 = target, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    register long v0 __asm__("$2") = 4327;
    register int32_t a2 __asm__("$6") = flags;
    register int32_t a1 __asm__("$5") = target;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4327")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* flock = 4143: a0 = fd, a1 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flock(int32_t fd, uint32_t operation)
{
    register long v0 __asm__("$2") = 4143;
    register uint32_t a1 __asm__("$5") = operation;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4143")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fcntl64 = 4220: a0 = fd, a1 = cmd, a2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    register long v0 __asm__("$2") = 4220;
    register uintptr_t a2 __asm__("$6") = arg;
    register uint32_t a1 __asm__("$5") = cmd;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4220")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fcntl64 = 4220: a0 = fd, a1 = cmd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl_2(int32_t fd, uint32_t cmd)
{
    register long v0 __asm__("$2") = 4220;
    register uint32_t a1 __asm__("$5") = cmd;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4220")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ioctl = 4054: a0 = fd, a1 = request, a2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    register long v0 __asm__("$2") = 4054;
    register uintptr_t a2 __asm__("$6") = arg;
    register uint32_t a1 __asm__("$5") = request;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4054")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* stat64 = 4213: a0 = path, a1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat(const char *path, struct vllsi_linux_stat *stat)
{
    register long v0 __asm__("$2") = 4213;
    register struct vllsi_linux_stat *a1 __asm__("$5") = stat;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4213")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lstat64 = 4214: a0 = path, a1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat(const char *path, struct vllsi_linux_stat *stat)
{
    register long v0 __asm__("$2") = 4214;
    register struct vllsi_linux_stat *a1 __asm__("$5") = stat;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4214")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fstat64 = 4215: a0 = fd, a1 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    register long v0 __asm__("$2") = 4215;
    register struct vllsi_linux_stat *a1 __asm__("$5") = stat;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4215")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fstatat64 = 4293: a0 = dirfd, a1 = path, a2 = stat, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    register long v0 __asm__("$2") = 4293;
    register int32_t a3 __asm__("$7") = flags;
    register struct vllsi_linux_stat *a2 __asm__("$6") = stat;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4293")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* statx = 4366: a0 = dirfd, a1 = path, a2 = flags, a3 = mask, stack0 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    const long stack5 = (long)stat;
    register long v0 __asm__("$2") = 4366;
    register uint32_t a3 __asm__("$7") = mask;
    register uint32_t a2 __asm__("$6") = flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4366")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* access = 4033: a0 = path, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_access(const char *path, int32_t mode)
{
    register long v0 __asm__("$2") = 4033;
    register int32_t a1 __asm__("$5") = mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4033")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* faccessat = 4300: a0 = dirfd, a1 = path, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    register long v0 __asm__("$2") = 4300;
    register int32_t a2 __asm__("$6") = mode;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4300")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* faccessat2 = 4439: a0 = dirfd, a1 = path, a2 = mode, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    register long v0 __asm__("$2") = 4439;
    register int32_t a3 __asm__("$7") = flags;
    register int32_t a2 __asm__("$6") = mode;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4439")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* chmod = 4015: a0 = path, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chmod(const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 4015;
    register uint32_t a1 __asm__("$5") = mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4015")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchmod = 4094: a0 = fd, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmod(int32_t fd, uint32_t mode)
{
    register long v0 __asm__("$2") = 4094;
    register uint32_t a1 __asm__("$5") = mode;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4094")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchmodat = 4299: a0 = dirfd, a1 = path, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 4299;
    register uint32_t a2 __asm__("$6") = mode;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4299")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchmodat2 = 4452: a0 = dirfd, a1 = path, a2 = mode, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    register long v0 __asm__("$2") = 4452;
    register int32_t a3 __asm__("$7") = flags;
    register uint32_t a2 __asm__("$6") = mode;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4452")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* chown = 4202: a0 = path, a1 = uid, a2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chown(const char *path, uint32_t uid, uint32_t gid)
{
    register long v0 __asm__("$2") = 4202;
    register uint32_t a2 __asm__("$6") = gid;
    register uint32_t a1 __asm__("$5") = uid;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4202")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lchown = 4016: a0 = path, a1 = uid, a2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lchown(const char *path, uint32_t uid, uint32_t gid)
{
    register long v0 __asm__("$2") = 4016;
    register uint32_t a2 __asm__("$6") = gid;
    register uint32_t a1 __asm__("$5") = uid;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4016")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchown = 4095: a0 = fd, a1 = uid, a2 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    register long v0 __asm__("$2") = 4095;
    register uint32_t a2 __asm__("$6") = gid;
    register uint32_t a1 __asm__("$5") = uid;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4095")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchownat = 4291: a0 = dirfd, a1 = path, a2 = uid, a3 = gid, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4291;
    register uint32_t a3 __asm__("$7") = gid;
    register uint32_t a2 __asm__("$6") = uid;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4291")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* umask = 4060: a0 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umask(uint32_t mask)
{
    register long v0 __asm__("$2") = 4060;
    register uint32_t a0 __asm__("$4") = mask;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4060")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* utime = 4030: a0 = path, a1 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utime(const char *path, const struct vllsi_linux_utimbuf *times)
{
    register long v0 __asm__("$2") = 4030;
    register const struct vllsi_linux_utimbuf *a1 __asm__("$5") = times;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4030")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* utimes = 4267: a0 = path, a1 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimes(const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long v0 __asm__("$2") = 4267;
    register const struct vllsi_linux_timeval_old *a1 __asm__("$5") = times;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4267")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futimesat = 4292: a0 = dirfd, a1 = path, a2 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futimesat(int32_t dirfd, const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long v0 __asm__("$2") = 4292;
    register const struct vllsi_linux_timeval_old *a2 __asm__("$6") = times;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4292")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* utimensat_time64 = 4412: a0 = dirfd, a1 = path, a2 = times, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    register long v0 __asm__("$2") = 4412;
    register int32_t a3 __asm__("$7") = flags;
    register const struct vllsi_linux_timespec *a2 __asm__("$6") = times;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4412")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rename = 4038: a0 = old_path, a1 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rename(const char *old_path, const char *new_path)
{
    register long v0 __asm__("$2") = 4038;
    register const char *a1 __asm__("$5") = new_path;
    register const char *a0 __asm__("$4") = old_path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4038")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* renameat = 4295: a0 = old_dirfd, a1 = old_path, a2 = new_dirfd, a3 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path)
{
    register long v0 __asm__("$2") = 4295;
    register const char *a3 __asm__("$7") = new_path;
    register int32_t a2 __asm__("$6") = new_dirfd;
    register const char *a1 __asm__("$5") = old_path;
    register int32_t a0 __asm__("$4") = old_dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4295")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* renameat2 = 4351: a0 = old_dirfd, a1 = old_path, a2 = new_dirfd, a3 = new_path, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4351;
    register const char *a3 __asm__("$7") = new_path;
    register int32_t a2 __asm__("$6") = new_dirfd;
    register const char *a1 __asm__("$5") = old_path;
    register int32_t a0 __asm__("$4") = old_dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4351")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* link = 4009: a0 = old_path, a1 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_link(const char *old_path, const char *new_path)
{
    register long v0 __asm__("$2") = 4009;
    register const char *a1 __asm__("$5") = new_path;
    register const char *a0 __asm__("$4") = old_path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4009")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* linkat = 4296: a0 = old_dirfd, a1 = old_path, a2 = new_dirfd, a3 = new_path, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4296;
    register const char *a3 __asm__("$7") = new_path;
    register int32_t a2 __asm__("$6") = new_dirfd;
    register const char *a1 __asm__("$5") = old_path;
    register int32_t a0 __asm__("$4") = old_dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4296")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* unlink = 4010: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlink(const char *path)
{
    register long v0 __asm__("$2") = 4010;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4010")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* unlinkat = 4294: a0 = dirfd, a1 = path, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    register long v0 __asm__("$2") = 4294;
    register int32_t a2 __asm__("$6") = flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4294")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* symlink = 4083: a0 = target, a1 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlink(const char *target, const char *path)
{
    register long v0 __asm__("$2") = 4083;
    register const char *a1 __asm__("$5") = path;
    register const char *a0 __asm__("$4") = target;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4083")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* symlinkat = 4297: a0 = target, a1 = dirfd, a2 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    register long v0 __asm__("$2") = 4297;
    register const char *a2 __asm__("$6") = path;
    register int32_t a1 __asm__("$5") = dirfd;
    register const char *a0 __asm__("$4") = target;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4297")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* readlink = 4085: a0 = path, a1 = buf, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlink(const char *path, void *buf, int32_t size)
{
    register long v0 __asm__("$2") = 4085;
    register int32_t a2 __asm__("$6") = size;
    register void *a1 __asm__("$5") = buf;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4085")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* readlinkat = 4298: a0 = dirfd, a1 = path, a2 = buf, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    register long v0 __asm__("$2") = 4298;
    register int32_t a3 __asm__("$7") = size;
    register void *a2 __asm__("$6") = buf;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4298")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mkdir = 4039: a0 = path, a1 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdir(const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 4039;
    register uint32_t a1 __asm__("$5") = mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4039")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mkdirat = 4289: a0 = dirfd, a1 = path, a2 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long v0 __asm__("$2") = 4289;
    register uint32_t a2 __asm__("$6") = mode;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4289")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rmdir = 4040: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rmdir(const char *path)
{
    register long v0 __asm__("$2") = 4040;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4040")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mknod = 4014: a0 = path, a1 = mode, a2 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknod(const char *path, uint32_t mode, uint32_t dev)
{
    register long v0 __asm__("$2") = 4014;
    register uint32_t a2 __asm__("$6") = dev;
    register uint32_t a1 __asm__("$5") = mode;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4014")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mknodat = 4290: a0 = dirfd, a1 = path, a2 = mode, a3 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    register long v0 __asm__("$2") = 4290;
    register uint32_t a3 __asm__("$7") = dev;
    register uint32_t a2 __asm__("$6") = mode;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4290")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getdents = 4141: a0 = fd, a1 = entries, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents(int32_t fd, void *entries, uint32_t size)
{
    register long v0 __asm__("$2") = 4141;
    register uint32_t a2 __asm__("$6") = size;
    register void *a1 __asm__("$5") = entries;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4141")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getdents64 = 4219: a0 = fd, a1 = entries, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    register long v0 __asm__("$2") = 4219;
    register uint32_t a2 __asm__("$6") = size;
    register void *a1 __asm__("$5") = entries;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4219")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getcwd = 4203: a0 = buf, a1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcwd(void *buf, unsigned long size)
{
    register long v0 __asm__("$2") = 4203;
    register unsigned long a1 __asm__("$5") = size;
    register void *a0 __asm__("$4") = buf;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4203")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* chdir = 4012: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chdir(const char *path)
{
    register long v0 __asm__("$2") = 4012;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4012")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fchdir = 4133: a0 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchdir(int32_t fd)
{
    register long v0 __asm__("$2") = 4133;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4133")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* chroot = 4061: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chroot(const char *path)
{
    register long v0 __asm__("$2") = 4061;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4061")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getxattr = 4227: a0 = path, a1 = name, a2 = value, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    register long v0 __asm__("$2") = 4227;
    register size_t a3 __asm__("$7") = size;
    register void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4227")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lgetxattr = 4228: a0 = path, a1 = name, a2 = value, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    register long v0 __asm__("$2") = 4228;
    register size_t a3 __asm__("$7") = size;
    register void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4228")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fgetxattr = 4229: a0 = fd, a1 = name, a2 = value, a3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    register long v0 __asm__("$2") = 4229;
    register size_t a3 __asm__("$7") = size;
    register void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4229")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getxattrat = 4464: a0 = dirfd, a1 = path, a2 = at_flags, a3 = name, stack0 = args, stack1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    const long stack5 = (long)args;
    const long stack6 = (long)size;
    register long v0 __asm__("$2") = 4464;
    register const char *a3 __asm__("$7") = name;
    register int32_t a2 __asm__("$6") = at_flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4464")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setxattr = 4224: a0 = path, a1 = name, a2 = value, a3 = size, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4224;
    register size_t a3 __asm__("$7") = size;
    register const void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4224")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lsetxattr = 4225: a0 = path, a1 = name, a2 = value, a3 = size, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4225;
    register size_t a3 __asm__("$7") = size;
    register const void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4225")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsetxattr = 4226: a0 = fd, a1 = name, a2 = value, a3 = size, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4226;
    register size_t a3 __asm__("$7") = size;
    register const void *a2 __asm__("$6") = value;
    register const char *a1 __asm__("$5") = name;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4226")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setxattrat = 4463: a0 = dirfd, a1 = path, a2 = at_flags, a3 = name, stack0 = args, stack1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    const long stack5 = (long)args;
    const long stack6 = (long)size;
    register long v0 __asm__("$2") = 4463;
    register const char *a3 __asm__("$7") = name;
    register int32_t a2 __asm__("$6") = at_flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4463")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listxattr = 4230: a0 = path, a1 = list, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattr(const char *path, void *list, size_t size)
{
    register long v0 __asm__("$2") = 4230;
    register size_t a2 __asm__("$6") = size;
    register void *a1 __asm__("$5") = list;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4230")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* llistxattr = 4231: a0 = path, a1 = list, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llistxattr(const char *path, void *list, size_t size)
{
    register long v0 __asm__("$2") = 4231;
    register size_t a2 __asm__("$6") = size;
    register void *a1 __asm__("$5") = list;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4231")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* flistxattr = 4232: a0 = fd, a1 = list, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flistxattr(int32_t fd, void *list, size_t size)
{
    register long v0 __asm__("$2") = 4232;
    register size_t a2 __asm__("$6") = size;
    register void *a1 __asm__("$5") = list;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4232")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listxattrat = 4465: a0 = dirfd, a1 = path, a2 = at_flags, a3 = list, stack0 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    const long stack5 = (long)size;
    register long v0 __asm__("$2") = 4465;
    register void *a3 __asm__("$7") = list;
    register int32_t a2 __asm__("$6") = at_flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4465")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* removexattr = 4233: a0 = path, a1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattr(const char *path, const char *name)
{
    register long v0 __asm__("$2") = 4233;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4233")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lremovexattr = 4234: a0 = path, a1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lremovexattr(const char *path, const char *name)
{
    register long v0 __asm__("$2") = 4234;
    register const char *a1 __asm__("$5") = name;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4234")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fremovexattr = 4235: a0 = fd, a1 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fremovexattr(int32_t fd, const char *name)
{
    register long v0 __asm__("$2") = 4235;
    register const char *a1 __asm__("$5") = name;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4235")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* removexattrat = 4466: a0 = dirfd, a1 = path, a2 = at_flags, a3 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    register long v0 __asm__("$2") = 4466;
    register const char *a3 __asm__("$7") = name;
    register int32_t a2 __asm__("$6") = at_flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4466")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* file_getattr = 4468: a0 = dirfd, a1 = path, a2 = attr, a3 = size, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4468;
    register size_t a3 __asm__("$7") = size;
    register struct vllsi_linux_file_attr *a2 __asm__("$6") = attr;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4468")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* file_setattr = 4469: a0 = dirfd, a1 = path, a2 = attr, a3 = size, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4469;
    register size_t a3 __asm__("$7") = size;
    register const struct vllsi_linux_file_attr *a2 __asm__("$6") = attr;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4469")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mount = 4021: a0 = source, a1 = target, a2 = fs_type, a3 = flags, stack0 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    const long stack5 = (long)data;
    register long v0 __asm__("$2") = 4021;
    register unsigned long a3 __asm__("$7") = flags;
    register const char *a2 __asm__("$6") = fs_type;
    register const char *a1 __asm__("$5") = target;
    register const char *a0 __asm__("$4") = source;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4021")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* umount = 4022: a0 = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount(const char *target)
{
    register long v0 __asm__("$2") = 4022;
    register const char *a0 __asm__("$4") = target;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4022")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* umount2 = 4052: a0 = target, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount2(const char *target, int32_t flags)
{
    register long v0 __asm__("$2") = 4052;
    register int32_t a1 __asm__("$5") = flags;
    register const char *a0 __asm__("$4") = target;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4052")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pivot_root = 4216: a0 = new_root, a1 = put_old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pivot_root(const char *new_root, const char *put_old)
{
    register long v0 __asm__("$2") = 4216;
    register const char *a1 __asm__("$5") = put_old;
    register const char *a0 __asm__("$4") = new_root;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4216")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsopen = 4430: a0 = fs_name, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsopen(const char *fs_name, uint32_t flags)
{
    register long v0 __asm__("$2") = 4430;
    register uint32_t a1 __asm__("$5") = flags;
    register const char *a0 __asm__("$4") = fs_name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4430")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fspick = 4433: a0 = dirfd, a1 = path, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    register long v0 __asm__("$2") = 4433;
    register uint32_t a2 __asm__("$6") = flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4433")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsconfig = 4431: a0 = fs_fd, a1 = command, a2 = key, a3 = value, stack0 = aux */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    const long stack5 = (long)aux;
    register long v0 __asm__("$2") = 4431;
    register uintptr_t a3 __asm__("$7") = value;
    register const char *a2 __asm__("$6") = key;
    register uint32_t a1 __asm__("$5") = command;
    register int32_t a0 __asm__("$4") = fs_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4431")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fsmount = 4432: a0 = fs_fd, a1 = flags, a2 = attributes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    register long v0 __asm__("$2") = 4432;
    register uint32_t a2 __asm__("$6") = attributes;
    register uint32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = fs_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4432")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* open_tree = 4428: a0 = dirfd, a1 = path, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    register long v0 __asm__("$2") = 4428;
    register uint32_t a2 __asm__("$6") = flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4428")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* open_tree_attr = 4467: a0 = dirfd, a1 = path, a2 = flags, a3 = attributes, stack0 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    const long stack5 = (long)size;
    register long v0 __asm__("$2") = 4467;
    register const struct vllsi_linux_mount_attr *a3 __asm__("$7") = attributes;
    register uint32_t a2 __asm__("$6") = flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4467")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* move_mount = 4429: a0 = from_dirfd, a1 = from_path, a2 = to_dirfd, a3 = to_path, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4429;
    register const char *a3 __asm__("$7") = to_path;
    register int32_t a2 __asm__("$6") = to_dirfd;
    register const char *a1 __asm__("$5") = from_path;
    register int32_t a0 __asm__("$4") = from_dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4429")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mount_setattr = 4442: a0 = dirfd, a1 = path, a2 = flags, a3 = attributes, stack0 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    const long stack5 = (long)size;
    register long v0 __asm__("$2") = 4442;
    register const struct vllsi_linux_mount_attr *a3 __asm__("$7") = attributes;
    register int32_t a2 __asm__("$6") = flags;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4442")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* statmount = 4457: a0 = request, a1 = buffer, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    register long v0 __asm__("$2") = 4457;
    register uint32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = size;
    register struct vllsi_linux_statmount *a1 __asm__("$5") = buffer;
    register const struct vllsi_linux_mnt_id_req *a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4457")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listmount = 4458: a0 = request, a1 = mount_ids, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    register long v0 __asm__("$2") = 4458;
    register uint32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = count;
    register uint64_t *a1 __asm__("$5") = mount_ids;
    register const struct vllsi_linux_mnt_id_req *a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4458")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listns = 4470: a0 = request, a1 = namespace_ids, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    register long v0 __asm__("$2") = 4470;
    register uint32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = count;
    register uint64_t *a1 __asm__("$5") = namespace_ids;
    register const struct vllsi_linux_ns_id_req *a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4470")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* statfs64 = 4255: a0 = path, a1 = sizeof(struct vllsi_linux_statfs), a2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    register long v0 __asm__("$2") = 4255;
    register struct vllsi_linux_statfs *a2 __asm__("$6") = buf;
    register size_t a1 __asm__("$5") = sizeof(struct vllsi_linux_statfs);
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4255")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fstatfs64 = 4256: a0 = fd, a1 = sizeof(struct vllsi_linux_statfs), a2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    register long v0 __asm__("$2") = 4256;
    register struct vllsi_linux_statfs *a2 __asm__("$6") = buf;
    register size_t a1 __asm__("$5") = sizeof(struct vllsi_linux_statfs);
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4256")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ustat = 4062: a0 = device, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ustat(uint32_t device, struct vllsi_linux_ustat *buf)
{
    register long v0 __asm__("$2") = 4062;
    register struct vllsi_linux_ustat *a1 __asm__("$5") = buf;
    register uint32_t a0 __asm__("$4") = device;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4062")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysfs = 4135: a0 = option, a1 = argument, a2 = buffer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysfs(int32_t option, uintptr_t argument, uintptr_t buffer)
{
    register long v0 __asm__("$2") = 4135;
    register uintptr_t a2 __asm__("$6") = buffer;
    register uintptr_t a1 __asm__("$5") = argument;
    register int32_t a0 __asm__("$4") = option;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4135")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fanotify_init = 4336: a0 = flags, a1 = event_flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    register long v0 __asm__("$2") = 4336;
    register int32_t a1 __asm__("$5") = event_flags;
    register uint32_t a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4336")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fanotify_mark = 4337: a0 = group_fd, a1 = flags, a2 = (uint32_t)((uint64_t)mask >> 32), a3 = (uint32_t)mask, stack0 = dirfd, stack1 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    const long stack5 = (long)dirfd;
    const long stack6 = (long)path;
    register long v0 __asm__("$2") = 4337;
    register uint32_t a3 __asm__("$7") = (uint32_t)mask;
    register uint32_t a2 __asm__("$6") = (uint32_t)((uint64_t)mask >> 32);
    register uint32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = group_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4337")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* inotify_init = 4284 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init(void)
{
    register long v0 __asm__("$2") = 4284;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4284")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* inotify_init1 = 4329: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init1(int32_t flags)
{
    register long v0 __asm__("$2") = 4329;
    register int32_t a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4329")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* inotify_add_watch = 4285: a0 = fd, a1 = path, a2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    register long v0 __asm__("$2") = 4285;
    register uint32_t a2 __asm__("$6") = mask;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4285")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* inotify_rm_watch = 4286: a0 = fd, a1 = watch */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    register long v0 __asm__("$2") = 4286;
    register int32_t a1 __asm__("$5") = watch;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4286")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* name_to_handle_at = 4339: a0 = dirfd, a1 = path, a2 = handle, a3 = mount_id, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4339;
    register void *a3 __asm__("$7") = mount_id;
    register struct vllsi_linux_file_handle *a2 __asm__("$6") = handle;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4339")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* open_by_handle_at = 4340: a0 = mount_fd, a1 = handle, a2 = flags | VLLSI_LINUX_O_LARGEFILE */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    register long v0 __asm__("$2") = 4340;
    register int32_t a2 __asm__("$6") = flags | VLLSI_LINUX_O_LARGEFILE;
    register const struct vllsi_linux_file_handle *a1 __asm__("$5") = handle;
    register int32_t a0 __asm__("$4") = mount_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4340")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* quotactl = 4131: a0 = command, a1 = special, a2 = id, a3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    register long v0 __asm__("$2") = 4131;
    register uintptr_t a3 __asm__("$7") = argument;
    register uint32_t a2 __asm__("$6") = id;
    register const char *a1 __asm__("$5") = special;
    register uint32_t a0 __asm__("$4") = command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4131")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* quotactl_fd = 4443: a0 = fd, a1 = command, a2 = id, a3 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    register long v0 __asm__("$2") = 4443;
    register uintptr_t a3 __asm__("$7") = argument;
    register uint32_t a2 __asm__("$6") = id;
    register uint32_t a1 __asm__("$5") = command;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4443")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* swapon = 4087: a0 = path, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapon(const char *path, int32_t flags)
{
    register long v0 __asm__("$2") = 4087;
    register int32_t a1 __asm__("$5") = flags;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4087")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* swapoff = 4115: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapoff(const char *path)
{
    register long v0 __asm__("$2") = 4115;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4115")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* acct = 4051: a0 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_acct(const char *path)
{
    register long v0 __asm__("$2") = 4051;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4051")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* semget = 4393: a0 = key, a1 = count, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semget(int32_t key, int32_t count, int32_t flags)
{
    register long v0 __asm__("$2") = 4393;
    register int32_t a2 __asm__("$6") = flags;
    register int32_t a1 __asm__("$5") = count;
    register int32_t a0 __asm__("$4") = key;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4393")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* semtimedop_time64 = 4420: a0 = id, a1 = operations, a2 = count, a3 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    register long v0 __asm__("$2") = 4420;
    register long a3 __asm__("$7") = 0;
    register uint32_t a2 __asm__("$6") = count;
    register const struct vllsi_linux_sembuf *a1 __asm__("$5") = operations;
    register int32_t a0 __asm__("$4") = id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4420")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* semtimedop_time64 = 4420: a0 = id, a1 = operations, a2 = count, a3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    register long v0 __asm__("$2") = 4420;
    register const struct vllsi_linux_timespec *a3 __asm__("$7") = timeout;
    register uint32_t a2 __asm__("$6") = count;
    register const struct vllsi_linux_sembuf *a1 __asm__("$5") = operations;
    register int32_t a0 __asm__("$4") = id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4420")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* semctl = 4394: a0 = id, a1 = index, a2 = cmd, a3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    register long v0 __asm__("$2") = 4394;
    register uintptr_t a3 __asm__("$7") = arg;
    register int32_t a2 __asm__("$6") = cmd;
    register int32_t a1 __asm__("$5") = index;
    register int32_t a0 __asm__("$4") = id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4394")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shmget = 4395: a0 = key, a1 = size, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmget(int32_t key, size_t size, int32_t flags)
{
    register long v0 __asm__("$2") = 4395;
    register int32_t a2 __asm__("$6") = flags;
    register size_t a1 __asm__("$5") = size;
    register int32_t a0 __asm__("$4") = key;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4395")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shmat = 4397: a0 = id, a1 = addr, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmat(int32_t id, void *addr, int32_t flags)
{
    register long v0 __asm__("$2") = 4397;
    register int32_t a2 __asm__("$6") = flags;
    register void *a1 __asm__("$5") = addr;
    register int32_t a0 __asm__("$4") = id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4397")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shmdt = 4398: a0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmdt(void *addr)
{
    register long v0 __asm__("$2") = 4398;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4398")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shmctl = 4396: a0 = id, a1 = cmd, a2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long v0 __asm__("$2") = 4396;
    register uintptr_t a2 __asm__("$6") = buf;
    register int32_t a1 __asm__("$5") = cmd;
    register int32_t a0 __asm__("$4") = id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4396")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msgget = 4399: a0 = key, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgget(int32_t key, int32_t flags)
{
    register long v0 __asm__("$2") = 4399;
    register int32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = key;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4399")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msgsnd = 4400: a0 = id, a1 = msg, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    register long v0 __asm__("$2") = 4400;
    register int32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = size;
    register const struct vllsi_linux_msgbuf *a1 __asm__("$5") = msg;
    register int32_t a0 __asm__("$4") = id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4400")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msgrcv = 4401: a0 = id, a1 = msg, a2 = size, a3 = type, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4401;
    register long a3 __asm__("$7") = type;
    register size_t a2 __asm__("$6") = size;
    register struct vllsi_linux_msgbuf *a1 __asm__("$5") = msg;
    register int32_t a0 __asm__("$4") = id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4401")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msgctl = 4402: a0 = id, a1 = cmd, a2 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long v0 __asm__("$2") = 4402;
    register uintptr_t a2 __asm__("$6") = buf;
    register int32_t a1 __asm__("$5") = cmd;
    register int32_t a0 __asm__("$4") = id;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4402")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ipc = 4117: a0 = call, a1 = object, a2 = arg2, a3 = arg3, stack0 = ptr, stack1 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ipc(uint32_t call, int32_t object, unsigned long arg2, unsigned long arg3, uintptr_t ptr, long arg5)
{
    const long stack5 = (long)ptr;
    const long stack6 = (long)arg5;
    register long v0 __asm__("$2") = 4117;
    register unsigned long a3 __asm__("$7") = arg3;
    register unsigned long a2 __asm__("$6") = arg2;
    register int32_t a1 __asm__("$5") = object;
    register uint32_t a0 __asm__("$4") = call;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4117")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_open = 4271: a0 = name, a1 = flags, a2 = mode, a3 = attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    register long v0 __asm__("$2") = 4271;
    register const struct vllsi_linux_mq_attr *a3 __asm__("$7") = attr;
    register uint32_t a2 __asm__("$6") = mode;
    register int32_t a1 __asm__("$5") = flags;
    register const char *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4271")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_unlink = 4272: a0 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_unlink(const char *name)
{
    register long v0 __asm__("$2") = 4272;
    register const char *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4272")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_timedsend_time64 = 4418: a0 = fd, a1 = msg, a2 = len, a3 = priority, stack0 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    const long stack5 = (long)deadline;
    register long v0 __asm__("$2") = 4418;
    register uint32_t a3 __asm__("$7") = priority;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = msg;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4418")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_timedreceive_time64 = 4419: a0 = fd, a1 = msg, a2 = len, a3 = priority, stack0 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    const long stack5 = (long)deadline;
    register long v0 __asm__("$2") = 4419;
    register uint32_t *a3 __asm__("$7") = priority;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = msg;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4419")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_notify = 4275: a0 = fd, a1 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    register long v0 __asm__("$2") = 4275;
    register const struct vllsi_linux_sigevent *a1 __asm__("$5") = event;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4275")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_getsetattr = 4276: a0 = fd, a1 = new_attr, a2 = old_attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    register long v0 __asm__("$2") = 4276;
    register struct vllsi_linux_mq_attr *a2 __asm__("$6") = old_attr;
    register const struct vllsi_linux_mq_attr *a1 __asm__("$5") = new_attr;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4276")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_gettime = 4263: a0 = clock, a1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime_time32(int32_t clock, struct vllsi_linux_timespec32 *time)
{
    register long v0 __asm__("$2") = 4263;
    register struct vllsi_linux_timespec32 *a1 __asm__("$5") = time;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4263")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_settime = 4262: a0 = clock, a1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime_time32(int32_t clock, const struct vllsi_linux_timespec32 *time)
{
    register long v0 __asm__("$2") = 4262;
    register const struct vllsi_linux_timespec32 *a1 __asm__("$5") = time;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4262")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_getres = 4264: a0 = clock, a1 = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres_time32(int32_t clock, struct vllsi_linux_timespec32 *resolution)
{
    register long v0 __asm__("$2") = 4264;
    register struct vllsi_linux_timespec32 *a1 __asm__("$5") = resolution;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4264")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_nanosleep = 4265: a0 = clock, a1 = flags, a2 = request, a3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep_time32(int32_t clock, int32_t flags, const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain)
{
    register long v0 __asm__("$2") = 4265;
    register struct vllsi_linux_timespec32 *a3 __asm__("$7") = remain;
    register const struct vllsi_linux_timespec32 *a2 __asm__("$6") = request;
    register int32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4265")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_adjtime = 4341: a0 = clock, a1 = record */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime_time32(int32_t clock, struct vllsi_linux_timex32 *record)
{
    register long v0 __asm__("$2") = 4341;
    register struct vllsi_linux_timex32 *a1 __asm__("$5") = record;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4341")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* adjtimex = 4124: a0 = record */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex_time32(struct vllsi_linux_timex32 *record)
{
    register long v0 __asm__("$2") = 4124;
    register struct vllsi_linux_timex32 *a0 __asm__("$4") = record;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4124")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* nanosleep = 4166: a0 = request, a1 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep_time32(const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain)
{
    register long v0 __asm__("$2") = 4166;
    register struct vllsi_linux_timespec32 *a1 __asm__("$5") = remain;
    register const struct vllsi_linux_timespec32 *a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4166")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_gettime = 4259: a0 = timer, a1 = setting */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime_time32(int32_t timer, struct vllsi_linux_itimerspec32 *setting)
{
    register long v0 __asm__("$2") = 4259;
    register struct vllsi_linux_itimerspec32 *a1 __asm__("$5") = setting;
    register int32_t a0 __asm__("$4") = timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4259")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_settime = 4258: a0 = timer, a1 = flags, a2 = setting, a3 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime_time32(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old)
{
    register long v0 __asm__("$2") = 4258;
    register struct vllsi_linux_itimerspec32 *a3 __asm__("$7") = old;
    register const struct vllsi_linux_itimerspec32 *a2 __asm__("$6") = setting;
    register int32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4258")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timerfd_gettime = 4322: a0 = fd, a1 = setting */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime_time32(int32_t fd, struct vllsi_linux_itimerspec32 *setting)
{
    register long v0 __asm__("$2") = 4322;
    register struct vllsi_linux_itimerspec32 *a1 __asm__("$5") = setting;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4322")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timerfd_settime = 4323: a0 = fd, a1 = flags, a2 = setting, a3 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime_time32(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old)
{
    register long v0 __asm__("$2") = 4323;
    register struct vllsi_linux_itimerspec32 *a3 __asm__("$7") = old;
    register const struct vllsi_linux_itimerspec32 *a2 __asm__("$6") = setting;
    register int32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4323")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_rr_get_interval = 4165: a0 = pid, a1 = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval_time32(int32_t pid, struct vllsi_linux_timespec32 *interval)
{
    register long v0 __asm__("$2") = 4165;
    register struct vllsi_linux_timespec32 *a1 __asm__("$5") = interval;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4165")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pselect6 = 4301: a0 = nfds, a1 = readfds, a2 = writefds, a3 = exceptfds, stack0 = timeout, stack1 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6_time32(int32_t nfds, struct vllsi_linux_fd_set *readfds, struct vllsi_linux_fd_set *writefds, struct vllsi_linux_fd_set *exceptfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)16};
    const long stack5 = (long)timeout;
    const long stack6 = (long)packed_sigmask;
    register long v0 __asm__("$2") = 4301;
    register struct vllsi_linux_fd_set *a3 __asm__("$7") = exceptfds;
    register struct vllsi_linux_fd_set *a2 __asm__("$6") = writefds;
    register struct vllsi_linux_fd_set *a1 __asm__("$5") = readfds;
    register int32_t a0 __asm__("$4") = nfds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4301")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ppoll = 4302: a0 = fds, a1 = nfds, a2 = timeout, a3 = sigmask, stack0 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll_time32(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long stack5 = (long)16;
    register long v0 __asm__("$2") = 4302;
    register const struct vllsi_linux_sigset *a3 __asm__("$7") = sigmask;
    register struct vllsi_linux_timespec32 *a2 __asm__("$6") = timeout;
    register uint32_t a1 __asm__("$5") = nfds;
    register struct vllsi_linux_pollfd *a0 __asm__("$4") = fds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4302")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_getevents = 4243: a0 = context, a1 = minimum, a2 = count, a3 = events, stack0 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout)
{
    const long stack5 = (long)timeout;
    register long v0 __asm__("$2") = 4243;
    register struct vllsi_linux_io_event *a3 __asm__("$7") = events;
    register long a2 __asm__("$6") = count;
    register long a1 __asm__("$5") = minimum;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4243")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* io_pgetevents = 4368: a0 = context, a1 = minimum, a2 = count, a3 = events, stack0 = timeout, stack1 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_aio_sigset *mask)
{
    const long stack5 = (long)timeout;
    const long stack6 = (long)mask;
    register long v0 __asm__("$2") = 4368;
    register struct vllsi_linux_io_event *a3 __asm__("$7") = events;
    register long a2 __asm__("$6") = count;
    register long a1 __asm__("$5") = minimum;
    register unsigned long a0 __asm__("$4") = context;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4368")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* recvmmsg = 4335: a0 = fd, a1 = messages, a2 = count, a3 = flags, stack0 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg_time32(int32_t fd, struct vllsi_linux_mmsghdr *messages, uint32_t count, uint32_t flags, struct vllsi_linux_timespec32 *timeout)
{
    const long stack5 = (long)timeout;
    register long v0 __asm__("$2") = 4335;
    register uint32_t a3 __asm__("$7") = flags;
    register uint32_t a2 __asm__("$6") = count;
    register struct vllsi_linux_mmsghdr *a1 __asm__("$5") = messages;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4335")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_timedsend = 4273: a0 = queue, a1 = message, a2 = len, a3 = priority, stack0 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend_time32(int32_t queue, const void *message, size_t len, uint32_t priority, const struct vllsi_linux_timespec32 *timeout)
{
    const long stack5 = (long)timeout;
    register long v0 __asm__("$2") = 4273;
    register uint32_t a3 __asm__("$7") = priority;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = message;
    register int32_t a0 __asm__("$4") = queue;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4273")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mq_timedreceive = 4274: a0 = queue, a1 = message, a2 = len, a3 = priority, stack0 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive_time32(int32_t queue, void *message, size_t len, uint32_t *priority, const struct vllsi_linux_timespec32 *timeout)
{
    const long stack5 = (long)timeout;
    register long v0 __asm__("$2") = 4274;
    register uint32_t *a3 __asm__("$7") = priority;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = message;
    register int32_t a0 __asm__("$4") = queue;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4274")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigtimedwait = 4197: a0 = set, a1 = info, a2 = timeout, a3 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait_time32(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec32 *timeout)
{
    register long v0 __asm__("$2") = 4197;
    register size_t a3 __asm__("$7") = 16;
    register const struct vllsi_linux_timespec32 *a2 __asm__("$6") = timeout;
    register struct vllsi_linux_siginfo *a1 __asm__("$5") = info;
    register const struct vllsi_linux_sigset *a0 __asm__("$4") = set;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4197")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex = 4238: a0 = word, a1 = op, a2 = value, a3 = timeout, stack0 = word2, stack1 = value3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_time32(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout, uint32_t *word2, uint32_t value3)
{
    const long stack5 = (long)word2;
    const long stack6 = (long)value3;
    register long v0 __asm__("$2") = 4238;
    register uintptr_t a3 __asm__("$7") = timeout;
    register uint32_t a2 __asm__("$6") = value;
    register int32_t a1 __asm__("$5") = op;
    register uint32_t *a0 __asm__("$4") = word;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4238")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex = 4238: a0 = word, a1 = op, a2 = value, a3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_time32_4(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout)
{
    register long v0 __asm__("$2") = 4238;
    register uintptr_t a3 __asm__("$7") = timeout;
    register uint32_t a2 __asm__("$6") = value;
    register int32_t a1 __asm__("$5") = op;
    register uint32_t *a0 __asm__("$4") = word;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4238")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex = 4238: a0 = word, a1 = op, a2 = value, a3 = timeout, stack0 = word2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_time32_5(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout, uint32_t *word2)
{
    const long stack5 = (long)word2;
    register long v0 __asm__("$2") = 4238;
    register uintptr_t a3 __asm__("$7") = timeout;
    register uint32_t a2 __asm__("$6") = value;
    register int32_t a1 __asm__("$5") = op;
    register uint32_t *a0 __asm__("$4") = word;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4238")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* utimensat = 4316: a0 = dirfd, a1 = path, a2 = times, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat_time32(int32_t dirfd, const char *path, const struct vllsi_linux_timespec32 *times, int32_t flags)
{
    register long v0 __asm__("$2") = 4316;
    register int32_t a3 __asm__("$7") = flags;
    register const struct vllsi_linux_timespec32 *a2 __asm__("$6") = times;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4316")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* stat = 4106: a0 = path, a1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat32(const char *path, struct vllsi_linux_stat32 *status)
{
    register long v0 __asm__("$2") = 4106;
    register struct vllsi_linux_stat32 *a1 __asm__("$5") = status;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4106")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lstat = 4107: a0 = path, a1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat32(const char *path, struct vllsi_linux_stat32 *status)
{
    register long v0 __asm__("$2") = 4107;
    register struct vllsi_linux_stat32 *a1 __asm__("$5") = status;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4107")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fstat = 4108: a0 = fd, a1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat32(int32_t fd, struct vllsi_linux_stat32 *status)
{
    register long v0 __asm__("$2") = 4108;
    register struct vllsi_linux_stat32 *a1 __asm__("$5") = status;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4108")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* statfs = 4099: a0 = path, a1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs32(const char *path, struct vllsi_linux_statfs32 *status)
{
    register long v0 __asm__("$2") = 4099;
    register struct vllsi_linux_statfs32 *a1 __asm__("$5") = status;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4099")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fstatfs = 4100: a0 = fd, a1 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs32(int32_t fd, struct vllsi_linux_statfs32 *status)
{
    register long v0 __asm__("$2") = 4100;
    register struct vllsi_linux_statfs32 *a1 __asm__("$5") = status;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4100")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* truncate = 4092: a0 = path, a1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate32(const char *path, int32_t length)
{
    register long v0 __asm__("$2") = 4092;
    register int32_t a1 __asm__("$5") = length;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4092")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ftruncate = 4093: a0 = fd, a1 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate32(int32_t fd, int32_t length)
{
    register long v0 __asm__("$2") = 4093;
    register int32_t a1 __asm__("$5") = length;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4093")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lseek = 4019: a0 = fd, a1 = offset, a2 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek32(int32_t fd, int32_t offset, uint32_t whence)
{
    register long v0 __asm__("$2") = 4019;
    register uint32_t a2 __asm__("$6") = whence;
    register int32_t a1 __asm__("$5") = offset;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4019")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sendfile = 4207: a0 = out_fd, a1 = in_fd, a2 = offset, a3 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile32(int32_t out_fd, int32_t in_fd, int32_t *offset, size_t count)
{
    register long v0 __asm__("$2") = 4207;
    register size_t a3 __asm__("$7") = count;
    register int32_t *a2 __asm__("$6") = offset;
    register int32_t a1 __asm__("$5") = in_fd;
    register int32_t a0 __asm__("$4") = out_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4207")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fcntl = 4055: a0 = fd, a1 = command, a2 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl32(int32_t fd, uint32_t command, uintptr_t arg)
{
    register long v0 __asm__("$2") = 4055;
    register uintptr_t a2 __asm__("$6") = arg;
    register uint32_t a1 __asm__("$5") = command;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4055")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* readdir = 4089: a0 = fd, a1 = entry, a2 = 1 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readdir(int32_t fd, struct vllsi_linux_old_linux_dirent *entry)
{
    register long v0 __asm__("$2") = 4089;
    register long a2 __asm__("$6") = 1;
    register struct vllsi_linux_old_linux_dirent *a1 __asm__("$5") = entry;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4089")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mmap = 4090: a0 = addr, a1 = len, a2 = prot, a3 = flags, stack0 = fd, stack1 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap_old(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, unsigned long offset)
{
    const long stack5 = (long)fd;
    const long stack6 = (long)offset;
    register long v0 __asm__("$2") = 4090;
    register unsigned long a3 __asm__("$7") = flags;
    register unsigned long a2 __asm__("$6") = prot;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4090")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sigaction = 4067: a0 = signum, a1 = action, a2 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaction(int32_t signum, const struct vllsi_linux_old_sigaction *action, struct vllsi_linux_old_sigaction *old)
{
    register long v0 __asm__("$2") = 4067;
    register struct vllsi_linux_old_sigaction *a2 __asm__("$6") = old;
    register const struct vllsi_linux_old_sigaction *a1 __asm__("$5") = action;
    register int32_t a0 __asm__("$4") = signum;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4067")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sigprocmask = 4126: a0 = how, a1 = set, a2 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigprocmask(int32_t how, const unsigned long *set, unsigned long *old)
{
    register long v0 __asm__("$2") = 4126;
    register unsigned long *a2 __asm__("$6") = old;
    register const unsigned long *a1 __asm__("$5") = set;
    register int32_t a0 __asm__("$4") = how;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4126")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sigpending = 4073: a0 = set */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigpending(unsigned long *set)
{
    register long v0 __asm__("$2") = 4073;
    register unsigned long *a0 __asm__("$4") = set;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4073")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sigsuspend = 4072: a0 = packed_mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigsuspend(unsigned long mask)
{
    const long packed_mask[] = {(long)mask, (long)0, (long)0, (long)0};
    register long v0 __asm__("$2") = 4072;
    register const long *a0 __asm__("$4") = packed_mask;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4072")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sigreturn = 4119 */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_sigreturn(void)
{
    register long v0 __asm__("$2") = 4119;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4119")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    (void)failed;
    __builtin_unreachable();
}

/* sgetmask = 4068 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sgetmask(void)
{
    register long v0 __asm__("$2") = 4068;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4068")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ssetmask = 4069: a0 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ssetmask(int32_t mask)
{
    register long v0 __asm__("$2") = 4069;
    register int32_t a0 __asm__("$4") = mask;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4069")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* iopl = 4110: a0 = level */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_iopl(uint32_t level)
{
    register long v0 __asm__("$2") = 4110;
    register uint32_t a0 __asm__("$4") = level;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4110")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ioperm = 4101: a0 = from, a1 = num, a2 = turn_on */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioperm(unsigned long from, unsigned long num, int32_t turn_on)
{
    register long v0 __asm__("$2") = 4101;
    register int32_t a2 __asm__("$6") = turn_on;
    register unsigned long a1 __asm__("$5") = num;
    register unsigned long a0 __asm__("$4") = from;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4101")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* vm86 = 4113: a0 = function, a1 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vm86(unsigned long function, uintptr_t arg)
{
    register long v0 __asm__("$2") = 4113;
    register uintptr_t a1 __asm__("$5") = arg;
    register unsigned long a0 __asm__("$4") = function;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4113")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysmips = 4149: a0 = command, a1 = arg1, a2 = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysmips(long command, uintptr_t arg1, uintptr_t arg2)
{
    register long v0 __asm__("$2") = 4149;
    register uintptr_t a2 __asm__("$6") = arg2;
    register uintptr_t a1 __asm__("$5") = arg1;
    register long a0 __asm__("$4") = command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4149")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysmips = 4149: a0 = command */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysmips_1(long command)
{
    register long v0 __asm__("$2") = 4149;
    register long a0 __asm__("$4") = command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4149")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysmips = 4149: a0 = command, a1 = arg1 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysmips_2(long command, uintptr_t arg1)
{
    register long v0 __asm__("$2") = 4149;
    register uintptr_t a1 __asm__("$5") = arg1;
    register long a0 __asm__("$4") = command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4149")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* syscall = 4000: a0 = number, a1 = arg1, a2 = arg2, a3 = arg3, stack0 = arg4, stack1 = arg5, stack2 = arg6 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall(unsigned long number, uintptr_t arg1, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5, uintptr_t arg6)
{
    const long stack5 = (long)arg4;
    const long stack6 = (long)arg5;
    const long stack7 = (long)arg6;
    register long v0 __asm__("$2") = 4000;
    register uintptr_t a3 __asm__("$7") = arg3;
    register uintptr_t a2 __asm__("$6") = arg2;
    register uintptr_t a1 __asm__("$5") = arg1;
    register unsigned long a0 __asm__("$4") = number;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     "sw %[stack7], 24($sp)\n\t"
                     VLLSI__TRAP("4000")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6), [stack7] "r"(stack7)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mmap2 = 4210: a0 = addr, a1 = len, a2 = prot, a3 = flags, stack0 = fd, stack1 = (unsigned long)((uint64_t)offset >> 12) */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    if ((uint64_t)offset & 4095) return -(vllsi_result)VLLSI_LINUX_EINVAL;
    if ((uint64_t)offset >> 44) return -(vllsi_result)VLLSI_LINUX_EOVERFLOW;
    const long stack5 = (long)fd;
    const long stack6 = (long)((unsigned long)((uint64_t)offset >> 12));
    register long v0 __asm__("$2") = 4210;
    register unsigned long a3 __asm__("$7") = flags;
    register unsigned long a2 __asm__("$6") = prot;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4210")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* munmap = 4091: a0 = addr, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munmap(void *addr, size_t len)
{
    register long v0 __asm__("$2") = 4091;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4091")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mremap = 4167: a0 = old_addr, a1 = old_len, a2 = new_len, a3 = flags, stack0 = new_addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    const long stack5 = (long)new_addr;
    register long v0 __asm__("$2") = 4167;
    register unsigned long a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = new_len;
    register size_t a1 __asm__("$5") = old_len;
    register void *a0 __asm__("$4") = old_addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4167")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mprotect = 4125: a0 = addr, a1 = len, a2 = prot */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    register long v0 __asm__("$2") = 4125;
    register unsigned long a2 __asm__("$6") = prot;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4125")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* madvise = 4218: a0 = addr, a1 = len, a2 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_madvise(void *addr, size_t len, int32_t advice)
{
    register long v0 __asm__("$2") = 4218;
    register int32_t a2 __asm__("$6") = advice;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4218")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* msync = 4144: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msync(void *addr, size_t len, int32_t flags)
{
    register long v0 __asm__("$2") = 4144;
    register int32_t a2 __asm__("$6") = flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4144")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mincore = 4217: a0 = addr, a1 = len, a2 = vec */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    register long v0 __asm__("$2") = 4217;
    register uint8_t *a2 __asm__("$6") = vec;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4217")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* remap_file_pages = 4251: a0 = addr, a1 = len, a2 = prot, a3 = page_offset, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4251;
    register size_t a3 __asm__("$7") = page_offset;
    register unsigned long a2 __asm__("$6") = prot;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4251")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* brk = 4045: a0 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_brk(void *addr)
{
    register long v0 __asm__("$2") = 4045;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4045")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mlock = 4154: a0 = addr, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock(void *addr, size_t len)
{
    register long v0 __asm__("$2") = 4154;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4154")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mlock2 = 4359: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock2(void *addr, size_t len, int32_t flags)
{
    register long v0 __asm__("$2") = 4359;
    register int32_t a2 __asm__("$6") = flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4359")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* munlock = 4155: a0 = addr, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlock(void *addr, size_t len)
{
    register long v0 __asm__("$2") = 4155;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4155")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mlockall = 4156: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlockall(int32_t flags)
{
    register long v0 __asm__("$2") = 4156;
    register int32_t a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4156")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* munlockall = 4157 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlockall(void)
{
    register long v0 __asm__("$2") = 4157;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4157")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mseal = 4462: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mseal(void *addr, size_t len, unsigned long flags)
{
    register long v0 __asm__("$2") = 4462;
    register unsigned long a2 __asm__("$6") = flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4462")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* map_shadow_stack = 4453: a0 = addr, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 4453;
    register uint32_t a2 __asm__("$6") = flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4453")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pkey_alloc = 4364: a0 = flags, a1 = access_rights */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    register long v0 __asm__("$2") = 4364;
    register unsigned long a1 __asm__("$5") = access_rights;
    register unsigned long a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4364")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pkey_free = 4365: a0 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_free(int32_t pkey)
{
    register long v0 __asm__("$2") = 4365;
    register int32_t a0 __asm__("$4") = pkey;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4365")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pkey_mprotect = 4363: a0 = addr, a1 = len, a2 = prot, a3 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    register long v0 __asm__("$2") = 4363;
    register int32_t a3 __asm__("$7") = pkey;
    register unsigned long a2 __asm__("$6") = prot;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4363")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* memfd_create = 4354: a0 = name, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_create(const char *name, uint32_t flags)
{
    register long v0 __asm__("$2") = 4354;
    register uint32_t a1 __asm__("$5") = flags;
    register const char *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4354")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* process_madvise = 4440: a0 = pidfd, a1 = vec, a2 = count, a3 = advice, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4440;
    register int32_t a3 __asm__("$7") = advice;
    register size_t a2 __asm__("$6") = count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = vec;
    register int32_t a0 __asm__("$4") = pidfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4440")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* process_mrelease = 4448: a0 = pidfd, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    register long v0 __asm__("$2") = 4448;
    register uint32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = pidfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4448")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* process_vm_readv = 4345: a0 = pid, a1 = local, a2 = local_count, a3 = remote, stack0 = remote_count, stack1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    const long stack5 = (long)remote_count;
    const long stack6 = (long)flags;
    register long v0 __asm__("$2") = 4345;
    register const struct vllsi_linux_iovec *a3 __asm__("$7") = remote;
    register unsigned long a2 __asm__("$6") = local_count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = local;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4345")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* process_vm_writev = 4346: a0 = pid, a1 = local, a2 = local_count, a3 = remote, stack0 = remote_count, stack1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    const long stack5 = (long)remote_count;
    const long stack6 = (long)flags;
    register long v0 __asm__("$2") = 4346;
    register const struct vllsi_linux_iovec *a3 __asm__("$7") = remote;
    register unsigned long a2 __asm__("$6") = local_count;
    register const struct vllsi_linux_iovec *a1 __asm__("$5") = local;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4346")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* mbind = 4268: a0 = addr, a1 = len, a2 = mode, a3 = nodemask, stack0 = maxnode, stack1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    const long stack5 = (long)maxnode;
    const long stack6 = (long)flags;
    register long v0 __asm__("$2") = 4268;
    register const unsigned long *a3 __asm__("$7") = nodemask;
    register unsigned long a2 __asm__("$6") = mode;
    register unsigned long a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4268")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* set_mempolicy = 4270: a0 = mode, a1 = nodemask, a2 = maxnode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    register long v0 __asm__("$2") = 4270;
    register unsigned long a2 __asm__("$6") = maxnode;
    register const unsigned long *a1 __asm__("$5") = nodemask;
    register unsigned long a0 __asm__("$4") = mode;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4270")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* get_mempolicy = 4269: a0 = mode, a1 = nodemask, a2 = maxnode, a3 = addr, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4269;
    register void *a3 __asm__("$7") = addr;
    register unsigned long a2 __asm__("$6") = maxnode;
    register unsigned long *a1 __asm__("$5") = nodemask;
    register int32_t *a0 __asm__("$4") = mode;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4269")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* set_mempolicy_home_node = 4450: a0 = addr, a1 = len, a2 = home_node, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    register long v0 __asm__("$2") = 4450;
    register unsigned long a3 __asm__("$7") = flags;
    register unsigned long a2 __asm__("$6") = home_node;
    register unsigned long a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4450")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* migrate_pages = 4287: a0 = pid, a1 = maxnode, a2 = old_nodes, a3 = new_nodes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    register long v0 __asm__("$2") = 4287;
    register const unsigned long *a3 __asm__("$7") = new_nodes;
    register const unsigned long *a2 __asm__("$6") = old_nodes;
    register unsigned long a1 __asm__("$5") = maxnode;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4287")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* move_pages = 4308: a0 = pid, a1 = count, a2 = pages, a3 = nodes, stack0 = status, stack1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    const long stack5 = (long)status;
    const long stack6 = (long)flags;
    register long v0 __asm__("$2") = 4308;
    register const int32_t *a3 __asm__("$7") = nodes;
    register void *const *a2 __asm__("$6") = pages;
    register unsigned long a1 __asm__("$5") = count;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4308")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* cacheflush = 4147: a0 = addr, a1 = len, a2 = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cacheflush(void *addr, size_t len, uint32_t cache)
{
    register long v0 __asm__("$2") = 4147;
    register uint32_t a2 __asm__("$6") = cache;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = addr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4147")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* socket = 4183: a0 = family, a1 = type, a2 = protocol */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    register long v0 __asm__("$2") = 4183;
    register int32_t a2 __asm__("$6") = protocol;
    register int32_t a1 __asm__("$5") = type;
    register int32_t a0 __asm__("$4") = family;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4183")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* socketpair = 4184: a0 = family, a1 = type, a2 = protocol, a3 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    register long v0 __asm__("$2") = 4184;
    register int32_t *a3 __asm__("$7") = fds;
    register int32_t a2 __asm__("$6") = protocol;
    register int32_t a1 __asm__("$5") = type;
    register int32_t a0 __asm__("$4") = family;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4184")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* bind = 4169: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long v0 __asm__("$2") = 4169;
    register uint32_t a2 __asm__("$6") = addrlen;
    register const struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4169")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* listen = 4174: a0 = fd, a1 = backlog */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listen(int32_t fd, int32_t backlog)
{
    register long v0 __asm__("$2") = 4174;
    register int32_t a1 __asm__("$5") = backlog;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4174")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* accept = 4168: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long v0 __asm__("$2") = 4168;
    register uint32_t *a2 __asm__("$6") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4168")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* accept4 = 4334: a0 = fd, a1 = addr, a2 = addrlen, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    register long v0 __asm__("$2") = 4334;
    register int32_t a3 __asm__("$7") = flags;
    register uint32_t *a2 __asm__("$6") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4334")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* connect = 4170: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long v0 __asm__("$2") = 4170;
    register uint32_t a2 __asm__("$6") = addrlen;
    register const struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4170")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* shutdown = 4182: a0 = fd, a1 = how */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shutdown(int32_t fd, int32_t how)
{
    register long v0 __asm__("$2") = 4182;
    register int32_t a1 __asm__("$5") = how;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4182")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getsockname = 4172: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long v0 __asm__("$2") = 4172;
    register uint32_t *a2 __asm__("$6") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4172")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpeername = 4171: a0 = fd, a1 = addr, a2 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long v0 __asm__("$2") = 4171;
    register uint32_t *a2 __asm__("$6") = addrlen;
    register struct vllsi_linux_sockaddr *a1 __asm__("$5") = addr;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4171")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getsockopt = 4173: a0 = fd, a1 = level, a2 = optname, a3 = optval, stack0 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    const long stack5 = (long)optlen;
    register long v0 __asm__("$2") = 4173;
    register void *a3 __asm__("$7") = optval;
    register int32_t a2 __asm__("$6") = optname;
    register int32_t a1 __asm__("$5") = level;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4173")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setsockopt = 4181: a0 = fd, a1 = level, a2 = optname, a3 = optval, stack0 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    const long stack5 = (long)optlen;
    register long v0 __asm__("$2") = 4181;
    register const void *a3 __asm__("$7") = optval;
    register int32_t a2 __asm__("$6") = optname;
    register int32_t a1 __asm__("$5") = level;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4181")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* send = 4178: a0 = fd, a1 = buf, a2 = len, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_send(int32_t fd, const void *buf, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 4178;
    register uint32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4178")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sendto = 4180: a0 = fd, a1 = buf, a2 = len, a3 = flags, stack0 = addr, stack1 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    const long stack5 = (long)addr;
    const long stack6 = (long)addrlen;
    register long v0 __asm__("$2") = 4180;
    register uint32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = len;
    register const void *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4180")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sendmsg = 4179: a0 = fd, a1 = msg, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long v0 __asm__("$2") = 4179;
    register uint32_t a2 __asm__("$6") = flags;
    register const struct vllsi_linux_msghdr *a1 __asm__("$5") = msg;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4179")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sendmmsg = 4343: a0 = fd, a1 = msgs, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    register long v0 __asm__("$2") = 4343;
    register uint32_t a3 __asm__("$7") = flags;
    register uint32_t a2 __asm__("$6") = count;
    register struct vllsi_linux_mmsghdr *a1 __asm__("$5") = msgs;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4343")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* recv = 4175: a0 = fd, a1 = buf, a2 = len, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recv(int32_t fd, void *buf, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 4175;
    register uint32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4175")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* recvfrom = 4176: a0 = fd, a1 = buf, a2 = len, a3 = flags, stack0 = addr, stack1 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    const long stack5 = (long)addr;
    const long stack6 = (long)addrlen;
    register long v0 __asm__("$2") = 4176;
    register uint32_t a3 __asm__("$7") = flags;
    register size_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4176")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* recvmsg = 4177: a0 = fd, a1 = msg, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long v0 __asm__("$2") = 4177;
    register uint32_t a2 __asm__("$6") = flags;
    register struct vllsi_linux_msghdr *a1 __asm__("$5") = msg;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4177")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* recvmmsg_time64 = 4417: a0 = fd, a1 = msgs, a2 = count, a3 = flags, stack0 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    const long stack5 = (long)timeout;
    register long v0 __asm__("$2") = 4417;
    register uint32_t a3 __asm__("$7") = flags;
    register uint32_t a2 __asm__("$6") = count;
    register struct vllsi_linux_mmsghdr *a1 __asm__("$5") = msgs;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4417")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* socketcall = 4102: a0 = call, a1 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketcall(int32_t call, uintptr_t args)
{
    register long v0 __asm__("$2") = 4102;
    register uintptr_t a1 __asm__("$5") = args;
    register int32_t a0 __asm__("$4") = call;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4102")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sethostname = 4074: a0 = name, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sethostname(const void *name, int32_t len)
{
    register long v0 __asm__("$2") = 4074;
    register int32_t a1 __asm__("$5") = len;
    register const void *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4074")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setdomainname = 4121: a0 = name, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setdomainname(const void *name, int32_t len)
{
    register long v0 __asm__("$2") = 4121;
    register int32_t a1 __asm__("$5") = len;
    register const void *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4121")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* prctl = 4192: a0 = option, a1 = arg2, a2 = arg3, a3 = arg4, stack0 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    const long stack5 = (long)arg5;
    register long v0 __asm__("$2") = 4192;
    register uintptr_t a3 __asm__("$7") = arg4;
    register uintptr_t a2 __asm__("$6") = arg3;
    register uintptr_t a1 __asm__("$5") = arg2;
    register int32_t a0 __asm__("$4") = option;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4192")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* set_thread_area = 4283: a0 = base */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mips_set_thread_area(void *base)
{
    register long v0 __asm__("$2") = 4283;
    register void *a0 __asm__("$4") = base;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4283")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clone = 4120: a0 = flags, a1 = stack, a2 = parent_tid, a3 = tls, stack0 = child_tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    const long stack5 = (long)child_tid;
    register long v0 __asm__("$2") = 4120;
    register void *a3 __asm__("$7") = tls;
    register int32_t *a2 __asm__("$6") = parent_tid;
    register void *a1 __asm__("$5") = stack;
    register unsigned long a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4120")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clone3 = 4435: a0 = args, a1 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    register long v0 __asm__("$2") = 4435;
    register size_t a1 __asm__("$5") = size;
    register const struct vllsi_linux_clone_args *a0 __asm__("$4") = args;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4435")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* fork = 4002 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fork(void)
{
    register long v0 __asm__("$2") = 4002;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4002")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* execve = 4011: a0 = path, a1 = argv, a2 = envp */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    register long v0 __asm__("$2") = 4011;
    register const char *const *a2 __asm__("$6") = envp;
    register const char *const *a1 __asm__("$5") = argv;
    register const char *a0 __asm__("$4") = path;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4011")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* execveat = 4356: a0 = dirfd, a1 = path, a2 = argv, a3 = envp, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4356;
    register const char *const *a3 __asm__("$7") = envp;
    register const char *const *a2 __asm__("$6") = argv;
    register const char *a1 __asm__("$5") = path;
    register int32_t a0 __asm__("$4") = dirfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4356")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* exit = 4001: a0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit(int32_t status)
{
    register long v0 __asm__("$2") = 4001;
    register int32_t a0 __asm__("$4") = status;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4001")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    (void)failed;
    __builtin_unreachable();
}

/* exit_group = 4246: a0 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit_group(int32_t status)
{
    register long v0 __asm__("$2") = 4246;
    register int32_t a0 __asm__("$4") = status;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4246")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    (void)failed;
    __builtin_unreachable();
}

/* set_tid_address = 4252: a0 = tidptr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_tid_address(uint32_t *tidptr)
{
    register long v0 __asm__("$2") = 4252;
    register uint32_t *a0 __asm__("$4") = tidptr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4252")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* wait4 = 4114: a0 = pid, a1 = status, a2 = options, a3 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long v0 __asm__("$2") = 4114;
    register struct vllsi_linux_rusage *a3 __asm__("$7") = rusage;
    register int32_t a2 __asm__("$6") = options;
    register int32_t *a1 __asm__("$5") = status;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4114")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* waitpid = 4007: a0 = pid, a1 = status, a2 = options */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitpid(int32_t pid, int32_t *status, int32_t options)
{
    register long v0 __asm__("$2") = 4007;
    register int32_t a2 __asm__("$6") = options;
    register int32_t *a1 __asm__("$5") = status;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4007")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* waitid = 4278: a0 = which, a1 = id, a2 = info, a3 = options, stack0 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    const long stack5 = (long)rusage;
    register long v0 __asm__("$2") = 4278;
    register int32_t a3 __asm__("$7") = options;
    register struct vllsi_linux_siginfo *a2 __asm__("$6") = info;
    register uintptr_t a1 __asm__("$5") = id;
    register int32_t a0 __asm__("$4") = which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4278")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pidfd_open = 4434: a0 = pid, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_open(int32_t pid, uint32_t flags)
{
    register long v0 __asm__("$2") = 4434;
    register uint32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4434")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pidfd_getfd = 4438: a0 = pidfd, a1 = targetfd, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    register long v0 __asm__("$2") = 4438;
    register uint32_t a2 __asm__("$6") = flags;
    register int32_t a1 __asm__("$5") = targetfd;
    register int32_t a0 __asm__("$4") = pidfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4438")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pidfd_send_signal = 4424: a0 = pidfd, a1 = sig, a2 = info, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    register long v0 __asm__("$2") = 4424;
    register uint32_t a3 __asm__("$7") = flags;
    register const struct vllsi_linux_siginfo *a2 __asm__("$6") = info;
    register int32_t a1 __asm__("$5") = sig;
    register int32_t a0 __asm__("$4") = pidfd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4424")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpid = 4020 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpid(void)
{
    register long v0 __asm__("$2") = 4020;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4020")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getppid = 4064 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getppid(void)
{
    register long v0 __asm__("$2") = 4064;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4064")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* gettid = 4222 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettid(void)
{
    register long v0 __asm__("$2") = 4222;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4222")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpgid = 4132: a0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgid(int32_t pid)
{
    register long v0 __asm__("$2") = 4132;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4132")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setpgid = 4057: a0 = pid, a1 = pgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpgid(int32_t pid, int32_t pgid)
{
    register long v0 __asm__("$2") = 4057;
    register int32_t a1 __asm__("$5") = pgid;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4057")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpgrp = 4065 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgrp(void)
{
    register long v0 __asm__("$2") = 4065;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4065")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getsid = 4151: a0 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsid(int32_t pid)
{
    register long v0 __asm__("$2") = 4151;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4151")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setsid = 4066 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsid(void)
{
    register long v0 __asm__("$2") = 4066;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4066")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getpriority = 4096: a0 = which, a1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpriority(int32_t which, uintptr_t who)
{
    register long v0 __asm__("$2") = 4096;
    register uintptr_t a1 __asm__("$5") = who;
    register int32_t a0 __asm__("$4") = which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4096")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setpriority = 4097: a0 = which, a1 = who, a2 = nice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    register long v0 __asm__("$2") = 4097;
    register int32_t a2 __asm__("$6") = nice;
    register uintptr_t a1 __asm__("$5") = who;
    register int32_t a0 __asm__("$4") = which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4097")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* nice = 4034: a0 = increment */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nice(int32_t increment)
{
    register long v0 __asm__("$2") = 4034;
    register int32_t a0 __asm__("$4") = increment;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4034")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ioprio_get = 4315: a0 = which, a1 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_get(int32_t which, uintptr_t who)
{
    register long v0 __asm__("$2") = 4315;
    register uintptr_t a1 __asm__("$5") = who;
    register int32_t a0 __asm__("$4") = which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4315")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ioprio_set = 4314: a0 = which, a1 = who, a2 = ioprio */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    register long v0 __asm__("$2") = 4314;
    register int32_t a2 __asm__("$6") = ioprio;
    register uintptr_t a1 __asm__("$5") = who;
    register int32_t a0 __asm__("$4") = which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4314")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getrlimit = 4076: a0 = resource, a1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long v0 __asm__("$2") = 4076;
    register struct vllsi_linux_rlimit *a1 __asm__("$5") = limit;
    register uint32_t a0 __asm__("$4") = resource;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4076")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setrlimit = 4075: a0 = resource, a1 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    register long v0 __asm__("$2") = 4075;
    register const struct vllsi_linux_rlimit *a1 __asm__("$5") = limit;
    register uint32_t a0 __asm__("$4") = resource;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4075")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* prlimit64 = 4338: a0 = pid, a1 = resource, a2 = new_limit, a3 = old_limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    register long v0 __asm__("$2") = 4338;
    register struct vllsi_linux_rlimit64 *a3 __asm__("$7") = old_limit;
    register const struct vllsi_linux_rlimit64 *a2 __asm__("$6") = new_limit;
    register uint32_t a1 __asm__("$5") = resource;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4338")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getrusage = 4077: a0 = who, a1 = usage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    register long v0 __asm__("$2") = 4077;
    register struct vllsi_linux_rusage *a1 __asm__("$5") = usage;
    register int32_t a0 __asm__("$4") = who;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4077")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* personality = 4136: a0 = persona */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_personality(uint32_t persona)
{
    register long v0 __asm__("$2") = 4136;
    register uint32_t a0 __asm__("$4") = persona;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4136")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* unshare = 4303: a0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unshare(unsigned long flags)
{
    register long v0 __asm__("$2") = 4303;
    register unsigned long a0 __asm__("$4") = flags;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4303")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setns = 4344: a0 = fd, a1 = nstype */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setns(int32_t fd, int32_t nstype)
{
    register long v0 __asm__("$2") = 4344;
    register int32_t a1 __asm__("$5") = nstype;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4344")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* kcmp = 4347: a0 = pid1, a1 = pid2, a2 = type, a3 = idx1, stack0 = idx2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    const long stack5 = (long)idx2;
    register long v0 __asm__("$2") = 4347;
    register unsigned long a3 __asm__("$7") = idx1;
    register int32_t a2 __asm__("$6") = type;
    register int32_t a1 __asm__("$5") = pid2;
    register int32_t a0 __asm__("$4") = pid1;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4347")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_setscheduler = 4160: a0 = tid, a1 = policy, a2 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    register long v0 __asm__("$2") = 4160;
    register const struct vllsi_linux_sched_param *a2 __asm__("$6") = param;
    register int32_t a1 __asm__("$5") = policy;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4160")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_getscheduler = 4161: a0 = tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getscheduler(int32_t tid)
{
    register long v0 __asm__("$2") = 4161;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4161")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_setparam = 4158: a0 = tid, a1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    register long v0 __asm__("$2") = 4158;
    register const struct vllsi_linux_sched_param *a1 __asm__("$5") = param;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4158")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_getparam = 4159: a0 = tid, a1 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    register long v0 __asm__("$2") = 4159;
    register struct vllsi_linux_sched_param *a1 __asm__("$5") = param;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4159")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_setattr = 4349: a0 = tid, a1 = attr, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    register long v0 __asm__("$2") = 4349;
    register uint32_t a2 __asm__("$6") = flags;
    register const struct vllsi_linux_sched_attr *a1 __asm__("$5") = attr;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4349")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_getattr = 4350: a0 = tid, a1 = attr, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    register long v0 __asm__("$2") = 4350;
    register uint32_t a3 __asm__("$7") = flags;
    register uint32_t a2 __asm__("$6") = size;
    register struct vllsi_linux_sched_attr *a1 __asm__("$5") = attr;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4350")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_setaffinity = 4239: a0 = tid, a1 = len, a2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    register long v0 __asm__("$2") = 4239;
    register const void *a2 __asm__("$6") = mask;
    register uint32_t a1 __asm__("$5") = len;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4239")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_getaffinity = 4240: a0 = tid, a1 = len, a2 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    register long v0 __asm__("$2") = 4240;
    register void *a2 __asm__("$6") = mask;
    register uint32_t a1 __asm__("$5") = len;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4240")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_yield = 4162 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_yield(void)
{
    register long v0 __asm__("$2") = 4162;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4162")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_get_priority_max = 4163: a0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_max(int32_t policy)
{
    register long v0 __asm__("$2") = 4163;
    register int32_t a0 __asm__("$4") = policy;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4163")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_get_priority_min = 4164: a0 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_min(int32_t policy)
{
    register long v0 __asm__("$2") = 4164;
    register int32_t a0 __asm__("$4") = policy;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4164")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sched_rr_get_interval_time64 = 4423: a0 = tid, a1 = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    register long v0 __asm__("$2") = 4423;
    register struct vllsi_linux_timespec *a1 __asm__("$5") = interval;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4423")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* ptrace = 4026: a0 = request, a1 = pid, a2 = addr, a3 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    register long v0 __asm__("$2") = 4026;
    register uintptr_t a3 __asm__("$7") = data;
    register uintptr_t a2 __asm__("$6") = addr;
    register int32_t a1 __asm__("$5") = pid;
    register long a0 __asm__("$4") = request;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4026")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* add_key = 4280: a0 = type, a1 = description, a2 = payload, a3 = plen, stack0 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    const long stack5 = (long)keyring;
    register long v0 __asm__("$2") = 4280;
    register size_t a3 __asm__("$7") = plen;
    register const void *a2 __asm__("$6") = payload;
    register const char *a1 __asm__("$5") = description;
    register const char *a0 __asm__("$4") = type;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4280")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* request_key = 4281: a0 = type, a1 = description, a2 = callout_info, a3 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    register long v0 __asm__("$2") = 4281;
    register int32_t a3 __asm__("$7") = keyring;
    register const char *a2 __asm__("$6") = callout_info;
    register const char *a1 __asm__("$5") = description;
    register const char *a0 __asm__("$4") = type;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4281")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 4282: a0 = operation, a1 = arg2, a2 = arg3, a3 = arg4, stack0 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    const long stack5 = (long)arg5;
    register long v0 __asm__("$2") = 4282;
    register uintptr_t a3 __asm__("$7") = arg4;
    register uintptr_t a2 __asm__("$6") = arg3;
    register uintptr_t a1 __asm__("$5") = arg2;
    register int32_t a0 __asm__("$4") = operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4282")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 4282: a0 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_1(int32_t operation)
{
    register long v0 __asm__("$2") = 4282;
    register int32_t a0 __asm__("$4") = operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4282")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 4282: a0 = operation, a1 = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_2(int32_t operation, uintptr_t arg2)
{
    register long v0 __asm__("$2") = 4282;
    register uintptr_t a1 __asm__("$5") = arg2;
    register int32_t a0 __asm__("$4") = operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4282")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 4282: a0 = operation, a1 = arg2, a2 = arg3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_3(int32_t operation, uintptr_t arg2, uintptr_t arg3)
{
    register long v0 __asm__("$2") = 4282;
    register uintptr_t a2 __asm__("$6") = arg3;
    register uintptr_t a1 __asm__("$5") = arg2;
    register int32_t a0 __asm__("$4") = operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4282")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* keyctl = 4282: a0 = operation, a1 = arg2, a2 = arg3, a3 = arg4 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_4(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4)
{
    register long v0 __asm__("$2") = 4282;
    register uintptr_t a3 __asm__("$7") = arg4;
    register uintptr_t a2 __asm__("$6") = arg3;
    register uintptr_t a1 __asm__("$5") = arg2;
    register int32_t a0 __asm__("$4") = operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4282")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* bpf = 4355: a0 = command, a1 = attr, a2 = size, a3 = common, stack0 = common_size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    const long stack5 = (long)common_size;
    register long v0 __asm__("$2") = 4355;
    register struct vllsi_linux_bpf_common_attr *a3 __asm__("$7") = common;
    register uint32_t a2 __asm__("$6") = size;
    register union vllsi_linux_bpf_attr *a1 __asm__("$5") = attr;
    register int32_t a0 __asm__("$4") = command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4355")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* bpf = 4355: a0 = command, a1 = attr, a2 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf_3(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    register long v0 __asm__("$2") = 4355;
    register uint32_t a2 __asm__("$6") = size;
    register union vllsi_linux_bpf_attr *a1 __asm__("$5") = attr;
    register int32_t a0 __asm__("$4") = command;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4355")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* landlock_create_ruleset = 4444: a0 = attr, a1 = size, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    register long v0 __asm__("$2") = 4444;
    register uint32_t a2 __asm__("$6") = flags;
    register size_t a1 __asm__("$5") = size;
    register const struct vllsi_linux_landlock_ruleset_attr *a0 __asm__("$4") = attr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4444")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* landlock_add_rule = 4445: a0 = ruleset_fd, a1 = rule_type, a2 = rule_attr, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    register long v0 __asm__("$2") = 4445;
    register uint32_t a3 __asm__("$7") = flags;
    register uintptr_t a2 __asm__("$6") = rule_attr;
    register uint32_t a1 __asm__("$5") = rule_type;
    register int32_t a0 __asm__("$4") = ruleset_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4445")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* landlock_restrict_self = 4446: a0 = ruleset_fd, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    register long v0 __asm__("$2") = 4446;
    register uint32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = ruleset_fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4446")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* seccomp = 4352: a0 = operation, a1 = flags, a2 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    register long v0 __asm__("$2") = 4352;
    register uintptr_t a2 __asm__("$6") = args;
    register uint32_t a1 __asm__("$5") = flags;
    register uint32_t a0 __asm__("$4") = operation;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4352")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lsm_get_self_attr = 4459: a0 = attr, a1 = contexts, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    register long v0 __asm__("$2") = 4459;
    register uint32_t a3 __asm__("$7") = flags;
    register uint32_t *a2 __asm__("$6") = size;
    register struct vllsi_linux_lsm_ctx *a1 __asm__("$5") = contexts;
    register uint32_t a0 __asm__("$4") = attr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4459")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lsm_set_self_attr = 4460: a0 = attr, a1 = context, a2 = size, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    register long v0 __asm__("$2") = 4460;
    register uint32_t a3 __asm__("$7") = flags;
    register uint32_t a2 __asm__("$6") = size;
    register const struct vllsi_linux_lsm_ctx *a1 __asm__("$5") = context;
    register uint32_t a0 __asm__("$4") = attr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4460")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* lsm_list_modules = 4461: a0 = ids, a1 = size, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    register long v0 __asm__("$2") = 4461;
    register uint32_t a2 __asm__("$6") = flags;
    register uint32_t *a1 __asm__("$5") = size;
    register uint64_t *a0 __asm__("$4") = ids;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4461")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* kill = 4037: a0 = pid, a1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kill(int32_t pid, int32_t sig)
{
    register long v0 __asm__("$2") = 4037;
    register int32_t a1 __asm__("$5") = sig;
    register int32_t a0 __asm__("$4") = pid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4037")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* tkill = 4236: a0 = tid, a1 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tkill(int32_t tid, int32_t sig)
{
    register long v0 __asm__("$2") = 4236;
    register int32_t a1 __asm__("$5") = sig;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4236")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* tgkill = 4266: a0 = tgid, a1 = tid, a2 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    register long v0 __asm__("$2") = 4266;
    register int32_t a2 __asm__("$6") = sig;
    register int32_t a1 __asm__("$5") = tid;
    register int32_t a0 __asm__("$4") = tgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4266")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigqueueinfo = 4198: a0 = tgid, a1 = sig, a2 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long v0 __asm__("$2") = 4198;
    register const struct vllsi_linux_siginfo *a2 __asm__("$6") = info;
    register int32_t a1 __asm__("$5") = sig;
    register int32_t a0 __asm__("$4") = tgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4198")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_tgsigqueueinfo = 4332: a0 = tgid, a1 = tid, a2 = sig, a3 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long v0 __asm__("$2") = 4332;
    register const struct vllsi_linux_siginfo *a3 __asm__("$7") = info;
    register int32_t a2 __asm__("$6") = sig;
    register int32_t a1 __asm__("$5") = tid;
    register int32_t a0 __asm__("$4") = tgid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4332")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigaction = 4194: a0 = sig, a1 = act, a2 = oldact, a3 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    register long v0 __asm__("$2") = 4194;
    register size_t a3 __asm__("$7") = 16;
    register struct vllsi_linux_sigaction *a2 __asm__("$6") = oldact;
    register const struct vllsi_linux_sigaction *a1 __asm__("$5") = act;
    register int32_t a0 __asm__("$4") = sig;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4194")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigprocmask = 4195: a0 = how, a1 = set, a2 = oldset, a3 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    register long v0 __asm__("$2") = 4195;
    register size_t a3 __asm__("$7") = 16;
    register struct vllsi_linux_sigset *a2 __asm__("$6") = oldset;
    register const struct vllsi_linux_sigset *a1 __asm__("$5") = set;
    register int32_t a0 __asm__("$4") = how;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4195")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigpending = 4196: a0 = set, a1 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    register long v0 __asm__("$2") = 4196;
    register size_t a1 __asm__("$5") = 16;
    register struct vllsi_linux_sigset *a0 __asm__("$4") = set;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4196")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigsuspend = 4199: a0 = mask, a1 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    register long v0 __asm__("$2") = 4199;
    register size_t a1 __asm__("$5") = 16;
    register const struct vllsi_linux_sigset *a0 __asm__("$4") = mask;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4199")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rt_sigtimedwait_time64 = 4421: a0 = set, a1 = info, a2 = timeout, a3 = 16 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    register long v0 __asm__("$2") = 4421;
    register size_t a3 __asm__("$7") = 16;
    register const struct vllsi_linux_timespec *a2 __asm__("$6") = timeout;
    register struct vllsi_linux_siginfo *a1 __asm__("$5") = info;
    register const struct vllsi_linux_sigset *a0 __asm__("$4") = set;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4421")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sigaltstack = 4206: a0 = stack, a1 = old_stack */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    register long v0 __asm__("$2") = 4206;
    register struct vllsi_linux_stack *a1 __asm__("$5") = old_stack;
    register const struct vllsi_linux_stack *a0 __asm__("$4") = stack;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4206")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* pause = 4029 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pause(void)
{
    register long v0 __asm__("$2") = 4029;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4029")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* restart_syscall = 4253 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_restart_syscall(void)
{
    register long v0 __asm__("$2") = 4253;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4253")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_time64 = 4422: a0 = uaddr, a1 = op, a2 = val, a3 = timeout, stack0 = uaddr2, stack1 = val3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    const long stack5 = (long)uaddr2;
    const long stack6 = (long)val3;
    register long v0 __asm__("$2") = 4422;
    register uintptr_t a3 __asm__("$7") = timeout;
    register uint32_t a2 __asm__("$6") = val;
    register int32_t a1 __asm__("$5") = op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4422")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_time64 = 4422: a0 = uaddr, a1 = op */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_2(uint32_t *uaddr, int32_t op)
{
    register long v0 __asm__("$2") = 4422;
    register int32_t a1 __asm__("$5") = op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4422")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_time64 = 4422: a0 = uaddr, a1 = op, a2 = val */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_3(uint32_t *uaddr, int32_t op, uint32_t val)
{
    register long v0 __asm__("$2") = 4422;
    register uint32_t a2 __asm__("$6") = val;
    register int32_t a1 __asm__("$5") = op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4422")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_time64 = 4422: a0 = uaddr, a1 = op, a2 = val, a3 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_4(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout)
{
    register long v0 __asm__("$2") = 4422;
    register uintptr_t a3 __asm__("$7") = timeout;
    register uint32_t a2 __asm__("$6") = val;
    register int32_t a1 __asm__("$5") = op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4422")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_time64 = 4422: a0 = uaddr, a1 = op, a2 = val, a3 = timeout, stack0 = uaddr2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_5(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2)
{
    const long stack5 = (long)uaddr2;
    register long v0 __asm__("$2") = 4422;
    register uintptr_t a3 __asm__("$7") = timeout;
    register uint32_t a2 __asm__("$6") = val;
    register int32_t a1 __asm__("$5") = op;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4422")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_waitv = 4449: a0 = waiters, a1 = count, a2 = flags, a3 = timeout, stack0 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    const long stack5 = (long)clockid;
    register long v0 __asm__("$2") = 4449;
    register const struct vllsi_linux_timespec *a3 __asm__("$7") = timeout;
    register uint32_t a2 __asm__("$6") = flags;
    register uint32_t a1 __asm__("$5") = count;
    register const struct vllsi_linux_futex_waitv *a0 __asm__("$4") = waiters;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4449")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_wait = 4455: a0 = uaddr, a1 = val, a2 = mask, a3 = flags, stack0 = timeout, stack1 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    const long stack5 = (long)timeout;
    const long stack6 = (long)clockid;
    register long v0 __asm__("$2") = 4455;
    register uint32_t a3 __asm__("$7") = flags;
    register unsigned long a2 __asm__("$6") = mask;
    register unsigned long a1 __asm__("$5") = val;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     "sw %[stack6], 20($sp)\n\t"
                     VLLSI__TRAP("4455")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5), [stack6] "r"(stack6)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_wake = 4454: a0 = uaddr, a1 = mask, a2 = count, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    register long v0 __asm__("$2") = 4454;
    register uint32_t a3 __asm__("$7") = flags;
    register int32_t a2 __asm__("$6") = count;
    register unsigned long a1 __asm__("$5") = mask;
    register uint32_t *a0 __asm__("$4") = uaddr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4454")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* futex_requeue = 4456: a0 = waiters, a1 = flags, a2 = wake, a3 = requeue */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    register long v0 __asm__("$2") = 4456;
    register int32_t a3 __asm__("$7") = requeue;
    register int32_t a2 __asm__("$6") = wake;
    register uint32_t a1 __asm__("$5") = flags;
    register const struct vllsi_linux_futex_waitv *a0 __asm__("$4") = waiters;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4456")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* set_robust_list = 4309: a0 = head, a1 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    register long v0 __asm__("$2") = 4309;
    register size_t a1 __asm__("$5") = len;
    register struct vllsi_linux_robust_list_head *a0 __asm__("$4") = head;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4309")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* get_robust_list = 4310: a0 = tid, a1 = head, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    register long v0 __asm__("$2") = 4310;
    register size_t *a2 __asm__("$6") = len;
    register void * *a1 __asm__("$5") = head;
    register int32_t a0 __asm__("$4") = tid;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4310")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rseq = 4367: a0 = area, a1 = len, a2 = flags, a3 = signature */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    register long v0 __asm__("$2") = 4367;
    register uint32_t a3 __asm__("$7") = signature;
    register int32_t a2 __asm__("$6") = flags;
    register uint32_t a1 __asm__("$5") = len;
    register struct vllsi_linux_rseq *a0 __asm__("$4") = area;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4367")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* rseq_slice_yield = 4471 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq_slice_yield(void)
{
    register long v0 __asm__("$2") = 4471;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4471")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* membarrier = 4358: a0 = cmd, a1 = flags, a2 = cpu_id */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    register long v0 __asm__("$2") = 4358;
    register uint32_t a2 __asm__("$6") = cpu_id;
    register uint32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = cmd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4358")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getrandom = 4353: a0 = buf, a1 = len, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    register long v0 __asm__("$2") = 4353;
    register uint32_t a2 __asm__("$6") = flags;
    register size_t a1 __asm__("$5") = len;
    register void *a0 __asm__("$4") = buf;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4353")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getcpu = 4312: a0 = cpu, a1 = node, a2 = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    register long v0 __asm__("$2") = 4312;
    register void *a2 __asm__("$6") = cache;
    register uint32_t *a1 __asm__("$5") = node;
    register uint32_t *a0 __asm__("$4") = cpu;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4312")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* init_module = 4128: a0 = image, a1 = len, a2 = parameters */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_init_module(const void *image, size_t len, const char *parameters)
{
    register long v0 __asm__("$2") = 4128;
    register const char *a2 __asm__("$6") = parameters;
    register size_t a1 __asm__("$5") = len;
    register const void *a0 __asm__("$4") = image;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4128")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* finit_module = 4348: a0 = fd, a1 = parameters, a2 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    register long v0 __asm__("$2") = 4348;
    register int32_t a2 __asm__("$6") = flags;
    register const char *a1 __asm__("$5") = parameters;
    register int32_t a0 __asm__("$4") = fd;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4348")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* delete_module = 4129: a0 = name, a1 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_delete_module(const char *name, int32_t flags)
{
    register long v0 __asm__("$2") = 4129;
    register int32_t a1 __asm__("$5") = flags;
    register const char *a0 __asm__("$4") = name;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4129")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* kexec_load = 4311: a0 = entry, a1 = nr_segments, a2 = segments, a3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    register long v0 __asm__("$2") = 4311;
    register unsigned long a3 __asm__("$7") = flags;
    register const struct vllsi_linux_kexec_segment *a2 __asm__("$6") = segments;
    register unsigned long a1 __asm__("$5") = nr_segments;
    register unsigned long a0 __asm__("$4") = entry;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4311")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* reboot = 4088: a0 = magic1, a1 = magic2, a2 = command, a3 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    register long v0 __asm__("$2") = 4088;
    register uintptr_t a3 __asm__("$7") = arg;
    register uint32_t a2 __asm__("$6") = command;
    register uint32_t a1 __asm__("$5") = magic2;
    register uint32_t a0 __asm__("$4") = magic1;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4088")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* perf_event_open = 4333: a0 = attr, a1 = pid, a2 = cpu, a3 = group_fd, stack0 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    const long stack5 = (long)flags;
    register long v0 __asm__("$2") = 4333;
    register int32_t a3 __asm__("$7") = group_fd;
    register int32_t a2 __asm__("$6") = cpu;
    register int32_t a1 __asm__("$5") = pid;
    register const struct vllsi_linux_perf_event_attr *a0 __asm__("$4") = attr;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile("addiu $sp, $sp, -32\n\t"
                     "sw %[stack5], 16($sp)\n\t"
                     VLLSI__TRAP("4333")
                     "addiu $sp, $sp, 32\n\t"
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3), [stack5] "r"(stack5)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* syslog = 4103: a0 = action, a1 = buf, a2 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syslog(int32_t action, void *buf, int32_t len)
{
    register long v0 __asm__("$2") = 4103;
    register int32_t a2 __asm__("$6") = len;
    register void *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = action;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4103")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* sysinfo = 4116: a0 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    register long v0 __asm__("$2") = 4116;
    register struct vllsi_linux_sysinfo *a0 __asm__("$4") = info;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4116")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* uname = 4122: a0 = names */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uname(struct vllsi_linux_utsname *names)
{
    register long v0 __asm__("$2") = 4122;
    register struct vllsi_linux_utsname *a0 __asm__("$4") = names;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4122")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* vhangup = 4111 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vhangup(void)
{
    register long v0 __asm__("$2") = 4111;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4111")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* uselib = 4086: a0 = library */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uselib(const char *library)
{
    register long v0 __asm__("$2") = 4086;
    register const char *a0 __asm__("$4") = library;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4086")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_gettime64 = 4403: a0 = clock, a1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    register long v0 __asm__("$2") = 4403;
    register struct vllsi_linux_timespec *a1 __asm__("$5") = time;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4403")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_getres_time64 = 4406: a0 = clock, a1 = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    register long v0 __asm__("$2") = 4406;
    register struct vllsi_linux_timespec *a1 __asm__("$5") = resolution;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4406")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_settime64 = 4404: a0 = clock, a1 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    register long v0 __asm__("$2") = 4404;
    register const struct vllsi_linux_timespec *a1 __asm__("$5") = time;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4404")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_adjtime64 = 4405: a0 = clock, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    register long v0 __asm__("$2") = 4405;
    register struct vllsi_linux_timex *a1 __asm__("$5") = buf;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4405")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_adjtime64 = 4405: a0 = 0, a1 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex(struct vllsi_linux_timex *buf)
{
    register long v0 __asm__("$2") = 4405;
    register struct vllsi_linux_timex *a1 __asm__("$5") = buf;
    register long a0 __asm__("$4") = 0;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4405")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* gettimeofday = 4078: a0 = time, a1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    register long v0 __asm__("$2") = 4078;
    register struct vllsi_linux_timezone *a1 __asm__("$5") = zone;
    register struct vllsi_linux_timeval_old *a0 __asm__("$4") = time;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4078")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* settimeofday = 4079: a0 = time, a1 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    register long v0 __asm__("$2") = 4079;
    register const struct vllsi_linux_timezone *a1 __asm__("$5") = zone;
    register const struct vllsi_linux_timeval_old *a0 __asm__("$4") = time;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4079")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* time = 4013: a0 = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_time(long *seconds)
{
    register long v0 __asm__("$2") = 4013;
    register long *a0 __asm__("$4") = seconds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4013")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* stime = 4025: a0 = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stime(const long *seconds)
{
    register long v0 __asm__("$2") = 4025;
    register const long *a0 __asm__("$4") = seconds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4025")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* times = 4043: a0 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_times(struct vllsi_linux_tms *buf)
{
    register long v0 __asm__("$2") = 4043;
    register struct vllsi_linux_tms *a0 __asm__("$4") = buf;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4043")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_nanosleep_time64 = 4407: a0 = clock, a1 = flags, a2 = request, a3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long v0 __asm__("$2") = 4407;
    register struct vllsi_linux_timespec *a3 __asm__("$7") = remain;
    register const struct vllsi_linux_timespec *a2 __asm__("$6") = request;
    register int32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4407")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* clock_nanosleep_time64 = 4407: a0 = 1, a1 = 0, a2 = request, a3 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long v0 __asm__("$2") = 4407;
    register struct vllsi_linux_timespec *a3 __asm__("$7") = remain;
    register const struct vllsi_linux_timespec *a2 __asm__("$6") = request;
    register long a1 __asm__("$5") = 0;
    register long a0 __asm__("$4") = 1;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4407")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* getitimer = 4105: a0 = which, a1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    register long v0 __asm__("$2") = 4105;
    register struct vllsi_linux_itimerval *a1 __asm__("$5") = value;
    register int32_t a0 __asm__("$4") = which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4105")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* setitimer = 4104: a0 = which, a1 = value, a2 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    register long v0 __asm__("$2") = 4104;
    register struct vllsi_linux_itimerval *a2 __asm__("$6") = old;
    register const struct vllsi_linux_itimerval *a1 __asm__("$5") = value;
    register int32_t a0 __asm__("$4") = which;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4104")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* alarm = 4027: a0 = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_alarm(uint32_t seconds)
{
    register long v0 __asm__("$2") = 4027;
    register uint32_t a0 __asm__("$4") = seconds;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4027")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_create = 4257: a0 = clock, a1 = event, a2 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    register long v0 __asm__("$2") = 4257;
    register int32_t *a2 __asm__("$6") = timer;
    register const struct vllsi_linux_sigevent *a1 __asm__("$5") = event;
    register int32_t a0 __asm__("$4") = clock;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4257")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_settime64 = 4409: a0 = timer, a1 = flags, a2 = value, a3 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    register long v0 __asm__("$2") = 4409;
    register struct vllsi_linux_itimerspec *a3 __asm__("$7") = old;
    register const struct vllsi_linux_itimerspec *a2 __asm__("$6") = value;
    register int32_t a1 __asm__("$5") = flags;
    register int32_t a0 __asm__("$4") = timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4409")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1), "r"(a2), "r"(a3)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_gettime64 = 4408: a0 = timer, a1 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    register long v0 __asm__("$2") = 4408;
    register struct vllsi_linux_itimerspec *a1 __asm__("$5") = value;
    register int32_t a0 __asm__("$4") = timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4408")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0), "r"(a1)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_getoverrun = 4260: a0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_getoverrun(int32_t timer)
{
    register long v0 __asm__("$2") = 4260;
    register int32_t a0 __asm__("$4") = timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4260")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

/* timer_delete = 4261: a0 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_delete(int32_t timer)
{
    register long v0 __asm__("$2") = 4261;
    register int32_t a0 __asm__("$4") = timer;
    register long outcome __asm__("$2");
    register long failed __asm__("$7");
    __asm__ volatile(VLLSI__TRAP("4261")
                     : "=r"(outcome), "=r"(failed)
                     : "r"(v0), "r"(a0)
                     : "$1", "$3", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$24", "$25", "hi", "lo", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome, failed);
}

#undef VLLSI__RESULT

#ifdef __cplusplus
}
#endif

#endif
