/* Rendered from tables/errors.yaml by: python3 -m codegen. Do not edit. */
/*
 * Portable error kinds, and the domains that a failure's raw code can belong to.
 */
#ifndef VLLSI_GEN_ERRORS_H
#define VLLSI_GEN_ERRORS_H

/** What went wrong, whatever system it happened on. */
enum vllsi_error_kind {
    VLLSI_ERROR_KIND_NOT_FOUND, /**< Nothing has this name. */
    VLLSI_ERROR_KIND_PERMISSION_DENIED, /**< The caller may not do this to this object. */
    VLLSI_ERROR_KIND_ALREADY_EXISTS, /**< The name is taken. */
    VLLSI_ERROR_KIND_WOULD_BLOCK, /**< It would have to wait and was told not to. */
    VLLSI_ERROR_KIND_IN_PROGRESS, /**< It has begun and is not finished. */
    VLLSI_ERROR_KIND_INTERRUPTED, /**< A signal or an alert ended the wait; call again. */
    VLLSI_ERROR_KIND_INVALID_INPUT, /**< An argument makes no sense here. */
    VLLSI_ERROR_KIND_BAD_ADDRESS, /**< A pointer leads outside the memory that the caller may use. */
    VLLSI_ERROR_KIND_ARGUMENT_LIST_TOO_LONG, /**< Arguments and environment together are too large for a new program. */
    VLLSI_ERROR_KIND_UNSUPPORTED, /**< This system, kernel or object cannot do it. */
    VLLSI_ERROR_KIND_TIMED_OUT, /**< The time given ran out first. */
    VLLSI_ERROR_KIND_CONNECTION_REFUSED, /**< Nobody listens at the address, or the listener declined. */
    VLLSI_ERROR_KIND_CONNECTION_RESET, /**< The other side or the network broke the connection. */
    VLLSI_ERROR_KIND_CONNECTION_ABORTED, /**< This side broke the connection. */
    VLLSI_ERROR_KIND_NOT_CONNECTED, /**< There is no connection to use. */
    VLLSI_ERROR_KIND_ALREADY_CONNECTED, /**< The connection exists already. */
    VLLSI_ERROR_KIND_ADDRESS_IN_USE, /**< Another socket or mapping holds the address. */
    VLLSI_ERROR_KIND_ADDRESS_NOT_AVAILABLE, /**< The address is none of this machine's. */
    VLLSI_ERROR_KIND_ADDRESS_REQUIRED, /**< A destination has to be named. */
    VLLSI_ERROR_KIND_BROKEN_PIPE, /**< Nobody is left to read what is written. */
    VLLSI_ERROR_KIND_BUSY, /**< Somebody else uses it; the target is untouched. */
    VLLSI_ERROR_KIND_EXECUTABLE_BUSY, /**< A program file is running or being written. */
    VLLSI_ERROR_KIND_LOCKED, /**< Another holder has a lock on the range; also what the library's own lock domain reports. */
    VLLSI_ERROR_KIND_DEADLOCK, /**< Waiting would never end. */
    VLLSI_ERROR_KIND_NO_SPACE, /**< The storage is full. */
    VLLSI_ERROR_KIND_QUOTA_EXCEEDED, /**< The user's share of the storage is used up. */
    VLLSI_ERROR_KIND_READ_ONLY, /**< The storage cannot be written. */
    VLLSI_ERROR_KIND_NOT_A_DIRECTORY, /**< A directory was needed. */
    VLLSI_ERROR_KIND_IS_A_DIRECTORY, /**< Something else than a directory was needed. */
    VLLSI_ERROR_KIND_NOT_EMPTY, /**< The directory still has entries. */
    VLLSI_ERROR_KIND_FILE_TOO_LARGE, /**< The file would grow past a limit. */
    VLLSI_ERROR_KIND_TOO_MANY_LINKS, /**< The file has as many names as it can have. */
    VLLSI_ERROR_KIND_CROSSES_DEVICES, /**< The two names lie on different volumes. */
    VLLSI_ERROR_KIND_NAME_TOO_LONG, /**< A name or path is longer than allowed. */
    VLLSI_ERROR_KIND_LOOP_IN_PATH, /**< Links lead round in a circle or are too many. */
    VLLSI_ERROR_KIND_OUT_OF_MEMORY, /**< Memory is short. */
    VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED, /**< Something other than memory, storage or descriptors has run out. */
    VLLSI_ERROR_KIND_TOO_MANY_OPEN_FILES, /**< No descriptor is free. */
    VLLSI_ERROR_KIND_BAD_DESCRIPTOR, /**< The descriptor is not open, or not for this. */
    VLLSI_ERROR_KIND_NOT_A_SOCKET, /**< The descriptor is no socket. */
    VLLSI_ERROR_KIND_NOT_SEEKABLE, /**< The object has no position. */
    VLLSI_ERROR_KIND_NO_SUCH_PROCESS, /**< No process or thread of that number, or no child to wait for. */
    VLLSI_ERROR_KIND_NO_SUCH_DEVICE, /**< The device is absent or cannot do this. */
    VLLSI_ERROR_KIND_NETWORK_DOWN, /**< This machine has no working network. */
    VLLSI_ERROR_KIND_NETWORK_UNREACHABLE, /**< No way leads to the network. */
    VLLSI_ERROR_KIND_HOST_UNREACHABLE, /**< No way leads to the machine, or it does not answer. */
    VLLSI_ERROR_KIND_MESSAGE_TOO_LARGE, /**< The message exceeds what can be sent or received at once. */
    VLLSI_ERROR_KIND_STALE_HANDLE, /**< What the handle stood for is gone or has changed. */
    VLLSI_ERROR_KIND_CANCELLED, /**< It was called off; nothing was moved. */
    VLLSI_ERROR_KIND_IO_FAILURE, /**< A device failed. */
    VLLSI_ERROR_KIND_OVERFLOW, /**< A value does not fit where it belongs. */
    VLLSI_ERROR_KIND_INVALID_DATA, /**< What was read is damaged or has the wrong form. */
    VLLSI_ERROR_KIND_INVALID_EXECUTABLE, /**< The file is no program that this system can run. */
    VLLSI_ERROR_KIND_NO_DATA, /**< There is nothing to read now, or no such attribute. */
    VLLSI_ERROR_KIND_NOT_SUPPORTED_PROTOCOL, /**< This system lacks the protocol, family or socket type. */
    VLLSI_ERROR_KIND_PROTOCOL_FAILURE, /**< The other side does not keep to the protocol. */
    VLLSI_ERROR_KIND_OWNER_DIED, /**< The owner of a lock died; the caller holds it now. */
    VLLSI_ERROR_KIND_NOT_RECOVERABLE, /**< The state that a dead owner left cannot be mended. */
    VLLSI_ERROR_KIND_KEY_UNAVAILABLE, /**< A needed key is missing, expired, revoked or rejected. */
    VLLSI_ERROR_KIND_OTHER, /**< Anything else; the raw code says what. */
    VLLSI_ERROR_KIND_COUNT
};

/** Whose number the raw code is. */
enum vllsi_error_domain {
    VLLSI_ERROR_DOMAIN_ERRNO = 0, /**< errno of the system that runs the program; Linux and Darwin number it differently */
    VLLSI_ERROR_DOMAIN_WIN32 = 1, /**< GetLastError of Windows, and Win32 codes that functions return */
    VLLSI_ERROR_DOMAIN_WSA = 2, /**< WSAGetLastError of Windows, the errors of sockets */
    VLLSI_ERROR_DOMAIN_NTSTATUS = 3, /**< NTSTATUS of native Windows calls; its 32 bits are the code */
    VLLSI_ERROR_DOMAIN_KERN_RETURN = 4, /**< kern_return_t of Mach calls on Darwin, never an errno */
    VLLSI_ERROR_DOMAIN_CONTEXT = 5, /**< the library's context stack: overflow, underflow, slot taken, empty or invalid */
    VLLSI_ERROR_DOMAIN_INIT = 6, /**< the library's start: already initialised, invalid configuration */
    VLLSI_ERROR_DOMAIN_LOCK = 7, /**< the library's byte-range locks: conflict, lost */
    VLLSI_ERROR_DOMAIN_IO = 8, /**< the library's I/O engine: full, shut down, operation not known */
    VLLSI_ERROR_DOMAIN_PERMISSION = 9, /**< the library's permission gate: refused before the system was asked */
    VLLSI_ERROR_DOMAIN_CORE = 10, /**< the library's own verdict where no other domain fits; the system was not asked */
};

/** The codes of the domain context. */
enum vllsi_context_error_code {
    VLLSI_CONTEXT_ERROR_STACK_OVERFLOW = 1, /**< the context stack is full */
    VLLSI_CONTEXT_ERROR_STACK_UNDERFLOW = 2, /**< the context stack has no frame to pop */
    VLLSI_CONTEXT_ERROR_SLOT_OCCUPIED = 3, /**< this frame has set the slot already */
    VLLSI_CONTEXT_ERROR_SLOT_EMPTY = 4, /**< the context slot is empty */
    VLLSI_CONTEXT_ERROR_INVALID_SLOT = 5, /**< there is no context slot of this number */
};

/** The codes of the domain init. */
enum vllsi_init_error_code {
    VLLSI_INIT_ERROR_ALREADY_INITIALIZED = 1, /**< the library is initialised already */
    VLLSI_INIT_ERROR_INVALID_CONFIG = 2, /**< the configuration is invalid */
    VLLSI_INIT_ERROR_PLATFORM_ERROR = 3, /**< the system refused the start */
    VLLSI_INIT_ERROR_CONFIG_SIZE = 16, /**< size_bytes is not the size of a configuration that this version knows */
    VLLSI_INIT_ERROR_CONFIG_FLAGS = 17, /**< flags has unknown bits */
    VLLSI_INIT_ERROR_CONFIG_LANGUAGE = 18, /**< language is none of the known ones */
    VLLSI_INIT_ERROR_CONFIG_THREAD_STACK = 19, /**< thread_stack_bytes is neither 0 nor within the bounds */
};

/** The codes of the domain lock. */
enum vllsi_lock_error_code {
    VLLSI_LOCK_ERROR_CONFLICT = 1, /**< someone else holds a lock on the range */
    VLLSI_LOCK_ERROR_LOST = 2, /**< the lock was lost while it was converted */
    VLLSI_LOCK_ERROR_IO_ERROR = 3, /**< the system refused the lock */
};

/** The codes of the domain io. */
enum vllsi_io_error_code {
    VLLSI_IO_ERROR_FULL = 1, /**< the I/O engine takes no more operations now */
    VLLSI_IO_ERROR_SHUT_DOWN = 2, /**< the I/O engine was shut down */
    VLLSI_IO_ERROR_UNKNOWN_OPERATION = 3, /**< the I/O engine knows no such operation */
    VLLSI_IO_ERROR_CANCELLED = 4, /**< the operation was cancelled */
    VLLSI_IO_ERROR_NOT_FOUND = 5, /**< the I/O engine has no such operation in flight */
    VLLSI_IO_ERROR_BUSY = 6, /**< operations are in flight on the descriptor */
    VLLSI_IO_ERROR_CLOSING = 7, /**< the descriptor is being closed */
};

/** The codes of the domain permission. */
enum vllsi_permission_error_code {
    VLLSI_PERMISSION_ERROR_DENIED = 1, /**< the permission gate refused the call */
};

/** The codes of the domain core. */
enum vllsi_core_error_code {
    VLLSI_CORE_ERROR_INVALID_INPUT = 1, /**< an argument is outside what the function takes */
    VLLSI_CORE_ERROR_OVERFLOW = 2, /**< the result does not fit its type */
    VLLSI_CORE_ERROR_UNSUPPORTED = 3, /**< this target or link mode cannot do it */
    VLLSI_CORE_ERROR_TIMED_OUT = 4, /**< the deadline passed first */
    VLLSI_CORE_ERROR_WOULD_BLOCK = 5, /**< it would have to wait */
    VLLSI_CORE_ERROR_BUSY = 6, /**< the object is in use elsewhere */
    VLLSI_CORE_ERROR_DEADLOCK = 7, /**< the caller would wait for itself */
    VLLSI_CORE_ERROR_RESOURCE_EXHAUSTED = 8, /**< a limit of the library is reached */
    VLLSI_CORE_ERROR_NOT_FOUND = 9, /**< there is nothing of this name */
    VLLSI_CORE_ERROR_OUT_OF_MEMORY = 10, /**< the room given is too small */
    VLLSI_CORE_ERROR_ADDRESS_IN_USE = 11, /**< something is at the address already */
    VLLSI_CORE_ERROR_NAME_TOO_LONG = 12, /**< the name is longer than allowed */
};

#endif
