/*
 * vllsi/cabi.h: the facts against what the compiler of this test says, layouts against structs that it laid
 * out, strings.
 */
#include "conformance.h"

#include <limits.h>

#include <vllsi/cabi.h>
#include <vllsi/common.h>

#define CHECK_CORE(result, name) CHECK_FAILS(result, VLLSI_ERROR_DOMAIN_CORE, VLLSI_CORE_ERROR_##name)

static const struct vllsi_c_type_facts *facts(enum vllsi_c_type type)
{
    return vllsi_c_type_facts_of(type);
}

TEST(cabi, facts_are_those_of_the_compiler)
{
    CHECK_EQ(facts(VLLSI_C_TYPE_CHAR)->type_class,
             CHAR_MIN < 0 ? VLLSI_C_TYPE_CLASS_SIGNED : VLLSI_C_TYPE_CLASS_UNSIGNED);
    CHECK_EQ(facts(VLLSI_C_TYPE_INT)->size_bytes, sizeof(int));
    CHECK_EQ(facts(VLLSI_C_TYPE_LONG)->size_bytes, sizeof(long));
    CHECK_EQ(facts(VLLSI_C_TYPE_UNSIGNED_LONG)->type_class, VLLSI_C_TYPE_CLASS_UNSIGNED);
    CHECK_EQ(facts(VLLSI_C_TYPE_WCHAR)->size_bytes, __SIZEOF_WCHAR_T__);
    CHECK_EQ(facts(VLLSI_C_TYPE_WCHAR)->type_class,
             (wchar_t)-1 < (wchar_t)1 ? VLLSI_C_TYPE_CLASS_SIGNED : VLLSI_C_TYPE_CLASS_UNSIGNED);
    CHECK_EQ(facts(VLLSI_C_TYPE_BOOL)->size_bytes, 1);
    CHECK_EQ(facts(VLLSI_C_TYPE_FLOAT)->significand_bits, 24);
    CHECK_EQ(facts(VLLSI_C_TYPE_DOUBLE)->significand_bits, 53);
    CHECK_EQ(facts(VLLSI_C_TYPE_LONG_DOUBLE)->size_bytes, __SIZEOF_LONG_DOUBLE__);
    CHECK_EQ(facts(VLLSI_C_TYPE_LONG_DOUBLE)->significand_bits, __LDBL_MANT_DIG__);
    CHECK_EQ(facts(VLLSI_C_TYPE_POINTER)->size_bytes, __SIZEOF_POINTER__);
    for (uint32_t type = 0; type < VLLSI_C_TYPE_COUNT; type++) {
        const struct vllsi_c_type_facts *each = facts((enum vllsi_c_type)type);
        REQUIRE(each != NULL && each->name != NULL);
        CHECK(each->size_bytes % each->align_bytes == 0 && each->member_align_bytes <= each->align_bytes);
        CHECK_EQ(each->significand_bits != 0, each->type_class == VLLSI_C_TYPE_CLASS_FLOATING);
    }
    CHECK(vllsi_c_type_facts_of(VLLSI_C_TYPE_COUNT) == NULL);
    CHECK(vllsi_c_type_facts_of((enum vllsi_c_type) - 1) == NULL);
}

TEST(cabi, byte_order)
{
    const uint16_t number = 0x0102;
    CHECK_EQ(vllsi_c_little_endian(), *(const unsigned char *)&number == 2);
}

struct mixed {
    char first;
    double second;
    short third;
    void *fourth;
    char fifth[3];
    long double sixth;
    bool seventh;
};

union either {
    char text[13];
    long long number;
    short half;
};

static vllsi_result add(struct vllsi_c_layout *layout, enum vllsi_c_type type, uint64_t count)
{
    return vllsi_c_struct_add(layout, count * facts(type)->size_bytes, facts(type)->member_align_bytes);
}

TEST(cabi, a_struct_lies_as_the_compiler_lays_it)
{
    struct vllsi_c_layout layout = {0, 0};
    CHECK_EQ(vllsi_c_layout_size(&layout), 0);
    CHECK_EQ(add(&layout, VLLSI_C_TYPE_CHAR, 1), offsetof(struct mixed, first));
    CHECK_EQ(add(&layout, VLLSI_C_TYPE_DOUBLE, 1), offsetof(struct mixed, second));
    CHECK_EQ(add(&layout, VLLSI_C_TYPE_SHORT, 1), offsetof(struct mixed, third));
    CHECK_EQ(add(&layout, VLLSI_C_TYPE_POINTER, 1), offsetof(struct mixed, fourth));
    CHECK_EQ(add(&layout, VLLSI_C_TYPE_CHAR, 3), offsetof(struct mixed, fifth));
    CHECK_EQ(add(&layout, VLLSI_C_TYPE_LONG_DOUBLE, 1), offsetof(struct mixed, sixth));
    CHECK_EQ(add(&layout, VLLSI_C_TYPE_BOOL, 1), offsetof(struct mixed, seventh));
    CHECK_EQ(layout.align_bytes, _Alignof(struct mixed));
    CHECK_EQ(vllsi_c_layout_size(&layout), sizeof(struct mixed));
}

TEST(cabi, a_union_lies_as_the_compiler_lays_it)
{
    struct vllsi_c_layout layout = {0, 0};
    const struct vllsi_c_type_facts *number = facts(VLLSI_C_TYPE_LONG_LONG);
    CHECK_EQ(vllsi_c_union_add(&layout, 13, 1), 0);
    CHECK_EQ(vllsi_c_union_add(&layout, number->size_bytes, number->member_align_bytes), 0);
    CHECK_EQ(vllsi_c_union_add(&layout, sizeof(short), _Alignof(short)), 0);
    CHECK_EQ(vllsi_c_layout_size(&layout), sizeof(union either));
}

TEST(cabi, senseless_members_are_refused_and_change_nothing)
{
    struct vllsi_c_layout layout = {5, 4};
    CHECK_CORE(vllsi_c_struct_add(&layout, 1, 0), INVALID_INPUT);
    CHECK_CORE(vllsi_c_struct_add(&layout, 1, 3), INVALID_INPUT);
    CHECK_CORE(vllsi_c_struct_add(&layout, 1, (uint64_t)1 << 63), INVALID_INPUT);
    CHECK_CORE(vllsi_c_struct_add(&layout, UINT64_MAX, 1), OVERFLOW);
    CHECK_CORE(vllsi_c_struct_add(&layout, (uint64_t)INT64_MAX - 4, 1), OVERFLOW);
    CHECK_CORE(vllsi_c_union_add(&layout, (uint64_t)INT64_MAX + 1, 1), OVERFLOW);
    CHECK_CORE(vllsi_c_union_add(&layout, 1, 12), INVALID_INPUT);
    CHECK(layout.end_bytes == 5 && layout.align_bytes == 4);
    const struct vllsi_c_layout full = {(uint64_t)INT64_MAX, 16};
    CHECK_CORE(vllsi_c_layout_size(&full), OVERFLOW);
}

TEST(cabi, strings)
{
    const vllsi_text text = vllsi_c_string_text("fünf");
    CHECK_EQ(text.len, 5);
    CHECK_EQ(vllsi_c_string_text("").len, 0);
    CHECK_EQ(vllsi_c_string_text(NULL).len, 0);
    CHECK_EQ(vllsi_c_string_text_within("abc", 2).len, 2);
    CHECK_EQ(vllsi_c_string_text_within("abc", 9).len, 3);
    CHECK_EQ(vllsi_c_string_text_within(NULL, 9).len, 0);
}

TEST(cabi, text_becomes_a_string_if_c_can_have_it)
{
    char buffer[8] = "########";
    CHECK_CORE(vllsi_c_string_make((vllsi_text){"12345678", 8}, buffer, sizeof buffer), NAME_TOO_LONG);
    CHECK_CORE(vllsi_c_string_make((vllsi_text){"a\0b", 3}, buffer, sizeof buffer), INVALID_INPUT);
    CHECK_CORE(vllsi_c_string_make((vllsi_text){"", 0}, buffer, 0), NAME_TOO_LONG);
    CHECK_EQ(buffer[0], '#');
    CHECK_EQ(vllsi_c_string_make((vllsi_text){"1234567", 7}, buffer, sizeof buffer), 7);
    CHECK(buffer[6] == '7' && buffer[7] == '\0');
    CHECK_EQ(vllsi_c_string_make((vllsi_text){NULL, 0}, buffer, sizeof buffer), 0);
    CHECK_EQ(buffer[0], '\0');
}
