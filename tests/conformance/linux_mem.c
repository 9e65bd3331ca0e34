/*
 * vllsi/linux/mem.h: files in memory and their seals, ranges that grow, shrink and move, pages that stay, and
 * advice whose effect can be seen.
 */
#include "support_memory.h"

#include <vllsi/file.h>
#include <vllsi/linux/mem.h>

#define CHECK_ERRNO(result, name) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_##name)

static vllsi_fd memory_file(bool sealable)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_linux_memory_file_open("numbers", 7, sealable, &fd) == 0);
    return fd;
}

TEST(linux_mem, a_file_in_memory_is_the_same_memory_twice)
{
    const vllsi_fd fd = memory_file(false);
    void *one = NULL;
    void *other = NULL;
    CHECK_OK(vllsi_truncate(fd, support_granularity()));
    const vllsi_mem_prot prot = VLLSI_MEM_PROT_READ | VLLSI_MEM_PROT_WRITE;
    REQUIRE(vllsi_memory_map(fd, 0, support_granularity(), prot, VLLSI_MAP_FLAGS_SHARED, NULL, &one) == 0);
    REQUIRE(vllsi_memory_map(fd, 0, support_granularity(), prot, VLLSI_MAP_FLAGS_SHARED, NULL, &other) == 0);
    CHECK(one != other);
    ((volatile char *)one)[5] = 'x';
    CHECK_EQ(((volatile char *)other)[5], 'x');
    CHECK_OK(vllsi_memory_unmap(one, support_granularity()));
    CHECK_OK(vllsi_memory_unmap(other, support_granularity()));
    CHECK_OK(vllsi_close(fd));
}

TEST(linux_mem, seals_hold)
{
    const vllsi_fd fd = memory_file(true);
    CHECK_OK(vllsi_truncate(fd, 100));
    CHECK_OK(vllsi_linux_memory_file_seal(fd, VLLSI_LINUX_F_SEAL_SHRINK | VLLSI_LINUX_F_SEAL_GROW));
    const vllsi_result seals = vllsi_linux_memory_file_seals(fd);
    CHECK_EQ(seals & ~VLLSI_LINUX_F_SEAL_EXEC, VLLSI_LINUX_F_SEAL_SHRINK | VLLSI_LINUX_F_SEAL_GROW);
    CHECK_ERRNO(vllsi_truncate(fd, 50), EPERM);
    CHECK_ERRNO(vllsi_truncate(fd, 200), EPERM);
    CHECK_EQ(vllsi_pwrite(fd, "a", 1, 0), 1);
    CHECK_OK(vllsi_linux_memory_file_seal(fd, VLLSI_LINUX_F_SEAL_WRITE | VLLSI_LINUX_F_SEAL_SEAL));
    CHECK_ERRNO(vllsi_pwrite(fd, "b", 1, 0), EPERM);
    CHECK_ERRNO(vllsi_linux_memory_file_seal(fd, VLLSI_LINUX_F_SEAL_GROW), EPERM);
    CHECK_OK(vllsi_close(fd));
}

TEST(linux_mem, what_cannot_be_sealed_says_so)
{
    const vllsi_fd fd = memory_file(false);
    vllsi_fd reader = VLLSI_FD_INVALID;
    vllsi_fd writer = VLLSI_FD_INVALID;
    CHECK_ERRNO(vllsi_linux_memory_file_seal(fd, VLLSI_LINUX_F_SEAL_GROW), EPERM);
    CHECK_EQ(vllsi_linux_memory_file_seals(fd) & VLLSI_LINUX_F_SEAL_SEAL, VLLSI_LINUX_F_SEAL_SEAL);
    CHECK_OK(vllsi_close(fd));
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    CHECK_ERRNO(vllsi_linux_memory_file_seals(reader), EINVAL);
    CHECK_OK(vllsi_close(reader));
    CHECK_OK(vllsi_close(writer));
    CHECK_ERRNO(vllsi_linux_memory_file_seal(VLLSI_FD_INVALID, 0), EBADF);
    CHECK_ERRNO(vllsi_linux_memory_file_seals(writer), EBADF);
}

TEST(linux_mem, senseless_names_are_refused)
{
    static char name[VLLSI_LINUX_MEMORY_FILE_NAME_BYTES_MAX + 1];
    support_fill(name, sizeof name, 'n');
    vllsi_fd fd = VLLSI_FD_INVALID;
    CHECK_CORE(vllsi_linux_memory_file_open(name, sizeof name, false, &fd), NAME_TOO_LONG);
    CHECK_CORE(vllsi_linux_memory_file_open("a\0b", 3, false, &fd), INVALID_INPUT);
    CHECK_EQ(fd.raw, VLLSI_FD_INVALID_RAW);
    CHECK_OK(vllsi_linux_memory_file_open(name, sizeof name - 1, false, &fd));
    CHECK_OK(vllsi_close(fd));
    CHECK_OK(vllsi_linux_memory_file_open(NULL, 0, false, &fd));
    CHECK_OK(vllsi_close(fd));
}

static char *map_pages(int64_t count)
{
    const vllsi_fd fd = memory_file(false);
    void *address = NULL;
    REQUIRE(vllsi_truncate(fd, count * support_granularity()) == 0);
    REQUIRE(vllsi_memory_map(fd, 0, count * support_granularity(), VLLSI_MEM_PROT_READ | VLLSI_MEM_PROT_WRITE,
                             VLLSI_MAP_FLAGS_PRIVATE, NULL, &address) == 0);
    REQUIRE(vllsi_close(fd) == 0);
    return address;
}

TEST(linux_mem, a_mapping_grows_and_shrinks_with_its_contents)
{
    const int64_t granule = support_granularity();
    char *bytes = map_pages(4);
    support_fill(bytes, granule, 'g');
    void *smaller = NULL;
    REQUIRE(vllsi_linux_memory_resize(bytes, 4 * granule, granule, false, &smaller) == 0);
    CHECK(smaller == bytes);
    void *larger = NULL;
    REQUIRE(vllsi_linux_memory_resize(bytes, granule, 3 * granule, true, &larger) == 0);
    CHECK(support_is_all(larger, granule, 'g'));
    CHECK(support_is_all((char *)larger + granule, 2 * granule, 0));
    REQUIRE(vllsi_linux_memory_resize(larger, 3 * granule, granule, false, &smaller) == 0);
    CHECK_EQ(vllsi__linux_munmap(smaller, (size_t)granule), 0);
}

TEST(linux_mem, pages_move_and_leave_empty_ones)
{
    const int64_t granule = support_granularity();
    char *from = support_allocate(1);
    char *to = support_allocate(1);
    support_fill(from, granule, 'f');
    support_fill(to, granule, 't');
    const vllsi_result moved = vllsi_linux_memory_move(from, granule, to);
    if (conformance_emulated() && vllsi_failed(moved)) {
        SKIP("the emulator knows no MREMAP_DONTUNMAP; a kernel since 5.7 does");
    }
    CHECK_OK(moved);
    CHECK(support_is_all(to, granule, 'f'));
    CHECK(support_is_all(from, granule, 0));
    CHECK_CORE(vllsi_linux_memory_move(from + 1, granule, to), INVALID_INPUT);
    CHECK_CORE(vllsi_linux_memory_move(from, granule, NULL), INVALID_INPUT);
    CHECK_OK(vllsi_os_free(from, granule));
    CHECK_OK(vllsi_os_free(to, granule));
}

TEST(linux_mem, memory_is_locked_and_unlocked)
{
    const int64_t granule = support_granularity();
    char *bytes = support_allocate(2);
    uint8_t resident[64] = {0};
    CHECK_OK(vllsi_linux_memory_lock(bytes, support_page(), false));
    CHECK(vllsi_memory_residency(bytes, support_page(), resident, sizeof resident) >= 0);
    CHECK(resident[0] != 0 || conformance_emulated());
    const vllsi_result later = vllsi_linux_memory_lock(bytes + granule, support_page(), true);
    CHECK(later == 0 || conformance_emulated());
    CHECK_OK(vllsi_linux_memory_unlock(bytes, 2 * granule));
    CHECK_CORE(vllsi_linux_memory_lock(bytes + 1, support_page(), false), INVALID_INPUT);
    CHECK_CORE(vllsi_linux_memory_lock(NULL, support_page(), false), INVALID_INPUT);
    CHECK_CORE(vllsi_linux_memory_unlock(bytes, -1), INVALID_INPUT);
    CHECK_OK(vllsi_os_free(bytes, 2 * granule));
    CHECK_ERRNO(vllsi_linux_memory_unlock(bytes, granule), ENOMEM);
}

TEST(linux_mem, populating_makes_pages_resident)
{
    char *bytes = support_allocate(1);
    uint8_t resident[64] = {0};
    const vllsi_result populated =
        vllsi_linux_memory_advise(bytes, support_page(), VLLSI_LINUX_MEMORY_ADVICE_POPULATE_WRITE);
    CHECK_OK(populated);
    REQUIRE(vllsi_memory_residency(bytes, support_page(), resident, sizeof resident) >= 0);
    CHECK(resident[0] != 0 || conformance_emulated());
    CHECK_OK(vllsi_os_free(bytes, support_granularity()));
}

TEST(linux_mem, advice_is_taken_or_named_unsupported)
{
    char *bytes = support_allocate(1);
    for (uint32_t advice = 1; advice < VLLSI_LINUX_MEMORY_ADVICE_COUNT; advice++) {
        const vllsi_result given =
            vllsi_linux_memory_advise(bytes, support_granularity(), (enum vllsi_linux_memory_advice)advice);
        if (advice != VLLSI_LINUX_MEMORY_ADVICE_COLLAPSE && advice != VLLSI_LINUX_MEMORY_ADVICE_PAGE_OUT) {
            CHECK(given == 0 ||
                  given == VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED));
        }
    }
    CHECK_CORE(vllsi_linux_memory_advise(bytes, support_page(), (enum vllsi_linux_memory_advice)0),
               INVALID_INPUT);
    CHECK_CORE(vllsi_linux_memory_advise(bytes, support_page(), VLLSI_LINUX_MEMORY_ADVICE_COUNT),
               INVALID_INPUT);
    CHECK_CORE(vllsi_linux_memory_advise(bytes + 1, support_page(), VLLSI_LINUX_MEMORY_ADVICE_COLD),
               INVALID_INPUT);
    CHECK_OK(vllsi_os_free(bytes, support_granularity()));
}

TEST(linux_mem, senseless_sizes_are_refused)
{
    char *bytes = support_allocate(1);
    void *moved = NULL;
    for (int at = 0; at < SUPPORT_NO_SIZES; at++) {
        const int64_t size = support_no_sizes[at];
        CHECK_CORE(vllsi_linux_memory_resize(bytes, size, support_page(), true, &moved), INVALID_INPUT);
        CHECK_CORE(vllsi_linux_memory_resize(bytes, support_page(), size, true, &moved), INVALID_INPUT);
        CHECK_CORE(vllsi_linux_memory_move(bytes, size, bytes), INVALID_INPUT);
        CHECK_CORE(vllsi_linux_memory_lock(bytes, size, false), INVALID_INPUT);
        CHECK_CORE(vllsi_linux_memory_advise(bytes, size, VLLSI_LINUX_MEMORY_ADVICE_COLD), INVALID_INPUT);
    }
    CHECK(moved == NULL);
    CHECK_OK(vllsi_os_free(bytes, support_granularity()));
}
