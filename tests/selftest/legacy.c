/*
 * Calls that only some ABIs have: the ones without a directory descriptor, the ones with 32-bit time, sizes
 * and ids, and the ones of old signal sets. Each is compared with its newer relative. Where an ABI has none
 * of them, nothing is printed.
 */
#include "check.h"

/* The oldest names of what the *at calls do. The ABIs that have open have all of these. */
static void test_names(void)
{
#ifdef VLLSI_LINUX_HAS_open
    char target[8] = {0};
    const vllsi_result fd = vllsi_linux_open("legacy", VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_RDWR, 0600);
    check_success("open", fd);
    check_equal("pwrite64 beyond 2 GiB after open", vllsi_linux_pwrite64((int32_t)fd, "l", 1, 3 * GIB), 1);
    check_success("mkdir", vllsi_linux_mkdir("legacy-dir", 0700));
    check_error("mkdir again", vllsi_linux_mkdir("legacy-dir", 0700), VLLSI_LINUX_EEXIST);
    check_success("rmdir", vllsi_linux_rmdir("legacy-dir"));
    check_success("link", vllsi_linux_link("legacy", "legacy-2"));
    check_success("rename", vllsi_linux_rename("legacy-2", "legacy-3"));
    check_success("symlink", vllsi_linux_symlink("target", "legacy-link"));
    check_equal("readlink", vllsi_linux_readlink("legacy-link", target, sizeof(target)), 6);
    check_success("chmod", vllsi_linux_chmod("legacy", 0604));
    check_equal("chmod set the mode", describe(VLLSI_LINUX_AT_FDCWD, "legacy").stx_mode & 07777, 0604);
    check_success("chown", vllsi_linux_chown("legacy", UINT32_MAX, UINT32_MAX));
    check_success("lchown", vllsi_linux_lchown("legacy-link", UINT32_MAX, UINT32_MAX));
    check_success("access", vllsi_linux_access("legacy", VLLSI_LINUX_F_OK));
    check_error("access of a missing name", vllsi_linux_access("legacy-2", VLLSI_LINUX_F_OK),
                VLLSI_LINUX_ENOENT);
    check_success("mknod of a fifo", vllsi_linux_mknod("legacy-fifo", VLLSI_LINUX_S_IFIFO | 0600, 0));
    check_equal("mknod made a fifo",
                describe(VLLSI_LINUX_AT_FDCWD, "legacy-fifo").stx_mode & VLLSI_LINUX_S_IFMT,
                VLLSI_LINUX_S_IFIFO);
    const vllsi_result created = vllsi_linux_creat("legacy-3", 0600);
    check_success("creat", created);
    check_success("unlink", vllsi_linux_unlink("legacy-3"));
    check_equal("dup2", vllsi_linux_dup2((int32_t)created, 60), 60);
    ignore(vllsi_linux_close((int32_t)created));
    ignore(vllsi_linux_close(60));

    struct vllsi_linux_stat followed = {0};
    struct vllsi_linux_stat link = {0};
    check_success("stat", vllsi_linux_stat("legacy", &followed));
    check_success("lstat", vllsi_linux_lstat("legacy-link", &link));
    check_equal("stat st_ino", (int64_t)followed.st_ino, (int64_t)describe((int32_t)fd, "").stx_ino);
    check_equal("lstat st_mode", link.st_mode & VLLSI_LINUX_S_IFMT, VLLSI_LINUX_S_IFLNK);
    ignore(vllsi_linux_close((int32_t)fd));
#endif
}

/* pipe comes back in two registers on some ABIs. */
static void test_events(void)
{
#ifdef VLLSI_LINUX_HAS_pipe
    int32_t fds[2] = {-1, -1};
    char byte = 0;
    check_success("pipe", vllsi_linux_pipe(fds));
    check("pipe gives two descriptors", fds[0] > 2 && fds[1] > 2 && fds[0] != fds[1]);
    check_equal("write to a pipe of pipe", vllsi_linux_write(fds[1], "p", 1), 1);
    check_equal("read from a pipe of pipe", vllsi_linux_read(fds[0], &byte, 1), 1);
    check_equal("pipe's descriptors are one pipe", byte, 'p');
    check_error("pipe to nowhere", vllsi_linux_pipe2((void *)(uintptr_t)8, 0), VLLSI_LINUX_EFAULT);
    struct vllsi_linux_pollfd poll = {fds[1], VLLSI_LINUX_POLLOUT, 0};
    check_equal("poll", vllsi_linux_poll(&poll, 1, 1000), 1);
    check_equal("poll revents", poll.revents, VLLSI_LINUX_POLLOUT);
    struct vllsi_linux_fd_set readable = {.fds_bits = {0}};
    struct vllsi_linux_timeval_old limit = {0, 10000};
    readable.fds_bits[0] = 1ul << fds[0];
    check_equal("select with a timeout", vllsi_linux_select(fds[0] + 1, &readable, NULL, NULL, &limit), 0);
    check_equal("select cleared the set", (int64_t)readable.fds_bits[0], 0);
    const vllsi_result epoll = vllsi_linux_epoll_create(1);
    const vllsi_result counter = vllsi_linux_eventfd(1);
    struct vllsi_linux_epoll_event event = {.events = VLLSI_LINUX_EPOLLIN, .data = 3};
    check_success("epoll_create", epoll);
    check_success("eventfd", counter);
    check_success("epoll_ctl for epoll_wait",
                  vllsi_linux_epoll_ctl_add((int32_t)epoll, (int32_t)counter, &event));
    check_equal("epoll_wait", vllsi_linux_epoll_wait((int32_t)epoll, &event, 1, 1000), 1);
    const int32_t open[] = {fds[0], fds[1], (int32_t)epoll, (int32_t)counter};
    for (size_t i = 0; i < LENGTH_OF(open); i++) {
        ignore(vllsi_linux_close(open[i]));
    }
#endif
}

static void test_processes(void)
{
#ifdef VLLSI_LINUX_HAS_fork
    const vllsi_result child = vllsi_linux_fork();
    if (child == 0) {
        vllsi_linux_exit_group(11);
    }
    check_success("fork", child);
#ifdef VLLSI_LINUX_HAS_waitpid
    int32_t status = -1;
    check_equal("waitpid", vllsi_linux_waitpid((int32_t)child, &status, 0), child);
    check_equal("waitpid status", status, 11 << 8);
#else
    check_equal("fork's child's status", status_of(child), 11 << 8);
#endif
    check_equal("getpgrp", vllsi_linux_getpgrp(), vllsi_linux_getpgid(0));
#endif
#ifdef VLLSI_LINUX_HAS_getrlimit
    struct vllsi_linux_rlimit narrow = {0, 0};
    struct vllsi_linux_rlimit64 wide = {0, 0};
    check_success("getrlimit", vllsi_linux_getrlimit(VLLSI_LINUX_RLIMIT_NOFILE, &narrow));
    check_success("prlimit64 for getrlimit",
                  vllsi_linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, NULL, &wide));
    check_equal("getrlimit rlim_cur", (int64_t)narrow.rlim_cur, (int64_t)wide.rlim_cur);
#endif
#ifdef VLLSI_LINUX_HAS_getuid16
    check_equal("getuid16", vllsi_linux_getuid16(), vllsi_linux_getuid() & 0xffff);
    check_equal("getegid16", vllsi_linux_getegid16(), vllsi_linux_getegid() & 0xffff);
#endif
}

static void test_time32(void)
{
#ifdef VLLSI_LINUX_HAS_clock_gettime_time32
    struct vllsi_linux_timespec32 narrow = {0, -1};
    struct vllsi_linux_timespec wide = {0};
    const struct vllsi_linux_timespec32 pause = {0, 1000000};
    check_success("clock_gettime with 32-bit time",
                  vllsi_linux_clock_gettime_time32(VLLSI_LINUX_CLOCK_REALTIME, &narrow));
    check_success("clock_gettime for it", vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_REALTIME, &wide));
    check_between("32-bit time agrees", wide.tv_sec - narrow.tv_sec, 0, 10);
    check_between("32-bit time's nanoseconds", narrow.tv_nsec, 0, 999999999);
    check_success("nanosleep with 32-bit time", vllsi_linux_nanosleep_time32(&pause, NULL));
    uint32_t word = 1;
    check_error("futex with 32-bit time", vllsi_linux_futex_time32_wait(&word, 1, &pause),
                VLLSI_LINUX_ETIMEDOUT);
#endif
#ifdef VLLSI_LINUX_HAS_time
    long seconds = 0;
    struct vllsi_linux_timespec now = {0};
    check_success("clock_gettime for time", vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_REALTIME, &now));
    check_between("time", vllsi_linux_time(&seconds) - now.tv_sec, -1, 10);
    check_between("time stores the seconds", seconds - now.tv_sec, -1, 10);
#endif
#ifdef VLLSI_LINUX_HAS_alarm
    check_between("alarm tells the seconds left", vllsi_linux_alarm(60), 1, 1000);
#endif
}

static void test_file32(void)
{
#ifdef VLLSI_LINUX_HAS_stat32
    const int32_t fd = new_file("narrow");
    struct vllsi_linux_stat32 stat = {0};
    const struct vllsi_linux_flock32 lock = {.l_type = VLLSI_LINUX_F_WRLCK, .l_start = 4, .l_len = 2};
    check_success("ftruncate for 32-bit sizes", vllsi_linux_ftruncate(fd, 12345));
    check_success("fstat with 32-bit sizes", vllsi_linux_fstat32(fd, &stat));
    check_equal("32-bit st_size", (int64_t)stat.st_size, 12345);
    check_equal("32-bit st_mode", (int64_t)stat.st_mode, describe(fd, "").stx_mode);
    check_equal("32-bit st_mtime", (int64_t)stat.st_mtime, describe(fd, "").stx_mtime.tv_sec);
    check_equal("lseek with 32-bit offsets", vllsi_linux_lseek32(fd, -45, VLLSI_LINUX_SEEK_END), 12300);
    check_success("ftruncate with 32-bit sizes", vllsi_linux_ftruncate32(fd, 777));
    check_equal("it set the size", (int64_t)describe(fd, "").stx_size, 777);
    check_success("fcntl F_SETLK with 32-bit offsets", vllsi_linux_fcntl32_setlk(fd, &lock));
    ignore(vllsi_linux_close(fd));
#endif
}

/* The calls of i386 and mips that take a pointer to their arguments, or go through one number for many. */
static void test_packed(void)
{
#ifdef VLLSI_LINUX_HAS_socketcall
    const long operation_socketpair = 8;
    int32_t fds[2] = {-1, -1};
    const unsigned long arguments[] = {VLLSI_LINUX_AF_UNIX, VLLSI_LINUX_SOCK_STREAM, 0, (uintptr_t)fds};
    const vllsi_result paired = vllsi_linux_socketcall((int32_t)operation_socketpair, (uintptr_t)arguments);
    if (!lacking("socketcall", paired) && check_success("socketcall", paired)) {
        check("socketcall made a pair", fds[0] > 2 && fds[1] > 2);
        ignore(vllsi_linux_close(fds[0]));
        ignore(vllsi_linux_close(fds[1]));
    }
#endif
#ifdef VLLSI_LINUX_HAS_mmap_old
    const uint32_t flags = VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS;
    const vllsi_result address = vllsi_linux_mmap_old(NULL, CHUNK_BYTES, VLLSI_LINUX_PROT_READ, flags, -1, 0);
    if (check_success("mmap with an offset in bytes", address)) {
        check_success("munmap of it", vllsi_linux_munmap((void *)(uintptr_t)address, CHUNK_BYTES));
    }
#endif
}

static void test_signals(void)
{
#ifdef VLLSI_LINUX_HAS_sigprocmask
    const unsigned long set = 1ul << (VLLSI_LINUX_SIGUSR2 - 1);
    unsigned long old = ~0ul;
    unsigned long pending = 0;
    check_success("sigprocmask", vllsi_linux_sigprocmask(VLLSI_LINUX_SIG_BLOCK, &set, &old));
    check("sigprocmask tells the mask before", (old & set) == 0);
    check_success("kill for sigpending",
                  vllsi_linux_kill((int32_t)vllsi_linux_getpid(), VLLSI_LINUX_SIGUSR2));
    check_success("sigpending", vllsi_linux_sigpending(&pending));
    check("sigpending shows the signal", (pending & set) != 0);
    check_success("rt_sigaction SIG_IGN of a pending signal",
                  install(VLLSI_LINUX_SIGUSR2, VLLSI_LINUX_SIG_IGN, 0));
    check_success("sigprocmask back", vllsi_linux_sigprocmask(VLLSI_LINUX_SIG_UNBLOCK, &set, NULL));
    check_success("rt_sigaction SIG_DFL", install(VLLSI_LINUX_SIGUSR2, VLLSI_LINUX_SIG_DFL, 0));
#endif
#ifdef VLLSI_LINUX_HAS_oldolduname
    struct vllsi_linux_oldold_utsname names = {.sysname = {0}};
    const vllsi_result named = vllsi_linux_oldolduname(&names);
    if (!lacking("oldolduname", named) && check_success("oldolduname", named)) {
        check("oldolduname sysname", same_bytes(names.sysname, "Linux", 6));
    }
#endif
}

void test_legacy(void)
{
    test_names();
    test_events();
    test_processes();
    test_time32();
    test_file32();
    test_packed();
    test_signals();
}
