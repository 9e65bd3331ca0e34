/*
 * Linux, as the kernel offers it: every system call as a typed stub, numbers, errors, flags and structs of
 * the ABI that is compiled for.
 *
 * Raw stubs are vllsi_linux_<row of tables/linux/syscalls>; they take and return native values. What is
 * portable is in the other headers.
 */
#ifndef VLLSI_LINUX_H
#define VLLSI_LINUX_H

#include <vllsi/base.h>
#include <vllsi/error.h>
#include <vllsi/gen/linux/syscalls.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Returns from a signal handler: what the restorer of struct vllsi_linux_sigaction points at. Never called.
 * The handler must have been installed with SA_SIGINFO: i386, arm and s390x build another frame without it.
 * Source: the ABI's table, assembly.rt_sigreturn.
 */
VLLSI_NORETURN void vllsi_linux_rt_sigreturn(void);

/**
 * Creates a child that shares memory and stack with the caller, which sleeps until the child executes a
 * program or exits.
 * @return in the parent the child's id, in the child 0, or -errno (EAGAIN, ENOMEM).
 * Blocks until the child is gone from the shared memory; allocates nothing; the child may call nothing but
 * execve and exit stubs. Source: the ABI's table, assembly.vfork.
 */
__attribute__((returns_twice)) VLLSI_MUST_CHECK long vllsi_linux_vfork(void);

/**
 * Creates a thread or process that starts on a stack of its own with entry(argument) and exits with what that
 * returns.
 * @param entry [in] where the child starts
 * @param stack [in] the upper end of the child's stack, which grows down; not NULL
 * @param flags [in] clone_flags, with the exit signal in the low byte
 * @param argument [in] given to entry
 * @param parent_tid [out] where CLONE_PARENT_SETTID stores the child's id; may be NULL
 * @param tls [in] the child's thread pointer with CLONE_SETTLS
 * @param child_tid [out] where CLONE_CHILD_SETTID stores and CLONE_CHILD_CLEARTID clears the id; may be NULL
 * @return the child's id, or -errno. The child does not return here.
 * Does not block; allocates nothing; may be called from a signal handler.
 * Source: the ABI's table, assembly.clone.
 */
VLLSI_MUST_CHECK long vllsi_linux_clone_call(int (*entry)(void *argument), void *stack, unsigned long flags,
                                             void *argument, int32_t *parent_tid, void *tls,
                                             int32_t *child_tid);

/**
 * Creates a thread or process that starts on a stack of its own with entry(argument) and exits with what that
 * returns; as vllsi_linux_clone_call, with the flags that only clone3 has.
 * @param args [in] what to make; its stack is not NULL, and stack + stack_size is a multiple of 16
 * @param size [in] sizeof *args
 * @param entry [in] where the child starts
 * @param argument [in] given to entry
 * @return the child's id, or -errno; ENOSYS before Linux 5.3 and behind many filters. The child does not
 * return here.
 * Does not block, but with CLONE_VFORK until the child is gone from the shared memory; allocates nothing; may
 * be called from a signal handler.
 * There is one on the ABIs that the runtime core is built for: aarch64, riscv64, x86_64. Source: the ABI's
 * table, assembly.clone3.
 */
VLLSI_MUST_CHECK long vllsi_linux_clone3_call(const struct vllsi_linux_clone_args *args, size_t size,
                                              int (*entry)(void *argument), void *argument);

#ifdef __cplusplus
}
#endif

#endif
