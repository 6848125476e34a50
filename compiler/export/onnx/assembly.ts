import type { NumberTensor } from '../../../runtime/files/named-tensors.js';
import type { Attribute, OnnxNode, OnnxTensor } from './proto.js';

/** A value of the graph, named when all are known. */
export interface OnnxValue {
  name: string | undefined;
}

/** A value that a node or pattern has for an input. */
export function given(value: OnnxValue | undefined): OnnxValue {
  if (!value) throw new Error('internal error: an ONNX node lacks an input');
  return value;
}

/** Whose a node is. */
interface Place {
  /** A layer's path; empty for what is no layer's. */
  readonly path: string;
  readonly note: string;
}

interface Draft extends Place {
  readonly operator: string;
  readonly inputs: readonly OnnxValue[];
  readonly output: OnnxValue;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/**
 * An ONNX graph being put together. The last node of a layer bears the layer's path for a name, those before it the path and their
 * operator: `3`, `3/MatMul`, `3/MatMul_2`; a value bears the name of the node that it comes from.
 */
export class Assembly {
  private readonly drafts: Draft[] = [];
  private readonly initializers = new Map<string, OnnxTensor & { readonly value: OnnxValue }>();
  private place: Place = { path: '', note: '' };
  /** The model's input, [batch, T]. */
  readonly tokens: OnnxValue = { name: 'tokens' };

  /** `parameters`: every parameter and running statistic by its name. */
  constructor(private readonly parameters: ReadonlyMap<string, NumberTensor>) {}

  /** The nodes that follow are this layer's. */
  at(path: string, note: string): void {
    this.place = { path, note };
  }

  node(operator: string, inputs: readonly OnnxValue[], attributes: Readonly<Record<string, Attribute>> = {}): OnnxValue {
    const output = { name: undefined };
    this.drafts.push({ ...this.place, operator, inputs, output, attributes });
    return output;
  }

  /** A parameter or running statistic, in PyTorch's layout. */
  parameter(name: string): OnnxValue {
    const { shape, values } = this.numbersOf(name);
    return this.tensor(name, shape, () => values);
  }

  numbersOf(name: string): NumberTensor {
    const found = this.parameters.get(name);
    if (!found) throw new Error(`internal error: ${name} has no weights`);
    return found;
  }

  /** A tensor that is known; one of a name is made once. */
  tensor(name: string, shape: readonly number[], make: () => OnnxTensor['values']): OnnxValue {
    const known = this.initializers.get(name) ?? { name, shape, values: make(), value: { name } };
    this.initializers.set(name, known);
    return known.value;
  }

  /** One number, which any shape takes. */
  scalar(value: number): OnnxValue {
    return this.tensor(`float/${value}`, [], () => Float32Array.of(value));
  }

  /** Whole numbers in a row: sizes, axes. */
  wholes(...values: readonly number[]): OnnxValue {
    return this.tensor(`ints/${values.join(',')}`, [values.length], () => values.map(BigInt));
  }

  /** The graph with every name given; `output` has one already. */
  finish(output: OnnxValue): { readonly nodes: readonly OnnxNode[]; readonly initializers: readonly OnnxTensor[] } {
    const last = new Map(this.drafts.map((draft) => [draft.path, draft]));
    const nodeNames = new Set<string>();
    const valueNames = new Set([...this.initializers.keys(), nameOf(this.tokens), nameOf(output)]);
    // A layer's own name is its path, whatever the parts of another are called.
    last.forEach((_, path) => nodeNames.add(path));
    const nodes = this.drafts.map((draft) => {
      const { path, operator, output, inputs, attributes, note } = draft;
      const isNamedAfterLayer = path !== '' && last.get(path) === draft;
      const name = isNamedAfterLayer ? path : unused([path, operator].filter((part) => part !== '').join('/'), nodeNames);
      nodeNames.add(name);
      output.name ??= unused(name, valueNames);
      valueNames.add(output.name);
      return { name, operator, inputs: inputs.map(nameOf), outputs: [nameOf(output)], attributes, note };
    });
    return { nodes, initializers: [...this.initializers.values()] };
  }
}

function nameOf({ name }: OnnxValue): string {
  if (name === undefined) throw new Error('internal error: a value is read before it is made');
  return name;
}

/** The name, or with a number behind it the first that is not taken. */
function unused(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const tried = n === 1 ? name : `${name}_${n}`;
    if (!taken.has(tried)) return tried;
  }
}
