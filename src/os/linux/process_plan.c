/*
 * Working out what a program is started with: its texts copied and ended by zeros, its paths, its
 * environment.
 *
 * The environment of this process is passed on by its pointers. Only where a list of descriptors has to be
 * told of, or one was told of to this process, are the pointers copied, and that variable replaced or left
 * out.
 */
#include "process_plan.h"

#include "auxv.h"
#include "pages.h"

extern char **environ __attribute__((weak));

/* Long enough for the name, two numbers of a list and an id. */
enum { VARIABLE_BYTES = 64, ID_DIGITS = 11 };

static const char variable_name[] = VLLSI__INHERITED_VARIABLE;
enum { NAME_LEN = sizeof variable_name - 1 };

static char *const *own_environment(void)
{
    static char *const none[] = {NULL};
    char *const *own = vllsi__initial_stack.envp;
    if (own == NULL && &environ != NULL) {
        own = environ;
    }
    return own != NULL ? own : none;
}

static bool is_variable(const char *entry)
{
    size_t at = 0;
    while (at < NAME_LEN && entry[at] == variable_name[at]) {
        at++;
    }
    return at == NAME_LEN;
}

/* Adds the bytes of texts with their zeros; false where a text is no text, or the sum is beyond all bounds.
 */
static bool add_texts(const vllsi_text *texts, size_t count, size_t *bytes)
{
    for (size_t at = 0; at < count; at++) {
        if ((texts[at].bytes == NULL && texts[at].len != 0) || texts[at].len > INT32_MAX - *bytes - 1) {
            return false;
        }
        for (size_t i = 0; i < texts[at].len; i++) {
            if (texts[at].bytes[i] == '\0') {
                return false;
            }
        }
        *bytes += texts[at].len + 1;
    }
    return true;
}

/* Copies texts to *room, which moves on, and stores where they are. */
static void copy_texts(const vllsi_text *texts, size_t count, const char **pointers, char **room)
{
    for (size_t at = 0; at < count; at++) {
        pointers[at] = *room;
        for (size_t i = 0; i < texts[at].len; i++) {
            *(*room)++ = texts[at].bytes[i];
        }
        *(*room)++ = '\0';
    }
}

static char *put_number(char *at, uint32_t number)
{
    char digits[ID_DIGITS];
    int count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    while (count > 0) {
        *at++ = digits[--count];
    }
    return at;
}

/* Writes the variable but for the id, which the child knows first. */
static void tell_of_list(struct vllsi__process_plan *plan, const char **pointer, char *room, size_t count)
{
    *pointer = room;
    for (size_t i = 0; i < NAME_LEN; i++) {
        *room++ = variable_name[i];
    }
    room = put_number(room, VLLSI__INHERITED_FIRST);
    *room++ = ':';
    room = put_number(room, (uint32_t)count);
    *room++ = ':';
    *room = '\0';
    plan->own_id = room;
}

struct sizes {
    size_t arguments, environment; /* how many, without the NULL */
    size_t bytes;                  /* of pointers and texts */
    bool copies_environment;
};

/* What the environment takes; false for what cannot be one. */
static bool measure_environment(const struct vllsi_process_options *options, struct sizes *sizes)
{
    sizes->copies_environment = options->environment != NULL || options->inherited_count != 0;
    if (options->environment != NULL) {
        sizes->environment = options->environment_count;
        return add_texts(options->environment, options->environment_count, &sizes->bytes);
    }
    char *const *own = own_environment();
    while (own[sizes->environment] != NULL) {
        sizes->copies_environment = sizes->copies_environment || is_variable(own[sizes->environment]);
        sizes->environment++;
    }
    return true;
}

static vllsi_result measure(const struct vllsi_process_options *options, size_t path_len, struct sizes *sizes)
{
    const size_t most = INT32_MAX / (2 * sizeof(char *)) / 2;
    if (options->argument_count > most || options->environment_count > most ||
        !add_texts(options->arguments, options->argument_count, &sizes->bytes) ||
        !measure_environment(options, sizes)) {
        return VLLSI__INVALID_INPUT;
    }
    sizes->arguments = options->argument_count > 0 ? options->argument_count : 1;
    sizes->bytes += (sizes->arguments + sizes->environment + 3) * sizeof(char *) + VARIABLE_BYTES + path_len;
    return 0;
}

static void fill_texts(struct vllsi__process_plan *plan, const struct vllsi_process_options *options,
                       const struct sizes *sizes)
{
    const char **arguments = (const char **)(void *)plan->room;
    const char **environment = arguments + sizes->arguments + 1;
    char *room = (char *)(environment + sizes->environment + 2);
    plan->arguments = arguments;
    if (options->argument_count > 0) {
        copy_texts(options->arguments, options->argument_count, arguments, &room);
    } else {
        arguments[0] = plan->program.text;
    }
    if (!sizes->copies_environment) {
        plan->environment = (const char *const *)own_environment();
        return;
    }
    plan->environment = environment;
    size_t count = 0;
    if (options->environment != NULL) {
        copy_texts(options->environment, sizes->environment, environment, &room);
        count = sizes->environment;
    } else {
        char *const *own = own_environment();
        for (size_t at = 0; at < sizes->environment && own[at] != NULL; at++) {
            if (!is_variable(own[at])) {
                environment[count++] = own[at];
            }
        }
    }
    if (options->inherited_count != 0) {
        tell_of_list(plan, &environment[count++], room, options->inherited_count);
    }
    environment[count] = NULL;
}

static vllsi_result fill_paths(struct vllsi__process_plan *plan, vllsi_fd dir, const char *path,
                               size_t path_len, const struct vllsi_process_options *options)
{
    const vllsi_result program = vllsi__path_take(&plan->program, dir, path, path_len);
    if (vllsi_failed(program)) {
        return program;
    }
    plan->changes_directory = options->directory_base != NULL || options->directory.len != 0;
    if (!plan->changes_directory) {
        return 0;
    }
    const vllsi_fd base =
        options->directory_base != NULL ? *options->directory_base : VLLSI_FD_CURRENT_DIRECTORY;
    return vllsi__path_take(&plan->directory, base, options->directory.bytes, options->directory.len);
}

/* The mapping that is kept; whoever wants it takes it out. */
static struct vllsi__process_plan *spare;

/* A plan whose fields are 0 where they are said to be. */
static vllsi_result take_memory(size_t bytes, struct vllsi__process_plan **taken)
{
    struct vllsi__process_plan *plan = NULL;
    if (bytes <= VLLSI__PLAN_BYTES) {
        bytes = VLLSI__PLAN_BYTES;
        plan = __atomic_exchange_n(&spare, NULL, __ATOMIC_ACQUIRE);
    }
    if (plan != NULL) {
        enum { BEGIN = offsetof(struct vllsi__process_plan, report) };
        __builtin_memset((char *)plan + BEGIN, 0, offsetof(struct vllsi__process_plan, sources) - BEGIN);
    } else {
        const vllsi_result mapped = vllsi__pages_map(bytes);
        if (vllsi_failed(mapped)) {
            return mapped;
        }
        plan = (struct vllsi__process_plan *)(uintptr_t)mapped;
        plan->mapped_bytes = bytes;
    }
    *taken = plan;
    return 0;
}

vllsi_result vllsi__process_plan_make(vllsi_fd dir, const char *path, size_t path_len,
                                      const struct vllsi_process_options *options,
                                      struct vllsi__process_plan **made)
{
    struct sizes sizes = {0};
    const vllsi_result measured = measure(options, path_len, &sizes);
    if (vllsi_failed(measured)) {
        return measured;
    }
    struct vllsi__process_plan *plan;
    const vllsi_result taken = take_memory(sizeof *plan + sizes.bytes, &plan);
    if (vllsi_failed(taken)) {
        return taken;
    }
    plan->report_pipe = -1;
    plan->flags = options->flags;
    plan->linux_options = options->linux_options;
    for (int32_t at = 0; at < VLLSI__STREAMS; at++) {
        plan->opened[at] = -1;
        plan->kept[at] = -1;
    }
    const vllsi_result paths = fill_paths(plan, dir, path, path_len, options);
    if (vllsi_failed(paths)) {
        vllsi__process_plan_free(plan);
        return paths;
    }
    fill_texts(plan, options, &sizes);
    *made = plan;
    return 0;
}

void vllsi__process_plan_free(struct vllsi__process_plan *plan)
{
    if (plan->mapped_bytes == VLLSI__PLAN_BYTES) {
        plan = __atomic_exchange_n(&spare, plan, __ATOMIC_ACQ_REL);
    }
    if (plan != NULL) {
        (void)!vllsi__pages_unmap(plan, plan->mapped_bytes);
    }
}
