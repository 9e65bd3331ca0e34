/*
 * The first process of a guest kernel: lays the ground that an initramfs lacks, runs every conformance suite
 * of /suites in turn, and switches the machine off.
 *
 * It stands on the library itself and on what the suites share, so nothing else has to be in the guest. What
 * it has to say goes to the console between what the suites print, in lines that begin with `guest: `:
 *
 *     guest: kernel RELEASE
 *     guest: begin SUITE
 *     guest: end SUITE exited STATUS | killed NUMBER | late 0 | unable ERRNO | left COUNT
 *     guest: done COUNT
 *
 * Whoever reads the console takes a suite without an `end` for a failure, so a kernel that dies needs no
 * line.
 */
#include <stddef.h>
#include <stdint.h>

#include "conformance.h"
#include "runner.h"

#include <vllsi/linux.h>

enum {
    STDOUT = 1,
    LIST_BYTES = 4096, /* names of suites, one a line, in /suites/list */
    PATH_BYTES = 128,
    GRACE_MS = 1000, /* what a suite's last processes have to end in */
    NOT_EXECUTED = 127,
    INTERFACE_UP = 1,
};

/* A suite's own limits are per test; this one is for a suite that hangs outside of them. */
#define SUITE_MS     120000
#define TEST_TIMEOUT "VLLSI_TEST_TIMEOUT_MS=60000"
#define SUITES       "/suites/"
#define LIST         SUITES "list"
#define LOOPBACK     "lo"

static const char *const suite_environment[] = {TEST_TIMEOUT, "VLLSI_EMULATED_CPU=1", "HOME=/tmp",
                                                "PATH=/suites", NULL};

struct mount {
    const char *kind, *place;
};

static const struct mount mounts[] = {
    {"proc", "/proc"}, {"sysfs", "/sys"}, {"tmpfs", "/tmp"}, {"tmpfs", "/dev/shm"}, {"tmpfs", "/run"},
};

static void say(const char *word, const char *name, int64_t number)
{
    conformance_print(STDOUT, "guest: ");
    conformance_print(STDOUT, word);
    conformance_print(STDOUT, name);
    if (number >= 0) {
        conformance_print(STDOUT, " ");
        conformance_print_number(STDOUT, number);
    }
    conformance_print(STDOUT, "\n");
}

/* A mount that fails shows in the suite that needs it; the line says why it did. */
static void mount_all(void)
{
    for (size_t at = 0; at < sizeof mounts / sizeof mounts[0]; at++) {
        const vllsi_result done =
            vllsi__linux_mount(mounts[at].kind, mounts[at].place, mounts[at].kind, 0, NULL);
        if (vllsi_failed(done)) {
            say("could not mount ", mounts[at].place, vllsi_failure_code(done));
        }
    }
}

/* Sockets to this machine itself need its loopback interface up. */
static void raise_loopback(void)
{
    struct vllsi_linux_ifreq request = {.ifr_name = LOOPBACK};
    const vllsi_result fd =
        vllsi__linux_socket(VLLSI_LINUX_AF_INET, VLLSI_LINUX_SOCK_DGRAM | VLLSI_LINUX_SOCK_CLOEXEC, 0);
    if (vllsi_failed(fd)) {
        say("has no sockets", "", vllsi_failure_code(fd));
        return;
    }
    request.ifr_ifru.ifru_flags = INTERFACE_UP;
    const vllsi_result done =
        vllsi__linux_ioctl((int32_t)fd, (uint32_t)VLLSI_LINUX_SIOCSIFFLAGS, (uintptr_t)&request);
    if (vllsi_failed(done)) {
        say("could not raise ", LOOPBACK, vllsi_failure_code(done));
    }
    (void)!vllsi__linux_close((int32_t)fd);
}

/* Ends what a suite has left running, and returns how many processes that were. Every orphan is a child of
 * this one; those that are about to end by themselves get the time to. */
static int64_t clear_up(void)
{
    const int64_t deadline_ns = conformance_now_ns() + (int64_t)GRACE_MS * 1000000;
    int64_t left = 0;
    bool killed = false;
    for (;;) {
        int32_t status;
        const vllsi_result pid = vllsi__linux_wait4(-1, &status, killed ? 0 : VLLSI_LINUX_WNOHANG, NULL);
        if (pid > 0) {
            left += killed;
        } else if (pid == 0 && conformance_now_ns() < deadline_ns) {
            conformance_sleep_ms(1);
        } else if (pid == 0) {
            killed = true;
            (void)!vllsi__linux_kill(-1, VLLSI_LINUX_SIGKILL);
        } else if (pid != -VLLSI_LINUX_EINTR) {
            return left;
        }
    }
}

static _Noreturn void be_suite(const char *path)
{
    const char *const arguments[] = {path, NULL};
    (void)!vllsi__linux_setpgid(0, 0);
    const vllsi_result failed = vllsi__linux_execve(path, arguments, suite_environment);
    say("could not execute ", path, vllsi_failure_code(failed));
    vllsi__linux_exit_group(NOT_EXECUTED);
}

static void say_end(const char *name, const char *how, int64_t number)
{
    conformance_print(STDOUT, "guest: end ");
    conformance_print(STDOUT, name);
    conformance_print(STDOUT, how);
    conformance_print(STDOUT, " ");
    conformance_print_number(STDOUT, number);
    conformance_print(STDOUT, "\n");
}

static void run_suite(const char *path, const char *name)
{
    int32_t status = 0;
    bool late = false;
    say("begin ", name, -1);
    const vllsi_result pid = conformance_fork();
    if (pid == 0) {
        be_suite(path);
    }
    const vllsi_result waited = vllsi_failed(pid) ? pid : conformance_wait(pid, SUITE_MS, &status, &late);
    const int64_t left = clear_up();
    if (vllsi_failed(waited)) {
        say_end(name, " unable", vllsi_failure_code(waited));
    } else if (late) {
        say_end(name, " late", 0);
    } else if ((status & 0x7f) != 0) {
        say_end(name, " killed", status & 0x7f);
    } else if (left > 0) {
        say_end(name, " left", left);
    } else {
        say_end(name, " exited", status >> 8 & 0xff);
    }
}

/* Runs what the list names, a suite a line; returns how many. */
static int64_t run_list(void)
{
    static char list[LIST_BYTES];
    char path[PATH_BYTES] = SUITES;
    const size_t begin = sizeof SUITES - 1;
    size_t len = begin;
    int64_t count = 0;
    const vllsi_result fd =
        vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, LIST, VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    const vllsi_result bytes = vllsi_failed(fd) ? fd : vllsi__linux_read((int32_t)fd, list, sizeof list);
    for (vllsi_result at = 0; at < bytes; at++) {
        if (list[at] == '\n') {
            path[len] = '\0';
            run_suite(path, path + begin);
            len = begin;
            count++;
        } else if (len < sizeof path - 1) {
            path[len++] = list[at];
        }
    }
    return count;
}

int main(int argc, char **argv, char **envp)
{
    struct vllsi_linux_utsname system = {0};
    (void)argc, (void)argv;
    conformance_environment = envp;
    (void)!vllsi__linux_uname(&system);
    conformance_print(STDOUT, "guest: kernel ");
    conformance_print(STDOUT, (const char *)system.release);
    conformance_print(STDOUT, "\n");
    mount_all();
    raise_loopback();
    say("done", "", run_list());
    (void)!vllsi__linux_reboot(VLLSI_LINUX_LINUX_REBOOT_MAGIC1, VLLSI_LINUX_LINUX_REBOOT_MAGIC2,
                               VLLSI_LINUX_LINUX_REBOOT_CMD_POWER_OFF, 0);
    return 1; /* the end of the first process is a panic, and that ends the machine too */
}
