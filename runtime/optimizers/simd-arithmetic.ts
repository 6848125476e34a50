import { plainArithmetic, type FlatArithmetic } from './arithmetic.js';

/** The functions of every model's WebAssembly module over whole arrays: their places and byte lengths, then numbers. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  descend(parameters: number, gradients: number, bytes: number, rate: number): void;
  descendWithMomentum(parameters: number, gradients: number, velocity: number, bytes: number, rate: number, momentum: number): void;
  /** Places of parameters, gradients, mean and square, bytes; β₁, 1-β₁, β₂, 1-β₂, ε, pull, decay, stride, 1/root. */
  adam(...numbers: readonly number[]): void;
  mix(average: number, parameters: number, bytes: number, decay: number, rest: number): void;
  squaredNorm(values: number, bytes: number): number;
  scale(values: number, bytes: number, factor: number): void;
}

/** The loops in the model's module, four numbers at a time in single precision; arrays outside its memory go the plain way. */
export function simdArithmetic(exported: WebAssembly.Exports, room: { readonly byte: number; readonly length: number }): FlatArithmetic {
  const module = exported as unknown as Exports;
  const { buffer } = module.memory;
  let taken = 0;
  const reached = (...arrays: readonly Float32Array[]): boolean => arrays.every((array) => array.buffer === buffer && array.length % 4 === 0);
  return {
    allocate(length) {
      if (taken + length > room.length) return plainArithmetic.allocate(length);
      const array = new Float32Array(buffer, room.byte + 4 * taken, length);
      taken += length;
      return array.fill(0);
    },
    descend(parameters, gradients, rate) {
      if (!reached(parameters, gradients)) return plainArithmetic.descend(parameters, gradients, rate);
      module.descend(parameters.byteOffset, gradients.byteOffset, parameters.byteLength, rate);
    },
    descendWithMomentum(parameters, gradients, velocity, rate, momentum) {
      if (!reached(parameters, gradients, velocity)) return plainArithmetic.descendWithMomentum(parameters, gradients, velocity, rate, momentum);
      module.descendWithMomentum(parameters.byteOffset, gradients.byteOffset, velocity.byteOffset, parameters.byteLength, rate, momentum);
    },
    adam(parameters, gradients, mean, square, factors) {
      if (!reached(parameters, gradients, mean, square)) return plainArithmetic.adam(parameters, gradients, mean, square, factors);
      const { beta1, beta2, epsilon, pull, decay, stride, root } = factors;
      const places = [parameters.byteOffset, gradients.byteOffset, mean.byteOffset, square.byteOffset, parameters.byteLength] as const;
      module.adam(...places, beta1, 1 - beta1, beta2, 1 - beta2, epsilon, pull, decay, stride, 1 / root);
    },
    mix(average, parameters, decay) {
      if (!reached(average, parameters)) return plainArithmetic.mix(average, parameters, decay);
      module.mix(average.byteOffset, parameters.byteOffset, average.byteLength, decay, 1 - decay);
    },
    squaredNorm: (values) => (reached(values) ? module.squaredNorm(values.byteOffset, values.byteLength) : plainArithmetic.squaredNorm(values)),
    scale(values, factor) {
      if (!reached(values)) return plainArithmetic.scale(values, factor);
      module.scale(values.byteOffset, values.byteLength, factor);
    },
  };
}
