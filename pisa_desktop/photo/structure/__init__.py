"""How each format lays out its file: found without decoding a pixel, within a budget."""
