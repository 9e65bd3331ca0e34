/*
 * A positional read or write of vllsi/file.h beside glibc's, of the same bytes of the same file in the page
 * cache. BYTES is the size of one; WRITE chooses writing.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <vllsi/file.h>

#include "rounds.h"

static _Alignas(64) char buffer[BYTES];
static vllsi_fd our_file;
static int peer_file;

#if defined(WRITE)
#define OURS(offset) vllsi_pwrite(our_file, buffer, sizeof buffer, offset)
#define PEER(offset) pwrite(peer_file, buffer, sizeof buffer, offset)
#else
#define OURS(offset) vllsi_pread(our_file, buffer, sizeof buffer, offset)
#define PEER(offset) pread(peer_file, buffer, sizeof buffer, offset)
#endif

static volatile int64_t sink;

ROUNDS_LOOP(ours, sink = OURS(64))
ROUNDS_LOOP(peer, sink = PEER(64))
ROUNDS_LOOP(floor_only, sink = 0)

int main(void)
{
    char path[] = "/tmp/vllsi-bench-XXXXXX";
    peer_file = mkstemp(path);
    if (peer_file < 0 || unlink(path) != 0 || ftruncate(peer_file, 65536) != 0) {
        fputs("a temporary file is needed\n", stderr);
        return 1;
    }
    our_file = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, peer_file);
    if (OURS(64) != (int64_t)sizeof buffer || PEER(64) != (int64_t)sizeof buffer) {
        fputs("not all bytes were moved\n", stderr);
        return 1;
    }
    rounds_run(ours, peer, floor_only);
    return 0;
}
