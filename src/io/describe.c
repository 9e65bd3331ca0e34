/*
 * Looking into an engine: which driver works and why, what is in flight, and what its failures mean.
 */
#include "operations.h"

#include <vllsi/thread.h>

/* Text that is cut to fit, and its whole length. */
struct text {
    char *buffer;
    size_t size_bytes, len;
};

static void add(struct text *text, const char *part)
{
    for (; *part != '\0'; part++) {
        if (text->len + 1 < text->size_bytes) {
            text->buffer[text->len] = *part;
        }
        text->len++;
    }
}

static void add_refused(struct text *text, const vllsi_io_engine *engine)
{
    const struct vllsi_io_driver *const *drivers = vllsi__io_drivers();
    for (unsigned at = 0; drivers[at] != NULL && at < VLLSI__IO_DRIVERS_MAX; at++) {
        if (engine->refused[at] < 0) {
            const struct vllsi_os_error error =
                vllsi_os_error_of(engine->refused[at], VLLSI_LANGUAGE_ENGLISH);
            add(text, "; not ");
            add(text, drivers[at]->name);
            add(text, ": ");
            add(text, error.name);
            add(text, ", ");
            add(text, error.message);
        }
    }
}

vllsi_result vllsi_io_engine_describe(const vllsi_io_engine *engine, char *buffer, size_t size_bytes)
{
    static const char *const reasons[] = {
        [VLLSI__IO_CHOSEN_ITSELF] = "the best that works here",
        [VLLSI__IO_CHOSEN_BY_PROGRAM] = "the program's choice",
        [VLLSI__IO_CHOSEN_BY_ENVIRONMENT] = "named by VLLSI_IO_DRIVER",
    };
    char features[512];
    if (engine == NULL || (buffer == NULL && size_bytes != 0)) {
        return VLLSI__IO_INVALID;
    }
    struct text text = {.buffer = buffer, .size_bytes = size_bytes};
    add(&text, engine->driver->name);
    if (engine->driver->describe != NULL &&
        engine->driver->describe(engine, features, sizeof features) != 0) {
        add(&text, " (");
        add(&text, features);
        add(&text, ")");
    }
    add(&text, ": ");
    add(&text, reasons[engine->chosen]);
    add_refused(&text, engine);
    if (size_bytes != 0) {
        buffer[text.len < size_bytes ? text.len : size_bytes - 1] = '\0';
    }
    return (vllsi_result)text.len;
}

vllsi_fd vllsi_io_engine_pollable(const vllsi_io_engine *engine)
{
    return engine->driver->pollable != NULL && vllsi__io_is_open(engine) ? engine->driver->pollable(engine)
                                                                         : VLLSI_FD_INVALID;
}

size_t vllsi_io_engine_in_flight(const vllsi_io_engine *engine)
{
    return engine->in_flight;
}

int64_t vllsi_io_engine_now(const vllsi_io_engine *engine)
{
    return vllsi__io_now(engine);
}

struct vllsi_io_error vllsi_io_error_of(vllsi_result result, enum vllsi_language language)
{
    const struct vllsi_os_error error = vllsi_os_error_of(result, language);
    return (struct vllsi_io_error){
        .kind = error.domain == VLLSI_ERROR_DOMAIN_IO ? (enum vllsi_io_error_code)error.code
                                                      : VLLSI_IO_ERROR_OF_SYSTEM,
        .os_error = error,
    };
}

/* ── debug builds of programs ── */

void vllsi__io_engine_check(vllsi_io_engine *engine, struct vllsi_source_location place)
{
    if (engine == NULL || *engine->alive == 0) {
        return;
    }
    if (engine->shut_down) {
        vllsi_panic_at("an I/O engine is used after its shutdown", place);
    }
    int64_t owner = 0;
    const int64_t self = vllsi_get_thread_id();
    if (!__atomic_compare_exchange_n(&engine->owner, &owner, self, false, __ATOMIC_RELAXED,
                                     __ATOMIC_RELAXED) &&
        owner != self) {
        vllsi_panic_at("an I/O engine is used by another thread than the one that it belongs to", place);
    }
}
