/*
 * The types and constants that several modules share, and the size of a page.
 *
 * "Fixed widths and own types: no `int fd`, errno, off_t, mode_t, timespec, OS constants." Flag sets and the
 * memory orderings are rendered, with one value on every target: vllsi/gen/flags.h.
 */
#ifndef VLLSI_TYPES_H
#define VLLSI_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/gen/flags.h>
#include <vllsi/result.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A descriptor of a file, a socket or another object of the system: the specification's FileDesc.
 * "raw is opaque; convert with from_native(kind)/native. Values are not small, dense or reused lowest-first."
 */
typedef struct vllsi_fd {
    int64_t raw;
} vllsi_fd;

/** One piece of a scattered read or gathered write: the specification's IOVec, laid out as the kernels take
 * it. */
typedef struct vllsi_iovec {
    /** The first byte. */
    void *base;
    /** The number of bytes. */
    size_t len;
} vllsi_iovec;

/** UTF-8 text that somebody else owns; a zero at its end is neither needed nor counted. */
typedef struct vllsi_text {
    /** The first byte; may be NULL where len is 0. */
    const char *bytes;
    /** The number of bytes. */
    size_t len;
} vllsi_text;

/** A span of time. */
typedef struct vllsi_duration {
    /** Nanoseconds; negative only where a function says so. */
    int64_t ns;
} vllsi_duration;

/** A size of pages, in bytes: a power of two. */
typedef int64_t vllsi_page_size;

/** How many slots a context has: slots are numbered from 0. */
#define VLLSI_MAX_CONTEXT_SLOTS 32

/** How many frames can be on a context stack at once. */
#define VLLSI_CONTEXT_STACK_DEPTH 256

/** The size of a page on this machine, in bytes. Not a constant: it may differ between two runs of the same
 * program. */
#define VLLSI_PAGE_SIZE (vllsi_page_size_bytes())

/** The binary logarithm of VLLSI_PAGE_SIZE. */
#define VLLSI_PAGE_SHIFT (vllsi_page_shift_bits())

/**
 * The size of a page, as the kernel says: 4 KiB, 16 KiB, 64 KiB, … Mappings may have a coarser granularity
 * than pages on other systems: "Granularity (64 KiB Windows) ≠ page (16 KiB macOS arm64): query both."
 * @return the size in bytes, a power of two. Neither blocks nor allocates; may be called from a signal
 * handler.
 */
vllsi_page_size vllsi_page_size_bytes(void);

/**
 * The binary logarithm of the size of a page.
 * @return 12 for pages of 4 KiB. Neither blocks nor allocates; may be called from a signal handler.
 */
int64_t vllsi_page_shift_bits(void);

/**
 * The smallest multiple of the page size that is not below a size or an address.
 * @param value [in] bytes, 0 or more
 * @return the multiple
 * @errors core/InvalidInput for a negative value, core/Overflow where the multiple exceeds INT64_MAX.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_page_align_up(int64_t value);

/**
 * The greatest multiple of the page size that is not above a size or an address.
 * @param value [in] bytes, 0 or more
 * @return the multiple
 * @errors core/InvalidInput for a negative value. Neither blocks nor allocates; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_page_align_down(int64_t value);

/**
 * Whether a size or an address is a multiple of the page size.
 * @param value [in] bytes
 * @return true for a multiple, 0 included; false for every negative value.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
bool vllsi_is_page_aligned(int64_t value);

#ifdef __cplusplus
}
#endif

#endif
