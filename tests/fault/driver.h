/*
 * How a scenario of fault injection is written: a small piece of a program that uses one service, and says
 * for how long a system call may be made to fail.
 *
 *     SCENARIO(file_size)
 *     {
 *         const vllsi_fd fd = file_with("a", "text");
 *         const vllsi_result size = FAULTY(vllsi_file_size(fd));
 *         EFFECT(vllsi_failed(size) || size == 4);
 *         close_calmly(fd);
 *         remove_calmly("a");
 *         return size;
 *     }
 *
 * It returns the result of the service, and leaves nothing behind in either case: whatever is open, mapped,
 * running or named afterwards and was not before has leaked. It is played twice in one process, the second
 * time without a fault, and then must succeed. The current directory is its own and empty.
 */
#ifndef VLLSI_FAULT_DRIVER_H
#define VLLSI_FAULT_DRIVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/directory.h>
#include <vllsi/error.h>
#include <vllsi/file.h>
#include <vllsi/linux.h>

struct fault_scenario {
    const char *name;
    vllsi_result (*play)(void);
};

/* A scenario announces itself by a pointer in a section that the linker gathers. */
#if defined(__has_attribute)
#if __has_attribute(retain)
#define FAULT_KEPT used, retain
#endif
#endif
#if !defined(FAULT_KEPT)
#define FAULT_KEPT used
#endif

#define SCENARIO(name)                                                                                   \
    static vllsi_result play_##name(void);                                                               \
    static const struct fault_scenario scenario_##name = {#name, play_##name};                           \
    __attribute__((FAULT_KEPT,                                                                           \
                   section("fault_scenarios"))) static const struct fault_scenario *const entry_##name = \
        &scenario_##name;                                                                                \
    static vllsi_result play_##name(void)

/* From here on the supervisor may let a call fail, until fault_calm. */
void fault_arm(void);
void fault_calm(void);

/* As the value of an expression. */
static inline vllsi_result fault_calm_with(vllsi_result result)
{
    fault_calm();
    return result;
}

/* The result of a call during which system calls may fail. */
#define FAULTY(call) (fault_arm(), fault_calm_with(call))

/* What must be true whatever failed; the first that is not is reported. */
void fault_effect(bool holds, const char *what, unsigned line);
#define EFFECT(condition) fault_effect((condition), #condition, __LINE__)

/* The two arguments that a path is. */
#define PATH(literal) (literal), sizeof(literal) - 1
#define HERE          VLLSI_FD_CURRENT_DIRECTORY

/* ── what scenarios share; no call in it is let fail ── */

bool same_bytes(const void *left, const void *right, size_t bytes);
size_t length_of(const char *text);

/* A file of this name and contents, open to read and write, at its start. */
vllsi_fd file_with(const char *name, const char *text);

/* Whether a file holds exactly this. */
bool file_holds(const char *name, const char *text);

/* Whether a name is there. */
bool name_is_there(const char *name);

/* A new name, and a directory. */
void make_file(const char *name, const char *text);
void make_directory(const char *name);

/* Closes, and removes a file or an empty directory; that it is not there is no mistake. */
void close_calmly(vllsi_fd fd);
void remove_calmly(const char *name);

/* The monotonic clock, and a deadline this far ahead. */
int64_t after_ms(int64_t span_ms);

#endif
