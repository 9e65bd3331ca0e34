/*
 * Threads on Linux: the public calls, and what both link modes do alike. Which mode it is depends on what is
 * linked: with the library's start-up threads are made by clone (thread_own.c), else by the libc
 * (thread_hosted.c).
 */
#include <vllsi/thread.h>

#include "../upcalls.h"
#include "host.h"
#include "pages.h"
#include "thread_record.h"

/* Compilers do not probe the stack everywhere, so the guard is larger than a page: most frames hit it. */
#define GUARD_BYTES_DEFAULT ((int64_t)64 << 10)

static const struct vllsi_thread_options defaults = {.size_bytes = sizeof defaults};

static bool options_are_valid(const struct vllsi_thread_options *options)
{
    const int64_t size = options->stack_size_bytes;
    const int64_t guard = options->guard_size_bytes;
    const bool size_is_valid = size >= VLLSI_THREAD_STACK_BYTES_MIN && size <= VLLSI_THREAD_STACK_BYTES_MAX;
    const bool detached = (options->flags & VLLSI_THREAD_DETACHED) != 0;
    return options->size_bytes == sizeof *options && (options->flags & ~VLLSI_THREAD_DETACHED) == 0 &&
           (options->name.len == 0 || options->name.bytes != NULL) && (size_is_valid || size == 0) &&
           guard >= VLLSI_THREAD_NO_GUARD && guard <= VLLSI_THREAD_GUARD_BYTES_MAX &&
           (options->stack == NULL || (size != 0 && !detached)) &&
           (options->processors == NULL || options->processor_words > 0);
}

static size_t stack_bytes(const struct vllsi_thread_options *options)
{
    const int64_t configured = vllsi__configured_thread_stack_bytes();
    const int64_t otherwise = configured != 0 ? configured : VLLSI_THREAD_STACK_BYTES_DEFAULT;
    return (size_t)(options->stack_size_bytes != 0 ? options->stack_size_bytes : otherwise);
}

static size_t guard_bytes(const struct vllsi_thread_options *options)
{
    const size_t page = vllsi__page_size();
    const int64_t guard = options->guard_size_bytes != 0 ? options->guard_size_bytes : GUARD_BYTES_DEFAULT;
    return guard < 0 ? 0 : ((size_t)guard + page - 1) & ~(page - 1);
}

/* What a thread with a choice of processors reports before its entry is called. */
static void report(struct vllsi__thread_record *record, enum vllsi__begun begun)
{
    __atomic_store_n(&record->begun, begun, __ATOMIC_RELEASE);
    vllsi_wake_all(&record->begun);
}

bool vllsi__thread_begin(struct vllsi__thread_record *record)
{
    const struct vllsi_linux_sigset mask = record->mask;
    record->first_block->id = __atomic_load_n(&record->tid, __ATOMIC_RELAXED);
    record->first_block->spawned = true;
    vllsi__thread_block_use(record->first_block);
    if (record->name[0] != '\0') {
        (void)!vllsi__linux_prctl(VLLSI_LINUX_PR_SET_NAME, (uintptr_t)record->name, 0, 0, 0);
    }
    bool may_run = true;
    if (record->processors != NULL) {
        record->refusal = vllsi_thread_set_affinity(record->processors, record->processor_words);
        may_run = !vllsi_failed(record->refusal);
        report(record, may_run ? VLLSI__BEGUN_WELL : VLLSI__BEGUN_REFUSED);
    }
    vllsi__signals_restore(&mask);
    return may_run;
}

static vllsi_result start(struct vllsi__thread_record *record, const struct vllsi__thread_demand *demand)
{
    const vllsi_result started =
        vllsi__threads_are_own() ? vllsi__own_start(record, demand) : vllsi__hosted_start(record, demand);
    /* Here that is a limit, of processes or of memory, and nothing that a wait would change. */
    return started == -(vllsi_result)VLLSI_LINUX_EAGAIN ? VLLSI__CORE_FAILURE(RESOURCE_EXHAUSTED) : started;
}

static vllsi_result join(struct vllsi__thread_record *record, int64_t deadline_ns)
{
    return vllsi__threads_are_own() ? vllsi__own_join(record, deadline_ns)
                                    : vllsi__hosted_join(record, deadline_ns);
}

/* Waits until the thread runs on the processors that were asked for; if it cannot, nothing is left of it. */
static vllsi_result wait_for_beginning(struct vllsi__thread_record *record)
{
    while (__atomic_load_n(&record->begun, __ATOMIC_ACQUIRE) == VLLSI__BEGUN_NOT) {
        (void)!vllsi_wait(&record->begun, VLLSI__BEGUN_NOT);
    }
    if (__atomic_load_n(&record->begun, __ATOMIC_RELAXED) == VLLSI__BEGUN_WELL) {
        return 0;
    }
    const vllsi_result refusal = record->refusal;
    (void)!join(record, VLLSI_FOREVER);
    return refusal;
}

vllsi_result vllsi_thread_spawn_with(const struct vllsi_thread_options *options, void (*entry)(void *arg),
                                     void *arg, vllsi_thread_handle *handle)
{
    options = options != NULL ? options : &defaults;
    const bool detached = (options->flags & VLLSI_THREAD_DETACHED) != 0;
    if (entry == NULL || (handle == NULL && !detached) || !options_are_valid(options)) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    /* With processors the thread begins as one to be joined, in case that it cannot run there. */
    const bool waits = options->processors != NULL;
    struct vllsi__thread_record *record =
        vllsi__record_take(detached && !waits ? VLLSI__OWNER_DETACHED : VLLSI__OWNER_JOINABLE);
    if (record == NULL) {
        return VLLSI__CORE_FAILURE(RESOURCE_EXHAUSTED);
    }
    record->entry = entry;
    record->arg = arg;
    vllsi__name_copy(record->name, options->name);
    record->processors = options->processors;
    record->processor_words = options->processor_words;
    const vllsi_thread_handle spawned = vllsi__record_handle(record);
    const struct vllsi__thread_demand demand = {stack_bytes(options), guard_bytes(options), options->stack};
    vllsi_result started = start(record, &demand);
    if (vllsi_failed(started)) {
        vllsi__record_free(record);
        return started;
    }
    if (waits) {
        started = wait_for_beginning(record);
        if (vllsi_failed(started)) {
            return started;
        }
        if (detached) {
            (void)!vllsi_thread_detach(spawned);
        }
    }
    if (handle != NULL) {
        *handle = spawned;
    }
    return 0;
}

vllsi_result vllsi_thread_spawn(void (*entry)(void *arg), void *arg, int64_t stack_size_bytes,
                                vllsi_thread_handle *handle)
{
    struct vllsi_thread_options options = defaults;
    options.stack_size_bytes = stack_size_bytes;
    return vllsi_thread_spawn_with(&options, entry, arg, handle);
}

/* By the id as well: destructors of a libc's keys run when the thread has lost its block, and it still is
 * itself. The id of a thread that has ended may be the caller's by now. */
static bool is_self(const struct vllsi__thread_record *record, uint64_t word)
{
    const struct vllsi__thread *block = vllsi__thread_current;
    return (block != NULL && block->record == record) ||
           ((word & VLLSI__RECORD_ENDED) == 0 &&
            __atomic_load_n(&record->tid, __ATOMIC_RELAXED) == (uint32_t)vllsi_get_thread_id());
}

vllsi_result vllsi_thread_join_until(vllsi_thread_handle handle, int64_t deadline_ns)
{
    uint64_t word;
    struct vllsi__thread_record *record = vllsi__record_of(handle, &word);
    if (record == NULL || is_self(record, word)) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    const vllsi_result claimed =
        vllsi__record_claim(handle, VLLSI__OWNER_JOINABLE, VLLSI__OWNER_JOINER, &word);
    if (vllsi_failed(claimed)) {
        return claimed;
    }
    const vllsi_result joined = join(record, deadline_ns);
    if (vllsi_failed(joined)) {
        (void)!vllsi__record_claim(handle, VLLSI__OWNER_JOINER, VLLSI__OWNER_JOINABLE, &word);
    }
    return joined;
}

vllsi_result vllsi_thread_join(vllsi_thread_handle handle)
{
    return vllsi_thread_join_until(handle, VLLSI_FOREVER);
}

vllsi_result vllsi_thread_detach(vllsi_thread_handle handle)
{
    uint64_t word;
    struct vllsi__thread_record *record = vllsi__record_of(handle, &word);
    if (record == NULL || record->stack.callers) {
        return VLLSI__CORE_FAILURE(INVALID_INPUT);
    }
    const vllsi_result claimed =
        vllsi__record_claim(handle, VLLSI__OWNER_JOINABLE, VLLSI__OWNER_DETACHED, &word);
    if (vllsi_failed(claimed)) {
        return claimed;
    }
    if ((word & VLLSI__RECORD_ENDED) == 0) {
        return 0; /* it sees to itself when it ends */
    }
    if (vllsi__threads_are_own()) {
        vllsi__own_retire(record);
    } else {
        vllsi__hosted_detach_ended(record);
    }
    return 0;
}

vllsi_thread_handle vllsi_thread_self(void)
{
    const vllsi_thread_handle none = {.raw = 0};
    if (vllsi_failed(vllsi__thread_block_attach())) {
        return none;
    }
    struct vllsi__thread *block = vllsi__thread_current;
    if (block->record == NULL) {
        struct vllsi__thread_record *record = vllsi__record_take(VLLSI__OWNER_NOBODY);
        if (record == NULL) {
            return none;
        }
        __atomic_store_n(&record->tid, (uint32_t)block->id, __ATOMIC_RELAXED);
        struct vllsi_linux_sigset mask;
        vllsi__thread_list_enter(&mask);
        block->record = record;
        record->block = block;
        vllsi__thread_list_leave(&mask);
    }
    return vllsi__record_handle(block->record);
}

int64_t vllsi_get_thread_id(void)
{
    const struct vllsi__thread *block = vllsi__thread_current;
    return block != NULL && block->id != 0 ? block->id : vllsi__linux_gettid();
}

vllsi_result vllsi_thread_id_of(vllsi_thread_handle handle)
{
    for (;;) {
        uint64_t word;
        struct vllsi__thread_record *record = vllsi__record_of(handle, &word);
        if (record == NULL) {
            return VLLSI__CORE_FAILURE(INVALID_INPUT);
        }
        const uint32_t tid = __atomic_load_n(&record->tid, __ATOMIC_ACQUIRE);
        uint64_t again;
        if (vllsi__record_of(handle, &again) != record) {
            continue;
        }
        if ((again & VLLSI__RECORD_ENDED) != 0 || (tid == 0 && vllsi__threads_are_own())) {
            return VLLSI__CORE_FAILURE(NOT_FOUND);
        }
        if (tid != 0) {
            return tid;
        }
        (void)!vllsi_wait(&record->tid, 0);
    }
}

void vllsi_thread_yield(void)
{
    (void)vllsi__linux_sched_yield();
}
