"""The album shown, and its run."""
