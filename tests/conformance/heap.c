/*
 * vllsi/heap.h: blocks keep what is written to them and nothing else, from any thread, across forks; misuse
 * is seen; memory goes back.
 */
#include "conformance.h"
#include "support_linux.h"

#include <vllsi/heap.h>
#include <vllsi/init.h>
#include <vllsi/linux/thread.h>
#include <vllsi/sync.h>
#include <vllsi/thread.h>
#include <vllsi/types.h>

#define MIB ((size_t)1 << 20)

enum { CHILD_MS = 15000, SLOTS = 400, THREADS = 4 };

/* A sanitizer or an emulator makes everything slower; what is repeated is repeated less. */
static int rounds(int count)
{
    return SUPPORT_SANITIZED || conformance_emulated() ? count / 8 : count;
}

/* ── A model: blocks with known contents ──────────────────────────────────────────────────── */

struct slot {
    unsigned char *block;
    size_t bytes;
    unsigned char first; /* the byte at the beginning; each further one is one more */
};

struct model {
    uint64_t random;
    struct slot slots[SLOTS];
    bool wrong;
};

static uint32_t next(struct model *model)
{
    model->random = model->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(model->random >> 33);
}

/* In blocks above this many bytes only the ends are looked at. */
enum { LOOK_BYTES = 600 };

static size_t next_looked_at(const struct slot *slot, size_t at)
{
    const size_t tail = slot->bytes > LOOK_BYTES ? slot->bytes - LOOK_BYTES : 0;
    return at + 1 < LOOK_BYTES || at + 1 >= tail ? at + 1 : tail;
}

static void write_slot(struct slot *slot, unsigned char first)
{
    slot->first = first;
    for (size_t at = 0; at < slot->bytes; at = next_looked_at(slot, at)) {
        slot->block[at] = (unsigned char)(first + at);
    }
}

/* Whether the first bytes are still what was written. */
static bool holds(const struct slot *slot, size_t bytes)
{
    for (size_t at = 0; at < bytes; at = next_looked_at(slot, at)) {
        if (slot->block[at] != (unsigned char)(slot->first + at)) {
            return false;
        }
    }
    return true;
}

static size_t some_size(struct model *model)
{
    static const uint32_t most[] = {16, 64, 300, 1000, 5000, 20000, 40000, 200000, 1100000, 3000000};
    const uint32_t kind = next(model) % 100;
    /* mostly small ones */
    const uint32_t range = kind < 30 ? 0 : kind < 60 ? 1 : kind < 75 ? 2 : kind < 85 ? 3 : 4 + kind % 6;
    return next(model) % (most[range] + 1);
}

static void expect(struct model *model, bool condition)
{
    model->wrong = model->wrong || !condition;
}

static void drop(struct model *model, struct slot *slot)
{
    expect(model, slot->block == NULL || holds(slot, slot->bytes));
    vllsi_heap_free(slot->block);
    *slot = (struct slot){NULL, 0, 0};
}

static void resize(struct model *model, struct slot *slot)
{
    const size_t bytes = some_size(model);
    const size_t kept = bytes < slot->bytes ? bytes : slot->bytes;
    unsigned char *block = vllsi_heap_realloc(slot->block, bytes);
    expect(model, block != NULL);
    if (block == NULL) {
        return;
    }
    slot->block = block;
    expect(model, holds(slot, kept)); /* by the old size */
    slot->bytes = bytes;
    write_slot(slot, (unsigned char)next(model));
}

static void fill(struct model *model, struct slot *slot)
{
    const size_t bytes = some_size(model);
    const uint32_t how = next(model) % 8;
    size_t align = 16;
    if (how == 0) {
        align = (size_t)1 << next(model) % 18;
        slot->block = vllsi_heap_aligned_alloc(align, bytes);
    } else if (how == 1) {
        slot->block = vllsi_heap_calloc(1 + bytes / 7, 7);
        for (size_t at = 0; slot->block != NULL && at < bytes; at++) {
            expect(model, slot->block[at] == 0);
        }
    } else {
        slot->block = vllsi_heap_malloc(bytes);
    }
    expect(model, slot->block != NULL && ((uintptr_t)slot->block & (align - 1)) == 0);
    if (slot->block != NULL) {
        expect(model, vllsi_heap_usable_size(slot->block) >= bytes);
        slot->bytes = bytes;
        write_slot(slot, (unsigned char)next(model));
    }
}

static void play(struct model *model, int steps)
{
    for (int step = 0; step < steps && !model->wrong; step++) {
        struct slot *slot = &model->slots[next(model) % SLOTS];
        if (slot->block == NULL) {
            fill(model, slot);
        } else if (next(model) % 4 == 0) {
            expect(model, holds(slot, slot->bytes));
            resize(model, slot);
        } else {
            drop(model, slot);
        }
    }
}

static void end(struct model *model)
{
    for (int at = 0; at < SLOTS; at++) {
        drop(model, &model->slots[at]);
    }
}

static void play_seed(struct model *model, uint64_t seed, int steps)
{
    *model = (struct model){.random = seed};
    play(model, steps);
    end(model);
    CHECK_EQ(model->wrong ? (int64_t)seed : 0, 0); /* the seed of the game that went wrong */
}

/* Another game each time; what it was is printed with the failure. */
static uint64_t new_seed(void)
{
    return (uint64_t)conformance_now_ns() >> 4;
}

TEST(heap, games_with_known_seeds)
{
    static struct model model;
    for (uint64_t seed = 1; seed <= 4; seed++) {
        play_seed(&model, seed, rounds(20000));
    }
}

TEST(heap, a_game_that_nobody_played)
{
    static struct model model;
    play_seed(&model, new_seed(), rounds(40000));
}

/* ── Blocks ───────────────────────────────────────────────────────────────────────────────── */

TEST(heap, every_size)
{
    for (size_t bytes = 0; bytes < 40000; bytes += bytes < 300 ? 1 : 97) {
        struct slot slot = {vllsi_heap_malloc(bytes), bytes, 0};
        REQUIRE(slot.block != NULL);
        CHECK_EQ((uintptr_t)slot.block % 16, 0);
        const size_t usable = vllsi_heap_usable_size(slot.block);
        CHECK(usable >= bytes && (bytes < 128 || usable <= bytes + bytes / 4 + 16 || usable == 65536));
        write_slot(&slot, 'e');
        CHECK(holds(&slot, bytes));
        vllsi_heap_free(slot.block);
    }
}

TEST(heap, blocks_of_no_bytes_are_blocks)
{
    void *first = vllsi_heap_malloc(0);
    void *second = vllsi_heap_malloc(0);
    void *third = vllsi_heap_calloc(0, 100);
    CHECK(first != NULL && second != NULL && third != NULL);
    CHECK(first != second && second != third);
    vllsi_heap_free(first);
    vllsi_heap_free(second);
    vllsi_heap_free(third);
    vllsi_heap_free(NULL);
    CHECK_EQ(vllsi_heap_usable_size(NULL), 0);
}

TEST(heap, sizes_that_there_cannot_be)
{
    static const size_t sizes[] = {SIZE_MAX,     SIZE_MAX - 15,    SIZE_MAX - 4096, SIZE_MAX / 2 + 1,
                                   SIZE_MAX / 2, SIZE_MAX / 2 - 1, SIZE_MAX / 4 + 1};
    void *block = vllsi_heap_malloc(100);
    REQUIRE(block != NULL);
    __builtin_memset(block, 'b', 100);
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        CHECK(vllsi_heap_malloc(sizes[at]) == NULL);
        CHECK(vllsi_heap_calloc(1, sizes[at]) == NULL);
        CHECK(vllsi_heap_calloc(sizes[at], 8) == NULL);
        CHECK(vllsi_heap_calloc(sizes[at], sizes[at]) == NULL);
        CHECK(vllsi_heap_aligned_alloc(64, sizes[at]) == NULL);
        CHECK(vllsi_heap_realloc(block, sizes[at]) == NULL);
    }
    CHECK(vllsi_heap_calloc((size_t)1 << (sizeof(size_t) * 4), (size_t)1 << (sizeof(size_t) * 4)) == NULL);
    CHECK_EQ(((char *)block)[99], 'b');
    vllsi_heap_free(block);
}

TEST(heap, alignments)
{
    for (size_t align = 1; align <= 4 * MIB; align *= 2) {
        static const size_t sizes[] = {0, 1, 100, 5000, 70000, 2000000};
        for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
            char *block = vllsi_heap_aligned_alloc(align, sizes[at]);
            REQUIRE(block != NULL);
            CHECK_EQ((uintptr_t)block & (align - 1), 0);
            CHECK(vllsi_heap_usable_size(block) >= sizes[at]);
            __builtin_memset(block, 'a', sizes[at]);
            vllsi_heap_free(block);
        }
    }
    static const size_t none[] = {0, 3, 24, 4097, SIZE_MAX, SIZE_MAX / 2 + 1};
    for (size_t at = 0; at < sizeof none / sizeof none[0]; at++) {
        CHECK(vllsi_heap_aligned_alloc(none[at], 10) == NULL);
    }
}

TEST(heap, calloc_is_zero_where_something_was)
{
    static const size_t sizes[] = {16, 100, 3000, 30000, 50000, 900000, 3 * MIB};
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        for (int round = 0; round < 6; round++) {
            unsigned char *block = vllsi_heap_calloc(sizes[at], 1);
            REQUIRE(block != NULL);
            bool zero = true;
            for (size_t byte = 0; byte < sizes[at]; byte++) {
                zero = zero && block[byte] == 0;
            }
            CHECK(zero);
            __builtin_memset(block, 0xff, sizes[at]);
            vllsi_heap_free(block);
            (void)vllsi_heap_trim();
        }
    }
}

TEST(heap, realloc_keeps_what_there_was)
{
    static const size_t sizes[] = {1,       17,      1000,    30000, 40000, 800000, MIB,     MIB + 1,
                                   5 * MIB, 9 * MIB, 2 * MIB, 70000, 500,   3,      3 * MIB, 0};
    struct slot slot = {NULL, 0, 0};
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        const size_t kept = sizes[at] < slot.bytes ? sizes[at] : slot.bytes;
        slot.block = vllsi_heap_realloc(slot.block, sizes[at]);
        REQUIRE(slot.block != NULL);
        for (size_t byte = 0; byte < kept; byte++) {
            if (slot.block[byte] != (unsigned char)(slot.first + byte)) {
                CHECK_EQ(byte, kept);
                break;
            }
        }
        slot.bytes = sizes[at];
        slot.first = (unsigned char)at;
        for (size_t byte = 0; byte < slot.bytes; byte++) {
            slot.block[byte] = (unsigned char)(slot.first + byte);
        }
    }
    vllsi_heap_free(slot.block);
}

/* Bytes behind a block and in blocks that were freed are not the heap's own. */
TEST(heap, stray_writes_do_not_reach_the_heap)
{
    enum { BLOCKS = 3000 };
    static char *blocks[BLOCKS];
    for (int at = 0; at < BLOCKS; at++) {
        blocks[at] = vllsi_heap_malloc((size_t)at % 500);
        REQUIRE(blocks[at] != NULL);
    }
    for (int at = 0; at < BLOCKS; at += 2) {
        vllsi_heap_free(blocks[at]);
    }
    for (int at = 0; at < BLOCKS; at++) {
        if (at % 2 == 1 || at % 500 >= 16) { /* a slab that has gone may have left nothing to write to */
            volatile char *bytes = blocks[at];
            bytes[0] = (char)0xff;
        }
    }
    for (int at = 1; at < BLOCKS; at += 2) {
        vllsi_heap_free(blocks[at]);
    }
    static struct model model;
    play_seed(&model, 7, rounds(8000));
}

/* ── Misuse ───────────────────────────────────────────────────────────────────────────────── */

static void free_twice(void *bytes)
{
    void *block = vllsi_heap_malloc(*(size_t *)bytes);
    void *volatile kept = block;
    vllsi_heap_free(block);
    vllsi_heap_free(kept);
}

static void free_it(void *block)
{
    vllsi_heap_free(block);
}

static void free_on_a_thread(void *block)
{
    vllsi_thread_handle handle;
    REQUIRE(vllsi_thread_spawn(free_it, block, 0, &handle) == 0);
    REQUIRE(vllsi_thread_join(handle) == 0);
}

static void free_twice_elsewhere(void *bytes)
{
    void *block = vllsi_heap_malloc(*(size_t *)bytes);
    free_on_a_thread(block);
    free_on_a_thread(block);
}

static void free_here_then_elsewhere(void *bytes)
{
    void *block = vllsi_heap_malloc(*(size_t *)bytes);
    void *volatile kept = block;
    vllsi_heap_free(block);
    free_on_a_thread(kept);
}

/* Found when the owner takes over what others have freed: here at trim. */
static void free_elsewhere_then_here(void *bytes)
{
    void *block = vllsi_heap_malloc(*(size_t *)bytes);
    void *other = vllsi_heap_malloc(*(size_t *)bytes); /* keeps the slab */
    void *volatile kept = block;
    free_on_a_thread(block);
    vllsi_heap_free(kept);
    (void)vllsi_heap_trim();
    vllsi_heap_free(other);
}

static void size_it(void *block)
{
    (void)!vllsi_heap_usable_size(block);
}

static void realloc_it(void *block)
{
    (void)(vllsi_heap_realloc(block, 100000) == NULL);
}

static void check_panics(void (*misuse)(void *argument), void *argument, const char *text)
{
    const struct conformance_child child = conformance_run_child(misuse, argument, CHILD_MS);
    CHECK(!child.timed_out && !(child.exited && child.status == 0));
    CHECK(conformance_contains(child.output, text));
}

TEST(heap, freed_twice)
{
    static size_t sizes[] = {0, 24, 1000, 32768, 40000, 1000000, 3000000};
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        check_panics(free_twice, &sizes[at], "vllsi_heap_free");
        check_panics(free_twice_elsewhere, &sizes[at], "vllsi_heap_free");
        check_panics(free_here_then_elsewhere, &sizes[at], "vllsi_heap_free");
    }
    for (size_t at = 0; at < 4; at++) {
        check_panics(free_elsewhere_then_here, &sizes[at], "vllsi_heap_free");
    }
}

TEST(heap, what_is_no_block)
{
    static char variable[64];
    char local[64] = {0};
    char *small = vllsi_heap_malloc(100);
    char *span = vllsi_heap_malloc(200000);
    char *large = vllsi_heap_malloc(2 * MIB);
    REQUIRE(small != NULL && span != NULL && large != NULL);
    void *const none[] = {
        variable,     local,         small + 1,       small + 16,   small + 50, span + 16,
        span + 65536, span + 131072, large + 16,      large + 4096, (void *)16, (void *)(UINTPTR_MAX - 15),
        small - 16,   span - 16,     large + 2 * MIB,
    };
    for (size_t at = 0; at < sizeof none / sizeof none[0]; at++) {
        check_panics(free_it, none[at], "vllsi_heap_free");
        check_panics(size_it, none[at], "vllsi_heap_usable_size");
        check_panics(realloc_it, none[at], "vllsi_heap_realloc");
    }
    vllsi_heap_free(small);
    vllsi_heap_free(span);
    vllsi_heap_free(large);
}

/* ── Threads ──────────────────────────────────────────────────────────────────────────────── */

static void play_alone(void *model)
{
    play_seed(model, new_seed() ^ (uintptr_t)model, rounds(16000));
}

static void run_threads(void (*body)(void *argument), char *arguments, size_t argument_bytes)
{
    vllsi_thread_handle handles[THREADS];
    for (size_t at = 0; at < THREADS; at++) {
        REQUIRE(vllsi_thread_spawn(body, arguments + at * argument_bytes, 0, &handles[at]) == 0);
    }
    for (size_t at = 0; at < THREADS; at++) {
        REQUIRE(vllsi_thread_join(handles[at]) == 0);
    }
}

TEST(heap, games_of_threads)
{
    static struct model models[THREADS];
    run_threads(play_alone, (char *)models, sizeof models[0]);
}

/* One table for all: a block is taken out by whoever comes, looked at, and freed or resized. */
enum { SHARED_SLOTS = 64 };

struct table {
    struct vllsi_mutex lock;
    struct slot slots[SHARED_SLOTS];
    uint32_t wrong;
};

static struct slot exchange(struct table *table, uint32_t at, struct slot slot)
{
    vllsi_mutex_lock(&table->lock);
    const struct slot before = table->slots[at];
    table->slots[at] = slot;
    vllsi_mutex_unlock(&table->lock);
    return before;
}

static struct table the_table;

static void play_together(void *number)
{
    static struct model models[THREADS];
    struct model *model = &models[*(uint8_t *)number];
    *model = (struct model){.random = new_seed() + *(uint8_t *)number};
    for (int step = 0; step < rounds(25000) && !model->wrong; step++) {
        struct slot slot = {NULL, 0, 0};
        fill(model, &slot);
        slot = exchange(&the_table, next(model) % SHARED_SLOTS, slot);
        if (slot.block != NULL && next(model) % 8 == 0) {
            expect(model, holds(&slot, slot.bytes));
            resize(model, &slot);
        }
        drop(model, &slot);
    }
    if (model->wrong) {
        __atomic_add_fetch(&the_table.wrong, 1, __ATOMIC_RELAXED);
    }
}

TEST(heap, blocks_are_freed_by_other_threads)
{
    uint8_t numbers[THREADS] = {0, 1, 2, 3};
    for (int round = 0; round < 4; round++) { /* threads end and leave blocks to others */
        run_threads(play_together, (char *)numbers, 1);
    }
    for (uint32_t at = 0; at < SHARED_SLOTS; at++) {
        const struct slot slot = exchange(&the_table, at, (struct slot){NULL, 0, 0});
        CHECK(slot.block == NULL || holds(&slot, slot.bytes));
        vllsi_heap_free(slot.block);
    }
    CHECK_EQ(the_table.wrong, 0);
}

/* ── Memory ───────────────────────────────────────────────────────────────────────────────── */

/* The second number of /proc/self/statm; 0 where it cannot be read. */
static int64_t resident_bytes(void)
{
    char text[256] = {0};
    const vllsi_result file =
        vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/statm", VLLSI_LINUX_O_RDONLY, 0);
    if (vllsi_failed(file)) {
        return 0;
    }
    (void)!vllsi__linux_read((int32_t)file, text, sizeof text - 1);
    (void)!vllsi__linux_close((int32_t)file);
    const char *at = text;
    while (*at != '\0' && *at != ' ') {
        at++;
    }
    int64_t pages = 0;
    for (at += *at == ' '; *at >= '0' && *at <= '9'; at++) {
        pages = pages * 10 + (*at - '0');
    }
    return pages * vllsi_page_size_bytes();
}

enum { MANY_BLOCKS = 60000, BLOCK_BYTES = 1000 };

static void *many_blocks[MANY_BLOCKS];

static void get_many(void *unused)
{
    (void)unused;
    for (int at = 0; at < MANY_BLOCKS; at++) {
        many_blocks[at] = vllsi_heap_malloc(BLOCK_BYTES);
        REQUIRE(many_blocks[at] != NULL);
        __builtin_memset(many_blocks[at], 'r', BLOCK_BYTES);
    }
}

static void free_many(void *unused)
{
    (void)unused;
    for (int at = 0; at < MANY_BLOCKS; at++) {
        vllsi_heap_free(many_blocks[at]);
    }
}

static void check_goes_back(bool by_other_threads)
{
#ifdef VLLSI_STRICT_PORTABLE
    SKIP("a strict-portable build keeps the pages, with other bytes");
#endif
    if (!support_address_space_is_the_programs()) {
        SKIP("what is resident would be the emulator's or the sanitizer's too");
    }
    const int64_t before = resident_bytes();
    vllsi_thread_handle handle;
    if (by_other_threads) {
        REQUIRE(vllsi_thread_spawn(get_many, NULL, 0, &handle) == 0);
        REQUIRE(vllsi_thread_join(handle) == 0);
    } else {
        get_many(NULL);
    }
    CHECK(resident_bytes() > before + (int64_t)(50 * MIB));
    free_many(NULL);
    CHECK(resident_bytes() < before + (int64_t)(8 * MIB));
    (void)vllsi_heap_trim();
    CHECK(resident_bytes() < before + (int64_t)(4 * MIB));
}

TEST(heap, memory_goes_back)
{
    check_goes_back(false);
}

TEST(heap, memory_of_a_thread_that_has_ended_goes_back)
{
    check_goes_back(true);
}

/* The thread that gets the blocks lives on and never frees one. */
TEST(heap, what_others_free_is_used_again)
{
    int64_t after_one = 0;
    for (int round = 0; round < 5; round++) {
        get_many(NULL);
        vllsi_thread_handle handle;
        REQUIRE(vllsi_thread_spawn(free_many, NULL, 0, &handle) == 0);
        REQUIRE(vllsi_thread_join(handle) == 0);
        after_one = round == 0 ? resident_bytes() : after_one;
    }
    if (support_address_space_is_the_programs()) {
        CHECK(resident_bytes() < after_one + (int64_t)(16 * MIB));
    }
}

TEST(heap, trim_says_how_much)
{
    (void)vllsi_heap_trim();
    void *span = vllsi_heap_malloc(600000);
    REQUIRE(span != NULL);
    vllsi_heap_free(span);
    CHECK(vllsi_heap_trim() >= 600000);
    CHECK_EQ(vllsi_heap_trim(), 0);
}

static void get_a_few(void *unused)
{
    (void)unused;
    void *blocks[8];
    for (size_t at = 0; at < 8; at++) {
        blocks[at] = vllsi_heap_malloc(at * 300);
        CHECK(blocks[at] != NULL);
    }
    for (size_t at = 0; at < 8; at++) {
        vllsi_heap_free(blocks[at]);
    }
}

TEST(heap, threads_leave_nothing_behind)
{
    int64_t pages = 0;
    for (int round = 0; round < rounds(400); round++) {
        vllsi_thread_handle handle;
        REQUIRE(vllsi_thread_spawn(get_a_few, NULL, 0, &handle) == 0);
        REQUIRE(vllsi_thread_join(handle) == 0);
        pages = round == 20 ? conformance_mapped_pages() : pages;
    }
    if (support_address_space_is_the_programs()) {
        CHECK(conformance_mapped_pages() <= pages + 64);
    }
}

TEST(heap, until_there_is_no_more)
{
    if (!support_address_space_is_the_programs()) {
        SKIP("the limit would be the emulator's or the sanitizer's");
    }
    struct vllsi_linux_rlimit64 limit = {0};
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, NULL, &limit) == 0);
    limit.rlim_cur = (uint64_t)(conformance_mapped_pages() * vllsi_page_size_bytes()) + 100 * MIB;
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, &limit, NULL) == 0);
    for (int round = 0; round < 3; round++) {
        void *chain = NULL;
        size_t bytes = 0;
        void *block;
        while ((block = vllsi_heap_malloc(BLOCK_BYTES)) != NULL) {
            *(void **)block = chain;
            chain = block;
            bytes += BLOCK_BYTES;
        }
        CHECK(bytes > 50 * MIB); /* more than one region's */
        CHECK(vllsi_heap_malloc(500000) == NULL);
        CHECK(vllsi_heap_malloc(5 * MIB) == NULL);
        CHECK(vllsi_heap_realloc(chain, 5 * MIB) == NULL);
        while (chain != NULL) {
            void *const next_block = *(void **)chain;
            vllsi_heap_free(chain);
            chain = next_block;
        }
    }
    limit.rlim_cur = limit.rlim_max;
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, &limit, NULL) == 0);
    static struct model model;
    play_seed(&model, 11, 2000);
}

/* Gets blocks until there are no more, and frees them; returns how many there were. */
static int64_t count_blocks(size_t bytes)
{
    void *chain = NULL;
    void *block;
    int64_t count = 0;
    while (count < 1000000 && (block = vllsi_heap_malloc(bytes)) != NULL) {
        *(void **)block = chain;
        chain = block;
        count++;
    }
    while (chain != NULL) {
        void *const next_block = *(void **)chain;
        vllsi_heap_free(chain);
        chain = next_block;
    }
    return count;
}

TEST(heap, addresses_but_no_memory)
{
    void *first = vllsi_heap_malloc(BLOCK_BYTES);
    REQUIRE(first != NULL);
    if (!support_refuse(VLLSI_LINUX_NR_mprotect, VLLSI_LINUX_ENOMEM)) {
        SKIP("no system call filters under the user-mode emulator");
    }
    const int64_t count = count_blocks(BLOCK_BYTES);
    CHECK(count > 0 && count < 1000000);
    CHECK(count_blocks(BLOCK_BYTES) >= count); /* none was lost */
    CHECK(count_blocks(100000) > 0);
    const int64_t pages = conformance_mapped_pages();
    for (int round = 0; round < 20; round++) {
        CHECK(count_blocks(BLOCK_BYTES) >= count);
    }
    if (support_address_space_is_the_programs()) {
        CHECK(conformance_mapped_pages() <= pages + 64);
    }
    vllsi_heap_free(first);
}

/* ── Fork ─────────────────────────────────────────────────────────────────────────────────── */

static uint32_t stop, has_many;

/* Small blocks, and those for which the heap's lock is taken. */
static void keep_busy(void *model)
{
    enum { AT_ONCE = 40 };
    void *blocks[AT_ONCE];
    *(struct model *)model = (struct model){.random = new_seed() ^ (uintptr_t)model};
    while (__atomic_load_n(&stop, __ATOMIC_RELAXED) == 0) {
        play(model, 20);
        for (size_t at = 0; at < AT_ONCE; at++) {
            blocks[at] = vllsi_heap_malloc(at % 4 == 0 ? 100000 : at % 4 == 1 ? 2 * MIB : 32768);
        }
        for (size_t at = 0; at < AT_ONCE; at++) {
            vllsi_heap_free(blocks[at]);
        }
    }
    end(model);
}

/* Until the test is over: the blocks belong to a thread that a child does not have. */
static void get_many_and_wait(void *unused)
{
    get_many(unused);
    __atomic_store_n(&has_many, 1, __ATOMIC_RELEASE);
    while (__atomic_load_n(&stop, __ATOMIC_RELAXED) == 0) {
        conformance_sleep_ms(1);
    }
}

static void live_in_child(struct model *own)
{
    static struct model fresh;
    static struct model models[THREADS];
    const int64_t before = resident_bytes();
    end(own); /* blocks of the parent */
    free_many(NULL);
    (void)vllsi_heap_trim();
#ifndef VLLSI_STRICT_PORTABLE /* there the pages stay */
    CHECK(resident_bytes() < before - (int64_t)(40 * MIB));
#endif
    play_seed(&fresh, new_seed(), 1000);
    run_threads(play_alone, (char *)models, sizeof models[0]);
    CHECK(before > 0 && !own->wrong);
}

/* How the child ended: 0 for well. */
static int32_t fork_once(struct model *own)
{
    const vllsi_result pid = vllsi_linux_fork_process();
    REQUIRE(!vllsi_failed(pid));
    if (pid == 0) {
        live_in_child(own);
        vllsi__linux_exit_group(conformance_has_failed() ? 1 : 0);
    }
    int32_t status = -1;
    while (vllsi__linux_wait4((int32_t)pid, &status, 0, NULL) == -(vllsi_result)VLLSI_LINUX_EINTR) {
    }
    return status;
}

TEST(heap, a_forked_child_goes_on)
{
    if (SUPPORT_SANITIZED || conformance_emulated()) {
        SKIP("sanitizers and emulators do not survive a fork of several threads");
    }
    enum { BUSY = 2 };
    static struct model models[BUSY];
    static struct model own;
    vllsi_thread_handle handles[BUSY + 1];
    for (int at = 0; at < BUSY; at++) {
        REQUIRE(vllsi_thread_spawn(keep_busy, &models[at], 0, &handles[at]) == 0);
    }
    REQUIRE(vllsi_thread_spawn(get_many_and_wait, NULL, 0, &handles[BUSY]) == 0);
    while (__atomic_load_n(&has_many, __ATOMIC_ACQUIRE) == 0) {
        conformance_sleep_ms(1);
    }
    own = (struct model){.random = 5};
    for (int round = 0; round < 8; round++) {
        play(&own, 500);
        CHECK_EQ(fork_once(&own), 0);
    }
    __atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
    for (int at = 0; at <= BUSY; at++) {
        CHECK_EQ(vllsi_thread_join(handles[at]), 0);
        CHECK(at == BUSY || !models[at].wrong);
    }
    end(&own);
    CHECK(!own.wrong);
    free_many(NULL);
}

enum { FORKING = 1, GOT_A_HEAP, MEANWHILE_MS = 50 };

static uint32_t forking, got_meanwhile;

/* Runs between the heap's own and the fork: who needs the heap's lock does not get through. */
static void look_while_forking(void)
{
    __atomic_store_n(&forking, FORKING, __ATOMIC_RELEASE);
    conformance_sleep_ms(MEANWHILE_MS);
    got_meanwhile = __atomic_load_n(&forking, __ATOMIC_ACQUIRE) == GOT_A_HEAP;
}

/* The first block of a thread is one for which the lock is taken. */
static void get_first_while_forking(void *unused)
{
    (void)unused;
    for (int look = 0; look < 10000 && __atomic_load_n(&forking, __ATOMIC_ACQUIRE) != FORKING; look++) {
        conformance_sleep_ms(1);
    }
    void *block = vllsi_heap_malloc(64);
    __atomic_store_n(&forking, GOT_A_HEAP, __ATOMIC_RELEASE);
    vllsi_heap_free(block);
}

/* Otherwise the child could find the heap in the middle of another thread's change. */
TEST(heap, nobody_changes_it_while_it_forks)
{
    if (SUPPORT_SANITIZED || conformance_emulated()) {
        SKIP("sanitizers and emulators do not survive a fork of several threads");
    }
    vllsi_thread_handle handle;
    /* Before the heap's own, which comes with the first block: of two the last one runs first. */
    REQUIRE(vllsi_linux_at_fork(look_while_forking, NULL, NULL) == 0);
    vllsi_heap_free(vllsi_heap_malloc(64));
    REQUIRE(vllsi_thread_spawn(get_first_while_forking, NULL, 0, &handle) == 0);
    const vllsi_result child = vllsi_linux_fork_process();
    if (child == 0) {
        vllsi__linux_exit_group(0);
    }
    REQUIRE(child > 0);
    CHECK_EQ(vllsi__linux_wait4((int32_t)child, NULL, 0, NULL), child);
    CHECK_EQ(vllsi_thread_join(handle), 0);
    CHECK_EQ(forking, GOT_A_HEAP);
    CHECK_EQ(got_meanwhile, 0);
}

static void fork_alone(void *unused)
{
    (void)unused;
    static struct model own;
    own = (struct model){.random = 6};
    get_many(NULL);
    play(&own, 2000);
    CHECK_EQ(fork_once(&own), 0);
    end(&own);
    CHECK(!own.wrong);
    free_many(NULL);
}

TEST(heap, a_child_of_a_process_of_one_thread)
{
    fork_alone(NULL);
}
