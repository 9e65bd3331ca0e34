/* Prints the stack protector's value as 16 hexadecimal digits, the byte at the highest address first. */
#include <stdint.h>

#include <vllsi/linux.h>

extern uintptr_t __stack_chk_guard;

int main(void)
{
    char text[17];
    for (int i = 0; i < 16; i++) {
        text[i] = "0123456789abcdef"[__stack_chk_guard >> (60 - 4 * i) & 15];
    }
    text[16] = '\n';
    return vllsi__linux_write(1, text, sizeof text) == sizeof text ? 0 : 1;
}
