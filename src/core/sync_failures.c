/*
 * Syncs, and the table of files of which one has failed.
 *
 * The table is an array of shelves, and a file belongs to the shelf that its number says. A shelf's lock is
 * held during the sync itself: were two of one file under way at once, the kernel would report the failure to
 * one, and the other could return its yes before the failure is written down. A shelf without room for one
 * more fails every file that belongs to it, since it no longer knows which.
 */
#include <vllsi/durability.h>

#include <vllsi/gate.h>

#include "../os/durability.h"
#include "turn.h"

enum { SHELVES = 32, PLACES = VLLSI_SYNC_FAILURES_MAX / SHELVES };

#define SPREAD UINT64_C(0x9e3779b97f4a7c15)

struct shelf {
    struct vllsi__turn turn;
    /** How many places are taken. Written after the place is. */
    uint32_t count;
    /** The first failure that found no place; 0 for none. */
    vllsi_result homeless;
    struct {
        struct vllsi__file_identity file;
        vllsi_result failure;
    } places[PLACES];
};

static struct shelf shelves[SHELVES];

static bool may_equal(uint64_t one, uint64_t other)
{
    return one == other || one == 0 || other == 0;
}

/* What could not be found out, at the failure or now, does not make it another file: in doubt it is the one
 * that has failed. */
static bool same(const struct vllsi__file_identity *one, const struct vllsi__file_identity *other)
{
    return one->volume == other->volume && one->number == other->number &&
           may_equal((uint64_t)one->made_sec, (uint64_t)other->made_sec) &&
           may_equal(one->made_nsec, other->made_nsec) && may_equal(one->generation, other->generation);
}

static struct shelf *shelf_of(const struct vllsi__file_identity *file)
{
    return &shelves[((file->number ^ file->volume) * SPREAD >> 32) % SHELVES];
}

/* The place of a file; count for none. Under the lock. */
static uint32_t place_of(const struct shelf *shelf, const struct vllsi__file_identity *file)
{
    uint32_t at = 0;
    while (at < shelf->count && !same(&shelf->places[at].file, file)) {
        at++;
    }
    return at;
}

static vllsi_result failure_of(const struct shelf *shelf, const struct vllsi__file_identity *file)
{
    const uint32_t at = place_of(shelf, file);
    return at < shelf->count ? shelf->places[at].failure : shelf->homeless;
}

static void remember(struct shelf *shelf, const struct vllsi__file_identity *file, vllsi_result failure)
{
    if (shelf->count == PLACES) {
        shelf->homeless = failure;
        return;
    }
    shelf->places[shelf->count].file = *file;
    shelf->places[shelf->count].failure = failure;
    __atomic_store_n(&shelf->count, shelf->count + 1, __ATOMIC_RELEASE);
}

vllsi_result vllsi__sync_guarded(vllsi_fd fd, const struct vllsi__sync_request *request)
{
    struct vllsi__file_identity file;
    vllsi_result result = vllsi__file_identify(fd, &file);
    if (vllsi_failed(result)) {
        return result;
    }
    struct shelf *shelf = shelf_of(&file);
    vllsi__turn_take(&shelf->turn);
    result = failure_of(shelf, &file);
    if (!vllsi_failed(result)) {
        result = vllsi__sync_do(fd, request);
        if (vllsi__sync_may_lose(result)) {
            remember(shelf, &file, result);
        }
    }
    vllsi__turn_release(&shelf->turn);
    return result;
}

vllsi_result vllsi_full_fsync(vllsi_fd fd)
{
    VLLSI_PERMISSION_GATE(vllsi_full_fsync);
    const struct vllsi__sync_request request = {.kind = VLLSI__SYNC_FULL};
    return vllsi__sync_guarded(fd, &request);
}

vllsi_result vllsi_data_sync(vllsi_fd fd)
{
    VLLSI_PERMISSION_GATE(vllsi_data_sync);
    const struct vllsi__sync_request request = {.kind = VLLSI__SYNC_DATA};
    return vllsi__sync_guarded(fd, &request);
}

vllsi_result vllsi_sync_failure_get(vllsi_fd fd)
{
    struct vllsi__file_identity file;
    vllsi_result result = vllsi__file_identify(fd, &file);
    if (!vllsi_failed(result)) {
        struct shelf *shelf = shelf_of(&file);
        vllsi__turn_take(&shelf->turn);
        result = failure_of(shelf, &file);
        vllsi__turn_release(&shelf->turn);
    }
    return result;
}

vllsi_result vllsi_sync_failure_clear(vllsi_fd fd)
{
    struct vllsi__file_identity file;
    const vllsi_result result = vllsi__file_identify(fd, &file);
    if (vllsi_failed(result)) {
        return result;
    }
    struct shelf *shelf = shelf_of(&file);
    vllsi__turn_take(&shelf->turn);
    const uint32_t at = place_of(shelf, &file);
    const bool found = at < shelf->count;
    if (found) {
        shelf->places[at] = shelf->places[shelf->count - 1];
        __atomic_store_n(&shelf->count, shelf->count - 1, __ATOMIC_RELEASE);
    }
    vllsi__turn_release(&shelf->turn);
    return found;
}

int64_t vllsi_sync_failures_clear_all(void)
{
    int64_t cleared = 0;
    for (uint32_t at = 0; at < SHELVES; at++) {
        struct shelf *shelf = &shelves[at];
        vllsi__turn_take(&shelf->turn);
        cleared += shelf->count + (shelf->homeless != 0);
        __atomic_store_n(&shelf->count, 0, __ATOMIC_RELEASE);
        shelf->homeless = 0;
        vllsi__turn_release(&shelf->turn);
    }
    return cleared;
}
