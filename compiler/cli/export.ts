import { basename } from 'node:path';
import { visible } from '../diagnostics/words.js';
import type { TrainedModel } from '../export/format.js';
import { formats } from '../export/registry.js';
import type { Graph } from '../ops/graph.js';
import type { CheckedModel } from '../pipeline.js';
import type { FlatLayout } from '../../runtime/contract.js';
import { namedTensors, sizeOf } from '../../runtime/files/named-tensors.js';
import type { Run } from '../../runtime/node/index.js';
import { packageVersion } from '../../runtime/node/package-root.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import { checkRun, sayWhichRun, withWeights } from './run-model.js';
import { reportUserErrors } from './user-errors.js';
import { WrongUsage } from './wrong-usage.js';
import { writeExport } from './write-export.js';

/** `wnc export RUN --to FORMAT`: a trained model as other programs read it. */
export async function run({ arguments: [folder], flags, terminal }: Invocation): Promise<number> {
  const format = formats.find(({ name }) => name === flags['to']);
  if (!format) throw new Error(`internal error: no format ${String(flags['to'])}`);
  if (flags['out'] === '') throw new WrongUsage('--out needs a path');
  return reportUserErrors(terminal, async () => {
    const { exportedRun, openRun } = await import('../../runtime/node/index.js');
    const found = withWeights(await openRun(folder as string), flags);
    sayWhichRun(found, terminal);
    const trained = await readTrained(found, terminal);
    const exporter = await format.load();
    const files = await exporter.files(trained);
    const place = format.place(trained.model.spec.name);
    const out = (flags['out'] as string | undefined) ?? place;
    const record = exporter.weights === undefined ? undefined : exportedRun(found.record, trained.specText, exporter.weights);
    await writeExport(out, files, { run: record, format, place, exporter, force: flags['force'] === true, version: trained.version });
    terminal.out(`wrote ${visible(shownPath(out))}${format.writes === 'folder' ? '/' : ''}\n`);
    return exitStatus.fine;
  });
}

/** The model of a run with its weights. Throws as readWeights and checkRun do. */
async function readTrained(run: Run, terminal: Terminal): Promise<TrainedModel> {
  const { readWeights, symbolsOf } = await import('../../runtime/node/index.js');
  const model = await checkRun(run, terminal);
  const definition = {
    name: model.spec.name,
    parameters: layoutOf(model.graph.parameters),
    statistics: layoutOf(model.graph.statistics),
  };
  const parameters = new Float32Array(definition.parameters.length);
  const statistics = new Float32Array(definition.statistics.length);
  const { step } = await readWeights(run, { definition, parameters, statistics }, terminal.err);
  return {
    model,
    tensors: new Map([...namedTensors(definition.parameters, parameters), ...namedTensors(definition.statistics, statistics)]),
    symbols: symbolsOf(run.record.data),
    specText: withoutFolders(run, model),
    step,
    version: packageVersion(),
  };
}

/** A run's spec, in which a file of data stands without its folders: those of another machine mean nothing, and are nobody's affair. */
function withoutFolders({ record, spec }: Run, model: CheckedModel): string {
  if (record.data.file === null) return spec;
  const { start, end } = model.spec.data.sourceSpan;
  const name = basename(record.data.file);
  return `${spec.slice(0, start.offset)}${/^[A-Za-z_][\w.-]*$/.test(name) ? name : JSON.stringify(name)}${spec.slice(end.offset)}`;
}

/** One tensor behind the other: exports have no slots in a program's memory. */
function layoutOf(nodes: Graph['parameters'] | Graph['statistics']): FlatLayout {
  let length = 0;
  const tensors = nodes.map(({ attributes: { name, shape, initial } }) => {
    const offset = length;
    length += sizeOf(shape);
    return { name, shape, initial, offset };
  });
  return { length, tensors };
}
