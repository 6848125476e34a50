import type { TableFormula } from '../../runtime/contract.js';
import { broadcast, type BinaryOps, type ScalarOps, type UnaryOps } from './graph.js';
import type { GradientRule, OpDefinition } from './op.js';
import type { WasmFunction } from './wasm-text.js';

/** Functions that only the runtime has: the interpreter is handed them. */
export interface RuntimeFunctions {
  erf(x: number): number;
  dropoutMask(key: number, stream: number, index: number, rate: number): number;
  makeTable(formula: TableFormula): ArrayLike<number>;
}

/** Functions of one number that generated TypeScript imports from the runtime. */
export type RuntimeScalar = 'tanh' | 'sigmoid' | 'erf';

export type Operator = '+' | '-' | '*' | '/' | '%' | '>' | '>=' | '===';

/** How a function of numbers is computed and how each target writes it. */
export interface ScalarCode {
  /** For the interpreter, in double precision. */
  compute(a: number, b: number, functions: RuntimeFunctions): number;
  readonly typescript:
    | { readonly operator: Operator }
    /** `Math.exp` */
    | { readonly call: string }
    /** A function that generated code imports from the runtime. */
    | { readonly runtime: RuntimeScalar }
    /** 1 over what a call gives. */
    | { readonly oneOver: string };
  readonly wasm: /** An instruction of floats, `f32.add` and `f32x4.add`. */
    | { readonly float: string }
    /** An instruction that whole numbers have too, and stay whole by. */
    | { readonly floatOrWhole: string }
    /** An instruction of whole numbers alone, one at a time. */
    | { readonly whole: string }
    /** 1 where the comparison holds, else 0. */
    | { readonly comparison: string; readonly wholeComparison: string }
    /** A function of the module's library, which bears the op's name. */
    | { readonly function: WasmFunction };
  readonly webgl:
    | { readonly operator: Operator }
    /** A function of GLSL for float and vec4; `text` defines one that GLSL lacks, with T for either type. */
    | { readonly call: string; readonly text?: string };
  /** Its operator in ONNX, or how others make it; elsewhere: a model that is exported has none. */
  readonly onnx: string | 'elsewhere' | OnnxFormula;
}

/** A value made of others, [x] or [a, b], by ONNX's operators. */
export type OnnxFormula = <V>(inputs: readonly [V, ...V[]], onnx: OnnxNodes<V>) => V;

export interface OnnxNodes<V> {
  node(operator: string, inputs: readonly V[], attributes?: Readonly<Record<string, number>>): V;
  scalar(value: number): V;
}

/** What one file says of an op of one number or two. */
interface ScalarRule<Name extends keyof ScalarOps> extends Pick<OpDefinition<Name>, 'expensive' | 'part'> {
  readonly gradient: GradientRule<Name> | 'none';
  readonly code: ScalarCode;
}

export type ScalarDefinition<Name extends keyof ScalarOps = keyof ScalarOps> = OpDefinition<Name> & {
  readonly name: Name;
  readonly operands: 1 | 2;
  readonly code: ScalarCode;
};

/** y = f(x), element by element. */
export function defineUnary<Name extends keyof UnaryOps>(name: Name, rule: ScalarRule<Name>): ScalarDefinition<Name> {
  return { name, kind: 'elementwise', operands: 1, shape: ([x]) => x ?? [], ...rule };
}

/** y = f(a, b), element by element; operands broadcast. */
export function defineBinary<Name extends keyof BinaryOps>(name: Name, rule: ScalarRule<Name>): ScalarDefinition<Name> {
  return { name, kind: 'elementwise', operands: 2, shape: ([a, b]) => broadcast(a ?? [], b ?? []), ...rule };
}
