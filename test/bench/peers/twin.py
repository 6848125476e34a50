"""A spec's model in PyTorch under a loop as PyTorch's documentation writes one, for npm run bench: twin.py JOB_FOLDER.

The model is what `wnc export --to torch` prints, torch.nn alone, one thread. Reads commands from standard input, one a line: a number of
steps to take. Answers each with a line of JSON, as worker.ts does: milliseconds of wall clock and of processor time, the last loss.
"""
import importlib.util
import json
import os
import sys
import time

import torch
from torch.nn import functional as F

torch.set_num_threads(1)

folder = sys.argv[1]
with open(os.path.join(folder, "job.json")) as file:
    job = json.load(file)
context, vocabulary, train = job["context"], job["vocabulary"], job["train"]


def say(message):
    print(json.dumps(message), flush=True)


def read(name):
    """A file of whole numbers as a tensor."""
    with open(os.path.join(folder, name), "rb") as file:
        return torch.frombuffer(bytearray(file.read()), dtype=torch.int32).long()


def optimizer_of(settings, model):
    """The optimizer of the spec by its name in torch.optim."""
    kind, rate = settings["kind"], settings["rate"]
    parameters = list(model.parameters())
    if kind == "sgd":
        return torch.optim.SGD(parameters, lr=rate)
    if kind == "momentum":
        return torch.optim.SGD(parameters, lr=rate, momentum=settings["momentum"], nesterov=settings.get("nesterov", False))
    if kind == "adam":
        return torch.optim.Adam(parameters, lr=rate, betas=settings["betas"], eps=settings["epsilon"])
    if kind == "adamW":
        decayed = parameters if settings["decay"] == "all" else [p for p in parameters if p.dim() > 1]
        others = [p for p in parameters if all(p is not q for q in decayed)]
        groups = [{"params": decayed, "weight_decay": settings["weightDecay"]}]
        if others:
            groups.append({"params": others, "weight_decay": 0.0})
        return torch.optim.AdamW(groups, lr=rate, betas=settings["betas"], eps=settings["epsilon"])
    raise ValueError(f"torch.optim {torch.__version__} has no {kind}")


try:
    location = importlib.util.spec_from_file_location("twin", os.path.join(folder, "model.py"))
    twin = importlib.util.module_from_spec(location)
    location.loader.exec_module(twin)
    model = twin.load(os.path.join(folder, "weights.safetensors")).train()
    inputs = read("inputs.bin").view(-1, context)
    targets = read("targets.bin").view(len(inputs), -1)
    optimizer = optimizer_of(train["optimizer"], model)
    rates = job["schedule"]
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rates[min(step, len(rates) - 1)])
    average = None
    if train["average"] is not None:
        decay = train["average"]["decay"]
        average = torch.optim.swa_utils.AveragedModel(model, avg_fn=lambda mean, new, _: decay * mean + (1 - decay) * new)
except Exception as error:
    say({"error": str(error)})
    sys.exit()

batch = train["batch"]
taken = 0


def step():
    """One step on the next batch."""
    global taken
    rows = torch.arange(taken * batch, (taken + 1) * batch) % len(inputs)
    taken += 1
    logits = model(inputs[rows])
    loss = F.cross_entropy(logits.reshape(-1, vocabulary), targets[rows].reshape(-1), ignore_index=-1)
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    if train["clip"] is not None:
        torch.nn.utils.clip_grad_norm_(model.parameters(), train["clip"])
    optimizer.step()
    scheduler.step()
    if average is not None:
        average.update_parameters(model)
    return loss.item()


say({"ready": f"PyTorch {torch.__version__}"})
for line in sys.stdin:
    began, busy = time.perf_counter(), time.process_time()
    for _ in range(int(line)):
        last = step()
    say({"ms": (time.perf_counter() - began) * 1e3, "cpuMs": (time.process_time() - busy) * 1e3, "loss": last})
