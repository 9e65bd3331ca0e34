/*
 * System V objects and POSIX message queues. A machine may be without them, so ENOSYS of the first call skips
 * a kind.
 */
#include "check.h"

static bool absent(const char *name, vllsi_result result)
{
    if (result != -(vllsi_result)VLLSI_LINUX_ENOSYS) {
        return false;
    }
    skip_result(name, "this kernel is built without it", result);
    return true;
}

/* The mode of a System V object; the bits above the permissions are the kernel's. */
static void check_mode(const char *name, int64_t got, int32_t expected)
{
    if (!differing(name, got, expected << 16, "the emulator stores 16 bits of it")) {
        check_equal(name, got & 0777, expected);
    }
}

static void test_semaphores(void)
{
    const vllsi_result made = vllsi_linux_semget(VLLSI_LINUX_IPC_PRIVATE, 2, VLLSI_LINUX_IPC_CREAT | 0600);
    if (absent("semget", made) || !check_success("semget", made)) {
        return;
    }
    const int32_t id = (int32_t)made;
    const struct vllsi_linux_sembuf up[] = {{0, 3, 0}, {1, 4, 0}};
    const struct vllsi_linux_sembuf down[] = {{1, -5, VLLSI_LINUX_IPC_NOWAIT}};
    const struct vllsi_linux_timespec limit = milliseconds(20);
    struct vllsi_linux_semid64_ds state = {.sem_nsems = 0};
    check_success("semop", vllsi_linux_semop(id, up, 2));
    check_equal("semctl GETVAL", vllsi_linux_semctl_getval(id, 1), 4);
    check_equal("semctl GETPID", vllsi_linux_semctl_getpid(id, 0), vllsi_linux_getpid());
    check_error("semop IPC_NOWAIT", vllsi_linux_semop(id, down, 1), VLLSI_LINUX_EAGAIN);
    const struct vllsi_linux_sembuf wait[] = {{0, -4, 0}};
    const vllsi_result timed = vllsi_linux_semtimedop(id, wait, 1, &limit);
    if (!lacking("semtimedop", timed)) {
        check_error("semtimedop", timed, VLLSI_LINUX_EAGAIN);
    }
    check_success("semctl IPC_STAT", vllsi_linux_semctl_stat(id, &state));
    check_equal("sem_nsems", (int64_t)state.sem_nsems, 2);
    check_mode("sem_perm mode", (int64_t)state.sem_perm.mode, 0600);
    check_success("semctl IPC_RMID", vllsi_linux_semctl_rmid(id));
    check_error("semctl of a removed set", vllsi_linux_semctl_getval(id, 0), VLLSI_LINUX_EINVAL);
}

static void test_shared_memory(void)
{
    const vllsi_result made =
        vllsi_linux_shmget(VLLSI_LINUX_IPC_PRIVATE, CHUNK_BYTES + 1, VLLSI_LINUX_IPC_CREAT | 0640);
    if (absent("shmget", made) || !check_success("shmget", made)) {
        return;
    }
    const int32_t id = (int32_t)made;
    struct vllsi_linux_shmid64_ds state = {.shm_segsz = 0};
    const vllsi_result address = vllsi_linux_shmat(id, NULL, 0);
    check_success("shmat", address);
    check_success("shmctl IPC_STAT", vllsi_linux_shmctl_stat(id, &state));
    check_equal("shm_segsz", (int64_t)state.shm_segsz, CHUNK_BYTES + 1);
    check_equal("shm_nattch", (int64_t)state.shm_nattch, 1);
    check_equal("shm_cpid", state.shm_cpid, vllsi_linux_getpid());
    check_mode("shm_perm mode", (int64_t)state.shm_perm.mode, 0640);
    if (!vllsi_failed(address)) {
        char *bytes = (char *)(uintptr_t)address;
        bytes[CHUNK_BYTES] = 's';
        check_equal("shared memory holds", bytes[CHUNK_BYTES], 's');
        check_success("shmdt", vllsi_linux_shmdt(bytes));
    }
    check_success("shmctl IPC_RMID", vllsi_linux_shmctl_rmid(id));
}

struct message {
    long type;
    char text[8];
};

static void test_messages(void)
{
    const vllsi_result made = vllsi_linux_msgget(VLLSI_LINUX_IPC_PRIVATE, VLLSI_LINUX_IPC_CREAT | 0600);
    if (absent("msgget", made) || !check_success("msgget", made)) {
        return;
    }
    const int32_t id = (int32_t)made;
    const struct message first = {.type = 7, .text = "first"};
    const struct message second = {.type = 9, .text = "second"};
    struct message got = {0};
    struct vllsi_linux_msqid64_ds state = {.msg_qnum = 0};
    check_success("msgsnd", vllsi_linux_msgsnd(id, (const void *)&first, 6, 0));
    check_success("msgsnd of another type", vllsi_linux_msgsnd(id, (const void *)&second, 7, 0));
    check_success("msgctl IPC_STAT", vllsi_linux_msgctl_stat(id, &state));
    check_equal("msg_qnum", (int64_t)state.msg_qnum, 2);
    if (!differing("msg_lspid", state.msg_lspid, 0, "the emulator has another layout")) {
        check_equal("msg_lspid", state.msg_lspid, vllsi_linux_getpid());
    }
    check_equal("msgrcv of a type",
                vllsi_linux_msgrcv(id, (void *)&got, sizeof(got.text), 9, VLLSI_LINUX_IPC_NOWAIT), 7);
    check_text("msgrcv gives the message", got.text, "second");
    check_equal("msgrcv tells the type", got.type, 9);
    check_error("msgrcv of a missing type",
                vllsi_linux_msgrcv(id, (void *)&got, sizeof(got.text), 9, VLLSI_LINUX_IPC_NOWAIT),
                VLLSI_LINUX_ENOMSG);
    check_success("msgctl IPC_RMID", vllsi_linux_msgctl_rmid(id));
}

static void test_queue(void)
{
    const struct vllsi_linux_mq_attr attributes = {.mq_maxmsg = 3, .mq_msgsize = 16};
    const int32_t flags = VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_EXCL | VLLSI_LINUX_O_RDWR;
    /* The kernel wants no slash in front, but an emulator may call a C library, which does, and looks for it
     * one byte earlier. */
    char path[20] = "/vllsi-";
    const char *name = path + 1;
    size_t at = text_length(path);
    for (uint32_t rest = (uint32_t)vllsi_linux_getpid(); rest > 0; rest >>= 4) {
        path[at++] = (char)('a' + (rest & 15));
    }
    const vllsi_result made = vllsi_linux_mq_open(name, flags, 0600, &attributes);
    if (absent("mq_open", made) || !check_success("mq_open", made)) {
        return;
    }
    const int32_t fd = (int32_t)made;
    struct vllsi_linux_timespec limit = {0};
    struct vllsi_linux_mq_attr told = {0};
    char text[16] = {0};
    uint32_t priority = 0;
    ignore(vllsi_linux_clock_gettime(VLLSI_LINUX_CLOCK_REALTIME, &limit));
    limit.tv_sec += 5;
    check_success("mq_timedsend", vllsi_linux_mq_timedsend(fd, "low", 4, 1, &limit));
    check_success("mq_timedsend of higher priority", vllsi_linux_mq_timedsend(fd, "high", 5, 30, &limit));
    check_success("mq_getsetattr", vllsi_linux_mq_getsetattr(fd, NULL, &told));
    check_equal("mq_maxmsg", told.mq_maxmsg, 3);
    check_equal("mq_curmsgs", told.mq_curmsgs, 2);
    check_equal("mq_timedreceive", vllsi_linux_mq_timedreceive(fd, text, sizeof(text), &priority, &limit), 5);
    check_text("mq_timedreceive gives the message", text, "high");
    check_equal("mq_timedreceive tells the priority", priority, 30);
    check_error("mq_timedreceive into too small a buffer",
                vllsi_linux_mq_timedreceive(fd, text, 2, NULL, &limit), VLLSI_LINUX_EMSGSIZE);
    check_success("mq_unlink", vllsi_linux_mq_unlink(name));
    ignore(vllsi_linux_close(fd));
}

void test_ipc(void)
{
    test_semaphores();
    test_shared_memory();
    test_messages();
    test_queue();
}
