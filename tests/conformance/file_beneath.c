/*
 * vllsi/file.h: VLLSI_OPEN_BENEATH, by the kernel's call and by hand, in peace and under attack.
 */
#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/capability.h>
#include <vllsi/file.h>
#include <vllsi/linux.h>

enum {
    R = VLLSI_OPEN_READ,
    W = VLLSI_OPEN_WRITE,
    CREATE = VLLSI_OPEN_CREATE,
    NEW = VLLSI_OPEN_CREATE_NEW,
    NO_FOLLOW = VLLSI_OPEN_NO_FOLLOW,
    DIRECTORY = VLLSI_OPEN_DIRECTORY,
    FINE = -1, /* instead of an error's kind */
    NOT_FOUND = VLLSI_ERROR_KIND_NOT_FOUND,
    ESCAPES = VLLSI_ERROR_KIND_CROSSES_DEVICES,
    LOOP = VLLSI_ERROR_KIND_LOOP_IN_PATH,
    NOT_DIRECTORY = VLLSI_ERROR_KIND_NOT_A_DIRECTORY,
    IS_DIRECTORY = VLLSI_ERROR_KIND_IS_A_DIRECTORY,
    EXISTS = VLLSI_ERROR_KIND_ALREADY_EXISTS,
};

static void link_to(vllsi_fd dir, const char *name, const char *target)
{
    REQUIRE(vllsi_symlink(target, support_length(target), dir, name, support_length(name),
                          VLLSI_FILE_KIND_DIRECTORY) == 0);
}

static vllsi_fd directory_in(vllsi_fd dir, const char *name, bool fresh)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(!fresh || vllsi_mkdir(dir, name, support_length(name), 0, 0) == 0);
    REQUIRE(vllsi_open(dir, name, support_length(name), DIRECTORY, 0, &fd) == 0);
    return fd;
}

/* root/ with links of every kind, in a directory that has a file beside it. */
static vllsi_fd plant(struct support_scratch *scratch)
{
    const vllsi_fd root = directory_in(scratch->dir, "root", true);
    support_file_with(scratch->dir, "outside", "outside");
    REQUIRE(vllsi_mkdir(root, PATH("a"), 0, 0) == 0);
    REQUIRE(vllsi_mkdir(root, PATH("a/b"), 0, 0) == 0);
    support_file_with(root, "a/b/file", "file");
    link_to(root, "to_file", "a/b/file");
    link_to(root, "to_dir", "a/b");
    link_to(root, "to_dir_slash", "a/b/");
    link_to(root, "a/b/back", "../..");
    link_to(root, "up", "..");
    link_to(root, "a/up2", "../..");
    link_to(root, "abs", "/etc");
    link_to(root, "abs_in", scratch->path);
    link_to(root, "loop", "loop");
    link_to(root, "a/ping", "../a/pong");
    link_to(root, "a/pong", "ping");
    link_to(root, "dangling", "a/made");
    link_to(root, "dangling_up", "../made");
    link_to(root, "dots", "a/./b/../../a//b/./file");
    char name[] = "c00", target[] = "c00";
    link_to(root, "c00", "a/b/file");
    for (int at = 1; at <= 45; at++) { /* c40 is 41 links away from the file */
        target[1] = name[1];
        target[2] = name[2];
        name[1] = (char)('0' + at / 10);
        name[2] = (char)('0' + at % 10);
        link_to(root, name, target);
    }
    return root;
}

static const struct {
    const char *path;
    uint32_t flags;
    int64_t kind;
} cases[] = {
    {"a/b/file", R, FINE},
    {"a/../a/b/file", R, FINE},
    {"a/b/../../a/b/file", R, FINE},
    {"./a/./b//file", R, FINE},
    {".", DIRECTORY, FINE},
    {"./", DIRECTORY, FINE},
    {"a/..", DIRECTORY, FINE},
    {"a/b/..", DIRECTORY, FINE},
    {"a/b/.", DIRECTORY, FINE},
    {"a/b/", DIRECTORY, FINE},
    {"a/b///", DIRECTORY, FINE},
    {"to_file", R, FINE},
    {"to_dir/file", R, FINE},
    {"to_dir//file", R, FINE},
    {"to_dir_slash/file", R, FINE},
    {"to_dir_slash", DIRECTORY, FINE},
    {"to_dir/../b/file", R, FINE},
    {"to_dir/back/to_dir/back/to_file", R, FINE},
    {"to_dir/", DIRECTORY, FINE},
    {"to_dir/", DIRECTORY | NO_FOLLOW, FINE},
    {"to_dir/.", DIRECTORY | NO_FOLLOW, FINE},
    {"dots", R, FINE},
    {"c39", R, FINE},
    {"", R, NOT_FOUND},
    {"none", R, NOT_FOUND},
    {"none/x", R, NOT_FOUND},
    {"none/..", DIRECTORY, NOT_FOUND},
    {"none/../a", DIRECTORY, NOT_FOUND},
    {"dangling", R, NOT_FOUND},
    {"..", DIRECTORY, ESCAPES},
    {"../", DIRECTORY, ESCAPES},
    {"../root/a", DIRECTORY, ESCAPES},
    {"../outside", R, ESCAPES},
    {"a/../..", DIRECTORY, ESCAPES},
    {"a/../../outside", R, ESCAPES},
    {"a/../../root/a/b/file", R, ESCAPES},
    {"up", DIRECTORY, ESCAPES},
    {"up/outside", R, ESCAPES},
    {"up/root/a", DIRECTORY, ESCAPES},
    {"a/up2/outside", R, ESCAPES},
    {"to_dir/back/../outside", R, ESCAPES},
    {"/", DIRECTORY, ESCAPES},
    {"/etc/passwd", R, ESCAPES},
    {"//", DIRECTORY, ESCAPES},
    {"abs", DIRECTORY, ESCAPES},
    {"abs/passwd", R, ESCAPES},
    {"abs_in/root/a", DIRECTORY, ESCAPES},
    {"dangling_up", W | CREATE, ESCAPES},
    {"up/made", W | CREATE, ESCAPES},
    {"../made", W | NEW, ESCAPES},
    {"loop", R, LOOP},
    {"loop/x", R, LOOP},
    {"a/ping", R, LOOP},
    {"c40", R, LOOP},
    {"c45", R, LOOP},
    {"to_file", R | NO_FOLLOW, LOOP},
    {"a/b/file/x", R, NOT_DIRECTORY},
    {"a/b/file/", R, NOT_DIRECTORY},
    {"a/b/file/..", DIRECTORY, NOT_DIRECTORY},
    {"a/b/file", DIRECTORY, NOT_DIRECTORY},
    {"to_file", DIRECTORY, NOT_DIRECTORY},
    {"to_file/x", R, NOT_DIRECTORY},
    {"to_dir", DIRECTORY | NO_FOLLOW, NOT_DIRECTORY},
    {"a", W, IS_DIRECTORY},
    {"a/", W | CREATE, IS_DIRECTORY},
    {".", W | CREATE, IS_DIRECTORY},
    {"to_file", W | NEW, EXISTS},
    {"dangling", W | NEW, EXISTS},
    {"dangling", W | CREATE, FINE}, /* makes a/made, for the following */
    {"a/made", R, FINE},
    {"a/new", W | NEW, FINE},
};

static void open_all_cases(struct support_scratch *scratch, vllsi_fd root)
{
    const int64_t before = support_open_descriptors();
    for (size_t at = 0; at < sizeof cases / sizeof *cases; at++) {
        vllsi_fd fd = VLLSI_FD_INVALID;
        const char *path = cases[at].path;
        const vllsi_result result =
            vllsi_open(root, path, support_length(path), cases[at].flags | VLLSI_OPEN_BENEATH, 0, &fd);
        conformance_note_equal(support_kind(result), cases[at].kind, __FILE__, __LINE__, path);
        if (result == 0) {
            CHECK_EQ(vllsi_close(fd), 0);
        }
    }
    CHECK_EQ(support_open_descriptors(), before);
    struct vllsi_file_stat stat;
    CHECK_KIND(vllsi_stat(scratch->dir, PATH("made"), VLLSI_LOOKUP_NO_FOLLOW, 0, &stat), NOT_FOUND);
    CHECK(support_holds(root, "a/b/file", "file"));
    /* From the current directory too, which another thread may change meanwhile. */
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_set_current_directory(root, PATH(".")) == 0);
    CHECK_EQ(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, PATH("a/../to_file"), R | VLLSI_OPEN_BENEATH, 0, &fd), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    CHECK_KIND(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, PATH("../outside"), R | VLLSI_OPEN_BENEATH, 0, &fd),
               CROSSES_DEVICES);
    CHECK_KIND(vllsi_open(VLLSI_FD_INVALID, PATH("a"), R | VLLSI_OPEN_BENEATH, 0, &fd), BAD_DESCRIPTOR);
    REQUIRE(vllsi_set_current_directory(VLLSI_FD_CURRENT_DIRECTORY, PATH("/")) == 0);
}

TEST(file_beneath, stays_below)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd root = plant(&scratch);
    open_all_cases(&scratch, root);
    CHECK_EQ(vllsi_close(root), 0);
    support_scratch_end(&scratch);
}

/* Makes the walk be done by hand. False where that cannot be had; an emulator without the call does it
 * anyway. */
static bool without_the_call(void)
{
    if (vllsi_capability(VLLSI_CAPABILITY_BENEATH_NATIVE, VLLSI_FD_INVALID) == 0) {
        return true;
    }
    return !conformance_emulated() && support_refuse(VLLSI_LINUX_NR_openat2, VLLSI_LINUX_ENOSYS);
}

TEST(file_beneath, stays_below_by_hand)
{
    if (!without_the_call()) {
        SKIP("an emulator has no filters of system calls");
    }
    CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_BENEATH_NATIVE, VLLSI_FD_INVALID), 0);
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd root = plant(&scratch);
    open_all_cases(&scratch, root);
    CHECK_EQ(vllsi_close(root), 0);
    support_scratch_end(&scratch);
}

/* The links of /proc lead to objects, not along their text. */
static void open_links_of_proc(void)
{
    vllsi_fd proc = VLLSI_FD_INVALID, fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, PATH("/proc/self"), DIRECTORY, 0, &proc) == 0);
    CHECK(vllsi_failed(vllsi_open(proc, PATH("root"), DIRECTORY | VLLSI_OPEN_BENEATH, 0, &fd)));
    CHECK(vllsi_failed(vllsi_open(proc, PATH("cwd/."), DIRECTORY | VLLSI_OPEN_BENEATH, 0, &fd)));
    CHECK(vllsi_failed(vllsi_open(proc, PATH("exe"), R | VLLSI_OPEN_BENEATH, 0, &fd)));
    CHECK_EQ(vllsi_open(proc, PATH("status"), R | VLLSI_OPEN_BENEATH, 0, &fd), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    CHECK_EQ(vllsi_close(proc), 0);
}

TEST(file_beneath, links_of_proc)
{
    open_links_of_proc();
}

TEST(file_beneath, links_of_proc_by_hand)
{
    if (!without_the_call()) {
        SKIP("an emulator has no filters of system calls");
    }
    open_links_of_proc();
}

/* Long texts and many parts: an answer, not a crash. */
TEST(file_beneath, bounds_of_the_walk)
{
    if (!without_the_call()) {
        SKIP("an emulator has no filters of system calls");
    }
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd root = plant(&scratch);
    static char path[4095];
    vllsi_fd fd = VLLSI_FD_INVALID;
    for (size_t at = 0; at < sizeof path; at++) { /* a/../a/../… */
        path[at] = "a/../"[at % 5];
    }
    CHECK_EQ(vllsi_open(root, path, 1020, DIRECTORY | VLLSI_OPEN_BENEATH, 0, &fd), 0);
    CHECK_EQ(vllsi_close(fd), 0);
    for (size_t at = 0; at < sizeof path; at++) {
        path[at] = 'n';
    }
    CHECK_KIND(vllsi_open(root, path, 1023, R | VLLSI_OPEN_BENEATH, 0, &fd), NAME_TOO_LONG);
    CHECK_KIND(vllsi_open(root, path, sizeof path, R | VLLSI_OPEN_BENEATH, 0, &fd), NAME_TOO_LONG);
    for (size_t at = 0; at < 1000; at++) { /* "./././…r" through itself: the rest only grows */
        path[at] = at % 2 == 0 ? '.' : '/';
    }
    path[1000] = 'r';
    REQUIRE(vllsi_symlink(path, 1001, root, PATH("r"), VLLSI_FILE_KIND_DIRECTORY) == 0);
    CHECK_KIND(vllsi_open(root, PATH("r"), R | VLLSI_OPEN_BENEATH, 0, &fd), LOOP_IN_PATH);
    static const char itself[] =
        "grow/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    REQUIRE(vllsi_symlink(itself, sizeof itself - 1, root, PATH("grow"), VLLSI_FILE_KIND_DIRECTORY) == 0);
    CHECK_KIND(vllsi_open(root, PATH("grow"), R | VLLSI_OPEN_BENEATH, 0, &fd), LOOP_IN_PATH);
    CHECK_EQ(vllsi_close(root), 0);
    support_scratch_end(&scratch);
}

/* ── under attack ── */

struct attacker {
    int32_t dir;
    uint32_t stop;
};

/* Carries root/a/b out of root and back, and makes root/a/door a directory and a link outside in turn. */
static void attack(void *argument)
{
    struct attacker *attacker = argument;
    const int32_t dir = attacker->dir;
    while (__atomic_load_n(&attacker->stop, __ATOMIC_RELAXED) == 0) {
        (void)!vllsi__linux_renameat2(dir, "root/a/b", dir, "away/b", 0);
        (void)!vllsi__linux_renameat2(dir, "root/a/door", dir, "spare", VLLSI_LINUX_RENAME_EXCHANGE);
        (void)!vllsi__linux_renameat2(dir, "away/b", dir, "root/a/b", 0);
    }
}

/* How many of the opens found a file; none may find the one outside. */
static int64_t open_under_attack(struct support_scratch *scratch)
{
    static const char *const paths[] = {
        "a/b/../target",    "a/b/c/../../target", "a/door/target",
        "a/door/../target", "a/b/up/target",      "a/b/c/up/../target",
    };
    const vllsi_fd dir = scratch->dir;
    const vllsi_fd root = directory_in(dir, "root", true);
    REQUIRE(vllsi_mkdir(dir, PATH("away"), 0, 0) == 0);
    support_file_with(dir, "target", "bad");
    support_file_with(dir, "away/target", "bad");
    REQUIRE(vllsi_mkdir(root, PATH("a"), 0, 0) == 0);
    REQUIRE(vllsi_mkdir(root, PATH("a/b"), 0, 0) == 0);
    REQUIRE(vllsi_mkdir(root, PATH("a/b/c"), 0, 0) == 0);
    REQUIRE(vllsi_mkdir(root, PATH("a/door"), 0, 0) == 0);
    support_file_with(root, "target", "fine");
    support_file_with(root, "a/target", "fine");
    support_file_with(root, "a/door/target", "fine");
    link_to(root, "a/b/up", "..");
    link_to(root, "a/b/c/up", "..");
    link_to(dir, "spare", "../../away");
    struct attacker attacker = {.dir = (int32_t)vllsi_fd_native(dir)};
    struct support_thread thread;
    support_thread_start(&thread, attack, &attacker);
    const int64_t end_ns = conformance_now_ns() + INT64_C(1500000000);
    int64_t found = 0;
    for (size_t turn = 0; conformance_now_ns() < end_ns; turn++) {
        const char *path = paths[turn % (sizeof paths / sizeof *paths)];
        vllsi_fd fd = VLLSI_FD_INVALID;
        if (vllsi_open(root, path, support_length(path), R | VLLSI_OPEN_BENEATH, 0, &fd) == 0) {
            char text[8] = {0};
            CHECK_EQ(vllsi_pread(fd, text, 4, 0), 4);
            REQUIRE(support_same(text, "fine", 4));
            CHECK_EQ(vllsi_close(fd), 0);
            found++;
        }
    }
    __atomic_store_n(&attacker.stop, 1, __ATOMIC_RELAXED);
    support_thread_join(&thread);
    CHECK_EQ(vllsi_close(root), 0);
    return found;
}

TEST(file_beneath, under_attack)
{
    struct support_scratch scratch = support_scratch_fast();
    const int64_t before = support_open_descriptors();
    CHECK(open_under_attack(&scratch) > 0);
    CHECK_EQ(support_open_descriptors(), before);
    support_scratch_end(&scratch);
}

TEST(file_beneath, under_attack_by_hand)
{
    if (!without_the_call()) {
        SKIP("an emulator has no filters of system calls");
    }
    struct support_scratch scratch = support_scratch_fast();
    const int64_t before = support_open_descriptors();
    CHECK(open_under_attack(&scratch) > 0);
    CHECK_EQ(support_open_descriptors(), before);
    support_scratch_end(&scratch);
}
