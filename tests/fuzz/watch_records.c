/*
 * The reader of inotify's records under libFuzzer: whatever the bytes, it comes to their end, each note lies
 * within them, and no name could be a path.
 */
#include <vllsi/result.h>

#include "../../src/os/watch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

static void check(const uint8_t *data, size_t begin, size_t at, const struct vllsi__watch_note *note)
{
    const uint8_t *name = (const uint8_t *)note->name;
    require(note->what != 0 && name == data + begin + 16 && note->name_len <= at - begin - 16);
    for (size_t byte = 0; byte < note->name_len; byte++) {
        require(name[byte] != '/' && name[byte] != '\0');
    }
    require(note->name_len == 0 || name[note->name_len] == '\0');
    require(!(note->name_len == 1 && name[0] == '.'));
    require(!(note->name_len == 2 && name[0] == '.' && name[1] == '.'));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t at = 0;
    while (at < size) {
        struct vllsi__watch_note note;
        const size_t begin = at;
        const vllsi_result said = vllsi__watch_note(data, &at, size, &note);
        require(at > begin && at <= size);
        require(!vllsi_failed(said) || at == size);
        if (said > 0) {
            check(data, begin, at, &note);
        }
    }
    return 0;
}
