/*
 * vllsi/file.h.
 */
#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/capability.h>
#include <vllsi/directory.h>
#include <vllsi/file.h>
#include <vllsi/linux.h>

#define HERE VLLSI_FD_CURRENT_DIRECTORY

enum {
    R = VLLSI_OPEN_READ,
    W = VLLSI_OPEN_WRITE,
    RW = R | W,
    APPEND = VLLSI_OPEN_APPEND,
    CREATE = VLLSI_OPEN_CREATE,
    NEW = VLLSI_OPEN_CREATE_NEW,
    TRUNCATE = VLLSI_OPEN_TRUNCATE,
    POSITIONAL = VLLSI_OPEN_POSITIONAL,
    NO_FOLLOW = VLLSI_OPEN_NO_FOLLOW,
    DIRECTORY = VLLSI_OPEN_DIRECTORY,
    BENEATH = VLLSI_OPEN_BENEATH,
};

/* Opens and closes again. */
static vllsi_result open_once(vllsi_fd dir, const char *path, size_t path_len, uint32_t flags)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    const vllsi_result result = vllsi_open(dir, path, path_len, flags, 0, &fd);
    if (!vllsi_failed(result)) {
        CHECK_EQ(vllsi_close(fd), 0);
    } else {
        CHECK_EQ(fd.raw, VLLSI_FD_INVALID.raw);
    }
    return result;
}

/* ── opening and closing ── */

TEST(file, open_makes_and_empties)
{
    struct support_scratch scratch = support_scratch_begin();
    CHECK_KIND(open_once(scratch.dir, PATH("a"), R), NOT_FOUND);
    CHECK_KIND(open_once(scratch.dir, PATH("a"), RW | TRUNCATE), NOT_FOUND);
    CHECK_EQ(open_once(scratch.dir, PATH("a"), RW | CREATE), 0);
    CHECK_KIND(open_once(scratch.dir, PATH("a"), RW | NEW), ALREADY_EXISTS);
    support_file_with(scratch.dir, "b", "hello");
    CHECK_EQ(open_once(scratch.dir, PATH("b"), RW | CREATE), 0);
    CHECK(support_holds(scratch.dir, "b", "hello"));
    CHECK_EQ(open_once(scratch.dir, PATH("b"), RW | CREATE | TRUNCATE), 0);
    CHECK(support_holds(scratch.dir, "b", ""));
    support_scratch_end(&scratch);
}

TEST(file, open_refuses_what_makes_no_sense)
{
    struct support_scratch scratch = support_scratch_begin();
    static const uint32_t bad[] = {
        0,
        CREATE,
        1u << 12 | R,
        1u << 31 | R,
        APPEND | TRUNCATE,
        RW | APPEND | TRUNCATE,
        APPEND | POSITIONAL,
        R | TRUNCATE,
        DIRECTORY | W,
        DIRECTORY | APPEND,
        DIRECTORY | CREATE,
        DIRECTORY | POSITIONAL,
    };
    for (size_t at = 0; at < sizeof bad / sizeof *bad; at++) {
        CHECK_KIND(open_once(scratch.dir, PATH("."), bad[at]), INVALID_INPUT);
        CHECK_KIND(open_once(scratch.dir, PATH("new"), bad[at]), INVALID_INPUT);
    }
    vllsi_fd fd = VLLSI_FD_INVALID;
    CHECK_KIND(vllsi_open(scratch.dir, PATH("new"), RW | CREATE, 010000, &fd), INVALID_INPUT);
    CHECK_EQ(vllsi_access(scratch.dir, PATH("new"), VLLSI_FILE_ACCESS_EXISTS), 0);
    support_scratch_end(&scratch);
}

TEST(file, open_tells_directories)
{
    struct support_scratch scratch = support_scratch_begin();
    support_file_with(scratch.dir, "file", "x");
    CHECK_EQ(open_once(scratch.dir, PATH("."), DIRECTORY), 0);
    CHECK_EQ(open_once(scratch.dir, PATH("."), DIRECTORY | R), 0);
    CHECK_KIND(open_once(scratch.dir, PATH("file"), DIRECTORY), NOT_A_DIRECTORY);
    CHECK_KIND(open_once(scratch.dir, PATH("file/x"), R), NOT_A_DIRECTORY);
    CHECK_KIND(open_once(scratch.dir, PATH("."), RW), IS_A_DIRECTORY);
    CHECK_KIND(open_once(scratch.dir, PATH("file/"), R), NOT_A_DIRECTORY);
    char byte;
    CHECK_KIND(vllsi_read(scratch.dir, &byte, 1), IS_A_DIRECTORY);
    CHECK_KIND(vllsi_pread(scratch.dir, &byte, 1, 0), IS_A_DIRECTORY);
    support_scratch_end(&scratch);
}

TEST(file, open_follows_links_unless_told)
{
    struct support_scratch scratch = support_scratch_begin();
    support_file_with(scratch.dir, "file", "x");
    REQUIRE(vllsi_symlink(PATH("file"), scratch.dir, PATH("link"), VLLSI_FILE_KIND_REGULAR) == 0);
    REQUIRE(vllsi_symlink(PATH("loop"), scratch.dir, PATH("loop"), VLLSI_FILE_KIND_REGULAR) == 0);
    CHECK_EQ(open_once(scratch.dir, PATH("link"), R), 0);
    CHECK_KIND(open_once(scratch.dir, PATH("link"), R | NO_FOLLOW), LOOP_IN_PATH);
    CHECK_KIND(open_once(scratch.dir, PATH("loop"), R), LOOP_IN_PATH);
    CHECK_KIND(open_once(scratch.dir, PATH("link"), RW | NEW), ALREADY_EXISTS);
    CHECK_EQ(open_once(scratch.dir, PATH("file"), R | NO_FOLLOW), 0);
    support_scratch_end(&scratch);
}

TEST(file, descriptors_run_out)
{
    if (conformance_emulated()) {
        SKIP("an emulator keeps limits of its program from its host");
    }
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd file = support_file(scratch.dir, "a");
    const struct vllsi_linux_rlimit64 limit = {.rlim_cur = (uint64_t)vllsi_fd_native(file) + 1,
                                               .rlim_max = 64};
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, &limit, NULL) == 0);
    vllsi_fd fd = VLLSI_FD_INVALID, other = VLLSI_FD_INVALID;
    char path[64];
    CHECK_KIND(vllsi_open(scratch.dir, PATH("a"), R, 0, &fd), TOO_MANY_OPEN_FILES);
    CHECK_KIND(vllsi_open(scratch.dir, PATH("a"), R | BENEATH, 0, &fd), TOO_MANY_OPEN_FILES);
    CHECK_KIND(vllsi_duplicate(file, &fd), TOO_MANY_OPEN_FILES);
    CHECK_KIND(vllsi_pipe(&fd, &other), TOO_MANY_OPEN_FILES);
    CHECK_KIND(vllsi_temporary_open(scratch.dir, PATH("."), 0, &fd), TOO_MANY_OPEN_FILES);
    CHECK_KIND(vllsi_temporary_file(scratch.dir, PATH("b"), 0, path, sizeof path, &fd), TOO_MANY_OPEN_FILES);
    CHECK_KIND(vllsi_remove_tree(HERE, scratch.path, scratch.path_len), TOO_MANY_OPEN_FILES);
    CHECK(fd.raw == VLLSI_FD_INVALID.raw && other.raw == VLLSI_FD_INVALID.raw);
    CHECK_EQ(vllsi_write(file, "x", 1), 1); /* needs none */
    CHECK_EQ(vllsi_close(file), 0);
    const struct vllsi_linux_rlimit64 more = {.rlim_cur = 64, .rlim_max = 64};
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, &more, NULL) == 0);
    CHECK(support_holds(scratch.dir, "a", "x"));
    support_scratch_end(&scratch);
}

/* Never inherited: what the system would hand on is marked. */
TEST(file, descriptors_are_not_inherited)
{
    struct support_scratch scratch = support_scratch_begin();
    vllsi_fd fds[6] = {scratch.dir};
    fds[1] = support_file(scratch.dir, "a");
    REQUIRE(vllsi_duplicate(fds[1], &fds[2]) == 0);
    REQUIRE(vllsi_pipe(&fds[3], &fds[4]) == 0);
    REQUIRE(vllsi_temporary_open(scratch.dir, PATH("."), 0, &fds[5]) == 0);
    for (size_t at = 0; at < sizeof fds / sizeof *fds; at++) {
        CHECK_EQ(vllsi__linux_fcntl_2((int32_t)vllsi_fd_native(fds[at]), VLLSI_LINUX_F_GETFD),
                 VLLSI_LINUX_FD_CLOEXEC);
        CHECK_EQ(at == 0 ? 0 : vllsi_close(fds[at]), 0);
    }
    support_scratch_end(&scratch);
}

TEST(file, close_is_once)
{
    struct support_scratch scratch = support_scratch_begin();
    const int64_t before = support_open_descriptors();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    CHECK_EQ(support_open_descriptors(), before + 1);
    CHECK_EQ(vllsi_close(fd), 0);
    CHECK_KIND(vllsi_close(fd), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_close(VLLSI_FD_INVALID), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_close(VLLSI_FD_CURRENT_DIRECTORY), BAD_DESCRIPTOR);
    CHECK_EQ(support_open_descriptors(), before);
    support_scratch_end(&scratch);
}

/* What the kernel says at a close reaches the caller, but never makes it close twice. */
TEST(file, close_reports)
{
    if (conformance_emulated()) {
        SKIP("an emulator has no filters of system calls");
    }
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    REQUIRE(support_refuse(VLLSI_LINUX_NR_close, VLLSI_LINUX_EIO));
    CHECK_KIND(vllsi_close(reader), IO_FAILURE);
    REQUIRE(support_refuse(VLLSI_LINUX_NR_close, VLLSI_LINUX_EINTR)); /* the later filter counts */
    CHECK_EQ(vllsi_close(writer), 0);
}

TEST(file, private_is_for_one_user)
{
    struct support_scratch scratch = support_scratch_begin();
    vllsi_fd fd = VLLSI_FD_INVALID;
    struct vllsi_file_stat stat;
    const uint32_t umask = (uint32_t)vllsi__linux_umask(0);
    REQUIRE(vllsi_open(scratch.dir, PATH("a"), RW | NEW | VLLSI_OPEN_PRIVATE, 0, &fd) == 0);
    REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_MODE, &stat) == 0);
    if ((stat.valid & VLLSI_STAT_MODE) != 0) {
        CHECK_EQ(stat.mode, 0600);
        CHECK_EQ(vllsi_close(fd), 0);
        REQUIRE(vllsi_open(scratch.dir, PATH("b"), RW | NEW | VLLSI_OPEN_PRIVATE, 0666, &fd) == 0);
        REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_MODE, &stat) == 0);
        CHECK_EQ(stat.mode, 0600);
        CHECK_EQ(vllsi_close(fd), 0);
        REQUIRE(vllsi_open(scratch.dir, PATH("c"), RW | NEW, 0640, &fd) == 0);
        REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_MODE, &stat) == 0);
        CHECK_EQ(stat.mode, 0640);
    }
    CHECK_EQ(vllsi_close(fd), 0);
    (void)!vllsi__linux_umask(umask);
    support_scratch_end(&scratch);
}

/* ── paths ── */

TEST(file, paths_with_a_zero)
{
    struct support_scratch scratch = support_scratch_begin();
    static const char path[] = "a\0b";
    support_file_with(scratch.dir, "a", "x");
    struct vllsi_file_stat stat;
    vllsi_fd fd = VLLSI_FD_INVALID;
    char text[64];
    CHECK_KIND(open_once(scratch.dir, path, 3, R), INVALID_INPUT);
    CHECK_KIND(open_once(scratch.dir, path, 2, R), INVALID_INPUT);
    CHECK_KIND(vllsi_stat(scratch.dir, path, 3, 0, 0, &stat), INVALID_INPUT);
    CHECK_KIND(vllsi_access(scratch.dir, path, 3, VLLSI_FILE_ACCESS_EXISTS), INVALID_INPUT);
    CHECK_KIND(vllsi_unlink(scratch.dir, path, 3), INVALID_INPUT);
    CHECK_KIND(vllsi_rename(scratch.dir, path, 3, scratch.dir, PATH("c"), 0), INVALID_INPUT);
    CHECK_KIND(vllsi_rename(scratch.dir, PATH("a"), scratch.dir, path, 3, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_link(scratch.dir, path, 3, scratch.dir, PATH("c")), INVALID_INPUT);
    CHECK_KIND(vllsi_symlink(path, 3, scratch.dir, PATH("c"), VLLSI_FILE_KIND_REGULAR), INVALID_INPUT);
    CHECK_KIND(vllsi_symlink(PATH("a"), scratch.dir, path, 3, VLLSI_FILE_KIND_REGULAR), INVALID_INPUT);
    CHECK_KIND(vllsi_readlink(scratch.dir, path, 3, text, sizeof text), INVALID_INPUT);
    CHECK_KIND(vllsi_chmod(scratch.dir, path, 3, 0, 0600), INVALID_INPUT);
    CHECK_KIND(vllsi_chown(scratch.dir, path, 3, 0, VLLSI_OWNER_KEEP, VLLSI_OWNER_KEEP), INVALID_INPUT);
    CHECK_KIND(vllsi_temporary_open(scratch.dir, path, 3, 0, &fd), INVALID_INPUT);
    CHECK_KIND(vllsi_temporary_file(scratch.dir, path, 3, 0, text, sizeof text, &fd), INVALID_INPUT);
    const vllsi_file_time now = {0, VLLSI_FILE_TIME_NOW};
    CHECK_KIND(vllsi_set_times(scratch.dir, path, 3, 0, now, now), INVALID_INPUT);
    CHECK(support_holds(scratch.dir, "a", "x"));
    support_scratch_end(&scratch);
}

TEST(file, paths_have_a_longest_length)
{
    struct support_scratch scratch = support_scratch_begin();
    support_file_with(scratch.dir, "a", "x");
    static char path[5000]; /* "./././…a": long, without needing directories */
    for (size_t at = 0; at < sizeof path; at++) {
        path[at] = at % 2 == 0 ? '.' : '/';
    }
    path[1022] = 'a'; /* "at least 1,023 bytes work" */
    CHECK_EQ(open_once(scratch.dir, path, 1023, R), 0);
    path[1022] = '.';
#ifndef VLLSI_STRICT_PORTABLE
    path[4094] = 'a';
    CHECK_EQ(open_once(scratch.dir, path, 4095, R), 0);
    path[4094] = '.';
#endif
    struct vllsi_file_stat stat;
    vllsi_fd fd = VLLSI_FD_INVALID;
    static const size_t lengths[] = {4096, 4097, 5000, SIZE_MAX};
    for (size_t at = 0; at < sizeof lengths / sizeof *lengths; at++) {
        const size_t len = lengths[at];
        CHECK_KIND(open_once(scratch.dir, path, len, R), NAME_TOO_LONG);
        CHECK_KIND(vllsi_stat(scratch.dir, path, len, 0, 0, &stat), NAME_TOO_LONG);
        CHECK_KIND(vllsi_unlink(scratch.dir, path, len), NAME_TOO_LONG);
        CHECK_KIND(vllsi_rename(scratch.dir, PATH("a"), scratch.dir, path, len, 0), NAME_TOO_LONG);
        CHECK_KIND(vllsi_symlink(path, len, scratch.dir, PATH("c"), VLLSI_FILE_KIND_REGULAR), NAME_TOO_LONG);
        CHECK_KIND(vllsi_temporary_open(scratch.dir, path, len, 0, &fd), NAME_TOO_LONG);
        CHECK_KIND(vllsi_access(scratch.dir, path, len, VLLSI_FILE_ACCESS_EXISTS), NAME_TOO_LONG);
        CHECK_KIND(vllsi_link(scratch.dir, PATH("a"), scratch.dir, path, len), NAME_TOO_LONG);
        CHECK_KIND(vllsi_readlink(scratch.dir, path, len, NULL, 0), NAME_TOO_LONG);
        CHECK_KIND(vllsi_chmod(scratch.dir, path, len, 0, 0600), NAME_TOO_LONG);
    }
    for (size_t at = 0; at < 256; at++) {
        path[at] = 'n'; /* one name above the file system's limit */
    }
    CHECK_KIND(open_once(scratch.dir, path, 256, RW | CREATE), NAME_TOO_LONG);
    support_scratch_end(&scratch);
}

TEST(file, paths_need_a_directory_and_no_end)
{
    struct support_scratch scratch = support_scratch_begin();
    support_file_with(scratch.dir, "abc", "x");
    CHECK_KIND(open_once(scratch.dir, "", 0, R), NOT_FOUND);
    CHECK_KIND(open_once(scratch.dir, NULL, 0, R), NOT_FOUND);
    CHECK_KIND(open_once(scratch.dir, NULL, 1, R), BAD_ADDRESS);
    CHECK_KIND(open_once(scratch.dir, "abcdef", 2, R), NOT_FOUND);
    CHECK_EQ(open_once(scratch.dir, "abcdef", 3, R), 0);
    CHECK_EQ(open_once(HERE, PATH("/dev/null"), RW), 0);
    CHECK_EQ(open_once(scratch.dir, PATH("/dev/null"), RW), 0);
    CHECK_KIND(open_once(VLLSI_FD_INVALID, PATH("/dev/null"), RW), BAD_DESCRIPTOR);
    CHECK_KIND(open_once(VLLSI_FD_INVALID, PATH("abc"), R), BAD_DESCRIPTOR);
    vllsi_fd file = support_file(scratch.dir, "file");
    CHECK_KIND(open_once(file, PATH("abc"), R), NOT_A_DIRECTORY);
    CHECK_EQ(vllsi_close(file), 0);
    CHECK_KIND(open_once(file, PATH("abc"), R), BAD_DESCRIPTOR);
    static const char bytes[] = "\xff\xfe\x01 \n*?|\\\"";
    CHECK_EQ(open_once(scratch.dir, PATH(bytes), RW | NEW), 0);
    CHECK_EQ(vllsi_access(scratch.dir, PATH(bytes), VLLSI_FILE_ACCESS_EXISTS), 1);
    support_scratch_end(&scratch);
}

/* ── descriptors that are none ── */

static void use_all(vllsi_fd fd, bool is_positional_none)
{
    char byte = 0;
    const vllsi_iovec piece = {&byte, 1};
    vllsi_fd copy = VLLSI_FD_INVALID;
    struct vllsi_file_stat stat;
    const vllsi_file_time now = {.sec = 0, .nsec = VLLSI_FILE_TIME_NOW};
    CHECK_KIND(vllsi_pread(fd, &byte, 1, 0), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_pwrite(fd, &byte, 1, 0), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_preadv(fd, &piece, 1, 0), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_pwritev(fd, &piece, 1, 0), BAD_DESCRIPTOR);
    if (is_positional_none) {
        CHECK_KIND(vllsi_read(fd, &byte, 1), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_write(fd, &byte, 1), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_readv(fd, &piece, 1), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_writev(fd, &piece, 1), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_seek(fd, 0, VLLSI_SEEK_FROM_START), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_read_all(fd, &byte, 1, NULL), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_write_all(fd, &byte, 1, NULL), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_write_all(fd, &byte, 0, NULL), BAD_DESCRIPTOR);
    }
    CHECK_KIND(vllsi_pread_all(fd, &byte, 1, 0, NULL), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_pwrite_all(fd, &byte, 1, 0, NULL), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_file_size(fd), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_truncate(fd, 0), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_allocate(fd, 0, 1), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_copy_range(fd, 0, fd, 1, 1), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_stat_fd(fd, 0, &stat), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_chmod_fd(fd, 0600), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_chown_fd(fd, VLLSI_OWNER_KEEP, VLLSI_OWNER_KEEP), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_set_times_fd(fd, now, now), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_duplicate(fd, &copy), BAD_DESCRIPTOR);
    CHECK_EQ(copy.raw, VLLSI_FD_INVALID.raw);
    CHECK_KIND(vllsi_is_terminal(fd), BAD_DESCRIPTOR);
}

TEST(file, what_is_no_descriptor)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd closed = support_file(scratch.dir, "a");
    CHECK_EQ(vllsi_close(closed), 0);
    use_all(closed, true);
    use_all(VLLSI_FD_INVALID, true);
    use_all(VLLSI_FD_CURRENT_DIRECTORY, true);
    use_all((vllsi_fd){INT64_MIN}, true);
    use_all((vllsi_fd){INT64_MAX}, true);
    use_all((vllsi_fd){closed.raw + ((int64_t)1 << 50)}, true);
    use_all((vllsi_fd){INT64_MIN | closed.raw}, true);
    use_all(vllsi_fd_from_native(VLLSI_FD_KIND_FILE, INT32_MAX), true);
    support_scratch_end(&scratch);
}

/* ── at an offset ── */

TEST(file, positional_calls_leave_the_position)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    char bytes[8] = {0};
    CHECK_EQ(vllsi_write(fd, "0123456789", 10), 10);
    CHECK_EQ(vllsi_seek(fd, 3, VLLSI_SEEK_FROM_START), 3);
    CHECK_EQ(vllsi_pread(fd, bytes, 4, 6), 4);
    CHECK(support_same(bytes, "6789", 4));
    CHECK_EQ(vllsi_pread(fd, bytes, 8, 8), 2);
    CHECK_EQ(vllsi_pread(fd, bytes, 8, 10), 0);
    CHECK_EQ(vllsi_pread(fd, bytes, 8, INT64_C(1) << 40), 0);
    CHECK_EQ(vllsi_pwrite(fd, "ab", 2, 12), 2);
    CHECK_EQ(vllsi_seek(fd, 0, VLLSI_SEEK_FROM_CURRENT), 3);
    CHECK_EQ(vllsi_read(fd, bytes, 2), 2);
    CHECK(support_same(bytes, "34", 2));
    CHECK_EQ(vllsi_pread(fd, bytes, 8, 9), 5);
    CHECK(support_same(bytes, "9\0\0ab", 5));
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

TEST(file, offsets_have_ends)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    char bytes[4] = {0};
    const vllsi_iovec piece = {bytes, 4};
    static const int64_t negative[] = {-1, -2, INT64_MIN, INT64_MIN + 1};
    for (size_t at = 0; at < sizeof negative / sizeof *negative; at++) {
        size_t done = 99;
        CHECK_KIND(vllsi_pread(fd, bytes, 4, negative[at]), INVALID_INPUT);
        CHECK_KIND(vllsi_pwrite(fd, bytes, 4, negative[at]), INVALID_INPUT);
        CHECK_KIND(vllsi_preadv(fd, &piece, 1, negative[at]), INVALID_INPUT);
        CHECK_KIND(vllsi_pwritev(fd, &piece, 1, negative[at]), INVALID_INPUT);
        CHECK_KIND(vllsi_pread_all(fd, bytes, 4, negative[at], &done), INVALID_INPUT);
        CHECK_EQ(done, 0);
        CHECK_KIND(vllsi_pwrite_all(fd, bytes, 4, negative[at], NULL), INVALID_INPUT);
        CHECK_KIND(vllsi_truncate(fd, negative[at]), INVALID_INPUT);
        CHECK_KIND(vllsi_allocate(fd, negative[at], 1), INVALID_INPUT);
        CHECK_KIND(vllsi_allocate(fd, 0, negative[at]), INVALID_INPUT);
        CHECK_KIND(vllsi_copy_range(fd, negative[at], fd, 0, 1), INVALID_INPUT);
        CHECK_KIND(vllsi_copy_range(fd, 0, fd, negative[at], 1), INVALID_INPUT);
    }
    CHECK_KIND(vllsi_allocate(fd, 0, 0), INVALID_INPUT);
    CHECK_EQ(vllsi_pread(fd, bytes, 4, INT64_MAX - 4), 0);
    CHECK_KIND(vllsi_pread(fd, bytes, 4, INT64_MAX - 3), INVALID_INPUT);
    CHECK_KIND(vllsi_pwrite(fd, bytes, 4, INT64_MAX - 3), INVALID_INPUT);
    CHECK_KIND(vllsi_pread(fd, bytes, 4, INT64_MAX), INVALID_INPUT);
    CHECK_KIND(vllsi_pread_all(fd, bytes, SIZE_MAX / 2, 8, NULL), INVALID_INPUT);
    CHECK_KIND(vllsi_write_all(fd, bytes, SIZE_MAX, NULL), INVALID_INPUT);
    CHECK_KIND(vllsi_allocate(fd, INT64_MAX, INT64_MAX), FILE_TOO_LARGE);
    CHECK_KIND(vllsi_copy_range(fd, INT64_MAX - 3, fd, 0, 4), INVALID_INPUT);
    CHECK_KIND(vllsi_copy_range(fd, 0, fd, INT64_MAX - 3, 4), INVALID_INPUT);
    /* How long a file may be is the file system's to say: one in memory takes all that the type can hold. */
    const vllsi_result longest = vllsi_truncate(fd, INT64_MAX);
    if (vllsi_failed(longest)) {
        CHECK_KIND(longest, FILE_TOO_LARGE);
        CHECK_EQ(vllsi_file_size(fd), 0);
        CHECK_KIND(vllsi_pwrite(fd, bytes, 4, INT64_MAX - 4), FILE_TOO_LARGE);
    } else {
        CHECK_EQ(vllsi_file_size(fd), INT64_MAX);
        CHECK_EQ(vllsi_truncate(fd, 0), 0);
    }
    CHECK_EQ(vllsi_file_size(fd), 0);
    CHECK_EQ(vllsi_pread(fd, bytes, 0, 0), 0);
    CHECK_EQ(vllsi_pwrite(fd, bytes, 0, 100), 0);
    CHECK_EQ(vllsi_file_size(fd), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

TEST(file, beyond_four_gibibytes)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "big");
    const int64_t far = INT64_C(5) << 30;
    char bytes[8] = {0};
    const vllsi_iovec piece = {bytes, 8};
    CHECK_EQ(vllsi_pwrite(fd, "far", 3, far), 3);
    CHECK_EQ(vllsi_file_size(fd), far + 3);
    CHECK_EQ(vllsi_pread(fd, bytes, 8, far - 1), 4);
    CHECK(support_same(bytes, "\0far", 4));
    CHECK_EQ(vllsi_pread(fd, bytes, 4, far - (INT64_C(1) << 32)), 4);
    CHECK(support_same(bytes, "\0\0\0\0", 4));
    CHECK_EQ(vllsi_seek(fd, -3, VLLSI_SEEK_FROM_END), far);
    CHECK_EQ(vllsi_read(fd, bytes, 8), 3);
    CHECK_EQ(vllsi_preadv(fd, &piece, 1, far + 1), 2);
    CHECK(support_same(bytes, "ar", 2));
    CHECK_EQ(vllsi_truncate(fd, 2 * far), 0);
    CHECK_EQ(vllsi_file_size(fd), 2 * far);
    CHECK_EQ(vllsi_pwritev(fd, &piece, 1, 2 * far), 8);
    CHECK_EQ(vllsi_copy_range(fd, far, fd, 3 * far, 3), 3);
    CHECK_EQ(vllsi_file_size(fd), 3 * far + 3);
    struct vllsi_file_stat stat;
    REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_SIZE | VLLSI_STAT_ALLOCATED, &stat) == 0);
    CHECK_EQ(stat.size, 3 * far + 3);
    CHECK((stat.valid & VLLSI_STAT_ALLOCATED) == 0 || stat.allocated_bytes < far);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

/* The kernel stops at a whole page: the same with pages of 4 KiB, less with larger ones. */
static void check_most(vllsi_result moved)
{
    CHECK(moved <= (vllsi_result)VLLSI_TRANSFER_BYTES_MAX);
    CHECK(moved > (vllsi_result)VLLSI_TRANSFER_BYTES_MAX - vllsi_page_size_bytes());
}

TEST(file, a_call_moves_so_much_at_most)
{
    if (conformance_emulated()) {
        SKIP("an emulator reads the whole buffer before it asks its host");
    }
    vllsi_fd null = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(HERE, PATH("/dev/null"), W, 0, &null) == 0);
    const size_t most = (size_t)5 << 30; /* addresses alone: the device looks at no byte */
    const vllsi_result mapped = vllsi__linux_mmap(
        NULL, most, VLLSI_LINUX_PROT_NONE,
        VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS | VLLSI_LINUX_MAP_NORESERVE, -1, 0);
    REQUIRE(!vllsi_failed(mapped));
    const void *bytes = (const void *)(uintptr_t)mapped;
    check_most(vllsi_write(null, bytes, most));
    check_most(vllsi_pwrite(null, bytes, most, 0));
    check_most(vllsi_write(null, bytes, SIZE_MAX));
    size_t done = 0;
    CHECK_EQ(vllsi_write_all(null, bytes, most, &done), (int64_t)most);
    CHECK_EQ(done, most);
    CHECK_EQ(vllsi_close(null), 0);
}

TEST(file, vectors)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    char bytes[1100];
    static vllsi_iovec pieces[1100];
    for (size_t at = 0; at < 1100; at++) {
        bytes[at] = (char)('a' + at % 26);
        pieces[at] = (vllsi_iovec){&bytes[at], 1};
    }
    CHECK_EQ(vllsi_writev(fd, pieces, 1100), VLLSI_TRANSFER_PIECES_MAX);
    CHECK_EQ(vllsi_pwritev(fd, pieces, SIZE_MAX, 2000), VLLSI_TRANSFER_PIECES_MAX);
    CHECK_EQ(vllsi_file_size(fd), 3024);
    char back[5] = {0};
    const vllsi_iovec parts[] = {{back, 2}, {NULL, 0}, {back + 2, 3}};
    CHECK_EQ(vllsi_preadv(fd, parts, 3, 2001), 5);
    CHECK(support_same(back, "bcdef", 5));
    CHECK_EQ(vllsi_preadv(fd, parts, 3, 3023), 1);
    CHECK_EQ(vllsi_preadv(fd, parts, 3, 3024), 0);
    CHECK_EQ(vllsi_preadv(fd, parts, 0, 0), 0);
    CHECK_EQ(vllsi_pwritev(fd, parts, 0, 0), 0);
    CHECK_EQ(vllsi_seek(fd, 1, VLLSI_SEEK_FROM_START), 1);
    CHECK_EQ(vllsi_readv(fd, parts, 3), 5);
    CHECK(support_same(back, "bcdef", 5));
    CHECK_EQ(vllsi_seek(fd, 0, VLLSI_SEEK_FROM_CURRENT), 6);
    if (!conformance_emulated()) { /* an emulator takes the sum for a size of its own */
        const vllsi_iovec vast[] = {{back, SIZE_MAX}, {back, SIZE_MAX}};
        CHECK_KIND(vllsi_preadv(fd, vast, 2, 0), INVALID_INPUT);
    }
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

TEST(file, positional_files_have_no_position)
{
    struct support_scratch scratch = support_scratch_begin();
    vllsi_fd fd = VLLSI_FD_INVALID, copy = VLLSI_FD_INVALID;
    char bytes[4] = {0};
    const vllsi_iovec piece = {bytes, 4};
    REQUIRE(vllsi_open(scratch.dir, PATH("a"), RW | NEW | POSITIONAL, 0, &fd) == 0);
    REQUIRE(vllsi_duplicate(fd, &copy) == 0);
    const vllsi_fd both[] = {fd, copy};
    for (size_t at = 0; at < 2; at++) {
        CHECK(vllsi_fd_is_valid(both[at]));
        CHECK_KIND(vllsi_read(both[at], bytes, 4), UNSUPPORTED);
        CHECK_KIND(vllsi_write(both[at], bytes, 4), UNSUPPORTED);
        CHECK_KIND(vllsi_readv(both[at], &piece, 1), UNSUPPORTED);
        CHECK_KIND(vllsi_writev(both[at], &piece, 1), UNSUPPORTED);
        CHECK_KIND(vllsi_seek(both[at], 0, VLLSI_SEEK_FROM_START), UNSUPPORTED);
        CHECK_KIND(vllsi_read_all(both[at], bytes, 4, NULL), UNSUPPORTED);
        CHECK_KIND(vllsi_write_all(both[at], bytes, 4, NULL), UNSUPPORTED);
        CHECK_EQ(vllsi_pwrite(both[at], "abcd", 4, 4 * (int64_t)at), 4);
        CHECK_EQ(vllsi_pread(both[at], bytes, 4, 0), 4);
        CHECK_EQ(vllsi_file_size(both[at]), 4 + 4 * (int64_t)at);
    }
    CHECK_EQ(vllsi_truncate(fd, 1), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    CHECK_KIND(vllsi_read(fd, bytes, 4), UNSUPPORTED); /* it is not asked whether it is open */
    CHECK_KIND(vllsi_pread(fd, bytes, 4, 0), BAD_DESCRIPTOR);
    CHECK_EQ(vllsi_close(copy), 0);
    support_scratch_end(&scratch);
}

TEST(file, appending)
{
    struct support_scratch scratch = support_scratch_begin();
    vllsi_fd one = VLLSI_FD_INVALID, two = VLLSI_FD_INVALID, copy = VLLSI_FD_INVALID;
    support_file_with(scratch.dir, "log", "0");
    REQUIRE(vllsi_open(scratch.dir, PATH("log"), R | APPEND, 0, &one) == 0);
    REQUIRE(vllsi_open(scratch.dir, PATH("log"), APPEND | CREATE, 0, &two) == 0);
    REQUIRE(vllsi_duplicate(one, &copy) == 0);
    CHECK_EQ(vllsi_write(one, "a", 1), 1);
    CHECK_EQ(vllsi_write(two, "b", 1), 1);
    CHECK_EQ(vllsi_seek(one, 0, VLLSI_SEEK_FROM_START), 0);
    CHECK_EQ(vllsi_write(copy, "c", 1), 1);
    const vllsi_fd all[] = {one, two, copy};
    const vllsi_iovec piece = {(void *)(uintptr_t) "x", 1};
    for (size_t at = 0; at < 3; at++) {
        CHECK_KIND(vllsi_pwrite(all[at], "x", 1, 0), INVALID_INPUT);
        CHECK_KIND(vllsi_pwritev(all[at], &piece, 1, 0), INVALID_INPUT);
        CHECK_KIND(vllsi_pwrite_all(all[at], "x", 1, 0, NULL), INVALID_INPUT);
        CHECK_KIND(vllsi_truncate(all[at], 0), INVALID_INPUT);
        CHECK_KIND(vllsi_copy_range(one, 0, all[at], 0, 1), INVALID_INPUT);
    }
    char byte = 0;
    CHECK_EQ(vllsi_pread(one, &byte, 1, 1), 1);
    CHECK_EQ(byte, 'a');
    CHECK_KIND(vllsi_pread(two, &byte, 1, 1), BAD_DESCRIPTOR); /* not open to read */
    for (size_t at = 0; at < 3; at++) {
        CHECK_EQ(vllsi_close(all[at]), 0);
    }
    CHECK(support_holds(scratch.dir, "log", "0abc"));
    support_scratch_end(&scratch);
}

enum { APPENDERS = 4, APPENDS = 200, APPEND_BYTES = 64 };

static void append_lines(void *argument)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    struct support_scratch *scratch = argument;
    char line[APPEND_BYTES];
    static uint32_t next;
    const char mark = (char)('a' + (int)__atomic_fetch_add(&next, 1, __ATOMIC_RELAXED));
    for (size_t at = 0; at < sizeof line; at++) {
        line[at] = mark;
    }
    REQUIRE(vllsi_open(scratch->dir, PATH("log"), APPEND | CREATE, 0, &fd) == 0);
    for (int at = 0; at < APPENDS; at++) {
        CHECK_EQ(vllsi_write(fd, line, sizeof line), (int64_t)sizeof line);
    }
    CHECK_EQ(vllsi_close(fd), 0);
}

/* Each write lands whole at the then end. */
TEST(file, appends_do_not_overwrite_each_other)
{
    struct support_scratch scratch = support_scratch_begin();
    if (!conformance_run_threads(APPENDERS, append_lines, &scratch)) {
        support_scratch_end(&scratch);
        SKIP("this target has no threads");
    }
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(scratch.dir, PATH("log"), R, 0, &fd) == 0);
    CHECK_EQ(vllsi_file_size(fd), APPENDERS * APPENDS * APPEND_BYTES);
    char line[APPEND_BYTES];
    int64_t whole = 0;
    while (vllsi_read_all(fd, line, sizeof line, NULL) == (vllsi_result)sizeof line) {
        bool alike = true;
        for (size_t at = 1; at < sizeof line; at++) {
            alike = alike && line[at] == line[0];
        }
        whole += alike;
    }
    CHECK_EQ(whole, APPENDERS * APPENDS);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

TEST(file, seek)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    CHECK_EQ(vllsi_seek(fd, 100, VLLSI_SEEK_FROM_START), 100);
    CHECK_EQ(vllsi_file_size(fd), 0);
    CHECK_EQ(vllsi_write(fd, "x", 1), 1);
    CHECK_EQ(vllsi_seek(fd, -1, VLLSI_SEEK_FROM_CURRENT), 100);
    CHECK_EQ(vllsi_seek(fd, 9, VLLSI_SEEK_FROM_END), 110);
    CHECK_KIND(vllsi_seek(fd, -1, VLLSI_SEEK_FROM_START), INVALID_INPUT);
    CHECK_KIND(vllsi_seek(fd, -102, VLLSI_SEEK_FROM_END), INVALID_INPUT);
    CHECK_KIND(vllsi_seek(fd, INT64_MIN, VLLSI_SEEK_FROM_CURRENT), INVALID_INPUT);
    CHECK_KIND(vllsi_seek(fd, 0, (enum vllsi_seek_from)3), INVALID_INPUT);
    CHECK_KIND(vllsi_seek(fd, 0, (enum vllsi_seek_from) - 1), INVALID_INPUT);
    CHECK(vllsi_failed(vllsi_seek(fd, INT64_MAX, VLLSI_SEEK_FROM_CURRENT)));
    CHECK_EQ(vllsi_seek(fd, 0, VLLSI_SEEK_FROM_CURRENT), 110);
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    CHECK_KIND(vllsi_seek(reader, 0, VLLSI_SEEK_FROM_CURRENT), NOT_SEEKABLE);
    char byte = 0;
    CHECK_KIND(vllsi_pread(reader, &byte, 1, 0), NOT_SEEKABLE);
    CHECK_KIND(vllsi_pwrite(writer, &byte, 1, 0), NOT_SEEKABLE);
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_EQ(vllsi_close(writer), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

/* ── pipes, everything, signals ── */

enum { PIPED_BYTES = 300000 };

static void feed(void *argument)
{
    static char bytes[PIPED_BYTES];
    for (size_t at = 0; at < sizeof bytes; at++) {
        bytes[at] = (char)(at * 7);
    }
    const vllsi_fd writer = *(vllsi_fd *)argument;
    size_t done = 0;
    CHECK_EQ(vllsi_write_all(writer, bytes, sizeof bytes, &done), PIPED_BYTES);
    CHECK_EQ(done, PIPED_BYTES);
    CHECK_EQ(vllsi_close(writer), 0);
}

/* More than a pipe holds goes through whole, and the end is seen. */
TEST(file, all_of_a_pipe)
{
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    struct support_thread thread;
    support_thread_start(&thread, feed, &writer);
    static char bytes[PIPED_BYTES + 1000];
    size_t done = 0;
    CHECK_EQ(vllsi_read_all(reader, bytes, sizeof bytes, &done), PIPED_BYTES);
    CHECK_EQ(done, PIPED_BYTES);
    bool same = true;
    for (size_t at = 0; at < PIPED_BYTES; at++) {
        same = same && bytes[at] == (char)(at * 7);
    }
    CHECK(same);
    support_thread_join(&thread);
    CHECK_EQ(vllsi_close(reader), 0);
}

TEST(file, what_was_moved_before_a_failure)
{
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    REQUIRE(vllsi__linux_fcntl((int32_t)vllsi_fd_native(writer), VLLSI_LINUX_F_SETFL,
                               VLLSI_LINUX_O_NONBLOCK) == 0);
    REQUIRE(vllsi__linux_fcntl((int32_t)vllsi_fd_native(reader), VLLSI_LINUX_F_SETFL,
                               VLLSI_LINUX_O_NONBLOCK) == 0);
    static char bytes[1 << 20];
    size_t written = 0, read = 0;
    CHECK_KIND(vllsi_write_all(writer, bytes, sizeof bytes, &written), WOULD_BLOCK);
    CHECK(written > 0 && written < sizeof bytes);
    CHECK_KIND(vllsi_read_all(reader, bytes, sizeof bytes, &read), WOULD_BLOCK);
    CHECK_EQ(read, written);
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_EQ(vllsi_close(writer), 0);
}

static void write_to_nobody(void *unused)
{
    (void)unused;
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    CHECK_EQ(vllsi_close(reader), 0);
    char byte = 0;
    const vllsi_iovec piece = {&byte, 1};
    CHECK_KIND(vllsi_write(writer, &byte, 1), BROKEN_PIPE);
    CHECK_KIND(vllsi_write(writer, &byte, 1), BROKEN_PIPE);
    CHECK_KIND(vllsi_writev(writer, &piece, 1), BROKEN_PIPE);
    CHECK_KIND(vllsi_write_all(writer, &byte, 1, NULL), BROKEN_PIPE);
    /* Nothing is left behind either. */
    struct vllsi_linux_sigset pending = {{0}}, mask = {{0}};
    CHECK_EQ(vllsi__linux_rt_sigpending(&pending), 0);
    CHECK_EQ(vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, NULL, &mask), 0);
    const size_t at = (VLLSI_LINUX_SIGPIPE - 1) / 8;
    CHECK_EQ(((const uint8_t *)&pending)[at] >> ((VLLSI_LINUX_SIGPIPE - 1) % 8) & 1, 0);
    CHECK_EQ(((const uint8_t *)&mask)[at] >> ((VLLSI_LINUX_SIGPIPE - 1) % 8) & 1, 0);
    CHECK_EQ(vllsi_close(writer), 0);
}

static void write_to_nobody_by_mask(void *unused)
{
    REQUIRE(support_refuse(VLLSI_LINUX_NR_pwritev2, VLLSI_LINUX_EOPNOTSUPP));
    write_to_nobody(unused);
    struct support_scratch scratch = support_scratch_begin();
    support_file_with(scratch.dir, "a", "text"); /* files go the plain way */
    CHECK(support_holds(scratch.dir, "a", "text"));
    support_scratch_end(&scratch);
}

TEST(file, a_broken_pipe_is_an_error_and_no_signal)
{
    const struct conformance_child child = conformance_run_child(write_to_nobody, NULL, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
}

TEST(file, a_broken_pipe_on_an_older_kernel)
{
    if (conformance_emulated()) {
        SKIP("an emulator has no filters of system calls; it has no RWF_NOSIGNAL either");
    }
    const struct conformance_child child = conformance_run_child(write_to_nobody_by_mask, NULL, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
}

/* Waits until a write is under way, and goes away while it waits for room. */
static void read_once_and_close(void *reader)
{
    const vllsi_fd fd = *(vllsi_fd *)reader;
    char byte = 0;
    CHECK_EQ(vllsi_read(fd, &byte, 1), 1);
    conformance_sleep_ms(20);
    CHECK_EQ(vllsi_close(fd), 0);
}

/* The kernel raises the signal as well where the write that finds nobody has moved something before. */
static void write_to_somebody_who_leaves(void *by_mask)
{
    static char bytes[1 << 20];
    vllsi_fd reader, writer;
    struct support_thread thread;
    REQUIRE(by_mask == NULL || support_refuse(VLLSI_LINUX_NR_pwritev2, VLLSI_LINUX_EOPNOTSUPP));
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    support_thread_start(&thread, read_once_and_close, &reader);
    const vllsi_result written = vllsi_write(writer, bytes, sizeof bytes);
    CHECK(written > 0 && written < (vllsi_result)sizeof bytes);
    support_thread_join(&thread);
    CHECK_KIND(vllsi_write(writer, bytes, 1), BROKEN_PIPE);
    CHECK_EQ(vllsi_close(writer), 0);
}

TEST(file, a_pipe_that_breaks_under_a_write_is_no_signal)
{
    char by_mask = 0;
    for (int round = 0; round < (conformance_emulated() ? 1 : 2); round++) {
        const struct conformance_child child =
            conformance_run_child(write_to_somebody_who_leaves, round == 0 ? NULL : &by_mask, 10000);
        CHECK(child.exited);
        CHECK_EQ(child.status, 0);
        CHECK_TEXT(child.output, "");
    }
}

struct interruption {
    vllsi_fd writer; /* or the directory of a FIFO */
    uint32_t tid;
};

static void interrupt_then_write(void *argument)
{
    struct interruption *interruption = argument;
    for (int at = 0; at < 20; at++) {
        conformance_sleep_ms(2);
        support_interrupt(interruption->tid);
    }
    CHECK_EQ(vllsi_write(interruption->writer, "x", 1), 1);
}

/* A reader that signals hit goes on to wait. */
TEST(file, reading_goes_on_after_signals)
{
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    support_let_signals_interrupt();
    struct interruption interruption = {.writer = writer, .tid = (uint32_t)vllsi__linux_gettid()};
    struct support_thread thread;
    support_thread_start(&thread, interrupt_then_write, &interruption);
    char byte = 0;
    CHECK_EQ(vllsi_read(reader, &byte, 1), 1);
    CHECK_EQ(byte, 'x');
    support_thread_join(&thread);
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_EQ(vllsi_close(writer), 0);
}

static void interrupt_then_open(void *argument)
{
    struct interruption *interruption = argument;
    vllsi_fd fd = VLLSI_FD_INVALID;
    for (int at = 0; at < 20; at++) {
        conformance_sleep_ms(2);
        support_interrupt(interruption->tid);
    }
    CHECK_EQ(vllsi_open(interruption->writer, PATH("fifo"), W, 0, &fd), 0);
    CHECK_EQ(vllsi_close(fd), 0);
}

/* So does an open that waits. */
TEST(file, opening_goes_on_after_signals)
{
    struct support_scratch scratch = support_scratch_begin();
    REQUIRE(vllsi__linux_mknodat((int32_t)vllsi_fd_native(scratch.dir), "fifo", VLLSI_LINUX_S_IFIFO | 0600,
                                 0) == 0);
    support_let_signals_interrupt();
    struct interruption interruption = {.writer = scratch.dir, .tid = (uint32_t)vllsi__linux_gettid()};
    struct support_thread thread;
    support_thread_start(&thread, interrupt_then_open, &interruption);
    CHECK_EQ(open_once(scratch.dir, PATH("fifo"), R), 0);
    support_thread_join(&thread);
    support_scratch_end(&scratch);
}

TEST(file, terminals)
{
    vllsi_fd reader, writer, null = VLLSI_FD_INVALID;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    CHECK_EQ(vllsi_is_terminal(reader), 0);
    REQUIRE(vllsi_open(HERE, PATH("/dev/null"), RW, 0, &null) == 0);
    CHECK_EQ(vllsi_is_terminal(null), 0);
    vllsi_fd terminal = VLLSI_FD_INVALID;
    if (vllsi_open(HERE, PATH("/dev/ptmx"), RW, 0, &terminal) == 0) {
        CHECK_EQ(vllsi_is_terminal(terminal), 1);
        CHECK_EQ(vllsi_close(terminal), 0);
    }
    CHECK_EQ(vllsi_close(null), 0);
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_EQ(vllsi_close(writer), 0);
}

/* ── space ── */

TEST(file, sizes)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    CHECK_EQ(vllsi_file_size(fd), 0);
    CHECK_EQ(vllsi_write(fd, "0123456789", 10), 10);
    CHECK_EQ(vllsi_file_size(fd), 10);
    CHECK_EQ(vllsi_truncate(fd, 4), 0);
    CHECK_EQ(vllsi_file_size(fd), 4);
    CHECK_EQ(vllsi_seek(fd, 0, VLLSI_SEEK_FROM_CURRENT), 10); /* "truncate moves no position" */
    CHECK_EQ(vllsi_truncate(fd, 8), 0);
    char bytes[8];
    CHECK_EQ(vllsi_pread(fd, bytes, 8, 0), 8);
    CHECK(support_same(bytes, "0123\0\0\0\0", 8)); /* "new bytes are zero" */
    CHECK_EQ(vllsi_close(fd), 0);
    vllsi_fd read_only = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(scratch.dir, PATH("a"), R, 0, &read_only) == 0);
    CHECK_EQ(vllsi_file_size(read_only), 8);
    CHECK_KIND(vllsi_truncate(read_only, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_pwrite(read_only, bytes, 1, 0), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_write(read_only, bytes, 1), BAD_DESCRIPTOR);
    CHECK_EQ(vllsi_close(read_only), 0);
    CHECK_KIND(vllsi_file_size(scratch.dir), IS_A_DIRECTORY);
    CHECK_KIND(vllsi_truncate(scratch.dir, 0), INVALID_INPUT);
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    CHECK_KIND(vllsi_file_size(reader), NOT_SEEKABLE);
    CHECK_KIND(vllsi_truncate(writer, 0), INVALID_INPUT);
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_EQ(vllsi_close(writer), 0);
    support_scratch_end(&scratch);
}

TEST(file, allocate_never_shrinks)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    CHECK_EQ(vllsi_write(fd, "0123456789", 10), 10);
    const vllsi_result result = vllsi_allocate(fd, 5, 10000);
    if (vllsi_failed(result)) {
        CHECK_KIND(result, UNSUPPORTED);
        CHECK_EQ(vllsi_file_size(fd), 10);
        CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_RESERVE, fd), 0);
    } else {
        CHECK_EQ(vllsi_file_size(fd), 10005);
        CHECK_EQ(vllsi_allocate(fd, 0, 3), 0);
        CHECK_EQ(vllsi_file_size(fd), 10005);
        char bytes[12];
        CHECK_EQ(vllsi_pread(fd, bytes, 12, 0), 12);
        CHECK(support_same(bytes, "0123456789\0\0", 12));
    }
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

static void copy_between(vllsi_fd dir)
{
    const vllsi_fd from = support_file(dir, "from"), to = support_file(dir, "to");
    static char bytes[100000], back[100000];
    for (size_t at = 0; at < sizeof bytes; at++) {
        bytes[at] = (char)(at * 11 + at / 256);
    }
    CHECK_EQ(vllsi_pwrite_all(from, bytes, sizeof bytes, 0, NULL), (int64_t)sizeof bytes);
    int64_t copied = 0;
    vllsi_result result;
    while ((result = vllsi_copy_range(from, 10 + copied, to, 3 + copied, SIZE_MAX)) > 0) {
        copied += result;
    }
    CHECK_EQ(result, 0);
    CHECK_EQ(copied, (int64_t)sizeof bytes - 10);
    CHECK_EQ(vllsi_file_size(to), (int64_t)sizeof bytes - 7);
    CHECK_EQ(vllsi_pread_all(to, back, sizeof back, 3, NULL), copied);
    CHECK(support_same(back, bytes + 10, (size_t)copied));
    CHECK_EQ(vllsi_seek(from, 0, VLLSI_SEEK_FROM_CURRENT), 0);
    CHECK_EQ(vllsi_seek(to, 0, VLLSI_SEEK_FROM_CURRENT), 0);
    CHECK_EQ(vllsi_copy_range(from, 0, to, 0, 0), 0);
    CHECK_KIND(vllsi_copy_range(from, 0, from, 5, 10), INVALID_INPUT);
    CHECK_KIND(vllsi_copy_range(from, 5, from, 0, 10), INVALID_INPUT);
    CHECK_EQ(vllsi_copy_range(from, 0, from, 10, 10), 10);
    CHECK_EQ(vllsi_pread(from, back, 20, 0), 20);
    CHECK(support_same(back, bytes, 10) && support_same(back + 10, bytes, 10));
    vllsi_fd read_only = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(dir, PATH("from"), R, 0, &read_only) == 0);
    CHECK_KIND(vllsi_copy_range(from, 0, read_only, 10, 5), BAD_DESCRIPTOR);
    CHECK_EQ(vllsi_close(read_only), 0);
    CHECK_EQ(vllsi_close(from), 0);
    CHECK_EQ(vllsi_close(to), 0);
    CHECK_EQ(vllsi_unlink(dir, PATH("from")), 0);
    CHECK_EQ(vllsi_unlink(dir, PATH("to")), 0);
}

TEST(file, copy_range)
{
    struct support_scratch scratch = support_scratch_begin();
    copy_between(scratch.dir);
    /* Files of /proc have no size and yet bytes. */
    vllsi_fd status = VLLSI_FD_INVALID;
    const vllsi_fd to = support_file(scratch.dir, "status");
    REQUIRE(vllsi_open(HERE, PATH("/proc/self/status"), R, 0, &status) == 0);
    CHECK(vllsi_copy_range(status, 0, to, 0, 1000) > 0);
    CHECK_EQ(vllsi_close(status), 0);
    CHECK_EQ(vllsi_close(to), 0);
    support_scratch_end(&scratch);
}

TEST(file, copy_range_by_hand)
{
    if (conformance_emulated()) {
        SKIP("an emulator has no filters of system calls");
    }
    struct support_scratch scratch = support_scratch_begin();
    REQUIRE(support_refuse(VLLSI_LINUX_NR_copy_file_range, VLLSI_LINUX_ENOSYS));
    copy_between(scratch.dir);
    support_scratch_end(&scratch);
}

/* ── limits of the storage ── */

static void exceed_the_file_limit(void *argument)
{
    const vllsi_fd dir = *(vllsi_fd *)argument;
    const vllsi_fd fd = support_file(dir, "limited");
    const struct vllsi_linux_rlimit64 limit = {.rlim_cur = 4096, .rlim_max = 4096};
    struct vllsi_linux_sigaction ignore = {.flags = 0};
    ignore.handler = (void *)(uintptr_t)1; /* SIG_IGN */
    REQUIRE(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGXFSZ, &ignore, NULL) == 0);
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_FSIZE, &limit, NULL) == 0);
    static char bytes[8192];
    size_t done = 0;
    CHECK_KIND(vllsi_pwrite_all(fd, bytes, sizeof bytes, 0, &done), FILE_TOO_LARGE);
    CHECK_EQ(done, 4096); /* what fits is written */
    CHECK_KIND(vllsi_pwrite(fd, bytes, 1, 4096), FILE_TOO_LARGE);
    CHECK_KIND(vllsi_truncate(fd, 4097), FILE_TOO_LARGE);
    CHECK_EQ(vllsi_file_size(fd), 4096);
    CHECK_EQ(vllsi_close(fd), 0);
}

TEST(file, the_limit_of_file_sizes)
{
    if (conformance_emulated()) {
        SKIP("an emulator keeps limits of its program from its host");
    }
    struct support_scratch scratch = support_scratch_begin();
    const struct conformance_child child = conformance_run_child(exceed_the_file_limit, &scratch.dir, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
    support_scratch_end(&scratch);
}

TEST(file, a_full_device)
{
    vllsi_fd full = VLLSI_FD_INVALID;
    if (vllsi_open(HERE, PATH("/dev/full"), W, 0, &full) != 0) {
        SKIP("there is no /dev/full here");
    }
    CHECK_KIND(vllsi_write(full, "x", 1), NO_SPACE);
    size_t done = 99;
    CHECK_KIND(vllsi_write_all(full, "x", 1, &done), NO_SPACE);
    CHECK_EQ(done, 0);
    CHECK_EQ(vllsi_close(full), 0);
}

/* Mounts a small volume at scratch/volume, in a name space of this process alone. */
static bool mount_small_volume(const struct support_scratch *scratch)
{
    REQUIRE(vllsi_mkdir(scratch->dir, PATH("volume"), 0, 0) == 0);
    REQUIRE(vllsi_set_current_directory(scratch->dir, PATH(".")) == 0);
    return vllsi__linux_unshare(VLLSI_LINUX_CLONE_NEWNS) == 0 &&
           vllsi__linux_mount("none", "/", NULL, VLLSI_LINUX_MS_REC | VLLSI_LINUX_MS_PRIVATE, NULL) == 0 &&
           vllsi__linux_mount("none", "volume", "tmpfs", 0, "size=64k") == 0;
}

TEST(file, a_full_volume)
{
    struct support_scratch scratch = support_scratch_begin();
    if (!mount_small_volume(&scratch)) {
        support_scratch_end(&scratch);
        SKIP("a volume may not be mounted here: it takes CAP_SYS_ADMIN");
    }
    vllsi_fd volume = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(HERE, PATH("volume"), DIRECTORY, 0, &volume) == 0);
    const vllsi_fd fd = support_file(volume, "a");
    static char bytes[100000];
    size_t done = 0;
    CHECK_KIND(vllsi_write_all(fd, bytes, sizeof bytes, &done), NO_SPACE);
    CHECK_EQ(done, 65536);
    CHECK_KIND(vllsi_allocate(fd, 0, 1 << 20), NO_SPACE);
    CHECK_EQ(vllsi_file_size(fd), 65536);
    CHECK_EQ(vllsi_truncate(fd, 0), 0);
    CHECK_EQ(vllsi_write_all(fd, bytes, 65536, NULL), 65536); /* at the position, behind a hole */
    CHECK_EQ(vllsi_close(fd), 0);
    support_file_with(scratch.dir, "below", "x");
    CHECK_KIND(vllsi_rename(scratch.dir, PATH("below"), volume, PATH("b"), 0), CROSSES_DEVICES);
    CHECK_KIND(vllsi_link(scratch.dir, PATH("below"), volume, PATH("b")), CROSSES_DEVICES);
    /* What is mounted in a tree is neither removed nor entered. */
    CHECK_KIND(vllsi_remove_tree(HERE, scratch.path, scratch.path_len), BUSY);
    CHECK_EQ(vllsi_access(volume, PATH("a"), VLLSI_FILE_ACCESS_EXISTS), 1);
    CHECK_EQ(vllsi_close(volume), 0);
    REQUIRE(vllsi__linux_umount2("volume", 0) == 0);
    support_scratch_end(&scratch);
}
