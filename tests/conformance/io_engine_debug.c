/*
 * vllsi/io_engine.h as a program sees it that was built with VLLSI_DEBUG: wrong use panics and says where.
 */
#ifndef VLLSI_DEBUG
#define VLLSI_DEBUG
#endif

#include "conformance.h"
#include "support_threads.h"

#include <vllsi/io_engine.h>
#include <vllsi/time.h>

static vllsi_io_engine *make(void)
{
    vllsi_io_engine *engine = NULL;
    REQUIRE(vllsi_create_io_engine(NULL, &engine) == 0);
    return engine;
}

static void panics(void (*body)(void *unused), const char *message)
{
    const struct conformance_child child = conformance_run_child(body, NULL, 10000);
    CHECK(!child.exited && !child.timed_out);
    CHECK(conformance_contains(child.output, message));
    CHECK(conformance_contains(child.output, "io_engine_debug.c"));
}

TEST(io_engine_debug, rightly_used)
{
    vllsi_io_engine *engine = make();
    const vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_NOP};
    vllsi_completion_result results[2];
    vllsi_submission_id id;
    CHECK_EQ(vllsi_io_engine_submit(engine, &op, &id), 0);
    CHECK_EQ(vllsi_io_engine_submit_batch(engine, &op, 1, &id), 1);
    CHECK_EQ(vllsi_io_engine_cancel(engine, id), 0);
    CHECK_EQ(vllsi_io_engine_poll(engine, VLLSI_FOREVER, results, 1), 1);
    CHECK_EQ(vllsi_io_engine_poll(engine, VLLSI_FOREVER, results, 1), 1);
    CHECK_EQ(vllsi_io_engine_release(engine, VLLSI_FD_INVALID), 0);
    CHECK(vllsi_io_engine_buffer_return(engine, 0, 0) < 0);
    vllsi_io_engine_destroy(engine);
}

static void submit_after_shutdown(void *unused)
{
    (void)unused;
    vllsi_io_engine *engine = make();
    const vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_NOP};
    vllsi_io_engine_shutdown(engine);
    (void)!vllsi_io_engine_submit(engine, &op, NULL);
}

static void poll_after_shutdown(void *unused)
{
    (void)unused;
    vllsi_io_engine *engine = make();
    vllsi_completion_result result;
    vllsi_io_engine_shutdown(engine);
    (void)!vllsi_io_engine_poll(engine, 0, &result, 1);
}

TEST(io_engine_debug, after_shutdown)
{
    panics(submit_after_shutdown, "used after its shutdown");
    panics(poll_after_shutdown, "used after its shutdown");
}

static void poll_here(void *argument)
{
    vllsi_completion_result result;
    (void)!vllsi_io_engine_poll(argument, 0, &result, 1);
}

static void poll_from_two_threads(void *unused)
{
    (void)unused;
    vllsi_io_engine *engine = make();
    struct support_thread thread;
    poll_here(engine);
    support_thread_start(&thread, poll_here, engine);
    support_thread_join(&thread);
}

static void submit_here(void *argument)
{
    const vllsi_completion_op op = {.kind = VLLSI_COMPLETION_OP_NOP};
    (void)!vllsi_io_engine_submit(argument, &op, NULL);
}

static void submit_from_another_thread(void *unused)
{
    (void)unused;
    vllsi_io_engine *engine = make();
    struct support_thread thread;
    submit_here(engine);
    support_thread_start(&thread, submit_here, engine);
    support_thread_join(&thread);
}

TEST(io_engine_debug, from_two_threads)
{
    panics(poll_from_two_threads, "another thread");
    panics(submit_from_another_thread, "another thread");
}

static void use_all(void *argument)
{
    poll_here(argument);
    submit_here(argument);
}

/* Who makes an engine need not be who uses it. */
TEST(io_engine_debug, made_elsewhere)
{
    vllsi_io_engine *engine = make();
    struct support_thread thread;
    support_thread_start(&thread, use_all, engine);
    support_thread_join(&thread);
    CHECK_EQ(vllsi_io_engine_wake(engine), 0);
    CHECK_EQ(vllsi_io_engine_in_flight(engine), 1);
    vllsi_io_engine_destroy(engine);
}
