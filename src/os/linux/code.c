/*
 * Code that a program writes itself, on Linux: a memory file mapped twice.
 *
 * The file is sealed between the two mappings. From then on the kernel refuses every further mapping to write
 * and takes from the second the right to be made writable, so not even a wild mprotect makes a page that can
 * be written where it is executed. The descriptor is closed at once. The view to write is left out of forks:
 * the pages are shared, and a child that writes would change the code of its parent.
 */
#include <vllsi/code.h>

#include <vllsi/collector.h>
#include <vllsi/linux.h>

#include "../../arch/code.h"
#include "pages.h"

#define INVALID VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT)

/*
 * Of the flags that forbid to run the file as a program; mappings may be executed all the same, and a kernel
 * whose vm.memfd_noexec is 2 gives no other file. Before Linux 6.3 there was no such flag.
 */
static vllsi_result memory_file(void)
{
    static const char name[] = "vllsi-code";
    const vllsi_result file =
        vllsi__linux_memfd_create(name, VLLSI_LINUX_MFD_CLOEXEC | VLLSI_LINUX_MFD_NOEXEC_SEAL);
    if (file != -(vllsi_result)VLLSI_LINUX_EINVAL) {
        return file;
    }
    return vllsi__linux_memfd_create(name, VLLSI_LINUX_MFD_CLOEXEC | VLLSI_LINUX_MFD_ALLOW_SEALING);
}

/* Before Linux 5.1 there was no seal against further mappings to write; nobody but this process has the file.
 */
static vllsi_result seal(int32_t file)
{
    const uint32_t size = VLLSI_LINUX_F_SEAL_SHRINK | VLLSI_LINUX_F_SEAL_GROW | VLLSI_LINUX_F_SEAL_SEAL;
    const vllsi_result sealed =
        vllsi__linux_fcntl(file, VLLSI_LINUX_F_ADD_SEALS, size | VLLSI_LINUX_F_SEAL_FUTURE_WRITE);
    if (sealed != -(vllsi_result)VLLSI_LINUX_EINVAL) {
        return sealed;
    }
    return vllsi__linux_fcntl(file, VLLSI_LINUX_F_ADD_SEALS, size);
}

static vllsi_result map_view(int32_t file, size_t len, const void *wish, unsigned long protection)
{
    return vllsi__linux_mmap((void *)(uintptr_t)wish, len, protection, VLLSI_LINUX_MAP_SHARED, file, 0);
}

/* The view to execute, of a file that is as large as it shall be and has its view to write. */
static vllsi_result seal_and_map(int32_t file, size_t len, const void *wish, void *write)
{
    vllsi_result done = seal(file);
    if (!vllsi_failed(done)) {
        done = vllsi__linux_madvise(write, len, VLLSI_LINUX_MADV_DONTFORK);
    }
    if (vllsi_failed(done)) {
        return done;
    }
    return map_view(file, len, wish, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_EXEC);
}

static vllsi_result map_both(int32_t file, size_t len, const void *wish, struct vllsi_code_mapping *mapping)
{
    const vllsi_result sized = vllsi__linux_ftruncate(file, (int64_t)len);
    if (vllsi_failed(sized)) {
        return sized;
    }
    const vllsi_result write = map_view(file, len, NULL, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE);
    if (vllsi_failed(write)) {
        return write;
    }
    const vllsi_result execute = seal_and_map(file, len, wish, (void *)(uintptr_t)write);
    if (vllsi_failed(execute)) {
        (void)!vllsi__linux_munmap((void *)(uintptr_t)write, len);
        return execute;
    }
    *mapping = (struct vllsi_code_mapping){(void *)(uintptr_t)write, (void *)(uintptr_t)execute, len};
    return 0;
}

vllsi_result vllsi_code_map(size_t len, const void *wish, struct vllsi_code_mapping *mapping)
{
    const size_t page = vllsi__page_size();
    if (mapping == NULL || len == 0 || len > PTRDIFF_MAX - page) {
        return INVALID;
    }
    const vllsi_result file = memory_file();
    if (vllsi_failed(file)) {
        return file;
    }
    const uintptr_t on_page = (uintptr_t)wish & ~(uintptr_t)(page - 1);
    const vllsi_result mapped =
        map_both((int32_t)file, (len + page - 1) & ~(page - 1), (const void *)on_page, mapping);
    (void)!vllsi__linux_close((int32_t)file);
    return mapped;
}

vllsi_result vllsi_code_unmap(struct vllsi_code_mapping *mapping)
{
    if (mapping == NULL) {
        return INVALID;
    }
    const struct vllsi_code_mapping views = *mapping;
    *mapping = (struct vllsi_code_mapping){NULL, NULL, 0};
    if (views.len == 0) {
        return 0;
    }
    const vllsi_result first = vllsi__linux_munmap((void *)(uintptr_t)views.execute, views.len);
    const vllsi_result second = vllsi__linux_munmap(views.write, views.len);
    return vllsi_failed(first) ? first : second;
}

vllsi_result vllsi_code_begin_write(const struct vllsi_code_mapping *mapping)
{
    return mapping == NULL || mapping->len == 0 ? INVALID : 0;
}

vllsi_result vllsi_code_end_write(const struct vllsi_code_mapping *mapping, size_t offset, size_t len)
{
    if (mapping == NULL || mapping->len == 0 || offset > mapping->len || len > mapping->len - offset) {
        return INVALID;
    }
    vllsi_code_flush((const char *)mapping->execute + offset, len);
    return 0;
}

void vllsi_code_flush(const void *execute, size_t len)
{
    if (len != 0) {
        vllsi__code_flush_cpu((uintptr_t)execute, (uintptr_t)execute + len);
    }
}

/*
 * Whether the kernel did it. Registering is remembered by the kernel, which forgets it in the child of a
 * fork; so it is tried first and registered where that is missing. The commands without SYNC_CORE promise
 * nothing about fetched instructions, although older programs make do with them.
 */
static bool kernel_synchronizes(void)
{
    const int32_t command = VLLSI_LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE;
    vllsi_result done = vllsi__linux_membarrier(command, 0, 0);
    if (done == -(vllsi_result)VLLSI_LINUX_EPERM) {
        done = vllsi__linux_membarrier(VLLSI_LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE, 0, 0);
        done = done == 0 ? vllsi__linux_membarrier(command, 0, 0) : done;
    }
    return done == 0 || vllsi__code_reaches_all();
}

/* Runs on every other thread; its return from the signal would do as well. */
static void forget(void *nothing, const struct vllsi_registers *registers)
{
    (void)nothing;
    (void)registers;
    vllsi__code_barrier();
}

vllsi_result vllsi_code_synchronize(int64_t deadline_ns)
{
    if (kernel_synchronizes()) {
        return VLLSI_CODE_BY_SYSTEM;
    }
    vllsi__code_barrier();
    const vllsi_result done = vllsi_handshake(forget, NULL, deadline_ns, NULL);
    return vllsi_failed(done) ? done : VLLSI_CODE_BY_HANDSHAKE;
}

enum vllsi_code_synchronizer vllsi_code_synchronizer_now(void)
{
    return kernel_synchronizes() ? VLLSI_CODE_BY_SYSTEM : VLLSI_CODE_BY_HANDSHAKE;
}
