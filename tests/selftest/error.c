/*
 * The error path: what the kernel refuses comes back as a negative errno of this ABI, with its name, and
 * values near the limit are no errors.
 */
#include "check.h"

/* A number of no call; one that is much larger kills the caller on arm. */
#define UNKNOWN 20000

/* An address in no mapping: the first page is never mapped. */
static void *nowhere(void)
{
    return (void *)(uintptr_t)8;
}

static void test_refusals(void)
{
    int32_t fds[2] = {-1, -1};
    char byte = 0;
    struct vllsi_linux_timespec *no_time = nowhere();
    const struct vllsi_linux_sockaddr address = {.sa_family = VLLSI_LINUX_AF_UNIX, .sa_data = "x"};
    check_success("pipe2 for errors", vllsi_linux_pipe2(fds, 0));
    check_error("read of a bad descriptor", vllsi_linux_read(-1, &byte, 1), VLLSI_LINUX_EBADF);
    check_error("read of the writing end", vllsi_linux_read(fds[1], &byte, 1), VLLSI_LINUX_EBADF);
    check_error("write from nowhere", vllsi_linux_write(fds[1], nowhere(), 1), VLLSI_LINUX_EFAULT);
    check_error("pipe2 to nowhere", vllsi_linux_pipe2(nowhere(), 0), VLLSI_LINUX_EFAULT);
    check_error("pipe2 with unknown flags", vllsi_linux_pipe2(fds, 1), VLLSI_LINUX_EINVAL);
    check_error("openat from nowhere", vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, nowhere(), 0, 0),
                VLLSI_LINUX_EFAULT);
    check_error("clock_gettime to nowhere", vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_REALTIME, no_time),
                VLLSI_LINUX_EFAULT);
    check_error("lseek of a pipe", vllsi_linux_lseek(fds[0], 0, VLLSI_LINUX_SEEK_SET), VLLSI_LINUX_ESPIPE);
    check_error("pread64 of a pipe", vllsi_linux_pread64(fds[0], &byte, 1, 0), VLLSI_LINUX_ESPIPE);
    check_error("fchdir to a pipe", vllsi_linux_fchdir(fds[0]), VLLSI_LINUX_ENOTDIR);
    check_error("connect of a pipe", vllsi_linux_connect(fds[0], &address, sizeof(address)),
                VLLSI_LINUX_ENOTSOCK);
    check_error("openat of a directory for writing",
                vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, ".", VLLSI_LINUX_O_WRONLY, 0), VLLSI_LINUX_EISDIR);
    check_error("openat of an empty name", vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "", 0, 0),
                VLLSI_LINUX_ENOENT);
    static char long_name[300];
    for (size_t i = 0; i < sizeof(long_name) - 1; i++) {
        long_name[i] = 'n';
    }
    check_error("openat of too long a name", vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, long_name, 0, 0),
                VLLSI_LINUX_ENAMETOOLONG);
    check_error("epoll_ctl of a file", vllsi_linux_epoll_ctl_delete(fds[0], fds[1]), VLLSI_LINUX_EINVAL);
    check_error("symlinkat over a name", vllsi_linux_symlinkat("x", VLLSI_LINUX_AT_FDCWD, "link"),
                VLLSI_LINUX_EEXIST);
    ignore(vllsi_linux_close(fds[0]));
    check_success("rt_sigaction SIG_IGN", install(VLLSI_LINUX_SIGPIPE, VLLSI_LINUX_SIG_IGN, 0));
    check_error("write without a reader", vllsi_linux_write(fds[1], "x", 1), VLLSI_LINUX_EPIPE);
    ignore(vllsi_linux_close(fds[1]));
}

static void test_raw(void)
{
    const long openat = VLLSI_LINUX_NR_openat;
    const long path = (long)(uintptr_t) "missing";
    check_error("syscall0 of an unknown number", vllsi_linux_syscall0(UNKNOWN), VLLSI_LINUX_ENOSYS);
    check_error("syscall6 of an unknown number", vllsi_linux_syscall6(UNKNOWN, 1, 2, 3, 4, 5, 6),
                VLLSI_LINUX_ENOSYS);
    check_equal("syscall0", vllsi_linux_syscall0(VLLSI_LINUX_NR_getpid), vllsi_linux_getpid());
    check_error("syscall1", vllsi_linux_syscall1(VLLSI_LINUX_NR_close, -1), VLLSI_LINUX_EBADF);
    check_error("syscall2", vllsi_linux_syscall2(VLLSI_LINUX_NR_fchmod, -1, 0), VLLSI_LINUX_EBADF);
    check_error("syscall3", vllsi_linux_syscall3(VLLSI_LINUX_NR_read, -1, 0, 0), VLLSI_LINUX_EBADF);
    check_error("syscall4", vllsi_linux_syscall4(openat, VLLSI_LINUX_AT_FDCWD, path, 0, 0),
                VLLSI_LINUX_ENOENT);
    check_error("syscall5", vllsi_linux_syscall5(VLLSI_LINUX_NR_linkat, -1, path, -1, path, 0x100000),
                VLLSI_LINUX_EINVAL);
    check_error("syscall_raw", vllsi_linux_syscall_raw(openat, VLLSI_LINUX_AT_FDCWD, path, 0, 0, 0, 0),
                VLLSI_LINUX_ENOENT);
    /* Six words, each of which matters: a message is sent to where its last two say. */
    int32_t pair[2] = {-1, -1};
    char text[4] = {0};
    check_success("socketpair for syscall6",
                  vllsi_linux_socketpair(VLLSI_LINUX_AF_UNIX, VLLSI_LINUX_SOCK_STREAM, 0, pair));
    int64_t *no_offset = NULL;
    int32_t pipe_fds[2] = {-1, -1};
    check_success("pipe2 for syscall6", vllsi_linux_pipe2(pipe_fds, 0));
    check_equal("write for syscall6", vllsi_linux_write(pipe_fds[1], "six", 3), 3);
    check_equal("syscall6",
                vllsi_linux_syscall6(VLLSI_LINUX_NR_splice, pipe_fds[0], (long)no_offset, pair[0],
                                     (long)no_offset, 3, VLLSI_LINUX_SPLICE_F_MOVE),
                3);
    check_error("syscall6 passes the sixth word",
                vllsi_linux_syscall6(VLLSI_LINUX_NR_splice, pipe_fds[0], 0, pair[0], 0, 3, 0x100000),
                VLLSI_LINUX_EINVAL);
    check_equal("read after syscall6", vllsi_linux_read(pair[1], text, 3), 3);
    check_text("syscall6 passes the words in order", text, "six");
    const int32_t open[] = {pair[0], pair[1], pipe_fds[0], pipe_fds[1]};
    for (size_t i = 0; i < LENGTH_OF(open); i++) {
        ignore(vllsi_linux_close(open[i]));
    }
}

static void test_names(void)
{
    const vllsi_result failure = vllsi_linux_close(-1);
    check("vllsi_failed", vllsi_failed(failure));
    check_equal("vllsi_failure_domain of an errno", vllsi_failure_domain(failure), 0);
    check_text("vllsi_linux_error_name", vllsi_linux_error_name(vllsi_failure_code(failure)), "EBADF");
    check_text("the name of ENOENT", vllsi_linux_error_name(VLLSI_LINUX_ENOENT), "ENOENT");
    check_text("the name of ELOOP", vllsi_linux_error_name(VLLSI_LINUX_ELOOP), "ELOOP");
    check("no name for no errno",
          vllsi_linux_error_name(100000) == NULL && vllsi_linux_error_name(0) == NULL);
    const char *message = vllsi_linux_error_message(VLLSI_LINUX_ENOENT, VLLSI_LANGUAGE_ENGLISH);
    check("vllsi_linux_error_message", message != NULL && text_length(message) > 5);
    check_equal("vllsi_linux_error_kind", vllsi_linux_error_kind(VLLSI_LINUX_ENOENT),
                VLLSI_ERROR_KIND_NOT_FOUND);
    check_text("vllsi_error_kind_name", vllsi_error_kind_name(VLLSI_ERROR_KIND_NOT_FOUND), "NotFound");
}

void test_error(void)
{
    test_refusals();
    test_raw();
    test_names();
}
