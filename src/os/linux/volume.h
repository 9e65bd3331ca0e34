/*
 * What kinds of volumes can do, as far as their kind tells.
 */
#ifndef VLLSI_OS_LINUX_VOLUME_H
#define VLLSI_OS_LINUX_VOLUME_H

#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/result.h>

/* Bits of what a volume can do; one per capability of volumes. */
enum {
    VLLSI__VOLUME_NO_REPLACE = 1 << 0,
    VLLSI__VOLUME_EXCHANGE = 1 << 1,
    VLLSI__VOLUME_POSIX_UNLINK = 1 << 2,
    VLLSI__VOLUME_LINK = 1 << 3,
    VLLSI__VOLUME_SYMLINK = 1 << 4,
    VLLSI__VOLUME_RESERVE = 1 << 5,
    VLLSI__VOLUME_HOLES = 1 << 6,
    VLLSI__VOLUME_OWNER = 1 << 7,
    VLLSI__VOLUME_ALL = (1 << 8) - 1,
};

/* The bits of the volume behind a descriptor of the kernel's (AT_FDCWD for the current directory), or a
 * failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__volume_can(int32_t number);

#endif
