/*
 * vllsi/context.h: slots, frames, and contexts that move between threads.
 */
#include "conformance.h"

#include <vllsi/context.h>
#include <vllsi/init.h>
#include <vllsi/linux.h>

enum { SLOTS = VLLSI_MAX_CONTEXT_SLOTS, DEPTH = VLLSI_CONTEXT_STACK_DEPTH };

#define CHECK_CONTEXT_ERROR(result, code) \
    CHECK_FAILS((result), VLLSI_ERROR_DOMAIN_CONTEXT, VLLSI_CONTEXT_ERROR_##code)
#define CHECK_CORE_ERROR(result, code) CHECK_FAILS((result), VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##code)

static const int64_t no_slots[] = {-1, 32, INT64_MIN, INT64_MAX, 33, 64, (int64_t)1 << 32, -32};

enum { NO_SLOTS = sizeof no_slots / sizeof no_slots[0], EMPTY = -7777 };

/* What a slot holds, EMPTY for nothing. */
static int64_t value_of(int64_t slot)
{
    int64_t value = EMPTY;
    return vllsi_ctx_get(slot, &value) ? value : EMPTY;
}

TEST(context, a_new_thread_reads_as_empty)
{
    for (int64_t slot = 0; slot < SLOTS; slot++) {
        int64_t value = 5;
        int64_t *place = NULL;
        CHECK(!vllsi_ctx_get(slot, &value));
        CHECK_EQ(value, 5);
        CHECK(!vllsi_ctx_has(slot));
        CHECK(!vllsi_ctx_get_mut(slot, &place));
        CHECK(place == NULL);
    }
    CHECK_EQ(vllsi_ctx_depth(), 0);
}

TEST(context, set_get_has_clear)
{
    CHECK_EQ(vllsi_ctx_set(3, 42), 0);
    CHECK(vllsi_ctx_has(3));
    CHECK(!vllsi_ctx_has(4));
    CHECK_EQ(value_of(3), 42);
    CHECK_EQ(vllsi_ctx_clear(3), 0);
    CHECK(!vllsi_ctx_has(3));
    CHECK_EQ(value_of(3), EMPTY);
    CHECK_CONTEXT_ERROR(vllsi_ctx_clear(3), SLOT_EMPTY);
}

TEST(context, set_overwrites)
{
    CHECK_EQ(vllsi_ctx_set(0, 1), 0);
    CHECK_EQ(vllsi_ctx_set(0, 2), 0);
    CHECK_EQ(value_of(0), 2);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(0, 3), 0);
    CHECK_EQ(vllsi_ctx_set(0, 4), 0);
    CHECK_EQ(value_of(0), 4);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(0), 2);
}

TEST(context, every_slot_and_every_value)
{
    static const int64_t values[] = {0, -1, 1, INT64_MIN, INT64_MAX};
    for (int64_t slot = 0; slot < SLOTS; slot++) {
        for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
            CHECK_EQ(vllsi_ctx_set(slot, values[i]), 0);
            CHECK_EQ(value_of(slot), values[i]);
        }
        CHECK_EQ(vllsi_ctx_set(slot, slot), 0);
    }
    for (int64_t slot = 0; slot < SLOTS; slot++) {
        CHECK_EQ(value_of(slot), slot);
    }
}

static void check_no_slots(void)
{
    for (size_t i = 0; i < NO_SLOTS; i++) {
        int64_t value = 5;
        int64_t *place = NULL;
        CHECK_CONTEXT_ERROR(vllsi_ctx_set(no_slots[i], 1), INVALID_SLOT);
        CHECK_CONTEXT_ERROR(vllsi_ctx_clear(no_slots[i]), INVALID_SLOT);
        CHECK_CONTEXT_ERROR(vllsi_ctx_provide(no_slots[i], 1), INVALID_SLOT);
        CHECK(!vllsi_ctx_get(no_slots[i], &value));
        CHECK_EQ(value, 5);
        CHECK(!vllsi_ctx_has(no_slots[i]));
        CHECK(!vllsi_ctx_get_mut(no_slots[i], &place));
        CHECK(place == NULL);
    }
}

TEST(context, slots_that_do_not_exist)
{
    check_no_slots();
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    for (int64_t slot = 0; slot < SLOTS; slot++) {
        CHECK_EQ(vllsi_ctx_set(slot, -1), 0);
    }
    check_no_slots();
}

TEST(context, a_pop_undoes_set_clear_and_get_mut)
{
    int64_t *place = NULL;
    CHECK_EQ(vllsi_ctx_set(1, 10), 0);
    CHECK_EQ(vllsi_ctx_set(2, 20), 0);
    CHECK_EQ(vllsi_ctx_set(3, 30), 0);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(1, 11), 0);
    CHECK_EQ(vllsi_ctx_clear(2), 0);
    REQUIRE(vllsi_ctx_get_mut(3, &place));
    *place = 31;
    CHECK_EQ(vllsi_ctx_set(4, 41), 0);
    CHECK_EQ(value_of(1), 11);
    CHECK_EQ(value_of(2), EMPTY);
    CHECK_EQ(value_of(3), 31);
    CHECK_EQ(value_of(4), 41);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(1), 10);
    CHECK_EQ(value_of(2), 20);
    CHECK_EQ(value_of(3), 30);
    CHECK_EQ(value_of(4), EMPTY);
}

TEST(context, a_pop_undoes_a_clear_after_a_set)
{
    CHECK_EQ(vllsi_ctx_set(1, 10), 0);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(1, 11), 0);
    CHECK_EQ(vllsi_ctx_clear(1), 0);
    CHECK_CONTEXT_ERROR(vllsi_ctx_clear(1), SLOT_EMPTY);
    CHECK_EQ(vllsi_ctx_set(1, 12), 0);
    CHECK_EQ(vllsi_ctx_clear(1), 0);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(1), 10);
}

/* What get_mut hands out is logged even though nothing is stored: changes through the pointer come later. */
TEST(context, get_mut_logs_before_it_hands_out)
{
    int64_t *place = NULL;
    int64_t *again = NULL;
    CHECK_EQ(vllsi_ctx_set(9, 90), 0);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    REQUIRE(vllsi_ctx_get_mut(9, &place));
    CHECK_EQ(*place, 90);
    REQUIRE(vllsi_ctx_get_mut(9, &again));
    *place = 91;
    CHECK_EQ(*again, 91);
    CHECK_EQ(value_of(9), 91);
    CHECK_EQ(vllsi_ctx_set(9, 92), 0);
    CHECK_EQ(*place, 92);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(9), 90);
}

TEST(context, an_outer_frame_logs_again_after_an_inner_one)
{
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(5, 1), 0);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(6, 1), 0);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(6, 2), 0);
    CHECK_EQ(vllsi_ctx_set(5, 2), 0);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(5), EMPTY);
    CHECK_EQ(value_of(6), EMPTY);
}

TEST(context, provide_is_occupied_only_in_its_own_frame)
{
    int64_t *place = NULL;
    CHECK_EQ(vllsi_ctx_provide(7, 1), 0);
    CHECK_CONTEXT_ERROR(vllsi_ctx_provide(7, 2), SLOT_OCCUPIED);
    CHECK_EQ(value_of(7), 1);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_provide(7, 2), 0);
    CHECK_CONTEXT_ERROR(vllsi_ctx_provide(7, 3), SLOT_OCCUPIED);
    CHECK_EQ(vllsi_ctx_set(7, 4), 0);
    CHECK_EQ(value_of(7), 4);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(7), 1);
    CHECK_CONTEXT_ERROR(vllsi_ctx_provide(7, 5), SLOT_OCCUPIED);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(8, 1), 0);
    CHECK_CONTEXT_ERROR(vllsi_ctx_provide(8, 2), SLOT_OCCUPIED);
    REQUIRE(vllsi_ctx_get_mut(7, &place));
    CHECK_CONTEXT_ERROR(vllsi_ctx_provide(7, 2), SLOT_OCCUPIED);
}

TEST(context, provide_after_clear)
{
    CHECK_EQ(vllsi_ctx_provide(7, 1), 0);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_clear(7), 0);
    CHECK_EQ(vllsi_ctx_provide(7, 2), 0);
    CHECK_EQ(vllsi_ctx_clear(7), 0);
    CHECK_EQ(vllsi_ctx_provide(7, 3), 0);
    CHECK_EQ(value_of(7), 3);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(7), 1);
}

TEST(context, underflow)
{
    CHECK_CONTEXT_ERROR(vllsi_ctx_pop_frame(), STACK_UNDERFLOW);
    CHECK_EQ(vllsi_ctx_set(1, 1), 0);
    CHECK_CONTEXT_ERROR(vllsi_ctx_pop_frame(), STACK_UNDERFLOW);
    CHECK_EQ(value_of(1), 1);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_CONTEXT_ERROR(vllsi_ctx_pop_frame(), STACK_UNDERFLOW);
    CHECK_EQ(vllsi_ctx_depth(), 0);
}

/* The worst case: 256 frames that each touch all 32 slots fill the log to its last entry. */
TEST(context, overflow_at_the_257th_push)
{
    for (int64_t depth = 0; depth < DEPTH; depth++) {
        REQUIRE(vllsi_ctx_depth() == depth);
        for (int64_t slot = 0; slot < SLOTS; slot++) {
            REQUIRE(vllsi_ctx_set(slot, depth * 100 + slot) == 0);
        }
        REQUIRE(vllsi_ctx_push_frame() == 0);
    }
    for (int64_t slot = 0; slot < SLOTS; slot++) {
        CHECK_EQ(vllsi_ctx_set(slot, DEPTH * 100 + slot), 0);
    }
    CHECK_CONTEXT_ERROR(vllsi_ctx_push_frame(), STACK_OVERFLOW);
    CHECK_CONTEXT_ERROR(vllsi_ctx_push_frame(), STACK_OVERFLOW);
    CHECK_EQ(vllsi_ctx_depth(), DEPTH);
    for (int64_t depth = DEPTH; depth >= 0; depth--) {
        for (int64_t slot = 0; slot < SLOTS; slot++) {
            REQUIRE(value_of(slot) == depth * 100 + slot);
        }
        REQUIRE(depth == 0 || vllsi_ctx_pop_frame() == 0);
    }
    CHECK_CONTEXT_ERROR(vllsi_ctx_pop_frame(), STACK_UNDERFLOW);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
}

/* The same by full copies, which nobody can get wrong. */
struct model {
    int64_t depth;
    struct {
        int64_t values[SLOTS];
        bool holds[SLOTS];
        bool written[SLOTS];
    } frames[DEPTH + 1];
};

static struct model model;

static void step(uint64_t chance)
{
    const int64_t slot = (int64_t)(chance >> 8 & 31);
    const int64_t value = (int64_t)(chance >> 16);
    bool *holds = &model.frames[model.depth].holds[slot];
    bool *written = &model.frames[model.depth].written[slot];
    int64_t *now = &model.frames[model.depth].values[slot];
    int64_t *place = NULL;
    switch (chance & 7) {
    case 0:
    case 1:
        REQUIRE((vllsi_ctx_push_frame() == 0) == (model.depth < DEPTH));
        if (model.depth < DEPTH) {
            model.frames[model.depth + 1] = model.frames[model.depth];
            model.depth++;
            for (int64_t i = 0; i < SLOTS; i++) {
                model.frames[model.depth].written[i] = false;
            }
        }
        break;
    case 2:
        REQUIRE((vllsi_ctx_pop_frame() == 0) == (model.depth > 0));
        model.depth -= model.depth > 0 ? 1 : 0;
        break;
    case 3:
        REQUIRE((vllsi_ctx_clear(slot) == 0) == *holds);
        *holds = false;
        break;
    case 4:
        REQUIRE(vllsi_ctx_get_mut(slot, &place) == *holds);
        if (*holds) {
            *place = *now = value;
            *written = true;
        }
        break;
    case 5:
        REQUIRE((vllsi_ctx_provide(slot, value) == 0) == !(*holds && *written));
        *now = *holds && *written ? *now : value;
        *holds = *written = true;
        break;
    default:
        REQUIRE(vllsi_ctx_set(slot, value) == 0);
        *now = value;
        *holds = *written = true;
        break;
    }
}

TEST(context, agrees_with_full_copies)
{
    uint64_t seed = 20;
    for (int64_t i = 0; i < 60000; i++) {
        seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        /* Long stretches that go down and long ones that go up, so that both ends are met. */
        uint64_t chance = seed >> 24;
        if (i / 2000 % 2 == 1 && (chance & 7) == 0) {
            chance += 2;
        }
        step(chance);
        REQUIRE(vllsi_ctx_depth() == model.depth);
        const int64_t slot = (int64_t)(chance >> 3 & 31);
        int64_t value = 0;
        REQUIRE(vllsi_ctx_get(slot, &value) == model.frames[model.depth].holds[slot]);
        REQUIRE(!vllsi_ctx_has(slot) || value == model.frames[model.depth].values[slot]);
    }
    for (int64_t slot = 0; slot < SLOTS; slot++) {
        CHECK_EQ(value_of(slot),
                 model.frames[model.depth].holds[slot] ? model.frames[model.depth].values[slot] : EMPTY);
    }
}

TEST(context, capture_and_adopt)
{
    CHECK(vllsi_ctx_capture() == NULL);
    CHECK_EQ(vllsi_ctx_adopt(NULL), 0);
    CHECK_EQ(vllsi_ctx_set(1, 10), 0);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(1, 11), 0);
    struct vllsi_context *task = vllsi_ctx_capture();
    REQUIRE(task != NULL);
    CHECK_EQ(vllsi_ctx_depth(), 0);
    CHECK_EQ(value_of(1), EMPTY);
    CHECK_CONTEXT_ERROR(vllsi_ctx_pop_frame(), STACK_UNDERFLOW);
    CHECK_EQ(vllsi_ctx_adopt(task), 0);
    CHECK_EQ(vllsi_ctx_depth(), 1);
    CHECK_EQ(value_of(1), 11);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(1), 10);
}

TEST(context, adopt_replaces_nothing)
{
    CHECK_EQ(vllsi_ctx_set(1, 10), 0);
    struct vllsi_context *task = vllsi_ctx_capture();
    REQUIRE(task != NULL);
    CHECK_EQ(vllsi_ctx_set(2, 20), 0);
    CHECK_CONTEXT_ERROR(vllsi_ctx_adopt(task), SLOT_OCCUPIED);
    CHECK_EQ(vllsi_ctx_clear(2), 0);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_CONTEXT_ERROR(vllsi_ctx_adopt(task), SLOT_OCCUPIED);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(vllsi_ctx_adopt(task), 0);
    CHECK_EQ(value_of(1), 10);
    CHECK_EQ(value_of(2), EMPTY);
}

TEST(context, one_context_is_on_one_thread)
{
    struct vllsi_context *previous = NULL;
    CHECK_EQ(vllsi_ctx_set(1, 10), 0);
    struct vllsi_context *task = vllsi_ctx_capture();
    CHECK_EQ(vllsi_ctx_adopt(task), 0);
    CHECK_CORE_ERROR(vllsi_ctx_release(task), BUSY);
    CHECK_CORE_ERROR(vllsi_ctx_switch(task, &previous), BUSY);
    CHECK(previous == NULL);
    CHECK_EQ(value_of(1), 10);
    CHECK_EQ(vllsi_ctx_capture() == task, true);
    CHECK_EQ(vllsi_ctx_release(task), 0);
    CHECK_EQ(vllsi_ctx_release(NULL), 0);
}

TEST(context, switch_between_tasks)
{
    struct vllsi_context *tasks[3] = {NULL, NULL, NULL};
    struct vllsi_context *none = NULL;
    CHECK_CORE_ERROR(vllsi_ctx_switch(NULL, NULL), INVALID_INPUT);
    for (int64_t task = 0; task < 3; task++) {
        CHECK_EQ(vllsi_ctx_set(0, task), 0);
        for (int64_t depth = 0; depth < task; depth++) {
            CHECK_EQ(vllsi_ctx_push_frame(), 0);
        }
        CHECK_EQ(vllsi_ctx_switch(NULL, &tasks[task]), 0);
        CHECK_EQ(value_of(0), EMPTY);
    }
    for (int64_t i = 0; i < 300; i++) {
        const int64_t task = i * 7 % 3;
        struct vllsi_context *was = (struct vllsi_context *)-1;
        REQUIRE(vllsi_ctx_switch(tasks[task], &was) == 0);
        CHECK(was == NULL);
        CHECK_EQ(value_of(0), task);
        CHECK_EQ(vllsi_ctx_depth(), task);
        REQUIRE(vllsi_ctx_switch(NULL, &was) == 0);
        CHECK(was == tasks[task]);
    }
    CHECK_EQ(vllsi_ctx_switch(tasks[1], &none), 0);
    CHECK_EQ(vllsi_ctx_switch(tasks[2], &none), 0);
    CHECK(none == tasks[1]);
    CHECK_EQ(value_of(0), 2);
    CHECK_EQ(vllsi_ctx_release(tasks[0]), 0);
    CHECK_EQ(vllsi_ctx_release(tasks[1]), 0);
}

static struct vllsi_context *carried;

static void take_over(void *argument)
{
    (void)argument;
    CHECK_EQ(value_of(1), EMPTY);
    CHECK_EQ(vllsi_ctx_adopt(carried), 0);
    CHECK_EQ(value_of(1), 11);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(1), 10);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(1, 12), 0);
    carried = vllsi_ctx_capture();
    CHECK_EQ(value_of(1), EMPTY);
    vllsi_cleanup_thread();
}

TEST(context, a_task_goes_to_another_thread_and_back)
{
    CHECK_EQ(vllsi_ctx_set(1, 10), 0);
    CHECK_EQ(vllsi_ctx_push_frame(), 0);
    CHECK_EQ(vllsi_ctx_set(1, 11), 0);
    carried = vllsi_ctx_capture();
    if (!conformance_run_thread(take_over, NULL)) {
        SKIP("no thread can be made here");
    }
    CHECK_EQ(vllsi_ctx_adopt(carried), 0);
    CHECK_EQ(value_of(1), 12);
    CHECK_EQ(vllsi_ctx_depth(), 1);
    CHECK_EQ(vllsi_ctx_pop_frame(), 0);
    CHECK_EQ(value_of(1), 10);
}

static void write_own(void *argument)
{
    int64_t *seen = argument;
    *seen = value_of(1);
    CHECK_EQ(vllsi_ctx_set(1, 99), 0);
    CHECK_EQ(value_of(1), 99);
}

TEST(context, threads_do_not_see_each_other)
{
    int64_t seen = 0;
    CHECK_EQ(vllsi_ctx_set(1, 10), 0);
    if (!conformance_run_thread(write_own, &seen)) {
        SKIP("no thread can be made here");
    }
    CHECK_EQ(seen, EMPTY);
    CHECK_EQ(value_of(1), 10);
}

/* With no address space left, a write says so and changes nothing. */
static void write_without_memory(void *argument)
{
    (void)argument;
    struct vllsi_linux_rlimit64 none = {0, 0};
    CHECK(!vllsi_ctx_has(1));
    (void)vllsi_page_size_bytes();
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, &none, NULL) == 0);
    CHECK_FAILS(vllsi_ctx_set(1, 1), VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_ENOMEM);
    CHECK_FAILS(vllsi_ctx_provide(1, 1), VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_ENOMEM);
    CHECK_FAILS(vllsi_ctx_push_frame(), VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_ENOMEM);
    CHECK_CONTEXT_ERROR(vllsi_ctx_set(32, 1), INVALID_SLOT);
    CHECK_CONTEXT_ERROR(vllsi_ctx_pop_frame(), STACK_UNDERFLOW);
    CHECK(!vllsi_ctx_has(1));
    CHECK_EQ(vllsi_ctx_depth(), 0);
}

TEST(context, a_write_without_memory_fails)
{
    if (conformance_emulated()) {
        SKIP("an emulator gives no limit of its own to the address space");
    }
    struct conformance_child child = conformance_run_child(write_without_memory, NULL, TEST_TIMEOUT_MS);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
}

/* Symbols for other languages: through a pointer, the inline definition cannot be meant. */
TEST(context, has_symbols)
{
    vllsi_result (*volatile set)(int64_t, int64_t) = vllsi_ctx_set;
    bool (*volatile get)(int64_t, int64_t *) = vllsi_ctx_get;
    bool (*volatile has)(int64_t) = vllsi_ctx_has;
    vllsi_result (*volatile push)(void) = vllsi_ctx_push_frame;
    vllsi_result (*volatile pop)(void) = vllsi_ctx_pop_frame;
    int64_t value = 0;
    CHECK_EQ(push(), 0);
    CHECK_EQ(set(31, -3), 0);
    CHECK(has(31));
    CHECK(get(31, &value));
    CHECK_EQ(value, -3);
    CHECK_EQ(pop(), 0);
    CHECK(!has(31));
}
