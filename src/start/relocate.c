/*
 * Self-relocation of a static-pie: the kernel loads it anywhere and leaves the rest to it.
 *
 * The distance from the link address comes from the dynamic section, whose address the code finds relative to
 * itself and whose link address stands in its program header. PT_PHDR would tell it too, but GNU ld writes
 * none without an interpreter. Three tables may hold relocations: REL or RELA, RELR (only relative ones, as a
 * bitmap), and the PLT's. Until they are applied no pointer constant of the program is right, so there are no
 * tables of pointers here.
 */
#include "start.h"

#include <vllsi/linux.h>

#include "../arch/machine.h"

enum {
    SYMBOL_SHIFT = sizeof(uintptr_t) == 8 ? 32 : 8,
    KNOWN_TAGS = VLLSI_LINUX_DT_RELR + 1, /* those that matter are small enough for a table */
};

#define TYPE_MASK (sizeof(uintptr_t) == 8 ? (uintptr_t)0xffffffffu : (uintptr_t)0xff)

typedef uintptr_t resolver(void);

/* Set by the linker in static programs that are not position-independent; absent in all others. */
extern const struct vllsi__elf_rela __rela_iplt_start[] __attribute__((weak));
extern const struct vllsi__elf_rela __rela_iplt_end[] __attribute__((weak));

/* What of the dynamic section matters, by tag. */
struct tables {
    uintptr_t value[KNOWN_TAGS];
};

VLLSI__EARLY static const struct vllsi__elf_segment *find_segment(const struct vllsi__program *program,
                                                                  uint32_t type)
{
    for (size_t i = 0; i < program->segment_count; i++) {
        if (program->segments[i].type == type) {
            return &program->segments[i];
        }
    }
    return NULL;
}

VLLSI__EARLY static void read_tables(struct tables *tables)
{
    for (size_t i = 0; i < KNOWN_TAGS; i++) {
        ((volatile uintptr_t *)tables->value)[i] = 0; /* volatile: it must not become a call of memset */
    }
    for (const struct vllsi__elf_dynamic *entry = vllsi__dynamic_section(); entry->tag != VLLSI_LINUX_DT_NULL;
         entry++) {
        if (entry->tag > 0 && entry->tag < KNOWN_TAGS) {
            tables->value[entry->tag] = entry->value;
        }
    }
}

/* One word that names an address (even) and bitmaps (odd) of the words that follow it, each of which is a
 * link address. */
VLLSI__EARLY static void apply_relr(const struct vllsi__program *program, const uintptr_t *entry,
                                    size_t bytes)
{
    const size_t bits = 8 * sizeof(uintptr_t) - 1;
    uintptr_t *where = NULL;
    for (const uintptr_t *end = entry + bytes / sizeof *entry; entry < end; entry++) {
        if ((*entry & 1) == 0) {
            where = (uintptr_t *)(program->bias + *entry);
            *where++ += program->bias;
            continue;
        }
        for (size_t bit = 0; bit < bits; bit++) {
            if ((*entry >> (bit + 1) & 1) != 0) {
                where[bit] += program->bias;
            }
        }
        where += bits;
    }
}

/* The address of a symbol that the program defines; 0 for an undefined one, which can only be weak. */
VLLSI__EARLY static uintptr_t symbol_address(const struct vllsi__program *program,
                                             const struct vllsi__elf_symbol *symbol)
{
    if (symbol->shndx == VLLSI_LINUX_SHN_UNDEF) {
        return 0;
    }
    return symbol->value + (symbol->shndx == VLLSI_LINUX_SHN_ABS ? 0 : program->bias);
}

/* Where a variable lies, seen from the thread pointer. */
VLLSI__EARLY static uintptr_t from_thread_pointer(const struct vllsi__program *program, uintptr_t in_segment)
{
    if (program->tls == NULL) {
        return in_segment;
    }
    const uintptr_t distance = vllsi__tls_distance(program->tls);
    return VLLSI__TLS_VARIANT == 1 ? in_segment + distance : in_segment - distance;
}

VLLSI__EARLY static void apply(const struct vllsi__program *program, const struct vllsi__elf_symbol *symbols,
                               uintptr_t *where, uintptr_t info, uintptr_t addend)
{
    const uintptr_t type = info & TYPE_MASK;
    const struct vllsi__elf_symbol *symbol = &symbols[info >> SYMBOL_SHIFT];
    const uintptr_t in_segment = (info >> SYMBOL_SHIFT) != 0 ? symbol->value + addend : addend;
    if (type == VLLSI__RELOC_RELATIVE) {
        *where = program->bias + addend;
    } else if (type == VLLSI__RELOC_ABSOLUTE || type == VLLSI__RELOC_GLOB_DAT ||
               type == VLLSI__RELOC_JUMP_SLOT) {
        *where = symbol_address(program, symbol) + addend;
    } else if (type == VLLSI__RELOC_TLS_MODULE) {
        *where = 1;
    } else if (type == VLLSI__RELOC_TLS_BLOCK) {
        *where = in_segment - VLLSI__TLS_BLOCK_BIAS;
    } else if (type == VLLSI__RELOC_TLS_POINTER) {
        *where = from_thread_pointer(program, in_segment);
    } else if (type != VLLSI__RELOC_IRELATIVE && type != 0) {
        vllsi__start_fail("the program has a relocation of an unknown type");
    }
}

VLLSI__EARLY static void apply_rela(const struct vllsi__program *program, const struct tables *tables,
                                    uintptr_t address, size_t bytes)
{
    const struct vllsi__elf_symbol *symbols =
        (const struct vllsi__elf_symbol *)(program->bias + tables->value[VLLSI_LINUX_DT_SYMTAB]);
    const struct vllsi__elf_rela *entry = (const struct vllsi__elf_rela *)(program->bias + address);
    for (const struct vllsi__elf_rela *end = entry + bytes / sizeof *entry; entry < end; entry++) {
        apply(program, symbols, (uintptr_t *)(program->bias + entry->offset), entry->info,
              (uintptr_t)entry->addend);
    }
}

VLLSI__EARLY static void apply_rel(const struct vllsi__program *program, const struct tables *tables,
                                   uintptr_t address, size_t bytes)
{
    const struct vllsi__elf_symbol *symbols =
        (const struct vllsi__elf_symbol *)(program->bias + tables->value[VLLSI_LINUX_DT_SYMTAB]);
    const struct vllsi__elf_rel *entry = (const struct vllsi__elf_rel *)(program->bias + address);
    for (const struct vllsi__elf_rel *end = entry + bytes / sizeof *entry; entry < end; entry++) {
        uintptr_t *where = (uintptr_t *)(program->bias + entry->offset);
        /* What a slot of the PLT or GOT holds before is no addend. */
        const uintptr_t type = entry->info & TYPE_MASK;
        const bool has_addend = type != VLLSI__RELOC_JUMP_SLOT &&
                                (type != VLLSI__RELOC_GLOB_DAT || type == VLLSI__RELOC_ABSOLUTE);
        apply(program, symbols, where, entry->info, has_addend ? *where : 0);
    }
}

VLLSI__EARLY void vllsi__relocate(struct vllsi__program *program)
{
    const struct vllsi__elf_segment *dynamic = find_segment(program, VLLSI_LINUX_PT_DYNAMIC);
    program->tls = find_segment(program, VLLSI_LINUX_PT_TLS);
    if (dynamic == NULL) {
        return; /* loaded where it was linked */
    }
    program->bias = (uintptr_t)vllsi__dynamic_section() - dynamic->vaddr;
    struct tables tables;
    read_tables(&tables);
    const uintptr_t *value = tables.value;
    if (value[VLLSI_LINUX_DT_RELRSZ] != 0) {
        apply_relr(program, (const uintptr_t *)(program->bias + value[VLLSI_LINUX_DT_RELR]),
                   value[VLLSI_LINUX_DT_RELRSZ]);
    }
    if (value[VLLSI_LINUX_DT_RELASZ] != 0) {
        apply_rela(program, &tables, value[VLLSI_LINUX_DT_RELA], value[VLLSI_LINUX_DT_RELASZ]);
    }
    if (value[VLLSI_LINUX_DT_RELSZ] != 0) {
        apply_rel(program, &tables, value[VLLSI_LINUX_DT_REL], value[VLLSI_LINUX_DT_RELSZ]);
    }
    if (value[VLLSI_LINUX_DT_PLTRELSZ] != 0 && value[VLLSI_LINUX_DT_PLTREL] == VLLSI_LINUX_DT_RELA) {
        apply_rela(program, &tables, value[VLLSI_LINUX_DT_JMPREL], value[VLLSI_LINUX_DT_PLTRELSZ]);
    } else if (value[VLLSI_LINUX_DT_PLTRELSZ] != 0) {
        apply_rel(program, &tables, value[VLLSI_LINUX_DT_JMPREL], value[VLLSI_LINUX_DT_PLTRELSZ]);
    }
}

static void resolve(const struct vllsi__program *program, const struct vllsi__elf_rela *entry,
                    const struct vllsi__elf_rela *end)
{
    for (; entry < end; entry++) {
        if ((entry->info & TYPE_MASK) == VLLSI__RELOC_IRELATIVE) {
            resolver *choose = (resolver *)(program->bias + (uintptr_t)entry->addend);
            *(uintptr_t *)(program->bias + entry->offset) = choose();
        }
    }
}

void vllsi__relocate_indirect(const struct vllsi__program *program)
{
    if (find_segment(program, VLLSI_LINUX_PT_DYNAMIC) == NULL) {
        resolve(program, __rela_iplt_start, __rela_iplt_end);
        return;
    }
    struct tables tables;
    read_tables(&tables);
    const uintptr_t *value = tables.value;
    const struct vllsi__elf_rela *first =
        (const struct vllsi__elf_rela *)(program->bias + value[VLLSI_LINUX_DT_RELA]);
    resolve(program, first, first + value[VLLSI_LINUX_DT_RELASZ] / sizeof *first);
    if (value[VLLSI_LINUX_DT_PLTREL] == VLLSI_LINUX_DT_RELA) {
        first = (const struct vllsi__elf_rela *)(program->bias + value[VLLSI_LINUX_DT_JMPREL]);
        resolve(program, first, first + value[VLLSI_LINUX_DT_PLTRELSZ] / sizeof *first);
    }
}

VLLSI__EARLY void vllsi__protect_relocated(const struct vllsi__program *program, size_t page_bytes)
{
    const struct vllsi__elf_segment *segment = find_segment(program, VLLSI_LINUX_PT_GNU_RELRO);
    if (segment == NULL) {
        return;
    }
    const uintptr_t start = (program->bias + segment->vaddr) & ~(page_bytes - 1);
    const uintptr_t end = (program->bias + segment->vaddr + segment->memsz) & ~(page_bytes - 1);
    if (end > start) {
        /* A hardening: where the kernel refuses, the program runs without it. */
        (void)!vllsi__linux_mprotect((void *)start, end - start, VLLSI_LINUX_PROT_READ);
    }
}
