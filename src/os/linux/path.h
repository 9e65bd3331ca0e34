/*
 * Paths on their way to the kernel: from bytes and a length to a text with a zero behind it, on the caller's
 * stack; and what the functions with paths share.
 */
#ifndef VLLSI_OS_LINUX_PATH_H
#define VLLSI_OS_LINUX_PATH_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/error.h>
#include <vllsi/file.h>
#include <vllsi/gen/linux/abi.h>

#include "descriptor.h"

/* What the kernel takes, with the zero: PATH_MAX of linux/limits.h. */
enum { VLLSI__PATH_BYTES = 4096 };

/* The longest path of this build. */
#ifdef VLLSI_STRICT_PORTABLE
enum { VLLSI__PATH_LEN_MAX = 1023 };
#else
enum { VLLSI__PATH_LEN_MAX = VLLSI__PATH_BYTES - 1 };
#endif

#define VLLSI__INVALID_INPUT VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT)
#define VLLSI__UNSUPPORTED   VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED)
#define VLLSI__TOO_SMALL     VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_OUT_OF_MEMORY)
#define VLLSI__ERRNO(name)   (-(vllsi_result)VLLSI_LINUX_##name)

struct vllsi__path {
    /** What the kernel takes for dir. */
    int32_t dir;
    /** Ended by a zero. */
    char text[VLLSI__PATH_BYTES];
};

/* Takes over a path. Returns 0, or the failure of the call that it was meant for. */
VLLSI_MUST_CHECK vllsi_result vllsi__path_take(struct vllsi__path *path, vllsi_fd dir, const char *bytes,
                                               size_t len);

/* The same without a directory: the target of a symbolic link. */
VLLSI_MUST_CHECK vllsi_result vllsi__path_text(char text[VLLSI__PATH_BYTES], const char *bytes, size_t len);

/* The kernel's number of a directory, AT_FDCWD included; -1 for none. */
int32_t vllsi__path_dir(vllsi_fd dir);

/* Copies a text of `len` bytes to a caller as this library hands out texts; returns len. */
vllsi_result vllsi__path_hand_out(const char *text, size_t len, char *buffer, size_t size_bytes);

/* Whether a call is one that this kernel does not have or a filter does not let through: old filters say
 * EPERM for what they do not know. */
static inline bool vllsi__is_absent(vllsi_result result)
{
    return result == VLLSI__ERRNO(ENOSYS) || result == VLLSI__ERRNO(EPERM);
}

/* Closes what the library opened for itself; nothing was written through it. */
static inline void vllsi__close_own(vllsi_result number)
{
    (void)!vllsi__linux_close((int32_t)number);
}

/* beneath.c: openat2 with RESOLVE_BENEATH, or the same by hand. path is ended by a zero; flags are the
 * kernel's. */
VLLSI_MUST_CHECK vllsi_result vllsi__open_beneath(int32_t dir, const char *path, int32_t flags,
                                                  uint32_t mode);

/* temporary.c: fills VLLSI_TEMPORARY_NAME_BYTES characters that nobody can guess. */
void vllsi__temporary_name(char *name);

#endif
