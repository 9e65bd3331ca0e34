/*
 * What the library says on a disk whose writes fail: those that hold a text, or all. Run by test_crash.py in
 * a file system on the disk of disk.c; TMPDIR is its folder, VLLSI_CRASH_CONTROL the disk's control file,
 * VLLSI_CRASH_FAIL what its failing writes fail with, VLLSI_CRASH_ERRNO what the file system makes of
 * that. The files are left: what they hold is looked at once more when the file system was mounted anew.
 */
#include "conformance.h"
#include "runner.h"
#include "support_files.h"

#include <vllsi/durability.h>
#include <vllsi/linux.h>
#include <vllsi/linux/durability.h>
#include <vllsi/locking.h>

enum { BLOCK = 4096 };

/* The text that a doomed block begins with. */
static const char doom[] = "vllsi-doomed-write";

static char old_block[BLOCK], new_block[BLOCK];
static vllsi_fd folder, control;
static uint32_t expected_errno;

/* ── the ground ── */

static vllsi_fd open_variable(const char *name, uint32_t flags)
{
    const char *path = conformance_variable(name);
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(path != NULL);
    REQUIRE(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, path, support_length(path), flags, 0, &fd) == 0);
    return fd;
}

static void begin(void)
{
    const char *digit = conformance_variable("VLLSI_CRASH_ERRNO");
    REQUIRE(digit != NULL);
    for (; *digit >= '0' && *digit <= '9'; digit++) {
        expected_errno = expected_errno * 10 + (uint32_t)(*digit - '0');
    }
    for (size_t at = 0; at < BLOCK; at++) {
        old_block[at] = 'o';
        new_block[at] = at < sizeof doom - 1 ? doom[at] : 'n';
    }
    folder = open_variable("TMPDIR", VLLSI_OPEN_DIRECTORY);
    control = open_variable("VLLSI_CRASH_CONTROL", VLLSI_OPEN_WRITE);
}

static void command(const char *const parts[3])
{
    char line[96];
    size_t len = 0;
    for (size_t part = 0; part < 3; part++) {
        for (const char *text = parts[part]; *text != '\0'; text++) {
            REQUIRE(len < sizeof line);
            line[len++] = *text;
        }
    }
    REQUIRE(vllsi_write(control, line, len) == (vllsi_result)len);
}

/* From here on writes fail: those with the text in them, or all for the empty one. */
static void break_disk(const char *text)
{
    const char *error = conformance_variable("VLLSI_CRASH_FAIL");
    REQUIRE(error != NULL);
    char number[8] = " ";
    size_t len = 1;
    for (; *error != '\0' && len < sizeof number - 2; error++) {
        number[len++] = *error;
    }
    number[len] = ' ';
    command((const char *const[]){"fail", number, text});
}

static void heal_disk(void)
{
    command((const char *const[]){"heal", "", ""});
}

/* ── files ── */

/* A file that is stable, with the old block in it. */
static vllsi_fd stable_file(const char *name)
{
    const vllsi_fd fd = support_file(folder, name);
    REQUIRE(vllsi_pwrite_all(fd, old_block, BLOCK, 0, NULL) == BLOCK);
    REQUIRE(vllsi_full_fsync(fd) == VLLSI_SYNC_STABLE);
    REQUIRE(vllsi_sync_directory_fd(folder) == VLLSI_SYNC_STABLE);
    return fd;
}

static bool reads_as(vllsi_fd fd, const char *block)
{
    char bytes[BLOCK];
    return vllsi_pread_all(fd, bytes, BLOCK, 0, NULL) == BLOCK && support_same(bytes, block, BLOCK);
}

static bool name_reads_as(const char *name, const char *block)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    if (vllsi_open(folder, name, support_length(name), VLLSI_OPEN_READ, 0, &fd) != 0) {
        return false;
    }
    const bool same = reads_as(fd, block);
    return vllsi_close(fd) == 0 && same;
}

static bool temporary_is_left(void)
{
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    bool left = false;
    REQUIRE(vllsi_directory_open(&listing, folder, PATH("."), 0, NULL, 0) == 0);
    while (vllsi_directory_next(&listing, &entry) == 1) {
        left = left ||
               (entry.name_len > sizeof VLLSI_ATOMIC_WRITE_PREFIX - 1 &&
                support_same(entry.name, VLLSI_ATOMIC_WRITE_PREFIX, sizeof VLLSI_ATOMIC_WRITE_PREFIX - 1));
    }
    vllsi_directory_close(&listing);
    return left;
}

/* Every way to sync a file fails as the first one did. */
static void expect_failed(vllsi_fd fd)
{
    CHECK_FAILS(vllsi_full_fsync(fd), VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
    CHECK_FAILS(vllsi_data_sync(fd), VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
    CHECK_FAILS(vllsi_linux_sync_range(fd, 0, 0, VLLSI_LINUX_SYNC_FILE_RANGE_WRITE_AND_WAIT),
                VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
    CHECK_FAILS(vllsi_sync_failure_get(fd), VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
}

static vllsi_fd reopen(const char *name)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(folder, name, support_length(name), VLLSI_OPEN_READ | VLLSI_OPEN_WRITE, 0, &fd) == 0);
    return fd;
}

/* ── the tests ── */

/* The trap itself: the kernel says no, then yes, and has the bytes in memory only. Once is the rule; Btrfs
 * may say it twice, by two names. */
TEST(failures, kernel_forgets)
{
    begin();
    const vllsi_fd fd = stable_file("forgotten");
    const int32_t number = vllsi_fd_native(fd);
    break_disk(doom);
    REQUIRE(vllsi_pwrite_all(fd, new_block, BLOCK, 0, NULL) == BLOCK);
    CHECK_EQ(vllsi_linux_fsync(number), -(int64_t)expected_errno);
    vllsi_result again = vllsi_linux_fsync(number);
    if (vllsi_failed(again)) {
        again = vllsi_linux_fsync(number);
    }
    CHECK_EQ(again, 0);
    CHECK(reads_as(fd, new_block));
    heal_disk();
    CHECK_EQ(vllsi_linux_fsync(number), 0);
}

TEST(failures, library_remembers)
{
    begin();
    vllsi_fd copy = VLLSI_FD_INVALID;
    const vllsi_fd fd = stable_file("remembered");
    const vllsi_fd other = stable_file("other");
    REQUIRE(vllsi_duplicate(fd, &copy) == 0);
    break_disk(doom);
    REQUIRE(vllsi_pwrite_all(fd, new_block, BLOCK, 0, NULL) == BLOCK);
    CHECK_FAILS(vllsi_full_fsync(fd), VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
    CHECK(reads_as(fd, new_block)); /* nothing to see: the bytes are only in memory */
    expect_failed(fd);
    expect_failed(copy);
    expect_failed(reopen("remembered"));
    heal_disk();
    expect_failed(fd);
    expect_failed(reopen("remembered"));
    CHECK_EQ(vllsi_full_fsync(other), VLLSI_SYNC_STABLE);
}

/* Who writes the contents anew, and says so, is believed again. */
TEST(failures, cleared_and_written_anew)
{
    begin();
    const vllsi_fd fd = stable_file("anew");
    break_disk(doom);
    REQUIRE(vllsi_pwrite_all(fd, new_block, BLOCK, 0, NULL) == BLOCK);
    CHECK_FAILS(vllsi_data_sync(fd), VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
    heal_disk();
    expect_failed(fd);
    const vllsi_fd again = reopen("anew");
    CHECK_EQ(vllsi_sync_failure_clear(again), 1);
    CHECK_EQ(vllsi_sync_failure_get(fd), 0);
    REQUIRE(vllsi_pwrite_all(fd, new_block, BLOCK, 0, NULL) == BLOCK);
    CHECK_EQ(vllsi_full_fsync(fd), VLLSI_SYNC_STABLE);
}

/* The old contents stay, nothing is left behind, and the next try on a sound disk succeeds. */
TEST(failures, atomic_write_fails)
{
    begin();
    enum vllsi_atomic_write_step step = 0;
    REQUIRE(vllsi_atomic_write(folder, PATH("kept"), old_block, BLOCK, NULL, NULL) == VLLSI_SYNC_STABLE);
    REQUIRE(vllsi_atomic_write(folder, PATH("replaced"), old_block, BLOCK, NULL, NULL) == VLLSI_SYNC_STABLE);
    break_disk(doom);
    CHECK_FAILS(vllsi_atomic_write(folder, PATH("kept"), new_block, BLOCK, NULL, &step),
                VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
    CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_SYNC);
    CHECK(name_reads_as("kept", old_block));
    CHECK_FAILS(vllsi_atomic_write(folder, PATH("absent"), new_block, BLOCK, NULL, &step),
                VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
    CHECK_EQ(vllsi_access(folder, PATH("absent"), VLLSI_FILE_ACCESS_EXISTS), 0);
    CHECK(!temporary_is_left());
    heal_disk();
    CHECK_EQ(vllsi_atomic_write(folder, PATH("replaced"), new_block, BLOCK, NULL, NULL), VLLSI_SYNC_STABLE);
    CHECK(name_reads_as("replaced", new_block));
    CHECK_EQ(vllsi_sync_failures_clear_all(), 0); /* of the temporary files, nothing is remembered */
}

/* A file whose contents may be lost is replaced only by who gives them up. */
TEST(failures, atomic_write_over_a_lost_file)
{
    begin();
    enum vllsi_atomic_write_step step = 0;
    const struct vllsi_atomic_write_options options = {.size_bytes = sizeof options,
                                                       .flags = VLLSI_ATOMIC_WRITE_DISCARD_OLD};
    const vllsi_fd fd = stable_file("lost");
    break_disk(doom);
    REQUIRE(vllsi_pwrite_all(fd, new_block, BLOCK, 0, NULL) == BLOCK);
    CHECK_FAILS(vllsi_full_fsync(fd), VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
    heal_disk();
    CHECK_FAILS(vllsi_atomic_write(folder, PATH("lost"), new_block, BLOCK, NULL, &step),
                VLLSI_ERROR_DOMAIN_ERRNO, expected_errno);
    CHECK_EQ(step, VLLSI_ATOMIC_WRITE_STEP_SYNC_OLD);
    CHECK_EQ(vllsi_atomic_write(folder, PATH("lost"), new_block, BLOCK, &options, NULL), VLLSI_SYNC_STABLE);
    CHECK(name_reads_as("lost", new_block));
    CHECK(!temporary_is_left());
}

/* No write gets through any more, the file system's own neither: it gives up. Nobody may say yes. */
TEST(failures, disk_dies)
{
    begin();
    vllsi_fd again = VLLSI_FD_INVALID;
    const vllsi_fd fd = stable_file("dead");
    REQUIRE(vllsi_atomic_write(folder, PATH("kept"), old_block, BLOCK, NULL, NULL) == VLLSI_SYNC_STABLE);
    break_disk("");
    REQUIRE(vllsi_pwrite_all(fd, new_block, BLOCK, 0, NULL) == BLOCK);
    CHECK(vllsi_failed(vllsi_full_fsync(fd)));
    CHECK(vllsi_failed(vllsi_full_fsync(fd)));
    CHECK(vllsi_failed(vllsi_atomic_write(folder, PATH("kept"), new_block, BLOCK, NULL, NULL)));
    CHECK(vllsi_failed(vllsi_atomic_write(folder, PATH("absent"), new_block, BLOCK, NULL, NULL)));
    heal_disk();
    CHECK(vllsi_failed(vllsi_full_fsync(fd)));
    CHECK(vllsi_failed(vllsi_sync_failure_get(fd)));
    if (vllsi_open(folder, PATH("dead"), VLLSI_OPEN_WRITE, 0, &again) == 0) {
        CHECK(vllsi_failed(vllsi_full_fsync(again)));
    }
}

/* The disk's own files lie on a volume that a program keeps: its locks are nothing to rely on. */
TEST(failures, locks_of_a_program_are_refused)
{
    vllsi_lock_handle handle;
    const vllsi_fd fd = open_variable("VLLSI_CRASH_CONTROL", VLLSI_OPEN_READ | VLLSI_OPEN_WRITE);
    const vllsi_lock_region region = {.start = 0, .length = 1};
    CHECK_KIND(vllsi_try_lock(fd, region, VLLSI_LOCK_KIND_EXCLUSIVE, &handle, NULL), UNSUPPORTED);
    CHECK_KIND(vllsi_try_lock(fd, region, VLLSI_LOCK_KIND_SHARED, &handle, NULL), UNSUPPORTED);
    CHECK_EQ(vllsi_close(fd), 0);
}
