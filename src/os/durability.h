/*
 * What the core asks of the system for durability, and what the OS layer asks of the core: every sync goes
 * through the core's table of files whose sync has failed.
 */
#ifndef VLLSI_OS_DURABILITY_H
#define VLLSI_OS_DURABILITY_H

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/types.h>

/* Which file it is, also after its number was given to another one. Members that a volume does not know are
 * 0. */
struct vllsi__file_identity {
    uint64_t volume, number;
    int64_t made_sec;
    uint32_t made_nsec, generation;
    bool is_directory;
};

/* One sync: which, and of what range where it takes one. */
struct vllsi__sync_request {
    enum { VLLSI__SYNC_FULL, VLLSI__SYNC_DATA, VLLSI__SYNC_DIRECTORY, VLLSI__SYNC_RANGE } kind;
    uint32_t flags;
    int64_t offset, len;
};

/* Fills in the identity. Returns 0 or a failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__file_identify(vllsi_fd fd, struct vllsi__file_identity *identity);

/* Does it, with interruptions repeated. Returns enum vllsi_sync_level or a failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__sync_do(vllsi_fd fd, const struct vllsi__sync_request *request);

/* Whether after this failure of a sync something may be lost that was to be stored. */
bool vllsi__sync_may_lose(vllsi_result failure);

/* Of the core: does it unless a sync of the file has failed before, and remembers a failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__sync_guarded(vllsi_fd fd, const struct vllsi__sync_request *request);

/* Fills VLLSI_TEMPORARY_NAME_BYTES characters that nobody can guess. */
void vllsi__temporary_name(char *name);

#endif
