"""The current photo: reading, preview, enhancing, results."""
