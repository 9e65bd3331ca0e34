/*
 * Sockets: pairs, descriptors sent through one, named and internet connections, datagrams, options.
 */
#include "check.h"

/* 16 and 32 bits in the order of the network. */
static uint16_t big_endian_16(uint16_t number)
{
    const unsigned char bytes[2] = {(unsigned char)(number >> 8), (unsigned char)number};
    uint16_t result;
    __builtin_memcpy(&result, bytes, sizeof(result));
    return result;
}

static uint32_t loopback(void)
{
    const unsigned char bytes[4] = {127, 0, 0, 1};
    uint32_t result;
    __builtin_memcpy(&result, bytes, sizeof(result));
    return result;
}

static int32_t option(int32_t fd, int32_t name)
{
    int32_t value = -1;
    uint32_t len = sizeof(value);
    const vllsi_result got = vllsi_linux_getsockopt(fd, VLLSI_LINUX_SOL_SOCKET, name, &value, &len);
    return vllsi_failed(got) || len != sizeof(value) ? -1 : value;
}

static void test_pair(void)
{
    int32_t fds[2] = {-1, -1};
    char text[8] = {0};
    const int32_t type = VLLSI_LINUX_SOCK_STREAM | VLLSI_LINUX_SOCK_NONBLOCK | VLLSI_LINUX_SOCK_CLOEXEC;
    check_success("socketpair", vllsi_linux_socketpair(VLLSI_LINUX_AF_UNIX, type, 0, fds));
    check_equal("SOCK_CLOEXEC", vllsi_linux_fcntl_getfd(fds[0]), VLLSI_LINUX_FD_CLOEXEC);
    check_error("recvfrom SOCK_NONBLOCK", vllsi_linux_recvfrom(fds[0], text, 1, 0, NULL, NULL),
                VLLSI_LINUX_EAGAIN);
    check_equal("sendto", vllsi_linux_sendto(fds[1], "pair", 4, VLLSI_LINUX_MSG_NOSIGNAL, NULL, 0), 4);
    check_equal("recvfrom MSG_PEEK", vllsi_linux_recvfrom(fds[0], text, 2, VLLSI_LINUX_MSG_PEEK, NULL, NULL),
                2);
    check_equal("recvfrom", vllsi_linux_recvfrom(fds[0], text, sizeof(text), 0, NULL, NULL), 4);
    check_text("recvfrom gives what sendto sent", text, "pair");
    check_equal("getsockopt SO_TYPE", option(fds[0], VLLSI_LINUX_SO_TYPE), VLLSI_LINUX_SOCK_STREAM);
    check_equal("getsockopt SO_DOMAIN", option(fds[0], VLLSI_LINUX_SO_DOMAIN), VLLSI_LINUX_AF_UNIX);
    struct vllsi_linux_ucred peer = {-1, 1, 1};
    uint32_t len = sizeof(peer);
    check_success("getsockopt SO_PEERCRED", vllsi_linux_getsockopt(fds[0], VLLSI_LINUX_SOL_SOCKET,
                                                                   VLLSI_LINUX_SO_PEERCRED, &peer, &len));
    check_equal("SO_PEERCRED pid", peer.pid, vllsi_linux_getpid());
    check_equal("SO_PEERCRED uid", peer.uid, vllsi_linux_geteuid());
    check_success("shutdown", vllsi_linux_shutdown(fds[1], VLLSI_LINUX_SHUT_WR));
    check_equal("read after shutdown", vllsi_linux_read(fds[0], text, 1), 0);
    check_error("sendto after shutdown",
                vllsi_linux_sendto(fds[1], "x", 1, VLLSI_LINUX_MSG_NOSIGNAL, NULL, 0), VLLSI_LINUX_EPIPE);
    ignore(vllsi_linux_close(fds[0]));
    ignore(vllsi_linux_close(fds[1]));
}

/* A control message that carries one descriptor. */
union rights {
    struct vllsi_linux_cmsghdr head;
    struct {
        struct vllsi_linux_cmsghdr head;
        int32_t fd;
    } one;
    char room[2 * sizeof(struct vllsi_linux_cmsghdr)];
};

static void test_messages(void)
{
    int32_t fds[2] = {-1, -1};
    int32_t sent[2] = {-1, -1};
    check_success("socketpair for sendmsg",
                  vllsi_linux_socketpair(VLLSI_LINUX_AF_UNIX, VLLSI_LINUX_SOCK_DGRAM, 0, fds));
    check_success("pipe2 for sendmsg", vllsi_linux_pipe2(sent, 0));
    char head[] = {'m', 'e'};
    char tail[] = {'s', 's'};
    struct vllsi_linux_iovec out[] = {{head, 2}, {tail, 2}};
    union rights control = {.head = {0}};
    control.one.head.cmsg_len = sizeof(struct vllsi_linux_cmsghdr) + sizeof(int32_t);
    control.one.head.cmsg_level = VLLSI_LINUX_SOL_SOCKET;
    control.one.head.cmsg_type = VLLSI_LINUX_SCM_RIGHTS;
    control.one.fd = sent[0];
    const struct vllsi_linux_msghdr message = {
        .msg_iov = out, .msg_iovlen = 2, .msg_control = &control, .msg_controllen = sizeof(control.one)};
    check_equal("sendmsg SCM_RIGHTS", vllsi_linux_sendmsg(fds[1], &message, 0), 4);

    char text[8] = {0};
    struct vllsi_linux_iovec in[] = {{text, sizeof(text)}};
    union rights received = {.head = {0}};
    struct vllsi_linux_msghdr answer = {
        .msg_iov = in, .msg_iovlen = 1, .msg_control = &received, .msg_controllen = sizeof(received)};
    check_equal("recvmsg", vllsi_linux_recvmsg(fds[0], &answer, VLLSI_LINUX_MSG_CMSG_CLOEXEC), 4);
    check_text("recvmsg gives the bytes in order", text, "mess");
    check_equal("recvmsg msg_flags", answer.msg_flags & VLLSI_LINUX_MSG_CTRUNC, 0);
    check_equal("cmsg_type", received.one.head.cmsg_type, VLLSI_LINUX_SCM_RIGHTS);
    check_equal("cmsg_len", (int64_t)received.one.head.cmsg_len, sizeof(struct vllsi_linux_cmsghdr) + 4);
    const int32_t copy = received.one.fd;
    check_equal("MSG_CMSG_CLOEXEC", vllsi_linux_fcntl_getfd(copy), VLLSI_LINUX_FD_CLOEXEC);
    check_equal("write for the received descriptor", vllsi_linux_write(sent[1], "r", 1), 1);
    check_equal("read through the received descriptor", vllsi_linux_read(copy, text, 1), 1);
    check_equal("the received descriptor is the pipe", text[0], 'r');

    struct vllsi_linux_mmsghdr several[2] = {{.msg_hdr = {.msg_iov = out, .msg_iovlen = 1}},
                                             {.msg_hdr = {.msg_iov = out, .msg_iovlen = 2}}};
    check_equal("sendmmsg", vllsi_linux_sendmmsg(fds[1], several, 2, 0), 2);
    check_equal("sendmmsg msg_len", several[1].msg_len, 4);
    struct vllsi_linux_mmsghdr got[2] = {{.msg_hdr = {.msg_iov = in, .msg_iovlen = 1}},
                                         {.msg_hdr = {.msg_iov = in, .msg_iovlen = 1}}};
    struct vllsi_linux_timespec limit = milliseconds(1000);
    const vllsi_result count = vllsi_linux_recvmmsg(fds[0], got, 2, VLLSI_LINUX_MSG_DONTWAIT, &limit);
    if (!lacking("recvmmsg", count)) {
        check_equal("recvmmsg", count, 2);
        check_equal("recvmmsg msg_len", got[0].msg_len, 2);
    }
    const int32_t open[] = {fds[0], fds[1], sent[0], sent[1], copy};
    for (size_t i = 0; i < LENGTH_OF(open); i++) {
        ignore(vllsi_linux_close(open[i]));
    }
}

/* Connects to a listening socket and accepts with both calls. */
static void test_connection(int32_t family, struct vllsi_linux_sockaddr *address, uint32_t len,
                            const char *names[4])
{
    const vllsi_result listener = vllsi_linux_socket(family, VLLSI_LINUX_SOCK_STREAM, 0);
    if (!check_success(names[0], listener)) {
        return;
    }
    const int32_t one = 1;
    check_success("setsockopt SO_REUSEADDR",
                  vllsi_linux_setsockopt((int32_t)listener, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_REUSEADDR,
                                         &one, sizeof(one)));
    check_equal("SO_REUSEADDR took effect", option((int32_t)listener, VLLSI_LINUX_SO_REUSEADDR), 1);
    check_success("bind", vllsi_linux_bind((int32_t)listener, address, len));
    check_success("listen", vllsi_linux_listen((int32_t)listener, 4));
    check_equal("SO_ACCEPTCONN", option((int32_t)listener, VLLSI_LINUX_SO_ACCEPTCONN), 1);
    check_success("getsockname", vllsi_linux_getsockname((int32_t)listener, address, &len));
    for (int32_t i = 0; i < 2; i++) {
        const vllsi_result client = vllsi_linux_socket(family, VLLSI_LINUX_SOCK_STREAM, 0);
        check_success(names[1], vllsi_linux_connect((int32_t)client, address, len));
        struct vllsi_linux_sockaddr from = {.sa_family = 0xffff};
        uint32_t from_len = sizeof(from);
        const vllsi_result peer =
            i == 0 ? vllsi_linux_accept((int32_t)listener, &from, &from_len)
                   : vllsi_linux_accept4((int32_t)listener, &from, &from_len, VLLSI_LINUX_SOCK_CLOEXEC);
        check_success(names[2 + i], peer);
        check_equal("accept tells the family", from.sa_family, family);
        check_equal("SOCK_CLOEXEC of accept4", vllsi_linux_fcntl_getfd((int32_t)peer),
                    i * VLLSI_LINUX_FD_CLOEXEC);
        from_len = sizeof(from);
        check_success("getpeername", vllsi_linux_getpeername((int32_t)client, &from, &from_len));
        char byte = 0;
        check_equal("write to a connection", vllsi_linux_write((int32_t)client, "c", 1), 1);
        check_equal("read from a connection", vllsi_linux_read((int32_t)peer, &byte, 1), 1);
        check_equal("the connection carried the byte", byte, 'c');
        ignore(vllsi_linux_close((int32_t)client));
        ignore(vllsi_linux_close((int32_t)peer));
    }
    ignore(vllsi_linux_close((int32_t)listener));
}

static void test_datagram(void)
{
    struct vllsi_linux_sockaddr_in here = {.sin_family = VLLSI_LINUX_AF_INET, .sin_addr = {loopback()}};
    struct vllsi_linux_sockaddr_in from = {0};
    uint32_t len = sizeof(here);
    const int32_t fd =
        (int32_t)vllsi_linux_socket(VLLSI_LINUX_AF_INET, VLLSI_LINUX_SOCK_DGRAM, VLLSI_LINUX_IPPROTO_UDP);
    struct vllsi_linux_sockaddr *address = (void *)&here;
    check_success("bind of a datagram socket", vllsi_linux_bind(fd, address, len));
    check_success("getsockname of a datagram socket", vllsi_linux_getsockname(fd, address, &len));
    check("bind chose a port", here.sin_port != 0);
    const struct vllsi_linux_timeval limit = {2, 0};
    const vllsi_result limited = vllsi_linux_setsockopt(fd, VLLSI_LINUX_SOL_SOCKET,
                                                        VLLSI_LINUX_SO_RCVTIMEO_NEW, &limit, sizeof(limit));
    const vllsi_result unknown = -(vllsi_result)VLLSI_LINUX_ENOPROTOOPT;
    if (!differing("setsockopt SO_RCVTIMEO_NEW", limited, unknown, "the emulator lacks this option")) {
        check_success("setsockopt SO_RCVTIMEO_NEW", limited);
    }
    check_equal("sendto with an address", vllsi_linux_sendto(fd, "gram", 4, 0, address, len), 4);
    char text[8] = {0};
    uint32_t from_len = sizeof(from);
    check_equal("recvfrom with an address",
                vllsi_linux_recvfrom(fd, text, sizeof(text), 0, (void *)&from, &from_len), 4);
    check_text("recvfrom gives the datagram", text, "gram");
    check_equal("recvfrom tells the length of the address", from_len, sizeof(from));
    check("recvfrom tells the sender", from.sin_port == here.sin_port && from.sin_addr.s_addr == loopback());
    ignore(vllsi_linux_close(fd));
}

void test_socket(void)
{
    static const char *const errors[] = {"socket of no family", "connect to nobody"};
    const char *local[] = {"socket AF_UNIX", "connect AF_UNIX", "accept AF_UNIX", "accept4 AF_UNIX"};
    const char *internet[] = {"socket AF_INET", "connect AF_INET", "accept AF_INET", "accept4 AF_INET"};
    struct vllsi_linux_sockaddr_un name = {.sun_family = VLLSI_LINUX_AF_UNIX};
    struct vllsi_linux_sockaddr_in here = {.sin_family = VLLSI_LINUX_AF_INET, .sin_addr = {loopback()}};
    copy_text(name.sun_path, "socket");
    test_pair();
    test_messages();
    test_connection(VLLSI_LINUX_AF_UNIX, (void *)&name, sizeof(name), local);
    test_connection(VLLSI_LINUX_AF_INET, (void *)&here, sizeof(here), internet);
    test_datagram();
    check_error(errors[0], vllsi_linux_socket(999, VLLSI_LINUX_SOCK_STREAM, 0), VLLSI_LINUX_EAFNOSUPPORT);
    const int32_t fd = (int32_t)vllsi_linux_socket(VLLSI_LINUX_AF_INET, VLLSI_LINUX_SOCK_STREAM, 0);
    here.sin_port = big_endian_16(1);
    check_error(errors[1], vllsi_linux_connect(fd, (void *)&here, sizeof(here)), VLLSI_LINUX_ECONNREFUSED);
    ignore(vllsi_linux_close(fd));
}
