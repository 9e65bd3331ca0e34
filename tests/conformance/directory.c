/*
 * vllsi/directory.h.
 */
#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/directory.h>
#include <vllsi/linux.h>

#include "directory_records.h"

#define HERE VLLSI_FD_CURRENT_DIRECTORY

static bool exists(vllsi_fd dir, const char *name)
{
    struct vllsi_file_stat stat;
    return vllsi_stat(dir, name, support_length(name), VLLSI_LOOKUP_NO_FOLLOW, 0, &stat) == 0;
}

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

static int64_t count_entries(vllsi_fd dir, const char *name)
{
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    int64_t count = 0;
    REQUIRE(vllsi_directory_open(&listing, dir, name, support_length(name), 0, NULL, 0) == 0);
    vllsi_result result;
    while ((result = vllsi_directory_next(&listing, &entry)) == 1) {
        count++;
    }
    CHECK_EQ(result, 0);
    vllsi_directory_close(&listing);
    return count;
}

/* ── making and removing ── */

TEST(directory, make_and_remove)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    CHECK_EQ(vllsi_mkdir(dir, PATH("a"), 0, 0), 0);
    CHECK_KIND(vllsi_mkdir(dir, PATH("a"), 0, 0), ALREADY_EXISTS);
    CHECK_KIND(vllsi_mkdir(dir, PATH("x/y"), 0, 0), NOT_FOUND);
    CHECK_KIND(vllsi_mkdir(dir, "", 0, 0, 0), NOT_FOUND);
    CHECK_KIND(vllsi_mkdir(dir, PATH("b\0c"), 0, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_mkdir(dir, PATH("b"), VLLSI_OPEN_READ, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_mkdir(dir, PATH("b"), 0, 010000), INVALID_INPUT);
    CHECK_KIND(vllsi_mkdir(VLLSI_FD_INVALID, PATH("b"), 0, 0), BAD_DESCRIPTOR);
    CHECK(!exists(dir, "b"));
    support_file_with(dir, "a/file", "x");
    CHECK_KIND(vllsi_rmdir(dir, PATH("a")), NOT_EMPTY);
    CHECK_KIND(vllsi_rmdir(dir, PATH("a/file")), NOT_A_DIRECTORY);
    CHECK_KIND(vllsi_rmdir(dir, PATH("none")), NOT_FOUND);
    CHECK_KIND(vllsi_rmdir(dir, PATH("a/.")), INVALID_INPUT);
    CHECK_KIND(vllsi_rmdir(dir, PATH("a\0")), INVALID_INPUT);
    CHECK_EQ(vllsi_unlink(dir, PATH("a/file")), 0);
    CHECK_EQ(vllsi_rmdir(dir, PATH("a")), 0);
    CHECK(!exists(dir, "a"));
    support_scratch_end(&scratch);
}

TEST(directory, private_directories)
{
    struct support_scratch scratch = support_scratch_begin();
    const uint32_t umask = (uint32_t)vllsi__linux_umask(0);
    struct vllsi_linux_stat raw;
    static const struct {
        const char *name;
        uint32_t flags, mode, becomes;
    } cases[] = {{"a", 0, 0, 0777},
                 {"b", VLLSI_OPEN_PRIVATE, 0, 0700},
                 {"c", VLLSI_OPEN_PRIVATE, 0755, 0700},
                 {"d", 0, 0750, 0750}};
    for (size_t at = 0; at < sizeof cases / sizeof *cases; at++) {
        CHECK_EQ(vllsi_mkdir(scratch.dir, cases[at].name, 1, cases[at].flags, cases[at].mode), 0);
        REQUIRE(vllsi__linux_newfstatat((int32_t)vllsi_fd_native(scratch.dir), cases[at].name, &raw, 0) == 0);
        CHECK_EQ(raw.st_mode & 0777, cases[at].becomes);
    }
    (void)!vllsi__linux_umask(umask);
    support_scratch_end(&scratch);
}

/* ── listing ── */

/* A name of 1 to 255 bytes that its number can be read from: "<number>-xxxx". */
static size_t name_of(size_t number, char name[256])
{
    size_t len = 0;
    for (size_t digit = 10000; digit > 0; digit /= 10) {
        name[len++] = (char)('0' + number / digit % 10);
    }
    const size_t whole = 6 + number * 7 % 250;
    while (len < whole) {
        name[len++] = 'x';
    }
    name[len] = '\0';
    return len;
}

enum { MANY = 700 };

static void list_many(vllsi_fd dir, void *buffer, size_t size_bytes)
{
    static uint8_t seen[MANY];
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    for (size_t at = 0; at < MANY; at++) {
        seen[at] = 0;
    }
    REQUIRE(vllsi_directory_open(&listing, dir, PATH("many"), 0, buffer, size_bytes) == 0);
    vllsi_result result;
    while ((result = vllsi_directory_next(&listing, &entry)) == 1) {
        char expected[256];
        size_t number = 0;
        for (size_t at = 0; at < 5 && at < entry.name_len; at++) {
            number = number * 10 + (size_t)(entry.name[at] - '0');
        }
        REQUIRE(number < MANY);
        CHECK_EQ(name_of(number, expected), (int64_t)entry.name_len);
        CHECK_TEXT(entry.name, expected);
        seen[number]++;
        const bool is_directory = number % 5 == 0;
        CHECK(entry.kind == VLLSI_FILE_KIND_UNKNOWN ||
              entry.kind == (is_directory ? VLLSI_FILE_KIND_DIRECTORY : VLLSI_FILE_KIND_REGULAR));
        struct vllsi_file_stat stat;
        if (number % 50 == 0) {
            REQUIRE(vllsi_directory_stat(&listing, VLLSI_STAT_KIND, &stat) == 0);
            CHECK_EQ(stat.kind, VLLSI_FILE_KIND_DIRECTORY);
        }
    }
    CHECK_EQ(result, 0);
    CHECK_EQ(vllsi_directory_next(&listing, &entry), 0);
    vllsi_directory_close(&listing);
    int64_t once = 0;
    for (size_t at = 0; at < MANY; at++) {
        once += seen[at] == 1;
    }
    CHECK_EQ(once, MANY);
}

TEST(directory, listing_finds_each_entry_once)
{
    struct support_scratch scratch = support_scratch_begin();
    make(scratch.dir, "many");
    const vllsi_fd many = open_directory(scratch.dir, "many");
    for (size_t at = 0; at < MANY; at++) {
        char name[256];
        const size_t len = name_of(at, name);
        if (at % 5 == 0) {
            REQUIRE(vllsi_mkdir(many, name, len, 0, 0) == 0);
        } else {
            REQUIRE(vllsi_close(support_file(many, name)) == 0);
        }
    }
    CHECK_EQ(vllsi_close(many), 0);
    static _Alignas(8) char buffer[1 << 18];
    list_many(scratch.dir, NULL, 0);
    list_many(scratch.dir, buffer, VLLSI_DIRECTORY_BYTES_MIN);
    list_many(scratch.dir, buffer + 1, VLLSI_DIRECTORY_BYTES_MIN + 3); /* alignment is not asked for */
    list_many(scratch.dir, buffer, sizeof buffer);
    support_scratch_end(&scratch);
}

TEST(directory, listing_has_an_own_descriptor)
{
    struct support_scratch scratch = support_scratch_begin();
    const int64_t before = support_open_descriptors();
    struct vllsi_directory one, two;
    struct vllsi_directory_entry entry;
    support_file_with(scratch.dir, "a", "x");
    REQUIRE(vllsi_directory_open(&one, scratch.dir, PATH("."), 0, NULL, 0) == 0);
    REQUIRE(vllsi_directory_open(&two, scratch.dir, PATH("."), 0, NULL, 0) == 0);
    CHECK_EQ(support_open_descriptors(), before + 2);
    CHECK_EQ(vllsi_directory_next(&one, &entry), 1);
    CHECK_TEXT(entry.name, "a");
    CHECK_EQ(vllsi_directory_next(&one, &entry), 0);
    CHECK_EQ(vllsi_directory_next(&two, &entry), 1); /* has a position of its own */
    struct vllsi_file_stat stat;
    REQUIRE(vllsi_stat(vllsi_directory_fd(&two), PATH("a"), VLLSI_LOOKUP_FOLLOW, 0, &stat) == 0);
    CHECK_EQ(stat.size, 1);
    vllsi_directory_close(&one);
    vllsi_directory_close(&one);
    CHECK_EQ(vllsi_directory_fd(&one).raw, VLLSI_FD_INVALID.raw);
    CHECK_KIND(vllsi_directory_next(&one, &entry), BAD_DESCRIPTOR);
    vllsi_directory_close(&two);
    CHECK_EQ(support_open_descriptors(), before);
    support_scratch_end(&scratch);
}

TEST(directory, entries_are_asked_about)
{
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    struct vllsi_file_stat stat;
    make(scratch.dir, "d");
    REQUIRE(vllsi_symlink(PATH("nowhere"), scratch.dir, PATH("d/link"), VLLSI_FILE_KIND_REGULAR) == 0);
    REQUIRE(vllsi_directory_open(&listing, scratch.dir, PATH("d"), 0, NULL, 0) == 0);
    CHECK_KIND(vllsi_directory_stat(&listing, 0, &stat), INVALID_INPUT);
    CHECK_EQ(vllsi_directory_next(&listing, &entry), 1);
    CHECK_TEXT(entry.name, "link");
    CHECK_EQ(vllsi_directory_stat(&listing, 0, &stat), 0);
    CHECK_EQ(stat.kind, VLLSI_FILE_KIND_SYMLINK);
    CHECK_EQ(stat.size, 7);
    CHECK_KIND(vllsi_directory_stat(&listing, 1u << 31, &stat), INVALID_INPUT);
    CHECK_EQ(vllsi_unlink(scratch.dir, PATH("d/link")), 0);
    CHECK_KIND(vllsi_directory_stat(&listing, 0, &stat), NOT_FOUND);
    CHECK_EQ(vllsi_directory_next(&listing, &entry), 0);
    CHECK_KIND(vllsi_directory_stat(&listing, 0, &stat), INVALID_INPUT);
    CHECK_EQ(vllsi_rmdir(scratch.dir, PATH("d")), 0);
    const vllsi_result removed = vllsi_directory_next(&listing, &entry);
    CHECK(removed == 0 || support_kind(removed) == VLLSI_ERROR_KIND_NOT_FOUND);
    vllsi_directory_close(&listing);
    support_scratch_end(&scratch);
}

TEST(directory, what_cannot_be_listed)
{
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_directory listing;
    static char buffer[VLLSI_DIRECTORY_BYTES_MIN];
    const int64_t before = support_open_descriptors();
    support_file_with(scratch.dir, "file", "x");
    make(scratch.dir, "d");
    REQUIRE(vllsi_symlink(PATH("d"), scratch.dir, PATH("link"), VLLSI_FILE_KIND_DIRECTORY) == 0);
    CHECK_KIND(vllsi_directory_open(&listing, scratch.dir, PATH("none"), 0, NULL, 0), NOT_FOUND);
    CHECK_KIND(vllsi_directory_open(&listing, scratch.dir, PATH("file"), 0, NULL, 0), NOT_A_DIRECTORY);
    CHECK_KIND(vllsi_directory_open(&listing, scratch.dir, "", 0, 0, NULL, 0), NOT_FOUND);
    CHECK_KIND(vllsi_directory_open(&listing, scratch.dir, PATH("d\0"), 0, NULL, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_directory_open(&listing, scratch.dir, PATH("d"), VLLSI_OPEN_WRITE, NULL, 0),
               INVALID_INPUT);
    CHECK_KIND(vllsi_directory_open(&listing, scratch.dir, PATH("d"), 0, buffer, sizeof buffer - 1),
               INVALID_INPUT);
    CHECK_KIND(vllsi_directory_open(&listing, VLLSI_FD_INVALID, PATH("d"), 0, NULL, 0), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_directory_open(&listing, scratch.dir, PATH("d/../.."), VLLSI_OPEN_BENEATH, NULL, 0),
               CROSSES_DEVICES);
    CHECK(vllsi_failed(
        vllsi_directory_open(&listing, scratch.dir, PATH("link"), VLLSI_OPEN_NO_FOLLOW, NULL, 0)));
    vllsi_directory_close(&listing); /* "nothing to close on failure", and no harm */
    CHECK_EQ(support_open_descriptors(), before);
    CHECK_EQ(
        vllsi_directory_open(&listing, scratch.dir, PATH("link"), VLLSI_OPEN_BENEATH, buffer, sizeof buffer),
        0);
    vllsi_directory_close(&listing);
    support_scratch_end(&scratch);
}

/* ── records that a file system made up ── */

static uint32_t next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*state >> 33);
}

/* Reads all that a buffer holds; every name must lie in it, end in it, and be a name. */
static uint64_t read_records(const unsigned char *buffer, size_t bytes)
{
    uint64_t names = 0;
    size_t at = 0;
    while (at < bytes) {
        struct vllsi__directory_record record = {.name = NULL};
        const size_t before = at;
        const vllsi_result result = vllsi__directory_record(buffer, &at, bytes, &record);
        REQUIRE(at > before && at <= bytes);
        if (result != 1) {
            continue;
        }
        const unsigned char *name = (const unsigned char *)record.name;
        REQUIRE(name >= buffer && name + record.name_len < buffer + bytes && record.name_len > 0);
        REQUIRE(name[record.name_len] == '\0');
        for (size_t each = 0; each < record.name_len; each++) {
            REQUIRE(name[each] != '\0' && name[each] != '/');
        }
        REQUIRE(!(name[0] == '.' && (record.name_len == 1 || (record.name_len == 2 && name[1] == '.'))));
        REQUIRE((unsigned)record.kind <= VLLSI_FILE_KIND_OTHER);
        names++;
    }
    return names;
}

/* The buffer ends where memory ends: whoever reads beyond it faults. */
static unsigned char *room_before_a_wall(size_t bytes)
{
    const size_t page = 65536;
    const vllsi_result mapped =
        vllsi__linux_mmap(NULL, 2 * page, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                          VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(mapped));
    unsigned char *start = (unsigned char *)(uintptr_t)mapped;
    REQUIRE(vllsi__linux_mprotect(start + page, page, VLLSI_LINUX_PROT_NONE) == 0);
    return start + page - bytes;
}

TEST(directory, records_of_a_hostile_file_system)
{
    enum { ROUNDS = 20000, BYTES = 160 };
    unsigned char *buffer = room_before_a_wall(BYTES);
    uint64_t state = 4, names = 0;
    for (uint32_t round = 0; round < ROUNDS; round++) {
        /* Something like records, with lengths that are right, nearly right, or anything. */
        size_t at = 0;
        for (size_t byte = 0; byte < BYTES; byte++) {
            buffer[byte] = "ab./\0z\xff."[next_random(&state) % 8];
        }
        while (at + 24 < BYTES) {
            const uint16_t step = (uint16_t)(24 + 8 * (next_random(&state) % 4));
            const uint16_t said = next_random(&state) % 8 == 0 ? (uint16_t)next_random(&state) : step;
            buffer[at + 16] = (unsigned char)said;
            buffer[at + 17] = (unsigned char)(said >> 8);
            buffer[at + 18] = (unsigned char)(next_random(&state) % 20);
            if (next_random(&state) % 4 != 0 && at + step <= BYTES) {
                buffer[at + step - 1] = '\0';
            }
            at += step;
        }
        names += read_records(buffer, BYTES - next_random(&state) % 30);
    }
    CHECK(names > ROUNDS / 10); /* not everything is refused */
}

/* ── removing trees ── */

TEST(directory, remove_a_tree)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    const int64_t before = support_open_descriptors();
    make(dir, "outside");
    support_file_with(dir, "outside/precious", "x");
    make(dir, "tree");
    make(dir, "tree/a");
    make(dir, "tree/a/b");
    make(dir, "tree/empty");
    support_file_with(dir, "tree/file", "x");
    support_file_with(dir, "tree/a/b/file", "x");
    REQUIRE(vllsi_symlink(PATH("../outside"), dir, PATH("tree/link"), VLLSI_FILE_KIND_DIRECTORY) == 0);
    REQUIRE(vllsi_symlink(PATH("../../../outside"), dir, PATH("tree/a/b/link"), VLLSI_FILE_KIND_DIRECTORY) ==
            0);
    REQUIRE(vllsi_symlink(PATH(".."), dir, PATH("tree/a/up"), VLLSI_FILE_KIND_DIRECTORY) == 0);
    REQUIRE(vllsi_symlink(PATH("outside"), dir, PATH("link"), VLLSI_FILE_KIND_DIRECTORY) == 0);
    CHECK_EQ(vllsi_remove_tree(dir, PATH("tree")), 0);
    CHECK(!exists(dir, "tree") && support_holds(dir, "outside/precious", "x"));
    CHECK_EQ(vllsi_remove_tree(dir, PATH("link")), 0); /* a link is removed itself */
    CHECK(!exists(dir, "link") && support_holds(dir, "outside/precious", "x"));
    CHECK_EQ(vllsi_remove_tree(dir, PATH("outside/precious")), 0);
    CHECK_EQ(vllsi_remove_tree(dir, PATH("outside///")), 0);
    CHECK_EQ(count_entries(dir, "."), 0);
    CHECK_EQ(support_open_descriptors(), before);
    support_scratch_end(&scratch);
}

/* More than any system takes; what stands in it is not looked at. */
TEST(directory, paths_have_a_longest_length)
{
    static char path[5000];
    static const size_t lengths[] = {4096, 5000, SIZE_MAX};
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_directory listing;
    for (size_t at = 0; at < sizeof path; at++) {
        path[at] = at % 2 == 0 ? '.' : '/';
    }
    for (size_t at = 0; at < sizeof lengths / sizeof *lengths; at++) {
        const size_t len = lengths[at];
        CHECK_KIND(vllsi_mkdir(scratch.dir, path, len, 0, VLLSI_MODE_DEFAULT), NAME_TOO_LONG);
        CHECK_KIND(vllsi_rmdir(scratch.dir, path, len), NAME_TOO_LONG);
        CHECK_KIND(vllsi_directory_open(&listing, scratch.dir, path, len, 0, NULL, 0), NAME_TOO_LONG);
        CHECK_KIND(vllsi_remove_tree(scratch.dir, path, len), NAME_TOO_LONG);
        CHECK_KIND(vllsi_set_current_directory(scratch.dir, path, len), NAME_TOO_LONG);
    }
    CHECK_KIND(vllsi_set_current_directory(scratch.dir, PATH("a\0b")), INVALID_INPUT);
    support_scratch_end(&scratch);
}

TEST(directory, what_is_no_tree)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    make(dir, "a");
    CHECK_KIND(vllsi_remove_tree(dir, PATH("none")), NOT_FOUND);
    CHECK_KIND(vllsi_remove_tree(dir, PATH("none/x")), NOT_FOUND);
    CHECK_KIND(vllsi_remove_tree(dir, "", 0), NOT_FOUND);
    static const char *const no_names[] = {".", "..", "a/.", "a/..", "/", "//", "a/../", "./"};
    for (size_t at = 0; at < sizeof no_names / sizeof *no_names; at++) {
        CHECK_KIND(vllsi_remove_tree(dir, no_names[at], support_length(no_names[at])), INVALID_INPUT);
    }
    CHECK_KIND(vllsi_remove_tree(dir, PATH("a\0b")), INVALID_INPUT);
    CHECK_KIND(vllsi_remove_tree(VLLSI_FD_INVALID, PATH("a")), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_remove_tree(VLLSI_FD_INVALID, scratch.path, scratch.path_len), BAD_DESCRIPTOR);
    CHECK(exists(dir, "a"));
    support_scratch_end(&scratch);
}

/* Deeper than any path, any stack and any limit of descriptors. */
TEST(directory, remove_a_deep_tree)
{
    const int levels = 800;
    struct support_scratch scratch = support_scratch_fast();
    const vllsi_fd dir = scratch.dir;
    vllsi_fd here = VLLSI_FD_INVALID;
    make(dir, "tree");
    here = open_directory(dir, "tree");
    for (int level = 0; level < levels; level++) {
        make(here, "d");
        if (level % 100 == 0) {
            support_file_with(here, "zfile", "x");
            make(here, "a");
            support_file_with(here, "a/file", "x");
        }
        const vllsi_fd below = open_directory(here, "d");
        CHECK_EQ(vllsi_close(here), 0);
        here = below;
    }
    CHECK_EQ(vllsi_close(here), 0);
    const struct vllsi_linux_rlimit64 few = {.rlim_cur = 16, .rlim_max = 16};
    if (!conformance_emulated()) {
        REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NOFILE, &few, NULL) == 0);
    }
    CHECK_EQ(vllsi_remove_tree(dir, PATH("tree")), 0);
    CHECK_EQ(count_entries(dir, "."), 0);
    support_scratch_end(&scratch);
}

TEST(directory, remove_a_wide_tree)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd dir = scratch.dir;
    make(dir, "tree");
    const vllsi_fd tree = open_directory(dir, "tree");
    for (size_t at = 0; at < 1000; at++) {
        char name[256];
        const size_t len = name_of(at, name);
        REQUIRE(vllsi_mkdir(tree, name, len, 0, 0) == 0);
        if (at % 2 == 0) {
            const vllsi_fd below = open_directory(tree, name);
            support_file_with(below, "file", "x");
            CHECK_EQ(vllsi_close(below), 0);
        }
    }
    CHECK_EQ(vllsi_close(tree), 0);
    CHECK_EQ(vllsi_remove_tree(dir, PATH("tree")), 0);
    CHECK(!exists(dir, "tree"));
    support_scratch_end(&scratch);
}

static void grow(vllsi_fd dir, const char *name, int levels)
{
    make(dir, name);
    const vllsi_fd here = open_directory(dir, name);
    for (char file[] = "f0"; file[1] <= '9'; file[1]++) {
        support_file_with(here, file, "x");
    }
    for (char below[] = "d0"; levels > 0 && below[1] <= '3'; below[1]++) {
        grow(here, below, levels - 1);
    }
    CHECK_EQ(vllsi_close(here), 0);
}

struct removers {
    vllsi_fd dir;
    uint32_t done;
};

static void remove_with_others(void *argument)
{
    struct removers *removers = argument;
    const vllsi_result result = vllsi_remove_tree(removers->dir, PATH("tree"));
    CHECK(result == 0 || support_kind(result) == VLLSI_ERROR_KIND_NOT_FOUND);
    __atomic_add_fetch(&removers->done, 1, __ATOMIC_RELAXED);
}

/* What others remove meanwhile is no failure. */
TEST(directory, several_remove_one_tree)
{
    struct support_scratch scratch = support_scratch_fast();
    grow(scratch.dir, "tree", 3);
    struct removers removers = {.dir = scratch.dir};
    if (!conformance_run_threads(4, remove_with_others, &removers)) {
        SKIP("this target has no threads");
    }
    CHECK_EQ(removers.done, 4);
    CHECK(!exists(scratch.dir, "tree"));
    support_scratch_end(&scratch);
}

/* Whoever tries to lead the removal astray: exchanges two names again and again until told to stop. */
struct exchanger {
    int32_t dir;
    const char *one, *other;
    uint32_t flags;
    uint32_t stop;
};

static void exchange_names(void *argument)
{
    struct exchanger *exchanger = argument;
    bool there = true;
    while (__atomic_load_n(&exchanger->stop, __ATOMIC_RELAXED) == 0) {
        const char *from = there ? exchanger->one : exchanger->other;
        const char *to = there ? exchanger->other : exchanger->one;
        if (vllsi__linux_renameat2(exchanger->dir, from, exchanger->dir, to, exchanger->flags) == 0 ||
            exchanger->flags == 0) {
            there = !there;
        }
    }
}

static void remove_under_attack(struct support_scratch *scratch, struct exchanger exchanger, const char *link)
{
    const vllsi_fd dir = scratch->dir;
    const int64_t end_ns = conformance_now_ns() + INT64_C(1500000000);
    exchanger.dir = (int32_t)vllsi_fd_native(dir);
    struct support_thread thread;
    support_thread_start(&thread, exchange_names, &exchanger);
    while (conformance_now_ns() < end_ns) {
        (void)!vllsi_mkdir(dir, PATH("tree"), 0, 0);
        (void)!vllsi_mkdir(dir, PATH("tree/a"), 0, 0);
        (void)!vllsi_mkdir(dir, PATH("tree/a/b"), 0, 0);
        if (link != NULL) { /* the last turn may have left a directory there */
            (void)!vllsi_remove_tree(dir, PATH("spare"));
            (void)!vllsi_symlink(link, support_length(link), dir, PATH("spare"), VLLSI_FILE_KIND_DIRECTORY);
        }
        for (char file[] = "tree/a/b/f0"; file[10] <= '3'; file[10]++) {
            vllsi_fd fd = VLLSI_FD_INVALID;
            if (vllsi_open(dir, PATH(file), VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE, 0, &fd) == 0) {
                CHECK_EQ(vllsi_close(fd), 0);
            }
        }
        (void)!vllsi_remove_tree(dir, PATH("tree")); /* may fail; must not harm */
    }
    __atomic_store_n(&exchanger.stop, 1, __ATOMIC_RELAXED);
    support_thread_join(&thread);
}

/* A directory of the tree becomes a link to somewhere else, and a directory again. */
TEST(directory, removal_is_not_led_away_by_links)
{
    struct support_scratch scratch = support_scratch_fast();
    const vllsi_fd dir = scratch.dir;
    const int64_t before = support_open_descriptors();
    make(dir, "victim");
    support_file_with(dir, "victim/precious", "x");
    support_file_with(dir, "victim/f0", "x");
    make(dir, "victim/deep");
    support_file_with(dir, "victim/deep/precious", "x");
    remove_under_attack(
        &scratch,
        (struct exchanger){.one = "tree/a/b", .other = "spare", .flags = VLLSI_LINUX_RENAME_EXCHANGE},
        "../../victim");
    CHECK(support_holds(dir, "victim/precious", "x") && support_holds(dir, "victim/f0", "x"));
    CHECK(support_holds(dir, "victim/deep/precious", "x"));
    CHECK_EQ(support_open_descriptors(), before);
    support_scratch_end(&scratch);
}

/* A directory of the tree is carried to a place whose ".." is not the tree. */
TEST(directory, removal_is_not_led_away_by_parents)
{
    struct support_scratch scratch = support_scratch_fast();
    const vllsi_fd dir = scratch.dir;
    const int64_t before = support_open_descriptors();
    make(dir, "victim");
    support_file_with(dir, "victim/precious", "x");
    remove_under_attack(&scratch, (struct exchanger){.one = "tree/a/b", .other = "victim/b"}, NULL);
    CHECK(support_holds(dir, "victim/precious", "x"));
    CHECK_EQ(support_open_descriptors(), before);
    support_scratch_end(&scratch);
}

struct adder {
    vllsi_fd dir;
    uint32_t stop;
};

static void add_files(void *argument)
{
    struct adder *adder = argument;
    while (__atomic_load_n(&adder->stop, __ATOMIC_RELAXED) == 0) {
        char name[64];
        vllsi_fd fd = VLLSI_FD_INVALID;
        if (vllsi_temporary_file(adder->dir, PATH("tree/added"), 0, name, sizeof name, &fd) > 0) {
            CHECK_EQ(vllsi_close(fd), 0);
        }
    }
}

/* It ends, with the tree gone or with an answer. */
TEST(directory, removal_ends_while_others_add)
{
    struct support_scratch scratch = support_scratch_fast();
    struct adder adder = {.dir = scratch.dir};
    struct support_thread thread;
    support_thread_start(&thread, add_files, &adder);
    for (int at = 0; at < 20; at++) {
        (void)!vllsi_mkdir(scratch.dir, PATH("tree"), 0, 0);
        const vllsi_result result = vllsi_remove_tree(scratch.dir, PATH("tree"));
        CHECK(result == 0 || support_kind(result) == VLLSI_ERROR_KIND_NOT_EMPTY);
    }
    __atomic_store_n(&adder.stop, 1, __ATOMIC_RELAXED);
    support_thread_join(&thread);
    support_scratch_end(&scratch);
}

/* No directory can be removed, since there is more in each than is listed. */
static void remove_what_only_looks_empty(void *dir)
{
    const uint32_t flags_at = offsetof(struct vllsi_linux_seccomp_data, args) + 2 * sizeof(uint64_t);
    struct vllsi_linux_sock_filter steps[] = {
        {.code = SUPPORT_BPF_LOAD_WORD, .k = offsetof(struct vllsi_linux_seccomp_data, nr)},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 3, .k = VLLSI_LINUX_NR_unlinkat},
        {.code = SUPPORT_BPF_LOAD_WORD, .k = flags_at},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 1, .k = VLLSI_LINUX_AT_REMOVEDIR},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ERRNO | VLLSI_LINUX_ENOTEMPTY},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ALLOW},
    };
    struct vllsi_linux_sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    REQUIRE(vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    REQUIRE(vllsi__linux_seccomp(VLLSI_LINUX_SECCOMP_SET_MODE_FILTER, 0, (uintptr_t)&program) == 0);
    CHECK_KIND(vllsi_remove_tree(*(vllsi_fd *)dir, PATH("tree")), NOT_EMPTY);
}

TEST(directory, removal_ends_where_more_is_than_is_listed)
{
    if (conformance_emulated()) {
        SKIP("qemu-user lacks seccomp: a filter that fails unlinkat");
    }
    struct support_scratch scratch = support_scratch_begin();
    make(scratch.dir, "tree");
    make(scratch.dir, "tree/more");
    support_file_with(scratch.dir, "tree/file", "text");
    const struct conformance_child child =
        conformance_run_child(remove_what_only_looks_empty, &scratch.dir, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK(exists(scratch.dir, "tree/more")); /* the file: as the volume lists it, before or after */
    support_scratch_end(&scratch);
}

/* ── the current directory ── */

TEST(directory, the_current_one)
{
    struct support_scratch scratch = support_scratch_begin();
    char path[1100];
    make(scratch.dir, "a");
    CHECK_EQ(vllsi_set_current_directory(HERE, scratch.path, scratch.path_len), 0);
    const vllsi_result len = vllsi_current_directory(path, sizeof path);
    REQUIRE(len > 0 && path[0] == '/' && path[len] == '\0');
    CHECK_TEXT(path, scratch.path);
    char part[3] = {'#', '#', '#'};
    CHECK_EQ(vllsi_current_directory(part, 2), len);
    CHECK(part[0] == '/' && part[2] == '#');
    CHECK_EQ(vllsi_current_directory(NULL, 0), len);
    CHECK_EQ(vllsi_set_current_directory(HERE, PATH("a")), 0);
    CHECK_EQ(vllsi_current_directory(NULL, 0), len + 2);
    CHECK_EQ(vllsi_set_current_directory(scratch.dir, PATH(".")), 0);
    CHECK_EQ(vllsi_current_directory(NULL, 0), len);
    CHECK_EQ(vllsi_set_current_directory(scratch.dir, PATH("a")), 0);
    CHECK_EQ(vllsi_current_directory(NULL, 0), len + 2);
    CHECK_KIND(vllsi_set_current_directory(scratch.dir, PATH("none")), NOT_FOUND);
    CHECK_KIND(vllsi_set_current_directory(scratch.dir, "", 0), NOT_FOUND);
    CHECK_KIND(vllsi_set_current_directory(HERE, "", 0), NOT_FOUND);
    CHECK_KIND(vllsi_set_current_directory(VLLSI_FD_INVALID, PATH("/")), BAD_DESCRIPTOR);
    support_file_with(scratch.dir, "file", "x");
    CHECK_KIND(vllsi_set_current_directory(scratch.dir, PATH("file")), NOT_A_DIRECTORY);
    CHECK_EQ(vllsi_current_directory(NULL, 0), len + 2);
    CHECK_EQ(vllsi_rmdir(scratch.dir, PATH("a")), 0);
    CHECK_KIND(vllsi_current_directory(path, sizeof path), NOT_FOUND);
    CHECK_EQ(vllsi_set_current_directory(HERE, PATH("/")), 0);
    CHECK_EQ(vllsi_current_directory(path, sizeof path), 1);
    CHECK_TEXT(path, "/");
    support_scratch_end(&scratch);
}
