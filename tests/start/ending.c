/*
 * Destructors, one of which ends the program again with another status; main ends it with 5. With
 * -DWRITE_TO_CONSTANT main first writes to a pointer that is constant once it is relocated.
 */
#include <vllsi/environment.h>
#include <vllsi/linux.h>

static const char text[] = "constant";
static const char *const pointers[] = {text, text + 1};

static void say(const char *line, size_t length)
{
    (void)!vllsi__linux_write(1, line, length);
}

__attribute__((destructor(300))) static void first(void)
{
    say("first\n", 6);
}

__attribute__((destructor(200))) static void second(void)
{
    say("again\n", 6);
    vllsi_exit(9);
}

__attribute__((destructor(150))) static void third(void)
{
    say("last\n", 5);
}

int main(void)
{
#if defined(WRITE_TO_CONSTANT)
    const char *volatile *slot = (const char *volatile *)(uintptr_t)pointers;
    __asm__("" : "+r"(slot));
    *slot = text;
#endif
    return pointers[1] - pointers[0] == 1 ? 5 : 6;
}
