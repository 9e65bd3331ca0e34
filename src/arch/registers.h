/*
 * Picks how the CPU's registers lie in a signal frame, and what else a handler has to know of the CPU: how
 * frames are linked, which kind of access faulted.
 *
 * Each folder has, beside VLLSI__REGISTER_NAMES:
 *   vllsi__registers_from       registers out of a frame
 *   vllsi__registers_to         registers into a frame: the thread goes on with them
 *   vllsi__program_counter_set  only where it goes on
 *   vllsi__frame_record         where a frame keeps {the caller's frame pointer, the return address}
 *   vllsi__code_address         a return address without a signature in it
 *   vllsi__link                 where the last call returns to
 *   vllsi__fault_access         what the instruction wanted of the memory
 */
#ifndef VLLSI_ARCH_REGISTERS_H
#define VLLSI_ARCH_REGISTERS_H

#include <stdbool.h>
#include <stddef.h>

#include <vllsi/linux.h>
#include <vllsi/registers.h>

/* What an instruction wanted; the values are those of enum vllsi_fault_access. */
enum vllsi__access { VLLSI__ACCESS_UNKNOWN, VLLSI__ACCESS_READ, VLLSI__ACCESS_WRITE, VLLSI__ACCESS_EXECUTE };

#if defined(__x86_64__) && defined(__LP64__)
#include "x86_64/registers.h"
#elif defined(__aarch64__) && defined(__LP64__) && !defined(__AARCH64EB__)
#include "aarch64/registers.h"
#elif defined(__riscv) && __riscv_xlen == 64
#include "riscv64/registers.h"
#else
#error "V-LLSI does not know the signal frame of this ABI yet"
#endif

#endif
