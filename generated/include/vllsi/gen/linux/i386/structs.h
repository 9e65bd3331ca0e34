/* Rendered from tables/linux/structs/ by: python3 -m codegen. Do not edit. */
/*
 * Structs that the kernel of 32-bit x86 reads and writes, with their sizes and offsets asserted.
 */
#ifndef VLLSI_GEN_LINUX_I386_STRUCTS_H
#define VLLSI_GEN_LINUX_I386_STRUCTS_H

#include <stddef.h>
#include <stdint.h>
#include <vllsi/base.h>

#ifdef __cplusplus
/* C++ has neither unnamed structs nor arrays of unknown length; its compilers take them all the same. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#endif

/* Whose capabilities, and in which form. */
struct vllsi_linux_cap_header {
    uint32_t version; /* capability_version */
    int32_t pid; /* a thread or 0 for the caller */
};
#define VLLSI_LINUX_HAS_STRUCT_cap_header 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_cap_header) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cap_header, version) == 0, "version");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cap_header, pid) == 4, "pid");

/* Thirty-two capabilities of each set of a thread. */
struct vllsi_linux_cap_data {
    uint32_t effective; /* what holds now */
    uint32_t permitted; /* what may be made effective */
    uint32_t inheritable; /* what may pass over execve */
};
#define VLLSI_LINUX_HAS_STRUCT_cap_data 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_cap_data) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cap_data, effective) == 0, "effective");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cap_data, permitted) == 4, "permitted");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cap_data, inheritable) == 8, "inheritable");

/* One descriptor that poll waits for. */
struct vllsi_linux_pollfd {
    int32_t fd; /* descriptor; a negative one is skipped */
    int16_t events; /* poll_events wanted */
    int16_t revents; /* poll_events found */
};
#define VLLSI_LINUX_HAS_STRUCT_pollfd 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_pollfd) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pollfd, fd) == 0, "fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pollfd, events) == 4, "events");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pollfd, revents) == 6, "revents");

/* Set of the descriptors 0 to 1023, one bit each from the lowest bit of the first word upwards. */
struct vllsi_linux_fd_set {
    unsigned long fds_bits[32];
};
#define VLLSI_LINUX_HAS_STRUCT_fd_set 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fd_set) == 128, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fd_set, fds_bits) == 0, "fds_bits");

/* Span of time with seconds and microseconds in native longs, for select alone. */
struct vllsi_linux_timeval_old {
    long tv_sec;
    long tv_usec;
};
#define VLLSI_LINUX_HAS_STRUCT_timeval_old 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_timeval_old) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timeval_old, tv_sec) == 0, "tv_sec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timeval_old, tv_usec) == 4, "tv_usec");

/* Events and user data of a watched descriptor. */
struct vllsi_linux_epoll_event {
    uint32_t events; /* epoll_events */
    uint64_t data; /* number or pointer of the caller that epoll_wait gives back */
};
#define VLLSI_LINUX_HAS_STRUCT_epoll_event 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_epoll_event) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_epoll_event, events) == 0, "events");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_epoll_event, data) == 4, "data");

/* Busy polling of an epoll instance, for ioctl EPIOCSPARAMS and EPIOCGPARAMS. */
struct vllsi_linux_epoll_params {
    uint32_t busy_poll_usecs;
    uint16_t busy_poll_budget;
    uint8_t prefer_busy_poll;
    uint8_t _pad;
};
#define VLLSI_LINUX_HAS_STRUCT_epoll_params 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_epoll_params) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_epoll_params, busy_poll_usecs) == 0, "busy_poll_usecs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_epoll_params, busy_poll_budget) == 4, "busy_poll_budget");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_epoll_params, prefer_busy_poll) == 6, "prefer_busy_poll");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_epoll_params, _pad) == 7, "_pad");

/* One signal as a signalfd delivers it; which fields count depends on the signal. */
struct vllsi_linux_signalfd_siginfo {
    uint32_t ssi_signo; /* signal number */
    int32_t ssi_errno;
    int32_t ssi_code; /* what caused the signal */
    uint32_t ssi_pid; /* sender */
    uint32_t ssi_uid; /* user of the sender */
    int32_t ssi_fd; /* descriptor of SIGIO */
    uint32_t ssi_tid; /* POSIX timer */
    uint32_t ssi_band; /* poll_events of SIGIO */
    uint32_t ssi_overrun; /* missed expirations of a POSIX timer */
    uint32_t ssi_trapno;
    int32_t ssi_status; /* exit status or signal of a child */
    int32_t ssi_int; /* number sent by sigqueue */
    uint64_t ssi_ptr; /* pointer sent by sigqueue */
    uint64_t ssi_utime; /* user time of a child */
    uint64_t ssi_stime; /* system time of a child */
    uint64_t ssi_addr; /* address that caused a fault */
    uint16_t ssi_addr_lsb;
    uint16_t _pad2;
    int32_t ssi_syscall; /* call number of SIGSYS */
    uint64_t ssi_call_addr;
    uint32_t ssi_arch;
    uint8_t _pad[28];
};
#define VLLSI_LINUX_HAS_STRUCT_signalfd_siginfo 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_signalfd_siginfo) == 128, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_signo) == 0, "ssi_signo");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_errno) == 4, "ssi_errno");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_code) == 8, "ssi_code");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_pid) == 12, "ssi_pid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_uid) == 16, "ssi_uid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_fd) == 20, "ssi_fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_tid) == 24, "ssi_tid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_band) == 28, "ssi_band");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_overrun) == 32, "ssi_overrun");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_trapno) == 36, "ssi_trapno");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_status) == 40, "ssi_status");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_int) == 44, "ssi_int");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_ptr) == 48, "ssi_ptr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_utime) == 56, "ssi_utime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_stime) == 64, "ssi_stime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_addr) == 72, "ssi_addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_addr_lsb) == 80, "ssi_addr_lsb");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, _pad2) == 82, "_pad2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_syscall) == 84, "ssi_syscall");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_call_addr) == 88, "ssi_call_addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, ssi_arch) == 96, "ssi_arch");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_signalfd_siginfo, _pad) == 100, "_pad");

/* One request of asynchronous I/O. */
struct vllsi_linux_iocb {
    uint64_t aio_data; /* value that the event gives back */
    uint32_t aio_key; /* written by the kernel */
    int32_t aio_rw_flags; /* rw_flags */
    uint16_t aio_lio_opcode; /* iocb_command */
    int16_t aio_reqprio; /* I/O priority with IOCB_FLAG_IOPRIO */
    uint32_t aio_fildes; /* descriptor */
    uint64_t aio_buf; /* address of the bytes or of iovec; poll events for IOCB_CMD_POLL */
    uint64_t aio_nbytes; /* number of bytes or of iovec */
    int64_t aio_offset;
    uint64_t aio_reserved2;
    uint32_t aio_flags; /* iocb_flags */
    uint32_t aio_resfd; /* eventfd to signal with IOCB_FLAG_RESFD */
};
#define VLLSI_LINUX_HAS_STRUCT_iocb 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_iocb) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_data) == 0, "aio_data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_key) == 8, "aio_key");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_rw_flags) == 12, "aio_rw_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_lio_opcode) == 16, "aio_lio_opcode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_reqprio) == 18, "aio_reqprio");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_fildes) == 20, "aio_fildes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_buf) == 24, "aio_buf");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_nbytes) == 32, "aio_nbytes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_offset) == 40, "aio_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_reserved2) == 48, "aio_reserved2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_flags) == 56, "aio_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iocb, aio_resfd) == 60, "aio_resfd");

/* Result of one request of asynchronous I/O. */
struct vllsi_linux_io_event {
    uint64_t data; /* `aio_data` of the request */
    uint64_t obj; /* address of the iocb */
    int64_t res; /* result or negated error number */
    int64_t res2;
};
#define VLLSI_LINUX_HAS_STRUCT_io_event 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_event) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_event, data) == 0, "data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_event, obj) == 8, "obj");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_event, res) == 16, "res");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_event, res2) == 24, "res2");

/* Signal mask of io_pgetevents with its size. */
struct vllsi_linux_aio_sigset {
    void *sigmask; /* address of a sigset or null */
    size_t sigsetsize; /* size of the kernel's signal set */
};
#define VLLSI_LINUX_HAS_STRUCT_aio_sigset 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_aio_sigset) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_aio_sigset, sigmask) == 0, "sigmask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_aio_sigset, sigsetsize) == 4, "sigsetsize");

/* Where the fields of the submission ring are in its mapping. */
struct vllsi_linux_io_sqring_offsets {
    uint32_t head;
    uint32_t tail;
    uint32_t ring_mask;
    uint32_t ring_entries;
    uint32_t flags; /* place of io_uring_sq_flags */
    uint32_t dropped; /* place of the count of invalid entries */
    uint32_t array; /* place of the array of indexes */
    uint32_t resv1;
    uint64_t user_addr; /* memory of the caller for the requests with IORING_SETUP_NO_MMAP */
};
#define VLLSI_LINUX_HAS_STRUCT_io_sqring_offsets 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_sqring_offsets) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_sqring_offsets, head) == 0, "head");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_sqring_offsets, tail) == 4, "tail");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_sqring_offsets, ring_mask) == 8, "ring_mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_sqring_offsets, ring_entries) == 12, "ring_entries");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_sqring_offsets, flags) == 16, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_sqring_offsets, dropped) == 20, "dropped");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_sqring_offsets, array) == 24, "array");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_sqring_offsets, resv1) == 28, "resv1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_sqring_offsets, user_addr) == 32, "user_addr");

/* Where the fields of the completion ring are in its mapping. */
struct vllsi_linux_io_cqring_offsets {
    uint32_t head;
    uint32_t tail;
    uint32_t ring_mask;
    uint32_t ring_entries;
    uint32_t overflow; /* place of the count of lost completions */
    uint32_t cqes; /* place of the array of completions */
    uint32_t flags; /* place of io_uring_cq_flags */
    uint32_t resv1;
    uint64_t user_addr; /* memory of the caller for the rings with IORING_SETUP_NO_MMAP */
};
#define VLLSI_LINUX_HAS_STRUCT_io_cqring_offsets 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_cqring_offsets) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_cqring_offsets, head) == 0, "head");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_cqring_offsets, tail) == 4, "tail");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_cqring_offsets, ring_mask) == 8, "ring_mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_cqring_offsets, ring_entries) == 12, "ring_entries");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_cqring_offsets, overflow) == 16, "overflow");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_cqring_offsets, cqes) == 20, "cqes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_cqring_offsets, flags) == 24, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_cqring_offsets, resv1) == 28, "resv1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_cqring_offsets, user_addr) == 32, "user_addr");

/* What io_uring_setup takes and tells. */
struct vllsi_linux_io_uring_params {
    uint32_t sq_entries; /* size of the submission ring that was made */
    uint32_t cq_entries; /* size of the completion ring; wanted with IORING_SETUP_CQSIZE */
    uint32_t flags; /* io_uring_setup_flags */
    uint32_t sq_thread_cpu; /* processor of the polling thread with IORING_SETUP_SQ_AFF */
    uint32_t sq_thread_idle; /* milliseconds after which the polling thread sleeps */
    uint32_t features; /* io_uring_features */
    uint32_t wq_fd; /* ring whose workers are shared with IORING_SETUP_ATTACH_WQ */
    uint32_t resv[3];
    struct vllsi_linux_io_sqring_offsets sq_off;
    struct vllsi_linux_io_cqring_offsets cq_off;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_params 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_params) == 120, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, sq_entries) == 0, "sq_entries");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, cq_entries) == 4, "cq_entries");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, flags) == 8, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, sq_thread_cpu) == 12, "sq_thread_cpu");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, sq_thread_idle) == 16, "sq_thread_idle");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, features) == 20, "features");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, wq_fd) == 24, "wq_fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, resv) == 28, "resv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, sq_off) == 40, "sq_off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_params, cq_off) == 80, "cq_off");

/* One request; the operation decides which members of the unions count. */
struct vllsi_linux_io_uring_sqe {
    uint8_t opcode; /* io_uring_opcode */
    uint8_t flags; /* io_uring_sqe_flags */
    uint16_t ioprio; /* I/O priority, or io_uring_sendrecv_flags, or io_uring_accept_flags */
    int32_t fd; /* descriptor or index of a registered file with IOSQE_FIXED_FILE */
    union {
        uint64_t off; /* offset in the file; -1 is the file position */
        uint64_t addr2;
        struct {
            uint32_t cmd_op;
            uint32_t _pad1;
        };
    };
    union {
        uint64_t addr; /* address of bytes or of iovec */
        uint64_t splice_off_in;
        struct {
            uint32_t level;
            uint32_t optname;
        };
    };
    uint32_t len; /* number of bytes or of iovec */
    union {
        uint32_t rw_flags;
        uint32_t fsync_flags; /* io_uring_fsync_flags */
        uint16_t poll_events;
        uint32_t poll32_events; /* poll_events; halves swapped on big-endian ABIs */
        uint32_t sync_range_flags;
        uint32_t msg_flags;
        uint32_t timeout_flags; /* io_uring_timeout_flags */
        uint32_t accept_flags;
        uint32_t cancel_flags; /* io_uring_cancel_flags */
        uint32_t open_flags;
        uint32_t statx_flags;
        uint32_t fadvise_advice;
        uint32_t splice_flags; /* io_uring_splice_flags */
        uint32_t rename_flags;
        uint32_t unlink_flags;
        uint32_t hardlink_flags;
        uint32_t xattr_flags;
        uint32_t msg_ring_flags; /* io_uring_msg_ring_flags */
        uint32_t uring_cmd_flags; /* io_uring_command_flags */
        uint32_t waitid_flags;
        uint32_t futex_flags;
        uint32_t install_fd_flags; /* io_uring_install_fd_flags */
        uint32_t nop_flags; /* io_uring_nop_flags */
        uint32_t pipe_flags;
    };
    uint64_t user_data; /* value that the completion gives back */
    union {
        uint16_t buf_index; /* registered buffer */
        uint16_t buf_group; /* group of provided buffers with IOSQE_BUFFER_SELECT */
    };
    uint16_t personality; /* registered credentials or 0 */
    union {
        int32_t splice_fd_in;
        uint32_t file_index; /* slot plus 1 for the new file or io_uring_file_index */
        uint32_t zcrx_ifq_idx;
        uint32_t optlen;
        struct {
            uint16_t addr_len;
            uint16_t _pad3[1];
        };
        struct {
            uint8_t write_stream;
            uint8_t _pad4[3];
        };
    };
    union {
        struct {
            uint64_t addr3;
            uint64_t _pad2[1];
        };
        struct {
            uint64_t attr_ptr;
            uint64_t attr_type_mask; /* io_uring_rw_attribute */
        };
        uint64_t optval;
    };
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_sqe 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_sqe) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sqe, opcode) == 0, "opcode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sqe, flags) == 1, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sqe, ioprio) == 2, "ioprio");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sqe, fd) == 4, "fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sqe, len) == 24, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sqe, user_data) == 32, "user_data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sqe, personality) == 42, "personality");

/* Protection information of a read or write. */
struct vllsi_linux_io_uring_attr_pi {
    uint16_t flags;
    uint16_t app_tag;
    uint32_t len;
    uint64_t addr;
    uint64_t seed;
    uint64_t rsvd;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_attr_pi 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_attr_pi) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_attr_pi, flags) == 0, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_attr_pi, app_tag) == 2, "app_tag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_attr_pi, len) == 4, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_attr_pi, addr) == 8, "addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_attr_pi, seed) == 16, "seed");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_attr_pi, rsvd) == 24, "rsvd");

/* One completion. */
struct vllsi_linux_io_uring_cqe {
    uint64_t user_data; /* `user_data` of the request */
    int32_t res; /* result or negated error number */
    uint32_t flags; /* io_uring_cqe_flags; the buffer id in the upper half */
    uint64_t big_cqe[]; /* two more words with IORING_SETUP_CQE32 */
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_cqe 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_cqe) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_cqe, user_data) == 0, "user_data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_cqe, res) == 8, "res");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_cqe, flags) == 12, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_cqe, big_cqe) == 16, "big_cqe");

/* Signal mask and timeout of io_uring_enter with IORING_ENTER_EXT_ARG. */
struct vllsi_linux_io_uring_getevents_arg {
    uint64_t sigmask; /* address of a sigset or 0 */
    uint32_t sigmask_sz; /* size of the kernel's signal set */
    uint32_t min_wait_usec; /* microseconds after which one completion is enough */
    uint64_t ts; /* address of a timespec or 0 */
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_getevents_arg 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_getevents_arg) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_getevents_arg, sigmask) == 0, "sigmask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_getevents_arg, sigmask_sz) == 8, "sigmask_sz");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_getevents_arg, min_wait_usec) == 12, "min_wait_usec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_getevents_arg, ts) == 16, "ts");

/* A span or a point of time in nanoseconds, with 64-bit seconds on every ABI. */
struct vllsi_linux_timespec {
    int64_t tv_sec;
    int64_t tv_nsec;
};
#define VLLSI_LINUX_HAS_STRUCT_timespec 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_timespec) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timespec, tv_sec) == 0, "tv_sec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timespec, tv_nsec) == 8, "tv_nsec");

/* Signal mask and timeout in registered memory, for io_uring_enter with IORING_ENTER_EXT_ARG_REG. */
struct vllsi_linux_io_uring_reg_wait {
    struct vllsi_linux_timespec ts;
    uint32_t min_wait_usec;
    uint32_t flags; /* io_uring_reg_wait_flags */
    uint64_t sigmask; /* address of a sigset or 0 */
    uint32_t sigmask_sz;
    uint32_t pad[3];
    uint64_t pad2[2];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_reg_wait 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_reg_wait) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_reg_wait, ts) == 0, "ts");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_reg_wait, min_wait_usec) == 16, "min_wait_usec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_reg_wait, flags) == 20, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_reg_wait, sigmask) == 24, "sigmask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_reg_wait, sigmask_sz) == 32, "sigmask_sz");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_reg_wait, pad) == 36, "pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_reg_wait, pad2) == 48, "pad2");

/* Start of a buffer that a multishot recvmsg has filled. */
struct vllsi_linux_io_uring_recvmsg_out {
    uint32_t namelen;
    uint32_t controllen;
    uint32_t payloadlen;
    uint32_t flags; /* message_flags */
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_recvmsg_out 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_recvmsg_out) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_recvmsg_out, namelen) == 0, "namelen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_recvmsg_out, controllen) == 4, "controllen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_recvmsg_out, payloadlen) == 8, "payloadlen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_recvmsg_out, flags) == 12, "flags");

/* Time stamp of a sent packet in a big completion. */
struct vllsi_linux_io_timespec {
    uint64_t tv_sec;
    uint64_t tv_nsec;
};
#define VLLSI_LINUX_HAS_STRUCT_io_timespec 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_timespec) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_timespec, tv_sec) == 0, "tv_sec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_timespec, tv_nsec) == 8, "tv_nsec");

/* Table of buffers or files to register. */
struct vllsi_linux_io_uring_rsrc_register {
    uint32_t nr; /* number of entries */
    uint32_t flags; /* io_uring_rsrc_flags */
    uint64_t resv2;
    uint64_t __attribute__((aligned(8))) data; /* address of iovec or of descriptors */
    uint64_t __attribute__((aligned(8))) tags; /* address of a u64 for each entry or 0 */
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_rsrc_register 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_rsrc_register) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_register, nr) == 0, "nr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_register, flags) == 4, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_register, resv2) == 8, "resv2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_register, data) == 16, "data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_register, tags) == 24, "tags");

/* Entries of a table to replace; the number of them is an argument of the call. */
struct vllsi_linux_io_uring_rsrc_update {
    uint32_t offset; /* first entry */
    uint32_t resv;
    uint64_t __attribute__((aligned(8))) data; /* address of descriptors or a descriptor itself (ring_fds) */
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_rsrc_update 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_rsrc_update) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_update, offset) == 0, "offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_update, resv) == 4, "resv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_update, data) == 8, "data");

/* Older declaration of io_uring_rsrc_update. */
struct vllsi_linux_io_uring_files_update {
    uint32_t offset;
    uint32_t resv;
    uint64_t __attribute__((aligned(8))) fds;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_files_update 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_files_update) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_files_update, offset) == 0, "offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_files_update, resv) == 4, "resv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_files_update, fds) == 8, "fds");

/* Entries of a table to replace, with tags. */
struct vllsi_linux_io_uring_rsrc_update2 {
    uint32_t offset; /* first entry */
    uint32_t resv;
    uint64_t __attribute__((aligned(8))) data; /* address of iovec or of descriptors */
    uint64_t __attribute__((aligned(8))) tags; /* address of a u64 for each entry or 0 */
    uint32_t nr; /* number of entries */
    uint32_t resv2;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_rsrc_update2 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_rsrc_update2) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_update2, offset) == 0, "offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_update2, resv) == 4, "resv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_update2, data) == 8, "data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_update2, tags) == 16, "tags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_update2, nr) == 24, "nr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_rsrc_update2, resv2) == 28, "resv2");

/* What a probe says about one operation. */
struct vllsi_linux_io_uring_probe_op {
    uint8_t op; /* io_uring_opcode */
    uint8_t resv;
    uint16_t flags; /* io_uring_probe_flags */
    uint32_t resv2;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_probe_op 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_probe_op) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_probe_op, op) == 0, "op");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_probe_op, resv) == 1, "resv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_probe_op, flags) == 2, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_probe_op, resv2) == 4, "resv2");

/* Which operations the kernel supports. */
struct vllsi_linux_io_uring_probe {
    uint8_t last_op; /* highest operation that the kernel knows */
    uint8_t ops_len; /* entries written */
    uint16_t resv;
    uint32_t resv2[3];
    struct vllsi_linux_io_uring_probe_op ops[];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_probe 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_probe) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_probe, last_op) == 0, "last_op");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_probe, ops_len) == 1, "ops_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_probe, resv) == 2, "resv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_probe, resv2) == 4, "resv2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_probe, ops) == 16, "ops");

/* One thing that a restricted ring allows or requires. */
struct vllsi_linux_io_uring_restriction {
    uint16_t opcode; /* io_uring_restriction_opcode */
    union {
        uint8_t register_op; /* io_uring_register_opcode */
        uint8_t sqe_op; /* io_uring_opcode */
        uint8_t sqe_flags; /* io_uring_sqe_flags */
    };
    uint8_t resv;
    uint32_t resv2[3];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_restriction 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_restriction) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_restriction, opcode) == 0, "opcode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_restriction, resv) == 3, "resv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_restriction, resv2) == 4, "resv2");

/* Restrictions for every ring that a task creates. */
struct vllsi_linux_io_uring_task_restriction {
    uint16_t flags;
    uint16_t nr_res; /* number of restrictions */
    uint32_t resv[3];
    struct vllsi_linux_io_uring_restriction restrictions[];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_task_restriction 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_task_restriction) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_task_restriction, flags) == 0, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_task_restriction, nr_res) == 2, "nr_res");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_task_restriction, resv) == 4, "resv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_task_restriction, restrictions) == 16, "restrictions");

/* Clock for the timeouts of a ring. */
struct vllsi_linux_io_uring_clock_register {
    uint32_t clockid;
    uint32_t _resv[3];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_clock_register 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_clock_register) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_clock_register, clockid) == 0, "clockid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_clock_register, _resv) == 4, "_resv");

/* Which registered buffers of which ring to share. */
struct vllsi_linux_io_uring_clone_buffers {
    uint32_t src_fd; /* ring to take from */
    uint32_t flags; /* io_uring_clone_flags */
    uint32_t src_off;
    uint32_t dst_off;
    uint32_t nr; /* number of buffers; 0 is all */
    uint32_t pad[3];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_clone_buffers 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_clone_buffers) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_clone_buffers, src_fd) == 0, "src_fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_clone_buffers, flags) == 4, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_clone_buffers, src_off) == 8, "src_off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_clone_buffers, dst_off) == 12, "dst_off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_clone_buffers, nr) == 16, "nr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_clone_buffers, pad) == 20, "pad");

/* One buffer in a ring of provided buffers. */
struct vllsi_linux_io_uring_buf {
    uint64_t addr;
    uint32_t len;
    uint16_t bid; /* buffer id that completions carry */
    uint16_t resv; /* tail of the ring in the first buffer */
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_buf 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_buf) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf, addr) == 0, "addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf, len) == 8, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf, bid) == 12, "bid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf, resv) == 14, "resv");

/* Start of a ring of provided buffers, in place of the first io_uring_buf. */
struct vllsi_linux_io_uring_buf_ring {
    uint64_t resv1;
    uint32_t resv2;
    uint16_t resv3;
    uint16_t tail; /* buffers provided so far */
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_buf_ring 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_buf_ring) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_ring, resv1) == 0, "resv1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_ring, resv2) == 8, "resv2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_ring, resv3) == 12, "resv3");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_ring, tail) == 14, "tail");

/* A ring of provided buffers to register. */
struct vllsi_linux_io_uring_buf_reg {
    uint64_t ring_addr; /* page-aligned address, or 0 with IOU_PBUF_RING_MMAP */
    uint32_t ring_entries; /* power of 2 up to 32768 */
    uint16_t bgid; /* buffer group */
    uint16_t flags; /* io_uring_pbuf_flags */
    uint32_t min_left; /* least room of a buffer that is used again with IOU_PBUF_RING_INC */
    uint32_t resv[5];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_buf_reg 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_buf_reg) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_reg, ring_addr) == 0, "ring_addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_reg, ring_entries) == 8, "ring_entries");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_reg, bgid) == 12, "bgid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_reg, flags) == 14, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_reg, min_left) == 16, "min_left");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_reg, resv) == 20, "resv");

/* How far the kernel has consumed a ring of provided buffers. */
struct vllsi_linux_io_uring_buf_status {
    uint32_t buf_group; /* set before the call */
    uint32_t head; /* written by the call */
    uint32_t resv[8];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_buf_status 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_buf_status) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_status, buf_group) == 0, "buf_group");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_status, head) == 4, "head");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_buf_status, resv) == 8, "resv");

/* Busy polling of network devices while a ring waits. */
struct vllsi_linux_io_uring_napi {
    uint32_t busy_poll_to; /* microseconds */
    uint8_t prefer_busy_poll;
    uint8_t opcode; /* io_uring_napi_operation */
    uint8_t pad[2];
    uint32_t op_param; /* io_uring_napi_tracking or the id of a device queue */
    uint32_t resv;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_napi 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_napi) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_napi, busy_poll_to) == 0, "busy_poll_to");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_napi, prefer_busy_poll) == 4, "prefer_busy_poll");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_napi, opcode) == 5, "opcode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_napi, pad) == 6, "pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_napi, op_param) == 8, "op_param");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_napi, resv) == 12, "resv");

/* Which requests to cancel and how long to wait for them. */
struct vllsi_linux_io_uring_sync_cancel_reg {
    uint64_t addr; /* `user_data` of the requests */
    int32_t fd; /* descriptor with IORING_ASYNC_CANCEL_FD */
    uint32_t flags; /* io_uring_cancel_flags */
    struct vllsi_linux_timespec timeout; /* both fields -1 for no bound */
    uint8_t opcode; /* io_uring_opcode with IORING_ASYNC_CANCEL_OP */
    uint8_t pad[7];
    uint64_t pad2[3];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_sync_cancel_reg 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_sync_cancel_reg) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sync_cancel_reg, addr) == 0, "addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sync_cancel_reg, fd) == 8, "fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sync_cancel_reg, flags) == 12, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sync_cancel_reg, timeout) == 16, "timeout");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sync_cancel_reg, opcode) == 32, "opcode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sync_cancel_reg, pad) == 33, "pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_sync_cancel_reg, pad2) == 40, "pad2");

/* Slots of the file table that the kernel allocates from. */
struct vllsi_linux_io_uring_file_index_range {
    uint32_t off;
    uint32_t len;
    uint64_t resv;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_file_index_range 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_file_index_range) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_file_index_range, off) == 0, "off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_file_index_range, len) == 4, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_file_index_range, resv) == 8, "resv");

/* Memory that a ring and the caller share. */
struct vllsi_linux_io_uring_region_desc {
    uint64_t user_addr;
    uint64_t size;
    uint32_t flags; /* io_uring_region_flags */
    uint32_t id;
    uint64_t mmap_offset; /* where to map it from; written by the call */
    uint64_t _resv[4];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_region_desc 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_region_desc) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_region_desc, user_addr) == 0, "user_addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_region_desc, size) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_region_desc, flags) == 16, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_region_desc, id) == 20, "id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_region_desc, mmap_offset) == 24, "mmap_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_region_desc, _resv) == 32, "_resv");

/* Region to register and what it is for. */
struct vllsi_linux_io_uring_mem_region_reg {
    uint64_t region_uptr; /* address of an io_uring_region_desc */
    uint64_t flags; /* io_uring_mem_region_flags */
    uint64_t _resv[2];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_mem_region_reg 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_mem_region_reg) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_mem_region_reg, region_uptr) == 0, "region_uptr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_mem_region_reg, flags) == 8, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_mem_region_reg, _resv) == 16, "_resv");

/* One question in a chain. */
struct vllsi_linux_io_uring_query_hdr {
    uint64_t next_entry; /* address of the next header or 0 */
    uint64_t query_data; /* address of the struct to fill in */
    uint32_t query_op; /* io_uring_query_operation */
    uint32_t size; /* size of that struct */
    int32_t result; /* 0 or a negated error number */
    uint32_t _resv[3];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_query_hdr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_query_hdr) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_hdr, next_entry) == 0, "next_entry");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_hdr, query_data) == 8, "query_data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_hdr, query_op) == 16, "query_op");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_hdr, size) == 20, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_hdr, result) == 24, "result");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_hdr, _resv) == 28, "_resv");

/* Answer of IO_URING_QUERY_OPCODES. */
struct vllsi_linux_io_uring_query_opcode {
    uint32_t nr_request_opcodes;
    uint32_t nr_register_opcodes;
    uint64_t feature_flags; /* io_uring_features */
    uint64_t ring_setup_flags; /* io_uring_setup_flags */
    uint64_t enter_flags; /* io_uring_enter_flags */
    uint64_t sqe_flags; /* io_uring_sqe_flags */
    uint32_t nr_query_opcodes;
    uint32_t _pad;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_query_opcode 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_query_opcode) == 48, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_opcode, nr_request_opcodes) == 0, "nr_request_opcodes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_opcode, nr_register_opcodes) == 4, "nr_register_opcodes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_opcode, feature_flags) == 8, "feature_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_opcode, ring_setup_flags) == 16, "ring_setup_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_opcode, enter_flags) == 24, "enter_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_opcode, sqe_flags) == 32, "sqe_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_opcode, nr_query_opcodes) == 40, "nr_query_opcodes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_opcode, _pad) == 44, "_pad");

/* Answer of IO_URING_QUERY_SCQ. */
struct vllsi_linux_io_uring_query_scq {
    uint64_t hdr_size; /* size of the header of the rings */
    uint64_t hdr_alignment;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_query_scq 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_query_scq) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_scq, hdr_size) == 0, "hdr_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_scq, hdr_alignment) == 8, "hdr_alignment");

/* Answer of IO_URING_QUERY_ZCRX. */
struct vllsi_linux_io_uring_query_zcrx {
    uint64_t register_flags; /* zcrx_register_flags */
    uint64_t area_flags; /* zcrx_area_flags */
    uint32_t nr_ctrl_opcodes;
    uint32_t features; /* zcrx_features */
    uint32_t rq_hdr_size;
    uint32_t rq_hdr_alignment;
    uint64_t _resv2;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_query_zcrx 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_query_zcrx) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx, register_flags) == 0, "register_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx, area_flags) == 8, "area_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx, nr_ctrl_opcodes) == 16, "nr_ctrl_opcodes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx, features) == 20, "features");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx, rq_hdr_size) == 24, "rq_hdr_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx, rq_hdr_alignment) == 28, "rq_hdr_alignment");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx, _resv2) == 32, "_resv2");

/* Answer of IO_URING_QUERY_ZCRX_EVENT. */
struct vllsi_linux_io_uring_query_zcrx_event {
    uint32_t event_flags; /* bits of zcrx_event */
    uint32_t stats_size;
    uint32_t stats_off_alignment;
    uint32_t _resv1;
    uint64_t _resv2[4];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_query_zcrx_event 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_query_zcrx_event) == 48, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx_event, event_flags) == 0, "event_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx_event, stats_size) == 4, "stats_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx_event, stats_off_alignment) == 8, "stats_off_alignment");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx_event, _resv1) == 12, "_resv1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_query_zcrx_event, _resv2) == 16, "_resv2");

/* Buffer given back through the refill queue. */
struct vllsi_linux_io_uring_zcrx_rqe {
    uint64_t off;
    uint32_t len;
    uint32_t _pad;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_zcrx_rqe 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_zcrx_rqe) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_rqe, off) == 0, "off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_rqe, len) == 8, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_rqe, _pad) == 12, "_pad");

/* Place of received data in a big completion. */
struct vllsi_linux_io_uring_zcrx_cqe {
    uint64_t off; /* offset in the area and its token (zcrx_area_offset) */
    uint64_t _pad;
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_zcrx_cqe 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_zcrx_cqe) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_cqe, off) == 0, "off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_cqe, _pad) == 8, "_pad");

/* Where the fields of the refill queue are in its region. */
struct vllsi_linux_io_uring_zcrx_offsets {
    uint32_t head;
    uint32_t tail;
    uint32_t rqes;
    uint32_t _resv2;
    uint64_t _resv[2];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_zcrx_offsets 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_zcrx_offsets) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_offsets, head) == 0, "head");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_offsets, tail) == 4, "tail");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_offsets, rqes) == 8, "rqes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_offsets, _resv2) == 12, "_resv2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_offsets, _resv) == 16, "_resv");

/* Memory that receives data. */
struct vllsi_linux_io_uring_zcrx_area_reg {
    uint64_t addr;
    uint64_t len;
    uint64_t rq_area_token; /* written by the call */
    uint32_t flags; /* zcrx_area_flags */
    uint32_t dmabuf_fd;
    uint64_t _resv2[2];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_zcrx_area_reg 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_zcrx_area_reg) == 48, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_area_reg, addr) == 0, "addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_area_reg, len) == 8, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_area_reg, rq_area_token) == 16, "rq_area_token");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_area_reg, flags) == 24, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_area_reg, dmabuf_fd) == 28, "dmabuf_fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_area_reg, _resv2) == 32, "_resv2");

/* How often received data had to be copied. */
struct vllsi_linux_zcrx_stats {
    uint64_t copy_count;
    uint64_t copy_bytes;
};
#define VLLSI_LINUX_HAS_STRUCT_zcrx_stats 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_zcrx_stats) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_stats, copy_count) == 0, "copy_count");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_stats, copy_bytes) == 8, "copy_bytes");

/* Which events of a receive queue are reported. */
struct vllsi_linux_zcrx_event_desc {
    uint64_t user_data;
    uint32_t type_mask; /* bits of zcrx_event */
    uint32_t flags; /* zcrx_event_flags */
    uint64_t stats_offset; /* place of zcrx_stats in the region of the refill queue */
    uint64_t _resv2[9];
};
#define VLLSI_LINUX_HAS_STRUCT_zcrx_event_desc 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_zcrx_event_desc) == 96, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_event_desc, user_data) == 0, "user_data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_event_desc, type_mask) == 8, "type_mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_event_desc, flags) == 12, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_event_desc, stats_offset) == 16, "stats_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_event_desc, _resv2) == 24, "_resv2");

/* Receive queue of a network device to register. */
struct vllsi_linux_io_uring_zcrx_ifq_reg {
    uint32_t if_idx; /* index of the network device */
    uint32_t if_rxq; /* receive queue */
    uint32_t rq_entries; /* size of the refill queue */
    uint32_t flags; /* zcrx_register_flags */
    uint64_t area_ptr; /* address of an io_uring_zcrx_area_reg */
    uint64_t region_ptr; /* address of an io_uring_region_desc */
    struct vllsi_linux_io_uring_zcrx_offsets offsets;
    uint32_t zcrx_id; /* written by the call */
    uint32_t rx_buf_len; /* wanted size of receive buffers or 0 */
    uint64_t event_desc; /* address of a zcrx_event_desc or 0 */
    uint64_t _resv[2];
};
#define VLLSI_LINUX_HAS_STRUCT_io_uring_zcrx_ifq_reg 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_io_uring_zcrx_ifq_reg) == 96, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, if_idx) == 0, "if_idx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, if_rxq) == 4, "if_rxq");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, rq_entries) == 8, "rq_entries");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, flags) == 12, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, area_ptr) == 16, "area_ptr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, region_ptr) == 24, "region_ptr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, offsets) == 32, "offsets");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, zcrx_id) == 64, "zcrx_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, rx_buf_len) == 68, "rx_buf_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, event_desc) == 72, "event_desc");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_io_uring_zcrx_ifq_reg, _resv) == 80, "_resv");

/* Argument of ZCRX_CTRL_FLUSH_RQ. */
struct vllsi_linux_zcrx_ctrl_flush_rq {
    uint64_t _resv[6];
};
#define VLLSI_LINUX_HAS_STRUCT_zcrx_ctrl_flush_rq 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_zcrx_ctrl_flush_rq) == 48, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_ctrl_flush_rq, _resv) == 0, "_resv");

/* Argument of ZCRX_CTRL_EXPORT. */
struct vllsi_linux_zcrx_ctrl_export {
    uint32_t zcrx_fd; /* descriptor that the call returns */
    uint32_t _resv1[11];
};
#define VLLSI_LINUX_HAS_STRUCT_zcrx_ctrl_export 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_zcrx_ctrl_export) == 48, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_ctrl_export, zcrx_fd) == 0, "zcrx_fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_ctrl_export, _resv1) == 4, "_resv1");

/* Argument of ZCRX_CTRL_ARM_EVENT. */
struct vllsi_linux_zcrx_ctrl_arm_event {
    uint32_t event_type; /* zcrx_event */
    uint32_t _resv[11];
};
#define VLLSI_LINUX_HAS_STRUCT_zcrx_ctrl_arm_event 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_zcrx_ctrl_arm_event) == 48, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_ctrl_arm_event, event_type) == 0, "event_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_ctrl_arm_event, _resv) == 4, "_resv");

/* What to do with a receive queue. */
struct vllsi_linux_zcrx_ctrl {
    uint32_t zcrx_id;
    uint32_t op; /* zcrx_operation */
    uint64_t _resv[2];
    union {
        struct vllsi_linux_zcrx_ctrl_export zc_export;
        struct vllsi_linux_zcrx_ctrl_flush_rq zc_flush;
        struct vllsi_linux_zcrx_ctrl_arm_event zc_arm_event;
    };
};
#define VLLSI_LINUX_HAS_STRUCT_zcrx_ctrl 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_zcrx_ctrl) == 72, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_ctrl, zcrx_id) == 0, "zcrx_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_ctrl, op) == 4, "op");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_zcrx_ctrl, _resv) == 8, "_resv");

/* One event as a userfaultfd delivers it. */
struct vllsi_linux_uffd_msg {
    uint8_t event; /* uffd_event */
    uint8_t reserved1;
    uint16_t reserved2;
    uint32_t reserved3;
    union {
        struct {
            uint64_t flags; /* uffd_pagefault_flags */
            uint64_t address;
            union {
                uint32_t ptid; /* faulting thread with UFFD_FEATURE_THREAD_ID */
            } feat;
        } pagefault;
        struct {
            uint32_t ufd; /* userfaultfd of the child */
        } fork;
        struct {
            uint64_t from;
            uint64_t to;
            uint64_t len;
        } remap;
        struct {
            uint64_t start;
            uint64_t end;
        } remove;
        struct {
            uint64_t reserved1;
            uint64_t reserved2;
            uint64_t reserved3;
        } reserved;
    } arg;
} __attribute__((packed));
#define VLLSI_LINUX_HAS_STRUCT_uffd_msg 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffd_msg) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffd_msg, event) == 0, "event");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffd_msg, reserved1) == 1, "reserved1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffd_msg, reserved2) == 2, "reserved2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffd_msg, reserved3) == 4, "reserved3");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffd_msg, arg) == 8, "arg");

/* Version and features that caller and kernel agree on. */
struct vllsi_linux_uffdio_api {
    uint64_t api; /* uffd_api */
    uint64_t features; /* uffd_features, wanted and then available */
    uint64_t ioctls; /* bits of uffd_ioctl_bit that are available */
};
#define VLLSI_LINUX_HAS_STRUCT_uffdio_api 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffdio_api) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_api, api) == 0, "api");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_api, features) == 8, "features");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_api, ioctls) == 16, "ioctls");

/* Page-aligned part of the address space. */
struct vllsi_linux_uffdio_range {
    uint64_t start;
    uint64_t len;
};
#define VLLSI_LINUX_HAS_STRUCT_uffdio_range 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffdio_range) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_range, start) == 0, "start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_range, len) == 8, "len");

/* Range to watch. */
struct vllsi_linux_uffdio_register {
    struct vllsi_linux_uffdio_range range;
    uint64_t mode; /* uffd_register_mode */
    uint64_t ioctls; /* bits of uffd_ioctl_bit that the range supports; written by the call */
};
#define VLLSI_LINUX_HAS_STRUCT_uffdio_register 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffdio_register) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_register, range) == 0, "range");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_register, mode) == 16, "mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_register, ioctls) == 24, "ioctls");

/* Pages to fill by copying. */
struct vllsi_linux_uffdio_copy {
    uint64_t dst;
    uint64_t src;
    uint64_t len;
    uint64_t mode; /* uffd_copy_mode */
    int64_t copy; /* bytes copied or a negated error number */
};
#define VLLSI_LINUX_HAS_STRUCT_uffdio_copy 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffdio_copy) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_copy, dst) == 0, "dst");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_copy, src) == 8, "src");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_copy, len) == 16, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_copy, mode) == 24, "mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_copy, copy) == 32, "copy");

/* Pages to fill with zeros. */
struct vllsi_linux_uffdio_zeropage {
    struct vllsi_linux_uffdio_range range;
    uint64_t mode; /* uffd_zeropage_mode */
    int64_t zeropage; /* bytes filled or a negated error number */
};
#define VLLSI_LINUX_HAS_STRUCT_uffdio_zeropage 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffdio_zeropage) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_zeropage, range) == 0, "range");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_zeropage, mode) == 16, "mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_zeropage, zeropage) == 24, "zeropage");

/* Pages to protect against writing or to open again. */
struct vllsi_linux_uffdio_writeprotect {
    struct vllsi_linux_uffdio_range range;
    uint64_t mode; /* uffd_writeprotect_mode */
};
#define VLLSI_LINUX_HAS_STRUCT_uffdio_writeprotect 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffdio_writeprotect) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_writeprotect, range) == 0, "range");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_writeprotect, mode) == 16, "mode");

/* Pages of the page cache to map. */
struct vllsi_linux_uffdio_continue {
    struct vllsi_linux_uffdio_range range;
    uint64_t mode; /* uffd_continue_mode */
    int64_t mapped; /* bytes mapped or a negated error number */
};
#define VLLSI_LINUX_HAS_STRUCT_uffdio_continue 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffdio_continue) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_continue, range) == 0, "range");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_continue, mode) == 16, "mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_continue, mapped) == 24, "mapped");

/* Pages that raise SIGBUS when touched. */
struct vllsi_linux_uffdio_poison {
    struct vllsi_linux_uffdio_range range;
    uint64_t mode; /* uffd_poison_mode */
    int64_t updated; /* bytes marked or a negated error number */
};
#define VLLSI_LINUX_HAS_STRUCT_uffdio_poison 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffdio_poison) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_poison, range) == 0, "range");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_poison, mode) == 16, "mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_poison, updated) == 24, "updated");

/* Pages to move to another place. */
struct vllsi_linux_uffdio_move {
    uint64_t dst;
    uint64_t src;
    uint64_t len;
    uint64_t mode; /* uffd_move_mode */
    int64_t move; /* bytes moved or a negated error number */
};
#define VLLSI_LINUX_HAS_STRUCT_uffdio_move 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_uffdio_move) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_move, dst) == 0, "dst");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_move, src) == 8, "src");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_move, len) == 16, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_move, mode) == 24, "mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_uffdio_move, move) == 32, "move");

/* What the kernel knows about a file. */
struct vllsi_linux_stat {
    uint64_t st_dev;
    uint8_t _pad0[4];
    uint32_t _st_ino; /* low half of st_ino */
    uint32_t st_mode;
    uint32_t st_nlink;
    uint32_t st_uid;
    uint32_t st_gid;
    uint64_t st_rdev;
    uint8_t _pad3[4];
    int64_t st_size;
    uint32_t st_blksize;
    uint64_t st_blocks;
    uint32_t st_atime;
    uint32_t st_atime_nsec;
    uint32_t st_mtime;
    uint32_t st_mtime_nsec;
    uint32_t st_ctime;
    uint32_t st_ctime_nsec;
    uint64_t st_ino;
};
#define VLLSI_LINUX_HAS_STRUCT_stat 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_stat) == 96, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_dev) == 0, "st_dev");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, _pad0) == 8, "_pad0");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, _st_ino) == 12, "_st_ino");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_mode) == 16, "st_mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_nlink) == 20, "st_nlink");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_uid) == 24, "st_uid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_gid) == 28, "st_gid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_rdev) == 32, "st_rdev");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, _pad3) == 40, "_pad3");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_size) == 44, "st_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_blksize) == 52, "st_blksize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_blocks) == 56, "st_blocks");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_atime) == 64, "st_atime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_atime_nsec) == 68, "st_atime_nsec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_mtime) == 72, "st_mtime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_mtime_nsec) == 76, "st_mtime_nsec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_ctime) == 80, "st_ctime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_ctime_nsec) == 84, "st_ctime_nsec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat, st_ino) == 88, "st_ino");

/* A point of time in struct statx. */
struct vllsi_linux_statx_timestamp {
    int64_t tv_sec;
    uint32_t tv_nsec;
    int32_t _reserved;
};
#define VLLSI_LINUX_HAS_STRUCT_statx_timestamp 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_statx_timestamp) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx_timestamp, tv_sec) == 0, "tv_sec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx_timestamp, tv_nsec) == 8, "tv_nsec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx_timestamp, _reserved) == 12, "_reserved");

/* What the kernel knows about a file, alike on every ABI; stx_mask says which fields are valid. */
struct vllsi_linux_statx {
    uint32_t stx_mask; /* fields that were filled in (statx_mask) */
    uint32_t stx_blksize;
    uint64_t stx_attributes; /* attributes; only those of stx_attributes_mask mean anything (statx_attributes) */
    uint32_t stx_nlink;
    uint32_t stx_uid;
    uint32_t stx_gid;
    uint16_t stx_mode;
    uint16_t _spare0;
    uint64_t stx_ino;
    uint64_t stx_size;
    uint64_t stx_blocks; /* units of 512 bytes */
    uint64_t stx_attributes_mask; /* statx_attributes */
    struct vllsi_linux_statx_timestamp stx_atime;
    struct vllsi_linux_statx_timestamp stx_btime; /* when the file was made */
    struct vllsi_linux_statx_timestamp stx_ctime; /* last change of the inode */
    struct vllsi_linux_statx_timestamp stx_mtime; /* last change of the contents */
    uint32_t stx_rdev_major;
    uint32_t stx_rdev_minor;
    uint32_t stx_dev_major;
    uint32_t stx_dev_minor;
    uint64_t stx_mnt_id;
    uint32_t stx_dio_mem_align;
    uint32_t stx_dio_offset_align;
    uint64_t stx_subvol;
    uint32_t stx_atomic_write_unit_min;
    uint32_t stx_atomic_write_unit_max;
    uint32_t stx_atomic_write_segments_max;
    uint32_t stx_dio_read_offset_align;
    uint32_t stx_atomic_write_unit_max_opt;
    uint32_t _spare2;
    uint64_t _spare3[8];
};
#define VLLSI_LINUX_HAS_STRUCT_statx 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_statx) == 256, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_mask) == 0, "stx_mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_blksize) == 4, "stx_blksize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_attributes) == 8, "stx_attributes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_nlink) == 16, "stx_nlink");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_uid) == 20, "stx_uid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_gid) == 24, "stx_gid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_mode) == 28, "stx_mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, _spare0) == 30, "_spare0");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_ino) == 32, "stx_ino");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_size) == 40, "stx_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_blocks) == 48, "stx_blocks");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_attributes_mask) == 56, "stx_attributes_mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_atime) == 64, "stx_atime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_btime) == 80, "stx_btime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_ctime) == 96, "stx_ctime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_mtime) == 112, "stx_mtime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_rdev_major) == 128, "stx_rdev_major");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_rdev_minor) == 132, "stx_rdev_minor");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_dev_major) == 136, "stx_dev_major");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_dev_minor) == 140, "stx_dev_minor");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_mnt_id) == 144, "stx_mnt_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_dio_mem_align) == 152, "stx_dio_mem_align");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_dio_offset_align) == 156, "stx_dio_offset_align");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_subvol) == 160, "stx_subvol");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_atomic_write_unit_min) == 168, "stx_atomic_write_unit_min");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_atomic_write_unit_max) == 172, "stx_atomic_write_unit_max");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_atomic_write_segments_max) == 176, "stx_atomic_write_segments_max");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_dio_read_offset_align) == 180, "stx_dio_read_offset_align");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, stx_atomic_write_unit_max_opt) == 184, "stx_atomic_write_unit_max_opt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, _spare2) == 188, "_spare2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statx, _spare3) == 192, "_spare3");

/* Times of last access and modification in seconds, in the native word. */
struct vllsi_linux_utimbuf {
    long actime;
    long modtime;
};
#define VLLSI_LINUX_HAS_STRUCT_utimbuf 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_utimbuf) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_utimbuf, actime) == 0, "actime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_utimbuf, modtime) == 4, "modtime");

/* Extended attributes of an inode, as file_getattr and file_setattr exchange them. */
struct vllsi_linux_file_attr {
    uint64_t fa_xflags; /* file_xflags */
    uint32_t fa_extsize;
    uint32_t fa_nextents; /* number of extents, read only */
    uint32_t fa_projid;
    uint32_t fa_cowextsize;
};
#define VLLSI_LINUX_HAS_STRUCT_file_attr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_file_attr) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_attr, fa_xflags) == 0, "fa_xflags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_attr, fa_extsize) == 8, "fa_extsize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_attr, fa_nextents) == 12, "fa_nextents");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_attr, fa_projid) == 16, "fa_projid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_attr, fa_cowextsize) == 20, "fa_cowextsize");

/* Extended attributes of an inode in the older form of FS_IOC_FSGETXATTR. */
struct vllsi_linux_fsxattr {
    uint32_t fsx_xflags;
    uint32_t fsx_extsize;
    uint32_t fsx_nextents;
    uint32_t fsx_projid;
    uint32_t fsx_cowextsize;
    uint8_t _pad[8];
};
#define VLLSI_LINUX_HAS_STRUCT_fsxattr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fsxattr) == 28, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fsxattr, fsx_xflags) == 0, "fsx_xflags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fsxattr, fsx_extsize) == 4, "fsx_extsize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fsxattr, fsx_nextents) == 8, "fsx_nextents");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fsxattr, fsx_projid) == 12, "fsx_projid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fsxattr, fsx_cowextsize) == 16, "fsx_cowextsize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fsxattr, _pad) == 20, "_pad");

/* Value of an extended attribute for getxattrat and setxattrat. */
struct vllsi_linux_xattr_args {
    uint64_t __attribute__((aligned(8))) value; /* address of the value */
    uint32_t size; /* bytes at that address */
    uint32_t flags; /* xattr_flags when setting, 0 when getting */
};
#define VLLSI_LINUX_HAS_STRUCT_xattr_args 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_xattr_args) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_xattr_args, value) == 0, "value");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_xattr_args, size) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_xattr_args, flags) == 12, "flags");

/* How openat2 opens; grows with the kernel, hence the size beside it. */
struct vllsi_linux_open_how {
    uint64_t flags; /* open_how_flags */
    uint64_t mode; /* permission bits of a file that is made, else 0 */
    uint64_t resolve; /* resolve_flags */
};
#define VLLSI_LINUX_HAS_STRUCT_open_how 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_open_how) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_open_how, flags) == 0, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_open_how, mode) == 8, "mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_open_how, resolve) == 16, "resolve");

/* One piece of memory in a scattered read or a gathered write. */
struct vllsi_linux_iovec {
    void *iov_base;
    size_t iov_len;
};
#define VLLSI_LINUX_HAS_STRUCT_iovec 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_iovec) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iovec, iov_base) == 0, "iov_base");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_iovec, iov_len) == 4, "iov_len");

/* Range of a file that cachestat looks at; length 0 means up to the end. */
struct vllsi_linux_cachestat_range {
    uint64_t off;
    uint64_t len;
};
#define VLLSI_LINUX_HAS_STRUCT_cachestat_range 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_cachestat_range) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cachestat_range, off) == 0, "off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cachestat_range, len) == 8, "len");

/* Pages of a range by their state in the page cache. */
struct vllsi_linux_cachestat {
    uint64_t nr_cache;
    uint64_t nr_dirty;
    uint64_t nr_writeback;
    uint64_t nr_evicted;
    uint64_t nr_recently_evicted;
};
#define VLLSI_LINUX_HAS_STRUCT_cachestat 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_cachestat) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cachestat, nr_cache) == 0, "nr_cache");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cachestat, nr_dirty) == 8, "nr_dirty");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cachestat, nr_writeback) == 16, "nr_writeback");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cachestat, nr_evicted) == 24, "nr_evicted");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cachestat, nr_recently_evicted) == 32, "nr_recently_evicted");

/* One record of getdents64; the next one is d_reclen bytes on. */
struct vllsi_linux_dirent64 {
    uint64_t d_ino;
    int64_t d_off; /* position to seek to for the record after this one */
    uint16_t d_reclen;
    uint8_t d_type; /* dirent_type */
    uint8_t d_name[]; /* NUL-terminated name */
};
#define VLLSI_LINUX_HAS_STRUCT_dirent64 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_dirent64) == 20, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dirent64, d_ino) == 0, "d_ino");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dirent64, d_off) == 8, "d_off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dirent64, d_reclen) == 16, "d_reclen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dirent64, d_type) == 18, "d_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dirent64, d_name) == 19, "d_name");

/* One record of getdents; the next one is d_reclen bytes on and the type stands in the byte before that. */
struct vllsi_linux_dirent {
    unsigned long d_ino;
    unsigned long d_off;
    uint16_t d_reclen;
    uint8_t d_name[]; /* NUL-terminated name */
};
#define VLLSI_LINUX_HAS_STRUCT_dirent 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_dirent) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dirent, d_ino) == 0, "d_ino");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dirent, d_off) == 4, "d_off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dirent, d_reclen) == 8, "d_reclen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dirent, d_name) == 10, "d_name");

/* A record lock with 64-bit offsets on every ABI. */
struct vllsi_linux_flock {
    int16_t l_type; /* one of lock_type */
    int16_t l_whence; /* one of seek_whence */
    int64_t l_start;
    int64_t l_len; /* 0 means up to the end however far the file grows */
    int32_t l_pid; /* holder of a conflicting lock; 0 in requests of the OFD kind */
};
#define VLLSI_LINUX_HAS_STRUCT_flock 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_flock) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock, l_type) == 0, "l_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock, l_whence) == 2, "l_whence");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock, l_start) == 4, "l_start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock, l_len) == 12, "l_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock, l_pid) == 20, "l_pid");

/* Who gets the signals of a descriptor. */
struct vllsi_linux_f_owner_ex {
    int32_t type; /* owner_type */
    int32_t pid;
};
#define VLLSI_LINUX_HAS_STRUCT_f_owner_ex 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_f_owner_ex) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_f_owner_ex, type) == 0, "type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_f_owner_ex, pid) == 4, "pid");

/* A delegation of a file or directory. */
struct vllsi_linux_delegation {
    uint32_t d_flags; /* must be 0 */
    uint16_t d_type; /* one of lock_type */
    uint16_t _pad;
};
#define VLLSI_LINUX_HAS_STRUCT_delegation 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_delegation) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_delegation, d_flags) == 0, "d_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_delegation, d_type) == 4, "d_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_delegation, _pad) == 6, "_pad");

/* Size of a terminal's window in characters and in pixels. */
struct vllsi_linux_winsize {
    uint16_t ws_row;
    uint16_t ws_col;
    uint16_t ws_xpixel;
    uint16_t ws_ypixel;
};
#define VLLSI_LINUX_HAS_STRUCT_winsize 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_winsize) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_winsize, ws_row) == 0, "ws_row");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_winsize, ws_col) == 2, "ws_col");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_winsize, ws_xpixel) == 4, "ws_xpixel");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_winsize, ws_ypixel) == 6, "ws_ypixel");

/* Settings of a terminal, as the kernel has them (the C library's struct of this name is longer). */
struct vllsi_linux_termios {
    uint32_t c_iflag; /* terminal_input_flags */
    uint32_t c_oflag; /* terminal_output_flags */
    uint32_t c_cflag; /* terminal_control_flags */
    uint32_t c_lflag; /* terminal_local_flags */
    uint8_t c_line;
    uint8_t c_cc[19];
};
#define VLLSI_LINUX_HAS_STRUCT_termios 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_termios) == 36, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios, c_iflag) == 0, "c_iflag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios, c_oflag) == 4, "c_oflag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios, c_cflag) == 8, "c_cflag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios, c_lflag) == 12, "c_lflag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios, c_line) == 16, "c_line");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios, c_cc) == 17, "c_cc");

/* Settings of a terminal with speeds as plain numbers; on powerpc struct termios itself has them. */
struct vllsi_linux_termios2 {
    uint32_t c_iflag; /* terminal_input_flags */
    uint32_t c_oflag; /* terminal_output_flags */
    uint32_t c_cflag; /* terminal_control_flags */
    uint32_t c_lflag; /* terminal_local_flags */
    uint8_t c_line;
    uint8_t c_cc[19];
    uint32_t c_ispeed;
    uint32_t c_ospeed;
};
#define VLLSI_LINUX_HAS_STRUCT_termios2 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_termios2) == 44, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios2, c_iflag) == 0, "c_iflag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios2, c_oflag) == 4, "c_oflag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios2, c_cflag) == 8, "c_cflag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios2, c_lflag) == 12, "c_lflag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios2, c_line) == 16, "c_line");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios2, c_cc) == 17, "c_cc");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios2, c_ispeed) == 36, "c_ispeed");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_termios2, c_ospeed) == 40, "c_ospeed");

/* Range that FICLONERANGE shares between two files. */
struct vllsi_linux_file_clone_range {
    int64_t src_fd;
    uint64_t src_offset;
    uint64_t src_length; /* 0 means up to the end */
    uint64_t dest_offset;
};
#define VLLSI_LINUX_HAS_STRUCT_file_clone_range 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_file_clone_range) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_clone_range, src_fd) == 0, "src_fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_clone_range, src_offset) == 8, "src_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_clone_range, src_length) == 16, "src_length");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_clone_range, dest_offset) == 24, "dest_offset");

/* One destination of FIDEDUPERANGE and what came of it. */
struct vllsi_linux_file_dedupe_range_info {
    int64_t dest_fd;
    uint64_t dest_offset;
    uint64_t bytes_deduped; /* result */
    int32_t status; /* result (dedupe_status) */
    uint32_t reserved; /* must be 0 */
};
#define VLLSI_LINUX_HAS_STRUCT_file_dedupe_range_info 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_file_dedupe_range_info) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range_info, dest_fd) == 0, "dest_fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range_info, dest_offset) == 8, "dest_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range_info, bytes_deduped) == 16, "bytes_deduped");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range_info, status) == 24, "status");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range_info, reserved) == 28, "reserved");

/* Source of FIDEDUPERANGE, followed by its destinations. */
struct vllsi_linux_file_dedupe_range {
    uint64_t src_offset;
    uint64_t src_length;
    uint16_t dest_count;
    uint16_t reserved1; /* must be 0 */
    uint32_t reserved2; /* must be 0 */
    struct vllsi_linux_file_dedupe_range_info info[];
};
#define VLLSI_LINUX_HAS_STRUCT_file_dedupe_range 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_file_dedupe_range) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range, src_offset) == 0, "src_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range, src_length) == 8, "src_length");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range, dest_count) == 16, "dest_count");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range, reserved1) == 18, "reserved1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range, reserved2) == 20, "reserved2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_dedupe_range, info) == 24, "info");

/* Part of a file system whose unused blocks FITRIM gives back; len returns how much it was. */
struct vllsi_linux_fstrim_range {
    uint64_t start;
    uint64_t len;
    uint64_t minlen;
};
#define VLLSI_LINUX_HAS_STRUCT_fstrim_range 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fstrim_range) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fstrim_range, start) == 0, "start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fstrim_range, len) == 8, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fstrim_range, minlen) == 16, "minlen");

/* Identifier of a file system. */
struct vllsi_linux_fsuuid2 {
    uint8_t len;
    uint8_t uuid[16];
};
#define VLLSI_LINUX_HAS_STRUCT_fsuuid2 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fsuuid2) == 17, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fsuuid2, len) == 0, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fsuuid2, uuid) == 1, "uuid");

/* One extent of a file. */
struct vllsi_linux_fiemap_extent {
    uint64_t fe_logical; /* offset in the file */
    uint64_t fe_physical; /* offset on the device */
    uint64_t fe_length;
    uint64_t _reserved64[2];
    uint32_t fe_flags; /* fiemap_extent_flags */
    uint32_t _reserved[3];
};
#define VLLSI_LINUX_HAS_STRUCT_fiemap_extent 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fiemap_extent) == 56, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap_extent, fe_logical) == 0, "fe_logical");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap_extent, fe_physical) == 8, "fe_physical");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap_extent, fe_length) == 16, "fe_length");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap_extent, _reserved64) == 24, "_reserved64");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap_extent, fe_flags) == 40, "fe_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap_extent, _reserved) == 44, "_reserved");

/* Request and answer of FS_IOC_FIEMAP, followed by the extents. */
struct vllsi_linux_fiemap {
    uint64_t fm_start;
    uint64_t fm_length;
    uint32_t fm_flags; /* fiemap_flags */
    uint32_t fm_mapped_extents; /* result */
    uint32_t fm_extent_count; /* room for extents; 0 only counts them */
    uint32_t fm_reserved;
    struct vllsi_linux_fiemap_extent fm_extents[];
};
#define VLLSI_LINUX_HAS_STRUCT_fiemap 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fiemap) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap, fm_start) == 0, "fm_start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap, fm_length) == 8, "fm_length");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap, fm_flags) == 16, "fm_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap, fm_mapped_extents) == 20, "fm_mapped_extents");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap, fm_extent_count) == 24, "fm_extent_count");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap, fm_reserved) == 28, "fm_reserved");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fiemap, fm_extents) == 32, "fm_extents");

/* Hardware resources of a network interface. */
struct vllsi_linux_ifmap {
    unsigned long mem_start;
    unsigned long mem_end;
    uint16_t base_addr;
    uint8_t irq;
    uint8_t dma;
    uint8_t port;
};
#define VLLSI_LINUX_HAS_STRUCT_ifmap 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ifmap) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifmap, mem_start) == 0, "mem_start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifmap, mem_end) == 4, "mem_end");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifmap, base_addr) == 8, "base_addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifmap, irq) == 10, "irq");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifmap, dma) == 11, "dma");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifmap, port) == 12, "port");

/* Head of a socket address; the family decides what follows and how long it is. */
struct vllsi_linux_sockaddr {
    uint16_t sa_family; /* an address_family */
    uint8_t sa_data[14];
};
#define VLLSI_LINUX_HAS_STRUCT_sockaddr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sockaddr) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr, sa_family) == 0, "sa_family");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr, sa_data) == 2, "sa_data");

/* Name of a network interface and one property of it. */
struct vllsi_linux_ifreq {
    uint8_t ifr_name[16]; /* NUL-terminated name */
    union {
        struct vllsi_linux_sockaddr ifru_addr;
        int16_t ifru_flags;
        int32_t ifru_ivalue; /* index, metric or length of the queue */
        int32_t ifru_mtu;
        struct vllsi_linux_ifmap ifru_map;
        uint8_t ifru_slave[16];
        uint8_t ifru_newname[16];
        void *ifru_data;
    } ifr_ifru;
};
#define VLLSI_LINUX_HAS_STRUCT_ifreq 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ifreq) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifreq, ifr_name) == 0, "ifr_name");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifreq, ifr_ifru) == 16, "ifr_ifru");

/* Room for the list of interfaces with an address, and how much of it is used. */
struct vllsi_linux_ifconf {
    int32_t ifc_len; /* bytes at the address */
    void *ifc_buf; /* array of struct ifreq */
};
#define VLLSI_LINUX_HAS_STRUCT_ifconf 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ifconf) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifconf, ifc_len) == 0, "ifc_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ifconf, ifc_buf) == 4, "ifc_buf");

/* What mount_setattr and open_tree_attr change. */
struct vllsi_linux_mount_attr {
    uint64_t attr_set; /* attributes to set (mount_attr_flags) */
    uint64_t attr_clr; /* attributes to clear (mount_attr_flags) */
    uint64_t propagation; /* MS_SHARED, MS_SLAVE, MS_PRIVATE, MS_UNBINDABLE, or 0 to leave it */
    uint64_t userns_fd; /* user namespace of the id mapping with MOUNT_ATTR_IDMAP */
};
#define VLLSI_LINUX_HAS_STRUCT_mount_attr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_mount_attr) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mount_attr, attr_set) == 0, "attr_set");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mount_attr, attr_clr) == 8, "attr_clr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mount_attr, propagation) == 16, "propagation");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mount_attr, userns_fd) == 24, "userns_fd");

/* Which mount statmount and listmount are about. */
struct vllsi_linux_mnt_id_req {
    uint32_t size; /* size of this struct (mnt_id_req_size) */
    union {
        uint32_t mnt_ns_fd; /* mount namespace in which to look */
        uint32_t mnt_fd; /* any file of the mount with STATMOUNT_BY_FD */
    };
    uint64_t mnt_id; /* unique id of the mount */
    uint64_t param; /* statmount_mask for statmount; last id seen for listmount */
    uint64_t mnt_ns_id; /* mount namespace by id or 0 for the own one */
};
#define VLLSI_LINUX_HAS_STRUCT_mnt_id_req 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_mnt_id_req) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mnt_id_req, size) == 0, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mnt_id_req, mnt_id) == 8, "mnt_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mnt_id_req, param) == 16, "param");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mnt_id_req, mnt_ns_id) == 24, "mnt_ns_id");

/* What statmount tells; texts are offsets into `str`. */
struct vllsi_linux_statmount {
    uint32_t size; /* bytes written with the texts */
    uint32_t mnt_opts; /* text of the options */
    uint64_t mask; /* which fields are filled in (statmount_mask) */
    uint32_t sb_dev_major;
    uint32_t sb_dev_minor;
    uint64_t sb_magic; /* file_system_magic */
    uint32_t sb_flags; /* MS_RDONLY, MS_SYNCHRONOUS, MS_DIRSYNC, MS_LAZYTIME */
    uint32_t fs_type; /* text of the file-system type */
    uint64_t mnt_id; /* unique id */
    uint64_t mnt_parent_id; /* unique id of the parent; the mount's own for the root */
    uint32_t mnt_id_old; /* id in /proc/self/mountinfo */
    uint32_t mnt_parent_id_old;
    uint64_t mnt_attr; /* mount_attr_flags */
    uint64_t mnt_propagation; /* MS_SHARED, MS_SLAVE, MS_PRIVATE, MS_UNBINDABLE */
    uint64_t mnt_peer_group;
    uint64_t mnt_master; /* peer group from which mounts are received */
    uint64_t propagate_from;
    uint32_t mnt_root; /* text of the path within the file system */
    uint32_t mnt_point; /* text of the path from the caller's root */
    uint64_t mnt_ns_id;
    uint32_t fs_subtype; /* text */
    uint32_t sb_source; /* text */
    uint32_t opt_num; /* number of texts at opt_array */
    uint32_t opt_array;
    uint32_t opt_sec_num; /* number of texts at opt_sec_array */
    uint32_t opt_sec_array;
    uint64_t supported_mask; /* what the running kernel can fill in */
    uint32_t mnt_uidmap_num; /* number of texts at mnt_uidmap */
    uint32_t mnt_uidmap;
    uint32_t mnt_gidmap_num; /* number of texts at mnt_gidmap */
    uint32_t mnt_gidmap;
    uint64_t _spare2[43];
    uint8_t str[]; /* NUL-terminated texts */
};
#define VLLSI_LINUX_HAS_STRUCT_statmount 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_statmount) == 512, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, size) == 0, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_opts) == 4, "mnt_opts");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mask) == 8, "mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, sb_dev_major) == 16, "sb_dev_major");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, sb_dev_minor) == 20, "sb_dev_minor");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, sb_magic) == 24, "sb_magic");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, sb_flags) == 32, "sb_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, fs_type) == 36, "fs_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_id) == 40, "mnt_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_parent_id) == 48, "mnt_parent_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_id_old) == 56, "mnt_id_old");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_parent_id_old) == 60, "mnt_parent_id_old");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_attr) == 64, "mnt_attr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_propagation) == 72, "mnt_propagation");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_peer_group) == 80, "mnt_peer_group");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_master) == 88, "mnt_master");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, propagate_from) == 96, "propagate_from");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_root) == 104, "mnt_root");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_point) == 108, "mnt_point");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_ns_id) == 112, "mnt_ns_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, fs_subtype) == 120, "fs_subtype");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, sb_source) == 124, "sb_source");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, opt_num) == 128, "opt_num");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, opt_array) == 132, "opt_array");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, opt_sec_num) == 136, "opt_sec_num");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, opt_sec_array) == 140, "opt_sec_array");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, supported_mask) == 144, "supported_mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_uidmap_num) == 152, "mnt_uidmap_num");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_uidmap) == 156, "mnt_uidmap");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_gidmap_num) == 160, "mnt_gidmap_num");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, mnt_gidmap) == 164, "mnt_gidmap");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, _spare2) == 168, "_spare2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statmount, str) == 512, "str");

/* Which namespaces listns lists. */
struct vllsi_linux_ns_id_req {
    uint32_t size; /* size of this struct (ns_id_req_size) */
    uint32_t spare;
    uint64_t ns_id; /* last id of the previous batch */
    uint32_t ns_type; /* types wanted or 0 for all */
    uint32_t spare2;
    uint64_t user_ns_id; /* only namespaces that this user namespace owns (listns_user) */
};
#define VLLSI_LINUX_HAS_STRUCT_ns_id_req 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ns_id_req) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ns_id_req, size) == 0, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ns_id_req, spare) == 4, "spare");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ns_id_req, ns_id) == 8, "ns_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ns_id_req, ns_type) == 16, "ns_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ns_id_req, spare2) == 20, "spare2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ns_id_req, user_ns_id) == 24, "user_ns_id");

/* Id of a file system; only comparing makes sense. */
struct vllsi_linux_fsid {
    int32_t val[2];
};
#define VLLSI_LINUX_HAS_STRUCT_fsid 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fsid) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fsid, val) == 0, "val");

/* Type, size and free space of a file system; sizes count blocks of `f_frsize` (of `f_bsize` where that is 0). */
struct vllsi_linux_statfs {
    uint32_t f_type;
    uint32_t f_bsize;
    uint64_t f_blocks;
    uint64_t f_bfree;
    uint64_t f_bavail;
    uint64_t f_files;
    uint64_t f_ffree;
    struct vllsi_linux_fsid f_fsid;
    uint32_t f_namelen;
    uint32_t f_frsize;
    uint32_t f_flags;
    uint32_t f_spare[4];
};
#define VLLSI_LINUX_HAS_STRUCT_statfs 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_statfs) == 84, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_type) == 0, "f_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_bsize) == 4, "f_bsize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_blocks) == 8, "f_blocks");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_bfree) == 16, "f_bfree");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_bavail) == 24, "f_bavail");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_files) == 32, "f_files");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_ffree) == 40, "f_ffree");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_fsid) == 48, "f_fsid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_namelen) == 56, "f_namelen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_frsize) == 60, "f_frsize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_flags) == 64, "f_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs, f_spare) == 68, "f_spare");

/* Free space of a file system that is mounted from a device. */
struct vllsi_linux_ustat {
    int32_t f_tfree; /* free blocks */
    unsigned long f_tinode; /* free inodes */
    uint8_t f_fname[6]; /* not filled in */
    uint8_t f_fpack[6]; /* not filled in */
};
#define VLLSI_LINUX_HAS_STRUCT_ustat 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ustat) == 20, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ustat, f_tfree) == 0, "f_tfree");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ustat, f_tinode) == 4, "f_tinode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ustat, f_fname) == 8, "f_fname");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ustat, f_fpack) == 14, "f_fpack");

/* One event as a fanotify descriptor delivers it; information records may follow. */
struct vllsi_linux_fanotify_event_metadata {
    uint32_t event_len; /* length of the event with its records */
    uint8_t vers; /* version of the layout (3) */
    uint8_t reserved;
    uint16_t metadata_len; /* length of this struct; the first record follows */
    uint64_t __attribute__((aligned(8))) mask; /* fanotify_event_mask */
    int32_t fd; /* open descriptor that the reader owns or fanotify_no_fd */
    int32_t pid; /* process or thread that caused the event */
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_event_metadata 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_event_metadata) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_metadata, event_len) == 0, "event_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_metadata, vers) == 4, "vers");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_metadata, reserved) == 5, "reserved");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_metadata, metadata_len) == 6, "metadata_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_metadata, mask) == 8, "mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_metadata, fd) == 16, "fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_metadata, pid) == 20, "pid");

/* Start of each information record. */
struct vllsi_linux_fanotify_event_info_header {
    uint8_t info_type; /* fanotify_info_type */
    uint8_t pad;
    uint16_t len; /* length of the record with this header */
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_event_info_header 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_event_info_header) == 4, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_header, info_type) == 0, "info_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_header, pad) == 1, "pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_header, len) == 2, "len");

/* Record with the file system and handle of a file or directory; a name may follow the handle. */
struct vllsi_linux_fanotify_event_info_fid {
    struct vllsi_linux_fanotify_event_info_header hdr;
    struct vllsi_linux_fsid fsid;
    uint8_t handle[]; /* a file_handle */
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_event_info_fid 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_event_info_fid) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_fid, hdr) == 0, "hdr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_fid, fsid) == 4, "fsid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_fid, handle) == 12, "handle");

/* Record with a pidfd of the process that caused the event. */
struct vllsi_linux_fanotify_event_info_pidfd {
    struct vllsi_linux_fanotify_event_info_header hdr;
    int32_t pidfd; /* descriptor that the reader owns or fanotify_no_fd */
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_event_info_pidfd 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_event_info_pidfd) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_pidfd, hdr) == 0, "hdr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_pidfd, pidfd) == 4, "pidfd");

/* Record with the first error of a file system and how many there were. */
struct vllsi_linux_fanotify_event_info_error {
    struct vllsi_linux_fanotify_event_info_header hdr;
    int32_t error;
    uint32_t error_count;
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_event_info_error 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_event_info_error) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_error, hdr) == 0, "hdr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_error, error) == 4, "error");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_error, error_count) == 8, "error_count");

/* Record with the range that is about to be accessed. */
struct vllsi_linux_fanotify_event_info_range {
    struct vllsi_linux_fanotify_event_info_header hdr;
    uint32_t pad;
    uint64_t offset;
    uint64_t count;
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_event_info_range 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_event_info_range) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_range, hdr) == 0, "hdr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_range, pad) == 4, "pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_range, offset) == 8, "offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_range, count) == 16, "count");

/* Record with the mount that was attached or detached. */
struct vllsi_linux_fanotify_event_info_mnt {
    struct vllsi_linux_fanotify_event_info_header hdr;
    uint64_t mnt_id;
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_event_info_mnt 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_event_info_mnt) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_mnt, hdr) == 0, "hdr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_event_info_mnt, mnt_id) == 4, "mnt_id");

/* Decision about a permission event, written to the fanotify descriptor. */
struct vllsi_linux_fanotify_response {
    int32_t fd; /* descriptor from the event */
    uint32_t response; /* fanotify_response_value */
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_response 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_response) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_response, fd) == 0, "fd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_response, response) == 4, "response");

/* Start of an information record behind a decision. */
struct vllsi_linux_fanotify_response_info_header {
    uint8_t type; /* fanotify_response_info_type */
    uint8_t pad;
    uint16_t len;
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_response_info_header 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_response_info_header) == 4, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_response_info_header, type) == 0, "type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_response_info_header, pad) == 1, "pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_response_info_header, len) == 2, "len");

/* Record that names the rule behind a decision for the audit log. */
struct vllsi_linux_fanotify_response_info_audit_rule {
    struct vllsi_linux_fanotify_response_info_header hdr;
    uint32_t rule_number;
    uint32_t subj_trust;
    uint32_t obj_trust;
};
#define VLLSI_LINUX_HAS_STRUCT_fanotify_response_info_audit_rule 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fanotify_response_info_audit_rule) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_response_info_audit_rule, hdr) == 0, "hdr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_response_info_audit_rule, rule_number) == 4, "rule_number");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_response_info_audit_rule, subj_trust) == 8, "subj_trust");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fanotify_response_info_audit_rule, obj_trust) == 12, "obj_trust");

/* One event as an inotify descriptor delivers it. */
struct vllsi_linux_inotify_event {
    int32_t wd; /* watch descriptor */
    uint32_t mask; /* inotify_mask */
    uint32_t cookie; /* same number in the two events of a rename */
    uint32_t len; /* bytes at `name` with padding */
    uint8_t name[]; /* NUL-terminated name within the watched directory */
};
#define VLLSI_LINUX_HAS_STRUCT_inotify_event 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_inotify_event) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_inotify_event, wd) == 0, "wd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_inotify_event, mask) == 4, "mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_inotify_event, cookie) == 8, "cookie");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_inotify_event, len) == 12, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_inotify_event, name) == 16, "name");

/* Name of a file that stays valid when paths change; its bytes have a meaning for the file system only. */
struct vllsi_linux_file_handle {
    uint32_t handle_bytes; /* room at `f_handle` before the call (at most 128), bytes used after it */
    int32_t handle_type;
    uint8_t f_handle[];
};
#define VLLSI_LINUX_HAS_STRUCT_file_handle 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_file_handle) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_handle, handle_bytes) == 0, "handle_bytes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_handle, handle_type) == 4, "handle_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_file_handle, f_handle) == 8, "f_handle");

/* Limits and usage of one user, group or project. */
struct vllsi_linux_if_dqblk {
    uint64_t dqb_bhardlimit; /* hard limit in units of quota_block_size */
    uint64_t dqb_bsoftlimit; /* soft limit in units of quota_block_size */
    uint64_t dqb_curspace; /* bytes used */
    uint64_t dqb_ihardlimit; /* hard limit of inodes */
    uint64_t dqb_isoftlimit; /* soft limit of inodes */
    uint64_t dqb_curinodes; /* inodes used */
    uint64_t dqb_btime; /* when the grace time for space ends */
    uint64_t dqb_itime; /* when the grace time for inodes ends */
    uint32_t dqb_valid; /* quota_block_valid */
};
#define VLLSI_LINUX_HAS_STRUCT_if_dqblk 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_if_dqblk) == 68, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqblk, dqb_bhardlimit) == 0, "dqb_bhardlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqblk, dqb_bsoftlimit) == 8, "dqb_bsoftlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqblk, dqb_curspace) == 16, "dqb_curspace");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqblk, dqb_ihardlimit) == 24, "dqb_ihardlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqblk, dqb_isoftlimit) == 32, "dqb_isoftlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqblk, dqb_curinodes) == 40, "dqb_curinodes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqblk, dqb_btime) == 48, "dqb_btime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqblk, dqb_itime) == 56, "dqb_itime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqblk, dqb_valid) == 64, "dqb_valid");

/* Limits and usage together with the id they belong to. */
struct vllsi_linux_if_nextdqblk {
    uint64_t dqb_bhardlimit;
    uint64_t dqb_bsoftlimit;
    uint64_t dqb_curspace;
    uint64_t dqb_ihardlimit;
    uint64_t dqb_isoftlimit;
    uint64_t dqb_curinodes;
    uint64_t dqb_btime;
    uint64_t dqb_itime;
    uint32_t dqb_valid;
    uint32_t dqb_id; /* user or group or project */
};
#define VLLSI_LINUX_HAS_STRUCT_if_nextdqblk 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_if_nextdqblk) == 72, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_bhardlimit) == 0, "dqb_bhardlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_bsoftlimit) == 8, "dqb_bsoftlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_curspace) == 16, "dqb_curspace");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_ihardlimit) == 24, "dqb_ihardlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_isoftlimit) == 32, "dqb_isoftlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_curinodes) == 40, "dqb_curinodes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_btime) == 48, "dqb_btime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_itime) == 56, "dqb_itime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_valid) == 64, "dqb_valid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_nextdqblk, dqb_id) == 68, "dqb_id");

/* Grace times and state of the quotas of one type. */
struct vllsi_linux_if_dqinfo {
    uint64_t dqi_bgrace; /* seconds for which space may exceed a soft limit */
    uint64_t dqi_igrace; /* seconds for which inodes may exceed a soft limit */
    uint32_t dqi_flags; /* quota_info_flags */
    uint32_t dqi_valid; /* quota_info_valid */
};
#define VLLSI_LINUX_HAS_STRUCT_if_dqinfo 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_if_dqinfo) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqinfo, dqi_bgrace) == 0, "dqi_bgrace");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqinfo, dqi_igrace) == 8, "dqi_igrace");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqinfo, dqi_flags) == 16, "dqi_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_if_dqinfo, dqi_valid) == 20, "dqi_valid");

/* Limits and usage as the XFS commands tell and take them; space counts blocks of 512 bytes. */
struct vllsi_linux_fs_disk_quota {
    int8_t d_version; /* xfs_quota_version */
    int8_t d_flags; /* xfs_quota_kind */
    uint16_t d_fieldmask; /* xfs_quota_fields */
    uint32_t d_id;
    uint64_t d_blk_hardlimit;
    uint64_t d_blk_softlimit;
    uint64_t d_ino_hardlimit;
    uint64_t d_ino_softlimit;
    uint64_t d_bcount;
    uint64_t d_icount;
    int32_t d_itimer;
    int32_t d_btimer;
    uint16_t d_iwarns;
    uint16_t d_bwarns;
    int8_t d_itimer_hi; /* bits 32 to 39 of d_itimer with FS_DQ_BIGTIME */
    int8_t d_btimer_hi;
    int8_t d_rtbtimer_hi;
    int8_t d_padding2;
    uint64_t d_rtb_hardlimit;
    uint64_t d_rtb_softlimit;
    uint64_t d_rtbcount;
    int32_t d_rtbtimer;
    uint16_t d_rtbwarns;
    int16_t d_padding3;
    uint8_t d_padding4[8];
};
#define VLLSI_LINUX_HAS_STRUCT_fs_disk_quota 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fs_disk_quota) == 112, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_version) == 0, "d_version");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_flags) == 1, "d_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_fieldmask) == 2, "d_fieldmask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_id) == 4, "d_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_blk_hardlimit) == 8, "d_blk_hardlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_blk_softlimit) == 16, "d_blk_softlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_ino_hardlimit) == 24, "d_ino_hardlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_ino_softlimit) == 32, "d_ino_softlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_bcount) == 40, "d_bcount");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_icount) == 48, "d_icount");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_itimer) == 56, "d_itimer");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_btimer) == 60, "d_btimer");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_iwarns) == 64, "d_iwarns");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_bwarns) == 66, "d_bwarns");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_itimer_hi) == 68, "d_itimer_hi");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_btimer_hi) == 69, "d_btimer_hi");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_rtbtimer_hi) == 70, "d_rtbtimer_hi");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_padding2) == 71, "d_padding2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_rtb_hardlimit) == 72, "d_rtb_hardlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_rtb_softlimit) == 80, "d_rtb_softlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_rtbcount) == 88, "d_rtbcount");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_rtbtimer) == 96, "d_rtbtimer");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_rtbwarns) == 100, "d_rtbwarns");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_padding3) == 102, "d_padding3");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_disk_quota, d_padding4) == 104, "d_padding4");

/* Where an XFS quota file is and how large. */
struct vllsi_linux_fs_qfilestat {
    uint64_t qfs_ino;
    uint64_t qfs_nblks; /* blocks of 512 bytes */
    uint32_t qfs_nextents;
};
#define VLLSI_LINUX_HAS_STRUCT_fs_qfilestat 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fs_qfilestat) == 20, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_qfilestat, qfs_ino) == 0, "qfs_ino");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_qfilestat, qfs_nblks) == 8, "qfs_nblks");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_qfilestat, qfs_nextents) == 16, "qfs_nextents");

/* State of the XFS quotas in the older form, without project quotas. */
struct vllsi_linux_fs_quota_stat {
    int8_t qs_version;
    uint16_t qs_flags; /* xfs_quota_flags */
    int8_t qs_pad;
    struct vllsi_linux_fs_qfilestat qs_uquota;
    struct vllsi_linux_fs_qfilestat qs_gquota;
    uint32_t qs_incoredqs;
    int32_t qs_btimelimit;
    int32_t qs_itimelimit;
    int32_t qs_rtbtimelimit;
    uint16_t qs_bwarnlimit;
    uint16_t qs_iwarnlimit;
};
#define VLLSI_LINUX_HAS_STRUCT_fs_quota_stat 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fs_quota_stat) == 68, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_version) == 0, "qs_version");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_flags) == 2, "qs_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_pad) == 4, "qs_pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_uquota) == 8, "qs_uquota");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_gquota) == 28, "qs_gquota");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_incoredqs) == 48, "qs_incoredqs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_btimelimit) == 52, "qs_btimelimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_itimelimit) == 56, "qs_itimelimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_rtbtimelimit) == 60, "qs_rtbtimelimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_bwarnlimit) == 64, "qs_bwarnlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_stat, qs_iwarnlimit) == 66, "qs_iwarnlimit");

/* Where an XFS quota file is and how large, padded to a multiple of 8 bytes. */
struct vllsi_linux_fs_qfilestatv {
    uint64_t qfs_ino;
    uint64_t qfs_nblks; /* blocks of 512 bytes */
    uint32_t qfs_nextents;
    uint32_t qfs_pad;
};
#define VLLSI_LINUX_HAS_STRUCT_fs_qfilestatv 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fs_qfilestatv) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_qfilestatv, qfs_ino) == 0, "qfs_ino");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_qfilestatv, qfs_nblks) == 8, "qfs_nblks");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_qfilestatv, qfs_nextents) == 16, "qfs_nextents");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_qfilestatv, qfs_pad) == 20, "qfs_pad");

/* State of the XFS quotas of all three types. */
struct vllsi_linux_fs_quota_statv {
    int8_t qs_version; /* set before the call (FS_QSTATV_VERSION1) */
    uint8_t qs_pad1;
    uint16_t qs_flags; /* xfs_quota_flags */
    uint32_t qs_incoredqs; /* quota records in memory */
    struct vllsi_linux_fs_qfilestatv qs_uquota;
    struct vllsi_linux_fs_qfilestatv qs_gquota;
    struct vllsi_linux_fs_qfilestatv qs_pquota;
    int32_t qs_btimelimit;
    int32_t qs_itimelimit;
    int32_t qs_rtbtimelimit;
    uint16_t qs_bwarnlimit;
    uint16_t qs_iwarnlimit;
    uint16_t qs_rtbwarnlimit;
    uint16_t qs_pad3;
    uint32_t qs_pad4;
    uint64_t qs_pad2[7];
};
#define VLLSI_LINUX_HAS_STRUCT_fs_quota_statv 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fs_quota_statv) == 160, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_version) == 0, "qs_version");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_pad1) == 1, "qs_pad1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_flags) == 2, "qs_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_incoredqs) == 4, "qs_incoredqs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_uquota) == 8, "qs_uquota");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_gquota) == 32, "qs_gquota");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_pquota) == 56, "qs_pquota");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_btimelimit) == 80, "qs_btimelimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_itimelimit) == 84, "qs_itimelimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_rtbtimelimit) == 88, "qs_rtbtimelimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_bwarnlimit) == 92, "qs_bwarnlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_iwarnlimit) == 94, "qs_iwarnlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_rtbwarnlimit) == 96, "qs_rtbwarnlimit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_pad3) == 98, "qs_pad3");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_pad4) == 100, "qs_pad4");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fs_quota_statv, qs_pad2) == 104, "qs_pad2");

/* Owner, creator and permissions of a System V IPC object. */
struct vllsi_linux_ipc64_perm {
    int32_t key;
    uint32_t uid;
    uint32_t gid;
    uint32_t cuid;
    uint32_t cgid;
    uint16_t mode;
    uint16_t _pad1;
    uint16_t seq;
    uint16_t _pad2;
    unsigned long _unused[2];
};
#define VLLSI_LINUX_HAS_STRUCT_ipc64_perm 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ipc64_perm) == 36, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, key) == 0, "key");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, uid) == 4, "uid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, gid) == 8, "gid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, cuid) == 12, "cuid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, cgid) == 16, "cgid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, mode) == 20, "mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, _pad1) == 22, "_pad1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, seq) == 24, "seq");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, _pad2) == 26, "_pad2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc64_perm, _unused) == 28, "_unused");

/* State of a semaphore set. */
struct vllsi_linux_semid64_ds {
    struct vllsi_linux_ipc64_perm sem_perm;
    unsigned long sem_otime;
    unsigned long sem_otime_high;
    unsigned long sem_ctime;
    unsigned long sem_ctime_high;
    unsigned long sem_nsems;
    unsigned long _unused[2];
};
#define VLLSI_LINUX_HAS_STRUCT_semid64_ds 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_semid64_ds) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_semid64_ds, sem_perm) == 0, "sem_perm");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_semid64_ds, sem_otime) == 36, "sem_otime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_semid64_ds, sem_otime_high) == 40, "sem_otime_high");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_semid64_ds, sem_ctime) == 44, "sem_ctime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_semid64_ds, sem_ctime_high) == 48, "sem_ctime_high");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_semid64_ds, sem_nsems) == 52, "sem_nsems");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_semid64_ds, _unused) == 56, "_unused");

/* One operation on a semaphore. */
struct vllsi_linux_sembuf {
    uint16_t sem_num; /* which semaphore of the set */
    int16_t sem_op; /* added to the value; 0 waits for zero */
    int16_t sem_flg; /* sembuf_flags */
};
#define VLLSI_LINUX_HAS_STRUCT_sembuf 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sembuf) == 6, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sembuf, sem_num) == 0, "sem_num");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sembuf, sem_op) == 2, "sem_op");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sembuf, sem_flg) == 4, "sem_flg");

/* Limits and usage of semaphores. */
struct vllsi_linux_seminfo {
    int32_t semmap;
    int32_t semmni;
    int32_t semmns;
    int32_t semmnu;
    int32_t semmsl;
    int32_t semopm;
    int32_t semume;
    int32_t semusz;
    int32_t semvmx;
    int32_t semaem;
};
#define VLLSI_LINUX_HAS_STRUCT_seminfo 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_seminfo) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semmap) == 0, "semmap");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semmni) == 4, "semmni");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semmns) == 8, "semmns");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semmnu) == 12, "semmnu");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semmsl) == 16, "semmsl");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semopm) == 20, "semopm");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semume) == 24, "semume");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semusz) == 28, "semusz");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semvmx) == 32, "semvmx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seminfo, semaem) == 36, "semaem");

/* State of a shared memory segment. */
struct vllsi_linux_shmid64_ds {
    struct vllsi_linux_ipc64_perm shm_perm;
    size_t shm_segsz;
    unsigned long shm_atime;
    unsigned long shm_atime_high;
    unsigned long shm_dtime;
    unsigned long shm_dtime_high;
    unsigned long shm_ctime;
    unsigned long shm_ctime_high;
    int32_t shm_cpid;
    int32_t shm_lpid;
    unsigned long shm_nattch;
    unsigned long _unused[2];
};
#define VLLSI_LINUX_HAS_STRUCT_shmid64_ds 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_shmid64_ds) == 84, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_perm) == 0, "shm_perm");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_segsz) == 36, "shm_segsz");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_atime) == 40, "shm_atime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_atime_high) == 44, "shm_atime_high");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_dtime) == 48, "shm_dtime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_dtime_high) == 52, "shm_dtime_high");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_ctime) == 56, "shm_ctime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_ctime_high) == 60, "shm_ctime_high");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_cpid) == 64, "shm_cpid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_lpid) == 68, "shm_lpid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, shm_nattch) == 72, "shm_nattch");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shmid64_ds, _unused) == 76, "_unused");

/* Limits on shared memory. */
struct vllsi_linux_shminfo64 {
    unsigned long shmmax;
    unsigned long shmmin;
    unsigned long shmmni;
    unsigned long shmseg;
    unsigned long shmall;
    unsigned long _unused[4];
};
#define VLLSI_LINUX_HAS_STRUCT_shminfo64 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_shminfo64) == 36, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shminfo64, shmmax) == 0, "shmmax");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shminfo64, shmmin) == 4, "shmmin");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shminfo64, shmmni) == 8, "shmmni");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shminfo64, shmseg) == 12, "shmseg");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shminfo64, shmall) == 16, "shmall");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shminfo64, _unused) == 20, "_unused");

/* Usage of shared memory. */
struct vllsi_linux_shm_info {
    int32_t used_ids; /* segments */
    unsigned long shm_tot; /* pages in all */
    unsigned long shm_rss; /* resident pages */
    unsigned long shm_swp; /* swapped pages */
    unsigned long swap_attempts;
    unsigned long swap_successes;
};
#define VLLSI_LINUX_HAS_STRUCT_shm_info 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_shm_info) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shm_info, used_ids) == 0, "used_ids");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shm_info, shm_tot) == 4, "shm_tot");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shm_info, shm_rss) == 8, "shm_rss");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shm_info, shm_swp) == 12, "shm_swp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shm_info, swap_attempts) == 16, "swap_attempts");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_shm_info, swap_successes) == 20, "swap_successes");

/* State of a message queue. */
struct vllsi_linux_msqid64_ds {
    struct vllsi_linux_ipc64_perm msg_perm;
    unsigned long msg_stime;
    unsigned long msg_stime_high;
    unsigned long msg_rtime;
    unsigned long msg_rtime_high;
    unsigned long msg_ctime;
    unsigned long msg_ctime_high;
    unsigned long msg_cbytes;
    unsigned long msg_qnum;
    unsigned long msg_qbytes;
    int32_t msg_lspid;
    int32_t msg_lrpid;
    unsigned long _unused[2];
};
#define VLLSI_LINUX_HAS_STRUCT_msqid64_ds 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_msqid64_ds) == 88, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_perm) == 0, "msg_perm");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_stime) == 36, "msg_stime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_stime_high) == 40, "msg_stime_high");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_rtime) == 44, "msg_rtime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_rtime_high) == 48, "msg_rtime_high");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_ctime) == 52, "msg_ctime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_ctime_high) == 56, "msg_ctime_high");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_cbytes) == 60, "msg_cbytes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_qnum) == 64, "msg_qnum");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_qbytes) == 68, "msg_qbytes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_lspid) == 72, "msg_lspid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, msg_lrpid) == 76, "msg_lrpid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msqid64_ds, _unused) == 80, "_unused");

/* A message of a System V queue; the text is as long as the call's size says. */
struct vllsi_linux_msgbuf {
    long mtype; /* positive */
    uint8_t mtext[1]; /* first byte of the text */
};
#define VLLSI_LINUX_HAS_STRUCT_msgbuf 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_msgbuf) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msgbuf, mtype) == 0, "mtype");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msgbuf, mtext) == 4, "mtext");

/* Limits and usage of message queues. */
struct vllsi_linux_msginfo {
    int32_t msgpool;
    int32_t msgmap;
    int32_t msgmax;
    int32_t msgmnb;
    int32_t msgmni;
    int32_t msgssz;
    int32_t msgtql;
    uint16_t msgseg;
};
#define VLLSI_LINUX_HAS_STRUCT_msginfo 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_msginfo) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msginfo, msgpool) == 0, "msgpool");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msginfo, msgmap) == 4, "msgmap");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msginfo, msgmax) == 8, "msgmax");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msginfo, msgmnb) == 12, "msgmnb");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msginfo, msgmni) == 16, "msgmni");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msginfo, msgssz) == 20, "msgssz");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msginfo, msgtql) == 24, "msgtql");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msginfo, msgseg) == 28, "msgseg");

/* What MSGRCV of the multiplexer ipc takes in place of two arguments. */
struct vllsi_linux_ipc_kludge {
    void *msgp; /* a msgbuf */
    long msgtyp;
};
#define VLLSI_LINUX_HAS_STRUCT_ipc_kludge 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ipc_kludge) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc_kludge, msgp) == 0, "msgp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipc_kludge, msgtyp) == 4, "msgtyp");

/* Size and state of a POSIX message queue. */
struct vllsi_linux_mq_attr {
    long mq_flags; /* O_NONBLOCK or 0 */
    long mq_maxmsg;
    long mq_msgsize;
    long mq_curmsgs;
    long _reserved[4];
};
#define VLLSI_LINUX_HAS_STRUCT_mq_attr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_mq_attr) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mq_attr, mq_flags) == 0, "mq_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mq_attr, mq_maxmsg) == 4, "mq_maxmsg");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mq_attr, mq_msgsize) == 8, "mq_msgsize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mq_attr, mq_curmsgs) == 12, "mq_curmsgs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mq_attr, _reserved) == 16, "_reserved");

/* A span or a point of time with 32-bit seconds. */
struct vllsi_linux_timespec32 {
    int32_t tv_sec;
    int32_t tv_nsec;
};
#define VLLSI_LINUX_HAS_STRUCT_timespec32 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_timespec32) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timespec32, tv_sec) == 0, "tv_sec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timespec32, tv_nsec) == 4, "tv_nsec");

/* A span or a point of time with 32-bit seconds and microseconds. */
struct vllsi_linux_timeval32 {
    int32_t tv_sec;
    int32_t tv_usec;
};
#define VLLSI_LINUX_HAS_STRUCT_timeval32 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_timeval32) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timeval32, tv_sec) == 0, "tv_sec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timeval32, tv_usec) == 4, "tv_usec");

/* Interval and first expiry of a timer with 32-bit seconds. */
struct vllsi_linux_itimerspec32 {
    struct vllsi_linux_timespec32 it_interval;
    struct vllsi_linux_timespec32 it_value;
};
#define VLLSI_LINUX_HAS_STRUCT_itimerspec32 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_itimerspec32) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_itimerspec32, it_interval) == 0, "it_interval");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_itimerspec32, it_value) == 8, "it_value");

/* State and adjustment of a disciplined clock in 32-bit words. */
struct vllsi_linux_timex32 {
    uint32_t modes; /* which members to take over (ADJ_*); 0 reads only */
    int32_t offset; /* offset from true time, microseconds or nanoseconds */
    int32_t freq; /* frequency offset, parts per million times 65536 */
    int32_t maxerror; /* greatest error, microseconds */
    int32_t esterror; /* estimated error, microseconds */
    int32_t status; /* state and command bits (STA_*) */
    int32_t constant; /* time constant of the control loop */
    int32_t precision; /* precision of the clock, microseconds */
    int32_t tolerance; /* greatest frequency error, parts per million times 65536 */
    struct vllsi_linux_timeval32 time; /* the time read, or the step of ADJ_SETOFFSET */
    int32_t tick; /* microseconds between two ticks */
    int32_t ppsfreq; /* frequency of the pulse signal */
    int32_t jitter; /* jitter of the pulse signal */
    int32_t shift; /* length of a calibration interval, as a power of two of seconds */
    int32_t stabil; /* stability of the pulse signal */
    int32_t jitcnt; /* times the jitter was too large */
    int32_t calcnt; /* calibration intervals */
    int32_t errcnt; /* failed calibrations */
    int32_t stbcnt; /* times the stability was too poor */
    int32_t tai; /* seconds from UTC to TAI */
    int32_t _reserved[11];
};
#define VLLSI_LINUX_HAS_STRUCT_timex32 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_timex32) == 128, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, modes) == 0, "modes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, offset) == 4, "offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, freq) == 8, "freq");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, maxerror) == 12, "maxerror");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, esterror) == 16, "esterror");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, status) == 20, "status");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, constant) == 24, "constant");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, precision) == 28, "precision");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, tolerance) == 32, "tolerance");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, time) == 36, "time");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, tick) == 44, "tick");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, ppsfreq) == 48, "ppsfreq");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, jitter) == 52, "jitter");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, shift) == 56, "shift");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, stabil) == 60, "stabil");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, jitcnt) == 64, "jitcnt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, calcnt) == 68, "calcnt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, errcnt) == 72, "errcnt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, stbcnt) == 76, "stbcnt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, tai) == 80, "tai");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex32, _reserved) == 84, "_reserved");

/* Properties of a file in 32-bit words, with 16-bit ids on i386 and arm. */
struct vllsi_linux_stat32 {
    uint32_t st_dev;
    uint32_t st_ino;
    uint16_t st_mode;
    uint16_t st_nlink;
    uint16_t st_uid; /* the overflow id if the owner's id needs more bits */
    uint16_t st_gid; /* the overflow id if the group's id needs more bits */
    uint32_t st_rdev;
    uint32_t st_size;
    uint32_t st_blksize;
    uint32_t st_blocks;
    uint32_t st_atime;
    uint32_t st_atime_nsec;
    uint32_t st_mtime;
    uint32_t st_mtime_nsec;
    uint32_t st_ctime;
    uint32_t st_ctime_nsec;
    uint32_t _unused4;
    uint32_t _unused5;
};
#define VLLSI_LINUX_HAS_STRUCT_stat32 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_stat32) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_dev) == 0, "st_dev");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_ino) == 4, "st_ino");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_mode) == 8, "st_mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_nlink) == 10, "st_nlink");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_uid) == 12, "st_uid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_gid) == 14, "st_gid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_rdev) == 16, "st_rdev");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_size) == 20, "st_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_blksize) == 24, "st_blksize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_blocks) == 28, "st_blocks");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_atime) == 32, "st_atime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_atime_nsec) == 36, "st_atime_nsec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_mtime) == 40, "st_mtime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_mtime_nsec) == 44, "st_mtime_nsec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_ctime) == 48, "st_ctime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, st_ctime_nsec) == 52, "st_ctime_nsec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, _unused4) == 56, "_unused4");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stat32, _unused5) == 60, "_unused5");

/* Properties of a file as Linux 1.0 knew them. */
struct vllsi_linux_oldstat {
    uint16_t st_dev;
    uint16_t st_ino;
    uint16_t st_mode;
    uint16_t st_nlink;
    uint16_t st_uid;
    uint16_t st_gid;
    uint16_t st_rdev;
    uint16_t _pad;
    uint32_t st_size;
    uint32_t st_atime;
    uint32_t st_mtime;
    uint32_t st_ctime;
};
#define VLLSI_LINUX_HAS_STRUCT_oldstat 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_oldstat) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_dev) == 0, "st_dev");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_ino) == 2, "st_ino");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_mode) == 4, "st_mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_nlink) == 6, "st_nlink");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_uid) == 8, "st_uid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_gid) == 10, "st_gid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_rdev) == 12, "st_rdev");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, _pad) == 14, "_pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_size) == 16, "st_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_atime) == 20, "st_atime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_mtime) == 24, "st_mtime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldstat, st_ctime) == 28, "st_ctime");

/* Type, size and fill of a file system in 32-bit words. */
struct vllsi_linux_statfs32 {
    uint32_t f_type; /* magic number of the file system's type */
    uint32_t f_bsize; /* preferred size of a transfer */
    uint32_t f_blocks; /* blocks in all */
    uint32_t f_bfree; /* free blocks */
    uint32_t f_bavail; /* free blocks for unprivileged users */
    uint32_t f_files; /* inodes in all */
    uint32_t f_ffree; /* free inodes */
    int32_t f_fsid[2];
    uint32_t f_namelen; /* longest file name */
    uint32_t f_frsize; /* size of a block */
    uint32_t f_flags; /* mount flags (ST_*) */
    uint32_t f_spare[4];
};
#define VLLSI_LINUX_HAS_STRUCT_statfs32 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_statfs32) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_type) == 0, "f_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_bsize) == 4, "f_bsize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_blocks) == 8, "f_blocks");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_bfree) == 12, "f_bfree");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_bavail) == 16, "f_bavail");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_files) == 20, "f_files");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_ffree) == 24, "f_ffree");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_fsid) == 28, "f_fsid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_namelen) == 36, "f_namelen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_frsize) == 40, "f_frsize");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_flags) == 44, "f_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_statfs32, f_spare) == 48, "f_spare");

/* A lock on a range of a file with 32-bit positions. */
struct vllsi_linux_flock32 {
    int16_t l_type; /* F_RDLCK, F_WRLCK or F_UNLCK */
    int16_t l_whence; /* what l_start counts from: SEEK_SET, SEEK_CUR or SEEK_END */
    int32_t l_start;
    int32_t l_len; /* 0 means up to the end */
    int32_t l_pid; /* the holder, stored by F_GETLK */
};
#define VLLSI_LINUX_HAS_STRUCT_flock32 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_flock32) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock32, l_type) == 0, "l_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock32, l_whence) == 2, "l_whence");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock32, l_start) == 4, "l_start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock32, l_len) == 8, "l_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_flock32, l_pid) == 12, "l_pid");

/* One entry of a directory as readdir stores it; the kernel writes no further than the name's end. */
struct vllsi_linux_old_linux_dirent {
    unsigned long d_ino;
    unsigned long d_offset;
    uint16_t d_namlen; /* bytes of the name without the NUL */
    uint8_t d_name[256];
};
#define VLLSI_LINUX_HAS_STRUCT_old_linux_dirent 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_old_linux_dirent) == 268, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_linux_dirent, d_ino) == 0, "d_ino");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_linux_dirent, d_offset) == 4, "d_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_linux_dirent, d_namlen) == 8, "d_namlen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_linux_dirent, d_name) == 10, "d_name");

/* What happens when a signal arrives, with a one-word mask. */
struct vllsi_linux_old_sigaction {
    void *sa_handler; /* address of the handler, 0 for the default, 1 to ignore */
    unsigned long sa_mask; /* signals blocked while the handler runs */
    unsigned long sa_flags;
    void *sa_restorer; /* code that the handler returns to, with SA_RESTORER */
};
#define VLLSI_LINUX_HAS_STRUCT_old_sigaction 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_old_sigaction) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_sigaction, sa_handler) == 0, "sa_handler");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_sigaction, sa_mask) == 4, "sa_mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_sigaction, sa_flags) == 8, "sa_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_sigaction, sa_restorer) == 12, "sa_restorer");

/* Names of system, host, release, version and machine, each up to 64 bytes and a NUL. */
struct vllsi_linux_old_utsname {
    uint8_t sysname[65];
    uint8_t nodename[65];
    uint8_t release[65];
    uint8_t version[65];
    uint8_t machine[65];
};
#define VLLSI_LINUX_HAS_STRUCT_old_utsname 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_old_utsname) == 325, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_utsname, sysname) == 0, "sysname");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_utsname, nodename) == 65, "nodename");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_utsname, release) == 130, "release");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_utsname, version) == 195, "version");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_old_utsname, machine) == 260, "machine");

/* Names of system, host, release, version and machine, each up to 8 bytes and a NUL. */
struct vllsi_linux_oldold_utsname {
    uint8_t sysname[9];
    uint8_t nodename[9];
    uint8_t release[9];
    uint8_t version[9];
    uint8_t machine[9];
};
#define VLLSI_LINUX_HAS_STRUCT_oldold_utsname 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_oldold_utsname) == 45, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldold_utsname, sysname) == 0, "sysname");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldold_utsname, nodename) == 9, "nodename");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldold_utsname, release) == 18, "release");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldold_utsname, version) == 27, "version");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_oldold_utsname, machine) == 36, "machine");

/* Registers of virtual-8086 mode. */
struct vllsi_linux_vm86_regs {
    long ebx;
    long ecx;
    long edx;
    long esi;
    long edi;
    long ebp;
    long eax;
    long _null_ds;
    long _null_es;
    long _null_fs;
    long _null_gs;
    long orig_eax;
    long eip;
    uint16_t cs;
    uint16_t _csh;
    long eflags;
    long esp;
    uint16_t ss;
    uint16_t _ssh;
    uint16_t es;
    uint16_t _esh;
    uint16_t ds;
    uint16_t _dsh;
    uint16_t fs;
    uint16_t _fsh;
    uint16_t gs;
    uint16_t _gsh;
};
#define VLLSI_LINUX_HAS_STRUCT_vm86_regs 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_vm86_regs) == 84, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, ebx) == 0, "ebx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, ecx) == 4, "ecx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, edx) == 8, "edx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, esi) == 12, "esi");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, edi) == 16, "edi");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, ebp) == 20, "ebp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, eax) == 24, "eax");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _null_ds) == 28, "_null_ds");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _null_es) == 32, "_null_es");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _null_fs) == 36, "_null_fs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _null_gs) == 40, "_null_gs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, orig_eax) == 44, "orig_eax");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, eip) == 48, "eip");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, cs) == 52, "cs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _csh) == 54, "_csh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, eflags) == 56, "eflags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, esp) == 60, "esp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, ss) == 64, "ss");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _ssh) == 66, "_ssh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, es) == 68, "es");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _esh) == 70, "_esh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, ds) == 72, "ds");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _dsh) == 74, "_dsh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, fs) == 76, "fs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _fsh) == 78, "_fsh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, gs) == 80, "gs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_regs, _gsh) == 82, "_gsh");

/* Interrupts that leave virtual-8086 mode, one bit each. */
struct vllsi_linux_revectored_struct {
    unsigned long map[8];
};
#define VLLSI_LINUX_HAS_STRUCT_revectored_struct 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_revectored_struct) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_revectored_struct, map) == 0, "map");

/* State that vm86old enters virtual-8086 mode with and leaves it in. */
struct vllsi_linux_vm86_struct {
    struct vllsi_linux_vm86_regs regs;
    unsigned long flags;
    unsigned long screen_bitmap; /* not used */
    unsigned long cpu_type; /* CPU to act as, from 0 (8086) to 5 (586) */
    struct vllsi_linux_revectored_struct int_revectored;
    struct vllsi_linux_revectored_struct int21_revectored; /* by the function number of interrupt 0x21 */
};
#define VLLSI_LINUX_HAS_STRUCT_vm86_struct 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_vm86_struct) == 160, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_struct, regs) == 0, "regs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_struct, flags) == 84, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_struct, screen_bitmap) == 88, "screen_bitmap");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_struct, cpu_type) == 92, "cpu_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_struct, int_revectored) == 96, "int_revectored");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86_struct, int21_revectored) == 128, "int21_revectored");

/* Debugging in virtual-8086 mode. */
struct vllsi_linux_vm86plus_info_struct {
    unsigned long flags; /* bit 0 returns for the PIC, bits 1 and 2 are for a debugger, bit 31 is the kernel's */
    uint8_t vm86dbg_intxxtab[32]; /* interrupts that a debugger wants to see */
};
#define VLLSI_LINUX_HAS_STRUCT_vm86plus_info_struct 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_vm86plus_info_struct) == 36, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86plus_info_struct, flags) == 0, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86plus_info_struct, vm86dbg_intxxtab) == 4, "vm86dbg_intxxtab");

/* State that vm86 enters virtual-8086 mode with and leaves it in. */
struct vllsi_linux_vm86plus_struct {
    struct vllsi_linux_vm86_regs regs;
    unsigned long flags;
    unsigned long screen_bitmap; /* not used */
    unsigned long cpu_type; /* CPU to act as, from 0 (8086) to 5 (586) */
    struct vllsi_linux_revectored_struct int_revectored;
    struct vllsi_linux_revectored_struct int21_revectored; /* by the function number of interrupt 0x21 */
    struct vllsi_linux_vm86plus_info_struct vm86plus;
};
#define VLLSI_LINUX_HAS_STRUCT_vm86plus_struct 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_vm86plus_struct) == 196, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86plus_struct, regs) == 0, "regs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86plus_struct, flags) == 84, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86plus_struct, screen_bitmap) == 88, "screen_bitmap");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86plus_struct, cpu_type) == 92, "cpu_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86plus_struct, int_revectored) == 96, "int_revectored");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86plus_struct, int21_revectored) == 128, "int21_revectored");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_vm86plus_struct, vm86plus) == 160, "vm86plus");

/* Room for a socket address of any family. */
struct vllsi_linux_sockaddr_storage {
    union {
        struct {
            uint16_t ss_family;
            uint8_t _data[126];
        };
        void *_align;
    };
};
#define VLLSI_LINUX_HAS_STRUCT_sockaddr_storage 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sockaddr_storage) == 128, "size");

/* Address of family AF_UNIX, a path or (after a leading NUL) an abstract name. */
struct vllsi_linux_sockaddr_un {
    uint16_t sun_family;
    uint8_t sun_path[108]; /* need not be terminated when the address length covers all of it */
};
#define VLLSI_LINUX_HAS_STRUCT_sockaddr_un 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sockaddr_un) == 110, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_un, sun_family) == 0, "sun_family");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_un, sun_path) == 2, "sun_path");

/* An IPv4 address. */
struct vllsi_linux_in_addr {
    uint32_t s_addr; /* big-endian */
};
#define VLLSI_LINUX_HAS_STRUCT_in_addr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_in_addr) == 4, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_in_addr, s_addr) == 0, "s_addr");

/* Address of family AF_INET. */
struct vllsi_linux_sockaddr_in {
    uint16_t sin_family;
    uint16_t sin_port; /* big-endian */
    struct vllsi_linux_in_addr sin_addr;
    uint8_t _zero[8];
};
#define VLLSI_LINUX_HAS_STRUCT_sockaddr_in 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sockaddr_in) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_in, sin_family) == 0, "sin_family");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_in, sin_port) == 2, "sin_port");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_in, sin_addr) == 4, "sin_addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_in, _zero) == 8, "_zero");

/* An IPv6 address. */
struct vllsi_linux_in6_addr {
    union {
        uint8_t u6_addr8[16];
        uint16_t u6_addr16[8];
        uint32_t u6_addr32[4];
    } in6_u;
};
#define VLLSI_LINUX_HAS_STRUCT_in6_addr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_in6_addr) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_in6_addr, in6_u) == 0, "in6_u");

/* Address of family AF_INET6. */
struct vllsi_linux_sockaddr_in6 {
    uint16_t sin6_family;
    uint16_t sin6_port; /* big-endian */
    uint32_t sin6_flowinfo; /* big-endian */
    struct vllsi_linux_in6_addr sin6_addr;
    uint32_t sin6_scope_id; /* index of the interface for link-local addresses */
};
#define VLLSI_LINUX_HAS_STRUCT_sockaddr_in6 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sockaddr_in6) == 28, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_in6, sin6_family) == 0, "sin6_family");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_in6, sin6_port) == 2, "sin6_port");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_in6, sin6_flowinfo) == 4, "sin6_flowinfo");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_in6, sin6_addr) == 8, "sin6_addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_in6, sin6_scope_id) == 24, "sin6_scope_id");

/* Address of family AF_NETLINK. */
struct vllsi_linux_sockaddr_nl {
    uint16_t nl_family;
    uint16_t nl_pad;
    uint32_t nl_pid; /* port id and 0 for the kernel */
    uint32_t nl_groups; /* mask of multicast groups */
};
#define VLLSI_LINUX_HAS_STRUCT_sockaddr_nl 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sockaddr_nl) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_nl, nl_family) == 0, "nl_family");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_nl, nl_pad) == 2, "nl_pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_nl, nl_pid) == 4, "nl_pid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_nl, nl_groups) == 8, "nl_groups");

/* Address of family AF_PACKET. */
struct vllsi_linux_sockaddr_ll {
    uint16_t sll_family;
    uint16_t sll_protocol; /* Ethernet type and big-endian */
    int32_t sll_ifindex;
    uint16_t sll_hatype;
    uint8_t sll_pkttype;
    uint8_t sll_halen;
    uint8_t sll_addr[8];
};
#define VLLSI_LINUX_HAS_STRUCT_sockaddr_ll 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sockaddr_ll) == 20, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_ll, sll_family) == 0, "sll_family");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_ll, sll_protocol) == 2, "sll_protocol");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_ll, sll_ifindex) == 4, "sll_ifindex");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_ll, sll_hatype) == 8, "sll_hatype");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_ll, sll_pkttype) == 10, "sll_pkttype");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_ll, sll_halen) == 11, "sll_halen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sockaddr_ll, sll_addr) == 12, "sll_addr");

/* A message for sendmsg and recvmsg, with its address, buffers and control data. */
struct vllsi_linux_msghdr {
    void *msg_name; /* a socket address or null */
    int32_t msg_namelen; /* its length; comes back as what was stored */
    void *msg_iov; /* array of iovec */
    size_t msg_iovlen;
    void *msg_control; /* row of cmsghdr objects */
    size_t msg_controllen;
    uint32_t msg_flags; /* message_flags of what was received */
};
#define VLLSI_LINUX_HAS_STRUCT_msghdr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_msghdr) == 28, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msghdr, msg_name) == 0, "msg_name");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msghdr, msg_namelen) == 4, "msg_namelen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msghdr, msg_iov) == 8, "msg_iov");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msghdr, msg_iovlen) == 12, "msg_iovlen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msghdr, msg_control) == 16, "msg_control");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msghdr, msg_controllen) == 20, "msg_controllen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_msghdr, msg_flags) == 24, "msg_flags");

/* One of several messages for sendmmsg and recvmmsg. */
struct vllsi_linux_mmsghdr {
    struct vllsi_linux_msghdr msg_hdr;
    uint32_t msg_len; /* bytes of this message that were sent or received */
};
#define VLLSI_LINUX_HAS_STRUCT_mmsghdr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_mmsghdr) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mmsghdr, msg_hdr) == 0, "msg_hdr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mmsghdr, msg_len) == 28, "msg_len");

/* Head of a piece of control data; its data follow, and the next head at the next multiple of the native word. */
struct vllsi_linux_cmsghdr {
    size_t cmsg_len; /* length with this head */
    int32_t cmsg_level;
    int32_t cmsg_type;
};
#define VLLSI_LINUX_HAS_STRUCT_cmsghdr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_cmsghdr) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cmsghdr, cmsg_len) == 0, "cmsg_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cmsghdr, cmsg_level) == 4, "cmsg_level");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_cmsghdr, cmsg_type) == 8, "cmsg_type");

/* Who sent a message or is at the other end of a local connection (SCM_CREDENTIALS, SO_PEERCRED). */
struct vllsi_linux_ucred {
    int32_t pid;
    uint32_t uid;
    uint32_t gid;
};
#define VLLSI_LINUX_HAS_STRUCT_ucred 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ucred) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ucred, pid) == 0, "pid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ucred, uid) == 4, "uid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ucred, gid) == 8, "gid");

/* Head of a netlink message. */
struct vllsi_linux_nlmsghdr {
    uint32_t nlmsg_len;
    uint16_t nlmsg_type;
    uint16_t nlmsg_flags;
    uint32_t nlmsg_seq;
    uint32_t nlmsg_pid;
};
#define VLLSI_LINUX_HAS_STRUCT_nlmsghdr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_nlmsghdr) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_nlmsghdr, nlmsg_len) == 0, "nlmsg_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_nlmsghdr, nlmsg_type) == 4, "nlmsg_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_nlmsghdr, nlmsg_flags) == 6, "nlmsg_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_nlmsghdr, nlmsg_seq) == 8, "nlmsg_seq");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_nlmsghdr, nlmsg_pid) == 12, "nlmsg_pid");

/* Whether close waits for unsent data (SO_LINGER). */
struct vllsi_linux_linger {
    int32_t l_onoff;
    int32_t l_linger; /* seconds */
};
#define VLLSI_LINUX_HAS_STRUCT_linger 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_linger) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_linger, l_onoff) == 0, "l_onoff");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_linger, l_linger) == 4, "l_linger");

/* A range of received device memory that is given back (SO_DEVMEM_DONTNEED). */
struct vllsi_linux_dmabuf_token {
    uint32_t token_start;
    uint32_t token_count;
};
#define VLLSI_LINUX_HAS_STRUCT_dmabuf_token 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_dmabuf_token) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dmabuf_token, token_start) == 0, "token_start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dmabuf_token, token_count) == 4, "token_count");

/* Where received data lies in device memory (SCM_DEVMEM_DMABUF, SCM_DEVMEM_LINEAR). */
struct vllsi_linux_dmabuf_cmsg {
    uint64_t frag_offset;
    uint32_t frag_size;
    uint32_t frag_token;
    uint32_t dmabuf_id;
    uint32_t flags;
};
#define VLLSI_LINUX_HAS_STRUCT_dmabuf_cmsg 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_dmabuf_cmsg) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dmabuf_cmsg, frag_offset) == 0, "frag_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dmabuf_cmsg, frag_size) == 8, "frag_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dmabuf_cmsg, frag_token) == 12, "frag_token");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dmabuf_cmsg, dmabuf_id) == 16, "dmabuf_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_dmabuf_cmsg, flags) == 20, "flags");

/* A multicast group and the address of an interface (IP_ADD_MEMBERSHIP). */
struct vllsi_linux_ip_mreq {
    struct vllsi_linux_in_addr imr_multiaddr;
    struct vllsi_linux_in_addr imr_interface;
};
#define VLLSI_LINUX_HAS_STRUCT_ip_mreq 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ip_mreq) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ip_mreq, imr_multiaddr) == 0, "imr_multiaddr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ip_mreq, imr_interface) == 4, "imr_interface");

/* A multicast group and the address or index of an interface (IP_ADD_MEMBERSHIP, IP_MULTICAST_IF). */
struct vllsi_linux_ip_mreqn {
    struct vllsi_linux_in_addr imr_multiaddr;
    struct vllsi_linux_in_addr imr_address;
    int32_t imr_ifindex;
};
#define VLLSI_LINUX_HAS_STRUCT_ip_mreqn 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ip_mreqn) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ip_mreqn, imr_multiaddr) == 0, "imr_multiaddr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ip_mreqn, imr_address) == 4, "imr_address");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ip_mreqn, imr_ifindex) == 8, "imr_ifindex");

/* A multicast group limited to one sender (IP_ADD_SOURCE_MEMBERSHIP and its kin). */
struct vllsi_linux_ip_mreq_source {
    uint32_t imr_multiaddr;
    uint32_t imr_interface;
    uint32_t imr_sourceaddr;
};
#define VLLSI_LINUX_HAS_STRUCT_ip_mreq_source 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ip_mreq_source) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ip_mreq_source, imr_multiaddr) == 0, "imr_multiaddr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ip_mreq_source, imr_interface) == 4, "imr_interface");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ip_mreq_source, imr_sourceaddr) == 8, "imr_sourceaddr");

/* An IPv6 multicast group and the index of an interface (IPV6_ADD_MEMBERSHIP). */
struct vllsi_linux_ipv6_mreq {
    struct vllsi_linux_in6_addr ipv6mr_multiaddr;
    int32_t ipv6mr_ifindex;
};
#define VLLSI_LINUX_HAS_STRUCT_ipv6_mreq 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ipv6_mreq) == 20, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipv6_mreq, ipv6mr_multiaddr) == 0, "ipv6mr_multiaddr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ipv6_mreq, ipv6mr_ifindex) == 16, "ipv6mr_ifindex");

/* Where an IPv4 packet came in, or should go out (control message IP_PKTINFO). */
struct vllsi_linux_in_pktinfo {
    int32_t ipi_ifindex;
    struct vllsi_linux_in_addr ipi_spec_dst;
    struct vllsi_linux_in_addr ipi_addr;
};
#define VLLSI_LINUX_HAS_STRUCT_in_pktinfo 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_in_pktinfo) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_in_pktinfo, ipi_ifindex) == 0, "ipi_ifindex");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_in_pktinfo, ipi_spec_dst) == 4, "ipi_spec_dst");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_in_pktinfo, ipi_addr) == 8, "ipi_addr");

/* Where an IPv6 packet came in, or should go out (control message IPV6_PKTINFO). */
struct vllsi_linux_in6_pktinfo {
    struct vllsi_linux_in6_addr ipi6_addr;
    int32_t ipi6_ifindex;
};
#define VLLSI_LINUX_HAS_STRUCT_in6_pktinfo 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_in6_pktinfo) == 20, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_in6_pktinfo, ipi6_addr) == 0, "ipi6_addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_in6_pktinfo, ipi6_ifindex) == 16, "ipi6_ifindex");

/* All addresses that the kernel notes about the memory of a process. */
struct vllsi_linux_prctl_mm_map {
    uint64_t start_code;
    uint64_t end_code;
    uint64_t start_data;
    uint64_t end_data;
    uint64_t start_brk;
    uint64_t brk; /* current end of the heap */
    uint64_t start_stack;
    uint64_t arg_start; /* command line */
    uint64_t arg_end;
    uint64_t env_start; /* environment */
    uint64_t env_end;
    void *auxv; /* new auxiliary vector or null */
    uint32_t auxv_size; /* bytes of the auxiliary vector */
    uint32_t exe_fd; /* file for /proc/pid/exe, or -1 as an unsigned number */
};
#define VLLSI_LINUX_HAS_STRUCT_prctl_mm_map 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_prctl_mm_map) == 100, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, start_code) == 0, "start_code");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, end_code) == 8, "end_code");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, start_data) == 16, "start_data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, end_data) == 24, "end_data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, start_brk) == 32, "start_brk");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, brk) == 40, "brk");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, start_stack) == 48, "start_stack");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, arg_start) == 56, "arg_start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, arg_end) == 64, "arg_end");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, env_start) == 72, "env_start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, env_end) == 80, "env_end");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, auxv) == 88, "auxv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, auxv_size) == 92, "auxv_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_prctl_mm_map, exe_fd) == 96, "exe_fd");

/* Segment descriptor of x86 as a program writes it. */
struct vllsi_linux_user_desc {
    uint32_t entry_number; /* index of the descriptor; 0xffffffff asks for a free one */
    uint32_t base_addr; /* linear address of the first byte */
    uint32_t limit; /* last offset */
    uint32_t attributes; /* bit 0 seg_32bit, 1-2 contents, 3 read_exec_only, 4 limit_in_pages, 5 seg_not_present, 6 useable, 7 lm */
};
#define VLLSI_LINUX_HAS_STRUCT_user_desc 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_user_desc) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_user_desc, entry_number) == 0, "entry_number");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_user_desc, base_addr) == 4, "base_addr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_user_desc, limit) == 8, "limit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_user_desc, attributes) == 12, "attributes");

/* What clone3 makes; grows at its end. */
struct vllsi_linux_clone_args {
    uint64_t __attribute__((aligned(8))) flags; /* clone3_flags */
    uint64_t __attribute__((aligned(8))) pidfd; /* address of an i32 for the process descriptor (CLONE_PIDFD) */
    uint64_t __attribute__((aligned(8))) child_tid; /* address in the child's memory (CLONE_CHILD_SETTID and CLONE_CHILD_CLEARTID) */
    uint64_t __attribute__((aligned(8))) parent_tid; /* address in the parent's memory (CLONE_PARENT_SETTID) */
    uint64_t __attribute__((aligned(8))) exit_signal; /* signal that the parent gets at the end */
    uint64_t __attribute__((aligned(8))) stack; /* lowest address of the child's stack */
    uint64_t __attribute__((aligned(8))) stack_size; /* bytes of the child's stack */
    uint64_t __attribute__((aligned(8))) tls; /* thread pointer (CLONE_SETTLS) */
    uint64_t __attribute__((aligned(8))) set_tid; /* address of i32 numbers for the child, innermost namespace first */
    uint64_t __attribute__((aligned(8))) set_tid_size; /* count of those numbers */
    uint64_t __attribute__((aligned(8))) cgroup; /* descriptor of the cgroup (CLONE_INTO_CGROUP) */
};
#define VLLSI_LINUX_HAS_STRUCT_clone_args 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_clone_args) == 88, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, flags) == 0, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, pidfd) == 8, "pidfd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, child_tid) == 16, "child_tid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, parent_tid) == 24, "parent_tid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, exit_signal) == 32, "exit_signal");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, stack) == 40, "stack");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, stack_size) == 48, "stack_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, tls) == 56, "tls");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, set_tid) == 64, "set_tid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, set_tid_size) == 72, "set_tid_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_clone_args, cgroup) == 80, "cgroup");

/* A resource limit in native words. */
struct vllsi_linux_rlimit {
    unsigned long rlim_cur; /* the limit that holds */
    unsigned long rlim_max; /* how far the process may raise it */
};
#define VLLSI_LINUX_HAS_STRUCT_rlimit 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_rlimit) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rlimit, rlim_cur) == 0, "rlim_cur");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rlimit, rlim_max) == 4, "rlim_max");

/* A resource limit in 64 bits on every ABI. */
struct vllsi_linux_rlimit64 {
    uint64_t rlim_cur; /* the limit that holds */
    uint64_t rlim_max; /* how far the process may raise it */
};
#define VLLSI_LINUX_HAS_STRUCT_rlimit64 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_rlimit64) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rlimit64, rlim_cur) == 0, "rlim_cur");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rlimit64, rlim_max) == 8, "rlim_max");

/* What a process or a thread has used; all members are native words. */
struct vllsi_linux_rusage {
    struct {
        long tv_sec;
        long tv_usec;
    } ru_utime;
    struct {
        long tv_sec;
        long tv_usec;
    } ru_stime;
    long ru_maxrss; /* largest resident memory in KiB */
    long ru_ixrss; /* always 0 */
    long ru_idrss; /* always 0 */
    long ru_isrss; /* always 0 */
    long ru_minflt; /* page faults without storage */
    long ru_majflt; /* page faults that read storage */
    long ru_nswap; /* always 0 */
    long ru_inblock; /* blocks read */
    long ru_oublock; /* blocks written */
    long ru_msgsnd; /* always 0 */
    long ru_msgrcv; /* always 0 */
    long ru_nsignals; /* always 0 */
    long ru_nvcsw; /* times it waited */
    long ru_nivcsw; /* times it was interrupted */
};
#define VLLSI_LINUX_HAS_STRUCT_rusage 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_rusage) == 72, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_utime) == 0, "ru_utime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_stime) == 8, "ru_stime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_maxrss) == 16, "ru_maxrss");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_ixrss) == 20, "ru_ixrss");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_idrss) == 24, "ru_idrss");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_isrss) == 28, "ru_isrss");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_minflt) == 32, "ru_minflt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_majflt) == 36, "ru_majflt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_nswap) == 40, "ru_nswap");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_inblock) == 44, "ru_inblock");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_oublock) == 48, "ru_oublock");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_msgsnd) == 52, "ru_msgsnd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_msgrcv) == 56, "ru_msgrcv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_nsignals) == 60, "ru_nsignals");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_nvcsw) == 64, "ru_nvcsw");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rusage, ru_nivcsw) == 68, "ru_nivcsw");

/* The file that an epoll instance watches, for kcmp. */
struct vllsi_linux_kcmp_epoll_slot {
    uint32_t efd; /* descriptor of the epoll instance in the second process */
    uint32_t tfd; /* descriptor number that is watched */
    uint32_t toff; /* which of several with that number */
};
#define VLLSI_LINUX_HAS_STRUCT_kcmp_epoll_slot 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_kcmp_epoll_slot) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_kcmp_epoll_slot, efd) == 0, "efd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_kcmp_epoll_slot, tfd) == 4, "tfd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_kcmp_epoll_slot, toff) == 8, "toff");

/* What PIDFD_GET_INFO tells about the process behind a descriptor; grows at its end. */
struct vllsi_linux_pidfd_info {
    uint64_t mask; /* pidfd_info_mask wanted and given */
    uint64_t cgroupid;
    uint32_t pid;
    uint32_t tgid;
    uint32_t ppid;
    uint32_t ruid;
    uint32_t rgid;
    uint32_t euid;
    uint32_t egid;
    uint32_t suid;
    uint32_t sgid;
    uint32_t fsuid;
    uint32_t fsgid;
    int32_t exit_code;
    uint32_t coredump_mask; /* pidfd_coredump */
    uint32_t coredump_signal;
    uint32_t coredump_code;
    uint32_t coredump_pad;
    uint64_t supported_mask; /* pidfd_info_mask that this kernel knows */
};
#define VLLSI_LINUX_HAS_STRUCT_pidfd_info 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_pidfd_info) == 88, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, mask) == 0, "mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, cgroupid) == 8, "cgroupid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, pid) == 16, "pid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, tgid) == 20, "tgid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, ppid) == 24, "ppid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, ruid) == 28, "ruid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, rgid) == 32, "rgid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, euid) == 36, "euid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, egid) == 40, "egid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, suid) == 44, "suid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, sgid) == 48, "sgid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, fsuid) == 52, "fsuid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, fsgid) == 56, "fsgid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, exit_code) == 60, "exit_code");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, coredump_mask) == 64, "coredump_mask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, coredump_signal) == 68, "coredump_signal");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, coredump_code) == 72, "coredump_code");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, coredump_pad) == 76, "coredump_pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_pidfd_info, supported_mask) == 80, "supported_mask");

/* What NS_MNT_GET_INFO tells about a mount namespace; grows at its end. */
struct vllsi_linux_mnt_ns_info {
    uint32_t size; /* bytes of this struct */
    uint32_t nr_mounts; /* mounts in the namespace */
    uint64_t mnt_ns_id; /* number of the namespace */
};
#define VLLSI_LINUX_HAS_STRUCT_mnt_ns_info 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_mnt_ns_info) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mnt_ns_info, size) == 0, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mnt_ns_info, nr_mounts) == 4, "nr_mounts");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_mnt_ns_info, mnt_ns_id) == 8, "mnt_ns_id");

/* The real-time priority of a thread. */
struct vllsi_linux_sched_param {
    int32_t sched_priority; /* 1 to 99 for real-time policies and 0 for others */
};
#define VLLSI_LINUX_HAS_STRUCT_sched_param 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sched_param) == 4, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_param, sched_priority) == 0, "sched_priority");

/* Scheduling attributes of a thread; grows at its end. */
struct vllsi_linux_sched_attr {
    uint32_t size; /* bytes of this struct */
    uint32_t sched_policy; /* sched_policy */
    uint64_t sched_flags; /* sched_attr_flags */
    int32_t sched_nice; /* nice value (SCHED_NORMAL and SCHED_BATCH) */
    uint32_t sched_priority; /* real-time priority (SCHED_FIFO and SCHED_RR) */
    uint64_t sched_runtime; /* nanoseconds of processor time in a period (SCHED_DEADLINE) */
    uint64_t sched_deadline; /* nanoseconds from the start of a period until the work is done */
    uint64_t sched_period; /* nanoseconds */
    uint32_t sched_util_min; /* least load that the thread counts as (0 to 1024) */
    uint32_t sched_util_max; /* greatest load that the thread counts as (0 to 1024) */
};
#define VLLSI_LINUX_HAS_STRUCT_sched_attr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sched_attr) == 56, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, size) == 0, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, sched_policy) == 4, "sched_policy");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, sched_flags) == 8, "sched_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, sched_nice) == 16, "sched_nice");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, sched_priority) == 20, "sched_priority");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, sched_runtime) == 24, "sched_runtime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, sched_deadline) == 32, "sched_deadline");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, sched_period) == 40, "sched_period");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, sched_util_min) == 48, "sched_util_min");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sched_attr, sched_util_max) == 52, "sched_util_max");

/* General registers as PTRACE_GETREGS and PTRACE_SETREGS transfer them. */
struct vllsi_linux_ptrace_regs {
    uint32_t ebx;
    uint32_t ecx;
    uint32_t edx;
    uint32_t esi;
    uint32_t edi;
    uint32_t ebp;
    uint32_t eax;
    uint32_t xds;
    uint32_t xes;
    uint32_t xfs;
    uint32_t xgs;
    uint32_t orig_eax; /* system call number at a system call stop */
    uint32_t eip;
    uint32_t xcs;
    uint32_t eflags;
    uint32_t esp;
    uint32_t xss;
};
#define VLLSI_LINUX_HAS_STRUCT_ptrace_regs 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ptrace_regs) == 68, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, ebx) == 0, "ebx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, ecx) == 4, "ecx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, edx) == 8, "edx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, esi) == 12, "esi");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, edi) == 16, "edi");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, ebp) == 20, "ebp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, eax) == 24, "eax");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, xds) == 28, "xds");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, xes) == 32, "xes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, xfs) == 36, "xfs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, xgs) == 40, "xgs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, orig_eax) == 44, "orig_eax");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, eip) == 48, "eip");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, xcs) == 52, "xcs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, eflags) == 56, "eflags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, esp) == 60, "esp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_regs, xss) == 64, "xss");

/* Floating-point registers as PTRACE_GETFPREGS and PTRACE_SETFPREGS transfer them. */
struct vllsi_linux_ptrace_fpregs {
    uint32_t cwd;
    uint32_t swd;
    uint32_t twd;
    uint32_t fip;
    uint32_t fcs;
    uint32_t foo;
    uint32_t fos;
    uint32_t st_space[20];
};
#define VLLSI_LINUX_HAS_STRUCT_ptrace_fpregs 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ptrace_fpregs) == 108, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpregs, cwd) == 0, "cwd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpregs, swd) == 4, "swd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpregs, twd) == 8, "twd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpregs, fip) == 12, "fip");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpregs, fcs) == 16, "fcs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpregs, foo) == 20, "foo");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpregs, fos) == 24, "fos");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpregs, st_space) == 28, "st_space");

/* x87 and SSE registers of i386 as PTRACE_GETFPXREGS transfers them. */
struct vllsi_linux_ptrace_fpxregs {
    uint16_t cwd;
    uint16_t swd;
    uint16_t twd;
    uint16_t fop;
    uint32_t fip;
    uint32_t fcs;
    uint32_t foo;
    uint32_t fos;
    uint32_t mxcsr;
    uint32_t _reserved;
    uint32_t st_space[32];
    uint32_t xmm_space[32];
    uint32_t _padding[56];
};
#define VLLSI_LINUX_HAS_STRUCT_ptrace_fpxregs 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ptrace_fpxregs) == 512, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, cwd) == 0, "cwd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, swd) == 2, "swd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, twd) == 4, "twd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, fop) == 6, "fop");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, fip) == 8, "fip");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, fcs) == 12, "fcs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, foo) == 16, "foo");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, fos) == 20, "fos");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, mxcsr) == 24, "mxcsr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, _reserved) == 28, "_reserved");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, st_space) == 32, "st_space");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, xmm_space) == 160, "xmm_space");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_fpxregs, _padding) == 288, "_padding");

/* Which queued signals PTRACE_PEEKSIGINFO copies. */
struct vllsi_linux_ptrace_peeksiginfo_args {
    uint64_t off; /* position in the queue where copying starts */
    uint32_t flags; /* ptrace_peeksiginfo_flags */
    int32_t nr; /* how many signals are copied at most */
};
#define VLLSI_LINUX_HAS_STRUCT_ptrace_peeksiginfo_args 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ptrace_peeksiginfo_args) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_peeksiginfo_args, off) == 0, "off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_peeksiginfo_args, flags) == 8, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_peeksiginfo_args, nr) == 12, "nr");

/* Flags of one seccomp filter of a tracee. */
struct vllsi_linux_seccomp_metadata {
    uint64_t filter_off; /* which filter; read */
    uint64_t flags; /* its seccomp_filter_flags; written */
};
#define VLLSI_LINUX_HAS_STRUCT_seccomp_metadata 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_seccomp_metadata) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_metadata, filter_off) == 0, "filter_off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_metadata, flags) == 8, "flags");

/* The system call that a tracee is stopped in. */
struct vllsi_linux_ptrace_syscall_info {
    uint8_t op; /* ptrace_syscall_stop; which member of the union counts */
    uint8_t reserved;
    uint16_t flags;
    uint32_t arch; /* AUDIT_ARCH_* of the tracee */
    uint64_t instruction_pointer;
    uint64_t stack_pointer;
    union {
        struct {
            uint64_t nr;
            uint64_t args[6];
        } entry;
        struct {
            int64_t rval;
            uint8_t is_error;
        } exit;
        struct {
            uint64_t nr;
            uint64_t args[6];
            uint32_t ret_data;
            uint32_t reserved2;
        } seccomp;
    };
};
#define VLLSI_LINUX_HAS_STRUCT_ptrace_syscall_info 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ptrace_syscall_info) == 88, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_syscall_info, op) == 0, "op");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_syscall_info, reserved) == 1, "reserved");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_syscall_info, flags) == 2, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_syscall_info, arch) == 4, "arch");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_syscall_info, instruction_pointer) == 8, "instruction_pointer");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_syscall_info, stack_pointer) == 16, "stack_pointer");

/* Where and how a tracee has registered restartable sequences. */
struct vllsi_linux_ptrace_rseq_configuration {
    uint64_t rseq_abi_pointer;
    uint32_t rseq_abi_size;
    uint32_t signature;
    uint32_t flags;
    uint32_t pad;
};
#define VLLSI_LINUX_HAS_STRUCT_ptrace_rseq_configuration 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ptrace_rseq_configuration) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_rseq_configuration, rseq_abi_pointer) == 0, "rseq_abi_pointer");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_rseq_configuration, rseq_abi_size) == 8, "rseq_abi_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_rseq_configuration, signature) == 12, "signature");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_rseq_configuration, flags) == 16, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_rseq_configuration, pad) == 20, "pad");

/* How a tracee dispatches its own system calls to a signal handler. */
struct vllsi_linux_ptrace_sud_config {
    uint64_t mode; /* PR_SYS_DISPATCH_ON or PR_SYS_DISPATCH_OFF */
    uint64_t selector; /* address of the switch byte in the tracee */
    uint64_t offset; /* start of the range whose system calls are exempt */
    uint64_t len;
};
#define VLLSI_LINUX_HAS_STRUCT_ptrace_sud_config 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ptrace_sud_config) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_sud_config, mode) == 0, "mode");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_sud_config, selector) == 8, "selector");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_sud_config, offset) == 16, "offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ptrace_sud_config, len) == 24, "len");

/* The three keys of a Diffie-Hellman computation. */
struct vllsi_linux_keyctl_dh_params {
    int32_t priv; /* private key of the caller */
    int32_t prime;
    int32_t base; /* generator or public key of the other side */
};
#define VLLSI_LINUX_HAS_STRUCT_keyctl_dh_params 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_keyctl_dh_params) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_dh_params, priv) == 0, "priv");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_dh_params, prime) == 4, "prime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_dh_params, base) == 8, "base");

/* How a Diffie-Hellman secret is turned into a key. */
struct vllsi_linux_keyctl_kdf_params {
    void *hashname; /* NUL-terminated name of a hash */
    void *otherinfo; /* further input of the derivation */
    uint32_t otherinfolen; /* at most 64 */
    uint32_t _spare[8];
};
#define VLLSI_LINUX_HAS_STRUCT_keyctl_kdf_params 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_keyctl_kdf_params) == 44, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_kdf_params, hashname) == 0, "hashname");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_kdf_params, otherinfo) == 4, "otherinfo");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_kdf_params, otherinfolen) == 8, "otherinfolen");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_kdf_params, _spare) == 12, "_spare");

/* What an asymmetric key can do and how large its data are. */
struct vllsi_linux_keyctl_pkey_query {
    uint32_t supported_ops; /* key_pkey_operations */
    uint32_t key_size; /* in bits */
    uint16_t max_data_size;
    uint16_t max_sig_size;
    uint16_t max_enc_size;
    uint16_t max_dec_size;
    uint32_t _spare[10];
};
#define VLLSI_LINUX_HAS_STRUCT_keyctl_pkey_query 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_keyctl_pkey_query) == 56, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_query, supported_ops) == 0, "supported_ops");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_query, key_size) == 4, "key_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_query, max_data_size) == 8, "max_data_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_query, max_sig_size) == 10, "max_sig_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_query, max_enc_size) == 12, "max_enc_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_query, max_dec_size) == 14, "max_dec_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_query, _spare) == 16, "_spare");

/* Key and sizes of an asymmetric operation. */
struct vllsi_linux_keyctl_pkey_params {
    int32_t key_id;
    uint32_t in_len;
    union {
        uint32_t out_len;
        uint32_t in2_len;
    };
    uint32_t _spare[7];
};
#define VLLSI_LINUX_HAS_STRUCT_keyctl_pkey_params 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_keyctl_pkey_params) == 40, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_params, key_id) == 0, "key_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_params, in_len) == 4, "in_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_keyctl_pkey_params, _spare) == 12, "_spare");

/* One BPF instruction. */
struct vllsi_linux_bpf_insn {
    uint8_t code;
    uint8_t regs; /* destination and source register in four bits each; the destination is low on little-endian ABIs */
    int16_t off;
    int32_t imm;
};
#define VLLSI_LINUX_HAS_STRUCT_bpf_insn 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_bpf_insn) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_bpf_insn, code) == 0, "code");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_bpf_insn, regs) == 1, "regs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_bpf_insn, off) == 2, "off");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_bpf_insn, imm) == 4, "imm");

/* Log of any command, passed beside bpf_attr with BPF_COMMON_ATTRS. */
struct vllsi_linux_bpf_common_attr {
    uint64_t __attribute__((aligned(8))) log_buf;
    uint32_t log_size;
    uint32_t log_level;
    uint32_t log_true_size; /* written by the kernel */
};
#define VLLSI_LINUX_HAS_STRUCT_bpf_common_attr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_bpf_common_attr) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_bpf_common_attr, log_buf) == 0, "log_buf");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_bpf_common_attr, log_size) == 8, "log_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_bpf_common_attr, log_level) == 12, "log_level");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_bpf_common_attr, log_true_size) == 16, "log_true_size");

/* Arguments of bpf; each command uses one member. */
union vllsi_linux_bpf_attr {
    struct {
        uint32_t map_type; /* bpf_map_type */
        uint32_t key_size;
        uint32_t value_size;
        uint32_t max_entries;
        uint32_t map_flags; /* bpf_map_flags */
        uint32_t inner_map_fd;
        uint32_t numa_node;
        uint8_t map_name[16];
        uint32_t map_ifindex;
        uint32_t btf_fd;
        uint32_t btf_key_type_id;
        uint32_t btf_value_type_id;
        uint32_t btf_vmlinux_value_type_id;
        uint64_t map_extra;
        int32_t value_type_btf_obj_fd;
        int32_t map_token_fd;
        uint64_t __attribute__((aligned(8))) excl_prog_hash;
        uint32_t excl_prog_hash_size;
    };
    struct {
        uint32_t map_fd;
        uint64_t __attribute__((aligned(8))) key;
        union {
            uint64_t __attribute__((aligned(8))) value;
            uint64_t __attribute__((aligned(8))) next_key;
        };
        uint64_t flags; /* bpf_element_flags */
    };
    struct {
        uint64_t __attribute__((aligned(8))) in_batch; /* where to go on; 0 for the start */
        uint64_t __attribute__((aligned(8))) out_batch; /* receives where to go on */
        uint64_t __attribute__((aligned(8))) keys;
        uint64_t __attribute__((aligned(8))) values;
        uint32_t count; /* read and written */
        uint32_t map_fd;
        uint64_t elem_flags; /* bpf_element_flags */
        uint64_t flags;
    } batch;
    struct {
        uint32_t prog_type; /* bpf_prog_type */
        uint32_t insn_cnt;
        uint64_t __attribute__((aligned(8))) insns;
        uint64_t __attribute__((aligned(8))) license;
        uint32_t log_level;
        uint32_t log_size;
        uint64_t __attribute__((aligned(8))) log_buf;
        uint32_t kern_version;
        uint32_t prog_flags; /* bpf_prog_flags */
        uint8_t prog_name[16];
        uint32_t prog_ifindex;
        uint32_t expected_attach_type; /* bpf_attach_type */
        uint32_t prog_btf_fd;
        uint32_t func_info_rec_size;
        uint64_t __attribute__((aligned(8))) func_info;
        uint32_t func_info_cnt;
        uint32_t line_info_rec_size;
        uint64_t __attribute__((aligned(8))) line_info;
        uint32_t line_info_cnt;
        uint32_t attach_btf_id;
        union {
            uint32_t attach_prog_fd;
            uint32_t attach_btf_obj_fd;
        };
        uint32_t core_relo_cnt;
        uint64_t __attribute__((aligned(8))) fd_array;
        uint64_t __attribute__((aligned(8))) core_relos;
        uint32_t core_relo_rec_size;
        uint32_t log_true_size; /* written by the kernel */
        int32_t prog_token_fd;
        uint32_t fd_array_cnt;
        uint64_t __attribute__((aligned(8))) signature;
        uint32_t signature_size;
        int32_t keyring_id;
    };
    struct {
        uint64_t __attribute__((aligned(8))) pathname;
        uint32_t bpf_fd;
        uint32_t file_flags;
        int32_t path_fd;
    };
    struct {
        union {
            uint32_t target_fd;
            uint32_t target_ifindex;
        };
        uint32_t attach_bpf_fd;
        uint32_t attach_type; /* bpf_attach_type */
        uint32_t attach_flags; /* bpf_attach_flags */
        uint32_t replace_bpf_fd;
        union {
            uint32_t relative_fd;
            uint32_t relative_id;
        };
        uint64_t expected_revision;
    };
    struct {
        uint32_t prog_fd;
        uint32_t retval; /* written by the kernel */
        uint32_t data_size_in;
        uint32_t data_size_out; /* read and written */
        uint64_t __attribute__((aligned(8))) data_in;
        uint64_t __attribute__((aligned(8))) data_out;
        uint32_t repeat;
        uint32_t duration; /* written by the kernel */
        uint32_t ctx_size_in;
        uint32_t ctx_size_out; /* read and written */
        uint64_t __attribute__((aligned(8))) ctx_in;
        uint64_t __attribute__((aligned(8))) ctx_out;
        uint32_t flags; /* bpf_test_flags */
        uint32_t cpu;
        uint32_t batch_size;
    } test;
    struct {
        union {
            uint32_t start_id;
            uint32_t prog_id;
            uint32_t map_id;
            uint32_t btf_id;
            uint32_t link_id;
        };
        uint32_t next_id; /* written by the kernel */
        uint32_t open_flags;
        int32_t fd_by_id_token_fd;
    };
    struct {
        uint32_t bpf_fd;
        uint32_t info_len; /* read and written */
        uint64_t __attribute__((aligned(8))) info;
    } info;
    struct {
        union {
            uint32_t target_fd;
            uint32_t target_ifindex;
        };
        uint32_t attach_type; /* bpf_attach_type */
        uint32_t query_flags; /* bpf_query_flags */
        uint32_t attach_flags;
        uint64_t __attribute__((aligned(8))) prog_ids;
        union {
            uint32_t prog_cnt;
            uint32_t count;
        };
        uint32_t _unused;
        uint64_t __attribute__((aligned(8))) prog_attach_flags;
        uint64_t __attribute__((aligned(8))) link_ids;
        uint64_t __attribute__((aligned(8))) link_attach_flags;
        uint64_t revision;
    } query;
    struct {
        uint64_t name;
        uint32_t prog_fd;
        uint32_t _unused;
        uint64_t __attribute__((aligned(8))) cookie;
    } raw_tracepoint;
    struct {
        uint64_t __attribute__((aligned(8))) btf;
        uint64_t __attribute__((aligned(8))) btf_log_buf;
        uint32_t btf_size;
        uint32_t btf_log_size;
        uint32_t btf_log_level;
        uint32_t btf_log_true_size; /* written by the kernel */
        uint32_t btf_flags;
        int32_t btf_token_fd;
    };
    struct {
        uint32_t pid;
        uint32_t fd;
        uint32_t flags;
        uint32_t buf_len; /* read and written */
        uint64_t __attribute__((aligned(8))) buf;
        uint32_t prog_id;
        uint32_t fd_type;
        uint64_t probe_offset;
        uint64_t probe_addr;
    } task_fd_query;
    struct {
        union {
            uint32_t prog_fd;
            uint32_t map_fd;
        };
        union {
            uint32_t target_fd;
            uint32_t target_ifindex;
        };
        uint32_t attach_type; /* bpf_attach_type */
        uint32_t flags;
        union {
            uint32_t target_btf_id;
            struct {
                uint64_t __attribute__((aligned(8))) iter_info;
                uint32_t iter_info_len;
            };
            struct {
                uint64_t bpf_cookie;
            } perf_event;
            struct {
                uint32_t flags;
                uint32_t cnt;
                uint64_t __attribute__((aligned(8))) syms;
                uint64_t __attribute__((aligned(8))) addrs;
                uint64_t __attribute__((aligned(8))) cookies;
            } kprobe_multi;
            struct {
                uint32_t target_btf_id;
                uint64_t cookie;
            } tracing;
            struct {
                uint32_t pf;
                uint32_t hooknum;
                int32_t priority;
                uint32_t flags;
            } netfilter;
            struct {
                union {
                    uint32_t relative_fd;
                    uint32_t relative_id;
                };
                uint64_t expected_revision;
            } tcx;
            struct {
                uint64_t __attribute__((aligned(8))) path;
                uint64_t __attribute__((aligned(8))) offsets;
                uint64_t __attribute__((aligned(8))) ref_ctr_offsets;
                uint64_t __attribute__((aligned(8))) cookies;
                uint32_t cnt;
                uint32_t flags;
                uint32_t pid;
                uint32_t path_fd;
            } uprobe_multi;
            struct {
                union {
                    uint32_t relative_fd;
                    uint32_t relative_id;
                };
                uint64_t expected_revision;
            } netkit;
            struct {
                union {
                    uint32_t relative_fd;
                    uint32_t relative_id;
                };
                uint64_t expected_revision;
            } cgroup;
            struct {
                uint64_t __attribute__((aligned(8))) ids;
                uint64_t __attribute__((aligned(8))) cookies;
                uint32_t cnt;
            } tracing_multi;
        };
    } link_create;
    struct {
        uint32_t link_fd;
        union {
            uint32_t new_prog_fd;
            uint32_t new_map_fd;
        };
        uint32_t flags;
        union {
            uint32_t old_prog_fd;
            uint32_t old_map_fd;
        };
    } link_update;
    struct {
        uint32_t link_fd;
    } link_detach;
    struct {
        uint32_t type; /* bpf_stats_type */
    } enable_stats;
    struct {
        uint32_t link_fd;
        uint32_t flags;
    } iter_create;
    struct {
        uint32_t prog_fd;
        uint32_t map_fd;
        uint32_t flags;
    } prog_bind_map;
    struct {
        uint32_t flags;
        uint32_t bpffs_fd;
    } token_create;
    struct {
        uint64_t __attribute__((aligned(8))) stream_buf;
        uint32_t stream_buf_len;
        uint32_t stream_id; /* bpf_stream */
        uint32_t prog_fd;
    } prog_stream_read;
    struct {
        uint32_t map_fd;
        uint32_t prog_fd;
        uint32_t flags;
    } prog_assoc_struct_ops;
} __attribute__((aligned(8)));
#define VLLSI_LINUX_HAS_STRUCT_bpf_attr 1
VLLSI_STATIC_ASSERT(sizeof(union vllsi_linux_bpf_attr) == 168, "size");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, batch) == 0, "batch");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, test) == 0, "test");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, info) == 0, "info");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, query) == 0, "query");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, raw_tracepoint) == 0, "raw_tracepoint");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, task_fd_query) == 0, "task_fd_query");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, link_create) == 0, "link_create");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, link_update) == 0, "link_update");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, link_detach) == 0, "link_detach");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, enable_stats) == 0, "enable_stats");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, iter_create) == 0, "iter_create");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, prog_bind_map) == 0, "prog_bind_map");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, token_create) == 0, "token_create");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, prog_stream_read) == 0, "prog_stream_read");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_bpf_attr, prog_assoc_struct_ops) == 0, "prog_assoc_struct_ops");

/* Actions that a ruleset denies unless a rule allows them. */
struct vllsi_linux_landlock_ruleset_attr {
    uint64_t handled_access_fs; /* landlock_access_fs */
    uint64_t handled_access_net; /* landlock_access_net; since 6.7 */
    uint64_t scoped; /* landlock_scope; since 6.12 */
    uint64_t quiet_access_fs; /* landlock_access_fs; denials that are not logged at quiet objects */
    uint64_t quiet_access_net; /* landlock_access_net; denials that are not logged at quiet objects */
    uint64_t quiet_scoped; /* landlock_scope; denials that are not logged */
};
#define VLLSI_LINUX_HAS_STRUCT_landlock_ruleset_attr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_landlock_ruleset_attr) == 48, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_ruleset_attr, handled_access_fs) == 0, "handled_access_fs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_ruleset_attr, handled_access_net) == 8, "handled_access_net");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_ruleset_attr, scoped) == 16, "scoped");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_ruleset_attr, quiet_access_fs) == 24, "quiet_access_fs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_ruleset_attr, quiet_access_net) == 32, "quiet_access_net");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_ruleset_attr, quiet_scoped) == 40, "quiet_scoped");

/* A rule about a file or everything below a directory. */
struct vllsi_linux_landlock_path_beneath_attr {
    uint64_t allowed_access; /* landlock_access_fs */
    int32_t parent_fd;
} __attribute__((packed));
#define VLLSI_LINUX_HAS_STRUCT_landlock_path_beneath_attr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_landlock_path_beneath_attr) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_path_beneath_attr, allowed_access) == 0, "allowed_access");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_path_beneath_attr, parent_fd) == 8, "parent_fd");

/* A rule about a network port. */
struct vllsi_linux_landlock_net_port_attr {
    uint64_t allowed_access; /* landlock_access_net */
    uint64_t port; /* host byte order */
};
#define VLLSI_LINUX_HAS_STRUCT_landlock_net_port_attr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_landlock_net_port_attr) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_net_port_attr, allowed_access) == 0, "allowed_access");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_landlock_net_port_attr, port) == 8, "port");

/* One instruction of a classic BPF program. */
struct vllsi_linux_sock_filter {
    uint16_t code;
    uint8_t jt; /* jump distance if true */
    uint8_t jf; /* jump distance if false */
    uint32_t k;
};
#define VLLSI_LINUX_HAS_STRUCT_sock_filter 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sock_filter) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sock_filter, code) == 0, "code");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sock_filter, jt) == 2, "jt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sock_filter, jf) == 3, "jf");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sock_filter, k) == 4, "k");

/* A classic BPF program. */
struct vllsi_linux_sock_fprog {
    uint16_t len; /* number of instructions */
    void *filter; /* array of sock_filter */
};
#define VLLSI_LINUX_HAS_STRUCT_sock_fprog 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sock_fprog) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sock_fprog, len) == 0, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sock_fprog, filter) == 4, "filter");

/* What a seccomp filter judges. */
struct vllsi_linux_seccomp_data {
    int32_t nr; /* system call number */
    uint32_t arch; /* AUDIT_ARCH_* of the call */
    uint64_t instruction_pointer;
    uint64_t args[6];
};
#define VLLSI_LINUX_HAS_STRUCT_seccomp_data 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_seccomp_data) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_data, nr) == 0, "nr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_data, arch) == 4, "arch");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_data, instruction_pointer) == 8, "instruction_pointer");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_data, args) == 16, "args");

/* How large the structs of the notification interface are in the running kernel. */
struct vllsi_linux_seccomp_notif_sizes {
    uint16_t seccomp_notif;
    uint16_t seccomp_notif_resp;
    uint16_t seccomp_data;
};
#define VLLSI_LINUX_HAS_STRUCT_seccomp_notif_sizes 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_seccomp_notif_sizes) == 6, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_sizes, seccomp_notif) == 0, "seccomp_notif");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_sizes, seccomp_notif_resp) == 2, "seccomp_notif_resp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_sizes, seccomp_data) == 4, "seccomp_data");

/* A system call that waits for a supervisor. */
struct vllsi_linux_seccomp_notif {
    uint64_t id;
    uint32_t pid; /* thread that waits; 0 if the supervisor cannot see it */
    uint32_t flags;
    struct vllsi_linux_seccomp_data data;
};
#define VLLSI_LINUX_HAS_STRUCT_seccomp_notif 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_seccomp_notif) == 80, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif, id) == 0, "id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif, pid) == 8, "pid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif, flags) == 12, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif, data) == 16, "data");

/* Answer of a supervisor. */
struct vllsi_linux_seccomp_notif_resp {
    uint64_t id;
    int64_t val; /* result of the call */
    int32_t error; /* negative error number or 0 */
    uint32_t flags; /* seccomp_notif_flags */
};
#define VLLSI_LINUX_HAS_STRUCT_seccomp_notif_resp 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_seccomp_notif_resp) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_resp, id) == 0, "id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_resp, val) == 8, "val");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_resp, error) == 16, "error");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_resp, flags) == 20, "flags");

/* A descriptor that a supervisor puts into the watched process. */
struct vllsi_linux_seccomp_notif_addfd {
    uint64_t id;
    uint32_t flags; /* seccomp_addfd_flags */
    uint32_t srcfd; /* descriptor of the supervisor */
    uint32_t newfd; /* number in the watched process with SECCOMP_ADDFD_FLAG_SETFD */
    uint32_t newfd_flags; /* O_CLOEXEC or 0 */
};
#define VLLSI_LINUX_HAS_STRUCT_seccomp_notif_addfd 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_seccomp_notif_addfd) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_addfd, id) == 0, "id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_addfd, flags) == 8, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_addfd, srcfd) == 12, "srcfd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_addfd, newfd) == 16, "newfd");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_seccomp_notif_addfd, newfd_flags) == 20, "newfd_flags");

/* Security label of one security module. */
struct vllsi_linux_lsm_ctx {
    uint64_t id; /* lsm_id */
    uint64_t flags;
    uint64_t len; /* of the whole with label and padding */
    uint64_t ctx_len; /* of the label */
    uint8_t ctx[];
};
#define VLLSI_LINUX_HAS_STRUCT_lsm_ctx 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_lsm_ctx) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_lsm_ctx, id) == 0, "id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_lsm_ctx, flags) == 8, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_lsm_ctx, len) == 16, "len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_lsm_ctx, ctx_len) == 24, "ctx_len");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_lsm_ctx, ctx) == 32, "ctx");

/* A set of signals: signal n is bit n - 1 counted from the lowest bit of the first native word. */
struct vllsi_linux_sigset {
    unsigned long sig[2];
};
#define VLLSI_LINUX_HAS_STRUCT_sigset 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sigset) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigset, sig) == 0, "sig");

/* What happens when a signal arrives, as rt_sigaction takes it. */
struct vllsi_linux_sigaction {
    void *handler; /* handler or a signal_disposition */
    unsigned long flags; /* sigaction_flags */
    void *restorer; /* code that calls rt_sigreturn (SA_RESTORER) */
    struct vllsi_linux_sigset mask; /* blocked while the handler runs */
};
#define VLLSI_LINUX_HAS_STRUCT_sigaction 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sigaction) == 20, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigaction, handler) == 0, "handler");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigaction, flags) == 4, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigaction, restorer) == 8, "restorer");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigaction, mask) == 12, "mask");

/* An alternate stack for handlers. */
struct vllsi_linux_stack {
    void *ss_sp; /* lowest address */
    int32_t ss_flags; /* stack_flags */
    size_t ss_size; /* bytes */
};
#define VLLSI_LINUX_HAS_STRUCT_stack 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_stack) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stack, ss_sp) == 0, "ss_sp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stack, ss_flags) == 4, "ss_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_stack, ss_size) == 8, "ss_size");

/* The value that travels with a queued signal. */
union vllsi_linux_sigval {
    int32_t sival_int;
    void *sival_ptr;
};
#define VLLSI_LINUX_HAS_STRUCT_sigval 1
VLLSI_STATIC_ASSERT(sizeof(union vllsi_linux_sigval) == 4, "size");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_sigval, sival_int) == 0, "sival_int");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_sigval, sival_ptr) == 0, "sival_ptr");

/* Which protection key forbids an access. */
struct vllsi_linux_siginfo_key {
    uint32_t _pad;
    uint32_t pkey;
};
#define VLLSI_LINUX_HAS_STRUCT_siginfo_key 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_siginfo_key) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_siginfo_key, _pad) == 0, "_pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_siginfo_key, pkey) == 4, "pkey");

/* The part of siginfo that depends on the signal and its code. */
union vllsi_linux_siginfo_fields {
    struct { /* kill */
        int32_t pid;
        uint32_t uid;
    } kill;
    struct { /* SI_TIMER */
        int32_t tid;
        int32_t overrun;
        union vllsi_linux_sigval value;
        int32_t _sys_private;
    } timer;
    struct { /* SI_QUEUE and SI_MESGQ */
        int32_t pid;
        uint32_t uid;
        union vllsi_linux_sigval value;
    } rt;
    struct { /* SIGCHLD and waitid */
        int32_t pid;
        uint32_t uid;
        int32_t status; /* exit status or signal */
        long utime; /* clock ticks */
        long stime; /* clock ticks */
    } child;
    struct { /* SIGILL, SIGFPE, SIGSEGV, SIGBUS, SIGTRAP and SIGEMT */
        void *addr;
        union {
            int32_t trapno;
            int16_t addr_lsb; /* lowest valid bit of the address (BUS_MCEERR_AR and BUS_MCEERR_AO) */
            struct { /* SEGV_BNDERR */
                size_t _dummy_bnd;
                void *lower;
                void *upper;
            } bounds;
            struct vllsi_linux_siginfo_key key; /* SEGV_PKUERR */
            struct { /* TRAP_PERF */
                unsigned long data;
                uint32_t type;
                uint32_t flags;
            } perf;
        };
    } fault;
    struct { /* SIGIO */
        long band;
        int32_t fd;
    } poll;
    struct { /* SIGSYS */
        void *call_addr;
        int32_t syscall;
        uint32_t arch;
    } sys;
};
#define VLLSI_LINUX_HAS_STRUCT_siginfo_fields 1
VLLSI_STATIC_ASSERT(sizeof(union vllsi_linux_siginfo_fields) == 20, "size");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_siginfo_fields, kill) == 0, "kill");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_siginfo_fields, timer) == 0, "timer");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_siginfo_fields, rt) == 0, "rt");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_siginfo_fields, child) == 0, "child");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_siginfo_fields, fault) == 0, "fault");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_siginfo_fields, poll) == 0, "poll");
VLLSI_STATIC_ASSERT(offsetof(union vllsi_linux_siginfo_fields, sys) == 0, "sys");

/* Where a signal came from and what it tells; 128 bytes. */
struct vllsi_linux_siginfo {
    union {
        struct {
            int32_t si_signo;
            int32_t si_errno;
            int32_t si_code;
            union vllsi_linux_siginfo_fields fields;
        };
        int32_t _si_pad[32];
    };
};
#define VLLSI_LINUX_HAS_STRUCT_siginfo 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_siginfo) == 128, "size");

/* How an event is announced; 64 bytes. */
struct vllsi_linux_sigevent {
    union vllsi_linux_sigval sigev_value; /* travels with the signal */
    int32_t sigev_signo;
    int32_t sigev_notify; /* sigevent_notify */
    union {
        int32_t _pad[13];
        int32_t tid; /* SIGEV_THREAD_ID */
        struct { /* for the C library */
            void *function;
            void *attribute;
        } thread;
    } un;
};
#define VLLSI_LINUX_HAS_STRUCT_sigevent 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sigevent) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigevent, sigev_value) == 0, "sigev_value");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigevent, sigev_signo) == 4, "sigev_signo");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigevent, sigev_notify) == 8, "sigev_notify");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigevent, un) == 12, "un");

/* Registers saved in a signal frame. */
struct vllsi_linux_sigcontext {
    uint16_t gs;
    uint16_t _gsh;
    uint16_t fs;
    uint16_t _fsh;
    uint16_t es;
    uint16_t _esh;
    uint16_t ds;
    uint16_t _dsh;
    uint32_t edi;
    uint32_t esi;
    uint32_t ebp;
    uint32_t esp;
    uint32_t ebx;
    uint32_t edx;
    uint32_t ecx;
    uint32_t eax;
    uint32_t trapno;
    uint32_t err;
    uint32_t eip;
    uint16_t cs;
    uint16_t _csh;
    uint32_t eflags;
    uint32_t esp_at_signal;
    uint16_t ss;
    uint16_t _ssh;
    void *fpstate; /* fpstate */
    uint32_t oldmask;
    uint32_t cr2;
};
#define VLLSI_LINUX_HAS_STRUCT_sigcontext 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sigcontext) == 88, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, gs) == 0, "gs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, _gsh) == 2, "_gsh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, fs) == 4, "fs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, _fsh) == 6, "_fsh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, es) == 8, "es");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, _esh) == 10, "_esh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, ds) == 12, "ds");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, _dsh) == 14, "_dsh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, edi) == 16, "edi");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, esi) == 20, "esi");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, ebp) == 24, "ebp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, esp) == 28, "esp");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, ebx) == 32, "ebx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, edx) == 36, "edx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, ecx) == 40, "ecx");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, eax) == 44, "eax");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, trapno) == 48, "trapno");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, err) == 52, "err");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, eip) == 56, "eip");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, cs) == 60, "cs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, _csh) == 62, "_csh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, eflags) == 64, "eflags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, esp_at_signal) == 68, "esp_at_signal");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, ss) == 72, "ss");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, _ssh) == 74, "_ssh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, fpstate) == 76, "fpstate");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, oldmask) == 80, "oldmask");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sigcontext, cr2) == 84, "cr2");

/* State of the interrupted thread; the third argument of a handler with SA_SIGINFO. */
struct vllsi_linux_ucontext {
    unsigned long uc_flags; /* ucontext_flags */
    void *uc_link; /* ucontext */
    struct vllsi_linux_stack uc_stack;
    struct vllsi_linux_sigcontext uc_mcontext;
    struct vllsi_linux_sigset uc_sigmask;
};
#define VLLSI_LINUX_HAS_STRUCT_ucontext 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_ucontext) == 116, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ucontext, uc_flags) == 0, "uc_flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ucontext, uc_link) == 4, "uc_link");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ucontext, uc_stack) == 8, "uc_stack");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ucontext, uc_mcontext) == 20, "uc_mcontext");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_ucontext, uc_sigmask) == 108, "uc_sigmask");

/* What follows fpstate in a signal frame of x86. */
struct vllsi_linux_fpx_sw_bytes {
    uint32_t magic1; /* FP_XSTATE_MAGIC1 */
    uint32_t extended_size; /* bytes from fpstate to the end of FP_XSTATE_MAGIC2 */
    uint64_t xfeatures; /* which parts are saved */
    uint32_t xstate_size;
    uint32_t padding[7];
};
#define VLLSI_LINUX_HAS_STRUCT_fpx_sw_bytes 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fpx_sw_bytes) == 48, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpx_sw_bytes, magic1) == 0, "magic1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpx_sw_bytes, extended_size) == 4, "extended_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpx_sw_bytes, xfeatures) == 8, "xfeatures");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpx_sw_bytes, xstate_size) == 16, "xstate_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpx_sw_bytes, padding) == 20, "padding");

/* Floating-point and vector registers saved in a signal frame of x86. */
struct vllsi_linux_fpstate {
    uint32_t cw;
    uint32_t sw;
    uint32_t tag;
    uint32_t ipoff;
    uint32_t cssel;
    uint32_t dataoff;
    uint32_t datasel;
    uint16_t st[40]; /* 10 bytes for each of eight registers */
    uint16_t status;
    uint16_t magic; /* 0 when the rest is there */
    uint32_t fxsr_env[6];
    uint32_t mxcsr;
    uint32_t reserved;
    uint32_t fxsr_st[32]; /* 16 bytes for each of eight registers */
    uint32_t xmm[32]; /* 16 bytes for each of eight registers */
    uint32_t padding[44];
    union {
        uint32_t padding2[12];
        struct vllsi_linux_fpx_sw_bytes sw_reserved;
    };
};
#define VLLSI_LINUX_HAS_STRUCT_fpstate 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_fpstate) == 624, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, cw) == 0, "cw");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, sw) == 4, "sw");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, tag) == 8, "tag");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, ipoff) == 12, "ipoff");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, cssel) == 16, "cssel");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, dataoff) == 20, "dataoff");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, datasel) == 24, "datasel");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, st) == 28, "st");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, status) == 108, "status");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, magic) == 110, "magic");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, fxsr_env) == 112, "fxsr_env");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, mxcsr) == 136, "mxcsr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, reserved) == 140, "reserved");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, fxsr_st) == 144, "fxsr_st");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, xmm) == 272, "xmm");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_fpstate, padding) == 400, "padding");

/* One word that futex_waitv sleeps on, or one side of futex2_requeue. */
struct vllsi_linux_futex_waitv {
    uint64_t val; /* expected value of the word */
    uint64_t uaddr; /* address of the word */
    uint32_t flags; /* futex2_flags: size and placement of the word */
    uint32_t reserved; /* must be 0 */
};
#define VLLSI_LINUX_HAS_STRUCT_futex_waitv 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_futex_waitv) == 24, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_futex_waitv, val) == 0, "val");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_futex_waitv, uaddr) == 8, "uaddr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_futex_waitv, flags) == 16, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_futex_waitv, reserved) == 20, "reserved");

/* Link of one robust lock; the lock's futex word lies at a fixed distance from it. */
struct vllsi_linux_robust_list {
    void *next; /* next robust_list or the head */
};
#define VLLSI_LINUX_HAS_STRUCT_robust_list 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_robust_list) == 4, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_robust_list, next) == 0, "next");

/* Locks that a thread holds and that the kernel releases when the thread ends. */
struct vllsi_linux_robust_list_head {
    struct vllsi_linux_robust_list list; /* first lock; points to itself when the list is empty */
    long futex_offset; /* from a list entry to its futex word */
    void *list_op_pending; /* lock that is being taken or released, else null */
};
#define VLLSI_LINUX_HAS_STRUCT_robust_list_head 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_robust_list_head) == 12, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_robust_list_head, list) == 0, "list");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_robust_list_head, futex_offset) == 4, "futex_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_robust_list_head, list_op_pending) == 8, "list_op_pending");

/* One restartable sequence of instructions. */
struct vllsi_linux_rseq_cs {
    uint32_t version; /* 0 */
    uint32_t flags; /* rseq_cs_flags; 0 since none is supported any more */
    uint64_t start_ip; /* address of the first instruction */
    uint64_t post_commit_offset; /* length up to the end of the commit instruction */
    uint64_t abort_ip; /* where to go on after an interruption; the signature precedes it */
} __attribute__((aligned(32)));
#define VLLSI_LINUX_HAS_STRUCT_rseq_cs 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_rseq_cs) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq_cs, version) == 0, "version");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq_cs, flags) == 4, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq_cs, start_ip) == 8, "start_ip");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq_cs, post_commit_offset) == 16, "post_commit_offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq_cs, abort_ip) == 24, "abort_ip");

/* Request for a longer time slice, and its answer. */
struct vllsi_linux_rseq_slice_ctrl {
    union {
        uint32_t all; /* both members at once */
        struct {
            uint8_t request; /* set by the thread */
            uint8_t granted; /* set and cleared by the kernel only */
            uint16_t _reserved;
        };
    };
};
#define VLLSI_LINUX_HAS_STRUCT_rseq_slice_ctrl 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_rseq_slice_ctrl) == 4, "size");

/* Area that a thread shares with the kernel for restartable sequences. */
struct vllsi_linux_rseq {
    uint32_t cpu_id_start; /* always a possible processor number */
    uint32_t cpu_id; /* current processor, or a value of rseq_cpu_id_state */
    uint64_t rseq_cs; /* address of the rseq_cs that runs, else 0 */
    uint32_t flags; /* rseq_cs_flags: what the kernel offers */
    uint32_t node_id; /* current NUMA node */
    uint32_t mm_cid; /* small number of this thread among those that run in the process */
    struct vllsi_linux_rseq_slice_ctrl slice_ctrl;
    uint8_t _reserved;
    uint8_t end[]; /* later members */
} __attribute__((aligned(32)));
#define VLLSI_LINUX_HAS_STRUCT_rseq 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_rseq) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq, cpu_id_start) == 0, "cpu_id_start");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq, cpu_id) == 4, "cpu_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq, rseq_cs) == 8, "rseq_cs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq, flags) == 16, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq, node_id) == 20, "node_id");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq, mm_cid) == 24, "mm_cid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq, slice_ctrl) == 28, "slice_ctrl");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq, _reserved) == 32, "_reserved");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_rseq, end) == 33, "end");

/* Names of the running system. */
struct vllsi_linux_utsname {
    uint8_t sysname[65]; /* Linux */
    uint8_t nodename[65]; /* host name */
    uint8_t release[65]; /* kernel release */
    uint8_t version[65]; /* build of the kernel */
    uint8_t machine[65]; /* CPU family as the personality shows it */
    uint8_t domainname[65]; /* NIS domain */
};
#define VLLSI_LINUX_HAS_STRUCT_utsname 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_utsname) == 390, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_utsname, sysname) == 0, "sysname");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_utsname, nodename) == 65, "nodename");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_utsname, release) == 130, "release");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_utsname, version) == 195, "version");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_utsname, machine) == 260, "machine");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_utsname, domainname) == 325, "domainname");

/* Uptime, load and memory of the machine. */
struct vllsi_linux_sysinfo {
    long uptime; /* seconds since the start */
    unsigned long loads[3]; /* run queue over 1, 5 and 15 minutes, times 65536 */
    unsigned long totalram; /* in units of mem_unit */
    unsigned long freeram;
    unsigned long sharedram;
    unsigned long bufferram;
    unsigned long totalswap;
    unsigned long freeswap;
    uint16_t procs; /* number of threads */
    uint16_t pad;
    unsigned long totalhigh;
    unsigned long freehigh;
    uint32_t mem_unit; /* bytes in a unit of the memory figures */
    uint8_t _f[8];
};
#define VLLSI_LINUX_HAS_STRUCT_sysinfo 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_sysinfo) == 64, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, uptime) == 0, "uptime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, loads) == 4, "loads");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, totalram) == 16, "totalram");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, freeram) == 20, "freeram");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, sharedram) == 24, "sharedram");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, bufferram) == 28, "bufferram");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, totalswap) == 32, "totalswap");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, freeswap) == 36, "freeswap");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, procs) == 40, "procs");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, pad) == 42, "pad");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, totalhigh) == 44, "totalhigh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, freehigh) == 48, "freehigh");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, mem_unit) == 52, "mem_unit");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_sysinfo, _f) == 56, "_f");

/* A piece of a kernel image and where it goes in physical memory. */
struct vllsi_linux_kexec_segment {
    void *buf; /* bytes in the caller's memory */
    size_t bufsz;
    void *mem; /* physical address on a page boundary */
    size_t memsz; /* the rest beyond bufsz is filled with zeros */
};
#define VLLSI_LINUX_HAS_STRUCT_kexec_segment 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_kexec_segment) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_kexec_segment, buf) == 0, "buf");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_kexec_segment, bufsz) == 4, "bufsz");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_kexec_segment, mem) == 8, "mem");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_kexec_segment, memsz) == 12, "memsz");

/* What is counted or sampled, and how. */
struct vllsi_linux_perf_event_attr {
    uint32_t type; /* perf_type */
    uint32_t size; /* size of the struct that the caller knows */
    uint64_t config; /* event; its meaning follows type */
    union {
        uint64_t sample_period;
        uint64_t sample_freq;
    };
    uint64_t sample_type; /* perf_sample_format */
    uint64_t read_format; /* perf_read_format */
    uint64_t flags; /* Single bits from disabled to defer_output in the order of the header; the first is the lowest on little-endian ABIs and the highest on big-endian ones */
    union {
        uint32_t wakeup_events;
        uint32_t wakeup_watermark;
    };
    uint32_t bp_type;
    union {
        uint64_t bp_addr;
        uint64_t kprobe_func;
        uint64_t uprobe_path;
        uint64_t config1;
    };
    union {
        uint64_t bp_len;
        uint64_t kprobe_addr;
        uint64_t probe_offset;
        uint64_t config2;
    };
    uint64_t branch_sample_type; /* perf_branch_sample */
    uint64_t sample_regs_user; /* which user registers a sample holds */
    uint32_t sample_stack_user; /* bytes of user stack in a sample */
    int32_t clockid;
    uint64_t sample_regs_intr; /* which registers at the interrupt a sample holds */
    uint32_t aux_watermark;
    uint16_t sample_max_stack;
    uint16_t _reserved_2;
    uint32_t aux_sample_size;
    uint32_t aux_action; /* bits that start paused and pause and resume AUX tracing */
    uint64_t sig_data; /* value that SIGTRAP carries */
    uint64_t config3;
    uint64_t config4;
};
#define VLLSI_LINUX_HAS_STRUCT_perf_event_attr 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_perf_event_attr) == 144, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, type) == 0, "type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, size) == 4, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, config) == 8, "config");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, sample_type) == 24, "sample_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, read_format) == 32, "read_format");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, flags) == 40, "flags");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, bp_type) == 52, "bp_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, branch_sample_type) == 72, "branch_sample_type");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, sample_regs_user) == 80, "sample_regs_user");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, sample_stack_user) == 88, "sample_stack_user");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, clockid) == 92, "clockid");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, sample_regs_intr) == 96, "sample_regs_intr");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, aux_watermark) == 104, "aux_watermark");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, sample_max_stack) == 108, "sample_max_stack");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, _reserved_2) == 110, "_reserved_2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, aux_sample_size) == 112, "aux_sample_size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, aux_action) == 116, "aux_action");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, sig_data) == 120, "sig_data");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, config3) == 128, "config3");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_perf_event_attr, config4) == 136, "config4");

/* A span or a point of time in microseconds, with 64-bit seconds on every ABI (timex, SO_RCVTIMEO_NEW). */
struct vllsi_linux_timeval {
    int64_t tv_sec;
    int64_t tv_usec;
};
#define VLLSI_LINUX_HAS_STRUCT_timeval 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_timeval) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timeval, tv_sec) == 0, "tv_sec");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timeval, tv_usec) == 8, "tv_usec");

/* Interval and next expiry of a POSIX timer or timer descriptor. */
struct vllsi_linux_itimerspec {
    struct vllsi_linux_timespec it_interval; /* zero: fires once */
    struct vllsi_linux_timespec it_value; /* zero: stopped */
};
#define VLLSI_LINUX_HAS_STRUCT_itimerspec 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_itimerspec) == 32, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_itimerspec, it_interval) == 0, "it_interval");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_itimerspec, it_value) == 16, "it_value");

/* Interval and next expiry of a timer of the process, in native words. */
struct vllsi_linux_itimerval {
    struct vllsi_linux_timeval_old it_interval; /* zero: fires once */
    struct vllsi_linux_timeval_old it_value; /* zero: stopped */
};
#define VLLSI_LINUX_HAS_STRUCT_itimerval 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_itimerval) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_itimerval, it_interval) == 0, "it_interval");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_itimerval, it_value) == 8, "it_value");

/* The kernel's notion of a time zone. */
struct vllsi_linux_timezone {
    int32_t tz_minuteswest;
    int32_t tz_dsttime; /* not used */
};
#define VLLSI_LINUX_HAS_STRUCT_timezone 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_timezone) == 8, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timezone, tz_minuteswest) == 0, "tz_minuteswest");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timezone, tz_dsttime) == 4, "tz_dsttime");

/* Processor time of a process and its children, in ticks of 1/100 s. */
struct vllsi_linux_tms {
    long tms_utime;
    long tms_stime;
    long tms_cutime; /* children that have been waited for */
    long tms_cstime; /* children that have been waited for */
};
#define VLLSI_LINUX_HAS_STRUCT_tms 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_tms) == 16, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_tms, tms_utime) == 0, "tms_utime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_tms, tms_stime) == 4, "tms_stime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_tms, tms_cutime) == 8, "tms_cutime");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_tms, tms_cstime) == 12, "tms_cstime");

/* Discipline of a clock, with 64-bit fields on every ABI. */
struct vllsi_linux_timex {
    uint32_t modes; /* timex_modes */
    int32_t _pad1;
    int64_t offset; /* microseconds or (STA_NANO) nanoseconds */
    int64_t freq; /* parts per million times 65536 */
    int64_t maxerror; /* microseconds */
    int64_t esterror; /* microseconds */
    int32_t status; /* timex_status */
    int32_t _pad2;
    int64_t constant; /* time constant of the loop */
    int64_t precision; /* microseconds */
    int64_t tolerance; /* parts per million times 65536 */
    struct vllsi_linux_timeval time; /* current time; tv_usec counts nanoseconds under STA_NANO */
    int64_t tick; /* microseconds between ticks */
    int64_t ppsfreq;
    int64_t jitter;
    int32_t shift;
    int32_t _pad3;
    int64_t stabil;
    int64_t jitcnt;
    int64_t calcnt;
    int64_t errcnt;
    int64_t stbcnt;
    int32_t tai; /* seconds between TAI and UTC */
    int32_t _pad4[11];
};
#define VLLSI_LINUX_HAS_STRUCT_timex 1
VLLSI_STATIC_ASSERT(sizeof(struct vllsi_linux_timex) == 208, "size");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, modes) == 0, "modes");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, _pad1) == 4, "_pad1");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, offset) == 8, "offset");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, freq) == 16, "freq");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, maxerror) == 24, "maxerror");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, esterror) == 32, "esterror");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, status) == 40, "status");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, _pad2) == 44, "_pad2");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, constant) == 48, "constant");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, precision) == 56, "precision");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, tolerance) == 64, "tolerance");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, time) == 72, "time");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, tick) == 88, "tick");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, ppsfreq) == 96, "ppsfreq");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, jitter) == 104, "jitter");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, shift) == 112, "shift");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, _pad3) == 116, "_pad3");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, stabil) == 120, "stabil");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, jitcnt) == 128, "jitcnt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, calcnt) == 136, "calcnt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, errcnt) == 144, "errcnt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, stbcnt) == 152, "stbcnt");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, tai) == 160, "tai");
VLLSI_STATIC_ASSERT(offsetof(struct vllsi_linux_timex, _pad4) == 164, "_pad4");

#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif
