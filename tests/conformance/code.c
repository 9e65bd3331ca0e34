/*
 * vllsi/code.h: code that the program writes itself. The machine code comes from src/arch: a function that
 * returns one of two numbers, and a patch that chooses which.
 */
#include "conformance.h"
#include "support_linux.h"
#include "support_stop.h"

#include <vllsi/code.h>
#include <vllsi/linux.h>
#include <vllsi/types.h>

#include "arch/code.h"

enum { FIRST = 1789, SECOND = 212 };

#define KEEPS_OLD_CODE                                                                           \
    "qemu-user 7.2 does not notice stores through another view of code that it has translated; " \
    "lifted by a guest kernel"

typedef uint32_t choice(void);

/* Clang's sanitizer of function types looks for a mark in front of what is called, which foreign code lacks.
 */
#if defined(__clang__)
__attribute__((no_sanitize("function")))
#endif
static uint32_t
run_at(uintptr_t address)
{
    return ((choice *)address)();
}

static uint32_t run(const struct vllsi_code_mapping *code, size_t offset)
{
    return run_at((uintptr_t)code->execute + offset);
}

static void put(const struct vllsi_code_mapping *code, size_t offset, uint32_t first, uint32_t second)
{
    CHECK_EQ(vllsi_code_begin_write(code), 0);
    vllsi__code_put_choice((unsigned char *)code->write + offset, first, second);
    CHECK_EQ(vllsi_code_end_write(code, offset, VLLSI__CODE_CHOICE_BYTES), 0);
}

static void choose(const struct vllsi_code_mapping *code, size_t offset, bool second)
{
    CHECK_EQ(vllsi_code_begin_write(code), 0);
    vllsi__code_choose((unsigned char *)code->write + offset, second);
    CHECK_EQ(vllsi_code_end_write(code, offset, VLLSI__CODE_CHOICE_BYTES), 0);
}

static struct vllsi_code_mapping map(size_t len)
{
    struct vllsi_code_mapping code = {0};
    REQUIRE(vllsi_code_map(len, NULL, &code) == 0);
    return code;
}

TEST(code, what_is_written_is_executed)
{
    struct vllsi_code_mapping code = map(1);
    CHECK_EQ(code.len, vllsi_page_size_bytes());
    CHECK(vllsi_is_page_aligned((int64_t)(uintptr_t)code.write));
    CHECK(vllsi_is_page_aligned((int64_t)(uintptr_t)code.execute));
    const unsigned char *bytes = code.execute;
    for (size_t at = 0; at < code.len; at++) {
        REQUIRE(bytes[at] == 0);
    }
    put(&code, 0, FIRST, SECOND);
    CHECK_EQ(run(&code, 0), FIRST);
    CHECK_OK(vllsi_code_unmap(&code));
}

TEST(code, every_page_of_a_long_mapping_is_both)
{
    const size_t page = (size_t)vllsi_page_size_bytes();
    struct vllsi_code_mapping code = map(5 * page - 1);
    CHECK_EQ(code.len, 5 * page);
    for (uint32_t at = 0; at < 5; at++) {
        put(&code, at * page + 64, at, SECOND);
    }
    for (uint32_t at = 0; at < 5; at++) {
        CHECK_EQ(run(&code, at * page + 64), at);
    }
    CHECK_OK(vllsi_code_unmap(&code));
}

TEST(code, both_ways_of_the_function_run)
{
    struct vllsi_code_mapping code = map(1);
    put(&code, 0, FIRST, SECOND);
    choose(&code, 0, true);
    CHECK_EQ(run(&code, 0), SECOND);
    CHECK_OK(vllsi_code_unmap(&code));
}

/* What has been executed is written anew; by the thread that executes it, so nothing is to be synchronised.
 */
TEST(code, replaced_code_is_seen_by_who_replaces_it)
{
    if (conformance_emulated()) {
        SKIP(KEEPS_OLD_CODE);
    }
    struct vllsi_code_mapping code = map(1);
    for (uint32_t round = 0; round < 2000; round++) {
        put(&code, 0, round, SECOND);
        REQUIRE(run(&code, 0) == round);
        choose(&code, 0, true);
        REQUIRE(run(&code, 0) == SECOND);
    }
    CHECK_OK(vllsi_code_unmap(&code));
}

static void write_where_it_is_executed(void *code)
{
    *(volatile unsigned char *)(uintptr_t)((struct vllsi_code_mapping *)code)->execute = 1;
}

static bool ended_well(const struct conformance_child *child)
{
    return child->exited && child->status == 0;
}

static uintptr_t hexadecimal(const char **text)
{
    uintptr_t number = 0;
    for (;; (*text)++) {
        const char digit = **text;
        if (digit >= '0' && digit <= '9') {
            number = number * 16 + (uintptr_t)(digit - '0');
        } else if (digit >= 'a' && digit <= 'f') {
            number = number * 16 + (uintptr_t)(digit - 'a' + 10);
        } else {
            return number;
        }
    }
}

/* "rw-s" and the like, of the mapping that an address is in; NULL where there is none. */
static const char *permissions_of(const void *address)
{
    static char text[1 << 17];
    size_t len = 0;
    const vllsi_result fd = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/maps", 0, 0);
    REQUIRE(fd >= 0);
    for (vllsi_result got = 1; got > 0 && len < sizeof text - 1; len += (size_t)got) {
        got = vllsi__linux_read((int32_t)fd, text + len, sizeof text - 1 - len);
        REQUIRE(got >= 0);
    }
    CHECK_OK(vllsi__linux_close((int32_t)fd));
    text[len] = '\0';
    for (const char *line = text; *line != '\0';) {
        const uintptr_t low = hexadecimal(&line);
        line++;
        const uintptr_t high = hexadecimal(&line);
        if (low <= (uintptr_t)address && (uintptr_t)address < high) {
            return line + 1;
        }
        while (*line != '\0' && *line++ != '\n') {
        }
    }
    return NULL;
}

TEST(code, no_view_is_both)
{
    struct vllsi_code_mapping code = map(1);
    put(&code, 0, FIRST, SECOND);
    REQUIRE(code.write != code.execute);
    const struct conformance_child wrote = conformance_run_child(write_where_it_is_executed, &code, 20000);
    CHECK(!ended_well(&wrote) && !wrote.timed_out);
    const char *permissions = permissions_of(code.write);
    REQUIRE(permissions != NULL);
    CHECK(permissions[1] == 'w' && permissions[2] == '-');
    permissions = permissions_of(code.execute);
    REQUIRE(permissions != NULL);
    CHECK(permissions[1] == '-' && permissions[2] == 'x');
    CHECK_OK(vllsi_code_unmap(&code));
}

TEST(code, executed_view_can_never_be_made_writable)
{
    struct vllsi_code_mapping code = map(1);
    void *execute = (void *)(uintptr_t)code.execute;
    CHECK_FAILS(vllsi__linux_mprotect(execute, code.len, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE),
                VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_EACCES);
    CHECK_OK(vllsi_code_unmap(&code));
}

/* The child of a fork executes the same code, and cannot change it. */
static void execute_in_child(void *argument)
{
    const struct vllsi_code_mapping *code = argument;
    CHECK_EQ(run(code, 0), FIRST);
}

static void write_in_child(void *argument)
{
    const struct vllsi_code_mapping *code = argument;
    *(volatile unsigned char *)code->write = 0;
}

TEST(code, child_of_a_fork_executes)
{
    struct vllsi_code_mapping code = map(1);
    put(&code, 0, FIRST, SECOND);
    const struct conformance_child executed = conformance_run_child(execute_in_child, &code, 20000);
    CHECK(ended_well(&executed));
    CHECK_OK(vllsi_code_unmap(&code));
}

TEST(code, child_of_a_fork_cannot_write)
{
    if (conformance_emulated()) {
        SKIP("qemu-user 7.2 ignores madvise; lifted by a guest kernel");
    }
    struct vllsi_code_mapping code = map(1);
    put(&code, 0, FIRST, SECOND);
    const struct conformance_child wrote = conformance_run_child(write_in_child, &code, 20000);
    CHECK(!ended_well(&wrote) && !wrote.timed_out);
    CHECK_EQ(run(&code, 0), FIRST);
    CHECK_OK(vllsi_code_unmap(&code));
}

/* Another thread runs the function all the time. `stable` is even while the function returns what its half
 * says; the patching thread makes it odd meanwhile. */
static struct vllsi_code_mapping patched;
static uint32_t stable;
static uint32_t wrong;

static void run_what_is_patched(struct worker *worker)
{
    while (load(&worker->ends) == 0) {
        const uint32_t before = load(&stable);
        const uint32_t got = run(&patched, 0);
        const uint32_t wanted = before / 2 % 2 == 0 ? FIRST : SECOND;
        const bool is_stable = before % 2 == 0 && load(&stable) == before;
        if (is_stable ? got != wanted : got != FIRST && got != SECOND) {
            store(&wrong, got);
        }
        store(&worker->count, load(&worker->count) + 1);
    }
}

static void patch_again_and_again(uint32_t times, int64_t way)
{
    if (conformance_cpu_emulated()) {
        SKIP("qemu before 8.1 keeps old code if one CPU stores while another translates; "
             "lifted by a real CPU or a newer emulator");
    }
    struct worker worker = {.fd = 0};
    patched = map(1);
    put(&patched, 0, FIRST, SECOND);
    worker_start(&worker, run_what_is_patched);
    const int64_t enough_ns = in_ms(3000);
    for (uint32_t time = 1; time <= times && (time < 20 || conformance_now_ns() < enough_ns); time++) {
        store(&stable, load(&stable) + 1);
        choose(&patched, 0, time % 2 != 0);
        CHECK_EQ(vllsi_code_synchronize(in_ms(LONG_MS)), way);
        store(&stable, load(&stable) + 1);
        CHECK(worker_moves(&worker) && worker_moves(&worker));
        REQUIRE(!conformance_has_failed());
    }
    worker_end(&worker);
    CHECK_EQ(wrong, 0);
    CHECK_OK(vllsi_code_unmap(&patched));
}

TEST(code, patch_is_seen_by_a_thread_that_runs_the_code)
{
    patch_again_and_again(1000, vllsi_code_synchronizer_now());
}

TEST(code, way_that_is_told_is_the_way_it_is_done)
{
    const enum vllsi_code_synchronizer way = vllsi_code_synchronizer_now();
    CHECK(way == VLLSI_CODE_BY_SYSTEM || way == VLLSI_CODE_BY_HANDSHAKE);
    CHECK_EQ(vllsi_code_synchronize(VLLSI_FOREVER), way);
    CHECK_EQ(vllsi_code_synchronize(in_ms(LONG_MS)), way);
}

TEST(code, code_elsewhere_runs_after_a_flush)
{
    const size_t page = (size_t)vllsi_page_size_bytes();
    const vllsi_result mapped = vllsi__linux_mmap(NULL, page, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                                                  VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(mapped));
    unsigned char *place = (unsigned char *)(uintptr_t)mapped;
    vllsi__code_put_choice(place, FIRST, SECOND);
    REQUIRE(vllsi__linux_mprotect(place, page, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_EXEC) == 0);
    vllsi_code_flush(place, VLLSI__CODE_CHOICE_BYTES);
    CHECK_EQ(run_at((uintptr_t)place), FIRST);
    vllsi_code_flush(place, 0);
    vllsi_code_flush(NULL, 0);
    CHECK_OK(vllsi__linux_munmap(place, page));
}

#define CHECK_INVALID(call) CHECK_FAILS(call, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT)

TEST(code, nonsense_is_refused)
{
    struct vllsi_code_mapping code = {0};
    CHECK_INVALID(vllsi_code_map(0, NULL, &code));
    CHECK_INVALID(vllsi_code_map(SIZE_MAX, NULL, &code));
    CHECK_INVALID(vllsi_code_map(1, NULL, NULL));
    CHECK(vllsi_failed(vllsi_code_map(PTRDIFF_MAX / 2, NULL, &code)));
    CHECK_EQ(code.len, 0);
    CHECK_INVALID(vllsi_code_begin_write(NULL));
    CHECK_INVALID(vllsi_code_begin_write(&code));
    CHECK_INVALID(vllsi_code_end_write(NULL, 0, 0));
    CHECK_INVALID(vllsi_code_end_write(&code, 0, 0));
    CHECK_INVALID(vllsi_code_unmap(NULL));
    CHECK_OK(vllsi_code_unmap(&code));
    code = map(1);
    CHECK_INVALID(vllsi_code_end_write(&code, code.len + 1, 0));
    CHECK_INVALID(vllsi_code_end_write(&code, 1, code.len));
    CHECK_INVALID(vllsi_code_end_write(&code, 1, SIZE_MAX));
    CHECK_OK(vllsi_code_end_write(&code, code.len, 0));
    CHECK_OK(vllsi_code_end_write(&code, 0, code.len));
    CHECK_OK(vllsi_code_unmap(&code));
    CHECK(code.write == NULL && code.execute == NULL && code.len == 0);
    CHECK_OK(vllsi_code_unmap(&code));
}

TEST(code, wish_is_a_wish)
{
    struct vllsi_code_mapping code = map(1);
    const char *taken = code.execute;
    struct vllsi_code_mapping beside = {0};
    REQUIRE(vllsi_code_map(1, taken + 5, &beside) == 0);
    CHECK(beside.execute != code.execute);
    put(&beside, 0, FIRST, SECOND);
    CHECK_EQ(run(&beside, 0), FIRST);
    CHECK_OK(vllsi_code_unmap(&code));
    REQUIRE(vllsi_code_map(1, taken, &code) == 0);
    CHECK_OK(vllsi_code_unmap(&code));
    CHECK_OK(vllsi_code_unmap(&beside));
}

TEST(code, nothing_is_left_behind)
{
    CHECK_OK(vllsi_code_synchronize(VLLSI_FOREVER));
    const vllsi_result next = vllsi__linux_dup(1);
    REQUIRE(next >= 0);
    CHECK_OK(vllsi__linux_close((int32_t)next));
    struct vllsi_code_mapping code = map(1);
    CHECK_OK(vllsi_code_unmap(&code));
    const int64_t pages = conformance_mapped_pages();
    for (int time = 0; time < 100; time++) {
        code = map(100000);
        put(&code, 4096, FIRST, SECOND);
        CHECK_OK(vllsi_code_unmap(&code));
    }
    CHECK(conformance_mapped_pages() <= pages + 1000); /* an emulator maps some for itself */
    CHECK_EQ(vllsi__linux_dup(1), next);
}

/*
 * Kernels that lack something.
 */

/* From here on a call whose argument has any of the bits fails with EINVAL, as by a kernel that does not know
 * them. */
static bool refuse_bits(uint32_t number, uint32_t argument, uint32_t bits)
{
    enum { JUMP_IF_ANY = 0x45 };
    const uint32_t place = (uint32_t)(offsetof(struct vllsi_linux_seccomp_data, args) + 8 * argument);
    struct vllsi_linux_sock_filter steps[] = {
        {.code = SUPPORT_BPF_LOAD_WORD, .k = offsetof(struct vllsi_linux_seccomp_data, nr)},
        {.code = SUPPORT_BPF_JUMP_IF_EQUAL, .jt = 0, .jf = 3, .k = number},
        {.code = SUPPORT_BPF_LOAD_WORD, .k = place},
        {.code = JUMP_IF_ANY, .jt = 0, .jf = 1, .k = bits},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ERRNO | VLLSI_LINUX_EINVAL},
        {.code = SUPPORT_BPF_RETURN, .k = VLLSI_LINUX_SECCOMP_RET_ALLOW},
    };
    struct vllsi_linux_sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    return vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           vllsi__linux_seccomp(VLLSI_LINUX_SECCOMP_SET_MODE_FILTER, 0, (uintptr_t)&program) == 0;
}

#define NO_FILTERS "user-mode emulators have no seccomp; lifted by a guest kernel"

TEST(code, kernels_that_do_not_know_the_newer_flags_will_do)
{
    if (!refuse_bits(VLLSI_LINUX_NR_memfd_create, 1, VLLSI_LINUX_MFD_NOEXEC_SEAL | VLLSI_LINUX_MFD_EXEC) ||
        !refuse_bits(VLLSI_LINUX_NR_fcntl, 2, VLLSI_LINUX_F_SEAL_FUTURE_WRITE)) {
        SKIP(NO_FILTERS);
    }
    struct vllsi_code_mapping code = map(1);
    put(&code, 0, FIRST, SECOND);
    CHECK_EQ(run(&code, 0), FIRST);
    CHECK_OK(vllsi_code_unmap(&code));
}

TEST(code, kernel_without_memory_files_is_told)
{
    if (!support_refuse(VLLSI_LINUX_NR_memfd_create, VLLSI_LINUX_ENOSYS)) {
        SKIP(NO_FILTERS);
    }
    struct vllsi_code_mapping code = {0};
    const vllsi_result mapped = vllsi_code_map(1, NULL, &code);
    CHECK(vllsi_failed(mapped));
    CHECK_EQ(vllsi_failure_kind(mapped), VLLSI_ERROR_KIND_UNSUPPORTED);
    CHECK_EQ(code.len, 0);
}

static void wait_deaf(struct worker *worker)
{
    struct vllsi_linux_sigset all;
    for (size_t at = 0; at < sizeof all.sig / sizeof all.sig[0]; at++) {
        all.sig[at] = ~0ul;
    }
    CHECK_OK(vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &all, NULL));
    count_up(worker);
}

/* What the CPU's own way is, if it has one, is not refused. */
TEST(code, kernel_that_does_not_synchronise_is_made_up_for)
{
    if (!support_refuse(VLLSI_LINUX_NR_membarrier, VLLSI_LINUX_ENOSYS)) {
        SKIP(NO_FILTERS);
    }
    const enum vllsi_code_synchronizer way = vllsi_code_synchronizer_now();
    CHECK_EQ(way, vllsi__code_reaches_all() ? VLLSI_CODE_BY_SYSTEM : VLLSI_CODE_BY_HANDSHAKE);
    patch_again_and_again(500, way);
    if (way == VLLSI_CODE_BY_HANDSHAKE) {
        struct worker deaf = {.fd = 0};
        worker_start(&deaf, wait_deaf);
        CHECK(worker_moves(&deaf));
        CHECK(vllsi_timed_out(vllsi_code_synchronize(in_ms(50))));
        worker_end(&deaf);
    }
}
