/*
 * How a conformance suite is written: one file per public header, the same source on every target.
 *
 *     TEST(context, push_and_pop)
 *     {
 *         CHECK_OK(vllsi_ctx_push_frame());
 *         CHECK_EQ(vllsi_ctx_depth(), 1);
 *     }
 *
 * Each test runs in a process of its own and has TEST_TIMEOUT_MS for it. CHECK… notes a failure and goes on,
 * REQUIRE ends the test, SKIP ends it with a reason. All may be used from any thread of the test. With
 * VLLSI_CRITERION the macros are Criterion's; elsewhere runner.c stands in, which needs no libc. A suite may
 * use the library, the raw stubs and this header, and no libc header but the freestanding ones.
 */
#ifndef VLLSI_CONFORMANCE_H
#define VLLSI_CONFORMANCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/error.h>
#include <vllsi/result.h>

/* How long one test may take. Under an emulator or a sanitizer the runner's caller allows more by
 * VLLSI_TEST_TIMEOUT_MS in the environment. */
enum { TEST_TIMEOUT_MS = 20000 };

/* What one of the checks found; `detail` may be empty. */
void conformance_note(bool holds, const char *file, unsigned line, const char *what, const char *detail);
void conformance_note_equal(int64_t left, int64_t right, const char *file, unsigned line, const char *what);
void conformance_note_failure(vllsi_result got, int64_t domain, int64_t code, const char *file, unsigned line,
                              const char *what);
void conformance_note_text(const char *left, const char *right, const char *file, unsigned line,
                           const char *what);

/* Whether a test of this process has failed so far. */
bool conformance_has_failed(void);

#if defined(VLLSI_CRITERION)

#include <criterion/criterion.h>

#define TEST(suite, name)     Test(suite, name, .timeout = TEST_TIMEOUT_MS / 1000.0)
#define SKIP(reason)          cr_skip_test("%s", reason)
#define CONFORMANCE_END_IF(c) cr_assert(!(c), "the test cannot go on")

#else

struct conformance_test {
    const char *suite, *name;
    void (*run)(void);
};

/* A test announces itself by a pointer in a section that the linker gathers. */
#if defined(__has_attribute)
#if __has_attribute(retain)
#define CONFORMANCE_KEPT used, retain
#endif
#endif
#if !defined(CONFORMANCE_KEPT)
#define CONFORMANCE_KEPT used
#endif

#define TEST(suite, name)                                                                                   \
    static void suite##_##name(void);                                                                       \
    static const struct conformance_test suite##_##name##_test = {#suite, #name, suite##_##name};           \
    __attribute__((                                                                                         \
        CONFORMANCE_KEPT,                                                                                   \
        section("conformance_tests"))) static const struct conformance_test *const suite##_##name##_entry = \
        &suite##_##name##_test;                                                                             \
    static void suite##_##name(void)

#define SKIP(reason) conformance_skip(reason)
#define CONFORMANCE_END_IF(c)  \
    do {                       \
        if (c) {               \
            conformance_end(); \
        }                      \
    } while (0)

_Noreturn void conformance_skip(const char *reason);
_Noreturn void conformance_end(void);

#endif

/* It holds. */
#define CHECK(condition) conformance_note((condition), __FILE__, __LINE__, #condition, "")

/* Two numbers are the same; both are compared as int64_t. */
#define CHECK_EQ(left, right) \
    conformance_note_equal((int64_t)(left), (int64_t)(right), __FILE__, __LINE__, #left " == " #right)

/* Two texts are the same; NULL equals only NULL. */
#define CHECK_TEXT(left, right) \
    conformance_note_text((left), (right), __FILE__, __LINE__, #left " == " #right)

/* A call succeeded, with any value. */
#define CHECK_OK(result) conformance_note_failure((result), -1, -1, __FILE__, __LINE__, #result)

/* A call failed with this code of this domain: CHECK_FAILS(vllsi_ctx_clear(3), VLLSI_ERROR_DOMAIN_CONTEXT,
 * VLLSI_CONTEXT_ERROR_SLOT_EMPTY). */
#define CHECK_FAILS(result, domain, code) \
    conformance_note_failure((result), (int64_t)(domain), (int64_t)(code), __FILE__, __LINE__, #result)

/* As CHECK, but the test ends where it does not hold. */
#define REQUIRE(condition)                      \
    do {                                        \
        bool conformance_holds = (condition);   \
        CHECK(conformance_holds &&#condition);  \
        CONFORMANCE_END_IF(!conformance_holds); \
    } while (0)

/* How a child process of a test ended, and what it wrote to its standard output and error. */
struct conformance_child {
    bool exited; /* by itself, with `status`; otherwise by the signal `status` */
    int32_t status;
    bool timed_out; /* it was killed because it took too long */
    size_t output_bytes;
    char output[2048]; /* cut, and always ended by a zero */
};

/*
 * Runs body(argument) in a child process, as fork makes it, and waits for its end, timeout_ms at most. A body
 * that returns ends its child with status 0, or 1 if a check in it failed. For what ends a process: panics,
 * crashes, exit statuses.
 */
struct conformance_child conformance_run_child(void (*body)(void *argument), void *argument,
                                               int64_t timeout_ms);

/*
 * Runs body(argument) on another thread of this process and waits for its end. False where this target offers
 * no way to make a thread, or it failed: then the test skips or says so.
 */
bool conformance_run_thread(void (*body)(void *argument), void *argument);

/* The same for several threads at once, 64 at most, each with the same argument. */
bool conformance_run_threads(size_t count, void (*body)(void *argument), void *argument);

/* The address space of this process in pages, as /proc/self/statm has it: what a leak shows in; 0 where that
 * cannot be read. */
int64_t conformance_mapped_pages(void);

/* Whether `text` contains `part`. */
bool conformance_contains(const char *text, const char *part);

/* The value of VLLSI_EMULATOR in the environment says that a user-mode emulator runs this: only there is its
 * known gap a reason to skip. */
bool conformance_emulated(void);

/* VLLSI_EMULATED_CPU in the environment says that the CPU is emulated under a kernel of its own, as in a
 * guest. True also where conformance_emulated is: what takes many rounds takes fewer, and what such a CPU
 * gets wrong may be skipped. */
bool conformance_cpu_emulated(void);

/* A pause, for tests that wait for another thread to get somewhere. */
void conformance_sleep_ms(int64_t span_ms);

/* The monotonic clock in nanoseconds, by a system call. */
int64_t conformance_now_ns(void);

#endif
