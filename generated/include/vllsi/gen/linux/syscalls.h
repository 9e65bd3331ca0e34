/* Rendered from tables/linux/syscalls/ by: python3 -m codegen. Do not edit. */
/*
 * A typed stub for every system call, and for every variant of a call that a selector argument splits. Each
 * passes the permission gate, then traps. The inline definition here and the symbol in the library have one
 * name. A result below 0 is -errno; see vllsi/result.h. What a comment says of signal handlers is said of the
 * stub and the kernel: a gate of your own must be fit for them too.
 */
#ifndef VLLSI_GEN_LINUX_SYSCALLS_H
#define VLLSI_GEN_LINUX_SYSCALLS_H

#include <vllsi/base.h>
#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Any system call, by number, with 0 arguments; the caller answers for number and types.
 * @param number system call number of this ABI
 * @return what the call returns, or -errno.
 * @blocks as the call does; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: any call can be entered by its number.
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syscall0(long number)
{
    VLLSI_PERMISSION_GATE(number);
    return vllsi__linux_syscall0(number);
}

/**
 * Any system call, by number, with 1 arguments; the caller answers for number and types.
 * @param number system call number of this ABI
 * @param a argument word 1
 * @return what the call returns, or -errno.
 * @blocks as the call does; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: any call can be entered by its number.
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syscall1(long number, long a)
{
    VLLSI_PERMISSION_GATE(number);
    return vllsi__linux_syscall1(number, a);
}

/**
 * Any system call, by number, with 2 arguments; the caller answers for number and types.
 * @param number system call number of this ABI
 * @param a argument word 1
 * @param b argument word 2
 * @return what the call returns, or -errno.
 * @blocks as the call does; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: any call can be entered by its number.
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syscall2(long number, long a, long b)
{
    VLLSI_PERMISSION_GATE(number);
    return vllsi__linux_syscall2(number, a, b);
}

/**
 * Any system call, by number, with 3 arguments; the caller answers for number and types.
 * @param number system call number of this ABI
 * @param a argument word 1
 * @param b argument word 2
 * @param c argument word 3
 * @return what the call returns, or -errno.
 * @blocks as the call does; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: any call can be entered by its number.
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syscall3(long number, long a, long b, long c)
{
    VLLSI_PERMISSION_GATE(number);
    return vllsi__linux_syscall3(number, a, b, c);
}

/**
 * Any system call, by number, with 4 arguments; the caller answers for number and types.
 * @param number system call number of this ABI
 * @param a argument word 1
 * @param b argument word 2
 * @param c argument word 3
 * @param d argument word 4
 * @return what the call returns, or -errno.
 * @blocks as the call does; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: any call can be entered by its number.
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syscall4(long number, long a, long b, long c, long d)
{
    VLLSI_PERMISSION_GATE(number);
    return vllsi__linux_syscall4(number, a, b, c, d);
}

/**
 * Any system call, by number, with 5 arguments; the caller answers for number and types.
 * @param number system call number of this ABI
 * @param a argument word 1
 * @param b argument word 2
 * @param c argument word 3
 * @param d argument word 4
 * @param e argument word 5
 * @return what the call returns, or -errno.
 * @blocks as the call does; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: any call can be entered by its number.
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syscall5(long number, long a, long b, long c, long d, long e)
{
    VLLSI_PERMISSION_GATE(number);
    return vllsi__linux_syscall5(number, a, b, c, d, e);
}

/**
 * Any system call, by number, with 6 arguments; the caller answers for number and types.
 * @param number system call number of this ABI
 * @param a argument word 1
 * @param b argument word 2
 * @param c argument word 3
 * @param d argument word 4
 * @param e argument word 5
 * @param f argument word 6
 * @return what the call returns, or -errno.
 * @blocks as the call does; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: any call can be entered by its number.
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syscall6(long number, long a, long b, long c, long d, long e, long f)
{
    VLLSI_PERMISSION_GATE(number);
    return vllsi__linux_syscall6(number, a, b, c, d, e, f);
}

/**
 * The name that the specification gives to `syscall6`.
 * @param number system call number of this ABI
 * @param a argument word 1
 * @param b argument word 2
 * @param c argument word 3
 * @param d argument word 4
 * @param e argument word 5
 * @param f argument word 6
 * @return what the call returns, or -errno.
 * @blocks as the call does; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: any call can be entered by its number.
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syscall_raw(long number, long a, long b, long c, long d, long e, long f)
{
    VLLSI_PERMISSION_GATE(number);
    return vllsi__linux_syscall6(number, a, b, c, d, e, f);
}

/**
 * Get the real user of the caller.
 * @return a user id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which user runs the program.
 * @note The id is that of the caller's user namespace; one without a mapping there reads as 65534.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#getuid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getuid(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getuid);
    return vllsi__linux_getuid();
}

/**
 * Get the effective user of the caller.
 * @return a user id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals with which user's rights the program runs.
 * @note The id is that of the caller's user namespace; one without a mapping there reads as 65534.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#geteuid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_geteuid(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_geteuid);
    return vllsi__linux_geteuid();
}

/**
 * Get the real group of the caller.
 * @return a group id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which group runs the program.
 * @note The id is that of the caller's user namespace; one without a mapping there reads as 65534.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#getgid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getgid(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getgid);
    return vllsi__linux_getgid();
}

/**
 * Get the effective group of the caller.
 * @return a group id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals with which group's rights the program runs.
 * @note The id is that of the caller's user namespace; one without a mapping there reads as 65534.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#getegid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getegid(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getegid);
    return vllsi__linux_getegid();
}

/**
 * Get the real, effective and saved user of the caller.
 * @param ruid [out] user id
 * @param euid [out] user id
 * @param suid [out] user id
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals between which users the program can switch.
 * @since Linux 2.1.44; tables/linux/syscalls/credential.yaml#getresuid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getresuid);
    return vllsi__linux_getresuid(ruid, euid, suid);
}

/**
 * Get the real, effective and saved group of the caller.
 * @param rgid [out] group id
 * @param egid [out] group id
 * @param sgid [out] group id
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals between which groups the program can switch.
 * @since Linux 2.1.44; tables/linux/syscalls/credential.yaml#getresgid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getresgid);
    return vllsi__linux_getresgid(rgid, egid, sgid);
}

/**
 * Set the effective user of the caller, and with CAP_SETUID the real and saved one too.
 * @param uid [in] user id
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes with which user's rights everything after it runs.
 * @note With CAP_SETUID there is no way back. Leaving user 0 also drops capabilities. A failure must never be
 *     ignored, or the program goes on with the rights it meant to give up.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#setuid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setuid(uint32_t uid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setuid);
    return vllsi__linux_setuid(uid);
}

/**
 * Set the effective group of the caller, and with CAP_SETGID the real and saved one too.
 * @param gid [in] group id
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes with which group's rights everything after it runs.
 * @note Supplementary groups stay; a program that gives up rights calls setgroups first.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#setgid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setgid(uint32_t gid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setgid);
    return vllsi__linux_setgid(gid);
}

/**
 * Set the real and effective user of the caller.
 * @param ruid [in] user id
 * @param euid [in] user id
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes or swaps the users with whose rights the program runs.
 * @note Setting the real user, or an effective user other than the real one was, sets the saved user to the new
 *     effective one.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#setreuid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setreuid(uint32_t ruid, uint32_t euid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setreuid);
    return vllsi__linux_setreuid(ruid, euid);
}

/**
 * Set the real and effective group of the caller.
 * @param rgid [in] group id
 * @param egid [in] group id
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes or swaps the groups with whose rights the program runs.
 * @note Setting the real group, or an effective group other than the real one was, sets the saved group to the new
 *     effective one.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#setregid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setregid(uint32_t rgid, uint32_t egid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setregid);
    return vllsi__linux_setregid(rgid, egid);
}

/**
 * Set the real, effective and saved user of the caller.
 * @param ruid [in] user id
 * @param euid [in] user id
 * @param suid [in] user id
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides with which users' rights the program can ever run.
 * @note Without CAP_SETUID each must be one of the three that the caller has.
 * @since Linux 2.1.44; tables/linux/syscalls/credential.yaml#setresuid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setresuid);
    return vllsi__linux_setresuid(ruid, euid, suid);
}

/**
 * Set the real, effective and saved group of the caller.
 * @param rgid [in] group id
 * @param egid [in] group id
 * @param sgid [in] group id
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides with which groups' rights the program can ever run.
 * @note Without CAP_SETGID each must be one of the three that the caller has.
 * @since Linux 2.1.44; tables/linux/syscalls/credential.yaml#setresgid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setresgid);
    return vllsi__linux_setresgid(rgid, egid, sgid);
}

/**
 * Set the user for file access by the caller.
 * @param uid [in] user id
 * @return a user id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes whose files the caller can open.
 * @note Returns the user before the call whether it worked or not; a second call with -1 tells. Follows the
 *     effective user unless set.
 * @since Linux 1.2; tables/linux/syscalls/credential.yaml#setfsuid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setfsuid(uint32_t uid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setfsuid);
    return vllsi__linux_setfsuid(uid);
}

/**
 * Set the group for file access by the caller.
 * @param gid [in] group id
 * @return a group id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes which group's files the caller can open.
 * @note Returns the group before the call whether it worked or not; a second call with -1 tells. Follows the
 *     effective group unless set.
 * @since Linux 1.2; tables/linux/syscalls/credential.yaml#setfsgid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setfsgid(uint32_t gid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setfsgid);
    return vllsi__linux_setfsgid(gid);
}

/**
 * Get the supplementary groups of the caller.
 * @param size [in] signed 32-bit number
 * @param list [out] group id, size of them; may be NULL
 * @return how many supplementary groups there are, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals all groups whose files the program can reach.
 * @note A size of 0 only asks how many there are. Whether the effective group is among them is left open.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#getgroups
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getgroups(int32_t size, uint32_t *list)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getgroups);
    return vllsi__linux_getgroups(size, list);
}

/**
 * Set the supplementary groups of the caller.
 * @param size [in] signed 32-bit number
 * @param list [in] group id, size of them; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which groups' files the program can reach.
 * @note Takes CAP_SETGID and a user namespace that has not denied the call. At most 65536 groups.
 * @since Linux 1.0; tables/linux/syscalls/credential.yaml#setgroups
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setgroups(int32_t size, const uint32_t *list)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setgroups);
    return vllsi__linux_setgroups(size, list);
}

/**
 * Get the capabilities of a thread.
 * @param header [inout] struct cap_header
 * @param data [out] struct cap_data, 2 of them; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the privileges of a caller-chosen thread.
 * @hint IoEffect: may look at another process.
 * @note The header's pid is a thread, 0 for the caller. _LINUX_CAPABILITY_VERSION_3 uses two elements, low 32 bits
 *     first; the first version uses one. With an unknown version the kernel stores the one it likes best, and
 *     answers 0 if data is null.
 * @since Linux 2.2; tables/linux/syscalls/credential.yaml#capget
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_capget);
    return vllsi__linux_capget(header, data);
}

/**
 * Set the capabilities of the caller.
 * @param header [inout] struct cap_header
 * @param data [in] struct cap_data, 2 of them
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: raises or drops the privileges of the caller.
 * @note Only the caller itself can be changed. A capability outside the permitted set cannot come back. Version 3
 *     uses two elements, low 32 bits first. With an unknown version the kernel stores the one it likes best.
 * @since Linux 2.2; tables/linux/syscalls/credential.yaml#capset
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_capset);
    return vllsi__linux_capset(header, data);
}

#ifdef VLLSI_LINUX_HAS_pipe
/**
 * Create a pipe whose ends block and survive execve.
 * @param fds [out] open descriptor, 2 of them
 * @return 0, or a failure.
 * @errors EFAULT, EMFILE, ENFILE
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a channel that can be handed to other processes.
 * @fallback pipe2
 * @note `fds[0]` is the end to read from, `fds[1]` the end to write to.
 * @since Linux 1.0; tables/linux/syscalls/event.yaml#pipe
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pipe(int32_t *fds)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pipe);
    return vllsi__linux_pipe(fds);
}
#endif

/**
 * Create a pipe.
 * @param fds [out] open descriptor, 2 of them
 * @param flags [in] pipe_flags: How a pipe is opened; O_CLOEXEC and O_DIRECT and O_NONBLOCK and O_NOTIFICATION_PIPE
 *     are accepted
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a channel that can be handed to other processes.
 * @note `fds[0]` is the end to read from, `fds[1]` the end to write to. `flags` takes O_CLOEXEC, O_DIRECT,
 *     O_NONBLOCK and O_NOTIFICATION_PIPE.
 * @since Linux 2.6.27; tables/linux/syscalls/event.yaml#pipe2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pipe2(int32_t *fds, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pipe2);
    return vllsi__linux_pipe2(fds, flags);
}

/**
 * Move bytes between a pipe and another descriptor without copying them through the caller.
 * @param fd_in [in] open descriptor
 * @param offset_in [inout] signed 64-bit number; may be NULL
 * @param fd_out [in] open descriptor
 * @param offset_out [inout] signed 64-bit number; may be NULL
 * @param len [in] size in bytes or count of items
 * @param flags [in] splice_flags: Hints for moving bytes through a pipe
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EBADF, EINVAL, ENOMEM, ESPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads one and writes the other of two caller-chosen descriptors.
 * @hint IoEffect: moves bytes between two files.
 * @note At least one of the two is a pipe; the offset of a pipe is null. A null offset of a file stands for its
 *     position.
 * @since Linux 2.6.17; tables/linux/syscalls/event.yaml#splice
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_splice);
    return vllsi__linux_splice(fd_in, offset_in, fd_out, offset_out, len, flags);
}

/**
 * Duplicate bytes from one pipe to another without taking them out.
 * @param fd_in [in] open descriptor
 * @param fd_out [in] open descriptor
 * @param len [in] size in bytes or count of items
 * @param flags [in] splice_flags: Hints for moving bytes through a pipe
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads one and writes the other of two caller-chosen pipes.
 * @hint IoEffect: writes to a pipe that others may read.
 * @since Linux 2.6.17; tables/linux/syscalls/event.yaml#tee
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_tee);
    return vllsi__linux_tee(fd_in, fd_out, len, flags);
}

/**
 * Put pages of the caller's memory into a pipe, or copy from a pipe to memory.
 * @param fd [in] open descriptor
 * @param vec [in] struct iovec, count of them
 * @param count [in] the kernel's unsigned native word
 * @param flags [in] splice_flags: Hints for moving bytes through a pipe
 * @return number of bytes moved, or a failure.
 * @errors EAGAIN, EBADF, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: writes to or reads from the pipe behind a caller-chosen descriptor.
 * @hint IoEffect: writes to or reads from a pipe.
 * @note The end of the pipe decides the direction. Written pages may be shared with the reader until it has consumed
 *     them; with SPLICE_F_GIFT the caller never touches them again.
 * @since Linux 2.6.17; tables/linux/syscalls/event.yaml#vmsplice
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vmsplice);
    return vllsi__linux_vmsplice(fd, vec, count, flags);
}

#ifdef VLLSI_LINUX_HAS_poll
/**
 * Wait until one of some descriptors is ready.
 * @param fds [inout] struct pollfd, nfds of them
 * @param nfds [in] unsigned 32-bit number
 * @param timeout_ms [in] signed 32-bit number
 * @return number of entries whose revents is not 0, or a failure.
 * @errors EFAULT, EINTR, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells when caller-chosen descriptors become ready.
 * @hint IoEffect: asks each file for its state.
 * @fallback ppoll
 * @note A negative timeout waits without bound, 0 does not wait. Entries with a negative descriptor are skipped.
 * @since Linux 2.1.23; tables/linux/syscalls/event.yaml#poll
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_poll(struct vllsi_linux_pollfd *fds, uint32_t nfds, int32_t timeout_ms)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_poll);
    return vllsi__linux_poll(fds, nfds, timeout_ms);
}
#endif

/**
 * Wait until one of some descriptors is ready, with a signal mask during the wait and a timeout in nanoseconds.
 * @param fds [inout] struct pollfd, nfds of them
 * @param nfds [in] unsigned 32-bit number
 * @param timeout [inout] struct timespec; may be NULL
 * @param sigmask [in] struct sigset; may be NULL
 * @return number of entries whose revents is not 0, or a failure.
 * @errors EFAULT, EINTR, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells when caller-chosen descriptors become ready.
 * @hint IoEffect: asks each file for its state.
 * @note The kernel stores the time that is left in `timeout`. A null timeout waits without bound.
 * @since Linux 2.6.16; tables/linux/syscalls/event.yaml#ppoll
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ppoll);
    return vllsi__linux_ppoll(fds, nfds, timeout, sigmask);
}

#ifdef VLLSI_LINUX_HAS_select
/**
 * Wait until a descriptor of three sets is ready.
 * @param nfds [in] signed 32-bit number
 * @param read_fds [inout] struct fd_set; may be NULL
 * @param write_fds [inout] struct fd_set; may be NULL
 * @param except_fds [inout] struct fd_set; may be NULL
 * @param timeout [inout] struct timeval_old; may be NULL
 * @return number of bits set in the three sets, or a failure.
 * @errors EBADF, EINTR, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells when caller-chosen descriptors become ready.
 * @hint IoEffect: asks each file for its state.
 * @fallback pselect6
 * @note `nfds` is the highest descriptor plus 1. The kernel reads and writes whole words up to there, so descriptors
 *     from 1024 upwards need larger sets. The kernel stores the time that is left in `timeout`, whose seconds are a
 *     native long.
 * @since Linux 1.0; tables/linux/syscalls/event.yaml#select
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_select(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timeval_old *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_select);
    return vllsi__linux_select(nfds, read_fds, write_fds, except_fds, timeout);
}
#endif

/**
 * Wait until a descriptor of three sets is ready, with a signal mask during the wait and a timeout in nanoseconds.
 * @param nfds [in] signed 32-bit number
 * @param read_fds [inout] struct fd_set; may be NULL
 * @param write_fds [inout] struct fd_set; may be NULL
 * @param except_fds [inout] struct fd_set; may be NULL
 * @param timeout [inout] struct timespec; may be NULL
 * @param sigmask [in] struct sigset; may be NULL
 * @return number of bits set in the three sets, or a failure.
 * @errors EBADF, EINTR, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells when caller-chosen descriptors become ready.
 * @hint IoEffect: asks each file for its state.
 * @note The kernel stores the time that is left in `timeout`. The sixth argument is a pointer to the mask's address
 *     and size.
 * @since Linux 2.6.16; tables/linux/syscalls/event.yaml#pselect6
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pselect6);
    return vllsi__linux_pselect6(nfds, read_fds, write_fds, except_fds, timeout, sigmask);
}

#ifdef VLLSI_LINUX_HAS_epoll_create
/**
 * Create an epoll instance that survives execve.
 * @param size [in] signed 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EINVAL, EMFILE, ENFILE, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a descriptor through which other files are watched.
 * @fallback epoll_create1
 * @note `size` is above 0 and has no other meaning since 2.6.8.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#epoll_create
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_epoll_create(int32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_epoll_create);
    return vllsi__linux_epoll_create(size);
}
#endif

/**
 * Create an epoll instance.
 * @param flags [in] epoll_create_flags: How an epoll descriptor is opened
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EINVAL, EMFILE, ENFILE, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a descriptor through which other files are watched.
 * @since Linux 2.6.27; tables/linux/syscalls/event.yaml#epoll_create1
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_epoll_create1(int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_epoll_create1);
    return vllsi__linux_epoll_create1(flags);
}

/**
 * Add, change or remove a descriptor of an epoll instance.
 * @param epfd [in] open descriptor
 * @param operation [in] epoll_operation: What epoll_ctl does
 * @param fd [in] open descriptor
 * @param event [in] struct epoll_event; may be NULL
 * @return 0, or a failure.
 * @errors EBADF, EEXIST, EINVAL, ELOOP, ENOENT, ENOMEM, ENOSPC, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: chooses which files the caller watches.
 * @hint IoEffect: changes who is told about the state of a file.
 * @note The instance watches the open file, not the number; closing the last descriptor of the file removes it.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#epoll_ctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_epoll_ctl);
    return vllsi__linux_epoll_ctl(epfd, operation, fd, event);
}

/**
 * Watch a descriptor that is not yet in the instance.
 * @param epfd [in] open descriptor
 * @param fd [in] open descriptor
 * @param event [in] struct epoll_event
 * @return 0, or a failure.
 * @errors EBADF, EEXIST, EINVAL, ELOOP, ENOMEM, ENOSPC, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: watches a caller-chosen file.
 * @hint IoEffect: changes who is told about the state of a file.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#epoll_ctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_epoll_ctl_add(int32_t epfd, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_epoll_ctl_add);
    return vllsi__linux_epoll_ctl(epfd, (int32_t)VLLSI_LINUX_EPOLL_CTL_ADD, fd, event);
}

/**
 * Change the events and the user data of a watched descriptor.
 * @param epfd [in] open descriptor
 * @param fd [in] open descriptor
 * @param event [in] struct epoll_event
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, ENOENT, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how a caller-chosen file is watched.
 * @hint IoEffect: changes who is told about the state of a file.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#epoll_ctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_epoll_ctl_modify(int32_t epfd, int32_t fd, const struct vllsi_linux_epoll_event *event)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_epoll_ctl_modify);
    return vllsi__linux_epoll_ctl(epfd, (int32_t)VLLSI_LINUX_EPOLL_CTL_MOD, fd, event);
}

/**
 * Stop watching a descriptor.
 * @param epfd [in] open descriptor
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, ENOENT, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends the watch of a caller-chosen file.
 * @hint IoEffect: changes who is told about the state of a file.
 * @note Kernels before 2.6.9 want an event that is not null.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#epoll_ctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_epoll_ctl_delete(int32_t epfd, int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_epoll_ctl_delete);
    return vllsi__linux_epoll_ctl(epfd, (int32_t)VLLSI_LINUX_EPOLL_CTL_DEL, fd, (const struct vllsi_linux_epoll_event *)0);
}

#ifdef VLLSI_LINUX_HAS_epoll_wait
/**
 * Wait for events of an epoll instance, with a timeout in milliseconds.
 * @param epfd [in] open descriptor
 * @param events [out] struct epoll_event, max_events of them
 * @param max_events [in] signed 32-bit number
 * @param timeout_ms [in] signed 32-bit number
 * @return how many of max_events were done, or a failure.
 * @errors EBADF, EFAULT, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells when watched files become ready.
 * @hint IoEffect: takes events from the instance.
 * @fallback epoll_pwait
 * @note A negative timeout waits without bound, 0 does not wait.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#epoll_wait
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_epoll_wait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_epoll_wait);
    return vllsi__linux_epoll_wait(epfd, events, max_events, timeout_ms);
}
#endif

/**
 * Wait for events of an epoll instance, with a signal mask during the wait.
 * @param epfd [in] open descriptor
 * @param events [out] struct epoll_event, max_events of them
 * @param max_events [in] signed 32-bit number
 * @param timeout_ms [in] signed 32-bit number
 * @param sigmask [in] struct sigset; may be NULL
 * @return how many of max_events were done, or a failure.
 * @errors EBADF, EFAULT, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells when watched files become ready.
 * @hint IoEffect: takes events from the instance.
 * @note A negative timeout waits without bound, 0 does not wait.
 * @since Linux 2.6.19; tables/linux/syscalls/event.yaml#epoll_pwait
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_epoll_pwait);
    return vllsi__linux_epoll_pwait(epfd, events, max_events, timeout_ms, sigmask);
}

/**
 * Wait for events of an epoll instance, with a signal mask during the wait and a timeout in nanoseconds.
 * @param epfd [in] open descriptor
 * @param events [out] struct epoll_event, max_events of them
 * @param max_events [in] signed 32-bit number
 * @param timeout [in] struct timespec; may be NULL
 * @param sigmask [in] struct sigset; may be NULL
 * @return how many of max_events were done, or a failure.
 * @errors EBADF, EFAULT, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells when watched files become ready.
 * @hint IoEffect: takes events from the instance.
 * @note A null timeout waits without bound. Seconds have 64 bits on every ABI.
 * @since Linux 5.11; tables/linux/syscalls/event.yaml#epoll_pwait2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_epoll_pwait2);
    return vllsi__linux_epoll_pwait2(epfd, events, max_events, timeout, sigmask);
}

#ifdef VLLSI_LINUX_HAS_eventfd
/**
 * Create a descriptor that holds a counter, which blocks and survives execve.
 * @param initial [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EMFILE, ENFILE, ENODEV, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a signal that can be handed to other processes.
 * @fallback eventfd2
 * @since Linux 2.6.22; tables/linux/syscalls/event.yaml#eventfd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_eventfd(uint32_t initial)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_eventfd);
    return vllsi__linux_eventfd(initial);
}
#endif

/**
 * Create a descriptor that holds a 64-bit counter; writing adds to it, reading takes it.
 * @param initial [in] unsigned 32-bit number
 * @param flags [in] eventfd_flags: How an eventfd behaves
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a signal that can be handed to other processes.
 * @since Linux 2.6.27; tables/linux/syscalls/event.yaml#eventfd2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_eventfd2(uint32_t initial, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_eventfd2);
    return vllsi__linux_eventfd2(initial, flags);
}

#ifdef VLLSI_LINUX_HAS_signalfd
/**
 * Create a descriptor that delivers blocked signals by read, or change the signals of one.
 * @param fd [in] open descriptor
 * @param mask [in] struct sigset
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes over signals that are sent to the process.
 * @fallback signalfd4
 * @note A descriptor of -1 asks for a new one. The signals are blocked by the caller.
 * @since Linux 2.6.22; tables/linux/syscalls/event.yaml#signalfd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_signalfd(int32_t fd, const struct vllsi_linux_sigset *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signalfd);
    return vllsi__linux_signalfd(fd, mask);
}
#endif

/**
 * Create a descriptor that delivers blocked signals by read, or change the signals of one, with flags for a new one.
 * @param fd [in] open descriptor
 * @param mask [in] struct sigset
 * @param flags [in] signalfd_flags: How a signalfd is opened
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes over signals that are sent to the process.
 * @note A descriptor of -1 asks for a new one. The signals are blocked by the caller. Reads deliver
 *     signalfd_siginfo.
 * @since Linux 2.6.27; tables/linux/syscalls/event.yaml#signalfd4
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signalfd4);
    return vllsi__linux_signalfd4(fd, mask, flags);
}

/**
 * Create a timer that is read as a descriptor.
 * @param clock [in] clock (CLOCK_*)
 * @param flags [in] timerfd_flags: How a timerfd is opened
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a timer; alarm clocks can wake the machine.
 * @note Clocks are CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME, CLOCK_REALTIME_ALARM and CLOCK_BOOTTIME_ALARM.
 * @since Linux 2.6.25; tables/linux/syscalls/event.yaml#timerfd_create
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timerfd_create(int32_t clock, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timerfd_create);
    return vllsi__linux_timerfd_create(clock, flags);
}

/**
 * Arm or disarm a timer descriptor.
 * @param fd [in] open descriptor
 * @param flags [in] timerfd_settime_flags: How timerfd_settime takes the time
 * @param value [in] struct itimerspec
 * @param old_value [out] struct itimerspec; may be NULL
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ECANCELED
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: arms the timer behind a caller-chosen descriptor.
 * @hint IoEffect: changes when other holders of the descriptor are woken.
 * @since Linux 2.6.25; tables/linux/syscalls/event.yaml#timerfd_settime
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timerfd_settime);
    return vllsi__linux_timerfd_settime(fd, flags, value, old_value);
}

/**
 * Tell the time left and the interval of a timer descriptor.
 * @param fd [in] open descriptor
 * @param value [out] struct itimerspec
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the timer behind a caller-chosen descriptor.
 * @since Linux 2.6.25; tables/linux/syscalls/event.yaml#timerfd_gettime
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timerfd_gettime);
    return vllsi__linux_timerfd_gettime(fd, value);
}

/**
 * Create a context for asynchronous I/O.
 * @param max_events [in] unsigned 32-bit number
 * @param context [inout] asynchronous I/O context
 * @return 0, or a failure.
 * @errors EAGAIN, EFAULT, EINVAL, ENOMEM, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes from the system-wide limit of asynchronous requests.
 * @note `context` holds 0 before the call.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#io_setup
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_setup(uint32_t max_events, unsigned long *context)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_setup);
    return vllsi__linux_io_setup(max_events, context);
}

/**
 * Destroy an asynchronous I/O context after cancelling or finishing its requests.
 * @param context [in] asynchronous I/O context
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: cancels requests of the process.
 * @hint IoEffect: waits for file accesses under way.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#io_destroy
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_destroy(unsigned long context)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_destroy);
    return vllsi__linux_io_destroy(context);
}

/**
 * Queue requests of asynchronous I/O.
 * @param context [in] asynchronous I/O context
 * @param count [in] the kernel's signed native word
 * @param requests [in] place in the address space that the call does not read through, count of them
 * @return how many of count were done, or a failure.
 * @errors EAGAIN, EBADF, EFAULT, EINVAL, ENOSYS, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads or writes files behind caller-chosen descriptors.
 * @hint IoEffect: starts file accesses.
 * @note `requests` is an array of pointers to iocb. The kernel writes `aio_key` of each iocb and does not read an
 *     iocb after the call; the buffers stay in use until the event arrives.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#io_submit
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_submit(unsigned long context, long count, void *const *requests)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_submit);
    return vllsi__linux_io_submit(context, count, requests);
}

/**
 * Try to cancel a request of asynchronous I/O.
 * @param context [in] asynchronous I/O context
 * @param request [in] struct iocb
 * @param result [out] struct io_event
 * @return 0, or a failure.
 * @errors EAGAIN, EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: cancels a request of the process.
 * @hint IoEffect: may keep a file access from happening.
 * @note Success is EINPROGRESS and the event arrives by io_getevents. `result` is not written by today's kernels.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#io_cancel
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_cancel);
    return vllsi__linux_io_cancel(context, request, result);
}

/**
 * Wait for finished requests of asynchronous I/O.
 * @param context [in] asynchronous I/O context
 * @param min_count [in] the kernel's signed native word
 * @param max_count [in] the kernel's signed native word
 * @param events [out] struct io_event, max_count of them
 * @param timeout [in] struct timespec; may be NULL
 * @return how many of max_count were done, or a failure.
 * @errors EFAULT, EINTR, EINVAL, ENOSYS
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells results of file accesses.
 * @hint IoEffect: takes events from the context.
 * @note The call of 32-bit ABIs has 32-bit seconds only, so io_pgetevents_time64 without a signal mask stands in for
 *     it.
 * @since Linux 2.6; tables/linux/syscalls/event.yaml#io_getevents
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_getevents);
    return vllsi__linux_io_getevents(context, min_count, max_count, events, timeout);
}

/**
 * Wait for finished requests of asynchronous I/O, with a signal mask during the wait.
 * @param context [in] asynchronous I/O context
 * @param min_count [in] the kernel's signed native word
 * @param max_count [in] the kernel's signed native word
 * @param events [out] struct io_event, max_count of them
 * @param timeout [in] struct timespec; may be NULL
 * @param sigmask [in] struct aio_sigset; may be NULL
 * @return how many of max_count were done, or a failure.
 * @errors not documented: man-pages 6.20 has no page for the call
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells results of file accesses.
 * @hint IoEffect: takes events from the context.
 * @note `sigmask` carries the address and the size of a signal set; the size is 16 on mips and 8 elsewhere.
 * @since Linux 4.18; tables/linux/syscalls/event.yaml#io_pgetevents
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_pgetevents);
    return vllsi__linux_io_pgetevents(context, min_count, max_count, events, timeout, sigmask);
}

/**
 * Create a pair of rings through which requests are submitted and completed.
 * @param entries [in] unsigned 32-bit number
 * @param params [inout] struct io_uring_params
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a way to make most file and network calls that filters on call numbers do not see.
 * @note `params` takes flags, sizes and the polling thread and returns features and offsets; the rings are then
 *     mapped with mmap at IORING_OFF_*. With IORING_SETUP_REGISTERED_FD_ONLY the result is an index of a registered
 *     ring, not a descriptor.
 * @since Linux 5.1; tables/linux/syscalls/event.yaml#io_uring_setup
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_setup);
    return vllsi__linux_io_uring_setup(entries, params);
}

/**
 * Submit requests of a ring and wait for completions.
 * @param fd [in] open descriptor
 * @param to_submit [in] unsigned 32-bit number
 * @param min_complete [in] unsigned 32-bit number
 * @param flags [in] io_uring_enter_flags: What io_uring_enter does beside submitting
 * @param argument [in] value whose type another argument decides
 * @param size [in] size in bytes or count of items
 * @return how many of to_submit were done, or a failure.
 * @errors EAGAIN, EBADF, EBADFD, EBADR, EBUSY, EEXIST, EINVAL, EFAULT, ENXIO, EOPNOTSUPP, EINTR, EOWNERDEAD
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: does whatever the queued requests ask for.
 * @hint IoEffect: starts file and network accesses.
 * @note Errors of a request arrive in its completion. With IORING_ENTER_REGISTERED_RING `fd` is the index of a
 *     registered ring. `argument` is a signal set, an io_uring_getevents_arg (IORING_ENTER_EXT_ARG) or an offset
 *     into registered wait arguments (with IORING_ENTER_EXT_ARG_REG as well).
 * @since Linux 5.1; tables/linux/syscalls/event.yaml#io_uring_enter
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_enter);
    return vllsi__linux_io_uring_enter(fd, to_submit, min_complete, flags, argument, size);
}

/**
 * Submit and wait, with a signal mask during the wait.
 * @param fd [in] open descriptor
 * @param to_submit [in] unsigned 32-bit number
 * @param min_complete [in] unsigned 32-bit number
 * @param flags [in] io_uring_enter_flags: What io_uring_enter does beside submitting
 * @param sigmask [in] struct sigset; may be NULL
 * @param size [in] size in bytes or count of items
 * @return how many of to_submit were done, or a failure.
 * @errors EAGAIN, EBADF, EBADFD, EBADR, EBUSY, EEXIST, EINVAL, EFAULT, ENXIO, EOPNOTSUPP, EINTR, EOWNERDEAD
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: does whatever the queued requests ask for.
 * @hint IoEffect: starts file and network accesses.
 * @note `flags` leaves out IORING_ENTER_EXT_ARG. `size` is the size of the kernel's signal set: 16 on mips and 8
 *     elsewhere.
 * @since Linux 5.1; tables/linux/syscalls/event.yaml#io_uring_enter
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_enter_signals(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, const struct vllsi_linux_sigset *sigmask, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_enter_signals);
    return vllsi__linux_io_uring_enter(fd, to_submit, min_complete, flags, (uintptr_t)sigmask, size);
}

/**
 * Submit and wait, with a timeout and a signal mask.
 * @param fd [in] open descriptor
 * @param to_submit [in] unsigned 32-bit number
 * @param min_complete [in] unsigned 32-bit number
 * @param flags [in] io_uring_enter_flags: What io_uring_enter does beside submitting
 * @param argument [in] struct io_uring_getevents_arg
 * @param size [in] size in bytes or count of items
 * @return how many of to_submit were done, or a failure.
 * @errors EAGAIN, EBADF, EBADFD, EBADR, EBUSY, EEXIST, EINVAL, EFAULT, ENXIO, EOPNOTSUPP, EINTR, EOWNERDEAD
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: does whatever the queued requests ask for.
 * @hint IoEffect: starts file and network accesses.
 * @note `flags` holds IORING_ENTER_EXT_ARG and IORING_ENTER_GETEVENTS. `size` is the size of io_uring_getevents_arg.
 * @since Linux 5.11; tables/linux/syscalls/event.yaml#io_uring_enter
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_enter_wait(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, const struct vllsi_linux_io_uring_getevents_arg *argument, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_enter_wait);
    return vllsi__linux_io_uring_enter(fd, to_submit, min_complete, flags, (uintptr_t)argument, size);
}

/**
 * Submit and wait, with a timeout and a signal mask from registered memory.
 * @param fd [in] open descriptor
 * @param to_submit [in] unsigned 32-bit number
 * @param min_complete [in] unsigned 32-bit number
 * @param flags [in] io_uring_enter_flags: What io_uring_enter does beside submitting
 * @param offset [in] size in bytes or count of items
 * @param size [in] size in bytes or count of items
 * @return how many of to_submit were done, or a failure.
 * @errors EAGAIN, EBADF, EBADFD, EBADR, EBUSY, EEXIST, EINVAL, EFAULT, ENXIO, EOPNOTSUPP, EINTR, EOWNERDEAD
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: does whatever the queued requests ask for.
 * @hint IoEffect: starts file and network accesses.
 * @note `flags` holds IORING_ENTER_EXT_ARG, IORING_ENTER_EXT_ARG_REG and IORING_ENTER_GETEVENTS. `offset` is the
 *     place of an io_uring_reg_wait in the registered region in bytes; `size` is the size of io_uring_reg_wait.
 * @since Linux 6.13; tables/linux/syscalls/event.yaml#io_uring_enter
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_enter_wait_registered(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, size_t offset, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_enter_wait_registered);
    return vllsi__linux_io_uring_enter(fd, to_submit, min_complete, flags, (uintptr_t)offset, size);
}

/**
 * Give a ring resources and settings, or take them back; what is done depends on the opcode.
 * @param fd [in] open descriptor
 * @param opcode [in] io_uring_register_opcode: What io_uring_register does and so what its other arguments are
 * @param argument [in] value whose type another argument decides
 * @param count [in] unsigned 32-bit number
 * @return depends on the opcode, or a failure.
 * @errors EACCES, EBADF, EBADFD, EBUSY, EEXIST, EFAULT, EINVAL, EMFILE, ENOMEM, ENXIO, EOPNOTSUPP, ENOENT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands files and memory and credentials to a ring.
 * @hint IoEffect: changes what later requests act on.
 * @note IORING_REGISTER_USE_REGISTERED_RING added to the opcode makes `fd` the index of a registered ring (since
 *     6.3). IORING_REGISTER_BPF_FILTER has no variant here.
 * @since Linux 5.1; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register);
    return vllsi__linux_io_uring_register(fd, opcode, argument, count);
}

/**
 * Register buffers that READ_FIXED and WRITE_FIXED then name by index.
 * @param fd [in] open descriptor
 * @param vec [in] struct iovec, count of them
 * @param count [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EBUSY, EEXIST, EFAULT, EINVAL, ENOMEM, ENXIO, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: pins memory of the caller for a ring.
 * @since Linux 5.1; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_buffers(int32_t fd, const struct vllsi_linux_iovec *vec, uint32_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_buffers);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_BUFFERS, (uintptr_t)vec, count);
}

/**
 * Release all registered buffers.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EINVAL, ENXIO
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes buffers from a ring.
 * @since Linux 5.1; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_unregister_buffers(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_unregister_buffers);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_UNREGISTER_BUFFERS, (uintptr_t)0, (uint32_t)0);
}

/**
 * Register buffers with tags, or an empty table of them.
 * @param fd [in] open descriptor
 * @param registration [in] struct io_uring_rsrc_register
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EBUSY, EEXIST, EFAULT, EINVAL, ENOMEM, ENXIO, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: pins memory of the caller for a ring.
 * @note `registration.data` points to iovec. `size` is the size of io_uring_rsrc_register.
 * @since Linux 5.13; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_buffers2(int32_t fd, const struct vllsi_linux_io_uring_rsrc_register *registration, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_buffers2);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_BUFFERS2, (uintptr_t)registration, size);
}

/**
 * Replace some registered buffers.
 * @param fd [in] open descriptor
 * @param update [in] struct io_uring_rsrc_update2
 * @param size [in] unsigned 32-bit number
 * @return number of buffers replaced, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ENOMEM, ENXIO, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: pins memory of the caller for a ring.
 * @note `update.data` points to iovec. `size` is the size of io_uring_rsrc_update2.
 * @since Linux 5.13; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_buffers_update(int32_t fd, const struct vllsi_linux_io_uring_rsrc_update2 *update, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_buffers_update);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_BUFFERS_UPDATE, (uintptr_t)update, size);
}

/**
 * Share the registered buffers of another ring.
 * @param fd [in] open descriptor
 * @param clone [in] struct io_uring_clone_buffers
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EEXIST, EFAULT, EINVAL, ENOMEM, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets a ring use memory that another ring has pinned.
 * @since Linux 6.12; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_clone_buffers(int32_t fd, const struct vllsi_linux_io_uring_clone_buffers *clone)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_clone_buffers);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_CLONE_BUFFERS, (uintptr_t)clone, (uint32_t)1);
}

/**
 * Register a ring of buffers from which requests pick one when they need it.
 * @param fd [in] open descriptor
 * @param registration [in] struct io_uring_buf_reg
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets a ring write to memory of the caller.
 * @since Linux 5.19; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_pbuf_ring(int32_t fd, const struct vllsi_linux_io_uring_buf_reg *registration)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_pbuf_ring);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_PBUF_RING, (uintptr_t)registration, (uint32_t)1);
}

/**
 * Take a ring of provided buffers back.
 * @param fd [in] open descriptor
 * @param registration [in] struct io_uring_buf_reg
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes buffers from a ring.
 * @note Only `bgid` is read.
 * @since Linux 5.19; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_unregister_pbuf_ring(int32_t fd, const struct vllsi_linux_io_uring_buf_reg *registration)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_unregister_pbuf_ring);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_UNREGISTER_PBUF_RING, (uintptr_t)registration, (uint32_t)1);
}

/**
 * Tell how far the kernel has consumed a ring of provided buffers.
 * @param fd [in] open descriptor
 * @param status [inout] struct io_uring_buf_status
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ENOENT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the state of a ring.
 * @since Linux 6.8; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_pbuf_status(int32_t fd, struct vllsi_linux_io_uring_buf_status *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_pbuf_status);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_PBUF_STATUS, (uintptr_t)status, (uint32_t)1);
}

/**
 * Register descriptors that requests then name by index.
 * @param fd [in] open descriptor
 * @param fds [in] open descriptor, count of them
 * @param count [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EEXIST, EFAULT, EINVAL, EMFILE, ENOMEM, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands open files to everybody who can submit to the ring.
 * @note Entries of -1 stay empty (since 5.5).
 * @since Linux 5.1; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_files(int32_t fd, const int32_t *fds, uint32_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_files);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_FILES, (uintptr_t)fds, count);
}

/**
 * Release all registered descriptors.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EINVAL, ENXIO
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes files from a ring.
 * @since Linux 5.1; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_unregister_files(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_unregister_files);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_UNREGISTER_FILES, (uintptr_t)0, (uint32_t)0);
}

/**
 * Replace some registered descriptors.
 * @param fd [in] open descriptor
 * @param update [in] struct io_uring_rsrc_update
 * @param count [in] unsigned 32-bit number
 * @return how many of count were done, or a failure.
 * @errors EACCES, EBADF, EEXIST, EFAULT, EINVAL, EMFILE, ENOMEM, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands open files to everybody who can submit to the ring.
 * @note `update.data` points to `count` descriptors; -1 removes one and IORING_REGISTER_FILES_SKIP leaves it.
 * @since Linux 5.5; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_files_update(int32_t fd, const struct vllsi_linux_io_uring_rsrc_update *update, uint32_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_files_update);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_FILES_UPDATE, (uintptr_t)update, count);
}

/**
 * Register descriptors with tags, or an empty table of them.
 * @param fd [in] open descriptor
 * @param registration [in] struct io_uring_rsrc_register
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EEXIST, EFAULT, EINVAL, EMFILE, ENOMEM, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands open files to everybody who can submit to the ring.
 * @note `registration.data` points to descriptors. `size` is the size of io_uring_rsrc_register.
 * @since Linux 5.13; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_files2(int32_t fd, const struct vllsi_linux_io_uring_rsrc_register *registration, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_files2);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_FILES2, (uintptr_t)registration, size);
}

/**
 * Replace some registered descriptors and their tags.
 * @param fd [in] open descriptor
 * @param update [in] struct io_uring_rsrc_update2
 * @param size [in] unsigned 32-bit number
 * @return number of descriptors replaced, or a failure.
 * @errors EACCES, EBADF, EEXIST, EFAULT, EINVAL, EMFILE, ENOMEM, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands open files to everybody who can submit to the ring.
 * @note `update.data` points to descriptors. `size` is the size of io_uring_rsrc_update2.
 * @since Linux 5.13; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_files_update2(int32_t fd, const struct vllsi_linux_io_uring_rsrc_update2 *update, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_files_update2);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_FILES_UPDATE2, (uintptr_t)update, size);
}

/**
 * Choose the part of the file table from which the kernel allocates slots.
 * @param fd [in] open descriptor
 * @param range [in] struct io_uring_file_index_range
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes where a ring puts files.
 * @since Linux 6.0; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_file_alloc_range(int32_t fd, const struct vllsi_linux_io_uring_file_index_range *range)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_file_alloc_range);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_FILE_ALLOC_RANGE, (uintptr_t)range, (uint32_t)0);
}

/**
 * Register descriptors of rings, so that io_uring_enter takes an index instead.
 * @param fd [in] open descriptor
 * @param rings [inout] struct io_uring_rsrc_update, count of them
 * @param count [in] unsigned 32-bit number
 * @return how many of count were done, or a failure.
 * @errors EACCES, EBADF, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: keeps rings open for the calling thread.
 * @note `data` of an entry is the descriptor and `offset` the index wanted, or 0xffffffff for any; the index is
 *     stored there.
 * @since Linux 5.18; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_ring_fds(int32_t fd, struct vllsi_linux_io_uring_rsrc_update *rings, uint32_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_ring_fds);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_RING_FDS, (uintptr_t)rings, count);
}

/**
 * Release registered rings of the calling thread.
 * @param fd [in] open descriptor
 * @param rings [in] struct io_uring_rsrc_update, count of them
 * @param count [in] unsigned 32-bit number
 * @return how many of count were done, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets go of rings of the calling thread.
 * @note Only `offset` of an entry is read.
 * @since Linux 5.18; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_unregister_ring_fds(int32_t fd, const struct vllsi_linux_io_uring_rsrc_update *rings, uint32_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_unregister_ring_fds);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_UNREGISTER_RING_FDS, (uintptr_t)rings, count);
}

/**
 * Signal an eventfd for each completion.
 * @param fd [in] open descriptor
 * @param event_fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes completions visible to everybody who holds the eventfd.
 * @since Linux 5.2; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_eventfd(int32_t fd, const int32_t *event_fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_eventfd);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_EVENTFD, (uintptr_t)event_fd, (uint32_t)1);
}

/**
 * Signal an eventfd for each completion that did not happen during submission.
 * @param fd [in] open descriptor
 * @param event_fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes completions visible to everybody who holds the eventfd.
 * @since Linux 5.6; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_eventfd_async(int32_t fd, const int32_t *event_fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_eventfd_async);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_EVENTFD_ASYNC, (uintptr_t)event_fd, (uint32_t)1);
}

/**
 * Stop signalling an eventfd.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EINVAL, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends the notification of an eventfd.
 * @since Linux 5.2; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_unregister_eventfd(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_unregister_eventfd);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_UNREGISTER_EVENTFD, (uintptr_t)0, (uint32_t)0);
}

/**
 * Tell which operations the kernel supports.
 * @param fd [in] open descriptor
 * @param probe [out] struct io_uring_probe
 * @param count [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells what the kernel can do.
 * @note `count` is the room in `probe.ops`, at most 256. The memory holds zeros before the call.
 * @since Linux 5.6; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_probe(int32_t fd, struct vllsi_linux_io_uring_probe *probe, uint32_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_probe);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_PROBE, (uintptr_t)probe, count);
}

/**
 * Answer a chain of questions about what the kernel supports.
 * @param fd [in] open descriptor
 * @param question [inout] struct io_uring_query_hdr
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells what the kernel can do.
 * @note A descriptor of -1 asks without a ring. Each header carries its own result.
 * @since Linux 6.18; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_query(int32_t fd, struct vllsi_linux_io_uring_query_hdr *question)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_query);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_QUERY, (uintptr_t)question, (uint32_t)0);
}

/**
 * Register the credentials of the caller under a number that requests can name.
 * @param fd [in] open descriptor
 * @return personality id, or a failure.
 * @errors EACCES, EEXIST, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets everybody who can submit to the ring act with the credentials of the caller.
 * @since Linux 5.6; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_personality(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_personality);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_PERSONALITY, (uintptr_t)0, (uint32_t)0);
}

/**
 * Release registered credentials.
 * @param fd [in] open descriptor
 * @param personality [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes credentials from a ring.
 * @since Linux 5.6; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_unregister_personality(int32_t fd, uint32_t personality)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_unregister_personality);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_UNREGISTER_PERSONALITY, (uintptr_t)0, personality);
}

/**
 * Allow only listed operations, flags and registrations on a ring that is still disabled.
 * @param fd [in] open descriptor
 * @param restrictions [in] struct io_uring_restriction, count of them
 * @param count [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EBADFD, EBUSY, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides what can be done through the ring.
 * @since Linux 5.10; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_restrictions(int32_t fd, const struct vllsi_linux_io_uring_restriction *restrictions, uint32_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_restrictions);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_RESTRICTIONS, (uintptr_t)restrictions, count);
}

/**
 * Start a ring that was created with IORING_SETUP_R_DISABLED.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EBADFD, EEXIST, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets requests of a ring run.
 * @since Linux 5.10; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_enable_rings(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_enable_rings);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_ENABLE_RINGS, (uintptr_t)0, (uint32_t)0);
}

/**
 * Choose the processors of the worker threads of the ring.
 * @param fd [in] open descriptor
 * @param mask [in] size bytes
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides where kernel threads of the ring run.
 * @note `mask` has the form that sched_setaffinity takes.
 * @since Linux 5.14; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_iowq_aff(int32_t fd, const void *mask, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_iowq_aff);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_IOWQ_AFF, (uintptr_t)mask, size);
}

/**
 * Let worker threads of the ring run on every processor of the process again.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides where kernel threads of the ring run.
 * @since Linux 5.14; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_unregister_iowq_aff(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_unregister_iowq_aff);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_UNREGISTER_IOWQ_AFF, (uintptr_t)0, (uint32_t)0);
}

/**
 * Set and tell the largest number of bounded and unbounded worker threads per NUMA node.
 * @param fd [in] open descriptor
 * @param maximum [inout] unsigned 32-bit number, 2 of them
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides how many kernel threads work for the process.
 * @note 0 leaves a value as it is. The previous values are stored.
 * @since Linux 5.15; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_iowq_max_workers(int32_t fd, uint32_t *maximum)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_iowq_max_workers);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_IOWQ_MAX_WORKERS, (uintptr_t)maximum, (uint32_t)2);
}

/**
 * Cancel requests and wait until they have ended.
 * @param fd [in] open descriptor
 * @param cancel [in] struct io_uring_sync_cancel_reg
 * @return number of requests cancelled where all were asked for, or a failure.
 * @errors EACCES, EALREADY, EBADF, EEXIST, EFAULT, EINVAL, ENOENT, ETIME
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: cancels requests of a ring.
 * @hint IoEffect: may keep file and network accesses from happening.
 * @since Linux 6.0; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_sync_cancel(int32_t fd, const struct vllsi_linux_io_uring_sync_cancel_reg *cancel)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_sync_cancel);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_SYNC_CANCEL, (uintptr_t)cancel, (uint32_t)1);
}

/**
 * Turn busy polling of network devices on while the ring waits.
 * @param fd [in] open descriptor
 * @param settings [inout] struct io_uring_napi
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes waits of the ring use the processor.
 * @note The previous settings are stored.
 * @since Linux 6.9; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_napi(int32_t fd, struct vllsi_linux_io_uring_napi *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_napi);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_NAPI, (uintptr_t)settings, (uint32_t)1);
}

/**
 * Turn busy polling of network devices off.
 * @param fd [in] open descriptor
 * @param settings [inout] struct io_uring_napi; may be NULL
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how the ring waits.
 * @note The previous settings are stored.
 * @since Linux 6.9; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_unregister_napi(int32_t fd, struct vllsi_linux_io_uring_napi *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_unregister_napi);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_UNREGISTER_NAPI, (uintptr_t)settings, (uint32_t)1);
}

/**
 * Choose the clock of timeouts of io_uring_enter.
 * @param fd [in] open descriptor
 * @param clock [in] struct io_uring_clock_register
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how long the ring waits.
 * @note Clocks are CLOCK_MONOTONIC and CLOCK_BOOTTIME.
 * @since Linux 6.12; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_clock(int32_t fd, const struct vllsi_linux_io_uring_clock_register *clock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_clock);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_CLOCK, (uintptr_t)clock, (uint32_t)0);
}

/**
 * Change the sizes of the submission and completion rings.
 * @param fd [in] open descriptor
 * @param params [inout] struct io_uring_params
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces the memory of a ring.
 * @note The rings are unmapped and mapped again with the offsets that are returned.
 * @since Linux 6.13; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_resize_rings(int32_t fd, struct vllsi_linux_io_uring_params *params)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_resize_rings);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_RESIZE_RINGS, (uintptr_t)params, (uint32_t)1);
}

/**
 * Register memory for the arguments of waits.
 * @param fd [in] open descriptor
 * @param registration [in] struct io_uring_mem_region_reg
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shares memory of the caller with a ring.
 * @since Linux 6.13; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_mem_region(int32_t fd, const struct vllsi_linux_io_uring_mem_region_reg *registration)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_mem_region);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_MEM_REGION, (uintptr_t)registration, (uint32_t)1);
}

/**
 * Post a completion to a ring without having one.
 * @param fd [in] open descriptor
 * @param request [in] struct io_uring_sqe
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EEXIST, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: puts a completion into a caller-chosen ring.
 * @hint IoEffect: is seen by whoever reads that ring.
 * @note `fd` is -1. `request` is an IORING_OP_MSG_RING with IORING_MSG_DATA.
 * @since Linux 6.13; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_send_msg_ring(int32_t fd, const struct vllsi_linux_io_uring_sqe *request)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_send_msg_ring);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_SEND_MSG_RING, (uintptr_t)request, (uint32_t)1);
}

/**
 * Let a receive queue of a network device place data in memory of the caller.
 * @param fd [in] open descriptor
 * @param registration [inout] struct io_uring_zcrx_ifq_reg
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes over a receive queue of a network device.
 * @hint IoEffect: reconfigures a network device.
 * @since Linux 6.15; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_zcrx_ifq(int32_t fd, struct vllsi_linux_io_uring_zcrx_ifq_reg *registration)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_zcrx_ifq);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_ZCRX_IFQ, (uintptr_t)registration, (uint32_t)1);
}

/**
 * Flush, export or arm events of a zero-copy receive queue.
 * @param fd [in] open descriptor
 * @param control [inout] struct zcrx_ctrl
 * @return 0, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: controls a receive queue of a network device.
 * @hint IoEffect: acts on a network device.
 * @since Linux 6.19; tables/linux/syscalls/event.yaml#io_uring_register
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_uring_register_zcrx_ctrl(int32_t fd, struct vllsi_linux_zcrx_ctrl *control)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_uring_register_zcrx_ctrl);
    return vllsi__linux_io_uring_register(fd, (uint32_t)VLLSI_LINUX_IORING_REGISTER_ZCRX_CTRL, (uintptr_t)control, (uint32_t)0);
}

/**
 * Create a descriptor through which a program handles page faults of its memory.
 * @param flags [in] userfaultfd_flags: How a userfaultfd is opened; O_CLOEXEC and O_NONBLOCK are accepted too
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets the caller hold up threads and kernel code that touch its memory.
 * @note `flags` takes O_CLOEXEC and O_NONBLOCK too. The API is agreed on with ioctl UFFDIO_API first; reads then
 *     deliver uffd_msg. Without UFFD_USER_MODE_ONLY the caller needs CAP_SYS_PTRACE or vm.unprivileged_userfaultfd.
 * @since Linux 4.3; tables/linux/syscalls/event.yaml#userfaultfd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_userfaultfd(int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_userfaultfd);
    return vllsi__linux_userfaultfd(flags);
}

#ifdef VLLSI_LINUX_HAS_open
/**
 * Open a file by its path, or make it.
 * @param path [in] NUL-terminated path
 * @param flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are
 *     independent
 * @param mode [in] file type and permission bits
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EAGAIN, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG,
 *     ENFILE, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO, EOPNOTSUPP, EOVERFLOW, EPERM, EROFS, ETXTBSY
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands out a descriptor for whatever file, device or pipe the path names.
 * @hint IoEffect with O_CREAT: makes the file if there is none.
 * @hint IoEffect with O_TRUNC: discards the contents of the file.
 * @hint IoEffect with O_TMPFILE: makes a file without a name in the directory.
 * @hint RequiresPermission with O_WRONLY or O_RDWR: the descriptor allows changing the file.
 * @hint RequiresPermission with O_APPEND: writing goes to the end of the file only.
 * @fallback openat
 * @note Opening a FIFO waits for the other end. On 32-bit ABIs the stub adds O_LARGEFILE, so that files of 2 GiB and
 *     more can be used. mode counts only with O_CREAT or O_TMPFILE.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#open
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_open(const char *path, int32_t flags, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_open);
    return vllsi__linux_open(path, flags, mode);
}
#endif

/**
 * Open a file by its path relative to a directory, or make it.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are
 *     independent
 * @param mode [in] file type and permission bits
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EAGAIN, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EINTR, EINVAL, EISDIR, ELOOP, EMFILE,
 *     ENAMETOOLONG, ENFILE, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO, EOPNOTSUPP, EOVERFLOW, EPERM, EROFS,
 *     ETXTBSY
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands out a descriptor for whatever the path names below, or above, the given directory.
 * @hint IoEffect with O_CREAT: makes the file if there is none.
 * @hint IoEffect with O_TRUNC: discards the contents of the file.
 * @hint IoEffect with O_TMPFILE: makes a file without a name in the directory.
 * @hint RequiresPermission with O_WRONLY or O_RDWR: the descriptor allows changing the file.
 * @hint RequiresPermission with O_APPEND: writing goes to the end of the file only.
 * @note Opening a FIFO waits for the other end. On 32-bit ABIs the stub adds O_LARGEFILE, so that files of 2 GiB and
 *     more can be used. mode counts only with O_CREAT or O_TMPFILE.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#openat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_openat);
    return vllsi__linux_openat(dirfd, path, flags, mode);
}

/**
 * Open a file relative to a directory under rules for how the path may be walked.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param how [in] struct open_how
 * @param size [in] size in bytes or count of items
 * @return a new descriptor that the caller owns, or a failure.
 * @errors E2BIG, EACCES, EAGAIN, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EFTYPE, EINTR, EINVAL, EISDIR, ELOOP,
 *     EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO, EOPNOTSUPP, EOVERFLOW, EPERM,
 *     EROFS, ETXTBSY, EXDEV
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands out a descriptor for whatever the path names, within the limits that how sets.
 * @hint IoEffect: makes or truncates the file if how says so.
 * @fallback openat
 * @note size is the size of struct open_how that the caller was built with. On 32-bit ABIs put O_LARGEFILE into its
 *     flags. AGAIN under RESOLVE_BENEATH or RESOLVE_IN_ROOT asks for another try.
 * @since Linux 5.6; tables/linux/syscalls/file.yaml#openat2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_openat2);
    return vllsi__linux_openat2(dirfd, path, how, size);
}

#ifdef VLLSI_LINUX_HAS_creat
/**
 * Make a file, or empty it, and open it for writing.
 * @param path [in] NUL-terminated path
 * @param mode [in] file type and permission bits
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EAGAIN, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG,
 *     ENFILE, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO, EOPNOTSUPP, EOVERFLOW, EPERM, EROFS, ETXTBSY
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands out a descriptor for writing to whatever the path names.
 * @hint IoEffect: makes the file or discards its contents.
 * @fallback openat
 * @note On 32-bit ABIs the file cannot grow to 2 GiB; openat has no such limit.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#creat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_creat(const char *path, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_creat);
    return vllsi__linux_creat(path, mode);
}
#endif

/**
 * Give up a descriptor.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EDQUOT, EINTR, EIO, ENOSPC
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends the use of a caller-chosen descriptor and drops the record locks of the process on
 *     that file.
 * @hint IoEffect: may write back what a network file system still held, end a connection or rewind a tape.
 * @note The descriptor is free after every result except BADF; do not call again after INTR.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#close
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_close(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_close);
    return vllsi__linux_close(fd);
}

/**
 * Close all descriptors from first up to and including last, or mark them close-on-exec.
 * @param first [in] unsigned 32-bit number
 * @param last [in] unsigned 32-bit number
 * @param flags [in] close_range_flags: What close_range does besides closing
 * @return 0, or a failure.
 * @errors EINVAL, EMFILE, ENOMEM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends the use of every descriptor in a range, whoever in the process opened it.
 * @hint IoEffect: may write back what a network file system still held, or end connections.
 * @hint RequiresPermission with CLOSE_RANGE_UNSHARE: gives the caller a descriptor table of its own first.
 * @note Numbers in the range that are not open are no error. A last of 0xffffffff means all from first on.
 * @since Linux 5.9; tables/linux/syscalls/file.yaml#close_range
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_close_range(uint32_t first, uint32_t last, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_close_range);
    return vllsi__linux_close_range(first, last, flags);
}

/**
 * Read from the file position of a descriptor and move it on.
 * @param fd [in] open descriptor
 * @param buf [out] len bytes
 * @param len [in] size in bytes or count of items
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the file, device, pipe or socket behind a caller-chosen descriptor.
 * @hint IoEffect: takes data from the file, device, pipe or socket.
 * @note 0 is the end of the file. At most 0x7ffff000 bytes are read at once. Drivers and sockets have errors of
 *     their own.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#read
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_read(int32_t fd, void *buf, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_read);
    return vllsi__linux_read(fd, buf, len);
}

/**
 * Write at the file position of a descriptor and move it on.
 * @param fd [in] open descriptor
 * @param buf [in] len bytes
 * @param len [in] size in bytes or count of items
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the file, or sends to the device, pipe or socket, behind a caller-chosen
 *     descriptor.
 * @hint IoEffect: changes the file, or hands data to the device, pipe or socket.
 * @note A broken pipe raises SIGPIPE besides PIPE. At most 0x7ffff000 bytes are written at once. Drivers and sockets
 *     have errors of their own.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#write
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_write(int32_t fd, const void *buf, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_write);
    return vllsi__linux_write(fd, buf, len);
}

/**
 * Read from the file position into several pieces of memory.
 * @param fd [in] open descriptor
 * @param vec [in] struct iovec, count of them
 * @param count [in] the kernel's unsigned native word
 * @return number of bytes read, or a failure.
 * @errors EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the file, device, pipe or socket behind a caller-chosen descriptor.
 * @hint IoEffect: takes data from the file, device, pipe or socket.
 * @note The pieces are filled in order. count is at most 1024.
 * @since Linux 2.0; tables/linux/syscalls/file.yaml#readv
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_readv);
    return vllsi__linux_readv(fd, vec, count);
}

/**
 * Write several pieces of memory at the file position.
 * @param fd [in] open descriptor
 * @param vec [in] struct iovec, count of them
 * @param count [in] the kernel's unsigned native word
 * @return number of bytes written, or a failure.
 * @errors EAGAIN, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the file, or sends to the device, pipe or socket, behind a caller-chosen
 *     descriptor.
 * @hint IoEffect: changes the file, or hands data to the device, pipe or socket, in one piece where the file allows
 *     it.
 * @note The pieces are written in order. count is at most 1024.
 * @since Linux 2.0; tables/linux/syscalls/file.yaml#writev
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_writev);
    return vllsi__linux_writev(fd, vec, count);
}

/**
 * Read at an offset without moving the file position.
 * @param fd [in] open descriptor
 * @param buf [out] len bytes
 * @param len [in] size in bytes or count of items
 * @param offset [in] signed 64-bit number
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the file behind a caller-chosen descriptor.
 * @hint IoEffect: reads the file.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#pread64
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pread64);
    return vllsi__linux_pread64(fd, buf, len, offset);
}

/**
 * Write at an offset without moving the file position.
 * @param fd [in] open descriptor
 * @param buf [in] len bytes
 * @param len [in] size in bytes or count of items
 * @param offset [in] signed 64-bit number
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, ENXIO, EOVERFLOW, EPERM,
 *     EPIPE, ESPIPE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the file behind a caller-chosen descriptor.
 * @hint IoEffect: changes the file.
 * @note A file that is open with O_APPEND grows at its end whatever the offset.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#pwrite64
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pwrite64);
    return vllsi__linux_pwrite64(fd, buf, len, offset);
}

/**
 * Read at an offset into several pieces of memory.
 * @param fd [in] open descriptor
 * @param vec [in] struct iovec, count of them
 * @param count [in] the kernel's unsigned native word
 * @param offset [in] signed 64-bit number
 * @return number of bytes read, or a failure.
 * @errors EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the file behind a caller-chosen descriptor.
 * @hint IoEffect: reads the file.
 * @since Linux 2.6.30; tables/linux/syscalls/file.yaml#preadv
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_preadv);
    return vllsi__linux_preadv(fd, vec, count, offset);
}

/**
 * Write several pieces of memory at an offset.
 * @param fd [in] open descriptor
 * @param vec [in] struct iovec, count of them
 * @param count [in] the kernel's unsigned native word
 * @param offset [in] signed 64-bit number
 * @return number of bytes written, or a failure.
 * @errors EAGAIN, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, ENXIO, EOVERFLOW, EPERM,
 *     EPIPE, ESPIPE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the file behind a caller-chosen descriptor.
 * @hint IoEffect: changes the file.
 * @note A file that is open with O_APPEND grows at its end whatever the offset.
 * @since Linux 2.6.30; tables/linux/syscalls/file.yaml#pwritev
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pwritev);
    return vllsi__linux_pwritev(fd, vec, count, offset);
}

/**
 * Read at an offset into several pieces of memory, with flags for this one call.
 * @param fd [in] open descriptor
 * @param vec [in] struct iovec, count of them
 * @param count [in] the kernel's unsigned native word
 * @param offset [in] signed 64-bit number
 * @param flags [in] rw_flags: Behaviour of one preadv2 or pwritev2
 * @return number of bytes read, or a failure.
 * @errors EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOPNOTSUPP, EOVERFLOW, ESPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the file, device, pipe or socket behind a caller-chosen descriptor.
 * @hint IoEffect: takes data from the file, device, pipe or socket.
 * @fallback preadv
 * @note An offset of -1 uses and moves the file position, for files that have none as well.
 * @since Linux 4.6; tables/linux/syscalls/file.yaml#preadv2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_preadv2);
    return vllsi__linux_preadv2(fd, vec, count, offset, flags);
}

/**
 * Write several pieces of memory at an offset, with flags for this one call.
 * @param fd [in] open descriptor
 * @param vec [in] struct iovec, count of them
 * @param count [in] the kernel's unsigned native word
 * @param offset [in] signed 64-bit number
 * @param flags [in] rw_flags: Behaviour of one preadv2 or pwritev2
 * @return number of bytes written, or a failure.
 * @errors EAGAIN, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, ENXIO, EOPNOTSUPP,
 *     EOVERFLOW, EPERM, EPIPE, ESPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the file, or sends to the device, pipe or socket, behind a caller-chosen
 *     descriptor.
 * @hint IoEffect: changes the file, or hands data to the device, pipe or socket.
 * @hint RequiresPermission with RWF_NOAPPEND: overwrites inside a file that was opened only for appending.
 * @hint IoEffect with RWF_DSYNC or RWF_SYNC: waits until the device has the data.
 * @fallback pwritev
 * @note An offset of -1 uses and moves the file position, for files that have none as well.
 * @since Linux 4.6; tables/linux/syscalls/file.yaml#pwritev2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pwritev2);
    return vllsi__linux_pwritev2(fd, vec, count, offset, flags);
}

/**
 * Move the file position of an open file.
 * @param fd [in] open descriptor
 * @param offset [in] signed 64-bit number
 * @param whence [in] seek_whence: What the offset of lseek counts from
 * @return the new position in bytes from the start, or a failure.
 * @errors EBADF, EINVAL, ENXIO, EOVERFLOW, ESPIPE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the position that everybody shares who has this open file.
 * @hint IoEffect with SEEK_DATA or SEEK_HOLE: asks the file system where the file has data.
 * @note Duplicates of a descriptor, also in other processes, have one position in common.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#lseek
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lseek);
    return vllsi__linux_lseek(fd, offset, whence);
}

/**
 * Copy bytes from one file to another inside the kernel.
 * @param in_fd [in] open descriptor
 * @param in_offset [inout] signed 64-bit number; may be NULL
 * @param out_fd [in] open descriptor
 * @param out_offset [inout] signed 64-bit number; may be NULL
 * @param len [in] size in bytes or count of items
 * @param flags [in] unsigned 32-bit number
 * @return how many of len were done, or a failure.
 * @errors EBADF, EFBIG, EINVAL, EIO, EISDIR, ENOMEM, ENOSPC, EOPNOTSUPP, EOVERFLOW, EPERM, ETXTBSY, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads one caller-chosen file and changes another.
 * @hint IoEffect: reads the one file and changes the other.
 * @note flags must be 0. Without an offset the file position is used and moved; with one it is written back. 0 means
 *     that nothing was left to copy.
 * @since Linux 4.5; tables/linux/syscalls/file.yaml#copy_file_range
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_copy_file_range);
    return vllsi__linux_copy_file_range(in_fd, in_offset, out_fd, out_offset, len, flags);
}

/**
 * Send part of a file to another descriptor inside the kernel.
 * @param out_fd [in] open descriptor
 * @param in_fd [in] open descriptor
 * @param offset [inout] signed 64-bit number; may be NULL
 * @param count [in] size in bytes or count of items
 * @return how many of count were done, or a failure.
 * @errors EAGAIN, EBADF, EFAULT, EINVAL, EIO, ENOMEM, EOVERFLOW, ESPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads one caller-chosen file and sends it to another file or socket.
 * @hint IoEffect: reads the file and writes to the other descriptor.
 * @note Without an offset the file position of in_fd is used and moved; with one it is written back. in_fd must be a
 *     file that can be mapped.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#sendfile
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sendfile);
    return vllsi__linux_sendfile(out_fd, in_fd, offset, count);
}

/**
 * Cut or extend a file, named by its path, to a length.
 * @param path [in] NUL-terminated path
 * @param length [in] signed 64-bit number
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EFBIG, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOSPC, ENOTDIR, EPERM,
 *     EROFS, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: discards the end of whatever file the path names.
 * @hint IoEffect: changes the length of the file.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#truncate
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_truncate(const char *path, int64_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_truncate);
    return vllsi__linux_truncate(path, length);
}

/**
 * Cut or extend an open file to a length.
 * @param fd [in] open descriptor
 * @param length [in] signed 64-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EROFS, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: discards the end of the file behind a caller-chosen descriptor.
 * @hint IoEffect: changes the length of the file.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ftruncate
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ftruncate(int32_t fd, int64_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ftruncate);
    return vllsi__linux_ftruncate(fd, length);
}

/**
 * Allocate, empty, remove or insert a range of a file.
 * @param fd [in] open descriptor
 * @param mode [in] fallocate_mode: What fallocate does with the range; 0 allocates it
 * @param offset [in] signed 64-bit number
 * @param len [in] signed 64-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFBIG, EINTR, EINVAL, EIO, ENODEV, ENOSPC, ENOSYS, EOPNOTSUPP, EPERM, ESPIPE, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes up storage for the file behind a caller-chosen descriptor, or discards parts of
 *     it.
 * @hint IoEffect: changes which blocks the file has.
 * @hint IoEffect with FALLOC_FL_PUNCH_HOLE or FALLOC_FL_ZERO_RANGE or FALLOC_FL_WRITE_ZEROES: erases the range.
 * @hint IoEffect with FALLOC_FL_COLLAPSE_RANGE or FALLOC_FL_INSERT_RANGE: moves all that follows the range.
 * @since Linux 2.6.23; tables/linux/syscalls/file.yaml#fallocate
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fallocate);
    return vllsi__linux_fallocate(fd, mode, offset, len);
}

/**
 * Tell the kernel how a range of a file is going to be used.
 * @param fd [in] open descriptor
 * @param offset [in] signed 64-bit number
 * @param len [in] signed 64-bit number
 * @param advice [in] fadvise_advice: How a range of a file is going to be used
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, ESPIPE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: steers what the page cache holds of the file behind a caller-chosen descriptor.
 * @hint IoEffect with POSIX_FADV_WILLNEED: starts reading the range from storage.
 * @hint IoEffect with POSIX_FADV_DONTNEED: drops cached pages that other processes may use.
 * @note A len of 0 means up to the end of the file.
 * @since Linux 2.6; tables/linux/syscalls/file.yaml#fadvise64
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fadvise64);
    return vllsi__linux_fadvise64(fd, offset, len, advice);
}

/**
 * Start reading a range of a file into the page cache.
 * @param fd [in] open descriptor
 * @param offset [in] signed 64-bit number
 * @param count [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EBADF, EINVAL
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the kernel read a caller-chosen file from storage.
 * @hint IoEffect: reads the range from storage.
 * @since Linux 2.4.13; tables/linux/syscalls/file.yaml#readahead
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_readahead(int32_t fd, int64_t offset, size_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_readahead);
    return vllsi__linux_readahead(fd, offset, count);
}

/**
 * Count the pages of a range of a file by their state in the page cache.
 * @param fd [in] open descriptor
 * @param range [in] struct cachestat_range
 * @param stat [out] struct cachestat
 * @param flags [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which parts of a caller-chosen file were in use lately, by any process.
 * @hint IoEffect: reads the state that all users of the file share.
 * @note flags must be 0.
 * @since Linux 6.5; tables/linux/syscalls/file.yaml#cachestat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_cachestat);
    return vllsi__linux_cachestat(fd, range, stat, flags);
}

/**
 * Write a file and all of its metadata to storage and wait for it.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EDQUOT, EINTR, EINVAL, EIO, ENOSPC, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the kernel write back the file behind a caller-chosen descriptor.
 * @hint IoEffect: writes the file to storage.
 * @note An error is reported once per open file; the pages count as clean after it.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fsync
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsync(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsync);
    return vllsi__linux_fsync(fd);
}

/**
 * Write a file to storage, with no more metadata than reading it back needs.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EDQUOT, EINTR, EINVAL, EIO, ENOSPC, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the kernel write back the file behind a caller-chosen descriptor.
 * @hint IoEffect: writes the file to storage.
 * @since Linux 2.0; tables/linux/syscalls/file.yaml#fdatasync
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fdatasync(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fdatasync);
    return vllsi__linux_fdatasync(fd);
}

/**
 * Write everything that all file systems have not stored yet.
 * @return 0, or a failure.
 * @errors none
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes every file system of the machine write back, which slows all its users.
 * @hint IoEffect: writes all file systems to storage.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#sync
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sync(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sync);
    return vllsi__linux_sync();
}

/**
 * Write everything that one file system has not stored yet.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EDQUOT, EIO, ENOSPC
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the whole file system of a caller-chosen descriptor write back.
 * @hint IoEffect: writes the file system to storage.
 * @since Linux 2.6.39; tables/linux/syscalls/file.yaml#syncfs
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syncfs(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syncfs);
    return vllsi__linux_syncfs(fd);
}

/**
 * Start, or wait for, writing a range of a file to storage.
 * @param fd [in] open descriptor
 * @param offset [in] signed 64-bit number
 * @param len [in] signed 64-bit number
 * @param flags [in] sync_file_range_flags: Which steps of writing back sync_file_range takes
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, EIO, ENOMEM, ENOSPC, ESPIPE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the kernel write back a range of the file behind a caller-chosen descriptor.
 * @hint IoEffect: writes the range to storage.
 * @note Writes no metadata and does not flush the cache of the device: use fdatasync for data that must survive. A
 *     len of 0 means up to the end.
 * @since Linux 2.6.17; tables/linux/syscalls/file.yaml#sync_file_range
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sync_file_range);
    return vllsi__linux_sync_file_range(fd, offset, len, flags);
}

/**
 * Duplicate a descriptor to the lowest free number.
 * @param fd [in] open descriptor
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EMFILE, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a second reference to a caller-chosen file, which outlives the first.
 * @note The duplicate is not close-on-exec; fcntl_dupfd_cloexec makes one that is.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#dup
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_dup(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_dup);
    return vllsi__linux_dup(fd);
}

#ifdef VLLSI_LINUX_HAS_dup2
/**
 * Duplicate a descriptor to a given number, closing what was there.
 * @param fd [in] open descriptor
 * @param target [in] open descriptor
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EBUSY, EINTR, EMFILE, ENOMEM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: puts a caller-chosen file in the place of another open one.
 * @hint IoEffect: closing what was there may write it back or end a connection.
 * @fallback dup3
 * @note Does nothing but check the descriptor if both numbers are the same; dup3 refuses that with INVAL.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#dup2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_dup2(int32_t fd, int32_t target)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_dup2);
    return vllsi__linux_dup2(fd, target);
}
#endif

/**
 * Duplicate a descriptor to a given other number, closing what was there.
 * @param fd [in] open descriptor
 * @param target [in] open descriptor
 * @param flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are
 *     independent
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: puts a caller-chosen file in the place of another open one.
 * @hint IoEffect: closing what was there may write it back or end a connection.
 * @note O_CLOEXEC is the only flag.
 * @since Linux 2.6.27; tables/linux/syscalls/file.yaml#dup3
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_dup3(int32_t fd, int32_t target, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_dup3);
    return vllsi__linux_dup3(fd, target, flags);
}

/**
 * Take or release the lock on a whole open file.
 * @param fd [in] open descriptor
 * @param operation [in] flock_operation: What flock does to the lock of the open file
 * @return 0, or a failure.
 * @errors EAGAIN, EBADF, EINTR, EINVAL, ENOLCK
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can keep other processes from locking the file behind a caller-chosen descriptor.
 * @hint IoEffect: changes a lock that other processes see.
 * @note The lock belongs to the open file and is shared by all duplicates of the descriptor. It is independent of
 *     the record locks of fcntl.
 * @since Linux 2.0; tables/linux/syscalls/file.yaml#flock
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_flock(int32_t fd, uint32_t operation)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_flock);
    return vllsi__linux_flock(fd, operation);
}

/**
 * Act on an open descriptor; what is done depends on the command.
 * @param fd [in] open descriptor
 * @param cmd [in] fcntl_command: What fcntl does with the descriptor
 * @param arg [in] value whose type another argument decides
 * @return depends on the command, or a failure.
 * @errors EACCES, EAGAIN, EBADF, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: duplicates a caller-chosen descriptor, or changes how its file is locked, watched and
 *     written.
 * @hint IoEffect with F_SETLK64 or F_SETLKW64 or F_OFD_SETLK or F_OFD_SETLKW: changes a lock that other processes
 *     see.
 * @hint IoEffect with F_SETLEASE or F_SETDELEG: makes other processes wait when they use the file.
 * @hint IoEffect with F_SETOWN or F_SETOWN_EX or F_SETSIG: directs signals at another process.
 * @hint IoEffect with F_ADD_SEALS or F_SETPIPE_SZ or F_SET_RW_HINT: changes the object for all who share it.
 * @hint IoEffect with F_NOTIFY: observes what others do in the directory.
 * @note Locks with offsets of 64 bits are F_GETLK64, F_SETLK64 and F_SETLKW64 on every ABI.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl);
    return vllsi__linux_fcntl(fd, cmd, arg);
}

/**
 * Duplicate a descriptor to the lowest number not below a minimum.
 * @param fd [in] open descriptor
 * @param minimum [in] open descriptor
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EINVAL, EMFILE
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a second reference to a caller-chosen file.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_dupfd(int32_t fd, int32_t minimum)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_dupfd);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_DUPFD, (uintptr_t)minimum);
}

/**
 * Duplicate a descriptor to the lowest number not below a minimum, marked close-on-exec.
 * @param fd [in] open descriptor
 * @param minimum [in] open descriptor
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EINVAL, EMFILE
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a second reference to a caller-chosen file.
 * @since Linux 2.6.24; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_dupfd_cloexec(int32_t fd, int32_t minimum)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_dupfd_cloexec);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_DUPFD_CLOEXEC, (uintptr_t)minimum);
}

/**
 * Ask whether two descriptors have one open file in common.
 * @param fd [in] open descriptor
 * @param other [in] open descriptor
 * @return 1 if both are duplicates of one another and else 0, or a failure.
 * @errors EBADF
 * @errors not documented: fcntl(2) does not describe this command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which descriptors of the process share an open file.
 * @since Linux 6.10; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_dupfd_query(int32_t fd, int32_t other)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_dupfd_query);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_DUPFD_QUERY, (uintptr_t)other);
}

/**
 * Ask whether opening this descriptor made the file.
 * @param fd [in] open descriptor
 * @return 1 if the open made the file and else 0, or a failure.
 * @errors EBADF
 * @errors not documented: fcntl(2) does not describe this command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows whether a caller-chosen file existed before it was opened.
 * @since Linux 6.12; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_created_query(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_created_query);
    return vllsi__linux_fcntl_2(fd, (uint32_t)VLLSI_LINUX_F_CREATED_QUERY);
}

/**
 * Read the flags of a descriptor.
 * @param fd [in] open descriptor
 * @return flags of fd_flags, or a failure.
 * @errors EBADF
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows whether a caller-chosen descriptor survives execve.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getfd(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getfd);
    return vllsi__linux_fcntl_2(fd, (uint32_t)VLLSI_LINUX_F_GETFD);
}

/**
 * Set the flags of a descriptor.
 * @param fd [in] open descriptor
 * @param flags [in] fd_flags: Flags of a descriptor, as opposed to those of the open file behind it
 * @return 0, or a failure.
 * @errors EBADF
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides whether a caller-chosen descriptor is handed on to the next program.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setfd(int32_t fd, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setfd);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETFD, (uintptr_t)flags);
}

/**
 * Read access mode and status flags of an open file.
 * @param fd [in] open descriptor
 * @return flags of open_flags, or a failure.
 * @errors EBADF
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen file was opened.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getfl(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getfl);
    return vllsi__linux_fcntl_2(fd, (uint32_t)VLLSI_LINUX_F_GETFL);
}

/**
 * Set the status flags of an open file.
 * @param fd [in] open descriptor
 * @param flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are
 *     independent
 * @return 0, or a failure.
 * @errors EAGAIN, EBADF, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how everybody who shares a caller-chosen open file reads and writes it.
 * @note Changes O_APPEND, O_NONBLOCK, O_DIRECT, O_NOATIME and FASYNC only; other bits are ignored.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setfl(int32_t fd, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setfl);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETFL, (uintptr_t)flags);
}

/**
 * Ask which record lock of another process is in the way of one.
 * @param fd [in] open descriptor
 * @param lock [inout] struct flock
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINTR, EINVAL
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which process holds a lock on a caller-chosen file.
 * @hint IoEffect: asks for locks that other processes hold.
 * @note l_type becomes F_UNLCK if nothing is in the way.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getlk(int32_t fd, struct vllsi_linux_flock *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getlk);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_GETLK64, (uintptr_t)lock);
}

/**
 * Take or release a record lock of the process without waiting.
 * @param fd [in] open descriptor
 * @param lock [in] struct flock
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EBADF, EFAULT, EINTR, EINVAL, ENOLCK
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can keep other processes from locking part of a caller-chosen file.
 * @hint IoEffect: changes a lock that other processes see.
 * @note Closing any descriptor of the file releases all these locks of the process.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setlk(int32_t fd, const struct vllsi_linux_flock *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setlk);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETLK64, (uintptr_t)lock);
}

/**
 * Take or release a record lock of the process, waiting for it.
 * @param fd [in] open descriptor
 * @param lock [in] struct flock
 * @return 0, or a failure.
 * @errors EBADF, EDEADLK, EFAULT, EINTR, EINVAL, ENOLCK
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can keep other processes from locking part of a caller-chosen file.
 * @hint IoEffect: changes a lock that other processes see.
 * @note Closing any descriptor of the file releases all these locks of the process.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setlkw(int32_t fd, const struct vllsi_linux_flock *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setlkw);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETLKW64, (uintptr_t)lock);
}

/**
 * Ask which record lock is in the way of one of this open file.
 * @param fd [in] open descriptor
 * @param lock [inout] struct flock
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINTR, EINVAL
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows who holds a lock on a caller-chosen file.
 * @hint IoEffect: asks for locks that others hold.
 * @note l_pid must be 0; a holder that is an open file shows as -1.
 * @since Linux 3.15; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_ofd_getlk(int32_t fd, struct vllsi_linux_flock *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_ofd_getlk);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_OFD_GETLK, (uintptr_t)lock);
}

/**
 * Take or release a record lock of the open file without waiting.
 * @param fd [in] open descriptor
 * @param lock [in] struct flock
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EBADF, EFAULT, EINTR, EINVAL, ENOLCK
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can keep everybody else from locking part of a caller-chosen file.
 * @hint IoEffect: changes a lock that others see.
 * @note l_pid must be 0. The lock lives as long as the open file.
 * @since Linux 3.15; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_ofd_setlk(int32_t fd, const struct vllsi_linux_flock *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_ofd_setlk);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_OFD_SETLK, (uintptr_t)lock);
}

/**
 * Take or release a record lock of the open file, waiting for it.
 * @param fd [in] open descriptor
 * @param lock [in] struct flock
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINTR, EINVAL, ENOLCK
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can keep everybody else from locking part of a caller-chosen file.
 * @hint IoEffect: changes a lock that others see.
 * @note l_pid must be 0. The lock lives as long as the open file. Deadlocks are not detected.
 * @since Linux 3.15; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_ofd_setlkw(int32_t fd, const struct vllsi_linux_flock *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_ofd_setlkw);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_OFD_SETLKW, (uintptr_t)lock);
}

/**
 * Ask who gets the signals of a descriptor.
 * @param fd [in] open descriptor
 * @return process id, or negative process group id, or a failure.
 * @errors EBADF
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which process watches a caller-chosen descriptor.
 * @note A process group up to 4095 looks like an error; fcntl_getown_ex has no such gap.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getown(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getown);
    return vllsi__linux_fcntl_2(fd, (uint32_t)VLLSI_LINUX_F_GETOWN);
}

/**
 * Set who gets the signals of a descriptor.
 * @param fd [in] open descriptor
 * @param owner [in] process id
 * @return 0, or a failure.
 * @errors EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the kernel send signals to a caller-chosen process or group.
 * @hint IoEffect: directs signals at another process.
 * @note A negative owner is a process group, 0 is nobody.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setown(int32_t fd, int32_t owner)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setown);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETOWN, (uintptr_t)owner);
}

/**
 * Ask who gets the signals of a descriptor, thread, process or group.
 * @param fd [in] open descriptor
 * @param owner [out] struct f_owner_ex
 * @return 0, or a failure.
 * @errors EBADF
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which process watches a caller-chosen descriptor.
 * @since Linux 2.6.32; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getown_ex(int32_t fd, struct vllsi_linux_f_owner_ex *owner)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getown_ex);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_GETOWN_EX, (uintptr_t)owner);
}

/**
 * Set which thread, process or group gets the signals of a descriptor.
 * @param fd [in] open descriptor
 * @param owner [in] struct f_owner_ex
 * @return 0, or a failure.
 * @errors EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the kernel send signals to a caller-chosen thread, process or group.
 * @hint IoEffect: directs signals at another process.
 * @since Linux 2.6.32; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setown_ex(int32_t fd, const struct vllsi_linux_f_owner_ex *owner)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setown_ex);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETOWN_EX, (uintptr_t)owner);
}

/**
 * Ask for the real and the effective user id of who set the owner of a descriptor.
 * @param fd [in] open descriptor
 * @param uids [out] user id, 2 of them
 * @return 0, or a failure.
 * @errors EBADF, EFAULT
 * @errors not documented: fcntl(2) does not describe this command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the ids of the process that asked for signals.
 * @note Only in kernels built with checkpoint and restore; else INVAL.
 * @since Linux 3.6; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getowner_uids(int32_t fd, uint32_t *uids)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getowner_uids);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_GETOWNER_UIDS, (uintptr_t)uids);
}

/**
 * Ask which signal announces that a descriptor is ready.
 * @param fd [in] open descriptor
 * @return a signal number, or a failure.
 * @errors EBADF
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen descriptor is watched.
 * @note 0 means SIGIO without further information.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getsig(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getsig);
    return vllsi__linux_fcntl_2(fd, (uint32_t)VLLSI_LINUX_F_GETSIG);
}

/**
 * Set which signal announces that a descriptor is ready.
 * @param fd [in] open descriptor
 * @param signal [in] signal number
 * @return 0, or a failure.
 * @errors EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which signal a caller-chosen descriptor causes.
 * @hint IoEffect: chooses a signal that another process may get.
 * @note 0 means SIGIO without further information.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setsig(int32_t fd, int32_t signal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setsig);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETSIG, (uintptr_t)signal);
}

/**
 * Ask which lease is held through a descriptor.
 * @param fd [in] open descriptor
 * @return flags of lock_type, or a failure.
 * @errors EBADF
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the lease on a caller-chosen file.
 * @note Also says F_RDLCK, F_WRLCK or F_UNLCK for what a breaking lease is to become.
 * @since Linux 2.4; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getlease(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getlease);
    return vllsi__linux_fcntl_2(fd, (uint32_t)VLLSI_LINUX_F_GETLEASE);
}

/**
 * Take, change or give up a lease on a file.
 * @param fd [in] open descriptor
 * @param type [in] lock_type: Kind of a record lock, lease or delegation
 * @return 0, or a failure.
 * @errors EAGAIN, EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can hold up everybody else who opens a caller-chosen file.
 * @hint IoEffect: makes other processes wait when they open the file.
 * @note Needs the ownership of the file or CAP_LEASE.
 * @since Linux 2.4; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setlease(int32_t fd, int32_t type)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setlease);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETLEASE, (uintptr_t)type);
}

/**
 * Ask which delegation is held on a file or directory.
 * @param fd [in] open descriptor
 * @param deleg [inout] struct delegation
 * @return 0, or a failure.
 * @errors EAGAIN, EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the delegation on a caller-chosen file or directory.
 * @since Linux 6.19; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getdeleg(int32_t fd, struct vllsi_linux_delegation *deleg)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getdeleg);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_GETDELEG, (uintptr_t)deleg);
}

/**
 * Take or give up a delegation on a file or directory.
 * @param fd [in] open descriptor
 * @param deleg [in] struct delegation
 * @return 0, or a failure.
 * @errors EAGAIN, EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: is told of, and can hold up, what others do to a caller-chosen file or directory.
 * @hint IoEffect: makes other processes wait when they use the file.
 * @since Linux 6.19; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setdeleg(int32_t fd, const struct vllsi_linux_delegation *deleg)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setdeleg);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETDELEG, (uintptr_t)deleg);
}

/**
 * Ask for a signal when something happens in a directory.
 * @param fd [in] open descriptor
 * @param events [in] directory_events: What in a directory causes the signal of F_NOTIFY
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, ENOTDIR
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: watches what others do in a caller-chosen directory.
 * @hint IoEffect: observes the directory.
 * @note inotify says more.
 * @since Linux 2.4; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_notify(int32_t fd, uint32_t events)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_notify);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_NOTIFY, (uintptr_t)events);
}

/**
 * Set how much a pipe holds.
 * @param fd [in] open descriptor
 * @param size [in] unsigned 32-bit number
 * @return capacity of the pipe in bytes, or a failure.
 * @errors EBADF, EBUSY, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes kernel memory for a caller-chosen pipe.
 * @hint IoEffect: changes a pipe that other processes may use.
 * @note The kernel rounds the size up.
 * @since Linux 2.6.35; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_setpipe_sz(int32_t fd, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_setpipe_sz);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SETPIPE_SZ, (uintptr_t)size);
}

/**
 * Ask how much a pipe holds.
 * @param fd [in] open descriptor
 * @return capacity of the pipe in bytes, or a failure.
 * @errors EBADF
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the capacity of a caller-chosen pipe.
 * @since Linux 2.6.35; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_getpipe_sz(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_getpipe_sz);
    return vllsi__linux_fcntl_2(fd, (uint32_t)VLLSI_LINUX_F_GETPIPE_SZ);
}

/**
 * Forbid some changes to a memory file for good.
 * @param fd [in] open descriptor
 * @param seals [in] seal_flags: What a seal forbids from now on, for whoever has the memory file
 * @return 0, or a failure.
 * @errors EBADF, EBUSY, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: restricts everybody who shares a caller-chosen memory file.
 * @hint IoEffect: changes the file for all processes.
 * @since Linux 3.17; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_add_seals(int32_t fd, uint32_t seals)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_add_seals);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_ADD_SEALS, (uintptr_t)seals);
}

/**
 * Ask which changes to a memory file are forbidden.
 * @param fd [in] open descriptor
 * @return flags of seal_flags, or a failure.
 * @errors EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the seals of a caller-chosen memory file.
 * @since Linux 3.17; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_get_seals(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_get_seals);
    return vllsi__linux_fcntl_2(fd, (uint32_t)VLLSI_LINUX_F_GET_SEALS);
}

/**
 * Ask how long data in a file is expected to live.
 * @param fd [in] open descriptor
 * @param hint [out] write_life_hint: How long data written to a file is expected to live
 * @return 0, or a failure.
 * @errors EBADF, EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the write hint of a caller-chosen file.
 * @since Linux 4.13; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_get_rw_hint(int32_t fd, uint64_t *hint)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_get_rw_hint);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_GET_RW_HINT, (uintptr_t)hint);
}

/**
 * Say how long data in a file is expected to live.
 * @param fd [in] open descriptor
 * @param hint [in] write_life_hint: How long data written to a file is expected to live
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: steers where the device places a caller-chosen file.
 * @hint IoEffect: changes the inode.
 * @note Newer kernels want the caller to own the file.
 * @since Linux 4.13; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_set_rw_hint(int32_t fd, const uint64_t *hint)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_set_rw_hint);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SET_RW_HINT, (uintptr_t)hint);
}

/**
 * Ask how long data written through an open file is expected to live.
 * @param fd [in] open descriptor
 * @param hint [out] write_life_hint: How long data written to a file is expected to live
 * @return 0, or a failure.
 * @errors EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the write hint of a caller-chosen open file.
 * @note Newer kernels have no hint per open file and answer INVAL (seen on 6.18).
 * @since Linux 4.13; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_get_file_rw_hint(int32_t fd, uint64_t *hint)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_get_file_rw_hint);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_GET_FILE_RW_HINT, (uintptr_t)hint);
}

/**
 * Say how long data written through an open file is expected to live.
 * @param fd [in] open descriptor
 * @param hint [in] write_life_hint: How long data written to a file is expected to live
 * @return 0, or a failure.
 * @errors EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: steers where the device places what is written to a caller-chosen open file.
 * @hint IoEffect: changes what the device is told.
 * @note Newer kernels have no hint per open file and answer INVAL (seen on 6.18).
 * @since Linux 4.13; tables/linux/syscalls/file.yaml#fcntl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl_set_file_rw_hint(int32_t fd, const uint64_t *hint)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl_set_file_rw_hint);
    return vllsi__linux_fcntl(fd, (uint32_t)VLLSI_LINUX_F_SET_FILE_RW_HINT, (uintptr_t)hint);
}

/**
 * Ask the object behind a descriptor to do something; what is done depends on the request.
 * @param fd [in] open descriptor
 * @param request [in] ioctl_request: What ioctl asks the object behind the descriptor to do. Drivers know more
 *     requests: any u32 may be passed
 * @param arg [in] value whose type another argument decides
 * @return depends on the request, mostly 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: does whatever a driver, file system or socket offers behind a caller-chosen descriptor.
 * @hint IoEffect: reads or changes the device, file or socket.
 * @hint RequiresPermission with TIOCSTI: types into a terminal in the name of its user.
 * @hint RequiresPermission with TIOCSCTTY or TIOCSPGRP or TIOCSIG: decides which processes a terminal signals.
 * @hint RequiresPermission with FS_IOC_SETFLAGS or FS_IOC_FSSETXATTR: can make a file immutable.
 * @hint RequiresPermission with BLKDISCARD or BLKSECDISCARD or BLKZEROOUT: destroys the data of a block device.
 * @hint RequiresPermission with FIFREEZE or FITHAW: stops or releases everybody who writes to the file system.
 * @note Drivers define requests and errors of their own; any u32 may be passed. Interface requests work through any
 *     socket.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl);
    return vllsi__linux_ioctl(fd, request, arg);
}

/**
 * Ask how many bytes could be read at once.
 * @param fd [in] open descriptor
 * @param count [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how much is waiting at a caller-chosen descriptor.
 * @hint IoEffect: asks the file, pipe, socket or terminal.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fionread(int32_t fd, int32_t *count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fionread);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIONREAD, (uintptr_t)count);
}

/**
 * Set or clear O_NONBLOCK of an open file.
 * @param fd [in] open descriptor
 * @param on [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how everybody who shares a caller-chosen open file waits.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fionbio(int32_t fd, const int32_t *on)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fionbio);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIONBIO, (uintptr_t)on);
}

/**
 * Set or clear sending SIGIO when an open file is ready.
 * @param fd [in] open descriptor
 * @param on [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides whether a caller-chosen descriptor sends signals.
 * @hint IoEffect: directs signals at the owner of the descriptor.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fioasync(int32_t fd, const int32_t *on)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fioasync);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIOASYNC, (uintptr_t)on);
}

/**
 * Mark a descriptor close-on-exec.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: keeps a caller-chosen descriptor from the next program.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fioclex(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fioclex);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIOCLEX, (uintptr_t)0);
}

/**
 * Hand a descriptor on to the next program.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands a caller-chosen descriptor to the next program.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fionclex(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fionclex);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIONCLEX, (uintptr_t)0);
}

/**
 * Ask for the size of a file, directory or link.
 * @param fd [in] open descriptor
 * @param size [out] signed 64-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the size of a caller-chosen file.
 * @hint IoEffect: reads the inode.
 * @since Linux 2.4; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fioqsize(int32_t fd, int64_t *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fioqsize);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIOQSIZE, (uintptr_t)size);
}

/**
 * Read the settings of a terminal in the classic form.
 * @param fd [in] open descriptor
 * @param settings [out] struct termios
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen terminal is set.
 * @hint IoEffect: reads the settings of the terminal.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcgets(int32_t fd, struct vllsi_linux_termios *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcgets);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCGETS, (uintptr_t)settings);
}

/**
 * Set a terminal in the classic form, at once.
 * @param fd [in] open descriptor
 * @param settings [in] struct termios
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes echo, signals and speed of a caller-chosen terminal.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcsets(int32_t fd, const struct vllsi_linux_termios *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcsets);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCSETS, (uintptr_t)settings);
}

/**
 * Set a terminal in the classic form, once its output is out.
 * @param fd [in] open descriptor
 * @param settings [in] struct termios
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes echo, signals and speed of a caller-chosen terminal.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcsetsw(int32_t fd, const struct vllsi_linux_termios *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcsetsw);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCSETSW, (uintptr_t)settings);
}

/**
 * Set a terminal in the classic form, once its output is out, and discard its input.
 * @param fd [in] open descriptor
 * @param settings [in] struct termios
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes a caller-chosen terminal and discards what was typed.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcsetsf(int32_t fd, const struct vllsi_linux_termios *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcsetsf);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCSETSF, (uintptr_t)settings);
}

#ifdef VLLSI_LINUX_HAS_ioctl_tcgets2
/**
 * Read the settings of a terminal with speeds as plain numbers.
 * @param fd [in] open descriptor
 * @param settings [out] struct termios2
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen terminal is set.
 * @hint IoEffect: reads the settings of the terminal.
 * @since Linux 2.6.20; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcgets2(int32_t fd, struct vllsi_linux_termios2 *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcgets2);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCGETS2, (uintptr_t)settings);
}
#endif

#ifdef VLLSI_LINUX_HAS_ioctl_tcsets2
/**
 * Set a terminal with speeds as plain numbers, at once.
 * @param fd [in] open descriptor
 * @param settings [in] struct termios2
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes echo, signals and speed of a caller-chosen terminal.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 2.6.20; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcsets2(int32_t fd, const struct vllsi_linux_termios2 *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcsets2);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCSETS2, (uintptr_t)settings);
}
#endif

#ifdef VLLSI_LINUX_HAS_ioctl_tcsetsw2
/**
 * Set a terminal with speeds as plain numbers, once its output is out.
 * @param fd [in] open descriptor
 * @param settings [in] struct termios2
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes echo, signals and speed of a caller-chosen terminal.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 2.6.20; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcsetsw2(int32_t fd, const struct vllsi_linux_termios2 *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcsetsw2);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCSETSW2, (uintptr_t)settings);
}
#endif

#ifdef VLLSI_LINUX_HAS_ioctl_tcsetsf2
/**
 * Set a terminal with speeds as plain numbers, once its output is out, and discard its input.
 * @param fd [in] open descriptor
 * @param settings [in] struct termios2
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes a caller-chosen terminal and discards what was typed.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 2.6.20; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcsetsf2(int32_t fd, const struct vllsi_linux_termios2 *settings)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcsetsf2);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCSETSF2, (uintptr_t)settings);
}
#endif

/**
 * Send a break, or with a drain that is not 0 wait until the output is out.
 * @param fd [in] open descriptor
 * @param drain [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends to the line behind a caller-chosen terminal.
 * @hint IoEffect: sends a break or waits for the line.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcsbrk(int32_t fd, int32_t drain)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcsbrk);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCSBRK, (uintptr_t)drain);
}

/**
 * Send a break for a number of tenths of a second.
 * @param fd [in] open descriptor
 * @param tenths [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends to the line behind a caller-chosen terminal.
 * @hint IoEffect: sends a break.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcsbrkp(int32_t fd, int32_t tenths)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcsbrkp);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCSBRKP, (uintptr_t)tenths);
}

/**
 * Start a break.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends to the line behind a caller-chosen terminal.
 * @hint IoEffect: holds the line in the break state.
 * @since Linux 2.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocsbrk(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocsbrk);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCSBRK, (uintptr_t)0);
}

/**
 * End a break.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends to the line behind a caller-chosen terminal.
 * @hint IoEffect: releases the line from the break state.
 * @since Linux 2.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tioccbrk(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tioccbrk);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCCBRK, (uintptr_t)0);
}

/**
 * Suspend or resume the flow of characters.
 * @param fd [in] open descriptor
 * @param action [in] terminal_flow: What TCXONC does to the flow of characters
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops or starts the output of a caller-chosen terminal.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcxonc(int32_t fd, int32_t action)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcxonc);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCXONC, (uintptr_t)action);
}

/**
 * Discard what waits in a queue of a terminal.
 * @param fd [in] open descriptor
 * @param queue [in] terminal_queue: Queue that TCFLSH discards
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: discards input or output of a caller-chosen terminal.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tcflsh(int32_t fd, int32_t queue)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tcflsh);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TCFLSH, (uintptr_t)queue);
}

/**
 * Forbid that a terminal is opened once more.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shuts other processes out of a caller-chosen terminal.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocexcl(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocexcl);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCEXCL, (uintptr_t)0);
}

/**
 * Allow again that a terminal is opened once more.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets other processes into a caller-chosen terminal.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocnxcl(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocnxcl);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCNXCL, (uintptr_t)0);
}

/**
 * Ask whether a terminal may be opened once more.
 * @param fd [in] open descriptor
 * @param exclusive [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the state of a caller-chosen terminal.
 * @hint IoEffect: reads the settings of the terminal.
 * @since Linux 3.8; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocgexcl(int32_t fd, int32_t *exclusive)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocgexcl);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCGEXCL, (uintptr_t)exclusive);
}

/**
 * Make a terminal the controlling one of the session.
 * @param fd [in] open descriptor
 * @param steal [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ties the session to a caller-chosen terminal, and with steal takes it from another
 *     session.
 * @hint IoEffect: changes which processes the terminal controls.
 * @note steal 1 needs CAP_SYS_ADMIN.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocsctty(int32_t fd, int32_t steal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocsctty);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCSCTTY, (uintptr_t)steal);
}

/**
 * Give up the controlling terminal.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: detaches the process, or the whole session of its leader, from the terminal.
 * @hint IoEffect: sends SIGHUP and SIGCONT to the foreground group if a session leader asks.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocnotty(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocnotty);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCNOTTY, (uintptr_t)0);
}

/**
 * Ask for the foreground process group of a terminal.
 * @param fd [in] open descriptor
 * @param group [out] process id
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which processes use a caller-chosen terminal.
 * @hint IoEffect: reads the settings of the terminal.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocgpgrp(int32_t fd, int32_t *group)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocgpgrp);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCGPGRP, (uintptr_t)group);
}

/**
 * Set the foreground process group of a terminal.
 * @param fd [in] open descriptor
 * @param group [in] process id
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which processes get the input and the signals of a terminal.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocspgrp(int32_t fd, const int32_t *group)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocspgrp);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCSPGRP, (uintptr_t)group);
}

/**
 * Ask for the session of a terminal.
 * @param fd [in] open descriptor
 * @param session [out] process id
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which session a caller-chosen terminal controls.
 * @hint IoEffect: reads the settings of the terminal.
 * @since Linux 2.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocgsid(int32_t fd, int32_t *session)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocgsid);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCGSID, (uintptr_t)session);
}

/**
 * Ask how many bytes have not been sent yet.
 * @param fd [in] open descriptor
 * @param count [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how much waits at a caller-chosen terminal or socket.
 * @hint IoEffect: asks the terminal or socket.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocoutq(int32_t fd, int32_t *count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocoutq);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCOUTQ, (uintptr_t)count);
}

/**
 * Put a byte into the input of a terminal as if it had been typed.
 * @param fd [in] open descriptor
 * @param byte [in] unsigned 8-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: types into a caller-chosen terminal in the name of its user.
 * @hint IoEffect: feeds input to the programs that read the terminal.
 * @note Needs CAP_SYS_ADMIN since 6.2 where dev.tty.legacy_tiocsti is off.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocsti(int32_t fd, const uint8_t *byte)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocsti);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCSTI, (uintptr_t)byte);
}

/**
 * Ask for the size of the window of a terminal.
 * @param fd [in] open descriptor
 * @param size [out] struct winsize
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the size of a caller-chosen terminal.
 * @hint IoEffect: reads the settings of the terminal.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocgwinsz(int32_t fd, struct vllsi_linux_winsize *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocgwinsz);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCGWINSZ, (uintptr_t)size);
}

/**
 * Set the size of the window of a terminal.
 * @param fd [in] open descriptor
 * @param size [in] struct winsize
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the size that all programs of a terminal see.
 * @hint IoEffect: sends SIGWINCH to the foreground group.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocswinsz(int32_t fd, const struct vllsi_linux_winsize *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocswinsz);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCSWINSZ, (uintptr_t)size);
}

/**
 * Read the lines of a serial port.
 * @param fd [in] open descriptor
 * @param lines [out] modem_lines: Lines of a serial port
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the state of a caller-chosen serial port.
 * @hint IoEffect: reads the port.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocmget(int32_t fd, uint32_t *lines)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocmget);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCMGET, (uintptr_t)lines);
}

/**
 * Set the lines of a serial port.
 * @param fd [in] open descriptor
 * @param lines [in] modem_lines: Lines of a serial port
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: switches the lines of a caller-chosen serial port.
 * @hint IoEffect: changes the port.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocmset(int32_t fd, const uint32_t *lines)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocmset);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCMSET, (uintptr_t)lines);
}

/**
 * Switch lines of a serial port on.
 * @param fd [in] open descriptor
 * @param lines [in] modem_lines: Lines of a serial port
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: switches the lines of a caller-chosen serial port.
 * @hint IoEffect: changes the port.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocmbis(int32_t fd, const uint32_t *lines)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocmbis);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCMBIS, (uintptr_t)lines);
}

/**
 * Switch lines of a serial port off.
 * @param fd [in] open descriptor
 * @param lines [in] modem_lines: Lines of a serial port
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: switches the lines of a caller-chosen serial port.
 * @hint IoEffect: changes the port.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocmbic(int32_t fd, const uint32_t *lines)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocmbic);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCMBIC, (uintptr_t)lines);
}

/**
 * Ask for the line discipline of a terminal.
 * @param fd [in] open descriptor
 * @param discipline [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which protocol runs on a caller-chosen terminal.
 * @hint IoEffect: reads the settings of the terminal.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocgetd(int32_t fd, int32_t *discipline)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocgetd);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCGETD, (uintptr_t)discipline);
}

/**
 * Set the line discipline of a terminal.
 * @param fd [in] open descriptor
 * @param discipline [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: puts another protocol on a caller-chosen terminal, loading a kernel module if need be.
 * @hint IoEffect: changes a terminal that other processes use.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocsetd(int32_t fd, const int32_t *discipline)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocsetd);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCSETD, (uintptr_t)discipline);
}

/**
 * Ask the master of a pseudo-terminal for its number.
 * @param fd [in] open descriptor
 * @param number [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the name of the other side of a pseudo-terminal.
 * @hint IoEffect: asks the pseudo-terminal.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocgptn(int32_t fd, uint32_t *number)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocgptn);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCGPTN, (uintptr_t)number);
}

/**
 * Lock or unlock the other side of a pseudo-terminal.
 * @param fd [in] open descriptor
 * @param locked [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides whether the other side of a pseudo-terminal can be opened.
 * @hint IoEffect: changes the pseudo-terminal.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocsptlck(int32_t fd, const int32_t *locked)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocsptlck);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCSPTLCK, (uintptr_t)locked);
}

/**
 * Ask whether the other side of a pseudo-terminal is locked.
 * @param fd [in] open descriptor
 * @param locked [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the state of a pseudo-terminal.
 * @hint IoEffect: asks the pseudo-terminal.
 * @since Linux 3.8; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocgptlck(int32_t fd, int32_t *locked)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocgptlck);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCGPTLCK, (uintptr_t)locked);
}

/**
 * Open the other side of a pseudo-terminal without a path.
 * @param fd [in] open descriptor
 * @param flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are
 *     independent
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands out a descriptor for the other side of a pseudo-terminal.
 * @hint IoEffect: opens the other side.
 * @since Linux 4.13; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocgptpeer(int32_t fd, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocgptpeer);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCGPTPEER, (uintptr_t)flags);
}

/**
 * Switch packet mode of a pseudo-terminal on or off.
 * @param fd [in] open descriptor
 * @param on [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the master see what the other side does to the terminal.
 * @hint IoEffect: changes the pseudo-terminal.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocpkt(int32_t fd, const int32_t *on)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocpkt);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCPKT, (uintptr_t)on);
}

/**
 * Ask whether a pseudo-terminal is in packet mode.
 * @param fd [in] open descriptor
 * @param on [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the state of a pseudo-terminal.
 * @hint IoEffect: asks the pseudo-terminal.
 * @since Linux 3.8; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocgpkt(int32_t fd, int32_t *on)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocgpkt);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCGPKT, (uintptr_t)on);
}

/**
 * Send a signal to the foreground group of a pseudo-terminal.
 * @param fd [in] open descriptor
 * @param signal [in] signal number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: signals the processes on the other side of a pseudo-terminal.
 * @hint IoEffect: sends a signal.
 * @since Linux 2.6.36; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_tiocsig(int32_t fd, int32_t signal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_tiocsig);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_TIOCSIG, (uintptr_t)signal);
}

/**
 * Make a file a copy of another one that shares its storage.
 * @param fd [in] open descriptor
 * @param source [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, EISDIR, EOPNOTSUPP, EPERM, ETXTBSY, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shares the storage of one caller-chosen file with another, whose contents it replaces.
 * @hint IoEffect: replaces the contents of the file.
 * @since Linux 4.5; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_ficlone(int32_t fd, int32_t source)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_ficlone);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FICLONE, (uintptr_t)source);
}

/**
 * Make a range of a file a copy of another one that shares its storage.
 * @param fd [in] open descriptor
 * @param range [in] struct file_clone_range
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, EISDIR, EOPNOTSUPP, EPERM, ETXTBSY, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shares the storage of one caller-chosen file with another, whose contents it replaces.
 * @hint IoEffect: replaces the range of the file.
 * @since Linux 4.5; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_ficlonerange(int32_t fd, const struct vllsi_linux_file_clone_range *range)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_ficlonerange);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FICLONERANGE, (uintptr_t)range);
}

/**
 * Share the storage of ranges that have the same contents.
 * @param fd [in] open descriptor
 * @param range [inout] struct file_dedupe_range
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, EISDIR, ENOMEM, EOPNOTSUPP, EPERM, ETXTBSY, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: compares caller-chosen files and changes how they are stored.
 * @hint IoEffect: changes how the files are stored, not what they hold.
 * @note The info records follow the struct; dest_count says how many. Each has a result of its own.
 * @since Linux 4.5; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fideduperange(int32_t fd, struct vllsi_linux_file_dedupe_range *range)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fideduperange);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIDEDUPERANGE, (uintptr_t)range);
}

/**
 * Ask where the extents of a file are on its device.
 * @param fd [in] open descriptor
 * @param map [inout] struct fiemap
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen file is laid out.
 * @hint IoEffect: reads the metadata of the file.
 * @note The extents follow the struct; fm_extent_count says how many fit.
 * @since Linux 2.6.28; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fs_ioc_fiemap(int32_t fd, struct vllsi_linux_fiemap *map)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fs_ioc_fiemap);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FS_IOC_FIEMAP, (uintptr_t)map);
}

/**
 * Ask for the block on the device that holds a block of a file.
 * @param fd [in] open descriptor
 * @param block [inout] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows where a caller-chosen file is on its device; needs CAP_SYS_RAWIO.
 * @hint IoEffect: reads the metadata of the file.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fibmap(int32_t fd, int32_t *block)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fibmap);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIBMAP, (uintptr_t)block);
}

/**
 * Ask for the block size of the file system.
 * @param fd [in] open descriptor
 * @param size [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the block size below a caller-chosen file.
 * @hint IoEffect: asks the file system.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_figetbsz(int32_t fd, int32_t *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_figetbsz);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIGETBSZ, (uintptr_t)size);
}

/**
 * Read the attributes of an inode.
 * @param fd [in] open descriptor
 * @param flags [out] inode_flags: Attributes of an inode as chattr shows them, read and written by FS_IOC_GETFLAGS
 *     and FS_IOC_SETFLAGS
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the attributes of a caller-chosen file.
 * @hint IoEffect: reads the inode.
 * @note The number encodes a long, yet 32 bits are written.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fs_ioc_getflags(int32_t fd, uint32_t *flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fs_ioc_getflags);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FS_IOC_GETFLAGS, (uintptr_t)flags);
}

/**
 * Set the attributes of an inode.
 * @param fd [in] open descriptor
 * @param flags [in] inode_flags: Attributes of an inode as chattr shows them, read and written by FS_IOC_GETFLAGS
 *     and FS_IOC_SETFLAGS
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can make a caller-chosen file immutable or append-only.
 * @hint IoEffect: changes the inode.
 * @note The number encodes a long, yet 32 bits are read.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fs_ioc_setflags(int32_t fd, const uint32_t *flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fs_ioc_setflags);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FS_IOC_SETFLAGS, (uintptr_t)flags);
}

/**
 * Read the generation number of an inode.
 * @param fd [in] open descriptor
 * @param version [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells a caller-chosen file from others that had its inode number.
 * @hint IoEffect: reads the inode.
 * @note The number encodes a long, yet 32 bits are written.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fs_ioc_getversion(int32_t fd, int32_t *version)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fs_ioc_getversion);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FS_IOC_GETVERSION, (uintptr_t)version);
}

/**
 * Read the extended attributes of an inode.
 * @param fd [in] open descriptor
 * @param attr [out] struct fsxattr
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the flags and the project of a caller-chosen file.
 * @hint IoEffect: reads the inode.
 * @since Linux 4.5; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fs_ioc_fsgetxattr(int32_t fd, struct vllsi_linux_fsxattr *attr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fs_ioc_fsgetxattr);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FS_IOC_FSGETXATTR, (uintptr_t)attr);
}

/**
 * Set the extended attributes of an inode.
 * @param fd [in] open descriptor
 * @param attr [in] struct fsxattr
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can make a caller-chosen file immutable or charge it to another project.
 * @hint IoEffect: changes the inode.
 * @since Linux 4.5; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fs_ioc_fssetxattr(int32_t fd, const struct vllsi_linux_fsxattr *attr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fs_ioc_fssetxattr);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FS_IOC_FSSETXATTR, (uintptr_t)attr);
}

/**
 * Read the label of the mounted file system.
 * @param fd [in] open descriptor
 * @param label [out] 256 bytes
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the label of the file system of a caller-chosen file.
 * @hint IoEffect: reads the label.
 * @since Linux 4.18; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fs_ioc_getfslabel(int32_t fd, void *label)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fs_ioc_getfslabel);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FS_IOC_GETFSLABEL, (uintptr_t)label);
}

/**
 * Set the label of the mounted file system.
 * @param fd [in] open descriptor
 * @param label [in] 256 bytes
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: renames the file system of a caller-chosen file; needs CAP_SYS_ADMIN.
 * @hint IoEffect: changes the label.
 * @note The label is NUL-terminated.
 * @since Linux 4.18; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fs_ioc_setfslabel(int32_t fd, const void *label)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fs_ioc_setfslabel);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FS_IOC_SETFSLABEL, (uintptr_t)label);
}

/**
 * Read the identifier of the mounted file system.
 * @param fd [in] open descriptor
 * @param uuid [out] struct fsuuid2
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the identifier of the file system of a caller-chosen file.
 * @hint IoEffect: reads the identifier.
 * @since Linux 6.9; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fs_ioc_getfsuuid(int32_t fd, struct vllsi_linux_fsuuid2 *uuid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fs_ioc_getfsuuid);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FS_IOC_GETFSUUID, (uintptr_t)uuid);
}

/**
 * Write a file system back and hold up all changes to it.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops everybody who writes to the file system; needs CAP_SYS_ADMIN.
 * @hint IoEffect: writes the file system back and holds it.
 * @since Linux 2.6.29; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fifreeze(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fifreeze);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIFREEZE, (uintptr_t)0);
}

/**
 * Allow changes to a held file system again.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets everybody write to the file system again; needs CAP_SYS_ADMIN.
 * @hint IoEffect: releases the file system.
 * @since Linux 2.6.29; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fithaw(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fithaw);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FITHAW, (uintptr_t)0);
}

/**
 * Tell the device which blocks a file system does not use.
 * @param fd [in] open descriptor
 * @param range [inout] struct fstrim_range
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the device forget unused blocks; needs CAP_SYS_ADMIN.
 * @hint IoEffect: discards blocks of the device.
 * @since Linux 2.6.37; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fitrim(int32_t fd, struct vllsi_linux_fstrim_range *range)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fitrim);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FITRIM, (uintptr_t)range);
}

/**
 * Ask for the size of a block device in units of 512 bytes.
 * @param fd [in] open descriptor
 * @param sectors [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @note BLKGETSIZE64 has room for every size.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkgetsize(int32_t fd, unsigned long *sectors)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkgetsize);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKGETSIZE, (uintptr_t)sectors);
}

/**
 * Ask for the size of a block device in bytes.
 * @param fd [in] open descriptor
 * @param size [out] unsigned 64-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @since Linux 2.6; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkgetsize64(int32_t fd, uint64_t *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkgetsize64);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKGETSIZE64, (uintptr_t)size);
}

/**
 * Ask for the logical sector size of a block device.
 * @param fd [in] open descriptor
 * @param size [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @since Linux 2.4; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blksszget(int32_t fd, int32_t *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blksszget);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKSSZGET, (uintptr_t)size);
}

/**
 * Ask for the physical sector size of a block device.
 * @param fd [in] open descriptor
 * @param size [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @since Linux 2.6.32; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkpbszget(int32_t fd, uint32_t *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkpbszget);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKPBSZGET, (uintptr_t)size);
}

/**
 * Ask for the smallest advisable transfer of a block device.
 * @param fd [in] open descriptor
 * @param size [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @since Linux 2.6.32; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkiomin(int32_t fd, uint32_t *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkiomin);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKIOMIN, (uintptr_t)size);
}

/**
 * Ask for the best transfer size of a block device.
 * @param fd [in] open descriptor
 * @param size [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @since Linux 2.6.32; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkioopt(int32_t fd, uint32_t *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkioopt);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKIOOPT, (uintptr_t)size);
}

/**
 * Ask how far a block device is off its natural alignment.
 * @param fd [in] open descriptor
 * @param offset [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @since Linux 2.6.32; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkalignoff(int32_t fd, int32_t *offset)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkalignoff);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKALIGNOFF, (uintptr_t)offset);
}

/**
 * Ask for the block size that the page cache uses for a device.
 * @param fd [in] open descriptor
 * @param size [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @since Linux 2.6; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkbszget(int32_t fd, int32_t *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkbszget);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKBSZGET, (uintptr_t)size);
}

/**
 * Set the block size that the page cache uses for a device.
 * @param fd [in] open descriptor
 * @param size [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes a caller-chosen block device for all its users; needs CAP_SYS_ADMIN.
 * @hint IoEffect: changes the device.
 * @since Linux 2.6; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkbszset(int32_t fd, const int32_t *size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkbszset);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKBSZSET, (uintptr_t)size);
}

/**
 * Ask for the number that tells media in one drive apart.
 * @param fd [in] open descriptor
 * @param sequence [out] unsigned 64-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @since Linux 5.15; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkgetdiskseq(int32_t fd, uint64_t *sequence)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkgetdiskseq);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKGETDISKSEQ, (uintptr_t)sequence);
}

/**
 * Ask whether a block device is read-only.
 * @param fd [in] open descriptor
 * @param read_only [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the geometry of a caller-chosen block device.
 * @hint IoEffect: asks the device.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkroget(int32_t fd, int32_t *read_only)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkroget);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKROGET, (uintptr_t)read_only);
}

/**
 * Make a block device read-only or writable.
 * @param fd [in] open descriptor
 * @param read_only [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides for all users of a block device whether it can be written; needs CAP_SYS_ADMIN.
 * @hint IoEffect: changes the device.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkroset(int32_t fd, const int32_t *read_only)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkroset);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKROSET, (uintptr_t)read_only);
}

/**
 * Read the partition table again.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces the partitions of a block device; needs CAP_SYS_ADMIN.
 * @hint IoEffect: reads the device and makes or removes partitions.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkrrpart(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkrrpart);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKRRPART, (uintptr_t)0);
}

/**
 * Write back and drop what is cached of a block device.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: slows all users of a block device; needs CAP_SYS_ADMIN.
 * @hint IoEffect: writes to the device.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkflsbuf(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkflsbuf);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKFLSBUF, (uintptr_t)0);
}

/**
 * Tell a block device that a range is not needed.
 * @param fd [in] open descriptor
 * @param range [in] unsigned 64-bit number, 2 of them
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: destroys the data in a range of a block device.
 * @hint IoEffect: discards the range.
 * @note range is offset and length in bytes.
 * @since Linux 2.6.28; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkdiscard(int32_t fd, const uint64_t *range)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkdiscard);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKDISCARD, (uintptr_t)range);
}

/**
 * Make a block device erase a range beyond recovery.
 * @param fd [in] open descriptor
 * @param range [in] unsigned 64-bit number, 2 of them
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: destroys the data in a range of a block device.
 * @hint IoEffect: erases the range.
 * @note range is offset and length in bytes.
 * @since Linux 2.6.36; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blksecdiscard(int32_t fd, const uint64_t *range)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blksecdiscard);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKSECDISCARD, (uintptr_t)range);
}

/**
 * Fill a range of a block device with zeros.
 * @param fd [in] open descriptor
 * @param range [in] unsigned 64-bit number, 2 of them
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: destroys the data in a range of a block device.
 * @hint IoEffect: overwrites the range.
 * @note range is offset and length in bytes.
 * @since Linux 3.7; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_blkzeroout(int32_t fd, const uint64_t *range)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_blkzeroout);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_BLKZEROOUT, (uintptr_t)range);
}

/**
 * Ask whether the next byte of a socket is the urgent one.
 * @param fd [in] open descriptor
 * @param at_mark [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the state of a caller-chosen socket.
 * @hint IoEffect: asks the socket.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocatmark(int32_t fd, int32_t *at_mark)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocatmark);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCATMARK, (uintptr_t)at_mark);
}

/**
 * Ask who gets the signals of a socket.
 * @param fd [in] open descriptor
 * @param owner [out] process id
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which process watches a caller-chosen socket.
 * @note A negative owner is a process group.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fiogetown(int32_t fd, int32_t *owner)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fiogetown);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIOGETOWN, (uintptr_t)owner);
}

/**
 * Set who gets the signals of a socket.
 * @param fd [in] open descriptor
 * @param owner [in] process id
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the kernel send signals to a caller-chosen process or group.
 * @hint IoEffect: directs signals at another process.
 * @note A negative owner is a process group.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_fiosetown(int32_t fd, const int32_t *owner)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_fiosetown);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_FIOSETOWN, (uintptr_t)owner);
}

/**
 * Open the network namespace of a socket.
 * @param fd [in] open descriptor
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands out a descriptor for the network namespace of a caller-chosen socket; needs
 *     CAP_NET_ADMIN.
 * @since Linux 4.10; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgskns(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgskns);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGSKNS, (uintptr_t)0);
}

/**
 * List the interfaces that have an IPv4 address.
 * @param fd [in] open descriptor
 * @param list [inout] struct ifconf
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the interfaces of the network namespace and their addresses.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifconf(int32_t fd, struct vllsi_linux_ifconf *list)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifconf);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFCONF, (uintptr_t)list);
}

/**
 * Ask for the name of the interface with an index (ifru_ivalue).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifname(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifname);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFNAME, (uintptr_t)interface);
}

/**
 * Ask for the index of an interface (ifru_ivalue).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifindex(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifindex);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFINDEX, (uintptr_t)interface);
}

/**
 * Read the flags of an interface (ifru_flags).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifflags(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifflags);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFFLAGS, (uintptr_t)interface);
}

/**
 * Read the address of an interface (ifru_addr).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifaddr(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifaddr);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFADDR, (uintptr_t)interface);
}

/**
 * Read the address at the other end of an interface (ifru_addr).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifdstaddr(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifdstaddr);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFDSTADDR, (uintptr_t)interface);
}

/**
 * Read the broadcast address of an interface (ifru_addr).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifbrdaddr(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifbrdaddr);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFBRDADDR, (uintptr_t)interface);
}

/**
 * Read the network mask of an interface (ifru_addr).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifnetmask(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifnetmask);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFNETMASK, (uintptr_t)interface);
}

/**
 * Read the metric of an interface (ifru_ivalue).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifmetric(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifmetric);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFMETRIC, (uintptr_t)interface);
}

/**
 * Read the largest packet of an interface (ifru_mtu).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifmtu(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifmtu);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFMTU, (uintptr_t)interface);
}

/**
 * Read the hardware address of an interface (ifru_addr).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgifhwaddr(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgifhwaddr);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFHWADDR, (uintptr_t)interface);
}

/**
 * Read the length of the send queue of an interface (ifru_ivalue).
 * @param fd [in] open descriptor
 * @param interface [inout] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows how a caller-chosen network interface is set up.
 * @hint IoEffect: reads the network configuration.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocgiftxqlen(int32_t fd, struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocgiftxqlen);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCGIFTXQLEN, (uintptr_t)interface);
}

/**
 * Set the flags of an interface (ifru_flags).
 * @param fd [in] open descriptor
 * @param interface [in] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reconfigures a network interface for everybody; needs CAP_NET_ADMIN.
 * @hint IoEffect: changes the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocsifflags(int32_t fd, const struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocsifflags);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCSIFFLAGS, (uintptr_t)interface);
}

/**
 * Set the address of an interface (ifru_addr).
 * @param fd [in] open descriptor
 * @param interface [in] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reconfigures a network interface for everybody; needs CAP_NET_ADMIN.
 * @hint IoEffect: changes the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocsifaddr(int32_t fd, const struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocsifaddr);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCSIFADDR, (uintptr_t)interface);
}

/**
 * Set the network mask of an interface (ifru_addr).
 * @param fd [in] open descriptor
 * @param interface [in] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reconfigures a network interface for everybody; needs CAP_NET_ADMIN.
 * @hint IoEffect: changes the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocsifnetmask(int32_t fd, const struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocsifnetmask);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCSIFNETMASK, (uintptr_t)interface);
}

/**
 * Set the largest packet of an interface (ifru_mtu).
 * @param fd [in] open descriptor
 * @param interface [in] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reconfigures a network interface for everybody; needs CAP_NET_ADMIN.
 * @hint IoEffect: changes the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocsifmtu(int32_t fd, const struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocsifmtu);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCSIFMTU, (uintptr_t)interface);
}

/**
 * Set the hardware address of an interface (ifru_addr).
 * @param fd [in] open descriptor
 * @param interface [in] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reconfigures a network interface for everybody; needs CAP_NET_ADMIN.
 * @hint IoEffect: changes the network configuration.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocsifhwaddr(int32_t fd, const struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocsifhwaddr);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCSIFHWADDR, (uintptr_t)interface);
}

/**
 * Rename an interface that is down (ifru_newname).
 * @param fd [in] open descriptor
 * @param interface [in] struct ifreq
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOTTY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reconfigures a network interface for everybody; needs CAP_NET_ADMIN.
 * @hint IoEffect: changes the network configuration.
 * @since Linux 2.6; tables/linux/syscalls/file.yaml#ioctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioctl_siocsifname(int32_t fd, const struct vllsi_linux_ifreq *interface)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioctl_siocsifname);
    return vllsi__linux_ioctl(fd, (uint32_t)VLLSI_LINUX_SIOCSIFNAME, (uintptr_t)interface);
}

#ifdef VLLSI_LINUX_HAS_stat
/**
 * Ask what a file is, following symbolic links.
 * @param path [in] NUL-terminated path
 * @param stat [out] struct stat
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows owner, size, times and existence of whatever the path names.
 * @hint IoEffect: reads the inode.
 * @fallback newfstatat
 * @note Times are as narrow as the ABI's struct has them; statx gives 64 bits everywhere.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#stat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_stat(const char *path, struct vllsi_linux_stat *stat)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_stat);
    return vllsi__linux_stat(path, stat);
}
#endif

#ifdef VLLSI_LINUX_HAS_lstat
/**
 * Ask what a file is; a symbolic link at the end of the path is the file itself.
 * @param path [in] NUL-terminated path
 * @param stat [out] struct stat
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows owner, size, times and existence of whatever the path names.
 * @hint IoEffect: reads the inode.
 * @fallback newfstatat
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#lstat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lstat(const char *path, struct vllsi_linux_stat *stat)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lstat);
    return vllsi__linux_lstat(path, stat);
}
#endif

/**
 * Ask what an open file is.
 * @param fd [in] open descriptor
 * @param stat [out] struct stat
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, ENOMEM, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows owner, size and times of the file behind a caller-chosen descriptor.
 * @hint IoEffect: reads the inode.
 * @fallback statx
 * @note Missing on loongarch64 before 6.11.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fstat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fstat(int32_t fd, struct vllsi_linux_stat *stat)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fstat);
    return vllsi__linux_fstat(fd, stat);
}

/**
 * Ask what a file is whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param stat [out] struct stat
 * @param flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows owner, size, times and existence of whatever the path names.
 * @hint IoEffect: reads the inode.
 * @fallback statx
 * @note Accepts AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT and, since 2.6.39, AT_EMPTY_PATH. Missing on loongarch64 before
 *     6.11.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#newfstatat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_newfstatat);
    return vllsi__linux_newfstatat(dirfd, path, stat, flags);
}

/**
 * Ask for chosen facts about a file, in a struct that is alike on every ABI.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path; may be NULL
 * @param flags [in] statx_flags: Flags of statx: how the file is found and how fresh the answer of a network file
 *     system must be
 * @param mask [in] statx_mask: Which fields of struct statx the caller wants, and which it got
 * @param stat [out] struct statx
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows owner, size, times and existence of whatever the path names.
 * @hint IoEffect: reads the inode.
 * @hint IoEffect with AT_STATX_FORCE_SYNC: asks the server of a network file system.
 * @fallback newfstatat
 * @note Accepts AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH and the AT_STATX flags. Since 6.11 the path may
 *     be null with AT_EMPTY_PATH.
 * @since Linux 4.11; tables/linux/syscalls/file.yaml#statx
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_statx);
    return vllsi__linux_statx(dirfd, path, flags, mask, stat);
}

#ifdef VLLSI_LINUX_HAS_access
/**
 * Test with the real ids whether a file could be opened.
 * @param path [in] NUL-terminated path
 * @param mode [in] access_mode: Accesses that access and its relatives test for
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows whether the path exists and what the real user may do with it.
 * @hint IoEffect: reads the inode.
 * @fallback faccessat
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#access
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_access(const char *path, int32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_access);
    return vllsi__linux_access(path, mode);
}
#endif

/**
 * Test with the real ids whether a file whose path starts at a directory could be opened.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param mode [in] access_mode: Accesses that access and its relatives test for
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows whether the path exists and what the real user may do with it.
 * @hint IoEffect: reads the inode.
 * @note The kernel's call has no flags; faccessat2 has them.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#faccessat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_faccessat(int32_t dirfd, const char *path, int32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_faccessat);
    return vllsi__linux_faccessat(dirfd, path, mode);
}

/**
 * Test whether a file could be opened, with flags for whose ids count and how the path is walked.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param mode [in] access_mode: Accesses that access and its relatives test for
 * @param flags [in] faccessat_flags: Flags of faccessat2: besides its own AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows whether the path exists and what the caller may do with it.
 * @hint IoEffect: reads the inode.
 * @fallback faccessat
 * @note Accepts AT_EACCESS, AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH.
 * @since Linux 5.8; tables/linux/syscalls/file.yaml#faccessat2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_faccessat2);
    return vllsi__linux_faccessat2(dirfd, path, mode, flags);
}

#ifdef VLLSI_LINUX_HAS_chmod
/**
 * Set the permission bits of a file.
 * @param path [in] NUL-terminated path
 * @param mode [in] file type and permission bits
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides who may read, change and run whatever the path names.
 * @hint IoEffect: changes the inode.
 * @fallback fchmodat
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#chmod
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_chmod(const char *path, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_chmod);
    return vllsi__linux_chmod(path, mode);
}
#endif

/**
 * Set the permission bits of an open file.
 * @param fd [in] open descriptor
 * @param mode [in] file type and permission bits
 * @return 0, or a failure.
 * @errors EBADF, EIO, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides who may read, change and run the file behind a caller-chosen descriptor.
 * @hint IoEffect: changes the inode.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fchmod
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fchmod(int32_t fd, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fchmod);
    return vllsi__linux_fchmod(fd, mode);
}

/**
 * Set the permission bits of a file whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param mode [in] file type and permission bits
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides who may read, change and run whatever the path names.
 * @hint IoEffect: changes the inode.
 * @note The kernel's call has no flags and follows symbolic links; fchmodat2 has flags.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#fchmodat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fchmodat);
    return vllsi__linux_fchmodat(dirfd, path, mode);
}

/**
 * Set the permission bits of a file whose path starts at a directory, with flags for how it is walked.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param mode [in] file type and permission bits
 * @param flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EOPNOTSUPP, EPERM
 * @errors not documented: chmod(2) does not describe this call
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides who may read, change and run whatever the path names.
 * @hint IoEffect: changes the inode.
 * @fallback fchmodat
 * @note Accepts AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH. Symbolic links have no permissions of their own, so most file
 *     systems answer OPNOTSUPP for one.
 * @since Linux 6.6; tables/linux/syscalls/file.yaml#fchmodat2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fchmodat2);
    return vllsi__linux_fchmodat2(dirfd, path, mode, flags);
}

#ifdef VLLSI_LINUX_HAS_chown
/**
 * Set owner and group of a file, following symbolic links.
 * @param path [in] NUL-terminated path
 * @param uid [in] user id
 * @param gid [in] group id
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives whatever the path names to another user or group.
 * @hint IoEffect: changes the inode and may clear its set-id bits.
 * @fallback fchownat
 * @note An id of 0xffffffff leaves that one as it is. Linux before 2.1.81 had under this name what is lchown now.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#chown
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_chown(const char *path, uint32_t uid, uint32_t gid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_chown);
    return vllsi__linux_chown(path, uid, gid);
}
#endif

#ifdef VLLSI_LINUX_HAS_lchown
/**
 * Set owner and group of a file; a symbolic link at the end of the path is the file itself.
 * @param path [in] NUL-terminated path
 * @param uid [in] user id
 * @param gid [in] group id
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives whatever the path names to another user or group.
 * @hint IoEffect: changes the inode and may clear its set-id bits.
 * @fallback fchownat
 * @note An id of 0xffffffff leaves that one as it is.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#lchown
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lchown(const char *path, uint32_t uid, uint32_t gid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lchown);
    return vllsi__linux_lchown(path, uid, gid);
}
#endif

/**
 * Set owner and group of an open file.
 * @param fd [in] open descriptor
 * @param uid [in] user id
 * @param gid [in] group id
 * @return 0, or a failure.
 * @errors EBADF, EIO, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the file behind a caller-chosen descriptor to another user or group.
 * @hint IoEffect: changes the inode and may clear its set-id bits.
 * @note An id of 0xffffffff leaves that one as it is.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fchown
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fchown(int32_t fd, uint32_t uid, uint32_t gid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fchown);
    return vllsi__linux_fchown(fd, uid, gid);
}

/**
 * Set owner and group of a file whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param uid [in] user id
 * @param gid [in] group id
 * @param flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives whatever the path names to another user or group.
 * @hint IoEffect: changes the inode and may clear its set-id bits.
 * @note Accepts AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH. An id of 0xffffffff leaves that one as it is.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#fchownat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fchownat);
    return vllsi__linux_fchownat(dirfd, path, uid, gid, flags);
}

/**
 * Set which permission bits new files of the process shall lack.
 * @param mask [in] file type and permission bits
 * @return the mask until now, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides for the whole process who may use the files it makes from now on.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#umask
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_umask(uint32_t mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_umask);
    return vllsi__linux_umask(mask);
}

#ifdef VLLSI_LINUX_HAS_utime
/**
 * Set the times of a file in whole seconds.
 * @param path [in] NUL-terminated path
 * @param times [in] struct utimbuf; may be NULL
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ENOENT, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can make whatever the path names look older or newer than it is.
 * @hint IoEffect: changes the inode.
 * @fallback utimensat
 * @note Without times the current time is set. On 32-bit ABIs the seconds end in 2038.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#utime
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_utime(const char *path, const struct vllsi_linux_utimbuf *times)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_utime);
    return vllsi__linux_utime(path, times);
}
#endif

#ifdef VLLSI_LINUX_HAS_utimes
/**
 * Set the times of a file in microseconds.
 * @param path [in] NUL-terminated path
 * @param times [in] struct timeval_old, 2 of them; may be NULL
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ENOENT, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can make whatever the path names look older or newer than it is.
 * @hint IoEffect: changes the inode.
 * @fallback utimensat
 * @note The times are last access and last modification; without them the current time is set. On 32-bit ABIs the
 *     seconds end in 2038.
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#utimes
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_utimes(const char *path, const struct vllsi_linux_timeval_old *times)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_utimes);
    return vllsi__linux_utimes(path, times);
}
#endif

#ifdef VLLSI_LINUX_HAS_futimesat
/**
 * Set in microseconds the times of a file whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path; may be NULL
 * @param times [in] struct timeval_old, 2 of them; may be NULL
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, ENOENT, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can make whatever the path names look older or newer than it is.
 * @hint IoEffect: changes the inode.
 * @fallback utimensat
 * @note Without a path the file behind dirfd is meant. On 32-bit ABIs the seconds end in 2038.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#futimesat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futimesat(int32_t dirfd, const char *path, const struct vllsi_linux_timeval_old *times)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futimesat);
    return vllsi__linux_futimesat(dirfd, path, times);
}
#endif

/**
 * Set in nanoseconds the times of a file whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path; may be NULL
 * @param times [in] struct timespec, 2 of them; may be NULL
 * @param flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can make whatever the path names look older or newer than it is.
 * @hint IoEffect: changes the inode.
 * @note The times are last access and last modification; tv_nsec may be UTIME_NOW or UTIME_OMIT. Without a path the
 *     file behind dirfd is meant. Accepts AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH.
 * @since Linux 2.6.22; tables/linux/syscalls/file.yaml#utimensat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_utimensat);
    return vllsi__linux_utimensat(dirfd, path, times, flags);
}

#ifdef VLLSI_LINUX_HAS_rename
/**
 * Give a file another name, replacing what has it.
 * @param old_path [in] NUL-terminated path
 * @param new_path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EBUSY, EDQUOT, EEXIST, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM,
 *     ENOSPC, ENOTDIR, ENOTEMPTY, EPERM, EROFS, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves whatever the one path names and removes whatever the other names.
 * @hint IoEffect: changes two directories.
 * @fallback renameat2, renameat
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#rename
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rename(const char *old_path, const char *new_path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rename);
    return vllsi__linux_rename(old_path, new_path);
}
#endif

#ifdef VLLSI_LINUX_HAS_renameat
/**
 * Give a file another name, with paths that start at directories.
 * @param old_dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param old_path [in] NUL-terminated path
 * @param new_dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param new_path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM,
 *     ENOSPC, ENOTDIR, ENOTEMPTY, EPERM, EROFS, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves whatever the one path names and removes whatever the other names.
 * @hint IoEffect: changes two directories.
 * @fallback renameat2
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#renameat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_renameat);
    return vllsi__linux_renameat(old_dirfd, old_path, new_dirfd, new_path);
}
#endif

/**
 * Give a file another name, or exchange two, with paths that start at directories.
 * @param old_dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param old_path [in] NUL-terminated path
 * @param new_dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param new_path [in] NUL-terminated path
 * @param flags [in] rename_flags: What renameat2 does if the new name exists, and what it leaves at the old one
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM,
 *     ENOSPC, ENOTDIR, ENOTEMPTY, EPERM, EROFS, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves whatever the one path names and removes or exchanges whatever the other names.
 * @hint IoEffect: changes two directories.
 * @hint RequiresPermission with RENAME_WHITEOUT: leaves a device node behind that hides lower layers of an overlay.
 * @fallback renameat
 * @since Linux 3.15; tables/linux/syscalls/file.yaml#renameat2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_renameat2);
    return vllsi__linux_renameat2(old_dirfd, old_path, new_dirfd, new_path, flags);
}

#ifdef VLLSI_LINUX_HAS_link
/**
 * Give a file a further name.
 * @param old_path [in] NUL-terminated path
 * @param new_path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM,
 *     EROFS, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes whatever the one path names reachable by another path, past the permissions of its
 *     directory.
 * @hint IoEffect: adds an entry to a directory.
 * @fallback linkat
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#link
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_link(const char *old_path, const char *new_path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_link);
    return vllsi__linux_link(old_path, new_path);
}
#endif

/**
 * Give a file a further name, with paths that start at directories.
 * @param old_dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param old_path [in] NUL-terminated path
 * @param new_dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param new_path [in] NUL-terminated path
 * @param flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC,
 *     ENOTDIR, EPERM, EROFS, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes whatever the one path names reachable by another path, past the permissions of its
 *     directory.
 * @hint IoEffect: adds an entry to a directory.
 * @hint RequiresPermission with AT_EMPTY_PATH: gives a name to a file that is known only by its descriptor.
 * @note Accepts AT_SYMLINK_FOLLOW and AT_EMPTY_PATH.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#linkat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_linkat);
    return vllsi__linux_linkat(old_dirfd, old_path, new_dirfd, new_path, flags);
}

#ifdef VLLSI_LINUX_HAS_unlink
/**
 * Remove a name, and the file if that was the last one and nobody has it open.
 * @param path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: removes whatever the path names.
 * @hint IoEffect: removes an entry from a directory and may free the file.
 * @fallback unlinkat
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#unlink
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_unlink(const char *path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_unlink);
    return vllsi__linux_unlink(path);
}
#endif

/**
 * Remove a name, or an empty directory, whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param flags [in] unlinkat_flags: Flags of unlinkat
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EEXIST, EFAULT, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR,
 *     ENOTEMPTY, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: removes whatever the path names.
 * @hint IoEffect: removes an entry from a directory and may free the file.
 * @hint IoEffect with AT_REMOVEDIR: removes an empty directory in place of a file.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#unlinkat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_unlinkat(int32_t dirfd, const char *path, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_unlinkat);
    return vllsi__linux_unlinkat(dirfd, path, flags);
}

#ifdef VLLSI_LINUX_HAS_symlink
/**
 * Make a symbolic link.
 * @param target [in] NUL-terminated text
 * @param path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a caller-chosen path lead wherever the target says.
 * @hint IoEffect: adds an entry to a directory.
 * @fallback symlinkat
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#symlink
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_symlink(const char *target, const char *path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_symlink);
    return vllsi__linux_symlink(target, path);
}
#endif

/**
 * Make a symbolic link whose path starts at a directory.
 * @param target [in] NUL-terminated text
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM,
 *     EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a caller-chosen path lead wherever the target says.
 * @hint IoEffect: adds an entry to a directory.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#symlinkat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_symlinkat(const char *target, int32_t dirfd, const char *path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_symlinkat);
    return vllsi__linux_symlinkat(target, dirfd, path);
}

#ifdef VLLSI_LINUX_HAS_readlink
/**
 * Read where a symbolic link leads.
 * @param path [in] NUL-terminated path
 * @param buf [out] size bytes
 * @param size [in] signed 32-bit number
 * @return how many of size were done, or a failure.
 * @errors EACCES, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the target of whatever link the path names, those of /proc included.
 * @hint IoEffect: reads the link.
 * @fallback readlinkat
 * @note No NUL is appended, and a target that does not fit is cut without an error.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#readlink
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_readlink(const char *path, void *buf, int32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_readlink);
    return vllsi__linux_readlink(path, buf, size);
}
#endif

/**
 * Read where a symbolic link leads whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param buf [out] size bytes
 * @param size [in] signed 32-bit number
 * @return how many of size were done, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the target of whatever link the path names, those of /proc included.
 * @hint IoEffect: reads the link.
 * @note No NUL is appended, and a target that does not fit is cut without an error. With an empty path dirfd itself
 *     may be a link opened with O_PATH.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#readlinkat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_readlinkat);
    return vllsi__linux_readlinkat(dirfd, path, buf, size);
}

#ifdef VLLSI_LINUX_HAS_mkdir
/**
 * Make a directory.
 * @param path [in] NUL-terminated path
 * @param mode [in] file type and permission bits
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR,
 *     EOVERFLOW, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a directory at a caller-chosen path.
 * @hint IoEffect: adds a directory.
 * @fallback mkdirat
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#mkdir
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mkdir(const char *path, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mkdir);
    return vllsi__linux_mkdir(path, mode);
}
#endif

/**
 * Make a directory whose path starts at another one.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param mode [in] file type and permission bits
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC,
 *     ENOTDIR, EOVERFLOW, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a directory at a caller-chosen path.
 * @hint IoEffect: adds a directory.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#mkdirat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mkdirat);
    return vllsi__linux_mkdirat(dirfd, path, mode);
}

#ifdef VLLSI_LINUX_HAS_rmdir
/**
 * Remove an empty directory.
 * @param path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EBUSY, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTEMPTY, EPERM,
 *     EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: removes whatever empty directory the path names.
 * @hint IoEffect: removes a directory.
 * @fallback unlinkat
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#rmdir
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rmdir(const char *path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rmdir);
    return vllsi__linux_rmdir(path);
}
#endif

#ifdef VLLSI_LINUX_HAS_mknod
/**
 * Make a FIFO, a socket, a device node or an empty file.
 * @param path [in] NUL-terminated path
 * @param mode [in] file_mode_bits: Permission bits of a mode, together with the file type
 * @param dev [in] device number in the kernel's encoding
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a special file at a caller-chosen path.
 * @hint IoEffect: adds an entry to a directory.
 * @hint RequiresPermission with S_IFCHR or S_IFBLK: makes a node that reaches any device by its number; needs
 *     CAP_MKNOD.
 * @fallback mknodat
 * @note dev counts only for S_IFCHR and S_IFBLK.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#mknod
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mknod(const char *path, uint32_t mode, uint32_t dev)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mknod);
    return vllsi__linux_mknod(path, mode, dev);
}
#endif

/**
 * Make a FIFO, a socket, a device node or an empty file whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param mode [in] file_mode_bits: Permission bits of a mode, together with the file type
 * @param dev [in] device number in the kernel's encoding
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR,
 *     EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a special file at a caller-chosen path.
 * @hint IoEffect: adds an entry to a directory.
 * @hint RequiresPermission with S_IFCHR or S_IFBLK: makes a node that reaches any device by its number; needs
 *     CAP_MKNOD.
 * @note dev counts only for S_IFCHR and S_IFBLK.
 * @since Linux 2.6.16; tables/linux/syscalls/file.yaml#mknodat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mknodat);
    return vllsi__linux_mknodat(dirfd, path, mode, dev);
}

#ifdef VLLSI_LINUX_HAS_getdents
/**
 * Read the next entries of a directory in the old record form.
 * @param fd [in] open descriptor
 * @param entries [out] size bytes
 * @param size [in] unsigned 32-bit number
 * @return how many of size were done, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the names in the directory behind a caller-chosen descriptor.
 * @hint IoEffect: reads the directory.
 * @fallback getdents64
 * @note The bytes are records of struct dirent, one after the other; 0 is the end. On 32-bit ABIs inode numbers
 *     beyond 32 bits give OVERFLOW.
 * @since Linux 2.0; tables/linux/syscalls/file.yaml#getdents
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getdents(int32_t fd, void *entries, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getdents);
    return vllsi__linux_getdents(fd, entries, size);
}
#endif

/**
 * Read the next entries of a directory.
 * @param fd [in] open descriptor
 * @param entries [out] size bytes
 * @param size [in] unsigned 32-bit number
 * @return how many of size were done, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the names in the directory behind a caller-chosen descriptor.
 * @hint IoEffect: reads the directory.
 * @note The bytes are records of struct dirent64, one after the other; 0 is the end.
 * @since Linux 2.4; tables/linux/syscalls/file.yaml#getdents64
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getdents64(int32_t fd, void *entries, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getdents64);
    return vllsi__linux_getdents64(fd, entries, size);
}

/**
 * Ask for the path of the current directory.
 * @param buf [out] size bytes
 * @param size [in] the kernel's unsigned native word
 * @return how many of size were done, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENOENT, ENOMEM, ERANGE
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows where in the file system the process works.
 * @note The count includes the NUL. A directory outside the root of the process gives a text that starts with
 *     (unreachable).
 * @since Linux 2.2; tables/linux/syscalls/file.yaml#getcwd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getcwd(void *buf, unsigned long size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getcwd);
    return vllsi__linux_getcwd(buf, size);
}

/**
 * Make a directory, named by its path, the current one.
 * @param path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the start of all relative paths of the process to whatever directory the path
 *     names.
 * @hint IoEffect: looks the directory up.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#chdir
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_chdir(const char *path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_chdir);
    return vllsi__linux_chdir(path);
}

/**
 * Make an open directory the current one.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EBADF, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the start of all relative paths of the process to the directory behind a
 *     caller-chosen descriptor.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#fchdir
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fchdir(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fchdir);
    return vllsi__linux_fchdir(fd);
}

/**
 * Make a directory the root of the process.
 * @param path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the start of all absolute paths of the process and needs CAP_SYS_CHROOT.
 * @hint IoEffect: looks the directory up.
 * @note The current directory stays where it is and descriptors stay open, so this alone confines nobody.
 * @since Linux 1.0; tables/linux/syscalls/file.yaml#chroot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_chroot(const char *path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_chroot);
    return vllsi__linux_chroot(path);
}

/**
 * Read an extended attribute of a file, following symbolic links.
 * @param path [in] NUL-terminated path
 * @param name [in] NUL-terminated text
 * @param value [out] size bytes; may be NULL
 * @param size [in] size in bytes or count of items
 * @return size of the attribute in bytes, or a failure.
 * @errors E2BIG, EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows labels, access lists and other attributes of whatever the path names.
 * @hint IoEffect: reads the inode.
 * @note With a size of 0 only the size of the attribute is returned.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#getxattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getxattr(const char *path, const char *name, void *value, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getxattr);
    return vllsi__linux_getxattr(path, name, value, size);
}

/**
 * Read an extended attribute of a file or of the symbolic link itself.
 * @param path [in] NUL-terminated path
 * @param name [in] NUL-terminated text
 * @param value [out] size bytes; may be NULL
 * @param size [in] size in bytes or count of items
 * @return size of the attribute in bytes, or a failure.
 * @errors E2BIG, EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows labels, access lists and other attributes of whatever the path names.
 * @hint IoEffect: reads the inode.
 * @note With a size of 0 only the size of the attribute is returned.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#lgetxattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lgetxattr);
    return vllsi__linux_lgetxattr(path, name, value, size);
}

/**
 * Read an extended attribute of an open file.
 * @param fd [in] open descriptor
 * @param name [in] NUL-terminated text
 * @param value [out] size bytes; may be NULL
 * @param size [in] size in bytes or count of items
 * @return size of the attribute in bytes, or a failure.
 * @errors E2BIG, EBADF, EFAULT, ENODATA, ENOMEM, EOPNOTSUPP, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows labels, access lists and other attributes of the file behind a caller-chosen
 *     descriptor.
 * @hint IoEffect: reads the inode.
 * @note With a size of 0 only the size of the attribute is returned.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#fgetxattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fgetxattr);
    return vllsi__linux_fgetxattr(fd, name, value, size);
}

/**
 * Read an extended attribute of a file whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param at_flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @param name [in] NUL-terminated text
 * @param args [in] struct xattr_args
 * @param size [in] size in bytes or count of items
 * @return size of the attribute in bytes, or a failure.
 * @errors E2BIG, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOTDIR, EOPNOTSUPP, ERANGE
 * @errors not documented: no manual page yet
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows labels, access lists and other attributes of whatever the path names.
 * @hint IoEffect: reads the inode.
 * @note The value is stored where args points to; size is the size of struct xattr_args. Accepts AT_SYMLINK_NOFOLLOW
 *     and AT_EMPTY_PATH.
 * @since Linux 6.13; tables/linux/syscalls/file.yaml#getxattrat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getxattrat);
    return vllsi__linux_getxattrat(dirfd, path, at_flags, name, args, size);
}

/**
 * Set an extended attribute of a file, following symbolic links.
 * @param path [in] NUL-terminated path
 * @param name [in] NUL-terminated text
 * @param value [in] size bytes
 * @param size [in] size in bytes or count of items
 * @param flags [in] xattr_flags: Whether setting an extended attribute may create or replace it
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EEXIST, EFAULT, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP,
 *     EPERM, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can change labels and access lists of whatever the path names.
 * @hint IoEffect: changes the inode.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#setxattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setxattr);
    return vllsi__linux_setxattr(path, name, value, size, flags);
}

/**
 * Set an extended attribute of a file or of the symbolic link itself.
 * @param path [in] NUL-terminated path
 * @param name [in] NUL-terminated text
 * @param value [in] size bytes
 * @param size [in] size in bytes or count of items
 * @param flags [in] xattr_flags: Whether setting an extended attribute may create or replace it
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EEXIST, EFAULT, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP,
 *     EPERM, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can change labels and access lists of whatever the path names.
 * @hint IoEffect: changes the inode.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#lsetxattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lsetxattr);
    return vllsi__linux_lsetxattr(path, name, value, size, flags);
}

/**
 * Set an extended attribute of an open file.
 * @param fd [in] open descriptor
 * @param name [in] NUL-terminated text
 * @param value [in] size bytes
 * @param size [in] size in bytes or count of items
 * @param flags [in] xattr_flags: Whether setting an extended attribute may create or replace it
 * @return 0, or a failure.
 * @errors EBADF, EDQUOT, EEXIST, EFAULT, ENODATA, ENOMEM, ENOSPC, EOPNOTSUPP, EPERM, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can change labels and access lists of the file behind a caller-chosen descriptor.
 * @hint IoEffect: changes the inode.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#fsetxattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsetxattr);
    return vllsi__linux_fsetxattr(fd, name, value, size, flags);
}

/**
 * Set an extended attribute of a file whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param at_flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @param name [in] NUL-terminated text
 * @param args [in] struct xattr_args
 * @param size [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors E2BIG, EBADF, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOTDIR, EOPNOTSUPP, EPERM,
 *     ERANGE
 * @errors not documented: no manual page yet
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can change labels and access lists of whatever the path names.
 * @hint IoEffect: changes the inode.
 * @note The value and xattr_flags stand in args; size is the size of struct xattr_args. Accepts AT_SYMLINK_NOFOLLOW
 *     and AT_EMPTY_PATH.
 * @since Linux 6.13; tables/linux/syscalls/file.yaml#setxattrat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setxattrat);
    return vllsi__linux_setxattrat(dirfd, path, at_flags, name, args, size);
}

/**
 * List the names of the extended attributes of a file, following symbolic links.
 * @param path [in] NUL-terminated path
 * @param list [out] size bytes; may be NULL
 * @param size [in] size in bytes or count of items
 * @return size of the list in bytes, or a failure.
 * @errors E2BIG, EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which attributes whatever the path names has.
 * @hint IoEffect: reads the inode.
 * @note The list is names that end with NUL, one after the other. With a size of 0 only its size is returned.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#listxattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_listxattr(const char *path, void *list, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_listxattr);
    return vllsi__linux_listxattr(path, list, size);
}

/**
 * List the names of the extended attributes of a file or of the symbolic link itself.
 * @param path [in] NUL-terminated path
 * @param list [out] size bytes; may be NULL
 * @param size [in] size in bytes or count of items
 * @return size of the list in bytes, or a failure.
 * @errors E2BIG, EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which attributes whatever the path names has.
 * @hint IoEffect: reads the inode.
 * @note The list is names that end with NUL, one after the other. With a size of 0 only its size is returned.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#llistxattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_llistxattr(const char *path, void *list, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_llistxattr);
    return vllsi__linux_llistxattr(path, list, size);
}

/**
 * List the names of the extended attributes of an open file.
 * @param fd [in] open descriptor
 * @param list [out] size bytes; may be NULL
 * @param size [in] size in bytes or count of items
 * @return size of the list in bytes, or a failure.
 * @errors E2BIG, EBADF, EFAULT, ENOMEM, EOPNOTSUPP, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which attributes the file behind a caller-chosen descriptor has.
 * @hint IoEffect: reads the inode.
 * @note The list is names that end with NUL, one after the other. With a size of 0 only its size is returned.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#flistxattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_flistxattr(int32_t fd, void *list, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_flistxattr);
    return vllsi__linux_flistxattr(fd, list, size);
}

/**
 * List the names of the extended attributes of a file whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param at_flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @param list [out] size bytes; may be NULL
 * @param size [in] size in bytes or count of items
 * @return size of the list in bytes, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ERANGE
 * @errors not documented: no manual page yet
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which attributes whatever the path names has.
 * @hint IoEffect: reads the inode.
 * @note The list is names that end with NUL, one after the other. With a size of 0 only its size is returned.
 *     Accepts AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH.
 * @since Linux 6.13; tables/linux/syscalls/file.yaml#listxattrat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_listxattrat);
    return vllsi__linux_listxattrat(dirfd, path, at_flags, list, size);
}

/**
 * Remove an extended attribute of a file, following symbolic links.
 * @param path [in] NUL-terminated path
 * @param name [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can remove labels and access lists of whatever the path names.
 * @hint IoEffect: changes the inode.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#removexattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_removexattr(const char *path, const char *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_removexattr);
    return vllsi__linux_removexattr(path, name);
}

/**
 * Remove an extended attribute of a file or of the symbolic link itself.
 * @param path [in] NUL-terminated path
 * @param name [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can remove labels and access lists of whatever the path names.
 * @hint IoEffect: changes the inode.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#lremovexattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lremovexattr(const char *path, const char *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lremovexattr);
    return vllsi__linux_lremovexattr(path, name);
}

/**
 * Remove an extended attribute of an open file.
 * @param fd [in] open descriptor
 * @param name [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, ENODATA, ENOMEM, EOPNOTSUPP
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can remove labels and access lists of the file behind a caller-chosen descriptor.
 * @hint IoEffect: changes the inode.
 * @since Linux 2.4.18; tables/linux/syscalls/file.yaml#fremovexattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fremovexattr(int32_t fd, const char *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fremovexattr);
    return vllsi__linux_fremovexattr(fd, name);
}

/**
 * Remove an extended attribute of a file whose path starts at a directory.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param at_flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @param name [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOTDIR, EOPNOTSUPP, EPERM, ERANGE
 * @errors not documented: no manual page yet
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can remove labels and access lists of whatever the path names.
 * @hint IoEffect: changes the inode.
 * @note Accepts AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH.
 * @since Linux 6.13; tables/linux/syscalls/file.yaml#removexattrat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_removexattrat);
    return vllsi__linux_removexattrat(dirfd, path, at_flags, name);
}

/**
 * Read the extended flags of an inode, such as immutable or append-only.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param attr [out] struct file_attr
 * @param size [in] size in bytes or count of items
 * @param flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @return 0, or a failure.
 * @errors E2BIG, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EOPNOTSUPP
 * @errors not documented: no manual page yet
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows the flags and the project of whatever the path names.
 * @hint IoEffect: reads the inode.
 * @note size is the size of the struct that the caller has; what a longer one has at its end is set to 0. Accepts
 *     AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH.
 * @since Linux 6.17; tables/linux/syscalls/file.yaml#file_getattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_file_getattr);
    return vllsi__linux_file_getattr(dirfd, path, attr, size, flags);
}

/**
 * Set the extended flags of an inode, such as immutable or append-only.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param attr [in] struct file_attr
 * @param size [in] size in bytes or count of items
 * @param flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @return 0, or a failure.
 * @errors E2BIG, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EOPNOTSUPP
 * @errors not documented: no manual page yet
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can make whatever the path names immutable or charge it to another project.
 * @hint IoEffect: changes the inode.
 * @note size is the size of the struct that the caller has; what a longer one has at its end must be 0. Accepts
 *     AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH.
 * @since Linux 6.17; tables/linux/syscalls/file.yaml#file_setattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_file_setattr);
    return vllsi__linux_file_setattr(dirfd, path, attr, size, flags);
}

/**
 * Attach a file system at a directory, or change, bind or move a mount that is already there.
 * @param source [in] NUL-terminated text; may be NULL
 * @param target [in] NUL-terminated path
 * @param fs_type [in] NUL-terminated text; may be NULL
 * @param flags [in] mount_flags: What mount does and how the mounted file system behaves
 * @param data [in] object whose shape something else decides; may be NULL
 * @return 0, or a failure.
 * @errors EACCES, EBUSY, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTBLK,
 *     ENOTDIR, ENXIO, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides what every process of the namespace sees below a path.
 * @hint IoEffect: changes the mounts and may read a device.
 * @note `source` is a device, a directory to bind or move, or a text that only the file system understands. `data`
 *     is a comma-separated text for most file systems and a struct for a few (NFS). With MS_REMOUNT, MS_BIND,
 *     MS_MOVE or a propagation flag the type is ignored and may be null.
 * @since Linux 1.0; tables/linux/syscalls/filesystem.yaml#mount
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mount);
    return vllsi__linux_mount(source, target, fs_type, flags, data);
}

#ifdef VLLSI_LINUX_HAS_umount
/**
 * Detach the topmost mount at a path, following a final symbolic link.
 * @param target [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a file system away from every process of the namespace.
 * @hint IoEffect: removes a mount and writes dirty data.
 * @fallback umount2
 * @since Linux 1.0; tables/linux/syscalls/filesystem.yaml#umount
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_umount(const char *target)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_umount);
    return vllsi__linux_umount(target);
}
#endif

/**
 * Detach the topmost mount at a path, with a choice of force, laziness and link handling.
 * @param target [in] NUL-terminated path
 * @param flags [in] umount_flags: How a mount is detached
 * @return 0, or a failure.
 * @errors EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a file system away from every process of the namespace.
 * @hint IoEffect: removes a mount and writes dirty data.
 * @since Linux 2.2; tables/linux/syscalls/filesystem.yaml#umount2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_umount2(const char *target, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_umount2);
    return vllsi__linux_umount2(target, flags);
}

/**
 * Make another mount the root of the mount namespace and put the old root below it.
 * @param new_root [in] NUL-terminated path
 * @param put_old [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EBUSY, EINVAL, ENOTDIR, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces the root directory of every process of the mount namespace.
 * @hint IoEffect: moves two mounts.
 * @note Processes whose root or working directory is the old root are moved to the new one. The caller changes
 *     directory to / afterwards.
 * @since Linux 2.3.41; tables/linux/syscalls/filesystem.yaml#pivot_root
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pivot_root(const char *new_root, const char *put_old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pivot_root);
    return vllsi__linux_pivot_root(new_root, put_old);
}

/**
 * Start configuring a new file system of a named type.
 * @param fs_name [in] NUL-terminated text
 * @param flags [in] fsopen_flags: How a configuration descriptor of a new file system is opened
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens the way to a new mount and may load a file-system module.
 * @hint IoEffect: may load a kernel module.
 * @note Reading the descriptor returns the messages of the file system, one for each read.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsopen
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsopen(const char *fs_name, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsopen);
    return vllsi__linux_fsopen(fs_name, flags);
}

/**
 * Start reconfiguring the file system that is mounted at a path.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param flags [in] fspick_flags: How a configuration descriptor of a mounted file system is opened
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a handle that can change the options of a mounted file system.
 * @hint IoEffect: looks up a path.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fspick
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fspick(int32_t dirfd, const char *path, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fspick);
    return vllsi__linux_fspick(dirfd, path, flags);
}

/**
 * Set one parameter of a file system that is being configured, or create or reconfigure it.
 * @param fs_fd [in] open descriptor
 * @param command [in] fsconfig_command: What fsconfig does and so what its other arguments are
 * @param key [in] NUL-terminated text; may be NULL
 * @param value [in] value whose type another argument decides
 * @param aux [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, EOPNOTSUPP,
 *     ENXIO, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: chooses source and options of a file system.
 * @hint IoEffect: may open the source device and write the superblock.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig);
    return vllsi__linux_fsconfig(fs_fd, command, key, value, aux);
}

/**
 * Set a parameter that has no value, such as "ro".
 * @param fs_fd [in] open descriptor
 * @param key [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EBADF, EBUSY, EFAULT, EINVAL, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: switches an option of the coming mount on or off.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig_set_flag(int32_t fs_fd, const char *key)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig_set_flag);
    return vllsi__linux_fsconfig(fs_fd, (uint32_t)VLLSI_LINUX_FSCONFIG_SET_FLAG, key, (uintptr_t)0, (int32_t)0);
}

/**
 * Set a parameter to a text, such as "source" to a device path.
 * @param fs_fd [in] open descriptor
 * @param key [in] NUL-terminated text
 * @param value [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, EOPNOTSUPP,
 *     ENXIO, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sets an option of the coming mount.
 * @hint IoEffect: may look at the path in the text.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig_set_string(int32_t fs_fd, const char *key, const char *value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig_set_string);
    return vllsi__linux_fsconfig(fs_fd, (uint32_t)VLLSI_LINUX_FSCONFIG_SET_STRING, key, (uintptr_t)value, (int32_t)0);
}

/**
 * Set a parameter to a block of bytes.
 * @param fs_fd [in] open descriptor
 * @param key [in] NUL-terminated text
 * @param value [in] size bytes
 * @param size [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EBUSY, EFAULT, EINVAL, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands bytes to the file system that is being configured.
 * @note The kernel takes at most 1 MiB.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig_set_binary(int32_t fs_fd, const char *key, const void *value, int32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig_set_binary);
    return vllsi__linux_fsconfig(fs_fd, (uint32_t)VLLSI_LINUX_FSCONFIG_SET_BINARY, key, (uintptr_t)value, size);
}

/**
 * Set a parameter to the object that a path names.
 * @param fs_fd [in] open descriptor
 * @param key [in] NUL-terminated text
 * @param path [in] NUL-terminated path
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, EOPNOTSUPP,
 *     ENXIO, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the file system an object found by path.
 * @hint IoEffect: looks up the path.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig_set_path(int32_t fs_fd, const char *key, const char *path, int32_t dirfd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig_set_path);
    return vllsi__linux_fsconfig(fs_fd, (uint32_t)VLLSI_LINUX_FSCONFIG_SET_PATH, key, (uintptr_t)path, dirfd);
}

/**
 * Set a parameter to the object that a path names; an empty path stands for the descriptor itself.
 * @param fs_fd [in] open descriptor
 * @param key [in] NUL-terminated text
 * @param path [in] NUL-terminated path
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, EOPNOTSUPP,
 *     ENXIO, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the file system an object found by path or descriptor.
 * @hint IoEffect: looks up the path.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig_set_path_empty(int32_t fs_fd, const char *key, const char *path, int32_t dirfd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig_set_path_empty);
    return vllsi__linux_fsconfig(fs_fd, (uint32_t)VLLSI_LINUX_FSCONFIG_SET_PATH_EMPTY, key, (uintptr_t)path, dirfd);
}

/**
 * Set a parameter to an open descriptor.
 * @param fs_fd [in] open descriptor
 * @param key [in] NUL-terminated text
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EBADF, EBUSY, EFAULT, EINVAL, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the file system an open descriptor of the caller.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig_set_fd(int32_t fs_fd, const char *key, int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig_set_fd);
    return vllsi__linux_fsconfig(fs_fd, (uint32_t)VLLSI_LINUX_FSCONFIG_SET_FD, key, (uintptr_t)0, fd);
}

/**
 * Create the configured superblock, or share an equal one that exists.
 * @param fs_fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, EOPNOTSUPP,
 *     ENXIO, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: brings a file system into the kernel.
 * @hint IoEffect: opens the source and reads its superblock.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig_create(int32_t fs_fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig_create);
    return vllsi__linux_fsconfig(fs_fd, (uint32_t)VLLSI_LINUX_FSCONFIG_CMD_CREATE, (const char *)0, (uintptr_t)0, (int32_t)0);
}

/**
 * Create the configured superblock and fail if an equal one exists.
 * @param fs_fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, EOPNOTSUPP,
 *     ENXIO, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: brings a file system into the kernel.
 * @hint IoEffect: opens the source and reads its superblock.
 * @since Linux 6.6; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig_create_excl(int32_t fs_fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig_create_excl);
    return vllsi__linux_fsconfig(fs_fd, (uint32_t)VLLSI_LINUX_FSCONFIG_CMD_CREATE_EXCL, (const char *)0, (uintptr_t)0, (int32_t)0);
}

/**
 * Apply the parameters to a file system that is mounted already.
 * @param fs_fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, EOPNOTSUPP,
 *     ENXIO, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the options of a file system that others use.
 * @hint IoEffect: may write the superblock.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsconfig
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsconfig_reconfigure(int32_t fs_fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsconfig_reconfigure);
    return vllsi__linux_fsconfig(fs_fd, (uint32_t)VLLSI_LINUX_FSCONFIG_CMD_RECONFIGURE, (const char *)0, (uintptr_t)0, (int32_t)0);
}

/**
 * Make a detached mount of a file system that fsconfig has created.
 * @param fs_fd [in] open descriptor
 * @param flags [in] fsmount_flags: How a detached mount is opened
 * @param attributes [in] mount_attr_flags: Restrictions and access-time policy of a mount
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBUSY, EINVAL, EMFILE, ENFILE, ENOSPC, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the files of a new file system reachable.
 * @hint IoEffect with FSMOUNT_NAMESPACE: creates a mount namespace.
 * @note The mount is visible nowhere until move_mount attaches it; it goes away with the last reference to the
 *     descriptor.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#fsmount
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fsmount);
    return vllsi__linux_fsmount(fs_fd, flags, attributes);
}

/**
 * Open a mount or a path as a mount object, or make a detached copy of a tree of mounts.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param flags [in] open_tree_flags: How a mount object is opened; AT_EMPTY_PATH and AT_NO_AUTOMOUNT and
 *     AT_RECURSIVE and AT_SYMLINK_NOFOLLOW are accepted too
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a handle on a mount that can be moved or changed.
 * @hint IoEffect: looks up a path.
 * @note Without OPEN_TREE_CLONE this is an open with O_PATH. AT_RECURSIVE is valid with OPEN_TREE_CLONE only.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#open_tree
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_open_tree(int32_t dirfd, const char *path, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_open_tree);
    return vllsi__linux_open_tree(dirfd, path, flags);
}

/**
 * Open a mount object as open_tree does and change its attributes in the same step.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param flags [in] open_tree_flags: How a mount object is opened; AT_EMPTY_PATH and AT_NO_AUTOMOUNT and
 *     AT_RECURSIVE and AT_SYMLINK_NOFOLLOW are accepted too
 * @param attributes [in] struct mount_attr; may be NULL
 * @param size [in] size in bytes or count of items
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a handle on a mount and changes its restrictions or id mapping.
 * @hint IoEffect: looks up a path and may change a mount.
 * @note `size` is the size of mount_attr that the caller was built with; 0 goes with a null pointer.
 * @since Linux 6.15; tables/linux/syscalls/filesystem.yaml#open_tree_attr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_open_tree_attr);
    return vllsi__linux_open_tree_attr(dirfd, path, flags, attributes, size);
}

/**
 * Attach a detached mount, move a mount, or make one mount join the propagation group of another.
 * @param from_dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param from_path [in] NUL-terminated path
 * @param to_dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param to_path [in] NUL-terminated path
 * @param flags [in] move_mount_flags: How the two paths of move_mount are looked up and what is done
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides what other processes see below the target.
 * @hint IoEffect: changes the tree of mounts.
 * @since Linux 5.2; tables/linux/syscalls/filesystem.yaml#move_mount
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_move_mount);
    return vllsi__linux_move_mount(from_dirfd, from_path, to_dirfd, to_path, flags);
}

/**
 * Change attributes, propagation or id mapping of a mount, or of the whole tree below it.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @param attributes [in] struct mount_attr
 * @param size [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EBADF, EBUSY, EINVAL, ENOENT, ENOMEM, ENOSPC, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes who may write or execute or own files below a mount.
 * @hint IoEffect: changes mounts that other processes use.
 * @note `flags` takes AT_EMPTY_PATH, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW and AT_NO_AUTOMOUNT. `size` is the size of
 *     mount_attr that the caller was built with.
 * @since Linux 5.12; tables/linux/syscalls/filesystem.yaml#mount_setattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mount_setattr);
    return vllsi__linux_mount_setattr(dirfd, path, flags, attributes, size);
}

/**
 * Describe one mount by its unique id or by a descriptor.
 * @param request [in] struct mnt_id_req
 * @param buffer [out] struct statmount
 * @param size [in] size in bytes or count of items
 * @param flags [in] statmount_flags: How statmount finds the mount
 * @return 0, or a failure.
 * @errors EPERM, EFAULT, EINVAL, EBADF, E2BIG, EOVERFLOW, ENOENT, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells where a file system comes from and how it is mounted.
 * @hint IoEffect: reads the state of a mount.
 * @note `size` is the room behind `buffer`, so it includes the texts that follow the fixed part; fields that hold a
 *     text are offsets into `str`. Too little room is EOVERFLOW. `request.param` is a mask of STATMOUNT_*.
 * @since Linux 6.8; tables/linux/syscalls/filesystem.yaml#statmount
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_statmount);
    return vllsi__linux_statmount(request, buffer, size, flags);
}

/**
 * List the unique ids of the mounts below a mount.
 * @param request [in] struct mnt_id_req
 * @param mount_ids [out] unsigned 64-bit number, count of them
 * @param count [in] size in bytes or count of items
 * @param flags [in] listmount_flags: In which order mounts are listed
 * @return how many of count were done, or a failure.
 * @errors EPERM, EFAULT, EINVAL, E2BIG, ENOENT, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells which file systems are mounted.
 * @hint IoEffect: reads the tree of mounts.
 * @note `request.mnt_id` is the mount to start from or LSMT_ROOT; `request.param` is the last id of the previous
 *     batch, or 0.
 * @since Linux 6.8; tables/linux/syscalls/filesystem.yaml#listmount
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_listmount);
    return vllsi__linux_listmount(request, mount_ids, count, flags);
}

/**
 * List the unique ids of the namespaces that the caller may see.
 * @param request [in] struct ns_id_req
 * @param namespace_ids [out] unsigned 64-bit number, count of them
 * @param count [in] size in bytes or count of items
 * @param flags [in] unsigned 32-bit number
 * @return how many of count were done, or a failure.
 * @errors not documented: man-pages 6.20 has no page for the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells which containers and sandboxes run.
 * @hint IoEffect: reads the list of namespaces.
 * @note `flags` is reserved and 0. `request.ns_id` is the last id of the previous batch, or 0; `request.ns_type`
 *     limits the types (ns_type).
 * @since Linux 6.19; tables/linux/syscalls/filesystem.yaml#listns
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_listns);
    return vllsi__linux_listns(request, namespace_ids, count, flags);
}

/**
 * Tell type, size and free space of the file system that holds a path.
 * @param path [in] NUL-terminated path
 * @param buf [out] struct statfs
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells type and fill level of the file system at a path.
 * @hint IoEffect: asks the file system.
 * @since Linux 1.0; tables/linux/syscalls/filesystem.yaml#statfs
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_statfs(const char *path, struct vllsi_linux_statfs *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_statfs);
    return vllsi__linux_statfs(path, buf);
}

/**
 * Tell type, size and free space of the file system behind a descriptor.
 * @param fd [in] open descriptor
 * @param buf [out] struct statfs
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINTR, EIO, ENOMEM, ENOSYS, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells type and fill level of the file system behind a descriptor.
 * @hint IoEffect: asks the file system.
 * @since Linux 1.0; tables/linux/syscalls/filesystem.yaml#fstatfs
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fstatfs);
    return vllsi__linux_fstatfs(fd, buf);
}

#ifdef VLLSI_LINUX_HAS_ustat
/**
 * Tell free blocks and inodes of the file system that is mounted from a device.
 * @param device [in] device number in the kernel's encoding
 * @param buf [out] struct ustat
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells the fill level of a mounted device.
 * @hint IoEffect: asks the file system.
 * @note Obsolete. statfs says more and finds file systems without a device too.
 * @since Linux 1.0; tables/linux/syscalls/filesystem.yaml#ustat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ustat(uint32_t device, struct vllsi_linux_ustat *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ustat);
    return vllsi__linux_ustat(device, buf);
}
#endif

#ifdef VLLSI_LINUX_HAS_sysfs
/**
 * Translate between names and index numbers of the file-system types of the kernel.
 * @param option [in] signed 32-bit number
 * @param argument [in] value whose type another argument decides
 * @param buffer [in] value whose type another argument decides
 * @return depends on the option, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells which file systems the kernel can mount.
 * @hint IoEffect: reads the kernel's list of file-system types.
 * @note Obsolete. /proc/filesystems holds the same list. The file system named sysfs has nothing to do with it.
 * @since Linux 1.2; tables/linux/syscalls/filesystem.yaml#sysfs
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sysfs(int32_t option, uintptr_t argument, uintptr_t buffer)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sysfs);
    return vllsi__linux_sysfs(option, argument, buffer);
}
#endif

#ifdef VLLSI_LINUX_HAS_sysfs_index
/**
 * Find the index of a file-system type by name.
 * @param name [in] NUL-terminated text
 * @return index of the type, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells whether the kernel can mount a type.
 * @hint IoEffect: reads the kernel's list of file-system types.
 * @since Linux 1.2; tables/linux/syscalls/filesystem.yaml#sysfs
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sysfs_index(const char *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sysfs_index);
    return vllsi__linux_sysfs((int32_t)1, (uintptr_t)name, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_sysfs_name
/**
 * Write the NUL-terminated name of the file-system type with an index.
 * @param index [in] unsigned 32-bit number
 * @param name [out] object whose shape something else decides
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells which types the kernel can mount.
 * @hint IoEffect: reads the kernel's list of file-system types.
 * @note The call takes no length. `name` is an array of bytes that the caller makes large enough.
 * @since Linux 1.2; tables/linux/syscalls/filesystem.yaml#sysfs
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sysfs_name(uint32_t index, void *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sysfs_name);
    return vllsi__linux_sysfs((int32_t)2, (uintptr_t)index, (uintptr_t)name);
}
#endif

#ifdef VLLSI_LINUX_HAS_sysfs_count
/**
 * Tell how many file-system types the kernel knows.
 * @return number of types, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how many types the kernel can mount.
 * @hint IoEffect: reads the kernel's list of file-system types.
 * @since Linux 1.2; tables/linux/syscalls/filesystem.yaml#sysfs
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sysfs_count(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sysfs_count);
    return vllsi__linux_sysfs((int32_t)3, (uintptr_t)0, (uintptr_t)0);
}
#endif

/**
 * Create a group that receives file-system events and may decide about accesses.
 * @param flags [in] fanotify_init_flags: Class of a fanotify group and what its events report
 * @param event_flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the
 *     rest are independent
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EINVAL, EMFILE, ENOMEM, ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets the caller watch what other processes do with files.
 * @hint IoEffect with FAN_CLASS_CONTENT or FAN_CLASS_PRE_CONTENT: lets the caller hold up and refuse accesses of
 *     others.
 * @note Without CAP_SYS_ADMIN the group must report file ids, and limits apply (since 5.13). `event_flags` are the
 *     open flags of the descriptors that events carry. Events are read as fanotify_event_metadata with information
 *     records; decisions are written as fanotify_response.
 * @since Linux 2.6.37; tables/linux/syscalls/filesystem.yaml#fanotify_init
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fanotify_init(uint32_t flags, int32_t event_flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fanotify_init);
    return vllsi__linux_fanotify_init(flags, event_flags);
}

/**
 * Add, remove or flush the marks that say which files, mounts or file systems a group watches.
 * @param group_fd [in] open descriptor
 * @param flags [in] fanotify_mark_flags: What happens to a mark and what kind of object it is on
 * @param mask [in] fanotify_event_mask: Events that a mark asks for or an event reports
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path; may be NULL
 * @return 0, or a failure.
 * @errors EBADF, EEXIST, EINVAL, EISDIR, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOSYS, ENOTDIR, EOPNOTSUPP, EPERM, EXDEV
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: chooses whose file accesses the caller sees or decides.
 * @hint IoEffect: changes what accesses of other processes trigger.
 * @note A null path stands for what `dirfd` refers to. `mask` has 64 bits on every ABI.
 * @since Linux 2.6.37; tables/linux/syscalls/filesystem.yaml#fanotify_mark
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fanotify_mark);
    return vllsi__linux_fanotify_mark(group_fd, flags, mask, dirfd, path);
}

#ifdef VLLSI_LINUX_HAS_inotify_init
/**
 * Create a queue of file-change events that blocks on read and survives execve.
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EMFILE, ENFILE, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a descriptor through which changes of files are seen.
 * @fallback inotify_init1
 * @since Linux 2.6.13; tables/linux/syscalls/filesystem.yaml#inotify_init
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_inotify_init(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_inotify_init);
    return vllsi__linux_inotify_init();
}
#endif

/**
 * Create a queue of file-change events.
 * @param flags [in] inotify_init_flags: How an inotify descriptor is opened
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EINVAL, EMFILE, ENFILE, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a descriptor through which changes of files are seen.
 * @note Events are read as inotify_event. The limits are per user (/proc/sys/fs/inotify).
 * @since Linux 2.6.27; tables/linux/syscalls/filesystem.yaml#inotify_init1
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_inotify_init1(int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_inotify_init1);
    return vllsi__linux_inotify_init1(flags);
}

/**
 * Watch a file or directory, or change what an existing watch of it reports.
 * @param fd [in] open descriptor
 * @param path [in] NUL-terminated path
 * @param mask [in] inotify_mask: Events of a watch and how the watch behaves
 * @return watch descriptor, or a failure.
 * @errors EACCES, EBADF, EEXIST, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells what others do with a readable file or directory.
 * @hint IoEffect: looks up a path and watches it.
 * @since Linux 2.6.13; tables/linux/syscalls/filesystem.yaml#inotify_add_watch
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_inotify_add_watch);
    return vllsi__linux_inotify_add_watch(fd, path, mask);
}

/**
 * Stop watching.
 * @param fd [in] open descriptor
 * @param watch [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends a watch of a caller-chosen queue.
 * @note The queue receives IN_IGNORED for the watch that is gone.
 * @since Linux 2.6.13; tables/linux/syscalls/filesystem.yaml#inotify_rm_watch
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_inotify_rm_watch(int32_t fd, int32_t watch)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_inotify_rm_watch);
    return vllsi__linux_inotify_rm_watch(fd, watch);
}

/**
 * Get a handle that names a file independently of its path.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param handle [inout] struct file_handle
 * @param mount_id [out] object whose shape something else decides
 * @param flags [in] handle_flags: What kind of handle name_to_handle_at makes; AT_EMPTY_PATH and AT_SYMLINK_FOLLOW
 *     are accepted too
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a lasting name of a file that survives renaming.
 * @hint IoEffect: looks up a path.
 * @note `handle.handle_bytes` says how much room follows; EOVERFLOW stores the size needed. `mount_id` is an i32, or
 *     a u64 with AT_HANDLE_MNT_ID_UNIQUE. The call also fails with what openat fails with.
 * @since Linux 2.6.39; tables/linux/syscalls/filesystem.yaml#name_to_handle_at
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_name_to_handle_at);
    return vllsi__linux_name_to_handle_at(dirfd, path, handle, mount_id, flags);
}

/**
 * Open the file that a handle names.
 * @param mount_fd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param handle [in] struct file_handle
 * @param flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are
 *     independent
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ELOOP, EPERM, ESTALE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens any file of a mounted file system without walking a path.
 * @hint IoEffect: reads the inode.
 * @note The caller needs CAP_DAC_READ_SEARCH or a case that the kernel trusts (since 6.11). The call also fails with
 *     what openat fails with.
 * @since Linux 2.6.39; tables/linux/syscalls/filesystem.yaml#open_by_handle_at
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_open_by_handle_at);
    return vllsi__linux_open_by_handle_at(mount_fd, handle, flags);
}

/**
 * Read or change the disk quotas of the file system on a block device.
 * @param command [in] unsigned 32-bit number
 * @param special [in] NUL-terminated path; may be NULL
 * @param id [in] unsigned 32-bit number
 * @param argument [in] value whose type another argument decides
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads or changes how much others may store.
 * @hint IoEffect: reads or writes the quota files.
 * @note `command` is a QCMD: a quota_command shifted left by 8, plus a quota_type. The variants carry such numbers.
 *     The generic commands work on XFS too, so Q_XGETQUOTA, Q_XSETQLIM and Q_XGETNEXTQUOTA have no variants; their
 *     struct is fs_disk_quota.
 * @since Linux 1.0; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl);
    return vllsi__linux_quotactl(command, special, id, argument);
}

/**
 * Turn user quotas on, kept in a quota file of a given format.
 * @param special [in] NUL-terminated path
 * @param format [in] quota_format: Format of a quota file
 * @param quota_file [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EBUSY, EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: limits what every user may store.
 * @hint IoEffect: opens the quota file and switches quotas on.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_quotaon_user(const char *special, uint32_t format, const char *quota_file)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_quotaon_user);
    return vllsi__linux_quotactl((uint32_t)2147484160, special, format, (uintptr_t)quota_file);
}

/**
 * Turn user quotas off.
 * @param special [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lifts the limits of every user.
 * @hint IoEffect: switches quotas off.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_quotaoff_user(const char *special)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_quotaoff_user);
    return vllsi__linux_quotactl((uint32_t)2147484416, special, (uint32_t)0, (uintptr_t)0);
}

/**
 * Tell the format of the user quota file.
 * @param special [in] NUL-terminated path
 * @param format [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how quotas are kept.
 * @hint IoEffect: reads the quota state.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getfmt_user(const char *special, uint32_t *format)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getfmt_user);
    return vllsi__linux_quotactl((uint32_t)2147484672, special, (uint32_t)0, (uintptr_t)format);
}

/**
 * Tell grace times and flags of the user quotas.
 * @param special [in] NUL-terminated path
 * @param info [out] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells the grace times.
 * @hint IoEffect: reads the quota state.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getinfo_user(const char *special, struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getinfo_user);
    return vllsi__linux_quotactl((uint32_t)2147484928, special, (uint32_t)0, (uintptr_t)info);
}

/**
 * Set grace times and flags of the user quotas.
 * @param special [in] NUL-terminated path
 * @param info [in] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how long a user may exceed its soft limit.
 * @hint IoEffect: writes the quota file.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_setinfo_user(const char *special, const struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_setinfo_user);
    return vllsi__linux_quotactl((uint32_t)2147485184, special, (uint32_t)0, (uintptr_t)info);
}

/**
 * Tell limits and usage of one user.
 * @param special [in] NUL-terminated path
 * @param uid [in] user id
 * @param quota [out] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how much a user stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getquota_user(const char *special, uint32_t uid, struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getquota_user);
    return vllsi__linux_quotactl((uint32_t)2147485440, special, uid, (uintptr_t)quota);
}

/**
 * Set limits, usage or grace times of one user.
 * @param special [in] NUL-terminated path
 * @param uid [in] user id
 * @param quota [in] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides how much a user may store.
 * @hint IoEffect: writes the quota file.
 * @note `quota.dqb_valid` says which fields count (QIF_*).
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_setquota_user(const char *special, uint32_t uid, const struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_setquota_user);
    return vllsi__linux_quotactl((uint32_t)2147485696, special, uid, (uintptr_t)quota);
}

/**
 * Tell limits and usage of the first user from an id upwards that has a quota.
 * @param special [in] NUL-terminated path
 * @param uid [in] user id
 * @param quota [out] struct if_nextdqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lists how much each user stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 4.6; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getnextquota_user(const char *special, uint32_t uid, struct vllsi_linux_if_nextdqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getnextquota_user);
    return vllsi__linux_quotactl((uint32_t)2147485952, special, uid, (uintptr_t)quota);
}

/**
 * Turn group quotas on, kept in a quota file of a given format.
 * @param special [in] NUL-terminated path
 * @param format [in] quota_format: Format of a quota file
 * @param quota_file [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EBUSY, EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: limits what every group may store.
 * @hint IoEffect: opens the quota file and switches quotas on.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_quotaon_group(const char *special, uint32_t format, const char *quota_file)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_quotaon_group);
    return vllsi__linux_quotactl((uint32_t)2147484161, special, format, (uintptr_t)quota_file);
}

/**
 * Turn group quotas off.
 * @param special [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lifts the limits of every group.
 * @hint IoEffect: switches quotas off.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_quotaoff_group(const char *special)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_quotaoff_group);
    return vllsi__linux_quotactl((uint32_t)2147484417, special, (uint32_t)0, (uintptr_t)0);
}

/**
 * Tell the format of the group quota file.
 * @param special [in] NUL-terminated path
 * @param format [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how quotas are kept.
 * @hint IoEffect: reads the quota state.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getfmt_group(const char *special, uint32_t *format)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getfmt_group);
    return vllsi__linux_quotactl((uint32_t)2147484673, special, (uint32_t)0, (uintptr_t)format);
}

/**
 * Tell grace times and flags of the group quotas.
 * @param special [in] NUL-terminated path
 * @param info [out] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells the grace times.
 * @hint IoEffect: reads the quota state.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getinfo_group(const char *special, struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getinfo_group);
    return vllsi__linux_quotactl((uint32_t)2147484929, special, (uint32_t)0, (uintptr_t)info);
}

/**
 * Set grace times and flags of the group quotas.
 * @param special [in] NUL-terminated path
 * @param info [in] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how long a group may exceed its soft limit.
 * @hint IoEffect: writes the quota file.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_setinfo_group(const char *special, const struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_setinfo_group);
    return vllsi__linux_quotactl((uint32_t)2147485185, special, (uint32_t)0, (uintptr_t)info);
}

/**
 * Tell limits and usage of one group.
 * @param special [in] NUL-terminated path
 * @param gid [in] group id
 * @param quota [out] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how much a group stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getquota_group(const char *special, uint32_t gid, struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getquota_group);
    return vllsi__linux_quotactl((uint32_t)2147485441, special, gid, (uintptr_t)quota);
}

/**
 * Set limits, usage or grace times of one group.
 * @param special [in] NUL-terminated path
 * @param gid [in] group id
 * @param quota [in] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides how much a group may store.
 * @hint IoEffect: writes the quota file.
 * @note `quota.dqb_valid` says which fields count (QIF_*).
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_setquota_group(const char *special, uint32_t gid, const struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_setquota_group);
    return vllsi__linux_quotactl((uint32_t)2147485697, special, gid, (uintptr_t)quota);
}

/**
 * Tell limits and usage of the first group from an id upwards that has a quota.
 * @param special [in] NUL-terminated path
 * @param gid [in] group id
 * @param quota [out] struct if_nextdqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lists how much each group stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 4.6; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getnextquota_group(const char *special, uint32_t gid, struct vllsi_linux_if_nextdqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getnextquota_group);
    return vllsi__linux_quotactl((uint32_t)2147485953, special, gid, (uintptr_t)quota);
}

/**
 * Turn project quotas on, kept in a quota file of a given format.
 * @param special [in] NUL-terminated path
 * @param format [in] quota_format: Format of a quota file
 * @param quota_file [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, EBUSY, EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: limits what every project may store.
 * @hint IoEffect: opens the quota file and switches quotas on.
 * @since Linux 4.1; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_quotaon_project(const char *special, uint32_t format, const char *quota_file)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_quotaon_project);
    return vllsi__linux_quotactl((uint32_t)2147484162, special, format, (uintptr_t)quota_file);
}

/**
 * Turn project quotas off.
 * @param special [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lifts the limits of every project.
 * @hint IoEffect: switches quotas off.
 * @since Linux 4.1; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_quotaoff_project(const char *special)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_quotaoff_project);
    return vllsi__linux_quotactl((uint32_t)2147484418, special, (uint32_t)0, (uintptr_t)0);
}

/**
 * Tell the format of the project quota file.
 * @param special [in] NUL-terminated path
 * @param format [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how quotas are kept.
 * @hint IoEffect: reads the quota state.
 * @since Linux 4.1; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getfmt_project(const char *special, uint32_t *format)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getfmt_project);
    return vllsi__linux_quotactl((uint32_t)2147484674, special, (uint32_t)0, (uintptr_t)format);
}

/**
 * Tell grace times and flags of the project quotas.
 * @param special [in] NUL-terminated path
 * @param info [out] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells the grace times.
 * @hint IoEffect: reads the quota state.
 * @since Linux 4.1; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getinfo_project(const char *special, struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getinfo_project);
    return vllsi__linux_quotactl((uint32_t)2147484930, special, (uint32_t)0, (uintptr_t)info);
}

/**
 * Set grace times and flags of the project quotas.
 * @param special [in] NUL-terminated path
 * @param info [in] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how long a project may exceed its soft limit.
 * @hint IoEffect: writes the quota file.
 * @since Linux 4.1; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_setinfo_project(const char *special, const struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_setinfo_project);
    return vllsi__linux_quotactl((uint32_t)2147485186, special, (uint32_t)0, (uintptr_t)info);
}

/**
 * Tell limits and usage of one project.
 * @param special [in] NUL-terminated path
 * @param project [in] unsigned 32-bit number
 * @param quota [out] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how much a project stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 4.1; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getquota_project(const char *special, uint32_t project, struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getquota_project);
    return vllsi__linux_quotactl((uint32_t)2147485442, special, project, (uintptr_t)quota);
}

/**
 * Set limits, usage or grace times of one project.
 * @param special [in] NUL-terminated path
 * @param project [in] unsigned 32-bit number
 * @param quota [in] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides how much a project may store.
 * @hint IoEffect: writes the quota file.
 * @note `quota.dqb_valid` says which fields count (QIF_*).
 * @since Linux 4.1; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_setquota_project(const char *special, uint32_t project, const struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_setquota_project);
    return vllsi__linux_quotactl((uint32_t)2147485698, special, project, (uintptr_t)quota);
}

/**
 * Tell limits and usage of the first project from an id upwards that has a quota.
 * @param special [in] NUL-terminated path
 * @param project [in] unsigned 32-bit number
 * @param quota [out] struct if_nextdqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lists how much each project stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 4.6; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_getnextquota_project(const char *special, uint32_t project, struct vllsi_linux_if_nextdqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_getnextquota_project);
    return vllsi__linux_quotactl((uint32_t)2147485954, special, project, (uintptr_t)quota);
}

/**
 * Write the quotas of one file system to storage, or of all when the device is null.
 * @param special [in] NUL-terminated path; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes file systems write.
 * @hint IoEffect: writes the quota files.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_sync(const char *special)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_sync);
    return vllsi__linux_quotactl((uint32_t)2147483904, special, (uint32_t)0, (uintptr_t)0);
}

/**
 * Turn quota limits of an XFS file system on.
 * @param special [in] NUL-terminated path
 * @param quotas [in] xfs_quota_flags: Which XFS quotas are accounted and enforced
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: limits what everybody may store.
 * @hint IoEffect: writes the superblock.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_xquotaon(const char *special, const uint32_t *quotas)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_xquotaon);
    return vllsi__linux_quotactl((uint32_t)5767424, special, (uint32_t)0, (uintptr_t)quotas);
}

/**
 * Turn quota limits of an XFS file system off.
 * @param special [in] NUL-terminated path
 * @param quotas [in] xfs_quota_flags: Which XFS quotas are accounted and enforced
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lifts the limits of everybody.
 * @hint IoEffect: writes the superblock.
 * @since Linux 2.4.22; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_xquotaoff(const char *special, const uint32_t *quotas)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_xquotaoff);
    return vllsi__linux_quotactl((uint32_t)5767680, special, (uint32_t)0, (uintptr_t)quotas);
}

/**
 * Tell which quotas of an XFS file system are on and where they are kept.
 * @param special [in] NUL-terminated path
 * @param status [inout] struct fs_quota_statv
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how quotas are kept.
 * @hint IoEffect: reads the quota state.
 * @note Set `status.qs_version` to FS_QSTATV_VERSION1 before the call.
 * @since Linux 3.12; tables/linux/syscalls/filesystem.yaml#quotactl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_xgetqstatv(const char *special, struct vllsi_linux_fs_quota_statv *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_xgetqstatv);
    return vllsi__linux_quotactl((uint32_t)5769216, special, (uint32_t)0, (uintptr_t)status);
}

/**
 * Read or change the disk quotas of the file system behind a descriptor.
 * @param fd [in] open descriptor
 * @param command [in] unsigned 32-bit number
 * @param id [in] unsigned 32-bit number
 * @param argument [in] value whose type another argument decides
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads or changes how much others may store.
 * @hint IoEffect: reads or writes the quota files.
 * @note `command` is a QCMD: a quota_command shifted left by 8, plus a quota_type. The variants carry such numbers.
 *     The generic commands work on XFS too, so Q_XGETQUOTA, Q_XSETQLIM and Q_XGETNEXTQUOTA have no variants; their
 *     struct is fs_disk_quota. The descriptor may be any file or directory of the file system, O_PATH included, so
 *     file systems without a device work too.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd);
    return vllsi__linux_quotactl_fd(fd, command, id, argument);
}

/**
 * Start enforcing user quotas that the file system keeps in hidden inodes.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH, EBUSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: limits what every user may store.
 * @hint IoEffect: switches quotas on.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_quotaon_user(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_quotaon_user);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484160, (uint32_t)0, (uintptr_t)0);
}

/**
 * Turn user quotas off.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lifts the limits of every user.
 * @hint IoEffect: switches quotas off.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_quotaoff_user(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_quotaoff_user);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484416, (uint32_t)0, (uintptr_t)0);
}

/**
 * Tell the format of the user quota file.
 * @param fd [in] open descriptor
 * @param format [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how quotas are kept.
 * @hint IoEffect: reads the quota state.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getfmt_user(int32_t fd, uint32_t *format)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getfmt_user);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484672, (uint32_t)0, (uintptr_t)format);
}

/**
 * Tell grace times and flags of the user quotas.
 * @param fd [in] open descriptor
 * @param info [out] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells the grace times.
 * @hint IoEffect: reads the quota state.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getinfo_user(int32_t fd, struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getinfo_user);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484928, (uint32_t)0, (uintptr_t)info);
}

/**
 * Set grace times and flags of the user quotas.
 * @param fd [in] open descriptor
 * @param info [in] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how long a user may exceed its soft limit.
 * @hint IoEffect: writes the quota file.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_setinfo_user(int32_t fd, const struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_setinfo_user);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485184, (uint32_t)0, (uintptr_t)info);
}

/**
 * Tell limits and usage of one user.
 * @param fd [in] open descriptor
 * @param uid [in] user id
 * @param quota [out] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how much a user stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getquota_user(int32_t fd, uint32_t uid, struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getquota_user);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485440, uid, (uintptr_t)quota);
}

/**
 * Set limits, usage or grace times of one user.
 * @param fd [in] open descriptor
 * @param uid [in] user id
 * @param quota [in] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides how much a user may store.
 * @hint IoEffect: writes the quota file.
 * @note `quota.dqb_valid` says which fields count (QIF_*).
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_setquota_user(int32_t fd, uint32_t uid, const struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_setquota_user);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485696, uid, (uintptr_t)quota);
}

/**
 * Tell limits and usage of the first user from an id upwards that has a quota.
 * @param fd [in] open descriptor
 * @param uid [in] user id
 * @param quota [out] struct if_nextdqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lists how much each user stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getnextquota_user(int32_t fd, uint32_t uid, struct vllsi_linux_if_nextdqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getnextquota_user);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485952, uid, (uintptr_t)quota);
}

/**
 * Start enforcing group quotas that the file system keeps in hidden inodes.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH, EBUSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: limits what every group may store.
 * @hint IoEffect: switches quotas on.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_quotaon_group(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_quotaon_group);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484161, (uint32_t)0, (uintptr_t)0);
}

/**
 * Turn group quotas off.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lifts the limits of every group.
 * @hint IoEffect: switches quotas off.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_quotaoff_group(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_quotaoff_group);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484417, (uint32_t)0, (uintptr_t)0);
}

/**
 * Tell the format of the group quota file.
 * @param fd [in] open descriptor
 * @param format [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how quotas are kept.
 * @hint IoEffect: reads the quota state.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getfmt_group(int32_t fd, uint32_t *format)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getfmt_group);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484673, (uint32_t)0, (uintptr_t)format);
}

/**
 * Tell grace times and flags of the group quotas.
 * @param fd [in] open descriptor
 * @param info [out] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells the grace times.
 * @hint IoEffect: reads the quota state.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getinfo_group(int32_t fd, struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getinfo_group);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484929, (uint32_t)0, (uintptr_t)info);
}

/**
 * Set grace times and flags of the group quotas.
 * @param fd [in] open descriptor
 * @param info [in] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how long a group may exceed its soft limit.
 * @hint IoEffect: writes the quota file.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_setinfo_group(int32_t fd, const struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_setinfo_group);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485185, (uint32_t)0, (uintptr_t)info);
}

/**
 * Tell limits and usage of one group.
 * @param fd [in] open descriptor
 * @param gid [in] group id
 * @param quota [out] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how much a group stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getquota_group(int32_t fd, uint32_t gid, struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getquota_group);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485441, gid, (uintptr_t)quota);
}

/**
 * Set limits, usage or grace times of one group.
 * @param fd [in] open descriptor
 * @param gid [in] group id
 * @param quota [in] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides how much a group may store.
 * @hint IoEffect: writes the quota file.
 * @note `quota.dqb_valid` says which fields count (QIF_*).
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_setquota_group(int32_t fd, uint32_t gid, const struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_setquota_group);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485697, gid, (uintptr_t)quota);
}

/**
 * Tell limits and usage of the first group from an id upwards that has a quota.
 * @param fd [in] open descriptor
 * @param gid [in] group id
 * @param quota [out] struct if_nextdqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lists how much each group stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getnextquota_group(int32_t fd, uint32_t gid, struct vllsi_linux_if_nextdqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getnextquota_group);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485953, gid, (uintptr_t)quota);
}

/**
 * Start enforcing project quotas that the file system keeps in hidden inodes.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH, EBUSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: limits what every project may store.
 * @hint IoEffect: switches quotas on.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_quotaon_project(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_quotaon_project);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484162, (uint32_t)0, (uintptr_t)0);
}

/**
 * Turn project quotas off.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lifts the limits of every project.
 * @hint IoEffect: switches quotas off.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_quotaoff_project(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_quotaoff_project);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484418, (uint32_t)0, (uintptr_t)0);
}

/**
 * Tell the format of the project quota file.
 * @param fd [in] open descriptor
 * @param format [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how quotas are kept.
 * @hint IoEffect: reads the quota state.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getfmt_project(int32_t fd, uint32_t *format)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getfmt_project);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484674, (uint32_t)0, (uintptr_t)format);
}

/**
 * Tell grace times and flags of the project quotas.
 * @param fd [in] open descriptor
 * @param info [out] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells the grace times.
 * @hint IoEffect: reads the quota state.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getinfo_project(int32_t fd, struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getinfo_project);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147484930, (uint32_t)0, (uintptr_t)info);
}

/**
 * Set grace times and flags of the project quotas.
 * @param fd [in] open descriptor
 * @param info [in] struct if_dqinfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how long a project may exceed its soft limit.
 * @hint IoEffect: writes the quota file.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_setinfo_project(int32_t fd, const struct vllsi_linux_if_dqinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_setinfo_project);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485186, (uint32_t)0, (uintptr_t)info);
}

/**
 * Tell limits and usage of one project.
 * @param fd [in] open descriptor
 * @param project [in] unsigned 32-bit number
 * @param quota [out] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how much a project stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getquota_project(int32_t fd, uint32_t project, struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getquota_project);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485442, project, (uintptr_t)quota);
}

/**
 * Set limits, usage or grace times of one project.
 * @param fd [in] open descriptor
 * @param project [in] unsigned 32-bit number
 * @param quota [in] struct if_dqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH, ERANGE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides how much a project may store.
 * @hint IoEffect: writes the quota file.
 * @note `quota.dqb_valid` says which fields count (QIF_*).
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_setquota_project(int32_t fd, uint32_t project, const struct vllsi_linux_if_dqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_setquota_project);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485698, project, (uintptr_t)quota);
}

/**
 * Tell limits and usage of the first project from an id upwards that has a quota.
 * @param fd [in] open descriptor
 * @param project [in] unsigned 32-bit number
 * @param quota [out] struct if_nextdqblk
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lists how much each project stores.
 * @hint IoEffect: reads the quota file.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_getnextquota_project(int32_t fd, uint32_t project, struct vllsi_linux_if_nextdqblk *quota)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_getnextquota_project);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147485954, project, (uintptr_t)quota);
}

/**
 * Write the quotas of one file system to storage.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a file system write.
 * @hint IoEffect: writes the quota files.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_sync(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_sync);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)2147483904, (uint32_t)0, (uintptr_t)0);
}

/**
 * Turn quota limits of an XFS file system on.
 * @param fd [in] open descriptor
 * @param quotas [in] xfs_quota_flags: Which XFS quotas are accounted and enforced
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: limits what everybody may store.
 * @hint IoEffect: writes the superblock.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_xquotaon(int32_t fd, const uint32_t *quotas)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_xquotaon);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)5767424, (uint32_t)0, (uintptr_t)quotas);
}

/**
 * Turn quota limits of an XFS file system off.
 * @param fd [in] open descriptor
 * @param quotas [in] xfs_quota_flags: Which XFS quotas are accounted and enforced
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lifts the limits of everybody.
 * @hint IoEffect: writes the superblock.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_xquotaoff(int32_t fd, const uint32_t *quotas)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_xquotaoff);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)5767680, (uint32_t)0, (uintptr_t)quotas);
}

/**
 * Tell which quotas of an XFS file system are on and where they are kept.
 * @param fd [in] open descriptor
 * @param status [inout] struct fs_quota_statv
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells how quotas are kept.
 * @hint IoEffect: reads the quota state.
 * @note Set `status.qs_version` to FS_QSTATV_VERSION1 before the call.
 * @since Linux 5.14; tables/linux/syscalls/filesystem.yaml#quotactl_fd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_quotactl_fd_xgetqstatv(int32_t fd, struct vllsi_linux_fs_quota_statv *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_quotactl_fd_xgetqstatv);
    return vllsi__linux_quotactl_fd(fd, (uint32_t)5769216, (uint32_t)0, (uintptr_t)status);
}

/**
 * Let the kernel use a file or a block device as swap space.
 * @param path [in] NUL-terminated path
 * @param flags [in] swap_flags: Priority and discard policy of a swap area
 * @return 0, or a failure.
 * @errors EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: writes the memory of every process to a caller-chosen place.
 * @hint IoEffect: opens the swap area and adds it to the system.
 * @note With SWAP_FLAG_PREFER the low 15 bits are the priority of the area.
 * @since Linux 1.0; tables/linux/syscalls/filesystem.yaml#swapon
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_swapon(const char *path, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_swapon);
    return vllsi__linux_swapon(path, flags);
}

/**
 * Stop using a swap area and bring its pages back into memory.
 * @param path [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes swap space away from the whole system.
 * @hint IoEffect: reads the swap area and removes it.
 * @since Linux 1.0; tables/linux/syscalls/filesystem.yaml#swapoff
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_swapoff(const char *path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_swapoff);
    return vllsi__linux_swapoff(path);
}

/**
 * Start writing a record of each process that ends to a file, or stop doing so.
 * @param path [in] NUL-terminated path; may be NULL
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EPERM, EROFS,
 *     EUSERS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: records what every process of the pid namespace did.
 * @hint IoEffect: opens the file to which the kernel appends records.
 * @note A null path stops accounting. The file must exist.
 * @since Linux 1.0; tables/linux/syscalls/filesystem.yaml#acct
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_acct(const char *path)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_acct);
    return vllsi__linux_acct(path);
}

/**
 * Find or create the semaphore set of a key.
 * @param key [in] System V IPC key
 * @param count [in] signed 32-bit number
 * @param flags [in] ipc_get_flags: Whether a call that looks up a key may create the object; the low nine bits are
 *     its permissions
 * @return the id of an IPC object, or a failure.
 * @errors EACCES, EEXIST, EINVAL, ENOENT, ENOMEM, ENOSPC
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives access to semaphores that processes share.
 * @hint IoEffect with IPC_CREAT: creates a set that outlives the process.
 * @note The low nine bits of flags are the permissions of a new set (S_IRUSR and so on). Key 0 is IPC_PRIVATE and
 *     always creates. count may be 0 for a set that exists. New semaphores hold 0.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semget
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semget(int32_t key, int32_t count, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semget);
    return vllsi__linux_semget(key, count, flags);
}

/**
 * Carry out operations on a semaphore set, all of them or none.
 * @param id [in] System V IPC object
 * @param operations [in] struct sembuf, count of them
 * @param count [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes or releases what other processes wait for.
 * @hint IoEffect: changes values that processes share.
 * @fallback semtimedop
 * @note i386 and mips o32 enter semtimedop for it. An operation with IPC_NOWAIT fails with AGAIN instead of waiting.
 *     SEM_UNDO has the change taken back when the process ends. The call is never restarted after a signal.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semop
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semop);
    return vllsi__linux_semop(id, operations, count);
}

/**
 * Carry out operations on a semaphore set, all of them or none, within a time limit.
 * @param id [in] System V IPC object
 * @param operations [in] struct sembuf, count of them
 * @param count [in] unsigned 32-bit number
 * @param timeout [in] struct timespec; may be NULL
 * @return 0, or a failure.
 * @errors E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes or releases what other processes wait for.
 * @hint IoEffect: changes values that processes share.
 * @note timeout is a span; without one it is semop. AGAIN tells that it has passed, or that IPC_NOWAIT was given.
 *     The call is never restarted after a signal.
 * @since Linux 2.5.52; tables/linux/syscalls/ipc.yaml#semtimedop
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semtimedop);
    return vllsi__linux_semtimedop(id, operations, count, timeout);
}

/**
 * Act on a semaphore set or one of its semaphores; what is done depends on the command.
 * @param id [in] System V IPC object
 * @param index [in] signed 32-bit number
 * @param cmd [in] semctl_command: Commands of semctl
 * @param arg [in] value whose type another argument decides
 * @return depends on the command, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL, EPERM, ERANGE
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: inspects and changes and removes semaphores that processes share.
 * @hint IoEffect: may change or remove what other processes rely on.
 * @note On arm and mips64el the command needs IPC_64 where it carries a struct; elsewhere that bit is INVAL. s390x
 *     wants the number of SETVAL in the upper half of arg.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl);
    return vllsi__linux_semctl(id, index, cmd, arg);
}

/**
 * Read owner, permissions, times and size of a semaphore set.
 * @param id [in] System V IPC object
 * @param buf [out] struct semid64_ds
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals who owns and used a shared semaphore set.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_stat(int32_t id, struct vllsi_linux_semid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_stat);
    return vllsi__linux_semctl(id, (int32_t)0, (int32_t)(VLLSI_LINUX_IPC_STAT | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Change owner and permissions of a semaphore set.
 * @param id [in] System V IPC object
 * @param buf [in] struct semid64_ds
 * @return 0, or a failure.
 * @errors EFAULT, EIDRM, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands a shared semaphore set to another user.
 * @hint IoEffect: changes who may use the set.
 * @note Only uid, gid and the permission bits of mode in sem_perm are taken.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_set(int32_t id, const struct vllsi_linux_semid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_set);
    return vllsi__linux_semctl(id, (int32_t)0, (int32_t)(VLLSI_LINUX_IPC_SET | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Remove a semaphore set and wake everybody who waits on it.
 * @param id [in] System V IPC object
 * @return 0, or a failure.
 * @errors EIDRM, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: destroys semaphores that processes share.
 * @hint IoEffect: ends the waits of other processes with IDRM.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_rmid(int32_t id)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_rmid);
    return vllsi__linux_semctl(id, (int32_t)0, (int32_t)VLLSI_LINUX_IPC_RMID, (uintptr_t)0);
}

/**
 * Read the value of one semaphore.
 * @param id [in] System V IPC object
 * @param index [in] signed 32-bit number
 * @return the semaphore's value, or a failure.
 * @errors EACCES, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads a value that processes share.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_getval(int32_t id, int32_t index)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_getval);
    return vllsi__linux_semctl(id, index, (int32_t)VLLSI_LINUX_GETVAL, (uintptr_t)0);
}

/**
 * Set the value of one semaphore and clear its undo entries in all processes.
 * @param id [in] System V IPC object
 * @param index [in] signed 32-bit number
 * @param value [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EIDRM, EINVAL, ERANGE
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: overrides a value that processes share.
 * @hint IoEffect: may wake processes that wait for the semaphore.
 * @note The kernel takes the number out of a union, so on s390x the raw call wants it in the upper half; this
 *     variant sees to that.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_setval(int32_t id, int32_t index, int32_t value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_setval);
    return vllsi__linux_semctl(id, index, (int32_t)VLLSI_LINUX_SETVAL, (uintptr_t)VLLSI__IN_UNION(value));
}

/**
 * Read the values of all semaphores of a set.
 * @param id [in] System V IPC object
 * @param values [out] unsigned 16-bit number, count of them
 * @param count [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads values that processes share.
 * @note count is not passed on and must be the size of the set (sem_nsems of stat), since the kernel stores that
 *     many numbers.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_getall(int32_t id, uint16_t *values, uint32_t count)
{
    (void)count;
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_getall);
    return vllsi__linux_semctl(id, (int32_t)0, (int32_t)VLLSI_LINUX_GETALL, (uintptr_t)values);
}

/**
 * Set the values of all semaphores of a set and clear their undo entries in all processes.
 * @param id [in] System V IPC object
 * @param values [in] unsigned 16-bit number, count of them
 * @param count [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL, ERANGE
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: overrides values that processes share.
 * @hint IoEffect: may wake processes that wait for the semaphores.
 * @note count is not passed on and must be the size of the set (sem_nsems of stat), since the kernel reads that many
 *     numbers.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_setall(int32_t id, const uint16_t *values, uint32_t count)
{
    (void)count;
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_setall);
    return vllsi__linux_semctl(id, (int32_t)0, (int32_t)VLLSI_LINUX_SETALL, (uintptr_t)values);
}

/**
 * Read which process last changed a semaphore.
 * @param id [in] System V IPC object
 * @param index [in] signed 32-bit number
 * @return a process id, or a failure.
 * @errors EACCES, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a process that uses the semaphore.
 * @note 0 if the process lives in a pid namespace that the caller cannot see.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_getpid(int32_t id, int32_t index)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_getpid);
    return vllsi__linux_semctl(id, index, (int32_t)VLLSI_LINUX_GETPID, (uintptr_t)0);
}

/**
 * Count the processes that wait for a semaphore to grow.
 * @param id [in] System V IPC object
 * @param index [in] signed 32-bit number
 * @return waiting processes, or a failure.
 * @errors EACCES, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how many processes wait for the semaphore.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_getncnt(int32_t id, int32_t index)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_getncnt);
    return vllsi__linux_semctl(id, index, (int32_t)VLLSI_LINUX_GETNCNT, (uintptr_t)0);
}

/**
 * Count the processes that wait for a semaphore to become zero.
 * @param id [in] System V IPC object
 * @param index [in] signed 32-bit number
 * @return waiting processes, or a failure.
 * @errors EACCES, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how many processes wait for zero.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_getzcnt(int32_t id, int32_t index)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_getzcnt);
    return vllsi__linux_semctl(id, index, (int32_t)VLLSI_LINUX_GETZCNT, (uintptr_t)0);
}

/**
 * Read the limits on semaphores.
 * @param info [out] struct seminfo
 * @return highest index in use in the kernel's table of sets, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals limits of the IPC namespace.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_info(struct vllsi_linux_seminfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_info);
    return vllsi__linux_semctl((int32_t)0, (int32_t)0, (int32_t)VLLSI_LINUX_IPC_INFO, (uintptr_t)info);
}

/**
 * Read the limits on semaphores and how many sets and semaphores exist.
 * @param info [out] struct seminfo
 * @return highest index in use in the kernel's table of sets, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how much the IPC namespace is used.
 * @note semusz becomes the number of sets and semaem the number of semaphores.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_sem_info(struct vllsi_linux_seminfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_sem_info);
    return vllsi__linux_semctl((int32_t)0, (int32_t)0, (int32_t)VLLSI_LINUX_SEM_INFO, (uintptr_t)info);
}

/**
 * Read owner, permissions, times and size of the semaphore set at an index of the kernel's table.
 * @param slot [in] signed 32-bit number
 * @param buf [out] struct semid64_ds
 * @return the id of an IPC object, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: finds semaphore sets of others by counting.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_sem_stat(int32_t slot, struct vllsi_linux_semid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_sem_stat);
    return vllsi__linux_semctl(slot, (int32_t)0, (int32_t)(VLLSI_LINUX_SEM_STAT | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Read the semaphore set at an index of the kernel's table without asking for read permission on it.
 * @param slot [in] signed 32-bit number
 * @param buf [out] struct semid64_ds
 * @return the id of an IPC object, or a failure.
 * @errors EFAULT, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: finds semaphore sets of all users by counting.
 * @since Linux 4.17; tables/linux/syscalls/ipc.yaml#semctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semctl_sem_stat_any(int32_t slot, struct vllsi_linux_semid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semctl_sem_stat_any);
    return vllsi__linux_semctl(slot, (int32_t)0, (int32_t)(VLLSI_LINUX_SEM_STAT_ANY | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Find or create the shared memory segment of a key.
 * @param key [in] System V IPC key
 * @param size [in] size in bytes or count of items
 * @param flags [in] shmget_flags: Flags of shmget; the SHM_HUGE_* numbers choose a page size together with
 *     SHM_HUGETLB
 * @return the id of an IPC object, or a failure.
 * @errors EACCES, EEXIST, EINVAL, ENFILE, ENOENT, ENOMEM, ENOSPC, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives access to memory that processes share.
 * @hint IoEffect with IPC_CREAT: creates a segment that outlives the process.
 * @note The low nine bits of flags are the permissions of a new segment. Key 0 is IPC_PRIVATE and always creates.
 *     size is rounded up to pages and may be 0 for a segment that exists. New memory is zero.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmget
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmget(int32_t key, size_t size, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmget);
    return vllsi__linux_shmget(key, size, flags);
}

/**
 * Map a shared memory segment into the process.
 * @param id [in] System V IPC object
 * @param addr [in] place in the address space that the call does not read through
 * @param flags [in] shmat_flags: How a segment is mapped
 * @return an address, or a failure.
 * @errors EACCES, EIDRM, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: maps memory that other processes write.
 * @hint IoEffect: shares memory with other processes from now on.
 * @hint RequiresPermission with SHM_EXEC: makes shared memory executable.
 * @note A null address lets the kernel choose. Another must be aligned to SHMLBA (a page, on arm, loongarch64 and
 *     mips a multiple of that) unless SHM_RND rounds it down.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmat(int32_t id, void *addr, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmat);
    return vllsi__linux_shmat(id, addr, flags);
}

/**
 * Unmap a shared memory segment from the process.
 * @param addr [in] place in the address space that the call does not read through
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes away memory that the process may be using.
 * @hint IoEffect: destroys a segment marked for removal with the last mapping.
 * @note addr is what shmat returned.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmdt
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmdt(void *addr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmdt);
    return vllsi__linux_shmdt(addr);
}

/**
 * Act on a shared memory segment; what is done depends on the command.
 * @param id [in] System V IPC object
 * @param cmd [in] shmctl_command: Commands of shmctl
 * @param buf [in] value whose type another argument decides
 * @return depends on the command, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, EOVERFLOW, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: inspects and changes and removes memory that processes share.
 * @hint IoEffect: may change or remove what other processes rely on.
 * @note On arm and mips64el the command needs IPC_64 where it carries a struct; elsewhere that bit is INVAL.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl);
    return vllsi__linux_shmctl(id, cmd, buf);
}

/**
 * Read owner, permissions, times and size of a shared memory segment.
 * @param id [in] System V IPC object
 * @param buf [out] struct shmid64_ds
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL, EOVERFLOW
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals who owns and used a shared memory segment.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl_stat(int32_t id, struct vllsi_linux_shmid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl_stat);
    return vllsi__linux_shmctl(id, (int32_t)(VLLSI_LINUX_IPC_STAT | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Change owner and permissions of a shared memory segment.
 * @param id [in] System V IPC object
 * @param buf [in] struct shmid64_ds
 * @return 0, or a failure.
 * @errors EFAULT, EIDRM, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands a shared memory segment to another user.
 * @hint IoEffect: changes who may map the segment.
 * @note Only uid, gid and the permission bits of mode in shm_perm are taken.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl_set(int32_t id, const struct vllsi_linux_shmid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl_set);
    return vllsi__linux_shmctl(id, (int32_t)(VLLSI_LINUX_IPC_SET | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Mark a shared memory segment for removal when its last mapping goes.
 * @param id [in] System V IPC object
 * @return 0, or a failure.
 * @errors EIDRM, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: destroys memory that processes share.
 * @hint IoEffect: takes the key away at once and the memory with the last mapping.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl_rmid(int32_t id)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl_rmid);
    return vllsi__linux_shmctl(id, (int32_t)VLLSI_LINUX_IPC_RMID, (uintptr_t)0);
}

/**
 * Keep the pages of a shared memory segment from being swapped out.
 * @param id [in] System V IPC object
 * @return 0, or a failure.
 * @errors EIDRM, EINVAL, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: pins memory of the machine.
 * @hint IoEffect: takes memory from the system until it is unlocked.
 * @note Pages are locked as they are touched, not brought in by this call. The owner may do it within
 *     RLIMIT_MEMLOCK.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl_lock(int32_t id)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl_lock);
    return vllsi__linux_shmctl(id, (int32_t)VLLSI_LINUX_SHM_LOCK, (uintptr_t)0);
}

/**
 * Let the pages of a shared memory segment be swapped out again.
 * @param id [in] System V IPC object
 * @return 0, or a failure.
 * @errors EIDRM, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets shared memory reach the swap device.
 * @hint IoEffect: gives the pages back to the system.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl_unlock(int32_t id)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl_unlock);
    return vllsi__linux_shmctl(id, (int32_t)VLLSI_LINUX_SHM_UNLOCK, (uintptr_t)0);
}

/**
 * Read the limits on shared memory.
 * @param info [out] struct shminfo64
 * @return highest index in use in the kernel's table of segments, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals limits of the IPC namespace.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl_info(struct vllsi_linux_shminfo64 *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl_info);
    return vllsi__linux_shmctl((int32_t)0, (int32_t)(VLLSI_LINUX_IPC_INFO | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)info);
}

/**
 * Read how much shared memory exists and how much of it is resident or swapped out.
 * @param info [out] struct shm_info
 * @return highest index in use in the kernel's table of segments, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how much the IPC namespace is used.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl_shm_info(struct vllsi_linux_shm_info *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl_shm_info);
    return vllsi__linux_shmctl((int32_t)0, (int32_t)VLLSI_LINUX_SHM_INFO, (uintptr_t)info);
}

/**
 * Read owner, permissions, times and size of the segment at an index of the kernel's table.
 * @param slot [in] signed 32-bit number
 * @param buf [out] struct shmid64_ds
 * @return the id of an IPC object, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: finds shared memory of others by counting.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl_shm_stat(int32_t slot, struct vllsi_linux_shmid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl_shm_stat);
    return vllsi__linux_shmctl(slot, (int32_t)(VLLSI_LINUX_SHM_STAT | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Read the segment at an index of the kernel's table without asking for read permission on it.
 * @param slot [in] signed 32-bit number
 * @param buf [out] struct shmid64_ds
 * @return the id of an IPC object, or a failure.
 * @errors EFAULT, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: finds shared memory of all users by counting.
 * @since Linux 4.17; tables/linux/syscalls/ipc.yaml#shmctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shmctl_shm_stat_any(int32_t slot, struct vllsi_linux_shmid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shmctl_shm_stat_any);
    return vllsi__linux_shmctl(slot, (int32_t)(VLLSI_LINUX_SHM_STAT_ANY | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Find or create the message queue of a key.
 * @param key [in] System V IPC key
 * @param flags [in] ipc_get_flags: Whether a call that looks up a key may create the object; the low nine bits are
 *     its permissions
 * @return the id of an IPC object, or a failure.
 * @errors EACCES, EEXIST, ENOENT, ENOMEM, ENOSPC
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives access to messages that processes exchange.
 * @hint IoEffect with IPC_CREAT: creates a queue that outlives the process.
 * @note The low nine bits of flags are the permissions of a new queue. Key 0 is IPC_PRIVATE and always creates.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgget
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgget(int32_t key, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgget);
    return vllsi__linux_msgget(key, flags);
}

/**
 * Append a message to a queue.
 * @param id [in] System V IPC object
 * @param msg [in] struct msgbuf
 * @param size [in] size in bytes or count of items
 * @param flags [in] ipc_wait_flags: Whether a call on a queue or semaphore may wait
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends caller-chosen data to other processes.
 * @hint IoEffect: puts a message into a queue that processes share.
 * @note size counts the bytes of text that follow mtype, which must be positive. The call is never restarted after a
 *     signal.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgsnd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgsnd);
    return vllsi__linux_msgsnd(id, msg, size, flags);
}

/**
 * Take a message out of a queue, chosen by its type.
 * @param id [in] System V IPC object
 * @param msg [out] struct msgbuf
 * @param size [in] size in bytes or count of items
 * @param type [in] the kernel's signed native word
 * @param flags [in] msgrcv_flags: How a message is taken from a queue
 * @return how many of size were done, or a failure.
 * @errors E2BIG, EACCES, EFAULT, EIDRM, EINTR, EINVAL, ENOMSG, ENOSYS
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads what other processes sent.
 * @hint IoEffect: takes the message out of a queue that processes share.
 * @note type 0 takes the oldest message, a positive number the oldest of that type (or of any other with
 *     MSG_EXCEPT), a negative one the lowest type up to its amount. size is the room for text behind mtype. With
 *     MSG_COPY type is a position and the message stays. The call is never restarted after a signal.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgrcv
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgrcv);
    return vllsi__linux_msgrcv(id, msg, size, type, flags);
}

/**
 * Act on a message queue; what is done depends on the command.
 * @param id [in] System V IPC object
 * @param cmd [in] msgctl_command: Commands of msgctl
 * @param buf [in] value whose type another argument decides
 * @return depends on the command, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: inspects and changes and removes queues that processes share.
 * @hint IoEffect: may change or remove what other processes rely on.
 * @note On arm and mips64el the command needs IPC_64 where it carries a struct; elsewhere that bit is INVAL.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgctl);
    return vllsi__linux_msgctl(id, cmd, buf);
}

/**
 * Read owner, permissions, times and fill of a message queue.
 * @param id [in] System V IPC object
 * @param buf [out] struct msqid64_ds
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals who owns and used a shared queue.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgctl_stat(int32_t id, struct vllsi_linux_msqid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgctl_stat);
    return vllsi__linux_msgctl(id, (int32_t)(VLLSI_LINUX_IPC_STAT | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Change owner, permissions and capacity of a message queue.
 * @param id [in] System V IPC object
 * @param buf [in] struct msqid64_ds
 * @return 0, or a failure.
 * @errors EFAULT, EIDRM, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands a shared queue to another user.
 * @hint IoEffect: changes who may use the queue and how much it holds.
 * @note msg_qbytes and uid, gid and the permission bits of mode in msg_perm are taken. A capacity above the limit
 *     needs CAP_SYS_RESOURCE.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgctl_set(int32_t id, const struct vllsi_linux_msqid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgctl_set);
    return vllsi__linux_msgctl(id, (int32_t)(VLLSI_LINUX_IPC_SET | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Remove a message queue with its messages and wake everybody who waits on it.
 * @param id [in] System V IPC object
 * @return 0, or a failure.
 * @errors EIDRM, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: destroys messages that processes exchange.
 * @hint IoEffect: ends the waits of other processes with IDRM.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgctl_rmid(int32_t id)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgctl_rmid);
    return vllsi__linux_msgctl(id, (int32_t)VLLSI_LINUX_IPC_RMID, (uintptr_t)0);
}

/**
 * Read the limits on message queues.
 * @param info [out] struct msginfo
 * @return highest index in use in the kernel's table of queues, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals limits of the IPC namespace.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgctl_info(struct vllsi_linux_msginfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgctl_info);
    return vllsi__linux_msgctl((int32_t)0, (int32_t)VLLSI_LINUX_IPC_INFO, (uintptr_t)info);
}

/**
 * Read the limits on message queues and how many queues, messages and bytes exist.
 * @param info [out] struct msginfo
 * @return highest index in use in the kernel's table of queues, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how much the IPC namespace is used.
 * @note msgpool becomes the number of queues, msgmap that of messages and msgtql that of bytes.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgctl_msg_info(struct vllsi_linux_msginfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgctl_msg_info);
    return vllsi__linux_msgctl((int32_t)0, (int32_t)VLLSI_LINUX_MSG_INFO, (uintptr_t)info);
}

/**
 * Read owner, permissions, times and fill of the queue at an index of the kernel's table.
 * @param slot [in] signed 32-bit number
 * @param buf [out] struct msqid64_ds
 * @return the id of an IPC object, or a failure.
 * @errors EACCES, EFAULT, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: finds queues of others by counting.
 * @since Linux 2.0; tables/linux/syscalls/ipc.yaml#msgctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgctl_msg_stat(int32_t slot, struct vllsi_linux_msqid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgctl_msg_stat);
    return vllsi__linux_msgctl(slot, (int32_t)(VLLSI_LINUX_MSG_STAT | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

/**
 * Read the queue at an index of the kernel's table without asking for read permission on it.
 * @param slot [in] signed 32-bit number
 * @param buf [out] struct msqid64_ds
 * @return the id of an IPC object, or a failure.
 * @errors EFAULT, EIDRM, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: finds queues of all users by counting.
 * @since Linux 4.17; tables/linux/syscalls/ipc.yaml#msgctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msgctl_msg_stat_any(int32_t slot, struct vllsi_linux_msqid64_ds *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msgctl_msg_stat_any);
    return vllsi__linux_msgctl(slot, (int32_t)(VLLSI_LINUX_MSG_STAT_ANY | VLLSI_LINUX_IPC_64_IF_NEEDED), (uintptr_t)buf);
}

#ifdef VLLSI_LINUX_HAS_ipc
/**
 * Enter a System V IPC call by its number.
 * @param call [in] ipc_operation: Operation numbers of the multiplexer ipc
 * @param object [in] signed 32-bit number
 * @param arg2 [in] the kernel's unsigned native word
 * @param arg3 [in] the kernel's unsigned native word
 * @param ptr [in] value whose type another argument decides
 * @param arg5 [in] the kernel's signed native word
 * @return depends on the operation, or a failure.
 * @errors not documented: the page lists none and every operation has its own
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: does whatever the IPC call behind the operation does.
 * @hint IoEffect: may change or remove what other processes rely on.
 * @note The typed calls are the better way in; this one is for kernels before 5.1 on i386, ppc64le, s390x and mips
 *     o32. Here commands need IPC_64, SEMCTL reads its argument through ptr, SHMAT stores the address through arg3,
 *     and MSGRCV takes an ipc_kludge at ptr unless the upper half of call is 1. SEMTIMEDOP has its native-word
 *     timespec at arg5, on s390x at arg3, where there is no arg5.
 * @since Linux 1.0; tables/linux/syscalls/ipc.yaml#ipc
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ipc(uint32_t call, int32_t object, unsigned long arg2, unsigned long arg3, uintptr_t ptr, long arg5)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ipc);
    return vllsi__linux_ipc(call, object, arg2, arg3, ptr, arg5);
}
#endif

/**
 * Open or create a POSIX message queue.
 * @param name [in] NUL-terminated text
 * @param flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are
 *     independent
 * @param mode [in] file type and permission bits
 * @param attr [in] struct mq_attr; may be NULL
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EEXIST, EINVAL, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSPC
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives access to messages that processes exchange.
 * @hint IoEffect with O_CREAT: creates a queue that outlives the process.
 * @note The name comes without the leading slash that the C library asks for. mode and attr count only when a queue
 *     is created; a null attr takes the defaults of the IPC namespace. The descriptor is close-on-exec and can be
 *     polled.
 * @since Linux 2.6.6; tables/linux/syscalls/ipc.yaml#mq_open
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mq_open);
    return vllsi__linux_mq_open(name, flags, mode, attr);
}

/**
 * Remove the name of a POSIX message queue; the queue goes with its last descriptor.
 * @param name [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EACCES, ENAMETOOLONG, ENOENT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: destroys a queue that processes share.
 * @hint IoEffect: takes the name out of the message queue file system.
 * @note The name comes without a leading slash.
 * @since Linux 2.6.6; tables/linux/syscalls/ipc.yaml#mq_unlink
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mq_unlink(const char *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mq_unlink);
    return vllsi__linux_mq_unlink(name);
}

/**
 * Add a message with a priority to a POSIX message queue, within a time limit.
 * @param fd [in] open descriptor
 * @param msg [in] len bytes
 * @param len [in] size in bytes or count of items
 * @param priority [in] unsigned 32-bit number
 * @param deadline [in] struct timespec; may be NULL
 * @return 0, or a failure.
 * @errors EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends caller-chosen data to other processes.
 * @hint IoEffect: puts a message into a queue that processes share.
 * @note deadline is a point of time on CLOCK_REALTIME. Without one the call waits as long as the queue is full, or
 *     fails with AGAIN under O_NONBLOCK. Priorities end at 32767, the highest goes first.
 * @since Linux 2.6.6; tables/linux/syscalls/ipc.yaml#mq_timedsend
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mq_timedsend);
    return vllsi__linux_mq_timedsend(fd, msg, len, priority, deadline);
}

/**
 * Take the oldest message of the highest priority out of a POSIX message queue, within a time limit.
 * @param fd [in] open descriptor
 * @param msg [out] len bytes
 * @param len [in] size in bytes or count of items
 * @param priority [out] unsigned 32-bit number; may be NULL
 * @param deadline [in] struct timespec; may be NULL
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads what other processes sent.
 * @hint IoEffect: takes the message out of a queue that processes share.
 * @note len must be at least mq_msgsize of the queue, whatever the message's length. deadline is a point of time on
 *     CLOCK_REALTIME.
 * @since Linux 2.6.6; tables/linux/syscalls/ipc.yaml#mq_timedreceive
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mq_timedreceive);
    return vllsi__linux_mq_timedreceive(fd, msg, len, priority, deadline);
}

/**
 * Ask for one notification when a message comes into an empty queue, or withdraw the request.
 * @param fd [in] open descriptor
 * @param event [in] struct sigevent; may be NULL
 * @return 0, or a failure.
 * @errors EBADF, EBUSY, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: has a signal sent when others use the queue.
 * @hint IoEffect: keeps other processes from registering with the queue.
 * @note A null event withdraws. One process can be registered at a time and is so for one message. With SIGEV_THREAD
 *     sigev_signo is a netlink socket and sigev_value points to 32 bytes that come back through it.
 * @since Linux 2.6.6; tables/linux/syscalls/ipc.yaml#mq_notify
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mq_notify);
    return vllsi__linux_mq_notify(fd, event);
}

/**
 * Read the attributes of a POSIX message queue and change whether it blocks.
 * @param fd [in] open descriptor
 * @param new_attr [in] struct mq_attr; may be NULL
 * @param old_attr [out] struct mq_attr; may be NULL
 * @return 0, or a failure.
 * @errors EBADF, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the fill of a queue and changes how a shared descriptor behaves.
 * @note Of new_attr only mq_flags is taken, which may hold O_NONBLOCK and nothing else. The errors are those of the
 *     page mq_getattr(3).
 * @since Linux 2.6.6; tables/linux/syscalls/ipc.yaml#mq_getsetattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mq_getsetattr);
    return vllsi__linux_mq_getsetattr(fd, new_attr, old_attr);
}

#ifdef VLLSI_LINUX_HAS_getuid16
/**
 * Read the real user id in 16 bits.
 * @return a user id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which user runs the process.
 * @fallback getuid
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#getuid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getuid16(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getuid16);
    return vllsi__linux_getuid16();
}
#endif

#ifdef VLLSI_LINUX_HAS_geteuid16
/**
 * Read the effective user id in 16 bits.
 * @return a user id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals with which user's rights the process acts.
 * @fallback geteuid
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#geteuid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_geteuid16(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_geteuid16);
    return vllsi__linux_geteuid16();
}
#endif

#ifdef VLLSI_LINUX_HAS_getgid16
/**
 * Read the real group id in 16 bits.
 * @return a group id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which group runs the process.
 * @fallback getgid
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#getgid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getgid16(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getgid16);
    return vllsi__linux_getgid16();
}
#endif

#ifdef VLLSI_LINUX_HAS_getegid16
/**
 * Read the effective group id in 16 bits.
 * @return a group id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals with which group's rights the process acts.
 * @fallback getegid
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#getegid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getegid16(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getegid16);
    return vllsi__linux_getegid16();
}
#endif

#ifdef VLLSI_LINUX_HAS_setuid16
/**
 * Set the user id of the calling thread from 16 bits; with CAP_SETUID the real and the saved id as well.
 * @param uid [in] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the thread another user's rights.
 * @fallback setuid
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#setuid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setuid16(uint16_t uid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setuid16);
    return vllsi__linux_setuid16(uid);
}
#endif

#ifdef VLLSI_LINUX_HAS_setgid16
/**
 * Set the group id of the calling thread from 16 bits; with CAP_SETGID the real and the saved id as well.
 * @param gid [in] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the thread another group's rights.
 * @fallback setgid
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#setgid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setgid16(uint16_t gid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setgid16);
    return vllsi__linux_setgid16(gid);
}
#endif

#ifdef VLLSI_LINUX_HAS_setreuid16
/**
 * Set the real and the effective user id from 16 bits each.
 * @param ruid [in] unsigned 16-bit number
 * @param euid [in] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: swaps or replaces the user whose rights the thread has.
 * @fallback setreuid
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#setreuid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setreuid16(uint16_t ruid, uint16_t euid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setreuid16);
    return vllsi__linux_setreuid16(ruid, euid);
}
#endif

#ifdef VLLSI_LINUX_HAS_setregid16
/**
 * Set the real and the effective group id from 16 bits each.
 * @param rgid [in] unsigned 16-bit number
 * @param egid [in] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: swaps or replaces the group whose rights the thread has.
 * @fallback setregid
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#setregid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setregid16(uint16_t rgid, uint16_t egid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setregid16);
    return vllsi__linux_setregid16(rgid, egid);
}
#endif

#ifdef VLLSI_LINUX_HAS_setresuid16
/**
 * Set the real, effective and saved user id from 16 bits each.
 * @param ruid [in] unsigned 16-bit number
 * @param euid [in] unsigned 16-bit number
 * @param suid [in] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces all three user ids of the thread.
 * @fallback setresuid
 * @since Linux 2.2; tables/linux/syscalls/legacy.yaml#setresuid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setresuid16(uint16_t ruid, uint16_t euid, uint16_t suid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setresuid16);
    return vllsi__linux_setresuid16(ruid, euid, suid);
}
#endif

#ifdef VLLSI_LINUX_HAS_getresuid16
/**
 * Read the real, effective and saved user id in 16 bits each.
 * @param ruid [out] unsigned 16-bit number
 * @param euid [out] unsigned 16-bit number
 * @param suid [out] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which users' rights the process has or can take back.
 * @fallback getresuid
 * @since Linux 2.2; tables/linux/syscalls/legacy.yaml#getresuid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getresuid16(uint16_t *ruid, uint16_t *euid, uint16_t *suid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getresuid16);
    return vllsi__linux_getresuid16(ruid, euid, suid);
}
#endif

#ifdef VLLSI_LINUX_HAS_setresgid16
/**
 * Set the real, effective and saved group id from 16 bits each.
 * @param rgid [in] unsigned 16-bit number
 * @param egid [in] unsigned 16-bit number
 * @param sgid [in] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces all three group ids of the thread.
 * @fallback setresgid
 * @since Linux 2.2; tables/linux/syscalls/legacy.yaml#setresgid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setresgid16(uint16_t rgid, uint16_t egid, uint16_t sgid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setresgid16);
    return vllsi__linux_setresgid16(rgid, egid, sgid);
}
#endif

#ifdef VLLSI_LINUX_HAS_getresgid16
/**
 * Read the real, effective and saved group id in 16 bits each.
 * @param rgid [out] unsigned 16-bit number
 * @param egid [out] unsigned 16-bit number
 * @param sgid [out] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which groups' rights the process has or can take back.
 * @fallback getresgid
 * @since Linux 2.2; tables/linux/syscalls/legacy.yaml#getresgid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getresgid16(uint16_t *rgid, uint16_t *egid, uint16_t *sgid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getresgid16);
    return vllsi__linux_getresgid16(rgid, egid, sgid);
}
#endif

#ifdef VLLSI_LINUX_HAS_setfsuid16
/**
 * Set the user id that file accesses are judged by, from 16 bits.
 * @param uid [in] unsigned 16-bit number
 * @return the file system user id before the call, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes file accesses count as another user's.
 * @fallback setfsuid
 * @note A refusal is not reported; call again with 65535 and see whether the id has changed.
 * @since Linux 1.2; tables/linux/syscalls/legacy.yaml#setfsuid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setfsuid16(uint16_t uid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setfsuid16);
    return vllsi__linux_setfsuid16(uid);
}
#endif

#ifdef VLLSI_LINUX_HAS_setfsgid16
/**
 * Set the group id that file accesses are judged by, from 16 bits.
 * @param gid [in] unsigned 16-bit number
 * @return the file system group id before the call, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes file accesses count as another group's.
 * @fallback setfsgid
 * @note A refusal is not reported; call again with 65535 and see whether the id has changed.
 * @since Linux 1.2; tables/linux/syscalls/legacy.yaml#setfsgid16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setfsgid16(uint16_t gid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setfsgid16);
    return vllsi__linux_setfsgid16(gid);
}
#endif

#ifdef VLLSI_LINUX_HAS_getgroups16
/**
 * Read the supplementary groups as an array of 16-bit ids.
 * @param count [in] signed 32-bit number
 * @param groups [out] unsigned 16-bit number, count of them; may be NULL
 * @return how many of count were done, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals every group the process belongs to.
 * @fallback getgroups
 * @note With a count of 0 nothing is stored and the number of groups is returned, which then exceeds `count`.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#getgroups16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getgroups16(int32_t count, uint16_t *groups)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getgroups16);
    return vllsi__linux_getgroups16(count, groups);
}
#endif

#ifdef VLLSI_LINUX_HAS_setgroups16
/**
 * Replace the supplementary groups by an array of 16-bit ids.
 * @param count [in] signed 32-bit number
 * @param groups [in] unsigned 16-bit number, count of them; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the process the rights of the groups it names.
 * @fallback setgroups
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#setgroups16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setgroups16(int32_t count, const uint16_t *groups)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setgroups16);
    return vllsi__linux_setgroups16(count, groups);
}
#endif

#ifdef VLLSI_LINUX_HAS_chown16
/**
 * Change owner and group of the file at a path to 16-bit ids; a final symbolic link is followed.
 * @param path [in] NUL-terminated path
 * @param owner [in] unsigned 16-bit number
 * @param group [in] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a file at a caller-chosen path to another user.
 * @hint IoEffect: changes owner and group of a file.
 * @fallback chown, fchownat
 * @since Linux 2.2; tables/linux/syscalls/legacy.yaml#chown16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_chown16(const char *path, uint16_t owner, uint16_t group)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_chown16);
    return vllsi__linux_chown16(path, owner, group);
}
#endif

#ifdef VLLSI_LINUX_HAS_lchown16
/**
 * Change owner and group of the file or symbolic link at a path to 16-bit ids; a final link is not followed.
 * @param path [in] NUL-terminated path
 * @param owner [in] unsigned 16-bit number
 * @param group [in] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives a file or link at a caller-chosen path to another user.
 * @hint IoEffect: changes owner and group of a file or link.
 * @fallback lchown, fchownat
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#lchown16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lchown16(const char *path, uint16_t owner, uint16_t group)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lchown16);
    return vllsi__linux_lchown16(path, owner, group);
}
#endif

#ifdef VLLSI_LINUX_HAS_fchown16
/**
 * Change owner and group of an open file to 16-bit ids.
 * @param fd [in] open descriptor
 * @param owner [in] unsigned 16-bit number
 * @param group [in] unsigned 16-bit number
 * @return 0, or a failure.
 * @errors EBADF, EIO, EPERM, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the open file to another user.
 * @hint IoEffect: changes owner and group of the open file.
 * @fallback fchown
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#fchown16
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fchown16(int32_t fd, uint16_t owner, uint16_t group)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fchown16);
    return vllsi__linux_fchown16(fd, owner, group);
}
#endif

#ifdef VLLSI_LINUX_HAS_clock_gettime_time32
/**
 * Read a clock into 32-bit seconds.
 * @param clock [in] clock (CLOCK_*)
 * @param time [out] struct timespec32
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EOVERFLOW
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @fallback clock_gettime
 * @note Seconds past January 2038 are cut to 32 bits and come out negative.
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#clock_gettime_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_gettime_time32(int32_t clock, struct vllsi_linux_timespec32 *time)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_gettime_time32);
    return vllsi__linux_clock_gettime_time32(clock, time);
}
#endif

#ifdef VLLSI_LINUX_HAS_clock_settime_time32
/**
 * Set a clock from 32-bit seconds.
 * @param clock [in] clock (CLOCK_*)
 * @param time [in] struct timespec32
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sets a clock that every process reads.
 * @hint IoEffect: changes the system's time.
 * @fallback clock_settime
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#clock_settime_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_settime_time32(int32_t clock, const struct vllsi_linux_timespec32 *time)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_settime_time32);
    return vllsi__linux_clock_settime_time32(clock, time);
}
#endif

#ifdef VLLSI_LINUX_HAS_clock_getres_time32
/**
 * Read the resolution of a clock into 32-bit seconds.
 * @param clock [in] clock (CLOCK_*)
 * @param resolution [out] struct timespec32; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @fallback clock_getres
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#clock_getres_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_getres_time32(int32_t clock, struct vllsi_linux_timespec32 *resolution)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_getres_time32);
    return vllsi__linux_clock_getres_time32(clock, resolution);
}
#endif

#ifdef VLLSI_LINUX_HAS_clock_nanosleep_time32
/**
 * Sleep for a span or until a point of a clock, given in 32-bit seconds.
 * @param clock [in] clock (CLOCK_*)
 * @param flags [in] timer_flags: Whether a time is a span or a point of time
 * @param request [in] struct timespec32
 * @param remain [out] struct timespec32; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINTR, EINVAL, EOPNOTSUPP
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: holds the calling thread for a caller-chosen time.
 * @fallback clock_nanosleep
 * @note The rest of a span is stored only when a signal ends a relative sleep.
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#clock_nanosleep_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_nanosleep_time32(int32_t clock, int32_t flags, const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_nanosleep_time32);
    return vllsi__linux_clock_nanosleep_time32(clock, flags, request, remain);
}
#endif

#ifdef VLLSI_LINUX_HAS_clock_adjtime_time32
/**
 * Read or adjust the discipline of a clock through the 32-bit record.
 * @param clock [in] clock (CLOCK_*)
 * @param record [inout] struct timex32
 * @return the clock's state, TIME_OK to TIME_ERROR, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: steers a clock that every process reads.
 * @hint IoEffect: may change the rate or the time of a clock.
 * @fallback clock_adjtime
 * @note With `modes` 0 nothing is changed and no privilege is needed.
 * @since Linux 2.6.39; tables/linux/syscalls/legacy.yaml#clock_adjtime_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_adjtime_time32(int32_t clock, struct vllsi_linux_timex32 *record)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_adjtime_time32);
    return vllsi__linux_clock_adjtime_time32(clock, record);
}
#endif

#ifdef VLLSI_LINUX_HAS_adjtimex_time32
/**
 * Read or adjust the discipline of the system clock through the 32-bit record.
 * @param record [inout] struct timex32
 * @return the clock's state, TIME_OK to TIME_ERROR, or a failure.
 * @errors EFAULT, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: steers the system clock that every process reads.
 * @hint IoEffect: may change the rate or the time of the system clock.
 * @fallback adjtimex, clock_adjtime
 * @note With `modes` 0 nothing is changed and no privilege is needed.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#adjtimex_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_adjtimex_time32(struct vllsi_linux_timex32 *record)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_adjtimex_time32);
    return vllsi__linux_adjtimex_time32(record);
}
#endif

#ifdef VLLSI_LINUX_HAS_nanosleep_time32
/**
 * Sleep for a span given in 32-bit seconds.
 * @param request [in] struct timespec32
 * @param remain [out] struct timespec32; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: holds the calling thread for a caller-chosen span.
 * @fallback nanosleep, clock_nanosleep
 * @since Linux 2.0; tables/linux/syscalls/legacy.yaml#nanosleep_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_nanosleep_time32(const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_nanosleep_time32);
    return vllsi__linux_nanosleep_time32(request, remain);
}
#endif

#ifdef VLLSI_LINUX_HAS_timer_gettime_time32
/**
 * Read the time left and the interval of a POSIX timer in 32-bit seconds.
 * @param timer [in] POSIX timer
 * @param setting [out] struct itimerspec32
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the state of a timer named by its number.
 * @fallback timer_gettime
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#timer_gettime_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timer_gettime_time32(int32_t timer, struct vllsi_linux_itimerspec32 *setting)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timer_gettime_time32);
    return vllsi__linux_timer_gettime_time32(timer, setting);
}
#endif

#ifdef VLLSI_LINUX_HAS_timer_settime_time32
/**
 * Arm or disarm a POSIX timer with 32-bit seconds.
 * @param timer [in] POSIX timer
 * @param flags [in] timer_flags: Whether a time is a span or a point of time
 * @param setting [in] struct itimerspec32
 * @param old [out] struct itimerspec32; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: arms a timer whose expiry signals the process.
 * @fallback timer_settime
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#timer_settime_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timer_settime_time32(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timer_settime_time32);
    return vllsi__linux_timer_settime_time32(timer, flags, setting, old);
}
#endif

#ifdef VLLSI_LINUX_HAS_timerfd_gettime_time32
/**
 * Read the time left and the interval of a timer descriptor in 32-bit seconds.
 * @param fd [in] open descriptor
 * @param setting [out] struct itimerspec32
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the state of the timer behind a caller-chosen descriptor.
 * @fallback timerfd_gettime
 * @since Linux 2.6.25; tables/linux/syscalls/legacy.yaml#timerfd_gettime_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timerfd_gettime_time32(int32_t fd, struct vllsi_linux_itimerspec32 *setting)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timerfd_gettime_time32);
    return vllsi__linux_timerfd_gettime_time32(fd, setting);
}
#endif

#ifdef VLLSI_LINUX_HAS_timerfd_settime_time32
/**
 * Arm or disarm a timer descriptor with 32-bit seconds.
 * @param fd [in] open descriptor
 * @param flags [in] timerfd_settime_flags: How timerfd_settime takes the time
 * @param setting [in] struct itimerspec32
 * @param old [out] struct itimerspec32; may be NULL
 * @return 0, or a failure.
 * @errors EBADF, ECANCELED, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: arms the timer behind a caller-chosen descriptor.
 * @hint IoEffect: changes when readers of the timer descriptor wake up.
 * @fallback timerfd_settime
 * @since Linux 2.6.25; tables/linux/syscalls/legacy.yaml#timerfd_settime_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timerfd_settime_time32(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timerfd_settime_time32);
    return vllsi__linux_timerfd_settime_time32(fd, flags, setting, old);
}
#endif

#ifdef VLLSI_LINUX_HAS_sched_rr_get_interval_time32
/**
 * Read the round-robin time slice of a thread in 32-bit seconds.
 * @param pid [in] process id
 * @param interval [out] struct timespec32
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads a scheduling property of a caller-chosen thread.
 * @fallback sched_rr_get_interval
 * @since Linux 2.0; tables/linux/syscalls/legacy.yaml#sched_rr_get_interval_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_rr_get_interval_time32(int32_t pid, struct vllsi_linux_timespec32 *interval)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_rr_get_interval_time32);
    return vllsi__linux_sched_rr_get_interval_time32(pid, interval);
}
#endif

#ifdef VLLSI_LINUX_HAS_select_old
/**
 * Wait until one of several descriptors is ready; the five arguments travel in one block of memory.
 * @param nfds [in] signed 32-bit number
 * @param readfds [inout] struct fd_set; may be NULL
 * @param writefds [inout] struct fd_set; may be NULL
 * @param exceptfds [inout] struct fd_set; may be NULL
 * @param timeout [inout] struct timeval_old; may be NULL
 * @return number of ready descriptors, or a failure.
 * @errors EBADF, EINTR, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: observes caller-chosen descriptors.
 * @hint IoEffect: asks devices and peers behind the descriptors for their state.
 * @fallback select, pselect6
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#select_old
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_select_old(int32_t nfds, struct vllsi_linux_fd_set *readfds, struct vllsi_linux_fd_set *writefds, struct vllsi_linux_fd_set *exceptfds, struct vllsi_linux_timeval_old *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_select_old);
    return vllsi__linux_select_old(nfds, readfds, writefds, exceptfds, timeout);
}
#endif

#ifdef VLLSI_LINUX_HAS_pselect6_time32
/**
 * Wait until one of several descriptors is ready, with a signal mask and 32-bit seconds.
 * @param nfds [in] signed 32-bit number
 * @param readfds [inout] struct fd_set; may be NULL
 * @param writefds [inout] struct fd_set; may be NULL
 * @param exceptfds [inout] struct fd_set; may be NULL
 * @param timeout [inout] struct timespec32; may be NULL
 * @param sigmask [in] struct sigset; may be NULL
 * @return number of ready descriptors, or a failure.
 * @errors EBADF, EINTR, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: observes caller-chosen descriptors.
 * @hint IoEffect: asks devices and peers behind the descriptors for their state.
 * @fallback pselect6
 * @note The kernel stores the time that was left in `timeout`.
 * @since Linux 2.6.16; tables/linux/syscalls/legacy.yaml#pselect6_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pselect6_time32(int32_t nfds, struct vllsi_linux_fd_set *readfds, struct vllsi_linux_fd_set *writefds, struct vllsi_linux_fd_set *exceptfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pselect6_time32);
    return vllsi__linux_pselect6_time32(nfds, readfds, writefds, exceptfds, timeout, sigmask);
}
#endif

#ifdef VLLSI_LINUX_HAS_ppoll_time32
/**
 * Wait until an event occurs on one of an array of descriptors, with a signal mask and 32-bit seconds.
 * @param fds [inout] struct pollfd, nfds of them
 * @param nfds [in] unsigned 32-bit number
 * @param timeout [inout] struct timespec32; may be NULL
 * @param sigmask [in] struct sigset; may be NULL
 * @return number of entries with an event, or a failure.
 * @errors EFAULT, EINTR, EINVAL, ENOMEM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: observes caller-chosen descriptors.
 * @hint IoEffect: asks devices and peers behind the descriptors for their state.
 * @fallback ppoll
 * @note The kernel stores the time that was left in `timeout`.
 * @since Linux 2.6.16; tables/linux/syscalls/legacy.yaml#ppoll_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ppoll_time32(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ppoll_time32);
    return vllsi__linux_ppoll_time32(fds, nfds, timeout, sigmask);
}
#endif

#ifdef VLLSI_LINUX_HAS_io_getevents_time32
/**
 * Collect finished asynchronous operations, with a timeout in 32-bit seconds.
 * @param context [in] asynchronous I/O context
 * @param minimum [in] the kernel's signed native word
 * @param count [in] the kernel's signed native word
 * @param events [out] struct io_event, count of them
 * @param timeout [in] struct timespec32; may be NULL
 * @return how many of count were done, or a failure.
 * @errors EFAULT, EINTR, EINVAL, ENOSYS
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: collects results of transfers that the context's owner started.
 * @hint IoEffect: takes completions out of a shared queue.
 * @fallback io_getevents, io_pgetevents
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#io_getevents_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_getevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_getevents_time32);
    return vllsi__linux_io_getevents_time32(context, minimum, count, events, timeout);
}
#endif

#ifdef VLLSI_LINUX_HAS_io_pgetevents_time32
/**
 * Collect finished asynchronous operations, with a signal mask and 32-bit seconds.
 * @param context [in] asynchronous I/O context
 * @param minimum [in] the kernel's signed native word
 * @param count [in] the kernel's signed native word
 * @param events [out] struct io_event, count of them
 * @param timeout [in] struct timespec32; may be NULL
 * @param mask [in] struct aio_sigset; may be NULL
 * @return how many of count were done, or a failure.
 * @errors not documented: man-pages 6.20 has no page for io_pgetevents
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: collects results of transfers that the context's owner started.
 * @hint IoEffect: takes completions out of a shared queue.
 * @fallback io_pgetevents
 * @since Linux 4.18; tables/linux/syscalls/legacy.yaml#io_pgetevents_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_io_pgetevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_aio_sigset *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_io_pgetevents_time32);
    return vllsi__linux_io_pgetevents_time32(context, minimum, count, events, timeout, mask);
}
#endif

#ifdef VLLSI_LINUX_HAS_recvmmsg_time32
/**
 * Receive several messages on a socket, with a timeout in 32-bit seconds.
 * @param fd [in] open descriptor
 * @param messages [inout] struct mmsghdr, count of them
 * @param count [in] unsigned 32-bit number
 * @param flags [in] message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr)
 * @param timeout [inout] struct timespec32; may be NULL
 * @return how many of count were done, or a failure.
 * @errors EAGAIN, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: receives data and descriptors from the socket's peers.
 * @hint IoEffect: takes messages off the socket.
 * @fallback recvmmsg
 * @note The timeout is looked at after each message only, so the call can wait for longer.
 * @since Linux 2.6.33; tables/linux/syscalls/legacy.yaml#recvmmsg_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_recvmmsg_time32(int32_t fd, struct vllsi_linux_mmsghdr *messages, uint32_t count, uint32_t flags, struct vllsi_linux_timespec32 *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_recvmmsg_time32);
    return vllsi__linux_recvmmsg_time32(fd, messages, count, flags, timeout);
}
#endif

#ifdef VLLSI_LINUX_HAS_mq_timedsend_time32
/**
 * Put a message into a POSIX message queue, waiting at most until a time in 32-bit seconds.
 * @param queue [in] open descriptor
 * @param message [in] len bytes
 * @param len [in] size in bytes or count of items
 * @param priority [in] unsigned 32-bit number
 * @param timeout [in] struct timespec32; may be NULL
 * @return 0, or a failure.
 * @errors EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends data to whoever reads the queue.
 * @hint IoEffect: adds a message to the queue.
 * @fallback mq_timedsend
 * @since Linux 2.6.6; tables/linux/syscalls/legacy.yaml#mq_timedsend_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mq_timedsend_time32(int32_t queue, const void *message, size_t len, uint32_t priority, const struct vllsi_linux_timespec32 *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mq_timedsend_time32);
    return vllsi__linux_mq_timedsend_time32(queue, message, len, priority, timeout);
}
#endif

#ifdef VLLSI_LINUX_HAS_mq_timedreceive_time32
/**
 * Take the oldest message of the highest priority out of a POSIX message queue, waiting until a time in 32-bit
 * seconds.
 * @param queue [in] open descriptor
 * @param message [out] len bytes
 * @param len [in] size in bytes or count of items
 * @param priority [out] unsigned 32-bit number; may be NULL
 * @param timeout [in] struct timespec32; may be NULL
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads data that others put into the queue.
 * @hint IoEffect: removes a message from the queue.
 * @fallback mq_timedreceive
 * @since Linux 2.6.6; tables/linux/syscalls/legacy.yaml#mq_timedreceive_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mq_timedreceive_time32(int32_t queue, void *message, size_t len, uint32_t *priority, const struct vllsi_linux_timespec32 *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mq_timedreceive_time32);
    return vllsi__linux_mq_timedreceive_time32(queue, message, len, priority, timeout);
}
#endif

#ifdef VLLSI_LINUX_HAS_semtimedop_time32
/**
 * Perform operations on a set of System V semaphores, waiting for at most a span in 32-bit seconds.
 * @param semid [in] System V IPC object
 * @param ops [in] struct sembuf, count of them
 * @param count [in] unsigned 32-bit number
 * @param timeout [in] struct timespec32; may be NULL
 * @return 0, or a failure.
 * @errors E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes semaphores that other processes wait on.
 * @hint IoEffect: changes or waits for shared semaphores.
 * @fallback semtimedop
 * @note A call of its own on arm alone; i386 and mips reach the old form through `ipc`.
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#semtimedop_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_semtimedop_time32(int32_t semid, const struct vllsi_linux_sembuf *ops, uint32_t count, const struct vllsi_linux_timespec32 *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_semtimedop_time32);
    return vllsi__linux_semtimedop_time32(semid, ops, count, timeout);
}
#endif

#ifdef VLLSI_LINUX_HAS_rt_sigtimedwait_time32
/**
 * Take a pending signal out of a set, waiting for at most a span in 32-bit seconds.
 * @param set [in] struct sigset
 * @param info [out] struct siginfo; may be NULL
 * @param timeout [in] struct timespec32; may be NULL
 * @return a signal number, or a failure.
 * @errors EAGAIN, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: consumes signals that others send to the process.
 * @fallback rt_sigtimedwait
 * @since Linux 2.2; tables/linux/syscalls/legacy.yaml#rt_sigtimedwait_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rt_sigtimedwait_time32(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec32 *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rt_sigtimedwait_time32);
    return vllsi__linux_rt_sigtimedwait_time32(set, info, timeout);
}
#endif

#ifdef VLLSI_LINUX_HAS_futex_time32
/**
 * Wait for or wake waiters of a 32-bit word, with timeouts in 32-bit seconds; what is done depends on the operation.
 * @param word [inout] 32-bit word that threads share
 * @param op [in] futex_op: What futex does
 * @param value [in] unsigned 32-bit number
 * @param timeout [in] value whose type another argument decides
 * @param word2 [inout] 32-bit word that threads share; may be NULL
 * @param value3 [in] unsigned 32-bit number
 * @return depends on the operation, or a failure.
 * @errors EACCES, EAGAIN, EDEADLK, EFAULT, EINTR, EINVAL, ENFILE, ENOMEM, ENOSYS, EPERM, ESRCH, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: synchronises with every thread and process that shares the word.
 * @fallback futex
 * @note Operations without a timeout do not differ from those of `futex`; the variants are those that have one.
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#futex_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_time32(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout, uint32_t *word2, uint32_t value3)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_time32);
    return vllsi__linux_futex_time32(word, op, value, timeout, word2, value3);
}
#endif

#ifdef VLLSI_LINUX_HAS_futex_time32_wait
/**
 * Sleep while the word holds a value, for at most a span in 32-bit seconds.
 * @param word [inout] 32-bit word that threads share
 * @param value [in] unsigned 32-bit number
 * @param timeout [in] struct timespec32; may be NULL
 * @return 0, or a failure.
 * @errors EAGAIN, EFAULT, EINTR, EINVAL, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sleeps until a sharer of the word wakes it.
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#futex_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_time32_wait(uint32_t *word, uint32_t value, const struct vllsi_linux_timespec32 *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_time32_wait);
    return vllsi__linux_futex_time32_4(word, (int32_t)VLLSI_LINUX_FUTEX_WAIT, value, (uintptr_t)timeout);
}
#endif

#ifdef VLLSI_LINUX_HAS_futex_time32_wait_private
/**
 * Sleep while a word of this process alone holds a value, for at most a span in 32-bit seconds.
 * @param word [inout] 32-bit word that threads share
 * @param value [in] unsigned 32-bit number
 * @param timeout [in] struct timespec32; may be NULL
 * @return 0, or a failure.
 * @errors EAGAIN, EFAULT, EINTR, EINVAL, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sleeps until another thread of the process wakes it.
 * @since Linux 2.6.22; tables/linux/syscalls/legacy.yaml#futex_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_time32_wait_private(uint32_t *word, uint32_t value, const struct vllsi_linux_timespec32 *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_time32_wait_private);
    return vllsi__linux_futex_time32_4(word, (int32_t)(VLLSI_LINUX_FUTEX_WAIT | VLLSI_LINUX_FUTEX_PRIVATE_FLAG), value, (uintptr_t)timeout);
}
#endif

#ifdef VLLSI_LINUX_HAS_futex_time32_wait_bitset
/**
 * Sleep while the word holds a value, until a point of CLOCK_MONOTONIC in 32-bit seconds; wakers pick sleepers by
 * bits.
 * @param word [inout] 32-bit word that threads share
 * @param value [in] unsigned 32-bit number
 * @param deadline [in] struct timespec32; may be NULL
 * @param bits [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EAGAIN, EFAULT, EINTR, EINVAL, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sleeps until a sharer of the word wakes one of the bits.
 * @since Linux 2.6.25; tables/linux/syscalls/legacy.yaml#futex_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_time32_wait_bitset(uint32_t *word, uint32_t value, const struct vllsi_linux_timespec32 *deadline, uint32_t bits)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_time32_wait_bitset);
    return vllsi__linux_futex_time32(word, (int32_t)VLLSI_LINUX_FUTEX_WAIT_BITSET, value, (uintptr_t)deadline, (uint32_t *)0, bits);
}
#endif

#ifdef VLLSI_LINUX_HAS_futex_time32_lock_pi
/**
 * Take a lock that lends the sleeper's priority to the owner, until a point of CLOCK_REALTIME in 32-bit seconds.
 * @param word [inout] 32-bit word that threads share
 * @param deadline [in] struct timespec32; may be NULL
 * @return 0, or a failure.
 * @errors EAGAIN, EDEADLK, EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM, ESRCH, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: raises the priority of the thread that owns the shared lock.
 * @since Linux 2.6.18; tables/linux/syscalls/legacy.yaml#futex_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_time32_lock_pi(uint32_t *word, const struct vllsi_linux_timespec32 *deadline)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_time32_lock_pi);
    return vllsi__linux_futex_time32_4(word, (int32_t)VLLSI_LINUX_FUTEX_LOCK_PI, (uint32_t)0, (uintptr_t)deadline);
}
#endif

#ifdef VLLSI_LINUX_HAS_futex_time32_lock_pi2
/**
 * Take a lock that lends the sleeper's priority to the owner, until a point of CLOCK_MONOTONIC in 32-bit seconds.
 * @param word [inout] 32-bit word that threads share
 * @param deadline [in] struct timespec32; may be NULL
 * @return 0, or a failure.
 * @errors EAGAIN, EDEADLK, EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM, ESRCH, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: raises the priority of the thread that owns the shared lock.
 * @since Linux 5.14; tables/linux/syscalls/legacy.yaml#futex_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_time32_lock_pi2(uint32_t *word, const struct vllsi_linux_timespec32 *deadline)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_time32_lock_pi2);
    return vllsi__linux_futex_time32_4(word, (int32_t)VLLSI_LINUX_FUTEX_LOCK_PI2, (uint32_t)0, (uintptr_t)deadline);
}
#endif

#ifdef VLLSI_LINUX_HAS_futex_time32_wait_requeue_pi
/**
 * Sleep on one word and be moved to a priority-lending lock, until a point of CLOCK_MONOTONIC in 32-bit seconds.
 * @param word [inout] 32-bit word that threads share
 * @param value [in] unsigned 32-bit number
 * @param deadline [in] struct timespec32; may be NULL
 * @param lock [inout] 32-bit word that threads share
 * @return 0, or a failure.
 * @errors EAGAIN, EFAULT, EINVAL, ENOSYS, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sleeps on a shared word and takes a shared lock on waking.
 * @since Linux 2.6.31; tables/linux/syscalls/legacy.yaml#futex_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_time32_wait_requeue_pi(uint32_t *word, uint32_t value, const struct vllsi_linux_timespec32 *deadline, uint32_t *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_time32_wait_requeue_pi);
    return vllsi__linux_futex_time32_5(word, (int32_t)VLLSI_LINUX_FUTEX_WAIT_REQUEUE_PI, value, (uintptr_t)deadline, lock);
}
#endif

#ifdef VLLSI_LINUX_HAS_utimensat_time32
/**
 * Set access and modification time of a file from 32-bit seconds.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path; may be NULL
 * @param times [in] struct timespec32, 2 of them; may be NULL
 * @param flags [in] at_flags: How a call that takes a directory and a path finds its file; which of them a call
 *     accepts stands in its notes
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stamps a file at a caller-chosen path.
 * @hint IoEffect: changes the times of a file.
 * @fallback utimensat
 * @note Without times both become now; without a path the file is `dirfd` itself.
 * @since Linux 2.6.22; tables/linux/syscalls/legacy.yaml#utimensat_time32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_utimensat_time32(int32_t dirfd, const char *path, const struct vllsi_linux_timespec32 *times, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_utimensat_time32);
    return vllsi__linux_utimensat_time32(dirfd, path, times, flags);
}
#endif

#ifdef VLLSI_LINUX_HAS_stat32
/**
 * Read the properties of the file at a path into the 32-bit record; a final symbolic link is followed.
 * @param path [in] NUL-terminated path
 * @param status [out] struct stat32
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the properties of a file at a caller-chosen path.
 * @hint IoEffect: reads the file's inode.
 * @fallback stat, statx
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#stat32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_stat32(const char *path, struct vllsi_linux_stat32 *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_stat32);
    return vllsi__linux_stat32(path, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_lstat32
/**
 * Read the properties of the file or symbolic link at a path into the 32-bit record.
 * @param path [in] NUL-terminated path
 * @param status [out] struct stat32
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the properties of a file or link at a caller-chosen path.
 * @hint IoEffect: reads the inode of the file or link.
 * @fallback lstat, statx
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#lstat32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lstat32(const char *path, struct vllsi_linux_stat32 *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lstat32);
    return vllsi__linux_lstat32(path, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_fstat32
/**
 * Read the properties of an open file into the 32-bit record.
 * @param fd [in] open descriptor
 * @param status [out] struct stat32
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, ENOMEM, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the properties of the file behind a caller-chosen descriptor.
 * @hint IoEffect: reads the file's inode.
 * @fallback fstat, statx
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#fstat32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fstat32(int32_t fd, struct vllsi_linux_stat32 *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fstat32);
    return vllsi__linux_fstat32(fd, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_oldstat
/**
 * Read the properties of the file at a path into the first and smallest record.
 * @param path [in] NUL-terminated path
 * @param status [out] struct oldstat
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the properties of a file at a caller-chosen path.
 * @hint IoEffect: reads the file's inode.
 * @fallback stat, statx
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#oldstat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_oldstat(const char *path, struct vllsi_linux_oldstat *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_oldstat);
    return vllsi__linux_oldstat(path, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_oldlstat
/**
 * Read the properties of the file or symbolic link at a path into the first and smallest record.
 * @param path [in] NUL-terminated path
 * @param status [out] struct oldstat
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the properties of a file or link at a caller-chosen path.
 * @hint IoEffect: reads the inode of the file or link.
 * @fallback lstat, statx
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#oldlstat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_oldlstat(const char *path, struct vllsi_linux_oldstat *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_oldlstat);
    return vllsi__linux_oldlstat(path, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_oldfstat
/**
 * Read the properties of an open file into the first and smallest record.
 * @param fd [in] open descriptor
 * @param status [out] struct oldstat
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, ENOMEM, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the properties of the file behind a caller-chosen descriptor.
 * @hint IoEffect: reads the file's inode.
 * @fallback fstat, statx
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#oldfstat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_oldfstat(int32_t fd, struct vllsi_linux_oldstat *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_oldfstat);
    return vllsi__linux_oldfstat(fd, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_statfs32
/**
 * Read the size and the state of the file system at a path into the 32-bit record.
 * @param path [in] NUL-terminated path
 * @param status [out] struct statfs32
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the type and the fill of the file system at a caller-chosen path.
 * @hint IoEffect: asks the file system.
 * @fallback statfs
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#statfs32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_statfs32(const char *path, struct vllsi_linux_statfs32 *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_statfs32);
    return vllsi__linux_statfs32(path, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_fstatfs32
/**
 * Read the size and the state of the file system of an open file into the 32-bit record.
 * @param fd [in] open descriptor
 * @param status [out] struct statfs32
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINTR, EIO, ENOMEM, ENOSYS, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the type and the fill of the file system of a caller-chosen descriptor.
 * @hint IoEffect: asks the file system.
 * @fallback fstatfs
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#fstatfs32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fstatfs32(int32_t fd, struct vllsi_linux_statfs32 *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fstatfs32);
    return vllsi__linux_fstatfs32(fd, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_statfs64
/**
 * Read the size and the state of the file system at a path; the caller states the size of its record.
 * @param path [in] NUL-terminated path
 * @param size [in] size in bytes or count of items
 * @param status [out] struct statfs
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the type and the fill of the file system at a caller-chosen path.
 * @hint IoEffect: asks the file system.
 * @fallback statfs
 * @note On a 64-bit ABI the record equals that of `statfs`. A size other than that of the record is INVAL.
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#statfs64
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_statfs64(const char *path, size_t size, struct vllsi_linux_statfs *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_statfs64);
    return vllsi__linux_statfs64(path, size, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_fstatfs64
/**
 * Read the size and the state of the file system of an open file; the caller states the size of its record.
 * @param fd [in] open descriptor
 * @param size [in] size in bytes or count of items
 * @param status [out] struct statfs
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINTR, EIO, ENOMEM, ENOSYS, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the type and the fill of the file system of a caller-chosen descriptor.
 * @hint IoEffect: asks the file system.
 * @fallback fstatfs
 * @note On a 64-bit ABI the record equals that of `fstatfs`. A size other than that of the record is INVAL.
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#fstatfs64
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fstatfs64(int32_t fd, size_t size, struct vllsi_linux_statfs *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fstatfs64);
    return vllsi__linux_fstatfs64(fd, size, status);
}
#endif

#ifdef VLLSI_LINUX_HAS_truncate32
/**
 * Set the length of the file at a path, below 2 GiB.
 * @param path [in] NUL-terminated path
 * @param length [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EFBIG, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOSPC, ENOTDIR, EPERM,
 *     EROFS, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: cuts or extends a file at a caller-chosen path.
 * @hint IoEffect: changes the length of a file.
 * @fallback truncate
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#truncate32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_truncate32(const char *path, int32_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_truncate32);
    return vllsi__linux_truncate32(path, length);
}
#endif

#ifdef VLLSI_LINUX_HAS_ftruncate32
/**
 * Set the length of an open file, below 2 GiB.
 * @param fd [in] open descriptor
 * @param length [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: cuts or extends the file behind a caller-chosen descriptor.
 * @hint IoEffect: changes the length of a file.
 * @fallback ftruncate
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#ftruncate32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ftruncate32(int32_t fd, int32_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ftruncate32);
    return vllsi__linux_ftruncate32(fd, length);
}
#endif

#ifdef VLLSI_LINUX_HAS_lseek32
/**
 * Move the position of an open file, below 2 GiB.
 * @param fd [in] open descriptor
 * @param offset [in] signed 32-bit number
 * @param whence [in] seek_whence: What the offset of lseek counts from
 * @return the new position from the start of the file, or a failure.
 * @errors EBADF, EINVAL, ENXIO, EOVERFLOW, ESPIPE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the position that all holders of the open file share.
 * @hint IoEffect: changes the shared file position.
 * @fallback lseek
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#lseek32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lseek32(int32_t fd, int32_t offset, uint32_t whence)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lseek32);
    return vllsi__linux_lseek32(fd, offset, whence);
}
#endif

#ifdef VLLSI_LINUX_HAS_llseek
/**
 * Move the position of an open file and store the new one in memory.
 * @param fd [in] open descriptor
 * @param offset [in] signed 64-bit number
 * @param whence [in] seek_whence: What the offset of lseek counts from
 * @return the new position from the start of the file, or a failure.
 * @errors EBADF, EFAULT, EINVAL
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the position that all holders of the open file share.
 * @hint IoEffect: changes the shared file position.
 * @fallback lseek
 * @note Made for 32-bit ABIs, where `lseek` enters it; ppc64le has kept the number beside a 64-bit lseek.
 * @since Linux 1.2; tables/linux/syscalls/legacy.yaml#llseek
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_llseek(int32_t fd, int64_t offset, uint32_t whence)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_llseek);
    return vllsi__linux_llseek(fd, offset, whence);
}
#endif

#ifdef VLLSI_LINUX_HAS_sendfile32
/**
 * Copy bytes from one descriptor to another inside the kernel, with a source position below 2 GiB.
 * @param out_fd [in] open descriptor
 * @param in_fd [in] open descriptor
 * @param offset [inout] signed 32-bit number; may be NULL
 * @param count [in] size in bytes or count of items
 * @return how many of count were done, or a failure.
 * @errors EAGAIN, EBADF, EFAULT, EINVAL, EIO, ENOMEM, EOVERFLOW, ESPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: copies the data of one caller-chosen descriptor to another.
 * @hint IoEffect: reads one file and writes another.
 * @fallback sendfile
 * @since Linux 2.2; tables/linux/syscalls/legacy.yaml#sendfile32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sendfile32(int32_t out_fd, int32_t in_fd, int32_t *offset, size_t count)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sendfile32);
    return vllsi__linux_sendfile32(out_fd, in_fd, offset, count);
}
#endif

#ifdef VLLSI_LINUX_HAS_fadvise64_len32
/**
 * Say how a range of an open file will be used; the length of the range has 32 bits.
 * @param fd [in] open descriptor
 * @param offset [in] signed 64-bit number
 * @param len [in] size in bytes or count of items
 * @param advice [in] fadvise_advice: How a range of a file is going to be used
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, ESPIPE
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: steers the page cache of the file behind a caller-chosen descriptor.
 * @hint IoEffect: reads or drops cached pages.
 * @fallback fadvise64
 * @note On i386 alone. A length of 0 means up to the end of the file.
 * @since Linux 2.6; tables/linux/syscalls/legacy.yaml#fadvise64_len32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fadvise64_len32(int32_t fd, int64_t offset, size_t len, int32_t advice)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fadvise64_len32);
    return vllsi__linux_fadvise64_len32(fd, offset, len, advice);
}
#endif

#ifdef VLLSI_LINUX_HAS_fcntl32
/**
 * Act on an open descriptor; locks are described with 32-bit positions.
 * @param fd [in] open descriptor
 * @param command [in] fcntl_command: What fcntl does with the descriptor
 * @param arg [in] value whose type another argument decides
 * @return depends on the command, or a failure.
 * @errors EACCES, EAGAIN, EBADF, EBUSY, EDEADLK, EFAULT, EINTR, EINVAL, EMFILE, ENOLCK, ENOTDIR, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: acts on the file behind a caller-chosen descriptor.
 * @hint IoEffect: may lock the file or change how it is shared.
 * @fallback fcntl
 * @note Only the three lock commands differ from `fcntl`, so they alone are variants; the commands with 64-bit locks
 *     are INVAL here.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#fcntl32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl32(int32_t fd, uint32_t command, uintptr_t arg)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl32);
    return vllsi__linux_fcntl32(fd, command, arg);
}
#endif

#ifdef VLLSI_LINUX_HAS_fcntl32_getlk
/**
 * Find a lock that would keep a range from being locked, with 32-bit positions.
 * @param fd [in] open descriptor
 * @param lock [inout] struct flock32
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINTR, EINVAL, ENOLCK, EOVERFLOW
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which process holds a lock on the file.
 * @hint IoEffect: asks for locks of other processes.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#fcntl32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl32_getlk(int32_t fd, struct vllsi_linux_flock32 *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl32_getlk);
    return vllsi__linux_fcntl32(fd, (uint32_t)VLLSI_LINUX_F_GETLK, (uintptr_t)lock);
}
#endif

#ifdef VLLSI_LINUX_HAS_fcntl32_setlk
/**
 * Lock or unlock a range without waiting, with 32-bit positions.
 * @param fd [in] open descriptor
 * @param lock [in] struct flock32
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EBADF, EFAULT, EINTR, EINVAL, ENOLCK
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: locks the file behind a caller-chosen descriptor.
 * @hint IoEffect: keeps other processes from locking the range.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#fcntl32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl32_setlk(int32_t fd, const struct vllsi_linux_flock32 *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl32_setlk);
    return vllsi__linux_fcntl32(fd, (uint32_t)VLLSI_LINUX_F_SETLK, (uintptr_t)lock);
}
#endif

#ifdef VLLSI_LINUX_HAS_fcntl32_setlkw
/**
 * Lock or unlock a range and wait for conflicting locks to go, with 32-bit positions.
 * @param fd [in] open descriptor
 * @param lock [in] struct flock32
 * @return 0, or a failure.
 * @errors EBADF, EDEADLK, EFAULT, EINTR, EINVAL, ENOLCK
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: locks the file behind a caller-chosen descriptor.
 * @hint IoEffect: waits for other processes and locks them out.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#fcntl32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fcntl32_setlkw(int32_t fd, const struct vllsi_linux_flock32 *lock)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fcntl32_setlkw);
    return vllsi__linux_fcntl32(fd, (uint32_t)VLLSI_LINUX_F_SETLKW, (uintptr_t)lock);
}
#endif

#ifdef VLLSI_LINUX_HAS_readdir
/**
 * Read one entry of an open directory.
 * @param fd [in] open descriptor
 * @param entry [out] struct old_linux_dirent
 * @return 1 when an entry was stored, 0 at the end of the directory, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lists the directory behind a caller-chosen descriptor.
 * @hint IoEffect: reads the directory and moves its position.
 * @fallback getdents64
 * @note The kernel reads one entry whatever the third word says.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#readdir
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_readdir(int32_t fd, struct vllsi_linux_old_linux_dirent *entry)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_readdir);
    return vllsi__linux_readdir(fd, entry);
}
#endif

#ifdef VLLSI_LINUX_HAS_mmap_old
/**
 * Map a file or fresh pages into the address space; the offset counts bytes.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param prot [in] mmap_prot: What the pages of a mapping allow
 * @param flags [in] mmap_flags: What a mapping is and how it is placed and filled
 * @param fd [in] open descriptor
 * @param offset [in] the kernel's unsigned native word
 * @return an address, or a failure.
 * @errors EACCES, EAGAIN, EBADF, EEXIST, EINVAL, ENFILE, ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a file or new memory part of the address space.
 * @hint IoEffect with MAP_SHARED or MAP_SHARED_VALIDATE: stores to the mapping reach the file and other processes.
 * @fallback mmap
 * @note i386 passes one pointer to the six words; mips passes them as they are. The offset is a multiple of the page
 *     size.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#mmap_old
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mmap_old(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, unsigned long offset)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mmap_old);
    return vllsi__linux_mmap_old(addr, len, prot, flags, fd, offset);
}
#endif

#ifdef VLLSI_LINUX_HAS_getrlimit_old
/**
 * Read a resource limit into two words whose infinity is 0x7fffffff.
 * @param resource [in] rlimit_resource: What a limit is set on
 * @param limit [out] struct rlimit
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how much the process may use.
 * @fallback getrlimit, prlimit64
 * @note A limit above 0x7fffffff reads as 0x7fffffff.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#getrlimit_old
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getrlimit_old(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getrlimit_old);
    return vllsi__linux_getrlimit_old(resource, limit);
}
#endif

#ifdef VLLSI_LINUX_HAS_olduname
/**
 * Read the names of system, host, release, version and machine, without the domain.
 * @param name [out] struct old_utsname
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals host name and kernel version.
 * @fallback uname
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#olduname
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_olduname(struct vllsi_linux_old_utsname *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_olduname);
    return vllsi__linux_olduname(name);
}
#endif

#ifdef VLLSI_LINUX_HAS_oldolduname
/**
 * Read the names of system, host, release, version and machine, each cut to eight characters.
 * @param name [out] struct oldold_utsname
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the start of host name and kernel version.
 * @fallback uname
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#oldolduname
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_oldolduname(struct vllsi_linux_oldold_utsname *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_oldolduname);
    return vllsi__linux_oldolduname(name);
}
#endif

#ifdef VLLSI_LINUX_HAS_signal
/**
 * Set a signal's handler, which is taken off again when the signal arrives.
 * @param signum [in] signal number
 * @param handler [in] address of code to run
 * @return an address, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which code runs when the signal arrives.
 * @fallback rt_sigaction
 * @note The handler is an address, 0 for the default or 1 to ignore; the answer is the handler before. The handler
 *     is entered with the signal unblocked (the System V way).
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#signal
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_signal(int32_t signum, void *handler)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_signal);
    return vllsi__linux_signal(signum, handler);
}
#endif

#ifdef VLLSI_LINUX_HAS_sigaction
/**
 * Read or set what happens when a signal arrives, with a one-word mask.
 * @param signum [in] signal number
 * @param action [in] struct old_sigaction; may be NULL
 * @param old [out] struct old_sigaction; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which code runs when the signal arrives.
 * @fallback rt_sigaction
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#sigaction
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sigaction(int32_t signum, const struct vllsi_linux_old_sigaction *action, struct vllsi_linux_old_sigaction *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sigaction);
    return vllsi__linux_sigaction(signum, action, old);
}
#endif

#ifdef VLLSI_LINUX_HAS_sigprocmask
/**
 * Read or change the first word of the thread's mask of blocked signals.
 * @param how [in] sigmask_how: How rt_sigprocmask combines the sets
 * @param set [in] the kernel's unsigned native word; may be NULL
 * @param old [out] the kernel's unsigned native word; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which signals can interrupt the thread.
 * @fallback rt_sigprocmask
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#sigprocmask
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sigprocmask(int32_t how, const unsigned long *set, unsigned long *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sigprocmask);
    return vllsi__linux_sigprocmask(how, set, old);
}
#endif

#ifdef VLLSI_LINUX_HAS_sigpending
/**
 * Read the first word of the set of signals that wait to be delivered.
 * @param set [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which signals others have sent.
 * @fallback rt_sigpending
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#sigpending
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sigpending(unsigned long *set)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sigpending);
    return vllsi__linux_sigpending(set);
}
#endif

#ifdef VLLSI_LINUX_HAS_sigsuspend
/**
 * Replace the thread's mask of blocked signals by one word and wait until a handler has run.
 * @param mask [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EINTR
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets caller-chosen signals through and waits for them.
 * @fallback rt_sigsuspend
 * @note Never succeeds: INTR is the good end. Two words that the kernel ignores stand before the mask; mips instead
 *     passes a pointer to a whole set.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#sigsuspend
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sigsuspend(unsigned long mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sigsuspend);
    return vllsi__linux_sigsuspend(mask);
}
#endif

#ifdef VLLSI_LINUX_HAS_sigreturn
/**
 * Leave a signal handler that was entered with the old frame and go on where the signal struck.
 * @return does not return.
 * @errors not documented: the page lists none; a frame that cannot be read kills the process by SIGSEGV
 * @blocks no; allocates nothing; for the restorer of a signal handler alone.
 * @hint RequiresPermission: loads every register from memory that the caller can write.
 * @fallback rt_sigreturn
 * @note The frame lies at the stack pointer, so only a restorer may enter this, never C code. Frames of handlers
 *     with SA_SIGINFO belong to rt_sigreturn.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#sigreturn
 */
VLLSI_NORETURN VLLSI_INLINE void vllsi_linux_sigreturn(void)
{
    VLLSI_PERMISSION_GATE_NORETURN(vllsi_linux_sigreturn);
    vllsi__linux_sigreturn();
}
#endif

#ifdef VLLSI_LINUX_HAS_sgetmask
/**
 * Read the first word of the thread's mask of blocked signals.
 * @return the mask, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which signals the thread holds back.
 * @fallback rt_sigprocmask
 * @note Present if the kernel was built with CONFIG_SGETMASK_SYSCALL. A mask can look like a failure, since the
 *     answer is the mask itself.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#sgetmask
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sgetmask(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sgetmask);
    return vllsi__linux_sgetmask();
}
#endif

#ifdef VLLSI_LINUX_HAS_ssetmask
/**
 * Set the first word of the thread's mask of blocked signals.
 * @param mask [in] signed 32-bit number
 * @return the mask before the call, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which signals can interrupt the thread.
 * @fallback rt_sigprocmask
 * @note Present if the kernel was built with CONFIG_SGETMASK_SYSCALL. Signals that the mask has no bit for become
 *     unblocked. An old mask can look like a failure.
 * @since Linux 1.0; tables/linux/syscalls/legacy.yaml#ssetmask
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ssetmask(int32_t mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ssetmask);
    return vllsi__linux_ssetmask(mask);
}
#endif

#ifdef VLLSI_LINUX_HAS_iopl
/**
 * Change which privilege level may use I/O ports.
 * @param level [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EINVAL, ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the thread all I/O ports of the machine and needs CAP_SYS_RAWIO.
 * @hint IoEffect: opens the way to devices.
 * @note Level 3 opens all ports and 0 closes them. Since 5.5 interrupts cannot be switched off this way. On ppc64le
 *     and mips the number is empty.
 * @since Linux 1.0; tables/linux/syscalls/machine.yaml#iopl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_iopl(uint32_t level)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_iopl);
    return vllsi__linux_iopl(level);
}
#endif

#ifdef VLLSI_LINUX_HAS_ioperm
/**
 * Allow or forbid the thread a range of I/O ports.
 * @param from [in] the kernel's unsigned native word
 * @param num [in] the kernel's unsigned native word
 * @param turn_on [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EINVAL, EIO, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the thread I/O ports of the machine and needs CAP_SYS_RAWIO.
 * @hint IoEffect: opens the way to devices.
 * @note Since 2.6.8 any of the 65536 ports. On ppc64le and mips the number is empty.
 * @since Linux 1.0; tables/linux/syscalls/machine.yaml#ioperm
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioperm(unsigned long from, unsigned long num, int32_t turn_on)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioperm);
    return vllsi__linux_ioperm(from, num, turn_on);
}
#endif

#ifdef VLLSI_LINUX_HAS_vm86
/**
 * Enter virtual-8086 mode or arrange interrupts for it; what is done depends on the function.
 * @param function [in] vm86_function: What vm86 is asked to do
 * @param arg [in] value whose type another argument decides
 * @return depends on the function, or a failure.
 * @errors EFAULT, ENOSYS, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs 16-bit code and can take interrupts of devices.
 * @note A call of i386 kernels alone, where mmap_min_addr and the configuration may forbid it. On ppc64le and mips
 *     the number is empty.
 * @since Linux 2.1.15; tables/linux/syscalls/machine.yaml#vm86
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vm86(unsigned long function, uintptr_t arg)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vm86);
    return vllsi__linux_vm86(function, arg);
}
#endif

#ifdef VLLSI_LINUX_HAS_vm86_install_check
/**
 * Ask whether this form of the call is there.
 * @return 0, or a failure.
 * @errors ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals whether virtual-8086 mode is offered.
 * @since Linux 2.1.15; tables/linux/syscalls/machine.yaml#vm86
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vm86_install_check(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vm86_install_check);
    return vllsi__linux_vm86((unsigned long)VLLSI_LINUX_VM86_PLUS_INSTALL_CHECK, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_vm86_enter
/**
 * Run in virtual-8086 mode until something needs the caller.
 * @param state [inout] struct vm86plus_struct
 * @return reason in the low byte (a vm86_return) and its argument above, or a failure.
 * @errors EFAULT, ENOSYS, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs 16-bit code of the caller's choice.
 * @since Linux 2.1.15; tables/linux/syscalls/machine.yaml#vm86
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vm86_enter(struct vllsi_linux_vm86plus_struct *state)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vm86_enter);
    return vllsi__linux_vm86((unsigned long)VLLSI_LINUX_VM86_ENTER, (uintptr_t)state);
}
#endif

#ifdef VLLSI_LINUX_HAS_vm86_enter_no_bypass
/**
 * Run in virtual-8086 mode and have the interrupts of all functions reported.
 * @param state [inout] struct vm86plus_struct
 * @return reason in the low byte (a vm86_return) and its argument above, or a failure.
 * @errors EFAULT, ENOSYS, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs 16-bit code of the caller's choice.
 * @since Linux 2.1.15; tables/linux/syscalls/machine.yaml#vm86
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vm86_enter_no_bypass(struct vllsi_linux_vm86plus_struct *state)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vm86_enter_no_bypass);
    return vllsi__linux_vm86((unsigned long)VLLSI_LINUX_VM86_ENTER_NO_BYPASS, (uintptr_t)state);
}
#endif

#ifdef VLLSI_LINUX_HAS_vm86_request_irq
/**
 * Have a device interrupt sent to the caller as a signal.
 * @param irq_and_signal [in] unsigned 32-bit number
 * @return the interrupt, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a device interrupt from the kernel and needs CAP_SYS_ADMIN.
 * @hint IoEffect: takes over a device interrupt.
 * @note The interrupt (3 to 15) is in the low byte and the signal in the next.
 * @since Linux 2.1.15; tables/linux/syscalls/machine.yaml#vm86
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vm86_request_irq(uint32_t irq_and_signal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vm86_request_irq);
    return vllsi__linux_vm86((unsigned long)VLLSI_LINUX_VM86_REQUEST_IRQ, (uintptr_t)irq_and_signal);
}
#endif

#ifdef VLLSI_LINUX_HAS_vm86_free_irq
/**
 * Give a device interrupt back.
 * @param irq [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes who gets a device interrupt.
 * @hint IoEffect: releases a device interrupt.
 * @since Linux 2.1.15; tables/linux/syscalls/machine.yaml#vm86
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vm86_free_irq(uint32_t irq)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vm86_free_irq);
    return vllsi__linux_vm86((unsigned long)VLLSI_LINUX_VM86_FREE_IRQ, (uintptr_t)irq);
}
#endif

#ifdef VLLSI_LINUX_HAS_vm86_get_irq_bits
/**
 * Read which device interrupts have come.
 * @return one bit for each interrupt, or a failure.
 * @errors ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns of device interrupts.
 * @hint IoEffect: reads the state of devices.
 * @since Linux 2.1.15; tables/linux/syscalls/machine.yaml#vm86
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vm86_get_irq_bits(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vm86_get_irq_bits);
    return vllsi__linux_vm86((unsigned long)VLLSI_LINUX_VM86_GET_IRQ_BITS, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_vm86_get_and_reset_irq
/**
 * Read and clear whether one device interrupt has come.
 * @param irq [in] unsigned 32-bit number
 * @return 1 if it has come, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns of device interrupts.
 * @hint IoEffect: lets the interrupt come again.
 * @since Linux 2.1.15; tables/linux/syscalls/machine.yaml#vm86
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vm86_get_and_reset_irq(uint32_t irq)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vm86_get_and_reset_irq);
    return vllsi__linux_vm86((unsigned long)VLLSI_LINUX_VM86_GET_AND_RESET_IRQ, (uintptr_t)irq);
}
#endif

#ifdef VLLSI_LINUX_HAS_vm86old
/**
 * Run in virtual-8086 mode until something needs the caller, in the first form of the call.
 * @param state [inout] struct vm86_struct
 * @return reason in the low byte (a vm86_return) and its argument above, or a failure.
 * @errors EFAULT, ENOSYS, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs 16-bit code of the caller's choice.
 * @note Called vm86 until 2.1.15.
 * @since Linux 1.0; tables/linux/syscalls/machine.yaml#vm86old
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vm86old(struct vllsi_linux_vm86_struct *state)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vm86old);
    return vllsi__linux_vm86old(state);
}
#endif

#ifdef VLLSI_LINUX_HAS_uprobe
/**
 * Report that a traced instruction has been reached, from the kernel's own trampoline.
 * @return what the program's register held, or a failure.
 * @errors ENXIO
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs the programs of whoever traces the caller.
 * @hint IoEffect: hands data to tracers.
 * @note Not for callers. Outside of the trampoline that the kernel maps it fails with ENXIO.
 * @since Linux 6.18; tables/linux/syscalls/machine.yaml#uprobe
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_uprobe(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_uprobe);
    return vllsi__linux_uprobe();
}
#endif

#ifdef VLLSI_LINUX_HAS_uretprobe
/**
 * Report that a traced function returns, from the kernel's own trampoline.
 * @return what the traced function returns, or a failure.
 * @errors not documented: uretprobe(2) names only the signal SIGILL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs the programs of whoever traces the caller.
 * @hint IoEffect: hands data to tracers.
 * @note Not for callers. Outside of the trampoline that the kernel maps the thread gets SIGILL.
 * @since Linux 6.11; tables/linux/syscalls/machine.yaml#uretprobe
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_uretprobe(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_uretprobe);
    return vllsi__linux_uretprobe();
}
#endif

#ifdef VLLSI_LINUX_HAS_riscv_flush_icache
/**
 * Make stores visible to instruction fetches.
 * @param start [in] place in the address space that the call does not read through
 * @param end [in] place in the address space that the call does not read through
 * @param flags [in] riscv_flush_flags: Which threads a riscv_flush_icache fence covers
 * @return 0, or a failure.
 * @errors not documented: riscv_flush_icache(2) lists none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes code that the caller has written runnable.
 * @note Without a flag all threads of the process are covered. The range is not looked at today; the whole cache is
 *     flushed.
 * @since Linux 4.15; tables/linux/syscalls/machine.yaml#riscv_flush_icache
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_riscv_flush_icache(void *start, void *end, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_riscv_flush_icache);
    return vllsi__linux_riscv_flush_icache(start, end, flags);
}
#endif

#ifdef VLLSI_LINUX_HAS_riscv_hwprobe
/**
 * Ask which extensions and speeds the processors have, or which processors have them.
 * @param pairs [inout] struct riscv_hwprobe, pair_count of them
 * @param pair_count [in] size in bytes or count of items
 * @param cpusetsize [in] size in bytes or count of items
 * @param cpus [inout] cpusetsize bytes; may be NULL
 * @param flags [in] riscv_hwprobe_flags: Whether riscv_hwprobe finds values for CPUs or CPUs for values
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals vendor and features of the processors.
 * @note A null set of size 0 means all online processors. A key that the kernel does not know becomes -1 with value
 *     0. The set is written only with RISCV_HWPROBE_WHICH_CPUS (since 6.8).
 * @since Linux 6.4; tables/linux/syscalls/machine.yaml#riscv_hwprobe
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_riscv_hwprobe(struct vllsi_linux_riscv_hwprobe *pairs, size_t pair_count, size_t cpusetsize, void *cpus, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_riscv_hwprobe);
    return vllsi__linux_riscv_hwprobe(pairs, pair_count, cpusetsize, cpus, flags);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_guarded_storage
/**
 * Have reads of pointers into guarded memory call a handler; what is done depends on the command.
 * @param command [in] s390_gs_command: What s390_guarded_storage does with the guarded storage controls
 * @param controls [in] value whose type another argument decides
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how the thread and its siblings load pointers.
 * @since Linux 4.12; tables/linux/syscalls/machine.yaml#s390_guarded_storage
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_guarded_storage(int32_t command, uintptr_t controls)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_guarded_storage);
    return vllsi__linux_s390_guarded_storage(command, controls);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_enable
/**
 * Let the thread use guarded storage, with all controls zero.
 * @return 0, or a failure.
 * @errors EINVAL, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how the thread loads pointers.
 * @since Linux 4.12; tables/linux/syscalls/machine.yaml#s390_guarded_storage
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_guarded_storage_enable(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_guarded_storage_enable);
    return vllsi__linux_s390_guarded_storage((int32_t)VLLSI_LINUX_GS_ENABLE, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_disable
/**
 * End the use of guarded storage and lose its controls.
 * @return 0, or a failure.
 * @errors EINVAL, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how the thread loads pointers.
 * @since Linux 4.12; tables/linux/syscalls/machine.yaml#s390_guarded_storage
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_guarded_storage_disable(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_guarded_storage_disable);
    return vllsi__linux_s390_guarded_storage((int32_t)VLLSI_LINUX_GS_DISABLE, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_set_broadcast
/**
 * Store controls that the next broadcast of a sibling loads into this thread.
 * @param controls [in] struct gs_cb
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets siblings change how the thread loads pointers.
 * @since Linux 4.12; tables/linux/syscalls/machine.yaml#s390_guarded_storage
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_guarded_storage_set_broadcast(const struct vllsi_linux_gs_cb *controls)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_guarded_storage_set_broadcast);
    return vllsi__linux_s390_guarded_storage((int32_t)VLLSI_LINUX_GS_SET_BC_CB, (uintptr_t)controls);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_clear_broadcast
/**
 * Forget the controls stored for a broadcast.
 * @return 0, or a failure.
 * @errors EINVAL, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how the thread answers broadcasts.
 * @since Linux 4.12; tables/linux/syscalls/machine.yaml#s390_guarded_storage
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_guarded_storage_clear_broadcast(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_guarded_storage_clear_broadcast);
    return vllsi__linux_s390_guarded_storage((int32_t)VLLSI_LINUX_GS_CLEAR_BC_CB, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_broadcast
/**
 * Have every thread of the process load the controls that it has stored.
 * @return 0, or a failure.
 * @errors EINVAL, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how all threads of the process load pointers.
 * @since Linux 4.12; tables/linux/syscalls/machine.yaml#s390_guarded_storage
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_guarded_storage_broadcast(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_guarded_storage_broadcast);
    return vllsi__linux_s390_guarded_storage((int32_t)VLLSI_LINUX_GS_BROADCAST, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_pci_mmio_read
/**
 * Read from a mapped PCI device.
 * @param mmio_addr [in] the kernel's unsigned native word
 * @param buf [out] length bytes
 * @param length [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, ENOMEM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of a device that the caller has mapped.
 * @hint IoEffect: reads from a device.
 * @note mmio_addr lies in the caller's mapping of the device, and the bytes must not cross a page.
 * @since Linux 3.19; tables/linux/syscalls/machine.yaml#s390_pci_mmio_read
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_pci_mmio_read(unsigned long mmio_addr, void *buf, size_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_pci_mmio_read);
    return vllsi__linux_s390_pci_mmio_read(mmio_addr, buf, length);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_pci_mmio_write
/**
 * Write to a mapped PCI device.
 * @param mmio_addr [in] the kernel's unsigned native word
 * @param buf [in] length bytes
 * @param length [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, ENOMEM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: writes registers of a device that the caller has mapped.
 * @hint IoEffect: writes to a device.
 * @note mmio_addr lies in the caller's mapping of the device, and the bytes must not cross a page.
 * @since Linux 3.19; tables/linux/syscalls/machine.yaml#s390_pci_mmio_write
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_pci_mmio_write(unsigned long mmio_addr, const void *buf, size_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_pci_mmio_write);
    return vllsi__linux_s390_pci_mmio_write(mmio_addr, buf, length);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_runtime_instr
/**
 * Start or stop run-time instrumentation of the calling thread.
 * @param command [in] s390_runtime_command: Start or stop of run-time instrumentation
 * @param signum [in] signal number
 * @return 0, or a failure.
 * @errors EINVAL, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: has the processor record what the thread executes.
 * @note The signal means nothing since 4.4.
 * @since Linux 3.7; tables/linux/syscalls/machine.yaml#s390_runtime_instr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_runtime_instr(int32_t command, int32_t signum)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_runtime_instr);
    return vllsi__linux_s390_runtime_instr(command, signum);
}
#endif

#ifdef VLLSI_LINUX_HAS_s390_sthyi
/**
 * Read resources and capacity of the machine and its hypervisors.
 * @param function_code [in] s390_sthyi_function: Which hypervisor information s390_sthyi stores
 * @param resp_buffer [out] 4096 bytes
 * @param return_code [out] unsigned 64-bit number
 * @param flags [in] the kernel's unsigned native word
 * @return condition code from 0 to 3, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals capacity of the machine and its partitions.
 * @hint IoEffect: asks the hypervisor.
 * @note The buffer is filled only when the result is 0; 3 means an unknown function. flags must be 0.
 * @since Linux 4.15; tables/linux/syscalls/machine.yaml#s390_sthyi
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_s390_sthyi(unsigned long function_code, void *resp_buffer, uint64_t *return_code, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_s390_sthyi);
    return vllsi__linux_s390_sthyi(function_code, resp_buffer, return_code, flags);
}
#endif

#ifdef VLLSI_LINUX_HAS_rtas
/**
 * Call the run-time services of the POWER firmware.
 * @param args [inout] struct rtas_args
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the call
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reaches the firmware of the machine and needs CAP_SYS_ADMIN.
 * @hint IoEffect: may change firmware state and devices.
 * @note All words are big-endian; results follow the arguments in args, the first being the status. The kernel
 *     refuses services that could reach its own memory, and many more under lockdown.
 * @since Linux 2.6.0; tables/linux/syscalls/machine.yaml#rtas
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rtas(struct vllsi_linux_rtas_args *args)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rtas);
    return vllsi__linux_rtas(args);
}
#endif

#ifdef VLLSI_LINUX_HAS_spu_create
/**
 * Make a context or gang of Cell coprocessors in the SPU file system.
 * @param path [in] NUL-terminated path
 * @param flags [in] spu_create_flags: Kind of SPU context or gang that spu_create makes
 * @param mode [in] file type and permission bits
 * @param neighbor_fd [in] open descriptor
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EEXIST, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENOENT, ENOMEM, ENOSPC,
 *     ENOSYS, ENOTDIR, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: creates a directory by path and takes processor resources.
 * @hint IoEffect: creates a directory with files.
 * @hint RequiresPermission with SPU_CREATE_NOSCHED: keeps a coprocessor from others and needs CAP_SYS_NICE.
 * @note neighbor_fd counts only with SPU_CREATE_AFFINITY_SPU. Kernels without Cell support answer ENOSYS.
 * @since Linux 2.6.16; tables/linux/syscalls/machine.yaml#spu_create
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_spu_create(const char *path, uint32_t flags, uint32_t mode, int32_t neighbor_fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_spu_create);
    return vllsi__linux_spu_create(path, flags, mode, neighbor_fd);
}
#endif

#ifdef VLLSI_LINUX_HAS_spu_run
/**
 * Run a context on a Cell coprocessor until it stops.
 * @param fd [in] open descriptor
 * @param npc [inout] unsigned 32-bit number
 * @param event [out] unsigned 32-bit number; may be NULL
 * @return status register of the coprocessor, or a failure.
 * @errors EBADF, EFAULT, EINTR, EINVAL, ENOMEM, ENOSYS
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs code of a caller-chosen context.
 * @hint IoEffect: the coprocessor may reach memory that others share.
 * @note npc is where the coprocessor starts and where it has stopped. event is written for contexts made with
 *     SPU_CREATE_EVENTS_ENABLED.
 * @since Linux 2.6.16; tables/linux/syscalls/machine.yaml#spu_run
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_spu_run(int32_t fd, uint32_t *npc, uint32_t *event)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_spu_run);
    return vllsi__linux_spu_run(fd, npc, event);
}
#endif

#ifdef VLLSI_LINUX_HAS_swapcontext
/**
 * Save the thread's context and continue in another.
 * @param old_context [out] struct ucontext; may be NULL
 * @param new_context [in] struct ucontext; may be NULL
 * @param size [in] the kernel's signed native word
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; called from a signal handler with a new context it does not come back to it.
 * @hint RequiresPermission: replaces all registers and the signal mask of the thread.
 * @note size is that of ucontext and tells whether vector registers are there. A new context that cannot be read
 *     kills the thread with SIGSEGV.
 * @since Linux 2.6.0; tables/linux/syscalls/machine.yaml#swapcontext
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_swapcontext(struct vllsi_linux_ucontext *old_context, const struct vllsi_linux_ucontext *new_context, long size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_swapcontext);
    return vllsi__linux_swapcontext(old_context, new_context, size);
}
#endif

#ifdef VLLSI_LINUX_HAS_switch_endian
/**
 * Turn the byte order of the thread around.
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; not for signal handlers nor other C code, since no stub returns from it.
 * @hint RequiresPermission: makes the thread read code and data in the other byte order.
 * @note The instruction after the call already runs in the other byte order, so a stub cannot return from it; the
 *     code must be written for that.
 * @since Linux 4.1; tables/linux/syscalls/machine.yaml#switch_endian
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_switch_endian(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_switch_endian);
    return vllsi__linux_switch_endian();
}
#endif

#ifdef VLLSI_LINUX_HAS_pciconfig_read
/**
 * Read from the configuration space of a PCI device.
 * @param bus [in] the kernel's unsigned native word
 * @param dfn [in] the kernel's unsigned native word
 * @param offset [in] the kernel's unsigned native word
 * @param len [in] the kernel's unsigned native word
 * @param buf [out] len bytes
 * @return 0, or a failure.
 * @errors EINVAL, EIO, ENODEV, ENOSYS, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads configuration of any PCI device and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reads from a device.
 * @note len is 1, 2 or 4. ENOSYS means a kernel without PCI.
 * @since Linux 2.0.26; tables/linux/syscalls/machine.yaml#pciconfig_read
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pciconfig_read(unsigned long bus, unsigned long dfn, unsigned long offset, unsigned long len, void *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pciconfig_read);
    return vllsi__linux_pciconfig_read(bus, dfn, offset, len, buf);
}
#endif

#ifdef VLLSI_LINUX_HAS_pciconfig_write
/**
 * Write to the configuration space of a PCI device.
 * @param bus [in] the kernel's unsigned native word
 * @param dfn [in] the kernel's unsigned native word
 * @param offset [in] the kernel's unsigned native word
 * @param len [in] the kernel's unsigned native word
 * @param buf [in] len bytes
 * @return 0, or a failure.
 * @errors EINVAL, EIO, ENODEV, ENOSYS, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes configuration of any PCI device and needs CAP_SYS_ADMIN.
 * @hint IoEffect: writes to a device.
 * @note len is 1, 2 or 4. ENOSYS means a kernel without PCI.
 * @since Linux 2.0.26; tables/linux/syscalls/machine.yaml#pciconfig_write
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pciconfig_write(unsigned long bus, unsigned long dfn, unsigned long offset, unsigned long len, const void *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pciconfig_write);
    return vllsi__linux_pciconfig_write(bus, dfn, offset, len, buf);
}
#endif

#ifdef VLLSI_LINUX_HAS_pciconfig_iobase
/**
 * Tell where a PCI bus has its memory or ports in physical memory.
 * @param which [in] pciconfig_base: Which address pciconfig_iobase reports
 * @param bus [in] the kernel's unsigned native word
 * @param devfn [in] the kernel's unsigned native word
 * @return a physical address or a bridge number, or a failure.
 * @errors ENODEV, ENOSYS, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals physical addresses of devices.
 * @hint IoEffect: reads the layout of the hardware.
 * @note ppc64le answers with a bridge number alone for new buses; arm kernels have the number and commonly no call
 *     behind it.
 * @since Linux 2.0.26; tables/linux/syscalls/machine.yaml#pciconfig_iobase
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pciconfig_iobase(long which, unsigned long bus, unsigned long devfn)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pciconfig_iobase);
    return vllsi__linux_pciconfig_iobase(which, bus, devfn);
}
#endif

#ifdef VLLSI_LINUX_HAS_sysmips
/**
 * Do what MIPS needs from the kernel; what is done depends on the command.
 * @param command [in] sysmips_command: What sysmips is asked to do
 * @param arg1 [in] value whose type another argument decides
 * @param arg2 [in] value whose type another argument decides
 * @return depends on the command, or a failure.
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes caches and the treatment of misaligned accesses.
 * @since Linux 1.3.0; tables/linux/syscalls/machine.yaml#sysmips
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sysmips(long command, uintptr_t arg1, uintptr_t arg2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sysmips);
    return vllsi__linux_sysmips(command, arg1, arg2);
}
#endif

#ifdef VLLSI_LINUX_HAS_sysmips_atomic_set
/**
 * Exchange a word of memory in one step.
 * @param word [inout] unsigned 32-bit number
 * @param value [in] unsigned 32-bit number
 * @return what the word held, or a failure.
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: writes memory that other threads may share.
 * @note For processors without load-linked. The old value comes back even when it looks like an error number; only
 *     a3 tells failure.
 * @since Linux 1.3.0; tables/linux/syscalls/machine.yaml#sysmips
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sysmips_atomic_set(uint32_t *word, uint32_t value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sysmips_atomic_set);
    return vllsi__linux_sysmips((long)VLLSI_LINUX_MIPS_ATOMIC_SET, (uintptr_t)word, (uintptr_t)value);
}
#endif

#ifdef VLLSI_LINUX_HAS_sysmips_fixade
/**
 * Choose whether the kernel mends misaligned accesses and reports them.
 * @param mode [in] the kernel's signed native word
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how misaligned accesses of the process end.
 * @note Bit 0 has them mended and bit 1 has them logged.
 * @since Linux 1.3.0; tables/linux/syscalls/machine.yaml#sysmips
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sysmips_fixade(long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sysmips_fixade);
    return vllsi__linux_sysmips_2((long)VLLSI_LINUX_MIPS_FIXADE, (uintptr_t)mode);
}
#endif

#ifdef VLLSI_LINUX_HAS_sysmips_flush_cache
/**
 * Write back and empty all caches.
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: slows the whole machine down for a moment.
 * @since Linux 1.3.0; tables/linux/syscalls/machine.yaml#sysmips
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sysmips_flush_cache(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sysmips_flush_cache);
    return vllsi__linux_sysmips_1((long)VLLSI_LINUX_FLUSH_CACHE);
}
#endif

#ifdef VLLSI_LINUX_HAS_syscall
/**
 * Make the system call whose number is the first argument.
 * @param number [in] the kernel's unsigned native word
 * @param arg1 [in] value whose type another argument decides
 * @param arg2 [in] value whose type another argument decides
 * @param arg3 [in] value whose type another argument decides
 * @param arg4 [in] value whose type another argument decides
 * @param arg5 [in] value whose type another argument decides
 * @param arg6 [in] value whose type another argument decides
 * @return what the named call returns, or a failure.
 * @errors ENOSYS
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reaches every other system call.
 * @hint IoEffect: does whatever the named call does.
 * @note A call of MIPS o32 alone, numbered 4000. All errors of the named call may come. 64-bit arguments must be
 *     split by the caller.
 * @since Linux 1.3.0; tables/linux/syscalls/machine.yaml#syscall
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syscall(unsigned long number, uintptr_t arg1, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5, uintptr_t arg6)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syscall);
    return vllsi__linux_syscall(number, arg1, arg2, arg3, arg4, arg5, arg6);
}
#endif

/**
 * Map a file or fresh memory into the address space.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param prot [in] mmap_prot: What the pages of a mapping allow
 * @param flags [in] mmap_flags: What a mapping is and how it is placed and filled
 * @param fd [in] open descriptor
 * @param offset [in] signed 64-bit number
 * @return an address, or a failure.
 * @errors EACCES, EAGAIN, EBADF, EEXIST, EINVAL, ENFILE, ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes address space and maps the file behind a caller-chosen descriptor.
 * @hint RequiresPermission with PROT_EXEC: makes the mapped bytes executable.
 * @hint IoEffect with MAP_SHARED or MAP_SHARED_VALIDATE: with PROT_WRITE, stores reach the file and all who map it.
 * @hint RequiresPermission with MAP_FIXED: replaces what the process has mapped in the range.
 * @hint IoEffect with MAP_POPULATE: reads the mapped part of the file ahead.
 * @hint RequiresPermission with MAP_LOCKED: keeps the pages in memory at the expense of other processes.
 * @hint IoEffect with MAP_HUGETLB: takes pages from the huge page pool that all processes share.
 * @note Pass fd -1 and offset 0 with MAP_ANONYMOUS. The result may lie in the upper half of a 32-bit address space,
 *     where it is negative as a number; only the last 4095 addresses stand for errors. Without MAP_FIXED, addr is a
 *     hint.
 * @since Linux 1.0; tables/linux/syscalls/memory.yaml#mmap
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mmap);
    return vllsi__linux_mmap(addr, len, prot, flags, fd, offset);
}

/**
 * Remove all mappings from a range of addresses.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EINVAL, ENOMEM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes memory away from the whole process.
 * @note A range without mappings is no error. Unmapping the middle of a mapping makes two, which may exceed the
 *     limit (ENOMEM). The last mapping of a closed file releases the file, and that may wait for its file system.
 * @since Linux 1.0; tables/linux/syscalls/memory.yaml#munmap
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_munmap(void *addr, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_munmap);
    return vllsi__linux_munmap(addr, len);
}

/**
 * Grow, shrink or move a mapping.
 * @param old_addr [in] place in the address space that the call does not read through
 * @param old_len [in] size in bytes or count of items
 * @param new_len [in] size in bytes or count of items
 * @param flags [in] mremap_flags: How a mapping may change when it is resized
 * @param new_addr [in] place in the address space that the call does not read through
 * @return an address, or a failure.
 * @errors EAGAIN, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: rearranges the address space of the process.
 * @hint RequiresPermission with MREMAP_FIXED: replaces what the process has mapped at the new address.
 * @note new_addr counts only with MREMAP_FIXED or MREMAP_DONTUNMAP. An old length of 0 makes a second mapping of a
 *     shared one.
 * @since Linux 2.0; tables/linux/syscalls/memory.yaml#mremap
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mremap);
    return vllsi__linux_mremap(old_addr, old_len, new_len, flags, new_addr);
}

/**
 * Change what the pages of a range allow.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param prot [in] mmap_prot: What the pages of a mapping allow
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the protection of memory for the whole process.
 * @hint RequiresPermission with PROT_EXEC: makes data of the process executable.
 * @note A failure can leave the first part of the range changed.
 * @since Linux 1.0; tables/linux/syscalls/memory.yaml#mprotect
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mprotect(void *addr, size_t len, unsigned long prot)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mprotect);
    return vllsi__linux_mprotect(addr, len, prot);
}

/**
 * Tell the kernel how a range of memory will be used, or change how it is kept.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param advice [in] madvise_advice: What is about to happen to a range of memory, or what shall
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EBADF, EBUSY, EFAULT, EHWPOISON, EINVAL, EIO, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: may discard the contents of a range or change how it is shared.
 * @hint IoEffect with MADV_REMOVE: punches a hole into the file behind the range.
 * @hint IoEffect with MADV_WILLNEED or MADV_POPULATE_READ or MADV_POPULATE_WRITE: reads from the file or from swap.
 * @hint IoEffect with MADV_PAGEOUT: writes the pages to the file or to swap.
 * @hint IoEffect with MADV_HWPOISON or MADV_SOFT_OFFLINE: takes physical pages away from the whole system.
 * @note MADV_DONTNEED is no mere advice: private anonymous memory reads as zero afterwards. With len 0 the call only
 *     tells whether the kernel knows the advice.
 * @since Linux 2.4; tables/linux/syscalls/memory.yaml#madvise
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_madvise(void *addr, size_t len, int32_t advice)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_madvise);
    return vllsi__linux_madvise(addr, len, advice);
}

/**
 * Write the changed pages of a shared file mapping back to the file.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param flags [in] msync_flags: How a file mapping is written back
 * @return 0, or a failure.
 * @errors EBUSY, EINVAL, ENOMEM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: writes the files that the range maps.
 * @hint IoEffect: makes stores to a shared mapping durable.
 * @note Only MS_SYNC waits and starts writing; MS_ASYNC is without effect since 2.6.19.
 * @since Linux 2.0; tables/linux/syscalls/memory.yaml#msync
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_msync(void *addr, size_t len, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_msync);
    return vllsi__linux_msync(addr, len, flags);
}

/**
 * Report which pages of a range are in memory.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param vec [out] unsigned 8-bit number
 * @return 0, or a failure.
 * @errors EAGAIN, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells which pages of mapped files are cached.
 * @hint IoEffect: observes the page cache that all processes share.
 * @note vec receives one byte for each page of the range, rounded up; bit 0 says that the page is in memory. For a
 *     file that the caller neither owns nor may write, all pages are reported as present.
 * @since Linux 2.4; tables/linux/syscalls/memory.yaml#mincore
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mincore(void *addr, size_t len, uint8_t *vec)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mincore);
    return vllsi__linux_mincore(addr, len, vec);
}

/**
 * Let a range of a shared file mapping show another part of the file.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param prot [in] mmap_prot: What the pages of a mapping allow
 * @param page_offset [in] size in bytes or count of items
 * @param flags [in] mmap_flags: What a mapping is and how it is placed and filled
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: maps another part of a file that is mapped already.
 * @note Deprecated, and emulated with ordinary mappings since 4.0. page_offset counts pages; prot must be 0; of
 *     flags only MAP_NONBLOCK counts.
 * @since Linux 2.5.46; tables/linux/syscalls/memory.yaml#remap_file_pages
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_remap_file_pages);
    return vllsi__linux_remap_file_pages(addr, len, prot, page_offset, flags);
}

/**
 * Move the end of the heap segment, or ask where it is.
 * @param addr [in] place in the address space that the call does not read through
 * @return an address, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: grows or shrinks the memory of the process.
 * @note The result is the end of the heap after the call. A move that is not possible leaves it where it was, so
 *     compare the result with addr; address 0 only asks.
 * @since Linux 1.0; tables/linux/syscalls/memory.yaml#brk
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_brk(void *addr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_brk);
    return vllsi__linux_brk(addr);
}

/**
 * Load a range into memory and keep it there.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: holds physical memory that other processes cannot use.
 * @note addr is rounded down to a page. Locks do not nest and are not inherited by a child.
 * @since Linux 2.0; tables/linux/syscalls/memory.yaml#mlock
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mlock(void *addr, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mlock);
    return vllsi__linux_mlock(addr, len);
}

/**
 * Keep a range in memory from now on or from the first access of each page.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param flags [in] mlock_flags: How mlock2 locks
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: holds physical memory that other processes cannot use.
 * @fallback mlock
 * @note With flags 0 it is mlock, which is no substitute for MLOCK_ONFAULT.
 * @since Linux 4.4; tables/linux/syscalls/memory.yaml#mlock2
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mlock2(void *addr, size_t len, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mlock2);
    return vllsi__linux_mlock2(addr, len, flags);
}

/**
 * Let the pages of a range be swapped out again.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: undoes the locking of memory that may hold secrets.
 * @since Linux 2.0; tables/linux/syscalls/memory.yaml#munlock
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_munlock(void *addr, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_munlock);
    return vllsi__linux_munlock(addr, len);
}

/**
 * Keep all memory of the process in place, the present or the future one.
 * @param flags [in] mlockall_flags: What mlockall locks
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: holds the whole memory of the process.
 * @note With MCL_FUTURE a later mmap, brk or growth of a stack fails at the lock limit.
 * @since Linux 2.0; tables/linux/syscalls/memory.yaml#mlockall
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mlockall(int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mlockall);
    return vllsi__linux_mlockall(flags);
}

/**
 * Let all memory of the process be swapped out again.
 * @return 0, or a failure.
 * @errors EAGAIN, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: undoes the locking of memory that may hold secrets.
 * @since Linux 2.0; tables/linux/syscalls/memory.yaml#munlockall
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_munlockall(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_munlockall);
    return vllsi__linux_munlockall();
}

/**
 * Forbid for good that the mappings of a range are changed or removed.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param flags [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: fixes mappings for the rest of the life of the process.
 * @note flags must be 0. There is no way back. On the sealed range munmap, mremap, mprotect and mmap with MAP_FIXED
 *     fail with EPERM, and so does advice that would discard contents which the caller cannot write. 32-bit kernels
 *     refuse every call with EPERM.
 * @since Linux 6.10; tables/linux/syscalls/memory.yaml#mseal
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mseal(void *addr, size_t len, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mseal);
    return vllsi__linux_mseal(addr, len, flags);
}

/**
 * Map a shadow stack, which only call and return instructions write to.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param flags [in] shadow_stack_flags: What a new shadow stack contains
 * @return an address, or a failure.
 * @errors not documented: no manual page, and no machine with shadow stacks was at hand
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes memory that a thread can be told to return through.
 * @note Exists where the CPU has shadow stacks: x86 (6.6, 64-bit programs, addr 0 or from 4 GiB on), arm64 (6.13)
 *     and riscv. Other ABIs have the number and answer ENOSYS; without the CPU feature the answer is EOPNOTSUPP.
 *     SHADOW_STACK_SET_MARKER is for arm64 only.
 * @since Linux 6.6; tables/linux/syscalls/memory.yaml#map_shadow_stack
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_map_shadow_stack(void *addr, size_t len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_map_shadow_stack);
    return vllsi__linux_map_shadow_stack(addr, len, flags);
}

/**
 * Reserve a memory protection key.
 * @param flags [in] the kernel's unsigned native word
 * @param access_rights [in] pkey_access: Rights that a new protection key takes away from the calling thread
 * @return the protection key, or a failure.
 * @errors EINVAL, ENOSPC
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes one of the few protection keys of the process.
 * @note flags must be 0. The rights apply to the calling thread; other threads have none on the new key.
 * @since Linux 4.9; tables/linux/syscalls/memory.yaml#pkey_alloc
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pkey_alloc(unsigned long flags, unsigned long access_rights)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pkey_alloc);
    return vllsi__linux_pkey_alloc(flags, access_rights);
}

/**
 * Give a memory protection key back.
 * @param pkey [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets the key of memory that still bears it be handed out again.
 * @note Pages keep the key; take it off them first.
 * @since Linux 4.9; tables/linux/syscalls/memory.yaml#pkey_free
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pkey_free(int32_t pkey)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pkey_free);
    return vllsi__linux_pkey_free(pkey);
}

/**
 * Change what the pages of a range allow and which protection key they bear.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param prot [in] mmap_prot: What the pages of a mapping allow
 * @param pkey [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the protection of memory for the whole process.
 * @hint RequiresPermission with PROT_EXEC: makes data of the process executable.
 * @note With pkey -1 it does what mprotect does.
 * @since Linux 4.9; tables/linux/syscalls/memory.yaml#pkey_mprotect
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pkey_mprotect);
    return vllsi__linux_pkey_mprotect(addr, len, prot, pkey);
}

/**
 * Make a file that lives in memory and has no name in any directory.
 * @param name [in] NUL-terminated text
 * @param flags [in] memfd_flags: What a memory file can do
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a file whose memory can be handed to other processes.
 * @hint RequiresPermission with MFD_EXEC: the file can be executed and so brings new code in.
 * @hint IoEffect with MFD_HUGETLB: takes pages from the huge page pool that all processes share.
 * @note name is for diagnosis only and has at most 249 bytes. With neither MFD_EXEC nor MFD_NOEXEC_SEAL the sysctl
 *     vm.memfd_noexec decides, and it may refuse MFD_EXEC.
 * @since Linux 3.17; tables/linux/syscalls/memory.yaml#memfd_create
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_memfd_create(const char *name, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_memfd_create);
    return vllsi__linux_memfd_create(name, flags);
}

#ifdef VLLSI_LINUX_HAS_memfd_secret
/**
 * Make a memory file whose pages the kernel itself cannot read.
 * @param flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are
 *     independent
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EINVAL, EMFILE, ENFILE, ENOMEM, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes memory that tools and kernel cannot inspect and that counts as locked.
 * @note The only flag is O_CLOEXEC; the page names FD_CLOEXEC, which a 6.18 kernel refuses. The size begins at 0:
 *     set it with ftruncate, then map with MAP_SHARED. Calls that would read or write such memory on the caller's
 *     behalf fail with EFAULT.
 * @since Linux 5.14; tables/linux/syscalls/memory.yaml#memfd_secret
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_memfd_secret(int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_memfd_secret);
    return vllsi__linux_memfd_secret(flags);
}
#endif

/**
 * Give advice on ranges of memory of another process.
 * @param pidfd [in] open descriptor
 * @param vec [in] struct iovec, count of them
 * @param count [in] size in bytes or count of items
 * @param advice [in] madvise_advice: What is about to happen to a range of memory, or what shall
 * @param flags [in] unsigned 32-bit number
 * @return how many bytes the advice reached, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: acts on the memory of another process.
 * @hint IoEffect: moves pages of another process to or from storage.
 * @note flags must be 0. The addresses in vec are those of the other process, which must grant read access as ptrace
 *     would; the caller also needs CAP_SYS_NICE. Another process takes only MADV_COLD, MADV_PAGEOUT, MADV_WILLNEED
 *     and MADV_COLLAPSE. The result may be short.
 * @since Linux 5.10; tables/linux/syscalls/memory.yaml#process_madvise
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_process_madvise);
    return vllsi__linux_process_madvise(pidfd, vec, count, advice, flags);
}

/**
 * Free the memory of a process that is being killed without waiting for its exit.
 * @param pidfd [in] open descriptor
 * @param flags [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tears down the memory of another process.
 * @hint IoEffect: frees the memory of a dying process.
 * @note flags must be 0. A process that has not been told to die is refused with EINVAL; one that is gone gives
 *     ESRCH.
 * @since Linux 5.15; tables/linux/syscalls/memory.yaml#process_mrelease
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_process_mrelease(int32_t pidfd, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_process_mrelease);
    return vllsi__linux_process_mrelease(pidfd, flags);
}

/**
 * Copy memory of another process into the caller's.
 * @param pid [in] process id
 * @param local [in] struct iovec, local_count of them
 * @param local_count [in] the kernel's unsigned native word
 * @param remote [in] struct iovec, remote_count of them
 * @param remote_count [in] the kernel's unsigned native word
 * @param flags [in] the kernel's unsigned native word
 * @return how many bytes were copied, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the memory of another process.
 * @hint IoEffect: observes another process.
 * @note flags must be 0. The vectors of remote hold addresses of the other process. The copy is not atomic and may
 *     be short, but never ends within a remote vector; each count is limited to 1024. Permission is that of ptrace's
 *     attach.
 * @since Linux 3.2; tables/linux/syscalls/memory.yaml#process_vm_readv
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_process_vm_readv);
    return vllsi__linux_process_vm_readv(pid, local, local_count, remote, remote_count, flags);
}

/**
 * Copy the caller's memory into another process.
 * @param pid [in] process id
 * @param local [in] struct iovec, local_count of them
 * @param local_count [in] the kernel's unsigned native word
 * @param remote [in] struct iovec, remote_count of them
 * @param remote_count [in] the kernel's unsigned native word
 * @param flags [in] the kernel's unsigned native word
 * @return how many bytes were copied, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: overwrites the memory of another process.
 * @hint IoEffect: changes another process.
 * @note As process_vm_readv in the other direction; pages that the other process cannot write are refused.
 * @since Linux 3.2; tables/linux/syscalls/memory.yaml#process_vm_writev
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_process_vm_writev);
    return vllsi__linux_process_vm_writev(pid, local, local_count, remote, remote_count, flags);
}

/**
 * Set from which memory nodes the pages of a range are taken.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] the kernel's unsigned native word
 * @param mode [in] mempolicy_mode: From which memory nodes pages are taken
 * @param nodemask [in] the kernel's unsigned native word; may be NULL
 * @param maxnode [in] the kernel's unsigned native word
 * @param flags [in] mempolicy_move_flags: What happens to pages that are already in place
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: places memory of the process on chosen nodes.
 * @hint IoEffect with MPOL_MF_MOVE_ALL: moves pages that other processes share.
 * @note nodemask points to as many native words as hold maxnode bits, lowest node first. The kernel reads one bit
 *     less than maxnode says, so pass the highest node plus two.
 * @since Linux 2.6.7; tables/linux/syscalls/memory.yaml#mbind
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mbind);
    return vllsi__linux_mbind(addr, len, mode, nodemask, maxnode, flags);
}

/**
 * Set from which memory nodes the calling thread takes pages.
 * @param mode [in] mempolicy_mode: From which memory nodes pages are taken
 * @param nodemask [in] the kernel's unsigned native word; may be NULL
 * @param maxnode [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: places future memory of the thread on chosen nodes.
 * @note nodemask and maxnode are those of mbind. Children and programs started later inherit the policy.
 * @since Linux 2.6.7; tables/linux/syscalls/memory.yaml#set_mempolicy
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_set_mempolicy);
    return vllsi__linux_set_mempolicy(mode, nodemask, maxnode);
}

/**
 * Report the memory policy of the calling thread or of an address.
 * @param mode [out] signed 32-bit number; may be NULL
 * @param nodemask [out] the kernel's unsigned native word; may be NULL
 * @param maxnode [in] the kernel's unsigned native word
 * @param addr [in] place in the address space that the call does not read through
 * @param flags [in] mempolicy_get_flags: What get_mempolicy reports
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals on which nodes memory of the process lies.
 * @note mode receives a mempolicy_mode, or a node number with MPOL_F_NODE. nodemask has room for maxnode bits,
 *     rounded up to native words, and must hold every node of the system. addr must be null without MPOL_F_ADDR.
 * @since Linux 2.6.7; tables/linux/syscalls/memory.yaml#get_mempolicy
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_get_mempolicy);
    return vllsi__linux_get_mempolicy(mode, nodemask, maxnode, addr, flags);
}

/**
 * Name the node that the policy of a range prefers among its own.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] the kernel's unsigned native word
 * @param home_node [in] the kernel's unsigned native word
 * @param flags [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL, ENOENT, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: places memory of the process on a chosen node.
 * @note flags must be 0. The range needs a policy from mbind first (ENOENT), and it must be MPOL_BIND or
 *     MPOL_PREFERRED_MANY (EOPNOTSUPP).
 * @since Linux 5.17; tables/linux/syscalls/memory.yaml#set_mempolicy_home_node
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_set_mempolicy_home_node);
    return vllsi__linux_set_mempolicy_home_node(addr, len, home_node, flags);
}

/**
 * Move all pages of a process from one set of memory nodes to another.
 * @param pid [in] process id
 * @param maxnode [in] the kernel's unsigned native word
 * @param old_nodes [in] the kernel's unsigned native word
 * @param new_nodes [in] the kernel's unsigned native word
 * @return how many pages could not be moved, or a failure.
 * @errors EFAULT, EINVAL, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the memory of a caller-chosen process.
 * @hint IoEffect: changes where another process has its memory.
 * @note Process 0 is the caller. Both masks are arrays of native words as for mbind.
 * @since Linux 2.6.16; tables/linux/syscalls/memory.yaml#migrate_pages
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_migrate_pages);
    return vllsi__linux_migrate_pages(pid, maxnode, old_nodes, new_nodes);
}

/**
 * Move single pages of a process to given memory nodes, or ask where they are.
 * @param pid [in] process id
 * @param count [in] the kernel's unsigned native word
 * @param pages [in] place in the address space that the call does not read through, count of them
 * @param nodes [in] signed 32-bit number, count of them; may be NULL
 * @param status [out] signed 32-bit number, count of them
 * @param flags [in] mempolicy_move_flags: What happens to pages that are already in place
 * @return how many pages were not moved, or a failure.
 * @errors E2BIG, EACCES, EFAULT, EINVAL, ENODEV, EPERM, ESRCH
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: finds and moves the memory of a caller-chosen process.
 * @hint IoEffect: changes where another process has its memory.
 * @hint RequiresPermission with MPOL_MF_MOVE_ALL: moves pages that further processes share.
 * @note Process 0 is the caller. Without nodes nothing moves. Each status is a node number or a negative error
 *     number of its page; the array is valid only if the call succeeds. The count of pages not moved is reported
 *     since 4.17.
 * @since Linux 2.6.18; tables/linux/syscalls/memory.yaml#move_pages
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_move_pages);
    return vllsi__linux_move_pages(pid, count, pages, nodes, status, flags);
}

#ifdef VLLSI_LINUX_HAS_cacheflush
/**
 * Write back and invalidate caches of a MIPS processor for a range of addresses.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] size in bytes or count of items
 * @param cache [in] mips_cache: Which cache of a MIPS processor is flushed
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes freshly written instructions of the process valid.
 * @note The kernel flushes both caches whatever cache says. Other architectures have calls of this name with other
 *     parameters.
 * @since Linux 1.2; tables/linux/syscalls/memory.yaml#cacheflush
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_cacheflush(void *addr, size_t len, uint32_t cache)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_cacheflush);
    return vllsi__linux_cacheflush(addr, len, cache);
}
#endif

#ifdef VLLSI_LINUX_HAS_arm_cacheflush
/**
 * Make instructions written to a range of memory valid for execution on 32-bit ARM.
 * @param start [in] place in the address space that the call does not read through
 * @param end [in] place in the address space that the call does not read through
 * @param flags [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the private calls of ARM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes freshly written instructions of the process valid.
 * @note The range ends before end and needs no alignment. flags must be 0.
 * @since Linux 2.4; tables/linux/syscalls/memory.yaml#arm_cacheflush
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arm_cacheflush(void *start, void *end, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arm_cacheflush);
    return vllsi__linux_arm_cacheflush(start, end, flags);
}
#endif

#ifdef VLLSI_LINUX_HAS_subpage_prot
/**
 * Protect memory in steps of 4 KiB on a powerpc kernel with pages of 64 KiB.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] the kernel's unsigned native word
 * @param map [in] unsigned 32-bit number; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the protection of memory for the whole process.
 * @note addr and len are multiples of 64 KiB. map holds one word for each 64 KiB, two bits for each 4 KiB of it,
 *     highest bits first: 0 leaves the protection alone, 1 forbids stores, 2 and 3 forbid all access. A null map
 *     lifts all restrictions. Needs a kernel for 64 KiB pages and the hash MMU; others answer ENOSYS or ENOENT.
 * @since Linux 2.6.25; tables/linux/syscalls/memory.yaml#subpage_prot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_subpage_prot(void *addr, unsigned long len, const uint32_t *map)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_subpage_prot);
    return vllsi__linux_subpage_prot(addr, len, map);
}
#endif

/**
 * Make a socket, an endpoint for communication, and return a descriptor for it.
 * @param family [in] address_family: The family of a socket and of its addresses
 * @param type [in] socket_type: What a socket promises about its data, with flags of the descriptor beside it
 * @param protocol [in] socket_protocol: The protocol of an Internet socket; 0 lets the family choose
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPROTONOSUPPORT
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens a way to talk to other processes and hosts.
 * @hint IoEffect with SOCK_RAW or SOCK_PACKET: sees traffic that is not addressed to this process.
 * @note protocol is 0 for the family's own choice; families outside the Internet count in sets of their own,
 *     AF_NETLINK in netlink_protocol and AF_PACKET in Ethernet types in network byte order. The call may wait for
 *     the module that implements a family to be loaded.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#socket
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_socket(int32_t family, int32_t type, int32_t protocol)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_socket);
    return vllsi__linux_socket(family, type, protocol);
}

/**
 * Make two sockets that are connected to each other.
 * @param family [in] address_family: The family of a socket and of its addresses
 * @param type [in] socket_type: What a socket promises about its data, with flags of the descriptor beside it
 * @param protocol [in] socket_protocol: The protocol of an Internet socket; 0 lets the family choose
 * @param fds [out] open descriptor, 2 of them
 * @return 0, or a failure.
 * @errors EAFNOSUPPORT, EFAULT, EMFILE, ENFILE, EOPNOTSUPP, EPROTONOSUPPORT
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes two descriptors that can be handed to other processes.
 * @note In practice only AF_UNIX and AF_TIPC can do this.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#socketpair
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_socketpair);
    return vllsi__linux_socketpair(family, type, protocol, fds);
}

/**
 * Give a socket its local address.
 * @param fd [in] open descriptor
 * @param addr [in] struct sockaddr
 * @param addrlen [in] length of a socket address or option in bytes
 * @return 0, or a failure.
 * @errors EACCES, EADDRINUSE, EADDRNOTAVAIL, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR,
 *     ENOTSOCK, EROFS
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a port or a path under which others reach this process.
 * @hint IoEffect: reserves the address and creates the socket file of a pathname address.
 * @note Ports below net.ipv4.ip_unprivileged_port_start need CAP_NET_BIND_SERVICE. A socket file stays behind until
 *     somebody unlinks it.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#bind
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bind);
    return vllsi__linux_bind(fd, addr, addrlen);
}

/**
 * Let a bound socket queue incoming connections for accept.
 * @param fd [in] open descriptor
 * @param backlog [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EADDRINUSE, EBADF, ENOTSOCK, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets others connect to this process.
 * @hint IoEffect: makes the kernel answer connection requests at the bound address.
 * @note backlog bounds the connections that are ready for accept and is silently capped at net.core.somaxconn.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#listen
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_listen(int32_t fd, int32_t backlog)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_listen);
    return vllsi__linux_listen(fd, backlog);
}

/**
 * Take the next queued connection and return a descriptor for it.
 * @param fd [in] open descriptor
 * @param addr [out] struct sockaddr; may be NULL
 * @param addrlen [inout] length of a socket address or option in bytes; may be NULL
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EAGAIN, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOSR, ENOTSOCK,
 *     EOPNOTSUPP, EPERM, EPROTO, EPROTONOSUPPORT, ESOCKTNOSUPPORT, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes up a connection that a peer asked for.
 * @hint IoEffect: removes the connection from the listening socket's queue.
 * @fallback accept4
 * @note The new descriptor inherits neither O_NONBLOCK nor close-on-exec. Network errors that the connection already
 *     has are reported here.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#accept
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_accept);
    return vllsi__linux_accept(fd, addr, addrlen);
}

/**
 * Take the next queued connection and choose the new descriptor's flags with it.
 * @param fd [in] open descriptor
 * @param addr [out] struct sockaddr; may be NULL
 * @param addrlen [inout] length of a socket address or option in bytes; may be NULL
 * @param flags [in] socket_flags: Flags of a new socket descriptor
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EAGAIN, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOSR, ENOTSOCK,
 *     EOPNOTSUPP, EPERM, EPROTO, EPROTONOSUPPORT, ESOCKTNOSUPPORT, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes up a connection that a peer asked for.
 * @hint IoEffect: removes the connection from the listening socket's queue.
 * @note With flags 0 it is accept. SOCK_NONBLOCK concerns the new descriptor alone; whether this call waits is
 *     decided by the listening one.
 * @since Linux 2.6.28; tables/linux/syscalls/net.yaml#accept4
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_accept4);
    return vllsi__linux_accept4(fd, addr, addrlen, flags);
}

/**
 * Connect a socket to an address, or choose the default peer of a datagram socket.
 * @param fd [in] open descriptor
 * @param addr [in] struct sockaddr
 * @param addrlen [in] length of a socket address or option in bytes
 * @return 0, or a failure.
 * @errors EACCES, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN, EALREADY, EBADF, ECONNREFUSED, EFAULT,
 *     EINPROGRESS, EINTR, EISCONN, ENETUNREACH, ENOTSOCK, EPERM, EPROTOTYPE, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reaches out to a caller-chosen host or local service.
 * @hint IoEffect: sends the packets that open a connection.
 * @note After INPROGRESS or INTR the attempt goes on; wait until the socket is writable and read SO_ERROR. An
 *     address of family AF_UNSPEC dissolves the association of a datagram socket.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#connect
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_connect);
    return vllsi__linux_connect(fd, addr, addrlen);
}

/**
 * End receiving, sending or both on a connected socket, whoever else holds a descriptor for it.
 * @param fd [in] open descriptor
 * @param how [in] shutdown_how: Which direction of a connection ends
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, ENOTCONN, ENOTSOCK
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: cuts off a connection that other processes may share.
 * @hint IoEffect: tells the peer that no more data follows.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#shutdown
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_shutdown(int32_t fd, int32_t how)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_shutdown);
    return vllsi__linux_shutdown(fd, how);
}

/**
 * Read a socket's local address.
 * @param fd [in] open descriptor
 * @param addr [out] struct sockaddr
 * @param addrlen [inout] length of a socket address or option in bytes
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOBUFS, ENOTSOCK
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the local address of a caller-chosen socket.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#getsockname
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getsockname);
    return vllsi__linux_getsockname(fd, addr, addrlen);
}

/**
 * Read the address of the peer that a socket is connected to.
 * @param fd [in] open descriptor
 * @param addr [out] struct sockaddr
 * @param addrlen [inout] length of a socket address or option in bytes
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOBUFS, ENOTCONN, ENOTSOCK
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals whom a caller-chosen socket talks to.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#getpeername
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getpeername);
    return vllsi__linux_getpeername(fd, addr, addrlen);
}

/**
 * Read an option of a socket or of one of its protocol layers.
 * @param fd [in] open descriptor
 * @param level [in] socket_level: Which layer of a socket an option belongs to
 * @param optname [in] socket_option: Options of level SOL_SOCKET
 * @param optval [out] *optlen bytes
 * @param optlen [inout] length of a socket address or option in bytes
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the state and the peer's identity of a caller-chosen socket.
 * @hint IoEffect with SO_PEERPIDFD: opens a descriptor for the process at the other end.
 * @note optname is a socket_option at level SOL_SOCKET and otherwise belongs to the level's own set, as in
 *     ip_option, ipv6_option, tcp_option, udp_option, netlink_option, packet_option and tls_option. Most values are
 *     one i32; SO_LINGER is a linger, SO_PEERCRED a ucred, SO_RCVTIMEO_NEW and SO_SNDTIMEO_NEW a timeval,
 *     SO_RCVTIMEO_OLD and SO_SNDTIMEO_OLD a timeval_old, SO_COOKIE and SO_NETNS_COOKIE a u64, SO_BINDTODEVICE a
 *     name, SO_PEERGROUPS an array of gid, SO_PEERNAME a socket address. SO_GET_FILTER counts optlen in instructions
 *     instead of bytes.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#getsockopt
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getsockopt);
    return vllsi__linux_getsockopt(fd, level, optname, optval, optlen);
}

/**
 * Set an option of a socket or of one of its protocol layers.
 * @param fd [in] open descriptor
 * @param level [in] socket_level: Which layer of a socket an option belongs to
 * @param optname [in] socket_option: Options of level SOL_SOCKET
 * @param optval [in] optlen bytes; may be NULL
 * @param optlen [in] length of a socket address or option in bytes
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how a caller-chosen socket behaves.
 * @hint IoEffect: may join groups and bind devices and attach filters.
 * @note optname and the type of the value follow the level as for getsockopt. SO_ATTACH_FILTER and
 *     SO_ATTACH_REUSEPORT_CBPF take a sock_fprog, SO_ATTACH_BPF and SO_ATTACH_REUSEPORT_EBPF the descriptor of a
 *     program, SO_DEVMEM_DONTNEED an array of dmabuf_token, IP_ADD_MEMBERSHIP an ip_mreqn, IPV6_ADD_MEMBERSHIP an
 *     ipv6_mreq. SO_MARK, SO_DEBUG, SO_SNDBUFFORCE, SO_RCVBUFFORCE and high SO_PRIORITY values need CAP_NET_ADMIN.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#setsockopt
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setsockopt);
    return vllsi__linux_setsockopt(fd, level, optname, optval, optlen);
}

#ifdef VLLSI_LINUX_HAS_send
/**
 * Send a message to the peer of a connected socket.
 * @param fd [in] open descriptor
 * @param buf [in] len bytes
 * @param len [in] size in bytes or count of items
 * @param flags [in] message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr)
 * @return how many of len were done, or a failure.
 * @errors EACCES, EAGAIN, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE,
 *     ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends caller-chosen data out of the process.
 * @hint IoEffect: transmits to the connected peer.
 * @fallback sendto
 * @note PIPE comes with SIGPIPE on a stream socket unless MSG_NOSIGNAL is given.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#send
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_send(int32_t fd, const void *buf, size_t len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_send);
    return vllsi__linux_send(fd, buf, len, flags);
}
#endif

/**
 * Send a message to an address, or to the connected peer when no address is given.
 * @param fd [in] open descriptor
 * @param buf [in] len bytes
 * @param len [in] size in bytes or count of items
 * @param flags [in] message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr)
 * @param addr [in] struct sockaddr; may be NULL
 * @param addrlen [in] length of a socket address or option in bytes
 * @return how many of len were done, or a failure.
 * @errors EACCES, EAGAIN, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE,
 *     ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends caller-chosen data to a caller-chosen address.
 * @hint IoEffect: transmits to the given address or the connected peer.
 * @note addrlen is 0 when addr is null. PIPE comes with SIGPIPE on a stream socket unless MSG_NOSIGNAL is given.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#sendto
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sendto);
    return vllsi__linux_sendto(fd, buf, len, flags, addr, addrlen);
}

/**
 * Send a message gathered from several buffers, with control data beside it.
 * @param fd [in] open descriptor
 * @param msg [in] struct msghdr
 * @param flags [in] message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr)
 * @return bytes sent, or a failure.
 * @errors EACCES, EAGAIN, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE,
 *     ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends caller-chosen data and descriptors and credentials out of the process.
 * @hint IoEffect: transmits to the peer and may give it descriptors.
 * @note The control data is a row of cmsghdr objects, each padded to the native word. msg_flags of the header is not
 *     read; only flags counts.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#sendmsg
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sendmsg);
    return vllsi__linux_sendmsg(fd, msg, flags);
}

/**
 * Send several messages with one call.
 * @param fd [in] open descriptor
 * @param msgs [inout] struct mmsghdr, count of them
 * @param count [in] unsigned 32-bit number
 * @param flags [in] message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr)
 * @return how many of count were done, or a failure.
 * @errors EACCES, EAGAIN, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE,
 *     ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sends caller-chosen data and descriptors and credentials out of the process.
 * @hint IoEffect: transmits each message in turn and may give the peers descriptors.
 * @note msg_len of each message that went out is set to its byte count. An error is reported only if the first
 *     message fails; later failures shorten the count and are lost. At most 1024 messages are looked at.
 * @since Linux 3.0; tables/linux/syscalls/net.yaml#sendmmsg
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sendmmsg);
    return vllsi__linux_sendmmsg(fd, msgs, count, flags);
}

#ifdef VLLSI_LINUX_HAS_recv
/**
 * Receive a message without asking who sent it.
 * @param fd [in] open descriptor
 * @param buf [out] len bytes
 * @param len [in] size in bytes or count of items
 * @param flags [in] message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr)
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads what others sent to a caller-chosen socket.
 * @hint IoEffect: takes the data out of the receive queue.
 * @fallback recvfrom
 * @note With MSG_TRUNC the result is the datagram's real length, which may be more than len. 0 is the end of a
 *     stream or an empty datagram.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#recv
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_recv(int32_t fd, void *buf, size_t len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_recv);
    return vllsi__linux_recv(fd, buf, len, flags);
}
#endif

/**
 * Receive a message and the address that it came from.
 * @param fd [in] open descriptor
 * @param buf [out] len bytes
 * @param len [in] size in bytes or count of items
 * @param flags [in] message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr)
 * @param addr [out] struct sockaddr; may be NULL
 * @param addrlen [inout] length of a socket address or option in bytes; may be NULL
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads what others sent to a caller-chosen socket.
 * @hint IoEffect: takes the data out of the receive queue.
 * @note With MSG_TRUNC the result is the datagram's real length, which may be more than len. A connected stream
 *     socket stores no address and sets addrlen to 0.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#recvfrom
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_recvfrom);
    return vllsi__linux_recvfrom(fd, buf, len, flags, addr, addrlen);
}

/**
 * Receive a message into several buffers, with control data beside it.
 * @param fd [in] open descriptor
 * @param msg [inout] struct msghdr
 * @param flags [in] message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr)
 * @return bytes received, or a failure.
 * @errors EAGAIN, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads what others sent and takes in the descriptors that came along.
 * @hint IoEffect: takes the message out of the receive queue.
 * @note msg_namelen and msg_controllen come back as what was stored and msg_flags tells of truncation (MSG_TRUNC,
 *     MSG_CTRUNC). Descriptors that arrive are open even if the caller never looks at the control data;
 *     MSG_CMSG_CLOEXEC keeps them from an exec.
 * @since Linux 2.0; tables/linux/syscalls/net.yaml#recvmsg
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_recvmsg);
    return vllsi__linux_recvmsg(fd, msg, flags);
}

/**
 * Receive several messages with one call, within a time limit.
 * @param fd [in] open descriptor
 * @param msgs [inout] struct mmsghdr, count of them
 * @param count [in] unsigned 32-bit number
 * @param flags [in] message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr)
 * @param timeout [inout] struct timespec; may be NULL
 * @return how many of count were done, or a failure.
 * @errors EAGAIN, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads what others sent and takes in the descriptors that came along.
 * @hint IoEffect: takes the messages out of the receive queue.
 * @note The time limit is looked at only after a message has come in, so the call may wait without bound for the
 *     next one; what is left of it is written back. An error after the first message is kept for the next call. At
 *     most 1024 messages are looked at.
 * @since Linux 2.6.33; tables/linux/syscalls/net.yaml#recvmmsg
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_recvmmsg);
    return vllsi__linux_recvmmsg(fd, msgs, count, flags, timeout);
}

#ifdef VLLSI_LINUX_HAS_socketcall
/**
 * Enter a socket call by its number, with a pointer to its arguments.
 * @param call [in] socketcall_operation: Operation numbers of socketcall
 * @param args [in] value whose type another argument decides
 * @return depends on the operation, or a failure.
 * @errors not documented: the page lists none and every operation has its own
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: does whatever the socket call behind the operation does.
 * @hint IoEffect: may send and receive and connect.
 * @note args is the address of two to six native words, the arguments of the call in its usual order. The typed
 *     calls are the better way in; this one is for kernels that lack their numbers (i386 and s390x before 4.3,
 *     ppc64le before 2.6.37). Time in SYS_RECVMMSG has native seconds.
 * @since Linux 1.0; tables/linux/syscalls/net.yaml#socketcall
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_socketcall(int32_t call, uintptr_t args)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_socketcall);
    return vllsi__linux_socketcall(call, args);
}
#endif

/**
 * Set the host name of the caller's UTS namespace.
 * @param name [in] len bytes
 * @param len [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENAMETOOLONG, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: renames the machine or container.
 * @hint IoEffect: changes what every process of the namespace sees as host name.
 * @note At most 64 bytes without a terminating NUL. Needs CAP_SYS_ADMIN in the user namespace that owns the UTS
 *     namespace.
 * @since Linux 1.0; tables/linux/syscalls/net.yaml#sethostname
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sethostname(const void *name, int32_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sethostname);
    return vllsi__linux_sethostname(name, len);
}

/**
 * Set the NIS domain name of the caller's UTS namespace.
 * @param name [in] len bytes
 * @param len [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the machine's or container's domain.
 * @hint IoEffect: changes what every process of the namespace sees as domain name.
 * @note At most 64 bytes without a terminating NUL. This is not the DNS domain. Needs CAP_SYS_ADMIN like
 *     sethostname.
 * @since Linux 1.0; tables/linux/syscalls/net.yaml#setdomainname
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setdomainname(const void *name, int32_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setdomainname);
    return vllsi__linux_setdomainname(name, len);
}

/**
 * Read or change an attribute of the calling thread or process; the option decides which and what the other
 * arguments are.
 * @param option [in] prctl_option: Which attribute of the thread or process prctl reads or changes
 * @param arg2 [in] value whose type another argument decides
 * @param arg3 [in] value whose type another argument decides
 * @param arg4 [in] value whose type another argument decides
 * @param arg5 [in] value whose type another argument decides
 * @return depends on the option, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes privileges, limits and tracing of the process as the option says.
 * @note Every option adds its own errors.
 * @since Linux 2.1.57; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl);
    return vllsi__linux_prctl(option, arg2, arg3, arg4, arg5);
}

/**
 * Choose the signal that the process gets when the thread that made it ends.
 * @param signal [in] signal number
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets the end of the parent signal the process.
 * @note 0 means none. A child starts without one; execve of a set-id program and a change of ids clear it.
 * @since Linux 2.1.57; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_pdeathsig(int32_t signal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_pdeathsig);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_PDEATHSIG, (uintptr_t)signal, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report the signal that the end of the parent sends.
 * @param signal [out] signal number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how the process is bound to its parent.
 * @since Linux 2.3.15; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_pdeathsig(int32_t *signal)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_pdeathsig);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_PDEATHSIG, (uintptr_t)signal, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Make the process the new parent of orphans among its descendants, or stop that.
 * @param enabled [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes over orphans of other processes.
 * @hint IoEffect: changes who becomes the parent of other processes.
 * @since Linux 3.4; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_child_subreaper(unsigned long enabled)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_child_subreaper);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_CHILD_SUBREAPER, (uintptr_t)enabled, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report whether the process takes over orphans.
 * @param enabled [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a process attribute.
 * @since Linux 3.4; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_child_subreaper(int32_t *enabled)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_child_subreaper);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_CHILD_SUBREAPER, (uintptr_t)enabled, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report the word that the kernel clears when the calling thread ends.
 * @param place [out] place in the address space that the call does not read through
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals an address of the thread library.
 * @note Needs a kernel with CONFIG_CHECKPOINT_RESTORE.
 * @since Linux 3.5; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_tid_address(void * *place)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_tid_address);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_TID_ADDRESS, (uintptr_t)place, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Name the calling thread.
 * @param name [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes what others see of the thread.
 * @hint IoEffect: changes the name in /proc.
 * @note Cut to 15 bytes.
 * @since Linux 2.6.9; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_name(const char *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_name);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_NAME, (uintptr_t)name, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report the name of the calling thread.
 * @param name [out] 16 bytes
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the name of the thread.
 * @since Linux 2.6.11; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_name(void *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_name);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_NAME, (uintptr_t)name, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Allow or forbid core dumps of the process, and with them tracing by others.
 * @param dumpable [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens or closes the process to dumps and debuggers.
 * @hint IoEffect: changes who owns the files of the process in /proc.
 * @note 0 or 1; the 2 that PR_GET_DUMPABLE may report cannot be set.
 * @since Linux 2.3.20; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_dumpable(unsigned long dumpable)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_dumpable);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_DUMPABLE, (uintptr_t)dumpable, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report whether the process may be dumped.
 * @return 0 no, 1 yes, 2 readable by root only, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a process attribute.
 * @since Linux 2.3.20; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_dumpable(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_dumpable);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_DUMPABLE, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Let a process and its descendants trace the caller although the Yama module restricts tracing.
 * @param pid [in] process id
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets another process read and change the caller.
 * @hint IoEffect: changes what another process may do.
 * @note 0 takes the exception back. Without Yama the option is EINVAL.
 * @since Linux 3.4; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_ptracer(int32_t pid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_ptracer);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_PTRACER, (uintptr_t)pid, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Let every process trace the caller although the Yama module restricts tracing.
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets every process read and change the caller.
 * @hint IoEffect: changes what other processes may do.
 * @since Linux 3.4; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_ptracer_any(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_ptracer_any);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_PTRACER, (uintptr_t)VLLSI_LINUX_PR_SET_PTRACER_ANY, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Keep or drop the permitted capabilities when all user ids leave 0.
 * @param keep [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: keeps privileges beyond a change of user.
 * @note 0 or 1; execve resets it.
 * @since Linux 2.2.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_keepcaps(unsigned long keep)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_keepcaps);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_KEEPCAPS, (uintptr_t)keep, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report whether capabilities survive a change of user.
 * @return 0 or 1, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how the thread handles privileges.
 * @since Linux 2.2.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_keepcaps(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_keepcaps);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_KEEPCAPS, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Change how user id 0 and capabilities belong together in the thread.
 * @param bits [in] securebits: How user id 0 and capabilities belong together in a thread
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the rules for privileges of the thread.
 * @since Linux 2.6.26; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_securebits(unsigned long bits)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_securebits);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_SECUREBITS, (uintptr_t)bits, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report how user id 0 and capabilities belong together in the thread.
 * @return flags of securebits, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the rules for privileges of the thread.
 * @since Linux 2.6.26; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_securebits(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_securebits);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_SECUREBITS, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Ask whether a capability is in the bounding set of the thread.
 * @param cap [in] capability: A single privilege
 * @return 0 or 1, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals privileges of the thread.
 * @since Linux 2.6.25; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_capbset_read(unsigned long cap)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_capbset_read);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_CAPBSET_READ, (uintptr_t)cap, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Remove a capability from the bounding set of the thread for good.
 * @param cap [in] capability: A single privilege
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a privilege from the thread and its descendants.
 * @since Linux 2.6.25; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_capbset_drop(unsigned long cap)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_capbset_drop);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_CAPBSET_DROP, (uintptr_t)cap, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Add a capability to the ambient set, which execve passes on.
 * @param cap [in] capability: A single privilege
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets programs started later inherit a privilege.
 * @since Linux 4.3; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_cap_ambient_raise(unsigned long cap)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_cap_ambient_raise);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_CAP_AMBIENT, (uintptr_t)VLLSI_LINUX_PR_CAP_AMBIENT_RAISE, (uintptr_t)cap, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Remove a capability from the ambient set.
 * @param cap [in] capability: A single privilege
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a privilege from programs started later.
 * @since Linux 4.3; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_cap_ambient_lower(unsigned long cap)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_cap_ambient_lower);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_CAP_AMBIENT, (uintptr_t)VLLSI_LINUX_PR_CAP_AMBIENT_LOWER, (uintptr_t)cap, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Ask whether a capability is in the ambient set.
 * @param cap [in] capability: A single privilege
 * @return 0 or 1, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals privileges of the thread.
 * @since Linux 4.3; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_cap_ambient_is_set(unsigned long cap)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_cap_ambient_is_set);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_CAP_AMBIENT, (uintptr_t)VLLSI_LINUX_PR_CAP_AMBIENT_IS_SET, (uintptr_t)cap, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Empty the ambient set of capabilities.
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes privileges from programs started later.
 * @since Linux 4.3; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_cap_ambient_clear_all(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_cap_ambient_clear_all);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_CAP_AMBIENT, (uintptr_t)VLLSI_LINUX_PR_CAP_AMBIENT_CLEAR_ALL, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Give up for good that execve grants privileges.
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes what execve does for the thread and its descendants.
 * @since Linux 3.5; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_no_new_privs(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_no_new_privs);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_NO_NEW_PRIVS, (uintptr_t)1, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report whether execve can still grant privileges.
 * @return 0 or 1, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a restriction of the thread.
 * @since Linux 3.5; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_no_new_privs(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_no_new_privs);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_NO_NEW_PRIVS, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Restrict the thread to read, write, _exit and sigreturn.
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: confines the thread for good.
 * @note Other calls end in SIGKILL. The seccomp call is the newer way.
 * @since Linux 2.6.23; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_seccomp_strict(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_seccomp_strict);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_SECCOMP, (uintptr_t)VLLSI_LINUX_SECCOMP_MODE_STRICT, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Let a BPF program decide about every system call of the thread.
 * @param program [in] struct sock_fprog
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: puts a filter before all system calls of the thread.
 * @note Needs no_new_privs or CAP_SYS_ADMIN. The seccomp call is the newer way.
 * @since Linux 3.5; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_seccomp_filter(const struct vllsi_linux_sock_fprog *program)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_seccomp_filter);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_SECCOMP, (uintptr_t)VLLSI_LINUX_SECCOMP_MODE_FILTER, (uintptr_t)program, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report the seccomp mode of the thread.
 * @return flags of seccomp_mode, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a restriction of the thread.
 * @note In strict mode the question itself ends in SIGKILL.
 * @since Linux 2.6.23; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_seccomp(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_seccomp);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_SECCOMP, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Turn system calls of the thread into SIGSYS, depending on a byte and on where they come from.
 * @param mode [in] prctl_dispatch_mode: Where system calls are diverted to a signal
 * @param start [in] place in the address space that the call does not read through
 * @param len [in] the kernel's unsigned native word
 * @param selector [inout] unsigned 8-bit number; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: diverts the system calls of the thread to a signal handler.
 * @note The kernel reads selector at every system call: SYSCALL_DISPATCH_FILTER_ALLOW or _BLOCK, anything else
 *     kills. PR_SYS_DISPATCH_INCLUSIVE_ON came with 6.17. Not inherited by children or programs.
 * @since Linux 5.11; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_syscall_user_dispatch(unsigned long mode, void *start, unsigned long len, uint8_t *selector)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_syscall_user_dispatch);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_SYSCALL_USER_DISPATCH, (uintptr_t)mode, (uintptr_t)start, (uintptr_t)len, (uintptr_t)selector);
}

/**
 * Stop turning system calls into SIGSYS.
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets system calls of the thread reach the kernel again.
 * @since Linux 5.11; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_syscall_user_dispatch_off(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_syscall_user_dispatch_off);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_SYSCALL_USER_DISPATCH, (uintptr_t)VLLSI_LINUX_PR_SYS_DISPATCH_OFF, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Set how late timers of the thread may fire so that the kernel can group them.
 * @param slack_ns [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the precision of sleeps and timeouts.
 * @note 0 goes back to the default of the thread.
 * @since Linux 2.6.28; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_timerslack(unsigned long slack_ns)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_timerslack);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_TIMERSLACK, (uintptr_t)slack_ns, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report how late timers of the thread may fire.
 * @return nanoseconds, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the thread.
 * @since Linux 2.6.28; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_timerslack(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_timerslack);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_TIMERSLACK, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Choose how the CPU time of the process is measured.
 * @param mode [in] prctl_timing: How the time of a process is measured
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the accounting of the process.
 * @note Only PR_TIMING_STATISTICAL, the default, is accepted.
 * @since Linux 2.6.0; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_timing(unsigned long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_timing);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_TIMING, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report how the CPU time of the process is measured.
 * @return a prctl_timing, always PR_TIMING_STATISTICAL, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the accounting of the process.
 * @since Linux 2.6.0; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_timing(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_timing);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_TIMING, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Let timer_create take the id of a new timer from its caller, or stop that.
 * @param mode [in] prctl_timer_restore: Whether timer_create takes the id from its caller
 * @return 1 if asked while it is on, else 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how timer ids are given out.
 * @note For restoring a checkpointed process; do not leave it on. PR_TIMER_CREATE_RESTORE_IDS_GET asks.
 * @since Linux 6.15; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_timer_create_restore_ids(unsigned long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_timer_create_restore_ids);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_TIMER_CREATE_RESTORE_IDS, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Stop all performance counters that are attached to the process.
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops measurements, also those of other processes.
 * @hint IoEffect: changes measurements that others take.
 * @since Linux 2.6.31; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_task_perf_events_disable(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_task_perf_events_disable);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_TASK_PERF_EVENTS_DISABLE, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Start all performance counters that are attached to the process.
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: starts measurements, also those of other processes.
 * @hint IoEffect: changes measurements that others take.
 * @since Linux 2.6.31; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_task_perf_events_enable(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_task_perf_events_enable);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_TASK_PERF_EVENTS_ENABLE, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report the core scheduling cookie of a thread.
 * @param tid [in] thread id
 * @param cookie [out] unsigned 64-bit number
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which threads trust each other.
 * @hint IoEffect: observes another thread.
 * @note Thread 0 is the caller. 0 means no cookie. Needs a kernel with CONFIG_SCHED_CORE; NODEV without
 *     hyper-threads.
 * @since Linux 5.14; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_sched_core_get(int32_t tid, uint64_t *cookie)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_sched_core_get);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SCHED_CORE, (uintptr_t)VLLSI_LINUX_PR_SCHED_CORE_GET, (uintptr_t)tid, (uintptr_t)VLLSI_LINUX_PR_SCHED_CORE_SCOPE_THREAD, (uintptr_t)cookie);
}

/**
 * Give threads a new core scheduling cookie, so that they share a core with each other only.
 * @param tid [in] thread id
 * @param scope [in] prctl_sched_core_scope: Which tasks PR_SCHED_CORE reaches
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which threads may run side by side.
 * @hint IoEffect: changes how other threads are scheduled.
 * @note INVAL comes from a kernel without CONFIG_SCHED_CORE.
 * @since Linux 5.14; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_sched_core_create(int32_t tid, unsigned long scope)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_sched_core_create);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SCHED_CORE, (uintptr_t)VLLSI_LINUX_PR_SCHED_CORE_CREATE, (uintptr_t)tid, (uintptr_t)scope, (uintptr_t)0);
}

/**
 * Give the core scheduling cookie of the caller to other threads.
 * @param tid [in] thread id
 * @param scope [in] prctl_sched_core_scope: Which tasks PR_SCHED_CORE reaches
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets other threads run beside the caller.
 * @hint IoEffect: changes how other threads are scheduled.
 * @since Linux 5.14; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_sched_core_share_to(int32_t tid, unsigned long scope)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_sched_core_share_to);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SCHED_CORE, (uintptr_t)VLLSI_LINUX_PR_SCHED_CORE_SHARE_TO, (uintptr_t)tid, (uintptr_t)scope, (uintptr_t)0);
}

/**
 * Take over the core scheduling cookie of another thread.
 * @param tid [in] thread id
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets the caller run beside another thread.
 * @note Needs the permission that ptrace needs for reading the other thread.
 * @since Linux 5.14; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_sched_core_share_from(int32_t tid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_sched_core_share_from);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SCHED_CORE, (uintptr_t)VLLSI_LINUX_PR_SCHED_CORE_SHARE_FROM, (uintptr_t)tid, (uintptr_t)VLLSI_LINUX_PR_SCHED_CORE_SCOPE_THREAD, (uintptr_t)0);
}

/**
 * Report whether the thread may ask for a longer time slice.
 * @return flags of prctl_rseq_slice_flags, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the thread.
 * @note INVAL comes from kernels before 7.0.
 * @since Linux 7.0; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_rseq_slice_extension_get(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_rseq_slice_extension_get);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_RSEQ_SLICE_EXTENSION, (uintptr_t)VLLSI_LINUX_PR_RSEQ_SLICE_EXTENSION_GET, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Allow the thread to ask for a longer time slice, or stop that.
 * @param flags [in] prctl_rseq_slice_flags: State of time slice extension
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets the thread delay others on its processor.
 * @note Needs an area registered with rseq. INVAL comes from kernels before 7.0.
 * @since Linux 7.0; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_rseq_slice_extension_set(unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_rseq_slice_extension_set);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_RSEQ_SLICE_EXTENSION, (uintptr_t)VLLSI_LINUX_PR_RSEQ_SLICE_EXTENSION_SET, (uintptr_t)flags, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Set the size of the private hash table for futexes of the process.
 * @param slots [in] the kernel's unsigned native word
 * @param flags [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EBUSY, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes kernel memory for the process.
 * @note A power of two from 2 on, or 0 for the table that all processes share, from which there is no return. flags
 *     must be 0.
 * @since Linux 6.17; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_futex_hash_set_slots(unsigned long slots, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_futex_hash_set_slots);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_FUTEX_HASH, (uintptr_t)VLLSI_LINUX_PR_FUTEX_HASH_SET_SLOTS, (uintptr_t)slots, (uintptr_t)flags, (uintptr_t)0);
}

/**
 * Report the size of the private hash table for futexes.
 * @return number of slots, 0 for the shared table, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the process.
 * @since Linux 6.17; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_futex_hash_get_slots(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_futex_hash_get_slots);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_FUTEX_HASH, (uintptr_t)VLLSI_LINUX_PR_FUTEX_HASH_GET_SLOTS, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Set one of the addresses that the kernel notes about the memory of the process.
 * @param field [in] prctl_mm_address: An address that the kernel notes about the memory of a process
 * @param addr [in] place in the address space that the call does not read through
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes what the system believes about the program.
 * @hint IoEffect: changes what /proc reports of the process.
 * @note Needs CAP_SYS_RESOURCE. Arguments and environment came with 3.5.
 * @since Linux 3.3; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_mm(unsigned long field, void *addr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_mm);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_MM, (uintptr_t)field, (uintptr_t)addr, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Replace the auxiliary vector that the kernel keeps for the process.
 * @param auxv [in] len bytes
 * @param len [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes what the system believes about the program.
 * @hint IoEffect: changes what /proc reports of the process.
 * @since Linux 3.5; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_mm_auxv(const void *auxv, unsigned long len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_mm_auxv);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_MM, (uintptr_t)VLLSI_LINUX_PR_SET_MM_AUXV, (uintptr_t)auxv, (uintptr_t)len, (uintptr_t)0);
}

/**
 * Make another file the executable of the process in /proc.
 * @param fd [in] open descriptor
 * @return 0, or a failure.
 * @errors EACCES, EBADF, EBUSY, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: disguises which program runs.
 * @hint IoEffect: changes what /proc reports of the process.
 * @note The old executable must be unmapped first (BUSY).
 * @since Linux 3.5; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_mm_exe_file(int32_t fd)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_mm_exe_file);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_MM, (uintptr_t)VLLSI_LINUX_PR_SET_MM_EXE_FILE, (uintptr_t)fd, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Set all noted addresses, the auxiliary vector and the executable at once.
 * @param map [in] struct prctl_mm_map
 * @param len [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes what the system believes about the program.
 * @hint IoEffect: changes what /proc reports of the process.
 * @since Linux 3.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_mm_map(const struct vllsi_linux_prctl_mm_map *map, unsigned long len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_mm_map);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_MM, (uintptr_t)VLLSI_LINUX_PR_SET_MM_MAP, (uintptr_t)map, (uintptr_t)len, (uintptr_t)0);
}

/**
 * Report which size of prctl_mm_map the kernel expects.
 * @param len [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a property of the kernel.
 * @since Linux 3.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_mm_map_size(uint32_t *len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_mm_map_size);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_MM, (uintptr_t)VLLSI_LINUX_PR_SET_MM_MAP_SIZE, (uintptr_t)len, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Name a range of anonymous memory in /proc, or take its name away.
 * @param addr [in] place in the address space that the call does not read through
 * @param len [in] the kernel's unsigned native word
 * @param name [in] NUL-terminated text; may be NULL
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: labels memory for all who inspect the process.
 * @hint IoEffect: changes what /proc reports of the process.
 * @note At most 80 bytes with the NUL, printable, without brackets, backslash, dollar sign and backtick. Needs a
 *     kernel with CONFIG_ANON_VMA_NAME.
 * @since Linux 5.17; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_vma_anon_name(void *addr, unsigned long len, const char *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_vma_anon_name);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_VMA, (uintptr_t)VLLSI_LINUX_PR_SET_VMA_ANON_NAME, (uintptr_t)addr, (uintptr_t)len, (uintptr_t)name);
}

/**
 * Copy the auxiliary vector of the process.
 * @param buf [out] len bytes
 * @param len [in] the kernel's unsigned native word
 * @return full size of the vector, also when the buffer is shorter, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals addresses and start-up facts of the program.
 * @since Linux 6.4; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_auxv(void *buf, unsigned long len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_auxv);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_AUXV, (uintptr_t)buf, (uintptr_t)len, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Switch transparent huge pages off for the process, or on again.
 * @param disable [in] the kernel's unsigned native word
 * @param flags [in] prctl_thp_flags: Where huge pages stay allowed although they are switched off
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how memory of the process is kept.
 * @note flags must be 0 before 6.18 and when huge pages are switched on again. Children and programs inherit it.
 * @since Linux 3.15; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_thp_disable(unsigned long disable, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_thp_disable);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_THP_DISABLE, (uintptr_t)disable, (uintptr_t)flags, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report whether transparent huge pages are switched off.
 * @return 0, or 1 with prctl_thp_flags added, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the process.
 * @since Linux 3.15; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_thp_disable(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_thp_disable);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_THP_DISABLE, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Let the kernel merge equal pages of the process with those of others, or stop that.
 * @param enabled [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets others learn by timing which pages are equal.
 * @hint IoEffect: shares pages between processes.
 * @note Needs a kernel with CONFIG_KSM.
 * @since Linux 6.4; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_memory_merge(unsigned long enabled)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_memory_merge);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_MEMORY_MERGE, (uintptr_t)enabled, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report whether equal pages of the process are merged.
 * @return 0 or 1, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the process.
 * @since Linux 6.4; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_memory_merge(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_memory_merge);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_MEMORY_MERGE, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Forbid for good that memory is writable and executable.
 * @param mask [in] prctl_mdwe: How memory is kept from being writable and executable
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes the right to make new code from the process.
 * @note PR_MDWE_NO_INHERIT came with 6.6. Bits cannot be taken back.
 * @since Linux 6.3; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_mdwe(unsigned long mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_mdwe);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_MDWE, (uintptr_t)mask, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report whether memory may be writable and executable.
 * @return flags of prctl_mdwe, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a restriction of the process.
 * @since Linux 6.3; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_mdwe(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_mdwe);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_MDWE, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Mark the process as one that storage depends on, so that its allocations do not wait for itself.
 * @param enabled [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gives the process access to reserves of memory.
 * @note 0 or 1. Needs CAP_SYS_RESOURCE.
 * @since Linux 5.6; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_io_flusher(unsigned long enabled)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_io_flusher);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_IO_FLUSHER, (uintptr_t)enabled, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report whether the process is marked as one that storage depends on.
 * @return 0 or 1, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the process.
 * @note Needs CAP_SYS_RESOURCE.
 * @since Linux 5.6; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_io_flusher(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_io_flusher);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_IO_FLUSHER, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Choose when the thread learns of broken memory.
 * @param policy [in] prctl_mce_kill_policy: When a thread learns of broken memory
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes when the thread is killed.
 * @since Linux 2.6.32; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_mce_kill_set(unsigned long policy)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_mce_kill_set);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_MCE_KILL, (uintptr_t)VLLSI_LINUX_PR_MCE_KILL_SET, (uintptr_t)policy, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Let the system decide when the thread learns of broken memory.
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes when the thread is killed.
 * @since Linux 2.6.32; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_mce_kill_clear(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_mce_kill_clear);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_MCE_KILL, (uintptr_t)VLLSI_LINUX_PR_MCE_KILL_CLEAR, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report when the thread learns of broken memory.
 * @return a prctl_mce_kill_policy, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the thread.
 * @since Linux 2.6.32; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_mce_kill_get(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_mce_kill_get);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_MCE_KILL_GET, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Choose what an unaligned access of the process does.
 * @param mode [in] prctl_unalign: What an unaligned access does
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how faults of the process are handled.
 * @note On powerpc, and on a few CPUs that are not in these tables; elsewhere INVAL.
 * @since Linux 2.6.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_unalign(unsigned long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_unalign);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_UNALIGN, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report what an unaligned access of the process does.
 * @param mode [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the process.
 * @note On powerpc, and on a few CPUs that are not in these tables; elsewhere INVAL.
 * @since Linux 2.6.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_unalign(uint32_t *mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_unalign);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_UNALIGN, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Choose whether floating-point operations are emulated on ia64.
 * @param mode [in] prctl_fpemu: What a floating-point operation without hardware does
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how faults of the process are handled.
 * @note INVAL on every ABI of these tables.
 * @since Linux 2.4.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_fpemu(unsigned long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_fpemu);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_FPEMU, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Report whether floating-point operations are emulated on ia64.
 * @param mode [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the process.
 * @note INVAL on every ABI of these tables.
 * @since Linux 2.4.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_fpemu(int32_t *mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_fpemu);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_FPEMU, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

#ifdef VLLSI_LINUX_HAS_prctl_set_fpexc
/**
 * Choose which floating-point exceptions powerpc raises, and how precisely.
 * @param mode [in] prctl_fpexc: Floating-point exceptions of powerpc
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes which faults the thread gets.
 * @since Linux 2.4.21; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_fpexc(unsigned long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_fpexc);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_FPEXC, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_get_fpexc
/**
 * Report which floating-point exceptions powerpc raises.
 * @param mode [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the thread.
 * @since Linux 2.4.21; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_fpexc(uint32_t *mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_fpexc);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_FPEXC, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_set_endian
/**
 * Change the byte order of a powerpc thread.
 * @param order [in] prctl_endian: Byte order of a powerpc process
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how the thread reads its own memory.
 * @since Linux 2.6.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_endian(unsigned long order)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_endian);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_ENDIAN, (uintptr_t)order, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_get_endian
/**
 * Report the byte order of a powerpc thread.
 * @param order [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the thread.
 * @since Linux 2.6.18; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_endian(int32_t *order)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_endian);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_ENDIAN, (uintptr_t)order, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_set_tsc
/**
 * Allow the thread to read the time counter of the CPU, or make it fault.
 * @param mode [in] prctl_tsc: Whether the time counter of the CPU may be read
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a clock from the thread or gives it back.
 * @note On arm64 since 6.12, for 64-bit programs.
 * @since Linux 2.6.26; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_tsc(unsigned long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_tsc);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_TSC, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_get_tsc
/**
 * Report whether the thread can read the time counter of the CPU.
 * @param mode [out] signed 32-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a restriction of the thread.
 * @note On arm64 since 6.12.
 * @since Linux 2.6.26; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_tsc(int32_t *mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_tsc);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_TSC, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_set_fp_mode
/**
 * Change the floating-point registers that a mips process sees.
 * @param mode [in] prctl_fp_mode: Floating-point registers of a mips process
 * @return 0, or a failure.
 * @errors EINVAL, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the registers of all threads of the process.
 * @note Meant for the dynamic linker.
 * @since Linux 4.0; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_fp_mode(unsigned long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_fp_mode);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_FP_MODE, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_get_fp_mode
/**
 * Report the floating-point registers that a mips process sees.
 * @return flags of prctl_fp_mode, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the process.
 * @since Linux 4.0; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_fp_mode(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_fp_mode);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_FP_MODE, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_sve_set_vl
/**
 * Set the length of SVE vectors of the thread.
 * @param length [in] prctl_sve_vl: Length of SVE vectors and when it applies
 * @return flags of prctl_sve_vl, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the registers of the thread.
 * @note The length is an upper bound in bytes, a multiple of 16, with flags added; the result is the one chosen.
 *     Register contents are lost.
 * @since Linux 4.15; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_sve_set_vl(unsigned long length)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_sve_set_vl);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SVE_SET_VL, (uintptr_t)length, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_sve_get_vl
/**
 * Report the length of SVE vectors of the thread.
 * @return flags of prctl_sve_vl, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the thread.
 * @since Linux 4.15; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_sve_get_vl(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_sve_get_vl);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SVE_GET_VL, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_sme_set_vl
/**
 * Set the length of SME streaming vectors of the thread.
 * @param length [in] prctl_sme_vl: Length of SME streaming vectors and when it applies
 * @return flags of prctl_sme_vl, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the registers of the thread.
 * @note As sve_set_vl; matrix contents are lost too.
 * @since Linux 5.19; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_sme_set_vl(unsigned long length)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_sme_set_vl);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SME_SET_VL, (uintptr_t)length, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_sme_get_vl
/**
 * Report the length of SME streaming vectors of the thread.
 * @return flags of prctl_sme_vl, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the thread.
 * @since Linux 5.19; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_sme_get_vl(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_sme_get_vl);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SME_GET_VL, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

/**
 * Report what the thread may do with a kind of speculative execution.
 * @param feature [in] prctl_speculation: A kind of speculative execution
 * @return flags of prctl_speculation_state, or a failure.
 * @errors EINVAL, ENODEV
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a protection of the thread.
 * @since Linux 4.17; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_speculation_ctrl(unsigned long feature)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_speculation_ctrl);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_SPECULATION_CTRL, (uintptr_t)feature, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Allow or stop a kind of speculative execution for the thread.
 * @param feature [in] prctl_speculation: A kind of speculative execution
 * @param state [in] prctl_speculation_state: What a thread may do with a kind of speculation
 * @return 0, or a failure.
 * @errors EINVAL, ENODEV, ENXIO, EPERM, ERANGE
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: weakens or strengthens a protection of the thread.
 * @note PR_SPEC_INDIRECT_BRANCH came with 4.20, PR_SPEC_L1D_FLUSH with 5.15.
 * @since Linux 4.17; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_speculation_ctrl(unsigned long feature, unsigned long state)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_speculation_ctrl);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_SPECULATION_CTRL, (uintptr_t)feature, (uintptr_t)state, (uintptr_t)0, (uintptr_t)0);
}

#ifdef VLLSI_LINUX_HAS_prctl_pac_reset_keys
/**
 * Give the thread new random pointer authentication keys.
 * @param keys [in] prctl_pac_keys: Pointer authentication keys of arm64
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes pointers invalid that were signed with the old keys.
 * @note 0 means all keys. Code that returns through a signed pointer crashes.
 * @since Linux 5.0; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_pac_reset_keys(unsigned long keys)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_pac_reset_keys);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_PAC_RESET_KEYS, (uintptr_t)keys, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_pac_set_enabled_keys
/**
 * Switch pointer authentication keys of the thread on or off.
 * @param affected [in] prctl_pac_keys: Pointer authentication keys of arm64
 * @param enabled [in] prctl_pac_keys: Pointer authentication keys of arm64
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: weakens or strengthens a protection of the thread.
 * @since Linux 5.13; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_pac_set_enabled_keys(unsigned long affected, unsigned long enabled)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_pac_set_enabled_keys);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_PAC_SET_ENABLED_KEYS, (uintptr_t)affected, (uintptr_t)enabled, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_pac_get_enabled_keys
/**
 * Report which pointer authentication keys of the thread are on.
 * @return flags of prctl_pac_keys, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a protection of the thread.
 * @since Linux 5.13; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_pac_get_enabled_keys(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_pac_get_enabled_keys);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_PAC_GET_ENABLED_KEYS, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_set_tagged_addr_ctrl
/**
 * Let the kernel take tagged addresses from the thread, and choose how memory tags are checked.
 * @param mode [in] prctl_tagged_addr: Tagged addresses and memory tag checks
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: weakens or strengthens a protection of the thread.
 * @note On riscv64 since 6.13, with PR_PMLEN_MASK for the number of ignored bits. execve resets it.
 * @since Linux 5.4; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_tagged_addr_ctrl(unsigned long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_tagged_addr_ctrl);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_TAGGED_ADDR_CTRL, (uintptr_t)mode, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_get_tagged_addr_ctrl
/**
 * Report how tagged addresses of the thread are treated.
 * @return flags of prctl_tagged_addr, or a failure.
 * @errors EINVAL
 * @errors not documented: the page names conditions but no error code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a protection of the thread.
 * @since Linux 5.4; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_tagged_addr_ctrl(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_tagged_addr_ctrl);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_TAGGED_ADDR_CTRL, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_get_shadow_stack_status
/**
 * Report how the shadow stack of the thread is set up.
 * @param status [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a protection of the thread.
 * @note The status is a prctl_shadow_stack.
 * @since Linux 6.13; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_shadow_stack_status(unsigned long *status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_shadow_stack_status);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_SHADOW_STACK_STATUS, (uintptr_t)status, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_set_shadow_stack_status
/**
 * Switch the shadow stack of the thread on or off, and choose what may be written to it.
 * @param status [in] prctl_shadow_stack: What a shadow stack allows
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: weakens or strengthens a protection of the thread.
 * @note The function that switches it on cannot return. On riscv64 since 7.0.
 * @since Linux 6.13; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_shadow_stack_status(unsigned long status)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_shadow_stack_status);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_SHADOW_STACK_STATUS, (uintptr_t)status, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_lock_shadow_stack_status
/**
 * Forbid for good that settings of the shadow stack change.
 * @param mask [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: fixes a protection of the thread.
 * @note mask is a prctl_shadow_stack; unknown bits may be locked too.
 * @since Linux 6.13; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_lock_shadow_stack_status(unsigned long mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_lock_shadow_stack_status);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_LOCK_SHADOW_STACK_STATUS, (uintptr_t)mask, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_get_cfi
/**
 * Report how a protection of control flow is set up.
 * @param feature [in] prctl_cfi_feature: A protection of control flow
 * @param state [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a protection of the thread.
 * @note The state is a prctl_cfi_control.
 * @since Linux 7.0; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_get_cfi(unsigned long feature, unsigned long *state)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_get_cfi);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_GET_CFI, (uintptr_t)feature, (uintptr_t)state, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_set_cfi
/**
 * Switch a protection of control flow on or off, or fix it.
 * @param feature [in] prctl_cfi_feature: A protection of control flow
 * @param state [in] prctl_cfi_control: State of such a protection
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: weakens or strengthens a protection of the thread.
 * @since Linux 7.0; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_set_cfi(unsigned long feature, unsigned long state)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_set_cfi);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_SET_CFI, (uintptr_t)feature, (uintptr_t)state, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_riscv_v_set_control
/**
 * Switch the vector unit on or off for the thread and for programs it starts.
 * @param control [in] prctl_riscv_vector: Vector unit of a riscv thread now and after execve
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the registers of the thread.
 * @since Linux 6.5; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_riscv_v_set_control(unsigned long control)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_riscv_v_set_control);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_RISCV_V_SET_CONTROL, (uintptr_t)control, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_riscv_v_get_control
/**
 * Report whether the thread may use the vector unit.
 * @return flags of prctl_riscv_vector, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the thread.
 * @since Linux 6.5; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_riscv_v_get_control(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_riscv_v_get_control);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_RISCV_V_GET_CONTROL, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_riscv_set_icache_flush_ctx
/**
 * Allow fence.i in user space, or stop that.
 * @param context [in] prctl_riscv_fencei: Whether fence.i may be used in user space
 * @param scope [in] prctl_riscv_scope: Whom PR_RISCV_SET_ICACHE_FLUSH_CTX reaches
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: the page lists no errors
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides whether new instructions are seen after a move between processors.
 * @since Linux 6.10; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_riscv_set_icache_flush_ctx(unsigned long context, unsigned long scope)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_riscv_set_icache_flush_ctx);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_RISCV_SET_ICACHE_FLUSH_CTX, (uintptr_t)context, (uintptr_t)scope, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_ppc_get_dexcr
/**
 * Report an aspect of dynamic execution control.
 * @param aspect [in] prctl_dexcr_aspect: An aspect of dynamic execution control on powerpc
 * @return flags of prctl_dexcr_control, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a protection of the thread.
 * @since Linux 6.10; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_ppc_get_dexcr(unsigned long aspect)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_ppc_get_dexcr);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_PPC_GET_DEXCR, (uintptr_t)aspect, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_ppc_set_dexcr
/**
 * Change an aspect of dynamic execution control.
 * @param aspect [in] prctl_dexcr_aspect: An aspect of dynamic execution control on powerpc
 * @param control [in] prctl_dexcr_control: State of such an aspect, now and after execve
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page describes the option
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: weakens or strengthens a protection of the thread.
 * @since Linux 6.10; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_ppc_set_dexcr(unsigned long aspect, unsigned long control)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_ppc_set_dexcr);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_PPC_SET_DEXCR, (uintptr_t)aspect, (uintptr_t)control, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_mpx_enable_management
/**
 * Let the kernel manage bounds tables of Intel MPX; gone since 5.4.
 * @return 0, or a failure.
 * @errors EINVAL, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: asked the kernel to manage memory of the process.
 * @note INVAL since 5.4.
 * @since Linux 3.19; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_mpx_enable_management(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_mpx_enable_management);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_MPX_ENABLE_MANAGEMENT, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_prctl_mpx_disable_management
/**
 * Stop the management of bounds tables of Intel MPX; gone since 5.4.
 * @return 0, or a failure.
 * @errors EINVAL, ENXIO
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stopped the management of memory of the process.
 * @note INVAL since 5.4.
 * @since Linux 3.19; tables/linux/syscalls/prctl.yaml#prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prctl_mpx_disable_management(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prctl_mpx_disable_management);
    return vllsi__linux_prctl((int32_t)VLLSI_LINUX_PR_MPX_DISABLE_MANAGEMENT, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl
/**
 * Read or change processor state of an x86 thread or process; the code decides which.
 * @param code [in] arch_prctl_code: What arch_prctl reads or changes on x86
 * @param arg2 [in] value whose type another argument decides
 * @return depends on the code, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes segments, features and protections of the thread.
 * @note On i386 since 4.12, with the CPUID and XCOMP codes only.
 * @since Linux 2.6.0; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl(int32_t code, uintptr_t arg2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl);
    return vllsi__linux_arch_prctl(code, arg2);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_set_fs
/**
 * Set the base address of segment FS.
 * @param base [in] place in the address space that the call does not read through
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the thread-local storage of the thread.
 * @note An address outside the process is PERM. The compiler reaches thread-local variables through FS.
 * @since Linux 2.6.0; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_set_fs(void *base)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_set_fs);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_SET_FS, (uintptr_t)base);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_get_fs
/**
 * Report the base address of segment FS.
 * @param base [out] place in the address space that the call does not read through
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals an address of the thread.
 * @since Linux 2.6.0; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_get_fs(void * *base)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_get_fs);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_GET_FS, (uintptr_t)base);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_set_gs
/**
 * Set the base address of segment GS.
 * @param base [in] place in the address space that the call does not read through
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves a segment of the thread.
 * @note An address outside the process is PERM.
 * @since Linux 2.6.0; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_set_gs(void *base)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_set_gs);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_SET_GS, (uintptr_t)base);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_get_gs
/**
 * Report the base address of segment GS.
 * @param base [out] place in the address space that the call does not read through
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals an address of the thread.
 * @since Linux 2.6.0; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_get_gs(void * *base)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_get_gs);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_GET_GS, (uintptr_t)base);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_set_cpuid
/**
 * Allow the thread to use the cpuid instruction, or make it fault.
 * @param enabled [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL, ENODEV
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides whether the thread sees the CPU.
 * @note A fault is SIGSEGV. execve resets it. NODEV says that the CPU cannot do it.
 * @since Linux 4.12; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_set_cpuid(unsigned long enabled)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_set_cpuid);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_SET_CPUID, (uintptr_t)enabled);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_get_cpuid
/**
 * Report whether the thread can use the cpuid instruction.
 * @return 0 or 1, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a restriction of the thread.
 * @since Linux 4.12; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_get_cpuid(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_get_cpuid);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_GET_CPUID, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_get_xcomp_supp
/**
 * Report which processor state the kernel supports.
 * @param mask [out] unsigned 64-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals features of the CPU.
 * @since Linux 5.16; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_get_xcomp_supp(uint64_t *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_get_xcomp_supp);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_GET_XCOMP_SUPP, (uintptr_t)mask);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_get_xcomp_perm
/**
 * Report which processor state the process may use.
 * @param mask [out] unsigned 64-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals permissions of the process.
 * @since Linux 5.16; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_get_xcomp_perm(uint64_t *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_get_xcomp_perm);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_GET_XCOMP_PERM, (uintptr_t)mask);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_req_xcomp_perm
/**
 * Ask for the use of large processor state such as AMX tiles.
 * @param feature [in] arch_xcomp_feature: Processor state that needs a permission before use
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: enlarges the register state of all threads of the process.
 * @since Linux 5.16; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_req_xcomp_perm(unsigned long feature)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_req_xcomp_perm);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_REQ_XCOMP_PERM, (uintptr_t)feature);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_get_xcomp_guest_perm
/**
 * Report which processor state virtual machines of the process may use.
 * @param mask [out] unsigned 64-bit number
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals permissions of the process.
 * @since Linux 5.17; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_get_xcomp_guest_perm(uint64_t *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_get_xcomp_guest_perm);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_GET_XCOMP_GUEST_PERM, (uintptr_t)mask);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_req_xcomp_guest_perm
/**
 * Ask for the use of large processor state in virtual machines.
 * @param feature [in] arch_xcomp_feature: Processor state that needs a permission before use
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: enlarges the register state of virtual machines.
 * @since Linux 5.17; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_req_xcomp_guest_perm(unsigned long feature)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_req_xcomp_guest_perm);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_REQ_XCOMP_GUEST_PERM, (uintptr_t)feature);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_map_vdso_x32
/**
 * Map the kernel's vDSO for x32 programs at an address.
 * @param addr [in] place in the address space that the call does not read through
 * @return size of the mapping, or a failure.
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: maps code into the process.
 * @note Fails while a vDSO is mapped; for restoring checkpointed processes (CONFIG_CHECKPOINT_RESTORE).
 * @since Linux 4.9; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_map_vdso_x32(void *addr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_map_vdso_x32);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_MAP_VDSO_X32, (uintptr_t)addr);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_map_vdso_32
/**
 * Map the kernel's vDSO for 32-bit programs at an address.
 * @param addr [in] place in the address space that the call does not read through
 * @return size of the mapping, or a failure.
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: maps code into the process.
 * @note Fails while a vDSO is mapped; for restoring checkpointed processes (CONFIG_CHECKPOINT_RESTORE).
 * @since Linux 4.9; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_map_vdso_32(void *addr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_map_vdso_32);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_MAP_VDSO_32, (uintptr_t)addr);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_map_vdso_64
/**
 * Map the kernel's vDSO for 64-bit programs at an address.
 * @param addr [in] place in the address space that the call does not read through
 * @return size of the mapping, or a failure.
 * @errors EEXIST
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: maps code into the process.
 * @note Fails while a vDSO is mapped; for restoring checkpointed processes (CONFIG_CHECKPOINT_RESTORE).
 * @since Linux 4.9; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_map_vdso_64(void *addr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_map_vdso_64);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_MAP_VDSO_64, (uintptr_t)addr);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_get_untag_mask
/**
 * Report which bits of a pointer are an address.
 * @param mask [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the process.
 * @note INVAL comes from a kernel without CONFIG_ADDRESS_MASKING.
 * @since Linux 6.4; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_get_untag_mask(unsigned long *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_get_untag_mask);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_GET_UNTAG_MASK, (uintptr_t)mask);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_enable_tagged_addr
/**
 * Let the CPU ignore upper bits of pointers.
 * @param bits [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes which pointers of the process are valid.
 * @since Linux 6.4; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_enable_tagged_addr(unsigned long bits)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_enable_tagged_addr);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_ENABLE_TAGGED_ADDR, (uintptr_t)bits);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_get_max_tag_bits
/**
 * Report how many upper bits of a pointer the CPU can ignore.
 * @param bits [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals features of the CPU.
 * @since Linux 6.4; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_get_max_tag_bits(unsigned long *bits)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_get_max_tag_bits);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_GET_MAX_TAG_BITS, (uintptr_t)bits);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_force_tagged_sva
/**
 * Allow tagged pointers together with devices that share the address space.
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: overrides a protection against confused devices.
 * @since Linux 6.4; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_force_tagged_sva(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_force_tagged_sva);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_FORCE_TAGGED_SVA, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_enable
/**
 * Switch a part of the shadow stack protection on.
 * @param features [in] arch_shstk_features: Parts of the shadow stack protection of x86
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how the thread returns from functions.
 * @note The function that switches it on cannot return.
 * @since Linux 6.6; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_shstk_enable(unsigned long features)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_shstk_enable);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_SHSTK_ENABLE, (uintptr_t)features);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_disable
/**
 * Switch a part of the shadow stack protection off.
 * @param features [in] arch_shstk_features: Parts of the shadow stack protection of x86
 * @return 0, or a failure.
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a protection from the thread.
 * @since Linux 6.6; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_shstk_disable(unsigned long features)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_shstk_disable);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_SHSTK_DISABLE, (uintptr_t)features);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_lock
/**
 * Forbid for good that parts of the shadow stack protection change.
 * @param features [in] arch_shstk_features: Parts of the shadow stack protection of x86
 * @return 0, or a failure.
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: fixes a protection of the thread.
 * @since Linux 6.6; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_shstk_lock(unsigned long features)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_shstk_lock);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_SHSTK_LOCK, (uintptr_t)features);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_unlock
/**
 * Allow parts of the shadow stack protection to change again.
 * @param features [in] arch_shstk_features: Parts of the shadow stack protection of x86
 * @return 0, or a failure.
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: weakens a protection of the thread.
 * @note Takes effect only through ptrace on another thread; the call itself is refused.
 * @since Linux 6.6; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_shstk_unlock(unsigned long features)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_shstk_unlock);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_SHSTK_UNLOCK, (uintptr_t)features);
}
#endif

#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_status
/**
 * Report which parts of the shadow stack protection are on.
 * @param features [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: the page does not describe the code
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a protection of the thread.
 * @note The features are an arch_shstk_features. INVAL comes from a kernel without CONFIG_X86_USER_SHADOW_STACK.
 * @since Linux 6.6; tables/linux/syscalls/prctl.yaml#arch_prctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arch_prctl_shstk_status(unsigned long *features)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arch_prctl_shstk_status);
    return vllsi__linux_arch_prctl((int32_t)VLLSI_LINUX_ARCH_SHSTK_STATUS, (uintptr_t)features);
}
#endif

#ifdef VLLSI_LINUX_HAS_set_thread_area
/**
 * Set a segment descriptor for thread-local storage of an x86 thread.
 * @param descriptor [inout] struct user_desc
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the thread-local storage of the thread.
 * @note An entry_number of 0xffffffff asks for a free descriptor and receives its index. For 32-bit programs: a
 *     64-bit program gets NOSYS and uses arch_prctl.
 * @since Linux 2.5.29; tables/linux/syscalls/prctl.yaml#set_thread_area
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_set_thread_area(struct vllsi_linux_user_desc *descriptor)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_set_thread_area);
    return vllsi__linux_set_thread_area(descriptor);
}
#endif

#ifdef VLLSI_LINUX_HAS_get_thread_area
/**
 * Report a segment descriptor for thread-local storage of an x86 thread.
 * @param descriptor [inout] struct user_desc
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals an address of the thread.
 * @note entry_number says which one. A 64-bit program gets NOSYS.
 * @since Linux 2.5.32; tables/linux/syscalls/prctl.yaml#get_thread_area
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_get_thread_area(struct vllsi_linux_user_desc *descriptor)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_get_thread_area);
    return vllsi__linux_get_thread_area(descriptor);
}
#endif

#ifdef VLLSI_LINUX_HAS_mips_set_thread_area
/**
 * Set the pointer to the thread-local storage of a mips thread.
 * @param base [in] place in the address space that the call does not read through
 * @return 0, or a failure.
 * @errors not documented: the errors of the page are those of x86
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the thread-local storage of the thread.
 * @note The thread reads the pointer back with the instruction rdhwr from register 29. It cannot fail.
 * @since Linux 2.6.18; tables/linux/syscalls/prctl.yaml#mips_set_thread_area
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_mips_set_thread_area(void *base)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_mips_set_thread_area);
    return vllsi__linux_mips_set_thread_area(base);
}
#endif

#ifdef VLLSI_LINUX_HAS_modify_ldt
/**
 * Read or change the local descriptor table of an x86 process; the function decides which.
 * @param function [in] signed 32-bit number
 * @param buf [in] value whose type another argument decides
 * @param len [in] the kernel's unsigned native word
 * @return depends on the function, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the segments that code of the process can use.
 * @note On x86_64 the kernel fills the upper half of the result with zeros; the stub extends the lower half, so that
 *     a failure is negative. Needs a kernel with CONFIG_MODIFY_LDT_SYSCALL.
 * @since Linux 1.0; tables/linux/syscalls/prctl.yaml#modify_ldt
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_modify_ldt(int32_t function, uintptr_t buf, unsigned long len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_modify_ldt);
    return vllsi__linux_modify_ldt(function, buf, len);
}
#endif

#ifdef VLLSI_LINUX_HAS_modify_ldt_read
/**
 * Copy the local descriptor table.
 * @param buf [out] len bytes
 * @param len [in] the kernel's unsigned native word
 * @return how many of len were done, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the segments of the process.
 * @note The result is 0 when the process has no table. On x86_64 look at the lower 32 bits of it.
 * @since Linux 1.0; tables/linux/syscalls/prctl.yaml#modify_ldt
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_modify_ldt_read(void *buf, unsigned long len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_modify_ldt_read);
    return vllsi__linux_modify_ldt((int32_t)0, (uintptr_t)buf, len);
}
#endif

#ifdef VLLSI_LINUX_HAS_modify_ldt_read_default
/**
 * Fill a buffer with the zeros that stand for a default table.
 * @param buf [out] len bytes
 * @param len [in] the kernel's unsigned native word
 * @return how many of len were done, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads nothing of the process.
 * @note On x86_64 look at the lower 32 bits of the result.
 * @since Linux 1.0; tables/linux/syscalls/prctl.yaml#modify_ldt
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_modify_ldt_read_default(void *buf, unsigned long len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_modify_ldt_read_default);
    return vllsi__linux_modify_ldt((int32_t)2, (uintptr_t)buf, len);
}
#endif

#ifdef VLLSI_LINUX_HAS_modify_ldt_write_old
/**
 * Set one descriptor by the rules of old kernels.
 * @param descriptor [in] struct user_desc
 * @param len [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a segment that code of the process can use.
 * @note len is the size of user_desc. Ignores useable, refuses conforming code, clears the entry when base and limit
 *     are 0. On x86_64 look at the lower 32 bits of the result.
 * @since Linux 1.0; tables/linux/syscalls/prctl.yaml#modify_ldt
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_modify_ldt_write_old(const struct vllsi_linux_user_desc *descriptor, unsigned long len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_modify_ldt_write_old);
    return vllsi__linux_modify_ldt((int32_t)1, (uintptr_t)descriptor, len);
}
#endif

#ifdef VLLSI_LINUX_HAS_modify_ldt_write
/**
 * Set one descriptor.
 * @param descriptor [in] struct user_desc
 * @param len [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes a segment that code of the process can use.
 * @note len is the size of user_desc. On x86_64 look at the lower 32 bits of the result.
 * @since Linux 2.4; tables/linux/syscalls/prctl.yaml#modify_ldt
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_modify_ldt_write(const struct vllsi_linux_user_desc *descriptor, unsigned long len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_modify_ldt_write);
    return vllsi__linux_modify_ldt((int32_t)17, (uintptr_t)descriptor, len);
}
#endif

#ifdef VLLSI_LINUX_HAS_arm_set_tls
/**
 * Set the pointer to the thread-local storage of an ARM thread.
 * @param base [in] place in the address space that the call does not read through
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the private calls of ARM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves the thread-local storage of the thread.
 * @note It cannot fail. The thread reads the pointer back from TPIDRURO or through the kernel's helper page.
 * @since Linux 2.6.0; tables/linux/syscalls/prctl.yaml#arm_set_tls
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arm_set_tls(void *base)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arm_set_tls);
    return vllsi__linux_arm_set_tls(base);
}
#endif

#ifdef VLLSI_LINUX_HAS_arm_get_tls
/**
 * Report the pointer to the thread-local storage of an ARM thread.
 * @return an address, or a failure.
 * @errors not documented: no manual page describes the private calls of ARM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals an address of the thread.
 * @since Linux 4.15; tables/linux/syscalls/prctl.yaml#arm_get_tls
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arm_get_tls(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arm_get_tls);
    return vllsi__linux_arm_get_tls();
}
#endif

#ifdef VLLSI_LINUX_HAS_arm_breakpoint
/**
 * Raise SIGTRAP in the calling thread as a breakpoint does.
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the private calls of ARM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops the thread for a debugger or ends the process.
 * @note The program counter in the signal is that of the call itself. On return register 0 is what it was before, so
 *     the result means nothing.
 * @since Linux 2.4; tables/linux/syscalls/prctl.yaml#arm_breakpoint
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arm_breakpoint(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arm_breakpoint);
    return vllsi__linux_arm_breakpoint();
}
#endif

#ifdef VLLSI_LINUX_HAS_arm_usr26
/**
 * Switch the thread to the 26-bit mode of ancient ARM processors.
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the private calls of ARM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the processor mode of the thread.
 * @note A processor without that mode raises SIGILL.
 * @since Linux 2.4; tables/linux/syscalls/prctl.yaml#arm_usr26
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arm_usr26(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arm_usr26);
    return vllsi__linux_arm_usr26();
}
#endif

#ifdef VLLSI_LINUX_HAS_arm_usr32
/**
 * Switch the thread back to the 32-bit mode of ARM processors.
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the private calls of ARM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the processor mode of the thread.
 * @note A processor that never had the 26-bit mode raises SIGILL.
 * @since Linux 2.4; tables/linux/syscalls/prctl.yaml#arm_usr32
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_arm_usr32(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_arm_usr32);
    return vllsi__linux_arm_usr32();
}
#endif

/**
 * Make a thread or a process that shares chosen parts of the caller.
 * @param flags [in] clone_flags: How a task is made by clone; the low byte is the signal that the parent gets at the
 *     end
 * @param stack [in] place in the address space that the call does not read through
 * @param parent_tid [out] signed 32-bit number; may be NULL
 * @param child_tid [out] signed 32-bit number; may be NULL
 * @param tls [in] place in the address space that the call does not read through
 * @return in the parent the child's id, in the child 0, or a failure.
 * @errors EAGAIN, EINVAL, ENOMEM, ENOSPC, EPERM, EUSERS
 * @blocks no; allocates nothing; may be called from a signal handler as a fork is, without CLONE_VM and a stack.
 * @hint RequiresPermission: runs more code on the caller's authority and counts against its process limit.
 * @hint IoEffect: adds a task to the system.
 * @hint RequiresPermission with CLONE_NEWUSER: gives the child every capability within a new user namespace.
 * @hint RequiresPermission with CLONE_NEWNS or CLONE_NEWCGROUP or CLONE_NEWUTS or CLONE_NEWIPC or CLONE_NEWPID or
 *     CLONE_NEWNET: needs CAP_SYS_ADMIN and takes the child out of the caller's view of the system.
 * @hint RequiresPermission with CLONE_PTRACE: hands the child to the process that traces the caller.
 * @hint RequiresPermission with CLONE_UNTRACED: keeps the child away from the process that traces the caller.
 * @hint IoEffect with CLONE_PARENT: gives the child to the caller's parent instead of the caller.
 * @note The low byte of flags is the signal that the parent gets when the child ends, 17 (SIGCHLD; 18 on mips) for
 *     an ordinary process. A stack of 0 continues on the caller's own, as fork does; with another stack the child
 *     must not return from the function that made the call, so the stub for that is written in assembly. CLONE_PIDFD
 *     stores the descriptor where parent_tid points. CLONE_VFORK makes the call wait until the child calls execve or
 *     ends.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#clone
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clone);
    return vllsi__linux_clone(flags, stack, parent_tid, child_tid, tls);
}

/**
 * Make a thread or a process as an extensible struct describes.
 * @param args [in] struct clone_args
 * @param size [in] size in bytes or count of items
 * @return in the parent the child's id, in the child 0, or a failure.
 * @errors E2BIG, EACCES, EAGAIN, EBUSY, EEXIST, EINVAL, ENOMEM, ENOSPC, EOPNOTSUPP, EPERM, EUSERS
 * @blocks no; allocates nothing; may be called from a signal handler as a fork is, without CLONE_VM and a stack.
 * @hint RequiresPermission: runs more code on the caller's authority and may enter namespaces or a cgroup.
 * @hint IoEffect: adds a task to the system.
 * @fallback clone
 * @note size is that of the struct the caller was built with (clone_args_size); bytes beyond what the kernel knows
 *     must be 0. stack is the lowest address of the area here, while clone takes the end at which the stack starts.
 *     Flags are clone3_flags; the end signal has a field of its own. With another stack the same holds as for clone:
 *     the child cannot return from the stub.
 * @since Linux 5.3; tables/linux/syscalls/process.yaml#clone3
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clone3(const struct vllsi_linux_clone_args *args, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clone3);
    return vllsi__linux_clone3(args, size);
}

#ifdef VLLSI_LINUX_HAS_fork
/**
 * Make a process that is a copy of the caller.
 * @return in the parent the child's id, in the child 0, or a failure.
 * @errors EAGAIN, ENOMEM, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs a second process on the caller's authority.
 * @hint IoEffect: adds a process to the system.
 * @fallback clone
 * @note Only the calling thread exists in the child. As a clone it is flags of SIGCHLD and 0 for all else.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#fork
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_fork(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_fork);
    return vllsi__linux_fork();
}
#endif

/**
 * Replace the program of the calling process.
 * @param path [in] NUL-terminated path
 * @param argv [in] array of NUL-terminated texts that ends with NULL; may be NULL
 * @param envp [in] array of NUL-terminated texts that ends with NULL; may be NULL
 * @return 0, or a failure.
 * @errors E2BIG, EACCES, EAGAIN, EFAULT, EINVAL, EIO, EISDIR, ELIBBAD, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT,
 *     ENOEXEC, ENOMEM, ENOTDIR, EPERM, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs any program file the caller may execute.
 * @hint IoEffect: reads the program from the file system.
 * @note Does not return on success. Other threads end, handlers return to their defaults, descriptors marked
 *     close-on-exec are closed. A set-user-ID file changes the credentials.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#execve
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_execve(const char *path, const char *const *argv, const char *const *envp)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_execve);
    return vllsi__linux_execve(path, argv, envp);
}

/**
 * Replace the program of the calling process by a file named relative to a directory, or by an open file.
 * @param dirfd [in] descriptor of the directory where a relative path starts or AT_FDCWD
 * @param path [in] NUL-terminated path
 * @param argv [in] array of NUL-terminated texts that ends with NULL; may be NULL
 * @param envp [in] array of NUL-terminated texts that ends with NULL; may be NULL
 * @param flags [in] execveat_flags: How execveat finds and treats the program file
 * @return 0, or a failure.
 * @errors E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, EIO, EISDIR, ELIBBAD, ELOOP, EMFILE, ENAMETOOLONG, ENFILE,
 *     ENOENT, ENOEXEC, ENOMEM, ENOTDIR, EPERM, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs a program file reached through a directory or a descriptor.
 * @hint IoEffect: reads the program from the file system.
 * @hint RequiresPermission with AT_EMPTY_PATH: runs the file behind the descriptor whatever its name now is.
 * @note Does not return on success, except with AT_EXECVE_CHECK, which only tells whether the file could be run. A
 *     script reached through a close-on-exec descriptor fails, since its interpreter cannot open it again.
 * @since Linux 3.19; tables/linux/syscalls/process.yaml#execveat
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_execveat);
    return vllsi__linux_execveat(dirfd, path, argv, envp, flags);
}

/**
 * End the calling thread.
 * @param status [in] signed 32-bit number
 * @return does not return.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler, which then does not go on.
 * @hint RequiresPermission: ends the thread without any cleaning up in user space.
 * @hint IoEffect: may end the process and wake its parent.
 * @note The process goes on as long as it has other threads. Only the low eight bits of the status reach the parent.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#exit
 */
VLLSI_NORETURN VLLSI_INLINE void vllsi_linux_exit(int32_t status)
{
    VLLSI_PERMISSION_GATE_NORETURN(vllsi_linux_exit);
    vllsi__linux_exit(status);
}

/**
 * End all threads of the calling process.
 * @param status [in] signed 32-bit number
 * @return does not return.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler, which then does not go on.
 * @hint RequiresPermission: ends the whole process without any cleaning up in user space.
 * @hint IoEffect: closes its descriptors and wakes its parent.
 * @note Only the low eight bits of the status reach the parent.
 * @since Linux 2.5.35; tables/linux/syscalls/process.yaml#exit_group
 */
VLLSI_NORETURN VLLSI_INLINE void vllsi_linux_exit_group(int32_t status)
{
    VLLSI_PERMISSION_GATE_NORETURN(vllsi_linux_exit_group);
    vllsi__linux_exit_group(status);
}

/**
 * Choose the word that the kernel clears and wakes when the calling thread ends.
 * @param tidptr [inout] 32-bit word that threads share; may be NULL
 * @return a thread id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: names memory that the kernel writes to at the end of the thread.
 * @note The word is written after the call, so it must live as long as the thread. A null pointer takes the choice
 *     back.
 * @since Linux 2.5.48; tables/linux/syscalls/process.yaml#set_tid_address
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_set_tid_address(uint32_t *tidptr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_set_tid_address);
    return vllsi__linux_set_tid_address(tidptr);
}

/**
 * Wait until a child changes state and learn what it used.
 * @param pid [in] process id
 * @param status [out] signed 32-bit number; may be NULL
 * @param options [in] wait_options: What a wait call waits for and whether it waits at all
 * @param rusage [out] struct rusage; may be NULL
 * @return a process id, or a failure.
 * @errors ECHILD, EINTR, EINVAL, ESRCH
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns how a child ended and what it used.
 * @hint IoEffect: removes an ended child from the process table.
 * @note pid is a child, -1 for any, 0 for any of the caller's group, below -1 for any of group -pid. With WNOHANG
 *     the call does not wait and returns 0 if no child is ready. WEXITED and WNOWAIT are waitid's alone.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#wait4
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_wait4);
    return vllsi__linux_wait4(pid, status, options, rusage);
}

#ifdef VLLSI_LINUX_HAS_waitpid
/**
 * Wait until a child changes state.
 * @param pid [in] process id
 * @param status [out] signed 32-bit number; may be NULL
 * @param options [in] wait_options: What a wait call waits for and whether it waits at all
 * @return a process id, or a failure.
 * @errors ECHILD, EINTR, EINVAL, ESRCH
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns how a child ended.
 * @hint IoEffect: removes an ended child from the process table.
 * @fallback wait4
 * @note The same as wait4 without the usage; exists on old 32-bit ABIs and on PowerPC.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#waitpid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_waitpid(int32_t pid, int32_t *status, int32_t options)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_waitpid);
    return vllsi__linux_waitpid(pid, status, options);
}
#endif

/**
 * Wait until one of a set of children changes state.
 * @param which [in] waitid_type: What the number given to waitid names
 * @param id [in] value whose type another argument decides
 * @param info [out] struct siginfo; may be NULL
 * @param options [in] wait_options: What a wait call waits for and whether it waits at all
 * @param rusage [out] struct rusage; may be NULL
 * @return 0, or a failure.
 * @errors EAGAIN, ECHILD, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns how a child ended and what it used.
 * @hint IoEffect: removes an ended child from the process table.
 * @note options needs at least one of WEXITED, WSTOPPED and WCONTINUED. With WNOHANG and no child ready the call
 *     succeeds and leaves si_pid and si_signo at 0. WNOWAIT leaves the child to be waited for again. The usage is
 *     the kernel's fifth argument, which the C library hides.
 * @since Linux 2.6.10; tables/linux/syscalls/process.yaml#waitid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_waitid);
    return vllsi__linux_waitid(which, id, info, options, rusage);
}

/**
 * Wait until any child changes state.
 * @param info [out] struct siginfo; may be NULL
 * @param options [in] wait_options: What a wait call waits for and whether it waits at all
 * @param rusage [out] struct rusage; may be NULL
 * @return 0, or a failure.
 * @errors ECHILD, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns how any child of the caller ended.
 * @hint IoEffect: removes an ended child from the process table.
 * @since Linux 2.6.10; tables/linux/syscalls/process.yaml#waitid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_waitid_all(struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_waitid_all);
    return vllsi__linux_waitid((int32_t)VLLSI_LINUX_P_ALL, (uintptr_t)0, info, options, rusage);
}

/**
 * Wait until a child with a given number changes state.
 * @param pid [in] process id
 * @param info [out] struct siginfo; may be NULL
 * @param options [in] wait_options: What a wait call waits for and whether it waits at all
 * @param rusage [out] struct rusage; may be NULL
 * @return 0, or a failure.
 * @errors ECHILD, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns how a caller-chosen child ended.
 * @hint IoEffect: removes an ended child from the process table.
 * @since Linux 2.6.10; tables/linux/syscalls/process.yaml#waitid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_waitid_pid(int32_t pid, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_waitid_pid);
    return vllsi__linux_waitid((int32_t)VLLSI_LINUX_P_PID, (uintptr_t)pid, info, options, rusage);
}

/**
 * Wait until a child in a given process group changes state.
 * @param pgid [in] process id
 * @param info [out] struct siginfo; may be NULL
 * @param options [in] wait_options: What a wait call waits for and whether it waits at all
 * @param rusage [out] struct rusage; may be NULL
 * @return 0, or a failure.
 * @errors ECHILD, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns how a child in the group ended.
 * @hint IoEffect: removes an ended child from the process table.
 * @note A group of 0 means the caller's own since Linux 5.4.
 * @since Linux 2.6.10; tables/linux/syscalls/process.yaml#waitid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_waitid_group(int32_t pgid, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_waitid_group);
    return vllsi__linux_waitid((int32_t)VLLSI_LINUX_P_PGID, (uintptr_t)pgid, info, options, rusage);
}

/**
 * Wait until the child behind a process descriptor changes state.
 * @param pidfd [in] open descriptor
 * @param info [out] struct siginfo; may be NULL
 * @param options [in] wait_options: What a wait call waits for and whether it waits at all
 * @param rusage [out] struct rusage; may be NULL
 * @return 0, or a failure.
 * @errors EAGAIN, ECHILD, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns how the child behind the descriptor ended.
 * @hint IoEffect: removes an ended child from the process table.
 * @note A descriptor opened with PIDFD_NONBLOCK gives AGAIN instead of waiting.
 * @since Linux 5.4; tables/linux/syscalls/process.yaml#waitid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_waitid_pidfd(int32_t pidfd, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_waitid_pidfd);
    return vllsi__linux_waitid((int32_t)VLLSI_LINUX_P_PIDFD, (uintptr_t)pidfd, info, options, rusage);
}

/**
 * Get a descriptor that stands for a running process or thread.
 * @param pid [in] process id
 * @param flags [in] pidfd_flags: How a process descriptor is opened
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gets a lasting hold on any process the caller can see.
 * @hint IoEffect: looks up a process by its number.
 * @note The descriptor is close-on-exec and polls readable when the process ends. Its number is never reused for
 *     another process.
 * @since Linux 5.3; tables/linux/syscalls/process.yaml#pidfd_open
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pidfd_open(int32_t pid, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pidfd_open);
    return vllsi__linux_pidfd_open(pid, flags);
}

/**
 * Copy a descriptor out of another process.
 * @param pidfd [in] open descriptor
 * @param targetfd [in] signed 32-bit number
 * @param flags [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EBADF, EINVAL, EMFILE, ENFILE, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes over any open file of a process that the caller may trace.
 * @hint IoEffect: reads the files of another process.
 * @note targetfd is a number in the other process. flags must be 0. The copy is close-on-exec and shares the file
 *     position.
 * @since Linux 5.6; tables/linux/syscalls/process.yaml#pidfd_getfd
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pidfd_getfd);
    return vllsi__linux_pidfd_getfd(pidfd, targetfd, flags);
}

/**
 * Send a signal to the process behind a descriptor.
 * @param pidfd [in] open descriptor
 * @param sig [in] signal number
 * @param info [in] struct siginfo; may be NULL
 * @param flags [in] pidfd_signal_flags: Whom a signal through a process descriptor reaches; 0 means what the
 *     descriptor stands for
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can stop or end the process behind the descriptor.
 * @hint IoEffect: acts on another process.
 * @hint RequiresPermission with PIDFD_SIGNAL_PROCESS_GROUP: signals every process of the group that the target
 *     leads.
 * @note Signal 0 only asks whether the process is there. A null info is filled in as kill does it.
 * @since Linux 5.1; tables/linux/syscalls/process.yaml#pidfd_send_signal
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pidfd_send_signal);
    return vllsi__linux_pidfd_send_signal(pidfd, sig, info, flags);
}

/**
 * Get the number of the calling process.
 * @return a process id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @note The number is that of the caller's PID namespace and is the same in all threads.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getpid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getpid(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getpid);
    return vllsi__linux_getpid();
}

/**
 * Get the number of the parent process.
 * @return a process id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @note 0 if the parent is in another PID namespace. Changes to that of the reaper when the parent ends.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getppid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getppid(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getppid);
    return vllsi__linux_getppid();
}

/**
 * Get the number of the calling thread.
 * @return a thread id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @since Linux 2.4.11; tables/linux/syscalls/process.yaml#gettid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_gettid(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_gettid);
    return vllsi__linux_gettid();
}

/**
 * Get the process group of a process.
 * @param pid [in] process id
 * @return a process id, or a failure.
 * @errors ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells whether a process exists and which group it is in.
 * @hint IoEffect: looks up another process.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getpgid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getpgid(int32_t pid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getpgid);
    return vllsi__linux_getpgid(pid);
}

/**
 * Move the caller or one of its children to a process group.
 * @param pid [in] process id
 * @param pgid [in] process id
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes which processes job control and group signals reach.
 * @hint IoEffect: may change a child process.
 * @note A pid of 0 is the caller, a pgid of 0 makes a group of its own. A child can be moved until it has called
 *     execve.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#setpgid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setpgid(int32_t pid, int32_t pgid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setpgid);
    return vllsi__linux_setpgid(pid, pgid);
}

#ifdef VLLSI_LINUX_HAS_getpgrp
/**
 * Get the process group of the caller.
 * @return a process id, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which process group the caller is in.
 * @fallback getpgid
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getpgrp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getpgrp(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getpgrp);
    return vllsi__linux_getpgrp();
}
#endif

/**
 * Get the session of a process.
 * @param pid [in] process id
 * @return a process id, or a failure.
 * @errors EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tells whether a process exists and which session it is in.
 * @hint IoEffect: looks up another process.
 * @since Linux 2.0; tables/linux/syscalls/process.yaml#getsid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getsid(int32_t pid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getsid);
    return vllsi__linux_getsid(pid);
}

/**
 * Start a session of which the caller is the leader and only member.
 * @return a process id, or a failure.
 * @errors EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: leaves the controlling terminal and the job control of the parent.
 * @hint IoEffect: makes a session and a process group.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#setsid
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setsid(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setsid);
    return vllsi__linux_setsid();
}

/**
 * Get the most favourable nice value among a process, a group or a user's processes.
 * @param which [in] priority_which: What the number given to getpriority and setpriority names
 * @param who [in] value whose type another argument decides
 * @return 20 minus the nice value so that it is 1 to 40, or a failure.
 * @errors EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the priority of caller-chosen processes.
 * @hint IoEffect: looks at other processes.
 * @note The kernel's result is 20 minus the nice value, 40 for the most favoured. The C library turns it round.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getpriority
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getpriority(int32_t which, uintptr_t who)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getpriority);
    return vllsi__linux_getpriority(which, who);
}

/**
 * Get the nice value of a thread.
 * @param tid [in] thread id
 * @return 20 minus the nice value so that it is 1 to 40, or a failure.
 * @errors EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the priority of a caller-chosen thread.
 * @hint IoEffect: looks at another process.
 * @note A number of 0 means the calling thread.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getpriority
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getpriority_process(int32_t tid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getpriority_process);
    return vllsi__linux_getpriority((int32_t)VLLSI_LINUX_PRIO_PROCESS, (uintptr_t)tid);
}

/**
 * Get the most favourable nice value in a process group.
 * @param pgid [in] process id
 * @return 20 minus the nice value so that it is 1 to 40, or a failure.
 * @errors EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the priority of a process group.
 * @hint IoEffect: looks at other processes.
 * @note A number of 0 means the caller's group.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getpriority
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getpriority_group(int32_t pgid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getpriority_group);
    return vllsi__linux_getpriority((int32_t)VLLSI_LINUX_PRIO_PGRP, (uintptr_t)pgid);
}

/**
 * Get the most favourable nice value among a user's processes.
 * @param uid [in] user id
 * @return 20 minus the nice value so that it is 1 to 40, or a failure.
 * @errors EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the priority of all that a user runs.
 * @hint IoEffect: looks at other processes.
 * @note A number of 0 means the caller's real user.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getpriority
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getpriority_user(uint32_t uid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getpriority_user);
    return vllsi__linux_getpriority((int32_t)VLLSI_LINUX_PRIO_USER, (uintptr_t)uid);
}

/**
 * Set the nice value of a process, a group or all processes of a user.
 * @param which [in] priority_which: What the number given to getpriority and setpriority names
 * @param who [in] value whose type another argument decides
 * @param nice [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how much processor time caller-chosen processes get.
 * @hint IoEffect: changes other processes.
 * @note The value is cut to -20 (most favoured) to 19. Lowering it takes CAP_SYS_NICE or room in RLIMIT_NICE.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#setpriority
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setpriority(int32_t which, uintptr_t who, int32_t nice)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setpriority);
    return vllsi__linux_setpriority(which, who, nice);
}

/**
 * Set the nice value of a thread.
 * @param tid [in] thread id
 * @param nice [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how much processor time a caller-chosen thread gets.
 * @hint IoEffect: may change another process.
 * @note A number of 0 means the calling thread.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#setpriority
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setpriority_process(int32_t tid, int32_t nice)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setpriority_process);
    return vllsi__linux_setpriority((int32_t)VLLSI_LINUX_PRIO_PROCESS, (uintptr_t)tid, nice);
}

/**
 * Set the nice value of all processes in a group.
 * @param pgid [in] process id
 * @param nice [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how much processor time a process group gets.
 * @hint IoEffect: changes other processes.
 * @note A number of 0 means the caller's group.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#setpriority
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setpriority_group(int32_t pgid, int32_t nice)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setpriority_group);
    return vllsi__linux_setpriority((int32_t)VLLSI_LINUX_PRIO_PGRP, (uintptr_t)pgid, nice);
}

/**
 * Set the nice value of all processes of a user.
 * @param uid [in] user id
 * @param nice [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how much processor time a user gets.
 * @hint IoEffect: changes other processes.
 * @note A number of 0 means the caller's real user.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#setpriority
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setpriority_user(uint32_t uid, int32_t nice)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setpriority_user);
    return vllsi__linux_setpriority((int32_t)VLLSI_LINUX_PRIO_USER, (uintptr_t)uid, nice);
}

#ifdef VLLSI_LINUX_HAS_nice
/**
 * Add to the nice value of the calling thread.
 * @param increment [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how much processor time the caller gets beside others.
 * @note The kernel returns 0 and not the new value. Where the call is missing, add to what getpriority tells and
 *     call setpriority.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#nice
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_nice(int32_t increment)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_nice);
    return vllsi__linux_nice(increment);
}
#endif

/**
 * Get the highest input and output priority among a thread, a group or a user's processes.
 * @param which [in] ioprio_who: What the number given to ioprio_get and ioprio_set names
 * @param who [in] value whose type another argument decides
 * @return the priority: class, hint and level as ioprio_field lays them out, or a failure.
 * @errors EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the storage priority of caller-chosen processes.
 * @hint IoEffect: looks at other processes.
 * @since Linux 2.6.13; tables/linux/syscalls/process.yaml#ioprio_get
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioprio_get(int32_t which, uintptr_t who)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioprio_get);
    return vllsi__linux_ioprio_get(which, who);
}

/**
 * Get the input and output priority of a thread.
 * @param tid [in] thread id
 * @return the priority: class, hint and level as ioprio_field lays them out, or a failure.
 * @errors EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the storage priority of a caller-chosen thread.
 * @hint IoEffect: looks at another process.
 * @note A number of 0 means the calling thread.
 * @since Linux 2.6.13; tables/linux/syscalls/process.yaml#ioprio_get
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioprio_get_thread(int32_t tid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioprio_get_thread);
    return vllsi__linux_ioprio_get((int32_t)VLLSI_LINUX_IOPRIO_WHO_PROCESS, (uintptr_t)tid);
}

/**
 * Get the highest input and output priority in a process group.
 * @param pgid [in] process id
 * @return the priority: class, hint and level as ioprio_field lays them out, or a failure.
 * @errors EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the storage priority of a process group.
 * @hint IoEffect: looks at other processes.
 * @note A number of 0 means the caller's group.
 * @since Linux 2.6.13; tables/linux/syscalls/process.yaml#ioprio_get
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioprio_get_group(int32_t pgid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioprio_get_group);
    return vllsi__linux_ioprio_get((int32_t)VLLSI_LINUX_IOPRIO_WHO_PGRP, (uintptr_t)pgid);
}

/**
 * Get the highest input and output priority among a user's processes.
 * @param uid [in] user id
 * @return the priority: class, hint and level as ioprio_field lays them out, or a failure.
 * @errors EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the storage priority of all that a user runs.
 * @hint IoEffect: looks at other processes.
 * @since Linux 2.6.13; tables/linux/syscalls/process.yaml#ioprio_get
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioprio_get_user(uint32_t uid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioprio_get_user);
    return vllsi__linux_ioprio_get((int32_t)VLLSI_LINUX_IOPRIO_WHO_USER, (uintptr_t)uid);
}

/**
 * Set the input and output priority of a thread, a group or all processes of a user.
 * @param which [in] ioprio_who: What the number given to ioprio_get and ioprio_set names
 * @param who [in] value whose type another argument decides
 * @param ioprio [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes whose storage requests go first.
 * @hint IoEffect: changes other processes.
 * @note The priority is an ioprio_class shifted left by 13, an ioprio_hint shifted left by 3 and a level of 0
 *     (first) to 7. The value 0 goes back to following the nice value. IOPRIO_CLASS_RT takes CAP_SYS_ADMIN or
 *     CAP_SYS_NICE.
 * @since Linux 2.6.13; tables/linux/syscalls/process.yaml#ioprio_set
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioprio_set);
    return vllsi__linux_ioprio_set(which, who, ioprio);
}

/**
 * Set the input and output priority of a thread.
 * @param tid [in] thread id
 * @param ioprio [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes when the storage requests of a caller-chosen thread are served.
 * @hint IoEffect: may change another process.
 * @note A number of 0 means the calling thread.
 * @since Linux 2.6.13; tables/linux/syscalls/process.yaml#ioprio_set
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioprio_set_thread(int32_t tid, int32_t ioprio)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioprio_set_thread);
    return vllsi__linux_ioprio_set((int32_t)VLLSI_LINUX_IOPRIO_WHO_PROCESS, (uintptr_t)tid, ioprio);
}

/**
 * Set the input and output priority of all processes in a group.
 * @param pgid [in] process id
 * @param ioprio [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes when the storage requests of a process group are served.
 * @hint IoEffect: changes other processes.
 * @note A number of 0 means the caller's group.
 * @since Linux 2.6.13; tables/linux/syscalls/process.yaml#ioprio_set
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioprio_set_group(int32_t pgid, int32_t ioprio)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioprio_set_group);
    return vllsi__linux_ioprio_set((int32_t)VLLSI_LINUX_IOPRIO_WHO_PGRP, (uintptr_t)pgid, ioprio);
}

/**
 * Set the input and output priority of all processes of a user.
 * @param uid [in] user id
 * @param ioprio [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes when the storage requests of a user are served.
 * @hint IoEffect: changes other processes.
 * @since Linux 2.6.13; tables/linux/syscalls/process.yaml#ioprio_set
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ioprio_set_user(uint32_t uid, int32_t ioprio)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ioprio_set_user);
    return vllsi__linux_ioprio_set((int32_t)VLLSI_LINUX_IOPRIO_WHO_USER, (uintptr_t)uid, ioprio);
}

#ifdef VLLSI_LINUX_HAS_getrlimit
/**
 * Get a resource limit of the caller in native words.
 * @param resource [in] rlimit_resource: What a limit is set on
 * @param limit [out] struct rlimit
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how much the process may use.
 * @fallback prlimit64
 * @note A native word holds less than some limits on 32-bit ABIs, where larger ones read as infinity. prlimit64 has
 *     64-bit limits everywhere. Where there are two kernel calls, ugetrlimit is the one that shows the whole word.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getrlimit
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getrlimit);
    return vllsi__linux_getrlimit(resource, limit);
}
#endif

#ifdef VLLSI_LINUX_HAS_setrlimit
/**
 * Set a resource limit of the caller in native words.
 * @param resource [in] rlimit_resource: What a limit is set on
 * @param limit [in] struct rlimit
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how much the process and its children may use.
 * @fallback prlimit64
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#setrlimit
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setrlimit);
    return vllsi__linux_setrlimit(resource, limit);
}
#endif

/**
 * Get and set a resource limit of a process in 64 bits.
 * @param pid [in] process id
 * @param resource [in] rlimit_resource: What a limit is set on
 * @param new_limit [in] struct rlimit64; may be NULL
 * @param old_limit [out] struct rlimit64; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads or changes how much a caller-chosen process may use.
 * @hint IoEffect: may look at or change another process.
 * @note A pid of 0 means the caller. A null new_limit only asks. Only CAP_SYS_RESOURCE raises a hard limit.
 * @since Linux 2.6.36; tables/linux/syscalls/process.yaml#prlimit64
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_prlimit64);
    return vllsi__linux_prlimit64(pid, resource, new_limit, old_limit);
}

/**
 * Learn what the process, its ended children or the calling thread has used.
 * @param who [in] rusage_who: Whose usage is asked for
 * @param usage [out] struct rusage
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals processor time and memory used by the process and its children.
 * @note Seconds are native words in this struct on every ABI, so 32 bits on 32-bit ones; they count a span and no
 *     date.
 * @since Linux 1.0; tables/linux/syscalls/process.yaml#getrusage
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getrusage);
    return vllsi__linux_getrusage(who, usage);
}

/**
 * Set how the kernel imitates other systems for the caller.
 * @param persona [in] personality: Which system the kernel imitates (low byte) and which details (flags above)
 * @return flags of personality, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can switch address randomisation off and make readable memory executable.
 * @hint RequiresPermission with ADDR_NO_RANDOMIZE or READ_IMPLIES_EXEC or MMAP_PAGE_ZERO: weakens the protection of
 *     this process and of the programs it runs.
 * @note Returns the setting before the call. The value 0xffffffff only asks for it.
 * @since Linux 1.1.20; tables/linux/syscalls/process.yaml#personality
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_personality(uint32_t persona)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_personality);
    return vllsi__linux_personality(persona);
}

/**
 * Give the caller its own copy of things it shares with others.
 * @param flags [in] unshare_flags: What unshare gives the caller for itself
 * @return 0, or a failure.
 * @errors EINVAL, ENOMEM, ENOSPC, EPERM, EUSERS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes the caller out of shared tables and namespaces.
 * @hint IoEffect: may make namespaces.
 * @hint RequiresPermission with CLONE_NEWUSER: gives the caller every capability within a new user namespace.
 * @hint RequiresPermission with CLONE_NEWNS or CLONE_NEWCGROUP or CLONE_NEWUTS or CLONE_NEWIPC or CLONE_NEWPID or
 *     CLONE_NEWNET or CLONE_NEWTIME: needs CAP_SYS_ADMIN and changes what the caller or its children see of the
 *     system.
 * @note CLONE_NEWPID and CLONE_NEWTIME hold for children made afterwards and not for the caller itself.
 * @since Linux 2.6.16; tables/linux/syscalls/process.yaml#unshare
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_unshare(unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_unshare);
    return vllsi__linux_unshare(flags);
}

/**
 * Join namespaces behind a descriptor.
 * @param fd [in] open descriptor
 * @param nstype [in] namespace_flags: Kinds of namespaces; which ones clone and unshare make new and setns joins
 * @return 0, or a failure.
 * @errors EBADF, EINVAL, ENOMEM, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: enters the mounts or network or users of another container.
 * @hint IoEffect: changes what the caller sees of the system.
 * @note fd is a file of /proc/PID/ns, where nstype is 0 or the one kind that is expected, or a process descriptor,
 *     where it is the set of kinds to join. A PID namespace holds for children made afterwards.
 * @since Linux 3.0; tables/linux/syscalls/process.yaml#setns
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setns(int32_t fd, int32_t nstype)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setns);
    return vllsi__linux_setns(fd, nstype);
}

/**
 * Tell whether two processes share a kernel object.
 * @param pid1 [in] process id
 * @param pid2 [in] process id
 * @param type [in] kcmp_type: Which kernel object of two processes is compared
 * @param idx1 [in] the kernel's unsigned native word
 * @param idx2 [in] value whose type another argument decides
 * @return 0 same, 1 less, 2 greater, 3 different without an order, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOENT, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: looks inside two processes that the caller may trace.
 * @hint IoEffect: reads kernel state of other processes.
 * @note The processes should be stopped, or the answer may be out of date when it arrives.
 * @since Linux 3.5; tables/linux/syscalls/process.yaml#kcmp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kcmp);
    return vllsi__linux_kcmp(pid1, pid2, type, idx1, idx2);
}

/**
 * Tell whether two descriptors of two processes are the same open file.
 * @param pid1 [in] process id
 * @param pid2 [in] process id
 * @param fd1 [in] unsigned 32-bit number
 * @param fd2 [in] unsigned 32-bit number
 * @return 0 same, 1 less, 2 greater, 3 different without an order, or a failure.
 * @errors EBADF, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: compares open files of two processes.
 * @hint IoEffect: reads the descriptor tables of other processes.
 * @note fd1 and fd2 are numbers in the two processes and no descriptors of the caller.
 * @since Linux 3.5; tables/linux/syscalls/process.yaml#kcmp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kcmp_file(int32_t pid1, int32_t pid2, uint32_t fd1, uint32_t fd2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kcmp_file);
    return vllsi__linux_kcmp(pid1, pid2, (int32_t)VLLSI_LINUX_KCMP_FILE, (unsigned long)fd1, (uintptr_t)fd2);
}

/**
 * Tell whether two processes share their memory.
 * @param pid1 [in] process id
 * @param pid2 [in] process id
 * @return 0 same, 1 less, 2 greater, 3 different without an order, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: compares the address spaces of two processes.
 * @hint IoEffect: reads kernel state of other processes.
 * @since Linux 3.5; tables/linux/syscalls/process.yaml#kcmp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kcmp_vm(int32_t pid1, int32_t pid2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kcmp_vm);
    return vllsi__linux_kcmp(pid1, pid2, (int32_t)VLLSI_LINUX_KCMP_VM, (unsigned long)0, (uintptr_t)0);
}

/**
 * Tell whether two processes share their descriptor table.
 * @param pid1 [in] process id
 * @param pid2 [in] process id
 * @return 0 same, 1 less, 2 greater, 3 different without an order, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: compares the descriptor tables of two processes.
 * @hint IoEffect: reads kernel state of other processes.
 * @since Linux 3.5; tables/linux/syscalls/process.yaml#kcmp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kcmp_files(int32_t pid1, int32_t pid2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kcmp_files);
    return vllsi__linux_kcmp(pid1, pid2, (int32_t)VLLSI_LINUX_KCMP_FILES, (unsigned long)0, (uintptr_t)0);
}

/**
 * Tell whether two processes share root, working directory and file mode mask.
 * @param pid1 [in] process id
 * @param pid2 [in] process id
 * @return 0 same, 1 less, 2 greater, 3 different without an order, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: compares the file system state of two processes.
 * @hint IoEffect: reads kernel state of other processes.
 * @since Linux 3.5; tables/linux/syscalls/process.yaml#kcmp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kcmp_fs(int32_t pid1, int32_t pid2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kcmp_fs);
    return vllsi__linux_kcmp(pid1, pid2, (int32_t)VLLSI_LINUX_KCMP_FS, (unsigned long)0, (uintptr_t)0);
}

/**
 * Tell whether two processes share their signal handlers.
 * @param pid1 [in] process id
 * @param pid2 [in] process id
 * @return 0 same, 1 less, 2 greater, 3 different without an order, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: compares the signal tables of two processes.
 * @hint IoEffect: reads kernel state of other processes.
 * @since Linux 3.5; tables/linux/syscalls/process.yaml#kcmp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kcmp_sighand(int32_t pid1, int32_t pid2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kcmp_sighand);
    return vllsi__linux_kcmp(pid1, pid2, (int32_t)VLLSI_LINUX_KCMP_SIGHAND, (unsigned long)0, (uintptr_t)0);
}

/**
 * Tell whether two processes share their input and output context.
 * @param pid1 [in] process id
 * @param pid2 [in] process id
 * @return 0 same, 1 less, 2 greater, 3 different without an order, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: compares the storage contexts of two processes.
 * @hint IoEffect: reads kernel state of other processes.
 * @since Linux 3.5; tables/linux/syscalls/process.yaml#kcmp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kcmp_io(int32_t pid1, int32_t pid2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kcmp_io);
    return vllsi__linux_kcmp(pid1, pid2, (int32_t)VLLSI_LINUX_KCMP_IO, (unsigned long)0, (uintptr_t)0);
}

/**
 * Tell whether two processes share their list of semaphore undo operations.
 * @param pid1 [in] process id
 * @param pid2 [in] process id
 * @return 0 same, 1 less, 2 greater, 3 different without an order, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: compares the semaphore undo lists of two processes.
 * @hint IoEffect: reads kernel state of other processes.
 * @since Linux 3.5; tables/linux/syscalls/process.yaml#kcmp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kcmp_sysvsem(int32_t pid1, int32_t pid2)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kcmp_sysvsem);
    return vllsi__linux_kcmp(pid1, pid2, (int32_t)VLLSI_LINUX_KCMP_SYSVSEM, (unsigned long)0, (uintptr_t)0);
}

/**
 * Tell whether a descriptor of one process is the file that an epoll instance of another watches.
 * @param pid1 [in] process id
 * @param pid2 [in] process id
 * @param fd [in] unsigned 32-bit number
 * @param slot [in] struct kcmp_epoll_slot
 * @return 0 same, 1 less, 2 greater, 3 different without an order, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOENT, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: looks into an epoll instance of another process.
 * @hint IoEffect: reads kernel state of other processes.
 * @since Linux 4.13; tables/linux/syscalls/process.yaml#kcmp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kcmp_epoll(int32_t pid1, int32_t pid2, uint32_t fd, const struct vllsi_linux_kcmp_epoll_slot *slot)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kcmp_epoll);
    return vllsi__linux_kcmp(pid1, pid2, (int32_t)VLLSI_LINUX_KCMP_EPOLL_TFD, (unsigned long)fd, (uintptr_t)slot);
}

/**
 * Set the policy and the real-time priority of a thread.
 * @param tid [in] thread id
 * @param policy [in] sched_policy: How a thread competes for processors
 * @param param [in] struct sched_param
 * @return 0, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides whether a thread goes before all others of the system.
 * @hint IoEffect: may change another process.
 * @hint RequiresPermission with SCHED_FIFO or SCHED_RR: can keep a processor from everybody else.
 * @note SCHED_DEADLINE needs sched_setattr. Real-time policies take CAP_SYS_NICE or room in RLIMIT_RTPRIO.
 * @since Linux 2.0; tables/linux/syscalls/sched.yaml#sched_setscheduler
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_setscheduler);
    return vllsi__linux_sched_setscheduler(tid, policy, param);
}

/**
 * Get the policy of a thread.
 * @param tid [in] thread id
 * @return flags of sched_policy, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how a caller-chosen thread is scheduled.
 * @hint IoEffect: may look at another process.
 * @note SCHED_RESET_ON_FORK is set in the result if it is set for the thread.
 * @since Linux 2.0; tables/linux/syscalls/sched.yaml#sched_getscheduler
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_getscheduler(int32_t tid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_getscheduler);
    return vllsi__linux_sched_getscheduler(tid);
}

/**
 * Set the real-time priority of a thread and keep its policy.
 * @param tid [in] thread id
 * @param param [in] struct sched_param
 * @return 0, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which thread of a real-time policy goes first.
 * @hint IoEffect: may change another process.
 * @since Linux 2.0; tables/linux/syscalls/sched.yaml#sched_setparam
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_setparam);
    return vllsi__linux_sched_setparam(tid, param);
}

/**
 * Get the real-time priority of a thread.
 * @param tid [in] thread id
 * @param param [out] struct sched_param
 * @return 0, or a failure.
 * @errors EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the priority of a caller-chosen thread.
 * @hint IoEffect: may look at another process.
 * @since Linux 2.0; tables/linux/syscalls/sched.yaml#sched_getparam
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_getparam);
    return vllsi__linux_sched_getparam(tid, param);
}

/**
 * Set policy, nice value, deadline parameters and load bounds of a thread.
 * @param tid [in] thread id
 * @param attr [in] struct sched_attr
 * @param flags [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors E2BIG, EBUSY, EINVAL, EOPNOTSUPP, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides whether a thread goes before others and reserves processor time.
 * @hint IoEffect: may change another process.
 * @note flags must be 0. The member size tells how long the struct is (sched_attr_size); the kernel reads that many
 *     bytes. With 2BIG it stores there what it knows. BUSY says that the deadline does not fit beside those already
 *     granted.
 * @since Linux 3.14; tables/linux/syscalls/sched.yaml#sched_setattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_setattr);
    return vllsi__linux_sched_setattr(tid, attr, flags);
}

/**
 * Get policy, nice value, deadline parameters and load bounds of a thread.
 * @param tid [in] thread id
 * @param attr [out] struct sched_attr
 * @param size [in] unsigned 32-bit number
 * @param flags [in] sched_getattr_flags: Which parameters sched_getattr tells
 * @return 0, or a failure.
 * @errors E2BIG, EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how a caller-chosen thread is scheduled.
 * @hint IoEffect: may look at another process.
 * @note size is the room in bytes; the kernel writes no more than that and stores how much it wrote in the member
 *     size.
 * @since Linux 3.14; tables/linux/syscalls/sched.yaml#sched_getattr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_getattr);
    return vllsi__linux_sched_getattr(tid, attr, size, flags);
}

/**
 * Choose the processors on which a thread may run.
 * @param tid [in] thread id
 * @param len [in] unsigned 32-bit number
 * @param mask [in] len bytes
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: moves a thread to caller-chosen processors or away from them.
 * @hint IoEffect: may change another process.
 * @note The mask is native words; processor n is bit n counted from the lowest bit of the first word. Bytes that are
 *     not given count as 0.
 * @since Linux 2.5.8; tables/linux/syscalls/sched.yaml#sched_setaffinity
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_setaffinity);
    return vllsi__linux_sched_setaffinity(tid, len, mask);
}

/**
 * Get the processors on which a thread may run.
 * @param tid [in] thread id
 * @param len [in] unsigned 32-bit number
 * @param mask [out] len bytes
 * @return how many of len were done, or a failure.
 * @errors EFAULT, EINVAL, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals the processors of a caller-chosen thread.
 * @hint IoEffect: may look at another process.
 * @note len must be a multiple of the native word and have a bit for every processor the kernel may have. Only the
 *     counted bytes are written; a C library returns 0 instead and clears the rest.
 * @since Linux 2.5.8; tables/linux/syscalls/sched.yaml#sched_getaffinity
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_getaffinity);
    return vllsi__linux_sched_getaffinity(tid, len, mask);
}

/**
 * Let other threads run before the caller goes on.
 * @return 0, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @since Linux 2.0; tables/linux/syscalls/sched.yaml#sched_yield
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_yield(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_yield);
    return vllsi__linux_sched_yield();
}

/**
 * Get the highest priority of a policy.
 * @param policy [in] sched_policy: How a thread competes for processors
 * @return the priority: 99 for real-time policies and 0 for others, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which policies the system has.
 * @since Linux 2.0; tables/linux/syscalls/sched.yaml#sched_get_priority_max
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_get_priority_max(int32_t policy)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_get_priority_max);
    return vllsi__linux_sched_get_priority_max(policy);
}

/**
 * Get the lowest priority of a policy.
 * @param policy [in] sched_policy: How a thread competes for processors
 * @return the priority: 1 for real-time policies and 0 for others, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which policies the system has.
 * @since Linux 2.0; tables/linux/syscalls/sched.yaml#sched_get_priority_min
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_get_priority_min(int32_t policy)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_get_priority_min);
    return vllsi__linux_sched_get_priority_min(policy);
}

/**
 * Get how long a thread may run before the next one of its priority.
 * @param tid [in] thread id
 * @param interval [out] struct timespec
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOSYS, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how a caller-chosen thread is scheduled.
 * @hint IoEffect: may look at another process.
 * @note 0 for a thread of SCHED_FIFO, whose turn has no end.
 * @since Linux 2.0; tables/linux/syscalls/sched.yaml#sched_rr_get_interval
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sched_rr_get_interval);
    return vllsi__linux_sched_rr_get_interval(tid, interval);
}

/**
 * Watch and control another thread; what is done depends on the request.
 * @param request [in] ptrace_request: What ptrace is asked to do
 * @param pid [in] thread id
 * @param addr [in] value whose type another argument decides
 * @param data [in] value whose type another argument decides
 * @return depends on the request, or a failure.
 * @errors EBUSY, EFAULT, EINVAL, EIO, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads and changes memory and registers of another thread.
 * @hint IoEffect: acts on another process.
 * @note Every request but traceme, attach, seize, interrupt and kill needs a tracee that the caller has stopped,
 *     else ESRCH. EBUSY is an i386 matter. Which threads may be attached is decided by credentials, the dumpable
 *     attribute, CAP_SYS_PTRACE and security modules such as Yama.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace);
    return vllsi__linux_ptrace(request, pid, addr, data);
}

/**
 * Make the calling thread a tracee of its parent.
 * @return 0, or a failure.
 * @errors EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands control of the caller to its parent.
 * @hint IoEffect: makes the parent a tracer.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_traceme(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_traceme);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_TRACEME, (int32_t)0, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Become the tracer of a thread and stop it with SIGSTOP.
 * @param pid [in] thread id
 * @return 0, or a failure.
 * @errors EIO, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes full control of a thread of another process.
 * @hint IoEffect: stops the thread with a signal.
 * @note The thread need not have stopped when the call returns; wait for it.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_attach(int32_t pid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_attach);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_ATTACH, pid, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Become the tracer of a thread without stopping it.
 * @param pid [in] thread id
 * @param options [in] ptrace_options: What a tracer wants to be told of, and how tracer and tracee are tied together
 * @return 0, or a failure.
 * @errors EINVAL, EIO, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes full control of a thread of another process.
 * @hint IoEffect: changes who the thread reports to.
 * @hint IoEffect with PTRACE_O_EXITKILL: the tracee dies with the tracer.
 * @hint RequiresPermission with PTRACE_O_SUSPEND_SECCOMP: lifts the seccomp filters of the tracee.
 * @since Linux 3.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_seize(int32_t pid, unsigned long options)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_seize);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SEIZE, pid, (uintptr_t)0, (uintptr_t)options);
}

/**
 * Stop a seized tracee that is running.
 * @param pid [in] thread id
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops a tracee at any point.
 * @hint IoEffect: stops the tracee and interrupts its system call.
 * @since Linux 3.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_interrupt(int32_t pid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_interrupt);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_INTERRUPT, pid, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Let a stopped seized tracee wait for events without running.
 * @param pid [in] thread id
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides how a tracee leaves its stop.
 * @hint IoEffect: lets the tracee report SIGCONT while it stays stopped.
 * @since Linux 3.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_listen(int32_t pid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_listen);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_LISTEN, pid, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Release a stopped tracee and let it run, optionally with a signal.
 * @param pid [in] thread id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: delivers a caller-chosen signal to the tracee.
 * @hint IoEffect: resumes the tracee.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_detach(int32_t pid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_detach);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_DETACH, pid, (uintptr_t)0, (uintptr_t)sig);
}

/**
 * Kill a stopped tracee.
 * @param pid [in] thread id
 * @return 0, or a failure.
 * @errors ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends the process that is traced.
 * @hint IoEffect: sends SIGKILL.
 * @note Deprecated, and reliable only in a signal-delivery stop; send SIGKILL with tgkill instead.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_kill(int32_t pid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_kill);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_KILL, pid, (uintptr_t)0, (uintptr_t)0);
}

/**
 * Let a stopped tracee run on, optionally with a signal.
 * @param pid [in] thread id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: chooses which signal the tracee sees.
 * @hint IoEffect: resumes the tracee.
 * @note Signal 0 delivers nothing. Outside of a signal-delivery stop the signal may be ignored.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_cont(int32_t pid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_cont);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_CONT, pid, (uintptr_t)0, (uintptr_t)sig);
}

/**
 * Let a stopped tracee run to the next entry to or exit from a system call.
 * @param pid [in] thread id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sees every system call of the tracee.
 * @hint IoEffect: resumes the tracee.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_syscall(int32_t pid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_syscall);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SYSCALL, pid, (uintptr_t)0, (uintptr_t)sig);
}

/**
 * Let a stopped tracee run one instruction.
 * @param pid [in] thread id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: follows the tracee instruction by instruction.
 * @hint IoEffect: resumes the tracee for one instruction.
 * @note CPUs without hardware for it answer EIO.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_singlestep(int32_t pid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_singlestep);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SINGLESTEP, pid, (uintptr_t)0, (uintptr_t)sig);
}

#ifdef VLLSI_LINUX_HAS_ptrace_singleblock
/**
 * Let a stopped tracee run to its next taken branch.
 * @param pid [in] thread id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: follows the tracee branch by branch.
 * @hint IoEffect: resumes the tracee for one block.
 * @since Linux 2.6.25; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_singleblock(int32_t pid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_singleblock);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SINGLEBLOCK, pid, (uintptr_t)0, (uintptr_t)sig);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_sysemu
/**
 * Let a stopped tracee run to its next system call, which is then skipped.
 * @param pid [in] thread id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces the system calls of the tracee.
 * @hint IoEffect: resumes the tracee.
 * @since Linux 2.6.14; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_sysemu(int32_t pid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_sysemu);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SYSEMU, pid, (uintptr_t)0, (uintptr_t)sig);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_sysemu_singlestep
/**
 * Let a stopped tracee run one instruction; a system call stops it and is skipped.
 * @param pid [in] thread id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces the system calls of the tracee.
 * @hint IoEffect: resumes the tracee for one instruction.
 * @since Linux 2.6.14; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_sysemu_singlestep(int32_t pid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_sysemu_singlestep);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SYSEMU_SINGLESTEP, pid, (uintptr_t)0, (uintptr_t)sig);
}
#endif

/**
 * Read a word of a tracee's memory, code address space.
 * @param pid [in] thread id
 * @param addr [in] place in the address space that the call does not read through
 * @param word [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads memory of another process.
 * @hint IoEffect: reads from another process.
 * @note Linux has one address space for code and data, so this and peekdata do the same.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_peektext(int32_t pid, void *addr, unsigned long *word)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_peektext);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_PEEKTEXT, pid, (uintptr_t)addr, (uintptr_t)word);
}

/**
 * Read a word of a tracee's memory, data address space.
 * @param pid [in] thread id
 * @param addr [in] place in the address space that the call does not read through
 * @param word [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads memory of another process.
 * @hint IoEffect: reads from another process.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_peekdata(int32_t pid, void *addr, unsigned long *word)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_peekdata);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_PEEKDATA, pid, (uintptr_t)addr, (uintptr_t)word);
}

/**
 * Read a word of a tracee's user area, where its registers are kept.
 * @param pid [in] thread id
 * @param offset [in] the kernel's unsigned native word
 * @param word [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @note The offset is a byte offset that is a multiple of the word on most CPUs; the layout is the CPU's own. MIPS
 *     counts registers, not bytes.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_peekuser(int32_t pid, unsigned long offset, unsigned long *word)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_peekuser);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_PEEKUSR, pid, (uintptr_t)offset, (uintptr_t)word);
}

/**
 * Write a word into a tracee's memory, code address space.
 * @param pid [in] thread id
 * @param addr [in] place in the address space that the call does not read through
 * @param word [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: rewrites code of another process even where it is mapped read-only.
 * @hint IoEffect: writes to another process.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_poketext(int32_t pid, void *addr, unsigned long word)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_poketext);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_POKETEXT, pid, (uintptr_t)addr, (uintptr_t)word);
}

/**
 * Write a word into a tracee's memory, data address space.
 * @param pid [in] thread id
 * @param addr [in] place in the address space that the call does not read through
 * @param word [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: rewrites memory of another process even where it is mapped read-only.
 * @hint IoEffect: writes to another process.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_pokedata(int32_t pid, void *addr, unsigned long word)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_pokedata);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_POKEDATA, pid, (uintptr_t)addr, (uintptr_t)word);
}

/**
 * Write a word into a tracee's user area, where its registers are kept.
 * @param pid [in] thread id
 * @param offset [in] the kernel's unsigned native word
 * @param word [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EBUSY, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @note The kernel refuses registers and bits that would touch its own safety. EBUSY comes from i386 debug
 *     registers.
 * @since Linux 1.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_pokeuser(int32_t pid, unsigned long offset, unsigned long word)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_pokeuser);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_POKEUSR, pid, (uintptr_t)offset, (uintptr_t)word);
}

/**
 * Read one register set of a tracee.
 * @param pid [in] thread id
 * @param note [in] regset_note: Register set for PTRACE_GETREGSET and PTRACE_SETREGSET, named as the notes of a core
 *     dump
 * @param iov [inout] struct iovec
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @note iov_len is set to the bytes written. NT_PRSTATUS names the general registers on every ABI.
 * @since Linux 2.6.34; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getregset(int32_t pid, unsigned long note, struct vllsi_linux_iovec *iov)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getregset);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETREGSET, pid, (uintptr_t)note, (uintptr_t)iov);
}

/**
 * Write one register set of a tracee.
 * @param pid [in] thread id
 * @param note [in] regset_note: Register set for PTRACE_GETREGSET and PTRACE_SETREGSET, named as the notes of a core
 *     dump
 * @param iov [inout] struct iovec
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.34; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setregset(int32_t pid, unsigned long note, struct vllsi_linux_iovec *iov)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setregset);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETREGSET, pid, (uintptr_t)note, (uintptr_t)iov);
}

/**
 * Replace the options of a tracee.
 * @param pid [in] thread id
 * @param options [in] ptrace_options: What a tracer wants to be told of, and how tracer and tracee are tied together
 * @return 0, or a failure.
 * @errors EINVAL, EIO, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which children of the tracee are traced too.
 * @hint IoEffect: changes how another process is traced.
 * @hint IoEffect with PTRACE_O_EXITKILL: the tracee dies with the tracer.
 * @hint RequiresPermission with PTRACE_O_SUSPEND_SECCOMP: lifts the seccomp filters of the tracee.
 * @since Linux 2.4.6; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setoptions(int32_t pid, unsigned long options)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setoptions);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETOPTIONS, pid, (uintptr_t)0, (uintptr_t)options);
}

#ifdef VLLSI_LINUX_HAS_ptrace_oldsetoptions
/**
 * Replace the options of a tracee by the older request number.
 * @param pid [in] thread id
 * @param options [in] ptrace_options: What a tracer wants to be told of, and how tracer and tracee are tied together
 * @return 0, or a failure.
 * @errors EINVAL, EIO, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which children of the tracee are traced too.
 * @hint IoEffect: changes how another process is traced.
 * @since Linux 2.4.6; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_oldsetoptions(int32_t pid, unsigned long options)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_oldsetoptions);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_OLDSETOPTIONS, pid, (uintptr_t)0, (uintptr_t)options);
}
#endif

/**
 * Read the message of the event that stopped a tracee.
 * @param pid [in] thread id
 * @param message [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns ids of new processes and exit states of the tracee.
 * @hint IoEffect: reads from another process.
 * @since Linux 2.5.46; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_geteventmsg(int32_t pid, unsigned long *message)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_geteventmsg);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETEVENTMSG, pid, (uintptr_t)0, (uintptr_t)message);
}

/**
 * Read what is known of the signal that stopped a tracee.
 * @param pid [in] thread id
 * @param info [out] struct siginfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads signal data of another process.
 * @hint IoEffect: reads from another process.
 * @note EINVAL tells a group stop from a signal-delivery stop.
 * @since Linux 2.3.99; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getsiginfo(int32_t pid, struct vllsi_linux_siginfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getsiginfo);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETSIGINFO, pid, (uintptr_t)0, (uintptr_t)info);
}

/**
 * Replace what is known of the signal that stopped a tracee.
 * @param pid [in] thread id
 * @param info [in] struct siginfo
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: forges signal data that another process sees.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.3.99; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setsiginfo(int32_t pid, const struct vllsi_linux_siginfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setsiginfo);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETSIGINFO, pid, (uintptr_t)0, (uintptr_t)info);
}

/**
 * Copy queued signals of a tracee without taking them from the queue.
 * @param pid [in] thread id
 * @param args [in] struct ptrace_peeksiginfo_args
 * @param info [out] struct siginfo
 * @return number of signals copied, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads pending signals of another process.
 * @hint IoEffect: reads from another process.
 * @note info points to an array of args.nr entries.
 * @since Linux 3.10; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_peeksiginfo(int32_t pid, const struct vllsi_linux_ptrace_peeksiginfo_args *args, struct vllsi_linux_siginfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_peeksiginfo);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_PEEKSIGINFO, pid, (uintptr_t)args, (uintptr_t)info);
}

/**
 * Read the mask of signals that a tracee blocks.
 * @param pid [in] thread id
 * @param mask [out] struct sigset
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the signal mask of another thread.
 * @hint IoEffect: reads from another process.
 * @since Linux 3.11; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getsigmask(int32_t pid, struct vllsi_linux_sigset *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getsigmask);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETSIGMASK, pid, (uintptr_t)VLLSI_LINUX_IMPLIED_sigset_bytes, (uintptr_t)mask);
}

/**
 * Replace the mask of signals that a tracee blocks.
 * @param pid [in] thread id
 * @param mask [in] struct sigset
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which signals another thread can receive.
 * @hint IoEffect: writes to another process.
 * @since Linux 3.11; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setsigmask(int32_t pid, const struct vllsi_linux_sigset *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setsigmask);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETSIGMASK, pid, (uintptr_t)VLLSI_LINUX_IMPLIED_sigset_bytes, (uintptr_t)mask);
}

/**
 * Copy one classic BPF filter out of a tracee.
 * @param pid [in] thread id
 * @param index [in] the kernel's unsigned native word
 * @param filter [out] struct sock_filter; may be NULL
 * @return number of instructions in the filter, or a failure.
 * @errors EACCES, EFAULT, EINVAL, EIO, EMEDIUMTYPE, ENOENT, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how another process is confined.
 * @hint IoEffect: reads from another process.
 * @note Index 0 is the newest filter. A null buffer asks for the size. Needs CAP_SYS_ADMIN and no seccomp mode of
 *     the caller's own.
 * @since Linux 4.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_seccomp_get_filter(int32_t pid, unsigned long index, struct vllsi_linux_sock_filter *filter)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_seccomp_get_filter);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SECCOMP_GET_FILTER, pid, (uintptr_t)index, (uintptr_t)filter);
}

/**
 * Read the flags of one seccomp filter of a tracee.
 * @param pid [in] thread id
 * @param size [in] size in bytes or count of items
 * @param data [inout] struct seccomp_metadata
 * @return number of bytes written, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how another process is confined.
 * @hint IoEffect: reads from another process.
 * @note filter_off is read and names the filter.
 * @since Linux 4.16; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_seccomp_get_metadata(int32_t pid, size_t size, struct vllsi_linux_seccomp_metadata *data)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_seccomp_get_metadata);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SECCOMP_GET_METADATA, pid, (uintptr_t)size, (uintptr_t)data);
}

/**
 * Read which system call a tracee is stopped in, with arguments or result.
 * @param pid [in] thread id
 * @param size [in] size in bytes or count of items
 * @param info [out] struct ptrace_syscall_info
 * @return number of bytes that the kernel has to give, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads system call arguments of another process.
 * @hint IoEffect: reads from another process.
 * @note The result may be larger than size; then the rest was cut off.
 * @since Linux 5.3; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_get_syscall_info(int32_t pid, size_t size, struct vllsi_linux_ptrace_syscall_info *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_get_syscall_info);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GET_SYSCALL_INFO, pid, (uintptr_t)size, (uintptr_t)info);
}

/**
 * Change the system call, arguments or result that a tracee is stopped in.
 * @param pid [in] thread id
 * @param size [in] size in bytes or count of items
 * @param info [in] struct ptrace_syscall_info
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces system calls of another process.
 * @hint IoEffect: writes to another process.
 * @since Linux 6.16; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_set_syscall_info(int32_t pid, size_t size, const struct vllsi_linux_ptrace_syscall_info *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_set_syscall_info);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SET_SYSCALL_INFO, pid, (uintptr_t)size, (uintptr_t)info);
}

/**
 * Read where and how a tracee has registered restartable sequences.
 * @param pid [in] thread id
 * @param size [in] size in bytes or count of items
 * @param config [out] struct ptrace_rseq_configuration
 * @return number of bytes written, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads addresses inside another process.
 * @hint IoEffect: reads from another process.
 * @since Linux 5.13; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_get_rseq_configuration(int32_t pid, size_t size, struct vllsi_linux_ptrace_rseq_configuration *config)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_get_rseq_configuration);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GET_RSEQ_CONFIGURATION, pid, (uintptr_t)size, (uintptr_t)config);
}

/**
 * Read how a tracee dispatches its own system calls to a signal handler.
 * @param pid [in] thread id
 * @param size [in] size in bytes or count of items
 * @param config [out] struct ptrace_sud_config
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads addresses inside another process.
 * @hint IoEffect: reads from another process.
 * @since Linux 6.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_get_syscall_user_dispatch_config(int32_t pid, size_t size, struct vllsi_linux_ptrace_sud_config *config)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_get_syscall_user_dispatch_config);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG, pid, (uintptr_t)size, (uintptr_t)config);
}

/**
 * Change how a tracee dispatches its own system calls to a signal handler.
 * @param pid [in] thread id
 * @param size [in] size in bytes or count of items
 * @param config [in] struct ptrace_sud_config
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: diverts system calls of another process.
 * @hint IoEffect: writes to another process.
 * @since Linux 6.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_set_syscall_user_dispatch_config(int32_t pid, size_t size, const struct vllsi_linux_ptrace_sud_config *config)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_set_syscall_user_dispatch_config);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG, pid, (uintptr_t)size, (uintptr_t)config);
}

#ifdef VLLSI_LINUX_HAS_ptrace_getregs
/**
 * Read the general registers of a tracee.
 * @param pid [in] thread id
 * @param regs [out] struct ptrace_regs
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @since Linux 2.2; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getregs(int32_t pid, struct vllsi_linux_ptrace_regs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_setregs
/**
 * Write the general registers of a tracee.
 * @param pid [in] thread id
 * @param regs [in] struct ptrace_regs
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.2; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setregs(int32_t pid, const struct vllsi_linux_ptrace_regs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_getfpregs
/**
 * Read the floating-point registers of a tracee.
 * @param pid [in] thread id
 * @param regs [out] struct ptrace_fpregs
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @note On arm these are the registers of the FPA coprocessor; getvfpregs reads those of today's CPUs.
 * @since Linux 2.2; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getfpregs(int32_t pid, struct vllsi_linux_ptrace_fpregs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getfpregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETFPREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_setfpregs
/**
 * Write the floating-point registers of a tracee.
 * @param pid [in] thread id
 * @param regs [in] struct ptrace_fpregs
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.2; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setfpregs(int32_t pid, const struct vllsi_linux_ptrace_fpregs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setfpregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETFPREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_getfpxregs
/**
 * Read the x87 and SSE registers of a tracee.
 * @param pid [in] thread id
 * @param regs [out] struct ptrace_fpxregs
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @since Linux 2.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getfpxregs(int32_t pid, struct vllsi_linux_ptrace_fpxregs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getfpxregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETFPXREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_setfpxregs
/**
 * Write the x87 and SSE registers of a tracee.
 * @param pid [in] thread id
 * @param regs [in] struct ptrace_fpxregs
 * @return 0, or a failure.
 * @errors EFAULT, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setfpxregs(int32_t pid, const struct vllsi_linux_ptrace_fpxregs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setfpxregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETFPXREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_get_thread_area
/**
 * Read a thread-local storage descriptor of a tracee.
 * @param pid [in] thread id
 * @param index [in] the kernel's unsigned native word
 * @param descriptor [out] struct user_desc
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads segment bases of another thread.
 * @hint IoEffect: reads from another process.
 * @note entry_number of the descriptor is ignored; index names the entry. On x86_64 the kernel needs 32-bit
 *     emulation for it.
 * @since Linux 2.6.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_get_thread_area(int32_t pid, unsigned long index, struct vllsi_linux_user_desc *descriptor)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_get_thread_area);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GET_THREAD_AREA, pid, (uintptr_t)index, (uintptr_t)descriptor);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_set_thread_area
/**
 * Write a thread-local storage descriptor of a tracee.
 * @param pid [in] thread id
 * @param index [in] the kernel's unsigned native word
 * @param descriptor [in] struct user_desc
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes segment bases of another thread.
 * @hint IoEffect: writes to another process.
 * @note It cannot look for a free entry, as set_thread_area can.
 * @since Linux 2.6.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_set_thread_area(int32_t pid, unsigned long index, const struct vllsi_linux_user_desc *descriptor)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_set_thread_area);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SET_THREAD_AREA, pid, (uintptr_t)index, (uintptr_t)descriptor);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_get_thread_pointer
/**
 * Read the thread pointer of a tracee.
 * @param pid [in] thread id
 * @param pointer [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) describes the x86 form of the request alone
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads an address inside another process.
 * @hint IoEffect: reads from another process.
 * @since Linux 2.6.13; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_get_thread_pointer(int32_t pid, unsigned long *pointer)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_get_thread_pointer);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GET_THREAD_AREA, pid, (uintptr_t)0, (uintptr_t)pointer);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_arch_prctl
/**
 * Read or write segment bases of a tracee as arch_prctl does for the caller.
 * @param pid [in] thread id
 * @param arg [in] the kernel's unsigned native word
 * @param code [in] arch_prctl_code: What arch_prctl reads or changes on x86
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes segment bases of another thread.
 * @hint IoEffect: acts on another process.
 * @note arg is a value for ARCH_SET_FS and ARCH_SET_GS and the address of an unsigned long for ARCH_GET_FS and
 *     ARCH_GET_GS.
 * @since Linux 2.6.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_arch_prctl(int32_t pid, unsigned long arg, int32_t code)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_arch_prctl);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_ARCH_PRCTL, pid, (uintptr_t)arg, (uintptr_t)code);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_peek_mte_tags
/**
 * Read memory tags of a tracee.
 * @param pid [in] thread id
 * @param addr [in] place in the address space that the call does not read through
 * @param iov [inout] struct iovec
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads memory tags of another process.
 * @hint IoEffect: reads from another process.
 * @note The buffer takes one byte for every 16 bytes of memory; iov_len is set to the tags copied.
 * @since Linux 5.10; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_peek_mte_tags(int32_t pid, void *addr, struct vllsi_linux_iovec *iov)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_peek_mte_tags);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_PEEKMTETAGS, pid, (uintptr_t)addr, (uintptr_t)iov);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_poke_mte_tags
/**
 * Write memory tags of a tracee.
 * @param pid [in] thread id
 * @param addr [in] place in the address space that the call does not read through
 * @param iov [inout] struct iovec
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes memory tags of another process.
 * @hint IoEffect: writes to another process.
 * @since Linux 5.10; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_poke_mte_tags(int32_t pid, void *addr, struct vllsi_linux_iovec *iov)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_poke_mte_tags);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_POKEMTETAGS, pid, (uintptr_t)addr, (uintptr_t)iov);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_getwmmxregs
/**
 * Read the iWMMXt registers of a tracee.
 * @param pid [in] thread id
 * @param regs [out] 152 bytes
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @since Linux 2.6.16; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getwmmxregs(int32_t pid, void *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getwmmxregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETWMMXREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_setwmmxregs
/**
 * Write the iWMMXt registers of a tracee.
 * @param pid [in] thread id
 * @param regs [in] 152 bytes
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.16; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setwmmxregs(int32_t pid, const void *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setwmmxregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETWMMXREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_set_syscall
/**
 * Change the number of the system call that a tracee is about to make.
 * @param pid [in] thread id
 * @param number [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors EIO, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces system calls of another process.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.16; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_set_syscall(int32_t pid, unsigned long number)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_set_syscall);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SET_SYSCALL, pid, (uintptr_t)0, (uintptr_t)number);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_getvfpregs
/**
 * Read the VFP registers of a tracee.
 * @param pid [in] thread id
 * @param regs [out] struct ptrace_vfpregs
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @since Linux 2.6.30; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getvfpregs(int32_t pid, struct vllsi_linux_ptrace_vfpregs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getvfpregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETVFPREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_setvfpregs
/**
 * Write the VFP registers of a tracee.
 * @param pid [in] thread id
 * @param regs [in] struct ptrace_vfpregs
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.30; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setvfpregs(int32_t pid, const struct vllsi_linux_ptrace_vfpregs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setvfpregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETVFPREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_gethbpregs
/**
 * Read one hardware breakpoint register of a tracee.
 * @param pid [in] thread id
 * @param number [in] the kernel's signed native word
 * @param value [out] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads where another thread has breakpoints.
 * @hint IoEffect: reads from another process.
 * @note Number 0 describes the hardware, positive numbers are breakpoints and negative ones watchpoints, address
 *     before control.
 * @since Linux 2.6.37; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_gethbpregs(int32_t pid, long number, uint32_t *value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_gethbpregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETHBPREGS, pid, (uintptr_t)number, (uintptr_t)value);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_sethbpregs
/**
 * Write one hardware breakpoint register of a tracee.
 * @param pid [in] thread id
 * @param number [in] the kernel's signed native word
 * @param value [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops another thread at chosen addresses.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.37; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_sethbpregs(int32_t pid, long number, const uint32_t *value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_sethbpregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETHBPREGS, pid, (uintptr_t)number, (uintptr_t)value);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_getfdpic
/**
 * Read the address of a load map of a tracee without memory management.
 * @param pid [in] thread id
 * @param which [in] ptrace_fdpic: Which load map PTRACE_GETFDPIC asks for
 * @param map [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads an address inside another process.
 * @hint IoEffect: reads from another process.
 * @since Linux 4.14; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getfdpic(int32_t pid, unsigned long which, unsigned long *map)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getfdpic);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETFDPIC, pid, (uintptr_t)which, (uintptr_t)map);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_getregs64
/**
 * Read the general registers of a tracee in 64-bit form.
 * @param pid [in] thread id
 * @param regs [out] struct ptrace_regs
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @note The same as getregs for a 64-bit tracer.
 * @since Linux 2.6.23; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getregs64(int32_t pid, struct vllsi_linux_ptrace_regs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getregs64);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETREGS64, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_setregs64
/**
 * Write the general registers of a tracee in 64-bit form.
 * @param pid [in] thread id
 * @param regs [in] struct ptrace_regs
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @note The same as setregs for a 64-bit tracer.
 * @since Linux 2.6.23; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setregs64(int32_t pid, const struct vllsi_linux_ptrace_regs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setregs64);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETREGS64, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_getvrregs
/**
 * Read the AltiVec registers of a tracee.
 * @param pid [in] thread id
 * @param regs [out] struct ptrace_vrregs
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @note 532 bytes are written; the struct is longer by its padding.
 * @since Linux 2.6.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getvrregs(int32_t pid, struct vllsi_linux_ptrace_vrregs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getvrregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETVRREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_setvrregs
/**
 * Write the AltiVec registers of a tracee.
 * @param pid [in] thread id
 * @param regs [in] struct ptrace_vrregs
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.0; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setvrregs(int32_t pid, const struct vllsi_linux_ptrace_vrregs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setvrregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETVRREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_getvsrregs
/**
 * Read the second halves of the VSX registers of a tracee.
 * @param pid [in] thread id
 * @param regs [out] unsigned 64-bit number, 32 of them
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @since Linux 2.6.27; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_getvsrregs(int32_t pid, uint64_t *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_getvsrregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GETVSRREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_setvsrregs
/**
 * Write the second halves of the VSX registers of a tracee.
 * @param pid [in] thread id
 * @param regs [in] unsigned 64-bit number, 32 of them
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.27; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_setvsrregs(int32_t pid, const uint64_t *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_setvsrregs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SETVSRREGS, pid, (uintptr_t)0, (uintptr_t)regs);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_get_debugreg
/**
 * Read a data breakpoint register of a tracee.
 * @param pid [in] thread id
 * @param index [in] the kernel's unsigned native word
 * @param value [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads where another thread is watched.
 * @hint IoEffect: reads from another process.
 * @note Only index 0 exists.
 * @since Linux 2.6.13; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_get_debugreg(int32_t pid, unsigned long index, unsigned long *value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_get_debugreg);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GET_DEBUGREG, pid, (uintptr_t)index, (uintptr_t)value);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_set_debugreg
/**
 * Write a data breakpoint register of a tracee.
 * @param pid [in] thread id
 * @param index [in] the kernel's unsigned native word
 * @param value [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops another thread at chosen data.
 * @hint IoEffect: writes to another process.
 * @note Only index 0 exists. The low three bits of the value choose translation, read and write.
 * @since Linux 2.6.13; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_set_debugreg(int32_t pid, unsigned long index, unsigned long value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_set_debugreg);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SET_DEBUGREG, pid, (uintptr_t)index, (uintptr_t)value);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_get_debug_info
/**
 * Read which hardware breakpoints a CPU offers to tracers.
 * @param pid [in] thread id
 * @param info [out] struct ppc_debug_info
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads debugging hardware by way of a tracee.
 * @hint IoEffect: is asked through another process.
 * @since Linux 2.6.34; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_get_debug_info(int32_t pid, struct vllsi_linux_ppc_debug_info *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_get_debug_info);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PPC_PTRACE_GETHWDBGINFO, pid, (uintptr_t)0, (uintptr_t)info);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_set_hw_debug
/**
 * Set a hardware breakpoint in a tracee.
 * @param pid [in] thread id
 * @param breakpoint [in] struct ppc_hw_breakpoint
 * @return handle of the breakpoint, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops another thread at chosen addresses.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.34; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_set_hw_debug(int32_t pid, const struct vllsi_linux_ppc_hw_breakpoint *breakpoint)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_set_hw_debug);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PPC_PTRACE_SETHWDEBUG, pid, (uintptr_t)0, (uintptr_t)breakpoint);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_del_hw_debug
/**
 * Remove a hardware breakpoint from a tracee.
 * @param pid [in] thread id
 * @param handle [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes where another thread stops.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.34; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_del_hw_debug(int32_t pid, unsigned long handle)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_del_hw_debug);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PPC_PTRACE_DELHWDEBUG, pid, (uintptr_t)0, (uintptr_t)handle);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_peekusr_area
/**
 * Read a stretch of a tracee's user area.
 * @param pid [in] thread id
 * @param area [in] struct ptrace_area
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads registers of another thread.
 * @hint IoEffect: reads from another process.
 * @note kernel_addr is the offset in the user area and process_addr the caller's buffer.
 * @since Linux 2.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_peekusr_area(int32_t pid, const struct vllsi_linux_ptrace_area *area)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_peekusr_area);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_PEEKUSR_AREA, pid, (uintptr_t)area, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_pokeusr_area
/**
 * Write a stretch of a tracee's user area.
 * @param pid [in] thread id
 * @param area [in] struct ptrace_area
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes registers of another thread.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.4; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_pokeusr_area(int32_t pid, const struct vllsi_linux_ptrace_area *area)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_pokeusr_area);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_POKEUSR_AREA, pid, (uintptr_t)area, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_get_last_break
/**
 * Read the address of the last taken branch of a tracee.
 * @param pid [in] thread id
 * @param addr [out] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads an address inside another process.
 * @hint IoEffect: reads from another process.
 * @since Linux 2.6.34; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_get_last_break(int32_t pid, unsigned long *addr)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_get_last_break);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GET_LAST_BREAK, pid, (uintptr_t)0, (uintptr_t)addr);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_enable_te
/**
 * Let a tracee use transactional execution.
 * @param pid [in] thread id
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how another thread executes.
 * @hint IoEffect: changes another process.
 * @since Linux 3.7; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_enable_te(int32_t pid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_enable_te);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_ENABLE_TE, pid, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_disable_te
/**
 * Keep a tracee from transactional execution.
 * @param pid [in] thread id
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how another thread executes.
 * @hint IoEffect: changes another process.
 * @since Linux 3.7; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_disable_te(int32_t pid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_disable_te);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_DISABLE_TE, pid, (uintptr_t)0, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_te_abort_rand
/**
 * Make transactions of a tracee abort at random.
 * @param pid [in] thread id
 * @param mode [in] the kernel's unsigned native word
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes how another thread executes.
 * @hint IoEffect: changes another process.
 * @note Mode 0 ends it; 1 aborts every transaction before its end; 2 aborts some of them.
 * @since Linux 3.7; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_te_abort_rand(int32_t pid, unsigned long mode)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_te_abort_rand);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_TE_ABORT_RAND, pid, (uintptr_t)0, (uintptr_t)mode);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_get_watch_regs
/**
 * Read the hardware watch registers of a tracee.
 * @param pid [in] thread id
 * @param regs [out] struct pt_watch_regs
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads where another thread is watched.
 * @hint IoEffect: reads from another process.
 * @since Linux 2.6.28; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_get_watch_regs(int32_t pid, struct vllsi_linux_pt_watch_regs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_get_watch_regs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_GET_WATCH_REGS, pid, (uintptr_t)regs, (uintptr_t)0);
}
#endif

#ifdef VLLSI_LINUX_HAS_ptrace_set_watch_regs
/**
 * Write the hardware watch registers of a tracee.
 * @param pid [in] thread id
 * @param regs [in] struct pt_watch_regs
 * @return 0, or a failure.
 * @errors not documented: ptrace(2) does not describe the request
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops another thread at chosen data.
 * @hint IoEffect: writes to another process.
 * @since Linux 2.6.28; tables/linux/syscalls/security.yaml#ptrace
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_ptrace_set_watch_regs(int32_t pid, const struct vllsi_linux_pt_watch_regs *regs)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_ptrace_set_watch_regs);
    return vllsi__linux_ptrace((long)VLLSI_LINUX_PTRACE_SET_WATCH_REGS, pid, (uintptr_t)regs, (uintptr_t)0);
}
#endif

/**
 * Add a key to a keyring, or give a key that is there a new payload.
 * @param type [in] NUL-terminated text
 * @param description [in] NUL-terminated text
 * @param payload [in] plen bytes; may be NULL
 * @param plen [in] size in bytes or count of items
 * @param keyring [in] key or keyring serial number
 * @return a key's serial number, or a failure.
 * @errors EACCES, EDQUOT, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stores a secret in a caller-chosen keyring.
 * @hint IoEffect: changes a keyring that other processes may share.
 * @note The keyring may be a special_key. A type that begins with a period is refused with EPERM. Key types backed
 *     by hardware may take long.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#add_key
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_add_key);
    return vllsi__linux_add_key(type, description, payload, plen, keyring);
}

/**
 * Look for a key in the caller's keyrings and, if told how, have the system make it.
 * @param type [in] NUL-terminated text
 * @param description [in] NUL-terminated text
 * @param callout_info [in] NUL-terminated text; may be NULL
 * @param keyring [in] key or keyring serial number
 * @return a key's serial number, or a failure.
 * @errors EACCES, EDQUOT, EFAULT, EINTR, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: obtains a key by name from everything the caller can search.
 * @hint IoEffect: may start the request-key program.
 * @note Without callout_info nothing is made and ENOKEY tells of a miss. Keyring 0 links the key to no further
 *     keyring when it is found.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#request_key
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_request_key);
    return vllsi__linux_request_key(type, description, callout_info, keyring);
}

/**
 * Act on keys and keyrings; what is done depends on the operation.
 * @param operation [in] keyctl_operation: What keyctl is asked to do
 * @param arg2 [in] value whose type another argument decides
 * @param arg3 [in] value whose type another argument decides
 * @param arg4 [in] value whose type another argument decides
 * @param arg5 [in] value whose type another argument decides
 * @return depends on the operation, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads and changes keys by their number.
 * @hint IoEffect: acts on keys that other processes may share.
 * @note Wherever a key is wanted a special_key does as well. Each key has a permission mask for possessor, user,
 *     group and others.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl);
    return vllsi__linux_keyctl(operation, arg2, arg3, arg4, arg5);
}

/**
 * Find the real number of a special keyring, making the keyring if wanted.
 * @param key [in] key or keyring serial number
 * @param create [in] signed 32-bit number
 * @return a key's serial number, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: names the keyrings of the caller and needs search permission.
 * @hint IoEffect: may create a keyring.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_get_keyring_id(int32_t key, int32_t create)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_get_keyring_id);
    return vllsi__linux_keyctl_3((int32_t)VLLSI_LINUX_KEYCTL_GET_KEYRING_ID, (uintptr_t)key, (uintptr_t)create);
}

/**
 * Give the process another session keyring, found by name or new.
 * @param name [in] NUL-terminated text; may be NULL
 * @return a key's serial number, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gains the keys of a named session keyring.
 * @hint IoEffect: may create a keyring that others can join.
 * @note A null name makes an anonymous keyring.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_join_session_keyring(const char *name)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_join_session_keyring);
    return vllsi__linux_keyctl_2((int32_t)VLLSI_LINUX_KEYCTL_JOIN_SESSION_KEYRING, (uintptr_t)name);
}

/**
 * Give a key a new payload.
 * @param key [in] key or keyring serial number
 * @param payload [in] len bytes; may be NULL
 * @param len [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces a secret and needs write permission on the key.
 * @hint IoEffect: changes a key that others may use.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_update(int32_t key, const void *payload, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_update);
    return vllsi__linux_keyctl_4((int32_t)VLLSI_LINUX_KEYCTL_UPDATE, (uintptr_t)key, (uintptr_t)payload, (uintptr_t)len);
}

/**
 * Make a key unusable for everybody.
 * @param key [in] key or keyring serial number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a key from all its users and needs write or setattr permission.
 * @hint IoEffect: ends a key that others may use.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_revoke(int32_t key)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_revoke);
    return vllsi__linux_keyctl_2((int32_t)VLLSI_LINUX_KEYCTL_REVOKE, (uintptr_t)key);
}

/**
 * Change user and group of a key.
 * @param key [in] key or keyring serial number
 * @param uid [in] user id
 * @param gid [in] group id
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands a key to another owner and needs CAP_SYS_ADMIN to change the user.
 * @hint IoEffect: changes a shared key.
 * @note An id of -1 leaves that owner as it is.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_chown(int32_t key, uint32_t uid, uint32_t gid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_chown);
    return vllsi__linux_keyctl_4((int32_t)VLLSI_LINUX_KEYCTL_CHOWN, (uintptr_t)key, (uintptr_t)uid, (uintptr_t)gid);
}

/**
 * Change who may do what with a key.
 * @param key [in] key or keyring serial number
 * @param permissions [in] key_permissions: Who may do what with a key; possessor, user, group and others
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens a key to other users.
 * @hint IoEffect: changes a shared key.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_setperm(int32_t key, uint32_t permissions)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_setperm);
    return vllsi__linux_keyctl_3((int32_t)VLLSI_LINUX_KEYCTL_SETPERM, (uintptr_t)key, (uintptr_t)permissions);
}

/**
 * Read type, owner, permissions and description of a key as text.
 * @param key [in] key or keyring serial number
 * @param buf [out] len bytes; may be NULL
 * @param len [in] size in bytes or count of items
 * @return length of the text with its NUL, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads attributes and needs view permission on the key.
 * @hint IoEffect: reads the key store.
 * @note Nothing is written when the buffer is too short; the result tells the length that is needed.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_describe(int32_t key, void *buf, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_describe);
    return vllsi__linux_keyctl_4((int32_t)VLLSI_LINUX_KEYCTL_DESCRIBE, (uintptr_t)key, (uintptr_t)buf, (uintptr_t)len);
}

/**
 * Unlink every key from a keyring.
 * @param keyring [in] key or keyring serial number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOTDIR
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: empties a keyring and needs write permission on it.
 * @hint IoEffect: may destroy keys that others use.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_clear(int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_clear);
    return vllsi__linux_keyctl_2((int32_t)VLLSI_LINUX_KEYCTL_CLEAR, (uintptr_t)keyring);
}

/**
 * Put a key into a keyring.
 * @param key [in] key or keyring serial number
 * @param keyring [in] key or keyring serial number
 * @return 0, or a failure.
 * @errors EACCES, EDEADLK, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ELOOP, ENFILE, ENOKEY, ENOMEM, ENOTDIR
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shares a key with all who search the keyring.
 * @hint IoEffect: changes a keyring.
 * @note A key of the same type and description that was there is displaced. ENFILE stems from before 3.13.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_link(int32_t key, int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_link);
    return vllsi__linux_keyctl_3((int32_t)VLLSI_LINUX_KEYCTL_LINK, (uintptr_t)key, (uintptr_t)keyring);
}

/**
 * Take a key out of a keyring.
 * @param key [in] key or keyring serial number
 * @param keyring [in] key or keyring serial number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOENT, ENOKEY, ENOMEM, ENOTDIR
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: removes a key and needs write permission on the keyring.
 * @hint IoEffect: destroys the key with its last link.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_unlink(int32_t key, int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_unlink);
    return vllsi__linux_keyctl_3((int32_t)VLLSI_LINUX_KEYCTL_UNLINK, (uintptr_t)key, (uintptr_t)keyring);
}

/**
 * Look for a key by type and description in a tree of keyrings.
 * @param keyring [in] key or keyring serial number
 * @param type [in] NUL-terminated text
 * @param description [in] NUL-terminated text
 * @param destination [in] key or keyring serial number
 * @return a key's serial number, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: finds keys by name and needs search permission along the way.
 * @hint IoEffect: may link the key to a keyring.
 * @note Destination 0 links the key nowhere.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_search(int32_t keyring, const char *type, const char *description, int32_t destination)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_search);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_SEARCH, (uintptr_t)keyring, (uintptr_t)type, (uintptr_t)description, (uintptr_t)destination);
}

/**
 * Read the payload of a key, or the list of keys in a keyring.
 * @param key [in] key or keyring serial number
 * @param buf [out] len bytes; may be NULL
 * @param len [in] size in bytes or count of items
 * @return size of the payload, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, EOPNOTSUPP
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the secret itself.
 * @hint IoEffect: reads the key store.
 * @note The result may be larger than len; a keyring yields an array of key numbers. Large keys may live in
 *     swap-backed files.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_read(int32_t key, void *buf, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_read);
    return vllsi__linux_keyctl_4((int32_t)VLLSI_LINUX_KEYCTL_READ, (uintptr_t)key, (uintptr_t)buf, (uintptr_t)len);
}

/**
 * Supply the payload of a key that is under construction.
 * @param key [in] key or keyring serial number
 * @param payload [in] len bytes; may be NULL
 * @param len [in] size in bytes or count of items
 * @param keyring [in] key or keyring serial number
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides the secret that the requester gets and needs the authorization key.
 * @hint IoEffect: wakes the requester.
 * @note Keyring 0 links the key nowhere else.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_instantiate(int32_t key, const void *payload, size_t len, int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_instantiate);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_INSTANTIATE, (uintptr_t)key, (uintptr_t)payload, (uintptr_t)len, (uintptr_t)keyring);
}

/**
 * Supply the payload of a key that is under construction from several buffers.
 * @param key [in] key or keyring serial number
 * @param payload [in] struct iovec, count of them; may be NULL
 * @param count [in] unsigned 32-bit number
 * @param keyring [in] key or keyring serial number
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides the secret that the requester gets and needs the authorization key.
 * @hint IoEffect: wakes the requester.
 * @since Linux 2.6.39; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_instantiate_iov(int32_t key, const struct vllsi_linux_iovec *payload, uint32_t count, int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_instantiate_iov);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_INSTANTIATE_IOV, (uintptr_t)key, (uintptr_t)payload, (uintptr_t)count, (uintptr_t)keyring);
}

/**
 * Declare a key under construction missing for a while.
 * @param key [in] key or keyring serial number
 * @param timeout_s [in] unsigned 32-bit number
 * @param keyring [in] key or keyring serial number
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes searches for the key fail and needs the authorization key.
 * @hint IoEffect: wakes the requester.
 * @since Linux 2.6.10; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_negate(int32_t key, uint32_t timeout_s, int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_negate);
    return vllsi__linux_keyctl_4((int32_t)VLLSI_LINUX_KEYCTL_NEGATE, (uintptr_t)key, (uintptr_t)timeout_s, (uintptr_t)keyring);
}

/**
 * Declare a key under construction unusable for a while, with an error of choice.
 * @param key [in] key or keyring serial number
 * @param timeout_s [in] unsigned 32-bit number
 * @param error [in] signed 32-bit number
 * @param keyring [in] key or keyring serial number
 * @return 0, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes searches for the key fail and needs the authorization key.
 * @hint IoEffect: wakes the requester.
 * @note The error is a positive error number and commonly EKEYREJECTED, EKEYREVOKED or EKEYEXPIRED.
 * @since Linux 2.6.39; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_reject(int32_t key, uint32_t timeout_s, int32_t error, int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_reject);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_REJECT, (uintptr_t)key, (uintptr_t)timeout_s, (uintptr_t)error, (uintptr_t)keyring);
}

/**
 * Choose where requested keys of this thread are linked, and tell the choice so far.
 * @param keyring [in] reqkey_default: Where keys that the kernel requests on behalf of a thread are linked
 * @return the choice so far as a reqkey_default, or a failure.
 * @errors EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides who shares the keys that the thread requests.
 * @since Linux 2.6.13; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_set_reqkey_keyring(int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_set_reqkey_keyring);
    return vllsi__linux_keyctl_2((int32_t)VLLSI_LINUX_KEYCTL_SET_REQKEY_KEYRING, (uintptr_t)keyring);
}

/**
 * Let a key expire after some seconds, or never.
 * @param key [in] key or keyring serial number
 * @param timeout_s [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends or prolongs a key and needs setattr permission.
 * @hint IoEffect: changes a shared key.
 * @note 0 removes the timeout.
 * @since Linux 2.6.16; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_set_timeout(int32_t key, uint32_t timeout_s)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_set_timeout);
    return vllsi__linux_keyctl_3((int32_t)VLLSI_LINUX_KEYCTL_SET_TIMEOUT, (uintptr_t)key, (uintptr_t)timeout_s);
}

/**
 * Take on or give up the right to construct a requested key.
 * @param key [in] key or keyring serial number
 * @return a key's serial number, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets the thread act for the requester of the key.
 * @note Key 0 gives the right up. The result is the authorization key, whose payload is the callout information.
 * @since Linux 2.6.16; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_assume_authority(int32_t key)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_assume_authority);
    return vllsi__linux_keyctl_2((int32_t)VLLSI_LINUX_KEYCTL_ASSUME_AUTHORITY, (uintptr_t)key);
}

/**
 * Read the security label of a key.
 * @param key [in] key or keyring serial number
 * @param buf [out] len bytes; may be NULL
 * @param len [in] size in bytes or count of items
 * @return length of the label with its NUL, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the label and needs view permission on the key.
 * @hint IoEffect: reads the key store.
 * @since Linux 2.6.26; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_get_security(int32_t key, void *buf, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_get_security);
    return vllsi__linux_keyctl_4((int32_t)VLLSI_LINUX_KEYCTL_GET_SECURITY, (uintptr_t)key, (uintptr_t)buf, (uintptr_t)len);
}

/**
 * Give the parent process the caller's session keyring.
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes which keys the parent process can reach.
 * @hint IoEffect: changes another process.
 * @note The parent must be single-threaded and of the same user. The change comes when the parent next returns from
 *     the kernel.
 * @since Linux 2.6.32; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_session_to_parent(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_session_to_parent);
    return vllsi__linux_keyctl_1((int32_t)VLLSI_LINUX_KEYCTL_SESSION_TO_PARENT);
}

/**
 * Make a key vanish from all keyrings at once.
 * @param key [in] key or keyring serial number
 * @return 0, or a failure.
 * @errors EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a key from all its users with search permission alone.
 * @hint IoEffect: ends a key that others may use.
 * @since Linux 3.5; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_invalidate(int32_t key)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_invalidate);
    return vllsi__linux_keyctl_2((int32_t)VLLSI_LINUX_KEYCTL_INVALIDATE, (uintptr_t)key);
}

/**
 * Link the lasting keyring of a user into a keyring.
 * @param uid [in] user id
 * @param keyring [in] key or keyring serial number
 * @return a key's serial number, or a failure.
 * @errors EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reaches keys of a user and needs CAP_SETUID for other users.
 * @hint IoEffect: may create the keyring.
 * @note Uid -1 means the caller's real user.
 * @since Linux 3.13; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_get_persistent(uint32_t uid, int32_t keyring)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_get_persistent);
    return vllsi__linux_keyctl_3((int32_t)VLLSI_LINUX_KEYCTL_GET_PERSISTENT, (uintptr_t)uid, (uintptr_t)keyring);
}

/**
 * Compute a Diffie-Hellman secret or public key from three keys.
 * @param params [in] struct keyctl_dh_params
 * @param buf [out] len bytes; may be NULL
 * @param len [in] size in bytes or count of items
 * @param kdf [in] struct keyctl_kdf_params; may be NULL
 * @return bytes written or the length that is needed when len is 0, or a failure.
 * @errors EACCES, EAGAIN, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, EMSGSIZE, ENOENT, ENOKEY, ENOMEM, EOPNOTSUPP,
 *     ETIMEDOUT
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: uses private keys and needs read permission on all three.
 * @hint IoEffect: may load a crypto module.
 * @since Linux 4.7; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_dh_compute(const struct vllsi_linux_keyctl_dh_params *params, void *buf, size_t len, const struct vllsi_linux_keyctl_kdf_params *kdf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_dh_compute);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_DH_COMPUTE, (uintptr_t)params, (uintptr_t)buf, (uintptr_t)len, (uintptr_t)kdf);
}

/**
 * Read what an asymmetric key can do and how large its data are.
 * @param key [in] key or keyring serial number
 * @param info [in] NUL-terminated text
 * @param result [out] struct keyctl_pkey_query
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOKEY, EOPNOTSUPP
 * @errors not documented: no manual page in section 2 describes the operation
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals what a key can be used for.
 * @hint IoEffect: reads the key store.
 * @note The zero stands where a password was planned. info holds key=value pairs such as enc=pkcs1.
 * @since Linux 4.20; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_pkey_query(int32_t key, const char *info, struct vllsi_linux_keyctl_pkey_query *result)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_pkey_query);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_PKEY_QUERY, (uintptr_t)key, (uintptr_t)0, (uintptr_t)info, (uintptr_t)result);
}

/**
 * Encrypt data with an asymmetric key.
 * @param params [in] struct keyctl_pkey_params
 * @param info [in] NUL-terminated text
 * @param data [in] object whose shape something else decides
 * @param result [out] object whose shape something else decides
 * @return bytes written, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page in section 2 describes the operation
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: uses a key by its number.
 * @hint IoEffect: may use a security chip.
 * @note data has params.in_len bytes and result room for params.out_len.
 * @since Linux 4.20; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_pkey_encrypt(const struct vllsi_linux_keyctl_pkey_params *params, const char *info, const void *data, void *result)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_pkey_encrypt);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_PKEY_ENCRYPT, (uintptr_t)params, (uintptr_t)info, (uintptr_t)data, (uintptr_t)result);
}

/**
 * Decrypt data with the private half of an asymmetric key.
 * @param params [in] struct keyctl_pkey_params
 * @param info [in] NUL-terminated text
 * @param data [in] object whose shape something else decides
 * @param result [out] object whose shape something else decides
 * @return bytes written, or a failure.
 * @errors not documented: no manual page in section 2 describes the operation
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: uses a private key that it need not be able to read.
 * @hint IoEffect: may use a security chip.
 * @note data has params.in_len bytes and result room for params.out_len.
 * @since Linux 4.20; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_pkey_decrypt(const struct vllsi_linux_keyctl_pkey_params *params, const char *info, const void *data, void *result)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_pkey_decrypt);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_PKEY_DECRYPT, (uintptr_t)params, (uintptr_t)info, (uintptr_t)data, (uintptr_t)result);
}

/**
 * Sign data with the private half of an asymmetric key.
 * @param params [in] struct keyctl_pkey_params
 * @param info [in] NUL-terminated text
 * @param data [in] object whose shape something else decides
 * @param result [out] object whose shape something else decides
 * @return bytes written, or a failure.
 * @errors EFAULT, EOPNOTSUPP
 * @errors not documented: no manual page in section 2 describes the operation
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: signs in the name of the key's owner.
 * @hint IoEffect: may use a security chip.
 * @note data has params.in_len bytes and result room for params.out_len.
 * @since Linux 4.20; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_pkey_sign(const struct vllsi_linux_keyctl_pkey_params *params, const char *info, const void *data, void *result)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_pkey_sign);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_PKEY_SIGN, (uintptr_t)params, (uintptr_t)info, (uintptr_t)data, (uintptr_t)result);
}

/**
 * Check a signature against an asymmetric key.
 * @param params [in] struct keyctl_pkey_params
 * @param info [in] NUL-terminated text
 * @param data [in] object whose shape something else decides
 * @param signature [in] object whose shape something else decides
 * @return 0, or a failure.
 * @errors EINVAL
 * @errors not documented: no manual page in section 2 describes the operation
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: uses a key by its number.
 * @hint IoEffect: may use a security chip.
 * @note data has params.in_len bytes and signature params.in2_len.
 * @since Linux 4.20; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_pkey_verify(const struct vllsi_linux_keyctl_pkey_params *params, const char *info, const void *data, const void *signature)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_pkey_verify);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_PKEY_VERIFY, (uintptr_t)params, (uintptr_t)info, (uintptr_t)data, (uintptr_t)signature);
}

/**
 * Limit for good which keys can be linked to a keyring.
 * @param keyring [in] key or keyring serial number
 * @param type [in] NUL-terminated text; may be NULL
 * @param restriction [in] NUL-terminated text; may be NULL
 * @return 0, or a failure.
 * @errors EACCES, EDEADLK, EEXIST, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOENT, ENOKEY, ENOMEM, ENOTDIR, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which keys others can add and needs setattr permission.
 * @hint IoEffect: changes a shared keyring for good.
 * @note A null type blocks every further link.
 * @since Linux 4.12; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_restrict_keyring(int32_t keyring, const char *type, const char *restriction)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_restrict_keyring);
    return vllsi__linux_keyctl_4((int32_t)VLLSI_LINUX_KEYCTL_RESTRICT_KEYRING, (uintptr_t)keyring, (uintptr_t)type, (uintptr_t)restriction);
}

/**
 * Move a key from one keyring to another in one step.
 * @param key [in] key or keyring serial number
 * @param from [in] key or keyring serial number
 * @param to [in] key or keyring serial number
 * @param flags [in] key_move_flags: How KEYCTL_MOVE treats a key that is in the way
 * @return 0, or a failure.
 * @errors EINVAL, ENOENT, ENOKEY
 * @errors not documented: no manual page in section 2 describes the operation
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes two keyrings and shares the key anew.
 * @hint IoEffect: changes keyrings that others may share.
 * @note Without KEYCTL_MOVE_EXCL a key of the same type and description in the target is displaced.
 * @since Linux 5.3; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_move(int32_t key, int32_t from, int32_t to, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_move);
    return vllsi__linux_keyctl((int32_t)VLLSI_LINUX_KEYCTL_MOVE, (uintptr_t)key, (uintptr_t)from, (uintptr_t)to, (uintptr_t)flags);
}

/**
 * Read what the key store of this kernel can do.
 * @param buf [out] len bytes; may be NULL
 * @param len [in] size in bytes or count of items
 * @return number of bytes that the kernel has, or a failure.
 * @errors EFAULT
 * @errors not documented: no manual page in section 2 describes the operation
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which key services the kernel offers.
 * @note The bytes are key_capabilities_0 and key_capabilities_1; a longer buffer is filled with zeros.
 * @since Linux 5.3; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_capabilities(void *buf, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_capabilities);
    return vllsi__linux_keyctl_3((int32_t)VLLSI_LINUX_KEYCTL_CAPABILITIES, (uintptr_t)buf, (uintptr_t)len);
}

/**
 * Have changes of a key reported in a notification pipe, or end that.
 * @param key [in] key or keyring serial number
 * @param pipe [in] open descriptor
 * @param id [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EOPNOTSUPP
 * @errors not documented: no manual page in section 2 describes the operation
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: learns when a key is used or changed and needs view permission.
 * @hint IoEffect: queues records in the pipe.
 * @note The pipe comes from pipe2 with O_NOTIFICATION_PIPE. An id of 0 to 255 marks the records and -1 removes the
 *     watch.
 * @since Linux 5.8; tables/linux/syscalls/security.yaml#keyctl
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_keyctl_watch_key(int32_t key, int32_t pipe, int32_t id)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_keyctl_watch_key);
    return vllsi__linux_keyctl_4((int32_t)VLLSI_LINUX_KEYCTL_WATCH_KEY, (uintptr_t)key, (uintptr_t)pipe, (uintptr_t)id);
}

/**
 * Work with BPF maps, programs and their attachments; what is done depends on the command.
 * @param command [in] bpf_command: What bpf is asked to do
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @param common [inout] struct bpf_common_attr; may be NULL
 * @param common_size [in] unsigned 32-bit number
 * @return depends on the command, or a failure.
 * @errors E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: puts code and data into the kernel.
 * @hint IoEffect: acts on objects that other processes and the kernel share.
 * @note size is the part of attr that the caller knows; bytes beyond what the kernel knows must be 0, else E2BIG,
 *     and so must members that a command does not use. Pointers inside attr are 64-bit numbers. Without CAP_BPF
 *     (before 5.8 CAP_SYS_ADMIN) or a token most commands are refused; map access needs only a descriptor. common is
 *     read only with BPF_COMMON_ATTRS in the command, which Linux 6.18 does not know yet.
 * @since Linux 3.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf);
    return vllsi__linux_bpf(command, attr, size, common, common_size);
}

/**
 * Create a map and get a descriptor for it.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: allocates kernel memory that programs share and needs CAP_BPF unless unprivileged use is
 *     on.
 * @note Reads map_type, key_size, value_size, max_entries and map_flags, and for some types inner_map_fd, btf_fd and
 *     map_extra. map_token_fd replaces capabilities.
 * @since Linux 3.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_create(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_create);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_CREATE, attr, size);
}

/**
 * Copy the value of a key out of a map.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads a map behind a caller-chosen descriptor.
 * @hint IoEffect: reads memory shared with programs in the kernel.
 * @note Reads map_fd, key, value and flags; key and value are addresses of buffers of the sizes that the map has.
 * @since Linux 3.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_lookup_elem(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_lookup_elem);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_LOOKUP_ELEM, attr, size);
}

/**
 * Create or replace an element of a map.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors E2BIG, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: writes a map behind a caller-chosen descriptor and so steers the programs that use it.
 * @hint IoEffect: writes memory shared with programs in the kernel.
 * @note Reads map_fd, key, value and flags. EEXIST answers BPF_NOEXIST for a key that is there.
 * @since Linux 3.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_update_elem(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_update_elem);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_UPDATE_ELEM, attr, size);
}

/**
 * Remove an element of a map.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: writes a map behind a caller-chosen descriptor and so steers the programs that use it.
 * @hint IoEffect: writes memory shared with programs in the kernel.
 * @note Reads map_fd and key.
 * @since Linux 3.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_delete_elem(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_delete_elem);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_DELETE_ELEM, attr, size);
}

/**
 * Find the key that follows a key in a map.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the keys of a map behind a caller-chosen descriptor.
 * @hint IoEffect: reads memory shared with programs in the kernel.
 * @note Reads map_fd, key and next_key. A null key asks for the first one; ENOENT ends the walk.
 * @since Linux 3.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_get_next_key(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_get_next_key);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_GET_NEXT_KEY, attr, size);
}

/**
 * Check a program and load it into the kernel.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors E2BIG, EACCES, EAGAIN, EFAULT, EINVAL, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: puts code into the kernel and needs CAP_BPF with CAP_PERFMON or CAP_NET_ADMIN by program
 *     type.
 * @hint IoEffect: may load code that later sees packets or kernel events.
 * @note Reads prog_type, insns, insn_cnt and license; log_buf, log_size and log_level get the verdict and
 *     log_true_size is written. Tracing types need attach_btf_id.
 * @since Linux 3.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_load(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_load);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_LOAD, attr, size);
}

/**
 * Give a map, program or link a path in the BPF file system.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: creates a caller-chosen path and keeps the object alive after its descriptors are gone.
 * @hint IoEffect: creates a file.
 * @note Reads pathname, bpf_fd and file_flags, and path_fd with BPF_F_PATH_FD.
 * @since Linux 4.4; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_obj_pin(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_obj_pin);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_OBJ_PIN, attr, size);
}

/**
 * Open a map, program or link by its path.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens an object by path and needs the permissions of the file.
 * @hint IoEffect: reads the BPF file system.
 * @note Reads pathname and file_flags, which may hold BPF_F_RDONLY, BPF_F_WRONLY and BPF_F_PATH_FD with path_fd.
 * @since Linux 4.4; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_obj_get(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_obj_get);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_OBJ_GET, attr, size);
}

/**
 * Attach a program to a hook of a control group, socket map or device.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets a program decide on traffic and actions of others and needs CAP_NET_ADMIN for most
 *     hooks.
 * @hint IoEffect: changes what a control group or a device lets through.
 * @note Reads target_fd or target_ifindex, attach_bpf_fd, attach_type and attach_flags, and replace_bpf_fd with
 *     BPF_F_REPLACE.
 * @since Linux 4.10; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_attach(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_attach);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_ATTACH, attr, size);
}

/**
 * Detach a program from a hook.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: removes a check that others may rely on and needs CAP_NET_ADMIN for most hooks.
 * @hint IoEffect: changes what a control group or a device lets through.
 * @note Reads target_fd or target_ifindex, attach_bpf_fd and attach_type.
 * @since Linux 4.10; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_detach(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_detach);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_DETACH, attr, size);
}

/**
 * Run a loaded program once or often on test data.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs code in the kernel on caller-chosen input.
 * @note Uses test: prog_fd, data_in, data_size_in, data_out, ctx_in, repeat and flags; retval, duration and the
 *     output sizes are written. BPF_PROG_RUN is the same.
 * @since Linux 4.12; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_test_run(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_test_run);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_TEST_RUN, attr, size);
}

/**
 * Find the next program that is loaded anywhere on the system.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: enumerates the programs of all users and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reads state of the whole system.
 * @note Reads start_id and writes next_id; ENOENT ends the walk.
 * @since Linux 4.13; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_get_next_id(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_get_next_id);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_GET_NEXT_ID, attr, size);
}

/**
 * Find the next map that exists anywhere on the system.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: enumerates the maps of all users and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reads state of the whole system.
 * @note Reads start_id and writes next_id; ENOENT ends the walk.
 * @since Linux 4.13; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_get_next_id(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_get_next_id);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_GET_NEXT_ID, attr, size);
}

/**
 * Open a program by its system-wide number.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens programs of other users and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reaches objects of other processes.
 * @note Reads prog_id.
 * @since Linux 4.13; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_get_fd_by_id(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_get_fd_by_id);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_GET_FD_BY_ID, attr, size);
}

/**
 * Open a map by its system-wide number.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens maps of other users and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reaches objects of other processes.
 * @note Reads map_id and open_flags, which may hold BPF_F_RDONLY or BPF_F_WRONLY.
 * @since Linux 4.13; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_get_fd_by_id(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_get_fd_by_id);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_GET_FD_BY_ID, attr, size);
}

/**
 * Read a description of a map, program, type information, link or token.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads what an object is and for the privileged its code and kernel addresses.
 * @hint IoEffect: reads state that other processes share.
 * @note Uses info: bpf_fd and info; info_len is read and written. What info points to follows the kind of object.
 * @since Linux 4.13; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_obj_get_info_by_fd(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_obj_get_info_by_fd);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_OBJ_GET_INFO_BY_FD, attr, size);
}

/**
 * List the programs that are attached to a hook.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which programs watch a control group or device and needs CAP_NET_ADMIN.
 * @hint IoEffect: reads state that other processes share.
 * @note Uses query: target_fd, attach_type, query_flags, prog_ids and prog_cnt; attach_flags and revision are
 *     written.
 * @since Linux 4.15; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_query(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_query);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_QUERY, attr, size);
}

/**
 * Attach a program to a tracepoint or to the function it was loaded for.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: watches kernel functions with their raw arguments and needs CAP_PERFMON.
 * @hint IoEffect: observes the whole system.
 * @note Uses raw_tracepoint: name, prog_fd and cookie. name is 0 for programs that know their target.
 * @since Linux 4.17; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_raw_tracepoint_open(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_raw_tracepoint_open);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_RAW_TRACEPOINT_OPEN, attr, size);
}

/**
 * Load type information for maps and programs.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands the kernel a table to check and needs CAP_BPF.
 * @note Reads btf and btf_size; btf_log_buf, btf_log_size and btf_log_level get the verdict and btf_log_true_size is
 *     written.
 * @since Linux 4.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_btf_load(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_btf_load);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_BTF_LOAD, attr, size);
}

/**
 * Open type information by its system-wide number.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens objects of other users and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reaches objects of other processes.
 * @note Reads btf_id.
 * @since Linux 4.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_btf_get_fd_by_id(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_btf_get_fd_by_id);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_BTF_GET_FD_BY_ID, attr, size);
}

/**
 * Find the program behind a perf event descriptor of a process.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: looks into descriptors of another process and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reads from another process.
 * @note Uses task_fd_query: pid, fd, flags, buf and buf_len; buf_len, prog_id, fd_type, probe_offset and probe_addr
 *     are written.
 * @since Linux 4.18; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_task_fd_query(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_task_fd_query);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_TASK_FD_QUERY, attr, size);
}

/**
 * Copy the value of a key out of a map and remove the element.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads and writes a map behind a caller-chosen descriptor.
 * @hint IoEffect: writes memory shared with programs in the kernel.
 * @note Reads map_fd, key, value and flags. Queues and stacks take no key.
 * @since Linux 4.20; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_lookup_and_delete_elem(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_lookup_and_delete_elem);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_LOOKUP_AND_DELETE_ELEM, attr, size);
}

/**
 * Make a map read-only for all system calls from now on.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes write access from all users of a map.
 * @hint IoEffect: changes an object that other processes share.
 * @note Reads map_fd. Programs may still write.
 * @since Linux 5.2; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_freeze(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_freeze);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_FREEZE, attr, size);
}

/**
 * Find the next type information that is loaded anywhere on the system.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: enumerates objects of all users and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reads state of the whole system.
 * @note Reads start_id and writes next_id; ENOENT ends the walk.
 * @since Linux 5.4; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_btf_get_next_id(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_btf_get_next_id);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_BTF_GET_NEXT_ID, attr, size);
}

/**
 * Copy many elements out of a map.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads a map behind a caller-chosen descriptor.
 * @hint IoEffect: reads memory shared with programs in the kernel.
 * @note Uses batch: map_fd, in_batch, out_batch, keys, values, elem_flags and flags; count is read and written.
 * @since Linux 5.6; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_lookup_batch(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_lookup_batch);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_LOOKUP_BATCH, attr, size);
}

/**
 * Copy many elements out of a map and remove them.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads and writes a map behind a caller-chosen descriptor.
 * @hint IoEffect: writes memory shared with programs in the kernel.
 * @note Uses batch as map_lookup_batch does. After EFAULT elements may be gone that were not returned.
 * @since Linux 5.6; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_lookup_and_delete_batch(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_lookup_and_delete_batch);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_LOOKUP_AND_DELETE_BATCH, attr, size);
}

/**
 * Create or replace many elements of a map.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: writes a map behind a caller-chosen descriptor and so steers the programs that use it.
 * @hint IoEffect: writes memory shared with programs in the kernel.
 * @note Uses batch: map_fd, keys, values, elem_flags and flags; count is read and then tells how many were done.
 * @since Linux 5.6; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_update_batch(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_update_batch);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_UPDATE_BATCH, attr, size);
}

/**
 * Remove many elements of a map.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: writes a map behind a caller-chosen descriptor and so steers the programs that use it.
 * @hint IoEffect: writes memory shared with programs in the kernel.
 * @note Uses batch: map_fd, keys, elem_flags and flags; count is read and then tells how many were done.
 * @since Linux 5.6; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_map_delete_batch(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_map_delete_batch);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_MAP_DELETE_BATCH, attr, size);
}

/**
 * Attach a program to a hook for as long as a descriptor or pin exists.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets a program watch or decide for others and needs the capability of its hook.
 * @hint IoEffect: changes what a hook of the system does.
 * @note Uses link_create: prog_fd or map_fd, target_fd or target_ifindex, attach_type and flags, and the part that
 *     belongs to the hook.
 * @since Linux 5.7; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_link_create(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_link_create);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_LINK_CREATE, attr, size);
}

/**
 * Exchange the program of a link.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces code that watches or decides for others.
 * @hint IoEffect: changes what a hook of the system does.
 * @note Uses link_update: link_fd, new_prog_fd or new_map_fd and flags, and with BPF_F_REPLACE old_prog_fd or
 *     old_map_fd.
 * @since Linux 5.7; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_link_update(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_link_update);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_LINK_UPDATE, attr, size);
}

/**
 * Open a link by its system-wide number.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: opens links of other users and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reaches objects of other processes.
 * @note Reads link_id.
 * @since Linux 5.8; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_link_get_fd_by_id(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_link_get_fd_by_id);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_LINK_GET_FD_BY_ID, attr, size);
}

/**
 * Find the next link that exists anywhere on the system.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: enumerates the links of all users and needs CAP_SYS_ADMIN.
 * @hint IoEffect: reads state of the whole system.
 * @note Reads start_id and writes next_id; ENOENT ends the walk.
 * @since Linux 5.8; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_link_get_next_id(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_link_get_next_id);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_LINK_GET_NEXT_ID, attr, size);
}

/**
 * Measure the run time of all programs while a descriptor stays open.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: slows every program of the system down and needs CAP_SYS_ADMIN.
 * @hint IoEffect: changes the whole system.
 * @note Uses enable_stats: type is a bpf_stats_type.
 * @since Linux 5.8; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_enable_stats(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_enable_stats);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_ENABLE_STATS, attr, size);
}

/**
 * Open an iterator whose reads run a program over kernel objects.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads kernel objects through a program.
 * @note Uses iter_create: link_fd, and flags that must be 0.
 * @since Linux 5.8; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_iter_create(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_iter_create);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_ITER_CREATE, attr, size);
}

/**
 * Detach the program of a link by force and keep the link.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: removes code that watches or decides for others.
 * @hint IoEffect: changes what a hook of the system does.
 * @note Uses link_detach: link_fd.
 * @since Linux 5.9; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_link_detach(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_link_detach);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_LINK_DETACH, attr, size);
}

/**
 * Keep a map alive as long as a program.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ties objects behind two caller-chosen descriptors together.
 * @note Uses prog_bind_map: prog_fd and map_fd, and flags that must be 0.
 * @since Linux 5.10; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_bind_map(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_bind_map);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_BIND_MAP, attr, size);
}

/**
 * Make a token that lends BPF rights of a file system instance.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return a new descriptor that the caller owns, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: gains rights that the mount delegates to its user namespace.
 * @hint IoEffect: reads the mount options of a file system.
 * @note Uses token_create: bpffs_fd, and flags that must be 0.
 * @since Linux 6.9; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_token_create(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_token_create);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_TOKEN_CREATE, attr, size);
}

/**
 * Read what a program has printed to one of its streams.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return number of bytes read, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads output of a program behind a caller-chosen descriptor.
 * @hint IoEffect: takes the bytes out of the stream.
 * @note Uses prog_stream_read: prog_fd, stream_id, stream_buf and stream_buf_len.
 * @since Linux 6.17; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_stream_read_by_fd(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_stream_read_by_fd);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_STREAM_READ_BY_FD, attr, size);
}

/**
 * Tie a program to a map of kernel callbacks.
 * @param attr [inout] union bpf_attr
 * @param size [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors not documented: bpf(2) does not describe the command
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes which callbacks a program may call.
 * @note Uses prog_assoc_struct_ops: map_fd and prog_fd, and flags that must be 0.
 * @since Linux 7.0; tables/linux/syscalls/security.yaml#bpf
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_bpf_prog_assoc_struct_ops(union vllsi_linux_bpf_attr *attr, uint32_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_bpf_prog_assoc_struct_ops);
    return vllsi__linux_bpf_3((int32_t)VLLSI_LINUX_BPF_PROG_ASSOC_STRUCT_OPS, attr, size);
}

/**
 * Make a ruleset that tells which actions will be denied unless a rule allows them, or ask what Landlock can do.
 * @param attr [in] struct landlock_ruleset_attr; may be NULL
 * @param size [in] size in bytes or count of items
 * @param flags [in] landlock_create_flags: What landlock_create_ruleset reports instead of making a ruleset
 * @return a new descriptor, or what the flags ask for, or a failure.
 * @errors E2BIG, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: prepares a confinement of the caller.
 * @since Linux 5.13; tables/linux/syscalls/security.yaml#landlock_create_ruleset
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_landlock_create_ruleset);
    return vllsi__linux_landlock_create_ruleset(attr, size, flags);
}

/**
 * Make an empty ruleset and get a descriptor for it.
 * @param attr [in] struct landlock_ruleset_attr
 * @param size [in] size in bytes or count of items
 * @return a new descriptor that the caller owns, or a failure.
 * @errors E2BIG, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: prepares a confinement of the caller.
 * @note The descriptor is close-on-exec. E2BIG answers a struct that the kernel does not know; ask for the version
 *     first.
 * @since Linux 5.13; tables/linux/syscalls/security.yaml#landlock_create_ruleset
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_landlock_create_ruleset_create(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_landlock_create_ruleset_create);
    return vllsi__linux_landlock_create_ruleset(attr, size, (uint32_t)0);
}

/**
 * Ask for the highest Landlock version that the kernel supports.
 * @return version from 1 up, or a failure.
 * @errors EINVAL, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which confinements the kernel offers.
 * @since Linux 5.13; tables/linux/syscalls/security.yaml#landlock_create_ruleset
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_landlock_create_ruleset_version(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_landlock_create_ruleset_version);
    return vllsi__linux_landlock_create_ruleset((const struct vllsi_linux_landlock_ruleset_attr *)0, (size_t)0, (uint32_t)VLLSI_LINUX_LANDLOCK_CREATE_RULESET_VERSION);
}

/**
 * Ask which known faults of this Landlock version are repaired.
 * @return one bit for each repaired fault, or a failure.
 * @errors EINVAL, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which repairs the kernel has.
 * @since Linux 6.15; tables/linux/syscalls/security.yaml#landlock_create_ruleset
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_landlock_create_ruleset_errata(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_landlock_create_ruleset_errata);
    return vllsi__linux_landlock_create_ruleset((const struct vllsi_linux_landlock_ruleset_attr *)0, (size_t)0, (uint32_t)VLLSI_LINUX_LANDLOCK_CREATE_RULESET_ERRATA);
}

/**
 * Allow actions on one object in a ruleset; the rule type decides what the object is.
 * @param ruleset_fd [in] open descriptor
 * @param rule_type [in] landlock_rule_type: Kind of object that a Landlock rule is about
 * @param rule_attr [in] value whose type another argument decides
 * @param flags [in] landlock_rule_flags: How a denial at the object of a rule is logged
 * @return 0, or a failure.
 * @errors EAFNOSUPPORT, EBADF, EBADFD, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides what the confined process may still do.
 * @note ENOMSG answers a rule that allows nothing and has no flag.
 * @since Linux 5.13; tables/linux/syscalls/security.yaml#landlock_add_rule
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_landlock_add_rule);
    return vllsi__linux_landlock_add_rule(ruleset_fd, rule_type, rule_attr, flags);
}

/**
 * Allow actions on a file or below a directory.
 * @param ruleset_fd [in] open descriptor
 * @param rule [in] struct landlock_path_beneath_attr
 * @param flags [in] landlock_rule_flags: How a denial at the object of a rule is logged
 * @return 0, or a failure.
 * @errors EBADF, EBADFD, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which files the confined process may still use.
 * @note parent_fd is commonly opened with O_PATH. Rights for directories are refused with EINVAL if it is a file.
 * @since Linux 5.13; tables/linux/syscalls/security.yaml#landlock_add_rule
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_landlock_add_rule_path_beneath(int32_t ruleset_fd, const struct vllsi_linux_landlock_path_beneath_attr *rule, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_landlock_add_rule_path_beneath);
    return vllsi__linux_landlock_add_rule(ruleset_fd, (uint32_t)VLLSI_LINUX_LANDLOCK_RULE_PATH_BENEATH, (uintptr_t)rule, flags);
}

/**
 * Allow actions on a network port.
 * @param ruleset_fd [in] open descriptor
 * @param rule [in] struct landlock_net_port_attr
 * @param flags [in] landlock_rule_flags: How a denial at the object of a rule is logged
 * @return 0, or a failure.
 * @errors EAFNOSUPPORT, EBADF, EBADFD, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which ports the confined process may still use.
 * @note The port is in host byte order. Port 0 stands for the ports that bind chooses by itself.
 * @since Linux 6.7; tables/linux/syscalls/security.yaml#landlock_add_rule
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_landlock_add_rule_net_port(int32_t ruleset_fd, const struct vllsi_linux_landlock_net_port_attr *rule, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_landlock_add_rule_net_port);
    return vllsi__linux_landlock_add_rule(ruleset_fd, (uint32_t)VLLSI_LINUX_LANDLOCK_RULE_NET_PORT, (uintptr_t)rule, flags);
}

/**
 * Confine the calling thread and its future children by a ruleset, for good.
 * @param ruleset_fd [in] open descriptor
 * @param flags [in] landlock_restrict_flags: What a new Landlock domain logs and which threads enter it
 * @return 0, or a failure.
 * @errors E2BIG, EBADF, EBADFD, EINVAL, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes what the caller may do and needs no_new_privs or CAP_SYS_ADMIN.
 * @note Rulesets add up, at most 64 of them. With LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF the descriptor may be
 *     -1, which changes logging alone.
 * @since Linux 5.13; tables/linux/syscalls/security.yaml#landlock_restrict_self
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_landlock_restrict_self);
    return vllsi__linux_landlock_restrict_self(ruleset_fd, flags);
}

/**
 * Confine the system calls of the calling thread, or ask how; what is done depends on the operation.
 * @param operation [in] seccomp_operation: What seccomp is asked to do
 * @param flags [in] seccomp_filter_flags: How a filter is installed
 * @param args [in] value whose type another argument decides
 * @return depends on the operation, or a failure.
 * @errors EACCES, EBUSY, EFAULT, EINVAL, ENOMEM, EOPNOTSUPP, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which system calls the caller may still make.
 * @since Linux 3.17; tables/linux/syscalls/security.yaml#seccomp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_seccomp);
    return vllsi__linux_seccomp(operation, flags, args);
}

/**
 * Allow the calling thread only read, write, exit and return from signals.
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes nearly all system calls from the thread for good.
 * @note Any other system call kills the thread.
 * @since Linux 3.17; tables/linux/syscalls/security.yaml#seccomp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_seccomp_set_mode_strict(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_seccomp_set_mode_strict);
    return vllsi__linux_seccomp((uint32_t)VLLSI_LINUX_SECCOMP_SET_MODE_STRICT, (uint32_t)0, (uintptr_t)0);
}

/**
 * Have a BPF program judge each system call of the thread from now on.
 * @param flags [in] seccomp_filter_flags: How a filter is installed
 * @param program [in] struct sock_fprog
 * @return 0, or with flags the thread that could not follow or the listener's descriptor, or a failure.
 * @errors EACCES, EBUSY, EFAULT, EINVAL, ENOMEM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides which system calls the caller may still make and needs no_new_privs or
 *     CAP_SYS_ADMIN.
 * @hint IoEffect with SECCOMP_FILTER_FLAG_LOG: verdicts go to the audit log.
 * @note The filter cannot be removed and children inherit it. With SECCOMP_FILTER_FLAG_TSYNC a positive result is
 *     the thread that could not follow, with SECCOMP_FILTER_FLAG_TSYNC_ESRCH that is ESRCH instead; with
 *     SECCOMP_FILTER_FLAG_NEW_LISTENER the result is a descriptor, as with listen.
 * @since Linux 3.17; tables/linux/syscalls/security.yaml#seccomp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_seccomp_set_mode_filter(uint32_t flags, const struct vllsi_linux_sock_fprog *program)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_seccomp_set_mode_filter);
    return vllsi__linux_seccomp((uint32_t)VLLSI_LINUX_SECCOMP_SET_MODE_FILTER, flags, (uintptr_t)program);
}

/**
 * Install a filter whose questions a supervisor answers, and get the descriptor for it.
 * @param program [in] struct sock_fprog
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EBUSY, EFAULT, EINVAL, ENOMEM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets the holder of the descriptor decide on system calls of the thread.
 * @note EBUSY answers a second listener. The supervisor uses ioctl with seccomp_notif and seccomp_notif_resp.
 * @since Linux 5.0; tables/linux/syscalls/security.yaml#seccomp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_seccomp_listen(const struct vllsi_linux_sock_fprog *program)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_seccomp_listen);
    return vllsi__linux_seccomp((uint32_t)VLLSI_LINUX_SECCOMP_SET_MODE_FILTER, (uint32_t)VLLSI_LINUX_SECCOMP_FILTER_FLAG_NEW_LISTENER, (uintptr_t)program);
}

/**
 * Ask whether the kernel knows a verdict.
 * @param action [in] seccomp_action: Verdict of a filter; the low 16 bits carry data
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which verdicts the kernel knows.
 * @since Linux 4.14; tables/linux/syscalls/security.yaml#seccomp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_seccomp_get_action_avail(const uint32_t *action)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_seccomp_get_action_avail);
    return vllsi__linux_seccomp((uint32_t)VLLSI_LINUX_SECCOMP_GET_ACTION_AVAIL, (uint32_t)0, (uintptr_t)action);
}

/**
 * Read how large the structs of the notification interface are in this kernel.
 * @param sizes [out] struct seccomp_notif_sizes
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which notification interface the kernel has.
 * @since Linux 5.0; tables/linux/syscalls/security.yaml#seccomp
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_seccomp_get_notif_sizes(struct vllsi_linux_seccomp_notif_sizes *sizes)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_seccomp_get_notif_sizes);
    return vllsi__linux_seccomp((uint32_t)VLLSI_LINUX_SECCOMP_GET_NOTIF_SIZES, (uint32_t)0, (uintptr_t)sizes);
}

/**
 * Read a security attribute of the calling thread from all or one of the security modules.
 * @param attr [in] lsm_attr: Which of the caller's security attributes is meant
 * @param contexts [inout] struct lsm_ctx; may be NULL
 * @param size [inout] unsigned 32-bit number
 * @param flags [in] lsm_flags: Which modules lsm_get_self_attr asks
 * @return number of contexts written, or a failure.
 * @errors EFAULT, EINVAL, EOPNOTSUPP
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads the security label of the caller.
 * @note contexts points to size bytes; each context is len bytes long. A null pointer asks for the size. Too small a
 *     buffer fails with E2BIG and sets size. With LSM_FLAG_SINGLE the first context names the module by its id.
 * @since Linux 6.8; tables/linux/syscalls/security.yaml#lsm_get_self_attr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lsm_get_self_attr);
    return vllsi__linux_lsm_get_self_attr(attr, contexts, size, flags);
}

/**
 * Change a security attribute of the calling thread.
 * @param attr [in] lsm_attr: Which of the caller's security attributes is meant
 * @param context [in] struct lsm_ctx
 * @param size [in] unsigned 32-bit number
 * @param flags [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors E2BIG, EFAULT, EINVAL, EOPNOTSUPP
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the security label of the caller and what it may do.
 * @note One context for one module. No flag is defined; flags must be 0.
 * @since Linux 6.8; tables/linux/syscalls/security.yaml#lsm_set_self_attr
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lsm_set_self_attr);
    return vllsi__linux_lsm_set_self_attr(attr, context, size, flags);
}

/**
 * List the security modules that are active.
 * @param ids [out] lsm_id: Number of a security module
 * @param size [inout] unsigned 32-bit number
 * @param flags [in] unsigned 32-bit number
 * @return number of ids written, or a failure.
 * @errors E2BIG, EFAULT, EINVAL
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals which security modules confine the system.
 * @note ids points to an array of size bytes, not items; after E2BIG size is what is needed. No flag is defined;
 *     flags must be 0.
 * @since Linux 6.8; tables/linux/syscalls/security.yaml#lsm_list_modules
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_lsm_list_modules);
    return vllsi__linux_lsm_list_modules(ids, size, flags);
}

/**
 * Send a signal to a process or a group of processes.
 * @param pid [in] process id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can stop or end every process that the caller may signal.
 * @hint IoEffect: acts on other processes.
 * @note A pid above 0 is one process, 0 the caller's group, -1 every process the caller may signal, below -1 the
 *     group -pid. Signal 0 only asks whether there is somebody to signal.
 * @since Linux 1.0; tables/linux/syscalls/signal.yaml#kill
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kill(int32_t pid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kill);
    return vllsi__linux_kill(pid, sig);
}

/**
 * Send a signal to a thread by its number alone.
 * @param tid [in] thread id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can stop or end the process of any thread that the caller may signal.
 * @hint IoEffect: may act on another process.
 * @note The number may belong to another thread by the time the signal arrives; tgkill is safe from that.
 * @since Linux 2.4.19; tables/linux/syscalls/signal.yaml#tkill
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_tkill(int32_t tid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_tkill);
    return vllsi__linux_tkill(tid, sig);
}

/**
 * Send a signal to a thread of a given process.
 * @param tgid [in] process id
 * @param tid [in] thread id
 * @param sig [in] signal number
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can stop or end the process of the chosen thread.
 * @hint IoEffect: may act on another process.
 * @fallback tkill
 * @note Both numbers must be above 0.
 * @since Linux 2.5.75; tables/linux/syscalls/signal.yaml#tgkill
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_tgkill(int32_t tgid, int32_t tid, int32_t sig)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_tgkill);
    return vllsi__linux_tgkill(tgid, tid, sig);
}

/**
 * Send a signal with a value to a process.
 * @param tgid [in] process id
 * @param sig [in] signal number
 * @param info [in] struct siginfo
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can stop or end another process and feeds data to its handlers.
 * @hint IoEffect: acts on another process.
 * @note si_code must be below 0 and not SI_TKILL unless the target is the caller itself. The kernel fills si_signo
 *     in.
 * @since Linux 2.2; tables/linux/syscalls/signal.yaml#rt_sigqueueinfo
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rt_sigqueueinfo);
    return vllsi__linux_rt_sigqueueinfo(tgid, sig, info);
}

/**
 * Send a signal with a value to a thread of a given process.
 * @param tgid [in] process id
 * @param tid [in] thread id
 * @param sig [in] signal number
 * @param info [in] struct siginfo
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: can stop or end another process and feeds data to its handlers.
 * @hint IoEffect: acts on another process.
 * @note si_code must be below 0 and not SI_TKILL unless the target is the caller itself. The kernel fills si_signo
 *     in.
 * @since Linux 2.6.31; tables/linux/syscalls/signal.yaml#rt_tgsigqueueinfo
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rt_tgsigqueueinfo);
    return vllsi__linux_rt_tgsigqueueinfo(tgid, tid, sig, info);
}

/**
 * Read and change what happens when a signal arrives.
 * @param sig [in] signal number
 * @param act [in] struct sigaction; may be NULL
 * @param oldact [out] struct sigaction; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: installs code that runs whenever the signal arrives.
 * @note The struct is the kernel's and not that of a C library. On x86_64, i386, aarch64, arm, ppc64le and s390x it
 *     has a restorer: on x86_64 a handler cannot return without SA_RESTORER and a function that calls rt_sigreturn;
 *     elsewhere the kernel provides one. On i386, arm and s390x a handler without SA_SIGINFO gets the old frame,
 *     which rt_sigreturn cannot leave. SIGKILL and SIGSTOP cannot be changed.
 * @since Linux 2.2; tables/linux/syscalls/signal.yaml#rt_sigaction
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rt_sigaction);
    return vllsi__linux_rt_sigaction(sig, act, oldact);
}

/**
 * Read and change the set of signals that the calling thread blocks.
 * @param how [in] sigmask_how: How rt_sigprocmask combines the sets
 * @param set [in] struct sigset; may be NULL
 * @param oldset [out] struct sigset; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: holds signals back from the thread or lets them through.
 * @note SIGKILL and SIGSTOP stay unblocked whatever the set says. how is not looked at when set is null.
 * @since Linux 2.2; tables/linux/syscalls/signal.yaml#rt_sigprocmask
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rt_sigprocmask);
    return vllsi__linux_rt_sigprocmask(how, set, oldset);
}

/**
 * Get the set of signals that have arrived and are blocked.
 * @param set [out] struct sigset
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: shows which signals were sent to the process.
 * @since Linux 2.2; tables/linux/syscalls/signal.yaml#rt_sigpending
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rt_sigpending(struct vllsi_linux_sigset *set)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rt_sigpending);
    return vllsi__linux_rt_sigpending(set);
}

/**
 * Block another set of signals until a handler has run.
 * @param mask [in] struct sigset
 * @return 0, or a failure.
 * @errors EFAULT, EINTR
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes the blocked signals of the thread while it waits.
 * @note Never succeeds; INTR says that a handler has run and that the old mask is back.
 * @since Linux 2.2; tables/linux/syscalls/signal.yaml#rt_sigsuspend
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rt_sigsuspend);
    return vllsi__linux_rt_sigsuspend(mask);
}

/**
 * Take a pending signal out of a set, or wait for one up to a time.
 * @param set [in] struct sigset
 * @param info [out] struct siginfo; may be NULL
 * @param timeout [in] struct timespec; may be NULL
 * @return a signal number, or a failure.
 * @errors EAGAIN, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: receives signals and the data sent with them.
 * @note The signals of the set should be blocked in all threads, or a handler may get them first. A null timeout
 *     waits without bound, a timeout of 0 only looks. AGAIN says that the time has run out.
 * @since Linux 2.2; tables/linux/syscalls/signal.yaml#rt_sigtimedwait
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rt_sigtimedwait);
    return vllsi__linux_rt_sigtimedwait(set, info, timeout);
}

/**
 * Read and change the stack on which handlers with SA_ONSTACK run.
 * @param stack [in] struct stack; may be NULL
 * @param old_stack [out] struct stack; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides into which memory the kernel writes the frames of signals.
 * @note The least size depends on the processor's registers; the auxiliary vector's AT_MINSIGSTKSZ tells it.
 * @since Linux 2.2; tables/linux/syscalls/signal.yaml#sigaltstack
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sigaltstack);
    return vllsi__linux_sigaltstack(stack, old_stack);
}

#ifdef VLLSI_LINUX_HAS_pause
/**
 * Wait until a handler has run.
 * @return 0, or a failure.
 * @errors EINTR
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops the thread until somebody signals it.
 * @fallback ppoll
 * @note Never succeeds. As a ppoll it is one without descriptors and timeout. A signal that arrives just before the
 *     call is missed.
 * @since Linux 1.0; tables/linux/syscalls/signal.yaml#pause
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_pause(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_pause);
    return vllsi__linux_pause();
}
#endif

/**
 * Go on with a call that a stop signal interrupted, with the time that was left.
 * @return the result of the interrupted call, or a failure.
 * @errors not documented: those of the call that goes on
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @note The kernel arranges for this call by itself; a program has no reason to make it. INTR where there is nothing
 *     to go on with.
 * @since Linux 2.6; tables/linux/syscalls/signal.yaml#restart_syscall
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_restart_syscall(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_restart_syscall);
    return vllsi__linux_restart_syscall();
}

/**
 * Sleep on a 32-bit word in memory or wake those who sleep; the operation decides what the other arguments are.
 * @param uaddr [inout] 32-bit word that threads share
 * @param op [in] futex_op: What futex does
 * @param val [in] unsigned 32-bit number
 * @param timeout [in] value whose type another argument decides
 * @param uaddr2 [inout] 32-bit word that threads share; may be NULL
 * @param val3 [in] unsigned 32-bit number
 * @return depends on the operation, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENOSYS
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: waits for or wakes whoever uses the word.
 * @hint IoEffect: reaches threads of other processes through shared memory.
 * @note timeout points to a timespec or is a second count, as the operation says. FUTEX_CLOCK_REALTIME is for
 *     operations with a timeout only (ENOSYS). Every operation adds its own errors.
 * @since Linux 2.6.0; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex);
    return vllsi__linux_futex(uaddr, op, val, timeout, uaddr2, val3);
}

/**
 * Sleep while the word has the expected value, at most for a span of time.
 * @param uaddr [inout] 32-bit word that threads share
 * @param expected [in] unsigned 32-bit number
 * @param timeout [in] struct timespec; may be NULL
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops the calling thread until somebody wakes it.
 * @note The timeout is relative and measured by CLOCK_MONOTONIC, or by CLOCK_REALTIME with that flag (4.5). AGAIN
 *     says that the word had another value. A success may be spurious.
 * @since Linux 2.6.0; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_wait(uint32_t *uaddr, uint32_t expected, const struct vllsi_linux_timespec *timeout, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_wait);
    return vllsi__linux_futex_4(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_WAIT | flags), expected, (uintptr_t)timeout);
}

/**
 * Wake threads that sleep on the word.
 * @param uaddr [inout] 32-bit word that threads share
 * @param count [in] signed 32-bit number
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return how many threads were woken, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets threads that wait for the word go on.
 * @hint IoEffect: wakes threads of other processes when the word is shared.
 * @note Which of the sleepers wake is not defined. A count below 1 wakes one.
 * @since Linux 2.6.0; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_wake(uint32_t *uaddr, int32_t count, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_wake);
    return vllsi__linux_futex_3(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_WAKE | flags), (uint32_t)count);
}

/**
 * Sleep while the word has the expected value, until a point of time, for wake-ups that share a bit with the mask.
 * @param uaddr [inout] 32-bit word that threads share
 * @param expected [in] unsigned 32-bit number
 * @param timeout [in] struct timespec; may be NULL
 * @param bitset [in] unsigned 32-bit number
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops the calling thread until somebody wakes it.
 * @note The timeout is absolute, by CLOCK_MONOTONIC or with FUTEX_CLOCK_REALTIME by the time of day. A mask of 0 is
 *     invalid; FUTEX_BITSET_MATCH_ANY takes every wake-up.
 * @since Linux 2.6.25; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_wait_bitset(uint32_t *uaddr, uint32_t expected, const struct vllsi_linux_timespec *timeout, uint32_t bitset, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_wait_bitset);
    return vllsi__linux_futex(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_WAIT_BITSET | flags), expected, (uintptr_t)timeout, (uint32_t *)0, bitset);
}

/**
 * Wake threads that sleep on the word with a mask that shares a bit with this one.
 * @param uaddr [inout] 32-bit word that threads share
 * @param count [in] signed 32-bit number
 * @param bitset [in] unsigned 32-bit number
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return how many threads were woken, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets threads that wait for the word go on.
 * @hint IoEffect: wakes threads of other processes when the word is shared.
 * @since Linux 2.6.25; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_wake_bitset(uint32_t *uaddr, int32_t count, uint32_t bitset, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_wake_bitset);
    return vllsi__linux_futex(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_WAKE_BITSET | flags), (uint32_t)count, (uintptr_t)0, (uint32_t *)0, bitset);
}

/**
 * Wake some sleepers of one word and let others sleep on a second word.
 * @param uaddr [inout] 32-bit word that threads share
 * @param wake [in] signed 32-bit number
 * @param requeue [in] signed 32-bit number
 * @param target [inout] 32-bit word that threads share
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return how many threads were woken or moved, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: wakes threads and changes what others wait for.
 * @hint IoEffect: reaches threads of other processes when the words are shared.
 * @note It cannot tell whether the word changed meanwhile; cmp_requeue can. The page counts woken threads only, a
 *     6.18 kernel also moved ones.
 * @since Linux 2.6.0; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_requeue(uint32_t *uaddr, int32_t wake, int32_t requeue, uint32_t *target, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_requeue);
    return vllsi__linux_futex_5(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_REQUEUE | flags), (uint32_t)wake, (uintptr_t)requeue, target);
}

/**
 * As requeue, but only while the first word has the expected value.
 * @param uaddr [inout] 32-bit word that threads share
 * @param wake [in] signed 32-bit number
 * @param requeue [in] signed 32-bit number
 * @param target [inout] 32-bit word that threads share
 * @param expected [in] unsigned 32-bit number
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return how many threads were woken or moved, or a failure.
 * @errors EACCES, EAGAIN, EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: wakes threads and changes what others wait for.
 * @hint IoEffect: reaches threads of other processes when the words are shared.
 * @since Linux 2.6.7; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_cmp_requeue(uint32_t *uaddr, int32_t wake, int32_t requeue, uint32_t *target, uint32_t expected, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_cmp_requeue);
    return vllsi__linux_futex(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_CMP_REQUEUE | flags), (uint32_t)wake, (uintptr_t)requeue, target, expected);
}

/**
 * Change a second word, wake sleepers of the first and, if the old second word passes a test, sleepers of the
 * second.
 * @param uaddr [inout] 32-bit word that threads share
 * @param wake [in] signed 32-bit number
 * @param wake2 [in] signed 32-bit number
 * @param uaddr2 [inout] 32-bit word that threads share
 * @param operation [in] unsigned 32-bit number
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return how many threads were woken in all, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes a word and lets threads that wait for two words go on.
 * @hint IoEffect: wakes threads of other processes when the words are shared.
 * @note operation holds futex_wake_operation in bits 28 to 31, futex_wake_comparison in bits 24 to 27, the operand
 *     in bits 12 to 23 and the number to compare with in bits 0 to 11.
 * @since Linux 2.6.14; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_wake_op(uint32_t *uaddr, int32_t wake, int32_t wake2, uint32_t *uaddr2, uint32_t operation, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_wake_op);
    return vllsi__linux_futex(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_WAKE_OP | flags), (uint32_t)wake, (uintptr_t)wake2, uaddr2, operation);
}

/**
 * Take a lock whose word holds its owner's thread id, and lend the owner the caller's priority meanwhile.
 * @param uaddr [inout] 32-bit word that threads share
 * @param timeout [in] struct timespec; may be NULL
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EDEADLK, EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM, ESRCH, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: waits for a lock and raises the priority of its owner.
 * @note The timeout is a time of day (CLOCK_REALTIME) without any flag; FUTEX_CLOCK_REALTIME is refused. The word is
 *     0 when free, else the owner's thread id, with FUTEX_WAITERS while somebody waits.
 * @since Linux 2.6.18; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_lock_pi(uint32_t *uaddr, const struct vllsi_linux_timespec *timeout, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_lock_pi);
    return vllsi__linux_futex_4(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_LOCK_PI | flags), (uint32_t)0, (uintptr_t)timeout);
}

/**
 * As lock_pi, with a choice of the clock.
 * @param uaddr [inout] 32-bit word that threads share
 * @param timeout [in] struct timespec; may be NULL
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EDEADLK, EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM, ESRCH, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: waits for a lock and raises the priority of its owner.
 * @note The timeout is absolute, by CLOCK_MONOTONIC or with FUTEX_CLOCK_REALTIME by the time of day.
 * @since Linux 5.14; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_lock_pi2(uint32_t *uaddr, const struct vllsi_linux_timespec *timeout, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_lock_pi2);
    return vllsi__linux_futex_4(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_LOCK_PI2 | flags), (uint32_t)0, (uintptr_t)timeout);
}

/**
 * Take a priority-inheritance lock if it is free or its owner is dead, without waiting.
 * @param uaddr [inout] 32-bit word that threads share
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EDEADLK, EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes a lock that other threads use.
 * @since Linux 2.6.18; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_trylock_pi(uint32_t *uaddr, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_trylock_pi);
    return vllsi__linux_futex_2(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_TRYLOCK_PI | flags));
}

/**
 * Release a priority-inheritance lock to the sleeper of highest priority.
 * @param uaddr [inout] 32-bit word that threads share
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands a lock to another thread.
 * @hint IoEffect: wakes a thread of another process when the lock is shared.
 * @since Linux 2.6.18; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_unlock_pi(uint32_t *uaddr, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_unlock_pi);
    return vllsi__linux_futex_2(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_UNLOCK_PI | flags));
}

/**
 * Sleep on a plain word until a point of time, ready to be moved to a priority-inheritance lock.
 * @param uaddr [inout] 32-bit word that threads share
 * @param expected [in] unsigned 32-bit number
 * @param timeout [in] struct timespec; may be NULL
 * @param target [inout] 32-bit word that threads share
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return 0, or a failure.
 * @errors EACCES, EAGAIN, EFAULT, EINVAL, ENOSYS, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops the calling thread until it owns the target lock.
 * @note A success means that the caller owns the lock at target. AGAIN also says that a plain wake ended the wait.
 * @since Linux 2.6.31; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_wait_requeue_pi(uint32_t *uaddr, uint32_t expected, const struct vllsi_linux_timespec *timeout, uint32_t *target, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_wait_requeue_pi);
    return vllsi__linux_futex_5(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_WAIT_REQUEUE_PI | flags), expected, (uintptr_t)timeout, target);
}

/**
 * While the word has the expected value, wake one sleeper and move others to a priority-inheritance lock.
 * @param uaddr [inout] 32-bit word that threads share
 * @param requeue [in] signed 32-bit number
 * @param target [inout] 32-bit word that threads share
 * @param expected [in] unsigned 32-bit number
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return how many threads were woken or moved, or a failure.
 * @errors EACCES, EAGAIN, EDEADLK, EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: wakes a thread and makes others wait for a lock.
 * @hint IoEffect: reaches threads of other processes when the words are shared.
 * @since Linux 2.6.31; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_cmp_requeue_pi(uint32_t *uaddr, int32_t requeue, uint32_t *target, uint32_t expected, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_cmp_requeue_pi);
    return vllsi__linux_futex(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_CMP_REQUEUE_PI | flags), (uint32_t)1, (uintptr_t)requeue, target, expected);
}

/**
 * Release a robust lock, clear its pending list entry and wake sleepers, with no gap in which a death would be
 * missed.
 * @param uaddr [inout] 32-bit word that threads share
 * @param count [in] signed 32-bit number
 * @param pending [inout] object whose shape something else decides
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return how many threads were woken, or a failure.
 * @errors ENOSYS
 * @errors not documented: no manual page describes the operation
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: releases a lock and wakes its sleepers.
 * @hint IoEffect: wakes threads of other processes when the lock is shared.
 * @note pending is the address of robust_list_head.list_op_pending: 64 bits wide, or 32 with FUTEX_ROBUST_LIST32. A
 *     kernel without the operation answers NOSYS and has changed nothing.
 * @since Linux 7.2; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_unlock_wake(uint32_t *uaddr, int32_t count, void *pending, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_unlock_wake);
    return vllsi__linux_futex_5(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_WAKE | VLLSI_LINUX_FUTEX_ROBUST_UNLOCK | flags), (uint32_t)count, (uintptr_t)0, (uint32_t *)pending);
}

/**
 * As unlock_wake, for sleepers whose mask shares a bit with this one.
 * @param uaddr [inout] 32-bit word that threads share
 * @param count [in] signed 32-bit number
 * @param pending [inout] object whose shape something else decides
 * @param bitset [in] unsigned 32-bit number
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return how many threads were woken, or a failure.
 * @errors not documented: no manual page describes the operation
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: releases a lock and wakes its sleepers.
 * @hint IoEffect: wakes threads of other processes when the lock is shared.
 * @note pending is that of unlock_wake.
 * @since Linux 7.2; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_unlock_wake_bitset(uint32_t *uaddr, int32_t count, void *pending, uint32_t bitset, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_unlock_wake_bitset);
    return vllsi__linux_futex(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_WAKE_BITSET | VLLSI_LINUX_FUTEX_ROBUST_UNLOCK | flags), (uint32_t)count, (uintptr_t)0, (uint32_t *)pending, bitset);
}

/**
 * As unlock_pi, and clear the lock's pending list entry in the same step.
 * @param uaddr [inout] 32-bit word that threads share
 * @param pending [inout] object whose shape something else decides
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return 0, or a failure.
 * @errors not documented: no manual page describes the operation
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hands a lock to another thread.
 * @hint IoEffect: wakes a thread of another process when the lock is shared.
 * @note pending is that of unlock_wake.
 * @since Linux 7.2; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_unlock_pi_robust(uint32_t *uaddr, void *pending, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_unlock_pi_robust);
    return vllsi__linux_futex_5(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_UNLOCK_PI | VLLSI_LINUX_FUTEX_ROBUST_UNLOCK | flags), (uint32_t)0, (uintptr_t)0, (uint32_t *)pending);
}

/**
 * Make a descriptor that becomes readable when the word is woken; gone since 2.6.26.
 * @param uaddr [inout] 32-bit word that threads share
 * @param signal [in] signal number
 * @param flags [in] futex_op_flags: Modifiers that are added to a futex operation
 * @return a new descriptor that the caller owns, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENFILE, ENOSYS
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: asked for a descriptor and a signal for wake-ups of the word.
 * @note Removed in 2.6.26 because a wake-up could be missed; every later kernel answers NOSYS.
 * @since Linux 2.6.0; tables/linux/syscalls/sync.yaml#futex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_fd(uint32_t *uaddr, int32_t signal, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_fd);
    return vllsi__linux_futex_3(uaddr, (int32_t)(VLLSI_LINUX_FUTEX_FD | flags), (uint32_t)signal);
}

/**
 * Sleep on up to 128 words until one of them is woken.
 * @param waiters [in] struct futex_waitv, count of them
 * @param count [in] unsigned 32-bit number
 * @param flags [in] unsigned 32-bit number
 * @param timeout [in] struct timespec; may be NULL
 * @param clockid [in] clock (CLOCK_*)
 * @return index of a woken word, or a failure.
 * @errors EAGAIN, EFAULT, EINTR, EINVAL, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops the calling thread until somebody wakes it.
 * @note flags must be 0; those of each word are futex2_flags and must say FUTEX2_SIZE_U32. The timeout is absolute,
 *     by CLOCK_MONOTONIC or CLOCK_REALTIME. AGAIN says that some word had another value. Other words may have been
 *     woken as well.
 * @since Linux 5.16; tables/linux/syscalls/sync.yaml#futex_waitv
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex_waitv);
    return vllsi__linux_futex_waitv(waiters, count, flags, timeout, clockid);
}

/**
 * Sleep while a word has the expected value, with its size and clock as arguments.
 * @param uaddr [inout] 32-bit word that threads share
 * @param val [in] the kernel's unsigned native word
 * @param mask [in] the kernel's unsigned native word
 * @param flags [in] futex2_flags: Size and placement of a futex word in the calls that follow futex
 * @param timeout [in] struct timespec; may be NULL
 * @param clockid [in] clock (CLOCK_*)
 * @return 0, or a failure.
 * @errors EAGAIN, EFAULT, EINVAL, ETIMEDOUT
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops the calling thread until somebody wakes it.
 * @fallback futex
 * @note Only FUTEX2_SIZE_U32 is supported; val and mask must fit it and mask must not be 0. The timeout is absolute,
 *     by CLOCK_MONOTONIC or CLOCK_REALTIME. With FUTEX2_NUMA a second word holds the node.
 * @since Linux 6.7; tables/linux/syscalls/sync.yaml#futex2_wait
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex2_wait);
    return vllsi__linux_futex2_wait(uaddr, val, mask, flags, timeout, clockid);
}

/**
 * Wake threads that sleep on a word with a mask that shares a bit with this one.
 * @param uaddr [inout] 32-bit word that threads share
 * @param mask [in] the kernel's unsigned native word
 * @param count [in] signed 32-bit number
 * @param flags [in] futex2_flags: Size and placement of a futex word in the calls that follow futex
 * @return how many threads were woken, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets threads that wait for the word go on.
 * @hint IoEffect: wakes threads of other processes when the word is shared.
 * @fallback futex
 * @note Only FUTEX2_SIZE_U32 is supported; mask must not be 0. Unlike futex, a count of 0 wakes nobody.
 * @since Linux 6.7; tables/linux/syscalls/sync.yaml#futex2_wake
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex2_wake);
    return vllsi__linux_futex2_wake(uaddr, mask, count, flags);
}

/**
 * While the first word has its expected value, wake some of its sleepers and let others sleep on the second word.
 * @param waiters [in] struct futex_waitv, 2 of them
 * @param flags [in] unsigned 32-bit number
 * @param wake [in] signed 32-bit number
 * @param requeue [in] signed 32-bit number
 * @return how many threads were woken or moved, or a failure.
 * @errors EAGAIN, EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: wakes threads and changes what others wait for.
 * @hint IoEffect: reaches threads of other processes when the words are shared.
 * @fallback futex
 * @note flags must be 0. The first waiter is the source and its val is compared; the second is the target. Neither
 *     count may be negative.
 * @since Linux 6.7; tables/linux/syscalls/sync.yaml#futex2_requeue
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_futex2_requeue);
    return vllsi__linux_futex2_requeue(waiters, flags, wake, requeue);
}

/**
 * Tell the kernel where the calling thread keeps the list of robust locks that it holds.
 * @param head [inout] struct robust_list_head; may be NULL
 * @param len [in] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the kernel write to the listed words when the thread ends.
 * @note len is the size of robust_list_head. The kernel reads the list when the thread ends or executes a program; a
 *     C library has set one of its own. A null head withdraws it.
 * @since Linux 2.6.17; tables/linux/syscalls/sync.yaml#set_robust_list
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_set_robust_list);
    return vllsi__linux_set_robust_list(head, len);
}

/**
 * Report where a thread keeps its list of robust locks.
 * @param tid [in] thread id
 * @param head [out] place in the address space that the call does not read through
 * @param len [out] size in bytes or count of items
 * @return 0, or a failure.
 * @errors EFAULT, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals an address of another process.
 * @hint IoEffect: observes another process.
 * @note Thread 0 is the caller. Other threads need the permission that ptrace's read access needs.
 * @since Linux 2.6.17; tables/linux/syscalls/sync.yaml#get_robust_list
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_get_robust_list(int32_t tid, void * *head, size_t *len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_get_robust_list);
    return vllsi__linux_get_robust_list(tid, head, len);
}

/**
 * Register the area that the calling thread shares with the kernel for restartable sequences, or withdraw it.
 * @param area [inout] struct rseq
 * @param len [in] unsigned 32-bit number
 * @param flags [in] rseq_flags: What rseq does with the area
 * @param signature [in] unsigned 32-bit number
 * @return 0, or a failure.
 * @errors EBUSY, EFAULT, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: makes the kernel write to the area and change where the thread goes on.
 * @note The area is aligned to 32 bytes, its length is 32 or at least the size that AT_RSEQ_FEATURE_SIZE names. A
 *     thread has one area; glibc registers it since 2.35, and a second one fails with BUSY or INVAL. The signature
 *     must precede every abort address.
 * @since Linux 4.18; tables/linux/syscalls/sync.yaml#rseq
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rseq);
    return vllsi__linux_rseq(area, len, flags, signature);
}

/**
 * Give the processor back early after a time slice that was extended on request.
 * @return 1 if the extension was still running, else 0, or a failure.
 * @errors ENOSYS
 * @errors not documented: no manual page describes the call
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends the extended time slice of the calling thread.
 * @note For a thread that set rseq.slice_ctrl.request and found granted set. NOSYS comes from kernels before 7.0.
 * @since Linux 7.0; tables/linux/syscalls/sync.yaml#rseq_slice_yield
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_rseq_slice_yield(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_rseq_slice_yield);
    return vllsi__linux_rseq_slice_yield();
}

/**
 * Order the memory accesses of all running threads of a process or of the system.
 * @param cmd [in] membarrier_command: Whose memory accesses are ordered, and how
 * @param flags [in] membarrier_flags: Limits of a membarrier command
 * @param cpu_id [in] processor number
 * @return a mask of commands for the two that ask, else 0, or a failure.
 * @errors EINVAL, ENOSYS, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: interrupts processors that run other threads.
 * @hint IoEffect with MEMBARRIER_CMD_GLOBAL or MEMBARRIER_CMD_GLOBAL_EXPEDITED: reaches threads of other processes.
 * @note MEMBARRIER_CMD_QUERY and MEMBARRIER_CMD_GET_REGISTRATIONS report masks of commands. Private and SYNC_CORE
 *     and RSEQ commands need their REGISTER command first (PERM). MEMBARRIER_CMD_GLOBAL waits for every processor
 *     and may take tens of milliseconds; the expedited commands do not wait. flags and cpu_id count for
 *     PRIVATE_EXPEDITED_RSEQ only.
 * @since Linux 4.3; tables/linux/syscalls/sync.yaml#membarrier
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_membarrier);
    return vllsi__linux_membarrier(cmd, flags, cpu_id);
}

/**
 * Fill a buffer with random bytes.
 * @param buf [out] len bytes
 * @param len [in] size in bytes or count of items
 * @param flags [in] getrandom_flags: Which random source is read, and whether to wait for it
 * @return how many of len were done, or a failure.
 * @errors EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: draws from the random generator of the kernel.
 * @hint IoEffect: reads a source outside the process.
 * @note Waits only until the generator is seeded after boot. Up to 256 bytes come whole once it is; a longer request
 *     may be cut short by a signal. GRND_INSECURE with GRND_RANDOM is invalid.
 * @since Linux 3.17; tables/linux/syscalls/sync.yaml#getrandom
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getrandom(void *buf, size_t len, uint32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getrandom);
    return vllsi__linux_getrandom(buf, len, flags);
}

/**
 * Report on which processor and memory node the calling thread runs.
 * @param cpu [out] unsigned 32-bit number; may be NULL
 * @param node [out] unsigned 32-bit number; may be NULL
 * @param cache [inout] object whose shape something else decides; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @note cache is unused since 2.6.24; pass null. The answer can be out of date on return unless the thread is bound
 *     to one processor.
 * @since Linux 2.6.19; tables/linux/syscalls/sync.yaml#getcpu
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getcpu);
    return vllsi__linux_getcpu(cpu, node, cache);
}

/**
 * Load a kernel module from memory and start it.
 * @param image [in] len bytes
 * @param len [in] size in bytes or count of items
 * @param parameters [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EBADMSG, EBUSY, EEXIST, EFAULT, EINVAL, ENOEXEC, ENOKEY, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs code of the caller's choice in the kernel and needs CAP_SYS_MODULE.
 * @hint IoEffect: changes the running kernel.
 * @note Any error of the module's own start function may come back too. The signature with an image is that of 2.6;
 *     before, the caller linked the module.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#init_module
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_init_module(const void *image, size_t len, const char *parameters)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_init_module);
    return vllsi__linux_init_module(image, len, parameters);
}

/**
 * Load a kernel module from a file and start it.
 * @param fd [in] open descriptor
 * @param parameters [in] NUL-terminated text
 * @param flags [in] module_flags: Checks that finit_module leaves out, and whether the file is compressed
 * @return 0, or a failure.
 * @errors EBADF, EBADMSG, EBUSY, EFAULT, EFBIG, EINVAL, ENOEXEC, ENOKEY, ENOMEM, EOPNOTSUPP, EPERM, ETXTBSY
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: runs a file of the caller's choice in the kernel and needs CAP_SYS_MODULE.
 * @hint IoEffect: changes the running kernel.
 * @hint RequiresPermission with MODULE_INIT_IGNORE_MODVERSIONS or MODULE_INIT_IGNORE_VERMAGIC: skips checks that
 *     keep a wrong module out.
 * @fallback init_module
 * @note Any error of the module's own start function may come back too.
 * @since Linux 3.8; tables/linux/syscalls/system.yaml#finit_module
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_finit_module(int32_t fd, const char *parameters, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_finit_module);
    return vllsi__linux_finit_module(fd, parameters, flags);
}

/**
 * Stop a kernel module and unload it.
 * @param name [in] NUL-terminated text
 * @param flags [in] open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are
 *     independent
 * @return 0, or a failure.
 * @errors EBUSY, EFAULT, ENOENT, EPERM, EWOULDBLOCK
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: removes parts of the kernel and needs CAP_SYS_MODULE.
 * @hint IoEffect: changes the running kernel.
 * @hint RequiresPermission with O_TRUNC: removes a module that is in use and may crash the system.
 * @note Only O_NONBLOCK and O_TRUNC mean something. O_NONBLOCK should always be given; kernels since 3.13 never
 *     wait.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#delete_module
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_delete_module(const char *name, int32_t flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_delete_module);
    return vllsi__linux_delete_module(name, flags);
}

/**
 * Load a kernel image from segments, to be started by reboot or at a crash.
 * @param entry [in] the kernel's unsigned native word
 * @param nr_segments [in] the kernel's unsigned native word
 * @param segments [in] struct kexec_segment, nr_segments of them; may be NULL
 * @param flags [in] kexec_flags: What an image is for; an architecture number (kexec_arch) goes into the upper half
 * @return 0, or a failure.
 * @errors EADDRNOTAVAIL, EBUSY, EINVAL, ENOMEM, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: prepares code that replaces the running kernel and needs CAP_SYS_BOOT.
 * @hint IoEffect: decides what the next reboot starts.
 * @hint IoEffect with KEXEC_ON_CRASH: replaces the kernel that a crash starts.
 * @note entry is a physical address. At most 16 segments; 0 segments unload the image. The architecture goes into
 *     the upper half of flags.
 * @since Linux 2.6.13; tables/linux/syscalls/system.yaml#kexec_load
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kexec_load);
    return vllsi__linux_kexec_load(entry, nr_segments, segments, flags);
}

#ifdef VLLSI_LINUX_HAS_kexec_file_load
/**
 * Load a kernel image and an initial RAM disk from files, to be started by reboot or at a crash.
 * @param kernel_fd [in] open descriptor
 * @param initrd_fd [in] open descriptor
 * @param cmdline_len [in] the kernel's unsigned native word
 * @param cmdline [in] cmdline_len bytes; may be NULL
 * @param flags [in] kexec_file_flags: What kexec_file_load does with the files
 * @return 0, or a failure.
 * @errors EADDRNOTAVAIL, EBADF, EBUSY, EINVAL, ENOEXEC, ENOMEM, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: prepares a file that replaces the running kernel and needs CAP_SYS_BOOT.
 * @hint IoEffect: decides what the next reboot starts.
 * @hint IoEffect with KEXEC_FILE_ON_CRASH: replaces the kernel that a crash starts.
 * @hint IoEffect with KEXEC_FILE_UNLOAD: discards the image instead of loading one.
 * @note The length counts the NUL that ends the command line. The kernel may insist on a signature of the image.
 * @since Linux 3.17; tables/linux/syscalls/system.yaml#kexec_file_load
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_kexec_file_load(int32_t kernel_fd, int32_t initrd_fd, unsigned long cmdline_len, const void *cmdline, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_kexec_file_load);
    return vllsi__linux_kexec_file_load(kernel_fd, initrd_fd, cmdline_len, cmdline, flags);
}
#endif

/**
 * Restart, halt, suspend or power off the machine; what is done depends on the command.
 * @param magic1 [in] reboot_magic: Numbers that reboot wants to see first
 * @param magic2 [in] reboot_magic: Numbers that reboot wants to see first
 * @param command [in] reboot_command: What reboot does to the machine
 * @param arg [in] value whose type another argument decides
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends every process of the machine and needs CAP_SYS_BOOT.
 * @hint IoEffect: acts on the whole machine.
 * @note Nothing is written back first; call sync. In a PID namespace of its own restart, halt and power_off kill the
 *     namespace's first process instead, and the other commands fail with EINVAL. The commands that end the system
 *     return only when they fail.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#reboot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_reboot);
    return vllsi__linux_reboot(magic1, magic2, command, arg);
}

/**
 * Restart the machine at once.
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends every process of the machine and needs CAP_SYS_BOOT.
 * @hint IoEffect: restarts the machine.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#reboot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_reboot_restart(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_reboot_restart);
    return vllsi__linux_reboot((uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC1, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC2, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_CMD_RESTART, (uintptr_t)0);
}

/**
 * Restart the machine at once with a word for the firmware.
 * @param word [in] NUL-terminated text
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends every process of the machine and needs CAP_SYS_BOOT.
 * @hint IoEffect: restarts the machine.
 * @note What words there are is the platform's business; the text is cut after 255 bytes.
 * @since Linux 2.1.30; tables/linux/syscalls/system.yaml#reboot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_reboot_restart2(const char *word)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_reboot_restart2);
    return vllsi__linux_reboot((uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC1, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC2, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_CMD_RESTART2, (uintptr_t)word);
}

/**
 * Stop the machine and leave its power on.
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends every process of the machine and needs CAP_SYS_BOOT.
 * @hint IoEffect: stops the machine.
 * @since Linux 1.1.76; tables/linux/syscalls/system.yaml#reboot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_reboot_halt(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_reboot_halt);
    return vllsi__linux_reboot((uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC1, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC2, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_CMD_HALT, (uintptr_t)0);
}

/**
 * Stop the machine and cut its power.
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: ends every process of the machine and needs CAP_SYS_BOOT.
 * @hint IoEffect: switches the machine off.
 * @since Linux 2.1.30; tables/linux/syscalls/system.yaml#reboot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_reboot_power_off(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_reboot_power_off);
    return vllsi__linux_reboot((uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC1, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC2, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_CMD_POWER_OFF, (uintptr_t)0);
}

/**
 * Let Ctrl-Alt-Del restart the machine at once.
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: lets whoever is at the keyboard restart the machine.
 * @hint IoEffect: changes what the console keyboard does.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#reboot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_reboot_cad_on(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_reboot_cad_on);
    return vllsi__linux_reboot((uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC1, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC2, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_CMD_CAD_ON, (uintptr_t)0);
}

/**
 * Let Ctrl-Alt-Del send SIGINT to the first process.
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: decides what the restart keys of the console do.
 * @hint IoEffect: changes what the console keyboard does.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#reboot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_reboot_cad_off(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_reboot_cad_off);
    return vllsi__linux_reboot((uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC1, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC2, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_CMD_CAD_OFF, (uintptr_t)0);
}

/**
 * Hibernate, that is write memory to disk and switch off.
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: stops the machine and writes all memory to disk.
 * @hint IoEffect: hibernates the machine.
 * @note The call returns when the machine is awake again.
 * @since Linux 2.5.18; tables/linux/syscalls/system.yaml#reboot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_reboot_sw_suspend(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_reboot_sw_suspend);
    return vllsi__linux_reboot((uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC1, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC2, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_CMD_SW_SUSPEND, (uintptr_t)0);
}

/**
 * Start the kernel that kexec_load has prepared.
 * @return 0, or a failure.
 * @errors EINVAL, EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: replaces the running kernel.
 * @hint IoEffect: restarts the machine without its firmware.
 * @since Linux 2.6.13; tables/linux/syscalls/system.yaml#reboot
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_reboot_kexec(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_reboot_kexec);
    return vllsi__linux_reboot((uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC1, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_MAGIC2, (uint32_t)VLLSI_LINUX_LINUX_REBOOT_CMD_KEXEC, (uintptr_t)0);
}

/**
 * Open a counter or sampler of hardware or kernel events.
 * @param attr [in] struct perf_event_attr
 * @param pid [in] process id
 * @param cpu [in] signed 32-bit number
 * @param group_fd [in] open descriptor
 * @param flags [in] perf_flags: How perf_event_open makes the descriptor
 * @return a new descriptor that the caller owns, or a failure.
 * @errors E2BIG, EACCES, EBADF, EBUSY, EFAULT, EINTR, EINVAL, EMFILE, ENODEV, ENOENT, ENOSPC, ENOSYS, EOPNOTSUPP,
 *     EOVERFLOW, EPERM, ESRCH
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: observes what processes and the kernel execute and needs CAP_PERFMON beyond the caller's
 *     own code.
 * @hint IoEffect: measures other processes.
 * @hint RequiresPermission with PERF_FLAG_PID_CGROUP: observes every process of a control group.
 * @note pid 0 is the caller and -1 everybody; cpu -1 is any processor; both -1 is EINVAL. group_fd -1 starts a
 *     group. With PERF_FLAG_PID_CGROUP pid is the descriptor of a control group. E2BIG sets attr.size to what the
 *     kernel expects.
 * @since Linux 2.6.31; tables/linux/syscalls/system.yaml#perf_event_open
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_perf_event_open);
    return vllsi__linux_perf_event_open(attr, pid, cpu, group_fd, flags);
}

/**
 * Read or control the kernel's message log; what is done depends on the action.
 * @param action [in] syslog_action: What syslog does with the kernel log
 * @param buf [out] len bytes; may be NULL
 * @param len [in] signed 32-bit number
 * @return depends on the action, or a failure.
 * @errors EINVAL, ENOSYS, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads kernel messages of the whole system.
 * @hint IoEffect: acts on a log that all share.
 * @note Not the C library's syslog. ENOSYS means a kernel without messages. All actions need CAP_SYSLOG, except that
 *     read_all and size_buffer need it only with dmesg_restrict set.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog(int32_t action, void *buf, int32_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog);
    return vllsi__linux_syslog(action, buf, len);
}

/**
 * Close the log; does nothing.
 * @return 0, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: is refused without CAP_SYSLOG although it does nothing.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_close(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_close);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_CLOSE, (void *)0, (int32_t)0);
}

/**
 * Open the log; does nothing.
 * @return 0, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: is refused without CAP_SYSLOG although it does nothing.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_open(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_open);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_OPEN, (void *)0, (int32_t)0);
}

/**
 * Wait for messages and take them out of the log.
 * @param buf [out] len bytes
 * @param len [in] signed 32-bit number
 * @return how many of len were done, or a failure.
 * @errors EINVAL, ENOSYS, EPERM
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads kernel messages of the whole system.
 * @hint IoEffect: takes the messages from other readers.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_read(void *buf, int32_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_read);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_READ, buf, len);
}

/**
 * Copy the newest messages and leave them in the log.
 * @param buf [out] len bytes
 * @param len [in] signed 32-bit number
 * @return how many of len were done, or a failure.
 * @errors EINVAL, ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads kernel messages of the whole system.
 * @hint IoEffect: reads the log.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_read_all(void *buf, int32_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_read_all);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_READ_ALL, buf, len);
}

/**
 * Copy the newest messages and hide them from later copies.
 * @param buf [out] len bytes
 * @param len [in] signed 32-bit number
 * @return how many of len were done, or a failure.
 * @errors EINVAL, ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reads kernel messages and hides them from other users.
 * @hint IoEffect: changes the log.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_read_clear(void *buf, int32_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_read_clear);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_READ_CLEAR, buf, len);
}

/**
 * Hide all messages so far from later copies.
 * @return 0, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: hides kernel messages from other users.
 * @hint IoEffect: changes the log.
 * @note read still returns them.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_clear(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_clear);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_CLEAR, (void *)0, (int32_t)0);
}

/**
 * Keep messages from the console and remember the level so far.
 * @return 0, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: silences the console of the machine.
 * @hint IoEffect: changes what the console shows.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_console_off(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_console_off);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_CONSOLE_OFF, (void *)0, (int32_t)0);
}

/**
 * Restore the console level that console_off remembered.
 * @return 0, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes what the console of the machine shows.
 * @hint IoEffect: changes what the console shows.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_console_on(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_console_on);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_CONSOLE_ON, (void *)0, (int32_t)0);
}

/**
 * Choose which messages reach the console.
 * @param level [in] signed 32-bit number
 * @return 0, or a failure.
 * @errors EINVAL, ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: changes what the console of the machine shows.
 * @hint IoEffect: changes what the console shows.
 * @note Levels go from 1 to 8; messages below the level are shown.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_console_level(int32_t level)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_console_level);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_CONSOLE_LEVEL, (void *)0, level);
}

/**
 * Tell how many bytes read could take.
 * @return number of bytes, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how much the kernel has logged.
 * @hint IoEffect: reads the log.
 * @since Linux 2.4.10; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_size_unread(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_size_unread);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_SIZE_UNREAD, (void *)0, (int32_t)0);
}

/**
 * Tell how large the log is.
 * @return number of bytes, or a failure.
 * @errors ENOSYS, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals a setting of the kernel.
 * @since Linux 2.6.6; tables/linux/syscalls/system.yaml#syslog
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_syslog_size_buffer(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_syslog_size_buffer);
    return vllsi__linux_syslog((int32_t)VLLSI_LINUX_SYSLOG_ACTION_SIZE_BUFFER, (void *)0, (int32_t)0);
}

/**
 * Read uptime, load, memory and the number of threads of the machine.
 * @param info [out] struct sysinfo
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals memory and load of the whole machine.
 * @note Memory figures are in units of mem_unit bytes, which is 1 wherever they fit.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#sysinfo
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_sysinfo(struct vllsi_linux_sysinfo *info)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_sysinfo);
    return vllsi__linux_sysinfo(info);
}

/**
 * Read names and versions of the running system.
 * @param names [out] struct utsname
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals host name and kernel version.
 * @note The third form of the call, with six names of 65 bytes; older forms keep other numbers.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#uname
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_uname(struct vllsi_linux_utsname *names)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_uname);
    return vllsi__linux_uname(names);
}

/**
 * Hang up the controlling terminal so that a new login gets it clean.
 * @return 0, or a failure.
 * @errors EPERM
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes the terminal from every process that has it open and needs CAP_SYS_TTY_CONFIG.
 * @hint IoEffect: hangs up a terminal.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#vhangup
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_vhangup(void)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_vhangup);
    return vllsi__linux_vhangup();
}

#ifdef VLLSI_LINUX_HAS_uselib
/**
 * Map an old a.out shared library at the address it asks for.
 * @param library [in] NUL-terminated path
 * @return 0, or a failure.
 * @errors EACCES, ENFILE, ENOEXEC
 * @blocks may wait for storage or a file system; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: maps a file by path as code into the caller.
 * @hint IoEffect: reads the file.
 * @note Errors of open and mmap come too. Kernels since 3.15 have it only as an option, and Linux 6.18 has not even
 *     that and answers ENOSYS.
 * @since Linux 1.0; tables/linux/syscalls/system.yaml#uselib
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_uselib(const char *library)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_uselib);
    return vllsi__linux_uselib(library);
}
#endif

/**
 * Read a clock.
 * @param clock [in] clock (CLOCK_*)
 * @param time [out] struct timespec
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @note clock is a clock_id, or a negative number made from a process or thread id (its CPU clock) or from a
 *     descriptor (a dynamic clock, such as a PTP device). The vDSO answers the common clocks without a system call.
 * @since Linux 2.6; tables/linux/syscalls/time.yaml#clock_gettime
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_gettime);
    return vllsi__linux_clock_gettime(clock, time);
}

/**
 * Read the resolution of a clock.
 * @param clock [in] clock (CLOCK_*)
 * @param resolution [out] struct timespec; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, EOPNOTSUPP
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @note With a null pointer it only tells whether the clock exists.
 * @since Linux 2.6; tables/linux/syscalls/time.yaml#clock_getres
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_getres);
    return vllsi__linux_clock_getres(clock, resolution);
}

/**
 * Set a clock.
 * @param clock [in] clock (CLOCK_*)
 * @param time [in] struct timespec
 * @return 0, or a failure.
 * @errors EACCES, EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sets the machine's time.
 * @hint IoEffect: moves the clock under every process and fires timers that wait for a date.
 * @note Of the numbered clocks only CLOCK_REALTIME and the auxiliary ones can be set. Needs CAP_SYS_TIME, a dynamic
 *     clock write access to its device. CLOCK_REALTIME cannot be set below the value of CLOCK_MONOTONIC.
 * @since Linux 2.6; tables/linux/syscalls/time.yaml#clock_settime
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_settime);
    return vllsi__linux_clock_settime(clock, time);
}

/**
 * Read or tune the discipline of a clock.
 * @param clock [in] clock (CLOCK_*)
 * @param buf [inout] struct timex
 * @return state of the clock, a timex_state, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tunes rate and offset of the machine's time.
 * @hint IoEffect: changes how the clock runs when modes is not 0.
 * @note modes says which fields are taken (timex_modes); the others are filled in with what is current. Changing
 *     anything needs CAP_SYS_TIME; modes 0 and ADJ_OFFSET_SS_READ only read.
 * @since Linux 2.6.39; tables/linux/syscalls/time.yaml#clock_adjtime
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_adjtime);
    return vllsi__linux_clock_adjtime(clock, buf);
}

/**
 * Read or tune the discipline of the real-time clock.
 * @param buf [inout] struct timex
 * @return state of the clock, a timex_state, or a failure.
 * @errors EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: tunes rate and offset of the machine's time.
 * @hint IoEffect: changes how the clock runs when modes is not 0.
 * @note The same as clock_adjtime on CLOCK_REALTIME, and entered as that on 32-bit ABIs, whose own adjtimex has
 *     32-bit fields.
 * @since Linux 1.0; tables/linux/syscalls/time.yaml#adjtimex
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_adjtimex(struct vllsi_linux_timex *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_adjtimex);
    return vllsi__linux_adjtimex(buf);
}

/**
 * Read the time of day in microseconds, and the kernel's notion of a time zone.
 * @param time [out] struct timeval_old; may be NULL
 * @param zone [out] struct timezone; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @note The seconds are a native word and end in 2038 where that has 32 bits; clock_gettime does not. The vDSO
 *     answers without a system call.
 * @since Linux 1.0; tables/linux/syscalls/time.yaml#gettimeofday
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_gettimeofday);
    return vllsi__linux_gettimeofday(time, zone);
}

/**
 * Set the time of day, and the kernel's notion of a time zone.
 * @param time [in] struct timeval_old; may be NULL
 * @param zone [in] struct timezone; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sets the machine's time.
 * @hint IoEffect: moves the clock under every process.
 * @note The first call after boot that sets a zone and no time shifts a hardware clock in local time to UTC. Needs
 *     CAP_SYS_TIME. clock_settime takes 64-bit seconds.
 * @since Linux 1.0; tables/linux/syscalls/time.yaml#settimeofday
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_settimeofday);
    return vllsi__linux_settimeofday(time, zone);
}

#ifdef VLLSI_LINUX_HAS_time
/**
 * Read the time of day in seconds.
 * @param seconds [out] the kernel's signed native word; may be NULL
 * @return seconds since 1970, or a failure.
 * @errors EFAULT, EOVERFLOW
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @fallback clock_gettime
 * @note The result is a native word and ends in 2038 where that has 32 bits. It may lag clock_gettime by a tick.
 * @since Linux 1.0; tables/linux/syscalls/time.yaml#time
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_time(long *seconds)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_time);
    return vllsi__linux_time(seconds);
}
#endif

#ifdef VLLSI_LINUX_HAS_stime
/**
 * Set the time of day in seconds.
 * @param seconds [in] the kernel's signed native word
 * @return 0, or a failure.
 * @errors EFAULT, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: sets the machine's time.
 * @hint IoEffect: moves the clock under every process.
 * @fallback clock_settime, settimeofday
 * @note The seconds are a native word and end in 2038 where that has 32 bits. Needs CAP_SYS_TIME.
 * @since Linux 1.0; tables/linux/syscalls/time.yaml#stime
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_stime(const long *seconds)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_stime);
    return vllsi__linux_stime(seconds);
}
#endif

/**
 * Read the processor time of the process and of its children that have been waited for.
 * @param buf [out] struct tms; may be NULL
 * @return clock ticks since an arbitrary point in the past, or a failure.
 * @errors EFAULT
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @note All values count ticks of 1/100 s. The result is a native word. Where that has 32 bits it wraps, and for 41
 *     seconds before each wrap it cannot be told from an error code.
 * @since Linux 1.0; tables/linux/syscalls/time.yaml#times
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_times(struct vllsi_linux_tms *buf)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_times);
    return vllsi__linux_times(buf);
}

/**
 * Sleep for a span, or until a point of time, on a chosen clock.
 * @param clock [in] clock (CLOCK_*)
 * @param flags [in] timer_flags: Whether a time is a span or a point of time
 * @param request [in] struct timespec
 * @param remain [out] struct timespec; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINTR, EINVAL, EOPNOTSUPP
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: holds up the calling thread for a caller-chosen time.
 * @hint IoEffect with CLOCK_REALTIME_ALARM or CLOCK_BOOTTIME_ALARM: wakes the machine from suspend.
 * @note With INTR what is left of a relative sleep is stored in remain; TIMER_ABSTIME makes request a point of time
 *     and leaves remain alone.
 * @since Linux 2.6; tables/linux/syscalls/time.yaml#clock_nanosleep
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_clock_nanosleep);
    return vllsi__linux_clock_nanosleep(clock, flags, request, remain);
}

/**
 * Sleep for a span of time.
 * @param request [in] struct timespec
 * @param remain [out] struct timespec; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINTR, EINVAL
 * @blocks may wait without bound for another party; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: holds up the calling thread for a caller-chosen time.
 * @note The span is measured on CLOCK_MONOTONIC, which is also what 32-bit ABIs name when they enter clock_nanosleep
 *     for it. With INTR what is left is stored in remain.
 * @since Linux 2.0; tables/linux/syscalls/time.yaml#nanosleep
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_nanosleep);
    return vllsi__linux_nanosleep(request, remain);
}

/**
 * Read what is left of an interval timer of the process.
 * @param which [in] itimer_which: The interval timers of a process
 * @param value [out] struct itimerval
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals when a timer of the process will fire.
 * @since Linux 1.0; tables/linux/syscalls/time.yaml#getitimer
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_getitimer);
    return vllsi__linux_getitimer(which, value);
}

/**
 * Arm or stop an interval timer of the process, which sends it a signal each time.
 * @param which [in] itimer_which: The interval timers of a process
 * @param value [in] struct itimerval; may be NULL
 * @param old [out] struct itimerval; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: has signals sent to the process from now on.
 * @note ITIMER_REAL sends SIGALRM, ITIMER_VIRTUAL SIGVTALRM and ITIMER_PROF SIGPROF. A zero it_value stops the
 *     timer, and so does a null value. Fields are native words.
 * @since Linux 1.0; tables/linux/syscalls/time.yaml#setitimer
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_setitimer);
    return vllsi__linux_setitimer(which, value, old);
}

#ifdef VLLSI_LINUX_HAS_alarm
/**
 * Have SIGALRM sent to the process after some seconds, in place of an earlier alarm.
 * @param seconds [in] unsigned 32-bit number
 * @return seconds that the earlier alarm had left, 0 for none, or a failure.
 * @errors none
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: has a signal sent to the process later.
 * @fallback setitimer
 * @note It is the timer ITIMER_REAL without an interval; 0 seconds stops it.
 * @since Linux 1.0; tables/linux/syscalls/time.yaml#alarm
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_alarm(uint32_t seconds)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_alarm);
    return vllsi__linux_alarm(seconds);
}
#endif

/**
 * Make a timer on a clock and say how it tells of its expiry.
 * @param clock [in] clock (CLOCK_*)
 * @param event [in] struct sigevent; may be NULL
 * @param timer [out] POSIX timer
 * @return 0, or a failure.
 * @errors EAGAIN, EINVAL, ENOMEM, EOPNOTSUPP, EPERM
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes up a kernel timer and a queued signal of the process.
 * @hint IoEffect with CLOCK_REALTIME_ALARM or CLOCK_BOOTTIME_ALARM: may wake the machine from suspend.
 * @note Without an event SIGALRM is sent with the timer's number as its value. Timers are not inherited by fork and
 *     are gone after exec. The alarm clocks need CAP_WAKE_ALARM.
 * @since Linux 2.6; tables/linux/syscalls/time.yaml#timer_create
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timer_create);
    return vllsi__linux_timer_create(clock, event, timer);
}

/**
 * Arm or stop a timer.
 * @param timer [in] POSIX timer
 * @param flags [in] timer_flags: Whether a time is a span or a point of time
 * @param value [in] struct itimerspec
 * @param old [out] struct itimerspec; may be NULL
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: has signals sent to the process or one of its threads from now on.
 * @note A zero it_value stops the timer. A time of expiry that lies in the past with TIMER_ABSTIME fires at once.
 * @since Linux 2.6; tables/linux/syscalls/time.yaml#timer_settime
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timer_settime);
    return vllsi__linux_timer_settime(timer, flags, value, old);
}

/**
 * Read the interval of a timer and the time that it has left.
 * @param timer [in] POSIX timer
 * @param value [out] struct itimerspec
 * @return 0, or a failure.
 * @errors EFAULT, EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals when a timer of the process will fire.
 * @note it_value is the time left even if the timer was set to a point of time.
 * @since Linux 2.6; tables/linux/syscalls/time.yaml#timer_gettime
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timer_gettime);
    return vllsi__linux_timer_gettime(timer, value);
}

/**
 * Read how many further expiries the last signal of a timer stands for.
 * @param timer [in] POSIX timer
 * @return expiries between the signal's generation and its delivery, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: reveals how often a timer of the process fired unseen.
 * @note The count is capped at the largest i32.
 * @since Linux 2.6; tables/linux/syscalls/time.yaml#timer_getoverrun
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timer_getoverrun(int32_t timer)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timer_getoverrun);
    return vllsi__linux_timer_getoverrun(timer);
}

/**
 * Stop a timer and delete it.
 * @param timer [in] POSIX timer
 * @return 0, or a failure.
 * @errors EINVAL
 * @blocks no; allocates nothing; may be called from a signal handler.
 * @hint RequiresPermission: takes away a timer that other threads of the process may use.
 * @note What happens to a signal that the timer has already queued is not defined.
 * @since Linux 2.6; tables/linux/syscalls/time.yaml#timer_delete
 */
VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_timer_delete(int32_t timer)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_timer_delete);
    return vllsi__linux_timer_delete(timer);
}

#ifdef __cplusplus
}
#endif

#endif
