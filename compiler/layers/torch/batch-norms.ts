import type { Piece } from './twin.js';

/** Batch norms over other axes than nn.BatchNorm1d's, or with another variance; x is [B, T, C] or [B, C]. */

export const batchNormOverPositions: Piece = {
  name: 'BatchNorm',
  text: () => `class BatchNorm(nn.BatchNorm1d):
    """nn.BatchNorm1d for [B, T, C]: statistics of each channel over the batch and the positions."""

    def forward(self, x):
        return super().forward(x.transpose(1, 2)).transpose(1, 2)`,
};

export const unbiasedBatchNorm: Piece = {
  name: 'UnbiasedBatchNorm',
  text: () => `class UnbiasedBatchNorm(nn.BatchNorm1d):
    """nn.BatchNorm1d over the batch and the positions that normalises a batch with its variance over n - 1."""

    def forward(self, x):
        mean, variance = self.running_mean, self.running_var
        if self.training:
            axes = tuple(range(x.dim() - 1))
            mean, variance = x.mean(axes), x.var(axes, unbiased=True)
            self.running_mean.lerp_(mean.detach(), self.momentum)
            self.running_var.lerp_(variance.detach(), self.momentum)
        return (x - mean) / torch.sqrt(variance + self.eps) * self.weight + self.bias`,
};

export const batchNormPerPosition: Piece = {
  name: 'BatchNormPerPosition',
  text: () => `class BatchNormPerPosition(nn.BatchNorm1d):
    """
    nn.BatchNorm1d with statistics of each position. \`unbiased\`: a batch is normalised with its variance
    over n - 1; the running variance is that one either way.
    """

    def __init__(self, positions, channels, unbiased=False, **options):
        super().__init__(channels, **options)
        self.unbiased = unbiased
        self.register_buffer('running_mean', torch.zeros(positions, channels))
        self.register_buffer('running_var', torch.ones(positions, channels))

    def forward(self, x):
        mean, variance = self.running_mean, self.running_var
        if self.training:
            mean, variance = x.mean(0), x.var(0, unbiased=self.unbiased)
            self.running_mean.lerp_(mean.detach(), self.momentum)
            self.running_var.lerp_(x.detach().var(0, unbiased=True), self.momentum)
        return (x - mean) / torch.sqrt(variance + self.eps) * self.weight + self.bias`,
};

export const wordBatchNorm: Piece = {
  name: 'WordBatchNorm',
  text: () => `class WordBatchNorm(nn.BatchNorm1d):
    """
    nn.BatchNorm1d over the positions that are predicted, never over the padding behind a word: \`counted\`,
    [B, T, 1], is 1 at those. \`unbiased\`: a batch is normalised with its variance over n - 1; the running
    variance is that one either way. \`positions\`: how many there are, where each has statistics of its own.
    """

    def __init__(self, channels, unbiased=False, positions=None, **options):
        super().__init__(channels, **options)
        self.unbiased = unbiased
        self.axes = (0, 1) if positions is None else (0,)
        if positions is not None:
            self.register_buffer('running_mean', torch.zeros(positions, channels))
            self.register_buffer('running_var', torch.ones(positions, channels))
        self.counted = None

    def forward(self, x):
        mean, variance = self.running_mean, self.running_var
        if self.training:
            n = self.counted.sum(self.axes)
            mean = (x * self.counted).sum(self.axes) / n.clamp(min=1)
            squares = ((x - mean) ** 2 * self.counted).sum(self.axes)
            biased, unbiased = squares / n.clamp(min=1), squares / (n - 1).clamp(min=1)
            # A statistic that this batch does not give stays as it was.
            self.running_mean.lerp_(mean.detach(), self.momentum * (n > 0).float())
            self.running_var.lerp_(unbiased.detach(), self.momentum * (n > 1).float())
            variance = unbiased if self.unbiased else biased
        return (x - mean) / torch.sqrt(variance + self.eps) * self.weight + self.bias`,
  takesCounted: true,
};
