/*
 * The harness of the self-test: checks that print one line each, and what several subjects need. The program
 * has no libc, so all of it is here; and no compiler's library either, so nothing divides 64-bit numbers or
 * by what is no constant.
 *
 * A check prints `ok NAME`, `not ok NAME: expected …, got …` or `skip NAME: reason` and returns whether it
 * held.
 */
#ifndef VLLSI_SELFTEST_CHECK_H
#define VLLSI_SELFTEST_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/linux.h>

/* Larger than a page and a multiple of it on every ABI. */
#define CHUNK_BYTES ((size_t)64 * 1024)

#define GIB ((int64_t)1 << 30)

#define LENGTH_OF(array) (sizeof(array) / sizeof((array)[0]))

/* Where the program was started from, for those who start it again. */
struct start {
    const char *program;
    char **envp;
};

extern struct start selftest_start;

/* What holds. */
bool check(const char *name, bool holds);

/* Two numbers are the same. */
bool check_equal(const char *name, int64_t got, int64_t expected);

/* A number lies between two others, both included. */
bool check_between(const char *name, int64_t got, int64_t low, int64_t high);

/* A call succeeded, with any value. */
bool check_success(const char *name, vllsi_result got);

/* A call failed with this errno. */
bool check_error(const char *name, vllsi_result got, uint32_t expected);

/* Two texts are the same. */
bool check_text(const char *name, const void *got, const char *expected);

/* What could not be checked here, with the reason that was seen. */
void skip(const char *name, const char *reason);

/* The same, with the errno of a result behind the reason. */
void skip_result(const char *name, const char *reason, vllsi_result seen);

/*
 * Whether this program runs under a user-mode emulator, which its caller must say by VLLSI_EMULATOR in the
 * environment: only there is a call that answers ENOSYS, or an emulator's known shortcut, a reason to skip.
 * Natively it is a failure.
 */
bool emulated(void);

/* Whether an emulator lacks this call: then the skip is printed. Asked only where an emulator was seen to
 * lack it. */
bool lacking(const char *name, vllsi_result result);

/* Whether an emulator gave the other answer that it is known to give: then the skip is printed. */
bool differing(const char *name, vllsi_result got, vllsi_result known, const char *reason);

/* Prints `N passed, N failed, N skipped`; the program's exit status. */
int finish(void);

/* For results that no check needs, such as that of closing. */
static inline void ignore(vllsi_result result)
{
    (void)result;
}

size_t text_length(const void *text);
bool same_text(const void *left, const char *right);
bool same_bytes(const void *left, const void *right, size_t len_bytes);
void copy_text(void *target, const char *text);

/* A file in the current directory, made anew, read-write; the check of it is included. */
int32_t new_file(const char *path);

/* What statx says of a name, or of the descriptor itself when the name is empty; links are not followed. The
 * failed call leaves zeros. */
struct vllsi_linux_statx describe(int32_t dirfd, const char *path);

/* One byte of the file, or a failure. */
vllsi_result byte_at(int32_t fd, int64_t offset);

/* Signal sets. */
struct vllsi_linux_sigset no_signals(void);
struct vllsi_linux_sigset one_signal(int32_t signal);
bool has_signal(const struct vllsi_linux_sigset *set, int32_t signal);

/* Installs a handler of three arguments, with a restorer where the ABI has one. */
vllsi_result install(int32_t signal, uintptr_t handler, unsigned long flags);

/* A span of time. */
struct vllsi_linux_timespec milliseconds(int32_t span_ms);

/* The monotonic clock in milliseconds. */
int64_t now_ms(void);

/* A process that shares nothing, as fork makes it: 0 in the child. */
vllsi_result fork_process(void);

/* Waits for a child and gives what wait4 stored, or a failure. */
vllsi_result status_of(vllsi_result pid);

/* A thread of this process on a stack of its own. */
struct thread {
    uint32_t tid; /* the kernel clears it and wakes its waiters at the end of the thread */
    void *stack;
    size_t stack_bytes;
};

vllsi_result start_thread(struct thread *thread, int (*entry)(void *argument), void *argument);

/* Waits for the end, 10 seconds at most. */
vllsi_result join_thread(struct thread *thread);

/* The subjects, one a file. */
void test_file(void);
void test_transfer(void);
void test_directory(void);
void test_descriptor(void);
void test_memory(void);
void test_time(void);
void test_process(void);
void test_socket(void);
void test_event(void);
void test_sync(void);
void test_signal(void);
void test_ipc(void);
void test_system(void);
void test_error(void);
void test_legacy(void);

#endif
