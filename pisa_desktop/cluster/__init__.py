"""Albums on many machines: what runs on each of them (worker.py), and who hands out photos (driver.py)."""
