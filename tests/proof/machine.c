/*
 * Explores all states that a model can reach, breadth first, so that the way to a violation is a shortest
 * one; and the main program of each file of models.
 */
#include "machine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STATES_MOST = 6000000, TABLE_SLOTS = 1 << 24, TRACE_MOST = 400, CLASS_SHIFT = 4 };

struct buffered {
    uint8_t place, value, release;
};

struct thread {
    uint8_t at;      /* the step that comes next */
    uint8_t inside;  /* the second half of a step that has two */
    uint8_t pending; /* membarrier: threads that have not passed their barrier */
    uint8_t asleep;  /* place + 1, and the class in the upper half */
    uint8_t registers[REGISTERS];
    uint8_t stores;
    struct buffered buffer[BUFFER];
};

struct state {
    uint8_t memory[PLACES];
    uint8_t counted; /* how often COUNT has been run: what DATA must be */
    uint8_t holder;  /* who has entered, + 1 */
    uint8_t sharers; /* how many have entered together */
    uint8_t freed, registered, spurious, timeouts;
    struct thread threads[THREADS_MOST];
};

struct node {
    struct state state;
    uint32_t parent;
    uint8_t thread;
    char action[3]; /* the kind of step, and two details */
};

static const struct model *model;
static struct node *nodes;
static uint32_t node_count;
static uint32_t *table;
static uint32_t exploring;
static const char *violation;
static uint16_t label_at[THREADS_MOST][LABELS];

static const char *const kind_names[] = {
    [END] = "ends",           [LABEL] = "label",         [LOAD] = "loads",         [STORE] = "stores",
    [STORE_SUM] = "stores",   [SWAP_IF] = "swaps",       [SWAP_SEEN] = "swaps",    [DERIVE] = "derives",
    [ADD] = "adds to",        [MERGE] = "merges",        [CHOOSE] = "chooses",     [SET] = "sets",
    [JUMP] = "jumps",         [JUMP_IF] = "jumps",       [JUMP_UNLESS] = "jumps",  [JUMP_BITS] = "jumps",
    [JUMP_DIFFERS] = "jumps", [ALL_BARRIER] = "barrier", [REGISTER] = "registers", [WAIT] = "waits on",
    [WAIT_SAME] = "waits on", [WAKE] = "wakes",          [ENTER] = "enters",       [COUNT] = "counts in",
    [LEAVE] = "leaves",       [ENTER_SHARED] = "enters", [LOOK] = "looks at",      [LEAVE_SHARED] = "leaves",
    [FREE] = "frees",
};

static void fail(const char *what)
{
    if (violation == NULL) {
        violation = what;
    }
}

static uint64_t hash(const struct state *state)
{
    const unsigned char *bytes = (const unsigned char *)state;
    uint64_t value = 14695981039346656037u;
    for (size_t at = 0; at < sizeof *state; at++) {
        value = (value ^ bytes[at]) * 1099511628211u;
    }
    return value ^ value >> 29;
}

static const struct step *step_of(const struct state *state, uint8_t self)
{
    return &model->programs[self][state->threads[self].at];
}

static void touch(const struct state *state, uint8_t place)
{
    if (state->freed && place == 0) {
        fail("memory is touched after it was freed");
    }
}

/* ── Local steps: they go with the step before them ───────────────────────────────────────── */

static void leave(struct state *state, uint8_t self)
{
    if (state->holder != self + 1) {
        fail("a thread leaves what another has entered");
    }
    state->holder = 0;
    state->threads[self].registers[2] = state->counted == model->count_total;
}

static bool run_local(struct state *state, uint8_t self)
{
    struct thread *thread = &state->threads[self];
    const struct step *step = step_of(state, self);
    const uint8_t value = thread->registers[step->a % REGISTERS];
    bool jumps = false;
    switch (step->kind) {
    case LABEL: break;
    case SET: thread->registers[step->a] = step->c; break;
    case DERIVE:
        thread->registers[step->a] = (uint8_t)((thread->registers[step->b] & step->c) + step->d);
        break;
    case JUMP: jumps = true; break;
    case JUMP_IF: jumps = value == step->c; break;
    case JUMP_UNLESS: jumps = value != step->c; break;
    case JUMP_BITS: jumps = (value & step->c) != 0; break;
    case JUMP_DIFFERS: jumps = value != thread->registers[step->c]; break;
    case ENTER:
        if (state->holder != 0 || state->sharers != 0) {
            fail("two threads are inside at once");
        }
        state->holder = (uint8_t)(self + 1);
        break;
    case LEAVE: leave(state, self); break;
    case ENTER_SHARED:
        if (state->holder != 0) {
            fail("two threads are inside at once");
        }
        state->sharers++;
        break;
    case LEAVE_SHARED: state->sharers--; break;
    default: return false;
    }
    thread->at = (uint8_t)(jumps ? label_at[self][step->d] : thread->at + 1);
    return true;
}

/* ── States ───────────────────────────────────────────────────────────────────────────────── */

static void add_state(struct state *state, uint8_t thread, uint8_t action, uint8_t detail, uint8_t value)
{
    for (uint8_t self = 0; self < model->threads; self++) {
        while (run_local(state, self)) {
        }
    }
    uint64_t slot = hash(state) % TABLE_SLOTS;
    while (table[slot] != 0) {
        if (memcmp(&nodes[table[slot] - 1].state, state, sizeof *state) == 0) {
            return;
        }
        slot = (slot + 1) % TABLE_SLOTS;
    }
    if (node_count == STATES_MOST) {
        fputs("too many states\n", stderr);
        exit(2);
    }
    nodes[node_count] = (struct node){.state = *state, .parent = exploring, .thread = thread};
    nodes[node_count].action[0] = (char)action;
    nodes[node_count].action[1] = (char)detail;
    nodes[node_count].action[2] = (char)value;
    node_count++;
    table[slot] = node_count;
}

enum { ACTION_DRAIN = 100, ACTION_PASS_BARRIER, ACTION_SPURIOUS, ACTION_TIME_IS_UP };

/* ── Store buffers ────────────────────────────────────────────────────────────────────────── */

static bool may_drain(const struct thread *thread, uint8_t which)
{
    if (which > 0 && (model->tso || thread->buffer[which].release)) {
        return false;
    }
    for (uint8_t earlier = 0; earlier < which; earlier++) {
        if (thread->buffer[earlier].place == thread->buffer[which].place) {
            return false;
        }
    }
    return true;
}

static void drain(struct state *state, uint8_t self, uint8_t which)
{
    struct thread *thread = &state->threads[self];
    touch(state, thread->buffer[which].place);
    state->memory[thread->buffer[which].place] = thread->buffer[which].value;
    thread->stores--;
    for (uint8_t at = which; at < thread->stores; at++) {
        thread->buffer[at] = thread->buffer[at + 1];
    }
    thread->buffer[thread->stores] = (struct buffered){0, 0, 0};
}

static uint8_t value_seen(const struct state *state, uint8_t self, uint8_t place)
{
    const struct thread *thread = &state->threads[self];
    for (uint8_t at = thread->stores; at > 0; at--) {
        if (thread->buffer[at - 1].place == place) {
            return thread->buffer[at - 1].value;
        }
    }
    return state->memory[place];
}

static bool may_modify(const struct thread *thread, uint8_t place, uint8_t order)
{
    if (model->tso || order == SEQ_CST || order == RELEASE) {
        return thread->stores == 0;
    }
    for (uint8_t at = 0; at < thread->stores; at++) {
        if (thread->buffer[at].place == place) {
            return false;
        }
    }
    return true;
}

static bool put(struct state *state, uint8_t self, uint8_t place, uint8_t value, uint8_t order)
{
    struct thread *thread = &state->threads[self];
    touch(state, place);
    if (thread->stores == BUFFER) {
        return false;
    }
    thread->buffer[thread->stores++] = (struct buffered){place, value, order == RELEASE};
    return true;
}

/* ── Steps that others can see: each returns whether it can be made now ───────────────────── */

static bool modify(struct state *next, uint8_t self, const struct step *step)
{
    struct thread *thread = &next->threads[self];
    if (!may_modify(thread, step->b, step->order)) {
        return false;
    }
    touch(next, step->b);
    uint8_t *word = &next->memory[step->b];
    if (step->kind == SWAP_SEEN) {
        const bool same = *word == thread->registers[step->c];
        if (same) {
            *word = thread->registers[step->d];
        } else {
            thread->registers[step->c] = *word;
        }
        thread->registers[step->a] = same;
    } else if (step->kind != SWAP_IF) {
        thread->registers[step->a] = *word;
        *word = (uint8_t)(step->kind == ADD ? *word + step->c : *word | step->c);
    } else {
        const bool same = *word == step->c;
        thread->registers[step->a] = same;
        *word = same ? step->d : *word;
    }
    thread->at++;
    return true;
}

static bool barrier(struct state *next, uint8_t self, const struct step *step)
{
    struct thread *thread = &next->threads[self];
    if (thread->stores != 0) {
        return false;
    }
    if (thread->inside) { /* begun */
        if (thread->pending != 0) {
            return false;
        }
        thread->inside = 0;
        thread->registers[step->a] = 1;
        thread->at++;
        return true;
    }
    if (!next->registered && !model->barrier_exists) {
        thread->registers[step->a] = 0;
        thread->at++;
        return true;
    }
    next->registered = 1; /* a call that is refused for want of it registers and calls again */
    thread->inside = 1;
    for (uint8_t other = 0; other < model->threads; other++) {
        /* A barrier with nothing to drain comes as early as it can. */
        thread->pending |= (uint8_t)((other != self && next->threads[other].stores != 0) << other);
    }
    return true;
}

static bool wait(struct state *next, uint8_t self, const struct step *step)
{
    struct thread *thread = &next->threads[self];
    if (thread->stores != 0 || thread->asleep != 0) {
        return false;
    }
    touch(next, step->b);
    const uint8_t expected = step->kind == WAIT ? step->c : thread->registers[step->c];
    if (next->memory[step->b] == expected) {
        thread->asleep = (uint8_t)((step->b + 1) | (step->kind == WAIT_SAME ? step->d << CLASS_SHIFT : 0));
    } else {
        thread->registers[step->a] = 0;
        thread->at++;
    }
    return true;
}

static void get_up(struct state *next, uint8_t self, uint8_t time_is_up)
{
    struct thread *thread = &next->threads[self];
    thread->registers[step_of(next, self)->a] = time_is_up;
    thread->asleep = 0;
    thread->at++;
}

/* Whether a wake-up reaches a thread: of any class where it names none. */
static bool is_meant(const struct thread *thread, const struct step *step)
{
    const uint8_t place = thread->asleep & ((1 << CLASS_SHIFT) - 1);
    return place == step->b + 1 && (step->d == 0 || thread->asleep >> CLASS_SHIFT == step->d);
}

/* Who of several sleepers is woken is open: a state for each. */
static bool wake(const struct state *now, uint8_t self, const struct step *step)
{
    if (now->threads[self].stores != 0) {
        return false;
    }
    bool woke = false;
    struct state all = *now;
    for (uint8_t other = 0; other < model->threads; other++) {
        if (is_meant(&now->threads[other], step)) {
            struct state next = *now;
            get_up(&next, other, 0);
            get_up(&all, other, 0);
            next.threads[self].registers[step->a] = all.threads[self].registers[step->a] = 1;
            next.threads[self].at++;
            if (step->c == 1) {
                add_state(&next, self, step->kind, step->b, other);
            }
            woke = true;
        }
    }
    if (!woke || step->c != 1) {
        all.threads[self].registers[step->a] = woke;
        all.threads[self].at++;
        add_state(&all, self, step->kind, step->b, 9);
    }
    return true;
}

static bool choose(const struct state *now, uint8_t self, const struct step *step)
{
    for (uint8_t chosen = 0; chosen < 2; chosen++) {
        struct state next = *now;
        next.threads[self].registers[step->a] = chosen;
        next.threads[self].at++;
        add_state(&next, self, step->kind, step->b, chosen);
    }
    return true;
}

static bool count(struct state *next, uint8_t self)
{
    struct thread *thread = &next->threads[self];
    const uint8_t place = model->data_place;
    if (!thread->inside) {
        if (value_seen(next, self, place) != next->counted) {
            fail("what was written under the lock is not seen");
        }
        thread->inside = 1;
        return true;
    }
    if (!put(next, self, place, (uint8_t)(next->counted + 1), RELAXED)) {
        return false;
    }
    next->counted++;
    thread->inside = 0;
    thread->at++;
    return true;
}

static bool release_memory(struct state *next, uint8_t self)
{
    struct thread *thread = &next->threads[self];
    if (thread->registers[2]) {
        if (thread->stores != 0) {
            return false;
        }
        next->freed = 1;
    }
    thread->at++;
    return true;
}

static bool run_plain(struct state *next, uint8_t self, const struct step *step)
{
    struct thread *thread = &next->threads[self];
    switch (step->kind) {
    case LOAD:
        touch(next, step->b);
        thread->registers[step->a] = value_seen(next, self, step->b);
        break;
    case STORE:
        if (!put(next, self, step->b, step->c, step->order)) {
            return false;
        }
        break;
    case STORE_SUM:
        if (!put(next, self, step->b, (uint8_t)(thread->registers[step->a] + step->c), step->order)) {
            return false;
        }
        break;
    case LOOK:
        if (value_seen(next, self, model->data_place) != next->counted) {
            fail("what was written under the lock is not seen");
        }
        break;
    case REGISTER:
        next->registered |= model->barrier_exists;
        thread->registers[step->a] = next->registered;
        break;
    default: return false;
    }
    thread->at++;
    return true;
}

/* The next step of a thread, where it can be made; returns whether it can. */
static bool run_step(const struct state *now, uint8_t self)
{
    const struct step *step = step_of(now, self);
    struct state next = *now;
    bool made;
    switch (step->kind) {
    case END: return false;
    case WAKE: return wake(now, self, step);
    case CHOOSE: return choose(now, self, step);
    case SWAP_IF:
    case SWAP_SEEN:
    case MERGE:
    case ADD: made = modify(&next, self, step); break;
    case ALL_BARRIER: made = barrier(&next, self, step); break;
    case WAIT:
    case WAIT_SAME: made = wait(&next, self, step); break;
    case COUNT: made = count(&next, self); break;
    case FREE: made = release_memory(&next, self); break;
    default: made = run_plain(&next, self, step); break;
    }
    if (made) {
        add_state(&next, self, step->kind, step->b, next.threads[self].registers[step->a % REGISTERS]);
    }
    return made;
}

/*
 * What the machine does for a thread: stores drain, barriers are passed. Returns whether there was something.
 */
static bool run_machine(const struct state *now, uint8_t self)
{
    bool ran = false;
    for (uint8_t which = 0; which < now->threads[self].stores; which++) {
        if (may_drain(&now->threads[self], which)) {
            struct state next = *now;
            drain(&next, self, which);
            add_state(&next, self, ACTION_DRAIN, now->threads[self].buffer[which].place,
                      now->threads[self].buffer[which].value);
            ran = true;
        }
    }
    for (uint8_t caller = 0; caller < model->threads; caller++) {
        if ((now->threads[caller].pending >> self & 1) != 0) {
            struct state next = *now;
            while (next.threads[self].stores != 0) {
                drain(&next, self, 0);
            }
            next.threads[caller].pending &= (uint8_t) ~(1u << self);
            add_state(&next, self, ACTION_PASS_BARRIER, 0, 0);
            ran = true;
        }
    }
    return ran;
}

/* What may happen but need not: no thread can count on it. */
static void run_chance(const struct state *now, uint8_t self)
{
    if (now->threads[self].asleep == 0) {
        return;
    }
    if (now->spurious != 0) {
        struct state next = *now;
        next.spurious--;
        get_up(&next, self, 0);
        add_state(&next, self, ACTION_SPURIOUS, 0, 0);
    }
    if (now->timeouts != 0 && self == 0) {
        struct state next = *now;
        next.timeouts--;
        get_up(&next, self, 1);
        add_state(&next, self, ACTION_TIME_IS_UP, 0, 0);
    }
}

static void check_end(const struct state *now)
{
    for (uint8_t self = 0; self < model->threads; self++) {
        if (step_of(now, self)->kind != END) {
            fail("nobody can go on: a wake-up was lost");
            return;
        }
    }
    for (uint8_t place = 0; place < PLACES; place++) {
        if ((now->memory[place] & model->finish_checked[place]) != model->finish[place]) {
            fail("a place does not hold at the end what it must");
        }
    }
}

/* ── The whole ────────────────────────────────────────────────────────────────────────────── */

static void print_action(const struct node *node)
{
    const uint8_t place = (uint8_t)node->action[1] % PLACES;
    const char *name = model->place_names[place];
    printf("  thread %d ", node->thread);
    switch ((uint8_t)node->action[0]) {
    case ACTION_DRAIN: printf("drains %s = %d\n", name, node->action[2]); return;
    case ACTION_PASS_BARRIER: puts("passes a barrier"); return;
    case ACTION_SPURIOUS: puts("wakes up for no reason"); return;
    case ACTION_TIME_IS_UP: puts("wakes up because time is up"); return;
    case WAKE:
        printf("wakes %s: %s %d\n", name, node->action[2] == 9 ? "nobody or all" : "thread", node->action[2]);
        return;
    default: printf("%s %s (%d)\n", kind_names[(uint8_t)node->action[0]], name, node->action[2]); return;
    }
}

static void print_way(uint32_t last)
{
    uint32_t way[TRACE_MOST];
    uint32_t length = 0;
    for (uint32_t at = last; at != 0 && length < TRACE_MOST; at = nodes[at].parent) {
        way[length++] = at;
    }
    while (length > 0) {
        print_action(&nodes[way[--length]]);
    }
}

static void find_labels(void)
{
    for (uint8_t self = 0; self < model->threads; self++) {
        for (uint16_t at = 0; at < PROGRAM_MOST; at++) {
            if (model->programs[self][at].kind == LABEL) {
                label_at[self][model->programs[self][at].a] = at;
            }
        }
    }
}

int machine_explore(const struct model *explored)
{
    model = explored;
    nodes = malloc(sizeof nodes[0] * STATES_MOST);
    table = calloc(TABLE_SLOTS, sizeof table[0]);
    if (nodes == NULL || table == NULL) {
        return 2;
    }
    find_labels();
    struct state first;
    memset(&first, 0, sizeof first);
    memcpy(first.memory, model->start, PLACES);
    first.registered = model->registered;
    first.spurious = model->spurious;
    first.timeouts = model->timeouts;
    add_state(&first, 0, LABEL, 0, 0);
    for (exploring = 0; exploring < node_count && violation == NULL; exploring++) {
        const struct state now = nodes[exploring].state;
        bool goes_on = false;
        for (uint8_t self = 0; self < model->threads; self++) {
            goes_on |= run_machine(&now, self);
            goes_on |= now.threads[self].asleep == 0 && run_step(&now, self);
            run_chance(&now, self);
        }
        if (!goes_on) {
            check_end(&now);
        }
    }
    if (violation != NULL) {
        printf("violation: %s\n", violation);
        print_way(exploring - 1); /* up to the state whose next step violates */
    }
    printf("%u states\n", node_count);
    return violation != NULL;
}

static void list(const struct models *all)
{
    for (int at = 0; at < all->scenario_count; at++) {
        printf("scenario %s\n", all->scenarios[at].name);
    }
    for (int at = 1; at < all->mistake_count; at++) {
        printf("mistake %s\n", all->mistakes[at]);
    }
}

int machine_main(int argc, char **argv, const struct models *all, struct model *blank)
{
    if (argc < 2) {
        list(all);
        return 0;
    }
    for (int at = 1; at < all->mistake_count && argc > 2; at++) {
        *all->mistake = strcmp(argv[2], all->mistakes[at]) == 0 ? at : *all->mistake;
    }
    for (int at = 0; at < all->scenario_count && (argc == 2 || *all->mistake != 0); at++) {
        if (strcmp(argv[1], all->scenarios[at].name) == 0) {
            all->scenarios[at].fill(blank);
            return machine_explore(blank);
        }
    }
    fputs("there is no such scenario or mistake\n", stderr);
    return 2;
}
