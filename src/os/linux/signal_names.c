/*
 * Signals and their codes in words.
 *
 * The order of numbers differs between ABIs, so the tables are searched; nobody is in a hurry here.
 */
#include "signal_names.h"

#include <stddef.h>

#include <vllsi/linux/signal.h>

struct word {
    int32_t number;
    const char *text;
};

static const struct word names[] = {
    {VLLSI_LINUX_SIGHUP, "SIGHUP"},       {VLLSI_LINUX_SIGINT, "SIGINT"},
    {VLLSI_LINUX_SIGQUIT, "SIGQUIT"},     {VLLSI_LINUX_SIGILL, "SIGILL"},
    {VLLSI_LINUX_SIGTRAP, "SIGTRAP"},     {VLLSI_LINUX_SIGABRT, "SIGABRT"},
    {VLLSI_LINUX_SIGBUS, "SIGBUS"},       {VLLSI_LINUX_SIGFPE, "SIGFPE"},
    {VLLSI_LINUX_SIGKILL, "SIGKILL"},     {VLLSI_LINUX_SIGUSR1, "SIGUSR1"},
    {VLLSI_LINUX_SIGSEGV, "SIGSEGV"},     {VLLSI_LINUX_SIGUSR2, "SIGUSR2"},
    {VLLSI_LINUX_SIGPIPE, "SIGPIPE"},     {VLLSI_LINUX_SIGALRM, "SIGALRM"},
    {VLLSI_LINUX_SIGTERM, "SIGTERM"},     {VLLSI_LINUX_SIGCHLD, "SIGCHLD"},
    {VLLSI_LINUX_SIGCONT, "SIGCONT"},     {VLLSI_LINUX_SIGSTOP, "SIGSTOP"},
    {VLLSI_LINUX_SIGTSTP, "SIGTSTP"},     {VLLSI_LINUX_SIGTTIN, "SIGTTIN"},
    {VLLSI_LINUX_SIGTTOU, "SIGTTOU"},     {VLLSI_LINUX_SIGURG, "SIGURG"},
    {VLLSI_LINUX_SIGXCPU, "SIGXCPU"},     {VLLSI_LINUX_SIGXFSZ, "SIGXFSZ"},
    {VLLSI_LINUX_SIGVTALRM, "SIGVTALRM"}, {VLLSI_LINUX_SIGPROF, "SIGPROF"},
    {VLLSI_LINUX_SIGWINCH, "SIGWINCH"},   {VLLSI_LINUX_SIGIO, "SIGIO"},
    {VLLSI_LINUX_SIGPWR, "SIGPWR"},       {VLLSI_LINUX_SIGSYS, "SIGSYS"},
#ifdef VLLSI_LINUX_SIGSTKFLT
    {VLLSI_LINUX_SIGSTKFLT, "SIGSTKFLT"},
#endif
#ifdef VLLSI_LINUX_SIGEMT
    {VLLSI_LINUX_SIGEMT, "SIGEMT"},
#endif
};

/* Those that end in a report. */
static const struct word texts[] = {
    {VLLSI_LINUX_SIGILL, "illegal instruction"},
    {VLLSI_LINUX_SIGTRAP, "trap"},
    {VLLSI_LINUX_SIGABRT, "the program gave up"},
    {VLLSI_LINUX_SIGBUS, "memory that is not there or not aligned"},
    {VLLSI_LINUX_SIGFPE, "arithmetic error"},
    {VLLSI_LINUX_SIGSEGV, "invalid memory reference"},
    {VLLSI_LINUX_SIGSYS, "forbidden system call"},
};

static const struct word codes_of_segv[] = {
    {VLLSI_LINUX_SEGV_MAPERR, "nothing is mapped there"},
    {VLLSI_LINUX_SEGV_ACCERR, "the mapping forbids it"},
    {VLLSI_LINUX_SEGV_BNDERR, "outside the bounds"},
    {VLLSI_LINUX_SEGV_PKUERR, "the protection key forbids it"},
    {VLLSI_LINUX_SEGV_MTEAERR, "wrong memory tag, found late"},
    {VLLSI_LINUX_SEGV_MTESERR, "wrong memory tag"},
    {VLLSI_LINUX_SEGV_CPERR, "control-flow protection forbids it"},
};

static const struct word codes_of_bus[] = {
    {VLLSI_LINUX_BUS_ADRALN, "the address is not aligned"},
    {VLLSI_LINUX_BUS_ADRERR, "there is no memory behind the address"},
    {VLLSI_LINUX_BUS_OBJERR, "the object behind the mapping failed"},
    {VLLSI_LINUX_BUS_MCEERR_AR, "the memory is broken"},
    {VLLSI_LINUX_BUS_MCEERR_AO, "the memory was found broken"},
};

static const struct word codes_of_ill[] = {
    {VLLSI_LINUX_ILL_ILLOPC, "unknown operation"},
    {VLLSI_LINUX_ILL_ILLOPN, "wrong operand"},
    {VLLSI_LINUX_ILL_ILLADR, "wrong addressing mode"},
    {VLLSI_LINUX_ILL_ILLTRP, "unknown trap"},
    {VLLSI_LINUX_ILL_PRVOPC, "privileged operation"},
    {VLLSI_LINUX_ILL_PRVREG, "privileged register"},
    {VLLSI_LINUX_ILL_COPROC, "coprocessor error"},
    {VLLSI_LINUX_ILL_BADSTK, "internal stack error"},
    {VLLSI_LINUX_ILL_BADIADDR, "no such instruction address"},
};

static const struct word codes_of_fpe[] = {
    {VLLSI_LINUX_FPE_INTDIV, "integer divided by zero"},
    {VLLSI_LINUX_FPE_INTOVF, "integer overflow"},
    {VLLSI_LINUX_FPE_FLTDIV, "floating-point number divided by zero"},
    {VLLSI_LINUX_FPE_FLTOVF, "floating-point overflow"},
    {VLLSI_LINUX_FPE_FLTUND, "floating-point underflow"},
    {VLLSI_LINUX_FPE_FLTRES, "inexact floating-point result"},
    {VLLSI_LINUX_FPE_FLTINV, "invalid floating-point operation"},
    {VLLSI_LINUX_FPE_FLTSUB, "subscript out of range"},
};

static const struct word codes_of_trap[] = {
    {VLLSI_LINUX_TRAP_BRKPT, "breakpoint"},
    {VLLSI_LINUX_TRAP_TRACE, "single step"},
    {VLLSI_LINUX_TRAP_BRANCH, "branch taken"},
    {VLLSI_LINUX_TRAP_HWBKPT, "hardware breakpoint or watchpoint"},
    {VLLSI_LINUX_TRAP_PERF, "performance event"},
};

static const struct word codes_of_sys[] = {
    {VLLSI_LINUX_SYS_SECCOMP, "a filter forbids it"},
};

/* Of every signal. */
static const struct word common_codes[] = {
    {VLLSI_LINUX_SI_USER, "sent by kill"},
    {VLLSI_LINUX_SI_TKILL, "sent to the thread"},
    {VLLSI_LINUX_SI_QUEUE, "sent with a value"},
    {VLLSI_LINUX_SI_KERNEL, "the CPU tells no address"},
    {VLLSI_LINUX_SI_TIMER, "sent by a timer"},
    {VLLSI_LINUX_SI_MESGQ, "sent by a message queue"},
    {VLLSI_LINUX_SI_ASYNCIO, "sent by asynchronous input or output"},
};

static const char *find(const struct word *words, size_t count, int32_t number)
{
    for (size_t at = 0; at < count; at++) {
        if (words[at].number == number) {
            return words[at].text;
        }
    }
    return NULL;
}

#define FIND(words, number) find(words, sizeof(words) / sizeof((words)[0]), number)

const char *vllsi_linux_signal_name(int32_t signal)
{
    return FIND(names, signal);
}

const char *vllsi__signal_text(int32_t signal)
{
    return FIND(texts, signal);
}

const char *vllsi__signal_code_text(int32_t signal, int32_t code)
{
    const char *text = NULL;
    switch (signal) {
    case VLLSI_LINUX_SIGSEGV: text = FIND(codes_of_segv, code); break;
    case VLLSI_LINUX_SIGBUS: text = FIND(codes_of_bus, code); break;
    case VLLSI_LINUX_SIGILL: text = FIND(codes_of_ill, code); break;
    case VLLSI_LINUX_SIGFPE: text = FIND(codes_of_fpe, code); break;
    case VLLSI_LINUX_SIGTRAP: text = FIND(codes_of_trap, code); break;
    case VLLSI_LINUX_SIGSYS: text = FIND(codes_of_sys, code); break;
    default: break;
    }
    return text != NULL ? text : FIND(common_codes, code);
}
