/*
 * vllsi/linux/auxv.h.
 */
#include "conformance.h"

#include <vllsi/linux.h>
#include <vllsi/linux/auxv.h>

/* The vector as /proc tells it, to compare with. */
struct vector {
    unsigned long entries[128];
    size_t count;
};

static struct vector read_proc(void)
{
    struct vector vector = {.count = 0};
    const vllsi_result fd =
        vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/auxv", VLLSI_LINUX_O_RDONLY, 0);
    if (vllsi_failed(fd)) {
        SKIP("there is no /proc/self/auxv");
    }
    const vllsi_result bytes = vllsi__linux_read((int32_t)fd, vector.entries, sizeof vector.entries);
    CHECK_OK(bytes);
    vector.count = bytes > 0 ? (size_t)bytes / (2 * sizeof(unsigned long)) : 0;
    (void)!vllsi__linux_close((int32_t)fd);
    return vector;
}

TEST(auxv, every_entry_is_found)
{
    const struct vector vector = read_proc();
    CHECK(vector.count > 5);
    for (size_t i = 0; i < vector.count; i++) {
        uint64_t value = ~vector.entries[2 * i + 1];
        if (vector.entries[2 * i] == VLLSI_LINUX_AT_NULL) {
            break;
        }
        CHECK(vllsi_linux_auxv_get(vector.entries[2 * i], &value));
        CHECK_EQ(value, vector.entries[2 * i + 1]);
    }
}

TEST(auxv, an_entry_of_zero_is_an_entry)
{
    uint64_t value = 99;
    CHECK(vllsi_linux_auxv_get(VLLSI_LINUX_AT_SECURE, &value));
    CHECK_EQ(value, 0);
}

TEST(auxv, what_is_absent_leaves_the_value_alone)
{
    uint64_t value = 99;
    CHECK(!vllsi_linux_auxv_get(VLLSI_LINUX_AT_NULL, &value));
    CHECK(!vllsi_linux_auxv_get(0x7ffffff1, &value));
    CHECK(!vllsi_linux_auxv_get(UINT64_MAX, &value));
    CHECK_EQ(value, 99);
}

TEST(auxv, the_page_size_is_one)
{
    uint64_t value = 0;
    CHECK(vllsi_linux_auxv_get(VLLSI_LINUX_AT_PAGESZ, &value));
    CHECK(value >= 4096 && (value & (value - 1)) == 0);
}

TEST(auxv, the_random_bytes_can_be_read)
{
    uint64_t address = 0;
    REQUIRE(vllsi_linux_auxv_get(VLLSI_LINUX_AT_RANDOM, &address));
    const unsigned char *bytes = (const unsigned char *)(uintptr_t)address;
    unsigned together = 0;
    for (int i = 0; i < 16; i++) {
        together |= bytes[i];
    }
    CHECK(together != 0);
}
