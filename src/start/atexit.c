/*
 * What is to be called at the end of a program without a libc: the functions behind atexit and, for the
 * destructors of C++'s static objects, __cxa_atexit.
 *
 * Compilers call these two by name, and refer to __dso_handle; C++ code does not link without them. The names
 * are weak: a runtime that brings its own has its own. What belongs to a language and not to start-up is not
 * here: guards of function-local statics, __cxa_thread_atexit, pure virtual calls; nor what a libc offers to
 * programs, as exit and abort.
 *
 * Each note is written once, pushed onto a stack and never used again, so that threads may note, and the end
 * may take, without a lock: a fork cannot leave one behind that nobody unlocks. Room for notes is static
 * first, then comes in pages.
 */
#include "start.h"

#include <stdatomic.h>
#include <stdbool.h>

#include <vllsi/linux.h>

enum { FIRST_NOTES = 32, CHUNK_BYTES = 4096 };

typedef void called(void *argument);

struct note {
    _Atomic(called *) function; /* NULL once it has been called */
    void *argument;
    void *program; /* which program or library noted it */
    struct note *older;
};

struct chunk {
    atomic_size_t taken; /* may count beyond `count`, by those who found none left */
    size_t count;
    struct note *notes;
};

static struct note first_notes[FIRST_NOTES];
static struct chunk first_chunk = {.count = FIRST_NOTES, .notes = first_notes};
static _Atomic(struct chunk *) chunk_now = &first_chunk;
static _Atomic(struct note *) newest;

VLLSI__KEPT int __cxa_atexit(called *function, void *argument, void *program);
VLLSI__KEPT int atexit(void (*function)(void));

/* Its address tells this program's notes from those of libraries, of which a static program has none. */
__attribute__((weak)) VLLSI__KEPT VLLSI__HIDDEN void *__dso_handle = &__dso_handle;

/* Replaces a chunk that is full, unless another thread has; false if there is no memory. */
static bool renew_chunk(struct chunk *full)
{
    const vllsi_result mapped =
        vllsi__linux_mmap(NULL, CHUNK_BYTES, VLLSI_LINUX_PROT_READ | VLLSI_LINUX_PROT_WRITE,
                          VLLSI_LINUX_MAP_PRIVATE | VLLSI_LINUX_MAP_ANONYMOUS, -1, 0);
    if (vllsi_failed(mapped)) {
        return atomic_load(&chunk_now) != full;
    }
    struct chunk *fresh = (struct chunk *)(uintptr_t)mapped;
    fresh->notes = (struct note *)(fresh + 1);
    fresh->count = (CHUNK_BYTES - sizeof *fresh) / sizeof *fresh->notes;
    if (!atomic_compare_exchange_strong(&chunk_now, &full, fresh)) {
        (void)!vllsi__linux_munmap(fresh, CHUNK_BYTES);
    }
    return true;
}

static struct note *take_note(void)
{
    for (;;) {
        struct chunk *chunk = atomic_load(&chunk_now);
        if (atomic_load(&chunk->taken) < chunk->count) {
            const size_t taken = atomic_fetch_add(&chunk->taken, 1);
            if (taken < chunk->count) {
                return &chunk->notes[taken];
            }
        }
        if (!renew_chunk(chunk)) {
            return NULL;
        }
    }
}

/*
 * Notes a call for the end.
 * function: what is called; argument: with what; program: the address of the noting program's __dso_handle.
 * Returns 0, or -1 if there is no memory. Neither blocks nor allocates but for every 126th note or so a page.
 */
__attribute__((weak)) int __cxa_atexit(called *function, void *argument, void *program)
{
    struct note *note = take_note();
    if (note == NULL) {
        return -1;
    }
    note->argument = argument;
    note->program = program;
    atomic_store(&note->function, function);
    note->older = atomic_load(&newest);
    while (!atomic_compare_exchange_weak(&newest, &note->older, note)) {
    }
    return 0;
}

static void call_without_argument(void *function)
{
    ((void (*)(void))(uintptr_t)function)();
}

/* As __cxa_atexit, for a function without an argument: C's own, and C++'s with -fno-use-cxa-atexit. */
__attribute__((weak)) int atexit(void (*function)(void))
{
    return __cxa_atexit(call_without_argument, (void *)(uintptr_t)function, NULL);
}

/* Calls the newest note of the program that nobody has called yet; any program's for NULL. False for none. */
static bool call_newest(const void *program)
{
    for (struct note *note = atomic_load(&newest); note != NULL; note = note->older) {
        called *function =
            program == NULL || note->program == program ? atomic_exchange(&note->function, NULL) : NULL;
        if (function != NULL) {
            struct note *top = note;
            (void)atomic_compare_exchange_strong(&newest, &top, note->older);
            function(note->argument);
            return true;
        }
    }
    return false;
}

/* What is noted while this runs is called as well, before what is older. */
__attribute__((weak)) void __cxa_finalize(void *program)
{
    while (call_newest(program)) {
    }
}
