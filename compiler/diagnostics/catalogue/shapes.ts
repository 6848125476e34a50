import { counted, grouped, listed, quote } from '../words.js';
import { error, warning, type None } from './row.js';

/** WNC4xx: shapes that do not fit, and names of sums that do not meet. */
export const shapes = {
  WNC401: error({
    title: 'a number that does not divide the positions',
    about: 'positions',
    message: ({ layer, factor, positions }: { layer: string; factor: number; positions: number }) =>
      `${layer}: ${factor} does not divide ${counted(positions, 'position')}`,
    help:
      'fuse, maxPool and averagePool join neighbouring positions, n at a time, so the number of positions must be a multiple of n. ' +
      'The positions begin as data.context, and every such layer before divides them.',
    wrong: 'data: {source: names, context: 8}\nmodel:\n  - embedding: {channels: 10}\n  - fuse: 3',
    right: 'data: {source: names, context: 9}\nmodel:\n  - embedding: {channels: 10}\n  - fuse: 3',
  }),
  WNC402: error({
    title: 'no positions left',
    about: 'positions',
    message: ({ layer }: { layer: string }) => `${layer} works along the positions, and here they have all been joined into one`,
    help:
      'fuse or a pool down to one position, flatten, last and mean leave a single vector for the whole window. ' +
      'Layers that work along the positions come before them.',
    wrong: 'model:\n  - embedding: {channels: 10}\n  - flatten\n  - fuse: 2',
    right: 'model:\n  - embedding: {channels: 10}\n  - fuse: 2\n  - flatten',
  }),
  WNC403: error({
    title: 'characters where numbers belong',
    message: ({ layer }: { layer: string }) => `${layer} computes with numbers, and the model's input is characters: start with embedding`,
    help:
      'What goes into a model is whole numbers that stand for characters, with which nothing can be computed. ' +
      'embedding gives each character a vector, so it comes first.',
    wrong: 'model:\n  - flatten\n  - linear: {channels: vocabulary}',
    right: 'model:\n  - embedding: {channels: 10}\n  - flatten\n  - linear: {channels: vocabulary}',
  }),
  WNC404: error({
    title: 'an embedding of numbers',
    message: ({ shape }: { shape: string }) => `embedding reads characters, and what reaches it is already numbers: ${shape}`,
    help: 'Characters become vectors once, at the beginning. To go from one number of channels to another there is linear.',
    wrong: 'model:\n  - embedding: {channels: 10}\n  - embedding: {channels: 20}',
    right: 'model:\n  - embedding: {channels: 10}\n  - linear: {channels: 20}',
  }),
  WNC405: error({
    title: 'a residual whose layers change the shape',
    message: ({ before, after }: { before: string; after: string }) =>
      `residual adds its layers' result to what goes into them, but the layers make ${after} of ${before}`,
    help: 'x + layers(x) needs both of one shape: as many positions, and as many channels. A linear at the end can bring the channels back.',
    wrong: '- embedding: {channels: 10}\n- residual: [{linear: {channels: 68}}, tanh]',
    right: '- embedding: {channels: 10}\n- residual: [{linear: {channels: 68}}, tanh, {linear: {channels: 10}}]',
  }),
  WNC406: error({
    title: 'branches that do not go together',
    message: ({ merge, sizes, what }: { merge: string; sizes: readonly string[]; what: 'positions' | 'channels' }) =>
      `parallel with merge: ${merge} needs branches of the same ${what}, and these make ${listed(sizes)}`,
    help:
      'add and multiply go element by element, so all branches must end in one shape. concat puts channels side by side ' +
      'and needs only as many positions in each.',
    wrong: 'parallel: {merge: add, branches: [[{linear: {channels: 4}}], [{linear: {channels: 6}}]]}',
    right: 'parallel: {merge: concat, branches: [[{linear: {channels: 4}}], [{linear: {channels: 6}}]]}',
  }),
  WNC407: error({
    title: 'a sum of different shapes',
    message: ({ name, first, other }: { name: string; first: string; other: string }) =>
      `the sum ${quote(name)} holds ${first}, and this skip adds ${other} to it`,
    help: "Everything that skips add to one sum must have one shape. A linear at the end of each skip's layers can see to it.",
    wrong: '- skip: {to: out, layers: [{linear: {channels: 32}}]}\n- skip: {to: out, layers: [{linear: {channels: 24}}]}',
    right: '- skip: {to: out, layers: [{linear: {channels: 32}}]}\n- skip: {to: out, layers: [{linear: {channels: 32}}]}',
  }),
  WNC408: error({
    title: 'a sum that nothing fills',
    message: ({ name, known }: { name: string; known: readonly string[] }) =>
      `nothing fills the sum ${quote(name)}; ` + (known.length > 0 ? `there is ${listed(known.map(quote))}` : 'no skip stands before it'),
    help: 'collect goes on with what `skip: {to: name, …}` layers before it have added up under that name.',
    wrong: '- skip: {to: out, layers: [tanh]}\n- collect: output',
    right: '- skip: {to: out, layers: [tanh]}\n- collect: out',
  }),
  WNC409: error({
    title: 'a sum that is filled too late',
    message: ({ name }: { name: string }) => `the sum ${quote(name)} is still empty here: the first skip to it comes later`,
    help: 'Layers run from first to last, so a collect comes after the skips that fill its sum.',
    wrong: '- collect: out\n- skip: {to: out, layers: [tanh]}',
    right: '- skip: {to: out, layers: [tanh]}\n- collect: out',
  }),
  WNC410: error({
    title: 'a skip that nothing collects',
    message: ({ name, before }: { name: string; before: boolean }) =>
      before
        ? `what this skip adds to ${quote(name)} is lost: the last collect of it comes before`
        : `nothing collects the sum ${quote(name)} that this skip fills`,
    help: 'skip passes x on unchanged, so what its layers make has an effect only where a `collect` after it goes on with the sum.',
    wrong: '- skip: {to: out, layers: [{linear: {channels: 32}}]}\n- linear: {channels: vocabulary}',
    right: '- skip: {to: out, layers: [{linear: {channels: 32}}]}\n- collect: out\n- linear: {channels: vocabulary}',
  }),
  WNC411: error({
    title: 'a sum that needs itself',
    message: ({ names }: { names: readonly string[] }) =>
      names.length === 1
        ? `the sum ${quote(names[0]!)} is collected inside a skip that fills it: it would need itself`
        : `${counted(names.length, 'sum')} need one another: ${names.slice(0, 6).map(quote).join(' → ')}${names.length > 6 ? ' → …' : ''} → ${quote(names[0]!)}`,
    help: 'What a skip adds to a sum may be made of other sums, but following them must never lead back to the sum itself.',
    wrong: '- skip: {to: out, layers: [{collect: out}, tanh]}\n- collect: out',
    right: '- skip: {to: first, layers: [tanh]}\n- skip: {to: out, layers: [{collect: first}, tanh]}\n- collect: out',
  }),
  WNC412: error({
    title: 'a model that does not end in one score for each character',
    message: ({ shape, vocabulary }: { shape: string; vocabulary: number }) =>
      `the model ends in ${shape}, and a prediction needs one channel for each of the vocabulary's ${vocabulary} characters`,
    help:
      'The last shape must be [V], a prediction for the whole window, or [T, V], one at every position, with V the vocabulary: ' +
      'the distinct characters of the data and the boundary.',
    wrong: 'model:\n  - embedding: {channels: 10}\n  - flatten\n  - linear: {channels: 68}\n  - tanh',
    right: 'model:\n  - embedding: {channels: 10}\n  - flatten\n  - linear: {channels: 68}\n  - tanh\n  - linear: {channels: vocabulary}',
  }),
  WNC413: error({
    title: 'predictions at some positions only',
    about: 'positions',
    message: ({ positions, context }: { positions: number; context: number }) =>
      `the model ends with ${counted(positions, 'position')}; it must end with all ${context} of the context, or with one vector for the whole window`,
    help:
      'A model predicts either once, after the whole window (its last shape is [V]), or at every position of a word ([T, V] with T the context). ' +
      'After a fuse that left several positions it is neither: fuse on, or flatten.',
    wrong: 'data: {source: names, context: 8}\nmodel:\n  - embedding: {channels: 10}\n  - fuse: 2\n  - linear: {channels: vocabulary}',
    right:
      'data: {source: names, context: 8}\nmodel:\n  - embedding: {channels: 10}\n  - fuse: 2\n  - flatten\n  - linear: {channels: vocabulary}',
  }),
  WNC414: error({
    title: 'a batchNorm over a single value',
    message: (_: None) => 'batchNorm has a single value in each statistic here, and the variance of one value does not exist',
    help:
      'batchNorm takes its statistics over the examples of a batch and their positions (with `over: batch` over the examples alone). ' +
      'With one example a batch and one position there is nothing to compare.',
    wrong: 'model:\n  - embedding: {channels: 10}\n  - flatten\n  - batchNorm\ntrain: {batch: 1}',
    right: 'model:\n  - embedding: {channels: 10}\n  - flatten\n  - batchNorm\ntrain: {batch: 32}',
  }),
  WNC415: error({
    title: 'a layer whose result is too large',
    message: ({ layer, numbers, limit }: { layer: string; numbers: number; limit: number }) =>
      `${layer} makes ${grouped(numbers)} numbers of one example; the limit is ${grouped(limit)}`,
    help: 'Positions times channels is what a layer makes of each example. The limit is far above what models of this kind need.',
    wrong: 'data: {source: names, context: 4096}\nmodel:\n  - embedding: {channels: 65536}',
    right: 'data: {source: names, context: 4096}\nmodel:\n  - embedding: {channels: 64}',
  }),
  WNC416: error({
    title: 'too many parameters',
    message: ({ layer, own, total, limit }: { layer: string; own: number; total: number; limit: number }) =>
      own === total
        ? `${layer} has ${grouped(own)} parameters; a model may have ${grouped(limit)}`
        : `${layer} brings the model to ${grouped(total)} parameters with its own ${grouped(own)}; the limit is ${grouped(limit)}`,
    help: 'A linear layer has inputs times outputs parameters, so two large sizes multiply. Fewer channels on either side help.',
    wrong: '- linear: {channels: 65536}\n- linear: {channels: 65536}',
    right: '- linear: {channels: 1024}\n- linear: {channels: 1024}',
  }),
  WNC417: error({
    title: 'a batch that is too large for its layers',
    message: ({ layer, total, batch, limit }: { layer: string; total: number; batch: number; limit: number }) =>
      `with ${layer} the layers make ${grouped(total)} numbers of a batch of ${counted(batch, 'example')}; the limit is ${grouped(limit)}`,
    help: 'A training step keeps what its layers make of every example in the batch. Smaller batches, a shorter context or fewer channels need less.',
    wrong: 'data: {source: names, context: 1024}\nmodel:\n  - embedding: {channels: 1024}\ntrain: {batch: 4096}',
    right: 'data: {source: names, context: 1024}\nmodel:\n  - embedding: {channels: 64}\ntrain: {batch: 32}',
  }),
  WNC418: error({
    title: 'heads or groups that do not divide the channels',
    message: ({ option, parts, channels }: { option: 'heads' | 'groups'; parts: number; channels: number }) =>
      `${counted(parts, option.slice(0, -1))} do not divide ${counted(channels, 'channel')}`,
    help:
      'attention gives each head, and groupNorm each group, an equal share of the channels, so the number of heads or groups must ' +
      'divide them.',
    wrong: 'model:\n  - embedding: {channels: 32}\n  - attention: {heads: 5}',
    right: 'model:\n  - embedding: {channels: 32}\n  - attention: {heads: 4}',
  }),
  WNC419: error({
    title: 'whole words for a model that does not slide',
    message: ({ layer }: { layer: string }) => `this model cannot be trained over whole words: ${layer} does not slide`,
    help:
      'With `over: words` every node of the tree is computed once for all windows of a word that hold it. That takes layers which do the ' +
      'same at every place: embedding, fuse, the pools, flatten, linear, batchNorm over all, the other norms and activations, residual, last. ' +
      'dropout, positions, convolutions, recurrences, mean and attention that sees to the first character differ from window to window.',
    wrong: 'model:\n  - embedding: {channels: 10}\n  - dropout: 0.1\n  - flatten\n  - linear: {channels: vocabulary}\ntrain: {over: words}',
    right: 'model:\n  - embedding: {channels: 10}\n  - flatten\n  - linear: {channels: vocabulary}\ntrain: {over: words}',
  }),
  WNC430: error({
    title: 'a deviation where nothing is learned',
    message: (_: None) => 'sinusoidal positions are not learned: a deviation has no initial weights to set',
    help:
      'Sines and cosines are the same at every step and in every model. A deviation sets how far the initial weights of learned ' +
      'positions are spread.',
    wrong: 'model:\n  - embedding: {channels: 32}\n  - positions: {kind: sinusoidal, deviation: 0.02}',
    right: 'model:\n  - embedding: {channels: 32}\n  - positions: {kind: sinusoidal}',
  }),
  WNC431: error({
    title: 'rotary positions for heads of an odd size',
    message: ({ heads, size }: { heads: number; size: number }) =>
      `rotary positions turn channels two by two, and ${counted(heads, 'head')} ${heads === 1 ? 'has' : 'have'} ${counted(size, 'channel')}${heads === 1 ? '' : ' each'}`,
    help:
      'Rotary positions turn channel i of a head together with channel i + half of the head, so that the channels divided by the heads ' +
      'must be an even number.',
    wrong: 'model:\n  - embedding: {channels: 12}\n  - attention: {heads: 4, positions: rotary}',
    right: 'model:\n  - embedding: {channels: 12}\n  - attention: {heads: 3, positions: rotary}',
  }),
  WNC432: warning({
    title: 'a window wider than the positions',
    message: ({ window, positions }: { window: number; positions: number }) =>
      `window: ${window} does nothing: there are ${counted(positions, 'position')}, and each sees all up to it`,
    help:
      'A window of n lets each position see itself and the n - 1 before it. One that is wider than the context hides nothing; leave it ' +
      'out, or make it narrower.',
    wrong: 'data: {words: names, context: 16}\nmodel:\n  - embedding: {channels: 32}\n  - attention: {heads: 4, window: 32}',
    right: 'data: {words: names, context: 16}\nmodel:\n  - embedding: {channels: 32}\n  - attention: {heads: 4, window: 8}',
  }),
};
