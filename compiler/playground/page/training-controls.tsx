import { isTraining, pause, reset, train } from './runs.js';
import { lastGood } from './state.js';

/** Train, Pause and Reset. */
export function TrainingControls() {
  return (
    <div class="controls">
      <button type="button" disabled={lastGood.value === undefined || isTraining.value} onClick={() => void train()}>
        Train
      </button>
      <button type="button" disabled={!isTraining.value} onClick={() => void pause()}>
        Pause
      </button>
      <button type="button" onClick={reset}>
        Reset
      </button>
    </div>
  );
}
