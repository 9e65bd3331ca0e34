/*
 * Opening, closing and doubling descriptors; pipes.
 *
 * Every descriptor is made close-on-exec in the call that makes it, so that no other thread's spawn can come
 * between. What the kernel does not keep of the flags (Positional, and Append for pwrite) goes into the
 * vllsi_fd: descriptor.h.
 */
#include <vllsi/file.h>

#include <vllsi/gate.h>
#include <vllsi/gen/linux/abi.h>

#include "../region_lock.h"
#include "path.h"

enum {
    OPEN_KNOWN = (VLLSI_OPEN_BENEATH << 1) - 1,
    OPEN_WRITES = VLLSI_OPEN_WRITE | VLLSI_OPEN_APPEND,
    OPEN_MAKES = VLLSI_OPEN_CREATE | VLLSI_OPEN_CREATE_NEW,
    OPEN_OF_DIRECTORIES = VLLSI_OPEN_DIRECTORY | VLLSI_OPEN_READ | VLLSI_OPEN_NO_FOLLOW | VLLSI_OPEN_BENEATH,
    OPEN_USES = VLLSI_OPEN_READ | OPEN_WRITES | VLLSI_OPEN_DIRECTORY,
    MODE_BITS = 07777,
    MODE_DEFAULT = 0666,
    MODE_PRIVATE = 0600,
};

static bool makes_sense(uint32_t flags, uint32_t mode)
{
    if ((flags & ~(uint32_t)OPEN_KNOWN) != 0 || (flags & OPEN_USES) == 0 || mode > MODE_BITS) {
        return false;
    }
    if ((flags & VLLSI_OPEN_DIRECTORY) != 0 && (flags & ~(uint32_t)OPEN_OF_DIRECTORIES) != 0) {
        return false;
    }
    if ((flags & VLLSI_OPEN_APPEND) != 0 && (flags & (VLLSI_OPEN_TRUNCATE | VLLSI_OPEN_POSITIONAL)) != 0) {
        return false;
    }
    return (flags & VLLSI_OPEN_TRUNCATE) == 0 || (flags & VLLSI_OPEN_WRITE) != 0;
}

static int32_t kernel_flags(uint32_t flags)
{
    static const struct {
        uint32_t ours;
        int32_t kernels;
    } pairs[] = {
        {VLLSI_OPEN_APPEND, VLLSI_LINUX_O_APPEND},
        {VLLSI_OPEN_CREATE, VLLSI_LINUX_O_CREAT},
        {VLLSI_OPEN_CREATE_NEW, VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_EXCL},
        {VLLSI_OPEN_TRUNCATE, VLLSI_LINUX_O_TRUNC},
        {VLLSI_OPEN_NO_FOLLOW, VLLSI_LINUX_O_NOFOLLOW},
        {VLLSI_OPEN_DIRECTORY, VLLSI_LINUX_O_DIRECTORY},
        {VLLSI_OPEN_SYNC, VLLSI_LINUX_O_SYNC},
    };
    int32_t result = VLLSI_LINUX_O_CLOEXEC | VLLSI_LINUX_O_NOCTTY;
    if ((flags & OPEN_WRITES) != 0) {
        result |= (flags & VLLSI_OPEN_READ) != 0 ? VLLSI_LINUX_O_RDWR : VLLSI_LINUX_O_WRONLY;
    }
    for (size_t at = 0; at < sizeof pairs / sizeof *pairs; at++) {
        result |= (flags & pairs[at].ours) != 0 ? pairs[at].kernels : 0;
    }
    return result;
}

static uint32_t kernel_mode(uint32_t flags, uint32_t mode)
{
    if ((flags & OPEN_MAKES) == 0) {
        return 0;
    }
    if ((flags & VLLSI_OPEN_PRIVATE) != 0) {
        return mode == VLLSI_MODE_DEFAULT ? MODE_PRIVATE : mode & 0700;
    }
    return mode == VLLSI_MODE_DEFAULT ? MODE_DEFAULT : mode;
}

static int64_t tags_of(uint32_t flags)
{
    return ((flags & VLLSI_OPEN_POSITIONAL) != 0 ? VLLSI__FD_POSITIONAL : 0) |
           ((flags & VLLSI_OPEN_APPEND) != 0 ? VLLSI__FD_APPEND : 0);
}

vllsi_result vllsi_open(vllsi_fd dir, const char *path, size_t path_len, uint32_t flags, uint32_t mode,
                        vllsi_fd *fd)
{
    VLLSI_PERMISSION_GATE(vllsi_open);
    if (!makes_sense(flags, mode)) {
        return VLLSI__INVALID_INPUT;
    }
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result =
            (flags & VLLSI_OPEN_BENEATH) != 0
                ? vllsi__open_beneath(taken.dir, taken.text, kernel_flags(flags), kernel_mode(flags, mode))
                : vllsi__linux_openat(taken.dir, taken.text, kernel_flags(flags), kernel_mode(flags, mode));
    } while (result == VLLSI__ERRNO(EINTR));
    if (vllsi_failed(result)) {
        return result;
    }
    *fd = vllsi__fd_tagged(vllsi__fd_of(VLLSI_FD_KIND_FILE, (int32_t)result), tags_of(flags));
    return 0;
}

vllsi_result vllsi_close(vllsi_fd fd)
{
    VLLSI_PERMISSION_GATE(vllsi_close);
    if (vllsi__region_locks_closing != NULL) {
        vllsi__region_locks_closing(vllsi__fd_number(fd)); /* the number may be another's soon */
    }
    const vllsi_result result = vllsi__linux_close(vllsi__fd_number(fd));
    /* Linux has closed it by the time it waits for anything. */
    return result == VLLSI__ERRNO(EINTR) || result == VLLSI__ERRNO(EINPROGRESS) ? 0 : result;
}

vllsi_result vllsi_duplicate(vllsi_fd fd, vllsi_fd *copy)
{
    VLLSI_PERMISSION_GATE(vllsi_duplicate);
    const int32_t number = vllsi__fd_number(fd);
    const vllsi_result made = vllsi__linux_fcntl(number, VLLSI_LINUX_F_DUPFD_CLOEXEC, 0);
    if (vllsi_failed(made)) {
        return made;
    }
    /* Whatever else the descriptor carries beside its number stays with the second one. */
    *copy = vllsi__fd_renumbered(fd, (int32_t)made);
    return 0;
}

vllsi_result vllsi_pipe(vllsi_fd *reader, vllsi_fd *writer)
{
    int32_t ends[2];
    const vllsi_result result = vllsi__linux_pipe2(ends, VLLSI_LINUX_O_CLOEXEC);
    if (vllsi_failed(result)) {
        return result;
    }
    *reader = vllsi__fd_of(VLLSI_FD_KIND_FILE, ends[0]);
    *writer = vllsi__fd_of(VLLSI_FD_KIND_FILE, ends[1]);
    return 0;
}

vllsi_result vllsi_is_terminal(vllsi_fd fd)
{
    VLLSI_PERMISSION_GATE(vllsi_is_terminal);
    struct vllsi_linux_termios settings;
    const vllsi_result result =
        vllsi__linux_ioctl(vllsi__fd_number(fd), VLLSI_LINUX_TCGETS, (uintptr_t)&settings);
    if (!vllsi_failed(result)) {
        return 1;
    }
    return result == VLLSI__ERRNO(EBADF) || result == VLLSI__ERRNO(EIO) ? result : 0;
}
