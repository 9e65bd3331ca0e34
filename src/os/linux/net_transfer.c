/*
 * Sending and receiving. MSG_NOSIGNAL goes with every send, MSG_CMSG_CLOEXEC with every receive that may
 * bring descriptors.
 *
 * Control data are always received into room for all that a message can carry. With room for the caller's
 * descriptors only, padding may hold one more, and what else somebody has switched on would push descriptors
 * out; what is more than the caller wants is closed here.
 *
 * A build with VLLSI_STRICT_PORTABLE moves half of what it could on every stream: who takes a short transfer
 * for a failure, or for all, fails there.
 */
#include "net_socket.h"

#include <vllsi/gate.h>
#include <vllsi/wait.h>

#define INTERRUPTED VLLSI__ERRNO(EINTR)
#define WOULD_BLOCK VLLSI__ERRNO(EAGAIN)

/* On a socket that waits, this call does not. */
#define NOT_NOW (VLLSI_LINUX_MSG_DONTWAIT)

_Static_assert(sizeof(vllsi_iovec) == sizeof(struct vllsi_linux_iovec),
               "the kernel reads the caller's pieces");

/* As the kernel aligns the parts of control data. */
#define ALIGNED(bytes) (((bytes) + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1))
#define HEAD_BYTES     ALIGNED(sizeof(struct vllsi_linux_cmsghdr))

/* Room for the descriptors of a message, and for credentials, time stamps and labels beside them. */
enum { CONTROL_BYTES = HEAD_BYTES + sizeof(int32_t) * 253 + 1024 };

union control {
    struct vllsi_linux_cmsghdr head;
    uint8_t bytes[ALIGNED(CONTROL_BYTES)];
};

/* ── one transfer ── */

#ifdef VLLSI_STRICT_PORTABLE
static size_t cut(int32_t number, size_t len)
{
    const bool stream =
        vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_TYPE) == VLLSI_LINUX_SOCK_STREAM;
    const size_t most = len < VLLSI_TRANSFER_BYTES_MAX ? len : VLLSI_TRANSFER_BYTES_MAX;
    return stream ? most - most / 2 : most;
}
#else
static size_t cut(int32_t number, size_t len)
{
    (void)number;
    return len < VLLSI_TRANSFER_BYTES_MAX ? len : VLLSI_TRANSFER_BYTES_MAX;
}
#endif

static vllsi_result send_some(int32_t number, const void *bytes, size_t len, uint32_t flags,
                              const union vllsi__socket_address *address, uint32_t address_len)
{
    vllsi_result result;
    do {
        result = vllsi__linux_sendto(number, bytes, cut(number, len), flags | VLLSI_LINUX_MSG_NOSIGNAL,
                                     address != NULL ? &address->head : NULL, address_len);
    } while (result == INTERRUPTED);
    return result;
}

static vllsi_result receive_some(int32_t number, void *buffer, size_t len, uint32_t flags)
{
    vllsi_result result;
    do {
        result = vllsi__linux_recvfrom(number, buffer, cut(number, len), flags, NULL, NULL);
    } while (result == INTERRUPTED);
    return result;
}

/* With the address of the sender and the kernel's flags; the fields of the header that it changes are set. */
static vllsi_result receive_message(int32_t number, struct vllsi_linux_msghdr *header,
                                    union vllsi__socket_address *address, size_t control_bytes)
{
    vllsi_result result;
    do {
        header->msg_name = address;
        header->msg_namelen = sizeof *address;
        header->msg_controllen = control_bytes;
        result = vllsi__linux_recvmsg(number, header, VLLSI_LINUX_MSG_CMSG_CLOEXEC);
    } while (result == INTERRUPTED);
    return result;
}

static uint32_t flags_of(const struct vllsi_linux_msghdr *header)
{
    return ((header->msg_flags & VLLSI_LINUX_MSG_TRUNC) != 0 ? VLLSI_RECEIVED_TRUNCATED : 0u) |
           ((header->msg_flags & VLLSI_LINUX_MSG_CTRUNC) != 0 ? VLLSI_RECEIVED_DESCRIPTORS_LOST : 0u);
}

vllsi_result vllsi_socket_send(vllsi_fd socket, const void *bytes, size_t len)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_send);
    return send_some(vllsi__fd_number(socket), bytes, len, 0, NULL, 0);
}

vllsi_result vllsi_socket_send_to(vllsi_fd socket, const void *bytes, size_t len,
                                  const struct vllsi_address *address)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_send_to);
    union vllsi__socket_address kernels;
    uint32_t address_len;
    const vllsi_result taken = vllsi__socket_address_take(address, &kernels, &address_len);
    return vllsi_failed(taken) ? taken
                               : send_some(vllsi__fd_number(socket), bytes, len, 0, &kernels, address_len);
}

/* With who sent it and what is to be known, as far as somebody wants to know. */
static vllsi_result receive_known(int32_t number, void *buffer, size_t len, struct vllsi_address *address,
                                  uint32_t *flags)
{
    struct vllsi_linux_iovec piece = {.iov_base = buffer, .iov_len = cut(number, len)};
    struct vllsi_linux_msghdr header = {.msg_iov = &piece, .msg_iovlen = 1};
    union vllsi__socket_address kernels;
    const vllsi_result result = receive_message(number, &header, &kernels, 0);
    if (vllsi_failed(result)) {
        return result;
    }
    if (address != NULL) {
        vllsi__socket_address_give(&kernels, (uint32_t)header.msg_namelen, address);
    }
    if (flags != NULL) {
        *flags = flags_of(&header);
    }
    return result;
}

vllsi_result vllsi_socket_receive(vllsi_fd socket, void *buffer, size_t len, uint32_t *flags)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_receive);
    const int32_t number = vllsi__fd_number(socket);
    return flags == NULL ? receive_some(number, buffer, len, 0)
                         : receive_known(number, buffer, len, NULL, flags);
}

vllsi_result vllsi_socket_receive_from(vllsi_fd socket, void *buffer, size_t len,
                                       struct vllsi_address *address, uint32_t *flags)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_receive_from);
    return receive_known(vllsi__fd_number(socket), buffer, len, address, flags);
}

/* ── messages in pieces ── */

/* The pieces of a message as the kernel is to have them. Strict streams get half of the first that is not
 * empty. */
static vllsi_result take_pieces(int32_t number, const struct vllsi_message *message,
                                struct vllsi_linux_iovec *first, struct vllsi_linux_msghdr *header)
{
    if (message->piece_count > VLLSI_MESSAGE_PIECES_MAX) {
        return VLLSI__ERRNO(EMSGSIZE);
    }
    header->msg_iov = (void *)(uintptr_t)message->pieces;
    header->msg_iovlen = message->piece_count;
    size_t at = 0;
    while (at < message->piece_count && message->pieces[at].len == 0) {
        at++;
    }
    if (at == message->piece_count) {
        return 0;
    }
    *first = (struct vllsi_linux_iovec){.iov_base = message->pieces[at].base,
                                        .iov_len = cut(number, message->pieces[at].len)};
    if (first->iov_len < message->pieces[at].len && first->iov_len < VLLSI_TRANSFER_BYTES_MAX) {
        header->msg_iov = first;
        header->msg_iovlen = 1;
    }
    return 1;
}

/* Puts the descriptors of a message beside it. `any_bytes` says whether it has something to go with. */
static vllsi_result take_descriptors(int32_t number, const struct vllsi_message *message, bool any_bytes,
                                     union control *control, struct vllsi_linux_msghdr *header)
{
    if (message->descriptor_count == 0) {
        return 0;
    }
    if (!any_bytes || message->descriptor_count > VLLSI_MESSAGE_DESCRIPTORS_MAX) {
        return VLLSI__INVALID_INPUT;
    }
    const vllsi_result family = vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_DOMAIN);
    if (vllsi_failed(family)) {
        return family;
    }
    if (family != VLLSI_LINUX_AF_UNIX || !VLLSI__SOCKET_EXTRAS) {
        return VLLSI__UNSUPPORTED; /* other families send the message and say nothing */
    }
    const size_t bytes = message->descriptor_count * sizeof(int32_t);
    control->head = (struct vllsi_linux_cmsghdr){.cmsg_len = HEAD_BYTES + bytes,
                                                 .cmsg_level = VLLSI_LINUX_SOL_SOCKET,
                                                 .cmsg_type = VLLSI_LINUX_SCM_RIGHTS};
    for (size_t at = 0; at < message->descriptor_count; at++) {
        const int32_t passed = vllsi__fd_number(message->descriptors[at]);
        if (passed < 0) {
            return VLLSI__ERRNO(EBADF);
        }
        __builtin_memcpy(control->bytes + HEAD_BYTES + at * sizeof passed, &passed, sizeof passed);
    }
    header->msg_control = control;
    header->msg_controllen = ALIGNED(HEAD_BYTES + bytes);
    return 0;
}

vllsi_result vllsi_socket_send_message(vllsi_fd socket, const struct vllsi_message *message)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_send_message);
    const int32_t number = vllsi__fd_number(socket);
    struct vllsi_linux_msghdr header = {.msg_name = NULL};
    struct vllsi_linux_iovec first;
    union vllsi__socket_address address;
    union control control;
    vllsi_result result = take_pieces(number, message, &first, &header);
    if (!vllsi_failed(result)) {
        result = take_descriptors(number, message, result > 0, &control, &header);
    }
    if (!vllsi_failed(result) && message->address != NULL) {
        uint32_t len = 0;
        result = vllsi__socket_address_take(message->address, &address, &len);
        header.msg_name = &address;
        header.msg_namelen = (int32_t)len;
    }
    if (vllsi_failed(result)) {
        return result;
    }
    do {
        result = vllsi__linux_sendmsg(number, &header, VLLSI_LINUX_MSG_NOSIGNAL);
    } while (result == INTERRUPTED);
    return result;
}

static vllsi_fd received(int32_t number)
{
    struct vllsi_linux_stat stat = {.st_mode = 0};
    const bool known = vllsi__linux_fstat(number, &stat) == 0;
    const uint32_t kind = stat.st_mode & VLLSI_LINUX_S_IFMT;
    if (known && kind == VLLSI_LINUX_S_IFSOCK) {
        return vllsi__fd_of(VLLSI_FD_KIND_SOCKET, number);
    }
    return vllsi__fd_of(known && kind != 0 ? VLLSI_FD_KIND_FILE : VLLSI_FD_KIND_OTHER, number);
}

/* Hands out the descriptors of one part of the control data; closes what has no room. */
static void give_part(const uint8_t *numbers, size_t count, size_t room, struct vllsi_message *message)
{
    for (size_t at = 0; at < count; at++) {
        int32_t number;
        __builtin_memcpy(&number, numbers + at * sizeof number, sizeof number);
        if (message->descriptor_count < room) {
            message->descriptors[message->descriptor_count++] = received(number);
        } else {
            vllsi__close_own(number);
            message->flags |= VLLSI_RECEIVED_DESCRIPTORS_LOST;
        }
    }
}

/* Who switched on that the sender's process comes along as a descriptor (SO_PASSPIDFD) has no room for it. */
static void close_part(const uint8_t *numbers, size_t count)
{
    for (size_t at = 0; at < count; at++) {
        int32_t number;
        __builtin_memcpy(&number, numbers + at * sizeof number, sizeof number);
        if (number >= 0) { /* an errno where it could not be had */
            vllsi__close_own(number);
        }
    }
}

static void give_descriptors(const union control *control, size_t control_bytes,
                             struct vllsi_message *message)
{
    const size_t room = message->descriptor_count;
    size_t at = 0;
    message->descriptor_count = 0;
    while (control_bytes - at >= HEAD_BYTES) {
        struct vllsi_linux_cmsghdr head;
        __builtin_memcpy(&head, control->bytes + at, sizeof head);
        if (head.cmsg_len < HEAD_BYTES || head.cmsg_len > control_bytes - at) {
            break;
        }
        if (head.cmsg_level == VLLSI_LINUX_SOL_SOCKET && head.cmsg_type == VLLSI_LINUX_SCM_RIGHTS) {
            give_part(control->bytes + at + HEAD_BYTES, (head.cmsg_len - HEAD_BYTES) / sizeof(int32_t), room,
                      message);
        }
        if (head.cmsg_level == VLLSI_LINUX_SOL_SOCKET && head.cmsg_type == VLLSI_LINUX_SCM_PIDFD) {
            close_part(control->bytes + at + HEAD_BYTES, (head.cmsg_len - HEAD_BYTES) / sizeof(int32_t));
        }
        const size_t whole = ALIGNED(head.cmsg_len);
        at += whole < control_bytes - at ? whole : control_bytes - at;
    }
}

vllsi_result vllsi_socket_receive_message(vllsi_fd socket, struct vllsi_message *message)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_receive_message);
    const int32_t number = vllsi__fd_number(socket);
    struct vllsi_linux_iovec first;
    union vllsi__socket_address address;
    union control control;
    struct vllsi_linux_msghdr header = {.msg_control = &control};
    vllsi_result result = take_pieces(number, message, &first, &header);
    if (!vllsi_failed(result)) {
        result = receive_message(number, &header, &address, sizeof control);
    }
    if (vllsi_failed(result)) {
        return result;
    }
    message->flags = flags_of(&header);
    give_descriptors(&control, header.msg_controllen, message);
    if (message->address != NULL) {
        vllsi__socket_address_give(&address, (uint32_t)header.msg_namelen, message->address);
    }
    return result;
}

/* ── everything ── */

/* Moves bytes until all are moved, the connection ends or the deadline has passed. */
static vllsi_result move_all(vllsi_fd socket, char *bytes, size_t len, int64_t deadline_ns, bool send,
                             size_t *done)
{
    const int32_t number = vllsi__fd_number(socket);
    size_t moved = 0;
    vllsi_result result = len > (uint64_t)INT64_MAX
                              ? VLLSI__INVALID_INPUT
                              : vllsi__socket_number(number, VLLSI_LINUX_SOL_SOCKET, VLLSI_LINUX_SO_TYPE);
    if (!vllsi_failed(result) && result != VLLSI_LINUX_SOCK_STREAM) {
        result = VLLSI__UNSUPPORTED;
    }
    while (!vllsi_failed(result) && moved < len) {
        result = send ? send_some(number, bytes + moved, len - moved, NOT_NOW, NULL, 0)
                      : receive_some(number, bytes + moved, len - moved, NOT_NOW);
        if (result == WOULD_BLOCK) {
            result =
                vllsi__socket_await(number, send ? VLLSI_LINUX_POLLOUT : VLLSI_LINUX_POLLIN, deadline_ns);
        } else if (result == 0) {
            break;
        } else if (!vllsi_failed(result)) {
            moved += (size_t)result;
        }
    }
    if (done != NULL) {
        *done = moved;
    }
    return vllsi_failed(result) ? result : (vllsi_result)moved;
}

vllsi_result vllsi_socket_send_all(vllsi_fd socket, const void *bytes, size_t len, int64_t deadline_ns,
                                   size_t *done)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_send_all);
    return move_all(socket, (char *)(uintptr_t)bytes, len, deadline_ns, true, done);
}

vllsi_result vllsi_socket_receive_exact(vllsi_fd socket, void *buffer, size_t len, int64_t deadline_ns,
                                        size_t *done)
{
    VLLSI_PERMISSION_GATE(vllsi_socket_receive_exact);
    return move_all(socket, buffer, len, deadline_ns, false, done);
}
