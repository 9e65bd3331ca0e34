/*
 * What the suites of memory share: sizes that there cannot be, patterns of bytes, and whether an access
 * faults.
 */
#ifndef VLLSI_CONFORMANCE_SUPPORT_MEMORY_H
#define VLLSI_CONFORMANCE_SUPPORT_MEMORY_H

#include "conformance.h"
#include "support_linux.h"

#include <vllsi/memory.h>

#define CHECK_CORE(result, name) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##name)

enum { SUPPORT_CHILD_MS = 10000 };

/* No function takes these as a number of bytes. */
static const int64_t support_no_sizes[] = {
    0,
    -1,
    -4096,
    INT64_MIN,
    INT64_MAX,
    INT64_MAX - 4095,
    INT64_MAX - 65535,
    (int64_t)1 << 62,
    (int64_t)1 << 56,
};
enum { SUPPORT_NO_SIZES = sizeof support_no_sizes / sizeof support_no_sizes[0] };

static inline int64_t support_page(void)
{
    return vllsi_page_size_bytes();
}

static inline int64_t support_granularity(void)
{
    return vllsi_memory_granularity_bytes();
}

/* So many granules of fresh memory, which the test cannot go on without. */
static inline char *support_allocate(int64_t granules)
{
    void *address = NULL;
    REQUIRE(vllsi_os_alloc(granules * support_granularity(), &address) == 0);
    return address;
}

static inline void support_fill(char *bytes, int64_t count, char value)
{
    for (int64_t at = 0; at < count; at++) {
        ((volatile char *)bytes)[at] = value;
    }
}

static inline bool support_is_all(const char *bytes, int64_t count, char value)
{
    for (int64_t at = 0; at < count; at++) {
        if (((const volatile char *)bytes)[at] != value) {
            return false;
        }
    }
    return true;
}

static void support_read_there(void *address)
{
    (void)*(volatile char *)address;
}

static void support_write_there(void *address)
{
    *(volatile char *)address = 1;
}

/* Whether a child that does it does not come to its end. A sanitizer makes an exit status of the signal. */
static inline bool support_faults(void (*access)(void *address), void *address)
{
    const struct conformance_child child = conformance_run_child(access, address, SUPPORT_CHILD_MS);
    return !child.timed_out && !(child.exited && child.status == 0);
}

static inline bool support_can_read(void *address)
{
    return !support_faults(support_read_there, address);
}

static inline bool support_can_write(void *address)
{
    return !support_faults(support_write_there, address);
}

#endif
