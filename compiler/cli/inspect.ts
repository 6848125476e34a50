import { counted, visible } from '../diagnostics/words.js';
import { ownData } from './host.js';
import { compileFile } from './compile-spec.js';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import { inspect, toJson, type Inspection } from './inspect/inspection.js';
import type { KernelGraph } from './inspect/kernel-graph.js';
import type { Spacing } from './inspect/layout.js';
import type { Heading } from './inspect/svg.js';
import { reportUserErrors } from './user-errors.js';

/** What --graph-of names. */
type Drawn = 'model' | 'training' | 'evaluation';

/** Kernels that are laid out in a few seconds. */
const SOON_DRAWN = 800;

/** `wnc inspect SPEC`: what a model consists of, costs and becomes, as text or JSON; `--graph` draws it into a file. */
export async function run(invocation: Invocation): Promise<number> {
  const {
    arguments: [spec],
    flags,
    terminal,
  } = invocation;
  if (flags['profile'] === true) return (await import('./inspect-profile.js')).inspectProfile(invocation);
  if (flags['health'] === true) return (await import('./inspect-health.js')).inspectRunHealth(invocation);
  const graph = flags['graph'] as string | undefined;
  return reportUserErrors(terminal, () => inspectSpec(spec as string, graph, invocation));
}

async function inspectSpec(spec: string, graph: string | undefined, { flags, terminal }: Invocation): Promise<number> {
  const compiled = await compileFile(spec, terminal, { own: ownData(flags) });
  if (typeof compiled === 'number') return compiled;
  const inspection = inspect(compiled);
  if (graph !== undefined) {
    const what = flags['graphOf'] as Drawn;
    const length = what === 'model' ? 0 : inspection.model[what].kernels.length;
    if (length > SOON_DRAWN) terminal.err(`drawing ${counted(length, 'kernel')} may take a minute\n`);
    await writeGraph(inspection, what, graph);
    terminal.err(`wrote ${visible(graph)}\n`);
  }
  const draws = flags['target'] === 'webgl';
  if (flags['format'] === 'json') terminal.out(`${JSON.stringify(await jsonOf(inspection, draws), null, 2)}\n`);
  else terminal.out(await textOf(inspection, draws, terminal));
  return exitStatus.fine;
}

async function jsonOf(inspection: Inspection, draws: boolean): Promise<object> {
  if (!draws) return toJson(inspection);
  const { evaluationDraws, trainingDraws } = await import('./inspect/draw-list.js');
  const { model } = inspection;
  return { ...toJson(inspection), draws: trainingDraws(model), evaluationDraws: evaluationDraws(model) };
}

async function textOf(inspection: Inspection, draws: boolean, terminal: Terminal): Promise<string> {
  const [{ toText }, emphasize] = await Promise.all([import('./inspect/text.js'), emphasisOf(terminal)]);
  return toText(inspection, emphasize, draws);
}

/** Makes a heading bold. The terminal speaks for standard error; what is asked for here goes to standard output, perhaps into a file. */
export async function emphasisOf(terminal: Terminal): Promise<(heading: string) => string> {
  const { default: colors } = await import('picocolors');
  return colors.createColors(terminal.color && process.stdout.isTTY === true).bold;
}

/** Draws the model, or the kernels of one of its two functions. Throws WNC722 where the file cannot be written. */
async function writeGraph(inspection: Inspection, what: Drawn, path: string): Promise<void> {
  const [{ layOut }, { toSvg }, { writeWhole }, { graph, spacing, heading }] = await Promise.all([
    import('./inspect/layout.js'),
    import('./inspect/svg.js'),
    import('../../runtime/node/files.js'),
    what === 'model' ? drawnModel(inspection) : drawnKernels(inspection, what),
  ]);
  await writeWhole(path, toSvg(await layOut(graph, spacing), heading));
}

interface Drawing {
  readonly graph: KernelGraph;
  readonly spacing: Spacing;
  readonly heading: Heading;
}

async function drawnModel({ model, checked, summary }: Inspection): Promise<Drawing> {
  const { modelGraph } = await import('./inspect/model-graph.js');
  return {
    graph: modelGraph(checked.inferred, checked.spec, new Map(summary.layers.map(({ path, parameters }) => [path, parameters]))),
    // A model of a dozen layers fits on a screen.
    spacing: { ranksep: 10, labels: 'beside lines' },
    heading: { title: summary.name, subtitle: `${model.spec.file}, ${counted(summary.parameters, 'parameter')}` },
  };
}

async function drawnKernels({ model, checked, summary }: Inspection, mode: Exclude<Drawn, 'model'>): Promise<Drawing> {
  const { kernelGraph } = await import('./inspect/kernel-graph.js');
  const program = model[mode];
  return {
    graph: kernelGraph(program, checked.inferred, model.parameters),
    spacing: { ranksep: 30, labels: 'on lines' },
    heading: {
      title: `${summary.name}: ${mode === 'training' ? 'a training step' : 'an evaluation'}`,
      subtitle: `${model.spec.file}, ${counted(summary.parameters, 'parameter')}, ${counted(program.kernels.length, 'fused kernel')}, B = ${program.batch}`,
    },
  };
}
