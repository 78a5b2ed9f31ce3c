"""The widgets over the picture: chips, mode bar, split handle, the grid's cells and the empty state."""
