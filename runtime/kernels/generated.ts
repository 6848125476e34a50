/** What generated functions that do not learn call. */
export { erf, euclideanNorm, sigmoid, tanh } from './math.js';
export { multiply, multiplyLeftTransposed, multiplyTransposed } from './matrix.js';
export { makeTable } from './tables.js';
