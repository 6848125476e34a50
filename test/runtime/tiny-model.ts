import { dropoutMask } from '../../runtime/kernels/math.js';
import type { EvaluationMemory, FlatLayout, ModelDefinition, TrainingMemory } from '../../runtime/contract.js';
import { referenceUpdate, type UpdateSettings } from './reference-update.js';
import { defaults } from './training-data.js';

export interface TinyOptions {
  name?: string;
  prediction?: 'window' | 'positions';
  context?: number;
  vocabulary?: number;
  channels?: number;
  trainingBatch?: number;
  evaluationBatch?: number;
  dropout?: number;
  train?: UpdateSettings;
}

/**
 * A model written by hand as the compiler would write it: embedding, (dropout,) linear, softmax with cross entropy; a window's
 * channels side by side, or each position by itself. The statistic `1.running_mean` follows the mean logits and is not read.
 */
export function tinyModel(options: TinyOptions = {}): ModelDefinition {
  const {
    name = 'tiny',
    prediction = 'window',
    context: T = 3,
    vocabulary: V = 27,
    channels: C = 4,
    dropout = 0,
    train = defaults,
  } = options;
  const { states, scalars, rates, update } = referenceUpdate(train);
  const rowsPerExample = prediction === 'positions' ? T : 1;
  const depth = prediction === 'positions' ? C : T * C;
  const parameters: FlatLayout = {
    // A gap at the end, as alignment leaves them.
    length: V * C + V * depth + V + 3,
    tensors: [
      { name: '0.weight', shape: [V, C], offset: 0, initial: { kind: 'normal', deviation: 1 } },
      { name: '1.weight', shape: [V, depth], offset: V * C, initial: { kind: 'normal', deviation: depth ** -0.5 } },
      { name: '1.bias', shape: [V], offset: V * C + V * depth, initial: { kind: 'constant', value: 0 } },
    ],
  };
  const statistics: FlatLayout = {
    length: V,
    tensors: [{ name: '1.running_mean', shape: [V], offset: 0, initial: { kind: 'constant', value: 0 } }],
  };
  const size = (batch: number): number => batch * rowsPerExample * (depth + 2 * V);

  function bind(memory: EvaluationMemory, capacity: number) {
    const split = (offset: number, length: number): Float32Array => memory.parameters.subarray(offset, offset + length);
    const embedding = split(0, V * C);
    const weight = split(V * C, V * depth);
    const bias = split(V * C + V * depth, V);
    const rows = capacity * rowsPerExample;
    const x = memory.workspace.subarray(0, rows * depth);
    const logits = memory.workspace.subarray(rows * depth, rows * (depth + V));
    const probabilities = memory.workspace.subarray(rows * (depth + V), rows * (depth + 2 * V));

    const mask = (key: number, index: number): number => (dropout === 0 ? 1 : dropoutMask(key, 0, index, dropout));

    function forward(batch: number, key: number | null): void {
      const n = batch * rowsPerExample;
      for (let i = 0; i < n * depth; i++) {
        const token = memory.inputs[Math.floor(i / C)]!;
        x[i] = embedding[token * C + (i % C)]! * (key === null ? 1 : mask(key, i));
      }
      for (let r = 0; r < n; r++) {
        for (let v = 0; v < V; v++) {
          let sum = bias[v]!;
          for (let d = 0; d < depth; d++) sum += x[r * depth + d]! * weight[v * depth + d]!;
          logits[r * V + v] = sum;
        }
      }
    }

    function loss(batch: number): { loss: number; counted: number } {
      const n = batch * rowsPerExample;
      let total = 0;
      let counted = 0;
      for (let r = 0; r < n; r++) {
        const row = logits.subarray(r * V, (r + 1) * V);
        const top = Math.max(...row);
        let sum = 0;
        for (let v = 0; v < V; v++) sum += Math.exp(row[v]! - top);
        for (let v = 0; v < V; v++) probabilities[r * V + v] = Math.exp(row[v]! - top) / sum;
        const target = memory.targets[r]!;
        if (target < 0) continue;
        counted++;
        total += Math.log(sum) + top - row[target]!;
      }
      return { loss: counted === 0 ? 0 : total / counted, counted };
    }
    return { x, logits, probabilities, weight, mask, forward, loss };
  }

  const trainingBatch = options.trainingBatch ?? 8;
  const evaluationBatch = options.evaluationBatch ?? 5;
  return {
    name,
    context: T,
    vocabulary: V,
    prediction,
    parameters,
    statistics,
    training: {
      batch: trainingBatch,
      workspace: size(trainingBatch),
      logits: trainingBatch * rowsPerExample * depth,
      update: { states, scalars, rates },
      create(memory: TrainingMemory) {
        const { x, logits, probabilities, weight, mask, forward, loss } = bind(memory, trainingBatch);
        const run = (batch: number, key: number): number => {
          const n = batch * rowsPerExample;
          forward(batch, key);
          const { loss: mean, counted } = loss(batch);
          const g = memory.gradients.fill(0);
          for (let r = 0; r < n; r++) {
            const target = memory.targets[r]!;
            if (target < 0) continue;
            for (let v = 0; v < V; v++) {
              const dy = (probabilities[r * V + v]! - (v === target ? 1 : 0)) / counted;
              g[V * C + V * depth + v]! += dy;
              for (let d = 0; d < depth; d++) {
                const i = r * depth + d;
                g[V * C + v * depth + d]! += dy * x[i]!;
                g[memory.inputs[Math.floor(i / C)]! * C + (i % C)]! += dy * weight[v * depth + d]! * mask(key, i);
              }
            }
          }
          for (let v = 0; v < V; v++) {
            let sum = 0;
            for (let r = 0; r < n; r++) sum += logits[r * V + v]!;
            memory.statistics[v] = 0.9 * memory.statistics[v]! + (0.1 * sum) / n;
          }
          return mean;
        };
        return { run, update: () => update(memory) };
      },
    },
    evaluation: {
      batch: evaluationBatch,
      workspace: size(evaluationBatch),
      logits: evaluationBatch * rowsPerExample * depth,
      create(memory: EvaluationMemory) {
        const { forward, loss } = bind(memory, evaluationBatch);
        return {
          run: (batch) => forward(batch, null),
          loss: (batch) => {
            forward(batch, null);
            return loss(batch).loss;
          },
        };
      },
    },
  };
}
