/*
 * The mutex and the condition variable of src/core, step by step, for the machine of machine.h; and mistakes
 * that it must find in them.
 *
 *     models                     lists scenarios and mistakes
 *     models SCENARIO [MISTAKE]  explores: exit status 0 if all is well, 1 for a violation, 2 otherwise
 *
 * The steps follow mutex.c and condvar.c without looking before a sleep (spins = 0). Local computation costs
 * no step.
 */
#include "steps.h"

/* Places. */
enum {
    MUTEX = 0, /* vllsi_mutex.state */
    COUNTED,   /* sleepers of its line */
    MODE,      /* vllsi__sync_mode.unlock */
    DATA,      /* what the mutex protects */
    SEQUENCE,  /* vllsi_condvar */
    WAITERS,
    SLEEPERS,
    NOTE /* woken of its line: 1 for the mutex */
};

/* Values of MODE. */
enum { UNDECIDED, ASYMMETRIC, SYMMETRIC };

/* CONTENDED, in a place of eight bits. */
enum { MARK = 0x40, COUNT_BITS = 0x3f };

enum mistake {
    NONE,
    NO_BARRIER,     /* the first to sleep does without membarrier */
    EARLY_BARRIER,  /* it counts itself after membarrier */
    RELAXED_UNLOCK, /* the unlock's store is not a release */
    NO_WAKE,        /* an unlock does not wake */
    WEAK_SYMMETRIC, /* a symmetric unlock reads the count by a plain load */
    TOUCH,          /* an unlock looks at the mutex after its store */
    WRONG_FLIP,     /* unlocks become asymmetric although there is no membarrier */
    KEPT_NOTE,      /* who has been woken does not wipe the note */
    KEPT_AT_SLEEP,  /* who goes to sleep does not wipe the note */
    ONE_WAKE,       /* a wake-up that found nobody is not repeated */
    PLAIN_NOTE,     /* the note is read after a plain load of the count */
    ROUGH_CALM,     /* the mark is taken away by a store, with what was counted meanwhile */
    LATE_SEQUENCE,  /* a condition waiter reads the sequence after the unlock */
    LATE_WAITER,    /* a condition waiter counts itself after the unlock */
    SAME_SEQUENCE,  /* a signal does not change the sequence */
    EARLY_SLEEPERS, /* a signal reads the sleepers before it changes the sequence */
    ONE_OF_ALL,     /* a broadcast wakes one */
    MISTAKES
};

static const char *const mistake_names[MISTAKES] = {
    "none",       "no_barrier",    "early_barrier", "relaxed_unlock", "no_wake",        "weak_symmetric",
    "touch",      "wrong_flip",    "kept_note",     "kept_at_sleep",  "one_wake",       "plain_note",
    "rough_calm", "late_sequence", "late_waiter",   "same_sequence",  "early_sleepers", "one_of_all",
};

static int mistake; /* enum mistake */
static void wipe_note(int forgets)
{
    const uint8_t wiped = label_base++;
    if (mistake != forgets) {
        load(0, NOTE);
        jump_if(0, 0, wiped);
        store(NOTE, 0, RELAXED);
    }
    label(wiped);
}

/* order_unlocks */
static void order_unlocks(uint8_t sure)
{
    const uint8_t without = label_base++;
    load(0, MODE);
    jump_if(0, SYMMETRIC, sure);
    if (mistake != NO_BARRIER) {
        plain(ALL_BARRIER);
        jump_unless(0, 1, without);
    }
    merge(COUNTED, MARK, SEQ_CST);
    jump(sure);
    label(without);
    swap_if(MODE, UNDECIDED, SYMMETRIC, SEQ_CST);
}

/* begin_to_sleep */
static void begin_to_sleep(void)
{
    const uint8_t sure = label_base++;
    wipe_note(KEPT_AT_SLEEP);
    if (mistake == EARLY_BARRIER) {
        plain(ALL_BARRIER);
        add(COUNTED, 1, SEQ_CST);
        merge(COUNTED, MARK, SEQ_CST);
        return;
    }
    add(COUNTED, 1, SEQ_CST);
    jump_bits(0, MARK, sure);
    order_unlocks(sure);
    label(sure);
}

/* vllsi_mutex_lock; goes on at the label given_up where time was up. */
static void lock(uint8_t given_up)
{
    const uint8_t look = label_base++, sleep = label_base++, awake = label_base++, locked = label_base++;
    swap_if(MUTEX, 0, 1, RELAXED);
    jump_if(0, 1, locked);
    /* vllsi__mutex_lock_slow */
    label(look);
    load(0, MUTEX);
    jump_unless(0, 0, sleep);
    swap_if(MUTEX, 0, 1, RELAXED);
    jump_if(0, 1, locked);
    label(sleep);
    begin_to_sleep();
    load(0, MUTEX);
    set(1, 0);
    jump_if(0, 0, awake);
    step((struct step){.kind = WAIT, .a = 1, .b = MUTEX, .c = 1});
    label(awake);
    wipe_note(KEPT_NOTE);
    add(COUNTED, MINUS_ONE, RELEASE);
    jump_if(1, 0, look);
    swap_if(MUTEX, 0, 1, RELAXED);
    jump_unless(0, 1, given_up);
    label(locked);
}

/* wake_sleeper */
static void wake_sleeper(void)
{
    const uint8_t noted = label_base++;
    if (mistake == NO_WAKE) {
        return;
    }
    swap_if(NOTE, 0, 1, SEQ_CST);
    jump_unless(0, 1, noted); /* one is on its way */
    wake(MUTEX, ONE);
    jump_if(0, 1, noted);
    swap_if(NOTE, 1, 0, SEQ_CST);
    if (mistake != ONE_WAKE) {
        wake(MUTEX, ONE);
    }
    label(noted);
}

/* vllsi_mutex_unlock; keeps register 2. */
static void unlock(void)
{
    const uint8_t slow = label_base++, decide = label_base++, without = label_base++, done = label_base++,
                  counted = label_base++;
    store(MUTEX, 0, mistake == RELAXED_UNLOCK ? RELAXED : RELEASE);
    if (mistake == TOUCH) {
        load(0, MUTEX);
    }
    load(0, MODE);
    jump_unless(0, ASYMMETRIC, slow);
    load(0, COUNTED);
    jump_if(0, 0, done);
    /* vllsi__mutex_unlocked_slow */
    label(slow);
    if (mistake == WEAK_SYMMETRIC) {
        load(0, COUNTED);
    } else if (mistake != PLAIN_NOTE) {
        add(COUNTED, 0, SEQ_CST);
    }
    jump_if(0, 0, decide);
    jump_unless(0, MARK, counted);
    plain(CHOOSE); /* calm_down, now or later */
    jump_if(0, 0, decide);
    if (mistake == ROUGH_CALM) {
        store(COUNTED, 0, RELAXED);
    } else {
        swap_if(COUNTED, MARK, 0, SEQ_CST);
    }
    jump(decide);
    label(counted);
    wake_sleeper();
    label(decide);
    load(0, MODE);
    jump_unless(0, UNDECIDED, done);
    /* vllsi__sync_prepare */
    if (mistake != WRONG_FLIP) {
        plain(REGISTER);
        jump_unless(0, 1, without);
    }
    swap_if(MODE, UNDECIDED, ASYMMETRIC, SEQ_CST);
    jump(done);
    label(without);
    swap_if(MODE, UNDECIDED, SYMMETRIC, SEQ_CST);
    label(done);
}

/* Locks, counts, unlocks, so often; whoever brings the count to its end frees the mutex, if anybody may. */
static void counter(struct model *model, uint8_t thread, uint8_t rounds, bool frees)
{
    begin(model, thread);
    for (uint8_t round = 0; round < rounds; round++) {
        const uint8_t given_up = label_base++;
        lock(given_up);
        plain(ENTER);
        plain(COUNT);
        plain(LEAVE);
        unlock();
        if (frees) {
            plain(FREE);
        }
        label(given_up);
    }
    plain(END);
}

/* vllsi_condvar_wait in its loop: waits for DATA to be more than 0, and takes one. */
static void taker(struct model *model, uint8_t thread)
{
    begin(model, thread);
    const uint8_t look = label_base++, some = label_base++, signalled = label_base++, never = label_base++;
    lock(never);
    label(look);
    load(0, DATA);
    jump_unless(0, 0, some);
    if (mistake != LATE_WAITER) {
        add(WAITERS, 1, RELAXED);
    }
    if (mistake != LATE_SEQUENCE) {
        load(2, SEQUENCE);
    }
    unlock();
    if (mistake == LATE_WAITER) {
        add(WAITERS, 1, RELAXED);
    }
    if (mistake == LATE_SEQUENCE) {
        load(2, SEQUENCE);
    }
    load(0, SEQUENCE); /* look_for_signal */
    step((struct step){.kind = JUMP_DIFFERS, .a = 0, .c = 2, .d = signalled});
    add(SLEEPERS, 1, SEQ_CST);
    step((struct step){.kind = WAIT_SAME, .a = 1, .b = SEQUENCE, .c = 2});
    add(SLEEPERS, MINUS_ONE, RELAXED);
    label(signalled);
    add(WAITERS, MINUS_ONE, RELAXED);
    lock(never);
    jump(look);
    label(some);
    load(0, DATA);
    store_sum(DATA, MINUS_ONE);
    unlock();
    label(never);
    plain(END);
}

/* vllsi_condvar_signal and vllsi_condvar_broadcast */
static void signal(uint8_t sleepers)
{
    const uint8_t nobody = label_base++;
    load(0, WAITERS);
    jump_if(0, 0, nobody);
    if (mistake == EARLY_SLEEPERS) {
        load(1, SLEEPERS);
    }
    add(SEQUENCE, mistake == SAME_SEQUENCE ? 0 : 1, SEQ_CST);
    if (mistake != EARLY_SLEEPERS) {
        load(1, SLEEPERS);
    }
    jump_if(1, 0, nobody);
    wake(SEQUENCE, mistake == ONE_OF_ALL ? ONE : sleepers);
    label(nobody);
}

/* Adds so many to DATA at a time, and signals. */
static void giver(struct model *model, uint8_t thread, uint8_t rounds, uint8_t amount, bool locked)
{
    begin(model, thread);
    const uint8_t never = label_base++;
    for (uint8_t round = 0; round < rounds; round++) {
        lock(never);
        load(0, DATA);
        store_sum(DATA, amount);
        if (locked) {
            signal(amount == 1 ? ONE : ALL);
            unlock();
        } else {
            unlock();
            signal(amount == 1 ? ONE : ALL);
        }
    }
    label(never);
    plain(END);
}

/* ── Scenarios ────────────────────────────────────────────────────────────────────────────── */

static void start_in(struct model *model, uint8_t mode, bool barrier_exists)
{
    model->start[MODE] = mode;
    model->registered = mode == ASYMMETRIC;
    model->barrier_exists = barrier_exists;
}

static void counters(struct model *model, uint8_t threads, uint8_t rounds)
{
    model->threads = threads;
    model->count_total = (uint8_t)(threads * rounds);
    model->finish[DATA] = model->timeouts == 0 ? model->count_total : 0;
    model->finish_checked[DATA] = model->timeouts == 0 ? ALL : 0;
    for (uint8_t thread = 0; thread < threads; thread++) {
        counter(model, thread, rounds, model->timeouts == 0);
    }
}

static void two(struct model *model)
{
    start_in(model, ASYMMETRIC, true);
    counters(model, 2, 2);
}

static void two_tso(struct model *model)
{
    model->tso = true;
    two(model);
}

static void three(struct model *model)
{
    start_in(model, ASYMMETRIC, true);
    counters(model, 3, 1);
}

static void three_tso(struct model *model)
{
    model->tso = true;
    three(model);
}

/* A note has been left by another mutex that lay at the same address. */
static void two_after_another(struct model *model)
{
    model->start[NOTE] = 1;
    two(model);
}

/* Two threads meet one that comes twice, so that one can be on its way while the others lock and unlock. */
static void three_and_again(struct model *model)
{
    model->spurious = 0;
    start_in(model, ASYMMETRIC, true);
    model->threads = 3;
    model->count_total = 4;
    model->finish[DATA] = 4;
    model->finish_checked[DATA] = ALL;
    counter(model, 0, 2, true);
    counter(model, 1, 1, true);
    counter(model, 2, 1, true);
}

static void two_undecided(struct model *model)
{
    start_in(model, UNDECIDED, true);
    counters(model, 2, 2);
}

static void three_undecided(struct model *model)
{
    start_in(model, UNDECIDED, true);
    counters(model, 3, 1);
}

static void two_without_barrier(struct model *model)
{
    start_in(model, UNDECIDED, false);
    counters(model, 2, 2);
}

static void three_without_barrier(struct model *model)
{
    start_in(model, UNDECIDED, false);
    counters(model, 3, 1);
}

/* Thread 0 may give up. */
static void three_with_deadline(struct model *model)
{
    model->timeouts = 1;
    start_in(model, ASYMMETRIC, true);
    counters(model, 3, 1);
}

static void exchange(struct model *model, uint8_t takers, uint8_t rounds, uint8_t amount, bool locked)
{
    start_in(model, ASYMMETRIC, true);
    model->threads = (uint8_t)(takers + 1);
    model->finish_checked[DATA] = model->finish_checked[WAITERS] = model->finish_checked[SLEEPERS] = ALL;
    for (uint8_t thread = 0; thread < takers; thread++) {
        taker(model, thread);
    }
    giver(model, takers, rounds, amount, locked);
}

static void condvar_one(struct model *model)
{
    exchange(model, 1, 1, 1, false);
}

static void condvar_one_locked(struct model *model)
{
    exchange(model, 1, 1, 1, true);
}

static void condvar_two(struct model *model)
{
    model->spurious = 0;
    exchange(model, 2, 2, 1, false);
}

static void condvar_two_locked(struct model *model)
{
    model->spurious = 0;
    exchange(model, 2, 2, 1, true);
}

static void condvar_broadcast(struct model *model)
{
    model->spurious = 0;
    exchange(model, 2, 1, 2, false);
}

static const struct scenario scenarios[] = {
    {"mutex_two", two},
    {"mutex_two_tso", two_tso},
    {"mutex_three", three},
    {"mutex_three_tso", three_tso},
    {"mutex_two_after_another", two_after_another},
    {"mutex_three_and_again", three_and_again},
    {"mutex_two_undecided", two_undecided},
    {"mutex_three_undecided", three_undecided},
    {"mutex_two_without_barrier", two_without_barrier},
    {"mutex_three_without_barrier", three_without_barrier},
    {"mutex_three_with_deadline", three_with_deadline},
    {"condvar_one", condvar_one},
    {"condvar_one_locked", condvar_one_locked},
    {"condvar_two", condvar_two},
    {"condvar_two_locked", condvar_two_locked},
    {"condvar_broadcast", condvar_broadcast},
};

int main(int argc, char **argv)
{
    static struct model model = {
        .data_place = DATA,
        .spurious = 1,
        .finish_checked = {[MUTEX] = ALL, [COUNTED] = COUNT_BITS},
        .place_names = {"mutex", "counted", "mode", "data", "sequence", "waiters", "sleepers", "note"},
    };
    const struct models all = {scenarios, sizeof scenarios / sizeof scenarios[0], mistake_names, MISTAKES,
                               &mistake};
    return machine_main(argc, argv, &all, &model);
}
