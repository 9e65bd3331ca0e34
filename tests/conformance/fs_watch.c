/*
 * vllsi/fs_watch.h. "An event means: look again": a test waits for an event that covers a path, which any
 * Rescan above it does too. That images of a tree which are kept by nothing but events end up right is shown
 * by the torture tests at the end.
 */
#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/capability.h>
#include <vllsi/environment.h>
#include <vllsi/fs_watch.h>
#include <vllsi/linux.h>
#include <vllsi/time.h>

#include "../../src/os/watch.h"

enum { BOUND_MS = 10000, QUIET_MS = 60 };

#define HERE VLLSI_FD_CURRENT_DIRECTORY

/* ── a tree that is watched ── */

struct scene {
    struct support_scratch scratch;
    vllsi_fd tree; /* "tree" in the scratch directory; "out" lies beside it */
    struct vllsi_watch watch;
    int64_t root;
};

static void make(vllsi_fd dir, const char *name)
{
    REQUIRE(vllsi_mkdir(dir, name, support_length(name), 0, 0) == 0);
}

static vllsi_fd open_directory(vllsi_fd dir, const char *name)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(dir, name, support_length(name), VLLSI_OPEN_DIRECTORY, 0, &fd) == 0);
    return fd;
}

static void move_to(vllsi_fd old_dir, const char *old, vllsi_fd dir, const char *name)
{
    REQUIRE(vllsi_rename(old_dir, old, support_length(old), dir, name, support_length(name),
                         VLLSI_RENAME_REPLACE) == 0);
}

static void append(vllsi_fd dir, const char *name)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(dir, name, support_length(name), VLLSI_OPEN_APPEND, 0, &fd) == 0);
    REQUIRE(vllsi_write_all(fd, "x", 1, NULL) == 1);
    REQUIRE(vllsi_close(fd) == 0);
}

/* With directories "tree" and "out", the first one open and not watched yet. */
static void scene_prepare(struct scene *scene)
{
    scene->scratch = support_scratch_begin();
    make(scene->scratch.dir, "tree");
    make(scene->scratch.dir, "out");
    scene->tree = open_directory(scene->scratch.dir, "tree");
    scene->root = 0;
    REQUIRE(vllsi_watch_open(&scene->watch, NULL) == 0);
}

static void scene_watch(struct scene *scene, uint32_t flags)
{
    scene->root = vllsi_watch_add(&scene->watch, scene->scratch.dir, PATH("tree"), flags, VLLSI_WATCH_ALL);
    REQUIRE(scene->root > 0);
}

static void scene_begin(struct scene *scene)
{
    scene_prepare(scene);
    scene_watch(scene, VLLSI_WATCH_RECURSIVE);
}

static void scene_end(struct scene *scene)
{
    vllsi_watch_close(&scene->watch);
    vllsi_watch_close(&scene->watch);
    CHECK_EQ(vllsi_close(scene->tree), 0);
    support_scratch_end(&scene->scratch);
}

/* ── events ── */

static bool same_path(const char *path, size_t path_len, const char *text)
{
    return path_len == support_length(text) && support_same(path, text, path_len);
}

/* Whether `text` lies at or below a path. */
static bool is_below(const char *path, size_t path_len, const char *text)
{
    const size_t len = support_length(text);
    return path_len == 0 || (len >= path_len && support_same(path, text, path_len) &&
                             (len == path_len || text[path_len] == '/'));
}

static bool covers(const struct vllsi_watch_event *event, int64_t root, uint32_t kind, const char *path)
{
    if (event->root != root) {
        return false;
    }
    if (event->kind == VLLSI_WATCH_RESCAN && kind != VLLSI_WATCH_ROOT_GONE) {
        return is_below(event->path, event->path_len, path);
    }
    return (uint32_t)event->kind == kind && same_path(event->path, event->path_len, path);
}

/* Waits for an event that covers a path. */
static bool await(struct vllsi_watch *watch, int64_t root, uint32_t kind, const char *path)
{
    struct vllsi_watch_event event;
    const int64_t deadline_ns = support_after_ms(BOUND_MS);
    while (vllsi_watch_next(watch, deadline_ns, &event) == 0) {
        CHECK(event.path[event.path_len] == '\0' && event.old_path[event.old_path_len] == '\0');
        if (covers(&event, root, kind, path)) {
            return true;
        }
    }
    return false;
}

#define TOLD(scene, kind, path) CHECK(await(&(scene)->watch, (scene)->root, VLLSI_WATCH_##kind, path))

/* A rename, however much of it this target tells. */
static bool await_rename(struct scene *scene, const char *old, const char *path)
{
    struct vllsi_watch_event event;
    const int64_t deadline_ns = support_after_ms(BOUND_MS);
    if (vllsi_capability(VLLSI_CAPABILITY_WATCH_RENAME, VLLSI_FD_INVALID) != 1) {
        return await(&scene->watch, scene->root, VLLSI_WATCH_CREATED, path);
    }
    while (vllsi_watch_next(&scene->watch, deadline_ns, &event) == 0) {
        if (event.root == scene->root && event.kind == VLLSI_WATCH_RENAMED &&
            same_path(event.path, event.path_len, path)) {
            return same_path(event.old_path, event.old_path_len, old);
        }
    }
    return false;
}

/* Reads what there is, also what is held back for a while. Returns how many events about a path came. */
static int64_t drain(struct vllsi_watch *watch, int64_t root, const char *path)
{
    struct vllsi_watch_event event;
    int64_t count = 0;
    while (vllsi_watch_next(watch, support_after_ms(QUIET_MS), &event) == 0) {
        count += event.root == root && path != NULL && same_path(event.path, event.path_len, path);
    }
    return count;
}

/* Whether events are told one by one; where they are not, only what they come to can be checked. */
static bool tells_detail(void)
{
    return vllsi_capability(VLLSI_CAPABILITY_WATCH_RENAME, VLLSI_FD_INVALID) == 1;
}

/* ── what is told ── */

TEST(fs_watch, files_come_change_and_go)
{
    struct scene scene;
    scene_begin(&scene);
    support_file_with(scene.tree, "a", "1");
    TOLD(&scene, CREATED, "a");
    CHECK(drain(&scene.watch, scene.root, "a") >= 0);
    append(scene.tree, "a");
    TOLD(&scene, MODIFIED, "a");
    CHECK_EQ(vllsi_chmod(scene.tree, PATH("a"), 0, 0600), 0);
    TOLD(&scene, MODIFIED, "a");
    CHECK_EQ(vllsi_link(scene.tree, PATH("a"), scene.tree, PATH("b")), 0);
    TOLD(&scene, CREATED, "b");
    CHECK_EQ(vllsi_unlink(scene.tree, PATH("a")), 0);
    TOLD(&scene, REMOVED, "a");
    move_to(scene.tree, "b", scene.tree, "c");
    CHECK(await_rename(&scene, "b", "c"));
    scene_end(&scene);
}

TEST(fs_watch, what_was_made_before_it_could_be_watched_is_told)
{
    struct scene scene;
    scene_begin(&scene);
    make(scene.tree, "a");
    make(scene.tree, "a/b");
    make(scene.tree, "a/b/c");
    support_file_with(scene.tree, "a/b/c/file", "1");
    TOLD(&scene, CREATED, "a/b/c/file");
    drain(&scene.watch, scene.root, NULL);
    support_file_with(scene.tree, "a/b/c/later", "1");
    TOLD(&scene, CREATED, "a/b/c/later");
    CHECK_EQ(vllsi_remove_tree(scene.tree, PATH("a")), 0);
    TOLD(&scene, REMOVED, "a");
    make(scene.tree, "a");
    TOLD(&scene, CREATED, "a");
    support_file_with(scene.tree, "a/again", "1");
    TOLD(&scene, CREATED, "a/again");
    scene_end(&scene);
}

TEST(fs_watch, without_recursion_only_its_own_entries)
{
    struct scene scene;
    scene_prepare(&scene);
    make(scene.tree, "old");
    scene_watch(&scene, 0);
    make(scene.tree, "new");
    TOLD(&scene, CREATED, "new");
    support_file_with(scene.tree, "old/file", "1");
    support_file_with(scene.tree, "new/file", "1");
    CHECK_EQ(drain(&scene.watch, scene.root, "old/file"), 0);
    CHECK_EQ(drain(&scene.watch, scene.root, "new/file"), 0);
    support_file_with(scene.tree, "file", "1");
    TOLD(&scene, CREATED, "file");
    scene_end(&scene);
}

TEST(fs_watch, a_file_alone)
{
    struct scene scene;
    scene_prepare(&scene);
    support_file_with(scene.tree, "a", "1");
    const int64_t root =
        vllsi_watch_add(&scene.watch, scene.tree, PATH("a"), VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    REQUIRE(root > 0);
    append(scene.tree, "a");
    CHECK(await(&scene.watch, root, VLLSI_WATCH_MODIFIED, ""));
    support_file_with(scene.tree, "b", "1");
    vllsi_fd open = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(scene.tree, PATH("a"), VLLSI_OPEN_READ, 0, &open) == 0);
    CHECK_EQ(vllsi_unlink(scene.tree, PATH("a")), 0);
    CHECK(await(&scene.watch, root, VLLSI_WATCH_ROOT_GONE, "")); /* although somebody has it open */
    CHECK_EQ(vllsi_close(open), 0);
    CHECK_EQ(drain(&scene.watch, root, ""), 0);
    CHECK_EQ(vllsi_watch_remove(&scene.watch, root), 0);
    scene_end(&scene);
}

TEST(fs_watch, symbolic_links_are_told_and_not_followed)
{
    struct scene scene;
    scene_prepare(&scene);
    CHECK_EQ(vllsi_symlink(PATH("../out"), scene.tree, PATH("before"), VLLSI_FILE_KIND_DIRECTORY), 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    CHECK_EQ(vllsi_symlink(PATH("../out"), scene.tree, PATH("link"), VLLSI_FILE_KIND_DIRECTORY), 0);
    TOLD(&scene, CREATED, "link");
    support_file_with(scene.scratch.dir, "out/file", "1");
    CHECK_EQ(drain(&scene.watch, scene.root, "link/file"), 0);
    CHECK_EQ(drain(&scene.watch, scene.root, "before/file"), 0);
    /* A root's own is. */
    const int64_t other =
        vllsi_watch_add(&scene.watch, scene.tree, PATH("link"), VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    REQUIRE(other > 0);
    support_file_with(scene.scratch.dir, "out/second", "1");
    CHECK(await(&scene.watch, other, VLLSI_WATCH_CREATED, "second"));
    scene_end(&scene);
}

/* ── renames ── */

TEST(fs_watch, directory_that_is_renamed_goes_on_under_its_new_path)
{
    struct scene scene;
    scene_prepare(&scene);
    make(scene.tree, "a");
    make(scene.tree, "a/deep");
    make(scene.tree, "a/deep/er");
    make(scene.tree, "b");
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    move_to(scene.tree, "a", scene.tree, "b/c");
    CHECK(await_rename(&scene, "a", "b/c"));
    support_file_with(scene.tree, "b/c/deep/er/file", "1");
    TOLD(&scene, CREATED, "b/c/deep/er/file");
    make(scene.tree, "b/c/deep/new");
    move_to(scene.tree, "b", scene.tree, "z"); /* what was moved in moves with it */
    support_file_with(scene.tree, "z/c/deep/new/file", "1");
    TOLD(&scene, CREATED, "z/c/deep/new/file");
    make(scene.tree, "a");
    support_file_with(scene.tree, "a/file", "1");
    TOLD(&scene, CREATED, "a/file");
    scene_end(&scene);
}

TEST(fs_watch, directories_that_change_names)
{
    struct scene scene;
    scene_prepare(&scene);
    if (vllsi_capability(VLLSI_CAPABILITY_RENAME_EXCHANGE, scene.tree) != 1) {
        scene_end(&scene);
        SKIP("this volume or target has no exchange of names");
    }
    make(scene.tree, "a");
    make(scene.tree, "a/of_a");
    make(scene.tree, "b");
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    REQUIRE(vllsi_rename(scene.tree, PATH("a"), scene.tree, PATH("b"), VLLSI_RENAME_EXCHANGE) == 0);
    drain(&scene.watch, scene.root, NULL);
    support_file_with(scene.tree, "a/1", "1");
    TOLD(&scene, CREATED, "a/1");
    support_file_with(scene.tree, "b/of_a/2", "1");
    TOLD(&scene, CREATED, "b/of_a/2");
    scene_end(&scene);
}

TEST(fs_watch, moved_out_is_removed_and_watched_no_more)
{
    struct scene scene;
    scene_prepare(&scene);
    make(scene.tree, "a");
    make(scene.tree, "a/b");
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    move_to(scene.tree, "a", scene.scratch.dir, "out/a");
    TOLD(&scene, REMOVED, "a");
    drain(&scene.watch, scene.root, NULL);
    support_file_with(scene.scratch.dir, "out/a/b/file", "1");
    support_file_with(scene.tree, "mark", "1");
    struct vllsi_watch_event event;
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        CHECK(event.kind == VLLSI_WATCH_RESCAN || same_path(event.path, event.path_len, "mark"));
    }
    move_to(scene.scratch.dir, "out/a", scene.tree, "back");
    TOLD(&scene, CREATED, "back/b/file"); /* what came in with it */
    support_file_with(scene.tree, "back/b/second", "1");
    TOLD(&scene, CREATED, "back/b/second");
    scene_end(&scene);
}

TEST(fs_watch, halves_of_different_renames_are_no_rename)
{
    struct scene scene;
    scene_prepare(&scene);
    support_file_with(scene.tree, "a", "1");
    support_file_with(scene.tree, "b", "1");
    support_file_with(scene.scratch.dir, "out/c", "1");
    scene_watch(&scene, 0);
    move_to(scene.tree, "a", scene.scratch.dir, "out/a");
    move_to(scene.tree, "b", scene.tree, "d");
    move_to(scene.scratch.dir, "out/c", scene.tree, "e");
    struct vllsi_watch_event event;
    uint32_t seen = 0;
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        seen |= event.kind == VLLSI_WATCH_RESCAN ? 15u : 0u;
        seen |= covers(&event, scene.root, VLLSI_WATCH_REMOVED, "a") ? 1u : 0u;
        seen |= covers(&event, scene.root, VLLSI_WATCH_CREATED, "e") ? 2u : 0u;
        seen |= covers(&event, scene.root, VLLSI_WATCH_CREATED, "d") ? 4u : 0u;
        seen |= covers(&event, scene.root, VLLSI_WATCH_REMOVED, "b") ? 8u : 0u;
        if (event.kind == VLLSI_WATCH_RENAMED) {
            CHECK(same_path(event.old_path, event.old_path_len, "b"));
            CHECK(same_path(event.path, event.path_len, "d"));
            seen |= 12u;
        }
    }
    CHECK_EQ(seen, 15);
    scene_end(&scene);
}

/* A name that leads to another directory by the time that its note is read. */
TEST(fs_watch, name_that_was_taken_over_meanwhile)
{
    struct scene scene;
    scene_begin(&scene);
    make(scene.tree, "a");
    make(scene.tree, "a/one");
    move_to(scene.tree, "a", scene.scratch.dir, "out/a");
    make(scene.tree, "a");
    make(scene.tree, "a/two");
    move_to(scene.tree, "a", scene.tree, "b");
    make(scene.tree, "a");
    drain(&scene.watch, scene.root, NULL);
    support_file_with(scene.tree, "b/two/file", "1");
    TOLD(&scene, CREATED, "b/two/file");
    support_file_with(scene.tree, "a/file", "1");
    TOLD(&scene, CREATED, "a/file");
    scene_end(&scene);
}

/* More notes than are read at once: those of the first reading find the tree as it became later, with other
 * directories on the old paths. */
TEST(fs_watch, path_that_leads_elsewhere_by_the_time_it_is_used)
{
    enum { MANY = 3000 };
    struct scene scene;
    scene_prepare(&scene);
    make(scene.tree, "a");
    make(scene.tree, "a/b");
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    for (int number = 0; number < MANY; number++) {
        const char name[] = {'a',
                             '/',
                             'b',
                             '/',
                             'n',
                             (char)('0' + number / 1000),
                             (char)('0' + number / 100 % 10),
                             (char)('0' + number / 10 % 10),
                             (char)('0' + number % 10),
                             '\0'};
        make(scene.tree, name);
    }
    move_to(scene.tree, "a", scene.tree, "x");
    make(scene.tree, "a");
    make(scene.tree, "a/b");
    drain(&scene.watch, scene.root, NULL);
    support_file_with(scene.tree, "x/b/n0005/file", "1");
    TOLD(&scene, CREATED, "x/b/n0005/file");
    support_file_with(scene.tree, "a/b/file", "1");
    TOLD(&scene, CREATED, "a/b/file");
    scene_end(&scene);
}

static int64_t number_in(const char *path, size_t path_len)
{
    char text[32] = {0};
    int64_t number = 0;
    vllsi_fd fd = VLLSI_FD_INVALID;
    if (vllsi_open(HERE, path, path_len, VLLSI_OPEN_READ, 0, &fd) != 0) {
        return 0;
    }
    const vllsi_result len = vllsi_read_all(fd, text, sizeof text - 1, NULL);
    CHECK_EQ(vllsi_close(fd), 0);
    for (const char *digit = text; len > 0 && *digit >= '0' && *digit <= '9'; digit++) {
        number = number * 10 + (*digit - '0');
    }
    return number;
}

/* Two files of the longest names: as many notes as are wanted, of 272 bytes each. */
static void chatter_prepare(vllsi_fd dir, char names[2][256])
{
    for (int at = 0; at < 2; at++) {
        __builtin_memset(names[at], 'n', 255);
        names[at][254] = (char)('0' + at);
        names[at][255] = '\0';
        support_file_with(dir, names[at], "1");
    }
}

static void chatter(vllsi_fd dir, char names[2][256], int count)
{
    for (int at = 0; at < count; at++) { /* equal ones behind each other would be merged */
        REQUIRE(vllsi_chmod(dir, names[at % 2], 255, 0, 0600) == 0);
    }
}

/* The notes about the end of one directory and about the beginning of the next are not read at once: when the
 * first is looked at, the name has the second directory already. What is in that is told. */
TEST(fs_watch, directory_that_is_removed_and_made_again)
{
    struct scene scene;
    char names[2][256];
    scene_prepare(&scene);
    chatter_prepare(scene.tree, names);
    make(scene.tree, "a");
    make(scene.tree, "b");
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    const int64_t named = vllsi_watch_add(&scene.watch, scene.tree, PATH("b"),
                                          VLLSI_WATCH_FOLLOW_NAME | VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    REQUIRE(named > 0);
    CHECK_EQ(vllsi_rmdir(scene.tree, PATH("a")), 0);
    chatter(scene.tree, names, 500);
    make(scene.tree, "a");
    support_file_with(scene.tree, "a/inside", "1");
    TOLD(&scene, CREATED, "a/inside");
    drain(&scene.watch, scene.root, NULL);
    CHECK_EQ(vllsi_rmdir(scene.tree, PATH("b")), 0);
    chatter(scene.tree, names, 500);
    make(scene.tree, "b");
    support_file_with(scene.tree, "b/inside", "1");
    CHECK(await(&scene.watch, named, VLLSI_WATCH_CREATED, "inside"));
    scene_end(&scene);
}

/* A directory that was elsewhere just when something new in it was looked at, and is back by the time that
 * its own notes are read. In between lies more than is read for one event. */
TEST(fs_watch, directory_that_was_away_for_a_while)
{
    enum { READ_FOR_ONE = 64 * (65536 / 272) };
    struct scene scene;
    char names[2][256];
    struct vllsi_watch_event event;
    scene_prepare(&scene);
    if (number_in(PATH("/proc/sys/fs/inotify/max_queued_events")) < READ_FOR_ONE + 200) {
        scene_end(&scene);
        SKIP("the system keeps too few notes: raise fs.inotify.max_queued_events");
    }
    chatter_prepare(scene.tree, names);
    make(scene.tree, "a");
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    make(scene.tree, "a/new");
    chatter(scene.tree, names, READ_FOR_ONE + 100);
    move_to(scene.tree, "a", scene.tree, "b");
    REQUIRE(vllsi_watch_next(&scene.watch, support_after_ms(BOUND_MS), &event) == 0);
    move_to(scene.tree, "b", scene.tree, "a");
    drain(&scene.watch, scene.root, NULL);
    support_file_with(scene.tree, "a/new/file", "1");
    TOLD(&scene, CREATED, "a/new/file");
    scene_end(&scene);
}

/* Each turn moves a directory out while the last 32 still wait for a second half. */
TEST(fs_watch, moving_out_all_the_time_takes_no_memory)
{
    enum { FIRST = 400, ALL = 4000 };
    struct scene scene;
    char name[201];
    struct vllsi_watch_event event;
    const struct vllsi_watch_options options = {.size_bytes = sizeof options,
                                                .pair_ns = INT64_C(3600) * VLLSI_NANOS_PER_SECOND};
    scene_prepare(&scene);
    vllsi_watch_close(&scene.watch);
    REQUIRE(vllsi_watch_open(&scene.watch, &options) == 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    __builtin_memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    int64_t mapped = 0;
    for (int turn = 0; turn < ALL && support_address_space_is_the_programs(); turn++) {
        mapped = turn == FIRST ? conformance_mapped_pages() : mapped;
        make(scene.tree, name);
        while (vllsi_watch_next(&scene.watch, 0, &event) == 0) {
        }
        move_to(scene.tree, name, scene.scratch.dir, "out");
        while (vllsi_watch_next(&scene.watch, 0, &event) == 0) {
        }
    }
    CHECK(!support_address_space_is_the_programs() || conformance_mapped_pages() <= mapped + 8);
    /* None was paired with another, and all is still told. */
    move_to(scene.scratch.dir, "out", scene.tree, "back");
    make(scene.scratch.dir, "out");
    CHECK_EQ(vllsi_watch_remove(&scene.watch, scene.root), 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    make(scene.tree, "back/new");
    TOLD(&scene, CREATED, "back/new");
    scene_end(&scene);
}

static void name_of(char name[5], int number)
{
    name[0] = 'f';
    for (int digit = 3; digit > 0; digit--, number /= 10) {
        name[digit] = (char)('0' + number % 10);
    }
    name[4] = '\0';
}

static void touch(vllsi_fd dir, int from, int to)
{
    char name[5];
    for (int number = from; number < to; number++) {
        name_of(name, number);
        REQUIRE(vllsi_chmod(dir, name, 4, 0, 0600) == 0);
    }
}

/* So many that the first half gives way to the last. */
static void more_halves(struct scene *scene)
{
    for (int turn = 0; turn < 32; turn++) {
        move_to(scene->scratch.dir, "out/half", scene->tree, "half");
        move_to(scene->tree, "half", scene->scratch.dir, "out/half");
    }
}

/* Behind the half of a rename many events wait while what was before it has been given out. They keep their
 * places, and what comes is merged with them. */
TEST(fs_watch, events_that_wait_behind_half_a_rename)
{
    enum { BEFORE = 700, ALL = 990 };
    struct scene scene;
    char name[5];
    struct vllsi_watch_event event;
    const struct vllsi_watch_options options = {.size_bytes = sizeof options,
                                                .pair_ns = INT64_C(3600) * VLLSI_NANOS_PER_SECOND};
    scene_prepare(&scene);
    vllsi_watch_close(&scene.watch);
    REQUIRE(vllsi_watch_open(&scene.watch, &options) == 0);
    for (int number = 0; number < ALL + 1; number++) {
        name_of(name, number);
        support_file_with(scene.tree, name, "1");
    }
    support_file_with(scene.tree, "half", "1");
    scene_watch(&scene, 0);
    touch(scene.tree, 0, BEFORE);
    move_to(scene.tree, "half", scene.scratch.dir, "out/half");
    touch(scene.tree, BEFORE, ALL);
    while (vllsi_watch_next(&scene.watch, 0, &event) == 0) {
    }
    touch(scene.tree, ALL, ALL + 1);
    touch(scene.tree, BEFORE, ALL);
    CHECK(vllsi_watch_next(&scene.watch, 0, &event) != 0 || !tells_detail());
    more_halves(&scene);
    int number = BEFORE - 1;
    while (tells_detail() && number <= ALL && vllsi_watch_next(&scene.watch, 0, &event) == 0) {
        name_of(name, number);
        CHECK(number < BEFORE
                  ? covers(&event, scene.root, VLLSI_WATCH_REMOVED, "half")
                  : event.kind == VLLSI_WATCH_MODIFIED && same_path(event.path, event.path_len, name));
        number++;
    }
    CHECK(!tells_detail() || number == ALL + 1);
    while (vllsi_watch_next(&scene.watch, 0, &event) == 0) {
    }
    touch(scene.tree, BEFORE, ALL); /* nothing is merged with what was given out */
    more_halves(&scene);
    int told = 0;
    while (vllsi_watch_next(&scene.watch, 0, &event) == 0) {
        told += event.kind == VLLSI_WATCH_MODIFIED;
    }
    CHECK(!tells_detail() || told == ALL - BEFORE);
    scene_end(&scene);
}

/* ── roots ── */

TEST(fs_watch, root_that_is_removed_or_moved)
{
    struct scene scene;
    scene_begin(&scene);
    CHECK_EQ(vllsi_close(scene.tree), 0);
    move_to(scene.scratch.dir, "tree", scene.scratch.dir, "moved");
    TOLD(&scene, ROOT_GONE, "");
    CHECK_EQ(vllsi_watch_remove(&scene.watch, scene.root), 0);
    CHECK_KIND(vllsi_watch_remove(&scene.watch, scene.root), NOT_FOUND);
    make(scene.scratch.dir, "tree");
    const int64_t before = scene.root;
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    CHECK(scene.root > before);
    CHECK_EQ(vllsi_rmdir(scene.scratch.dir, PATH("tree")), 0);
    TOLD(&scene, ROOT_GONE, "");
    CHECK_EQ(drain(&scene.watch, scene.root, ""), 0);
    make(scene.scratch.dir, "tree");
    scene.tree = open_directory(scene.scratch.dir, "tree");
    scene_end(&scene);
}

TEST(fs_watch, directory_above_a_root_is_moved)
{
    struct scene scene;
    scene_prepare(&scene);
    make(scene.tree, "a");
    make(scene.tree, "a/b");
    const int64_t root =
        vllsi_watch_add(&scene.watch, scene.tree, PATH("a/b"), VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    REQUIRE(root > 0);
    move_to(scene.tree, "a", scene.tree, "c");
    make(scene.tree, "a");
    make(scene.tree, "a/b"); /* not the root */
    make(scene.tree, "c/b/new");
    CHECK(await(&scene.watch, root, VLLSI_WATCH_ROOT_GONE, ""));
    make(scene.tree, "a/b/new");
    CHECK_EQ(drain(&scene.watch, root, "new"), 0);
    scene_end(&scene);
}

TEST(fs_watch, roots_that_overlap)
{
    struct scene scene;
    scene_prepare(&scene);
    make(scene.tree, "a");
    make(scene.tree, "a/b");
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    const int64_t inner =
        vllsi_watch_add(&scene.watch, scene.tree, PATH("a"), VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    const int64_t again = vllsi_watch_add(&scene.watch, scene.tree, PATH("a/b"), 0, VLLSI_WATCH_ALL);
    REQUIRE(inner > 0 && again > 0);
    support_file_with(scene.tree, "a/b/1", "1");
    TOLD(&scene, CREATED, "a/b/1");
    support_file_with(scene.tree, "a/b/2", "1");
    CHECK(await(&scene.watch, inner, VLLSI_WATCH_CREATED, "b/2"));
    support_file_with(scene.tree, "a/b/3", "1");
    CHECK(await(&scene.watch, again, VLLSI_WATCH_CREATED, "3"));
    drain(&scene.watch, scene.root, NULL);
    CHECK_EQ(vllsi_watch_remove(&scene.watch, inner), 0);
    CHECK_EQ(vllsi_watch_remove(&scene.watch, again), 0);
    support_file_with(scene.tree, "a/b/4", "1");
    struct vllsi_watch_event event;
    REQUIRE(vllsi_watch_next(&scene.watch, support_after_ms(BOUND_MS), &event) == 0);
    CHECK(covers(&event, scene.root, VLLSI_WATCH_CREATED, "a/b/4"));
    scene_end(&scene);
}

/* Mounts something onto a directory of the scene, in a namespace of this process; what is open is opened
 * anew there. */
static bool mount_on(struct scene *scene, const char *from, const char *onto, const char *type,
                     uint32_t flags)
{
    char paths[2][1200];
    const char *names[2] = {from, onto};
    for (int at = 0; at < 2; at++) {
        __builtin_memcpy(paths[at], scene->scratch.path, scene->scratch.path_len);
        __builtin_memcpy(paths[at] + scene->scratch.path_len, names[at], support_length(names[at]) + 1);
    }
    if (vllsi__linux_unshare(VLLSI_LINUX_CLONE_NEWNS) != 0 ||
        vllsi__linux_mount("none", "/", NULL, VLLSI_LINUX_MS_REC | VLLSI_LINUX_MS_PRIVATE, NULL) != 0 ||
        vllsi__linux_mount(paths[0], paths[1], type, flags, NULL) != 0) {
        return false;
    }
    CHECK_EQ(vllsi_close(scene->tree), 0);
    CHECK_EQ(vllsi_close(scene->scratch.dir), 0);
    REQUIRE(vllsi_open(HERE, scene->scratch.path, scene->scratch.path_len, VLLSI_OPEN_DIRECTORY, 0,
                       &scene->scratch.dir) == 0);
    scene->tree = open_directory(scene->scratch.dir, "tree");
    return true;
}

static void unmount(struct scene *scene, const char *name)
{
    char path[1200];
    __builtin_memcpy(path, scene->scratch.path, scene->scratch.path_len);
    __builtin_memcpy(path + scene->scratch.path_len, name, support_length(name) + 1);
    CHECK_EQ(vllsi__linux_umount2(path, 0), 0);
}

TEST(fs_watch, unmounted)
{
    struct scene scene;
    scene_prepare(&scene);
    make(scene.scratch.dir, "volume");
    if (!mount_on(&scene, "", "/volume", "tmpfs", 0)) {
        scene_end(&scene);
        SKIP("mounting is not allowed here: run as root");
    }
    const int64_t root = vllsi_watch_add(&scene.watch, scene.scratch.dir, PATH("volume"),
                                         VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    REQUIRE(root > 0);
    make(scene.scratch.dir, "volume/a");
    CHECK(await(&scene.watch, root, VLLSI_WATCH_CREATED, "a"));
    drain(&scene.watch, root, NULL);
    unmount(&scene, "/volume"); /* a watch keeps no volume busy */
    CHECK(await(&scene.watch, root, VLLSI_WATCH_ROOT_GONE, ""));
    scene_end(&scene);
}

/* What is mounted within a tree belongs to it, until it goes. */
TEST(fs_watch, volume_within_a_tree)
{
    struct scene scene;
    scene_prepare(&scene);
    make(scene.tree, "volume");
    if (!mount_on(&scene, "", "/tree/volume", "tmpfs", 0)) {
        scene_end(&scene);
        SKIP("mounting is not allowed here: run as root");
    }
    make(scene.tree, "volume/a");
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    support_file_with(scene.tree, "volume/a/1", "1");
    TOLD(&scene, CREATED, "volume/a/1");
    drain(&scene.watch, scene.root, NULL);
    unmount(&scene, "/tree/volume");
    TOLD(&scene, RESCAN, "volume");
    drain(&scene.watch, scene.root, NULL);
    support_file_with(scene.tree, "volume/2", "1");
    TOLD(&scene, CREATED, "volume/2");
    scene_end(&scene);
}

TEST(fs_watch, directory_that_is_mounted_into_itself)
{
    struct scene scene;
    scene_prepare(&scene);
    make(scene.tree, "a");
    make(scene.tree, "a/loop");
    make(scene.tree, "a/plain");
    if (!mount_on(&scene, "/tree", "/tree/a/loop", NULL, VLLSI_LINUX_MS_BIND | VLLSI_LINUX_MS_REC)) {
        scene_end(&scene);
        SKIP("mounting is not allowed here: run as root");
    }
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    support_file_with(scene.tree, "a/loop/a/plain/file", "1");
    TOLD(&scene, CREATED, "a/plain/file");
    drain(&scene.watch, scene.root, NULL);
    CHECK_EQ(vllsi_watch_remove(&scene.watch, scene.root), 0);
    unmount(&scene, "/tree/a/loop");
    scene_end(&scene);
}

/* ── names ── */

static int64_t follow(struct scene *scene, const char *name, uint32_t flags)
{
    const vllsi_result root = vllsi_watch_add(&scene->watch, scene->tree, name, support_length(name),
                                              VLLSI_WATCH_FOLLOW_NAME | flags, VLLSI_WATCH_ALL);
    REQUIRE(root > 0);
    return root;
}

TEST(fs_watch, name_of_a_file_is_followed)
{
    struct scene scene;
    scene_prepare(&scene);
    const int64_t root = follow(&scene, "name", 0);
    struct vllsi_watch_event event;
    support_file_with(scene.tree, "other", "1");
    CHECK_KIND(vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event), TIMED_OUT);
    support_file_with(scene.tree, "name", "1"); /* there was none */
    CHECK(await(&scene.watch, root, VLLSI_WATCH_CREATED, ""));
    drain(&scene.watch, root, NULL);
    append(scene.tree, "name");
    CHECK(await(&scene.watch, root, VLLSI_WATCH_MODIFIED, ""));
    for (int turn = 0; turn < 3; turn++) { /* as editors save */
        support_file_with(scene.tree, "name.new", "2");
        move_to(scene.tree, "name.new", scene.tree, "name");
        CHECK(await(&scene.watch, root, VLLSI_WATCH_CREATED, ""));
        drain(&scene.watch, root, NULL);
        append(scene.tree, "name");
        CHECK(await(&scene.watch, root, VLLSI_WATCH_MODIFIED, ""));
    }
    CHECK_EQ(vllsi_unlink(scene.tree, PATH("name")), 0);
    CHECK(await(&scene.watch, root, VLLSI_WATCH_REMOVED, ""));
    support_file_with(scene.tree, "name", "3");
    CHECK(await(&scene.watch, root, VLLSI_WATCH_CREATED, ""));
    scene_end(&scene);
}

TEST(fs_watch, name_of_a_directory_is_followed)
{
    struct scene scene;
    scene_prepare(&scene);
    make(scene.tree, "name");
    make(scene.tree, "name/sub");
    const int64_t root = follow(&scene, "name//", VLLSI_WATCH_RECURSIVE);
    support_file_with(scene.tree, "name/sub/1", "1");
    CHECK(await(&scene.watch, root, VLLSI_WATCH_CREATED, "sub/1"));
    move_to(scene.tree, "name", scene.tree, "old");
    CHECK(await(&scene.watch, root, VLLSI_WATCH_REMOVED, ""));
    drain(&scene.watch, root, NULL);
    support_file_with(scene.tree, "old/sub/2", "1");
    CHECK_EQ(drain(&scene.watch, root, "sub/2"), 0);
    make(scene.tree, "name");
    make(scene.tree, "name/new");
    support_file_with(scene.tree, "name/new/3", "1");
    CHECK(await(&scene.watch, root, VLLSI_WATCH_CREATED, "new/3"));
    /* What was in it takes its name. */
    move_to(scene.tree, "name/new", scene.tree, "aside");
    CHECK_EQ(vllsi_rmdir(scene.tree, PATH("name")), 0);
    move_to(scene.tree, "aside", scene.tree, "name");
    drain(&scene.watch, root, NULL);
    support_file_with(scene.tree, "name/4", "1");
    CHECK(await(&scene.watch, root, VLLSI_WATCH_CREATED, "4"));
    CHECK_EQ(vllsi_close(scene.tree), 0);
    CHECK_EQ(vllsi_remove_tree(scene.scratch.dir, PATH("tree")), 0);
    CHECK(await(&scene.watch, root, VLLSI_WATCH_ROOT_GONE, ""));
    make(scene.scratch.dir, "tree");
    scene.tree = open_directory(scene.scratch.dir, "tree");
    scene_end(&scene);
}

/* ── what is asked for ── */

TEST(fs_watch, only_kinds_that_are_wanted)
{
    struct scene scene;
    scene_prepare(&scene);
    support_file_with(scene.tree, "before", "1");
    const int64_t root = vllsi_watch_add(&scene.watch, scene.tree, PATH("."), VLLSI_WATCH_RECURSIVE,
                                         VLLSI_WATCH_CREATED | VLLSI_WATCH_REMOVED);
    REQUIRE(root > 0);
    append(scene.tree, "before");
    support_file_with(scene.tree, "a", "1");
    append(scene.tree, "a");
    move_to(scene.tree, "a", scene.tree, "b");
    make(scene.tree, "d");
    move_to(scene.tree, "d", scene.tree, "e");
    struct vllsi_watch_event event;
    uint32_t seen = 0;
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        const uint32_t expected = VLLSI_WATCH_CREATED | VLLSI_WATCH_REMOVED | VLLSI_WATCH_RESCAN;
        CHECK(((uint32_t)event.kind & expected) != 0);
        seen |= (uint32_t)event.kind;
    }
    CHECK((seen & VLLSI_WATCH_RESCAN) != 0 || seen == (VLLSI_WATCH_CREATED | VLLSI_WATCH_REMOVED));
    support_file_with(scene.tree, "e/f", "1"); /* the tree is kept all the same */
    CHECK(await(&scene.watch, root, VLLSI_WATCH_CREATED, "e/f"));
    scene_end(&scene);
}

/* The half of a rename that stays alone is Removed or Created, which nobody asked for here. */
TEST(fs_watch, renames_alone_are_wanted)
{
    struct scene scene;
    struct vllsi_watch_event event;
    scene_prepare(&scene);
    support_file_with(scene.tree, "a", "1");
    support_file_with(scene.tree, "b", "1");
    scene.root = vllsi_watch_add(&scene.watch, scene.tree, PATH("."), 0, VLLSI_WATCH_RENAMED);
    REQUIRE(scene.root > 0);
    move_to(scene.tree, "a", scene.scratch.dir, "out/a");
    move_to(scene.scratch.dir, "out/a", scene.tree, "c");
    move_to(scene.tree, "b", scene.tree, "d");
    move_to(scene.tree, "d", scene.scratch.dir, "out/d");
    uint32_t seen = 0;
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        seen |= (uint32_t)event.kind;
    }
    CHECK_EQ(seen & ~(uint32_t)(VLLSI_WATCH_RENAMED | VLLSI_WATCH_RESCAN), 0);
    CHECK(!tells_detail() || seen == VLLSI_WATCH_RENAMED);
    scene_end(&scene);
}

TEST(fs_watch, events_of_a_path_are_merged)
{
    struct scene scene;
    scene_prepare(&scene);
    scene_watch(&scene, 0);
    support_file_with(scene.tree, "a", "1");
    for (int turn = 0; turn < 50; turn++) {
        append(scene.tree, "a");
        CHECK_EQ(vllsi_chmod(scene.tree, PATH("a"), 0, turn % 2 != 0 ? 0600 : 0640), 0);
    }
    const int64_t count = drain(&scene.watch, scene.root, "a");
    CHECK(!tells_detail() || count == 1);
    scene_end(&scene);
}

TEST(fs_watch, events_are_gathered_for_a_span)
{
    struct scene scene;
    const struct vllsi_watch_options options = {.size_bytes = sizeof options,
                                                .merge_ns = 20 * VLLSI_NANOS_PER_MILLI};
    struct vllsi_watch_event event;
    scene_prepare(&scene);
    vllsi_watch_close(&scene.watch);
    REQUIRE(vllsi_watch_open(&scene.watch, &options) == 0);
    scene_watch(&scene, 0);
    CHECK_EQ(vllsi_watch_due(&scene.watch), VLLSI_FOREVER);
    const int64_t start_ns = conformance_now_ns();
    support_file_with(scene.tree, "a", "1");
    const vllsi_result early = vllsi_watch_next(&scene.watch, 0, &event);
    if (vllsi_failed(early)) {
        CHECK_KIND(early, TIMED_OUT);
        CHECK(vllsi_watch_due(&scene.watch) >= start_ns + options.merge_ns);
    }
    append(scene.tree, "a");
    REQUIRE(early == 0 || vllsi_watch_next(&scene.watch, support_after_ms(BOUND_MS), &event) == 0);
    CHECK(conformance_now_ns() >= start_ns + options.merge_ns);
    CHECK(covers(&event, scene.root, VLLSI_WATCH_CREATED, "a"));
    scene_end(&scene);
}

TEST(fs_watch, too_many_events_become_a_rescan)
{
    struct scene scene;
    const struct vllsi_watch_options options = {.size_bytes = sizeof options, .pending_max = 4};
    struct vllsi_watch_event event;
    scene_prepare(&scene);
    vllsi_watch_close(&scene.watch);
    REQUIRE(vllsi_watch_open(&scene.watch, &options) == 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    make(scene.tree, "a");
    make(scene.tree, "b");
    make(scene.tree, "c");
    make(scene.tree, "d");
    make(scene.tree, "e");
    REQUIRE(vllsi_watch_next(&scene.watch, support_after_ms(BOUND_MS), &event) == 0);
    CHECK(event.kind == VLLSI_WATCH_RESCAN && event.path_len == 0 && event.root == scene.root);
    drain(&scene.watch, scene.root, NULL);
    support_file_with(scene.tree, "e/f", "1");
    TOLD(&scene, CREATED, "e/f");
    scene_end(&scene);
}

/* ── limits ── */

/* More notes than the system keeps: what was lost shows as a Rescan, and the tree is found again. */
TEST(fs_watch, notes_that_were_lost)
{
    struct scene scene;
    const int64_t most = number_in(PATH("/proc/sys/fs/inotify/max_queued_events"));
    if (most <= 0 || most > 100000) {
        SKIP("the system keeps too many notes, or does not say how many");
    }
    scene_prepare(&scene);
    make(scene.tree, "old");
    make(scene.tree, "old/deep");
    make(scene.tree, "gone");
    make(scene.tree, "kept");
    make(scene.tree, "kept/deep");
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    for (int64_t turn = 0; turn < most / 3 + 10; turn++) { /* made, written, removed */
        support_file_with(scene.tree, "file", "1");
        REQUIRE(vllsi_unlink(scene.tree, PATH("file")) == 0);
    }
    make(scene.tree, "late");
    make(scene.tree, "late/deep");
    make(scene.tree, "kept/deep/new");
    move_to(scene.tree, "old", scene.tree, "moved");
    CHECK_EQ(vllsi_rmdir(scene.tree, PATH("gone")), 0);
    struct vllsi_watch_event event;
    bool rescan = false;
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        rescan = rescan || (event.kind == VLLSI_WATCH_RESCAN && event.path_len == 0);
    }
    CHECK(rescan);
    support_file_with(scene.tree, "late/deep/1", "1");
    TOLD(&scene, CREATED, "late/deep/1");
    support_file_with(scene.tree, "moved/deep/2", "1");
    TOLD(&scene, CREATED, "moved/deep/2");
    support_file_with(scene.tree, "kept/deep/new/3", "1");
    TOLD(&scene, CREATED, "kept/deep/new/3");
    scene_end(&scene);
}

/* From here on this process may have so many watches. */
static bool limit_watches(const char *digits)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    if (vllsi__linux_unshare(VLLSI_LINUX_CLONE_NEWUSER) != 0 ||
        vllsi_open(HERE, PATH("/proc/sys/user/max_inotify_watches"), VLLSI_OPEN_WRITE, 0, &fd) != 0) {
        return false;
    }
    const vllsi_result written = vllsi_write_all(fd, digits, support_length(digits), NULL);
    return vllsi_close(fd) == 0 && written > 0;
}

TEST(fs_watch, no_more_watches)
{
    struct scene scene;
    scene_prepare(&scene);
    static const char *const names[] = {"s", "s/1", "s/2", "l", "l/1", "l/2", "l/3", "l/4", "l/5"};
    for (size_t at = 0; at < sizeof names / sizeof *names; at++) {
        make(scene.tree, names[at]);
    }
    vllsi_watch_close(&scene.watch);
    if (!limit_watches("4")) {
        SKIP("no user namespace of its own to limit watches in: they are not allowed to this user, or an "
             "emulator or sanitizer has threads of its own");
    }
    REQUIRE(vllsi_watch_open(&scene.watch, NULL) == 0);
    for (int turn = 0; turn < 3; turn++) { /* nothing stays watched of what failed */
        CHECK_KIND(
            vllsi_watch_add(&scene.watch, scene.tree, PATH("l"), VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL),
            RESOURCE_EXHAUSTED);
    }
    const int64_t root =
        vllsi_watch_add(&scene.watch, scene.tree, PATH("s"), VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    REQUIRE(root > 0);
    CHECK_EQ(vllsi__linux_mkdirat((int32_t)vllsi_fd_native(scene.tree), "s/3", 0777), 0);
    CHECK_EQ(vllsi__linux_mkdirat((int32_t)vllsi_fd_native(scene.tree), "s/4", 0777), 0);
    struct vllsi_watch_event event;
    bool blind = false;
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        blind = blind || (event.kind == VLLSI_WATCH_RESCAN && event.flags == VLLSI_WATCH_EVENT_BLIND);
    }
    CHECK(blind);
    /* When there is room again, a directory that is moved is watched. */
    CHECK_EQ(vllsi_rmdir(scene.tree, PATH("s/1")), 0);
    CHECK_EQ(vllsi_rmdir(scene.tree, PATH("s/2")), 0);
    drain(&scene.watch, root, NULL);
    move_to(scene.tree, "s/4", scene.tree, "s/5");
    drain(&scene.watch, root, NULL);
    CHECK_EQ(vllsi__linux_mkdirat((int32_t)vllsi_fd_native(scene.tree), "s/5/file", 0777), 0);
    CHECK(await(&scene.watch, root, VLLSI_WATCH_CREATED, "5/file"));
    scene_end(&scene);
}

TEST(fs_watch, directory_that_must_not_be_read)
{
    struct scene scene;
    const uint32_t nobody = 65534;
    if (vllsi__linux_geteuid() == 0 && vllsi__linux_setresuid(nobody, nobody, nobody) != 0) {
        SKIP("this process can read everything and cannot become another user");
    }
    scene_prepare(&scene);
    make(scene.tree, "shut");
    make(scene.tree, "open");
    support_file_with(scene.tree, "shut/inside", "1");
    CHECK_EQ(vllsi_chmod(scene.tree, PATH("shut"), 0, 0100), 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    struct vllsi_watch_event event;
    REQUIRE(vllsi_watch_next(&scene.watch, support_after_ms(BOUND_MS), &event) == 0);
    CHECK(event.kind == VLLSI_WATCH_RESCAN && event.flags == VLLSI_WATCH_EVENT_BLIND);
    CHECK(same_path(event.path, event.path_len, "shut"));
    support_file_with(scene.tree, "open/1", "1");
    TOLD(&scene, CREATED, "open/1");
    CHECK_EQ(vllsi_chmod(scene.tree, PATH("shut"), 0, 0700), 0);
    TOLD(&scene, CREATED, "shut/inside");
    support_file_with(scene.tree, "shut/2", "1");
    TOLD(&scene, CREATED, "shut/2");
    CHECK_EQ(vllsi_chmod(scene.tree, PATH("open"), 0, 0100), 0);
    CHECK_KIND(vllsi_watch_add(&scene.watch, scene.tree, PATH("open"), 0, VLLSI_WATCH_ALL),
               PERMISSION_DENIED);
    CHECK_EQ(vllsi_chmod(scene.tree, PATH("open"), 0, 0700), 0);
    scene_end(&scene);
}

/* A volume whose server has died: what is mounted there cannot be opened, and the rest of the tree is
 * watched. */
TEST(fs_watch, directory_that_is_broken)
{
    struct scene scene;
    struct vllsi_watch_event event;
    vllsi_fd server = VLLSI_FD_INVALID;
    char data[] = "fd=0000,rootmode=40000,user_id=0,group_id=0", path[1200];
    scene_prepare(&scene);
    make(scene.tree, "broken");
    make(scene.tree, "sound");
    __builtin_memcpy(path, scene.scratch.path, scene.scratch.path_len);
    __builtin_memcpy(path + scene.scratch.path_len, "/tree/broken", sizeof "/tree/broken");
    const bool has = vllsi_open(HERE, PATH("/dev/fuse"), VLLSI_OPEN_READ | VLLSI_OPEN_WRITE, 0, &server) == 0;
    for (int64_t digit = 6, rest = vllsi_fd_native(server); has && digit >= 3; digit--, rest /= 10) {
        data[digit] = (char)('0' + rest % 10);
    }
    const bool mounted =
        has && vllsi__linux_unshare(VLLSI_LINUX_CLONE_NEWNS) == 0 &&
        vllsi__linux_mount("none", "/", NULL, VLLSI_LINUX_MS_REC | VLLSI_LINUX_MS_PRIVATE, NULL) == 0 &&
        vllsi__linux_mount("none", path, "fuse", 0, data) == 0;
    CHECK(!has || vllsi_close(server) == 0);
    if (!mounted) {
        scene_end(&scene);
        SKIP("no volume can be mounted from this process: run as root where /dev/fuse is");
    }
    scene.root = vllsi_watch_add(&scene.watch, HERE, scene.scratch.path, scene.scratch.path_len,
                                 VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    CHECK(scene.root > 0);
    REQUIRE(vllsi_watch_next(&scene.watch, support_after_ms(BOUND_MS), &event) == 0);
    CHECK(event.kind == VLLSI_WATCH_RESCAN && event.flags == VLLSI_WATCH_EVENT_BLIND);
    CHECK(same_path(event.path, event.path_len, "tree/broken"));
    make(scene.tree, "sound/new");
    TOLD(&scene, CREATED, "tree/sound/new");
    unmount(&scene, "/tree/broken");
    scene_end(&scene);
}

/* Deeper than any path: names of 60 bytes. */
TEST(fs_watch, depth_does_not_matter)
{
    static const char name[] = "a-name-that-is-long-enough-to-make-paths-longer-than-allowed";
    enum { DEPTH = 100 };
    struct scene scene;
    scene_prepare(&scene);
    vllsi_fd dir = open_directory(scene.tree, ".");
    for (int depth = 0; depth < DEPTH; depth++) {
        make(dir, name);
        const vllsi_fd inner = open_directory(dir, name);
        CHECK_EQ(vllsi_close(dir), 0);
        dir = inner;
    }
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    make(dir, "new");
    support_file_with(dir, "new/file", "1");
    struct vllsi_watch_event event;
    bool found = false;
    const size_t wanted = DEPTH * sizeof name + sizeof "new/file" - 1;
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        found = found || event.kind == VLLSI_WATCH_RESCAN ||
                (event.path_len == wanted && same_path(event.path + wanted - 8, 8, "new/file"));
    }
    CHECK(found);
    support_file_with(dir, "new/second", "1");
    found = false;
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        found = found || event.kind == VLLSI_WATCH_RESCAN || event.path_len == wanted + 2;
    }
    CHECK(found);
    CHECK_EQ(vllsi_close(dir), 0);
    scene_end(&scene);
}

/* ── waiting ── */

static bool is_readable(struct vllsi_watch *watch)
{
    struct vllsi_linux_pollfd poll = {.fd = (int32_t)vllsi_fd_native(vllsi_watch_fd(watch)),
                                      .events = VLLSI_LINUX_POLLIN};
    struct vllsi_linux_timespec none = {0};
    return vllsi__linux_ppoll(&poll, 1, &none, NULL) == 1;
}

TEST(fs_watch, descriptor_for_an_engine)
{
    struct scene scene;
    struct vllsi_watch_event event;
    scene_begin(&scene);
    CHECK(!is_readable(&scene.watch));
    const int64_t deadline_ns = support_after_ms(5);
    CHECK_KIND(vllsi_watch_next(&scene.watch, deadline_ns, &event), TIMED_OUT);
    CHECK(conformance_now_ns() >= deadline_ns);
    CHECK_KIND(vllsi_watch_next(&scene.watch, 0, &event), TIMED_OUT);
    support_file_with(scene.tree, "a", "1");
    CHECK(is_readable(&scene.watch));
    CHECK_EQ(vllsi_watch_next(&scene.watch, 0, &event), 0);
    drain(&scene.watch, scene.root, NULL);
    CHECK(!is_readable(&scene.watch));
    CHECK_EQ(vllsi_watch_due(&scene.watch), VLLSI_FOREVER);
    scene_end(&scene);
}

struct helper {
    struct scene *scene;
    int64_t root;
};

static void add_other(void *argument)
{
    struct helper *helper = argument;
    conformance_sleep_ms(20); /* the other thread waits by then, or does not: both are allowed */
    helper->root =
        vllsi_watch_add(&helper->scene->watch, helper->scene->scratch.dir, PATH("out"), 0, VLLSI_WATCH_ALL);
    support_file_with(helper->scene->scratch.dir, "out/file", "1");
}

TEST(fs_watch, root_is_added_while_another_thread_waits)
{
    struct scene scene;
    scene_begin(&scene);
    struct helper helper = {.scene = &scene};
    struct support_thread thread;
    struct vllsi_watch_event event = {.root = 0};
    support_thread_start(&thread, add_other, &helper);
    CHECK_EQ(vllsi_watch_next(&scene.watch, support_after_ms(BOUND_MS), &event), 0);
    support_thread_join(&thread);
    CHECK(helper.root > scene.root);
    CHECK_EQ(event.root, helper.root);
    scene_end(&scene);
}

/* ── volumes that are watched as a whole ── */

static const struct vllsi_watch_options by_volume = {.size_bytes = sizeof by_volume,
                                                     .flags = VLLSI_WATCH_VOLUME};

static void require_volume(vllsi_fd dir)
{
    if (vllsi_capability(VLLSI_CAPABILITY_WATCH_VOLUME, dir) != 1) {
        SKIP("this process may not watch volumes as a whole: run as root, not in an emulator without it");
    }
}

TEST(fs_watch, volume_tells_of_its_roots_only)
{
    struct scene scene;
    scene_prepare(&scene);
    vllsi_watch_close(&scene.watch);
    require_volume(scene.tree);
    make(scene.tree, "a");
    make(scene.tree, "a/b");
    REQUIRE(vllsi_watch_open(&scene.watch, &by_volume) == 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    const int64_t flat = vllsi_watch_add(&scene.watch, scene.tree, PATH("a"), 0, VLLSI_WATCH_ALL);
    const int64_t name =
        vllsi_watch_add(&scene.watch, scene.tree, PATH("name"), VLLSI_WATCH_FOLLOW_NAME, VLLSI_WATCH_ALL);
    REQUIRE(flat > 0 && name > 0);
    support_file_with(scene.scratch.dir, "out/file", "1");
    support_file_with(scene.tree, "a/b/c", "1");
    TOLD(&scene, CREATED, "a/b/c");
    CHECK_EQ(drain(&scene.watch, flat, "b/c"), 0);
    support_file_with(scene.tree, "a/d", "1");
    CHECK(await(&scene.watch, flat, VLLSI_WATCH_CREATED, "d"));
    move_to(scene.tree, "a/b", scene.tree, "e");
    CHECK(await_rename(&scene, "a/b", "e"));
    drain(&scene.watch, scene.root, NULL);
    append(scene.tree, "e/c");
    TOLD(&scene, MODIFIED, "e/c");
    support_file_with(scene.tree, "name", "1");
    CHECK(await(&scene.watch, name, VLLSI_WATCH_CREATED, ""));
    CHECK_EQ(vllsi_unlink(scene.tree, PATH("name")), 0);
    CHECK(await(&scene.watch, name, VLLSI_WATCH_REMOVED, ""));
    move_to(scene.tree, "a", scene.scratch.dir, "out/a");
    CHECK(await(&scene.watch, flat, VLLSI_WATCH_ROOT_GONE, ""));
    support_file_with(scene.scratch.dir, "out/a/last", "1");
    CHECK_EQ(drain(&scene.watch, flat, "last"), 0);
    CHECK_KIND(vllsi_watch_add(&scene.watch, scene.tree, PATH("e/c"), 0, VLLSI_WATCH_ALL), INVALID_INPUT);
    scene_end(&scene);
}

/* Everything on a volume that is mounted twice has two paths, and a root is told about by its own. */
TEST(fs_watch, volume_that_is_mounted_twice)
{
    struct scene scene;
    scene_prepare(&scene);
    vllsi_watch_close(&scene.watch);
    require_volume(scene.tree);
    make(scene.scratch.dir, "twin");
    /* A volume of its own: deep paths that others make would be a Rescan. */
    if (!mount_on(&scene, "", "/tree", "tmpfs", 0) ||
        !mount_on(&scene, "/tree", "/twin", NULL, VLLSI_LINUX_MS_BIND)) {
        scene_end(&scene);
        SKIP("mounting is not allowed here: run as root");
    }
    make(scene.tree, "a");
    make(scene.tree, "b");
    REQUIRE(vllsi_watch_open(&scene.watch, &by_volume) == 0);
    const int64_t one = vllsi_watch_add(&scene.watch, scene.scratch.dir, PATH("tree/a"),
                                        VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    const int64_t other = vllsi_watch_add(&scene.watch, scene.scratch.dir, PATH("twin/b"),
                                          VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    REQUIRE(one > 0 && other > 0);
    support_file_with(scene.tree, "b/1", "1");
    CHECK(await(&scene.watch, other, VLLSI_WATCH_CREATED, "1"));
    support_file_with(scene.scratch.dir, "twin/a/2", "1");
    CHECK(await(&scene.watch, one, VLLSI_WATCH_CREATED, "2"));
    vllsi_watch_close(&scene.watch);
    unmount(&scene, "/twin");
    CHECK_EQ(vllsi_close(scene.tree), 0);
    unmount(&scene, "/tree");
    scene.tree = open_directory(scene.scratch.dir, "tree");
    scene_end(&scene);
}

TEST(fs_watch, volume_does_not_mix_up_paths)
{
    struct scene scene;
    struct vllsi_watch_event event;
    scene_prepare(&scene);
    vllsi_watch_close(&scene.watch);
    require_volume(scene.tree);
    make(scene.scratch.dir, "tree2");
    make(scene.tree, "a");
    support_file_with(scene.tree, "a/file", "1");
    const vllsi_fd dir = open_directory(scene.tree, "a");
    vllsi_fd file = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(dir, PATH("file"), VLLSI_OPEN_WRITE, 0, &file) == 0);
    REQUIRE(vllsi_watch_open(&scene.watch, &by_volume) == 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    support_file_with(scene.scratch.dir, "tree2/file", "1"); /* begins alike */
    CHECK_KIND(vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event), TIMED_OUT);
    CHECK_EQ(vllsi_unlink(dir, PATH("file")), 0);
    CHECK_EQ(vllsi_rmdir(scene.tree, PATH("a")), 0);
    CHECK_EQ(vllsi_write(file, "22", 2), 2); /* in a directory that has no path any more */
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        CHECK(!conformance_contains(event.path, "deleted"));
    }
    CHECK_EQ(vllsi_close(file), 0);
    CHECK_EQ(vllsi_close(dir), 0);
    scene_end(&scene);
}

TEST(fs_watch, notes_of_a_volume_that_were_lost)
{
    struct scene scene;
    struct vllsi_watch_event event;
    const int64_t most = number_in(PATH("/proc/sys/fs/fanotify/max_queued_events"));
    scene_prepare(&scene);
    vllsi_watch_close(&scene.watch);
    require_volume(scene.tree);
    if (most <= 0 || most > 30000) {
        scene_end(&scene);
        SKIP("the system keeps too many notes, or does not say how many");
    }
    const struct vllsi_watch_options options = {
        .size_bytes = sizeof options, .flags = VLLSI_WATCH_VOLUME, .pending_max = UINT32_MAX};
    REQUIRE(vllsi_watch_open(&scene.watch, &options) == 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    for (int64_t number = 0; number < most + 100; number++) { /* equal ones would be merged */
        char name[6] = {0};
        for (int64_t digit = 4, rest = number; digit >= 0; digit--, rest /= 10) {
            name[digit] = (char)('0' + rest % 10);
        }
        REQUIRE(vllsi_symlink(PATH("x"), scene.tree, name, 5, VLLSI_FILE_KIND_REGULAR) == 0);
    }
    bool rescan = false;
    while (vllsi_watch_next(&scene.watch, support_after_ms(QUIET_MS), &event) == 0) {
        rescan = rescan || (event.kind == VLLSI_WATCH_RESCAN && event.path_len == 0);
    }
    CHECK(rescan);
    support_file_with(scene.tree, "after", "1");
    TOLD(&scene, CREATED, "after");
    scene_end(&scene);
}

static void put_event(unsigned char *bytes, uint64_t mask, uint32_t event_len, uint16_t info_len,
                      uint32_t handle_bytes, const char *name)
{
    const struct vllsi_linux_fanotify_event_metadata head = {
        .event_len = event_len, .vers = 3, .metadata_len = sizeof head, .mask = mask, .fd = -1};
    const struct vllsi_linux_fanotify_event_info_header info = {
        .info_type = VLLSI_LINUX_FAN_EVENT_INFO_TYPE_DFID_NAME, .len = info_len};
    __builtin_memset(bytes, 0, 128);
    __builtin_memcpy(bytes, &head, sizeof head);
    __builtin_memcpy(bytes + 24, &info, sizeof info);
    __builtin_memcpy(bytes + 36, &handle_bytes, sizeof handle_bytes);
    __builtin_memcpy(bytes + 52, name, support_length(name));
}

TEST(fs_watch, records_of_volumes_are_not_believed)
{
    unsigned char bytes[128];
    struct vllsi__watch_volume_note note;
    static const struct {
        uint32_t event_len;
        uint16_t info_len;
        uint32_t handle_bytes;
        const char *name;
        size_t end;
        bool good;
    } cases[] = {
        {60, 36, 8, "name", 60, true},
        {60, 36, 8, ".", 60, true},
        {60, 36, 8, "..", 60, false},
        {60, 36, 8, "a/b", 60, false},
        {60, 36, 8, "namename", 60, false},
        {60, 36, 8, "name", 59, false},
        {60, 37, 8, "name", 60, false},
        {60, 3, 8, "name", 60, false},
        {60, 0, 8, "name", 60, false},
        {60, 36, 17, "name", 60, false},
        {60, 36, UINT32_MAX, "name", 60, false},
        {60, 19, 8, "name", 60, false},
        {23, 36, 8, "name", 60, false},
        {0, 36, 8, "name", 60, false},
        {60, 36, 8, "name", 23, false},
        {60, 36, 16, "", 60, false},
    };
    for (size_t at = 0; at < sizeof cases / sizeof *cases; at++) {
        size_t offset = 0;
        put_event(bytes, VLLSI_LINUX_FAN_CREATE, cases[at].event_len, cases[at].info_len,
                  cases[at].handle_bytes, cases[at].name);
        CHECK_EQ(vllsi__watch_volume_note(bytes, &offset, cases[at].end, &note) == 1, cases[at].good);
        CHECK_EQ(offset, cases[at].end);
    }
}

/* ── what is wrong ── */

TEST(fs_watch, what_is_refused)
{
    struct scene scene;
    struct vllsi_watch_event event;
    struct vllsi_watch none = {.state = NULL};
    const struct vllsi_watch_options options[] = {
        {.size_bytes = 8},
        {.size_bytes = sizeof *options, .merge_ns = -1},
        {.size_bytes = sizeof *options, .pair_ns = INT64_MIN},
    };
    scene_begin(&scene);
    struct vllsi_watch *watch = &scene.watch;
    for (size_t at = 0; at < sizeof options / sizeof *options; at++) {
        CHECK_KIND(vllsi_watch_open(&none, &options[at]), INVALID_INPUT);
    }
    CHECK_KIND(vllsi_watch_next(&none, 0, &event), INVALID_INPUT);
    CHECK_KIND(vllsi_watch_remove(&none, 1), INVALID_INPUT);
    CHECK_KIND(vllsi_watch_add(&none, scene.tree, PATH("."), 0, VLLSI_WATCH_ALL), INVALID_INPUT);
    CHECK(vllsi_watch_fd(&none).raw == VLLSI_FD_INVALID_RAW);
    vllsi_watch_close(&none);
    CHECK_KIND(vllsi_watch_add(watch, scene.tree, PATH("."), 4, VLLSI_WATCH_ALL), INVALID_INPUT);
    CHECK_KIND(vllsi_watch_add(watch, scene.tree, PATH("."), 0, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_watch_add(watch, scene.tree, PATH("."), 0, VLLSI_WATCH_ALL + 1), INVALID_INPUT);
    CHECK_KIND(vllsi_watch_add(watch, scene.tree, PATH("none"), 0, VLLSI_WATCH_ALL), NOT_FOUND);
    CHECK_KIND(vllsi_watch_add(watch, scene.tree, PATH(""), 0, VLLSI_WATCH_ALL), NOT_FOUND);
    CHECK_KIND(vllsi_watch_add(watch, scene.tree, PATH("a\0b"), 0, VLLSI_WATCH_ALL), INVALID_INPUT);
    CHECK_KIND(vllsi_watch_add(watch, scene.tree, NULL, 3, 0, VLLSI_WATCH_ALL), INVALID_INPUT);
    CHECK_KIND(vllsi_watch_add(watch, VLLSI_FD_INVALID, PATH("a"), 0, VLLSI_WATCH_ALL), BAD_DESCRIPTOR);
    static const char *const no_names[] = {"", ".", "..", "/", "//", "a/..", "a/./"};
    for (size_t at = 0; at < sizeof no_names / sizeof *no_names; at++) {
        CHECK_KIND(vllsi_watch_add(watch, scene.tree, no_names[at], support_length(no_names[at]),
                                   VLLSI_WATCH_FOLLOW_NAME, VLLSI_WATCH_ALL),
                   INVALID_INPUT);
    }
    CHECK_KIND(vllsi_watch_add(watch, scene.tree, PATH("a\0b"), VLLSI_WATCH_FOLLOW_NAME, VLLSI_WATCH_ALL),
               INVALID_INPUT);
    CHECK_KIND(vllsi_watch_add(watch, scene.tree, PATH("no/name"), VLLSI_WATCH_FOLLOW_NAME, VLLSI_WATCH_ALL),
               NOT_FOUND);
    CHECK_KIND(vllsi_watch_remove(watch, 0), NOT_FOUND);
    CHECK_KIND(vllsi_watch_remove(watch, scene.root + 1), NOT_FOUND);
    CHECK_KIND(vllsi_watch_next(watch, 0, &event), TIMED_OUT);
    scene_end(&scene);
}

TEST(fs_watch, nothing_is_left_open_or_mapped)
{
    struct scene scene;
    scene_prepare(&scene);
    vllsi_watch_close(&scene.watch);
    const int64_t open = support_open_descriptors();
    const int64_t mapped = conformance_mapped_pages();
    REQUIRE(vllsi_watch_open(&scene.watch, NULL) == 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    for (int turn = 0; turn < 40; turn++) {
        make(scene.tree, "a");
        make(scene.tree, "a/b");
        support_file_with(scene.tree, "a/b/c", "1");
        TOLD(&scene, CREATED, "a/b/c");
        CHECK_EQ(support_open_descriptors(), open + 1);
        move_to(scene.tree, "a", scene.tree, "d");
        CHECK_EQ(vllsi_remove_tree(scene.tree, PATH("d")), 0);
    }
    CHECK_KIND(vllsi_watch_add(&scene.watch, scene.tree, PATH("none"), 0, VLLSI_WATCH_ALL), NOT_FOUND);
    vllsi_watch_close(&scene.watch);
    CHECK_EQ(support_open_descriptors(), open);
    CHECK(!support_address_space_is_the_programs() || conformance_mapped_pages() == mapped);
    scene_end(&scene);
}

/* ── the system's records ── */

static void put(unsigned char *bytes, uint32_t id, uint32_t mask, uint32_t len, const char *name)
{
    const uint32_t head[4] = {id, mask, 7, len};
    __builtin_memset(bytes, 0, 64);
    __builtin_memcpy(bytes, head, sizeof head);
    __builtin_memcpy(bytes + sizeof head, name, support_length(name));
}

TEST(fs_watch, records_are_not_believed)
{
    unsigned char bytes[64];
    struct vllsi__watch_note note;
    static const struct {
        uint32_t len;
        const char *name;
        size_t end;
        bool good;
    } cases[] = {{16, "name", 32, true},      {0, "", 16, true},
                 {16, "", 32, true},          {16, "name", 31, false},
                 {16, "name", 16, false},     {16, "name", 15, false},
                 {16, "name", 1, false},      {4, "name", 20, false},
                 {16, "a/b", 32, false},      {16, ".", 32, false},
                 {16, "..", 32, false},       {16, "...", 32, true},
                 {UINT32_MAX, "", 64, false}, {UINT32_MAX - 15, "", 64, false}};
    for (size_t at = 0; at < sizeof cases / sizeof *cases; at++) {
        size_t offset = 0;
        put(bytes, 3, VLLSI_LINUX_IN_CREATE | VLLSI_LINUX_IN_ISDIR, cases[at].len, cases[at].name);
        const vllsi_result read = vllsi__watch_note(bytes, &offset, cases[at].end, &note);
        CHECK_EQ(read == 1, cases[at].good);
        CHECK_EQ(offset, cases[at].end);
        if (cases[at].good) {
            CHECK_EQ(note.what, VLLSI__WATCH_CREATED | VLLSI__WATCH_DIRECTORY);
            CHECK(note.id == 3 && note.cookie == 7);
            CHECK(same_path(note.name, note.name_len, cases[at].name));
        }
    }
    size_t offset = 0;
    put(bytes, 3, VLLSI_LINUX_IN_OPEN | VLLSI_LINUX_IN_ISDIR, 0, "");
    CHECK_EQ(vllsi__watch_note(bytes, &offset, 16, &note), 0);
}

/* ── images that are kept by events ── */

enum { IMAGE_MOST = 3000, IMAGE_PATH = 72 };

struct image_entry {
    char path[IMAGE_PATH];
    enum vllsi_file_kind kind;
    int64_t size;
    uint32_t mode;
};

struct image {
    size_t count;
    struct image_entry entries[IMAGE_MOST];
};

static struct image kept_image, true_image;

static void image_drop(struct image *image, const char *path, size_t len)
{
    size_t left = 0;
    for (size_t at = 0; at < image->count; at++) {
        if (!is_below(path, len, image->entries[at].path)) {
            if (left != at) {
                image->entries[left] = image->entries[at];
            }
            left++;
        }
    }
    image->count = left;
}

/* Takes in what is at a path now, with everything below. */
static void image_take(struct image *image, vllsi_fd tree, const char *path, size_t len)
{
    struct vllsi_file_stat stat;
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    if (len + 2 >= IMAGE_PATH || vllsi_stat(tree, len != 0 ? path : ".", len != 0 ? len : 1,
                                            VLLSI_LOOKUP_NO_FOLLOW, VLLSI_STAT_MODE, &stat) != 0) {
        return;
    }
    REQUIRE(image->count < IMAGE_MOST);
    struct image_entry *taken = &image->entries[image->count];
    const bool is_directory = stat.kind == VLLSI_FILE_KIND_DIRECTORY;
    *taken = (struct image_entry){
        .kind = stat.kind, .size = is_directory ? 0 : stat.size, .mode = is_directory ? 0 : stat.mode};
    __builtin_memcpy(taken->path, path, len);
    image->count += len != 0;
    if (!is_directory || vllsi_directory_open(&listing, tree, len != 0 ? path : ".", len != 0 ? len : 1,
                                              VLLSI_OPEN_NO_FOLLOW, NULL, 0) != 0) {
        return;
    }
    while (vllsi_directory_next(&listing, &entry) == 1) {
        char inner[IMAGE_PATH + 256];
        const size_t at = len + (len != 0);
        __builtin_memcpy(inner, path, len);
        inner[len] = '/';
        __builtin_memcpy(inner + at, entry.name, entry.name_len + 1);
        image_take(image, tree, inner, at + entry.name_len);
    }
    vllsi_directory_close(&listing);
}

static void image_look(struct image *image, vllsi_fd tree, const char *path, size_t len)
{
    image_drop(image, path, len);
    image_take(image, tree, path, len);
}

static bool image_has(const struct image *image, const struct image_entry *wanted)
{
    for (size_t at = 0; at < image->count; at++) {
        const struct image_entry *entry = &image->entries[at];
        if (support_length(entry->path) == support_length(wanted->path) &&
            support_same(entry->path, wanted->path, support_length(wanted->path))) {
            return entry->kind == wanted->kind && entry->size == wanted->size && entry->mode == wanted->mode;
        }
    }
    return false;
}

static void image_follow(struct scene *scene, const struct vllsi_watch_event *event)
{
    CHECK_EQ(event->root, scene->root);
    CHECK(event->kind != VLLSI_WATCH_ROOT_GONE);
    CHECK_EQ(event->flags, 0);
    image_look(&kept_image, scene->tree, event->path, event->path_len);
    if (event->kind == VLLSI_WATCH_RENAMED) {
        image_look(&kept_image, scene->tree, event->old_path, event->old_path_len);
    }
}

/* Follows events until there are none, and compares. */
static void image_settle(struct scene *scene)
{
    struct vllsi_watch_event event;
    while (vllsi_watch_next(&scene->watch, support_after_ms(QUIET_MS), &event) == 0) {
        image_follow(scene, &event);
    }
    true_image.count = 0;
    image_take(&true_image, scene->tree, "", 0);
    CHECK_EQ(kept_image.count, true_image.count);
    for (size_t at = 0; at < true_image.count; at++) {
        if (!image_has(&kept_image, &true_image.entries[at])) {
            CHECK_TEXT("missing or not as it is", true_image.entries[at].path);
        }
    }
    for (size_t at = 0; at < kept_image.count; at++) {
        if (!image_has(&true_image, &kept_image.entries[at])) {
            CHECK_TEXT("kept although it is otherwise", kept_image.entries[at].path);
        }
    }
}

struct storm {
    vllsi_fd scratch;
    uint64_t state;
    int64_t rounds;
    uint32_t done;
};

static uint32_t draw(struct storm *storm, uint32_t below)
{
    storm->state = storm->state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(storm->state >> 33) % below;
}

/* A path of one to four names within "tree", or one name within "out". */
static size_t draw_path(struct storm *storm, char path[32], bool outside)
{
    size_t len = outside ? 3 : 4;
    __builtin_memcpy(path, outside ? "out" : "tree", len);
    const uint32_t depth = outside ? 1 : 1 + draw(storm, 4);
    for (uint32_t at = 0; at < depth; at++) {
        path[len++] = '/';
        path[len++] = (char)('a' + draw(storm, 4));
    }
    path[len] = '\0';
    return len;
}

static void write_some(struct storm *storm, const char *path, size_t len)
{
    vllsi_fd fd;
    static const char bytes[4096];
    if (vllsi_open(storm->scratch, path, len, VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE | VLLSI_OPEN_TRUNCATE, 0,
                   &fd) == 0) {
        (void)!vllsi_write_all(fd, bytes, draw(storm, sizeof bytes), NULL);
        (void)!vllsi_close(fd);
    }
}

/* Most of it fails, as the names are few. */
static void stir(struct storm *storm)
{
    char path[32], other[32];
    const vllsi_fd dir = storm->scratch;
    const uint32_t what = draw(storm, 16);
    const bool in = what == 11 || what == 12, out = what == 13;
    const size_t len = draw_path(storm, path, in);
    const size_t other_len = draw_path(storm, other, out);
    switch (what) {
    case 0:
    case 1:
    case 2:
    case 3: (void)!vllsi_mkdir(dir, path, len, 0, 0); break;
    case 4:
    case 5:
    case 6: write_some(storm, path, len); break;
    case 7: (void)!vllsi_unlink(dir, path, len); break;
    case 8: (void)!vllsi_rmdir(dir, path, len); break;
    case 9: (void)!(draw(storm, 4) == 0 ? vllsi_remove_tree(dir, path, len) : 0); break;
    case 14: (void)!vllsi_chmod(dir, path, len, 0, draw(storm, 2) != 0 ? 0700 : 0750); break;
    case 15: (void)!vllsi_rename(dir, path, len, dir, other, other_len, VLLSI_RENAME_EXCHANGE); break;
    default:
        (void)!vllsi_remove_tree(dir, "out/z", 5);
        (void)!vllsi_rename(dir, path, len, dir, other, other_len, VLLSI_RENAME_REPLACE);
        break;
    }
}

static void storm_body(void *argument)
{
    struct storm *storm = argument;
    for (int64_t round = 0; round < storm->rounds; round++) {
        stir(storm);
    }
    __atomic_store_n(&storm->done, 1, __ATOMIC_RELEASE);
}

/* VLLSI_WATCH_SEED in the environment, a number, draws other storms than those of every day. */
static uint64_t seed_of(uint64_t seed)
{
    char digits[20];
    const vllsi_result len = vllsi_environment_get("VLLSI_WATCH_SEED", 16, digits, sizeof digits);
    uint64_t number = 0;
    for (vllsi_result at = 0; at < len && at < (vllsi_result)sizeof digits; at++) {
        number = number * 10 + (uint64_t)(digits[at] - '0');
    }
    return number * 100 + seed;
}

static void torture(const struct vllsi_watch_options *options, uint64_t seed)
{
    struct scene scene = {.scratch = support_scratch_fast()};
    if (options != NULL && options->flags != 0) {
        require_volume(scene.scratch.dir);
    }
    make(scene.scratch.dir, "tree");
    make(scene.scratch.dir, "out");
    scene.tree = open_directory(scene.scratch.dir, "tree");
    REQUIRE(vllsi_watch_open(&scene.watch, options) == 0);
    scene_watch(&scene, VLLSI_WATCH_RECURSIVE);
    kept_image.count = 0;
    for (uint64_t turn = 0; turn < 6 && !conformance_has_failed(); turn++) {
        struct storm storm = {.scratch = scene.scratch.dir,
                              .state = seed_of(seed) * 1000 + turn,
                              .rounds = conformance_cpu_emulated() ? 300 : 3000};
        struct support_thread thread;
        struct vllsi_watch_event event;
        support_thread_start(&thread, storm_body, &storm);
        while (__atomic_load_n(&storm.done, __ATOMIC_ACQUIRE) == 0) {
            if (vllsi_watch_next(&scene.watch, support_after_ms(2), &event) == 0) {
                image_follow(&scene, &event);
            }
        }
        support_thread_join(&thread);
        image_settle(&scene);
    }
    scene_end(&scene);
}

TEST(fs_watch, image_of_a_tree_under_fire)
{
    torture(NULL, 1);
}

TEST(fs_watch, image_with_merging)
{
    const struct vllsi_watch_options options = {.size_bytes = sizeof options,
                                                .merge_ns = 3 * VLLSI_NANOS_PER_MILLI};
    torture(&options, 2);
}

TEST(fs_watch, image_with_a_short_queue)
{
    const struct vllsi_watch_options options = {.size_bytes = sizeof options, .pending_max = 6, .pair_ns = 1};
    torture(&options, 3);
}

TEST(fs_watch, image_by_volume)
{
    torture(&by_volume, 4);
}

/* All at once, read afterwards: every note is about the past. */
TEST(fs_watch, image_of_what_happened_before_it_was_read)
{
    struct scene scene;
    scene_begin(&scene);
    kept_image.count = 0;
    for (uint64_t turn = 0; turn < 12 && !conformance_has_failed(); turn++) {
        struct storm storm = {.scratch = scene.scratch.dir, .state = seed_of(7) * 1000 + turn, .rounds = 250};
        storm_body(&storm);
        image_settle(&scene);
    }
    scene_end(&scene);
}
