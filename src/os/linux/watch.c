/*
 * Watching by inotify.
 *
 * inotify takes paths only, and between the look at a path and the watch on it the path may come to mean
 * something else. So everything is opened first, and what is added is the entry of /proc/self/fd that leads
 * to the open file itself. inotify knows an inode by one number in one queue, whatever path it was added by:
 * that is what the core recognizes directories by. Numbers are given out in a circle, so that one that has
 * gone does not come again for a long time.
 */
#include "../watch.h"

#include <vllsi/file.h>
#include <vllsi/linux.h>

#include "file_kind.h"
#include "net_socket.h"
#include "path.h"

enum {
    /* EXCL_UNLINK: nothing about files that have no name any more. CLOSE_WRITE: the one note that there is
     * about stores through a mapping. */
    OF_ENTRIES = VLLSI_LINUX_IN_CREATE | VLLSI_LINUX_IN_DELETE | VLLSI_LINUX_IN_MODIFY |
                 VLLSI_LINUX_IN_ATTRIB | VLLSI_LINUX_IN_CLOSE_WRITE | VLLSI_LINUX_IN_MOVED_FROM |
                 VLLSI_LINUX_IN_MOVED_TO | VLLSI_LINUX_IN_EXCL_UNLINK,
    OF_A_ROOT = OF_ENTRIES | VLLSI_LINUX_IN_DELETE_SELF | VLLSI_LINUX_IN_MOVE_SELF,
    LINK_BYTES = 32
};

vllsi_result vllsi__watch_source(vllsi_fd *source)
{
    const vllsi_result number = vllsi__linux_inotify_init1(VLLSI_LINUX_IN_NONBLOCK | VLLSI_LINUX_IN_CLOEXEC);
    if (vllsi_failed(number)) {
        return number == VLLSI__ERRNO(ENOSYS) ? VLLSI__UNSUPPORTED : number;
    }
    *source = vllsi__fd_of(VLLSI_FD_KIND_OTHER, (int32_t)number);
    return 0;
}

vllsi_result vllsi__watch_thing(vllsi_fd dir, const char *path, size_t path_len, bool follow, vllsi_fd *thing,
                                bool *is_directory)
{
    struct vllsi__path taken;
    vllsi_result result = vllsi__path_take(&taken, dir, path, path_len);
    if (vllsi_failed(result)) {
        return result;
    }
    const int32_t flags = VLLSI_LINUX_O_PATH | VLLSI_LINUX_O_CLOEXEC | (follow ? 0 : VLLSI_LINUX_O_NOFOLLOW);
    vllsi_result number;
    do {
        number = vllsi__linux_openat(taken.dir, taken.text, flags, 0);
    } while (number == VLLSI__ERRNO(EINTR));
    if (vllsi_failed(number)) {
        return number;
    }
    struct vllsi_file_stat stat;
    result = vllsi__stat_at((int32_t)number, "", VLLSI_LINUX_AT_EMPTY_PATH, VLLSI_STAT_KIND, &stat);
    if (vllsi_failed(result)) {
        vllsi__close_own(number);
        return result;
    }
    *is_directory = stat.kind == VLLSI_FILE_KIND_DIRECTORY;
    *thing = vllsi__fd_of(VLLSI_FD_KIND_FILE, (int32_t)number);
    return 0;
}

/* Writes "/proc/self/fd/<number>" and a zero. */
static void link_of(int32_t number, char text[LINK_BYTES])
{
    static const char folder[] = "/proc/self/fd/";
    char digits[12];
    size_t count = 0, len = sizeof folder - 1;
    uint32_t rest = (uint32_t)number;
    do {
        digits[count++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    __builtin_memcpy(text, folder, len);
    while (count > 0) {
        text[len++] = digits[--count];
    }
    text[len] = '\0';
}

vllsi_result vllsi__watch_thing_path(vllsi_fd thing, char path[VLLSI__WATCH_PATH_BYTES])
{
    char text[LINK_BYTES];
    const int32_t number = vllsi__fd_number(thing);
    if (number < 0) {
        return VLLSI__ERRNO(EBADF);
    }
    link_of(number, text);
    const vllsi_result len =
        vllsi__linux_readlinkat(VLLSI_LINUX_AT_FDCWD, text, path, VLLSI__WATCH_PATH_BYTES);
    if (vllsi_failed(len)) {
        return len == VLLSI__ERRNO(ENOENT) ? VLLSI__UNSUPPORTED : len;
    }
    if (len == 0 || path[0] != '/') { /* "(unreachable)/…": outside the root of this process */
        return VLLSI__ERRNO(ENOENT);
    }
    return len >= VLLSI__WATCH_PATH_BYTES ? VLLSI__ERRNO(ENAMETOOLONG) : len;
}

vllsi_result vllsi__watch_add(vllsi_fd source, vllsi_fd thing, bool is_root)
{
    char text[LINK_BYTES];
    const int32_t number = vllsi__fd_number(thing);
    if (number < 0) {
        return VLLSI__ERRNO(EBADF);
    }
    link_of(number, text);
    const uint32_t mask = (is_root ? OF_A_ROOT : OF_ENTRIES) | VLLSI_LINUX_IN_MASK_ADD;
    const vllsi_result id = vllsi__linux_inotify_add_watch(vllsi__fd_number(source), text, mask);
    if (id == VLLSI__ERRNO(ENOSPC)) { /* of watches, not of room on a volume */
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_RESOURCE_EXHAUSTED);
    }
    return id == VLLSI__ERRNO(ENOENT) || id == VLLSI__ERRNO(ENOTDIR) ? VLLSI__UNSUPPORTED : id;
}

void vllsi__watch_drop(vllsi_fd source, int32_t id)
{
    (void)!vllsi__linux_inotify_rm_watch(vllsi__fd_number(source), id);
}

vllsi_result vllsi__watch_read(vllsi_fd source, unsigned char *buffer, size_t bytes)
{
    vllsi_result result;
    do {
        result = vllsi__linux_read(vllsi__fd_number(source), buffer, bytes);
    } while (result == VLLSI__ERRNO(EINTR));
    return result == VLLSI__ERRNO(EAGAIN) ? 0 : result;
}

vllsi_result vllsi__watch_await(vllsi_fd source, int64_t deadline_ns)
{
    return vllsi__socket_await(vllsi__fd_number(source), VLLSI_LINUX_POLLIN, deadline_ns);
}
