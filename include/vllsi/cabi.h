/*
 * The C of this target, for runtimes of other languages that call C: its types by name, their facts as data,
 * how it lays out structs and unions, and its strings.
 *
 * A compiler that is not a C compiler has to know how wide a `long` is, whether a `char` has a sign and where
 * a `double` lies behind an `int`: on Linux, Windows and macOS the answers differ with system and processor.
 * Here the C compiler that built the library says.
 */
#ifndef VLLSI_CABI_H
#define VLLSI_CABI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>
#include <vllsi/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ── types ── */

typedef char vllsi_c_char;
typedef signed char vllsi_c_signed_char;
typedef unsigned char vllsi_c_unsigned_char;
typedef short vllsi_c_short;
typedef unsigned short vllsi_c_unsigned_short;
typedef int vllsi_c_int;
typedef unsigned int vllsi_c_unsigned_int;
typedef long vllsi_c_long;
typedef unsigned long vllsi_c_unsigned_long;
typedef long long vllsi_c_long_long;
typedef unsigned long long vllsi_c_unsigned_long_long;
typedef size_t vllsi_c_size;
typedef ptrdiff_t vllsi_c_ptrdiff;
typedef wchar_t vllsi_c_wchar;
typedef bool vllsi_c_bool;
typedef float vllsi_c_float;
typedef double vllsi_c_double;
typedef long double vllsi_c_long_double;
typedef void *vllsi_c_pointer;

/** A type of C. An enum type of C without negative values is VLLSI_C_TYPE_UNSIGNED_INT here. */
enum vllsi_c_type {
    VLLSI_C_TYPE_CHAR,
    VLLSI_C_TYPE_SIGNED_CHAR,
    VLLSI_C_TYPE_UNSIGNED_CHAR,
    VLLSI_C_TYPE_SHORT,
    VLLSI_C_TYPE_UNSIGNED_SHORT,
    VLLSI_C_TYPE_INT,
    VLLSI_C_TYPE_UNSIGNED_INT,
    VLLSI_C_TYPE_LONG,
    VLLSI_C_TYPE_UNSIGNED_LONG,
    VLLSI_C_TYPE_LONG_LONG,
    VLLSI_C_TYPE_UNSIGNED_LONG_LONG,
    VLLSI_C_TYPE_SIZE,
    VLLSI_C_TYPE_PTRDIFF,
    VLLSI_C_TYPE_WCHAR,
    VLLSI_C_TYPE_BOOL,
    VLLSI_C_TYPE_FLOAT,
    VLLSI_C_TYPE_DOUBLE,
    VLLSI_C_TYPE_LONG_DOUBLE,
    VLLSI_C_TYPE_POINTER,
    VLLSI_C_TYPE_COUNT
};

/** What kind of values a type has. */
enum vllsi_c_type_class {
    VLLSI_C_TYPE_CLASS_SIGNED,   /**< whole numbers, two's complement */
    VLLSI_C_TYPE_CLASS_UNSIGNED, /**< whole numbers from 0 on; BOOL has 0 and 1 only */
    VLLSI_C_TYPE_CLASS_FLOATING, /**< binary floating point */
    VLLSI_C_TYPE_CLASS_POINTER   /**< addresses */
};

/** The facts of a type. */
struct vllsi_c_type_facts {
    /** As C spells it, with a zero at its end. */
    const char *name;
    enum vllsi_c_type_class type_class;
    /** How many bytes a value takes, and to what its address is aligned by itself. */
    uint8_t size_bytes, align_bytes;
    /** To what it is aligned as a member of a struct: on some targets less than by itself. */
    uint8_t member_align_bytes;
    /** Floating point: bits of the significand, the hidden one included; otherwise 0. */
    uint8_t significand_bits;
};

/**
 * The facts of a type of C.
 * @param type [in] which one
 * @return the facts, static; NULL for what is no type. Neither blocks nor allocates; may be called from a
 * signal handler.
 */
const struct vllsi_c_type_facts *vllsi_c_type_facts_of(enum vllsi_c_type type);

/**
 * Whether the first byte of a number in memory is its least significant one.
 * @return true on every target so far but those whose name says big-endian. Neither blocks nor allocates; may
 * be called from a signal handler.
 */
bool vllsi_c_little_endian(void);

/* ── structs and unions ── */

/** A struct or a union while its members are counted. All zero is one without members. */
struct vllsi_c_layout {
    /** Where the next member of a struct could begin; the size of a union's largest member. */
    uint64_t end_bytes;
    /** Of its most demanding member; 0 before there is one. */
    uint64_t align_bytes;
};

/**
 * Adds a member to a struct, as the C of this target lays it out without packing and bit-fields.
 * @param layout [inout] the struct; untouched on failure
 * @param size_bytes [in] the member's size, of an array that of all elements; 0 for a flexible array
 * @param align_bytes [in] its alignment as a member, a power of two
 * @return the member's offset in bytes.
 * @errors core/InvalidInput (no power of two), core/Overflow (the struct would be larger than INT64_MAX).
 * Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_c_struct_add(struct vllsi_c_layout *layout, uint64_t size_bytes,
                                                 uint64_t align_bytes);

/**
 * Adds a member to a union.
 * @param layout [inout] the union; untouched on failure
 * @param size_bytes [in] as vllsi_c_struct_add
 * @param align_bytes [in] as vllsi_c_struct_add
 * @return 0, the member's offset.
 * @errors as vllsi_c_struct_add. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_c_union_add(struct vllsi_c_layout *layout, uint64_t size_bytes,
                                                uint64_t align_bytes);

/**
 * The size of a struct or a union with all its members, padding at its end included: what sizeof says.
 * @param layout [in] the struct or the union; its alignment is layout->align_bytes, 1 where that is 0
 * @return the size in bytes.
 * @errors core/Overflow (above INT64_MAX). Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_c_layout_size(const struct vllsi_c_layout *layout);

/* ── strings ── */

/**
 * A string of C as text. Its bytes are not looked at: whether they are UTF-8 is the caller's to know.
 * @param string [in] bytes with a zero behind them, or NULL
 * @return the bytes without the zero, the caller's still; an empty text for NULL. Neither blocks nor
 * allocates; may be called from a signal handler.
 */
vllsi_text vllsi_c_string_text(const char *string);

/**
 * As vllsi_c_string_text, of a string that may lack its zero.
 * @param string [in] size_bytes bytes, or NULL
 * @param size_bytes [in] how many may be looked at
 * @return the bytes up to the first zero, all where there is none. Neither blocks nor allocates; may be
 * called from a signal handler.
 */
vllsi_text vllsi_c_string_text_within(const char *string, size_t size_bytes);

/**
 * Text as a string of C, in room of the caller. What C would take for shorter than it is, is refused.
 * @param text [in] any bytes but 0
 * @param buffer [out] the bytes and a zero; untouched on failure
 * @param size_bytes [in] the room
 * @return the length in bytes, without the zero.
 * @errors core/InvalidInput (a zero byte in it), core/NameTooLong (no room for it and the zero). Neither
 * blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_c_string_make(vllsi_text text, char *buffer, size_t size_bytes);

#ifdef __cplusplus
}
#endif

#endif
