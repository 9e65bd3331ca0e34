/*
 * The parts of an ELF image that the library reads: the vDSO's tables, and its own program headers and
 * relocations at start-up.
 *
 * Source: System V gABI, chapters 4 and 5; names follow it. The class is that of the program, since no other
 * image is ever read. Types, tags and special indexes are in tables/linux/flags/elf.yaml.
 */
#ifndef VLLSI_OS_LINUX_ELF_IMAGE_H
#define VLLSI_OS_LINUX_ELF_IMAGE_H

#include <stdint.h>

struct vllsi__elf_header {
    unsigned char ident[16];
    uint16_t type, machine;
    uint32_t version;
    uintptr_t entry, phoff, shoff;
    uint32_t flags;
    uint16_t ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};

#if UINTPTR_MAX > 0xffffffffu
struct vllsi__elf_segment {
    uint32_t type, flags;
    uintptr_t offset, vaddr, paddr, filesz, memsz, align;
};

struct vllsi__elf_symbol {
    uint32_t name;
    unsigned char info, other;
    uint16_t shndx;
    uintptr_t value, size;
};
#else
struct vllsi__elf_segment {
    uint32_t type;
    uintptr_t offset, vaddr, paddr, filesz, memsz;
    uint32_t flags;
    uintptr_t align;
};

struct vllsi__elf_symbol {
    uint32_t name;
    uintptr_t value, size;
    unsigned char info, other;
    uint16_t shndx;
};
#endif

struct vllsi__elf_dynamic {
    intptr_t tag;
    uintptr_t value;
};

struct vllsi__elf_rel {
    uintptr_t offset, info;
};

struct vllsi__elf_rela {
    uintptr_t offset, info;
    intptr_t addend;
};

/* A version that an image defines, and the name that follows it. */
struct vllsi__elf_verdef {
    uint16_t version, flags, ndx, cnt;
    uint32_t hash, aux, next;
};

struct vllsi__elf_verdaux {
    uint32_t name, next;
};

#endif
