/*
 * Durability as only Linux has it: the write-back of a part of a file.
 */
#ifndef VLLSI_LINUX_DURABILITY_H
#define VLLSI_LINUX_DURABILITY_H

#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Starts the write-back of a range of a file, or waits for it. No promise that anything is stable: metadata
 * and the device's cache are left alone. It spreads the work that vllsi_data_sync would find at once. A
 * failure counts as one of a sync (vllsi/durability.h): it would not be reported a second time.
 * @param fd [in] a descriptor of the file
 * @param offset [in] where the range starts, in bytes, 0 or more
 * @param len [in] its length in bytes; 0 for all up to the end
 * @param flags [in] a set of VLLSI_LINUX_SYNC_FILE_RANGE_WAIT_BEFORE, _WRITE, _WAIT_AFTER
 * @return 0
 * @errors BadDescriptor, InvalidInput, NotSeekable (pipes); IoFailure, NoSpace, OutOfMemory. Blocks as the
 * flags say and while another thread syncs the same file; allocates nothing; not for signal handlers.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_linux_sync_range(vllsi_fd fd, int64_t offset, int64_t len,
                                                     uint32_t flags);

#ifdef __cplusplus
}
#endif

#endif
