import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { makeFolders } from '../../runtime/node/make-folders.js';
import { visible } from '../diagnostics/words.js';
import { exitStatus, type Invocation } from './command.js';
import { packageRoot } from '../../runtime/node/package-root.js';
import { shownPath } from '../../runtime/node/shown-path.js';
import { codeOf, reasonOf } from '../../runtime/node/system-errors.js';

/** `wnc init`: a starter spec that compiles and trains as it is; with `--page` a page for an exported model. */
export async function run(invocation: Invocation): Promise<number> {
  const {
    arguments: [file],
    flags,
    terminal,
  } = invocation;
  if (flags['page'] === true) return (await import('./init-page.js')).initPage(invocation);
  const path = typeof file === 'string' ? file : 'spec.yaml';
  const shown = visible(shownPath(path));
  try {
    makeFolders(dirname(path));
    // `wx` fails where the file exists, so that nothing can be lost between a look and the write.
    writeFileSync(path, starter(nameFor(path), schemaFrom(path)), { flag: 'wx' });
  } catch (error) {
    // Where a part of the path is a file, that file exists, and not the one that was asked for.
    const exists = codeOf(error) === 'EEXIST' && existsSync(path);
    terminal.err(
      `error: ${exists ? `${shown} exists already, and init never writes over a file` : `cannot write ${shown}: ${reasonOf(error)}`}\n`,
    );
    return exitStatus.wrong;
  }
  terminal.out(`wrote ${shown}\n  wnc check ${shown}    says whether it is right\n  wnc train ${shown}    trains it\n`);
  return exitStatus.fine;
}

/** A spec's name from its file's: `My Model.yaml` makes my-model. */
function nameFor(path: string): string {
  const stem = basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase();
  const name = stem
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '')
    .slice(0, 64);
  return name === '' || name === 'spec' ? 'my-model' : name;
}

/** The published schema as a path that works from the spec's folder. */
function schemaFrom(path: string): string {
  const schema = join(packageRoot(), 'specs', 'schema.json');
  const near = relative(dirname(resolve(path)), schema);
  return (isAbsolute(near) ? schema : near).replaceAll('\\', '/');
}

function starter(name: string, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# A model that learns to make up names, one character at a time. \`wnc explain\` lists all that a spec can get wrong.

name: ${name}                      # names the folder under generated/
description: Joins characters by twos, then by twos again.

vars: {hidden: 68}                  # numbers with names: "\${hidden}", "\${hidden * 2}"

data:
  words: names                      # a built-in set, or a file with one word a line: words.txt
                                    # text: plays.txt reads running text instead, audio: piano.wav sound, bytes: any.bin any file
  context: 8                        # how many characters the model sees

model:                              # first to last; the shape of an example is in the comments
  - embedding: {channels: 10}       # [8, 10]: each character becomes 10 numbers
  - fuse: 2                         # [4, 20]: neighbours side by side
  - linear: {channels: "\${hidden}", bias: false}    # batchNorm has a bias of its own
  - batchNorm
  - tanh
  - fuse: 2                         # [2, 136]
  - linear: {channels: "\${hidden}", bias: false}
  - batchNorm
  - tanh
  - fuse: 2                         # [136]: one position is left
  - linear: {channels: "\${hidden}", bias: false}
  - batchNorm
  - tanh
  - linear: {channels: vocabulary, gain: 0.1}        # one number for each character that may come next

train:
  steps: 20000
  batch: 32
  optimizer: {sgd: {rate: 0.1}}
  schedule: {step: {at: [15000], factor: 0.1}}       # smaller steps at the end
`;
}
