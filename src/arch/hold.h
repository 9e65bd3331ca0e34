/*
 * Picks how a thread keeps a value in one register and nowhere else: what shows whether a collector finds
 * what only a register holds.
 *
 * Each of the files defines
 *   vllsi__hold_in_register   puts the complement of a value into a register that functions preserve, says so
 *                             in `ready`, stays there until `until` is not 0, and returns what the register
 *                             then holds
 *   VLLSI__HOLDING_REGISTER   the register's name, as vllsi_register_name has it
 */
#ifndef VLLSI_ARCH_HOLD_H
#define VLLSI_ARCH_HOLD_H

#if defined(__x86_64__) && defined(__LP64__)
#include "x86_64/hold.h"
#elif defined(__aarch64__) && defined(__LP64__) && !defined(__AARCH64EB__)
#include "aarch64/hold.h"
#elif defined(__riscv) && __riscv_xlen == 64
#include "riscv64/hold.h"
#else
#error "V-LLSI does not know which registers this CPU's functions preserve"
#endif

#endif
