/* Rendered from tables/linux/flags/ by: python3 -m codegen. Do not edit. */
/*
 * Native constants of 32-bit MIPS, big endian, o32, by the set they belong to.
 */
#ifndef VLLSI_GEN_LINUX_MIPS_FLAGS_H
#define VLLSI_GEN_LINUX_MIPS_FLAGS_H

/* capability_version: Which form of cap_data is meant; the member version of cap_header. */
#define VLLSI_LINUX__LINUX_CAPABILITY_VERSION_1 0x19980330 /* one element */
#define VLLSI_LINUX__LINUX_CAPABILITY_VERSION_2 0x20071026 /* two elements; withdrawn */
#define VLLSI_LINUX__LINUX_CAPABILITY_VERSION_3 0x20080522 /* two elements */

/* auxv_type: Types of the entries of the auxiliary vector. */
#define VLLSI_LINUX_AT_NULL 0 /* ends the vector */
#define VLLSI_LINUX_AT_IGNORE 1 /* to be skipped */
#define VLLSI_LINUX_AT_EXECFD 2 /* descriptor of the program, given to an interpreter */
#define VLLSI_LINUX_AT_PHDR 3 /* address of the program's headers */
#define VLLSI_LINUX_AT_PHENT 4 /* size of one program header */
#define VLLSI_LINUX_AT_PHNUM 5 /* number of program headers */
#define VLLSI_LINUX_AT_PAGESZ 6 /* page size in bytes */
#define VLLSI_LINUX_AT_BASE 7 /* where the interpreter was loaded; 0 without one */
#define VLLSI_LINUX_AT_FLAGS 8 /* flags, mostly 0 */
#define VLLSI_LINUX_AT_ENTRY 9 /* the program's entry point */
#define VLLSI_LINUX_AT_NOTELF 0xa /* the program is not ELF */
#define VLLSI_LINUX_AT_UID 0xb /* real user id */
#define VLLSI_LINUX_AT_EUID 0xc /* effective user id */
#define VLLSI_LINUX_AT_GID 0xd /* real group id */
#define VLLSI_LINUX_AT_EGID 0xe /* effective group id */
#define VLLSI_LINUX_AT_PLATFORM 0xf /* address of the name of the CPU */
#define VLLSI_LINUX_AT_HWCAP 0x10 /* capabilities of the CPU */
#define VLLSI_LINUX_AT_CLKTCK 0x11 /* ticks a second of times() */
#define VLLSI_LINUX_AT_SECURE 0x17 /* not 0: the program has privileges that its caller lacks */
#define VLLSI_LINUX_AT_BASE_PLATFORM 0x18 /* address of the name of the real CPU */
#define VLLSI_LINUX_AT_RANDOM 0x19 /* address of 16 random bytes */
#define VLLSI_LINUX_AT_HWCAP2 0x1a /* more capabilities */
#define VLLSI_LINUX_AT_RSEQ_FEATURE_SIZE 0x1b /* size of the supported restartable-sequence area */
#define VLLSI_LINUX_AT_RSEQ_ALIGN 0x1c /* its alignment */
#define VLLSI_LINUX_AT_HWCAP3 0x1d /* more capabilities */
#define VLLSI_LINUX_AT_HWCAP4 0x1e /* more capabilities */
#define VLLSI_LINUX_AT_EXECFN 0x1f /* address of the file name that was executed */
#define VLLSI_LINUX_AT_SYSINFO_EHDR 0x21 /* address of the vDSO's ELF header */
#define VLLSI_LINUX_AT_MINSIGSTKSZ 0x33 /* bytes that a signal frame needs */

/* segment_type: Types of an image's segments, in its program headers. */
#define VLLSI_LINUX_PT_NULL 0 /* unused */
#define VLLSI_LINUX_PT_LOAD 1 /* is mapped */
#define VLLSI_LINUX_PT_DYNAMIC 2 /* the dynamic section */
#define VLLSI_LINUX_PT_INTERP 3 /* the interpreter's path */
#define VLLSI_LINUX_PT_NOTE 4 /* notes */
#define VLLSI_LINUX_PT_SHLIB 5 /* reserved */
#define VLLSI_LINUX_PT_PHDR 6 /* the program headers themselves */
#define VLLSI_LINUX_PT_TLS 7 /* the thread-local variables' initial values */
#define VLLSI_LINUX_PT_GNU_EH_FRAME 0x6474e550 /* unwind tables */
#define VLLSI_LINUX_PT_GNU_STACK 0x6474e551 /* whether the stack is executable */
#define VLLSI_LINUX_PT_GNU_RELRO 0x6474e552 /* what is read-only after relocation */
#define VLLSI_LINUX_PT_GNU_PROPERTY 0x6474e553 /* the note of properties */

/* dynamic_tag: Tags of the entries of a dynamic section. */
#define VLLSI_LINUX_DT_NULL 0 /* ends the section */
#define VLLSI_LINUX_DT_NEEDED 1 /* name of a library */
#define VLLSI_LINUX_DT_PLTRELSZ 2 /* bytes of the PLT's relocations */
#define VLLSI_LINUX_DT_PLTGOT 3 /* address of the PLT's table, or of the GOT */
#define VLLSI_LINUX_DT_HASH 4 /* address of the symbols' hash table */
#define VLLSI_LINUX_DT_STRTAB 5 /* address of the names */
#define VLLSI_LINUX_DT_SYMTAB 6 /* address of the symbols */
#define VLLSI_LINUX_DT_RELA 7 /* address of the relocations with addend */
#define VLLSI_LINUX_DT_RELASZ 8 /* their bytes */
#define VLLSI_LINUX_DT_RELAENT 9 /* bytes of one */
#define VLLSI_LINUX_DT_STRSZ 0xa /* bytes of the names */
#define VLLSI_LINUX_DT_SYMENT 0xb /* bytes of a symbol */
#define VLLSI_LINUX_DT_INIT 0xc /* address of the first constructor */
#define VLLSI_LINUX_DT_FINI 0xd /* address of the last destructor */
#define VLLSI_LINUX_DT_SONAME 0xe /* the library's own name */
#define VLLSI_LINUX_DT_RPATH 0xf /* where to look for libraries */
#define VLLSI_LINUX_DT_SYMBOLIC 0x10 /* look in the library itself first */
#define VLLSI_LINUX_DT_REL 0x11 /* address of the relocations without addend */
#define VLLSI_LINUX_DT_RELSZ 0x12 /* their bytes */
#define VLLSI_LINUX_DT_RELENT 0x13 /* bytes of one */
#define VLLSI_LINUX_DT_PLTREL 0x14 /* of which kind the PLT's relocations are: DT_REL or DT_RELA */
#define VLLSI_LINUX_DT_DEBUG 0x15 /* for a debugger */
#define VLLSI_LINUX_DT_TEXTREL 0x16 /* relocations may write to code */
#define VLLSI_LINUX_DT_JMPREL 0x17 /* address of the PLT's relocations */
#define VLLSI_LINUX_DT_RELRSZ 0x23 /* bytes of the packed relative relocations */
#define VLLSI_LINUX_DT_RELR 0x24 /* their address */
#define VLLSI_LINUX_DT_RELRENT 0x25 /* bytes of one */
#define VLLSI_LINUX_DT_GNU_HASH 0x6ffffef5 /* address of the other hash table */
#define VLLSI_LINUX_DT_VERSYM 0x6ffffff0 /* address of the symbols' versions */
#define VLLSI_LINUX_DT_RELACOUNT 0x6ffffff9 /* how many relative relocations stand first in DT_RELA */
#define VLLSI_LINUX_DT_RELCOUNT 0x6ffffffa /* how many relative relocations stand first in DT_REL */
#define VLLSI_LINUX_DT_FLAGS_1 0x6ffffffb /* flags */
#define VLLSI_LINUX_DT_VERDEF 0x6ffffffc /* address of the versions that are defined */
#define VLLSI_LINUX_DT_VERDEFNUM 0x6ffffffd /* their number */
#define VLLSI_LINUX_DT_VERNEED 0x6ffffffe /* address of the versions that are needed */
#define VLLSI_LINUX_DT_VERNEEDNUM 0x6fffffff /* their number */

/* section_index: Where a symbol is defined: a section, or one of these. */
#define VLLSI_LINUX_SHN_UNDEF 0 /* nowhere in this image */
#define VLLSI_LINUX_SHN_ABS 0xfff1 /* its value is not moved */
#define VLLSI_LINUX_SHN_COMMON 0xfff2 /* not placed yet */

/* symbol_binding: Who sees a symbol. */
#define VLLSI_LINUX_STB_LOCAL 0 /* its object file */
#define VLLSI_LINUX_STB_GLOBAL 1 /* all */
#define VLLSI_LINUX_STB_WEAK 2 /* all that have no global one */

/* symbol_type: What a symbol is. */
#define VLLSI_LINUX_STT_NOTYPE 0 /* unknown */
#define VLLSI_LINUX_STT_OBJECT 1 /* a variable */
#define VLLSI_LINUX_STT_FUNC 2 /* a function */
#define VLLSI_LINUX_STT_SECTION 3 /* a section */
#define VLLSI_LINUX_STT_FILE 4 /* a source file */
#define VLLSI_LINUX_STT_COMMON 5 /* a variable that is not placed yet */
#define VLLSI_LINUX_STT_TLS 6 /* a thread-local variable */

/* property_note_type: The type of the note that lists an image's properties; its name is GNU. */
#define VLLSI_LINUX_NT_GNU_PROPERTY_TYPE_0 5 /* properties, each with type, size and value */

/* property_type: Properties that an image has if every object file in it has them. */
#define VLLSI_LINUX_GNU_PROPERTY_AARCH64_FEATURE_1_AND 0xc0000000u /* aarch64_features */
#define VLLSI_LINUX_GNU_PROPERTY_X86_FEATURE_1_AND 0xc0000002u /* x86_features */

/* aarch64_features: What code for aarch64 keeps to. */
#define VLLSI_LINUX_GNU_PROPERTY_AARCH64_FEATURE_1_BTI 1 /* indirect branches end at landing pads */
#define VLLSI_LINUX_GNU_PROPERTY_AARCH64_FEATURE_1_PAC 2 /* return addresses may be signed */

/* x86_features: What code for x86 keeps to. */
#define VLLSI_LINUX_GNU_PROPERTY_X86_FEATURE_1_IBT 1 /* indirect branches end at landing pads */
#define VLLSI_LINUX_GNU_PROPERTY_X86_FEATURE_1_SHSTK 2 /* returns go where the calls came from */

/* pipe_flags: How a pipe is opened; O_CLOEXEC and O_DIRECT and O_NONBLOCK and O_NOTIFICATION_PIPE are accepted. */
#define VLLSI_LINUX_O_NOTIFICATION_PIPE 0x400

/* splice_flags: Hints for moving bytes through a pipe. */
#define VLLSI_LINUX_SPLICE_F_MOVE 1 /* without effect since 2.6.21 */
#define VLLSI_LINUX_SPLICE_F_NONBLOCK 2
#define VLLSI_LINUX_SPLICE_F_MORE 4
#define VLLSI_LINUX_SPLICE_F_GIFT 8 /* for vmsplice */

/* poll_events: Events that poll waits for or reports. */
#define VLLSI_LINUX_POLLIN 1
#define VLLSI_LINUX_POLLPRI 2
#define VLLSI_LINUX_POLLOUT 4
#define VLLSI_LINUX_POLLERR 8
#define VLLSI_LINUX_POLLHUP 0x10
#define VLLSI_LINUX_POLLNVAL 0x20
#define VLLSI_LINUX_POLLRDNORM 0x40
#define VLLSI_LINUX_POLLRDBAND 0x80
#define VLLSI_LINUX_POLLWRNORM 4
#define VLLSI_LINUX_POLLWRBAND 0x100
#define VLLSI_LINUX_POLLMSG 0x400
#define VLLSI_LINUX_POLLREMOVE 0x1000
#define VLLSI_LINUX_POLLRDHUP 0x2000

/* epoll_create_flags: How an epoll descriptor is opened. */
#define VLLSI_LINUX_EPOLL_CLOEXEC 0x80000

/* epoll_operation: What epoll_ctl does. */
#define VLLSI_LINUX_EPOLL_CTL_ADD 1
#define VLLSI_LINUX_EPOLL_CTL_DEL 2
#define VLLSI_LINUX_EPOLL_CTL_MOD 3

/* epoll_events: Events that epoll waits for or reports and how a watch behaves. */
#define VLLSI_LINUX_EPOLLIN 1
#define VLLSI_LINUX_EPOLLPRI 2
#define VLLSI_LINUX_EPOLLOUT 4
#define VLLSI_LINUX_EPOLLERR 8
#define VLLSI_LINUX_EPOLLHUP 0x10
#define VLLSI_LINUX_EPOLLNVAL 0x20
#define VLLSI_LINUX_EPOLLRDNORM 0x40
#define VLLSI_LINUX_EPOLLRDBAND 0x80
#define VLLSI_LINUX_EPOLLWRNORM 0x100
#define VLLSI_LINUX_EPOLLWRBAND 0x200
#define VLLSI_LINUX_EPOLLMSG 0x400
#define VLLSI_LINUX_EPOLLRDHUP 0x2000
#define VLLSI_LINUX_EPOLLEXCLUSIVE 0x10000000
#define VLLSI_LINUX_EPOLLWAKEUP 0x20000000
#define VLLSI_LINUX_EPOLLONESHOT 0x40000000
#define VLLSI_LINUX_EPOLLET 0x80000000u

/* eventfd_flags: How an eventfd behaves. */
#define VLLSI_LINUX_EFD_SEMAPHORE 1 /* a read takes 1 from the counter */
#define VLLSI_LINUX_EFD_NONBLOCK 0x80
#define VLLSI_LINUX_EFD_CLOEXEC 0x80000

/* signalfd_flags: How a signalfd is opened. */
#define VLLSI_LINUX_SFD_NONBLOCK 0x80
#define VLLSI_LINUX_SFD_CLOEXEC 0x80000

/* timerfd_flags: How a timerfd is opened. */
#define VLLSI_LINUX_TFD_NONBLOCK 0x80
#define VLLSI_LINUX_TFD_CLOEXEC 0x80000

/* timerfd_settime_flags: How timerfd_settime takes the time. */
#define VLLSI_LINUX_TFD_TIMER_ABSTIME 1
#define VLLSI_LINUX_TFD_TIMER_CANCEL_ON_SET 2 /* reads fail with ECANCELED when the clock is set */

/* iocb_command: What an iocb asks for. */
#define VLLSI_LINUX_IOCB_CMD_PREAD 0
#define VLLSI_LINUX_IOCB_CMD_PWRITE 1
#define VLLSI_LINUX_IOCB_CMD_FSYNC 2
#define VLLSI_LINUX_IOCB_CMD_FDSYNC 3
#define VLLSI_LINUX_IOCB_CMD_POLL 5
#define VLLSI_LINUX_IOCB_CMD_NOOP 6
#define VLLSI_LINUX_IOCB_CMD_PREADV 7
#define VLLSI_LINUX_IOCB_CMD_PWRITEV 8

/* iocb_flags: Which optional fields of an iocb count. */
#define VLLSI_LINUX_IOCB_FLAG_RESFD 1
#define VLLSI_LINUX_IOCB_FLAG_IOPRIO 2

/* io_uring_setup_flags: How a ring is created. */
#define VLLSI_LINUX_IORING_SETUP_IOPOLL 1
#define VLLSI_LINUX_IORING_SETUP_SQPOLL 2
#define VLLSI_LINUX_IORING_SETUP_SQ_AFF 4
#define VLLSI_LINUX_IORING_SETUP_CQSIZE 8
#define VLLSI_LINUX_IORING_SETUP_CLAMP 0x10
#define VLLSI_LINUX_IORING_SETUP_ATTACH_WQ 0x20
#define VLLSI_LINUX_IORING_SETUP_R_DISABLED 0x40
#define VLLSI_LINUX_IORING_SETUP_SUBMIT_ALL 0x80
#define VLLSI_LINUX_IORING_SETUP_COOP_TASKRUN 0x100
#define VLLSI_LINUX_IORING_SETUP_TASKRUN_FLAG 0x200
#define VLLSI_LINUX_IORING_SETUP_SQE128 0x400
#define VLLSI_LINUX_IORING_SETUP_CQE32 0x800
#define VLLSI_LINUX_IORING_SETUP_SINGLE_ISSUER 0x1000
#define VLLSI_LINUX_IORING_SETUP_DEFER_TASKRUN 0x2000
#define VLLSI_LINUX_IORING_SETUP_NO_MMAP 0x4000
#define VLLSI_LINUX_IORING_SETUP_REGISTERED_FD_ONLY 0x8000
#define VLLSI_LINUX_IORING_SETUP_NO_SQARRAY 0x10000
#define VLLSI_LINUX_IORING_SETUP_HYBRID_IOPOLL 0x20000
#define VLLSI_LINUX_IORING_SETUP_CQE_MIXED 0x40000
#define VLLSI_LINUX_IORING_SETUP_SQE_MIXED 0x80000
#define VLLSI_LINUX_IORING_SETUP_SQ_REWIND 0x100000

/* io_uring_features: What the kernel of a ring can do. */
#define VLLSI_LINUX_IORING_FEAT_SINGLE_MMAP 1
#define VLLSI_LINUX_IORING_FEAT_NODROP 2
#define VLLSI_LINUX_IORING_FEAT_SUBMIT_STABLE 4
#define VLLSI_LINUX_IORING_FEAT_RW_CUR_POS 8
#define VLLSI_LINUX_IORING_FEAT_CUR_PERSONALITY 0x10
#define VLLSI_LINUX_IORING_FEAT_FAST_POLL 0x20
#define VLLSI_LINUX_IORING_FEAT_POLL_32BITS 0x40
#define VLLSI_LINUX_IORING_FEAT_SQPOLL_NONFIXED 0x80
#define VLLSI_LINUX_IORING_FEAT_EXT_ARG 0x100
#define VLLSI_LINUX_IORING_FEAT_NATIVE_WORKERS 0x200
#define VLLSI_LINUX_IORING_FEAT_RSRC_TAGS 0x400
#define VLLSI_LINUX_IORING_FEAT_CQE_SKIP 0x800
#define VLLSI_LINUX_IORING_FEAT_LINKED_FILE 0x1000
#define VLLSI_LINUX_IORING_FEAT_REG_REG_RING 0x2000
#define VLLSI_LINUX_IORING_FEAT_RECVSEND_BUNDLE 0x4000
#define VLLSI_LINUX_IORING_FEAT_MIN_TIMEOUT 0x8000
#define VLLSI_LINUX_IORING_FEAT_RW_ATTR 0x10000
#define VLLSI_LINUX_IORING_FEAT_NO_IOWAIT 0x20000

/* io_uring_enter_flags: What io_uring_enter does beside submitting. */
#define VLLSI_LINUX_IORING_ENTER_GETEVENTS 1
#define VLLSI_LINUX_IORING_ENTER_SQ_WAKEUP 2
#define VLLSI_LINUX_IORING_ENTER_SQ_WAIT 4
#define VLLSI_LINUX_IORING_ENTER_EXT_ARG 8
#define VLLSI_LINUX_IORING_ENTER_REGISTERED_RING 0x10
#define VLLSI_LINUX_IORING_ENTER_ABS_TIMER 0x20
#define VLLSI_LINUX_IORING_ENTER_EXT_ARG_REG 0x40
#define VLLSI_LINUX_IORING_ENTER_NO_IOWAIT 0x80

/* io_uring_mmap_offset: Where the parts of a ring are mapped from. */
#define VLLSI_LINUX_IORING_OFF_SQ_RING 0
#define VLLSI_LINUX_IORING_OFF_PBUF_SHIFT 0x10 /* shift of the buffer group in the offset of a buffer ring */
#define VLLSI_LINUX_IORING_OFF_CQ_RING 0x8000000
#define VLLSI_LINUX_IORING_OFF_SQES 0x10000000
#define VLLSI_LINUX_IORING_OFF_PBUF_RING 0x80000000u
#define VLLSI_LINUX_IORING_OFF_MMAP_MASK 0xf8000000u /* mask of the part */

/* io_uring_sq_flags: State of the submission ring. */
#define VLLSI_LINUX_IORING_SQ_NEED_WAKEUP 1
#define VLLSI_LINUX_IORING_SQ_CQ_OVERFLOW 2
#define VLLSI_LINUX_IORING_SQ_TASKRUN 4

/* io_uring_cq_flags: Settings in the completion ring. */
#define VLLSI_LINUX_IORING_CQ_EVENTFD_DISABLED 1

/* io_uring_cqe_flags: What a completion says beside its result. */
#define VLLSI_LINUX_IORING_CQE_F_BUFFER 1
#define VLLSI_LINUX_IORING_CQE_F_MORE 2
#define VLLSI_LINUX_IORING_CQE_F_SOCK_NONEMPTY 4
#define VLLSI_LINUX_IORING_CQE_F_NOTIF 8
#define VLLSI_LINUX_IORING_CQE_F_BUF_MORE 0x10
#define VLLSI_LINUX_IORING_CQE_F_SKIP 0x20
#define VLLSI_LINUX_IORING_CQE_F_32 0x8000
#define VLLSI_LINUX_IORING_CQE_F_TSTAMP_HW 0x10000

/* io_uring_cqe_shift: Where values are in the flags of a completion. */
#define VLLSI_LINUX_IORING_CQE_BUFFER_SHIFT 0x10
#define VLLSI_LINUX_IORING_TIMESTAMP_HW_SHIFT 0x10
#define VLLSI_LINUX_IORING_TIMESTAMP_TYPE_SHIFT 0x11

/* io_uring_reg_wait_flags: Which fields of a registered wait count. */
#define VLLSI_LINUX_IORING_REG_WAIT_TS 1

/* io_uring_opcode: Operation of a request. */
#define VLLSI_LINUX_IORING_OP_NOP 0
#define VLLSI_LINUX_IORING_OP_READV 1
#define VLLSI_LINUX_IORING_OP_WRITEV 2
#define VLLSI_LINUX_IORING_OP_FSYNC 3
#define VLLSI_LINUX_IORING_OP_READ_FIXED 4
#define VLLSI_LINUX_IORING_OP_WRITE_FIXED 5
#define VLLSI_LINUX_IORING_OP_POLL_ADD 6
#define VLLSI_LINUX_IORING_OP_POLL_REMOVE 7
#define VLLSI_LINUX_IORING_OP_SYNC_FILE_RANGE 8
#define VLLSI_LINUX_IORING_OP_SENDMSG 9
#define VLLSI_LINUX_IORING_OP_RECVMSG 0xa
#define VLLSI_LINUX_IORING_OP_TIMEOUT 0xb
#define VLLSI_LINUX_IORING_OP_TIMEOUT_REMOVE 0xc
#define VLLSI_LINUX_IORING_OP_ACCEPT 0xd
#define VLLSI_LINUX_IORING_OP_ASYNC_CANCEL 0xe
#define VLLSI_LINUX_IORING_OP_LINK_TIMEOUT 0xf
#define VLLSI_LINUX_IORING_OP_CONNECT 0x10
#define VLLSI_LINUX_IORING_OP_FALLOCATE 0x11
#define VLLSI_LINUX_IORING_OP_OPENAT 0x12
#define VLLSI_LINUX_IORING_OP_CLOSE 0x13
#define VLLSI_LINUX_IORING_OP_FILES_UPDATE 0x14
#define VLLSI_LINUX_IORING_OP_STATX 0x15
#define VLLSI_LINUX_IORING_OP_READ 0x16
#define VLLSI_LINUX_IORING_OP_WRITE 0x17
#define VLLSI_LINUX_IORING_OP_FADVISE 0x18
#define VLLSI_LINUX_IORING_OP_MADVISE 0x19
#define VLLSI_LINUX_IORING_OP_SEND 0x1a
#define VLLSI_LINUX_IORING_OP_RECV 0x1b
#define VLLSI_LINUX_IORING_OP_OPENAT2 0x1c
#define VLLSI_LINUX_IORING_OP_EPOLL_CTL 0x1d
#define VLLSI_LINUX_IORING_OP_SPLICE 0x1e
#define VLLSI_LINUX_IORING_OP_PROVIDE_BUFFERS 0x1f
#define VLLSI_LINUX_IORING_OP_REMOVE_BUFFERS 0x20
#define VLLSI_LINUX_IORING_OP_TEE 0x21
#define VLLSI_LINUX_IORING_OP_SHUTDOWN 0x22
#define VLLSI_LINUX_IORING_OP_RENAMEAT 0x23
#define VLLSI_LINUX_IORING_OP_UNLINKAT 0x24
#define VLLSI_LINUX_IORING_OP_MKDIRAT 0x25
#define VLLSI_LINUX_IORING_OP_SYMLINKAT 0x26
#define VLLSI_LINUX_IORING_OP_LINKAT 0x27
#define VLLSI_LINUX_IORING_OP_MSG_RING 0x28
#define VLLSI_LINUX_IORING_OP_FSETXATTR 0x29
#define VLLSI_LINUX_IORING_OP_SETXATTR 0x2a
#define VLLSI_LINUX_IORING_OP_FGETXATTR 0x2b
#define VLLSI_LINUX_IORING_OP_GETXATTR 0x2c
#define VLLSI_LINUX_IORING_OP_SOCKET 0x2d
#define VLLSI_LINUX_IORING_OP_URING_CMD 0x2e
#define VLLSI_LINUX_IORING_OP_SEND_ZC 0x2f
#define VLLSI_LINUX_IORING_OP_SENDMSG_ZC 0x30
#define VLLSI_LINUX_IORING_OP_READ_MULTISHOT 0x31
#define VLLSI_LINUX_IORING_OP_WAITID 0x32
#define VLLSI_LINUX_IORING_OP_FUTEX_WAIT 0x33
#define VLLSI_LINUX_IORING_OP_FUTEX_WAKE 0x34
#define VLLSI_LINUX_IORING_OP_FUTEX_WAITV 0x35
#define VLLSI_LINUX_IORING_OP_FIXED_FD_INSTALL 0x36
#define VLLSI_LINUX_IORING_OP_FTRUNCATE 0x37
#define VLLSI_LINUX_IORING_OP_BIND 0x38
#define VLLSI_LINUX_IORING_OP_LISTEN 0x39
#define VLLSI_LINUX_IORING_OP_RECV_ZC 0x3a
#define VLLSI_LINUX_IORING_OP_EPOLL_WAIT 0x3b
#define VLLSI_LINUX_IORING_OP_READV_FIXED 0x3c
#define VLLSI_LINUX_IORING_OP_WRITEV_FIXED 0x3d
#define VLLSI_LINUX_IORING_OP_PIPE 0x3e
#define VLLSI_LINUX_IORING_OP_NOP128 0x3f
#define VLLSI_LINUX_IORING_OP_URING_CMD128 0x40

/* io_uring_sqe_flags: How a request is handled. */
#define VLLSI_LINUX_IOSQE_FIXED_FILE 1
#define VLLSI_LINUX_IOSQE_IO_DRAIN 2
#define VLLSI_LINUX_IOSQE_IO_LINK 4
#define VLLSI_LINUX_IOSQE_IO_HARDLINK 8
#define VLLSI_LINUX_IOSQE_ASYNC 0x10
#define VLLSI_LINUX_IOSQE_BUFFER_SELECT 0x20
#define VLLSI_LINUX_IOSQE_CQE_SKIP_SUCCESS 0x40

/* io_uring_file_index: File slots with a meaning of their own. */
#define VLLSI_LINUX_IORING_FILE_INDEX_ALLOC 0xffffffffu /* any free slot */

/* io_uring_rw_attribute: Attributes of reads and writes. */
#define VLLSI_LINUX_IORING_RW_ATTR_FLAG_PI 1

/* io_uring_fsync_flags: How IORING_OP_FSYNC works. */
#define VLLSI_LINUX_IORING_FSYNC_DATASYNC 1

/* io_uring_timeout_flags: How timeouts count. */
#define VLLSI_LINUX_IORING_TIMEOUT_ABS 1
#define VLLSI_LINUX_IORING_TIMEOUT_UPDATE 2
#define VLLSI_LINUX_IORING_TIMEOUT_BOOTTIME 4
#define VLLSI_LINUX_IORING_TIMEOUT_REALTIME 8
#define VLLSI_LINUX_IORING_TIMEOUT_CLOCK_MASK 0xc
#define VLLSI_LINUX_IORING_TIMEOUT_UPDATE_MASK 0x12
#define VLLSI_LINUX_IORING_TIMEOUT_ETIME_SUCCESS 0x20
#define VLLSI_LINUX_IORING_TIMEOUT_MULTISHOT 0x40
#define VLLSI_LINUX_IORING_TIMEOUT_IMMEDIATE_ARG 0x80
#define VLLSI_LINUX_IORING_LINK_TIMEOUT_UPDATE 0x10

/* io_uring_splice_flags: Flags of splice and tee requests. */
#define VLLSI_LINUX_SPLICE_F_FD_IN_FIXED 0x80000000u

/* io_uring_poll_flags: How poll requests work; passed in `len`. */
#define VLLSI_LINUX_IORING_POLL_ADD_MULTI 1
#define VLLSI_LINUX_IORING_POLL_UPDATE_EVENTS 2
#define VLLSI_LINUX_IORING_POLL_UPDATE_USER_DATA 4
#define VLLSI_LINUX_IORING_POLL_ADD_LEVEL 8

/* io_uring_cancel_flags: Which requests are cancelled. */
#define VLLSI_LINUX_IORING_ASYNC_CANCEL_ALL 1
#define VLLSI_LINUX_IORING_ASYNC_CANCEL_FD 2
#define VLLSI_LINUX_IORING_ASYNC_CANCEL_ANY 4
#define VLLSI_LINUX_IORING_ASYNC_CANCEL_FD_FIXED 8
#define VLLSI_LINUX_IORING_ASYNC_CANCEL_USERDATA 0x10
#define VLLSI_LINUX_IORING_ASYNC_CANCEL_OP 0x20

/* io_uring_sendrecv_flags: How send and receive requests work; passed in `ioprio`. */
#define VLLSI_LINUX_IORING_RECVSEND_POLL_FIRST 1
#define VLLSI_LINUX_IORING_RECV_MULTISHOT 2
#define VLLSI_LINUX_IORING_RECVSEND_FIXED_BUF 4
#define VLLSI_LINUX_IORING_SEND_ZC_REPORT_USAGE 8
#define VLLSI_LINUX_IORING_RECVSEND_BUNDLE 0x10
#define VLLSI_LINUX_IORING_SEND_VECTORIZED 0x20

/* io_uring_notification_usage: Result of the notification of a zero-copy send. */
#define VLLSI_LINUX_IORING_NOTIF_USAGE_ZC_COPIED 0x80000000u

/* io_uring_accept_flags: How accept requests work; passed in `ioprio`. */
#define VLLSI_LINUX_IORING_ACCEPT_MULTISHOT 1
#define VLLSI_LINUX_IORING_ACCEPT_DONTWAIT 2
#define VLLSI_LINUX_IORING_ACCEPT_POLL_FIRST 4

/* io_uring_msg_ring_command: What IORING_OP_MSG_RING sends; passed in `addr`. */
#define VLLSI_LINUX_IORING_MSG_DATA 0
#define VLLSI_LINUX_IORING_MSG_SEND_FD 1

/* io_uring_msg_ring_flags: How IORING_OP_MSG_RING works. */
#define VLLSI_LINUX_IORING_MSG_RING_CQE_SKIP 1
#define VLLSI_LINUX_IORING_MSG_RING_FLAGS_PASS 2

/* io_uring_install_fd_flags: How IORING_OP_FIXED_FD_INSTALL works. */
#define VLLSI_LINUX_IORING_FIXED_FD_NO_CLOEXEC 1

/* io_uring_nop_flags: What IORING_OP_NOP imitates. */
#define VLLSI_LINUX_IORING_NOP_INJECT_RESULT 1
#define VLLSI_LINUX_IORING_NOP_FILE 2
#define VLLSI_LINUX_IORING_NOP_FIXED_FILE 4
#define VLLSI_LINUX_IORING_NOP_FIXED_BUFFER 8
#define VLLSI_LINUX_IORING_NOP_TW 0x10
#define VLLSI_LINUX_IORING_NOP_CQE32 0x20

/* io_uring_command_flags: How IORING_OP_URING_CMD works. */
#define VLLSI_LINUX_IORING_URING_CMD_FIXED 1
#define VLLSI_LINUX_IORING_URING_CMD_MULTISHOT 2

/* io_uring_socket_command: What IORING_OP_URING_CMD does to a socket. */
#define VLLSI_LINUX_SOCKET_URING_OP_SIOCINQ 0
#define VLLSI_LINUX_SOCKET_URING_OP_SIOCOUTQ 1
#define VLLSI_LINUX_SOCKET_URING_OP_GETSOCKOPT 2
#define VLLSI_LINUX_SOCKET_URING_OP_SETSOCKOPT 3
#define VLLSI_LINUX_SOCKET_URING_OP_TX_TIMESTAMP 4
#define VLLSI_LINUX_SOCKET_URING_OP_GETSOCKNAME 5

/* io_uring_register_opcode: What io_uring_register does and so what its other arguments are. */
#define VLLSI_LINUX_IORING_REGISTER_BUFFERS 0
#define VLLSI_LINUX_IORING_UNREGISTER_BUFFERS 1
#define VLLSI_LINUX_IORING_REGISTER_FILES 2
#define VLLSI_LINUX_IORING_UNREGISTER_FILES 3
#define VLLSI_LINUX_IORING_REGISTER_EVENTFD 4
#define VLLSI_LINUX_IORING_UNREGISTER_EVENTFD 5
#define VLLSI_LINUX_IORING_REGISTER_FILES_UPDATE 6
#define VLLSI_LINUX_IORING_REGISTER_EVENTFD_ASYNC 7
#define VLLSI_LINUX_IORING_REGISTER_PROBE 8
#define VLLSI_LINUX_IORING_REGISTER_PERSONALITY 9
#define VLLSI_LINUX_IORING_UNREGISTER_PERSONALITY 0xa
#define VLLSI_LINUX_IORING_REGISTER_RESTRICTIONS 0xb
#define VLLSI_LINUX_IORING_REGISTER_ENABLE_RINGS 0xc
#define VLLSI_LINUX_IORING_REGISTER_FILES2 0xd
#define VLLSI_LINUX_IORING_REGISTER_FILES_UPDATE2 0xe
#define VLLSI_LINUX_IORING_REGISTER_BUFFERS2 0xf
#define VLLSI_LINUX_IORING_REGISTER_BUFFERS_UPDATE 0x10
#define VLLSI_LINUX_IORING_REGISTER_IOWQ_AFF 0x11
#define VLLSI_LINUX_IORING_UNREGISTER_IOWQ_AFF 0x12
#define VLLSI_LINUX_IORING_REGISTER_IOWQ_MAX_WORKERS 0x13
#define VLLSI_LINUX_IORING_REGISTER_RING_FDS 0x14
#define VLLSI_LINUX_IORING_UNREGISTER_RING_FDS 0x15
#define VLLSI_LINUX_IORING_REGISTER_PBUF_RING 0x16
#define VLLSI_LINUX_IORING_UNREGISTER_PBUF_RING 0x17
#define VLLSI_LINUX_IORING_REGISTER_SYNC_CANCEL 0x18
#define VLLSI_LINUX_IORING_REGISTER_FILE_ALLOC_RANGE 0x19
#define VLLSI_LINUX_IORING_REGISTER_PBUF_STATUS 0x1a
#define VLLSI_LINUX_IORING_REGISTER_NAPI 0x1b
#define VLLSI_LINUX_IORING_UNREGISTER_NAPI 0x1c
#define VLLSI_LINUX_IORING_REGISTER_CLOCK 0x1d
#define VLLSI_LINUX_IORING_REGISTER_CLONE_BUFFERS 0x1e
#define VLLSI_LINUX_IORING_REGISTER_SEND_MSG_RING 0x1f
#define VLLSI_LINUX_IORING_REGISTER_ZCRX_IFQ 0x20
#define VLLSI_LINUX_IORING_REGISTER_RESIZE_RINGS 0x21
#define VLLSI_LINUX_IORING_REGISTER_MEM_REGION 0x22
#define VLLSI_LINUX_IORING_REGISTER_QUERY 0x23
#define VLLSI_LINUX_IORING_REGISTER_ZCRX_CTRL 0x24
#define VLLSI_LINUX_IORING_REGISTER_BPF_FILTER 0x25
#define VLLSI_LINUX_IORING_REGISTER_USE_REGISTERED_RING 0x80000000u /* added to an opcode */

/* io_uring_fd_skip: Descriptor that leaves a slot as it is. */
#define VLLSI_LINUX_IORING_REGISTER_FILES_SKIP (-2)

/* io_uring_rsrc_flags: How a table of resources is registered. */
#define VLLSI_LINUX_IORING_RSRC_REGISTER_SPARSE 1 /* all slots empty */

/* io_uring_probe_flags: What a probe says about an operation. */
#define VLLSI_LINUX_IO_URING_OP_SUPPORTED 1

/* io_uring_worker_type: Index into the limits of worker threads. */
#define VLLSI_LINUX_IO_WQ_BOUND 0
#define VLLSI_LINUX_IO_WQ_UNBOUND 1

/* io_uring_region_flags: Whose memory a region is. */
#define VLLSI_LINUX_IORING_MEM_REGION_TYPE_USER 1 /* memory of the caller */

/* io_uring_mem_region_flags: What a region is for. */
#define VLLSI_LINUX_IORING_MEM_REGION_REG_WAIT_ARG 1 /* arguments of waits */

/* io_uring_clone_flags: How buffers are cloned. */
#define VLLSI_LINUX_IORING_REGISTER_SRC_REGISTERED 1
#define VLLSI_LINUX_IORING_REGISTER_DST_REPLACE 2

/* io_uring_pbuf_flags: Who allocates a buffer ring and how it is consumed. */
#define VLLSI_LINUX_IOU_PBUF_RING_MMAP 1
#define VLLSI_LINUX_IOU_PBUF_RING_INC 2

/* io_uring_napi_operation: What io_uring_napi does. */
#define VLLSI_LINUX_IO_URING_NAPI_REGISTER_OP 0
#define VLLSI_LINUX_IO_URING_NAPI_STATIC_ADD_ID 1
#define VLLSI_LINUX_IO_URING_NAPI_STATIC_DEL_ID 2

/* io_uring_napi_tracking: How devices to poll are found. */
#define VLLSI_LINUX_IO_URING_NAPI_TRACKING_DYNAMIC 0
#define VLLSI_LINUX_IO_URING_NAPI_TRACKING_STATIC 1
#define VLLSI_LINUX_IO_URING_NAPI_TRACKING_INACTIVE 0xff

/* io_uring_restriction_opcode: What a restriction is about. */
#define VLLSI_LINUX_IORING_RESTRICTION_REGISTER_OP 0
#define VLLSI_LINUX_IORING_RESTRICTION_SQE_OP 1
#define VLLSI_LINUX_IORING_RESTRICTION_SQE_FLAGS_ALLOWED 2
#define VLLSI_LINUX_IORING_RESTRICTION_SQE_FLAGS_REQUIRED 3

/* io_uring_query_operation: What a query asks for. */
#define VLLSI_LINUX_IO_URING_QUERY_OPCODES 0
#define VLLSI_LINUX_IO_URING_QUERY_ZCRX 1
#define VLLSI_LINUX_IO_URING_QUERY_SCQ 2
#define VLLSI_LINUX_IO_URING_QUERY_ZCRX_EVENT 3

/* zcrx_area_flags: Where the memory of a receive area comes from. */
#define VLLSI_LINUX_IORING_ZCRX_AREA_DMABUF 1

/* zcrx_area_offset: How the area is encoded in the offset of received data. */
#define VLLSI_LINUX_IORING_ZCRX_AREA_SHIFT 0x30
#define VLLSI_LINUX_IORING_ZCRX_AREA_MASK 0xffff000000000000ull

/* zcrx_register_flags: How a receive queue is registered. */
#define VLLSI_LINUX_ZCRX_REG_IMPORT 1
#define VLLSI_LINUX_ZCRX_REG_NODEV 2

/* zcrx_features: What the kernel can do for receive queues. */
#define VLLSI_LINUX_ZCRX_FEATURE_RX_PAGE_SIZE 1
#define VLLSI_LINUX_ZCRX_FEATURE_EVENT 2

/* zcrx_event: Events of a receive queue. */
#define VLLSI_LINUX_ZCRX_EVENT_ALLOC_FAIL 0
#define VLLSI_LINUX_ZCRX_EVENT_COPY 1

/* zcrx_event_flags: Which fields of zcrx_event_desc count. */
#define VLLSI_LINUX_ZCRX_EVENT_DESC_FLAG_STATS 1

/* zcrx_operation: What zcrx_ctrl does. */
#define VLLSI_LINUX_ZCRX_CTRL_FLUSH_RQ 0
#define VLLSI_LINUX_ZCRX_CTRL_EXPORT 1
#define VLLSI_LINUX_ZCRX_CTRL_ARM_EVENT 2

/* userfaultfd_flags: How a userfaultfd is opened; O_CLOEXEC and O_NONBLOCK are accepted too. */
#define VLLSI_LINUX_UFFD_USER_MODE_ONLY 1 /* no faults of kernel code */

/* uffd_api: Version of the interface for UFFDIO_API. */
#define VLLSI_LINUX_UFFD_API 0xaa

/* uffd_features: Features that UFFDIO_API enables. */
#define VLLSI_LINUX_UFFD_FEATURE_PAGEFAULT_FLAG_WP 1
#define VLLSI_LINUX_UFFD_FEATURE_EVENT_FORK 2
#define VLLSI_LINUX_UFFD_FEATURE_EVENT_REMAP 4
#define VLLSI_LINUX_UFFD_FEATURE_EVENT_REMOVE 8
#define VLLSI_LINUX_UFFD_FEATURE_MISSING_HUGETLBFS 0x10
#define VLLSI_LINUX_UFFD_FEATURE_MISSING_SHMEM 0x20
#define VLLSI_LINUX_UFFD_FEATURE_EVENT_UNMAP 0x40
#define VLLSI_LINUX_UFFD_FEATURE_SIGBUS 0x80
#define VLLSI_LINUX_UFFD_FEATURE_THREAD_ID 0x100
#define VLLSI_LINUX_UFFD_FEATURE_MINOR_HUGETLBFS 0x200
#define VLLSI_LINUX_UFFD_FEATURE_MINOR_SHMEM 0x400
#define VLLSI_LINUX_UFFD_FEATURE_EXACT_ADDRESS 0x800
#define VLLSI_LINUX_UFFD_FEATURE_WP_HUGETLBFS_SHMEM 0x1000
#define VLLSI_LINUX_UFFD_FEATURE_WP_UNPOPULATED 0x2000
#define VLLSI_LINUX_UFFD_FEATURE_POISON 0x4000
#define VLLSI_LINUX_UFFD_FEATURE_WP_ASYNC 0x8000
#define VLLSI_LINUX_UFFD_FEATURE_MOVE 0x10000

/* uffd_ioctl_bit: Number of the bit of each ioctl in the masks of available ones. */
#define VLLSI_LINUX__UFFDIO_REGISTER 0
#define VLLSI_LINUX__UFFDIO_UNREGISTER 1
#define VLLSI_LINUX__UFFDIO_WAKE 2
#define VLLSI_LINUX__UFFDIO_COPY 3
#define VLLSI_LINUX__UFFDIO_ZEROPAGE 4
#define VLLSI_LINUX__UFFDIO_MOVE 5
#define VLLSI_LINUX__UFFDIO_WRITEPROTECT 6
#define VLLSI_LINUX__UFFDIO_CONTINUE 7
#define VLLSI_LINUX__UFFDIO_POISON 8
#define VLLSI_LINUX__UFFDIO_API 0x3f

/* uffd_event: What a uffd_msg is about. */
#define VLLSI_LINUX_UFFD_EVENT_PAGEFAULT 0x12
#define VLLSI_LINUX_UFFD_EVENT_FORK 0x13
#define VLLSI_LINUX_UFFD_EVENT_REMAP 0x14
#define VLLSI_LINUX_UFFD_EVENT_REMOVE 0x15
#define VLLSI_LINUX_UFFD_EVENT_UNMAP 0x16

/* uffd_pagefault_flags: Kind of a page fault. */
#define VLLSI_LINUX_UFFD_PAGEFAULT_FLAG_WRITE 1
#define VLLSI_LINUX_UFFD_PAGEFAULT_FLAG_WP 2
#define VLLSI_LINUX_UFFD_PAGEFAULT_FLAG_MINOR 4

/* uffd_register_mode: Which faults of a range are reported. */
#define VLLSI_LINUX_UFFDIO_REGISTER_MODE_MISSING 1
#define VLLSI_LINUX_UFFDIO_REGISTER_MODE_WP 2
#define VLLSI_LINUX_UFFDIO_REGISTER_MODE_MINOR 4

/* uffd_copy_mode: How UFFDIO_COPY works. */
#define VLLSI_LINUX_UFFDIO_COPY_MODE_DONTWAKE 1
#define VLLSI_LINUX_UFFDIO_COPY_MODE_WP 2

/* uffd_zeropage_mode: How UFFDIO_ZEROPAGE works. */
#define VLLSI_LINUX_UFFDIO_ZEROPAGE_MODE_DONTWAKE 1

/* uffd_writeprotect_mode: How UFFDIO_WRITEPROTECT works. */
#define VLLSI_LINUX_UFFDIO_WRITEPROTECT_MODE_WP 1
#define VLLSI_LINUX_UFFDIO_WRITEPROTECT_MODE_DONTWAKE 2

/* uffd_continue_mode: How UFFDIO_CONTINUE works. */
#define VLLSI_LINUX_UFFDIO_CONTINUE_MODE_DONTWAKE 1
#define VLLSI_LINUX_UFFDIO_CONTINUE_MODE_WP 2

/* uffd_poison_mode: How UFFDIO_POISON works. */
#define VLLSI_LINUX_UFFDIO_POISON_MODE_DONTWAKE 1

/* uffd_move_mode: How UFFDIO_MOVE works. */
#define VLLSI_LINUX_UFFDIO_MOVE_MODE_DONTWAKE 1
#define VLLSI_LINUX_UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES 2

/* open_flags: How a file is opened; the first three are values of the O_ACCMODE bits, the rest are independent. */
#define VLLSI_LINUX_O_RDONLY 0
#define VLLSI_LINUX_O_WRONLY 1
#define VLLSI_LINUX_O_RDWR 2
#define VLLSI_LINUX_O_ACCMODE 3 /* mask of the access mode */
#define VLLSI_LINUX_O_CREAT 0x100
#define VLLSI_LINUX_O_EXCL 0x400
#define VLLSI_LINUX_O_NOCTTY 0x800
#define VLLSI_LINUX_O_TRUNC 0x200
#define VLLSI_LINUX_O_APPEND 8
#define VLLSI_LINUX_O_NONBLOCK 0x80
#define VLLSI_LINUX_O_NDELAY 0x80
#define VLLSI_LINUX_O_DSYNC 0x10
#define VLLSI_LINUX_O_SYNC 0x4010 /* contains O_DSYNC */
#define VLLSI_LINUX_FASYNC 0x1000 /* O_ASYNC of the C library */
#define VLLSI_LINUX_O_DIRECT 0x8000
#define VLLSI_LINUX_O_LARGEFILE 0x2000 /* needed on 32-bit ABIs for files of 2 GiB and more */
#define VLLSI_LINUX_O_DIRECTORY 0x10000
#define VLLSI_LINUX_O_NOFOLLOW 0x20000
#define VLLSI_LINUX_O_NOATIME 0x40000
#define VLLSI_LINUX_O_CLOEXEC 0x80000
#define VLLSI_LINUX_O_PATH 0x200000
#define VLLSI_LINUX_O_TMPFILE 0x410000 /* contains O_DIRECTORY */
#define VLLSI_LINUX_O_EMPTYPATH 0x4000000

/* open_how_flags: Field flags of struct open_how; everything of open_flags and what only openat2 has. */
#define VLLSI_LINUX_OPENAT2_REGULAR 0x100000000ull /* fail unless the file is a regular one */

/* resolve_flags: Limits on how openat2 walks a path (field resolve of struct open_how). */
#define VLLSI_LINUX_RESOLVE_NO_XDEV 1 /* stay within one mount */
#define VLLSI_LINUX_RESOLVE_NO_MAGICLINKS 2 /* refuse links of /proc that lead to an object directly */
#define VLLSI_LINUX_RESOLVE_NO_SYMLINKS 4 /* refuse every symbolic link */
#define VLLSI_LINUX_RESOLVE_BENEATH 8 /* refuse to leave the starting directory */
#define VLLSI_LINUX_RESOLVE_IN_ROOT 0x10 /* take the starting directory for the root */
#define VLLSI_LINUX_RESOLVE_CACHED 0x20 /* use only what is cached, else AGAIN */

/* special_dirfd: Numbers with a meaning of their own in place of a directory descriptor. */
#define VLLSI_LINUX_AT_FDCWD (-100) /* the current working directory */
#define VLLSI_LINUX_FD_PIDFS_ROOT (-10002) /* root of the process file system */
#define VLLSI_LINUX_FD_NSFS_ROOT (-10003) /* root of the namespace file system */

/* at_flags: How a call that takes a directory and a path finds its file; which of them a call accepts stands in its notes. */
#define VLLSI_LINUX_AT_SYMLINK_NOFOLLOW 0x100
#define VLLSI_LINUX_AT_SYMLINK_FOLLOW 0x400
#define VLLSI_LINUX_AT_NO_AUTOMOUNT 0x800
#define VLLSI_LINUX_AT_EMPTY_PATH 0x1000 /* an empty path means the file behind dirfd */
#define VLLSI_LINUX_AT_RECURSIVE 0x8000

/* faccessat_flags: Flags of faccessat2: besides its own AT_SYMLINK_NOFOLLOW and AT_EMPTY_PATH. */
#define VLLSI_LINUX_AT_EACCESS 0x200 /* check with the effective ids */

/* unlinkat_flags: Flags of unlinkat. */
#define VLLSI_LINUX_AT_REMOVEDIR 0x200 /* remove an empty directory */

/* statx_flags: Flags of statx: how the file is found and how fresh the answer of a network file system must be. */
#define VLLSI_LINUX_AT_STATX_SYNC_AS_STAT 0
#define VLLSI_LINUX_AT_STATX_FORCE_SYNC 0x2000
#define VLLSI_LINUX_AT_STATX_DONT_SYNC 0x4000
#define VLLSI_LINUX_AT_STATX_SYNC_TYPE 0x6000 /* mask of the three */

/* close_range_flags: What close_range does besides closing. */
#define VLLSI_LINUX_CLOSE_RANGE_UNSHARE 2 /* first give the caller its own descriptor table */
#define VLLSI_LINUX_CLOSE_RANGE_CLOEXEC 4 /* mark close-on-exec in place of closing */

/* seek_whence: What the offset of lseek counts from. */
#define VLLSI_LINUX_SEEK_SET 0
#define VLLSI_LINUX_SEEK_CUR 1
#define VLLSI_LINUX_SEEK_END 2
#define VLLSI_LINUX_SEEK_DATA 3 /* the next byte that is not in a hole */
#define VLLSI_LINUX_SEEK_HOLE 4 /* the next hole; the end of a file counts as one */

/* access_mode: Accesses that access and its relatives test for. */
#define VLLSI_LINUX_F_OK 0 /* the file exists */
#define VLLSI_LINUX_X_OK 1
#define VLLSI_LINUX_W_OK 2
#define VLLSI_LINUX_R_OK 4

/* fcntl_command: What fcntl does with the descriptor. */
#define VLLSI_LINUX_F_DUPFD 0
#define VLLSI_LINUX_F_GETFD 1
#define VLLSI_LINUX_F_SETFD 2
#define VLLSI_LINUX_F_GETFL 3
#define VLLSI_LINUX_F_SETFL 4
#define VLLSI_LINUX_F_GETLK64 0x21 /* F_GETLK with 64-bit offsets */
#define VLLSI_LINUX_F_SETLK64 0x22 /* F_SETLK with 64-bit offsets */
#define VLLSI_LINUX_F_SETLKW64 0x23 /* F_SETLKW with 64-bit offsets */
#define VLLSI_LINUX_F_SETOWN 0x18
#define VLLSI_LINUX_F_GETOWN 0x17
#define VLLSI_LINUX_F_SETSIG 0xa
#define VLLSI_LINUX_F_GETSIG 0xb
#define VLLSI_LINUX_F_SETOWN_EX 0xf
#define VLLSI_LINUX_F_GETOWN_EX 0x10
#define VLLSI_LINUX_F_GETOWNER_UIDS 0x11
#define VLLSI_LINUX_F_OFD_GETLK 0x24
#define VLLSI_LINUX_F_OFD_SETLK 0x25
#define VLLSI_LINUX_F_OFD_SETLKW 0x26
#define VLLSI_LINUX_F_SETLEASE 0x400
#define VLLSI_LINUX_F_GETLEASE 0x401
#define VLLSI_LINUX_F_NOTIFY 0x402
#define VLLSI_LINUX_F_DUPFD_QUERY 0x403
#define VLLSI_LINUX_F_CREATED_QUERY 0x404
#define VLLSI_LINUX_F_DUPFD_CLOEXEC 0x406
#define VLLSI_LINUX_F_SETPIPE_SZ 0x407
#define VLLSI_LINUX_F_GETPIPE_SZ 0x408
#define VLLSI_LINUX_F_ADD_SEALS 0x409
#define VLLSI_LINUX_F_GET_SEALS 0x40a
#define VLLSI_LINUX_F_GET_RW_HINT 0x40b
#define VLLSI_LINUX_F_SET_RW_HINT 0x40c
#define VLLSI_LINUX_F_GET_FILE_RW_HINT 0x40d
#define VLLSI_LINUX_F_SET_FILE_RW_HINT 0x40e
#define VLLSI_LINUX_F_GETDELEG 0x40f
#define VLLSI_LINUX_F_SETDELEG 0x410

/* fcntl_lock_command: Record lock commands whose struct flock has offsets of the native word; on 32-bit ABIs use those of fcntl_command. */
#define VLLSI_LINUX_F_GETLK 0xe
#define VLLSI_LINUX_F_SETLK 6
#define VLLSI_LINUX_F_SETLKW 7

/* fd_flags: Flags of a descriptor, as opposed to those of the open file behind it. */
#define VLLSI_LINUX_FD_CLOEXEC 1 /* closed by a successful execve */

/* lock_type: Kind of a record lock, lease or delegation. */
#define VLLSI_LINUX_F_RDLCK 0 /* shared */
#define VLLSI_LINUX_F_WRLCK 1 /* exclusive */
#define VLLSI_LINUX_F_UNLCK 2 /* none, or remove */

/* owner_type: What the id in struct f_owner_ex names. */
#define VLLSI_LINUX_F_OWNER_TID 0
#define VLLSI_LINUX_F_OWNER_PID 1
#define VLLSI_LINUX_F_OWNER_PGRP 2

/* seal_flags: What a seal forbids from now on, for whoever has the memory file. */
#define VLLSI_LINUX_F_SEAL_SEAL 1 /* adding further seals */
#define VLLSI_LINUX_F_SEAL_SHRINK 2
#define VLLSI_LINUX_F_SEAL_GROW 4
#define VLLSI_LINUX_F_SEAL_WRITE 8
#define VLLSI_LINUX_F_SEAL_FUTURE_WRITE 0x10 /* writing except through mappings that exist already */
#define VLLSI_LINUX_F_SEAL_EXEC 0x20 /* changing the execute permission bits */

/* write_life_hint: How long data written to a file is expected to live. */
#define VLLSI_LINUX_RWH_WRITE_LIFE_NOT_SET 0
#define VLLSI_LINUX_RWH_WRITE_LIFE_NONE 1
#define VLLSI_LINUX_RWH_WRITE_LIFE_SHORT 2
#define VLLSI_LINUX_RWH_WRITE_LIFE_MEDIUM 3
#define VLLSI_LINUX_RWH_WRITE_LIFE_LONG 4
#define VLLSI_LINUX_RWH_WRITE_LIFE_EXTREME 5

/* directory_events: What in a directory causes the signal of F_NOTIFY. */
#define VLLSI_LINUX_DN_ACCESS 1
#define VLLSI_LINUX_DN_MODIFY 2
#define VLLSI_LINUX_DN_CREATE 4
#define VLLSI_LINUX_DN_DELETE 8
#define VLLSI_LINUX_DN_RENAME 0x10
#define VLLSI_LINUX_DN_ATTRIB 0x20
#define VLLSI_LINUX_DN_MULTISHOT 0x80000000u /* signal again and again in place of once */

/* flock_operation: What flock does to the lock of the open file. */
#define VLLSI_LINUX_LOCK_SH 1
#define VLLSI_LINUX_LOCK_EX 2
#define VLLSI_LINUX_LOCK_NB 4 /* fail in place of waiting */
#define VLLSI_LINUX_LOCK_UN 8

/* rename_flags: What renameat2 does if the new name exists, and what it leaves at the old one. */
#define VLLSI_LINUX_RENAME_NOREPLACE 1
#define VLLSI_LINUX_RENAME_EXCHANGE 2
#define VLLSI_LINUX_RENAME_WHITEOUT 4 /* leave a whiteout at the old name, as overlay file systems want it */

/* file_type: Type of a file within a mode. */
#define VLLSI_LINUX_S_IFIFO 0x1000
#define VLLSI_LINUX_S_IFCHR 0x2000
#define VLLSI_LINUX_S_IFDIR 0x4000
#define VLLSI_LINUX_S_IFBLK 0x6000
#define VLLSI_LINUX_S_IFREG 0x8000
#define VLLSI_LINUX_S_IFLNK 0xa000
#define VLLSI_LINUX_S_IFSOCK 0xc000
#define VLLSI_LINUX_S_IFMT 0xf000 /* mask of the type */

/* file_mode_bits: Permission bits of a mode, together with the file type. */
#define VLLSI_LINUX_S_IXOTH 1
#define VLLSI_LINUX_S_IWOTH 2
#define VLLSI_LINUX_S_IROTH 4
#define VLLSI_LINUX_S_IRWXO 7
#define VLLSI_LINUX_S_IXGRP 8
#define VLLSI_LINUX_S_IWGRP 0x10
#define VLLSI_LINUX_S_IRGRP 0x20
#define VLLSI_LINUX_S_IRWXG 0x38
#define VLLSI_LINUX_S_IXUSR 0x40
#define VLLSI_LINUX_S_IWUSR 0x80
#define VLLSI_LINUX_S_IRUSR 0x100
#define VLLSI_LINUX_S_IRWXU 0x1c0
#define VLLSI_LINUX_S_ISVTX 0x200
#define VLLSI_LINUX_S_ISGID 0x400
#define VLLSI_LINUX_S_ISUID 0x800

/* statx_mask: Which fields of struct statx the caller wants, and which it got. */
#define VLLSI_LINUX_STATX_TYPE 1
#define VLLSI_LINUX_STATX_MODE 2
#define VLLSI_LINUX_STATX_NLINK 4
#define VLLSI_LINUX_STATX_UID 8
#define VLLSI_LINUX_STATX_GID 0x10
#define VLLSI_LINUX_STATX_ATIME 0x20
#define VLLSI_LINUX_STATX_MTIME 0x40
#define VLLSI_LINUX_STATX_CTIME 0x80
#define VLLSI_LINUX_STATX_INO 0x100
#define VLLSI_LINUX_STATX_SIZE 0x200
#define VLLSI_LINUX_STATX_BLOCKS 0x400
#define VLLSI_LINUX_STATX_BASIC_STATS 0x7ff /* all of the above */
#define VLLSI_LINUX_STATX_BTIME 0x800
#define VLLSI_LINUX_STATX_ALL 0xfff /* deprecated: STATX_BASIC_STATS and STATX_BTIME, no more */
#define VLLSI_LINUX_STATX_MNT_ID 0x1000
#define VLLSI_LINUX_STATX_DIOALIGN 0x2000
#define VLLSI_LINUX_STATX_MNT_ID_UNIQUE 0x4000
#define VLLSI_LINUX_STATX_SUBVOL 0x8000
#define VLLSI_LINUX_STATX_WRITE_ATOMIC 0x10000
#define VLLSI_LINUX_STATX_DIO_READ_ALIGN 0x20000
#define VLLSI_LINUX_STATX__RESERVED 0x80000000u /* must not be set */

/* statx_attributes: Field stx_attributes of struct statx. */
#define VLLSI_LINUX_STATX_ATTR_COMPRESSED 4
#define VLLSI_LINUX_STATX_ATTR_IMMUTABLE 0x10
#define VLLSI_LINUX_STATX_ATTR_APPEND 0x20
#define VLLSI_LINUX_STATX_ATTR_NODUMP 0x40
#define VLLSI_LINUX_STATX_ATTR_ENCRYPTED 0x800
#define VLLSI_LINUX_STATX_ATTR_AUTOMOUNT 0x1000
#define VLLSI_LINUX_STATX_ATTR_MOUNT_ROOT 0x2000
#define VLLSI_LINUX_STATX_ATTR_VERITY 0x100000
#define VLLSI_LINUX_STATX_ATTR_DAX 0x200000
#define VLLSI_LINUX_STATX_ATTR_WRITE_ATOMIC 0x400000

/* dirent_type: Field d_type of struct dirent64. */
#define VLLSI_LINUX_DT_UNKNOWN 0 /* the file system does not say; ask with statx */
#define VLLSI_LINUX_DT_FIFO 1
#define VLLSI_LINUX_DT_CHR 2
#define VLLSI_LINUX_DT_DIR 4
#define VLLSI_LINUX_DT_BLK 6
#define VLLSI_LINUX_DT_REG 8
#define VLLSI_LINUX_DT_LNK 0xa
#define VLLSI_LINUX_DT_SOCK 0xc
#define VLLSI_LINUX_DT_WHT 0xe /* whiteout */

/* utime_nsec: Values of tv_nsec with a meaning of their own in utimensat. */
#define VLLSI_LINUX_UTIME_NOW 0x3fffffff /* take the current time */
#define VLLSI_LINUX_UTIME_OMIT 0x3ffffffe /* leave this time as it is */

/* xattr_flags: Whether setting an extended attribute may create or replace it. */
#define VLLSI_LINUX_XATTR_CREATE 1 /* fail if it exists */
#define VLLSI_LINUX_XATTR_REPLACE 2 /* fail if it does not exist */

/* file_xflags: Field fa_xflags of struct file_attr and fsx_xflags of struct fsxattr. */
#define VLLSI_LINUX_FS_XFLAG_REALTIME 1
#define VLLSI_LINUX_FS_XFLAG_PREALLOC 2
#define VLLSI_LINUX_FS_XFLAG_IMMUTABLE 8
#define VLLSI_LINUX_FS_XFLAG_APPEND 0x10
#define VLLSI_LINUX_FS_XFLAG_SYNC 0x20
#define VLLSI_LINUX_FS_XFLAG_NOATIME 0x40
#define VLLSI_LINUX_FS_XFLAG_NODUMP 0x80
#define VLLSI_LINUX_FS_XFLAG_RTINHERIT 0x100
#define VLLSI_LINUX_FS_XFLAG_PROJINHERIT 0x200
#define VLLSI_LINUX_FS_XFLAG_NOSYMLINKS 0x400
#define VLLSI_LINUX_FS_XFLAG_EXTSIZE 0x800
#define VLLSI_LINUX_FS_XFLAG_EXTSZINHERIT 0x1000
#define VLLSI_LINUX_FS_XFLAG_NODEFRAG 0x2000
#define VLLSI_LINUX_FS_XFLAG_FILESTREAM 0x4000
#define VLLSI_LINUX_FS_XFLAG_DAX 0x8000
#define VLLSI_LINUX_FS_XFLAG_COWEXTSIZE 0x10000
#define VLLSI_LINUX_FS_XFLAG_VERITY 0x20000
#define VLLSI_LINUX_FS_XFLAG_CASEFOLD 0x40000
#define VLLSI_LINUX_FS_XFLAG_CASENONPRESERVING 0x80000
#define VLLSI_LINUX_FS_XFLAG_HASATTR 0x80000000u

/* inode_flags: Attributes of an inode as chattr shows them, read and written by FS_IOC_GETFLAGS and FS_IOC_SETFLAGS. */
#define VLLSI_LINUX_FS_SECRM_FL 1
#define VLLSI_LINUX_FS_UNRM_FL 2
#define VLLSI_LINUX_FS_COMPR_FL 4
#define VLLSI_LINUX_FS_SYNC_FL 8
#define VLLSI_LINUX_FS_IMMUTABLE_FL 0x10
#define VLLSI_LINUX_FS_APPEND_FL 0x20
#define VLLSI_LINUX_FS_NODUMP_FL 0x40
#define VLLSI_LINUX_FS_NOATIME_FL 0x80
#define VLLSI_LINUX_FS_DIRTY_FL 0x100
#define VLLSI_LINUX_FS_COMPRBLK_FL 0x200
#define VLLSI_LINUX_FS_NOCOMP_FL 0x400
#define VLLSI_LINUX_FS_ENCRYPT_FL 0x800
#define VLLSI_LINUX_FS_BTREE_FL 0x1000
#define VLLSI_LINUX_FS_INDEX_FL 0x1000
#define VLLSI_LINUX_FS_IMAGIC_FL 0x2000
#define VLLSI_LINUX_FS_JOURNAL_DATA_FL 0x4000
#define VLLSI_LINUX_FS_NOTAIL_FL 0x8000
#define VLLSI_LINUX_FS_DIRSYNC_FL 0x10000
#define VLLSI_LINUX_FS_TOPDIR_FL 0x20000
#define VLLSI_LINUX_FS_HUGE_FILE_FL 0x40000
#define VLLSI_LINUX_FS_EXTENT_FL 0x80000
#define VLLSI_LINUX_FS_VERITY_FL 0x100000
#define VLLSI_LINUX_FS_EA_INODE_FL 0x200000
#define VLLSI_LINUX_FS_EOFBLOCKS_FL 0x400000
#define VLLSI_LINUX_FS_NOCOW_FL 0x800000
#define VLLSI_LINUX_FS_DAX_FL 0x2000000
#define VLLSI_LINUX_FS_INLINE_DATA_FL 0x10000000
#define VLLSI_LINUX_FS_PROJINHERIT_FL 0x20000000
#define VLLSI_LINUX_FS_CASEFOLD_FL 0x40000000
#define VLLSI_LINUX_FS_RESERVED_FL 0x80000000u

/* fallocate_mode: What fallocate does with the range; 0 allocates it. */
#define VLLSI_LINUX_FALLOC_FL_ALLOCATE_RANGE 0 /* no bit: allocate */
#define VLLSI_LINUX_FALLOC_FL_KEEP_SIZE 1
#define VLLSI_LINUX_FALLOC_FL_PUNCH_HOLE 2 /* only together with FALLOC_FL_KEEP_SIZE */
#define VLLSI_LINUX_FALLOC_FL_NO_HIDE_STALE 4 /* reserved */
#define VLLSI_LINUX_FALLOC_FL_COLLAPSE_RANGE 8
#define VLLSI_LINUX_FALLOC_FL_ZERO_RANGE 0x10
#define VLLSI_LINUX_FALLOC_FL_INSERT_RANGE 0x20
#define VLLSI_LINUX_FALLOC_FL_UNSHARE_RANGE 0x40
#define VLLSI_LINUX_FALLOC_FL_WRITE_ZEROES 0x80

/* fadvise_advice: How a range of a file is going to be used. */
#define VLLSI_LINUX_POSIX_FADV_NORMAL 0
#define VLLSI_LINUX_POSIX_FADV_RANDOM 1
#define VLLSI_LINUX_POSIX_FADV_SEQUENTIAL 2
#define VLLSI_LINUX_POSIX_FADV_WILLNEED 3
#define VLLSI_LINUX_POSIX_FADV_DONTNEED 4
#define VLLSI_LINUX_POSIX_FADV_NOREUSE 5

/* sync_file_range_flags: Which steps of writing back sync_file_range takes. */
#define VLLSI_LINUX_SYNC_FILE_RANGE_WAIT_BEFORE 1
#define VLLSI_LINUX_SYNC_FILE_RANGE_WRITE 2
#define VLLSI_LINUX_SYNC_FILE_RANGE_WAIT_AFTER 4
#define VLLSI_LINUX_SYNC_FILE_RANGE_WRITE_AND_WAIT 7 /* all three */

/* rw_flags: Behaviour of one preadv2 or pwritev2. */
#define VLLSI_LINUX_RWF_HIPRI 1 /* poll for completion */
#define VLLSI_LINUX_RWF_DSYNC 2 /* as if the file were open with O_DSYNC */
#define VLLSI_LINUX_RWF_SYNC 4 /* as if the file were open with O_SYNC */
#define VLLSI_LINUX_RWF_NOWAIT 8 /* fail with AGAIN in place of waiting */
#define VLLSI_LINUX_RWF_APPEND 0x10 /* write at the end whatever the offset */
#define VLLSI_LINUX_RWF_NOAPPEND 0x20 /* respect the offset though the file is open with O_APPEND */
#define VLLSI_LINUX_RWF_ATOMIC 0x40 /* all of the write or nothing after a power failure */
#define VLLSI_LINUX_RWF_DONTCACHE 0x80 /* drop the pages from the cache when done */
#define VLLSI_LINUX_RWF_NOSIGNAL 0x100 /* no SIGPIPE */

/* dedupe_status: Field status of struct file_dedupe_range_info; a negative number is an error code. */
#define VLLSI_LINUX_FILE_DEDUPE_RANGE_SAME 0
#define VLLSI_LINUX_FILE_DEDUPE_RANGE_DIFFERS 1

/* fiemap_flags: What FS_IOC_FIEMAP is to do before and while it maps. */
#define VLLSI_LINUX_FIEMAP_FLAG_SYNC 1 /* write the file back first */
#define VLLSI_LINUX_FIEMAP_FLAG_XATTR 2 /* map the extended attributes in place of the data */
#define VLLSI_LINUX_FIEMAP_FLAG_CACHE 4 /* keep the extents in the cache */

/* fiemap_extent_flags: What is known of one extent. */
#define VLLSI_LINUX_FIEMAP_EXTENT_LAST 1
#define VLLSI_LINUX_FIEMAP_EXTENT_UNKNOWN 2
#define VLLSI_LINUX_FIEMAP_EXTENT_DELALLOC 4
#define VLLSI_LINUX_FIEMAP_EXTENT_ENCODED 8
#define VLLSI_LINUX_FIEMAP_EXTENT_DATA_ENCRYPTED 0x80
#define VLLSI_LINUX_FIEMAP_EXTENT_NOT_ALIGNED 0x100
#define VLLSI_LINUX_FIEMAP_EXTENT_DATA_INLINE 0x200
#define VLLSI_LINUX_FIEMAP_EXTENT_DATA_TAIL 0x400
#define VLLSI_LINUX_FIEMAP_EXTENT_UNWRITTEN 0x800
#define VLLSI_LINUX_FIEMAP_EXTENT_MERGED 0x1000
#define VLLSI_LINUX_FIEMAP_EXTENT_SHARED 0x2000

/* terminal_input_flags: Field c_iflag of struct termios. */
#define VLLSI_LINUX_IGNBRK 1
#define VLLSI_LINUX_BRKINT 2
#define VLLSI_LINUX_IGNPAR 4
#define VLLSI_LINUX_PARMRK 8
#define VLLSI_LINUX_INPCK 0x10
#define VLLSI_LINUX_ISTRIP 0x20
#define VLLSI_LINUX_INLCR 0x40
#define VLLSI_LINUX_IGNCR 0x80
#define VLLSI_LINUX_ICRNL 0x100
#define VLLSI_LINUX_IUCLC 0x200
#define VLLSI_LINUX_IXON 0x400
#define VLLSI_LINUX_IXANY 0x800
#define VLLSI_LINUX_IXOFF 0x1000
#define VLLSI_LINUX_IMAXBEL 0x2000
#define VLLSI_LINUX_IUTF8 0x4000

/* terminal_output_flags: Field c_oflag of struct termios; the last six are masks of the delay fields. */
#define VLLSI_LINUX_OPOST 1
#define VLLSI_LINUX_OLCUC 2
#define VLLSI_LINUX_ONLCR 4
#define VLLSI_LINUX_OCRNL 8
#define VLLSI_LINUX_ONOCR 0x10
#define VLLSI_LINUX_ONLRET 0x20
#define VLLSI_LINUX_OFILL 0x40
#define VLLSI_LINUX_OFDEL 0x80
#define VLLSI_LINUX_NLDLY 0x100
#define VLLSI_LINUX_CRDLY 0x600
#define VLLSI_LINUX_TABDLY 0x1800
#define VLLSI_LINUX_BSDLY 0x2000
#define VLLSI_LINUX_VTDLY 0x4000
#define VLLSI_LINUX_FFDLY 0x8000

/* terminal_control_flags: Field c_cflag of struct termios; the speed stands in the bits of CBAUD. */
#define VLLSI_LINUX_CS5 0
#define VLLSI_LINUX_CS6 0x10
#define VLLSI_LINUX_CS7 0x20
#define VLLSI_LINUX_CS8 0x30
#define VLLSI_LINUX_CSIZE 0x30
#define VLLSI_LINUX_CSTOPB 0x40
#define VLLSI_LINUX_CREAD 0x80
#define VLLSI_LINUX_PARENB 0x100
#define VLLSI_LINUX_PARODD 0x200
#define VLLSI_LINUX_HUPCL 0x400
#define VLLSI_LINUX_CLOCAL 0x800
#define VLLSI_LINUX_CBAUD 0x100f
#define VLLSI_LINUX_CIBAUD 0x100f0000
#define VLLSI_LINUX_ADDRB 0x20000000
#define VLLSI_LINUX_CMSPAR 0x40000000
#define VLLSI_LINUX_CRTSCTS 0x80000000u

/* terminal_local_flags: Field c_lflag of struct termios. */
#define VLLSI_LINUX_ISIG 1
#define VLLSI_LINUX_ICANON 2
#define VLLSI_LINUX_XCASE 4
#define VLLSI_LINUX_ECHO 8
#define VLLSI_LINUX_ECHOE 0x10
#define VLLSI_LINUX_ECHOK 0x20
#define VLLSI_LINUX_ECHONL 0x40
#define VLLSI_LINUX_NOFLSH 0x80
#define VLLSI_LINUX_TOSTOP 0x8000
#define VLLSI_LINUX_ECHOCTL 0x200
#define VLLSI_LINUX_ECHOPRT 0x400
#define VLLSI_LINUX_ECHOKE 0x800
#define VLLSI_LINUX_FLUSHO 0x2000
#define VLLSI_LINUX_PENDIN 0x4000
#define VLLSI_LINUX_IEXTEN 0x100
#define VLLSI_LINUX_EXTPROC 0x10000

/* terminal_character: Index into field c_cc of struct termios. */
#define VLLSI_LINUX_VINTR 0
#define VLLSI_LINUX_VQUIT 1
#define VLLSI_LINUX_VERASE 2
#define VLLSI_LINUX_VKILL 3
#define VLLSI_LINUX_VEOF 0x10
#define VLLSI_LINUX_VTIME 5
#define VLLSI_LINUX_VMIN 4
#define VLLSI_LINUX_VSWTC 7
#define VLLSI_LINUX_VSTART 8
#define VLLSI_LINUX_VSTOP 9
#define VLLSI_LINUX_VSUSP 0xa
#define VLLSI_LINUX_VEOL 0x11
#define VLLSI_LINUX_VREPRINT 0xc
#define VLLSI_LINUX_VDISCARD 0xd
#define VLLSI_LINUX_VWERASE 0xe
#define VLLSI_LINUX_VLNEXT 0xf
#define VLLSI_LINUX_VEOL2 6

/* terminal_speed: Speeds within the bits of CBAUD; BOTHER means that c_ispeed and c_ospeed say it. */
#define VLLSI_LINUX_B0 0
#define VLLSI_LINUX_B50 1
#define VLLSI_LINUX_B75 2
#define VLLSI_LINUX_B110 3
#define VLLSI_LINUX_B134 4
#define VLLSI_LINUX_B150 5
#define VLLSI_LINUX_B200 6
#define VLLSI_LINUX_B300 7
#define VLLSI_LINUX_B600 8
#define VLLSI_LINUX_B1200 9
#define VLLSI_LINUX_B1800 0xa
#define VLLSI_LINUX_B2400 0xb
#define VLLSI_LINUX_B4800 0xc
#define VLLSI_LINUX_B9600 0xd
#define VLLSI_LINUX_B19200 0xe
#define VLLSI_LINUX_B38400 0xf
#define VLLSI_LINUX_B57600 0x1001
#define VLLSI_LINUX_B115200 0x1002
#define VLLSI_LINUX_B230400 0x1003
#define VLLSI_LINUX_B460800 0x1004
#define VLLSI_LINUX_B500000 0x1005
#define VLLSI_LINUX_B576000 0x1006
#define VLLSI_LINUX_B921600 0x1007
#define VLLSI_LINUX_B1000000 0x1008
#define VLLSI_LINUX_B1152000 0x1009
#define VLLSI_LINUX_B1500000 0x100a
#define VLLSI_LINUX_B2000000 0x100b
#define VLLSI_LINUX_B2500000 0x100c
#define VLLSI_LINUX_B3000000 0x100d
#define VLLSI_LINUX_B3500000 0x100e
#define VLLSI_LINUX_B4000000 0x100f
#define VLLSI_LINUX_BOTHER 0x1000

/* terminal_queue: Queue that TCFLSH discards. */
#define VLLSI_LINUX_TCIFLUSH 0
#define VLLSI_LINUX_TCOFLUSH 1
#define VLLSI_LINUX_TCIOFLUSH 2

/* terminal_flow: What TCXONC does to the flow of characters. */
#define VLLSI_LINUX_TCOOFF 0 /* suspend output */
#define VLLSI_LINUX_TCOON 1 /* resume output */
#define VLLSI_LINUX_TCIOFF 2 /* send a STOP character */
#define VLLSI_LINUX_TCION 3 /* send a START character */

/* modem_lines: Lines of a serial port. */
#define VLLSI_LINUX_TIOCM_LE 1
#define VLLSI_LINUX_TIOCM_DTR 2
#define VLLSI_LINUX_TIOCM_RTS 4
#define VLLSI_LINUX_TIOCM_ST 0x10
#define VLLSI_LINUX_TIOCM_SR 0x20
#define VLLSI_LINUX_TIOCM_CTS 0x40
#define VLLSI_LINUX_TIOCM_CAR 0x100
#define VLLSI_LINUX_TIOCM_CD 0x100
#define VLLSI_LINUX_TIOCM_RNG 0x200
#define VLLSI_LINUX_TIOCM_RI 0x200
#define VLLSI_LINUX_TIOCM_DSR 0x400
#define VLLSI_LINUX_TIOCM_OUT1 0x2000
#define VLLSI_LINUX_TIOCM_OUT2 0x4000
#define VLLSI_LINUX_TIOCM_LOOP 0x8000

/* packet_mode_events: First byte of what the master of a pseudo-terminal reads in packet mode. */
#define VLLSI_LINUX_TIOCPKT_DATA 0
#define VLLSI_LINUX_TIOCPKT_FLUSHREAD 1
#define VLLSI_LINUX_TIOCPKT_FLUSHWRITE 2
#define VLLSI_LINUX_TIOCPKT_STOP 4
#define VLLSI_LINUX_TIOCPKT_START 8
#define VLLSI_LINUX_TIOCPKT_NOSTOP 0x10
#define VLLSI_LINUX_TIOCPKT_DOSTOP 0x20
#define VLLSI_LINUX_TIOCPKT_IOCTL 0x40

/* descriptor_request: Requests that every descriptor, or every one that can be read, knows. */
#define VLLSI_LINUX_FIONREAD 0x467f
#define VLLSI_LINUX_FIONBIO 0x667e
#define VLLSI_LINUX_FIOASYNC 0x667d
#define VLLSI_LINUX_FIONCLEX 0x6602
#define VLLSI_LINUX_FIOCLEX 0x6601
#define VLLSI_LINUX_FIOQSIZE 0x667f

/* terminal_request: Requests to terminals, pseudo-terminals and serial ports. */
#define VLLSI_LINUX_TCGETS 0x540d
#define VLLSI_LINUX_TCSETS 0x540e
#define VLLSI_LINUX_TCSETSW 0x540f
#define VLLSI_LINUX_TCSETSF 0x5410
#define VLLSI_LINUX_TCGETS2 0x4030542a
#define VLLSI_LINUX_TCSETS2 0x8030542bu
#define VLLSI_LINUX_TCSETSW2 0x8030542cu
#define VLLSI_LINUX_TCSETSF2 0x8030542du
#define VLLSI_LINUX_TCSBRK 0x5405
#define VLLSI_LINUX_TCSBRKP 0x5486
#define VLLSI_LINUX_TIOCSBRK 0x5427
#define VLLSI_LINUX_TIOCCBRK 0x5428
#define VLLSI_LINUX_TCXONC 0x5406
#define VLLSI_LINUX_TCFLSH 0x5407
#define VLLSI_LINUX_TIOCEXCL 0x740d
#define VLLSI_LINUX_TIOCNXCL 0x740e
#define VLLSI_LINUX_TIOCGEXCL 0x40045440
#define VLLSI_LINUX_TIOCSCTTY 0x5480
#define VLLSI_LINUX_TIOCNOTTY 0x5471
#define VLLSI_LINUX_TIOCGPGRP 0x40047477
#define VLLSI_LINUX_TIOCSPGRP 0x80047476u
#define VLLSI_LINUX_TIOCGSID 0x7416
#define VLLSI_LINUX_TIOCOUTQ 0x7472
#define VLLSI_LINUX_TIOCSTI 0x5472
#define VLLSI_LINUX_TIOCGWINSZ 0x40087468
#define VLLSI_LINUX_TIOCSWINSZ 0x80087467u
#define VLLSI_LINUX_TIOCMGET 0x741d
#define VLLSI_LINUX_TIOCMBIS 0x741b
#define VLLSI_LINUX_TIOCMBIC 0x741c
#define VLLSI_LINUX_TIOCMSET 0x741a
#define VLLSI_LINUX_TIOCCONS 0x80047478u
#define VLLSI_LINUX_TIOCPKT 0x5470
#define VLLSI_LINUX_TIOCGPKT 0x40045438
#define VLLSI_LINUX_TIOCGETD 0x7400
#define VLLSI_LINUX_TIOCSETD 0x7401
#define VLLSI_LINUX_TIOCGPTN 0x40045430
#define VLLSI_LINUX_TIOCSPTLCK 0x80045431u
#define VLLSI_LINUX_TIOCGPTLCK 0x40045439
#define VLLSI_LINUX_TIOCGPTPEER 0x20005441
#define VLLSI_LINUX_TIOCGDEV 0x40045432
#define VLLSI_LINUX_TIOCSIG 0x80045436u
#define VLLSI_LINUX_TIOCVHANGUP 0x5437

/* file_request: Requests to files and to the file systems they are on. */
#define VLLSI_LINUX_FIBMAP 0x20000001
#define VLLSI_LINUX_FIGETBSZ 0x20000002
#define VLLSI_LINUX_FIFREEZE 0xc0045877u
#define VLLSI_LINUX_FITHAW 0xc0045878u
#define VLLSI_LINUX_FITRIM 0xc0185879u
#define VLLSI_LINUX_FICLONE 0x80049409u
#define VLLSI_LINUX_FICLONERANGE 0x8020940du
#define VLLSI_LINUX_FIDEDUPERANGE 0xc0189436u
#define VLLSI_LINUX_FS_IOC_FIEMAP 0xc020660bu
#define VLLSI_LINUX_FS_IOC_GETFLAGS 0x40046601
#define VLLSI_LINUX_FS_IOC_SETFLAGS 0x80046602u
#define VLLSI_LINUX_FS_IOC_GETVERSION 0x40047601
#define VLLSI_LINUX_FS_IOC_SETVERSION 0x80047602u
#define VLLSI_LINUX_FS_IOC_FSGETXATTR 0x401c581f
#define VLLSI_LINUX_FS_IOC_FSSETXATTR 0x801c5820u
#define VLLSI_LINUX_FS_IOC_GETFSLABEL 0x41009431
#define VLLSI_LINUX_FS_IOC_SETFSLABEL 0x81009432u
#define VLLSI_LINUX_FS_IOC_GETFSUUID 0x40111500

/* block_request: Requests to block devices. */
#define VLLSI_LINUX_BLKROSET 0x2000125d
#define VLLSI_LINUX_BLKROGET 0x2000125e
#define VLLSI_LINUX_BLKRRPART 0x2000125f
#define VLLSI_LINUX_BLKGETSIZE 0x20001260
#define VLLSI_LINUX_BLKFLSBUF 0x20001261
#define VLLSI_LINUX_BLKSSZGET 0x20001268
#define VLLSI_LINUX_BLKBSZGET 0x40041270
#define VLLSI_LINUX_BLKBSZSET 0x80041271u
#define VLLSI_LINUX_BLKGETSIZE64 0x40041272
#define VLLSI_LINUX_BLKDISCARD 0x20001277
#define VLLSI_LINUX_BLKIOMIN 0x20001278
#define VLLSI_LINUX_BLKIOOPT 0x20001279
#define VLLSI_LINUX_BLKALIGNOFF 0x2000127a
#define VLLSI_LINUX_BLKPBSZGET 0x2000127b
#define VLLSI_LINUX_BLKSECDISCARD 0x2000127d
#define VLLSI_LINUX_BLKROTATIONAL 0x2000127e
#define VLLSI_LINUX_BLKZEROOUT 0x2000127f
#define VLLSI_LINUX_BLKGETDISKSEQ 0x40081280

/* socket_request: Requests to sockets and, through any socket, to network interfaces. */
#define VLLSI_LINUX_FIOSETOWN 0x8004667cu
#define VLLSI_LINUX_FIOGETOWN 0x4004667b
#define VLLSI_LINUX_SIOCSPGRP 0x80047308u
#define VLLSI_LINUX_SIOCGPGRP 0x40047309
#define VLLSI_LINUX_SIOCATMARK 0x40047307
#define VLLSI_LINUX_SIOCOUTQNSD 0x894b
#define VLLSI_LINUX_SIOCGSKNS 0x894c
#define VLLSI_LINUX_SIOCGIFNAME 0x8910
#define VLLSI_LINUX_SIOCGIFINDEX 0x8933
#define VLLSI_LINUX_SIOCGIFCONF 0x8912
#define VLLSI_LINUX_SIOCGIFFLAGS 0x8913
#define VLLSI_LINUX_SIOCSIFFLAGS 0x8914
#define VLLSI_LINUX_SIOCGIFADDR 0x8915
#define VLLSI_LINUX_SIOCSIFADDR 0x8916
#define VLLSI_LINUX_SIOCGIFDSTADDR 0x8917
#define VLLSI_LINUX_SIOCGIFBRDADDR 0x8919
#define VLLSI_LINUX_SIOCGIFNETMASK 0x891b
#define VLLSI_LINUX_SIOCSIFNETMASK 0x891c
#define VLLSI_LINUX_SIOCGIFMETRIC 0x891d
#define VLLSI_LINUX_SIOCGIFMTU 0x8921
#define VLLSI_LINUX_SIOCSIFMTU 0x8922
#define VLLSI_LINUX_SIOCSIFNAME 0x8923
#define VLLSI_LINUX_SIOCGIFHWADDR 0x8927
#define VLLSI_LINUX_SIOCSIFHWADDR 0x8924
#define VLLSI_LINUX_SIOCGIFTXQLEN 0x8942

/* ioctl_request: What ioctl asks the object behind the descriptor to do. Drivers know more requests: any u32 may be passed. */
#define VLLSI_LINUX_TIOCINQ 0x467f
#define VLLSI_LINUX_SIOCINQ 0x467f
#define VLLSI_LINUX_SIOCOUTQ 0x7472

/* mount_flags: What mount does and how the mounted file system behaves. */
#define VLLSI_LINUX_MS_RDONLY 1
#define VLLSI_LINUX_MS_NOSUID 2
#define VLLSI_LINUX_MS_NODEV 4
#define VLLSI_LINUX_MS_NOEXEC 8
#define VLLSI_LINUX_MS_SYNCHRONOUS 0x10
#define VLLSI_LINUX_MS_REMOUNT 0x20
#define VLLSI_LINUX_MS_MANDLOCK 0x40 /* without effect since 5.15 */
#define VLLSI_LINUX_MS_DIRSYNC 0x80
#define VLLSI_LINUX_MS_NOSYMFOLLOW 0x100
#define VLLSI_LINUX_MS_NOATIME 0x400
#define VLLSI_LINUX_MS_NODIRATIME 0x800
#define VLLSI_LINUX_MS_BIND 0x1000
#define VLLSI_LINUX_MS_MOVE 0x2000
#define VLLSI_LINUX_MS_REC 0x4000
#define VLLSI_LINUX_MS_SILENT 0x8000
#define VLLSI_LINUX_MS_VERBOSE 0x8000
#define VLLSI_LINUX_MS_POSIXACL 0x10000
#define VLLSI_LINUX_MS_UNBINDABLE 0x20000
#define VLLSI_LINUX_MS_PRIVATE 0x40000
#define VLLSI_LINUX_MS_SLAVE 0x80000
#define VLLSI_LINUX_MS_SHARED 0x100000
#define VLLSI_LINUX_MS_RELATIME 0x200000
#define VLLSI_LINUX_MS_I_VERSION 0x800000
#define VLLSI_LINUX_MS_STRICTATIME 0x1000000
#define VLLSI_LINUX_MS_LAZYTIME 0x2000000
#define VLLSI_LINUX_MS_MGC_VAL 0xc0ed0000u /* magic of kernels before 2.4; ignored */
#define VLLSI_LINUX_MS_MGC_MSK 0xffff0000u /* mask of MS_MGC_VAL */

/* umount_flags: How a mount is detached. */
#define VLLSI_LINUX_MNT_FORCE 1
#define VLLSI_LINUX_MNT_DETACH 2
#define VLLSI_LINUX_MNT_EXPIRE 4
#define VLLSI_LINUX_UMOUNT_NOFOLLOW 8

/* mount_attr_flags: Restrictions and access-time policy of a mount. */
#define VLLSI_LINUX_MOUNT_ATTR_RELATIME 0
#define VLLSI_LINUX_MOUNT_ATTR_RDONLY 1
#define VLLSI_LINUX_MOUNT_ATTR_NOSUID 2
#define VLLSI_LINUX_MOUNT_ATTR_NODEV 4
#define VLLSI_LINUX_MOUNT_ATTR_NOEXEC 8
#define VLLSI_LINUX_MOUNT_ATTR_NOATIME 0x10
#define VLLSI_LINUX_MOUNT_ATTR_STRICTATIME 0x20
#define VLLSI_LINUX_MOUNT_ATTR__ATIME 0x70 /* mask of the access-time policy */
#define VLLSI_LINUX_MOUNT_ATTR_NODIRATIME 0x80
#define VLLSI_LINUX_MOUNT_ATTR_IDMAP 0x100000
#define VLLSI_LINUX_MOUNT_ATTR_NOSYMFOLLOW 0x200000

/* open_tree_flags: How a mount object is opened; AT_EMPTY_PATH and AT_NO_AUTOMOUNT and AT_RECURSIVE and AT_SYMLINK_NOFOLLOW are accepted too. */
#define VLLSI_LINUX_OPEN_TREE_CLONE 1
#define VLLSI_LINUX_OPEN_TREE_NAMESPACE 2
#define VLLSI_LINUX_OPEN_TREE_CLOEXEC 0x80000

/* move_mount_flags: How the two paths of move_mount are looked up and what is done. */
#define VLLSI_LINUX_MOVE_MOUNT_F_SYMLINKS 1
#define VLLSI_LINUX_MOVE_MOUNT_F_AUTOMOUNTS 2
#define VLLSI_LINUX_MOVE_MOUNT_F_EMPTY_PATH 4
#define VLLSI_LINUX_MOVE_MOUNT_T_SYMLINKS 0x10
#define VLLSI_LINUX_MOVE_MOUNT_T_AUTOMOUNTS 0x20
#define VLLSI_LINUX_MOVE_MOUNT_T_EMPTY_PATH 0x40
#define VLLSI_LINUX_MOVE_MOUNT_SET_GROUP 0x100
#define VLLSI_LINUX_MOVE_MOUNT_BENEATH 0x200

/* fsopen_flags: How a configuration descriptor of a new file system is opened. */
#define VLLSI_LINUX_FSOPEN_CLOEXEC 1

/* fspick_flags: How a configuration descriptor of a mounted file system is opened. */
#define VLLSI_LINUX_FSPICK_CLOEXEC 1
#define VLLSI_LINUX_FSPICK_SYMLINK_NOFOLLOW 2
#define VLLSI_LINUX_FSPICK_NO_AUTOMOUNT 4
#define VLLSI_LINUX_FSPICK_EMPTY_PATH 8

/* fsmount_flags: How a detached mount is opened. */
#define VLLSI_LINUX_FSMOUNT_CLOEXEC 1
#define VLLSI_LINUX_FSMOUNT_NAMESPACE 2

/* fsconfig_command: What fsconfig does and so what its other arguments are. */
#define VLLSI_LINUX_FSCONFIG_SET_FLAG 0
#define VLLSI_LINUX_FSCONFIG_SET_STRING 1
#define VLLSI_LINUX_FSCONFIG_SET_BINARY 2
#define VLLSI_LINUX_FSCONFIG_SET_PATH 3
#define VLLSI_LINUX_FSCONFIG_SET_PATH_EMPTY 4
#define VLLSI_LINUX_FSCONFIG_SET_FD 5
#define VLLSI_LINUX_FSCONFIG_CMD_CREATE 6
#define VLLSI_LINUX_FSCONFIG_CMD_RECONFIGURE 7
#define VLLSI_LINUX_FSCONFIG_CMD_CREATE_EXCL 8

/* statmount_mask: Which fields of statmount are wanted or filled in. */
#define VLLSI_LINUX_STATMOUNT_SB_BASIC 1
#define VLLSI_LINUX_STATMOUNT_MNT_BASIC 2
#define VLLSI_LINUX_STATMOUNT_PROPAGATE_FROM 4
#define VLLSI_LINUX_STATMOUNT_MNT_ROOT 8
#define VLLSI_LINUX_STATMOUNT_MNT_POINT 0x10
#define VLLSI_LINUX_STATMOUNT_FS_TYPE 0x20
#define VLLSI_LINUX_STATMOUNT_MNT_NS_ID 0x40
#define VLLSI_LINUX_STATMOUNT_MNT_OPTS 0x80
#define VLLSI_LINUX_STATMOUNT_FS_SUBTYPE 0x100
#define VLLSI_LINUX_STATMOUNT_SB_SOURCE 0x200
#define VLLSI_LINUX_STATMOUNT_OPT_ARRAY 0x400
#define VLLSI_LINUX_STATMOUNT_OPT_SEC_ARRAY 0x800
#define VLLSI_LINUX_STATMOUNT_SUPPORTED_MASK 0x1000
#define VLLSI_LINUX_STATMOUNT_MNT_UIDMAP 0x2000
#define VLLSI_LINUX_STATMOUNT_MNT_GIDMAP 0x4000

/* statmount_flags: How statmount finds the mount. */
#define VLLSI_LINUX_STATMOUNT_BY_FD 1

/* listmount_flags: In which order mounts are listed. */
#define VLLSI_LINUX_LISTMOUNT_REVERSE 1

/* listmount_root: Mount ids with a meaning of their own for listmount. */
#define VLLSI_LINUX_LSMT_ROOT 0xffffffffffffffffull /* the root mount of the namespace */

/* mnt_id_req_size: Published sizes of mnt_id_req. */
#define VLLSI_LINUX_MNT_ID_REQ_SIZE_VER0 0x18
#define VLLSI_LINUX_MNT_ID_REQ_SIZE_VER1 0x20

/* mount_attr_size: Published sizes of mount_attr. */
#define VLLSI_LINUX_MOUNT_ATTR_SIZE_VER0 0x20

/* ns_type: Types of namespaces that listns may be limited to. */
#define VLLSI_LINUX_TIME_NS 0x80
#define VLLSI_LINUX_MNT_NS 0x20000
#define VLLSI_LINUX_CGROUP_NS 0x2000000
#define VLLSI_LINUX_UTS_NS 0x4000000
#define VLLSI_LINUX_IPC_NS 0x8000000
#define VLLSI_LINUX_USER_NS 0x10000000
#define VLLSI_LINUX_PID_NS 0x20000000
#define VLLSI_LINUX_NET_NS 0x40000000

/* listns_user: User namespace ids with a meaning of their own for listns. */
#define VLLSI_LINUX_LISTNS_CURRENT_USER 0xffffffffffffffffull /* the user namespace of the caller */

/* ns_id_req_size: Published sizes of ns_id_req. */
#define VLLSI_LINUX_NS_ID_REQ_SIZE_VER0 0x20

/* file_system_magic: Type of a file system as statfs reports it in `f_type`. */
#define VLLSI_LINUX_QNX4_SUPER_MAGIC 0x2f
#define VLLSI_LINUX_AUTOFS_SUPER_MAGIC 0x187
#define VLLSI_LINUX_MINIX_SUPER_MAGIC 0x137f
#define VLLSI_LINUX_MINIX_SUPER_MAGIC2 0x138f
#define VLLSI_LINUX_DEVPTS_SUPER_MAGIC 0x1cd1
#define VLLSI_LINUX_MINIX2_SUPER_MAGIC 0x2468
#define VLLSI_LINUX_MINIX2_SUPER_MAGIC2 0x2478
#define VLLSI_LINUX_NILFS_SUPER_MAGIC 0x3434
#define VLLSI_LINUX_MSDOS_SUPER_MAGIC 0x4d44
#define VLLSI_LINUX_MINIX3_SUPER_MAGIC 0x4d5a
#define VLLSI_LINUX_SMB_SUPER_MAGIC 0x517b
#define VLLSI_LINUX_NCP_SUPER_MAGIC 0x564c
#define VLLSI_LINUX_NFS_SUPER_MAGIC 0x6969
#define VLLSI_LINUX_JFFS2_SUPER_MAGIC 0x72b6
#define VLLSI_LINUX_ISOFS_SUPER_MAGIC 0x9660
#define VLLSI_LINUX_PROC_SUPER_MAGIC 0x9fa0
#define VLLSI_LINUX_OPENPROM_SUPER_MAGIC 0x9fa1
#define VLLSI_LINUX_USBDEVICE_SUPER_MAGIC 0x9fa2
#define VLLSI_LINUX_ADFS_SUPER_MAGIC 0xadf5
#define VLLSI_LINUX_AFFS_SUPER_MAGIC 0xadff
#define VLLSI_LINUX_EXT2_SUPER_MAGIC 0xef53
#define VLLSI_LINUX_EXT3_SUPER_MAGIC 0xef53
#define VLLSI_LINUX_EXT4_SUPER_MAGIC 0xef53
#define VLLSI_LINUX_ECRYPTFS_SUPER_MAGIC 0xf15f
#define VLLSI_LINUX_CGROUP_SUPER_MAGIC 0x27e0eb
#define VLLSI_LINUX_EFS_SUPER_MAGIC 0x414a53
#define VLLSI_LINUX_HOSTFS_SUPER_MAGIC 0xc0ffee
#define VLLSI_LINUX_CEPH_SUPER_MAGIC 0xc36400
#define VLLSI_LINUX_TMPFS_MAGIC 0x1021994
#define VLLSI_LINUX_V9FS_MAGIC 0x1021997
#define VLLSI_LINUX_RDTGROUP_SUPER_MAGIC 0x7655821
#define VLLSI_LINUX_ANON_INODE_FS_MAGIC 0x9041934
#define VLLSI_LINUX_FUTEXFS_SUPER_MAGIC 0xbad1dea
#define VLLSI_LINUX_MTD_INODE_FS_MAGIC 0x11307854
#define VLLSI_LINUX_UDF_SUPER_MAGIC 0x15013346
#define VLLSI_LINUX_EXFAT_SUPER_MAGIC 0x2011bab0
#define VLLSI_LINUX_CRAMFS_MAGIC 0x28cd3d45
#define VLLSI_LINUX_BINFMTFS_MAGIC 0x42494e4d
#define VLLSI_LINUX_SMACK_MAGIC 0x43415d53
#define VLLSI_LINUX_DMA_BUF_MAGIC 0x444d4142
#define VLLSI_LINUX_CRAMFS_MAGIC_WEND 0x453dcd28
#define VLLSI_LINUX_DEVMEM_MAGIC 0x454d444d
#define VLLSI_LINUX_GUEST_MEMFD_MAGIC 0x474d454d
#define VLLSI_LINUX_NULL_FS_MAGIC 0x4e554c4c
#define VLLSI_LINUX_PID_FS_MAGIC 0x50494446
#define VLLSI_LINUX_PIPEFS_MAGIC 0x50495045
#define VLLSI_LINUX_REISERFS_SUPER_MAGIC 0x52654973
#define VLLSI_LINUX_SECRETMEM_MAGIC 0x5345434d
#define VLLSI_LINUX_AFS_SUPER_MAGIC 0x5346414f
#define VLLSI_LINUX_SOCKFS_MAGIC 0x534f434b
#define VLLSI_LINUX_XFS_SUPER_MAGIC 0x58465342
#define VLLSI_LINUX_AAFS_MAGIC 0x5a3c69f0
#define VLLSI_LINUX_ZONEFS_MAGIC 0x5a4f4653
#define VLLSI_LINUX_PSTOREFS_MAGIC 0x6165676c
#define VLLSI_LINUX_BDEVFS_MAGIC 0x62646576
#define VLLSI_LINUX_SYSFS_MAGIC 0x62656572
#define VLLSI_LINUX_CGROUP2_SUPER_MAGIC 0x63677270
#define VLLSI_LINUX_DEBUGFS_MAGIC 0x64626720
#define VLLSI_LINUX_DAXFS_MAGIC 0x64646178
#define VLLSI_LINUX_FUSE_SUPER_MAGIC 0x65735546
#define VLLSI_LINUX_QNX6_SUPER_MAGIC 0x68191122
#define VLLSI_LINUX_AFS_FS_MAGIC 0x6b414653
#define VLLSI_LINUX_BINDERFS_SUPER_MAGIC 0x6c6f6f70
#define VLLSI_LINUX_NSFS_MAGIC 0x6e736673
#define VLLSI_LINUX_SECURITYFS_MAGIC 0x73636673
#define VLLSI_LINUX_SQUASHFS_MAGIC 0x73717368
#define VLLSI_LINUX_BTRFS_TEST_MAGIC 0x73727279
#define VLLSI_LINUX_CODA_SUPER_MAGIC 0x73757245
#define VLLSI_LINUX_OCFS2_SUPER_MAGIC 0x7461636f
#define VLLSI_LINUX_TRACEFS_MAGIC 0x74726163
#define VLLSI_LINUX_OVERLAYFS_SUPER_MAGIC 0x794c7630
#define VLLSI_LINUX_RAMFS_MAGIC 0x858458f6u
#define VLLSI_LINUX_BTRFS_SUPER_MAGIC 0x9123683eu
#define VLLSI_LINUX_HUGETLBFS_MAGIC 0x958458f6u
#define VLLSI_LINUX_XENFS_SUPER_MAGIC 0xabba1974u
#define VLLSI_LINUX_BCACHEFS_SUPER_MAGIC 0xca451a4eu
#define VLLSI_LINUX_BPF_FS_MAGIC 0xcafe4a11u
#define VLLSI_LINUX_EFIVARFS_MAGIC 0xde5e81e4u
#define VLLSI_LINUX_EROFS_SUPER_MAGIC_V1 0xe0f5e1e2u
#define VLLSI_LINUX_F2FS_SUPER_MAGIC 0xf2f52010u
#define VLLSI_LINUX_SELINUX_MAGIC 0xf97cff8cu
#define VLLSI_LINUX_HPFS_SUPER_MAGIC 0xf995e849u
#define VLLSI_LINUX_SMB2_SUPER_MAGIC 0xfe534d42u
#define VLLSI_LINUX_CIFS_SUPER_MAGIC 0xff534d42u

/* fanotify_init_flags: Class of a fanotify group and what its events report. */
#define VLLSI_LINUX_FAN_CLASS_NOTIF 0
#define VLLSI_LINUX_FAN_CLOEXEC 1
#define VLLSI_LINUX_FAN_NONBLOCK 2
#define VLLSI_LINUX_FAN_CLASS_CONTENT 4
#define VLLSI_LINUX_FAN_CLASS_PRE_CONTENT 8
#define VLLSI_LINUX_FAN_UNLIMITED_QUEUE 0x10
#define VLLSI_LINUX_FAN_UNLIMITED_MARKS 0x20
#define VLLSI_LINUX_FAN_ENABLE_AUDIT 0x40
#define VLLSI_LINUX_FAN_REPORT_PIDFD 0x80
#define VLLSI_LINUX_FAN_REPORT_TID 0x100
#define VLLSI_LINUX_FAN_REPORT_FID 0x200
#define VLLSI_LINUX_FAN_REPORT_DIR_FID 0x400
#define VLLSI_LINUX_FAN_REPORT_NAME 0x800
#define VLLSI_LINUX_FAN_REPORT_DFID_NAME 0xc00
#define VLLSI_LINUX_FAN_REPORT_TARGET_FID 0x1000
#define VLLSI_LINUX_FAN_REPORT_DFID_NAME_TARGET 0x1e00
#define VLLSI_LINUX_FAN_REPORT_FD_ERROR 0x2000
#define VLLSI_LINUX_FAN_REPORT_MNT 0x4000

/* fanotify_mark_flags: What happens to a mark and what kind of object it is on. */
#define VLLSI_LINUX_FAN_MARK_INODE 0
#define VLLSI_LINUX_FAN_MARK_ADD 1
#define VLLSI_LINUX_FAN_MARK_REMOVE 2
#define VLLSI_LINUX_FAN_MARK_DONT_FOLLOW 4
#define VLLSI_LINUX_FAN_MARK_ONLYDIR 8
#define VLLSI_LINUX_FAN_MARK_MOUNT 0x10
#define VLLSI_LINUX_FAN_MARK_IGNORED_MASK 0x20
#define VLLSI_LINUX_FAN_MARK_IGNORED_SURV_MODIFY 0x40
#define VLLSI_LINUX_FAN_MARK_FLUSH 0x80
#define VLLSI_LINUX_FAN_MARK_FILESYSTEM 0x100
#define VLLSI_LINUX_FAN_MARK_MNTNS 0x110 /* mount namespace; both bits together */
#define VLLSI_LINUX_FAN_MARK_EVICTABLE 0x200
#define VLLSI_LINUX_FAN_MARK_IGNORE 0x400
#define VLLSI_LINUX_FAN_MARK_IGNORE_SURV 0x440 /* FAN_MARK_IGNORE and FAN_MARK_IGNORED_SURV_MODIFY */

/* fanotify_event_mask: Events that a mark asks for or an event reports. */
#define VLLSI_LINUX_FAN_ACCESS 1
#define VLLSI_LINUX_FAN_MODIFY 2
#define VLLSI_LINUX_FAN_ATTRIB 4
#define VLLSI_LINUX_FAN_CLOSE_WRITE 8
#define VLLSI_LINUX_FAN_CLOSE_NOWRITE 0x10
#define VLLSI_LINUX_FAN_CLOSE 0x18
#define VLLSI_LINUX_FAN_OPEN 0x20
#define VLLSI_LINUX_FAN_MOVED_FROM 0x40
#define VLLSI_LINUX_FAN_MOVED_TO 0x80
#define VLLSI_LINUX_FAN_MOVE 0xc0
#define VLLSI_LINUX_FAN_CREATE 0x100
#define VLLSI_LINUX_FAN_DELETE 0x200
#define VLLSI_LINUX_FAN_DELETE_SELF 0x400
#define VLLSI_LINUX_FAN_MOVE_SELF 0x800
#define VLLSI_LINUX_FAN_OPEN_EXEC 0x1000
#define VLLSI_LINUX_FAN_Q_OVERFLOW 0x4000
#define VLLSI_LINUX_FAN_FS_ERROR 0x8000
#define VLLSI_LINUX_FAN_OPEN_PERM 0x10000
#define VLLSI_LINUX_FAN_ACCESS_PERM 0x20000
#define VLLSI_LINUX_FAN_OPEN_EXEC_PERM 0x40000
#define VLLSI_LINUX_FAN_PRE_ACCESS 0x100000
#define VLLSI_LINUX_FAN_MNT_ATTACH 0x1000000
#define VLLSI_LINUX_FAN_MNT_DETACH 0x2000000
#define VLLSI_LINUX_FAN_EVENT_ON_CHILD 0x8000000
#define VLLSI_LINUX_FAN_RENAME 0x10000000
#define VLLSI_LINUX_FAN_ONDIR 0x40000000

/* fanotify_info_type: Kind of an information record behind a fanotify event. */
#define VLLSI_LINUX_FAN_EVENT_INFO_TYPE_FID 1
#define VLLSI_LINUX_FAN_EVENT_INFO_TYPE_DFID_NAME 2
#define VLLSI_LINUX_FAN_EVENT_INFO_TYPE_DFID 3
#define VLLSI_LINUX_FAN_EVENT_INFO_TYPE_PIDFD 4
#define VLLSI_LINUX_FAN_EVENT_INFO_TYPE_ERROR 5
#define VLLSI_LINUX_FAN_EVENT_INFO_TYPE_RANGE 6
#define VLLSI_LINUX_FAN_EVENT_INFO_TYPE_MNT 7
#define VLLSI_LINUX_FAN_EVENT_INFO_TYPE_OLD_DFID_NAME 0xa
#define VLLSI_LINUX_FAN_EVENT_INFO_TYPE_NEW_DFID_NAME 0xc

/* fanotify_response_value: Answer to a permission event. */
#define VLLSI_LINUX_FAN_ALLOW 1
#define VLLSI_LINUX_FAN_DENY 2
#define VLLSI_LINUX_FAN_AUDIT 0x10
#define VLLSI_LINUX_FAN_INFO 0x20

/* fanotify_response_info_type: Kind of an information record behind an answer. */
#define VLLSI_LINUX_FAN_RESPONSE_INFO_NONE 0
#define VLLSI_LINUX_FAN_RESPONSE_INFO_AUDIT_RULE 1

/* fanotify_no_fd: What stands in an event in place of a descriptor. */
#define VLLSI_LINUX_FAN_NOFD (-1)
#define VLLSI_LINUX_FAN_NOPIDFD (-1)
#define VLLSI_LINUX_FAN_EPIDFD (-2)

/* inotify_init_flags: How an inotify descriptor is opened. */
#define VLLSI_LINUX_IN_NONBLOCK 0x80
#define VLLSI_LINUX_IN_CLOEXEC 0x80000

/* inotify_mask: Events of a watch and how the watch behaves. */
#define VLLSI_LINUX_IN_ACCESS 1
#define VLLSI_LINUX_IN_MODIFY 2
#define VLLSI_LINUX_IN_ATTRIB 4
#define VLLSI_LINUX_IN_CLOSE_WRITE 8
#define VLLSI_LINUX_IN_CLOSE_NOWRITE 0x10
#define VLLSI_LINUX_IN_CLOSE 0x18
#define VLLSI_LINUX_IN_OPEN 0x20
#define VLLSI_LINUX_IN_MOVED_FROM 0x40
#define VLLSI_LINUX_IN_MOVED_TO 0x80
#define VLLSI_LINUX_IN_MOVE 0xc0
#define VLLSI_LINUX_IN_CREATE 0x100
#define VLLSI_LINUX_IN_DELETE 0x200
#define VLLSI_LINUX_IN_DELETE_SELF 0x400
#define VLLSI_LINUX_IN_MOVE_SELF 0x800
#define VLLSI_LINUX_IN_ALL_EVENTS 0xfff
#define VLLSI_LINUX_IN_UNMOUNT 0x2000
#define VLLSI_LINUX_IN_Q_OVERFLOW 0x4000
#define VLLSI_LINUX_IN_IGNORED 0x8000
#define VLLSI_LINUX_IN_ONLYDIR 0x1000000
#define VLLSI_LINUX_IN_DONT_FOLLOW 0x2000000
#define VLLSI_LINUX_IN_EXCL_UNLINK 0x4000000
#define VLLSI_LINUX_IN_MASK_CREATE 0x10000000
#define VLLSI_LINUX_IN_MASK_ADD 0x20000000
#define VLLSI_LINUX_IN_ISDIR 0x40000000
#define VLLSI_LINUX_IN_ONESHOT 0x80000000u

/* handle_flags: What kind of handle name_to_handle_at makes; AT_EMPTY_PATH and AT_SYMLINK_FOLLOW are accepted too. */
#define VLLSI_LINUX_AT_HANDLE_MNT_ID_UNIQUE 1
#define VLLSI_LINUX_AT_HANDLE_CONNECTABLE 2
#define VLLSI_LINUX_AT_HANDLE_FID 0x200

/* quota_command: What a quota call does; it is passed shifted left by 8 with a quota_type in the low byte. */
#define VLLSI_LINUX_Q_SYNC 0x800001
#define VLLSI_LINUX_Q_QUOTAON 0x800002
#define VLLSI_LINUX_Q_QUOTAOFF 0x800003
#define VLLSI_LINUX_Q_GETFMT 0x800004
#define VLLSI_LINUX_Q_GETINFO 0x800005
#define VLLSI_LINUX_Q_SETINFO 0x800006
#define VLLSI_LINUX_Q_GETQUOTA 0x800007
#define VLLSI_LINUX_Q_SETQUOTA 0x800008
#define VLLSI_LINUX_Q_GETNEXTQUOTA 0x800009
#define VLLSI_LINUX_Q_XQUOTAON 0x5801
#define VLLSI_LINUX_Q_XQUOTAOFF 0x5802
#define VLLSI_LINUX_Q_XGETQUOTA 0x5803
#define VLLSI_LINUX_Q_XSETQLIM 0x5804
#define VLLSI_LINUX_Q_XGETQSTAT 0x5805
#define VLLSI_LINUX_Q_XQUOTARM 0x5806
#define VLLSI_LINUX_Q_XQUOTASYNC 0x5807
#define VLLSI_LINUX_Q_XGETQSTATV 0x5808
#define VLLSI_LINUX_Q_XGETNEXTQUOTA 0x5809

/* quota_type: Whom a quota limits. */
#define VLLSI_LINUX_USRQUOTA 0
#define VLLSI_LINUX_GRPQUOTA 1
#define VLLSI_LINUX_PRJQUOTA 2

/* quota_format: Format of a quota file. */
#define VLLSI_LINUX_QFMT_VFS_OLD 1
#define VLLSI_LINUX_QFMT_VFS_V0 2
#define VLLSI_LINUX_QFMT_OCFS2 3
#define VLLSI_LINUX_QFMT_VFS_V1 4
#define VLLSI_LINUX_QFMT_SHMEM 5

/* quota_block_valid: Which fields of if_dqblk count. */
#define VLLSI_LINUX_QIF_BLIMITS 1
#define VLLSI_LINUX_QIF_SPACE 2
#define VLLSI_LINUX_QIF_ILIMITS 4
#define VLLSI_LINUX_QIF_LIMITS 5
#define VLLSI_LINUX_QIF_INODES 8
#define VLLSI_LINUX_QIF_USAGE 0xa
#define VLLSI_LINUX_QIF_BTIME 0x10
#define VLLSI_LINUX_QIF_ITIME 0x20
#define VLLSI_LINUX_QIF_TIMES 0x30
#define VLLSI_LINUX_QIF_ALL 0x3f

/* quota_block_size: Unit of the block limits in bytes. */
#define VLLSI_LINUX_QIF_DQBLKSIZE 0x400

/* quota_info_valid: Which fields of if_dqinfo count. */
#define VLLSI_LINUX_IIF_BGRACE 1
#define VLLSI_LINUX_IIF_IGRACE 2
#define VLLSI_LINUX_IIF_FLAGS 4
#define VLLSI_LINUX_IIF_ALL 7

/* quota_info_flags: State of the quotas in if_dqinfo. */
#define VLLSI_LINUX_DQF_ROOT_SQUASH 1
#define VLLSI_LINUX_DQF_SYS_FILE 0x10000

/* xfs_quota_flags: Which XFS quotas are accounted and enforced. */
#define VLLSI_LINUX_FS_QUOTA_UDQ_ACCT 1
#define VLLSI_LINUX_FS_QUOTA_UDQ_ENFD 2
#define VLLSI_LINUX_FS_QUOTA_GDQ_ACCT 4
#define VLLSI_LINUX_FS_QUOTA_GDQ_ENFD 8
#define VLLSI_LINUX_FS_QUOTA_PDQ_ACCT 0x10
#define VLLSI_LINUX_FS_QUOTA_PDQ_ENFD 0x20

/* xfs_quota_fields: Which fields of fs_disk_quota count. */
#define VLLSI_LINUX_FS_DQ_ISOFT 1
#define VLLSI_LINUX_FS_DQ_IHARD 2
#define VLLSI_LINUX_FS_DQ_BSOFT 4
#define VLLSI_LINUX_FS_DQ_BHARD 8
#define VLLSI_LINUX_FS_DQ_RTBSOFT 0x10
#define VLLSI_LINUX_FS_DQ_RTBHARD 0x20
#define VLLSI_LINUX_FS_DQ_LIMIT_MASK 0x3f
#define VLLSI_LINUX_FS_DQ_BTIMER 0x40
#define VLLSI_LINUX_FS_DQ_ITIMER 0x80
#define VLLSI_LINUX_FS_DQ_RTBTIMER 0x100
#define VLLSI_LINUX_FS_DQ_TIMER_MASK 0x1c0
#define VLLSI_LINUX_FS_DQ_BWARNS 0x200
#define VLLSI_LINUX_FS_DQ_IWARNS 0x400
#define VLLSI_LINUX_FS_DQ_RTBWARNS 0x800
#define VLLSI_LINUX_FS_DQ_WARNS_MASK 0xe00
#define VLLSI_LINUX_FS_DQ_BCOUNT 0x1000
#define VLLSI_LINUX_FS_DQ_ICOUNT 0x2000
#define VLLSI_LINUX_FS_DQ_RTBCOUNT 0x4000
#define VLLSI_LINUX_FS_DQ_ACCT_MASK 0x7000
#define VLLSI_LINUX_FS_DQ_BIGTIME 0x8000

/* xfs_quota_kind: Whom an fs_disk_quota limits. */
#define VLLSI_LINUX_FS_USER_QUOTA 1
#define VLLSI_LINUX_FS_PROJ_QUOTA 2
#define VLLSI_LINUX_FS_GROUP_QUOTA 4

/* xfs_quota_version: Versions of the XFS quota structs. */
#define VLLSI_LINUX_FS_DQUOT_VERSION 1
#define VLLSI_LINUX_FS_QSTAT_VERSION 1
#define VLLSI_LINUX_FS_QSTATV_VERSION1 1

/* swap_flags: Priority and discard policy of a swap area. */
#define VLLSI_LINUX_SWAP_FLAG_PRIO_MASK 0x7fff /* where the priority goes */
#define VLLSI_LINUX_SWAP_FLAG_PREFER 0x8000
#define VLLSI_LINUX_SWAP_FLAG_DISCARD 0x10000
#define VLLSI_LINUX_SWAP_FLAG_DISCARD_ONCE 0x20000
#define VLLSI_LINUX_SWAP_FLAG_DISCARD_PAGES 0x40000

/* ipc_get_flags: Whether a call that looks up a key may create the object; the low nine bits are its permissions. */
#define VLLSI_LINUX_IPC_CREAT 0x200
#define VLLSI_LINUX_IPC_EXCL 0x400 /* fail if the object exists */

/* ipc_wait_flags: Whether a call on a queue or semaphore may wait. */
#define VLLSI_LINUX_IPC_NOWAIT 0x800

/* ipc_command: Commands of semctl, shmctl and msgctl alike. */
#define VLLSI_LINUX_IPC_RMID 0
#define VLLSI_LINUX_IPC_SET 1
#define VLLSI_LINUX_IPC_STAT 2
#define VLLSI_LINUX_IPC_INFO 3

/* ipc_version: The version of a struct that a command of the old entry points carries, or-ed into it. */
#define VLLSI_LINUX_IPC_OLD 0
#define VLLSI_LINUX_IPC_64 0x100

/* ipc_version_bit: IPC_64 where the direct calls still need it and 0 where they would refuse it. */
#define VLLSI_LINUX_IPC_64_IF_NEEDED 0

/* ipc_key: A key that no lookup ever finds. */
#define VLLSI_LINUX_IPC_PRIVATE 0

/* semctl_command: Commands of semctl. */
#define VLLSI_LINUX_GETPID 0xb
#define VLLSI_LINUX_GETVAL 0xc
#define VLLSI_LINUX_GETALL 0xd
#define VLLSI_LINUX_GETNCNT 0xe
#define VLLSI_LINUX_GETZCNT 0xf
#define VLLSI_LINUX_SETVAL 0x10
#define VLLSI_LINUX_SETALL 0x11
#define VLLSI_LINUX_SEM_STAT 0x12
#define VLLSI_LINUX_SEM_INFO 0x13
#define VLLSI_LINUX_SEM_STAT_ANY 0x14

/* sembuf_flags: Field sem_flg of sembuf. */
#define VLLSI_LINUX_SEM_UNDO 0x1000 /* take the change back when the process ends */

/* shmget_flags: Flags of shmget; the SHM_HUGE_* numbers choose a page size together with SHM_HUGETLB. */
#define VLLSI_LINUX_SHM_W 0x80
#define VLLSI_LINUX_SHM_R 0x100
#define VLLSI_LINUX_SHM_HUGETLB 0x800
#define VLLSI_LINUX_SHM_NORESERVE 0x1000
#define VLLSI_LINUX_SHM_HUGE_64KB 0x40000000
#define VLLSI_LINUX_SHM_HUGE_512KB 0x4c000000
#define VLLSI_LINUX_SHM_HUGE_1MB 0x50000000
#define VLLSI_LINUX_SHM_HUGE_2MB 0x54000000
#define VLLSI_LINUX_SHM_HUGE_8MB 0x5c000000
#define VLLSI_LINUX_SHM_HUGE_16MB 0x60000000
#define VLLSI_LINUX_SHM_HUGE_32MB 0x64000000
#define VLLSI_LINUX_SHM_HUGE_256MB 0x70000000
#define VLLSI_LINUX_SHM_HUGE_512MB 0x74000000
#define VLLSI_LINUX_SHM_HUGE_1GB 0x78000000
#define VLLSI_LINUX_SHM_HUGE_2GB 0x7c000000
#define VLLSI_LINUX_SHM_HUGE_16GB 0x88000000u

/* shmat_flags: How a segment is mapped. */
#define VLLSI_LINUX_SHM_RDONLY 0x1000
#define VLLSI_LINUX_SHM_RND 0x2000 /* round the address down to a multiple of SHMLBA */
#define VLLSI_LINUX_SHM_REMAP 0x4000 /* replace what is mapped there */
#define VLLSI_LINUX_SHM_EXEC 0x8000

/* shmctl_command: Commands of shmctl. */
#define VLLSI_LINUX_SHM_LOCK 0xb
#define VLLSI_LINUX_SHM_UNLOCK 0xc
#define VLLSI_LINUX_SHM_STAT 0xd
#define VLLSI_LINUX_SHM_INFO 0xe
#define VLLSI_LINUX_SHM_STAT_ANY 0xf

/* msgrcv_flags: How a message is taken from a queue. */
#define VLLSI_LINUX_MSG_NOERROR 0x1000 /* cut off text that does not fit */
#define VLLSI_LINUX_MSG_EXCEPT 0x2000 /* any type but the given one */
#define VLLSI_LINUX_MSG_COPY 0x4000 /* leave the message in the queue */

/* msgctl_command: Commands of msgctl. */
#define VLLSI_LINUX_MSG_STAT 0xb
#define VLLSI_LINUX_MSG_INFO 0xc
#define VLLSI_LINUX_MSG_STAT_ANY 0xd

/* ipc_operation: Operation numbers of the multiplexer ipc. */
#define VLLSI_LINUX_SEMOP 1
#define VLLSI_LINUX_SEMGET 2
#define VLLSI_LINUX_SEMCTL 3
#define VLLSI_LINUX_SEMTIMEDOP 4
#define VLLSI_LINUX_MSGSND 0xb
#define VLLSI_LINUX_MSGRCV 0xc
#define VLLSI_LINUX_MSGGET 0xd
#define VLLSI_LINUX_MSGCTL 0xe
#define VLLSI_LINUX_SHMAT 0x15
#define VLLSI_LINUX_SHMDT 0x16
#define VLLSI_LINUX_SHMGET 0x17
#define VLLSI_LINUX_SHMCTL 0x18

/* mq_notify_code: Last byte of the cookie that mq_notify sends through a netlink socket. */
#define VLLSI_LINUX_NOTIFY_NONE 0
#define VLLSI_LINUX_NOTIFY_WOKENUP 1
#define VLLSI_LINUX_NOTIFY_REMOVED 2

/* sysmips_command: What sysmips is asked to do. */
#define VLLSI_LINUX_FLUSH_CACHE 3
#define VLLSI_LINUX_MIPS_FIXADE 7
#define VLLSI_LINUX_MIPS_ATOMIC_SET 0x7d1
#define VLLSI_LINUX_SETNAME 1 /* no kernel answers it */
#define VLLSI_LINUX_MIPS_RDNVRAM 0xa /* no kernel answers it */

/* mmap_prot: What the pages of a mapping allow. */
#define VLLSI_LINUX_PROT_NONE 0 /* no access at all */
#define VLLSI_LINUX_PROT_READ 1
#define VLLSI_LINUX_PROT_WRITE 2
#define VLLSI_LINUX_PROT_EXEC 4
#define VLLSI_LINUX_PROT_SEM 0x10
#define VLLSI_LINUX_PROT_GROWSDOWN 0x1000000 /* mprotect only: change down to the start of a stack mapping */
#define VLLSI_LINUX_PROT_GROWSUP 0x2000000 /* mprotect only: change up to the end of an upward stack mapping */

/* mmap_flags: What a mapping is and how it is placed and filled. */
#define VLLSI_LINUX_MAP_FILE 0 /* no bit; the opposite of MAP_ANONYMOUS */
#define VLLSI_LINUX_MAP_SHARED 1
#define VLLSI_LINUX_MAP_PRIVATE 2
#define VLLSI_LINUX_MAP_SHARED_VALIDATE 3 /* shared, and unknown flags are refused */
#define VLLSI_LINUX_MAP_DROPPABLE 8 /* contents may be zeroed under memory pressure */
#define VLLSI_LINUX_MAP_FIXED 0x10
#define VLLSI_LINUX_MAP_ANONYMOUS 0x800
#define VLLSI_LINUX_MAP_GROWSDOWN 0x1000
#define VLLSI_LINUX_MAP_DENYWRITE 0x2000 /* ignored */
#define VLLSI_LINUX_MAP_EXECUTABLE 0x4000 /* ignored */
#define VLLSI_LINUX_MAP_LOCKED 0x8000
#define VLLSI_LINUX_MAP_NORESERVE 0x400
#define VLLSI_LINUX_MAP_POPULATE 0x10000
#define VLLSI_LINUX_MAP_NONBLOCK 0x20000
#define VLLSI_LINUX_MAP_STACK 0x40000
#define VLLSI_LINUX_MAP_HUGETLB 0x80000
#define VLLSI_LINUX_MAP_FIXED_NOREPLACE 0x100000
#define VLLSI_LINUX_MAP_HUGE_16KB 0x38000000
#define VLLSI_LINUX_MAP_HUGE_64KB 0x40000000
#define VLLSI_LINUX_MAP_HUGE_512KB 0x4c000000
#define VLLSI_LINUX_MAP_HUGE_1MB 0x50000000
#define VLLSI_LINUX_MAP_HUGE_2MB 0x54000000
#define VLLSI_LINUX_MAP_HUGE_8MB 0x5c000000
#define VLLSI_LINUX_MAP_HUGE_16MB 0x60000000
#define VLLSI_LINUX_MAP_HUGE_32MB 0x64000000
#define VLLSI_LINUX_MAP_HUGE_256MB 0x70000000
#define VLLSI_LINUX_MAP_HUGE_512MB 0x74000000
#define VLLSI_LINUX_MAP_HUGE_1GB 0x78000000
#define VLLSI_LINUX_MAP_HUGE_2GB 0x7c000000
#define VLLSI_LINUX_MAP_HUGE_16GB 0x88000000u

/* mmap_flag_fields: Masks and shifts for taking mmap_flags apart. */
#define VLLSI_LINUX_MAP_TYPE 0xf /* mask of the sharing type */
#define VLLSI_LINUX_MAP_HUGE_SHIFT 0x1a /* where the logarithm of the huge page size begins */
#define VLLSI_LINUX_MAP_HUGE_MASK 0x3f /* mask of that logarithm after the shift */

/* mremap_flags: How a mapping may change when it is resized. */
#define VLLSI_LINUX_MREMAP_MAYMOVE 1 /* the kernel may choose a new address */
#define VLLSI_LINUX_MREMAP_FIXED 2 /* move to the given address and unmap what is there */
#define VLLSI_LINUX_MREMAP_DONTUNMAP 4 /* keep the old range mapped, empty */

/* madvise_advice: What is about to happen to a range of memory, or what shall. */
#define VLLSI_LINUX_MADV_NORMAL 0
#define VLLSI_LINUX_MADV_RANDOM 1
#define VLLSI_LINUX_MADV_SEQUENTIAL 2
#define VLLSI_LINUX_MADV_WILLNEED 3
#define VLLSI_LINUX_MADV_DONTNEED 4 /* drop the pages; private anonymous memory reads as zero afterwards */
#define VLLSI_LINUX_MADV_FREE 8 /* the pages may be dropped until they are written again */
#define VLLSI_LINUX_MADV_REMOVE 9 /* punch a hole into the shared file or memory behind the range */
#define VLLSI_LINUX_MADV_DONTFORK 0xa
#define VLLSI_LINUX_MADV_DOFORK 0xb
#define VLLSI_LINUX_MADV_MERGEABLE 0xc
#define VLLSI_LINUX_MADV_UNMERGEABLE 0xd
#define VLLSI_LINUX_MADV_HUGEPAGE 0xe
#define VLLSI_LINUX_MADV_NOHUGEPAGE 0xf
#define VLLSI_LINUX_MADV_DONTDUMP 0x10
#define VLLSI_LINUX_MADV_DODUMP 0x11
#define VLLSI_LINUX_MADV_WIPEONFORK 0x12 /* a child finds zeros here */
#define VLLSI_LINUX_MADV_KEEPONFORK 0x13
#define VLLSI_LINUX_MADV_COLD 0x14
#define VLLSI_LINUX_MADV_PAGEOUT 0x15
#define VLLSI_LINUX_MADV_POPULATE_READ 0x16
#define VLLSI_LINUX_MADV_POPULATE_WRITE 0x17
#define VLLSI_LINUX_MADV_DONTNEED_LOCKED 0x18
#define VLLSI_LINUX_MADV_COLLAPSE 0x19
#define VLLSI_LINUX_MADV_HWPOISON 0x64 /* treat the pages as broken hardware; for tests */
#define VLLSI_LINUX_MADV_GUARD_INSTALL 0x66 /* any access to the range raises SIGSEGV */
#define VLLSI_LINUX_MADV_GUARD_REMOVE 0x67

/* msync_flags: How a file mapping is written back. */
#define VLLSI_LINUX_MS_ASYNC 1
#define VLLSI_LINUX_MS_INVALIDATE 2
#define VLLSI_LINUX_MS_SYNC 4

/* mlock_flags: How mlock2 locks. */
#define VLLSI_LINUX_MLOCK_ONFAULT 1 /* lock each page when it is first touched */

/* mlockall_flags: What mlockall locks. */
#define VLLSI_LINUX_MCL_CURRENT 1
#define VLLSI_LINUX_MCL_FUTURE 2
#define VLLSI_LINUX_MCL_ONFAULT 4

/* pkey_access: Rights that a new protection key takes away from the calling thread. */
#define VLLSI_LINUX_PKEY_DISABLE_ACCESS 1
#define VLLSI_LINUX_PKEY_DISABLE_WRITE 2

/* memfd_flags: What a memory file can do. */
#define VLLSI_LINUX_MFD_CLOEXEC 1
#define VLLSI_LINUX_MFD_ALLOW_SEALING 2
#define VLLSI_LINUX_MFD_HUGETLB 4
#define VLLSI_LINUX_MFD_NOEXEC_SEAL 8 /* not executable, and sealed so that it stays so */
#define VLLSI_LINUX_MFD_EXEC 0x10 /* executable */
#define VLLSI_LINUX_MFD_HUGE_64KB 0x40000000
#define VLLSI_LINUX_MFD_HUGE_512KB 0x4c000000
#define VLLSI_LINUX_MFD_HUGE_1MB 0x50000000
#define VLLSI_LINUX_MFD_HUGE_2MB 0x54000000
#define VLLSI_LINUX_MFD_HUGE_8MB 0x5c000000
#define VLLSI_LINUX_MFD_HUGE_16MB 0x60000000
#define VLLSI_LINUX_MFD_HUGE_32MB 0x64000000
#define VLLSI_LINUX_MFD_HUGE_256MB 0x70000000
#define VLLSI_LINUX_MFD_HUGE_512MB 0x74000000
#define VLLSI_LINUX_MFD_HUGE_1GB 0x78000000
#define VLLSI_LINUX_MFD_HUGE_2GB 0x7c000000
#define VLLSI_LINUX_MFD_HUGE_16GB 0x88000000u

/* memfd_flag_fields: Mask and shift of the huge page size in memfd_flags. */
#define VLLSI_LINUX_MFD_HUGE_SHIFT 0x1a
#define VLLSI_LINUX_MFD_HUGE_MASK 0x3f

/* mempolicy_mode_flags: How the node mask of a memory policy is read. */
#define VLLSI_LINUX_MPOL_F_NUMA_BALANCING 0x2000
#define VLLSI_LINUX_MPOL_F_RELATIVE_NODES 0x4000
#define VLLSI_LINUX_MPOL_F_STATIC_NODES 0x8000

/* mempolicy_mode: From which memory nodes pages are taken. */
#define VLLSI_LINUX_MPOL_DEFAULT 0
#define VLLSI_LINUX_MPOL_PREFERRED 1
#define VLLSI_LINUX_MPOL_BIND 2
#define VLLSI_LINUX_MPOL_INTERLEAVE 3
#define VLLSI_LINUX_MPOL_LOCAL 4
#define VLLSI_LINUX_MPOL_PREFERRED_MANY 5
#define VLLSI_LINUX_MPOL_WEIGHTED_INTERLEAVE 6

/* mempolicy_get_flags: What get_mempolicy reports. */
#define VLLSI_LINUX_MPOL_F_NODE 1 /* a node number in place of the mode */
#define VLLSI_LINUX_MPOL_F_ADDR 2 /* the policy of an address in place of the thread */
#define VLLSI_LINUX_MPOL_F_MEMS_ALLOWED 4 /* the nodes that the thread may name */

/* mempolicy_move_flags: What happens to pages that are already in place. */
#define VLLSI_LINUX_MPOL_MF_STRICT 1 /* fail if a page does not follow the policy */
#define VLLSI_LINUX_MPOL_MF_MOVE 2 /* move pages that only this process maps */
#define VLLSI_LINUX_MPOL_MF_MOVE_ALL 4 /* move shared pages too; needs CAP_SYS_NICE */
#define VLLSI_LINUX_MPOL_MF_LAZY 8 /* refused by every kernel */

/* mips_cache: Which cache of a MIPS processor is flushed. */
#define VLLSI_LINUX_ICACHE 1
#define VLLSI_LINUX_DCACHE 2
#define VLLSI_LINUX_BCACHE 3 /* both */

/* address_family: The family of a socket and of its addresses. */
#define VLLSI_LINUX_AF_UNSPEC 0
#define VLLSI_LINUX_AF_UNIX 1 /* sockets of this machine, named by paths */
#define VLLSI_LINUX_AF_INET 2 /* Internet protocol version 4 */
#define VLLSI_LINUX_AF_AX25 3
#define VLLSI_LINUX_AF_IPX 4
#define VLLSI_LINUX_AF_APPLETALK 5
#define VLLSI_LINUX_AF_NETROM 6
#define VLLSI_LINUX_AF_BRIDGE 7
#define VLLSI_LINUX_AF_ATMPVC 8
#define VLLSI_LINUX_AF_X25 9
#define VLLSI_LINUX_AF_INET6 0xa /* Internet protocol version 6 */
#define VLLSI_LINUX_AF_ROSE 0xb
#define VLLSI_LINUX_AF_DECnet 0xc
#define VLLSI_LINUX_AF_NETBEUI 0xd
#define VLLSI_LINUX_AF_SECURITY 0xe
#define VLLSI_LINUX_AF_KEY 0xf /* key management for IPsec */
#define VLLSI_LINUX_AF_NETLINK 0x10 /* messages between the kernel and processes */
#define VLLSI_LINUX_AF_PACKET 0x11 /* frames below the network protocols */
#define VLLSI_LINUX_AF_ASH 0x12
#define VLLSI_LINUX_AF_ECONET 0x13
#define VLLSI_LINUX_AF_ATMSVC 0x14
#define VLLSI_LINUX_AF_RDS 0x15
#define VLLSI_LINUX_AF_SNA 0x16
#define VLLSI_LINUX_AF_IRDA 0x17
#define VLLSI_LINUX_AF_PPPOX 0x18
#define VLLSI_LINUX_AF_WANPIPE 0x19
#define VLLSI_LINUX_AF_LLC 0x1a
#define VLLSI_LINUX_AF_IB 0x1b
#define VLLSI_LINUX_AF_MPLS 0x1c
#define VLLSI_LINUX_AF_CAN 0x1d /* controller area network */
#define VLLSI_LINUX_AF_TIPC 0x1e
#define VLLSI_LINUX_AF_BLUETOOTH 0x1f
#define VLLSI_LINUX_AF_IUCV 0x20
#define VLLSI_LINUX_AF_RXRPC 0x21
#define VLLSI_LINUX_AF_ISDN 0x22
#define VLLSI_LINUX_AF_PHONET 0x23
#define VLLSI_LINUX_AF_IEEE802154 0x24
#define VLLSI_LINUX_AF_CAIF 0x25
#define VLLSI_LINUX_AF_ALG 0x26 /* the kernel's ciphers and hashes */
#define VLLSI_LINUX_AF_NFC 0x27
#define VLLSI_LINUX_AF_VSOCK 0x28 /* between a virtual machine and its host */
#define VLLSI_LINUX_AF_KCM 0x29
#define VLLSI_LINUX_AF_QIPCRTR 0x2a
#define VLLSI_LINUX_AF_SMC 0x2b
#define VLLSI_LINUX_AF_XDP 0x2c /* frames through shared rings */
#define VLLSI_LINUX_AF_MCTP 0x2d
#define VLLSI_LINUX_AF_LOCAL 1
#define VLLSI_LINUX_AF_ROUTE 0x10

/* socket_flags: Flags of a new socket descriptor. */
#define VLLSI_LINUX_SOCK_NONBLOCK 0x80 /* the value of O_NONBLOCK */
#define VLLSI_LINUX_SOCK_CLOEXEC 0x80000 /* the value of O_CLOEXEC */

/* socket_type: What a socket promises about its data, with flags of the descriptor beside it. */
#define VLLSI_LINUX_SOCK_STREAM 2 /* a connected stream of bytes */
#define VLLSI_LINUX_SOCK_DGRAM 1 /* single messages that may be lost */
#define VLLSI_LINUX_SOCK_RAW 3 /* packets with the headers of the protocol */
#define VLLSI_LINUX_SOCK_RDM 4 /* messages that arrive in any order */
#define VLLSI_LINUX_SOCK_SEQPACKET 5 /* a connected stream of messages */
#define VLLSI_LINUX_SOCK_DCCP 6 /* datagrams with congestion control */
#define VLLSI_LINUX_SOCK_PACKET 0xa /* obsolete form of AF_PACKET */

/* socket_protocol: The protocol of an Internet socket; 0 lets the family choose. */
#define VLLSI_LINUX_IPPROTO_IP 0 /* the default of the family */
#define VLLSI_LINUX_IPPROTO_ICMP 1
#define VLLSI_LINUX_IPPROTO_IGMP 2
#define VLLSI_LINUX_IPPROTO_IPIP 4
#define VLLSI_LINUX_IPPROTO_TCP 6
#define VLLSI_LINUX_IPPROTO_EGP 8
#define VLLSI_LINUX_IPPROTO_PUP 0xc
#define VLLSI_LINUX_IPPROTO_UDP 0x11
#define VLLSI_LINUX_IPPROTO_IDP 0x16
#define VLLSI_LINUX_IPPROTO_TP 0x1d
#define VLLSI_LINUX_IPPROTO_DCCP 0x21
#define VLLSI_LINUX_IPPROTO_IPV6 0x29
#define VLLSI_LINUX_IPPROTO_ROUTING 0x2b
#define VLLSI_LINUX_IPPROTO_FRAGMENT 0x2c
#define VLLSI_LINUX_IPPROTO_RSVP 0x2e
#define VLLSI_LINUX_IPPROTO_GRE 0x2f
#define VLLSI_LINUX_IPPROTO_ESP 0x32
#define VLLSI_LINUX_IPPROTO_AH 0x33
#define VLLSI_LINUX_IPPROTO_ICMPV6 0x3a
#define VLLSI_LINUX_IPPROTO_NONE 0x3b
#define VLLSI_LINUX_IPPROTO_DSTOPTS 0x3c
#define VLLSI_LINUX_IPPROTO_MTP 0x5c
#define VLLSI_LINUX_IPPROTO_BEETPH 0x5e
#define VLLSI_LINUX_IPPROTO_ENCAP 0x62
#define VLLSI_LINUX_IPPROTO_PIM 0x67
#define VLLSI_LINUX_IPPROTO_COMP 0x6c
#define VLLSI_LINUX_IPPROTO_L2TP 0x73
#define VLLSI_LINUX_IPPROTO_SCTP 0x84
#define VLLSI_LINUX_IPPROTO_MH 0x87
#define VLLSI_LINUX_IPPROTO_UDPLITE 0x88
#define VLLSI_LINUX_IPPROTO_MPLS 0x89
#define VLLSI_LINUX_IPPROTO_ETHERNET 0x8f
#define VLLSI_LINUX_IPPROTO_AGGFRAG 0x90
#define VLLSI_LINUX_IPPROTO_RAW 0xff /* the caller supplies the IP header */
#define VLLSI_LINUX_IPPROTO_SMC 0x100 /* shared memory communications */
#define VLLSI_LINUX_IPPROTO_MPTCP 0x106 /* multipath TCP */
#define VLLSI_LINUX_IPPROTO_HOPOPTS 0

/* netlink_protocol: The protocol of a netlink socket: which part of the kernel it talks to. */
#define VLLSI_LINUX_NETLINK_ROUTE 0
#define VLLSI_LINUX_NETLINK_UNUSED 1
#define VLLSI_LINUX_NETLINK_USERSOCK 2
#define VLLSI_LINUX_NETLINK_FIREWALL 3
#define VLLSI_LINUX_NETLINK_SOCK_DIAG 4
#define VLLSI_LINUX_NETLINK_NFLOG 5
#define VLLSI_LINUX_NETLINK_XFRM 6
#define VLLSI_LINUX_NETLINK_SELINUX 7
#define VLLSI_LINUX_NETLINK_ISCSI 8
#define VLLSI_LINUX_NETLINK_AUDIT 9
#define VLLSI_LINUX_NETLINK_FIB_LOOKUP 0xa
#define VLLSI_LINUX_NETLINK_CONNECTOR 0xb
#define VLLSI_LINUX_NETLINK_NETFILTER 0xc
#define VLLSI_LINUX_NETLINK_IP6_FW 0xd
#define VLLSI_LINUX_NETLINK_DNRTMSG 0xe
#define VLLSI_LINUX_NETLINK_KOBJECT_UEVENT 0xf
#define VLLSI_LINUX_NETLINK_GENERIC 0x10
#define VLLSI_LINUX_NETLINK_SCSITRANSPORT 0x12
#define VLLSI_LINUX_NETLINK_ECRYPTFS 0x13
#define VLLSI_LINUX_NETLINK_RDMA 0x14
#define VLLSI_LINUX_NETLINK_CRYPTO 0x15
#define VLLSI_LINUX_NETLINK_SMC 0x16
#define VLLSI_LINUX_NETLINK_INET_DIAG 4

/* shutdown_how: Which direction of a connection ends. */
#define VLLSI_LINUX_SHUT_RD 0 /* receiving */
#define VLLSI_LINUX_SHUT_WR 1 /* sending */
#define VLLSI_LINUX_SHUT_RDWR 2 /* both */

/* message_flags: How a message is sent or received, and what came of it (msg_flags of msghdr). */
#define VLLSI_LINUX_MSG_OOB 1 /* out-of-band data */
#define VLLSI_LINUX_MSG_PEEK 2 /* leave the data in the receive queue */
#define VLLSI_LINUX_MSG_DONTROUTE 4 /* send to directly connected hosts alone */
#define VLLSI_LINUX_MSG_CTRUNC 8 /* result: control data did not fit */
#define VLLSI_LINUX_MSG_PROBE 0x10 /* probe the path and send nothing */
#define VLLSI_LINUX_MSG_TRUNC 0x20 /* return the real length; as a result the message did not fit */
#define VLLSI_LINUX_MSG_DONTWAIT 0x40 /* fail with AGAIN instead of waiting */
#define VLLSI_LINUX_MSG_EOR 0x80 /* the message ends a record */
#define VLLSI_LINUX_MSG_WAITALL 0x100 /* wait until the buffer is full */
#define VLLSI_LINUX_MSG_FIN 0x200
#define VLLSI_LINUX_MSG_SYN 0x400
#define VLLSI_LINUX_MSG_CONFIRM 0x800 /* the peer answered so the link-layer address is good */
#define VLLSI_LINUX_MSG_RST 0x1000
#define VLLSI_LINUX_MSG_ERRQUEUE 0x2000 /* receive from the error queue */
#define VLLSI_LINUX_MSG_NOSIGNAL 0x4000 /* no SIGPIPE */
#define VLLSI_LINUX_MSG_MORE 0x8000 /* more data follows so hold a partial segment back */
#define VLLSI_LINUX_MSG_WAITFORONE 0x10000 /* recvmmsg waits for the first message alone */
#define VLLSI_LINUX_MSG_BATCH 0x40000 /* more messages follow; set by sendmmsg */
#define VLLSI_LINUX_MSG_SOCK_DEVMEM 0x2000000 /* receive data that lies in device memory */
#define VLLSI_LINUX_MSG_ZEROCOPY 0x4000000 /* send without copying; completion comes through the error queue */
#define VLLSI_LINUX_MSG_FASTOPEN 0x20000000 /* connect and send in one */
#define VLLSI_LINUX_MSG_CMSG_CLOEXEC 0x40000000 /* received descriptors are close-on-exec */
#define VLLSI_LINUX_MSG_TRYHARD 4
#define VLLSI_LINUX_MSG_EOF 0x200

/* protocol_level: Option levels of protocols and families; the Internet ones equal their IPPROTO_* number. */
#define VLLSI_LINUX_SOL_IP 0
#define VLLSI_LINUX_SOL_TCP 6
#define VLLSI_LINUX_SOL_UDP 0x11
#define VLLSI_LINUX_SOL_IPV6 0x29
#define VLLSI_LINUX_SOL_ICMPV6 0x3a
#define VLLSI_LINUX_SOL_SCTP 0x84
#define VLLSI_LINUX_SOL_UDPLITE 0x88
#define VLLSI_LINUX_SOL_RAW 0xff
#define VLLSI_LINUX_SOL_IPX 0x100
#define VLLSI_LINUX_SOL_AX25 0x101
#define VLLSI_LINUX_SOL_ATALK 0x102
#define VLLSI_LINUX_SOL_NETROM 0x103
#define VLLSI_LINUX_SOL_ROSE 0x104
#define VLLSI_LINUX_SOL_DECNET 0x105
#define VLLSI_LINUX_SOL_X25 0x106
#define VLLSI_LINUX_SOL_PACKET 0x107
#define VLLSI_LINUX_SOL_ATM 0x108
#define VLLSI_LINUX_SOL_AAL 0x109
#define VLLSI_LINUX_SOL_IRDA 0x10a
#define VLLSI_LINUX_SOL_NETBEUI 0x10b
#define VLLSI_LINUX_SOL_LLC 0x10c
#define VLLSI_LINUX_SOL_DCCP 0x10d
#define VLLSI_LINUX_SOL_NETLINK 0x10e
#define VLLSI_LINUX_SOL_TIPC 0x10f
#define VLLSI_LINUX_SOL_RXRPC 0x110
#define VLLSI_LINUX_SOL_PPPOL2TP 0x111
#define VLLSI_LINUX_SOL_BLUETOOTH 0x112
#define VLLSI_LINUX_SOL_PNPIPE 0x113
#define VLLSI_LINUX_SOL_RDS 0x114
#define VLLSI_LINUX_SOL_IUCV 0x115
#define VLLSI_LINUX_SOL_CAIF 0x116
#define VLLSI_LINUX_SOL_ALG 0x117
#define VLLSI_LINUX_SOL_NFC 0x118
#define VLLSI_LINUX_SOL_KCM 0x119
#define VLLSI_LINUX_SOL_TLS 0x11a
#define VLLSI_LINUX_SOL_XDP 0x11b
#define VLLSI_LINUX_SOL_MPTCP 0x11c
#define VLLSI_LINUX_SOL_MCTP 0x11d
#define VLLSI_LINUX_SOL_SMC 0x11e
#define VLLSI_LINUX_SOL_VSOCK 0x11f

/* socket_level: Which layer of a socket an option belongs to. */
#define VLLSI_LINUX_SOL_SOCKET 0xffff /* the socket itself */

/* socket_option: Options of level SOL_SOCKET. */
#define VLLSI_LINUX_SO_DEBUG 1 /* needs CAP_NET_ADMIN */
#define VLLSI_LINUX_SO_REUSEADDR 4
#define VLLSI_LINUX_SO_TYPE 0x1008
#define VLLSI_LINUX_SO_ERROR 0x1007 /* read and clear the pending error */
#define VLLSI_LINUX_SO_DONTROUTE 0x10
#define VLLSI_LINUX_SO_BROADCAST 0x20
#define VLLSI_LINUX_SO_SNDBUF 0x1001
#define VLLSI_LINUX_SO_RCVBUF 0x1002
#define VLLSI_LINUX_SO_KEEPALIVE 8
#define VLLSI_LINUX_SO_OOBINLINE 0x100
#define VLLSI_LINUX_SO_NO_CHECK 0xb
#define VLLSI_LINUX_SO_PRIORITY 0xc
#define VLLSI_LINUX_SO_LINGER 0x80 /* what close does with unsent data */
#define VLLSI_LINUX_SO_BSDCOMPAT 0xe
#define VLLSI_LINUX_SO_REUSEPORT 0x200 /* several sockets share one port */
#define VLLSI_LINUX_SO_PASSCRED 0x11 /* receive SCM_CREDENTIALS */
#define VLLSI_LINUX_SO_PEERCRED 0x12 /* who connected */
#define VLLSI_LINUX_SO_RCVLOWAT 0x1004
#define VLLSI_LINUX_SO_SNDLOWAT 0x1003
#define VLLSI_LINUX_SO_RCVTIMEO_OLD 0x1006 /* with a native-word timeval */
#define VLLSI_LINUX_SO_SNDTIMEO_OLD 0x1005 /* with a native-word timeval */
#define VLLSI_LINUX_SO_SECURITY_AUTHENTICATION 0x16
#define VLLSI_LINUX_SO_SECURITY_ENCRYPTION_TRANSPORT 0x17
#define VLLSI_LINUX_SO_SECURITY_ENCRYPTION_NETWORK 0x18
#define VLLSI_LINUX_SO_BINDTODEVICE 0x19 /* by name of the interface */
#define VLLSI_LINUX_SO_ATTACH_FILTER 0x1a /* a classic BPF program */
#define VLLSI_LINUX_SO_DETACH_FILTER 0x1b
#define VLLSI_LINUX_SO_PEERNAME 0x1c
#define VLLSI_LINUX_SO_TIMESTAMP_OLD 0x1d
#define VLLSI_LINUX_SO_ACCEPTCONN 0x1009
#define VLLSI_LINUX_SO_PEERSEC 0x1e /* the peer's security label */
#define VLLSI_LINUX_SO_SNDBUFFORCE 0x1f /* beyond the limit */
#define VLLSI_LINUX_SO_RCVBUFFORCE 0x21 /* beyond the limit */
#define VLLSI_LINUX_SO_PASSSEC 0x22
#define VLLSI_LINUX_SO_TIMESTAMPNS_OLD 0x23
#define VLLSI_LINUX_SO_MARK 0x24 /* the mark of packets for routing and filters */
#define VLLSI_LINUX_SO_TIMESTAMPING_OLD 0x25
#define VLLSI_LINUX_SO_PROTOCOL 0x1028
#define VLLSI_LINUX_SO_DOMAIN 0x1029
#define VLLSI_LINUX_SO_RXQ_OVFL 0x28
#define VLLSI_LINUX_SO_WIFI_STATUS 0x29
#define VLLSI_LINUX_SO_PEEK_OFF 0x2a /* where MSG_PEEK starts */
#define VLLSI_LINUX_SO_NOFCS 0x2b
#define VLLSI_LINUX_SO_LOCK_FILTER 0x2c
#define VLLSI_LINUX_SO_SELECT_ERR_QUEUE 0x2d
#define VLLSI_LINUX_SO_BUSY_POLL 0x2e /* microseconds of polling the device */
#define VLLSI_LINUX_SO_MAX_PACING_RATE 0x2f
#define VLLSI_LINUX_SO_BPF_EXTENSIONS 0x30
#define VLLSI_LINUX_SO_INCOMING_CPU 0x31
#define VLLSI_LINUX_SO_ATTACH_BPF 0x32
#define VLLSI_LINUX_SO_ATTACH_REUSEPORT_CBPF 0x33
#define VLLSI_LINUX_SO_ATTACH_REUSEPORT_EBPF 0x34
#define VLLSI_LINUX_SO_CNX_ADVICE 0x35
#define VLLSI_LINUX_SO_MEMINFO 0x37
#define VLLSI_LINUX_SO_INCOMING_NAPI_ID 0x38
#define VLLSI_LINUX_SO_COOKIE 0x39 /* an id that is never reused */
#define VLLSI_LINUX_SO_PEERGROUPS 0x3b /* the peer's supplementary groups */
#define VLLSI_LINUX_SO_ZEROCOPY 0x3c /* allow MSG_ZEROCOPY */
#define VLLSI_LINUX_SO_TXTIME 0x3d /* send packets at a given time */
#define VLLSI_LINUX_SO_BINDTOIFINDEX 0x3e /* by index of the interface */
#define VLLSI_LINUX_SO_TIMESTAMP_NEW 0x3f
#define VLLSI_LINUX_SO_TIMESTAMPNS_NEW 0x40
#define VLLSI_LINUX_SO_TIMESTAMPING_NEW 0x41
#define VLLSI_LINUX_SO_RCVTIMEO_NEW 0x42 /* with a 64-bit timeval */
#define VLLSI_LINUX_SO_SNDTIMEO_NEW 0x43 /* with a 64-bit timeval */
#define VLLSI_LINUX_SO_DETACH_REUSEPORT_BPF 0x44
#define VLLSI_LINUX_SO_PREFER_BUSY_POLL 0x45
#define VLLSI_LINUX_SO_BUSY_POLL_BUDGET 0x46
#define VLLSI_LINUX_SO_NETNS_COOKIE 0x47 /* an id of the network namespace */
#define VLLSI_LINUX_SO_BUF_LOCK 0x48
#define VLLSI_LINUX_SO_RESERVE_MEM 0x49
#define VLLSI_LINUX_SO_TXREHASH 0x4a
#define VLLSI_LINUX_SO_RCVMARK 0x4b
#define VLLSI_LINUX_SO_PASSPIDFD 0x4c /* receive SCM_PIDFD */
#define VLLSI_LINUX_SO_PEERPIDFD 0x4d /* a descriptor for the peer process */
#define VLLSI_LINUX_SO_DEVMEM_LINEAR 0x4e
#define VLLSI_LINUX_SO_DEVMEM_DMABUF 0x4f
#define VLLSI_LINUX_SO_DEVMEM_DONTNEED 0x50 /* give received device memory back */
#define VLLSI_LINUX_SO_RCVPRIORITY 0x52
#define VLLSI_LINUX_SO_PASSRIGHTS 0x53 /* whether SCM_RIGHTS is let in */
#define VLLSI_LINUX_SO_INQ 0x54 /* receive SCM_INQ */
#define VLLSI_LINUX_SO_GET_FILTER 0x1a
#define VLLSI_LINUX_SO_DETACH_BPF 0x1b

/* ip_option: Options of level SOL_IP. */
#define VLLSI_LINUX_IP_TOS 1
#define VLLSI_LINUX_IP_TTL 2
#define VLLSI_LINUX_IP_HDRINCL 3
#define VLLSI_LINUX_IP_OPTIONS 4
#define VLLSI_LINUX_IP_ROUTER_ALERT 5
#define VLLSI_LINUX_IP_RECVOPTS 6
#define VLLSI_LINUX_IP_RETOPTS 7
#define VLLSI_LINUX_IP_PKTINFO 8
#define VLLSI_LINUX_IP_PKTOPTIONS 9
#define VLLSI_LINUX_IP_MTU_DISCOVER 0xa
#define VLLSI_LINUX_IP_RECVERR 0xb
#define VLLSI_LINUX_IP_RECVTTL 0xc
#define VLLSI_LINUX_IP_RECVTOS 0xd
#define VLLSI_LINUX_IP_MTU 0xe
#define VLLSI_LINUX_IP_FREEBIND 0xf
#define VLLSI_LINUX_IP_IPSEC_POLICY 0x10
#define VLLSI_LINUX_IP_XFRM_POLICY 0x11
#define VLLSI_LINUX_IP_PASSSEC 0x12
#define VLLSI_LINUX_IP_TRANSPARENT 0x13
#define VLLSI_LINUX_IP_ORIGDSTADDR 0x14
#define VLLSI_LINUX_IP_MINTTL 0x15
#define VLLSI_LINUX_IP_NODEFRAG 0x16
#define VLLSI_LINUX_IP_CHECKSUM 0x17
#define VLLSI_LINUX_IP_BIND_ADDRESS_NO_PORT 0x18
#define VLLSI_LINUX_IP_RECVFRAGSIZE 0x19
#define VLLSI_LINUX_IP_RECVERR_RFC4884 0x1a
#define VLLSI_LINUX_IP_MULTICAST_IF 0x20
#define VLLSI_LINUX_IP_MULTICAST_TTL 0x21
#define VLLSI_LINUX_IP_MULTICAST_LOOP 0x22
#define VLLSI_LINUX_IP_ADD_MEMBERSHIP 0x23
#define VLLSI_LINUX_IP_DROP_MEMBERSHIP 0x24
#define VLLSI_LINUX_IP_UNBLOCK_SOURCE 0x25
#define VLLSI_LINUX_IP_BLOCK_SOURCE 0x26
#define VLLSI_LINUX_IP_ADD_SOURCE_MEMBERSHIP 0x27
#define VLLSI_LINUX_IP_DROP_SOURCE_MEMBERSHIP 0x28
#define VLLSI_LINUX_IP_MSFILTER 0x29
#define VLLSI_LINUX_MCAST_JOIN_GROUP 0x2a
#define VLLSI_LINUX_MCAST_BLOCK_SOURCE 0x2b
#define VLLSI_LINUX_MCAST_UNBLOCK_SOURCE 0x2c
#define VLLSI_LINUX_MCAST_LEAVE_GROUP 0x2d
#define VLLSI_LINUX_MCAST_JOIN_SOURCE_GROUP 0x2e
#define VLLSI_LINUX_MCAST_LEAVE_SOURCE_GROUP 0x2f
#define VLLSI_LINUX_MCAST_MSFILTER 0x30
#define VLLSI_LINUX_IP_MULTICAST_ALL 0x31
#define VLLSI_LINUX_IP_UNICAST_IF 0x32
#define VLLSI_LINUX_IP_LOCAL_PORT_RANGE 0x33
#define VLLSI_LINUX_IP_PROTOCOL 0x34
#define VLLSI_LINUX_IP_RECVRETOPTS 7
#define VLLSI_LINUX_IP_RECVORIGDSTADDR 0x14

/* ip_mtu_discovery: Values of IP_MTU_DISCOVER. */
#define VLLSI_LINUX_IP_PMTUDISC_DONT 0
#define VLLSI_LINUX_IP_PMTUDISC_WANT 1
#define VLLSI_LINUX_IP_PMTUDISC_DO 2
#define VLLSI_LINUX_IP_PMTUDISC_PROBE 3
#define VLLSI_LINUX_IP_PMTUDISC_INTERFACE 4
#define VLLSI_LINUX_IP_PMTUDISC_OMIT 5

/* ipv6_option: Options of level SOL_IPV6; joining groups by MCAST_* is in ip_option. */
#define VLLSI_LINUX_IPV6_ADDRFORM 1
#define VLLSI_LINUX_IPV6_2292PKTINFO 2
#define VLLSI_LINUX_IPV6_2292HOPOPTS 3
#define VLLSI_LINUX_IPV6_2292DSTOPTS 4
#define VLLSI_LINUX_IPV6_2292RTHDR 5
#define VLLSI_LINUX_IPV6_2292PKTOPTIONS 6
#define VLLSI_LINUX_IPV6_CHECKSUM 7
#define VLLSI_LINUX_IPV6_2292HOPLIMIT 8
#define VLLSI_LINUX_IPV6_NEXTHOP 9
#define VLLSI_LINUX_IPV6_AUTHHDR 0xa
#define VLLSI_LINUX_IPV6_FLOWINFO 0xb
#define VLLSI_LINUX_IPV6_UNICAST_HOPS 0x10
#define VLLSI_LINUX_IPV6_MULTICAST_IF 0x11
#define VLLSI_LINUX_IPV6_MULTICAST_HOPS 0x12
#define VLLSI_LINUX_IPV6_MULTICAST_LOOP 0x13
#define VLLSI_LINUX_IPV6_ADD_MEMBERSHIP 0x14
#define VLLSI_LINUX_IPV6_DROP_MEMBERSHIP 0x15
#define VLLSI_LINUX_IPV6_ROUTER_ALERT 0x16
#define VLLSI_LINUX_IPV6_MTU_DISCOVER 0x17
#define VLLSI_LINUX_IPV6_MTU 0x18
#define VLLSI_LINUX_IPV6_RECVERR 0x19
#define VLLSI_LINUX_IPV6_V6ONLY 0x1a
#define VLLSI_LINUX_IPV6_JOIN_ANYCAST 0x1b
#define VLLSI_LINUX_IPV6_LEAVE_ANYCAST 0x1c
#define VLLSI_LINUX_IPV6_MULTICAST_ALL 0x1d
#define VLLSI_LINUX_IPV6_ROUTER_ALERT_ISOLATE 0x1e
#define VLLSI_LINUX_IPV6_RECVERR_RFC4884 0x1f
#define VLLSI_LINUX_IPV6_FLOWLABEL_MGR 0x20
#define VLLSI_LINUX_IPV6_FLOWINFO_SEND 0x21
#define VLLSI_LINUX_IPV6_IPSEC_POLICY 0x22
#define VLLSI_LINUX_IPV6_XFRM_POLICY 0x23
#define VLLSI_LINUX_IPV6_HDRINCL 0x24
#define VLLSI_LINUX_IPV6_RECVPKTINFO 0x31
#define VLLSI_LINUX_IPV6_PKTINFO 0x32
#define VLLSI_LINUX_IPV6_RECVHOPLIMIT 0x33
#define VLLSI_LINUX_IPV6_HOPLIMIT 0x34
#define VLLSI_LINUX_IPV6_RECVHOPOPTS 0x35
#define VLLSI_LINUX_IPV6_HOPOPTS 0x36
#define VLLSI_LINUX_IPV6_RTHDRDSTOPTS 0x37
#define VLLSI_LINUX_IPV6_RECVRTHDR 0x38
#define VLLSI_LINUX_IPV6_RTHDR 0x39
#define VLLSI_LINUX_IPV6_RECVDSTOPTS 0x3a
#define VLLSI_LINUX_IPV6_DSTOPTS 0x3b
#define VLLSI_LINUX_IPV6_RECVPATHMTU 0x3c
#define VLLSI_LINUX_IPV6_PATHMTU 0x3d
#define VLLSI_LINUX_IPV6_DONTFRAG 0x3e
#define VLLSI_LINUX_IPV6_RECVTCLASS 0x42
#define VLLSI_LINUX_IPV6_TCLASS 0x43
#define VLLSI_LINUX_IPV6_AUTOFLOWLABEL 0x46
#define VLLSI_LINUX_IPV6_ADDR_PREFERENCES 0x48
#define VLLSI_LINUX_IPV6_MINHOPCOUNT 0x49
#define VLLSI_LINUX_IPV6_ORIGDSTADDR 0x4a
#define VLLSI_LINUX_IPV6_TRANSPARENT 0x4b
#define VLLSI_LINUX_IPV6_UNICAST_IF 0x4c
#define VLLSI_LINUX_IPV6_RECVFRAGSIZE 0x4d
#define VLLSI_LINUX_IPV6_FREEBIND 0x4e
#define VLLSI_LINUX_IPV6_RECVORIGDSTADDR 0x4a

/* ipv6_mtu_discovery: Values of IPV6_MTU_DISCOVER. */
#define VLLSI_LINUX_IPV6_PMTUDISC_DONT 0
#define VLLSI_LINUX_IPV6_PMTUDISC_WANT 1
#define VLLSI_LINUX_IPV6_PMTUDISC_DO 2
#define VLLSI_LINUX_IPV6_PMTUDISC_PROBE 3
#define VLLSI_LINUX_IPV6_PMTUDISC_INTERFACE 4
#define VLLSI_LINUX_IPV6_PMTUDISC_OMIT 5

/* tcp_option: Options of level SOL_TCP. */
#define VLLSI_LINUX_TCP_NODELAY 1
#define VLLSI_LINUX_TCP_MAXSEG 2
#define VLLSI_LINUX_TCP_CORK 3
#define VLLSI_LINUX_TCP_KEEPIDLE 4
#define VLLSI_LINUX_TCP_KEEPINTVL 5
#define VLLSI_LINUX_TCP_KEEPCNT 6
#define VLLSI_LINUX_TCP_SYNCNT 7
#define VLLSI_LINUX_TCP_LINGER2 8
#define VLLSI_LINUX_TCP_DEFER_ACCEPT 9
#define VLLSI_LINUX_TCP_WINDOW_CLAMP 0xa
#define VLLSI_LINUX_TCP_INFO 0xb
#define VLLSI_LINUX_TCP_QUICKACK 0xc
#define VLLSI_LINUX_TCP_CONGESTION 0xd
#define VLLSI_LINUX_TCP_MD5SIG 0xe
#define VLLSI_LINUX_TCP_THIN_LINEAR_TIMEOUTS 0x10
#define VLLSI_LINUX_TCP_THIN_DUPACK 0x11
#define VLLSI_LINUX_TCP_USER_TIMEOUT 0x12
#define VLLSI_LINUX_TCP_REPAIR 0x13
#define VLLSI_LINUX_TCP_REPAIR_QUEUE 0x14
#define VLLSI_LINUX_TCP_QUEUE_SEQ 0x15
#define VLLSI_LINUX_TCP_REPAIR_OPTIONS 0x16
#define VLLSI_LINUX_TCP_FASTOPEN 0x17
#define VLLSI_LINUX_TCP_TIMESTAMP 0x18
#define VLLSI_LINUX_TCP_NOTSENT_LOWAT 0x19
#define VLLSI_LINUX_TCP_CC_INFO 0x1a
#define VLLSI_LINUX_TCP_SAVE_SYN 0x1b
#define VLLSI_LINUX_TCP_SAVED_SYN 0x1c
#define VLLSI_LINUX_TCP_REPAIR_WINDOW 0x1d
#define VLLSI_LINUX_TCP_FASTOPEN_CONNECT 0x1e
#define VLLSI_LINUX_TCP_ULP 0x1f
#define VLLSI_LINUX_TCP_MD5SIG_EXT 0x20
#define VLLSI_LINUX_TCP_FASTOPEN_KEY 0x21
#define VLLSI_LINUX_TCP_FASTOPEN_NO_COOKIE 0x22
#define VLLSI_LINUX_TCP_ZEROCOPY_RECEIVE 0x23
#define VLLSI_LINUX_TCP_INQ 0x24
#define VLLSI_LINUX_TCP_TX_DELAY 0x25
#define VLLSI_LINUX_TCP_AO_ADD_KEY 0x26
#define VLLSI_LINUX_TCP_AO_DEL_KEY 0x27
#define VLLSI_LINUX_TCP_AO_INFO 0x28
#define VLLSI_LINUX_TCP_AO_GET_KEYS 0x29
#define VLLSI_LINUX_TCP_AO_REPAIR 0x2a
#define VLLSI_LINUX_TCP_IS_MPTCP 0x2b
#define VLLSI_LINUX_TCP_RTO_MAX_MS 0x2c
#define VLLSI_LINUX_TCP_RTO_MIN_US 0x2d
#define VLLSI_LINUX_TCP_DELACK_MAX_US 0x2e
#define VLLSI_LINUX_TCP_CM_INQ 0x24

/* udp_option: Options of level SOL_UDP. */
#define VLLSI_LINUX_UDP_CORK 1
#define VLLSI_LINUX_UDP_ENCAP 0x64
#define VLLSI_LINUX_UDP_NO_CHECK6_TX 0x65
#define VLLSI_LINUX_UDP_NO_CHECK6_RX 0x66
#define VLLSI_LINUX_UDP_SEGMENT 0x67
#define VLLSI_LINUX_UDP_GRO 0x68

/* netlink_option: Options of level SOL_NETLINK. */
#define VLLSI_LINUX_NETLINK_ADD_MEMBERSHIP 1
#define VLLSI_LINUX_NETLINK_DROP_MEMBERSHIP 2
#define VLLSI_LINUX_NETLINK_PKTINFO 3
#define VLLSI_LINUX_NETLINK_BROADCAST_ERROR 4
#define VLLSI_LINUX_NETLINK_NO_ENOBUFS 5
#define VLLSI_LINUX_NETLINK_RX_RING 6
#define VLLSI_LINUX_NETLINK_TX_RING 7
#define VLLSI_LINUX_NETLINK_LISTEN_ALL_NSID 8
#define VLLSI_LINUX_NETLINK_LIST_MEMBERSHIPS 9
#define VLLSI_LINUX_NETLINK_CAP_ACK 0xa
#define VLLSI_LINUX_NETLINK_EXT_ACK 0xb
#define VLLSI_LINUX_NETLINK_GET_STRICT_CHK 0xc

/* packet_option: Options of level SOL_PACKET. */
#define VLLSI_LINUX_PACKET_ADD_MEMBERSHIP 1
#define VLLSI_LINUX_PACKET_DROP_MEMBERSHIP 2
#define VLLSI_LINUX_PACKET_RECV_OUTPUT 3
#define VLLSI_LINUX_PACKET_RX_RING 5
#define VLLSI_LINUX_PACKET_STATISTICS 6
#define VLLSI_LINUX_PACKET_COPY_THRESH 7
#define VLLSI_LINUX_PACKET_AUXDATA 8
#define VLLSI_LINUX_PACKET_ORIGDEV 9
#define VLLSI_LINUX_PACKET_VERSION 0xa
#define VLLSI_LINUX_PACKET_HDRLEN 0xb
#define VLLSI_LINUX_PACKET_RESERVE 0xc
#define VLLSI_LINUX_PACKET_TX_RING 0xd
#define VLLSI_LINUX_PACKET_LOSS 0xe
#define VLLSI_LINUX_PACKET_VNET_HDR 0xf
#define VLLSI_LINUX_PACKET_TX_TIMESTAMP 0x10
#define VLLSI_LINUX_PACKET_TIMESTAMP 0x11
#define VLLSI_LINUX_PACKET_FANOUT 0x12
#define VLLSI_LINUX_PACKET_TX_HAS_OFF 0x13
#define VLLSI_LINUX_PACKET_QDISC_BYPASS 0x14
#define VLLSI_LINUX_PACKET_ROLLOVER_STATS 0x15
#define VLLSI_LINUX_PACKET_FANOUT_DATA 0x16
#define VLLSI_LINUX_PACKET_IGNORE_OUTGOING 0x17
#define VLLSI_LINUX_PACKET_VNET_HDR_SZ 0x18

/* tls_option: Options of level SOL_TLS. */
#define VLLSI_LINUX_TLS_TX 1
#define VLLSI_LINUX_TLS_RX 2
#define VLLSI_LINUX_TLS_TX_ZEROCOPY_RO 3
#define VLLSI_LINUX_TLS_RX_EXPECT_NO_PAD 4
#define VLLSI_LINUX_TLS_TX_MAX_PAYLOAD_LEN 5

/* cmsg_socket: Control messages of level SOL_SOCKET that carry what was measured or sent along (cmsg_type of cmsghdr). */
#define VLLSI_LINUX_SCM_WIFI_STATUS 0x29
#define VLLSI_LINUX_SCM_TIMESTAMPING_OPT_STATS 0x36
#define VLLSI_LINUX_SCM_TIMESTAMPING_PKTINFO 0x3a
#define VLLSI_LINUX_SCM_TXTIME 0x3d
#define VLLSI_LINUX_SCM_DEVMEM_LINEAR 0x4e
#define VLLSI_LINUX_SCM_DEVMEM_DMABUF 0x4f
#define VLLSI_LINUX_SCM_TS_OPT_ID 0x51
#define VLLSI_LINUX_SCM_INQ 0x54

/* cmsg_type: Control messages of level SOL_SOCKET; timestamps come under the number of their option. */
#define VLLSI_LINUX_SCM_RIGHTS 1 /* an array of descriptors */
#define VLLSI_LINUX_SCM_CREDENTIALS 2 /* a ucred */
#define VLLSI_LINUX_SCM_SECURITY 3 /* a security label */
#define VLLSI_LINUX_SCM_PIDFD 4 /* a descriptor for the sending process */

/* netlink_message_flags: Field nlmsg_flags of nlmsghdr; the bits from 0x100 up depend on the kind of message. */
#define VLLSI_LINUX_NLM_F_REQUEST 1
#define VLLSI_LINUX_NLM_F_MULTI 2
#define VLLSI_LINUX_NLM_F_ACK 4
#define VLLSI_LINUX_NLM_F_ECHO 8
#define VLLSI_LINUX_NLM_F_DUMP_INTR 0x10
#define VLLSI_LINUX_NLM_F_DUMP_FILTERED 0x20
#define VLLSI_LINUX_NLM_F_ROOT 0x100
#define VLLSI_LINUX_NLM_F_MATCH 0x200
#define VLLSI_LINUX_NLM_F_ATOMIC 0x400
#define VLLSI_LINUX_NLM_F_APPEND 0x800
#define VLLSI_LINUX_NLM_F_CAPPED 0x100
#define VLLSI_LINUX_NLM_F_NONREC 0x100
#define VLLSI_LINUX_NLM_F_REPLACE 0x100
#define VLLSI_LINUX_NLM_F_ACK_TLVS 0x200
#define VLLSI_LINUX_NLM_F_BULK 0x200
#define VLLSI_LINUX_NLM_F_EXCL 0x200
#define VLLSI_LINUX_NLM_F_CREATE 0x400

/* socketcall_operation: Operation numbers of socketcall. */
#define VLLSI_LINUX_SYS_SOCKET 1
#define VLLSI_LINUX_SYS_BIND 2
#define VLLSI_LINUX_SYS_CONNECT 3
#define VLLSI_LINUX_SYS_LISTEN 4
#define VLLSI_LINUX_SYS_ACCEPT 5
#define VLLSI_LINUX_SYS_GETSOCKNAME 6
#define VLLSI_LINUX_SYS_GETPEERNAME 7
#define VLLSI_LINUX_SYS_SOCKETPAIR 8
#define VLLSI_LINUX_SYS_SEND 9
#define VLLSI_LINUX_SYS_RECV 0xa
#define VLLSI_LINUX_SYS_SENDTO 0xb
#define VLLSI_LINUX_SYS_RECVFROM 0xc
#define VLLSI_LINUX_SYS_SHUTDOWN 0xd
#define VLLSI_LINUX_SYS_SETSOCKOPT 0xe
#define VLLSI_LINUX_SYS_GETSOCKOPT 0xf
#define VLLSI_LINUX_SYS_SENDMSG 0x10
#define VLLSI_LINUX_SYS_RECVMSG 0x11
#define VLLSI_LINUX_SYS_ACCEPT4 0x12
#define VLLSI_LINUX_SYS_RECVMMSG 0x13
#define VLLSI_LINUX_SYS_SENDMMSG 0x14

/* prctl_option: Which attribute of the thread or process prctl reads or changes. */
#define VLLSI_LINUX_PR_SET_PDEATHSIG 1
#define VLLSI_LINUX_PR_GET_PDEATHSIG 2
#define VLLSI_LINUX_PR_GET_DUMPABLE 3
#define VLLSI_LINUX_PR_SET_DUMPABLE 4
#define VLLSI_LINUX_PR_GET_UNALIGN 5
#define VLLSI_LINUX_PR_SET_UNALIGN 6
#define VLLSI_LINUX_PR_GET_KEEPCAPS 7
#define VLLSI_LINUX_PR_SET_KEEPCAPS 8
#define VLLSI_LINUX_PR_GET_FPEMU 9 /* ia64 only */
#define VLLSI_LINUX_PR_SET_FPEMU 0xa /* ia64 only */
#define VLLSI_LINUX_PR_GET_FPEXC 0xb
#define VLLSI_LINUX_PR_SET_FPEXC 0xc
#define VLLSI_LINUX_PR_GET_TIMING 0xd
#define VLLSI_LINUX_PR_SET_TIMING 0xe
#define VLLSI_LINUX_PR_SET_NAME 0xf
#define VLLSI_LINUX_PR_GET_NAME 0x10
#define VLLSI_LINUX_PR_GET_ENDIAN 0x13
#define VLLSI_LINUX_PR_SET_ENDIAN 0x14
#define VLLSI_LINUX_PR_GET_SECCOMP 0x15
#define VLLSI_LINUX_PR_SET_SECCOMP 0x16
#define VLLSI_LINUX_PR_CAPBSET_READ 0x17
#define VLLSI_LINUX_PR_CAPBSET_DROP 0x18
#define VLLSI_LINUX_PR_GET_TSC 0x19
#define VLLSI_LINUX_PR_SET_TSC 0x1a
#define VLLSI_LINUX_PR_GET_SECUREBITS 0x1b
#define VLLSI_LINUX_PR_SET_SECUREBITS 0x1c
#define VLLSI_LINUX_PR_SET_TIMERSLACK 0x1d
#define VLLSI_LINUX_PR_GET_TIMERSLACK 0x1e
#define VLLSI_LINUX_PR_TASK_PERF_EVENTS_DISABLE 0x1f
#define VLLSI_LINUX_PR_TASK_PERF_EVENTS_ENABLE 0x20
#define VLLSI_LINUX_PR_MCE_KILL 0x21
#define VLLSI_LINUX_PR_MCE_KILL_GET 0x22
#define VLLSI_LINUX_PR_SET_MM 0x23
#define VLLSI_LINUX_PR_SET_CHILD_SUBREAPER 0x24
#define VLLSI_LINUX_PR_GET_CHILD_SUBREAPER 0x25
#define VLLSI_LINUX_PR_SET_NO_NEW_PRIVS 0x26
#define VLLSI_LINUX_PR_GET_NO_NEW_PRIVS 0x27
#define VLLSI_LINUX_PR_GET_TID_ADDRESS 0x28
#define VLLSI_LINUX_PR_SET_THP_DISABLE 0x29
#define VLLSI_LINUX_PR_GET_THP_DISABLE 0x2a
#define VLLSI_LINUX_PR_MPX_ENABLE_MANAGEMENT 0x2b /* removed in 5.4 */
#define VLLSI_LINUX_PR_MPX_DISABLE_MANAGEMENT 0x2c /* removed in 5.4 */
#define VLLSI_LINUX_PR_SET_FP_MODE 0x2d
#define VLLSI_LINUX_PR_GET_FP_MODE 0x2e
#define VLLSI_LINUX_PR_CAP_AMBIENT 0x2f
#define VLLSI_LINUX_PR_SVE_SET_VL 0x32
#define VLLSI_LINUX_PR_SVE_GET_VL 0x33
#define VLLSI_LINUX_PR_GET_SPECULATION_CTRL 0x34
#define VLLSI_LINUX_PR_SET_SPECULATION_CTRL 0x35
#define VLLSI_LINUX_PR_PAC_RESET_KEYS 0x36
#define VLLSI_LINUX_PR_SET_TAGGED_ADDR_CTRL 0x37
#define VLLSI_LINUX_PR_GET_TAGGED_ADDR_CTRL 0x38
#define VLLSI_LINUX_PR_SET_IO_FLUSHER 0x39
#define VLLSI_LINUX_PR_GET_IO_FLUSHER 0x3a
#define VLLSI_LINUX_PR_SET_SYSCALL_USER_DISPATCH 0x3b
#define VLLSI_LINUX_PR_PAC_SET_ENABLED_KEYS 0x3c
#define VLLSI_LINUX_PR_PAC_GET_ENABLED_KEYS 0x3d
#define VLLSI_LINUX_PR_SCHED_CORE 0x3e
#define VLLSI_LINUX_PR_SME_SET_VL 0x3f
#define VLLSI_LINUX_PR_SME_GET_VL 0x40
#define VLLSI_LINUX_PR_SET_MDWE 0x41
#define VLLSI_LINUX_PR_GET_MDWE 0x42
#define VLLSI_LINUX_PR_SET_MEMORY_MERGE 0x43
#define VLLSI_LINUX_PR_GET_MEMORY_MERGE 0x44
#define VLLSI_LINUX_PR_RISCV_V_SET_CONTROL 0x45
#define VLLSI_LINUX_PR_RISCV_V_GET_CONTROL 0x46
#define VLLSI_LINUX_PR_RISCV_SET_ICACHE_FLUSH_CTX 0x47
#define VLLSI_LINUX_PR_PPC_GET_DEXCR 0x48
#define VLLSI_LINUX_PR_PPC_SET_DEXCR 0x49
#define VLLSI_LINUX_PR_GET_SHADOW_STACK_STATUS 0x4a
#define VLLSI_LINUX_PR_SET_SHADOW_STACK_STATUS 0x4b
#define VLLSI_LINUX_PR_LOCK_SHADOW_STACK_STATUS 0x4c
#define VLLSI_LINUX_PR_TIMER_CREATE_RESTORE_IDS 0x4d
#define VLLSI_LINUX_PR_FUTEX_HASH 0x4e
#define VLLSI_LINUX_PR_RSEQ_SLICE_EXTENSION 0x4f
#define VLLSI_LINUX_PR_GET_CFI 0x50
#define VLLSI_LINUX_PR_SET_CFI 0x51
#define VLLSI_LINUX_PR_GET_AUXV 0x41555856
#define VLLSI_LINUX_PR_SET_VMA 0x53564d41
#define VLLSI_LINUX_PR_SET_PTRACER 0x59616d61

/* capability: A single privilege. */
#define VLLSI_LINUX_CAP_CHOWN 0
#define VLLSI_LINUX_CAP_DAC_OVERRIDE 1
#define VLLSI_LINUX_CAP_DAC_READ_SEARCH 2
#define VLLSI_LINUX_CAP_FOWNER 3
#define VLLSI_LINUX_CAP_FSETID 4
#define VLLSI_LINUX_CAP_KILL 5
#define VLLSI_LINUX_CAP_SETGID 6
#define VLLSI_LINUX_CAP_SETUID 7
#define VLLSI_LINUX_CAP_SETPCAP 8
#define VLLSI_LINUX_CAP_LINUX_IMMUTABLE 9
#define VLLSI_LINUX_CAP_NET_BIND_SERVICE 0xa
#define VLLSI_LINUX_CAP_NET_BROADCAST 0xb
#define VLLSI_LINUX_CAP_NET_ADMIN 0xc
#define VLLSI_LINUX_CAP_NET_RAW 0xd
#define VLLSI_LINUX_CAP_IPC_LOCK 0xe
#define VLLSI_LINUX_CAP_IPC_OWNER 0xf
#define VLLSI_LINUX_CAP_SYS_MODULE 0x10
#define VLLSI_LINUX_CAP_SYS_RAWIO 0x11
#define VLLSI_LINUX_CAP_SYS_CHROOT 0x12
#define VLLSI_LINUX_CAP_SYS_PTRACE 0x13
#define VLLSI_LINUX_CAP_SYS_PACCT 0x14
#define VLLSI_LINUX_CAP_SYS_ADMIN 0x15
#define VLLSI_LINUX_CAP_SYS_BOOT 0x16
#define VLLSI_LINUX_CAP_SYS_NICE 0x17
#define VLLSI_LINUX_CAP_SYS_RESOURCE 0x18
#define VLLSI_LINUX_CAP_SYS_TIME 0x19
#define VLLSI_LINUX_CAP_SYS_TTY_CONFIG 0x1a
#define VLLSI_LINUX_CAP_MKNOD 0x1b
#define VLLSI_LINUX_CAP_LEASE 0x1c
#define VLLSI_LINUX_CAP_AUDIT_WRITE 0x1d
#define VLLSI_LINUX_CAP_AUDIT_CONTROL 0x1e
#define VLLSI_LINUX_CAP_SETFCAP 0x1f
#define VLLSI_LINUX_CAP_MAC_OVERRIDE 0x20
#define VLLSI_LINUX_CAP_MAC_ADMIN 0x21
#define VLLSI_LINUX_CAP_SYSLOG 0x22
#define VLLSI_LINUX_CAP_WAKE_ALARM 0x23
#define VLLSI_LINUX_CAP_BLOCK_SUSPEND 0x24
#define VLLSI_LINUX_CAP_AUDIT_READ 0x25
#define VLLSI_LINUX_CAP_PERFMON 0x26
#define VLLSI_LINUX_CAP_BPF 0x27
#define VLLSI_LINUX_CAP_CHECKPOINT_RESTORE 0x28

/* securebits: How user id 0 and capabilities belong together in a thread. */
#define VLLSI_LINUX_SECBIT_NOROOT 1
#define VLLSI_LINUX_SECBIT_NOROOT_LOCKED 2
#define VLLSI_LINUX_SECBIT_NO_SETUID_FIXUP 4
#define VLLSI_LINUX_SECBIT_NO_SETUID_FIXUP_LOCKED 8
#define VLLSI_LINUX_SECBIT_KEEP_CAPS 0x10
#define VLLSI_LINUX_SECBIT_KEEP_CAPS_LOCKED 0x20
#define VLLSI_LINUX_SECBIT_NO_CAP_AMBIENT_RAISE 0x40
#define VLLSI_LINUX_SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED 0x80
#define VLLSI_LINUX_SECBIT_EXEC_RESTRICT_FILE 0x100
#define VLLSI_LINUX_SECBIT_EXEC_RESTRICT_FILE_LOCKED 0x200
#define VLLSI_LINUX_SECBIT_EXEC_DENY_INTERACTIVE 0x400
#define VLLSI_LINUX_SECBIT_EXEC_DENY_INTERACTIVE_LOCKED 0x800

/* prctl_ambient: What PR_CAP_AMBIENT does. */
#define VLLSI_LINUX_PR_CAP_AMBIENT_IS_SET 1
#define VLLSI_LINUX_PR_CAP_AMBIENT_RAISE 2
#define VLLSI_LINUX_PR_CAP_AMBIENT_LOWER 3
#define VLLSI_LINUX_PR_CAP_AMBIENT_CLEAR_ALL 4

/* prctl_unalign: What an unaligned access does. */
#define VLLSI_LINUX_PR_UNALIGN_NOPRINT 1 /* repair it silently */
#define VLLSI_LINUX_PR_UNALIGN_SIGBUS 2 /* raise SIGBUS */

/* prctl_fpemu: What a floating-point operation without hardware does. */
#define VLLSI_LINUX_PR_FPEMU_NOPRINT 1
#define VLLSI_LINUX_PR_FPEMU_SIGFPE 2

/* prctl_fpexc: Floating-point exceptions of powerpc. */
#define VLLSI_LINUX_PR_FP_EXC_DISABLED 0
#define VLLSI_LINUX_PR_FP_EXC_NONRECOV 1
#define VLLSI_LINUX_PR_FP_EXC_ASYNC 2
#define VLLSI_LINUX_PR_FP_EXC_PRECISE 3
#define VLLSI_LINUX_PR_FP_EXC_SW_ENABLE 0x80
#define VLLSI_LINUX_PR_FP_EXC_DIV 0x10000
#define VLLSI_LINUX_PR_FP_EXC_OVF 0x20000
#define VLLSI_LINUX_PR_FP_EXC_UND 0x40000
#define VLLSI_LINUX_PR_FP_EXC_RES 0x80000
#define VLLSI_LINUX_PR_FP_EXC_INV 0x100000

/* prctl_timing: How the time of a process is measured. */
#define VLLSI_LINUX_PR_TIMING_STATISTICAL 0
#define VLLSI_LINUX_PR_TIMING_TIMESTAMP 1 /* refused by every kernel */

/* prctl_endian: Byte order of a powerpc process. */
#define VLLSI_LINUX_PR_ENDIAN_BIG 0
#define VLLSI_LINUX_PR_ENDIAN_LITTLE 1
#define VLLSI_LINUX_PR_ENDIAN_PPC_LITTLE 2

/* prctl_tsc: Whether the time counter of the CPU may be read. */
#define VLLSI_LINUX_PR_TSC_ENABLE 1
#define VLLSI_LINUX_PR_TSC_SIGSEGV 2

/* prctl_mce_kill_operation: What PR_MCE_KILL does. */
#define VLLSI_LINUX_PR_MCE_KILL_CLEAR 0
#define VLLSI_LINUX_PR_MCE_KILL_SET 1

/* prctl_mce_kill_policy: When a thread learns of broken memory. */
#define VLLSI_LINUX_PR_MCE_KILL_LATE 0 /* at the next access */
#define VLLSI_LINUX_PR_MCE_KILL_EARLY 1 /* as soon as the fault is found */
#define VLLSI_LINUX_PR_MCE_KILL_DEFAULT 2 /* as the system decides */

/* prctl_mm_address: An address that the kernel notes about the memory of a process. */
#define VLLSI_LINUX_PR_SET_MM_START_CODE 1
#define VLLSI_LINUX_PR_SET_MM_END_CODE 2
#define VLLSI_LINUX_PR_SET_MM_START_DATA 3
#define VLLSI_LINUX_PR_SET_MM_END_DATA 4
#define VLLSI_LINUX_PR_SET_MM_START_STACK 5
#define VLLSI_LINUX_PR_SET_MM_START_BRK 6
#define VLLSI_LINUX_PR_SET_MM_BRK 7
#define VLLSI_LINUX_PR_SET_MM_ARG_START 8
#define VLLSI_LINUX_PR_SET_MM_ARG_END 9
#define VLLSI_LINUX_PR_SET_MM_ENV_START 0xa
#define VLLSI_LINUX_PR_SET_MM_ENV_END 0xb

/* prctl_mm_operation: What PR_SET_MM does besides setting one address. */
#define VLLSI_LINUX_PR_SET_MM_AUXV 0xc
#define VLLSI_LINUX_PR_SET_MM_EXE_FILE 0xd
#define VLLSI_LINUX_PR_SET_MM_MAP 0xe
#define VLLSI_LINUX_PR_SET_MM_MAP_SIZE 0xf

/* prctl_ptracer: Marks in place of a process id for PR_SET_PTRACER. */
#define VLLSI_LINUX_PR_SET_PTRACER_ANY (-1) /* every process */

/* prctl_thp_flags: Where huge pages stay allowed although they are switched off. */
#define VLLSI_LINUX_PR_THP_DISABLE_EXCEPT_ADVISED 2 /* where madvise asks for them */

/* prctl_fp_mode: Floating-point registers of a mips process. */
#define VLLSI_LINUX_PR_FP_MODE_FR 1 /* registers of 64 bits */
#define VLLSI_LINUX_PR_FP_MODE_FRE 2 /* emulate operations on 32 bits */

/* prctl_sve_vl: Length of SVE vectors and when it applies. */
#define VLLSI_LINUX_PR_SVE_VL_LEN_MASK 0xffff /* the length in bytes */
#define VLLSI_LINUX_PR_SVE_VL_INHERIT 0x20000 /* keep it across execve */
#define VLLSI_LINUX_PR_SVE_SET_VL_ONEXEC 0x40000 /* change at the next execve */

/* prctl_sme_vl: Length of SME streaming vectors and when it applies. */
#define VLLSI_LINUX_PR_SME_VL_LEN_MASK 0xffff /* the length in bytes */
#define VLLSI_LINUX_PR_SME_VL_INHERIT 0x20000 /* keep it across execve */
#define VLLSI_LINUX_PR_SME_SET_VL_ONEXEC 0x40000 /* change at the next execve */

/* prctl_speculation: A kind of speculative execution. */
#define VLLSI_LINUX_PR_SPEC_STORE_BYPASS 0
#define VLLSI_LINUX_PR_SPEC_INDIRECT_BRANCH 1
#define VLLSI_LINUX_PR_SPEC_L1D_FLUSH 2

/* prctl_speculation_state: What a thread may do with a kind of speculation. */
#define VLLSI_LINUX_PR_SPEC_NOT_AFFECTED 0
#define VLLSI_LINUX_PR_SPEC_PRCTL 1 /* the thread can change it */
#define VLLSI_LINUX_PR_SPEC_ENABLE 2 /* the speculation runs */
#define VLLSI_LINUX_PR_SPEC_DISABLE 4 /* the speculation is stopped */
#define VLLSI_LINUX_PR_SPEC_FORCE_DISABLE 8 /* stopped for good */
#define VLLSI_LINUX_PR_SPEC_DISABLE_NOEXEC 0x10 /* stopped until execve */

/* prctl_pac_keys: Pointer authentication keys of arm64. */
#define VLLSI_LINUX_PR_PAC_APIAKEY 1
#define VLLSI_LINUX_PR_PAC_APIBKEY 2
#define VLLSI_LINUX_PR_PAC_APDAKEY 4
#define VLLSI_LINUX_PR_PAC_APDBKEY 8
#define VLLSI_LINUX_PR_PAC_APGAKEY 0x10

/* prctl_tagged_addr: Tagged addresses and memory tag checks. */
#define VLLSI_LINUX_PR_TAGGED_ADDR_ENABLE 1 /* the kernel takes tagged addresses */
#define VLLSI_LINUX_PR_MTE_TCF_NONE 0
#define VLLSI_LINUX_PR_MTE_TCF_SYNC 2
#define VLLSI_LINUX_PR_MTE_TCF_ASYNC 4
#define VLLSI_LINUX_PR_MTE_TCF_MASK 6
#define VLLSI_LINUX_PR_MTE_TAG_MASK 0x7fff8 /* tags that may be generated */
#define VLLSI_LINUX_PR_MTE_STORE_ONLY 0x80000 /* check stores only */
#define VLLSI_LINUX_PR_PMLEN_MASK 0x7f000000 /* riscv: ignored upper bits of a pointer */

/* prctl_tagged_addr_fields: Shifts of the fields in prctl_tagged_addr. */
#define VLLSI_LINUX_PR_MTE_TCF_SHIFT 1
#define VLLSI_LINUX_PR_MTE_TAG_SHIFT 3
#define VLLSI_LINUX_PR_PMLEN_SHIFT 0x18

/* prctl_dispatch_mode: Where system calls are diverted to a signal. */
#define VLLSI_LINUX_PR_SYS_DISPATCH_OFF 0
#define VLLSI_LINUX_PR_SYS_DISPATCH_EXCLUSIVE_ON 1 /* everywhere but in the range */
#define VLLSI_LINUX_PR_SYS_DISPATCH_INCLUSIVE_ON 2 /* only in the range; 6.17 */
#define VLLSI_LINUX_PR_SYS_DISPATCH_ON 1

/* prctl_dispatch_selector: The byte that lets system calls pass or diverts them. */
#define VLLSI_LINUX_SYSCALL_DISPATCH_FILTER_ALLOW 0
#define VLLSI_LINUX_SYSCALL_DISPATCH_FILTER_BLOCK 1

/* prctl_sched_core: What PR_SCHED_CORE does with the cookie of tasks that may share a core. */
#define VLLSI_LINUX_PR_SCHED_CORE_GET 0
#define VLLSI_LINUX_PR_SCHED_CORE_CREATE 1
#define VLLSI_LINUX_PR_SCHED_CORE_SHARE_TO 2
#define VLLSI_LINUX_PR_SCHED_CORE_SHARE_FROM 3

/* prctl_sched_core_scope: Which tasks PR_SCHED_CORE reaches. */
#define VLLSI_LINUX_PR_SCHED_CORE_SCOPE_THREAD 0
#define VLLSI_LINUX_PR_SCHED_CORE_SCOPE_THREAD_GROUP 1
#define VLLSI_LINUX_PR_SCHED_CORE_SCOPE_PROCESS_GROUP 2

/* prctl_mdwe: How memory is kept from being writable and executable. */
#define VLLSI_LINUX_PR_MDWE_REFUSE_EXEC_GAIN 1
#define VLLSI_LINUX_PR_MDWE_NO_INHERIT 2

/* prctl_vma_attribute: What PR_SET_VMA sets. */
#define VLLSI_LINUX_PR_SET_VMA_ANON_NAME 0

/* prctl_riscv_vector: Vector unit of a riscv thread now and after execve. */
#define VLLSI_LINUX_PR_RISCV_V_VSTATE_CTRL_DEFAULT 0
#define VLLSI_LINUX_PR_RISCV_V_VSTATE_CTRL_OFF 1
#define VLLSI_LINUX_PR_RISCV_V_VSTATE_CTRL_ON 2
#define VLLSI_LINUX_PR_RISCV_V_VSTATE_CTRL_CUR_MASK 3
#define VLLSI_LINUX_PR_RISCV_V_VSTATE_CTRL_NEXT_MASK 0xc
#define VLLSI_LINUX_PR_RISCV_V_VSTATE_CTRL_INHERIT 0x10
#define VLLSI_LINUX_PR_RISCV_V_VSTATE_CTRL_MASK 0x1f

/* prctl_riscv_fencei: Whether fence.i may be used in user space. */
#define VLLSI_LINUX_PR_RISCV_CTX_SW_FENCEI_ON 0
#define VLLSI_LINUX_PR_RISCV_CTX_SW_FENCEI_OFF 1

/* prctl_riscv_scope: Whom PR_RISCV_SET_ICACHE_FLUSH_CTX reaches. */
#define VLLSI_LINUX_PR_RISCV_SCOPE_PER_PROCESS 0
#define VLLSI_LINUX_PR_RISCV_SCOPE_PER_THREAD 1

/* prctl_dexcr_aspect: An aspect of dynamic execution control on powerpc. */
#define VLLSI_LINUX_PR_PPC_DEXCR_SBHE 0 /* speculative branch hints */
#define VLLSI_LINUX_PR_PPC_DEXCR_IBRTPD 1 /* no prediction of recurring indirect branch targets */
#define VLLSI_LINUX_PR_PPC_DEXCR_SRAPD 2 /* no prediction of return addresses */
#define VLLSI_LINUX_PR_PPC_DEXCR_NPHIE 3 /* hash instructions in user space */

/* prctl_dexcr_control: State of such an aspect, now and after execve. */
#define VLLSI_LINUX_PR_PPC_DEXCR_CTRL_EDITABLE 1
#define VLLSI_LINUX_PR_PPC_DEXCR_CTRL_SET 2
#define VLLSI_LINUX_PR_PPC_DEXCR_CTRL_CLEAR 4
#define VLLSI_LINUX_PR_PPC_DEXCR_CTRL_SET_ONEXEC 8
#define VLLSI_LINUX_PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC 0x10
#define VLLSI_LINUX_PR_PPC_DEXCR_CTRL_MASK 0x1f

/* prctl_shadow_stack: What a shadow stack allows. */
#define VLLSI_LINUX_PR_SHADOW_STACK_ENABLE 1
#define VLLSI_LINUX_PR_SHADOW_STACK_WRITE 2
#define VLLSI_LINUX_PR_SHADOW_STACK_PUSH 4

/* prctl_timer_restore: Whether timer_create takes the id from its caller. */
#define VLLSI_LINUX_PR_TIMER_CREATE_RESTORE_IDS_OFF 0
#define VLLSI_LINUX_PR_TIMER_CREATE_RESTORE_IDS_ON 1
#define VLLSI_LINUX_PR_TIMER_CREATE_RESTORE_IDS_GET 2

/* prctl_futex_hash: What PR_FUTEX_HASH does. */
#define VLLSI_LINUX_PR_FUTEX_HASH_SET_SLOTS 1
#define VLLSI_LINUX_PR_FUTEX_HASH_GET_SLOTS 2

/* prctl_rseq_slice: What PR_RSEQ_SLICE_EXTENSION does. */
#define VLLSI_LINUX_PR_RSEQ_SLICE_EXTENSION_GET 1
#define VLLSI_LINUX_PR_RSEQ_SLICE_EXTENSION_SET 2

/* prctl_rseq_slice_flags: State of time slice extension. */
#define VLLSI_LINUX_PR_RSEQ_SLICE_EXT_ENABLE 1

/* prctl_cfi_feature: A protection of control flow. */
#define VLLSI_LINUX_PR_CFI_BRANCH_LANDING_PADS 0

/* prctl_cfi_control: State of such a protection. */
#define VLLSI_LINUX_PR_CFI_ENABLE 1
#define VLLSI_LINUX_PR_CFI_DISABLE 2
#define VLLSI_LINUX_PR_CFI_LOCK 4

/* namespace_flags: Kinds of namespaces; which ones clone and unshare make new and setns joins. */
#define VLLSI_LINUX_CLONE_NEWTIME 0x80 /* clocks; not for clone because the bit is part of its end signal */
#define VLLSI_LINUX_CLONE_NEWNS 0x20000 /* mounts */
#define VLLSI_LINUX_CLONE_NEWCGROUP 0x2000000 /* root of the cgroup tree */
#define VLLSI_LINUX_CLONE_NEWUTS 0x4000000 /* host and domain name */
#define VLLSI_LINUX_CLONE_NEWIPC 0x8000000 /* System V objects and message queues */
#define VLLSI_LINUX_CLONE_NEWUSER 0x10000000 /* users and groups */
#define VLLSI_LINUX_CLONE_NEWPID 0x20000000 /* process numbers */
#define VLLSI_LINUX_CLONE_NEWNET 0x40000000 /* network devices and sockets */

/* share_flags: Things that tasks share; clone shares what is named and unshare ends the sharing. */
#define VLLSI_LINUX_CLONE_VM 0x100 /* memory */
#define VLLSI_LINUX_CLONE_FS 0x200 /* root, working directory, file mode mask */
#define VLLSI_LINUX_CLONE_FILES 0x400 /* descriptor table */
#define VLLSI_LINUX_CLONE_SIGHAND 0x800 /* signal handlers */
#define VLLSI_LINUX_CLONE_THREAD 0x10000 /* thread group */
#define VLLSI_LINUX_CLONE_SYSVSEM 0x40000 /* semaphore undo list */

/* clone_flags: How a task is made by clone; the low byte is the signal that the parent gets at the end. */
#define VLLSI_LINUX_CSIGNAL 0xff /* mask of the end signal */
#define VLLSI_LINUX_CLONE_PIDFD 0x1000 /* store a process descriptor */
#define VLLSI_LINUX_CLONE_PTRACE 0x2000 /* let the caller's tracer trace the child too */
#define VLLSI_LINUX_CLONE_VFORK 0x4000 /* wait until the child runs a program or ends */
#define VLLSI_LINUX_CLONE_PARENT 0x8000 /* make the child a sibling of the caller */
#define VLLSI_LINUX_CLONE_SETTLS 0x80000 /* set the thread pointer */
#define VLLSI_LINUX_CLONE_PARENT_SETTID 0x100000 /* store the number in the parent's memory */
#define VLLSI_LINUX_CLONE_CHILD_CLEARTID 0x200000 /* clear the number in the child's memory and wake a futex at its end */
#define VLLSI_LINUX_CLONE_DETACHED 0x400000 /* ignored */
#define VLLSI_LINUX_CLONE_UNTRACED 0x800000 /* forbid a tracer to force CLONE_PTRACE */
#define VLLSI_LINUX_CLONE_CHILD_SETTID 0x1000000 /* store the number in the child's memory */
#define VLLSI_LINUX_CLONE_IO 0x80000000u /* share the input and output context */

/* clone3_flags: How a task is made by clone3; the member flags of clone_args. */
#define VLLSI_LINUX_CLONE_CLEAR_SIGHAND 0x100000000ull /* set all signal handlers back to their defaults */
#define VLLSI_LINUX_CLONE_INTO_CGROUP 0x200000000ull /* start in the cgroup behind the descriptor */
#define VLLSI_LINUX_CLONE_AUTOREAP 0x400000000ull /* remove the child from the process table when it ends */
#define VLLSI_LINUX_CLONE_NNP 0x800000000ull /* set no_new_privs on the child */
#define VLLSI_LINUX_CLONE_PIDFD_AUTOKILL 0x1000000000ull /* end the child when its descriptor is closed */
#define VLLSI_LINUX_CLONE_EMPTY_MNTNS 0x2000000000ull /* start with an empty mount namespace */

/* unshare_flags: What unshare gives the caller for itself. */
#define VLLSI_LINUX_UNSHARE_EMPTY_MNTNS 0x100000 /* start with an empty mount namespace */

/* clone_args_size: Sizes of clone_args that kernels have known. */
#define VLLSI_LINUX_CLONE_ARGS_SIZE_VER0 0x40 /* Linux 5.3 */
#define VLLSI_LINUX_CLONE_ARGS_SIZE_VER1 0x50 /* Linux 5.5 adds set_tid */
#define VLLSI_LINUX_CLONE_ARGS_SIZE_VER2 0x58 /* Linux 5.7 adds cgroup */

/* execveat_flags: How execveat finds and treats the program file. */
#define VLLSI_LINUX_AT_EXECVE_CHECK 0x10000 /* only tell whether the file could be run */

/* wait_options: What a wait call waits for and whether it waits at all. */
#define VLLSI_LINUX_WNOHANG 1 /* do not wait */
#define VLLSI_LINUX_WUNTRACED 2 /* also children that have stopped */
#define VLLSI_LINUX_WSTOPPED 2
#define VLLSI_LINUX_WEXITED 4 /* children that have ended (waitid) */
#define VLLSI_LINUX_WCONTINUED 8 /* children that have gone on */
#define VLLSI_LINUX_WNOWAIT 0x1000000 /* leave the child to be waited for again (waitid) */
#define VLLSI_LINUX___WNOTHREAD 0x20000000 /* only children of the calling thread */
#define VLLSI_LINUX___WALL 0x40000000 /* children whatever their end signal */
#define VLLSI_LINUX___WCLONE 0x80000000u /* only children whose end signal is not SIGCHLD */

/* waitid_type: What the number given to waitid names. */
#define VLLSI_LINUX_P_ALL 0 /* any child */
#define VLLSI_LINUX_P_PID 1 /* one process */
#define VLLSI_LINUX_P_PGID 2 /* a process group */
#define VLLSI_LINUX_P_PIDFD 3 /* a process descriptor */

/* pidfd_flags: How a process descriptor is opened. */
#define VLLSI_LINUX_PIDFD_THREAD 0x400 /* stand for one thread */
#define VLLSI_LINUX_PIDFD_NONBLOCK 0x80 /* waitid gives AGAIN instead of waiting */

/* pidfd_signal_flags: Whom a signal through a process descriptor reaches; 0 means what the descriptor stands for. */
#define VLLSI_LINUX_PIDFD_SIGNAL_THREAD 1 /* the thread */
#define VLLSI_LINUX_PIDFD_SIGNAL_THREAD_GROUP 2 /* the process */
#define VLLSI_LINUX_PIDFD_SIGNAL_PROCESS_GROUP 4 /* the process group that it leads */

/* pidfd_self: Numbers that stand for the caller where a process descriptor is expected. */
#define VLLSI_LINUX_PIDFD_SELF_THREAD_GROUP (-10001) /* the calling process */
#define VLLSI_LINUX_PIDFD_SELF_THREAD (-10000) /* the calling thread */
#define VLLSI_LINUX_PIDFD_SELF_PROCESS (-10001)
#define VLLSI_LINUX_PIDFD_SELF (-10000)

/* pidfd_info_mask: Which members of pidfd_info are asked for and were filled in. */
#define VLLSI_LINUX_PIDFD_INFO_PID 1 /* process numbers; always given */
#define VLLSI_LINUX_PIDFD_INFO_CREDS 2 /* user and group ids; always given */
#define VLLSI_LINUX_PIDFD_INFO_CGROUPID 4 /* cgroup; given where there is one */
#define VLLSI_LINUX_PIDFD_INFO_EXIT 8 /* how the process ended */
#define VLLSI_LINUX_PIDFD_INFO_COREDUMP 0x10 /* whether memory was dumped */
#define VLLSI_LINUX_PIDFD_INFO_SUPPORTED_MASK 0x20 /* what this kernel can tell */
#define VLLSI_LINUX_PIDFD_INFO_COREDUMP_SIGNAL 0x40 /* signal of the dump */
#define VLLSI_LINUX_PIDFD_INFO_COREDUMP_CODE 0x80 /* si_code of the dump */

/* pidfd_coredump: What became of the memory dump of an ended process. */
#define VLLSI_LINUX_PIDFD_COREDUMPED 1 /* it was written */
#define VLLSI_LINUX_PIDFD_COREDUMP_SKIP 2 /* it was left out */
#define VLLSI_LINUX_PIDFD_COREDUMP_USER 4 /* it was written as the user */
#define VLLSI_LINUX_PIDFD_COREDUMP_ROOT 8 /* it was written as root and is sensitive */

/* pidfd_info_size: Sizes of pidfd_info that kernels have known. */
#define VLLSI_LINUX_PIDFD_INFO_SIZE_VER0 0x40
#define VLLSI_LINUX_PIDFD_INFO_SIZE_VER1 0x48
#define VLLSI_LINUX_PIDFD_INFO_SIZE_VER2 0x50
#define VLLSI_LINUX_PIDFD_INFO_SIZE_VER3 0x58

/* rlimit_resource: What a limit is set on. */
#define VLLSI_LINUX_RLIMIT_CPU 0 /* processor time in seconds */
#define VLLSI_LINUX_RLIMIT_FSIZE 1 /* size of a file in bytes */
#define VLLSI_LINUX_RLIMIT_DATA 2 /* data of the program in bytes */
#define VLLSI_LINUX_RLIMIT_STACK 3 /* stack of the first thread in bytes */
#define VLLSI_LINUX_RLIMIT_CORE 4 /* memory dump in bytes */
#define VLLSI_LINUX_RLIMIT_RSS 7 /* resident memory; not enforced */
#define VLLSI_LINUX_RLIMIT_NPROC 8 /* tasks of the real user */
#define VLLSI_LINUX_RLIMIT_NOFILE 5 /* highest descriptor plus one */
#define VLLSI_LINUX_RLIMIT_MEMLOCK 9 /* locked memory in bytes */
#define VLLSI_LINUX_RLIMIT_AS 6 /* address space in bytes */
#define VLLSI_LINUX_RLIMIT_LOCKS 0xa /* file locks; not enforced */
#define VLLSI_LINUX_RLIMIT_SIGPENDING 0xb /* queued signals */
#define VLLSI_LINUX_RLIMIT_MSGQUEUE 0xc /* POSIX message queues in bytes */
#define VLLSI_LINUX_RLIMIT_NICE 0xd /* 20 minus the lowest nice value */
#define VLLSI_LINUX_RLIMIT_RTPRIO 0xe /* highest real-time priority */
#define VLLSI_LINUX_RLIMIT_RTTIME 0xf /* real-time processor time without a wait in microseconds */

/* rlimit_value: The native word that means no limit in rlimit. */
#define VLLSI_LINUX_RLIM_INFINITY 0x7fffffff

/* rlimit64_value: The value that means no limit in rlimit64. */
#define VLLSI_LINUX_RLIM64_INFINITY 0xffffffffffffffffull

/* rusage_who: Whose usage is asked for. */
#define VLLSI_LINUX_RUSAGE_CHILDREN (-1) /* children that have ended and been waited for */
#define VLLSI_LINUX_RUSAGE_SELF 0 /* all threads of the process */
#define VLLSI_LINUX_RUSAGE_THREAD 1 /* the calling thread */

/* priority_which: What the number given to getpriority and setpriority names. */
#define VLLSI_LINUX_PRIO_PROCESS 0 /* a thread */
#define VLLSI_LINUX_PRIO_PGRP 1 /* a process group */
#define VLLSI_LINUX_PRIO_USER 2 /* a real user */

/* nice_range: Ends of the range of nice values; the upper one is never reached. */
#define VLLSI_LINUX_PRIO_MIN (-20)
#define VLLSI_LINUX_PRIO_MAX 0x14

/* ioprio_who: What the number given to ioprio_get and ioprio_set names. */
#define VLLSI_LINUX_IOPRIO_WHO_PROCESS 1 /* a thread */
#define VLLSI_LINUX_IOPRIO_WHO_PGRP 2 /* a process group */
#define VLLSI_LINUX_IOPRIO_WHO_USER 3 /* a real user */

/* ioprio_class: Class of an input and output priority, not yet shifted to its place. */
#define VLLSI_LINUX_IOPRIO_CLASS_NONE 0 /* follow the nice value */
#define VLLSI_LINUX_IOPRIO_CLASS_RT 1 /* always first */
#define VLLSI_LINUX_IOPRIO_CLASS_BE 2 /* best effort */
#define VLLSI_LINUX_IOPRIO_CLASS_IDLE 3 /* only when nobody else asks */
#define VLLSI_LINUX_IOPRIO_CLASS_INVALID 7 /* no class */

/* ioprio_hint: Hint of an input and output priority, not yet shifted to its place. */
#define VLLSI_LINUX_IOPRIO_HINT_NONE 0
#define VLLSI_LINUX_IOPRIO_HINT_DEV_DURATION_LIMIT_1 1
#define VLLSI_LINUX_IOPRIO_HINT_DEV_DURATION_LIMIT_2 2
#define VLLSI_LINUX_IOPRIO_HINT_DEV_DURATION_LIMIT_3 3
#define VLLSI_LINUX_IOPRIO_HINT_DEV_DURATION_LIMIT_4 4
#define VLLSI_LINUX_IOPRIO_HINT_DEV_DURATION_LIMIT_5 5
#define VLLSI_LINUX_IOPRIO_HINT_DEV_DURATION_LIMIT_6 6
#define VLLSI_LINUX_IOPRIO_HINT_DEV_DURATION_LIMIT_7 7

/* ioprio_field: Where the parts of an input and output priority stand; the level is in the low three bits. */
#define VLLSI_LINUX_IOPRIO_HINT_SHIFT 3 /* place of the hint */
#define VLLSI_LINUX_IOPRIO_LEVEL_MASK 7 /* mask of the level */
#define VLLSI_LINUX_IOPRIO_CLASS_SHIFT 0xd /* place of the class */
#define VLLSI_LINUX_IOPRIO_HINT_MASK 0x3ff /* mask of the hint once shifted down */

/* personality: Which system the kernel imitates (low byte) and which details (flags above). */
#define VLLSI_LINUX_PER_LINUX 0
#define VLLSI_LINUX_PER_BSD 6
#define VLLSI_LINUX_PER_LINUX32 8
#define VLLSI_LINUX_PER_RISCOS 0xc
#define VLLSI_LINUX_PER_OSF4 0xf
#define VLLSI_LINUX_PER_HPUX 0x10
#define VLLSI_LINUX_PER_MASK 0xff /* mask of the imitated system */
#define VLLSI_LINUX_UNAME26 0x20000 /* tell 2.6 as the kernel's version */
#define VLLSI_LINUX_ADDR_NO_RANDOMIZE 0x40000 /* map at the same addresses every time */
#define VLLSI_LINUX_FDPIC_FUNCPTRS 0x80000 /* handlers of signals are function descriptors */
#define VLLSI_LINUX_PER_LINUX_FDPIC 0x80000
#define VLLSI_LINUX_MMAP_PAGE_ZERO 0x100000 /* map a page of zeros at address 0 */
#define VLLSI_LINUX_ADDR_COMPAT_LAYOUT 0x200000 /* map from the bottom up */
#define VLLSI_LINUX_READ_IMPLIES_EXEC 0x400000 /* make what is readable executable */
#define VLLSI_LINUX_ADDR_LIMIT_32BIT 0x800000 /* keep to the low 4 GiB */
#define VLLSI_LINUX_PER_LINUX_32BIT 0x800000
#define VLLSI_LINUX_SHORT_INODE 0x1000000 /* no effect */
#define VLLSI_LINUX_WHOLE_SECONDS 0x2000000 /* no effect */
#define VLLSI_LINUX_STICKY_TIMEOUTS 0x4000000 /* leave the timeout of select and ppoll as it was */
#define VLLSI_LINUX_PER_ISCR4 0x4000005
#define VLLSI_LINUX_PER_SUNOS 0x4000006
#define VLLSI_LINUX_PER_IRIX32 0x4000009
#define VLLSI_LINUX_PER_IRIXN32 0x400000a
#define VLLSI_LINUX_PER_IRIX64 0x400000b
#define VLLSI_LINUX_PER_SOLARIS 0x400000d
#define VLLSI_LINUX_PER_SVR4 0x4100001
#define VLLSI_LINUX_PER_UW7 0x410000e
#define VLLSI_LINUX_PER_SVR3 0x5000002
#define VLLSI_LINUX_PER_WYSEV386 0x5000004
#define VLLSI_LINUX_PER_XENIX 0x5000007
#define VLLSI_LINUX_PER_OSR5 0x6000003
#define VLLSI_LINUX_PER_SCOSVR3 0x7000003
#define VLLSI_LINUX_ADDR_LIMIT_3GB 0x8000000 /* keep to the low 3 GiB */
#define VLLSI_LINUX_PER_LINUX32_3GB 0x8000008

/* kcmp_type: Which kernel object of two processes is compared. */
#define VLLSI_LINUX_KCMP_FILE 0 /* open files behind two descriptors */
#define VLLSI_LINUX_KCMP_VM 1 /* address spaces */
#define VLLSI_LINUX_KCMP_FILES 2 /* descriptor tables */
#define VLLSI_LINUX_KCMP_FS 3 /* root and working directory */
#define VLLSI_LINUX_KCMP_SIGHAND 4 /* signal handlers */
#define VLLSI_LINUX_KCMP_IO 5 /* input and output contexts */
#define VLLSI_LINUX_KCMP_SYSVSEM 6 /* semaphore undo lists */
#define VLLSI_LINUX_KCMP_EPOLL_TFD 7 /* an open file and what an epoll instance watches */

/* pidfd_request: What ioctl asks of a process descriptor; all but the last give a new descriptor of a namespace. */
#define VLLSI_LINUX_PIDFD_GET_CGROUP_NAMESPACE 0x2000ff01
#define VLLSI_LINUX_PIDFD_GET_IPC_NAMESPACE 0x2000ff02
#define VLLSI_LINUX_PIDFD_GET_MNT_NAMESPACE 0x2000ff03
#define VLLSI_LINUX_PIDFD_GET_NET_NAMESPACE 0x2000ff04
#define VLLSI_LINUX_PIDFD_GET_PID_NAMESPACE 0x2000ff05
#define VLLSI_LINUX_PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE 0x2000ff06
#define VLLSI_LINUX_PIDFD_GET_TIME_NAMESPACE 0x2000ff07
#define VLLSI_LINUX_PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE 0x2000ff08
#define VLLSI_LINUX_PIDFD_GET_USER_NAMESPACE 0x2000ff09
#define VLLSI_LINUX_PIDFD_GET_UTS_NAMESPACE 0x2000ff0a
#define VLLSI_LINUX_PIDFD_GET_INFO 0xc058ff0bu

/* namespace_request: What ioctl asks of a namespace descriptor. */
#define VLLSI_LINUX_NS_GET_USERNS 0x2000b701
#define VLLSI_LINUX_NS_GET_PARENT 0x2000b702
#define VLLSI_LINUX_NS_GET_NSTYPE 0x2000b703
#define VLLSI_LINUX_NS_GET_OWNER_UID 0x2000b704
#define VLLSI_LINUX_NS_GET_PID_FROM_PIDNS 0x4004b706
#define VLLSI_LINUX_NS_GET_TGID_FROM_PIDNS 0x4004b707
#define VLLSI_LINUX_NS_GET_PID_IN_PIDNS 0x4004b708
#define VLLSI_LINUX_NS_GET_TGID_IN_PIDNS 0x4004b709
#define VLLSI_LINUX_NS_GET_MNTNS_ID 0x4008b705
#define VLLSI_LINUX_NS_GET_ID 0x4008b70d
#define VLLSI_LINUX_NS_MNT_GET_INFO 0x4010b70a
#define VLLSI_LINUX_NS_MNT_GET_NEXT 0x4010b70b
#define VLLSI_LINUX_NS_MNT_GET_PREV 0x4010b70c

/* sched_policy: How a thread competes for processors. */
#define VLLSI_LINUX_SCHED_NORMAL 0 /* share fairly */
#define VLLSI_LINUX_SCHED_FIFO 1 /* real time until it waits */
#define VLLSI_LINUX_SCHED_RR 2 /* real time in turns */
#define VLLSI_LINUX_SCHED_BATCH 3 /* share fairly without quick answers */
#define VLLSI_LINUX_SCHED_IDLE 5 /* when hardly anybody else wants to run */
#define VLLSI_LINUX_SCHED_DEADLINE 6 /* a reserved time in every period */
#define VLLSI_LINUX_SCHED_EXT 7 /* a scheduler loaded as BPF program */
#define VLLSI_LINUX_SCHED_RESET_ON_FORK 0x40000000 /* children start as SCHED_NORMAL; may be added to a policy */

/* sched_attr_flags: What sched_setattr changes and how; the member sched_flags of sched_attr. */
#define VLLSI_LINUX_SCHED_FLAG_RESET_ON_FORK 1 /* children start as SCHED_NORMAL */
#define VLLSI_LINUX_SCHED_FLAG_RECLAIM 2 /* use time that other deadline threads leave over */
#define VLLSI_LINUX_SCHED_FLAG_DL_OVERRUN 4 /* SIGXCPU when the reserved time is used up */
#define VLLSI_LINUX_SCHED_FLAG_KEEP_POLICY 8 /* keep the policy */
#define VLLSI_LINUX_SCHED_FLAG_KEEP_PARAMS 0x10 /* keep the parameters */
#define VLLSI_LINUX_SCHED_FLAG_KEEP_ALL 0x18 /* keep both */
#define VLLSI_LINUX_SCHED_FLAG_UTIL_CLAMP_MIN 0x20 /* sched_util_min is set */
#define VLLSI_LINUX_SCHED_FLAG_UTIL_CLAMP_MAX 0x40 /* sched_util_max is set */
#define VLLSI_LINUX_SCHED_FLAG_UTIL_CLAMP 0x60 /* both are set */

/* sched_getattr_flags: Which parameters sched_getattr tells. */
#define VLLSI_LINUX_SCHED_GETATTR_FLAG_DL_DYNAMIC 1 /* what is left of a deadline thread's period */

/* sched_attr_size: Sizes of sched_attr that kernels have known. */
#define VLLSI_LINUX_SCHED_ATTR_SIZE_VER0 0x30 /* Linux 3.14 */
#define VLLSI_LINUX_SCHED_ATTR_SIZE_VER1 0x38 /* Linux 5.3 adds the load bounds */

/* ptrace_request: What ptrace is asked to do. */
#define VLLSI_LINUX_PTRACE_TRACEME 0
#define VLLSI_LINUX_PTRACE_PEEKTEXT 1
#define VLLSI_LINUX_PTRACE_PEEKDATA 2
#define VLLSI_LINUX_PTRACE_PEEKUSR 3
#define VLLSI_LINUX_PTRACE_POKETEXT 4
#define VLLSI_LINUX_PTRACE_POKEDATA 5
#define VLLSI_LINUX_PTRACE_POKEUSR 6
#define VLLSI_LINUX_PTRACE_CONT 7
#define VLLSI_LINUX_PTRACE_KILL 8
#define VLLSI_LINUX_PTRACE_SINGLESTEP 9
#define VLLSI_LINUX_PTRACE_ATTACH 0x10
#define VLLSI_LINUX_PTRACE_DETACH 0x11
#define VLLSI_LINUX_PTRACE_SYSCALL 0x18
#define VLLSI_LINUX_PTRACE_SETOPTIONS 0x4200
#define VLLSI_LINUX_PTRACE_GETEVENTMSG 0x4201
#define VLLSI_LINUX_PTRACE_GETSIGINFO 0x4202
#define VLLSI_LINUX_PTRACE_SETSIGINFO 0x4203
#define VLLSI_LINUX_PTRACE_GETREGSET 0x4204
#define VLLSI_LINUX_PTRACE_SETREGSET 0x4205
#define VLLSI_LINUX_PTRACE_SEIZE 0x4206
#define VLLSI_LINUX_PTRACE_INTERRUPT 0x4207
#define VLLSI_LINUX_PTRACE_LISTEN 0x4208
#define VLLSI_LINUX_PTRACE_PEEKSIGINFO 0x4209
#define VLLSI_LINUX_PTRACE_GETSIGMASK 0x420a
#define VLLSI_LINUX_PTRACE_SETSIGMASK 0x420b
#define VLLSI_LINUX_PTRACE_SECCOMP_GET_FILTER 0x420c
#define VLLSI_LINUX_PTRACE_SECCOMP_GET_METADATA 0x420d
#define VLLSI_LINUX_PTRACE_GET_SYSCALL_INFO 0x420e
#define VLLSI_LINUX_PTRACE_GET_RSEQ_CONFIGURATION 0x420f
#define VLLSI_LINUX_PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG 0x4210
#define VLLSI_LINUX_PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG 0x4211
#define VLLSI_LINUX_PTRACE_SET_SYSCALL_INFO 0x4212
#define VLLSI_LINUX_PTRACE_GETREGS 0xc
#define VLLSI_LINUX_PTRACE_SETREGS 0xd
#define VLLSI_LINUX_PTRACE_GETFPREGS 0xe
#define VLLSI_LINUX_PTRACE_SETFPREGS 0xf
#define VLLSI_LINUX_PTRACE_OLDSETOPTIONS 0x15
#define VLLSI_LINUX_PTRACE_GET_THREAD_AREA 0x19
#define VLLSI_LINUX_PTRACE_SET_THREAD_AREA 0x1a
#define VLLSI_LINUX_PTRACE_PEEKTEXT_3264 0xc0 /* for 32-bit tracers under a 64-bit kernel */
#define VLLSI_LINUX_PTRACE_PEEKDATA_3264 0xc1 /* for 32-bit tracers under a 64-bit kernel */
#define VLLSI_LINUX_PTRACE_POKETEXT_3264 0xc2 /* for 32-bit tracers under a 64-bit kernel */
#define VLLSI_LINUX_PTRACE_POKEDATA_3264 0xc3 /* for 32-bit tracers under a 64-bit kernel */
#define VLLSI_LINUX_PTRACE_GET_THREAD_AREA_3264 0xc4 /* for 32-bit tracers under a 64-bit kernel */
#define VLLSI_LINUX_PTRACE_GET_WATCH_REGS 0xd0
#define VLLSI_LINUX_PTRACE_SET_WATCH_REGS 0xd1

/* ptrace_options: What a tracer wants to be told of, and how tracer and tracee are tied together. */
#define VLLSI_LINUX_PTRACE_O_TRACESYSGOOD 1 /* report system call stops as SIGTRAP with bit 7 set */
#define VLLSI_LINUX_PTRACE_O_TRACEFORK 2
#define VLLSI_LINUX_PTRACE_O_TRACEVFORK 4
#define VLLSI_LINUX_PTRACE_O_TRACECLONE 8
#define VLLSI_LINUX_PTRACE_O_TRACEEXEC 0x10
#define VLLSI_LINUX_PTRACE_O_TRACEVFORKDONE 0x20
#define VLLSI_LINUX_PTRACE_O_TRACEEXIT 0x40
#define VLLSI_LINUX_PTRACE_O_TRACESECCOMP 0x80
#define VLLSI_LINUX_PTRACE_O_EXITKILL 0x100000 /* kill the tracee when the tracer ends */
#define VLLSI_LINUX_PTRACE_O_SUSPEND_SECCOMP 0x200000

/* ptrace_event: Kind of an event stop; bits 16 and up of the wait status. */
#define VLLSI_LINUX_PTRACE_EVENT_FORK 1
#define VLLSI_LINUX_PTRACE_EVENT_VFORK 2
#define VLLSI_LINUX_PTRACE_EVENT_CLONE 3
#define VLLSI_LINUX_PTRACE_EVENT_EXEC 4
#define VLLSI_LINUX_PTRACE_EVENT_VFORK_DONE 5
#define VLLSI_LINUX_PTRACE_EVENT_EXIT 6
#define VLLSI_LINUX_PTRACE_EVENT_SECCOMP 7
#define VLLSI_LINUX_PTRACE_EVENT_STOP 0x80

/* ptrace_eventmsg: Message of a system call stop (PTRACE_GETEVENTMSG). */
#define VLLSI_LINUX_PTRACE_EVENTMSG_SYSCALL_ENTRY 1
#define VLLSI_LINUX_PTRACE_EVENTMSG_SYSCALL_EXIT 2

/* ptrace_syscall_stop: Which part of ptrace_syscall_info is filled in. */
#define VLLSI_LINUX_PTRACE_SYSCALL_INFO_NONE 0
#define VLLSI_LINUX_PTRACE_SYSCALL_INFO_ENTRY 1
#define VLLSI_LINUX_PTRACE_SYSCALL_INFO_EXIT 2
#define VLLSI_LINUX_PTRACE_SYSCALL_INFO_SECCOMP 3

/* ptrace_peeksiginfo_flags: Which queue PTRACE_PEEKSIGINFO reads. */
#define VLLSI_LINUX_PTRACE_PEEKSIGINFO_SHARED 1 /* the queue of the process instead of the thread's */

/* regset_note: Register set for PTRACE_GETREGSET and PTRACE_SETREGSET, named as the notes of a core dump. */
#define VLLSI_LINUX_NT_PRSTATUS 1
#define VLLSI_LINUX_NT_PRFPREG 2
#define VLLSI_LINUX_NT_PPC_VMX 0x100
#define VLLSI_LINUX_NT_PPC_SPE 0x101
#define VLLSI_LINUX_NT_PPC_VSX 0x102
#define VLLSI_LINUX_NT_PPC_TAR 0x103
#define VLLSI_LINUX_NT_PPC_PPR 0x104
#define VLLSI_LINUX_NT_PPC_DSCR 0x105
#define VLLSI_LINUX_NT_PPC_EBB 0x106
#define VLLSI_LINUX_NT_PPC_PMU 0x107
#define VLLSI_LINUX_NT_PPC_TM_CGPR 0x108
#define VLLSI_LINUX_NT_PPC_TM_CFPR 0x109
#define VLLSI_LINUX_NT_PPC_TM_CVMX 0x10a
#define VLLSI_LINUX_NT_PPC_TM_CVSX 0x10b
#define VLLSI_LINUX_NT_PPC_TM_SPR 0x10c
#define VLLSI_LINUX_NT_PPC_TM_CTAR 0x10d
#define VLLSI_LINUX_NT_PPC_TM_CPPR 0x10e
#define VLLSI_LINUX_NT_PPC_TM_CDSCR 0x10f
#define VLLSI_LINUX_NT_PPC_PKEY 0x110
#define VLLSI_LINUX_NT_PPC_DEXCR 0x111
#define VLLSI_LINUX_NT_PPC_HASHKEYR 0x112
#define VLLSI_LINUX_NT_386_TLS 0x200
#define VLLSI_LINUX_NT_386_IOPERM 0x201
#define VLLSI_LINUX_NT_X86_XSTATE 0x202
#define VLLSI_LINUX_NT_X86_SHSTK 0x204
#define VLLSI_LINUX_NT_X86_XSAVE_LAYOUT 0x205
#define VLLSI_LINUX_NT_S390_HIGH_GPRS 0x300
#define VLLSI_LINUX_NT_S390_TIMER 0x301
#define VLLSI_LINUX_NT_S390_TODCMP 0x302
#define VLLSI_LINUX_NT_S390_TODPREG 0x303
#define VLLSI_LINUX_NT_S390_CTRS 0x304
#define VLLSI_LINUX_NT_S390_PREFIX 0x305
#define VLLSI_LINUX_NT_S390_LAST_BREAK 0x306
#define VLLSI_LINUX_NT_S390_SYSTEM_CALL 0x307
#define VLLSI_LINUX_NT_S390_TDB 0x308
#define VLLSI_LINUX_NT_S390_VXRS_LOW 0x309
#define VLLSI_LINUX_NT_S390_VXRS_HIGH 0x30a
#define VLLSI_LINUX_NT_S390_GS_CB 0x30b
#define VLLSI_LINUX_NT_S390_GS_BC 0x30c
#define VLLSI_LINUX_NT_S390_RI_CB 0x30d
#define VLLSI_LINUX_NT_S390_PV_CPU_DATA 0x30e
#define VLLSI_LINUX_NT_ARM_VFP 0x400
#define VLLSI_LINUX_NT_ARM_TLS 0x401
#define VLLSI_LINUX_NT_ARM_HW_BREAK 0x402
#define VLLSI_LINUX_NT_ARM_HW_WATCH 0x403
#define VLLSI_LINUX_NT_ARM_SYSTEM_CALL 0x404
#define VLLSI_LINUX_NT_ARM_SVE 0x405
#define VLLSI_LINUX_NT_ARM_PAC_MASK 0x406
#define VLLSI_LINUX_NT_ARM_PACA_KEYS 0x407
#define VLLSI_LINUX_NT_ARM_PACG_KEYS 0x408
#define VLLSI_LINUX_NT_ARM_TAGGED_ADDR_CTRL 0x409
#define VLLSI_LINUX_NT_ARM_PAC_ENABLED_KEYS 0x40a
#define VLLSI_LINUX_NT_ARM_SSVE 0x40b
#define VLLSI_LINUX_NT_ARM_ZA 0x40c
#define VLLSI_LINUX_NT_ARM_ZT 0x40d
#define VLLSI_LINUX_NT_ARM_FPMR 0x40e
#define VLLSI_LINUX_NT_ARM_POE 0x40f
#define VLLSI_LINUX_NT_ARM_GCS 0x410
#define VLLSI_LINUX_NT_MIPS_DSP 0x800
#define VLLSI_LINUX_NT_MIPS_FP_MODE 0x801
#define VLLSI_LINUX_NT_MIPS_MSA 0x802
#define VLLSI_LINUX_NT_RISCV_CSR 0x900
#define VLLSI_LINUX_NT_RISCV_VECTOR 0x901
#define VLLSI_LINUX_NT_RISCV_TAGGED_ADDR_CTRL 0x902
#define VLLSI_LINUX_NT_RISCV_USER_CFI 0x903
#define VLLSI_LINUX_NT_LOONGARCH_CPUCFG 0xa00
#define VLLSI_LINUX_NT_LOONGARCH_CSR 0xa01
#define VLLSI_LINUX_NT_LOONGARCH_LSX 0xa02
#define VLLSI_LINUX_NT_LOONGARCH_LASX 0xa03
#define VLLSI_LINUX_NT_LOONGARCH_LBT 0xa04
#define VLLSI_LINUX_NT_LOONGARCH_HW_BREAK 0xa05
#define VLLSI_LINUX_NT_LOONGARCH_HW_WATCH 0xa06
#define VLLSI_LINUX_NT_PRXFPREG 0x46e62b7f

/* keyctl_operation: What keyctl is asked to do. */
#define VLLSI_LINUX_KEYCTL_GET_KEYRING_ID 0
#define VLLSI_LINUX_KEYCTL_JOIN_SESSION_KEYRING 1
#define VLLSI_LINUX_KEYCTL_UPDATE 2
#define VLLSI_LINUX_KEYCTL_REVOKE 3
#define VLLSI_LINUX_KEYCTL_CHOWN 4
#define VLLSI_LINUX_KEYCTL_SETPERM 5
#define VLLSI_LINUX_KEYCTL_DESCRIBE 6
#define VLLSI_LINUX_KEYCTL_CLEAR 7
#define VLLSI_LINUX_KEYCTL_LINK 8
#define VLLSI_LINUX_KEYCTL_UNLINK 9
#define VLLSI_LINUX_KEYCTL_SEARCH 0xa
#define VLLSI_LINUX_KEYCTL_READ 0xb
#define VLLSI_LINUX_KEYCTL_INSTANTIATE 0xc
#define VLLSI_LINUX_KEYCTL_NEGATE 0xd
#define VLLSI_LINUX_KEYCTL_SET_REQKEY_KEYRING 0xe
#define VLLSI_LINUX_KEYCTL_SET_TIMEOUT 0xf
#define VLLSI_LINUX_KEYCTL_ASSUME_AUTHORITY 0x10
#define VLLSI_LINUX_KEYCTL_GET_SECURITY 0x11
#define VLLSI_LINUX_KEYCTL_SESSION_TO_PARENT 0x12
#define VLLSI_LINUX_KEYCTL_REJECT 0x13
#define VLLSI_LINUX_KEYCTL_INSTANTIATE_IOV 0x14
#define VLLSI_LINUX_KEYCTL_INVALIDATE 0x15
#define VLLSI_LINUX_KEYCTL_GET_PERSISTENT 0x16
#define VLLSI_LINUX_KEYCTL_DH_COMPUTE 0x17
#define VLLSI_LINUX_KEYCTL_PKEY_QUERY 0x18
#define VLLSI_LINUX_KEYCTL_PKEY_ENCRYPT 0x19
#define VLLSI_LINUX_KEYCTL_PKEY_DECRYPT 0x1a
#define VLLSI_LINUX_KEYCTL_PKEY_SIGN 0x1b
#define VLLSI_LINUX_KEYCTL_PKEY_VERIFY 0x1c
#define VLLSI_LINUX_KEYCTL_RESTRICT_KEYRING 0x1d
#define VLLSI_LINUX_KEYCTL_MOVE 0x1e
#define VLLSI_LINUX_KEYCTL_CAPABILITIES 0x1f
#define VLLSI_LINUX_KEYCTL_WATCH_KEY 0x20

/* special_key: Key ids that stand for a keyring of the caller. */
#define VLLSI_LINUX_KEY_SPEC_THREAD_KEYRING (-1)
#define VLLSI_LINUX_KEY_SPEC_PROCESS_KEYRING (-2)
#define VLLSI_LINUX_KEY_SPEC_SESSION_KEYRING (-3)
#define VLLSI_LINUX_KEY_SPEC_USER_KEYRING (-4)
#define VLLSI_LINUX_KEY_SPEC_USER_SESSION_KEYRING (-5)
#define VLLSI_LINUX_KEY_SPEC_GROUP_KEYRING (-6) /* never implemented */
#define VLLSI_LINUX_KEY_SPEC_REQKEY_AUTH_KEY (-7)
#define VLLSI_LINUX_KEY_SPEC_REQUESTOR_KEYRING (-8)

/* reqkey_default: Where keys that the kernel requests on behalf of a thread are linked. */
#define VLLSI_LINUX_KEY_REQKEY_DEFL_NO_CHANGE (-1)
#define VLLSI_LINUX_KEY_REQKEY_DEFL_DEFAULT 0
#define VLLSI_LINUX_KEY_REQKEY_DEFL_THREAD_KEYRING 1
#define VLLSI_LINUX_KEY_REQKEY_DEFL_PROCESS_KEYRING 2
#define VLLSI_LINUX_KEY_REQKEY_DEFL_SESSION_KEYRING 3
#define VLLSI_LINUX_KEY_REQKEY_DEFL_USER_KEYRING 4
#define VLLSI_LINUX_KEY_REQKEY_DEFL_USER_SESSION_KEYRING 5
#define VLLSI_LINUX_KEY_REQKEY_DEFL_GROUP_KEYRING 6 /* never implemented */
#define VLLSI_LINUX_KEY_REQKEY_DEFL_REQUESTOR_KEYRING 7

/* key_move_flags: How KEYCTL_MOVE treats a key that is in the way. */
#define VLLSI_LINUX_KEYCTL_MOVE_EXCL 1

/* key_pkey_operations: What an asymmetric key can be used for (supported_ops). */
#define VLLSI_LINUX_KEYCTL_SUPPORTS_ENCRYPT 1
#define VLLSI_LINUX_KEYCTL_SUPPORTS_DECRYPT 2
#define VLLSI_LINUX_KEYCTL_SUPPORTS_SIGN 4
#define VLLSI_LINUX_KEYCTL_SUPPORTS_VERIFY 8

/* key_capabilities_0: First byte that KEYCTL_CAPABILITIES returns. */
#define VLLSI_LINUX_KEYCTL_CAPS0_CAPABILITIES 1
#define VLLSI_LINUX_KEYCTL_CAPS0_PERSISTENT_KEYRINGS 2
#define VLLSI_LINUX_KEYCTL_CAPS0_DIFFIE_HELLMAN 4
#define VLLSI_LINUX_KEYCTL_CAPS0_PUBLIC_KEY 8
#define VLLSI_LINUX_KEYCTL_CAPS0_BIG_KEY 0x10
#define VLLSI_LINUX_KEYCTL_CAPS0_INVALIDATE 0x20
#define VLLSI_LINUX_KEYCTL_CAPS0_RESTRICT_KEYRING 0x40
#define VLLSI_LINUX_KEYCTL_CAPS0_MOVE 0x80

/* key_capabilities_1: Second byte that KEYCTL_CAPABILITIES returns. */
#define VLLSI_LINUX_KEYCTL_CAPS1_NS_KEYRING_NAME 1
#define VLLSI_LINUX_KEYCTL_CAPS1_NS_KEY_TAG 2
#define VLLSI_LINUX_KEYCTL_CAPS1_NOTIFICATIONS 4

/* key_permissions: Who may do what with a key; possessor, user, group and others. */
#define VLLSI_LINUX_KEY_POS_SETATTR 0x20000000
#define VLLSI_LINUX_KEY_POS_LINK 0x10000000
#define VLLSI_LINUX_KEY_POS_SEARCH 0x8000000
#define VLLSI_LINUX_KEY_POS_WRITE 0x4000000
#define VLLSI_LINUX_KEY_POS_READ 0x2000000
#define VLLSI_LINUX_KEY_POS_VIEW 0x1000000
#define VLLSI_LINUX_KEY_USR_SETATTR 0x200000
#define VLLSI_LINUX_KEY_USR_LINK 0x100000
#define VLLSI_LINUX_KEY_USR_SEARCH 0x80000
#define VLLSI_LINUX_KEY_USR_WRITE 0x40000
#define VLLSI_LINUX_KEY_USR_READ 0x20000
#define VLLSI_LINUX_KEY_USR_VIEW 0x10000
#define VLLSI_LINUX_KEY_GRP_SETATTR 0x2000
#define VLLSI_LINUX_KEY_GRP_LINK 0x1000
#define VLLSI_LINUX_KEY_GRP_SEARCH 0x800
#define VLLSI_LINUX_KEY_GRP_WRITE 0x400
#define VLLSI_LINUX_KEY_GRP_READ 0x200
#define VLLSI_LINUX_KEY_GRP_VIEW 0x100
#define VLLSI_LINUX_KEY_OTH_SETATTR 0x20
#define VLLSI_LINUX_KEY_OTH_LINK 0x10
#define VLLSI_LINUX_KEY_OTH_SEARCH 8
#define VLLSI_LINUX_KEY_OTH_WRITE 4
#define VLLSI_LINUX_KEY_OTH_READ 2
#define VLLSI_LINUX_KEY_OTH_VIEW 1

/* bpf_command: What bpf is asked to do. */
#define VLLSI_LINUX_BPF_MAP_CREATE 0
#define VLLSI_LINUX_BPF_MAP_LOOKUP_ELEM 1
#define VLLSI_LINUX_BPF_MAP_UPDATE_ELEM 2
#define VLLSI_LINUX_BPF_MAP_DELETE_ELEM 3
#define VLLSI_LINUX_BPF_MAP_GET_NEXT_KEY 4
#define VLLSI_LINUX_BPF_PROG_LOAD 5
#define VLLSI_LINUX_BPF_OBJ_PIN 6
#define VLLSI_LINUX_BPF_OBJ_GET 7
#define VLLSI_LINUX_BPF_PROG_ATTACH 8
#define VLLSI_LINUX_BPF_PROG_DETACH 9
#define VLLSI_LINUX_BPF_PROG_TEST_RUN 0xa
#define VLLSI_LINUX_BPF_PROG_RUN 0xa
#define VLLSI_LINUX_BPF_PROG_GET_NEXT_ID 0xb
#define VLLSI_LINUX_BPF_MAP_GET_NEXT_ID 0xc
#define VLLSI_LINUX_BPF_PROG_GET_FD_BY_ID 0xd
#define VLLSI_LINUX_BPF_MAP_GET_FD_BY_ID 0xe
#define VLLSI_LINUX_BPF_OBJ_GET_INFO_BY_FD 0xf
#define VLLSI_LINUX_BPF_PROG_QUERY 0x10
#define VLLSI_LINUX_BPF_RAW_TRACEPOINT_OPEN 0x11
#define VLLSI_LINUX_BPF_BTF_LOAD 0x12
#define VLLSI_LINUX_BPF_BTF_GET_FD_BY_ID 0x13
#define VLLSI_LINUX_BPF_TASK_FD_QUERY 0x14
#define VLLSI_LINUX_BPF_MAP_LOOKUP_AND_DELETE_ELEM 0x15
#define VLLSI_LINUX_BPF_MAP_FREEZE 0x16
#define VLLSI_LINUX_BPF_BTF_GET_NEXT_ID 0x17
#define VLLSI_LINUX_BPF_MAP_LOOKUP_BATCH 0x18
#define VLLSI_LINUX_BPF_MAP_LOOKUP_AND_DELETE_BATCH 0x19
#define VLLSI_LINUX_BPF_MAP_UPDATE_BATCH 0x1a
#define VLLSI_LINUX_BPF_MAP_DELETE_BATCH 0x1b
#define VLLSI_LINUX_BPF_LINK_CREATE 0x1c
#define VLLSI_LINUX_BPF_LINK_UPDATE 0x1d
#define VLLSI_LINUX_BPF_LINK_GET_FD_BY_ID 0x1e
#define VLLSI_LINUX_BPF_LINK_GET_NEXT_ID 0x1f
#define VLLSI_LINUX_BPF_ENABLE_STATS 0x20
#define VLLSI_LINUX_BPF_ITER_CREATE 0x21
#define VLLSI_LINUX_BPF_LINK_DETACH 0x22
#define VLLSI_LINUX_BPF_PROG_BIND_MAP 0x23
#define VLLSI_LINUX_BPF_TOKEN_CREATE 0x24
#define VLLSI_LINUX_BPF_PROG_STREAM_READ_BY_FD 0x25
#define VLLSI_LINUX_BPF_PROG_ASSOC_STRUCT_OPS 0x26
#define VLLSI_LINUX_BPF_COMMON_ATTRS 0x10000 /* added to a command when bpf_common_attr follows */

/* bpf_map_type: Kind of a BPF map. */
#define VLLSI_LINUX_BPF_MAP_TYPE_UNSPEC 0
#define VLLSI_LINUX_BPF_MAP_TYPE_HASH 1
#define VLLSI_LINUX_BPF_MAP_TYPE_ARRAY 2
#define VLLSI_LINUX_BPF_MAP_TYPE_PROG_ARRAY 3
#define VLLSI_LINUX_BPF_MAP_TYPE_PERF_EVENT_ARRAY 4
#define VLLSI_LINUX_BPF_MAP_TYPE_PERCPU_HASH 5
#define VLLSI_LINUX_BPF_MAP_TYPE_PERCPU_ARRAY 6
#define VLLSI_LINUX_BPF_MAP_TYPE_STACK_TRACE 7
#define VLLSI_LINUX_BPF_MAP_TYPE_CGROUP_ARRAY 8
#define VLLSI_LINUX_BPF_MAP_TYPE_LRU_HASH 9
#define VLLSI_LINUX_BPF_MAP_TYPE_LRU_PERCPU_HASH 0xa
#define VLLSI_LINUX_BPF_MAP_TYPE_LPM_TRIE 0xb
#define VLLSI_LINUX_BPF_MAP_TYPE_ARRAY_OF_MAPS 0xc
#define VLLSI_LINUX_BPF_MAP_TYPE_HASH_OF_MAPS 0xd
#define VLLSI_LINUX_BPF_MAP_TYPE_DEVMAP 0xe
#define VLLSI_LINUX_BPF_MAP_TYPE_SOCKMAP 0xf
#define VLLSI_LINUX_BPF_MAP_TYPE_CPUMAP 0x10
#define VLLSI_LINUX_BPF_MAP_TYPE_XSKMAP 0x11
#define VLLSI_LINUX_BPF_MAP_TYPE_SOCKHASH 0x12
#define VLLSI_LINUX_BPF_MAP_TYPE_CGROUP_STORAGE_DEPRECATED 0x13
#define VLLSI_LINUX_BPF_MAP_TYPE_CGROUP_STORAGE 0x13
#define VLLSI_LINUX_BPF_MAP_TYPE_REUSEPORT_SOCKARRAY 0x14
#define VLLSI_LINUX_BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE_DEPRECATED 0x15
#define VLLSI_LINUX_BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE 0x15
#define VLLSI_LINUX_BPF_MAP_TYPE_QUEUE 0x16
#define VLLSI_LINUX_BPF_MAP_TYPE_STACK 0x17
#define VLLSI_LINUX_BPF_MAP_TYPE_SK_STORAGE 0x18
#define VLLSI_LINUX_BPF_MAP_TYPE_DEVMAP_HASH 0x19
#define VLLSI_LINUX_BPF_MAP_TYPE_STRUCT_OPS 0x1a
#define VLLSI_LINUX_BPF_MAP_TYPE_RINGBUF 0x1b
#define VLLSI_LINUX_BPF_MAP_TYPE_INODE_STORAGE 0x1c
#define VLLSI_LINUX_BPF_MAP_TYPE_TASK_STORAGE 0x1d
#define VLLSI_LINUX_BPF_MAP_TYPE_BLOOM_FILTER 0x1e
#define VLLSI_LINUX_BPF_MAP_TYPE_USER_RINGBUF 0x1f
#define VLLSI_LINUX_BPF_MAP_TYPE_CGRP_STORAGE 0x20
#define VLLSI_LINUX_BPF_MAP_TYPE_ARENA 0x21
#define VLLSI_LINUX_BPF_MAP_TYPE_INSN_ARRAY 0x22
#define VLLSI_LINUX_BPF_MAP_TYPE_RHASH 0x23

/* bpf_prog_type: Kind of a BPF program, which decides where it is attached and what it may call. */
#define VLLSI_LINUX_BPF_PROG_TYPE_UNSPEC 0
#define VLLSI_LINUX_BPF_PROG_TYPE_SOCKET_FILTER 1
#define VLLSI_LINUX_BPF_PROG_TYPE_KPROBE 2
#define VLLSI_LINUX_BPF_PROG_TYPE_SCHED_CLS 3
#define VLLSI_LINUX_BPF_PROG_TYPE_SCHED_ACT 4
#define VLLSI_LINUX_BPF_PROG_TYPE_TRACEPOINT 5
#define VLLSI_LINUX_BPF_PROG_TYPE_XDP 6
#define VLLSI_LINUX_BPF_PROG_TYPE_PERF_EVENT 7
#define VLLSI_LINUX_BPF_PROG_TYPE_CGROUP_SKB 8
#define VLLSI_LINUX_BPF_PROG_TYPE_CGROUP_SOCK 9
#define VLLSI_LINUX_BPF_PROG_TYPE_LWT_IN 0xa
#define VLLSI_LINUX_BPF_PROG_TYPE_LWT_OUT 0xb
#define VLLSI_LINUX_BPF_PROG_TYPE_LWT_XMIT 0xc
#define VLLSI_LINUX_BPF_PROG_TYPE_SOCK_OPS 0xd
#define VLLSI_LINUX_BPF_PROG_TYPE_SK_SKB 0xe
#define VLLSI_LINUX_BPF_PROG_TYPE_CGROUP_DEVICE 0xf
#define VLLSI_LINUX_BPF_PROG_TYPE_SK_MSG 0x10
#define VLLSI_LINUX_BPF_PROG_TYPE_RAW_TRACEPOINT 0x11
#define VLLSI_LINUX_BPF_PROG_TYPE_CGROUP_SOCK_ADDR 0x12
#define VLLSI_LINUX_BPF_PROG_TYPE_LWT_SEG6LOCAL 0x13
#define VLLSI_LINUX_BPF_PROG_TYPE_LIRC_MODE2 0x14
#define VLLSI_LINUX_BPF_PROG_TYPE_SK_REUSEPORT 0x15
#define VLLSI_LINUX_BPF_PROG_TYPE_FLOW_DISSECTOR 0x16
#define VLLSI_LINUX_BPF_PROG_TYPE_CGROUP_SYSCTL 0x17
#define VLLSI_LINUX_BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE 0x18
#define VLLSI_LINUX_BPF_PROG_TYPE_CGROUP_SOCKOPT 0x19
#define VLLSI_LINUX_BPF_PROG_TYPE_TRACING 0x1a
#define VLLSI_LINUX_BPF_PROG_TYPE_STRUCT_OPS 0x1b
#define VLLSI_LINUX_BPF_PROG_TYPE_EXT 0x1c
#define VLLSI_LINUX_BPF_PROG_TYPE_LSM 0x1d
#define VLLSI_LINUX_BPF_PROG_TYPE_SK_LOOKUP 0x1e
#define VLLSI_LINUX_BPF_PROG_TYPE_SYSCALL 0x1f
#define VLLSI_LINUX_BPF_PROG_TYPE_NETFILTER 0x20

/* bpf_attach_type: Hook to which a BPF program is attached. */
#define VLLSI_LINUX_BPF_CGROUP_INET_INGRESS 0
#define VLLSI_LINUX_BPF_CGROUP_INET_EGRESS 1
#define VLLSI_LINUX_BPF_CGROUP_INET_SOCK_CREATE 2
#define VLLSI_LINUX_BPF_CGROUP_SOCK_OPS 3
#define VLLSI_LINUX_BPF_SK_SKB_STREAM_PARSER 4
#define VLLSI_LINUX_BPF_SK_SKB_STREAM_VERDICT 5
#define VLLSI_LINUX_BPF_CGROUP_DEVICE 6
#define VLLSI_LINUX_BPF_SK_MSG_VERDICT 7
#define VLLSI_LINUX_BPF_CGROUP_INET4_BIND 8
#define VLLSI_LINUX_BPF_CGROUP_INET6_BIND 9
#define VLLSI_LINUX_BPF_CGROUP_INET4_CONNECT 0xa
#define VLLSI_LINUX_BPF_CGROUP_INET6_CONNECT 0xb
#define VLLSI_LINUX_BPF_CGROUP_INET4_POST_BIND 0xc
#define VLLSI_LINUX_BPF_CGROUP_INET6_POST_BIND 0xd
#define VLLSI_LINUX_BPF_CGROUP_UDP4_SENDMSG 0xe
#define VLLSI_LINUX_BPF_CGROUP_UDP6_SENDMSG 0xf
#define VLLSI_LINUX_BPF_LIRC_MODE2 0x10
#define VLLSI_LINUX_BPF_FLOW_DISSECTOR 0x11
#define VLLSI_LINUX_BPF_CGROUP_SYSCTL 0x12
#define VLLSI_LINUX_BPF_CGROUP_UDP4_RECVMSG 0x13
#define VLLSI_LINUX_BPF_CGROUP_UDP6_RECVMSG 0x14
#define VLLSI_LINUX_BPF_CGROUP_GETSOCKOPT 0x15
#define VLLSI_LINUX_BPF_CGROUP_SETSOCKOPT 0x16
#define VLLSI_LINUX_BPF_TRACE_RAW_TP 0x17
#define VLLSI_LINUX_BPF_TRACE_FENTRY 0x18
#define VLLSI_LINUX_BPF_TRACE_FEXIT 0x19
#define VLLSI_LINUX_BPF_MODIFY_RETURN 0x1a
#define VLLSI_LINUX_BPF_LSM_MAC 0x1b
#define VLLSI_LINUX_BPF_TRACE_ITER 0x1c
#define VLLSI_LINUX_BPF_CGROUP_INET4_GETPEERNAME 0x1d
#define VLLSI_LINUX_BPF_CGROUP_INET6_GETPEERNAME 0x1e
#define VLLSI_LINUX_BPF_CGROUP_INET4_GETSOCKNAME 0x1f
#define VLLSI_LINUX_BPF_CGROUP_INET6_GETSOCKNAME 0x20
#define VLLSI_LINUX_BPF_XDP_DEVMAP 0x21
#define VLLSI_LINUX_BPF_CGROUP_INET_SOCK_RELEASE 0x22
#define VLLSI_LINUX_BPF_XDP_CPUMAP 0x23
#define VLLSI_LINUX_BPF_SK_LOOKUP 0x24
#define VLLSI_LINUX_BPF_XDP 0x25
#define VLLSI_LINUX_BPF_SK_SKB_VERDICT 0x26
#define VLLSI_LINUX_BPF_SK_REUSEPORT_SELECT 0x27
#define VLLSI_LINUX_BPF_SK_REUSEPORT_SELECT_OR_MIGRATE 0x28
#define VLLSI_LINUX_BPF_PERF_EVENT 0x29
#define VLLSI_LINUX_BPF_TRACE_KPROBE_MULTI 0x2a
#define VLLSI_LINUX_BPF_LSM_CGROUP 0x2b
#define VLLSI_LINUX_BPF_STRUCT_OPS 0x2c
#define VLLSI_LINUX_BPF_NETFILTER 0x2d
#define VLLSI_LINUX_BPF_TCX_INGRESS 0x2e
#define VLLSI_LINUX_BPF_TCX_EGRESS 0x2f
#define VLLSI_LINUX_BPF_TRACE_UPROBE_MULTI 0x30
#define VLLSI_LINUX_BPF_CGROUP_UNIX_CONNECT 0x31
#define VLLSI_LINUX_BPF_CGROUP_UNIX_SENDMSG 0x32
#define VLLSI_LINUX_BPF_CGROUP_UNIX_RECVMSG 0x33
#define VLLSI_LINUX_BPF_CGROUP_UNIX_GETPEERNAME 0x34
#define VLLSI_LINUX_BPF_CGROUP_UNIX_GETSOCKNAME 0x35
#define VLLSI_LINUX_BPF_NETKIT_PRIMARY 0x36
#define VLLSI_LINUX_BPF_NETKIT_PEER 0x37
#define VLLSI_LINUX_BPF_TRACE_KPROBE_SESSION 0x38
#define VLLSI_LINUX_BPF_TRACE_UPROBE_SESSION 0x39
#define VLLSI_LINUX_BPF_TRACE_FSESSION 0x3a
#define VLLSI_LINUX_BPF_TRACE_FENTRY_MULTI 0x3b
#define VLLSI_LINUX_BPF_TRACE_FEXIT_MULTI 0x3c
#define VLLSI_LINUX_BPF_TRACE_FSESSION_MULTI 0x3d

/* bpf_link_type: Kind of a BPF link, as bpf_link_info reports it. */
#define VLLSI_LINUX_BPF_LINK_TYPE_UNSPEC 0
#define VLLSI_LINUX_BPF_LINK_TYPE_RAW_TRACEPOINT 1
#define VLLSI_LINUX_BPF_LINK_TYPE_TRACING 2
#define VLLSI_LINUX_BPF_LINK_TYPE_CGROUP 3
#define VLLSI_LINUX_BPF_LINK_TYPE_ITER 4
#define VLLSI_LINUX_BPF_LINK_TYPE_NETNS 5
#define VLLSI_LINUX_BPF_LINK_TYPE_XDP 6
#define VLLSI_LINUX_BPF_LINK_TYPE_PERF_EVENT 7
#define VLLSI_LINUX_BPF_LINK_TYPE_KPROBE_MULTI 8
#define VLLSI_LINUX_BPF_LINK_TYPE_STRUCT_OPS 9
#define VLLSI_LINUX_BPF_LINK_TYPE_NETFILTER 0xa
#define VLLSI_LINUX_BPF_LINK_TYPE_TCX 0xb
#define VLLSI_LINUX_BPF_LINK_TYPE_UPROBE_MULTI 0xc
#define VLLSI_LINUX_BPF_LINK_TYPE_NETKIT 0xd
#define VLLSI_LINUX_BPF_LINK_TYPE_SOCKMAP 0xe
#define VLLSI_LINUX_BPF_LINK_TYPE_TRACING_MULTI 0xf

/* bpf_map_flags: Flags of BPF_MAP_CREATE, and BPF_F_RDONLY, BPF_F_WRONLY, BPF_F_PATH_FD and BPF_F_TOKEN_FD of other commands. */
#define VLLSI_LINUX_BPF_F_NO_PREALLOC 1
#define VLLSI_LINUX_BPF_F_NO_COMMON_LRU 2
#define VLLSI_LINUX_BPF_F_NUMA_NODE 4
#define VLLSI_LINUX_BPF_F_RDONLY 8
#define VLLSI_LINUX_BPF_F_WRONLY 0x10
#define VLLSI_LINUX_BPF_F_STACK_BUILD_ID 0x20
#define VLLSI_LINUX_BPF_F_ZERO_SEED 0x40
#define VLLSI_LINUX_BPF_F_RDONLY_PROG 0x80
#define VLLSI_LINUX_BPF_F_WRONLY_PROG 0x100
#define VLLSI_LINUX_BPF_F_CLONE 0x200
#define VLLSI_LINUX_BPF_F_MMAPABLE 0x400
#define VLLSI_LINUX_BPF_F_PRESERVE_ELEMS 0x800
#define VLLSI_LINUX_BPF_F_INNER_MAP 0x1000
#define VLLSI_LINUX_BPF_F_LINK 0x2000
#define VLLSI_LINUX_BPF_F_PATH_FD 0x4000
#define VLLSI_LINUX_BPF_F_VTYPE_BTF_OBJ_FD 0x8000
#define VLLSI_LINUX_BPF_F_TOKEN_FD 0x10000
#define VLLSI_LINUX_BPF_F_SEGV_ON_FAULT 0x20000
#define VLLSI_LINUX_BPF_F_NO_USER_CONV 0x40000
#define VLLSI_LINUX_BPF_F_RB_OVERWRITE 0x80000

/* bpf_element_flags: How a map element is read or written. */
#define VLLSI_LINUX_BPF_ANY 0
#define VLLSI_LINUX_BPF_NOEXIST 1
#define VLLSI_LINUX_BPF_EXIST 2
#define VLLSI_LINUX_BPF_F_LOCK 4
#define VLLSI_LINUX_BPF_F_CPU 8 /* the upper 32 bits are a processor number */
#define VLLSI_LINUX_BPF_F_ALL_CPUS 0x10

/* bpf_prog_flags: Flags of BPF_PROG_LOAD. */
#define VLLSI_LINUX_BPF_F_STRICT_ALIGNMENT 1
#define VLLSI_LINUX_BPF_F_ANY_ALIGNMENT 2
#define VLLSI_LINUX_BPF_F_TEST_RND_HI32 4
#define VLLSI_LINUX_BPF_F_TEST_STATE_FREQ 8
#define VLLSI_LINUX_BPF_F_SLEEPABLE 0x10
#define VLLSI_LINUX_BPF_F_XDP_HAS_FRAGS 0x20
#define VLLSI_LINUX_BPF_F_XDP_DEV_BOUND_ONLY 0x40
#define VLLSI_LINUX_BPF_F_TEST_REG_INVARIANTS 0x80

/* bpf_attach_flags: How programs at one hook get along (BPF_PROG_ATTACH and BPF_LINK_CREATE). */
#define VLLSI_LINUX_BPF_F_ALLOW_OVERRIDE 1
#define VLLSI_LINUX_BPF_F_ALLOW_MULTI 2
#define VLLSI_LINUX_BPF_F_REPLACE 4
#define VLLSI_LINUX_BPF_F_BEFORE 8
#define VLLSI_LINUX_BPF_F_AFTER 0x10
#define VLLSI_LINUX_BPF_F_ID 0x20
#define VLLSI_LINUX_BPF_F_PREORDER 0x40

/* bpf_query_flags: Flags of BPF_PROG_QUERY. */
#define VLLSI_LINUX_BPF_F_QUERY_EFFECTIVE 1

/* bpf_test_flags: Flags of BPF_PROG_TEST_RUN. */
#define VLLSI_LINUX_BPF_F_TEST_RUN_ON_CPU 1
#define VLLSI_LINUX_BPF_F_TEST_XDP_LIVE_FRAMES 2
#define VLLSI_LINUX_BPF_F_TEST_SKB_CHECKSUM_COMPLETE 4

/* bpf_stats_type: What BPF_ENABLE_STATS measures. */
#define VLLSI_LINUX_BPF_STATS_RUN_TIME 0

/* bpf_stream: Output stream of a program for BPF_PROG_STREAM_READ_BY_FD. */
#define VLLSI_LINUX_BPF_STREAM_STDOUT 1
#define VLLSI_LINUX_BPF_STREAM_STDERR 2

/* landlock_create_flags: What landlock_create_ruleset reports instead of making a ruleset. */
#define VLLSI_LINUX_LANDLOCK_CREATE_RULESET_VERSION 1
#define VLLSI_LINUX_LANDLOCK_CREATE_RULESET_ERRATA 2

/* landlock_rule_type: Kind of object that a Landlock rule is about. */
#define VLLSI_LINUX_LANDLOCK_RULE_PATH_BENEATH 1
#define VLLSI_LINUX_LANDLOCK_RULE_NET_PORT 2

/* landlock_rule_flags: How a denial at the object of a rule is logged. */
#define VLLSI_LINUX_LANDLOCK_ADD_RULE_QUIET 1

/* landlock_restrict_flags: What a new Landlock domain logs and which threads enter it. */
#define VLLSI_LINUX_LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF 1
#define VLLSI_LINUX_LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON 2
#define VLLSI_LINUX_LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF 4
#define VLLSI_LINUX_LANDLOCK_RESTRICT_SELF_TSYNC 8

/* landlock_access_fs: File system actions that a ruleset handles or a rule allows. */
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_EXECUTE 1
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_WRITE_FILE 2
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_READ_FILE 4
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_READ_DIR 8
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_REMOVE_DIR 0x10
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_REMOVE_FILE 0x20
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_MAKE_CHAR 0x40
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_MAKE_DIR 0x80
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_MAKE_REG 0x100
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_MAKE_SOCK 0x200
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_MAKE_FIFO 0x400
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_MAKE_BLOCK 0x800
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_MAKE_SYM 0x1000
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_REFER 0x2000
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_TRUNCATE 0x4000
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_IOCTL_DEV 0x8000
#define VLLSI_LINUX_LANDLOCK_ACCESS_FS_RESOLVE_UNIX 0x10000

/* landlock_access_net: Network actions that a ruleset handles or a rule allows. */
#define VLLSI_LINUX_LANDLOCK_ACCESS_NET_BIND_TCP 1
#define VLLSI_LINUX_LANDLOCK_ACCESS_NET_CONNECT_TCP 2
#define VLLSI_LINUX_LANDLOCK_ACCESS_NET_BIND_UDP 4
#define VLLSI_LINUX_LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP 8

/* landlock_scope: Ways out of a Landlock domain that a ruleset closes. */
#define VLLSI_LINUX_LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET 1
#define VLLSI_LINUX_LANDLOCK_SCOPE_SIGNAL 2

/* seccomp_operation: What seccomp is asked to do. */
#define VLLSI_LINUX_SECCOMP_SET_MODE_STRICT 0
#define VLLSI_LINUX_SECCOMP_SET_MODE_FILTER 1
#define VLLSI_LINUX_SECCOMP_GET_ACTION_AVAIL 2
#define VLLSI_LINUX_SECCOMP_GET_NOTIF_SIZES 3

/* seccomp_filter_flags: How a filter is installed. */
#define VLLSI_LINUX_SECCOMP_FILTER_FLAG_TSYNC 1
#define VLLSI_LINUX_SECCOMP_FILTER_FLAG_LOG 2
#define VLLSI_LINUX_SECCOMP_FILTER_FLAG_SPEC_ALLOW 4
#define VLLSI_LINUX_SECCOMP_FILTER_FLAG_NEW_LISTENER 8
#define VLLSI_LINUX_SECCOMP_FILTER_FLAG_TSYNC_ESRCH 0x10
#define VLLSI_LINUX_SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV 0x20

/* seccomp_mode: Confinement of a thread as prctl and /proc report it. */
#define VLLSI_LINUX_SECCOMP_MODE_DISABLED 0
#define VLLSI_LINUX_SECCOMP_MODE_STRICT 1
#define VLLSI_LINUX_SECCOMP_MODE_FILTER 2

/* seccomp_action: Verdict of a filter; the low 16 bits carry data. */
#define VLLSI_LINUX_SECCOMP_RET_KILL_PROCESS 0x80000000u
#define VLLSI_LINUX_SECCOMP_RET_KILL_THREAD 0
#define VLLSI_LINUX_SECCOMP_RET_KILL 0
#define VLLSI_LINUX_SECCOMP_RET_TRAP 0x30000
#define VLLSI_LINUX_SECCOMP_RET_ERRNO 0x50000
#define VLLSI_LINUX_SECCOMP_RET_USER_NOTIF 0x7fc00000
#define VLLSI_LINUX_SECCOMP_RET_TRACE 0x7ff00000
#define VLLSI_LINUX_SECCOMP_RET_LOG 0x7ffc0000
#define VLLSI_LINUX_SECCOMP_RET_ALLOW 0x7fff0000

/* seccomp_action_mask: Parts of a verdict. */
#define VLLSI_LINUX_SECCOMP_RET_ACTION_FULL 0xffff0000u
#define VLLSI_LINUX_SECCOMP_RET_ACTION 0x7fff0000
#define VLLSI_LINUX_SECCOMP_RET_DATA 0xffff

/* seccomp_notif_flags: What a supervisor answers in seccomp_notif_resp. */
#define VLLSI_LINUX_SECCOMP_USER_NOTIF_FLAG_CONTINUE 1

/* seccomp_notif_fd_flags: How a notification descriptor wakes its threads. */
#define VLLSI_LINUX_SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP 1

/* seccomp_addfd_flags: How a supervisor puts a descriptor into the watched process. */
#define VLLSI_LINUX_SECCOMP_ADDFD_FLAG_SETFD 1
#define VLLSI_LINUX_SECCOMP_ADDFD_FLAG_SEND 2

/* lsm_attr: Which of the caller's security attributes is meant. */
#define VLLSI_LINUX_LSM_ATTR_UNDEF 0
#define VLLSI_LINUX_LSM_ATTR_CURRENT 0x64
#define VLLSI_LINUX_LSM_ATTR_EXEC 0x65
#define VLLSI_LINUX_LSM_ATTR_FSCREATE 0x66
#define VLLSI_LINUX_LSM_ATTR_KEYCREATE 0x67
#define VLLSI_LINUX_LSM_ATTR_PREV 0x68
#define VLLSI_LINUX_LSM_ATTR_SOCKCREATE 0x69

/* lsm_id: Number of a security module. */
#define VLLSI_LINUX_LSM_ID_UNDEF 0
#define VLLSI_LINUX_LSM_ID_CAPABILITY 0x64
#define VLLSI_LINUX_LSM_ID_SELINUX 0x65
#define VLLSI_LINUX_LSM_ID_SMACK 0x66
#define VLLSI_LINUX_LSM_ID_TOMOYO 0x67
#define VLLSI_LINUX_LSM_ID_APPARMOR 0x68
#define VLLSI_LINUX_LSM_ID_YAMA 0x69
#define VLLSI_LINUX_LSM_ID_LOADPIN 0x6a
#define VLLSI_LINUX_LSM_ID_SAFESETID 0x6b
#define VLLSI_LINUX_LSM_ID_LOCKDOWN 0x6c
#define VLLSI_LINUX_LSM_ID_BPF 0x6d
#define VLLSI_LINUX_LSM_ID_LANDLOCK 0x6e
#define VLLSI_LINUX_LSM_ID_IMA 0x6f
#define VLLSI_LINUX_LSM_ID_EVM 0x70
#define VLLSI_LINUX_LSM_ID_IPE 0x71

/* lsm_flags: Which modules lsm_get_self_attr asks. */
#define VLLSI_LINUX_LSM_FLAG_SINGLE 1 /* only the module whose id the context holds */

/* signal_number: Signals. */
#define VLLSI_LINUX_SIGHUP 1 /* the terminal is gone */
#define VLLSI_LINUX_SIGINT 2 /* interrupt from the keyboard */
#define VLLSI_LINUX_SIGQUIT 3 /* quit from the keyboard with a memory dump */
#define VLLSI_LINUX_SIGILL 4 /* instruction that cannot be run */
#define VLLSI_LINUX_SIGTRAP 5 /* breakpoint or trace */
#define VLLSI_LINUX_SIGABRT 6 /* the program gave up */
#define VLLSI_LINUX_SIGIOT 6
#define VLLSI_LINUX_SIGBUS 0xa /* memory that is not there or not aligned */
#define VLLSI_LINUX_SIGEMT 7 /* emulator trap */
#define VLLSI_LINUX_SIGFPE 8 /* arithmetic error */
#define VLLSI_LINUX_SIGKILL 9 /* end; cannot be caught */
#define VLLSI_LINUX_SIGUSR1 0x10 /* for programs */
#define VLLSI_LINUX_SIGSEGV 0xb /* memory that is not mapped or not allowed */
#define VLLSI_LINUX_SIGUSR2 0x11 /* for programs */
#define VLLSI_LINUX_SIGPIPE 0xd /* write with no reader left */
#define VLLSI_LINUX_SIGALRM 0xe /* timer of alarm or setitimer */
#define VLLSI_LINUX_SIGTERM 0xf /* request to end */
#define VLLSI_LINUX_SIGCHLD 0x12 /* a child changed state */
#define VLLSI_LINUX_SIGCLD 0x12
#define VLLSI_LINUX_SIGCONT 0x19 /* go on after a stop */
#define VLLSI_LINUX_SIGSTOP 0x17 /* stop; cannot be caught */
#define VLLSI_LINUX_SIGTSTP 0x18 /* stop from the keyboard */
#define VLLSI_LINUX_SIGTTIN 0x1a /* read from the terminal in the background */
#define VLLSI_LINUX_SIGTTOU 0x1b /* write to the terminal in the background */
#define VLLSI_LINUX_SIGURG 0x15 /* urgent data on a socket */
#define VLLSI_LINUX_SIGXCPU 0x1e /* processor time is used up */
#define VLLSI_LINUX_SIGXFSZ 0x1f /* file has become too large */
#define VLLSI_LINUX_SIGVTALRM 0x1c /* timer of the process's own time */
#define VLLSI_LINUX_SIGPROF 0x1d /* timer of processor time */
#define VLLSI_LINUX_SIGWINCH 0x14 /* the window changed size */
#define VLLSI_LINUX_SIGIO 0x16 /* a descriptor is ready */
#define VLLSI_LINUX_SIGPOLL 0x16
#define VLLSI_LINUX_SIGPWR 0x13 /* power is failing */
#define VLLSI_LINUX_SIGSYS 0xc /* call that a filter forbids */
#define VLLSI_LINUX_SIGRTMIN 0x20 /* first real-time signal of the kernel; C libraries keep the first few */
#define VLLSI_LINUX_SIGRTMAX 0x80 /* last signal */

/* signal_disposition: Handlers that are no functions. */
#define VLLSI_LINUX_SIG_DFL 0 /* default action */
#define VLLSI_LINUX_SIG_IGN 1 /* ignore */

/* sigaction_flags: How a handler is entered. */
#define VLLSI_LINUX_SA_NOCLDSTOP 1 /* no SIGCHLD when a child stops */
#define VLLSI_LINUX_SA_NOCLDWAIT 0x10000 /* children vanish without a wait */
#define VLLSI_LINUX_SA_SIGINFO 8 /* the handler takes siginfo and ucontext */
#define VLLSI_LINUX_SA_UNSUPPORTED 0x400 /* never supported; reads back as 0 where the kernel clears unknown flags */
#define VLLSI_LINUX_SA_EXPOSE_TAGBITS 0x800 /* leave the tag in si_addr */
#define VLLSI_LINUX_SA_ONSTACK 0x8000000 /* run on the alternate stack */
#define VLLSI_LINUX_SA_RESTART 0x10000000 /* go on with the interrupted call */
#define VLLSI_LINUX_SA_NODEFER 0x40000000 /* do not block the signal in its handler */
#define VLLSI_LINUX_SA_NOMASK 0x40000000
#define VLLSI_LINUX_SA_RESETHAND 0x80000000u /* back to the default after one signal */
#define VLLSI_LINUX_SA_ONESHOT 0x80000000u

/* sigmask_how: How rt_sigprocmask combines the sets. */
#define VLLSI_LINUX_SIG_BLOCK 1 /* block these too */
#define VLLSI_LINUX_SIG_UNBLOCK 2 /* block these no more */
#define VLLSI_LINUX_SIG_SETMASK 3 /* block exactly these */

/* stack_flags: State of an alternate stack; the member ss_flags of stack. */
#define VLLSI_LINUX_SS_ONSTACK 1 /* a handler runs on it */
#define VLLSI_LINUX_SS_DISABLE 2 /* there is none */
#define VLLSI_LINUX_SS_AUTODISARM 0x80000000u /* forget it while a handler runs */

/* signal_stack_size: Sizes for alternate stacks that the headers suggest; too small for processors with large vector registers. */
#define VLLSI_LINUX_MINSIGSTKSZ 0x800
#define VLLSI_LINUX_SIGSTKSZ 0x2000

/* si_code: Where a signal came from; codes above 0 other than SI_KERNEL belong to the sets of the single signals. */
#define VLLSI_LINUX_SI_ASYNCNL (-60) /* name lookup of the C library */
#define VLLSI_LINUX_SI_DETHREAD (-7) /* execve ends the other threads */
#define VLLSI_LINUX_SI_TKILL (-6) /* tkill or tgkill */
#define VLLSI_LINUX_SI_SIGIO (-5) /* queued SIGIO */
#define VLLSI_LINUX_SI_ASYNCIO (-2) /* asynchronous input or output is done */
#define VLLSI_LINUX_SI_MESGQ (-4) /* a message has arrived */
#define VLLSI_LINUX_SI_TIMER (-3) /* POSIX timer */
#define VLLSI_LINUX_SI_QUEUE (-1) /* rt_sigqueueinfo */
#define VLLSI_LINUX_SI_USER 0 /* kill */
#define VLLSI_LINUX_SI_KERNEL 0x80 /* the kernel */

/* sigill_code: Why an instruction could not be run (SIGILL). */
#define VLLSI_LINUX_ILL_ILLOPC 1 /* unknown operation */
#define VLLSI_LINUX_ILL_ILLOPN 2 /* wrong operand */
#define VLLSI_LINUX_ILL_ILLADR 3 /* wrong addressing mode */
#define VLLSI_LINUX_ILL_ILLTRP 4 /* unknown trap */
#define VLLSI_LINUX_ILL_PRVOPC 5 /* privileged operation */
#define VLLSI_LINUX_ILL_PRVREG 6 /* privileged register */
#define VLLSI_LINUX_ILL_COPROC 7 /* coprocessor error */
#define VLLSI_LINUX_ILL_BADSTK 8 /* internal stack error */
#define VLLSI_LINUX_ILL_BADIADDR 9 /* instruction address that does not exist */

/* sigfpe_code: Which arithmetic error happened (SIGFPE). */
#define VLLSI_LINUX_FPE_INTDIV 1 /* integer divided by zero */
#define VLLSI_LINUX_FPE_INTOVF 2 /* integer overflow */
#define VLLSI_LINUX_FPE_FLTDIV 3 /* floating-point number divided by zero */
#define VLLSI_LINUX_FPE_FLTOVF 4 /* floating-point overflow */
#define VLLSI_LINUX_FPE_FLTUND 5 /* floating-point underflow */
#define VLLSI_LINUX_FPE_FLTRES 6 /* inexact floating-point result */
#define VLLSI_LINUX_FPE_FLTINV 7 /* invalid floating-point operation */
#define VLLSI_LINUX_FPE_FLTSUB 8 /* subscript out of range */
#define VLLSI_LINUX_FPE_FLTUNK 0xe /* unknown floating-point error */
#define VLLSI_LINUX_FPE_CONDTRAP 0xf /* conditional trap */

/* sigsegv_code: Why memory could not be reached (SIGSEGV). */
#define VLLSI_LINUX_SEGV_MAPERR 1 /* nothing is mapped there */
#define VLLSI_LINUX_SEGV_ACCERR 2 /* the mapping forbids it */
#define VLLSI_LINUX_SEGV_BNDERR 3 /* outside the bounds in si_lower and si_upper */
#define VLLSI_LINUX_SEGV_PKUERR 4 /* the protection key forbids it */
#define VLLSI_LINUX_SEGV_ACCADI 5 /* tags are off for the mapping (SPARC) */
#define VLLSI_LINUX_SEGV_ADIDERR 6 /* wrong tag found late (SPARC) */
#define VLLSI_LINUX_SEGV_ADIPERR 7 /* wrong tag found at once (SPARC) */
#define VLLSI_LINUX_SEGV_MTEAERR 8 /* wrong tag found late (Arm) */
#define VLLSI_LINUX_SEGV_MTESERR 9 /* wrong tag found at once (Arm) */
#define VLLSI_LINUX_SEGV_CPERR 0xa /* return or jump that control-flow protection forbids */

/* sigbus_code: What was wrong with the memory (SIGBUS). */
#define VLLSI_LINUX_BUS_ADRALN 1 /* address not aligned */
#define VLLSI_LINUX_BUS_ADRERR 2 /* no such physical address */
#define VLLSI_LINUX_BUS_OBJERR 3 /* error of the object behind the mapping */
#define VLLSI_LINUX_BUS_MCEERR_AR 4 /* broken memory was used */
#define VLLSI_LINUX_BUS_MCEERR_AO 5 /* broken memory was found and not used */

/* sigtrap_code: What trapped (SIGTRAP); a tracer sees an event number above the low byte instead. */
#define VLLSI_LINUX_TRAP_BRKPT 1 /* breakpoint */
#define VLLSI_LINUX_TRAP_TRACE 2 /* single step */
#define VLLSI_LINUX_TRAP_BRANCH 3 /* branch taken */
#define VLLSI_LINUX_TRAP_HWBKPT 4 /* hardware breakpoint or watchpoint */
#define VLLSI_LINUX_TRAP_UNK 5 /* unknown */
#define VLLSI_LINUX_TRAP_PERF 6 /* performance event with a signal */

/* trap_perf_flags: Details of a performance event that signals; the member si_perf_flags. */
#define VLLSI_LINUX_TRAP_PERF_FLAG_ASYNC 1 /* the signal came late */

/* sigchld_code: How a child changed state (SIGCHLD and waitid). */
#define VLLSI_LINUX_CLD_EXITED 1 /* it ended by itself */
#define VLLSI_LINUX_CLD_KILLED 2 /* a signal ended it */
#define VLLSI_LINUX_CLD_DUMPED 3 /* a signal ended it with a memory dump */
#define VLLSI_LINUX_CLD_TRAPPED 4 /* it stopped for its tracer */
#define VLLSI_LINUX_CLD_STOPPED 5 /* it stopped */
#define VLLSI_LINUX_CLD_CONTINUED 6 /* it goes on */

/* sigpoll_code: What a descriptor is ready for (SIGIO). */
#define VLLSI_LINUX_POLL_IN 1 /* data to read */
#define VLLSI_LINUX_POLL_OUT 2 /* room to write */
#define VLLSI_LINUX_POLL_MSG 3 /* a message to read */
#define VLLSI_LINUX_POLL_ERR 4 /* an error */
#define VLLSI_LINUX_POLL_PRI 5 /* urgent data to read */
#define VLLSI_LINUX_POLL_HUP 6 /* the other end is gone */

/* sigsys_code: Why a call was caught (SIGSYS). */
#define VLLSI_LINUX_SYS_SECCOMP 1 /* a seccomp filter */
#define VLLSI_LINUX_SYS_USER_DISPATCH 2 /* dispatch to user space */

/* sigemt_code: What the emulator trapped on (SIGEMT). */
#define VLLSI_LINUX_EMT_TAGOVF 1 /* tag overflow */

/* sigevent_notify: How an event is announced; the member sigev_notify of sigevent. */
#define VLLSI_LINUX_SIGEV_SIGNAL 0 /* a signal to the process */
#define VLLSI_LINUX_SIGEV_NONE 1 /* not at all */
#define VLLSI_LINUX_SIGEV_THREAD 2 /* a new thread; made by the C library */
#define VLLSI_LINUX_SIGEV_THREAD_ID 4 /* a signal to a thread */

/* sigcontext_flags: Which registers a signal frame holds; sc_used_math on MIPS and sc_flags on LoongArch. */
#define VLLSI_LINUX_USED_FP 1 /* floating-point registers */
#define VLLSI_LINUX_USED_FR1 2 /* they are 64 bits wide */
#define VLLSI_LINUX_USED_HYBRID_FPRS 4 /* odd ones overlay even ones */
#define VLLSI_LINUX_USED_EXTCONTEXT 8 /* more records follow */

/* context_magic: Marks of the records that follow the registers in a signal frame. */
#define VLLSI_LINUX_MSA_EXTCONTEXT_MAGIC 0x784d5341 /* msa_extcontext */
#define VLLSI_LINUX_END_EXTCONTEXT_MAGIC 0x78454e44 /* last record */

/* futex_op_flags: Modifiers that are added to a futex operation. */
#define VLLSI_LINUX_FUTEX_PRIVATE_FLAG 0x80 /* only threads of this process use the word; faster */
#define VLLSI_LINUX_FUTEX_CLOCK_REALTIME 0x100 /* the timeout is a time of day */
#define VLLSI_LINUX_FUTEX_ROBUST_UNLOCK 0x200 /* release the word and clear the pending list entry in the same step; 7.2 */
#define VLLSI_LINUX_FUTEX_ROBUST_LIST32 0x400 /* with FUTEX_ROBUST_UNLOCK: the pending entry is 32 bits wide; 7.2 */

/* futex_op: What futex does. */
#define VLLSI_LINUX_FUTEX_WAIT 0
#define VLLSI_LINUX_FUTEX_WAKE 1
#define VLLSI_LINUX_FUTEX_FD 2 /* removed in 2.6.26 */
#define VLLSI_LINUX_FUTEX_REQUEUE 3
#define VLLSI_LINUX_FUTEX_CMP_REQUEUE 4
#define VLLSI_LINUX_FUTEX_WAKE_OP 5
#define VLLSI_LINUX_FUTEX_LOCK_PI 6
#define VLLSI_LINUX_FUTEX_UNLOCK_PI 7
#define VLLSI_LINUX_FUTEX_TRYLOCK_PI 8
#define VLLSI_LINUX_FUTEX_WAIT_BITSET 9
#define VLLSI_LINUX_FUTEX_WAKE_BITSET 0xa
#define VLLSI_LINUX_FUTEX_WAIT_REQUEUE_PI 0xb
#define VLLSI_LINUX_FUTEX_CMP_REQUEUE_PI 0xc
#define VLLSI_LINUX_FUTEX_LOCK_PI2 0xd

/* futex_word: What the kernel and a lock keep in a futex word, and the mask that any wake-up matches. */
#define VLLSI_LINUX_FUTEX_TID_MASK 0x3fffffff /* thread id of the owner */
#define VLLSI_LINUX_FUTEX_OWNER_DIED 0x40000000 /* the owner ended without unlocking */
#define VLLSI_LINUX_FUTEX_WAITERS 0x80000000u /* somebody sleeps on the word */
#define VLLSI_LINUX_FUTEX_BITSET_MATCH_ANY 0xffffffffu /* for the BITSET operations */

/* futex_wake_operation: What FUTEX_WAKE_OP stores in the second word; bits 28 to 31 of its last argument. */
#define VLLSI_LINUX_FUTEX_OP_SET 0
#define VLLSI_LINUX_FUTEX_OP_ADD 1
#define VLLSI_LINUX_FUTEX_OP_OR 2
#define VLLSI_LINUX_FUTEX_OP_ANDN 3
#define VLLSI_LINUX_FUTEX_OP_XOR 4
#define VLLSI_LINUX_FUTEX_OP_OPARG_SHIFT 8 /* added to one of the others: the operand is 1 shifted left by it */

/* futex_wake_comparison: How FUTEX_WAKE_OP compares the old second word; bits 24 to 27 of its last argument. */
#define VLLSI_LINUX_FUTEX_OP_CMP_EQ 0
#define VLLSI_LINUX_FUTEX_OP_CMP_NE 1
#define VLLSI_LINUX_FUTEX_OP_CMP_LT 2
#define VLLSI_LINUX_FUTEX_OP_CMP_LE 3
#define VLLSI_LINUX_FUTEX_OP_CMP_GT 4
#define VLLSI_LINUX_FUTEX_OP_CMP_GE 5

/* futex2_flags: Size and placement of a futex word in the calls that follow futex. */
#define VLLSI_LINUX_FUTEX2_SIZE_U8 0 /* not supported */
#define VLLSI_LINUX_FUTEX2_SIZE_U16 1 /* not supported */
#define VLLSI_LINUX_FUTEX2_SIZE_U32 2
#define VLLSI_LINUX_FUTEX2_SIZE_U64 3 /* not supported */
#define VLLSI_LINUX_FUTEX2_NUMA 4 /* a node number follows the word */
#define VLLSI_LINUX_FUTEX2_MPOL 8 /* place the kernel's state by the memory policy of the word */
#define VLLSI_LINUX_FUTEX2_PRIVATE 0x80 /* only threads of this process use the word */
#define VLLSI_LINUX_FUTEX_32 2

/* futex_limits: Limits and marks of the futex calls. */
#define VLLSI_LINUX_FUTEX_WAITV_MAX 0x80 /* most words of one futex_waitv */
#define VLLSI_LINUX_ROBUST_LIST_LIMIT 0x800 /* most entries of a robust list that the kernel walks */
#define VLLSI_LINUX_FUTEX_NO_NODE (-1) /* no NUMA node */

/* futex_robust_modifiers: Low bits of the pointers in a robust list. */
#define VLLSI_LINUX_FUTEX_ROBUST_MOD_PI 1 /* the lock is a priority-inheritance futex */

/* rseq_flags: What rseq does with the area. */
#define VLLSI_LINUX_RSEQ_FLAG_UNREGISTER 1
#define VLLSI_LINUX_RSEQ_FLAG_SLICE_EXT_DEFAULT_ON 2 /* register with time slice extension switched on */

/* rseq_cpu_id_state: Values of rseq.cpu_id that are no processor. */
#define VLLSI_LINUX_RSEQ_CPU_ID_UNINITIALIZED (-1)
#define VLLSI_LINUX_RSEQ_CPU_ID_REGISTRATION_FAILED (-2)

/* rseq_cs_flags: Flags of a restartable sequence and of the registered area. */
#define VLLSI_LINUX_RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT 1 /* no longer supported */
#define VLLSI_LINUX_RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL 2 /* no longer supported */
#define VLLSI_LINUX_RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE 4 /* no longer supported */
#define VLLSI_LINUX_RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE 0x10 /* set by the kernel in rseq.flags */
#define VLLSI_LINUX_RSEQ_CS_FLAG_SLICE_EXT_ENABLED 0x20 /* set by the kernel in rseq.flags */

/* membarrier_command: Whose memory accesses are ordered, and how. */
#define VLLSI_LINUX_MEMBARRIER_CMD_QUERY 0
#define VLLSI_LINUX_MEMBARRIER_CMD_GLOBAL 1
#define VLLSI_LINUX_MEMBARRIER_CMD_SHARED 1
#define VLLSI_LINUX_MEMBARRIER_CMD_GLOBAL_EXPEDITED 2
#define VLLSI_LINUX_MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED 4
#define VLLSI_LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED 8
#define VLLSI_LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED 0x10
#define VLLSI_LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE 0x20
#define VLLSI_LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE 0x40
#define VLLSI_LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ 0x80
#define VLLSI_LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ 0x100
#define VLLSI_LINUX_MEMBARRIER_CMD_GET_REGISTRATIONS 0x200

/* membarrier_flags: Limits of a membarrier command. */
#define VLLSI_LINUX_MEMBARRIER_CMD_FLAG_CPU 1 /* only the processor in cpu_id; for PRIVATE_EXPEDITED_RSEQ */

/* getrandom_flags: Which random source is read, and whether to wait for it. */
#define VLLSI_LINUX_GRND_NONBLOCK 1 /* fail with EAGAIN rather than wait */
#define VLLSI_LINUX_GRND_RANDOM 2 /* no effect since 5.6 */
#define VLLSI_LINUX_GRND_INSECURE 4 /* take bytes even before the generator is seeded */

/* module_flags: Checks that finit_module leaves out, and whether the file is compressed. */
#define VLLSI_LINUX_MODULE_INIT_IGNORE_MODVERSIONS 1
#define VLLSI_LINUX_MODULE_INIT_IGNORE_VERMAGIC 2
#define VLLSI_LINUX_MODULE_INIT_COMPRESSED_FILE 4

/* kexec_flags: What an image is for; an architecture number (kexec_arch) goes into the upper half. */
#define VLLSI_LINUX_KEXEC_ON_CRASH 1
#define VLLSI_LINUX_KEXEC_PRESERVE_CONTEXT 2
#define VLLSI_LINUX_KEXEC_UPDATE_ELFCOREHDR 4
#define VLLSI_LINUX_KEXEC_CRASH_HOTPLUG_SUPPORT 8

/* kexec_arch: CPU of the image that kexec_load is given. */
#define VLLSI_LINUX_KEXEC_ARCH_DEFAULT 0
#define VLLSI_LINUX_KEXEC_ARCH_386 0x30000
#define VLLSI_LINUX_KEXEC_ARCH_68K 0x40000
#define VLLSI_LINUX_KEXEC_ARCH_MIPS 0x80000
#define VLLSI_LINUX_KEXEC_ARCH_MIPS_LE 0xa0000
#define VLLSI_LINUX_KEXEC_ARCH_PARISC 0xf0000
#define VLLSI_LINUX_KEXEC_ARCH_PPC 0x140000
#define VLLSI_LINUX_KEXEC_ARCH_PPC64 0x150000
#define VLLSI_LINUX_KEXEC_ARCH_S390 0x160000
#define VLLSI_LINUX_KEXEC_ARCH_ARM 0x280000
#define VLLSI_LINUX_KEXEC_ARCH_SH 0x2a0000
#define VLLSI_LINUX_KEXEC_ARCH_IA_64 0x320000
#define VLLSI_LINUX_KEXEC_ARCH_X86_64 0x3e0000
#define VLLSI_LINUX_KEXEC_ARCH_AARCH64 0xb70000
#define VLLSI_LINUX_KEXEC_ARCH_RISCV 0xf30000
#define VLLSI_LINUX_KEXEC_ARCH_LOONGARCH 0x1020000

/* kexec_file_flags: What kexec_file_load does with the files. */
#define VLLSI_LINUX_KEXEC_FILE_UNLOAD 1
#define VLLSI_LINUX_KEXEC_FILE_ON_CRASH 2
#define VLLSI_LINUX_KEXEC_FILE_NO_INITRAMFS 4
#define VLLSI_LINUX_KEXEC_FILE_DEBUG 8
#define VLLSI_LINUX_KEXEC_FILE_NO_CMA 0x10
#define VLLSI_LINUX_KEXEC_FILE_FORCE_DTB 0x20

/* reboot_magic: Numbers that reboot wants to see first. */
#define VLLSI_LINUX_LINUX_REBOOT_MAGIC1 0xfee1deadu
#define VLLSI_LINUX_LINUX_REBOOT_MAGIC2 0x28121969
#define VLLSI_LINUX_LINUX_REBOOT_MAGIC2A 0x5121996
#define VLLSI_LINUX_LINUX_REBOOT_MAGIC2B 0x16041998
#define VLLSI_LINUX_LINUX_REBOOT_MAGIC2C 0x20112000

/* reboot_command: What reboot does to the machine. */
#define VLLSI_LINUX_LINUX_REBOOT_CMD_RESTART 0x1234567
#define VLLSI_LINUX_LINUX_REBOOT_CMD_HALT 0xcdef0123u
#define VLLSI_LINUX_LINUX_REBOOT_CMD_CAD_ON 0x89abcdefu
#define VLLSI_LINUX_LINUX_REBOOT_CMD_CAD_OFF 0
#define VLLSI_LINUX_LINUX_REBOOT_CMD_POWER_OFF 0x4321fedc
#define VLLSI_LINUX_LINUX_REBOOT_CMD_RESTART2 0xa1b2c3d4u
#define VLLSI_LINUX_LINUX_REBOOT_CMD_SW_SUSPEND 0xd000fce2u
#define VLLSI_LINUX_LINUX_REBOOT_CMD_KEXEC 0x45584543

/* syslog_action: What syslog does with the kernel log. */
#define VLLSI_LINUX_SYSLOG_ACTION_CLOSE 0
#define VLLSI_LINUX_SYSLOG_ACTION_OPEN 1
#define VLLSI_LINUX_SYSLOG_ACTION_READ 2
#define VLLSI_LINUX_SYSLOG_ACTION_READ_ALL 3
#define VLLSI_LINUX_SYSLOG_ACTION_READ_CLEAR 4
#define VLLSI_LINUX_SYSLOG_ACTION_CLEAR 5
#define VLLSI_LINUX_SYSLOG_ACTION_CONSOLE_OFF 6
#define VLLSI_LINUX_SYSLOG_ACTION_CONSOLE_ON 7
#define VLLSI_LINUX_SYSLOG_ACTION_CONSOLE_LEVEL 8
#define VLLSI_LINUX_SYSLOG_ACTION_SIZE_UNREAD 9
#define VLLSI_LINUX_SYSLOG_ACTION_SIZE_BUFFER 0xa

/* perf_flags: How perf_event_open makes the descriptor. */
#define VLLSI_LINUX_PERF_FLAG_FD_NO_GROUP 1
#define VLLSI_LINUX_PERF_FLAG_FD_OUTPUT 2
#define VLLSI_LINUX_PERF_FLAG_PID_CGROUP 4
#define VLLSI_LINUX_PERF_FLAG_FD_CLOEXEC 8

/* perf_type: Source of an event (perf_event_attr.type); further numbers belong to the units in /sys/bus/event_source. */
#define VLLSI_LINUX_PERF_TYPE_HARDWARE 0
#define VLLSI_LINUX_PERF_TYPE_SOFTWARE 1
#define VLLSI_LINUX_PERF_TYPE_TRACEPOINT 2
#define VLLSI_LINUX_PERF_TYPE_HW_CACHE 3
#define VLLSI_LINUX_PERF_TYPE_RAW 4
#define VLLSI_LINUX_PERF_TYPE_BREAKPOINT 5

/* perf_hardware_event: Generic processor events (PERF_TYPE_HARDWARE). */
#define VLLSI_LINUX_PERF_COUNT_HW_CPU_CYCLES 0
#define VLLSI_LINUX_PERF_COUNT_HW_INSTRUCTIONS 1
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_REFERENCES 2
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_MISSES 3
#define VLLSI_LINUX_PERF_COUNT_HW_BRANCH_INSTRUCTIONS 4
#define VLLSI_LINUX_PERF_COUNT_HW_BRANCH_MISSES 5
#define VLLSI_LINUX_PERF_COUNT_HW_BUS_CYCLES 6
#define VLLSI_LINUX_PERF_COUNT_HW_STALLED_CYCLES_FRONTEND 7
#define VLLSI_LINUX_PERF_COUNT_HW_STALLED_CYCLES_BACKEND 8
#define VLLSI_LINUX_PERF_COUNT_HW_REF_CPU_CYCLES 9

/* perf_software_event: Events that the kernel counts (PERF_TYPE_SOFTWARE). */
#define VLLSI_LINUX_PERF_COUNT_SW_CPU_CLOCK 0
#define VLLSI_LINUX_PERF_COUNT_SW_TASK_CLOCK 1
#define VLLSI_LINUX_PERF_COUNT_SW_PAGE_FAULTS 2
#define VLLSI_LINUX_PERF_COUNT_SW_CONTEXT_SWITCHES 3
#define VLLSI_LINUX_PERF_COUNT_SW_CPU_MIGRATIONS 4
#define VLLSI_LINUX_PERF_COUNT_SW_PAGE_FAULTS_MIN 5
#define VLLSI_LINUX_PERF_COUNT_SW_PAGE_FAULTS_MAJ 6
#define VLLSI_LINUX_PERF_COUNT_SW_ALIGNMENT_FAULTS 7
#define VLLSI_LINUX_PERF_COUNT_SW_EMULATION_FAULTS 8
#define VLLSI_LINUX_PERF_COUNT_SW_DUMMY 9
#define VLLSI_LINUX_PERF_COUNT_SW_BPF_OUTPUT 0xa
#define VLLSI_LINUX_PERF_COUNT_SW_CGROUP_SWITCHES 0xb

/* perf_cache: Cache of a PERF_TYPE_HW_CACHE event; bits 0 to 7 of config. */
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_L1D 0
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_L1I 1
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_LL 2
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_DTLB 3
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_ITLB 4
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_BPU 5
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_NODE 6

/* perf_cache_op: Access of a PERF_TYPE_HW_CACHE event; bits 8 to 15 of config. */
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_OP_READ 0
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_OP_WRITE 1
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_OP_PREFETCH 2

/* perf_cache_result: Outcome of a PERF_TYPE_HW_CACHE event; bits 16 to 23 of config. */
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_RESULT_ACCESS 0
#define VLLSI_LINUX_PERF_COUNT_HW_CACHE_RESULT_MISS 1

/* perf_sample_format: What a sample record holds. */
#define VLLSI_LINUX_PERF_SAMPLE_IP 1
#define VLLSI_LINUX_PERF_SAMPLE_TID 2
#define VLLSI_LINUX_PERF_SAMPLE_TIME 4
#define VLLSI_LINUX_PERF_SAMPLE_ADDR 8
#define VLLSI_LINUX_PERF_SAMPLE_READ 0x10
#define VLLSI_LINUX_PERF_SAMPLE_CALLCHAIN 0x20
#define VLLSI_LINUX_PERF_SAMPLE_ID 0x40
#define VLLSI_LINUX_PERF_SAMPLE_CPU 0x80
#define VLLSI_LINUX_PERF_SAMPLE_PERIOD 0x100
#define VLLSI_LINUX_PERF_SAMPLE_STREAM_ID 0x200
#define VLLSI_LINUX_PERF_SAMPLE_RAW 0x400
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_STACK 0x800
#define VLLSI_LINUX_PERF_SAMPLE_REGS_USER 0x1000
#define VLLSI_LINUX_PERF_SAMPLE_STACK_USER 0x2000
#define VLLSI_LINUX_PERF_SAMPLE_WEIGHT 0x4000
#define VLLSI_LINUX_PERF_SAMPLE_DATA_SRC 0x8000
#define VLLSI_LINUX_PERF_SAMPLE_IDENTIFIER 0x10000
#define VLLSI_LINUX_PERF_SAMPLE_TRANSACTION 0x20000
#define VLLSI_LINUX_PERF_SAMPLE_REGS_INTR 0x40000
#define VLLSI_LINUX_PERF_SAMPLE_PHYS_ADDR 0x80000
#define VLLSI_LINUX_PERF_SAMPLE_AUX 0x100000
#define VLLSI_LINUX_PERF_SAMPLE_CGROUP 0x200000
#define VLLSI_LINUX_PERF_SAMPLE_DATA_PAGE_SIZE 0x400000
#define VLLSI_LINUX_PERF_SAMPLE_CODE_PAGE_SIZE 0x800000
#define VLLSI_LINUX_PERF_SAMPLE_WEIGHT_STRUCT 0x1000000

/* perf_read_format: What a read of the descriptor returns. */
#define VLLSI_LINUX_PERF_FORMAT_TOTAL_TIME_ENABLED 1
#define VLLSI_LINUX_PERF_FORMAT_TOTAL_TIME_RUNNING 2
#define VLLSI_LINUX_PERF_FORMAT_ID 4
#define VLLSI_LINUX_PERF_FORMAT_GROUP 8
#define VLLSI_LINUX_PERF_FORMAT_LOST 0x10

/* perf_branch_sample: Which branches a branch stack records. */
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_USER 1
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_KERNEL 2
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_HV 4
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_ANY 8
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_ANY_CALL 0x10
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_ANY_RETURN 0x20
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_IND_CALL 0x40
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_ABORT_TX 0x80
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_IN_TX 0x100
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_NO_TX 0x200
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_COND 0x400
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_CALL_STACK 0x800
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_IND_JUMP 0x1000
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_CALL 0x2000
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_NO_FLAGS 0x4000
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_NO_CYCLES 0x8000
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_TYPE_SAVE 0x10000
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_HW_INDEX 0x20000
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_PRIV_SAVE 0x40000
#define VLLSI_LINUX_PERF_SAMPLE_BRANCH_COUNTERS 0x80000

/* clock_id: The numbered clocks. */
#define VLLSI_LINUX_CLOCK_REALTIME 0 /* the time of day */
#define VLLSI_LINUX_CLOCK_MONOTONIC 1 /* time since boot without suspend */
#define VLLSI_LINUX_CLOCK_PROCESS_CPUTIME_ID 2 /* processor time of the process */
#define VLLSI_LINUX_CLOCK_THREAD_CPUTIME_ID 3 /* processor time of the thread */
#define VLLSI_LINUX_CLOCK_MONOTONIC_RAW 4 /* not slewed */
#define VLLSI_LINUX_CLOCK_REALTIME_COARSE 5 /* as of the last tick */
#define VLLSI_LINUX_CLOCK_MONOTONIC_COARSE 6 /* as of the last tick */
#define VLLSI_LINUX_CLOCK_BOOTTIME 7 /* time since boot with suspend */
#define VLLSI_LINUX_CLOCK_REALTIME_ALARM 8 /* wakes a suspended machine */
#define VLLSI_LINUX_CLOCK_BOOTTIME_ALARM 9 /* wakes a suspended machine */
#define VLLSI_LINUX_CLOCK_SGI_CYCLE 0xa /* no longer implemented */
#define VLLSI_LINUX_CLOCK_TAI 0xb /* the time of day without leap seconds */
#define VLLSI_LINUX_CLOCK_AUX 0x10 /* the first auxiliary clock */
#define VLLSI_LINUX_CLOCK_AUX_LAST 0x17 /* the last auxiliary clock */

/* timer_flags: Whether a time is a span or a point of time. */
#define VLLSI_LINUX_TIMER_ABSTIME 1 /* a point of time on the clock */

/* itimer_which: The interval timers of a process. */
#define VLLSI_LINUX_ITIMER_REAL 0 /* elapsed time and SIGALRM */
#define VLLSI_LINUX_ITIMER_VIRTUAL 1 /* user time of the process and SIGVTALRM */
#define VLLSI_LINUX_ITIMER_PROF 2 /* user and system time of the process and SIGPROF */

/* timex_modes: Field modes of timex: which fields are taken. */
#define VLLSI_LINUX_ADJ_OFFSET 1 /* take offset */
#define VLLSI_LINUX_ADJ_FREQUENCY 2 /* take freq */
#define VLLSI_LINUX_ADJ_MAXERROR 4 /* take maxerror */
#define VLLSI_LINUX_ADJ_ESTERROR 8 /* take esterror */
#define VLLSI_LINUX_ADJ_STATUS 0x10 /* take status */
#define VLLSI_LINUX_ADJ_TIMECONST 0x20 /* take constant */
#define VLLSI_LINUX_ADJ_TAI 0x80 /* take constant as the TAI offset */
#define VLLSI_LINUX_ADJ_SETOFFSET 0x100 /* add time to the clock */
#define VLLSI_LINUX_ADJ_MICRO 0x1000 /* microseconds from now on */
#define VLLSI_LINUX_ADJ_NANO 0x2000 /* nanoseconds from now on */
#define VLLSI_LINUX_ADJ_TICK 0x4000 /* take tick */
#define VLLSI_LINUX_ADJ_OFFSET_SINGLESHOT 0x8001 /* the old adjtime */
#define VLLSI_LINUX_ADJ_OFFSET_SS_READ 0xa001 /* read what the old adjtime has left */
#define VLLSI_LINUX_MOD_OFFSET 1
#define VLLSI_LINUX_MOD_FREQUENCY 2
#define VLLSI_LINUX_MOD_MAXERROR 4
#define VLLSI_LINUX_MOD_ESTERROR 8
#define VLLSI_LINUX_MOD_STATUS 0x10
#define VLLSI_LINUX_MOD_TIMECONST 0x20
#define VLLSI_LINUX_MOD_TAI 0x80
#define VLLSI_LINUX_MOD_MICRO 0x1000
#define VLLSI_LINUX_MOD_NANO 0x2000

/* timex_status: Field status of timex. */
#define VLLSI_LINUX_STA_PLL 1 /* phase-locked loop on */
#define VLLSI_LINUX_STA_PPSFREQ 2
#define VLLSI_LINUX_STA_PPSTIME 4
#define VLLSI_LINUX_STA_FLL 8 /* frequency-locked loop on */
#define VLLSI_LINUX_STA_INS 0x10 /* insert a leap second */
#define VLLSI_LINUX_STA_DEL 0x20 /* delete a leap second */
#define VLLSI_LINUX_STA_UNSYNC 0x40 /* not synchronized */
#define VLLSI_LINUX_STA_FREQHOLD 0x80 /* hold the frequency */
#define VLLSI_LINUX_STA_PPSSIGNAL 0x100
#define VLLSI_LINUX_STA_PPSJITTER 0x200
#define VLLSI_LINUX_STA_PPSWANDER 0x400
#define VLLSI_LINUX_STA_PPSERROR 0x800
#define VLLSI_LINUX_STA_CLOCKERR 0x1000 /* hardware fault */
#define VLLSI_LINUX_STA_NANO 0x2000 /* resolution is nanoseconds */
#define VLLSI_LINUX_STA_MODE 0x4000 /* frequency-locked mode */
#define VLLSI_LINUX_STA_CLK 0x8000 /* clock source B */
#define VLLSI_LINUX_STA_RONLY 0xff00 /* mask of the bits that cannot be set */

/* timex_state: State of the clock that adjtimex and clock_adjtime return. */
#define VLLSI_LINUX_TIME_OK 0 /* synchronized with no leap second near */
#define VLLSI_LINUX_TIME_INS 1 /* a leap second comes at the end of the day */
#define VLLSI_LINUX_TIME_DEL 2 /* a second is dropped at the end of the day */
#define VLLSI_LINUX_TIME_OOP 3 /* a leap second is going on */
#define VLLSI_LINUX_TIME_WAIT 4 /* a leap second has been */
#define VLLSI_LINUX_TIME_ERROR 5 /* not synchronized */
#define VLLSI_LINUX_TIME_BAD 5

#endif
