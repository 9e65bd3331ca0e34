/*
 * Sockets: made, connected, written and read, asked and told of options, waited for.
 */
#include "driver.h"

#include <vllsi/net.h>

#define STREAM       VLLSI_SOCKET_TYPE_STREAM
#define DATAGRAM     VLLSI_SOCKET_TYPE_DATAGRAM
#define BLOCKING     VLLSI_SOCKET_MODE_BLOCKING
#define NON_BLOCKING VLLSI_SOCKET_MODE_NON_BLOCKING

static vllsi_result keep(vllsi_result made, vllsi_fd fd)
{
    if (vllsi_failed(made)) {
        EFFECT(fd.raw == VLLSI_FD_INVALID_RAW);
    } else {
        close_calmly(fd);
    }
    return made;
}

static vllsi_fd socket_of(enum vllsi_address_family family, enum vllsi_socket_type type)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    EFFECT(vllsi_socket_open(family, type, BLOCKING, &fd) == 0);
    return fd;
}

static struct vllsi_address loopback(void)
{
    struct vllsi_address address;
    EFFECT(vllsi_address_loopback(VLLSI_ADDRESS_FAMILY_IPV4, 0, &address) == 0);
    return address;
}

/* A socket that listens, and where. */
static vllsi_fd listener(struct vllsi_address *address)
{
    const vllsi_fd fd = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, STREAM);
    *address = loopback();
    EFFECT(vllsi_socket_bind(fd, address) == 0);
    EFFECT(vllsi_socket_listen(fd, 4) == 0);
    EFFECT(vllsi_socket_local_address(fd, address) == 0);
    return fd;
}

struct pair {
    vllsi_fd one, other;
};

static struct pair pair_of(enum vllsi_socket_type type)
{
    struct pair pair = {VLLSI_FD_INVALID, VLLSI_FD_INVALID};
    EFFECT(vllsi_socket_pair(type, BLOCKING, &pair.one, &pair.other) == 0);
    return pair;
}

static vllsi_result with_pair(enum vllsi_socket_type type, vllsi_result (*act)(struct pair pair))
{
    const struct pair pair = pair_of(type);
    const vllsi_result done = act(pair);
    close_calmly(pair.one);
    close_calmly(pair.other);
    return done;
}

/* ── making and connecting ── */

SCENARIO(socket_open)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    const vllsi_result made = FAULTY(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, STREAM, NON_BLOCKING, &fd));
    return keep(made, fd);
}

SCENARIO(socket_pair)
{
    vllsi_fd one = VLLSI_FD_INVALID, other = VLLSI_FD_INVALID;
    const vllsi_result made = FAULTY(vllsi_socket_pair(STREAM, BLOCKING, &one, &other));
    (void)!keep(made, one);
    return keep(made, other);
}

SCENARIO(socket_bind)
{
    const vllsi_fd fd = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, STREAM);
    const struct vllsi_address address = loopback();
    const vllsi_result bound = FAULTY(vllsi_socket_bind(fd, &address));
    close_calmly(fd);
    return bound;
}

SCENARIO(socket_bind_unix)
{
    struct vllsi_address address;
    const vllsi_fd fd = socket_of(VLLSI_ADDRESS_FAMILY_UNIX, STREAM);
    EFFECT(vllsi_address_unix(PATH("s"), &address) == 0);
    const vllsi_result bound = FAULTY(vllsi_socket_bind(fd, &address));
    EFFECT(name_is_there("s") == !vllsi_failed(bound));
    close_calmly(fd);
    remove_calmly("s");
    return bound;
}

SCENARIO(socket_listen)
{
    const vllsi_fd fd = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, STREAM);
    const struct vllsi_address address = loopback();
    EFFECT(vllsi_socket_bind(fd, &address) == 0);
    const vllsi_result listens = FAULTY(vllsi_socket_listen(fd, 4));
    close_calmly(fd);
    return listens;
}

SCENARIO(socket_accept)
{
    struct vllsi_address address, peer;
    vllsi_fd connection = VLLSI_FD_INVALID;
    const vllsi_fd server = listener(&address), client = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, STREAM);
    EFFECT(vllsi_socket_connect(client, &address) == 0);
    const vllsi_result accepted = FAULTY(vllsi_socket_accept(server, BLOCKING, &connection, &peer));
    close_calmly(client);
    close_calmly(server);
    return keep(accepted, connection);
}

SCENARIO(socket_connect)
{
    struct vllsi_address address;
    const vllsi_fd server = listener(&address), client = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, STREAM);
    const vllsi_result connected = FAULTY(vllsi_socket_connect(client, &address));
    struct vllsi_address peer;
    EFFECT(vllsi_failed(connected) ||
           (vllsi_socket_peer_address(client, &peer) == 0 && vllsi_address_equal(&peer, &address)));
    close_calmly(client);
    close_calmly(server);
    return connected;
}

SCENARIO(socket_connect_later)
{
    struct vllsi_address address;
    vllsi_fd client = VLLSI_FD_INVALID;
    const vllsi_fd server = listener(&address);
    EFFECT(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, STREAM, NON_BLOCKING, &client) == 0);
    const vllsi_result begun = vllsi_socket_connect(client, &address);
    EFFECT(begun == 0 || vllsi_failure_kind(begun) == VLLSI_ERROR_KIND_IN_PROGRESS);
    struct vllsi_socket_wait item = {.socket = client, .wanted = VLLSI_SOCKET_READY_SEND};
    EFFECT(vllsi_socket_poll(&item, 1, after_ms(1000)) == 1);
    const vllsi_result connected = FAULTY(vllsi_socket_connect_result(client));
    close_calmly(client);
    close_calmly(server);
    return connected;
}

static vllsi_result end_sending(struct pair pair)
{
    return FAULTY(vllsi_socket_shutdown(pair.one, VLLSI_SHUTDOWN_SEND));
}

SCENARIO(socket_shutdown)
{
    return with_pair(STREAM, end_sending);
}

SCENARIO(socket_addresses)
{
    struct vllsi_address address, other;
    const vllsi_fd server = listener(&address), client = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, STREAM);
    EFFECT(vllsi_socket_connect(client, &address) == 0);
    vllsi_result told = FAULTY(vllsi_socket_local_address(server, &other));
    EFFECT(vllsi_failed(told) || vllsi_address_equal(&address, &other));
    if (!vllsi_failed(told)) {
        told = FAULTY(vllsi_socket_peer_address(client, &other));
        EFFECT(vllsi_failed(told) || vllsi_address_equal(&address, &other));
    }
    close_calmly(client);
    close_calmly(server);
    return told;
}

/* ── moving bytes ── */

static vllsi_result send_some(struct pair pair)
{
    char buffer[4];
    const vllsi_result sent = FAULTY(vllsi_socket_send(pair.one, "text", 4));
    EFFECT(vllsi_failed(sent) || vllsi_socket_receive(pair.other, buffer, 4, NULL) == 4);
    return sent;
}

SCENARIO(socket_send)
{
    return with_pair(STREAM, send_some);
}

static vllsi_result receive_some(struct pair pair)
{
    char buffer[4];
    uint32_t flags = 0;
    EFFECT(vllsi_socket_send(pair.one, "text", 4) == 4);
    const vllsi_result got = FAULTY(vllsi_socket_receive(pair.other, buffer, 4, &flags));
    EFFECT(vllsi_failed(got) || (got == 4 && same_bytes(buffer, "text", 4)));
    return got;
}

SCENARIO(socket_receive)
{
    return with_pair(DATAGRAM, receive_some);
}

SCENARIO(socket_datagrams)
{
    char buffer[8];
    uint32_t flags = 0;
    struct vllsi_address address = loopback(), from;
    const vllsi_fd one = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, DATAGRAM);
    const vllsi_fd other = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, DATAGRAM);
    EFFECT(vllsi_socket_bind(other, &address) == 0 && vllsi_socket_local_address(other, &address) == 0);
    vllsi_result moved = FAULTY(vllsi_socket_send_to(one, "text", 4, &address));
    if (!vllsi_failed(moved)) {
        moved = FAULTY(vllsi_socket_receive_from(other, buffer, sizeof buffer, &from, &flags));
        EFFECT(vllsi_failed(moved) || (moved == 4 && same_bytes(buffer, "text", 4)));
    }
    close_calmly(one);
    close_calmly(other);
    return moved;
}

static vllsi_result pass_descriptors(struct pair pair)
{
    char text[4] = "text", buffer[4];
    vllsi_fd given[2] = {file_with("a", "text"), pair.one};
    vllsi_fd got[2] = {VLLSI_FD_INVALID, VLLSI_FD_INVALID};
    const vllsi_iovec out = {.base = text, .len = 4}, in = {.base = buffer, .len = 4};
    const struct vllsi_message sent = {
        .pieces = &out, .piece_count = 1, .descriptors = given, .descriptor_count = 2};
    struct vllsi_message received = {
        .pieces = &in, .piece_count = 1, .descriptors = got, .descriptor_count = 2};
    vllsi_result moved = FAULTY(vllsi_socket_send_message(pair.one, &sent));
    if (!vllsi_failed(moved)) {
        moved = FAULTY(vllsi_socket_receive_message(pair.other, &received));
        EFFECT(vllsi_failed(moved) || received.descriptor_count == 2);
        for (size_t at = 0; !vllsi_failed(moved) && at < received.descriptor_count; at++) {
            close_calmly(got[at]);
        }
    }
    close_calmly(given[0]);
    remove_calmly("a");
    return moved;
}

SCENARIO(socket_messages)
{
    return with_pair(STREAM, pass_descriptors);
}

static vllsi_result move_all(struct pair pair)
{
    char buffer[4];
    size_t done = 0;
    vllsi_result moved = FAULTY(vllsi_socket_send_all(pair.one, "text", 4, after_ms(1000), &done));
    if (!vllsi_failed(moved)) {
        moved = FAULTY(vllsi_socket_receive_exact(pair.other, buffer, 4, after_ms(1000), &done));
        EFFECT(vllsi_failed(moved) || same_bytes(buffer, "text", 4));
    }
    return moved;
}

SCENARIO(socket_all)
{
    return with_pair(STREAM, move_all);
}

/* Nothing comes: only the deadline ends it. */
static vllsi_result wait_in_vain(struct pair pair)
{
    char buffer[4];
    const vllsi_result got = FAULTY(vllsi_socket_receive_exact(pair.other, buffer, 4, after_ms(5), NULL));
    EFFECT(vllsi_failed(got));
    return vllsi_failed(got) && vllsi_failure_kind(got) == VLLSI_ERROR_KIND_TIMED_OUT ? 0 : got;
}

SCENARIO(socket_deadline)
{
    return with_pair(STREAM, wait_in_vain);
}

/* ── options, waiting, interfaces ── */

SCENARIO(socket_options)
{
    int64_t value = 0;
    const vllsi_fd fd = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, STREAM);
    vllsi_result done = FAULTY(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_KEEP_ALIVE_IDLE_S, 5));
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_socket_get_option(fd, VLLSI_SOCKET_OPTION_KEEP_ALIVE_IDLE_S, &value));
        EFFECT(vllsi_failed(done) || value == 5);
    }
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_LINGER_S, 1));
    }
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_socket_get_option(fd, VLLSI_SOCKET_OPTION_LINGER_S, &value));
    }
    close_calmly(fd);
    return done;
}

/* These have a different form in each family, which must be found out. */
SCENARIO(socket_hop_limit)
{
    int64_t value = 0;
    const vllsi_fd fd = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, DATAGRAM);
    vllsi_result done = FAULTY(vllsi_socket_set_option(fd, VLLSI_SOCKET_OPTION_HOP_LIMIT, 7));
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_socket_get_option(fd, VLLSI_SOCKET_OPTION_HOP_LIMIT, &value));
        EFFECT(vllsi_failed(done) || value == 7);
    }
    close_calmly(fd);
    return done;
}

SCENARIO(socket_take_error)
{
    const vllsi_fd fd = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, STREAM);
    const vllsi_result taken = FAULTY(vllsi_socket_take_error(fd));
    close_calmly(fd);
    return taken;
}

SCENARIO(socket_groups)
{
    static const uint8_t group[4] = {239, 1, 2, 3};
    struct vllsi_address address;
    const vllsi_fd fd = socket_of(VLLSI_ADDRESS_FAMILY_IPV4, DATAGRAM);
    vllsi_address_ipv4(group, 0, &address);
    vllsi_result done = FAULTY(vllsi_socket_join_group(fd, &address, 1));
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_socket_leave_group(fd, &address, 1));
    }
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_socket_set_group_interface(fd, 1));
    }
    close_calmly(fd);
    return done;
}

static vllsi_result poll_ready(struct pair pair)
{
    struct vllsi_socket_wait items[2] = {{.socket = pair.one, .wanted = VLLSI_SOCKET_READY_SEND},
                                         {.socket = pair.other, .wanted = VLLSI_SOCKET_READY_RECEIVE}};
    const vllsi_result ready = FAULTY(vllsi_socket_poll(items, 2, after_ms(1000)));
    EFFECT(vllsi_failed(ready) || (ready == 1 && items[0].ready == VLLSI_SOCKET_READY_SEND));
    return ready;
}

SCENARIO(socket_poll)
{
    return with_pair(STREAM, poll_ready);
}

SCENARIO(interface)
{
    char name[32];
    vllsi_result told = FAULTY(vllsi_interface_index(PATH("lo")));
    if (!vllsi_failed(told)) {
        told = FAULTY(vllsi_interface_name((uint32_t)told, name, sizeof name));
        EFFECT(vllsi_failed(told) || (told == 2 && same_bytes(name, "lo", 2)));
    }
    return told;
}
