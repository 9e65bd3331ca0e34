/*
 * vllsi/capability.h. That the answers are true is shown where each thing is done: file_names.c, file.c.
 */
#include "conformance.h"
#include "support_files.h"

#include <vllsi/capability.h>
#include <vllsi/linux.h>

TEST(capability, every_question_has_an_answer)
{
    struct support_scratch scratch = support_scratch_begin();
    const vllsi_fd file = support_file(scratch.dir, "a");
    for (int at = 0; at < VLLSI_CAPABILITY_COUNT; at++) {
        const vllsi_result of_target = vllsi_capability((enum vllsi_capability)at, VLLSI_FD_INVALID);
        const vllsi_result of_directory = vllsi_capability((enum vllsi_capability)at, scratch.dir);
        CHECK(of_target == 0 || of_target == 1);
        CHECK(of_directory == 0 || of_directory == 1);
        CHECK(of_target >= of_directory); /* what no target can, no volume can */
        CHECK_EQ(vllsi_capability((enum vllsi_capability)at, file), of_directory);
    }
    CHECK_EQ(vllsi_close(file), 0);
    support_scratch_end(&scratch);
}

TEST(capability, what_is_no_question)
{
    CHECK_KIND(vllsi_capability(VLLSI_CAPABILITY_COUNT, VLLSI_FD_INVALID), INVALID_INPUT);
    CHECK_KIND(vllsi_capability((enum vllsi_capability) - 1, VLLSI_FD_INVALID), INVALID_INPUT);
    const vllsi_fd closed = vllsi_fd_from_native(VLLSI_FD_KIND_FILE, INT32_MAX);
    CHECK_KIND(vllsi_capability(VLLSI_CAPABILITY_LINK, closed), BAD_DESCRIPTOR);
    CHECK_KIND(vllsi_capability(VLLSI_CAPABILITY_LINK, (vllsi_fd){INT64_MAX}), BAD_DESCRIPTOR);
    CHECK(!vllsi_failed(vllsi_capability(VLLSI_CAPABILITY_LINK, VLLSI_FD_CURRENT_DIRECTORY)));
}

/* A volume that keeps no names of ours promises nothing. */
TEST(capability, volumes_differ)
{
    vllsi_fd proc = VLLSI_FD_INVALID;
    REQUIRE(vllsi_open(VLLSI_FD_CURRENT_DIRECTORY, PATH("/proc"), VLLSI_OPEN_DIRECTORY, 0, &proc) == 0);
    CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_LINK, proc), 0);
    CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_RENAME_EXCHANGE, proc), 0);
    CHECK_EQ(vllsi_close(proc), 0);
}
