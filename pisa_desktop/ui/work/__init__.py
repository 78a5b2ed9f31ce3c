"""The two worker threads and what they are asked to do."""
