import { check } from '../../check.js';
import { compileModel } from '../../pipeline.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { SpecHost } from '../../language/spec-host.js';
import { trainPart, type PartRequest, type PartResult } from '../../../runtime/node/index.js';
import { folderOfSource } from '../compile-spec.js';
import { defineModel } from '../define-model.js';
import type { OwnData } from '../host.js';
import { failureOf, type Failure } from './failures.js';

/** How a stretch ended. */
export type Outcome = (PartResult & { readonly kind: 'done' }) | { readonly kind: 'stopped' } | Failure;

/** A stretch of one trial with one seed, wherever it is trained. */
export interface TaskRequest extends Omit<PartRequest, 'words' | 'data' | 'dataHash'> {
  /** The base spec's file, from which its data are found. */
  readonly file: string;
  readonly spec: string;
  readonly own: OwnData | undefined;
  /** The hash of the data that all trials of the source are trained on. */
  readonly dataHash: string;
}

/** Compiles a trial's spec and trains it up to a step; whatever comes of it is an outcome. */
export async function trainTask({ file, spec, own, ...request }: TaskRequest, host: SpecHost): Promise<Outcome> {
  try {
    const { bag, model } = await check({ name: file, content: spec }, host);
    if (model === undefined) return noLongerRight(bag.sorted());
    const { definition, settings } = await defineModel(compileModel(model, folderOfSource(model.spec)));
    const result = await trainPart(definition, settings, { ...request, ...(own && { [own.flag]: own.file }) });
    return result === null ? { kind: 'stopped' } : { kind: 'done', ...result };
  } catch (error) {
    return failureOf(error);
  }
}

/** It compiled before the sweep began, so what it reads has changed since. */
function noLongerRight(findings: readonly Diagnostic[]): Failure {
  const [first] = findings.filter(({ severity }) => severity === 'error');
  return { kind: 'prevented', message: `${first!.code}: ${first!.message}`, fix: undefined, internal: false };
}
