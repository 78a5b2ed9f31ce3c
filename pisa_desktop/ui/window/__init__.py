"""The main window and its own parts: menus, filmstrip, messages, status bar."""
