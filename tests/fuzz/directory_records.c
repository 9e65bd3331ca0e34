/*
 * The reader of a directory's records under libFuzzer: whatever the bytes, it comes to their end, each name
 * lies within them and could be no path.
 */
#include <vllsi/result.h>

#include "../../src/os/linux/directory_records.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

static void check(const uint8_t *data, size_t begin, size_t at, const struct vllsi__directory_record *record)
{
    const uint8_t *name = (const uint8_t *)record->name;
    require(name > data + begin && record->name_len > 0 && name + record->name_len < data + at);
    require(name[record->name_len] == '\0');
    for (size_t byte = 0; byte < record->name_len; byte++) {
        require(name[byte] != '/' && name[byte] != '\0');
    }
    require(!(record->name_len == 1 && name[0] == '.'));
    require(!(record->name_len == 2 && name[0] == '.' && name[1] == '.'));
    require(record->kind >= VLLSI_FILE_KIND_UNKNOWN && record->kind <= VLLSI_FILE_KIND_OTHER);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t at = 0;
    while (at < size) {
        struct vllsi__directory_record record;
        const size_t begin = at;
        const vllsi_result said = vllsi__directory_record(data, &at, size, &record);
        require(at > begin && at <= size);
        require(!vllsi_failed(said) || at == size);
        if (said == 1) {
            check(data, begin, at, &record);
        }
    }
    return 0;
}
