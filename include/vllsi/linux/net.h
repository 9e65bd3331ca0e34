/*
 * What only Linux has of sockets: who is at the other end of a Unix connection.
 */
#ifndef VLLSI_LINUX_NET_H
#define VLLSI_LINUX_NET_H

#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Who a process was when it connected, listened or made a pair of sockets. */
struct vllsi_linux_credentials {
    /** Its id, 0 where it is outside the caller's PID namespace. It may have ended, and the id be another's.
     */
    int32_t pid;
    /** Its effective user, as the caller's user namespace numbers it. */
    uint32_t uid;
    /** Its effective group, likewise. */
    uint32_t gid;
};

/**
 * Who is at the other end of a connection.
 * @param socket [in] a connected Unix socket
 * @param credentials [out] who; untouched on failure
 * @return 0
 * @errors NotConnected, Unsupported (no Unix socket), BadDescriptor, NotASocket. Neither blocks nor
 * allocates; may be called from a signal handler. Source: SO_PEERCRED in unix(7).
 */
VLLSI_MUST_CHECK vllsi_result
vllsi_linux_socket_peer_credentials(vllsi_fd socket, struct vllsi_linux_credentials *credentials);

#ifdef __cplusplus
}
#endif

#endif
