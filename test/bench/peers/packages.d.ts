/**
 * What the bench uses of its peers, so that the repository's types hold without them: they are installed when the bench first
 * runs, into test/bench/node_modules.
 */
declare module '@jax-js/jax' {
  namespace numpy {
    class Array {
      /** The array once more: each use of an array ends its owner's claim to it. */
      get ref(): this;
      reshape(shape: number[]): Array;
      add(other: Array | number): Array;
      sub(other: Array | number): Array;
      mul(other: Array | number): Array;
      div(other: Array | number): Array;
      sum(): Array;
      item(): number;
    }
    type Type = 'int32';
    const int32: Type;
    function array(values: Float32Array | Int32Array, options?: { dtype?: Type }): Array;
    function zeros(shape: number[]): Array;
    function ones(shape: number[]): Array;
    function matmul(a: Array, b: Array): Array;
    function mean(x: Array, axis: number): Array;
    function var_(x: Array, axis: number): Array;
    function sqrt(x: Array): Array;
    function tanh(x: Array): Array;
  }
  namespace nn {
    function oneHot(x: numpy.Array, classes: number): numpy.Array;
    function logSoftmax(x: numpy.Array): numpy.Array;
  }
  namespace tree {
    function ref<Tree>(tree: Tree): Tree;
    function map<Tree>(change: (...leaves: numpy.Array[]) => numpy.Array, tree: Tree, ...rest: Tree[]): Tree;
  }
  function init(device: 'wasm'): Promise<string[]>;
  function jit<Arguments extends unknown[], Result>(f: (...values: Arguments) => Result): (...values: Arguments) => Result;
  function valueAndGrad<First, Rest extends unknown[], Result>(
    f: (first: First, ...rest: Rest) => Result,
    options: { hasAux: true },
  ): (first: First, ...rest: Rest) => [Result, First];
}

// The package declares no types for these two, which are imported for what they register.
declare module '@tensorflow/tfjs-core/dist/register_all_gradients';
declare module '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops';
