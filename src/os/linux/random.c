/*
 * Random bytes from the kernel's generator: by its function in the vDSO (Linux 6.11), by the call (3.17), or
 * from its device.
 *
 * The function in the vDSO keeps its key in a state that we give it, in memory that it wants mapped its own
 * way: a child of a fork finds zeros there, and so does everybody when memory is short; the function sees it
 * and starts afresh. No state may be used twice at a time, by a thread and by the signal handler that
 * interrupts it either. So there is a row of states, each with a mark; who wants one looks at the mark where
 * its stack's address sends it, then at a few more, and asks the kernel if all are taken. That belongs to no
 * thread, so a thread's end has nothing to give back. The marks are in ordinary memory on purpose. In the
 * child of a fork those that other threads had taken stay taken, and those states are lost to it; were they
 * free again, a handler that forks could use the state of the very call that it interrupted.
 *
 * Source: lib/vdso/getrandom.c and include/uapi/linux/random.h (struct vgetrandom_opaque_params) of Linux.
 */
#include <vllsi/random.h>

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#include "pages.h"
#include "path.h"
#include "vdso.h"

enum {
/* How many states there are, and how many of them a caller looks at. */
#ifdef VLLSI_STRICT_PORTABLE
    STATES = 1, /* so that the way without one is taken too */
#else
    STATES = 64,
#endif
    LOOKS = 4,
    CACHE_LINE_BYTES = 64,
    STACK_SHIFT = 12, /* two threads hardly ever have a page of stack in common */
    RANDOM_MAJOR = 1,
    URANDOM_MINOR = 9,
    NONE = 0,
};

/* What the kernel takes at once, INT_MAX cut to whole pages of the largest size. */
#define CHUNK_BYTES ((size_t)0x7fff0000)

/* A multiplier that spreads neighbouring pages over all states. */
#define SPREAD UINT32_C(0x9e3779b1)

/* As the vDSO's function has it: the count of bytes, or a negative errno. */
typedef long generator(void *buffer, size_t len, unsigned int flags, void *state, size_t state_bytes);

/* What the function says about its state, when it is called with a length of ~0 for it. */
struct state_needs {
    uint32_t bytes;
    uint32_t protection;
    uint32_t map_flags;
    uint32_t reserved[13];
};

struct mark {
    _Alignas(CACHE_LINE_BYTES) uint32_t taken;
};

enum readiness { UNKNOWN, AT_WORK, READY, ABSENT };

static struct {
    uint32_t readiness; /* enum readiness; what follows is written before it says READY */
    uint32_t state_bytes;
    uint32_t states_in_page;
    size_t page_bytes;
    generator *function;
    char *states;
    struct mark marks[STATES];
} pool;

#if defined(VLLSI__VDSO_GETRANDOM) && !defined(VLLSI__VDSO_ERROR_FLAG)
static generator *find_function(void)
{
    return (generator *)(uintptr_t)vllsi__vdso_symbol(VLLSI__VDSO_GETRANDOM, VLLSI__VDSO_VERSION);
}
#else
static generator *find_function(void)
{
    return NULL;
}
#endif

/* Maps the row of states; no state crosses the end of a page, so that none is half zeroed. */
static enum readiness prepare(void)
{
    struct state_needs needs = {0};
    generator *function = find_function();
    const size_t page = vllsi__page_size();
    if (function == NULL || function(NULL, 0, 0, &needs, ~(size_t)0) != 0 || needs.bytes == 0 ||
        needs.bytes > page) {
        return ABSENT;
    }
    const uint32_t in_page = (uint32_t)page / needs.bytes;
    const size_t pages = (STATES + in_page - 1) / in_page;
    const vllsi_result mapped =
        vllsi__pages_map_as(NULL, pages * page, needs.protection, needs.map_flags, -1, 0);
    if (vllsi_failed(mapped)) {
        return ABSENT;
    }
    pool.function = function;
    pool.state_bytes = needs.bytes;
    pool.states_in_page = in_page;
    pool.page_bytes = page;
    pool.states = (char *)(uintptr_t)mapped;
    return READY;
}

/* Whether there are states. While another thread, or the code that this handler interrupts, is about to make
 * them, there are none. */
static bool is_ready(void)
{
    uint32_t readiness = __atomic_load_n(&pool.readiness, __ATOMIC_ACQUIRE);
    if (readiness == UNKNOWN && __atomic_compare_exchange_n(&pool.readiness, &readiness, AT_WORK, false,
                                                            __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
        readiness = prepare();
        __atomic_store_n(&pool.readiness, readiness, __ATOMIC_RELEASE);
    }
    return readiness == READY;
}

/* Takes a state that nobody uses; -1 for none. */
static int32_t take_state(void)
{
    const char here = 0;
    const uint32_t first = ((uint32_t)((uintptr_t)&here >> STACK_SHIFT) * SPREAD) >> 16;
    for (uint32_t look = 0; look < LOOKS; look++) {
        const uint32_t at = (first + look) % STATES;
        if (__atomic_load_n(&pool.marks[at].taken, __ATOMIC_RELAXED) == 0 &&
            __atomic_exchange_n(&pool.marks[at].taken, 1, __ATOMIC_ACQUIRE) == 0) {
            return (int32_t)at;
        }
    }
    return -1;
}

static vllsi_result draw(void *buffer, size_t len, uint32_t flags)
{
    const int32_t at = is_ready() ? take_state() : -1;
    if (at < 0) {
        return vllsi__linux_getrandom(buffer, len, flags);
    }
    char *state = pool.states + (uint32_t)at / pool.states_in_page * pool.page_bytes +
                  (size_t)((uint32_t)at % pool.states_in_page) * pool.state_bytes;
    const vllsi_result drawn = pool.function(buffer, len, flags, state, pool.state_bytes);
    __atomic_store_n(&pool.marks[at].taken, 0, __ATOMIC_RELEASE);
    return drawn;
}

/* ── kernels without the call, filters that refuse it ── */

static vllsi_result open_device(const char *path)
{
    vllsi_result result;
    do {
        result =
            vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, path, VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    } while (result == VLLSI__ERRNO(EINTR));
    return result;
}

/* Waits, if it may, until the generator is seeded: then the one device can be read that nobody need read. */
static vllsi_result wait_for_seed(bool may_wait)
{
    const vllsi_result file = open_device("/dev/random");
    if (vllsi_failed(file)) {
        return file;
    }
    struct vllsi_linux_pollfd asked = {.fd = (int32_t)file, .events = VLLSI_LINUX_POLLIN};
    vllsi_result result;
    do {
        struct vllsi_linux_timespec no_time = {.tv_sec = 0, .tv_nsec = 0};
        result = vllsi__linux_ppoll(&asked, 1, may_wait ? NULL : &no_time, NULL);
    } while (result == VLLSI__ERRNO(EINTR));
    vllsi__close_own(file);
    return result == 0 ? VLLSI__ERRNO(EAGAIN) : result;
}

/* Whether it is the kernel's device: something else of that name may lie in another root directory. */
static bool is_device(int32_t file)
{
    struct vllsi_linux_statx known;
    return vllsi__linux_statx(file, "", VLLSI_LINUX_AT_EMPTY_PATH, VLLSI_LINUX_STATX_TYPE, &known) == 0 &&
           (known.stx_mode & VLLSI_LINUX_S_IFMT) == VLLSI_LINUX_S_IFCHR &&
           known.stx_rdev_major == RANDOM_MAJOR && known.stx_rdev_minor == URANDOM_MINOR;
}

static vllsi_result read_all(int32_t file, char *buffer, size_t len)
{
    while (len > 0) {
        const vllsi_result got = vllsi__linux_read(file, buffer, len < CHUNK_BYTES ? len : CHUNK_BYTES);
        if (got == VLLSI__ERRNO(EINTR)) {
            continue;
        }
        if (got <= 0) {
            return got == 0 ? VLLSI__UNSUPPORTED : got;
        }
        buffer += got;
        len -= (size_t)got;
    }
    return 0;
}

static vllsi_result fill_from_device(char *buffer, size_t len, bool may_wait)
{
    vllsi_result result = wait_for_seed(may_wait);
    if (!vllsi_failed(result)) {
        result = open_device("/dev/urandom");
    }
    if (vllsi_failed(result)) {
        return result == VLLSI__ERRNO(ENOENT) || result == VLLSI__ERRNO(EACCES) ||
                       result == VLLSI__ERRNO(EPERM)
                   ? VLLSI__UNSUPPORTED
                   : result;
    }
    const int32_t file = (int32_t)result;
    result = is_device(file) ? read_all(file, buffer, len) : VLLSI__UNSUPPORTED;
    vllsi__close_own(file);
    return result;
}

static vllsi_result fill(char *buffer, size_t len, uint32_t flags)
{
    if (buffer == NULL) {
        return len == 0 ? 0 : VLLSI__ERRNO(EFAULT);
    }
    while (len > 0) {
        const vllsi_result got = draw(buffer, len < CHUNK_BYTES ? len : CHUNK_BYTES, flags);
        if (got == VLLSI__ERRNO(EINTR)) {
            continue;
        }
        if (vllsi__is_absent(got)) {
            return fill_from_device(buffer, len, flags == NONE);
        }
        if (vllsi_failed(got)) {
            return got;
        }
        buffer += got;
        len -= (size_t)got;
    }
    return 0;
}

vllsi_result vllsi_random_bytes(void *buffer, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_random_bytes);
    return fill(buffer, len, NONE);
}

vllsi_result vllsi_random_bytes_now(void *buffer, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_random_bytes_now);
    return fill(buffer, len, VLLSI_LINUX_GRND_NONBLOCK);
}
