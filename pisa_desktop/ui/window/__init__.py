"""The main window and what lies directly in it."""
