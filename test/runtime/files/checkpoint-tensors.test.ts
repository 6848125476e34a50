import { describe, expect, it } from 'vitest';
import { aCount, aNumber } from '../../../runtime/judge.js';
import { fillResume, resumeTensors } from '../../../runtime/files/checkpoint-tensors.js';
import { createModel } from '../../../runtime/tfjs/create-model.js';
import { Trainer } from '../../../runtime/training/trainer.js';
import { splitExamples } from '../../../runtime/data/split-examples.js';
import { splitWords } from '../../../runtime/data/split.js';
import { Vocabulary } from '../../../runtime/data/vocabulary.js';
import { changesTaken } from '../../helpers/wrong-values.js';
import { tinyModel } from '../tiny-model.js';
import { defaults, words } from '../training-data.js';

describe('the metadata of a state to go on from', () => {
  it('are taken as training wrote them, or not at all', async () => {
    const vocabulary = new Vocabulary(words);
    const definition = tinyModel({ vocabulary: vocabulary.size });
    const split = splitWords(words, { train: 0.8, validation: 0.1, test: 0.1, seed: 42 });
    const trainer = new Trainer(await createModel(definition, 'cpu'), defaults, splitExamples(definition, split, vocabulary));
    const facts = { logLines: 2, healthLines: 3, seconds: 1.5 };
    const { tensors, metadata } = resumeTensors(trainer, facts, { characters: vocabulary.characters });
    const like = { logLines: aCount, healthLines: aCount, seconds: aNumber };
    const taken = (key: string, whole: unknown): ReadonlySet<string> =>
      changesTaken(whole, (json) => fillResume({ tensors, metadata: { ...metadata, [key]: json } }, trainer, like, 'x') !== undefined);
    expect(taken('counts', JSON.parse(metadata['counts'] ?? ''))).toEqual(
      new Set(['bestStep left out', 'bestLoss left out', 'sinceBest left out']),
    );
    expect(taken('facts', facts)).toEqual(new Set());
    expect(taken('losses', [3.1, 2.9])).toEqual(new Set());
    trainer.model.dispose();
  });
});
