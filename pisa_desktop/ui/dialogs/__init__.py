"""Dialogs. All are built from `frame.Frame`; Enter presses the default button, Esc closes."""
