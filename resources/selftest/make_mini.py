"""Writes mini.png, the result that the self-test compares PiSA-Mini's with. Run it when PiSA-Mini was trained again."""

from PIL import Image

from pisa_desktop.measure.installation import sample_result, stored_result

if __name__ == "__main__":
    Image.fromarray(sample_result()).save(stored_result(), optimize=True)
