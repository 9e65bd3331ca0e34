/*
 * Arguments, environment, own path, standard streams and the end of the process, on Linux.
 *
 * A program that the library started has the kernel's initial stack. In a hosted one the libc has it: the
 * environment is asked of the libc (a weak reference), the arguments, which a libc hands to main only, are
 * read from /proc/self/cmdline.
 */
#include <vllsi/environment.h>

#include <stdbool.h>

#include <vllsi/error.h>
#include <vllsi/linux.h>
#include <vllsi/linux/auxv.h>

#include "auxv.h"
#include "descriptor.h"

enum { CHUNK_BYTES = 512, PATH_BYTES = 4096 };

/* The libc's, where there is one; glibc and musl define both names. */
extern char **environ __attribute__((weak));
_Noreturn void exit(int status) __attribute__((weak));

/* Start-up's, in a program without a libc. */
_Noreturn void vllsi__exit(int32_t status) __attribute__((weak));

static const vllsi_result not_found = -(vllsi_result)VLLSI_LINUX_ENOENT;

static size_t length_of(const char *text)
{
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

static void copy_part(char *buffer, size_t size_bytes, size_t at, char byte)
{
    if (at < size_bytes) {
        buffer[at] = byte;
    }
}

/* Writes as much of the text and of its zero as fits. */
static vllsi_result hand_out(const char *text, size_t length, char *buffer, size_t size_bytes)
{
    for (size_t i = 0; i < length && i < size_bytes; i++) {
        buffer[i] = text[i];
    }
    copy_part(buffer, size_bytes, length, '\0');
    return (vllsi_result)length;
}

/* ── arguments of a hosted program ── */

/* What is looked for in /proc/self/cmdline, whose arguments each end with a zero. */
struct search {
    int64_t index; /* the argument to copy; -1 to count only */
    char *buffer;
    size_t size_bytes, length;
    int64_t seen; /* arguments that have ended */
    bool open;    /* one has begun and not ended */
};

static void take(struct search *search, const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const bool wanted = search->seen == search->index;
        if (wanted) {
            copy_part(search->buffer, search->size_bytes, search->length, bytes[i]);
        }
        search->open = bytes[i] != '\0';
        if (!search->open) {
            search->seen++;
        } else if (wanted) {
            search->length++;
        }
    }
}

static vllsi_result read_cmdline(struct search *search)
{
    const int32_t flags = VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC;
    const vllsi_result fd = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/cmdline", flags, 0);
    if (vllsi_failed(fd)) {
        return fd;
    }
    char chunk[CHUNK_BYTES];
    vllsi_result part;
    do {
        part = vllsi__linux_read((int32_t)fd, chunk, sizeof chunk);
        take(search, chunk, part > 0 ? (size_t)part : 0);
    } while (part > 0 || part == -(vllsi_result)VLLSI_LINUX_EINTR);
    (void)!vllsi__linux_close((int32_t)fd);
    if (search->open) { /* a program that overwrote its arguments may have lost the last zero */
        take(search, "", 1);
    }
    return part;
}

vllsi_result vllsi_argument_count(void)
{
    if (vllsi__initial_stack.argv != NULL) {
        return vllsi__initial_stack.argc;
    }
    struct search search = {.index = -1};
    const vllsi_result result = read_cmdline(&search);
    return vllsi_failed(result) ? result : search.seen;
}

vllsi_result vllsi_argument(int64_t index, char *buffer, size_t size_bytes)
{
    char **argv = vllsi__initial_stack.argv;
    if (index < 0) {
        return not_found;
    }
    if (argv != NULL) {
        return index < vllsi__initial_stack.argc
                   ? hand_out(argv[index], length_of(argv[index]), buffer, size_bytes)
                   : not_found;
    }
    struct search search = {.index = index, .buffer = buffer, .size_bytes = size_bytes};
    const vllsi_result result = read_cmdline(&search);
    if (vllsi_failed(result)) {
        return result;
    }
    return index < search.seen ? (vllsi_result)search.length : not_found;
}

/* ── environment ── */

static char **variables(void)
{
    if (vllsi__initial_stack.envp != NULL) {
        return vllsi__initial_stack.envp;
    }
    return &environ != NULL ? environ : NULL;
}

static bool has_name(const char *entry, const char *name, size_t name_len)
{
    for (size_t i = 0; i < name_len; i++) {
        if (entry[i] != name[i]) { /* also where the entry ends, since no name holds a zero */
            return false;
        }
    }
    return entry[name_len] == '=';
}

vllsi_result vllsi_environment_get(const char *name, size_t name_len, char *buffer, size_t size_bytes)
{
    bool valid = name_len > 0;
    for (size_t i = 0; i < name_len; i++) {
        valid = valid && name[i] != '\0' && name[i] != '=';
    }
    if (!valid) {
        return -(vllsi_result)VLLSI_LINUX_EINVAL;
    }
    for (char **each = variables(); each != NULL && *each != NULL; each++) {
        if (has_name(*each, name, name_len)) {
            const char *value = *each + name_len + 1;
            return hand_out(value, length_of(value), buffer, size_bytes);
        }
    }
    return not_found;
}

vllsi_result vllsi_environment_entry(int64_t index, char *buffer, size_t size_bytes)
{
    char **each = variables();
    for (int64_t left = index; index >= 0 && each != NULL && *each != NULL; each++, left--) {
        if (left == 0) {
            return hand_out(*each, length_of(*each), buffer, size_bytes);
        }
    }
    return not_found;
}

/* ── the program's own file ── */

/* The kernel adds this to the path of a file that is gone; a file may also be called so. Returns the path's
 * length without it. */
static size_t without_mark(char *path, size_t length)
{
    static const char mark[] = " (deleted)";
    const size_t mark_length = sizeof mark - 1;
    if (length <= mark_length) {
        return length;
    }
    for (size_t i = 0; i < mark_length; i++) {
        if (path[length - mark_length + i] != mark[i]) {
            return length;
        }
    }
    const vllsi_result there = vllsi__linux_faccessat(VLLSI_LINUX_AT_FDCWD, path, VLLSI_FILE_ACCESS_EXISTS);
    return there == not_found ? length - mark_length : length;
}

vllsi_result vllsi_executable_path(char *buffer, size_t size_bytes)
{
    char path[PATH_BYTES];
    const vllsi_result result =
        vllsi__linux_readlinkat(VLLSI_LINUX_AT_FDCWD, "/proc/self/exe", path, sizeof path);
    if (result == sizeof path) {
        return -(vllsi_result)VLLSI_LINUX_ENAMETOOLONG;
    }
    if (!vllsi_failed(result) && path[0] == '/') {
        path[result] = '\0';
        return hand_out(path, without_mark(path, (size_t)result), buffer, size_bytes);
    }
    /* Without /proc: the name that was executed, if it does not depend on where that was. */
    uint64_t executed = 0;
    const char *name = "";
    if (vllsi_linux_auxv_get(VLLSI_LINUX_AT_EXECFN, &executed) && executed != 0) {
        name = (const char *)(uintptr_t)executed;
    }
    return name[0] == '/' ? hand_out(name, length_of(name), buffer, size_bytes) : not_found;
}

/* ── standard streams, the end ── */

vllsi_fd vllsi_stdio(enum vllsi_stdio stream)
{
    return (unsigned)stream < VLLSI_STDIO_COUNT ? vllsi__fd_of(VLLSI_FD_KIND_FILE, (int32_t)stream)
                                                : VLLSI_FD_INVALID;
}

_Noreturn void vllsi_exit(int32_t status)
{
    if (vllsi__exit != NULL) {
        vllsi__exit(status);
    } else if (exit != NULL) {
        exit(status);
    }
    vllsi__linux_exit_group(status);
}
