import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { curvesTable } from '../../export/csv/index.js';
import { download, fileName } from './download.js';
import { run, runs } from './runs.js';
import { notice } from './state.js';

/** The run as files, and back. */
export function RunFiles() {
  const chooser = useRef<HTMLInputElement>(null);
  const isBusy = useSignal(false);
  const current = run.value;
  const hasRun = current !== undefined && current.now.value.step > 0;
  const doing = async (work: () => Promise<void>): Promise<void> => {
    isBusy.value = true;
    try {
      await work();
    } catch (error) {
      const { message, fix } = error as Error & { readonly fix?: string };
      notice.value = { text: fix === undefined ? message : `${message}. What helps: ${fix}.`, isError: true };
    } finally {
      isBusy.value = false;
    }
  };
  return (
    <div class="run-files">
      <button
        type="button"
        class="small"
        disabled={!hasRun || isBusy.value}
        title="Spec, settings, curve and weights in one file"
        onClick={() => void doing(async () => (await import('./run-transfer.js')).saveRun())}
      >
        Save run
      </button>
      <button
        type="button"
        class="small"
        disabled={isBusy.value}
        title="A saved run, or the checkpoint of a run folder"
        onClick={() => chooser.current?.click()}
      >
        Open run file…
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="Run file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void doing(async () => (await import('./run-transfer.js')).openRun(file));
          currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="small"
        disabled={!hasRun || isBusy.value}
        title="checkpoint.safetensors, for PyTorch and wnc"
        onClick={() => void doing(async () => (await import('./run-transfer.js')).saveWeights())}
      >
        Save weights
      </button>
      <button
        type="button"
        class="small"
        disabled={!runs.value.some(({ isShown, now }) => isShown.value && now.value.step > 0)}
        title="The curves of the runs in the chart"
        onClick={saveCurves}
      >
        Save loss as CSV
      </button>
    </div>
  );
}

/** The curves that are shown, as `wnc export --to csv` writes them. */
function saveCurves(): void {
  const shown = runs.peek().filter(({ isShown }) => isShown.peek());
  const table = curvesTable(
    shown.map(({ name, trainSeed, intervals, evaluations }) => ({
      label: name.peek(),
      train: { seed: trainSeed },
      intervals,
      evaluations: evaluations.map(({ step, losses }) => ({ step, evaluation: losses })),
    })),
  );
  const [only] = shown;
  download(`${shown.length === 1 && only ? fileName(`${only.modelName}-${only.name.peek()}`) : 'runs'}-loss.csv`, table, 'text/csv');
}
