"""TIFF files of every depth, read and written by hand."""
