/*
 * What the peers of examples/http_hello.c share: requests are found, counted and answered as there, with the
 * same functions and the same text.
 */
#ifndef VLLSI_BENCH_ENGINE_HTTP_PEER_H
#define VLLSI_BENCH_ENGINE_HTTP_PEER_H

#include <stdint.h>
#include <string.h>

#include "http_request.h"

enum { BUFFER_BYTES = 4096, ANSWERS = BUFFER_BYTES / 16, ANSWER_BYTES = sizeof HTTP_HELLO - 1 };

static char answers[ANSWERS * ANSWER_BYTES];

struct requests {
    uint32_t used; /* bytes that are not answered */
    bool closes;
    char bytes[BUFFER_BYTES];
};

static inline void fill_answers(void)
{
    for (size_t at = 0; at < ANSWERS; at++) {
        memcpy(answers + at * ANSWER_BYTES, HTTP_HELLO, ANSWER_BYTES);
    }
}

/* Takes whole requests off. How many bytes of `*out` answer them. */
static inline size_t answer(struct requests *requests, const char **out)
{
    const char *at = requests->bytes;
    const char *end = requests->bytes + requests->used;
    size_t count = 0;
    bool is_get = true;
    while (is_get && !requests->closes && count < ANSWERS) {
        const char *next = http_take_request(at, end, &is_get, &requests->closes);
        if (next == NULL) {
            requests->closes = false;
            is_get = at != requests->bytes || requests->used < BUFFER_BYTES;
            break;
        }
        count += is_get;
        at = next;
    }
    requests->used = (uint32_t)(end - at);
    memmove(requests->bytes, at, requests->used);
    requests->closes = requests->closes || !is_get;
    *out = is_get || count != 0 ? answers : HTTP_REFUSE;
    return is_get || count != 0 ? count * ANSWER_BYTES : sizeof HTTP_REFUSE - 1;
}

#endif
