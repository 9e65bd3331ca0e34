/*
 * Descriptors: duplication, flags, record locks, pipes, sealed memory files, and requests by ioctl.
 */
#include "check.h"

static void test_duplication(int32_t fd)
{
    const vllsi_result copy = vllsi_linux_fcntl_dupfd(fd, 50);
    check_equal("fcntl F_DUPFD", copy, 50);
    check_equal("fcntl F_GETFD", vllsi_linux_fcntl_getfd(50), 0);
    check_success("fcntl F_SETFD", vllsi_linux_fcntl_setfd(50, VLLSI_LINUX_FD_CLOEXEC));
    check_equal("fcntl F_GETFD after F_SETFD", vllsi_linux_fcntl_getfd(50), VLLSI_LINUX_FD_CLOEXEC);
    check_equal("fcntl F_DUPFD_CLOEXEC", vllsi_linux_fcntl_dupfd_cloexec(fd, 50), 51);
    check_equal("fcntl F_GETFD of F_DUPFD_CLOEXEC", vllsi_linux_fcntl_getfd(51), VLLSI_LINUX_FD_CLOEXEC);
    check_equal("dup3", vllsi_linux_dup3(fd, 52, VLLSI_LINUX_O_CLOEXEC), 52);
    check_equal("fcntl F_GETFD of dup3", vllsi_linux_fcntl_getfd(52), VLLSI_LINUX_FD_CLOEXEC);
    check_error("dup3 onto itself", vllsi_linux_dup3(fd, fd, 0), VLLSI_LINUX_EINVAL);
    const vllsi_result lowest = vllsi_linux_dup(fd);
    check_between("dup", lowest, 3, 49);
    ignore(vllsi_linux_close((int32_t)lowest));
    const vllsi_result closed = vllsi_linux_close_range(50, 52, 0);
    if (lacking("close_range", closed)) {
        for (int32_t i = 50; i <= 52; i++) {
            ignore(vllsi_linux_close(i));
        }
    } else {
        check_success("close_range", closed);
        check_error("close_range closed", vllsi_linux_fcntl_getfd(51), VLLSI_LINUX_EBADF);
    }
}

static void test_status_flags(void)
{
    const int32_t opened = VLLSI_LINUX_O_RDWR | VLLSI_LINUX_O_APPEND | VLLSI_LINUX_O_NONBLOCK;
    const vllsi_result fd = vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "locks", opened, 0);
    const vllsi_result flags = vllsi_linux_fcntl_getfl((int32_t)fd);
    check_equal("fcntl F_GETFL", flags & ~(vllsi_result)VLLSI_LINUX_O_LARGEFILE, opened);
    check_success("fcntl F_SETFL", vllsi_linux_fcntl_setfl((int32_t)fd, VLLSI_LINUX_O_NONBLOCK));
    const vllsi_result changed = vllsi_linux_fcntl_getfl((int32_t)fd);
    check_equal("fcntl F_GETFL after F_SETFL", changed & ~(vllsi_result)VLLSI_LINUX_O_LARGEFILE,
                VLLSI_LINUX_O_RDWR | VLLSI_LINUX_O_NONBLOCK);
    ignore(vllsi_linux_close((int32_t)fd));
}

/* Asked by a child, because a process never conflicts with itself. */
static void test_process_locks(int32_t fd)
{
    struct vllsi_linux_flock lock = {.l_type = VLLSI_LINUX_F_WRLCK, .l_start = 5 * GIB, .l_len = 10};
    check_success("fcntl F_SETLK beyond 4 GiB", vllsi_linux_fcntl_setlk(fd, &lock));
    const int32_t owner = (int32_t)vllsi_linux_getpid();
    const vllsi_result child = fork_process();
    if (child == 0) {
        struct vllsi_linux_flock other = {
            .l_type = VLLSI_LINUX_F_RDLCK, .l_start = 5 * GIB + 9, .l_len = 100};
        const vllsi_result asked = vllsi_linux_fcntl_getlk(fd, &other);
        const bool right = asked == 0 && other.l_type == VLLSI_LINUX_F_WRLCK && other.l_start == 5 * GIB &&
                           other.l_len == 10 && other.l_pid == owner &&
                           other.l_whence == VLLSI_LINUX_SEEK_SET;
        struct vllsi_linux_flock apart = {.l_type = VLLSI_LINUX_F_RDLCK, .l_start = GIB + 9, .l_len = 100};
        const bool free = vllsi_linux_fcntl_getlk(fd, &apart) == 0 && apart.l_type == VLLSI_LINUX_F_UNLCK;
        vllsi_linux_exit_group(right && free ? 0 : 1);
    }
    check_equal("fcntl F_GETLK tells type, range and owner", status_of(child), 0);
    lock.l_type = VLLSI_LINUX_F_UNLCK;
    check_success("fcntl F_SETLKW", vllsi_linux_fcntl_setlkw(fd, &lock));
}

static void test_file_locks(int32_t fd)
{
    const vllsi_result other = vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "locks", VLLSI_LINUX_O_RDWR, 0);
    struct vllsi_linux_flock lock = {.l_type = VLLSI_LINUX_F_WRLCK, .l_start = 6 * GIB, .l_len = 3 * GIB};
    check_success("fcntl F_OFD_SETLK beyond 4 GiB", vllsi_linux_fcntl_ofd_setlk(fd, &lock));
    struct vllsi_linux_flock asked = {.l_type = VLLSI_LINUX_F_RDLCK, .l_start = 7 * GIB, .l_len = 1};
    check_success("fcntl F_OFD_GETLK", vllsi_linux_fcntl_ofd_getlk((int32_t)other, &asked));
    check_equal("F_OFD_GETLK l_type", asked.l_type, VLLSI_LINUX_F_WRLCK);
    check_equal("F_OFD_GETLK l_start", asked.l_start, 6 * GIB);
    check_equal("F_OFD_GETLK l_len", asked.l_len, 3 * GIB);
    check_equal("F_OFD_GETLK l_pid", asked.l_pid, -1);
    asked = (struct vllsi_linux_flock){.l_type = VLLSI_LINUX_F_RDLCK, .l_start = 7 * GIB, .l_len = 1};
    check_error("fcntl F_OFD_SETLK of a locked range", vllsi_linux_fcntl_ofd_setlk((int32_t)other, &asked),
                VLLSI_LINUX_EAGAIN);
    lock.l_type = VLLSI_LINUX_F_UNLCK;
    check_success("fcntl F_OFD_SETLKW", vllsi_linux_fcntl_ofd_setlkw(fd, &lock));
    check_success("fcntl F_OFD_SETLK of a free range", vllsi_linux_fcntl_ofd_setlk((int32_t)other, &asked));

    check_success("flock LOCK_EX", vllsi_linux_flock(fd, VLLSI_LINUX_LOCK_EX));
    check_error("flock LOCK_NB of a locked file",
                vllsi_linux_flock((int32_t)other, VLLSI_LINUX_LOCK_SH | VLLSI_LINUX_LOCK_NB),
                VLLSI_LINUX_EAGAIN);
    check_success("flock LOCK_UN", vllsi_linux_flock(fd, VLLSI_LINUX_LOCK_UN));
    ignore(vllsi_linux_close((int32_t)other));
}

static void test_pipe(void)
{
    int32_t fds[2] = {-1, -1};
    char byte = 0;
    check_success("pipe2", vllsi_linux_pipe2(fds, VLLSI_LINUX_O_NONBLOCK | VLLSI_LINUX_O_CLOEXEC));
    check("pipe2 gives two descriptors", fds[0] > 2 && fds[1] > 2 && fds[0] != fds[1]);
    check_equal("pipe2 O_CLOEXEC", vllsi_linux_fcntl_getfd(fds[1]), VLLSI_LINUX_FD_CLOEXEC);
    check_error("read from an empty pipe", vllsi_linux_read(fds[0], &byte, 1), VLLSI_LINUX_EAGAIN);
    check_equal("write to a pipe", vllsi_linux_write(fds[1], "four", 4), 4);
    int32_t ready = 0;
    check_success("ioctl FIONREAD", vllsi_linux_ioctl_fionread(fds[0], &ready));
    check_equal("FIONREAD counts", ready, 4);
    const int32_t off = 0;
    check_success("ioctl FIONBIO", vllsi_linux_ioctl_fionbio(fds[0], &off));
    check_equal("FIONBIO cleared O_NONBLOCK", vllsi_linux_fcntl_getfl(fds[0]) & VLLSI_LINUX_O_NONBLOCK, 0);
    check_success("ioctl FIONCLEX", vllsi_linux_ioctl_fionclex(fds[0]));
    check_equal("FIONCLEX cleared FD_CLOEXEC", vllsi_linux_fcntl_getfd(fds[0]), 0);
    check_between("fcntl F_SETPIPE_SZ", vllsi_linux_fcntl_setpipe_sz(fds[1], 1 << 17), 1 << 17, 1 << 18);
    check_between("fcntl F_GETPIPE_SZ", vllsi_linux_fcntl_getpipe_sz(fds[1]), 1 << 17, 1 << 18);
    struct vllsi_linux_termios settings;
    check_error("ioctl TCGETS of a pipe", vllsi_linux_ioctl_tcgets(fds[0], &settings), VLLSI_LINUX_ENOTTY);
    check_equal("stx_mode of a pipe", describe(fds[0], "").stx_mode & VLLSI_LINUX_S_IFMT,
                VLLSI_LINUX_S_IFIFO);
    ignore(vllsi_linux_close(fds[1]));
    check_equal("read the rest", vllsi_linux_read(fds[0], &(char[4]){0}, 4), 4);
    check_equal("read at the end of a pipe", vllsi_linux_read(fds[0], &byte, 1), 0);
    ignore(vllsi_linux_close(fds[0]));
}

static void test_memory_file(void)
{
    const vllsi_result fd =
        vllsi_linux_memfd_create("selftest", VLLSI_LINUX_MFD_CLOEXEC | VLLSI_LINUX_MFD_ALLOW_SEALING);
    check_success("memfd_create", fd);
    check_equal("write to a memory file", vllsi_linux_write((int32_t)fd, "sealed", 6), 6);
    const uint32_t seals = VLLSI_LINUX_F_SEAL_SHRINK | VLLSI_LINUX_F_SEAL_GROW | VLLSI_LINUX_F_SEAL_WRITE;
    check_success("fcntl F_ADD_SEALS", vllsi_linux_fcntl_add_seals((int32_t)fd, seals));
    check_equal("fcntl F_GET_SEALS", vllsi_linux_fcntl_get_seals((int32_t)fd), seals);
    check_error("write to a sealed file", vllsi_linux_pwrite64((int32_t)fd, "x", 1, 0), VLLSI_LINUX_EPERM);
    check_error("ftruncate of a sealed file", vllsi_linux_ftruncate((int32_t)fd, 1), VLLSI_LINUX_EPERM);
    ignore(vllsi_linux_close((int32_t)fd));
}

void test_descriptor(void)
{
    const int32_t fd = new_file("locks");
    test_duplication(fd);
    test_status_flags();
    test_process_locks(fd);
    test_file_locks(fd);
    test_pipe();
    test_memory_file();
    ignore(vllsi_linux_close(fd));
}
