import { isInSpec, lengthOf, type Distinct, type Node, type OpName, type Origin, type Stage } from '../ops/graph.js';
import { mapOutputs } from '../ops/outputs.js';
import { definitionOf, multiplyAddsOf } from '../ops/registry.js';
import { isExpression, readBelow, storageOf } from '../ops/storage.js';
import { gradientOf } from '../passes/differentiate.js';
import { membersOf, nestsOf, stageOf, type FusedGraph, type FusionGroup } from './fused-graph.js';
import type { MemoryPlan, Slot } from './plan.js';
import { fusedUpdates, overlaps } from './epilogue.js';
import { isInPlace, type Buffer, type Buffers, type Kernel, type Program } from './kernel.js';
import { loopStatements } from './nest-loops.js';
import { statementsOf } from './loops.js';
import type { Definition } from './definition.js';
import { elementDefinitions } from './nest-elements.js';
import { Names } from './names.js';
import { structuredDefinitions } from './definitions/structured.js';
import { usesOf } from './uses.js';

/** Every fused group as a kernel, in order, with named buffers. */
export function buildProgram(fused: FusedGraph, plan: MemoryPlan): Program {
  const names = new Names(fused.graph.nodes.flatMap(namesOfSizes));
  const buffers = new Map<Node, Buffer>();
  const shared = new Map<string, Buffer>();
  const gradients = gradientNames(fused);
  for (const node of fused.graph.nodes) {
    const slot = plan.slots.get(node);
    if (!slot) continue;
    // A parameter or statistic and its new value share a slot, and so a name.
    const location = isChanged(slot) ? `${slot.array} ${slot.offset} ${slot.length}` : undefined;
    const known = location === undefined ? undefined : shared.get(location);
    const buffer = known ?? { name: names.take(gradients.get(node) ?? node.name), slot, shape: node.shape, type: node.type };
    if (location !== undefined) shared.set(location, buffer);
    buffers.set(node, buffer);
  }
  // A part of a join is stored in it.
  for (const group of fused.groups) {
    for (const nest of group.kind === 'structured' ? [] : nestsOf(group))
      for (const [part, { join }] of nest.placed) buffers.set(part, buffers.get(join)!);
  }
  const scratch = new Map<Node, Buffer>();
  for (const [node, slot] of plan.scratch) {
    scratch.set(node, { name: names.take(`${node.part}s`), slot, shape: [slot.length], type: 'float', scratch: true });
  }
  const find: Buffers = { get: (node) => buffers.get(node), scratch: (node) => scratch.get(node) };
  const all = fused.groups.map((group) => kernelOf(group, find, names, plan.batch));
  const kernels = all.filter(({ stage }) => stage !== 'update');
  const updates = all.filter(({ stage }) => stage === 'update');
  const outputs = mapOutputs(fused.graph.outputs, (node) => buffers.get(storageOf(node))!);
  checkUpdates(updates);
  const until = (list: readonly Kernel[], result: Buffer | undefined): number =>
    list.findLastIndex(({ writes }) => result !== undefined && writes.includes(result)) + 1;
  const forward = until(kernels, outputs.loss);
  return {
    kernels,
    forward,
    updates,
    measured: until(updates, outputs.gradientNorm),
    fused: fusedUpdates(kernels, updates, forward),
    optimizerStates: plan.optimizerStates,
    scalars: plan.scalars,
    tables: plan.tables,
    buffers: [...new Set([...buffers.values(), ...scratch.values()])],
    workspace: plan.workspace,
    batch: plan.batch,
    outputs,
    lossOnly: lossOnly(kernels, outputs),
  };
}

/** What code calls the sizes that a node says; a card has them in uniforms. */
function namesOfSizes({ op, attributes }: Node): readonly string[] {
  if (op === 'input' && attributes.role === 'positions') return ['rows', 'eights'];
  return op === 'distinct' || op === 'positionTable' || op === 'prefixTable' ? sizesOf(attributes).map(({ name }) => name) : [];
}

function sizesOf({ rows, followed = [] }: { readonly rows: Distinct; readonly followed?: readonly Distinct[] }): readonly Distinct[] {
  return [rows, ...followed];
}

/** Whether it has one place, whatever of it a node is: of what is changed in place, and of gradients, which the update reads. */
const isChanged = (slot: Slot): boolean => isInPlace({ slot }) || slot.array === 'gradients';

/** No update may read what an earlier one has changed in place: it would find the new value. */
function checkUpdates(updates: readonly Kernel[]): void {
  updates.forEach(({ writes, name }, i) => {
    const late = updates
      .slice(i + 1)
      .find(({ reads }) => reads.some((read) => isChanged(read.slot) && writes.some((written) => overlaps(read, written))));
    if (late) throw new Error(`internal error: ${late.name} reads what ${name} has changed`);
  });
}

function lossOnly(kernels: readonly Kernel[], { logits }: Program['outputs']): ReadonlySet<string> {
  const needed = new Set([logits.name]);
  const found = new Set<string>();
  for (const { name, reads, writes } of [...kernels].reverse()) {
    // States are needed by the next call.
    const isNeeded = writes.some((buffer) => needed.has(buffer.name) || buffer.slot.array === 'states');
    if (isNeeded) reads.forEach((buffer) => needed.add(buffer.name));
    else found.add(name);
  }
  return found;
}

/** A parameter's gradient is named after the parameter, not after the op that computes it. */
function gradientNames({ graph }: FusedGraph): ReadonlyMap<Node, string> {
  const names = new Map<Node, string>();
  for (const { name, attributes } of graph.parameters) {
    const output = graph.outputs.gradients.get(attributes.name);
    if (output) names.set(storageOf(output), gradientOf(name));
  }
  return names;
}

function kernelOf(group: FusionGroup, buffers: Buffers, names: Names, batch: number): Kernel {
  const structured = group.kind === 'structured' ? structuredDefinitions(group, buffers) : undefined;
  const nests = group.kind === 'structured' ? [] : nestsOf(group);
  const body = structured ? statementsOf(structured) : loopStatements(nests, buffers);
  const origins = uniqueOrigins(computedBy(group, buffers));
  const stage = stageOf(group);
  const uses = usesOf(body);
  const name = names.take(kernelName(group, origins, stage));
  const definitions = (own: Names): readonly Definition[] =>
    structured ??
    elementDefinitions(nests, buffers, (what, shape) => {
      const slot = { array: 'workspace', offset: 0, length: lengthOf(shape, batch) } as const;
      return { name: own.take(what), slot, shape, type: 'float' };
    });
  const multiplyAdds = group.kind === 'structured' ? multiplyAddsOf(group.node) : [];
  return { name, stage, origins, multiplyAdds, body, definitions, ...uses };
}

const SUFFIX_OF_STAGE: Readonly<Record<Stage, string>> = { forward: 'Forward', backward: 'Backward', update: 'Update' };

function kernelName(group: FusionGroup, origins: readonly Origin[], stage: Stage): string {
  // Nodes without an origin are of graphs that no spec has.
  const labels = origins.length > 0 ? origins.map(labelOf) : membersOf(group).map(({ name }) => name);
  const [first = '', ...others] = labels;
  const last = others.at(-1) ?? '';
  const what = `${first}${last.charAt(0).toUpperCase()}${last.slice(1)}`;
  const suffix = group.kind === 'structured' ? definitionOf<OpName>(group.node.op).kernel : undefined;
  return `${what}${suffix ?? SUFFIX_OF_STAGE[stage]}`;
}

function labelOf({ layer, path }: Origin): string {
  return `${layer}${path.replace(/[^A-Za-z0-9]+/g, '_')}`;
}

/** The members of a group and the values that it computes on the way, in order. */
function computedBy(group: FusionGroup, buffers: Buffers): readonly Node[] {
  if (group.kind === 'structured') return [group.node, group.result];
  const members = membersOf(group);
  const roots = members.flatMap(({ inputs }) => inputs);
  const { inner } = readBelow(roots, (storage) => !isExpression(storage) || buffers.get(storage) !== undefined);
  return [...new Set([...members, ...inner])].filter((node) => node.stage === members.at(-1)!.stage).sort((a, b) => a.id - b.id);
}

/** The layers, each once; the loss where there is none, since its gradient may be computed on a layer's way. */
function uniqueOrigins(nodes: readonly Node[]): readonly Origin[] {
  const found = new Map<string, Origin>();
  for (const { origin } of nodes) if (origin && !found.has(origin.path)) found.set(origin.path, origin);
  const all = [...found.values()];
  const inSpec = all.filter(isInSpec);
  return inSpec.length > 0 ? inSpec : all;
}
