"""A model's files on disk: what there is to install, how it comes here, and whether it is whole."""
