/*
 * The drivers of Linux, best first. Which one an engine takes is the engine's to decide: this is the ladder.
 */
#include <vllsi/linux.h>
#include <vllsi/linux/auxv.h>
#include <vllsi/linux/io.h>

#include <stddef.h>

#include "engine.h"

const struct vllsi_io_driver *const *vllsi__io_drivers(void)
{
    static const struct vllsi_io_driver *const drivers[] = {
        &vllsi_linux_io_uring_driver,
        &vllsi_linux_epoll_driver,
        &vllsi_io_blocking_driver,
        NULL,
    };
    return drivers;
}

bool vllsi__io_environment_counts(void)
{
    uint64_t secure = 0;
    return !vllsi_linux_auxv_get(VLLSI_LINUX_AT_SECURE, &secure) || secure == 0;
}
