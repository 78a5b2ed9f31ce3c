"""The current photo, from the first look to live sliders."""
