"""Benchmarks: everything that prints figures of speed and memory."""
