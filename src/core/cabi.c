/*
 * What the C compiler says of itself, as data, and the two rules by which C lays out structs and unions.
 */
#include <vllsi/cabi.h>

#include <float.h>

#include <vllsi/error.h>

#define FAILURE(code) VLLSI_FAILURE(VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##code)

/* What C calls the alignment of a type is that of a member; by itself a variable may be aligned to more: i386
 * has a double at 4 in a struct and at 8 elsewhere. */
#define ALIGNS(type) __alignof__(type), _Alignof(type)

#define FACTS(spelling, type, kind, significand)                                     \
    {                                                                                \
        spelling, VLLSI_C_TYPE_CLASS_##kind, sizeof(type), ALIGNS(type), significand \
    }
#define WHOLE(spelling, type)                                                                   \
    {                                                                                           \
        spelling, (type)-1 < (type)1 ? VLLSI_C_TYPE_CLASS_SIGNED : VLLSI_C_TYPE_CLASS_UNSIGNED, \
            sizeof(type), ALIGNS(type), 0                                                       \
    }

static const struct vllsi_c_type_facts facts[VLLSI_C_TYPE_COUNT] = {
    [VLLSI_C_TYPE_CHAR] = WHOLE("char", char),
    [VLLSI_C_TYPE_SIGNED_CHAR] = WHOLE("signed char", signed char),
    [VLLSI_C_TYPE_UNSIGNED_CHAR] = WHOLE("unsigned char", unsigned char),
    [VLLSI_C_TYPE_SHORT] = WHOLE("short", short),
    [VLLSI_C_TYPE_UNSIGNED_SHORT] = WHOLE("unsigned short", unsigned short),
    [VLLSI_C_TYPE_INT] = WHOLE("int", int),
    [VLLSI_C_TYPE_UNSIGNED_INT] = WHOLE("unsigned int", unsigned int),
    [VLLSI_C_TYPE_LONG] = WHOLE("long", long),
    [VLLSI_C_TYPE_UNSIGNED_LONG] = WHOLE("unsigned long", unsigned long),
    [VLLSI_C_TYPE_LONG_LONG] = WHOLE("long long", long long),
    [VLLSI_C_TYPE_UNSIGNED_LONG_LONG] = WHOLE("unsigned long long", unsigned long long),
    [VLLSI_C_TYPE_SIZE] = WHOLE("size_t", size_t),
    [VLLSI_C_TYPE_PTRDIFF] = WHOLE("ptrdiff_t", ptrdiff_t),
    [VLLSI_C_TYPE_WCHAR] = WHOLE("wchar_t", wchar_t),
    [VLLSI_C_TYPE_BOOL] = FACTS("_Bool", bool, UNSIGNED, 0),
    [VLLSI_C_TYPE_FLOAT] = FACTS("float", float, FLOATING, FLT_MANT_DIG),
    [VLLSI_C_TYPE_DOUBLE] = FACTS("double", double, FLOATING, DBL_MANT_DIG),
    [VLLSI_C_TYPE_LONG_DOUBLE] = FACTS("long double", long double, FLOATING, LDBL_MANT_DIG),
    [VLLSI_C_TYPE_POINTER] = FACTS("void *", void *, POINTER, 0),
};

const struct vllsi_c_type_facts *vllsi_c_type_facts_of(enum vllsi_c_type type)
{
    return (uint32_t)type < VLLSI_C_TYPE_COUNT ? &facts[type] : NULL;
}

bool vllsi_c_little_endian(void)
{
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
}

/* The next multiple of a power of two, or a failure. */
static vllsi_result aligned(uint64_t offset, uint64_t align)
{
    const uint64_t rest = align - 1;
    return offset > (uint64_t)INT64_MAX - rest ? FAILURE(OVERFLOW) : (vllsi_result)((offset + rest) & ~rest);
}

static bool is_alignment(uint64_t align)
{
    return align != 0 && (align & (align - 1)) == 0 && align <= (uint64_t)INT64_MAX;
}

vllsi_result vllsi_c_struct_add(struct vllsi_c_layout *layout, uint64_t size_bytes, uint64_t align_bytes)
{
    if (!is_alignment(align_bytes)) {
        return FAILURE(INVALID_INPUT);
    }
    const vllsi_result offset = aligned(layout->end_bytes, align_bytes);
    if (vllsi_failed(offset)) {
        return offset;
    }
    if (size_bytes > (uint64_t)INT64_MAX - (uint64_t)offset) {
        return FAILURE(OVERFLOW);
    }
    layout->end_bytes = (uint64_t)offset + size_bytes;
    layout->align_bytes = align_bytes > layout->align_bytes ? align_bytes : layout->align_bytes;
    return offset;
}

vllsi_result vllsi_c_union_add(struct vllsi_c_layout *layout, uint64_t size_bytes, uint64_t align_bytes)
{
    if (!is_alignment(align_bytes)) {
        return FAILURE(INVALID_INPUT);
    }
    if (size_bytes > (uint64_t)INT64_MAX) {
        return FAILURE(OVERFLOW);
    }
    layout->end_bytes = size_bytes > layout->end_bytes ? size_bytes : layout->end_bytes;
    layout->align_bytes = align_bytes > layout->align_bytes ? align_bytes : layout->align_bytes;
    return 0;
}

vllsi_result vllsi_c_layout_size(const struct vllsi_c_layout *layout)
{
    return aligned(layout->end_bytes, layout->align_bytes != 0 ? layout->align_bytes : 1);
}

vllsi_text vllsi_c_string_text(const char *string)
{
    return vllsi_c_string_text_within(string, SIZE_MAX);
}

vllsi_text vllsi_c_string_text_within(const char *string, size_t size_bytes)
{
    size_t len = 0;
    while (string != NULL && len < size_bytes && string[len] != '\0') {
        __asm__ volatile(
            ""); /* else compilers make it a call of strlen, which a program without a libc lacks */
        len++;
    }
    return (vllsi_text){.bytes = string, .len = len};
}

vllsi_result vllsi_c_string_make(vllsi_text text, char *buffer, size_t size_bytes)
{
    for (size_t at = 0; at < text.len; at++) {
        if (text.bytes[at] == '\0') {
            return FAILURE(INVALID_INPUT);
        }
    }
    if (text.len >= size_bytes) {
        return FAILURE(NAME_TOO_LONG);
    }
    for (size_t at = 0; at < text.len; at++) {
        buffer[at] = text.bytes[at];
    }
    buffer[text.len] = '\0';
    return (vllsi_result)text.len;
}
