/*
 * vllsi/locking.h as a program sees it that was built without VLLSI_DEBUG; locking_debug.c has the other
 * side. Two openings of one file stand for two programs: locks belong to the open file. Volumes that cannot
 * be had here are played by a function of the library that this suite replaces.
 */
#ifdef VLLSI_DEBUG
#undef VLLSI_DEBUG
#endif

#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/capability.h>
#include <vllsi/locking.h>

/* In place of the library's own. */
vllsi_result vllsi__volume_type(int32_t number);

static uint32_t played_volume;

vllsi_result vllsi__volume_type(int32_t number)
{
    struct vllsi_linux_statfs volume;
    const vllsi_result result = vllsi__linux_fstatfs(number, &volume);
    if (vllsi_failed(result)) {
        return result;
    }
    return played_volume != 0 ? (vllsi_result)played_volume : (vllsi_result)(uint32_t)volume.f_type;
}

/* Two openings of one file. */
struct pair {
    struct support_scratch scratch;
    vllsi_fd ours, theirs;
};

static vllsi_fd reopen(vllsi_fd dir, uint32_t flags)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(dir, PATH("file"), flags, 0, &fd) == 0);
    return fd;
}

static struct pair pair_begin(void)
{
    struct pair pair;
    pair.scratch = support_scratch_begin();
    pair.ours = support_file(pair.scratch.dir, "file");
    pair.theirs = reopen(pair.scratch.dir, VLLSI_OPEN_READ | VLLSI_OPEN_WRITE);
    return pair;
}

static void pair_end(struct pair *pair)
{
    CHECK_EQ(vllsi_close(pair->ours), 0);
    CHECK_EQ(vllsi_close(pair->theirs), 0);
    support_scratch_end(&pair->scratch);
}

#define SHARED    VLLSI_LOCK_KIND_SHARED
#define EXCLUSIVE VLLSI_LOCK_KIND_EXCLUSIVE

static vllsi_lock_region region_of(int64_t start, int64_t length)
{
    return (vllsi_lock_region){.start = start, .length = length};
}

static vllsi_result try_lock(vllsi_fd fd, int64_t start, int64_t length, vllsi_lock_kind kind,
                             vllsi_lock_handle *handle)
{
    return vllsi_try_lock(fd, region_of(start, length), kind, handle, NULL);
}

/* Whether somebody with this descriptor could lock the region now. */
static bool is_free(vllsi_fd fd, int64_t start, int64_t length, vllsi_lock_kind kind)
{
    vllsi_lock_handle handle = {0};
    const vllsi_result result = try_lock(fd, start, length, kind, &handle);
    if (vllsi_failed(result)) {
        CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_CONFLICT);
        CHECK_KIND(result, LOCKED);
        return false;
    }
    CHECK_EQ(vllsi_unlock(&handle), 0);
    return true;
}

TEST(locking, kinds)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0}, other = {0};
    CHECK_EQ(try_lock(pair.ours, 10, 5, EXCLUSIVE, &lock), 0);
    CHECK(lock.token != 0);
    CHECK(!is_free(pair.theirs, 10, 5, SHARED));
    CHECK(!is_free(pair.theirs, 14, 1, EXCLUSIVE));
    CHECK(!is_free(pair.theirs, 0, 11, SHARED));
    CHECK(!is_free(pair.theirs, 0, VLLSI_LOCK_TO_END, SHARED));
    CHECK(is_free(pair.theirs, 15, VLLSI_LOCK_TO_END, EXCLUSIVE));
    CHECK(is_free(pair.theirs, 0, 10, EXCLUSIVE));
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_EQ(lock.token, 0);
    CHECK(is_free(pair.theirs, 0, VLLSI_LOCK_TO_END, EXCLUSIVE));
    CHECK_EQ(try_lock(pair.ours, 10, 5, SHARED, &lock), 0);
    CHECK_EQ(try_lock(pair.theirs, 12, 9, SHARED, &other), 0);
    CHECK(!is_free(pair.ours, 20, 1, EXCLUSIVE));
    CHECK_EQ(vllsi_unlock(&other), 0);
    CHECK(is_free(pair.ours, 20, 1, EXCLUSIVE));
    CHECK_EQ(vllsi_unlock(&lock), 0);
    pair_end(&pair);
}

/* "Others' I/O on a locked region, and anyone's writes in a Shared one, may fail Locked." */
TEST(locking, who_does_not_ask)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0};
    char bytes[4] = "abc";
    const vllsi_iovec piece = {bytes, 3};
#ifdef VLLSI_STRICT_PORTABLE
#define KEPT_OUT(result) CHECK_KIND(result, LOCKED)
#else
#define KEPT_OUT(result) CHECK_EQ(result, 3)
#endif
    CHECK_EQ(vllsi_write_all(pair.ours, "0123456789", 10, NULL), 10);
    CHECK_EQ(try_lock(pair.ours, 3, 2, EXCLUSIVE, &lock), 0);
    KEPT_OUT(vllsi_pread(pair.theirs, bytes, 3, 2));
    KEPT_OUT(vllsi_pwrite(pair.theirs, bytes, 3, 4));
    KEPT_OUT(vllsi_preadv(pair.theirs, &piece, 1, 1));
    KEPT_OUT(vllsi_pwritev(pair.theirs, &piece, 1, 3));
    CHECK_EQ(vllsi_pread(pair.theirs, bytes, 3, 0), 3); /* beside it */
    CHECK_EQ(vllsi_pwrite(pair.theirs, bytes, 3, 5), 3);
    CHECK_EQ(vllsi_pread(pair.ours, bytes, 3, 3), 3); /* the holder */
    CHECK_EQ(vllsi_pwrite(pair.ours, bytes, 3, 3), 3);
    REQUIRE(vllsi_seek(pair.theirs, 4, VLLSI_SEEK_FROM_START) == 4);
    KEPT_OUT(vllsi_read(pair.theirs, bytes, 3));
    REQUIRE(vllsi_seek(pair.theirs, 4, VLLSI_SEEK_FROM_START) == 4);
    KEPT_OUT(vllsi_write(pair.theirs, bytes, 3));
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_EQ(try_lock(pair.ours, 3, VLLSI_LOCK_TO_END, SHARED, &lock), 0);
    CHECK_EQ(vllsi_pread(pair.theirs, bytes, 3, 3), 3);
    KEPT_OUT(vllsi_pwrite(pair.theirs, bytes, 3, 9));
    KEPT_OUT(vllsi_pwrite(pair.ours, bytes, 3, 9));
    CHECK_EQ(vllsi_pwrite(pair.ours, bytes, 3, 0), 3);
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_EQ(vllsi_pwrite(pair.theirs, bytes, 3, 9), 3);
    pair_end(&pair);
}

TEST(locking, bytes)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0}, last = {0};
    CHECK_EQ(vllsi_try_lock_byte_exclusive(pair.ours, 0x40000000, &lock, NULL), 0);
    CHECK(!is_free(pair.theirs, 0x40000000, 1, SHARED));
    CHECK(is_free(pair.theirs, 0x40000001, 1, EXCLUSIVE));
    CHECK(is_free(pair.theirs, 0x3fffffff, 1, EXCLUSIVE));
    CHECK_EQ(vllsi_try_lock_byte_shared(pair.ours, INT64_MAX, &last, NULL), 0);
    CHECK(!is_free(pair.theirs, INT64_MAX, 1, EXCLUSIVE));
    CHECK(is_free(pair.theirs, INT64_MAX, 1, SHARED));
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_EQ(vllsi_unlock(&last), 0);
    pair_end(&pair);
}

TEST(locking, bad_input)
{
    static const struct {
        int64_t start, length;
    } bad[] = {{0, 0},         {-1, 1},  {INT64_MIN, 1},        {0, -2}, {0, INT64_MIN}, {2, INT64_MAX},
               {INT64_MAX, 2}, {-1, -1}, {INT64_MAX, INT64_MAX}};
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0};
    vllsi_lock_error error;
    for (size_t at = 0; at < sizeof bad / sizeof *bad; at++) {
        const vllsi_lock_region region = region_of(bad[at].start, bad[at].length);
        CHECK_KIND(vllsi_try_lock(pair.ours, region, SHARED, &lock, &error), INVALID_INPUT);
        CHECK_EQ(error.kind, VLLSI_LOCK_ERROR_IO_ERROR);
        CHECK_EQ(error.os_error.kind, VLLSI_ERROR_KIND_INVALID_INPUT);
        CHECK(!error.owner_known);
        CHECK_KIND(vllsi_try_lock_region(pair.ours, SHARED, bad[at].start, bad[at].length), INVALID_INPUT);
        CHECK_KIND(vllsi_unlock_region(pair.ours, bad[at].start, bad[at].length), INVALID_INPUT);
    }
    CHECK_KIND(try_lock(pair.ours, 0, 1, (vllsi_lock_kind)2, &lock), INVALID_INPUT);
    CHECK_KIND(vllsi_try_lock_byte_shared(pair.ours, -1, &lock, NULL), INVALID_INPUT);
    const vllsi_fd closed = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, INT32_MAX);
    const vllsi_fd none[] = {VLLSI_FD_INVALID, closed, {INT64_MIN}, {INT64_MAX}, {(int64_t)1 << 50}};
    for (size_t at = 0; at < sizeof none / sizeof *none; at++) {
        CHECK_KIND(try_lock(none[at], 0, 1, SHARED, &lock), BAD_DESCRIPTOR);
        CHECK_KIND(vllsi_try_lock_region(none[at], SHARED, 0, 1), BAD_DESCRIPTOR);
        CHECK(vllsi_failed(vllsi_unlock_region(none[at], 0, 1)));
    }
    CHECK_EQ(lock.token, 0);
    CHECK_EQ(try_lock(pair.ours, INT64_MAX - 4, 5, EXCLUSIVE, &lock), 0);
    CHECK(!is_free(pair.theirs, INT64_MAX, 1, SHARED));
    CHECK_EQ(vllsi_unlock(&lock), 0);
    pair_end(&pair);
}

TEST(locking, what_a_descriptor_may)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0};
    const vllsi_fd reader = reopen(pair.scratch.dir, VLLSI_OPEN_READ);
    const vllsi_fd writer = reopen(pair.scratch.dir, VLLSI_OPEN_WRITE);
    CHECK_KIND(try_lock(reader, 0, 1, EXCLUSIVE, &lock), BAD_DESCRIPTOR);
    CHECK_KIND(try_lock(writer, 0, 1, SHARED, &lock), BAD_DESCRIPTOR);
    CHECK_EQ(try_lock(writer, 0, 1, EXCLUSIVE, &lock), 0);
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_EQ(try_lock(reader, 0, 1, SHARED, &lock), 0);
    CHECK_KIND(vllsi_lock_convert(&lock, EXCLUSIVE), BAD_DESCRIPTOR);
    CHECK(!is_free(pair.ours, 0, 1, EXCLUSIVE)); /* as before */
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_EQ(vllsi_close(reader), 0);
    CHECK_EQ(vllsi_close(writer), 0);
    pair_end(&pair);
}

/* The kernel would merge and split; here a descriptor's regions are what was locked, one by one. */
TEST(locking, regions_of_a_descriptor)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle low = {0}, high = {0}, middle = {0}, none = {0};
    CHECK_EQ(try_lock(pair.ours, 0, 10, EXCLUSIVE, &low), 0);
    CHECK_EQ(try_lock(pair.ours, 20, VLLSI_LOCK_TO_END, EXCLUSIVE, &high), 0);
    CHECK_KIND(try_lock(pair.ours, 9, 1, EXCLUSIVE, &none), INVALID_INPUT);
    CHECK_KIND(try_lock(pair.ours, 9, 1, SHARED, &none), INVALID_INPUT);
    CHECK_KIND(try_lock(pair.ours, 0, 10, EXCLUSIVE, &none), INVALID_INPUT);
    CHECK_KIND(try_lock(pair.ours, INT64_MAX, 1, SHARED, &none), INVALID_INPUT);
    CHECK_KIND(try_lock(pair.ours, 5, VLLSI_LOCK_TO_END, SHARED, &none), INVALID_INPUT);
    CHECK_KIND(vllsi_try_lock_region(pair.ours, SHARED, 19, 2), INVALID_INPUT);
    CHECK_EQ(none.token, 0);
    CHECK(!is_free(pair.theirs, 9, 1, SHARED)); /* what was refused changed nothing */
    CHECK_EQ(try_lock(pair.ours, 10, 10, EXCLUSIVE, &middle), 0);
    CHECK_EQ(vllsi_unlock(&middle), 0);
    CHECK(is_free(pair.theirs, 10, 10, EXCLUSIVE));
    CHECK(!is_free(pair.theirs, 9, 1, SHARED));
    CHECK(!is_free(pair.theirs, 20, 1, SHARED));
    CHECK_EQ(vllsi_unlock(&low), 0);
    CHECK_EQ(vllsi_unlock(&high), 0);
    pair_end(&pair);
}

TEST(locking, handles_are_used_once)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0}, next = {0};
    REQUIRE(try_lock(pair.ours, 0, 1, EXCLUSIVE, &lock) == 0);
    vllsi_lock_handle copy = lock;
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_KIND(vllsi_unlock(&lock), INVALID_INPUT);
    CHECK_KIND(vllsi_unlock(&copy), INVALID_INPUT);
    CHECK_KIND(vllsi_lock_convert(&copy, SHARED), INVALID_INPUT);
    REQUIRE(try_lock(pair.ours, 0, 1, EXCLUSIVE, &next) == 0); /* the same place in every table */
    CHECK_KIND(vllsi_unlock(&copy), INVALID_INPUT);
    CHECK(!is_free(pair.theirs, 0, 1, SHARED));
    static const uint64_t tokens[] = {1, UINT32_MAX, (uint64_t)1 << 32, UINT64_MAX, (uint64_t)7 << 32 | 5000};
    for (size_t at = 0; at < sizeof tokens / sizeof *tokens; at++) {
        vllsi_lock_handle forged = {.token = tokens[at]};
        CHECK_KIND(vllsi_unlock(&forged), INVALID_INPUT);
    }
    CHECK_EQ(vllsi_unlock(&next), 0);
    pair_end(&pair);
}

TEST(locking, scopes)
{
    struct pair pair = pair_begin();
    {
        VLLSI_LOCK_SCOPED vllsi_lock_handle lock = {0};
        CHECK_EQ(try_lock(pair.ours, 0, 1, EXCLUSIVE, &lock), 0);
        CHECK(!is_free(pair.theirs, 0, 1, SHARED));
    }
    CHECK(is_free(pair.theirs, 0, 1, EXCLUSIVE));
    {
        VLLSI_LOCK_SCOPED vllsi_lock_handle lock = {0};
        CHECK_EQ(try_lock(pair.ours, 0, 1, EXCLUSIVE, &lock), 0);
        CHECK_EQ(vllsi_unlock(&lock), 0);
    }
    pair_end(&pair);
}

TEST(locking, convert)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0}, other = {0};
    const bool atomic = vllsi_capability(VLLSI_CAPABILITY_CONVERT_ATOMIC, VLLSI_FD_INVALID) == 1;
    CHECK_EQ(try_lock(pair.ours, 0, 8, SHARED, &lock), 0);
    CHECK_EQ(vllsi_lock_convert(&lock, SHARED), VLLSI_LOCK_CONVERTED_DONE);
    CHECK_EQ(vllsi_lock_convert(&lock, EXCLUSIVE), VLLSI_LOCK_CONVERTED_DONE);
    CHECK(!is_free(pair.theirs, 7, 1, SHARED));
    CHECK_EQ(vllsi_lock_convert(&lock, SHARED), VLLSI_LOCK_CONVERTED_DONE);
    CHECK(is_free(pair.theirs, 7, 1, SHARED));
    CHECK(!is_free(pair.theirs, 7, 1, EXCLUSIVE));
    CHECK_EQ(try_lock(pair.theirs, 7, 1, SHARED, &other), 0);
    const vllsi_result refused = vllsi_lock_convert(&lock, EXCLUSIVE);
    CHECK(refused == VLLSI_LOCK_CONVERTED_CONFLICT || (refused == VLLSI_LOCK_CONVERTED_LOST && !atomic));
    CHECK_EQ(lock.token != 0, refused == VLLSI_LOCK_CONVERTED_CONFLICT);
    CHECK_EQ(vllsi_unlock(&other), 0);
    if (refused == VLLSI_LOCK_CONVERTED_CONFLICT) {
        CHECK(!is_free(pair.theirs, 0, 8, EXCLUSIVE)); /* as before */
        CHECK(is_free(pair.theirs, 0, 8, SHARED));
        CHECK_EQ(vllsi_lock_convert(&lock, EXCLUSIVE), VLLSI_LOCK_CONVERTED_DONE);
        CHECK_KIND(vllsi_lock_convert(&lock, (vllsi_lock_kind)7), INVALID_INPUT);
        CHECK_EQ(vllsi_unlock(&lock), 0);
    }
    CHECK(is_free(pair.theirs, 0, 8, EXCLUSIVE));
    CHECK_EQ(try_lock(pair.ours, 0, 8, SHARED, &lock), 0); /* nothing of it is left */
    CHECK_EQ(vllsi_unlock(&lock), 0);
    pair_end(&pair);
}

TEST(locking, without_handles)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0};
    CHECK_EQ(vllsi_try_lock_region(pair.ours, EXCLUSIVE, 5, 10), 0);
    CHECK_FAILS(vllsi_try_lock_region(pair.theirs, SHARED, 14, 1), VLLSI_ERROR_DOMAIN_LOCK,
                VLLSI_LOCK_ERROR_CONFLICT);
    CHECK_KIND(vllsi_unlock_region(pair.ours, 5, 9), INVALID_INPUT);
    CHECK_KIND(vllsi_unlock_region(pair.ours, 6, 9), INVALID_INPUT);
    CHECK_KIND(vllsi_unlock_region(pair.ours, 5, VLLSI_LOCK_TO_END), INVALID_INPUT);
    CHECK_KIND(vllsi_unlock_region(pair.theirs, 5, 10), INVALID_INPUT);
    CHECK(!is_free(pair.theirs, 5, 1, SHARED));
    CHECK_EQ(vllsi_unlock_region(pair.ours, 5, 10), 0);
    CHECK_KIND(vllsi_unlock_region(pair.ours, 5, 10), INVALID_INPUT);
    CHECK(is_free(pair.theirs, 5, 10, EXCLUSIVE));
    CHECK_EQ(try_lock(pair.ours, 5, 10, SHARED, &lock), 0); /* that one is its handle's */
    CHECK_KIND(vllsi_unlock_region(pair.ours, 5, 10), INVALID_INPUT);
    CHECK_EQ(vllsi_unlock(&lock), 0);
    pair_end(&pair);
}

/* ── who is in the way ── */

TEST(locking, owner_of_this_kind_is_unknown)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0}, none = {0};
    vllsi_lock_error error = {.owner_known = true};
    CHECK_EQ(try_lock(pair.ours, 0, 1, EXCLUSIVE, &lock), 0);
    CHECK_KIND(vllsi_try_lock(pair.theirs, region_of(0, 1), SHARED, &none, &error), LOCKED);
    CHECK_EQ(error.kind, VLLSI_LOCK_ERROR_CONFLICT);
    CHECK(!error.owner_known);
    CHECK_EQ(error.owner_pid, 0);
    CHECK_EQ(error.os_error.kind, VLLSI_ERROR_KIND_LOCKED);
    CHECK_EQ(vllsi_unlock(&lock), 0);
    pair_end(&pair);
}

TEST(locking, owner_of_a_posix_lock)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle none = {0};
    vllsi_lock_error error = {.owner_known = false};
    const struct vllsi_linux_flock posix = {.l_type = VLLSI_LINUX_F_WRLCK, .l_start = 0, .l_len = 4};
    const int32_t number = (int32_t)vllsi_fd_native(pair.theirs);
    REQUIRE(vllsi__linux_fcntl(number, VLLSI_LINUX_F_SETLK64, (uintptr_t)&posix) == 0);
    CHECK_KIND(vllsi_try_lock(pair.ours, region_of(3, 1), EXCLUSIVE, &none, &error), LOCKED);
    CHECK_EQ(error.kind, VLLSI_LOCK_ERROR_CONFLICT);
    CHECK(error.owner_known);
    CHECK_EQ(error.owner_pid, vllsi__linux_getpid());
    pair_end(&pair);
}

/* ── how long a lock lasts ── */

TEST(locking, closing)
{
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0};
    vllsi_fd copy = VLLSI_FD_INVALID;
    CHECK_EQ(try_lock(pair.ours, 0, 1, EXCLUSIVE, &lock), 0);
    REQUIRE(vllsi_duplicate(pair.ours, &copy) == 0);
    CHECK_EQ(vllsi_close(copy), 0);
    CHECK(!is_free(pair.theirs, 0, 1, SHARED)); /* it is not the last descriptor */
    const vllsi_fd third = reopen(pair.scratch.dir, VLLSI_OPEN_READ);
    CHECK_EQ(vllsi_close(third), 0);
    CHECK(!is_free(pair.theirs, 0, 1, SHARED)); /* the old kind of lock would be gone */
    CHECK_EQ(vllsi_close(pair.ours), 0);
    CHECK(is_free(pair.theirs, 0, 1, EXCLUSIVE));
    CHECK_KIND(vllsi_unlock(&lock), INVALID_INPUT);
    /* The number is given again: nothing is known of the old one's regions. */
    pair.ours = reopen(pair.scratch.dir, VLLSI_OPEN_READ | VLLSI_OPEN_WRITE);
    CHECK_EQ(try_lock(pair.ours, 0, 1, EXCLUSIVE, &lock), 0);
    CHECK_EQ(vllsi_unlock(&lock), 0);
    pair_end(&pair);
}

struct inherited {
    vllsi_fd ours, theirs;
    vllsi_lock_handle lock;
};

static void child_that_ends(void *argument)
{
    struct inherited *inherited = argument;
    CHECK(!is_free(inherited->theirs, 0, 1, SHARED));
    CHECK_EQ(vllsi_close(inherited->ours), 0);
}

static void child_that_unlocks(void *argument)
{
    struct inherited *inherited = argument;
    CHECK_EQ(vllsi_unlock(&inherited->lock), 0);
}

TEST(locking, forks_share)
{
    struct pair pair = pair_begin();
    struct inherited inherited = {.ours = pair.ours, .theirs = pair.theirs};
    CHECK_EQ(try_lock(pair.ours, 0, 1, EXCLUSIVE, &inherited.lock), 0);
    struct conformance_child child = conformance_run_child(child_that_ends, &inherited, 10000);
    CHECK(child.exited && child.status == 0);
    CHECK(!is_free(pair.theirs, 0, 1, SHARED));
    child = conformance_run_child(child_that_unlocks, &inherited, 10000);
    CHECK(child.exited && child.status == 0);
    CHECK(is_free(pair.theirs, 0, 1, EXCLUSIVE));
    CHECK_EQ(vllsi_unlock(&inherited.lock), 0); /* here it was still held, as far as anybody knew */
    pair_end(&pair);
}

static void child_that_locks(void *argument)
{
    const struct inherited *inherited = argument;
    CHECK(!is_free(inherited->theirs, 0, 1, SHARED));
}

/* Between processes, which is what it is for. */
TEST(locking, child_with_its_own_opening)
{
    struct pair pair = pair_begin();
    struct inherited inherited = {.ours = pair.ours, .theirs = pair.theirs};
    CHECK_EQ(try_lock(pair.ours, 0, 1, SHARED, &inherited.lock), 0);
    CHECK_EQ(vllsi_lock_convert(&inherited.lock, EXCLUSIVE), VLLSI_LOCK_CONVERTED_DONE);
    const struct conformance_child child = conformance_run_child(child_that_locks, &inherited, 10000);
    CHECK(child.exited && child.status == 0);
    CHECK_EQ(vllsi_unlock(&inherited.lock), 0);
    pair_end(&pair);
}

/* ── volumes ── */

TEST(locking, volumes_that_cannot_be_trusted)
{
    static const uint32_t remote[] = {
        VLLSI_LINUX_NFS_SUPER_MAGIC,  VLLSI_LINUX_CIFS_SUPER_MAGIC, VLLSI_LINUX_SMB_SUPER_MAGIC,
        VLLSI_LINUX_SMB2_SUPER_MAGIC, VLLSI_LINUX_AFS_SUPER_MAGIC,  VLLSI_LINUX_AFS_FS_MAGIC,
        VLLSI_LINUX_CEPH_SUPER_MAGIC, VLLSI_LINUX_V9FS_MAGIC,       VLLSI_LINUX_CODA_SUPER_MAGIC,
        VLLSI_LINUX_NCP_SUPER_MAGIC,
    };
    struct pair pair = pair_begin();
    vllsi_lock_handle lock = {0};
    vllsi_lock_error error;
    for (size_t at = 0; at < sizeof remote / sizeof *remote; at++) {
        played_volume = remote[at];
        CHECK_KIND(vllsi_try_lock(pair.ours, region_of(0, 1), SHARED, &lock, &error), UNSUPPORTED);
        CHECK_EQ(error.kind, VLLSI_LOCK_ERROR_IO_ERROR);
        CHECK_EQ(error.os_error.kind, VLLSI_ERROR_KIND_UNSUPPORTED);
        CHECK_KIND(vllsi_try_lock_region(pair.ours, EXCLUSIVE, 0, 1), UNSUPPORTED);
    }
    played_volume = 0;
    CHECK_EQ(try_lock(pair.ours, 0, 1, SHARED, &lock), 0);
    CHECK_EQ(vllsi_unlock(&lock), 0);
    /* A descriptor that was trusted is closed: its number says nothing of the next one. */
    CHECK_EQ(vllsi_close(pair.ours), 0);
    played_volume = VLLSI_LINUX_NFS_SUPER_MAGIC;
    pair.ours = reopen(pair.scratch.dir, VLLSI_OPEN_READ | VLLSI_OPEN_WRITE);
    CHECK_KIND(try_lock(pair.ours, 0, 1, SHARED, &lock), UNSUPPORTED);
    pair_end(&pair);
}

/* One of FUSE is trusted where it lies on a device, as its number shows: /dev/shm's does not. */
TEST(locking, volumes_of_programs)
{
    struct support_scratch scratch = support_scratch_fast();
    const vllsi_fd fd = support_file(scratch.dir, "file");
    struct vllsi_linux_statx known;
    vllsi_lock_handle lock = {0};
    REQUIRE(vllsi__linux_statx((int32_t)vllsi_fd_native(fd), "", VLLSI_LINUX_AT_EMPTY_PATH,
                               VLLSI_LINUX_STATX_INO, &known) == 0);
    played_volume = VLLSI_LINUX_FUSE_SUPER_MAGIC;
    const vllsi_result result = try_lock(fd, 0, 1, EXCLUSIVE, &lock);
    if (known.stx_dev_major == 0) {
        CHECK_KIND(result, UNSUPPORTED);
    } else {
        CHECK_EQ(result, 0);
        CHECK_EQ(vllsi_unlock(&lock), 0);
    }
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}

/* ── many ── */

TEST(locking, many_regions)
{
    enum { COUNT = 300 };
    static vllsi_lock_handle locks[COUNT];
    struct pair pair = pair_begin();
    for (int64_t at = 0; at < COUNT; at++) {
        REQUIRE(try_lock(pair.ours, 3 * at, 2, at % 2 == 0 ? SHARED : EXCLUSIVE, &locks[at]) == 0);
    }
    for (int64_t at = 1; at < COUNT; at += 2) {
        CHECK_EQ(vllsi_unlock(&locks[at]), 0);
    }
    for (int64_t at = 0; at < COUNT; at++) {
        CHECK_EQ(is_free(pair.theirs, 3 * at, 2, EXCLUSIVE), at % 2 != 0);
    }
    for (int64_t at = 0; at < COUNT; at += 2) {
        CHECK_EQ(vllsi_unlock(&locks[at]), 0);
    }
    CHECK(is_free(pair.theirs, 0, VLLSI_LOCK_TO_END, EXCLUSIVE));
    pair_end(&pair);
}

struct rival {
    vllsi_fd fd;
    int64_t won;
};

static uint32_t inside;

static void compete(void *argument)
{
    struct rival *rival = argument;
    for (int turn = 0; turn < 3000; turn++) {
        vllsi_lock_handle lock = {0};
        const vllsi_result result = try_lock(rival->fd, 0, 1, EXCLUSIVE, &lock);
        if (vllsi_failed(result)) {
            CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_CONFLICT);
            continue;
        }
        CHECK_EQ(__atomic_fetch_add(&inside, 1, __ATOMIC_ACQ_REL), 0);
        CHECK_EQ(__atomic_fetch_sub(&inside, 1, __ATOMIC_ACQ_REL), 1);
        CHECK_EQ(vllsi_unlock(&lock), 0);
        rival->won++;
    }
}

TEST(locking, threads_compete)
{
    enum { RIVALS = 4 };
    struct support_scratch scratch = support_scratch_fast();
    struct rival rivals[RIVALS];
    int64_t won = 0;
    CHECK_EQ(vllsi_close(support_file(scratch.dir, "file")), 0);
    for (int at = 0; at < RIVALS; at++) {
        rivals[at] = (struct rival){.fd = reopen(scratch.dir, VLLSI_OPEN_READ | VLLSI_OPEN_WRITE)};
    }
    support_threads_run(RIVALS, compete, rivals, sizeof *rivals);
    for (int at = 0; at < RIVALS; at++) {
        won += rivals[at].won;
        CHECK_EQ(vllsi_close(rivals[at].fd), 0);
    }
    CHECK(won > 0);
    support_scratch_end(&scratch);
}

static void compete_with_one_descriptor(void *argument)
{
    struct rival *rival = argument;
    for (int turn = 0; turn < 3000; turn++) {
        vllsi_lock_handle lock = {0};
        const vllsi_result result = try_lock(rival->fd, 0, 1, EXCLUSIVE, &lock);
        if (vllsi_failed(result)) {
            CHECK_KIND(result, INVALID_INPUT);
            continue;
        }
        CHECK_EQ(__atomic_fetch_add(&inside, 1, __ATOMIC_ACQ_REL), 0);
        CHECK_EQ(__atomic_fetch_sub(&inside, 1, __ATOMIC_ACQ_REL), 1);
        CHECK_EQ(vllsi_unlock(&lock), 0);
        rival->won++;
    }
}

/* The kernel would give it to all of them. */
TEST(locking, threads_with_one_descriptor)
{
    enum { RIVALS = 4 };
    struct support_scratch scratch = support_scratch_fast();
    struct rival rivals[RIVALS];
    const vllsi_fd fd = support_file(scratch.dir, "file");
    for (int at = 0; at < RIVALS; at++) {
        rivals[at] = (struct rival){.fd = fd};
    }
    support_threads_run(RIVALS, compete_with_one_descriptor, rivals, sizeof *rivals);
    CHECK_EQ(vllsi_close(fd), 0);
    support_scratch_end(&scratch);
}
