/*
 * Starting a program and waiting for its end with vllsi/process.h, beside posix_spawn and waitid of glibc:
 * the same program, without a libc, that ends at once. Both are given the same standard streams, argument and
 * environment, and a child without blocked signals. PROGRAM is that program's path.
 */
#define _GNU_SOURCE
#include <spawn.h>
#include <sys/wait.h>

#include <vllsi/file.h>
#include <vllsi/process.h>

#include "rounds.h"

extern char **environ;

static const char program[] = PROGRAM;
static volatile int sink;

static int spawn_ours(void)
{
    struct vllsi_process process;
    struct vllsi_process_status status = {.code = 1};
    const vllsi_result spawned =
        vllsi_process_spawn(VLLSI_FD_CURRENT_DIRECTORY, program, sizeof program - 1, NULL, &process);
    if (vllsi_failed(spawned) || vllsi_failed(vllsi_process_wait(&process, &status))) {
        return -1;
    }
    vllsi_process_release(&process);
    return status.end == VLLSI_PROCESS_EXITED ? (int)status.code : -1;
}

static int spawn_peer(void)
{
    pid_t id;
    siginfo_t info;
    char *arguments[] = {(char *)program, NULL};
    if (posix_spawn(&id, program, NULL, NULL, arguments, environ) != 0 ||
        waitid(P_PID, (id_t)id, &info, WEXITED) != 0) {
        return -1;
    }
    return info.si_code == CLD_EXITED ? info.si_status : -1;
}

ROUNDS_LOOP(ours, sink = spawn_ours())
ROUNDS_LOOP(peer, sink = spawn_peer())
ROUNDS_LOOP(floor_only, sink = 0)

int main(void)
{
    if (spawn_ours() != 0 || spawn_peer() != 0) {
        fputs("the program did not run\n", stderr);
        return 1;
    }
    rounds_run(ours, peer, floor_only);
    return 0;
}
