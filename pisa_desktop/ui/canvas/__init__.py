"""The canvas: shows the photo before and after, in eight ways to compare, and follows the sliders.

How the picture after a slider move is made:

    compare_view.CompareView.set_strengths    a slider has moved: asks Qt to repaint the after side
    compose.paint                             arranges before and after for the compare mode
    scene.Scene.paint_after                   the finished picture if it has these strengths, else the slider layers
    slider_layer.SliderLayer.paint            chooses the pixels in sight, at most a million
    slider_blend.SliderBlend.at               computes them: reference - ls * e_full - (lp - ls) * e_pix, in numpy

The arrays come from `engine.slider_arrays`. No step runs the network, torch or another thread.
"""
