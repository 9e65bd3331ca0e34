/*
 * Watching trees. What cannot be looked at is no failure of a watch but a Rescan, so that events go on.
 */
#include "driver.h"

#include <vllsi/fs_watch.h>

enum { BOUND_MS = 1000, PAIR_NS = 1000000 };

/* Reads events until one is about the path or what is above it: "" and Rescan of the root, too. */
static vllsi_result wait_for(struct vllsi_watch *watch, const char *path)
{
    const int64_t deadline_ns = after_ms(BOUND_MS);
    struct vllsi_watch_event event;
    vllsi_result got;
    do {
        got = FAULTY(vllsi_watch_next(watch, deadline_ns, &event));
    } while (!vllsi_failed(got) && event.path_len <= length_of(path) &&
             !same_bytes(event.path, path, event.path_len));
    return got;
}

SCENARIO(watch_open)
{
    struct vllsi_watch watch;
    const vllsi_result opened = FAULTY(vllsi_watch_open(&watch, NULL));
    if (!vllsi_failed(opened)) {
        fault_arm();
        vllsi_watch_close(&watch);
        fault_calm();
    }
    return opened;
}

static vllsi_result watch_with(const char *path, uint32_t flags, bool made)
{
    struct vllsi_watch watch;
    const struct vllsi_watch_options options = {.size_bytes = sizeof options, .pair_ns = PAIR_NS};
    EFFECT(vllsi_watch_open(&watch, &options) == 0);
    vllsi_result done = FAULTY(vllsi_watch_add(&watch, HERE, path, length_of(path), flags, VLLSI_WATCH_ALL));
    const int64_t root = done;
    if (!vllsi_failed(done) && made) {
        make_directory("d/e/new");
        make_file("d/e/new/a", "text");
        done = wait_for(&watch, "e/new/a");
    }
    if (!vllsi_failed(done)) {
        done = FAULTY(vllsi_watch_remove(&watch, root));
    }
    vllsi_watch_close(&watch);
    return done;
}

SCENARIO(watch_tree)
{
    make_directory("d");
    make_directory("d/e");
    const vllsi_result done = watch_with("d", VLLSI_WATCH_RECURSIVE, true);
    remove_calmly("d/e/new/a");
    remove_calmly("d/e/new");
    remove_calmly("d/e");
    remove_calmly("d");
    return done;
}

SCENARIO(watch_name)
{
    make_file("a", "text");
    const vllsi_result done = watch_with("a", VLLSI_WATCH_FOLLOW_NAME, false);
    remove_calmly("a");
    return done;
}
