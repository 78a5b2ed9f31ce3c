"""Colour profiles, and colours that files describe in other ways."""
