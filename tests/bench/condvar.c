/*
 * vllsi_condvar beside pthread_cond:
 *
 * - PING_PONG: two threads hand a turn to and fro, each signalling after its unlock, or with SIGNAL_LOCKED
 *   before it; one call is a round trip. PROCESSORS says whether they share one processor or have two;
 * - TRAPS: system calls made by signals that nobody waits for, counted by a filter that refuses them with
 *   SIGSYS;
 * - otherwise: the time of such a signal.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/filter.h>
#include <linux/seccomp.h>

#include <vllsi/sync.h>

#include "rounds.h"

static _Alignas(64) struct vllsi_condvar our_condvar;
#if !defined(TRAPS)
static _Alignas(64) pthread_cond_t peer_condvar = PTHREAD_COND_INITIALIZER;
#endif

#if defined(PING_PONG)

static _Alignas(64) struct vllsi_mutex our_mutex;
static _Alignas(64) pthread_mutex_t peer_mutex = PTHREAD_MUTEX_INITIALIZER;
static _Alignas(64) int our_turn;
static _Alignas(64) int peer_turn;

static void our_half(int me)
{
    vllsi_mutex_lock(&our_mutex);
    while (our_turn != me) {
        vllsi_condvar_wait(&our_condvar, &our_mutex);
    }
    our_turn = !me;
#if defined(SIGNAL_LOCKED)
    vllsi_condvar_signal(&our_condvar);
    vllsi_mutex_unlock(&our_mutex);
#else
    vllsi_mutex_unlock(&our_mutex);
    vllsi_condvar_signal(&our_condvar);
#endif
}

static void peer_half(int me)
{
    pthread_mutex_lock(&peer_mutex);
    while (peer_turn != me) {
        pthread_cond_wait(&peer_condvar, &peer_mutex);
    }
    peer_turn = !me;
#if defined(SIGNAL_LOCKED)
    pthread_cond_signal(&peer_condvar);
    pthread_mutex_unlock(&peer_mutex);
#else
    pthread_mutex_unlock(&peer_mutex);
    pthread_cond_signal(&peer_condvar);
#endif
}

static void run_on(unsigned processor)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(processor, &set);
    (void)sched_setaffinity(0, sizeof set, &set);
}

static void *our_partner(void *unused)
{
    run_on(PROCESSORS - 1);
    for (;;) {
        our_half(1);
    }
    return unused;
}

static void *peer_partner(void *unused)
{
    run_on(PROCESSORS - 1);
    for (;;) {
        peer_half(1);
    }
    return unused;
}

/* Ends with the turn back on this side, so that the partner sleeps while the other side is measured. */
ROUNDS_LOOP(ours, our_half(0))
ROUNDS_LOOP(peer, peer_half(0))
ROUNDS_LOOP(floor_only, (void)0)

int main(void)
{
    pthread_t partner;
    if (pthread_create(&partner, NULL, our_partner, NULL) != 0 ||
        pthread_create(&partner, NULL, peer_partner, NULL) != 0) {
        fputs("threads are needed\n", stderr);
        return 1;
    }
    run_on(0);
    rounds_run(ours, peer, floor_only);
    return 0;
}

#elif defined(TRAPS)

enum { SIGNALS = 100000 };

static volatile sig_atomic_t traps;

static void count_trap(int signal)
{
    (void)signal;
    traps++;
}

/* Every call but those that end and report is turned into SIGSYS. */
static int trap_calls(void)
{
    static struct sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_write, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit_group, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_rt_sigreturn, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    struct sigaction action = {.sa_handler = count_trap};
    return sigaction(SIGSYS, &action, NULL) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

int main(void)
{
    static char buffer[256];
    setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
    if (!trap_calls()) {
        fputs("the kernel takes no filter\n", stderr);
        return 1;
    }
    (void)syscall(SYS_getpid); /* the counting works */
    const int before = traps;
    for (int call = 0; call < SIGNALS; call++) {
        vllsi_condvar_signal(&our_condvar);
        vllsi_condvar_broadcast(&our_condvar);
    }
    const int counted = traps - before;
    printf("ours works\n%d %d\n", counted, before);
    fflush(stdout);
    _exit(0);
}

#else

ROUNDS_LOOP(ours, vllsi_condvar_signal(&our_condvar))
ROUNDS_LOOP(peer, pthread_cond_signal(&peer_condvar))
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

#endif
