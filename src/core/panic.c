/*
 * The end of a process that cannot go on.
 *
 * One word holds the thread that panicked first. It alone calls the handler. A thread that comes later
 * sleeps, since the end is near, and looks now and then whether the first one is still there: a handler may
 * have ended its thread instead of the process, and in the child of a fork the first thread does not exist.
 */
#include <stdbool.h>
#include <stddef.h>

#include <vllsi/init.h>

#include "host.h"

enum { LOOK_EVERY_MS = 20, LINE_BYTES = 1024 };

static vllsi_panic_handler handler;
static uint32_t first_thread;

/* Text put together on the stack and cut where it is full. */
struct line {
    size_t len;
    char text[LINE_BYTES];
};

static void add(struct line *line, const char *text, size_t len)
{
    for (size_t i = 0; i < len && line->len < sizeof line->text; i++) {
        line->text[line->len++] = text[i];
    }
}

static size_t length(const char *text)
{
    size_t len = 0;
    while (text != NULL && text[len] != '\0') {
        len++;
    }
    return len;
}

static void add_text(struct line *line, const char *text)
{
    add(line, text, length(text));
}

static void add_number(struct line *line, uint64_t number)
{
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    add(line, digits + at, sizeof digits - at);
}

/* panic: MESSAGE, at FILE:LINE in FUNCTION, thread NUMBER */
static void report(const struct vllsi_panic_info *info)
{
    struct line line;
    line.len = 0;
    add_text(&line, "panic: ");
    if (info->message.bytes != NULL && info->message.len > 0) {
        add(&line, info->message.bytes, info->message.len);
    } else {
        add_text(&line, "no message");
    }
    if (info->location.file != NULL) {
        add_text(&line, ", at ");
        add_text(&line, info->location.file);
        add_text(&line, ":");
        add_number(&line, info->location.line);
    }
    if (info->location.function != NULL) {
        add_text(&line, " in ");
        add_text(&line, info->location.function);
    }
    add_text(&line, ", thread ");
    add_number(&line, (uint64_t)info->thread_id);
    line.len -= line.len == sizeof line.text ? 1 : 0;
    add_text(&line, "\n");
    vllsi__host_complain(line.text, line.len);
}

static _Noreturn void end_because(const char *reason)
{
    vllsi__host_complain(reason, length(reason));
    vllsi__host_abort();
}

/* Becomes the first thread, or does not come back. */
static void be_first(uint32_t thread)
{
    uint32_t first = 0;
    while (!__atomic_compare_exchange_n(&first_thread, &first, thread, false, __ATOMIC_ACQ_REL,
                                        __ATOMIC_ACQUIRE)) {
        if (first == thread) {
            end_because("panic: again, inside the panic handler\n");
        }
        if (!vllsi__host_thread_exists(first)) {
            end_because("panic: the thread of the panic handler is gone\n");
        }
        vllsi__host_pause_ms(LOOK_EVERY_MS);
        first = 0;
    }
}

vllsi_panic_handler vllsi_set_panic_handler(vllsi_panic_handler wanted)
{
    return __atomic_exchange_n(&handler, wanted, __ATOMIC_ACQ_REL);
}

VLLSI_NORETURN void vllsi_panic_impl(const struct vllsi_panic_info *info)
{
    const int64_t thread = vllsi__host_thread_id();
    const struct vllsi_panic_info unknown = {.thread_id = thread};
    be_first((uint32_t)thread);
    if (info == NULL) {
        info = &unknown;
    }
    const vllsi_panic_handler call = __atomic_load_n(&handler, __ATOMIC_ACQUIRE);
    if (call == NULL) {
        report(info);
        vllsi__host_abort();
    }
    call(info);
    end_because("panic: the panic handler returned\n");
}

VLLSI_NORETURN void vllsi_panic_at(const char *message, struct vllsi_source_location location)
{
    const struct vllsi_panic_info info = {
        .message = {.bytes = message, .len = length(message)},
        .location = location,
        .thread_id = vllsi__host_thread_id(),
    };
    vllsi_panic_impl(&info);
}

VLLSI_NORETURN void vllsi_panic(const char *message)
{
    vllsi_panic_at(message, (struct vllsi_source_location){0});
}
