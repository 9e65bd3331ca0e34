/* Rendered from tables/linux/abi/ppc64le.yaml by: python3 -m codegen. Do not edit. */
/*
 * How each system call enters the kernel on 64-bit PowerPC, little endian, ELFv2: one function a call, with the
 * number, the registers and the clobbers written out. These are the runtime's own entries, without the
 * permission gate; callers use the documented twins in vllsi/gen/linux/syscalls.h.
 */
#ifndef VLLSI_GEN_LINUX_PPC64LE_TRAPS_H
#define VLLSI_GEN_LINUX_PPC64LE_TRAPS_H

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
    "1:\tsc\n\t"                                                                               \
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
    register long r0 __asm__("r0") = number;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("-1")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r3 = a */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall1(long number, long a)
{
    register long r0 __asm__("r0") = number;
    register long r3 __asm__("r3") = a;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("-1")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r3 = a, r4 = b */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall2(long number, long a, long b)
{
    register long r0 __asm__("r0") = number;
    register long r4 __asm__("r4") = b;
    register long r3 __asm__("r3") = a;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("-1")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r3 = a, r4 = b, r5 = c */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall3(long number, long a, long b, long c)
{
    register long r0 __asm__("r0") = number;
    register long r5 __asm__("r5") = c;
    register long r4 __asm__("r4") = b;
    register long r3 __asm__("r3") = a;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("-1")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r3 = a, r4 = b, r5 = c, r6 = d */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall4(long number, long a, long b, long c, long d)
{
    register long r0 __asm__("r0") = number;
    register long r6 __asm__("r6") = d;
    register long r5 __asm__("r5") = c;
    register long r4 __asm__("r4") = b;
    register long r3 __asm__("r3") = a;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("-1")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r3 = a, r4 = b, r5 = c, r6 = d, r7 = e */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    register long r0 __asm__("r0") = number;
    register long r7 __asm__("r7") = e;
    register long r6 __asm__("r6") = d;
    register long r5 __asm__("r5") = c;
    register long r4 __asm__("r4") = b;
    register long r3 __asm__("r3") = a;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("-1")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* any call = -1: r3 = a, r4 = b, r5 = c, r6 = d, r7 = e, r8 = f */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    register long r0 __asm__("r0") = number;
    register long r8 __asm__("r8") = f;
    register long r7 __asm__("r7") = e;
    register long r6 __asm__("r6") = d;
    register long r5 __asm__("r5") = c;
    register long r4 __asm__("r4") = b;
    register long r3 __asm__("r3") = a;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("-1")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getuid = 24 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getuid(void)
{
    register long r0 __asm__("r0") = 24;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("24")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* geteuid = 49 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_geteuid(void)
{
    register long r0 __asm__("r0") = 49;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("49")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgid = 47 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgid(void)
{
    register long r0 __asm__("r0") = 47;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("47")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getegid = 50 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getegid(void)
{
    register long r0 __asm__("r0") = 50;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("50")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresuid = 165: r3 = ruid, r4 = euid, r5 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    register long r0 __asm__("r0") = 165;
    register uint32_t *r5 __asm__("r5") = suid;
    register uint32_t *r4 __asm__("r4") = euid;
    register uint32_t *r3 __asm__("r3") = ruid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("165")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getresgid = 170: r3 = rgid, r4 = egid, r5 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    register long r0 __asm__("r0") = 170;
    register uint32_t *r5 __asm__("r5") = sgid;
    register uint32_t *r4 __asm__("r4") = egid;
    register uint32_t *r3 __asm__("r3") = rgid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("170")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setuid = 23: r3 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setuid(uint32_t uid)
{
    register long r0 __asm__("r0") = 23;
    register long r3 __asm__("r3") = (long)uid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("23")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgid = 46: r3 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgid(uint32_t gid)
{
    register long r0 __asm__("r0") = 46;
    register long r3 __asm__("r3") = (long)gid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("46")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setreuid = 70: r3 = ruid, r4 = euid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setreuid(uint32_t ruid, uint32_t euid)
{
    register long r0 __asm__("r0") = 70;
    register long r4 __asm__("r4") = (long)euid;
    register long r3 __asm__("r3") = (long)ruid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("70")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setregid = 71: r3 = rgid, r4 = egid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setregid(uint32_t rgid, uint32_t egid)
{
    register long r0 __asm__("r0") = 71;
    register long r4 __asm__("r4") = (long)egid;
    register long r3 __asm__("r3") = (long)rgid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("71")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresuid = 164: r3 = ruid, r4 = euid, r5 = suid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    register long r0 __asm__("r0") = 164;
    register long r5 __asm__("r5") = (long)suid;
    register long r4 __asm__("r4") = (long)euid;
    register long r3 __asm__("r3") = (long)ruid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("164")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setresgid = 169: r3 = rgid, r4 = egid, r5 = sgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    register long r0 __asm__("r0") = 169;
    register long r5 __asm__("r5") = (long)sgid;
    register long r4 __asm__("r4") = (long)egid;
    register long r3 __asm__("r3") = (long)rgid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("169")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsuid = 138: r3 = uid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsuid(uint32_t uid)
{
    register long r0 __asm__("r0") = 138;
    register long r3 __asm__("r3") = (long)uid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("138")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setfsgid = 139: r3 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setfsgid(uint32_t gid)
{
    register long r0 __asm__("r0") = 139;
    register long r3 __asm__("r3") = (long)gid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("139")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getgroups = 80: r3 = size, r4 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getgroups(int32_t size, uint32_t *list)
{
    register long r0 __asm__("r0") = 80;
    register uint32_t *r4 __asm__("r4") = list;
    register long r3 __asm__("r3") = (long)size;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("80")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setgroups = 81: r3 = size, r4 = list */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setgroups(int32_t size, const uint32_t *list)
{
    register long r0 __asm__("r0") = 81;
    register const uint32_t *r4 __asm__("r4") = list;
    register long r3 __asm__("r3") = (long)size;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("81")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capget = 183: r3 = header, r4 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    register long r0 __asm__("r0") = 183;
    register struct vllsi_linux_cap_data *r4 __asm__("r4") = data;
    register struct vllsi_linux_cap_header *r3 __asm__("r3") = header;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("183")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* capset = 184: r3 = header, r4 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    register long r0 __asm__("r0") = 184;
    register const struct vllsi_linux_cap_data *r4 __asm__("r4") = data;
    register struct vllsi_linux_cap_header *r3 __asm__("r3") = header;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("184")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe = 42: r3 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe(int32_t *fds)
{
    register long r0 __asm__("r0") = 42;
    register int32_t *r3 __asm__("r3") = fds;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("42")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pipe2 = 317: r3 = fds, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pipe2(int32_t *fds, int32_t flags)
{
    register long r0 __asm__("r0") = 317;
    register long r4 __asm__("r4") = (long)flags;
    register int32_t *r3 __asm__("r3") = fds;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("317")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* splice = 283: r3 = fd_in, r4 = offset_in, r5 = fd_out, r6 = offset_out, r7 = len, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    register long r0 __asm__("r0") = 283;
    register long r8 __asm__("r8") = (long)flags;
    register size_t r7 __asm__("r7") = len;
    register int64_t *r6 __asm__("r6") = offset_out;
    register long r5 __asm__("r5") = (long)fd_out;
    register int64_t *r4 __asm__("r4") = offset_in;
    register long r3 __asm__("r3") = (long)fd_in;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("283")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tee = 284: r3 = fd_in, r4 = fd_out, r5 = len, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    register long r0 __asm__("r0") = 284;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = len;
    register long r4 __asm__("r4") = (long)fd_out;
    register long r3 __asm__("r3") = (long)fd_in;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("284")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vmsplice = 285: r3 = fd, r4 = vec, r5 = count, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    register long r0 __asm__("r0") = 285;
    register long r6 __asm__("r6") = (long)flags;
    register unsigned long r5 __asm__("r5") = count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = vec;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("285")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* poll = 167: r3 = fds, r4 = nfds, r5 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_poll(struct vllsi_linux_pollfd *fds, uint32_t nfds, int32_t timeout_ms)
{
    register long r0 __asm__("r0") = 167;
    register long r5 __asm__("r5") = (long)timeout_ms;
    register long r4 __asm__("r4") = (long)nfds;
    register struct vllsi_linux_pollfd *r3 __asm__("r3") = fds;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("167")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ppoll = 281: r3 = fds, r4 = nfds, r5 = timeout, r6 = sigmask, r7 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long r0 __asm__("r0") = 281;
    register size_t r7 __asm__("r7") = 8;
    register const struct vllsi_linux_sigset *r6 __asm__("r6") = sigmask;
    register struct vllsi_linux_timespec *r5 __asm__("r5") = timeout;
    register long r4 __asm__("r4") = (long)nfds;
    register struct vllsi_linux_pollfd *r3 __asm__("r3") = fds;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("281")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* _newselect = 142: r3 = nfds, r4 = read_fds, r5 = write_fds, r6 = except_fds, r7 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_select(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timeval_old *timeout)
{
    register long r0 __asm__("r0") = 142;
    register struct vllsi_linux_timeval_old *r7 __asm__("r7") = timeout;
    register struct vllsi_linux_fd_set *r6 __asm__("r6") = except_fds;
    register struct vllsi_linux_fd_set *r5 __asm__("r5") = write_fds;
    register struct vllsi_linux_fd_set *r4 __asm__("r4") = read_fds;
    register long r3 __asm__("r3") = (long)nfds;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("142")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pselect6 = 280: r3 = nfds, r4 = read_fds, r5 = write_fds, r6 = except_fds, r7 = timeout, r8 = packed_sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    const long packed_sigmask[] = {(long)sigmask, (long)8};
    register long r0 __asm__("r0") = 280;
    register const long *r8 __asm__("r8") = packed_sigmask;
    register struct vllsi_linux_timespec *r7 __asm__("r7") = timeout;
    register struct vllsi_linux_fd_set *r6 __asm__("r6") = except_fds;
    register struct vllsi_linux_fd_set *r5 __asm__("r5") = write_fds;
    register struct vllsi_linux_fd_set *r4 __asm__("r4") = read_fds;
    register long r3 __asm__("r3") = (long)nfds;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("280")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create = 236: r3 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create(int32_t size)
{
    register long r0 __asm__("r0") = 236;
    register long r3 __asm__("r3") = (long)size;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("236")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_create1 = 315: r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_create1(int32_t flags)
{
    register long r0 __asm__("r0") = 315;
    register long r3 __asm__("r3") = (long)flags;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("315")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_ctl = 237: r3 = epfd, r4 = operation, r5 = fd, r6 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    register long r0 __asm__("r0") = 237;
    register const struct vllsi_linux_epoll_event *r6 __asm__("r6") = event;
    register long r5 __asm__("r5") = (long)fd;
    register long r4 __asm__("r4") = (long)operation;
    register long r3 __asm__("r3") = (long)epfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("237")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_wait = 238: r3 = epfd, r4 = events, r5 = max_events, r6 = timeout_ms */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_wait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms)
{
    register long r0 __asm__("r0") = 238;
    register long r6 __asm__("r6") = (long)timeout_ms;
    register long r5 __asm__("r5") = (long)max_events;
    register struct vllsi_linux_epoll_event *r4 __asm__("r4") = events;
    register long r3 __asm__("r3") = (long)epfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("238")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait = 303: r3 = epfd, r4 = events, r5 = max_events, r6 = timeout_ms, r7 = sigmask, r8 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    register long r0 __asm__("r0") = 303;
    register size_t r8 __asm__("r8") = 8;
    register const struct vllsi_linux_sigset *r7 __asm__("r7") = sigmask;
    register long r6 __asm__("r6") = (long)timeout_ms;
    register long r5 __asm__("r5") = (long)max_events;
    register struct vllsi_linux_epoll_event *r4 __asm__("r4") = events;
    register long r3 __asm__("r3") = (long)epfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("303")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* epoll_pwait2 = 441: r3 = epfd, r4 = events, r5 = max_events, r6 = timeout, r7 = sigmask, r8 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    register long r0 __asm__("r0") = 441;
    register size_t r8 __asm__("r8") = 8;
    register const struct vllsi_linux_sigset *r7 __asm__("r7") = sigmask;
    register const struct vllsi_linux_timespec *r6 __asm__("r6") = timeout;
    register long r5 __asm__("r5") = (long)max_events;
    register struct vllsi_linux_epoll_event *r4 __asm__("r4") = events;
    register long r3 __asm__("r3") = (long)epfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("441")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd = 307: r3 = initial */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd(uint32_t initial)
{
    register long r0 __asm__("r0") = 307;
    register long r3 __asm__("r3") = (long)initial;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("307")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* eventfd2 = 314: r3 = initial, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_eventfd2(uint32_t initial, int32_t flags)
{
    register long r0 __asm__("r0") = 314;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)initial;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("314")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd = 305: r3 = fd, r4 = mask, r5 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd(int32_t fd, const struct vllsi_linux_sigset *mask)
{
    register long r0 __asm__("r0") = 305;
    register size_t r5 __asm__("r5") = 8;
    register const struct vllsi_linux_sigset *r4 __asm__("r4") = mask;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("305")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* signalfd4 = 313: r3 = fd, r4 = mask, r5 = 8, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    register long r0 __asm__("r0") = 313;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = 8;
    register const struct vllsi_linux_sigset *r4 __asm__("r4") = mask;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("313")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_create = 306: r3 = clock, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_create(int32_t clock, int32_t flags)
{
    register long r0 __asm__("r0") = 306;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)clock;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("306")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_settime = 311: r3 = fd, r4 = flags, r5 = value, r6 = old_value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    register long r0 __asm__("r0") = 311;
    register struct vllsi_linux_itimerspec *r6 __asm__("r6") = old_value;
    register const struct vllsi_linux_itimerspec *r5 __asm__("r5") = value;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("311")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timerfd_gettime = 312: r3 = fd, r4 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    register long r0 __asm__("r0") = 312;
    register struct vllsi_linux_itimerspec *r4 __asm__("r4") = value;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("312")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_setup = 227: r3 = max_events, r4 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_setup(uint32_t max_events, unsigned long *context)
{
    register long r0 __asm__("r0") = 227;
    register unsigned long *r4 __asm__("r4") = context;
    register long r3 __asm__("r3") = (long)max_events;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("227")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_destroy = 228: r3 = context */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_destroy(unsigned long context)
{
    register long r0 __asm__("r0") = 228;
    register unsigned long r3 __asm__("r3") = context;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("228")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_submit = 230: r3 = context, r4 = count, r5 = requests */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_submit(unsigned long context, long count, void *const *requests)
{
    register long r0 __asm__("r0") = 230;
    register void *const *r5 __asm__("r5") = requests;
    register long r4 __asm__("r4") = count;
    register unsigned long r3 __asm__("r3") = context;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("230")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_cancel = 231: r3 = context, r4 = request, r5 = result */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    register long r0 __asm__("r0") = 231;
    register struct vllsi_linux_io_event *r5 __asm__("r5") = result;
    register const struct vllsi_linux_iocb *r4 __asm__("r4") = request;
    register unsigned long r3 __asm__("r3") = context;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("231")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_getevents = 229: r3 = context, r4 = min_count, r5 = max_count, r6 = events, r7 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    register long r0 __asm__("r0") = 229;
    register const struct vllsi_linux_timespec *r7 __asm__("r7") = timeout;
    register struct vllsi_linux_io_event *r6 __asm__("r6") = events;
    register long r5 __asm__("r5") = max_count;
    register long r4 __asm__("r4") = min_count;
    register unsigned long r3 __asm__("r3") = context;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("229")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_pgetevents = 388: r3 = context, r4 = min_count, r5 = max_count, r6 = events, r7 = timeout, r8 = sigmask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    register long r0 __asm__("r0") = 388;
    register const struct vllsi_linux_aio_sigset *r8 __asm__("r8") = sigmask;
    register const struct vllsi_linux_timespec *r7 __asm__("r7") = timeout;
    register struct vllsi_linux_io_event *r6 __asm__("r6") = events;
    register long r5 __asm__("r5") = max_count;
    register long r4 __asm__("r4") = min_count;
    register unsigned long r3 __asm__("r3") = context;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("388")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_setup = 425: r3 = entries, r4 = params */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    register long r0 __asm__("r0") = 425;
    register struct vllsi_linux_io_uring_params *r4 __asm__("r4") = params;
    register long r3 __asm__("r3") = (long)entries;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("425")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_enter = 426: r3 = fd, r4 = to_submit, r5 = min_complete, r6 = flags, r7 = argument, r8 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    register long r0 __asm__("r0") = 426;
    register size_t r8 __asm__("r8") = size;
    register uintptr_t r7 __asm__("r7") = argument;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)min_complete;
    register long r4 __asm__("r4") = (long)to_submit;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("426")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* io_uring_register = 427: r3 = fd, r4 = opcode, r5 = argument, r6 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    register long r0 __asm__("r0") = 427;
    register long r6 __asm__("r6") = (long)count;
    register uintptr_t r5 __asm__("r5") = argument;
    register long r4 __asm__("r4") = (long)opcode;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("427")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* userfaultfd = 364: r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_userfaultfd(int32_t flags)
{
    register long r0 __asm__("r0") = 364;
    register long r3 __asm__("r3") = (long)flags;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("364")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open = 5: r3 = path, r4 = flags, r5 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open(const char *path, int32_t flags, uint32_t mode)
{
    register long r0 __asm__("r0") = 5;
    register long r5 __asm__("r5") = (long)mode;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("5")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat = 286: r3 = dirfd, r4 = path, r5 = flags, r6 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    register long r0 __asm__("r0") = 286;
    register long r6 __asm__("r6") = (long)mode;
    register long r5 __asm__("r5") = (long)flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("286")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* openat2 = 437: r3 = dirfd, r4 = path, r5 = how, r6 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    register long r0 __asm__("r0") = 437;
    register size_t r6 __asm__("r6") = size;
    register const struct vllsi_linux_open_how *r5 __asm__("r5") = how;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("437")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* creat = 8: r3 = path, r4 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_creat(const char *path, uint32_t mode)
{
    register long r0 __asm__("r0") = 8;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("8")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close = 6: r3 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close(int32_t fd)
{
    register long r0 __asm__("r0") = 6;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("6")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* close_range = 436: r3 = first, r4 = last, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    register long r0 __asm__("r0") = 436;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)last;
    register long r3 __asm__("r3") = (long)first;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("436")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* read = 3: r3 = fd, r4 = buf, r5 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_read(int32_t fd, void *buf, size_t len)
{
    register long r0 __asm__("r0") = 3;
    register size_t r5 __asm__("r5") = len;
    register void *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("3")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* write = 4: r3 = fd, r4 = buf, r5 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_write(int32_t fd, const void *buf, size_t len)
{
    register long r0 __asm__("r0") = 4;
    register size_t r5 __asm__("r5") = len;
    register const void *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("4")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readv = 145: r3 = fd, r4 = vec, r5 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long r0 __asm__("r0") = 145;
    register unsigned long r5 __asm__("r5") = count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = vec;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("145")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* writev = 146: r3 = fd, r4 = vec, r5 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    register long r0 __asm__("r0") = 146;
    register unsigned long r5 __asm__("r5") = count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = vec;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("146")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pread64 = 179: r3 = fd, r4 = buf, r5 = len, r6 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    register long r0 __asm__("r0") = 179;
    register int64_t r6 __asm__("r6") = offset;
    register size_t r5 __asm__("r5") = len;
    register void *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("179")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwrite64 = 180: r3 = fd, r4 = buf, r5 = len, r6 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    register long r0 __asm__("r0") = 180;
    register int64_t r6 __asm__("r6") = offset;
    register size_t r5 __asm__("r5") = len;
    register const void *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("180")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv = 320: r3 = fd, r4 = vec, r5 = count, r6 = offset, r7 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long r0 __asm__("r0") = 320;
    register long r7 __asm__("r7") = 0;
    register int64_t r6 __asm__("r6") = offset;
    register unsigned long r5 __asm__("r5") = count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = vec;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("320")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev = 321: r3 = fd, r4 = vec, r5 = count, r6 = offset, r7 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    register long r0 __asm__("r0") = 321;
    register long r7 __asm__("r7") = 0;
    register int64_t r6 __asm__("r6") = offset;
    register unsigned long r5 __asm__("r5") = count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = vec;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("321")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* preadv2 = 380: r3 = fd, r4 = vec, r5 = count, r6 = offset, r7 = 0, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long r0 __asm__("r0") = 380;
    register long r8 __asm__("r8") = (long)flags;
    register long r7 __asm__("r7") = 0;
    register int64_t r6 __asm__("r6") = offset;
    register unsigned long r5 __asm__("r5") = count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = vec;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("380")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pwritev2 = 381: r3 = fd, r4 = vec, r5 = count, r6 = offset, r7 = 0, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    register long r0 __asm__("r0") = 381;
    register long r8 __asm__("r8") = (long)flags;
    register long r7 __asm__("r7") = 0;
    register int64_t r6 __asm__("r6") = offset;
    register unsigned long r5 __asm__("r5") = count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = vec;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("381")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lseek = 19: r3 = fd, r4 = offset, r5 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    register long r0 __asm__("r0") = 19;
    register long r5 __asm__("r5") = (long)whence;
    register int64_t r4 __asm__("r4") = offset;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("19")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* copy_file_range = 379: r3 = in_fd, r4 = in_offset, r5 = out_fd, r6 = out_offset, r7 = len, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    register long r0 __asm__("r0") = 379;
    register long r8 __asm__("r8") = (long)flags;
    register size_t r7 __asm__("r7") = len;
    register int64_t *r6 __asm__("r6") = out_offset;
    register long r5 __asm__("r5") = (long)out_fd;
    register int64_t *r4 __asm__("r4") = in_offset;
    register long r3 __asm__("r3") = (long)in_fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("379")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendfile = 186: r3 = out_fd, r4 = in_fd, r5 = offset, r6 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    register long r0 __asm__("r0") = 186;
    register size_t r6 __asm__("r6") = count;
    register int64_t *r5 __asm__("r5") = offset;
    register long r4 __asm__("r4") = (long)in_fd;
    register long r3 __asm__("r3") = (long)out_fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("186")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* truncate = 92: r3 = path, r4 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_truncate(const char *path, int64_t length)
{
    register long r0 __asm__("r0") = 92;
    register int64_t r4 __asm__("r4") = length;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("92")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ftruncate = 93: r3 = fd, r4 = length */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ftruncate(int32_t fd, int64_t length)
{
    register long r0 __asm__("r0") = 93;
    register int64_t r4 __asm__("r4") = length;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("93")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fallocate = 309: r3 = fd, r4 = mode, r5 = offset, r6 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    register long r0 __asm__("r0") = 309;
    register int64_t r6 __asm__("r6") = len;
    register int64_t r5 __asm__("r5") = offset;
    register long r4 __asm__("r4") = (long)mode;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("309")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fadvise64 = 233: r3 = fd, r4 = offset, r5 = len, r6 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    register long r0 __asm__("r0") = 233;
    register long r6 __asm__("r6") = (long)advice;
    register int64_t r5 __asm__("r5") = len;
    register int64_t r4 __asm__("r4") = offset;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("233")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readahead = 191: r3 = fd, r4 = offset, r5 = count */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    register long r0 __asm__("r0") = 191;
    register size_t r5 __asm__("r5") = count;
    register int64_t r4 __asm__("r4") = offset;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("191")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* cachestat = 451: r3 = fd, r4 = range, r5 = stat, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    register long r0 __asm__("r0") = 451;
    register long r6 __asm__("r6") = (long)flags;
    register struct vllsi_linux_cachestat *r5 __asm__("r5") = stat;
    register const struct vllsi_linux_cachestat_range *r4 __asm__("r4") = range;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("451")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsync = 118: r3 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsync(int32_t fd)
{
    register long r0 __asm__("r0") = 118;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("118")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fdatasync = 148: r3 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fdatasync(int32_t fd)
{
    register long r0 __asm__("r0") = 148;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("148")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync = 36 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync(void)
{
    register long r0 __asm__("r0") = 36;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("36")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syncfs = 348: r3 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syncfs(int32_t fd)
{
    register long r0 __asm__("r0") = 348;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("348")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sync_file_range2 = 308: r3 = fd, r4 = flags, r5 = offset, r6 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    register long r0 __asm__("r0") = 308;
    register int64_t r6 __asm__("r6") = len;
    register int64_t r5 __asm__("r5") = offset;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("308")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup = 41: r3 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup(int32_t fd)
{
    register long r0 __asm__("r0") = 41;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("41")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup2 = 63: r3 = fd, r4 = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup2(int32_t fd, int32_t target)
{
    register long r0 __asm__("r0") = 63;
    register long r4 __asm__("r4") = (long)target;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("63")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* dup3 = 316: r3 = fd, r4 = target, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    register long r0 __asm__("r0") = 316;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)target;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("316")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flock = 143: r3 = fd, r4 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flock(int32_t fd, uint32_t operation)
{
    register long r0 __asm__("r0") = 143;
    register long r4 __asm__("r4") = (long)operation;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("143")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 55: r3 = fd, r4 = cmd, r5 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    register long r0 __asm__("r0") = 55;
    register uintptr_t r5 __asm__("r5") = arg;
    register long r4 __asm__("r4") = (long)cmd;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("55")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fcntl = 55: r3 = fd, r4 = cmd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fcntl_2(int32_t fd, uint32_t cmd)
{
    register long r0 __asm__("r0") = 55;
    register long r4 __asm__("r4") = (long)cmd;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("55")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioctl = 54: r3 = fd, r4 = request, r5 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    register long r0 __asm__("r0") = 54;
    register uintptr_t r5 __asm__("r5") = arg;
    register long r4 __asm__("r4") = (long)request;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("54")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* stat = 106: r3 = path, r4 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stat(const char *path, struct vllsi_linux_stat *stat)
{
    register long r0 __asm__("r0") = 106;
    register struct vllsi_linux_stat *r4 __asm__("r4") = stat;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("106")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lstat = 107: r3 = path, r4 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lstat(const char *path, struct vllsi_linux_stat *stat)
{
    register long r0 __asm__("r0") = 107;
    register struct vllsi_linux_stat *r4 __asm__("r4") = stat;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("107")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstat = 108: r3 = fd, r4 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    register long r0 __asm__("r0") = 108;
    register struct vllsi_linux_stat *r4 __asm__("r4") = stat;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("108")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* newfstatat = 291: r3 = dirfd, r4 = path, r5 = stat, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    register long r0 __asm__("r0") = 291;
    register long r6 __asm__("r6") = (long)flags;
    register struct vllsi_linux_stat *r5 __asm__("r5") = stat;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("291")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statx = 383: r3 = dirfd, r4 = path, r5 = flags, r6 = mask, r7 = stat */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    register long r0 __asm__("r0") = 383;
    register struct vllsi_linux_statx *r7 __asm__("r7") = stat;
    register long r6 __asm__("r6") = (long)mask;
    register long r5 __asm__("r5") = (long)flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("383")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* access = 33: r3 = path, r4 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_access(const char *path, int32_t mode)
{
    register long r0 __asm__("r0") = 33;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("33")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat = 298: r3 = dirfd, r4 = path, r5 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    register long r0 __asm__("r0") = 298;
    register long r5 __asm__("r5") = (long)mode;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("298")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* faccessat2 = 439: r3 = dirfd, r4 = path, r5 = mode, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    register long r0 __asm__("r0") = 439;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)mode;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("439")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chmod = 15: r3 = path, r4 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chmod(const char *path, uint32_t mode)
{
    register long r0 __asm__("r0") = 15;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("15")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmod = 94: r3 = fd, r4 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmod(int32_t fd, uint32_t mode)
{
    register long r0 __asm__("r0") = 94;
    register long r4 __asm__("r4") = (long)mode;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("94")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat = 297: r3 = dirfd, r4 = path, r5 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long r0 __asm__("r0") = 297;
    register long r5 __asm__("r5") = (long)mode;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("297")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchmodat2 = 452: r3 = dirfd, r4 = path, r5 = mode, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    register long r0 __asm__("r0") = 452;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)mode;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("452")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chown = 181: r3 = path, r4 = uid, r5 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chown(const char *path, uint32_t uid, uint32_t gid)
{
    register long r0 __asm__("r0") = 181;
    register long r5 __asm__("r5") = (long)gid;
    register long r4 __asm__("r4") = (long)uid;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("181")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lchown = 16: r3 = path, r4 = uid, r5 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lchown(const char *path, uint32_t uid, uint32_t gid)
{
    register long r0 __asm__("r0") = 16;
    register long r5 __asm__("r5") = (long)gid;
    register long r4 __asm__("r4") = (long)uid;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("16")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchown = 95: r3 = fd, r4 = uid, r5 = gid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    register long r0 __asm__("r0") = 95;
    register long r5 __asm__("r5") = (long)gid;
    register long r4 __asm__("r4") = (long)uid;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("95")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchownat = 289: r3 = dirfd, r4 = path, r5 = uid, r6 = gid, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    register long r0 __asm__("r0") = 289;
    register long r7 __asm__("r7") = (long)flags;
    register long r6 __asm__("r6") = (long)gid;
    register long r5 __asm__("r5") = (long)uid;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("289")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umask = 60: r3 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umask(uint32_t mask)
{
    register long r0 __asm__("r0") = 60;
    register long r3 __asm__("r3") = (long)mask;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("60")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utime = 30: r3 = path, r4 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utime(const char *path, const struct vllsi_linux_utimbuf *times)
{
    register long r0 __asm__("r0") = 30;
    register const struct vllsi_linux_utimbuf *r4 __asm__("r4") = times;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("30")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimes = 251: r3 = path, r4 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimes(const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long r0 __asm__("r0") = 251;
    register const struct vllsi_linux_timeval_old *r4 __asm__("r4") = times;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("251")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futimesat = 290: r3 = dirfd, r4 = path, r5 = times */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futimesat(int32_t dirfd, const char *path, const struct vllsi_linux_timeval_old *times)
{
    register long r0 __asm__("r0") = 290;
    register const struct vllsi_linux_timeval_old *r5 __asm__("r5") = times;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("290")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* utimensat = 304: r3 = dirfd, r4 = path, r5 = times, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    register long r0 __asm__("r0") = 304;
    register long r6 __asm__("r6") = (long)flags;
    register const struct vllsi_linux_timespec *r5 __asm__("r5") = times;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("304")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rename = 38: r3 = old_path, r4 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rename(const char *old_path, const char *new_path)
{
    register long r0 __asm__("r0") = 38;
    register const char *r4 __asm__("r4") = new_path;
    register const char *r3 __asm__("r3") = old_path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("38")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat = 293: r3 = old_dirfd, r4 = old_path, r5 = new_dirfd, r6 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path)
{
    register long r0 __asm__("r0") = 293;
    register const char *r6 __asm__("r6") = new_path;
    register long r5 __asm__("r5") = (long)new_dirfd;
    register const char *r4 __asm__("r4") = old_path;
    register long r3 __asm__("r3") = (long)old_dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("293")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* renameat2 = 357: r3 = old_dirfd, r4 = old_path, r5 = new_dirfd, r6 = new_path, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    register long r0 __asm__("r0") = 357;
    register long r7 __asm__("r7") = (long)flags;
    register const char *r6 __asm__("r6") = new_path;
    register long r5 __asm__("r5") = (long)new_dirfd;
    register const char *r4 __asm__("r4") = old_path;
    register long r3 __asm__("r3") = (long)old_dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("357")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* link = 9: r3 = old_path, r4 = new_path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_link(const char *old_path, const char *new_path)
{
    register long r0 __asm__("r0") = 9;
    register const char *r4 __asm__("r4") = new_path;
    register const char *r3 __asm__("r3") = old_path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("9")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* linkat = 294: r3 = old_dirfd, r4 = old_path, r5 = new_dirfd, r6 = new_path, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    register long r0 __asm__("r0") = 294;
    register long r7 __asm__("r7") = (long)flags;
    register const char *r6 __asm__("r6") = new_path;
    register long r5 __asm__("r5") = (long)new_dirfd;
    register const char *r4 __asm__("r4") = old_path;
    register long r3 __asm__("r3") = (long)old_dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("294")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlink = 10: r3 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlink(const char *path)
{
    register long r0 __asm__("r0") = 10;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("10")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unlinkat = 292: r3 = dirfd, r4 = path, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    register long r0 __asm__("r0") = 292;
    register long r5 __asm__("r5") = (long)flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("292")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlink = 83: r3 = target, r4 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlink(const char *target, const char *path)
{
    register long r0 __asm__("r0") = 83;
    register const char *r4 __asm__("r4") = path;
    register const char *r3 __asm__("r3") = target;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("83")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* symlinkat = 295: r3 = target, r4 = dirfd, r5 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    register long r0 __asm__("r0") = 295;
    register const char *r5 __asm__("r5") = path;
    register long r4 __asm__("r4") = (long)dirfd;
    register const char *r3 __asm__("r3") = target;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("295")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlink = 85: r3 = path, r4 = buf, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlink(const char *path, void *buf, int32_t size)
{
    register long r0 __asm__("r0") = 85;
    register long r5 __asm__("r5") = (long)size;
    register void *r4 __asm__("r4") = buf;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("85")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* readlinkat = 296: r3 = dirfd, r4 = path, r5 = buf, r6 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    register long r0 __asm__("r0") = 296;
    register long r6 __asm__("r6") = (long)size;
    register void *r5 __asm__("r5") = buf;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("296")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdir = 39: r3 = path, r4 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdir(const char *path, uint32_t mode)
{
    register long r0 __asm__("r0") = 39;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("39")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mkdirat = 287: r3 = dirfd, r4 = path, r5 = mode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    register long r0 __asm__("r0") = 287;
    register long r5 __asm__("r5") = (long)mode;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("287")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rmdir = 40: r3 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rmdir(const char *path)
{
    register long r0 __asm__("r0") = 40;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("40")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknod = 14: r3 = path, r4 = mode, r5 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknod(const char *path, uint32_t mode, uint32_t dev)
{
    register long r0 __asm__("r0") = 14;
    register long r5 __asm__("r5") = (long)dev;
    register long r4 __asm__("r4") = (long)mode;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("14")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mknodat = 288: r3 = dirfd, r4 = path, r5 = mode, r6 = dev */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    register long r0 __asm__("r0") = 288;
    register long r6 __asm__("r6") = (long)dev;
    register long r5 __asm__("r5") = (long)mode;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("288")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents = 141: r3 = fd, r4 = entries, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents(int32_t fd, void *entries, uint32_t size)
{
    register long r0 __asm__("r0") = 141;
    register long r5 __asm__("r5") = (long)size;
    register void *r4 __asm__("r4") = entries;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("141")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getdents64 = 202: r3 = fd, r4 = entries, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    register long r0 __asm__("r0") = 202;
    register long r5 __asm__("r5") = (long)size;
    register void *r4 __asm__("r4") = entries;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("202")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcwd = 182: r3 = buf, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcwd(void *buf, unsigned long size)
{
    register long r0 __asm__("r0") = 182;
    register unsigned long r4 __asm__("r4") = size;
    register void *r3 __asm__("r3") = buf;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("182")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chdir = 12: r3 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chdir(const char *path)
{
    register long r0 __asm__("r0") = 12;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("12")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fchdir = 133: r3 = fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fchdir(int32_t fd)
{
    register long r0 __asm__("r0") = 133;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("133")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* chroot = 61: r3 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_chroot(const char *path)
{
    register long r0 __asm__("r0") = 61;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("61")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattr = 212: r3 = path, r4 = name, r5 = value, r6 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    register long r0 __asm__("r0") = 212;
    register size_t r6 __asm__("r6") = size;
    register void *r5 __asm__("r5") = value;
    register const char *r4 __asm__("r4") = name;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("212")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lgetxattr = 213: r3 = path, r4 = name, r5 = value, r6 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    register long r0 __asm__("r0") = 213;
    register size_t r6 __asm__("r6") = size;
    register void *r5 __asm__("r5") = value;
    register const char *r4 __asm__("r4") = name;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("213")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fgetxattr = 214: r3 = fd, r4 = name, r5 = value, r6 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    register long r0 __asm__("r0") = 214;
    register size_t r6 __asm__("r6") = size;
    register void *r5 __asm__("r5") = value;
    register const char *r4 __asm__("r4") = name;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("214")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getxattrat = 464: r3 = dirfd, r4 = path, r5 = at_flags, r6 = name, r7 = args, r8 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long r0 __asm__("r0") = 464;
    register size_t r8 __asm__("r8") = size;
    register const struct vllsi_linux_xattr_args *r7 __asm__("r7") = args;
    register const char *r6 __asm__("r6") = name;
    register long r5 __asm__("r5") = (long)at_flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("464")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattr = 209: r3 = path, r4 = name, r5 = value, r6 = size, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long r0 __asm__("r0") = 209;
    register long r7 __asm__("r7") = (long)flags;
    register size_t r6 __asm__("r6") = size;
    register const void *r5 __asm__("r5") = value;
    register const char *r4 __asm__("r4") = name;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("209")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsetxattr = 210: r3 = path, r4 = name, r5 = value, r6 = size, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    register long r0 __asm__("r0") = 210;
    register long r7 __asm__("r7") = (long)flags;
    register size_t r6 __asm__("r6") = size;
    register const void *r5 __asm__("r5") = value;
    register const char *r4 __asm__("r4") = name;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("210")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsetxattr = 211: r3 = fd, r4 = name, r5 = value, r6 = size, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    register long r0 __asm__("r0") = 211;
    register long r7 __asm__("r7") = (long)flags;
    register size_t r6 __asm__("r6") = size;
    register const void *r5 __asm__("r5") = value;
    register const char *r4 __asm__("r4") = name;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("211")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setxattrat = 463: r3 = dirfd, r4 = path, r5 = at_flags, r6 = name, r7 = args, r8 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    register long r0 __asm__("r0") = 463;
    register size_t r8 __asm__("r8") = size;
    register const struct vllsi_linux_xattr_args *r7 __asm__("r7") = args;
    register const char *r6 __asm__("r6") = name;
    register long r5 __asm__("r5") = (long)at_flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("463")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattr = 215: r3 = path, r4 = list, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattr(const char *path, void *list, size_t size)
{
    register long r0 __asm__("r0") = 215;
    register size_t r5 __asm__("r5") = size;
    register void *r4 __asm__("r4") = list;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("215")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* llistxattr = 216: r3 = path, r4 = list, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llistxattr(const char *path, void *list, size_t size)
{
    register long r0 __asm__("r0") = 216;
    register size_t r5 __asm__("r5") = size;
    register void *r4 __asm__("r4") = list;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("216")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* flistxattr = 217: r3 = fd, r4 = list, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_flistxattr(int32_t fd, void *list, size_t size)
{
    register long r0 __asm__("r0") = 217;
    register size_t r5 __asm__("r5") = size;
    register void *r4 __asm__("r4") = list;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("217")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listxattrat = 465: r3 = dirfd, r4 = path, r5 = at_flags, r6 = list, r7 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    register long r0 __asm__("r0") = 465;
    register size_t r7 __asm__("r7") = size;
    register void *r6 __asm__("r6") = list;
    register long r5 __asm__("r5") = (long)at_flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("465")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattr = 218: r3 = path, r4 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattr(const char *path, const char *name)
{
    register long r0 __asm__("r0") = 218;
    register const char *r4 __asm__("r4") = name;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("218")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lremovexattr = 219: r3 = path, r4 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lremovexattr(const char *path, const char *name)
{
    register long r0 __asm__("r0") = 219;
    register const char *r4 __asm__("r4") = name;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("219")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fremovexattr = 220: r3 = fd, r4 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fremovexattr(int32_t fd, const char *name)
{
    register long r0 __asm__("r0") = 220;
    register const char *r4 __asm__("r4") = name;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("220")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* removexattrat = 466: r3 = dirfd, r4 = path, r5 = at_flags, r6 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    register long r0 __asm__("r0") = 466;
    register const char *r6 __asm__("r6") = name;
    register long r5 __asm__("r5") = (long)at_flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("466")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_getattr = 468: r3 = dirfd, r4 = path, r5 = attr, r6 = size, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long r0 __asm__("r0") = 468;
    register long r7 __asm__("r7") = (long)flags;
    register size_t r6 __asm__("r6") = size;
    register struct vllsi_linux_file_attr *r5 __asm__("r5") = attr;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("468")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* file_setattr = 469: r3 = dirfd, r4 = path, r5 = attr, r6 = size, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    register long r0 __asm__("r0") = 469;
    register long r7 __asm__("r7") = (long)flags;
    register size_t r6 __asm__("r6") = size;
    register const struct vllsi_linux_file_attr *r5 __asm__("r5") = attr;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("469")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount = 21: r3 = source, r4 = target, r5 = fs_type, r6 = flags, r7 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    register long r0 __asm__("r0") = 21;
    register const void *r7 __asm__("r7") = data;
    register unsigned long r6 __asm__("r6") = flags;
    register const char *r5 __asm__("r5") = fs_type;
    register const char *r4 __asm__("r4") = target;
    register const char *r3 __asm__("r3") = source;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("21")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount = 22: r3 = target */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount(const char *target)
{
    register long r0 __asm__("r0") = 22;
    register const char *r3 __asm__("r3") = target;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("22")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* umount2 = 52: r3 = target, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_umount2(const char *target, int32_t flags)
{
    register long r0 __asm__("r0") = 52;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = target;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("52")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pivot_root = 203: r3 = new_root, r4 = put_old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pivot_root(const char *new_root, const char *put_old)
{
    register long r0 __asm__("r0") = 203;
    register const char *r4 __asm__("r4") = put_old;
    register const char *r3 __asm__("r3") = new_root;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("203")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsopen = 430: r3 = fs_name, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsopen(const char *fs_name, uint32_t flags)
{
    register long r0 __asm__("r0") = 430;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = fs_name;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("430")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fspick = 433: r3 = dirfd, r4 = path, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    register long r0 __asm__("r0") = 433;
    register long r5 __asm__("r5") = (long)flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("433")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsconfig = 431: r3 = fs_fd, r4 = command, r5 = key, r6 = value, r7 = aux */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    register long r0 __asm__("r0") = 431;
    register long r7 __asm__("r7") = (long)aux;
    register uintptr_t r6 __asm__("r6") = value;
    register const char *r5 __asm__("r5") = key;
    register long r4 __asm__("r4") = (long)command;
    register long r3 __asm__("r3") = (long)fs_fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("431")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fsmount = 432: r3 = fs_fd, r4 = flags, r5 = attributes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    register long r0 __asm__("r0") = 432;
    register long r5 __asm__("r5") = (long)attributes;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)fs_fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("432")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree = 428: r3 = dirfd, r4 = path, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    register long r0 __asm__("r0") = 428;
    register long r5 __asm__("r5") = (long)flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("428")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_tree_attr = 467: r3 = dirfd, r4 = path, r5 = flags, r6 = attributes, r7 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long r0 __asm__("r0") = 467;
    register size_t r7 __asm__("r7") = size;
    register const struct vllsi_linux_mount_attr *r6 __asm__("r6") = attributes;
    register long r5 __asm__("r5") = (long)flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("467")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_mount = 429: r3 = from_dirfd, r4 = from_path, r5 = to_dirfd, r6 = to_path, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    register long r0 __asm__("r0") = 429;
    register long r7 __asm__("r7") = (long)flags;
    register const char *r6 __asm__("r6") = to_path;
    register long r5 __asm__("r5") = (long)to_dirfd;
    register const char *r4 __asm__("r4") = from_path;
    register long r3 __asm__("r3") = (long)from_dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("429")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mount_setattr = 442: r3 = dirfd, r4 = path, r5 = flags, r6 = attributes, r7 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    register long r0 __asm__("r0") = 442;
    register size_t r7 __asm__("r7") = size;
    register const struct vllsi_linux_mount_attr *r6 __asm__("r6") = attributes;
    register long r5 __asm__("r5") = (long)flags;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("442")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statmount = 457: r3 = request, r4 = buffer, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    register long r0 __asm__("r0") = 457;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = size;
    register struct vllsi_linux_statmount *r4 __asm__("r4") = buffer;
    register const struct vllsi_linux_mnt_id_req *r3 __asm__("r3") = request;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("457")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listmount = 458: r3 = request, r4 = mount_ids, r5 = count, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    register long r0 __asm__("r0") = 458;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = count;
    register uint64_t *r4 __asm__("r4") = mount_ids;
    register const struct vllsi_linux_mnt_id_req *r3 __asm__("r3") = request;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("458")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listns = 470: r3 = request, r4 = namespace_ids, r5 = count, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    register long r0 __asm__("r0") = 470;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = count;
    register uint64_t *r4 __asm__("r4") = namespace_ids;
    register const struct vllsi_linux_ns_id_req *r3 __asm__("r3") = request;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("470")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs = 99: r3 = path, r4 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    register long r0 __asm__("r0") = 99;
    register struct vllsi_linux_statfs *r4 __asm__("r4") = buf;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("99")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs = 100: r3 = fd, r4 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    register long r0 __asm__("r0") = 100;
    register struct vllsi_linux_statfs *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("100")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ustat = 62: r3 = device, r4 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ustat(uint32_t device, struct vllsi_linux_ustat *buf)
{
    register long r0 __asm__("r0") = 62;
    register struct vllsi_linux_ustat *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)device;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("62")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysfs = 135: r3 = option, r4 = argument, r5 = buffer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysfs(int32_t option, uintptr_t argument, uintptr_t buffer)
{
    register long r0 __asm__("r0") = 135;
    register uintptr_t r5 __asm__("r5") = buffer;
    register uintptr_t r4 __asm__("r4") = argument;
    register long r3 __asm__("r3") = (long)option;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("135")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_init = 323: r3 = flags, r4 = event_flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    register long r0 __asm__("r0") = 323;
    register long r4 __asm__("r4") = (long)event_flags;
    register long r3 __asm__("r3") = (long)flags;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("323")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fanotify_mark = 324: r3 = group_fd, r4 = flags, r5 = mask, r6 = dirfd, r7 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    register long r0 __asm__("r0") = 324;
    register const char *r7 __asm__("r7") = path;
    register long r6 __asm__("r6") = (long)dirfd;
    register uint64_t r5 __asm__("r5") = mask;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)group_fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("324")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init = 275 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init(void)
{
    register long r0 __asm__("r0") = 275;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("275")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_init1 = 318: r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_init1(int32_t flags)
{
    register long r0 __asm__("r0") = 318;
    register long r3 __asm__("r3") = (long)flags;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("318")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_add_watch = 276: r3 = fd, r4 = path, r5 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    register long r0 __asm__("r0") = 276;
    register long r5 __asm__("r5") = (long)mask;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("276")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* inotify_rm_watch = 277: r3 = fd, r4 = watch */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    register long r0 __asm__("r0") = 277;
    register long r4 __asm__("r4") = (long)watch;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("277")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* name_to_handle_at = 345: r3 = dirfd, r4 = path, r5 = handle, r6 = mount_id, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    register long r0 __asm__("r0") = 345;
    register long r7 __asm__("r7") = (long)flags;
    register void *r6 __asm__("r6") = mount_id;
    register struct vllsi_linux_file_handle *r5 __asm__("r5") = handle;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("345")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* open_by_handle_at = 346: r3 = mount_fd, r4 = handle, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    register long r0 __asm__("r0") = 346;
    register long r5 __asm__("r5") = (long)flags;
    register const struct vllsi_linux_file_handle *r4 __asm__("r4") = handle;
    register long r3 __asm__("r3") = (long)mount_fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("346")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl = 131: r3 = command, r4 = special, r5 = id, r6 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    register long r0 __asm__("r0") = 131;
    register uintptr_t r6 __asm__("r6") = argument;
    register long r5 __asm__("r5") = (long)id;
    register const char *r4 __asm__("r4") = special;
    register long r3 __asm__("r3") = (long)command;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("131")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* quotactl_fd = 443: r3 = fd, r4 = command, r5 = id, r6 = argument */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    register long r0 __asm__("r0") = 443;
    register uintptr_t r6 __asm__("r6") = argument;
    register long r5 __asm__("r5") = (long)id;
    register long r4 __asm__("r4") = (long)command;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("443")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapon = 87: r3 = path, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapon(const char *path, int32_t flags)
{
    register long r0 __asm__("r0") = 87;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("87")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapoff = 115: r3 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapoff(const char *path)
{
    register long r0 __asm__("r0") = 115;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("115")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* acct = 51: r3 = path */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_acct(const char *path)
{
    register long r0 __asm__("r0") = 51;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("51")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semget = 393: r3 = key, r4 = count, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semget(int32_t key, int32_t count, int32_t flags)
{
    register long r0 __asm__("r0") = 393;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)count;
    register long r3 __asm__("r3") = (long)key;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("393")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop = 392: r3 = id, r4 = operations, r5 = count, r6 = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    register long r0 __asm__("r0") = 392;
    register long r6 __asm__("r6") = 0;
    register long r5 __asm__("r5") = (long)count;
    register const struct vllsi_linux_sembuf *r4 __asm__("r4") = operations;
    register long r3 __asm__("r3") = (long)id;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("392")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semtimedop = 392: r3 = id, r4 = operations, r5 = count, r6 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    register long r0 __asm__("r0") = 392;
    register const struct vllsi_linux_timespec *r6 __asm__("r6") = timeout;
    register long r5 __asm__("r5") = (long)count;
    register const struct vllsi_linux_sembuf *r4 __asm__("r4") = operations;
    register long r3 __asm__("r3") = (long)id;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("392")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* semctl = 394: r3 = id, r4 = index, r5 = cmd, r6 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    register long r0 __asm__("r0") = 394;
    register uintptr_t r6 __asm__("r6") = arg;
    register long r5 __asm__("r5") = (long)cmd;
    register long r4 __asm__("r4") = (long)index;
    register long r3 __asm__("r3") = (long)id;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("394")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmget = 395: r3 = key, r4 = size, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmget(int32_t key, size_t size, int32_t flags)
{
    register long r0 __asm__("r0") = 395;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = size;
    register long r3 __asm__("r3") = (long)key;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("395")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmat = 397: r3 = id, r4 = addr, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmat(int32_t id, void *addr, int32_t flags)
{
    register long r0 __asm__("r0") = 397;
    register long r5 __asm__("r5") = (long)flags;
    register void *r4 __asm__("r4") = addr;
    register long r3 __asm__("r3") = (long)id;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("397")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmdt = 398: r3 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmdt(void *addr)
{
    register long r0 __asm__("r0") = 398;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("398")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shmctl = 396: r3 = id, r4 = cmd, r5 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long r0 __asm__("r0") = 396;
    register uintptr_t r5 __asm__("r5") = buf;
    register long r4 __asm__("r4") = (long)cmd;
    register long r3 __asm__("r3") = (long)id;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("396")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgget = 399: r3 = key, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgget(int32_t key, int32_t flags)
{
    register long r0 __asm__("r0") = 399;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)key;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("399")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgsnd = 400: r3 = id, r4 = msg, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    register long r0 __asm__("r0") = 400;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = size;
    register const struct vllsi_linux_msgbuf *r4 __asm__("r4") = msg;
    register long r3 __asm__("r3") = (long)id;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("400")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgrcv = 401: r3 = id, r4 = msg, r5 = size, r6 = type, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    register long r0 __asm__("r0") = 401;
    register long r7 __asm__("r7") = (long)flags;
    register long r6 __asm__("r6") = type;
    register size_t r5 __asm__("r5") = size;
    register struct vllsi_linux_msgbuf *r4 __asm__("r4") = msg;
    register long r3 __asm__("r3") = (long)id;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("401")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msgctl = 402: r3 = id, r4 = cmd, r5 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    register long r0 __asm__("r0") = 402;
    register uintptr_t r5 __asm__("r5") = buf;
    register long r4 __asm__("r4") = (long)cmd;
    register long r3 __asm__("r3") = (long)id;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("402")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ipc = 117: r3 = call, r4 = object, r5 = arg2, r6 = arg3, r7 = ptr, r8 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ipc(uint32_t call, int32_t object, unsigned long arg2, unsigned long arg3, uintptr_t ptr, long arg5)
{
    register long r0 __asm__("r0") = 117;
    register long r8 __asm__("r8") = arg5;
    register uintptr_t r7 __asm__("r7") = ptr;
    register unsigned long r6 __asm__("r6") = arg3;
    register unsigned long r5 __asm__("r5") = arg2;
    register long r4 __asm__("r4") = (long)object;
    register long r3 __asm__("r3") = (long)call;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("117")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_open = 262: r3 = name, r4 = flags, r5 = mode, r6 = attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    register long r0 __asm__("r0") = 262;
    register const struct vllsi_linux_mq_attr *r6 __asm__("r6") = attr;
    register long r5 __asm__("r5") = (long)mode;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = name;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("262")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_unlink = 263: r3 = name */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_unlink(const char *name)
{
    register long r0 __asm__("r0") = 263;
    register const char *r3 __asm__("r3") = name;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("263")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedsend = 264: r3 = fd, r4 = msg, r5 = len, r6 = priority, r7 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    register long r0 __asm__("r0") = 264;
    register const struct vllsi_linux_timespec *r7 __asm__("r7") = deadline;
    register long r6 __asm__("r6") = (long)priority;
    register size_t r5 __asm__("r5") = len;
    register const void *r4 __asm__("r4") = msg;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("264")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_timedreceive = 265: r3 = fd, r4 = msg, r5 = len, r6 = priority, r7 = deadline */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    register long r0 __asm__("r0") = 265;
    register const struct vllsi_linux_timespec *r7 __asm__("r7") = deadline;
    register uint32_t *r6 __asm__("r6") = priority;
    register size_t r5 __asm__("r5") = len;
    register void *r4 __asm__("r4") = msg;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("265")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_notify = 266: r3 = fd, r4 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    register long r0 __asm__("r0") = 266;
    register const struct vllsi_linux_sigevent *r4 __asm__("r4") = event;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("266")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mq_getsetattr = 267: r3 = fd, r4 = new_attr, r5 = old_attr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    register long r0 __asm__("r0") = 267;
    register struct vllsi_linux_mq_attr *r5 __asm__("r5") = old_attr;
    register const struct vllsi_linux_mq_attr *r4 __asm__("r4") = new_attr;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("267")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* statfs64 = 252: r3 = path, r4 = size, r5 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_statfs64(const char *path, size_t size, struct vllsi_linux_statfs *status)
{
    register long r0 __asm__("r0") = 252;
    register struct vllsi_linux_statfs *r5 __asm__("r5") = status;
    register size_t r4 __asm__("r4") = size;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("252")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fstatfs64 = 253: r3 = fd, r4 = size, r5 = status */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fstatfs64(int32_t fd, size_t size, struct vllsi_linux_statfs *status)
{
    register long r0 __asm__("r0") = 253;
    register struct vllsi_linux_statfs *r5 __asm__("r5") = status;
    register size_t r4 __asm__("r4") = size;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("253")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* _llseek = 140: r3 = fd, r4 = 0, r5 = offset, r6 = &result_offset, r7 = whence */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_llseek(int32_t fd, int64_t offset, uint32_t whence)
{
    int64_t result_offset = 0;
    register long r0 __asm__("r0") = 140;
    register long r7 __asm__("r7") = (long)whence;
    register int64_t *r6 __asm__("r6") = &result_offset;
    register int64_t r5 __asm__("r5") = offset;
    register long r4 __asm__("r4") = 0;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("140")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    const vllsi_result returned = VLLSI__RESULT(outcome);
    return returned < 0 ? returned : result_offset;
}

/* signal = 48: r3 = signum, r4 = handler */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_signal(int32_t signum, void *handler)
{
    register long r0 __asm__("r0") = 48;
    register void *r4 __asm__("r4") = handler;
    register long r3 __asm__("r3") = (long)signum;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("48")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sgetmask = 68 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sgetmask(void)
{
    register long r0 __asm__("r0") = 68;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("68")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ssetmask = 69: r3 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ssetmask(int32_t mask)
{
    register long r0 __asm__("r0") = 69;
    register long r3 __asm__("r3") = (long)mask;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("69")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* iopl = 110: r3 = level */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_iopl(uint32_t level)
{
    register long r0 __asm__("r0") = 110;
    register long r3 __asm__("r3") = (long)level;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("110")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioperm = 101: r3 = from, r4 = num, r5 = turn_on */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioperm(unsigned long from, unsigned long num, int32_t turn_on)
{
    register long r0 __asm__("r0") = 101;
    register long r5 __asm__("r5") = (long)turn_on;
    register unsigned long r4 __asm__("r4") = num;
    register unsigned long r3 __asm__("r3") = from;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("101")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vm86 = 113: r3 = function, r4 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vm86(unsigned long function, uintptr_t arg)
{
    register long r0 __asm__("r0") = 113;
    register uintptr_t r4 __asm__("r4") = arg;
    register unsigned long r3 __asm__("r3") = function;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("113")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rtas = 255: r3 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rtas(struct vllsi_linux_rtas_args *args)
{
    register long r0 __asm__("r0") = 255;
    register struct vllsi_linux_rtas_args *r3 __asm__("r3") = args;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("255")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* spu_create = 279: r3 = path, r4 = flags, r5 = mode, r6 = neighbor_fd */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_spu_create(const char *path, uint32_t flags, uint32_t mode, int32_t neighbor_fd)
{
    register long r0 __asm__("r0") = 279;
    register long r6 __asm__("r6") = (long)neighbor_fd;
    register long r5 __asm__("r5") = (long)mode;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("279")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* spu_run = 278: r3 = fd, r4 = npc, r5 = event */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_spu_run(int32_t fd, uint32_t *npc, uint32_t *event)
{
    register long r0 __asm__("r0") = 278;
    register uint32_t *r5 __asm__("r5") = event;
    register uint32_t *r4 __asm__("r4") = npc;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("278")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* swapcontext = 249: r3 = old_context, r4 = new_context, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_swapcontext(struct vllsi_linux_ucontext *old_context, const struct vllsi_linux_ucontext *new_context, long size)
{
    register long r0 __asm__("r0") = 249;
    register long r5 __asm__("r5") = size;
    register const struct vllsi_linux_ucontext *r4 __asm__("r4") = new_context;
    register struct vllsi_linux_ucontext *r3 __asm__("r3") = old_context;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("249")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* switch_endian = 363 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_switch_endian(void)
{
    register long r0 __asm__("r0") = 363;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("363")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pciconfig_read = 198: r3 = bus, r4 = dfn, r5 = offset, r6 = len, r7 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pciconfig_read(unsigned long bus, unsigned long dfn, unsigned long offset, unsigned long len, void *buf)
{
    register long r0 __asm__("r0") = 198;
    register void *r7 __asm__("r7") = buf;
    register unsigned long r6 __asm__("r6") = len;
    register unsigned long r5 __asm__("r5") = offset;
    register unsigned long r4 __asm__("r4") = dfn;
    register unsigned long r3 __asm__("r3") = bus;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("198")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pciconfig_write = 199: r3 = bus, r4 = dfn, r5 = offset, r6 = len, r7 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pciconfig_write(unsigned long bus, unsigned long dfn, unsigned long offset, unsigned long len, const void *buf)
{
    register long r0 __asm__("r0") = 199;
    register const void *r7 __asm__("r7") = buf;
    register unsigned long r6 __asm__("r6") = len;
    register unsigned long r5 __asm__("r5") = offset;
    register unsigned long r4 __asm__("r4") = dfn;
    register unsigned long r3 __asm__("r3") = bus;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("199")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pciconfig_iobase = 200: r3 = which, r4 = bus, r5 = devfn */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pciconfig_iobase(long which, unsigned long bus, unsigned long devfn)
{
    register long r0 __asm__("r0") = 200;
    register unsigned long r5 __asm__("r5") = devfn;
    register unsigned long r4 __asm__("r4") = bus;
    register long r3 __asm__("r3") = which;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("200")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mmap = 90: r3 = addr, r4 = len, r5 = prot, r6 = flags, r7 = fd, r8 = offset */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    register long r0 __asm__("r0") = 90;
    register int64_t r8 __asm__("r8") = offset;
    register long r7 __asm__("r7") = (long)fd;
    register unsigned long r6 __asm__("r6") = flags;
    register unsigned long r5 __asm__("r5") = prot;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("90")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munmap = 91: r3 = addr, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munmap(void *addr, size_t len)
{
    register long r0 __asm__("r0") = 91;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("91")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mremap = 163: r3 = old_addr, r4 = old_len, r5 = new_len, r6 = flags, r7 = new_addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    register long r0 __asm__("r0") = 163;
    register void *r7 __asm__("r7") = new_addr;
    register unsigned long r6 __asm__("r6") = flags;
    register size_t r5 __asm__("r5") = new_len;
    register size_t r4 __asm__("r4") = old_len;
    register void *r3 __asm__("r3") = old_addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("163")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mprotect = 125: r3 = addr, r4 = len, r5 = prot */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    register long r0 __asm__("r0") = 125;
    register unsigned long r5 __asm__("r5") = prot;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("125")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* madvise = 205: r3 = addr, r4 = len, r5 = advice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_madvise(void *addr, size_t len, int32_t advice)
{
    register long r0 __asm__("r0") = 205;
    register long r5 __asm__("r5") = (long)advice;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("205")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* msync = 144: r3 = addr, r4 = len, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_msync(void *addr, size_t len, int32_t flags)
{
    register long r0 __asm__("r0") = 144;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("144")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mincore = 206: r3 = addr, r4 = len, r5 = vec */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    register long r0 __asm__("r0") = 206;
    register uint8_t *r5 __asm__("r5") = vec;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("206")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* remap_file_pages = 239: r3 = addr, r4 = len, r5 = prot, r6 = page_offset, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    register long r0 __asm__("r0") = 239;
    register unsigned long r7 __asm__("r7") = flags;
    register size_t r6 __asm__("r6") = page_offset;
    register unsigned long r5 __asm__("r5") = prot;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("239")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* brk = 45: r3 = addr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_brk(void *addr)
{
    register long r0 __asm__("r0") = 45;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("45")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock = 150: r3 = addr, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock(void *addr, size_t len)
{
    register long r0 __asm__("r0") = 150;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("150")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlock2 = 378: r3 = addr, r4 = len, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlock2(void *addr, size_t len, int32_t flags)
{
    register long r0 __asm__("r0") = 378;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("378")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlock = 151: r3 = addr, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlock(void *addr, size_t len)
{
    register long r0 __asm__("r0") = 151;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("151")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mlockall = 152: r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mlockall(int32_t flags)
{
    register long r0 __asm__("r0") = 152;
    register long r3 __asm__("r3") = (long)flags;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("152")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* munlockall = 153 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_munlockall(void)
{
    register long r0 __asm__("r0") = 153;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("153")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mseal = 462: r3 = addr, r4 = len, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mseal(void *addr, size_t len, unsigned long flags)
{
    register long r0 __asm__("r0") = 462;
    register unsigned long r5 __asm__("r5") = flags;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("462")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* map_shadow_stack = 453: r3 = addr, r4 = len, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    register long r0 __asm__("r0") = 453;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("453")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_alloc = 384: r3 = flags, r4 = access_rights */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    register long r0 __asm__("r0") = 384;
    register unsigned long r4 __asm__("r4") = access_rights;
    register unsigned long r3 __asm__("r3") = flags;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("384")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_free = 385: r3 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_free(int32_t pkey)
{
    register long r0 __asm__("r0") = 385;
    register long r3 __asm__("r3") = (long)pkey;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("385")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pkey_mprotect = 386: r3 = addr, r4 = len, r5 = prot, r6 = pkey */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    register long r0 __asm__("r0") = 386;
    register long r6 __asm__("r6") = (long)pkey;
    register unsigned long r5 __asm__("r5") = prot;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("386")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* memfd_create = 360: r3 = name, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_memfd_create(const char *name, uint32_t flags)
{
    register long r0 __asm__("r0") = 360;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = name;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("360")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_madvise = 440: r3 = pidfd, r4 = vec, r5 = count, r6 = advice, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    register long r0 __asm__("r0") = 440;
    register long r7 __asm__("r7") = (long)flags;
    register long r6 __asm__("r6") = (long)advice;
    register size_t r5 __asm__("r5") = count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = vec;
    register long r3 __asm__("r3") = (long)pidfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("440")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_mrelease = 448: r3 = pidfd, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    register long r0 __asm__("r0") = 448;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)pidfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("448")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_readv = 351: r3 = pid, r4 = local, r5 = local_count, r6 = remote, r7 = remote_count, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long r0 __asm__("r0") = 351;
    register unsigned long r8 __asm__("r8") = flags;
    register unsigned long r7 __asm__("r7") = remote_count;
    register const struct vllsi_linux_iovec *r6 __asm__("r6") = remote;
    register unsigned long r5 __asm__("r5") = local_count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = local;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("351")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* process_vm_writev = 352: r3 = pid, r4 = local, r5 = local_count, r6 = remote, r7 = remote_count, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    register long r0 __asm__("r0") = 352;
    register unsigned long r8 __asm__("r8") = flags;
    register unsigned long r7 __asm__("r7") = remote_count;
    register const struct vllsi_linux_iovec *r6 __asm__("r6") = remote;
    register unsigned long r5 __asm__("r5") = local_count;
    register const struct vllsi_linux_iovec *r4 __asm__("r4") = local;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("352")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* mbind = 259: r3 = addr, r4 = len, r5 = mode, r6 = nodemask, r7 = maxnode, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    register long r0 __asm__("r0") = 259;
    register long r8 __asm__("r8") = (long)flags;
    register unsigned long r7 __asm__("r7") = maxnode;
    register const unsigned long *r6 __asm__("r6") = nodemask;
    register unsigned long r5 __asm__("r5") = mode;
    register unsigned long r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("259")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy = 261: r3 = mode, r4 = nodemask, r5 = maxnode */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    register long r0 __asm__("r0") = 261;
    register unsigned long r5 __asm__("r5") = maxnode;
    register const unsigned long *r4 __asm__("r4") = nodemask;
    register unsigned long r3 __asm__("r3") = mode;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("261")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_mempolicy = 260: r3 = mode, r4 = nodemask, r5 = maxnode, r6 = addr, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    register long r0 __asm__("r0") = 260;
    register unsigned long r7 __asm__("r7") = flags;
    register void *r6 __asm__("r6") = addr;
    register unsigned long r5 __asm__("r5") = maxnode;
    register unsigned long *r4 __asm__("r4") = nodemask;
    register int32_t *r3 __asm__("r3") = mode;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("260")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_mempolicy_home_node = 450: r3 = addr, r4 = len, r5 = home_node, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    register long r0 __asm__("r0") = 450;
    register unsigned long r6 __asm__("r6") = flags;
    register unsigned long r5 __asm__("r5") = home_node;
    register unsigned long r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("450")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* migrate_pages = 258: r3 = pid, r4 = maxnode, r5 = old_nodes, r6 = new_nodes */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    register long r0 __asm__("r0") = 258;
    register const unsigned long *r6 __asm__("r6") = new_nodes;
    register const unsigned long *r5 __asm__("r5") = old_nodes;
    register unsigned long r4 __asm__("r4") = maxnode;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("258")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* move_pages = 301: r3 = pid, r4 = count, r5 = pages, r6 = nodes, r7 = status, r8 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    register long r0 __asm__("r0") = 301;
    register long r8 __asm__("r8") = (long)flags;
    register int32_t *r7 __asm__("r7") = status;
    register const int32_t *r6 __asm__("r6") = nodes;
    register void *const *r5 __asm__("r5") = pages;
    register unsigned long r4 __asm__("r4") = count;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("301")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* subpage_prot = 310: r3 = addr, r4 = len, r5 = map */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_subpage_prot(void *addr, unsigned long len, const uint32_t *map)
{
    register long r0 __asm__("r0") = 310;
    register const uint32_t *r5 __asm__("r5") = map;
    register unsigned long r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = addr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("310")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socket = 326: r3 = family, r4 = type, r5 = protocol */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    register long r0 __asm__("r0") = 326;
    register long r5 __asm__("r5") = (long)protocol;
    register long r4 __asm__("r4") = (long)type;
    register long r3 __asm__("r3") = (long)family;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("326")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketpair = 333: r3 = family, r4 = type, r5 = protocol, r6 = fds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    register long r0 __asm__("r0") = 333;
    register int32_t *r6 __asm__("r6") = fds;
    register long r5 __asm__("r5") = (long)protocol;
    register long r4 __asm__("r4") = (long)type;
    register long r3 __asm__("r3") = (long)family;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("333")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bind = 327: r3 = fd, r4 = addr, r5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long r0 __asm__("r0") = 327;
    register long r5 __asm__("r5") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *r4 __asm__("r4") = addr;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("327")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* listen = 329: r3 = fd, r4 = backlog */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_listen(int32_t fd, int32_t backlog)
{
    register long r0 __asm__("r0") = 329;
    register long r4 __asm__("r4") = (long)backlog;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("329")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept = 330: r3 = fd, r4 = addr, r5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r0 __asm__("r0") = 330;
    register uint32_t *r5 __asm__("r5") = addrlen;
    register struct vllsi_linux_sockaddr *r4 __asm__("r4") = addr;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("330")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* accept4 = 344: r3 = fd, r4 = addr, r5 = addrlen, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    register long r0 __asm__("r0") = 344;
    register long r6 __asm__("r6") = (long)flags;
    register uint32_t *r5 __asm__("r5") = addrlen;
    register struct vllsi_linux_sockaddr *r4 __asm__("r4") = addr;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("344")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* connect = 328: r3 = fd, r4 = addr, r5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long r0 __asm__("r0") = 328;
    register long r5 __asm__("r5") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *r4 __asm__("r4") = addr;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("328")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* shutdown = 338: r3 = fd, r4 = how */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_shutdown(int32_t fd, int32_t how)
{
    register long r0 __asm__("r0") = 338;
    register long r4 __asm__("r4") = (long)how;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("338")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockname = 331: r3 = fd, r4 = addr, r5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r0 __asm__("r0") = 331;
    register uint32_t *r5 __asm__("r5") = addrlen;
    register struct vllsi_linux_sockaddr *r4 __asm__("r4") = addr;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("331")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpeername = 332: r3 = fd, r4 = addr, r5 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r0 __asm__("r0") = 332;
    register uint32_t *r5 __asm__("r5") = addrlen;
    register struct vllsi_linux_sockaddr *r4 __asm__("r4") = addr;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("332")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsockopt = 340: r3 = fd, r4 = level, r5 = optname, r6 = optval, r7 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    register long r0 __asm__("r0") = 340;
    register uint32_t *r7 __asm__("r7") = optlen;
    register void *r6 __asm__("r6") = optval;
    register long r5 __asm__("r5") = (long)optname;
    register long r4 __asm__("r4") = (long)level;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("340")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsockopt = 339: r3 = fd, r4 = level, r5 = optname, r6 = optval, r7 = optlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    register long r0 __asm__("r0") = 339;
    register long r7 __asm__("r7") = (long)optlen;
    register const void *r6 __asm__("r6") = optval;
    register long r5 __asm__("r5") = (long)optname;
    register long r4 __asm__("r4") = (long)level;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("339")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* send = 334: r3 = fd, r4 = buf, r5 = len, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_send(int32_t fd, const void *buf, size_t len, uint32_t flags)
{
    register long r0 __asm__("r0") = 334;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = len;
    register const void *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("334")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendto = 335: r3 = fd, r4 = buf, r5 = len, r6 = flags, r7 = addr, r8 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    register long r0 __asm__("r0") = 335;
    register long r8 __asm__("r8") = (long)addrlen;
    register const struct vllsi_linux_sockaddr *r7 __asm__("r7") = addr;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = len;
    register const void *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("335")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmsg = 341: r3 = fd, r4 = msg, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long r0 __asm__("r0") = 341;
    register long r5 __asm__("r5") = (long)flags;
    register const struct vllsi_linux_msghdr *r4 __asm__("r4") = msg;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("341")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sendmmsg = 349: r3 = fd, r4 = msgs, r5 = count, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    register long r0 __asm__("r0") = 349;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)count;
    register struct vllsi_linux_mmsghdr *r4 __asm__("r4") = msgs;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("349")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recv = 336: r3 = fd, r4 = buf, r5 = len, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recv(int32_t fd, void *buf, size_t len, uint32_t flags)
{
    register long r0 __asm__("r0") = 336;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = len;
    register void *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("336")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvfrom = 337: r3 = fd, r4 = buf, r5 = len, r6 = flags, r7 = addr, r8 = addrlen */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    register long r0 __asm__("r0") = 337;
    register uint32_t *r8 __asm__("r8") = addrlen;
    register struct vllsi_linux_sockaddr *r7 __asm__("r7") = addr;
    register long r6 __asm__("r6") = (long)flags;
    register size_t r5 __asm__("r5") = len;
    register void *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("337")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmsg = 342: r3 = fd, r4 = msg, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    register long r0 __asm__("r0") = 342;
    register long r5 __asm__("r5") = (long)flags;
    register struct vllsi_linux_msghdr *r4 __asm__("r4") = msg;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("342")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* recvmmsg = 343: r3 = fd, r4 = msgs, r5 = count, r6 = flags, r7 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    register long r0 __asm__("r0") = 343;
    register struct vllsi_linux_timespec *r7 __asm__("r7") = timeout;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)count;
    register struct vllsi_linux_mmsghdr *r4 __asm__("r4") = msgs;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("343")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* socketcall = 102: r3 = call, r4 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_socketcall(int32_t call, uintptr_t args)
{
    register long r0 __asm__("r0") = 102;
    register uintptr_t r4 __asm__("r4") = args;
    register long r3 __asm__("r3") = (long)call;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("102")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sethostname = 74: r3 = name, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sethostname(const void *name, int32_t len)
{
    register long r0 __asm__("r0") = 74;
    register long r4 __asm__("r4") = (long)len;
    register const void *r3 __asm__("r3") = name;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("74")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setdomainname = 121: r3 = name, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setdomainname(const void *name, int32_t len)
{
    register long r0 __asm__("r0") = 121;
    register long r4 __asm__("r4") = (long)len;
    register const void *r3 __asm__("r3") = name;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("121")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prctl = 171: r3 = option, r4 = arg2, r5 = arg3, r6 = arg4, r7 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long r0 __asm__("r0") = 171;
    register uintptr_t r7 __asm__("r7") = arg5;
    register uintptr_t r6 __asm__("r6") = arg4;
    register uintptr_t r5 __asm__("r5") = arg3;
    register uintptr_t r4 __asm__("r4") = arg2;
    register long r3 __asm__("r3") = (long)option;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("171")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone = 120: r3 = flags, r4 = stack, r5 = parent_tid, r6 = tls, r7 = child_tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    register long r0 __asm__("r0") = 120;
    register int32_t *r7 __asm__("r7") = child_tid;
    register void *r6 __asm__("r6") = tls;
    register int32_t *r5 __asm__("r5") = parent_tid;
    register void *r4 __asm__("r4") = stack;
    register unsigned long r3 __asm__("r3") = flags;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("120")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clone3 = 435: r3 = args, r4 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    register long r0 __asm__("r0") = 435;
    register size_t r4 __asm__("r4") = size;
    register const struct vllsi_linux_clone_args *r3 __asm__("r3") = args;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("435")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* fork = 2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_fork(void)
{
    register long r0 __asm__("r0") = 2;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("2")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execve = 11: r3 = path, r4 = argv, r5 = envp */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    register long r0 __asm__("r0") = 11;
    register const char *const *r5 __asm__("r5") = envp;
    register const char *const *r4 __asm__("r4") = argv;
    register const char *r3 __asm__("r3") = path;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("11")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* execveat = 362: r3 = dirfd, r4 = path, r5 = argv, r6 = envp, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    register long r0 __asm__("r0") = 362;
    register long r7 __asm__("r7") = (long)flags;
    register const char *const *r6 __asm__("r6") = envp;
    register const char *const *r5 __asm__("r5") = argv;
    register const char *r4 __asm__("r4") = path;
    register long r3 __asm__("r3") = (long)dirfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("362")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* exit = 1: r3 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit(int32_t status)
{
    register long r0 __asm__("r0") = 1;
    register long r3 __asm__("r3") = (long)status;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("1")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* exit_group = 234: r3 = status */
VLLSI_NORETURN VLLSI__TRAP_STUB void vllsi__linux_exit_group(int32_t status)
{
    register long r0 __asm__("r0") = 234;
    register long r3 __asm__("r3") = (long)status;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("234")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    (void)outcome;
    __builtin_unreachable();
}

/* set_tid_address = 232: r3 = tidptr */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_tid_address(uint32_t *tidptr)
{
    register long r0 __asm__("r0") = 232;
    register uint32_t *r3 __asm__("r3") = tidptr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("232")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* wait4 = 114: r3 = pid, r4 = status, r5 = options, r6 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long r0 __asm__("r0") = 114;
    register struct vllsi_linux_rusage *r6 __asm__("r6") = rusage;
    register long r5 __asm__("r5") = (long)options;
    register int32_t *r4 __asm__("r4") = status;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("114")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* waitpid = 7: r3 = pid, r4 = status, r5 = options */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitpid(int32_t pid, int32_t *status, int32_t options)
{
    register long r0 __asm__("r0") = 7;
    register long r5 __asm__("r5") = (long)options;
    register int32_t *r4 __asm__("r4") = status;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("7")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* waitid = 272: r3 = which, r4 = id, r5 = info, r6 = options, r7 = rusage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    register long r0 __asm__("r0") = 272;
    register struct vllsi_linux_rusage *r7 __asm__("r7") = rusage;
    register long r6 __asm__("r6") = (long)options;
    register struct vllsi_linux_siginfo *r5 __asm__("r5") = info;
    register uintptr_t r4 __asm__("r4") = id;
    register long r3 __asm__("r3") = (long)which;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("272")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_open = 434: r3 = pid, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_open(int32_t pid, uint32_t flags)
{
    register long r0 __asm__("r0") = 434;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("434")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_getfd = 438: r3 = pidfd, r4 = targetfd, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    register long r0 __asm__("r0") = 438;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)targetfd;
    register long r3 __asm__("r3") = (long)pidfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("438")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pidfd_send_signal = 424: r3 = pidfd, r4 = sig, r5 = info, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    register long r0 __asm__("r0") = 424;
    register long r6 __asm__("r6") = (long)flags;
    register const struct vllsi_linux_siginfo *r5 __asm__("r5") = info;
    register long r4 __asm__("r4") = (long)sig;
    register long r3 __asm__("r3") = (long)pidfd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("424")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpid = 20 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpid(void)
{
    register long r0 __asm__("r0") = 20;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("20")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getppid = 64 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getppid(void)
{
    register long r0 __asm__("r0") = 64;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("64")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettid = 207 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettid(void)
{
    register long r0 __asm__("r0") = 207;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("207")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgid = 132: r3 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgid(int32_t pid)
{
    register long r0 __asm__("r0") = 132;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("132")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpgid = 57: r3 = pid, r4 = pgid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpgid(int32_t pid, int32_t pgid)
{
    register long r0 __asm__("r0") = 57;
    register long r4 __asm__("r4") = (long)pgid;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("57")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpgrp = 65 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpgrp(void)
{
    register long r0 __asm__("r0") = 65;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("65")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getsid = 147: r3 = pid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getsid(int32_t pid)
{
    register long r0 __asm__("r0") = 147;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("147")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setsid = 66 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setsid(void)
{
    register long r0 __asm__("r0") = 66;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("66")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getpriority = 96: r3 = which, r4 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getpriority(int32_t which, uintptr_t who)
{
    register long r0 __asm__("r0") = 96;
    register uintptr_t r4 __asm__("r4") = who;
    register long r3 __asm__("r3") = (long)which;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("96")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setpriority = 97: r3 = which, r4 = who, r5 = nice */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    register long r0 __asm__("r0") = 97;
    register long r5 __asm__("r5") = (long)nice;
    register uintptr_t r4 __asm__("r4") = who;
    register long r3 __asm__("r3") = (long)which;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("97")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nice = 34: r3 = increment */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nice(int32_t increment)
{
    register long r0 __asm__("r0") = 34;
    register long r3 __asm__("r3") = (long)increment;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("34")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_get = 274: r3 = which, r4 = who */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_get(int32_t which, uintptr_t who)
{
    register long r0 __asm__("r0") = 274;
    register uintptr_t r4 __asm__("r4") = who;
    register long r3 __asm__("r3") = (long)which;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("274")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ioprio_set = 273: r3 = which, r4 = who, r5 = ioprio */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    register long r0 __asm__("r0") = 273;
    register long r5 __asm__("r5") = (long)ioprio;
    register uintptr_t r4 __asm__("r4") = who;
    register long r3 __asm__("r3") = (long)which;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("273")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ugetrlimit = 190: r3 = resource, r4 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    register long r0 __asm__("r0") = 190;
    register struct vllsi_linux_rlimit *r4 __asm__("r4") = limit;
    register long r3 __asm__("r3") = (long)resource;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("190")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setrlimit = 75: r3 = resource, r4 = limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    register long r0 __asm__("r0") = 75;
    register const struct vllsi_linux_rlimit *r4 __asm__("r4") = limit;
    register long r3 __asm__("r3") = (long)resource;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("75")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* prlimit64 = 325: r3 = pid, r4 = resource, r5 = new_limit, r6 = old_limit */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    register long r0 __asm__("r0") = 325;
    register struct vllsi_linux_rlimit64 *r6 __asm__("r6") = old_limit;
    register const struct vllsi_linux_rlimit64 *r5 __asm__("r5") = new_limit;
    register long r4 __asm__("r4") = (long)resource;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("325")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrusage = 77: r3 = who, r4 = usage */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    register long r0 __asm__("r0") = 77;
    register struct vllsi_linux_rusage *r4 __asm__("r4") = usage;
    register long r3 __asm__("r3") = (long)who;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("77")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* personality = 136: r3 = persona */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_personality(uint32_t persona)
{
    register long r0 __asm__("r0") = 136;
    register long r3 __asm__("r3") = (long)persona;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("136")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* unshare = 282: r3 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_unshare(unsigned long flags)
{
    register long r0 __asm__("r0") = 282;
    register unsigned long r3 __asm__("r3") = flags;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("282")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setns = 350: r3 = fd, r4 = nstype */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setns(int32_t fd, int32_t nstype)
{
    register long r0 __asm__("r0") = 350;
    register long r4 __asm__("r4") = (long)nstype;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("350")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kcmp = 354: r3 = pid1, r4 = pid2, r5 = type, r6 = idx1, r7 = idx2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    register long r0 __asm__("r0") = 354;
    register uintptr_t r7 __asm__("r7") = idx2;
    register unsigned long r6 __asm__("r6") = idx1;
    register long r5 __asm__("r5") = (long)type;
    register long r4 __asm__("r4") = (long)pid2;
    register long r3 __asm__("r3") = (long)pid1;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("354")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setscheduler = 156: r3 = tid, r4 = policy, r5 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    register long r0 __asm__("r0") = 156;
    register const struct vllsi_linux_sched_param *r5 __asm__("r5") = param;
    register long r4 __asm__("r4") = (long)policy;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("156")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getscheduler = 157: r3 = tid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getscheduler(int32_t tid)
{
    register long r0 __asm__("r0") = 157;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("157")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setparam = 154: r3 = tid, r4 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    register long r0 __asm__("r0") = 154;
    register const struct vllsi_linux_sched_param *r4 __asm__("r4") = param;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("154")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getparam = 155: r3 = tid, r4 = param */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    register long r0 __asm__("r0") = 155;
    register struct vllsi_linux_sched_param *r4 __asm__("r4") = param;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("155")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setattr = 355: r3 = tid, r4 = attr, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    register long r0 __asm__("r0") = 355;
    register long r5 __asm__("r5") = (long)flags;
    register const struct vllsi_linux_sched_attr *r4 __asm__("r4") = attr;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("355")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getattr = 356: r3 = tid, r4 = attr, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    register long r0 __asm__("r0") = 356;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)size;
    register struct vllsi_linux_sched_attr *r4 __asm__("r4") = attr;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("356")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_setaffinity = 222: r3 = tid, r4 = len, r5 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    register long r0 __asm__("r0") = 222;
    register const void *r5 __asm__("r5") = mask;
    register long r4 __asm__("r4") = (long)len;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("222")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_getaffinity = 223: r3 = tid, r4 = len, r5 = mask */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    register long r0 __asm__("r0") = 223;
    register void *r5 __asm__("r5") = mask;
    register long r4 __asm__("r4") = (long)len;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("223")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_yield = 158 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_yield(void)
{
    register long r0 __asm__("r0") = 158;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("158")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_max = 159: r3 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_max(int32_t policy)
{
    register long r0 __asm__("r0") = 159;
    register long r3 __asm__("r3") = (long)policy;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("159")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_get_priority_min = 160: r3 = policy */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_get_priority_min(int32_t policy)
{
    register long r0 __asm__("r0") = 160;
    register long r3 __asm__("r3") = (long)policy;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("160")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sched_rr_get_interval = 161: r3 = tid, r4 = interval */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    register long r0 __asm__("r0") = 161;
    register struct vllsi_linux_timespec *r4 __asm__("r4") = interval;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("161")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* ptrace = 26: r3 = request, r4 = pid, r5 = addr, r6 = data */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    register long r0 __asm__("r0") = 26;
    register uintptr_t r6 __asm__("r6") = data;
    register uintptr_t r5 __asm__("r5") = addr;
    register long r4 __asm__("r4") = (long)pid;
    register long r3 __asm__("r3") = request;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("26")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* add_key = 269: r3 = type, r4 = description, r5 = payload, r6 = plen, r7 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    register long r0 __asm__("r0") = 269;
    register long r7 __asm__("r7") = (long)keyring;
    register size_t r6 __asm__("r6") = plen;
    register const void *r5 __asm__("r5") = payload;
    register const char *r4 __asm__("r4") = description;
    register const char *r3 __asm__("r3") = type;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("269")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* request_key = 270: r3 = type, r4 = description, r5 = callout_info, r6 = keyring */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    register long r0 __asm__("r0") = 270;
    register long r6 __asm__("r6") = (long)keyring;
    register const char *r5 __asm__("r5") = callout_info;
    register const char *r4 __asm__("r4") = description;
    register const char *r3 __asm__("r3") = type;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("270")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 271: r3 = operation, r4 = arg2, r5 = arg3, r6 = arg4, r7 = arg5 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    register long r0 __asm__("r0") = 271;
    register uintptr_t r7 __asm__("r7") = arg5;
    register uintptr_t r6 __asm__("r6") = arg4;
    register uintptr_t r5 __asm__("r5") = arg3;
    register uintptr_t r4 __asm__("r4") = arg2;
    register long r3 __asm__("r3") = (long)operation;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("271")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 271: r3 = operation */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_1(int32_t operation)
{
    register long r0 __asm__("r0") = 271;
    register long r3 __asm__("r3") = (long)operation;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("271")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 271: r3 = operation, r4 = arg2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_2(int32_t operation, uintptr_t arg2)
{
    register long r0 __asm__("r0") = 271;
    register uintptr_t r4 __asm__("r4") = arg2;
    register long r3 __asm__("r3") = (long)operation;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("271")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 271: r3 = operation, r4 = arg2, r5 = arg3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_3(int32_t operation, uintptr_t arg2, uintptr_t arg3)
{
    register long r0 __asm__("r0") = 271;
    register uintptr_t r5 __asm__("r5") = arg3;
    register uintptr_t r4 __asm__("r4") = arg2;
    register long r3 __asm__("r3") = (long)operation;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("271")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* keyctl = 271: r3 = operation, r4 = arg2, r5 = arg3, r6 = arg4 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_keyctl_4(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4)
{
    register long r0 __asm__("r0") = 271;
    register uintptr_t r6 __asm__("r6") = arg4;
    register uintptr_t r5 __asm__("r5") = arg3;
    register uintptr_t r4 __asm__("r4") = arg2;
    register long r3 __asm__("r3") = (long)operation;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("271")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 361: r3 = command, r4 = attr, r5 = size, r6 = common, r7 = common_size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    register long r0 __asm__("r0") = 361;
    register long r7 __asm__("r7") = (long)common_size;
    register struct vllsi_linux_bpf_common_attr *r6 __asm__("r6") = common;
    register long r5 __asm__("r5") = (long)size;
    register union vllsi_linux_bpf_attr *r4 __asm__("r4") = attr;
    register long r3 __asm__("r3") = (long)command;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("361")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* bpf = 361: r3 = command, r4 = attr, r5 = size */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_bpf_3(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    register long r0 __asm__("r0") = 361;
    register long r5 __asm__("r5") = (long)size;
    register union vllsi_linux_bpf_attr *r4 __asm__("r4") = attr;
    register long r3 __asm__("r3") = (long)command;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("361")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_create_ruleset = 444: r3 = attr, r4 = size, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    register long r0 __asm__("r0") = 444;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = size;
    register const struct vllsi_linux_landlock_ruleset_attr *r3 __asm__("r3") = attr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("444")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_add_rule = 445: r3 = ruleset_fd, r4 = rule_type, r5 = rule_attr, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    register long r0 __asm__("r0") = 445;
    register long r6 __asm__("r6") = (long)flags;
    register uintptr_t r5 __asm__("r5") = rule_attr;
    register long r4 __asm__("r4") = (long)rule_type;
    register long r3 __asm__("r3") = (long)ruleset_fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("445")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* landlock_restrict_self = 446: r3 = ruleset_fd, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    register long r0 __asm__("r0") = 446;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)ruleset_fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("446")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* seccomp = 358: r3 = operation, r4 = flags, r5 = args */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    register long r0 __asm__("r0") = 358;
    register uintptr_t r5 __asm__("r5") = args;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)operation;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("358")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_get_self_attr = 459: r3 = attr, r4 = contexts, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    register long r0 __asm__("r0") = 459;
    register long r6 __asm__("r6") = (long)flags;
    register uint32_t *r5 __asm__("r5") = size;
    register struct vllsi_linux_lsm_ctx *r4 __asm__("r4") = contexts;
    register long r3 __asm__("r3") = (long)attr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("459")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_set_self_attr = 460: r3 = attr, r4 = context, r5 = size, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    register long r0 __asm__("r0") = 460;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)size;
    register const struct vllsi_linux_lsm_ctx *r4 __asm__("r4") = context;
    register long r3 __asm__("r3") = (long)attr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("460")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* lsm_list_modules = 461: r3 = ids, r4 = size, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    register long r0 __asm__("r0") = 461;
    register long r5 __asm__("r5") = (long)flags;
    register uint32_t *r4 __asm__("r4") = size;
    register uint64_t *r3 __asm__("r3") = ids;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("461")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kill = 37: r3 = pid, r4 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kill(int32_t pid, int32_t sig)
{
    register long r0 __asm__("r0") = 37;
    register long r4 __asm__("r4") = (long)sig;
    register long r3 __asm__("r3") = (long)pid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("37")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tkill = 208: r3 = tid, r4 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tkill(int32_t tid, int32_t sig)
{
    register long r0 __asm__("r0") = 208;
    register long r4 __asm__("r4") = (long)sig;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("208")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* tgkill = 250: r3 = tgid, r4 = tid, r5 = sig */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    register long r0 __asm__("r0") = 250;
    register long r5 __asm__("r5") = (long)sig;
    register long r4 __asm__("r4") = (long)tid;
    register long r3 __asm__("r3") = (long)tgid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("250")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigqueueinfo = 177: r3 = tgid, r4 = sig, r5 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long r0 __asm__("r0") = 177;
    register const struct vllsi_linux_siginfo *r5 __asm__("r5") = info;
    register long r4 __asm__("r4") = (long)sig;
    register long r3 __asm__("r3") = (long)tgid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("177")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_tgsigqueueinfo = 322: r3 = tgid, r4 = tid, r5 = sig, r6 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    register long r0 __asm__("r0") = 322;
    register const struct vllsi_linux_siginfo *r6 __asm__("r6") = info;
    register long r5 __asm__("r5") = (long)sig;
    register long r4 __asm__("r4") = (long)tid;
    register long r3 __asm__("r3") = (long)tgid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("322")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigaction = 173: r3 = sig, r4 = act, r5 = oldact, r6 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    register long r0 __asm__("r0") = 173;
    register size_t r6 __asm__("r6") = 8;
    register struct vllsi_linux_sigaction *r5 __asm__("r5") = oldact;
    register const struct vllsi_linux_sigaction *r4 __asm__("r4") = act;
    register long r3 __asm__("r3") = (long)sig;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("173")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigprocmask = 174: r3 = how, r4 = set, r5 = oldset, r6 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    register long r0 __asm__("r0") = 174;
    register size_t r6 __asm__("r6") = 8;
    register struct vllsi_linux_sigset *r5 __asm__("r5") = oldset;
    register const struct vllsi_linux_sigset *r4 __asm__("r4") = set;
    register long r3 __asm__("r3") = (long)how;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("174")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigpending = 175: r3 = set, r4 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    register long r0 __asm__("r0") = 175;
    register size_t r4 __asm__("r4") = 8;
    register struct vllsi_linux_sigset *r3 __asm__("r3") = set;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("175")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigsuspend = 178: r3 = mask, r4 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    register long r0 __asm__("r0") = 178;
    register size_t r4 __asm__("r4") = 8;
    register const struct vllsi_linux_sigset *r3 __asm__("r3") = mask;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("178")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rt_sigtimedwait = 176: r3 = set, r4 = info, r5 = timeout, r6 = 8 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    register long r0 __asm__("r0") = 176;
    register size_t r6 __asm__("r6") = 8;
    register const struct vllsi_linux_timespec *r5 __asm__("r5") = timeout;
    register struct vllsi_linux_siginfo *r4 __asm__("r4") = info;
    register const struct vllsi_linux_sigset *r3 __asm__("r3") = set;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("176")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sigaltstack = 185: r3 = stack, r4 = old_stack */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    register long r0 __asm__("r0") = 185;
    register struct vllsi_linux_stack *r4 __asm__("r4") = old_stack;
    register const struct vllsi_linux_stack *r3 __asm__("r3") = stack;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("185")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* pause = 29 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_pause(void)
{
    register long r0 __asm__("r0") = 29;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("29")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* restart_syscall = 0 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_restart_syscall(void)
{
    register long r0 __asm__("r0") = 0;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("0")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 221: r3 = uaddr, r4 = op, r5 = val, r6 = timeout, r7 = uaddr2, r8 = val3 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    register long r0 __asm__("r0") = 221;
    register long r8 __asm__("r8") = (long)val3;
    register uint32_t *r7 __asm__("r7") = uaddr2;
    register uintptr_t r6 __asm__("r6") = timeout;
    register long r5 __asm__("r5") = (long)val;
    register long r4 __asm__("r4") = (long)op;
    register uint32_t *r3 __asm__("r3") = uaddr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("221")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 221: r3 = uaddr, r4 = op */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_2(uint32_t *uaddr, int32_t op)
{
    register long r0 __asm__("r0") = 221;
    register long r4 __asm__("r4") = (long)op;
    register uint32_t *r3 __asm__("r3") = uaddr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("221")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 221: r3 = uaddr, r4 = op, r5 = val */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_3(uint32_t *uaddr, int32_t op, uint32_t val)
{
    register long r0 __asm__("r0") = 221;
    register long r5 __asm__("r5") = (long)val;
    register long r4 __asm__("r4") = (long)op;
    register uint32_t *r3 __asm__("r3") = uaddr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("221")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 221: r3 = uaddr, r4 = op, r5 = val, r6 = timeout */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_4(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout)
{
    register long r0 __asm__("r0") = 221;
    register uintptr_t r6 __asm__("r6") = timeout;
    register long r5 __asm__("r5") = (long)val;
    register long r4 __asm__("r4") = (long)op;
    register uint32_t *r3 __asm__("r3") = uaddr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("221")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex = 221: r3 = uaddr, r4 = op, r5 = val, r6 = timeout, r7 = uaddr2 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_5(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2)
{
    register long r0 __asm__("r0") = 221;
    register uint32_t *r7 __asm__("r7") = uaddr2;
    register uintptr_t r6 __asm__("r6") = timeout;
    register long r5 __asm__("r5") = (long)val;
    register long r4 __asm__("r4") = (long)op;
    register uint32_t *r3 __asm__("r3") = uaddr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("221")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_waitv = 449: r3 = waiters, r4 = count, r5 = flags, r6 = timeout, r7 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long r0 __asm__("r0") = 449;
    register long r7 __asm__("r7") = (long)clockid;
    register const struct vllsi_linux_timespec *r6 __asm__("r6") = timeout;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)count;
    register const struct vllsi_linux_futex_waitv *r3 __asm__("r3") = waiters;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("449")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wait = 455: r3 = uaddr, r4 = val, r5 = mask, r6 = flags, r7 = timeout, r8 = clockid */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    register long r0 __asm__("r0") = 455;
    register long r8 __asm__("r8") = (long)clockid;
    register const struct vllsi_linux_timespec *r7 __asm__("r7") = timeout;
    register long r6 __asm__("r6") = (long)flags;
    register unsigned long r5 __asm__("r5") = mask;
    register unsigned long r4 __asm__("r4") = val;
    register uint32_t *r3 __asm__("r3") = uaddr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("455")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     : "r"(r3)
                     : "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_wake = 454: r3 = uaddr, r4 = mask, r5 = count, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    register long r0 __asm__("r0") = 454;
    register long r6 __asm__("r6") = (long)flags;
    register long r5 __asm__("r5") = (long)count;
    register unsigned long r4 __asm__("r4") = mask;
    register uint32_t *r3 __asm__("r3") = uaddr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("454")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* futex_requeue = 456: r3 = waiters, r4 = flags, r5 = wake, r6 = requeue */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    register long r0 __asm__("r0") = 456;
    register long r6 __asm__("r6") = (long)requeue;
    register long r5 __asm__("r5") = (long)wake;
    register long r4 __asm__("r4") = (long)flags;
    register const struct vllsi_linux_futex_waitv *r3 __asm__("r3") = waiters;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("456")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* set_robust_list = 300: r3 = head, r4 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    register long r0 __asm__("r0") = 300;
    register size_t r4 __asm__("r4") = len;
    register struct vllsi_linux_robust_list_head *r3 __asm__("r3") = head;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("300")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* get_robust_list = 299: r3 = tid, r4 = head, r5 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    register long r0 __asm__("r0") = 299;
    register size_t *r5 __asm__("r5") = len;
    register void * *r4 __asm__("r4") = head;
    register long r3 __asm__("r3") = (long)tid;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("299")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq = 387: r3 = area, r4 = len, r5 = flags, r6 = signature */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    register long r0 __asm__("r0") = 387;
    register long r6 __asm__("r6") = (long)signature;
    register long r5 __asm__("r5") = (long)flags;
    register long r4 __asm__("r4") = (long)len;
    register struct vllsi_linux_rseq *r3 __asm__("r3") = area;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("387")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* rseq_slice_yield = 471 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_rseq_slice_yield(void)
{
    register long r0 __asm__("r0") = 471;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("471")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* membarrier = 365: r3 = cmd, r4 = flags, r5 = cpu_id */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    register long r0 __asm__("r0") = 365;
    register long r5 __asm__("r5") = (long)cpu_id;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)cmd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("365")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getrandom = 359: r3 = buf, r4 = len, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    register long r0 __asm__("r0") = 359;
    register long r5 __asm__("r5") = (long)flags;
    register size_t r4 __asm__("r4") = len;
    register void *r3 __asm__("r3") = buf;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("359")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getcpu = 302: r3 = cpu, r4 = node, r5 = cache */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    register long r0 __asm__("r0") = 302;
    register void *r5 __asm__("r5") = cache;
    register uint32_t *r4 __asm__("r4") = node;
    register uint32_t *r3 __asm__("r3") = cpu;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("302")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* init_module = 128: r3 = image, r4 = len, r5 = parameters */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_init_module(const void *image, size_t len, const char *parameters)
{
    register long r0 __asm__("r0") = 128;
    register const char *r5 __asm__("r5") = parameters;
    register size_t r4 __asm__("r4") = len;
    register const void *r3 __asm__("r3") = image;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("128")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* finit_module = 353: r3 = fd, r4 = parameters, r5 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    register long r0 __asm__("r0") = 353;
    register long r5 __asm__("r5") = (long)flags;
    register const char *r4 __asm__("r4") = parameters;
    register long r3 __asm__("r3") = (long)fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("353")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* delete_module = 129: r3 = name, r4 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_delete_module(const char *name, int32_t flags)
{
    register long r0 __asm__("r0") = 129;
    register long r4 __asm__("r4") = (long)flags;
    register const char *r3 __asm__("r3") = name;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("129")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_load = 268: r3 = entry, r4 = nr_segments, r5 = segments, r6 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    register long r0 __asm__("r0") = 268;
    register unsigned long r6 __asm__("r6") = flags;
    register const struct vllsi_linux_kexec_segment *r5 __asm__("r5") = segments;
    register unsigned long r4 __asm__("r4") = nr_segments;
    register unsigned long r3 __asm__("r3") = entry;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("268")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* kexec_file_load = 382: r3 = kernel_fd, r4 = initrd_fd, r5 = cmdline_len, r6 = cmdline, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_kexec_file_load(int32_t kernel_fd, int32_t initrd_fd, unsigned long cmdline_len, const void *cmdline, unsigned long flags)
{
    register long r0 __asm__("r0") = 382;
    register unsigned long r7 __asm__("r7") = flags;
    register const void *r6 __asm__("r6") = cmdline;
    register unsigned long r5 __asm__("r5") = cmdline_len;
    register long r4 __asm__("r4") = (long)initrd_fd;
    register long r3 __asm__("r3") = (long)kernel_fd;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("382")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* reboot = 88: r3 = magic1, r4 = magic2, r5 = command, r6 = arg */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    register long r0 __asm__("r0") = 88;
    register uintptr_t r6 __asm__("r6") = arg;
    register long r5 __asm__("r5") = (long)command;
    register long r4 __asm__("r4") = (long)magic2;
    register long r3 __asm__("r3") = (long)magic1;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("88")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* perf_event_open = 319: r3 = attr, r4 = pid, r5 = cpu, r6 = group_fd, r7 = flags */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    register long r0 __asm__("r0") = 319;
    register unsigned long r7 __asm__("r7") = flags;
    register long r6 __asm__("r6") = (long)group_fd;
    register long r5 __asm__("r5") = (long)cpu;
    register long r4 __asm__("r4") = (long)pid;
    register const struct vllsi_linux_perf_event_attr *r3 __asm__("r3") = attr;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("319")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7)
                     : "r"(r3)
                     : "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* syslog = 103: r3 = action, r4 = buf, r5 = len */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_syslog(int32_t action, void *buf, int32_t len)
{
    register long r0 __asm__("r0") = 103;
    register long r5 __asm__("r5") = (long)len;
    register void *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)action;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("103")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* sysinfo = 116: r3 = info */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    register long r0 __asm__("r0") = 116;
    register struct vllsi_linux_sysinfo *r3 __asm__("r3") = info;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("116")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uname = 122: r3 = names */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uname(struct vllsi_linux_utsname *names)
{
    register long r0 __asm__("r0") = 122;
    register struct vllsi_linux_utsname *r3 __asm__("r3") = names;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("122")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* vhangup = 111 */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_vhangup(void)
{
    register long r0 __asm__("r0") = 111;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("111")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     :
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* uselib = 86: r3 = library */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_uselib(const char *library)
{
    register long r0 __asm__("r0") = 86;
    register const char *r3 __asm__("r3") = library;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("86")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_gettime = 246: r3 = clock, r4 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    register long r0 __asm__("r0") = 246;
    register struct vllsi_linux_timespec *r4 __asm__("r4") = time;
    register long r3 __asm__("r3") = (long)clock;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("246")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_getres = 247: r3 = clock, r4 = resolution */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    register long r0 __asm__("r0") = 247;
    register struct vllsi_linux_timespec *r4 __asm__("r4") = resolution;
    register long r3 __asm__("r3") = (long)clock;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("247")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_settime = 245: r3 = clock, r4 = time */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    register long r0 __asm__("r0") = 245;
    register const struct vllsi_linux_timespec *r4 __asm__("r4") = time;
    register long r3 __asm__("r3") = (long)clock;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("245")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_adjtime = 347: r3 = clock, r4 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    register long r0 __asm__("r0") = 347;
    register struct vllsi_linux_timex *r4 __asm__("r4") = buf;
    register long r3 __asm__("r3") = (long)clock;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("347")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* adjtimex = 124: r3 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_adjtimex(struct vllsi_linux_timex *buf)
{
    register long r0 __asm__("r0") = 124;
    register struct vllsi_linux_timex *r3 __asm__("r3") = buf;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("124")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* gettimeofday = 78: r3 = time, r4 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    register long r0 __asm__("r0") = 78;
    register struct vllsi_linux_timezone *r4 __asm__("r4") = zone;
    register struct vllsi_linux_timeval_old *r3 __asm__("r3") = time;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("78")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* settimeofday = 79: r3 = time, r4 = zone */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    register long r0 __asm__("r0") = 79;
    register const struct vllsi_linux_timezone *r4 __asm__("r4") = zone;
    register const struct vllsi_linux_timeval_old *r3 __asm__("r3") = time;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("79")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* time = 13: r3 = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_time(long *seconds)
{
    register long r0 __asm__("r0") = 13;
    register long *r3 __asm__("r3") = seconds;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("13")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* stime = 25: r3 = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_stime(const long *seconds)
{
    register long r0 __asm__("r0") = 25;
    register const long *r3 __asm__("r3") = seconds;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("25")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* times = 43: r3 = buf */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_times(struct vllsi_linux_tms *buf)
{
    register long r0 __asm__("r0") = 43;
    register struct vllsi_linux_tms *r3 __asm__("r3") = buf;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("43")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* clock_nanosleep = 248: r3 = clock, r4 = flags, r5 = request, r6 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long r0 __asm__("r0") = 248;
    register struct vllsi_linux_timespec *r6 __asm__("r6") = remain;
    register const struct vllsi_linux_timespec *r5 __asm__("r5") = request;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)clock;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("248")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* nanosleep = 162: r3 = request, r4 = remain */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    register long r0 __asm__("r0") = 162;
    register struct vllsi_linux_timespec *r4 __asm__("r4") = remain;
    register const struct vllsi_linux_timespec *r3 __asm__("r3") = request;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("162")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* getitimer = 105: r3 = which, r4 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    register long r0 __asm__("r0") = 105;
    register struct vllsi_linux_itimerval *r4 __asm__("r4") = value;
    register long r3 __asm__("r3") = (long)which;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("105")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* setitimer = 104: r3 = which, r4 = value, r5 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    register long r0 __asm__("r0") = 104;
    register struct vllsi_linux_itimerval *r5 __asm__("r5") = old;
    register const struct vllsi_linux_itimerval *r4 __asm__("r4") = value;
    register long r3 __asm__("r3") = (long)which;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("104")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* alarm = 27: r3 = seconds */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_alarm(uint32_t seconds)
{
    register long r0 __asm__("r0") = 27;
    register long r3 __asm__("r3") = (long)seconds;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("27")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_create = 240: r3 = clock, r4 = event, r5 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    register long r0 __asm__("r0") = 240;
    register int32_t *r5 __asm__("r5") = timer;
    register const struct vllsi_linux_sigevent *r4 __asm__("r4") = event;
    register long r3 __asm__("r3") = (long)clock;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("240")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5)
                     : "r"(r3)
                     : "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_settime = 241: r3 = timer, r4 = flags, r5 = value, r6 = old */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    register long r0 __asm__("r0") = 241;
    register struct vllsi_linux_itimerspec *r6 __asm__("r6") = old;
    register const struct vllsi_linux_itimerspec *r5 __asm__("r5") = value;
    register long r4 __asm__("r4") = (long)flags;
    register long r3 __asm__("r3") = (long)timer;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("241")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4), "+r"(r5), "+r"(r6)
                     : "r"(r3)
                     : "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_gettime = 242: r3 = timer, r4 = value */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    register long r0 __asm__("r0") = 242;
    register struct vllsi_linux_itimerspec *r4 __asm__("r4") = value;
    register long r3 __asm__("r3") = (long)timer;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("242")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0), "+r"(r4)
                     : "r"(r3)
                     : "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_getoverrun = 243: r3 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_getoverrun(int32_t timer)
{
    register long r0 __asm__("r0") = 243;
    register long r3 __asm__("r3") = (long)timer;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("243")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

/* timer_delete = 244: r3 = timer */
VLLSI__TRAP_STUB vllsi_result vllsi__linux_timer_delete(int32_t timer)
{
    register long r0 __asm__("r0") = 244;
    register long r3 __asm__("r3") = (long)timer;
    register long outcome __asm__("r3");
    __asm__ volatile(VLLSI__TRAP("244")
                     "bns+ 9f\n\t"
                     "neg 3, 3\n\t"
                     "9:\n\t"
                     : "=r"(outcome), "+r"(r0)
                     : "r"(r3)
                     : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "cr0", "ctr", "xer", "memory" VLLSI__MORE_CLOBBERS);
    return VLLSI__RESULT(outcome);
}

#undef VLLSI__RESULT

#ifdef __cplusplus
}
#endif

#endif
