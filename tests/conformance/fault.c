/*
 * vllsi/fault.h: faults that a runtime handles.
 */
#include "conformance.h"
#include "support_fault.h"
#include "support_threads.h"

#include <vllsi/code.h>
#include <vllsi/fault.h>
#include <vllsi/jump.h>
#include <vllsi/linux/signal.h>
#include <vllsi/linux/thread.h>
#include <vllsi/types.h>

#define CORE_FAILS(result, code) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##code)

enum {
    NOBODY = VLLSI_LINUX_PROT_NONE,
    READERS = VLLSI_LINUX_PROT_READ,
    ANYBODY = VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE
};

static size_t page_bytes(void)
{
    return (size_t)VLLSI_PAGE_SIZE;
}

static void add(struct vllsi_fault_range *range, const void *address, size_t length,
                vllsi_fault_handler *handler, void *context)
{
    REQUIRE(vllsi_fault_range_add((uintptr_t)address, length, handler, context, range) == 0);
}

static void remove_range(struct vllsi_fault_range *range)
{
    CHECK_EQ(vllsi_fault_range_remove(range, support_after_ms(10000)), 0);
}

/* What a handler saw, and what it is to do. */
struct seen {
    uint32_t calls;
    uintptr_t address, behind;
    enum vllsi_fault_access access;
    enum vllsi_fault_reason reason;
    const struct vllsi_fault_range *range;
};

static void note(struct seen *seen, const struct vllsi_fault *fault)
{
    __atomic_add_fetch(&seen->calls, 1, __ATOMIC_SEQ_CST);
    seen->address = fault->address;
    seen->access = fault->access;
    seen->reason = fault->reason;
    seen->range = fault->range;
}

static enum vllsi_fault_answer open_page(struct vllsi_fault *fault, void *context)
{
    note(context, fault);
    void *page = (void *)(fault->address & ~(uintptr_t)(page_bytes() - 1));
    return vllsi__linux_mprotect(page, page_bytes(), ANYBODY) == 0 ? VLLSI_FAULT_RETRY : VLLSI_FAULT_NOT_MINE;
}

static enum vllsi_fault_answer skip(struct vllsi_fault *fault, void *context)
{
    struct seen *seen = context;
    note(seen, fault);
    fault->registers.program_counter = seen->behind;
    return VLLSI_FAULT_RESUME;
}

static enum vllsi_fault_answer refuse(struct vllsi_fault *fault, void *context)
{
    note(context, fault);
    return VLLSI_FAULT_NOT_MINE;
}

static bool known_or(enum vllsi_fault_access access, enum vllsi_fault_access wanted)
{
    return access == wanted || access == VLLSI_FAULT_ACCESS_UNKNOWN;
}

TEST(fault, guard_page_is_opened_and_read_again)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    char *page = support_map(page_bytes(), NOBODY);
    add(&range, page, page_bytes(), open_page, &seen);
    CHECK_EQ(support_read(page + 8, &seen.behind), 0);
    CHECK_EQ(seen.calls, 1);
    CHECK_EQ(seen.address, (uintptr_t)page + 8);
    CHECK(known_or(seen.access, VLLSI_FAULT_ACCESS_READ));
    CHECK_EQ(seen.reason, VLLSI_FAULT_REASON_PROTECTED);
    CHECK(seen.range == &range);
    CHECK_EQ(support_read(page + 8, &seen.behind), 0);
    CHECK_EQ(seen.calls, 1);
    remove_range(&range);
}

TEST(fault, first_write_marks_a_card)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    volatile char *page = support_map(page_bytes(), READERS);
    add(&range, (const char *)page, page_bytes(), open_page, &seen);
    CHECK_EQ(page[5], 0);
    CHECK_EQ(seen.calls, 0);
    page[5] = 1;
    page[6] = 2;
    CHECK_EQ(seen.calls, 1);
    CHECK_EQ(seen.address, (uintptr_t)page + 5);
    CHECK(known_or(seen.access, VLLSI_FAULT_ACCESS_WRITE));
    CHECK(page[5] == 1 && page[6] == 2);
    remove_range(&range);
}

/* Only where the CPU and the system tell: emulators of aarch64 leave it out. */
TEST(fault, access_is_told)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    volatile char *page = support_map(page_bytes(), READERS);
    add(&range, (const char *)page, page_bytes(), open_page, &seen);
    page[0] = 1;
    remove_range(&range);
    if (seen.access == VLLSI_FAULT_ACCESS_UNKNOWN && conformance_emulated()) {
        SKIP("this emulator puts no exception syndrome into the signal frame (qemu-user 7.2)");
    }
    CHECK_EQ(seen.access, VLLSI_FAULT_ACCESS_WRITE);
}

TEST(fault, address_comes_without_a_tag)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    char *page = support_map(page_bytes(), NOBODY);
    add(&range, page, page_bytes(), open_page, &seen);
    CHECK_EQ(support_read(support_tagged(page + 8), &seen.behind), 0);
    CHECK_EQ(seen.calls, 1);
    CHECK_EQ(seen.address, (uintptr_t)page + 8);
    remove_range(&range);
}

/* Code that may be run and not read, as a compiler at run time may make it: nobody may look at the
 * instruction that faulted. */
SUPPORT_ANY_CALL static uintptr_t call_code(const char *code, const char *address)
{
    return ((uintptr_t(*)(const char *address))(uintptr_t)code)(address);
}

TEST(fault, code_that_cannot_be_read_may_fault)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    const size_t bytes = page_bytes();
    char *code = support_map(bytes, ANYBODY), *page = support_map(bytes, NOBODY);
    __builtin_memcpy(code, support_code_of_read, sizeof support_code_of_read);
    REQUIRE(vllsi__linux_mprotect(code, bytes, VLLSI_LINUX_PROT_EXEC) == 0);
    vllsi_code_flush(code, sizeof support_code_of_read);
    add(&range, page, bytes, open_page, &seen);
    CHECK_EQ(call_code(code, page + 24), 0);
    CHECK_EQ(seen.calls, 1);
    CHECK_EQ(seen.address, (uintptr_t)page + 24);
    CHECK(known_or(seen.access, VLLSI_FAULT_ACCESS_READ));
    remove_range(&range);
}

TEST(fault, null_check_goes_on_elsewhere)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    add(&range, NULL, page_bytes(), skip, &seen);
    for (uint32_t turn = 1; turn <= 100; turn++) {
        CHECK_EQ(support_read((const void *)(uintptr_t)(turn * 8), &seen.behind), SUPPORT_SKIPPED);
        CHECK_EQ(seen.calls, turn);
        CHECK_EQ(seen.address, turn * 8);
    }
    CHECK_EQ(seen.reason, VLLSI_FAULT_REASON_NOT_MAPPED);
    remove_range(&range);
}

TEST(fault, file_that_became_shorter)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    const vllsi_result file = vllsi__linux_memfd_create("fault", VLLSI_LINUX_MFD_CLOEXEC);
    REQUIRE(!vllsi_failed(file));
    const vllsi_result page =
        vllsi__linux_mmap(NULL, page_bytes(), READERS, VLLSI_LINUX_MAP_SHARED, (int32_t)file, 0);
    REQUIRE(!vllsi_failed(page));
    add(&range, (const void *)(uintptr_t)page, page_bytes(), skip, &seen);
    CHECK_EQ(support_read((const void *)(uintptr_t)page, &seen.behind), SUPPORT_SKIPPED);
    CHECK_EQ(seen.calls, 1);
    CHECK_EQ(seen.reason, VLLSI_FAULT_REASON_NOT_BACKED);
    remove_range(&range);
    CHECK_OK(vllsi__linux_close((int32_t)file));
}

TEST(fault, senseless_arguments_are_refused)
{
    struct vllsi_fault_range range = {0}, other = {0};
    struct seen seen = {0};
    char *page = support_map(page_bytes(), NOBODY);
    const uintptr_t at = (uintptr_t)page;
    CORE_FAILS(vllsi_fault_range_add(at, 0, skip, &seen, &range), INVALID_INPUT);
    CORE_FAILS(vllsi_fault_range_add(at, 1, NULL, &seen, &range), INVALID_INPUT);
    CORE_FAILS(vllsi_fault_range_add(UINTPTR_MAX, 2, skip, &seen, &range), INVALID_INPUT);
    CORE_FAILS(vllsi_fault_range_add(2, SIZE_MAX, skip, &seen, &range), INVALID_INPUT);
    CORE_FAILS(vllsi_fault_range_remove(&range, 0), NOT_FOUND);
    add(&range, page, 64, skip, &seen);
    CORE_FAILS(vllsi_fault_range_add(at, 64, skip, &seen, &other), BUSY);
    CORE_FAILS(vllsi_fault_range_add(at + 63, 1, skip, &seen, &other), BUSY);
    CORE_FAILS(vllsi_fault_range_add(at - 1, 2, skip, &seen, &other), BUSY);
    CORE_FAILS(vllsi_fault_range_add(0, SIZE_MAX, skip, &seen, &other), BUSY);
    add(&other, page + 64, 64, skip, &seen);
    remove_range(&other);
    CORE_FAILS(vllsi_fault_range_remove(&other, 0), NOT_FOUND);
    CORE_FAILS(vllsi_fault_range_add(at, 8, open_page, &seen, &range), BUSY); /* it is still what it was */
    CHECK_EQ(support_read(page, &seen.behind), SUPPORT_SKIPPED);
    remove_range(&range);
    CORE_FAILS(vllsi_fault_range_remove(&range, 0), NOT_FOUND);
}

/* A fault just outside of a range ends the process, by the signal that it would have had. */
static void touch_outside(void *argument)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    support_forget_handlers();
    char *page = support_map(page_bytes(), NOBODY);
    add(&range, page, 64, skip, &seen);
    (void)support_read(page, &seen.behind);
    CHECK_EQ(seen.calls, 1);
    (void)support_read(page + 64, &seen.behind);
    (void)argument;
}

static void touch_after_removal(void *argument)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    support_forget_handlers();
    char *page = support_map(page_bytes(), NOBODY);
    add(&range, page, 64, skip, &seen);
    (void)support_read(page, &seen.behind);
    remove_range(&range);
    (void)support_read(page, &seen.behind);
    (void)argument;
}

static void touch_refused(void *argument)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    support_forget_handlers();
    char *page = support_map(page_bytes(), NOBODY);
    add(&range, page, 64, refuse, &seen);
    (void)support_read(page, &seen.behind);
    (void)argument;
}

/* An address that no CPU has: some report it as address 0, and the range at 0 must not hear of it. */
static void touch_what_cannot_be(void *argument)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    support_forget_handlers();
    add(&range, NULL, page_bytes(), skip, &seen);
    (void)support_read((const void *)((uintptr_t)1 << 55), &seen.behind);
    (void)argument;
}

TEST(fault, what_no_range_wants_ends_the_process)
{
    void (*const bodies[])(void *argument) = {touch_outside, touch_after_removal, touch_refused,
                                              touch_what_cannot_be};
    for (size_t at = 0; at < sizeof bodies / sizeof bodies[0]; at++) {
        if (bodies[at] == touch_what_cannot_be && conformance_emulated()) {
            continue; /* an emulator's CPU has other addresses */
        }
        const struct conformance_child child = conformance_run_child(bodies[at], NULL, 10000);
        CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
        CHECK(!conformance_contains(child.output, ".c:"));
    }
}

static enum vllsi_fault_answer betray(struct vllsi_fault *fault, void *context)
{
    (void)fault;
    (void)context;
    (void)!vllsi__linux_write(1, "range", 5);
    return VLLSI_FAULT_RETRY;
}

/* What is not about an instruction's access, whatever stands where faults have their address. */
struct sent {
    int32_t signal, code;
    bool forged; /* says that the kernel sent it */
};

static void send_to_itself(void *argument)
{
    const struct sent *sent = argument;
    static struct vllsi_fault_range range;
    support_forget_handlers();
    add(&range, NULL, (size_t)1 << 46, betray, NULL);
    struct vllsi_linux_siginfo info = {._si_pad = {0}};
    info.si_signo = sent->signal;
    info.si_code = sent->code;
    info.fields.fault.addr = (void *)(uintptr_t)64;
    (void)!vllsi__linux_rt_tgsigqueueinfo((int32_t)vllsi__linux_getpid(), (int32_t)vllsi__linux_gettid(),
                                          sent->signal, &info);
}

TEST(fault, what_no_instruction_raised_is_no_fault)
{
    static struct sent rows[] = {{VLLSI_LINUX_SIGSEGV, VLLSI_LINUX_SI_USER, false},
                                 {VLLSI_LINUX_SIGSEGV, VLLSI_LINUX_SI_TKILL, false},
                                 {VLLSI_LINUX_SIGBUS, VLLSI_LINUX_SI_QUEUE, false},
                                 {VLLSI_LINUX_SIGSEGV, VLLSI_LINUX_SI_KERNEL, true},
                                 {VLLSI_LINUX_SIGSEGV, VLLSI_LINUX_SEGV_MTEAERR, true},
                                 {VLLSI_LINUX_SIGSEGV, VLLSI_LINUX_SEGV_CPERR, true},
                                 {VLLSI_LINUX_SIGBUS, VLLSI_LINUX_BUS_MCEERR_AO, true}};
    for (size_t at = 0; at < sizeof rows / sizeof rows[0]; at++) {
        if (rows[at].forged && conformance_emulated()) {
            continue; /* an emulator takes it for a fault of its own */
        }
        const struct conformance_child child = conformance_run_child(send_to_itself, &rows[at], 10000);
        CHECK_ENDED_BY(child, rows[at].signal);
        CHECK(!conformance_contains(child.output, "range"));
    }
}

/* The program's own handler: opens the page, and notes how it was called. */
static volatile struct {
    uint32_t calls;
    uintptr_t address;
    bool blocks_itself, blocks_usr2;
    char *page;
} own;

static void own_work(void)
{
    struct vllsi_linux_sigset mask;
    CHECK_OK(vllsi_linux_signal_mask_get(&mask));
    own.calls++;
    own.blocks_itself = vllsi_linux_signal_set_has(&mask, VLLSI_LINUX_SIGSEGV);
    own.blocks_usr2 = vllsi_linux_signal_set_has(&mask, VLLSI_LINUX_SIGUSR2);
    (void)!vllsi__linux_mprotect(own.page, page_bytes(), ANYBODY);
}

static void own_handler(int32_t signal, struct vllsi_linux_siginfo *info,
                        struct vllsi_linux_ucontext *context)
{
    own.address = (uintptr_t)info->fields.fault.addr;
    own_work();
    CHECK(signal == VLLSI_LINUX_SIGSEGV && context != NULL);
}

static void set_own_handler(uint32_t flags)
{
    struct vllsi_linux_signal_setting setting = {.handler = own_handler, .flags = flags};
    CHECK_OK(vllsi_linux_signal_set_add(&setting.mask, VLLSI_LINUX_SIGUSR2));
    REQUIRE(vllsi_linux_signal_action(VLLSI_LINUX_SIGSEGV, &setting, NULL) == 0);
}

static void own_handler_works(uint32_t flags)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    uintptr_t behind;
    char *page = support_map(page_bytes(), NOBODY);
    own.page = support_map(page_bytes(), NOBODY);
    own.calls = 0;
    add(&range, page, page_bytes(), skip, &seen);
    CHECK_EQ(support_read(own.page + 16, &behind), 0);
    CHECK_EQ(own.calls, 1);
    CHECK_EQ(own.address, (uintptr_t)own.page + 16);
    CHECK(own.blocks_usr2);
    CHECK_EQ(own.blocks_itself, (flags & VLLSI_LINUX_SA_NODEFER) == 0);
    CHECK_EQ(support_read(page, &seen.behind), SUPPORT_SKIPPED);
    CHECK_EQ(seen.calls, 1);
    remove_range(&range);
}

static void own_handler_first(void *argument)
{
    support_forget_handlers();
    set_own_handler(0);
    own_handler_works(0);
    set_own_handler(VLLSI_LINUX_SA_NODEFER);
    own_handler_works(VLLSI_LINUX_SA_NODEFER);
    struct vllsi_linux_signal_setting now;
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGSEGV, NULL, &now));
    CHECK(now.handler == own_handler);
    (void)argument;
}

static void own_handler_second(void *argument)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    struct vllsi_linux_signal_setting old;
    support_forget_handlers();
    char *page = support_map(page_bytes(), NOBODY);
    add(&range, page, page_bytes(), skip, &seen);
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGSEGV, NULL, &old));
    CHECK(old.handler == VLLSI_LINUX_SIGNAL_DEFAULT);
    set_own_handler(0);
    own_handler_works(0);
    CHECK_EQ(support_read(page, &seen.behind), SUPPORT_SKIPPED);
    remove_range(&range);
    own.page = page;
    own.calls = 0;
    CHECK_EQ(support_read(page, &seen.behind), 0);
    CHECK_EQ(own.calls, 1);
    (void)argument;
}

/* A handler without SA_SIGINFO, set behind the library's back. */
static void own_handler_of_one_argument(int32_t signal)
{
    own_work();
    CHECK_EQ(signal, VLLSI_LINUX_SIGSEGV);
}

static void old_handler_first(void *argument)
{
    struct vllsi_linux_sigaction action = {.flags = 0};
    support_forget_handlers();
    action.handler = (void *)(uintptr_t)own_handler_of_one_argument;
#ifdef VLLSI_LINUX_SA_RESTORER
    action.flags = VLLSI_LINUX_SA_RESTORER;
    action.restorer = (void *)(uintptr_t)vllsi_linux_rt_sigreturn;
#endif
    CHECK_OK(vllsi_linux_signal_set_add(&action.mask, VLLSI_LINUX_SIGUSR2));
    REQUIRE(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGSEGV, &action, NULL) == 0);
    own.address = 0;
    struct vllsi_fault_range range;
    struct seen seen = {0};
    uintptr_t behind;
    char *page = support_map(page_bytes(), NOBODY);
    own.page = support_map(page_bytes(), NOBODY);
    add(&range, page, page_bytes(), skip, &seen);
    CHECK_EQ(support_read(own.page, &behind), 0);
    CHECK(own.calls == 1 && own.blocks_itself);
    CHECK_EQ(support_read(page, &seen.behind), SUPPORT_SKIPPED);
    (void)argument;
}

/* For one time only: the second fault ends the process. */
static void once_only(void *argument)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    uintptr_t behind;
    support_forget_handlers();
    set_own_handler(VLLSI_LINUX_SA_RESETHAND);
    add(&range, support_map(page_bytes(), NOBODY), page_bytes(), skip, &seen);
    own.page = support_map(page_bytes(), NOBODY);
    CHECK_EQ(support_read(own.page, &behind), 0);
    CHECK_EQ(own.calls, 1);
    CHECK(!conformance_has_failed());
    (void)!vllsi__linux_write(1, "once", 4);
    (void)support_read(support_map(page_bytes(), NOBODY), &behind);
    (void)argument;
}

/* A call that the signal interrupts goes on if the program's action says so, whoever handles the signal. */
static int32_t own_pipe[2];

struct sleeper {
    int32_t tid;
    uint32_t stop, most; /* how often it is interrupted before the call gets what it waits for */
};

static void own_nothing(int32_t signal, struct vllsi_linux_siginfo *info,
                        struct vllsi_linux_ucontext *context)
{
    (void)signal;
    (void)info;
    (void)context;
    __atomic_add_fetch(&own.calls, 1, __ATOMIC_RELAXED);
}

static void interrupt_often(void *argument)
{
    struct sleeper *sleeper = argument;
    while (__atomic_load_n(&sleeper->stop, __ATOMIC_SEQ_CST) == 0) {
        CHECK_OK(vllsi_linux_signal_send_thread(sleeper->tid, VLLSI_LINUX_SIGBUS));
        conformance_sleep_ms(1);
        if (__atomic_load_n(&own.calls, __ATOMIC_RELAXED) > sleeper->most) {
            (void)!vllsi__linux_write(own_pipe[1], "x", 1);
            break;
        }
    }
}

static void restarted(void *argument)
{
    const bool *restarts = argument;
    const struct vllsi_linux_signal_setting setting = {.handler = own_nothing,
                                                       .flags = *restarts ? VLLSI_LINUX_SA_RESTART : 0};
    struct vllsi_fault_range range;
    struct seen seen = {0};
    struct sleeper sleeper = {.tid = (int32_t)vllsi__linux_gettid(), .most = *restarts ? 20 : 3000};
    struct support_thread interrupter;
    char byte;
    support_forget_handlers();
    add(&range, support_map(page_bytes(), NOBODY), page_bytes(), skip, &seen);
    REQUIRE(vllsi_linux_signal_action(VLLSI_LINUX_SIGBUS, &setting, NULL) == 0);
    REQUIRE(vllsi__linux_pipe2(own_pipe, VLLSI_LINUX_O_CLOEXEC) == 0);
    support_thread_start(&interrupter, interrupt_often, &sleeper);
    const vllsi_result got = vllsi__linux_read(own_pipe[0], &byte, 1);
    __atomic_store_n(&sleeper.stop, 1, __ATOMIC_SEQ_CST);
    support_thread_join(&interrupter);
    CHECK_EQ(got, *restarts ? 1 : -(vllsi_result)VLLSI_LINUX_EINTR);
    CHECK(own.calls > 0);
}

TEST(fault, interrupted_calls_go_on_as_the_program_wants)
{
    if (conformance_emulated()) {
        SKIP("this emulator knows no SA_RESTART of SIGBUS (qemu-user 7.2)");
    }
    for (uint32_t turn = 0; turn < 2; turn++) {
        bool restarts = turn == 1;
        const struct conformance_child child = conformance_run_child(restarted, &restarts, 10000);
        CHECK(child.exited);
        CHECK_EQ(child.status, 0);
        CHECK_TEXT(child.output, "");
    }
}

TEST(fault, handler_of_the_program_gets_the_rest)
{
    void (*const bodies[])(void *argument) = {own_handler_first, own_handler_second, old_handler_first};
    for (size_t at = 0; at < sizeof bodies / sizeof bodies[0]; at++) {
        const struct conformance_child child = conformance_run_child(bodies[at], NULL, 10000);
        CHECK(child.exited);
        CHECK_EQ(child.status, 0);
        CHECK_TEXT(child.output, "");
    }
    const struct conformance_child child = conformance_run_child(once_only, NULL, 10000);
    CHECK_ENDED_BY(child, VLLSI_LINUX_SIGSEGV);
    CHECK(conformance_contains(child.output, "once") && !conformance_contains(child.output, ".c:"));
}

/* A handler that came later, by itself, and calls the one that it has replaced. */
static struct vllsi_linux_sigaction replaced;
static volatile uint32_t foreign_calls;

SUPPORT_ANY_CALL static void foreign_handler(int32_t signal, struct vllsi_linux_siginfo *info,
                                             struct vllsi_linux_ucontext *context)
{
    foreign_calls++;
    ((vllsi_linux_signal_handler *)(uintptr_t)replaced.handler)(signal, info, context);
}

static void replaced_and_called(void *argument)
{
    struct vllsi_linux_sigaction now[2] = {{.flags = 0}}, action;
    struct vllsi_fault_range first, second;
    struct seen seen = {0};
    uintptr_t behind;
    support_forget_handlers();
    set_own_handler(0);
    char *pages = support_map(2 * page_bytes(), NOBODY);
    add(&first, pages, page_bytes(), skip, &seen);
    REQUIRE(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGSEGV, NULL, &now[0]) == 0);
    replaced = now[0];
    action = replaced;
    action.handler = (void *)(uintptr_t)foreign_handler;
    REQUIRE(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGSEGV, &action, NULL) == 0);
    CHECK_EQ(support_read(pages, &seen.behind), SUPPORT_SKIPPED);
    CHECK(foreign_calls == 1 && seen.calls == 1);
    add(&second, pages + page_bytes(), page_bytes(), skip, &seen); /* the library is first again */
    CHECK_EQ(support_read(pages + page_bytes(), &seen.behind), SUPPORT_SKIPPED);
    CHECK(foreign_calls == 1 && seen.calls == 2);
    own.page = support_map(page_bytes(), NOBODY);
    CHECK_EQ(support_read(own.page, &behind), 0);
    CHECK(foreign_calls == 2 && own.calls == 1 && seen.calls == 2);
    remove_range(&first);
    remove_range(&second);
    own.page = support_map(page_bytes(), NOBODY);
    CHECK_EQ(support_read(own.page, &behind), 0);
    CHECK(foreign_calls == 3 && own.calls == 2);
    (void)argument;
}

TEST(fault, handler_that_took_its_place_is_called_once)
{
    const struct conformance_child child = conformance_run_child(replaced_and_called, NULL, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
}

/* Somebody who has saved the library's handler puts it back when the library has long left. */
static void put_back_late(void *argument)
{
    struct vllsi_linux_sigaction saved[2] = {{.flags = 0}};
    struct vllsi_linux_signal_setting now;
    struct vllsi_fault_range range;
    struct seen seen = {0};
    uintptr_t behind;
    support_forget_handlers();
    set_own_handler(0);
    char *page = support_map(page_bytes(), NOBODY);
    add(&range, page, page_bytes(), skip, &seen);
    REQUIRE(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGSEGV, NULL, &saved[0]) == 0);
    remove_range(&range);
    REQUIRE(vllsi__linux_rt_sigaction(VLLSI_LINUX_SIGSEGV, &saved[0], NULL) == 0);
    own.page = support_map(page_bytes(), NOBODY);
    CHECK_EQ(support_read(own.page, &behind), 0);
    CHECK_EQ(own.calls, 1);
    CHECK_OK(vllsi_linux_signal_action(VLLSI_LINUX_SIGSEGV, NULL, &now));
    CHECK(now.handler == own_handler);
    add(&range, page, page_bytes(), skip, &seen);
    CHECK_EQ(support_read(page, &seen.behind), SUPPORT_SKIPPED);
    remove_range(&range);
    own.page = page;
    CHECK_EQ(support_read(own.page, &behind), 0);
    CHECK_EQ(own.calls, 2);
    (void)argument;
}

TEST(fault, handler_that_is_put_back_finds_its_way)
{
    const struct conformance_child child = conformance_run_child(put_back_late, NULL, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
}

/* A handler that faults itself, in another range. */
struct nested {
    struct seen outer, inner;
    char *inner_page;
};

static enum vllsi_fault_answer fault_inside(struct vllsi_fault *fault, void *context)
{
    struct nested *nested = context;
    CHECK_EQ(support_read(nested->inner_page, &nested->inner.behind), SUPPORT_SKIPPED);
    return skip(fault, &nested->outer);
}

TEST(fault, handler_may_fault)
{
    struct vllsi_fault_range outer, inner;
    struct nested nested = {.inner_page = support_map(page_bytes(), NOBODY)};
    char *page = support_map(page_bytes(), NOBODY);
    add(&outer, page, page_bytes(), fault_inside, &nested);
    add(&inner, nested.inner_page, page_bytes(), skip, &nested.inner);
    CHECK_EQ(support_read(page, &nested.outer.behind), SUPPORT_SKIPPED);
    CHECK(nested.outer.calls == 1 && nested.inner.calls == 1);
    remove_range(&outer);
    remove_range(&inner);
}

struct jump {
    struct vllsi_jump_buffer buffer;
    uint32_t calls;
};

static enum vllsi_fault_answer jump_out(struct vllsi_fault *fault, void *context)
{
    struct jump *jump = context;
    jump->calls++;
    vllsi_fault_leave(fault);
    vllsi_longjmp(&jump->buffer, 7);
}

TEST(fault, handler_may_jump_out)
{
    struct vllsi_fault_range range;
    static struct jump jump;
    static uintptr_t behind;
    char *page = support_map(page_bytes(), NOBODY);
    struct vllsi_linux_sigset before, after;
    CHECK_OK(vllsi_linux_signal_mask_get(&before));
    add(&range, page, page_bytes(), jump_out, &jump);
    for (volatile uint32_t turn = 1; turn <= 3; turn++) {
        if (vllsi_setjmp(&jump.buffer) == 0) {
            (void)support_read(page, &behind);
            CHECK(false);
        }
        CHECK_EQ(jump.calls, turn);
    }
    CHECK_OK(vllsi_linux_signal_mask_get(&after));
    for (int32_t signal = 1; signal <= VLLSI_LINUX_SIGRTMAX; signal++) {
        CHECK_EQ(vllsi_linux_signal_set_has(&before, signal), vllsi_linux_signal_set_has(&after, signal));
    }
    CHECK_EQ(vllsi_fault_range_remove(&range, 0), 0);
}

/* Removal waits for a handler that is at work, no longer than it is told to. */
struct slow {
    struct seen seen;
    uint32_t entered, go_on;
    char *page;
};

static void set(uint32_t *word)
{
    __atomic_store_n(word, 1, __ATOMIC_SEQ_CST);
    vllsi_wake_all(word);
}

static void wait_for(const uint32_t *word)
{
    const int64_t deadline_ns = support_after_ms(10000);
    while (__atomic_load_n(word, __ATOMIC_SEQ_CST) == 0 && conformance_now_ns() < deadline_ns) {
        (void)!vllsi_wait_until(word, 0, deadline_ns);
    }
    CHECK(__atomic_load_n(word, __ATOMIC_SEQ_CST) != 0);
}

static enum vllsi_fault_answer be_slow(struct vllsi_fault *fault, void *context)
{
    struct slow *slow = context;
    set(&slow->entered);
    wait_for(&slow->go_on);
    return skip(fault, &slow->seen);
}

static void read_slowly(void *argument)
{
    struct slow *slow = argument;
    CHECK_EQ(support_read(slow->page, &slow->seen.behind), SUPPORT_SKIPPED);
}

TEST(fault, removal_waits_for_handlers)
{
    struct vllsi_fault_range range;
    struct slow slow = {.page = support_map(page_bytes(), NOBODY)};
    struct support_thread reader;
    add(&range, slow.page, page_bytes(), be_slow, &slow);
    support_thread_start(&reader, read_slowly, &slow);
    wait_for(&slow.entered);
    CORE_FAILS(vllsi_fault_range_remove(&range, 0), TIMED_OUT);
    const int64_t deadline_ns = support_after_ms(5);
    CORE_FAILS(vllsi_fault_range_remove(&range, deadline_ns), TIMED_OUT);
    CHECK(conformance_now_ns() >= deadline_ns);
    set(&slow.go_on);
    CHECK_EQ(vllsi_fault_range_remove(&range, support_after_ms(10000)), 0);
    CORE_FAILS(vllsi_fault_range_remove(&range, 0), NOT_FOUND);
    support_thread_join(&reader);
    CHECK_EQ(slow.seen.calls, 1);
}

/* A child has the ranges of its parent, and what it removes the parent keeps. */
struct inherited {
    struct vllsi_fault_range range;
    struct seen seen;
    char *page;
};

static void use_inherited(void *argument)
{
    struct inherited *inherited = argument;
    CHECK_EQ(support_read(inherited->page, &inherited->seen.behind), SUPPORT_SKIPPED);
    CHECK_EQ(inherited->seen.calls, 1);
    remove_range(&inherited->range);
}

TEST(fault, ranges_are_inherited)
{
    static struct inherited inherited;
    inherited.page = support_map(page_bytes(), NOBODY);
    add(&inherited.range, inherited.page, page_bytes(), skip, &inherited.seen);
    const struct conformance_child child = conformance_run_child(use_inherited, &inherited, 10000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_EQ(support_read(inherited.page, &inherited.seen.behind), SUPPORT_SKIPPED);
    CHECK_EQ(inherited.seen.calls, 1);
    remove_range(&inherited.range);
}

/* A child that a handler makes goes on behind the fault, and has its range to itself. */
struct forker {
    struct seen seen;
    vllsi_result child;
};

static enum vllsi_fault_answer fork_and_skip(struct vllsi_fault *fault, void *context)
{
    struct forker *forker = context;
    forker->child = vllsi_linux_fork_process();
    return skip(fault, &forker->seen);
}

TEST(fault, handler_may_make_a_child)
{
    struct vllsi_fault_range range;
    struct forker forker = {.child = -1};
    char *page = support_map(page_bytes(), NOBODY);
    add(&range, page, page_bytes(), fork_and_skip, &forker);
    CHECK_EQ(support_read(page, &forker.seen.behind), SUPPORT_SKIPPED);
    REQUIRE(!vllsi_failed(forker.child));
    if (forker.child == 0) {
        const vllsi_result removed = vllsi_fault_range_remove(&range, support_after_ms(1000));
        CHECK_EQ(removed, 0);
        vllsi__linux_exit_group(removed == 0 ? 0 : 1);
    }
    int32_t status = -1;
    vllsi_result waited;
    do {
        waited = vllsi__linux_wait4((int32_t)forker.child, &status, 0, NULL);
    } while (waited == -(vllsi_result)VLLSI_LINUX_EINTR);
    CHECK_EQ(waited, forker.child);
    CHECK_EQ(status, 0);
    remove_range(&range);
}

enum { MANY = 300 };

TEST(fault, many_ranges_are_told_apart)
{
    static struct vllsi_fault_range ranges[MANY];
    static struct seen seen[MANY];
    char *pages = support_map(page_bytes(), NOBODY);
    const size_t step = 8;
    for (size_t turn = 0; turn < MANY; turn++) {
        const size_t at = turn * 7 % MANY; /* in no order: 7 and 300 share no factor */
        add(&ranges[at], pages + at * step, step, skip, &seen[at]);
    }
    for (size_t at = 0; at < MANY; at++) {
        CHECK_EQ(support_read(pages + at * step, &seen[at].behind), SUPPORT_SKIPPED);
        CHECK(seen[at].calls == 1 && seen[at].range == &ranges[at]);
    }
    for (size_t turn = 0; turn < MANY / 2; turn++) {
        remove_range(&ranges[turn * 2]);
    }
    for (size_t at = 1; at < MANY; at += 2) {
        CHECK_EQ(support_read(pages + at * step, &seen[at].behind), SUPPORT_SKIPPED);
        CHECK_EQ(seen[at].calls, 2);
        remove_range(&ranges[at]);
    }
}

/* Threads fault in ranges of their own while others come and go between them. */
enum { THREADS = 3, FAULTS = 3000, CHANGES = 300, NEIGHBOURS = 8 };

struct faulter {
    struct seen seen;
    const char *address;
    uint32_t *stop;
};

static void fault_often(void *argument)
{
    struct faulter *faulter = argument;
    for (uint32_t turn = 0; turn < FAULTS; turn++) {
        CHECK_EQ(support_read(faulter->address, &faulter->seen.behind), SUPPORT_SKIPPED);
        CHECK_EQ(faulter->seen.address, (uintptr_t)faulter->address);
    }
}

TEST(fault, ranges_come_and_go_while_threads_fault)
{
    struct vllsi_fault_range ranges[THREADS], neighbours[NEIGHBOURS];
    struct faulter faulters[THREADS] = {{.stop = NULL}};
    struct support_thread threads[THREADS];
    struct seen unused = {0};
    char *page = support_map(page_bytes(), NOBODY);
    for (uint32_t at = 0; at < THREADS; at++) {
        faulters[at].address = page + 1024 + 64 * at;
        add(&ranges[at], faulters[at].address, 8, skip, &faulters[at].seen);
        support_thread_start(&threads[at], fault_often, &faulters[at]);
    }
    for (uint32_t turn = 0; turn < CHANGES; turn++) {
        for (uint32_t at = 0; at < NEIGHBOURS; at++) {
            add(&neighbours[at], page + 1000 + 32 * at + (at % 2) * 8, 8, skip, &unused);
        }
        for (uint32_t at = 0; at < NEIGHBOURS; at++) {
            remove_range(&neighbours[at]);
        }
    }
    for (uint32_t at = 0; at < THREADS; at++) {
        support_thread_join(&threads[at]);
        CHECK_EQ(faulters[at].seen.calls, FAULTS);
        remove_range(&ranges[at]);
    }
    CHECK_EQ(unused.calls, 0);
}

/* While the last range goes, the library hands the signals back to the program; a thread may just have
 * faulted. */
enum { OWN_FAULTS = 20000, OWN_FAULTS_OF_SLOW = 1000 };

static uint32_t own_faults_done;

static void fault_for_own_handler(void *argument)
{
    uintptr_t behind;
    const uint32_t turns = conformance_cpu_emulated() ? OWN_FAULTS_OF_SLOW : OWN_FAULTS;
    for (uint32_t turn = 1; turn <= turns; turn++) {
        CHECK_EQ(support_read(own.page, &behind), 0);
        CHECK_EQ(own.calls, turn);
        (void)!vllsi__linux_mprotect(own.page, page_bytes(), NOBODY);
    }
    __atomic_store_n(&own_faults_done, 1, __ATOMIC_SEQ_CST);
    (void)argument;
}

static void hand_signals_back(void *argument)
{
    struct vllsi_fault_range range;
    struct seen seen = {0};
    struct support_thread faulter;
    support_forget_handlers();
    set_own_handler(0);
    own.page = support_map(page_bytes(), NOBODY);
    char *page = support_map(page_bytes(), NOBODY);
    support_thread_start(&faulter, fault_for_own_handler, NULL);
    while (__atomic_load_n(&own_faults_done, __ATOMIC_SEQ_CST) == 0) {
        add(&range, page, page_bytes(), skip, &seen);
        remove_range(&range);
    }
    support_thread_join(&faulter);
    (void)argument;
}

TEST(fault, handler_of_the_program_is_called_while_ranges_go)
{
    const struct conformance_child child = conformance_run_child(hand_signals_back, NULL, 19000);
    CHECK(child.exited);
    CHECK_EQ(child.status, 0);
    CHECK_TEXT(child.output, "");
}
