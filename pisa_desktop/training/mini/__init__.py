"""Training of PiSA-Mini."""
