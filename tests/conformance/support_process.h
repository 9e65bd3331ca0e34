/*
 * What suites about processes share: the suite's own program in other roles.
 *
 * A test starts this very program with the arguments "--role NAME …". A constructor sees them before any test
 * does, plays the role and ends the process. Under a user-mode emulator the emulator is what is started, and
 * this program an argument of it.
 */
#ifndef VLLSI_CONFORMANCE_SUPPORT_PROCESS_H
#define VLLSI_CONFORMANCE_SUPPORT_PROCESS_H

#include "conformance.h"
#include "support_files.h"
#include "support_linux.h"

#include <vllsi/process.h>

#define TEXT(literal)   ((vllsi_text){(literal), sizeof(literal) - 1})
#define TEXT_OF(string) ((vllsi_text){(string), support_length(string)})

enum { SUPPORT_ARGUMENTS_MOST = 40, SUPPORT_PATH_BYTES = 4096 };

/* The program and arguments that play a role. */
struct support_role {
    char path[SUPPORT_PATH_BYTES];
    size_t path_len;
    char self[SUPPORT_PATH_BYTES];
    vllsi_text arguments[SUPPORT_ARGUMENTS_MOST];
    size_t argument_count;
};

static inline void support_role_add(struct support_role *role, vllsi_text argument)
{
    REQUIRE(role->argument_count < SUPPORT_ARGUMENTS_MOST);
    role->arguments[role->argument_count++] = argument;
}

/* As conformance_emulated, also before main. */
static inline bool support_is_emulated(void)
{
    return vllsi_environment_get("VLLSI_EMULATOR", 14, NULL, 0) > 0;
}

static inline void support_role_begin(struct support_role *role, const char *name, vllsi_text argument0)
{
    static const char folder[] = "/usr/bin/";
    role->argument_count = 0;
    const vllsi_result len = vllsi_executable_path(role->self, SUPPORT_PATH_BYTES);
    REQUIRE(len > 0 && len < SUPPORT_PATH_BYTES);
    role->path_len = (size_t)len;
    __builtin_memcpy(role->path, role->self, (size_t)len + 1);
    if (support_is_emulated()) {
        const size_t at = sizeof folder - 1;
        const vllsi_result emulator = vllsi_environment_get("VLLSI_EMULATOR", 14, role->path + at, 100);
        REQUIRE(emulator > 0 && emulator < 100);
        __builtin_memcpy(role->path, folder, at);
        role->path_len = at + (size_t)emulator;
        support_role_add(role, TEXT("emulator"));
        support_role_add(role, TEXT("-0"));
        support_role_add(role, argument0);
        support_role_add(role, TEXT_OF(role->self));
    } else {
        support_role_add(role, argument0);
    }
    support_role_add(role, TEXT("--role"));
    support_role_add(role, TEXT_OF(name));
}

/* Starts it; the arguments are the role's. */
static inline vllsi_result support_role_spawn(const struct support_role *role,
                                              struct vllsi_process_options *options,
                                              struct vllsi_process *process)
{
    options->size_bytes = sizeof *options;
    options->arguments = role->arguments;
    options->argument_count = role->argument_count;
    return vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, role->path, role->path_len, options, process);
}

/* The same for a role without further arguments. */
static inline vllsi_result support_spawn(const char *name, struct vllsi_process_options *options,
                                         struct vllsi_process *process)
{
    struct support_role role;
    support_role_begin(&role, name, TEXT("role"));
    return support_role_spawn(&role, options, process);
}

/* Waits for its end, half a minute at most, and gives the handle back. */
static inline struct vllsi_process_status support_end(struct vllsi_process *process)
{
    struct vllsi_process_status status = {.end = VLLSI_PROCESS_END_COUNT};
    CHECK_EQ(vllsi_process_wait_until(process, conformance_now_ns() + 30000000000, &status), 0);
    if (status.end == VLLSI_PROCESS_END_COUNT) {
        (void)!vllsi_process_kill(process, VLLSI_PROCESS_KILL_FORCED);
        (void)!vllsi_process_wait(process, NULL);
    }
    vllsi_process_release(process);
    return status;
}

/* Waits for an exit with this status. */
static inline void support_ends_with(struct vllsi_process *process, uint32_t code)
{
    const struct vllsi_process_status status = support_end(process);
    CHECK_EQ(status.end, VLLSI_PROCESS_EXITED);
    CHECK_EQ(status.code, code);
}

/* What a role writes to its standard output, ended by a zero; returns how much. */
static inline size_t support_output(struct vllsi_process *process, char *text, size_t size_bytes)
{
    size_t done = 0;
    CHECK_OK(vllsi_read_all(process->streams[VLLSI_STDIO_OUTPUT], text, size_bytes - 1, &done));
    text[done] = '\0';
    CHECK_EQ(vllsi_close(process->streams[VLLSI_STDIO_OUTPUT]), 0);
    return done;
}

/* Spawns a role, collects its output and sees it end well. */
static inline size_t support_ask(const struct support_role *role, struct vllsi_process_options *options,
                                 char *text, size_t size_bytes)
{
    struct vllsi_process process;
    options->streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_PIPE;
    const vllsi_result spawned = support_role_spawn(role, options, &process);
    CHECK_EQ(spawned, 0);
    REQUIRE(!vllsi_failed(spawned));
    const size_t length = support_output(&process, text, size_bytes);
    support_ends_with(&process, 0);
    return length;
}

/* Whether this process has a child, running or ended. */
static inline bool support_has_child(void)
{
    return vllsi__linux_wait4(-1, NULL, VLLSI_LINUX_WNOHANG | (int32_t)VLLSI_LINUX___WALL, NULL) !=
           -(vllsi_result)VLLSI_LINUX_ECHILD;
}

/* ── for roles ── */

static inline void support_say(const char *text, size_t len)
{
    if (vllsi_failed(vllsi_write_all(vllsi_stdio(VLLSI_STDIO_OUTPUT), text, len, NULL))) {
        vllsi_process_exit(99);
    }
}

static inline void support_say_number(int64_t number)
{
    char digits[24];
    size_t at = sizeof digits;
    uint64_t left = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    digits[--at] = ' ';
    do {
        digits[--at] = (char)('0' + left % 10);
        left /= 10;
    } while (left != 0);
    if (number < 0) {
        digits[--at] = '-';
    }
    support_say(digits + at, sizeof digits - at);
}

static inline int64_t support_number(const char *text)
{
    int64_t number = 0;
    for (; *text >= '0' && *text <= '9'; text++) {
        number = number * 10 + (*text - '0');
    }
    return number;
}

static inline bool support_text_is(const char *left, const char *right)
{
    return support_length(left) == support_length(right) && support_same(left, right, support_length(left));
}

/* An argument of the role, from 0; empty where there is none. */
static inline const char *support_role_argument(int64_t index)
{
    static char text[256];
    text[0] = '\0';
    (void)!vllsi_argument(index + 3, text, sizeof text);
    return text;
}

/* The suite's: plays a role, or returns for one that it does not know. */
static void play(const char *role);

__attribute__((constructor)) static void support_play(void)
{
    char text[64];
    if (vllsi_argument(1, text, sizeof text) != 6 || !support_text_is(text, "--role") ||
        vllsi_failed(vllsi_argument(2, text, sizeof text))) {
        return;
    }
    play(text);
    vllsi_process_exit(98);
}

#endif
