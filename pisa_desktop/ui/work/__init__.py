"""The two worker threads, and the requests they answer."""
