/*
 * Making an engine and ending one: what a configuration means, where everything lies in the one piece of
 * memory that an engine is, which driver works, and shutting down.
 */
#include "operations.h"

#include <vllsi/environment.h>
#include <vllsi/file.h>
#include <vllsi/memory.h>
#include <vllsi/time.h>

enum {
    ALIGN = 64,
    OPERATIONS_DEFAULT = 256,
    FILE_THREADS_DEFAULT = 4,
    GROUPS_DEFAULT = 4,
    GROUPS_MAX = 32768
};

/* ── what a configuration means ── */

/* Whether the ladder of the system's drivers is tried, as opposed to one driver. */
static bool is_chosen_automatically(const vllsi_io_engine_config *config)
{
    return config->driver == NULL;
}

static vllsi_result fill_in(const vllsi_io_engine_config *wanted, vllsi_io_engine_config *config)
{
    *config = (vllsi_io_engine_config){.size_bytes = sizeof *config};
    if (wanted != NULL) {
        if (wanted->size_bytes != sizeof *wanted) {
            return VLLSI__IO_INVALID;
        }
        *config = *wanted;
    }
    config->operations = config->operations == 0 ? OPERATIONS_DEFAULT : config->operations;
    config->descriptors = config->descriptors == 0 ? config->operations : config->descriptors;
    config->file_threads = config->file_threads == 0 ? FILE_THREADS_DEFAULT : config->file_threads;
    config->buffer_groups = config->buffer_groups == 0 ? GROUPS_DEFAULT : config->buffer_groups;
    if (config->flags != 0 || config->operations > VLLSI_IO_OPERATIONS_MAX ||
        config->descriptors > VLLSI_IO_OPERATIONS_MAX || config->file_threads > VLLSI_IO_FILE_THREADS_MAX ||
        config->buffer_groups > GROUPS_MAX) {
        return VLLSI__IO_INVALID;
    }
    return 0;
}

/* ── where things lie ── */

/* Offsets in the engine's memory, and its size. */
struct layout {
    size_t slots, records, buckets, groups, progress, driver, pool, end;
    uint32_t bucket_count, progress_count;
};

static uint32_t power_of_two(uint32_t least, uint32_t most)
{
    uint32_t power = 16;
    while (power < least && power < most) {
        power *= 2;
    }
    return power;
}

static size_t add_part(size_t *end, size_t bytes)
{
    const size_t at = *end;
    *end = (at + bytes + ALIGN - 1) / ALIGN * ALIGN;
    return at;
}

static size_t driver_bytes(const vllsi_io_engine_config *config)
{
    size_t most = 0;
    if (!is_chosen_automatically(config)) {
        return config->driver->size(config);
    }
    /* Which one it becomes shows later; VLLSI_IO_DRIVER may name the fake one. */
    for (const struct vllsi_io_driver *const *driver = vllsi__io_drivers(); *driver != NULL; driver++) {
        const size_t bytes = (*driver)->size(config);
        most = bytes > most ? bytes : most;
    }
    const size_t bytes = vllsi_io_fake_driver.size(config);
    return bytes > most ? bytes : most;
}

static void lay_out(const vllsi_io_engine_config *config, struct layout *layout)
{
    size_t end = 0;
    layout->bucket_count = power_of_two(config->descriptors, VLLSI_IO_OPERATIONS_MAX);
    layout->progress_count = power_of_two(config->operations / 4, 4096);
    (void)add_part(&end, sizeof(struct vllsi_io_engine));
    layout->slots = add_part(&end, config->operations * sizeof(struct vllsi__io_slot));
    layout->records = add_part(&end, config->descriptors * sizeof(struct vllsi__io_record));
    layout->buckets = add_part(&end, layout->bucket_count * sizeof(uint32_t));
    layout->groups = add_part(&end, config->buffer_groups * sizeof(struct vllsi__io_group));
    layout->progress = add_part(&end, layout->progress_count * sizeof(vllsi_completion_result));
    layout->driver = add_part(&end, driver_bytes(config));
    layout->pool = add_part(&end, vllsi__io_pool_size(config));
    layout->end = end;
}

vllsi_result vllsi_io_engine_size(const vllsi_io_engine_config *config)
{
    vllsi_io_engine_config filled;
    struct layout layout;
    const vllsi_result result = fill_in(config, &filled);
    if (result < 0) {
        return result;
    }
    lay_out(&filled, &layout);
    return (vllsi_result)layout.end;
}

/* ── which driver ── */

/* Whether an automatic choice goes on to the next driver: this one is absent, forbidden or too much. */
static bool goes_on(vllsi_result result)
{
    const enum vllsi_error_kind kind = vllsi_failure_kind(result);
    return kind == VLLSI_ERROR_KIND_UNSUPPORTED || kind == VLLSI_ERROR_KIND_PERMISSION_DENIED ||
           kind == VLLSI_ERROR_KIND_OUT_OF_MEMORY || kind == VLLSI_ERROR_KIND_RESOURCE_EXHAUSTED;
}

static vllsi_result open_driver(vllsi_io_engine *engine, const struct vllsi_io_driver *driver)
{
    engine->driver = driver;
    return driver->open(engine);
}

static bool is_named(const char *name, const char *text, size_t text_len)
{
    size_t at = 0;
    while (at < text_len && name[at] != '\0' && name[at] == text[at]) {
        at++;
    }
    return at == text_len && name[at] == '\0';
}

/* The driver that the environment names; NULL where it names none, InvalidInput where there is none of the
 * name. */
static vllsi_result find_named(const struct vllsi_io_driver **found)
{
    static const char variable[] = "VLLSI_IO_DRIVER";
    char name[32];
    *found = NULL;
    const vllsi_result len = vllsi_environment_get(variable, sizeof variable - 1, name, sizeof name);
    if (len <= 0 || !vllsi__io_environment_counts()) {
        return 0;
    }
    if ((size_t)len < sizeof name) {
        for (const struct vllsi_io_driver *const *driver = vllsi__io_drivers(); *driver != NULL; driver++) {
            if (is_named((*driver)->name, name, (size_t)len)) {
                *found = *driver;
            }
        }
        if (is_named(vllsi_io_fake_driver.name, name, (size_t)len)) {
            *found = &vllsi_io_fake_driver;
        }
    }
    return *found != NULL ? 0 : VLLSI__IO_INVALID;
}

static vllsi_result choose(vllsi_io_engine *engine)
{
    const struct vllsi_io_driver *named = NULL;
    if (!is_chosen_automatically(&engine->config)) {
        engine->chosen = VLLSI__IO_CHOSEN_BY_PROGRAM;
        return open_driver(engine, engine->config.driver);
    }
    vllsi_result result = find_named(&named);
    if (result < 0) {
        return result;
    }
    if (named != NULL) {
        engine->chosen = VLLSI__IO_CHOSEN_BY_ENVIRONMENT;
        return open_driver(engine, named);
    }
    engine->chosen = VLLSI__IO_CHOSEN_ITSELF;
    const struct vllsi_io_driver *const *drivers = vllsi__io_drivers();
    result = VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_UNSUPPORTED);
    for (unsigned at = 0; drivers[at] != NULL && at < VLLSI__IO_DRIVERS_MAX; at++) {
        result = open_driver(engine, drivers[at]);
        if (result >= 0 || !goes_on(result)) {
            break;
        }
        engine->refused[at] = result;
    }
    return result;
}

/* ── making ── */

/* Different for engines that follow one another, so that the ids of one are none of the other. */
static void number_engine(vllsi_io_engine *engine)
{
    static uint32_t engines;
    const uint32_t number = __atomic_add_fetch(&engines, 1, __ATOMIC_RELAXED);
    engine->serial = number & 0xff;
    engine->first_generation = number * 0x9e3779b9u;
}

static vllsi_result prepare(vllsi_io_engine *engine, const vllsi_io_engine_config *config,
                            const struct layout *layout)
{
    unsigned char *memory = (unsigned char *)engine;
    *engine = (struct vllsi_io_engine){
        .driver_memory = memory + layout->driver,
        .slots = (void *)(memory + layout->slots),
        .records = (void *)(memory + layout->records),
        .buckets = (void *)(memory + layout->buckets),
        .groups = (void *)(memory + layout->groups),
        .progress = (void *)(memory + layout->progress),
        .config = *config,
        .bucket_mask = layout->bucket_count - 1,
        .progress_mask = layout->progress_count - 1,
        .free_slot = VLLSI__IO_NONE,
        .free_record = VLLSI__IO_NONE,
        .done_first = VLLSI__IO_NONE,
        .start_first = VLLSI__IO_NONE,
        .memory_bytes = layout->end,
    };
    for (uint32_t at = 0; at < layout->bucket_count; at++) {
        engine->buckets[at] = VLLSI__IO_NONE;
    }
    for (uint32_t at = 0; at < config->buffer_groups; at++) {
        engine->groups[at] = (struct vllsi__io_group){.count = 0};
    }
    number_engine(engine);
    engine->alive = vllsi__io_alive_make();
    if (engine->alive == NULL) {
        return VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_OUT_OF_MEMORY);
    }
    vllsi_result result = vllsi__io_pool_open(engine, memory + layout->pool);
    if (result >= 0) {
        result = choose(engine);
        if (result < 0) {
            vllsi__io_pool_close(engine);
        }
    }
    if (result < 0) {
        vllsi__io_alive_free(engine->alive);
        return result;
    }
    vllsi_timers_init(&engine->timers, vllsi__io_now(engine));
    return 0;
}

vllsi_result vllsi_io_engine_init(void *memory, size_t size_bytes, const vllsi_io_engine_config *config,
                                  vllsi_io_engine **engine)
{
    vllsi_io_engine_config filled;
    struct layout layout;
    vllsi_result result = fill_in(config, &filled);
    if (result < 0 || memory == NULL || engine == NULL || (uintptr_t)memory % ALIGN != 0) {
        return VLLSI__IO_INVALID;
    }
    lay_out(&filled, &layout);
    if (size_bytes < layout.end) {
        return VLLSI__IO_INVALID;
    }
    result = prepare(memory, &filled, &layout);
    if (result >= 0) {
        *engine = memory;
    }
    return result < 0 ? result : 0;
}

vllsi_result vllsi_create_io_engine(const vllsi_io_engine_config *config, vllsi_io_engine **engine)
{
    void *memory = NULL;
    vllsi_io_engine *made = NULL;
    const vllsi_result size = vllsi_io_engine_size(config);
    if (size < 0 || engine == NULL) {
        return size < 0 ? size : VLLSI__IO_INVALID;
    }
    vllsi_result result = vllsi_os_alloc(size, &memory);
    if (result < 0) {
        return result;
    }
    result = vllsi_io_engine_init(memory, (size_t)size, config, &made);
    if (result < 0) {
        (void)!vllsi_os_free(memory, size);
        return result;
    }
    made->pages_own = true;
    *engine = made;
    return 0;
}

/* ── ending ── */

/* Asks everything in flight to end. What waits in a queue follows, since the engine is shutting down. */
static void end_all(vllsi_io_engine *engine)
{
    for (uint32_t at = 0; at < engine->fresh_slot; at++) {
        if (engine->slots[at].state == VLLSI__IO_RUNNING) {
            vllsi__io_end(engine, &engine->slots[at], VLLSI__IO_END_CANCEL);
        }
    }
}

static bool is_working(const vllsi_io_engine *engine)
{
    for (uint32_t at = 0; at < engine->fresh_slot; at++) {
        const uint8_t state = engine->slots[at].state;
        if (state == VLLSI__IO_RUNNING || state == VLLSI__IO_QUEUED) {
            return true;
        }
    }
    return false;
}

/* Connections and files that nobody will be told of. */
static void close_results(vllsi_io_engine *engine)
{
    vllsi_completion_result results[16];
    size_t count;
    while ((count = vllsi__io_tell(engine, results, sizeof results / sizeof *results)) != 0) {
        for (size_t at = 0; at < count; at++) {
            if ((results[at].flags & VLLSI_COMPLETION_FD) != 0) {
                (void)!vllsi_close(results[at].fd);
            }
        }
    }
}

void vllsi_io_engine_shutdown(vllsi_io_engine *engine)
{
    enum { PAUSE_NS = 1000000 };
    if (engine == NULL || engine->shut_down) {
        return;
    }
    if (*engine->alive != 0) {
        engine->shutting = true;
        end_all(engine);
        while (is_working(engine)) {
            if (engine->driver->turn(engine, VLLSI_FOREVER) < 0) {
                (void)!vllsi_sleep_for(PAUSE_NS);
            }
            close_results(engine);
        }
        close_results(engine);
    }
    engine->shut_down = true;
}

void vllsi_io_engine_destroy(vllsi_io_engine *engine)
{
    if (engine == NULL) {
        return;
    }
    vllsi_io_engine_shutdown(engine);
    vllsi__io_buffers_free(engine);
    vllsi__io_pool_close(engine);
    engine->driver->close(engine);
    vllsi__io_alive_free(engine->alive);
    if (engine->pages_own) {
        (void)!vllsi_os_free(engine, (int64_t)engine->memory_bytes);
    }
}
