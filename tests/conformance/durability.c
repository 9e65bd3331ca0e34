/*
 * vllsi/durability.h. That what was synced survives a crash, no running system can show: tests/crash does.
 * Here: what is done, in which order, what happens when a step fails, and that a failed sync is never
 * forgotten. Failures are injected by a filter that refuses a call, for one descriptor or for all.
 */
#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/durability.h>
#include <vllsi/linux/durability.h>
#include <vllsi/linux/process.h>
#include <vllsi/linux/thread.h>

#define SKIP_WITHOUT_FILTERS()                                       \
    if (conformance_emulated()) {                                    \
        SKIP("qemu-user lacks seccomp: a filter that fails a sync"); \
    }

enum { BPF_ARGUMENT_0 = 16 };

/* From here on a call fails for one descriptor: the one whose number a is given. */
static void refuse_for(uint32_t number, vllsi_fd fd, uint32_t error)
{
    struct vllsi_linux_sock_filter steps[] = {
        {.code = SUPPORT_BPF_LOAD_WORD, .k = offsetof(struct vllsi_linux_seccomp_data, nr)},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 3, .k = number},
        {.code = SUPPORT_BPF_LOAD_WORD, .k = BPF_ARGUMENT_0},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 1, .k = (uint32_t)vllsi_fd_native(fd)},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ERRNO | error},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ALLOW},
    };
    struct vllsi_linux_sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    REQUIRE(vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    REQUIRE(vllsi__linux_seccomp(VLLSI_LINUX_SECCOMP_SET_MODE_FILTER, 0, (uintptr_t)&program) == 0);
}

static vllsi_fd reopen(vllsi_fd dir, const char *name)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(dir, name, support_length(name), VLLSI_OPEN_READ | VLLSI_OPEN_WRITE, 0, &fd) == 0);
    return fd;
}

/* The names in a directory, whatever they are. */
static int64_t count_names(vllsi_fd dir)
{
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    int64_t count = 0;
    REQUIRE(vllsi_directory_open(&listing, dir, PATH("."), 0, NULL, 0) == 0);
    while (vllsi_directory_next(&listing, &entry) == 1) {
        count++;
    }
    vllsi_directory_close(&listing);
    return count;
}

/* ── syncs ── */

TEST(durability, files_and_directories)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    CHECK_EQ(vllsi_write_all(fd, "text", 4, NULL), 4);
    CHECK_EQ(vllsi_full_fsync(fd), VLLSI_SYNC_STABLE);
    CHECK_EQ(vllsi_data_sync(fd), VLLSI_SYNC_STABLE);
    CHECK_EQ(vllsi_sync_failure_get(fd), 0);
    CHECK_EQ(vllsi_sync_failure_clear(fd), 0);
    CHECK_EQ(vllsi_sync_failures_clear_all(), 0);
    CHECK(vllsi_sync_directory_fd(scratch.dir) >= 0);
    CHECK(vllsi_sync_directory(scratch.dir, PATH(".")) >= 0);
    CHECK(vllsi_sync_directory(VLLSI_FD_CURRENT_DIRECTORY, scratch.path, scratch.path_len) >= 0);
    CHECK_EQ(vllsi_linux_sync_range(fd, 0, 0, VLLSI_LINUX_SYNC_FILE_RANGE_WRITE_AND_WAIT), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

TEST(durability, bad_input)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd closed = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, INT32_MAX);
    const vllsi_fd bad[] = {VLLSI_FD_INVALID, closed, {INT64_MIN}, {INT64_MAX}, {(int64_t)1 << 50}};
    for (size_t at = 0; at < sizeof bad / sizeof *bad; at++) {
        CHECK_KIND(vllsi_full_fsync(bad[at]), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_data_sync(bad[at]), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_sync_directory_fd(bad[at]), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_sync_directory(bad[at], PATH(".")), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_sync_failure_get(bad[at]), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_sync_failure_clear(bad[at]), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_linux_sync_range(bad[at], 0, 0, 0), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_atomic_write(bad[at], PATH("a"), "", 0, NULL, NULL), BAD_DESCRIPTOR);
    }
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    CHECK_KIND(vllsi_full_fsync(writer), INVALID_INPUT);
    CHECK_EQ(vllsi_sync_failure_get(writer), 0); /* nothing was lost by that */
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_EQ(vllsi_close(writer), 0);
    const vllsi_fd fd = support_file(scratch.dir, "a");
    CHECK_KIND(vllsi_sync_directory_fd(fd), NOT_A_DIRECTORY);
    CHECK_KIND(vllsi_sync_directory(scratch.dir, PATH("a")), NOT_A_DIRECTORY);
    CHECK_KIND(vllsi_sync_directory(scratch.dir, PATH("none")), NOT_FOUND);
    CHECK_KIND(vllsi_sync_directory(scratch.dir, PATH("a\0b")), INVALID_INPUT);
    CHECK_KIND(vllsi_linux_sync_range(fd, -1, 1, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_linux_sync_range(fd, INT64_MAX, INT64_MAX, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_linux_sync_range(fd, 0, 0, UINT32_MAX), INVALID_INPUT);
    CHECK_EQ(vllsi_sync_failure_get(fd), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

/* ── failed syncs ── */

typedef vllsi_result syncer(vllsi_fd fd);

static vllsi_result sync_range(vllsi_fd fd)
{
    return vllsi_linux_sync_range(fd, 0, 0, VLLSI_LINUX_SYNC_FILE_RANGE_WRITE_AND_WAIT);
}

static void expect_failed(vllsi_fd fd, uint32_t error)
{
    CHECK_FAILS(vllsi_full_fsync(fd), VLLSI_ERROR_DOMAIN_ERRNO, error);
    CHECK_FAILS(vllsi_data_sync(fd), VLLSI_ERROR_DOMAIN_ERRNO, error);
    CHECK_FAILS(sync_range(fd), VLLSI_ERROR_DOMAIN_ERRNO, error);
    CHECK_FAILS(vllsi_sync_failure_get(fd), VLLSI_ERROR_DOMAIN_ERRNO, error);
}

/* The kernel is asked by one descriptor only, and says no; by all others it would say yes. */
static void check_remembered(uint32_t number, syncer *sync, uint32_t error)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    const vllsi_fd other = support_file(scratch.dir, "b");
    vllsi_fd copy = VLLSI_FD_INVALID;
    REQUIRE(vllsi_duplicate(fd, &copy) == 0);
    CHECK_EQ(vllsi_full_fsync(fd), 0);
    refuse_for(number, fd, error);
    CHECK_FAILS(sync(fd), VLLSI_ERROR_DOMAIN_ERRNO, error);
    expect_failed(fd, error);
    expect_failed(copy, error);
    const vllsi_fd again = reopen(scratch.dir, "a");
    expect_failed(again, error);
    CHECK_EQ(vllsi_close(copy), 0);
    CHECK_EQ(vllsi_rename(scratch.dir, PATH("a"), scratch.dir, PATH("c"), 0), 0);
    const vllsi_fd renamed = reopen(scratch.dir, "c");
    expect_failed(renamed, error);
    CHECK_EQ(vllsi_full_fsync(other), 0); /* it is no other file's matter */
    CHECK_EQ(vllsi_sync_failure_get(other), 0);
    CHECK_EQ(vllsi_sync_failure_clear(other), 0);
    expect_failed(again, error);
    CHECK_EQ(vllsi_sync_failure_clear(again), 1);
    CHECK_EQ(vllsi_sync_failure_clear(again), 0);
    CHECK_EQ(vllsi_sync_failure_get(renamed), 0);
    CHECK_EQ(vllsi_full_fsync(again), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    CHECK_EQ(vllsi_close(other), 0);
    CHECK_EQ(vllsi_close(again), 0);
    CHECK_EQ(vllsi_close(renamed), 0);
    support_scratch_end(&scratch);
}

TEST(durability, failed_fsync_is_remembered)
{
    SKIP_WITHOUT_FILTERS();
    check_remembered(VLLSI_LINUX_NR_fsync, vllsi_full_fsync, VLLSI_LINUX_EIO);
}

TEST(durability, failed_fdatasync_is_remembered)
{
    SKIP_WITHOUT_FILTERS();
    check_remembered(VLLSI_LINUX_NR_fdatasync, vllsi_data_sync, VLLSI_LINUX_ENOSPC);
}

TEST(durability, failed_sync_file_range_is_remembered)
{
    SKIP_WITHOUT_FILTERS();
    check_remembered(VLLSI_LINUX_NR_sync_file_range, sync_range, VLLSI_LINUX_EDQUOT);
}

/* A refusal that lost nothing is no failure to remember. */
TEST(durability, refused_fsync_is_not_remembered)
{
    SKIP_WITHOUT_FILTERS();
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    refuse_for(VLLSI_LINUX_NR_fsync, fd, VLLSI_LINUX_EPERM);
    CHECK_KIND(vllsi_full_fsync(fd), PERMISSION_DENIED);
    CHECK_EQ(vllsi_sync_failure_get(fd), 0);
    CHECK_EQ(vllsi_data_sync(fd), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

TEST(durability, failed_directory_is_remembered)
{
    SKIP_WITHOUT_FILTERS();
    struct support_scratch scratch = support_scratch_begin();
    refuse_for(VLLSI_LINUX_NR_fsync, scratch.dir, VLLSI_LINUX_EIO);
    CHECK_KIND(vllsi_sync_directory_fd(scratch.dir), IO_FAILURE);
    CHECK_KIND(vllsi_sync_directory(scratch.dir, PATH(".")), IO_FAILURE);
    CHECK_EQ(vllsi_sync_failure_clear(scratch.dir), 1);
    CHECK(vllsi_sync_directory(scratch.dir, PATH(".")) >= 0);
    support_scratch_end(&scratch);
}

/* The number of a file that is gone may be given again; the new file has done nothing wrong. */
TEST(durability, another_file_of_the_same_number)
{
    SKIP_WITHOUT_FILTERS();
    enum { TRIES = 200 };
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_file_stat first, now;
    vllsi_fd fd = support_file(scratch.dir, "a");
    REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_ID, &first) == 0);
    refuse_for(VLLSI_LINUX_NR_fdatasync, fd, VLLSI_LINUX_EIO);
    CHECK_KIND(vllsi_data_sync(fd), IO_FAILURE);
    bool met = false;
    for (int tries = 0; tries < TRIES && !met; tries++) {
        CHECK_EQ(vllsi_close(fd), 0);
        CHECK_EQ(vllsi_unlink(scratch.dir, PATH("a")), 0);
        conformance_sleep_ms(1); /* times of files may be as coarse as the kernel's tick */
        fd = support_file(scratch.dir, "a");
        REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_ID, &now) == 0);
        met = vllsi_file_id_equal(first.id, now.id);
        CHECK_EQ(vllsi_full_fsync(fd), 0);
    }
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
    if (!met) {
        SKIP("this volume has not given the number again; ext4 does");
    }
}

static void make_name(char name[8], int number)
{
    name[0] = 'f';
    for (int digit = 0; digit < 4; digit++) {
        name[4 - digit] = (char)('0' + number % 10);
        number /= 10;
    }
    name[5] = '\0';
}

/* Without room for one more, all that may be meant fail. */
TEST(durability, full_table_fails_closed)
{
    SKIP_WITHOUT_FILTERS();
    enum { FILES = 2 * VLLSI_SYNC_FAILURES_MAX };
    struct support_scratch scratch = support_scratch_begin();
    char name[8];
    int64_t lost = 0, innocent = 0;
    vllsi_fd fd = support_file(scratch.dir, "first");
    refuse_for(VLLSI_LINUX_NR_fdatasync, fd, VLLSI_LINUX_EIO);
    for (int at = 0; at < FILES; at++) { /* each gets the lowest number, the one that is refused */
        CHECK_EQ(vllsi_close(fd), 0);
        make_name(name, at);
        fd = support_file(scratch.dir, name);
        CHECK_KIND(vllsi_data_sync(fd), IO_FAILURE);
    }
    for (int at = 0; at < FILES; at++) {
        CHECK_EQ(vllsi_close(fd), 0);
        make_name(name, at);
        fd = reopen(scratch.dir, name);
        lost += !vllsi_failed(vllsi_full_fsync(fd));
    }
    CHECK_EQ(lost, 0);
    for (int at = 0; at < FILES; at++) {
        CHECK_EQ(vllsi_close(fd), 0);
        make_name(name, FILES + at);
        fd = support_file(scratch.dir, name);
        innocent += vllsi_failed(vllsi_full_fsync(fd));
    }
    CHECK(innocent > 0);
    CHECK(vllsi_sync_failures_clear_all() > VLLSI_SYNC_FAILURES_MAX / 2);
    for (int at = 0; at < FILES; at++) {
        CHECK_EQ(vllsi_close(fd), 0);
        make_name(name, at);
        fd = reopen(scratch.dir, name);
        CHECK_EQ(vllsi_full_fsync(fd), 0);
    }
    CHECK_EQ(vllsi_sync_failures_clear_all(), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

static void expect_failed_in_child(void *fd)
{
    CHECK_KIND(vllsi_full_fsync(*(vllsi_fd *)fd), IO_FAILURE);
}

TEST(durability, child_remembers)
{
    SKIP_WITHOUT_FILTERS();
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "a");
    refuse_for(VLLSI_LINUX_NR_fdatasync, fd, VLLSI_LINUX_EIO);
    CHECK_KIND(vllsi_data_sync(fd), IO_FAILURE);
    const struct conformance_child child =
        conformance_run_child(expect_failed_in_child, (void *)(uintptr_t)&fd, 10000);
    CHECK(child.exited && child.status == 0);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

static uint32_t forks_done;

static void sync_until_forked(void *fd)
{
    while (__atomic_load_n(&forks_done, __ATOMIC_ACQUIRE) == 0) {
        CHECK_EQ(vllsi_full_fsync(*(vllsi_fd *)fd), 0);
    }
}

static void sync_in_child(void *fd)
{
    CHECK_EQ(vllsi_full_fsync(*(vllsi_fd *)fd), 0);
}

/* Another thread's sync is under way in nearly every fork; its turn must not last for ever in the child. */
TEST(durability, fork_in_the_middle_of_a_sync)
{
    enum { FORKS = 10 };
    struct support_scratch scratch = support_scratch_begin();
    struct support_thread other;
    vllsi_fd fd = support_file(scratch.dir, "a");
    support_thread_start(&other, sync_until_forked, &fd);
    for (int at = 0; at < FORKS; at++) {
        const struct conformance_child child = conformance_run_child(sync_in_child, &fd, 10000);
        CHECK(child.exited && child.status == 0);
    }
    __atomic_store_n(&forks_done, 1, __ATOMIC_RELEASE);
    support_thread_join(&other);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

static void sync_often(void *fd)
{
    for (int at = 0; at < 50; at++) {
        CHECK_EQ(at % 2 == 0 ? vllsi_full_fsync(*(vllsi_fd *)fd) : vllsi_data_sync(*(vllsi_fd *)fd), 0);
    }
}

TEST(durability, threads_take_turns)
{
    enum { THREADS = 4 };
    struct support_scratch scratch = support_scratch_fast();
    vllsi_fd fds[THREADS];
    fds[0] = support_file(scratch.dir, "a");
    for (int at = 1; at < THREADS; at++) {
        fds[at] = reopen(scratch.dir, "a");
    }
    support_threads_run(THREADS, sync_often, fds, sizeof *fds);
    for (int at = 0; at < THREADS; at++) {
        CHECK_EQ(vllsi_close(fds[at]), 0);
    }
    support_scratch_end(&scratch);
}

/* ── a file replaced in one piece ── */

#define TEXT(literal) (literal), sizeof(literal) - 1

/* Where children write. */
static vllsi_fd broken_dir;

static struct vllsi_atomic_write_options options_of(uint32_t flags, uint32_t mode)
{
    return (struct vllsi_atomic_write_options){
        .size_bytes = sizeof(struct vllsi_atomic_write_options), .flags = flags, .mode = mode};
}

TEST(durability, atomic_write_replaces)
{
    struct support_scratch scratch = support_scratch_begin();
    const int64_t open_before = support_open_descriptors();
    CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("one"), NULL, NULL) >= 0);
    CHECK(support_holds(scratch.dir, "a", "one"));
    const vllsi_fd old = reopen(scratch.dir, "a");
    char bytes[4] = "";
    CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("second"), NULL, NULL) >= 0);
    CHECK(support_holds(scratch.dir, "a", "second"));
    CHECK_EQ(vllsi_pread(old, bytes, 4, 0), 3); /* who has it open keeps it */
    CHECK_TEXT(bytes, "one");
    CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), NULL, 0, NULL, NULL) >= 0);
    CHECK(support_holds(scratch.dir, "a", ""));
    CHECK_EQ(count_names(scratch.dir), 1);
    CHECK_EQ(vllsi_close(old), 0);
    CHECK_EQ(support_open_descriptors(), open_before);
    support_scratch_end(&scratch);
}

TEST(durability, atomic_write_keeps_permissions)
{
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_file_stat known;
    struct vllsi_atomic_write_options options = options_of(0, 0640);
    CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("one"), &options, NULL) >= 0);
    REQUIRE(vllsi_stat(scratch.dir, PATH("a"), 0, VLLSI_STAT_MODE, &known) == 0);
    if ((known.valid & VLLSI_STAT_MODE) != 0) {
        CHECK_EQ(known.mode & 0777, 0640);
        CHECK_EQ(vllsi_chmod(scratch.dir, PATH("a"), 0, 0604), 0);
        CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("two"), NULL, NULL) >= 0);
        REQUIRE(vllsi_stat(scratch.dir, PATH("a"), 0, VLLSI_STAT_MODE, &known) == 0);
        CHECK_EQ(known.mode, 0604);
        CHECK_EQ(vllsi_chmod(scratch.dir, PATH("a"), 0, 0404), 0);
        CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("three"), NULL, NULL) >= 0);
        options = options_of(VLLSI_ATOMIC_WRITE_PRIVATE, 0);
        REQUIRE(vllsi_stat(scratch.dir, PATH("a"), 0, VLLSI_STAT_MODE, &known) == 0);
        CHECK_EQ(known.mode, 0404);
        CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("four"), &options, NULL) >= 0);
        REQUIRE(vllsi_stat(scratch.dir, PATH("a"), 0, VLLSI_STAT_MODE, &known) == 0);
        CHECK_EQ(known.mode, 0400);
    }
    support_scratch_end(&scratch);
}

/* Another than the owner, of the file's group or of none of it, writes it anew. */
static void write_as_another(void *is_member)
{
    const uint32_t user = 1234, group = *(const bool *)is_member ? 4242 : 4343;
    REQUIRE(vllsi__linux_setgroups(1, &group) == 0 && vllsi__linux_setresgid(1235, 1235, 1235) == 0 &&
            vllsi__linux_setresuid(user, user, user) == 0);
    CHECK(vllsi_atomic_write(broken_dir, PATH("a"), TEXT("new"), NULL, NULL) >= 0);
}

TEST(durability, atomic_write_for_a_group)
{
    static const struct {
        bool is_member;
        uint32_t before, after, group;
    } cases[] = {{true, 02664, 0664, 4242},
                 {true, 0640, 0640, 4242},
                 {false, 02664, 0644, 1235},
                 {false, 0660, 0600, 1235}};
    struct vllsi_linux_ids users = {1, 1, 1};
    struct support_scratch scratch = support_scratch_begin();
    broken_dir = scratch.dir;
    if (vllsi_linux_user_ids(&users) != 0 || users.effective != 0) {
        support_scratch_end(&scratch);
        SKIP("only the superuser can play two users");
    }
    CHECK_EQ(vllsi_chmod(scratch.dir, PATH("."), 0, 0777), 0);
    for (size_t at = 0; at < sizeof cases / sizeof *cases; at++) {
        struct vllsi_file_stat known;
        bool is_member = cases[at].is_member;
        (void)!vllsi_unlink(scratch.dir, PATH("a"));
        support_file_with(scratch.dir, "a", "old");
        REQUIRE(vllsi_chown(scratch.dir, PATH("a"), 0, 0, 4242) == 0);
        REQUIRE(vllsi_chmod(scratch.dir, PATH("a"), 0, cases[at].before) == 0);
        const struct conformance_child child = conformance_run_child(write_as_another, &is_member, 10000);
        CHECK(child.exited);
        CHECK_EQ(child.status, 0);
        CHECK(support_holds(scratch.dir, "a", "new"));
        REQUIRE(vllsi_stat(scratch.dir, PATH("a"), 0, VLLSI_STAT_MODE, &known) == 0);
        if ((known.valid & VLLSI_STAT_MODE) != 0) {
            CHECK_EQ(known.owner, 1234);
            CHECK_EQ(known.group, cases[at].group);
            CHECK_EQ(known.mode, cases[at].after);
        }
    }
    support_scratch_end(&scratch);
}

/* A sync of the old contents is no reason for others to look at them again, or to fail to run them. */
TEST(durability, atomic_write_opens_nothing_old_to_write)
{
    struct support_scratch scratch = support_scratch_begin();
    vllsi_fd old = VLLSI_FD_INVALID;
    char path[4096];
    support_file_with(scratch.dir, "a", "old");
    REQUIRE(vllsi_open(scratch.dir, PATH("a"), VLLSI_OPEN_READ, 0, &old) == 0);
    const vllsi_result readable = vllsi_full_fsync(old);
    CHECK_EQ(vllsi_close(old), 0);
    if (vllsi_failed(readable)) {
        support_scratch_end(&scratch);
        SKIP("a target whose syncs need a file that is open to write");
    }
    __builtin_memcpy(path, scratch.path, scratch.path_len);
    __builtin_memcpy(path + scratch.path_len, "/a", 3);
    const vllsi_result watch = vllsi__linux_inotify_init1(VLLSI_LINUX_IN_CLOEXEC | VLLSI_LINUX_IN_NONBLOCK);
    REQUIRE(!vllsi_failed(watch));
    REQUIRE(vllsi__linux_inotify_add_watch((int32_t)watch, path, VLLSI_LINUX_IN_CLOSE_WRITE) > 0);
    CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("new"), NULL, NULL) >= 0);
    CHECK(support_holds(scratch.dir, "a", "new"));
    struct vllsi_linux_inotify_event event = {.mask = 0};
    (void)!vllsi__linux_read((int32_t)watch, (uint8_t *)&event, sizeof event);
    CHECK_EQ(event.mask & VLLSI_LINUX_IN_CLOSE_WRITE, 0);
    CHECK_EQ(vllsi__linux_close((int32_t)watch), 0);
    support_scratch_end(&scratch);
}

/* The old file is there when it is asked about, and gone when it is opened. */
static void write_while_the_old_one_goes(void *unused)
{
    enum { JUMP_IF_ANY_SET = 0x45, BPF_ARGUMENT_2 = 32 };
    (void)unused;
    struct vllsi_linux_sock_filter steps[] = {
        {.code = SUPPORT_BPF_LOAD_WORD, .k = offsetof(struct vllsi_linux_seccomp_data, nr)},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 3, .k = VLLSI_LINUX_NR_openat},
        {.code = SUPPORT_BPF_LOAD_WORD, .k = BPF_ARGUMENT_2},
        {.code = JUMP_IF_ANY_SET, .jt = 1, .jf = 0, .k = VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_DIRECTORY},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ERRNO | VLLSI_LINUX_ENOENT},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ALLOW},
    };
    struct vllsi_linux_sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    REQUIRE(vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    REQUIRE(vllsi__linux_seccomp(VLLSI_LINUX_SECCOMP_SET_MODE_FILTER, 0, (uintptr_t)&program) == 0);
    CHECK(vllsi_atomic_write(broken_dir, PATH("a"), TEXT("new"), NULL, NULL) >= 0);
}

TEST(durability, atomic_write_while_the_old_one_goes)
{
    SKIP_WITHOUT_FILTERS();
    struct support_scratch scratch = support_scratch_begin();
    broken_dir = scratch.dir;
    support_file_with(scratch.dir, "a", "old");
    const struct conformance_child child = conformance_run_child(write_while_the_old_one_goes, NULL, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK(support_holds(scratch.dir, "a", "new"));
    support_scratch_end(&scratch);
}

/* A volume that gives all files the same mode lets nobody change it. */
static void write_where_modes_are_fixed(void *unused)
{
    (void)unused;
    REQUIRE(support_refuse(VLLSI_LINUX_NR_fchmod, VLLSI_LINUX_EPERM));
    CHECK(vllsi_atomic_write(broken_dir, PATH("same"), TEXT("new"), NULL, NULL) >= 0);
    enum vllsi_atomic_write_step step = 0;
    CHECK_KIND(vllsi_atomic_write(broken_dir, PATH("other"), TEXT("new"), NULL, &step), PERMISSION_DENIED);
    CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_PERMISSIONS);
}

TEST(durability, atomic_write_where_modes_are_fixed)
{
    SKIP_WITHOUT_FILTERS();
    struct vllsi_file_stat known;
    struct support_scratch scratch = support_scratch_begin();
    broken_dir = scratch.dir;
    support_file_with(scratch.dir, "same", "old");
    support_file_with(scratch.dir, "other", "old");
    REQUIRE(vllsi_stat(scratch.dir, PATH("same"), 0, VLLSI_STAT_MODE, &known) == 0);
    if ((known.valid & VLLSI_STAT_MODE) == 0) {
        support_scratch_end(&scratch);
        SKIP("this target knows no modes");
    }
    CHECK_EQ(vllsi_chmod(scratch.dir, PATH("same"), 0, 0600), 0);
    CHECK_EQ(vllsi_chmod(scratch.dir, PATH("other"), 0, 0604), 0);
    const struct conformance_child child = conformance_run_child(write_where_modes_are_fixed, NULL, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK(support_holds(scratch.dir, "same", "new"));
    CHECK(support_holds(scratch.dir, "other", "old"));
    support_scratch_end(&scratch);
}

TEST(durability, atomic_write_new_only)
{
    struct support_scratch scratch = support_scratch_begin();
    const struct vllsi_atomic_write_options options = options_of(VLLSI_ATOMIC_WRITE_NEW, 0);
    enum vllsi_atomic_write_step step = 0;
    CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("one"), &options, &step) >= 0);
    CHECK_EQ(step, 0);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("two"), &options, &step), ALREADY_EXISTS);
    CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_RENAME);
    CHECK(support_holds(scratch.dir, "a", "one"));
    CHECK_EQ(count_names(scratch.dir), 1);
    support_scratch_end(&scratch);
}

TEST(durability, atomic_write_in_directories)
{
    struct support_scratch scratch = support_scratch_begin();
    const struct vllsi_atomic_write_options options = options_of(VLLSI_ATOMIC_WRITE_MAKE_DIRECTORIES, 0);
    enum vllsi_atomic_write_step step = 0;
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("d/e/a"), TEXT("one"), NULL, &step), NOT_FOUND);
    CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_OPEN_DIRECTORY);
    CHECK(vllsi_atomic_write(scratch.dir, PATH("d//e/./a"), TEXT("one"), &options, NULL) >= 0);
    CHECK(support_holds(scratch.dir, "d/e/a", "one"));
    CHECK(vllsi_atomic_write(scratch.dir, PATH("d/e/a"), TEXT("two"), &options, NULL) >= 0);
    CHECK(support_holds(scratch.dir, "d/e/a", "two"));
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("d/e/a/b"), TEXT("two"), &options, &step),
               NOT_A_DIRECTORY);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("d/e"), TEXT("two"), NULL, &step), IS_A_DIRECTORY);
    CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_RENAME);
    CHECK_EQ(count_names(scratch.dir), 1);
    support_scratch_end(&scratch);
}

/* A link under the name gives way; what it leads to stays. */
TEST(durability, atomic_write_over_a_link)
{
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_file_stat known;
    support_file_with(scratch.dir, "b", "kept");
    REQUIRE(vllsi_symlink(PATH("b"), scratch.dir, PATH("a"), VLLSI_FILE_KIND_REGULAR) == 0);
    CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("one"), NULL, NULL) >= 0);
    CHECK(support_holds(scratch.dir, "b", "kept"));
    CHECK(support_holds(scratch.dir, "a", "one"));
    REQUIRE(vllsi_stat(scratch.dir, PATH("a"), VLLSI_LOOKUP_NO_FOLLOW, VLLSI_STAT_KIND, &known) == 0);
    CHECK_EQ(known.kind, VLLSI_FILE_KIND_REGULAR);
    support_scratch_end(&scratch);
}

TEST(durability, atomic_write_bad_input)
{
    struct support_scratch scratch = support_scratch_begin();
    static char longest[1 << 18];
    enum vllsi_atomic_write_step step = 0;
    struct vllsi_atomic_write_options options = options_of(0, 0);
    for (size_t at = 0; at < sizeof longest; at++) {
        longest[at] = 'n';
    }
    static const struct {
        const char *bytes;
        size_t len;
    } paths[] = {{PATH("")},  {PATH(".")},    {PATH("..")},  {PATH("a/")},
                 {PATH("/")}, {PATH("a/..")}, {PATH("a\0b")}};
    for (size_t at = 0; at < sizeof paths / sizeof *paths; at++) {
        step = 0;
        CHECK_KIND(vllsi_atomic_write(scratch.dir, paths[at].bytes, paths[at].len, "", 0, NULL, &step),
                   INVALID_INPUT);
        CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_ARGUMENTS);
    }
    CHECK_KIND(vllsi_atomic_write(scratch.dir, NULL, 1, "", 0, NULL, NULL), INVALID_INPUT);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("a"), NULL, 1, NULL, NULL), INVALID_INPUT);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("a"), "", SIZE_MAX, NULL, NULL), INVALID_INPUT);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, longest, sizeof longest, "", 0, NULL, NULL), NAME_TOO_LONG);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, longest, SIZE_MAX, "", 0, NULL, NULL), NAME_TOO_LONG);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, longest, 300, "", 0, NULL, NULL), NAME_TOO_LONG);
    options.size_bytes = 4;
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("a"), "", 0, &options, NULL), INVALID_INPUT);
    options = options_of(UINT32_MAX, 0);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("a"), "", 0, &options, NULL), INVALID_INPUT);
    options = options_of(0, 010000);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("a"), "", 0, &options, NULL), INVALID_INPUT);
    CHECK_EQ(count_names(scratch.dir), 0);
    support_scratch_end(&scratch);
}

/* One call of the kernel fails: the old contents stay, nothing is left behind, and the step is named. Each
 * case in a child, since a filter cannot be taken back. */
struct broken_step {
    uint32_t number, error;
    enum vllsi_atomic_write_step step;
    const char *text; /* what the name has afterwards */
};

static void write_with_broken_step(void *argument)
{
    const struct broken_step *broken = argument;
    enum vllsi_atomic_write_step step = 0;
    const struct vllsi_atomic_write_options options = options_of(VLLSI_ATOMIC_WRITE_DISCARD_OLD, 0);
    const int64_t open_before = support_open_descriptors();
    REQUIRE(support_refuse(broken->number, broken->error));
    if (broken->number == VLLSI_LINUX_NR_pwritev2) { /* what older kernels write with */
        REQUIRE(support_refuse(VLLSI_LINUX_NR_writev, broken->error));
    }
    CHECK_FAILS(vllsi_atomic_write(broken_dir, PATH("a"), TEXT("new"), &options, &step),
                VLLSI_ERROR_DOMAIN_ERRNO, broken->error);
    CHECK_EQ(step, broken->step);
    CHECK_EQ(support_open_descriptors(), open_before);
    CHECK_EQ(vllsi_sync_failures_clear_all(), step == VLLSI_ATOMIC_WRITE_STEP_SYNC_DIRECTORY);
}

TEST(durability, atomic_write_stops_at_the_first_failure)
{
    SKIP_WITHOUT_FILTERS();
    static struct broken_step cases[] = {
        {VLLSI_LINUX_NR_pwritev2, VLLSI_LINUX_ENOSPC, VLLSI_ATOMIC_WRITE_STEP_WRITE, "old"},
        {VLLSI_LINUX_NR_fchmod, VLLSI_LINUX_EIO, VLLSI_ATOMIC_WRITE_STEP_PERMISSIONS, "old"},
        {VLLSI_LINUX_NR_fchown, VLLSI_LINUX_EIO, VLLSI_ATOMIC_WRITE_STEP_PERMISSIONS, "old"},
        {VLLSI_LINUX_NR_fsync, VLLSI_LINUX_EIO, VLLSI_ATOMIC_WRITE_STEP_SYNC, "old"},
        {VLLSI_LINUX_NR_fsync, VLLSI_LINUX_EDQUOT, VLLSI_ATOMIC_WRITE_STEP_SYNC, "old"},
        {VLLSI_LINUX_NR_renameat2, VLLSI_LINUX_EIO, VLLSI_ATOMIC_WRITE_STEP_RENAME, "old"},
        {VLLSI_LINUX_NR_renameat2, VLLSI_LINUX_EBUSY, VLLSI_ATOMIC_WRITE_STEP_RENAME, "old"},
    };
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_file_stat known;
    broken_dir = scratch.dir;
    support_file_with(scratch.dir, "a", "old");
    REQUIRE(vllsi_stat(scratch.dir, PATH("a"), 0, VLLSI_STAT_MODE, &known) == 0);
    for (size_t at = 0; at < sizeof cases / sizeof *cases; at++) {
        const bool has_step =
            cases[at].step != VLLSI_ATOMIC_WRITE_STEP_PERMISSIONS || (known.valid & VLLSI_STAT_MODE) != 0;
        if (!has_step) {
            continue;
        }
        const struct conformance_child child =
            conformance_run_child(write_with_broken_step, &cases[at], 10000);
        CHECK(child.exited);
        CHECK_EQ(child.status, 0);
        CHECK(support_holds(scratch.dir, "a", cases[at].text));
        CHECK_EQ(count_names(scratch.dir), 1);
    }
    support_scratch_end(&scratch);
}

/* The directory's sync fails: the new contents are there, and the caller hears that they may not last. */
TEST(durability, atomic_write_without_the_directory)
{
    SKIP_WITHOUT_FILTERS();
    struct support_scratch scratch = support_scratch_begin();
    enum vllsi_atomic_write_step step = 0;
    refuse_for(VLLSI_LINUX_NR_fsync, scratch.dir, VLLSI_LINUX_EIO);
    CHECK_KIND(vllsi_sync_directory_fd(scratch.dir), IO_FAILURE);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("new"), NULL, &step), IO_FAILURE);
    CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_SYNC_DIRECTORY);
    CHECK(support_holds(scratch.dir, "a", "new"));
    CHECK_EQ(count_names(scratch.dir), 1);
    support_scratch_end(&scratch);
}

/* A new directory that its parent has not stored is taken away again: the next try would take it for stored.
 */
TEST(durability, atomic_write_without_a_new_directory)
{
    SKIP_WITHOUT_FILTERS();
    struct support_scratch scratch = support_scratch_begin();
    const struct vllsi_atomic_write_options options = options_of(VLLSI_ATOMIC_WRITE_MAKE_DIRECTORIES, 0);
    enum vllsi_atomic_write_step step = 0;
    REQUIRE(support_refuse(VLLSI_LINUX_NR_fsync, VLLSI_LINUX_EIO));
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("d/e/a"), TEXT("new"), &options, &step), IO_FAILURE);
    CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_MAKE_DIRECTORIES);
    CHECK_EQ(count_names(scratch.dir), 0);
    support_scratch_end(&scratch);
}

/* The old contents may be lost already: then only who gives them up may go on. */
TEST(durability, atomic_write_over_a_failed_file)
{
    SKIP_WITHOUT_FILTERS();
    struct support_scratch scratch = support_scratch_begin();
    enum vllsi_atomic_write_step step = 0;
    const struct vllsi_atomic_write_options options = options_of(VLLSI_ATOMIC_WRITE_DISCARD_OLD, 0);
    const vllsi_fd fd = support_file(scratch.dir, "a");
    refuse_for(VLLSI_LINUX_NR_fdatasync, fd, VLLSI_LINUX_EIO);
    CHECK_KIND(vllsi_data_sync(fd), IO_FAILURE);
    CHECK_KIND(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("new"), NULL, &step), IO_FAILURE);
    CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_SYNC_OLD);
    CHECK(support_holds(scratch.dir, "a", ""));
    CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("new"), &options, NULL) >= 0);
    CHECK(support_holds(scratch.dir, "a", "new"));
    CHECK(vllsi_atomic_write(scratch.dir, PATH("a"), TEXT("newer"), NULL, NULL) >= 0);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}
