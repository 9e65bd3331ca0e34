/*
 * The small runner that stands in where Criterion can't go: libc-free programs, foreign ABIs, guest kernels,
 * musl.
 *
 *     program [--list] [TEXT…]    runs the tests whose suite.name contains one of the texts; all without any
 *
 * Each test runs in a child process with a time limit, so that a crash or a hang is a failure of one test.
 * Prints `ok NAME`, `skip NAME` (its reason in the line before) or `not ok NAME: why`, and at the end `N
 * passed, N failed, N skipped`; the exit status is 1 if one failed or none ran.
 */
#include "runner.h"
#include "conformance.h"

#include <vllsi/linux.h>

enum { STDOUT = 1, EXIT_FAILED = 1, EXIT_SKIPPED = 77 };

/* The section of the tests; the linker names its ends. */
extern const struct conformance_test *const __start_conformance_tests[];
extern const struct conformance_test *const __stop_conformance_tests[];

struct tally {
    int64_t passed, failed, skipped;
};

int main(int argc, char **argv, char **envp);

_Noreturn void conformance_end(void)
{
    vllsi__linux_exit_group(conformance_has_failed() ? EXIT_FAILED : 0);
}

/* The reason goes out at once: it belongs to the line that the parent has begun. */
_Noreturn void conformance_skip(const char *reason)
{
    if (conformance_has_failed()) {
        conformance_end();
    }
    conformance_print(STDOUT, "# ");
    conformance_print(STDOUT, reason);
    conformance_print(STDOUT, "\n");
    vllsi__linux_exit_group(EXIT_SKIPPED);
}

static void print_line(const char *verdict, const struct conformance_test *test, const char *why,
                       int64_t number)
{
    conformance_print(STDOUT, verdict);
    conformance_print(STDOUT, test->suite);
    conformance_print(STDOUT, ".");
    conformance_print(STDOUT, test->name);
    conformance_print(STDOUT, why);
    if (number >= 0) {
        conformance_print_number(STDOUT, number);
    }
    conformance_print(STDOUT, "\n");
}

static int64_t time_limit_ms(void)
{
    const char *text = conformance_variable("VLLSI_TEST_TIMEOUT_MS");
    int64_t limit_ms = 0;
    for (; text != NULL && *text >= '0' && *text <= '9' && limit_ms < 10000000; text++) {
        limit_ms = limit_ms * 10 + (*text - '0');
    }
    return limit_ms > 0 ? limit_ms : TEST_TIMEOUT_MS;
}

static void run(const struct conformance_test *test, struct tally *tally)
{
    vllsi_result pid = conformance_fork();
    if (pid == 0) {
        (void)!vllsi__linux_setpgid(0, 0);
        test->run();
        conformance_end();
    }
    int32_t status = 0;
    bool timed_out = false;
    vllsi_result waited =
        vllsi_failed(pid) ? pid : conformance_wait(pid, time_limit_ms(), &status, &timed_out);
    int32_t code = status >> 8 & 0xff;
    if (vllsi_failed(waited)) {
        print_line("not ok ", test, ": no child process, errno ", vllsi_failure_code(waited));
    } else if (timed_out) {
        print_line("not ok ", test, ": time is up after milliseconds ", time_limit_ms());
    } else if ((status & 0x7f) != 0) {
        print_line("not ok ", test, ": killed by signal ", status & 0x7f);
    } else if (code == EXIT_SKIPPED) {
        tally->skipped++;
        print_line("skip ", test, "", -1);
        return;
    } else if (code != 0) {
        print_line("not ok ", test, ": exit status ", code);
    } else {
        tally->passed++;
        print_line("ok ", test, "", -1);
        return;
    }
    tally->failed++;
}

static bool wanted(const struct conformance_test *test, int argc, char **argv)
{
    char name[256];
    size_t len = 0;
    const char *parts[] = {test->suite, ".", test->name};
    for (size_t part = 0; part < 3; part++) {
        for (const char *text = parts[part]; *text != '\0' && len < sizeof name - 1; text++) {
            name[len++] = *text;
        }
    }
    name[len] = '\0';
    for (int i = 0; i < argc; i++) {
        if (conformance_contains(name, argv[i])) {
            return true;
        }
    }
    return argc == 0;
}

int main(int argc, char **argv, char **envp)
{
    conformance_environment = envp;
    bool list = argc > 1 && conformance_contains(argv[1], "--list");
    int skipped_arguments = argc < 1 ? 0 : list ? 2 : 1;
    struct tally tally = {0};
    for (const struct conformance_test *const *at = __start_conformance_tests; at < __stop_conformance_tests;
         at++) {
        if (!wanted(*at, argc - skipped_arguments, argv + skipped_arguments)) {
            continue;
        }
        if (list) {
            print_line("", *at, "", -1);
        } else {
            run(*at, &tally);
        }
    }
    if (!list) {
        conformance_print_number(STDOUT, tally.passed);
        conformance_print(STDOUT, " passed, ");
        conformance_print_number(STDOUT, tally.failed);
        conformance_print(STDOUT, " failed, ");
        conformance_print_number(STDOUT, tally.skipped);
        conformance_print(STDOUT, " skipped\n");
    }
    /* A program that ran nothing has shown nothing. */
    return !list && (tally.failed != 0 || tally.passed + tally.skipped == 0);
}
