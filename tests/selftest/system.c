/*
 * The machine and the scheduler: names, memory, processors, policies, randomness.
 */
#include "check.h"

static void test_names(void)
{
    struct vllsi_linux_utsname names = {.sysname = {0}};
    check_success("uname", vllsi_linux_uname(&names));
    check_text("uname sysname", names.sysname, "Linux");
    check_between("uname release", names.release[0], '2', '9');
    check_between("uname machine", (int64_t)text_length(names.machine), 3, 64);
}

static void test_memory_sizes(void)
{
    struct vllsi_linux_sysinfo info = {.mem_unit = 0};
    check_success("sysinfo", vllsi_linux_sysinfo(&info));
    check_between("sysinfo mem_unit", info.mem_unit, 1, 1 << 20);
    check_between("sysinfo totalram", (int64_t)info.totalram * info.mem_unit, 32 << 20, (int64_t)1 << 50);
    check_between("sysinfo freeram", (int64_t)info.freeram, 0, (int64_t)info.totalram);
    check_between("sysinfo procs", info.procs, 1, 65535);
    check_between("sysinfo uptime", info.uptime, 1, INT32_MAX);
}

static void test_processors(void)
{
    static unsigned long mask[1024 / sizeof(unsigned long)];
    const vllsi_result len = vllsi_linux_sched_getaffinity(0, sizeof(mask), mask);
    if (check_between("sched_getaffinity", len, sizeof(mask[0]), sizeof(mask))) {
        unsigned long any = 0;
        for (size_t i = 0; i * sizeof(mask[0]) < (size_t)len; i++) {
            any |= mask[i];
        }
        check("sched_getaffinity names a processor", any != 0);
        check_success("sched_setaffinity", vllsi_linux_sched_setaffinity(0, (uint32_t)len, mask));
    }
    uint32_t cpu = UINT32_MAX;
    uint32_t node = UINT32_MAX;
    check_success("getcpu", vllsi_linux_getcpu(&cpu, &node, NULL));
    check_between("getcpu processor", cpu, 0, 8191);
    check_between("getcpu node", node, 0, 1023);
}

static void test_scheduler(void)
{
    struct vllsi_linux_sched_param param = {.sched_priority = -1};
    struct vllsi_linux_sched_attr attributes = {.size = 0};
    struct vllsi_linux_timespec slice = {-1, -1};
    check_success("sched_yield", vllsi_linux_sched_yield());
    check_between("sched_getscheduler", vllsi_linux_sched_getscheduler(0), VLLSI_LINUX_SCHED_NORMAL,
                  VLLSI_LINUX_SCHED_IDLE);
    check_success("sched_getparam", vllsi_linux_sched_getparam(0, &param));
    check_between("sched_getparam sched_priority", param.sched_priority, 0, 99);
    check_equal("sched_get_priority_max", vllsi_linux_sched_get_priority_max(VLLSI_LINUX_SCHED_FIFO), 99);
    check_equal("sched_get_priority_min", vllsi_linux_sched_get_priority_min(VLLSI_LINUX_SCHED_RR), 1);
    check_success("sched_setscheduler", vllsi_linux_sched_setscheduler(0, VLLSI_LINUX_SCHED_BATCH,
                                                                       &(struct vllsi_linux_sched_param){0}));
    const vllsi_result told = vllsi_linux_sched_getattr(0, &attributes, sizeof(attributes), 0);
    if (!lacking("sched_getattr", told)) {
        check_success("sched_getattr", told);
        check_equal("sched_getattr sched_policy", attributes.sched_policy, VLLSI_LINUX_SCHED_BATCH);
    }
    const vllsi_result interval = vllsi_linux_sched_rr_get_interval(0, &slice);
    if (!lacking("sched_rr_get_interval", interval)) {
        check_success("sched_rr_get_interval", interval);
        check("sched_rr_get_interval is short", slice.tv_sec == 0 && slice.tv_nsec >= 0);
    }
}

static void test_random(void)
{
    unsigned char first[32] = {0};
    unsigned char second[32] = {0};
    check_equal("getrandom", vllsi_linux_getrandom(first, sizeof(first), 0), 32);
    check_equal("getrandom GRND_NONBLOCK",
                vllsi_linux_getrandom(second, sizeof(second), VLLSI_LINUX_GRND_NONBLOCK), 32);
    check("getrandom differs each time", !same_bytes(first, second, sizeof(first)));
    check_error("getrandom with unknown flags", vllsi_linux_getrandom(first, 1, 1u << 31),
                VLLSI_LINUX_EINVAL);
}

static void test_credentials(void)
{
    struct vllsi_linux_cap_header header = {.version = VLLSI_LINUX__LINUX_CAPABILITY_VERSION_3, .pid = 0};
    struct vllsi_linux_cap_data data[2] = {{0}};
    check_success("capget", vllsi_linux_capget(&header, data));
    header.version = 1;
    check_error("capget of an unknown version", vllsi_linux_capget(&header, data), VLLSI_LINUX_EINVAL);
    check_equal("capget tells the version", header.version, VLLSI_LINUX__LINUX_CAPABILITY_VERSION_3);
    check_success("personality", vllsi_linux_personality(UINT32_MAX));
}

void test_system(void)
{
    test_names();
    test_memory_sizes();
    test_processors();
    test_scheduler();
    test_random();
    test_credentials();
}
