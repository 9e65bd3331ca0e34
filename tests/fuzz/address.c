/*
 * The reader of addresses under libFuzzer. The first byte chooses the form, the rest is the text. What is
 * read has to be written so that it is read again as the same; what is not read leaves the record alone and
 * says where.
 */
#include <vllsi/address.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const enum vllsi_address_form form = (enum vllsi_address_form)(data[0] % VLLSI_ADDRESS_FORM_COUNT);
    struct vllsi_address address = {.family = 77};
    size_t offset = SIZE_MAX;
    if (vllsi_failed(vllsi_address_parse((const char *)data + 1, size - 1, form, &address, &offset))) {
        require(address.family == 77 && offset <= size - 1);
        return 0;
    }
    require(offset == SIZE_MAX);
    char text[VLLSI_ADDRESS_TEXT_BYTES];
    struct vllsi_address again;
    const vllsi_result len = vllsi_address_print(&address, form, text, sizeof text);
    require(len > 0 && len < (vllsi_result)sizeof text);
    require(vllsi_address_parse(text, (size_t)len, form, &again, NULL) == 0);
    require(vllsi_address_equal(&address, &again));
    return 0;
}
