/*
 * What makes a turn of the ring return from outside, and the descriptor that a foreign loop waits for.
 *
 * A wake writes to an eventfd that the ring watches. It is watched and never read by the ring: reading it
 * through the ring took processor time for ever in one release of the kernel. The watch reports each write
 * and goes on; the count in the eventfd need not be read for that.
 *
 * The pollable descriptor is the ring's own. It is readable as long as there are completions or work that
 * was put off for the next turn. An eventfd that the ring signals is no substitute: a signal that the wake's
 * eventfd sets off is put off by the kernel.
 */
#include "uring.h"

vllsi_result vllsi__uring_wake_open(struct vllsi__uring *uring)
{
    const vllsi_result made = vllsi__linux_eventfd2(0, VLLSI_LINUX_EFD_CLOEXEC | VLLSI_LINUX_EFD_NONBLOCK);
    if (vllsi_failed(made)) {
        return made;
    }
    uring->wake_event = (int32_t)made;
    return 0;
}

void vllsi__uring_wake_arm(struct vllsi__uring *uring)
{
    struct vllsi_linux_io_uring_sqe *entry = vllsi__uring_entry(uring);
    if (entry == NULL) {
        return; /* the next turn */
    }
    entry->opcode = VLLSI_LINUX_IORING_OP_POLL_ADD;
    entry->fd = uring->wake_event;
    entry->poll32_events = VLLSI_LINUX_POLLIN;
    entry->len = (uring->used & VLLSI_LINUX_IO_MULTISHOT) != 0 ? VLLSI_LINUX_IORING_POLL_ADD_MULTI : 0;
    entry->user_data = vllsi__uring_name(VLLSI__URING_WAKE, 0);
    uring->wake_armed = true;
}

void vllsi__uring_woken(struct vllsi__uring *uring, bool more)
{
    if (!more) {
        uint64_t count;
        (void)!vllsi__linux_read(uring->wake_event, &count, sizeof count);
        uring->wake_armed = false;
    }
    /* Before anybody looks for what the wake was about. */
    (void)__atomic_exchange_n(&uring->waking, 0, __ATOMIC_SEQ_CST);
    uring->woken = true;
    uring->ended++;
}

void vllsi__uring_wake(vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    if (__atomic_exchange_n(&uring->waking, 1, __ATOMIC_SEQ_CST) == 0) {
        static const uint64_t one = 1;
        (void)!vllsi__linux_write(uring->wake_event, &one, sizeof one);
    }
}

vllsi_fd vllsi__uring_pollable(const vllsi_io_engine *engine)
{
    struct vllsi__uring *uring = vllsi__uring_of(engine);
    uring->is_polled = true;
    return vllsi__fd_of(VLLSI_FD_KIND_OTHER, uring->ring);
}
