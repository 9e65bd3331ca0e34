/*
 * The auxiliary vector: what the kernel tells a program when it starts it: page size, hardware capabilities,
 * where its own headers and the vDSO are, sixteen random bytes.
 *
 * Source: linux/auxvec.h, getauxval(3).
 */
#ifndef VLLSI_LINUX_AUXV_H
#define VLLSI_LINUX_AUXV_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Types of entries. The kernel's names; more exist, and any number may be asked for. */
#define VLLSI_LINUX_AT_NULL              0  /* ends the vector */
#define VLLSI_LINUX_AT_IGNORE            1  /* to be skipped */
#define VLLSI_LINUX_AT_EXECFD            2  /* descriptor of the program, given to an interpreter */
#define VLLSI_LINUX_AT_PHDR              3  /* address of the program's headers */
#define VLLSI_LINUX_AT_PHENT             4  /* size of one program header */
#define VLLSI_LINUX_AT_PHNUM             5  /* number of program headers */
#define VLLSI_LINUX_AT_PAGESZ            6  /* page size in bytes */
#define VLLSI_LINUX_AT_BASE              7  /* where the interpreter was loaded; 0 without one */
#define VLLSI_LINUX_AT_FLAGS             8  /* flags, mostly 0 */
#define VLLSI_LINUX_AT_ENTRY             9  /* the program's entry point */
#define VLLSI_LINUX_AT_NOTELF            10 /* the program is not ELF */
#define VLLSI_LINUX_AT_UID               11 /* real user id */
#define VLLSI_LINUX_AT_EUID              12 /* effective user id */
#define VLLSI_LINUX_AT_GID               13 /* real group id */
#define VLLSI_LINUX_AT_EGID              14 /* effective group id */
#define VLLSI_LINUX_AT_PLATFORM          15 /* address of the name of the CPU */
#define VLLSI_LINUX_AT_HWCAP             16 /* capabilities of the CPU */
#define VLLSI_LINUX_AT_CLKTCK            17 /* ticks a second of times() */
#define VLLSI_LINUX_AT_SECURE            23 /* not 0: the program has privileges that its caller lacks */
#define VLLSI_LINUX_AT_BASE_PLATFORM     24 /* address of the name of the real CPU */
#define VLLSI_LINUX_AT_RANDOM            25 /* address of 16 random bytes */
#define VLLSI_LINUX_AT_HWCAP2            26 /* more capabilities */
#define VLLSI_LINUX_AT_RSEQ_FEATURE_SIZE 27 /* size of the supported restartable-sequence area */
#define VLLSI_LINUX_AT_RSEQ_ALIGN        28 /* its alignment */
#define VLLSI_LINUX_AT_HWCAP3            29 /* more capabilities */
#define VLLSI_LINUX_AT_HWCAP4            30 /* more capabilities */
#define VLLSI_LINUX_AT_EXECFN            31 /* address of the file name that was executed */
#define VLLSI_LINUX_AT_SYSINFO           32 /* address of the entry into the kernel, on i386 */
#define VLLSI_LINUX_AT_SYSINFO_EHDR      33 /* address of the vDSO's ELF header */
#define VLLSI_LINUX_AT_MINSIGSTKSZ       51 /* bytes that a signal frame needs */

/**
 * Looks up an entry of the auxiliary vector.
 *
 * In a program with the library's own start-up the vector is where the kernel put it. In any other the kernel
 * is asked for it once (prctl, since Linux 6.4, else /proc/self/auxv), and where it refuses, the C library
 * (getauxval).
 *
 * @param type [in] the entry, VLLSI_LINUX_AT_…
 * @param value [out] its value: a number or an address; untouched if there is none. Not NULL
 * @return whether there is such an entry; also false where a hosted program has no way to see the vector.
 * Blocks no longer than reading a file under /proc takes; allocates nothing; may be called from a signal
 * handler.
 */
bool vllsi_linux_auxv_get(uint64_t type, uint64_t *value);

#ifdef __cplusplus
}
#endif

#endif
