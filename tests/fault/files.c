/*
 * Files: opened, closed, read, written, asked for their size and given another; pipes.
 */
#include "driver.h"

static const char TEXT[] = "what stands in it";

enum { TEXT_BYTES = sizeof TEXT - 1 };

/* ── opening and closing ── */

static vllsi_result open_with(const char *path, uint32_t flags)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    const vllsi_result opened = FAULTY(vllsi_open(HERE, path, length_of(path), flags, 0, &fd));
    if (!vllsi_failed(opened)) {
        close_calmly(fd);
    } else {
        EFFECT(fd.raw == VLLSI_FD_INVALID_RAW);
    }
    return opened;
}

SCENARIO(open)
{
    make_file("a", TEXT);
    const vllsi_result opened = open_with("a", VLLSI_OPEN_READ);
    remove_calmly("a");
    return opened;
}

SCENARIO(open_new)
{
    const vllsi_result opened = open_with("a", VLLSI_OPEN_READ | VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE_NEW);
    EFFECT(name_is_there("a") == !vllsi_failed(opened));
    remove_calmly("a");
    return opened;
}

SCENARIO(open_beneath)
{
    make_directory("d");
    make_directory("d/e");
    make_file("d/a", TEXT);
    EFFECT(vllsi_symlink(PATH("../a"), HERE, PATH("d/e/l"), VLLSI_FILE_KIND_REGULAR) == 0);
    const vllsi_result opened = open_with("d/../d/e/l", VLLSI_OPEN_READ | VLLSI_OPEN_BENEATH);
    remove_calmly("d/e/l");
    remove_calmly("d/a");
    remove_calmly("d/e");
    remove_calmly("d");
    return opened;
}

/* What leads out is refused, whichever way it is resolved. */
SCENARIO(open_beneath_refused)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    make_directory("d");
    const vllsi_result opened =
        FAULTY(vllsi_open(HERE, PATH("d/../.."), VLLSI_OPEN_DIRECTORY | VLLSI_OPEN_BENEATH, 0, &fd));
    EFFECT(vllsi_failed(opened));
    if (!vllsi_failed(opened)) {
        close_calmly(fd);
    }
    remove_calmly("d");
    return vllsi_failed(opened) && vllsi_failure_kind(opened) == VLLSI_ERROR_KIND_CROSSES_DEVICES ? 0
                                                                                                  : opened;
}

SCENARIO(close)
{
    const vllsi_fd fd = file_with("a", TEXT);
    const vllsi_result closed = FAULTY(vllsi_close(fd));
    remove_calmly("a");
    return closed;
}

SCENARIO(duplicate)
{
    const vllsi_fd fd = file_with("a", TEXT);
    vllsi_fd copy = VLLSI_FD_INVALID;
    const vllsi_result made = FAULTY(vllsi_duplicate(fd, &copy));
    if (!vllsi_failed(made)) {
        close_calmly(copy);
    }
    close_calmly(fd);
    remove_calmly("a");
    return made;
}

SCENARIO(pipe)
{
    vllsi_fd reader = VLLSI_FD_INVALID, writer = VLLSI_FD_INVALID;
    const vllsi_result made = FAULTY(vllsi_pipe(&reader, &writer));
    if (!vllsi_failed(made)) {
        close_calmly(reader);
        close_calmly(writer);
    }
    return made;
}

SCENARIO(is_terminal)
{
    const vllsi_fd fd = file_with("a", TEXT);
    const vllsi_result is = FAULTY(vllsi_is_terminal(fd));
    EFFECT(vllsi_failed(is) || is == 0);
    close_calmly(fd);
    remove_calmly("a");
    return is;
}

/* ── reading ── */

enum reading { PREAD, PREADV, READ, READV, READ_ALL, PREAD_ALL };

static vllsi_result read_by(enum reading how, vllsi_fd fd, char *buffer)
{
    const vllsi_iovec pieces[2] = {{.base = buffer, .len = 4}, {.base = buffer + 4, .len = TEXT_BYTES - 4}};
    switch (how) {
    case PREAD: return FAULTY(vllsi_pread(fd, buffer, TEXT_BYTES, 0));
    case PREADV: return FAULTY(vllsi_preadv(fd, pieces, 2, 0));
    case READ: return FAULTY(vllsi_read(fd, buffer, TEXT_BYTES));
    case READV: return FAULTY(vllsi_readv(fd, pieces, 2));
    case READ_ALL: return FAULTY(vllsi_read_all(fd, buffer, TEXT_BYTES + 4, NULL));
    case PREAD_ALL: return FAULTY(vllsi_pread_all(fd, buffer, TEXT_BYTES + 4, 0, NULL));
    }
    return -1;
}

static vllsi_result reading(enum reading how)
{
    char buffer[TEXT_BYTES + 4];
    const vllsi_fd fd = file_with("a", TEXT);
    const vllsi_result got = read_by(how, fd, buffer);
    EFFECT(vllsi_failed(got) || (got == TEXT_BYTES && same_bytes(buffer, TEXT, TEXT_BYTES)));
    close_calmly(fd);
    remove_calmly("a");
    return got;
}

SCENARIO(pread)
{
    return reading(PREAD);
}

SCENARIO(preadv)
{
    return reading(PREADV);
}

SCENARIO(read)
{
    return reading(READ);
}

SCENARIO(readv)
{
    return reading(READV);
}

SCENARIO(read_all)
{
    return reading(READ_ALL);
}

SCENARIO(pread_all)
{
    return reading(PREAD_ALL);
}

/* ── writing ── */

enum writing { PWRITE, PWRITEV, WRITE, WRITEV, WRITE_ALL, PWRITE_ALL };

static vllsi_result write_by(enum writing how, vllsi_fd fd)
{
    static char bytes[] = "something else ...";
    const vllsi_iovec pieces[2] = {{.base = bytes, .len = 4}, {.base = bytes + 4, .len = TEXT_BYTES - 4}};
    switch (how) {
    case PWRITE: return FAULTY(vllsi_pwrite(fd, bytes, TEXT_BYTES, 0));
    case PWRITEV: return FAULTY(vllsi_pwritev(fd, pieces, 2, 0));
    case WRITE: return FAULTY(vllsi_write(fd, bytes, TEXT_BYTES));
    case WRITEV: return FAULTY(vllsi_writev(fd, pieces, 2));
    case WRITE_ALL: return FAULTY(vllsi_write_all(fd, bytes, TEXT_BYTES, NULL));
    case PWRITE_ALL: return FAULTY(vllsi_pwrite_all(fd, bytes, TEXT_BYTES, 0, NULL));
    }
    return -1;
}

static vllsi_result writing(enum writing how)
{
    const vllsi_fd fd = file_with("a", TEXT);
    const vllsi_result put = write_by(how, fd);
    EFFECT(vllsi_failed(put) || (put == TEXT_BYTES && file_holds("a", "something else ..")));
    EFFECT(!vllsi_failed(put) || file_holds("a", TEXT));
    close_calmly(fd);
    remove_calmly("a");
    return put;
}

SCENARIO(pwrite)
{
    return writing(PWRITE);
}

SCENARIO(pwritev)
{
    return writing(PWRITEV);
}

SCENARIO(write)
{
    return writing(WRITE);
}

SCENARIO(writev)
{
    return writing(WRITEV);
}

SCENARIO(write_all)
{
    return writing(WRITE_ALL);
}

SCENARIO(pwrite_all)
{
    return writing(PWRITE_ALL);
}

SCENARIO(write_to_pipe)
{
    char buffer[TEXT_BYTES];
    vllsi_fd reader = VLLSI_FD_INVALID, writer = VLLSI_FD_INVALID;
    EFFECT(vllsi_pipe(&reader, &writer) == 0);
    const vllsi_result put = write_by(WRITE, writer);
    EFFECT(vllsi_failed(put) || vllsi_read(reader, buffer, sizeof buffer) == TEXT_BYTES);
    close_calmly(reader);
    close_calmly(writer);
    return put;
}

/* No failure may let SIGPIPE through, or leave it blocked. */
SCENARIO(write_to_broken_pipe)
{
    vllsi_fd reader = VLLSI_FD_INVALID, writer = VLLSI_FD_INVALID;
    EFFECT(vllsi_pipe(&reader, &writer) == 0);
    close_calmly(reader);
    const vllsi_result put = write_by(WRITE, writer);
    EFFECT(vllsi_failed(put));
    close_calmly(writer);
    return vllsi_failed(put) && vllsi_failure_kind(put) == VLLSI_ERROR_KIND_BROKEN_PIPE ? 0 : put;
}

SCENARIO(seek)
{
    const vllsi_fd fd = file_with("a", TEXT);
    const vllsi_result at = FAULTY(vllsi_seek(fd, -1, VLLSI_SEEK_FROM_END));
    EFFECT(vllsi_failed(at) || at == TEXT_BYTES - 1);
    close_calmly(fd);
    remove_calmly("a");
    return at;
}

/* ── the size ── */

SCENARIO(file_size)
{
    const vllsi_fd fd = file_with("a", TEXT);
    const vllsi_result size = FAULTY(vllsi_file_size(fd));
    EFFECT(vllsi_failed(size) || size == TEXT_BYTES);
    close_calmly(fd);
    remove_calmly("a");
    return size;
}

SCENARIO(truncate)
{
    const vllsi_fd fd = file_with("a", TEXT);
    const vllsi_result cut = FAULTY(vllsi_truncate(fd, 4));
    EFFECT(file_holds("a", vllsi_failed(cut) ? TEXT : "what"));
    close_calmly(fd);
    remove_calmly("a");
    return cut;
}

SCENARIO(allocate)
{
    const vllsi_fd fd = file_with("a", TEXT);
    const vllsi_result reserved = FAULTY(vllsi_allocate(fd, 0, 4096));
    EFFECT(vllsi_failed(reserved) || vllsi_file_size(fd) == 4096);
    close_calmly(fd);
    remove_calmly("a");
    return reserved;
}

SCENARIO(copy_range)
{
    const vllsi_fd from = file_with("a", TEXT), to = file_with("b", "");
    const vllsi_result copied = FAULTY(vllsi_copy_range(from, 0, to, 0, TEXT_BYTES));
    EFFECT(vllsi_failed(copied) || (copied == TEXT_BYTES && file_holds("b", TEXT)));
    close_calmly(from);
    close_calmly(to);
    remove_calmly("a");
    remove_calmly("b");
    return copied;
}
