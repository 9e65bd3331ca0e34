/*
 * vllsi/memory.h: memory that is allocated, reserved, committed, protected and advised; guards and residency.
 * Mapped files: memory_map.c.
 */
#include "support_memory.h"
#include "support_threads.h"

enum { MIB = 1 << 20 };

/* An address at which nothing is mapped. */
static char *nowhere(int64_t bytes)
{
    void *address = NULL;
    REQUIRE(vllsi_memory_reserve(bytes, 0, &address) == 0);
    REQUIRE(vllsi_memory_release(address, bytes) == 0);
    return address;
}

static bool is_power(int64_t value)
{
    return value > 0 && (value & (value - 1)) == 0;
}

/* ── Sizes ────────────────────────────────────────────────────────────────────────────────── */

TEST(memory, granularity_is_of_whole_pages)
{
    CHECK(is_power(support_granularity()));
    CHECK(support_granularity() >= support_page());
}

TEST(memory, huge_page_sizes_are_in_order)
{
    vllsi_page_size sizes[16] = {0};
    const vllsi_result count = vllsi_memory_huge_page_sizes(sizes, 16);
    REQUIRE(count >= 0 && count <= 16);
    for (int64_t at = 0; at < count; at++) {
        CHECK(is_power(sizes[at]) && sizes[at] > support_page());
        CHECK(at == 0 || sizes[at - 1] < sizes[at]);
    }
    CHECK_EQ(vllsi_memory_huge_page_sizes(NULL, 0), count);
    CHECK_CORE(vllsi_memory_huge_page_sizes(NULL, 1), INVALID_INPUT);
    vllsi_page_size one[2] = {-1, -1};
    CHECK_EQ(vllsi_memory_huge_page_sizes(one, 1), count);
    CHECK_EQ(one[0], count > 0 ? sizes[0] : -1);
    CHECK_EQ(one[1], -1);
}

TEST(memory, default_huge_page_size_is_one_of_them)
{
    vllsi_page_size sizes[16];
    const vllsi_result count = vllsi_memory_huge_page_sizes(sizes, 16);
    const vllsi_result chosen = vllsi_memory_huge_page_default_bytes();
    if (vllsi_failed(chosen)) {
        CHECK_CORE(chosen, UNSUPPORTED);
        return;
    }
    bool found = count == 0; /* a system may hide the list and show the default */
    for (int64_t at = 0; at < count; at++) {
        found = found || sizes[at] == chosen;
    }
    CHECK(found);
}

/* ── Allocation ───────────────────────────────────────────────────────────────────────────── */

TEST(memory, allocated_pages_are_zero_and_ones_own)
{
    const int64_t size = 3 * support_granularity();
    char *first = support_allocate(3);
    char *second = support_allocate(3);
    CHECK_EQ((uintptr_t)first % (uintptr_t)support_granularity(), 0);
    CHECK(support_is_all(first, size, 0));
    support_fill(first, size, 'a');
    CHECK(support_is_all(second, size, 0));
    CHECK_EQ(vllsi_os_free(second, size), 0);
    CHECK(support_is_all(first, size, 'a'));
    CHECK_EQ(vllsi_os_free(first, size), 0);
}

TEST(memory, sizes_are_rounded_up_to_pages)
{
    const int64_t sizes[] = {1, support_page() - 1, support_page() + 1, 5 * support_page() - 1};
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        void *address = NULL;
        REQUIRE(vllsi_os_alloc(sizes[at], &address) == 0);
        const int64_t whole = vllsi_page_align_up(sizes[at]);
        support_fill(address, whole, 'x');
        CHECK(support_is_all(address, whole, 'x'));
        CHECK_EQ(vllsi_os_free(address, sizes[at]), 0);
        CHECK_CORE(vllsi_memory_residency(address, whole, NULL, 0), INVALID_INPUT);
    }
}

TEST(memory, sizes_that_there_cannot_be)
{
    for (size_t at = 0; at < SUPPORT_NO_SIZES; at++) {
        const int64_t size = support_no_sizes[at];
        void *address = &address;
        char *page = support_allocate(1);
        CHECK_CORE(vllsi_os_alloc(size, &address), INVALID_INPUT);
        CHECK_CORE(vllsi_os_alloc_aligned(size, MIB, &address), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_reserve(size, 0, &address), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_reserve_at(page, size), INVALID_INPUT);
        CHECK_CORE(vllsi_os_free(page, size), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_release(page, size), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_commit(page, size, VLLSI_MEM_PROT_READ), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_decommit(page, size), INVALID_INPUT);
        CHECK_CORE(vllsi_os_protect(page, size, VLLSI_MEM_PROT_READ), INVALID_INPUT);
        CHECK_CORE(vllsi_os_advise(page, size, VLLSI_MEM_ADVICE_DONT_NEED), INVALID_INPUT);
        CHECK_CORE(vllsi_os_advise(page, size, VLLSI_MEM_ADVICE_NORMAL), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_guard_set(page, size), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_guard_clear(page, size, VLLSI_MEM_PROT_READ), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_residency(page, size, NULL, 0), INVALID_INPUT);
        struct vllsi_huge_memory huge = {.page_bytes = -5};
        CHECK_CORE(vllsi_os_alloc_huge(size, 2 * MIB, true, &huge), INVALID_INPUT);
        CHECK(address == (void *)&address);
        CHECK_EQ(huge.page_bytes, -5);
        *page = 1;
        CHECK_EQ(vllsi_os_free(page, support_granularity()), 0);
    }
}

TEST(memory, places_that_there_cannot_be)
{
    const int64_t page = support_page();
    char *memory = support_allocate(2);
    *memory = 'm';
    char *const places[] = {
        NULL,
        memory + 1,
        memory + page / 2,
        (char *)(UINTPTR_MAX - (uintptr_t)page + 1), /* the range would wrap around */
        (char *)UINTPTR_MAX,
    };
    for (size_t at = 0; at < sizeof places / sizeof places[0]; at++) {
        CHECK_CORE(vllsi_os_free(places[at], page), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_reserve_at(places[at], page), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_release(places[at], page), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_commit(places[at], page, VLLSI_MEM_PROT_READ), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_decommit(places[at], page), INVALID_INPUT);
        CHECK_CORE(vllsi_os_protect(places[at], page, VLLSI_MEM_PROT_READ), INVALID_INPUT);
        CHECK_CORE(vllsi_os_advise(places[at], page, VLLSI_MEM_ADVICE_FREE), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_guard_set(places[at], page), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_guard_clear(places[at], page, VLLSI_MEM_PROT_READ), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_residency(places[at], page, NULL, 0), INVALID_INPUT);
    }
    CHECK_CORE(vllsi_os_protect(memory, page + 1, VLLSI_MEM_PROT_READ), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_commit(memory, page - 1, VLLSI_MEM_PROT_READ), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_decommit(memory, 1), INVALID_INPUT);
    CHECK_CORE(vllsi_os_advise(memory, page + 1, VLLSI_MEM_ADVICE_DONT_NEED), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_guard_set(memory, page - 1), INVALID_INPUT);
    CHECK_EQ(*memory, 'm');
    *memory = 'n';
    CHECK_EQ(vllsi_os_free(memory, 2 * support_granularity()), 0);
}

TEST(memory, no_place_for_the_answer)
{
    CHECK_CORE(vllsi_os_alloc(1, NULL), INVALID_INPUT);
    CHECK_CORE(vllsi_os_alloc_aligned(1, 1, NULL), INVALID_INPUT);
    CHECK_CORE(vllsi_os_alloc_huge(2 * MIB, 2 * MIB, true, NULL), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_reserve(1, 0, NULL), INVALID_INPUT);
}

TEST(memory, nothing_is_freed_twice)
{
    const int64_t size = 2 * support_granularity();
    char *memory = support_allocate(2);
    CHECK_EQ(vllsi_os_free(memory, size), 0);
    CHECK_CORE(vllsi_os_free(memory, size), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_release(memory, size), INVALID_INPUT);
}

TEST(memory, alignment)
{
    const int64_t mappings = support_mapping_count();
    const int64_t pages = conformance_mapped_pages();
    for (int64_t align = 1; align <= 64 * MIB; align *= 2) {
        void *addresses[3];
        for (int at = 0; at < 3; at++) {
            REQUIRE(vllsi_os_alloc_aligned(at * MIB + 1, align, &addresses[at]) == 0);
            CHECK_EQ((uintptr_t)addresses[at] & (uintptr_t)(align - 1), 0);
            support_write_there((char *)addresses[at] + at * MIB);
        }
        for (int at = 0; at < 3; at++) {
            CHECK_EQ(vllsi_os_free(addresses[at], at * MIB + 1), 0);
        }
        REQUIRE(vllsi_memory_reserve(MIB, align, &addresses[0]) == 0);
        CHECK_EQ((uintptr_t)addresses[0] & (uintptr_t)(align - 1), 0);
        CHECK_EQ(vllsi_memory_release(addresses[0], MIB), 0);
    }
    if (support_address_space_is_the_programs()) {
        CHECK(conformance_mapped_pages() <= pages + 32);
        CHECK(support_mapping_count() <= mappings + 2);
    }
}

TEST(memory, alignments_that_there_cannot_be)
{
    static const int64_t alignments[] = {-1, -4096, 3, 4097, 12288, INT64_MIN, INT64_MAX, (int64_t)1 << 62};
    void *address = NULL;
    for (size_t at = 0; at < sizeof alignments / sizeof alignments[0]; at++) {
        CHECK_CORE(vllsi_os_alloc_aligned(1, alignments[at], &address), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_reserve(1, alignments[at], &address), INVALID_INPUT);
    }
    CHECK_CORE(vllsi_os_alloc_aligned(1, 0, &address), INVALID_INPUT);
    CHECK(address == NULL);
}

/* ── Huge pages ───────────────────────────────────────────────────────────────────────────── */

static void try_huge(int64_t huge)
{
    struct vllsi_huge_memory got = {.address = NULL};
    const vllsi_result done = vllsi_os_alloc_huge(huge, huge, false, &got);
    if (vllsi_failed(done)) {
        const enum vllsi_error_kind kind = vllsi_failure_kind(done);
        CHECK(kind == VLLSI_ERROR_KIND_OUT_OF_MEMORY || kind == VLLSI_ERROR_KIND_UNSUPPORTED ||
              kind == VLLSI_ERROR_KIND_PERMISSION_DENIED);
        CHECK(got.address == NULL);
        return;
    }
    CHECK_EQ(got.page_bytes, huge);
    CHECK(!got.may_become_huge);
    CHECK_EQ((uintptr_t)got.address & (uintptr_t)(huge - 1), 0);
    support_write_there(got.address);
    support_write_there((char *)got.address + huge - 1);
    CHECK_EQ(vllsi_os_free(got.address, huge), 0);
}

static void fall_back_from(int64_t huge)
{
    struct vllsi_huge_memory got = {.address = NULL};
    REQUIRE(vllsi_os_alloc_huge(huge, huge, true, &got) == 0);
    CHECK(got.page_bytes == huge || got.page_bytes == support_page());
    CHECK_EQ((uintptr_t)got.address & (uintptr_t)(huge - 1), 0);
    CHECK_EQ(((volatile char *)got.address)[huge - 1], 0);
    support_write_there((char *)got.address + huge - 1);
    CHECK_EQ(vllsi_os_free(got.address, huge), 0);
}

TEST(memory, huge_pages_or_what_the_caller_takes_instead)
{
    vllsi_page_size sizes[16];
    const vllsi_result count = vllsi_memory_huge_page_sizes(sizes, 16);
    for (int64_t at = 0; at < count; at++) {
        try_huge(sizes[at]);
        if (sizes[at] <= 64 * MIB) {
            fall_back_from(sizes[at]);
        }
    }
    fall_back_from(2 * MIB);
}

TEST(memory, huge_pages_of_a_size_that_the_system_has_not)
{
    if (conformance_emulated()) {
        SKIP("the user-mode emulator does not hand on the size of a huge page");
    }
    struct vllsi_huge_memory got = {.address = NULL};
    CHECK_CORE(vllsi_os_alloc_huge(128 * MIB, 128 * MIB, false, &got), UNSUPPORTED);
    CHECK(got.address == NULL);
    fall_back_from(128 * MIB);
}

TEST(memory, huge_page_sizes_that_there_cannot_be)
{
    static const int64_t sizes[] = {0, 1, -1, 3 * MIB, -2 * MIB, INT64_MIN, INT64_MAX};
    struct vllsi_huge_memory got = {.address = NULL};
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        CHECK_CORE(vllsi_os_alloc_huge(6 * MIB, sizes[at], true, &got), INVALID_INPUT);
    }
    CHECK_CORE(vllsi_os_alloc_huge(6 * MIB, support_page(), true, &got), INVALID_INPUT);
    CHECK_CORE(vllsi_os_alloc_huge(3 * MIB, 2 * MIB, true, &got), INVALID_INPUT);
    CHECK_CORE(vllsi_os_alloc_huge(2 * MIB, (int64_t)1 << 55, true, &got), INVALID_INPUT);
    CHECK(got.address == NULL);
}

/* ── Reservation ──────────────────────────────────────────────────────────────────────────── */

TEST(memory, reserved_committed_and_given_back)
{
    const int64_t granule = support_granularity();
    const int64_t size = 8 * granule;
    void *address = NULL;
    REQUIRE(vllsi_memory_reserve(size, 0, &address) == 0);
    char *memory = address;
    CHECK(!support_can_read(memory));
    CHECK_EQ(vllsi_memory_commit(memory + granule, 2 * granule, VLLSI_MEM_PROT_WRITE), 0);
    CHECK(support_is_all(memory + granule, 2 * granule, 0));
    support_fill(memory + granule, 2 * granule, 'c');
    CHECK(!support_can_read(memory));
    CHECK(!support_can_read(memory + 3 * granule));
    CHECK_EQ(vllsi_memory_decommit(memory + 2 * granule, granule), 0);
    CHECK(!support_can_read(memory + 2 * granule));
    CHECK(support_is_all(memory + granule, granule, 'c'));
    CHECK_EQ(vllsi_memory_commit(memory + granule, 2 * granule, VLLSI_MEM_PROT_WRITE), 0);
    CHECK(support_is_all(memory + granule, granule, 'c'));
    CHECK(support_is_all(memory + 2 * granule, granule, 0));
    CHECK_EQ(vllsi_memory_decommit(memory, size), 0);
    CHECK_EQ(vllsi_memory_commit(memory, granule, VLLSI_MEM_PROT_READ), 0);
    CHECK(support_can_read(memory) && !support_can_write(memory));
    CHECK_EQ(vllsi_memory_release(memory, size), 0);
    CHECK_CORE(vllsi_memory_release(memory, size), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_decommit(memory, granule), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_commit(memory, granule, VLLSI_MEM_PROT_READ), INVALID_INPUT);
}

TEST(memory, a_large_reservation_takes_no_memory)
{
    const int64_t size = (int64_t)1 << 36;
    void *address = NULL;
    REQUIRE(vllsi_memory_reserve(size, 0, &address) == 0);
    CHECK_EQ(vllsi_memory_commit((char *)address + size / 2, support_granularity(), VLLSI_MEM_PROT_WRITE), 0);
    support_write_there((char *)address + size / 2);
    CHECK_EQ(vllsi_memory_release(address, size), 0);
}

TEST(memory, reserved_at_an_address)
{
    const int64_t granule = support_granularity();
    char *free_place = nowhere(4 * granule);
    CHECK_EQ(vllsi_memory_reserve_at(free_place, 4 * granule), 0);
    CHECK_EQ(vllsi_memory_commit(free_place, 4 * granule, VLLSI_MEM_PROT_WRITE), 0);
    support_fill(free_place, 4 * granule, 'r');
    CHECK_CORE(vllsi_memory_reserve_at(free_place, 4 * granule), ADDRESS_IN_USE);
    CHECK_CORE(vllsi_memory_reserve_at(free_place + 3 * granule, granule), ADDRESS_IN_USE);
    CHECK_EQ(vllsi_failure_kind(vllsi_memory_reserve_at(free_place, granule)),
             VLLSI_ERROR_KIND_ADDRESS_IN_USE);
    CHECK(support_is_all(free_place, 4 * granule, 'r'));
    CHECK_EQ(vllsi_memory_release(free_place, 4 * granule), 0);
    CHECK_EQ(vllsi_memory_reserve_at(free_place, granule), 0);
    CHECK_EQ(vllsi_memory_release(free_place, granule), 0);
}

TEST(memory, reserved_half_over_something)
{
    const int64_t granule = support_granularity();
    void *address = NULL;
    REQUIRE(vllsi_memory_reserve(4 * granule, 0, &address) == 0);
    CHECK_EQ(vllsi_memory_release(address, 4 * granule), 0);
    REQUIRE(vllsi_memory_reserve_at((char *)address + 2 * granule, granule) == 0);
    CHECK_CORE(vllsi_memory_reserve_at(address, 4 * granule), ADDRESS_IN_USE);
    CHECK_EQ(vllsi_memory_release((char *)address + 2 * granule, granule), 0);
}

TEST(memory, reserved_where_no_program_may)
{
    /* the kernel's half on every ABI with 64 bits, below its last page */
    char *const kernels = (char *)((uintptr_t)-1 - ((uintptr_t)1 << 40) + 1);
    CHECK(vllsi_failed(vllsi_memory_reserve_at(kernels, support_granularity())));
}

/* ── A kernel that takes MAP_FIXED_NOREPLACE for nothing ──────────────────────────────────── */

/* Not in the tables: ioctls of a seccomp listener, and the opcode that looks at bits. */
#define LISTENER_RECEIVE 0xc0502100u
#define LISTENER_SEND    0xc0182101u
enum { BPF_JUMP_IF_SET = 0x45, ARGUMENT_FLAGS = 3, OLD_KERNEL_CALLS = 22 };

struct old_kernel {
    uint32_t listener; /* 0 until it is there */
    uint32_t calls;
};

/* Makes the calls of the other thread, without the flag that an old kernel does not know. */
static void answer_as_old_kernel(void *argument)
{
    struct old_kernel *kernel = argument;
    uint32_t listener;
    while ((listener = __atomic_load_n(&kernel->listener, __ATOMIC_ACQUIRE)) == 0) {
        conformance_sleep_ms(1);
    }
    while (kernel->calls < OLD_KERNEL_CALLS) {
        struct vllsi_linux_seccomp_notif call = {0};
        if (vllsi_failed(vllsi__linux_ioctl((int32_t)listener, LISTENER_RECEIVE, (uintptr_t)&call))) {
            continue;
        }
        const uint64_t *args = call.data.args;
        const vllsi_result done =
            vllsi__linux_mmap((void *)(uintptr_t)args[0], (size_t)args[1], (unsigned long)args[2],
                              (unsigned long)args[ARGUMENT_FLAGS] & ~VLLSI_LINUX_MAP_FIXED_NOREPLACE,
                              (int32_t)args[4], (int64_t)args[5]);
        kernel->calls++;
        struct vllsi_linux_seccomp_notif_resp answer = {.id = call.id,
                                                        .val = vllsi_failed(done) ? 0 : done,
                                                        .error = vllsi_failed(done) ? (int32_t)done : 0};
        (void)!vllsi__linux_ioctl((int32_t)listener, LISTENER_SEND, (uintptr_t)&answer);
    }
}

/* From here on this thread's calls with the flag go to a listener; false where that cannot be had. */
static bool listen(struct old_kernel *kernel)
{
    const uint32_t flags_at =
        (uint32_t)(offsetof(struct vllsi_linux_seccomp_data, args) + ARGUMENT_FLAGS * sizeof(uint64_t));
    struct vllsi_linux_sock_filter steps[] = {
        {.code = SUPPORT_BPF_LOAD_WORD, .k = offsetof(struct vllsi_linux_seccomp_data, nr)},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 3, .k = VLLSI_LINUX_NR_mmap},
        {.code = SUPPORT_BPF_LOAD_WORD, .k = flags_at}, /* its lower half, on little-endian machines */
        {.code = BPF_JUMP_IF_SET, .jt = 0, .jf = 1, .k = VLLSI_LINUX_MAP_FIXED_NOREPLACE},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_USER_NOTIF},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ALLOW},
    };
    struct vllsi_linux_sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    if (vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return false;
    }
    const vllsi_result listener =
        vllsi__linux_seccomp(VLLSI_LINUX_SECCOMP_SET_MODE_FILTER,
                             VLLSI_LINUX_SECCOMP_FILTER_FLAG_NEW_LISTENER, (uintptr_t)&program);
    if (vllsi_failed(listener)) {
        return false;
    }
    __atomic_store_n(&kernel->listener, (uint32_t)listener, __ATOMIC_RELEASE);
    return true;
}

TEST(memory, an_old_kernel_replaces_nothing_either)
{
    if (!support_address_space_is_the_programs()) {
        SKIP("no system call filters under the user-mode emulator; a sanitizer maps memory in between");
    }
    const int64_t granule = support_granularity();
    static struct old_kernel kernel;
    struct support_thread helper;
    char *memory = support_allocate(2);
    support_fill(memory, 2 * granule, 'o');
    support_thread_start(&helper, answer_as_old_kernel, &kernel);
    if (!listen(&kernel)) {
        SKIP("no listener for system calls: Linux 5.0 has it, another filter may have it already");
    }
    char *const place = nowhere(granule);
    const int64_t before = conformance_mapped_pages();
    for (int round = 2; round < OLD_KERNEL_CALLS; round++) {
        CHECK_CORE(vllsi_memory_reserve_at(memory, granule), ADDRESS_IN_USE);
    }
    CHECK(conformance_mapped_pages() <= before + 8);
    CHECK(support_is_all(memory, 2 * granule, 'o'));
    CHECK_EQ(vllsi_memory_reserve_at(place, granule), 0);
    CHECK_CORE(vllsi_memory_reserve_at(place, granule), ADDRESS_IN_USE);
    support_thread_join(&helper);
    CHECK_EQ(kernel.calls, OLD_KERNEL_CALLS);
    CHECK_EQ(vllsi_memory_release(place, granule), 0);
    CHECK_EQ(vllsi_os_free(memory, 2 * granule), 0);
}

#ifdef VLLSI_STRICT_PORTABLE
TEST(memory, strict_systems_release_whole_reservations)
{
    const int64_t granule = support_granularity();
    CHECK_EQ(granule, 65536);
    void *first = NULL;
    REQUIRE(vllsi_memory_reserve(4 * granule, 0, &first) == 0);
    CHECK_CORE(vllsi_memory_release(first, granule), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_release((char *)first + granule, 3 * granule), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_release(first, 5 * granule), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_unmap(first, 4 * granule), INVALID_INPUT);
    CHECK_CORE(vllsi_os_protect((char *)first + 3 * granule, 2 * granule, VLLSI_MEM_PROT_READ),
               INVALID_INPUT);
    CHECK_CORE(vllsi_memory_decommit((char *)first + 3 * granule, 2 * granule), INVALID_INPUT);
    CHECK_EQ(vllsi_memory_release(first, 4 * granule), 0);
}
#endif

/* ── Protection ───────────────────────────────────────────────────────────────────────────── */

TEST(memory, protection)
{
    const int64_t granule = support_granularity();
    char *memory = support_allocate(3);
    support_fill(memory, 3 * granule, 'p');
    CHECK_EQ(vllsi_os_protect(memory + granule, granule, VLLSI_MEM_PROT_READ), 0);
    CHECK(support_is_all(memory, 3 * granule, 'p'));
    CHECK(!support_can_write(memory + granule));
    CHECK(support_can_write(memory + 2 * granule));
    CHECK_EQ(vllsi_os_protect(memory + granule, granule, VLLSI_MEM_PROT_NONE), 0);
    CHECK(!support_can_read(memory + granule));
    CHECK(support_can_read(memory + granule - 1));
    CHECK_EQ(vllsi_os_protect(memory + granule, granule, VLLSI_MEM_PROT_WRITE), 0);
    CHECK(support_is_all(memory, 3 * granule, 'p')); /* to write is to read */
    memory[granule] = 'q';
    CHECK_EQ(vllsi_os_free(memory, 3 * granule), 0);
}

TEST(memory, protections_that_there_are_not)
{
    char *memory = support_allocate(1);
    static const vllsi_mem_prot none[] = {8, 0x10, UINT32_MAX, 0x80000000};
    for (size_t at = 0; at < sizeof none / sizeof none[0]; at++) {
        CHECK_CORE(vllsi_os_protect(memory, support_page(), none[at]), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_commit(memory, support_page(), none[at]), INVALID_INPUT);
        CHECK_CORE(vllsi_memory_guard_clear(memory, support_page(), none[at]), INVALID_INPUT);
    }
    *memory = 1;
    CHECK_EQ(vllsi_os_free(memory, support_granularity()), 0);
}

TEST(memory, write_and_exec_at_once_can_be_forbidden)
{
    const vllsi_mem_prot both = VLLSI_MEM_PROT_READ | VLLSI_MEM_PROT_WRITE | VLLSI_MEM_PROT_EXEC;
    const int64_t granule = support_granularity();
    char *memory = support_allocate(1);
    if (vllsi_memory_allows_write_exec()) {
        CHECK_EQ(vllsi_os_protect(memory, granule, both), 0);
        CHECK_EQ(vllsi_os_protect(memory, granule, VLLSI_MEM_PROT_WRITE), 0);
    }
    vllsi_memory_forbid_write_exec();
    CHECK(!vllsi_memory_allows_write_exec());
    CHECK_CORE(vllsi_os_protect(memory, granule, both), UNSUPPORTED);
    CHECK_CORE(vllsi_memory_commit(memory, granule, VLLSI_MEM_PROT_WRITE | VLLSI_MEM_PROT_EXEC), UNSUPPORTED);
    CHECK_CORE(vllsi_memory_guard_clear(memory, granule, both), UNSUPPORTED);
    void *address = NULL;
    CHECK_CORE(vllsi_memory_map(VLLSI_FD_INVALID, 0, granule, both,
                                VLLSI_MAP_FLAGS_ANON | VLLSI_MAP_FLAGS_PRIVATE, NULL, &address),
               UNSUPPORTED);
    *memory = 1;
    CHECK_EQ(vllsi_os_protect(memory, granule, VLLSI_MEM_PROT_READ | VLLSI_MEM_PROT_EXEC), 0);
    CHECK_EQ(*memory, 1);
    CHECK_EQ(vllsi_os_free(memory, granule), 0);
}

TEST(memory, protecting_what_is_not_there)
{
    const int64_t granule = support_granularity();
    char *place = nowhere(2 * granule);
    REQUIRE(vllsi_memory_reserve_at(place, granule) == 0);
    CHECK_CORE(vllsi_os_protect(place, 2 * granule, VLLSI_MEM_PROT_READ), INVALID_INPUT);
    CHECK_CORE(vllsi_os_protect(place + granule, granule, VLLSI_MEM_PROT_READ), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_guard_set(place + granule, granule), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_guard_clear(place + granule, granule, VLLSI_MEM_PROT_READ), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_decommit(place + granule, granule), INVALID_INPUT);
    CHECK_CORE(vllsi_memory_residency(place, 2 * granule, NULL, 0), INVALID_INPUT);
    CHECK_EQ(vllsi_memory_release(place, granule), 0);
}

/* ── Advice ───────────────────────────────────────────────────────────────────────────────── */

TEST(memory, hints_change_nothing)
{
    static const vllsi_mem_advice hints[] = {
        VLLSI_MEM_ADVICE_NORMAL,    VLLSI_MEM_ADVICE_RANDOM,    VLLSI_MEM_ADVICE_SEQUENTIAL,
        VLLSI_MEM_ADVICE_WILL_NEED, VLLSI_MEM_ADVICE_HUGE_PAGE, VLLSI_MEM_ADVICE_NO_HUGE_PAGE,
    };
    const int64_t size = 4 * support_granularity();
    char *memory = support_allocate(4);
    support_fill(memory, size, 'h');
    for (size_t at = 0; at < sizeof hints / sizeof hints[0]; at++) {
        CHECK_EQ(vllsi_os_advise(memory, size, hints[at]), 0);
        CHECK(support_is_all(memory, size, 'h'));
    }
    CHECK_EQ(vllsi_os_free(memory, size), 0);
}

TEST(memory, advice_that_there_is_not)
{
    char *memory = support_allocate(1);
    *memory = 'k';
    static const vllsi_mem_advice none[] = {10, 14, 100, 102, 0x7fffffff, UINT32_MAX};
    for (size_t at = 0; at < sizeof none / sizeof none[0]; at++) {
        CHECK_CORE(vllsi_os_advise(memory, support_page(), none[at]), INVALID_INPUT);
    }
    CHECK_EQ(*memory, 'k');
    CHECK_EQ(vllsi_os_free(memory, support_granularity()), 0);
}

TEST(memory, bytes_that_are_not_needed_may_go_and_no_others)
{
    static const vllsi_mem_advice advice[] = {VLLSI_MEM_ADVICE_DONT_NEED, VLLSI_MEM_ADVICE_FREE};
    const int64_t granule = support_granularity();
    char *memory = support_allocate(3);
    for (size_t at = 0; at < 2; at++) {
        support_fill(memory, 3 * granule, 'd');
        CHECK_EQ(vllsi_os_advise(memory + granule, granule, advice[at]), 0);
        CHECK(support_is_all(memory, granule, 'd'));
        CHECK(support_is_all(memory + 2 * granule, granule, 'd'));
        support_fill(memory + granule, granule, 'e');
        CHECK(support_is_all(memory + granule, granule, 'e'));
        if (!conformance_emulated()) { /* emulators take advice for anything */
            CHECK_CORE(vllsi_os_advise(nowhere(granule), granule, advice[at]), INVALID_INPUT);
        }
    }
    CHECK_EQ(vllsi_os_free(memory, 3 * granule), 0);
}

TEST(memory, pages_that_are_not_needed_go_at_once)
{
#ifdef VLLSI_STRICT_PORTABLE
    SKIP("a strict-portable build keeps the pages, with other bytes");
#endif
    const int64_t granule = support_granularity();
    char *memory = support_allocate(4);
    support_fill(memory, 4 * granule, 'g');
    CHECK_EQ(vllsi_os_advise(memory + granule, 2 * granule, VLLSI_MEM_ADVICE_DONT_NEED), 0);
    CHECK_EQ(vllsi_memory_residency(memory, 4 * granule, NULL, 0), 2 * granule / support_page());
    CHECK_EQ(vllsi_os_free(memory, 4 * granule), 0);
}

TEST(memory, remove_is_for_shared_memory)
{
    const int64_t granule = support_granularity();
    void *address = NULL;
    REQUIRE(vllsi_memory_map(VLLSI_FD_INVALID, 0, 3 * granule, VLLSI_MEM_PROT_WRITE,
                             VLLSI_MAP_FLAGS_ANON | VLLSI_MAP_FLAGS_SHARED, NULL, &address) == 0);
    char *memory = address;
    support_fill(memory, 3 * granule, 's');
    const vllsi_result removed = vllsi_os_advise(memory + granule, granule, VLLSI_MEM_ADVICE_REMOVE);
    if (vllsi_failed(removed)) {
        CHECK_EQ(vllsi_failure_kind(removed), VLLSI_ERROR_KIND_UNSUPPORTED);
        CHECK(support_is_all(memory, 3 * granule, 's'));
    } else if (!conformance_emulated()) { /* emulators take the advice and do not follow it */
        CHECK(support_is_all(memory, granule, 's'));
        CHECK(support_is_all(memory + granule, granule, 0));
        CHECK(support_is_all(memory + 2 * granule, granule, 's'));
    }
    CHECK_EQ(vllsi_memory_unmap(memory, 3 * granule), 0);
    char *mine = support_allocate(1);
    if (!conformance_emulated()) {
        CHECK(vllsi_failed(vllsi_os_advise(mine, granule, VLLSI_MEM_ADVICE_REMOVE)));
    }
    CHECK_EQ(vllsi_os_free(mine, granule), 0);
}

TEST(memory, a_child_does_not_have_what_is_not_for_it)
{
    if (conformance_emulated()) {
        SKIP("the user-mode emulator does not hand on MADV_DONTFORK");
    }
    char *memory = support_allocate(2);
    const int64_t granule = support_granularity();
    CHECK(support_can_read(memory));
    CHECK_EQ(vllsi_os_advise(memory, granule, VLLSI_MEM_ADVICE_DONT_FORK), 0);
    CHECK(!support_can_read(memory));
    CHECK(support_can_read(memory + granule));
    *memory = 1;
    CHECK_EQ(vllsi_os_free(memory, 2 * granule), 0);
}

/* ── Guards ───────────────────────────────────────────────────────────────────────────────── */

static void use_guards(void *nothing)
{
    (void)nothing;
    const int64_t page = support_page();
    const int64_t size = 4 * support_granularity();
    char *memory = support_allocate(4);
    support_fill(memory, size, 'g');
    CHECK_EQ(vllsi_memory_guard_set(memory + page, 2 * page), 0);
    CHECK_EQ(vllsi_memory_guard_set(memory + 2 * page, page), 0); /* is one already */
    CHECK(!support_can_read(memory + page));
    CHECK(!support_can_write(memory + 3 * page - 1));
    CHECK(support_can_write(memory + page - 1));
    CHECK(support_can_write(memory + 3 * page));
    CHECK_EQ(vllsi_memory_guard_clear(memory + 2 * page, 2 * page, VLLSI_MEM_PROT_WRITE), 0);
    CHECK(!support_can_read(memory + page));
    CHECK(support_is_all(memory + 2 * page, page, 0));
    CHECK(support_is_all(memory + 3 * page, page, 'g'));
    CHECK(support_is_all(memory, page, 'g'));
    memory[2 * page] = 'h';
    CHECK_EQ(vllsi_memory_guard_clear(memory, size, VLLSI_MEM_PROT_READ), 0);
    CHECK(support_is_all(memory + page, page, 0));
    CHECK_EQ(memory[2 * page], 'h');
    CHECK(!support_can_write(memory));
    CHECK_EQ(vllsi_memory_guard_set(memory, page), 0);
    CHECK_EQ(vllsi_os_free(memory, size), 0);
    char *fresh = support_allocate(4); /* perhaps at the same place */
    support_fill(fresh, size, 'f');
    CHECK_EQ(vllsi_os_free(fresh, size), 0);
}

TEST(memory, guards)
{
    use_guards(NULL);
}

TEST(memory, guards_of_a_kernel_that_has_no_marks)
{
    if (!support_refuse(VLLSI_LINUX_NR_madvise, VLLSI_LINUX_EINVAL)) {
        SKIP("no system call filters under the user-mode emulator");
    }
    CHECK(!vllsi_memory_guards_are_light());
    use_guards(NULL);
}

TEST(memory, guards_in_a_reservation)
{
    const int64_t granule = support_granularity();
    void *address = NULL;
    REQUIRE(vllsi_memory_reserve(4 * granule, 0, &address) == 0);
    char *memory = address;
    CHECK_EQ(vllsi_memory_commit(memory, 4 * granule, VLLSI_MEM_PROT_WRITE), 0);
    CHECK_EQ(vllsi_memory_guard_set(memory + granule, granule), 0);
    CHECK(!support_can_read(memory + granule));
    CHECK_EQ(vllsi_memory_decommit(memory, 4 * granule), 0);
    CHECK_EQ(vllsi_memory_commit(memory, 4 * granule, VLLSI_MEM_PROT_WRITE), 0);
    CHECK(support_is_all(memory, 4 * granule, 0));
    CHECK_EQ(vllsi_memory_release(memory, 4 * granule), 0);
}

TEST(memory, guards_in_locked_memory)
{
    char *memory = support_allocate(2);
    const int64_t granule = support_granularity();
    if (vllsi_failed(vllsi__linux_mlock(memory, (size_t)(2 * granule)))) {
        SKIP("no memory may be locked; a higher RLIMIT_MEMLOCK lifts this");
    }
    CHECK_EQ(vllsi_memory_guard_set(memory, granule), 0);
    CHECK(!support_can_read(memory));
    CHECK_EQ(vllsi_memory_guard_clear(memory, granule, VLLSI_MEM_PROT_WRITE), 0);
    CHECK(support_is_all(memory, 2 * granule, 0));
    CHECK_EQ(vllsi_memory_decommit(memory, granule), 0);
    CHECK(!support_can_read(memory));
    CHECK_EQ(vllsi_os_free(memory, 2 * granule), 0);
}

TEST(memory, light_guards_split_no_mapping)
{
    if (!vllsi_memory_guards_are_light()) {
        SKIP("needs Linux 6.13, or an emulator that hands on its advice");
    }
    enum { GUARDS = 64 };
    const int64_t page = support_page();
    const int64_t size = 2 * GUARDS * page;
    void *memory = NULL;
    REQUIRE(vllsi_os_alloc(size, &memory) == 0);
    const int64_t before = support_mapping_count();
    for (int at = 0; at < GUARDS; at++) {
        CHECK_EQ(vllsi_memory_guard_set((char *)memory + 2 * at * page, page), 0);
    }
    CHECK(support_mapping_count() < before + GUARDS);
    CHECK_EQ(vllsi_os_free(memory, size), 0);
}

/* ── Residency ────────────────────────────────────────────────────────────────────────────── */

TEST(memory, residency)
{
    enum { PAGES = 600 };
    const int64_t page = support_page();
    void *memory = NULL;
    REQUIRE(vllsi_os_alloc(PAGES * page, &memory) == 0);
    REQUIRE(vllsi_os_advise(memory, PAGES * page, VLLSI_MEM_ADVICE_NO_HUGE_PAGE) == 0);
    static const int touched[] = {0, 3, 255, 256, 511, 599};
    for (size_t at = 0; at < sizeof touched / sizeof touched[0]; at++) {
        support_write_there((char *)memory + touched[at] * page);
    }
    uint8_t pages[PAGES + 1];
    for (int at = 0; at <= PAGES; at++) {
        pages[at] = 7;
    }
    CHECK_EQ(vllsi_memory_residency(memory, PAGES * page, pages, PAGES + 1), 6);
    CHECK_EQ(pages[PAGES], 7);
    for (int at = 0, next = 0; at < PAGES; at++) {
        const bool is_touched = next < 6 && touched[next] == at;
        CHECK_EQ(pages[at], is_touched);
        next += is_touched;
    }
    pages[4] = 7;
    CHECK_EQ(vllsi_memory_residency(memory, PAGES * page, pages, 4), 6);
    CHECK_EQ(pages[4], 7);
    CHECK_EQ(vllsi_memory_residency((char *)memory + page, 2 * page + 1, NULL, 0), 1);
    CHECK_EQ(vllsi_os_free(memory, PAGES * page), 0);
}

/* ── What there is not enough of ──────────────────────────────────────────────────────────── */

TEST(memory, more_than_there_is)
{
    const int64_t size = (int64_t)1 << 55;
    const int64_t before = conformance_mapped_pages();
    void *address = NULL;
    struct vllsi_huge_memory huge = {.address = NULL};
    CHECK_EQ(vllsi_failure_kind(vllsi_os_alloc(size, &address)), VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_failure_kind(vllsi_os_alloc_aligned(size, MIB, &address)), VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_failure_kind(vllsi_memory_reserve(size, 0, &address)), VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_failure_kind(vllsi_os_alloc_huge(size, 2 * MIB, true, &huge)),
             VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK(address == NULL && huge.address == NULL);
    if (support_address_space_is_the_programs()) {
        CHECK(conformance_mapped_pages() <= before + 32);
    }
}

/* What /proc/sys/vm/overcommit_memory says; '?' where it cannot be read. */
static char overcommit(void)
{
    char mode = '?';
    const vllsi_result file = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/sys/vm/overcommit_memory",
                                                  VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    if (!vllsi_failed(file)) {
        (void)!vllsi__linux_read((int32_t)file, &mode, 1);
        (void)!vllsi__linux_close((int32_t)file);
    }
    return mode;
}

/* A terabyte: more than machines have that run tests. */
TEST(memory, addresses_are_not_counted_and_memory_is)
{
    const int64_t size = (int64_t)1 << 40;
    if (!support_address_space_is_the_programs() || overcommit() != '0') {
        SKIP("needs vm.overcommit_memory 0, and an address space without an emulator or a sanitizer");
    }
    void *address = NULL;
    CHECK_EQ(vllsi_failure_kind(vllsi_os_alloc(size, &address)), VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_memory_reserve(size, 0, &address), 0);
    CHECK_EQ(vllsi_failure_kind(vllsi_memory_commit(address, size, VLLSI_MEM_PROT_WRITE)),
             VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_memory_commit(address, support_granularity(), VLLSI_MEM_PROT_WRITE), 0);
    support_write_there(address);
    CHECK_EQ(vllsi_memory_release(address, size), 0);
}

TEST(memory, a_limit_of_the_address_space)
{
    if (!support_address_space_is_the_programs()) {
        SKIP("the limit would be the emulator's or the sanitizer's");
    }
    char *const place = nowhere(66 * MIB);
    const int64_t before = conformance_mapped_pages();
    struct vllsi_linux_rlimit64 limit = {0};
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, NULL, &limit) == 0);
    limit.rlim_cur = (uint64_t)(before * support_page()) + 64 * MIB;
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, &limit, NULL) == 0);
    void *address = NULL;
    struct vllsi_huge_memory huge = {.address = NULL};
    CHECK_EQ(vllsi_failure_kind(vllsi_os_alloc(65 * MIB, &address)), VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_failure_kind(vllsi_os_alloc_aligned(MIB, 64 * MIB, &address)),
             VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_failure_kind(vllsi_memory_reserve(65 * MIB, 0, &address)), VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_failure_kind(vllsi_memory_reserve_at(place, 65 * MIB)), VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_failure_kind(vllsi_os_alloc_huge(66 * MIB, 2 * MIB, true, &huge)),
             VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK(address == NULL && huge.address == NULL);
    CHECK_EQ(conformance_mapped_pages(), before);
    REQUIRE(vllsi_os_alloc(32 * MIB, &address) == 0);
    CHECK_EQ(vllsi_os_free(address, 32 * MIB), 0);
}

/* The errno is the one for a page that is not there; the failure is another. */
TEST(memory, more_mappings_than_there_can_be)
{
    if (!support_address_space_is_the_programs()) {
        SKIP("takes too long under an emulator or a sanitizer");
    }
    enum { PAGES = 70000 };
    const int64_t page = support_page();
    void *address = NULL;
    REQUIRE(vllsi_memory_reserve(PAGES * page, 0, &address) == 0);
    vllsi_result done = 0;
    for (int64_t at = 0; at < PAGES && !vllsi_failed(done); at += 2) {
        done = vllsi_memory_commit((char *)address + at * page, page, VLLSI_MEM_PROT_READ);
    }
    if (!vllsi_failed(done)) {
        SKIP("this kernel allows more mappings: vm.max_map_count");
    }
    CHECK_EQ(vllsi_failure_kind(done), VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_EQ(vllsi_memory_release(address, PAGES * page), 0);
}

/* ── Threads ──────────────────────────────────────────────────────────────────────────────── */

static void allocate_and_free(void *name)
{
    const char mark = *(char *)name;
    for (int round = 0; round < 300; round++) {
        void *addresses[4];
        for (int at = 0; at < 4; at++) {
            const int64_t size = support_granularity() * (at + 1);
            REQUIRE((at == 2
                         ? vllsi_os_alloc(size, &addresses[at])
                         : vllsi_os_alloc_aligned(size, support_granularity() << at, &addresses[at])) == 0);
            support_fill(addresses[at], 64, mark);
        }
        for (int at = 0; at < 4; at++) {
            CHECK(support_is_all(addresses[at], 64, mark));
            CHECK_EQ(vllsi_os_free(addresses[at], support_granularity() * (at + 1)), 0);
        }
    }
}

TEST(memory, threads_get_memory_of_their_own)
{
    char names[] = {'a', 'b', 'c', 'd'};
    support_threads_run(4, allocate_and_free, names, 1);
}
