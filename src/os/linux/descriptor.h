/*
 * How a vllsi_fd carries the number that Linux calls a descriptor by.
 *
 * The number is all that Linux needs, so raw is the number. A build with VLLSI_STRICT_PORTABLE plays a system
 * where it is not: the kind stands in the upper half, as Windows keeps it in bits of the handle, and no value
 * is small. Who takes raw for a number, by truncation too, then names a descriptor that is not open; who
 * takes a zeroed struct for standard input has none.
 *
 * Two bits far above the number say how the library opened a file, where a call has to know and the kernel
 * would have to be asked, or would not say: Positional is nothing that the kernel has, and a pwrite on a file
 * that is open for appending appends. A descriptor that came from elsewhere has neither bit.
 */
#ifndef VLLSI_OS_LINUX_DESCRIPTOR_H
#define VLLSI_OS_LINUX_DESCRIPTOR_H

#include <stdint.h>

#include <vllsi/types.h>

/* How the library opened it. */
#define VLLSI__FD_POSITIONAL ((int64_t)1 << 40)
#define VLLSI__FD_APPEND     ((int64_t)1 << 41)
#define VLLSI__FD_TAGS       (VLLSI__FD_POSITIONAL | VLLSI__FD_APPEND)

#ifdef VLLSI_STRICT_PORTABLE
/* Above every limit of open descriptors (fs.nr_open), within an int. */
#define VLLSI__FD_FAR ((int64_t)1 << 30)

static inline vllsi_fd vllsi__fd_of(enum vllsi_fd_kind kind, int32_t number)
{
    return (vllsi_fd){.raw = ((int64_t)kind + 1) << 32 | (number ^ VLLSI__FD_FAR)};
}

/* The number, -1 for none. */
static inline int32_t vllsi__fd_number(vllsi_fd fd)
{
    const int64_t kind = ((fd.raw & ~VLLSI__FD_TAGS) >> 32) - 1;
    const int64_t number = (fd.raw & UINT32_MAX) ^ VLLSI__FD_FAR;
    return kind >= 0 && kind < VLLSI_FD_KIND_COUNT && number <= INT32_MAX ? (int32_t)number : -1;
}
#else
static inline vllsi_fd vllsi__fd_of(enum vllsi_fd_kind kind, int32_t number)
{
    (void)kind;
    return (vllsi_fd){.raw = number};
}

/* The number, -1 for none. */
static inline int32_t vllsi__fd_number(vllsi_fd fd)
{
    return (fd.raw & ~(VLLSI__FD_TAGS | INT32_MAX)) == 0 ? (int32_t)(fd.raw & INT32_MAX) : -1;
}
#endif

/* The tags of a descriptor; meaningless for what is none. */
static inline int64_t vllsi__fd_tags(vllsi_fd fd)
{
    return fd.raw & VLLSI__FD_TAGS;
}

/* The same kind and tags with another number. */
static inline vllsi_fd vllsi__fd_renumbered(vllsi_fd fd, int32_t number)
{
    const int64_t upper = fd.raw & ~(int64_t)UINT32_MAX;
    return (vllsi_fd){.raw = upper | (vllsi__fd_of(VLLSI_FD_KIND_FILE, number).raw & UINT32_MAX)};
}

static inline vllsi_fd vllsi__fd_tagged(vllsi_fd fd, int64_t tags)
{
    return (vllsi_fd){.raw = fd.raw | tags};
}

#endif
