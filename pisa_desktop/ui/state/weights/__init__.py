"""The models that are or can be installed, as the Models dialog shows them."""
