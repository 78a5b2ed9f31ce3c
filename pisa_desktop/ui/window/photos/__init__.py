"""The photos of the album: the strip below the canvas, and the contact view in its place."""
