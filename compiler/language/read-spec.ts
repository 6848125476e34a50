import { DiagnosticBag } from '../diagnostics/bag.js';
import type { SourceText } from '../diagnostics/source-text.js';
import { findVocabulary, checkTeachers } from './ask-host.js';
import { parseLeniently, parseYaml } from './parse.js';
import { resolve } from './resolve.js';
import type { ResolvedSpec } from './resolved-spec.js';
import type { SpecHost, CountDistinct, JudgeData } from './spec-host.js';
import { isSweepMap } from './sweep/kind-of-file.js';
import type { LayerSyntax } from './syntax.js';
import { readText, type SpecFile } from './text.js';
import { describe, type MapTree } from './tree.js';

export interface ReadSpec {
  /**
   * There where `data` and `model` are without errors, so that their shapes can be judged; other sections that have
   * errors are then at their defaults. Only a spec whose bag has no errors may be compiled.
   */
  readonly spec: ResolvedSpec | undefined;
  /**
   * What of a spec with errors could be read: layers with a mistake of their own are missing, and so may be what their neighbours need.
   * For editors, which show the shapes of the layers before the first error.
   */
  readonly partial?: ResolvedSpec | undefined;
  /** The file as YAML, where it is a map. */
  readonly tree?: MapTree | undefined;
  /** For rendering. */
  readonly source: SourceText;
  /** The texts of the spec and of any other file that a finding is about. */
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly countDistinct?: CountDistinct | undefined;
  readonly judge?: JudgeData | undefined;
}

/**
 * A spec file -> a resolved spec:
 *
 *   bytes -> text -> YAML tree -> sections -> values
 *
 * Each arrow reports all that it finds; the next one starts where there is something for it to read.
 */
export async function readSpec(
  file: SpecFile,
  layers: ReadonlyMap<string, LayerSyntax>,
  host: SpecHost,
  bag: DiagnosticBag,
): Promise<ReadSpec> {
  const { source, readable } = readText(file, bag);
  const sources = new Map([[source.file, source]]);
  if (!readable) return { spec: undefined, source, sources };
  const tree = parseYaml(source, bag);
  if (tree === undefined || tree.kind === 'broken') return { spec: undefined, source, sources };
  if (tree.kind !== 'map') {
    const found = describe(tree);
    bag.report('WNC219', tree.span, { found });
    return { spec: undefined, source, sources };
  }
  if (isSweepMap(tree)) {
    bag.report(
      'WNC916',
      tree.entries[0]?.keySpan ?? tree.span,
      {},
      { fix: `\`wnc sweep ${file.name} --dry-run\` checks it, \`wnc sweep ${file.name}\` trains it` },
    );
    return { spec: undefined, source, sources, tree };
  }
  // Keys or values that YAML itself lost may have been anywhere, so there is no whole model to judge.
  const whole = !bag.hasErrors;
  const vocabulary = await findVocabulary(tree, file.name, source, host, bag, sources);
  const { spec, partial } = resolve(tree, vocabulary, layers, source, bag);
  if (spec && whole) await checkTeachers(spec, host, bag);
  return {
    spec: whole ? spec : undefined,
    partial,
    tree,
    source,
    sources,
    countDistinct: vocabulary?.countDistinct,
    judge: vocabulary?.judge,
  };
}

/**
 * What can be read of a text whatever is wrong with it, YAML too, and what else that is: what stands before the first mistake is as it will
 * be.
 */
export async function readLeniently(
  source: SourceText,
  layers: ReadonlyMap<string, LayerSyntax>,
  host: SpecHost,
): Promise<Pick<ReadSpec, 'tree' | 'partial'> & { readonly bag: DiagnosticBag }> {
  const bag = new DiagnosticBag();
  const tree = parseLeniently(source);
  if (tree?.kind !== 'map') return { bag };
  const vocabulary = await findVocabulary(tree, source.file, source, host, bag, new Map());
  return { tree, partial: resolve(tree, vocabulary, layers, source, bag).partial, bag };
}
