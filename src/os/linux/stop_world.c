/*
 * Stopping threads, and running a function on them, by a signal.
 *
 * Who wants something of other threads takes the turn, then the list of threads, and keeps both until it is
 * done: so a thread that begins or ends waits, and one that wants the same waits where a signal reaches it.
 * Each thread has a word, in its block:
 *
 *     RUNNING ──initiator──▶ WANTED_STOP ──thread──▶ STOPPED ──initiator──▶ RUNNING
 *     RUNNING ──initiator──▶ WANTED_CALL ──thread──▶ BUSY    ──thread─────▶ RUNNING
 *     WANTED… ──initiator, time is up──▶ RUNNING
 *
 * All that a signal says is "look at your word". So one that comes late, or once too often, does nothing; one
 * that was sent for an attempt that was given up serves the next; and a thread that is still in the handler
 * from the last stop answers without another. Both sides sleep on the word; who waits for an answer marks it
 * WATCHED first, so that only one answer in a stop has to wake somebody.
 *
 * Real-time signals queue up. A thread that has the signal blocked must not be sent one for each attempt: the
 * user's limit of queued signals would be reached, and on the day it is unblocked the thread would run
 * nothing but the handler (.NET had that). The word counts attempts since the handler last ran; the 1st, 2nd,
 * 3rd, 5th, 9th, … send a signal. None would be too few: the program may have taken one out of the queue, and
 * the child of a fork has none of those that the parent had.
 *
 * ThreadSanitizer's own handlers delay signals until the next call of the libc, so a thread that computes
 * would never stop (Boehm's collector hangs there). This handler is set by the system call, behind its back,
 * and is compiled without its instrumentation. The sanitizer also locks each atomic variable while that is
 * accessed, and a stopped thread may hold such a lock: what the initiator touches must be its own.
 */
#include "stop_world.h"

#include <vllsi/collector.h>
#include <vllsi/wait.h>

#include "../../arch/registers.h"
#include "../../arch/spin.h"
#include "../unsanitized.h"
#include "../wait.h"
#include "host.h"
#include "signal_own.h"

enum { RUNNING, WANTED_STOP, WANTED_CALL, STOPPED, BUSY, STATE_BITS = 7, WATCHED = 8, ATTEMPT = 16 };

#define ATTEMPTS_BITS (~(uint32_t)(ATTEMPT - 1))
#define SPINS         100
/* How often a thread that does not answer is looked for: it may have ended without a word. */
#define LOOK_NS 100000000
/* How long an attempt to stop several may take at first, and where that ends. */
#define PATIENCE_NS      10000000
#define PATIENCE_MOST_NS 1000000000

/* The initiator's; what a handshake runs, and 0 or the only thread that is meant. */
struct request {
    vllsi_handshake_function *function;
    void *argument;
    int64_t only;
    int64_t deadline_ns;
    uint32_t state;
};

/* The process that has the turn, twice, and 1 where somebody may wait for it; 0 where nobody has it. A child
 * of a fork takes it from its parent's threads, which it does not have. */
static uint32_t turn;

/* Who keeps others stopped. */
static struct vllsi__thread *holder;

/* The signal; 0 until it is chosen. */
static int32_t stop_signal;

static const struct request *current;

static vllsi_result failure(enum vllsi_core_error_code code)
{
    return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, code);
}

static uint32_t state_of(uint32_t word)
{
    return word & STATE_BITS;
}

/*
 * The thread's side. Nothing here or below it may be instrumented, so the futex is called directly.
 */

VLLSI__UNSANITIZED static inline void wake_word(uint32_t *word)
{
    (void)!vllsi__linux_futex_3(word, VLLSI_LINUX_FUTEX_WAKE | VLLSI_LINUX_FUTEX_PRIVATE_FLAG, INT32_MAX);
}

VLLSI__UNSANITIZED static inline void run_call(struct vllsi__thread *self, struct vllsi_linux_ucontext *frame)
{
    const struct request *request = current;
    struct vllsi_registers registers;
    vllsi__registers_from(frame, &registers);
    request->function(request->argument, &registers);
    const uint32_t before = __atomic_fetch_and(&self->stop_word, ATTEMPTS_BITS, __ATOMIC_ACQ_REL);
    if ((before & WATCHED) != 0) {
        wake_word(&self->stop_word);
    }
}

/* What is wanted is known from the word alone; the request only stands still once the word has been changed.
 */
VLLSI__UNSANITIZED static inline void answer(struct vllsi__thread *self, struct vllsi__stopped *here,
                                             uint32_t word)
{
    const bool stops = (word & STATE_BITS) == WANTED_STOP;
    const uint32_t next = (word & ATTEMPTS_BITS) | (stops ? STOPPED : BUSY | (word & WATCHED));
    self->stopped = here;
    if (!__atomic_compare_exchange_n(&self->stop_word, &word, next, false, __ATOMIC_ACQ_REL,
                                     __ATOMIC_RELAXED)) {
        return;
    }
    if (!stops) {
        run_call(self, here->frame);
    } else if ((word & WATCHED) != 0) {
        wake_word(&self->stop_word);
    }
}

VLLSI__UNSANITIZED static void on_signal(int32_t signal, struct vllsi_linux_siginfo *info, void *ucontext)
{
    (void)signal;
    (void)info;
    struct vllsi__thread *self = vllsi__thread_current;
    if (self == NULL) {
        return; /* somebody else's thread, whose id was that of one of ours */
    }
    struct vllsi__stopped here = {.frame = ucontext};
    __atomic_fetch_and(&self->stop_word, ~ATTEMPTS_BITS, __ATOMIC_RELAXED);
    for (;;) {
        const uint32_t word = __atomic_load_n(&self->stop_word, __ATOMIC_ACQUIRE);
        const uint32_t state = word & STATE_BITS;
        if (state == WANTED_STOP || state == WANTED_CALL) {
            answer(self, &here, word);
        } else if (state == STOPPED) {
            (void)vllsi__linux_futex(
                &self->stop_word, VLLSI_LINUX_FUTEX_WAIT | VLLSI_LINUX_FUTEX_PRIVATE_FLAG, word, 0, NULL, 0);
        } else {
            return;
        }
    }
}

/*
 * The turn.
 */

static vllsi_result take_turn(int64_t deadline_ns)
{
    const uint32_t mine = (uint32_t)vllsi__linux_getpid() * 2;
    uint32_t taken = mine;
    for (;;) {
        uint32_t word = __atomic_load_n(&turn, __ATOMIC_RELAXED);
        if ((word & ~1u) != mine) {
            if (__atomic_compare_exchange_n(&turn, &word, taken, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
                return 0;
            }
            continue;
        }
        taken = mine | 1; /* others may wait as well */
        if (word == mine &&
            !__atomic_compare_exchange_n(&turn, &word, taken, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
            continue;
        }
        const vllsi_result waited = vllsi_wait_until(&turn, taken, deadline_ns);
        if (vllsi_failed(waited)) {
            return waited;
        }
    }
}

static void leave_turn(void)
{
    if ((__atomic_exchange_n(&turn, 0, __ATOMIC_RELEASE) & 1) != 0) {
        vllsi_wake_one(&turn);
    }
}

/* With the turn. */
static vllsi_result choose_signal(int32_t wanted)
{
    const int32_t chosen = __atomic_load_n(&stop_signal, __ATOMIC_ACQUIRE);
    if (chosen != 0) {
        return wanted == 0 || wanted == chosen ? chosen : failure(VLLSI_CORE_ERROR_BUSY);
    }
    const vllsi_result taken = vllsi__signal_take(wanted, on_signal, VLLSI_LINUX_SA_RESTART);
    if (!vllsi_failed(taken)) {
        __atomic_store_n(&stop_signal, (int32_t)taken, __ATOMIC_RELEASE);
    }
    return taken;
}

vllsi_result vllsi_collector_prepare(int32_t signal)
{
    if (vllsi__world_is_mine()) {
        return choose_signal(signal);
    }
    const vllsi_result taken = take_turn(VLLSI_FOREVER);
    if (vllsi_failed(taken)) {
        return taken;
    }
    const vllsi_result chosen = choose_signal(signal);
    leave_turn();
    return chosen;
}

/*
 * The initiator's side.
 */

bool vllsi__world_is_mine(void)
{
    const struct vllsi__thread *self = vllsi__thread_current;
    return self != NULL && __atomic_load_n(&holder, __ATOMIC_RELAXED) == self;
}

bool vllsi__thread_is_stopped(const struct vllsi__thread *block)
{
    return state_of(__atomic_load_n(&block->stop_word, __ATOMIC_ACQUIRE)) == STOPPED;
}

static bool is_meant(const struct vllsi__thread *block, const struct request *request)
{
    return block != vllsi__thread_current && (request->only == 0 || request->only == block->id);
}

static vllsi_result begin(struct request *request)
{
    const vllsi_result attached = vllsi__thread_block_attach();
    if (vllsi_failed(attached)) {
        return attached;
    }
    struct vllsi__thread *self = vllsi__thread_current;
    if (vllsi__world_is_mine() || state_of(__atomic_load_n(&self->stop_word, __ATOMIC_RELAXED)) == BUSY) {
        return failure(VLLSI_CORE_ERROR_DEADLOCK);
    }
    if (request->only != 0 && request->only == vllsi__host_thread_id()) {
        return failure(VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    const vllsi_result taken = take_turn(request->deadline_ns);
    if (vllsi_failed(taken)) {
        return taken;
    }
    const vllsi_result chosen = choose_signal(0);
    if (vllsi_failed(chosen)) {
        leave_turn();
        return chosen;
    }
    vllsi__thread_list_lock();
    current = request;
    return 0;
}

static void end(void)
{
    current = NULL;
    vllsi__thread_list_unlock();
    leave_turn();
}

/* Where the queue of signals is full, it may be for a moment only. */
static vllsi_result send(const struct vllsi__thread *block, int64_t deadline_ns)
{
    for (;;) {
        const vllsi_result sent =
            vllsi__linux_tgkill((int32_t)vllsi__linux_getpid(), (int32_t)block->id, stop_signal);
        if (sent != -(vllsi_result)VLLSI_LINUX_EAGAIN || vllsi_monotonic_nanos() >= deadline_ns) {
            return sent;
        }
        vllsi__host_pause_ms(1);
    }
}

static void set_running(struct vllsi__thread *block)
{
    __atomic_fetch_and(&block->stop_word, ATTEMPTS_BITS, __ATOMIC_RELEASE);
}

/*
 * What is in the word from before is either nothing, or what a fork has left there. A thread that has ended
 * without a word will be found gone, and one that no signal could be queued for will be missing.
 */
static vllsi_result want(struct vllsi__thread *block, const struct request *request, int64_t deadline_ns)
{
    uint32_t word = __atomic_load_n(&block->stop_word, __ATOMIC_RELAXED);
    uint32_t next;
    do {
        const uint32_t attempts = word & ATTEMPTS_BITS;
        next = (attempts == ATTEMPTS_BITS ? attempts : attempts + ATTEMPT) | request->state;
    } while (!__atomic_compare_exchange_n(&block->stop_word, &word, next, false, __ATOMIC_RELEASE,
                                          __ATOMIC_RELAXED));
    const uint32_t before = (word & ATTEMPTS_BITS) / ATTEMPT;
    const vllsi_result sent = (before & (before - 1)) == 0 ? send(block, deadline_ns) : 0;
    if (sent == -(vllsi_result)VLLSI_LINUX_ESRCH || sent == -(vllsi_result)VLLSI_LINUX_EAGAIN) {
        return 0;
    }
    if (vllsi_failed(sent)) {
        set_running(block);
    }
    return sent;
}

static bool is_wanted(uint32_t word)
{
    return state_of(word) == WANTED_STOP || state_of(word) == WANTED_CALL;
}

/* Takes back what was wanted; false where the thread was faster. */
static bool withdraw(struct vllsi__thread *block)
{
    uint32_t word = __atomic_load_n(&block->stop_word, __ATOMIC_RELAXED);
    while (is_wanted(word)) {
        if (__atomic_compare_exchange_n(&block->stop_word, &word, word & ATTEMPTS_BITS, false,
                                        __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
            return true;
        }
    }
    return false;
}

/* Sleeps until the word may have changed. Whether the time is up. */
static bool sleep_on(struct vllsi__thread *block, uint32_t word, int64_t deadline_ns)
{
    if ((word & WATCHED) == 0) {
        (void)__atomic_compare_exchange_n(&block->stop_word, &word, word | WATCHED, false, __ATOMIC_RELAXED,
                                          __ATOMIC_RELAXED);
        return false;
    }
    const int64_t look_ns = vllsi_monotonic_nanos() + LOOK_NS;
    const int64_t until_ns = deadline_ns < look_ns ? deadline_ns : look_ns;
    return vllsi_failed(vllsi_wait_until(&block->stop_word, word, until_ns)) && until_ns == deadline_ns;
}

/* How a thread took it. */
enum outcome { ANSWERED, MISSING, GONE };

/*
 * Waits until a thread has done what was wanted. One that does not answer in time is left alone; what one has
 * begun is waited for.
 */
static enum outcome wait_for(struct vllsi__thread *block, int64_t deadline_ns)
{
    for (uint32_t spins = 0;; spins++) {
        const uint32_t word = __atomic_load_n(&block->stop_word, __ATOMIC_ACQUIRE);
        if (!is_wanted(word) && state_of(word) != BUSY) {
            return ANSWERED;
        }
        if (spins < SPINS) {
            vllsi__spin_hint();
        } else if (!is_wanted(word)) {
            (void)sleep_on(block, word, VLLSI_FOREVER);
        } else if (!vllsi__host_thread_exists(block->id)) {
            return withdraw(block) ? GONE : ANSWERED;
        } else if (sleep_on(block, word, deadline_ns) && withdraw(block)) {
            return MISSING;
        }
    }
}

static void release_all(void)
{
    for (struct vllsi__thread *block = vllsi__thread_list_first(); block != NULL; block = block->next) {
        if (vllsi__thread_is_stopped(block)) {
            set_running(block);
            wake_word(&block->stop_word);
        }
    }
}

/* Waits for all that it was wanted of, up to `last`, exclusive. */
static void wait_for_all(const struct request *request, const struct vllsi__thread *last, int64_t deadline_ns,
                         struct vllsi_world_report *report)
{
    for (struct vllsi__thread *block = vllsi__thread_list_first(); block != last; block = block->next) {
        const enum outcome outcome = is_meant(block, request) ? wait_for(block, deadline_ns) : GONE;
        if (outcome == ANSWERED) {
            report->answered++;
        } else if (outcome == MISSING) {
            report->missing++;
            report->missing_id = block->id;
        }
    }
}

/* Wants it of all, then waits for all, so that they answer at the same time. */
static vllsi_result ask_all(const struct request *request, int64_t deadline_ns,
                            struct vllsi_world_report *report)
{
    *report = (struct vllsi_world_report){0, 0, 0};
    struct vllsi__thread *block = vllsi__thread_list_first();
    for (; block != NULL; block = block->next) {
        const vllsi_result wanted = is_meant(block, request) ? want(block, request, deadline_ns) : 0;
        if (vllsi_failed(wanted)) {
            wait_for_all(request, block, 0, report);
            return wanted;
        }
    }
    wait_for_all(request, NULL, deadline_ns, report);
    if (report->missing != 0) {
        return vllsi__wait_time_is_up();
    }
    if (request->only != 0 && report->answered == 0) {
        return failure(VLLSI_CORE_ERROR_NOT_FOUND);
    }
    return report->answered;
}

/* Threads that are in each other's way get out of it. */
static void let_all_run(void)
{
    release_all();
    vllsi__thread_list_unlock();
    vllsi__host_pause_ms(1);
    vllsi__thread_list_lock();
}

/*
 * A thread that begins or ends in a libc or under a sanitizer has its signals blocked there, and may wait for
 * a lock that a thread holds which has been stopped already, or for a wake-up that was given to one (musl's
 * list of threads). It will answer once that one has gone on. So an attempt that takes long is given up and
 * repeated, each with more patience, until the deadline has passed.
 */
static vllsi_result stop(struct request *request, struct vllsi_world_report *report)
{
    const vllsi_result begun = begin(request);
    if (vllsi_failed(begun)) {
        return begun;
    }
    for (int64_t patience_ns = PATIENCE_NS;;
         patience_ns += patience_ns < PATIENCE_MOST_NS ? patience_ns : 0) {
        const int64_t now_ns = vllsi_monotonic_nanos();
        const bool is_last = request->deadline_ns < now_ns + 2 * patience_ns;
        const vllsi_result asked =
            ask_all(request, is_last ? request->deadline_ns : now_ns + patience_ns, report);
        if (!vllsi_failed(asked)) {
            __atomic_store_n(&holder, vllsi__thread_current, __ATOMIC_RELAXED);
            return asked;
        }
        if (is_last || !vllsi_timed_out(asked)) {
            release_all();
            end();
            return asked;
        }
        let_all_run();
    }
}

vllsi_result vllsi_world_stop(int64_t deadline_ns, struct vllsi_world_report *report)
{
    struct vllsi_world_report counted = {0, 0, 0};
    struct request request = {.deadline_ns = deadline_ns, .state = WANTED_STOP};
    const vllsi_result done = stop(&request, &counted);
    if (report != NULL) {
        *report = counted;
    }
    return done;
}

vllsi_result vllsi_world_start(void)
{
    if (!vllsi__world_is_mine()) {
        return failure(VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    __atomic_store_n(&holder, NULL, __ATOMIC_RELAXED);
    release_all();
    end();
    return 0;
}

vllsi_result vllsi_thread_stop(int64_t id, int64_t deadline_ns, struct vllsi_world_thread *thread)
{
    struct vllsi_world_report counted = {0, 0, 0};
    struct request request = {.only = id, .deadline_ns = deadline_ns, .state = WANTED_STOP};
    if (id <= 0) {
        return failure(VLLSI_CORE_ERROR_NOT_FOUND);
    }
    const vllsi_result done = stop(&request, &counted);
    if (vllsi_failed(done)) {
        return done;
    }
    struct vllsi_world_thread each = {.id = 0};
    while (vllsi_world_next(&each)) {
        if (each.state == VLLSI_WORLD_STOPPED) {
            if (thread != NULL) {
                *thread = each;
            }
            return 0;
        }
    }
    (void)!vllsi_world_start();
    return failure(VLLSI_CORE_ERROR_NOT_FOUND);
}

static vllsi_result call(struct request *request, struct vllsi_world_report *report)
{
    if (request->function == NULL) {
        return failure(VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    vllsi_result done = begin(request);
    if (!vllsi_failed(done)) {
        done = ask_all(request, request->deadline_ns, report);
        end();
    }
    return done;
}

vllsi_result vllsi_handshake(vllsi_handshake_function *function, void *argument, int64_t deadline_ns,
                             struct vllsi_world_report *report)
{
    struct vllsi_world_report counted = {0, 0, 0};
    struct request request = {
        .function = function, .argument = argument, .deadline_ns = deadline_ns, .state = WANTED_CALL};
    const vllsi_result done = call(&request, &counted);
    if (report != NULL) {
        *report = counted;
    }
    return done;
}

vllsi_result vllsi_thread_sample(int64_t id, vllsi_handshake_function *function, void *argument,
                                 int64_t deadline_ns)
{
    struct vllsi_world_report counted = {0, 0, 0};
    struct request request = {.function = function,
                              .argument = argument,
                              .only = id,
                              .deadline_ns = deadline_ns,
                              .state = WANTED_CALL};
    if (id <= 0) {
        return failure(VLLSI_CORE_ERROR_NOT_FOUND);
    }
    const vllsi_result done = call(&request, &counted);
    return vllsi_failed(done) ? done : 0;
}
