/*
 * Finds functions in the vDSO by name and version, over the SysV hash table or the GNU one: kernels come with
 * either or both.
 *
 * Every offset and every count of the image is checked against the bytes that may be read before it is used,
 * and every loop has a bound, so that a damaged image gives "not found" and nothing else. No pointer into the
 * image is made from an unchecked number.
 */
#include "vdso.h"

#include <stdbool.h>
#include <stdint.h>

#include <vllsi/linux/auxv.h>

#include "elf_image.h"

/* The image's tables as offsets into it. A table's end is checked entry by entry, as its size is known from
 * none of them alone. */
struct image {
    const unsigned char *bytes;
    size_t size_bytes;
    uintptr_t vaddr; /* what the image calls the address of its first byte */
    size_t strings, strings_bytes, symbols;
    size_t hash, gnu_hash, versions, definitions; /* 0 where there is none */
};

/* The vDSO's own size is in no auxiliary entry. Its ELF header and program headers are in its first page, and
 * no vDSO is larger than this. */
enum { FIRST_PAGE_BYTES = 4096, LARGEST_BYTES = 1 << 20, LARGEST_SEGMENTS = 64, LARGEST_DYNAMIC = 256 };

enum { VERSION_INDEX_MASK = 0x7fff, VERSION_BASE_FLAG = 1, VERSION_WEAK_FLAG = 2 };

/* Where `count` things of `size` bytes at `offset` are, or NULL unless all of them are inside the image and
 * aligned as such things are. */
static const void *at(const struct image *image, size_t offset, size_t count, size_t size, size_t align)
{
    if (offset > image->size_bytes || (image->size_bytes - offset) / size < count || offset % align != 0) {
        return NULL;
    }
    return image->bytes + offset;
}

static bool is_elf(const struct vllsi__elf_header *header)
{
    static const unsigned char magic[4] = {0x7f, 'E', 'L', 'F'};
    const unsigned char class = sizeof(uintptr_t) == 8 ? 2 : 1;
    for (size_t i = 0; i < sizeof magic; i++) {
        if (header->ident[i] != magic[i]) {
            return false;
        }
    }
    return header->ident[4] == class && header->phentsize == sizeof(struct vllsi__elf_segment) &&
           header->phnum > 0 && header->phnum <= LARGEST_SEGMENTS;
}

static const struct vllsi__elf_segment *segments_of(const struct image *image, size_t *count)
{
    const struct vllsi__elf_header *header = at(image, 0, 1, sizeof *header, 1);
    if (header == NULL || !is_elf(header)) {
        return NULL;
    }
    *count = header->phnum;
    return at(image, header->phoff, header->phnum, sizeof(struct vllsi__elf_segment), sizeof(uintptr_t));
}

/* Turns an address as the image writes it into an offset; a table at offset 0 would be the ELF header, so 0
 * is "none". */
static size_t offset_of(const struct image *image, uintptr_t address)
{
    const uintptr_t offset = address - image->vaddr;
    return address >= image->vaddr && offset < image->size_bytes ? (size_t)offset : 0;
}

static void note_dynamic(struct image *image, const struct vllsi__elf_dynamic *entry)
{
    const size_t offset = offset_of(image, entry->value);
    switch (entry->tag) {
    case VLLSI_LINUX_DT_STRTAB: image->strings = offset; break;
    case VLLSI_LINUX_DT_STRSZ: image->strings_bytes = entry->value; break;
    case VLLSI_LINUX_DT_SYMTAB: image->symbols = offset; break;
    case VLLSI_LINUX_DT_HASH: image->hash = offset; break;
    case VLLSI_LINUX_DT_GNU_HASH: image->gnu_hash = offset; break;
    case VLLSI_LINUX_DT_VERSYM: image->versions = offset; break;
    case VLLSI_LINUX_DT_VERDEF: image->definitions = offset; break;
    default: break;
    }
}

/* Fills the image's tables from its headers; false if they do not make sense. */
static bool open_image(struct image *image)
{
    size_t count = 0;
    const struct vllsi__elf_segment *segments = segments_of(image, &count);
    const struct vllsi__elf_segment *load = NULL;
    const struct vllsi__elf_segment *dynamic = NULL;
    for (size_t i = 0; segments != NULL && i < count; i++) {
        if (segments[i].type == VLLSI_LINUX_PT_LOAD && load == NULL) {
            load = &segments[i];
        } else if (segments[i].type == VLLSI_LINUX_PT_DYNAMIC) {
            dynamic = &segments[i];
        }
    }
    if (load == NULL || dynamic == NULL || load->offset != 0) {
        return false;
    }
    image->vaddr = load->vaddr;
    const size_t start = offset_of(image, dynamic->vaddr);
    const struct vllsi__elf_dynamic *entries = at(image, start, 1, sizeof *entries, sizeof(uintptr_t));
    for (size_t i = 0; start != 0 && entries != NULL; i++) {
        if (i == LARGEST_DYNAMIC || at(image, start, i + 1, sizeof *entries, sizeof(uintptr_t)) == NULL) {
            return false; /* it has no end */
        }
        if (entries[i].tag == VLLSI_LINUX_DT_NULL) {
            break;
        }
        note_dynamic(image, &entries[i]);
    }
    return image->strings != 0 && image->symbols != 0 && (image->hash != 0 || image->gnu_hash != 0) &&
           at(image, image->strings, image->strings_bytes, 1, 1) != NULL;
}

/* Whether the string table has exactly `text` at `offset`. */
static bool string_is(const struct image *image, size_t offset, const char *text)
{
    const unsigned char *strings = image->bytes + image->strings;
    for (size_t i = 0; offset < image->strings_bytes && i < image->strings_bytes - offset; i++) {
        if (strings[offset + i] != (unsigned char)text[i]) {
            return false;
        }
        if (text[i] == '\0') {
            return true;
        }
    }
    return false;
}

/* Whether the symbol's version is `version`, or the image has no versions at all. */
static bool version_matches(const struct image *image, uint32_t symbol, const char *version)
{
    if (image->versions == 0 || image->definitions == 0) {
        return true;
    }
    const uint16_t *indices =
        at(image, image->versions, (size_t)symbol + 1, sizeof *indices, sizeof *indices);
    size_t offset = image->definitions;
    for (size_t i = 0; indices != NULL && i < LARGEST_DYNAMIC; i++) {
        const struct vllsi__elf_verdef *definition = at(image, offset, 1, sizeof *definition, 4);
        if (definition == NULL) {
            return false;
        }
        if ((definition->flags & VERSION_BASE_FLAG) == 0 &&
            definition->ndx == (indices[symbol] & VERSION_INDEX_MASK)) {
            const size_t aux = definition->aux <= image->size_bytes ? offset + definition->aux : 0;
            const struct vllsi__elf_verdaux *name = at(image, aux, 1, sizeof *name, 4);
            return name != NULL && string_is(image, name->name, version);
        }
        if (definition->next == 0 || definition->next > image->size_bytes) {
            return false;
        }
        offset += definition->next;
    }
    return false;
}

/* The address of symbol number `symbol`, if it is the function that is looked for. */
static void *match(const struct image *image, uint32_t symbol, const char *name, const char *version)
{
    const struct vllsi__elf_symbol *symbols =
        at(image, image->symbols, (size_t)symbol + 1, sizeof *symbols, sizeof(uintptr_t));
    if (symbols == NULL) {
        return NULL;
    }
    const struct vllsi__elf_symbol *candidate = &symbols[symbol];
    const unsigned binding = candidate->info >> 4;
    const unsigned type = candidate->info & 15;
    if ((binding != VLLSI_LINUX_STB_GLOBAL && binding != VLLSI_LINUX_STB_WEAK) ||
        (type != VLLSI_LINUX_STT_FUNC && type != VLLSI_LINUX_STT_NOTYPE) ||
        candidate->shndx == VLLSI_LINUX_SHN_UNDEF || candidate->shndx == VLLSI_LINUX_SHN_ABS ||
        !string_is(image, candidate->name, name) || !version_matches(image, symbol, version)) {
        return NULL;
    }
    const size_t offset = offset_of(image, candidate->value);
    return offset == 0 ? NULL : (void *)(uintptr_t)(image->bytes + offset);
}

static uint32_t sysv_hash(const char *name)
{
    uint32_t hash = 0;
    for (; *name != '\0'; name++) {
        hash = (hash << 4) + (unsigned char)*name;
        const uint32_t high = hash & 0xf0000000u;
        hash = (hash ^ (high >> 24)) & ~high;
    }
    return hash;
}

static uint32_t gnu_hash(const char *name)
{
    uint32_t hash = 5381;
    for (; *name != '\0'; name++) {
        hash = hash * 33 + (unsigned char)*name;
    }
    return hash;
}

/* The table: number of buckets, number of chains, the buckets, the chains. */
static void *find_sysv(const struct image *image, const char *name, const char *version)
{
    const uint32_t *table = at(image, image->hash, 2, sizeof *table, sizeof *table);
    if (table == NULL || table[0] == 0) {
        return NULL;
    }
    const uint32_t buckets = table[0];
    const uint32_t chains = table[1];
    table = at(image, image->hash, (size_t)2 + buckets, sizeof *table, sizeof *table);
    if (table == NULL ||
        at(image, image->hash, (size_t)2 + buckets + (size_t)chains, sizeof *table, sizeof *table) == NULL) {
        return NULL;
    }
    uint32_t symbol = table[2 + sysv_hash(name) % buckets];
    for (uint32_t steps = 0; symbol != 0 && symbol < chains && steps < chains; steps++) {
        void *address = match(image, symbol, name, version);
        if (address != NULL) {
            return address;
        }
        symbol = table[2 + (size_t)buckets + symbol];
    }
    return NULL;
}

/* The table: number of buckets, first symbol in it, words of the filter, its shift; the filter; the buckets;
 * one hash a symbol, odd at a bucket's end. */
static void *find_gnu(const struct image *image, const char *name, const char *version)
{
    const uint32_t *head = at(image, image->gnu_hash, 4, sizeof *head, sizeof *head);
    if (head == NULL || head[0] == 0 || head[2] > image->size_bytes) {
        return NULL;
    }
    const uint32_t first = head[1];
    const size_t buckets_at = image->gnu_hash + 4 * sizeof *head + (size_t)head[2] * sizeof(uintptr_t);
    const uint32_t *buckets = at(image, buckets_at, head[0], sizeof *buckets, sizeof *buckets);
    if (buckets == NULL) {
        return NULL;
    }
    const size_t hashes_at = buckets_at + (size_t)head[0] * sizeof *buckets;
    const uint32_t wanted = gnu_hash(name);
    for (uint32_t symbol = buckets[wanted % head[0]]; symbol >= first && symbol != 0; symbol++) {
        const uint32_t *hashes =
            at(image, hashes_at, (size_t)(symbol - first) + 1, sizeof *hashes, sizeof *hashes);
        if (hashes == NULL) {
            return NULL;
        }
        const uint32_t hash = hashes[symbol - first];
        void *address = (hash | 1) == (wanted | 1) ? match(image, symbol, name, version) : NULL;
        if (address != NULL || (hash & 1) != 0) {
            return address;
        }
    }
    return NULL;
}

void *vllsi__vdso_find(const void *image_start, size_t image_bytes, const char *name, const char *version)
{
    struct image image = {.bytes = image_start, .size_bytes = image_bytes};
    if (!open_image(&image)) {
        return NULL;
    }
    return image.gnu_hash != 0 ? find_gnu(&image, name, version) : find_sysv(&image, name, version);
}

void *vllsi__vdso_symbol(const char *name, const char *version)
{
    uint64_t address = 0;
    if (!vllsi_linux_auxv_get(VLLSI_LINUX_AT_SYSINFO_EHDR, &address) || address == 0) {
        return NULL;
    }
    const unsigned char *start = (const unsigned char *)(uintptr_t)address;
    const struct image first_page = {.bytes = start, .size_bytes = FIRST_PAGE_BYTES};
    size_t count = 0;
    const struct vllsi__elf_segment *segments = segments_of(&first_page, &count);
    for (size_t i = 0; segments != NULL && i < count; i++) {
        if (segments[i].type == VLLSI_LINUX_PT_LOAD) {
            const uintptr_t bytes = segments[i].memsz;
            return bytes <= LARGEST_BYTES ? vllsi__vdso_find(start, bytes, name, version) : NULL;
        }
    }
    return NULL;
}
