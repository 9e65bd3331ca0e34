/*
 * A lock and unlock of one byte by vllsi/locking.h beside fcntl with F_SETLK, each on a file of its own.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <vllsi/locking.h>

#include "rounds.h"

static vllsi_fd our_file;
static int peer_file;
static volatile int64_t sink;

static int64_t lock_ours(void)
{
    vllsi_lock_handle handle = {0};
    const int64_t locked = vllsi_try_lock_byte_exclusive(our_file, 64, &handle, NULL);
    return locked != 0 ? locked : vllsi_unlock(&handle);
}

static int64_t lock_peer(void)
{
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 64, .l_len = 1};
    const int locked = fcntl(peer_file, F_SETLK, &lock);
    lock.l_type = F_UNLCK;
    return locked != 0 ? locked : fcntl(peer_file, F_SETLK, &lock);
}

ROUNDS_LOOP(ours, sink = lock_ours())
ROUNDS_LOOP(peer, sink = lock_peer())
ROUNDS_LOOP(floor_only, sink = 0)

static int temporary_file(void)
{
    char path[] = "/tmp/vllsi-bench-XXXXXX";
    const int file = mkstemp(path);
    return file >= 0 && unlink(path) == 0 ? file : -1;
}

int main(void)
{
    peer_file = temporary_file();
    our_file = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, temporary_file());
    if (lock_ours() != 0 || lock_peer() != 0) {
        fputs("a temporary file that can be locked is needed\n", stderr);
        return 1;
    }
    rounds_run(ours, peer, floor_only);
    return 0;
}
