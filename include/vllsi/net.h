/*
 * Sockets: TCP, UDP and Unix sockets, their options, and waiting for several of them. Addresses are in
 * vllsi/address.h; a socket is closed by vllsi_close of vllsi/file.h.
 *
 * "Own address record and family numbers. Blocking mode is explicit at creation and accept. After failed
 * connect: close. Truncated datagram: stored bytes + flag, no error; unconnected recv never reports earlier
 * sends. v6only on. reuse_address permits restart, never a shared live listener."
 *
 * What not every target has is Unsupported there, and vllsi_capability tells beforehand: Unix sockets other
 * than streams on a path, descriptors in messages, reuse_port.
 *
 * Signals. SIGPIPE is never raised: who sends where nobody receives gets BrokenPipe. What a signal interrupts
 * is begun anew inside, where nothing has been moved; an interrupted connect is waited for and not begun
 * again. So a thread that is blocked here goes on waiting after a signal; who has to be woken waits with
 * vllsi_socket_poll and a deadline.
 *
 * Closing a socket while another thread waits in a call on it is an error of the program: the wait may end
 * with a failure, or go on until what it waits for comes, and the descriptor's value may belong to something
 * else by then. vllsi_socket_shutdown first, on a connection, ends waits of both directions.
 *
 * "A call moves at most 0x7ffff000 bytes". No descriptor that is made or received here is inherited by
 * another program. Every function fails with BadDescriptor for what is no descriptor and with NotASocket for
 * what is no socket; @errors names what comes on top. "Test kind": errors are named by their kind here,
 * vllsi_failure_kind.
 */
#ifndef VLLSI_NET_H
#define VLLSI_NET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/address.h>
#include <vllsi/base.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ── making and naming ── */

/** How a socket carries data. */
enum vllsi_socket_type {
    /** A connection of bytes: TCP. */
    VLLSI_SOCKET_TYPE_STREAM = 1,
    /** Messages, each for itself: UDP. Unix: VLLSI_CAPABILITY_UNIX_DATAGRAM. */
    VLLSI_SOCKET_TYPE_DATAGRAM = 2,
    /** A connection of messages, Unix only: VLLSI_CAPABILITY_UNIX_SEQPACKET. */
    VLLSI_SOCKET_TYPE_SEQPACKET = 3
};

/** Whether calls on a socket wait. There is no default: 0 is InvalidInput. */
enum vllsi_socket_mode {
    VLLSI_SOCKET_MODE_BLOCKING = 1,    /**< a call waits until it can be done */
    VLLSI_SOCKET_MODE_NON_BLOCKING = 2 /**< a call that would have to wait fails with WouldBlock */
};

/**
 * Makes a socket. One of IPv6 has no traffic of IPv4: "v6only on".
 * @param family [in] IPv4, IPv6 or Unix
 * @param type [in] how it carries data
 * @param mode [in] whether calls on it wait
 * @param socket [out] the socket; to be closed by vllsi_close; untouched on failure
 * @return 0
 * @errors InvalidInput (no such family, type or mode), Unsupported, NotSupportedProtocol (the family has no
 * such type), PermissionDenied, TooManyOpenFiles, ResourceExhausted, OutOfMemory.
 * Does not block; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_open(enum vllsi_address_family family, enum vllsi_socket_type type,
                                                enum vllsi_socket_mode mode, vllsi_fd *socket);

/**
 * Makes two Unix sockets that are connected to each other.
 * @param type [in] how they carry data; what is no stream may be Unsupported, as for vllsi_socket_open
 * @param mode [in] whether calls on them wait
 * @param one [out] an end; untouched on failure
 * @param other [out] the other end; untouched on failure
 * @return 0
 * @errors as vllsi_socket_open. Does not block; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_pair(enum vllsi_socket_type type, enum vllsi_socket_mode mode,
                                                vllsi_fd *one, vllsi_fd *other);

/**
 * Gives a socket its local address. A path of a Unix socket is made in the file system: it must not be there,
 * and the caller removes it, before or after.
 * @param socket [in] the socket
 * @param address [in] the address; with port 0 the system chooses one, vllsi_socket_local_address tells which
 * @return 0
 * @errors AddressInUse (also a path that is there), AddressNotAvailable (none of this machine), InvalidInput
 * (a damaged record, a socket that has an address already), InvalidInput or NotSupportedProtocol (another
 * family), NameTooLong, Unsupported (an abstract name), PermissionDenied, NotFound, NotADirectory, ReadOnly,
 * LoopInPath, OutOfMemory. Blocks as long as the file system does; allocates nothing; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_bind(vllsi_fd socket, const struct vllsi_address *address);

/**
 * Has a bound socket of a connected type wait for connections.
 * @param socket [in] the socket
 * @param backlog [in] how many connections may wait to be accepted, a hint that the system bounds; 0 or less
 * counts as 1
 * @return 0
 * @errors AddressInUse, Unsupported (datagrams), InvalidInput (connected; a Unix socket without an address).
 * Does not block; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_listen(vllsi_fd socket, int32_t backlog);

/**
 * Takes the next connection. Whether the call waits is the listening socket's mode.
 * @param socket [in] a listening socket
 * @param mode [in] the mode of the connection, which inherits none
 * @param connection [out] the connection; untouched on failure
 * @param peer [out] who connected; may be NULL; untouched on failure
 * @return 0
 * @errors WouldBlock, ConnectionAborted (the peer has given up: call again), TooManyOpenFiles (the connection
 * goes on waiting), InvalidInput (no such mode; not listening), Unsupported (datagrams), ResourceExhausted,
 * OutOfMemory; on Linux what befell the connection in the network already.
 * Blocks until a connection comes; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_accept(vllsi_fd socket, enum vllsi_socket_mode mode,
                                                  vllsi_fd *connection, struct vllsi_address *peer);

/**
 * Connects a socket, or chooses the one peer of a datagram socket. "After failed connect: close": what the
 * socket is then differs between systems. InProgress and WouldBlock are no failed connects.
 * @param socket [in] the socket
 * @param address [in] to whom
 * @return 0
 * @errors InProgress (the mode does not wait: wait until the socket is ready to write, then ask
 * vllsi_socket_connect_result); WouldBlock (Unix: too many wait to be accepted, nothing has begun);
 * ConnectionRefused, TimedOut, NetworkUnreachable, HostUnreachable, NetworkDown, ConnectionReset,
 * AddressInUse, AddressNotAvailable, AlreadyConnected, InvalidInput (a damaged record), InvalidInput or
 * NotSupportedProtocol (another family), NameTooLong, Unsupported (an abstract name), NotFound (no such
 * path), PermissionDenied. Blocks until the peer has answered; allocates nothing; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_connect(vllsi_fd socket, const struct vllsi_address *address);

/**
 * What has become of a connect that was InProgress. A failure is told once.
 * @param socket [in] the socket
 * @return 0 if it is connected.
 * @errors InProgress, NotConnected (nothing was begun, or the failure has been told), and what
 * vllsi_socket_connect reports. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_connect_result(vllsi_fd socket);

/** What vllsi_socket_shutdown ends: a set, not empty. */
enum vllsi_shutdown {
    VLLSI_SHUTDOWN_RECEIVE = 1, /**< nothing more is received */
    VLLSI_SHUTDOWN_SEND = 2, /**< nothing more is sent: the peer reads the end after what was sent before */
    VLLSI_SHUTDOWN_BOTH = 3  /**< both */
};

/**
 * Ends one or both directions of a connection, for all descriptors of the socket. It stays to be closed.
 * @param socket [in] a connected socket
 * @param directions [in] which
 * @return 0
 * @errors NotConnected, InvalidInput (no such directions). Neither blocks nor allocates; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_shutdown(vllsi_fd socket, enum vllsi_shutdown directions);

/**
 * The local address of a socket.
 * @param socket [in] the socket
 * @param address [out] the address; of a Unix socket that was never bound one without a name; untouched on
 * failure
 * @return 0
 * @errors ResourceExhausted. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_local_address(vllsi_fd socket, struct vllsi_address *address);

/**
 * The address that a socket is connected to.
 * @param socket [in] the socket
 * @param address [out] the address; untouched on failure
 * @return 0
 * @errors NotConnected, ResourceExhausted. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_peer_address(vllsi_fd socket, struct vllsi_address *address);

/* ── sending and receiving ── */

/** What is to be known of what was received: a set. */
enum vllsi_received {
    VLLSI_RECEIVED_TRUNCATED = 1 << 0, /**< the message was longer than the room; the rest is gone */
    /** Descriptors came along for which there was no room, or no free descriptor: they are closed and gone.
     * Also what a program switched on past this library (time stamps, credentials) and had no room. */
    VLLSI_RECEIVED_DESCRIPTORS_LOST = 1 << 1
};

/** The most pieces of a message. */
#define VLLSI_MESSAGE_PIECES_MAX ((size_t)1024)

/** The most descriptors that one message carries. */
#define VLLSI_MESSAGE_DESCRIPTORS_MAX ((size_t)253)

/**
 * Sends to the peer of a connected socket: of a stream as many bytes as there is room for, otherwise one
 * message.
 * @param socket [in] the socket
 * @param bytes [in] len bytes
 * @param len [in] how many; on streams above 0x7ffff000 it counts as that
 * @return the number of bytes sent; fewer than len on streams are no failure.
 * @errors WouldBlock, BrokenPipe (without a signal), ConnectionReset, NotConnected, AddressRequired,
 * MessageTooLarge, ConnectionRefused (datagrams: what became of an earlier one), HostUnreachable,
 * NetworkUnreachable, NetworkDown, TimedOut, PermissionDenied, ResourceExhausted, OutOfMemory, BadAddress.
 * Blocks until there is room; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_send(vllsi_fd socket, const void *bytes, size_t len);

/**
 * Sends one message to an address.
 * @param socket [in] a datagram socket
 * @param bytes [in] len bytes
 * @param len [in] how many
 * @param address [in] to whom
 * @return len.
 * @errors as vllsi_socket_send; InvalidInput (a damaged record), AlreadyConnected (some systems, if the
 * socket is connected), InvalidInput or NotSupportedProtocol (another family), NotFound, NameTooLong,
 * Unsupported. Blocks until there is room; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_send_to(vllsi_fd socket, const void *bytes, size_t len,
                                                   const struct vllsi_address *address);

/**
 * Receives what is there: of a stream some bytes, otherwise one message. "Truncated datagram: stored bytes +
 * flag, no error".
 * @param socket [in] the socket
 * @param buffer [out] len bytes; only those that the result counts are defined
 * @param len [in] how many at most; above 0x7ffff000 it counts as that
 * @param flags [out] a set of enum vllsi_received; may be NULL; untouched on failure
 * @return the number of bytes stored; 0 is the end of a connection, or an empty message.
 * @errors WouldBlock, ConnectionReset, NotConnected, TimedOut, HostUnreachable; ConnectionRefused (connected
 * datagram sockets only: "unconnected recv never reports earlier sends"), OutOfMemory, BadAddress.
 * Blocks until there is something; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_receive(vllsi_fd socket, void *buffer, size_t len,
                                                   uint32_t *flags);

/**
 * As vllsi_socket_receive, and tells who sent it.
 * @param socket [in] as there
 * @param buffer [out] as there
 * @param len [in] as there
 * @param address [out] the sender, family None on connections; untouched on failure
 * @param flags [out] as there
 * @return as there.
 * @errors as there. Blocks until there is something; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_receive_from(vllsi_fd socket, void *buffer, size_t len,
                                                        struct vllsi_address *address, uint32_t *flags);

/** A message in pieces, with descriptors beside its bytes. All zero is an empty one. */
struct vllsi_message {
    /** [in] Where the bytes are, or go: piece_count pieces, one filled before the next. */
    const vllsi_iovec *pieces;
    /** [in] At most VLLSI_MESSAGE_PIECES_MAX. */
    size_t piece_count;
    /** Sending: [in] to whom, NULL for the peer. Receiving: [out] as vllsi_socket_receive_from; may be NULL.
     */
    struct vllsi_address *address;
    /** Descriptors: sending [in], those to be passed, which stay open here; receiving [out], room for those
     * that come, which are the caller's to close. May be NULL if descriptor_count is 0. */
    vllsi_fd *descriptors;
    /** Sending: [in] how many, at most VLLSI_MESSAGE_DESCRIPTORS_MAX. Receiving: [in] for how many there is
     * room, [out] how many came. */
    size_t descriptor_count;
    /** Receiving: [out] a set of enum vllsi_received. */
    uint32_t flags;
};

/**
 * Sends a message in pieces, with descriptors if the socket is a Unix socket and the target has
 * VLLSI_CAPABILITY_PASS_DESCRIPTORS. What a descriptor was opened with (Positional, Append) is not passed.
 * @param socket [in] the socket
 * @param message [in] the message
 * @return the number of bytes sent; fewer than there are, on streams, are no failure: the descriptors went
 * with them.
 * @errors as vllsi_socket_send and vllsi_socket_send_to; MessageTooLarge (too many pieces); InvalidInput
 * (descriptors without any byte, too many descriptors, the lengths' sum exceeds INT64_MAX), BadDescriptor
 * (also: one to be passed), Unsupported (descriptors here), ResourceExhausted (too many are under way).
 * Blocks until there is room; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_send_message(vllsi_fd socket, const struct vllsi_message *message);

/**
 * Receives a message in pieces, with the descriptors that came along. What has no room is closed, and the
 * flags say so.
 * @param socket [in] the socket
 * @param message [in,out] the message; nothing of it is changed on failure
 * @return as vllsi_socket_receive.
 * @errors as vllsi_socket_receive; MessageTooLarge (too many pieces), InvalidInput (the lengths' sum exceeds
 * INT64_MAX). Blocks until there is something; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_receive_message(vllsi_fd socket, struct vllsi_message *message);

/**
 * Sends all bytes over a stream, whatever its mode: short sends go on, until a point of time at the latest.
 * @param socket [in] a stream socket
 * @param bytes [in] len bytes
 * @param len [in] how many, INT64_MAX at most
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @param done [out] how many bytes were sent, on failure too; may be NULL
 * @return len.
 * @errors TimedOut, never before the deadline; as vllsi_socket_send but WouldBlock; Unsupported (no stream),
 * InvalidInput (len above INT64_MAX). Blocks; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_send_all(vllsi_fd socket, const void *bytes, size_t len,
                                                    int64_t deadline_ns, size_t *done);

/**
 * Receives until the buffer is full or the connection ends, whatever the mode of the socket, until a point of
 * time at the latest.
 * @param socket [in] a stream socket
 * @param buffer [out] len bytes
 * @param len [in] how many, INT64_MAX at most
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @param done [out] how many bytes were received, on failure too; may be NULL
 * @return the number of bytes received; fewer than len only at the end of the connection.
 * @errors TimedOut, never before the deadline; as vllsi_socket_receive but WouldBlock; Unsupported (no
 * stream), InvalidInput (len above INT64_MAX). Blocks; allocates nothing; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_receive_exact(vllsi_fd socket, void *buffer, size_t len,
                                                         int64_t deadline_ns, size_t *done);

/* ── options ── */

/** What can be set or asked of a socket. A switch is 0 or 1. */
enum vllsi_socket_option {
    /** A switch, before bind, of stream sockets: "permits restart, never a shared live listener". For
     * datagrams, where it would share, Unsupported. */
    VLLSI_SOCKET_OPTION_REUSE_ADDRESS = 0,
    /** A switch, before bind: several sockets of one user share an address, and each gets a part of what
     * comes. VLLSI_CAPABILITY_REUSE_PORT. */
    VLLSI_SOCKET_OPTION_REUSE_PORT = 1,
    /** A switch of TCP: small pieces are sent at once. */
    VLLSI_SOCKET_OPTION_NO_DELAY = 2,
    /** A switch: a connection that is idle is probed, and ends with TimedOut if nobody answers. */
    VLLSI_SOCKET_OPTION_KEEP_ALIVE = 3,
    /** TCP: idle seconds before the first probe, 1 to 32,767. */
    VLLSI_SOCKET_OPTION_KEEP_ALIVE_IDLE_S = 4,
    /** TCP: seconds between probes, 1 to 32,767. */
    VLLSI_SOCKET_OPTION_KEEP_ALIVE_INTERVAL_S = 5,
    /** TCP: how many probes without an answer end the connection, 1 to 127. */
    VLLSI_SOCKET_OPTION_KEEP_ALIVE_COUNT = 6,
    /** How many seconds a close waits for what is unsent, 0 to reset the connection at once; -1, as in the
     * beginning, sends on after the close. */
    VLLSI_SOCKET_OPTION_LINGER_S = 7,
    /** Bytes for what is unsent: a hint; the answer is what the system keeps, which may be more or less. */
    VLLSI_SOCKET_OPTION_SEND_BUFFER_BYTES = 8,
    /** Bytes for what is not yet received, likewise. */
    VLLSI_SOCKET_OPTION_RECEIVE_BUFFER_BYTES = 9,
    /** A switch of IPv4 datagrams: a broadcast address may be sent to. */
    VLLSI_SOCKET_OPTION_BROADCAST = 10,
    /** A switch of IPv6, before bind: no traffic of IPv4, on at first. */
    VLLSI_SOCKET_OPTION_IPV6_ONLY = 11,
    /** How many routers a packet may pass, 1 to 255. */
    VLLSI_SOCKET_OPTION_HOP_LIMIT = 12,
    /** The same for multicast, 0 to 255, 1 at first. */
    VLLSI_SOCKET_OPTION_MULTICAST_HOP_LIMIT = 13,
    /** A switch, on at first: what is sent to a group is also received on this machine. */
    VLLSI_SOCKET_OPTION_MULTICAST_LOOP = 14,
    /** Asked only: enum vllsi_socket_type. */
    VLLSI_SOCKET_OPTION_TYPE = 15,
    /** Asked only: enum vllsi_address_family. */
    VLLSI_SOCKET_OPTION_FAMILY = 16,
    /** Asked only: whether it listens. */
    VLLSI_SOCKET_OPTION_LISTENING = 17,
    VLLSI_SOCKET_OPTION_COUNT
};

/**
 * Sets an option.
 * @param socket [in] the socket
 * @param option [in] which
 * @param value [in] as the option says
 * @return 0
 * @errors InvalidInput (no such option, one that can only be asked, a value out of range, too late),
 * Unsupported (this socket or target has no such option). Neither blocks nor allocates; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_set_option(vllsi_fd socket, enum vllsi_socket_option option,
                                                      int64_t value);

/**
 * Asks for an option.
 * @param socket [in] the socket
 * @param option [in] which
 * @param value [out] as the option says; untouched on failure
 * @return 0
 * @errors InvalidInput (no such option), Unsupported (this socket or target has no such option). Neither
 * blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_get_option(vllsi_fd socket, enum vllsi_socket_option option,
                                                      int64_t *value);

/**
 * What has befallen a socket since it was asked last: a failure that nobody was told of yet.
 * @param socket [in] the socket
 * @return 0 if nothing has.
 * @errors what vllsi_socket_connect, vllsi_socket_send and vllsi_socket_receive report. Neither blocks nor
 * allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_take_error(vllsi_fd socket);

/**
 * Has a datagram socket receive what is sent to a group.
 * @param socket [in] a datagram socket of the group's family
 * @param group [in] a multicast address of IPv4 or IPv6; the port is not looked at
 * @param interface_index [in] by which interface, 0 for the system's choice
 * @return 0
 * @errors InvalidInput (no such group), AddressInUse (it is in the group), NoSuchDevice, Unsupported (another
 * family), ResourceExhausted, OutOfMemory. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_join_group(vllsi_fd socket, const struct vllsi_address *group,
                                                      uint32_t interface_index);

/**
 * Ends what vllsi_socket_join_group began.
 * @param socket [in] as there
 * @param group [in] as there
 * @param interface_index [in] as there
 * @return 0
 * @errors AddressNotAvailable (it is not in the group); as there. Neither blocks nor allocates; may be called
 * from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_leave_group(vllsi_fd socket, const struct vllsi_address *group,
                                                       uint32_t interface_index);

/**
 * Chooses the interface by which a datagram socket sends to groups.
 * @param socket [in] a datagram socket of IPv4 or IPv6
 * @param interface_index [in] the interface, 0 for the system's choice
 * @return 0
 * @errors AddressNotAvailable, NoSuchDevice (no such interface), Unsupported (another family). Neither blocks
 * nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_set_group_interface(vllsi_fd socket, uint32_t interface_index);

/* ── waiting ── */

/** What a socket can be ready for: a set. */
enum vllsi_socket_ready {
    VLLSI_SOCKET_READY_RECEIVE = 1 << 0, /**< a receive or an accept does not wait */
    VLLSI_SOCKET_READY_SEND = 1 << 1,    /**< a send does not wait; a connect has ended */
    VLLSI_SOCKET_READY_ENDED = 1 << 2    /**< the peer has gone, or there is an error: told unasked */
};

/** A socket to wait for. */
struct vllsi_socket_wait {
    /** [in] The socket. On Linux any descriptor that the system can wait for. */
    vllsi_fd socket;
    /** [in] What to wait for: a set of Receive and Send, which may be empty. */
    uint32_t wanted;
    /** [out] What it is ready for; with Ended all that was wanted, for the next call tells why. */
    uint32_t ready;
};

/** How many sockets vllsi_socket_poll takes; for more there is the I/O engine. */
#define VLLSI_SOCKET_POLL_MAX ((size_t)64)

/**
 * Waits until one of several sockets is ready, until a point of time at the latest. Who waits until "now"
 * looks without waiting. Ready is a hint: the call may have to wait all the same, so the socket should not be
 * blocking.
 * @param items [in,out] count of them
 * @param count [in] VLLSI_SOCKET_POLL_MAX at most; 0 waits for the deadline
 * @param deadline_ns [in] when to give up, in nanoseconds of the monotonic clock; VLLSI_FOREVER for never
 * @return how many are ready, 1 at least.
 * @errors TimedOut, never before the deadline; InvalidInput (too many, unknown bits), BadDescriptor (one of
 * them), OutOfMemory. On failure what is ready is 0 for all. Blocks; allocates nothing; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_poll(struct vllsi_socket_wait *items, size_t count,
                                                int64_t deadline_ns);

/* ── interfaces ── */

/** Room for the name of an interface, with a zero behind it. */
#define VLLSI_INTERFACE_NAME_BYTES 256

/**
 * The number of a network interface, for scopes and groups.
 * @param name [in] name_len bytes; no zero is needed at the end
 * @param name_len [in] the length of the name in bytes
 * @return the number, 1 or more.
 * @errors InvalidInput (empty, a zero in it), NoSuchDevice, TooManyOpenFiles, ResourceExhausted.
 * Does not block; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_interface_index(const char *name, size_t name_len);

/**
 * The name of a network interface.
 * @param interface_index [in] its number
 * @param buffer [out] size_bytes bytes for the name; as much as fits is written, and where there is room a
 * zero behind it; may be NULL if size_bytes is 0
 * @param size_bytes [in] the size of the buffer; VLLSI_INTERFACE_NAME_BYTES is always enough
 * @return the length of the whole name in bytes.
 * @errors NoSuchDevice, TooManyOpenFiles, ResourceExhausted. Does not block; allocates nothing; may be called
 * from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_interface_name(uint32_t interface_index, char *buffer, size_t size_bytes);

/**
 * As vllsi_address_parse; a scope may also be the name of an interface: "fe80::7%eth0".
 * @param text [in] as there
 * @param text_len [in] as there
 * @param form [in] as there
 * @param address [out] as there
 * @param offset [out] as there; where the name begins, if there is no such interface
 * @return 0
 * @errors as there and as vllsi_interface_index. Does not block; allocates nothing; may be called from a
 * signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_socket_address_parse(const char *text, size_t text_len,
                                                         enum vllsi_address_form form,
                                                         struct vllsi_address *address, size_t *offset);

#ifdef __cplusplus
}
#endif

#endif
