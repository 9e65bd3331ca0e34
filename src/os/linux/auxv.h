/*
 * What start-up hands to the modules that read the process's initial stack: arguments, environment, auxiliary
 * vector.
 */
#ifndef VLLSI_OS_LINUX_AUXV_H
#define VLLSI_OS_LINUX_AUXV_H

/* One entry of the auxiliary vector. */
struct vllsi__auxv_entry {
    unsigned long type, value;
};

/* The initial stack as the kernel laid it out. All pointers are null in a program that the library did not
 * start. */
struct vllsi__initial_stack {
    char **argv;                          /* ends with a null pointer */
    char **envp;                          /* likewise */
    const struct vllsi__auxv_entry *auxv; /* ends with type 0 */
    long argc;
};

/* Set once, by start-up, before anything of the program runs. */
extern struct vllsi__initial_stack vllsi__initial_stack __attribute__((visibility("hidden")));

#endif
