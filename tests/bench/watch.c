/*
 * Watches the tree of the first argument and says so as inotifywait does, so that the time from the start of
 * the program to that line is that of its peer. Ends when its input ends.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <vllsi/fs_watch.h>

int main(int argc, char **argv)
{
    struct vllsi_watch watch;
    if (argc != 2 || vllsi_watch_open(&watch, NULL) != 0) {
        return 2;
    }
    const vllsi_result root = vllsi_watch_add(&watch, VLLSI_FD_CURRENT_DIRECTORY, argv[1], strlen(argv[1]),
                                              VLLSI_WATCH_RECURSIVE, VLLSI_WATCH_ALL);
    if (root <= 0) {
        return 1;
    }
    fputs("Watches established.\n", stderr);
    char byte;
    while (read(0, &byte, 1) > 0) {
    }
    return 0;
}
