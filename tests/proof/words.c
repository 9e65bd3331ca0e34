/*
 * The reader-writer lock and the semaphore of src/core, which keep all they know in one word, step by step,
 * for the machine of machine.h; and mistakes that it must find in them.
 *
 *     words                     lists scenarios and mistakes
 *     words SCENARIO [MISTAKE]  explores: exit status 0 if all is well, 1 for a violation, 2 otherwise
 *
 * The steps follow rwlock.c and semaphore.c without looking before a sleep (spins = 0). The word has eight
 * bits here; what happens when its counts are full is left out.
 */
#include "steps.h"

/* Places. */
enum { WORD = 0, DATA = 1 };

/* Registers: of a compare and exchange whether it took place, whether time was up, and the word before and
 * after. */
enum { DONE = 0, TIME_IS_UP = 1, COMPLETE = 2, SEEN = 3, TO = 4 };

/* The word of a semaphore. */
enum { SEMAPHORE_COUNT = 0x7f, SEMAPHORE_WAITS = 0x80 };

/* The word of a reader-writer lock. */
enum {
    READERS = 0x03,
    WRITER = 0x04,
    READER_WAITS = 0x08,
    WRITERS_WAIT = 0x30,
    WRITER_WAITS = 0x10, /* one of them */
    HELD = READERS | WRITER,
    READERS_KEPT_OUT = WRITER | WRITERS_WAIT
};

enum { ANY_CLASS, CLASS_READERS, CLASS_WRITERS };

enum mistake {
    NONE,
    NO_MARK,       /* who takes one after a sleep does not mark the semaphore again */
    NO_PASSING_ON, /* who takes one after a sleep and leaves some does not wake the next */
    RELAXED_POST,  /* a post is no release */
    RELAXED_WRITE, /* a writer's unlock is no release */
    NO_WRITER,     /* a reader's unlock wakes no writer */
    ONE_READER,    /* of the readers that may come in only one is woken */
    ANY_SLEEPER,   /* a wake-up that is meant for a writer may reach a reader */
    DEAF_WRITER,   /* a writer that gives up does not pass on its wake-up */
    KEPT_OUT,      /* a writer that gives up leaves readers asleep */
    PLAIN_UNLOCK,  /* a writer's unlock is a store, whatever the word says */
    MISTAKES
};

static const char *const mistake_names[MISTAKES] = {
    "none",       "no_mark",     "no_passing_on", "relaxed_post", "relaxed_write", "no_writer",
    "one_reader", "any_sleeper", "deaf_writer",   "kept_out",     "plain_unlock",
};

static int mistake; /* enum mistake */

static void sleep_while(uint8_t expected, uint8_t class)
{
    step((struct step){.kind = WAIT_SAME, .a = TIME_IS_UP, .b = WORD, .c = expected, .d = class});
}

static void wake_class(uint8_t sleepers, uint8_t class)
{
    step((struct step){.kind = WAKE, .b = WORD, .c = sleepers, .d = class});
}

/* ── Semaphore ────────────────────────────────────────────────────────────────────────────── */

/* take: goes on at `none` where the count is 0; TO is what it has left. */
static void take(bool after_sleep, uint8_t none)
{
    const uint8_t again = label_base++, some = label_base++;
    load(SEEN, WORD);
    label(again);
    jump_bits(SEEN, SEMAPHORE_COUNT, some);
    jump(none);
    label(some);
    if (after_sleep && mistake != NO_MARK) {
        derive(TO, SEEN, SEMAPHORE_COUNT, SEMAPHORE_WAITS - 1);
    } else {
        derive(TO, SEEN, ALL, MINUS_ONE);
    }
    swap_seen(WORD, SEEN, TO, RELAXED);
    jump_unless(DONE, 1, again);
}

/* vllsi_semaphore_wait_until */
static void semaphore_wait(uint8_t given_up)
{
    const uint8_t look = label_base++, none = label_base++, taken = label_base++;
    take(false, look);
    jump(taken);
    label(look);
    swap_if(WORD, 0, SEMAPHORE_WAITS, RELAXED);
    step((struct step){.kind = WAIT, .a = TIME_IS_UP, .b = WORD, .c = SEMAPHORE_WAITS});
    take(true, none);
    if (mistake != NO_PASSING_ON) {
        const uint8_t some = label_base++;
        jump_bits(TO, SEMAPHORE_COUNT, some);
        jump(taken);
        label(some);
        wake(WORD, ONE);
    }
    jump(taken);
    label(none);
    jump_if(TIME_IS_UP, 0, look);
    jump(given_up);
    label(taken);
}

/* vllsi_semaphore_post; keeps COMPLETE. */
static void semaphore_post(void)
{
    const uint8_t again = label_base++, waited_for = label_base++, done = label_base++;
    load(SEEN, WORD);
    label(again);
    derive(TO, SEEN, SEMAPHORE_COUNT, 1);
    swap_seen(WORD, SEEN, TO, mistake == RELAXED_POST ? RELAXED : RELEASE);
    jump_unless(DONE, 1, again);
    jump_bits(SEEN, SEMAPHORE_WAITS, waited_for);
    jump(done);
    label(waited_for);
    wake(WORD, ONE);
    label(done);
}

/* A semaphore of one as a lock; whoever brings the count to its end frees it, if anybody may. */
static void holder(struct model *model, uint8_t thread, uint8_t rounds, bool frees)
{
    begin(model, thread);
    for (uint8_t round = 0; round < rounds; round++) {
        const uint8_t given_up = label_base++;
        semaphore_wait(given_up);
        plain(ENTER);
        plain(COUNT);
        plain(LEAVE);
        semaphore_post();
        if (frees) {
            plain(FREE);
        }
        label(given_up);
    }
    plain(END);
}

static void holders(struct model *model, uint8_t threads, uint8_t rounds)
{
    model->threads = threads;
    model->count_total = (uint8_t)(threads * rounds);
    model->start[WORD] = 1;
    model->finish[WORD] = 1;
    model->finish_checked[WORD] = SEMAPHORE_COUNT;
    for (uint8_t thread = 0; thread < threads; thread++) {
        holder(model, thread, rounds, model->timeouts == 0);
    }
}

static void semaphore_two(struct model *model)
{
    holders(model, 2, 2);
}

static void semaphore_three(struct model *model)
{
    holders(model, 3, 1);
}

/* Thread 0 may give up. */
static void semaphore_three_with_deadline(struct model *model)
{
    model->timeouts = 1;
    holders(model, 3, 1);
}

/* Two wait for what a third posts in a row. */
static void semaphore_posts(struct model *model)
{
    model->threads = 3;
    model->finish_checked[WORD] = SEMAPHORE_COUNT;
    for (uint8_t thread = 0; thread < 2; thread++) {
        begin(model, thread);
        const uint8_t never = label_base++;
        semaphore_wait(never);
        label(never);
        plain(END);
    }
    begin(model, 2);
    semaphore_post();
    semaphore_post();
    plain(END);
}

/* ── Reader-writer lock ───────────────────────────────────────────────────────────────────── */

/* let_in, for a word that was SEEN and is TO now. */
static void let_in(void)
{
    const uint8_t had_readers = label_base++, writers = label_base++, one_writer = label_base++,
                  nobody = label_base++;
    jump_bits(SEEN, READER_WAITS, had_readers);
    jump(writers);
    label(had_readers);
    jump_bits(TO, READER_WAITS, writers);
    wake_class(mistake == ONE_READER ? ONE : ALL, CLASS_READERS);
    jump(nobody);
    label(writers);
    jump_bits(TO, HELD, nobody);
    jump_bits(TO, WRITERS_WAIT, one_writer);
    jump(nobody);
    label(one_writer);
    wake_class(ONE, mistake == ANY_SLEEPER ? ANY_CLASS : CLASS_WRITERS);
    label(nobody);
}

/* take_to_read, of a word that was SEEN; goes on at `kept_out` where writers are in or wait. */
static void take_to_read(uint8_t kept_out, uint8_t taken)
{
    const uint8_t again = label_base++;
    label(again);
    jump_bits(SEEN, READERS_KEPT_OUT, kept_out);
    derive(TO, SEEN, ALL, 1);
    swap_seen(WORD, SEEN, TO, SEQ_CST);
    jump_if(DONE, 1, taken);
    jump(again);
}

/* vllsi_rwlock_read; no reader has a deadline here. */
static void read_lock(void)
{
    const uint8_t fast = label_base++, look = label_base++, kept_out = label_base++, sleep = label_base++,
                  taken = label_base++;
    load(SEEN, WORD);
    label(fast);
    jump_bits(SEEN, ALL & ~READERS, look);
    derive(TO, SEEN, ALL, 1);
    swap_seen(WORD, SEEN, TO, RELAXED);
    jump_if(DONE, 1, taken);
    jump(fast);
    /* vllsi__rwlock_read_slow */
    label(look);
    load(SEEN, WORD);
    take_to_read(kept_out, taken);
    label(kept_out);
    derive(TO, SEEN, ALL, 0);
    jump_bits(SEEN, READER_WAITS, sleep);
    derive(TO, SEEN, ALL, READER_WAITS);
    swap_seen(WORD, SEEN, TO, SEQ_CST);
    jump_unless(DONE, 1, look);
    label(sleep);
    sleep_while(TO, CLASS_READERS);
    jump(look);
    label(taken);
}

/* vllsi_rwlock_read_unlock */
static void read_unlock(void)
{
    const uint8_t more = label_base++, done = label_base++;
    add(WORD, MINUS_ONE, RELEASE);
    derive(SEEN, 0, ALL, 0);
    jump_bits(SEEN, ALL & ~READERS, more);
    jump(done);
    label(more);
    if (mistake != NO_WRITER) {
        derive(TO, SEEN, ALL, MINUS_ONE);
        let_in();
    }
    label(done);
}

/* take_to_write; goes on at `busy` where the lock is held. */
static void take_to_write(uint8_t counted, uint8_t busy, uint8_t taken)
{
    const uint8_t again = label_base++;
    load(SEEN, WORD);
    label(again);
    jump_bits(SEEN, HELD, busy);
    derive(TO, SEEN, ALL, (uint8_t)(WRITER - counted));
    swap_seen(WORD, SEEN, TO, SEQ_CST);
    jump_if(DONE, 1, taken);
    jump(again);
}

/* give_up_writing */
static void give_up_writing(void)
{
    const uint8_t again = label_base++, change = label_base++;
    load(SEEN, WORD);
    label(again);
    derive(TO, SEEN, ALL, (uint8_t)-WRITER_WAITS);
    jump_bits(TO, READERS_KEPT_OUT, change);
    if (mistake != KEPT_OUT) {
        derive(TO, TO, ALL & ~READER_WAITS, 0);
    }
    label(change);
    swap_seen(WORD, SEEN, TO, SEQ_CST);
    jump_unless(DONE, 1, again);
    if (mistake != DEAF_WRITER) {
        let_in();
    }
}

/* vllsi_rwlock_write_until */
static void write_lock(bool has_deadline, uint8_t given_up)
{
    const uint8_t uncounted = label_base++, count_in = label_base++, counted = label_base++,
                  busy = label_base++, taken = label_base++;
    swap_if(WORD, 0, WRITER, RELAXED);
    jump_if(DONE, 1, taken);
    /* vllsi__rwlock_write_slow */
    label(uncounted);
    take_to_write(0, count_in, taken);
    label(count_in);
    derive(TO, SEEN, ALL, WRITER_WAITS);
    swap_seen(WORD, SEEN, TO, SEQ_CST);
    jump_unless(DONE, 1, uncounted);
    label(counted);
    take_to_write(WRITER_WAITS, busy, taken);
    label(busy);
    sleep_while(SEEN, CLASS_WRITERS);
    if (has_deadline) {
        const uint8_t late = label_base++;
        jump_if(TIME_IS_UP, 0, counted);
        take_to_write(WRITER_WAITS, late, taken);
        label(late);
        give_up_writing();
        jump(given_up);
    } else {
        jump(counted);
    }
    label(taken);
}

/* vllsi_rwlock_write_unlock; keeps COMPLETE. */
static void write_unlock(void)
{
    const uint8_t again = label_base++, change = label_base++, done = label_base++;
    const uint8_t order = mistake == RELAXED_WRITE ? RELAXED : RELEASE;
    if (mistake == PLAIN_UNLOCK) {
        store(WORD, 0, RELEASE);
        return;
    }
    swap_if(WORD, WRITER, 0, order);
    jump_if(DONE, 1, done);
    /* vllsi__rwlock_write_unlock_slow */
    load(SEEN, WORD);
    label(again);
    derive(TO, SEEN, ALL & ~WRITER, 0);
    jump_bits(TO, WRITERS_WAIT, change);
    derive(TO, TO, ALL & ~READER_WAITS, 0);
    label(change);
    swap_seen(WORD, SEEN, TO, mistake == RELAXED_WRITE ? RELAXED : SEQ_CST);
    jump_unless(DONE, 1, again);
    let_in();
    label(done);
}

/* Writes so often; whoever brings the count to its end frees the lock, if that is said. */
static void writer(struct model *model, uint8_t thread, uint8_t rounds, bool has_deadline, bool frees)
{
    begin(model, thread);
    for (uint8_t round = 0; round < rounds; round++) {
        const uint8_t given_up = label_base++;
        write_lock(has_deadline, given_up);
        plain(ENTER);
        plain(COUNT);
        plain(LEAVE);
        write_unlock();
        if (frees) {
            plain(FREE);
        }
        label(given_up);
    }
    plain(END);
}

/* Reads so often. */
static void reader(struct model *model, uint8_t thread, uint8_t rounds)
{
    begin(model, thread);
    for (uint8_t round = 0; round < rounds; round++) {
        read_lock();
        plain(ENTER_SHARED);
        plain(LOOK);
        plain(LEAVE_SHARED);
        read_unlock();
    }
    plain(END);
}

static void writers(struct model *model, uint8_t threads, uint8_t rounds)
{
    model->threads = threads;
    model->count_total = (uint8_t)(threads * rounds);
    for (uint8_t thread = 0; thread < threads; thread++) {
        writer(model, thread, rounds, false, true);
    }
}

static void rwlock_two_writers(struct model *model)
{
    writers(model, 2, 2);
}

static void rwlock_three_writers(struct model *model)
{
    writers(model, 3, 1);
}

static void rwlock_reader_and_writer(struct model *model)
{
    model->threads = 2;
    reader(model, 0, 2);
    writer(model, 1, 2, false, false);
}

static void rwlock_two_readers_and_writer(struct model *model)
{
    model->threads = 3;
    reader(model, 0, 1);
    reader(model, 1, 1);
    writer(model, 2, 2, false, false);
}

static void rwlock_reader_and_two_writers(struct model *model)
{
    model->threads = 3;
    reader(model, 0, 1);
    writer(model, 1, 1, false, false);
    writer(model, 2, 1, false, false);
}

/* Thread 0, a writer, may give up: among others who write, and among readers whom it keeps out. */
static void rwlock_deadline_among_writers(struct model *model)
{
    model->timeouts = 1;
    model->threads = 3;
    writer(model, 0, 1, true, false);
    writer(model, 1, 1, false, false);
    writer(model, 2, 1, false, false);
}

static void rwlock_deadline_among_readers(struct model *model)
{
    model->timeouts = 1;
    model->threads = 3;
    writer(model, 0, 1, true, false);
    reader(model, 1, 2);
    reader(model, 2, 1);
}

static const struct scenario scenarios[] = {
    {"semaphore_two", semaphore_two},
    {"semaphore_three", semaphore_three},
    {"semaphore_three_with_deadline", semaphore_three_with_deadline},
    {"semaphore_posts", semaphore_posts},
    {"rwlock_two_writers", rwlock_two_writers},
    {"rwlock_three_writers", rwlock_three_writers},
    {"rwlock_reader_and_writer", rwlock_reader_and_writer},
    {"rwlock_two_readers_and_writer", rwlock_two_readers_and_writer},
    {"rwlock_reader_and_two_writers", rwlock_reader_and_two_writers},
    {"rwlock_deadline_among_writers", rwlock_deadline_among_writers},
    {"rwlock_deadline_among_readers", rwlock_deadline_among_readers},
};

int main(int argc, char **argv)
{
    static struct model model = {
        .data_place = DATA,
        .spurious = 1,
        .finish_checked = {[WORD] = ALL},
        .place_names = {[WORD] = "the word", [DATA] = "data"},
    };
    const struct models all = {scenarios, sizeof scenarios / sizeof scenarios[0], mistake_names, MISTAKES,
                               &mistake};
    return machine_main(argc, argv, &all, &model);
}
