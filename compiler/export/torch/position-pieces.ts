import type { MakePiece } from './pieces.js';

/** What changes, joins or looks back over positions; x is [B, T, C]. */
export const positionPieces = {
  Positions: () => ({
    text: `class Positions(nn.Module):
    """Adds a learned vector to each position."""

    def __init__(self, positions, channels):
        super().__init__()
        self.weight = nn.Parameter(0.02 * torch.randn(positions, channels))

    def forward(self, x):
        return x + self.weight[:x.size(1)]`,
  }),
  SinusoidalPositions: () => ({
    text: `class SinusoidalPositions(nn.Module):
    """Adds sin(t / 10000^(2i/C)) to channel 2i of position t, and the cosine to channel 2i + 1."""

    def __init__(self, positions, channels):
        super().__init__()
        t = torch.arange(positions, dtype=torch.float64).unsqueeze(1)
        channel = torch.arange(channels)
        angle = t / 10000 ** ((channel - channel % 2).double() / channels)
        wave = torch.where(channel % 2 == 0, angle.sin(), angle.cos())
        self.register_buffer('wave', wave.float(), persistent=False)

    def forward(self, x):
        return x + self.wave[:x.size(1)]`,
  }),
  Fuse: () => ({
    text: `class Fuse(nn.Module):
    """Puts n neighbouring positions side by side: [B, T, C] to [B, T/n, nC], or [B, nC] where one is left."""

    def __init__(self, n):
        super().__init__()
        self.n = n

    def forward(self, x):
        B, T, C = x.shape
        return x.reshape(B, T // self.n, self.n * C).squeeze(1)`,
  }),
  MaxPool: () => ({ text: pool('MaxPool', 'The largest of') }),
  AveragePool: () => ({ text: pool('AveragePool', 'The mean of', 'nn.AvgPool1d') }),
  Last: () => ({
    text: `class Last(nn.Module):
    """Goes on with the last position alone: [B, T, C] to [B, C]."""

    def forward(self, x):
        return x[:, -1]`,
  }),
  Mean: () => ({
    text: `class Mean(nn.Module):
    """Averages over the positions: [B, T, C] to [B, C]."""

    def forward(self, x):
        return x.mean(dim=1)`,
  }),
  CausalConv: () => ({
    text: `class CausalConv(nn.Conv1d):
    """A convolution over the positions that looks back only: zeros stand before the first one."""

    def forward(self, x):
        before = (self.kernel_size[0] - 1) * self.dilation[0]
        y = super().forward(F.pad(x.transpose(1, 2), (before, 0)))
        return y.transpose(1, 2)`,
  }),
  Gated: () => ({
    text: `class Gated(nn.Module):
    """WaveNet's gated unit: tanh of one causal convolution times sigmoid of another."""

    def __init__(self, in_channels, out_channels, kernel_size, dilation=1):
        super().__init__()
        self.filter = CausalConv(in_channels, out_channels, kernel_size, dilation=dilation)
        self.gate = CausalConv(in_channels, out_channels, kernel_size, dilation=dilation)

    def forward(self, x):
        return torch.tanh(self.filter(x)) * torch.sigmoid(self.gate(x))`,
    needs: ['CausalConv'],
  }),
  RNN: () => ({ text: recurrent('RNN') }),
  GRU: () => ({ text: recurrent('GRU') }),
  LSTM: () => ({ text: recurrent('LSTM') }),
} satisfies Record<string, MakePiece>;

function pool(name: string, what: string, base = 'nn.MaxPool1d'): string {
  return `class ${name}(${base}):
    """${what} n neighbouring positions: [B, T, C] to [B, T/n, C], or [B, C] where one is left."""

    def forward(self, x):
        return super().forward(x.transpose(1, 2)).transpose(1, 2).squeeze(1)`;
}

function recurrent(name: string): string {
  return `class ${name}(nn.${name}):
    """nn.${name} whose result is its state at every position, and nothing else."""

    def forward(self, x):
        states, _ = super().forward(x)
        return states`;
}
