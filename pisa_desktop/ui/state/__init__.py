"""The state of the window. No module here imports a widget."""
