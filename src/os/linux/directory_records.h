/*
 * The records of getdents64, one after the other. They come from a file system, which may be a program of
 * somebody else (FUSE) or a damaged volume: nothing in them is believed that could lead out of the buffer or
 * out of the directory.
 */
#ifndef VLLSI_OS_LINUX_DIRECTORY_RECORDS_H
#define VLLSI_OS_LINUX_DIRECTORY_RECORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/file.h>
#include <vllsi/gen/linux/abi.h>

/* A record of the kernel's. */
struct vllsi__directory_record {
    const char *name;
    size_t name_len;
    enum vllsi_file_kind kind;
    /** Where the record behind this one is, to seek to. */
    int64_t next;
};

/*
 * Reads the record at *at of `end` bytes and moves *at behind it.
 * Returns 1; 0 for '.', '..' and what a file system has for a removed name, which have no record for a
 * caller; InvalidData for what is no record: then *at is `end`.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__directory_record(const unsigned char *buffer, size_t *at, size_t end,
                                                      struct vllsi__directory_record *record);

#endif
