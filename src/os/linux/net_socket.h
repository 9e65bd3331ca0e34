/*
 * What the files about sockets share: addresses as the kernel has them, and how a build that plays the least
 * portable system (VLLSI_STRICT_PORTABLE) differs.
 */
#ifndef VLLSI_OS_LINUX_NET_SOCKET_H
#define VLLSI_OS_LINUX_NET_SOCKET_H

#include <stdbool.h>

#include <vllsi/net.h>

#include "path.h"

/* Whether there is what portable programs have to ask for: Unix sockets that are no streams on a path,
 * descriptors in messages, shared ports. */
#ifdef VLLSI_STRICT_PORTABLE
#define VLLSI__SOCKET_EXTRAS false
#else
#define VLLSI__SOCKET_EXTRAS true
#endif

/* An address of any family that the library knows, and room for those it does not. */
union vllsi__socket_address {
    struct vllsi_linux_sockaddr head;
    struct vllsi_linux_sockaddr_in ipv4;
    struct vllsi_linux_sockaddr_in6 ipv6;
    struct vllsi_linux_sockaddr_un unix_name;
    struct vllsi_linux_sockaddr_storage any;
};

/* net_address.c. A caller's address for the kernel; a failure for a damaged record, or for what this target
 * has no such address of. */
VLLSI_MUST_CHECK vllsi_result vllsi__socket_address_take(const struct vllsi_address *address,
                                                         union vllsi__socket_address *kernels, uint32_t *len);

/* The kernel's address for a caller, `len` as the kernel said it. */
void vllsi__socket_address_give(const union vllsi__socket_address *kernels, uint32_t len,
                                struct vllsi_address *address);

/* net_option.c. An option of one number: its value, 0 or more, or a failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__socket_number(int32_t number, uint32_t level, uint32_t option);

/* net_poll.c. Waits until one descriptor is ready for POLLIN or POLLOUT, or has failed. Returns 0, or
 * TimedOut not before the deadline, or another failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__socket_await(int32_t number, int16_t events, int64_t deadline_ns);

#endif
