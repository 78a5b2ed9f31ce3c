"""What the window and the album talk to: importable without torch, answers with plain arrays."""
