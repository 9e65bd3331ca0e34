/*
 * What a debug build says when an object is used wrongly: what was done, and the object's address.
 */
#include "sync.h"

#include <vllsi/init.h>

enum { TEXT_BYTES = 128 };

static size_t add_text(char *text, size_t len, const char *more)
{
    while (*more != '\0' && len < TEXT_BYTES - 1) {
        text[len++] = *more++;
    }
    return len;
}

VLLSI_NORETURN void vllsi__sync_misuse(const char *what, const void *object)
{
    char text[TEXT_BYTES];
    char address[2 * sizeof(uintptr_t) + 1];
    size_t at = sizeof address - 1;
    uintptr_t bits = (uintptr_t)object;
    address[at] = '\0';
    do {
        address[--at] = "0123456789abcdef"[bits % 16];
        bits /= 16;
    } while (bits != 0);
    size_t len = add_text(text, 0, what);
    len = add_text(text, len, " at 0x");
    len = add_text(text, len, address + at);
    text[len] = '\0';
    vllsi_panic(text);
}
