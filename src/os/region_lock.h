/*
 * Byte-range locks as the system has them, for the core's table of regions; and what the OS layer tells the
 * core about descriptors and forks.
 */
#ifndef VLLSI_OS_REGION_LOCK_H
#define VLLSI_OS_REGION_LOCK_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/locking.h>

/* Regions are given by their first and last byte; INT64_MAX as the last one stands for all that may come. */

/* Whether locks on this volume can be trusted: 0, or the failure that a lock is refused with. */
VLLSI_MUST_CHECK vllsi_result vllsi__region_trust(vllsi_fd fd);

/* vllsi__region_lock and vllsi__region_unlock are inline, in region_kernel.h of each system. */

/* As vllsi__region_lock, for a region that is held in the other kind; lock/Lost as well. */
VLLSI_MUST_CHECK vllsi_result vllsi__region_convert(vllsi_fd fd, int64_t first, int64_t last,
                                                    vllsi_lock_kind kind);

/* Whether that lets nobody in between. A strict build plays the worst. */
#ifdef VLLSI_STRICT_PORTABLE
enum { VLLSI__REGION_CONVERT_ATOMIC = 0 };
#else
enum { VLLSI__REGION_CONVERT_ATOMIC = 1 };
#endif

/* The process that holds a lock in the way; false where that is not known. */
bool vllsi__region_owner(vllsi_fd fd, int64_t first, int64_t last, vllsi_lock_kind kind, int64_t *pid);

/* Of the core, where locks are linked: a descriptor is about to be closed; does it hold a region. */
void vllsi__region_locks_closing(int64_t native) __attribute__((weak));
bool vllsi__region_locks_held(int64_t native) __attribute__((weak));

#ifdef VLLSI_STRICT_PORTABLE
/* The same: does it hold a Shared one that has a byte in common. */
bool vllsi__region_locks_shared(int64_t native, int64_t first, int64_t last) __attribute__((weak));
#endif

/* The same: around a fork. */
void vllsi__region_locks_before_fork(void) __attribute__((weak));
void vllsi__region_locks_after_fork(bool in_child) __attribute__((weak));

#endif
