/*
 * vllsi/signal.h: events from outside, and the report of a crash.
 */
#include "conformance.h"
#include "support_fault.h"
#include "support_threads.h"

#include <vllsi/fault.h>
#include <vllsi/init.h>
#include <vllsi/linux/signal.h>
#include <vllsi/linux/thread.h>
#include <vllsi/signal.h>
#include <vllsi/thread.h>
#include <vllsi/types.h>

#define CORE_FAILS(result, code) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##code)

/* ------------------------------------------------------------------------------------------------ events */

static void send_signal(int32_t signal)
{
    REQUIRE(vllsi_linux_signal_send((int32_t)vllsi__linux_getpid(), signal) == 0);
}

TEST(signal, event_waits_to_be_taken)
{
    static const struct {
        uint32_t event;
        int32_t signal;
    } rows[] = {{VLLSI_EVENT_INTERRUPT, VLLSI_LINUX_SIGINT},
                {VLLSI_EVENT_TERMINATE, VLLSI_LINUX_SIGTERM},
                {VLLSI_EVENT_HANGUP, VLLSI_LINUX_SIGHUP},
                {VLLSI_EVENT_RESIZE, VLLSI_LINUX_SIGWINCH}};
    REQUIRE(!vllsi_failed(vllsi_events_accept(VLLSI_EVENTS_ALL)));
    for (size_t at = 0; at < sizeof rows / sizeof rows[0]; at++) {
        send_signal(rows[at].signal);
        CHECK_EQ(vllsi_events_wait(VLLSI_EVENTS_ALL, support_after_ms(10000)), rows[at].event);
        CHECK_EQ(vllsi_events_poll(VLLSI_EVENTS_ALL), 0);
    }
    CHECK_EQ(vllsi_events_release(VLLSI_EVENTS_ALL), 0);
}

TEST(signal, events_merge_and_add_up)
{
    REQUIRE(!vllsi_failed(vllsi_events_accept(VLLSI_EVENTS_ALL)));
    send_signal(VLLSI_LINUX_SIGINT);
    send_signal(VLLSI_LINUX_SIGINT);
    send_signal(VLLSI_LINUX_SIGWINCH);
    CHECK_EQ(vllsi_events_poll(VLLSI_EVENT_TERMINATE), 0);
    CHECK_EQ(vllsi_events_poll(VLLSI_EVENT_RESIZE | VLLSI_EVENT_HANGUP), VLLSI_EVENT_RESIZE);
    CHECK_EQ(vllsi_events_wait(VLLSI_EVENTS_ALL, 0), VLLSI_EVENT_INTERRUPT);
    CHECK(vllsi_timed_out(vllsi_events_wait(VLLSI_EVENTS_ALL, 0)));
    CHECK_EQ(vllsi_events_release(VLLSI_EVENTS_ALL), 0);
}

TEST(signal, waiting_ends_at_the_deadline_and_not_before)
{
    REQUIRE(!vllsi_failed(vllsi_events_accept(VLLSI_EVENT_RESIZE)));
    for (int64_t span_ms = 1; span_ms <= 16; span_ms *= 4) {
        const int64_t deadline_ns = support_after_ms(span_ms);
        CHECK(vllsi_timed_out(vllsi_events_wait(VLLSI_EVENT_RESIZE, deadline_ns)));
        CHECK(conformance_now_ns() >= deadline_ns);
    }
    CHECK_EQ(vllsi_events_release(VLLSI_EVENT_RESIZE), 0);
}

static void own_handler(int32_t signal, struct vllsi_linux_siginfo *info,
                        struct vllsi_linux_ucontext *context)
{
    (void)signal;
    (void)info;
    (void)context;
}

TEST(signal, senseless_events_are_refused)
{
    CORE_FAILS(vllsi_events_accept(0), INVALID_INPUT);
    CORE_FAILS(vllsi_events_accept(16), INVALID_INPUT);
    CORE_FAILS(vllsi_events_wait(VLLSI_EVENT_RESIZE, VLLSI_FOREVER), INVALID_INPUT);
    CORE_FAILS(vllsi_events_poll(VLLSI_EVENT_RESIZE), INVALID_INPUT);
    CORE_FAILS(vllsi_events_release(VLLSI_EVENT_RESIZE), INVALID_INPUT);
    REQUIRE(!vllsi_failed(vllsi_events_accept(VLLSI_EVENT_RESIZE)));
    CORE_FAILS(vllsi_events_wait(0, VLLSI_FOREVER), INVALID_INPUT);
    CORE_FAILS(vllsi_events_poll(VLLSI_EVENT_RESIZE | VLLSI_EVENT_HANGUP), INVALID_INPUT);
    CORE_FAILS(vllsi_events_release(VLLSI_EVENT_RESIZE | VLLSI_EVENT_HANGUP), INVALID_INPUT);
    CHECK_EQ(vllsi_events_poll(VLLSI_EVENT_RESIZE), 0);
    CHECK_EQ(vllsi_events_release(VLLSI_EVENT_RESIZE), 0);
}

/* Neither the handler of the program nor the events that come before it in the set are touched. */
TEST(signal, handler_of_the_program_keeps_its_signal)
{
    const struct vllsi_linux_signal_setting setting = {.handler = own_handler};
    struct vllsi_linux_signal_setting now;
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGWINCH, &setting, NULL));
    CORE_FAILS(vllsi_events_accept(VLLSI_EVENTS_ALL), BUSY);
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGWINCH, NULL, &now));
    CHECK(now.handler == own_handler);
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGINT, NULL, &now));
    CHECK(now.handler == VLLSI_LINUX_SIGNAL_DEFAULT || !vllsi_linux_signal_is_reserved(VLLSI_LINUX_SIGINT));
    CORE_FAILS(vllsi_events_poll(VLLSI_EVENT_INTERRUPT), INVALID_INPUT);
}

TEST(signal, ignored_at_the_start_is_told_and_restored)
{
    struct vllsi_linux_signal_setting now;
    CHECK_OK(vllsi_linux_signal_ignore(VLLSI_LINUX_SIGHUP));
    CHECK_OK(vllsi_linux_signal_default(VLLSI_LINUX_SIGTERM));
    CHECK_EQ(vllsi_events_accept(VLLSI_EVENT_HANGUP | VLLSI_EVENT_TERMINATE), VLLSI_EVENT_HANGUP);
    CHECK_EQ(vllsi_events_accept(VLLSI_EVENT_HANGUP), VLLSI_EVENT_HANGUP);
    CHECK_EQ(vllsi_events_release(VLLSI_EVENT_HANGUP | VLLSI_EVENT_TERMINATE), 0);
    CORE_FAILS(vllsi_events_poll(VLLSI_EVENT_TERMINATE), INVALID_INPUT);
    send_signal(VLLSI_LINUX_SIGHUP);
    CHECK_EQ(vllsi_events_poll(VLLSI_EVENT_HANGUP), VLLSI_EVENT_HANGUP);
    CHECK_EQ(vllsi_events_release(VLLSI_EVENT_HANGUP), 0);
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGHUP, NULL, &now));
    CHECK(now.handler == VLLSI_LINUX_SIGNAL_IGNORED);
}

static void release_and_terminate(void *argument)
{
    CHECK_OK(vllsi_linux_signal_default(VLLSI_LINUX_SIGTERM));
    CHECK_EQ(vllsi_events_accept(VLLSI_EVENT_TERMINATE), 0);
    CHECK_EQ(vllsi_events_release(VLLSI_EVENT_TERMINATE), 0);
    send_signal(VLLSI_LINUX_SIGTERM);
    (void)argument;
}

static void release_with_one_pending(void *argument)
{
    CHECK_OK(vllsi_linux_signal_default(VLLSI_LINUX_SIGTERM));
    CHECK_EQ(vllsi_events_accept(VLLSI_EVENT_TERMINATE), 0);
    send_signal(VLLSI_LINUX_SIGTERM);
    CHECK_EQ(vllsi_events_release(VLLSI_EVENT_TERMINATE), 0);
    conformance_sleep_ms(5000);
    (void)argument;
}

TEST(signal, request_to_end_is_never_lost)
{
    struct conformance_child child = conformance_run_child(release_and_terminate, NULL, 10000);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGTERM);
    child = conformance_run_child(release_with_one_pending, NULL, 10000);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGTERM);
}

enum { WAITERS = 3 };

static struct {
    uint32_t got, refused;
} waiters;

static void wait_for_resize(void *argument)
{
    const vllsi_result got = vllsi_events_wait(VLLSI_EVENT_RESIZE, support_after_ms(20000));
    __atomic_add_fetch(got == VLLSI_EVENT_RESIZE ? &waiters.got : &waiters.refused, 1, __ATOMIC_SEQ_CST);
    (void)argument;
}

static bool becomes(const uint32_t *word, uint32_t value)
{
    const int64_t deadline_ns = support_after_ms(10000);
    while (__atomic_load_n(word, __ATOMIC_SEQ_CST) != value && conformance_now_ns() < deadline_ns) {
        conformance_sleep_ms(1);
    }
    return __atomic_load_n(word, __ATOMIC_SEQ_CST) == value;
}

TEST(signal, each_event_has_one_taker)
{
    struct support_thread threads[WAITERS];
    REQUIRE(!vllsi_failed(vllsi_events_accept(VLLSI_EVENT_RESIZE | VLLSI_EVENT_HANGUP)));
    for (uint32_t at = 0; at < WAITERS; at++) {
        support_thread_start(&threads[at], wait_for_resize, NULL);
    }
    conformance_sleep_ms(10);
    send_signal(VLLSI_LINUX_SIGHUP); /* nobody waits for it, and it keeps nobody from waiting */
    for (uint32_t event = 1; event < WAITERS; event++) {
        send_signal(VLLSI_LINUX_SIGWINCH);
        CHECK(becomes(&waiters.got, event));
        conformance_sleep_ms(5);
        CHECK_EQ(waiters.got, event);
    }
    CHECK_EQ(vllsi_events_poll(VLLSI_EVENT_HANGUP), VLLSI_EVENT_HANGUP);
    CHECK_EQ(vllsi_events_release(VLLSI_EVENT_RESIZE | VLLSI_EVENT_HANGUP), 0);
    for (uint32_t at = 0; at < WAITERS; at++) {
        support_thread_join(&threads[at]); /* the last one learns that there is nothing to wait for */
    }
    CHECK(waiters.got == WAITERS - 1 && waiters.refused == 1);
}

/* ----------------------------------------------------------------------------------------------- crashes */

enum { REPORT_BYTES = 32768, NO_STATUS = -1 };

/* What a crashing child leaves behind; in memory that it shares with its parent. */
struct crash {
    void (*body)(struct crash *crash);
    void (*prepare)(struct crash *crash);
    int32_t file; /* where the report goes */
    bool installed;
    uint32_t started;
    uintptr_t expected[4]; /* what the report must name */
    uintptr_t stack;
    char report[REPORT_BYTES];
};

static void crash_child(void *argument)
{
    struct crash *crash = argument;
    support_forget_handlers();
    const struct vllsi_crash_options options = {
        .size_bytes = sizeof options,
        .has_output = true,
        .output = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, crash->file),
    };
    if (crash->installed) {
        REQUIRE(vllsi_crash_handler_install(&options) == 0);
    }
    if (crash->prepare != NULL) {
        crash->prepare(crash);
    }
    crash->body(crash);
}

static struct crash *new_crash(void (*body)(struct crash *crash))
{
    struct crash *crash = support_map_shared(sizeof *crash);
    const vllsi_result file = vllsi__linux_memfd_create("report", VLLSI_LINUX_MFD_CLOEXEC);
    REQUIRE(!vllsi_failed(file));
    crash->body = body;
    crash->file = (int32_t)file;
    crash->installed = true;
    return crash;
}

/* Lets a child crash and fetches the report. */
static struct conformance_child run(struct crash *crash)
{
    const struct conformance_child child = conformance_run_child(crash_child, crash, 15000);
    const vllsi_result got = vllsi__linux_pread64(crash->file, crash->report, sizeof crash->report - 1, 0);
    REQUIRE(!vllsi_failed(got));
    crash->report[got] = '\0';
    CHECK(!conformance_contains(child.output, "signal.c:"));
    return child;
}

static void add_hex(char *text, uintptr_t number)
{
    size_t digits = 1;
    while (digits < 2 * sizeof number && number >> (4 * digits) != 0) {
        digits++;
    }
    *text++ = '0';
    *text++ = 'x';
    while (digits-- > 0) {
        *text++ = "0123456789abcdef"[number >> (4 * digits) & 15];
    }
    *text = '\0';
}

static bool reports(const struct crash *crash, const char *text)
{
    return conformance_contains(crash->report, text);
}

/* The number with all its digits, as registers and return addresses are written, behind a text. */
static bool reports_number(const struct crash *crash, const char *before, uintptr_t number)
{
    char text[64];
    size_t at = 0;
    while (*before != '\0') {
        text[at++] = *before++;
    }
    text[at++] = '0';
    text[at++] = 'x';
    for (size_t digit = 2 * sizeof number; digit-- > 0;) {
        text[at++] = "0123456789abcdef"[number >> (4 * digit) & 15];
    }
    text[at] = '\0';
    return reports(crash, text);
}

static uint32_t count_of(const char *text, const char *part)
{
    uint32_t count = 0;
    for (; *text != '\0'; text++) {
        size_t at = 0;
        while (part[at] != '\0' && text[at] == part[at]) {
            at++;
        }
        count += part[at] == '\0';
    }
    return count;
}

static void read_nowhere(struct crash *crash)
{
    (void)support_read((const void *)(uintptr_t)0x18, &crash->expected[0]);
}

TEST(signal, crash_is_reported)
{
    struct crash *crash = new_crash(read_nowhere);
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK(reports(crash, "crash: SIGSEGV, invalid memory reference: nothing is mapped there\n"));
    CHECK(reports(crash, "address 0x18\n"));
    CHECK(reports(crash, "crash: thread "));
    CHECK(reports(crash, "end of the report\n"));
    CHECK(reports_number(crash, "  " SUPPORT_FIRST_REGISTER " ", SUPPORT_FIRST));
    CHECK(reports_number(crash, "  " SUPPORT_SECOND_REGISTER " ", SUPPORT_SECOND));
    bool names_place = false;
    for (uintptr_t back = 1; back <= 8; back++) {
        names_place = names_place || reports_number(crash, "  #0 ", crash->expected[0] - back);
    }
    CHECK(names_place);
    CHECK(!reports(crash, "stack overflow"));
    CHECK_EQ(count_of(crash->report, "end of the report"), 1);
}

/* Functions that note where they return to. Asking for the frame's address makes the compiler keep a frame
 * pointer, and what follows a call keeps it from becoming a jump. */
static __attribute__((noinline)) void innermost(struct crash *crash)
{
    crash->stack = (uintptr_t)__builtin_frame_address(0);
    crash->expected[1] = (uintptr_t)__builtin_return_address(0);
    read_nowhere(crash);
    __asm__ volatile("" : : : "memory");
}

static __attribute__((noinline)) void middle(struct crash *crash)
{
    crash->stack = (uintptr_t)__builtin_frame_address(0);
    crash->expected[2] = (uintptr_t)__builtin_return_address(0);
    innermost(crash);
    __asm__ volatile("" : : : "memory");
}

static __attribute__((noinline)) void outermost(struct crash *crash)
{
    crash->stack = (uintptr_t)__builtin_frame_address(0);
    crash->expected[3] = (uintptr_t)__builtin_return_address(0);
    middle(crash);
    __asm__ volatile("" : : : "memory");
}

/* "NAME+0x1234", as addr2line takes it, for an address of this program. */
static bool reports_offset(const struct crash *crash, uintptr_t address)
{
    extern const char __ehdr_start[] __attribute__((weak, visibility("hidden")));
    char text[2 * sizeof address + 4];
    const uint16_t type = *(const uint16_t *)(__ehdr_start + 16);
    add_hex(text + 1, type == 2 ? address : address - (uintptr_t)__ehdr_start);
    text[0] = '+';
    return reports(crash, text);
}

TEST(signal, report_names_the_callers)
{
    struct crash *crash = new_crash(outermost);
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    for (uint32_t at = 1; at < 4; at++) {
        CHECK(crash->expected[at] != 0 && reports_number(crash, " ", crash->expected[at]));
        CHECK(reports_offset(crash, crash->expected[at]));
    }
}

SUPPORT_ANY_CALL static void call_nowhere(struct crash *crash)
{
    void (*volatile nowhere)(struct crash * crash) = (void (*)(struct crash *))(uintptr_t)0x20;
    crash->expected[0] = (uintptr_t)call_nowhere;
    nowhere(crash);
    __asm__ volatile("" : : : "memory");
}

TEST(signal, call_of_nothing_names_its_caller)
{
    struct crash *crash = new_crash(call_nowhere);
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK(reports_number(crash, "  #0 ", 0x20));
    CHECK(reports(crash, "execution of address 0x20\n"));
    bool names_caller = false;
    for (uintptr_t on = 1; on < 128; on++) {
        names_caller = names_caller || reports_number(crash, "  link ", crash->expected[0] + on);
    }
    CHECK(names_caller);
}

/* Whatever is in the register of the frame pointer, the report comes to its end. */
static void crash_with_frame(const struct crash *crash, uintptr_t frame)
{
#if defined(__x86_64__)
    __asm__ volatile("movq %0, %%rbp\n\tmovq 0x28, %%rax" : : "r"(frame) : "rax", "memory");
#elif defined(__aarch64__)
    __asm__ volatile("mov x29, %0\n\tmov x0, #0x28\n\tldr x0, [x0]" : : "r"(frame) : "x0", "memory");
#else
    __asm__ volatile("mv s0, %0\n\tld a0, 0x28(zero)" : : "r"(frame) : "a0", "memory");
#endif
    (void)crash;
}

static void crash_with_wild_frame(struct crash *crash)
{
    crash_with_frame(crash, crash->expected[0]);
}

TEST(signal, wild_frame_pointer_does_no_harm)
{
    char *pages = support_map(2 * (size_t)VLLSI_PAGE_SIZE, VLLSI_LINUX_PROT_READ);
    REQUIRE(vllsi__linux_mprotect(pages + VLLSI_PAGE_SIZE, (size_t)VLLSI_PAGE_SIZE, VLLSI_LINUX_PROT_NONE) ==
            0);
    const uintptr_t end = (uintptr_t)pages + (size_t)VLLSI_PAGE_SIZE;
    const uintptr_t frames[] = {8,       4,       (uintptr_t)-8, (uintptr_t)-1,      end,
                                end + 8, end - 8, end + 16,      (uintptr_t)1 << 55, UINTPTR_MAX / 2 + 1};
    for (size_t at = 0; at < sizeof frames / sizeof frames[0]; at++) {
        struct crash *crash = new_crash(crash_with_wild_frame);
        crash->expected[0] = frames[at];
        const struct conformance_child child = run(crash);
        CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
        CHECK(reports(crash, "address 0x28\n"));
        CHECK(reports(crash, "end of the report\n"));
        CHECK_EQ(count_of(crash->report, "crash: "), 3);
    }
}

/* Frames of a kilobyte, all of them needed. */
SUPPORT_PLAIN static __attribute__((noinline)) uintptr_t fill_stack(uintptr_t depth)
{
    volatile char room[1024];
    room[depth % sizeof room] = (char)depth;
    const uintptr_t more = depth == UINTPTR_MAX ? 0 : fill_stack(depth + 1);
    return more + (uintptr_t)room[depth % sizeof room];
}

static void overflow_stack(struct crash *crash)
{
    crash->expected[0] = fill_stack(0);
}

TEST(signal, full_stack_is_reported)
{
    struct crash *crash = new_crash(overflow_stack);
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK(reports(crash, "crash: SIGSEGV, stack overflow: "));
    CHECK(reports(crash, "end of the report\n"));
}

static void give_up(struct crash *crash)
{
    (void)crash;
    CHECK_OK(vllsi_linux_signal_raise(VLLSI_LINUX_SIGABRT));
}

static void be_sent(struct crash *crash)
{
    (void)crash;
    send_signal(VLLSI_LINUX_SIGBUS);
    conformance_sleep_ms(1000);
}

/* A timer has a number where a process has its id. */
static void be_timed(struct crash *crash)
{
    (void)crash;
    struct vllsi_linux_siginfo info = {._si_pad = {0}};
    info.si_signo = VLLSI_LINUX_SIGABRT;
    info.si_code = VLLSI_LINUX_SI_TIMER;
    CHECK_OK(vllsi__linux_rt_tgsigqueueinfo((int32_t)vllsi__linux_getpid(), (int32_t)vllsi__linux_gettid(),
                                            VLLSI_LINUX_SIGABRT, &info));
}

static void trap(struct crash *crash)
{
    (void)crash;
    __builtin_trap();
}

/* A signal comes, and there is no stack for its frame: the kernel raises SIGSEGV, which no instruction does,
 * and which does not come again. */
static void have_no_room_for_a_frame(struct crash *crash)
{
    const struct vllsi_linux_signal_setting setting = {.handler = own_handler};
    REQUIRE(vllsi_linux_signal_action(VLLSI_LINUX_SIGUSR1, &setting, NULL) == 0);
    const size_t page = (size_t)VLLSI_PAGE_SIZE;
    char *stack = support_map(2 * page, VLLSI_LINUX_PROT_NONE) + page;
    REQUIRE(vllsi__linux_mprotect(stack, page, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE) == 0);
    support_send_on_stack(stack + 256, VLLSI_LINUX_SIGUSR1);
    (void)crash;
}

/* However a process ends, it ends in the same way with the handler as without it. */
TEST(signal, status_is_the_same_as_without_the_handler)
{
    void (*const bodies[])(struct crash * crash) = {read_nowhere, give_up,      be_sent,
                                                    trap,         call_nowhere, have_no_room_for_a_frame};
    for (size_t at = 0; at < sizeof bodies / sizeof bodies[0]; at++) {
        if (bodies[at] == have_no_room_for_a_frame && conformance_emulated()) {
            continue; /* an emulator takes what is sent as the kernel's for a fault of its own */
        }
        struct crash *without = new_crash(bodies[at]), *with = new_crash(bodies[at]);
        without->installed = false;
        const struct conformance_child plain = run(without), reported = run(with);
        CHECK(!plain.exited && !reported.exited);
        CHECK_EQ(reported.status, plain.status);
        CHECK_TEXT(without->report, "");
        CHECK(reports(with, "crash: SIG"));
        CHECK_EQ(count_of(with->report, "end of the report"), 1);
    }
}

TEST(signal, who_sent_it_is_told)
{
    struct crash *crash = new_crash(be_sent);
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGBUS);
    CHECK(reports(crash, "sent by kill\ncrash: sent by process "));
    crash = new_crash(be_timed);
    CHECK_ENDED_BY(run(crash), VLLSI_LINUX_SIGABRT);
    CHECK(reports(crash, "crash: SIGABRT") && !reports(crash, "sent by process "));
}

static void call_back(const struct vllsi_crash_info *info, void *context)
{
    struct crash *crash = context;
    crash->started++;
    crash->expected[1] = info->address;
    CHECK(info->kind == VLLSI_CRASH_MEMORY && info->has_address);
    CHECK(info->native_signal == VLLSI_LINUX_SIGSEGV && info->native_code == VLLSI_LINUX_SEGV_MAPERR);
    CHECK_EQ(info->thread_id, vllsi__linux_gettid());
    CHECK_EQ(support_register(info->registers, SUPPORT_FIRST_REGISTER), SUPPORT_FIRST);
    crash->stack = (uintptr_t)__builtin_frame_address(0);
}

static void crash_again(const struct vllsi_crash_info *info, void *context)
{
    call_back(info, context);
    __builtin_trap();
}

static void install_with(struct crash *crash, vllsi_crash_callback *callback)
{
    const struct vllsi_crash_options options = {
        .size_bytes = sizeof options,
        .has_output = true,
        .output = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, crash->file),
        .before_report = callback,
        .context = crash,
    };
    CHECK_EQ(vllsi_crash_handler_install(&options), 0);
}

static void with_callback(struct crash *crash)
{
    install_with(crash, call_back);
}

static void with_crashing_callback(struct crash *crash)
{
    install_with(crash, crash_again);
}

static bool on_alternate_stack(const struct vllsi_linux_stack *stack, uintptr_t address)
{
    return address >= (uintptr_t)stack->ss_sp && address < (uintptr_t)stack->ss_sp + stack->ss_size;
}

static void note_alternate_stack(struct crash *crash)
{
    struct vllsi_linux_stack stack;
    install_with(crash, call_back);
    CHECK_OK(vllsi_linux_signal_stack_get(&stack));
    crash->expected[2] = (uintptr_t)stack.ss_sp;
    crash->expected[3] = stack.ss_size;
}

TEST(signal, callback_comes_first_on_the_alternate_stack)
{
    struct crash *crash = new_crash(read_nowhere);
    crash->prepare = note_alternate_stack;
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK_EQ(crash->started, 1);
    CHECK_EQ(crash->expected[1], 0x18);
    CHECK(reports(crash, "end of the report\n"));
    const struct vllsi_linux_stack stack = {.ss_sp = (void *)crash->expected[2],
                                            .ss_size = crash->expected[3]};
    CHECK(on_alternate_stack(&stack, crash->stack));
}

TEST(signal, crash_inside_the_handler_ends_the_process)
{
    struct crash *crash = new_crash(read_nowhere);
    crash->prepare = with_crashing_callback;
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK_EQ(crash->started, 1);
    CHECK(conformance_contains(child.output, "crash: again, inside the crash handler\n"));
    CHECK_TEXT(crash->report, "");
}

/* The alternate stack is full, too: there is nowhere left to go. */
static void overflow_again(const struct vllsi_crash_info *info, void *context)
{
    struct crash *crash = context;
    (void)info;
    crash->started++;
    overflow_stack(crash);
}

static void with_overflowing_callback(struct crash *crash)
{
    install_with(crash, overflow_again);
}

TEST(signal, full_alternate_stack_ends_the_process)
{
    struct crash *crash = new_crash(read_nowhere);
    crash->prepare = with_overflowing_callback;
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK_EQ(crash->started, 1);
    CHECK_TEXT(crash->report, "");
}

enum { AT_ONCE = 4 };

static void crash_with_others(void *argument)
{
    struct crash *crash = argument;
    __atomic_add_fetch(&crash->started, 1, __ATOMIC_SEQ_CST);
    while (__atomic_load_n(&crash->started, __ATOMIC_SEQ_CST) < AT_ONCE) {
        (void)!vllsi__linux_sched_yield();
    }
    uintptr_t behind;
    (void)support_read((const void *)(uintptr_t)0x30, &behind);
}

/* So that every thread has crashed before the first report begins. */
static void take_time(const struct vllsi_crash_info *info, void *context)
{
    struct crash *crash = context;
    (void)info;
    __atomic_add_fetch(&crash->expected[1], 1, __ATOMIC_SEQ_CST);
    conformance_sleep_ms(200);
}

static void with_slow_callback(struct crash *crash)
{
    install_with(crash, take_time);
}

static void crash_at_once(struct crash *crash)
{
    struct support_thread threads[AT_ONCE];
    for (uint32_t at = 0; at < AT_ONCE; at++) {
        support_thread_start(&threads[at], crash_with_others, crash);
    }
    conformance_sleep_ms(10000);
}

TEST(signal, of_several_threads_one_reports)
{
    for (uint32_t turn = 0; turn < 3; turn++) {
        struct crash *crash = new_crash(crash_at_once);
        crash->prepare = turn > 0 ? with_slow_callback : NULL;
        const struct conformance_child child = run(crash);
        CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
        CHECK_EQ(count_of(crash->report, "crash: SIG"), 1);
        CHECK_EQ(count_of(crash->report, "end of the report"), 1);
        CHECK(reports(crash, "address 0x30\n"));
        CHECK_EQ(crash->expected[1], turn > 0);
    }
}

/* What could not be accessed can be after the report: then the instruction does not fault again, and its
 * thread goes on. Nobody who crashes later may wait for its end. */
static void mend(const struct vllsi_crash_info *info, void *context)
{
    struct crash *crash = context;
    (void)info;
    CHECK_OK(vllsi__linux_mprotect((void *)crash->stack, (size_t)VLLSI_PAGE_SIZE,
                                   VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE));
}

static void with_mending_callback(struct crash *crash)
{
    install_with(crash, mend);
}

static void trap_later(void *argument)
{
    struct crash *crash = argument;
    if (becomes(&crash->started, 1)) {
        __builtin_trap();
    }
}

static void go_on_after_the_report(struct crash *crash)
{
    struct support_thread thread;
    crash->stack = (uintptr_t)support_map((size_t)VLLSI_PAGE_SIZE, VLLSI_LINUX_PROT_NONE);
    support_thread_start(&thread, trap_later, crash);
    (void)support_read((const void *)crash->stack, &crash->expected[0]);
    __atomic_store_n(&crash->started, 1, __ATOMIC_SEQ_CST);
    conformance_sleep_ms(12000);
}

TEST(signal, mended_crash_holds_no_other_up)
{
    struct crash *crash = new_crash(go_on_after_the_report);
    crash->prepare = with_mending_callback;
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK_EQ(crash->started, 1);
    CHECK_EQ(count_of(crash->report, "end of the report"), 1);
}

static void leave_in_order(int32_t signal, struct vllsi_linux_siginfo *info,
                           struct vllsi_linux_ucontext *context)
{
    (void)signal;
    (void)info;
    (void)context;
    vllsi__linux_exit_group(7);
}

static void set_handler(struct crash *crash)
{
    const struct vllsi_linux_signal_setting setting = {.handler = leave_in_order};
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGSEGV, &setting, NULL));
    (void)crash;
}

static void set_handler_first(struct crash *crash)
{
    vllsi_crash_handler_remove();
    set_handler(crash);
    with_callback(crash);
}

TEST(signal, handler_of_the_program_comes_first)
{
    void (*const orders[])(struct crash * crash) = {set_handler, set_handler_first};
    for (size_t at = 0; at < sizeof orders / sizeof orders[0]; at++) {
        struct crash *crash = new_crash(read_nowhere);
        crash->prepare = orders[at];
        const struct conformance_child child = run(crash);
        CHECK(child.exited);
        CHECK_EQ(child.status, 7);
        CHECK_TEXT(crash->report, "");
    }
}

static enum vllsi_fault_answer decline(struct vllsi_fault *fault, void *context)
{
    struct crash *crash = context;
    (void)fault;
    crash->started++;
    return VLLSI_FAULT_NOT_MINE;
}

static void declare_range(struct crash *crash)
{
    static struct vllsi_fault_range range;
    CHECK_EQ(vllsi_fault_range_add(0, 4096, decline, crash, &range), 0);
}

static void declare_range_first(struct crash *crash)
{
    vllsi_crash_handler_remove();
    declare_range(crash);
    install_with(crash, NULL);
}

TEST(signal, range_comes_before_the_report)
{
    void (*const orders[])(struct crash * crash) = {declare_range, declare_range_first};
    for (size_t at = 0; at < sizeof orders / sizeof orders[0]; at++) {
        struct crash *crash = new_crash(read_nowhere);
        crash->prepare = orders[at];
        const struct conformance_child child = run(crash);
        CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
        CHECK_EQ(crash->started, 1);
        CHECK(reports(crash, "end of the report\n"));
    }
}

static void remove_handler(struct crash *crash)
{
    (void)crash;
    vllsi_crash_handler_remove();
    vllsi_crash_handler_remove();
}

TEST(signal, removed_handler_reports_nothing)
{
    struct crash *crash = new_crash(read_nowhere);
    crash->prepare = remove_handler;
    const struct conformance_child child = run(crash);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK_TEXT(crash->report, "");
}

static void default_output(void *argument)
{
    struct crash *crash = argument;
    support_forget_handlers();
    CHECK_EQ(vllsi_crash_handler_install(NULL), 0);
    read_nowhere(crash);
}

TEST(signal, report_goes_to_the_error_stream)
{
    struct crash *crash = new_crash(read_nowhere);
    const struct conformance_child child = conformance_run_child(default_output, crash, 10000);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK(conformance_contains(child.output, "crash: SIGSEGV, invalid memory reference"));
}

TEST(signal, senseless_options_are_refused)
{
    struct vllsi_crash_options options = {.size_bytes = 1};
    CORE_FAILS(vllsi_crash_handler_install(&options), INVALID_INPUT);
    options = (struct vllsi_crash_options){.size_bytes = sizeof options, .flags = 1};
    CORE_FAILS(vllsi_crash_handler_install(&options), INVALID_INPUT);
    options = (struct vllsi_crash_options){
        .size_bytes = sizeof options, .has_output = true, .output = VLLSI_FD_INVALID};
    CORE_FAILS(vllsi_crash_handler_install(&options), INVALID_INPUT);
}

/* ------------------------------------------------------------------------------------- alternate stacks */

static void overflow_adopted(void *argument)
{
    struct crash *crash = argument;
    struct vllsi_linux_stack stack;
    REQUIRE(vllsi_init_thread() == 0);
    CHECK_OK(vllsi_linux_signal_stack_get(&stack));
    CHECK_EQ(stack.ss_flags & VLLSI_LINUX_SS_DISABLE, 0);
    overflow_stack(crash);
}

static void overflow_in_thread(struct crash *crash)
{
    crash->started = conformance_run_thread(overflow_adopted, crash);
}

TEST(signal, full_stack_of_a_later_thread_is_reported)
{
    struct crash *crash = new_crash(overflow_in_thread);
    const struct conformance_child child = run(crash);
    if (child.exited && crash->started == 0) {
        SKIP("this target makes no threads (the libc's are not linked)");
    }
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK(reports(crash, "crash: SIGSEGV, stack overflow: "));
    CHECK(reports(crash, "end of the report\n"));
}

static void overflow_spawned(void *argument)
{
    overflow_stack(argument);
}

static void overflow_in_spawned(struct crash *crash)
{
    const struct vllsi_thread_options options = {.size_bytes = sizeof options, .name = {"deep", 4}};
    vllsi_thread_handle handle;
    const vllsi_result spawned = vllsi_thread_spawn_with(&options, overflow_spawned, crash, &handle);
    crash->started = spawned == 0;
    if (spawned == 0) {
        CHECK_OK(vllsi_thread_join(handle));
    }
}

/* ── a fork while another thread reports ── */

/* Of crash->expected; the first one is that of the address. */
enum { GO_ON = 1, REPORTING_PROCESS, STATUS_OF_FORK };

static void report_slowly(const struct vllsi_crash_info *info, void *context)
{
    struct crash *crash = context;
    (void)info;
    __atomic_store_n(&crash->started, 1, __ATOMIC_RELEASE);
    for (int look = 0;
         look < 1000 && (uintptr_t)vllsi__linux_getpid() == crash->expected[REPORTING_PROCESS] &&
         __atomic_load_n(&crash->expected[GO_ON], __ATOMIC_ACQUIRE) == 0;
         look++) {
        conformance_sleep_ms(10);
    }
}

static void crash_in_thread(void *argument)
{
    read_nowhere(argument);
}

static void fork_meanwhile(struct crash *crash)
{
    vllsi_thread_handle handle;
    int32_t status = NO_STATUS;
    crash->expected[REPORTING_PROCESS] = (uintptr_t)vllsi__linux_getpid();
    install_with(crash, report_slowly);
    if (vllsi_thread_spawn(crash_in_thread, crash, 0, &handle) != 0) {
        return;
    }
    for (int look = 0; look < 500 && __atomic_load_n(&crash->started, __ATOMIC_ACQUIRE) == 0; look++) {
        conformance_sleep_ms(10);
    }
    const vllsi_result child = vllsi_linux_fork_process();
    if (child == 0) {
        read_nowhere(crash);
    }
    CHECK(child > 0 && vllsi__linux_wait4((int32_t)child, &status, 0, NULL) == child);
    crash->expected[STATUS_OF_FORK] = (uintptr_t)status;
    __atomic_store_n(&crash->expected[GO_ON], 1, __ATOMIC_RELEASE);
    CHECK_OK(vllsi_thread_join(handle));
}

/* The child has no thread that reports; its own crash is a first one. */
TEST(signal, fork_while_another_thread_reports)
{
    struct crash *crash = new_crash(fork_meanwhile);
    crash->installed = false;
    const struct conformance_child child = run(crash);
    if (child.exited && crash->started == 0) {
        SKIP("this target makes no threads (the libc's are not linked)");
    }
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK_EQ(crash->expected[STATUS_OF_FORK] & 0x7f, VLLSI_LINUX_SIGSEGV);
    CHECK_EQ(count_of(crash->report, "end of the report"), 2);
}

/* An address below the stack that is not in its guard is no overflow, however near. */
static void read_below_guard(void *argument)
{
    struct crash *crash = argument;
    struct vllsi_thread_stack stack;
    CHECK_OK(vllsi_thread_stack_bounds(&stack));
    char *nowhere = support_map((size_t)VLLSI_PAGE_SIZE, VLLSI_LINUX_PROT_NONE);
    CHECK((uintptr_t)nowhere < stack.guard_low || (uintptr_t)nowhere >= stack.high);
    (void)support_read(nowhere, &crash->expected[0]);
}

static void read_below_guard_in_spawned(struct crash *crash)
{
    vllsi_thread_handle handle;
    crash->started = vllsi_thread_spawn(read_below_guard, crash, 0, &handle) == 0;
    if (crash->started != 0) {
        CHECK_OK(vllsi_thread_join(handle));
    }
}

TEST(signal, full_stack_of_a_spawned_thread_is_told_from_other_crashes)
{
    struct crash *crash = new_crash(overflow_in_spawned), *other = new_crash(read_below_guard_in_spawned);
    struct conformance_child child = run(crash);
    if (child.exited && crash->started == 0) {
        SKIP("this target makes no threads (the libc's are not linked)");
    }
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK(reports(crash, "crash: SIGSEGV, stack overflow: "));
    CHECK(reports(crash, ", below the thread's stack\n"));
    CHECK(reports(crash, " \"deep\" of process "));
    child = run(other);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK(reports(other, "crash: SIGSEGV, invalid memory reference: the mapping forbids it\n"));
}

TEST(signal, thread_keeps_the_alternate_stack_that_it_has)
{
    static char memory[65536] __attribute__((aligned(16)));
    struct vllsi_linux_stack stack;
    CHECK_OK(vllsi_linux_signal_stack_set(memory, sizeof memory));
    CHECK_EQ(vllsi_crash_thread_prepare(), 0);
    CHECK_OK(vllsi_linux_signal_stack_get(&stack));
    CHECK(stack.ss_sp == (void *)memory);
    CHECK_OK(vllsi_linux_signal_stack_set(NULL, 0));
}

static void lead_a_life(void *argument)
{
    struct vllsi_linux_stack before, stack;
    CHECK_OK(vllsi_linux_signal_stack_get(&before));
    REQUIRE(vllsi_init_thread() == 0);
    REQUIRE(vllsi_crash_thread_prepare() == 0 && vllsi_crash_thread_prepare() == 0);
    CHECK_OK(vllsi_linux_signal_stack_get(&stack));
    CHECK_EQ(stack.ss_flags & VLLSI_LINUX_SS_DISABLE, 0);
    const char *guard = (const char *)stack.ss_sp - 1;
    const bool ours = (before.ss_flags & VLLSI_LINUX_SS_DISABLE) != 0;
    if (ours) {
        uint8_t residency;
        CHECK(vllsi__linux_mincore((void *)((uintptr_t)guard & ~(uintptr_t)(VLLSI_PAGE_SIZE - 1)),
                                   (size_t)VLLSI_PAGE_SIZE, &residency) == 0 ||
              conformance_emulated());
    }
    vllsi_cleanup_thread();
    CHECK_OK(vllsi_linux_signal_stack_get(&stack));
    if (__STDC_HOSTED__) { /* adopted: let go by cleanup_thread; a spawned thread keeps its block to its end
                            */
        CHECK_EQ((stack.ss_flags & VLLSI_LINUX_SS_DISABLE) != 0, ours);
    }
    (void)argument;
}

static void lead_a_plain_life(void *argument)
{
    (void)argument;
    REQUIRE(vllsi_init_thread() == 0);
    vllsi_cleanup_thread();
}

/* By how many pages the process grows while threads come and go. */
static int64_t growth(void (*life)(void *argument))
{
    const int64_t before = conformance_mapped_pages();
    for (uint32_t turn = 0; turn < 100 && !conformance_has_failed(); turn++) {
        REQUIRE(conformance_run_thread(life, NULL));
    }
    return conformance_mapped_pages() - before;
}

TEST(signal, alternate_stack_goes_with_its_thread)
{
    if (!conformance_run_thread(lead_a_life, NULL)) {
        SKIP("this target makes no threads (the libc's are not linked)");
    }
    /* Libcs, sanitizers and emulators keep memory of threads that have ended, now more, now less; the stacks
     * must not add to it each time. */
    int64_t least = INT64_MAX;
    for (uint32_t attempt = 0; attempt < 5 && least >= 100 * 32 / 2; attempt++) {
        const int64_t usual = growth(lead_a_plain_life);
        const int64_t more = growth(lead_a_life) - usual;
        least = more < least ? more : least;
    }
    CHECK(least < 100 * 32 / 2);
}
