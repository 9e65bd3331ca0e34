/*
 * Beginning and end: of the library, of a thread's use of it, and of a process that cannot go on.
 *
 * "No library loading or threads in init; shutdown optional, takes no lock." Most of the library works
 * without init; init sets what a program wants otherwise, and finds out early whether the system gives what
 * is needed.
 *
 * Threads that the library spawned need nothing. A thread that somebody else made, in a hosted program, is
 * adopted by its first init_thread or by its first write of a context slot, and let go by cleanup_thread or,
 * where the libc tells of it, at its end.
 */
#ifndef VLLSI_INIT_H
#define VLLSI_INIT_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/error.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Where in a program's source something is. */
struct vllsi_source_location {
    /** The file's name as the compiler had it; may be NULL. */
    const char *file;
    /** Counted from 1; 0 where unknown. */
    uint32_t line;
    /** May be NULL. */
    const char *function;
};

/** What is known of a panic: the specification's PanicInfo. */
struct vllsi_panic_info {
    vllsi_text message;
    struct vllsi_source_location location;
    /** The system's id of the thread that panicked. */
    int64_t thread_id;
};

/**
 * Called once, on the thread that panicked, with its stack as it was; must end the process. If it returns,
 * the library does.
 * @param info [in] valid during the call
 */
typedef void (*vllsi_panic_handler)(const struct vllsi_panic_info *info);

/** The bounds of vllsi_init_config.thread_stack_bytes. */
#define VLLSI_THREAD_STACK_BYTES_MIN ((int64_t)16 << 10)
#define VLLSI_THREAD_STACK_BYTES_MAX ((int64_t)1 << 40)

/** What a program wants otherwise than the library would have it. All zero but size_bytes is the same as no
 * configuration. */
struct vllsi_init_config {
    /** sizeof(struct vllsi_init_config): the version of this struct. */
    uint32_t size_bytes;
    /** 0; bits may come. */
    uint32_t flags;
    /** The language of the texts that the library chooses itself. */
    enum vllsi_language language;
    /** The stack of a thread that is spawned with stack size 0, in bytes; 0 for the library's default. */
    int64_t thread_stack_bytes;
    /** As by vllsi_set_panic_handler; NULL leaves the handler as it is. */
    vllsi_panic_handler panic_handler;
};

/** Why init failed: the specification's InitError. */
struct vllsi_init_error {
    /** VLLSI_INIT_ERROR_ALREADY_INITIALIZED, VLLSI_INIT_ERROR_INVALID_CONFIG or
     * VLLSI_INIT_ERROR_PLATFORM_ERROR; 0 for no failure. */
    enum vllsi_init_error_code kind;
    /** Static UTF-8 text, never NULL; with INVALID_CONFIG it names the member. */
    const char *text;
    /** What the system said; all that is known with PLATFORM_ERROR, otherwise the failure itself. */
    struct vllsi_os_error os_error;
};

/**
 * Initialises the library and adopts the calling thread, as vllsi_init_thread does. In this order: the
 * configuration is looked through, the one initialiser is chosen, the thread is adopted, the configuration
 * takes effect. After a failure nothing has changed.
 * @param config [in] what is wanted; NULL for the defaults; not kept
 * @param error [out] why it failed, in the language of the configuration, English if that is not to be had;
 * untouched on success; may be NULL
 * @return 0
 * @errors init/InvalidConfig, even where the library is initialised; init/AlreadyInitialized, also while
 * another thread is at it; what the system said, unchanged, where it refused (kind PLATFORM_ERROR). Does not
 * block; allocates the thread's block; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_init(const struct vllsi_init_config *config,
                                         struct vllsi_init_error *error);

/**
 * Takes back what init did: the configuration, the panic handler that it set if it is still set, and the
 * adoption of its thread if called on it. Optional; without init, or a second time, nothing happens. The
 * library can be initialised again afterwards. Other threads keep their blocks and contexts. Neither blocks
 * nor allocates; takes no lock; not for signal handlers.
 */
void vllsi_shutdown(void);

/**
 * Whether init has succeeded and shutdown has not been called since.
 * @return false also while init is at work. Neither blocks nor allocates; may be called from a signal
 * handler.
 */
bool vllsi_is_initialized(void);

/**
 * Adopts the calling thread: afterwards the library's first use on it allocates nothing more than it says.
 * Calls nest: a thread is let go by as many calls of cleanup_thread as there were of init_thread. A thread
 * that is adopted already is only counted.
 * @return 0
 * @errors OutOfMemory, or what the libc said about a thread-specific key (ResourceExhausted);
 * vllsi_init_error_of makes them an InitError. Does not block; allocates the thread's block at the first
 * call; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_init_thread(void);

/**
 * Takes back one init_thread. With the last one, or where there was none, the thread's context and block are
 * freed; a thread without either is left alone. The library may be used on the thread afterwards: it adopts
 * it anew. Needless at the end of threads that the libc tells of, and without effect on those that the
 * library spawned, which keep both until they end. Neither blocks nor allocates; not for signal handlers.
 */
void vllsi_cleanup_thread(void);

/**
 * What a failure of vllsi_init or vllsi_init_thread means.
 * @param result [in] what it returned
 * @param language [in] the language of the text
 * @return the error; with PLATFORM_ERROR for every failure of another domain than init. For a result that is
 * no failure, kind is 0 and text "". Neither blocks nor allocates; may be called from a signal handler.
 */
struct vllsi_init_error vllsi_init_error_of(vllsi_result result, enum vllsi_language language);

/**
 * Sets what a panic calls.
 * @param handler [in] the handler; NULL for the library's own, which writes message, place and thread to the
 * standard error stream
 * @return the handler that was set before; NULL for the library's own. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
vllsi_panic_handler vllsi_set_panic_handler(vllsi_panic_handler handler);

/**
 * Ends the process because it cannot go on: "handler once, no unwinding, abnormal status" (on Linux SIGABRT,
 * which no handler of the program catches). The first thread that comes here calls the handler; a thread that
 * comes later waits for the end. If the thread panics again inside the handler, or the handler returns, or
 * its thread ends without ending the process, the process ends at once.
 * @param info [in] what is known; NULL for nothing
 * Blocks only on a thread that is not the first; allocates nothing; may be called from a signal handler.
 */
VLLSI_NORETURN void vllsi_panic_impl(const struct vllsi_panic_info *info);

/**
 * Panics on the calling thread, at a place in the source.
 * @param message [in] text ended by a zero; NULL for none
 * @param location [in] the place
 * Blocks only where another thread has panicked before; allocates nothing; may be called from a signal
 * handler.
 */
VLLSI_NORETURN void vllsi_panic_at(const char *message, struct vllsi_source_location location);

/**
 * Panics on the calling thread.
 * @param message [in] text ended by a zero; NULL for none
 * Blocks only where another thread has panicked before; allocates nothing; may be called from a signal
 * handler.
 */
VLLSI_NORETURN void vllsi_panic(const char *message);

#ifndef __cplusplus
/** Panics here. */
#define VLLSI_PANIC(message)                                  \
    vllsi_panic_at((message), (struct vllsi_source_location){ \
                                  .file = __FILE__, .line = (uint32_t)__LINE__, .function = __func__})
#endif

#ifdef __cplusplus
}
#endif

#endif
