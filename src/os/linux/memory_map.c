/*
 * Files in memory, on Linux.
 *
 * msync with MS_ASYNC starts nothing since Linux 2.6.19: the kernel knows the changed pages and writes them
 * in its own time, and that is all that the portable contract promises.
 */
#include <vllsi/memory.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/portable.h>

#include "descriptor.h"
#include "memory_range.h"

/* Whether the flags can go together; `at` with them. */
static bool flags_fit(vllsi_map_flags flags, const void *at, vllsi_fd fd, int64_t offset)
{
    const vllsi_map_flags sharing = flags & (VLLSI_MAP_FLAGS_SHARED | VLLSI_MAP_FLAGS_PRIVATE);
    const bool anonymous = (flags & VLLSI_MAP_FLAGS_ANON) != 0;
    const bool fixed = (flags & VLLSI_MAP_FLAGS_FIXED) != 0;
    if (sharing != VLLSI_MAP_FLAGS_SHARED && sharing != VLLSI_MAP_FLAGS_PRIVATE) {
        return false;
    }
    if (anonymous ? fd.raw != VLLSI_FD_INVALID_RAW || offset != 0 : (flags & VLLSI_MAP_FLAGS_HUGE_TLB) != 0) {
        return false;
    }
    return fixed == (at != NULL) && !vllsi_failed(vllsi__linux_map_flags(flags));
}

/* In a strict-portable build a file must reach to the end of its mapping. */
static bool reaches(int32_t file, int64_t end)
{
    struct vllsi_linux_statx stat;
    const vllsi_result told =
        vllsi__linux_statx(file, "", VLLSI_LINUX_AT_EMPTY_PATH, VLLSI_LINUX_STATX_SIZE, &stat);
    return vllsi_failed(told) || (uint64_t)end <= stat.stx_size;
}

/* What mmap has to say about huge pages that there are none of. */
static vllsi_result blame_huge(vllsi_result result, vllsi_map_flags flags)
{
    const bool huge = (flags & VLLSI_MAP_FLAGS_HUGE_TLB) != 0;
    const bool unknown = result == -(vllsi_result)VLLSI_LINUX_EINVAL ||
                         result == -(vllsi_result)VLLSI_LINUX_ENODEV ||
                         result == -(vllsi_result)VLLSI_LINUX_ENOSYS;
    return huge && unknown ? VLLSI__MEMORY_UNSUPPORTED : result;
}

/* The kernel would round the size up, and then not take it back as it was. */
static vllsi_result check_huge(int64_t size)
{
    const vllsi_result huge =
        VLLSI__STRICT ? VLLSI__MEMORY_UNSUPPORTED : vllsi_memory_huge_page_default_bytes();
    if (vllsi_failed(huge)) {
        return huge;
    }
    return (size & (huge - 1)) == 0 ? 0 : VLLSI__MEMORY_INVALID;
}

struct request {
    size_t bytes;
    unsigned long protection;
    vllsi_map_flags flags;
    int32_t file;
    int64_t offset;
    void *at;
};

/* Where the granularity is coarser than the kernel's, a place is found first, then filled. */
static vllsi_result map_anywhere(const struct request *request, unsigned long flags, void **address)
{
    if (vllsi__memory_granularity() == (int64_t)vllsi__page_size() ||
        (request->flags & VLLSI_MAP_FLAGS_HUGE_TLB) != 0) {
        const vllsi_result mapped = vllsi__pages_map_as(NULL, request->bytes, request->protection, flags,
                                                        request->file, request->offset);
        if (vllsi_failed(mapped)) {
            return mapped;
        }
        *address = (void *)(uintptr_t)mapped;
        return 0;
    }
    void *place = NULL;
    const vllsi_result found =
        vllsi__memory_map_aligned(request->bytes, vllsi__memory_granularity(), VLLSI_LINUX_PROT_NONE, &place);
    if (vllsi_failed(found)) {
        return found;
    }
    const vllsi_result mapped =
        vllsi__pages_map_as(place, request->bytes, request->protection, flags | VLLSI_LINUX_MAP_FIXED,
                            request->file, request->offset);
    if (vllsi_failed(mapped)) {
        (void)!vllsi__pages_unmap(place, request->bytes);
        return mapped;
    }
    *address = place;
    return 0;
}

static vllsi_result map(const struct request *request, void **address)
{
    const vllsi_map_flags others = request->flags & ~VLLSI_MAP_FLAGS_FIXED;
    const unsigned long flags = (unsigned long)vllsi__linux_map_flags(others);
    void *mapped = request->at;
    const vllsi_result done = request->at == NULL
                                  ? map_anywhere(request, flags, &mapped)
                                  : vllsi__memory_map_at(request->at, request->bytes, request->protection,
                                                         flags, request->file, request->offset);
    if (vllsi_failed(done)) {
        return blame_huge(done, request->flags);
    }
    if (!vllsi__strict_begin(mapped, request->bytes, VLLSI__STRICT_MAPPED)) {
        (void)!vllsi__pages_unmap(mapped, request->bytes);
        return -(vllsi_result)VLLSI_LINUX_ENOMEM;
    }
    *address = mapped;
    return 0;
}

vllsi_result vllsi_memory_map(vllsi_fd fd, int64_t offset, int64_t size, vllsi_mem_prot prot,
                              vllsi_map_flags flags, void *at, void **address)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_map);
    const int64_t granularity = vllsi__memory_granularity();
    const size_t bytes = vllsi__memory_whole_pages(size);
    if (bytes == 0 || address == NULL || offset < 0 || (offset & (granularity - 1)) != 0 ||
        offset > INT64_MAX - (int64_t)bytes || !flags_fit(flags, at, fd, offset) ||
        (at != NULL && !vllsi__memory_is_place(at, bytes, granularity))) {
        return VLLSI__MEMORY_INVALID;
    }
    const vllsi_result protection = vllsi__memory_protection(prot);
    if (vllsi_failed(protection)) {
        return protection;
    }
    const bool anonymous = (flags & VLLSI_MAP_FLAGS_ANON) != 0;
    const int32_t file = anonymous ? -1 : vllsi__fd_number(fd);
    if (!anonymous && file < 0) {
        return -(vllsi_result)VLLSI_LINUX_EBADF;
    }
    if (VLLSI__STRICT && !anonymous && !reaches(file, offset + size)) {
        return VLLSI__MEMORY_INVALID;
    }
    const vllsi_result fits = (flags & VLLSI_MAP_FLAGS_HUGE_TLB) != 0 ? check_huge(size) : 0;
    if (vllsi_failed(fits)) {
        return fits;
    }
    const struct request request = {bytes, (unsigned long)protection, flags, file, offset, at};
    return map(&request, address);
}

vllsi_result vllsi_memory_unmap(void *address, int64_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_unmap);
    return vllsi__memory_take_back(address, size, VLLSI__STRICT_MAPPED);
}

vllsi_result vllsi_memory_flush(const void *address, int64_t size, enum vllsi_memory_flush_mode mode)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_flush);
    const uintptr_t page = vllsi__page_size();
    const uintptr_t first = (uintptr_t)address & ~(page - 1);
    const bool known = mode == VLLSI_MEMORY_FLUSH_WAIT || mode == VLLSI_MEMORY_FLUSH_START;
    if (!known || size <= 0 || size >= VLLSI__MEMORY_SIZE_MOST) {
        return VLLSI__MEMORY_INVALID;
    }
    const size_t bytes = vllsi__memory_whole_pages(size + (int64_t)((uintptr_t)address - first));
    if (!vllsi__memory_is_place((void *)first, bytes, (int64_t)page)) {
        return VLLSI__MEMORY_INVALID;
    }
    const int32_t flag = mode == VLLSI_MEMORY_FLUSH_WAIT ? VLLSI_LINUX_MS_SYNC : VLLSI_LINUX_MS_ASYNC;
    const vllsi_result done = vllsi__linux_msync((void *)first, bytes, flag);
    return done == -(vllsi_result)VLLSI_LINUX_ENOMEM ? VLLSI__MEMORY_INVALID : done;
}
