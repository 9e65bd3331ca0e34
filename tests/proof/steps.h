/*
 * The vocabulary in which the models are written: each function adds a step to the program of one thread.
 */
#ifndef VLLSI_PROOF_STEPS_H
#define VLLSI_PROOF_STEPS_H

#include "machine.h"

enum { ONE = 1, ALL = 255, MINUS_ONE = 255 };

static struct step *program;
static uint8_t label_base;

static inline void step(struct step added)
{
    *program++ = added;
}

static inline void load(uint8_t into, uint8_t place)
{
    step((struct step){.kind = LOAD, .a = into, .b = place});
}

static inline void store(uint8_t place, uint8_t value, uint8_t order)
{
    step((struct step){.kind = STORE, .b = place, .c = value, .order = order});
}

/* place = register 0 + amount */
static inline void store_sum(uint8_t place, uint8_t amount)
{
    step((struct step){.kind = STORE_SUM, .a = 0, .b = place, .c = amount});
}

/* Compare and exchange; register 0 says whether it took place. */
static inline void swap_if(uint8_t place, uint8_t from, uint8_t to, uint8_t order)
{
    step((struct step){.kind = SWAP_IF, .a = 0, .b = place, .c = from, .d = to, .order = order});
}

/* Fetch and add; register 0 is what was there. */
static inline void add(uint8_t place, uint8_t amount, uint8_t order)
{
    step((struct step){.kind = ADD, .a = 0, .b = place, .c = amount, .order = order});
}

/* Fetch and or; register 0 is what was there. */
static inline void merge(uint8_t place, uint8_t bits, uint8_t order)
{
    step((struct step){.kind = MERGE, .a = 0, .b = place, .c = bits, .order = order});
}

static inline void set(uint8_t into, uint8_t value)
{
    step((struct step){.kind = SET, .a = into, .c = value});
}

static inline void label(uint8_t name)
{
    step((struct step){.kind = LABEL, .a = name});
}

static inline void jump(uint8_t to)
{
    step((struct step){.kind = JUMP, .d = to});
}

static inline void jump_if(uint8_t compared, uint8_t value, uint8_t to)
{
    step((struct step){.kind = JUMP_IF, .a = compared, .c = value, .d = to});
}

static inline void jump_unless(uint8_t compared, uint8_t value, uint8_t to)
{
    step((struct step){.kind = JUMP_UNLESS, .a = compared, .c = value, .d = to});
}

static inline void jump_bits(uint8_t compared, uint8_t bits, uint8_t to)
{
    step((struct step){.kind = JUMP_BITS, .a = compared, .c = bits, .d = to});
}

static inline void wake(uint8_t place, uint8_t sleepers)
{
    step((struct step){.kind = WAKE, .b = place, .c = sleepers});
}

/* A step that needs nothing said; what it finds goes to register 0. */
static inline void plain(uint8_t kind)
{
    step((struct step){.kind = kind});
}

/* Register `into` = (register `from` & mask) + amount. */
static inline void derive(uint8_t into, uint8_t from, uint8_t mask, uint8_t amount)
{
    step((struct step){.kind = DERIVE, .a = into, .b = from, .c = mask, .d = amount});
}

/* C's compare and exchange of what register `seen` holds for what register `to` holds: register 0 says
 * whether it took place; if not, `seen` is what was there. */
static inline void swap_seen(uint8_t place, uint8_t seen, uint8_t to, uint8_t order)
{
    step((struct step){.kind = SWAP_SEEN, .a = 0, .b = place, .c = seen, .d = to, .order = order});
}

static inline void begin(struct model *model, uint8_t thread)
{
    program = model->programs[thread];
    label_base = 0;
}

#endif
