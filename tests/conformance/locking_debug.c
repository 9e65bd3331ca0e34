/*
 * vllsi/locking.h as a program sees it that was built with VLLSI_DEBUG: what is used wrongly panics and says
 * where the lock was taken.
 */
#ifndef VLLSI_DEBUG
#define VLLSI_DEBUG
#endif

#include "conformance.h"
#include "support_files.h"

#include <vllsi/init.h>
#include <vllsi/locking.h>

static vllsi_fd file;

/* All locks are taken here, so that the line is known. */
enum { TAKEN_LINE = __LINE__ + 4 };
static vllsi_lock_handle take(int64_t offset)
{
    vllsi_lock_handle lock = {0};
    CHECK_EQ(vllsi_try_lock_byte_exclusive(file, offset, &lock, NULL), 0);
    return lock;
}

static void unlock_twice(void *unused)
{
    (void)unused;
    vllsi_lock_handle lock = take(0);
    vllsi_lock_handle copy = lock;
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_EQ(vllsi_unlock(&copy), 0);
}

static void convert_after_unlock(void *unused)
{
    (void)unused;
    vllsi_lock_handle lock = take(0);
    vllsi_lock_handle copy = lock;
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_EQ(vllsi_lock_convert(&copy, VLLSI_LOCK_KIND_SHARED), 0);
}

static void unlock_nothing(void *unused)
{
    (void)unused;
    vllsi_lock_handle lock = {0};
    CHECK_EQ(vllsi_unlock(&lock), 0);
}

static void close_with_lock(void *unused)
{
    (void)unused;
    (void)take(7);
    CHECK_EQ(vllsi_close(file), 0);
}

static void shut_down_with_locks(void *unused)
{
    (void)unused;
    vllsi_lock_handle unlocked = take(0);
    REQUIRE(vllsi_init(NULL, NULL) == 0);
    CHECK_EQ(vllsi_unlock(&unlocked), 0);
    (void)take(1);
    vllsi_shutdown();
}

static void use_rightly(void *unused)
{
    (void)unused;
    vllsi_lock_handle lock = take(0);
    CHECK_EQ(vllsi_lock_convert(&lock, VLLSI_LOCK_KIND_SHARED), VLLSI_LOCK_CONVERTED_DONE);
    REQUIRE(vllsi_init(NULL, NULL) == 0);
    CHECK_EQ(vllsi_unlock(&lock), 0);
    CHECK_EQ(vllsi_try_lock(file, ((vllsi_lock_region){0, 5}), VLLSI_LOCK_KIND_SHARED, &lock, NULL), 0);
    CHECK_EQ(vllsi_unlock(&lock), 0);
    vllsi_shutdown();
    CHECK_EQ(vllsi_close(file), 0);
}

/* "locking_debug.c:17" */
static void taken_place(char text[40])
{
    static const char name[] = "locking_debug.c:";
    size_t at = 0;
    for (; name[at] != '\0'; at++) {
        text[at] = name[at];
    }
    text[at++] = (char)('0' + TAKEN_LINE / 10);
    text[at++] = (char)('0' + TAKEN_LINE % 10);
    text[at] = '\0';
}

static struct conformance_child run(void (*body)(void *unused))
{
    struct support_scratch scratch = support_scratch_begin();
    file = support_file(scratch.dir, "file");
    const struct conformance_child child = conformance_run_child(body, NULL, 10000);
    CHECK_EQ(vllsi_close(file), 0);
    support_scratch_end(&scratch);
    return child;
}

static void expect_panic(void (*body)(void *unused), const char *what, bool knows_place)
{
    char place[40];
    taken_place(place);
    const struct conformance_child child = run(body);
    CHECK(!child.exited && !child.timed_out);
    CHECK(conformance_contains(child.output, what));
    CHECK_EQ(conformance_contains(child.output, place), knows_place);
}

TEST(locking_debug, unlocked_twice)
{
    expect_panic(unlock_twice, "a lock is used that is not held", true);
}

TEST(locking_debug, converted_after_unlock)
{
    expect_panic(convert_after_unlock, "a lock is used that is not held", true);
}

TEST(locking_debug, nothing_unlocked)
{
    expect_panic(unlock_nothing, "a lock is used that is not held", false);
}

TEST(locking_debug, closed_with_a_lock)
{
    expect_panic(close_with_lock, "a descriptor is closed that holds a lock", true);
}

TEST(locking_debug, shut_down_with_a_lock)
{
    char place[40];
    taken_place(place);
    const struct conformance_child child = run(shut_down_with_locks);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK(conformance_contains(child.output, "a lock was never unlocked"));
    CHECK(conformance_contains(child.output, place));
}

TEST(locking_debug, used_rightly)
{
    const struct conformance_child child = run(use_rightly);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
}
