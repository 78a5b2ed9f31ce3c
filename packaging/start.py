"""What both executables of the packaged program run."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # before anything else: a child process takes over here
    from pisa_desktop.frozen import main

    sys.exit(main())
