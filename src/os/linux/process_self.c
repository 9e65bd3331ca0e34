/*
 * This process: its ids, its end, and the list of descriptors that it was started with.
 *
 * The list is told of by a variable of the environment, "VLLSI_INHERITED=first:count:process". A variable
 * travels on, through programs that know nothing of it, to processes whose descriptors are others; so it
 * names the process that it is meant for.
 */
#include "process_plan.h"

enum { TEXT_BYTES = 64, LIST_MAX = VLLSI_PROCESS_INHERITED_MAX };

struct list {
    int64_t first, count, process;
};

/* Reads a number of at most nine digits and what ends it; -1 for none. */
static int64_t take_number(const char **text, char end)
{
    int64_t number = 0;
    int digits = 0;
    for (; **text >= '0' && **text <= '9' && digits < 10; (*text)++, digits++) {
        number = number * 10 + (**text - '0');
    }
    if (digits == 0 || **text != end) {
        return -1;
    }
    *text += end != '\0';
    return number;
}

/* The text comes from outside: whatever it is, only a whole list for this process counts. */
static struct list read_list(void)
{
    static const char name[] = VLLSI__INHERITED_VARIABLE;
    const struct list none = {.first = 0};
    char text[TEXT_BYTES];
    const vllsi_result length = vllsi_environment_get(name, sizeof name - 2, text, sizeof text);
    if (vllsi_failed(length) || length >= TEXT_BYTES) {
        return none;
    }
    struct list list;
    const char *at = text;
    list.first = take_number(&at, ':');
    list.count = list.first < 0 ? -1 : take_number(&at, ':');
    list.process = list.count < 0 ? -1 : take_number(&at, '\0');
    const bool valid = list.first >= VLLSI__STREAMS && list.first + list.count <= INT32_MAX &&
                       list.count > 0 && list.count <= LIST_MAX && list.process == vllsi__linux_getpid();
    return valid ? list : none;
}

int64_t vllsi_inherited_count(void)
{
    return read_list().count;
}

vllsi_fd vllsi_inherited(int64_t index)
{
    const struct list list = read_list();
    if (index < 0 || index >= list.count) {
        return VLLSI_FD_INVALID;
    }
    const int32_t number = (int32_t)(list.first + index);
    struct vllsi_linux_stat stat;
    if (vllsi_failed(vllsi__linux_fcntl(number, VLLSI_LINUX_F_SETFD, VLLSI_LINUX_FD_CLOEXEC)) ||
        vllsi_failed(vllsi__linux_fstat(number, &stat))) {
        return VLLSI_FD_INVALID;
    }
    const bool is_socket = (stat.st_mode & VLLSI_LINUX_S_IFMT) == VLLSI_LINUX_S_IFSOCK;
    return vllsi__fd_of(is_socket ? VLLSI_FD_KIND_SOCKET : VLLSI_FD_KIND_FILE, number);
}

int64_t vllsi_process_id(void)
{
    return vllsi__linux_getpid();
}

int64_t vllsi_process_parent_id(void)
{
    return vllsi__linux_getppid();
}

_Noreturn void vllsi_process_exit(int32_t status)
{
    vllsi__linux_exit_group(status);
}
