/*
 * vllsi/thread.h: the life of threads and their handles, their names, processors, stacks and destructors.
 */
#include "conformance.h"
#include "support_linux.h"

#include <vllsi/context.h>
#include <vllsi/environment.h>
#include <vllsi/init.h>
#include <vllsi/sync.h>
#include <vllsi/thread.h>
#include <vllsi/time.h>
#include <vllsi/wait.h>

#define CHECK_CORE(result, name) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##name)

enum { SOON_MS = 20, NS_PER_MS = 1000000, SEVERAL = 8, PAGES_OF_SLACK = 64 };

static uint32_t get(const uint32_t *word)
{
    return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

static void set(uint32_t *word, uint32_t value)
{
    __atomic_store_n(word, value, __ATOMIC_SEQ_CST);
    vllsi_wake_all(word);
}

/* Until somebody sets the word; the test's own time limit bounds it. */
static void await(const uint32_t *word)
{
    while (get(word) == 0) {
        (void)!vllsi_wait(word, 0);
    }
}

static void add_one(void *count)
{
    __atomic_add_fetch((uint32_t *)count, 1, __ATOMIC_RELAXED);
}

static void wait_for_word(void *word)
{
    await(word);
}

static void do_nothing(void *unused)
{
    (void)unused;
}

/* A thread that the test cannot go on without. */
static vllsi_thread_handle spawn(void (*entry)(void *arg), void *arg)
{
    vllsi_thread_handle handle = {.raw = 0};
    REQUIRE(vllsi_thread_spawn(entry, arg, 0, &handle) == 0);
    return handle;
}

static vllsi_thread_handle spawn_with(const struct vllsi_thread_options *options, void (*entry)(void *arg),
                                      void *arg)
{
    vllsi_thread_handle handle = {.raw = 0};
    REQUIRE(vllsi_thread_spawn_with(options, entry, arg, &handle) == 0);
    return handle;
}

/* After the first thread, with which a sanitizer or an emulator may start one of its own. */
static int64_t threads_when_quiet(void)
{
    CHECK_EQ(vllsi_thread_join(spawn(do_nothing, NULL)), 0);
    return support_settled_thread_count();
}

/* Whether a detached thread ends and its handle then stands for nothing. What is left of it may go only when
 * another thread begins. */
static bool is_gone(vllsi_thread_handle handle)
{
    const vllsi_result gone = VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
    for (int look = 0; look < 500 && vllsi_thread_id_of(handle) != gone; look++) {
        conformance_sleep_ms(10);
        CHECK_EQ(vllsi_thread_join(spawn(do_nothing, NULL)), 0);
    }
    return vllsi_thread_id_of(handle) == gone;
}

/* ── Spawn, join, detach ───────────────────────────────────────────────────────────────────────────────── */

TEST(thread, join_sees_what_the_thread_did)
{
    uint32_t count = 0;
    const vllsi_thread_handle handle = spawn(add_one, &count);
    CHECK(handle.raw > 0);
    CHECK_EQ(vllsi_thread_join(handle), 0);
    CHECK_EQ(count, 1);
}

TEST(thread, many_at_once)
{
    enum { MANY = 50 };
    vllsi_thread_handle handles[MANY];
    uint32_t count = 0;
    for (int at = 0; at < MANY; at++) {
        handles[at] = spawn(add_one, &count);
    }
    for (int at = MANY - 1; at >= 0; at--) {
        CHECK_EQ(vllsi_thread_join(handles[at]), 0);
    }
    CHECK_EQ(count, MANY);
}

TEST(thread, detached_runs_to_its_end)
{
    static uint32_t done;
    const vllsi_thread_handle handle = spawn(wait_for_word, &done);
    CHECK_EQ(vllsi_thread_detach(handle), 0);
    CHECK_CORE(vllsi_thread_detach(handle), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_join(handle), INVALID_INPUT);
    CHECK_OK(vllsi_thread_id_of(handle));
    set(&done, 1);
    CHECK(is_gone(handle));
}

TEST(thread, detached_from_the_start)
{
    static uint32_t done;
    const struct vllsi_thread_options options = {.size_bytes = sizeof options,
                                                 .flags = VLLSI_THREAD_DETACHED};
    const vllsi_thread_handle handle = spawn_with(&options, wait_for_word, &done);
    CHECK_CORE(vllsi_thread_join(handle), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_detach(handle), INVALID_INPUT);
    set(&done, 1);
    CHECK(is_gone(handle));
    static uint32_t count;
    CHECK_EQ(vllsi_thread_spawn_with(&options, add_one, &count, NULL), 0);
    for (int look = 0; look < 500 && get(&count) == 0; look++) {
        conformance_sleep_ms(10);
    }
    CHECK_EQ(get(&count), 1);
}

static void detach_self(void *result)
{
    *(vllsi_result *)result = vllsi_thread_detach(vllsi_thread_self());
}

TEST(thread, may_detach_itself)
{
    static vllsi_result result = -1;
    const vllsi_thread_handle handle = spawn(detach_self, &result);
    CHECK(is_gone(handle));
    CHECK_EQ(result, 0);
    CHECK_CORE(vllsi_thread_join(handle), INVALID_INPUT);
}

TEST(thread, a_second_join_is_an_error)
{
    const vllsi_thread_handle handle = spawn(do_nothing, NULL);
    CHECK_EQ(vllsi_thread_join(handle), 0);
    CHECK_CORE(vllsi_thread_join(handle), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_detach(handle), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_id_of(handle), INVALID_INPUT);
    for (int at = 0; at < 100; at++) { /* whoever comes after it, the handle stays dead */
        const vllsi_thread_handle next = spawn(do_nothing, NULL);
        CHECK(next.raw != handle.raw);
        CHECK_CORE(vllsi_thread_join(handle), INVALID_INPUT);
        CHECK_EQ(vllsi_thread_join(next), 0);
    }
}

TEST(thread, handles_that_are_made_up)
{
    static uint32_t done;
    const vllsi_thread_handle live = spawn(wait_for_word, &done);
    const int64_t raws[] = {0,
                            -1,
                            1,
                            42,
                            INT64_MAX,
                            INT64_MIN,
                            INT64_MIN + 1,
                            (int64_t)1 << 23,
                            live.raw + 1,
                            live.raw + ((int64_t)1 << 23),
                            -live.raw,
                            live.raw - ((int64_t)1 << 23)};
    for (size_t at = 0; at < sizeof raws / sizeof raws[0]; at++) {
        const vllsi_thread_handle handle = {.raw = raws[at]};
        uint64_t processors[16];
        char name[16];
        CHECK_CORE(vllsi_thread_join(handle), INVALID_INPUT);
        CHECK_CORE(vllsi_thread_join_until(handle, 0), INVALID_INPUT);
        CHECK_CORE(vllsi_thread_detach(handle), INVALID_INPUT);
        CHECK_CORE(vllsi_thread_id_of(handle), INVALID_INPUT);
        CHECK_CORE(vllsi_thread_get_name_of(handle, name, sizeof name), INVALID_INPUT);
        CHECK_CORE(vllsi_thread_get_affinity_of(handle, processors, 16), INVALID_INPUT);
    }
    set(&done, 1);
    CHECK_EQ(vllsi_thread_join(live), 0);
}

static void join_self(void *result)
{
    *(vllsi_result *)result = vllsi_thread_join(vllsi_thread_self());
}

TEST(thread, joining_itself_is_an_error)
{
    vllsi_result result = 0;
    CHECK_CORE(vllsi_thread_join(vllsi_thread_self()), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_detach(vllsi_thread_self()), INVALID_INPUT);
    const vllsi_thread_handle handle = spawn(join_self, &result);
    CHECK_EQ(vllsi_thread_join(handle), 0);
    CHECK_CORE(result, INVALID_INPUT);
}

static void fail_to_join(void *main_thread)
{
    CHECK_CORE(vllsi_thread_join(*(const vllsi_thread_handle *)main_thread), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_detach(*(const vllsi_thread_handle *)main_thread), INVALID_INPUT);
}

TEST(thread, what_was_not_spawned_cannot_be_joined)
{
    vllsi_thread_handle self = vllsi_thread_self();
    CHECK_EQ(vllsi_thread_join(spawn(fail_to_join, &self)), 0);
}

struct race {
    uint32_t go;
    vllsi_thread_handle target;
    uint32_t won, lost;
};

static void join_at_once(void *argument)
{
    struct race *race = argument;
    await(&race->go);
    const vllsi_result joined = vllsi_thread_join(race->target);
    const bool too_late = joined == VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT) ||
                          joined == VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_BUSY);
    __atomic_add_fetch(joined == 0 ? &race->won : &race->lost, joined == 0 || too_late, __ATOMIC_RELAXED);
}

TEST(thread, of_several_joiners_one_wins)
{
    for (int round = 0; round < 30; round++) {
        struct race race = {.go = 0};
        vllsi_thread_handle joiners[SEVERAL];
        race.target = spawn(do_nothing, NULL);
        for (int at = 0; at < SEVERAL; at++) {
            joiners[at] = spawn(join_at_once, &race);
        }
        set(&race.go, 1);
        for (int at = 0; at < SEVERAL; at++) {
            CHECK_EQ(vllsi_thread_join(joiners[at]), 0);
        }
        CHECK_EQ(race.won, 1);
        CHECK_EQ(race.lost, SEVERAL - 1);
    }
}

TEST(thread, join_until_gives_up_and_never_early)
{
    uint32_t done = 0;
    const vllsi_thread_handle handle = spawn(wait_for_word, &done);
    const int64_t deadline_ns = vllsi_monotonic_nanos() + SOON_MS * NS_PER_MS;
    CHECK(vllsi_timed_out(vllsi_thread_join_until(handle, deadline_ns)));
    CHECK(vllsi_monotonic_nanos() >= deadline_ns);
    CHECK(vllsi_timed_out(vllsi_thread_join_until(handle, 0)));
    CHECK_OK(vllsi_thread_id_of(handle));
    set(&done, 1);
    CHECK_EQ(vllsi_thread_join_until(handle, vllsi_monotonic_nanos() + (int64_t)10000 * NS_PER_MS), 0);
    CHECK_CORE(vllsi_thread_join(handle), INVALID_INPUT);
}

TEST(thread, a_join_that_gave_up_leaves_detach_possible)
{
    static uint32_t done;
    const vllsi_thread_handle handle = spawn(wait_for_word, &done);
    CHECK(vllsi_timed_out(vllsi_thread_join_until(handle, 0)));
    set(&done, 1);
    conformance_sleep_ms(SOON_MS); /* mostly it has ended before it is detached */
    CHECK_EQ(vllsi_thread_detach(handle), 0);
    CHECK(is_gone(handle));
}

static void join_it(void *argument)
{
    struct race *race = argument;
    set(&race->go, 1);
    race->won = vllsi_thread_join(race->target) == 0;
}

TEST(thread, joined_elsewhere_is_busy)
{
    uint32_t done = 0;
    struct race race = {.target = spawn(wait_for_word, &done)};
    const vllsi_thread_handle joiner = spawn(join_it, &race);
    await(&race.go);
    conformance_sleep_ms(SOON_MS);
    const vllsi_result second = vllsi_thread_join_until(race.target, 0);
    CHECK_CORE(second, BUSY);
    CHECK_CORE(vllsi_thread_detach(race.target), BUSY);
    set(&done, 1);
    CHECK_EQ(vllsi_thread_join(joiner), 0);
    CHECK_EQ(race.won, 1);
}

static uint32_t detach_many(uint32_t *count)
{
    const uint32_t rounds = conformance_emulated() ? 200 : 2000;
    for (uint32_t round = 0; round < rounds; round++) {
        const vllsi_thread_handle handle = spawn(add_one, count);
        for (uint32_t pause = 0; pause < round % 64 * 16; pause++) {
            __asm__ volatile("" : : : "memory");
        }
        CHECK_EQ(vllsi_thread_detach(handle), 0);
    }
    return rounds;
}

/* What may stay is less than what all these stacks would be. A C library keeps more, for its allocator. */
TEST(thread, detach_races_the_end)
{
    static uint32_t count;
    const int64_t threads = threads_when_quiet();
    const int64_t kept_bytes = __STDC_HOSTED__ ? (int64_t)1 << 30 : (int64_t)128 << 20;
    uint32_t rounds = detach_many(&count);
    CHECK(support_threads_become(threads));
    CHECK_EQ(vllsi_thread_join(spawn(do_nothing, NULL)), 0); /* sees who is gone */
    const int64_t pages = conformance_mapped_pages();
    rounds += detach_many(&count);
    CHECK(support_threads_become(threads));
    CHECK_EQ(get(&count), rounds);
    CHECK_EQ(vllsi_thread_join(spawn(do_nothing, NULL)), 0);
    CHECK(!support_address_space_is_the_programs() ||
          conformance_mapped_pages() <= pages + (kept_bytes >> vllsi_page_shift_bits()));
}

/* ── Bad input ─────────────────────────────────────────────────────────────────────────────────────────── */

TEST(thread, stack_sizes_out_of_range)
{
    vllsi_thread_handle handle = {.raw = 7};
    const int64_t sizes[] = {
        -1, 1, VLLSI_THREAD_STACK_BYTES_MIN - 1, VLLSI_THREAD_STACK_BYTES_MAX + 1, INT64_MIN, INT64_MAX};
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        CHECK_CORE(vllsi_thread_spawn(do_nothing, NULL, sizes[at], &handle), INVALID_INPUT);
    }
    CHECK_EQ(handle.raw, 7);
}

/* The largest stack may be had or not; either way nothing is lost. */
TEST(thread, huge_stacks_succeed_or_fail)
{
    if (conformance_emulated()) {
        SKIP("qemu-user takes minutes to note each page of such a mapping: native targets show it");
    }
    const int64_t pages = conformance_mapped_pages();
    vllsi_thread_handle handle = {.raw = 7};
    const vllsi_result spawned = vllsi_thread_spawn(do_nothing, NULL, VLLSI_THREAD_STACK_BYTES_MAX, &handle);
    if (vllsi_failed(spawned)) {
        CHECK_EQ(handle.raw, 7);
    } else {
        CHECK_EQ(vllsi_thread_join(handle), 0);
    }
    CHECK(conformance_mapped_pages() <=
          pages + (VLLSI_THREAD_STACK_BYTES_MAX >> vllsi_page_shift_bits()) / 2);
}

TEST(thread, arguments_that_make_no_sense)
{
    vllsi_thread_handle handle = {.raw = 7};
    CHECK_CORE(vllsi_thread_spawn(NULL, NULL, 0, &handle), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_spawn(do_nothing, NULL, 0, NULL), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_spawn_with(NULL, NULL, NULL, &handle), INVALID_INPUT);
    static char memory[64];
    const uint32_t size = sizeof(struct vllsi_thread_options);
    const uint64_t processors[1] = {1};
    const struct vllsi_thread_options faults[] = {
        {.size_bytes = 0},
        {.size_bytes = size - 1},
        {.size_bytes = size, .flags = 2},
        {.size_bytes = size, .name = {.bytes = NULL, .len = 1}},
        {.size_bytes = size, .stack_size_bytes = -1},
        {.size_bytes = size, .guard_size_bytes = -2},
        {.size_bytes = size, .guard_size_bytes = VLLSI_THREAD_GUARD_BYTES_MAX + 1},
        {.size_bytes = size, .stack = memory},
        {.size_bytes = size, .stack = memory, .stack_size_bytes = sizeof memory},
        {.size_bytes = size,
         .stack = memory,
         .stack_size_bytes = VLLSI_THREAD_STACK_BYTES_MIN,
         .flags = VLLSI_THREAD_DETACHED},
        {.size_bytes = size, .processors = processors, .processor_words = 0},
    };
    for (size_t at = 0; at < sizeof faults / sizeof faults[0]; at++) {
        CHECK_CORE(vllsi_thread_spawn_with(&faults[at], do_nothing, NULL, &handle), INVALID_INPUT);
    }
    CHECK_EQ(handle.raw, 7);
    CHECK_CORE(vllsi_thread_set_name((vllsi_text){.bytes = NULL, .len = 1}), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_get_name(NULL, 16), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_get_name(memory, 0), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_set_affinity(NULL, 1), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_set_affinity(processors, 0), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_stack_bounds(NULL), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_at_exit(NULL, NULL), INVALID_INPUT);
}

/* ── Who is who ────────────────────────────────────────────────────────────────────────────────────────── */

struct identity {
    uint32_t ready, done;
    int64_t id;
    vllsi_thread_handle self;
};

static void say_who(void *argument)
{
    struct identity *identity = argument;
    identity->id = vllsi_get_thread_id();
    identity->self = vllsi_thread_self();
    set(&identity->ready, 1);
    await(&identity->done);
}

TEST(thread, ids_and_handles_tell_threads_apart)
{
    struct identity all[SEVERAL] = {{.id = 0}};
    vllsi_thread_handle handles[SEVERAL];
    const int64_t own = vllsi_get_thread_id();
    CHECK_EQ(own, vllsi__linux_gettid());
    const vllsi_thread_handle self = vllsi_thread_self();
    CHECK(self.raw > 0);
    CHECK_EQ(vllsi_thread_self().raw, self.raw);
    CHECK_EQ(vllsi_thread_id_of(self), own);
    for (int at = 0; at < SEVERAL; at++) {
        handles[at] = spawn(say_who, &all[at]);
        CHECK(vllsi_thread_id_of(handles[at]) > 0); /* even if it has not begun */
    }
    for (int at = 0; at < SEVERAL; at++) {
        await(&all[at].ready);
        CHECK_EQ(vllsi_thread_id_of(handles[at]), all[at].id);
        CHECK_EQ(all[at].self.raw, handles[at].raw);
        CHECK(all[at].id > 0 && all[at].id != own);
        for (int other = 0; other < at; other++) {
            CHECK(all[at].id != all[other].id);
        }
    }
    for (int at = 0; at < SEVERAL; at++) {
        set(&all[at].done, 1);
        CHECK_EQ(vllsi_thread_join(handles[at]), 0);
    }
}

static void init_and_cleanup(void *self)
{
    const vllsi_thread_handle before = vllsi_thread_self();
    CHECK_OK(vllsi_init_thread());
    vllsi_cleanup_thread();
    CHECK_EQ(vllsi_thread_self().raw, before.raw);
    *(vllsi_thread_handle *)self = before;
}

TEST(thread, a_pair_of_init_and_cleanup_changes_nothing)
{
    vllsi_thread_handle self = {.raw = 0};
    const vllsi_thread_handle handle = spawn(init_and_cleanup, &self);
    CHECK_EQ(vllsi_thread_join(handle), 0);
    CHECK_EQ(self.raw, handle.raw);
}

static void clean_up_too_often(void *handle)
{
    const vllsi_thread_handle self = vllsi_thread_self();
    vllsi_cleanup_thread();
    vllsi_cleanup_thread();
    CHECK_CORE(vllsi_thread_join(self), INVALID_INPUT);
    CHECK_EQ(vllsi_thread_self().raw, self.raw);
    CHECK_OK(vllsi_ctx_set(1, 1));
    vllsi_cleanup_thread();
    CHECK(vllsi_ctx_has(1)); /* its own until its end */
    CHECK_CORE(vllsi_thread_join(self), INVALID_INPUT);
    CHECK_EQ(vllsi_get_thread_id(), vllsi__linux_gettid());
    *(vllsi_thread_handle *)handle = self;
}

TEST(thread, one_cleanup_too_many_is_no_end)
{
    for (int round = 0; round < 10; round++) {
        vllsi_thread_handle self = {.raw = 0};
        const vllsi_thread_handle handle = spawn(clean_up_too_often, &self);
        CHECK_EQ(vllsi_thread_join(handle), 0);
        CHECK_EQ(self.raw, handle.raw);
    }
}

TEST(thread, yield_returns)
{
    for (int at = 0; at < 100; at++) {
        vllsi_thread_yield();
    }
}

/* ── Fresh storage ─────────────────────────────────────────────────────────────────────────────────────── */

static _Thread_local uint32_t with_value = 41;
static _Thread_local uint32_t without_value;
static _Thread_local char large[3000];

static void use_storage(void *argument)
{
    uint32_t *good = argument;
    bool fresh = with_value == 41 && without_value == 0 && !vllsi_ctx_has(3);
    for (size_t at = 0; at < sizeof large; at++) {
        fresh = fresh && large[at] == 0;
        large[at] = 'x';
    }
    *good += fresh;
    with_value = 7;
    without_value = 8;
    (void)!vllsi_ctx_set(3, 9);
}

TEST(thread, begins_with_fresh_storage)
{
    uint32_t good = 0;
    for (int round = 0; round < 20; round++) {
        CHECK_EQ(vllsi_thread_join(spawn(use_storage, &good)), 0);
    }
    CHECK_EQ(good, 20);
    CHECK_EQ(with_value, 41);
}

/* ── Stacks ────────────────────────────────────────────────────────────────────────────────────────────── */

struct stack_use {
    struct vllsi_thread_stack bounds;
    uintptr_t here;
    int64_t touch_bytes;
};

/* Frames of about 4 KiB, each filled, until so many bytes are in use. */
__attribute__((noinline)) static uint32_t recurse(int64_t bytes)
{
    volatile char frame[4000];
    for (size_t at = 0; at < sizeof frame; at++) {
        frame[at] = (char)bytes;
    }
    return (bytes > (int64_t)sizeof frame ? recurse(bytes - (int64_t)sizeof frame) : 0) +
           (uint32_t)(frame[77] != 0);
}

static void use_stack(void *argument)
{
    struct stack_use *use = argument;
    CHECK_OK(vllsi_thread_stack_bounds(&use->bounds));
    use->here = (uintptr_t)__builtin_frame_address(0);
    if (use->touch_bytes > 0) {
        (void)recurse(use->touch_bytes);
    }
}

static void check_bounds(const struct stack_use *use, int64_t at_least)
{
    CHECK(use->here > use->bounds.low && use->here < use->bounds.high);
    CHECK((int64_t)(use->bounds.high - use->bounds.low) >= at_least);
    CHECK(use->bounds.guard_low <= use->bounds.low);
}

TEST(thread, stacks_are_as_large_as_was_asked)
{
    const int64_t sizes[] = {VLLSI_THREAD_STACK_BYTES_MIN, 65536, 100001, (int64_t)4 << 20,
                             (int64_t)64 << 20};
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        struct stack_use use = {.touch_bytes = sizes[at] >= 65536 ? sizes[at] / 2 : 0};
        vllsi_thread_handle handle = {.raw = 0};
        REQUIRE(vllsi_thread_spawn(use_stack, &use, sizes[at], &handle) == 0);
        CHECK_EQ(vllsi_thread_join(handle), 0);
        check_bounds(&use, sizes[at]);
        CHECK(use.bounds.guard_low < use.bounds.low);
    }
}

struct crew {
    uint32_t begun, over;
};

static void wait_to_be_let_go(void *crew)
{
    __atomic_add_fetch(&((struct crew *)crew)->begun, 1, __ATOMIC_SEQ_CST);
    await(&((struct crew *)crew)->over);
}

/* What a libc sets up for a thread that allocates must not be paid by one that does not. */
TEST(thread, threads_that_do_nothing_cost_their_stacks_alone)
{
    enum { MANY = 32, BYTES = 65536 };
    static struct crew crew;
    vllsi_thread_handle handles[MANY];
    if (!support_address_space_is_the_programs()) {
        SKIP("a sanitizer or an emulator maps memory of its own: plain builds show it");
    }
    CHECK_EQ(vllsi_thread_join(spawn(add_one, &crew.begun)), 0);
    const int64_t pages = conformance_mapped_pages();
    for (int at = 0; at < MANY; at++) {
        REQUIRE(vllsi_thread_spawn(wait_to_be_let_go, &crew, BYTES, &handles[at]) == 0);
    }
    for (int look = 0; look < 1000 && get(&crew.begun) != MANY + 1; look++) {
        conformance_sleep_ms(10);
    }
    CHECK_EQ(get(&crew.begun), MANY + 1);
    CHECK((conformance_mapped_pages() - pages) * vllsi_page_size_bytes() < MANY * BYTES * 8);
    set(&crew.over, 1);
    for (int at = 0; at < MANY; at++) {
        CHECK_EQ(vllsi_thread_join(handles[at]), 0);
    }
}

TEST(thread, stack_size_0_is_the_default)
{
    struct stack_use use = {.touch_bytes = VLLSI_THREAD_STACK_BYTES_DEFAULT / 2};
    CHECK_EQ(vllsi_thread_join(spawn(use_stack, &use)), 0);
    check_bounds(&use, VLLSI_THREAD_STACK_BYTES_DEFAULT);
    const struct vllsi_init_config config = {.size_bytes = sizeof config,
                                             .thread_stack_bytes = (int64_t)3 << 20};
    CHECK_EQ(vllsi_init(&config, NULL), 0);
    use.touch_bytes = config.thread_stack_bytes / 2;
    CHECK_EQ(vllsi_thread_join(spawn(use_stack, &use)), 0);
    check_bounds(&use, config.thread_stack_bytes);
    vllsi_shutdown();
}

TEST(thread, guards_are_as_was_asked)
{
    struct vllsi_thread_options options = {.size_bytes = sizeof options};
    struct stack_use use = {.touch_bytes = 0};
    options.guard_size_bytes = 1;
    CHECK_EQ(vllsi_thread_join(spawn_with(&options, use_stack, &use)), 0);
    CHECK_EQ(use.bounds.low - use.bounds.guard_low, vllsi_page_size_bytes());
    options.guard_size_bytes = (int64_t)1 << 20;
    CHECK_EQ(vllsi_thread_join(spawn_with(&options, use_stack, &use)), 0);
    CHECK_EQ(use.bounds.low - use.bounds.guard_low, (int64_t)1 << 20);
    options.guard_size_bytes = VLLSI_THREAD_NO_GUARD;
    CHECK_EQ(vllsi_thread_join(spawn_with(&options, use_stack, &use)), 0);
    CHECK_EQ(use.bounds.low, use.bounds.guard_low);
    options.guard_size_bytes = 0;
    CHECK_EQ(vllsi_thread_join(spawn_with(&options, use_stack, &use)), 0);
    CHECK(use.bounds.low > use.bounds.guard_low);
}

TEST(thread, bounds_of_the_first_thread)
{
    struct stack_use use = {.touch_bytes = 0};
    use_stack(&use);
    check_bounds(&use, 128 * 1024);
    CHECK(use.bounds.guard_low < use.bounds.low);
    CHECK((use.bounds.low & (uintptr_t)(vllsi_page_size_bytes() - 1)) == 0);
    (void)recurse(64 * 1024);
}

TEST(thread, bounds_of_a_thread_that_was_not_spawned)
{
    struct stack_use use = {.touch_bytes = 0};
    if (!conformance_run_thread(use_stack, &use)) {
        SKIP("this target makes no threads beside the library's");
    }
    check_bounds(&use, 64 * 1024);
    CHECK(use.bounds.guard_low < use.bounds.low);
}

TEST(thread, memory_of_the_caller_as_stack)
{
    static _Alignas(4096) char memory[1 << 20];
    struct stack_use use = {.touch_bytes = 100000};
    const struct vllsi_thread_options options = {
        .size_bytes = sizeof options, .stack = memory, .stack_size_bytes = sizeof memory};
    for (int round = 0; round < 5; round++) {
        const vllsi_thread_handle handle = spawn_with(&options, use_stack, &use);
        CHECK_CORE(vllsi_thread_detach(handle), INVALID_INPUT);
        CHECK_EQ(vllsi_thread_join(handle), 0);
        CHECK(use.here >= (uintptr_t)memory && use.here < (uintptr_t)memory + sizeof memory);
        check_bounds(&use, 512 * 1024);
        CHECK(use.bounds.low >= (uintptr_t)memory && use.bounds.high <= (uintptr_t)memory + sizeof memory);
        for (size_t at = 0; at < sizeof memory; at++) { /* it is the caller's again */
            memory[at] = 'y';
        }
    }
}

/* ── Names and processors ──────────────────────────────────────────────────────────────────────────────── */

static vllsi_text text_of(const char *bytes)
{
    size_t len = 0;
    while (bytes[len] != '\0') {
        len++;
    }
    return (vllsi_text){.bytes = bytes, .len = len};
}

TEST(thread, fifteen_bytes_of_a_name_are_kept)
{
    char name[32] = "";
    CHECK_EQ(vllsi_thread_set_name(text_of("short")), 0);
    CHECK_EQ(vllsi_thread_get_name(name, sizeof name), 5);
    CHECK_TEXT(name, "short");
    CHECK_EQ(vllsi_thread_set_name(text_of("exactly fifteen")), 0);
    CHECK_EQ(vllsi_thread_get_name(name, sizeof name), 15);
    CHECK_TEXT(name, "exactly fifteen");
    CHECK_EQ(vllsi_thread_set_name(text_of("one more than 15")), 0);
    CHECK_EQ(vllsi_thread_get_name(name, sizeof name), 15);
    CHECK_TEXT(name, "one more than 1");
    CHECK_EQ(vllsi_thread_set_name((vllsi_text){.bytes = "abc", .len = 2}), 0);
    CHECK_EQ(vllsi_thread_get_name(name, sizeof name), 2);
    CHECK_TEXT(name, "ab");
    CHECK_EQ(vllsi_thread_set_name((vllsi_text){.bytes = "a\0b", .len = 3}), 0);
    CHECK_EQ(vllsi_thread_get_name(name, sizeof name), 1);
    CHECK_EQ(vllsi_thread_set_name((vllsi_text){.bytes = NULL, .len = 0}), 0);
    CHECK_EQ(vllsi_thread_get_name(name, sizeof name), 0);
    CHECK_TEXT(name, "");
}

TEST(thread, names_are_cut_between_characters)
{
    char name[32] = "";
    CHECK_EQ(vllsi_thread_set_name(text_of("fourteen bytes\xc3\xa4")), 0);
    CHECK_EQ(vllsi_thread_get_name(name, sizeof name), 14);
    CHECK_TEXT(name, "fourteen bytes");
    CHECK_EQ(vllsi_thread_set_name(text_of("thirteen byte\xf0\x9f\x98\x80")), 0);
    CHECK_EQ(vllsi_thread_get_name(name, sizeof name), 13);
    CHECK_TEXT(name, "thirteen byte");
    CHECK_EQ(vllsi_thread_set_name(text_of("thirteen byte\xc3\xa4!")), 0);
    CHECK_TEXT((CHECK_EQ(vllsi_thread_get_name(name, sizeof name), 15), name), "thirteen byte\xc3\xa4");
    char small[4] = "xxx";
    CHECK_EQ(vllsi_thread_get_name(small, sizeof small), 15);
    CHECK_TEXT(small, "thi");
}

struct named {
    uint32_t ready, done;
    char name[16];
};

static void say_name(void *argument)
{
    struct named *named = argument;
    CHECK_OK(vllsi_thread_get_name(named->name, sizeof named->name));
    set(&named->ready, 1);
    await(&named->done);
    CHECK_OK(vllsi_thread_get_name(named->name, sizeof named->name));
}

TEST(thread, is_named_from_its_first_moment)
{
    struct named named = {.ready = 0};
    const struct vllsi_thread_options options = {.size_bytes = sizeof options,
                                                 .name = text_of("worker with a long name")};
    const vllsi_thread_handle handle = spawn_with(&options, say_name, &named);
    await(&named.ready);
    CHECK_TEXT(named.name, "worker with a l");
    set(&named.done, 1);
    CHECK_EQ(vllsi_thread_join(handle), 0);
}

TEST(thread, names_of_other_threads)
{
    struct named named = {.ready = 0};
    char name[16] = "";
    const vllsi_thread_handle handle = spawn(say_name, &named);
    await(&named.ready);
    const vllsi_result set_by_other = vllsi_thread_set_name_of(handle, text_of("given by other!!"));
    if (conformance_emulated() && vllsi_failed(set_by_other)) {
        set(&named.done, 1);
        CHECK_EQ(vllsi_thread_join(handle), 0);
        SKIP("the emulator's threads have other ids below /proc than gettid says");
    }
    CHECK_EQ(set_by_other, 0);
    CHECK_EQ(vllsi_thread_get_name_of(handle, name, sizeof name), 15);
    CHECK_TEXT(name, "given by other!");
    set(&named.done, 1);
    CHECK_EQ(vllsi_thread_join(handle), 0);
    CHECK_TEXT(named.name, "given by other!");
    CHECK_CORE(vllsi_thread_set_name_of(handle, text_of("x")), INVALID_INPUT);
}

TEST(thread, an_ended_thread_has_no_name)
{
    const vllsi_thread_handle handle = spawn(do_nothing, NULL);
    uint64_t processors[16];
    char name[16];
    for (int look = 0; look < 500 && !vllsi_failed(vllsi_thread_id_of(handle)); look++) {
        conformance_sleep_ms(10);
    }
    CHECK_CORE(vllsi_thread_id_of(handle), NOT_FOUND);
    CHECK_CORE(vllsi_thread_get_name_of(handle, name, sizeof name), NOT_FOUND);
    CHECK_CORE(vllsi_thread_set_name_of(handle, text_of("x")), NOT_FOUND);
    CHECK_CORE(vllsi_thread_get_affinity_of(handle, processors, 16), NOT_FOUND);
    CHECK_EQ(vllsi_thread_join(handle), 0);
}

/* Leaves of a mask the lowest processor alone. */
static void keep_lowest(uint64_t *processors, size_t words)
{
    bool kept = false;
    for (size_t word = 0; word < words; word++) {
        const uint64_t lowest = processors[word] & (0 - processors[word]);
        processors[word] = kept ? 0 : lowest;
        kept = kept || lowest != 0;
    }
}

static void count_processors(void *count)
{
    *(int64_t *)count = vllsi_num_online_cpus();
}

TEST(thread, processors_are_inherited_and_counted)
{
    uint64_t all[16] = {0};
    uint64_t one[16];
    uint64_t now[16];
    int64_t count = 0;
    const vllsi_result usable = vllsi_thread_get_affinity(all, 16);
    CHECK(usable >= 1);
    CHECK_EQ(vllsi_num_online_cpus(), usable);
    for (size_t word = 0; word < 16; word++) {
        one[word] = all[word];
    }
    keep_lowest(one, 16);
    const struct vllsi_thread_options options = {
        .size_bytes = sizeof options, .processors = one, .processor_words = 16};
    CHECK_EQ(vllsi_thread_join(spawn_with(&options, count_processors, &count)), 0);
    CHECK_EQ(count, 1);
    CHECK_EQ(vllsi_num_online_cpus(), usable);
    CHECK_EQ(vllsi_thread_set_affinity(one, 16), 0);
    CHECK_EQ(vllsi_num_online_cpus(), 1);
    CHECK_EQ(vllsi_thread_join(spawn(count_processors, &count)), 0);
    CHECK_EQ(count, 1);
    CHECK_EQ(vllsi_thread_set_affinity(all, 16), 0);
    CHECK_EQ(vllsi_thread_get_affinity(now, 16), usable);
    CHECK_EQ(now[0], all[0]);
}

TEST(thread, processors_of_other_threads)
{
    static uint32_t done;
    uint64_t all[16] = {0};
    uint64_t one[16] = {0};
    const vllsi_thread_handle handle = spawn(wait_for_word, &done);
    const vllsi_result usable = vllsi_thread_get_affinity(all, 16);
    while (vllsi_thread_get_affinity_of(handle, one, 16) ==
           VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_NOT_FOUND)) {
        vllsi_thread_yield(); /* it has not begun */
    }
    CHECK_EQ(vllsi_thread_get_affinity_of(handle, one, 16), usable);
    keep_lowest(one, 16);
    CHECK_EQ(vllsi_thread_set_affinity_of(handle, one, 16), 0);
    CHECK_EQ(vllsi_thread_get_affinity_of(handle, one, 16), 1);
    CHECK_EQ(vllsi_num_online_cpus(), usable);
    set(&done, 1);
    CHECK_EQ(vllsi_thread_join(handle), 0);
}

TEST(thread, processors_that_do_not_exist_are_refused)
{
    static uint32_t count;
    uint64_t none[16] = {0};
    vllsi_thread_handle handle = {.raw = 7};
    const int64_t threads = threads_when_quiet();
    struct vllsi_thread_options options = {
        .size_bytes = sizeof options, .processors = none, .processor_words = 16};
    CHECK(vllsi_failed(vllsi_thread_set_affinity(none, 16)));
    CHECK(vllsi_failed(vllsi_thread_spawn_with(&options, add_one, &count, &handle)));
    options.flags = VLLSI_THREAD_DETACHED;
    CHECK(vllsi_failed(vllsi_thread_spawn_with(&options, add_one, &count, &handle)));
    CHECK_EQ(handle.raw, 7);
    CHECK_EQ(count, 0);
    CHECK(support_threads_become(threads));
    uint64_t few[1];
    CHECK(vllsi_num_online_cpus() > 64 || vllsi_thread_get_affinity(few, 1) >= 1);
}

/* ── Destructors ───────────────────────────────────────────────────────────────────────────────────────── */

enum { CALLS_MOST = 2000 };

static struct {
    uint32_t count;
    uintptr_t order[CALLS_MOST];
} called;

static void note_call(void *number)
{
    if (called.count < CALLS_MOST) {
        called.order[called.count++] = (uintptr_t)number;
    }
}

static void register_many(void *count)
{
    for (uintptr_t at = 0; at < (uintptr_t)count; at++) {
        CHECK_EQ(vllsi_thread_at_exit(note_call, (void *)at), 0);
    }
}

TEST(thread, destructors_run_last_first)
{
    const uintptr_t counts[] = {1, 4, 5, 300, CALLS_MOST};
    for (size_t at = 0; at < sizeof counts / sizeof counts[0]; at++) {
        called.count = 0;
        const vllsi_thread_handle handle = spawn(register_many, (void *)counts[at]);
        CHECK_EQ(vllsi_thread_join(handle), 0);
        CHECK_EQ(called.count, counts[at]);
        for (uintptr_t call = 0; call < called.count; call++) {
            if (called.order[call] != counts[at] - 1 - call) {
                CHECK_EQ(called.order[call], counts[at] - 1 - call);
                break;
            }
        }
    }
}

static void register_again(void *number)
{
    note_call(number);
    CHECK_EQ(vllsi_thread_at_exit(register_again, (void *)((uintptr_t)number + 1)), 0);
}

static void register_endlessly(void *unused)
{
    (void)unused;
    CHECK_EQ(vllsi_thread_at_exit(note_call, (void *)100), 0);
    CHECK_EQ(vllsi_thread_at_exit(register_again, (void *)0), 0);
}

TEST(thread, what_destructors_register_comes_in_bounded_rounds)
{
    CHECK_EQ(vllsi_thread_join(spawn(register_endlessly, NULL)), 0);
    CHECK_EQ(called.count, VLLSI_THREAD_EXIT_ROUNDS + 1);
    const uintptr_t order[] = {0, 100, 1, 2, 3};
    for (size_t at = 0; at < 5; at++) {
        CHECK_EQ(called.order[at], order[at]);
    }
}

static void use_the_library(void *argument)
{
    uint32_t *good = argument;
    char name[16];
    struct vllsi_thread_stack stack;
    uint32_t count = 0;
    CHECK(vllsi_ctx_has(2));
    CHECK_OK(vllsi_ctx_set(2, 5));
    CHECK_OK(vllsi_thread_get_name(name, sizeof name));
    CHECK_OK(vllsi_thread_stack_bounds(&stack));
    CHECK_EQ(vllsi_thread_join(spawn(add_one, &count)), 0);
    CHECK_EQ(count, 1);
    CHECK_CORE(vllsi_thread_join(vllsi_thread_self()), INVALID_INPUT);
    vllsi_cleanup_thread(); /* changes nothing: the thread is being let go */
    vllsi_cleanup_thread();
    CHECK_OK(vllsi_thread_stack_bounds(&stack));
    *good += 1;
}

static void leave_to_destructor(void *good)
{
    CHECK_OK(vllsi_ctx_set(2, 4));
    CHECK_EQ(vllsi_thread_at_exit(use_the_library, good), 0);
}

TEST(thread, destructors_may_use_the_library)
{
    uint32_t good = 0;
    CHECK_EQ(vllsi_thread_join(spawn(leave_to_destructor, &good)), 0);
    CHECK_EQ(good, 1);
}

TEST(thread, destructors_of_an_adopted_thread)
{
    register_many((void *)6);
    CHECK_OK(vllsi_init_thread());
    CHECK_OK(vllsi_init_thread());
    vllsi_cleanup_thread();
    CHECK_EQ(called.count, 0);
    vllsi_cleanup_thread();
    CHECK_EQ(called.count, 6);
    vllsi_cleanup_thread();
    CHECK_EQ(called.count, 6);
    uint32_t good = 0;
    leave_to_destructor(&good); /* on a thread that is adopted anew */
    vllsi_cleanup_thread();
    CHECK_EQ(good, 1);
}

TEST(thread, destructors_of_a_thread_that_just_ends)
{
    if (!conformance_run_thread(register_many, (void *)6)) {
        SKIP("this target makes no threads beside the library's");
    }
    CHECK_EQ(called.count, 6);
}

static void adopt_and_leave(void *handle)
{
    *(vllsi_thread_handle *)handle = vllsi_thread_self();
}

TEST(thread, the_handle_of_an_adopted_thread_ends_with_it)
{
    vllsi_thread_handle handle = {.raw = 0};
    if (!conformance_run_thread(adopt_and_leave, &handle)) {
        SKIP("this target makes no threads beside the library's");
    }
    CHECK(handle.raw != 0);
    CHECK_CORE(vllsi_thread_id_of(handle), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_join(handle), INVALID_INPUT);
}

/* ── Many ──────────────────────────────────────────────────────────────────────────────────────────────── */

struct crowd {
    uint32_t rounds, count;
};

static void spawn_many(void *argument)
{
    struct crowd *crowd = argument;
    for (uint32_t round = 0; round < crowd->rounds; round++) {
        vllsi_thread_handle handle = {.raw = 0};
        if (vllsi_failed(vllsi_thread_spawn(add_one, &crowd->count, 0, &handle))) {
            CHECK(!"spawned");
            return;
        }
        CHECK_EQ(round % 4 == 0 ? vllsi_thread_detach(handle) : vllsi_thread_join(handle), 0);
    }
}

/* As many as VLLSI_TEST_SPAWNS in the environment says, for a full test; some thousands otherwise. */
static uint32_t spawns(void)
{
    static const char name[] = "VLLSI_TEST_SPAWNS";
    char text[16] = "";
    uint32_t count = 0;
    if (!vllsi_failed(vllsi_environment_get(name, sizeof name - 1, text, sizeof text))) {
        for (const char *digit = text; *digit >= '0' && *digit <= '9' && count < 100000000; digit++) {
            count = count * 10 + (uint32_t)(*digit - '0');
        }
    }
    return count != 0 ? count : conformance_emulated() || SUPPORT_SANITIZED ? 400 : 4000;
}

TEST(thread, thousands_from_several_threads_at_once)
{
    static struct crowd crowd;
    const int64_t threads_before = threads_when_quiet();
    crowd.rounds = spawns() / SEVERAL;
    vllsi_thread_handle handles[SEVERAL];
    for (int at = 0; at < SEVERAL; at++) {
        handles[at] = spawn(spawn_many, &crowd);
    }
    for (int at = 0; at < SEVERAL; at++) {
        CHECK_EQ(vllsi_thread_join(handles[at]), 0);
    }
    CHECK(support_threads_become(threads_before));
    CHECK_EQ(get(&crowd.count), crowd.rounds * SEVERAL);
}

TEST(thread, one_after_another_leak_nothing)
{
    uint32_t count = 0;
    for (int warm = 0; warm < 20; warm++) {
        CHECK_EQ(vllsi_thread_join(spawn(add_one, &count)), 0);
    }
    const int64_t threads = threads_when_quiet();
    const int64_t pages = conformance_mapped_pages();
    const int64_t mappings = support_mapping_count();
    for (uint32_t round = 0; round < spawns(); round++) {
        CHECK_EQ(vllsi_thread_join(spawn(add_one, &count)), 0);
    }
    CHECK_EQ(count, 20 + spawns());
    CHECK(support_threads_become(threads));
    CHECK(!support_address_space_is_the_programs() || conformance_mapped_pages() <= pages + PAGES_OF_SLACK);
    CHECK(support_mapping_count() <= mappings + 8);
}
