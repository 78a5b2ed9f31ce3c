"""Where tests marked `cuda` compute: on a graphics card; where there is none, on the CPU again."""

import torch

from pisa_desktop.restore.device import Compute, best_dtype

CARD = torch.device("cuda" if torch.cuda.is_available() else "cpu")
FP32, FASTEST = Compute(CARD, torch.float32), Compute(CARD, best_dtype(CARD))
