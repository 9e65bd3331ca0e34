/*
 * Machine code that a program writes itself: memory for it, and making processors see it.
 *
 * No page can be written and executed at the same address. "Write through one view, execute through the
 * other; they may be the same address between begin_write and end_write": on Linux there are two views of the
 * same pages, all the time; on systems that switch one view instead, the thread between begin_write and
 * end_write must not execute code of the mapping. W+X may be Unsupported, and nothing here needs it.
 *
 * Code at addresses that held none before is ready after end_write. Where code is replaced, other threads may
 * have fetched the old one: vllsi_code_synchronize follows, and after it every thread executes the new. What
 * threads execute in between is one or the other only where the CPU exchanges such instructions at once; it
 * is up to who patches.
 *
 *     vllsi_code_map(65536, NULL, &code);
 *     vllsi_code_begin_write(&code);
 *     emit((unsigned char *)code.write + offset);
 *     vllsi_code_end_write(&code, offset, length);
 *     vllsi_code_synchronize(deadline_ns);             only where it replaces code
 *     ((int (*)(void))((uintptr_t)code.execute + offset))();
 */
#ifndef VLLSI_CODE_H
#define VLLSI_CODE_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/error.h>
#include <vllsi/time.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Pages for code, under the addresses at which they are written and executed. */
struct vllsi_code_mapping {
    /** Where the program writes, between begin_write and end_write. */
    void *write;
    /** Where the same bytes are executed; to be read at any time. May be the same address. */
    const void *execute;
    /** Bytes of each view: a multiple of the page size. */
    size_t len;
};

/** Who made the other threads forget old code. */
enum vllsi_code_synchronizer {
    VLLSI_CODE_BY_SYSTEM = 1,   /**< the system, on every processor that runs a thread of the process */
    VLLSI_CODE_BY_HANDSHAKE = 2 /**< the library, on each thread that it knows (vllsi/collector.h) */
};

/**
 * Maps zeroed pages for code. On Linux the pages are a sealed memory file of the process: the view to be
 * executed can never be made writable, and nobody else can map it. A child made by fork executes the same
 * pages and sees what the parent writes later; it has no view to write, and must not release the mapping.
 * @param len [in] bytes, more than 0; rounded up to pages
 * @param wish [in] where the code shall lie if that is possible, since calls reach only so far; a wish: look
 * at `execute`. NULL for anywhere
 * @param mapping [out] the views; untouched on failure
 * @return 0
 * @errors core/InvalidInput (no length, or one that no address space holds; mapping is NULL), OutOfMemory,
 * ResourceExhausted (no descriptors), PermissionDenied (a security module allows no code of one's own),
 * Unsupported (no memory files). Does not block; allocates the pages; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_code_map(size_t len, const void *wish,
                                             struct vllsi_code_mapping *mapping);

/**
 * Gives back both views. No thread may execute or write there any more.
 * @param mapping [in,out] what vllsi_code_map gave; all zero afterwards, and a mapping of all zero is nothing
 * to do
 * @return 0
 * @errors core/InvalidInput (NULL). Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_code_unmap(struct vllsi_code_mapping *mapping);

/**
 * Lets the calling thread write, until it calls vllsi_code_end_write. Does not nest. On Linux there is
 * nothing to do.
 * @param mapping [in] the mapping
 * @return 0
 * @errors core/InvalidInput (NULL or not mapped); what the system says where it switches. Neither blocks nor
 * allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_code_begin_write(const struct vllsi_code_mapping *mapping);

/**
 * Ends writing, and makes what was written visible to the fetches of all processors.
 * @param mapping [in] the mapping
 * @param offset [in] where the first written byte is, in bytes from the beginning of the views
 * @param len [in] how many bytes may have been written; 0 for none
 * @return 0
 * @errors core/InvalidInput (NULL or not mapped; a range outside the mapping); what the system says where it
 * switches. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_code_end_write(const struct vllsi_code_mapping *mapping, size_t offset,
                                                   size_t len);

/**
 * Makes bytes that were written visible to fetches, for memory that did not come from vllsi_code_map: caches
 * are cleaned and emptied as the CPU needs it, and the calling thread's processor forgets what it has
 * fetched. vllsi_code_end_write does it by itself.
 * @param execute [in] the first byte, at the address that is executed; readable
 * @param len [in] bytes; 0 for none
 * Neither blocks nor allocates; may be called from a signal handler.
 */
void vllsi_code_flush(const void *execute, size_t len);

/**
 * Between call and return every other thread of the process has forgotten what it had fetched: what it
 * executes afterwards is what was visible to fetches before the call. To be called after
 * vllsi_code_end_write or vllsi_code_flush, before anything is freed or patched further that the old code
 * used; a thread may still stand in old code, on an instruction that it has not yet executed.
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never.
 * Only a handshake can take long
 * @return VLLSI_CODE_BY_SYSTEM or VLLSI_CODE_BY_HANDSHAKE. The latter has reached the threads that the
 * library knows: those that it spawned or that have called vllsi_init_thread.
 * @errors those of vllsi_handshake: TimedOut, core/Deadlock where the calling thread has stopped others.
 * Blocks where there is only the handshake; may allocate the thread's block then; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_code_synchronize(int64_t deadline_ns);

/**
 * How vllsi_code_synchronize would be done now.
 * @return one of the two. Neither blocks nor allocates; may be called from a signal handler.
 */
enum vllsi_code_synchronizer vllsi_code_synchronizer_now(void);

#ifdef __cplusplus
}
#endif

#endif
