/*
 * Groups of buffers that the kernel picks from: a ring per group, in pages of its own, that this process adds
 * to. Where the kernel has no such rings the engine's own stack serves, and receives go by readiness.
 */
#include "uring.h"

#include "../os/linux/pages.h"

/* The ring of a group: the entries, the tail in what the first one leaves unused. */
static struct vllsi_linux_io_uring_buf *entries_of(const struct vllsi__io_group *group)
{
    return group->driver_queue;
}

static size_t bytes_of(const struct vllsi__io_group *group)
{
    return group->count * sizeof(struct vllsi_linux_io_uring_buf);
}

static void put(struct vllsi__io_group *group, uint16_t at, uint32_t buffer)
{
    struct vllsi_linux_io_uring_buf *entry = &entries_of(group)[at & (group->count - 1)];
    entry->addr = (uintptr_t)(group->memory + buffer * group->buffer_bytes);
    entry->len = (uint32_t)group->buffer_bytes;
    entry->bid = (uint16_t)buffer;
}

static uint16_t *tail_of(const struct vllsi__io_group *group)
{
    return &((struct vllsi_linux_io_uring_buf_ring *)group->driver_queue)->tail;
}

vllsi_result vllsi__uring_group_add(vllsi_io_engine *engine, uint32_t number)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    struct vllsi__io_group *group = &engine->groups[number];
    group->driver_queue = NULL;
    if ((uring->used & VLLSI_LINUX_IO_BUFFER_RINGS) == 0 || group->buffer_bytes > UINT32_MAX) {
        return 0;
    }
    const vllsi_result mapped = vllsi__pages_map(bytes_of(group));
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    group->driver_queue = (void *)(uintptr_t)mapped;
    const struct vllsi_linux_io_uring_buf_reg wish = {
        .ring_addr = (uintptr_t)group->driver_queue,
        .ring_entries = group->count,
        .bgid = (uint16_t)number,
    };
    const vllsi_result made = vllsi__linux_io_uring_register(
        uring->ring, VLLSI_LINUX_IORING_REGISTER_PBUF_RING, (uintptr_t)&wish, 1);
    if (!vllsi_failed(made)) {
        for (uint32_t buffer = 0; buffer < group->count; buffer++) {
            put(group, (uint16_t)buffer, buffer);
        }
        __atomic_store_n(tail_of(group), (uint16_t)group->count, __ATOMIC_RELEASE);
        return 0;
    }
    (void)!vllsi__pages_unmap(group->driver_queue, bytes_of(group));
    group->driver_queue = NULL;
    if (made == VLLSI__ERRNO(EINVAL)) {
        uring->used &= ~(uint32_t)VLLSI_LINUX_IO_BUFFER_RINGS;
        return 0;
    }
    return made;
}

void vllsi__uring_group_remove(vllsi_io_engine *engine, uint32_t number)
{
    struct vllsi__io_group *group = &engine->groups[number];
    if (group->driver_queue == NULL) {
        return;
    }
    if (engine->alive == NULL || *engine->alive != 0) {
        const struct vllsi_linux_io_uring_buf_reg wish = {.bgid = (uint16_t)number};
        (void)!vllsi__linux_io_uring_register(vllsi__uring_of(engine)->ring,
                                              VLLSI_LINUX_IORING_UNREGISTER_PBUF_RING, (uintptr_t)&wish, 1);
    }
    (void)!vllsi__pages_unmap(group->driver_queue, bytes_of(group));
    group->driver_queue = NULL;
}

void vllsi__uring_buffer_return(vllsi_io_engine *engine, uint32_t number, uint32_t buffer)
{
    struct vllsi__io_group *group = &engine->groups[number];
    if (group->driver_queue != NULL) {
        const uint16_t tail = *tail_of(group);
        put(group, tail, buffer);
        __atomic_store_n(tail_of(group), (uint16_t)(tail + 1), __ATOMIC_RELEASE);
    }
}
