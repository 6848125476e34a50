import { count } from './loss-words.js';
import type { Run } from './run.js';
import { abilities, isTraining, pause, plan, reset, run, train } from './runs.js';
import { opening } from './session.js';
import { choose } from './state.js';
import { readSeed, runSettings } from './run-settings.js';
import './training.css';

const steps = [1, 10, 100] as const;

/** Train, Pause, Reset and single steps, and what the next run is begun with. */
export function TrainingControls() {
  const { kind, sentence } = plan.value;
  const canTrain = kind !== 'nothing';
  return (
    <div class="training">
      <div class="controls">
        <button type="button" class="primary train" disabled={!canTrain} onClick={() => void train()}>
          Train
        </button>
        <button type="button" disabled={!isTraining.value} onClick={() => void pause()}>
          Pause
        </button>
        <button type="button" disabled={run.value === undefined} onClick={() => void reset()}>
          Reset
        </button>
        <fieldset class="step-buttons" aria-label="Step by step">
          {steps.map((count) => (
            <button type="button" key={count} disabled={!canTrain || isTraining.value} onClick={() => void train(count)}>
              {count === 1 ? '1 step' : `${count} steps`}
            </button>
          ))}
        </fieldset>
      </div>
      <p class="plan soft">
        {opening.value !== undefined && isTraining.value ? `${opening.value} …` : sentence || learningWords(run.value)}
      </p>
      <NextRunSettings />
    </div>
  );
}

/** How a run under way does, for whoever does not see the chart beside the button. */
function learningWords(current: Run | undefined): string {
  if (current === undefined) return '';
  const { step, smoothed } = current.now.value;
  const { value: name } = current.name;
  return smoothed === undefined ? `${name} is learning.` : `${name} is learning: step ${count(step)}, loss ${smoothed.toFixed(3)}.`;
}

/** What the next run is begun with. */
function NextRunSettings() {
  const { seed, target } = runSettings.value;
  const found = abilities.value;
  return (
    <details>
      <summary>Settings of the next run</summary>
      <div class="run-settings">
        <label>
          Seed{' '}
          <input
            type="number"
            min="0"
            max="4294967295"
            step="1"
            value={seed ?? ''}
            placeholder="the spec's"
            onInput={({ currentTarget }) => choose('seed', readSeed(currentTarget.value) ?? '')}
          />
        </label>
        <label>
          Runs on{' '}
          <select value={target ?? ''} onChange={({ currentTarget }) => choose('target', currentTarget.value)}>
            <option value="">the fastest, by trial</option>
            <option value="simd" disabled={found?.simdHindrance !== undefined}>
              processor (WebAssembly SIMD){found?.simdHindrance !== undefined && ', not in this browser'}
            </option>
            <option value="webgl" disabled={found !== undefined && found.renderer === undefined}>
              graphics card (WebGL){found !== undefined && found.renderer === undefined && ', not in this browser'}
              {found?.renderer === 'software' && ', imitated by software here'}
            </option>
          </select>
        </label>
      </div>
    </details>
  );
}
