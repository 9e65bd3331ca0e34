/*
 * Memory as only Linux has it: each function is one system call, with arguments looked through first so that
 * what the kernel rounds or wraps is refused.
 */
#include <vllsi/linux/mem.h>

#include "descriptor.h"
#include "memory_range.h"
#include "path.h"

/* Older than what a caller asks for: the kernel takes the number for a mistake. */
static vllsi_result unknown_is_unsupported(vllsi_result result)
{
    return result == -(vllsi_result)VLLSI_LINUX_ENOSYS ? VLLSI__MEMORY_UNSUPPORTED : result;
}

/* ── files in memory ───────────────────────────────────────────────────────────────────────────────────── */

vllsi_result vllsi_linux_memory_file_open(const char *name, size_t name_len, bool sealable, vllsi_fd *fd)
{
    char text[VLLSI_LINUX_MEMORY_FILE_NAME_BYTES_MAX + 1];
    if (name_len >= sizeof text) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_NAME_TOO_LONG);
    }
    for (size_t at = 0; at < name_len; at++) {
        if (name[at] == '\0') {
            return VLLSI__MEMORY_INVALID;
        }
        text[at] = name[at];
    }
    text[name_len] = '\0';
    const uint32_t flags = VLLSI_LINUX_MFD_CLOEXEC | (sealable ? VLLSI_LINUX_MFD_ALLOW_SEALING : 0);
    /* That it is no program implies a seal, so it can only be asked of a file that may have some. */
    vllsi_result opened = -(vllsi_result)VLLSI_LINUX_EINVAL;
    if (sealable) {
        opened = vllsi__linux_memfd_create(text, flags | VLLSI_LINUX_MFD_NOEXEC_SEAL);
    }
    if (opened == -(vllsi_result)VLLSI_LINUX_EINVAL) { /* also: before 6.3 */
        opened = vllsi__linux_memfd_create(text, flags);
    }
    if (vllsi_failed(opened)) {
        return unknown_is_unsupported(opened);
    }
    *fd = vllsi__fd_of(VLLSI_FD_KIND_FILE, (int32_t)opened);
    return 0;
}

vllsi_result vllsi_linux_memory_file_seal(vllsi_fd fd, uint32_t seals)
{
    const vllsi_result sealed =
        vllsi__linux_fcntl(vllsi__fd_number(fd), VLLSI_LINUX_F_ADD_SEALS, (uintptr_t)seals);
    return vllsi_failed(sealed) ? sealed : 0;
}

vllsi_result vllsi_linux_memory_file_seals(vllsi_fd fd)
{
    return vllsi__linux_fcntl(vllsi__fd_number(fd), VLLSI_LINUX_F_GET_SEALS, 0);
}

/* ── moving ────────────────────────────────────────────────────────────────────────────────────────────── */

vllsi_result vllsi_linux_memory_resize(void *address, int64_t size_bytes, int64_t new_size_bytes,
                                       bool may_move, void **new_address)
{
    const size_t bytes = vllsi__memory_whole_pages(new_size_bytes);
    if (!vllsi__memory_is_range(address, size_bytes) || bytes != (uint64_t)new_size_bytes || bytes == 0) {
        return VLLSI__MEMORY_INVALID;
    }
    const unsigned long flags = may_move ? VLLSI_LINUX_MREMAP_MAYMOVE : 0;
    const vllsi_result moved = vllsi__linux_mremap(address, (size_t)size_bytes, bytes, flags, NULL);
    if (vllsi_failed(moved)) {
        return moved;
    }
    *new_address = (void *)(uintptr_t)moved;
    return 0;
}

vllsi_result vllsi_linux_memory_move(void *address, int64_t size_bytes, void *target)
{
    if (!vllsi__memory_is_range(address, size_bytes) || !vllsi__memory_is_range(target, size_bytes)) {
        return VLLSI__MEMORY_INVALID;
    }
    if (!vllsi__memory_is_mapped(target, (size_t)size_bytes)) {
        return -(vllsi_result)VLLSI_LINUX_EFAULT;
    }
    const unsigned long flags =
        VLLSI_LINUX_MREMAP_MAYMOVE | VLLSI_LINUX_MREMAP_FIXED | VLLSI_LINUX_MREMAP_DONTUNMAP;
    const vllsi_result moved =
        vllsi__linux_mremap(address, (size_t)size_bytes, (size_t)size_bytes, flags, target);
    return vllsi_failed(moved) ? moved : 0;
}

/* ── keeping ───────────────────────────────────────────────────────────────────────────────────────────── */

vllsi_result vllsi_linux_memory_lock(const void *address, int64_t size_bytes, bool when_touched)
{
    if (!vllsi__memory_is_range(address, size_bytes)) {
        return VLLSI__MEMORY_INVALID;
    }
    void *first = (void *)(uintptr_t)address;
    return when_touched ? unknown_is_unsupported(
                              vllsi__linux_mlock2(first, (size_t)size_bytes, VLLSI_LINUX_MLOCK_ONFAULT))
                        : vllsi__linux_mlock(first, (size_t)size_bytes);
}

vllsi_result vllsi_linux_memory_unlock(const void *address, int64_t size_bytes)
{
    return vllsi__memory_is_range(address, size_bytes)
               ? vllsi__linux_munlock((void *)(uintptr_t)address, (size_t)size_bytes)
               : VLLSI__MEMORY_INVALID;
}

/* ── advice ────────────────────────────────────────────────────────────────────────────────────────────── */

static const int32_t natives[VLLSI_LINUX_MEMORY_ADVICE_COUNT] = {
    [VLLSI_LINUX_MEMORY_ADVICE_COLD] = VLLSI_LINUX_MADV_COLD,
    [VLLSI_LINUX_MEMORY_ADVICE_PAGE_OUT] = VLLSI_LINUX_MADV_PAGEOUT,
    [VLLSI_LINUX_MEMORY_ADVICE_POPULATE_READ] = VLLSI_LINUX_MADV_POPULATE_READ,
    [VLLSI_LINUX_MEMORY_ADVICE_POPULATE_WRITE] = VLLSI_LINUX_MADV_POPULATE_WRITE,
    [VLLSI_LINUX_MEMORY_ADVICE_COLLAPSE] = VLLSI_LINUX_MADV_COLLAPSE,
    [VLLSI_LINUX_MEMORY_ADVICE_MERGEABLE] = VLLSI_LINUX_MADV_MERGEABLE,
    [VLLSI_LINUX_MEMORY_ADVICE_UNMERGEABLE] = VLLSI_LINUX_MADV_UNMERGEABLE,
    [VLLSI_LINUX_MEMORY_ADVICE_NO_DUMP] = VLLSI_LINUX_MADV_DONTDUMP,
    [VLLSI_LINUX_MEMORY_ADVICE_DUMP] = VLLSI_LINUX_MADV_DODUMP,
    [VLLSI_LINUX_MEMORY_ADVICE_WIPE_ON_FORK] = VLLSI_LINUX_MADV_WIPEONFORK,
    [VLLSI_LINUX_MEMORY_ADVICE_KEEP_ON_FORK] = VLLSI_LINUX_MADV_KEEPONFORK,
    [VLLSI_LINUX_MEMORY_ADVICE_FORK] = VLLSI_LINUX_MADV_DOFORK,
};

/* The kernel says EINVAL both for advice that it does not know and for memory that it is not for. An empty
 * range tells the two apart: only the first is refused there. */
static bool is_known(int32_t native)
{
    return !vllsi_failed(vllsi__linux_madvise(NULL, 0, native));
}

vllsi_result vllsi_linux_memory_advise(void *address, int64_t size_bytes,
                                       enum vllsi_linux_memory_advice advice)
{
    if ((uint32_t)advice - 1 >= VLLSI_LINUX_MEMORY_ADVICE_COUNT - 1 ||
        !vllsi__memory_is_range(address, size_bytes)) {
        return VLLSI__MEMORY_INVALID;
    }
    const int32_t native = natives[advice];
    const vllsi_result advised = vllsi__linux_madvise(address, (size_t)size_bytes, native);
    return advised == -(vllsi_result)VLLSI_LINUX_EINVAL && !is_known(native) ? VLLSI__MEMORY_UNSUPPORTED
                                                                             : advised;
}
