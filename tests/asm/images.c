/*
 * What test_images.py compiles for every ABI: each function and object makes the linker show one fact of the
 * ABI's table. The file has parts, since each is compiled in its own way.
 */
#if defined(RELOCATIONS)
/* Each needs one dynamic relocation in a shared object. */
extern int pointed, reached, called(void);
extern _Thread_local int dynamic;
extern _Thread_local int initial __attribute__((tls_model("initial-exec")));
static int own;
int *const pointer = &pointed;
int *volatile pointer_to_own = &own;

int *address_of_reached(void)
{
    return &reached;
}

int call_called(void)
{
    return called() + 1;
}

int *address_of_dynamic(void)
{
    return &dynamic;
}

int *address_of_initial(void)
{
    return &initial;
}

#if defined(INDIRECT)
extern volatile int which;

static int one(void)
{
    return 1;
}

static int two(void)
{
    return 2;
}

static int (*choose(void))(void)
{
    return which ? one : two;
}

int chosen(void) __attribute__((ifunc("choose"), visibility("hidden")));
int (*volatile pointer_to_chosen)(void) = chosen;
#endif

#elif defined(VARIABLES)
/* Sizes that occur nowhere else, so that a number in the code can only be a distance. */
#define HIDDEN __attribute__((visibility("hidden")))
HIDDEN _Thread_local char first[0x5a4] = {1};
HIDDEN _Thread_local int second = 1;
HIDDEN _Thread_local char third[0x123] = {1};

int *address_of_second(void)
{
    return &second;
}

#elif defined(CANARY)
void use(char *text);

void guarded(void)
{
    char text[32];
    use(text);
}
#endif
