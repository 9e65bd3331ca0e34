/*
 * vllsi/memory.h: files in memory, shared memory without a file, and writing back.
 */
#include "support_memory.h"

#define SHARED    VLLSI_MAP_FLAGS_SHARED
#define PRIVATE   VLLSI_MAP_FLAGS_PRIVATE
#define ANON      VLLSI_MAP_FLAGS_ANON
#define FIXED     VLLSI_MAP_FLAGS_FIXED
#define READ_ONLY VLLSI_MEM_PROT_READ
#define WRITABLE  VLLSI_MEM_PROT_WRITE

/* A file without a name that has `granules` granules; the byte of each is 'a', 'b', … */
static int32_t make_file(int64_t granules)
{
    const vllsi_result file = vllsi__linux_memfd_create("map", VLLSI_LINUX_MFD_CLOEXEC);
    REQUIRE(!vllsi_failed(file));
    REQUIRE(vllsi__linux_ftruncate((int32_t)file, granules * support_granularity()) == 0);
    for (int64_t at = 0; at < granules; at++) {
        const char byte = (char)('a' + at);
        REQUIRE(vllsi__linux_pwrite64((int32_t)file, &byte, 1, at * support_granularity()) == 1);
    }
    return (int32_t)file;
}

static char byte_of_file(int32_t file, int64_t offset)
{
    char byte = 0;
    CHECK_EQ(vllsi__linux_pread64(file, &byte, 1, offset), 1);
    return byte;
}

static vllsi_fd descriptor(int32_t file)
{
    return vllsi_fd_from_native(VLLSI_FD_KIND_FILE, file);
}

static char *map_of(int32_t file, int64_t offset, int64_t size, vllsi_mem_prot prot, vllsi_map_flags flags)
{
    void *address = NULL;
    REQUIRE(vllsi_memory_map(descriptor(file), offset, size, prot, flags, NULL, &address) == 0);
    return address;
}

TEST(memory_map, a_shared_mapping_is_the_file)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(3);
    char *first = map_of(file, 0, 3 * granule, WRITABLE, SHARED);
    char *second = map_of(file, granule, granule, READ_ONLY, SHARED);
    CHECK_EQ((uintptr_t)second % (uintptr_t)granule, 0);
    CHECK(first[0] == 'a' && first[granule] == 'b' && first[2 * granule] == 'c');
    CHECK(second[0] == 'b');
    first[granule + 7] = 'x';
    CHECK_EQ(second[7], 'x');
    CHECK_EQ(byte_of_file(file, granule + 7), 'x');
    const char byte = 'y';
    CHECK_EQ(vllsi__linux_pwrite64(file, &byte, 1, granule + 8), 1);
    CHECK_EQ(((volatile char *)second)[8], 'y');
    CHECK(!support_can_write(second));
    CHECK_EQ(vllsi__linux_close(file), 0);
    CHECK_EQ(first[2 * granule], 'c'); /* it keeps the file */
    CHECK_EQ(vllsi_memory_unmap(first, 3 * granule), 0);
    CHECK_EQ(second[7], 'x');
    CHECK_EQ(vllsi_memory_unmap(second, granule), 0);
    CHECK_CORE(vllsi_memory_unmap(second, granule), INVALID_INPUT);
}

TEST(memory_map, a_private_mapping_is_ones_own)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(2);
    char *mine = map_of(file, granule, granule, WRITABLE, PRIVATE);
    char *shared = map_of(file, granule, granule, READ_ONLY, SHARED);
    mine[0] = 'm';
    CHECK_EQ(shared[0], 'b');
    CHECK_EQ(byte_of_file(file, granule), 'b');
    CHECK_EQ(vllsi_memory_flush(mine, granule, VLLSI_MEMORY_FLUSH_WAIT), 0);
    CHECK_EQ(byte_of_file(file, granule), 'b');
    CHECK_EQ(vllsi_memory_unmap(mine, granule), 0);
    CHECK_EQ(vllsi_memory_unmap(shared, granule), 0);
    (void)!vllsi__linux_close(file);
}

TEST(memory_map, the_rest_of_the_last_page_is_zero)
{
    const int32_t file = make_file(1);
    CHECK_EQ(vllsi__linux_ftruncate(file, 100), 0);
    char *memory = map_of(file, 0, 100, READ_ONLY, SHARED);
    CHECK_EQ(memory[0], 'a');
    CHECK(support_is_all(memory + 1, support_page() - 1, 0));
    CHECK_EQ(vllsi_memory_unmap(memory, 100), 0);
    (void)!vllsi__linux_close(file);
}

TEST(memory_map, beyond_the_end_it_is_refused_or_faults)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(1);
    void *address = NULL;
    const vllsi_result done =
        vllsi_memory_map(descriptor(file), 0, 2 * granule, READ_ONLY, SHARED, NULL, &address);
    if (vllsi_failed(done)) {
        CHECK_CORE(done, INVALID_INPUT);
        CHECK(address == NULL);
    } else {
        CHECK(support_can_read(address));
        CHECK(!support_can_read((char *)address + granule));
        CHECK_EQ(vllsi_memory_unmap(address, 2 * granule), 0);
    }
    (void)!vllsi__linux_close(file);
}

TEST(memory_map, a_file_made_shorter_faults)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(2);
    char *memory = map_of(file, 0, 2 * granule, READ_ONLY, SHARED);
    CHECK(support_can_read(memory + granule));
    CHECK_EQ(vllsi__linux_ftruncate(file, granule), 0);
    CHECK(!support_can_read(memory + granule));
    CHECK_EQ(memory[0], 'a');
    CHECK_EQ(vllsi_memory_unmap(memory, 2 * granule), 0);
    (void)!vllsi__linux_close(file);
}

TEST(memory_map, no_mapping_of_no_descriptor)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(1);
    REQUIRE(vllsi__linux_close(file) == 0);
    const vllsi_fd none[] = {VLLSI_FD_INVALID, {-2}, {INT64_MIN}, {INT64_MAX}, descriptor(file),
                             descriptor(99999)};
    void *address = NULL;
    for (size_t at = 0; at < sizeof none / sizeof none[0]; at++) {
        const vllsi_result done = vllsi_memory_map(none[at], 0, granule, READ_ONLY, PRIVATE, NULL, &address);
        CHECK_EQ(vllsi_failure_kind(done), VLLSI_ERROR_KIND_BAD_DESCRIPTOR);
    }
    CHECK(address == NULL);
}

TEST(memory_map, what_is_no_file_cannot_be_mapped)
{
    const int64_t granule = support_granularity();
    void *address = NULL;
    int32_t ends[2];
    REQUIRE(vllsi__linux_pipe2(ends, VLLSI_LINUX_O_CLOEXEC) == 0);
    const vllsi_result folder = vllsi__linux_openat(
        VLLSI_LINUX_AT_FDCWD, "/", VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_CLOEXEC, 0);
    REQUIRE(!vllsi_failed(folder));
    CHECK(
        vllsi_failed(vllsi_memory_map(descriptor(ends[0]), 0, granule, READ_ONLY, PRIVATE, NULL, &address)));
    CHECK(vllsi_failed(
        vllsi_memory_map(descriptor((int32_t)folder), 0, granule, READ_ONLY, SHARED, NULL, &address)));
#ifndef VLLSI_STRICT_PORTABLE /* there the size of the file is looked at first */
    CHECK_EQ(vllsi_failure_kind(
                 vllsi_memory_map(descriptor(ends[0]), 0, granule, READ_ONLY, PRIVATE, NULL, &address)),
             VLLSI_ERROR_KIND_NO_SUCH_DEVICE);
#endif
    CHECK(address == NULL);
    (void)!vllsi__linux_close(ends[0]);
    (void)!vllsi__linux_close(ends[1]);
    (void)!vllsi__linux_close((int32_t)folder);
}

TEST(memory_map, to_write_a_file_it_must_be_open_for_it)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(1);
    char path[] = "/proc/self/fd/000";
    for (int32_t at = (int32_t)sizeof path - 2, rest = file; at > (int32_t)sizeof path - 5;
         at--, rest /= 10) {
        path[at] = (char)('0' + rest % 10);
    }
    char *digits = path + sizeof path - 4;
    while (digits[0] == '0' && digits[1] != '\0') { /* a name there has no zero in front */
        digits[0] = digits[1];
        digits[1] = digits[2];
        digits[2] = '\0';
    }
    const vllsi_result reader =
        vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, path, VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    REQUIRE(!vllsi_failed(reader));
    void *address = NULL;
    const vllsi_result done =
        vllsi_memory_map(descriptor((int32_t)reader), 0, granule, WRITABLE, SHARED, NULL, &address);
    CHECK_EQ(vllsi_failure_kind(done), VLLSI_ERROR_KIND_PERMISSION_DENIED);
    char *readable = map_of((int32_t)reader, 0, granule, READ_ONLY, SHARED);
    CHECK_EQ(vllsi_failure_kind(vllsi_os_protect(readable, granule, WRITABLE)),
             VLLSI_ERROR_KIND_PERMISSION_DENIED);
    char *mine = map_of((int32_t)reader, 0, granule, WRITABLE, PRIVATE);
    mine[0] = 'z';
    CHECK_EQ(readable[0], 'a');
    CHECK_EQ(vllsi_memory_unmap(mine, granule), 0);
    CHECK_EQ(vllsi_memory_unmap(readable, granule), 0);
}

TEST(memory_map, offsets_and_sizes_that_there_cannot_be)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(1);
    static const int64_t offsets[] = {-1, -4096, -65536, 1, 4095, INT64_MIN, INT64_MAX, INT64_MAX - 4095};
    void *address = NULL;
    for (size_t at = 0; at < sizeof offsets / sizeof offsets[0]; at++) {
        CHECK_CORE(
            vllsi_memory_map(descriptor(file), offsets[at], granule, READ_ONLY, SHARED, NULL, &address),
            INVALID_INPUT);
    }
    for (size_t at = 0; at < SUPPORT_NO_SIZES; at++) {
        const int64_t size = support_no_sizes[at];
        CHECK_CORE(vllsi_memory_map(descriptor(file), 0, size, READ_ONLY, SHARED, NULL, &address),
                   INVALID_INPUT);
        char *memory = map_of(file, 0, granule, READ_ONLY, SHARED);
        CHECK_CORE(vllsi_memory_unmap(memory, size), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_flush(memory, size, VLLSI_MEMORY_FLUSH_WAIT), INVALID_INPUT);
        CHECK_EQ(memory[0], 'a');
        CHECK_EQ(vllsi_memory_unmap(memory, granule), 0);
    }
    CHECK_CORE(vllsi_memory_map(descriptor(file), 0, granule, READ_ONLY, SHARED, NULL, NULL), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_map(descriptor(file), 0, granule, 8, SHARED, NULL, &address), INVALID_INPUT);
    CHECK(address == NULL);
    (void)!vllsi__linux_close(file);
}

TEST(memory_map, flags_that_do_not_go_together)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(1);
    char *taken = support_allocate(1);
    void *address = NULL;
    const struct {
        vllsi_map_flags flags;
        bool with_file;
        void *at;
    } none[] = {
        {0, true, NULL},
        {SHARED | PRIVATE, true, NULL},
        {FIXED | PRIVATE, true, NULL},
        {PRIVATE, true, taken},
        {FIXED | PRIVATE, true, taken + 1},
        {0x80, true, NULL},
        {SHARED | 0x40000000, true, NULL},
        {SHARED | ANON, true, NULL},
        {SHARED | VLLSI_MAP_FLAGS_HUGE_TLB, true, NULL},
        {ANON, false, NULL},
    };
    for (size_t at = 0; at < sizeof none / sizeof none[0]; at++) {
        CHECK_CORE(vllsi_memory_map(none[at].with_file ? descriptor(file) : VLLSI_FD_INVALID, 0, granule,
                                    READ_ONLY, none[at].flags, none[at].at, &address),
                   INVALID_INPUT);
    }
    CHECK_CORE(vllsi_memory_map(VLLSI_FD_INVALID, granule, granule, READ_ONLY, ANON | SHARED, NULL, &address),
               INVALID_INPUT);
    CHECK(address == NULL);
    CHECK_EQ(vllsi_os_free(taken, granule), 0);
    (void)!vllsi__linux_close(file);
}

TEST(memory_map, at_an_address_nothing_is_replaced)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(3);
    void *place = NULL;
    void *address = NULL;
    REQUIRE(vllsi_memory_reserve(3 * granule, 0, &place) == 0);
    CHECK_CORE(vllsi_memory_map(descriptor(file), 0, granule, READ_ONLY, SHARED | FIXED, place, &address),
               ADDRESS_IN_USE);
    REQUIRE(vllsi_memory_release(place, 3 * granule) == 0);
    REQUIRE(vllsi_memory_map(descriptor(file), granule, granule, READ_ONLY, SHARED | FIXED, place,
                             &address) == 0);
    CHECK(address == place);
    CHECK_EQ(*(char *)place, 'b');
    void *other = NULL;
    CHECK_CORE(
        vllsi_memory_map(VLLSI_FD_INVALID, 0, granule, READ_ONLY, PRIVATE | ANON | FIXED, place, &other),
        ADDRESS_IN_USE);
    CHECK(other == NULL);
    CHECK_EQ(*(char *)place, 'b');
    CHECK_EQ(vllsi_memory_unmap(place, granule), 0);
    (void)!vllsi__linux_close(file);
}

static void write_to_parent(void *address)
{
    *(volatile char *)address = 'C';
}

TEST(memory_map, shared_memory_is_shared_with_a_child)
{
    const int64_t granule = support_granularity();
    void *shared = NULL;
    void *mine = NULL;
    REQUIRE(vllsi_memory_map(VLLSI_FD_INVALID, 0, 2 * granule, WRITABLE, SHARED | ANON, NULL, &shared) == 0);
    REQUIRE(vllsi_memory_map(VLLSI_FD_INVALID, 0, granule, WRITABLE, PRIVATE | ANON | VLLSI_MAP_FLAGS_STACK,
                             NULL, &mine) == 0);
    CHECK(support_is_all(shared, 2 * granule, 0));
    CHECK(support_is_all(mine, granule, 0));
    CHECK(!support_faults(write_to_parent, shared));
    CHECK(!support_faults(write_to_parent, mine));
    CHECK_EQ(*(volatile char *)shared, 'C');
    CHECK_EQ(*(volatile char *)mine, 0);
    CHECK_EQ(vllsi_memory_unmap(shared, 2 * granule), 0);
    CHECK_EQ(vllsi_memory_unmap(mine, granule), 0);
}

TEST(memory_map, huge_pages_or_an_error)
{
    const vllsi_result huge = vllsi_memory_huge_page_default_bytes();
    const int64_t size = vllsi_failed(huge) ? 2 << 20 : huge;
    void *address = NULL;
    const vllsi_result done = vllsi_memory_map(VLLSI_FD_INVALID, 0, size, WRITABLE,
                                               PRIVATE | ANON | VLLSI_MAP_FLAGS_HUGE_TLB, NULL, &address);
    void *other = NULL;
    const vllsi_result broken = vllsi_memory_map(VLLSI_FD_INVALID, 0, size - support_page(), WRITABLE,
                                                 PRIVATE | ANON | VLLSI_MAP_FLAGS_HUGE_TLB, NULL, &other);
    CHECK(broken == VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT) ||
          vllsi_failure_kind(broken) == VLLSI_ERROR_KIND_UNSUPPORTED);
    if (vllsi_failed(done)) {
        const enum vllsi_error_kind kind = vllsi_failure_kind(done);
        CHECK(kind == VLLSI_ERROR_KIND_OUT_OF_MEMORY || kind == VLLSI_ERROR_KIND_UNSUPPORTED);
        CHECK(address == NULL);
        return;
    }
    support_write_there((char *)address + size - 1);
    CHECK_EQ(vllsi_memory_unmap(address, size), 0);
}

/* A file on the disk, if the folder for such files is on one. */
static int32_t make_file_on_disk(int64_t bytes)
{
    static const char path[] = "/tmp/vllsi-memory-map";
    const vllsi_result file = vllsi__linux_openat(
        VLLSI_LINUX_AT_FDCWD, path, VLLSI_LINUX_O_RDWR | VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_CLOEXEC, 0600);
    if (vllsi_failed(file)) {
        return make_file(1);
    }
    (void)!vllsi__linux_unlinkat(VLLSI_LINUX_AT_FDCWD, path, 0);
    REQUIRE(vllsi__linux_ftruncate((int32_t)file, bytes) == 0);
    return (int32_t)file;
}

TEST(memory_map, flush)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file_on_disk(4 * granule);
    char *memory = map_of(file, 0, granule, WRITABLE, SHARED);
    support_fill(memory, granule, 'f');
    CHECK_EQ(vllsi_memory_flush(memory, granule, VLLSI_MEMORY_FLUSH_START), 0);
    CHECK_EQ(vllsi_memory_flush(memory, granule, VLLSI_MEMORY_FLUSH_WAIT), 0);
    CHECK_EQ(vllsi_memory_flush(memory + 5, 1, VLLSI_MEMORY_FLUSH_WAIT), 0);
    CHECK_EQ(vllsi_memory_flush(memory + granule - 1, 1, VLLSI_MEMORY_FLUSH_WAIT), 0);
    CHECK_EQ(byte_of_file(file, granule - 1), 'f');
    static const int no_modes[] = {2, -1, 0x7fffffff};
    for (size_t at = 0; at < sizeof no_modes / sizeof no_modes[0]; at++) {
        CHECK_CORE(vllsi_memory_flush(memory, granule, (enum vllsi_memory_flush_mode)no_modes[at]),
                   INVALID_INPUT);
    }
    CHECK_CORE(vllsi_memory_flush(NULL, granule, VLLSI_MEMORY_FLUSH_WAIT), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_flush((void *)UINTPTR_MAX, 2, VLLSI_MEMORY_FLUSH_WAIT), INVALID_INPUT);
    CHECK_EQ(vllsi_memory_unmap(memory, granule), 0);
    CHECK_CORE(vllsi_memory_flush(memory, granule, VLLSI_MEMORY_FLUSH_WAIT), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_flush(memory, granule, VLLSI_MEMORY_FLUSH_START), INVALID_INPUT);
    (void)!vllsi__linux_close(file);
}

TEST(memory_map, files_over_four_gib)
{
    const int64_t granule = support_granularity();
    const int64_t offset = ((int64_t)5 << 30) + granule;
    const int32_t file = make_file_on_disk(offset + granule);
    char *memory = map_of(file, offset, granule, WRITABLE, SHARED);
    memory[3] = 'G';
    CHECK_EQ(byte_of_file(file, offset + 3), 'G');
    CHECK_EQ(vllsi_memory_unmap(memory, granule), 0);
    (void)!vllsi__linux_close(file);
}

TEST(memory_map, nothing_is_leaked)
{
    const int64_t granule = support_granularity();
    const int32_t file = make_file(2);
    const int64_t mappings = support_mapping_count();
    for (int round = 0; round < 200; round++) {
        char *memory = map_of(file, granule, granule, WRITABLE, SHARED);
        void *address = NULL;
        CHECK_CORE(
            vllsi_memory_map(descriptor(file), 0, granule, READ_ONLY, SHARED | FIXED, memory, &address),
            ADDRESS_IN_USE);
        CHECK_EQ(vllsi_memory_unmap(memory, granule), 0);
    }
    if (support_address_space_is_the_programs()) {
        CHECK(support_mapping_count() <= mappings + 2);
    }
    (void)!vllsi__linux_close(file);
}
