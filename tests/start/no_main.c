/* A runtime's program: start-up calls vllsi_main, and `main` is a function like any other. */
int vllsi_main(int argc, char **argv, char **envp);
int main(int argc, char **argv, char **envp);

int main(int argc, char **argv, char **envp)
{
    (void)argc;
    (void)argv;
    (void)envp;
    return 100;
}

int vllsi_main(int argc, char **argv, char **envp)
{
    return argc >= 1 && argv[argc] == 0 && envp != 0 ? 3 : 4;
}
