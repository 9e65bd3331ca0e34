/*
 * Addresses between the portable record and the kernel, and the numbers of interfaces.
 */
#include "net_socket.h"

#include <vllsi/gate.h>

#include "../address.h"

#define PATH_OFFSET   ((uint32_t)offsetof(struct vllsi_linux_sockaddr_un, sun_path))
#define NAME_TOO_LONG VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_NAME_TOO_LONG)

_Static_assert(sizeof((struct vllsi_linux_sockaddr_un){0}.sun_path) == VLLSI_UNIX_NAME_BYTES, "it fits");

/* Between the machine's order of bytes and the network's; both ways are the same. */
static uint16_t in_order_16(uint16_t value)
{
    const uint8_t bytes[] = {(uint8_t)(value >> 8), (uint8_t)value};
    uint16_t ordered;
    __builtin_memcpy(&ordered, bytes, sizeof ordered);
    return ordered;
}

static uint32_t in_order_32(uint32_t value)
{
    const uint8_t bytes[] = {(uint8_t)(value >> 24), (uint8_t)(value >> 16), (uint8_t)(value >> 8),
                             (uint8_t)value};
    uint32_t ordered;
    __builtin_memcpy(&ordered, bytes, sizeof ordered);
    return ordered;
}

static vllsi_result take_unix(const struct vllsi_address *address, struct vllsi_linux_sockaddr_un *kernels,
                              uint32_t *len)
{
    if (address->name_len > VLLSI_UNIX_NAME_BYTES_MAX) {
        return NAME_TOO_LONG;
    }
    *kernels = (struct vllsi_linux_sockaddr_un){.sun_family = VLLSI_LINUX_AF_UNIX};
    switch (address->unix_name) {
    case VLLSI_UNIX_NAME_PATH: /* with a zero behind it */
        __builtin_memcpy(kernels->sun_path, address->name, address->name_len);
        break;
    case VLLSI_UNIX_NAME_ABSTRACT: /* with a zero before it */
        if (!VLLSI__SOCKET_EXTRAS) {
            return VLLSI__UNSUPPORTED;
        }
        __builtin_memcpy(kernels->sun_path + 1, address->name, address->name_len);
        break;
    default: return VLLSI__INVALID_INPUT; /* the kernel would choose an abstract name */
    }
    *len = PATH_OFFSET + address->name_len + 1;
    return 0;
}

vllsi_result vllsi__socket_address_take(const struct vllsi_address *address,
                                        union vllsi__socket_address *kernels, uint32_t *len)
{
    if (!vllsi__address_is_sound(address)) {
        return VLLSI__INVALID_INPUT;
    }
    switch (address->family) {
    case VLLSI_ADDRESS_FAMILY_IPV4:
        kernels->ipv4 = (struct vllsi_linux_sockaddr_in){.sin_family = VLLSI_LINUX_AF_INET};
        kernels->ipv4.sin_port = in_order_16(address->port);
        __builtin_memcpy(&kernels->ipv4.sin_addr, address->ip, sizeof kernels->ipv4.sin_addr);
        *len = sizeof kernels->ipv4;
        return 0;
    case VLLSI_ADDRESS_FAMILY_IPV6:
        kernels->ipv6 = (struct vllsi_linux_sockaddr_in6){.sin6_family = VLLSI_LINUX_AF_INET6};
        kernels->ipv6.sin6_port = in_order_16(address->port);
        kernels->ipv6.sin6_flowinfo = in_order_32(address->flow);
        kernels->ipv6.sin6_scope_id = address->scope;
        __builtin_memcpy(&kernels->ipv6.sin6_addr, address->ip, sizeof kernels->ipv6.sin6_addr);
        *len = sizeof kernels->ipv6;
        return 0;
    case VLLSI_ADDRESS_FAMILY_UNIX: return take_unix(address, &kernels->unix_name, len);
    default: return VLLSI__INVALID_INPUT;
    }
}

static void give_unix(const struct vllsi_linux_sockaddr_un *kernels, uint32_t len,
                      struct vllsi_address *address)
{
    const uint32_t stored = len < sizeof *kernels ? len : (uint32_t)sizeof *kernels;
    const uint32_t room = stored > PATH_OFFSET ? stored - PATH_OFFSET : 0;
    address->family = VLLSI_ADDRESS_FAMILY_UNIX;
    if (room == 0) {
        return;
    }
    const uint8_t *name = kernels->sun_path;
    if (name[0] == '\0') {
        address->unix_name = VLLSI_UNIX_NAME_ABSTRACT;
        address->name_len = room - 1;
        name++;
    } else {
        address->unix_name = VLLSI_UNIX_NAME_PATH;
        while (address->name_len < room && name[address->name_len] != '\0') {
            address->name_len++;
        }
    }
    __builtin_memcpy(address->name, name, address->name_len);
}

void vllsi__socket_address_give(const union vllsi__socket_address *kernels, uint32_t len,
                                struct vllsi_address *address)
{
    *address = (struct vllsi_address){.family = VLLSI_ADDRESS_FAMILY_NONE};
    if (len < sizeof kernels->head.sa_family) {
        return; /* the socket's family has no addresses here, or the peer has none */
    }
    switch (kernels->head.sa_family) {
    case VLLSI_LINUX_AF_INET:
        vllsi_address_ipv4((const uint8_t *)&kernels->ipv4.sin_addr, in_order_16(kernels->ipv4.sin_port),
                           address);
        break;
    case VLLSI_LINUX_AF_INET6:
        vllsi_address_ipv6(kernels->ipv6.sin6_addr.in6_u.u6_addr8, in_order_16(kernels->ipv6.sin6_port),
                           kernels->ipv6.sin6_scope_id, address);
        address->flow = in_order_32(kernels->ipv6.sin6_flowinfo) & 0xfffffff;
        break;
    case VLLSI_LINUX_AF_UNIX: give_unix(&kernels->unix_name, len, address); break;
    default: break;
    }
}

/* ── interfaces ── */

/* Asks by a socket of our own; which kind makes no difference. */
static vllsi_result ask(uint32_t request, struct vllsi_linux_ifreq *question)
{
    const vllsi_result socket =
        vllsi__linux_socket(VLLSI_LINUX_AF_UNIX, VLLSI_LINUX_SOCK_DGRAM | VLLSI_LINUX_SOCK_CLOEXEC, 0);
    if (vllsi_failed(socket)) {
        return socket;
    }
    const vllsi_result result = vllsi__linux_ioctl((int32_t)socket, request, (uintptr_t)question);
    vllsi__close_own(socket);
    return result;
}

static vllsi_result index_of(const char *name, size_t name_len)
{
    struct vllsi_linux_ifreq question = {.ifr_name = {0}};
    if (name_len == 0) {
        return VLLSI__INVALID_INPUT;
    }
    for (size_t at = 0; at < name_len; at++) {
        if (name[at] == '\0') {
            return VLLSI__INVALID_INPUT;
        }
        if (at + 1 >= sizeof question.ifr_name) {
            return VLLSI__ERRNO(ENODEV); /* no interface has so long a name */
        }
        question.ifr_name[at] = (uint8_t)name[at];
    }
    const vllsi_result result = ask(VLLSI_LINUX_SIOCGIFINDEX, &question);
    return vllsi_failed(result) ? result : question.ifr_ifru.ifru_ivalue;
}

vllsi_result vllsi_interface_index(const char *name, size_t name_len)
{
    VLLSI_PERMISSION_GATE(vllsi_interface_index);
    return index_of(name, name_len);
}

vllsi_result vllsi_interface_name(uint32_t interface_index, char *buffer, size_t size_bytes)
{
    VLLSI_PERMISSION_GATE(vllsi_interface_name);
    struct vllsi_linux_ifreq question = {.ifr_name = {0}};
    if (interface_index == 0 || interface_index > INT32_MAX) {
        return VLLSI__ERRNO(ENODEV);
    }
    question.ifr_ifru.ifru_ivalue = (int32_t)interface_index;
    const vllsi_result result = ask(VLLSI_LINUX_SIOCGIFNAME, &question);
    if (vllsi_failed(result)) {
        return result;
    }
    size_t len = 0;
    while (len < sizeof question.ifr_name && question.ifr_name[len] != '\0') {
        len++;
    }
    return vllsi__path_hand_out((const char *)question.ifr_name, len, buffer, size_bytes);
}

vllsi_result vllsi_socket_address_parse(const char *text, size_t text_len, enum vllsi_address_form form,
                                        struct vllsi_address *address, size_t *offset)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_address_parse);
    return vllsi__address_parse(text, text_len, form, address, offset, index_of);
}
