"""The Models dialog: which models there are, how they stand, and how to get them."""
