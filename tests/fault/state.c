/*
 * What a process has that can leak, as /proc tells it, read by raw calls: the library's own would be among
 * what is tested.
 */
#include "driver.h"
#include "subject.h"

enum { BUFFER_BYTES = 4096, NAME_AT = 19, LENGTH_AT = 16, SETTLE_TURNS = 300, SETTLE_NS = 1000000 };

#define SPREAD UINT64_C(0x9e3779b97f4a7c15)

static _Alignas(8) char buffer[BUFFER_BYTES];

/* The descriptor of the listing at hand. */
static int32_t listing;

/* Calls visit(name) for each entry of a directory but . and .. */
static void list(const char *path, void (*visit)(const char *name, void *argument), void *argument)
{
    const int32_t flags = VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_CLOEXEC;
    const int32_t fd = (int32_t)vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, path, flags, 0);
    vllsi_result got;
    listing = fd;
    while ((got = vllsi__linux_getdents64(fd, buffer, sizeof buffer)) > 0) {
        uint16_t length;
        for (vllsi_result at = 0; at < got; at += length) {
            const char *name = buffer + at + NAME_AT;
            __builtin_memcpy(&length, buffer + at + LENGTH_AT, sizeof length);
            if (name[0] != '.' || (name[1] != '\0' && (name[1] != '.' || name[2] != '\0'))) {
                visit(name, argument);
            }
        }
    }
    (void)!vllsi__linux_close(fd);
}

static void note_descriptor(const char *name, void *argument)
{
    struct fault_state *state = argument;
    uint32_t number = 0;
    for (; *name >= '0' && *name <= '9'; name++) {
        number = number * 10 + (uint32_t)(*name - '0');
    }
    if (number == (uint32_t)listing) {
        return;
    }
    number = number < 255 ? number : 255;
    state->descriptors[number / 64] |= UINT64_C(1) << number % 64;
}

static void note_name(const char *name, void *argument)
{
    uint64_t mixed = SPREAD;
    for (; *name != '\0'; name++) {
        mixed = (mixed ^ (unsigned char)*name) * SPREAD;
    }
    ((struct fault_state *)argument)->names += mixed; /* in whatever order */
}

static void count(const char *name, void *argument)
{
    (void)name;
    ++*(int64_t *)argument;
}

/* The whole address space. The first stack is not expected to grow beyond what it has from the start. */
static int64_t mapped_bytes(void)
{
    const int32_t fd = (int32_t)vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/statm",
                                                    VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    const vllsi_result got = vllsi__linux_read(fd, buffer, sizeof buffer);
    int64_t pages = 0;
    for (vllsi_result at = 0; at < got && buffer[at] >= '0' && buffer[at] <= '9'; at++) {
        pages = pages * 10 + (buffer[at] - '0');
    }
    (void)!vllsi__linux_close(fd);
    return pages * FAULT_PAGE_BYTES;
}

static int64_t threads(void)
{
    int64_t number = 0;
    list("/proc/self/task", count, &number);
    return number;
}

static bool has_child(void)
{
    struct vllsi_linux_siginfo info;
    const int32_t options = VLLSI_LINUX_WEXITED | VLLSI_LINUX_WNOHANG | VLLSI_LINUX_WNOWAIT;
    return !vllsi_failed(
        vllsi__linux_waitid(VLLSI_LINUX_P_ALL, 0, &info, options | (int32_t)VLLSI_LINUX___WALL, NULL));
}

void fault_state_take(struct fault_state *state)
{
    struct vllsi_linux_sigset blocked = {{0}};
    *state = (struct fault_state){.threads = threads(), .children = has_child()};
    list("/proc/self/fd", note_descriptor, state);
    list(".", note_name, state);
    state->mapped_bytes = mapped_bytes();
    (void)!vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_BLOCK, NULL, &blocked);
    __builtin_memcpy(&state->blocked, &blocked, sizeof state->blocked);
}

void fault_state_settle(void)
{
    const struct vllsi_linux_timespec pause = {.tv_sec = 0, .tv_nsec = SETTLE_NS};
    for (int turn = 0; turn < SETTLE_TURNS && (threads() > 1 || has_child()); turn++) {
        (void)!vllsi__linux_clock_nanosleep(VLLSI_LINUX_CLOCK_MONOTONIC, 0, &pause, NULL);
    }
}
