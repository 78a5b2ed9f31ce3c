"""The one quiet column: presets, pad, sliders, slots, scale, model, output and the primary button."""
