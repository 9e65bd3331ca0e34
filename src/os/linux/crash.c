/*
 * The crash handler: who reports, and how the process ends.
 *
 * One word holds the thread that crashed first; it alone calls the program and writes. A thread that crashes
 * later sleeps, as in core/panic.c, and looks now and then whether the first one is still there: a callback
 * may have ended its thread only. Nor does it wait long after the report: what the first thread could not
 * access may be accessible by now, and then the thread goes on. What ends the process is the signal itself,
 * by its default action.
 */
#include "crash.h"

#include <stddef.h>

#include <vllsi/environment.h>

#include "../../arch/registers.h"
#include "fault_signal.h"
#include "host.h"
#include "signal_own.h"

enum { LOOK_EVERY_MS = 20, MOST_LOOKS = 50, NEAR_BYTES = 65536 };

static const int32_t signals[] = {VLLSI_LINUX_SIGSEGV, VLLSI_LINUX_SIGBUS,  VLLSI_LINUX_SIGILL,
                                  VLLSI_LINUX_SIGFPE,  VLLSI_LINUX_SIGTRAP, VLLSI_LINUX_SIGSYS,
                                  VLLSI_LINUX_SIGABRT};

enum { SIGNALS = sizeof signals / sizeof signals[0] };

/* Set before the handler is. */
static struct vllsi_crash_options options;
static int32_t output;
static uint32_t installed;
static uint32_t first_thread;

/* What it crashed by, and whether it has done all but end. */
static int32_t first_signal;
static uint32_t reported;

bool vllsi__crash_is_installed(void)
{
    return __atomic_load_n(&installed, __ATOMIC_ACQUIRE) != 0;
}

static bool in_guard(uintptr_t address, uintptr_t stack_pointer)
{
    const struct vllsi__thread *block = vllsi__thread_current;
    if (block != NULL && block->guard_low != 0) {
        return address >= block->guard_low && address < block->stack_low;
    }
    /* Where the bounds of the stack are not known: next to its end. Above the stack pointer as well, since a
     * function first makes room for its frame, and what is in use of a stack does not fault. */
    return address - stack_pointer + NEAR_BYTES <= 2 * (uintptr_t)NEAR_BYTES;
}

static enum vllsi_crash_kind kind_of(int32_t signal, bool has_address, uintptr_t address,
                                     uintptr_t stack_pointer)
{
    switch (signal) {
    case VLLSI_LINUX_SIGSEGV:
    case VLLSI_LINUX_SIGBUS:
        return has_address && in_guard(address, stack_pointer) ? VLLSI_CRASH_STACK_OVERFLOW
                                                               : VLLSI_CRASH_MEMORY;
    case VLLSI_LINUX_SIGILL: return VLLSI_CRASH_INSTRUCTION;
    case VLLSI_LINUX_SIGFPE: return VLLSI_CRASH_ARITHMETIC;
    case VLLSI_LINUX_SIGTRAP: return VLLSI_CRASH_TRAP;
    case VLLSI_LINUX_SIGSYS: return VLLSI_CRASH_SYSTEM_CALL;
    case VLLSI_LINUX_SIGABRT: return VLLSI_CRASH_ABORT;
    default: return VLLSI_CRASH_OTHER;
    }
}

static void complain(const char *text)
{
    size_t len = 0;
    while (text[len] != '\0') {
        len++;
    }
    vllsi__host_complain(text, len);
}

/* Becomes the first thread: true. False where only the end is left: this thread is it already, or the first
 * one has reported and does not end. */
static bool be_first(uint32_t thread)
{
    uint32_t first = 0, looks = 0;
    while (!__atomic_compare_exchange_n(&first_thread, &first, thread, false, __ATOMIC_ACQ_REL,
                                        __ATOMIC_ACQUIRE)) {
        if (first == thread) {
            complain("crash: again, inside the crash handler\n");
            return false;
        }
        if (!vllsi__host_thread_exists(first)) {
            complain("crash: the thread of the crash handler is gone\n");
            vllsi__host_abort();
        }
        if (__atomic_load_n(&reported, __ATOMIC_ACQUIRE) != 0 && ++looks > MOST_LOOKS) {
            return false;
        }
        vllsi__host_pause_ms(LOOK_EVERY_MS);
        first = 0;
    }
    return true;
}

/* For the child of a fork: a thread of its parent that reports is not there. */
void vllsi__crash_after_fork(void)
{
    __atomic_store_n(&reported, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&first_thread, 0, __ATOMIC_RELAXED);
}

/* Lets through, in the reporting thread, what another crash here would raise. */
static void unblock_crashes(void)
{
    struct vllsi_linux_sigset mask;
    vllsi__signal_set_all(&mask);
    for (size_t at = 0; at < SIGNALS; at++) {
        vllsi__signal_set_change(&mask, signals[at], false);
    }
    vllsi__signal_mask_restore(&mask);
}

static void crash(int32_t signal, struct vllsi_linux_siginfo *siginfo, struct vllsi_linux_ucontext *context)
{
    struct vllsi_registers registers;
    const int64_t thread = vllsi__host_thread_id();
    if (!be_first((uint32_t)thread)) {
        vllsi__fault_signal_end(first_signal, NULL, context);
        return;
    }
    first_signal = signal;
    vllsi__registers_from(context, &registers);
    struct vllsi_crash_info info = {
        .native_signal = signal,
        .native_code = siginfo->si_code,
        .has_address = vllsi__fault_has_address(signal, siginfo),
        .thread_id = thread,
        .registers = &registers,
    };
    info.address = info.has_address ? (uintptr_t)siginfo->fields.fault.addr : 0;
    info.kind = kind_of(signal, info.has_address, info.address, registers.stack_pointer);
    unblock_crashes();
    if (options.before_report != NULL) {
        options.before_report(&info, options.context);
    }
    vllsi__crash_report(output, &info, siginfo, context);
    __atomic_store_n(&reported, 1, __ATOMIC_RELEASE);
    vllsi__fault_signal_end(signal, siginfo, context);
}

vllsi_result vllsi_crash_handler_install(const struct vllsi_crash_options *wanted)
{
    const struct vllsi_crash_options none = {.size_bytes = sizeof none};
    const struct vllsi_crash_options *all = wanted != NULL ? wanted : &none;
    const vllsi_fd chosen = all->has_output ? all->output : vllsi_stdio(VLLSI_STDIO_ERROR);
    if (all->size_bytes != sizeof *all || all->flags != 0 || vllsi_fd_native(chosen) < 0) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_INVALID_INPUT);
    }
    vllsi_result done = vllsi_crash_thread_prepare();
    if (vllsi_failed(done)) {
        return done;
    }
    options = *all;
    output = (int32_t)vllsi_fd_native(chosen);
    vllsi__fault_signal_set_crash(crash);
    __atomic_store_n(&installed, 1, __ATOMIC_RELEASE);
    for (size_t at = 0; at < SIGNALS; at++) {
        done = vllsi__fault_signal_use(signals[at], VLLSI__FAULT_CRASH);
        if (vllsi_failed(done)) {
            vllsi_crash_handler_remove();
            return done;
        }
    }
    return 0;
}

void vllsi_crash_handler_remove(void)
{
    for (size_t at = 0; at < SIGNALS; at++) {
        vllsi__fault_signal_leave(signals[at], VLLSI__FAULT_CRASH);
    }
    __atomic_store_n(&installed, 0, __ATOMIC_RELEASE);
}
