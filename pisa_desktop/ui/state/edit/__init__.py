"""Changes of strengths, scale and album that can be undone."""
