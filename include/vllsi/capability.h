/*
 * What not every system, volume or object can do: "a missing feature returns kind Unsupported, never silent
 * success; `vllsi_capability(c, fd)` answers Yes/No for target or object".
 */
#ifndef VLLSI_CAPABILITY_H
#define VLLSI_CAPABILITY_H

#include <vllsi/base.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What can be asked for. New ones come at the end; a value is never given to another. */
enum vllsi_capability {
    /** Of a volume: vllsi_rename keeps VLLSI_RENAME_NO_REPLACE. */
    VLLSI_CAPABILITY_RENAME_NO_REPLACE = 0,
    /** Of a volume: vllsi_rename keeps VLLSI_RENAME_EXCHANGE. */
    VLLSI_CAPABILITY_RENAME_EXCHANGE = 1,
    /** Of a volume: a name goes at once when it is removed, also while somebody has the file open. */
    VLLSI_CAPABILITY_POSIX_UNLINK = 2,
    /** Of a volume: files can have several names, vllsi_link. */
    VLLSI_CAPABILITY_LINK = 3,
    /** Of a volume: this process may make symbolic links there, as far as permissions of the directory let
       it. */
    VLLSI_CAPABILITY_SYMLINK = 4,
    /** Of a volume: vllsi_allocate reserves room, so that later writes to it find it. */
    VLLSI_CAPABILITY_RESERVE = 5,
    /** Of a volume: what was never written takes no room. */
    VLLSI_CAPABILITY_HOLES = 6,
    /** Of a volume: owner, group and all permission bits are kept. */
    VLLSI_CAPABILITY_OWNER_AND_MODE = 7,
    /** Of the target: VLLSI_OPEN_BENEATH is one call of the system. Where it is not, it is as safe and
       slower. */
    VLLSI_CAPABILITY_BENEATH_NATIVE = 8,
    /** Of the target: Unix sockets can have abstract names, vllsi_address_unix_abstract. */
    VLLSI_CAPABILITY_UNIX_ABSTRACT = 9,
    /** Of the target: Unix sockets for datagrams. */
    VLLSI_CAPABILITY_UNIX_DATAGRAM = 10,
    /** Of the target: Unix sockets for connections of messages. */
    VLLSI_CAPABILITY_UNIX_SEQPACKET = 11,
    /** Of the target: messages of Unix sockets carry descriptors, vllsi_socket_send_message. */
    VLLSI_CAPABILITY_PASS_DESCRIPTORS = 12,
    /** Of the target: VLLSI_SOCKET_OPTION_REUSE_PORT. */
    VLLSI_CAPABILITY_REUSE_PORT = 13,
    /** Of the target: vllsi_process_kill_group. */
    VLLSI_CAPABILITY_PROCESS_GROUP = 14,
    /** Of the target: VLLSI_PROCESS_DIE_WITH_PARENT. */
    VLLSI_CAPABILITY_PROCESS_DIE_WITH_PARENT = 15,
    /** Of the target: vllsi_process_exec. */
    VLLSI_CAPABILITY_EXEC = 16,
    /** Of the target: a process's status says what it used. */
    VLLSI_CAPABILITY_PROCESS_USAGE = 17,
    /** Of the target: vllsi_lock_convert lets nobody in between, and never says Lost. */
    VLLSI_CAPABILITY_CONVERT_ATOMIC = 18,
    /** Of the target: vllsi_watch_next tells renames as Renamed. */
    VLLSI_CAPABILITY_WATCH_RENAME = 19,
    /** Of a volume: every change of it comes to a watch; no other machine can make one unseen. */
    VLLSI_CAPABILITY_WATCH_COMPLETE = 20,
    /** Of the target: memory can be writable and executable at once, as far as this program allows it to
       itself. */
    VLLSI_CAPABILITY_MEMORY_WRITE_EXEC = 21,
    /** Of the target: guard pages split no mapping, vllsi_memory_guards_are_light. */
    VLLSI_CAPABILITY_MEMORY_LIGHT_GUARDS = 22,
    /** Of the target: there are huge pages, though perhaps none can be had now. */
    VLLSI_CAPABILITY_MEMORY_HUGE_PAGES = 23,
    /** Of the target: memory that was committed is there when it is written. Where it is not, a process may
       end for it. */
    VLLSI_CAPABILITY_MEMORY_COMMIT_GUARANTEE = 24,
    /** Of a volume: this process may have it watched as a whole, VLLSI_WATCH_VOLUME. */
    VLLSI_CAPABILITY_WATCH_VOLUME = 25,
    /** Of the target: VLLSI_COMPLETION_OP_POLL, of all that the system can wait for; sockets at least. */
    VLLSI_CAPABILITY_IO_READINESS = 26,
    /** Of the target: VLLSI_COMPLETION_OP_COPY. */
    VLLSI_CAPABILITY_IO_COPY = 27,
    VLLSI_CAPABILITY_COUNT
};

/**
 * Whether the target can do something, or the object or volume behind a descriptor. "No" also where it cannot
 * be told: then the call itself shows it.
 * @param capability [in] what is asked for
 * @param fd [in] any descriptor on the volume, or of the object; VLLSI_FD_INVALID where the capability is of
 * the target. Of a capability of volumes it then asks whether there can be such a volume at all
 * @return 1 for yes, 0 for no.
 * @errors InvalidInput (no such capability), BadDescriptor, IoFailure. Blocks as long as the file system
 * does; allocates nothing; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_capability(enum vllsi_capability capability, vllsi_fd fd);

#ifdef __cplusplus
}
#endif

#endif
