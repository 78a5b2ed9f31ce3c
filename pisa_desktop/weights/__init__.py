"""A model's files on disk: what can be installed, how it is installed, and whether it is whole.

Window and command line use the same functions: `Store` for states and places, and the generators `install.install`,
`install.repair`, `check.check`, `importing.import_files`, `adopting.adopt` and `moving.move`, which are paused by
`close()`. `moving.remove` is short.
"""
