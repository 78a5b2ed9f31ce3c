"""Dialogs: each asks for one thing, answers Enter and Esc, and is made of the same few parts."""
