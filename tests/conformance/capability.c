/*
 * vllsi/capability.h. That the answers are true is shown where each thing is done: file_names.c, file.c.
 */
#include "conformance.h"
#include "support_files.h"

#include <vllsi/capability.h>
#include <vllsi/linux.h>
#include <vllsi/memory.h>

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

/* The capability says what the call says. */
TEST(capability, of_memory)
{
    const vllsi_mem_prot both = VLLSI_MEM_PROT_READ | VLLSI_MEM_PROT_WRITE | VLLSI_MEM_PROT_EXEC;
    const int64_t size = vllsi_memory_granularity_bytes();
    void *pages = NULL;
    REQUIRE(vllsi_memory_reserve(size, 0, &pages) == 0);
    const vllsi_result committed = vllsi_memory_commit(pages, size, both);
    CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_MEMORY_WRITE_EXEC, VLLSI_FD_INVALID), committed == 0);
    CHECK_EQ(vllsi_memory_release(pages, size), 0);
    CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_MEMORY_LIGHT_GUARDS, VLLSI_FD_INVALID),
             vllsi_memory_guards_are_light());
    CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_MEMORY_HUGE_PAGES, VLLSI_FD_INVALID),
             vllsi_memory_huge_page_sizes(NULL, 0) > 0);
    CHECK_EQ(vllsi_capability(VLLSI_CAPABILITY_MEMORY_COMMIT_GUARANTEE, VLLSI_FD_INVALID), 0);
}
