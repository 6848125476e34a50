import { defineRecurrent } from './recurrent.js';

/**
 * A state that each position updates: h[t] = tanh(weight_ih·x[t] + bias_ih + weight_hh·h[t-1] + bias_hh), zero before the first.
 * Shapes: [T, in] to [T, H]; weight_ih_l0 [H, in], weight_hh_l0 [H, H], bias_ih_l0 and bias_hh_l0 [H]. Backward keeps every h.
 * Initial values: all uniform in ±1/√H, as torch.nn.RNN.
 */
export const rnn = defineRecurrent(
  'rnn',
  1,
  'A state that each position updates through tanh.',
  {
    forward: 'h[t] = tanh(weight_ih · x[t] + bias_ih + weight_hh · h[t-1] + bias_hh)',
    backward: 'from the last position to the first: dz[t] = (dh[t] + weight_hhᵀ · dz[t+1]) · (1 - h[t]²)',
  },
  'Elman 1990, "Finding Structure in Time".',
);
