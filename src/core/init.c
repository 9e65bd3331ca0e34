/*
 * The library's beginning and end, and a thread's.
 *
 * One word says how far init is. A thread that finds it at IDLE and sets it to BUSY is the initialiser;
 * everybody else is told AlreadyInitialized at once, so that nobody waits. Shutdown goes back the same way.
 */
#include "init.h"

#include <stddef.h>

#include <vllsi/init.h>

#include "host.h"
#include "region_table.h"
#include "sync.h"
#include "thread_block.h"

enum state { IDLE, BUSY, READY };

static uint32_t state;

/* Set by init and shutdown alone; read by anybody. */
static int64_t thread_stack_bytes;
static uint32_t language;

/* Whose adoption and which handler are init's to take back; read by who holds BUSY. */
static struct vllsi__thread *initialiser;
static int64_t initialiser_id;
static vllsi_panic_handler set_by_init;

int64_t vllsi__configured_thread_stack_bytes(void)
{
    return __atomic_load_n(&thread_stack_bytes, __ATOMIC_RELAXED);
}

enum vllsi_language vllsi__configured_language(void)
{
    return (enum vllsi_language)__atomic_load_n(&language, __ATOMIC_RELAXED);
}

static void configure(const struct vllsi_init_config *config)
{
    __atomic_store_n(&thread_stack_bytes, config->thread_stack_bytes, __ATOMIC_RELAXED);
    __atomic_store_n(&language, (uint32_t)config->language, __ATOMIC_RELAXED);
}

/* What is wrong with a configuration; 0 for nothing. */
static uint32_t fault_of(const struct vllsi_init_config *config)
{
    const int64_t stack = config->thread_stack_bytes;
    if (config->size_bytes != sizeof *config) {
        return VLLSI_INIT_ERROR_CONFIG_SIZE;
    }
    if (config->flags != 0) {
        return VLLSI_INIT_ERROR_CONFIG_FLAGS;
    }
    if ((unsigned)config->language >= VLLSI_LANGUAGE_COUNT) {
        return VLLSI_INIT_ERROR_CONFIG_LANGUAGE;
    }
    if (stack != 0 && (stack < VLLSI_THREAD_STACK_BYTES_MIN || stack > VLLSI_THREAD_STACK_BYTES_MAX)) {
        return VLLSI_INIT_ERROR_CONFIG_THREAD_STACK;
    }
    return 0;
}

struct vllsi_init_error vllsi_init_error_of(vllsi_result result, enum vllsi_language in)
{
    struct vllsi_init_error error = {.text = "", .os_error = vllsi_os_error_of(result, in)};
    if (vllsi_failed(result)) {
        const bool own = error.os_error.domain == VLLSI_ERROR_DOMAIN_INIT;
        error.kind = own ? (enum vllsi_init_error_code)error.os_error.code : VLLSI_INIT_ERROR_PLATFORM_ERROR;
        error.text = error.os_error.message;
    }
    return error;
}

/* Reports a failure and hands it on; `detail` is a code of the domain init with a better text, or 0. */
static vllsi_result fail(vllsi_result result, uint32_t detail, enum vllsi_language in,
                         struct vllsi_init_error *error)
{
    if (error != NULL) {
        *error = vllsi_init_error_of(result, in);
        const char *text =
            vllsi_own_error_message(VLLSI_ERROR_DOMAIN_INIT, detail,
                                    (unsigned)in < VLLSI_LANGUAGE_COUNT ? in : VLLSI_LANGUAGE_ENGLISH);
        error->text = text != NULL ? text : error->text;
    }
    return result;
}

vllsi_result vllsi_init(const struct vllsi_init_config *config, struct vllsi_init_error *error)
{
    const struct vllsi_init_config defaults = {.size_bytes = sizeof defaults};
    if (config == NULL) {
        config = &defaults;
    }
    /* The language lies in every version of the struct, but who gets the size wrong may have passed less. */
    const enum vllsi_language in =
        config->size_bytes == sizeof *config ? config->language : VLLSI_LANGUAGE_ENGLISH;
    const uint32_t fault = fault_of(config);
    if (fault != 0) {
        return fail(VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_INVALID_CONFIG), fault, in,
                    error);
    }
    uint32_t expected = IDLE;
    if (!__atomic_compare_exchange_n(&state, &expected, BUSY, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
        return fail(VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_INIT, VLLSI_INIT_ERROR_ALREADY_INITIALIZED), 0, in,
                    error);
    }
    const vllsi_result adopted = vllsi_init_thread();
    if (vllsi_failed(adopted)) {
        __atomic_store_n(&state, IDLE, __ATOMIC_RELEASE);
        return fail(adopted, 0, in, error);
    }
    vllsi__sync_prepare();
    initialiser = vllsi__thread_current;
    initialiser_id = vllsi__host_thread_id();
    set_by_init = config->panic_handler;
    configure(config);
    if (config->panic_handler != NULL) {
        (void)vllsi_set_panic_handler(config->panic_handler);
    }
    __atomic_store_n(&state, READY, __ATOMIC_RELEASE);
    return 0;
}

void vllsi_shutdown(void)
{
    const struct vllsi_init_config defaults = {0};
    uint32_t expected = READY;
    if (!__atomic_compare_exchange_n(&state, &expected, BUSY, false, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
        return;
    }
    if (set_by_init != NULL) {
        const vllsi_panic_handler now = vllsi_set_panic_handler(NULL);
        if (now != set_by_init) {
            (void)vllsi_set_panic_handler(now);
        }
    }
    configure(&defaults);
    if (vllsi__region_locks_report != NULL) {
        vllsi__region_locks_report();
    }
    /* Another thread may have got the block's address since; hardly its id as well. */
    if (initialiser == vllsi__thread_current && initialiser_id == vllsi__host_thread_id()) {
        vllsi_cleanup_thread();
    }
    initialiser = NULL;
    set_by_init = NULL;
    __atomic_store_n(&state, IDLE, __ATOMIC_RELEASE);
}

bool vllsi_is_initialized(void)
{
    return __atomic_load_n(&state, __ATOMIC_ACQUIRE) == READY;
}

vllsi_result vllsi_init_thread(void)
{
    const vllsi_result attached = vllsi__thread_block_attach();
    if (!vllsi_failed(attached)) {
        vllsi__thread_current->init_count++;
    }
    return attached;
}

void vllsi_cleanup_thread(void)
{
    struct vllsi__thread *block = vllsi__thread_current;
    if (block == NULL) {
        return;
    }
    block->init_count -= block->init_count > 0 ? 1 : 0;
    if (block->init_count == 0 && !block->spawned) {
        vllsi__thread_block_leave();
    }
}
