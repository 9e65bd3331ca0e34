/*
 * vllsi/random.h: that everything is filled, that nothing comes twice (another thread, a handler in between,
 * a fork), and what happens without the kernel's call.
 */
#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/random.h>

enum { DRAW_BYTES = 16, ROUNDS = 8, MANY = 100000 };

struct draw {
    unsigned char bytes[DRAW_BYTES];
};

typedef vllsi_result filler(void *buffer, size_t len);

/* Every byte that was asked for changes in one of the rounds (2^-64 that one of them does not), and no other.
 */
static void check_fills(filler *fill, size_t len)
{
    enum { ROOM = 4200, CANARY = 0x5a };
    static unsigned char buffer[ROOM], seen[ROOM];
    REQUIRE(len + 1 <= ROOM);
    for (size_t at = 0; at < ROOM; at++) {
        seen[at] = 0;
    }
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t at = 0; at < ROOM; at++) {
            buffer[at] = CANARY;
        }
        CHECK_EQ(fill(buffer + 1, len), 0);
        for (size_t at = 0; at < ROOM; at++) {
            seen[at] |= buffer[at] ^ CANARY;
        }
    }
    size_t changed = 0;
    for (size_t at = 0; at < ROOM; at++) {
        changed += seen[at] != 0;
        if ((seen[at] != 0) != (at >= 1 && at <= len)) {
            CHECK_EQ(at, -1);
            break;
        }
    }
    CHECK_EQ(changed, len);
}

TEST(random, fills_all_and_nothing_else)
{
    static const size_t lengths[] = {0, 1, 2, 7, 8, 15, 16, 17, 31, 63, 64, 95, 96, 97, 255, 256, 257, 4096};
    for (size_t at = 0; at < sizeof lengths / sizeof *lengths; at++) {
        check_fills(vllsi_random_bytes, lengths[at]);
        check_fills(vllsi_random_bytes_now, lengths[at]);
    }
}

static int64_t ones_of(unsigned char byte)
{
    int64_t ones = 0;
    for (unsigned bits = byte; bits != 0; bits >>= 1) {
        ones += bits & 1;
    }
    return ones;
}

/* Long enough for a signal to cut the kernel's call short. */
TEST(random, long_ones)
{
    enum { LONG = 1 << 22, PART = 1 << 12, MOST_OFF = 100000 };
    static unsigned char buffer[LONG];
    int64_t ones = 0;
    CHECK_EQ(vllsi_random_bytes(buffer, LONG), 0);
    for (size_t part = 0; part < LONG; part += PART) {
        size_t same = 0;
        for (size_t at = 0; at < PART; at++) {
            same += buffer[part + at] == 0;
            ones += ones_of(buffer[part + at]);
        }
        REQUIRE(same < PART / 8); /* 16 are to be expected */
    }
    /* The standard deviation is 2,896. */
    CHECK(ones > LONG * 4 - MOST_OFF && ones < LONG * 4 + MOST_OFF);
}

TEST(random, bad_input)
{
    CHECK_EQ(vllsi_random_bytes(NULL, 0), 0);
    CHECK_KIND(vllsi_random_bytes(NULL, 1), BAD_ADDRESS);
    CHECK_KIND(vllsi_random_bytes_now(NULL, SIZE_MAX), BAD_ADDRESS);
}

static bool all_differ(const struct draw *draws, size_t count)
{
    for (size_t one = 0; one < count; one++) {
        for (size_t other = one + 1; other < count; other++) {
            if (support_same(draws[one].bytes, draws[other].bytes, DRAW_BYTES)) {
                return false;
            }
        }
    }
    return true;
}

/* ── threads ── */

enum { THREADS = 4, TABLE_SLOTS = 1 << 20 };

static void draw_many(void *draws)
{
    for (size_t at = 0; at < MANY; at++) {
        CHECK_EQ(vllsi_random_bytes((uint64_t *)draws + at, sizeof(uint64_t)), 0);
    }
}

/* How many values there are a second time; of true random ones one in 10^8 runs has any. */
static size_t count_repeated(const uint64_t *values, size_t count)
{
    static uint64_t table[TABLE_SLOTS];
    size_t repeated = 0;
    for (size_t at = 0; at < count; at++) {
        size_t slot = values[at] % TABLE_SLOTS;
        while (table[slot] != 0 && table[slot] != values[at]) {
            slot = (slot + 1) % TABLE_SLOTS;
        }
        repeated += table[slot] != 0;
        table[slot] = values[at];
    }
    return repeated;
}

TEST(random, threads_get_different_ones)
{
    static uint64_t draws[THREADS * MANY];
    support_threads_run(THREADS, draw_many, draws, sizeof(uint64_t) * MANY);
    CHECK_EQ(count_repeated(draws, THREADS * MANY), 0);
}

/* ── a handler in the middle of a call ── */

enum { INTERRUPTIONS = 300 };

static struct draw in_handler[INTERRUPTIONS];
static uint32_t interruptions;
static uint32_t victim;

static void draw_in_handler(int signal)
{
    (void)signal;
    const uint32_t at = __atomic_load_n(&interruptions, __ATOMIC_RELAXED);
    if (at < INTERRUPTIONS) {
        CHECK_EQ(vllsi_random_bytes(in_handler[at].bytes, DRAW_BYTES), 0);
        __atomic_store_n(&interruptions, at + 1, __ATOMIC_RELEASE);
    }
}

static void interrupt_often(void *unused)
{
    (void)unused;
    for (int tries = 0;
         tries < 100 * INTERRUPTIONS && __atomic_load_n(&interruptions, __ATOMIC_ACQUIRE) < INTERRUPTIONS;
         tries++) {
        support_interrupt(victim);
        (void)!vllsi__linux_sched_yield();
    }
}

TEST(random, handlers_get_different_ones)
{
    if (SUPPORT_SANITIZED) {
        SKIP("a sanitizer's own signal handling is in the way of handlers that it does not know");
    }
    enum { KEPT = 4096 };
    static struct draw kept[KEPT + INTERRUPTIONS];
    struct support_thread other;
    struct vllsi_linux_sigaction action = {.flags = 0};
    action.handler = (void *)(uintptr_t)draw_in_handler;
#ifdef VLLSI_LINUX_SA_RESTORER
    action.flags = VLLSI_LINUX_SA_RESTORER;
    action.restorer = (void *)(uintptr_t)vllsi_linux_rt_sigreturn;
#endif
    REQUIRE(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGUSR1, &action, NULL) == 0);
    victim = (uint32_t)vllsi__linux_gettid();
    support_thread_start(&other, interrupt_often, NULL);
    uint32_t seen = 0;
    size_t count = 0;
    const int64_t deadline_ns = support_after_ms(5000);
    while (seen < INTERRUPTIONS && conformance_now_ns() < deadline_ns) {
        /* Of the thread's own those are kept that a handler may have interrupted. */
        struct draw *draw = &kept[count % KEPT];
        CHECK_EQ(vllsi_random_bytes(draw->bytes, DRAW_BYTES), 0);
        const uint32_t now = __atomic_load_n(&interruptions, __ATOMIC_ACQUIRE);
        count += now != seen;
        seen = now;
    }
    support_thread_join(&other);
    CHECK(count > 0);
    count = count < KEPT ? count : KEPT;
    for (size_t at = 0; at < seen; at++) {
        kept[count + at] = in_handler[at];
    }
    CHECK(all_differ(kept, count + seen));
}

/* ── forks ── */

enum { CHILDREN = 2, IN_CHILD = 8 };

static struct draw *shared;

static void draw_in_child(void *argument)
{
    struct draw *draws = argument;
    for (size_t at = 0; at < IN_CHILD; at++) {
        CHECK_EQ(vllsi_random_bytes(draws[at].bytes, DRAW_BYTES), 0);
    }
}

/* Calls from many depths of the stack, since what is prepared may depend on where the caller is. */
static void draw_at_depths(int depth)
{
    volatile unsigned char frame[2048];
    struct draw draw;
    frame[0] = (unsigned char)depth;
    CHECK_EQ(vllsi_random_bytes(draw.bytes, DRAW_BYTES), 0);
    if (depth > 0) {
        draw_at_depths(depth - 1);
    }
    frame[1] = frame[0];
}

TEST(random, children_get_different_ones)
{
    const vllsi_result mapped = vllsi__linux_mmap(NULL, 4096, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                                                  VLLSI_LINUX_MAP_SHARED | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(mapped));
    shared = (struct draw *)(uintptr_t)mapped;
    /* What lies prepared in the state, if there is one, must not be given out twice. */
    struct draw before;
    draw_at_depths(40);
    CHECK_EQ(vllsi_random_bytes(before.bytes, DRAW_BYTES), 0);
    for (size_t child = 0; child < CHILDREN; child++) {
        const struct conformance_child ended =
            conformance_run_child(draw_in_child, shared + child * IN_CHILD, 10000);
        CHECK(ended.exited && ended.status == 0);
    }
    for (size_t at = 0; at < IN_CHILD; at++) {
        CHECK_EQ(vllsi_random_bytes(shared[CHILDREN * IN_CHILD + at].bytes, DRAW_BYTES), 0);
    }
    shared[(CHILDREN + 1) * IN_CHILD] = before;
    CHECK(all_differ(shared, (CHILDREN + 1) * IN_CHILD + 1));
}

/* ── without the call ── */

#define SKIP_WITHOUT_FILTERS()                                            \
    if (conformance_emulated()) {                                         \
        SKIP("qemu-user lacks seccomp: a filter that refuses getrandom"); \
    }

TEST(random, without_the_call)
{
    SKIP_WITHOUT_FILTERS();
    const int64_t open_before = support_open_descriptors();
    REQUIRE(support_refuse(VLLSI_LINUX_NR_getrandom, VLLSI_LINUX_ENOSYS));
    check_fills(vllsi_random_bytes, 4096);
    check_fills(vllsi_random_bytes_now, 17);
    CHECK_EQ(support_open_descriptors(), open_before);
}

TEST(random, where_nothing_is_to_be_had)
{
    SKIP_WITHOUT_FILTERS();
    unsigned char bytes[DRAW_BYTES];
    REQUIRE(support_refuse(VLLSI_LINUX_NR_openat, VLLSI_LINUX_EACCES));
    REQUIRE(support_refuse(VLLSI_LINUX_NR_getrandom, VLLSI_LINUX_ENOSYS));
    CHECK_KIND(vllsi_random_bytes(bytes, sizeof bytes), UNSUPPORTED);
    CHECK_KIND(vllsi_random_bytes_now(bytes, sizeof bytes), UNSUPPORTED);
}

/* A machine whose generator has no seed yet: the kernel says EAGAIN to those who would not wait. */
TEST(random, before_the_seed)
{
    SKIP_WITHOUT_FILTERS();
    unsigned char bytes[DRAW_BYTES];
    REQUIRE(support_refuse(VLLSI_LINUX_NR_getrandom, VLLSI_LINUX_EAGAIN));
    CHECK_KIND(vllsi_random_bytes_now(bytes, sizeof bytes), WOULD_BLOCK);
}
