/*
 * Groups of buffers that are taken when there is something to receive. Which of them the engine has is kept
 * here, a bit each, whichever way the driver hands them out; the stack serves drivers without a queue of
 * their own.
 */
#include "operations.h"

#include <vllsi/memory.h>

enum { COUNT_MAX = 32768, WORD_BITS = 64 };

static bool is_owned(const struct vllsi__io_group *group, uint32_t number)
{
    return (group->owned[number / WORD_BITS] >> number % WORD_BITS & 1) != 0;
}

static void set_owned(struct vllsi__io_group *group, uint32_t number, bool owned)
{
    const uint64_t bit = (uint64_t)1 << number % WORD_BITS;
    if (owned) {
        group->owned[number / WORD_BITS] |= bit;
        group->free++;
    } else {
        group->owned[number / WORD_BITS] &= ~bit;
        group->free--;
    }
}

static void *address_of(const struct vllsi__io_group *group, uint32_t number)
{
    return group->memory + (size_t)number * group->buffer_bytes;
}

static void fill(struct vllsi__io_group *group, void *pages)
{
    const size_t words = (group->count + WORD_BITS - 1) / WORD_BITS;
    group->owned = pages;
    group->stack = (void *)(group->owned + words);
    group->free = 0;
    /* The lowest number is on top. */
    for (uint32_t number = 0; number < group->count; number++) {
        group->stack[number] = group->count - 1 - number;
        set_owned(group, number, true);
    }
}

vllsi_result vllsi_io_engine_buffers_add(vllsi_io_engine *engine, void *memory, size_t buffer_bytes,
                                         uint32_t count, uint32_t *group)
{
    if (engine == NULL || memory == NULL || group == NULL || buffer_bytes == 0 || count == 0 ||
        count > COUNT_MAX || (count & (count - 1)) != 0 || buffer_bytes > (size_t)INT64_MAX / count) {
        return VLLSI__IO_INVALID;
    }
    if (!vllsi__io_is_open(engine)) {
        return VLLSI__IO_SHUT_DOWN;
    }
    uint32_t number = 0;
    while (number < engine->config.buffer_groups && engine->groups[number].count != 0) {
        number++;
    }
    if (number == engine->config.buffer_groups) {
        return VLLSI__IO_FULL;
    }
    void *pages = NULL;
    const size_t words = (count + WORD_BITS - 1) / WORD_BITS;
    const size_t bytes = words * sizeof(uint64_t) + count * sizeof(uint32_t);
    vllsi_result result = vllsi_os_alloc((int64_t)bytes, &pages);
    if (result < 0) {
        return result;
    }
    struct vllsi__io_group *added = &engine->groups[number];
    *added = (struct vllsi__io_group){
        .memory = memory, .buffer_bytes = buffer_bytes, .count = count, .pages_bytes = bytes};
    fill(added, pages);
    if (engine->driver->group_add != NULL && (result = engine->driver->group_add(engine, number)) < 0) {
        (void)!vllsi_os_free(pages, (int64_t)bytes);
        added->count = 0;
        return result;
    }
    *group = number;
    return 0;
}

vllsi_result vllsi_io_engine_buffer_return(vllsi_io_engine *engine, uint32_t group, uint32_t buffer)
{
    if (engine == NULL || group >= engine->config.buffer_groups) {
        return VLLSI__IO_INVALID;
    }
    if (!vllsi__io_is_open(engine)) {
        return VLLSI__IO_SHUT_DOWN;
    }
    struct vllsi__io_group *found = &engine->groups[group];
    if (buffer >= found->count || is_owned(found, buffer)) {
        return VLLSI__IO_INVALID;
    }
    vllsi__io_buffer_put(engine, group, buffer);
    if (engine->driver->buffer_return != NULL) {
        engine->driver->buffer_return(engine, group, buffer);
    }
    return 0;
}

bool vllsi__io_buffer_take(vllsi_io_engine *engine, uint32_t group, uint32_t *number, void **address)
{
    struct vllsi__io_group *from = &engine->groups[group];
    if (from->free == 0) {
        return false;
    }
    *number = from->stack[from->free - 1];
    *address = vllsi__io_buffer_taken(engine, group, *number);
    return true;
}

void vllsi__io_buffer_put(vllsi_io_engine *engine, uint32_t group, uint32_t number)
{
    struct vllsi__io_group *to = &engine->groups[group];
    to->stack[to->free] = number;
    set_owned(to, number, true);
}

void *vllsi__io_buffer_taken(vllsi_io_engine *engine, uint32_t group, uint32_t number)
{
    struct vllsi__io_group *from = &engine->groups[group];
    set_owned(from, number, false);
    return address_of(from, number);
}

void vllsi__io_buffers_free(vllsi_io_engine *engine)
{
    for (uint32_t number = 0; number < engine->config.buffer_groups; number++) {
        struct vllsi__io_group *group = &engine->groups[number];
        if (group->count == 0) {
            continue;
        }
        if (engine->driver->group_remove != NULL) {
            engine->driver->group_remove(engine, number);
        }
        (void)!vllsi_os_free(group->owned, (int64_t)group->pages_bytes);
        group->count = 0;
    }
}
