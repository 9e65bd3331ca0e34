/*
 * The fake driver: real descriptors, an invented order. A seed decides which of the pending operations gets
 * its turn, which transfers are short, and which cancels come too late, so that a program meets in a second
 * what else happens once a year, and meets it again with the same seed.
 *
 * Time stands still while something can be done. Where nothing can, the clock jumps to the point of time that
 * the engine would wait for. Where the engine would wait for ever, somebody else must be at the other end of
 * a descriptor, and the driver looks again after a pause.
 */
#include "engine.h"

#include <vllsi/time.h>
#include <vllsi/wait.h>

enum { PAUSE_NS = 1000000, LOOKS = 5, LOOK_NS = 20000, BEGINS_NS = 1000000000 };

struct fake {
    uint64_t random;
    int64_t now_ns;
    uint32_t woken;   /* a word to wait on */
    uint32_t pending; /* how many numbers there are */
    uint32_t numbers[];
};

static size_t size_of(const vllsi_io_engine_config *config)
{
    return sizeof(struct fake) + config->operations * sizeof(uint32_t);
}

static struct fake *fake_of(const vllsi_io_engine *engine)
{
    return engine->driver_memory;
}

static vllsi_result open_driver(vllsi_io_engine *engine)
{
    struct fake *fake = fake_of(engine);
    fake->random = engine->config.seed;
    fake->now_ns = BEGINS_NS;
    fake->woken = 0;
    fake->pending = 0;
    return 0;
}

static void close_driver(vllsi_io_engine *engine)
{
    (void)engine;
}

/* A number below a bound, which is not 0: splitmix64. */
static uint32_t dice(struct fake *fake, uint32_t bound)
{
    fake->random += 0x9e3779b97f4a7c15;
    uint64_t word = fake->random;
    word = (word ^ word >> 30) * 0xbf58476d1ce4e5b9;
    word = (word ^ word >> 27) * 0x94d049bb133111eb;
    word ^= word >> 31;
    return (uint32_t)((word >> 32) * bound >> 32);
}

/* Whether a transfer may be cut: a message would lose its end. */
static bool can_be_short(const struct vllsi__io_slot *slot)
{
    int64_t type = VLLSI_SOCKET_TYPE_STREAM;
    switch (slot->kind) {
    case VLLSI_COMPLETION_OP_READ:
    case VLLSI_COMPLETION_OP_WRITE:
    case VLLSI_COMPLETION_OP_SEND:
    case VLLSI_COMPLETION_OP_RECV: break;
    default: return false;
    }
    if (vllsi_socket_get_option(slot->fd, VLLSI_SOCKET_OPTION_TYPE, &type) < 0) {
        type = VLLSI_SOCKET_TYPE_STREAM;
    }
    return slot->as.transfer.len > 1 && type == VLLSI_SOCKET_TYPE_STREAM;
}

/* Does what can be done of an operation, which WouldBlock means that nothing can be. */
static vllsi_result attempt(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct fake *fake = fake_of(engine);
    if (slot->kind == VLLSI_COMPLETION_OP_NOP) {
        return 0;
    }
    const bool is_cut = dice(fake, 2) == 0 && can_be_short(slot);
    const uint32_t len = is_cut ? slot->as.transfer.len : 0;
    if (is_cut) {
        slot->as.transfer.len = 1 + dice(fake, len - 1);
    }
    vllsi_fd on = VLLSI_FD_INVALID;
    uint32_t wanted = 0;
    bool drained = false, is_file = vllsi__io_is_file(slot);
    vllsi_result result =
        is_file ? VLLSI__IO_WOULD_BLOCK : vllsi__io_attempt(engine, slot, &on, &wanted, &drained);
    is_file = is_file || (result == VLLSI__IO_WOULD_BLOCK && wanted == 0 && vllsi_fd_is_valid(on));
    if (is_file) {
        result = vllsi__io_do(slot);
    }
    if (is_cut) {
        slot->as.transfer.len = len;
    }
    return result;
}

static void leave(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct fake *fake = fake_of(engine);
    const uint32_t last = fake->numbers[--fake->pending];
    fake->numbers[slot->driver_word] = last;
    engine->slots[last].driver_word = slot->driver_word;
}

static void complete(vllsi_io_engine *engine, struct vllsi__io_slot *slot, vllsi_result result)
{
    leave(engine, slot);
    vllsi__io_complete(engine, slot, result);
}

/* Gives a pending operation its turn; false where it can do nothing. */
static bool advance(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    const bool is_repeated = (slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) != 0;
    if (is_repeated && engine->progress_tail - engine->progress_head > engine->progress_mask) {
        return true;
    }
    const vllsi_result result = attempt(engine, slot);
    if (result == VLLSI__IO_WOULD_BLOCK) {
        return false;
    }
    if (vllsi__io_goes_on(slot, result)) {
        (void)vllsi__io_progress(engine, slot, result, slot->result_fd, slot->result_flags,
                                 slot->result_buffer);
        slot->result_flags = 0;
        return true;
    }
    complete(engine, slot, result);
    return true;
}

static vllsi_result begin(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    struct fake *fake = fake_of(engine);
    if (dice(fake, 4) == 0 && (slot->flags & VLLSI_COMPLETION_OP_FLAG_MULTISHOT) == 0) {
        const vllsi_result result = attempt(engine, slot);
        if (result != VLLSI__IO_WOULD_BLOCK) {
            return result;
        }
    }
    slot->driver_word = fake->pending;
    fake->numbers[fake->pending++] = vllsi__io_number(engine, slot);
    return VLLSI__IO_PENDING;
}

static void cancel(vllsi_io_engine *engine, struct vllsi__io_slot *slot)
{
    /* Otherwise at its next turn, which may be too late. */
    if (dice(fake_of(engine), 2) == 0) {
        complete(engine, slot, VLLSI__IO_CANCELLED);
    }
}

/* Gives turns to pending operations, in an order of the seed's; to each with one chance in `one_in`. Returns
 * whether something was done. */
static bool shuffle(vllsi_io_engine *engine, uint32_t one_in)
{
    struct fake *fake = fake_of(engine);
    bool done = false;
    const uint32_t count = fake->pending;
    for (uint32_t at = 0; at < count && at < fake->pending; at++) {
        const uint32_t other = at + dice(fake, fake->pending - at);
        const uint32_t number = fake->numbers[other];
        fake->numbers[other] = fake->numbers[at];
        fake->numbers[at] = number;
        engine->slots[fake->numbers[other]].driver_word = other;
        engine->slots[number].driver_word = at;
        if (one_in > 1 && dice(fake, one_in) != 0) {
            continue;
        }
        struct vllsi__io_slot *slot = &engine->slots[number];
        if (slot->end != VLLSI__IO_END_NONE && (dice(fake, 2) == 0 || !advance(engine, slot))) {
            complete(engine, slot, VLLSI__IO_CANCELLED);
            done = true;
        } else if (slot->end == VLLSI__IO_END_NONE) {
            done = advance(engine, slot) || done;
        } else {
            done = true;
        }
    }
    return done;
}

/* Gives all their turn, also a little later: what goes through the system's network may take a moment. */
static bool shuffle_patiently(vllsi_io_engine *engine)
{
    for (int times = 0; times < LOOKS; times++) {
        if (shuffle(engine, 1)) {
            return true;
        }
        if (fake_of(engine)->pending == 0) {
            break;
        }
        (void)!vllsi_sleep_for(LOOK_NS);
    }
    return false;
}

static vllsi_result turn(vllsi_io_engine *engine, int64_t deadline_ns)
{
    struct fake *fake = fake_of(engine);
    if (shuffle(engine, 2) || deadline_ns == INT64_MIN) {
        return 0;
    }
    while (!shuffle_patiently(engine)) {
        if (deadline_ns != VLLSI_FOREVER) {
            fake->now_ns = deadline_ns > fake->now_ns ? deadline_ns : fake->now_ns;
            break;
        }
        const int64_t until_ns = vllsi_deadline_after(PAUSE_NS);
        (void)!vllsi_wait_until(&fake->woken, 0, fake->pending != 0 ? until_ns : VLLSI_FOREVER);
        if (__atomic_exchange_n(&fake->woken, 0, __ATOMIC_ACQUIRE) != 0) {
            break;
        }
    }
    return 0;
}

static void wake(vllsi_io_engine *engine)
{
    struct fake *fake = fake_of(engine);
    __atomic_store_n(&fake->woken, 1, __ATOMIC_RELEASE);
    vllsi_wake_one(&fake->woken);
}

static int64_t now(const vllsi_io_engine *engine)
{
    return fake_of(engine)->now_ns;
}

static size_t describe(const vllsi_io_engine *engine, char *buffer, size_t size_bytes)
{
    static const char digits[] = "0123456789abcdef";
    static const char text[] = "seed 0x0000000000000000";
    for (size_t at = 0; at < sizeof text && at < size_bytes; at++) {
        const bool is_digit = at >= 7 && at < sizeof text - 1;
        buffer[at] = is_digit ? digits[engine->config.seed >> (sizeof text - 2 - at) * 4 & 15] : text[at];
    }
    return sizeof text - 1;
}

const struct vllsi_io_driver vllsi_io_fake_driver = {
    .name = "fake",
    .size = size_of,
    .open = open_driver,
    .close = close_driver,
    .begin = begin,
    .cancel = cancel,
    .turn = turn,
    .wake = wake,
    .now = now,
    .describe = describe,
};
