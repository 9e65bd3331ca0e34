/*
 * Memory as only Linux has it: files that are memory, with seals; ranges that move with their contents; pages
 * that must not be swapped out; advice that other systems have no word for.
 *
 * Addresses and sizes are of whole pages (vllsi_page_size_bytes), and of memory that the program has.
 */
#ifndef VLLSI_LINUX_MEM_H
#define VLLSI_LINUX_MEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ── files in memory ── */

/** The longest name of a file in memory, in bytes. */
#define VLLSI_LINUX_MEMORY_FILE_NAME_BYTES_MAX 249

/**
 * Makes a file that is memory: without a name in any directory, gone with its last descriptor and mapping. It
 * is empty; vllsi_truncate gives it a size. Mapped twice, it is the same memory at two addresses. It cannot
 * be executed as a program.
 * @param name [in] name_len bytes, no zero among them: what /proc/self/maps shows, need not be unique
 * @param name_len [in] its length, at most VLLSI_LINUX_MEMORY_FILE_NAME_BYTES_MAX
 * @param sealable [in] whether vllsi_linux_memory_file_seal is to work on it
 * @param fd [out] the descriptor, inherited by no other program; untouched on failure
 * @return 0
 * @errors InvalidInput, NameTooLong, TooManyOpenFiles, OutOfMemory; Unsupported (before Linux 3.17). Does not
 * block; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_memory_file_open(const char *name, size_t name_len, bool sealable,
                                                           vllsi_fd *fd);

/**
 * Takes possibilities away from a file in memory, for everybody and for good.
 * @param fd [in] its descriptor, open to write
 * @param seals [in] a set of VLLSI_LINUX_F_SEAL_…
 * @return 0
 * @errors PermissionDenied (it is sealed against seals, or was made without), Busy (against writing while it
 * is mapped to be written), InvalidInput (no such seal, or no file in memory), BadDescriptor. Does not block;
 * allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_memory_file_seal(vllsi_fd fd, uint32_t seals);

/**
 * Which seals a file in memory has.
 * @param fd [in] its descriptor
 * @return a set of VLLSI_LINUX_F_SEAL_…
 * @errors InvalidInput (no file in memory), BadDescriptor. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_memory_file_seals(vllsi_fd fd);

/* ── moving ── */

/**
 * Changes the size of a mapping, with its contents; what is added reads as zero, or is more of its file.
 * @param address [in] the first byte of a mapping
 * @param size_bytes [in] its size
 * @param new_size_bytes [in] the size wanted
 * @param may_move [in] whether it may go to another address
 * @param new_address [out] where it is now; untouched on failure
 * @return 0
 * @errors InvalidInput, OutOfMemory (also: no room there and it may not move), BadAddress. Blocks as long as
 * the pages take; allocates nothing else; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_memory_resize(void *address, int64_t size_bytes,
                                                        int64_t new_size_bytes, bool may_move,
                                                        void **new_address);

/**
 * Moves pages to another address without copying, and leaves empty pages behind: those of private memory read
 * as zero, or raise what userfaultfd makes of them.
 * @param address [inout] the first byte of private anonymous memory
 * @param size_bytes [in] how much of it
 * @param target [out] as much memory of the program, which is replaced
 * @return 0
 * @errors InvalidInput (also: the ranges overlap, memory of another kind); OutOfMemory, BadAddress;
 * Unsupported (before Linux 5.7). Blocks as long as the pages take; allocates nothing else; may be called
 * from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_memory_move(void *address, int64_t size_bytes, void *target);

/* ── keeping ── */

/**
 * Keeps pages in memory: they are not swapped out, and no access waits for a disk. Once is as good as often.
 * @param address [in] the first byte
 * @param size_bytes [in] how much
 * @param when_touched [in] each page from its first touch on, rather than all of them now
 * @return 0
 * @errors InvalidInput; OutOfMemory (nothing mapped there, or above the limit RLIMIT_MEMLOCK);
 * PermissionDenied (the limit is 0); WouldBlock (not all could be loaded); Unsupported (when_touched before
 * Linux 4.4). Blocks until the pages are loaded;
 * allocates nothing else; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_memory_lock(const void *address, int64_t size_bytes,
                                                      bool when_touched);

/**
 * Takes back vllsi_linux_memory_lock.
 * @param address [in] the first byte
 * @param size_bytes [in] how much
 * @return 0
 * @errors InvalidInput; OutOfMemory (nothing mapped there). Does not block; allocates nothing; may be called
 * from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_memory_unlock(const void *address, int64_t size_bytes);

/* ── advice ── */

/** Advice beyond vllsi_mem_advice; each is the kernel's own, with what it does and since when. */
enum vllsi_linux_memory_advice {
    VLLSI_LINUX_MEMORY_ADVICE_COLD = 1,           /**< the first to be swapped out; 5.4 */
    VLLSI_LINUX_MEMORY_ADVICE_PAGE_OUT = 2,       /**< to be swapped out now; 5.4 */
    VLLSI_LINUX_MEMORY_ADVICE_POPULATE_READ = 3,  /**< to be loaded now, as if read; 5.14 */
    VLLSI_LINUX_MEMORY_ADVICE_POPULATE_WRITE = 4, /**< to be loaded now, as if written; 5.14 */
    VLLSI_LINUX_MEMORY_ADVICE_COLLAPSE = 5,       /**< to become huge pages now; 6.1 */
    VLLSI_LINUX_MEMORY_ADVICE_MERGEABLE = 6,      /**< may be shared where the contents are the same */
    VLLSI_LINUX_MEMORY_ADVICE_UNMERGEABLE = 7,    /**< takes that back */
    VLLSI_LINUX_MEMORY_ADVICE_NO_DUMP = 8,        /**< not part of a core dump */
    VLLSI_LINUX_MEMORY_ADVICE_DUMP = 9,           /**< takes that back */
    VLLSI_LINUX_MEMORY_ADVICE_WIPE_ON_FORK = 10,  /**< private memory: a child finds zeros; 4.14 */
    VLLSI_LINUX_MEMORY_ADVICE_KEEP_ON_FORK = 11,  /**< takes that back; 4.14 */
    VLLSI_LINUX_MEMORY_ADVICE_FORK = 12,          /**< takes VLLSI_MEM_ADVICE_DONT_FORK back */
    VLLSI_LINUX_MEMORY_ADVICE_COUNT
};

/**
 * Gives the kernel advice.
 * @param address [in] the first byte
 * @param size_bytes [in] how much
 * @param advice [in] which
 * @return 0
 * @errors InvalidInput (no such advice, or not for memory of this kind); Unsupported (this kernel does not
 * know it); OutOfMemory (nothing mapped there, or no room); BadAddress (populating met a fault); WouldBlock.
 * Populating, collapsing and paging out block as long as they take; allocates nothing else; may be called
 * from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_memory_advise(void *address, int64_t size_bytes,
                                                        enum vllsi_linux_memory_advice advice);

#ifdef __cplusplus
}
#endif

#endif
