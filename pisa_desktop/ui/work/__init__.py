"""The two worker threads and their requests."""
