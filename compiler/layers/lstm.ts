import { defineRecurrent } from './recurrent.js';

/**
 * A cell that gates write, keep and show: c = f ⊙ c' + i ⊙ g, h = o ⊙ tanh(c).
 * Shapes: [T, in] to [T, H]; weight_ih_l0 [4H, in], weight_hh_l0 [4H, H], biases [4H], rows in the order i, f, g, o.
 * Backward keeps h, c and the gates. Initial values: all uniform in ±1/√H, as torch.nn.LSTM.
 */
export const lstm = defineRecurrent(
  'lstm',
  4,
  'A cell that gates write, keep and show.',
  {
    forward: 'i, f, o = σ(W·x + U·h′ + b), g = tanh(…), c = f ⊙ c′ + i ⊙ g, h = o ⊙ tanh(c)',
    backward:
      'from the last position to the first: dc += dh · o · (1 - tanh²(c)), each gate through its σ or tanh; dc′ = dc · f, dh′ = Uᵀ · what the gates send back',
  },
  'Hochreiter & Schmidhuber 1997, "Long Short-Term Memory", with the forget gate of Gers et al. 2000.',
);
