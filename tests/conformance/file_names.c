/*
 * vllsi/file.h: what is known about files, their names, temporary files.
 */
#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"

#include <vllsi/capability.h>
#include <vllsi/directory.h>
#include <vllsi/file.h>
#include <vllsi/linux.h>

#define HERE    VLLSI_FD_CURRENT_DIRECTORY
#define REGULAR VLLSI_FILE_KIND_REGULAR

enum {
    RW = VLLSI_OPEN_READ | VLLSI_OPEN_WRITE,
    FOLLOW = VLLSI_LOOKUP_FOLLOW,
    NO_FOLLOW = VLLSI_LOOKUP_NO_FOLLOW,
    ALWAYS = VLLSI_STAT_KIND | VLLSI_STAT_SIZE | VLLSI_STAT_MTIME | VLLSI_STAT_ID,
};

static bool exists(vllsi_fd dir, const char *name)
{
    struct vllsi_file_stat stat;
    return vllsi_stat(dir, name, support_length(name), NO_FOLLOW, 0, &stat) == 0;
}

/* ── what is known ── */

static void look(vllsi_fd dir)
{
    struct vllsi_file_stat by_name, by_fd, link, other;
    const vllsi_fd fd = support_file(dir, "a");
    CHECK_EQ(vllsi_write(fd, "12345", 5), 5);
    REQUIRE(vllsi_stat(dir, PATH("a"), FOLLOW, VLLSI_STAT_ALL, &by_name) == 0);
    REQUIRE(vllsi_stat_fd(fd, 0, &by_fd) == 0);
    CHECK_EQ(by_name.valid & ALWAYS, ALWAYS);
    CHECK_EQ(by_fd.valid & ALWAYS, ALWAYS);
    CHECK_EQ(by_name.kind, REGULAR);
    CHECK_EQ(by_name.size, 5);
    CHECK_EQ(by_fd.size, 5);
    CHECK(by_name.mtime.sec > 1700000000 && by_name.mtime.nsec < 1000000000);
    CHECK_EQ(by_fd.mtime.sec, by_name.mtime.sec);
    CHECK_EQ(by_fd.mtime.nsec, by_name.mtime.nsec);
    CHECK(vllsi_file_id_equal(by_name.id, by_fd.id));
    CHECK(by_name.nlink == ((by_name.valid & VLLSI_STAT_NLINK) != 0 ? 1 : 0));
    CHECK(by_name.mode < 010000);
    CHECK_EQ(vllsi_close(fd), 0);

    REQUIRE(vllsi_symlink(PATH("a"), dir, PATH("link"), REGULAR) == 0);
    REQUIRE(vllsi_stat(dir, PATH("link"), FOLLOW, 0, &link) == 0);
    CHECK(vllsi_file_id_equal(by_name.id, link.id));
    REQUIRE(vllsi_stat(dir, PATH("link"), NO_FOLLOW, 0, &link) == 0);
    CHECK_EQ(link.kind, VLLSI_FILE_KIND_SYMLINK);
    CHECK_EQ(link.size, 1);
    CHECK(!vllsi_file_id_equal(by_name.id, link.id));

    REQUIRE(vllsi_stat_fd(dir, 0, &other) == 0);
    CHECK_EQ(other.kind, VLLSI_FILE_KIND_DIRECTORY);
    CHECK(other.id.volume == by_name.id.volume && !vllsi_file_id_equal(other.id, by_name.id));
    REQUIRE(vllsi_stat(HERE, PATH("/dev/null"), FOLLOW, 0, &other) == 0);
    CHECK_EQ(other.kind, VLLSI_FILE_KIND_CHARACTER);
    CHECK(other.id.volume != by_name.id.volume);
    CHECK_KIND(vllsi_stat(dir, PATH("none"), FOLLOW, 0, &other), NOT_FOUND);
    CHECK_KIND(vllsi_stat(dir, PATH("a/b"), FOLLOW, 0, &other), NOT_A_DIRECTORY);
    CHECK_KIND(vllsi_stat(dir, PATH("a"), 2, 0, &other), INVALID_INPUT);
    CHECK_KIND(vllsi_stat(dir, PATH("a"), FOLLOW, VLLSI_STAT_ALL + 1, &other), INVALID_INPUT);
    CHECK_KIND(vllsi_stat_fd(dir, 1u << 31, &other), INVALID_INPUT);
    CHECK_EQ(other.kind, VLLSI_FILE_KIND_CHARACTER); /* "untouched on failure" */
}

TEST(file_names, stat)
{
    struct support_scratch scratch = support_scratch_begin();
    look(scratch.dir);
    support_scratch_end(&scratch);
}

/* The old call says the same as the new one. */
TEST(file_names, stat_on_an_older_kernel)
{
    if (conformance_emulated()) {
        SKIP("an emulator has no filters of system calls");
    }
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_file_stat new, old;
    support_file_with(scratch.dir, "before", "text");
    REQUIRE(vllsi_stat(scratch.dir, PATH("before"), FOLLOW, VLLSI_STAT_ALL, &new) == 0);
    REQUIRE(support_refuse(VLLSI_LINUX_NR_statx, VLLSI_LINUX_ENOSYS));
    REQUIRE(vllsi_stat(scratch.dir, PATH("before"), FOLLOW, VLLSI_STAT_ALL, &old) == 0);
    CHECK_EQ(old.valid, new.valid & ~(uint32_t)VLLSI_STAT_BTIME);
    CHECK(vllsi_file_id_equal(old.id, new.id));
    CHECK_EQ(old.kind, new.kind);
    CHECK_EQ(old.size, new.size);
    CHECK(old.mtime.sec == new.mtime.sec &&old.mtime.nsec == new.mtime.nsec);
    CHECK(old.ctime.sec == new.ctime.sec &&old.ctime.nsec == new.ctime.nsec);
    CHECK(old.atime.sec == new.atime.sec &&old.atime.nsec == new.atime.nsec);
    CHECK(old.owner == new.owner &&old.group == new.group &&old.mode == new.mode);
    CHECK_EQ(old.nlink, new.nlink);
    CHECK_EQ(old.allocated_bytes, new.allocated_bytes);
    CHECK_EQ(old.btime.sec, 0);
    look(scratch.dir);
    support_scratch_end(&scratch);
}

/* Both calls of the kernel say the same of a volume whose number has many digits. */
TEST(file_names, volumes_are_told_apart)
{
    struct support_scratch scratch = support_scratch_begin();
    enum { VOLUMES = 300 };
    REQUIRE(vllsi_mkdir(scratch.dir, PATH("volume"), 0, 0) == 0);
    REQUIRE(vllsi_set_current_directory(scratch.dir, PATH(".")) == 0);
    if (vllsi__linux_unshare(VLLSI_LINUX_CLONE_NEWNS) != 0 ||
        vllsi__linux_mount("none", "/", NULL, VLLSI_LINUX_MS_REC | VLLSI_LINUX_MS_PRIVATE, NULL) != 0 ||
        vllsi__linux_mount("none", "volume", "tmpfs", 0, NULL) != 0) {
        support_scratch_end(&scratch);
        SKIP("a volume may not be mounted here: it takes CAP_SYS_ADMIN");
    }
    uint64_t before =
        0; /* from the current directory: the descriptor leads past what is mounted in the name space */
    int64_t told_apart = 0;
    for (int at = 1; at < VOLUMES; at++) { /* one above the other */
        struct vllsi_file_stat plain, full;
        REQUIRE(vllsi_stat(HERE, PATH("volume"), FOLLOW, 0, &plain) == 0);
        REQUIRE(vllsi_stat(HERE, PATH("volume"), FOLLOW, VLLSI_STAT_BTIME, &full) == 0);
        REQUIRE(vllsi_file_id_equal(plain.id, full.id));
        told_apart += plain.id.volume != before;
        before = plain.id.volume;
        REQUIRE(vllsi__linux_mount("none", "volume", "tmpfs", 0, NULL) == 0);
    }
    CHECK_EQ(told_apart, VOLUMES - 1);
    for (int at = 0; at < VOLUMES; at++) {
        REQUIRE(vllsi__linux_umount2("volume", 0) == 0);
    }
    support_scratch_end(&scratch);
}

TEST(file_names, kinds)
{
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_file_stat stat;
    REQUIRE(vllsi__linux_mknodat((int32_t)vllsi_fd_native(scratch.dir), "fifo", VLLSI_LINUX_S_IFIFO | 0600,
                                 0) == 0);
    REQUIRE(vllsi__linux_mknodat((int32_t)vllsi_fd_native(scratch.dir), "socket", VLLSI_LINUX_S_IFSOCK | 0600,
                                 0) == 0);
    REQUIRE(vllsi_stat(scratch.dir, PATH("fifo"), FOLLOW, 0, &stat) == 0);
    CHECK_EQ(stat.kind, VLLSI_FILE_KIND_PIPE);
    REQUIRE(vllsi_stat(scratch.dir, PATH("socket"), FOLLOW, 0, &stat) == 0);
    CHECK_EQ(stat.kind, VLLSI_FILE_KIND_SOCKET);
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    REQUIRE(vllsi_stat_fd(reader, 0, &stat) == 0);
    CHECK_EQ(stat.kind, VLLSI_FILE_KIND_PIPE);
    const vllsi_result event = vllsi__linux_eventfd2(0, VLLSI_LINUX_EFD_CLOEXEC);
    REQUIRE(!vllsi_failed(event));
    const vllsi_fd other = vllsi_fd_from_native(VLLSI_FD_KIND_OTHER, event);
    REQUIRE(vllsi_stat_fd(other, 0, &stat) == 0);
    CHECK_EQ(stat.kind, VLLSI_FILE_KIND_OTHER);
    CHECK_EQ(vllsi_close(other), 0);
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_EQ(vllsi_close(writer), 0);
    support_scratch_end(&scratch);
}

/* As another user than root, who may do everything. */
static void ask_as_nobody(void *argument)
{
    const vllsi_fd dir = *(vllsi_fd *)argument;
    REQUIRE(vllsi__linux_setresgid(65534, 65534, 65534) == 0);
    REQUIRE(vllsi__linux_setresuid(65534, 65534, 65534) == 0);
    CHECK_EQ(vllsi_access(dir, PATH("secret"), VLLSI_FILE_ACCESS_EXISTS), 1);
    CHECK_EQ(vllsi_access(dir, PATH("secret"), VLLSI_FILE_ACCESS_READ), 0);
    CHECK_EQ(vllsi_access(dir, PATH("secret"), VLLSI_FILE_ACCESS_WRITE), 0);
    CHECK_EQ(vllsi_access(dir, PATH("open"), VLLSI_FILE_ACCESS_READ), 1);
    CHECK_EQ(vllsi_access(dir, PATH("open"), VLLSI_FILE_ACCESS_READ | VLLSI_FILE_ACCESS_WRITE), 0);
    CHECK_EQ(vllsi_access(dir, PATH("closed/x"), VLLSI_FILE_ACCESS_EXISTS), 0);
    vllsi_fd fd = VLLSI_FD_INVALID;
    CHECK_KIND(vllsi_open(dir, PATH("secret"), VLLSI_OPEN_READ, 0, &fd), PERMISSION_DENIED);
    CHECK_KIND(vllsi_unlink(dir, PATH("secret")), PERMISSION_DENIED);
    CHECK_KIND(vllsi_chmod(dir, PATH("open"), FOLLOW, 0777), PERMISSION_DENIED);
    CHECK_KIND(vllsi_remove_tree(dir, PATH("closed")), PERMISSION_DENIED);
}

TEST(file_names, access)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    support_file_with(dir, "a", "x");
    REQUIRE(vllsi_chmod(dir, PATH("a"), FOLLOW, 0644) == 0);
    REQUIRE(vllsi_symlink(PATH("none"), dir, PATH("dangling"), REGULAR) == 0);
    REQUIRE(vllsi_symlink(PATH("loop"), dir, PATH("loop"), REGULAR) == 0);
    CHECK_EQ(vllsi_access(dir, PATH("a"), VLLSI_FILE_ACCESS_EXISTS), 1);
    CHECK_EQ(vllsi_access(dir, PATH("a"), VLLSI_FILE_ACCESS_READ | VLLSI_FILE_ACCESS_WRITE), 1);
    CHECK_EQ(vllsi_access(dir, PATH("a"), VLLSI_FILE_ACCESS_EXECUTE), 0); /* not even for root */
    CHECK_EQ(vllsi_access(dir, PATH("."), VLLSI_FILE_ACCESS_EXECUTE), 1);
    CHECK_EQ(vllsi_access(dir, PATH("none"), VLLSI_FILE_ACCESS_EXISTS), 0);
    CHECK_EQ(vllsi_access(dir, PATH("a/b"), VLLSI_FILE_ACCESS_EXISTS), 0);
    CHECK_EQ(vllsi_access(dir, PATH("dangling"), VLLSI_FILE_ACCESS_EXISTS), 0);
    CHECK_EQ(vllsi_access(dir, PATH("loop"), VLLSI_FILE_ACCESS_EXISTS), 0);
    CHECK_EQ(vllsi_access(dir, "", 0, VLLSI_FILE_ACCESS_EXISTS), 0);
    CHECK_KIND(vllsi_access(dir, PATH("a"), 8), INVALID_INPUT);
    CHECK_KIND(vllsi_access(VLLSI_FD_INVALID, PATH("a"), VLLSI_FILE_ACCESS_EXISTS), BAD_DESCRIPTOR);
    char name[300];
    for (size_t at = 0; at < sizeof name; at++) {
        name[at] = 'n';
    }
    CHECK_KIND(vllsi_access(dir, name, sizeof name, VLLSI_FILE_ACCESS_EXISTS), NAME_TOO_LONG);
    support_scratch_end(&scratch);
}

TEST(file_names, access_of_somebody_else)
{
    if (vllsi__linux_geteuid() != 0) {
        SKIP("only root can become another user to be refused");
    }
    struct support_scratch scratch = support_scratch_begin();
    REQUIRE(vllsi_chmod_fd(scratch.dir, 0755) == 0);
    support_file_with(scratch.dir, "secret", "x");
    support_file_with(scratch.dir, "open", "x");
    REQUIRE(vllsi_chmod(scratch.dir, PATH("secret"), FOLLOW, 0600) == 0);
    REQUIRE(vllsi_chmod(scratch.dir, PATH("open"), FOLLOW, 0644) == 0);
    REQUIRE(vllsi_mkdir(scratch.dir, PATH("closed"), VLLSI_OPEN_PRIVATE, 0) == 0);
    REQUIRE(vllsi_mkdir(scratch.dir, PATH("closed/x"), 0, 0) == 0);
    const struct conformance_child child = conformance_run_child(ask_as_nobody, &scratch.dir, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
    support_scratch_end(&scratch);
}

/* ── changing it ── */

TEST(file_names, permissions_and_owners)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    const vllsi_fd fd = support_file(dir, "a");
    struct vllsi_linux_stat raw;
    REQUIRE(vllsi_symlink(PATH("a"), dir, PATH("link"), REGULAR) == 0);
    CHECK_EQ(vllsi_chmod(dir, PATH("link"), FOLLOW, 0604), 0);
    REQUIRE(vllsi__linux_fstat((int32_t)vllsi_fd_native(fd), &raw) == 0);
    CHECK_EQ(raw.st_mode & 07777, 0604);
    CHECK_EQ(vllsi_chmod_fd(fd, 0640), 0);
    REQUIRE(vllsi__linux_fstat((int32_t)vllsi_fd_native(fd), &raw) == 0);
    CHECK_EQ(raw.st_mode & 07777, 0640);
    const vllsi_result unfollowed = vllsi_chmod(dir, PATH("a"), NO_FOLLOW, 0600);
    CHECK(unfollowed == 0 || support_kind(unfollowed) == VLLSI_ERROR_KIND_UNSUPPORTED);
    CHECK_KIND(vllsi_chmod(dir, PATH("link"), NO_FOLLOW, 0600), UNSUPPORTED); /* links have none to set */
    CHECK_KIND(vllsi_chmod(dir, PATH("a"), FOLLOW, 010000), INVALID_INPUT);
    CHECK_KIND(vllsi_chmod_fd(fd, UINT32_MAX), INVALID_INPUT);
    CHECK_KIND(vllsi_chmod(dir, PATH("a"), 4, 0600), INVALID_INPUT);
    CHECK_KIND(vllsi_chmod(dir, PATH("none"), FOLLOW, 0600), NOT_FOUND);
    CHECK_EQ(vllsi_chown(dir, PATH("a"), FOLLOW, VLLSI_OWNER_KEEP, VLLSI_OWNER_KEEP), 0);
    CHECK_EQ(vllsi_chown_fd(fd, VLLSI_OWNER_KEEP, VLLSI_OWNER_KEEP), 0);
    CHECK_KIND(vllsi_chown(dir, PATH("a"), 4, 0, 0), INVALID_INPUT);
    if (vllsi__linux_geteuid() == 0) {
        CHECK_EQ(vllsi_chown(dir, PATH("link"), NO_FOLLOW, 12, 34), 0);
        REQUIRE(vllsi__linux_fstat((int32_t)vllsi_fd_native(fd), &raw) == 0);
        CHECK(raw.st_uid == 0 && raw.st_gid != 34);
        CHECK_EQ(vllsi_chown(dir, PATH("link"), FOLLOW, 12, VLLSI_OWNER_KEEP), 0);
        CHECK_EQ(vllsi_chown_fd(fd, VLLSI_OWNER_KEEP, 34), 0);
        REQUIRE(vllsi__linux_fstat((int32_t)vllsi_fd_native(fd), &raw) == 0);
        CHECK(raw.st_uid == 12 && raw.st_gid == 34);
    }
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

TEST(file_names, times)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    const vllsi_fd fd = support_file(dir, "a");
    struct vllsi_file_stat stat;
    const vllsi_file_time keep = {.sec = 77, .nsec = VLLSI_FILE_TIME_KEEP};
    const vllsi_file_time now = {.sec = 77, .nsec = VLLSI_FILE_TIME_NOW};
    const vllsi_file_time then = {.sec = 1000000000, .nsec = 500000000};
    const vllsi_file_time early = {.sec = -2, .nsec = 0};
    CHECK_EQ(vllsi_set_times(dir, PATH("a"), FOLLOW, early, then), 0);
    REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_ATIME, &stat) == 0);
    CHECK_EQ(stat.mtime.sec, then.sec);
    CHECK(stat.mtime.nsec == then.nsec || stat.mtime.nsec == 0);
    CHECK((stat.valid & VLLSI_STAT_ATIME) == 0 || stat.atime.sec == -2);
    CHECK_EQ(vllsi_set_times_fd(fd, keep, early), 0);
    REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_ATIME, &stat) == 0);
    CHECK_EQ(stat.mtime.sec, -2);
    CHECK((stat.valid & VLLSI_STAT_ATIME) == 0 || stat.atime.sec == -2);
    CHECK_EQ(vllsi_set_times_fd(fd, keep, keep), 0);
    REQUIRE(vllsi_stat_fd(fd, 0, &stat) == 0);
    CHECK_EQ(stat.mtime.sec, -2);
    CHECK_EQ(vllsi_set_times_fd(fd, now, now), 0);
    REQUIRE(vllsi_stat_fd(fd, 0, &stat) == 0);
    CHECK(stat.mtime.sec > 1700000000);
    const vllsi_file_time bad = {.sec = 0, .nsec = 1000000000};
    CHECK_KIND(vllsi_set_times_fd(fd, bad, now), INVALID_INPUT);
    CHECK_KIND(vllsi_set_times_fd(fd, now, bad), INVALID_INPUT);
    CHECK_KIND(vllsi_set_times(dir, PATH("a"), FOLLOW, now, (vllsi_file_time){0, VLLSI_FILE_TIME_KEEP - 1}),
               INVALID_INPUT);
    CHECK_KIND(vllsi_set_times(dir, PATH("a"), 2, now, now), INVALID_INPUT);
    CHECK_KIND(vllsi_set_times(dir, PATH("none"), FOLLOW, now, now), NOT_FOUND);
    CHECK_KIND(vllsi_set_times(dir, "", 0, FOLLOW, now, now), NOT_FOUND);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

/* ── names ── */

TEST(file_names, rename_replaces)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    support_file_with(dir, "old", "old");
    support_file_with(dir, "new", "new");
    vllsi_fd replaced = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(dir, PATH("new"), VLLSI_OPEN_READ, 0, &replaced) == 0);
    CHECK_EQ(vllsi_rename(dir, PATH("old"), dir, PATH("new"), VLLSI_RENAME_REPLACE), 0);
    CHECK(!exists(dir, "old") && support_holds(dir, "new", "old"));
    char text[4] = {0};
    CHECK_EQ(vllsi_pread(replaced, text, 3, 0), 3); /* "Open descriptors keep working" */
    CHECK_TEXT(text, "new");
    CHECK_EQ(vllsi_close(replaced), 0);
    REQUIRE(vllsi_mkdir(dir, PATH("d"), 0, 0) == 0);
    REQUIRE(vllsi_mkdir(dir, PATH("full"), 0, 0) == 0);
    support_file_with(dir, "full/x", "x");
    CHECK_KIND(vllsi_rename(dir, PATH("none"), dir, PATH("x"), 0), NOT_FOUND);
    CHECK_KIND(vllsi_rename(dir, PATH("new"), dir, PATH("d"), 0), IS_A_DIRECTORY);
    CHECK_KIND(vllsi_rename(dir, PATH("d"), dir, PATH("new"), 0), NOT_A_DIRECTORY);
    CHECK_KIND(vllsi_rename(dir, PATH("d"), dir, PATH("full"), 0), NOT_EMPTY);
    CHECK_KIND(vllsi_rename(dir, PATH("d"), dir, PATH("d/inside"), 0), INVALID_INPUT);
    CHECK_KIND(vllsi_rename(dir, PATH("new"), dir, PATH("x"), 3), INVALID_INPUT);
    CHECK_KIND(vllsi_rename(dir, PATH("new"), dir, PATH("x"), 4), INVALID_INPUT);
    CHECK_KIND(vllsi_rename(VLLSI_FD_INVALID, PATH("new"), dir, PATH("x"), 0), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_rename(dir, PATH("new"), VLLSI_FD_INVALID, PATH("x"), 0), BAD_DESCRIPTOR);
    CHECK(support_holds(dir, "new", "old"));
    REQUIRE(vllsi_symlink(PATH("new"), dir, PATH("link"), REGULAR) == 0);
    CHECK_EQ(vllsi_rename(dir, PATH("link"), dir, PATH("link2"), 0), 0);
    CHECK_EQ(vllsi_readlink(dir, PATH("link2"), NULL, 0), 3);
    support_scratch_end(&scratch);
}

TEST(file_names, rename_without_replacing)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    support_file_with(dir, "a", "a");
    support_file_with(dir, "b", "b");
    const vllsi_result can = vllsi_capability(VLLSI_CAPABILITY_RENAME_NO_REPLACE, dir);
    REQUIRE(can == 0 || can == 1);
    if (can == 1) {
        CHECK_KIND(vllsi_rename(dir, PATH("a"), dir, PATH("b"), VLLSI_RENAME_NO_REPLACE), ALREADY_EXISTS);
        CHECK(support_holds(dir, "a", "a") && support_holds(dir, "b", "b"));
        CHECK_EQ(vllsi_rename(dir, PATH("a"), dir, PATH("c"), VLLSI_RENAME_NO_REPLACE), 0);
        CHECK(!exists(dir, "a") && support_holds(dir, "c", "a"));
    } else {
        CHECK_KIND(vllsi_rename(dir, PATH("a"), dir, PATH("c"), VLLSI_RENAME_NO_REPLACE), UNSUPPORTED);
        CHECK(support_holds(dir, "a", "a") && !exists(dir, "c"));
    }
    support_scratch_end(&scratch);
}

TEST(file_names, rename_exchanges)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    support_file_with(dir, "a", "a");
    REQUIRE(vllsi_mkdir(dir, PATH("d"), 0, 0) == 0);
    support_file_with(dir, "d/b", "b");
    const vllsi_result can = vllsi_capability(VLLSI_CAPABILITY_RENAME_EXCHANGE, dir);
    REQUIRE(can == 0 || can == 1);
    if (can == 1) {
        CHECK_EQ(vllsi_rename(dir, PATH("a"), dir, PATH("d/b"), VLLSI_RENAME_EXCHANGE), 0);
        CHECK(support_holds(dir, "a", "b") && support_holds(dir, "d/b", "a"));
        CHECK_EQ(vllsi_rename(dir, PATH("a"), dir, PATH("d"), VLLSI_RENAME_EXCHANGE), 0);
        CHECK(support_holds(dir, "a/b", "a") && support_holds(dir, "d", "b"));
        CHECK_KIND(vllsi_rename(dir, PATH("a"), dir, PATH("none"), VLLSI_RENAME_EXCHANGE), NOT_FOUND);
        CHECK_KIND(vllsi_rename(dir, PATH("a"), dir, PATH("a/b"), VLLSI_RENAME_EXCHANGE), INVALID_INPUT);
    } else {
        /* "No" also where it cannot be told, for instance of what lies below an overlay. */
        const vllsi_result done = vllsi_rename(dir, PATH("a"), dir, PATH("d/b"), VLLSI_RENAME_EXCHANGE);
        CHECK(done == 0 || support_kind(done) == VLLSI_ERROR_KIND_UNSUPPORTED);
        CHECK(support_holds(dir, "a", done == 0 ? "b" : "a") &&
              support_holds(dir, "d/b", done == 0 ? "a" : "b"));
    }
    support_scratch_end(&scratch);
}

/* A volume or kernel that cannot: an answer, and nothing is half done. */
static void rename_refused(vllsi_fd dir, uint32_t error)
{
    REQUIRE(support_refuse(VLLSI_LINUX_NR_renameat2, error));
    for (uint32_t flags = VLLSI_RENAME_NO_REPLACE; flags <= VLLSI_RENAME_EXCHANGE; flags++) {
        CHECK_KIND(vllsi_rename(dir, PATH("a"), dir, PATH("b"), flags), UNSUPPORTED);
        CHECK(support_holds(dir, "a", "a") && support_holds(dir, "b", "b"));
    }
}

TEST(file_names, rename_flags_that_nobody_keeps)
{
    if (conformance_emulated()) {
        SKIP("an emulator has no filters of system calls");
    }
    struct support_scratch scratch = support_scratch_begin();
    support_file_with(scratch.dir, "a", "a");
    support_file_with(scratch.dir, "b", "b");
    rename_refused(scratch.dir, VLLSI_LINUX_ENOSYS);
    support_scratch_end(&scratch);
}

TEST(file_names, unlink)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    const vllsi_fd fd = support_file(dir, "a");
    CHECK_EQ(vllsi_write(fd, "x", 1), 1);
    if (vllsi_capability(VLLSI_CAPABILITY_POSIX_UNLINK, dir) == 1) {
        CHECK_EQ(vllsi_unlink(dir, PATH("a")), 0);
        CHECK(!exists(dir, "a"));
        char byte = 0;
        CHECK_EQ(vllsi_pread(fd, &byte, 1, 0), 1);
        CHECK_EQ(vllsi_write(fd, "y", 1), 1);
        struct vllsi_file_stat stat;
        REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_NLINK, &stat) == 0);
        CHECK_EQ(stat.nlink, 0);
    }
    CHECK_EQ(vllsi_close(fd), 0);
    CHECK_KIND(vllsi_unlink(dir, PATH("none")), NOT_FOUND);
    CHECK_KIND(vllsi_unlink(dir, PATH(".")), IS_A_DIRECTORY);
    REQUIRE(vllsi_mkdir(dir, PATH("d"), 0, 0) == 0);
    CHECK_KIND(vllsi_unlink(dir, PATH("d")), IS_A_DIRECTORY);
    REQUIRE(vllsi_symlink(PATH("d"), dir, PATH("link"), VLLSI_FILE_KIND_DIRECTORY) == 0);
    CHECK_EQ(vllsi_unlink(dir, PATH("link")), 0);
    CHECK(exists(dir, "d") && !exists(dir, "link"));
    support_scratch_end(&scratch);
}

TEST(file_names, links)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    struct vllsi_file_stat one, two;
    support_file_with(dir, "a", "a");
    if (vllsi_capability(VLLSI_CAPABILITY_LINK, dir) != 1) {
        support_scratch_end(&scratch);
        SKIP("the volume of temporary files has no links");
    }
    CHECK_EQ(vllsi_link(dir, PATH("a"), dir, PATH("b")), 0);
    REQUIRE(vllsi_stat(dir, PATH("a"), FOLLOW, VLLSI_STAT_NLINK, &one) == 0);
    REQUIRE(vllsi_stat(dir, PATH("b"), FOLLOW, VLLSI_STAT_NLINK, &two) == 0);
    CHECK(vllsi_file_id_equal(one.id, two.id));
    CHECK((one.valid & VLLSI_STAT_NLINK) == 0 || one.nlink == 2);
    CHECK_KIND(vllsi_link(dir, PATH("a"), dir, PATH("b")), ALREADY_EXISTS);
    CHECK_KIND(vllsi_link(dir, PATH("none"), dir, PATH("c")), NOT_FOUND);
    CHECK_KIND(vllsi_link(dir, PATH("."), dir, PATH("c")), PERMISSION_DENIED);
    CHECK_KIND(vllsi_link(dir, PATH("a"), VLLSI_FD_INVALID, PATH("c")), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_link(VLLSI_FD_INVALID, PATH("a"), dir, PATH("c")), BAD_DESCRIPTOR);
    REQUIRE(vllsi_symlink(PATH("a"), dir, PATH("soft"), REGULAR) == 0);
    CHECK_EQ(vllsi_link(dir, PATH("soft"), dir, PATH("soft2")), 0); /* the link itself */
    REQUIRE(vllsi_stat(dir, PATH("soft2"), NO_FOLLOW, 0, &one) == 0);
    CHECK_EQ(one.kind, VLLSI_FILE_KIND_SYMLINK);
    CHECK_EQ(vllsi_unlink(dir, PATH("a")), 0);
    CHECK(support_holds(dir, "b", "a"));
    support_scratch_end(&scratch);
}

TEST(file_names, symlinks)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    char text[16] = "###############";
    CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_SYMLINK, dir), 1);
    CHECK_EQ(vllsi_symlink(PATH("../some/where"), dir, PATH("link"), VLLSI_FILE_KIND_DIRECTORY), 0);
    CHECK_EQ(vllsi_readlink(dir, PATH("link"), text, sizeof text), 13);
    CHECK_TEXT(text, "../some/where"); /* "readlink returns stored text" */
    char part[4] = {'#', '#', '#', '#'};
    CHECK_EQ(vllsi_readlink(dir, PATH("link"), part, 3), 13);
    CHECK(support_same(part, "../#", 4));
    CHECK_EQ(vllsi_readlink(dir, PATH("link"), NULL, 0), 13);
    CHECK_KIND(vllsi_symlink(PATH("x"), dir, PATH("link"), REGULAR), ALREADY_EXISTS);
    CHECK_KIND(vllsi_symlink("", 0, dir, PATH("empty"), REGULAR), NOT_FOUND);
    CHECK_KIND(vllsi_symlink(PATH("x"), dir, PATH("y"), VLLSI_FILE_KIND_SYMLINK), INVALID_INPUT);
    CHECK_KIND(vllsi_symlink(PATH("x"), dir, PATH("y"), VLLSI_FILE_KIND_UNKNOWN), INVALID_INPUT);
    support_file_with(dir, "file", "x");
    CHECK_KIND(vllsi_readlink(dir, PATH("file"), text, sizeof text), INVALID_INPUT);
    CHECK_KIND(vllsi_readlink(dir, PATH("none"), text, sizeof text), NOT_FOUND);
    CHECK_KIND(vllsi_readlink(dir, "", 0, text, sizeof text), NOT_FOUND);
    static char longest[1023], back[1024];
    for (size_t at = 0; at < sizeof longest; at++) {
        longest[at] = (char)('a' + at % 26);
    }
    CHECK_EQ(vllsi_symlink(longest, sizeof longest, dir, PATH("long"), REGULAR), 0);
    CHECK_EQ(vllsi_readlink(dir, PATH("long"), back, sizeof back), 1023);
    CHECK(support_same(back, longest, sizeof longest) && back[1023] == '\0');
    support_scratch_end(&scratch);
}

/* ── temporary files ── */

TEST(file_names, temporary_files_without_a_name)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    vllsi_fd fd = VLLSI_FD_INVALID;
    char text[4] = {0};
    REQUIRE(vllsi_temporary_open(dir, PATH("."), 0, &fd) == 0);
    CHECK_EQ(vllsi_write(fd, "abc", 3), 3);
    CHECK_EQ(vllsi_pread(fd, text, 3, 0), 3);
    CHECK_TEXT(text, "abc");
    struct vllsi_file_stat stat;
    REQUIRE(vllsi_stat_fd(fd, VLLSI_STAT_NLINK, &stat) == 0);
    CHECK_EQ(stat.nlink, 0);
    CHECK_EQ(vllsi_close(fd), 0);
    REQUIRE(vllsi_temporary_open(dir, PATH("."), VLLSI_OPEN_POSITIONAL, &fd) == 0);
    CHECK_KIND(vllsi_write(fd, "abc", 3), UNSUPPORTED);
    CHECK_EQ(vllsi_pwrite(fd, "abc", 3, 0), 3);
    CHECK_EQ(vllsi_close(fd), 0);
    fd = VLLSI_FD_INVALID;
    CHECK_KIND(vllsi_temporary_open(dir, PATH("."), VLLSI_OPEN_APPEND, &fd), INVALID_INPUT);
    CHECK_KIND(vllsi_temporary_open(dir, PATH("none"), 0, &fd), NOT_FOUND);
    CHECK_KIND(vllsi_temporary_open(dir, "", 0, 0, &fd), NOT_FOUND);
    CHECK_KIND(vllsi_temporary_open(VLLSI_FD_INVALID, PATH("."), 0, &fd), BAD_DESCRIPTOR);
    CHECK_EQ(fd.raw, VLLSI_FD_INVALID.raw);
    support_scratch_end(&scratch);
}

/* Every openat with a bit of O_TMPFILE's own fails, as on volumes that have no such files. */
static bool refuse_nameless_files(void)
{
    enum { JUMP_IF_SET = 0x45 };
    const uint32_t bit = VLLSI_LINUX_O_TMPFILE & ~(uint32_t)VLLSI_LINUX_O_DIRECTORY;
    const uint32_t low = offsetof(struct vllsi_linux_seccomp_data, args) + 2 * sizeof(uint64_t);
    struct vllsi_linux_sock_filter steps[] = {
        {.code = SUPPORT_BPF_LOAD_WORD, .k = offsetof(struct vllsi_linux_seccomp_data, nr)},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 3, .k = VLLSI_LINUX_NR_openat},
        {.code = SUPPORT_BPF_LOAD_WORD, .k = low},
        {.code = JUMP_IF_SET, .jt = 0, .jf = 1, .k = bit},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ERRNO | VLLSI_LINUX_EOPNOTSUPP},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ALLOW},
    };
    struct vllsi_linux_sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    return vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           vllsi__linux_seccomp(VLLSI_LINUX_SECCOMP_SET_MODE_FILTER, 0, (uintptr_t)&program) == 0;
}

TEST(file_names, temporary_files_that_lose_their_name)
{
    if (conformance_emulated()) {
        SKIP("an emulator has no filters of system calls");
    }
    struct support_scratch scratch = support_scratch_begin();
    REQUIRE(refuse_nameless_files());
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi__linux_openat((int32_t)vllsi_fd_native(scratch.dir), ".",
                                VLLSI_LINUX_O_TMPFILE | VLLSI_LINUX_O_RDWR,
                                0600) == -(vllsi_result)VLLSI_LINUX_EOPNOTSUPP);
    REQUIRE(vllsi_temporary_open(scratch.dir, PATH("."), 0, &fd) == 0);
    CHECK_EQ(vllsi_write(fd, "abc", 3), 3);
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    REQUIRE(vllsi_directory_open(&listing, scratch.dir, PATH("."), 0, NULL, 0) == 0);
    CHECK_EQ(vllsi_directory_next(&listing, &entry), 0); /* the name is gone */
    vllsi_directory_close(&listing);
    CHECK_EQ(vllsi_close(fd), 0);
    CHECK_KIND(vllsi_temporary_open(scratch.dir, PATH("none"), 0, &fd), NOT_FOUND);
    support_scratch_end(&scratch);
}

TEST(file_names, temporary_names)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    enum { FILES = 50, LEN = 4 + VLLSI_TEMPORARY_NAME_BYTES };
    static char names[FILES][LEN + 1];
    for (size_t at = 0; at < FILES; at++) {
        vllsi_fd fd = VLLSI_FD_INVALID;
        CHECK_EQ(vllsi_temporary_file(dir, PATH("abc-"), 0, names[at], sizeof names[at], &fd), LEN);
        CHECK(support_same(names[at], "abc-", 4) && names[at][LEN] == '\0');
        CHECK_EQ(vllsi_write(fd, "x", 1), 1);
        CHECK_EQ(vllsi_close(fd), 0);
        CHECK(support_holds(dir, names[at], "x"));
        for (size_t c = 4; c < LEN; c++) {
            CHECK((names[at][c] >= 'a' && names[at][c] <= 'z') ||
                  (names[at][c] >= '2' && names[at][c] <= '7'));
        }
        for (size_t before = 0; before < at; before++) {
            CHECK(!support_same(names[at], names[before], LEN));
        }
    }
    struct vllsi_linux_stat raw;
    REQUIRE(vllsi__linux_newfstatat((int32_t)vllsi_fd_native(dir), names[0], &raw, 0) == 0);
    CHECK_EQ(raw.st_mode & 0777, 0600);
    support_scratch_end(&scratch);
}

TEST(file_names, temporary_names_have_bounds)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    char path[64] = "#";
    vllsi_fd fd = VLLSI_FD_INVALID;
    CHECK_KIND(vllsi_temporary_file(dir, PATH("abc"), 0, path, 3 + VLLSI_TEMPORARY_NAME_BYTES, &fd),
               OUT_OF_MEMORY);
    CHECK_KIND(vllsi_temporary_file(dir, PATH("abc"), 0, path, 0, &fd), OUT_OF_MEMORY);
    CHECK_KIND(vllsi_temporary_file(dir, "abc", SIZE_MAX, 0, path, sizeof path, &fd), OUT_OF_MEMORY);
    CHECK_KIND(vllsi_temporary_file(dir, PATH("abc"), VLLSI_OPEN_APPEND, path, sizeof path, &fd),
               INVALID_INPUT);
    CHECK_KIND(vllsi_temporary_file(dir, PATH("none/abc"), 0, path, sizeof path, &fd), NOT_FOUND);
    CHECK_KIND(vllsi_temporary_directory(dir, PATH("none/abc"), path, sizeof path), NOT_FOUND);
    CHECK_KIND(vllsi_temporary_file(VLLSI_FD_INVALID, PATH("abc"), 0, path, sizeof path, &fd),
               BAD_DESCRIPTOR);
    CHECK(path[0] == '#' && fd.raw == VLLSI_FD_INVALID.raw);
    CHECK_EQ(vllsi_temporary_directory(dir, "", 0, path, sizeof path), VLLSI_TEMPORARY_NAME_BYTES);
    struct vllsi_linux_stat raw;
    REQUIRE(vllsi__linux_newfstatat((int32_t)vllsi_fd_native(dir), path, &raw, 0) == 0);
    CHECK_EQ(raw.st_mode & VLLSI_LINUX_S_IFMT, VLLSI_LINUX_S_IFDIR);
    CHECK_EQ(raw.st_mode & 0777, 0700);
    CHECK_EQ(vllsi_rmdir(dir, path, VLLSI_TEMPORARY_NAME_BYTES), 0);
    support_scratch_end(&scratch);
}

/* Without a source of randomness names still differ. */
TEST(file_names, temporary_names_without_randomness)
{
    if (conformance_emulated()) {
        SKIP("an emulator has no filters of system calls");
    }
    struct support_scratch scratch = support_scratch_begin();
    REQUIRE(support_refuse(VLLSI_LINUX_NR_getrandom, VLLSI_LINUX_ENOSYS));
    char one[64], two[64];
    REQUIRE(vllsi_temporary_directory(scratch.dir, PATH("a"), one, sizeof one) > 0);
    REQUIRE(vllsi_temporary_directory(scratch.dir, PATH("a"), two, sizeof two) > 0);
    CHECK(!support_same(one, two, 1 + VLLSI_TEMPORARY_NAME_BYTES));
    support_scratch_end(&scratch);
}

TEST(file_names, where_temporary_files_go)
{
    char path[1024];
    const vllsi_result len = vllsi_temporary_path(path, sizeof path);
    REQUIRE(len > 0 && (size_t)len < sizeof path);
    CHECK(path[0] == '/' && path[len] == '\0');
    char part[2] = {'#', '#'};
    CHECK_EQ(vllsi_temporary_path(part, 1), len);
    CHECK(part[0] == '/' && part[1] == '#');
}
