/*
 * The reader of fanotify's records under libFuzzer: whatever the bytes, it comes to their end, each handle
 * and name lies within them, and no name could be a path.
 */
#include <vllsi/result.h>

#include "../../src/os/watch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { HANDLE_MOST = 136 };

static void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

static void check(const uint8_t *begin, const uint8_t *end, const struct vllsi__watch_place *place)
{
    const uint8_t *name = (const uint8_t *)place->name;
    if (place->handle == NULL) {
        return;
    }
    require(place->handle > begin && place->handle_bytes >= 8 && place->handle_bytes <= HANDLE_MOST);
    require(name == place->handle + place->handle_bytes && name + place->name_len < end);
    for (size_t byte = 0; byte < place->name_len; byte++) {
        require(name[byte] != '/' && name[byte] != '\0');
    }
    require(place->name_len == 0 || name[place->name_len] == '\0');
    require(!(place->name_len == 1 && name[0] == '.'));
    require(!(place->name_len == 2 && name[0] == '.' && name[1] == '.'));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t at = 0;
    while (at < size) {
        struct vllsi__watch_volume_note note;
        const size_t begin = at;
        const vllsi_result said = vllsi__watch_volume_note(data, &at, size, &note);
        require(at > begin && at <= size);
        require(!vllsi_failed(said) || at == size);
        if (said > 0) {
            require(note.what != 0);
            require(note.place.handle != NULL || (note.what & VLLSI__WATCH_OVERFLOW) != 0);
            check(data + begin, data + at, &note.place);
            check(data + begin, data + at, &note.place_to);
        }
    }
    return 0;
}
