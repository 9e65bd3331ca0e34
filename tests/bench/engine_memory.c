/*
 * engine_memory DRIVER: what an engine costs in memory. Prints the bytes of address space that an engine
 * takes for each operation that it can have in flight, its descriptors and its queues with the kernel
 * included, with that many in flight; and how often operations ask the kernel for memory.
 *
 * The library has no allocator below it but the kernel's calls: a filter has them raise a signal that ends
 * the program, from when the engine has been used for each kind and has its threads.
 */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <vllsi/file.h>
#include <vllsi/io_engine.h>
#include <vllsi/linux/io.h>
#include <vllsi/net.h>

enum { OPERATIONS = 16384, FEW = 64, LOOPS = 20000, KINDS = 6 };

/* The call has not been made, so that nothing can go on from here. */
static void memory_was_asked_for(int signal)
{
    static const char text[] = "engine_memory: an operation asked the kernel for memory\n";
    (void)signal;
    (void)!write(STDERR_FILENO, text, sizeof text - 1);
    _exit(1);
}

static void need(int holds, const char *what)
{
    if (!holds) {
        fprintf(stderr, "engine_memory: %s\n", what);
        exit(1);
    }
}

static long mapped_bytes(void)
{
    char text[128] = "";
    FILE *file = fopen("/proc/self/statm", "r");
    need(file != NULL && fgets(text, sizeof text, file) != NULL, "/proc/self/statm");
    fclose(file);
    return atol(text) * sysconf(_SC_PAGESIZE);
}

static vllsi_io_engine *make(const struct vllsi_io_driver *driver, uint32_t operations)
{
    const vllsi_io_engine_config config = {
        .size_bytes = sizeof config, .operations = operations, .file_threads = 1, .driver = driver};
    vllsi_io_engine *engine = NULL;
    need(vllsi_create_io_engine(&config, &engine) == 0, "no engine of this driver");
    return engine;
}

static double bytes_per_operation(const struct vllsi_io_driver *driver)
{
    mapped_bytes(); /* what stdio takes is taken now */
    const long before = mapped_bytes();
    vllsi_io_engine *engine = make(driver, OPERATIONS);
    vllsi_completion_result result;
    const vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_TIMEOUT, .timeout = {{VLLSI_FOREVER}}};
    for (int at = 0; at < OPERATIONS; at++) {
        need(vllsi_io_engine_submit(engine, &op, NULL) == 0, "submit");
    }
    need(vllsi_io_engine_poll(engine, 0, &result, 1) == 0, "poll");
    const long after = mapped_bytes();
    vllsi_io_engine_destroy(engine);
    return (double)(after - before) / OPERATIONS;
}

static void watch_the_kernel(void)
{
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_brk, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mremap, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const struct sock_fprog program = {.len = sizeof filter / sizeof *filter, .filter = filter};
    signal(SIGSYS, memory_was_asked_for);
    need(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
             prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0,
         "no filter");
}

struct ground {
    vllsi_io_engine *engine;
    vllsi_fd pair[2], file;
    char in[16], page[4096];
    struct vllsi_file_stat stat;
};

/* One of each kind, to its end. */
static void run_all(struct ground *ground)
{
    const vllsi_completion_op ops[KINDS] = {
        {.kind = VLLSI_COMPLETION_OP_NOP},
        {.kind = VLLSI_COMPLETION_OP_RECV, .fd = ground->pair[0], .recv = {.buffer = ground->in, .len = 16}},
        {.kind = VLLSI_COMPLETION_OP_SEND,
         .fd = ground->pair[1],
         .send = {.buffer = "0123456789abcdef", .len = 16}},
        {.kind = VLLSI_COMPLETION_OP_READ, .fd = ground->file, .read = {.buffer = ground->page, .len = 4096}},
        {.kind = VLLSI_COMPLETION_OP_TIMEOUT, .timeout = {{1}}},
        {.kind = VLLSI_COMPLETION_OP_STAT,
         .fd = ground->file,
         .stat = {.wanted = VLLSI_STAT_SIZE, .stat = &ground->stat}},
    };
    vllsi_completion_result results[KINDS];
    need(vllsi_io_engine_submit_batch(ground->engine, ops, KINDS, NULL) == KINDS, "submit");
    for (int left = KINDS; left > 0;) {
        const vllsi_result told = vllsi_io_engine_poll(ground->engine, VLLSI_FOREVER, results, KINDS);
        need(told > 0, "poll");
        for (vllsi_result at = 0; at < told; at++, left--) {
            need(!vllsi_failed(results[at].result), "an operation failed");
        }
    }
}

static void run_without_memory(const struct vllsi_io_driver *driver)
{
    struct ground ground = {.engine = make(driver, FEW)};
    need(vllsi_socket_pair(VLLSI_SOCKET_TYPE_STREAM, VLLSI_SOCKET_MODE_NON_BLOCKING, &ground.pair[0],
                           &ground.pair[1]) == 0,
         "pair");
    static const char path[] = "/proc/self/exe";
    need(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, path, sizeof path - 1, VLLSI_OPEN_READ, 0, &ground.file) == 0,
         "open");
    for (int at = 0; at < FEW; at++) {
        run_all(&ground);
    }
    watch_the_kernel();
    for (int at = 0; at < LOOPS; at++) {
        run_all(&ground);
    }
}

int main(int argc, char **argv)
{
    need(argc == 2, "usage: engine_memory DRIVER");
    const struct vllsi_io_driver *driver =
        strcmp(argv[1], "epoll") == 0 ? &vllsi_linux_epoll_driver : &vllsi_linux_io_uring_driver;
    const double bytes = bytes_per_operation(driver);
    run_without_memory(driver);
    printf("bytes allocations\n%.2f 0\n", bytes);
    return 0;
}
