/*
 * What stopping threads (stop_world.c) and showing them (collector.c) share.
 */
#ifndef VLLSI_OS_LINUX_STOP_WORLD_H
#define VLLSI_OS_LINUX_STOP_WORLD_H

#include <stdbool.h>

#include <vllsi/linux.h>

#include "thread_list.h"

/* What a stopped thread left behind. */
struct vllsi__stopped {
    struct vllsi_linux_ucontext *frame; /* on the stack that it was using */
};

/* Whether the calling thread has stopped others, so that the list of threads stands still for it. */
bool vllsi__world_is_mine(void);

/* Whether a thread is stopped; asked by who has stopped threads. */
bool vllsi__thread_is_stopped(const struct vllsi__thread *block);

#endif
