"""How a test runs elsewhere: guest kernels that qemu-system boots."""
