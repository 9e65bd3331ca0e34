/*
 * Picks what must be known of the CPU to change its instructions while it runs.
 *
 * Each of the files defines vllsi__code_flush_cpu (a range of addresses is fetched anew), vllsi__code_barrier
 * (this processor forgets what it has fetched) and vllsi__code_reaches_all (the system does that on all
 * processors of the process); and a function in machine code whose result is chosen by patching it, for those
 * who want to know whether all this works.
 */
#ifndef VLLSI_ARCH_CODE_H
#define VLLSI_ARCH_CODE_H

#if defined(__x86_64__) && defined(__LP64__)
#include "x86_64/code.h"
#elif defined(__aarch64__) && defined(__LP64__) && !defined(__AARCH64EB__)
#include "aarch64/code.h"
#elif defined(__riscv) && __riscv_xlen == 64
#include "riscv64/code.h"
#else
#error "V-LLSI does not know how this CPU's instructions are changed"
#endif

#endif
