/*
 * Byte-range locks: the rules that all systems keep, over what the system has.
 *
 * The system is asked while the region stands in the table as busy, with the table's lock let go: another
 * thread that wants an overlapping region of the same descriptor is refused at once, and nobody waits for a
 * slow volume but who asked for it.
 *
 * What lies around the system's call is inline, see region_kernel.h.
 */
#include <vllsi/locking.h>

#include <stddef.h>

#include <vllsi/gate.h>

#include "../os/region_lock.h"
#include "region_kernel.h"
#include "region_table.h"

#undef vllsi_try_lock
#undef vllsi_unlock
#undef vllsi_lock_convert
#undef vllsi_try_lock_byte_exclusive
#undef vllsi_try_lock_byte_shared

#define INVALID_INPUT VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT)
#define CONFLICT      VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_CONFLICT)
#define LOST          VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_LOCK, VLLSI_LOCK_ERROR_LOST)

#define INLINE static inline __attribute__((always_inline))
#define COLD   __attribute__((noinline, cold))

static const struct vllsi_source_location nowhere = {.file = NULL};

struct bounds {
    int64_t first, last;
};

static bool bounds_of(vllsi_lock_region region, struct bounds *bounds)
{
    if (region.start < 0 || (region.length <= 0 && region.length != VLLSI_LOCK_TO_END) ||
        region.length - 1 > INT64_MAX - region.start) {
        return false;
    }
    bounds->first = region.start;
    bounds->last = region.length == VLLSI_LOCK_TO_END ? INT64_MAX : region.start + (region.length - 1);
    return true;
}

static bool is_kind(vllsi_lock_kind kind)
{
    return kind == VLLSI_LOCK_KIND_SHARED || kind == VLLSI_LOCK_KIND_EXCLUSIVE;
}

static uint64_t token_of(const struct vllsi__region *region)
{
    return (uint64_t)vllsi__region_generation(region) << 32 | region->number;
}

/* ── locking ── */

COLD static vllsi_result check_volume(vllsi_fd fd)
{
    const vllsi_result result = vllsi__region_trust(fd);
    if (!vllsi_failed(result)) {
        vllsi__region_trust_set(vllsi_fd_native(fd));
    }
    return result;
}

INLINE vllsi_result lock_bounds(vllsi_fd fd, struct bounds bounds, vllsi_lock_kind kind,
                                const struct vllsi_source_location *place, uint64_t *token)
{
    struct vllsi__region *region = NULL;
    const int64_t native = vllsi__region_native(fd);
    vllsi_result result = native >= 0 && vllsi__region_is_trusted(native) ? 0 : check_volume(fd);
    if (!vllsi_failed(result)) {
        result = vllsi__region_enter(fd, native, bounds.first, bounds.last, &region);
    }
    if (vllsi_failed(result)) {
        return result;
    }
    result = vllsi__region_lock(fd, bounds.first, bounds.last, kind);
    if (vllsi_failed(result)) {
        vllsi__region_rest(region);
        return result;
    }
    region->kind = kind;
    region->place = *place;
    region->has_handle = token != NULL;
    if (token != NULL) {
        *token = token_of(region);
    }
    vllsi__region_hold(region);
    return 0;
}

COLD static void explain(vllsi_lock_error *error, vllsi_result result, vllsi_fd fd, struct bounds bounds,
                         vllsi_lock_kind kind)
{
    int64_t owner = 0;
    const bool is_conflict = result == CONFLICT;
    const bool known = is_conflict && vllsi__region_owner(fd, bounds.first, bounds.last, kind, &owner);
    *error = (vllsi_lock_error){
        .kind = is_conflict ? VLLSI_LOCK_ERROR_CONFLICT : VLLSI_LOCK_ERROR_IO_ERROR,
        .owner_known = known,
        .owner_pid = owner,
        .os_error = vllsi_os_error_of(result, VLLSI_LANGUAGE_ENGLISH),
    };
}

INLINE vllsi_result lock_region(vllsi_fd fd, vllsi_lock_region region, vllsi_lock_kind kind,
                                const struct vllsi_source_location *place, vllsi_lock_handle *handle,
                                vllsi_lock_error *error)
{
    struct bounds bounds = {0, 0};
    vllsi_result result = INVALID_INPUT;
    if (is_kind(kind) && bounds_of(region, &bounds)) {
        result = lock_bounds(fd, bounds, kind, place, &handle->token);
    }
    if (vllsi_failed(result) && error != NULL) {
        explain(error, result, fd, bounds, kind);
    }
    return result;
}

vllsi_result vllsi_try_lock_at(vllsi_fd fd, vllsi_lock_region region, vllsi_lock_kind kind,
                               struct vllsi_source_location place, vllsi_lock_handle *handle,
                               vllsi_lock_error *error)
{
    VLLSI_PERMISSION_GATE(vllsi_try_lock_at);
    return lock_region(fd, region, kind, &place, handle, error);
}

/* Six registers' worth, so that the public functions jump here. */
static vllsi_result lock_from_nowhere(vllsi_fd fd, vllsi_lock_region region, vllsi_lock_kind kind,
                                      vllsi_lock_handle *handle, vllsi_lock_error *error)
{
    return lock_region(fd, region, kind, &nowhere, handle, error);
}

vllsi_result vllsi_try_lock(vllsi_fd fd, vllsi_lock_region region, vllsi_lock_kind kind,
                            vllsi_lock_handle *handle, vllsi_lock_error *error)
{
    VLLSI_PERMISSION_GATE(vllsi_try_lock);
    return lock_from_nowhere(fd, region, kind, handle, error);
}

vllsi_result vllsi_try_lock_byte_exclusive(vllsi_fd fd, int64_t offset, vllsi_lock_handle *handle,
                                           vllsi_lock_error *error)
{
    VLLSI_PERMISSION_GATE(vllsi_try_lock_byte_exclusive);
    const vllsi_lock_region region = {.start = offset, .length = 1};
    return lock_from_nowhere(fd, region, VLLSI_LOCK_KIND_EXCLUSIVE, handle, error);
}

vllsi_result vllsi_try_lock_byte_shared(vllsi_fd fd, int64_t offset, vllsi_lock_handle *handle,
                                        vllsi_lock_error *error)
{
    VLLSI_PERMISSION_GATE(vllsi_try_lock_byte_shared);
    const vllsi_lock_region region = {.start = offset, .length = 1};
    return lock_from_nowhere(fd, region, VLLSI_LOCK_KIND_SHARED, handle, error);
}

vllsi_result vllsi_try_lock_region(vllsi_fd fd, vllsi_fcntl_lock_kind kind, int64_t start, int64_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_try_lock_region);
    struct bounds bounds;
    if (!is_kind(kind) || !bounds_of((vllsi_lock_region){.start = start, .length = length}, &bounds)) {
        return INVALID_INPUT;
    }
    return lock_bounds(fd, bounds, kind, &nowhere, NULL);
}

/* ── what is held ── */

/*
 * The region that a handle stands for, marked as busy; NULL where it stands for none. Then with the place of
 * the caller it is a panic.
 */
INLINE struct vllsi__region *claim(const vllsi_lock_handle *handle, const struct vllsi_source_location *here)
{
    const uint32_t generation = (uint32_t)(handle->token >> 32);
    struct vllsi__region *region = vllsi__region_of_number((uint32_t)handle->token);
    if (region != NULL && vllsi__region_claim(region, generation)) {
        if (region->has_handle) {
            return region;
        }
        vllsi__region_hold(region); /* a forged one */
    }
    if (here->file != NULL) {
        const bool is_known = region != NULL && !vllsi__region_is(region, VLLSI__REGION_HELD) &&
                              vllsi__region_generation(region) == generation + 1;
        vllsi__region_misuse("a lock is used that is not held", is_known ? &region->place : &nowhere, *here);
    }
    return NULL;
}

/* Whether the descriptor is gone, and the lock with it. */
static bool is_closed(vllsi_result result)
{
    return vllsi_failed(result) && vllsi_failure_kind(result) == VLLSI_ERROR_KIND_BAD_DESCRIPTOR;
}

INLINE vllsi_result unlock_claimed(struct vllsi__region *region)
{
    const vllsi_result result = vllsi__region_unlock(region->fd, region->first, region->last);
    if (vllsi_failed(result) && !is_closed(result)) {
        vllsi__region_hold(region);
    } else {
        vllsi__region_rest(region);
    }
    return result;
}

INLINE vllsi_result unlock_handle(vllsi_lock_handle *handle, const struct vllsi_source_location *here)
{
    struct vllsi__region *region = claim(handle, here);
    if (region == NULL) {
        return INVALID_INPUT;
    }
    const vllsi_result result = unlock_claimed(region);
    if (!vllsi_failed(result) || is_closed(result)) {
        handle->token = 0;
    }
    return result;
}

vllsi_result vllsi_unlock_at(vllsi_lock_handle *handle, struct vllsi_source_location place)
{
    VLLSI_PERMISSION_GATE(vllsi_unlock_at);
    return unlock_handle(handle, &place);
}

static vllsi_result unlock_from_nowhere(vllsi_lock_handle *handle)
{
    return unlock_handle(handle, &nowhere);
}

vllsi_result vllsi_unlock(vllsi_lock_handle *handle)
{
    VLLSI_PERMISSION_GATE(vllsi_unlock);
    return unlock_from_nowhere(handle);
}

void vllsi_lock_leave(vllsi_lock_handle *handle)
{
    if (handle->token != 0) {
        (void)!unlock_from_nowhere(handle);
        handle->token = 0;
    }
}

vllsi_result vllsi_unlock_region(vllsi_fd fd, int64_t start, int64_t length)
{
    VLLSI_PERMISSION_GATE(vllsi_unlock_region);
    struct bounds bounds;
    const int64_t native = vllsi_fd_native(fd);
    if (native < 0) {
        return vllsi__region_trust(fd); /* says why */
    }
    if (!bounds_of((vllsi_lock_region){.start = start, .length = length}, &bounds)) {
        return INVALID_INPUT;
    }
    vllsi__regions_lock();
    struct vllsi__region *region = vllsi__region_overlapping(native, bounds.first, bounds.last);
    if (region != NULL && (region->first != bounds.first || region->last != bounds.last ||
                           !vllsi__region_claim(region, vllsi__region_generation(region)))) {
        region = NULL;
    }
    if (region != NULL && region->has_handle) {
        vllsi__region_hold(region); /* that one is its handle's */
        region = NULL;
    }
    vllsi__regions_unlock();
    return region != NULL ? unlock_claimed(region) : INVALID_INPUT;
}

/* ── another kind ── */

vllsi_result vllsi_lock_convert_at(vllsi_lock_handle *handle, vllsi_lock_kind kind,
                                   struct vllsi_source_location place)
{
    VLLSI_PERMISSION_GATE(vllsi_lock_convert_at);
    struct vllsi__region *region = is_kind(kind) ? claim(handle, &place) : NULL;
    if (region == NULL) {
        return INVALID_INPUT;
    }
    vllsi_result result = 0;
    if (region->kind != kind) {
        result = vllsi__region_convert(region->fd, region->first, region->last, kind);
    }
    if (result == LOST) {
        vllsi__region_rest(region);
        handle->token = 0;
        return VLLSI_LOCK_CONVERTED_LOST;
    }
    if (!vllsi_failed(result)) {
        region->kind = kind;
    }
    vllsi__region_hold(region);
    if (result == CONFLICT) {
        return VLLSI_LOCK_CONVERTED_CONFLICT;
    }
    return vllsi_failed(result) ? result : VLLSI_LOCK_CONVERTED_DONE;
}

vllsi_result vllsi_lock_convert(vllsi_lock_handle *handle, vllsi_lock_kind kind)
{
    return vllsi_lock_convert_at(handle, kind, nowhere);
}
