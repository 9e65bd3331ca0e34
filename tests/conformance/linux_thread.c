/*
 * vllsi/linux/thread.h, and what only Linux shows of vllsi/thread.h: what is left after a refused clone or a
 * full address space, guards, signals, ids that come again, fork, the list of threads.
 */
#include "conformance.h"
#include "support_linux.h"
#include "support_threads.h"

#include <vllsi/collector.h>
#include <vllsi/context.h>
#include <vllsi/fault.h>
#include <vllsi/init.h>
#include <vllsi/linux/thread.h>
#include <vllsi/sync.h>
#include <vllsi/thread.h>
#include <vllsi/wait.h>

#include "../../src/os/unsanitized.h"
#include "../../src/os/wait.h"
#include "processors.h"
#include "thread_list.h"
#include "thread_record.h"

#define CHECK_CORE(result, name) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##name)

enum { SOON_MS = 20, SEVERAL = 8, CHILD_TIMEOUT_MS = 60000, PAGES_OF_SLACK = 64 };

/* Of a libc, where there is one. */
extern void pthread_exit(void *result) __attribute__((weak));
extern int pthread_key_create(unsigned int *key, void (*destructor)(void *value)) __attribute__((weak));

static uint32_t get(const uint32_t *word)
{
    return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

static void set(uint32_t *word, uint32_t value)
{
    __atomic_store_n(word, value, __ATOMIC_SEQ_CST);
    vllsi_wake_all(word);
}

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

static vllsi_thread_handle spawn(void (*entry)(void *arg), void *arg)
{
    vllsi_thread_handle handle = {.raw = 0};
    REQUIRE(vllsi_thread_spawn(entry, arg, 0, &handle) == 0);
    return handle;
}

static void spawn_and_join(void *rounds)
{
    uint32_t count = 0;
    for (uintptr_t at = 0; at < (uintptr_t)rounds; at++) {
        CHECK_EQ(vllsi_thread_join(spawn(add_one, &count)), 0);
    }
}

/* A handler with all that a handler can have. */
static void handle_signal(int32_t signal, void (*handler)(int32_t, struct vllsi_linux_siginfo *, void *),
                          unsigned long flags)
{
    struct vllsi_linux_sigaction action = {.flags = flags | VLLSI_LINUX_SA_SIGINFO};
    action.handler = (void *)(uintptr_t)handler;
#ifdef VLLSI_LINUX_SA_RESTORER
    action.flags |= VLLSI_LINUX_SA_RESTORER;
    action.restorer = (void *)(uintptr_t)vllsi_linux_rt_sigreturn;
#endif
    REQUIRE(vllsi__linux_rt_sigaction(signal, &action, NULL) == 0);
}

/* ── What refused threads leave behind ─────────────────────────────────────────────────────────────────── */

static bool is_exhausted(vllsi_result result)
{
    const enum vllsi_error_kind kind = vllsi_os_error_of(result, VLLSI_LANGUAGE_ENGLISH).kind;
    return kind == VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED || kind == VLLSI_ERROR_KIND_OUT_OF_MEMORY;
}

/* Spawns that must all fail; nothing may be left of them, and none has run. */
static void spawn_in_vain(uint32_t *count)
{
    vllsi_thread_handle handle = {.raw = 7};
    const vllsi_result first = vllsi_thread_spawn(add_one, count, 0, &handle);
    CHECK(vllsi_failed(first));
    const int64_t pages = conformance_mapped_pages();
    const int64_t mappings = support_mapping_count();
    const int64_t threads = support_thread_count();
    for (int at = 0; at < 300; at++) {
        CHECK(vllsi_failed(vllsi_thread_spawn(add_one, count, 0, &handle)));
    }
    CHECK(is_exhausted(first));
    CHECK_EQ(handle.raw, 7);
    CHECK_EQ(*count, 0);
    CHECK(support_threads_become(threads));
    CHECK(!support_address_space_is_the_programs() || conformance_mapped_pages() <= pages + PAGES_OF_SLACK);
    CHECK(SUPPORT_SANITIZED || support_mapping_count() <= mappings + 8);
}

/* A C library asks by clone3 first. */
static void spawn_when_clone_is_refused(void *unused)
{
    uint32_t count = 0;
    (void)unused;
    if (support_refuse(VLLSI_LINUX_NR_clone, VLLSI_LINUX_EAGAIN) &&
        support_refuse(VLLSI_LINUX_NR_clone3, VLLSI_LINUX_EAGAIN)) {
        spawn_in_vain(&count);
    } else {
        vllsi__linux_exit_group(77);
    }
}

#define RUN_OR_SKIP(body, reason)                                                                   \
    do {                                                                                            \
        const struct conformance_child ended = conformance_run_child(body, NULL, CHILD_TIMEOUT_MS); \
        if (ended.exited && ended.status == 77) {                                                   \
            SKIP(reason);                                                                           \
        }                                                                                           \
        CHECK_TEXT(ended.output, "");                                                               \
        CHECK(!ended.timed_out && ended.exited);                                                    \
        CHECK_EQ(ended.status, 0);                                                                  \
    } while (0)

TEST(linux_thread, a_refused_clone_leaves_nothing)
{
    RUN_OR_SKIP(spawn_when_clone_is_refused, "no seccomp filters here: qemu-user has none");
}

static void spawn_over_the_limit(void *unused)
{
    uint32_t count = 0;
    const struct vllsi_linux_rlimit64 none = {.rlim_cur = 0, .rlim_max = 0};
    (void)unused;
    CHECK_EQ(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_NPROC, &none, NULL), 0);
    (void)!vllsi__linux_setresgid(65534, 65534, 65534);
    (void)!vllsi__linux_setresuid(65534, 65534, 65534); /* root has no limit */
    if (vllsi__linux_geteuid() == 0) {
        vllsi__linux_exit_group(77);
    }
    spawn_in_vain(&count);
}

TEST(linux_thread, over_the_limit_of_processes)
{
    if (conformance_emulated()) {
        SKIP("qemu-user needs threads of its own, which the limit refuses as well");
    }
    RUN_OR_SKIP(spawn_over_the_limit, "cannot give up root here, and root has no limit of processes");
}

static void spawn_in_a_full_address_space(void *unused)
{
    uint32_t count = 0;
    (void)unused;
    const struct vllsi_linux_rlimit64 limit = {.rlim_cur = (uint64_t)(conformance_mapped_pages() + 40) *
                                                           (uint64_t)vllsi_page_size_bytes(),
                                               .rlim_max = VLLSI_LINUX_RLIM_INFINITY};
    CHECK_EQ(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, &limit, NULL), 0);
    spawn_in_vain(&count);
    const struct vllsi_linux_rlimit64 no_limit = {.rlim_cur = VLLSI_LINUX_RLIM_INFINITY,
                                                  .rlim_max = VLLSI_LINUX_RLIM_INFINITY};
    CHECK_EQ(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, &no_limit, NULL), 0);
    CHECK_EQ(vllsi_thread_join(spawn(add_one, &count)), 0); /* and it works again */
    CHECK_EQ(count, 1);
}

TEST(linux_thread, in_a_full_address_space)
{
    if (!support_address_space_is_the_programs()) {
        SKIP("a sanitizer and qemu-user need more address space than such a limit leaves");
    }
    RUN_OR_SKIP(spawn_in_a_full_address_space, "");
}

/* Kept stacks are no reason to fail: with room for a larger stack only if they go, they go. */
static void spawn_larger_than_what_is_kept(void *unused)
{
    (void)unused;
    uint32_t done = 0;
    uint32_t count = 0;
    vllsi_thread_handle handles[16];
    for (int at = 0; at < 16; at++) {
        handles[at] = spawn(wait_for_word, &done);
    }
    set(&done, 1);
    for (int at = 0; at < 16; at++) {
        CHECK_EQ(vllsi_thread_join(handles[at]), 0);
    }
    const struct vllsi_linux_rlimit64 limit = {.rlim_cur = (uint64_t)(conformance_mapped_pages() + 40) *
                                                           (uint64_t)vllsi_page_size_bytes(),
                                               .rlim_max = VLLSI_LINUX_RLIM_INFINITY};
    CHECK_EQ(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, &limit, NULL), 0);
    vllsi_thread_handle large = {.raw = 0};
    CHECK_EQ(vllsi_thread_spawn(add_one, &count, (int64_t)4 << 20, &large), 0);
    CHECK_EQ(vllsi_thread_join(large), 0);
    CHECK_EQ(count, 1);
}

TEST(linux_thread, kept_stacks_make_room)
{
    if (!vllsi__threads_are_own() || conformance_emulated()) {
        SKIP("stacks are the C library's, or the address space is an emulator's: a libc-free program "
             "natively");
    }
    RUN_OR_SKIP(spawn_larger_than_what_is_kept, "");
}

/* ── Stacks ────────────────────────────────────────────────────────────────────────────────────────────── */

static struct vllsi_thread_stack guarded;

static void look_at_fault(int32_t signal, struct vllsi_linux_siginfo *info, void *context)
{
    (void)context;
    const uintptr_t address = (uintptr_t)info->fields.fault.addr;
    vllsi__linux_exit_group(
        signal == VLLSI_LINUX_SIGSEGV && address >= guarded.guard_low && address < guarded.low ? 42 : 43);
}

__attribute__((noinline)) static uint32_t fall_through(uint32_t depth)
{
    volatile char frame[512];
    frame[0] = (char)depth;
    frame[sizeof frame - 1] = frame[0];
    return (depth != UINT32_MAX ? fall_through(depth + 1) : 0) + (uint32_t)frame[0];
}

static void overflow_stack(void *unused)
{
    static char alternate[65536];
    const struct vllsi_linux_stack stack = {.ss_sp = alternate, .ss_size = sizeof alternate};
    (void)unused;
    CHECK_OK(vllsi_thread_stack_bounds(&guarded));
    CHECK_EQ(vllsi__linux_sigaltstack(&stack, NULL), 0);
    handle_signal(VLLSI_LINUX_SIGSEGV, look_at_fault, VLLSI_LINUX_SA_ONSTACK);
    (void)fall_through(0);
}

static void overflow_on_a_thread(void *stack_bytes)
{
    vllsi_thread_handle handle = {.raw = 0};
    REQUIRE(vllsi_thread_spawn(overflow_stack, NULL, *(const int64_t *)stack_bytes, &handle) == 0);
    CHECK_EQ(vllsi_thread_join(handle), 0);
}

static void overflow_on_reused_stack(void *stack_bytes)
{
    for (int at = 0; at < 3; at++) {
        vllsi_thread_handle handle = {.raw = 0};
        REQUIRE(vllsi_thread_spawn(do_nothing, NULL, *(const int64_t *)stack_bytes, &handle) == 0);
        CHECK_EQ(vllsi_thread_join(handle), 0);
    }
    overflow_on_a_thread(stack_bytes);
}

TEST(linux_thread, who_overflows_a_stack_meets_the_guard)
{
    if (SUPPORT_SANITIZED) {
        SKIP("the sanitizer takes the fault itself: other hosted targets show it");
    }
    int64_t sizes[] = {VLLSI_THREAD_STACK_BYTES_MIN * 2, 0};
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        struct conformance_child ended =
            conformance_run_child(overflow_on_a_thread, &sizes[at], CHILD_TIMEOUT_MS);
        CHECK_EQ(ended.exited ? ended.status : -ended.status, 42);
        ended = conformance_run_child(overflow_on_reused_stack, &sizes[at], CHILD_TIMEOUT_MS);
        CHECK_EQ(ended.exited ? ended.status : -ended.status, 42);
    }
}

/* The first thread's stack ends where its bounds say. */
static void overflow_first_stack(void *unused)
{
    const struct vllsi_linux_rlimit64 limit = {.rlim_cur = 4 << 20, .rlim_max = VLLSI_LINUX_RLIM_INFINITY};
    (void)!vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_STACK, &limit, NULL);
    overflow_stack(unused);
}

TEST(linux_thread, the_first_stack_ends_where_its_bounds_say)
{
    if (SUPPORT_SANITIZED || conformance_emulated()) {
        SKIP("the sanitizer takes the fault itself, qemu-user's first stack does not grow");
    }
    const struct conformance_child ended =
        conformance_run_child(overflow_first_stack, NULL, CHILD_TIMEOUT_MS);
    CHECK_EQ(ended.exited ? ended.status : -ended.status, 42);
}

/* Resident pages of the process: the second number of statm. */
static int64_t resident_pages(void)
{
    char text[64] = {0};
    int64_t pages = 0;
    const vllsi_result fd =
        vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/statm", VLLSI_LINUX_O_RDONLY, 0);
    (void)!vllsi__linux_read((int32_t)fd, text, sizeof text - 1);
    (void)!vllsi__linux_close((int32_t)fd);
    const char *digit = text;
    while (*digit != ' ' && *digit != '\0') {
        digit++;
    }
    for (digit++; *digit >= '0' && *digit <= '9'; digit++) {
        pages = pages * 10 + (*digit - '0');
    }
    return pages;
}

static void touch_most(void *unused)
{
    volatile char frames[900000];
    (void)unused;
    for (size_t at = 0; at < sizeof frames; at += 1024) {
        frames[at] = 1;
    }
}

TEST(linux_thread, a_kept_stack_keeps_few_pages)
{
    if (!vllsi__threads_are_own() || conformance_emulated()) {
        SKIP("stacks are the C library's, or the pages are an emulator's: a libc-free program natively");
    }
    CHECK_EQ(vllsi_thread_join(spawn(do_nothing, NULL)), 0);
    const int64_t before = resident_pages();
    CHECK_EQ(vllsi_thread_join(spawn(touch_most, NULL)), 0);
    CHECK(resident_pages() <= before + 32);
}

/* ── Signals ───────────────────────────────────────────────────────────────────────────────────────────── */

static struct vllsi_linux_sigset mask_now(void)
{
    struct vllsi_linux_sigset mask = {{0}};
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, NULL, &mask);
    return mask;
}

static void note_mask(void *mask)
{
    *(struct vllsi_linux_sigset *)mask = mask_now();
}

TEST(linux_thread, inherits_the_signal_mask)
{
    struct vllsi_linux_sigset seen = {{~0ul}};
    struct vllsi_linux_sigset block = {{0}};
    const struct vllsi_linux_sigset first = mask_now();
    CHECK_EQ(vllsi_thread_join(spawn(note_mask, &seen)), 0);
    CHECK_EQ(seen.sig[0], first.sig[0]);
    block.sig[0] = 1ul << (VLLSI_LINUX_SIGUSR2 - 1);
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, &block, NULL);
    CHECK_EQ(vllsi_thread_join(spawn(note_mask, &seen)), 0);
    CHECK_EQ(seen.sig[0], first.sig[0] | block.sig[0]);
    CHECK_EQ(mask_now().sig[0], first.sig[0] | block.sig[0]);
}

static _Thread_local volatile uint32_t signals_of_thread;
static uint32_t signals_seen;

/* It also comes to threads that a sanitizer does not know yet, or no more. */
VLLSI__UNSANITIZED static void count_signal(int32_t signal, struct vllsi_linux_siginfo *info, void *context)
{
    (void)signal;
    (void)info;
    (void)context;
    signals_of_thread++;
    __atomic_add_fetch(&signals_seen, 1, __ATOMIC_RELAXED);
}

/* To every thread of the process, one after another, by the list of the kernel. */
static void send_signals(void *done)
{
    while (get(done) == 0) {
        (void)!vllsi__linux_kill((int32_t)vllsi__linux_getpid(), VLLSI_LINUX_SIGUSR1);
        struct vllsi_linux_sigset mask;
        vllsi__thread_list_enter(&mask);
        for (const struct vllsi__thread *at = vllsi__thread_list_first(); at != NULL; at = at->next) {
            (void)!vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), (int32_t)at->id, VLLSI_LINUX_SIGUSR1);
        }
        vllsi__thread_list_leave(&mask);
        vllsi_thread_yield();
    }
}

TEST(linux_thread, signals_at_every_moment_of_a_life)
{
    static uint32_t done, count;
    handle_signal(VLLSI_LINUX_SIGUSR1, count_signal, VLLSI_LINUX_SA_RESTART);
    const vllsi_thread_handle sender = spawn(send_signals, &done);
    const uint32_t rounds = conformance_emulated() || SUPPORT_SANITIZED ? 100 : 2000;
    for (uint32_t round = 0; round < rounds; round++) {
        const vllsi_thread_handle handle = spawn(add_one, &count);
        CHECK_EQ(round % 3 == 0 ? vllsi_thread_detach(handle) : vllsi_thread_join(handle), 0);
    }
    set(&done, 1);
    CHECK_EQ(vllsi_thread_join(sender), 0);
    for (int look = 0; look < 500 && get(&count) != rounds; look++) {
        conformance_sleep_ms(10);
    }
    CHECK_EQ(get(&count), rounds);
    CHECK(get(&signals_seen) > 0);
}

/* ── The list of threads ───────────────────────────────────────────────────────────────────────────────── */

static uint32_t listed(int64_t id)
{
    uint32_t found = 0;
    struct vllsi_linux_sigset mask;
    vllsi__thread_list_enter(&mask);
    for (const struct vllsi__thread *at = vllsi__thread_list_first(); at != NULL; at = at->next) {
        found += id == 0 || at->id == id;
    }
    vllsi__thread_list_leave(&mask);
    return found;
}

static void look_for_self(void *found)
{
    *(uint32_t *)found = listed(vllsi_get_thread_id());
}

TEST(linux_thread, a_thread_is_listed_as_long_as_it_runs)
{
    uint32_t found = 0;
    CHECK_OK(vllsi_init_thread());
    CHECK_EQ(listed(vllsi_get_thread_id()), 1);
    const uint32_t before = listed(0);
    const vllsi_thread_handle handle = spawn(look_for_self, &found);
    CHECK_EQ(vllsi_thread_join(handle), 0);
    CHECK_EQ(found, 1);
    CHECK_EQ(listed(0), before);
    vllsi_cleanup_thread();
    CHECK_EQ(listed(vllsi_get_thread_id()), 0);
}

static void adopt_and_just_end(void *found)
{
    CHECK_OK(vllsi_ctx_set(0, 1));
    look_for_self(found);
}

TEST(linux_thread, adoption_without_cleanup_ends_with_the_thread)
{
    uint32_t found = 0;
    const uint32_t before = listed(0);
    if (!conformance_run_thread(adopt_and_just_end, &found)) {
        SKIP("this target makes no threads beside the library's");
    }
    CHECK_EQ(found, 1);
    CHECK(listed(0) <= before + 1); /* the first thread's block may be new */
}

static uint32_t stop_here, stopped, go_on;

static void stop_in_handler(int32_t signal, struct vllsi_linux_siginfo *info, void *context)
{
    (void)signal;
    (void)info;
    (void)context;
    set(&stopped, 1);
    await(&go_on);
}

static void end_at_once(void *begun)
{
    set(begun, 1);
    await(&stop_here);
}

/* A thread that waits for the list at its end is open to signals; stopped there, it keeps nobody from
 * anything, and goes on when it may. */
TEST(linux_thread, who_waits_for_the_list_can_be_stopped)
{
    uint32_t begun = 0;
    uint32_t count = 0;
    handle_signal(VLLSI_LINUX_SIGUSR1, stop_in_handler, 0);
    CHECK_OK(vllsi_init_thread());
    const vllsi_thread_handle handle = spawn(end_at_once, &begun);
    await(&begun);
    const vllsi_result id = vllsi_thread_id_of(handle);
    vllsi__thread_list_lock();
    set(&stop_here, 1);
    conformance_sleep_ms(SOON_MS); /* now it waits for the list */
    CHECK_EQ(vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), (int32_t)id, VLLSI_LINUX_SIGUSR1), 0);
    await(&stopped);
    vllsi__thread_list_unlock();
    for (int at = 0; at < 10; at++) { /* it may have been woken, and does not take the lock */
        CHECK_EQ(vllsi_thread_join(spawn(add_one, &count)), 0);
    }
    CHECK_EQ(listed(id), 1);
    set(&go_on, 1);
    CHECK_EQ(vllsi_thread_join(handle), 0);
    CHECK_EQ(listed(id), 0);
    CHECK_EQ(count, 10);
}

struct spawner {
    uint32_t begun, may_spawn;
};

static void spawn_when_told(void *spawner)
{
    set(&((struct spawner *)spawner)->begun, 1);
    await(&((struct spawner *)spawner)->may_spawn);
    spawn_and_join((void *)(uintptr_t)1);
}

/* Whoever has stopped the world may have stopped the holder of a lock that a spawning thread waits for. */
TEST(linux_thread, who_waits_for_a_stack_can_be_stopped)
{
    struct spawner spawner = {0, 0};
    if (!vllsi__threads_are_own()) {
        SKIP("stacks are the C library's: libc-free programs show it");
    }
    CHECK_OK(vllsi_init_thread());
    const vllsi_thread_handle handle = spawn(spawn_when_told, &spawner);
    const vllsi_result id = vllsi_thread_id_of(handle);
    await(&spawner.begun);
    vllsi__stacks_lock();
    set(&spawner.may_spawn, 1);
    conformance_sleep_ms(SOON_MS); /* now it waits for the lock, if it has not been slow */
    CHECK_EQ(vllsi_thread_stop(id, support_after_ms(5000), NULL), 0);
    (void)!vllsi_world_start();
    vllsi__stacks_unlock();
    CHECK_EQ(vllsi_thread_join(handle), 0);
}

/* ── Ids that come again ───────────────────────────────────────────────────────────────────────────────── */

static bool next_id_shall_be(int64_t id)
{
    char text[20];
    size_t at = sizeof text;
    const vllsi_result fd =
        vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/sys/kernel/ns_last_pid", VLLSI_LINUX_O_WRONLY, 0);
    for (id--; id > 0; id /= 10) {
        text[--at] = (char)('0' + id % 10);
    }
    const bool done = !vllsi_failed(fd) && vllsi__linux_write((int32_t)fd, text + at, sizeof text - at) > 0;
    if (!vllsi_failed(fd)) {
        (void)!vllsi__linux_close((int32_t)fd);
    }
    return done;
}

TEST(linux_thread, an_id_that_comes_again_is_another_thread)
{
    char name[16];
    bool came_again = false;
    for (int attempt = 0; attempt < 50 && !came_again; attempt++) {
        uint32_t done = 0;
        const vllsi_thread_handle old = spawn(wait_for_word, &done);
        const vllsi_result id = vllsi_thread_id_of(old);
        set(&done, 1);
        CHECK_EQ(vllsi_thread_join(old), 0);
        conformance_sleep_ms(5);
        uint32_t over = 0;
        if (!next_id_shall_be(id)) {
            SKIP("/proc/sys/kernel/ns_last_pid cannot be written here: a machine of our own lets root do it");
        }
        const vllsi_thread_handle fresh = spawn(wait_for_word, &over);
        came_again = vllsi_thread_id_of(fresh) == id;
        CHECK_CORE(vllsi_thread_join(old), INVALID_INPUT);
        CHECK_CORE(vllsi_thread_detach(old), INVALID_INPUT);
        CHECK_CORE(vllsi_thread_id_of(old), INVALID_INPUT);
        CHECK_CORE(vllsi_thread_get_name_of(old, name, sizeof name), INVALID_INPUT);
        set(&over, 1);
        CHECK_EQ(vllsi_thread_join(fresh), 0);
    }
    if (!came_again) {
        SKIP("other processes took the id every time: a quiet machine shows it");
    }
}

/* ── Stacks of others ──────────────────────────────────────────────────────────────────────────────────── */

#if __STDC_HOSTED__

extern int pthread_attr_setstack(pthread_attr_t *attributes, void *low, size_t bytes);
extern int pthread_attr_getstack(const pthread_attr_t *attributes, void **low, size_t *bytes);
extern int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes);

static void *ask_for_bounds(void *stack)
{
    CHECK_OK(vllsi_thread_stack_bounds(stack));
    vllsi_cleanup_thread();
    return NULL;
}

#endif

/* What lies above is not the thread's, and may be unmapped while the thread is there. */
TEST(linux_thread, bounds_of_a_stack_inside_other_memory)
{
#if __STDC_HOSTED__
    enum { PART = 1 << 20 };
    struct vllsi_thread_stack stack = {0, 0, 0};
    pthread_attr_t attributes;
    pthread_t thread;
    const vllsi_result mapped =
        vllsi__linux_mmap(NULL, (size_t)3 * PART, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                          VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(mapped));
    char *memory = (char *)(uintptr_t)mapped;
    REQUIRE(pthread_attr_init(&attributes) == 0);
    REQUIRE(pthread_attr_setstack(&attributes, memory + PART, PART) == 0);
    REQUIRE(pthread_create(&thread, &attributes, ask_for_bounds, &stack) == 0);
    REQUIRE(pthread_join(thread, NULL) == 0);
    CHECK_EQ(pthread_attr_destroy(&attributes), 0);
    CHECK(stack.high > (uintptr_t)memory + PART && stack.high <= (uintptr_t)memory + (size_t)2 * PART);
    CHECK_OK(vllsi__linux_munmap(memory, (size_t)3 * PART));
#else
    SKIP("there are no threads but the library's: hosted targets have them");
#endif
}

/* How far down the thread is: 0 where it has only what it asked for. */
struct depth {
    uintptr_t reached;
    uint32_t known, over;
};

enum { ASKED = 192 << 10, LARGER = 512 << 10, USED = 320 << 10 };

#if __STDC_HOSTED__

__attribute__((noinline)) static void go_down_and_wait(struct depth *depth)
{
    volatile char frame[USED];
    frame[0] = 1;
    depth->reached = (uintptr_t)frame;
    set(&depth->known, 1);
    await(&depth->over);
    frame[1] = frame[0];
}

#endif

static void go_below_what_was_asked_for(void *depth)
{
#if __STDC_HOSTED__
    pthread_attr_t attributes;
    void *low = NULL;
    size_t bytes = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        (void)pthread_attr_getstack(&attributes, &low, &bytes);
        (void)pthread_attr_destroy(&attributes);
    }
    if (bytes > USED + 65536) {
        go_down_and_wait(depth);
        return;
    }
#endif
    set(&((struct depth *)depth)->known, 1);
}

/* A libc that has a larger stack left may give that. */
TEST(linux_thread, all_of_a_stack_larger_than_asked_for_is_scanned)
{
    struct depth depth = {0, 0, 0};
    struct vllsi_world_thread thread = {.id = 0};
    vllsi_thread_handle handle = {.raw = 0};
    CHECK_OK(vllsi_init_thread());
    REQUIRE(vllsi_thread_spawn(do_nothing, NULL, LARGER, &handle) == 0);
    CHECK_EQ(vllsi_thread_join(handle), 0);
    REQUIRE(vllsi_thread_spawn(go_below_what_was_asked_for, &depth, ASKED, &handle) == 0);
    const vllsi_result id = vllsi_thread_id_of(handle);
    await(&depth.known);
    if (depth.reached == 0) {
        CHECK_EQ(vllsi_thread_join(handle), 0);
        SKIP("the stack is as was asked for: glibc keeps stacks and gives larger ones");
    }
    CHECK_EQ(vllsi_thread_stop(id, support_after_ms(10000), &thread), 0);
    CHECK(thread.scan_low <= depth.reached && depth.reached + USED <= thread.scan_high);
    CHECK_EQ(thread.frame_low, 0);
    CHECK_EQ(vllsi_world_start(), 0);
    set(&depth.over, 1);
    CHECK_EQ(vllsi_thread_join(handle), 0);
}

/* ── A libc's ways to end ──────────────────────────────────────────────────────────────────────────────── */

static void count_destructor(void *count)
{
    add_one(count);
}

static void leave_by_the_libc(void *count)
{
    CHECK_EQ(vllsi_thread_at_exit(count_destructor, count), 0);
    CHECK_EQ(vllsi_thread_at_exit(count_destructor, count), 0);
    pthread_exit(NULL);
}

TEST(linux_thread, pthread_exit_is_an_end_like_others)
{
    uint32_t count = 0;
    if (pthread_exit == NULL || vllsi__threads_are_own()) {
        SKIP("there is no pthread_exit: hosted targets have it");
    }
    const uint32_t before = listed(0);
    const vllsi_thread_handle handle = spawn(leave_by_the_libc, &count);
    CHECK_EQ(vllsi_thread_join_until(handle, VLLSI_FOREVER - 1), 0);
    CHECK_EQ(count, 2);
    CHECK(listed(0) <= before);
    const vllsi_thread_handle detached = spawn(leave_by_the_libc, &count);
    CHECK_EQ(vllsi_thread_detach(detached), 0);
    const vllsi_result gone = VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
    for (int look = 0; look < 500 && vllsi_thread_id_of(detached) != gone; look++) {
        conformance_sleep_ms(10);
    }
    CHECK_EQ(vllsi_thread_id_of(detached), gone);
}

/* ── Fork ──────────────────────────────────────────────────────────────────────────────────────────────── */

static char calls[64];

static void note(char call)
{
    size_t len = 0;
    while (calls[len] != '\0') {
        len++;
    }
    calls[len] = call;
}

#define HANDLERS(n, prepare_call, parent_call, child_call) \
    static void prepare_##n(void)                          \
    {                                                      \
        note(prepare_call);                                \
    }                                                      \
    static void parent_##n(void)                           \
    {                                                      \
        note(parent_call);                                 \
    }                                                      \
    static void child_##n(void)                            \
    {                                                      \
        note(child_call);                                  \
    }
HANDLERS(1, 'a', 'p', 'c')
HANDLERS(2, 'b', 'q', 'd')

/* Forks, has the child run a body and waits for it; its exit status, which is 1 if a check in it failed. */
static int32_t fork_and_run(void (*body)(void *arg), void *arg)
{
    int32_t status = 0;
    const vllsi_result pid = vllsi_linux_fork_process();
    if (pid == 0) {
        body(arg);
        vllsi__linux_exit_group(conformance_has_failed());
    }
    REQUIRE(pid > 0);
    while (vllsi__linux_wait4((int32_t)pid, &status, 0, NULL) == -(vllsi_result)VLLSI_LINUX_EINTR) {
    }
    return status;
}

static void check_calls(void *wanted)
{
    CHECK_TEXT(calls, wanted);
}

TEST(linux_thread, fork_handlers_run_in_order)
{
    CHECK_EQ(vllsi_linux_at_fork(prepare_1, parent_1, child_1), 0);
    CHECK_EQ(vllsi_linux_at_fork(prepare_2, parent_2, child_2), 0);
    CHECK_EQ(vllsi_linux_at_fork(NULL, NULL, NULL), 0);
    char wanted[] = "bacd";
    CHECK_EQ(fork_and_run(check_calls, wanted), 0);
    CHECK_TEXT(calls, "bapq");
}

TEST(linux_thread, there_is_an_end_of_fork_handlers)
{
    if (!vllsi__threads_are_own()) {
        SKIP("a C library takes as many as there is memory for: libc-free programs have an array");
    }
    for (int at = 0; at < VLLSI_LINUX_FORK_HANDLERS_MAX; at++) {
        CHECK_EQ(vllsi_linux_at_fork(NULL, NULL, NULL), 0);
    }
    CHECK_CORE(vllsi_linux_at_fork(NULL, NULL, NULL), RESOURCE_EXHAUSTED);
}

static void fork_in_vain(void *unused)
{
    (void)unused;
    CHECK_EQ(vllsi_linux_at_fork(prepare_1, parent_1, child_1), 0);
    if (!support_refuse(VLLSI_LINUX_NR_clone, VLLSI_LINUX_EAGAIN)) {
        vllsi__linux_exit_group(77);
    }
#if defined(VLLSI_LINUX_NR_fork)
    CHECK(support_refuse(VLLSI_LINUX_NR_fork, VLLSI_LINUX_EAGAIN)); /* musl's way */
#endif
    CHECK_EQ(vllsi_linux_fork_process(), -(vllsi_result)VLLSI_LINUX_EAGAIN);
    CHECK_TEXT(calls, "ap");
    CHECK_OK(vllsi_init_thread());
    CHECK_EQ(listed(0), 1); /* the locks are free */
}

TEST(linux_thread, a_fork_that_fails_is_undone)
{
    RUN_OR_SKIP(fork_in_vain, "no seccomp filters here: qemu-user has none");
}

struct family {
    vllsi_thread_handle self, other;
    struct vllsi_mutex *mutex;
    bool may_spawn; /* in the child: TSan refuses, and qemu-user stops if its parent had several threads */
};

/* In the child: alone, with everything in order. */
static void be_alone(void *argument)
{
    const struct family *family = argument;
    uint32_t count = 0;
    CHECK_EQ(listed(0), 1);
    CHECK_EQ(listed(vllsi_get_thread_id()), 1);
    CHECK_EQ(vllsi_get_thread_id(), vllsi__linux_gettid());
    CHECK_EQ(vllsi_thread_self().raw, family->self.raw);
    CHECK_EQ(vllsi_thread_id_of(family->self), vllsi__linux_gettid());
    CHECK_CORE(vllsi_thread_id_of(family->other), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_join(family->other), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_join(family->self), INVALID_INPUT);
    vllsi_mutex_lock(family->mutex);
    vllsi_mutex_unlock(family->mutex);
    for (uint32_t at = 0; at < 20 && family->may_spawn; at++) {
        CHECK_EQ(vllsi_thread_join(spawn(add_one, &count)), 0);
        CHECK_EQ(count, at + 1);
    }
}

static void lock_and_unlock(void *argument)
{
    struct vllsi_mutex *mutex = argument;
    for (int at = 0; at < 2000; at++) {
        vllsi_mutex_lock(mutex);
        vllsi_mutex_unlock(mutex);
    }
}

TEST(linux_thread, a_child_is_alone_and_sound)
{
    static uint32_t done;
    static struct vllsi_mutex mutex;
    struct family family = {.self = vllsi_thread_self(),
                            .other = spawn(wait_for_word, &done),
                            .mutex = &mutex,
                            .may_spawn = !SUPPORT_SANITIZED && !conformance_emulated()};
    /* qemu-user's own locks do not survive a fork beside a thread that begins. */
    const uintptr_t rounds = conformance_emulated() ? 0 : 200;
    const vllsi_thread_handle busy = spawn(spawn_and_join, (void *)rounds);
    for (int at = 0; at < 20; at++) { /* whatever the others are just doing */
        CHECK_EQ(fork_and_run(be_alone, &family), 0);
    }
    CHECK_OK(vllsi_thread_id_of(family.other)); /* the parent has all its threads */
    set(&done, 1);
    CHECK_EQ(vllsi_thread_join(family.other), 0);
    CHECK_EQ(vllsi_thread_join(busy), 0);
}

static void fork_here(void *argument)
{
    struct family *family = argument;
    struct vllsi_thread_stack before;
    struct vllsi_thread_stack after;
    family->self = vllsi_thread_self();
    CHECK_OK(vllsi_thread_stack_bounds(&before));
    CHECK_EQ(fork_and_run(be_alone, family), 0);
    CHECK_OK(vllsi_thread_stack_bounds(&after));
    CHECK_EQ(before.low, after.low);
}

TEST(linux_thread, fork_on_a_spawned_thread)
{
    static struct vllsi_mutex mutex;
    struct family family = {.other = vllsi_thread_self(), .mutex = &mutex, .may_spawn = !SUPPORT_SANITIZED};
    CHECK_EQ(vllsi_thread_join(spawn(fork_here, &family)), 0);
    lock_and_unlock(&mutex);
}

static void clean_up_and_fork(void *unused)
{
    vllsi_cleanup_thread();
    vllsi_cleanup_thread();
    CHECK_EQ(fork_and_run(do_nothing, unused), 0);
    if (!SUPPORT_SANITIZED && !conformance_emulated()) {
        CHECK_EQ(fork_and_run(spawn_and_join, (void *)(uintptr_t)20), 0);
    }
}

/* The stack that it runs on is not one of the others. */
TEST(linux_thread, fork_after_one_cleanup_too_many)
{
    CHECK_EQ(vllsi_thread_join(spawn(clean_up_and_fork, NULL)), 0);
}

static void return_in_the_child(void *pid)
{
    *(vllsi_result *)pid = vllsi_linux_fork_process();
}

TEST(linux_thread, a_child_ends_with_its_only_thread)
{
    static vllsi_result pid = -1;
    int32_t status = -1;
    CHECK_EQ(vllsi_thread_join(spawn(return_in_the_child, &pid)), 0);
    CHECK(pid > 0);
    while (vllsi__linux_wait4((int32_t)pid, &status, 0, NULL) == -(vllsi_result)VLLSI_LINUX_EINTR) {
    }
    CHECK_EQ(status, 0);
}

static vllsi_thread_handle forked;

static void join_the_first(void *unused)
{
    (void)unused;
    vllsi__linux_exit_group(vllsi_thread_join(forked) == 0 ? 17 : 18);
}

static void fork_and_be_joined(void *pid)
{
    forked = vllsi_thread_self();
    *(vllsi_result *)pid = vllsi_linux_fork_process();
    if (*(vllsi_result *)pid == 0) {
        (void)spawn(join_the_first, NULL);
    }
}

/* The kernel tells the child's threads of the end of the one that forked, too. */
TEST(linux_thread, who_forked_can_be_joined_in_the_child)
{
    static vllsi_result pid = -1;
    int32_t status = -1;
    if (!vllsi__threads_are_own()) {
        SKIP("what ends a thread is the C library's: libc-free programs show it");
    }
    CHECK_EQ(vllsi_thread_join(spawn(fork_and_be_joined, &pid)), 0);
    REQUIRE(pid > 0);
    vllsi_result waited = 0;
    for (int look = 0; look < 1000 && waited == 0; look++) {
        conformance_sleep_ms(10);
        waited = vllsi__linux_wait4((int32_t)pid, &status, VLLSI_LINUX_WNOHANG, NULL);
    }
    if (waited == 0) {
        (void)!vllsi__linux_kill((int32_t)pid, VLLSI_LINUX_SIGKILL);
        (void)!vllsi__linux_wait4((int32_t)pid, &status, 0, NULL);
    }
    CHECK_EQ(status, 17 << 8);
}

static void count_stacks(void *mappings)
{
    CHECK(support_mapping_count() <= *(const int64_t *)mappings + 70 * 2 + 8);
}

/* What a stop left in the word of a thread that did not answer, and a handler at work on another thread. */
static void find_no_traces(void *range)
{
    CHECK_EQ(vllsi__thread_current->stop_word, 0);
    CHECK_EQ(vllsi_fault_range_remove(range, support_after_ms(5000)), 0);
}

struct handling {
    uint32_t begun, over;
    char *page;
};

static enum vllsi_fault_answer handle_for_long(struct vllsi_fault *fault, void *context)
{
    struct handling *handling = context;
    (void)fault;
    set(&handling->begun, 1);
    await(&handling->over);
    (void)!vllsi__linux_mprotect(handling->page, (size_t)vllsi_page_size_bytes(),
                                 VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE);
    return VLLSI_FAULT_RETRY;
}

static void fault_once(void *handling)
{
    *(volatile char *)((struct handling *)handling)->page = 1;
}

struct stopping {
    int64_t id;
    uint32_t over;
};

static void stop_in_vain(void *argument)
{
    struct stopping *stopping = argument;
    CHECK(vllsi_failed(vllsi_thread_stop(stopping->id, support_after_ms(SOON_MS), NULL)));
}

TEST(linux_thread, a_child_finds_no_traces_of_the_others)
{
    static struct handling handling;
    static struct vllsi_fault_range range;
    struct vllsi_linux_sigset mask;
    struct stopping stopping = {.id = vllsi_get_thread_id()};
    const vllsi_result mapped =
        vllsi__linux_mmap(NULL, (size_t)vllsi_page_size_bytes(), VLLSI_LINUX_PROT_NONE,
                          VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    REQUIRE(!vllsi_failed(mapped));
    handling.page = (char *)(uintptr_t)mapped;
    CHECK_OK(vllsi_init_thread());
    CHECK_EQ(vllsi_fault_range_add((uintptr_t)mapped, (size_t)vllsi_page_size_bytes(), handle_for_long,
                                   &handling, &range),
             0);
    const vllsi_thread_handle at_fault = spawn(fault_once, &handling);
    await(&handling.begun);
    vllsi__signals_block(&mask);
    CHECK_EQ(vllsi_thread_join(spawn(stop_in_vain, &stopping)), 0);
    CHECK(vllsi__thread_current->stop_word != 0);
    CHECK_EQ(fork_and_run(find_no_traces, &range), 0);
    vllsi__signals_restore(&mask);
    set(&handling.over, 1);
    CHECK_EQ(vllsi_thread_join(at_fault), 0);
    CHECK_EQ(vllsi_fault_range_remove(&range, VLLSI_FOREVER), 0);
}

/* In the child the stacks of the others are kept for its own threads or given back. */
TEST(linux_thread, a_child_gives_back_the_stacks_of_the_others)
{
    enum { MANY = 200 };
    static uint32_t done;
    vllsi_thread_handle handles[MANY];
    if (!vllsi__threads_are_own()) {
        SKIP("stacks are the C library's: libc-free programs show it");
    }
    int64_t mappings = support_mapping_count();
    for (int at = 0; at < MANY; at++) {
        handles[at] = spawn(wait_for_word, &done);
    }
    CHECK(support_mapping_count() > mappings + MANY);
    CHECK_EQ(fork_and_run(count_stacks, &mappings), 0);
    set(&done, 1);
    for (int at = 0; at < MANY; at++) {
        CHECK_EQ(vllsi_thread_join(handles[at]), 0);
    }
}

static void check_single(void *wanted)
{
    const char *flag = vllsi__wait_single_thread_flag();
    CHECK_EQ(*flag != 0, *(const bool *)wanted);
}

TEST(linux_thread, locks_know_when_there_are_several_threads)
{
    if (!vllsi__threads_are_own()) {
        SKIP("the C library says so itself: libc-free programs have a flag of the library's");
    }
    bool single = true;
    check_single(&single);
    CHECK_OK(vllsi_init(NULL, NULL));
    check_single(&single);
    single = false;
    CHECK_EQ(vllsi_thread_join(spawn(check_single, &single)), 0);
    check_single(&single);
    single = true;
    CHECK_EQ(fork_and_run(check_single, &single), 0);
    vllsi_shutdown();
}

/* ── Raw threads, and what control groups grant ────────────────────────────────────────────────────────── */

static int raw_entry(void *argument)
{
    uint32_t *count = argument;
    signals_of_thread = 5; /* its own */
    add_one(count);
    return 0;
}

TEST(linux_thread, raw_threads_where_there_is_no_libc)
{
    static _Alignas(16) char stack[65536];
    static _Alignas(16) char storage[16384];
    uint32_t tid = 0;
    uint32_t count = 0;
    if (!vllsi__threads_are_own()) {
        CHECK_CORE(vllsi_linux_thread_spawn_raw(raw_entry, &count, stack + sizeof stack, NULL, &tid),
                   UNSUPPORTED);
        CHECK_CORE(vllsi_linux_thread_tls_bytes(), UNSUPPORTED);
        CHECK(vllsi_linux_thread_tls_init(storage) == NULL);
        return;
    }
    CHECK_CORE(vllsi_linux_thread_spawn_raw(NULL, &count, stack + sizeof stack, NULL, &tid), INVALID_INPUT);
    CHECK_CORE(vllsi_linux_thread_spawn_raw(raw_entry, &count, NULL, NULL, &tid), INVALID_INPUT);
    CHECK_CORE(vllsi_linux_thread_spawn_raw(raw_entry, &count, stack + sizeof stack, NULL, NULL),
               INVALID_INPUT);
    REQUIRE(vllsi_linux_thread_tls_bytes() > 0 &&
            vllsi_linux_thread_tls_bytes() <= (vllsi_result)sizeof storage);
    void *tls = vllsi_linux_thread_tls_init(storage);
    CHECK(vllsi_linux_thread_spawn_raw(raw_entry, &count, stack + sizeof stack, tls, &tid) > 0);
    uint32_t now;
    while ((now = get(&tid)) != 0) {
        (void)!vllsi_wait_shared_until(&tid, now, VLLSI_FOREVER);
    }
    CHECK_EQ(count, 1);
    CHECK_EQ(signals_of_thread, 0);
}

TEST(linux_thread, a_quota_is_positive)
{
    const vllsi_result quota = vllsi_linux_processor_quota();
    if (vllsi_failed(quota)) {
        CHECK_CORE(quota, NOT_FOUND);
    } else {
        CHECK(quota > 0);
    }
}

/* A file below the directory where the suite runs its own files. */
static void write_file(const char *path, const char *text)
{
    size_t len = 0;
    while (text[len] != '\0') {
        len++;
    }
    const vllsi_result fd = vllsi__linux_openat(
        VLLSI_LINUX_AT_FDCWD, path, VLLSI_LINUX_O_WRONLY | VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_TRUNC, 0600);
    REQUIRE(!vllsi_failed(fd));
    CHECK_EQ(vllsi__linux_write((int32_t)fd, text, len), (vllsi_result)len);
    (void)!vllsi__linux_close((int32_t)fd);
}

static const char *const quota_files[] = {"groups",
                                          "cpu.max",
                                          "a/cpu.max",
                                          "a/b/cpu.max",
                                          "cpu,cpuacct/a/cpu.cfs_quota_us",
                                          "cpu,cpuacct/a/cpu.cfs_period_us",
                                          "cpu,cpuacct/cpu.cfs_quota_us",
                                          "cpu,cpuacct/cpu.cfs_period_us"};
static const char *const quota_folders[] = {"a", "a/b", "cpu,cpuacct", "cpu,cpuacct/a"};

/* In a folder of its own, which goes again. */
static bool enter_folder(void)
{
    static char folder[] = "/tmp/vllsi-quota-00000000";
    int64_t id = vllsi__linux_getpid();
    for (size_t at = sizeof folder - 2; id > 0; at--, id /= 10) {
        folder[at] = (char)('0' + id % 10);
    }
    bool made =
        vllsi__linux_mkdirat(VLLSI_LINUX_AT_FDCWD, folder, 0700) == 0 && vllsi__linux_chdir(folder) == 0;
    for (size_t at = 0; made && at < sizeof quota_folders / sizeof quota_folders[0]; at++) {
        made = vllsi__linux_mkdirat(VLLSI_LINUX_AT_FDCWD, quota_folders[at], 0700) == 0;
    }
    return made;
}

static void leave_folder(void)
{
    char folder[64] = "";
    for (size_t at = 0; at < sizeof quota_files / sizeof quota_files[0]; at++) {
        (void)!vllsi__linux_unlinkat(VLLSI_LINUX_AT_FDCWD, quota_files[at], 0);
    }
    for (size_t at = sizeof quota_folders / sizeof quota_folders[0]; at > 0; at--) {
        (void)!vllsi__linux_unlinkat(VLLSI_LINUX_AT_FDCWD, quota_folders[at - 1], VLLSI_LINUX_AT_REMOVEDIR);
    }
    CHECK(vllsi__linux_getcwd(folder, sizeof folder) > 0);
    CHECK_EQ(vllsi__linux_unlinkat(VLLSI_LINUX_AT_FDCWD, folder, VLLSI_LINUX_AT_REMOVEDIR), 0);
}

static int64_t quota_with(const char *groups)
{
    write_file("groups", groups);
    return vllsi__processor_quota("groups", ".");
}

TEST(linux_thread, quotas_of_both_versions)
{
    if (!enter_folder()) {
        SKIP("no folder can be made below /tmp");
    }
    CHECK_EQ(quota_with("0::/a/b\n"), INT64_MAX); /* nothing there to read */
    write_file("a/b/cpu.max", "max 100000\n");
    CHECK_EQ(quota_with("0::/a/b\n"), INT64_MAX);
    write_file("a/b/cpu.max", "150000 100000\n");
    CHECK_EQ(quota_with("0::/a/b\n"), 1500);
    CHECK_EQ(quota_with("0::/a\n"), INT64_MAX);
    write_file("a/cpu.max", "50000 100000\n"); /* the group above grants less */
    CHECK_EQ(quota_with("0::/a/b\n"), 500);
    write_file("a/cpu.max", "1 1000000\n");
    CHECK_EQ(quota_with("0::/a/b\n"), 1); /* never nothing */
    write_file("cpu.max", "700 1000\n");  /* a container sees its own group as the root */
    CHECK_EQ(quota_with("0::/\n"), 700);
    CHECK_EQ(quota_with("0::/elsewhere/else\n"), 700);
    write_file("cpu,cpuacct/a/cpu.cfs_quota_us", "-1\n");
    write_file("cpu,cpuacct/a/cpu.cfs_period_us", "100000\n");
    CHECK_EQ(quota_with("4:cpu,cpuacct:/a\n"), INT64_MAX);
    write_file("cpu,cpuacct/cpu.cfs_quota_us", "250000\n");
    write_file("cpu,cpuacct/cpu.cfs_period_us", "100000\n");
    CHECK_EQ(quota_with("4:cpu,cpuacct:/a\n"), 2500);
    CHECK_EQ(quota_with("3:cpuset:/a\n4:cpu,cpuacct:/a\n0::/\n"), 700);
    CHECK_EQ(quota_with("3:cpuset:/a\nnonsense\n5:\n:\n"), INT64_MAX);
    CHECK_EQ(quota_with(""), INT64_MAX);
    CHECK_CORE(vllsi__processor_quota("not-there", "."), NOT_FOUND);
    leave_folder();
}

/* A key of the libc tells of a thread's end. There is an end of them, which is not "try again". */
TEST(linux_thread, no_key_of_the_c_library_is_left)
{
    enum { KEYS_MOST = 100000 };
    unsigned int key;
    int made = 0;
    if (pthread_key_create == NULL) {
        SKIP("there is no C library: hosted targets have one");
    }
    while (made < KEYS_MOST && pthread_key_create(&key, NULL) == 0) {
        made++;
    }
    REQUIRE(made < KEYS_MOST);
    CHECK_EQ(vllsi_init_thread(),
             VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_RESOURCE_EXHAUSTED));
}
