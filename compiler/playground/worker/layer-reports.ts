import type { InferredLayer } from '../../model/infer.js';
import { reachOf, sharesOf } from '../../../runtime/training/histogram.js';
import { initialBatches, stuckUnits, type LayerHealth, type StateHealth, type Watcher } from '../../../runtime/training/watched-model.js';
import type { Histogram, InsideLayer, InsideLayers } from '../inside-protocol.js';

/** Multiply-adds of the forward pass of a look, at most: about a tenth of a second with the backward pass. */
const WORK_OF_A_LOOK = 1e8;
/** Of all looks for the first loss together. */
const WORK_OF_THE_FIRST = 4e8;
/** batchNorm takes its statistics over two at least. */
const FEWEST = 2;

/** How many examples of a batch are looked at, and how many batches for the first loss, of a model of so many multiply-adds an example. */
export function sizeOfLooks(batch: number, multiplyAdds: number): { readonly examples: number; readonly batches: number } {
  const examples = Math.min(batch, Math.max(FEWEST, Math.floor(WORK_OF_A_LOOK / multiplyAdds)));
  const batches = Math.floor(WORK_OF_THE_FIRST / (multiplyAdds * examples));
  return { examples, batches: Math.max(1, Math.min(initialBatches, batches)) };
}

/** What layers give, as histograms and in a few numbers, beside what they gave with the initial weights. */
export class LayerReports {
  readonly #first: StateHealth;
  readonly #places: ReadonlyMap<string, InferredLayer>;

  /** The initial weights are in the arrays. */
  constructor(
    private readonly watcher: Watcher,
    private readonly examples: number,
    layers: readonly InferredLayer[],
    private readonly start: Pick<InsideLayers, 'initialLoss' | 'evenLoss' | 'warning'>,
  ) {
    this.#first = watcher.stateAfter(0, examples);
    this.#places = new Map(layers.map((layer) => [layer.layer.path, layer]));
  }

  look(weights: {
    readonly step: number;
    readonly parameters: Float32Array;
    readonly statistics: Float32Array;
  }): Omit<InsideLayers, 'elapsedMs'> {
    const { watcher, examples, start } = this;
    const { memory, batch } = watcher.watched;
    memory.parameters.set(weights.parameters);
    memory.statistics.set(weights.statistics);
    const { step, loss, layers } = watcher.stateAfter(weights.step, examples);
    const pairs = layers.map((now, i) => this.#pairOf(now, this.#first.layers[i] ?? now));
    return { step, loss, examples, batch, layers: pairs.map(([now]) => now), first: pairs.map(([, first]) => first), ...start };
  }

  /** A layer as it is and as it was, over the same bins. */
  #pairOf(now: LayerHealth, first: LayerHealth): readonly [InsideLayer, InsideLayer] {
    const reach = reachOf(now.values, first.values);
    const gradientReach = reachOf(now.gradients ?? [], first.gradients ?? []);
    const reportOf = (health: LayerHealth): InsideLayer => {
      const { path, layer, flat, mean, deviation, saturation, values, gradient, gradients } = health;
      const place = this.#places.get(path);
      const channels = place?.output.channels?.value ?? 1;
      const units = stuckUnits(health, channels);
      return {
        path,
        layer,
        line: place?.layer.span.start.line ?? 0,
        mean,
        deviation,
        flat,
        saturation,
        stuck: units === null ? null : { units, of: channels },
        activations: histogramOf(values, reach),
        gradient,
        gradients: gradients && histogramOf(gradients, gradientReach),
      };
    };
    return [reportOf(now), reportOf(first)];
  }
}

function histogramOf(values: Float32Array, reach: number): Histogram {
  return { reach, shares: sharesOf(values, reach) };
}
