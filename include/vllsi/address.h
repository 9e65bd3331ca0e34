/*
 * Addresses of sockets: one record for all families, and its text, read and written without asking the
 * system. Names of hosts are not looked up: an address is a number or a path.
 *
 * "Own address record and family numbers." A record can be copied, and may be kept as bytes within one
 * process. What it holds is checked where it is used, so that a record that was filled in by hand is an error
 * at worst.
 *
 * Texts:
 *     192.0.2.7            192.0.2.7:80        IPv4: four decimal numbers without leading zeros
 *     2001:db8::7          [2001:db8::7]:80    IPv6, RFC 4291; also ::ffff:192.0.2.7
 *     fe80::7%3            [fe80::7%3]:80      with the number of an interface as scope
 *     unix:/run/service                        a path, to the end of the text, whatever its bytes are
 *     unix-abstract:name                       an abstract name, likewise
 *     unix:                                    a Unix socket without a name
 * What is written is canonical: RFC 5952, with an IPv4 address that IPv6 maps (::ffff:0:0/96) in dots.
 * Reading what was written gives the same record but for the flow, which has no text.
 */
#ifndef VLLSI_ADDRESS_H
#define VLLSI_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <vllsi/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The families of addresses; the same numbers on every target. */
enum vllsi_address_family {
    VLLSI_ADDRESS_FAMILY_NONE = 0, /**< no address, or one that the record has no place for */
    VLLSI_ADDRESS_FAMILY_IPV4 = 1, /**< the Internet protocol, version 4 */
    VLLSI_ADDRESS_FAMILY_IPV6 = 2, /**< the Internet protocol, version 6 */
    VLLSI_ADDRESS_FAMILY_UNIX = 3, /**< sockets within one machine */
    VLLSI_ADDRESS_FAMILY_COUNT
};

/** What names a Unix socket. */
enum vllsi_unix_name {
    VLLSI_UNIX_NAME_NONE = 0, /**< nothing: it was never bound */
    VLLSI_UNIX_NAME_PATH = 1, /**< a path of the file system */
    /** Bytes of a name space of their own, zeros among them; VLLSI_CAPABILITY_UNIX_ABSTRACT. */
    VLLSI_UNIX_NAME_ABSTRACT = 2,
    VLLSI_UNIX_NAME_COUNT
};

/** Room for the name of a Unix socket. */
#define VLLSI_UNIX_NAME_BYTES 108

/** The longest name that a Unix socket can be given on any target: what is longer is NameTooLong. At least
 * 103 bytes work everywhere. */
#define VLLSI_UNIX_NAME_BYTES_MAX 107

/** Room for the text of any address, with a zero behind it. */
#define VLLSI_ADDRESS_TEXT_BYTES 128

/** An address. All zero is none. What the family does not have is zero. */
struct vllsi_address {
    /** One of enum vllsi_address_family. */
    uint8_t family;
    /** One of enum vllsi_unix_name. */
    uint8_t unix_name;
    /** IPv4 and IPv6: the port, a plain number. */
    uint16_t port;
    /** IPv6: traffic class and flow label, 28 bits, a plain number. */
    uint32_t flow;
    /** IPv6: the number of the interface that a link-local address belongs to; 0 for none. */
    uint32_t scope;
    /** Unix: how many bytes of name count. */
    uint32_t name_len;
    /** The bytes of the address as it is written, the first first: 4 of IPv4, 16 of IPv6. */
    uint8_t ip[16];
    /** Unix: the path or the abstract name; no zero behind it. */
    char name[VLLSI_UNIX_NAME_BYTES];
};

/**
 * An IPv4 address.
 * @param ip [in] 4 bytes, as they are written
 * @param port [in] the port
 * @param address [out] the address
 * Neither blocks nor allocates; may be called from a signal handler.
 */
void vllsi_address_ipv4(const uint8_t ip[4], uint16_t port, struct vllsi_address *address);

/**
 * An IPv6 address.
 * @param ip [in] 16 bytes, as they are written
 * @param port [in] the port
 * @param scope [in] the number of an interface, or 0
 * @param address [out] the address; its flow is 0
 * Neither blocks nor allocates; may be called from a signal handler.
 */
void vllsi_address_ipv6(const uint8_t ip[16], uint16_t port, uint32_t scope, struct vllsi_address *address);

/**
 * The address by which a machine reaches itself: 127.0.0.1 or ::1.
 * @param family [in] IPv4 or IPv6
 * @param port [in] the port
 * @param address [out] the address; untouched on failure
 * @return 0
 * @errors core/InvalidInput (another family). Neither blocks nor allocates; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_address_loopback(enum vllsi_address_family family, uint16_t port,
                                                     struct vllsi_address *address);

/**
 * The address that stands for all of this machine, to bind to: 0.0.0.0 or ::.
 * @param family [in] IPv4 or IPv6
 * @param port [in] the port; 0 lets the system choose one
 * @param address [out] the address; untouched on failure
 * @return 0
 * @errors core/InvalidInput (another family). Neither blocks nor allocates; may be called from a signal
 * handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_address_any(enum vllsi_address_family family, uint16_t port,
                                                struct vllsi_address *address);

/**
 * The address of a Unix socket that a path names. A relative path counts from the directory that is current
 * when the address is used.
 * @param path [in] path_len bytes, any but zero; no zero is needed at the end
 * @param path_len [in] 1 to VLLSI_UNIX_NAME_BYTES_MAX
 * @param address [out] the address; untouched on failure
 * @return 0
 * @errors core/InvalidInput (an empty path, a zero in it), core/NameTooLong. Neither blocks nor allocates;
 * may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_address_unix(const char *path, size_t path_len,
                                                 struct vllsi_address *address);

/**
 * The address of a Unix socket with an abstract name. It can be made and printed everywhere; sockets take it
 * where there is VLLSI_CAPABILITY_UNIX_ABSTRACT, and Unsupported elsewhere.
 * @param name [in] name_len bytes, any
 * @param name_len [in] 0 to VLLSI_UNIX_NAME_BYTES_MAX
 * @param address [out] the address; untouched on failure
 * @return 0
 * @errors core/NameTooLong. Neither blocks nor allocates; may be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_address_unix_abstract(const char *name, size_t name_len,
                                                          struct vllsi_address *address);

/**
 * Whether two records are the same address; what their families do not use is not compared.
 * @param one [in] an address
 * @param other [in] an address
 * @return true if family, port, scope, flow and bytes, or the names, are the same.
 * Neither blocks nor allocates; may be called from a signal handler.
 */
bool vllsi_address_equal(const struct vllsi_address *one, const struct vllsi_address *other);

/** What the text of an Internet address may hold. */
enum vllsi_address_form {
    VLLSI_ADDRESS_FORM_BARE,   /**< no port and no brackets: "192.0.2.7", "2001:db8::7" */
    VLLSI_ADDRESS_FORM_PORT,   /**< a port, and brackets for IPv6: "192.0.2.7:80", "[2001:db8::7]:80" */
    VLLSI_ADDRESS_FORM_EITHER, /**< one of them; also "[2001:db8::7]" */
    VLLSI_ADDRESS_FORM_COUNT
};

/**
 * Reads the text of an address. The whole text must be one: no blanks, nothing behind it. A scope is a
 * decimal number here; vllsi_socket_address_parse takes names of interfaces too.
 * @param text [in] text_len bytes, from anywhere; no zero is needed at the end
 * @param text_len [in] the length of the text in bytes
 * @param form [in] whether a port must, may or may not be there; Unix addresses have none in every form
 * @param address [out] the address, with port 0 where the text has none; untouched on failure
 * @param offset [out] on failure, where the text stops making sense: the offset of the first byte that fits
 * no address, text_len where something is missing; untouched on success; may be NULL
 * @return 0
 * @errors core/InvalidInput; core/NameTooLong (the name of a Unix socket). Neither blocks nor allocates; may
 * be called from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_address_parse(const char *text, size_t text_len,
                                                  enum vllsi_address_form form, struct vllsi_address *address,
                                                  size_t *offset);

/**
 * Writes the text of an address.
 * @param address [in] the address
 * @param form [in] Bare leaves the port out, Port writes it, Either writes it unless it is 0
 * @param buffer [out] size_bytes bytes for the text; as much as fits is written, and where there is room a
 * zero behind it; may be NULL if size_bytes is 0
 * @param size_bytes [in] the size of the buffer; VLLSI_ADDRESS_TEXT_BYTES is always enough
 * @return the length of the whole text in bytes; 0 for the family None.
 * @errors core/InvalidInput (a damaged record, no such form). Neither blocks nor allocates; may be called
 * from a signal handler.
 */
VLLSI_MUST_CHECK vllsi_result vllsi_address_print(const struct vllsi_address *address,
                                                  enum vllsi_address_form form, char *buffer,
                                                  size_t size_bytes);

#ifdef __cplusplus
}
#endif

#endif
