import { defineRecurrent } from './recurrent.js';

/**
 * A state with a reset gate r and an update gate z: n = tanh(W_n·x + b_n + r ⊙ (U_n·h' + c_n)), h = (1 - z) ⊙ n + z ⊙ h'.
 * Shapes: [T, in] to [T, H]; weight_ih_l0 [3H, in], weight_hh_l0 [3H, H], biases [3H], rows in the order r, z, n.
 * Backward keeps h and the gates. Initial values: all uniform in ±1/√H, as torch.nn.GRU.
 */
export const gru = defineRecurrent(
  'gru',
  3,
  'A state with a reset and an update gate.',
  {
    forward: 'r, z = σ(W·x + U·h′ + b), n = tanh(W_n·x + b_n + r ⊙ (U_n·h′ + c_n)), h = (1 - z) ⊙ n + z ⊙ h′',
    backward:
      'from the last position to the first: dn = dh · (1 - z), dz = dh · (h′ - n), each through its gate; dh′ = dh · z + Uᵀ · what the gates send back',
  },
  'Cho et al. 2014, "Learning Phrase Representations", in PyTorch\'s form, where r multiplies the hidden share with its bias.',
);
