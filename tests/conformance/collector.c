/*
 * vllsi/collector.h: threads are listed, stopped, looked at, changed and started again.
 */
#include "conformance.h"
#include "support_linux.h"
#include "support_stop.h"

#include <vllsi/collector.h>
#include <vllsi/context.h>
#include <vllsi/init.h>
#include <vllsi/jump.h>
#include <vllsi/linux.h>
#include <vllsi/sync.h>
#include <vllsi/thread.h>
#include <vllsi/wait.h>

#include "arch/hold.h"

#define CHECK_CORE(call, code) CHECK_FAILS(call, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##code)

static void stop_world(int64_t threads)
{
    struct vllsi_world_report report = {-1, -1, -1};
    REQUIRE(vllsi_world_stop(in_ms(LONG_MS), &report) == threads);
    CHECK_EQ(report.answered, threads);
    CHECK_EQ(report.missing, 0);
    CHECK_EQ(report.missing_id, 0);
}

/* What the list says of a thread. */
static struct vllsi_world_thread told(int64_t id)
{
    struct vllsi_world_thread threads[64];
    const vllsi_result count = vllsi_world_list(threads, 64);
    REQUIRE(count >= 1 && count <= 64);
    struct vllsi_world_thread found = {.id = 0};
    for (vllsi_result at = 0; at < count; at++) {
        if (threads[at].id == id) {
            CHECK_EQ(found.id, 0);
            found = threads[at];
        }
    }
    REQUIRE(found.id == id);
    return found;
}

/*
 * The list.
 */

TEST(collector, list_has_the_calling_thread)
{
    REQUIRE(vllsi_init_thread() == 0);
    const uintptr_t here = (uintptr_t)__builtin_frame_address(0);
    const struct vllsi_world_thread self = told(vllsi_get_thread_id());
    CHECK_EQ(self.state, VLLSI_WORLD_SELF);
    CHECK(self.stack_low <= here && here < self.stack_high);
    CHECK(self.scan_low < here && self.scan_high == self.stack_high);
    CHECK_EQ(vllsi_world_list(NULL, 0), 1);
    CHECK_CORE(vllsi_world_list(NULL, 1), INVALID_INPUT);
}

TEST(collector, list_has_each_thread_once)
{
    struct worker workers[4];
    REQUIRE(vllsi_init_thread() == 0);
    workers_start(workers, 4, count_up);
    CHECK_EQ(vllsi_world_list(NULL, 0), 5);
    for (int at = 0; at < 4; at++) {
        const struct vllsi_world_thread thread = told(workers[at].id);
        CHECK_EQ(thread.state, VLLSI_WORLD_RUNNING);
        CHECK(thread.stack_low <= workers[at].place && workers[at].place < thread.stack_high);
        CHECK(thread.guard_low <= thread.stack_low);
        CHECK_EQ(thread.scan_high, 0);
    }
    struct vllsi_world_thread two[3] = {{.id = -7}, {.id = -7}, {.id = -7}};
    CHECK_EQ(vllsi_world_list(two, 2), 5);
    CHECK(two[1].id != -7 && two[2].id == -7);
    workers_end(workers, 4);
    CHECK_EQ(vllsi_world_list(NULL, 0), 1);
}

/*
 * Stop and start.
 */

TEST(collector, stopped_threads_do_nothing_until_they_are_started)
{
    struct worker workers[4];
    workers_start(workers, 4, count_up);
    for (int round = 0; round < 10; round++) {
        stop_world(4);
        uint32_t before[4];
        for (int at = 0; at < 4; at++) {
            before[at] = load(&workers[at].count);
        }
        conformance_sleep_ms(3);
        for (int at = 0; at < 4; at++) {
            CHECK_EQ(load(&workers[at].count), before[at]);
        }
        CHECK_OK(vllsi_world_start());
        for (int at = 0; at < 4; at++) {
            CHECK(worker_moves(&workers[at]));
        }
    }
    workers_end(workers, 4);
}

TEST(collector, walk_meets_each_thread_once)
{
    struct worker workers[4];
    workers_start(workers, 4, count_up);
    stop_world(4);
    struct vllsi_world_thread thread = {.id = 0};
    int stopped = 0;
    int self = 0;
    while (vllsi_world_next(&thread)) {
        stopped += thread.state == VLLSI_WORLD_STOPPED;
        self += thread.state == VLLSI_WORLD_SELF && thread.id == vllsi_get_thread_id();
    }
    CHECK_EQ(vllsi_world_list(NULL, 0), 5);
    CHECK_EQ(told(workers[2].id).state, VLLSI_WORLD_STOPPED);
    CHECK_OK(vllsi_world_start());
    CHECK_EQ(stopped, 4);
    CHECK_EQ(self, 1);
    thread = (struct vllsi_world_thread){.id = 0};
    CHECK(!vllsi_world_next(&thread));
    workers_end(workers, 4);
}

TEST(collector, alone_there_is_nothing_to_stop)
{
    stop_world(0);
    CHECK_CORE(vllsi_world_stop(VLLSI_FOREVER, NULL), DEADLOCK);
    CHECK_CORE(vllsi_handshake(note_thread, NULL, VLLSI_FOREVER, NULL), DEADLOCK);
    CHECK_OK(vllsi_world_start());
    CHECK_CORE(vllsi_world_start(), INVALID_INPUT);
    CHECK_EQ(vllsi_world_stop(0, NULL), 0);
    CHECK_OK(vllsi_world_start());
}

/* Waits for a byte; the call must not end because of a signal. */
static void read_a_byte(struct worker *worker)
{
    char byte = 0;
    worker->result = (int64_t)vllsi__linux_read(worker->fd, &byte, 1);
}

TEST(collector, interrupted_system_call_goes_on)
{
    int32_t ends[2];
    REQUIRE(vllsi__linux_pipe2(ends, 0) == 0);
    struct worker worker = {.fd = ends[0]};
    worker_start(&worker, read_a_byte);
    for (int round = 0; round < 20; round++) {
        conformance_sleep_ms(1);
        stop_world(1);
        CHECK_OK(vllsi_world_start());
    }
    CHECK_EQ(vllsi__linux_write(ends[1], "x", 1), 1);
    worker_join(&worker);
    CHECK_EQ(worker.result, 1);
}

static struct vllsi_mutex mutex;

static void lock_and_count(struct worker *worker)
{
    vllsi_mutex_lock(&mutex);
    count_up(worker);
    vllsi_mutex_unlock(&mutex);
}

TEST(collector, holder_and_waiter_of_a_mutex_are_stopped)
{
    if (SUPPORT_THREAD_SANITIZER) {
        SKIP("ThreadSanitizer locks atomic variables while they are accessed, so no initiator can look at a "
             "mutex that a stopped thread was looking at; lifted by another design of that sanitizer");
    }
    struct worker holder = {.fd = 0};
    struct worker waiter = {.fd = 0};
    worker_start(&holder, lock_and_count);
    CHECK(worker_moves(&holder));
    worker_start(&waiter, lock_and_count);
    for (int round = 0; round < 50; round++) {
        conformance_sleep_ms(round % 5);
        stop_world(2);
        CHECK(!vllsi_mutex_try_lock(&mutex));
        CHECK_EQ(load(&waiter.count), 0);
        CHECK_OK(vllsi_world_start());
    }
    worker_end(&holder);
    CHECK(worker_moves(&waiter));
    worker_end(&waiter);
}

static void add_and_subtract(void *argument)
{
    uint32_t *word = argument;
    for (int round = 0; round < 2000; round++) {
        vllsi_mutex_lock(&mutex);
        *word += 3;
        vllsi_mutex_unlock(&mutex);
    }
}

static void stop_again_and_again(void *argument)
{
    struct initiators *initiators = argument;
    for (int round = 0; round < initiators->rounds; round++) {
        const vllsi_result stopped = vllsi_world_stop(in_ms(LONG_MS), NULL);
        CHECK(stopped >= 1);
        if (vllsi_failed(stopped)) {
            return;
        }
        const uint32_t inside = __atomic_add_fetch(&initiators->inside, 1, __ATOMIC_SEQ_CST);
        CHECK_EQ(inside, 1);
        __atomic_sub_fetch(&initiators->inside, 1, __ATOMIC_SEQ_CST);
        CHECK_OK(vllsi_world_start());
    }
}

TEST(collector, several_initiators_take_turns)
{
    struct initiators initiators = {.rounds = conformance_emulated() ? 50 : 300};
    struct worker counter = {.fd = 0};
    worker_start(&counter, count_up);
    vllsi_thread_handle handles[3];
    uint32_t word = 0;
    for (int at = 0; at < 3; at++) {
        REQUIRE(vllsi_thread_spawn(stop_again_and_again, &initiators, 0, &handles[at]) == 0);
    }
    add_and_subtract(&word);
    for (int at = 0; at < 3; at++) {
        CHECK_OK(vllsi_thread_join(handles[at]));
    }
    CHECK_EQ(word, 6000);
    worker_end(&counter);
}

/*
 * Threads that do not answer.
 */

static void count_with_signals_blocked(struct worker *worker)
{
    struct vllsi_linux_sigset all;
    struct vllsi_linux_sigset before;
    for (size_t at = 0; at < sizeof all.sig / sizeof all.sig[0]; at++) {
        all.sig[at] = ~0ul;
    }
    CHECK_OK(vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &all, &before));
    count_until(worker, &worker->unblock);
    CHECK_OK(vllsi__linux_rt_sigprocmask(VLLSI_LINUX_SIG_SETMASK, &before, NULL));
    count_up(worker);
}

TEST(collector, thread_that_blocks_the_signal_is_told_and_nobody_stays_stopped)
{
    struct worker deaf = {.fd = 0};
    struct worker workers[2];
    worker_start(&deaf, count_with_signals_blocked);
    workers_start(workers, 2, count_up);
    CHECK(worker_moves(&deaf));
    for (int round = 0; round < 2; round++) {
        struct vllsi_world_report report = {-1, -1, -1};
        const vllsi_result stopped = vllsi_world_stop(in_ms(1000), &report);
        CHECK(vllsi_timed_out(stopped));
        CHECK_EQ(report.missing, 1);
        CHECK_EQ(report.missing_id, deaf.id);
        CHECK_EQ(report.answered, 2);
        CHECK(worker_moves(&deaf) && worker_moves(&workers[0]) && worker_moves(&workers[1]));
        CHECK_CORE(vllsi_world_start(), INVALID_INPUT);
    }
    store(&deaf.unblock, 1); /* the signals that come now come too late */
    CHECK(worker_moves(&deaf));
    for (int round = 0; round < 20; round++) {
        stop_world(3);
        CHECK_OK(vllsi_world_start());
        CHECK(worker_moves(&deaf));
    }
    workers_end(workers, 2);
    worker_end(&deaf);
}

TEST(collector, attempts_in_vain_do_not_fill_the_queue_of_signals)
{
    if (conformance_emulated()) {
        SKIP("qemu-user shows its host's queue; lifted by a guest kernel");
    }
    struct worker deaf = {.fd = 0};
    worker_start(&deaf, count_with_signals_blocked);
    CHECK(worker_moves(&deaf));
    const int64_t before = queued_signals();
    REQUIRE(before >= 0);
    for (int round = 0; round < 300; round++) {
        CHECK(vllsi_timed_out(vllsi_world_stop(in_ms(0), NULL)));
    }
    CHECK(queued_signals() - before <= 30); /* other processes of the user have some too */
    store(&deaf.unblock, 1);
    stop_world(1);
    CHECK_OK(vllsi_world_start());
    worker_end(&deaf);
}

/* What vfork does to its caller: it sleeps until the child is gone, and signals wait. */
static void sleep_as_in_vfork(struct worker *worker)
{
    const vllsi_result child =
        vllsi__linux_clone(VLLSI_LINUX_CLONE_VFORK | VLLSI_LINUX_SIGCHLD, NULL, NULL, NULL, NULL);
    if (child == 0) {
        const struct vllsi_linux_timespec long_enough = {.tv_sec = 0, .tv_nsec = 300000000};
        (void)!vllsi__linux_clock_nanosleep(VLLSI_LINUX_CLOCK_MONOTONIC, 0, &long_enough, NULL);
        vllsi__linux_exit_group(0);
    }
    CHECK(child > 0);
    int32_t status = 0;
    CHECK_EQ(vllsi__linux_wait4((int32_t)child, &status, 0, NULL), child);
    count_up(worker);
}

TEST(collector, thread_inside_vfork_is_told)
{
    if (conformance_emulated()) {
        SKIP("qemu-user makes a fork of a vfork; lifted by a guest kernel");
    }
    struct worker worker = {.fd = 0};
    worker_start(&worker, sleep_as_in_vfork);
    conformance_sleep_ms(50);
    struct vllsi_world_report report = {0, 0, 0};
    CHECK(vllsi_timed_out(vllsi_world_stop(in_ms(50), &report)));
    CHECK_EQ(report.missing_id, worker.id);
    stop_world(1);
    CHECK_OK(vllsi_world_start());
    worker_end(&worker);
}

/*
 * Threads that come and go.
 */

static void come_and_go(struct worker *worker)
{
    while (load(&worker->ends) == 0) {
        vllsi_thread_handle handles[3];
        int made = 0;
        while (made < 3 &&
               !vllsi_failed(vllsi_thread_spawn(use_the_library, &worker->count, 0, &handles[made]))) {
            made++;
        }
        for (int at = 0; at < made; at++) {
            CHECK_OK(vllsi_thread_join(handles[at]));
        }
    }
}

/* All are stopped, and stand still. */
static void look_at_all(struct worker *workers, int count)
{
    uint32_t before[4] = {0};
    for (int at = 0; at < count; at++) {
        before[at] = load(&workers[at].count);
    }
    struct vllsi_world_thread thread = {.id = 0};
    while (vllsi_world_next(&thread)) {
        if (thread.state == VLLSI_WORLD_SELF) {
            continue;
        }
        struct vllsi_registers registers;
        CHECK_EQ(thread.state, VLLSI_WORLD_STOPPED);
        CHECK_OK(vllsi_world_registers(&thread, &registers));
        CHECK(registers.stack_pointer >= thread.scan_low && registers.stack_pointer <= thread.scan_high);
        CHECK(registers.program_counter != 0);
        CHECK(!conformance_has_failed());
    }
    for (int at = 0; at < count; at++) {
        CHECK_EQ(load(&workers[at].count), before[at]);
    }
}

TEST(collector, threads_that_come_and_go_are_stopped_or_not_there)
{
    struct worker workers[3];
    const int rounds = conformance_emulated() || SUPPORT_SANITIZER ? 200 : 3000;
    const int64_t enough_ns = in_ms(8000);
    workers_start(workers, 3, come_and_go);
    for (int round = 0; round < rounds && (round < 50 || conformance_now_ns() < enough_ns); round++) {
        struct vllsi_world_report report = {0, 0, 0};
        const vllsi_result stopped = vllsi_world_stop(in_ms(LONG_MS), &report);
        CHECK_EQ(report.missing_id, 0);
        REQUIRE(stopped >= 3);
        look_at_all(workers, 3);
        CHECK_OK(vllsi_world_start());
        REQUIRE(!conformance_has_failed());
        if (round % 16 == 0) {
            CHECK(worker_moves(&workers[round / 16 % 3]));
        }
    }
    workers_end(workers, 3);
}

static void stop_in_child(void *nothing)
{
    (void)nothing;
    stop_world(0);
    CHECK_OK(vllsi_world_start());
    struct worker worker = {.fd = 0};
    worker_start(&worker, count_up);
    stop_world(1);
    CHECK_OK(vllsi_world_start());
    worker_end(&worker);
}

TEST(collector, child_of_a_fork_stops_its_own_threads)
{
    if (SUPPORT_THREAD_SANITIZER) {
        SKIP("ThreadSanitizer ends a child of a fork that begins threads; lifted by its die_after_fork=0");
    }
    if (conformance_emulated()) {
        SKIP("qemu-user 7.2 fails an assertion when the child of a fork of several threads begins one; "
             "lifted by "
             "a guest kernel");
    }
    struct worker workers[2];
    workers_start(workers, 2, count_up);
    stop_world(2);
    CHECK_OK(vllsi_world_start());
    for (int round = 0; round < 5; round++) {
        const struct conformance_child child = conformance_run_child(stop_in_child, NULL, LONG_MS);
        CHECK_TEXT(child.output, "");
        CHECK(child.exited && child.status == 0);
    }
    stop_world(2);
    CHECK_OK(vllsi_world_start());
    workers_end(workers, 2);
}

/*
 * What stopped threads have.
 */

static void hold(struct worker *worker)
{
    worker->held = vllsi__hold_in_register(&worker->ready, &worker->ends, ~secret());
}

static uint32_t register_named(const char *name)
{
    for (uint32_t at = 0; vllsi_register_name(at) != NULL; at++) {
        if (conformance_contains(vllsi_register_name(at), name) && vllsi_register_name(at)[2] == name[2]) {
            return at;
        }
    }
    return VLLSI_REGISTERS_MAX;
}

static struct vllsi_world_thread stop_holder(struct worker *worker)
{
    worker_start(worker, hold);
    REQUIRE(wait_until_set(&worker->ready));
    struct vllsi_world_thread thread = {.id = 0};
    REQUIRE(vllsi_thread_stop(worker->id, in_ms(LONG_MS), &thread) == 0);
    CHECK_EQ(thread.id, worker->id);
    CHECK_EQ(thread.state, VLLSI_WORLD_STOPPED);
    return thread;
}

TEST(collector, what_only_a_register_holds_is_found)
{
    struct worker worker = {.fd = 0};
    const struct vllsi_world_thread thread = stop_holder(&worker);
    struct vllsi_registers registers = {.count = 0};
    CHECK_OK(vllsi_world_registers(&thread, &registers));
    const uint32_t place = register_named(VLLSI__HOLDING_REGISTER);
    REQUIRE(place < registers.count);
    CHECK_EQ(registers.values[place], secret());
    CHECK_EQ(thread.scan_high, thread.stack_high);
    CHECK(thread.scan_low > thread.stack_low && thread.scan_low < registers.stack_pointer);
    CHECK_EQ(words_that_are(secret(), thread.scan_low, thread.scan_high), 1);
    CHECK_EQ(words_that_are(secret(), registers.stack_pointer, thread.scan_high), 0);
    CHECK_OK(vllsi_world_start());
    worker_end(&worker);
    CHECK_EQ(worker.held, secret());
}

TEST(collector, register_can_be_changed)
{
    struct worker worker = {.fd = 0};
    const struct vllsi_world_thread thread = stop_holder(&worker);
    struct vllsi_registers registers = {.count = 0};
    CHECK_OK(vllsi_world_registers(&thread, &registers));
    registers.values[register_named(VLLSI__HOLDING_REGISTER)] = 4711;
    CHECK_OK(vllsi_world_set_registers(&thread, &registers));
    CHECK_OK(vllsi_world_start());
    CHECK_CORE(vllsi_world_set_registers(&thread, &registers), INVALID_INPUT);
    CHECK_CORE(vllsi_world_registers(&thread, &registers), INVALID_INPUT);
    worker_end(&worker);
    CHECK_EQ(worker.held, 4711);
}

static struct vllsi_jump_buffer way_back;

/* Where the thread is sent; it knows no more than what is global. */
static void landed(void)
{
    vllsi_longjmp(&way_back, 7);
}

static void count_until_sent_away(struct worker *worker)
{
    if (vllsi_setjmp(&way_back) == 0) {
        count_up(worker);
    }
    store(&worker->unblock, 1);
    count_up(worker);
}

TEST(collector, thread_can_be_sent_elsewhere)
{
    struct worker worker = {.fd = 0};
    worker_start(&worker, count_until_sent_away);
    CHECK(worker_moves(&worker));
    struct vllsi_world_thread thread = {.id = 0};
    REQUIRE(vllsi_thread_stop(worker.id, in_ms(LONG_MS), &thread) == 0);
    struct vllsi_registers registers = {.count = 0};
    CHECK_OK(vllsi_world_registers(&thread, &registers));
    registers.program_counter = (uintptr_t)landed;
    registers.stack_pointer = ((registers.stack_pointer - 1024) & ~(uintptr_t)63);
    CHECK_OK(vllsi_world_set_registers(&thread, &registers));
    CHECK_EQ(load(&worker.unblock), 0);
    CHECK_OK(vllsi_world_start());
    CHECK(wait_until_set(&worker.unblock));
    worker_end(&worker);
}

static uint32_t on_alternate_stack;
static uint32_t leave_alternate_stack;

UNSANITIZED static void stay_on_alternate_stack(int32_t signal, void *info, void *context)
{
    (void)signal, (void)info, (void)context;
    store(&on_alternate_stack, 1);
    while (load(&leave_alternate_stack) == 0) {
    }
}

static _Alignas(64) unsigned char alternate_stack[65536];

static void run_on_alternate_stack(struct worker *worker)
{
    const struct vllsi_linux_stack stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    CHECK_OK(vllsi__linux_sigaltstack(&stack, NULL));
    struct vllsi_linux_sigaction action = {.flags = VLLSI_LINUX_SA_SIGINFO | VLLSI_LINUX_SA_ONSTACK};
    action.handler = (void *)(uintptr_t)stay_on_alternate_stack;
#ifdef VLLSI_LINUX_SA_RESTORER
    action.flags |= VLLSI_LINUX_SA_RESTORER;
    action.restorer = (void *)(uintptr_t)vllsi_linux_rt_sigreturn;
#endif
    CHECK_OK(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGUSR1, &action, NULL));
    support_interrupt((uint32_t)worker->id);
    const struct vllsi_linux_stack none = {.ss_flags = VLLSI_LINUX_SS_DISABLE};
    CHECK_OK(vllsi__linux_sigaltstack(&none, NULL));
}

TEST(collector, thread_on_an_alternate_stack_has_two_parts)
{
    struct worker worker = {.fd = 0};
    worker_start(&worker, run_on_alternate_stack);
    REQUIRE(wait_until_set(&on_alternate_stack));
    struct vllsi_world_thread thread = {.id = 0};
    REQUIRE(vllsi_thread_stop(worker.id, in_ms(LONG_MS), &thread) == 0);
    CHECK_EQ(thread.scan_low, thread.stack_low);
    CHECK_EQ(thread.scan_high, thread.stack_high);
    CHECK(thread.frame_low > (uintptr_t)alternate_stack);
    CHECK_EQ(thread.frame_high, (uintptr_t)alternate_stack + sizeof alternate_stack);
    CHECK_OK(vllsi_world_start());
    store(&leave_alternate_stack, 1);
    worker_join(&worker);
}

/*
 * One thread.
 */

TEST(collector, only_the_one_that_is_meant_stops)
{
    struct worker workers[2];
    workers_start(workers, 2, count_up);
    CHECK_OK(vllsi_thread_stop(workers[0].id, in_ms(LONG_MS), NULL));
    const uint32_t before = load(&workers[0].count);
    CHECK(worker_moves(&workers[1]));
    CHECK_EQ(load(&workers[0].count), before);
    CHECK_EQ(told(workers[1].id).state, VLLSI_WORLD_RUNNING);
    CHECK_CORE(vllsi_thread_stop(workers[1].id, VLLSI_FOREVER, NULL), DEADLOCK);
    CHECK_OK(vllsi_world_start());
    CHECK(worker_moves(&workers[0]));
    workers_end(workers, 2);
}

static void want_the_turn(struct worker *worker)
{
    CHECK(wait_until_set(&worker->ready));
    worker->result = vllsi_world_stop(in_ms(50), NULL);
    store(&worker->unblock, 1);
}

TEST(collector, waiting_for_the_turn_has_a_deadline)
{
    struct worker workers[2];
    workers_start(workers, 1, count_up);
    workers[1] = (struct worker){.fd = 0};
    worker_start(&workers[1], want_the_turn);
    CHECK_OK(vllsi_thread_stop(workers[0].id, in_ms(LONG_MS), NULL));
    store(&workers[1].ready, 1);
    CHECK(wait_until_set(&workers[1].unblock));
    CHECK_OK(vllsi_world_start());
    workers_end(workers, 2);
    CHECK(vllsi_timed_out((vllsi_result)workers[1].result));
}

TEST(collector, nobody_of_that_id)
{
    REQUIRE(vllsi_init_thread() == 0);
    const int64_t self = vllsi_get_thread_id();
    CHECK_CORE(vllsi_thread_stop(self, VLLSI_FOREVER, NULL), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_sample(self, note_thread, NULL, VLLSI_FOREVER), INVALID_INPUT);
    CHECK_CORE(vllsi_thread_stop(INT64_MAX, VLLSI_FOREVER, NULL), NOT_FOUND);
    CHECK_CORE(vllsi_thread_sample(INT64_MAX, note_thread, NULL, VLLSI_FOREVER), NOT_FOUND);
    CHECK_CORE(vllsi_thread_stop(0, VLLSI_FOREVER, NULL), NOT_FOUND);
    CHECK_CORE(vllsi_thread_stop(-1, VLLSI_FOREVER, NULL), NOT_FOUND);
    CHECK_CORE(vllsi_thread_sample(0, note_thread, NULL, VLLSI_FOREVER), NOT_FOUND);
    stop_world(0); /* the failures have left nothing taken */
    CHECK_OK(vllsi_world_start());
}

/*
 * Handshakes.
 */

TEST(collector, handshake_runs_once_on_each_thread)
{
    struct worker workers[4];
    struct noted noted = {.count = 0};
    workers_start(workers, 4, count_up);
    struct vllsi_world_report report = {-1, -1, -1};
    CHECK_EQ(vllsi_handshake(note_thread, &noted, in_ms(LONG_MS), &report), 4);
    CHECK_EQ(report.answered, 4);
    CHECK_EQ(report.missing, 0);
    CHECK_EQ(noted.count, 4);
    for (int at = 0; at < 4; at++) {
        int times = 0;
        for (int other = 0; other < 4; other++) {
            times += noted.ids[other] == workers[at].id;
        }
        CHECK_EQ(times, 1);
        CHECK(worker_moves(&workers[at]));
    }
    CHECK_CORE(vllsi_handshake(NULL, NULL, VLLSI_FOREVER, NULL), INVALID_INPUT);
    workers_end(workers, 4);
}

TEST(collector, sample_runs_on_the_thread_with_its_registers)
{
    struct worker worker = {.fd = 0};
    struct noted noted = {.count = 0};
    worker_start(&worker, hold);
    REQUIRE(wait_until_set(&worker.ready));
    for (uint32_t round = 1; round <= 100; round++) {
        CHECK_OK(vllsi_thread_sample(worker.id, note_thread, &noted, in_ms(LONG_MS)));
        CHECK_EQ(noted.count, round);
    }
    CHECK_EQ(noted.ids[0], worker.id);
    CHECK_EQ(noted.registers.values[register_named(VLLSI__HOLDING_REGISTER)], secret());
    worker_end(&worker);
    CHECK_EQ(worker.held, secret());
}

UNSANITIZED static void take_long(void *argument, const struct vllsi_registers *registers)
{
    (void)registers;
    const int64_t end_ns = in_ms(100);
    while (conformance_now_ns() < end_ns) {
    }
    store(argument, 1);
}

TEST(collector, what_has_begun_is_waited_for)
{
    struct worker worker = {.fd = 0};
    uint32_t done = 0;
    worker_start(&worker, count_up);
    CHECK(worker_moves(&worker));
    const vllsi_result called = vllsi_handshake(take_long, &done, in_ms(50), NULL);
    CHECK(called == 1 ? load(&done) == 1 : vllsi_timed_out(called) && load(&done) == 0);
    worker_end(&worker);
    CHECK_EQ(load(&done), called == 1);
}

TEST(collector, handshake_in_vain_does_not_run_later)
{
    struct worker deaf = {.fd = 0};
    struct noted noted = {.count = 0};
    worker_start(&deaf, count_with_signals_blocked);
    CHECK(worker_moves(&deaf));
    struct vllsi_world_report report = {0, 0, 0};
    CHECK(vllsi_timed_out(vllsi_handshake(note_thread, &noted, in_ms(50), &report)));
    CHECK_EQ(report.missing_id, deaf.id);
    store(&deaf.unblock, 1);
    CHECK(worker_moves(&deaf));
    stop_world(1);
    CHECK_OK(vllsi_world_start());
    CHECK_EQ(noted.count, 0);
    worker_end(&deaf);
}

UNSANITIZED static void use_the_header(void *argument, const struct vllsi_registers *registers)
{
    (void)registers;
    *(vllsi_result *)argument = vllsi_world_stop(VLLSI_FOREVER, NULL);
}

TEST(collector, inside_a_handshake_nothing_can_be_stopped)
{
    struct worker worker = {.fd = 0};
    vllsi_result inside = 0;
    worker_start(&worker, count_up);
    CHECK_EQ(vllsi_handshake(use_the_header, &inside, in_ms(LONG_MS), NULL), 1);
    CHECK_CORE(inside, DEADLOCK);
    worker_end(&worker);
}

/*
 * Contexts.
 */

static void fill_context(void)
{
    CHECK_OK(vllsi_ctx_set(1, 100));
    CHECK_OK(vllsi_ctx_set(2, 200));
    CHECK_OK(vllsi_ctx_push_frame());
    CHECK_OK(vllsi_ctx_set(1, 101)); /* 100 comes back */
    CHECK_OK(vllsi_ctx_set(3, 300)); /* nothing comes back */
    CHECK_OK(vllsi_ctx_push_frame());
    CHECK_OK(vllsi_ctx_clear(2));    /* 200 comes back */
    CHECK_OK(vllsi_ctx_set(1, 102)); /* 101 comes back */
}

struct sum {
    int64_t sum, count;
};

/* Adds up the values, and makes each ten times as much. */
UNSANITIZED static void visit(void *argument, int64_t *value)
{
    struct sum *sum = argument;
    sum->sum += *value;
    sum->count++;
    *value *= 10;
}

static int64_t slot(int64_t number)
{
    int64_t value = -1;
    return vllsi_ctx_get(number, &value) ? value : -1;
}

static void check_context_times_ten(void)
{
    CHECK_EQ(slot(1), 1020);
    CHECK_EQ(slot(2), -1);
    CHECK_OK(vllsi_ctx_pop_frame());
    CHECK_EQ(slot(1), 1010);
    CHECK_EQ(slot(2), 2000);
    CHECK_EQ(slot(3), 3000);
    CHECK_OK(vllsi_ctx_pop_frame());
    CHECK_EQ(slot(1), 1000);
    CHECK_EQ(slot(3), -1);
}

enum { CONTEXT_SUM = 100 + 200 + 101 + 300 + 102, CONTEXT_COUNT = 5 };

TEST(collector, captured_context_shows_each_value_once)
{
    struct sum sum = {0, 0};
    fill_context();
    struct vllsi_context *context = vllsi_ctx_capture();
    vllsi_context_walk(NULL, visit, &sum);
    CHECK_EQ(sum.count, 0);
    vllsi_context_walk(context, visit, &sum);
    CHECK_EQ(sum.sum, CONTEXT_SUM);
    CHECK_EQ(sum.count, CONTEXT_COUNT);
    CHECK_OK(vllsi_ctx_adopt(context));
    check_context_times_ten();
}

static void count_with_context(struct worker *worker)
{
    fill_context();
    count_up(worker);
    check_context_times_ten();
}

TEST(collector, context_of_a_stopped_thread_shows_each_value_once)
{
    struct worker workers[2] = {{.fd = 0}, {.fd = 0}};
    worker_start(&workers[0], count_with_context);
    worker_start(&workers[1], count_up);
    CHECK(worker_moves(&workers[0]));
    stop_world(2);
    struct sum sum = {0, 0};
    struct vllsi_world_thread thread = {.id = 0};
    while (vllsi_world_next(&thread)) {
        const bool has = thread.id == workers[0].id;
        CHECK_EQ(thread.context_high != 0, has);
        CHECK_EQ(words_that_are(101, thread.context_low, thread.context_high) != 0, has);
        CHECK_OK(vllsi_world_context_walk(&thread, visit, &sum));
    }
    CHECK_CORE(vllsi_world_context_walk(NULL, visit, &sum), INVALID_INPUT);
    CHECK_OK(vllsi_world_start());
    CHECK_EQ(sum.sum, CONTEXT_SUM);
    CHECK_EQ(sum.count, CONTEXT_COUNT);
    workers_end(workers, 2);
}

/*
 * The signal.
 */

TEST(collector, signal_stays_what_it_is)
{
    const vllsi_result signal = vllsi_collector_prepare(0);
    REQUIRE(signal >= VLLSI_LINUX_SIGRTMIN && signal <= VLLSI_LINUX_SIGRTMAX);
    CHECK_EQ(vllsi_collector_prepare(0), signal);
    CHECK_EQ(vllsi_collector_prepare((int32_t)signal), signal);
    CHECK_CORE(vllsi_collector_prepare((int32_t)signal - 1), BUSY);
    stop_world(0);
    CHECK_EQ(vllsi_collector_prepare(0), signal);
    CHECK_OK(vllsi_world_start());
}

TEST(collector, signal_can_be_chosen)
{
    support_let_signals_interrupt();
    CHECK_CORE(vllsi_collector_prepare(VLLSI_LINUX_SIGUSR1), BUSY);
    CHECK_CORE(vllsi_collector_prepare(-1), INVALID_INPUT);
    CHECK_CORE(vllsi_collector_prepare(VLLSI_LINUX_SIGRTMAX + 1), INVALID_INPUT);
    CHECK_EQ(vllsi_collector_prepare(VLLSI_LINUX_SIGUSR2), VLLSI_LINUX_SIGUSR2);
    struct worker worker = {.fd = 0};
    worker_start(&worker, count_up);
    stop_world(1);
    CHECK_OK(vllsi_world_start());
    CHECK(worker_moves(&worker));
    worker_end(&worker);
}
