/*
 * vllsi/tls.h: the same slots under their other names, and typed reads and writes.
 */
#include "conformance.h"

#include <vllsi/tls.h>

#define CHECK_CONTEXT_ERROR(result, code) \
    CHECK_FAILS((result), VLLSI_ERROR_DOMAIN_CONTEXT, VLLSI_CONTEXT_ERROR_##code)

TEST(tls, one_set_of_slots_under_both_names)
{
    int64_t value = 0;
    CHECK_EQ(vllsi_tls_slot_set(5, 50), 0);
    CHECK(vllsi_ctx_get(5, &value));
    CHECK_EQ(value, 50);
    CHECK_EQ(vllsi_ctx_set(6, 60), 0);
    CHECK(vllsi_tls_slot_get(6, &value));
    CHECK_EQ(value, 60);
    CHECK(vllsi_tls_slot_has(5));
    CHECK_EQ(vllsi_tls_slot_clear(5), 0);
    CHECK(!vllsi_ctx_has(5));
    CHECK_CONTEXT_ERROR(vllsi_tls_slot_clear(5), SLOT_EMPTY);
}

TEST(tls, frames)
{
    CHECK_CONTEXT_ERROR(vllsi_tls_frame_pop(), STACK_UNDERFLOW);
    CHECK_EQ(vllsi_tls_write_i32(1, 10), 0);
    CHECK_EQ(vllsi_tls_frame_push(), 0);
    CHECK_EQ(vllsi_ctx_depth(), 1);
    CHECK_EQ(vllsi_tls_write_i32(1, 11), 0);
    CHECK_EQ(vllsi_tls_read_i32(1), 11);
    CHECK_EQ(vllsi_tls_frame_pop(), 0);
    CHECK_EQ(vllsi_tls_read_i32(1), 10);
    for (int i = 0; i < VLLSI_CONTEXT_STACK_DEPTH; i++) {
        REQUIRE(vllsi_tls_frame_push() == 0);
    }
    CHECK_CONTEXT_ERROR(vllsi_tls_frame_push(), STACK_OVERFLOW);
}

TEST(tls, an_empty_slot_reads_as_0)
{
    for (int64_t slot = -1; slot <= VLLSI_MAX_CONTEXT_SLOTS; slot++) {
        CHECK(vllsi_tls_read_ptr(slot) == NULL);
        CHECK_EQ(vllsi_tls_read_i32(slot), 0);
        CHECK_EQ(vllsi_tls_read_usize(slot), 0);
    }
    CHECK_EQ(vllsi_tls_slot_set(1, -1), 0);
    CHECK_EQ(vllsi_tls_slot_clear(1), 0);
    CHECK(vllsi_tls_read_ptr(1) == NULL);
    CHECK_EQ(vllsi_tls_read_i32(1), 0);
    CHECK_EQ(vllsi_tls_read_i32(INT64_MIN), 0);
    CHECK_EQ(vllsi_tls_read_usize(INT64_MAX), 0);
}

TEST(tls, typed_values_come_back)
{
    static const int32_t numbers[] = {0, 1, -1, INT32_MIN, INT32_MAX};
    int here = 0;
    int64_t wide = 0;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        CHECK_EQ(vllsi_tls_write_i32(2, numbers[i]), 0);
        CHECK_EQ(vllsi_tls_read_i32(2), numbers[i]);
        CHECK(vllsi_tls_slot_get(2, &wide));
        CHECK_EQ(wide, numbers[i]);
    }
    CHECK_EQ(vllsi_tls_write_ptr(3, &here), 0);
    CHECK(vllsi_tls_read_ptr(3) == &here);
    CHECK_EQ(vllsi_tls_write_ptr(3, NULL), 0);
    CHECK(vllsi_tls_slot_has(3));
    CHECK(vllsi_tls_read_ptr(3) == NULL);
    CHECK_EQ(vllsi_tls_write_usize(4, SIZE_MAX), 0);
    CHECK(vllsi_tls_read_usize(4) == SIZE_MAX);
}

TEST(tls, what_is_read_as_another_type_is_converted)
{
    CHECK_EQ(vllsi_tls_slot_set(1, INT64_C(0x1234567880000001)), 0);
    CHECK_EQ(vllsi_tls_read_i32(1), INT32_MIN + 1);
    CHECK_EQ(vllsi_tls_write_i32(1, -1), 0);
    CHECK(vllsi_tls_read_usize(1) == SIZE_MAX);
}

TEST(tls, typed_writes_need_a_slot)
{
    static const int64_t no_slots[] = {-1, 32, INT64_MIN};
    for (size_t i = 0; i < 3; i++) {
        CHECK_CONTEXT_ERROR(vllsi_tls_write_i32(no_slots[i], 1), INVALID_SLOT);
        CHECK_CONTEXT_ERROR(vllsi_tls_write_usize(no_slots[i], 1), INVALID_SLOT);
        CHECK_CONTEXT_ERROR(vllsi_tls_write_ptr(no_slots[i], NULL), INVALID_SLOT);
        CHECK_CONTEXT_ERROR(vllsi_tls_slot_set(no_slots[i], 1), INVALID_SLOT);
        CHECK_CONTEXT_ERROR(vllsi_tls_slot_clear(no_slots[i]), INVALID_SLOT);
        CHECK(!vllsi_tls_slot_has(no_slots[i]));
    }
}

/* Each typed write logs: a pop brings back what was there, also where nothing was. */
TEST(tls, typed_writes_are_undone)
{
    int here = 0;
    int there = 0;
    CHECK_EQ(vllsi_tls_write_ptr(1, &here), 0);
    CHECK_EQ(vllsi_tls_write_usize(2, 7), 0);
    CHECK_EQ(vllsi_tls_frame_push(), 0);
    CHECK_EQ(vllsi_tls_write_ptr(1, &there), 0);
    CHECK_EQ(vllsi_tls_write_usize(2, 8), 0);
    CHECK_EQ(vllsi_tls_write_i32(3, 9), 0);
    CHECK_CONTEXT_ERROR(vllsi_ctx_provide(3, 1), SLOT_OCCUPIED);
    CHECK_EQ(vllsi_tls_frame_pop(), 0);
    CHECK(vllsi_tls_read_ptr(1) == &here);
    CHECK_EQ(vllsi_tls_read_usize(2), 7);
    CHECK(!vllsi_tls_slot_has(3));
}

static void note_base(void *argument)
{
    *(void **)argument = vllsi_tls_get_base();
}

TEST(tls, a_base_is_one_threads)
{
    void *other = NULL;
    void *own = vllsi_tls_get_base();
    CHECK(own != NULL);
    CHECK(vllsi_tls_get_base() == own);
    CHECK_EQ(vllsi_tls_slot_set(1, 1), 0);
    CHECK(vllsi_tls_get_base() == own);
    if (!conformance_run_thread(note_base, &other)) {
        SKIP("no thread can be made here");
    }
    CHECK(other != NULL && other != own);
}
