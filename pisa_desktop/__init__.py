"""PiSA Desktop: photo restoration with two strengths that can be set after the network has run."""

__version__ = "0.1.0"
