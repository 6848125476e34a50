import { adamOptions, tells, type AdamSettings } from './adam.js';
import { adamWStep } from './adam-w.js';
import { defineOptimizer, rate, shrunk, type Arithmetic, type Matrix, type Settings, type Terms, type Updated } from './optimizer.js';

interface MuonSettings extends Settings {
  readonly momentum: number;
  readonly weightDecay: number;
  readonly adamW: AdamSettings;
}

/** Of the polynomial a·x + b·x³ + c·x⁵, five times of which bring singular values from (0, 1] to about 0.7 … 1.2. */
const [A, B, C] = [3.4445, -4.775, 2.0315];
const ROUNDS = 5;
/** Keeps the division by the norm from zero. */
const EPSILON = 1e-7;

/**
 * A step whose singular values are all near 1, for the matrices of hidden layers: v = momentum · v + (1 - momentum) · g, Nesterov's
 * g + momentum · (v - g) made orthogonal by five Newton-Schulz rounds, times √max(1, rows / columns). A weight [M, …] counts as M rows.
 * Everything else, the matrix that gives the logits and tables of symbols and positions among it, is left to adamW; a schedule moves
 * both rates alike. As torch.optim.Muon. Source: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks".
 */
export const muon = defineOptimizer<MuonSettings>({
  name: 'muon',
  summary: "Orthogonal steps for the matrices of hidden layers, adamW's for the rest (Jordan et al. 2024).",
  formula: 'v = momentum · v + (1 - momentum) · g, p = p - rate · √max(1, rows/columns) · orthogonal(g + momentum · (v - g))',
  options: {
    rate: rate('0.02'),
    momentum: { kind: 'number', description: 'How much of the last step goes on.', default: 0.95, minimum: 0, exclusiveMaximum: 1 },
    weightDecay: { kind: 'number', description: 'How much the matrices shrink, times the rate.', default: 0, minimum: 0 },
    adamW: {
      kind: 'section',
      description:
        'For what is no matrix of a hidden layer: embeddings, the head, norms and biases. Settings as of adamW, and a rate of 0.001 unless given.',
      fields: { ...adamOptions(0.01), rate: { ...rate('0.001'), default: 0.001 } },
      optional: true,
    },
  },
  rates: { from: 1e-5, to: 1 },
  // adamW's mean of a gradient is the momentum of a matrix.
  states: () => ['mean', 'square'],
  tells: ({ adamW: own }) => ['hidden', ...tells(own)],
  update(terms, arithmetic, settings) {
    const { matrix } = terms;
    return matrix === undefined ? adamPart(terms, arithmetic, settings) : muonStep(matrix, terms, arithmetic, settings);
  },
});

/** adamW's own update, whose rate keeps its ratio to muon's. */
function adamPart<Value>(terms: Terms<Value>, arithmetic: Arithmetic<Value>, { rate: whole, adamW: own }: MuonSettings): Updated<Value> {
  return adamWStep(terms, arithmetic, own, ['multiply', 'rate', own.rate / whole]);
}

function muonStep<Value>(
  matrix: Matrix<Value>,
  terms: Terms<Value>,
  arithmetic: Arithmetic<Value>,
  { momentum, weightDecay }: MuonSettings,
): Updated<Value> {
  const { gradient, scalar, state } = terms;
  const { add, divide, multiply, norm, subtract } = arithmetic;
  const mean = add(multiply(momentum, state('mean')), multiply(1 - momentum, gradient));
  const ahead = add(multiply(1 - momentum, gradient), multiply(momentum, mean));
  const unit = matrix.of(divide(ahead, add(norm(ahead), EPSILON)));
  const step = matrix.flat(orthogonal(unit, matrix, arithmetic));
  const length = Math.sqrt(Math.max(1, matrix.rows / matrix.columns));
  const smaller = shrunk(weightDecay, terms, arithmetic, { name: 'muonDecay' });
  const stride = scalar('muonRate', length === 1 ? 'rate' : ['multiply', 'rate', length]);
  return { parameter: subtract(smaller, multiply(stride, step)), states: { mean } };
}

/** Five rounds of X = a·X + (b·S + c·S²)·X with S = X·Xᵀ, or the same of Xᵀ where that is the smaller S. */
function orthogonal<Value>(unit: Value, { rows, columns }: Matrix<Value>, arithmetic: Arithmetic<Value>): Value {
  const { add, multiply, times, timesTransposed, transposedTimes } = arithmetic;
  let x = unit;
  for (let round = 0; round < ROUNDS; round++) {
    const squares = rows > columns ? transposedTimes(x, x) : timesTransposed(x, x);
    const mixed = add(multiply(B, squares), multiply(C, times(squares, squares)));
    x = add(multiply(A, x), rows > columns ? times(x, mixed) : times(mixed, x));
  }
  return x;
}
