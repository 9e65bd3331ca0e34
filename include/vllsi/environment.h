/*
 * What a program was started with: arguments, environment variables, its own file, the standard streams; and
 * its orderly end.
 *
 * Texts are copied to the caller: nothing here hands out memory that it owns. Each such function returns the
 * length of the whole text in bytes, without a zero; as much as fits is written and, where there is room, a
 * zero behind it. So a call with size 0 asks for the length, and a result that is `size_bytes` or more says
 * that the buffer was too small. "argv arrives exact." Bytes are as the system has them: any but 0 on POSIX,
 * WTF-8 on Windows.
 *
 * A program can replace `main` by `int vllsi_main(int argc, char **argv, char **envp)`, which the library's
 * start-up prefers, so that `main` is free for a runtime's users.
 */
#ifndef VLLSI_ENVIRONMENT_H
#define VLLSI_ENVIRONMENT_H

#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The standard streams. */
enum vllsi_stdio { VLLSI_STDIO_INPUT, VLLSI_STDIO_OUTPUT, VLLSI_STDIO_ERROR, VLLSI_STDIO_COUNT };

/**
 * How many arguments the program has; the first is by custom its name as its caller wrote it, and there may
 * be none at all.
 * @return the number.
 * @errors what reading /proc/self/cmdline gives, in a program with a libc.
 * Blocks no longer than reading a file under /proc takes, in a program with a libc; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_argument_count(void);

/**
 * An argument.
 * @param index [in] which, from 0
 * @param buffer [out] size_bytes bytes for its text; may be NULL if size_bytes is 0
 * @param size_bytes [in] the size of the buffer
 * @return the length of the whole argument in bytes.
 * @errors NotFound (no such argument), what reading /proc/self/cmdline gives.
 * Blocks no longer than reading a file under /proc takes, in a program with a libc; allocates nothing; may be
 * called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_argument(int64_t index, char *buffer, size_t size_bytes);

/**
 * The value of an environment variable. In a program with a libc that is the libc's view, and as unsafe as
 * getenv while another thread changes it.
 * @param name [in] the name, compared byte by byte (without case on Windows)
 * @param name_len [in] its length; more than 0, without '='
 * @param buffer [out] size_bytes bytes for the value; may be NULL if size_bytes is 0
 * @param size_bytes [in] the size of the buffer
 * @return the length of the whole value in bytes; 0 for one that is empty.
 * @errors NotFound (not set), InvalidInput (an empty name, '=' or 0 in it).
 * Neither blocks nor allocates; may be called from a signal handler in a program without a libc.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_environment_get(const char *name, size_t name_len, char *buffer,
                                                    size_t size_bytes);

/**
 * A whole entry of the environment, "NAME=value", to list them all: from index 0 until NotFound. There is no
 * order.
 * @param index [in] which, from 0
 * @param buffer [out] size_bytes bytes for the entry; may be NULL if size_bytes is 0
 * @param size_bytes [in] the size of the buffer
 * @return the length of the whole entry in bytes.
 * @errors NotFound (no more).
 * Neither blocks nor allocates; may be called from a signal handler in a program without a libc.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_environment_entry(int64_t index, char *buffer, size_t size_bytes);

/**
 * The absolute path of the file that this program was started from. What bears that name now may be another
 * file, or none: the name is not kept open.
 * @param buffer [out] size_bytes bytes for the path; may be NULL if size_bytes is 0
 * @param size_bytes [in] the size of the buffer
 * @return the length of the whole path in bytes.
 * @errors NotFound (the system does not tell), NameTooLong (longer than 4,095 bytes).
 * Blocks no longer than looking up a path takes; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_executable_path(char *buffer, size_t size_bytes);

/**
 * The descriptor of a standard stream. The program need not have it: reads and writes then fail.
 * @param stream [in] which
 * @return the descriptor; VLLSI_FD_INVALID for what is no stream. Neither blocks nor allocates; may be called
 * from a signal handler.
 */
vllsi_fd vllsi_stdio(enum vllsi_stdio stream);

/**
 * Ends the process in order: what atexit noted and C++'s static objects, last first, then destructors, last
 * first, in a program with a libc also what the streams still hold; other threads end wherever they are. The
 * first call decides the status; a call from a destructor goes on with those that are left.
 * @param status [in] 0 to 255 on POSIX (the low byte counts)
 * Does not return. Blocks as long as the destructors do; not for a signal handler.
 */
VLLSI_NORETURN void vllsi_exit(int32_t status);

#ifdef __cplusplus
}
#endif

#endif
