/*
 * The supervisor: plays scenarios in processes of their own and lets system calls of the library fail.
 *
 *     driver list                                  the scenarios
 *     driver record FOLDER SCENARIO [CALL=ERRNO…]  how it ends, and the calls that are made while they may
 *                                                  fail: number and how often
 *     driver inject FOLDER SCENARIO [CALL=ERRNO…]  reads lines `number occurrence errno` and plays once for
 *                                                  each
 *
 * The calls whose numbers are given always fail, whoever makes them: with ENOSYS it is an older kernel.
 *
 * Answers to `inject` are lines of fields with a tab between: number, occurrence, errno, how the process
 * ended, domain and code of the first result, those of the repetition, what leaked, what was wrong.
 *
 * Only calls whose instruction lies in this program are let fail, so those of a C library that is linked
 * dynamically, and those of a program that a scenario starts, work as ever.
 */
#include "driver.h"
#include "subject.h"

#include "../conformance/runner.h"

#include <vllsi/wait.h>

enum {
    OUTPUT = 1,
    RUN_MS = 5000,
    CALLS_MOST = 128,
    LINE_BYTES = 256,
    MAP_BYTES = sizeof(struct fault_run),
    EXIT_USAGE = 2,
    EXIT_UNAVAILABLE = 3, /* this kernel gives no listener, or something filters it away */
    /* _IOWR('!', 0, struct seccomp_notif) and its answer, of linux/seccomp.h */
    RECEIVE = (int)(0xc0002100u | sizeof(struct vllsi_linux_seccomp_notif) << 16),
    ANSWER = (int)(0xc0002101u | sizeof(struct vllsi_linux_seccomp_notif_resp) << 16),
};

/* The section of the scenarios, and the program's text; the linker names their ends. */
extern const struct fault_scenario *const __start_fault_scenarios[];
extern const struct fault_scenario *const __stop_fault_scenarios[];
extern const char __executable_start[], etext[];

struct fault_run *fault_run;
struct fault_rule fault_rules[FAULT_RULES_MOST];
uint32_t fault_rule_count;

/* What is let fail; number negative for nothing, while all calls are counted. */
struct fault {
    int32_t number, error;
    int64_t occurrence;
};

struct tally {
    size_t kinds;
    struct {
        int32_t number;
        int64_t times;
    } calls[CALLS_MOST];
};

struct outcome {
    bool hung, injected;
    int32_t status;
};

int main(int argc, char **argv, char **envp);

/* ── the process that plays ── */

static _Noreturn void play(const struct fault_scenario *scenario, int32_t folder, int32_t number)
{
    (void)!vllsi__linux_setpgid(0, 0);
    (void)!vllsi__linux_prctl(VLLSI_LINUX_PR_SET_PDEATHSIG, VLLSI_LINUX_SIGKILL, 0, 0, 0);
    (void)!vllsi__linux_fchdir(folder);
    (void)!vllsi__linux_close(folder);
    fault_state_take(&fault_run->before);
    const vllsi_result listener = fault_filter_install(number);
    __atomic_store_n(&fault_run->listener, (uint32_t)(listener + 1), __ATOMIC_SEQ_CST);
    (void)!vllsi_wake_shared_all(&fault_run->listener);
    while (__atomic_load_n(&fault_run->taken, __ATOMIC_SEQ_CST) == 0) {
        (void)!vllsi_wait_shared_until(&fault_run->taken, 0, VLLSI_FOREVER);
    }
    (void)!vllsi__linux_close((int32_t)listener);
    fault_run->first = scenario->play();
    fault_calm();
    fault_state_settle();
    fault_state_take(&fault_run->after);
    fault_run->quiet = 1;
    fault_run->again = scenario->play();
    fault_state_settle();
    fault_state_take(&fault_run->end);
    fault_run->ended = true;
    vllsi__linux_exit_group(0);
}

/* ── the supervisor ── */

static int64_t now_ms(void)
{
    struct vllsi_linux_timespec now = {.tv_sec = 0};
    (void)!vllsi__linux_clock_gettime(VLLSI_LINUX_CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void count(struct tally *tally, int32_t number)
{
    size_t at = 0;
    while (at < tally->kinds && tally->calls[at].number != number) {
        at++;
    }
    if (at == tally->kinds && at < CALLS_MOST) {
        tally->kinds++;
        tally->calls[at].number = number;
    }
    tally->calls[at].times += at < CALLS_MOST;
}

/* A wake-up on memory that is there has no failure, and a lost one is a wait for ever. */
static bool is_wake(const struct vllsi_linux_seccomp_data *call)
{
    const uint32_t operation = (uint32_t)call->args[1] & ~(uint32_t)VLLSI_LINUX_FUTEX_PRIVATE_FLAG;
    return call->nr == VLLSI_LINUX_NR_futex &&
           (operation == VLLSI_LINUX_FUTEX_WAKE || operation == VLLSI_LINUX_FUTEX_WAKE_BITSET);
}

/* Answers one call that waits: it fails, or goes on. */
static void answer(int32_t listener, const struct fault *fault, struct tally *tally, struct outcome *outcome)
{
    struct vllsi_linux_seccomp_notif told = {.id = 0};
    if (vllsi_failed(vllsi__linux_ioctl(listener, (uint32_t)RECEIVE, (uintptr_t)&told))) {
        return; /* who waited is gone */
    }
    const uintptr_t at = (uintptr_t)told.data.instruction_pointer;
    const bool counts = !is_wake(&told.data) && at >= (uintptr_t)__executable_start &&
                        at < (uintptr_t)etext && __atomic_load_n(&fault_run->armed, __ATOMIC_SEQ_CST) != 0;
    struct vllsi_linux_seccomp_notif_resp said = {.id = told.id,
                                                  .flags = VLLSI_LINUX_SECCOMP_USER_NOTIF_FLAG_CONTINUE};
    if (counts) {
        count(tally, told.data.nr);
    }
    if (counts && told.data.nr == fault->number && tally->calls[0].times == fault->occurrence) {
        said.flags = 0;
        said.error = -fault->error;
        outcome->injected = true;
        if (told.data.nr == VLLSI_LINUX_NR_close) {
            fault_run->spared_descriptor = (uint32_t)told.data.args[0] + 1;
        }
        if (told.data.nr == VLLSI_LINUX_NR_munmap) {
            fault_run->spared_bytes =
                (int64_t)(told.data.args[1] + FAULT_PAGE_BYTES - 1) / FAULT_PAGE_BYTES * FAULT_PAGE_BYTES;
        }
    }
    (void)!vllsi__linux_ioctl(listener, (uint32_t)ANSWER, (uintptr_t)&said);
}

/* Ends what a played scenario has left running; those that lost their parent are children of this one. */
static void end_rest(void)
{
    static char children[4096];
    int32_t id = 0;
    for (;;) {
        const vllsi_result gone =
            vllsi__linux_wait4(-1, NULL, VLLSI_LINUX_WNOHANG | (int32_t)VLLSI_LINUX___WALL, NULL);
        if (vllsi_failed(gone)) {
            return;
        }
        if (gone != 0) {
            continue;
        }
        const int32_t fd = (int32_t)vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/thread-self/children",
                                                        VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
        const vllsi_result got = vllsi__linux_read(fd, children, sizeof children);
        (void)!vllsi__linux_close(fd);
        for (vllsi_result at = 0; at < got; at++) {
            if (children[at] >= '0' && children[at] <= '9') {
                id = id * 10 + (children[at] - '0');
            } else if (id != 0) {
                (void)!vllsi__linux_kill(id, VLLSI_LINUX_SIGKILL);
                id = 0;
            }
        }
        (void)!vllsi__linux_sched_yield();
    }
}

/* Takes over the listener that the child has made; a failure is final. */
static vllsi_result take_listener(int32_t process)
{
    const int64_t deadline_ns = (now_ms() + RUN_MS) * 1000000;
    vllsi_result waited = 0;
    while (!vllsi_failed(waited) && __atomic_load_n(&fault_run->listener, __ATOMIC_SEQ_CST) == 0) {
        waited = vllsi_wait_shared_until(&fault_run->listener, 0, deadline_ns);
    }
    const vllsi_result number = (vllsi_result)(int32_t)fault_run->listener - 1;
    const vllsi_result taken = number < 0 ? number : vllsi__linux_pidfd_getfd(process, (int32_t)number, 0);
    __atomic_store_n(&fault_run->taken, 1, __ATOMIC_SEQ_CST);
    (void)!vllsi_wake_shared_all(&fault_run->taken);
    return taken;
}

/* Serves the listener until the process ends or its time is up. */
static void serve(int32_t process, int32_t listener, const struct fault *fault, struct tally *tally,
                  struct outcome *outcome)
{
    const int64_t deadline_ms = now_ms() + RUN_MS;
    struct vllsi_linux_pollfd ends[2] = {{.fd = listener, .events = VLLSI_LINUX_POLLIN},
                                         {.fd = process, .events = VLLSI_LINUX_POLLIN}};
    for (;;) {
        const int64_t left_ms = deadline_ms - now_ms();
        struct vllsi_linux_timespec span = {.tv_sec = left_ms / 1000, .tv_nsec = left_ms % 1000 * 1000000};
        if (left_ms <= 0 || vllsi__linux_ppoll(ends, 2, &span, NULL) == 0) {
            outcome->hung = true;
            return;
        }
        if (((uint32_t)ends[0].revents & VLLSI_LINUX_POLLIN) != 0) {
            answer(listener, fault, tally, outcome);
        } else if (ends[1].revents != 0) {
            return;
        } else if (ends[0].revents != 0) {
            ends[0].fd = -1; /* nobody is left who could call: the process is about to end */
        }
    }
}

/* Plays once. False where that could not be done at all. */
static bool run(const struct fault_scenario *scenario, int32_t folder, const struct fault *fault,
                struct tally *tally, struct outcome *outcome)
{
    static const char own[] = "run";
    *fault_run = (struct fault_run){.listener = 0};
    *tally = (struct tally){.kinds = 0};
    *outcome = (struct outcome){.status = 0};
    const int32_t flags = VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_CLOEXEC;
    (void)!vllsi__linux_mkdirat(folder, own, 0700);
    const int32_t place = (int32_t)vllsi__linux_openat(folder, own, flags, 0);
    const vllsi_result child = conformance_fork();
    if (child == 0) {
        (void)!vllsi__linux_close(folder);
        play(scenario, place, fault->number);
    }
    (void)!vllsi__linux_close(place);
    const int32_t process = (int32_t)vllsi__linux_pidfd_open((int32_t)child, 0);
    const vllsi_result listener = take_listener(process);
    if (!vllsi_failed(listener)) {
        serve(process, (int32_t)listener, fault, tally, outcome);
        (void)!vllsi__linux_close((int32_t)listener);
    }
    if (outcome->hung || vllsi_failed(listener)) {
        (void)!vllsi__linux_kill((int32_t)child, VLLSI_LINUX_SIGKILL);
    }
    (void)!vllsi__linux_wait4((int32_t)child, &outcome->status, 0, NULL);
    (void)!vllsi__linux_close(process);
    end_rest();
    (void)!vllsi_remove_tree((vllsi_fd){.raw = folder}, own, sizeof own - 1);
    return !vllsi_failed(listener);
}

/* ── what is said ── */

static void say(const char *text)
{
    conformance_print(OUTPUT, text);
}

static void say_number(int64_t number, const char *after)
{
    conformance_print_number(OUTPUT, number);
    say(after);
}

static void say_result(vllsi_result result)
{
    const bool failed = vllsi_failed(result);
    say_number(failed ? (int64_t)vllsi_failure_domain(result) : -1, "\t");
    say_number(failed ? (int64_t)vllsi_failure_code(result) : 0, "\t");
}

/* Whether more is open than without the fault, apart from what the fault itself kept open. */
static bool is_open(const struct fault_state *is, const struct fault_state *ought)
{
    const uint32_t spared = fault_run->spared_descriptor;
    for (size_t at = 0; at < 4; at++) {
        const uint64_t allowed = spared > 0 && (spared - 1) / 64 == at ? UINT64_C(1) << (spared - 1) % 64 : 0;
        if ((is->descriptors[at] & ~ought->descriptors[at] & ~allowed) != 0) {
            return true;
        }
    }
    return false;
}

static void say_leaks(const char *when, const struct fault_state *is, const struct fault_state *ought)
{
    const struct fault_state *before = &fault_run->before;
    const bool leaks[] = {is_open(is, ought),
                          is->mapped_bytes - fault_run->spared_bytes > ought->mapped_bytes,
                          is->threads > ought->threads,
                          is->children > ought->children,
                          is->blocked != before->blocked,
                          is->names != before->names};
    static const char *const names[] = {"descriptor", "mapping", "thread", "child", "mask", "name"};
    for (size_t at = 0; at < sizeof leaks / sizeof *leaks; at++) {
        if (leaks[at]) {
            say(when);
            say(names[at]);
            say(" ");
        }
    }
}

static void report(const struct fault *fault, const struct outcome *outcome, const struct fault_run *ought)
{
    const int32_t signal = outcome->status & 0x7f;
    say_number(fault->number, "\t");
    say_number(fault->occurrence, "\t");
    say_number(fault->error, "\t");
    if (outcome->hung) {
        say("hung\t");
    } else if (signal != 0) {
        say("signal ");
        say_number(signal, "\t");
    } else if (!fault_run->ended) {
        say("exit ");
        say_number(outcome->status >> 8 & 0xff, "\t");
    } else {
        say(outcome->injected || fault->number < 0 ? "ended\t" : "missed\t");
    }
    say_result(fault_run->first);
    say_result(fault_run->again);
    if (fault_run->ended) {
        say_leaks("", &fault_run->after, &ought->after);
        say_leaks("later-", &fault_run->end, &ought->end);
    }
    say("\t");
    say(fault_run->note);
    say("\n");
}

/* ── what is asked for ── */

static int64_t number_at(const char **text)
{
    int64_t value = 0;
    while (**text == ' ') {
        ++*text;
    }
    for (; **text >= '0' && **text <= '9'; ++*text) {
        value = value * 10 + (**text - '0');
    }
    return value;
}

/* A line of standard input, without its end; false at the end of all. */
static bool read_line(char line[LINE_BYTES])
{
    size_t len = 0;
    char c;
    while (vllsi__linux_read(0, &c, 1) == 1) {
        if (c == '\n') {
            line[len] = '\0';
            return true;
        }
        if (len < LINE_BYTES - 1) {
            line[len++] = c;
        }
    }
    return false;
}

static int record(const struct fault_scenario *scenario, int32_t folder)
{
    const struct fault nothing = {.number = -1};
    static struct tally tally;
    struct outcome outcome;
    if (!run(scenario, folder, &nothing, &tally, &outcome)) {
        return EXIT_UNAVAILABLE;
    }
    report(&nothing, &outcome, fault_run);
    for (size_t at = 0; at < tally.kinds; at++) {
        say_number(tally.calls[at].number, " ");
        say_number(tally.calls[at].times, "\n");
    }
    return 0;
}

static int inject(const struct fault_scenario *scenario, int32_t folder)
{
    char line[LINE_BYTES];
    static struct tally tally;
    struct outcome outcome;
    /* What it has at its end when nothing fails; one call is looked at, as then. */
    const struct fault nothing = {.number = VLLSI_LINUX_NR_getpid, .occurrence = -1};
    if (!run(scenario, folder, &nothing, &tally, &outcome)) {
        return EXIT_UNAVAILABLE;
    }
    const struct fault_run ought = *fault_run;
    while (read_line(line)) {
        const char *at = line;
        struct fault fault = {.number = (int32_t)number_at(&at)};
        fault.occurrence = number_at(&at);
        fault.error = (int32_t)number_at(&at);
        if (!run(scenario, folder, &fault, &tally, &outcome)) {
            return EXIT_UNAVAILABLE;
        }
        report(&fault, &outcome, &ought);
    }
    return 0;
}

static bool same_text(const char *left, const char *right)
{
    return length_of(left) == length_of(right) && same_bytes(left, right, length_of(left));
}

int main(int argc, char **argv, char **envp)
{
    conformance_environment = envp;
    const bool list = argc == 2 && same_text(argv[1], "list");
    if (!list && (argc < 4 || argc > 4 + (int)FAULT_RULES_MOST)) {
        return EXIT_USAGE;
    }
    for (int at = 4; at < argc; at++) {
        const char *text = argv[at];
        struct fault_rule *rule = &fault_rules[fault_rule_count++];
        rule->number = (uint32_t)number_at(&text);
        text += *text == '=';
        rule->error = (uint32_t)number_at(&text);
    }
    const vllsi_result memory =
        vllsi__linux_mmap(NULL, MAP_BYTES, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                          VLLSI_LINUX_MAP_SHARED | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    fault_run = (struct fault_run *)(uintptr_t)memory;
    (void)!vllsi__linux_prctl(VLLSI_LINUX_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    for (const struct fault_scenario *const *at = __start_fault_scenarios; at < __stop_fault_scenarios;
         at++) {
        if (list) {
            say((*at)->name);
            say("\n");
        } else if (same_text((*at)->name, argv[3])) {
            const int32_t flags = VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_DIRECTORY | VLLSI_LINUX_O_CLOEXEC;
            const vllsi_result folder = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, argv[2], flags, 0);
            return vllsi_failed(folder)           ? EXIT_USAGE
                   : same_text(argv[1], "record") ? record(*at, (int32_t)folder)
                                                  : inject(*at, (int32_t)folder);
        }
    }
    return list ? 0 : EXIT_USAGE;
}
