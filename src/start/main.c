/*
 * The program that start-up calls: main, in any form that C allows, or vllsi_main, which a runtime defines
 * when `main` is its users' word.
 *
 * In a file of its own, so that a library's linker takes it only where the program has no vllsi_main, and
 * only then needs a main.
 */
#include "start.h"

int main(int argc, char **argv, char **envp);

__attribute__((weak)) int vllsi_main(int argc, char **argv, char **envp)
{
    return main(argc, argv, envp);
}
