/*
 * The blocking driver: each operation is done within begin, by waiting for what it needs. For systems that
 * have nothing better, and to compare the other drivers with.
 *
 * Since all is done before submit returns, nothing is ever pending but timeouts, which are the engine's. So
 * there is nobody to go on with a multishot operation: that is Unsupported.
 */
#include "engine.h"

#include <vllsi/time.h>
#include <vllsi/wait.h>

enum { PAUSE_NS = 1000000 };

struct blocking {
    uint32_t woken; /* a word to wait on */
};

static size_t size_of(const vllsi_io_engine_config *config)
{
    (void)config;
    return sizeof(struct blocking);
}

static vllsi_result open_driver(vllsi_io_engine *engine)
{
    struct blocking *blocking = engine->driver_memory;
    blocking->woken = 0;
    return 0;
}

static void close_driver(vllsi_io_engine *engine)
{
    (void)engine;
}

/* Waits for what an attempt says that it needs. */
static vllsi_result wait_for(vllsi_fd on, uint32_t wanted, int64_t deadline_ns)
{
    if (wanted != 0) {
        struct vllsi_socket_wait item = {.socket = on, .wanted = wanted};
        return vllsi_socket_poll(&item, 1, deadline_ns);
    }
    const int64_t now_ns = vllsi_monotonic_nanos();
    if (now_ns >= deadline_ns) {
        return VLLSI__IO_TIMED_OUT;
    }
    const int64_t left_ns = deadline_ns - now_ns;
    return vllsi_sleep_for(left_ns < PAUSE_NS ? left_ns : PAUSE_NS);
}

static vllsi_result begin(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    if (slot->kind == VLLSI_COMPLETION_OP_NOP) {
        return 0;
    }
    if ((slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED);
    }
    if (vllsi__io_is_file(slot)) {
        return vllsi__io_do(slot);
    }
    for (;;) {
        vllsi_fd on = VLLSI_FD_INVALID;
        uint32_t wanted = 0;
        bool drained = false;
        const vllsi_result result = vllsi__io_attempt(engine, slot, &on, &wanted, &drained);
        if (result != VLLSI__IO_WOULD_BLOCK) {
            return result;
        }
        if (wanted == 0 && vllsi_fd_is_valid(on)) {
            return vllsi__io_do(slot);
        }
        const vllsi_result waited = wait_for(on, wanted, slot->timer.deadline_ns);
        if (waited < 0) {
            return vllsi_timed_out(waited) ? VLLSI__IO_TIMED_OUT : waited;
        }
    }
}

static void cancel(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    vllsi__io_complete(engine, slot, VLLSI__IO_CANCELLED);
}

static vllsi_result turn(vllsi_io_engine *engine, int64_t deadline_ns)
{
    struct blocking *blocking = engine->driver_memory;
    if (deadline_ns != INT64_MIN && __atomic_load_n(&blocking->woken, __ATOMIC_ACQUIRE) == 0) {
        (void)!vllsi_wait_until(&blocking->woken, 0, deadline_ns);
    }
    if (__atomic_load_n(&blocking->woken, __ATOMIC_RELAXED) != 0) {
        __atomic_store_n(&blocking->woken, 0, __ATOMIC_RELAXED);
    }
    return 0;
}

static void wake(vllsi_io_engine *engine)
{
    struct blocking *blocking = engine->driver_memory;
    __atomic_store_n(&blocking->woken, 1, __ATOMIC_RELEASE);
    vllsi_wake_one(&blocking->woken);
}

static size_t describe(const vllsi_io_engine *engine, char *buffer, size_t size_bytes)
{
    (void)engine;
    if (size_bytes != 0) {
        *buffer = '\0';
    }
    return 0;
}

const struct vllsi_io_driver vllsi_io_blocking_driver = {
    .name = "blocking",
    .size = size_of,
    .open = open_driver,
    .close = close_driver,
    .begin = begin,
    .cancel = cancel,
    .turn = turn,
    .wake = wake,
    .describe = describe,
};
