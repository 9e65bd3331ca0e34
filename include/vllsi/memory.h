/*
 * Memory from the system, in pages: allocated at once, or reserved first and committed later; files mapped
 * into it; how it is protected and what the system is told about its use.
 *
 * "reserve gives addresses, commit zeroed pages; decommit destroys contents; release takes one whole
 * reservation. Granularity (64 KiB Windows) ≠ page (16 KiB macOS arm64): query both. Fixed never replaces:
 * AddressInUse. protect stays in one reservation; Write implies Read; W+X may be Unsupported."
 *
 * Failures are results; addresses come by out-parameters, which a failure leaves untouched. So no failure
 * looks like an address, and no address, of whatever tag or half of the address space, like a failure.
 *
 * Sizes are in bytes, more than 0. What makes memory rounds its size up to whole pages, and what takes it
 * back wants the size that was asked for. What changes a part of it wants a page's beginning and whole pages,
 * since the rest of a page would change with it. core/InvalidInput is the answer to a size of 0 or less, one
 * that no address space holds, an address that begins no page, a range that wraps around, and, where the
 * system tells, one in which nothing is mapped.
 *
 * On Linux commit is no guarantee: with overcommit, a page that cannot be had ends the process when it is
 * first written. What a limit (RLIMIT_AS) or strict accounting refuses is OutOfMemory.
 */
#ifndef VLLSI_MEMORY_H
#define VLLSI_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ── Sizes ────────────────────────────────────────────────────────────────────────────────── */

/**
 * What addresses of reservations, allocations and mappings are multiples of, and offsets of mapped files must
 * be. Never less than a page (vllsi_page_size_bytes).
 * @return bytes, a power of two. Neither blocks nor allocates; may be called from a signal handler.
 */
vllsi_page_size vllsi_memory_granularity_bytes(void);

/**
 * The sizes of huge pages that this system knows, whether or not any can be had now.
 * @param sizes [out] the sizes in bytes, smallest first; may be NULL where capacity is 0
 * @param capacity [in] how many fit; no more are stored
 * @return how many there are, 0 where the system has none.
 * @errors core/InvalidInput (sizes is NULL). Reads a directory of the system; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_huge_page_sizes(vllsi_page_size *sizes, size_t capacity);

/**
 * The size of huge page that is used where none is named (VLLSI_MAP_FLAGS_HUGE_TLB).
 * @return bytes, a power of two.
 * @errors core/Unsupported (no huge pages). Reads a file of the system; allocates nothing; may be called from
 * a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_huge_page_default_bytes(void);

/* ── Allocation ───────────────────────────────────────────────────────────────────────────── */

/**
 * Allocates zeroed pages to read and write, of this process alone: the specification's os_alloc.
 * @param size [in] bytes; rounded up to pages
 * @param address [out] the first byte, a multiple of the granularity; untouched on failure
 * @return 0
 * @errors core/InvalidInput (the size; address is NULL), OutOfMemory. Does not block; allocates pages; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_os_alloc(int64_t size, void **address);

/**
 * As vllsi_os_alloc, at an address that is a multiple of something larger.
 * @param size [in] bytes; rounded up to pages
 * @param align [in] bytes, a power of two; less than the granularity is the granularity
 * @param address [out] the first byte; untouched on failure
 * @return 0
 * @errors core/InvalidInput (size or alignment; address is NULL), OutOfMemory. Does not block; allocates
 * pages; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_os_alloc_aligned(int64_t size, int64_t align, void **address);

/** What vllsi_os_alloc_huge got. */
struct vllsi_huge_memory {
    /** The first byte, a multiple of the huge page size that was asked for, also after a fallback. */
    void *address;
    /** The size of page that all of it certainly has: the huge one, or after a fallback the ordinary one. */
    vllsi_page_size page_bytes;
    /** After a fallback: the system was asked to use huge pages where it can, and knows how to. */
    bool may_become_huge;
};

/**
 * Allocates memory of huge pages: the specification's os_alloc_huge. They come from a pool that the system's
 * administrator fills, or need a privilege; nothing less is given unless the caller says so.
 * @param size [in] bytes, a multiple of huge_page_size
 * @param huge_page_size [in] bytes, a power of two above the page size
 * @param may_fall_back [in] whether ordinary pages will do where there are no huge ones
 * @param got [out] the memory, and what it is; untouched on failure. Freed by vllsi_os_free with `size`
 * @return 0
 * @errors core/InvalidInput (a size; got is NULL), core/Unsupported (the system has no pages of this size),
 * OutOfMemory (none is free; after a fallback: no memory), PermissionDenied. Does not block; allocates pages;
 * may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_os_alloc_huge(int64_t size, int64_t huge_page_size, bool may_fall_back,
                                                  struct vllsi_huge_memory *got);

/**
 * Frees what one of the three functions above allocated, all of it: the specification's os_free.
 * @param address [in] what the function gave
 * @param size [in] what the function was asked for, in bytes
 * @return 0
 * @errors core/InvalidInput (not such an address or size; nothing is mapped there, also because it has been
 * freed already), OutOfMemory (the system has no room for the bookkeeping; nothing was freed). A part of an
 * allocation, or more than one: InvalidInput where the system notices, which Linux does not. Does not block;
 * allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_os_free(void *address, int64_t size);

/* ── Reservation ──────────────────────────────────────────────────────────────────────────── */

/**
 * Reserves addresses, without memory behind them: any access faults.
 * @param size [in] bytes; rounded up to pages
 * @param align [in] bytes, a power of two; 0 or less than the granularity is the granularity
 * @param address [out] the first address; untouched on failure
 * @return 0
 * @errors core/InvalidInput (size or alignment; address is NULL), OutOfMemory (no such range is free, or a
 * limit). Neither blocks nor allocates memory; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_reserve(int64_t size, int64_t align, void **address);

/**
 * Reserves given addresses. Never replaces what is there.
 * @param address [in] the first address, a multiple of the granularity, not NULL
 * @param size [in] bytes; rounded up to pages
 * @return 0
 * @errors core/InvalidInput (address or size), core/AddressInUse (something is there), OutOfMemory (beyond
 * what a program may have, or a limit), PermissionDenied (the lowest addresses). Neither blocks nor allocates
 * memory; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_reserve_at(void *address, int64_t size);

/**
 * Gives a part of a reservation memory. Pages that have none yet are zeroed; those that have keep their
 * contents and get the protection.
 * @param address [in] the first byte, at a page
 * @param size [in] bytes, whole pages
 * @param prot [in] VLLSI_MEM_PROT_* combined; "Write implies Read"
 * @return 0
 * @errors core/InvalidInput (range or protection; not in one reservation, where the system tells),
 * core/Unsupported (writable and executable at once), OutOfMemory, PermissionDenied (a security module). Does
 * not block; allocates pages; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_commit(void *address, int64_t size, vllsi_mem_prot prot);

/**
 * Takes the memory from a part of a reservation. "decommit destroys contents"; advice for the range and
 * guards in it are gone too. The addresses stay reserved. Pages without memory stay as they are.
 * @param address [in] the first byte, at a page
 * @param size [in] bytes, whole pages
 * @return 0
 * @errors core/InvalidInput (the range; not in one reservation, where the system tells), OutOfMemory (the
 * system has no room for the bookkeeping; nothing has changed). Does not block; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_decommit(void *address, int64_t size);

/**
 * Gives back one whole reservation, with the memory in it.
 * @param address [in] its first address
 * @param size [in] what it was reserved with, in bytes
 * @return 0
 * @errors As vllsi_os_free: a part is InvalidInput where the system notices. Does not block; allocates
 * nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_release(void *address, int64_t size);

/* ── Protection and advice ────────────────────────────────────────────────────────────────── */

/**
 * Changes what may be done with committed pages: the specification's os_protect. "protect stays in one
 * reservation; Write implies Read; W+X may be Unsupported." Reading may also be possible where only Exec is
 * given. To run what was written: vllsi/code.h.
 * @param address [in] the first byte, at a page
 * @param size [in] bytes, whole pages
 * @param prot [in] VLLSI_MEM_PROT_* combined
 * @return 0
 * @errors core/InvalidInput (range or protection; not in one reservation or not mapped, where the system
 * tells), core/Unsupported (writable and executable at once, where the system or the program forbids it),
 * PermissionDenied (a file that was not opened for it; a security module), OutOfMemory (bookkeeping; a part
 * may have changed). Does not block; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_os_protect(void *address, int64_t size, vllsi_mem_prot prot);

/**
 * Says how memory will be used: the specification's os_advise.
 *
 * Normal, Random, Sequential, WillNeed, HugePage, NoHugePage: hints, 0 even where ignored.
 * DontNeed, Free: "anonymous memory: bytes unspecified until rewritten"; for zeroes decommit and commit. Not
 * for mapped files. Remove: for shared memory only (a shared mapping of a file or of nothing): a hole in what
 * is behind it, which reads as zeroes. Unsupported but on Linux. DontFork: a child made by fork does not have
 * the range; nothing to do where there is no fork.
 * @param address [in] the first byte, at a page
 * @param size [in] bytes, whole pages
 * @param advice [in] one of VLLSI_MEM_ADVICE_*
 * @return 0
 * @errors core/InvalidInput (range or advice; not mapped, where the system tells). DontNeed, Free, Remove:
 * InvalidInput (memory that it is not for; locked memory). Remove: Unsupported (system or file system),
 * PermissionDenied (a mapping that may not be written). DontFork: WouldBlock (no room for the bookkeeping).
 * Only WillNeed and Remove may wait for storage; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_os_advise(void *address, int64_t size, vllsi_mem_advice advice);

/**
 * From now on, for the whole process and for good, this library makes no memory writable and executable at
 * once: what asks for it is core/Unsupported. On some systems it is so from the start. Neither blocks nor
 * allocates; may be called from a signal handler.
 */
void vllsi_memory_forbid_write_exec(void);

/**
 * Whether memory may be writable and executable at once, as far as this library and the kind of system
 * decide.
 * @return false after vllsi_memory_forbid_write_exec. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
bool vllsi_memory_allows_write_exec(void);

/* ── Guard pages ──────────────────────────────────────────────────────────────────────────── */

/**
 * Makes pages of allocated or committed memory guards, not of mapped files: any access faults, their contents
 * are gone. Until the guard is taken away, nothing else may be done with its pages but to decommit them, or
 * to free or release them with all the rest.
 * @param address [in] the first byte, at a page
 * @param size [in] bytes, whole pages
 * @return 0. A range that is a guard already stays one.
 * @errors core/InvalidInput (the range; not mapped, where the system tells), OutOfMemory (bookkeeping). Does
 * not block; allocates nothing but, on Linux, the kernel's tables; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_guard_set(void *address, int64_t size);

/**
 * Makes ordinary memory of guards. Their bytes are zero; pages of the range that were no guards keep theirs.
 * @param address [in] the first byte, at a page
 * @param size [in] bytes, whole pages
 * @param prot [in] what all pages of the range allow from now on: VLLSI_MEM_PROT_* combined
 * @return 0
 * @errors core/InvalidInput (range or protection; not mapped, where the system tells), core/Unsupported
 * (writable and executable at once), OutOfMemory (bookkeeping). Does not block; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_guard_clear(void *address, int64_t size, vllsi_mem_prot prot);

/**
 * Whether guards cost only their pages here: on Linux since 6.13. Otherwise each guard splits a mapping, of
 * which a process can have about 65,000.
 * @return true if so. Neither blocks nor allocates; may be called from a signal handler.
 */
bool vllsi_memory_guards_are_light(void);

/* ── Files ────────────────────────────────────────────────────────────────────────────────── */

/**
 * Maps a part of a file, or with VLLSI_MAP_FLAGS_ANON zeroed memory that can be shared with children.
 *
 * The file may be closed afterwards; the mapping keeps it. Bytes of the last page beyond the end of the file
 * are zero and go nowhere. A mapping that reaches further than the last page is InvalidInput on systems that
 * will not have it; on Linux it is made, and an access beyond the end raises SIGBUS, as when the file is made
 * shorter later: "shrinking a mapped file: Busy or mapping invalid".
 * @param fd [in] the file, opened to read, and to write if the mapping is shared and writable;
 * VLLSI_FD_INVALID with ANON
 * @param offset [in] where in the file it begins: 0 or more, a multiple of the granularity; 0 with ANON
 * @param size [in] bytes; need not be whole pages
 * @param prot [in] VLLSI_MEM_PROT_* combined
 * @param flags [in] exactly one of VLLSI_MAP_FLAGS_SHARED and _PRIVATE; ANON, FIXED, STACK (a hint) and, with
 * ANON, HUGE_TLB (pages of the default huge size, of which `size` is a multiple) may be added
 * @param at [in] with FIXED the address, a multiple of the granularity and not NULL; "Fixed never replaces:
 * AddressInUse". NULL without FIXED
 * @param address [out] the first byte; untouched on failure
 * @return 0
 * @errors BadDescriptor, core/InvalidInput (any argument; with the system's own code: a file system whose
 * files cannot be mapped so), core/AddressInUse, core/Unsupported (writable and executable at once; huge
 * pages), PermissionDenied (the file was not opened for it, or may not be executed), OutOfMemory,
 * NoSuchDevice (what cannot be mapped: a directory, a pipe, a socket). Blocks no longer than the file system
 * takes; allocates nothing of its own; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_map(vllsi_fd fd, int64_t offset, int64_t size, vllsi_mem_prot prot,
                                               vllsi_map_flags flags, void *at, void **address);

/**
 * Takes back one whole mapping. What was stored in a shared one reaches the file, sooner or later.
 * @param address [in] its first byte
 * @param size [in] what it was mapped with, in bytes
 * @return 0
 * @errors As vllsi_os_free. May wait for the file system where the mapping was the file's last use; allocates
 * nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_unmap(void *address, int64_t size);

/** How vllsi_memory_flush works. */
enum vllsi_memory_flush_mode {
    VLLSI_MEMORY_FLUSH_WAIT, /**< until what was stored has been written to the file */
    VLLSI_MEMORY_FLUSH_START /**< only begins, or leaves it to the system, which writes in its own time */
};

/**
 * Writes to the file what has been stored in a shared mapping of it. Whether it then survives a loss of power
 * is the file's matter: call full_fsync on it afterwards.
 * @param address [in] the first byte, anywhere in the mapping
 * @param size [in] bytes; whole pages are written
 * @param mode [in] how
 * @return 0. In a private mapping there is nothing to do.
 * @errors core/InvalidInput (range or mode; not mapped), IoError and what else the file system says. Blocks
 * with VLLSI_MEMORY_FLUSH_WAIT; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_flush(const void *address, int64_t size,
                                                 enum vllsi_memory_flush_mode mode);

/* ── Residency ────────────────────────────────────────────────────────────────────────────── */

/**
 * Which pages of a range are in memory at this moment: those that can be read without waiting for storage.
 * The answer is old when it comes.
 * @param address [in] the first byte, at a page
 * @param size [in] bytes; rounded up to pages
 * @param pages [out] for each page 1 or 0; NULL if only their number is of interest
 * @param capacity [in] how many pages' answers fit; no more are stored
 * @return how many pages of the whole range are in memory. For a file that the caller may not write, all may
 * be said to be.
 * @errors core/InvalidInput (the range; not mapped). Does not block; allocates nothing; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_memory_residency(const void *address, int64_t size, uint8_t *pages,
                                                     size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
