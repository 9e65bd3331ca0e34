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

/** What the system has given a native descriptor for; some systems treat them in different ways. */
enum vllsi_fd_kind {
    VLLSI_FD_KIND_FILE, /**< what is read and written as a file: also pipes, consoles, devices, directories */
    VLLSI_FD_KIND_SOCKET, /**< a socket */
    VLLSI_FD_KIND_OTHER,  /**< what has its own functions: queues of events, timers, processes, … */
    VLLSI_FD_KIND_COUNT
};

/** The one raw value that means: none. For initialisers of static variables: `{VLLSI_FD_INVALID_RAW}`. */
#define VLLSI_FD_INVALID_RAW (-1)

/** The descriptor that stands for none, as an expression. Functions that are given it fail with
 * BadDescriptor. */
#ifdef __cplusplus
#define VLLSI_FD_INVALID (vllsi_fd{VLLSI_FD_INVALID_RAW})
#else
#define VLLSI_FD_INVALID ((vllsi_fd){VLLSI_FD_INVALID_RAW})
#endif

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
 * The descriptor for one that the system gave to somebody else: another library, the program's own calls of
 * the system. The object stays what it was; who closes it decides the caller, and only one of the two may.
 * How it was opened is not known then: it counts neither as Positional nor as opened for appending
 * (vllsi/file.h).
 * @param kind [in] what the system gave it for; a socket must come as one
 * @param native [in] the system's own value: a descriptor's number on POSIX, a HANDLE or a SOCKET on Windows
 * @return the descriptor, VLLSI_FD_INVALID where native cannot be one (negative; above INT32_MAX on POSIX) or
 * kind is none. Whether it is open is not asked.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
vllsi_fd vllsi_fd_from_native(enum vllsi_fd_kind kind, int64_t native);

/**
 * What the system calls a descriptor, for calls of the system that the library does not have.
 * @param fd [in] the descriptor; stays open and the library's
 * @return the system's own value, as vllsi_fd_from_native takes it; -1 for what is no descriptor.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
int64_t vllsi_fd_native(vllsi_fd fd);

/**
 * Whether this can be a descriptor at all: it is not VLLSI_FD_INVALID, nor damaged in a way that shows.
 * Whether it is open is not asked.
 * @param fd [in] the descriptor
 * @return true if vllsi_fd_native has a value for it. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
bool vllsi_fd_is_valid(vllsi_fd fd);

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
