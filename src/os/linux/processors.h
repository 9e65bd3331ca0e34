/*
 * What control groups grant, read from files that a test may choose.
 */
#ifndef VLLSI_OS_LINUX_PROCESSORS_H
#define VLLSI_OS_LINUX_PROCESSORS_H

#include <vllsi/base.h>

/*
 * As vllsi_linux_processor_quota. groups_file: written as /proc/self/cgroup; mount: where the hierarchies
 * are.
 */
VLLSI_MUST_CHECK vllsi_result vllsi__processor_quota(const char *groups_file, const char *mount);

#endif
