/*
 * Paths on their way to the kernel.
 *
 * A path is copied once, onto the caller's stack, and looked through for zeros on the way: the kernel would
 * take it up to the first, and so another path than the caller's checks have seen.
 */
#include "path.h"

int32_t vllsi__path_dir(vllsi_fd dir)
{
    return dir.raw == VLLSI_FD_CURRENT_DIRECTORY_RAW ? VLLSI_LINUX_AT_FDCWD : vllsi__fd_number(dir);
}

vllsi_result vllsi__path_text(char text[VLLSI__PATH_BYTES], const char *bytes, size_t len)
{
    if (len > VLLSI__PATH_LEN_MAX) {
        return VLLSI__ERRNO(ENAMETOOLONG);
    }
    if (bytes == NULL && len != 0) {
        return VLLSI__ERRNO(EFAULT);
    }
    for (size_t at = 0; at < len; at++) {
        if (bytes[at] == '\0') {
            return VLLSI__INVALID_INPUT;
        }
        text[at] = bytes[at];
    }
    text[len] = '\0';
    return 0;
}

vllsi_result vllsi__path_take(struct vllsi__path *path, vllsi_fd dir, const char *bytes, size_t len)
{
    path->dir = vllsi__path_dir(dir);
    if (path->dir == -1) {
        return VLLSI__ERRNO(EBADF); /* the kernel would not look at it for an absolute path */
    }
    return vllsi__path_text(path->text, bytes, len);
}

vllsi_result vllsi__path_hand_out(const char *text, size_t len, char *buffer, size_t size_bytes)
{
    for (size_t at = 0; at < len && at < size_bytes; at++) {
        buffer[at] = text[at];
    }
    if (len < size_bytes) {
        buffer[len] = '\0';
    }
    return (vllsi_result)len;
}
