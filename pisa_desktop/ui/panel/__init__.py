"""The panel on the right: presets, pad, sliders, slots, scale, model, output and the primary button."""
