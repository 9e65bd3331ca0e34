/*
 * What CHECK… and its company do, and the few services that suites share. Works with and without a libc.
 *
 * A failure is printed where it is found, as `file:line: what` with both values, and counted; whoever runs
 * the test asks for the count at its end.
 */
#include "conformance.h"
#include "runner.h"

#include <vllsi/init.h>
#include <vllsi/linux.h>
#include <vllsi/thread.h>

enum { STDERR = 2, NS_PER_MS = 1000000, LINE_BYTES = 1024, MANY = 64 };

/* Of a hosted program; a libc-free one has none of them. */
extern int fork(void) __attribute__((weak));
extern char **environ __attribute__((weak));
extern int pthread_create(unsigned long *thread, const void *attributes, void *(*entry)(void *),
                          void *argument) __attribute__((weak));
extern int pthread_join(unsigned long thread, void **result) __attribute__((weak));

char **conformance_environment;

static _Atomic uint32_t failures;

bool conformance_has_failed(void)
{
    return failures != 0;
}

/* Text that is put together on the stack and cut where it is full. */
struct line {
    size_t len;
    char text[LINE_BYTES];
};

static void add(struct line *line, const char *text)
{
    while (*text != '\0' && line->len < sizeof line->text - 1) {
        line->text[line->len++] = *text++;
    }
    line->text[line->len] = '\0';
}

static void add_number(struct line *line, int64_t number)
{
    char digits[21];
    size_t at = sizeof digits - 1;
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    add(line, number < 0 ? "-" : "");
    add(line, digits + at);
}

void conformance_print(int32_t fd, const char *text)
{
    size_t len = 0;
    while (text[len] != '\0') {
        len++;
    }
    while (len > 0) {
        vllsi_result done = vllsi__linux_write(fd, text, len);
        if (done <= 0 && done != -VLLSI_LINUX_EINTR) {
            return;
        }
        if (done > 0) {
            text += done;
            len -= (size_t)done;
        }
    }
}

void conformance_print_number(int32_t fd, int64_t number)
{
    struct line line = {0};
    add_number(&line, number);
    conformance_print(fd, line.text);
}

void conformance_note(bool holds, const char *file, unsigned line_number, const char *what,
                      const char *detail)
{
    if (holds) {
        return;
    }
    failures++;
    struct line line = {0};
    add(&line, file);
    add(&line, ":");
    add_number(&line, line_number);
    add(&line, ": ");
    add(&line, what);
    if (*detail != '\0') {
        add(&line, ": ");
        add(&line, detail);
    }
#if defined(VLLSI_CRITERION)
    cr_expect(false, "%s", line.text);
#else
    add(&line, "\n");
    conformance_print(STDERR, line.text);
#endif
}

void conformance_note_equal(int64_t left, int64_t right, const char *file, unsigned line_number,
                            const char *what)
{
    struct line detail = {0};
    if (left != right) {
        add_number(&detail, left);
        add(&detail, " is not ");
        add_number(&detail, right);
    }
    conformance_note(left == right, file, line_number, what, detail.text);
}

void conformance_note_failure(vllsi_result got, int64_t domain, int64_t code, const char *file,
                              unsigned line_number, const char *what)
{
    bool wanted = domain >= 0;
    bool failed = vllsi_failed(got);
    bool holds = failed == wanted &&
                 (!wanted || (vllsi_failure_domain(got) == domain && vllsi_failure_code(got) == code));
    struct line detail = {0};
    if (!holds) {
        add(&detail, failed ? "failed with domain " : "succeeded with ");
        add_number(&detail, failed ? (int64_t)vllsi_failure_domain(got) : got);
        if (failed) {
            add(&detail, ", code ");
            add_number(&detail, vllsi_failure_code(got));
        }
        if (wanted) {
            add(&detail, "; wanted domain ");
            add_number(&detail, domain);
            add(&detail, ", code ");
            add_number(&detail, code);
        }
    }
    conformance_note(holds, file, line_number, what, detail.text);
}

void conformance_note_text(const char *left, const char *right, const char *file, unsigned line_number,
                           const char *what)
{
    bool same = left == right;
    if (left != NULL && right != NULL) {
        size_t at = 0;
        while (left[at] == right[at] && left[at] != '\0') {
            at++;
        }
        same = left[at] == right[at];
    }
    struct line detail = {0};
    if (!same) {
        add(&detail, "\"");
        add(&detail, left == NULL ? "(null)" : left);
        add(&detail, "\" is not \"");
        add(&detail, right == NULL ? "(null)" : right);
        add(&detail, "\"");
    }
    conformance_note(same, file, line_number, what, detail.text);
}

bool conformance_contains(const char *text, const char *part)
{
    for (;; text++) {
        size_t at = 0;
        while (part[at] != '\0' && text[at] == part[at]) {
            at++;
        }
        if (part[at] == '\0') {
            return true;
        }
        if (*text == '\0') {
            return false;
        }
    }
}

const char *conformance_variable(const char *name)
{
    char **environment = conformance_environment != NULL ? conformance_environment
                         : &environ != NULL              ? environ
                                                         : NULL;
    for (; environment != NULL && *environment != NULL; environment++) {
        size_t at = 0;
        while (name[at] != '\0' && (*environment)[at] == name[at]) {
            at++;
        }
        if (name[at] == '\0' && (*environment)[at] == '=') {
            return *environment + at + 1;
        }
    }
    return NULL;
}

bool conformance_emulated(void)
{
    return conformance_variable("VLLSI_EMULATOR") != NULL;
}

bool conformance_cpu_emulated(void)
{
    return conformance_emulated() || conformance_variable("VLLSI_EMULATED_CPU") != NULL;
}

void conformance_sleep_ms(int64_t span_ms)
{
    struct vllsi_linux_timespec rest = {.tv_sec = span_ms / 1000,
                                        .tv_nsec = (long)(span_ms % 1000) * NS_PER_MS};
    while (vllsi__linux_clock_nanosleep(VLLSI_LINUX_CLOCK_MONOTONIC, 0, &rest, &rest) == -VLLSI_LINUX_EINTR) {
    }
}

int64_t conformance_now_ns(void)
{
    struct vllsi_linux_timespec now = {0};
    (void)!vllsi__linux_clock_gettime(VLLSI_LINUX_CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 * NS_PER_MS + now.tv_nsec;
}

/* The libc's own fork where there is one, since its threads and locks want to know. */
vllsi_result conformance_fork(void)
{
    if (fork != NULL) {
        return fork();
    }
    return vllsi__linux_clone(VLLSI_LINUX_SIGCHLD, NULL, NULL, NULL, NULL);
}

vllsi_result conformance_wait(vllsi_result pid, int64_t timeout_ms, int32_t *status, bool *timed_out)
{
    int64_t deadline_ns = conformance_now_ns() + timeout_ms * NS_PER_MS;
    int64_t pause_ns = 50000;
    *timed_out = false;
    for (;;) {
        vllsi_result done = vllsi__linux_wait4((int32_t)pid, status, VLLSI_LINUX_WNOHANG, NULL);
        if (done != 0 && done != -VLLSI_LINUX_EINTR) {
            return done;
        }
        if (!*timed_out && conformance_now_ns() >= deadline_ns) {
            *timed_out = true;
            (void)!vllsi__linux_kill((int32_t)-pid, VLLSI_LINUX_SIGKILL);
            (void)!vllsi__linux_kill((int32_t)pid, VLLSI_LINUX_SIGKILL);
        }
        struct vllsi_linux_timespec pause = {.tv_sec = 0, .tv_nsec = (long)pause_ns};
        (void)!vllsi__linux_clock_nanosleep(VLLSI_LINUX_CLOCK_MONOTONIC, 0, &pause, NULL);
        pause_ns = pause_ns < 5 * NS_PER_MS ? pause_ns * 2 : pause_ns;
    }
}

/* Takes from the pipe what fits; reads the rest too, or the child would wait for ever. */
static void collect(struct conformance_child *child, int32_t fd)
{
    for (;;) {
        char spill[256];
        size_t room = sizeof child->output - 1 - child->output_bytes;
        vllsi_result got = vllsi__linux_read(fd, room > 0 ? child->output + child->output_bytes : spill,
                                             room > 0 ? room : sizeof spill);
        if (got == -VLLSI_LINUX_EINTR) {
            continue;
        }
        if (got <= 0) {
            break;
        }
        child->output_bytes += room > 0 ? (size_t)got : 0;
    }
    child->output[child->output_bytes] = '\0';
}

static _Noreturn void be_child(void (*body)(void *argument), void *argument, const int32_t *ends)
{
    (void)!vllsi__linux_setpgid(0, 0);
    (void)!vllsi__linux_dup3(ends[1], 1, 0);
    (void)!vllsi__linux_dup3(ends[1], 2, 0);
    (void)!vllsi__linux_close(ends[0]);
    (void)!vllsi__linux_close(ends[1]);
    failures = 0;
    body(argument);
    vllsi__linux_exit_group(failures != 0);
}

struct conformance_child conformance_run_child(void (*body)(void *argument), void *argument,
                                               int64_t timeout_ms)
{
    struct conformance_child child = {0};
    int32_t ends[2];
    if (vllsi_failed(vllsi__linux_pipe2(ends, VLLSI_LINUX_O_CLOEXEC | VLLSI_LINUX_O_NONBLOCK))) {
        child.timed_out = true;
        return child;
    }
    vllsi_result pid = conformance_fork();
    if (pid == 0) {
        be_child(body, argument, ends);
    }
    (void)!vllsi__linux_close(ends[1]);
    int32_t status = 0;
    child.timed_out = vllsi_failed(pid) ||
                      vllsi_failed(conformance_wait(pid, timeout_ms, &status, &child.timed_out)) ||
                      child.timed_out;
    child.exited = (status & 0x7f) == 0;
    child.status = child.exited ? status >> 8 & 0xff : status & 0x7f;
    collect(&child, ends[0]);
    (void)!vllsi__linux_close(ends[0]);
    return child;
}

struct thread_call {
    void (*body)(void *argument);
    void *argument;
};

static void *be_thread(void *argument)
{
    const struct thread_call *call = argument;
    call->body(call->argument);
    return NULL;
}

bool conformance_run_thread(void (*body)(void *argument), void *argument)
{
    return conformance_run_threads(1, body, argument);
}

static bool run_libc_threads(size_t count, struct thread_call *call)
{
    unsigned long threads[MANY];
    size_t made = 0;
    bool joined = true;
    while (made < count && pthread_create(&threads[made], NULL, be_thread, call) == 0) {
        made++;
    }
    for (size_t i = 0; i < made; i++) {
        joined = pthread_join(threads[i], NULL) == 0 && joined;
    }
    return made == count && joined;
}

static void be_own_thread(void *argument)
{
    be_thread(argument);
}

static bool run_own_threads(size_t count, struct thread_call *call)
{
    vllsi_thread_handle threads[MANY];
    size_t made = 0;
    bool joined = true;
    while (made < count && vllsi_thread_spawn(be_own_thread, call, 0, &threads[made]) == 0) {
        made++;
    }
    for (size_t i = 0; i < made; i++) {
        joined = vllsi_thread_join(threads[i]) == 0 && joined;
    }
    return made == count && joined;
}

/* The libc's where there is one: threads that the library did not make. */
bool conformance_run_threads(size_t count, void (*body)(void *argument), void *argument)
{
    struct thread_call call = {body, argument};
    if (count > MANY) {
        return false;
    }
    if (pthread_create != NULL && pthread_join != NULL) {
        return run_libc_threads(count, &call);
    }
    return run_own_threads(count, &call);
}

int64_t conformance_mapped_pages(void)
{
    char text[64] = {0};
    int64_t pages = 0;
    vllsi_result fd = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/statm",
                                          VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    if (vllsi_failed(fd)) {
        return 0;
    }
    (void)!vllsi__linux_read((int32_t)fd, text, sizeof text - 1);
    (void)!vllsi__linux_close((int32_t)fd);
    for (const char *digit = text; *digit >= '0' && *digit <= '9'; digit++) {
        pages = pages * 10 + (*digit - '0');
    }
    return pages;
}
