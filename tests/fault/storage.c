/*
 * Locks of regions, syncs, files replaced in one piece.
 */
#include "driver.h"

#include <vllsi/durability.h>
#include <vllsi/locking.h>

static const vllsi_lock_region REGION = {.start = 0, .length = 10};

/* Whether another opener could lock the whole file: nobody holds any part of it. */
static bool nobody_locks(const char *name)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    EFFECT(vllsi_open(HERE, name, length_of(name), VLLSI_OPEN_READ | VLLSI_OPEN_WRITE, 0, &fd) == 0);
    const vllsi_result locked = vllsi_try_lock_region(fd, VLLSI_LOCK_KIND_EXCLUSIVE, 0, -1);
    close_calmly(fd);
    return !vllsi_failed(locked);
}

/* ── locks ── */

SCENARIO(try_lock)
{
    vllsi_lock_handle handle = {.token = 0};
    vllsi_lock_error error;
    const vllsi_fd fd = file_with("a", "text");
    const vllsi_result locked =
        FAULTY(vllsi_try_lock(fd, REGION, VLLSI_LOCK_KIND_EXCLUSIVE, &handle, &error));
    EFFECT(nobody_locks("a") == vllsi_failed(locked));
    EFFECT(vllsi_failed(locked) || vllsi_unlock(&handle) == 0);
    close_calmly(fd);
    remove_calmly("a");
    return locked;
}

/* Somebody else has it. */
SCENARIO(try_lock_conflict)
{
    vllsi_lock_handle handle = {.token = 0};
    vllsi_lock_error error;
    vllsi_fd other = VLLSI_FD_INVALID;
    const vllsi_fd fd = file_with("a", "text");
    EFFECT(vllsi_open(HERE, PATH("a"), VLLSI_OPEN_READ | VLLSI_OPEN_WRITE, 0, &other) == 0);
    EFFECT(vllsi_try_lock_region(other, VLLSI_LOCK_KIND_EXCLUSIVE, 5, 1) == 0);
    const vllsi_result locked = FAULTY(vllsi_try_lock(fd, REGION, VLLSI_LOCK_KIND_SHARED, &handle, &error));
    EFFECT(vllsi_failed(locked));
    close_calmly(other);
    EFFECT(nobody_locks("a"));
    close_calmly(fd);
    remove_calmly("a");
    return vllsi_failed(locked) && error.kind == VLLSI_LOCK_ERROR_CONFLICT ? 0 : locked;
}

SCENARIO(unlock)
{
    vllsi_lock_handle handle = {.token = 0};
    const vllsi_fd fd = file_with("a", "text");
    EFFECT(vllsi_try_lock(fd, REGION, VLLSI_LOCK_KIND_EXCLUSIVE, &handle, NULL) == 0);
    const vllsi_result unlocked = FAULTY(vllsi_unlock(&handle));
    EFFECT(vllsi_failed(unlocked) || nobody_locks("a"));
    close_calmly(fd);
    remove_calmly("a");
    return unlocked;
}

SCENARIO(lock_convert)
{
    vllsi_lock_handle handle = {.token = 0};
    const vllsi_fd fd = file_with("a", "text");
    EFFECT(vllsi_try_lock(fd, REGION, VLLSI_LOCK_KIND_EXCLUSIVE, &handle, NULL) == 0);
    const vllsi_result converted = FAULTY(vllsi_lock_convert(&handle, VLLSI_LOCK_KIND_SHARED));
    EFFECT(!nobody_locks("a"));
    EFFECT(vllsi_unlock(&handle) == 0);
    EFFECT(nobody_locks("a"));
    close_calmly(fd);
    remove_calmly("a");
    return converted;
}

SCENARIO(lock_region)
{
    const vllsi_fd fd = file_with("a", "text");
    vllsi_result done = FAULTY(vllsi_try_lock_region(fd, VLLSI_LOCK_KIND_EXCLUSIVE, 0, 4));
    EFFECT(nobody_locks("a") == vllsi_failed(done));
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_unlock_region(fd, 0, 4));
        EFFECT(vllsi_failed(done) || nobody_locks("a"));
    }
    close_calmly(fd);
    remove_calmly("a");
    return done;
}

/* ── syncs ── */

/* After a failure that may have lost something no sync says yes until that is cleared; after another one it
 * does. */
static vllsi_result sync_by(vllsi_result (*sync)(vllsi_fd fd))
{
    const vllsi_fd fd = file_with("a", "text");
    const vllsi_result synced = FAULTY(sync(fd));
    const vllsi_result kept = vllsi_sync_failure_get(fd);
    EFFECT(vllsi_failed(synced) || kept == 0);
    EFFECT(!vllsi_failed(kept) || (kept == synced && vllsi_full_fsync(fd) == synced));
    EFFECT(!vllsi_failed(vllsi_sync_failure_clear(fd)));
    EFFECT(vllsi_full_fsync(fd) == 0);
    close_calmly(fd);
    remove_calmly("a");
    return synced;
}

SCENARIO(full_fsync)
{
    return sync_by(vllsi_full_fsync);
}

SCENARIO(data_sync)
{
    return sync_by(vllsi_data_sync);
}

SCENARIO(sync_directory)
{
    make_directory("d");
    const vllsi_result synced = FAULTY(vllsi_sync_directory(HERE, PATH("d")));
    (void)vllsi_sync_failures_clear_all();
    remove_calmly("d");
    return synced;
}

/* Where syncs fail, the file stays known as one that was not synced, whatever can be found out about it. */
SCENARIO(sync_failure_get)
{
    const vllsi_fd fd = file_with("a", "text");
    const vllsi_result synced = vllsi_full_fsync(fd);
    const vllsi_result kept = FAULTY(vllsi_sync_failure_get(fd));
    EFFECT(!vllsi_failed(synced) || vllsi_failed(kept));
    (void)vllsi_sync_failures_clear_all();
    close_calmly(fd);
    remove_calmly("a");
    return kept == synced ? 0 : kept;
}

/* ── files replaced ── */

static vllsi_result replace(const char *path, const char *old, uint32_t flags)
{
    const struct vllsi_atomic_write_options options = {.size_bytes = sizeof options, .flags = flags};
    enum vllsi_atomic_write_step step = 0;
    if (old != NULL) {
        make_file(path, old);
    }
    const vllsi_result written =
        FAULTY(vllsi_atomic_write(HERE, path, length_of(path), "new", 3, &options, &step));
    (void)vllsi_sync_failures_clear_all();
    if (!vllsi_failed(written)) {
        EFFECT(file_holds(path, "new"));
    } else if (step == VLLSI_ATOMIC_WRITE_STEP_SYNC_DIRECTORY) {
        EFFECT(file_holds(path, "new"));
    } else {
        EFFECT(old != NULL ? file_holds(path, old) : !name_is_there(path));
    }
    remove_calmly(path);
    return written;
}

SCENARIO(atomic_write)
{
    return replace("a", "old", 0);
}

SCENARIO(atomic_write_new)
{
    return replace("a", NULL, VLLSI_ATOMIC_WRITE_NEW);
}

SCENARIO(atomic_write_private)
{
    return replace("a", "old", VLLSI_ATOMIC_WRITE_PRIVATE | VLLSI_ATOMIC_WRITE_DISCARD_OLD);
}

SCENARIO(atomic_write_deep)
{
    const vllsi_result written = replace("d/e/a", NULL, VLLSI_ATOMIC_WRITE_MAKE_DIRECTORIES);
    remove_calmly("d/e");
    remove_calmly("d");
    return written;
}
