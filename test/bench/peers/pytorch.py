"""The hierarchical model in PyTorch, for npm run bench: pytorch.py JOB_FOLDER eager|traced.

Written with the library's own modules, one thread, in the form that measured fastest: rows in two dimensions from the embedding
on (three dimensions took a tenth longer), an update parameter by parameter (foreach=True was no faster). Reads commands from standard input, one a line: a number of steps to
take. Answers each with a line of JSON, as worker.ts does: milliseconds of wall clock and of processor time, the last loss.
"""
import json
import os
import sys
import time

import torch
from torch import nn
from torch.nn import functional as F

torch.set_num_threads(1)

folder, mode = sys.argv[1:]
with open(os.path.join(folder, "job.json")) as file:
    job = json.load(file)
channels, hidden, batch, context = (job[key] for key in ("channels", "hidden", "batch", "context"))


def read(name, dtype):
    """A whole file of numbers as a tensor."""
    with open(os.path.join(folder, name), "rb") as file:
        return torch.frombuffer(bytearray(file.read()), dtype=dtype)


class Fuse(nn.Module):
    """Puts `count` neighbours into one row; the batch's rows stay in order, so that this is a view."""

    def __init__(self, count):
        super().__init__()
        self.count = count

    def forward(self, x):
        return x.view(-1, self.count * x.shape[-1])


def level(inputs):
    return [Fuse(2), nn.Linear(inputs, hidden, bias=False), nn.BatchNorm1d(hidden), nn.Tanh()]


model = nn.Sequential(
    nn.Embedding(27, channels), *level(2 * channels), *level(2 * hidden), *level(2 * hidden), nn.Linear(hidden, 27)
)
weights = read("weights.bin", torch.float32)
with torch.no_grad():
    for parameter, offset in zip(model.parameters(), job["offsets"]):
        parameter.copy_(weights[offset : offset + parameter.numel()].view_as(parameter))

inputs = read("inputs.bin", torch.int32).long().view(-1, batch, context)
targets = read("targets.bin", torch.int32).long().view(-1, batch)
optimizer = torch.optim.SGD(model.parameters(), lr=job["rate"])
if mode == "traced":
    # Tracing runs the model, which moves the running statistics once more; they play no part in training.
    model = torch.jit.trace(model, inputs[0])
taken = 0


def step():
    """One step on the next batch."""
    global taken
    x, y = inputs[taken % len(inputs)], targets[taken % len(targets)]
    taken += 1
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    optimizer.step()
    return loss.item()


def say(message):
    print(json.dumps(message), flush=True)


say({"ready": f"PyTorch {torch.__version__}"})
for line in sys.stdin:
    began, busy = time.perf_counter(), time.process_time()
    for _ in range(int(line)):
        last = step()
    say({"ms": (time.perf_counter() - began) * 1e3, "cpuMs": (time.process_time() - busy) * 1e3, "loss": last})
