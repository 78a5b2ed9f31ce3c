"""The GPU pack: torch for NVIDIA's graphics cards, which a packaged program takes in the place of its own."""
