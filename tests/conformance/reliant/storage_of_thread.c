/* Relies on storage behind a thread's base address: "non-null, unique per live thread, target undefined". */
#include <vllsi/tls.h>

int main(void)
{
    const volatile char *base = vllsi_tls_get_base();
    return *base == *base ? 0 : 1;
}
