"""Training of the two LoRAs on Stable Diffusion as published."""
