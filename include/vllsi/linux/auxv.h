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

#include <vllsi/linux.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Looks up an entry of the auxiliary vector.
 *
 * In a program with the library's own start-up the vector is where the kernel put it. In any other the kernel
 * is asked for it once (prctl, since Linux 6.4, else /proc/self/auxv), and where it refuses, the C library
 * (getauxval).
 *
 * @param type [in] the entry: VLLSI_LINUX_AT_… of set auxv_type in the ABI's flags, or any other number
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
