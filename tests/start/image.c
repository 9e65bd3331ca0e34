/*
 * The vDSO's lookup on images of every kind, in a hosted program: an image lies at the end of memory that may
 * be read, so that one byte too far ends the process.
 *
 *     image lookup FILE NAME VERSION           loads a shared object and looks a function up; prints its
 * offset in hex, or "none" image fuzz RUNS SEED [FILE NAME VERSION] looks up in RUNS damaged copies of it, or
 * of this process's vDSO; prints how many still had the function
 */
#define _GNU_SOURCE
#include <elf.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

#include <vllsi/linux.h>

#include "os/linux/vdso.h"

enum { PAGE = 4096, LARGEST = 1 << 20, TIME_LIMIT_S = 60 };

struct image {
    unsigned char *bytes;
    size_t size;
};

static uint64_t state;

static uint64_t draw(uint64_t below)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state % below;
}

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

/* Memory that ends where nothing may be read. */
static unsigned char *room_for(size_t size)
{
    const size_t whole = (size + PAGE - 1) / PAGE * PAGE;
    unsigned char *memory =
        mmap(NULL, whole + PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED || mprotect(memory + whole, PAGE, PROT_NONE) != 0) {
        fail("mmap");
    }
    return memory + whole - size;
}

/* As a loader lays it out. */
static struct image load(const char *path)
{
    static unsigned char file[LARGEST];
    FILE *stream = fopen(path, "rb");
    if (stream == NULL || fread(file, 1, sizeof file, stream) < sizeof(Elf64_Ehdr)) {
        fail(path);
    }
    fclose(stream);
    const Elf64_Ehdr *header = (const Elf64_Ehdr *)file;
    const Elf64_Phdr *segments = (const Elf64_Phdr *)(file + header->e_phoff);
    struct image image = {NULL, 0};
    for (int i = 0; i < header->e_phnum; i++) {
        const size_t end = (size_t)(segments[i].p_vaddr + segments[i].p_memsz + 7) / 8 * 8;
        image.size = segments[i].p_type == PT_LOAD && end > image.size ? end : image.size;
    }
    image.bytes = room_for(image.size);
    for (int i = 0; i < header->e_phnum; i++) {
        if (segments[i].p_type == PT_LOAD) {
            memcpy(image.bytes + segments[i].p_vaddr, file + segments[i].p_offset, segments[i].p_filesz);
        }
    }
    return image;
}

static struct image own_vdso(void)
{
    const unsigned char *start = (const unsigned char *)getauxval(AT_SYSINFO_EHDR);
    if (start == NULL) {
        puts("no vDSO");
        exit(77);
    }
    const Elf64_Ehdr *header = (const Elf64_Ehdr *)start;
    const Elf64_Phdr *segment = (const Elf64_Phdr *)(start + header->e_phoff);
    while (segment->p_type != PT_LOAD) {
        segment++;
    }
    struct image image = {NULL, (size_t)(segment->p_memsz + 7) / 8 * 8};
    image.bytes = room_for(image.size);
    memcpy(image.bytes, start, segment->p_memsz);
    return image;
}

/* Where damage does most: headers, dynamic section and the tables are in the first kilobytes; counts and
 * offsets are words. */
static void damage(struct image image)
{
    static const uint64_t words[] = {0,          1,          7,          0xff,      0xffff,  0x7fffffff,
                                     0x80000000, 0xffffffff, UINT64_MAX, INT64_MAX, 1 << 12, 1 << 20};
    for (uint64_t changes = 1 + draw(8); changes > 0; changes--) {
        const size_t within = draw(3) == 0 ? image.size : draw(2) == 0 ? 0x400 : 0x1000;
        const size_t at = draw(within < image.size - 8 ? within : image.size - 8);
        switch (draw(5)) {
        case 0: image.bytes[at] ^= (unsigned char)(1 << draw(8)); break;
        case 1: image.bytes[at] = (unsigned char)draw(256); break;
        case 2: memcpy(image.bytes + (at & ~(size_t)3), &words[draw(12)], 4); break;
        case 3: memcpy(image.bytes + (at & ~(size_t)7), &words[draw(12)], 8); break;
        default: {
            const uint64_t random = draw(2 * image.size);
            memcpy(image.bytes + (at & ~(size_t)7), &random, 8);
        }
        }
    }
}

static int fuzz(struct image whole, long runs, const char *name, const char *version)
{
    struct image copy = {room_for(whole.size), whole.size};
    long found = 0;
    if (vllsi__vdso_find(whole.bytes, whole.size, name, version) == NULL) {
        puts("the whole image lacks the function");
        return 1;
    }
    for (long run = 0; run < runs; run++) {
        memcpy(copy.bytes, whole.bytes, whole.size);
        damage(copy);
        /* Also cut off; the cut copy ends where the whole one does, so that reading past it is noticed. */
        const size_t cut = draw(4) == 0 ? draw(whole.size / 8 + 1) * 8 : 0;
        memmove(copy.bytes + cut, copy.bytes, copy.size - cut);
        const unsigned char *address = vllsi__vdso_find(copy.bytes + cut, copy.size - cut, name, version);
        if (address != NULL && (address < copy.bytes + cut || address >= copy.bytes + copy.size)) {
            printf("run %ld: an address outside the image\n", run);
            return 1;
        }
        found += address != NULL;
    }
    printf("%ld of %ld damaged images still had the function\n", found, runs);
    return 0;
}

int main(int argc, char **argv)
{
    alarm(TIME_LIMIT_S);
    if (argc == 5 && strcmp(argv[1], "lookup") == 0) {
        const struct image image = load(argv[2]);
        const unsigned char *address = vllsi__vdso_find(image.bytes, image.size, argv[3], argv[4]);
        if (address == NULL) {
            puts("none");
        } else {
            printf("%zx\n", (size_t)(address - image.bytes));
        }
        return 0;
    }
    if ((argc == 4 || argc == 7) && strcmp(argv[1], "fuzz") == 0) {
        state = strtoull(argv[3], NULL, 10) * 2654435761u + 1;
        const struct image image = argc == 7 ? load(argv[4]) : own_vdso();
        return fuzz(image, strtol(argv[2], NULL, 10), argc == 7 ? argv[5] : VLLSI__VDSO_CLOCK_GETTIME,
                    argc == 7 ? argv[6] : VLLSI__VDSO_VERSION);
    }
    fputs("usage: image lookup FILE NAME VERSION | image fuzz RUNS SEED [FILE NAME VERSION]\n", stderr);
    return 2;
}
