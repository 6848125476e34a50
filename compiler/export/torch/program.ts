import { call, type Argument } from '../../layers/torch/expression.js';
import type { TrainedModel } from '../format.js';
import { factsOf } from './model-facts.js';
import { modulesOf, type Modules } from './modules.js';
import { inOrder } from './pieces.js';
import { docstring, layOut } from './python.js';
import { samplingText } from './sampling.js';

/** What model.py is made of: all of a trained model but its weights. */
export type WrittenModel = Pick<TrainedModel, 'model' | 'symbols' | 'specText' | 'version'>;

/** model.py: the model as a person would write it for PyTorch, with what loads, saves and samples. */
export function programText({ model: { spec, inferred }, symbols, specText, version }: WrittenModel): string {
  const { context, vocabulary } = spec.data;
  const facts = factsOf(inferred, spec);
  const modules = modulesOf(inferred.layers, facts);
  const sampling = samplingText({ symbols, prediction: inferred.prediction, context });
  const pieces = inOrder(modules.pieces, facts);
  const counting = pieces.filter(({ takesCounted }) => takesCounted).map(({ name }) => name);
  const what =
    inferred.prediction === 'window'
      ? `[B, ${vocabulary}], of the symbol after them`
      : `[B, ${context}, ${vocabulary}], of the symbol after each`;
  const doc = `The model ${spec.name}, as wnc ${version} exported it.

    model = load()           # with the trained weights, in evaluation mode
    logits = model(tokens)   # tokens [B, ${context}] to logits ${what}
    save(model)              # weights.safetensors, which wnc reads as well

In comments the shape that a layer gives, of B examples. A new Model() has PyTorch's initial values. The spec:

${specText.trimEnd().replace(/^(?=.)/gm, '    ')}`;
  const body = [...pieces.map(({ text }) => text(facts)), ...modules.blocks.map(blockText), modelText(modules, facts.hasSums, counting)];
  const whole = body.join('\n\n\n');
  const code = `${whole}\n\n\n${files}\n\n\n${sampling.code}\n\n\nif __name__ == '__main__':\n    main()\n`;
  const standard = ['argparse', 'json', 'os', 'struct', ...sampling.imports, ...(/\bmath\./.test(code) ? ['math'] : [])];
  const imports = [...new Set(standard)]
    .sort()
    .map((name) => `import ${name}\n`)
    .join('');
  const ordered = code.includes('OrderedDict(') ? 'from collections import OrderedDict\n' : '';
  const functional = /\bF\./.test(code) ? 'import torch.nn.functional as F\n' : '';
  return `${docstring(doc)}
${imports}${ordered}
import torch
${functional}from torch import nn

HERE = os.path.dirname(os.path.abspath(__file__))
CONTEXT = ${context}
${sampling.constants}


${code}`;
}

function blockText({ name, parameter, container, layers }: Modules['blocks'][number]): string {
  return `class ${name}(${container}):
    """A round of what the spec repeats."""

    def __init__(self${parameter === undefined ? '' : `, ${parameter}`}):
        ${made(layers)}`;
}

function made(layers: readonly Argument[]): string {
  return layOut(call('super().__init__', ...layers), '        ', true);
}

function modelText({ layers, tables }: Modules, hasSums: boolean, counting: readonly string[]): string {
  const variables = tables.map(({ variable, make }) => `        ${variable} = ${layOut(make, '        ')}\n`).join('');
  const counted =
    counting.length > 0
      ? `        # A word begins with symbol 0, and what follows the next one is padding.
        counted = (tokens != 0).float().unsqueeze(-1)
        counted[:, 0] = 1
        for module in self.modules():
            if isinstance(module, ${counting.length === 1 ? counting[0] : `(${counting.join(', ')})`}):
                module.counted = counted
`
      : '';
  return `class Model(${hasSums ? 'Layers' : 'nn.Sequential'}):
    """Tokens to logits; the names of the layers are the spec's."""

    def __init__(self):
${variables}        ${made(layers)}

    def forward(self, tokens):
${counted}        return super().forward(tokens${hasSums ? ', {}' : ''})`;
}

/** Loading and saving, with the package safetensors where it is installed. */
const files = `try:
    from safetensors.torch import load_file, save_file
except ImportError:

    def load_file(path):
        """The tensors of a safetensors file: the length of its header, the header as JSON, numbers."""
        with open(path, 'rb') as file:
            (length,) = struct.unpack('<Q', file.read(8))
            header = json.loads(file.read(length))
            data = bytearray(file.read())
        types = {'F32': torch.float32, 'F64': torch.float64, 'F16': torch.float16, 'I64': torch.int64}
        tensors = {}
        for name, entry in header.items():
            if name != '__metadata__':
                start, end = entry['data_offsets']
                numbers = torch.frombuffer(data[start:end], dtype=types[entry['dtype']])
                tensors[name] = numbers.reshape(entry['shape'])
        return tensors

    def save_file(tensors, path):
        """Writes a safetensors file, every tensor as float32."""
        header, data = {}, b''
        for name, tensor in tensors.items():
            numbers = tensor.float().numpy().tobytes()
            offsets = [len(data), len(data) + len(numbers)]
            header[name] = {'dtype': 'F32', 'shape': list(tensor.shape), 'data_offsets': offsets}
            data += numbers
        text = json.dumps(header).encode()
        text += b' ' * (-len(text) % 8)
        with open(path, 'wb') as file:
            file.write(struct.pack('<Q', len(text)) + text + data)


def load(path='weights.safetensors'):
    """A Model with the weights of a file, in evaluation mode; the file may also lie beside this one."""
    if not os.path.exists(path):
        path = os.path.join(HERE, path)
    model = Model()
    model.load_state_dict(load_file(path))
    return model.eval()


def save(model, path='weights.safetensors'):
    """Writes the weights of a model as load and wnc read them."""
    state = {name: tensor.detach().cpu().contiguous() for name, tensor in model.state_dict().items()}
    save_file(state, path)`;
