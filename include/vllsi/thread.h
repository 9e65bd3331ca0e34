/*
 * Threads: beginning and end, who they are, what they are called, where they run and how much stack they
 * have.
 *
 * "id: int64, unique among live threads, reusable, no handle. Name set at spawn or by itself; 15 bytes kept.
 * stack 0 = library default, guard present. Exactly one join or detach; joining self: InvalidInput.
 * num_online_cpus: usable by this process, >= 1."
 *
 * A handle stays safe to use for ever: one that was joined or detached, that is made up, or whose thread is
 * gone fails; it never means another thread. Names of other threads and processors to run on are not to be
 * had everywhere: Unsupported.
 *
 * On Linux a program without a C library makes its threads itself; in a program with one they are the C
 * library's, so that its functions work on them. A static link takes from the C library only what somebody
 * asks for: link a static hosted program with `-Wl,-u,pthread_create`, and so on for the functions that
 * src/os/linux/thread_hosted.c lists, or with `-Wl,--whole-archive -lc`. Where they are missing, spawn is
 * core/Unsupported.
 */
#ifndef VLLSI_THREAD_H
#define VLLSI_THREAD_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/init.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Stands for a thread: the specification's ThreadHandle. All zero stands for none. */
typedef struct vllsi_thread_handle {
    /** Opaque; never the system's own handle or id. */
    int64_t raw;
} vllsi_thread_handle;

/** The specification's Thread of a system module: the same handle on every system. */
typedef vllsi_thread_handle vllsi_thread;

/** The stack of a thread that is spawned with stack size 0, where vllsi_init_config says nothing else. */
#define VLLSI_THREAD_STACK_BYTES_DEFAULT ((int64_t)1 << 20)

/** The bytes of a name that are kept. */
#define VLLSI_THREAD_NAME_BYTES 15

/** As vllsi_thread_options.guard_size_bytes: no guard. */
#define VLLSI_THREAD_NO_GUARD (-1)

/** The largest guard, in bytes. */
#define VLLSI_THREAD_GUARD_BYTES_MAX ((int64_t)1 << 30)

/** How many rounds of destructors a thread's end has: see vllsi_thread_at_exit. */
#define VLLSI_THREAD_EXIT_ROUNDS 4

/** As vllsi_thread_options.flags: nobody will join the thread. */
#define VLLSI_THREAD_DETACHED 1u

/** How a thread shall be. All zero but size_bytes is the same as vllsi_thread_spawn with stack size 0. */
struct vllsi_thread_options {
    /** sizeof(struct vllsi_thread_options): the version of this struct. */
    uint32_t size_bytes;
    /** VLLSI_THREAD_DETACHED or 0. */
    uint32_t flags;
    /** What it is called from its first moment on, as by vllsi_thread_set_name; empty for the name of the
     * thread that spawns it. */
    vllsi_text name;
    /** Bytes of stack, for frames alone; 0 for the default. With `stack` the size of that memory, of which
     * the thread's variables and the library's block take their part. */
    int64_t stack_size_bytes;
    /** Bytes below the stack that fault when they are touched, rounded up to pages; 0 for the library's
     * default, VLLSI_THREAD_NO_GUARD for none. Without effect where `stack` is given. */
    int64_t guard_size_bytes;
    /** Memory of the caller for the stack, stack_size_bytes long, which the thread uses until it has been
     * joined; NULL for the library's. Not for detached threads: nobody could know when it is free. */
    void *stack;
    /** The processors that it may run on: bit N of word W is processor 64 * W + N; NULL for those of the
     * thread that spawns it. Unsupported where vllsi_thread_set_affinity is. */
    const uint64_t *processors;
    /** How many words `processors` has. */
    size_t processor_words;
};

/**
 * Starts a thread that calls entry(arg) and ends when that returns.
 * @param entry [in] what it runs; not NULL
 * @param arg [in] given to entry
 * @param stack_size_bytes [in] bytes of stack: VLLSI_THREAD_STACK_BYTES_MIN to VLLSI_THREAD_STACK_BYTES_MAX,
 * or 0 for the default
 * @param handle [out] the thread, to be joined or detached once; untouched on failure; not NULL
 * @return 0. The thread inherits the caller's signal mask, processors and name.
 * @errors core/InvalidInput (entry or handle NULL, stack size out of range), core/Unsupported (see the head
 * of this file), core/ResourceExhausted (the library's limit of threads, or the system's), OutOfMemory; a
 * failure leaves nothing behind. Does not block; allocates the stack and the library's block, which later
 * threads use again; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_spawn(void (*entry)(void *arg), void *arg,
                                                 int64_t stack_size_bytes, vllsi_thread_handle *handle);

/**
 * Starts a thread, as vllsi_thread_spawn does, that is as the options say.
 * @param options [in] how it shall be; NULL for the defaults; not kept
 * @param entry [in] what it runs; not NULL
 * @param arg [in] given to entry
 * @param handle [out] the thread; untouched on failure; may be NULL for a detached one
 * @return 0.
 * @errors As vllsi_thread_spawn; also core/InvalidInput (size_bytes, flags, a guard size out of range, memory
 * of the caller that is too small or for a detached thread, processors without words), and what
 * vllsi_thread_set_affinity reports: then entry has not been called. Blocks with `processors` until the
 * thread has begun; allocates as vllsi_thread_spawn; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_spawn_with(const struct vllsi_thread_options *options,
                                                      void (*entry)(void *arg), void *arg,
                                                      vllsi_thread_handle *handle);

/**
 * Waits for the end of a thread and releases what it had. Everything that the thread did has happened before.
 * @param handle [in] a thread that was neither joined nor detached; afterwards it stands for nothing
 * @return 0.
 * @errors core/InvalidInput (joined or detached before, the calling thread, a thread that was not spawned, no
 * handle of this library), core/Busy (another thread is joining it). Blocks; allocates nothing; not for
 * signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_join(vllsi_thread_handle handle);

/**
 * As vllsi_thread_join, until a point of time at the latest.
 * @param handle [in] the thread; when the deadline passes first, the handle is as it was
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @return 0.
 * @errors TimedOut, never before the deadline; as vllsi_thread_join. Blocks, in a hosted program also while
 * the C library's own destructors run; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_join_until(vllsi_thread_handle handle, int64_t deadline_ns);

/**
 * Lets a thread release what it has by itself when it ends. A thread may detach itself.
 * @param handle [in] a thread that was neither joined nor detached
 * @return 0.
 * @errors As vllsi_thread_join; also core/InvalidInput for a thread on memory of the caller. Neither blocks
 * nor allocates; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_detach(vllsi_thread_handle handle);

/**
 * The calling thread.
 * @return its handle, the same at each call. That of a thread which the library did not spawn can neither be
 * joined nor detached, and is good until vllsi_cleanup_thread lets the thread go. All zero where a thread
 * that was unknown to the library could not be adopted for lack of memory. Does not block; allocates at the
 * first call on a thread that the library did not spawn; not for signal handlers.
 */
vllsi_thread_handle vllsi_thread_self(void);

/**
 * The system's id of the calling thread: "unique among live threads, reusable".
 * @return the id, more than 0. Neither blocks nor allocates; may be called from a signal handler.
 */
int64_t vllsi_get_thread_id(void);

/**
 * The system's id of a thread.
 * @param handle [in] the thread
 * @return the id, more than 0; it is free for another thread as soon as this one has ended.
 * @errors core/InvalidInput (the handle stands for no thread), core/NotFound (the thread has ended). In a
 * hosted program blocks until the thread has begun; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_id_of(vllsi_thread_handle handle);

/**
 * Lets another thread run, if one wants to.
 * Does not block; allocates nothing; may be called from a signal handler.
 */
void vllsi_thread_yield(void);

/**
 * How many processors threads of this process can run on: on Linux those that the calling thread may use.
 * @return 1 or more. How much of their time is granted is another question: vllsi_linux_processor_quota.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
int64_t vllsi_num_online_cpus(void);

/**
 * Names the calling thread, for debuggers and lists of processes.
 * @param name [in] UTF-8; what is beyond VLLSI_THREAD_NAME_BYTES is cut, between characters; so is what
 * follows a zero
 * @return 0.
 * @errors core/InvalidInput (bytes NULL with a length). Does not block; allocates nothing; may be called from
 * a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_set_name(vllsi_text name);

/**
 * The calling thread's name.
 * @param buffer [out] the name, with a zero at its end, cut where it does not fit; untouched on failure
 * @param size [in] bytes of the buffer, 1 or more
 * @return the length of the whole name, without the zero.
 * @errors core/InvalidInput (no buffer). Does not block; allocates nothing; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_get_name(char *buffer, size_t size);

/**
 * Names another thread.
 * @param handle [in] a thread that runs
 * @param name [in] as for vllsi_thread_set_name
 * @return 0.
 * @errors core/InvalidInput (also a handle that stands for no thread), core/NotFound (it has ended or not yet
 * begun), Unsupported; NotFound, PermissionDenied where /proc is not to be had. Blocks no longer than writing
 * a file under /proc takes; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_set_name_of(vllsi_thread_handle handle, vllsi_text name);

/**
 * Another thread's name.
 * @param handle [in] a thread that runs
 * @param buffer [out] as for vllsi_thread_get_name
 * @param size [in] bytes of the buffer, 1 or more
 * @return the length of the whole name, without the zero.
 * @errors As vllsi_thread_set_name_of. Blocks no longer than reading a file under /proc takes; allocates
 * nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_get_name_of(vllsi_thread_handle handle, char *buffer, size_t size);

/**
 * Says which processors the calling thread may run on. Threads that it spawns afterwards inherit it.
 * @param processors [in] bit N of word W is processor 64 * W + N; those that do not exist do not count
 * @param words [in] the number of words, 1 or more
 * @return 0.
 * @errors core/InvalidInput (no words), InvalidInput (none of them may be used), Unsupported. Does not block;
 * allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_set_affinity(const uint64_t *processors, size_t words);

/**
 * Which processors the calling thread may run on.
 * @param processors [out] as for vllsi_thread_set_affinity; words beyond the last processor become 0;
 * untouched on failure
 * @param words [in] the number of words; 16 are enough for 1024 processors
 * @return how many processors it may run on.
 * @errors core/InvalidInput (no words), core/Overflow (not enough of them), Unsupported. Does not block;
 * allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_get_affinity(uint64_t *processors, size_t words);

/**
 * Says which processors another thread may run on.
 * @param handle [in] a thread that runs
 * @param processors [in] as for vllsi_thread_set_affinity
 * @param words [in] the number of words
 * @return 0.
 * @errors As vllsi_thread_set_affinity and vllsi_thread_id_of. Does not block; allocates nothing; not for
 * signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_set_affinity_of(vllsi_thread_handle handle,
                                                           const uint64_t *processors, size_t words);

/**
 * Which processors another thread may run on.
 * @param handle [in] a thread that runs
 * @param processors [out] as for vllsi_thread_get_affinity
 * @param words [in] the number of words
 * @return how many processors it may run on.
 * @errors As vllsi_thread_get_affinity and vllsi_thread_id_of. Does not block; allocates nothing; not for
 * signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_get_affinity_of(vllsi_thread_handle handle, uint64_t *processors,
                                                           size_t words);

/** Where a thread's stack lies. Stacks grow downwards. */
struct vllsi_thread_stack {
    /** The lowest address that frames may use. */
    uintptr_t low;
    /** One past the highest. */
    uintptr_t high;
    /** The lowest address of the guard, which ends at `low`; `low` where there is none. */
    uintptr_t guard_low;
};

/**
 * Where the calling thread's stack lies. The first thread's grows on its own; its `low` is as far as it can
 * come, by the limits that held when the thread was adopted.
 * @param stack [out] the bounds; untouched on failure
 * @return 0.
 * @errors core/InvalidInput (NULL), core/NotFound (a thread that neither the library nor the C library
 * knows), as vllsi_init_thread. Adopts the thread, as vllsi_init_thread does, if it is unknown; the first
 * call on a thread that the C library made for the library asks it, which may allocate; otherwise neither
 * blocks nor allocates; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_stack_bounds(struct vllsi_thread_stack *stack);

/**
 * Has a function called when the calling thread ends: after the entry of a thread that the library spawned
 * has returned; for another thread in the vllsi_cleanup_thread that lets it go, or where the C library tells
 * of its end. Not when the process ends.
 *
 * The last one that was registered is called first, with all of the library still there. What destructors
 * register is called in a further round after them. After VLLSI_THREAD_EXIT_ROUNDS rounds what is left is
 * dropped.
 * @param destructor [in] what to call; not NULL
 * @param arg [in] given to it
 * @return 0.
 * @errors core/InvalidInput, OutOfMemory, as vllsi_init_thread. Does not block; allocates a page with the
 * fifth registration of a thread, and adopts the thread, as vllsi_init_thread does, if it is unknown; not for
 * signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_thread_at_exit(void (*destructor)(void *arg), void *arg);

#ifdef __cplusplus
}
#endif

#endif
