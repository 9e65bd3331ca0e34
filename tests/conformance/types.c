/*
 * vllsi/types.h: shapes and constants, descriptors and what the system calls them, the size of a page,
 * arithmetic with it.
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

static const enum vllsi_fd_kind fd_kinds[] = {VLLSI_FD_KIND_FILE, VLLSI_FD_KIND_SOCKET, VLLSI_FD_KIND_OTHER};

TEST(types, descriptors_go_and_come_back)
{
    static const int64_t natives[] = {0, 1, 2, 3, 4, 255, 1024, 65536, 1 << 30, INT32_MAX};
    CHECK_EQ(VLLSI_FD_KIND_COUNT, sizeof fd_kinds / sizeof *fd_kinds);
    for (size_t kind = 0; kind < VLLSI_FD_KIND_COUNT; kind++) {
        for (size_t at = 0; at < sizeof natives / sizeof *natives; at++) {
            const vllsi_fd fd = vllsi_fd_from_native(fd_kinds[kind], natives[at]);
            CHECK(vllsi_fd_is_valid(fd));
            CHECK_EQ(vllsi_fd_native(fd), natives[at]);
        }
    }
}

TEST(types, what_is_no_descriptor)
{
    static const int64_t natives[] = {
        -1, -2, INT32_MIN, INT64_MIN, (int64_t)INT32_MAX + 1, (int64_t)1 << 32, INT64_MAX};
    static const vllsi_fd by_raw = {VLLSI_FD_INVALID_RAW};
    CHECK(!vllsi_fd_is_valid(VLLSI_FD_INVALID));
    CHECK_EQ(vllsi_fd_native(VLLSI_FD_INVALID), -1);
    CHECK(!vllsi_fd_is_valid(by_raw));
    for (size_t at = 0; at < sizeof natives / sizeof *natives; at++) {
        CHECK_EQ(vllsi_fd_from_native(VLLSI_FD_KIND_FILE, natives[at]).raw, VLLSI_FD_INVALID.raw);
    }
    CHECK_EQ(vllsi_fd_from_native(VLLSI_FD_KIND_COUNT, 0).raw, VLLSI_FD_INVALID.raw);
    CHECK_EQ(vllsi_fd_from_native((enum vllsi_fd_kind) - 1, 0).raw, VLLSI_FD_INVALID.raw);
    CHECK(!vllsi_fd_is_valid((vllsi_fd){INT64_MIN}));
    CHECK(!vllsi_fd_is_valid((vllsi_fd){INT64_MAX}));
    CHECK_EQ(vllsi_fd_native((vllsi_fd){INT64_MAX}), -1);
}

/* A pipe's two ends through the library's type and back: the kernel still knows them. */
TEST(types, descriptors_name_what_is_open)
{
    int32_t numbers[2] = {-1, -1};
    REQUIRE(vllsi__linux_pipe2(numbers, VLLSI_LINUX_O_CLOEXEC) == 0);
    const vllsi_fd reader = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, numbers[0]);
    const vllsi_fd writer = vllsi_fd_from_native(VLLSI_FD_KIND_OTHER, numbers[1]);
    uint8_t byte = 42;
    CHECK_EQ(vllsi__linux_write((int32_t)vllsi_fd_native(writer), &byte, 1), 1);
    byte = 0;
    CHECK_EQ(vllsi__linux_read((int32_t)vllsi_fd_native(reader), &byte, 1), 1);
    CHECK_EQ(byte, 42);
#ifdef VLLSI_STRICT_PORTABLE
    /* Who takes raw for the number does not get far, nor who takes a zeroed struct for standard input. */
    CHECK(reader.raw != numbers[0] && (reader.raw >> 32) != (writer.raw >> 32));
    CHECK_FAILS(vllsi__linux_write((int32_t)writer.raw, &byte, 1), VLLSI_ERROR_DOMAIN_ERRNO,
                VLLSI_LINUX_EBADF);
    CHECK(!vllsi_fd_is_valid((vllsi_fd){0}));
#endif
    CHECK_EQ(vllsi__linux_close(numbers[0]), 0);
    CHECK_EQ(vllsi__linux_close(numbers[1]), 0);
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
