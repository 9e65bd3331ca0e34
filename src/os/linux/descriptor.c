/*
 * Descriptors of the library for the kernel's, and back.
 */
#include "descriptor.h"

vllsi_fd vllsi_fd_from_native(enum vllsi_fd_kind kind, int64_t native)
{
    if ((unsigned)kind >= VLLSI_FD_KIND_COUNT || native < 0 || native > INT32_MAX) {
        return VLLSI_FD_INVALID;
    }
    return vllsi__fd_of(kind, (int32_t)native);
}

int64_t vllsi_fd_native(vllsi_fd fd)
{
    return vllsi__fd_number(fd);
}

bool vllsi_fd_is_valid(vllsi_fd fd)
{
    return vllsi__fd_number(fd) >= 0;
}
