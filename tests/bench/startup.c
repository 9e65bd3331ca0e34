/*
 * Starts two programs again and again and waits for their end: `startup OURS PEER`. Both do nothing, so what
 * is measured is exec to exit.
 */
#define _GNU_SOURCE
#include "rounds.h"

#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>

static char *our_program, *peer_program;

static void start_and_wait(char *program)
{
    char *const argv[] = {program, NULL};
    char *const envp[] = {NULL};
    pid_t pid;
    int status;
    if (posix_spawn(&pid, program, NULL, NULL, argv, envp) != 0 || waitpid(pid, &status, 0) != pid ||
        status != 0) {
        fprintf(stderr, "%s does not run\n", program);
        exit(1);
    }
}

ROUNDS_LOOP(ours, start_and_wait(our_program))
ROUNDS_LOOP(peer, start_and_wait(peer_program))
ROUNDS_LOOP(floor_only, (void)0)

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: startup OURS PEER\n", stderr);
        return 2;
    }
    our_program = argv[1];
    peer_program = argv[2];
    rounds_run(ours, peer, floor_only);
    return 0;
}
