/*
 * Asking about a file, for the modules that have its path in the kernel's form already.
 */
#ifndef VLLSI_OS_LINUX_FILE_KIND_H
#define VLLSI_OS_LINUX_FILE_KIND_H

#include <stdint.h>

#include <vllsi/file.h>

/* The kind that the type bits of a st_mode say. */
enum vllsi_file_kind vllsi__file_kind_of_mode(uint32_t mode);

/* As vllsi_stat, with a directory's number, a text ended by a zero and flags of the kernel (AT_…). */
VLLSI_MUST_CHECK vllsi_result vllsi__stat_at(int32_t dir, const char *path, uint32_t at_flags,
                                             uint32_t wanted, struct vllsi_file_stat *stat);

#endif
