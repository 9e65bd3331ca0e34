/*
 * The drivers of Linux, best first. Which one an engine takes is the engine's to decide: this is the ladder.
 */
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
