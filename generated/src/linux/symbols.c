/* Rendered from tables/linux/syscalls/ by: python3 -m codegen. Do not edit. */
/*
 * The real symbol of every stub, for other languages and for callers that were compiled without inlining.
 */
#include <vllsi/linux.h>

extern inline vllsi_result vllsi_linux_syscall0(long number);
extern inline vllsi_result vllsi_linux_syscall1(long number, long a);
extern inline vllsi_result vllsi_linux_syscall2(long number, long a, long b);
extern inline vllsi_result vllsi_linux_syscall3(long number, long a, long b, long c);
extern inline vllsi_result vllsi_linux_syscall4(long number, long a, long b, long c, long d);
extern inline vllsi_result vllsi_linux_syscall5(long number, long a, long b, long c, long d, long e);
extern inline vllsi_result vllsi_linux_syscall6(long number, long a, long b, long c, long d, long e, long f);
extern inline vllsi_result vllsi_linux_syscall_raw(long number, long a, long b, long c, long d, long e, long f);
extern inline vllsi_result vllsi_linux_getuid(void);
extern inline vllsi_result vllsi_linux_geteuid(void);
extern inline vllsi_result vllsi_linux_getgid(void);
extern inline vllsi_result vllsi_linux_getegid(void);
extern inline vllsi_result vllsi_linux_getresuid(uint32_t *ruid, uint32_t *euid, uint32_t *suid);
extern inline vllsi_result vllsi_linux_getresgid(uint32_t *rgid, uint32_t *egid, uint32_t *sgid);
extern inline vllsi_result vllsi_linux_setuid(uint32_t uid);
extern inline vllsi_result vllsi_linux_setgid(uint32_t gid);
extern inline vllsi_result vllsi_linux_setreuid(uint32_t ruid, uint32_t euid);
extern inline vllsi_result vllsi_linux_setregid(uint32_t rgid, uint32_t egid);
extern inline vllsi_result vllsi_linux_setresuid(uint32_t ruid, uint32_t euid, uint32_t suid);
extern inline vllsi_result vllsi_linux_setresgid(uint32_t rgid, uint32_t egid, uint32_t sgid);
extern inline vllsi_result vllsi_linux_setfsuid(uint32_t uid);
extern inline vllsi_result vllsi_linux_setfsgid(uint32_t gid);
extern inline vllsi_result vllsi_linux_getgroups(int32_t size, uint32_t *list);
extern inline vllsi_result vllsi_linux_setgroups(int32_t size, const uint32_t *list);
extern inline vllsi_result vllsi_linux_capget(struct vllsi_linux_cap_header *header, struct vllsi_linux_cap_data *data);
extern inline vllsi_result vllsi_linux_capset(struct vllsi_linux_cap_header *header, const struct vllsi_linux_cap_data *data);
#ifdef VLLSI_LINUX_HAS_pipe
extern inline vllsi_result vllsi_linux_pipe(int32_t *fds);
#endif
extern inline vllsi_result vllsi_linux_pipe2(int32_t *fds, int32_t flags);
extern inline vllsi_result vllsi_linux_splice(int32_t fd_in, int64_t *offset_in, int32_t fd_out, int64_t *offset_out, size_t len, uint32_t flags);
extern inline vllsi_result vllsi_linux_tee(int32_t fd_in, int32_t fd_out, size_t len, uint32_t flags);
extern inline vllsi_result vllsi_linux_vmsplice(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, uint32_t flags);
#ifdef VLLSI_LINUX_HAS_poll
extern inline vllsi_result vllsi_linux_poll(struct vllsi_linux_pollfd *fds, uint32_t nfds, int32_t timeout_ms);
#endif
extern inline vllsi_result vllsi_linux_ppoll(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask);
#ifdef VLLSI_LINUX_HAS_select
extern inline vllsi_result vllsi_linux_select(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timeval_old *timeout);
#endif
extern inline vllsi_result vllsi_linux_pselect6(int32_t nfds, struct vllsi_linux_fd_set *read_fds, struct vllsi_linux_fd_set *write_fds, struct vllsi_linux_fd_set *except_fds, struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask);
#ifdef VLLSI_LINUX_HAS_epoll_create
extern inline vllsi_result vllsi_linux_epoll_create(int32_t size);
#endif
extern inline vllsi_result vllsi_linux_epoll_create1(int32_t flags);
extern inline vllsi_result vllsi_linux_epoll_ctl(int32_t epfd, int32_t operation, int32_t fd, const struct vllsi_linux_epoll_event *event);
extern inline vllsi_result vllsi_linux_epoll_ctl_add(int32_t epfd, int32_t fd, const struct vllsi_linux_epoll_event *event);
extern inline vllsi_result vllsi_linux_epoll_ctl_modify(int32_t epfd, int32_t fd, const struct vllsi_linux_epoll_event *event);
extern inline vllsi_result vllsi_linux_epoll_ctl_delete(int32_t epfd, int32_t fd);
#ifdef VLLSI_LINUX_HAS_epoll_wait
extern inline vllsi_result vllsi_linux_epoll_wait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms);
#endif
extern inline vllsi_result vllsi_linux_epoll_pwait(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, int32_t timeout_ms, const struct vllsi_linux_sigset *sigmask);
extern inline vllsi_result vllsi_linux_epoll_pwait2(int32_t epfd, struct vllsi_linux_epoll_event *events, int32_t max_events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_sigset *sigmask);
#ifdef VLLSI_LINUX_HAS_eventfd
extern inline vllsi_result vllsi_linux_eventfd(uint32_t initial);
#endif
extern inline vllsi_result vllsi_linux_eventfd2(uint32_t initial, int32_t flags);
#ifdef VLLSI_LINUX_HAS_signalfd
extern inline vllsi_result vllsi_linux_signalfd(int32_t fd, const struct vllsi_linux_sigset *mask);
#endif
extern inline vllsi_result vllsi_linux_signalfd4(int32_t fd, const struct vllsi_linux_sigset *mask, int32_t flags);
extern inline vllsi_result vllsi_linux_timerfd_create(int32_t clock, int32_t flags);
extern inline vllsi_result vllsi_linux_timerfd_settime(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old_value);
extern inline vllsi_result vllsi_linux_timerfd_gettime(int32_t fd, struct vllsi_linux_itimerspec *value);
extern inline vllsi_result vllsi_linux_io_setup(uint32_t max_events, unsigned long *context);
extern inline vllsi_result vllsi_linux_io_destroy(unsigned long context);
extern inline vllsi_result vllsi_linux_io_submit(unsigned long context, long count, void *const *requests);
extern inline vllsi_result vllsi_linux_io_cancel(unsigned long context, const struct vllsi_linux_iocb *request, struct vllsi_linux_io_event *result);
extern inline vllsi_result vllsi_linux_io_getevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout);
extern inline vllsi_result vllsi_linux_io_pgetevents(unsigned long context, long min_count, long max_count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec *timeout, const struct vllsi_linux_aio_sigset *sigmask);
extern inline vllsi_result vllsi_linux_io_uring_setup(uint32_t entries, struct vllsi_linux_io_uring_params *params);
extern inline vllsi_result vllsi_linux_io_uring_enter(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, uintptr_t argument, size_t size);
extern inline vllsi_result vllsi_linux_io_uring_enter_signals(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, const struct vllsi_linux_sigset *sigmask, size_t size);
extern inline vllsi_result vllsi_linux_io_uring_enter_wait(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, const struct vllsi_linux_io_uring_getevents_arg *argument, size_t size);
extern inline vllsi_result vllsi_linux_io_uring_enter_wait_registered(int32_t fd, uint32_t to_submit, uint32_t min_complete, uint32_t flags, size_t offset, size_t size);
extern inline vllsi_result vllsi_linux_io_uring_register(int32_t fd, uint32_t opcode, uintptr_t argument, uint32_t count);
extern inline vllsi_result vllsi_linux_io_uring_register_buffers(int32_t fd, const struct vllsi_linux_iovec *vec, uint32_t count);
extern inline vllsi_result vllsi_linux_io_uring_register_unregister_buffers(int32_t fd);
extern inline vllsi_result vllsi_linux_io_uring_register_buffers2(int32_t fd, const struct vllsi_linux_io_uring_rsrc_register *registration, uint32_t size);
extern inline vllsi_result vllsi_linux_io_uring_register_buffers_update(int32_t fd, const struct vllsi_linux_io_uring_rsrc_update2 *update, uint32_t size);
extern inline vllsi_result vllsi_linux_io_uring_register_clone_buffers(int32_t fd, const struct vllsi_linux_io_uring_clone_buffers *clone);
extern inline vllsi_result vllsi_linux_io_uring_register_pbuf_ring(int32_t fd, const struct vllsi_linux_io_uring_buf_reg *registration);
extern inline vllsi_result vllsi_linux_io_uring_register_unregister_pbuf_ring(int32_t fd, const struct vllsi_linux_io_uring_buf_reg *registration);
extern inline vllsi_result vllsi_linux_io_uring_register_pbuf_status(int32_t fd, struct vllsi_linux_io_uring_buf_status *status);
extern inline vllsi_result vllsi_linux_io_uring_register_files(int32_t fd, const int32_t *fds, uint32_t count);
extern inline vllsi_result vllsi_linux_io_uring_register_unregister_files(int32_t fd);
extern inline vllsi_result vllsi_linux_io_uring_register_files_update(int32_t fd, const struct vllsi_linux_io_uring_rsrc_update *update, uint32_t count);
extern inline vllsi_result vllsi_linux_io_uring_register_files2(int32_t fd, const struct vllsi_linux_io_uring_rsrc_register *registration, uint32_t size);
extern inline vllsi_result vllsi_linux_io_uring_register_files_update2(int32_t fd, const struct vllsi_linux_io_uring_rsrc_update2 *update, uint32_t size);
extern inline vllsi_result vllsi_linux_io_uring_register_file_alloc_range(int32_t fd, const struct vllsi_linux_io_uring_file_index_range *range);
extern inline vllsi_result vllsi_linux_io_uring_register_ring_fds(int32_t fd, struct vllsi_linux_io_uring_rsrc_update *rings, uint32_t count);
extern inline vllsi_result vllsi_linux_io_uring_register_unregister_ring_fds(int32_t fd, const struct vllsi_linux_io_uring_rsrc_update *rings, uint32_t count);
extern inline vllsi_result vllsi_linux_io_uring_register_eventfd(int32_t fd, const int32_t *event_fd);
extern inline vllsi_result vllsi_linux_io_uring_register_eventfd_async(int32_t fd, const int32_t *event_fd);
extern inline vllsi_result vllsi_linux_io_uring_register_unregister_eventfd(int32_t fd);
extern inline vllsi_result vllsi_linux_io_uring_register_probe(int32_t fd, struct vllsi_linux_io_uring_probe *probe, uint32_t count);
extern inline vllsi_result vllsi_linux_io_uring_register_query(int32_t fd, struct vllsi_linux_io_uring_query_hdr *question);
extern inline vllsi_result vllsi_linux_io_uring_register_personality(int32_t fd);
extern inline vllsi_result vllsi_linux_io_uring_register_unregister_personality(int32_t fd, uint32_t personality);
extern inline vllsi_result vllsi_linux_io_uring_register_restrictions(int32_t fd, const struct vllsi_linux_io_uring_restriction *restrictions, uint32_t count);
extern inline vllsi_result vllsi_linux_io_uring_register_enable_rings(int32_t fd);
extern inline vllsi_result vllsi_linux_io_uring_register_iowq_aff(int32_t fd, const void *mask, uint32_t size);
extern inline vllsi_result vllsi_linux_io_uring_register_unregister_iowq_aff(int32_t fd);
extern inline vllsi_result vllsi_linux_io_uring_register_iowq_max_workers(int32_t fd, uint32_t *maximum);
extern inline vllsi_result vllsi_linux_io_uring_register_sync_cancel(int32_t fd, const struct vllsi_linux_io_uring_sync_cancel_reg *cancel);
extern inline vllsi_result vllsi_linux_io_uring_register_napi(int32_t fd, struct vllsi_linux_io_uring_napi *settings);
extern inline vllsi_result vllsi_linux_io_uring_register_unregister_napi(int32_t fd, struct vllsi_linux_io_uring_napi *settings);
extern inline vllsi_result vllsi_linux_io_uring_register_clock(int32_t fd, const struct vllsi_linux_io_uring_clock_register *clock);
extern inline vllsi_result vllsi_linux_io_uring_register_resize_rings(int32_t fd, struct vllsi_linux_io_uring_params *params);
extern inline vllsi_result vllsi_linux_io_uring_register_mem_region(int32_t fd, const struct vllsi_linux_io_uring_mem_region_reg *registration);
extern inline vllsi_result vllsi_linux_io_uring_register_send_msg_ring(int32_t fd, const struct vllsi_linux_io_uring_sqe *request);
extern inline vllsi_result vllsi_linux_io_uring_register_zcrx_ifq(int32_t fd, struct vllsi_linux_io_uring_zcrx_ifq_reg *registration);
extern inline vllsi_result vllsi_linux_io_uring_register_zcrx_ctrl(int32_t fd, struct vllsi_linux_zcrx_ctrl *control);
extern inline vllsi_result vllsi_linux_userfaultfd(int32_t flags);
#ifdef VLLSI_LINUX_HAS_open
extern inline vllsi_result vllsi_linux_open(const char *path, int32_t flags, uint32_t mode);
#endif
extern inline vllsi_result vllsi_linux_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode);
extern inline vllsi_result vllsi_linux_openat2(int32_t dirfd, const char *path, const struct vllsi_linux_open_how *how, size_t size);
#ifdef VLLSI_LINUX_HAS_creat
extern inline vllsi_result vllsi_linux_creat(const char *path, uint32_t mode);
#endif
extern inline vllsi_result vllsi_linux_close(int32_t fd);
extern inline vllsi_result vllsi_linux_close_range(uint32_t first, uint32_t last, uint32_t flags);
extern inline vllsi_result vllsi_linux_read(int32_t fd, void *buf, size_t len);
extern inline vllsi_result vllsi_linux_write(int32_t fd, const void *buf, size_t len);
extern inline vllsi_result vllsi_linux_readv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count);
extern inline vllsi_result vllsi_linux_writev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count);
extern inline vllsi_result vllsi_linux_pread64(int32_t fd, void *buf, size_t len, int64_t offset);
extern inline vllsi_result vllsi_linux_pwrite64(int32_t fd, const void *buf, size_t len, int64_t offset);
extern inline vllsi_result vllsi_linux_preadv(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset);
extern inline vllsi_result vllsi_linux_pwritev(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset);
extern inline vllsi_result vllsi_linux_preadv2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags);
extern inline vllsi_result vllsi_linux_pwritev2(int32_t fd, const struct vllsi_linux_iovec *vec, unsigned long count, int64_t offset, int32_t flags);
extern inline vllsi_result vllsi_linux_lseek(int32_t fd, int64_t offset, uint32_t whence);
extern inline vllsi_result vllsi_linux_copy_file_range(int32_t in_fd, int64_t *in_offset, int32_t out_fd, int64_t *out_offset, size_t len, uint32_t flags);
extern inline vllsi_result vllsi_linux_sendfile(int32_t out_fd, int32_t in_fd, int64_t *offset, size_t count);
extern inline vllsi_result vllsi_linux_truncate(const char *path, int64_t length);
extern inline vllsi_result vllsi_linux_ftruncate(int32_t fd, int64_t length);
extern inline vllsi_result vllsi_linux_fallocate(int32_t fd, int32_t mode, int64_t offset, int64_t len);
extern inline vllsi_result vllsi_linux_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice);
extern inline vllsi_result vllsi_linux_readahead(int32_t fd, int64_t offset, size_t count);
extern inline vllsi_result vllsi_linux_cachestat(int32_t fd, const struct vllsi_linux_cachestat_range *range, struct vllsi_linux_cachestat *stat, uint32_t flags);
extern inline vllsi_result vllsi_linux_fsync(int32_t fd);
extern inline vllsi_result vllsi_linux_fdatasync(int32_t fd);
extern inline vllsi_result vllsi_linux_sync(void);
extern inline vllsi_result vllsi_linux_syncfs(int32_t fd);
extern inline vllsi_result vllsi_linux_sync_file_range(int32_t fd, int64_t offset, int64_t len, uint32_t flags);
extern inline vllsi_result vllsi_linux_dup(int32_t fd);
#ifdef VLLSI_LINUX_HAS_dup2
extern inline vllsi_result vllsi_linux_dup2(int32_t fd, int32_t target);
#endif
extern inline vllsi_result vllsi_linux_dup3(int32_t fd, int32_t target, int32_t flags);
extern inline vllsi_result vllsi_linux_flock(int32_t fd, uint32_t operation);
extern inline vllsi_result vllsi_linux_fcntl(int32_t fd, uint32_t cmd, uintptr_t arg);
extern inline vllsi_result vllsi_linux_fcntl_dupfd(int32_t fd, int32_t minimum);
extern inline vllsi_result vllsi_linux_fcntl_dupfd_cloexec(int32_t fd, int32_t minimum);
extern inline vllsi_result vllsi_linux_fcntl_dupfd_query(int32_t fd, int32_t other);
extern inline vllsi_result vllsi_linux_fcntl_created_query(int32_t fd);
extern inline vllsi_result vllsi_linux_fcntl_getfd(int32_t fd);
extern inline vllsi_result vllsi_linux_fcntl_setfd(int32_t fd, int32_t flags);
extern inline vllsi_result vllsi_linux_fcntl_getfl(int32_t fd);
extern inline vllsi_result vllsi_linux_fcntl_setfl(int32_t fd, int32_t flags);
extern inline vllsi_result vllsi_linux_fcntl_getlk(int32_t fd, struct vllsi_linux_flock *lock);
extern inline vllsi_result vllsi_linux_fcntl_setlk(int32_t fd, const struct vllsi_linux_flock *lock);
extern inline vllsi_result vllsi_linux_fcntl_setlkw(int32_t fd, const struct vllsi_linux_flock *lock);
extern inline vllsi_result vllsi_linux_fcntl_ofd_getlk(int32_t fd, struct vllsi_linux_flock *lock);
extern inline vllsi_result vllsi_linux_fcntl_ofd_setlk(int32_t fd, const struct vllsi_linux_flock *lock);
extern inline vllsi_result vllsi_linux_fcntl_ofd_setlkw(int32_t fd, const struct vllsi_linux_flock *lock);
extern inline vllsi_result vllsi_linux_fcntl_getown(int32_t fd);
extern inline vllsi_result vllsi_linux_fcntl_setown(int32_t fd, int32_t owner);
extern inline vllsi_result vllsi_linux_fcntl_getown_ex(int32_t fd, struct vllsi_linux_f_owner_ex *owner);
extern inline vllsi_result vllsi_linux_fcntl_setown_ex(int32_t fd, const struct vllsi_linux_f_owner_ex *owner);
extern inline vllsi_result vllsi_linux_fcntl_getowner_uids(int32_t fd, uint32_t *uids);
extern inline vllsi_result vllsi_linux_fcntl_getsig(int32_t fd);
extern inline vllsi_result vllsi_linux_fcntl_setsig(int32_t fd, int32_t signal);
extern inline vllsi_result vllsi_linux_fcntl_getlease(int32_t fd);
extern inline vllsi_result vllsi_linux_fcntl_setlease(int32_t fd, int32_t type);
extern inline vllsi_result vllsi_linux_fcntl_getdeleg(int32_t fd, struct vllsi_linux_delegation *deleg);
extern inline vllsi_result vllsi_linux_fcntl_setdeleg(int32_t fd, const struct vllsi_linux_delegation *deleg);
extern inline vllsi_result vllsi_linux_fcntl_notify(int32_t fd, uint32_t events);
extern inline vllsi_result vllsi_linux_fcntl_setpipe_sz(int32_t fd, uint32_t size);
extern inline vllsi_result vllsi_linux_fcntl_getpipe_sz(int32_t fd);
extern inline vllsi_result vllsi_linux_fcntl_add_seals(int32_t fd, uint32_t seals);
extern inline vllsi_result vllsi_linux_fcntl_get_seals(int32_t fd);
extern inline vllsi_result vllsi_linux_fcntl_get_rw_hint(int32_t fd, uint64_t *hint);
extern inline vllsi_result vllsi_linux_fcntl_set_rw_hint(int32_t fd, const uint64_t *hint);
extern inline vllsi_result vllsi_linux_fcntl_get_file_rw_hint(int32_t fd, uint64_t *hint);
extern inline vllsi_result vllsi_linux_fcntl_set_file_rw_hint(int32_t fd, const uint64_t *hint);
extern inline vllsi_result vllsi_linux_ioctl(int32_t fd, uint32_t request, uintptr_t arg);
extern inline vllsi_result vllsi_linux_ioctl_fionread(int32_t fd, int32_t *count);
extern inline vllsi_result vllsi_linux_ioctl_fionbio(int32_t fd, const int32_t *on);
extern inline vllsi_result vllsi_linux_ioctl_fioasync(int32_t fd, const int32_t *on);
extern inline vllsi_result vllsi_linux_ioctl_fioclex(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_fionclex(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_fioqsize(int32_t fd, int64_t *size);
extern inline vllsi_result vllsi_linux_ioctl_tcgets(int32_t fd, struct vllsi_linux_termios *settings);
extern inline vllsi_result vllsi_linux_ioctl_tcsets(int32_t fd, const struct vllsi_linux_termios *settings);
extern inline vllsi_result vllsi_linux_ioctl_tcsetsw(int32_t fd, const struct vllsi_linux_termios *settings);
extern inline vllsi_result vllsi_linux_ioctl_tcsetsf(int32_t fd, const struct vllsi_linux_termios *settings);
#ifdef VLLSI_LINUX_HAS_ioctl_tcgets2
extern inline vllsi_result vllsi_linux_ioctl_tcgets2(int32_t fd, struct vllsi_linux_termios2 *settings);
#endif
#ifdef VLLSI_LINUX_HAS_ioctl_tcsets2
extern inline vllsi_result vllsi_linux_ioctl_tcsets2(int32_t fd, const struct vllsi_linux_termios2 *settings);
#endif
#ifdef VLLSI_LINUX_HAS_ioctl_tcsetsw2
extern inline vllsi_result vllsi_linux_ioctl_tcsetsw2(int32_t fd, const struct vllsi_linux_termios2 *settings);
#endif
#ifdef VLLSI_LINUX_HAS_ioctl_tcsetsf2
extern inline vllsi_result vllsi_linux_ioctl_tcsetsf2(int32_t fd, const struct vllsi_linux_termios2 *settings);
#endif
extern inline vllsi_result vllsi_linux_ioctl_tcsbrk(int32_t fd, int32_t drain);
extern inline vllsi_result vllsi_linux_ioctl_tcsbrkp(int32_t fd, int32_t tenths);
extern inline vllsi_result vllsi_linux_ioctl_tiocsbrk(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_tioccbrk(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_tcxonc(int32_t fd, int32_t action);
extern inline vllsi_result vllsi_linux_ioctl_tcflsh(int32_t fd, int32_t queue);
extern inline vllsi_result vllsi_linux_ioctl_tiocexcl(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_tiocnxcl(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_tiocgexcl(int32_t fd, int32_t *exclusive);
extern inline vllsi_result vllsi_linux_ioctl_tiocsctty(int32_t fd, int32_t steal);
extern inline vllsi_result vllsi_linux_ioctl_tiocnotty(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_tiocgpgrp(int32_t fd, int32_t *group);
extern inline vllsi_result vllsi_linux_ioctl_tiocspgrp(int32_t fd, const int32_t *group);
extern inline vllsi_result vllsi_linux_ioctl_tiocgsid(int32_t fd, int32_t *session);
extern inline vllsi_result vllsi_linux_ioctl_tiocoutq(int32_t fd, int32_t *count);
extern inline vllsi_result vllsi_linux_ioctl_tiocsti(int32_t fd, const uint8_t *byte);
extern inline vllsi_result vllsi_linux_ioctl_tiocgwinsz(int32_t fd, struct vllsi_linux_winsize *size);
extern inline vllsi_result vllsi_linux_ioctl_tiocswinsz(int32_t fd, const struct vllsi_linux_winsize *size);
extern inline vllsi_result vllsi_linux_ioctl_tiocmget(int32_t fd, uint32_t *lines);
extern inline vllsi_result vllsi_linux_ioctl_tiocmset(int32_t fd, const uint32_t *lines);
extern inline vllsi_result vllsi_linux_ioctl_tiocmbis(int32_t fd, const uint32_t *lines);
extern inline vllsi_result vllsi_linux_ioctl_tiocmbic(int32_t fd, const uint32_t *lines);
extern inline vllsi_result vllsi_linux_ioctl_tiocgetd(int32_t fd, int32_t *discipline);
extern inline vllsi_result vllsi_linux_ioctl_tiocsetd(int32_t fd, const int32_t *discipline);
extern inline vllsi_result vllsi_linux_ioctl_tiocgptn(int32_t fd, uint32_t *number);
extern inline vllsi_result vllsi_linux_ioctl_tiocsptlck(int32_t fd, const int32_t *locked);
extern inline vllsi_result vllsi_linux_ioctl_tiocgptlck(int32_t fd, int32_t *locked);
extern inline vllsi_result vllsi_linux_ioctl_tiocgptpeer(int32_t fd, int32_t flags);
extern inline vllsi_result vllsi_linux_ioctl_tiocpkt(int32_t fd, const int32_t *on);
extern inline vllsi_result vllsi_linux_ioctl_tiocgpkt(int32_t fd, int32_t *on);
extern inline vllsi_result vllsi_linux_ioctl_tiocsig(int32_t fd, int32_t signal);
extern inline vllsi_result vllsi_linux_ioctl_ficlone(int32_t fd, int32_t source);
extern inline vllsi_result vllsi_linux_ioctl_ficlonerange(int32_t fd, const struct vllsi_linux_file_clone_range *range);
extern inline vllsi_result vllsi_linux_ioctl_fideduperange(int32_t fd, struct vllsi_linux_file_dedupe_range *range);
extern inline vllsi_result vllsi_linux_ioctl_fs_ioc_fiemap(int32_t fd, struct vllsi_linux_fiemap *map);
extern inline vllsi_result vllsi_linux_ioctl_fibmap(int32_t fd, int32_t *block);
extern inline vllsi_result vllsi_linux_ioctl_figetbsz(int32_t fd, int32_t *size);
extern inline vllsi_result vllsi_linux_ioctl_fs_ioc_getflags(int32_t fd, uint32_t *flags);
extern inline vllsi_result vllsi_linux_ioctl_fs_ioc_setflags(int32_t fd, const uint32_t *flags);
extern inline vllsi_result vllsi_linux_ioctl_fs_ioc_getversion(int32_t fd, int32_t *version);
extern inline vllsi_result vllsi_linux_ioctl_fs_ioc_fsgetxattr(int32_t fd, struct vllsi_linux_fsxattr *attr);
extern inline vllsi_result vllsi_linux_ioctl_fs_ioc_fssetxattr(int32_t fd, const struct vllsi_linux_fsxattr *attr);
extern inline vllsi_result vllsi_linux_ioctl_fs_ioc_getfslabel(int32_t fd, void *label);
extern inline vllsi_result vllsi_linux_ioctl_fs_ioc_setfslabel(int32_t fd, const void *label);
extern inline vllsi_result vllsi_linux_ioctl_fs_ioc_getfsuuid(int32_t fd, struct vllsi_linux_fsuuid2 *uuid);
extern inline vllsi_result vllsi_linux_ioctl_fifreeze(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_fithaw(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_fitrim(int32_t fd, struct vllsi_linux_fstrim_range *range);
extern inline vllsi_result vllsi_linux_ioctl_blkgetsize(int32_t fd, unsigned long *sectors);
extern inline vllsi_result vllsi_linux_ioctl_blkgetsize64(int32_t fd, uint64_t *size);
extern inline vllsi_result vllsi_linux_ioctl_blksszget(int32_t fd, int32_t *size);
extern inline vllsi_result vllsi_linux_ioctl_blkpbszget(int32_t fd, uint32_t *size);
extern inline vllsi_result vllsi_linux_ioctl_blkiomin(int32_t fd, uint32_t *size);
extern inline vllsi_result vllsi_linux_ioctl_blkioopt(int32_t fd, uint32_t *size);
extern inline vllsi_result vllsi_linux_ioctl_blkalignoff(int32_t fd, int32_t *offset);
extern inline vllsi_result vllsi_linux_ioctl_blkbszget(int32_t fd, int32_t *size);
extern inline vllsi_result vllsi_linux_ioctl_blkbszset(int32_t fd, const int32_t *size);
extern inline vllsi_result vllsi_linux_ioctl_blkgetdiskseq(int32_t fd, uint64_t *sequence);
extern inline vllsi_result vllsi_linux_ioctl_blkroget(int32_t fd, int32_t *read_only);
extern inline vllsi_result vllsi_linux_ioctl_blkroset(int32_t fd, const int32_t *read_only);
extern inline vllsi_result vllsi_linux_ioctl_blkrrpart(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_blkflsbuf(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_blkdiscard(int32_t fd, const uint64_t *range);
extern inline vllsi_result vllsi_linux_ioctl_blksecdiscard(int32_t fd, const uint64_t *range);
extern inline vllsi_result vllsi_linux_ioctl_blkzeroout(int32_t fd, const uint64_t *range);
extern inline vllsi_result vllsi_linux_ioctl_siocatmark(int32_t fd, int32_t *at_mark);
extern inline vllsi_result vllsi_linux_ioctl_fiogetown(int32_t fd, int32_t *owner);
extern inline vllsi_result vllsi_linux_ioctl_fiosetown(int32_t fd, const int32_t *owner);
extern inline vllsi_result vllsi_linux_ioctl_siocgskns(int32_t fd);
extern inline vllsi_result vllsi_linux_ioctl_siocgifconf(int32_t fd, struct vllsi_linux_ifconf *list);
extern inline vllsi_result vllsi_linux_ioctl_siocgifname(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgifindex(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgifflags(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgifaddr(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgifdstaddr(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgifbrdaddr(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgifnetmask(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgifmetric(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgifmtu(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgifhwaddr(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocgiftxqlen(int32_t fd, struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocsifflags(int32_t fd, const struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocsifaddr(int32_t fd, const struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocsifnetmask(int32_t fd, const struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocsifmtu(int32_t fd, const struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocsifhwaddr(int32_t fd, const struct vllsi_linux_ifreq *interface);
extern inline vllsi_result vllsi_linux_ioctl_siocsifname(int32_t fd, const struct vllsi_linux_ifreq *interface);
#ifdef VLLSI_LINUX_HAS_stat
extern inline vllsi_result vllsi_linux_stat(const char *path, struct vllsi_linux_stat *stat);
#endif
#ifdef VLLSI_LINUX_HAS_lstat
extern inline vllsi_result vllsi_linux_lstat(const char *path, struct vllsi_linux_stat *stat);
#endif
extern inline vllsi_result vllsi_linux_fstat(int32_t fd, struct vllsi_linux_stat *stat);
extern inline vllsi_result vllsi_linux_newfstatat(int32_t dirfd, const char *path, struct vllsi_linux_stat *stat, int32_t flags);
extern inline vllsi_result vllsi_linux_statx(int32_t dirfd, const char *path, uint32_t flags, uint32_t mask, struct vllsi_linux_statx *stat);
#ifdef VLLSI_LINUX_HAS_access
extern inline vllsi_result vllsi_linux_access(const char *path, int32_t mode);
#endif
extern inline vllsi_result vllsi_linux_faccessat(int32_t dirfd, const char *path, int32_t mode);
extern inline vllsi_result vllsi_linux_faccessat2(int32_t dirfd, const char *path, int32_t mode, int32_t flags);
#ifdef VLLSI_LINUX_HAS_chmod
extern inline vllsi_result vllsi_linux_chmod(const char *path, uint32_t mode);
#endif
extern inline vllsi_result vllsi_linux_fchmod(int32_t fd, uint32_t mode);
extern inline vllsi_result vllsi_linux_fchmodat(int32_t dirfd, const char *path, uint32_t mode);
extern inline vllsi_result vllsi_linux_fchmodat2(int32_t dirfd, const char *path, uint32_t mode, int32_t flags);
#ifdef VLLSI_LINUX_HAS_chown
extern inline vllsi_result vllsi_linux_chown(const char *path, uint32_t uid, uint32_t gid);
#endif
#ifdef VLLSI_LINUX_HAS_lchown
extern inline vllsi_result vllsi_linux_lchown(const char *path, uint32_t uid, uint32_t gid);
#endif
extern inline vllsi_result vllsi_linux_fchown(int32_t fd, uint32_t uid, uint32_t gid);
extern inline vllsi_result vllsi_linux_fchownat(int32_t dirfd, const char *path, uint32_t uid, uint32_t gid, int32_t flags);
extern inline vllsi_result vllsi_linux_umask(uint32_t mask);
#ifdef VLLSI_LINUX_HAS_utime
extern inline vllsi_result vllsi_linux_utime(const char *path, const struct vllsi_linux_utimbuf *times);
#endif
#ifdef VLLSI_LINUX_HAS_utimes
extern inline vllsi_result vllsi_linux_utimes(const char *path, const struct vllsi_linux_timeval_old *times);
#endif
#ifdef VLLSI_LINUX_HAS_futimesat
extern inline vllsi_result vllsi_linux_futimesat(int32_t dirfd, const char *path, const struct vllsi_linux_timeval_old *times);
#endif
extern inline vllsi_result vllsi_linux_utimensat(int32_t dirfd, const char *path, const struct vllsi_linux_timespec *times, int32_t flags);
#ifdef VLLSI_LINUX_HAS_rename
extern inline vllsi_result vllsi_linux_rename(const char *old_path, const char *new_path);
#endif
#ifdef VLLSI_LINUX_HAS_renameat
extern inline vllsi_result vllsi_linux_renameat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path);
#endif
extern inline vllsi_result vllsi_linux_renameat2(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, uint32_t flags);
#ifdef VLLSI_LINUX_HAS_link
extern inline vllsi_result vllsi_linux_link(const char *old_path, const char *new_path);
#endif
extern inline vllsi_result vllsi_linux_linkat(int32_t old_dirfd, const char *old_path, int32_t new_dirfd, const char *new_path, int32_t flags);
#ifdef VLLSI_LINUX_HAS_unlink
extern inline vllsi_result vllsi_linux_unlink(const char *path);
#endif
extern inline vllsi_result vllsi_linux_unlinkat(int32_t dirfd, const char *path, int32_t flags);
#ifdef VLLSI_LINUX_HAS_symlink
extern inline vllsi_result vllsi_linux_symlink(const char *target, const char *path);
#endif
extern inline vllsi_result vllsi_linux_symlinkat(const char *target, int32_t dirfd, const char *path);
#ifdef VLLSI_LINUX_HAS_readlink
extern inline vllsi_result vllsi_linux_readlink(const char *path, void *buf, int32_t size);
#endif
extern inline vllsi_result vllsi_linux_readlinkat(int32_t dirfd, const char *path, void *buf, int32_t size);
#ifdef VLLSI_LINUX_HAS_mkdir
extern inline vllsi_result vllsi_linux_mkdir(const char *path, uint32_t mode);
#endif
extern inline vllsi_result vllsi_linux_mkdirat(int32_t dirfd, const char *path, uint32_t mode);
#ifdef VLLSI_LINUX_HAS_rmdir
extern inline vllsi_result vllsi_linux_rmdir(const char *path);
#endif
#ifdef VLLSI_LINUX_HAS_mknod
extern inline vllsi_result vllsi_linux_mknod(const char *path, uint32_t mode, uint32_t dev);
#endif
extern inline vllsi_result vllsi_linux_mknodat(int32_t dirfd, const char *path, uint32_t mode, uint32_t dev);
#ifdef VLLSI_LINUX_HAS_getdents
extern inline vllsi_result vllsi_linux_getdents(int32_t fd, void *entries, uint32_t size);
#endif
extern inline vllsi_result vllsi_linux_getdents64(int32_t fd, void *entries, uint32_t size);
extern inline vllsi_result vllsi_linux_getcwd(void *buf, unsigned long size);
extern inline vllsi_result vllsi_linux_chdir(const char *path);
extern inline vllsi_result vllsi_linux_fchdir(int32_t fd);
extern inline vllsi_result vllsi_linux_chroot(const char *path);
extern inline vllsi_result vllsi_linux_getxattr(const char *path, const char *name, void *value, size_t size);
extern inline vllsi_result vllsi_linux_lgetxattr(const char *path, const char *name, void *value, size_t size);
extern inline vllsi_result vllsi_linux_fgetxattr(int32_t fd, const char *name, void *value, size_t size);
extern inline vllsi_result vllsi_linux_getxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size);
extern inline vllsi_result vllsi_linux_setxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags);
extern inline vllsi_result vllsi_linux_lsetxattr(const char *path, const char *name, const void *value, size_t size, int32_t flags);
extern inline vllsi_result vllsi_linux_fsetxattr(int32_t fd, const char *name, const void *value, size_t size, int32_t flags);
extern inline vllsi_result vllsi_linux_setxattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name, const struct vllsi_linux_xattr_args *args, size_t size);
extern inline vllsi_result vllsi_linux_listxattr(const char *path, void *list, size_t size);
extern inline vllsi_result vllsi_linux_llistxattr(const char *path, void *list, size_t size);
extern inline vllsi_result vllsi_linux_flistxattr(int32_t fd, void *list, size_t size);
extern inline vllsi_result vllsi_linux_listxattrat(int32_t dirfd, const char *path, int32_t at_flags, void *list, size_t size);
extern inline vllsi_result vllsi_linux_removexattr(const char *path, const char *name);
extern inline vllsi_result vllsi_linux_lremovexattr(const char *path, const char *name);
extern inline vllsi_result vllsi_linux_fremovexattr(int32_t fd, const char *name);
extern inline vllsi_result vllsi_linux_removexattrat(int32_t dirfd, const char *path, int32_t at_flags, const char *name);
extern inline vllsi_result vllsi_linux_file_getattr(int32_t dirfd, const char *path, struct vllsi_linux_file_attr *attr, size_t size, int32_t flags);
extern inline vllsi_result vllsi_linux_file_setattr(int32_t dirfd, const char *path, const struct vllsi_linux_file_attr *attr, size_t size, int32_t flags);
extern inline vllsi_result vllsi_linux_mount(const char *source, const char *target, const char *fs_type, unsigned long flags, const void *data);
#ifdef VLLSI_LINUX_HAS_umount
extern inline vllsi_result vllsi_linux_umount(const char *target);
#endif
extern inline vllsi_result vllsi_linux_umount2(const char *target, int32_t flags);
extern inline vllsi_result vllsi_linux_pivot_root(const char *new_root, const char *put_old);
extern inline vllsi_result vllsi_linux_fsopen(const char *fs_name, uint32_t flags);
extern inline vllsi_result vllsi_linux_fspick(int32_t dirfd, const char *path, uint32_t flags);
extern inline vllsi_result vllsi_linux_fsconfig(int32_t fs_fd, uint32_t command, const char *key, uintptr_t value, int32_t aux);
extern inline vllsi_result vllsi_linux_fsconfig_set_flag(int32_t fs_fd, const char *key);
extern inline vllsi_result vllsi_linux_fsconfig_set_string(int32_t fs_fd, const char *key, const char *value);
extern inline vllsi_result vllsi_linux_fsconfig_set_binary(int32_t fs_fd, const char *key, const void *value, int32_t size);
extern inline vllsi_result vllsi_linux_fsconfig_set_path(int32_t fs_fd, const char *key, const char *path, int32_t dirfd);
extern inline vllsi_result vllsi_linux_fsconfig_set_path_empty(int32_t fs_fd, const char *key, const char *path, int32_t dirfd);
extern inline vllsi_result vllsi_linux_fsconfig_set_fd(int32_t fs_fd, const char *key, int32_t fd);
extern inline vllsi_result vllsi_linux_fsconfig_create(int32_t fs_fd);
extern inline vllsi_result vllsi_linux_fsconfig_create_excl(int32_t fs_fd);
extern inline vllsi_result vllsi_linux_fsconfig_reconfigure(int32_t fs_fd);
extern inline vllsi_result vllsi_linux_fsmount(int32_t fs_fd, uint32_t flags, uint32_t attributes);
extern inline vllsi_result vllsi_linux_open_tree(int32_t dirfd, const char *path, uint32_t flags);
extern inline vllsi_result vllsi_linux_open_tree_attr(int32_t dirfd, const char *path, uint32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size);
extern inline vllsi_result vllsi_linux_move_mount(int32_t from_dirfd, const char *from_path, int32_t to_dirfd, const char *to_path, uint32_t flags);
extern inline vllsi_result vllsi_linux_mount_setattr(int32_t dirfd, const char *path, int32_t flags, const struct vllsi_linux_mount_attr *attributes, size_t size);
extern inline vllsi_result vllsi_linux_statmount(const struct vllsi_linux_mnt_id_req *request, struct vllsi_linux_statmount *buffer, size_t size, uint32_t flags);
extern inline vllsi_result vllsi_linux_listmount(const struct vllsi_linux_mnt_id_req *request, uint64_t *mount_ids, size_t count, uint32_t flags);
extern inline vllsi_result vllsi_linux_listns(const struct vllsi_linux_ns_id_req *request, uint64_t *namespace_ids, size_t count, uint32_t flags);
extern inline vllsi_result vllsi_linux_statfs(const char *path, struct vllsi_linux_statfs *buf);
extern inline vllsi_result vllsi_linux_fstatfs(int32_t fd, struct vllsi_linux_statfs *buf);
#ifdef VLLSI_LINUX_HAS_ustat
extern inline vllsi_result vllsi_linux_ustat(uint32_t device, struct vllsi_linux_ustat *buf);
#endif
#ifdef VLLSI_LINUX_HAS_sysfs
extern inline vllsi_result vllsi_linux_sysfs(int32_t option, uintptr_t argument, uintptr_t buffer);
#endif
#ifdef VLLSI_LINUX_HAS_sysfs_index
extern inline vllsi_result vllsi_linux_sysfs_index(const char *name);
#endif
#ifdef VLLSI_LINUX_HAS_sysfs_name
extern inline vllsi_result vllsi_linux_sysfs_name(uint32_t index, void *name);
#endif
#ifdef VLLSI_LINUX_HAS_sysfs_count
extern inline vllsi_result vllsi_linux_sysfs_count(void);
#endif
extern inline vllsi_result vllsi_linux_fanotify_init(uint32_t flags, int32_t event_flags);
extern inline vllsi_result vllsi_linux_fanotify_mark(int32_t group_fd, uint32_t flags, uint64_t mask, int32_t dirfd, const char *path);
#ifdef VLLSI_LINUX_HAS_inotify_init
extern inline vllsi_result vllsi_linux_inotify_init(void);
#endif
extern inline vllsi_result vllsi_linux_inotify_init1(int32_t flags);
extern inline vllsi_result vllsi_linux_inotify_add_watch(int32_t fd, const char *path, uint32_t mask);
extern inline vllsi_result vllsi_linux_inotify_rm_watch(int32_t fd, int32_t watch);
extern inline vllsi_result vllsi_linux_name_to_handle_at(int32_t dirfd, const char *path, struct vllsi_linux_file_handle *handle, void *mount_id, int32_t flags);
extern inline vllsi_result vllsi_linux_open_by_handle_at(int32_t mount_fd, const struct vllsi_linux_file_handle *handle, int32_t flags);
extern inline vllsi_result vllsi_linux_quotactl(uint32_t command, const char *special, uint32_t id, uintptr_t argument);
extern inline vllsi_result vllsi_linux_quotactl_quotaon_user(const char *special, uint32_t format, const char *quota_file);
extern inline vllsi_result vllsi_linux_quotactl_quotaoff_user(const char *special);
extern inline vllsi_result vllsi_linux_quotactl_getfmt_user(const char *special, uint32_t *format);
extern inline vllsi_result vllsi_linux_quotactl_getinfo_user(const char *special, struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_setinfo_user(const char *special, const struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_getquota_user(const char *special, uint32_t uid, struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_setquota_user(const char *special, uint32_t uid, const struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_getnextquota_user(const char *special, uint32_t uid, struct vllsi_linux_if_nextdqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_quotaon_group(const char *special, uint32_t format, const char *quota_file);
extern inline vllsi_result vllsi_linux_quotactl_quotaoff_group(const char *special);
extern inline vllsi_result vllsi_linux_quotactl_getfmt_group(const char *special, uint32_t *format);
extern inline vllsi_result vllsi_linux_quotactl_getinfo_group(const char *special, struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_setinfo_group(const char *special, const struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_getquota_group(const char *special, uint32_t gid, struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_setquota_group(const char *special, uint32_t gid, const struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_getnextquota_group(const char *special, uint32_t gid, struct vllsi_linux_if_nextdqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_quotaon_project(const char *special, uint32_t format, const char *quota_file);
extern inline vllsi_result vllsi_linux_quotactl_quotaoff_project(const char *special);
extern inline vllsi_result vllsi_linux_quotactl_getfmt_project(const char *special, uint32_t *format);
extern inline vllsi_result vllsi_linux_quotactl_getinfo_project(const char *special, struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_setinfo_project(const char *special, const struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_getquota_project(const char *special, uint32_t project, struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_setquota_project(const char *special, uint32_t project, const struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_getnextquota_project(const char *special, uint32_t project, struct vllsi_linux_if_nextdqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_sync(const char *special);
extern inline vllsi_result vllsi_linux_quotactl_xquotaon(const char *special, const uint32_t *quotas);
extern inline vllsi_result vllsi_linux_quotactl_xquotaoff(const char *special, const uint32_t *quotas);
extern inline vllsi_result vllsi_linux_quotactl_xgetqstatv(const char *special, struct vllsi_linux_fs_quota_statv *status);
extern inline vllsi_result vllsi_linux_quotactl_fd(int32_t fd, uint32_t command, uint32_t id, uintptr_t argument);
extern inline vllsi_result vllsi_linux_quotactl_fd_quotaon_user(int32_t fd);
extern inline vllsi_result vllsi_linux_quotactl_fd_quotaoff_user(int32_t fd);
extern inline vllsi_result vllsi_linux_quotactl_fd_getfmt_user(int32_t fd, uint32_t *format);
extern inline vllsi_result vllsi_linux_quotactl_fd_getinfo_user(int32_t fd, struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_fd_setinfo_user(int32_t fd, const struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_fd_getquota_user(int32_t fd, uint32_t uid, struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_fd_setquota_user(int32_t fd, uint32_t uid, const struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_fd_getnextquota_user(int32_t fd, uint32_t uid, struct vllsi_linux_if_nextdqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_fd_quotaon_group(int32_t fd);
extern inline vllsi_result vllsi_linux_quotactl_fd_quotaoff_group(int32_t fd);
extern inline vllsi_result vllsi_linux_quotactl_fd_getfmt_group(int32_t fd, uint32_t *format);
extern inline vllsi_result vllsi_linux_quotactl_fd_getinfo_group(int32_t fd, struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_fd_setinfo_group(int32_t fd, const struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_fd_getquota_group(int32_t fd, uint32_t gid, struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_fd_setquota_group(int32_t fd, uint32_t gid, const struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_fd_getnextquota_group(int32_t fd, uint32_t gid, struct vllsi_linux_if_nextdqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_fd_quotaon_project(int32_t fd);
extern inline vllsi_result vllsi_linux_quotactl_fd_quotaoff_project(int32_t fd);
extern inline vllsi_result vllsi_linux_quotactl_fd_getfmt_project(int32_t fd, uint32_t *format);
extern inline vllsi_result vllsi_linux_quotactl_fd_getinfo_project(int32_t fd, struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_fd_setinfo_project(int32_t fd, const struct vllsi_linux_if_dqinfo *info);
extern inline vllsi_result vllsi_linux_quotactl_fd_getquota_project(int32_t fd, uint32_t project, struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_fd_setquota_project(int32_t fd, uint32_t project, const struct vllsi_linux_if_dqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_fd_getnextquota_project(int32_t fd, uint32_t project, struct vllsi_linux_if_nextdqblk *quota);
extern inline vllsi_result vllsi_linux_quotactl_fd_sync(int32_t fd);
extern inline vllsi_result vllsi_linux_quotactl_fd_xquotaon(int32_t fd, const uint32_t *quotas);
extern inline vllsi_result vllsi_linux_quotactl_fd_xquotaoff(int32_t fd, const uint32_t *quotas);
extern inline vllsi_result vllsi_linux_quotactl_fd_xgetqstatv(int32_t fd, struct vllsi_linux_fs_quota_statv *status);
extern inline vllsi_result vllsi_linux_swapon(const char *path, int32_t flags);
extern inline vllsi_result vllsi_linux_swapoff(const char *path);
extern inline vllsi_result vllsi_linux_acct(const char *path);
extern inline vllsi_result vllsi_linux_semget(int32_t key, int32_t count, int32_t flags);
extern inline vllsi_result vllsi_linux_semop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count);
extern inline vllsi_result vllsi_linux_semtimedop(int32_t id, const struct vllsi_linux_sembuf *operations, uint32_t count, const struct vllsi_linux_timespec *timeout);
extern inline vllsi_result vllsi_linux_semctl(int32_t id, int32_t index, int32_t cmd, uintptr_t arg);
extern inline vllsi_result vllsi_linux_semctl_stat(int32_t id, struct vllsi_linux_semid64_ds *buf);
extern inline vllsi_result vllsi_linux_semctl_set(int32_t id, const struct vllsi_linux_semid64_ds *buf);
extern inline vllsi_result vllsi_linux_semctl_rmid(int32_t id);
extern inline vllsi_result vllsi_linux_semctl_getval(int32_t id, int32_t index);
extern inline vllsi_result vllsi_linux_semctl_setval(int32_t id, int32_t index, int32_t value);
extern inline vllsi_result vllsi_linux_semctl_getall(int32_t id, uint16_t *values, uint32_t count);
extern inline vllsi_result vllsi_linux_semctl_setall(int32_t id, const uint16_t *values, uint32_t count);
extern inline vllsi_result vllsi_linux_semctl_getpid(int32_t id, int32_t index);
extern inline vllsi_result vllsi_linux_semctl_getncnt(int32_t id, int32_t index);
extern inline vllsi_result vllsi_linux_semctl_getzcnt(int32_t id, int32_t index);
extern inline vllsi_result vllsi_linux_semctl_info(struct vllsi_linux_seminfo *info);
extern inline vllsi_result vllsi_linux_semctl_sem_info(struct vllsi_linux_seminfo *info);
extern inline vllsi_result vllsi_linux_semctl_sem_stat(int32_t slot, struct vllsi_linux_semid64_ds *buf);
extern inline vllsi_result vllsi_linux_semctl_sem_stat_any(int32_t slot, struct vllsi_linux_semid64_ds *buf);
extern inline vllsi_result vllsi_linux_shmget(int32_t key, size_t size, int32_t flags);
extern inline vllsi_result vllsi_linux_shmat(int32_t id, void *addr, int32_t flags);
extern inline vllsi_result vllsi_linux_shmdt(void *addr);
extern inline vllsi_result vllsi_linux_shmctl(int32_t id, int32_t cmd, uintptr_t buf);
extern inline vllsi_result vllsi_linux_shmctl_stat(int32_t id, struct vllsi_linux_shmid64_ds *buf);
extern inline vllsi_result vllsi_linux_shmctl_set(int32_t id, const struct vllsi_linux_shmid64_ds *buf);
extern inline vllsi_result vllsi_linux_shmctl_rmid(int32_t id);
extern inline vllsi_result vllsi_linux_shmctl_lock(int32_t id);
extern inline vllsi_result vllsi_linux_shmctl_unlock(int32_t id);
extern inline vllsi_result vllsi_linux_shmctl_info(struct vllsi_linux_shminfo64 *info);
extern inline vllsi_result vllsi_linux_shmctl_shm_info(struct vllsi_linux_shm_info *info);
extern inline vllsi_result vllsi_linux_shmctl_shm_stat(int32_t slot, struct vllsi_linux_shmid64_ds *buf);
extern inline vllsi_result vllsi_linux_shmctl_shm_stat_any(int32_t slot, struct vllsi_linux_shmid64_ds *buf);
extern inline vllsi_result vllsi_linux_msgget(int32_t key, int32_t flags);
extern inline vllsi_result vllsi_linux_msgsnd(int32_t id, const struct vllsi_linux_msgbuf *msg, size_t size, int32_t flags);
extern inline vllsi_result vllsi_linux_msgrcv(int32_t id, struct vllsi_linux_msgbuf *msg, size_t size, long type, int32_t flags);
extern inline vllsi_result vllsi_linux_msgctl(int32_t id, int32_t cmd, uintptr_t buf);
extern inline vllsi_result vllsi_linux_msgctl_stat(int32_t id, struct vllsi_linux_msqid64_ds *buf);
extern inline vllsi_result vllsi_linux_msgctl_set(int32_t id, const struct vllsi_linux_msqid64_ds *buf);
extern inline vllsi_result vllsi_linux_msgctl_rmid(int32_t id);
extern inline vllsi_result vllsi_linux_msgctl_info(struct vllsi_linux_msginfo *info);
extern inline vllsi_result vllsi_linux_msgctl_msg_info(struct vllsi_linux_msginfo *info);
extern inline vllsi_result vllsi_linux_msgctl_msg_stat(int32_t slot, struct vllsi_linux_msqid64_ds *buf);
extern inline vllsi_result vllsi_linux_msgctl_msg_stat_any(int32_t slot, struct vllsi_linux_msqid64_ds *buf);
#ifdef VLLSI_LINUX_HAS_ipc
extern inline vllsi_result vllsi_linux_ipc(uint32_t call, int32_t object, unsigned long arg2, unsigned long arg3, uintptr_t ptr, long arg5);
#endif
extern inline vllsi_result vllsi_linux_mq_open(const char *name, int32_t flags, uint32_t mode, const struct vllsi_linux_mq_attr *attr);
extern inline vllsi_result vllsi_linux_mq_unlink(const char *name);
extern inline vllsi_result vllsi_linux_mq_timedsend(int32_t fd, const void *msg, size_t len, uint32_t priority, const struct vllsi_linux_timespec *deadline);
extern inline vllsi_result vllsi_linux_mq_timedreceive(int32_t fd, void *msg, size_t len, uint32_t *priority, const struct vllsi_linux_timespec *deadline);
extern inline vllsi_result vllsi_linux_mq_notify(int32_t fd, const struct vllsi_linux_sigevent *event);
extern inline vllsi_result vllsi_linux_mq_getsetattr(int32_t fd, const struct vllsi_linux_mq_attr *new_attr, struct vllsi_linux_mq_attr *old_attr);
#ifdef VLLSI_LINUX_HAS_getuid16
extern inline vllsi_result vllsi_linux_getuid16(void);
#endif
#ifdef VLLSI_LINUX_HAS_geteuid16
extern inline vllsi_result vllsi_linux_geteuid16(void);
#endif
#ifdef VLLSI_LINUX_HAS_getgid16
extern inline vllsi_result vllsi_linux_getgid16(void);
#endif
#ifdef VLLSI_LINUX_HAS_getegid16
extern inline vllsi_result vllsi_linux_getegid16(void);
#endif
#ifdef VLLSI_LINUX_HAS_setuid16
extern inline vllsi_result vllsi_linux_setuid16(uint16_t uid);
#endif
#ifdef VLLSI_LINUX_HAS_setgid16
extern inline vllsi_result vllsi_linux_setgid16(uint16_t gid);
#endif
#ifdef VLLSI_LINUX_HAS_setreuid16
extern inline vllsi_result vllsi_linux_setreuid16(uint16_t ruid, uint16_t euid);
#endif
#ifdef VLLSI_LINUX_HAS_setregid16
extern inline vllsi_result vllsi_linux_setregid16(uint16_t rgid, uint16_t egid);
#endif
#ifdef VLLSI_LINUX_HAS_setresuid16
extern inline vllsi_result vllsi_linux_setresuid16(uint16_t ruid, uint16_t euid, uint16_t suid);
#endif
#ifdef VLLSI_LINUX_HAS_getresuid16
extern inline vllsi_result vllsi_linux_getresuid16(uint16_t *ruid, uint16_t *euid, uint16_t *suid);
#endif
#ifdef VLLSI_LINUX_HAS_setresgid16
extern inline vllsi_result vllsi_linux_setresgid16(uint16_t rgid, uint16_t egid, uint16_t sgid);
#endif
#ifdef VLLSI_LINUX_HAS_getresgid16
extern inline vllsi_result vllsi_linux_getresgid16(uint16_t *rgid, uint16_t *egid, uint16_t *sgid);
#endif
#ifdef VLLSI_LINUX_HAS_setfsuid16
extern inline vllsi_result vllsi_linux_setfsuid16(uint16_t uid);
#endif
#ifdef VLLSI_LINUX_HAS_setfsgid16
extern inline vllsi_result vllsi_linux_setfsgid16(uint16_t gid);
#endif
#ifdef VLLSI_LINUX_HAS_getgroups16
extern inline vllsi_result vllsi_linux_getgroups16(int32_t count, uint16_t *groups);
#endif
#ifdef VLLSI_LINUX_HAS_setgroups16
extern inline vllsi_result vllsi_linux_setgroups16(int32_t count, const uint16_t *groups);
#endif
#ifdef VLLSI_LINUX_HAS_chown16
extern inline vllsi_result vllsi_linux_chown16(const char *path, uint16_t owner, uint16_t group);
#endif
#ifdef VLLSI_LINUX_HAS_lchown16
extern inline vllsi_result vllsi_linux_lchown16(const char *path, uint16_t owner, uint16_t group);
#endif
#ifdef VLLSI_LINUX_HAS_fchown16
extern inline vllsi_result vllsi_linux_fchown16(int32_t fd, uint16_t owner, uint16_t group);
#endif
#ifdef VLLSI_LINUX_HAS_clock_gettime_time32
extern inline vllsi_result vllsi_linux_clock_gettime_time32(int32_t clock, struct vllsi_linux_timespec32 *time);
#endif
#ifdef VLLSI_LINUX_HAS_clock_settime_time32
extern inline vllsi_result vllsi_linux_clock_settime_time32(int32_t clock, const struct vllsi_linux_timespec32 *time);
#endif
#ifdef VLLSI_LINUX_HAS_clock_getres_time32
extern inline vllsi_result vllsi_linux_clock_getres_time32(int32_t clock, struct vllsi_linux_timespec32 *resolution);
#endif
#ifdef VLLSI_LINUX_HAS_clock_nanosleep_time32
extern inline vllsi_result vllsi_linux_clock_nanosleep_time32(int32_t clock, int32_t flags, const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain);
#endif
#ifdef VLLSI_LINUX_HAS_clock_adjtime_time32
extern inline vllsi_result vllsi_linux_clock_adjtime_time32(int32_t clock, struct vllsi_linux_timex32 *record);
#endif
#ifdef VLLSI_LINUX_HAS_adjtimex_time32
extern inline vllsi_result vllsi_linux_adjtimex_time32(struct vllsi_linux_timex32 *record);
#endif
#ifdef VLLSI_LINUX_HAS_nanosleep_time32
extern inline vllsi_result vllsi_linux_nanosleep_time32(const struct vllsi_linux_timespec32 *request, struct vllsi_linux_timespec32 *remain);
#endif
#ifdef VLLSI_LINUX_HAS_timer_gettime_time32
extern inline vllsi_result vllsi_linux_timer_gettime_time32(int32_t timer, struct vllsi_linux_itimerspec32 *setting);
#endif
#ifdef VLLSI_LINUX_HAS_timer_settime_time32
extern inline vllsi_result vllsi_linux_timer_settime_time32(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old);
#endif
#ifdef VLLSI_LINUX_HAS_timerfd_gettime_time32
extern inline vllsi_result vllsi_linux_timerfd_gettime_time32(int32_t fd, struct vllsi_linux_itimerspec32 *setting);
#endif
#ifdef VLLSI_LINUX_HAS_timerfd_settime_time32
extern inline vllsi_result vllsi_linux_timerfd_settime_time32(int32_t fd, int32_t flags, const struct vllsi_linux_itimerspec32 *setting, struct vllsi_linux_itimerspec32 *old);
#endif
#ifdef VLLSI_LINUX_HAS_sched_rr_get_interval_time32
extern inline vllsi_result vllsi_linux_sched_rr_get_interval_time32(int32_t pid, struct vllsi_linux_timespec32 *interval);
#endif
#ifdef VLLSI_LINUX_HAS_select_old
extern inline vllsi_result vllsi_linux_select_old(int32_t nfds, struct vllsi_linux_fd_set *readfds, struct vllsi_linux_fd_set *writefds, struct vllsi_linux_fd_set *exceptfds, struct vllsi_linux_timeval_old *timeout);
#endif
#ifdef VLLSI_LINUX_HAS_pselect6_time32
extern inline vllsi_result vllsi_linux_pselect6_time32(int32_t nfds, struct vllsi_linux_fd_set *readfds, struct vllsi_linux_fd_set *writefds, struct vllsi_linux_fd_set *exceptfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask);
#endif
#ifdef VLLSI_LINUX_HAS_ppoll_time32
extern inline vllsi_result vllsi_linux_ppoll_time32(struct vllsi_linux_pollfd *fds, uint32_t nfds, struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_sigset *sigmask);
#endif
#ifdef VLLSI_LINUX_HAS_io_getevents_time32
extern inline vllsi_result vllsi_linux_io_getevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout);
#endif
#ifdef VLLSI_LINUX_HAS_io_pgetevents_time32
extern inline vllsi_result vllsi_linux_io_pgetevents_time32(unsigned long context, long minimum, long count, struct vllsi_linux_io_event *events, const struct vllsi_linux_timespec32 *timeout, const struct vllsi_linux_aio_sigset *mask);
#endif
#ifdef VLLSI_LINUX_HAS_recvmmsg_time32
extern inline vllsi_result vllsi_linux_recvmmsg_time32(int32_t fd, struct vllsi_linux_mmsghdr *messages, uint32_t count, uint32_t flags, struct vllsi_linux_timespec32 *timeout);
#endif
#ifdef VLLSI_LINUX_HAS_mq_timedsend_time32
extern inline vllsi_result vllsi_linux_mq_timedsend_time32(int32_t queue, const void *message, size_t len, uint32_t priority, const struct vllsi_linux_timespec32 *timeout);
#endif
#ifdef VLLSI_LINUX_HAS_mq_timedreceive_time32
extern inline vllsi_result vllsi_linux_mq_timedreceive_time32(int32_t queue, void *message, size_t len, uint32_t *priority, const struct vllsi_linux_timespec32 *timeout);
#endif
#ifdef VLLSI_LINUX_HAS_semtimedop_time32
extern inline vllsi_result vllsi_linux_semtimedop_time32(int32_t semid, const struct vllsi_linux_sembuf *ops, uint32_t count, const struct vllsi_linux_timespec32 *timeout);
#endif
#ifdef VLLSI_LINUX_HAS_rt_sigtimedwait_time32
extern inline vllsi_result vllsi_linux_rt_sigtimedwait_time32(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec32 *timeout);
#endif
#ifdef VLLSI_LINUX_HAS_futex_time32
extern inline vllsi_result vllsi_linux_futex_time32(uint32_t *word, int32_t op, uint32_t value, uintptr_t timeout, uint32_t *word2, uint32_t value3);
#endif
#ifdef VLLSI_LINUX_HAS_futex_time32_wait
extern inline vllsi_result vllsi_linux_futex_time32_wait(uint32_t *word, uint32_t value, const struct vllsi_linux_timespec32 *timeout);
#endif
#ifdef VLLSI_LINUX_HAS_futex_time32_wait_private
extern inline vllsi_result vllsi_linux_futex_time32_wait_private(uint32_t *word, uint32_t value, const struct vllsi_linux_timespec32 *timeout);
#endif
#ifdef VLLSI_LINUX_HAS_futex_time32_wait_bitset
extern inline vllsi_result vllsi_linux_futex_time32_wait_bitset(uint32_t *word, uint32_t value, const struct vllsi_linux_timespec32 *deadline, uint32_t bits);
#endif
#ifdef VLLSI_LINUX_HAS_futex_time32_lock_pi
extern inline vllsi_result vllsi_linux_futex_time32_lock_pi(uint32_t *word, const struct vllsi_linux_timespec32 *deadline);
#endif
#ifdef VLLSI_LINUX_HAS_futex_time32_lock_pi2
extern inline vllsi_result vllsi_linux_futex_time32_lock_pi2(uint32_t *word, const struct vllsi_linux_timespec32 *deadline);
#endif
#ifdef VLLSI_LINUX_HAS_futex_time32_wait_requeue_pi
extern inline vllsi_result vllsi_linux_futex_time32_wait_requeue_pi(uint32_t *word, uint32_t value, const struct vllsi_linux_timespec32 *deadline, uint32_t *lock);
#endif
#ifdef VLLSI_LINUX_HAS_utimensat_time32
extern inline vllsi_result vllsi_linux_utimensat_time32(int32_t dirfd, const char *path, const struct vllsi_linux_timespec32 *times, int32_t flags);
#endif
#ifdef VLLSI_LINUX_HAS_stat32
extern inline vllsi_result vllsi_linux_stat32(const char *path, struct vllsi_linux_stat32 *status);
#endif
#ifdef VLLSI_LINUX_HAS_lstat32
extern inline vllsi_result vllsi_linux_lstat32(const char *path, struct vllsi_linux_stat32 *status);
#endif
#ifdef VLLSI_LINUX_HAS_fstat32
extern inline vllsi_result vllsi_linux_fstat32(int32_t fd, struct vllsi_linux_stat32 *status);
#endif
#ifdef VLLSI_LINUX_HAS_oldstat
extern inline vllsi_result vllsi_linux_oldstat(const char *path, struct vllsi_linux_oldstat *status);
#endif
#ifdef VLLSI_LINUX_HAS_oldlstat
extern inline vllsi_result vllsi_linux_oldlstat(const char *path, struct vllsi_linux_oldstat *status);
#endif
#ifdef VLLSI_LINUX_HAS_oldfstat
extern inline vllsi_result vllsi_linux_oldfstat(int32_t fd, struct vllsi_linux_oldstat *status);
#endif
#ifdef VLLSI_LINUX_HAS_statfs32
extern inline vllsi_result vllsi_linux_statfs32(const char *path, struct vllsi_linux_statfs32 *status);
#endif
#ifdef VLLSI_LINUX_HAS_fstatfs32
extern inline vllsi_result vllsi_linux_fstatfs32(int32_t fd, struct vllsi_linux_statfs32 *status);
#endif
#ifdef VLLSI_LINUX_HAS_statfs64
extern inline vllsi_result vllsi_linux_statfs64(const char *path, size_t size, struct vllsi_linux_statfs *status);
#endif
#ifdef VLLSI_LINUX_HAS_fstatfs64
extern inline vllsi_result vllsi_linux_fstatfs64(int32_t fd, size_t size, struct vllsi_linux_statfs *status);
#endif
#ifdef VLLSI_LINUX_HAS_truncate32
extern inline vllsi_result vllsi_linux_truncate32(const char *path, int32_t length);
#endif
#ifdef VLLSI_LINUX_HAS_ftruncate32
extern inline vllsi_result vllsi_linux_ftruncate32(int32_t fd, int32_t length);
#endif
#ifdef VLLSI_LINUX_HAS_lseek32
extern inline vllsi_result vllsi_linux_lseek32(int32_t fd, int32_t offset, uint32_t whence);
#endif
#ifdef VLLSI_LINUX_HAS_llseek
extern inline vllsi_result vllsi_linux_llseek(int32_t fd, int64_t offset, uint32_t whence);
#endif
#ifdef VLLSI_LINUX_HAS_sendfile32
extern inline vllsi_result vllsi_linux_sendfile32(int32_t out_fd, int32_t in_fd, int32_t *offset, size_t count);
#endif
#ifdef VLLSI_LINUX_HAS_fadvise64_len32
extern inline vllsi_result vllsi_linux_fadvise64_len32(int32_t fd, int64_t offset, size_t len, int32_t advice);
#endif
#ifdef VLLSI_LINUX_HAS_fcntl32
extern inline vllsi_result vllsi_linux_fcntl32(int32_t fd, uint32_t command, uintptr_t arg);
#endif
#ifdef VLLSI_LINUX_HAS_fcntl32_getlk
extern inline vllsi_result vllsi_linux_fcntl32_getlk(int32_t fd, struct vllsi_linux_flock32 *lock);
#endif
#ifdef VLLSI_LINUX_HAS_fcntl32_setlk
extern inline vllsi_result vllsi_linux_fcntl32_setlk(int32_t fd, const struct vllsi_linux_flock32 *lock);
#endif
#ifdef VLLSI_LINUX_HAS_fcntl32_setlkw
extern inline vllsi_result vllsi_linux_fcntl32_setlkw(int32_t fd, const struct vllsi_linux_flock32 *lock);
#endif
#ifdef VLLSI_LINUX_HAS_readdir
extern inline vllsi_result vllsi_linux_readdir(int32_t fd, struct vllsi_linux_old_linux_dirent *entry);
#endif
#ifdef VLLSI_LINUX_HAS_mmap_old
extern inline vllsi_result vllsi_linux_mmap_old(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, unsigned long offset);
#endif
#ifdef VLLSI_LINUX_HAS_getrlimit_old
extern inline vllsi_result vllsi_linux_getrlimit_old(uint32_t resource, struct vllsi_linux_rlimit *limit);
#endif
#ifdef VLLSI_LINUX_HAS_olduname
extern inline vllsi_result vllsi_linux_olduname(struct vllsi_linux_old_utsname *name);
#endif
#ifdef VLLSI_LINUX_HAS_oldolduname
extern inline vllsi_result vllsi_linux_oldolduname(struct vllsi_linux_oldold_utsname *name);
#endif
#ifdef VLLSI_LINUX_HAS_signal
extern inline vllsi_result vllsi_linux_signal(int32_t signum, void *handler);
#endif
#ifdef VLLSI_LINUX_HAS_sigaction
extern inline vllsi_result vllsi_linux_sigaction(int32_t signum, const struct vllsi_linux_old_sigaction *action, struct vllsi_linux_old_sigaction *old);
#endif
#ifdef VLLSI_LINUX_HAS_sigprocmask
extern inline vllsi_result vllsi_linux_sigprocmask(int32_t how, const unsigned long *set, unsigned long *old);
#endif
#ifdef VLLSI_LINUX_HAS_sigpending
extern inline vllsi_result vllsi_linux_sigpending(unsigned long *set);
#endif
#ifdef VLLSI_LINUX_HAS_sigsuspend
extern inline vllsi_result vllsi_linux_sigsuspend(unsigned long mask);
#endif
#ifdef VLLSI_LINUX_HAS_sigreturn
extern inline void vllsi_linux_sigreturn(void);
#endif
#ifdef VLLSI_LINUX_HAS_sgetmask
extern inline vllsi_result vllsi_linux_sgetmask(void);
#endif
#ifdef VLLSI_LINUX_HAS_ssetmask
extern inline vllsi_result vllsi_linux_ssetmask(int32_t mask);
#endif
#ifdef VLLSI_LINUX_HAS_iopl
extern inline vllsi_result vllsi_linux_iopl(uint32_t level);
#endif
#ifdef VLLSI_LINUX_HAS_ioperm
extern inline vllsi_result vllsi_linux_ioperm(unsigned long from, unsigned long num, int32_t turn_on);
#endif
#ifdef VLLSI_LINUX_HAS_vm86
extern inline vllsi_result vllsi_linux_vm86(unsigned long function, uintptr_t arg);
#endif
#ifdef VLLSI_LINUX_HAS_vm86_install_check
extern inline vllsi_result vllsi_linux_vm86_install_check(void);
#endif
#ifdef VLLSI_LINUX_HAS_vm86_enter
extern inline vllsi_result vllsi_linux_vm86_enter(struct vllsi_linux_vm86plus_struct *state);
#endif
#ifdef VLLSI_LINUX_HAS_vm86_enter_no_bypass
extern inline vllsi_result vllsi_linux_vm86_enter_no_bypass(struct vllsi_linux_vm86plus_struct *state);
#endif
#ifdef VLLSI_LINUX_HAS_vm86_request_irq
extern inline vllsi_result vllsi_linux_vm86_request_irq(uint32_t irq_and_signal);
#endif
#ifdef VLLSI_LINUX_HAS_vm86_free_irq
extern inline vllsi_result vllsi_linux_vm86_free_irq(uint32_t irq);
#endif
#ifdef VLLSI_LINUX_HAS_vm86_get_irq_bits
extern inline vllsi_result vllsi_linux_vm86_get_irq_bits(void);
#endif
#ifdef VLLSI_LINUX_HAS_vm86_get_and_reset_irq
extern inline vllsi_result vllsi_linux_vm86_get_and_reset_irq(uint32_t irq);
#endif
#ifdef VLLSI_LINUX_HAS_vm86old
extern inline vllsi_result vllsi_linux_vm86old(struct vllsi_linux_vm86_struct *state);
#endif
#ifdef VLLSI_LINUX_HAS_uprobe
extern inline vllsi_result vllsi_linux_uprobe(void);
#endif
#ifdef VLLSI_LINUX_HAS_uretprobe
extern inline vllsi_result vllsi_linux_uretprobe(void);
#endif
#ifdef VLLSI_LINUX_HAS_riscv_flush_icache
extern inline vllsi_result vllsi_linux_riscv_flush_icache(void *start, void *end, unsigned long flags);
#endif
#ifdef VLLSI_LINUX_HAS_riscv_hwprobe
extern inline vllsi_result vllsi_linux_riscv_hwprobe(struct vllsi_linux_riscv_hwprobe *pairs, size_t pair_count, size_t cpusetsize, void *cpus, uint32_t flags);
#endif
#ifdef VLLSI_LINUX_HAS_s390_guarded_storage
extern inline vllsi_result vllsi_linux_s390_guarded_storage(int32_t command, uintptr_t controls);
#endif
#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_enable
extern inline vllsi_result vllsi_linux_s390_guarded_storage_enable(void);
#endif
#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_disable
extern inline vllsi_result vllsi_linux_s390_guarded_storage_disable(void);
#endif
#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_set_broadcast
extern inline vllsi_result vllsi_linux_s390_guarded_storage_set_broadcast(const struct vllsi_linux_gs_cb *controls);
#endif
#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_clear_broadcast
extern inline vllsi_result vllsi_linux_s390_guarded_storage_clear_broadcast(void);
#endif
#ifdef VLLSI_LINUX_HAS_s390_guarded_storage_broadcast
extern inline vllsi_result vllsi_linux_s390_guarded_storage_broadcast(void);
#endif
#ifdef VLLSI_LINUX_HAS_s390_pci_mmio_read
extern inline vllsi_result vllsi_linux_s390_pci_mmio_read(unsigned long mmio_addr, void *buf, size_t length);
#endif
#ifdef VLLSI_LINUX_HAS_s390_pci_mmio_write
extern inline vllsi_result vllsi_linux_s390_pci_mmio_write(unsigned long mmio_addr, const void *buf, size_t length);
#endif
#ifdef VLLSI_LINUX_HAS_s390_runtime_instr
extern inline vllsi_result vllsi_linux_s390_runtime_instr(int32_t command, int32_t signum);
#endif
#ifdef VLLSI_LINUX_HAS_s390_sthyi
extern inline vllsi_result vllsi_linux_s390_sthyi(unsigned long function_code, void *resp_buffer, uint64_t *return_code, unsigned long flags);
#endif
#ifdef VLLSI_LINUX_HAS_rtas
extern inline vllsi_result vllsi_linux_rtas(struct vllsi_linux_rtas_args *args);
#endif
#ifdef VLLSI_LINUX_HAS_spu_create
extern inline vllsi_result vllsi_linux_spu_create(const char *path, uint32_t flags, uint32_t mode, int32_t neighbor_fd);
#endif
#ifdef VLLSI_LINUX_HAS_spu_run
extern inline vllsi_result vllsi_linux_spu_run(int32_t fd, uint32_t *npc, uint32_t *event);
#endif
#ifdef VLLSI_LINUX_HAS_swapcontext
extern inline vllsi_result vllsi_linux_swapcontext(struct vllsi_linux_ucontext *old_context, const struct vllsi_linux_ucontext *new_context, long size);
#endif
#ifdef VLLSI_LINUX_HAS_switch_endian
extern inline vllsi_result vllsi_linux_switch_endian(void);
#endif
#ifdef VLLSI_LINUX_HAS_pciconfig_read
extern inline vllsi_result vllsi_linux_pciconfig_read(unsigned long bus, unsigned long dfn, unsigned long offset, unsigned long len, void *buf);
#endif
#ifdef VLLSI_LINUX_HAS_pciconfig_write
extern inline vllsi_result vllsi_linux_pciconfig_write(unsigned long bus, unsigned long dfn, unsigned long offset, unsigned long len, const void *buf);
#endif
#ifdef VLLSI_LINUX_HAS_pciconfig_iobase
extern inline vllsi_result vllsi_linux_pciconfig_iobase(long which, unsigned long bus, unsigned long devfn);
#endif
#ifdef VLLSI_LINUX_HAS_sysmips
extern inline vllsi_result vllsi_linux_sysmips(long command, uintptr_t arg1, uintptr_t arg2);
#endif
#ifdef VLLSI_LINUX_HAS_sysmips_atomic_set
extern inline vllsi_result vllsi_linux_sysmips_atomic_set(uint32_t *word, uint32_t value);
#endif
#ifdef VLLSI_LINUX_HAS_sysmips_fixade
extern inline vllsi_result vllsi_linux_sysmips_fixade(long mode);
#endif
#ifdef VLLSI_LINUX_HAS_sysmips_flush_cache
extern inline vllsi_result vllsi_linux_sysmips_flush_cache(void);
#endif
#ifdef VLLSI_LINUX_HAS_syscall
extern inline vllsi_result vllsi_linux_syscall(unsigned long number, uintptr_t arg1, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5, uintptr_t arg6);
#endif
extern inline vllsi_result vllsi_linux_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset);
extern inline vllsi_result vllsi_linux_munmap(void *addr, size_t len);
extern inline vllsi_result vllsi_linux_mremap(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr);
extern inline vllsi_result vllsi_linux_mprotect(void *addr, size_t len, unsigned long prot);
extern inline vllsi_result vllsi_linux_madvise(void *addr, size_t len, int32_t advice);
extern inline vllsi_result vllsi_linux_msync(void *addr, size_t len, int32_t flags);
extern inline vllsi_result vllsi_linux_mincore(void *addr, size_t len, uint8_t *vec);
extern inline vllsi_result vllsi_linux_remap_file_pages(void *addr, size_t len, unsigned long prot, size_t page_offset, unsigned long flags);
extern inline vllsi_result vllsi_linux_brk(void *addr);
extern inline vllsi_result vllsi_linux_mlock(void *addr, size_t len);
extern inline vllsi_result vllsi_linux_mlock2(void *addr, size_t len, int32_t flags);
extern inline vllsi_result vllsi_linux_munlock(void *addr, size_t len);
extern inline vllsi_result vllsi_linux_mlockall(int32_t flags);
extern inline vllsi_result vllsi_linux_munlockall(void);
extern inline vllsi_result vllsi_linux_mseal(void *addr, size_t len, unsigned long flags);
extern inline vllsi_result vllsi_linux_map_shadow_stack(void *addr, size_t len, uint32_t flags);
extern inline vllsi_result vllsi_linux_pkey_alloc(unsigned long flags, unsigned long access_rights);
extern inline vllsi_result vllsi_linux_pkey_free(int32_t pkey);
extern inline vllsi_result vllsi_linux_pkey_mprotect(void *addr, size_t len, unsigned long prot, int32_t pkey);
extern inline vllsi_result vllsi_linux_memfd_create(const char *name, uint32_t flags);
#ifdef VLLSI_LINUX_HAS_memfd_secret
extern inline vllsi_result vllsi_linux_memfd_secret(int32_t flags);
#endif
extern inline vllsi_result vllsi_linux_process_madvise(int32_t pidfd, const struct vllsi_linux_iovec *vec, size_t count, int32_t advice, uint32_t flags);
extern inline vllsi_result vllsi_linux_process_mrelease(int32_t pidfd, uint32_t flags);
extern inline vllsi_result vllsi_linux_process_vm_readv(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags);
extern inline vllsi_result vllsi_linux_process_vm_writev(int32_t pid, const struct vllsi_linux_iovec *local, unsigned long local_count, const struct vllsi_linux_iovec *remote, unsigned long remote_count, unsigned long flags);
extern inline vllsi_result vllsi_linux_mbind(void *addr, unsigned long len, unsigned long mode, const unsigned long *nodemask, unsigned long maxnode, uint32_t flags);
extern inline vllsi_result vllsi_linux_set_mempolicy(unsigned long mode, const unsigned long *nodemask, unsigned long maxnode);
extern inline vllsi_result vllsi_linux_get_mempolicy(int32_t *mode, unsigned long *nodemask, unsigned long maxnode, void *addr, unsigned long flags);
extern inline vllsi_result vllsi_linux_set_mempolicy_home_node(void *addr, unsigned long len, unsigned long home_node, unsigned long flags);
extern inline vllsi_result vllsi_linux_migrate_pages(int32_t pid, unsigned long maxnode, const unsigned long *old_nodes, const unsigned long *new_nodes);
extern inline vllsi_result vllsi_linux_move_pages(int32_t pid, unsigned long count, void *const *pages, const int32_t *nodes, int32_t *status, uint32_t flags);
#ifdef VLLSI_LINUX_HAS_cacheflush
extern inline vllsi_result vllsi_linux_cacheflush(void *addr, size_t len, uint32_t cache);
#endif
#ifdef VLLSI_LINUX_HAS_arm_cacheflush
extern inline vllsi_result vllsi_linux_arm_cacheflush(void *start, void *end, unsigned long flags);
#endif
#ifdef VLLSI_LINUX_HAS_subpage_prot
extern inline vllsi_result vllsi_linux_subpage_prot(void *addr, unsigned long len, const uint32_t *map);
#endif
extern inline vllsi_result vllsi_linux_socket(int32_t family, int32_t type, int32_t protocol);
extern inline vllsi_result vllsi_linux_socketpair(int32_t family, int32_t type, int32_t protocol, int32_t *fds);
extern inline vllsi_result vllsi_linux_bind(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen);
extern inline vllsi_result vllsi_linux_listen(int32_t fd, int32_t backlog);
extern inline vllsi_result vllsi_linux_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen);
extern inline vllsi_result vllsi_linux_accept4(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen, int32_t flags);
extern inline vllsi_result vllsi_linux_connect(int32_t fd, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen);
extern inline vllsi_result vllsi_linux_shutdown(int32_t fd, int32_t how);
extern inline vllsi_result vllsi_linux_getsockname(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen);
extern inline vllsi_result vllsi_linux_getpeername(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen);
extern inline vllsi_result vllsi_linux_getsockopt(int32_t fd, int32_t level, int32_t optname, void *optval, uint32_t *optlen);
extern inline vllsi_result vllsi_linux_setsockopt(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen);
#ifdef VLLSI_LINUX_HAS_send
extern inline vllsi_result vllsi_linux_send(int32_t fd, const void *buf, size_t len, uint32_t flags);
#endif
extern inline vllsi_result vllsi_linux_sendto(int32_t fd, const void *buf, size_t len, uint32_t flags, const struct vllsi_linux_sockaddr *addr, uint32_t addrlen);
extern inline vllsi_result vllsi_linux_sendmsg(int32_t fd, const struct vllsi_linux_msghdr *msg, uint32_t flags);
extern inline vllsi_result vllsi_linux_sendmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags);
#ifdef VLLSI_LINUX_HAS_recv
extern inline vllsi_result vllsi_linux_recv(int32_t fd, void *buf, size_t len, uint32_t flags);
#endif
extern inline vllsi_result vllsi_linux_recvfrom(int32_t fd, void *buf, size_t len, uint32_t flags, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen);
extern inline vllsi_result vllsi_linux_recvmsg(int32_t fd, struct vllsi_linux_msghdr *msg, uint32_t flags);
extern inline vllsi_result vllsi_linux_recvmmsg(int32_t fd, struct vllsi_linux_mmsghdr *msgs, uint32_t count, uint32_t flags, struct vllsi_linux_timespec *timeout);
#ifdef VLLSI_LINUX_HAS_socketcall
extern inline vllsi_result vllsi_linux_socketcall(int32_t call, uintptr_t args);
#endif
extern inline vllsi_result vllsi_linux_sethostname(const void *name, int32_t len);
extern inline vllsi_result vllsi_linux_setdomainname(const void *name, int32_t len);
extern inline vllsi_result vllsi_linux_prctl(int32_t option, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5);
extern inline vllsi_result vllsi_linux_prctl_set_pdeathsig(int32_t signal);
extern inline vllsi_result vllsi_linux_prctl_get_pdeathsig(int32_t *signal);
extern inline vllsi_result vllsi_linux_prctl_set_child_subreaper(unsigned long enabled);
extern inline vllsi_result vllsi_linux_prctl_get_child_subreaper(int32_t *enabled);
extern inline vllsi_result vllsi_linux_prctl_get_tid_address(void * *place);
extern inline vllsi_result vllsi_linux_prctl_set_name(const char *name);
extern inline vllsi_result vllsi_linux_prctl_get_name(void *name);
extern inline vllsi_result vllsi_linux_prctl_set_dumpable(unsigned long dumpable);
extern inline vllsi_result vllsi_linux_prctl_get_dumpable(void);
extern inline vllsi_result vllsi_linux_prctl_set_ptracer(int32_t pid);
extern inline vllsi_result vllsi_linux_prctl_set_ptracer_any(void);
extern inline vllsi_result vllsi_linux_prctl_set_keepcaps(unsigned long keep);
extern inline vllsi_result vllsi_linux_prctl_get_keepcaps(void);
extern inline vllsi_result vllsi_linux_prctl_set_securebits(unsigned long bits);
extern inline vllsi_result vllsi_linux_prctl_get_securebits(void);
extern inline vllsi_result vllsi_linux_prctl_capbset_read(unsigned long cap);
extern inline vllsi_result vllsi_linux_prctl_capbset_drop(unsigned long cap);
extern inline vllsi_result vllsi_linux_prctl_cap_ambient_raise(unsigned long cap);
extern inline vllsi_result vllsi_linux_prctl_cap_ambient_lower(unsigned long cap);
extern inline vllsi_result vllsi_linux_prctl_cap_ambient_is_set(unsigned long cap);
extern inline vllsi_result vllsi_linux_prctl_cap_ambient_clear_all(void);
extern inline vllsi_result vllsi_linux_prctl_set_no_new_privs(void);
extern inline vllsi_result vllsi_linux_prctl_get_no_new_privs(void);
extern inline vllsi_result vllsi_linux_prctl_set_seccomp_strict(void);
extern inline vllsi_result vllsi_linux_prctl_set_seccomp_filter(const struct vllsi_linux_sock_fprog *program);
extern inline vllsi_result vllsi_linux_prctl_get_seccomp(void);
extern inline vllsi_result vllsi_linux_prctl_set_syscall_user_dispatch(unsigned long mode, void *start, unsigned long len, uint8_t *selector);
extern inline vllsi_result vllsi_linux_prctl_set_syscall_user_dispatch_off(void);
extern inline vllsi_result vllsi_linux_prctl_set_timerslack(unsigned long slack_ns);
extern inline vllsi_result vllsi_linux_prctl_get_timerslack(void);
extern inline vllsi_result vllsi_linux_prctl_set_timing(unsigned long mode);
extern inline vllsi_result vllsi_linux_prctl_get_timing(void);
extern inline vllsi_result vllsi_linux_prctl_timer_create_restore_ids(unsigned long mode);
extern inline vllsi_result vllsi_linux_prctl_task_perf_events_disable(void);
extern inline vllsi_result vllsi_linux_prctl_task_perf_events_enable(void);
extern inline vllsi_result vllsi_linux_prctl_sched_core_get(int32_t tid, uint64_t *cookie);
extern inline vllsi_result vllsi_linux_prctl_sched_core_create(int32_t tid, unsigned long scope);
extern inline vllsi_result vllsi_linux_prctl_sched_core_share_to(int32_t tid, unsigned long scope);
extern inline vllsi_result vllsi_linux_prctl_sched_core_share_from(int32_t tid);
extern inline vllsi_result vllsi_linux_prctl_rseq_slice_extension_get(void);
extern inline vllsi_result vllsi_linux_prctl_rseq_slice_extension_set(unsigned long flags);
extern inline vllsi_result vllsi_linux_prctl_futex_hash_set_slots(unsigned long slots, unsigned long flags);
extern inline vllsi_result vllsi_linux_prctl_futex_hash_get_slots(void);
extern inline vllsi_result vllsi_linux_prctl_set_mm(unsigned long field, void *addr);
extern inline vllsi_result vllsi_linux_prctl_set_mm_auxv(const void *auxv, unsigned long len);
extern inline vllsi_result vllsi_linux_prctl_set_mm_exe_file(int32_t fd);
extern inline vllsi_result vllsi_linux_prctl_set_mm_map(const struct vllsi_linux_prctl_mm_map *map, unsigned long len);
extern inline vllsi_result vllsi_linux_prctl_set_mm_map_size(uint32_t *len);
extern inline vllsi_result vllsi_linux_prctl_set_vma_anon_name(void *addr, unsigned long len, const char *name);
extern inline vllsi_result vllsi_linux_prctl_get_auxv(void *buf, unsigned long len);
extern inline vllsi_result vllsi_linux_prctl_set_thp_disable(unsigned long disable, unsigned long flags);
extern inline vllsi_result vllsi_linux_prctl_get_thp_disable(void);
extern inline vllsi_result vllsi_linux_prctl_set_memory_merge(unsigned long enabled);
extern inline vllsi_result vllsi_linux_prctl_get_memory_merge(void);
extern inline vllsi_result vllsi_linux_prctl_set_mdwe(unsigned long mask);
extern inline vllsi_result vllsi_linux_prctl_get_mdwe(void);
extern inline vllsi_result vllsi_linux_prctl_set_io_flusher(unsigned long enabled);
extern inline vllsi_result vllsi_linux_prctl_get_io_flusher(void);
extern inline vllsi_result vllsi_linux_prctl_mce_kill_set(unsigned long policy);
extern inline vllsi_result vllsi_linux_prctl_mce_kill_clear(void);
extern inline vllsi_result vllsi_linux_prctl_mce_kill_get(void);
extern inline vllsi_result vllsi_linux_prctl_set_unalign(unsigned long mode);
extern inline vllsi_result vllsi_linux_prctl_get_unalign(uint32_t *mode);
extern inline vllsi_result vllsi_linux_prctl_set_fpemu(unsigned long mode);
extern inline vllsi_result vllsi_linux_prctl_get_fpemu(int32_t *mode);
#ifdef VLLSI_LINUX_HAS_prctl_set_fpexc
extern inline vllsi_result vllsi_linux_prctl_set_fpexc(unsigned long mode);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_get_fpexc
extern inline vllsi_result vllsi_linux_prctl_get_fpexc(uint32_t *mode);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_set_endian
extern inline vllsi_result vllsi_linux_prctl_set_endian(unsigned long order);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_get_endian
extern inline vllsi_result vllsi_linux_prctl_get_endian(int32_t *order);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_set_tsc
extern inline vllsi_result vllsi_linux_prctl_set_tsc(unsigned long mode);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_get_tsc
extern inline vllsi_result vllsi_linux_prctl_get_tsc(int32_t *mode);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_set_fp_mode
extern inline vllsi_result vllsi_linux_prctl_set_fp_mode(unsigned long mode);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_get_fp_mode
extern inline vllsi_result vllsi_linux_prctl_get_fp_mode(void);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_sve_set_vl
extern inline vllsi_result vllsi_linux_prctl_sve_set_vl(unsigned long length);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_sve_get_vl
extern inline vllsi_result vllsi_linux_prctl_sve_get_vl(void);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_sme_set_vl
extern inline vllsi_result vllsi_linux_prctl_sme_set_vl(unsigned long length);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_sme_get_vl
extern inline vllsi_result vllsi_linux_prctl_sme_get_vl(void);
#endif
extern inline vllsi_result vllsi_linux_prctl_get_speculation_ctrl(unsigned long feature);
extern inline vllsi_result vllsi_linux_prctl_set_speculation_ctrl(unsigned long feature, unsigned long state);
#ifdef VLLSI_LINUX_HAS_prctl_pac_reset_keys
extern inline vllsi_result vllsi_linux_prctl_pac_reset_keys(unsigned long keys);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_pac_set_enabled_keys
extern inline vllsi_result vllsi_linux_prctl_pac_set_enabled_keys(unsigned long affected, unsigned long enabled);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_pac_get_enabled_keys
extern inline vllsi_result vllsi_linux_prctl_pac_get_enabled_keys(void);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_set_tagged_addr_ctrl
extern inline vllsi_result vllsi_linux_prctl_set_tagged_addr_ctrl(unsigned long mode);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_get_tagged_addr_ctrl
extern inline vllsi_result vllsi_linux_prctl_get_tagged_addr_ctrl(void);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_get_shadow_stack_status
extern inline vllsi_result vllsi_linux_prctl_get_shadow_stack_status(unsigned long *status);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_set_shadow_stack_status
extern inline vllsi_result vllsi_linux_prctl_set_shadow_stack_status(unsigned long status);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_lock_shadow_stack_status
extern inline vllsi_result vllsi_linux_prctl_lock_shadow_stack_status(unsigned long mask);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_get_cfi
extern inline vllsi_result vllsi_linux_prctl_get_cfi(unsigned long feature, unsigned long *state);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_set_cfi
extern inline vllsi_result vllsi_linux_prctl_set_cfi(unsigned long feature, unsigned long state);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_riscv_v_set_control
extern inline vllsi_result vllsi_linux_prctl_riscv_v_set_control(unsigned long control);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_riscv_v_get_control
extern inline vllsi_result vllsi_linux_prctl_riscv_v_get_control(void);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_riscv_set_icache_flush_ctx
extern inline vllsi_result vllsi_linux_prctl_riscv_set_icache_flush_ctx(unsigned long context, unsigned long scope);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_ppc_get_dexcr
extern inline vllsi_result vllsi_linux_prctl_ppc_get_dexcr(unsigned long aspect);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_ppc_set_dexcr
extern inline vllsi_result vllsi_linux_prctl_ppc_set_dexcr(unsigned long aspect, unsigned long control);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_mpx_enable_management
extern inline vllsi_result vllsi_linux_prctl_mpx_enable_management(void);
#endif
#ifdef VLLSI_LINUX_HAS_prctl_mpx_disable_management
extern inline vllsi_result vllsi_linux_prctl_mpx_disable_management(void);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl
extern inline vllsi_result vllsi_linux_arch_prctl(int32_t code, uintptr_t arg2);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_set_fs
extern inline vllsi_result vllsi_linux_arch_prctl_set_fs(void *base);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_get_fs
extern inline vllsi_result vllsi_linux_arch_prctl_get_fs(void * *base);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_set_gs
extern inline vllsi_result vllsi_linux_arch_prctl_set_gs(void *base);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_get_gs
extern inline vllsi_result vllsi_linux_arch_prctl_get_gs(void * *base);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_set_cpuid
extern inline vllsi_result vllsi_linux_arch_prctl_set_cpuid(unsigned long enabled);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_get_cpuid
extern inline vllsi_result vllsi_linux_arch_prctl_get_cpuid(void);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_get_xcomp_supp
extern inline vllsi_result vllsi_linux_arch_prctl_get_xcomp_supp(uint64_t *mask);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_get_xcomp_perm
extern inline vllsi_result vllsi_linux_arch_prctl_get_xcomp_perm(uint64_t *mask);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_req_xcomp_perm
extern inline vllsi_result vllsi_linux_arch_prctl_req_xcomp_perm(unsigned long feature);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_get_xcomp_guest_perm
extern inline vllsi_result vllsi_linux_arch_prctl_get_xcomp_guest_perm(uint64_t *mask);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_req_xcomp_guest_perm
extern inline vllsi_result vllsi_linux_arch_prctl_req_xcomp_guest_perm(unsigned long feature);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_map_vdso_x32
extern inline vllsi_result vllsi_linux_arch_prctl_map_vdso_x32(void *addr);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_map_vdso_32
extern inline vllsi_result vllsi_linux_arch_prctl_map_vdso_32(void *addr);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_map_vdso_64
extern inline vllsi_result vllsi_linux_arch_prctl_map_vdso_64(void *addr);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_get_untag_mask
extern inline vllsi_result vllsi_linux_arch_prctl_get_untag_mask(unsigned long *mask);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_enable_tagged_addr
extern inline vllsi_result vllsi_linux_arch_prctl_enable_tagged_addr(unsigned long bits);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_get_max_tag_bits
extern inline vllsi_result vllsi_linux_arch_prctl_get_max_tag_bits(unsigned long *bits);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_force_tagged_sva
extern inline vllsi_result vllsi_linux_arch_prctl_force_tagged_sva(void);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_enable
extern inline vllsi_result vllsi_linux_arch_prctl_shstk_enable(unsigned long features);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_disable
extern inline vllsi_result vllsi_linux_arch_prctl_shstk_disable(unsigned long features);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_lock
extern inline vllsi_result vllsi_linux_arch_prctl_shstk_lock(unsigned long features);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_unlock
extern inline vllsi_result vllsi_linux_arch_prctl_shstk_unlock(unsigned long features);
#endif
#ifdef VLLSI_LINUX_HAS_arch_prctl_shstk_status
extern inline vllsi_result vllsi_linux_arch_prctl_shstk_status(unsigned long *features);
#endif
#ifdef VLLSI_LINUX_HAS_set_thread_area
extern inline vllsi_result vllsi_linux_set_thread_area(struct vllsi_linux_user_desc *descriptor);
#endif
#ifdef VLLSI_LINUX_HAS_get_thread_area
extern inline vllsi_result vllsi_linux_get_thread_area(struct vllsi_linux_user_desc *descriptor);
#endif
#ifdef VLLSI_LINUX_HAS_mips_set_thread_area
extern inline vllsi_result vllsi_linux_mips_set_thread_area(void *base);
#endif
#ifdef VLLSI_LINUX_HAS_modify_ldt
extern inline vllsi_result vllsi_linux_modify_ldt(int32_t function, uintptr_t buf, unsigned long len);
#endif
#ifdef VLLSI_LINUX_HAS_modify_ldt_read
extern inline vllsi_result vllsi_linux_modify_ldt_read(void *buf, unsigned long len);
#endif
#ifdef VLLSI_LINUX_HAS_modify_ldt_read_default
extern inline vllsi_result vllsi_linux_modify_ldt_read_default(void *buf, unsigned long len);
#endif
#ifdef VLLSI_LINUX_HAS_modify_ldt_write_old
extern inline vllsi_result vllsi_linux_modify_ldt_write_old(const struct vllsi_linux_user_desc *descriptor, unsigned long len);
#endif
#ifdef VLLSI_LINUX_HAS_modify_ldt_write
extern inline vllsi_result vllsi_linux_modify_ldt_write(const struct vllsi_linux_user_desc *descriptor, unsigned long len);
#endif
#ifdef VLLSI_LINUX_HAS_arm_set_tls
extern inline vllsi_result vllsi_linux_arm_set_tls(void *base);
#endif
#ifdef VLLSI_LINUX_HAS_arm_get_tls
extern inline vllsi_result vllsi_linux_arm_get_tls(void);
#endif
#ifdef VLLSI_LINUX_HAS_arm_breakpoint
extern inline vllsi_result vllsi_linux_arm_breakpoint(void);
#endif
#ifdef VLLSI_LINUX_HAS_arm_usr26
extern inline vllsi_result vllsi_linux_arm_usr26(void);
#endif
#ifdef VLLSI_LINUX_HAS_arm_usr32
extern inline vllsi_result vllsi_linux_arm_usr32(void);
#endif
extern inline vllsi_result vllsi_linux_clone(unsigned long flags, void *stack, int32_t *parent_tid, int32_t *child_tid, void *tls);
extern inline vllsi_result vllsi_linux_clone3(const struct vllsi_linux_clone_args *args, size_t size);
#ifdef VLLSI_LINUX_HAS_fork
extern inline vllsi_result vllsi_linux_fork(void);
#endif
extern inline vllsi_result vllsi_linux_execve(const char *path, const char *const *argv, const char *const *envp);
extern inline vllsi_result vllsi_linux_execveat(int32_t dirfd, const char *path, const char *const *argv, const char *const *envp, int32_t flags);
extern inline void vllsi_linux_exit(int32_t status);
extern inline void vllsi_linux_exit_group(int32_t status);
extern inline vllsi_result vllsi_linux_set_tid_address(uint32_t *tidptr);
extern inline vllsi_result vllsi_linux_wait4(int32_t pid, int32_t *status, int32_t options, struct vllsi_linux_rusage *rusage);
#ifdef VLLSI_LINUX_HAS_waitpid
extern inline vllsi_result vllsi_linux_waitpid(int32_t pid, int32_t *status, int32_t options);
#endif
extern inline vllsi_result vllsi_linux_waitid(int32_t which, uintptr_t id, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage);
extern inline vllsi_result vllsi_linux_waitid_all(struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage);
extern inline vllsi_result vllsi_linux_waitid_pid(int32_t pid, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage);
extern inline vllsi_result vllsi_linux_waitid_group(int32_t pgid, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage);
extern inline vllsi_result vllsi_linux_waitid_pidfd(int32_t pidfd, struct vllsi_linux_siginfo *info, int32_t options, struct vllsi_linux_rusage *rusage);
extern inline vllsi_result vllsi_linux_pidfd_open(int32_t pid, uint32_t flags);
extern inline vllsi_result vllsi_linux_pidfd_getfd(int32_t pidfd, int32_t targetfd, uint32_t flags);
extern inline vllsi_result vllsi_linux_pidfd_send_signal(int32_t pidfd, int32_t sig, const struct vllsi_linux_siginfo *info, uint32_t flags);
extern inline vllsi_result vllsi_linux_getpid(void);
extern inline vllsi_result vllsi_linux_getppid(void);
extern inline vllsi_result vllsi_linux_gettid(void);
extern inline vllsi_result vllsi_linux_getpgid(int32_t pid);
extern inline vllsi_result vllsi_linux_setpgid(int32_t pid, int32_t pgid);
#ifdef VLLSI_LINUX_HAS_getpgrp
extern inline vllsi_result vllsi_linux_getpgrp(void);
#endif
extern inline vllsi_result vllsi_linux_getsid(int32_t pid);
extern inline vllsi_result vllsi_linux_setsid(void);
extern inline vllsi_result vllsi_linux_getpriority(int32_t which, uintptr_t who);
extern inline vllsi_result vllsi_linux_getpriority_process(int32_t tid);
extern inline vllsi_result vllsi_linux_getpriority_group(int32_t pgid);
extern inline vllsi_result vllsi_linux_getpriority_user(uint32_t uid);
extern inline vllsi_result vllsi_linux_setpriority(int32_t which, uintptr_t who, int32_t nice);
extern inline vllsi_result vllsi_linux_setpriority_process(int32_t tid, int32_t nice);
extern inline vllsi_result vllsi_linux_setpriority_group(int32_t pgid, int32_t nice);
extern inline vllsi_result vllsi_linux_setpriority_user(uint32_t uid, int32_t nice);
#ifdef VLLSI_LINUX_HAS_nice
extern inline vllsi_result vllsi_linux_nice(int32_t increment);
#endif
extern inline vllsi_result vllsi_linux_ioprio_get(int32_t which, uintptr_t who);
extern inline vllsi_result vllsi_linux_ioprio_get_thread(int32_t tid);
extern inline vllsi_result vllsi_linux_ioprio_get_group(int32_t pgid);
extern inline vllsi_result vllsi_linux_ioprio_get_user(uint32_t uid);
extern inline vllsi_result vllsi_linux_ioprio_set(int32_t which, uintptr_t who, int32_t ioprio);
extern inline vllsi_result vllsi_linux_ioprio_set_thread(int32_t tid, int32_t ioprio);
extern inline vllsi_result vllsi_linux_ioprio_set_group(int32_t pgid, int32_t ioprio);
extern inline vllsi_result vllsi_linux_ioprio_set_user(uint32_t uid, int32_t ioprio);
#ifdef VLLSI_LINUX_HAS_getrlimit
extern inline vllsi_result vllsi_linux_getrlimit(uint32_t resource, struct vllsi_linux_rlimit *limit);
#endif
#ifdef VLLSI_LINUX_HAS_setrlimit
extern inline vllsi_result vllsi_linux_setrlimit(uint32_t resource, const struct vllsi_linux_rlimit *limit);
#endif
extern inline vllsi_result vllsi_linux_prlimit64(int32_t pid, uint32_t resource, const struct vllsi_linux_rlimit64 *new_limit, struct vllsi_linux_rlimit64 *old_limit);
extern inline vllsi_result vllsi_linux_getrusage(int32_t who, struct vllsi_linux_rusage *usage);
extern inline vllsi_result vllsi_linux_personality(uint32_t persona);
extern inline vllsi_result vllsi_linux_unshare(unsigned long flags);
extern inline vllsi_result vllsi_linux_setns(int32_t fd, int32_t nstype);
extern inline vllsi_result vllsi_linux_kcmp(int32_t pid1, int32_t pid2, int32_t type, unsigned long idx1, uintptr_t idx2);
extern inline vllsi_result vllsi_linux_kcmp_file(int32_t pid1, int32_t pid2, uint32_t fd1, uint32_t fd2);
extern inline vllsi_result vllsi_linux_kcmp_vm(int32_t pid1, int32_t pid2);
extern inline vllsi_result vllsi_linux_kcmp_files(int32_t pid1, int32_t pid2);
extern inline vllsi_result vllsi_linux_kcmp_fs(int32_t pid1, int32_t pid2);
extern inline vllsi_result vllsi_linux_kcmp_sighand(int32_t pid1, int32_t pid2);
extern inline vllsi_result vllsi_linux_kcmp_io(int32_t pid1, int32_t pid2);
extern inline vllsi_result vllsi_linux_kcmp_sysvsem(int32_t pid1, int32_t pid2);
extern inline vllsi_result vllsi_linux_kcmp_epoll(int32_t pid1, int32_t pid2, uint32_t fd, const struct vllsi_linux_kcmp_epoll_slot *slot);
extern inline vllsi_result vllsi_linux_sched_setscheduler(int32_t tid, int32_t policy, const struct vllsi_linux_sched_param *param);
extern inline vllsi_result vllsi_linux_sched_getscheduler(int32_t tid);
extern inline vllsi_result vllsi_linux_sched_setparam(int32_t tid, const struct vllsi_linux_sched_param *param);
extern inline vllsi_result vllsi_linux_sched_getparam(int32_t tid, struct vllsi_linux_sched_param *param);
extern inline vllsi_result vllsi_linux_sched_setattr(int32_t tid, const struct vllsi_linux_sched_attr *attr, uint32_t flags);
extern inline vllsi_result vllsi_linux_sched_getattr(int32_t tid, struct vllsi_linux_sched_attr *attr, uint32_t size, uint32_t flags);
extern inline vllsi_result vllsi_linux_sched_setaffinity(int32_t tid, uint32_t len, const void *mask);
extern inline vllsi_result vllsi_linux_sched_getaffinity(int32_t tid, uint32_t len, void *mask);
extern inline vllsi_result vllsi_linux_sched_yield(void);
extern inline vllsi_result vllsi_linux_sched_get_priority_max(int32_t policy);
extern inline vllsi_result vllsi_linux_sched_get_priority_min(int32_t policy);
extern inline vllsi_result vllsi_linux_sched_rr_get_interval(int32_t tid, struct vllsi_linux_timespec *interval);
extern inline vllsi_result vllsi_linux_ptrace(long request, int32_t pid, uintptr_t addr, uintptr_t data);
extern inline vllsi_result vllsi_linux_ptrace_traceme(void);
extern inline vllsi_result vllsi_linux_ptrace_attach(int32_t pid);
extern inline vllsi_result vllsi_linux_ptrace_seize(int32_t pid, unsigned long options);
extern inline vllsi_result vllsi_linux_ptrace_interrupt(int32_t pid);
extern inline vllsi_result vllsi_linux_ptrace_listen(int32_t pid);
extern inline vllsi_result vllsi_linux_ptrace_detach(int32_t pid, int32_t sig);
extern inline vllsi_result vllsi_linux_ptrace_kill(int32_t pid);
extern inline vllsi_result vllsi_linux_ptrace_cont(int32_t pid, int32_t sig);
extern inline vllsi_result vllsi_linux_ptrace_syscall(int32_t pid, int32_t sig);
extern inline vllsi_result vllsi_linux_ptrace_singlestep(int32_t pid, int32_t sig);
#ifdef VLLSI_LINUX_HAS_ptrace_singleblock
extern inline vllsi_result vllsi_linux_ptrace_singleblock(int32_t pid, int32_t sig);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_sysemu
extern inline vllsi_result vllsi_linux_ptrace_sysemu(int32_t pid, int32_t sig);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_sysemu_singlestep
extern inline vllsi_result vllsi_linux_ptrace_sysemu_singlestep(int32_t pid, int32_t sig);
#endif
extern inline vllsi_result vllsi_linux_ptrace_peektext(int32_t pid, void *addr, unsigned long *word);
extern inline vllsi_result vllsi_linux_ptrace_peekdata(int32_t pid, void *addr, unsigned long *word);
extern inline vllsi_result vllsi_linux_ptrace_peekuser(int32_t pid, unsigned long offset, unsigned long *word);
extern inline vllsi_result vllsi_linux_ptrace_poketext(int32_t pid, void *addr, unsigned long word);
extern inline vllsi_result vllsi_linux_ptrace_pokedata(int32_t pid, void *addr, unsigned long word);
extern inline vllsi_result vllsi_linux_ptrace_pokeuser(int32_t pid, unsigned long offset, unsigned long word);
extern inline vllsi_result vllsi_linux_ptrace_getregset(int32_t pid, unsigned long note, struct vllsi_linux_iovec *iov);
extern inline vllsi_result vllsi_linux_ptrace_setregset(int32_t pid, unsigned long note, struct vllsi_linux_iovec *iov);
extern inline vllsi_result vllsi_linux_ptrace_setoptions(int32_t pid, unsigned long options);
#ifdef VLLSI_LINUX_HAS_ptrace_oldsetoptions
extern inline vllsi_result vllsi_linux_ptrace_oldsetoptions(int32_t pid, unsigned long options);
#endif
extern inline vllsi_result vllsi_linux_ptrace_geteventmsg(int32_t pid, unsigned long *message);
extern inline vllsi_result vllsi_linux_ptrace_getsiginfo(int32_t pid, struct vllsi_linux_siginfo *info);
extern inline vllsi_result vllsi_linux_ptrace_setsiginfo(int32_t pid, const struct vllsi_linux_siginfo *info);
extern inline vllsi_result vllsi_linux_ptrace_peeksiginfo(int32_t pid, const struct vllsi_linux_ptrace_peeksiginfo_args *args, struct vllsi_linux_siginfo *info);
extern inline vllsi_result vllsi_linux_ptrace_getsigmask(int32_t pid, struct vllsi_linux_sigset *mask);
extern inline vllsi_result vllsi_linux_ptrace_setsigmask(int32_t pid, const struct vllsi_linux_sigset *mask);
extern inline vllsi_result vllsi_linux_ptrace_seccomp_get_filter(int32_t pid, unsigned long index, struct vllsi_linux_sock_filter *filter);
extern inline vllsi_result vllsi_linux_ptrace_seccomp_get_metadata(int32_t pid, size_t size, struct vllsi_linux_seccomp_metadata *data);
extern inline vllsi_result vllsi_linux_ptrace_get_syscall_info(int32_t pid, size_t size, struct vllsi_linux_ptrace_syscall_info *info);
extern inline vllsi_result vllsi_linux_ptrace_set_syscall_info(int32_t pid, size_t size, const struct vllsi_linux_ptrace_syscall_info *info);
extern inline vllsi_result vllsi_linux_ptrace_get_rseq_configuration(int32_t pid, size_t size, struct vllsi_linux_ptrace_rseq_configuration *config);
extern inline vllsi_result vllsi_linux_ptrace_get_syscall_user_dispatch_config(int32_t pid, size_t size, struct vllsi_linux_ptrace_sud_config *config);
extern inline vllsi_result vllsi_linux_ptrace_set_syscall_user_dispatch_config(int32_t pid, size_t size, const struct vllsi_linux_ptrace_sud_config *config);
#ifdef VLLSI_LINUX_HAS_ptrace_getregs
extern inline vllsi_result vllsi_linux_ptrace_getregs(int32_t pid, struct vllsi_linux_ptrace_regs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_setregs
extern inline vllsi_result vllsi_linux_ptrace_setregs(int32_t pid, const struct vllsi_linux_ptrace_regs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_getfpregs
extern inline vllsi_result vllsi_linux_ptrace_getfpregs(int32_t pid, struct vllsi_linux_ptrace_fpregs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_setfpregs
extern inline vllsi_result vllsi_linux_ptrace_setfpregs(int32_t pid, const struct vllsi_linux_ptrace_fpregs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_getfpxregs
extern inline vllsi_result vllsi_linux_ptrace_getfpxregs(int32_t pid, struct vllsi_linux_ptrace_fpxregs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_setfpxregs
extern inline vllsi_result vllsi_linux_ptrace_setfpxregs(int32_t pid, const struct vllsi_linux_ptrace_fpxregs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_get_thread_area
extern inline vllsi_result vllsi_linux_ptrace_get_thread_area(int32_t pid, unsigned long index, struct vllsi_linux_user_desc *descriptor);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_set_thread_area
extern inline vllsi_result vllsi_linux_ptrace_set_thread_area(int32_t pid, unsigned long index, const struct vllsi_linux_user_desc *descriptor);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_get_thread_pointer
extern inline vllsi_result vllsi_linux_ptrace_get_thread_pointer(int32_t pid, unsigned long *pointer);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_arch_prctl
extern inline vllsi_result vllsi_linux_ptrace_arch_prctl(int32_t pid, unsigned long arg, int32_t code);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_peek_mte_tags
extern inline vllsi_result vllsi_linux_ptrace_peek_mte_tags(int32_t pid, void *addr, struct vllsi_linux_iovec *iov);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_poke_mte_tags
extern inline vllsi_result vllsi_linux_ptrace_poke_mte_tags(int32_t pid, void *addr, struct vllsi_linux_iovec *iov);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_getwmmxregs
extern inline vllsi_result vllsi_linux_ptrace_getwmmxregs(int32_t pid, void *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_setwmmxregs
extern inline vllsi_result vllsi_linux_ptrace_setwmmxregs(int32_t pid, const void *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_set_syscall
extern inline vllsi_result vllsi_linux_ptrace_set_syscall(int32_t pid, unsigned long number);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_getvfpregs
extern inline vllsi_result vllsi_linux_ptrace_getvfpregs(int32_t pid, struct vllsi_linux_ptrace_vfpregs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_setvfpregs
extern inline vllsi_result vllsi_linux_ptrace_setvfpregs(int32_t pid, const struct vllsi_linux_ptrace_vfpregs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_gethbpregs
extern inline vllsi_result vllsi_linux_ptrace_gethbpregs(int32_t pid, long number, uint32_t *value);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_sethbpregs
extern inline vllsi_result vllsi_linux_ptrace_sethbpregs(int32_t pid, long number, const uint32_t *value);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_getfdpic
extern inline vllsi_result vllsi_linux_ptrace_getfdpic(int32_t pid, unsigned long which, unsigned long *map);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_getregs64
extern inline vllsi_result vllsi_linux_ptrace_getregs64(int32_t pid, struct vllsi_linux_ptrace_regs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_setregs64
extern inline vllsi_result vllsi_linux_ptrace_setregs64(int32_t pid, const struct vllsi_linux_ptrace_regs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_getvrregs
extern inline vllsi_result vllsi_linux_ptrace_getvrregs(int32_t pid, struct vllsi_linux_ptrace_vrregs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_setvrregs
extern inline vllsi_result vllsi_linux_ptrace_setvrregs(int32_t pid, const struct vllsi_linux_ptrace_vrregs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_getvsrregs
extern inline vllsi_result vllsi_linux_ptrace_getvsrregs(int32_t pid, uint64_t *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_setvsrregs
extern inline vllsi_result vllsi_linux_ptrace_setvsrregs(int32_t pid, const uint64_t *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_get_debugreg
extern inline vllsi_result vllsi_linux_ptrace_get_debugreg(int32_t pid, unsigned long index, unsigned long *value);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_set_debugreg
extern inline vllsi_result vllsi_linux_ptrace_set_debugreg(int32_t pid, unsigned long index, unsigned long value);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_get_debug_info
extern inline vllsi_result vllsi_linux_ptrace_get_debug_info(int32_t pid, struct vllsi_linux_ppc_debug_info *info);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_set_hw_debug
extern inline vllsi_result vllsi_linux_ptrace_set_hw_debug(int32_t pid, const struct vllsi_linux_ppc_hw_breakpoint *breakpoint);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_del_hw_debug
extern inline vllsi_result vllsi_linux_ptrace_del_hw_debug(int32_t pid, unsigned long handle);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_peekusr_area
extern inline vllsi_result vllsi_linux_ptrace_peekusr_area(int32_t pid, const struct vllsi_linux_ptrace_area *area);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_pokeusr_area
extern inline vllsi_result vllsi_linux_ptrace_pokeusr_area(int32_t pid, const struct vllsi_linux_ptrace_area *area);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_get_last_break
extern inline vllsi_result vllsi_linux_ptrace_get_last_break(int32_t pid, unsigned long *addr);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_enable_te
extern inline vllsi_result vllsi_linux_ptrace_enable_te(int32_t pid);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_disable_te
extern inline vllsi_result vllsi_linux_ptrace_disable_te(int32_t pid);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_te_abort_rand
extern inline vllsi_result vllsi_linux_ptrace_te_abort_rand(int32_t pid, unsigned long mode);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_get_watch_regs
extern inline vllsi_result vllsi_linux_ptrace_get_watch_regs(int32_t pid, struct vllsi_linux_pt_watch_regs *regs);
#endif
#ifdef VLLSI_LINUX_HAS_ptrace_set_watch_regs
extern inline vllsi_result vllsi_linux_ptrace_set_watch_regs(int32_t pid, const struct vllsi_linux_pt_watch_regs *regs);
#endif
extern inline vllsi_result vllsi_linux_add_key(const char *type, const char *description, const void *payload, size_t plen, int32_t keyring);
extern inline vllsi_result vllsi_linux_request_key(const char *type, const char *description, const char *callout_info, int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl(int32_t operation, uintptr_t arg2, uintptr_t arg3, uintptr_t arg4, uintptr_t arg5);
extern inline vllsi_result vllsi_linux_keyctl_get_keyring_id(int32_t key, int32_t create);
extern inline vllsi_result vllsi_linux_keyctl_join_session_keyring(const char *name);
extern inline vllsi_result vllsi_linux_keyctl_update(int32_t key, const void *payload, size_t len);
extern inline vllsi_result vllsi_linux_keyctl_revoke(int32_t key);
extern inline vllsi_result vllsi_linux_keyctl_chown(int32_t key, uint32_t uid, uint32_t gid);
extern inline vllsi_result vllsi_linux_keyctl_setperm(int32_t key, uint32_t permissions);
extern inline vllsi_result vllsi_linux_keyctl_describe(int32_t key, void *buf, size_t len);
extern inline vllsi_result vllsi_linux_keyctl_clear(int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl_link(int32_t key, int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl_unlink(int32_t key, int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl_search(int32_t keyring, const char *type, const char *description, int32_t destination);
extern inline vllsi_result vllsi_linux_keyctl_read(int32_t key, void *buf, size_t len);
extern inline vllsi_result vllsi_linux_keyctl_instantiate(int32_t key, const void *payload, size_t len, int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl_instantiate_iov(int32_t key, const struct vllsi_linux_iovec *payload, uint32_t count, int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl_negate(int32_t key, uint32_t timeout_s, int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl_reject(int32_t key, uint32_t timeout_s, int32_t error, int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl_set_reqkey_keyring(int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl_set_timeout(int32_t key, uint32_t timeout_s);
extern inline vllsi_result vllsi_linux_keyctl_assume_authority(int32_t key);
extern inline vllsi_result vllsi_linux_keyctl_get_security(int32_t key, void *buf, size_t len);
extern inline vllsi_result vllsi_linux_keyctl_session_to_parent(void);
extern inline vllsi_result vllsi_linux_keyctl_invalidate(int32_t key);
extern inline vllsi_result vllsi_linux_keyctl_get_persistent(uint32_t uid, int32_t keyring);
extern inline vllsi_result vllsi_linux_keyctl_dh_compute(const struct vllsi_linux_keyctl_dh_params *params, void *buf, size_t len, const struct vllsi_linux_keyctl_kdf_params *kdf);
extern inline vllsi_result vllsi_linux_keyctl_pkey_query(int32_t key, const char *info, struct vllsi_linux_keyctl_pkey_query *result);
extern inline vllsi_result vllsi_linux_keyctl_pkey_encrypt(const struct vllsi_linux_keyctl_pkey_params *params, const char *info, const void *data, void *result);
extern inline vllsi_result vllsi_linux_keyctl_pkey_decrypt(const struct vllsi_linux_keyctl_pkey_params *params, const char *info, const void *data, void *result);
extern inline vllsi_result vllsi_linux_keyctl_pkey_sign(const struct vllsi_linux_keyctl_pkey_params *params, const char *info, const void *data, void *result);
extern inline vllsi_result vllsi_linux_keyctl_pkey_verify(const struct vllsi_linux_keyctl_pkey_params *params, const char *info, const void *data, const void *signature);
extern inline vllsi_result vllsi_linux_keyctl_restrict_keyring(int32_t keyring, const char *type, const char *restriction);
extern inline vllsi_result vllsi_linux_keyctl_move(int32_t key, int32_t from, int32_t to, uint32_t flags);
extern inline vllsi_result vllsi_linux_keyctl_capabilities(void *buf, size_t len);
extern inline vllsi_result vllsi_linux_keyctl_watch_key(int32_t key, int32_t pipe, int32_t id);
extern inline vllsi_result vllsi_linux_bpf(int32_t command, union vllsi_linux_bpf_attr *attr, uint32_t size, struct vllsi_linux_bpf_common_attr *common, uint32_t common_size);
extern inline vllsi_result vllsi_linux_bpf_map_create(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_lookup_elem(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_update_elem(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_delete_elem(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_get_next_key(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_load(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_obj_pin(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_obj_get(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_attach(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_detach(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_test_run(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_get_next_id(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_get_next_id(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_get_fd_by_id(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_get_fd_by_id(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_obj_get_info_by_fd(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_query(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_raw_tracepoint_open(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_btf_load(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_btf_get_fd_by_id(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_task_fd_query(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_lookup_and_delete_elem(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_freeze(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_btf_get_next_id(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_lookup_batch(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_lookup_and_delete_batch(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_update_batch(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_map_delete_batch(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_link_create(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_link_update(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_link_get_fd_by_id(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_link_get_next_id(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_enable_stats(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_iter_create(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_link_detach(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_bind_map(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_token_create(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_stream_read_by_fd(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_bpf_prog_assoc_struct_ops(union vllsi_linux_bpf_attr *attr, uint32_t size);
extern inline vllsi_result vllsi_linux_landlock_create_ruleset(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size, uint32_t flags);
extern inline vllsi_result vllsi_linux_landlock_create_ruleset_create(const struct vllsi_linux_landlock_ruleset_attr *attr, size_t size);
extern inline vllsi_result vllsi_linux_landlock_create_ruleset_version(void);
extern inline vllsi_result vllsi_linux_landlock_create_ruleset_errata(void);
extern inline vllsi_result vllsi_linux_landlock_add_rule(int32_t ruleset_fd, uint32_t rule_type, uintptr_t rule_attr, uint32_t flags);
extern inline vllsi_result vllsi_linux_landlock_add_rule_path_beneath(int32_t ruleset_fd, const struct vllsi_linux_landlock_path_beneath_attr *rule, uint32_t flags);
extern inline vllsi_result vllsi_linux_landlock_add_rule_net_port(int32_t ruleset_fd, const struct vllsi_linux_landlock_net_port_attr *rule, uint32_t flags);
extern inline vllsi_result vllsi_linux_landlock_restrict_self(int32_t ruleset_fd, uint32_t flags);
extern inline vllsi_result vllsi_linux_seccomp(uint32_t operation, uint32_t flags, uintptr_t args);
extern inline vllsi_result vllsi_linux_seccomp_set_mode_strict(void);
extern inline vllsi_result vllsi_linux_seccomp_set_mode_filter(uint32_t flags, const struct vllsi_linux_sock_fprog *program);
extern inline vllsi_result vllsi_linux_seccomp_listen(const struct vllsi_linux_sock_fprog *program);
extern inline vllsi_result vllsi_linux_seccomp_get_action_avail(const uint32_t *action);
extern inline vllsi_result vllsi_linux_seccomp_get_notif_sizes(struct vllsi_linux_seccomp_notif_sizes *sizes);
extern inline vllsi_result vllsi_linux_lsm_get_self_attr(uint32_t attr, struct vllsi_linux_lsm_ctx *contexts, uint32_t *size, uint32_t flags);
extern inline vllsi_result vllsi_linux_lsm_set_self_attr(uint32_t attr, const struct vllsi_linux_lsm_ctx *context, uint32_t size, uint32_t flags);
extern inline vllsi_result vllsi_linux_lsm_list_modules(uint64_t *ids, uint32_t *size, uint32_t flags);
extern inline vllsi_result vllsi_linux_kill(int32_t pid, int32_t sig);
extern inline vllsi_result vllsi_linux_tkill(int32_t tid, int32_t sig);
extern inline vllsi_result vllsi_linux_tgkill(int32_t tgid, int32_t tid, int32_t sig);
extern inline vllsi_result vllsi_linux_rt_sigqueueinfo(int32_t tgid, int32_t sig, const struct vllsi_linux_siginfo *info);
extern inline vllsi_result vllsi_linux_rt_tgsigqueueinfo(int32_t tgid, int32_t tid, int32_t sig, const struct vllsi_linux_siginfo *info);
extern inline vllsi_result vllsi_linux_rt_sigaction(int32_t sig, const struct vllsi_linux_sigaction *act, struct vllsi_linux_sigaction *oldact);
extern inline vllsi_result vllsi_linux_rt_sigprocmask(int32_t how, const struct vllsi_linux_sigset *set, struct vllsi_linux_sigset *oldset);
extern inline vllsi_result vllsi_linux_rt_sigpending(struct vllsi_linux_sigset *set);
extern inline vllsi_result vllsi_linux_rt_sigsuspend(const struct vllsi_linux_sigset *mask);
extern inline vllsi_result vllsi_linux_rt_sigtimedwait(const struct vllsi_linux_sigset *set, struct vllsi_linux_siginfo *info, const struct vllsi_linux_timespec *timeout);
extern inline vllsi_result vllsi_linux_sigaltstack(const struct vllsi_linux_stack *stack, struct vllsi_linux_stack *old_stack);
#ifdef VLLSI_LINUX_HAS_pause
extern inline vllsi_result vllsi_linux_pause(void);
#endif
extern inline vllsi_result vllsi_linux_restart_syscall(void);
extern inline vllsi_result vllsi_linux_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2, uint32_t val3);
extern inline vllsi_result vllsi_linux_futex_wait(uint32_t *uaddr, uint32_t expected, const struct vllsi_linux_timespec *timeout, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_wake(uint32_t *uaddr, int32_t count, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_wait_bitset(uint32_t *uaddr, uint32_t expected, const struct vllsi_linux_timespec *timeout, uint32_t bitset, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_wake_bitset(uint32_t *uaddr, int32_t count, uint32_t bitset, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_requeue(uint32_t *uaddr, int32_t wake, int32_t requeue, uint32_t *target, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_cmp_requeue(uint32_t *uaddr, int32_t wake, int32_t requeue, uint32_t *target, uint32_t expected, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_wake_op(uint32_t *uaddr, int32_t wake, int32_t wake2, uint32_t *uaddr2, uint32_t operation, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_lock_pi(uint32_t *uaddr, const struct vllsi_linux_timespec *timeout, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_lock_pi2(uint32_t *uaddr, const struct vllsi_linux_timespec *timeout, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_trylock_pi(uint32_t *uaddr, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_unlock_pi(uint32_t *uaddr, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_wait_requeue_pi(uint32_t *uaddr, uint32_t expected, const struct vllsi_linux_timespec *timeout, uint32_t *target, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_cmp_requeue_pi(uint32_t *uaddr, int32_t requeue, uint32_t *target, uint32_t expected, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_unlock_wake(uint32_t *uaddr, int32_t count, void *pending, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_unlock_wake_bitset(uint32_t *uaddr, int32_t count, void *pending, uint32_t bitset, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_unlock_pi_robust(uint32_t *uaddr, void *pending, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_fd(uint32_t *uaddr, int32_t signal, int32_t flags);
extern inline vllsi_result vllsi_linux_futex_waitv(const struct vllsi_linux_futex_waitv *waiters, uint32_t count, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid);
extern inline vllsi_result vllsi_linux_futex2_wait(uint32_t *uaddr, unsigned long val, unsigned long mask, uint32_t flags, const struct vllsi_linux_timespec *timeout, int32_t clockid);
extern inline vllsi_result vllsi_linux_futex2_wake(uint32_t *uaddr, unsigned long mask, int32_t count, uint32_t flags);
extern inline vllsi_result vllsi_linux_futex2_requeue(const struct vllsi_linux_futex_waitv *waiters, uint32_t flags, int32_t wake, int32_t requeue);
extern inline vllsi_result vllsi_linux_set_robust_list(struct vllsi_linux_robust_list_head *head, size_t len);
extern inline vllsi_result vllsi_linux_get_robust_list(int32_t tid, void * *head, size_t *len);
extern inline vllsi_result vllsi_linux_rseq(struct vllsi_linux_rseq *area, uint32_t len, int32_t flags, uint32_t signature);
extern inline vllsi_result vllsi_linux_rseq_slice_yield(void);
extern inline vllsi_result vllsi_linux_membarrier(int32_t cmd, uint32_t flags, uint32_t cpu_id);
extern inline vllsi_result vllsi_linux_getrandom(void *buf, size_t len, uint32_t flags);
extern inline vllsi_result vllsi_linux_getcpu(uint32_t *cpu, uint32_t *node, void *cache);
extern inline vllsi_result vllsi_linux_init_module(const void *image, size_t len, const char *parameters);
extern inline vllsi_result vllsi_linux_finit_module(int32_t fd, const char *parameters, int32_t flags);
extern inline vllsi_result vllsi_linux_delete_module(const char *name, int32_t flags);
extern inline vllsi_result vllsi_linux_kexec_load(unsigned long entry, unsigned long nr_segments, const struct vllsi_linux_kexec_segment *segments, unsigned long flags);
#ifdef VLLSI_LINUX_HAS_kexec_file_load
extern inline vllsi_result vllsi_linux_kexec_file_load(int32_t kernel_fd, int32_t initrd_fd, unsigned long cmdline_len, const void *cmdline, unsigned long flags);
#endif
extern inline vllsi_result vllsi_linux_reboot(uint32_t magic1, uint32_t magic2, uint32_t command, uintptr_t arg);
extern inline vllsi_result vllsi_linux_reboot_restart(void);
extern inline vllsi_result vllsi_linux_reboot_restart2(const char *word);
extern inline vllsi_result vllsi_linux_reboot_halt(void);
extern inline vllsi_result vllsi_linux_reboot_power_off(void);
extern inline vllsi_result vllsi_linux_reboot_cad_on(void);
extern inline vllsi_result vllsi_linux_reboot_cad_off(void);
extern inline vllsi_result vllsi_linux_reboot_sw_suspend(void);
extern inline vllsi_result vllsi_linux_reboot_kexec(void);
extern inline vllsi_result vllsi_linux_perf_event_open(const struct vllsi_linux_perf_event_attr *attr, int32_t pid, int32_t cpu, int32_t group_fd, unsigned long flags);
extern inline vllsi_result vllsi_linux_syslog(int32_t action, void *buf, int32_t len);
extern inline vllsi_result vllsi_linux_syslog_close(void);
extern inline vllsi_result vllsi_linux_syslog_open(void);
extern inline vllsi_result vllsi_linux_syslog_read(void *buf, int32_t len);
extern inline vllsi_result vllsi_linux_syslog_read_all(void *buf, int32_t len);
extern inline vllsi_result vllsi_linux_syslog_read_clear(void *buf, int32_t len);
extern inline vllsi_result vllsi_linux_syslog_clear(void);
extern inline vllsi_result vllsi_linux_syslog_console_off(void);
extern inline vllsi_result vllsi_linux_syslog_console_on(void);
extern inline vllsi_result vllsi_linux_syslog_console_level(int32_t level);
extern inline vllsi_result vllsi_linux_syslog_size_unread(void);
extern inline vllsi_result vllsi_linux_syslog_size_buffer(void);
extern inline vllsi_result vllsi_linux_sysinfo(struct vllsi_linux_sysinfo *info);
extern inline vllsi_result vllsi_linux_uname(struct vllsi_linux_utsname *names);
extern inline vllsi_result vllsi_linux_vhangup(void);
#ifdef VLLSI_LINUX_HAS_uselib
extern inline vllsi_result vllsi_linux_uselib(const char *library);
#endif
extern inline vllsi_result vllsi_linux_clock_gettime(int32_t clock, struct vllsi_linux_timespec *time);
extern inline vllsi_result vllsi_linux_clock_getres(int32_t clock, struct vllsi_linux_timespec *resolution);
extern inline vllsi_result vllsi_linux_clock_settime(int32_t clock, const struct vllsi_linux_timespec *time);
extern inline vllsi_result vllsi_linux_clock_adjtime(int32_t clock, struct vllsi_linux_timex *buf);
extern inline vllsi_result vllsi_linux_adjtimex(struct vllsi_linux_timex *buf);
extern inline vllsi_result vllsi_linux_gettimeofday(struct vllsi_linux_timeval_old *time, struct vllsi_linux_timezone *zone);
extern inline vllsi_result vllsi_linux_settimeofday(const struct vllsi_linux_timeval_old *time, const struct vllsi_linux_timezone *zone);
#ifdef VLLSI_LINUX_HAS_time
extern inline vllsi_result vllsi_linux_time(long *seconds);
#endif
#ifdef VLLSI_LINUX_HAS_stime
extern inline vllsi_result vllsi_linux_stime(const long *seconds);
#endif
extern inline vllsi_result vllsi_linux_times(struct vllsi_linux_tms *buf);
extern inline vllsi_result vllsi_linux_clock_nanosleep(int32_t clock, int32_t flags, const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain);
extern inline vllsi_result vllsi_linux_nanosleep(const struct vllsi_linux_timespec *request, struct vllsi_linux_timespec *remain);
extern inline vllsi_result vllsi_linux_getitimer(int32_t which, struct vllsi_linux_itimerval *value);
extern inline vllsi_result vllsi_linux_setitimer(int32_t which, const struct vllsi_linux_itimerval *value, struct vllsi_linux_itimerval *old);
#ifdef VLLSI_LINUX_HAS_alarm
extern inline vllsi_result vllsi_linux_alarm(uint32_t seconds);
#endif
extern inline vllsi_result vllsi_linux_timer_create(int32_t clock, const struct vllsi_linux_sigevent *event, int32_t *timer);
extern inline vllsi_result vllsi_linux_timer_settime(int32_t timer, int32_t flags, const struct vllsi_linux_itimerspec *value, struct vllsi_linux_itimerspec *old);
extern inline vllsi_result vllsi_linux_timer_gettime(int32_t timer, struct vllsi_linux_itimerspec *value);
extern inline vllsi_result vllsi_linux_timer_getoverrun(int32_t timer);
extern inline vllsi_result vllsi_linux_timer_delete(int32_t timer);
