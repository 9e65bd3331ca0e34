/*
 * The I/O engine on Linux: its two drivers by name, and wishes that only Linux understands.
 *
 * Without any of this an engine takes io_uring where the kernel lets it, and epoll elsewhere: behind a filter
 * or a sysctl that forbids rings, on kernels before 5.11, without memory for one. vllsi_io_engine_describe
 * tells which and why.
 */
#ifndef VLLSI_LINUX_IO_H
#define VLLSI_LINUX_IO_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/io_engine.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Works with io_uring; "io_uring" in VLLSI_IO_DRIVER. An engine of it can't be made where the kernel has or
 * allows none: Unsupported, PermissionDenied. */
extern const struct vllsi_io_driver vllsi_linux_io_uring_driver;

/** Works with epoll and a pool of threads for files; "epoll" in VLLSI_IO_DRIVER. On every kernel. */
extern const struct vllsi_io_driver vllsi_linux_epoll_driver;

/** What the io_uring driver uses of the kernel where the kernel has it: a set, to be left out by
 * vllsi_linux_io_options.without. For tests, and for a kernel with a fault in one of them. */
enum vllsi_linux_io_feature {
    /** Completions are worked on when the engine polls, not in between (Linux 6.1). */
    VLLSI_LINUX_IO_DEFERRED = 1 << 0,
    /** Completions do not interrupt the thread (5.19); a part of the first. */
    VLLSI_LINUX_IO_COOPERATIVE = 1 << 1,
    /** No array of indexes between queue and entries (6.6). */
    VLLSI_LINUX_IO_DIRECT_QUEUE = 1 << 2,
    /** A bad entry does not hold up those behind it (5.18). */
    VLLSI_LINUX_IO_SUBMIT_ALL = 1 << 3,
    /** One entry accepts or receives again and again (5.19, 6.0). */
    VLLSI_LINUX_IO_MULTISHOT = 1 << 4,
    /** The kernel takes buffers of groups by itself (5.19). */
    VLLSI_LINUX_IO_BUFFER_RINGS = 1 << 5,
    /** Sends without a copy (6.0). */
    VLLSI_LINUX_IO_ZERO_COPY = 1 << 6,
    /** The ring is called by a number that costs no search (5.18). */
    VLLSI_LINUX_IO_REGISTERED_RING = 1 << 7,
    /** What the page cache has is read at once, without the ring. */
    VLLSI_LINUX_IO_CACHED_READS = 1 << 8,
    VLLSI_LINUX_IO_FEATURE_ALL = (1 << 9) - 1
};

/** How the io_uring driver is to work: a set. */
enum vllsi_linux_io_flag {
    /** A thread of the kernel looks for operations, so that submitting costs no call; it takes a processor
     * while there is work and for idle_ms after it, and goes on with the rights that the process had when
     * the engine was made. Excludes VLLSI_LINUX_IO_DEFERRED. */
    VLLSI_LINUX_IO_KERNEL_THREAD = 1 << 0,
    VLLSI_LINUX_IO_FLAG_ALL = (1 << 1) - 1
};

/** Wishes for vllsi_io_engine_config.linux_options; read while the engine is made. All zero but size_bytes is
 * the default. */
struct vllsi_linux_io_options {
    /** sizeof(struct vllsi_linux_io_options): the version of this struct. */
    uint32_t size_bytes;
    /** A set of enum vllsi_linux_io_flag. */
    uint32_t flags;
    /** A set of enum vllsi_linux_io_feature. */
    uint32_t without;
    /** How many entries the queue to the kernel has, 1 to 32,768, rounded up to a power of two; 0 for as many
     * as operations, 256 at most. A full queue is handed over early; no operation fails of it. */
    uint32_t queue_entries;
    /** Of VLLSI_LINUX_IO_KERNEL_THREAD: after how many milliseconds without work the thread sleeps; 0 for the
     * kernel's default. */
    uint32_t idle_ms;
    /** 0. */
    uint32_t reserved;
};

/** How many pieces of memory vllsi_linux_io_memory_add takes for one engine, and how long one can be. */
#define VLLSI_LINUX_IO_MEMORY_MAX       8
#define VLLSI_LINUX_IO_MEMORY_BYTES_MAX ((size_t)1 << 30)

/**
 * Tells an engine of memory that files are read into and written from again and again. Its pages are pinned
 * until the engine is destroyed, which saves the kernel a look at each of them per operation. Operations need
 * not change: those on a file whose bytes are within one piece profit.
 * @param engine [in] an engine of the io_uring driver
 * @param memory [in] bytes of them, that stay mapped until the engine is destroyed
 * @param bytes [in] 1 to VLLSI_LINUX_IO_MEMORY_BYTES_MAX
 * @return 0
 * @errors InvalidInput, BadAddress; Unsupported (another driver; before Linux 5.19, and over memory of a file
 * that has no pages of its own); io/Full (VLLSI_LINUX_IO_MEMORY_MAX pieces); OutOfMemory (more than the
 * process may lock); io/ShutDown. Without it everything works as well, only slower. Blocks as long as
 * bringing in the pages takes; allocates nothing of this process; only on the engine's thread.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_memory_add(vllsi_io_engine *engine, void *memory, size_t bytes);

#ifdef __cplusplus
}
#endif

#endif
