/*
 * Which file the code at an address came from: /proc/self/maps, read piece by piece without allocating.
 *
 * A file is mapped in several pieces one after the other, the first from offset 0. What addr2line wants is
 * the address within the file as it was linked: in a position-independent one the distance from that first
 * piece, in any other the address itself, which the ELF header there tells.
 */
#include "crash.h"

#include <stddef.h>

enum { PIECE_BYTES = 512, ELF_TYPE_AT = 16, ELF_TYPE_EXECUTABLE = 2, ELF_MAGIC = 0x464c457f };

struct reader {
    int32_t descriptor;
    size_t at, count;
    char piece[PIECE_BYTES];
};

/* The next character; -1 at the end. */
static int32_t next(struct reader *reader)
{
    if (reader->at == reader->count) {
        vllsi_result got;
        do {
            got = vllsi__linux_read(reader->descriptor, reader->piece, sizeof reader->piece);
        } while (got == -(vllsi_result)VLLSI_LINUX_EINTR);
        if (got <= 0) {
            return -1;
        }
        reader->at = 0;
        reader->count = (size_t)got;
    }
    return (unsigned char)reader->piece[reader->at++];
}

/* A hexadecimal number and the character behind it. */
static uintptr_t number(struct reader *reader)
{
    uintptr_t value = 0;
    for (;;) {
        const int32_t digit = next(reader);
        if (digit >= '0' && digit <= '9') {
            value = value << 4 | (uintptr_t)(digit - '0');
        } else if (digit >= 'a' && digit <= 'f') {
            value = value << 4 | (uintptr_t)(digit - 'a' + 10);
        } else {
            return value;
        }
    }
}

static void skip_word(struct reader *reader)
{
    int32_t character;
    do {
        character = next(reader);
    } while (character != ' ' && character != -1);
}

/* One line: START-END FLAGS OFFSET DEVICE INODE PATH. */
struct mapping {
    uintptr_t start, end, offset, inode;
};

/* Takes a line; keeps the end of a path that is too long. Returns false at the end of the file. */
static bool take_line(struct reader *reader, struct mapping *mapping, char *path, size_t room)
{
    mapping->start = number(reader);
    mapping->end = number(reader);
    skip_word(reader);
    mapping->offset = number(reader);
    skip_word(reader);
    mapping->inode = number(reader); /* decimal, but only compared */
    size_t len = 0;
    int32_t character;
    while ((character = next(reader)) != '\n' && character != -1) {
        if (len == 0 && character == ' ') {
            continue;
        }
        if (len == room - 1) {
            for (size_t at = 1; at < len; at++) {
                path[at - 1] = path[at];
            }
            len--;
        }
        path[len++] = (char)character;
    }
    path[len] = '\0';
    return mapping->end != 0;
}

static bool is_executable_at_fixed_address(uintptr_t base)
{
    return vllsi__crash_readable(base) && *(const volatile uint32_t *)base == ELF_MAGIC &&
           *(const volatile uint16_t *)(base + ELF_TYPE_AT) == ELF_TYPE_EXECUTABLE;
}

bool vllsi__crash_module_of(uintptr_t address, struct vllsi__crash_module *module)
{
    struct reader reader = {.at = 0, .count = 0};
    vllsi_result opened = vllsi__linux_openat(VLLSI_LINUX_AT_FDCWD, "/proc/self/maps",
                                              VLLSI_LINUX_O_RDONLY | VLLSI_LINUX_O_CLOEXEC, 0);
    if (vllsi_failed(opened)) {
        return false;
    }
    reader.descriptor = (int32_t)opened;
    struct mapping mapping, first = {0, 0, 0, 0};
    bool found = false;
    while (!found && take_line(&reader, &mapping, module->name, sizeof module->name)) {
        if (mapping.offset == 0 && mapping.inode != 0) {
            first = mapping;
        }
        found = address >= mapping.start && address < mapping.end;
    }
    (void)!vllsi__linux_close(reader.descriptor);
    if (!found || module->name[0] == '\0') {
        return false;
    }
    module->base = mapping.inode == first.inode ? first.start : mapping.start - mapping.offset;
    if (is_executable_at_fixed_address(module->base)) {
        module->base = 0;
    }
    return true;
}
