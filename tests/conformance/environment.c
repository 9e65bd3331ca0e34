/*
 * vllsi/environment.h.
 */
#include "conformance.h"

#include <vllsi/environment.h>
#include <vllsi/linux.h>

#define NOT_FOUND(result) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_ERRNO, VLLSI_LINUX_ENOENT)

static bool ends_with(const char *text, vllsi_result length, const char *end)
{
    vllsi_result end_length = 0;
    while (end[end_length] != '\0') {
        end_length++;
    }
    if (length < end_length) {
        return false;
    }
    for (vllsi_result i = 0; i < end_length; i++) {
        if (text[length - end_length + i] != end[i]) {
            return false;
        }
    }
    return true;
}

TEST(environment, arguments)
{
    const vllsi_result count = vllsi_argument_count();
    REQUIRE(count >= 1);
    char text[4096];
    for (vllsi_result i = 0; i < count; i++) {
        const vllsi_result length = vllsi_argument(i, text, sizeof text);
        CHECK_OK(length);
        CHECK_EQ(vllsi_argument(i, NULL, 0), length);
    }
    const vllsi_result length = vllsi_argument(0, text, sizeof text);
    CHECK(length > 0 && (size_t)length < sizeof text && text[length] == '\0');
#if !defined(VLLSI_CRITERION) /* its worker processes are called otherwise */
    CHECK(ends_with(text, length, "environment"));
#endif
    NOT_FOUND(vllsi_argument(count, text, sizeof text));
    NOT_FOUND(vllsi_argument(-1, text, sizeof text));
    NOT_FOUND(vllsi_argument(INT64_MIN, text, sizeof text));
    NOT_FOUND(vllsi_argument(INT64_MAX, text, sizeof text));
}

TEST(environment, a_short_buffer_gets_the_beginning)
{
    char whole[4096];
    const vllsi_result length = vllsi_argument(0, whole, sizeof whole);
    REQUIRE(length >= 4 && (size_t)length < sizeof whole);
    char part[4] = {'#', '#', '#', '#'};
    CHECK_EQ(vllsi_argument(0, part, 3), length);
    CHECK(part[0] == whole[0] && part[2] == whole[2] && part[3] == '#');
    char exact[4096];
    exact[length] = '#';
    CHECK_EQ(vllsi_argument(0, exact, (size_t)length), length);
    CHECK(exact[length - 1] == whole[length - 1] && exact[length] == '#');
}

/* Every entry of the environment can be looked up by its name. */
TEST(environment, entries_and_values_agree)
{
    static char entry[65536], value[65536];
    int64_t index = 0;
    for (;; index++) {
        const vllsi_result length = vllsi_environment_entry(index, entry, sizeof entry);
        if (vllsi_failed(length)) {
            NOT_FOUND(length);
            break;
        }
        size_t name_len = 0;
        while (name_len < (size_t)length && entry[name_len] != '=') {
            name_len++;
        }
        if (name_len == 0 || name_len == (size_t)length || (size_t)length >= sizeof entry) {
            continue;
        }
        const vllsi_result value_length = vllsi_environment_get(entry, name_len, value, sizeof value);
        CHECK_EQ(value_length, (int64_t)length - (int64_t)name_len - 1);
        CHECK_TEXT(value, entry + name_len + 1);
    }
    CHECK(index > 0);
    NOT_FOUND(vllsi_environment_entry(-1, entry, sizeof entry));
    NOT_FOUND(vllsi_environment_entry(index + 1000, entry, sizeof entry));
}

TEST(environment, names)
{
    char value[16];
    NOT_FOUND(vllsi_environment_get("VLLSI_NO_SUCH_VARIABLE", 22, value, sizeof value));
    CHECK_FAILS(vllsi_environment_get("", 0, value, sizeof value), VLLSI_ERROR_DOMAIN_ERRNO,
                VLLSI_LINUX_EINVAL);
    CHECK_FAILS(vllsi_environment_get("A=B", 3, value, sizeof value), VLLSI_ERROR_DOMAIN_ERRNO,
                VLLSI_LINUX_EINVAL);
    CHECK_FAILS(vllsi_environment_get("A\0B", 3, value, sizeof value), VLLSI_ERROR_DOMAIN_ERRNO,
                VLLSI_LINUX_EINVAL);
    CHECK_OK(vllsi_environment_get("PATH", 4, NULL, 0));
    NOT_FOUND(vllsi_environment_get("PAT", 3, value, sizeof value));
}

TEST(environment, own_path)
{
    char path[4096];
    const vllsi_result length = vllsi_executable_path(path, sizeof path);
    REQUIRE(length > 0 && (size_t)length < sizeof path);
    CHECK(path[0] == '/' && path[length] == '\0');
    CHECK(ends_with(path, length, "/environment") || conformance_emulated());
    char part[2] = {'#', '#'};
    CHECK_EQ(vllsi_executable_path(part, 1), length);
    CHECK(part[0] == '/' && part[1] == '#');
}

TEST(environment, standard_streams)
{
    CHECK_EQ(vllsi_fd_native(vllsi_stdio(VLLSI_STDIO_INPUT)), 0);
    CHECK_EQ(vllsi_fd_native(vllsi_stdio(VLLSI_STDIO_OUTPUT)), 1);
    CHECK_EQ(vllsi_fd_native(vllsi_stdio(VLLSI_STDIO_ERROR)), 2);
    CHECK(!vllsi_fd_is_valid(vllsi_stdio(VLLSI_STDIO_COUNT)));
    CHECK(!vllsi_fd_is_valid(vllsi_stdio((enum vllsi_stdio) - 1)));
}

static void end_with(void *status)
{
    vllsi_exit(*(int32_t *)status);
}

__attribute__((destructor)) static void note_end(void)
{
    static const char text[] = "[destructor ran]";
    (void)!vllsi__linux_write(2, text, sizeof text - 1);
}

TEST(environment, exit_runs_destructors)
{
    int32_t status = 21;
    const struct conformance_child child = conformance_run_child(end_with, &status, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 21);
    CHECK(conformance_contains(child.output, "[destructor ran]"));
}
