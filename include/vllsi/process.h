/*
 * Processes: programs started, waited for and ended; what a started program finds; this process itself.
 *
 * "Program path separate from argv[0], no search; argv arrives exact (Windows: where children parse by
 * Microsoft's C rules). Child gets three stdio plus an ordered list, found by vllsi_inherited(i); numbers >=
 * 3 unpromised. Status: Exited(u32; 0-255 portable), Signaled, Crashed(raw), Terminated when killed through
 * our handle. wait may repeat. The handle, not the pid, names the process." Not every system has groups that
 * are killed at once, children that die with their parent, exec, or a count of what a process used:
 * vllsi_capability tells.
 *
 * A handle is the caller's memory, a struct vllsi_process, filled by vllsi_process_spawn or
 * vllsi_process_open and given back by vllsi_process_release. It must not move meanwhile. Every function but
 * release may be called with one handle by several threads at once.
 *
 * A started program begins with every handler of its parent set back to the default and with no signal
 * blocked; signals that the parent ignores stay ignored, as exec leaves them. No code of the parent's C
 * library, and no handler registered for fork, runs in between. It has the descriptors that it is given and
 * no others, also where other code of this process opened some that would be inherited.
 *
 * On Linux: a process that nobody waits for stays in the process table until this one ends, or until it is
 * started as VLLSI_PROCESS_DETACHED. A program that ignores SIGCHLD, sets SA_NOCLDWAIT, or waits for any
 * child by calls of its own takes the status away; waiting then fails with kind NoSuchProcess when the
 * process has ended. Before Linux 5.3 waiting with a deadline looks again and again, 10 ms apart at most.
 */
#ifndef VLLSI_PROCESS_H
#define VLLSI_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/environment.h>
#include <vllsi/sync.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How many descriptors a program can be given beside the standard streams. */
#define VLLSI_PROCESS_INHERITED_MAX 64

/** What a started program has for a standard stream. */
enum vllsi_process_stream_kind {
    VLLSI_PROCESS_STREAM_INHERIT,    /**< what this process has; nothing where it has none */
    VLLSI_PROCESS_STREAM_NULL,       /**< input that is empty, output that goes nowhere */
    VLLSI_PROCESS_STREAM_PIPE,       /**< a pipe whose other end is in streams[] of the handle */
    VLLSI_PROCESS_STREAM_DESCRIPTOR, /**< a descriptor, which stays this process's too */
    VLLSI_PROCESS_STREAM_KIND_COUNT
};

/** One standard stream. */
struct vllsi_process_stream {
    enum vllsi_process_stream_kind kind;
    /** With VLLSI_PROCESS_STREAM_DESCRIPTOR; the same one may serve several streams. */
    vllsi_fd fd;
};

/** How to start; any of them together, but for those that exclude each other. */
enum vllsi_process_flags {
    /** The program leads a group of its own, which vllsi_process_kill_group ends. Terminals then no longer
       send their signals to it as to this process. */
    VLLSI_PROCESS_GROUP = 1,
    /** Nobody will wait for it: the system forgets it as soon as it ends. There is no handle. */
    VLLSI_PROCESS_DETACHED = 2,
    /** It is killed when this process ends in whatever way. Not with DETACHED. On Linux already when the
       thread ends that started it, and no longer once it runs a set-user-ID program. */
    VLLSI_PROCESS_DIE_WITH_PARENT = 4,
};

/** What of this process's start of another one failed; for messages. */
enum vllsi_process_step {
    VLLSI_PROCESS_STEP_PREPARE,     /**< in this process: arguments, pipes, memory */
    VLLSI_PROCESS_STEP_CREATE,      /**< a new process could not be made */
    VLLSI_PROCESS_STEP_GROUP,       /**< group, session or death signal */
    VLLSI_PROCESS_STEP_LIMITS,      /**< limits, priority */
    VLLSI_PROCESS_STEP_DIRECTORY,   /**< the current directory */
    VLLSI_PROCESS_STEP_DESCRIPTORS, /**< streams and the list */
    VLLSI_PROCESS_STEP_CREDENTIALS, /**< user and groups */
    VLLSI_PROCESS_STEP_EXECUTE,     /**< the program's file */
    VLLSI_PROCESS_STEP_COUNT
};

struct vllsi_linux_process_options;

/** How to start a program; all but size_bytes may be 0. */
struct vllsi_process_options {
    /** sizeof(struct vllsi_process_options). */
    size_t size_bytes;
    /** argv from argv[0] on, any bytes but 0; none: the program's path alone. */
    const vllsi_text *arguments;
    size_t argument_count;
    /** The whole environment, each "NAME=value", any bytes but 0; NULL: this process's. An empty one is no
     * NULL with a count of 0. */
    const vllsi_text *environment;
    size_t environment_count;
    /** The standard streams, by enum vllsi_stdio. */
    struct vllsi_process_stream streams[VLLSI_STDIO_COUNT];
    /** Further descriptors, in the order in which vllsi_inherited finds them; they stay this process's too.
     * "Lock-holding descriptors can't be inherited": one by which a region is locked (vllsi/locking.h) is
     * refused, as a stream too. */
    const vllsi_fd *inherited;
    size_t inherited_count;
    /** Its current directory: `directory` within *directory_base. NULL and empty: this process's. */
    const vllsi_fd *directory_base;
    vllsi_text directory;
    /** Of enum vllsi_process_flags. */
    uint32_t flags;
    /** NULL, or what only Linux has (vllsi/linux/process.h); Unsupported on other systems. */
    const struct vllsi_linux_process_options *linux_options;
};

/** How a process ended. */
enum vllsi_process_end {
    VLLSI_PROCESS_EXITED,     /**< by itself; code is its status, "0-255 portable" */
    VLLSI_PROCESS_SIGNALED,   /**< by a signal that somebody else sent; code is its number */
    VLLSI_PROCESS_CRASHED,    /**< by a fault or an abort; code is the system's own word for it */
    VLLSI_PROCESS_TERMINATED, /**< by vllsi_process_kill or vllsi_process_kill_group with its handle; code is
                                 the signal's number, or what the system has in its place */
    VLLSI_PROCESS_END_COUNT
};

/** How a process ended, and what it used. */
struct vllsi_process_status {
    enum vllsi_process_end end;
    uint32_t code;
    /** It left an image of its memory (on Linux: a core file, or what /proc/sys/kernel/core_pattern does). */
    bool has_image;
    /** Processor time of the process and of those that it waited for; 0 without
     * VLLSI_CAPABILITY_PROCESS_USAGE. */
    vllsi_duration user_time;
    vllsi_duration system_time;
    /** The most memory it had resident at once; 0 likewise. On Linux no less than this process had when it
     * started the program, which until then ran in its memory. */
    int64_t peak_memory_bytes;
};

/** A process that was started or opened. */
struct vllsi_process {
    /** [out] The other ends of pipes, to be closed by the caller; VLLSI_FD_INVALID elsewhere. */
    vllsi_fd streams[VLLSI_STDIO_COUNT];
    /** [out] After a failure of vllsi_process_spawn what failed. */
    enum vllsi_process_step failed_step;
    /* The rest is the library's. */
    struct vllsi_mutex lock;
    int32_t id;
    int32_t descriptor;
    uint32_t state;
    int32_t killed_by;
    uint32_t flags;
    struct vllsi_process_status status;
};

/** How to end a process. */
enum vllsi_process_kill {
    VLLSI_PROCESS_KILL_GRACEFUL, /**< ask it to (SIGTERM): it may clean up, and may refuse */
    VLLSI_PROCESS_KILL_FORCED,   /**< end it (SIGKILL) */
    VLLSI_PROCESS_KILL_COUNT
};

/**
 * Starts a program.
 * @param dir [in] what a relative path starts from: a directory, or VLLSI_FD_CURRENT_DIRECTORY for this
 * process's current directory, whatever options->directory says
 * @param path [in] the program's file, path_len bytes; is not searched for
 * @param path_len [in] its length in bytes
 * @param options [in] how; NULL: with its path as only argument, and this process's environment and streams
 * @param process [out] the handle, to be given back by vllsi_process_release; on failure only failed_step is
 * set. NULL with VLLSI_PROCESS_DETACHED, which excludes pipes
 * @return 0: the program runs. Whatever kept it from running is reported here; nothing is left of it then.
 * @errors InvalidInput (a 0 among the bytes, options that exclude each other, too many descriptors, one that
 * holds a lock), BadDescriptor, NotFound, PermissionDenied, NotADirectory, NameTooLong, TooManyOpenFiles,
 * OutOfMemory,
 * ResourceExhausted (too many processes), and what the system says of arguments that are too long or of a
 * file that is no program.
 * Blocks until the program has been loaded, with all signals of the thread delayed; allocates pages while it
 * runs, of which at most 96 KiB are kept for the next start; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_spawn(vllsi_fd dir, const char *path, size_t path_len,
                                                  const struct vllsi_process_options *options,
                                                  struct vllsi_process *process);

/**
 * Opens a process by its id, to end it or to wait for its end. How it ended only its parent learns: waiting
 * fails with kind NoSuchProcess when it has ended.
 * @param id [in] the id; the caller knows that it is still that process's
 * @param process [out] the handle, to be given back by vllsi_process_release; untouched on failure
 * @return 0
 * @errors InvalidInput (not positive), NoSuchProcess, PermissionDenied, TooManyOpenFiles; Unsupported before
 * Linux 5.3. Does not block; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_open(int64_t id, struct vllsi_process *process);

/**
 * Waits for a process's end. "wait may repeat", also by several threads: each gets the same.
 * @param process [inout] the handle
 * @param status [out] how it ended; untouched on failure; may be NULL
 * @return 0
 * @errors NoSuchProcess (it has ended and how is not known), InvalidInput (no handle). Signals do not end the
 * wait. Blocks; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_wait(struct vllsi_process *process,
                                                 struct vllsi_process_status *status);

/**
 * As vllsi_process_wait, but does not wait.
 * @param process [inout] the handle
 * @param status [out] how it ended; untouched on failure; may be NULL
 * @return 0
 * @errors WouldBlock (it still runs), and as vllsi_process_wait. Does not block but for another thread's look
 * at the handle; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_try_wait(struct vllsi_process *process,
                                                     struct vllsi_process_status *status);

/**
 * As vllsi_process_wait, until a point of time at the latest.
 * @param process [inout] the handle
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @param status [out] how it ended; untouched on failure; may be NULL
 * @return 0
 * @errors TimedOut, never early, and as vllsi_process_wait. Blocks; allocates nothing; not for signal
 * handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_wait_until(struct vllsi_process *process, int64_t deadline_ns,
                                                       struct vllsi_process_status *status);

/**
 * Ends a process; or asks it to.
 * @param process [inout] the handle
 * @param how [in] which of the two
 * @return 0: the request is on its way; its end is learnt by waiting. 0 also for one that has ended and that
 * nobody has waited for.
 * @errors InvalidInput, PermissionDenied (it has taken other credentials), NoSuchProcess (it has ended). Does
 * not block but for another thread's look at the handle; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_kill(struct vllsi_process *process, enum vllsi_process_kill how);

/**
 * The same for all of the group that the program was started to lead.
 * @param process [inout] the handle, of a process started with VLLSI_PROCESS_GROUP
 * @param how [in] which of the two
 * @return 0
 * @errors InvalidInput (leads no group), PermissionDenied, NoSuchProcess (nobody is left in the group; before
 * Linux 6.9 also: its leader was waited for). Does not block but for another thread's look at the handle;
 * allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_kill_group(struct vllsi_process *process,
                                                       enum vllsi_process_kill how);

/**
 * The system's id of a handle's process, for messages: another process may have it once this one has ended
 * and was waited for.
 * @param process [in] the handle
 * @return the id
 * @errors InvalidInput (no handle). Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_id_of(const struct vllsi_process *process);

/**
 * Gives a handle back. The process goes on if it runs; its end can no longer be learnt by this library. The
 * ends of pipes in streams[] stay open.
 * @param process [inout] the handle, which nobody uses any more; afterwards none. One that is none already,
 * zeroed or released, is left as it is
 * Does not block; allocates nothing; not for signal handlers.
 */
void vllsi_process_release(struct vllsi_process *process);

/**
 * Replaces this process's program by another, with the same id, current directory and streams. Other threads
 * end; no destructor runs. What the library opened is not inherited.
 * @param dir [in] as vllsi_process_spawn
 * @param path [in] as vllsi_process_spawn
 * @param path_len [in] the path's length in bytes
 * @param options [in] as vllsi_process_spawn; only arguments and environment may be set; NULL for neither
 * @return only on failure, with nothing changed
 * @errors as vllsi_process_spawn; InvalidInput also where a standard stream holds a byte-range lock, which
 * would outlive this program; Unsupported where VLLSI_CAPABILITY_EXEC says so. Blocks until the file has been
 * read; allocates pages; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_process_exec(vllsi_fd dir, const char *path, size_t path_len,
                                                 const struct vllsi_process_options *options);

/**
 * How many descriptors this process was given in a list when it was started.
 * @return the number; 0 where it was started by other means, or forked since. Neither blocks nor allocates;
 * may be called from a signal handler in a program without a libc.
 */
int64_t vllsi_inherited_count(void);

/**
 * A descriptor of the list that this process was started with. It is the caller's from then on, who asks for
 * each once, before it can have been closed and its number be another's; it is not inherited further.
 *
 * On Linux the list stands at consecutive numbers, which the environment variable VLLSI_INHERITED tells
 * together with the process that it is meant for. Who starts a program by this library need not remove it.
 * @param index [in] which, from 0
 * @return the descriptor; VLLSI_FD_INVALID where there is none. Neither blocks nor allocates; may be called
 * from a signal handler in a program without a libc.
 */
vllsi_fd vllsi_inherited(int64_t index);

/**
 * This process's id.
 * @return the id, more than 0. Neither blocks nor allocates; may be called from a signal handler.
 */
int64_t vllsi_process_id(void);

/**
 * The id of the process that started this one, or took over from it.
 * @return the id; 0 where it cannot be seen from here. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
int64_t vllsi_process_parent_id(void);

/**
 * Ends the process at once: no destructor, no atexit function and no handler runs, and nothing that streams
 * of a libc still hold is written. For the orderly end see vllsi_exit.
 * @param status [in] 0 to 255 on POSIX (the low byte counts)
 * Does not return. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_NORETURN void vllsi_process_exit(int32_t status);

#ifdef __cplusplus
}
#endif

#endif
