/*
 * What the files of start-up share. Linked only into programs without a libc.
 */
#ifndef VLLSI_START_START_H
#define VLLSI_START_START_H

#include <stddef.h>
#include <stdint.h>

#include "../os/linux/elf_image.h"

/*
 * Code that runs before relocations, thread-local storage and canary exist. It must not look for a canary,
 * must not be instrumented, and refers to nothing but hidden symbols, whose addresses need no relocation.
 */
#define VLLSI__HIDDEN __attribute__((visibility("hidden")))
#define VLLSI__EARLY  __attribute__((no_stack_protector, noinline))

/* What the compiler or the linker refers to by name after link-time optimisation has decided what is unused.
 */
#if defined(__clang__)
#define VLLSI__KEPT __attribute__((used))
#else
#define VLLSI__KEPT __attribute__((used, externally_visible))
#endif

/* This program's segments, and how far from its link address it was loaded. */
struct vllsi__program {
    const struct vllsi__elf_segment *segments;
    size_t segment_count;
    uintptr_t bias;
    const struct vllsi__elf_segment *tls; /* or NULL */
};

/* start.c: writes a line and ends the process with status 127. Needs nothing to be set up. */
_Noreturn VLLSI__HIDDEN VLLSI__EARLY void vllsi__start_fail(const char *reason);

/* relocate.c: finds bias and TLS segment, and applies every relocation but those that call a function. */
VLLSI__HIDDEN VLLSI__EARLY void vllsi__relocate(struct vllsi__program *program);

/* relocate.c: applies the relocations that call a function to learn their value; everything else must be set
 * up. */
VLLSI__HIDDEN void vllsi__relocate_indirect(const struct vllsi__program *program);

/* relocate.c: takes write access from what only relocations had to write. */
VLLSI__HIDDEN VLLSI__EARLY void vllsi__protect_relocated(const struct vllsi__program *program,
                                                         size_t page_bytes);

/* tls.c: where a TLS segment lies: the distance from the thread pointer to its start, which is above the
 * pointer in variant I and below it in II. */
VLLSI__HIDDEN VLLSI__EARLY uintptr_t vllsi__tls_distance(const struct vllsi__elf_segment *segment);

/* tls.c: the first thread's storage and thread pointer; from here on thread-local variables and the canary
 * are there. */
VLLSI__HIDDEN VLLSI__EARLY void vllsi__tls_start(const struct vllsi__program *program, uintptr_t canary);

/* atexit.c: calls what was noted for the end, last first; all of it for NULL. */
void __cxa_finalize(void *program);

/* exit.c: runs the destructors once and ends the process. */
_Noreturn void vllsi__exit(int32_t status);

/* main.c: the program. */
int vllsi_main(int argc, char **argv, char **envp);

#endif
