/*
 * Memory of Linux: allocated, reserved, committed, protected, advised.
 *
 * A reservation is a mapping without access, which no accounting counts; to commit is to allow access, and
 * only then strict accounting (vm.overcommit_memory 2) may refuse. To decommit maps such memory anew over the
 * old: one call, and what was accounted is given back, which mprotect would not do.
 *
 * munmap and a new mapping over an old one do not mind that nothing is there. A program that frees twice
 * would learn nothing, so it is asked first whether the range is mapped: msync with MS_ASYNC does nothing
 * else since Linux 2.6.19.
 */
#include <vllsi/memory.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/portable.h>

#include "memory_range.h"

#define READ_WRITE (VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE)
#define ANONYMOUS  (VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS)

/* Not 0 after vllsi_memory_forbid_write_exec. */
static uint32_t write_exec_forbidden;

void vllsi_memory_forbid_write_exec(void)
{
    __atomic_store_n(&write_exec_forbidden, 1, __ATOMIC_RELAXED);
}

bool vllsi_memory_allows_write_exec(void)
{
    return !VLLSI__STRICT && __atomic_load_n(&write_exec_forbidden, __ATOMIC_RELAXED) == 0;
}

vllsi_page_size vllsi_memory_granularity_bytes(void)
{
    return vllsi__memory_granularity();
}

/* ── What the module's files share ────────────────────────────────────────────────────────── */

vllsi_result vllsi__memory_protection(vllsi_mem_prot prot)
{
    const vllsi_mem_prot both = VLLSI_MEM_PROT_WRITE | VLLSI_MEM_PROT_EXEC;
    const vllsi_result native = vllsi__linux_mem_prot(prot);
    if (vllsi_failed(native)) {
        return VLLSI__MEMORY_INVALID;
    }
    if ((prot & both) == both && !vllsi_memory_allows_write_exec()) {
        return VLLSI__MEMORY_UNSUPPORTED;
    }
    return (prot & VLLSI_MEM_PROT_WRITE) != 0 ? native | (vllsi_result)VLLSI_LINUX_PROT_READ : native;
}

bool vllsi__memory_is_mapped(const void *address, size_t bytes)
{
    const vllsi_result told = vllsi__linux_msync((void *)(uintptr_t)address, bytes, VLLSI_LINUX_MS_ASYNC);
    return told != -(vllsi_result)VLLSI_LINUX_ENOMEM;
}

vllsi_result vllsi__memory_blame(vllsi_result result, const void *address, size_t bytes)
{
    if (result == -(vllsi_result)VLLSI_LINUX_ENOMEM && !vllsi__memory_is_mapped(address, bytes)) {
        return VLLSI__MEMORY_INVALID;
    }
    return result;
}

/* A kernel before 4.17 takes the address for a wish and maps elsewhere. */
vllsi_result vllsi__memory_map_at(void *address, size_t bytes, unsigned long protection, unsigned long flags,
                                  int32_t file, int64_t offset)
{
    const vllsi_result mapped = vllsi__pages_map_as(address, bytes, protection,
                                                    flags | VLLSI_LINUX_MAP_FIXED_NOREPLACE, file, offset);
    if (mapped == -(vllsi_result)VLLSI_LINUX_EEXIST) {
        return VLLSI__MEMORY_IN_USE;
    }
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    if ((uintptr_t)mapped != (uintptr_t)address) {
        (void)!vllsi__pages_unmap((void *)(uintptr_t)mapped, bytes);
        return VLLSI__MEMORY_IN_USE;
    }
    return 0;
}

/*
 * Takes the superfluous ends from a mapping. The kernel may have joined it with its neighbours, so that a cut
 * makes a mapping more and can fail; then all of it goes, as far as that is possible, but nothing that is
 * gone already: another thread may have got it.
 */
static vllsi_result cut(char *mapped, size_t mapped_bytes, char *wanted, size_t wanted_bytes)
{
    const size_t before = (size_t)(wanted - mapped);
    const size_t after = mapped_bytes - before - wanted_bytes;
    if (before != 0) {
        const vllsi_result done = vllsi__pages_unmap(mapped, before);
        if (vllsi_failed(done)) {
            (void)!vllsi__pages_unmap(mapped, mapped_bytes);
            return done;
        }
    }
    if (after != 0) {
        const vllsi_result done = vllsi__pages_unmap(wanted + wanted_bytes, after);
        if (vllsi_failed(done)) {
            (void)!vllsi__pages_unmap(wanted, wanted_bytes + after);
            return done;
        }
    }
    return 0;
}

vllsi_result vllsi__memory_map_aligned(size_t bytes, int64_t align, unsigned long protection, void **address)
{
    const size_t more = (size_t)align - vllsi__page_size();
    if (bytes > (uint64_t)VLLSI__MEMORY_SIZE_MOST || align > VLLSI__MEMORY_SIZE_MOST ||
        more > (uint64_t)VLLSI__MEMORY_SIZE_MOST - bytes) {
        return VLLSI__MEMORY_INVALID;
    }
    const vllsi_result mapped = vllsi__pages_map_as(NULL, bytes + more, protection, ANONYMOUS, -1, 0);
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    char *const first = (char *)(uintptr_t)mapped;
    char *const aligned = first + (-(uintptr_t)mapped & (uintptr_t)(align - 1));
    const vllsi_result done = cut(first, bytes + more, aligned, bytes);
    if (!vllsi_failed(done)) {
        *address = aligned;
    }
    return done;
}

vllsi_result vllsi__memory_take_back(void *address, int64_t size, enum vllsi__strict_kind kind)
{
    const size_t bytes = vllsi__memory_whole_pages(size);
    if (!vllsi__memory_is_place(address, bytes, vllsi__memory_granularity()) ||
        !vllsi__strict_end(address, bytes, kind)) {
        return VLLSI__MEMORY_INVALID;
    }
    const vllsi_result done =
        vllsi__memory_is_mapped(address, bytes) ? vllsi__pages_unmap(address, bytes) : VLLSI__MEMORY_INVALID;
    if (vllsi_failed(done)) {
        (void)!vllsi__strict_begin(address, bytes, kind);
    }
    return done;
}

/* ── Allocation and reservation ───────────────────────────────────────────────────────────── */

static vllsi_result allocate(int64_t size, int64_t align, unsigned long protection, void **address)
{
    const size_t bytes = vllsi__memory_whole_pages(size);
    const int64_t granularity = vllsi__memory_granularity();
    if (bytes == 0 || address == NULL || !vllsi__memory_is_power(align)) {
        return VLLSI__MEMORY_INVALID;
    }
    void *mapped = NULL;
    const vllsi_result done =
        vllsi__memory_map_aligned(bytes, align > granularity ? align : granularity, protection, &mapped);
    if (vllsi_failed(done)) {
        return done;
    }
    if (!vllsi__strict_begin(mapped, bytes, VLLSI__STRICT_ALLOCATED)) {
        (void)!vllsi__pages_unmap(mapped, bytes);
        return -(vllsi_result)VLLSI_LINUX_ENOMEM;
    }
    *address = mapped;
    return 0;
}

vllsi_result vllsi_os_alloc(int64_t size, void **address)
{
    VLLSI_PERMISSION_GATE(vllsi_os_alloc);
    return allocate(size, 1, READ_WRITE, address);
}

vllsi_result vllsi_os_alloc_aligned(int64_t size, int64_t align, void **address)
{
    VLLSI_PERMISSION_GATE(vllsi_os_alloc_aligned);
    return allocate(size, align, READ_WRITE, address);
}

vllsi_result vllsi_os_free(void *address, int64_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_os_free);
    return vllsi__memory_take_back(address, size, VLLSI__STRICT_ALLOCATED);
}

vllsi_result vllsi_memory_reserve(int64_t size, int64_t align, void **address)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_reserve);
    return allocate(size, align == 0 ? 1 : align, VLLSI_LINUX_PROT_NONE, address);
}

vllsi_result vllsi_memory_reserve_at(void *address, int64_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_reserve_at);
    const size_t bytes = vllsi__memory_whole_pages(size);
    if (!vllsi__memory_is_place(address, bytes, vllsi__memory_granularity())) {
        return VLLSI__MEMORY_INVALID;
    }
    const vllsi_result done = vllsi__memory_map_at(address, bytes, VLLSI_LINUX_PROT_NONE, ANONYMOUS, -1, 0);
    if (!vllsi_failed(done) && !vllsi__strict_begin(address, bytes, VLLSI__STRICT_ALLOCATED)) {
        (void)!vllsi__pages_unmap(address, bytes);
        return -(vllsi_result)VLLSI_LINUX_ENOMEM;
    }
    return done;
}

vllsi_result vllsi_memory_release(void *address, int64_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_release);
    return vllsi__memory_take_back(address, size, VLLSI__STRICT_ALLOCATED);
}

/* ── Parts of it ──────────────────────────────────────────────────────────────────────────── */

static vllsi_result protect(void *address, int64_t size, vllsi_mem_prot prot)
{
    const vllsi_result protection = vllsi__memory_protection(prot);
    if (!vllsi__memory_is_range(address, size)) {
        return VLLSI__MEMORY_INVALID;
    }
    if (vllsi_failed(protection)) {
        return protection;
    }
    if (!vllsi__strict_within_one(address, (size_t)size)) {
        return VLLSI__MEMORY_INVALID;
    }
    const vllsi_result done = vllsi__linux_mprotect(address, (size_t)size, (unsigned long)protection);
    return vllsi__memory_blame(done, address, (size_t)size);
}

vllsi_result vllsi_memory_commit(void *address, int64_t size, vllsi_mem_prot prot)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_commit);
    return protect(address, size, prot);
}

vllsi_result vllsi_os_protect(void *address, int64_t size, vllsi_mem_prot prot)
{
    VLLSI_PERMISSION_GATE(vllsi_os_protect);
    return protect(address, size, prot);
}

vllsi_result vllsi_memory_decommit(void *address, int64_t size)
{
    VLLSI_PERMISSION_GATE(vllsi_memory_decommit);
    if (!vllsi__memory_is_range(address, size) || !vllsi__strict_within_one(address, (size_t)size) ||
        !vllsi__memory_is_mapped(address, (size_t)size)) {
        return VLLSI__MEMORY_INVALID;
    }
    const vllsi_result mapped = vllsi__pages_map_as(address, (size_t)size, VLLSI_LINUX_PROT_NONE,
                                                    ANONYMOUS | VLLSI_LINUX_MAP_FIXED, -1, 0);
    return vllsi_failed(mapped) ? mapped : 0;
}

/* ── Advice ───────────────────────────────────────────────────────────────────────────────── */

/* A kernel before 4.5 does not know MADV_FREE; for memory that MADV_FREE is not for, others refuse it too. */
static bool kernel_knows(void *address, int32_t advice)
{
    return vllsi__linux_madvise(address, 0, advice) == 0;
}

static vllsi_result discard(void *address, size_t bytes, int32_t advice)
{
    if (VLLSI__STRICT) {
        vllsi__strict_spoil(address, bytes);
        return vllsi__memory_is_mapped(address, bytes) ? 0 : VLLSI__MEMORY_INVALID;
    }
    vllsi_result done = vllsi__linux_madvise(address, bytes, advice);
    if (done == -(vllsi_result)VLLSI_LINUX_EINVAL && !kernel_knows(address, advice)) {
        done = vllsi__linux_madvise(address, bytes, VLLSI_LINUX_MADV_DONTNEED);
    }
    return vllsi__memory_blame(done, address, bytes);
}

vllsi_result vllsi_os_advise(void *address, int64_t size, vllsi_mem_advice advice)
{
    VLLSI_PERMISSION_GATE(vllsi_os_advise);
    const vllsi_result native = vllsi__linux_mem_advice(advice);
    const size_t bytes = (size_t)size;
    if (vllsi_failed(native) || !vllsi__memory_is_range(address, size) ||
        !vllsi__strict_within_one(address, bytes)) {
        return VLLSI__MEMORY_INVALID;
    }
    if (advice == VLLSI_MEM_ADVICE_DONT_NEED || advice == VLLSI_MEM_ADVICE_FREE) {
        return discard(address, bytes, (int32_t)native);
    }
    if (advice == VLLSI_MEM_ADVICE_REMOVE && VLLSI__STRICT) {
        return VLLSI__MEMORY_UNSUPPORTED;
    }
    const vllsi_result done =
        vllsi__memory_blame(vllsi__linux_madvise(address, bytes, (int32_t)native), address, bytes);
    const bool is_hint = advice != VLLSI_MEM_ADVICE_REMOVE && advice != VLLSI_MEM_ADVICE_DONT_FORK;
    return is_hint && done != VLLSI__MEMORY_INVALID ? 0 : done;
}
