/*
 * What a program is started with, worked out before there is a process for it.
 *
 * The child of a vfork runs in its parent's memory, beside the parent's other threads. So it allocates
 * nothing, takes no lock, calls nothing of a libc, and finds all it needs here: in one mapping that also
 * holds its stack and that lives until the child has its own memory. One mapping is kept for the next start:
 * to make it, to touch its pages for the first time and to unmap it would be an eighth of the whole.
 */
#ifndef VLLSI_OS_LINUX_PROCESS_PLAN_H
#define VLLSI_OS_LINUX_PROCESS_PLAN_H

#include <stdbool.h>

#include <vllsi/linux/process.h>

#include "path.h"

enum {
    VLLSI__STREAMS = VLLSI_STDIO_COUNT,
    VLLSI__TARGETS_MAX = VLLSI__STREAMS + VLLSI_PROCESS_INHERITED_MAX,
    /* A child needs little: signals are blocked. A detached program's has a child of its own. */
    VLLSI__CHILD_STACK_BYTES = 16 << 10,
    VLLSI__CHILD_STACKS = 2,
    VLLSI__PROCESS_SCRATCH_BYTES = 2 * VLLSI__PATH_BYTES,
    /* Every mapping is at least so long, so that it fits most starts; longer ones are not kept. */
    VLLSI__PLAN_BYTES = 96 << 10,
};

/* Where the list begins; numbers from 3 on are promised to nobody. */
#ifdef VLLSI_STRICT_PORTABLE
enum { VLLSI__INHERITED_FIRST = 17 };
#else
enum { VLLSI__INHERITED_FIRST = VLLSI__STREAMS };
#endif

/* In place of a number that a stream gets: what this process has there, if anything. */
enum { VLLSI__SOURCE_INHERIT = -1 };

/* What the child tells. */
struct vllsi__process_report {
    uint32_t reached; /* 1: the child ran, and in this very memory */
    uint32_t step;
    vllsi_result error;
};

/* What follows the stacks lies as an earlier start has left it, but for what is said to begin as 0. */
struct vllsi__process_plan {
    /* Grow down from the ends; the second is a detached program's. */
    _Alignas(64) char stacks[VLLSI__CHILD_STACKS][VLLSI__CHILD_STACK_BYTES];
    size_t mapped_bytes;
    /* From here to sources: begins as 0. */
    struct vllsi__process_report report;
    /* The child was made without the handlers of its parent. */
    bool has_no_handlers;
    /* Ends closed; -1 where the memory is known to be shared. */
    int32_t report_pipe;
    int32_t parent_id;
    uint32_t flags;
    const struct vllsi_linux_process_options *linux_options;
    struct vllsi_linux_sigset mask;
    const char *const *arguments;
    const char *const *environment;
    /* Where in the variable of the list the process's id goes; NULL without a list. */
    char *own_id;
    bool changes_directory;
    int32_t target_count;
    /* The child's ends of what this process opened for it. */
    int32_t opened[VLLSI__STREAMS];
    /* This process's ends of pipes, by stream; -1. */
    int32_t kept[VLLSI__STREAMS];
    /* By target; a number, or VLLSI__SOURCE_INHERIT. */
    int32_t sources[VLLSI__TARGETS_MAX];
    struct vllsi__path program;
    struct vllsi__path directory;
    char scratch[VLLSI__PROCESS_SCRATCH_BYTES];
    /* Pointers, then texts. */
    _Alignas(16) char room[];
};

/* The number of a target: the streams, then the list. */
static inline int32_t vllsi__process_target(int32_t at)
{
    return at < VLLSI__STREAMS ? at : VLLSI__INHERITED_FIRST + at - VLLSI__STREAMS;
}

/* The name of the variable that tells of the list, with its '='. */
#define VLLSI__INHERITED_VARIABLE "VLLSI_INHERITED="

/* process_plan.c. Maps and fills a plan without its descriptors; the options are valid. */
VLLSI_MUST_CHECK vllsi_result vllsi__process_plan_make(vllsi_fd dir, const char *path, size_t path_len,
                                                       const struct vllsi_process_options *options,
                                                       struct vllsi__process_plan **plan);
void vllsi__process_plan_free(struct vllsi__process_plan *plan);

/* process_child.c. The child: runs the program, or reports why not and ends. */
int vllsi__process_child(void *plan);
/* The child of a program that nobody waits for: makes another, and ends. */
int vllsi__process_middle_child(void *plan);
/* Replaces the program of the calling process; returns only on failure. */
VLLSI_MUST_CHECK vllsi_result vllsi__process_execute(struct vllsi__process_plan *plan);

/* process_wait.c. A handle for a child that runs. */
void vllsi__process_handle_make(struct vllsi_process *process, int32_t id, int32_t descriptor,
                                uint32_t flags);

#endif
