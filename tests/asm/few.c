/*
 * A few stubs, one in a function of its own: what a compiler makes of them is looked at by test_traps.py. The
 * names are call_<row>, so that a test finds the row; noinline, so that each keeps its own instructions.
 */
#include <vllsi/linux.h>

/* At -O0 only the entries behind the public stubs are inlined. */
#ifndef STUB
#define STUB(row) vllsi_linux_##row
#endif
#define KEPT __attribute__((noinline, used))

KEPT vllsi_result call_getpid(void)
{
    return STUB(getpid)();
}

KEPT vllsi_result call_close(int32_t fd)
{
    return STUB(close)(fd);
}

KEPT vllsi_result call_fchdir(int32_t fd)
{
    return STUB(fchdir)(fd);
}

KEPT vllsi_result call_ftruncate(int32_t fd, int64_t length)
{
    return STUB(ftruncate)(fd, length);
}

KEPT vllsi_result call_write(int32_t fd, const void *buf, size_t len)
{
    return STUB(write)(fd, buf, len);
}

KEPT vllsi_result call_lseek(int32_t fd, int64_t offset, uint32_t whence)
{
    return STUB(lseek)(fd, offset, whence);
}

KEPT vllsi_result call_pread64(int32_t fd, void *buf, size_t len, int64_t offset)
{
    return STUB(pread64)(fd, buf, len, offset);
}

KEPT vllsi_result call_openat(int32_t dirfd, const char *path, int32_t flags, uint32_t mode)
{
    return STUB(openat)(dirfd, path, flags, mode);
}

KEPT vllsi_result call_mmap(void *addr, size_t len, unsigned long prot, unsigned long flags, int32_t fd,
                            int64_t offset)
{
    return STUB(mmap)(addr, len, prot, flags, fd, offset);
}

KEPT vllsi_result call_futex(uint32_t *uaddr, int32_t op, uint32_t val, uintptr_t timeout, uint32_t *uaddr2,
                             uint32_t val3)
{
    return STUB(futex)(uaddr, op, val, timeout, uaddr2, val3);
}

KEPT vllsi_result call_fadvise64(int32_t fd, int64_t offset, int64_t len, int32_t advice)
{
    return STUB(fadvise64)(fd, offset, len, advice);
}

KEPT vllsi_result call_accept(int32_t fd, struct vllsi_linux_sockaddr *addr, uint32_t *addrlen)
{
    return STUB(accept)(fd, addr, addrlen);
}

KEPT _Noreturn void call_exit_group(int32_t status)
{
    STUB(exit_group)(status);
}

KEPT vllsi_result raw_call(long number, long a, long b, long c, long d, long e, long f)
{
    return STUB(syscall6)(number, a, b, c, d, e, f);
}
