import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { namedData, teachersOf } from '../../check.js';
import type { EditorHost, NamedSource, SourceKind } from '../../editor/analyse.js';
import type { TrialPlan } from '../../editor/trial-plan.js';
import type { SpecHost, Vocabulary } from '../../language/spec-host.js';
import type { BaseSpec } from '../../language/sweep/read-sweep.js';
import type { Sweep } from '../../language/sweep/sweep.js';
import { builtinsOf, isBuiltin } from '../../../runtime/data/builtin.js';
import { createHost } from '../host.js';
import { countTrials } from '../sweep/trials.js';
import { checkSize, readBase } from '../sweep/read-file.js';

/** Combinations that are checked while someone waits. */
const MOST_TRIALS = 500;
/** Files, or runs, that a menu shows. */
const MOST_FILES = 200;

/** Data as `wnc check` reads them, each file once until it changes; base specs as they are open, or as they are on disk. */
export function createEditorHost(textOf: (path: string) => string | undefined): EditorHost {
  const data = rememberingData(createHost(undefined, { aside: true }));
  return {
    ...data,
    base(path, sweepFile) {
      const open = textOf(resolve(dirname(sweepFile), path));
      const found = readBase(path, sweepFile);
      return open === undefined || 'problem' in found ? found : { name: found.name, content: open };
    },
    checkSize: (sweep, bag) => checkSize(sweep, false, bag),
    trials: (sweep, base) => planTrials(sweep, base, data),
    sources: (kind, file) => (kind === 'run' ? namedRuns(dirname(resolve(file))) : namedFiles(kind, file)),
  };
}

/** A file is read again where its time or its length has changed. */
function rememberingData(host: SpecHost): SpecHost {
  const known = new Map<string, { readonly stamp: string; readonly vocabulary: Promise<Vocabulary> }>();
  return {
    async vocabulary(asked, specFile) {
      const data = namedData(asked);
      const { kind, source } = data;
      const path = isBuiltin(source, kind) ? undefined : resolve(dirname(specFile), source);
      const key = JSON.stringify([data, path === undefined ? '' : specFile]);
      const stamp = path === undefined ? '' : await stampOf(path);
      const found = known.get(key);
      if (found !== undefined && found.stamp === stamp && stamp !== undefined) return found.vocabulary;
      const vocabulary = host.vocabulary(data, specFile);
      known.delete(key);
      known.set(key, { stamp: stamp ?? '', vocabulary });
      // What was named while a path was being typed is let go of.
      for (const old of [...known.keys()].slice(0, -8)) known.delete(old);
      return vocabulary;
    },
    ...teachersOf(host),
  };
}

/** When a file, or what is in a folder, was changed last; undefined where there is none. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    const own = `${mtimeMs} ${size}`;
    const names = await readdir(path).catch(() => undefined);
    if (names === undefined) return own;
    const inside = await Promise.all(names.slice(0, MOST_FILES).map((name) => stat(join(path, name)).catch(() => undefined)));
    return [own, ...inside.map((one) => `${one?.mtimeMs} ${one?.size}`)].join();
  } catch {
    return undefined;
  }
}

/** Checks every combination as a sweep does before it trains, other messages in between. */
async function planTrials(sweep: Sweep, base: BaseSpec, host: SpecHost): Promise<TrialPlan | undefined> {
  if (countTrials(sweep) > MOST_TRIALS) return undefined;
  const [{ prepareTrials }, { TrialDataReader }] = await Promise.all([import('../sweep/prepare.js'), import('../sweep/trial-data.js')]);
  const patient: SpecHost = {
    async vocabulary(data, specFile) {
      await new Promise((done) => setImmediate(done));
      return host.vocabulary(data, specFile);
    },
    ...teachersOf(host),
  };
  const { ready, dropped } = await prepareTrials(sweep, base, patient, new TrialDataReader(undefined));
  const trials = [
    ...ready.map(({ values }) => ({ values, reason: undefined })),
    ...dropped.map(({ values, reason }) => ({ values, reason })),
  ];
  return { ready: ready.length, dropped, trials };
}

type FileKind = Exclude<SourceKind, 'run'>;

const extensions: Readonly<Record<FileKind, readonly string[] | undefined>> = {
  words: ['.txt', '.words', '.csv'],
  text: ['.txt', '.md', '.text'],
  bytes: undefined,
  audio: ['.wav', '.WAV'],
  spec: ['.yaml', '.yml'],
};

/** Built-in sets, and files in the folder of a spec and one folder further down. */
async function namedFiles(kind: FileKind, file: string): Promise<readonly NamedSource[]> {
  const folder = dirname(resolve(file));
  const builtIn = kind === 'spec' ? [] : builtinsOf(kind).map((name) => ({ name, detail: 'built in' }));
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = await Promise.all(
    found
      .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name))
      .slice(0, 20)
      .map(async ({ name }) => (await readdir(join(folder, name)).catch(() => [])).map((inner) => `${name}/${inner}`)),
  );
  const wanted = extensions[kind];
  const names = [...found.filter((entry) => entry.isFile()).map(({ name }) => name), ...below.flat()];
  const files = names
    .filter((name) => wanted === undefined || wanted.includes(extname(name)))
    .filter((name) => !name.startsWith('.') && !isAbsolute(name) && relative(folder, resolve(file)) !== name);
  return [...builtIn, ...files.slice(0, MOST_FILES).map((name) => ({ name, detail: 'a file' }))];
}

/**
 * Models that were trained here, which mean their newest runs, and the runs below a spec's folder and the working folder, the newest first.
 */
async function namedRuns(folder: string): Promise<readonly NamedSource[]> {
  const { datedRuns, runsFolder } = await import('../../../runtime/node/run/run-folder.js');
  const runsOf = async (root: string) => {
    const models = await readdir(join(root, runsFolder)).catch(() => []);
    const found = await Promise.all(models.map(async (model) => ({ model, runs: await datedRuns(join(root, runsFolder, model)) })));
    return found.map(({ model, runs }) => ({
      model,
      runs: runs.map((run) => ({ ...run, name: relative(root, run.folder).replaceAll('\\', '/') })),
    }));
  };
  const working = process.cwd();
  const here = await runsOf(working);
  const beside = folder === working ? [] : await runsOf(folder);
  const models = here.filter(({ runs }) => runs.length > 0).map(({ model }) => ({ name: model, detail: 'the newest run of the model' }));
  const runs = [...here, ...beside].flatMap((model) => model.runs).sort((a, b) => (a.started < b.started ? 1 : -1));
  const names = [...new Set(runs.map(({ name }) => name))].map((name) => ({ name, detail: 'a run' }));
  return [...models, ...names].slice(0, MOST_FILES);
}
