# Rendered from tables/linux/abi/mips64el.yaml by: python3 -m codegen. Do not edit.
# Builds freestanding programs for 64-bit MIPS, little endian, n64 with clang and lld.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR mips64)
set(VLLSI_ABI mips64el)
set(CMAKE_C_COMPILER clang-19)
set(CMAKE_C_COMPILER_TARGET mips64el-linux-gnuabi64)
set(CMAKE_ASM_COMPILER clang-19)
set(CMAKE_ASM_COMPILER_TARGET mips64el-linux-gnuabi64)
set(CMAKE_C_FLAGS_INIT "-mno-abicalls -G0")
set(CMAKE_ASM_FLAGS_INIT "-mno-abicalls -G0")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-fuse-ld=lld-19 -nostdlib -static -Wl,-e,_start")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-mips64el)
