/*
 * Memory that the kernel has pinned for an engine, so that reads and writes of files find its pages at once.
 * The table of it is made with the first piece, empty, and filled as pieces come.
 */
#include "uring.h"

#include "operations.h"

static vllsi_result open_table(struct vllsi__uring *uring)
{
    const struct vllsi_linux_io_uring_rsrc_register wish = {.nr = VLLSI_LINUX_IO_MEMORY_MAX,
                                                            .flags = VLLSI_LINUX_IORING_RSRC_REGISTER_SPARSE};
    const vllsi_result made = vllsi__linux_io_uring_register(
        uring->ring, VLLSI_LINUX_IORING_REGISTER_BUFFERS2, (uintptr_t)&wish, sizeof wish);
    if (!vllsi_failed(made)) {
        uring->memory_is_open = true;
        return 0;
    }
    return made == VLLSI__ERRNO(EINVAL) ? VLLSI__UNSUPPORTED : made;
}

vllsi_result vllsi_linux_io_memory_add(vllsi_io_engine *engine, void *memory, size_t bytes)
{
    if (engine == NULL || memory == NULL || bytes == 0 || bytes > VLLSI_LINUX_IO_MEMORY_BYTES_MAX) {
        return VLLSI__INVALID_INPUT;
    }
    if (!vllsi__io_is_open(engine)) {
        return VLLSI__IO_SHUT_DOWN;
    }
    if (engine->driver != &vllsi_linux_io_uring_driver) {
        return VLLSI__UNSUPPORTED;
    }
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    if (uring->memory_count == VLLSI_LINUX_IO_MEMORY_MAX) {
        return VLLSI__IO_FULL;
    }
    vllsi_result result = uring->memory_is_open ? 0 : open_table(uring);
    if (vllsi_failed(result)) {
        return result;
    }
    const struct vllsi_linux_iovec piece = {.iov_base = memory, .iov_len = bytes};
    const struct vllsi_linux_io_uring_rsrc_update2 wish = {
        .offset = uring->memory_count, .data = (uintptr_t)&piece, .nr = 1};
    result = vllsi__linux_io_uring_register(uring->ring, VLLSI_LINUX_IORING_REGISTER_BUFFERS_UPDATE,
                                            (uintptr_t)&wish, sizeof wish);
    if (result != 1) {
        return vllsi_failed(result) ? result : VLLSI__UNSUPPORTED;
    }
    uring->memory[uring->memory_count++] = (struct vllsi__uring_area){.address = memory, .bytes = bytes};
    return 0;
}
