"""The worker threads, and the requests they answer."""
