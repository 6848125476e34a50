import { typeOf } from '../ops/builder.js';
import { sameShape, showShape, type Graph, type Node, type OpName, type TensorShape } from '../ops/graph.js';
import { allOutputs } from '../ops/outputs.js';
import { isScalar, ops, scalarOps, shapeRule } from '../ops/registry.js';

/** Throws what is wrong with a graph that a pass has left behind. Tests compile so; a user's spec cannot cause it. */
export function verify(graph: Graph, pass: string): void {
  const faults = faultsOf(graph);
  if (faults.length > 0) throw new Error(`internal error: after ${pass}\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}

/** Every rule of a graph that this one breaks, in words. */
export function faultsOf(graph: Graph): readonly string[] {
  return [...faultsOfNodes(graph.nodes), ...faultsOfLists(graph), ...faultsOfOutputs(graph), ...faultsOfUpdates(graph)];
}

const show = ({ id, op, name }: Node): string => `%${id} ${name} = ${op}`;

/** Inputs come before uses, and shapes and types are what the ops' own rules make of those of the inputs. */
function faultsOfNodes(nodes: readonly Node[]): readonly string[] {
  const before = new Set<Node>();
  return nodes.flatMap((node, place) => {
    const late = node.inputs.filter((input) => !before.has(input)).map((input) => `reads ${show(input)}, which is not before it`);
    before.add(node);
    const faults = [
      ...(node.id === place ? [] : [`is the node number ${place}`]),
      ...late,
      ...(late.length > 0 ? [] : faultsOfRules(node)),
    ];
    return faults.map((fault) => `${show(node)} ${fault}`);
  });
}

function faultsOfRules({ op, inputs, attributes, shape, type }: Node): readonly string[] {
  if (!(op in ops)) return ['is no op'];
  if (isScalar(op) && scalarOps[op].operands !== inputs.length) return [`has ${inputs.length} inputs instead of ${scalarOps[op].operands}`];
  const faults: string[] = [];
  const wanted = shapeByRule(op, inputs, attributes);
  if (typeof wanted === 'string') faults.push(wanted);
  else if (!sameShape(wanted, shape)) faults.push(`has the shape ${showShape(shape)} instead of ${showShape(wanted)}`);
  const possible = shape.every((size, axis) => (typeof size === 'number' ? Number.isInteger(size) && size > 0 : axis === 0));
  if (!possible) faults.push(`has a shape that nothing can have, ${showShape(shape)}`);
  if (type !== typeOf(op, inputs)) faults.push(`is ${type} instead of ${typeOf(op, inputs)}`);
  return faults;
}

function shapeByRule(op: OpName, inputs: readonly Node[], attributes: Node['attributes']): TensorShape | string {
  try {
    return shapeRule(
      op,
      inputs.map(({ shape }) => shape),
      attributes,
    );
  } catch (error) {
    return `has inputs without a result: ${(error as Error).message}`;
  }
}

/** Parameters, statistics and states are listed, each under a name of its own. */
function faultsOfLists({ nodes, parameters, statistics, states }: Graph): readonly string[] {
  return [...(['parameter', 'statistic', 'state'] as const).entries()].flatMap(([index, op]) => {
    const listed: readonly { readonly attributes: { readonly name: string } }[] = [parameters, statistics, states][index] ?? [];
    const own = nodes.filter((node) => node.op === op);
    const names = listed.map(({ attributes }) => attributes.name);
    const twice = names.filter((name, i) => names.indexOf(name) !== i).map((name) => `two nodes are the ${op} ${name}`);
    return own.length === listed.length && own.every((node, i) => (node as unknown) === listed[i])
      ? twice
      : [...twice, `what is listed is not every ${op}`];
  });
}

const SCALAR: TensorShape = [1, 1, 1];

function faultsOfOutputs({ nodes, outputs, parameters }: Graph): readonly string[] {
  const { logits, loss, gradientNorm, gradients, activations, activationGradients } = outputs;
  const known = new Set(nodes);
  const faults = allOutputs(outputs).flatMap((node) => (known.has(node) ? [] : [`the output ${show(node)} is not in the graph`]));
  const expect = (what: string, { shape }: Node, wanted: TensorShape | undefined): void => {
    if (!wanted) faults.push(`${what} belongs to nothing`);
    else if (!sameShape(shape, wanted)) faults.push(`${what} has the shape ${showShape(shape)} instead of ${showShape(wanted)}`);
  };
  if (logits.shape.length !== 3) faults.push(`the logits have the shape ${showShape(logits.shape)}`);
  if (loss) expect('the loss', loss, SCALAR);
  if (gradientNorm) expect("the gradient's norm", gradientNorm, SCALAR);
  const shapes = new Map(parameters.map(({ attributes: { name }, shape }) => [name, shape]));
  for (const [name, node] of gradients) expect(`the gradient of ${name}`, node, shapes.get(name));
  for (const [path, node] of activationGradients) expect(`the gradient of what ${path} gives`, node, activations.get(path)?.shape);
  if (gradients.size > 0)
    faults.push(...[...shapes.keys()].filter((name) => !gradients.has(name)).map((name) => `${name} has no gradient`));
  return faults;
}

/** Ops that an update may change. Each is a place in memory, and is changed once. */
const PLACES: ReadonlySet<OpName> = new Set(['statistic', 'state', 'parameter', 'optimizerState', 'flat']);

function faultsOfUpdates({ nodes, updates }: Graph): readonly string[] {
  const known = new Set(nodes);
  const changed = new Set<Node>();
  return updates.flatMap(({ statistic, value }) => {
    const faults = [statistic, value].filter((node) => !known.has(node)).map((node) => `reads ${show(node)}, which is not in the graph`);
    if (!PLACES.has(statistic.op)) faults.push('changes what has no place of its own');
    if (changed.has(statistic)) faults.push('is not the only one');
    if (!sameShape(statistic.shape, value.shape)) faults.push(`makes ${showShape(statistic.shape)} of ${showShape(value.shape)}`);
    changed.add(statistic);
    return faults.map((fault) => `the update of ${show(statistic)} ${fault}`);
  });
}
