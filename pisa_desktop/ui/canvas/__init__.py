"""The canvas: the photo, compared before and after, owning the window edge to edge."""
