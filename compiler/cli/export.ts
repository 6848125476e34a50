import { existsSync } from 'node:fs';
import { nearest } from '../diagnostics/nearest.js';
import { quote, visible } from '../diagnostics/words.js';
import type { ExportFormat, LogFormat, ModelFormat } from '../export/format.js';
import { formats } from '../export/registry.js';
import { UserError } from '../../runtime/errors.js';
import { weightFormats, type WeightFormat } from '../../runtime/files/packed-weights.js';
import { packageVersion } from '../../runtime/node/package-root.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { exitStatus, type Invocation, type Terminal } from './command.js';
import type { RunToExport } from './export-model.js';
import { ownOf, sayWhichRun, withWeights } from './run-model.js';
import { reportUserErrors } from './user-errors.js';
import { writeExport } from './write-export.js';
import { WrongUsage } from './wrong-usage.js';

/** `wnc export RUN --to FORMAT`: a trained model, or the curves of its training, as other programs read them. */
export async function run({ arguments: [run], flags, terminal }: Invocation): Promise<number> {
  const format = formats.find(({ name }) => name === flags['to']);
  if (!format) throw new Error(`internal error: no format ${String(flags['to'])}`);
  if (flags['out'] === '') throw new WrongUsage('--out needs a path');
  checkFlags(format, flags);
  return reportUserErrors(terminal, () =>
    format.of === 'log' ? exportLog(format, run as string, { flags, terminal }) : exportModel(format, run as string, { flags, terminal }),
  );
}

type Asked = Pick<Invocation, 'flags' | 'terminal'>;

async function exportModel(format: ModelFormat, run: string, { flags, terminal }: Asked): Promise<number> {
  const { exportedRun, openRun } = await import('../../runtime/node/index.js');
  const { readRun } = await import('./export-model.js');
  const kept = weightFormatOf(flags);
  const found = kept === undefined ? withWeights(await openRun(run), flags) : await openRun(run);
  const data = ownOf(found, flags);
  sayWhichRun(found, terminal);
  const license = flags['license'] as string | undefined;
  const toExport = await readRun(found, format, { weights: kept ?? 'float32', license, data }, terminal);
  const { trained, context } = toExport;
  const exporter = await format.load();
  const files = await exporter.files(trained, context);
  const loss = kept === undefined || kept === 'float32' ? '' : await lossNote(toExport, kept, terminal);
  const place = format.place(trained.model.spec.name);
  const out = (flags['out'] as string | undefined) ?? place;
  const record = exporter.weights === undefined ? undefined : exportedRun(found.record, trained.specText, exporter.weights);
  const [force, seal] = [flags['force'] === true, exporter.seal?.bind(exporter)];
  await writeExport(out, files, { run: record, format, place, seal, force, version: trained.version });
  terminal.out(`${wrote(format, out)}${loss}\n`);
  return exitStatus.fine;
}

async function exportLog(format: LogFormat, run: string, { flags, terminal }: Asked): Promise<number> {
  const { readLogs } = await import('./export-log.js');
  const runs = await readLogs(run);
  const exporter = await format.load();
  const files = exporter.files(runs);
  const place = format.place(runs[0]?.name ?? 'run');
  const out = (flags['out'] as string | undefined) ?? place;
  const isOwn = exporter.isOwn && ((bytes: Uint8Array) => exporter.isOwn?.(new TextDecoder().decode(bytes)) === true);
  await writeExport(out, files, { format, place, isOwn, force: flags['force'] === true, version: packageVersion() });
  terminal.out(`${wrote(format, out)}\n`);
  return exitStatus.fine;
}

function wrote({ writes }: ExportFormat, out: string): string {
  return `wrote ${visible(shownPath(out))}${writes === 'folder' ? '/' : ''}`;
}

/** `--weights` names a format to keep weights in, or a file that they come from: `./int8` is a file of that name. */
function weightFormatOf({ weights }: Invocation['flags']): WeightFormat | undefined {
  return weightFormats.find((format) => format === weights);
}

/** What those formats are called elsewhere. */
const otherNames: Readonly<Record<string, WeightFormat>> = {
  fp32: 'float32',
  f32: 'float32',
  fp16: 'float16',
  f16: 'float16',
  half: 'float16',
  bfloat16: 'float16',
  bf16: 'float16',
  i8: 'int8',
  q8: 'int8',
  int4: 'int8',
  uint8: 'int8',
};

/**
 * Throws WrongUsage for a value of `--weights` that is no format and, having no dot and no slash, hardly a file, where none is called so.
 */
function checkWeights(value: string): void {
  if (/[./\\]/.test(value) || existsSync(value)) return;
  const near = otherNames[value.toLowerCase()] ?? nearest(value, weightFormats);
  const advice = near === undefined ? '' : `; did you mean ${near}?`;
  throw new WrongUsage(`--weights takes ${weightFormats.join(', ')}, or a file, and there is no file ${quote(value)}${advice}`);
}

/** Throws WrongUsage for a flag that the format has no use for. */
function checkFlags({ name, of }: ExportFormat, flags: Invocation['flags']): void {
  const { weights, license } = flags;
  if (of === 'log') {
    const given = ['weights', 'license', 'words', 'data'].find((flag) => flags[flag] !== undefined);
    if (given !== undefined)
      throw new WrongUsage(`--${given} is about a trained model; ${name} holds the curves of its training: leave it out`);
  }
  if (license !== undefined && name !== 'hub')
    throw new WrongUsage(`--license is for the card of the model: --to hub; leave it out for ${name}`);
  if (license !== undefined && !/^[a-z0-9][a-z0-9.+-]*$/.test(String(license)))
    throw new WrongUsage(`--license takes an identifier as the hub lists them, mit or apache-2.0 or other, not ${quote(String(license))}`);
  const kept = weightFormatOf(flags);
  if (name === 'js' && kept === undefined && typeof weights === 'string') checkWeights(weights);
  if (kept !== undefined && kept !== 'float32' && name !== 'js')
    throw new WrongUsage(`--weights ${kept} rounds the weights of --to js; ${name} keeps them as they are: leave it out`);
}

/** What rounding does to the loss on validation, for the closing line. */
async function lossNote({ lossBeforeAndAfter }: RunToExport, format: WeightFormat, terminal: Terminal): Promise<string> {
  try {
    const [before, after] = await lossBeforeAndAfter(format);
    // A split of no examples has no loss.
    if (Number.isNaN(before)) return `; ${format} weights`;
    return `; validation ${before.toFixed(4)} with float32, ${after.toFixed(4)} with ${format}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.err(`note: what ${format} does to the loss is not known: ${error.message}\n`);
    return `; ${format} weights`;
  }
}
