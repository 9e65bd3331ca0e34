/*
 * Programs started, waited for and ended. What the child does before its program begins can fail like all
 * else, and is told to who asked for it.
 */
#include "driver.h"

#include <vllsi/linux/process.h>
#include <vllsi/process.h>

#define TRUE_PATH  PATH("/bin/true")
#define SLEEP_PATH PATH("/bin/sleep")

static const vllsi_text SLEEP_ARGUMENTS[] = {{"sleep", 5}, {"60", 2}};

/* Waits for the end without faults, and gives the handle back. */
static void end_calmly(struct vllsi_process *process, bool kill)
{
    struct vllsi_process_status status;
    EFFECT(!kill || vllsi_process_kill(process, VLLSI_PROCESS_KILL_FORCED) == 0);
    EFFECT(vllsi_process_wait_until(process, after_ms(3000), &status) == 0);
    EFFECT(status.end == (kill ? VLLSI_PROCESS_TERMINATED : VLLSI_PROCESS_EXITED));
    EFFECT(kill || status.code == 0);
    vllsi_process_release(process);
}

static vllsi_result start(struct vllsi_process_options *options)
{
    struct vllsi_process process;
    options->size_bytes = sizeof *options;
    const vllsi_result spawned = FAULTY(vllsi_process_spawn(HERE, TRUE_PATH, options, &process));
    if (!vllsi_failed(spawned)) {
        for (int at = 0; at < VLLSI_STDIO_COUNT; at++) {
            if (options->streams[at].kind == VLLSI_PROCESS_STREAM_PIPE) {
                close_calmly(process.streams[at]);
            }
        }
        end_calmly(&process, false);
    }
    return spawned;
}

SCENARIO(process_spawn)
{
    struct vllsi_process_options options = {.flags = 0};
    return start(&options);
}

SCENARIO(process_spawn_streams)
{
    const vllsi_fd fd = file_with("a", "text");
    const vllsi_fd list[2] = {fd, fd};
    struct vllsi_process_options options = {.inherited = list, .inherited_count = 2};
    options.streams[VLLSI_STDIO_INPUT].kind = VLLSI_PROCESS_STREAM_NULL;
    options.streams[VLLSI_STDIO_OUTPUT].kind = VLLSI_PROCESS_STREAM_PIPE;
    options.streams[VLLSI_STDIO_ERROR] =
        (struct vllsi_process_stream){.kind = VLLSI_PROCESS_STREAM_DESCRIPTOR, .fd = fd};
    const vllsi_result spawned = start(&options);
    close_calmly(fd);
    remove_calmly("a");
    return spawned;
}

SCENARIO(process_spawn_elsewhere)
{
    vllsi_fd base = VLLSI_FD_INVALID;
    make_directory("d");
    make_directory("d/e");
    EFFECT(vllsi_open(HERE, PATH("d"), VLLSI_OPEN_DIRECTORY, 0, &base) == 0);
    struct vllsi_process_options options = {.directory_base = &base,
                                            .directory = {"e", 1},
                                            .flags = VLLSI_PROCESS_GROUP | VLLSI_PROCESS_DIE_WITH_PARENT};
    const vllsi_result spawned = start(&options);
    close_calmly(base);
    remove_calmly("d/e");
    remove_calmly("d");
    return spawned;
}

SCENARIO(process_spawn_below)
{
    struct vllsi_process process;
    vllsi_fd base = VLLSI_FD_INVALID;
    EFFECT(vllsi_open(HERE, PATH("/bin"), VLLSI_OPEN_DIRECTORY, 0, &base) == 0);
    const vllsi_result spawned = FAULTY(vllsi_process_spawn(base, PATH("true"), NULL, &process));
    if (!vllsi_failed(spawned)) {
        end_calmly(&process, false);
    }
    close_calmly(base);
    return spawned;
}

SCENARIO(process_spawn_limited)
{
    static const uint32_t mask = 077;
    static const int32_t nice = 1;
    const struct vllsi_linux_process_limit limit = {.resource = VLLSI_LINUX_RLIMIT_CORE};
    const struct vllsi_linux_process_options more = {.size_bytes = sizeof more,
                                                     .flags = VLLSI_LINUX_PROCESS_SESSION,
                                                     .umask = &mask,
                                                     .nice = &nice,
                                                     .limits = &limit,
                                                     .limit_count = 1};
    struct vllsi_process_options options = {.linux_options = &more};
    return start(&options);
}

/* Nobody waits for it: the scenario's end sees whether it is gone. */
SCENARIO(process_spawn_detached)
{
    const struct vllsi_process_options options = {.size_bytes = sizeof options,
                                                  .flags = VLLSI_PROCESS_DETACHED};
    return FAULTY(vllsi_process_spawn(HERE, TRUE_PATH, &options, NULL));
}

SCENARIO(process_spawn_of_nothing)
{
    struct vllsi_process process;
    const vllsi_result spawned = FAULTY(vllsi_process_spawn(HERE, PATH("./no-program"), NULL, &process));
    EFFECT(vllsi_failed(spawned));
    return spawned == -(vllsi_result)VLLSI_LINUX_ENOENT ? 0 : spawned;
}

SCENARIO(process_exec_of_nothing)
{
    const vllsi_result executed = FAULTY(vllsi_process_exec(HERE, PATH("./no-program"), NULL));
    return executed == -(vllsi_result)VLLSI_LINUX_ENOENT ? 0 : executed;
}

static void start_sleeper(struct vllsi_process *process, uint32_t flags)
{
    const struct vllsi_process_options options = {
        .size_bytes = sizeof options, .arguments = SLEEP_ARGUMENTS, .argument_count = 2, .flags = flags};
    EFFECT(vllsi_process_spawn(HERE, SLEEP_PATH, &options, process) == 0);
}

SCENARIO(process_wait)
{
    struct vllsi_process process;
    struct vllsi_process_status status;
    EFFECT(vllsi_process_spawn(HERE, TRUE_PATH, NULL, &process) == 0);
    const vllsi_result waited = FAULTY(vllsi_process_wait(&process, &status));
    EFFECT(vllsi_failed(waited) || (status.end == VLLSI_PROCESS_EXITED && status.code == 0));
    vllsi_process_release(&process);
    /* Who could not wait has not lost the child: it is the system's to give. */
    EFFECT(!vllsi_failed(waited) || vllsi__linux_wait4(-1, NULL, 0, NULL) > 0);
    return waited;
}

SCENARIO(process_wait_until)
{
    struct vllsi_process process;
    start_sleeper(&process, 0);
    const vllsi_result waited = FAULTY(vllsi_process_wait_until(&process, after_ms(20), NULL));
    EFFECT(vllsi_failed(waited));
    (void)!vllsi__linux_kill((int32_t)vllsi_process_id_of(&process), VLLSI_LINUX_SIGKILL);
    vllsi_process_release(&process);
    EFFECT(vllsi__linux_wait4(-1, NULL, 0, NULL) > 0);
    return waited == VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_TIMED_OUT) ? 0 : waited;
}

SCENARIO(process_try_wait)
{
    struct vllsi_process process;
    start_sleeper(&process, 0);
    const vllsi_result waited = FAULTY(vllsi_process_try_wait(&process, NULL));
    EFFECT(vllsi_failed(waited));
    (void)!vllsi__linux_kill((int32_t)vllsi_process_id_of(&process), VLLSI_LINUX_SIGKILL);
    vllsi_process_release(&process);
    EFFECT(vllsi__linux_wait4(-1, NULL, 0, NULL) > 0);
    return waited == VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_WOULD_BLOCK) ? 0 : waited;
}

SCENARIO(process_kill)
{
    struct vllsi_process process;
    start_sleeper(&process, 0);
    const vllsi_result killed = FAULTY(vllsi_process_kill(&process, VLLSI_PROCESS_KILL_FORCED));
    end_calmly(&process, true);
    return killed;
}

SCENARIO(process_kill_group)
{
    struct vllsi_process process;
    start_sleeper(&process, VLLSI_PROCESS_GROUP);
    const vllsi_result killed = FAULTY(vllsi_process_kill_group(&process, VLLSI_PROCESS_KILL_FORCED));
    end_calmly(&process, true);
    return killed;
}

SCENARIO(process_open)
{
    struct vllsi_process process;
    const vllsi_result opened = FAULTY(vllsi_process_open(vllsi_process_id(), &process));
    if (!vllsi_failed(opened)) {
        fault_arm();
        vllsi_process_release(&process);
        fault_calm();
    }
    return opened;
}
