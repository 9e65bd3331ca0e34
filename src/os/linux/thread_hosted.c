/*
 * Threads of a hosted program: the libc's, since its functions must find their own data on every thread. It
 * is reached by weak references; which functions are needed stands in `libc_has_threads`.
 *
 * The parent maps the thread's block, so that the thread itself has nothing to fail at. The thread blocks its
 * signals by itself: a parent that did it for both would be deaf while it waits for a lock of the libc, whose
 * holder may have been stopped (stop_world.c).
 *
 * How the thread ends is the program's choice: entry may return, or call pthread_exit, or be cancelled. All
 * go through the destructor of a key, in which the thread loses its block and its record learns that it has
 * ended.
 *
 * A thread that nobody joins detaches itself, there: glibc's pthread_detach still looks at a thread after it
 * has let it go, by which time that one may have ended and its memory be another thread's.
 */
#include <vllsi/linux/auxv.h>

#include "elf_image.h"
#include "pages.h"
#include "thread_record.h"

/* Of a libc. A pthread_t has the size of a pointer, a key that of an unsigned int, in glibc and in musl. */
struct attributes {
    unsigned long words[16]; /* 56 bytes in musl, 64 in glibc's 64-bit ABIs */
};

extern int pthread_create(unsigned long *thread, const struct attributes *attributes,
                          void *(*entry)(void *argument), void *argument) __attribute__((weak));
extern int pthread_join(unsigned long thread, void **result) __attribute__((weak));
extern int pthread_detach(unsigned long thread) __attribute__((weak));
extern unsigned long pthread_self(void) __attribute__((weak));
extern int pthread_attr_init(struct attributes *attributes) __attribute__((weak));
extern int pthread_attr_destroy(struct attributes *attributes) __attribute__((weak));
extern int pthread_attr_setstacksize(struct attributes *attributes, size_t bytes) __attribute__((weak));
extern int pthread_attr_setguardsize(struct attributes *attributes, size_t bytes) __attribute__((weak));
extern int pthread_attr_setstack(struct attributes *attributes, void *low, size_t bytes)
    __attribute__((weak));
extern int pthread_key_create(unsigned int *key, void (*destructor)(void *value)) __attribute__((weak));
extern int pthread_key_delete(unsigned int key) __attribute__((weak));
extern int pthread_setspecific(unsigned int key, const void *value) __attribute__((weak));

/* The libc takes its own part off the size that it is told; what it takes beside the program's variables. */
enum { LIBC_STACK_BYTES = 16 << 10 };

/* How often others may run while a thread that has ended leaves the libc. */
enum { ROUNDS_FOR_AN_END = 1000 };

static uint32_t key_plus_one; /* 0 until there is one */

static bool libc_has_threads(void)
{
    return pthread_create != NULL && pthread_join != NULL && pthread_detach != NULL && pthread_self != NULL &&
           pthread_attr_init != NULL && pthread_attr_destroy != NULL && pthread_attr_setstacksize != NULL &&
           pthread_attr_setguardsize != NULL && pthread_attr_setstack != NULL && pthread_key_create != NULL &&
           pthread_key_delete != NULL && pthread_setspecific != NULL;
}

/* The last thing that a thread does with the library, unless another destructor uses it again. */
static void end(void *value)
{
    struct vllsi__thread_record *record = value;
    struct vllsi__thread *block = vllsi__thread_current;
    if (block != NULL && block->record == record) {
        vllsi__thread_block_leave();
    }
    __atomic_store_n(&record->ended, 1, __ATOMIC_RELEASE);
    vllsi_wake_all(&record->ended);
    vllsi_wake_all(&record->tid);
    if (vllsi__record_end(record) == VLLSI__OWNER_DETACHED) {
        vllsi__record_free(record);
        (void)pthread_detach(pthread_self());
    }
}

/* Two threads may both make one; the one that comes second takes its own back. */
static vllsi_result make_key(void)
{
    uint32_t known = __atomic_load_n(&key_plus_one, __ATOMIC_ACQUIRE);
    if (known != 0) {
        return 0;
    }
    unsigned int key = 0;
    const int error = pthread_key_create(&key, end);
    if (error == 0 && !__atomic_compare_exchange_n(&key_plus_one, &known, key + 1, false, __ATOMIC_ACQ_REL,
                                                   __ATOMIC_ACQUIRE)) {
        (void)pthread_key_delete(key);
    }
    return -(vllsi_result)error;
}

static void *be_thread(void *argument)
{
    struct vllsi__thread_record *record = argument;
    vllsi__signals_block(&record->mask);
    __atomic_store_n(&record->pthread, pthread_self(), __ATOMIC_RELAXED);
    record->first_block->record = record;
    __atomic_store_n(&record->tid, (uint32_t)vllsi__linux_gettid(), __ATOMIC_RELEASE);
    vllsi_wake_all(&record->tid);
    const unsigned int key = __atomic_load_n(&key_plus_one, __ATOMIC_ACQUIRE) - 1;
    const bool watched = pthread_setspecific(key, record) == 0;
    vllsi__thread_bounds_reckon(record->first_block, (uintptr_t)__builtin_frame_address(0));
    if (vllsi__thread_begin(record)) {
        record->entry(record->arg);
    }
    if (!watched) {
        end(record); /* no memory for the key: then a pthread_exit would go unnoticed, a return does not */
    }
    return NULL;
}

/* What glibc takes off the stack for the program's thread-local variables, which may be most of it. musl adds
 * that by itself; then the stack is larger than asked for. */
static size_t variables_bytes(void)
{
    uint64_t headers = 0;
    uint64_t count = 0;
    if (!vllsi_linux_auxv_get(VLLSI_LINUX_AT_PHDR, &headers) ||
        !vllsi_linux_auxv_get(VLLSI_LINUX_AT_PHNUM, &count)) {
        return 0;
    }
    const struct vllsi__elf_segment *segment = (const struct vllsi__elf_segment *)(uintptr_t)headers;
    for (; count > 0; count--, segment++) {
        if (segment->type == VLLSI_LINUX_PT_TLS) {
            return segment->memsz + segment->align;
        }
    }
    return 0;
}

static int set_stack(struct attributes *attributes, const struct vllsi__thread_demand *demand)
{
    if (demand->stack != NULL) {
        return pthread_attr_setstack(attributes, demand->stack, demand->stack_bytes);
    }
    const size_t page = vllsi__page_size();
    const size_t libc_bytes = LIBC_STACK_BYTES + variables_bytes();
    const size_t bytes = (demand->stack_bytes + libc_bytes + page - 1) & ~(page - 1);
    const int error = pthread_attr_setstacksize(attributes, bytes);
    return error != 0 ? error : pthread_attr_setguardsize(attributes, demand->guard_bytes);
}

vllsi_result vllsi__hosted_start(struct vllsi__thread_record *record,
                                 const struct vllsi__thread_demand *demand)
{
    struct attributes attributes;
    if (!libc_has_threads()) {
        return VLLSI__CORE_FAILURE(UNSUPPORTED);
    }
    const vllsi_result keyed = make_key();
    if (vllsi_failed(keyed)) {
        return keyed;
    }
    vllsi__fork_watch();
    const size_t block_bytes = vllsi__page_size();
    const vllsi_result mapped = vllsi__pages_map(block_bytes);
    if (vllsi_failed(mapped)) {
        return mapped;
    }
    record->first_block = (struct vllsi__thread *)(uintptr_t)mapped;
    record->first_block->own_bytes = block_bytes;
    record->stack.bytes = demand->stack_bytes;
    record->stack.guard_bytes = demand->guard_bytes;
    record->stack.callers = demand->stack != NULL;
    __atomic_store_n(&record->stack.low, (char *)demand->stack, __ATOMIC_RELEASE);
    const bool detached = vllsi__record_owner(record->word) == VLLSI__OWNER_DETACHED;
    unsigned long thread = 0;
    int error = pthread_attr_init(&attributes);
    if (error == 0) {
        error = set_stack(&attributes, demand);
        error = error != 0 ? error : pthread_create(&thread, &attributes, be_thread, record);
        (void)pthread_attr_destroy(&attributes);
    }
    if (error != 0) {
        (void)!vllsi__pages_unmap(record->first_block, block_bytes);
        return -(vllsi_result)error;
    }
    if (!detached) { /* otherwise the record may be gone already */
        __atomic_store_n(&record->pthread, thread, __ATOMIC_RELAXED);
    }
    return 0;
}

vllsi_result vllsi__hosted_join(struct vllsi__thread_record *record, int64_t deadline_ns)
{
    while (deadline_ns != VLLSI_FOREVER && __atomic_load_n(&record->ended, __ATOMIC_ACQUIRE) == 0) {
        const vllsi_result waited = vllsi_wait_until(&record->ended, 0, deadline_ns);
        if (vllsi_failed(waited) && __atomic_load_n(&record->ended, __ATOMIC_ACQUIRE) == 0) {
            return waited;
        }
    }
    const int error = pthread_join(__atomic_load_n(&record->pthread, __ATOMIC_RELAXED), NULL);
    if (error != 0) {
        return -(vllsi_result)error;
    }
    vllsi__record_free(record);
    return 0;
}

/* Whether the kernel has no such thread of this process any more. */
static bool is_gone(uint32_t tid)
{
    return vllsi__linux_tgkill(vllsi__linux_getpid(), (int32_t)tid, 0) == -(vllsi_result)VLLSI_LINUX_ESRCH;
}

/* When a thread is gone, joining it takes no time. One that still runs other destructors is not waited for.
 */
void vllsi__hosted_detach_ended(struct vllsi__thread_record *record)
{
    const unsigned long thread = __atomic_load_n(&record->pthread, __ATOMIC_RELAXED);
    const uint32_t tid = __atomic_load_n(&record->tid, __ATOMIC_RELAXED);
    vllsi__record_free(record);
    bool gone = is_gone(tid);
    for (uint32_t round = 0; round < ROUNDS_FOR_AN_END && !gone; round++) {
        (void)vllsi__linux_sched_yield();
        gone = is_gone(tid);
    }
    (void)(gone ? pthread_join(thread, NULL) : pthread_detach(thread));
}
