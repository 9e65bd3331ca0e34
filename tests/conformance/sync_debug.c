/*
 * vllsi/sync.h as a program sees it that was built with VLLSI_DEBUG: what is unlocked but was not locked
 * panics, with its address.
 */
#ifndef VLLSI_DEBUG
#define VLLSI_DEBUG
#endif

#include "conformance.h"

#include <vllsi/sync.h>

/* Where an object lies whose address is known beforehand. */
static struct vllsi_mutex mutex;
static struct vllsi_mutex_shared mutex_shared;
static struct vllsi_spinlock spinlock;
static struct vllsi_rwlock rwlock;

static void unlock_mutex(void *unused)
{
    (void)unused;
    vllsi_mutex_lock(&mutex);
    vllsi_mutex_unlock(&mutex);
    vllsi_mutex_unlock(&mutex);
}

static void unlock_mutex_shared(void *unused)
{
    (void)unused;
    CHECK_OK(vllsi_mutex_shared_lock(&mutex_shared));
    vllsi_mutex_shared_unlock(&mutex_shared);
    vllsi_mutex_shared_unlock(&mutex_shared);
}

static void unlock_spinlock(void *unused)
{
    (void)unused;
    vllsi_spinlock_unlock(&spinlock);
}

static void unlock_reader(void *unused)
{
    (void)unused;
    vllsi_rwlock_write(&rwlock);
    vllsi_rwlock_read_unlock(&rwlock);
}

static void unlock_writer(void *unused)
{
    (void)unused;
    vllsi_rwlock_read(&rwlock);
    vllsi_rwlock_write_unlock(&rwlock);
}

static void expect_panic(void (*misuse)(void *unused), const char *what, const void *object)
{
    char address[2 * sizeof(uintptr_t) + 3];
    size_t at = sizeof address - 1;
    uintptr_t bits = (uintptr_t)object;
    address[at] = '\0';
    for (; bits != 0; bits /= 16) {
        address[--at] = "0123456789abcdef"[bits % 16];
    }
    address[--at] = 'x';
    address[--at] = '0';
    const struct conformance_child child = conformance_run_child(misuse, NULL, 10000);
    CHECK(!child.timed_out);
    CHECK(!child.exited);
    CHECK(conformance_contains(child.output, what));
    CHECK(conformance_contains(child.output, address + at));
}

TEST(sync_debug, unlocked_mutex)
{
    expect_panic(unlock_mutex, "unlock of an unlocked vllsi_mutex", &mutex);
}

TEST(sync_debug, unlocked_shared_mutex)
{
    expect_panic(unlock_mutex_shared, "unlock of an unlocked vllsi_mutex_shared", &mutex_shared);
}

TEST(sync_debug, unlocked_spinlock)
{
    expect_panic(unlock_spinlock, "unlock of an unlocked vllsi_spinlock", &spinlock);
}

TEST(sync_debug, rwlock_without_reader)
{
    expect_panic(unlock_reader, "nobody reads", &rwlock);
}

TEST(sync_debug, rwlock_without_writer)
{
    expect_panic(unlock_writer, "nobody writes", &rwlock);
}
