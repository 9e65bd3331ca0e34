/*
 * vllsi/io_engine.h: the contract, test by test over every driver that can keep it. The driver's name ends
 * the test's.
 */
#define SUPPORT_IO_SUITE io_engine
#include "support_io.h"
#include "support_threads.h"

#include <vllsi/capability.h>
#include <vllsi/memory.h>

enum { BYTES = 4096 };

static void fill(unsigned char *bytes, size_t len, unsigned seed)
{
    for (size_t at = 0; at < len; at++) {
        bytes[at] = (unsigned char)(at * 31 + seed);
    }
}

static bool is_filled(const unsigned char *bytes, size_t len, unsigned seed)
{
    for (size_t at = 0; at < len; at++) {
        if (bytes[at] != (unsigned char)(at * 31 + seed)) {
            return false;
        }
    }
    return true;
}

/* All bytes of a transfer that may be short, one operation after the other. */
static void send_all(struct support_io *io, vllsi_fd fd, const unsigned char *bytes, size_t len)
{
    for (size_t done = 0; done < len;) {
        const vllsi_completion_result sent = support_io_do(io, support_io_send(fd, bytes + done, len - done));
        REQUIRE(sent.result > 0);
        done += (size_t)sent.result;
    }
}

static void receive_all(struct support_io *io, vllsi_fd fd, unsigned char *bytes, size_t len)
{
    for (size_t done = 0; done < len;) {
        const vllsi_completion_result got = support_io_do(io, support_io_recv(fd, bytes + done, len - done));
        REQUIRE(got.result > 0);
        done += (size_t)got.result;
    }
}

/* ── nothing but the engine ── */

ON_EACH(nop)
{
    const vllsi_completion_result result = support_io_do(io, support_io_nop(0x1234567890abcdef));
    CHECK_EQ(result.result, 0);
    CHECK_EQ(result.flags, 0);
    CHECK_EQ(result.fd.raw, VLLSI_FD_INVALID_RAW);
    CHECK_EQ(vllsi_io_engine_in_flight(io->engine), 0);
    support_io_expect_none(io);
}

ON_EACH(as_many_as_configured)
{
    enum { MANY = 64 };
    bool seen[MANY] = {false};
    vllsi_completion_op op = support_io_nop(0);
    for (unsigned round = 0; round < 3; round++) {
        for (unsigned at = 0; at < MANY; at++) {
            op.user_data = at;
            REQUIRE(vllsi_io_engine_submit(io->engine, &op, NULL) == 0);
            seen[at] = false;
        }
        CHECK_FAILS(vllsi_io_engine_submit(io->engine, &op, NULL), VLLSI_ERROR_DOMAIN_IO,
                    VLLSI_IO_ERROR_FULL);
        const vllsi_completion_op other = support_io_timeout(0, 0);
        CHECK_FAILS(vllsi_io_engine_submit(io->engine, &other, NULL), VLLSI_ERROR_DOMAIN_IO,
                    VLLSI_IO_ERROR_FULL);
        CHECK_EQ(vllsi_io_engine_in_flight(io->engine), MANY);
        for (unsigned told = 0; told < MANY;) {
            vllsi_completion_result results[5];
            const vllsi_result count = vllsi_io_engine_poll(io->engine, SUPPORT_IO_WAIT_NS, results, 5);
            REQUIRE(count > 0 && count <= 5);
            for (vllsi_result at = 0; at < count; at++) {
                REQUIRE(results[at].user_data < MANY && !seen[results[at].user_data]);
                seen[results[at].user_data] = true;
            }
            told += (unsigned)count;
        }
        CHECK_EQ(vllsi_io_engine_in_flight(io->engine), 0);
    }
    support_io_expect_none(io);
}

ON_EACH(ids)
{
    vllsi_io_engine *other = NULL;
    vllsi_io_engine_config config = support_io_config(io->driver);
    REQUIRE(vllsi_create_io_engine(&config, &other) == 0);
    const vllsi_submission_id first = support_io_submit(io, support_io_nop(1));
    CHECK_FAILS(vllsi_io_engine_cancel(other, first), VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_NOT_FOUND);
    (void)support_io_next(io);
    CHECK_FAILS(vllsi_io_engine_cancel(io->engine, first), VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_NOT_FOUND);
    const vllsi_submission_id second = support_io_submit(io, support_io_nop(2));
    CHECK(second.slot != first.slot || second.generation != first.generation);
    CHECK_FAILS(vllsi_io_engine_cancel(io->engine, first), VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_NOT_FOUND);
    CHECK_FAILS(vllsi_io_engine_cancel(io->engine, (vllsi_submission_id){UINT32_MAX, UINT32_MAX}),
                VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_NOT_FOUND);
    (void)support_io_next(io);
    vllsi_io_engine_destroy(other);
}

ON_EACH(batch)
{
    vllsi_completion_op ops[4] = {support_io_nop(0), support_io_nop(1), {.kind = 999}, support_io_nop(3)};
    vllsi_submission_id ids[4] = {{0}};
    CHECK_EQ(vllsi_io_engine_submit_batch(io->engine, ops, 0, NULL), 0);
    CHECK_EQ(vllsi_io_engine_submit_batch(io->engine, ops, 4, ids), 2);
    CHECK_FAILS(vllsi_io_engine_submit_batch(io->engine, ops + 2, 2, ids), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_UNKNOWN_OPERATION);
    CHECK_EQ(vllsi_io_engine_in_flight(io->engine), 2);
    (void)support_io_next(io);
    (void)support_io_next(io);
}

/* ── what is refused ── */

static void refused(struct support_io *io, vllsi_completion_op op)
{
    vllsi_submission_id id = {17, 18};
    CHECK_KIND(vllsi_io_engine_submit(io->engine, &op, &id), INVALID_INPUT);
    CHECK(id.slot == 17 && id.generation == 18);
}

ON_EACH(bad_operations)
{
    char byte = 0;
    vllsi_fd pair[2];
    support_io_pair(pair);
    const vllsi_fd fd = pair[0];
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_NONE};
    CHECK_FAILS(vllsi_io_engine_submit(io->engine, &op, NULL), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_UNKNOWN_OPERATION);
    op.kind = VLLSI_COMPLETION_OP_KIND_COUNT;
    CHECK_FAILS(vllsi_io_engine_submit(io->engine, &op, NULL), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_UNKNOWN_OPERATION);
    op.kind = UINT16_MAX;
    CHECK_FAILS(vllsi_io_engine_submit(io->engine, &op, NULL), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_UNKNOWN_OPERATION);
    refused(io, support_io_read(fd, NULL, 1, -1));
    refused(io, support_io_write(fd, NULL, 1, -1));
    refused(io, support_io_recv(fd, NULL, 1));
    refused(io, support_io_send(fd, NULL, 1));
    refused(io, support_io_read(fd, &byte, 1, -2));
    refused(io, support_io_write(fd, &byte, 1, INT64_MIN));
    refused(io, support_io_connect(fd, NULL));
    refused(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_READV, .fd = fd, .vector = {NULL, 1, -1}});
    refused(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_SENDMSG, .fd = fd});
    refused(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_STAT, .fd = fd});
    refused(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_PROCESS_WAIT});
    refused(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_ACCEPT, .fd = fd});
    refused(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_POLL, .fd = fd, .poll = {1 << 7}});
    refused(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_NOP, .reserved = 1});
    refused(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_NOP, .flags = 1});
    refused(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV, .fd = fd, .flags = 1 << 15});
    /* Without provided buffers nothing can be received again and again; and there is no such group. */
    op = support_io_recv(fd, &byte, 1);
    op.flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT;
    refused(io, op);
    op.flags = VLLSI_COMPLETION_OP_FLAG_BUFFERS;
    refused(io, op);
    op.recv.group = UINT32_MAX;
    refused(io, op);
    CHECK_EQ(vllsi_io_engine_in_flight(io->engine), 0);
    CHECK_KIND(vllsi_io_engine_submit(NULL, &op, NULL), INVALID_INPUT);
    CHECK_KIND(vllsi_io_engine_submit(io->engine, NULL, NULL), INVALID_INPUT);
    vllsi_completion_result result;
    CHECK_KIND(vllsi_io_engine_poll(io->engine, 0, NULL, 1), INVALID_INPUT);
    CHECK_KIND(vllsi_io_engine_poll(io->engine, 0, &result, 0), INVALID_INPUT);
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

ON_EACH(bad_descriptors)
{
    char byte = 0;
    vllsi_completion_op op = support_io_read(VLLSI_FD_INVALID, &byte, 1, -1);
    CHECK_KIND(vllsi_io_engine_submit(io->engine, &op, NULL), BAD_DESCRIPTOR);
    op = support_io_close(VLLSI_FD_INVALID);
    CHECK_KIND(vllsi_io_engine_submit(io->engine, &op, NULL), BAD_DESCRIPTOR);
    /* More than the engine has room for, since what is no descriptor takes none. */
    for (int64_t native = 700; native < 1000; native++) {
        const vllsi_fd none = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, native);
        const vllsi_fd socket = vllsi_fd_from_native(VLLSI_FD_KIND_SOCKET, native);
        CHECK_KIND(support_io_do(io, support_io_read(none, &byte, 1, native % 2 - 1)).result, BAD_DESCRIPTOR);
        CHECK_KIND(support_io_do(io, support_io_send(socket, &byte, 1)).result, BAD_DESCRIPTOR);
    }
    const vllsi_fd none = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, 999);
    CHECK_KIND(support_io_do(io, support_io_close(none)).result, BAD_DESCRIPTOR);
    vllsi_fd reader, writer;
    REQUIRE(vllsi_pipe(&reader, &writer) == 0);
    CHECK_KIND(support_io_do(io, support_io_recv(reader, &byte, 1)).result, NOT_A_SOCKET);
    CHECK_KIND(support_io_do(io, support_io_read(writer, &byte, 1, -1)).result, BAD_DESCRIPTOR);
    CHECK_KIND(support_io_do(io, support_io_read(reader, &byte, 1, 0)).result, NOT_SEEKABLE);
    CHECK_EQ(support_io_do(io, support_io_close(reader)).result, 0);
    CHECK_EQ(support_io_do(io, support_io_close(writer)).result, 0);
}

ON_EACH(as_many_descriptors_as_configured)
{
    static char byte;
    vllsi_io_engine_config config = support_io_config(io->driver);
    config.descriptors = 3;
    struct support_io small;
    support_io_make(&small, &config);
    vllsi_fd pairs[2][2];
    support_io_pair(pairs[0]);
    support_io_pair(pairs[1]);
    for (unsigned at = 0; at < 3; at++) {
        CHECK_EQ(support_io_do(&small, support_io_send(pairs[at % 2][at / 2], "x", 1)).result, 1);
    }
    vllsi_completion_op op = support_io_recv(pairs[1][1], &byte, 1);
    CHECK_FAILS(vllsi_io_engine_submit(small.engine, &op, NULL), VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_FULL);
    CHECK_EQ(vllsi_io_engine_release(small.engine, pairs[0][0]), 0);
    CHECK_EQ(vllsi_io_engine_release(small.engine, pairs[0][0]), 0);
    CHECK_EQ(support_io_do(&small, op).result, 1);
    CHECK_EQ(support_io_do(&small, support_io_close(pairs[1][0])).result, 0);
    CHECK_EQ(support_io_do(&small, support_io_send(pairs[0][0], "x", 1)).result, 1);
    vllsi_io_engine_destroy(small.engine);
    CHECK_EQ(vllsi_close(pairs[0][0]), 0);
    CHECK_EQ(vllsi_close(pairs[0][1]), 0);
    CHECK_EQ(vllsi_close(pairs[1][1]), 0);
}

/* ── files ── */

ON_EACH(files)
{
    static unsigned char bytes[BYTES], back[BYTES];
    struct support_scratch scratch = support_scratch_begin();
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_OPEN,
                              .open = {.dir = scratch.dir,
                                       .path = "file",
                                       .path_len = 4,
                                       .flags = VLLSI_OPEN_READ | VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE_NEW}};
    vllsi_completion_result opened = support_io_do(io, op);
    CHECK_EQ(opened.result, 0);
    CHECK_EQ(opened.flags, VLLSI_COMPLETION_FD);
    const vllsi_fd fd = opened.fd;
    CHECK_KIND(support_io_do(io, op).result, ALREADY_EXISTS);
    fill(bytes, BYTES, 1);
    size_t done = 0;
    while (done < BYTES) {
        const vllsi_completion_result written =
            support_io_do(io, support_io_write(fd, bytes + done, BYTES - done, 100 + (int64_t)done));
        REQUIRE(written.result > 0);
        done += (size_t)written.result;
    }
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_FULL_FSYNC, .fd = fd};
    CHECK_OK(support_io_do(io, op).result);
    op.kind = VLLSI_COMPLETION_OP_DATA_SYNC;
    CHECK_OK(support_io_do(io, op).result);
    struct vllsi_file_stat stat;
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_STAT, .fd = fd, .stat = {.stat = &stat}};
    CHECK_EQ(support_io_do(io, op).result, 0);
    CHECK_EQ(stat.size, BYTES + 100);
    stat.size = 0;
    op.fd = VLLSI_FD_INVALID;
    op.stat.dir = scratch.dir;
    op.stat.path = "file";
    op.stat.path_len = 4;
    CHECK_EQ(support_io_do(io, op).result, 0);
    CHECK_EQ(stat.size, BYTES + 100);
    op.stat.path = "nofile";
    op.stat.path_len = 6;
    CHECK_KIND(support_io_do(io, op).result, NOT_FOUND);
    for (done = 0; done < BYTES;) {
        const vllsi_completion_result read =
            support_io_do(io, support_io_read(fd, back + done, BYTES - done, 100 + (int64_t)done));
        REQUIRE(read.result > 0);
        done += (size_t)read.result;
    }
    CHECK(is_filled(back, BYTES, 1));
    CHECK_EQ(support_io_do(io, support_io_read(fd, back, BYTES, BYTES + 100)).result, 0);
    CHECK_EQ(support_io_do(io, support_io_read(fd, NULL, 0, 0)).result, 0);
    CHECK_EQ(support_io_do(io, support_io_close(fd)).result, 0);
    support_scratch_end(&scratch);
}

ON_EACH(values_that_do_not_fit_a_slot)
{
    struct support_scratch scratch = support_scratch_begin();
    struct vllsi_file_stat stat;
    const uint32_t flags = VLLSI_OPEN_READ | (uint32_t)1 << 31;
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_OPEN,
                              .open = {.dir = scratch.dir, .path = "x", .path_len = 1, .flags = flags}};
    CHECK_KIND(support_io_do(io, op).result, INVALID_INPUT);
    op.open.flags = VLLSI_OPEN_READ;
    op.open.path_len = (size_t)UINT32_MAX + 2;
    CHECK_KIND(support_io_do(io, op).result, NAME_TOO_LONG);
    op = (vllsi_completion_op){
        .kind = VLLSI_COMPLETION_OP_STAT,
        .stat = {.dir = scratch.dir, .path = ".", .path_len = 1, .wanted = (uint32_t)1 << 16, .stat = &stat}};
    CHECK_KIND(support_io_do(io, op).result, INVALID_INPUT);
    support_scratch_end(&scratch);
}

ON_EACH(vectors)
{
    char one[3] = {0}, two[4] = {0};
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd fd = support_file(scratch.dir, "file");
    const vllsi_iovec out[2] = {{"abc", 3}, {"defg", 4}}, in[2] = {{one, 3}, {two, 4}};
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_WRITEV, .fd = fd, .vector = {out, 2, 5}};
    CHECK_EQ(support_io_do(io, op).result, 7);
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_READV, .fd = fd, .vector = {in, 2, 5}};
    CHECK_EQ(support_io_do(io, op).result, 7);
    CHECK(support_same(one, "abc", 3) && support_same(two, "defg", 4));
    CHECK_EQ(support_io_do(io, support_io_close(fd)).result, 0);
    vllsi_fd pipe[2];
    REQUIRE(vllsi_pipe(&pipe[0], &pipe[1]) == 0);
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_WRITEV, .fd = pipe[1], .vector = {out, 2, -1}};
    CHECK_EQ(support_io_do(io, op).result, 7);
    one[0] = two[0] = 0;
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_READV, .fd = pipe[0], .vector = {in, 2, -1}};
    CHECK_EQ(support_io_do(io, op).result, 7);
    CHECK(support_same(one, "abc", 3) && support_same(two, "defg", 4));
    CHECK_EQ(support_io_do(io, support_io_close(pipe[0])).result, 0);
    CHECK_EQ(support_io_do(io, support_io_close(pipe[1])).result, 0);
    support_scratch_end(&scratch);
}

/* ── streams ── */

ON_EACH(pairs)
{
    static unsigned char bytes[BYTES], back[BYTES];
    vllsi_fd pair[2];
    support_io_pair(pair);
    fill(bytes, BYTES, 3);
    send_all(io, pair[0], bytes, BYTES);
    receive_all(io, pair[1], back, BYTES);
    CHECK(is_filled(back, BYTES, 3));
    CHECK_EQ(support_io_do(io, support_io_write(pair[1], "x", 1, -1)).result, 1);
    CHECK_EQ(support_io_do(io, support_io_read(pair[0], back, 1, -1)).result, 1);
    CHECK_EQ(back[0], 'x');
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
    CHECK_EQ(support_io_do(io, support_io_recv(pair[1], back, 1)).result, 0);
    /* Nobody is left to read it, and no signal says so. */
    CHECK_KIND(support_io_do(io, support_io_send(pair[1], "x", 1)).result, BROKEN_PIPE);
    CHECK_KIND(support_io_do(io, support_io_write(pair[1], "x", 1, -1)).result, BROKEN_PIPE);
    CHECK_EQ(support_io_do(io, support_io_close(pair[1])).result, 0);
}

ON_EACH(broken_pipes)
{
    vllsi_fd pipe[2];
    REQUIRE(vllsi_pipe(&pipe[0], &pipe[1]) == 0);
    CHECK_EQ(support_io_do(io, support_io_write(pipe[1], "x", 1, -1)).result, 1);
    CHECK_EQ(support_io_do(io, support_io_close(pipe[0])).result, 0);
    CHECK_KIND(support_io_do(io, support_io_write(pipe[1], "x", 1, -1)).result, BROKEN_PIPE);
    const vllsi_iovec piece = {"y", 1};
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_WRITEV, .fd = pipe[1], .vector = {&piece, 1, -1}};
    CHECK_KIND(support_io_do(io, op).result, BROKEN_PIPE);
    CHECK_EQ(support_io_do(io, support_io_close(pipe[1])).result, 0);
}

/* A connection through the engine: an accept that waits, and a connect. */
static void connect_pair(struct support_io *io, vllsi_fd pair[2])
{
    struct vllsi_address address, peer, local;
    const vllsi_fd listener = support_io_listen(&address);
    pair[0] = support_io_stream();
    const vllsi_submission_id accepted = support_io_submit(io, support_io_accept(listener, &peer));
    (void)support_io_submit(io, support_io_connect(pair[0], &address));
    for (unsigned at = 0; at < 2; at++) {
        const vllsi_completion_result result = support_io_next(io);
        CHECK_EQ(result.result, 0);
        if (support_io_is(&result, accepted)) {
            CHECK_EQ(result.flags, VLLSI_COMPLETION_FD);
            pair[1] = result.fd;
        }
    }
    REQUIRE(vllsi_socket_local_address(pair[0], &local) == 0);
    CHECK(vllsi_address_equal(&local, &peer));
    CHECK_EQ(support_io_do(io, support_io_close(listener)).result, 0);
}

ON_PENDING(connections)
{
    static unsigned char bytes[BYTES], back[BYTES];
    vllsi_fd pair[2] = {VLLSI_FD_INVALID, VLLSI_FD_INVALID};
    connect_pair(io, pair);
    fill(bytes, BYTES, 5);
    send_all(io, pair[0], bytes, BYTES);
    receive_all(io, pair[1], back, BYTES);
    CHECK(is_filled(back, BYTES, 5));
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
    CHECK_EQ(support_io_do(io, support_io_close(pair[1])).result, 0);
}

ON_EACH(refused_connections)
{
    struct vllsi_address address;
    const vllsi_fd listener = support_io_listen(&address);
    CHECK_EQ(vllsi_close(listener), 0);
    const vllsi_fd fd = support_io_stream();
    CHECK_KIND(support_io_do(io, support_io_connect(fd, &address)).result, CONNECTION_REFUSED);
    CHECK_EQ(support_io_do(io, support_io_close(fd)).result, 0);
}

ON_EACH(messages)
{
    char text[8] = {0};
    vllsi_fd pair[2], got[2] = {VLLSI_FD_INVALID, VLLSI_FD_INVALID};
    support_io_pair(pair);
    const size_t passed = (size_t)vllsi_capability(VLLSI_CAPABILITY_PASS_DESCRIPTORS, VLLSI_FD_INVALID);
    const vllsi_iovec out = {"hello", 5}, in = {text, sizeof text};
    struct vllsi_message message = {
        .pieces = &out, .piece_count = 1, .descriptors = &pair[0], .descriptor_count = passed};
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_SENDMSG, .fd = pair[0], .message = {&message}};
    const vllsi_result sent = support_io_do(io, op).result;
    CHECK(sent > 0 && sent <= 5);
    message = (struct vllsi_message){
        .pieces = &in, .piece_count = 1, .descriptors = got, .descriptor_count = passed * 2};
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECVMSG, .fd = pair[1], .message = {&message}};
    const vllsi_result received = support_io_do(io, op).result;
    REQUIRE(received > 0 && received <= sent);
    CHECK(support_same(text, "hello", (size_t)received));
    CHECK_EQ(message.descriptor_count, passed);
    CHECK_EQ(vllsi_fd_is_valid(got[0]), passed == 1);
    CHECK(passed == 0 || vllsi_close(got[0]) == 0);
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

ON_EACH(datagrams)
{
    char text[8];
    vllsi_fd pair[2];
    support_io_datagrams(pair);
    CHECK_EQ(support_io_do(io, support_io_send(pair[0], "123456789", 9)).result, 9);
    const vllsi_completion_result got = support_io_do(io, support_io_recv(pair[1], text, 4));
    CHECK_EQ(got.result, 4);
    CHECK_EQ(got.flags, VLLSI_COMPLETION_TRUNCATED);
    CHECK(support_same(text, "1234", 4));
    CHECK_EQ(support_io_do(io, support_io_send(pair[0], "ab", 2)).result, 2);
    CHECK_EQ(support_io_do(io, support_io_recv(pair[1], text, 4)).flags, 0);
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

ON_EACH(readiness)
{
    vllsi_fd pair[2];
    support_io_pair(pair);
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_POLL,
                              .fd = pair[0],
                              .poll = {VLLSI_SOCKET_READY_SEND | VLLSI_SOCKET_READY_RECEIVE}};
    CHECK_EQ(support_io_do(io, op).result, VLLSI_SOCKET_READY_SEND);
    CHECK_EQ(support_io_do(io, support_io_send(pair[1], "x", 1)).result, 1);
    CHECK_EQ(support_io_do(io, op).result, VLLSI_SOCKET_READY_SEND | VLLSI_SOCKET_READY_RECEIVE);
    op.poll.wanted = VLLSI_SOCKET_READY_RECEIVE;
    CHECK_EQ(support_io_do(io, op).result, VLLSI_SOCKET_READY_RECEIVE);
    CHECK_EQ(support_io_do(io, support_io_close(pair[1])).result, 0);
    CHECK((support_io_do(io, op).result & VLLSI_SOCKET_READY_ENDED) != 0);
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
}

ON_PENDING(readiness_is_waited_for)
{
    vllsi_fd pair[2];
    support_io_pair(pair);
    vllsi_completion_op op = {
        .kind = VLLSI_COMPLETION_OP_POLL, .fd = pair[0], .poll = {VLLSI_SOCKET_READY_RECEIVE}};
    const vllsi_submission_id waits = support_io_submit(io, op);
    op.deadline_ns = 1;
    const vllsi_submission_id gives_up = support_io_submit(io, op);
    const vllsi_completion_result late = support_io_next(io);
    CHECK(support_io_is(&late, gives_up));
    CHECK_KIND(late.result, TIMED_OUT);
    support_io_expect_none(io);
    support_io_put(pair[1], "x", 1);
    const vllsi_completion_result ready = support_io_next(io);
    CHECK(support_io_is(&ready, waits));
    CHECK_EQ(ready.result, VLLSI_SOCKET_READY_RECEIVE);
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

ON_EACH(copies)
{
    char text[16] = {0};
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd from = support_file(scratch.dir, "from"), to = support_file(scratch.dir, "to");
    vllsi_fd pipe[2], pair[2];
    REQUIRE(vllsi_pipe(&pipe[0], &pipe[1]) == 0);
    support_io_pair(pair);
    REQUIRE(vllsi_write_all(from, "0123456789", 10, NULL) == 10);
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_COPY, .fd = from, .copy = {pipe[1], 2, -1, 5}};
    CHECK_EQ(support_io_do(io, op).result, 5);
    op =
        (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_COPY, .fd = pipe[0], .copy = {pair[0], -1, -1, 99}};
    CHECK_EQ(support_io_do(io, op).result, 5);
    CHECK_EQ(support_io_do(io, support_io_recv(pair[1], text, 5)).result > 0, true);
    CHECK_EQ(text[0], '2');
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_COPY, .fd = from, .copy = {to, 1, 3, 4}};
    CHECK_EQ(support_io_do(io, op).result, 4);
    REQUIRE(vllsi_pread(to, text, sizeof text, 0) == 7);
    CHECK(support_same(text, "\0\0\0001234", 7));
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_COPY, .fd = from, .copy = {pair[0], 10, -1, 4}};
    CHECK_EQ(support_io_do(io, op).result, 0);
    for (unsigned at = 0; at < 2; at++) {
        CHECK_EQ(support_io_do(io, support_io_close(pipe[at])).result, 0);
        CHECK_EQ(support_io_do(io, support_io_close(pair[at])).result, 0);
    }
    CHECK_EQ(support_io_do(io, support_io_close(from)).result, 0);
    CHECK_EQ(support_io_do(io, support_io_close(to)).result, 0);
    support_scratch_end(&scratch);
}

/* ── order ── */

/* Two receives on one socket: an io_uring completed them in the wrong order. */
ON_PENDING(one_after_the_other)
{
    enum { MANY = 20 };
    unsigned char got[MANY];
    vllsi_fd pair[2];
    support_io_pair(pair);
    for (unsigned at = 0; at < MANY; at++) {
        vllsi_completion_op op = support_io_recv(pair[0], &got[at], 1);
        op.user_data = at;
        (void)support_io_submit(io, op);
    }
    support_io_expect_none(io);
    for (unsigned at = 0; at < MANY; at++) {
        const unsigned char byte = (unsigned char)(at + 1);
        REQUIRE(vllsi_socket_send(pair[1], &byte, 1) == 1);
    }
    for (unsigned at = 0; at < MANY; at++) {
        const vllsi_completion_result result = support_io_next(io);
        CHECK_EQ(result.user_data, at);
        CHECK_EQ(result.result, 1);
        CHECK_EQ(got[at], at + 1);
    }
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* A read at an offset does not wait for one of the stream. */
ON_PENDING(offsets_have_no_order)
{
    char bytes[2];
    vllsi_fd pipe[2];
    REQUIRE(vllsi_pipe(&pipe[0], &pipe[1]) == 0);
    const vllsi_submission_id first = support_io_submit(io, support_io_read(pipe[0], &bytes[0], 1, -1));
    const vllsi_submission_id second = support_io_submit(io, support_io_read(pipe[0], &bytes[1], 1, 0));
    vllsi_completion_result result = support_io_next(io);
    CHECK(support_io_is(&result, second));
    CHECK_KIND(result.result, NOT_SEEKABLE);
    REQUIRE(vllsi_write(pipe[1], "x", 1) == 1);
    result = support_io_next(io);
    CHECK(support_io_is(&result, first));
    CHECK_EQ(support_io_do(io, support_io_close(pipe[0])).result, 0);
    CHECK_EQ(support_io_do(io, support_io_close(pipe[1])).result, 0);
}

/* What does not fit waits, and goes on in order. */
ON_PENDING(long_writes)
{
    enum { PART = 100000, PARTS = 12 };
    static unsigned char bytes[PART], back[PART];
    vllsi_fd pair[2];
    REQUIRE(vllsi_socket_pair(VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_NON_BLOCKING, &pair[0], &pair[1]) ==
            0);
    fill(bytes, PART, 9);
    size_t sent = 0, got = 0, ended = 0;
    for (unsigned at = 0; at < PARTS; at++) {
        vllsi_completion_op op = support_io_send(pair[0], bytes, PART);
        op.user_data = at;
        (void)support_io_submit(io, op);
    }
    while (ended < PARTS || got < sent) {
        vllsi_completion_result results[4];
        const vllsi_result count = vllsi_io_engine_poll(io->engine, 0, results, 4);
        REQUIRE(count >= 0);
        for (vllsi_result at = 0; at < count; at++) {
            CHECK_EQ(results[at].user_data, ended);
            REQUIRE(results[at].result > 0);
            sent += (size_t)results[at].result;
            ended++;
        }
        if (count == 0) {
            const vllsi_result part = vllsi_socket_receive(pair[1], back, PART, NULL);
            REQUIRE(part > 0 || vllsi_failure_kind(part) == VLLSI_ERROR_KIND_WOULD_BLOCK);
            got += part > 0 ? (size_t)part : 0;
        }
    }
    CHECK_EQ(got, sent);
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* ── time ── */

ON_EACH(timeouts)
{
    const int64_t begin = vllsi_io_engine_now(io->engine);
    (void)support_io_submit(io, support_io_timeout(30 * VLLSI_NANOS_PER_MILLI, 30));
    (void)support_io_submit(io, support_io_timeout(10 * VLLSI_NANOS_PER_MILLI, 10));
    (void)support_io_submit(io, support_io_timeout(20 * VLLSI_NANOS_PER_MILLI + 1, 20));
    (void)support_io_submit(io, support_io_timeout(-5, 0));
    for (int64_t at = 0; at <= 30; at += 10) {
        const vllsi_completion_result result = support_io_next(io);
        CHECK_EQ(result.user_data, at);
        CHECK_EQ(result.result, 0);
        CHECK(vllsi_io_engine_now(io->engine) - begin >= at * VLLSI_NANOS_PER_MILLI);
    }
    CHECK_EQ(vllsi_io_engine_next_deadline(io->engine), VLLSI_FOREVER);
}

ON_EACH(timeouts_that_never_end)
{
    const vllsi_submission_id id = support_io_submit(io, support_io_timeout(VLLSI_FOREVER, 1));
    const vllsi_submission_id nearly = support_io_submit(io, support_io_timeout(VLLSI_FOREVER - 1, 2));
    support_io_expect_none(io);
    CHECK_EQ(vllsi_io_engine_next_deadline(io->engine), VLLSI_FOREVER);
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, id), 0);
    vllsi_completion_result result = support_io_next(io);
    CHECK_EQ(result.user_data, 1);
    CHECK_FAILS(result.result, VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CANCELLED);
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, nearly), 0);
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, nearly), 0);
    CHECK_KIND(support_io_next(io).result, CANCELLED);
}

ON_EACH(poll_waits_as_long_as_told)
{
    vllsi_completion_result result;
    const int64_t begin = vllsi_io_engine_now(io->engine);
    CHECK_EQ(vllsi_io_engine_poll(io->engine, 20 * VLLSI_NANOS_PER_MILLI, &result, 1), 0);
    CHECK(vllsi_io_engine_now(io->engine) - begin >= 20 * VLLSI_NANOS_PER_MILLI);
    CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
    CHECK_EQ(vllsi_io_engine_poll(io->engine, -1, &result, 1), 0);
    CHECK_EQ(vllsi_io_engine_poll(io->engine, INT64_MIN, &result, 1), 0);
    (void)support_io_submit(io, support_io_timeout(VLLSI_NANOS_PER_MILLI, 5));
    CHECK_EQ(vllsi_io_engine_poll(io->engine, VLLSI_FOREVER, &result, SIZE_MAX), 1);
    CHECK_EQ(result.user_data, 5);
}

ON_EACH(deadlines)
{
    char byte;
    vllsi_fd pair[2];
    support_io_pair(pair);
    vllsi_completion_op op = support_io_recv(pair[0], &byte, 1);
    const int64_t begin = vllsi_io_engine_now(io->engine);
    op.deadline_ns = begin + 20 * VLLSI_NANOS_PER_MILLI;
    CHECK_KIND(support_io_do(io, op).result, TIMED_OUT);
    CHECK(vllsi_io_engine_now(io->engine) >= op.deadline_ns);
    /* In the past: only what would have to wait gives up. */
    op.deadline_ns = 1;
    CHECK_KIND(support_io_do(io, op).result, TIMED_OUT);
    op.deadline_ns = INT64_MIN;
    CHECK_KIND(support_io_do(io, op).result, TIMED_OUT);
    support_io_put(pair[1], "abc", 3);
    op.deadline_ns = VLLSI_FOREVER;
    CHECK_EQ(support_io_do(io, op).result, 1);
    op.deadline_ns = 0;
    CHECK_EQ(support_io_do(io, op).result, 1);
    CHECK_EQ(byte, 'b');
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* A deadline of one that waits for its turn. */
ON_PENDING(deadlines_in_the_queue)
{
    char bytes[2];
    vllsi_fd pair[2];
    support_io_pair(pair);
    const vllsi_submission_id first = support_io_submit(io, support_io_recv(pair[0], &bytes[0], 1));
    vllsi_completion_op op = support_io_recv(pair[0], &bytes[1], 1);
    op.deadline_ns = vllsi_io_engine_now(io->engine) + VLLSI_NANOS_PER_MILLI;
    const vllsi_submission_id second = support_io_submit(io, op);
    vllsi_completion_result result = support_io_next(io);
    CHECK(support_io_is(&result, second));
    CHECK_KIND(result.result, TIMED_OUT);
    support_io_put(pair[1], "x", 1);
    result = support_io_next(io);
    CHECK(support_io_is(&result, first));
    CHECK_EQ(result.result, 1);
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* ── cancel ── */

ON_PENDING(cancels)
{
    char bytes[3];
    vllsi_fd pair[2];
    vllsi_submission_id ids[3];
    support_io_pair(pair);
    for (unsigned at = 0; at < 3; at++) {
        ids[at] = support_io_submit(io, support_io_recv(pair[0], &bytes[at], 1));
    }
    /* One in the middle of the queue, then the one that runs, twice. */
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, ids[1]), 0);
    vllsi_completion_result result = support_io_next(io);
    CHECK(support_io_is(&result, ids[1]));
    CHECK_FAILS(result.result, VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_CANCELLED);
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, ids[0]), 0);
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, ids[0]), 0);
    result = support_io_next(io);
    CHECK(support_io_is(&result, ids[0]));
    CHECK_KIND(result.result, CANCELLED);
    support_io_expect_none(io);
    /* Cancelled moved nothing: the byte is the third one's. */
    support_io_put(pair[1], "x", 1);
    result = support_io_next(io);
    CHECK(support_io_is(&result, ids[2]));
    CHECK_EQ(result.result, 1);
    CHECK_EQ(bytes[2], 'x');
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* The byte is there when the cancel comes: either it is told, or the next one gets it. */
ON_PENDING(cancels_that_race)
{
    vllsi_fd pair[2];
    support_io_pair(pair);
    for (unsigned round = 0; round < 200; round++) {
        unsigned char byte = 0, next = 0;
        const unsigned char sent = (unsigned char)(round + 1);
        const vllsi_submission_id id = support_io_submit(io, support_io_recv(pair[0], &byte, 1));
        vllsi_completion_result result;
        if (round % 2 == 0) {
            CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
        }
        REQUIRE(vllsi_socket_send(pair[1], &sent, 1) == 1);
        CHECK_EQ(vllsi_io_engine_cancel(io->engine, id), 0);
        result = support_io_next(io);
        CHECK(support_io_is(&result, id));
        if (result.result != 1) {
            CHECK_KIND(result.result, CANCELLED);
            CHECK_EQ(byte, 0);
            CHECK_EQ(support_io_do(io, support_io_recv(pair[0], &next, 1)).result, 1);
        }
        CHECK_EQ(byte + next, sent);
        support_io_expect_none(io);
    }
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* A connection that an accept took while it was being cancelled is closed, or left for the next accept. */
ON_PENDING(cancelled_accepts)
{
    struct vllsi_address address;
    const vllsi_fd listener = support_io_listen(&address);
    const int64_t before = support_open_descriptors();
    for (unsigned round = 0; round < 50; round++) {
        const vllsi_submission_id id = support_io_submit(io, support_io_accept(listener, NULL));
        vllsi_completion_result result;
        if (round % 2 == 0) {
            CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
        }
        const vllsi_fd client = support_io_stream();
        REQUIRE(vllsi_socket_connect(client, &address) == 0);
        CHECK_EQ(vllsi_io_engine_cancel(io->engine, id), 0);
        result = support_io_next(io);
        CHECK(support_io_is(&result, id));
        if (result.result == 0) {
            CHECK_EQ(result.flags, VLLSI_COMPLETION_FD);
            CHECK_EQ(vllsi_close(result.fd), 0);
        } else {
            CHECK_KIND(result.result, CANCELLED);
            CHECK_EQ(result.flags, 0);
            vllsi_fd left = VLLSI_FD_INVALID;
            vllsi_completion_op op = support_io_accept(listener, NULL);
            op.deadline_ns = 1;
            result = support_io_do(io, op);
            left = result.fd;
            CHECK((result.flags & VLLSI_COMPLETION_FD) == 0 || vllsi_close(left) == 0);
        }
        CHECK_EQ(vllsi_close(client), 0);
        CHECK_EQ(support_open_descriptors(), before);
    }
    CHECK_EQ(vllsi_close(listener), 0);
}

/* ── close ── */

ON_PENDING(close_ends_what_is_in_flight)
{
    static unsigned char big[1 << 20];
    char bytes[3];
    vllsi_fd pair[2];
    support_io_pair(pair);
    for (unsigned at = 0; at < 3; at++) {
        (void)support_io_submit(io, support_io_recv(pair[0], &bytes[at], 1));
    }
    vllsi_completion_op op = support_io_send(pair[0], big, sizeof big);
    for (unsigned at = 0; at < 3; at++) {
        (void)support_io_submit(io, op);
    }
    (void)support_io_submit(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_POLL,
                                                      .fd = pair[0],
                                                      .poll = {VLLSI_SOCKET_READY_RECEIVE}});
    const vllsi_submission_id closing = support_io_submit(io, support_io_close(pair[0]));
    /* Refused while it is being closed. Once it is closed the number is nobody's, and the result comes after
     * the close's. */
    op = support_io_recv(pair[0], bytes, 1);
    const vllsi_result again = vllsi_io_engine_submit(io->engine, &op, NULL);
    CHECK(again == 0 || vllsi_failure_kind(again) == VLLSI_ERROR_KIND_BAD_DESCRIPTOR);
    vllsi_completion_result result;
    unsigned ended = 0;
    do {
        result = support_io_next(io);
        ended++;
        CHECK(result.result >= 0 || vllsi_failure_kind(result.result) == VLLSI_ERROR_KIND_CANCELLED);
    } while (!support_io_is(&result, closing));
    CHECK_EQ(result.result, 0);
    CHECK_EQ(ended, 8);
    if (again == 0) {
        CHECK_KIND(support_io_next(io).result, BAD_DESCRIPTOR);
    }
    /* The other end sees what was sent, and the end. */
    vllsi_result got;
    while ((got = vllsi_socket_receive(pair[1], big, sizeof big, NULL)) > 0) {
    }
    CHECK(got == 0 || vllsi_failure_kind(got) == VLLSI_ERROR_KIND_CONNECTION_RESET);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* Nothing begins on a descriptor that is being closed. */
ON_PENDING(closing_is_the_end)
{
    for (unsigned round = 0; round < 30; round++) {
        char bytes[2];
        vllsi_fd pair[2];
        support_io_pair(pair);
        const vllsi_submission_id first = support_io_submit(io, support_io_recv(pair[0], &bytes[0], 1));
        support_io_expect_none(io);
        const vllsi_submission_id closing = support_io_submit(io, support_io_close(pair[0]));
        const vllsi_completion_op op = support_io_recv(pair[0], &bytes[1], 1);
        const vllsi_result again = vllsi_io_engine_submit(io->engine, &op, NULL);
        CHECK(again == 0 || vllsi_failure_kind(again) == VLLSI_ERROR_KIND_BAD_DESCRIPTOR);
        vllsi_completion_result result = support_io_next(io);
        CHECK(support_io_is(&result, first));
        result = support_io_next(io);
        CHECK(support_io_is(&result, closing));
        if (again == 0) { /* it was closed at once */
            CHECK_KIND(support_io_next(io).result, BAD_DESCRIPTOR);
        }
        CHECK_EQ(vllsi_close(pair[1]), 0);
    }
}

/* What was submitted for a descriptor never reaches another one that has its number. */
ON_PENDING(numbers_are_reused)
{
    for (unsigned round = 0; round < 50; round++) {
        char old = 0, fresh = 0;
        vllsi_fd pair[2], next[2];
        vllsi_completion_result result;
        support_io_pair(pair);
        const vllsi_submission_id received = support_io_submit(io, support_io_recv(pair[0], &old, 1));
        if (round % 2 == 0) {
            CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
        }
        const vllsi_submission_id closing = support_io_submit(io, support_io_close(pair[0]));
        result = support_io_next(io);
        CHECK(support_io_is(&result, received));
        CHECK_KIND(result.result, CANCELLED);
        result = support_io_next(io);
        CHECK(support_io_is(&result, closing));
        CHECK_EQ(result.result, 0);
        CHECK_EQ(vllsi_close(pair[1]), 0);
        support_io_pair(next);
        REQUIRE(vllsi_socket_send(next[1], "n", 1) == 1);
        CHECK_EQ(support_io_do(io, support_io_recv(next[0], &fresh, 1)).result, 1);
        CHECK_EQ(fresh, 'n');
        CHECK_EQ(old, 0);
        CHECK_EQ(support_io_do(io, support_io_close(next[0])).result, 0);
        CHECK_EQ(support_io_do(io, support_io_close(next[1])).result, 0);
    }
}

/* An epoll goes on telling of a number that is closed while its description lives on in a duplicate. */
ON_PENDING(duplicates_live_on)
{
    char byte = 0;
    vllsi_fd pair[2], copy;
    support_io_pair(pair);
    (void)support_io_submit(io, support_io_recv(pair[0], &byte, 1));
    support_io_expect_none(io);
    REQUIRE(vllsi_duplicate(pair[0], &copy) == 0);
    (void)support_io_submit(io, support_io_close(pair[0]));
    CHECK_KIND(support_io_next(io).result, CANCELLED);
    CHECK_EQ(support_io_next(io).result, 0);
    support_io_put(pair[1], "x", 1);
    support_io_expect_none(io);
    CHECK_EQ(byte, 0);
    CHECK_EQ(support_io_do(io, support_io_recv(copy, &byte, 1)).result, 1);
    CHECK_EQ(byte, 'x');
    CHECK_EQ(vllsi_close(copy), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* A listener is closed under an accept, and its address is free at once. */
ON_PENDING(listeners_are_gone)
{
    struct vllsi_address address;
    vllsi_fd listener = support_io_listen(&address);
    (void)support_io_submit(io, support_io_accept(listener, NULL));
    support_io_expect_none(io);
    (void)support_io_submit(io, support_io_close(listener));
    CHECK_KIND(support_io_next(io).result, CANCELLED);
    CHECK_EQ(support_io_next(io).result, 0);
    const vllsi_fd client = support_io_stream(), again = support_io_stream();
    CHECK_KIND(vllsi_socket_connect(client, &address), CONNECTION_REFUSED);
    CHECK_EQ(vllsi_socket_bind(again, &address), 0);
    CHECK_EQ(vllsi_close(client), 0);
    CHECK_EQ(vllsi_close(again), 0);
}

ON_EACH(close_of_what_the_engine_does_not_know)
{
    vllsi_fd pair[2];
    support_io_pair(pair);
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
    CHECK_KIND(vllsi_close(pair[0]), BAD_DESCRIPTOR);
    CHECK_EQ(support_io_do(io, support_io_send(pair[1], "", 0)).result <= 0, true);
    CHECK_EQ(support_io_do(io, support_io_close(pair[1])).result, 0);
    CHECK_KIND(vllsi_close(pair[1]), BAD_DESCRIPTOR);
}

ON_PENDING(close_cannot_be_cancelled)
{
    char byte;
    vllsi_fd pair[2];
    support_io_pair(pair);
    (void)support_io_submit(io, support_io_recv(pair[0], &byte, 1));
    const vllsi_submission_id closing = support_io_submit(io, support_io_close(pair[0]));
    CHECK_KIND(vllsi_io_engine_cancel(io->engine, closing), INVALID_INPUT);
    CHECK_KIND(support_io_next(io).result, CANCELLED);
    CHECK_EQ(support_io_next(io).result, 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

ON_PENDING(release)
{
    char byte;
    vllsi_fd pair[2];
    support_io_pair(pair);
    const vllsi_submission_id id = support_io_submit(io, support_io_recv(pair[0], &byte, 1));
    CHECK_FAILS(vllsi_io_engine_release(io->engine, pair[0]), VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_BUSY);
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, id), 0);
    CHECK_KIND(support_io_next(io).result, CANCELLED);
    CHECK_EQ(vllsi_io_engine_release(io->engine, pair[0]), 0);
    /* Another engine may have it now. */
    vllsi_io_engine_config config = support_io_config(io->driver);
    struct support_io other;
    support_io_make(&other, &config);
    support_io_put(pair[1], "x", 1);
    CHECK_EQ(support_io_do(&other, support_io_recv(pair[0], &byte, 1)).result, 1);
    vllsi_io_engine_destroy(other.engine);
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* ── multishot, and buffers that the engine picks ── */

ON_PENDING(accepts_again_and_again)
{
    enum { CLIENTS = 5 };
    struct vllsi_address address;
    vllsi_fd clients[CLIENTS];
    const vllsi_fd listener = support_io_listen(&address);
    vllsi_completion_op op = support_io_accept(listener, NULL);
    op.flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT;
    op.user_data = 77;
    const vllsi_submission_id id = support_io_submit(io, op);
    vllsi_completion_result result;
    for (unsigned at = 0; at < CLIENTS; at++) {
        clients[at] = support_io_stream();
        REQUIRE(vllsi_socket_connect(clients[at], &address) == 0);
    }
    for (unsigned at = 0; at < CLIENTS; at++) {
        result = support_io_next(io);
        CHECK(support_io_is(&result, id));
        CHECK_EQ(result.user_data, 77);
        CHECK_EQ(result.result, 0);
        CHECK_EQ(result.flags, VLLSI_COMPLETION_FD | VLLSI_COMPLETION_MORE);
        CHECK_EQ(vllsi_close(result.fd), 0);
    }
    CHECK_EQ(vllsi_io_engine_in_flight(io->engine), 1);
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, id), 0);
    result = support_io_next(io);
    CHECK_KIND(result.result, CANCELLED);
    CHECK_EQ(result.flags, 0);
    for (unsigned at = 0; at < CLIENTS; at++) {
        CHECK_EQ(vllsi_close(clients[at]), 0);
    }
    CHECK_EQ(support_io_do(io, support_io_close(listener)).result, 0);
}

enum { GROUP_COUNT = 4, GROUP_BYTES = 16 };

ON_EACH(provided_buffers)
{
    static unsigned char memory[GROUP_COUNT * GROUP_BYTES];
    vllsi_fd pair[2];
    uint32_t group = 99;
    support_io_pair(pair);
    CHECK_KIND(vllsi_io_engine_buffers_add(io->engine, memory, 0, 4, &group), INVALID_INPUT);
    CHECK_KIND(vllsi_io_engine_buffers_add(io->engine, memory, 16, 3, &group), INVALID_INPUT);
    CHECK_KIND(vllsi_io_engine_buffers_add(io->engine, memory, 16, 65536, &group), INVALID_INPUT);
    CHECK_EQ(group, 99);
    REQUIRE(vllsi_io_engine_buffers_add(io->engine, memory, GROUP_BYTES, GROUP_COUNT, &group) == 0);
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_RECV,
                              .fd = pair[0],
                              .flags = VLLSI_COMPLETION_OP_FLAG_BUFFERS,
                              .recv = {.group = group}};
    uint32_t used = 0;
    for (unsigned at = 0; at < GROUP_COUNT; at++) {
        const unsigned char byte = (unsigned char)(at + 50);
        REQUIRE(vllsi_socket_send(pair[1], &byte, 1) == 1);
        const vllsi_completion_result result = support_io_do(io, op);
        CHECK_EQ(result.result, 1);
        CHECK_EQ(result.flags, VLLSI_COMPLETION_BUFFER);
        REQUIRE(result.buffer < GROUP_COUNT && (used >> result.buffer & 1) == 0);
        used |= 1u << result.buffer;
        CHECK_EQ(memory[result.buffer * GROUP_BYTES], byte);
    }
    support_io_put(pair[1], "z", 1);
    CHECK_KIND(support_io_do(io, op).result, RESOURCE_EXHAUSTED);
    CHECK_EQ(vllsi_io_engine_buffer_return(io->engine, group, 2), 0);
    CHECK_KIND(vllsi_io_engine_buffer_return(io->engine, group, 2), INVALID_INPUT);
    CHECK_KIND(vllsi_io_engine_buffer_return(io->engine, group, GROUP_COUNT), INVALID_INPUT);
    CHECK_KIND(vllsi_io_engine_buffer_return(io->engine, group + 1, 0), INVALID_INPUT);
    CHECK_KIND(vllsi_io_engine_buffer_return(io->engine, UINT32_MAX, 0), INVALID_INPUT);
    const vllsi_completion_result result = support_io_do(io, op);
    CHECK_EQ(result.result, 1);
    CHECK_EQ(result.buffer, 2);
    CHECK_EQ(memory[2 * GROUP_BYTES], 'z');
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* The end of the buffers ends a repeated receive, not the connection. */
ON_PENDING(receives_again_and_again)
{
    static unsigned char memory[GROUP_COUNT * GROUP_BYTES];
    vllsi_fd pair[2];
    uint32_t group = 0;
    support_io_pair(pair);
    REQUIRE(vllsi_io_engine_buffers_add(io->engine, memory, GROUP_BYTES, GROUP_COUNT, &group) == 0);
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_RECV,
                              .fd = pair[0],
                              .flags = VLLSI_COMPLETION_OP_FLAG_BUFFERS | VLLSI_COMPLETION_OP_FLAG_MULTISHOT,
                              .recv = {.group = group}};
    (void)support_io_submit(io, op);
    vllsi_completion_result result;
    for (unsigned at = 0; at < GROUP_COUNT; at++) {
        support_io_put(pair[1], "12345678", at + 1);
        result = support_io_next(io);
        CHECK_EQ(result.result, at + 1);
        CHECK_EQ(result.flags, VLLSI_COMPLETION_BUFFER | VLLSI_COMPLETION_MORE);
        CHECK(support_same(&memory[result.buffer * GROUP_BYTES], "12345678", at + 1));
    }
    support_io_put(pair[1], "x", 1);
    result = support_io_next(io);
    CHECK_KIND(result.result, RESOURCE_EXHAUSTED);
    CHECK_EQ(result.flags, 0);
    for (uint32_t at = 0; at < GROUP_COUNT; at++) {
        CHECK_EQ(vllsi_io_engine_buffer_return(io->engine, group, at), 0);
    }
    (void)support_io_submit(io, op);
    result = support_io_next(io);
    CHECK_EQ(result.result, 1);
    CHECK_EQ(memory[result.buffer * GROUP_BYTES], 'x');
    CHECK_EQ(vllsi_io_engine_buffer_return(io->engine, group, result.buffer), 0);
    /* Bytes and the end at once: the end comes last, also where results are fetched one by one. */
    support_io_put(pair[1], "end", 3);
    CHECK_EQ(vllsi_close(pair[1]), 0);
    result = support_io_next(io);
    CHECK_EQ(result.result, 3);
    CHECK_EQ(result.flags, VLLSI_COMPLETION_BUFFER | VLLSI_COMPLETION_MORE);
    result = support_io_next(io);
    CHECK_EQ(result.result, 0);
    CHECK_EQ(result.flags & VLLSI_COMPLETION_MORE, 0);
    CHECK_EQ(vllsi_io_engine_in_flight(io->engine), 0);
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
}

ON_PENDING(repeated_receives_are_cancelled)
{
    static unsigned char memory[GROUP_COUNT * GROUP_BYTES];
    vllsi_fd pair[2];
    uint32_t group = 0;
    support_io_pair(pair);
    REQUIRE(vllsi_io_engine_buffers_add(io->engine, memory, GROUP_BYTES, GROUP_COUNT, &group) == 0);
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_RECV,
                              .fd = pair[0],
                              .flags = VLLSI_COMPLETION_OP_FLAG_BUFFERS | VLLSI_COMPLETION_OP_FLAG_MULTISHOT,
                              .recv = {.group = group}};
    const vllsi_submission_id id = support_io_submit(io, op);
    support_io_put(pair[1], "x", 1);
    CHECK_EQ(support_io_next(io).flags, VLLSI_COMPLETION_BUFFER | VLLSI_COMPLETION_MORE);
    CHECK_EQ(vllsi_io_engine_cancel(io->engine, id), 0);
    const vllsi_completion_result result = support_io_next(io);
    CHECK_KIND(result.result, CANCELLED);
    CHECK_EQ(result.flags, 0);
    support_io_expect_none(io);
    support_io_put(pair[1], "y", 1);
    support_io_expect_none(io);
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* An empty datagram is none of a stream's ends. */
ON_PENDING(repeated_receives_of_empty_datagrams)
{
    static unsigned char memory[GROUP_COUNT * GROUP_BYTES];
    vllsi_fd pair[2];
    uint32_t group = 0;
    support_io_datagrams(pair);
    REQUIRE(vllsi_io_engine_buffers_add(io->engine, memory, GROUP_BYTES, GROUP_COUNT, &group) == 0);
    const vllsi_submission_id id =
        support_io_submit(io, (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                                                    .fd = pair[0],
                                                    .flags = VLLSI_COMPLETION_OP_FLAG_BUFFERS |
                                                             VLLSI_COMPLETION_OP_FLAG_MULTISHOT,
                                                    .recv = {.group = group}});
    for (unsigned round = 0; round < 10; round++) {
        REQUIRE(vllsi_socket_send(pair[1], "x", round % 2) == round % 2);
        const vllsi_completion_result result = support_io_next(io);
        CHECK(support_io_is(&result, id));
        CHECK_EQ(result.result, round % 2);
        CHECK((result.flags & VLLSI_COMPLETION_MORE) != 0);
        CHECK((result.flags & VLLSI_COMPLETION_BUFFER) == 0 ||
              vllsi_io_engine_buffer_return(io->engine, group, result.buffer) == 0);
    }
    (void)support_io_submit(io, support_io_close(pair[0]));
    CHECK_KIND(support_io_next(io).result, CANCELLED);
    CHECK_EQ(support_io_next(io).result, 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* What is no socket takes no buffer, least of all one that the program has. */
ON_PENDING(provided_buffers_for_what_is_no_socket)
{
    static unsigned char memory[2 * GROUP_BYTES];
    vllsi_fd pair[2], pipe[2];
    uint32_t group = 0, buffers[2];
    support_io_pair(pair);
    REQUIRE(vllsi_pipe(&pipe[0], &pipe[1]) == 0);
    REQUIRE(vllsi_io_engine_buffers_add(io->engine, memory, GROUP_BYTES, 2, &group) == 0);
    vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_RECV,
                              .fd = pair[0],
                              .flags = VLLSI_COMPLETION_OP_FLAG_BUFFERS,
                              .recv = {.group = group}};
    for (unsigned at = 0; at < 2; at++) {
        support_io_put(pair[1], "x", 1);
        const vllsi_completion_result result = support_io_do(io, op);
        CHECK_EQ(result.flags, VLLSI_COMPLETION_BUFFER);
        buffers[at] = result.buffer;
    }
    /* So that the engine has them in another order than at first. */
    CHECK_EQ(vllsi_io_engine_buffer_return(io->engine, group, buffers[1]), 0);
    CHECK_EQ(vllsi_io_engine_buffer_return(io->engine, group, buffers[0]), 0);
    support_io_put(pair[1], "x", 1);
    const vllsi_completion_result result = support_io_do(io, op);
    CHECK_EQ(result.flags, VLLSI_COMPLETION_BUFFER);
    op.fd = pipe[0];
    CHECK_KIND(support_io_do(io, op).result, NOT_A_SOCKET);
    CHECK_EQ(vllsi_io_engine_buffer_return(io->engine, group, result.buffer), 0);
    CHECK_KIND(vllsi_io_engine_buffer_return(io->engine, group, result.buffer), INVALID_INPUT);
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
    CHECK_EQ(support_io_do(io, support_io_close(pipe[0])).result, 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
    CHECK_EQ(vllsi_close(pipe[1]), 0);
}

ON_PENDING(sends_without_a_copy)
{
    static unsigned char bytes[BYTES], back[BYTES];
    vllsi_fd pair[2] = {VLLSI_FD_INVALID, VLLSI_FD_INVALID};
    connect_pair(io, pair);
    fill(bytes, BYTES, 21);
    size_t done = 0;
    while (done < BYTES) {
        vllsi_completion_op op = support_io_send(pair[0], bytes + done, BYTES - done);
        op.flags = VLLSI_COMPLETION_OP_FLAG_ZERO_COPY;
        const vllsi_completion_result sent = support_io_do(io, op);
        REQUIRE(sent.result > 0);
        CHECK_EQ(sent.flags, 0);
        done += (size_t)sent.result;
    }
    support_io_expect_none(io);
    receive_all(io, pair[1], back, BYTES);
    CHECK(is_filled(back, BYTES, 21));
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
    CHECK_EQ(support_io_do(io, support_io_close(pair[1])).result, 0);
}

/* ── waking, and other loops ── */

ON_EACH(wakes_merge)
{
    vllsi_completion_result result;
    CHECK_EQ(vllsi_io_engine_wake(io->engine), 0);
    CHECK_EQ(vllsi_io_engine_wake(io->engine), 0);
    CHECK_EQ(vllsi_io_engine_poll(io->engine, VLLSI_FOREVER, &result, 1), 0);
    const int64_t begin = vllsi_io_engine_now(io->engine);
    CHECK_EQ(vllsi_io_engine_poll(io->engine, 5 * VLLSI_NANOS_PER_MILLI, &result, 1), 0);
    CHECK(vllsi_io_engine_now(io->engine) - begin >= 5 * VLLSI_NANOS_PER_MILLI);
    /* A poll that does not wait takes it too. */
    CHECK_EQ(vllsi_io_engine_wake(io->engine), 0);
    CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
    CHECK_EQ(vllsi_io_engine_next_deadline(io->engine), VLLSI_FOREVER);
}

static void wake_soon(void *argument)
{
    conformance_sleep_ms(20);
    (void)!vllsi_io_engine_wake(argument);
}

ON_EACH(wakes_from_another_thread)
{
    for (unsigned round = 0; round < 3; round++) {
        struct support_thread thread;
        vllsi_completion_result result;
        support_thread_start(&thread, wake_soon, io->engine);
        CHECK_EQ(vllsi_io_engine_poll(io->engine, VLLSI_FOREVER, &result, 1), 0);
        support_thread_join(&thread);
    }
}

ON_REAL(foreign_loops)
{
    char byte;
    vllsi_fd pair[2];
    vllsi_completion_result result;
    support_io_pair(pair);
    const vllsi_fd pollable = vllsi_io_engine_pollable(io->engine);
    REQUIRE(vllsi_fd_is_valid(pollable));
    struct vllsi_socket_wait item = {.socket = pollable, .wanted = VLLSI_SOCKET_READY_RECEIVE};
    for (unsigned round = 0; round < 5; round++) {
        (void)support_io_submit(io, support_io_recv(pair[0], &byte, 1));
        CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
        CHECK_KIND(vllsi_socket_poll(&item, 1, 1), TIMED_OUT);
        support_io_put(pair[1], "x", 1);
        CHECK_EQ(vllsi_socket_poll(&item, 1, vllsi_deadline_after(SUPPORT_IO_WAIT_NS)), 1);
        CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 1);
        CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
        CHECK_KIND(vllsi_socket_poll(&item, 1, 1), TIMED_OUT);
        CHECK_EQ(vllsi_io_engine_wake(io->engine), 0);
        CHECK_EQ(vllsi_socket_poll(&item, 1, vllsi_deadline_after(SUPPORT_IO_WAIT_NS)), 1);
        CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
        CHECK_KIND(vllsi_socket_poll(&item, 1, 1), TIMED_OUT);
    }
    (void)support_io_submit(io, support_io_timeout(50 * VLLSI_NANOS_PER_MILLI, 0));
    const int64_t deadline_ns = vllsi_io_engine_next_deadline(io->engine);
    CHECK(deadline_ns < vllsi_deadline_after(60 * VLLSI_NANOS_PER_MILLI));
    CHECK_EQ(support_io_next(io).result, 0);
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* ── the end ── */

/* Operations in every state: done, running, in a queue, on their way to be closed. */
ON_PENDING(shutdown_in_every_state)
{
    static unsigned char memory[GROUP_COUNT * GROUP_BYTES];
    char bytes[4];
    struct vllsi_address address;
    vllsi_fd pair[2], other[2];
    uint32_t group;
    struct support_scratch scratch = support_scratch_begin();
    support_io_pair(pair);
    support_io_pair(other);
    const vllsi_fd listener = support_io_listen(&address);
    REQUIRE(vllsi_io_engine_buffers_add(io->engine, memory, GROUP_BYTES, GROUP_COUNT, &group) == 0);
    (void)support_io_submit(io, support_io_nop(0));
    (void)support_io_submit(io, support_io_timeout(VLLSI_FOREVER, 0));
    (void)support_io_submit(io, support_io_timeout(VLLSI_NANOS_PER_SECOND, 0));
    (void)support_io_submit(io, support_io_recv(pair[0], &bytes[0], 1));
    vllsi_completion_op op = support_io_recv(pair[0], &bytes[1], 1);
    op.deadline_ns = vllsi_io_engine_now(io->engine) + VLLSI_NANOS_PER_SECOND;
    (void)support_io_submit(io, op);
    op = support_io_accept(listener, NULL);
    op.flags = VLLSI_COMPLETION_OP_FLAG_MULTISHOT;
    (void)support_io_submit(io, op);
    const vllsi_fd client = support_io_stream();
    REQUIRE(vllsi_socket_connect(client, &address) == 0);
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_RECV,
                               .fd = other[1],
                               .flags = VLLSI_COMPLETION_OP_FLAG_BUFFERS | VLLSI_COMPLETION_OP_FLAG_MULTISHOT,
                               .recv = {.group = group}};
    (void)support_io_submit(io, op);
    (void)support_io_submit(io, support_io_recv(other[0], &bytes[2], 1));
    (void)support_io_submit(io, support_io_close(other[0]));
    op = (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_OPEN,
                               .open = {scratch.dir, "new", 3, VLLSI_OPEN_WRITE | VLLSI_OPEN_CREATE_NEW, 0}};
    (void)support_io_submit(io, op);
    vllsi_completion_result result;
    (void)!vllsi_io_engine_poll(io->engine, 0, &result, 1);
    if ((result.flags & VLLSI_COMPLETION_FD) != 0) {
        (void)!vllsi_close(result.fd);
    }
    vllsi_io_engine_shutdown(io->engine);
    vllsi_io_engine_shutdown(io->engine);
    op = support_io_nop(0);
    CHECK_FAILS(vllsi_io_engine_submit(io->engine, &op, NULL), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_SHUT_DOWN);
    CHECK_FAILS(vllsi_io_engine_poll(io->engine, VLLSI_FOREVER, &result, 1), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_SHUT_DOWN);
    CHECK_FAILS(vllsi_io_engine_wake(io->engine), VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_SHUT_DOWN);
    CHECK_EQ(vllsi_io_engine_in_flight(io->engine), 0);
    CHECK_KIND(vllsi_close(other[0]), BAD_DESCRIPTOR);
    CHECK_EQ(vllsi_close(client), 0);
    CHECK_EQ(vllsi_close(listener), 0);
    CHECK_EQ(vllsi_close(pair[0]), 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
    CHECK_EQ(vllsi_close(other[1]), 0);
    support_scratch_end(&scratch);
}

static void use_in_the_child(void *argument)
{
    vllsi_io_engine *engine = argument;
    const vllsi_completion_op op = support_io_nop(0);
    vllsi_completion_result result;
    CHECK_FAILS(vllsi_io_engine_submit(engine, &op, NULL), VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_SHUT_DOWN);
    CHECK_FAILS(vllsi_io_engine_poll(engine, VLLSI_FOREVER, &result, 1), VLLSI_ERROR_DOMAIN_IO,
                VLLSI_IO_ERROR_SHUT_DOWN);
    CHECK_FAILS(vllsi_io_engine_wake(engine), VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_SHUT_DOWN);
    vllsi_io_engine_destroy(engine);
}

ON_EACH(forks)
{
    char byte = 0;
    vllsi_fd pair[2];
    if (conformance_emulated()) {
        vllsi_io_engine_destroy(io->engine);
        SKIP("qemu-user does not empty pages of MADV_WIPEONFORK in a child");
    }
    support_io_pair(pair);
    const bool pending = io->driver != &vllsi_io_blocking_driver;
    if (pending) {
        (void)support_io_submit(io, support_io_recv(pair[0], &byte, 1));
        support_io_expect_none(io);
    }
    const struct conformance_child child = conformance_run_child(use_in_the_child, io->engine, 10000);
    CHECK(child.exited && child.status == 0);
    CHECK_TEXT(child.status == 0 ? "" : child.output, "");
    /* The parent has noticed nothing. */
    support_io_put(pair[1], "x", 1);
    if (!pending) {
        (void)support_io_submit(io, support_io_recv(pair[0], &byte, 1));
    }
    CHECK_EQ(support_io_next(io).result, 1);
    CHECK_EQ(support_io_do(io, support_io_close(pair[0])).result, 0);
    CHECK_EQ(vllsi_close(pair[1]), 0);
}

/* ── making ── */

TEST(io_engine, bad_configurations)
{
    vllsi_io_engine *engine = (void *)&engine;
    vllsi_io_engine_config config = {.size_bytes = 3};
    CHECK_KIND(vllsi_create_io_engine(&config, &engine), INVALID_INPUT);
    config = support_io_config(NULL);
    config.operations = VLLSI_IO_OPERATIONS_MAX + 1;
    CHECK_KIND(vllsi_io_engine_size(&config), INVALID_INPUT);
    CHECK_KIND(vllsi_create_io_engine(&config, &engine), INVALID_INPUT);
    config = support_io_config(NULL);
    config.file_threads = VLLSI_IO_FILE_THREADS_MAX + 1;
    CHECK_KIND(vllsi_create_io_engine(&config, &engine), INVALID_INPUT);
    config = support_io_config(NULL);
    config.flags = 1;
    CHECK_KIND(vllsi_create_io_engine(&config, &engine), INVALID_INPUT);
    CHECK_KIND(vllsi_create_io_engine(NULL, NULL), INVALID_INPUT);
    CHECK(engine == (void *)&engine);
    vllsi_io_engine_shutdown(NULL);
    vllsi_io_engine_destroy(NULL);
}

TEST(io_engine, memory_of_the_caller)
{
    void *memory = NULL;
    vllsi_io_engine *engine = NULL;
    const vllsi_result size = vllsi_io_engine_size(NULL);
    REQUIRE(size > 0);
    REQUIRE(vllsi_os_alloc(size + 64, &memory) == 0);
    CHECK_KIND(vllsi_io_engine_init(NULL, (size_t)size, NULL, &engine), INVALID_INPUT);
    CHECK_KIND(vllsi_io_engine_init(memory, (size_t)size - 1, NULL, &engine), INVALID_INPUT);
    CHECK_KIND(vllsi_io_engine_init((char *)memory + 8, (size_t)size, NULL, &engine), INVALID_INPUT);
    CHECK(engine == NULL);
    /* Whatever was in it before. */
    for (vllsi_result at = 0; at < size; at++) {
        ((unsigned char *)memory)[at] = 0xa5;
    }
    REQUIRE(vllsi_io_engine_init(memory, (size_t)size, NULL, &engine) == 0);
    struct support_io io = {.engine = engine};
    CHECK_EQ(support_io_do(&io, support_io_nop(1)).result, 0);
    CHECK_EQ(support_io_do(&io, support_io_timeout(1, 1)).result, 0);
    vllsi_io_engine_destroy(engine);
    CHECK_EQ(((unsigned char *)memory)[size], 0);
    CHECK_EQ(vllsi_os_free(memory, size + 64), 0);
}

TEST(io_engine, many_operations)
{
    vllsi_io_engine_config config = support_io_config(NULL);
    struct support_io io;
    config.operations = VLLSI_IO_OPERATIONS_MAX;
    config.descriptors = 10;
    const vllsi_result size = vllsi_io_engine_size(&config);
    CHECK(size / VLLSI_IO_OPERATIONS_MAX < 256);
    if (vllsi_create_io_engine(&config, &io.engine) != 0) {
        SKIP("there is no room for an engine of this size");
    }
    CHECK_EQ(support_io_do(&io, support_io_nop(1)).result, 0);
    vllsi_io_engine_destroy(io.engine);
}

TEST(io_engine, automatic_choice)
{
    char text[512];
    struct support_io io;
    vllsi_io_engine_config config = support_io_config(NULL);
    support_io_make(&io, &config);
    CHECK_EQ(support_io_do(&io, support_io_nop(1)).result, 0);
    const vllsi_result len = vllsi_io_engine_describe(io.engine, text, sizeof text);
    CHECK(len > 0 && (size_t)len < sizeof text && text[len] == '\0');
    CHECK_EQ(vllsi_io_engine_describe(io.engine, NULL, 0), len);
    CHECK_EQ(vllsi_io_engine_describe(io.engine, text, 5), len);
    CHECK_EQ(support_length(text), 4);
    vllsi_io_engine_destroy(io.engine);
}

ON_EACH(described)
{
    char text[512];
    const vllsi_result len = vllsi_io_engine_describe(io->engine, text, sizeof text);
    REQUIRE(len > 0 && (size_t)len < sizeof text);
    CHECK(conformance_contains(text, "the program's choice"));
}

TEST(io_engine, errors)
{
    vllsi_io_error error =
        vllsi_io_error_of(VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_IO, VLLSI_IO_ERROR_FULL), VLLSI_LANGUAGE_ENGLISH);
    CHECK_EQ(error.kind, VLLSI_IO_ERROR_FULL);
    CHECK_TEXT(error.os_error.name, "Full");
    error = vllsi_io_error_of(VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_TIMED_OUT),
                              VLLSI_LANGUAGE_GERMAN);
    CHECK_EQ(error.kind, VLLSI_IO_ERROR_OF_SYSTEM);
    CHECK_EQ(error.os_error.kind, VLLSI_ERROR_KIND_TIMED_OUT);
}
