/*
 * The four functions that compilers call without being asked, for programs without a libc.
 *
 * Short lengths, by far the most frequent, go by size class: two loads that may overlap, then two stores, so
 * that no byte is looked at alone and both copies may overlap as memmove allows. Long ones go in blocks of 64
 * bytes. Whatever a length leaves over is done once more, from the end.
 *
 * A compiler would like to recognise these loops and put a call of the very function that they stand in. Each
 * loop therefore holds an empty assembly statement that it can't see through, and wide accesses are made
 * through types, not through memcpy; so no flag is needed to compile this file. The functions run before the
 * canary exists (start.h), so they have none, and stay although link-time optimisation may see no caller.
 */
#include <stddef.h>
#include <stdint.h>

#include "start.h"

#define OPAQUE() __asm__ volatile("" : : : "memory")
#define ALONE    VLLSI__KEPT __attribute__((no_stack_protector))

/* Wide and unaligned, and of any type's memory. */
typedef uint16_t __attribute__((aligned(1), may_alias)) two;
typedef uint32_t __attribute__((aligned(1), may_alias)) four;
typedef uint64_t __attribute__((aligned(1), may_alias)) eight;
typedef uint64_t __attribute__((vector_size(16), aligned(1), may_alias)) sixteen;

enum { BLOCK = 64 };

void *memcpy(void *restrict target, const void *restrict source, size_t len_bytes);
void *memmove(void *target, const void *source, size_t len_bytes);
void *memset(void *target, int value, size_t len_bytes);
int memcmp(const void *left, const void *right, size_t len_bytes);

/* Both ends of at most two units: everything is loaded before anything is stored. */
#define MOVE_ENDS(type, to, from, len)                                    \
    do {                                                                  \
        const type first = *(const type *)(from);                         \
        const type last = *(const type *)((from) + (len) - sizeof(type)); \
        *(type *)(to) = first;                                            \
        *(type *)((to) + (len) - sizeof(type)) = last;                    \
    } while (0)

static inline __attribute__((always_inline)) void move_up_to_32(unsigned char *to, const unsigned char *from,
                                                                size_t len)
{
    if (len >= sizeof(sixteen)) {
        MOVE_ENDS(sixteen, to, from, len);
    } else if (len >= sizeof(eight)) {
        MOVE_ENDS(eight, to, from, len);
    } else if (len >= sizeof(four)) {
        MOVE_ENDS(four, to, from, len);
    } else if (len >= sizeof(two)) {
        MOVE_ENDS(two, to, from, len);
    } else if (len == 1) {
        *to = *from;
    }
}

/* 33 to 64 bytes. */
static inline __attribute__((always_inline)) void move_up_to_64(unsigned char *to, const unsigned char *from,
                                                                size_t len)
{
    const sixteen a = *(const sixteen *)from;
    const sixteen b = *(const sixteen *)(from + 16);
    const sixteen c = *(const sixteen *)(from + len - 32);
    const sixteen d = *(const sixteen *)(from + len - 16);
    *(sixteen *)to = a;
    *(sixteen *)(to + 16) = b;
    *(sixteen *)(to + len - 32) = c;
    *(sixteen *)(to + len - 16) = d;
}

static inline __attribute__((always_inline)) void move_block(unsigned char *to, const unsigned char *from)
{
    const sixteen a = *(const sixteen *)from;
    const sixteen b = *(const sixteen *)(from + 16);
    const sixteen c = *(const sixteen *)(from + 32);
    const sixteen d = *(const sixteen *)(from + 48);
    *(sixteen *)to = a;
    *(sixteen *)(to + 16) = b;
    *(sixteen *)(to + 32) = c;
    *(sixteen *)(to + 48) = d;
    OPAQUE();
}

/* More than 64 bytes, forwards: right if the target is not inside the source. The end is saved first, as the
 * blocks may overwrite its source. */
static inline __attribute__((always_inline)) void move_forwards(unsigned char *to, const unsigned char *from,
                                                                size_t len)
{
    const unsigned char *const from_end = from + len;
    unsigned char *const to_end = to + len;
    const sixteen a = *(const sixteen *)(from_end - 64);
    const sixteen b = *(const sixteen *)(from_end - 48);
    const sixteen c = *(const sixteen *)(from_end - 32);
    const sixteen d = *(const sixteen *)(from_end - 16);
    for (; len > BLOCK; len -= BLOCK) {
        move_block(to, from);
        to += BLOCK;
        from += BLOCK;
    }
    *(sixteen *)(to_end - 64) = a;
    *(sixteen *)(to_end - 48) = b;
    *(sixteen *)(to_end - 32) = c;
    *(sixteen *)(to_end - 16) = d;
}

/* More than 64 bytes, backwards: right if the source is not inside the target. */
static inline __attribute__((always_inline)) void move_backwards(unsigned char *to, const unsigned char *from,
                                                                 size_t len)
{
    const sixteen a = *(const sixteen *)from;
    const sixteen b = *(const sixteen *)(from + 16);
    const sixteen c = *(const sixteen *)(from + 32);
    const sixteen d = *(const sixteen *)(from + 48);
    for (; len > BLOCK; len -= BLOCK) {
        move_block(to + len - BLOCK, from + len - BLOCK);
    }
    *(sixteen *)to = a;
    *(sixteen *)(to + 16) = b;
    *(sixteen *)(to + 32) = c;
    *(sixteen *)(to + 48) = d;
}

ALONE void *memcpy(void *restrict target, const void *restrict source, size_t len_bytes)
{
    if (len_bytes <= 32) {
        move_up_to_32(target, source, len_bytes);
    } else if (len_bytes <= BLOCK) {
        move_up_to_64(target, source, len_bytes);
    } else {
        move_forwards(target, source, len_bytes);
    }
    return target;
}

ALONE void *memmove(void *target, const void *source, size_t len_bytes)
{
    if (len_bytes <= 32) {
        move_up_to_32(target, source, len_bytes);
    } else if (len_bytes <= BLOCK) {
        move_up_to_64(target, source, len_bytes);
    } else if ((uintptr_t)target - (uintptr_t)source >= len_bytes) {
        /* Unsigned: a target below the source counts as far above it, and forwards is right for both. */
        move_forwards(target, source, len_bytes);
    } else {
        move_backwards(target, source, len_bytes);
    }
    return target;
}

#define SET_ENDS(type, to, value, len)                          \
    do {                                                        \
        *(type *)(to) = (type)(value);                          \
        *(type *)((to) + (len) - sizeof(type)) = (type)(value); \
    } while (0)

ALONE void *memset(void *target, int value, size_t len_bytes)
{
    unsigned char *to = target;
    const uint64_t bytes = (uint64_t)(unsigned char)value * 0x0101010101010101u;
    const sixteen wide = {bytes, bytes};
    if (len_bytes >= sizeof wide) {
        unsigned char *const last = to + len_bytes - sizeof wide;
        for (; to + 48 < last; to += BLOCK) {
            *(sixteen *)to = wide;
            *(sixteen *)(to + 16) = wide;
            *(sixteen *)(to + 32) = wide;
            *(sixteen *)(to + 48) = wide;
            OPAQUE();
        }
        for (; to < last; to += sizeof wide) {
            *(sixteen *)to = wide;
            OPAQUE();
        }
        *(sixteen *)last = wide;
    } else if (len_bytes >= sizeof(eight)) {
        SET_ENDS(eight, to, bytes, len_bytes);
    } else if (len_bytes >= sizeof(four)) {
        SET_ENDS(four, to, bytes, len_bytes);
    } else if (len_bytes >= sizeof(two)) {
        SET_ENDS(two, to, bytes, len_bytes);
    } else if (len_bytes == 1) {
        *to = (unsigned char)value;
    }
    return target;
}

ALONE int memcmp(const void *left, const void *right, size_t len_bytes)
{
    const unsigned char *a = left;
    const unsigned char *b = right;
    while (len_bytes >= sizeof(eight) && *(const eight *)a == *(const eight *)b) {
        a += sizeof(eight);
        b += sizeof(eight);
        len_bytes -= sizeof(eight);
        OPAQUE();
    }
    /* Equal to the end, or the difference is in the next eight bytes. */
    for (; len_bytes > 0; len_bytes--, a++, b++) {
        if (*a != *b) {
            return *a < *b ? -1 : 1;
        }
        OPAQUE();
    }
    return 0;
}
