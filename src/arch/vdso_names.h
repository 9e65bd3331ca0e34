/*
 * What the vDSO calls its functions on each ABI, and under which version. Where nothing is named here, system
 * calls serve.
 *
 * Source: vdso(7); arch/<arch>/kernel/vdso/vdso.lds.S of the kernel.
 */
#ifndef VLLSI_ARCH_VDSO_NAMES_H
#define VLLSI_ARCH_VDSO_NAMES_H

#if defined(__x86_64__)
#define VLLSI__VDSO_VERSION       "LINUX_2.6"
#define VLLSI__VDSO_CLOCK_GETTIME "__vdso_clock_gettime"
#elif defined(__aarch64__)
#define VLLSI__VDSO_VERSION       "LINUX_2.6.39"
#define VLLSI__VDSO_CLOCK_GETTIME "__kernel_clock_gettime"
#elif defined(__riscv) && __riscv_xlen == 64
#define VLLSI__VDSO_VERSION       "LINUX_4.15"
#define VLLSI__VDSO_CLOCK_GETTIME "__vdso_clock_gettime"
#elif defined(__i386__) || defined(__arm__) || (defined(__mips__) && !defined(__mips64))
#define VLLSI__VDSO_VERSION       "LINUX_2.6"
#define VLLSI__VDSO_CLOCK_GETTIME "__vdso_clock_gettime64"
#elif defined(__mips64)
#define VLLSI__VDSO_VERSION       "LINUX_2.6"
#define VLLSI__VDSO_CLOCK_GETTIME "__vdso_clock_gettime"
#elif defined(__loongarch__)
#define VLLSI__VDSO_VERSION       "LINUX_5.10"
#define VLLSI__VDSO_CLOCK_GETTIME "__vdso_clock_gettime"
#elif defined(__s390x__)
#define VLLSI__VDSO_VERSION       "LINUX_2.6.29"
#define VLLSI__VDSO_CLOCK_GETTIME "__kernel_clock_gettime"
#endif

#endif
