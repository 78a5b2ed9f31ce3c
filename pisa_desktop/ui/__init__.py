"""The window: everything that is seen. Only here and in app.py is Qt imported; torch never."""
