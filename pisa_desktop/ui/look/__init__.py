"""Colours, measures, icons, small controls and wording."""
