/*
 * A walk over a directory with what a program wants to know of each entry, beside readdir and fstatat. The
 * directory is the first argument. WANTED is a set of enum vllsi_stat_field; with VLLSI_STAT_KIND alone most
 * volumes tell while listing. A round is two whole walks of each, in nanoseconds per entry.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <vllsi/directory.h>

#include "rounds.h"

enum { WALKS = 11, WARM_UP = 1 };

struct found {
    uint64_t entries, directories;
    int64_t bytes, seconds;
};

static const char *path;

static struct found walk_ours(void)
{
    static char buffer[1 << 16];
    struct found found = {0};
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    if (vllsi_directory_open(&listing, VLLSI_FD_CURRENT_DIRECTORY, path, strlen(path), 0, buffer,
                             sizeof buffer) != 0) {
        return found;
    }
    while (vllsi_directory_next(&listing, &entry) == 1) {
        struct vllsi_file_stat stat = {.kind = entry.kind};
        if (WANTED != VLLSI_STAT_KIND || entry.kind == VLLSI_FILE_KIND_UNKNOWN) {
            if (vllsi_directory_stat(&listing, WANTED, &stat) != 0) {
                continue;
            }
        }
        found.entries++;
        found.directories += stat.kind == VLLSI_FILE_KIND_DIRECTORY;
        found.bytes += stat.size;
        found.seconds += stat.mtime.sec;
    }
    vllsi_directory_close(&listing);
    return found;
}

static struct found walk_peer(void)
{
    struct found found = {0};
    DIR *listing = opendir(path);
    struct dirent *entry;
    while (listing != NULL && (entry = readdir(listing)) != NULL) {
        struct stat stat;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0 ||
            fstatat(dirfd(listing), entry->d_name, &stat, AT_SYMLINK_NOFOLLOW) != 0) {
            continue;
        }
        found.entries++;
        found.directories += S_ISDIR(stat.st_mode);
        found.bytes += stat.st_size;
        found.seconds += stat.st_mtime;
    }
    if (listing != NULL) {
        closedir(listing);
    }
    return found;
}

static double walk_ns(struct found (*walk)(void), struct found *found)
{
    const uint64_t start_ns = rounds_now_ns();
    *found = walk();
    return (double)(rounds_now_ns() - start_ns) / (double)(found->entries != 0 ? found->entries : 1);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        return 2;
    }
    path = argv[1];
    rounds_stay_on_this_cpu();
    puts("ours peer");
    for (int round = -WARM_UP; round < WALKS; round++) {
        struct found one, other;
        double ours_ns = walk_ns(walk_ours, &one);
        double peer_ns = walk_ns(walk_peer, &other);
        if (one.entries == 0 || one.entries != other.entries || one.directories != other.directories ||
            (WANTED != VLLSI_STAT_KIND && (one.bytes != other.bytes || one.seconds != other.seconds))) {
            fputs("the two walks did not find the same\n", stderr);
            return 1;
        }
        peer_ns += walk_ns(walk_peer, &other);
        ours_ns += walk_ns(walk_ours, &one);
        if (round >= 0) {
            printf("%.4f %.4f\n", ours_ns / 2, peer_ns / 2);
        }
    }
    return 0;
}
