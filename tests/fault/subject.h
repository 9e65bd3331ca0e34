/*
 * What the supervisor and the process that plays a scenario share, in memory that both have.
 */
#ifndef VLLSI_FAULT_SUBJECT_H
#define VLLSI_FAULT_SUBJECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/result.h>

/* What a process has that can leak. */
struct fault_state {
    uint64_t descriptors[4]; /* a bit each; beyond 255 nothing is expected */
    int64_t mapped_bytes;
    int64_t threads;
    int64_t children; /* 1 if there is one, running or ended */
    int64_t blocked;  /* the set of blocked signals */
    uint64_t names;   /* of the current directory, mixed */
};

enum {
    FAULT_NOTE_BYTES = 256,
    FAULT_RULES_MOST = 16,
    FAULT_PAGE_BYTES = 4096 /* of the CPU that this is built for */
};

/* Calls that always fail, and how: with ENOSYS for those that this kernel is to lack. */
struct fault_rule {
    uint32_t number, error;
};
extern struct fault_rule fault_rules[FAULT_RULES_MOST];
extern uint32_t fault_rule_count;

struct fault_run {
    /** Futexes: the descriptor of the listener + 1, and whether the supervisor has it. */
    uint32_t listener, taken;
    /** Whether calls may fail now; whether they may at all. */
    uint32_t armed, quiet;
    /** A futex of scenarios, for a thread that is to wait while calls of others are counted. */
    uint32_t gate;
    /** What an injected failure itself leaves: a descriptor that was not closed (+ 1), memory that was not
     * unmapped. */
    uint32_t spared_descriptor;
    int64_t spared_bytes;
    bool ended;
    vllsi_result first, again;
    struct fault_state before, after, end;
    char note[FAULT_NOTE_BYTES];
};

extern struct fault_run *fault_run;

/* Reads what this process has. */
void fault_state_take(struct fault_state *state);

/* Waits for threads and children that are about to go, a moment at most. */
void fault_state_settle(void);

/* Has the supervisor told of calls: of one, or of all for a negative number; those that always fail do.
 * Returns the listener. */
vllsi_result fault_filter_install(int32_t number);

#endif
