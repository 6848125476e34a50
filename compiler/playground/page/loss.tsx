import { run } from './runs.js';
import { Region } from './region.js';

/** The loss of each run as it learns. */
export function Loss() {
  const last = run.value?.history.at(-1);
  return (
    <Region name="Loss">
      {last && (
        <p>
          step {last.step} of {last.steps}: {last.loss.toFixed(4)}
        </p>
      )}
    </Region>
  );
}
