/*
 * vllsi/init.h: init and shutdown, adopted threads, panics.
 */
#include "conformance.h"

#include <vllsi/context.h>
#include <vllsi/init.h>
#include <vllsi/linux.h>

#define CHECK_INIT_ERROR(result, code) CHECK_FAILS((result), VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_##code)

static struct vllsi_init_config some_config(void)
{
    return (struct vllsi_init_config){.size_bytes = sizeof(struct vllsi_init_config)};
}

TEST(init, with_defaults)
{
    struct vllsi_init_error error = {.text = "untouched"};
    CHECK(!vllsi_is_initialized());
    CHECK_EQ(vllsi_init(NULL, &error), 0);
    CHECK_TEXT(error.text, "untouched");
    CHECK(vllsi_is_initialized());
    vllsi_shutdown();
    CHECK(!vllsi_is_initialized());
}

TEST(init, twice)
{
    struct vllsi_init_error error = {.text = NULL};
    struct vllsi_init_config config = some_config();
    CHECK_EQ(vllsi_init(NULL, NULL), 0);
    CHECK_INIT_ERROR(vllsi_init(NULL, NULL), ALREADY_INITIALIZED);
    CHECK_INIT_ERROR(vllsi_init(NULL, &error), ALREADY_INITIALIZED);
    CHECK_EQ(error.kind, VLLSI_INIT_ERROR_ALREADY_INITIALIZED);
    CHECK_TEXT(error.text, "the library is initialised already");
    CHECK_TEXT(error.os_error.name, "AlreadyInitialized");
    config.language = VLLSI_LANGUAGE_FRENCH;
    CHECK_INIT_ERROR(vllsi_init(&config, &error), ALREADY_INITIALIZED);
    CHECK_TEXT(error.text, "la bibliothèque est déjà initialisée");
    CHECK(vllsi_is_initialized());
}

TEST(init, again_after_shutdown)
{
    vllsi_shutdown();
    for (int i = 0; i < 100; i++) {
        REQUIRE(vllsi_init(NULL, NULL) == 0);
        REQUIRE(vllsi_is_initialized());
        vllsi_shutdown();
        REQUIRE(!vllsi_is_initialized());
    }
    vllsi_shutdown();
    CHECK(!vllsi_is_initialized());
}

static void check_invalid(const struct vllsi_init_config *config, const char *member)
{
    struct vllsi_init_error error = {.text = NULL};
    CHECK_INIT_ERROR(vllsi_init(config, NULL), INVALID_CONFIG);
    CHECK_INIT_ERROR(vllsi_init(config, &error), INVALID_CONFIG);
    CHECK_EQ(error.kind, VLLSI_INIT_ERROR_INVALID_CONFIG);
    REQUIRE(error.text != NULL);
    CHECK(conformance_contains(error.text, member));
    CHECK_TEXT(error.os_error.name, "InvalidConfig");
}

TEST(init, invalid_configurations)
{
    static const uint32_t sizes[] = {0, 1, sizeof(struct vllsi_init_config) - 1,
                                     sizeof(struct vllsi_init_config) + 8, UINT32_MAX};
    static const int64_t stacks[] = {
        -1, 1, 4096, (16 << 10) - 1, VLLSI_THREAD_STACK_BYTES_MAX + 1, INT64_MAX, INT64_MIN};
    struct vllsi_init_config config = some_config();
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        config.size_bytes = sizes[i];
        check_invalid(&config, "size_bytes");
    }
    config = some_config();
    config.flags = 1;
    check_invalid(&config, "flags");
    config = some_config();
    for (int64_t language = VLLSI_LANGUAGE_COUNT; language < 1000; language += 333) {
        config.language = (enum vllsi_language)language;
        check_invalid(&config, "language");
    }
    for (int language = 0; language < VLLSI_LANGUAGE_COUNT; language++) {
        config = some_config();
        config.language = (enum vllsi_language)language;
        for (size_t i = 0; i < sizeof stacks / sizeof stacks[0]; i++) {
            config.thread_stack_bytes = stacks[i];
            check_invalid(&config, "thread_stack_bytes");
        }
    }
    CHECK(!vllsi_is_initialized());
    CHECK_EQ(vllsi_init(NULL, NULL), 0);
    check_invalid(&config, "thread_stack_bytes");
    CHECK(vllsi_is_initialized());
}

TEST(init, valid_configurations)
{
    static const int64_t stacks[] = {0, VLLSI_THREAD_STACK_BYTES_MIN, 1 << 20, VLLSI_THREAD_STACK_BYTES_MAX};
    struct vllsi_init_config config = some_config();
    for (size_t i = 0; i < sizeof stacks / sizeof stacks[0]; i++) {
        config.thread_stack_bytes = stacks[i];
        config.language = VLLSI_LANGUAGE_GERMAN;
        CHECK_EQ(vllsi_init(&config, NULL), 0);
        vllsi_shutdown();
    }
}

static void init_without_memory(void *argument)
{
    (void)argument;
    struct vllsi_linux_rlimit64 none = {0, 0};
    struct vllsi_init_error error = {.text = NULL};
    struct vllsi_init_config config = some_config();
    config.language = VLLSI_LANGUAGE_GERMAN;
    (void)vllsi_page_size_bytes();
    REQUIRE(vllsi__linux_prlimit64(0, VLLSI_LINUX_RLIMIT_AS, &none, NULL) == 0);
    CHECK_FAILS(vllsi_init(&config, &error), VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_ENOMEM);
    CHECK_EQ(error.kind, VLLSI_INIT_ERROR_PLATFORM_ERROR);
    CHECK_EQ(error.os_error.code, VLLSI_LINUX_ENOMEM);
    CHECK_EQ(error.os_error.kind, VLLSI_ERROR_KIND_OUT_OF_MEMORY);
    CHECK_TEXT(error.os_error.message, "nicht genug Speicher");
    CHECK_TEXT(error.text, "nicht genug Speicher");
    CHECK(!vllsi_is_initialized());
    vllsi_result adopted = vllsi_init_thread();
    CHECK_FAILS(adopted, VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_ENOMEM);
    CHECK_EQ(vllsi_init_error_of(adopted, VLLSI_LANGUAGE_ENGLISH).kind, VLLSI_INIT_ERROR_PLATFORM_ERROR);
}

TEST(init, a_system_that_refuses_is_a_platform_error)
{
    if (conformance_emulated()) {
        SKIP("an emulator gives no limit of its own to the address space");
    }
    struct conformance_child child = conformance_run_child(init_without_memory, NULL, TEST_TIMEOUT_MS);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
}

TEST(init, error_of_no_failure)
{
    struct vllsi_init_error error = vllsi_init_error_of(0, VLLSI_LANGUAGE_ENGLISH);
    CHECK_EQ(error.kind, 0);
    CHECK_TEXT(error.text, "");
}

static int64_t winners;
static int64_t losers;

static void init_at_once(void *argument)
{
    (void)argument;
    const vllsi_result result = vllsi_init(NULL, NULL);
    if (!vllsi_failed(result)) {
        __atomic_add_fetch(&winners, 1, __ATOMIC_RELAXED);
    } else if (result == VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_ALREADY_INITIALIZED)) {
        __atomic_add_fetch(&losers, 1, __ATOMIC_RELAXED);
    }
}

TEST(init, one_of_many_threads_wins)
{
    for (int i = 1; i <= 20; i++) {
        if (!conformance_run_threads(8, init_at_once, NULL)) {
            SKIP("no threads can be made here");
        }
        REQUIRE(vllsi_is_initialized());
        CHECK_EQ(winners, i);
        CHECK_EQ(losers, i * 7);
        vllsi_shutdown();
    }
}

TEST(init, thread_adoption_is_idempotent_and_nests)
{
    vllsi_cleanup_thread();
    CHECK_EQ(vllsi_init_thread(), 0);
    CHECK_EQ(vllsi_init_thread(), 0);
    CHECK_EQ(vllsi_ctx_set(1, 1), 0);
    vllsi_cleanup_thread();
    CHECK(vllsi_ctx_has(1));
    vllsi_cleanup_thread();
    CHECK(!vllsi_ctx_has(1));
    vllsi_cleanup_thread();
    CHECK_EQ(vllsi_ctx_set(1, 2), 0);
    CHECK(vllsi_ctx_has(1));
    vllsi_cleanup_thread();
    CHECK(!vllsi_ctx_has(1));
}

TEST(init, init_adopts_and_shutdown_lets_go)
{
    CHECK_EQ(vllsi_init(NULL, NULL), 0);
    CHECK_EQ(vllsi_ctx_set(1, 1), 0);
    vllsi_shutdown();
    CHECK(!vllsi_ctx_has(1));
    CHECK_EQ(vllsi_init_thread(), 0);
    CHECK_EQ(vllsi_init(NULL, NULL), 0);
    CHECK_EQ(vllsi_ctx_set(1, 1), 0);
    vllsi_shutdown();
    CHECK(vllsi_ctx_has(1));
    vllsi_cleanup_thread();
    CHECK(!vllsi_ctx_has(1));
}

TEST(init, cycles_leak_nothing)
{
    int64_t before = 0;
    for (int i = 0; i < 2000; i++) {
        if (i == 10) {
            before = conformance_mapped_pages();
        }
        REQUIRE(vllsi_init_thread() == 0);
        REQUIRE(vllsi_ctx_push_frame() == 0);
        REQUIRE(vllsi_ctx_set(1, i) == 0);
        vllsi_cleanup_thread();
    }
    CHECK(conformance_mapped_pages() - before < 2000);
}

static void shut_down(void *argument)
{
    (void)argument;
    CHECK_EQ(vllsi_init_thread(), 0);
    CHECK_EQ(vllsi_ctx_set(2, 2), 0);
    vllsi_shutdown();
    CHECK(vllsi_ctx_has(2));
}

TEST(init, shutdown_on_another_thread)
{
    CHECK_EQ(vllsi_init(NULL, NULL), 0);
    CHECK_EQ(vllsi_ctx_set(1, 1), 0);
    if (!conformance_run_thread(shut_down, NULL)) {
        SKIP("no threads can be made here");
    }
    CHECK(!vllsi_is_initialized());
    CHECK(vllsi_ctx_has(1));
}

static void use_and_leave(void *argument)
{
    (void)argument;
    CHECK(!vllsi_ctx_has(1));
    CHECK_EQ(vllsi_ctx_set(1, 1), 0);
}

/* Threads that the library did not make and that say nothing at their end: the libc's keys tell of it. */
TEST(init, threads_that_just_end_leak_nothing)
{
    if (!conformance_run_threads(8, use_and_leave, NULL)) {
        SKIP("no threads can be made here");
    }
    if (conformance_emulated()) {
        SKIP("an emulator's memory for each thread counts as the program's");
    }
    const int64_t before = conformance_mapped_pages();
    for (int i = 0; i < 40; i++) {
        REQUIRE(conformance_run_threads(8, use_and_leave, NULL));
    }
    CHECK(conformance_mapped_pages() - before < 40 * 8 * 20);
}

/* ---- panics: each in a child, whose end is looked at */

static void check_abort(void (*body)(void *argument), const char *said, const char *said_too)
{
    struct conformance_child child = conformance_run_child(body, NULL, TEST_TIMEOUT_MS);
    CHECK(!child.timed_out);
    CHECK(!child.exited);
    CHECK_EQ(child.status, VLLSI_LINUX_SIGABRT);
    CHECK(conformance_contains(child.output, said));
    CHECK(conformance_contains(child.output, said_too));
    if (!conformance_contains(child.output, said)) {
        CHECK_TEXT(child.output, said);
    }
}

static void say(const char *text, size_t len)
{
    (void)!vllsi__linux_write(1, text, len);
}

static void panic_here(void *argument)
{
    (void)argument;
    VLLSI_PANIC("out of cheese");
}

TEST(panic, the_librarys_own_handler_says_what_and_where)
{
    check_abort(panic_here, "panic: out of cheese, at ", "init.c:");
    check_abort(panic_here, " in panic_here, thread ", "\n");
}

static void panic_without_place(void *argument)
{
    (void)argument;
    vllsi_panic("no place");
}

static void panic_without_anything(void *argument)
{
    (void)argument;
    vllsi_panic_impl(NULL);
}

static void panic_without_message(void *argument)
{
    (void)argument;
    vllsi_panic(NULL);
}

TEST(panic, with_little_known)
{
    check_abort(panic_without_place, "panic: no place, thread ", "");
    check_abort(panic_without_anything, "panic: no message, thread ", "");
    check_abort(panic_without_message, "panic: no message, thread ", "");
}

static void panic_at_length(void *argument)
{
    static char text[5000];
    (void)argument;
    for (size_t i = 0; i < sizeof text - 1; i++) {
        text[i] = 'x';
    }
    vllsi_panic(text);
}

TEST(panic, a_long_message_is_cut)
{
    check_abort(panic_at_length, "panic: xxxxxxxx", "xx\n");
}

static void returning_handler(const struct vllsi_panic_info *info)
{
    const char *expected = "out of cheese";
    CHECK_EQ(info->message.len, 13);
    for (size_t i = 0; i < 13 && i < info->message.len; i++) {
        CHECK_EQ(info->message.bytes[i], expected[i]);
    }
    CHECK(conformance_contains(info->location.file, "init.c"));
    CHECK(info->location.line > 0);
    CHECK_TEXT(info->location.function, "panic_here");
    CHECK_EQ(info->thread_id, vllsi__linux_gettid());
    say("[handler]", 9);
}

static void panic_with_returning_handler(void *argument)
{
    CHECK(vllsi_set_panic_handler(returning_handler) == NULL);
    CHECK(vllsi_set_panic_handler(returning_handler) == returning_handler);
    panic_here(argument);
}

TEST(panic, a_handler_that_returns_ends_the_process)
{
    check_abort(panic_with_returning_handler, "[handler]panic: the panic handler returned\n", "");
}

static void panicking_handler(const struct vllsi_panic_info *info)
{
    (void)info;
    say("[handler]", 9);
    VLLSI_PANIC("deeper");
}

static void panic_with_panicking_handler(void *argument)
{
    (void)vllsi_set_panic_handler(panicking_handler);
    panic_here(argument);
}

TEST(panic, a_panic_inside_the_handler_ends_the_process)
{
    check_abort(panic_with_panicking_handler, "[handler]panic: again, inside the panic handler\n", "");
}

static void exiting_handler(const struct vllsi_panic_info *info)
{
    (void)info;
    vllsi__linux_exit_group(42);
}

static void panic_with_exiting_handler(void *argument)
{
    struct vllsi_init_config config = some_config();
    config.panic_handler = exiting_handler;
    CHECK_EQ(vllsi_init(&config, NULL), 0);
    panic_here(argument);
}

TEST(panic, a_handler_may_end_the_process_itself)
{
    struct conformance_child child = conformance_run_child(panic_with_exiting_handler, NULL, TEST_TIMEOUT_MS);
    CHECK(child.exited);
    CHECK_EQ(child.status, 42);
}

TEST(panic, shutdown_takes_back_what_init_set)
{
    struct vllsi_init_config config = some_config();
    config.panic_handler = exiting_handler;
    CHECK_EQ(vllsi_init(&config, NULL), 0);
    vllsi_shutdown();
    CHECK(vllsi_set_panic_handler(NULL) == NULL);
    CHECK_EQ(vllsi_init(&config, NULL), 0);
    CHECK(vllsi_set_panic_handler(panicking_handler) == exiting_handler);
    vllsi_shutdown();
    CHECK(vllsi_set_panic_handler(NULL) == panicking_handler);
}

static void ignore_abort(void *argument)
{
    struct vllsi_linux_sigaction action = {.handler = (void *)VLLSI_LINUX_SIG_IGN};
    struct vllsi_linux_sigset all = {{~0ul}};
    CHECK_EQ(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGABRT, &action, NULL), 0);
    CHECK_EQ(vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &all, NULL), 0);
    panic_here(argument);
}

TEST(panic, nothing_that_the_program_set_prevents_the_end)
{
    check_abort(ignore_abort, "panic: out of cheese", "");
}

static void slow_handler(const struct vllsi_panic_info *info)
{
    (void)info;
    say("[handler]", 9);
    conformance_sleep_ms(200);
    vllsi__linux_exit_group(43);
}

static void panic_on_many_threads(void *argument)
{
    (void)vllsi_set_panic_handler(slow_handler);
    (void)conformance_run_threads(8, panic_here, argument);
}

TEST(panic, of_many_threads_one_calls_the_handler)
{
    if (!conformance_run_threads(1, use_and_leave, NULL)) {
        SKIP("no threads can be made here");
    }
    struct conformance_child child = conformance_run_child(panic_on_many_threads, NULL, TEST_TIMEOUT_MS);
    CHECK(child.exited);
    CHECK_EQ(child.status, 43);
    CHECK_TEXT(child.output, "[handler]");
}

static void forking_handler(const struct vllsi_panic_info *info)
{
    (void)info;
    struct conformance_child child = conformance_run_child(panic_here, NULL, 5000);
    say(child.output, child.output_bytes);
    vllsi__linux_exit_group(child.timed_out ? 1 : 44);
}

static void panic_with_forking_handler(void *argument)
{
    (void)vllsi_set_panic_handler(forking_handler);
    panic_here(argument);
}

/* In the child the thread that panicked first does not exist. */
TEST(panic, in_a_child_that_the_handler_made)
{
    struct conformance_child child = conformance_run_child(panic_with_forking_handler, NULL, TEST_TIMEOUT_MS);
    CHECK(child.exited);
    CHECK_EQ(child.status, 44);
    CHECK(conformance_contains(child.output, "the thread of the panic handler is gone"));
}
