"""What a photo's file says besides its pixels: EXIF, XMP, IPTC, captions."""
