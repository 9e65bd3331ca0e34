/*
 * Directories: made, listed, removed with all that is in them; the current one; what a volume can do.
 */
#include "driver.h"

#include <vllsi/capability.h>

SCENARIO(mkdir)
{
    const vllsi_result made = FAULTY(vllsi_mkdir(HERE, PATH("d"), 0, 0));
    EFFECT(name_is_there("d") == !vllsi_failed(made));
    remove_calmly("d");
    return made;
}

SCENARIO(rmdir)
{
    make_directory("d");
    const vllsi_result gone = FAULTY(vllsi_rmdir(HERE, PATH("d")));
    EFFECT(name_is_there("d") == vllsi_failed(gone));
    remove_calmly("d");
    return gone;
}

/* What a failure leaves of the tree is removed by a second try. A yes that is not true has a failure of its
 * own here. */
SCENARIO(remove_tree)
{
    make_directory("d");
    make_file("d/a", "text");
    make_directory("d/e");
    make_file("d/e/b", "text");
    EFFECT(vllsi_symlink(PATH(".."), HERE, PATH("d/l"), VLLSI_FILE_KIND_DIRECTORY) == 0);
    const vllsi_result gone = FAULTY(vllsi_remove_tree(HERE, PATH("d")));
    const bool stays = name_is_there("d");
    EFFECT(!stays || vllsi_remove_tree(HERE, PATH("d")) == 0);
    return stays && !vllsi_failed(gone) ? VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_BUSY)
                                        : gone;
}

SCENARIO(remove_tree_of_file)
{
    make_file("a", "text");
    const vllsi_result gone = FAULTY(vllsi_remove_tree(HERE, PATH("a")));
    EFFECT(name_is_there("a") == vllsi_failed(gone));
    remove_calmly("a");
    return gone;
}

/* A complete list or a failure. */
SCENARIO(directory)
{
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    int64_t count = 0;
    make_directory("d");
    make_file("d/a", "text");
    make_file("d/b", "text");
    vllsi_result got = FAULTY(vllsi_directory_open(&listing, HERE, PATH("d"), 0, NULL, 0));
    if (!vllsi_failed(got)) {
        while ((got = FAULTY(vllsi_directory_next(&listing, &entry))) == 1) {
            count++;
        }
        EFFECT(vllsi_failed(got) || count == 2);
        fault_arm();
        vllsi_directory_close(&listing);
        fault_calm();
    }
    remove_calmly("d/a");
    remove_calmly("d/b");
    remove_calmly("d");
    return got;
}

SCENARIO(directory_stat)
{
    struct vllsi_directory listing;
    struct vllsi_directory_entry entry;
    struct vllsi_file_stat stat = {.valid = 0};
    make_directory("d");
    make_file("d/a", "text");
    EFFECT(vllsi_directory_open(&listing, HERE, PATH("d"), 0, NULL, 0) == 0);
    EFFECT(vllsi_directory_next(&listing, &entry) == 1);
    const vllsi_result told = FAULTY(vllsi_directory_stat(&listing, VLLSI_STAT_SIZE, &stat));
    EFFECT(vllsi_failed(told) || stat.size == 4);
    vllsi_directory_close(&listing);
    remove_calmly("d/a");
    remove_calmly("d");
    return told;
}

SCENARIO(current_directory)
{
    char path[1024];
    const vllsi_result length = FAULTY(vllsi_current_directory(path, sizeof path));
    EFFECT(vllsi_failed(length) || (path[0] == '/' && (size_t)length == length_of(path)));
    return length;
}

SCENARIO(set_current_directory)
{
    make_directory("d");
    const vllsi_result set = FAULTY(vllsi_set_current_directory(HERE, PATH("d")));
    EFFECT(vllsi_failed(set) || vllsi_set_current_directory(HERE, PATH("..")) == 0);
    EFFECT(name_is_there("d"));
    remove_calmly("d");
    return set;
}

SCENARIO(set_current_directory_open)
{
    vllsi_fd dir = VLLSI_FD_INVALID;
    make_directory("d");
    make_directory("d/e");
    EFFECT(vllsi_open(HERE, PATH("d"), VLLSI_OPEN_DIRECTORY, 0, &dir) == 0);
    const vllsi_result set = FAULTY(vllsi_set_current_directory(dir, PATH("e")));
    EFFECT(vllsi_failed(set) || vllsi_set_current_directory(HERE, PATH("../..")) == 0);
    EFFECT(name_is_there("d"));
    close_calmly(dir);
    remove_calmly("d/e");
    remove_calmly("d");
    return set;
}

static vllsi_result can(enum vllsi_capability capability)
{
    const vllsi_fd fd = file_with("a", "text");
    const vllsi_result told = FAULTY(vllsi_capability(capability, fd));
    close_calmly(fd);
    remove_calmly("a");
    return told;
}

SCENARIO(capability_of_volume)
{
    return can(VLLSI_CAPABILITY_RENAME_EXCHANGE);
}

SCENARIO(capability_of_system)
{
    return can(VLLSI_CAPABILITY_BENEATH_NATIVE);
}
