/*
 * Memory: mappings of files beyond 4 GiB, addresses above 2 GiB on 32-bit ABIs, and what one can do with a
 * mapping.
 */
#include "check.h"

#define READ_WRITE (VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE)
#define ANONYMOUS  (VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS)

static void *pointer(vllsi_result address)
{
    return (void *)(uintptr_t)address;
}

static void test_anonymous(void)
{
    const vllsi_result address = vllsi_linux_mmap(NULL, 4 * CHUNK_BYTES, READ_WRITE, ANONYMOUS, -1, 0);
    if (!check_success("mmap MAP_ANONYMOUS", address)) {
        return;
    }
    char *bytes = pointer(address);
    check("anonymous memory is zero", bytes[0] == 0 && bytes[4 * CHUNK_BYTES - 1] == 0);
    bytes[CHUNK_BYTES] = 'k';
    check_success("mprotect PROT_READ", vllsi_linux_mprotect(bytes, CHUNK_BYTES, VLLSI_LINUX_PROT_READ));
    int32_t fds[2] = {-1, -1};
    ignore(vllsi_linux_pipe2(fds, 0));
    ignore(vllsi_linux_write(fds[1], "x", 1));
    check_error("read into protected memory", vllsi_linux_read(fds[0], bytes, 1), VLLSI_LINUX_EFAULT);
    ignore(vllsi_linux_close(fds[0]));
    ignore(vllsi_linux_close(fds[1]));
    check_success("mprotect back", vllsi_linux_mprotect(bytes, CHUNK_BYTES, READ_WRITE));

    unsigned char resident[4 * CHUNK_BYTES / 4096] = {0};
    check_success("madvise MADV_WILLNEED",
                  vllsi_linux_madvise(bytes, CHUNK_BYTES, VLLSI_LINUX_MADV_WILLNEED));
    check_success("mincore", vllsi_linux_mincore(bytes, 4 * CHUNK_BYTES, resident));
    check_success("madvise MADV_DONTNEED",
                  vllsi_linux_madvise(bytes + CHUNK_BYTES, CHUNK_BYTES, VLLSI_LINUX_MADV_DONTNEED));
    check_equal("MADV_DONTNEED gave zeros", bytes[CHUNK_BYTES], 0);
    const vllsi_result unknown = vllsi_linux_madvise(bytes, CHUNK_BYTES, 999);
    if (!differing("madvise with unknown advice", unknown, 0, "the emulator takes advice lightly")) {
        check_error("madvise with unknown advice", unknown, VLLSI_LINUX_EINVAL);
    }
    check_success("mlock", vllsi_linux_mlock(bytes, 4096));
    check_success("munlock", vllsi_linux_munlock(bytes, 4096));
    check_success("munmap", vllsi_linux_munmap(bytes, 4 * CHUNK_BYTES));
    const vllsi_result missing = vllsi_linux_mprotect(bytes, CHUNK_BYTES, READ_WRITE);
    if (!differing("mprotect of what is unmapped", missing, 0, "the emulator has all addresses reserved")) {
        check_error("mprotect of what is unmapped", missing, VLLSI_LINUX_ENOMEM);
    }
    check_error("munmap at an odd address", vllsi_linux_munmap(bytes + 1, CHUNK_BYTES), VLLSI_LINUX_EINVAL);
}

static void test_remap(void)
{
    const vllsi_result place = vllsi_linux_mmap(NULL, 8 * CHUNK_BYTES, READ_WRITE, ANONYMOUS, -1, 0);
    if (!check_success("mmap for mremap", place)) {
        return;
    }
    char *bytes = pointer(place);
    bytes[0] = 'm';
    char *target = bytes + 4 * CHUNK_BYTES;
    const int32_t move = VLLSI_LINUX_MREMAP_MAYMOVE | VLLSI_LINUX_MREMAP_FIXED;
    check_equal("mremap MREMAP_FIXED", vllsi_linux_mremap(bytes, CHUNK_BYTES, 2 * CHUNK_BYTES, move, target),
                (int64_t)(uintptr_t)target);
    check_equal("mremap moved the bytes", target[0], 'm');
    const vllsi_result grown =
        vllsi_linux_mremap(target, 2 * CHUNK_BYTES, 16 * CHUNK_BYTES, VLLSI_LINUX_MREMAP_MAYMOVE, NULL);
    if (check_success("mremap MREMAP_MAYMOVE", grown)) {
        check_equal("mremap kept the bytes", *(char *)pointer(grown), 'm');
        check_success("munmap after mremap", vllsi_linux_munmap(pointer(grown), 16 * CHUNK_BYTES));
    }
    check_success("munmap of the rest", vllsi_linux_munmap(bytes, 4 * CHUNK_BYTES));
}

/* A shared mapping at an offset shows what is in the file there, and writes it. */
static void test_offset(int32_t fd, int64_t offset)
{
    const vllsi_result address =
        vllsi_linux_mmap(NULL, CHUNK_BYTES, READ_WRITE, VLLSI_LINUX_MAP_SHARED, fd, offset);
    if (!check_success("mmap of a file", address)) {
        return;
    }
    char *bytes = pointer(address);
    if (emulated() && same_bytes(bytes, "low", 3)) {
        skip("mmap of a file beyond 4 GiB", "the emulator cut the offset to 32 bits");
    } else {
        check("mmap shows the file's bytes", same_bytes(bytes, "page", 4));
        bytes[1] = 'o';
        check_success("msync MS_SYNC", vllsi_linux_msync(bytes, CHUNK_BYTES, VLLSI_LINUX_MS_SYNC));
        check_equal("a shared mapping writes the file", byte_at(fd, offset + 1), 'o');
    }
    check_success("munmap of a file", vllsi_linux_munmap(bytes, CHUNK_BYTES));
}

static void test_file_mapping(void)
{
    const int64_t offset = 5 * GIB + (int64_t)CHUNK_BYTES;
    const int32_t fd = new_file("mapped");
    check_equal("pwrite64 for mmap", vllsi_linux_pwrite64(fd, "page", 4, offset), 4);
    check_equal("pwrite64 for mmap at 3 GiB", vllsi_linux_pwrite64(fd, "page", 4, 3 * GIB), 4);
    check_equal("pwrite64 where a cut offset leads", vllsi_linux_pwrite64(fd, "low", 3, offset - 4 * GIB), 3);
    test_offset(fd, 3 * GIB);
    test_offset(fd, offset);
    /* The part of the offset that is no page must not get lost where the kernel takes pages. */
    check_error(
        "mmap at an offset within a page",
        vllsi_linux_mmap(NULL, CHUNK_BYTES, VLLSI_LINUX_PROT_READ, VLLSI_LINUX_MAP_SHARED, fd, offset + 1),
        VLLSI_LINUX_EINVAL);
    check_error(
        "mmap at an offset of half a page",
        vllsi_linux_mmap(NULL, CHUNK_BYTES, VLLSI_LINUX_PROT_READ, VLLSI_LINUX_MAP_SHARED, fd, offset + 2048),
        VLLSI_LINUX_EINVAL);
    if (sizeof(long) == 4) {
        check_error("mmap at an offset beyond what pages can count",
                    vllsi_linux_mmap(NULL, CHUNK_BYTES, VLLSI_LINUX_PROT_READ, VLLSI_LINUX_MAP_SHARED, fd,
                                     (int64_t)1 << 45),
                    VLLSI_LINUX_EOVERFLOW);
    }
    check_error("mmap of a bad descriptor",
                vllsi_linux_mmap(NULL, CHUNK_BYTES, VLLSI_LINUX_PROT_READ, VLLSI_LINUX_MAP_PRIVATE, 9999, 0),
                VLLSI_LINUX_EBADF);
    ignore(vllsi_linux_close(fd));
}

/* An address above 2 GiB is negative as a 32-bit long and must come back as what it is. */
static void test_high_address(void)
{
    static const uint32_t places[] = {0xf0000000, 0xe0000000, 0xd0000000, 0xc0000000,
                                      0xb0000000, 0xa0000000, 0x90000000};
    const uint32_t flags = ANONYMOUS | VLLSI_LINUX_MAP_FIXED_NOREPLACE;
    vllsi_result seen = 0;
    for (size_t i = 0; i < LENGTH_OF(places); i++) {
        void *wanted = (void *)(uintptr_t)places[i];
        seen = vllsi_linux_mmap(wanted, CHUNK_BYTES, READ_WRITE, flags, -1, 0);
        if (emulated() && !vllsi_failed(seen) && seen != places[i]) {
            ignore(vllsi_linux_munmap(pointer(seen), CHUNK_BYTES));
            continue;
        }
        if (vllsi_failed(seen)) {
            continue;
        }
        check_equal("mmap above 2 GiB gives the address", seen, places[i]);
        char *bytes = pointer(seen);
        bytes[0] = 'h';
        check_equal("memory above 2 GiB holds", bytes[0], 'h');
        const vllsi_result moved = vllsi_linux_mremap(bytes, CHUNK_BYTES, CHUNK_BYTES / 2, 0, NULL);
        check_equal("mremap above 2 GiB gives the address", moved, places[i]);
        check_success("munmap above 2 GiB", vllsi_linux_munmap(bytes, CHUNK_BYTES / 2));
        return;
    }
    skip_result("mmap above 2 GiB", "no such place in this address space", seen);
}

static void test_no_replacement(void)
{
    const vllsi_result taken = vllsi_linux_mmap(NULL, CHUNK_BYTES, READ_WRITE, ANONYMOUS, -1, 0);
    const vllsi_result again = vllsi_linux_mmap(pointer(taken), CHUNK_BYTES, READ_WRITE,
                                                ANONYMOUS | VLLSI_LINUX_MAP_FIXED_NOREPLACE, -1, 0);
    const bool refused = again == -(vllsi_result)VLLSI_LINUX_EEXIST;
    if (emulated() && !refused && again != taken) {
        skip("MAP_FIXED_NOREPLACE replaces nothing", "the emulator takes the address as a wish");
        if (!vllsi_failed(again)) {
            ignore(vllsi_linux_munmap(pointer(again), CHUNK_BYTES));
        }
    } else {
        check_error("MAP_FIXED_NOREPLACE replaces nothing", again, VLLSI_LINUX_EEXIST);
    }
    check_equal(
        "mmap MAP_FIXED",
        vllsi_linux_mmap(pointer(taken), CHUNK_BYTES, READ_WRITE, ANONYMOUS | VLLSI_LINUX_MAP_FIXED, -1, 0),
        taken);
    ignore(vllsi_linux_munmap(pointer(taken), CHUNK_BYTES));
}

static void test_break(void)
{
    const vllsi_result start = vllsi_linux_brk(NULL);
    check_success("brk tells the end", start);
    const vllsi_result grown = vllsi_linux_brk(pointer(start + (int64_t)CHUNK_BYTES));
    check_equal("brk moves the end", grown, start + (int64_t)CHUNK_BYTES);
    char *last = pointer(grown - 1);
    *last = 'b';
    check_equal("brk gave memory", *last, 'b');
    check_equal("brk moves back", vllsi_linux_brk(pointer(start)), start);
}

static void test_other_process_memory(void)
{
    char from[] = "across";
    char to[sizeof(from)] = {0};
    const struct vllsi_linux_iovec local = {to, sizeof(to)};
    const struct vllsi_linux_iovec remote = {from, sizeof(from)};
    const int32_t self = (int32_t)vllsi_linux_getpid();
    const vllsi_result read = vllsi_linux_process_vm_readv(self, &local, 1, &remote, 1, 0);
    if (!lacking("process_vm_readv", read) && check_equal("process_vm_readv", read, sizeof(from))) {
        check_text("process_vm_readv copied", to, "across");
        check_error("process_vm_readv with flags",
                    vllsi_linux_process_vm_readv(self, &local, 1, &remote, 1, 1), VLLSI_LINUX_EINVAL);
    }
    const vllsi_result barriers = vllsi_linux_membarrier(VLLSI_LINUX_MEMBARRIER_CMD_QUERY, 0, 0);
    if (!lacking("membarrier", barriers)) {
        check("membarrier MEMBARRIER_CMD_QUERY", (barriers & VLLSI_LINUX_MEMBARRIER_CMD_GLOBAL) != 0);
    }
}

void test_memory(void)
{
    test_anonymous();
    test_remap();
    test_file_mapping();
    test_high_address();
    test_no_replacement();
    test_break();
    test_other_process_memory();
}
