/*
 * Linked into one build of the extension, for what no machine of a test has: a volume of a server, and a disk
 * that fails in a sync; and what is synced in which order. A program that has loaded the extension sets and
 * reads the variables.
 */
#include <stddef.h>

#include <vllsi/result.h>
#include <vllsi/types.h>

#include "os/durability.h"

__attribute__((visibility("default"))) uint32_t vllsi_test_volume;
__attribute__((visibility("default"))) int32_t vllsi_test_syncs_to_fail;

/* A letter a sync: all of a file, its data, a directory. */
enum { NOTED_MAX = 4096 };
__attribute__((visibility("default"))) char vllsi_test_syncs[NOTED_MAX];

static void note(const struct vllsi__sync_request *request)
{
    static uint32_t count;
    static const char letters[] = {
        [VLLSI__SYNC_FULL] = 'a', [VLLSI__SYNC_DATA] = 'd', [VLLSI__SYNC_DIRECTORY] = '/'};
    if (count < NOTED_MAX - 1 && (size_t)request->kind < sizeof letters) {
        vllsi_test_syncs[count++] = letters[request->kind];
    }
}

#define EIO_CODE 5

vllsi_result vllsi__volume_type(int32_t number);
vllsi_result vllsi__volume_type(int32_t number)
{
    (void)number;
    return vllsi_test_volume;
}

/* The linker gives the library this one for its own: --wrap. */
vllsi_result __real_vllsi__sync_do(vllsi_fd fd, const struct vllsi__sync_request *request);
vllsi_result __wrap_vllsi__sync_do(vllsi_fd fd, const struct vllsi__sync_request *request);
vllsi_result __wrap_vllsi__sync_do(vllsi_fd fd, const struct vllsi__sync_request *request)
{
    note(request);
    if (vllsi_test_syncs_to_fail > 0) {
        vllsi_test_syncs_to_fail--;
        return -EIO_CODE;
    }
    return __real_vllsi__sync_do(fd, request);
}
