/*
 * Sockets: made, named, connected, ended.
 *
 * A connect that a signal interrupts goes on in the kernel: calling it again would find it under way. So it
 * is waited for until the socket can be written, and then asked what has become of it. Unix sockets are
 * otherwise: there nothing has begun, and the call is repeated.
 */
#include "net_socket.h"

#include <vllsi/gate.h>
#include <vllsi/linux/net.h>
#include <vllsi/wait.h>

#include "../wait.h"

#define INTERRUPTED VLLSI__ERRNO(EINTR)

/* ── making ── */

/* The flags of a mode beside close-on-exec, or -1 for none. */
static int32_t flags_of(enum vllsi_socket_mode mode)
{
    switch (mode) {
    case VLLSI_SOCKET_MODE_BLOCKING: return (int32_t)VLLSI_LINUX_SOCK_CLOEXEC;
    case VLLSI_SOCKET_MODE_NON_BLOCKING:
        return (int32_t)(VLLSI_LINUX_SOCK_CLOEXEC | VLLSI_LINUX_SOCK_NONBLOCK);
    default: return -1;
    }
}

static int32_t type_of(enum vllsi_socket_type type)
{
    switch (type) {
    case VLLSI_SOCKET_TYPE_STREAM: return (int32_t)VLLSI_LINUX_SOCK_STREAM;
    case VLLSI_SOCKET_TYPE_DATAGRAM: return (int32_t)VLLSI_LINUX_SOCK_DGRAM;
    case VLLSI_SOCKET_TYPE_SEQPACKET: return (int32_t)VLLSI_LINUX_SOCK_SEQPACKET;
    default: return -1;
    }
}

static int32_t family_of(enum vllsi_address_family family)
{
    switch (family) {
    case VLLSI_ADDRESS_FAMILY_IPV4: return VLLSI_LINUX_AF_INET;
    case VLLSI_ADDRESS_FAMILY_IPV6: return VLLSI_LINUX_AF_INET6;
    case VLLSI_ADDRESS_FAMILY_UNIX: return VLLSI_LINUX_AF_UNIX;
    default: return -1;
    }
}

vllsi_result vllsi_socket_open(enum vllsi_address_family family, enum vllsi_socket_type type,
                               enum vllsi_socket_mode mode, vllsi_fd *socket)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_open);
    const int32_t flags = flags_of(mode);
    const int32_t kernels_family = family_of(family);
    const int32_t kernels_type = type_of(type);
    if (flags < 0 || kernels_family < 0 || kernels_type < 0) {
        return VLLSI__INVALID_INPUT;
    }
    if (!VLLSI__SOCKET_EXTRAS && family == VLLSI_ADDRESS_FAMILY_UNIX && type != VLLSI_SOCKET_TYPE_STREAM) {
        return VLLSI__UNSUPPORTED;
    }
    const vllsi_result made = vllsi__linux_socket(kernels_family, kernels_type | flags, 0);
    if (vllsi_failed(made)) {
        return made;
    }
    if (family == VLLSI_ADDRESS_FAMILY_IPV6) {
        const int32_t on = 1;
        const vllsi_result only = vllsi__linux_setsockopt((int32_t)made, VLLSI_LINUX_IPPROTO_IPV6,
                                                          VLLSI_LINUX_IPV6_V6ONLY, &on, sizeof on);
        if (vllsi_failed(only)) {
            vllsi__close_own(made);
            return only;
        }
    }
    *socket = vllsi__fd_of(VLLSI_FD_KIND_SOCKET, (int32_t)made);
    return 0;
}

vllsi_result vllsi_socket_pair(enum vllsi_socket_type type, enum vllsi_socket_mode mode, vllsi_fd *one,
                               vllsi_fd *other)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_pair);
    const int32_t flags = flags_of(mode);
    const int32_t kernels_type = type_of(type);
    if (flags < 0 || kernels_type < 0) {
        return VLLSI__INVALID_INPUT;
    }
    if (!VLLSI__SOCKET_EXTRAS && type != VLLSI_SOCKET_TYPE_STREAM) {
        return VLLSI__UNSUPPORTED;
    }
    int32_t ends[2];
    const vllsi_result result = vllsi__linux_socketpair(VLLSI_LINUX_AF_UNIX, kernels_type | flags, 0, ends);
    if (!vllsi_failed(result)) {
        *one = vllsi__fd_of(VLLSI_FD_KIND_SOCKET, ends[0]);
        *other = vllsi__fd_of(VLLSI_FD_KIND_SOCKET, ends[1]);
    }
    return result;
}

/* ── listening ── */

vllsi_result vllsi_socket_bind(vllsi_fd socket, const struct vllsi_address *address)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_bind);
    union vllsi__socket_address kernels;
    uint32_t len;
    const vllsi_result taken = vllsi__socket_address_take(address, &kernels, &len);
    return vllsi_failed(taken) ? taken : vllsi__linux_bind(vllsi__fd_number(socket), &kernels.head, len);
}

vllsi_result vllsi_socket_listen(vllsi_fd socket, int32_t backlog)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_listen);
    return vllsi__linux_listen(vllsi__fd_number(socket), backlog > 1 ? backlog : 1);
}

vllsi_result vllsi_socket_accept(vllsi_fd socket, enum vllsi_socket_mode mode, vllsi_fd *connection,
                                 struct vllsi_address *peer)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_accept);
    const int32_t flags = flags_of(mode);
    if (flags < 0) {
        return VLLSI__INVALID_INPUT;
    }
    union vllsi__socket_address kernels;
    uint32_t len;
    vllsi_result made;
    do {
        len = sizeof kernels;
        made = vllsi__linux_accept4(vllsi__fd_number(socket), &kernels.head, &len, flags);
    } while (made == INTERRUPTED);
    if (vllsi_failed(made)) {
        return made;
    }
    *connection = vllsi__fd_of(VLLSI_FD_KIND_SOCKET, (int32_t)made);
    if (peer != NULL) {
        vllsi__socket_address_give(&kernels, len, peer);
    }
    return 0;
}

/* ── connecting ── */

static vllsi_result take_error(int32_t number)
{
    const vllsi_result error = vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_ERROR);
    return vllsi_failed(error) ? error : -error;
}

vllsi_result vllsi_socket_take_error(vllsi_fd socket)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_take_error);
    return take_error(vllsi__fd_number(socket));
}

/* What a connect that had begun came to, by this point of time. */
static vllsi_result result_of_connect(int32_t number, int64_t deadline_ns)
{
    vllsi_result result = vllsi__socket_await(number, VLLSI_LINUX_POLLOUT, deadline_ns);
    if (result == vllsi__wait_time_is_up()) {
        return VLLSI__ERRNO(EINPROGRESS);
    }
    if (!vllsi_failed(result)) {
        result = take_error(number);
    }
    if (vllsi_failed(result)) {
        return result;
    }
    /* What was never begun, or has failed and said so, looks ready too; but it has no peer. */
    union vllsi__socket_address peer;
    uint32_t len = sizeof peer;
    return vllsi__linux_getpeername(number, &peer.head, &len);
}

vllsi_result vllsi_socket_connect(vllsi_fd socket, const struct vllsi_address *address)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_connect);
    union vllsi__socket_address kernels;
    uint32_t len;
    vllsi_result result = vllsi__socket_address_take(address, &kernels, &len);
    if (vllsi_failed(result)) {
        return result;
    }
    const int32_t number = vllsi__fd_number(socket);
    do {
        result = vllsi__linux_connect(number, &kernels.head, len);
    } while (result == INTERRUPTED && address->family == VLLSI_ADDRESS_FAMILY_UNIX);
    return result == INTERRUPTED ? result_of_connect(number, VLLSI_FOREVER) : result;
}

vllsi_result vllsi_socket_connect_result(vllsi_fd socket)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_connect_result);
    return result_of_connect(vllsi__fd_number(socket), 0);
}

vllsi_result vllsi_socket_shutdown(vllsi_fd socket, enum vllsi_shutdown directions)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_shutdown);
    static const int32_t kernels[] = {
        [VLLSI_SHUTDOWN_RECEIVE] = VLLSI_LINUX_SHUT_RD,
        [VLLSI_SHUTDOWN_SEND] = VLLSI_LINUX_SHUT_WR,
        [VLLSI_SHUTDOWN_BOTH] = VLLSI_LINUX_SHUT_RDWR,
    };
    if ((unsigned)directions - 1 >= VLLSI_SHUTDOWN_BOTH) {
        return VLLSI__INVALID_INPUT;
    }
    return vllsi__linux_shutdown(vllsi__fd_number(socket), kernels[directions]);
}

/* ── who is at the ends ── */

vllsi_result vllsi_socket_local_address(vllsi_fd socket, struct vllsi_address *address)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_local_address);
    union vllsi__socket_address kernels;
    uint32_t len = sizeof kernels;
    const vllsi_result result = vllsi__linux_getsockname(vllsi__fd_number(socket), &kernels.head, &len);
    if (!vllsi_failed(result)) {
        vllsi__socket_address_give(&kernels, len, address);
    }
    return result;
}

vllsi_result vllsi_socket_peer_address(vllsi_fd socket, struct vllsi_address *address)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_peer_address);
    union vllsi__socket_address kernels;
    uint32_t len = sizeof kernels;
    const vllsi_result result = vllsi__linux_getpeername(vllsi__fd_number(socket), &kernels.head, &len);
    if (!vllsi_failed(result)) {
        vllsi__socket_address_give(&kernels, len, address);
    }
    return result;
}

vllsi_result vllsi_linux_socket_peer_credentials(vllsi_fd socket, struct vllsi_linux_credentials *credentials)
{
    VLLSI_PERMISSION_GATE(vllsi_linux_socket_peer_credentials);
    const int32_t number = vllsi__fd_number(socket);
    struct vllsi_linux_ucred known = {.pid = 0};
    uint32_t len = sizeof known;
    vllsi_result result = vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_DOMAIN);
    if (vllsi_failed(result)) {
        return result;
    }
    if (result != VLLSI_LINUX_AF_UNIX) {
        return VLLSI__UNSUPPORTED; /* the kernel would name nobody */
    }
    result = vllsi__linux_getsockopt(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_PEERCRED, &known, &len);
    if (vllsi_failed(result)) {
        return result;
    }
    if (known.uid == UINT32_MAX) {
        return VLLSI__ERRNO(ENOTCONN); /* nobody has connected */
    }
    *credentials = (struct vllsi_linux_credentials){.pid = known.pid, .uid = known.uid, .gid = known.gid};
    return 0;
}
