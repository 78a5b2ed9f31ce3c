"""Exports of the current photo: the choices, the queue, and the steps on the worker's thread."""
