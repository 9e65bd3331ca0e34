/*
 * Huge pages of Linux: which there are, and memory of them.
 *
 * The kernel lists its sizes as names of a directory, `hugepages-2048kB`, and the default one in a line of
 * /proc/meminfo. Where neither can be read nothing is known of huge pages; a size that the caller names is
 * asked for all the same.
 */
#include <vllsi/memory.h>

#include <vllsi/gate.h>

#include "memory_range.h"

#define READ_WRITE (VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE)
#define HUGE       (VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS | VLLSI_LINUX_MAP_HUGETLB)

#define UNITS_MOST ((int64_t)1 << 40) /* KiB */

enum { SIZES_MOST = 16, ENTRIES_BYTES = 1024, TEXT_BYTES = 4096, KIB_SHIFT = 10 };

/* ── Texts of the kernel ──────────────────────────────────────────────────────────────────── */

/* What follows a beginning, at most `len` bytes on; NULL if the text does not begin so. */
static const char *after(const char *text, const char *beginning, size_t len)
{
    size_t at = 0;
    while (beginning[at] != '\0') {
        if (at == len || text[at] != beginning[at]) {
            return NULL;
        }
        at++;
    }
    return text + at;
}

/* A number of KiB in front of `kB`, as bytes; 0 for anything else, and for what is no size of a page. */
static int64_t kib_as_bytes(const char *text, const char *end)
{
    int64_t number = 0;
    while (text < end && *text == ' ') {
        text++;
    }
    while (text < end && *text >= '0' && *text <= '9' && number < UNITS_MOST) {
        number = number * 10 + (*text++ - '0');
    }
    while (text < end && *text == ' ') {
        text++;
    }
    const bool right = number < UNITS_MOST && after(text, "kB", (size_t)(end - text)) != NULL;
    return right && vllsi__memory_is_power(number) ? number << KIB_SHIFT : 0;
}

static vllsi_result open_to_read(const char *path, int32_t flags)
{
    return vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, path,
                               VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC | flags, 0);
}

struct sizes {
    int64_t count;
    vllsi_page_size bytes[SIZES_MOST]; /* smallest first */
};

static void add(struct sizes *sizes, int64_t bytes)
{
    if (bytes == 0 || sizes->count == SIZES_MOST) {
        return;
    }
    int64_t at = sizes->count++;
    for (; at > 0 && sizes->bytes[at - 1] > bytes; at--) {
        sizes->bytes[at] = sizes->bytes[at - 1];
    }
    sizes->bytes[at] = bytes;
}

/* Looks through records of a directory; believes no length that they give. */
static void add_entries(struct sizes *sizes, const char *entries, size_t len)
{
    const size_t name_at = offsetof(struct vllsi_linux_dirent64, d_name);
    for (size_t at = 0; at < len && len - at > name_at;) {
        uint16_t record_bytes;
        const char *length_at = entries + at + offsetof(struct vllsi_linux_dirent64, d_reclen);
        __builtin_memcpy(&record_bytes, length_at, sizeof record_bytes);
        if (record_bytes <= name_at || record_bytes > len - at) {
            return;
        }
        const char *end = entries + at + record_bytes;
        const char *name = entries + at + name_at;
        const char *number = after(name, "hugepages-", (size_t)(end - name));
        add(sizes, number != NULL ? kib_as_bytes(number, end) : 0);
        at += record_bytes;
    }
}

static void read_sizes(struct sizes *sizes)
{
    sizes->count = 0;
    const vllsi_result folder = open_to_read("/sys/kernel/mm/hugepages", VLLSI_LINUX_O_DIRECTORY);
    if (vllsi_failed(folder)) {
        return;
    }
    _Alignas(8) char entries[ENTRIES_BYTES];
    vllsi_result got;
    while ((got = vllsi__linux_getdents64((int32_t)folder, entries, sizeof entries)) > 0) {
        add_entries(sizes, entries, (size_t)got);
    }
    (void)!vllsi__linux_close((int32_t)folder);
}

/* The line of the default size; 0 where there is none. */
static int64_t find_default(const char *text, size_t len)
{
    for (size_t at = 0; at < len; at++) {
        if (at == 0 || text[at - 1] == '\n') {
            const char *number = after(text + at, "Hugepagesize:", len - at);
            if (number != NULL) {
                return kib_as_bytes(number, text + len);
            }
        }
    }
    return 0;
}

vllsi_result vllsi_memory_huge_page_sizes(vllsi_page_size *sizes, size_t capacity)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_huge_page_sizes);
    if (sizes == NULL && capacity != 0) {
        return VLLSI__MEMORY_INVALID;
    }
    struct sizes found;
    read_sizes(&found);
    for (int64_t at = 0; at < found.count && (size_t)at < capacity; at++) {
        sizes[at] = found.bytes[at];
    }
    return found.count;
}

vllsi_result vllsi_memory_huge_page_default_bytes(void)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_huge_page_default_bytes);
    const vllsi_result file = open_to_read("/proc/meminfo", 0);
    if (vllsi_failed(file)) {
        return VLLSI__MEMORY_UNSUPPORTED;
    }
    char text[TEXT_BYTES];
    size_t len = 0;
    vllsi_result got = 1;
    while (got > 0 && len < sizeof text) {
        got = vllsi__linux_read((int32_t)file, text + len, sizeof text - len);
        len += got > 0 ? (size_t)got : 0;
        got = got == -(vllsi_result)VLLSI_LINUX_EINTR ? 1 : got;
    }
    (void)!vllsi__linux_close((int32_t)file);
    const int64_t bytes = find_default(text, len);
    return bytes != 0 ? bytes : VLLSI__MEMORY_UNSUPPORTED;
}

/* ── Memory ───────────────────────────────────────────────────────────────────────────────── */

static int shift_of(int64_t power)
{
    int shift = 0;
    while (power >> shift != 1) {
        shift++;
    }
    return shift;
}

/* The kernel reserves the pages at once, so that none of them is missing later. */
static vllsi_result map_huge(size_t bytes, int64_t huge_page_size, struct vllsi_huge_memory *got)
{
    if (VLLSI__STRICT) {
        return VLLSI__MEMORY_UNSUPPORTED;
    }
    const unsigned long flags = HUGE | (unsigned long)shift_of(huge_page_size) << VLLSI_LINUX_MAP_HUGE_SHIFT;
    const vllsi_result mapped = vllsi__pages_map_as(NULL, bytes, READ_WRITE, flags, -1, 0);
    if (mapped == -(vllsi_result)VLLSI_LINUX_EINVAL || mapped == -(vllsi_result)VLLSI_LINUX_ENODEV ||
        mapped == -(vllsi_result)VLLSI_LINUX_ENOSYS) {
        return VLLSI__MEMORY_UNSUPPORTED;
    }
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    *got = (struct vllsi_huge_memory){(void *)(uintptr_t)mapped, huge_page_size, false};
    return 0;
}

static vllsi_result map_ordinary(size_t bytes, int64_t huge_page_size, struct vllsi_huge_memory *got)
{
    void *address = NULL;
    const vllsi_result mapped = vllsi__memory_map_aligned(bytes, huge_page_size, READ_WRITE, &address);
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    const bool asked = vllsi__linux_madvise(address, bytes, VLLSI_LINUX_MADV_HUGEPAGE) == 0;
    *got = (struct vllsi_huge_memory){address, (int64_t)vllsi__page_size(), asked};
    return 0;
}

vllsi_result vllsi_os_alloc_huge(int64_t size, int64_t huge_page_size, bool may_fall_back,
                                 struct vllsi_huge_memory *got)
{
    VLLSI_PERMISSION_GATE(vllsi_os_alloc_huge);
    const size_t bytes = vllsi__memory_whole_pages(size);
    if (got == NULL || bytes == 0 || !vllsi__memory_is_power(huge_page_size) ||
        huge_page_size <= vllsi__memory_granularity() || (size & (huge_page_size - 1)) != 0) {
        return VLLSI__MEMORY_INVALID;
    }
    struct vllsi_huge_memory memory = {NULL, 0, false};
    vllsi_result done = map_huge(bytes, huge_page_size, &memory);
    if (vllsi_failed(done) && may_fall_back) {
        done = map_ordinary(bytes, huge_page_size, &memory);
    }
    if (vllsi_failed(done)) {
        return done;
    }
    if (!vllsi__strict_begin(memory.address, bytes, VLLSI__STRICT_ALLOCATED)) {
        (void)!vllsi__pages_unmap(memory.address, bytes);
        return -(vllsi_result)VLLSI_LINUX_ENOMEM;
    }
    *got = memory;
    return 0;
}
