/*
 * What only Linux has of processes: signals, sessions, limits and credentials of a started program, and this
 * process's own credentials.
 */
#ifndef VLLSI_LINUX_PROCESS_H
#define VLLSI_LINUX_PROCESS_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/linux.h>
#include <vllsi/process.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Who a process acts for. */
struct vllsi_linux_process_credentials {
    /** Real, effective and saved user. */
    uint32_t user;
    /** Real, effective and saved group. */
    uint32_t group;
    /** The supplementary groups; NULL leaves them, an empty list is no NULL with a count of 0. */
    const uint32_t *groups;
    size_t group_count;
};

/** One limit, soft and hard. */
struct vllsi_linux_process_limit {
    /** RLIMIT_… */
    uint32_t resource;
    struct vllsi_linux_rlimit64 limit;
};

/** How to start, beside enum vllsi_process_flags. */
enum vllsi_linux_process_flags {
    /** The program leads a session of its own, without a terminal, and so a group. */
    VLLSI_LINUX_PROCESS_SESSION = 1,
    /** Descriptors from 3 on that are not marked close-on-exec, and that the list does not replace, stay
       open. */
    VLLSI_LINUX_PROCESS_KEEP_DESCRIPTORS = 2,
};

/** How to start a program; all but size_bytes may be 0. */
struct vllsi_linux_process_options {
    /** sizeof(struct vllsi_linux_process_options). */
    size_t size_bytes;
    /** What it begins with blocked; NULL: nothing. */
    const struct vllsi_linux_sigset *mask;
    /** Signals whose action becomes the default though this process ignores them; NULL: none. */
    const struct vllsi_linux_sigset *default_signals;
    /** The group that it joins, 0 for this process's; not with VLLSI_PROCESS_GROUP or a session. */
    int32_t group;
    /** Of enum vllsi_linux_process_flags. */
    uint32_t flags;
    /** The file mode creation mask; NULL: this process's. */
    const uint32_t *umask;
    /** The nice value; NULL: this thread's. */
    const int32_t *nice;
    /** Limits, set in their order, before the credentials. */
    const struct vllsi_linux_process_limit *limits;
    size_t limit_count;
    /** Set before the program's file is looked at; NULL: this process's. */
    const struct vllsi_linux_process_credentials *credentials;
};

/**
 * Sends a signal to a handle's process. It does not make an end Terminated: see vllsi_process_kill.
 * @param process [inout] the handle
 * @param signal [in] the signal; 0 only asks whether it could be sent
 * @return 0
 * @errors core/InvalidInput (no handle), EINVAL (no such signal), EPERM, ESRCH (it has ended and was waited
 * for). Does not block but for another thread's look at the handle; allocates nothing; not for signal
 * handlers. Source: tables/linux/syscalls/process.yaml#pidfd_send_signal.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_process_signal(struct vllsi_process *process, int32_t signal);

/**
 * The descriptor that stands for a handle's process: it polls readable at the end.
 * @param process [in] the handle, which keeps it
 * @return the descriptor
 * @errors core/InvalidInput (no handle), core/Unsupported (a kernel without such descriptors). Neither blocks
 * nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_process_descriptor(const struct vllsi_process *process);

/** The users or groups of the calling thread. */
struct vllsi_linux_ids {
    uint32_t real, effective, saved;
};

/**
 * Reads the users or the groups of the calling thread.
 * @param ids [out] the ids
 * @return 0
 * @errors EFAULT. Neither blocks nor allocates; may be called from a signal handler. Source:
 * tables/linux/syscalls/credential.yaml#getresuid, #getresgid.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_user_ids(struct vllsi_linux_ids *ids);
VLLSI_MUST_CHECK vllsi_result vllsi_linux_group_ids(struct vllsi_linux_ids *ids);

/**
 * Changes the credentials of the whole process: supplementary groups first, then group, then user, the order
 * in which the right to do it is lost last. A failure half-way leaves what was done: end the process then.
 *
 * The kernel keeps credentials of each thread apart, so a thread that changes its own would leave the others
 * with theirs. With one thread the kernel is called; with several, the C library of a hosted program, which
 * does it on every thread that it knows; a program without a C library is refused.
 * @param credentials [in] the new ones
 * @return 0
 * @errors core/Busy (several threads and nobody to change them all, or /proc cannot tell how many),
 * core/InvalidInput (NULL), EPERM, EINVAL, EAGAIN. Blocks no longer than the C library's broadcast takes;
 * allocates nothing; not for signal handlers. Source: tables/linux/syscalls/credential.yaml#setresuid,
 * #setresgid, #setgroups.
 */
VLLSI_MUST_CHECK vllsi_result
vllsi_linux_credentials_set(const struct vllsi_linux_process_credentials *credentials);

#ifdef __cplusplus
}
#endif

#endif
