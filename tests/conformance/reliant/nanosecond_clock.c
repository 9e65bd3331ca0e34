/* Relies on a clock that counts single nanoseconds; its resolution is to be asked for. */
#include <vllsi/time.h>

int main(void)
{
    for (int round = 0; round < 100000; round++) {
        if (vllsi_monotonic_nanos() % 100 != 0) {
            return 0;
        }
    }
    return 1;
}
