/*
 * vllsi/types.h: shapes and constants, the size of a page, arithmetic with it.
 */
#include "conformance.h"

#include <vllsi/linux.h>
#include <vllsi/types.h>

TEST(types, shapes)
{
    CHECK_EQ(sizeof(vllsi_fd), 8);
    CHECK_EQ(sizeof(vllsi_iovec), 2 * sizeof(void *));
    CHECK_EQ(offsetof(vllsi_iovec, len), sizeof(void *));
    CHECK_EQ(sizeof(vllsi_text), 2 * sizeof(void *));
    CHECK_EQ(sizeof(vllsi_duration), 8);
    CHECK_EQ(VLLSI_MAX_CONTEXT_SLOTS, 32);
    CHECK_EQ(VLLSI_CONTEXT_STACK_DEPTH, 256);
}

TEST(types, flag_values_are_the_specifications)
{
    CHECK_EQ(VLLSI_MEM_PROT_READ | VLLSI_MEM_PROT_WRITE | VLLSI_MEM_PROT_EXEC, 7);
    CHECK_EQ(VLLSI_MAP_FLAGS_ANON, 0x20);
    CHECK_EQ(VLLSI_MAP_FLAGS_HUGE_TLB, 0x40000);
    CHECK_EQ(VLLSI_MEMORY_ORDERING_SEQ_CST, 4);
}

/* The kernel is asked by what it refuses: half a page is no boundary, a page is one. */
TEST(types, page_size_is_the_kernels)
{
    const int64_t page = VLLSI_PAGE_SIZE;
    CHECK(page >= 4096 && (page & (page - 1)) == 0);
    CHECK_EQ(vllsi_page_size_bytes(), page);
    CHECK_EQ((int64_t)1 << VLLSI_PAGE_SHIFT, page);
    if (conformance_emulated()) {
        SKIP("an emulator's mincore knows the pages of its host");
    }
    uint8_t seen = 0;
    CHECK_EQ(vllsi__linux_mincore((void *)(uintptr_t)page, 0, &seen), 0);
    CHECK_FAILS(vllsi__linux_mincore((void *)(uintptr_t)(page / 2), 0, &seen), VLLSI_ERROR_DOMAIN_ERRNO,
                VLLSI_LINUX_EINVAL);
}

TEST(types, align_up)
{
    const int64_t page = VLLSI_PAGE_SIZE;
    CHECK_EQ(vllsi_page_align_up(0), 0);
    CHECK_EQ(vllsi_page_align_up(1), page);
    CHECK_EQ(vllsi_page_align_up(page - 1), page);
    CHECK_EQ(vllsi_page_align_up(page), page);
    CHECK_EQ(vllsi_page_align_up(page + 1), 2 * page);
    CHECK_EQ(vllsi_page_align_up(INT64_MAX - page), INT64_MAX - page + 1);
}

TEST(types, align_up_has_ends)
{
    const int64_t highest = INT64_MAX & ~(VLLSI_PAGE_SIZE - 1);
    CHECK_EQ(vllsi_page_align_up(highest), highest);
    CHECK_FAILS(vllsi_page_align_up(highest + 1), VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_OVERFLOW);
    CHECK_FAILS(vllsi_page_align_up(INT64_MAX), VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_OVERFLOW);
    CHECK_FAILS(vllsi_page_align_up(-1), VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
    CHECK_FAILS(vllsi_page_align_up(INT64_MIN), VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
}

TEST(types, align_down)
{
    const int64_t page = VLLSI_PAGE_SIZE;
    CHECK_EQ(vllsi_page_align_down(0), 0);
    CHECK_EQ(vllsi_page_align_down(page - 1), 0);
    CHECK_EQ(vllsi_page_align_down(page), page);
    CHECK_EQ(vllsi_page_align_down(2 * page - 1), page);
    CHECK_EQ(vllsi_page_align_down(INT64_MAX), INT64_MAX - page + 1);
    CHECK_FAILS(vllsi_page_align_down(-page), VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
}

TEST(types, is_aligned)
{
    const int64_t page = VLLSI_PAGE_SIZE;
    CHECK(vllsi_is_page_aligned(0));
    CHECK(vllsi_is_page_aligned(page));
    CHECK(!vllsi_is_page_aligned(1));
    CHECK(!vllsi_is_page_aligned(page + 1));
    CHECK(!vllsi_is_page_aligned(page / 2));
    CHECK(!vllsi_is_page_aligned(INT64_MAX));
    CHECK(!vllsi_is_page_aligned(-page));
    CHECK(!vllsi_is_page_aligned(INT64_MIN));
}

/* The laws over a spread of values: down ≤ value ≤ up, both aligned, less than a page apart. */
TEST(types, laws_of_alignment)
{
    const int64_t page = VLLSI_PAGE_SIZE;
    uint64_t seed = 1;
    for (int i = 0; i < 10000; i++) {
        seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        const int64_t value = (int64_t)((seed >> 1) >> (seed & 63));
        const vllsi_result down = vllsi_page_align_down(value);
        const vllsi_result up = vllsi_page_align_up(value);
        REQUIRE(down >= 0 && down <= value && value - down < page && vllsi_is_page_aligned(down));
        REQUIRE(up == down + (value == down ? 0 : page) || vllsi_failed(up));
        REQUIRE(vllsi_is_page_aligned(value) == (value == down));
    }
}
