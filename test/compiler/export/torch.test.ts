import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../../compiler/cli/main.js';
import { exporter } from '../../../compiler/export/torch/index.js';
import { torchPart } from '../../../compiler/export/torch/names.js';
import type { TrainedModel } from '../../../compiler/export/format.js';
import { fromTorchName } from '../../../runtime/files/torch-names.js';
import { readSafetensors } from '../../../runtime/files/safetensors.js';
import { because } from '../../helpers/because.js';
import { fakeTerminal } from '../../helpers/fake-terminal.js';
import { withFolder } from '../../helpers/folder.js';
import { python, whyNoPython } from '../../helpers/python.js';
import { realize, specWish } from '../../helpers/random-spec.js';
import { logitsOf, randomTokens, trainedModel } from '../../helpers/trained-model.js';

/** `WNC_PROPERTY_RUNS=500 npm test -- torch` looks longer. */
const RUNS = Number(process.env['WNC_PROPERTY_RUNS'] ?? 24);
const SEED = process.env['WNC_PROPERTY_SEED'];
const noTorch = whyNoPython('torch');

const specs = readdirSync('specs').filter((file) => file.endsWith('.yaml'));

async function writeTwin(folder: string, trained: TrainedModel, tokens: Int32Array): Promise<void> {
  mkdirSync(folder);
  for (const [file, data] of await exporter.files(trained)) writeFileSync(join(folder, file), data);
  writeFileSync(join(folder, 'tokens'), BigInt64Array.from(tokens, BigInt));
}

/** Loads each folder's model.py, from another working folder, and writes the logits of its tokens, in evaluation. */
const program = `
import glob, importlib.util, os, sys, torch
for folder in sorted(glob.glob(os.path.join(sys.argv[1], '*'))):
    try:
        spec = importlib.util.spec_from_file_location('model', os.path.join(folder, 'model.py'))
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        model = module.load()
        assert isinstance(model, torch.nn.Module) and not model.training
        # The names are the state dict's, none more and none less.
        tensors = module.load_file(os.path.join(folder, 'weights.safetensors'))
        assert set(tensors) == {name for name in model.state_dict() if not name.endswith('num_batches_tracked')}, set(tensors) ^ set(model.state_dict())
        tokens = torch.frombuffer(bytearray(open(os.path.join(folder, 'tokens'), 'rb').read()), dtype=torch.int64)
        with torch.no_grad():
            logits = model(tokens=tokens.reshape(-1, module.CONTEXT))
        # It trains, and what it trained it saves and loads. oneDNN's backward pass of GELU reads past its memory in PyTorch 1.13.
        model.train()
        with torch.backends.mkldnn.flags(enabled=False):
            trained = model(tokens.reshape(-1, module.CONTEXT)).flatten(0, -2)
            torch.nn.functional.cross_entropy(trained, tokens[:trained.size(0)]).backward()
        assert all(parameter.grad is None or parameter.grad.isfinite().all() for parameter in model.parameters())
        module.save(model, os.path.join(folder, 'saved.safetensors'))
        module.load(os.path.join(folder, 'saved.safetensors'))
        open(os.path.join(folder, 'logits'), 'wb').write(logits.contiguous().numpy().tobytes())
    except Exception as error:
        import traceback
        traceback.print_exc()
        print(folder, file=sys.stderr)
`;

/**
 * Twins of specs' texts, one process of Python for all, and those whose logits are further than 1e-5 of the largest from the model's. A
 * random model may do worse in single precision by itself, where a norm divides by next to nothing: as much is allowed its twin. Of long
 * contexts one example is enough.
 */
async function disagreements(texts: ReadonlyMap<string, string>, batch: number): Promise<readonly string[]> {
  return withFolder(async (folder) => {
    const expected = new Map<string, { readonly logits: Float64Array; readonly allowed: number }>();
    for (const [name, text] of texts) {
      const trained = await trainedModel(text, expected.size);
      const isLong = trained.model.spec.data.context > 64;
      const tokens = randomTokens(trained, isLong ? 1 : batch);
      await writeTwin(join(folder, name), trained, tokens);
      const logits = logitsOf(trained, tokens);
      const scale = logits.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
      const own = isLong ? 0 : furthest(logits, logitsOf(trained, tokens, Float32Array));
      expected.set(name, { logits, allowed: 1e-5 * scale + own });
    }
    const { stderr } = spawnSync(python, ['-c', program, folder], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(stderr).toBe('');
    return [...expected].flatMap(([name, { logits, allowed }]) => {
      const bytes = readFileSync(join(folder, name, 'logits'));
      const found = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
      expect(found.length, name).toBe(logits.length);
      const difference = furthest(logits, found);
      return difference < allowed ? [] : [`${name}: ${difference}, more than ${allowed}\n${texts.get(name)}`];
    });
  });
}

/** The largest difference of two numbers. */
function furthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? NaN))), 0);
}

describe.skipIf(noTorch !== undefined)(`PyTorch computes what the model does${because(noTorch)}`, () => {
  it('of every spec in specs/', async () => {
    const texts = new Map(specs.map((file) => [file, readFileSync(join('specs', file), 'utf8')]));
    expect(await disagreements(texts, 2)).toEqual([]);
  });

  it('of random specs', { timeout: 60_000 + RUNS * 500 }, async () => {
    const wishes = fc.sample(specWish, { numRuns: RUNS, ...(SEED !== undefined && { seed: Number(SEED) }) });
    const texts = new Map(wishes.map((wish, i) => [`random-${i}`, realize(wish, 4)]));
    expect(await disagreements(texts, 3)).toEqual([]);
  });
});

describe('model.py', () => {
  const modelOf = async (file: string): Promise<string> => {
    const text = (await exporter.files(await trainedModel(readFileSync(join('specs', file), 'utf8')))).get('model.py');
    return /\n(class (?:Block|Model)\([^]*?)\n\n\ntry:/.exec(String(text))?.[1] ?? '';
  };

  it('has the layers as a person would write them', async () => {
    expect(await modelOf('mlp-3.yaml')).toMatchInlineSnapshot(`
      "class Model(nn.Sequential):
          """Tokens to logits; the names of the layers are the spec's."""

          def __init__(self):
              super().__init__(
                  nn.Embedding(27, 10),            # [B, 3, 10]
                  nn.Flatten(),                    # [B, 30]
                  nn.Linear(30, 200, bias=False),  # [B, 200]
                  UnbiasedBatchNorm(200),          # [B, 200]
                  nn.Tanh(),                       # [B, 200]
                  nn.Linear(200, 27),              # [B, 27]
              )

          def forward(self, tokens):
              return super().forward(tokens)"
    `);
  });

  it('has the rounds of a repeat as a class, and what differs as its argument', async () => {
    expect(await modelOf('wavenet-words.yaml')).toMatchInlineSnapshot(`
      "class Block(Layers):
          """A round of what the spec repeats."""

          def __init__(self, dilation):
              super().__init__(Residual(
                  Gated(56, 56, kernel_size=2, dilation=dilation),
                  Skip('out', nn.Linear(56, 48)),
                  nn.Linear(56, 56),
              ))


      class Model(Layers):
          """Tokens to logits; the names of the layers are the spec's."""

          def __init__(self):
              super().__init__(
                  nn.Embedding(27, 56),                                  # [B, 16, 56]
                  Layers(*(Block(dilation) for dilation in (1, 2, 4))),  # [B, 16, 56]
                  Gated(56, 56, kernel_size=2, dilation=8),              # [B, 16, 56]
                  Skip('out', nn.Linear(56, 48)),                        # [B, 16, 56]
                  Collect('out'),                                        # [B, 16, 48]
                  nn.ReLU(),                                             # [B, 16, 48]
                  nn.Linear(48, 48),                                     # [B, 16, 48]
                  nn.ReLU(),                                             # [B, 16, 48]
                  nn.Linear(48, 27),                                     # [B, 16, 27]
              )

          def forward(self, tokens):
              return super().forward(tokens, {})"
    `);
  });

  it('has labels by name, and an embedding that a linear is tied to as a variable', async () => {
    expect(await modelOf('gpt.yaml')).toMatchInlineSnapshot(`
      "class Block(nn.Sequential):
          """A round of what the spec repeats."""

          def __init__(self):
              super().__init__(
                  Residual(LayerNormWithoutBias(128), SelfAttention(128, 4, bias=False)),
                  Residual(
                      LayerNormWithoutBias(128),
                      nn.Linear(128, 512, bias=False),
                      nn.GELU(),
                      nn.Linear(512, 128, bias=False),
                  ),
              )


      class Model(nn.Sequential):
          """Tokens to logits; the names of the layers are the spec's."""

          def __init__(self):
              tokens = nn.Embedding(65, 128)
              super().__init__(OrderedDict({
                  'tokens': tokens,                                  # [B, 64, 128]
                  '1': Positions(64, 128),                           # [B, 64, 128]
                  '2': nn.Sequential(*(Block() for _ in range(4))),  # [B, 64, 128]
                  '3': LayerNormWithoutBias(128),                    # [B, 64, 128]
                  '4': TiedLinear(tokens, bias=False),               # [B, 64, 65]
              }))

          def forward(self, tokens):
              return super().forward(tokens)"
    `);
  });

  it.skipIf(noTorch !== undefined)(`calls no layer what PyTorch has a use for${because(noTorch)}`, () => {
    const { stdout } = spawnSync(python, ['-c', 'import torch; print(*dir(torch.nn.Sequential()))'], { encoding: 'utf8' });
    const names = stdout.trim().split(' ');
    expect(names).toContain('train');
    expect(names.filter((name) => torchPart(name) !== `${name}_`)).toEqual([]);
    for (const name of [...names, 'head', 'a-b', '0', '_', 'a_']) expect(fromTorchName(torchPart(name))).toBe(name);
  });
});

/** Each folder's model in training: logits, loss, gradients and one step of plain SGD against what is expected of them. */
const trainingProgram = `
import glob, importlib.util, json, os, sys, torch
for folder in sorted(glob.glob(os.path.join(sys.argv[1], '*'))):
    spec = importlib.util.spec_from_file_location('model', os.path.join(folder, 'model.py'))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    batch = json.load(open(os.path.join(folder, 'batch.json')))
    expected = module.load_file(os.path.join(folder, 'expected.safetensors'))
    model = module.load()
    found = {'eval.logits': model(torch.tensor(batch['inputs'])).detach()}
    model.train()
    optimizer = torch.optim.SGD(model.parameters(), 0.1)
    with torch.backends.mkldnn.flags(enabled=False):
        logits = model(torch.tensor(batch['inputs']))
        torch.nn.functional.cross_entropy(logits.flatten(0, -2), torch.tensor(batch['targets']).flatten(), ignore_index=-1).backward()
    optimizer.step()
    found['logits'] = logits.detach()
    # What no loss depends on has no gradient.
    found.update({'grad.' + name: torch.zeros_like(parameter) if parameter.grad is None else parameter.grad for name, parameter in model.named_parameters()})
    found.update({'after.' + name: tensor for name, tensor in model.state_dict().items() if not name.endswith('num_batches_tracked')})
    assert set(found) == set(expected), set(found) ^ set(expected)
    largest = max(tensor.abs().max() for name, tensor in expected.items() if name.startswith('grad.'))
    for name, tensor in expected.items():
        floor = 1e-2 * largest if name.startswith('grad.') else 1e-2
        difference = (found[name].reshape(tensor.shape) - tensor).abs().max() / max(tensor.abs().max(), floor)
        if not difference < 2e-5:
            print(folder, name, float(difference))
`;

describe.skipIf(noTorch !== undefined)(`PyTorch trains the twin as wnc the model${because(noTorch)}`, () => {
  const fixtures = 'test/fixtures/pytorch';

  it('by the fixtures, a step of plain SGD', async () => {
    await withFolder(async (folder) => {
      for (const name of readdirSync(fixtures)) {
        const [from, to] = [join(fixtures, name), join(folder, name)];
        const { tensors } = readSafetensors(readFileSync(join(from, 'weights.safetensors')), name);
        const [table] = tensors.values();
        const twin = await trainedModel(readFileSync(join(from, 'spec.yaml'), 'utf8'), 1, table?.shape[0]);
        await writeTwin(to, { ...twin, tensors }, new Int32Array());
        for (const file of ['batch.json', 'expected.safetensors']) copyFileSync(join(from, file), join(to, file));
      }
      // Of words, padding is what the tokens say: this batch has words and padding, and wnc says what is expected.
      const words = join(folder, 'batch-norm-words');
      const inputs = ['emma', 'ava', 'isabell', 'zoe'].map((word) => padded([0, ...letters(word)], 0));
      const targets = ['emma', 'ava', 'isabell', 'zoe'].map((word) => padded([...letters(word), 0], -1));
      writeFileSync(join(words, 'batch.json'), JSON.stringify({ inputs, targets }));
      const files = ['--batch', join(words, 'batch.json'), '--out', join(words, 'expected.safetensors')];
      const spec = join(fixtures, 'batch-norm-words', 'spec.yaml');
      const weights = join(fixtures, 'batch-norm-words', 'weights.safetensors');
      const terminal = fakeTerminal();
      expect(await main(['step', spec, '--weights', weights, ...files, '--rate', '0.1'], terminal), terminal.text.err).toBe(0);
      const { stdout, stderr } = spawnSync(python, ['-c', trainingProgram, folder], { cwd: folder, encoding: 'utf8' });
      expect(`${stderr}${stdout}`).toBe('');
    });
  });
});

function letters(word: string): readonly number[] {
  return [...word].map((letter) => letter.charCodeAt(0) - 96);
}

function padded(row: readonly number[], padding: number): readonly number[] {
  return [...row, ...Array.from({ length: 8 - row.length }, () => padding)];
}
