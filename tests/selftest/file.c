/*
 * Files: offsets beyond 4 GiB in every call that takes one, what statx, fstat and newfstatat say of the same
 * file, and how files are opened.
 */
#include "check.h"

#define FAR (5 * GIB + 4097)

static void test_open(void)
{
    const int32_t make = VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_EXCL | VLLSI_LINUX_O_RDWR;
    const vllsi_result fd = vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "open", make, 0640);
    check_success("openat O_CREAT | O_EXCL", fd);
    check_error("openat O_EXCL again", vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "open", make, 0640),
                VLLSI_LINUX_EEXIST);
    check_error("openat O_DIRECTORY of a file",
                vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "open", VLLSI_LINUX_O_DIRECTORY, 0),
                VLLSI_LINUX_ENOTDIR);
    check_error("openat of a missing file", vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "missing", 0, 0),
                VLLSI_LINUX_ENOENT);
    check_success("symlinkat", vllsi_linux_symlinkat("open", VLLSI_LINUX_AT_FDCWD, "link"));
    check_error("openat O_NOFOLLOW of a link",
                vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "link", VLLSI_LINUX_O_NOFOLLOW, 0),
                VLLSI_LINUX_ELOOP);
    const vllsi_result path_fd = vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "open", VLLSI_LINUX_O_PATH, 0);
    char byte = 0;
    check_error("read from an O_PATH descriptor", vllsi_linux_read((int32_t)path_fd, &byte, 1),
                VLLSI_LINUX_EBADF);
    ignore(vllsi_linux_close((int32_t)path_fd));
    const vllsi_result append =
        vllsi_linux_openat(VLLSI_LINUX_AT_FDCWD, "open", VLLSI_LINUX_O_WRONLY | VLLSI_LINUX_O_APPEND, 0);
    check_equal("write", vllsi_linux_write((int32_t)fd, "abc", 3), 3);
    check_equal("write with O_APPEND", vllsi_linux_write((int32_t)append, "d", 1), 1);
    check_equal("O_APPEND wrote at the end", byte_at((int32_t)fd, 3), 'd');
    ignore(vllsi_linux_close((int32_t)append));
    const struct vllsi_linux_open_how how = {.flags = VLLSI_LINUX_O_RDONLY,
                                             .resolve = VLLSI_LINUX_RESOLVE_NO_SYMLINKS};
    const vllsi_result refused = vllsi_linux_openat2(VLLSI_LINUX_AT_FDCWD, "link", &how, sizeof(how));
    if (!lacking("openat2 RESOLVE_NO_SYMLINKS", refused)) {
        check_error("openat2 RESOLVE_NO_SYMLINKS", refused, VLLSI_LINUX_ELOOP);
    }
    check_success("close", vllsi_linux_close((int32_t)fd));
    check_error("close twice", vllsi_linux_close((int32_t)fd), VLLSI_LINUX_EBADF);
}

static void test_offsets(int32_t fd)
{
    check_equal("pwrite64 beyond 4 GiB", vllsi_linux_pwrite64(fd, "far", 3, FAR), 3);
    char text[4] = {0};
    check_equal("pread64 beyond 4 GiB", vllsi_linux_pread64(fd, text, 3, FAR), 3);
    check_text("pread64 reads what pwrite64 wrote", text, "far");
    check_equal("the low half of the offset alone is another place", byte_at(fd, FAR - 4 * GIB), 0);
    check_error("pread64 with a negative offset", vllsi_linux_pread64(fd, text, 1, -1), VLLSI_LINUX_EINVAL);

    check_equal("lseek SEEK_SET beyond 4 GiB", vllsi_linux_lseek(fd, FAR + 1, VLLSI_LINUX_SEEK_SET), FAR + 1);
    check_equal("read at the position", vllsi_linux_read(fd, text, 1), 1);
    check_equal("read continues beyond 4 GiB", text[0], 'a');
    check_equal("lseek SEEK_CUR backwards", vllsi_linux_lseek(fd, -2, VLLSI_LINUX_SEEK_CUR), FAR);
    check_equal("lseek SEEK_END", vllsi_linux_lseek(fd, 0, VLLSI_LINUX_SEEK_END), FAR + 3);
    check_error("lseek before the start", vllsi_linux_lseek(fd, -1, VLLSI_LINUX_SEEK_SET),
                VLLSI_LINUX_EINVAL);
    check_between("lseek SEEK_DATA", vllsi_linux_lseek(fd, 4 * GIB, VLLSI_LINUX_SEEK_DATA), 4 * GIB, FAR);
    check_equal("lseek SEEK_HOLE", vllsi_linux_lseek(fd, FAR, VLLSI_LINUX_SEEK_HOLE), FAR + 3);
}

static void test_vectors(int32_t fd)
{
    char first[2] = {'v', 'e'};
    char second[4] = {'c', 't', 'o', 'r'};
    const struct vllsi_linux_iovec out[] = {{first, sizeof(first)}, {second, sizeof(second)}};
    check_equal("pwritev beyond 4 GiB", vllsi_linux_pwritev(fd, out, 2, FAR), 6);
    char head[1] = {0};
    char tail[6] = {0};
    const struct vllsi_linux_iovec in[] = {{head, sizeof(head)}, {tail, 5}};
    check_equal("preadv beyond 4 GiB", vllsi_linux_preadv(fd, in, 2, FAR), 6);
    check_text("preadv fills its buffers in order", tail, "ector");
    check_equal("lseek before writev", vllsi_linux_lseek(fd, FAR + 10, VLLSI_LINUX_SEEK_SET), FAR + 10);
    check_equal("writev", vllsi_linux_writev(fd, out, 2), 6);
    check_equal("writev moved the position", vllsi_linux_lseek(fd, 0, VLLSI_LINUX_SEEK_CUR), FAR + 16);
    check_equal("lseek before readv", vllsi_linux_lseek(fd, FAR + 10, VLLSI_LINUX_SEEK_SET), FAR + 10);
    check_equal("readv", vllsi_linux_readv(fd, in, 2), 6);
    check_text("readv reads what writev wrote", tail, "ector");
}

static void test_vectors_with_flags(int32_t fd)
{
    char text[4] = {'t', 'w', 'o', 0};
    const struct vllsi_linux_iovec all[] = {{text, 3}};
    const struct vllsi_linux_iovec one[] = {{text, 1}};
    const vllsi_result written = vllsi_linux_pwritev2(fd, all, 1, FAR + 32, VLLSI_LINUX_RWF_DSYNC);
    if (lacking("pwritev2 and preadv2 beyond 4 GiB", written)) {
        return;
    }
    check_equal("pwritev2 beyond 4 GiB", written, 3);
    text[1] = 'x';
    check_equal("preadv2 beyond 4 GiB", vllsi_linux_preadv2(fd, all, 1, FAR + 32, 0), 3);
    check_text("preadv2 reads what pwritev2 wrote", text, "two");
    check_equal("lseek before preadv2", vllsi_linux_lseek(fd, FAR + 33, VLLSI_LINUX_SEEK_SET), FAR + 33);
    check_equal("preadv2 at the position", vllsi_linux_preadv2(fd, one, 1, -1, 0), 1);
    check_equal("preadv2 with -1 used the position", text[0], 'w');
    check_error("preadv2 with unknown flags", vllsi_linux_preadv2(fd, one, 1, FAR, 1 << 30),
                VLLSI_LINUX_EOPNOTSUPP);
}

static int64_t size_of(int32_t fd)
{
    return (int64_t)describe(fd, "").stx_size;
}

static int64_t blocks_of(int32_t fd)
{
    return (int64_t)describe(fd, "").stx_blocks;
}

static void test_sizes(int32_t fd)
{
    check_success("ftruncate beyond 4 GiB", vllsi_linux_ftruncate(fd, 7 * GIB + 5));
    check_equal("ftruncate set the size", size_of(fd), 7 * GIB + 5);
    check_success("truncate beyond 4 GiB", vllsi_linux_truncate("big", 6 * GIB + 7));
    check_equal("truncate set the size", size_of(fd), 6 * GIB + 7);
    check_error("ftruncate to a negative size", vllsi_linux_ftruncate(fd, -1), VLLSI_LINUX_EINVAL);

    const int64_t before = blocks_of(fd);
    const vllsi_result kept = vllsi_linux_fallocate(fd, VLLSI_LINUX_FALLOC_FL_KEEP_SIZE, 8 * GIB, 1 << 20);
    if (kept == -(vllsi_result)VLLSI_LINUX_EOPNOTSUPP) {
        skip_result("fallocate", "not on this file system", kept);
        return;
    }
    check_success("fallocate FALLOC_FL_KEEP_SIZE beyond 4 GiB", kept);
    check_equal("fallocate kept the size", size_of(fd), 6 * GIB + 7);
    check_between("fallocate took blocks", blocks_of(fd) - before, (1 << 20) / 512, (2 << 20) / 512);
    check_success("fallocate", vllsi_linux_fallocate(fd, 0, 6 * GIB, 4096));
    check_equal("fallocate set the size", size_of(fd), 6 * GIB + 4096);
    const int32_t punch = VLLSI_LINUX_FALLOC_FL_PUNCH_HOLE | VLLSI_LINUX_FALLOC_FL_KEEP_SIZE;
    check_equal("pwrite64 before a hole is punched", vllsi_linux_pwrite64(fd, "x", 1, FAR), 1);
    check_success("fallocate FALLOC_FL_PUNCH_HOLE", vllsi_linux_fallocate(fd, punch, FAR - 1, 2));
    check_equal("the hole reads as zero", byte_at(fd, FAR), 0);
    check_error("fallocate of nothing", vllsi_linux_fallocate(fd, 0, 6 * GIB, 0), VLLSI_LINUX_EINVAL);
}

/* Bad flags and advice are refused only in their place, so these show where each argument went. */
static void test_caching(int32_t fd)
{
    int32_t pipe_fds[2] = {-1, -1};
    check_success("fadvise64 beyond 4 GiB",
                  vllsi_linux_fadvise64(fd, 5 * GIB, 2 * GIB, VLLSI_LINUX_POSIX_FADV_DONTNEED));
    check_error("fadvise64 with unknown advice", vllsi_linux_fadvise64(fd, 5 * GIB, 2 * GIB, 77),
                VLLSI_LINUX_EINVAL);
    check_error("fadvise64 with a negative length",
                vllsi_linux_fadvise64(fd, 5 * GIB, -1, VLLSI_LINUX_POSIX_FADV_NORMAL), VLLSI_LINUX_EINVAL);
    check_success("pipe2 for fadvise64", vllsi_linux_pipe2(pipe_fds, VLLSI_LINUX_O_CLOEXEC));
    check_error("fadvise64 of a pipe", vllsi_linux_fadvise64(pipe_fds[0], 0, 0, 0), VLLSI_LINUX_ESPIPE);

    const uint32_t sync = VLLSI_LINUX_SYNC_FILE_RANGE_WRITE | VLLSI_LINUX_SYNC_FILE_RANGE_WAIT_AFTER;
    check_success("sync_file_range beyond 4 GiB", vllsi_linux_sync_file_range(fd, 5 * GIB, 1 << 20, sync));
    check_error("sync_file_range with unknown flags", vllsi_linux_sync_file_range(fd, 5 * GIB, 1 << 20, 8),
                VLLSI_LINUX_EINVAL);
    check_error("sync_file_range from a negative offset", vllsi_linux_sync_file_range(fd, -1, 1, sync),
                VLLSI_LINUX_EINVAL);
    check_error("sync_file_range of a pipe", vllsi_linux_sync_file_range(pipe_fds[0], 0, 0, 0),
                VLLSI_LINUX_ESPIPE);
    check_success("readahead beyond 4 GiB", vllsi_linux_readahead(fd, 5 * GIB, 65536));
    check_error("readahead of a pipe", vllsi_linux_readahead(pipe_fds[0], 0, 1), VLLSI_LINUX_EINVAL);
    check_success("fsync", vllsi_linux_fsync(fd));
    check_success("fdatasync", vllsi_linux_fdatasync(fd));
    check_error("fsync of a pipe", vllsi_linux_fsync(pipe_fds[0]), VLLSI_LINUX_EINVAL);
    check_success("syncfs", vllsi_linux_syncfs(fd));
    ignore(vllsi_linux_close(pipe_fds[0]));
    ignore(vllsi_linux_close(pipe_fds[1]));
}

/* Three calls with three layouts describe one file. */
static void test_stat(int32_t fd, const struct vllsi_linux_statx *wide)
{
    struct vllsi_linux_stat stat = {0};
    struct vllsi_linux_stat at = {0};
    const vllsi_result told = vllsi_linux_fstat(fd, &stat);
    if (lacking("fstat and newfstatat", told) || !check_success("fstat", told)) {
        return;
    }
    check_success("newfstatat", vllsi_linux_newfstatat(VLLSI_LINUX_AT_FDCWD, "big", &at, 0));
    const bool cut = stat.st_mtime_nsec == 0 && at.st_mtime_nsec != 0;
    if (cut && emulated()) {
        skip("newfstatat and fstat agree", "the emulator's fstat leaves the nanoseconds out");
    } else {
        check("newfstatat and fstat agree", same_bytes(&stat, &at, sizeof(stat)));
    }
    check_equal("st_mode", stat.st_mode, VLLSI_LINUX_S_IFREG | 0705);
    check_equal("st_size", stat.st_size, (int64_t)wide->stx_size);
    check_equal("st_ino", (int64_t)stat.st_ino, (int64_t)wide->stx_ino);
    check_equal("st_nlink", (int64_t)stat.st_nlink, wide->stx_nlink);
    check_equal("st_uid", stat.st_uid, wide->stx_uid);
    check_equal("st_gid", stat.st_gid, wide->stx_gid);
    check_equal("st_blksize", (int64_t)stat.st_blksize, wide->stx_blksize);
    check_equal("st_blocks", (int64_t)stat.st_blocks, (int64_t)wide->stx_blocks);
    check_equal("st_atime", (int64_t)stat.st_atime, wide->stx_atime.tv_sec);
    check_equal("st_mtime", (int64_t)stat.st_mtime, wide->stx_mtime.tv_sec);
    check_equal("st_mtime_nsec", (int64_t)at.st_mtime_nsec, wide->stx_mtime.tv_nsec);
    check_equal("st_ctime", (int64_t)stat.st_ctime, wide->stx_ctime.tv_sec);
    check_equal("st_ctime_nsec", (int64_t)at.st_ctime_nsec, wide->stx_ctime.tv_nsec);
    check_success("newfstatat of a link",
                  vllsi_linux_newfstatat(VLLSI_LINUX_AT_FDCWD, "link", &at, VLLSI_LINUX_AT_SYMLINK_NOFOLLOW));
    check_equal("st_mode of a link", at.st_mode & VLLSI_LINUX_S_IFMT, VLLSI_LINUX_S_IFLNK);
    check_equal("st_size of a link", at.st_size, 4);
    check_success("newfstatat of a device",
                  vllsi_linux_newfstatat(VLLSI_LINUX_AT_FDCWD, "/dev/null", &at, 0));
    check_equal("st_mode of a device", at.st_mode & VLLSI_LINUX_S_IFMT, VLLSI_LINUX_S_IFCHR);
    const int64_t device = 1 << 8 | 3;
    if (!differing("st_rdev", (int64_t)at.st_rdev, device << 32,
                   "the emulator stores 16 bits of it, elsewhere")) {
        check_equal("st_rdev", (int64_t)at.st_rdev, device);
    }
}

static void test_statx(int32_t fd)
{
    struct vllsi_linux_statx wide = {0};
    check_success("fchmod", vllsi_linux_fchmod(fd, 0705));
    check_success("statx",
                  vllsi_linux_statx(fd, "", VLLSI_LINUX_AT_EMPTY_PATH, VLLSI_LINUX_STATX_BASIC_STATS, &wide));
    check_equal("statx filled what was asked for", wide.stx_mask & VLLSI_LINUX_STATX_BASIC_STATS,
                VLLSI_LINUX_STATX_BASIC_STATS);
    check_equal("stx_mode", wide.stx_mode, VLLSI_LINUX_S_IFREG | 0705);
    check_equal("stx_uid is the caller's", wide.stx_uid, vllsi_linux_geteuid());
    check_equal("stx_nlink", wide.stx_nlink, 1);
    check_between("stx_blksize", wide.stx_blksize, 512, 1 << 22);
    struct vllsi_linux_timespec now = {0};
    check_success("clock_gettime for stx_mtime", vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_REALTIME, &now));
    check_between("stx_mtime is recent", now.tv_sec - wide.stx_mtime.tv_sec, -1, 600);
    test_stat(fd, &wide);

    struct vllsi_linux_statx other = describe(VLLSI_LINUX_AT_FDCWD, "link");
    check_equal("stx_mode of a link", other.stx_mode & VLLSI_LINUX_S_IFMT, VLLSI_LINUX_S_IFLNK);
    other = describe(VLLSI_LINUX_AT_FDCWD, "/dev/null");
    check_equal("stx_mode of a device", other.stx_mode & VLLSI_LINUX_S_IFMT, VLLSI_LINUX_S_IFCHR);
    check_equal("stx_rdev_major", other.stx_rdev_major, 1);
    check_equal("stx_rdev_minor", other.stx_rdev_minor, 3);
}

/* A date that 32 bits of seconds cannot hold goes in and comes back. */
static void test_times(void)
{
    const int64_t year_2242 = (int64_t)1 << 33;
    const struct vllsi_linux_timespec times[2] = {{year_2242 + 1, 1000}, {year_2242, 999000}};
    const vllsi_result set = vllsi_linux_utimensat(VLLSI_LINUX_AT_FDCWD, "big", times, 0);
    if (!check_success("utimensat beyond 2038", set)) {
        return;
    }
    struct vllsi_linux_statx stat = describe(VLLSI_LINUX_AT_FDCWD, "big");
    check_equal("stx_atime", stat.stx_atime.tv_sec, year_2242 + 1);
    check_equal("stx_mtime", stat.stx_mtime.tv_sec, year_2242);
    check_equal("stx_mtime nanoseconds", stat.stx_mtime.tv_nsec, 999000);
    const struct vllsi_linux_timespec now[2] = {{0, VLLSI_LINUX_UTIME_OMIT}, {0, VLLSI_LINUX_UTIME_NOW}};
    check_success("utimensat UTIME_NOW", vllsi_linux_utimensat(VLLSI_LINUX_AT_FDCWD, "big", now, 0));
    stat = describe(VLLSI_LINUX_AT_FDCWD, "big");
    check_equal("UTIME_OMIT", stat.stx_atime.tv_sec, year_2242 + 1);
    check_between("UTIME_NOW", stat.stx_mtime.tv_sec, 1700000000, year_2242 - 1);
}

void test_file(void)
{
    test_open();
    const int32_t fd = new_file("big");
    test_offsets(fd);
    test_vectors(fd);
    test_vectors_with_flags(fd);
    test_sizes(fd);
    test_caching(fd);
    test_statx(fd);
    test_times();
    ignore(vllsi_linux_close(fd));
}
