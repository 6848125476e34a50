import { readFileSync } from 'node:fs';
import type { SourceFile } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { Project } from '../../../compiler/playground/worker/small-ts-morph.js';
import { generateTrainingStep, writeTrainingStep } from '../../../compiler/targets/typescript/generate.js';
import { check } from '../../../compiler/check.js';
import { compileModel } from '../../../compiler/pipeline.js';
import { testHost } from '../../helpers/check-text.js';

/** With dropout, tables, clipping, recurrences, skips, and functions in parts. */
const specs = ['best.yaml', 'gpt.yaml', 'gru.yaml', 'hierarchical.yaml', 'mlp-3.yaml', 'wavenet.yaml'];

describe('what stands in the place of ts-morph in the playground', () => {
  it.each(specs)('prints the training step of %s to the byte', async (name) => {
    const { model } = await check({ name, content: readFileSync(`specs/${name}`, 'utf8') }, testHost);
    if (model === undefined) throw new Error(`${name} has errors`);
    const { plain, spec } = compileModel(model, null);
    const file = new Project().createSourceFile();
    writeTrainingStep(file as unknown as SourceFile, plain.training);
    const expected = generateTrainingStep(plain.training, spec.file);
    expect(file.getFullText()).toBe(expected.slice(expected.indexOf('\n') + 1));
  });
});
