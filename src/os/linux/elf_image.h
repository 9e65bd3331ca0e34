/*
 * The parts of an ELF image that the library reads: the vDSO's tables, and its own program headers and
 * relocations at start-up.
 *
 * Source: System V gABI, chapters 4 and 5; names follow it. The class is that of the program, since no other
 * image is ever read.
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

enum {
    VLLSI__PT_LOAD = 1,
    VLLSI__PT_DYNAMIC = 2,
    VLLSI__PT_PHDR = 6,
    VLLSI__PT_TLS = 7,
};

enum {
    VLLSI__DT_NULL = 0,
    VLLSI__DT_PLTRELSZ = 2,
    VLLSI__DT_HASH = 4,
    VLLSI__DT_STRTAB = 5,
    VLLSI__DT_SYMTAB = 6,
    VLLSI__DT_RELA = 7,
    VLLSI__DT_RELASZ = 8,
    VLLSI__DT_STRSZ = 10,
    VLLSI__DT_REL = 17,
    VLLSI__DT_RELSZ = 18,
    VLLSI__DT_PLTREL = 20,
    VLLSI__DT_JMPREL = 23,
    VLLSI__DT_RELRSZ = 35,
    VLLSI__DT_RELR = 36,
    VLLSI__DT_COUNT = 37, /* tags below it fit in a table */
    VLLSI__DT_GNU_HASH = 0x6ffffef5,
    VLLSI__DT_VERSYM = 0x6ffffff0,
    VLLSI__DT_VERDEF = 0x6ffffffc,
    VLLSI__DT_VERDEFNUM = 0x6ffffffd,
};

enum {
    VLLSI__SHN_UNDEF = 0,
    VLLSI__SHN_ABS = 0xfff1,
    VLLSI__STB_GLOBAL = 1,
    VLLSI__STB_WEAK = 2,
    VLLSI__STT_NOTYPE = 0,
    VLLSI__STT_FUNC = 2,
};

#endif
