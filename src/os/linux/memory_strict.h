/*
 * What a build with VLLSI_STRICT_PORTABLE adds to the memory module: it plays a system with a granularity of
 * 64 KiB that knows its reservations, takes them back only as a whole and changes nothing across two of them.
 * In other builds all this is nothing.
 */
#ifndef VLLSI_OS_LINUX_MEMORY_STRICT_H
#define VLLSI_OS_LINUX_MEMORY_STRICT_H

#include <stdbool.h>
#include <stddef.h>

/* How a range came to be. */
enum vllsi__strict_kind {
    VLLSI__STRICT_ALLOCATED, /* reserved or allocated */
    VLLSI__STRICT_MAPPED     /* a view of a file */
};

#ifdef VLLSI_STRICT_PORTABLE

#define VLLSI__STRICT_GRANULARITY 65536
#define VLLSI__STRICT             true

/* Notes a range. False where there is no memory to do so. */
bool vllsi__strict_begin(void *address, size_t bytes, enum vllsi__strict_kind kind);

/* Forgets a range that was noted just so; false for any other. */
bool vllsi__strict_end(void *address, size_t bytes, enum vllsi__strict_kind kind);

/* Whether a range is within one that was noted, or touches none: then it is no business of this module. */
bool vllsi__strict_within_one(const void *address, size_t bytes);

/* Writes bytes that nobody expects to both ends of those pages of a range that are in memory, where it can be
 * written. */
void vllsi__strict_spoil(void *address, size_t bytes);

#else

#define VLLSI__STRICT_GRANULARITY 1
#define VLLSI__STRICT             false

static inline bool vllsi__strict_begin(void *address, size_t bytes, enum vllsi__strict_kind kind)
{
    (void)address;
    (void)bytes;
    (void)kind;
    return true;
}

static inline bool vllsi__strict_end(void *address, size_t bytes, enum vllsi__strict_kind kind)
{
    (void)address;
    (void)bytes;
    (void)kind;
    return true;
}

static inline bool vllsi__strict_within_one(const void *address, size_t bytes)
{
    (void)address;
    (void)bytes;
    return true;
}

static inline void vllsi__strict_spoil(void *address, size_t bytes)
{
    (void)address;
    (void)bytes;
}

#endif

#endif
