import { shortNumber } from '../../../../runtime/training/short-number.js';
import type { InsideLayer, InsideLayers } from '../../inside-protocol.js';
import { HistogramPicture } from './histogram.js';
import { isLit, lights } from './lit.js';
import { Looked } from './looked.js';
import { useFeed } from './use-feed.js';
import { gradientWords, saturationWords, stuckWords, titleOf } from './words.js';

/** Where tanh and sigmoid are flat, by their distance from 0. */
const flatFrom: Readonly<Record<string, number>> = { tanh: 0.97, sigmoid: 0.97 };

/** What each layer gives. */
export function Activations() {
  const { answer, problem } = useFeed('layers', (calls) => calls.insideLayers());
  return (
    <Looked answer={answer} problem={problem}>
      {(looked) => (
        <>
          <p class="says">
            What each layer gives, on {examplesOf(looked)}. The loss of that batch is {looked.loss.toFixed(4)}; the first loss was{' '}
            {looked.initialLoss.toFixed(4)}, and guessing evenly costs ln V = {looked.evenLoss.toFixed(4)}.
          </p>
          {looked.warning && (
            <p class="says warns">
              {looked.warning.message}. <span>fix: {looked.warning.fix}</span>
            </p>
          )}
          <Legend step={looked.step} />
          <ol class="cards" aria-label="Activations of each layer">
            {looked.layers.map((layer, i) => (
              <LayerCard key={layer.path} layer={layer}>
                <HistogramPicture
                  title={`activations of ${titleOf(layer)}`}
                  now={layer.activations}
                  first={looked.first[i]?.activations}
                  flatFrom={flatFrom[layer.layer]}
                />
                <p class="figures">
                  <span>mean {shortNumber(layer.mean)}</span> <span>spread {shortNumber(layer.deviation)}</span>
                </p>
                <Marks layer={layer} />
              </LayerCard>
            ))}
          </ol>
        </>
      )}
    </Looked>
  );
}

/** The gradient of the loss with respect to what each layer gives. */
export function Gradients() {
  const { answer, problem } = useFeed('layers', (calls) => calls.insideLayers());
  return (
    <Looked answer={answer} problem={problem}>
      {(looked) => (
        <>
          <p class="says">
            How the loss would change with what each layer gives, on {examplesOf(looked)}. {gradientWords(looked.layers)}
          </p>
          <Legend step={looked.step} />
          <ol class="cards" aria-label="Gradients of each layer">
            {looked.layers.map((layer, i) => (
              <LayerCard key={layer.path} layer={layer}>
                {layer.gradients ? (
                  <HistogramPicture
                    title={`gradients of ${titleOf(layer)}`}
                    now={layer.gradients}
                    first={looked.first[i]?.gradients ?? undefined}
                  />
                ) : (
                  <p>No gradient reaches it.</p>
                )}
                <p class="figures">
                  <span>spread {shortNumber(layer.gradient)}</span> <span>at first {shortNumber(looked.first[i]?.gradient ?? null)}</span>
                </p>
              </LayerCard>
            ))}
          </ol>
        </>
      )}
    </Looked>
  );
}

function LayerCard({ layer, children }: { readonly layer: InsideLayer; readonly children: preact.ComponentChildren }) {
  return (
    <li class={isLit(layer.line) ? 'card lit' : 'card'} {...lights(layer.line)}>
      <h3>
        {layer.layer} <span>{layer.path}</span>
      </h3>
      {children}
    </li>
  );
}

/** Units that hardly learn, in plain words. */
function Marks({ layer }: { readonly layer: InsideLayer }) {
  const [saturated, stuck] = [saturationWords(layer), stuckWords(layer)];
  return (
    <>
      {saturated && <p class="mark">{saturated}</p>}
      {stuck && <p class="mark bad">{stuck}</p>}
    </>
  );
}

function Legend({ step }: { readonly step: number }) {
  return (
    <p class="legend">
      <span class="key now" /> after step {step.toLocaleString('en')} <span class="key first" /> at first
    </p>
  );
}

function examplesOf({ examples, batch }: InsideLayers): string {
  return examples === batch ? `the ${batch} examples of the next batch` : `${examples} of the ${batch} examples of the next batch`;
}
