/* Rendered from tables/linux/abi/ by: python3 -m codegen. Do not edit. */
/*
 * Picks the ABI that the compiler targets. This is the only place where a CPU is asked for.
 */
#ifndef VLLSI_GEN_LINUX_ABI_H
#define VLLSI_GEN_LINUX_ABI_H

#if defined(__aarch64__) && defined(__LP64__) && !defined(__AARCH64EB__)
#include "aarch64/traps.h"
#include "aarch64/image.h"
#elif defined(__arm__) && defined(__ARM_EABI__) && !defined(__ARMEB__)
#include "arm/traps.h"
#include "arm/image.h"
#elif defined(__i386__)
#include "i386/traps.h"
#include "i386/image.h"
#elif defined(__loongarch__) && defined(__loongarch_lp64)
#include "loongarch64/traps.h"
#include "loongarch64/image.h"
#elif defined(__mips__) && defined(_ABIO32) && _MIPS_SIM == _ABIO32 && defined(__MIPSEB__)
#include "mips/traps.h"
#include "mips/image.h"
#elif defined(__mips__) && defined(_ABI64) && _MIPS_SIM == _ABI64 && defined(__MIPSEL__)
#include "mips64el/traps.h"
#include "mips64el/image.h"
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
#include "ppc64le/traps.h"
#include "ppc64le/image.h"
#elif defined(__riscv) && __riscv_xlen == 64
#include "riscv64/traps.h"
#include "riscv64/image.h"
#elif defined(__s390x__)
#include "s390x/traps.h"
#include "s390x/image.h"
#elif defined(__x86_64__) && defined(__LP64__)
#include "x86_64/traps.h"
#include "x86_64/image.h"
#else
#error "V-LLSI has no table for this ABI; see docs/adding-an-abi.md"
#endif

#endif
