/*
 * Bytes that move between descriptors without passing through the program, at offsets beyond 4 GiB.
 */
#include "check.h"

#define FAR (5 * GIB + 4097)

static void test_copy_file_range(int32_t from, int32_t to)
{
    int64_t in = FAR;
    int64_t out = FAR + 100;
    const vllsi_result copied = vllsi_linux_copy_file_range(from, &in, to, &out, 5, 0);
    if (lacking("copy_file_range beyond 4 GiB", copied) ||
        !check_equal("copy_file_range beyond 4 GiB", copied, 5)) {
        return;
    }
    check_equal("copy_file_range moved the source's offset", in, FAR + 5);
    check_equal("copy_file_range moved the target's offset", out, FAR + 105);
    check_equal("copy_file_range copied", byte_at(to, FAR + 101), 'o');
    check_error("copy_file_range with flags", vllsi_linux_copy_file_range(from, &in, to, &out, 1, 1u << 20),
                VLLSI_LINUX_EINVAL);
}

static void test_sendfile(int32_t from, int32_t to)
{
    int64_t offset = FAR + 1;
    check_equal("lseek before sendfile", vllsi_linux_lseek(to, FAR, VLLSI_LINUX_SEEK_SET), FAR);
    check_equal("sendfile beyond 4 GiB", vllsi_linux_sendfile(to, from, &offset, 3), 3);
    check_equal("sendfile moved the offset", offset, FAR + 4);
    check_equal("sendfile wrote at the position", byte_at(to, FAR + 2), 'e');
}

static void test_splice(int32_t from, int32_t to)
{
    int32_t pipe_fds[2] = {-1, -1};
    int32_t second[2] = {-1, -1};
    int64_t in = FAR;
    int64_t out = FAR + 200;
    check_success("pipe2 for splice", vllsi_linux_pipe2(pipe_fds, 0));
    check_success("pipe2 for tee", vllsi_linux_pipe2(second, 0));
    check_equal("splice into a pipe",
                vllsi_linux_splice(from, &in, pipe_fds[1], NULL, 5, VLLSI_LINUX_SPLICE_F_MOVE), 5);
    check_equal("splice moved the source's offset", in, FAR + 5);
    check_equal("tee", vllsi_linux_tee(pipe_fds[0], second[1], 5, 0), 5);
    check_equal("splice out of a pipe", vllsi_linux_splice(pipe_fds[0], NULL, to, &out, 5, 0), 5);
    check_equal("splice moved the target's offset", out, FAR + 205);
    check_equal("splice copied", byte_at(to, FAR + 204), 'd');
    char text[6] = {0};
    check_equal("read after tee", vllsi_linux_read(second[0], text, 5), 5);
    check_text("tee copied", text, "moved");
    const struct vllsi_linux_iovec pages[] = {{text, 5}};
    check_equal("vmsplice", vllsi_linux_vmsplice(second[1], pages, 1, 0), 5);
    for (size_t i = 0; i < 2; i++) {
        ignore(vllsi_linux_close(pipe_fds[i]));
        ignore(vllsi_linux_close(second[i]));
    }
}

void test_transfer(void)
{
    const int32_t from = new_file("from");
    const int32_t to = new_file("to");
    check_equal("pwrite64 of the source", vllsi_linux_pwrite64(from, "moved", 5, FAR), 5);
    test_copy_file_range(from, to);
    test_sendfile(from, to);
    test_splice(from, to);
    ignore(vllsi_linux_close(from));
    ignore(vllsi_linux_close(to));
}
