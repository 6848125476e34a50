import type { Piece } from './twin.js';

/** What keeps a position from those that it may not see, True there. */
const mask = (hasWindow: boolean): string =>
  hasWindow
    ? `t = torch.arange(x.size(1), device=x.device)
        behind = t.unsqueeze(1) - t
        hidden = (behind < 0) | (behind >= (self.window or len(t)))`
    : `T = x.size(1)
        hidden = torch.ones(T, T, dtype=torch.bool, device=x.device).triu(1)`;

export const selfAttention: Piece = {
  name: 'SelfAttention',
  text: ({ hasWindow }) => `class SelfAttention(nn.MultiheadAttention):
    """Causal self-attention: a position sees itself and ${hasWindow ? 'the last `window` - 1 before it' : 'those before it'}."""

    def __init__(self, channels, heads, ${hasWindow ? 'window=None, ' : ''}dropout=0.0, bias=True):
        super().__init__(channels, heads, dropout=dropout, bias=bias, batch_first=True)${hasWindow ? '\n        self.window = window' : ''}

    def forward(self, x):
        ${mask(hasWindow)}
        y, _ = super().forward(x, x, x, attn_mask=hidden, need_weights=False)
        return y`,
};

export const alibiAttention: Piece = {
  name: 'AlibiAttention',
  text: ({ hasWindow }) => `class AlibiAttention(nn.MultiheadAttention):
    """
    Causal self-attention in which what lies further back counts less: head h of H = 1 … H subtracts
    2^(-8h/H) · distance from its scores.
    """

    def __init__(self, channels, heads, ${hasWindow ? 'window=None, ' : ''}dropout=0.0, bias=True):
        super().__init__(channels, heads, dropout=dropout, bias=bias, batch_first=True)${hasWindow ? '\n        self.window = window' : ''}

    def forward(self, x):
        B, T, _ = x.shape
        t = torch.arange(T, device=x.device)
        behind = t.unsqueeze(1) - t
        slopes = 2.0 ** (-8 * torch.arange(1, self.num_heads + 1, device=x.device) / self.num_heads)
        shift = -slopes.view(-1, 1, 1) * behind
        shift = shift.masked_fill(${hasWindow ? '(behind < 0) | (behind >= (self.window or T))' : 'behind < 0'}, float('-inf'))
        y, _ = super().forward(x, x, x, attn_mask=shift.repeat(B, 1, 1), need_weights=False)
        return y`,
};

const rotate: Piece = {
  name: 'rotate',
  text: () => `def rotate(x):
    """Turns channels i and i + D/2 of position t, as a point of a plane, by t / 10000^(2i/D); x is [.., T, D]."""
    T, D = x.shape[-2:]
    t = torch.arange(T, dtype=torch.float64, device=x.device).unsqueeze(1)
    angle = t / 10000 ** (torch.arange(0, D, 2, dtype=torch.float64, device=x.device) / D)
    cos, sin = angle.cos().to(x.dtype), angle.sin().to(x.dtype)
    low, high = x.chunk(2, dim=-1)
    return torch.cat([low * cos - high * sin, high * cos + low * sin], dim=-1)`,
};

export const rotaryAttention: Piece = {
  name: 'RotaryAttention',
  text: ({ hasWindow }) => `class RotaryAttention(nn.Module):
    """
    Causal self-attention whose queries and keys are turned by their positions. Its parameters are called
    as those of nn.MultiheadAttention.
    """

    def __init__(self, channels, heads, ${hasWindow ? 'window=None, ' : ''}dropout=0.0, bias=True):
        super().__init__()
        self.heads = heads${hasWindow ? '\n        self.window = window' : ''}
        self.in_proj_weight = nn.Parameter(torch.empty(3 * channels, channels))
        nn.init.xavier_uniform_(self.in_proj_weight)
        self.in_proj_bias = nn.Parameter(torch.zeros(3 * channels)) if bias else None
        self.out_proj = nn.Linear(channels, channels, bias=bias)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        ${mask(hasWindow)}
        qkv = F.linear(x, self.in_proj_weight, self.in_proj_bias)
        # Each is [B, heads, T, D].
        q, k, v = (part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in qkv.chunk(3, dim=-1))
        scores = rotate(q) @ rotate(k).transpose(-2, -1) / math.sqrt(q.size(-1))
        weights = scores.masked_fill(hidden, float('-inf')).softmax(dim=-1)
        y = self.dropout(weights) @ v
        return self.out_proj(y.transpose(1, 2).flatten(2))`,
  needs: () => [rotate],
};
