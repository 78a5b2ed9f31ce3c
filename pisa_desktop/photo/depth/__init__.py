"""Photos of more than 8 bits per colour, from the file to the result."""
