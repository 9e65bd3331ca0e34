/* Relies on a wait that ends only because somebody woke it: "Woken may be spurious". */
#include <vllsi/time.h>
#include <vllsi/wait.h>

int main(void)
{
    static const uint32_t word;
    for (int round = 0; round < 3; round++) {
        if (!vllsi_timed_out(vllsi_wait_until(&word, 0, vllsi_deadline_after(1000000)))) {
            return 1;
        }
    }
    return 0;
}
