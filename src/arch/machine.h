/*
 * Picks what start-up needs the CPU's own instructions for: to read and set the thread pointer, and to find
 * the dynamic section.
 *
 * Only what starts without a libc needs it; the ABIs that are absent here have tables and stubs but no full
 * start-up yet.
 */
#ifndef VLLSI_ARCH_MACHINE_H
#define VLLSI_ARCH_MACHINE_H

#if defined(__x86_64__) && defined(__LP64__)
#include "x86_64/machine.h"
#elif defined(__aarch64__) && defined(__LP64__) && !defined(__AARCH64EB__)
#include "aarch64/machine.h"
#elif defined(__riscv) && __riscv_xlen == 64
#include "riscv64/machine.h"
#else
#error \
    "V-LLSI has no full start-up for this ABI yet; src/start/minimal.c serves programs without thread-local storage"
#endif

#endif
