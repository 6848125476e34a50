import { readFileSync, readdirSync } from 'node:fs';
import { check } from '../../compiler/check.js';
import { compileModel } from '../../compiler/pipeline.js';
import { generate } from '../../compiler/generate.js';
import { builtinWords } from '../../runtime/data/builtin.js';
import { makeExamples } from '../../runtime/data/examples.js';
import { splitWords } from '../../runtime/data/split.js';
import { Vocabulary } from '../../runtime/data/vocabulary.js';
import type { LocalTarget } from '../../runtime/targets.js';
import { createModel } from '../../runtime/tfjs/create-model.js';
import { Trainer } from '../../runtime/training/trainer.js';
import { testHost } from '../helpers/check-text.js';
import { compileChecked } from '../helpers/compile-spec.js';
import { soak, type Soaked } from './memory.js';

/** Training steps of the hierarchical model, an evaluation and a look at the logits among every thousand. */
export async function soakSteps(target: LocalTarget, steps: number): Promise<Soaked> {
  const content = readFileSync('specs/hierarchical.yaml', 'utf8');
  const { model: checked } = await check({ name: 'hierarchical.yaml', content }, testHost);
  const { definition, model: compiled } = await compileChecked(checked!, {});
  const words = await builtinWords('names');
  const vocabulary = new Vocabulary(words);
  const split = splitWords(words, compiled.spec.data.split);
  const examples = (part: readonly string[]) => makeExamples(part, vocabulary, definition);
  const model = await createModel(definition, target);
  const settings = { ...compiled.spec.train, steps, optimizer: { kind: 'sgd', rate: 0.1, momentum: 0 } as const };
  const trainer = new Trainer(model, settings, {
    train: examples(split.train),
    validation: examples(split.validation.slice(0, 100)),
    test: examples([]),
  });
  try {
    return await soak(`training steps on ${target}`, steps, async (step) => {
      trainer.advance();
      if (step % 1000 !== 999) return;
      await trainer.evaluate(['validation'], () => Promise.resolve(true));
      model.predict([[0, 0, 0, 0, 0, 1, 2, 3]]).dispose();
    });
  } finally {
    model.dispose();
  }
}

/** Specs compiled as an editor would while somebody types: right ones, and between two of them one with a mistake in it. */
export async function soakCompiles(count: number): Promise<Soaked> {
  const specs = readdirSync('specs')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(`specs/${name}`, 'utf8'));
  const small = ['bigram', 'mlp-3', 'hierarchical'].map((name) => readFileSync(`specs/${name}.yaml`, 'utf8'));
  return soak('compiles', count, async (time) => {
    const text = time % 50 === 49 ? specs[Math.floor(time / 50) % specs.length]! : small[time % small.length]!;
    // Another text each time, so that nothing kept by text would go unseen.
    const content = time % 2 === 0 ? `# ${time}\n${text}` : text.replace('model:', `mode${time}:`);
    const { model } = await check({ name: `spec-${time}.yaml`, content }, testHost);
    if (model) await generate(compileModel(model, null));
  });
}
