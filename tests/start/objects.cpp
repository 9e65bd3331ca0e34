/*
 * A libc-free C++ program whose static objects are constructed before main and destroyed at its end, last
 * first, among functions of atexit and destructors of C. It says what happens, a word at a time.
 *
 *     objects            ends by returning from main
 *     objects exit       ends by vllsi_exit in main, and again in a destructor
 */
#include <vllsi/environment.h>
#include <vllsi/linux.h>

extern "C" int atexit(void (*function)(void));
extern "C" int __cxa_atexit(void (*function)(void *), void *argument, void *program);
extern "C" void *__dso_handle;

namespace {

int ends_again;
int counted;

void say(const char *text)
{
    unsigned long length = 0;
    while (text[length] != '\0') {
        length++;
    }
    (void)!vllsi_linux_write(1, text, length);
    (void)!vllsi_linux_write(1, "\n", 1);
}

class Object {
  public:
    Object(const char *constructed, const char *destroyed) : destroyed_(destroyed)
    {
        say(constructed);
    }
    ~Object()
    {
        say(destroyed_);
        if (ends_again != 0) {
            ends_again = 0;
            vllsi_exit(9);
        }
    }
    Object(const Object &) = delete;
    Object &operator=(const Object &) = delete;

  private:
    const char *destroyed_;
};

Object first("+first", "-first");
Object second("+second", "-second");

/* Compiled with -fno-threadsafe-statics: the guards are the language runtime's. */
void make_local()
{
    static Object local("+local", "-local");
}

enum { MANY = 1000 };

/* They are called in the opposite order: the first gets MANY - 1. */
void count_down(void *argument)
{
    const long number = reinterpret_cast<long>(argument);
    if (number != MANY - 1 - counted) {
        say("out of order");
    }
    counted++;
}

void note_while_ending()
{
    atexit([] { say(counted == MANY ? "noted at the end" : "some are missing"); });
    say("atexit");
}

__attribute__((destructor)) void last()
{
    say("destructor");
    atexit([] { say("noted by a destructor"); });
}

} // namespace

/* Freestanding, main is a function as any other, whose name clang decorates. */
extern "C" int main(int argc, char **, char **)
{
    say("main");
    make_local();
    if (atexit(note_while_ending) != 0) {
        return 1;
    }
    for (long number = 0; number < MANY; number++) {
        if (__cxa_atexit(count_down, reinterpret_cast<void *>(number), &__dso_handle) != 0) {
            return 2;
        }
    }
    if (argc > 1) {
        ends_again = 1;
        vllsi_exit(5);
    }
    return 5;
}
