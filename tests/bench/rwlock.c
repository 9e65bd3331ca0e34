/*
 * A read lock and unlock of vllsi_rwlock beside those of pthread_rwlock, in a process with two threads.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <unistd.h>

#include <vllsi/sync.h>

#include "rounds.h"

static _Alignas(64) struct vllsi_rwlock our_lock;
static _Alignas(64) pthread_rwlock_t peer_lock = PTHREAD_RWLOCK_INITIALIZER;

ROUNDS_LOOP(ours, vllsi_rwlock_read(&our_lock); __asm__ volatile(""
                                                                 :
                                                                 :
                                                                 : "memory");
            vllsi_rwlock_read_unlock(&our_lock))
ROUNDS_LOOP(peer, pthread_rwlock_rdlock(&peer_lock); __asm__ volatile(""
                                                                      :
                                                                      :
                                                                      : "memory");
            pthread_rwlock_unlock(&peer_lock))
ROUNDS_LOOP(floor_only, (void)0)

static void *idle(void *unused)
{
    for (;;) {
        pause();
    }
    return unused;
}

int main(void)
{
    pthread_t other;
    if (pthread_create(&other, NULL, idle, NULL) != 0) {
        fputs("a second thread is needed\n", stderr);
        return 1;
    }
    rounds_run(ours, peer, floor_only);
    return 0;
}
