/*
 * Options of sockets, by a table: where the kernel keeps each, and what values make sense. Several have one
 * number for IPv4 and another for IPv6, so that the socket is asked for its family first.
 */
#include "net_socket.h"

#include <vllsi/gate.h>

/* How the value of an option is to be read. */
enum shape { SWITCH, NUMBER, LINGER, ASKED_ONLY };

struct place {
    uint16_t level;
    uint16_t option;
};

/* `ipv6` is where it is for sockets of IPv6 if that is elsewhere (its option is not 0). */
static const struct {
    struct place place;
    struct place ipv6;
    enum shape shape;
    int32_t least, most;
} options[] = {
#define OF_SOCKET(name) .place = {VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_##name}
#define OF_TCP(name)    .place = {VLLSI_LINUX_IPPROTO_TCP, VLLSI_LINUX_TCP_##name}
#define OF_IPV4(name)   .place = {VLLSI_LINUX_IPPROTO_IP, VLLSI_LINUX_IP_##name}
#define SWITCH_VALUES   .shape = SWITCH, .least = 0, .most = 1
#define OR_IPV6(name)   .ipv6 = {VLLSI_LINUX_IPPROTO_IPV6, VLLSI_LINUX_IPV6_##name}
    [VLLSI_SOCKET_OPTION_REUSE_ADDRESS] = {OF_SOCKET(REUSEADDR), SWITCH_VALUES},
    [VLLSI_SOCKET_OPTION_REUSE_PORT] = {OF_SOCKET(REUSEPORT), SWITCH_VALUES},
    [VLLSI_SOCKET_OPTION_NO_DELAY] = {OF_TCP(NODELAY), SWITCH_VALUES},
    [VLLSI_SOCKET_OPTION_KEEP_ALIVE] = {OF_SOCKET(KEEPALIVE), SWITCH_VALUES},
    [VLLSI_SOCKET_OPTION_KEEP_ALIVE_IDLE_S] = {OF_TCP(KEEPIDLE), .shape = NUMBER, .least = 1, .most = 32767},
    [VLLSI_SOCKET_OPTION_KEEP_ALIVE_INTERVAL_S] = {OF_TCP(KEEPINTVL), .shape = NUMBER, .least = 1,
                                                   .most = 32767},
    [VLLSI_SOCKET_OPTION_KEEP_ALIVE_COUNT] = {OF_TCP(KEEPCNT), .shape = NUMBER, .least = 1, .most = 127},
    [VLLSI_SOCKET_OPTION_LINGER_S] = {OF_SOCKET(LINGER), .shape = LINGER, .least = -1, .most = 32767},
    [VLLSI_SOCKET_OPTION_SEND_BUFFER_BYTES] = {OF_SOCKET(SNDBUF), .shape = NUMBER, .least = 1,
                                               .most = INT32_MAX},
    [VLLSI_SOCKET_OPTION_RECEIVE_BUFFER_BYTES] = {OF_SOCKET(RCVBUF), .shape = NUMBER, .least = 1,
                                                  .most = INT32_MAX},
    [VLLSI_SOCKET_OPTION_BROADCAST] = {OF_SOCKET(BROADCAST), SWITCH_VALUES},
    [VLLSI_SOCKET_OPTION_IPV6_ONLY] = {.place = {VLLSI_LINUX_IPPROTO_IPV6, VLLSI_LINUX_IPV6_V6ONLY},
                                       SWITCH_VALUES},
    [VLLSI_SOCKET_OPTION_HOP_LIMIT] = {OF_IPV4(TTL), OR_IPV6(UNICAST_HOPS), .shape = NUMBER, .least = 1,
                                       .most = 255},
    [VLLSI_SOCKET_OPTION_MULTICAST_HOP_LIMIT] = {OF_IPV4(MULTICAST_TTL), OR_IPV6(MULTICAST_HOPS),
                                                 .shape = NUMBER, .least = 0, .most = 255},
    [VLLSI_SOCKET_OPTION_MULTICAST_LOOP] = {OF_IPV4(MULTICAST_LOOP), OR_IPV6(MULTICAST_LOOP), SWITCH_VALUES},
    [VLLSI_SOCKET_OPTION_TYPE] = {OF_SOCKET(TYPE), .shape = ASKED_ONLY},
    [VLLSI_SOCKET_OPTION_FAMILY] = {OF_SOCKET(DOMAIN), .shape = ASKED_ONLY},
    [VLLSI_SOCKET_OPTION_LISTENING] = {OF_SOCKET(ACCEPTCONN), .shape = ASKED_ONLY},
#undef OF_SOCKET
#undef OF_TCP
#undef OF_IPV4
#undef OR_IPV6
#undef SWITCH_VALUES
};

_Static_assert(sizeof options / sizeof *options == VLLSI_SOCKET_OPTION_COUNT, "each has a row");

vllsi_result vllsi__socket_number(int32_t number, uint32_t level, uint32_t option)
{
    int32_t value = 0;
    uint32_t len = sizeof value;
    const vllsi_result result =
        vllsi__linux_getsockopt(number, (int32_t)level, (int32_t)option, &value, &len);
    return vllsi_failed(result) ? result : (vllsi_result)(uint32_t)value;
}

static vllsi_result set_number(int32_t number, struct place place, int32_t value)
{
    return vllsi__linux_setsockopt(number, place.level, place.option, &value, sizeof value);
}

/* Where an option of this socket is, or the failure that there is none. */
static vllsi_result place_of(int32_t number, enum vllsi_socket_option option, struct place *place)
{
    *place = options[option].place;
    const bool of_ip = options[option].ipv6.option != 0;
    const bool of_ipv6 = option == VLLSI_SOCKET_OPTION_IPV6_ONLY;
    if (option == VLLSI_SOCKET_OPTION_REUSE_PORT && !VLLSI__SOCKET_EXTRAS) {
        return VLLSI__UNSUPPORTED;
    }
    if (!of_ip && !of_ipv6) {
        return 0;
    }
    const vllsi_result family = vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_DOMAIN);
    if (vllsi_failed(family)) {
        return family;
    }
    if (of_ip && family == VLLSI_LINUX_AF_INET6) {
        *place = options[option].ipv6;
        return 0;
    }
    return family == (of_ipv6 ? VLLSI_LINUX_AF_INET6 : VLLSI_LINUX_AF_INET) ? 0 : VLLSI__UNSUPPORTED;
}

vllsi_result vllsi_socket_set_option(vllsi_fd socket, enum vllsi_socket_option option, int64_t value)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_set_option);
    const int32_t number = vllsi__fd_number(socket);
    struct place place;
    if ((unsigned)option >= VLLSI_SOCKET_OPTION_COUNT || options[option].shape == ASKED_ONLY ||
        value < options[option].least || value > options[option].most) {
        return VLLSI__INVALID_INPUT;
    }
    vllsi_result result = place_of(number, option, &place);
    if (vllsi_failed(result)) {
        return result;
    }
    if (option == VLLSI_SOCKET_OPTION_REUSE_ADDRESS) {
        result = vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_TYPE);
        if (vllsi_failed(result) || result != VLLSI_LINUX_SOCK_STREAM) {
            return vllsi_failed(result) ? result : VLLSI__UNSUPPORTED;
        }
    }
    if (options[option].shape == LINGER) {
        const struct vllsi_linux_linger linger = {.l_onoff = value >= 0,
                                                  .l_linger = value >= 0 ? (int32_t)value : 0};
        return vllsi__linux_setsockopt(number, place.level, place.option, &linger, sizeof linger);
    }
    return set_number(number, place, (int32_t)value);
}

static vllsi_result get_linger(int32_t number, int64_t *value)
{
    struct vllsi_linux_linger linger = {.l_onoff = 0};
    uint32_t len = sizeof linger;
    const vllsi_result result =
        vllsi__linux_getsockopt(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_LINGER, &linger, &len);
    if (!vllsi_failed(result)) {
        *value = linger.l_onoff != 0 ? linger.l_linger : -1;
    }
    return result;
}

static int64_t portable_type(int64_t type)
{
    switch (type) {
    case VLLSI_LINUX_SOCK_STREAM: return VLLSI_SOCKET_TYPE_STREAM;
    case VLLSI_LINUX_SOCK_DGRAM: return VLLSI_SOCKET_TYPE_DATAGRAM;
    case VLLSI_LINUX_SOCK_SEQPACKET: return VLLSI_SOCKET_TYPE_SEQPACKET;
    default: return 0;
    }
}

static int64_t portable_family(int64_t family)
{
    switch (family) {
    case VLLSI_LINUX_AF_INET: return VLLSI_ADDRESS_FAMILY_IPV4;
    case VLLSI_LINUX_AF_INET6: return VLLSI_ADDRESS_FAMILY_IPV6;
    case VLLSI_LINUX_AF_UNIX: return VLLSI_ADDRESS_FAMILY_UNIX;
    default: return VLLSI_ADDRESS_FAMILY_NONE;
    }
}

vllsi_result vllsi_socket_get_option(vllsi_fd socket, enum vllsi_socket_option option, int64_t *value)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_get_option);
    const int32_t number = vllsi__fd_number(socket);
    struct place place;
    if ((unsigned)option >= VLLSI_SOCKET_OPTION_COUNT) {
        return VLLSI__INVALID_INPUT;
    }
    vllsi_result result = place_of(number, option, &place);
    if (vllsi_failed(result)) {
        return result;
    }
    if (options[option].shape == LINGER) {
        return get_linger(number, value);
    }
    result = vllsi__socket_number(number, place.level, place.option);
    if (vllsi_failed(result)) {
        return result;
    }
    switch (option) {
    case VLLSI_SOCKET_OPTION_TYPE: *value = portable_type(result); break;
    case VLLSI_SOCKET_OPTION_FAMILY: *value = portable_family(result); break;
    default: *value = options[option].shape == SWITCH ? result != 0 : result; break;
    }
    return 0;
}

/* ── groups ── */

/* The failure if a socket is not of this family. */
static vllsi_result of_family(int32_t number, uint32_t family)
{
    const vllsi_result found = vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_DOMAIN);
    if (vllsi_failed(found)) {
        return found;
    }
    return found == family ? 0 : VLLSI__UNSUPPORTED;
}

static vllsi_result change_group(vllsi_fd socket, const struct vllsi_address *group, uint32_t interface_index,
                                 bool join)
{
    const int32_t number = vllsi__fd_number(socket);
    if (interface_index > INT32_MAX) {
        return VLLSI__ERRNO(ENODEV);
    }
    if (group->family == VLLSI_ADDRESS_FAMILY_IPV4) {
        struct vllsi_linux_ip_mreqn request = {.imr_ifindex = (int32_t)interface_index};
        __builtin_memcpy(&request.imr_multiaddr, group->ip, sizeof request.imr_multiaddr);
        const vllsi_result fits = of_family(number, VLLSI_LINUX_AF_INET);
        return vllsi_failed(fits) ? fits
                                  : vllsi__linux_setsockopt(number, VLLSI_LINUX_IPPROTO_IP,
                                                            join ? VLLSI_LINUX_IP_ADD_MEMBERSHIP
                                                                 : VLLSI_LINUX_IP_DROP_MEMBERSHIP,
                                                            &request, sizeof request);
    }
    if (group->family == VLLSI_ADDRESS_FAMILY_IPV6) {
        struct vllsi_linux_ipv6_mreq request = {.ipv6mr_ifindex = (int32_t)interface_index};
        __builtin_memcpy(&request.ipv6mr_multiaddr, group->ip, sizeof request.ipv6mr_multiaddr);
        const vllsi_result fits = of_family(number, VLLSI_LINUX_AF_INET6);
        return vllsi_failed(fits) ? fits
                                  : vllsi__linux_setsockopt(number, VLLSI_LINUX_IPPROTO_IPV6,
                                                            join ? VLLSI_LINUX_IPV6_ADD_MEMBERSHIP
                                                                 : VLLSI_LINUX_IPV6_DROP_MEMBERSHIP,
                                                            &request, sizeof request);
    }
    return VLLSI__INVALID_INPUT;
}

vllsi_result vllsi_socket_join_group(vllsi_fd socket, const struct vllsi_address *group,
                                     uint32_t interface_index)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_join_group);
    return change_group(socket, group, interface_index, true);
}

vllsi_result vllsi_socket_leave_group(vllsi_fd socket, const struct vllsi_address *group,
                                      uint32_t interface_index)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_leave_group);
    return change_group(socket, group, interface_index, false);
}

vllsi_result vllsi_socket_set_group_interface(vllsi_fd socket, uint32_t interface_index)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_set_group_interface);
    const int32_t number = vllsi__fd_number(socket);
    if (interface_index > INT32_MAX) {
        return VLLSI__ERRNO(ENODEV);
    }
    const vllsi_result family = vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_DOMAIN);
    if (family == VLLSI_LINUX_AF_INET) {
        const struct vllsi_linux_ip_mreqn request = {.imr_ifindex = (int32_t)interface_index};
        return vllsi__linux_setsockopt(number, VLLSI_LINUX_IPPROTO_IP, VLLSI_LINUX_IP_MULTICAST_IF, &request,
                                       sizeof request);
    }
    if (family != VLLSI_LINUX_AF_INET6) {
        return vllsi_failed(family) ? family : VLLSI__UNSUPPORTED;
    }
    const struct place place = {VLLSI_LINUX_IPPROTO_IPV6, VLLSI_LINUX_IPV6_MULTICAST_IF};
    return set_number(number, place, (int32_t)interface_index);
}
