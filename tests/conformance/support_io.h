/*
 * What suites about the I/O engine share: each test once per driver, operations in a line, results with a
 * bound on the wait.
 */
#ifndef VLLSI_CONFORMANCE_SUPPORT_IO_H
#define VLLSI_CONFORMANCE_SUPPORT_IO_H

#include "conformance.h"
#include "support_files.h"

#include <vllsi/io_engine.h>
#include <vllsi/linux/io.h>
#include <vllsi/time.h>

/* A test's engine. */
struct support_io {
    vllsi_io_engine *engine;
    const struct vllsi_io_driver *driver;
};

/* How long a test waits for a result, in the engine's time. */
static const int64_t SUPPORT_IO_WAIT_NS = (int64_t)15 * VLLSI_NANOS_PER_SECOND;

static inline vllsi_io_engine_config support_io_config(const struct vllsi_io_driver *driver)
{
    return (vllsi_io_engine_config){
        .size_bytes = sizeof(vllsi_io_engine_config), .operations = 64, .driver = driver, .seed = 7};
}

static inline void support_io_make(struct support_io *io, const vllsi_io_engine_config *config)
{
    const vllsi_result result = vllsi_create_io_engine(config, &io->engine);
    io->driver = config->driver;
    if (config->driver == &vllsi_linux_io_uring_driver && vllsi_failed(result) &&
        vllsi_failure_kind(result) == VLLSI_ERROR_KIND_UNSUPPORTED) {
        SKIP("this kernel or emulator has no io_uring, or forbids it");
    }
    REQUIRE(result == 0);
}

static inline void support_io_run(const struct vllsi_io_driver *driver, void (*body)(struct support_io *io))
{
    const vllsi_io_engine_config config = support_io_config(driver);
    struct support_io io;
    const int64_t before = support_open_descriptors();
    support_io_make(&io, &config);
    body(&io);
    vllsi_io_engine_destroy(io.engine);
    CHECK_EQ(support_open_descriptors(), before);
}

/* A test per driver, with its name at the end of the test's. The suite defines SUPPORT_IO_SUITE. */
#define SUPPORT_IO_TEST(suite, name) TEST(suite, name)
#define SUPPORT_IO_ON(name, driver)                             \
    SUPPORT_IO_TEST(SUPPORT_IO_SUITE, name##_##driver)          \
    {                                                           \
        support_io_run(&SUPPORT_IO_DRIVER_##driver, name##_on); \
    }
#define SUPPORT_IO_DRIVER_io_uring vllsi_linux_io_uring_driver
#define SUPPORT_IO_DRIVER_epoll    vllsi_linux_epoll_driver
#define SUPPORT_IO_DRIVER_fake     vllsi_io_fake_driver
#define SUPPORT_IO_DRIVER_blocking vllsi_io_blocking_driver

/* Those to which somebody else may be at the other end. */
#define ON_REAL(name)                             \
    static void name##_on(struct support_io *io); \
    SUPPORT_IO_ON(name, io_uring)                 \
    SUPPORT_IO_ON(name, epoll)                    \
    static void name##_on(struct support_io *io)

/* Those where an operation can be pending. */
#define ON_PENDING(name)                          \
    static void name##_on(struct support_io *io); \
    SUPPORT_IO_ON(name, io_uring)                 \
    SUPPORT_IO_ON(name, epoll)                    \
    SUPPORT_IO_ON(name, fake)                     \
    static void name##_on(struct support_io *io)

#define ON_EACH(name)                             \
    static void name##_on(struct support_io *io); \
    SUPPORT_IO_ON(name, io_uring)                 \
    SUPPORT_IO_ON(name, epoll)                    \
    SUPPORT_IO_ON(name, fake)                     \
    SUPPORT_IO_ON(name, blocking)                 \
    static void name##_on(struct support_io *io)

static inline vllsi_submission_id support_io_submit(struct support_io *io, vllsi_completion_op op)
{
    vllsi_submission_id id = {0};
    const vllsi_result result = vllsi_io_engine_submit(io->engine, &op, &id);
    CHECK_OK(result);
    REQUIRE(result == 0);
    return id;
}

/* The next result. */
static inline vllsi_completion_result support_io_next(struct support_io *io)
{
    vllsi_completion_result result;
    const vllsi_result count = vllsi_io_engine_poll(io->engine, SUPPORT_IO_WAIT_NS, &result, 1);
    CHECK_OK(count);
    REQUIRE(count == 1);
    return result;
}

/* Submits one and waits for its result. */
static inline vllsi_completion_result support_io_do(struct support_io *io, vllsi_completion_op op)
{
    const vllsi_submission_id id = support_io_submit(io, op);
    const vllsi_completion_result result = support_io_next(io);
    CHECK(result.submission_id.slot == id.slot && result.submission_id.generation == id.generation);
    CHECK_EQ(result.user_data, op.user_data);
    return result;
}

static inline bool support_io_is(const vllsi_completion_result *result, vllsi_submission_id id)
{
    return result->submission_id.slot == id.slot && result->submission_id.generation == id.generation;
}

/* Nothing has ended, also after the engine has looked a few times. */
static inline void support_io_expect_none(struct support_io *io)
{
    vllsi_completion_result result;
    for (int times = 0; times < 3; times++) {
        CHECK_EQ(vllsi_io_engine_poll(io->engine, 0, &result, 1), 0);
    }
}

/* ── operations ── */

static inline vllsi_completion_op support_io_nop(uint64_t user_data)
{
    return (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_NOP, .user_data = user_data};
}

static inline vllsi_completion_op support_io_read(vllsi_fd fd, void *buffer, size_t len, int64_t offset)
{
    return (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_READ, .fd = fd, .read = {buffer, len, offset}};
}

static inline vllsi_completion_op support_io_write(vllsi_fd fd, const void *buffer, size_t len,
                                                   int64_t offset)
{
    return (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_WRITE, .fd = fd, .write = {buffer, len, offset}};
}

static inline vllsi_completion_op support_io_recv(vllsi_fd fd, void *buffer, size_t len)
{
    return (vllsi_completion_op){
        .kind = VLLSI_COMPLETION_OP_RECV, .fd = fd, .recv = {.buffer = buffer, .len = len}};
}

static inline vllsi_completion_op support_io_send(vllsi_fd fd, const void *buffer, size_t len)
{
    return (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_SEND, .fd = fd, .send = {buffer, len}};
}

static inline vllsi_completion_op support_io_accept(vllsi_fd fd, struct vllsi_address *peer)
{
    return (vllsi_completion_op){
        .kind = VLLSI_COMPLETION_OP_ACCEPT, .fd = fd, .accept = {peer, VLLSI_SOCKET_MODE_BLOCKING}};
}

static inline vllsi_completion_op support_io_connect(vllsi_fd fd, const struct vllsi_address *address)
{
    return (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_CONNECT, .fd = fd, .connect = {address}};
}

static inline vllsi_completion_op support_io_timeout(int64_t span_ns, uint64_t user_data)
{
    return (vllsi_completion_op){
        .kind = VLLSI_COMPLETION_OP_TIMEOUT, .user_data = user_data, .timeout = {{span_ns}}};
}

static inline vllsi_completion_op support_io_close(vllsi_fd fd)
{
    return (vllsi_completion_op){.kind = VLLSI_COMPLETION_OP_CLOSE, .fd = fd};
}

/* ── descriptors ── */

static inline void support_io_pair(vllsi_fd pair[2])
{
    REQUIRE(vllsi_socket_pair(VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_BLOCKING, &pair[0], &pair[1]) == 0);
}

/* Two sockets for datagrams, connected to each other. */
static inline void support_io_datagrams(vllsi_fd pair[2])
{
    struct vllsi_address addresses[2];
    for (unsigned at = 0; at < 2; at++) {
        REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, VLLSI_SOCKET_TYPE_DATAGRAM,
                                  VLLSI_SOCKET_MODE_BLOCKING, &pair[at]) == 0);
        REQUIRE(vllsi_address_loopback(VLLSI_ADDRESS_FAMILY_IPV4, 0, &addresses[at]) == 0);
        REQUIRE(vllsi_socket_bind(pair[at], &addresses[at]) == 0);
        REQUIRE(vllsi_socket_local_address(pair[at], &addresses[at]) == 0);
    }
    REQUIRE(vllsi_socket_connect(pair[0], &addresses[1]) == 0);
    REQUIRE(vllsi_socket_connect(pair[1], &addresses[0]) == 0);
}

/* Puts bytes into a stream, past the engine. */
static inline void support_io_put(vllsi_fd fd, const char *bytes, size_t len)
{
    size_t done = 0;
    (void)!vllsi_socket_send_all(fd, bytes, len, VLLSI_FOREVER, &done);
    REQUIRE(done == len);
}

/* A listening socket on the loopback, and its address. */
static inline vllsi_fd support_io_listen(struct vllsi_address *address)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_BLOCKING,
                              &fd) == 0);
    REQUIRE(vllsi_address_loopback(VLLSI_ADDRESS_FAMILY_IPV4, 0, address) == 0);
    REQUIRE(vllsi_socket_bind(fd, address) == 0);
    REQUIRE(vllsi_socket_listen(fd, 16) == 0);
    REQUIRE(vllsi_socket_local_address(fd, address) == 0);
    return fd;
}

static inline vllsi_fd support_io_stream(void)
{
    vllsi_fd fd = VLLSI_FD_INVALID;
    REQUIRE(vllsi_socket_open(VLLSI_ADDRESS_FAMILY_IPV4, VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_BLOCKING,
                              &fd) == 0);
    return fd;
}

#endif
