/*
 * Linux's clocks by their own numbers, through the vDSO where that can read them without entering the kernel.
 */
#ifndef VLLSI_LINUX_TIME_H
#define VLLSI_LINUX_TIME_H

#include <vllsi/linux.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Reads any clock: a CLOCK_… constant, or the clock of another process or thread or of a device.
 * @param clock [in] VLLSI_LINUX_CLOCK_…
 * @param time [out] seconds and nanoseconds; untouched on failure. Not NULL
 * @return 0.
 * @errors InvalidInput (no such clock), Unsupported (a device that cannot).
 * Neither blocks nor allocates; may be called from a signal handler.
 * Source: clock_gettime(2), vdso(7).
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_read(int32_t clock, struct vllsi_linux_timespec *time);

#ifdef __cplusplus
}
#endif

#endif
