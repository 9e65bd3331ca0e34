/*
 * Temporary files and directories.
 *
 * A name is 80 random bits: nobody who can list the directory can be there first on purpose, and two programs
 * do not meet by accident. What is made is never opened through its name a second time.
 */
#include <vllsi/file.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>
#include <vllsi/linux/auxv.h>

#include "path.h"

enum {
    TRIES = 100,
    BITS_OF_A_CHARACTER = 5,
    RANDOM_BYTES = VLLSI_TEMPORARY_NAME_BYTES * BITS_OF_A_CHARACTER / 8,
    MODE_FILE = 0600,
    MODE_DIRECTORY = 0700,
};

#define GOLDEN UINT64_C(0x9e3779b97f4a7c15)

/* One step of a mixing function (splitmix64), for the case without a source of randomness. */
static uint64_t mix(uint64_t value)
{
    value = (value ^ value >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    value = (value ^ value >> 27) * UINT64_C(0x94d049bb133111eb);
    return value ^ value >> 31;
}

/* Without getrandom (before Linux 3.17, a filter): different at each call, but somebody may guess it. Then
 * the name is taken, and the next one is tried. */
static void make_do(uint8_t bytes[RANDOM_BYTES])
{
    static uint64_t calls;
    struct vllsi_linux_timespec now = {.tv_sec = 0, .tv_nsec = 0};
    (void)!vllsi__linux_clock_gettime(VLLSI_LINUX_CLOCK_REALTIME, &now);
    const uint64_t call = __atomic_add_fetch(&calls, 1, __ATOMIC_RELAXED);
    uint64_t state = mix((uint64_t)now.tv_sec << 30 ^ (uint64_t)now.tv_nsec) ^ mix((uintptr_t)bytes);
    state ^=
        mix((uint64_t)vllsi__linux_getpid() << 32 | (uint32_t)vllsi__linux_gettid()) ^ mix(call * GOLDEN);
    for (size_t at = 0; at < RANDOM_BYTES; at++) {
        state += GOLDEN;
        bytes[at] = (uint8_t)(mix(state) >> 56);
    }
}

void vllsi__temporary_name(char *name)
{
    static const char characters[] = "abcdefghijklmnopqrstuvwxyz234567";
    uint8_t bytes[RANDOM_BYTES];
    /* A name need not wait for the seed of the generator. */
    vllsi_result result = vllsi__linux_getrandom(bytes, sizeof bytes, VLLSI_LINUX_GRND_INSECURE);
    if (result == VLLSI__ERRNO(EINVAL)) {
        result = vllsi__linux_getrandom(bytes, sizeof bytes, VLLSI_LINUX_GRND_NONBLOCK);
    }
    if (result != (vllsi_result)sizeof bytes) {
        make_do(bytes);
    }
    uint32_t bits = 0, count = 0;
    size_t taken = 0;
    for (size_t at = 0; at < VLLSI_TEMPORARY_NAME_BYTES; at++) {
        if (count < BITS_OF_A_CHARACTER) {
            bits = bits << 8 | bytes[taken++];
            count += 8;
        }
        count -= BITS_OF_A_CHARACTER;
        name[at] = characters[bits >> count & 31];
        bits &= (1u << count) - 1;
    }
}

/* Puts a name behind the prefix that path holds already. Fails where that becomes too long. */
static vllsi_result put_name(struct vllsi__path *path, size_t prefix_len)
{
    if (prefix_len + VLLSI_TEMPORARY_NAME_BYTES > VLLSI__PATH_LEN_MAX) {
        return VLLSI__ERRNO(ENAMETOOLONG);
    }
    vllsi__temporary_name(path->text + prefix_len);
    path->text[prefix_len + VLLSI_TEMPORARY_NAME_BYTES] = '\0';
    return 0;
}

static vllsi_result make_file(const struct vllsi__path *path)
{
    const int32_t flags =
        VLLSI_LINUX_O_RDWR | VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_EXCL | VLLSI_LINUX_O_CLOEXEC;
    vllsi_result result;
    do {
        result = vllsi__linux_openat(path->dir, path->text, flags, MODE_FILE);
    } while (result == VLLSI__ERRNO(EINTR));
    return result;
}

static vllsi_result make_directory(const struct vllsi__path *path)
{
    return vllsi__linux_mkdirat(path->dir, path->text, MODE_DIRECTORY);
}

/* Makes something under names that are tried until one is free. */
static vllsi_result make_named(struct vllsi__path *path, size_t prefix_len,
                               vllsi_result (*make)(const struct vllsi__path *path))
{
    vllsi_result result = VLLSI__ERRNO(EEXIST);
    for (uint32_t tries = 0; tries < TRIES && result == VLLSI__ERRNO(EEXIST); tries++) {
        result = put_name(path, prefix_len);
        if (!vllsi_failed(result)) {
            result = make(path);
        }
    }
    return result;
}

static vllsi_fd descriptor_of(vllsi_result number, uint32_t flags)
{
    return vllsi__fd_tagged(vllsi__fd_of(VLLSI_FD_KIND_FILE, (int32_t)number),
                            (flags & VLLSI_OPEN_POSITIONAL) != 0 ? VLLSI__FD_POSITIONAL : 0);
}

static vllsi_result make_at(vllsi_fd dir, const char *prefix, size_t prefix_len, char *path,
                            size_t size_bytes, vllsi_result (*make)(const struct vllsi__path *path),
                            struct vllsi__path *taken)
{
    if (size_bytes <= VLLSI_TEMPORARY_NAME_BYTES ||
        size_bytes - VLLSI_TEMPORARY_NAME_BYTES - 1 < prefix_len) {
        return VLLSI__TOO_SMALL;
    }
    const vllsi_result result = vllsi__path_take(taken, dir, prefix, prefix_len);
    if (vllsi_failed(result)) {
        return result;
    }
    const vllsi_result made = make_named(taken, prefix_len, make);
    if (!vllsi_failed(made)) {
        (void)!vllsi__path_hand_out(taken->text, prefix_len + VLLSI_TEMPORARY_NAME_BYTES, path, size_bytes);
    }
    return made;
}

vllsi_result vllsi_temporary_file(vllsi_fd dir, const char *prefix, size_t prefix_len, uint32_t flags,
                                  char *path, size_t size_bytes, vllsi_fd *fd)
{
    VLLSI_PERMISSION_GATE(vllsi_temporary_file);
    if ((flags & ~(uint32_t)VLLSI_OPEN_POSITIONAL) != 0) {
        return VLLSI__INVALID_INPUT;
    }
    struct vllsi__path taken;
    const vllsi_result made = make_at(dir, prefix, prefix_len, path, size_bytes, make_file, &taken);
    if (vllsi_failed(made)) {
        return made;
    }
    *fd = descriptor_of(made, flags);
    return (vllsi_result)(prefix_len + VLLSI_TEMPORARY_NAME_BYTES);
}

vllsi_result vllsi_temporary_directory(vllsi_fd dir, const char *prefix, size_t prefix_len, char *path,
                                       size_t size_bytes)
{
    VLLSI_PERMISSION_GATE(vllsi_temporary_directory);
    struct vllsi__path taken;
    const vllsi_result made = make_at(dir, prefix, prefix_len, path, size_bytes, make_directory, &taken);
    return vllsi_failed(made) ? made : (vllsi_result)(prefix_len + VLLSI_TEMPORARY_NAME_BYTES);
}

/* Where O_TMPFILE does not work: a file that loses its name at once. */
static vllsi_result open_by_name(struct vllsi__path *path, size_t path_len)
{
    if (path_len + 1 > VLLSI__PATH_LEN_MAX) {
        return VLLSI__ERRNO(ENAMETOOLONG);
    }
    path->text[path_len] = '/';
    const vllsi_result made = make_named(path, path_len + 1, make_file);
    if (!vllsi_failed(made)) {
        const vllsi_result gone = vllsi__linux_unlinkat(path->dir, path->text, 0);
        if (vllsi_failed(gone)) {
            vllsi__close_own(made);
            return gone;
        }
    }
    return made;
}

vllsi_result vllsi_temporary_open(vllsi_fd dir, const char *path, size_t path_len, uint32_t flags,
                                  vllsi_fd *fd)
{
    VLLSI_PERMISSION_GATE(vllsi_temporary_open);
    if ((flags & ~(uint32_t)VLLSI_OPEN_POSITIONAL) != 0) {
        return VLLSI__INVALID_INPUT;
    }
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    if (path_len == 0) {
        return VLLSI__ERRNO(ENOENT);
    }
    const int32_t kernels =
        VLLSI_LINUX_O_TMPFILE | VLLSI_LINUX_O_EXCL | VLLSI_LINUX_O_RDWR | VLLSI_LINUX_O_CLOEXEC;
    do {
        result = vllsi__linux_openat(taken.dir, taken.text, kernels, MODE_FILE);
    } while (result == VLLSI__ERRNO(EINTR));
    /* A volume without it says EOPNOTSUPP; a kernel without it (before 3.11) took it for a directory to
     * write. */
    if (result == VLLSI__ERRNO(EOPNOTSUPP) || result == VLLSI__ERRNO(EISDIR)) {
        result = open_by_name(&taken, path_len);
    }
    if (vllsi_failed(result)) {
        return result;
    }
    *fd = descriptor_of(result, flags);
    return 0;
}

/* Whether the program has rights that who started it, and set its environment, lacks. */
static bool has_rights_of_others(void)
{
    uint64_t secure = 0;
    return vllsi_linux_auxv_get(VLLSI_LINUX_AT_SECURE, &secure) && secure != 0;
}

vllsi_result vllsi_temporary_path(char *buffer, size_t size_bytes)
{
    static const char variable[] = "TMPDIR";
    static const char usual[] = "/tmp";
    char path[VLLSI__PATH_BYTES];
    const vllsi_result length = vllsi_environment_get(variable, sizeof variable - 1, path, sizeof path);
    if (length > 0 && length <= VLLSI__PATH_LEN_MAX && path[0] == '/' && !has_rights_of_others()) {
        return vllsi__path_hand_out(path, (size_t)length, buffer, size_bytes);
    }
    return vllsi__path_hand_out(usual, sizeof usual - 1, buffer, size_bytes);
}
