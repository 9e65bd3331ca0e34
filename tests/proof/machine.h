/*
 * A small machine on which every interleaving of a few threads is run: memory, a store buffer per thread,
 * futexes and membarrier.
 *
 * A store waits in its thread's buffer; the thread itself sees it at once, others when it has drained, at any
 * time. Weakly ordered (WEAK), stores to different places drain in any order, except that a release store
 * drains after all that were stored before it; ordered (TSO, as on x86), they drain in the order in which
 * they were made. A read-modify-write acts on memory at once: a relaxed or acquiring one needs only earlier
 * stores to its place to have drained, a sequentially consistent one all of them (under TSO each one does, as
 * the lock prefix of x86 does). A system call is a full barrier of its caller. membarrier ends when each
 * other thread has passed a barrier after it began.
 *
 * What it leaves out: loads are performed in program order and never early, and a read-modify-write is one
 * moment, not a load and a later store. The algorithms rely on no order of two loads but that of an acquiring
 * operation before what it protects, and on the order of two read-modify-writes only where they are of one
 * place.
 */
#ifndef VLLSI_PROOF_MACHINE_H
#define VLLSI_PROOF_MACHINE_H

#include <stdbool.h>
#include <stdint.h>

enum { THREADS_MOST = 3, PLACES = 8, BUFFER = 4, REGISTERS = 5, PROGRAM_MOST = 160, LABELS = 120 };

enum order { RELAXED, RELEASE, SEQ_CST };

enum kind {
    END,          /* of the thread */
    LABEL,        /* number `a` */
    LOAD,         /* register a = place b */
    STORE,        /* place b = c */
    STORE_SUM,    /* place b = register a + c */
    SWAP_IF,      /* place b: from c to d; register a = whether it was so */
    SWAP_SEEN,    /* place b: from register c to register d; register a = whether it was so, else register c =
                     what it was */
    DERIVE,       /* register a = (register b & c) + d */
    ADD,          /* register a = place b, which becomes that + c */
    MERGE,        /* register a = place b, which gets the bits of c too */
    CHOOSE,       /* register a = 0 or 1: both happen */
    SET,          /* register a = c */
    JUMP,         /* to label d */
    JUMP_IF,      /* to label d if register a == c */
    JUMP_UNLESS,  /* to label d unless register a == c */
    JUMP_BITS,    /* to label d if register a has bits of c */
    JUMP_DIFFERS, /* to label d unless register a == register c */
    ALL_BARRIER,  /* membarrier; register a = whether it is to be had */
    REGISTER,     /* for membarrier; register a = whether it is to be had */
    WAIT,         /* on place b while it is c; register a = whether time was up */
    WAIT_SAME,    /* on place b, in class d, while it is register c; register a = whether time was up */
    WAKE,         /* c sleepers of place b, of class d if that is not 0; register a = whether there was one */
    ENTER,        /* what only one thread may be in */
    COUNT,        /* reads DATA and adds one, in two steps; what was read must be what was written last */
    LEAVE,        /* what ENTER entered; register 2 = whether the count is complete */
    ENTER_SHARED, /* what several may be in, but none with one who has made ENTER */
    LOOK,         /* what is read of DATA must be what was written last */
    LEAVE_SHARED, /* what ENTER_SHARED entered */
    FREE          /* the object's memory, if register 2 says so: nobody may touch place 0 any more */
};

struct step {
    uint8_t kind, a, b, c, d, order;
};

/* What a model is made of: one program per thread, and how things stand at the start. */
struct model {
    struct step programs[THREADS_MOST][PROGRAM_MOST];
    uint8_t threads;
    uint8_t start[PLACES];
    uint8_t finish[PLACES]; /* what must hold at the end, in the bits of finish_checked */
    uint8_t finish_checked[PLACES];
    uint8_t data_place;
    uint8_t count_total; /* how often COUNT is run in all */
    uint8_t spurious;    /* how many wake-ups may come for no reason */
    uint8_t timeouts;    /* how many waits of thread 0 may end by time */
    bool registered;     /* for membarrier, from the start */
    bool barrier_exists;
    bool tso;
    const char *place_names[PLACES];
};

struct scenario {
    const char *name;
    void (*fill)(struct model *model);
};

/* What a program of models offers. */
struct models {
    const struct scenario *scenarios;
    int scenario_count;
    const char *const *mistakes; /* the first is none */
    int mistake_count;
    int *mistake; /* which one the scenarios are to make */
};

/*
 * Runs every interleaving. Prints what it found; returns 0 if all is well, 1 for a violation, 2 if there were
 * too many states.
 */
int machine_explore(const struct model *model);

/* What main does: lists what there is, or explores the scenario of the first argument, with the mistake of
 * the second if there is one, from `model` on. Returns what main returns. */
int machine_main(int argc, char **argv, const struct models *all, struct model *model);

#endif
