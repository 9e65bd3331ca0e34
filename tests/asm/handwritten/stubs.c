/*
 * Calls with 0 to 6 arguments of 32 and 64 bits, and variants of futex and fcntl, each alone in a function: the compiler must make
 * of them what stands by hand in <abi>/stubs.S.
 */
#include <vllsi/linux.h>

#define KEPT __attribute__((noinline, used)) vllsi_result

KEPT none(void)
{
    return vllsi_linux_getpid();
}

KEPT one_32(int32_t fd)
{
    return vllsi_linux_close(fd);
}

KEPT one_64(const char *path)
{
    return vllsi_linux_chdir(path);
}

KEPT two_32(int32_t pid, int32_t sig)
{
    return vllsi_linux_kill(pid, sig);
}

KEPT two_64(void *addr, size_t len)
{
    return vllsi_linux_munmap(addr, len);
}

KEPT three(int32_t fd, const void *buf, size_t len)
{
    return vllsi_linux_write(fd, buf, len);
}

KEPT three_number_0(int32_t fd, void *buf, size_t len)
{
    return vllsi_linux_read(fd, buf, len);
}

KEPT four_64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    return vllsi_linux_pread64(fd, buf, len, offset);
}

KEPT five_32(int32_t fd, int32_t level, int32_t optname, const void *optval, uint32_t optlen)
{
    return vllsi_linux_setsockopt(fd, level, optname, optval, optlen);
}

KEPT five_64(void *old_addr, size_t old_len, size_t new_len, unsigned long flags, void *new_addr)
{
    return vllsi_linux_mremap(old_addr, old_len, new_len, flags, new_addr);
}

KEPT six(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd, int64_t offset)
{
    return vllsi_linux_mmap(addr, len, prot, flags, fd, offset);
}

KEPT futex_wait(uint32_t *word, uint32_t expected, const struct vllsi_linux_timespec *timeout)
{
    return vllsi_linux_futex_wait(word, expected, timeout, VLLSI_LINUX_FUTEX_PRIVATE_FLAG);
}

KEPT futex_wake(uint32_t *word, int32_t count)
{
    return vllsi_linux_futex_wake(word, count, VLLSI_LINUX_FUTEX_PRIVATE_FLAG);
}

KEPT fcntl_getfl(int32_t fd)
{
    return vllsi_linux_fcntl_getfl(fd);
}

KEPT fcntl_setfl(int32_t fd, int32_t flags)
{
    return vllsi_linux_fcntl_setfl(fd, flags);
}

KEPT fcntl_dupfd(int32_t fd, int32_t minimum)
{
    return vllsi_linux_fcntl_dupfd(fd, minimum);
}
