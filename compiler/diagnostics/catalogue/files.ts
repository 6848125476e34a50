import { counted, grouped, listed, quote } from '../words.js';
import { error, type None } from './row.js';

const INDENTED = 'model:\n  - embedding: {channels: 10}\n  - tanh';

/** WNC1xx: the file itself and its YAML. */
export const files = {
  WNC101: error({
    title: 'a file that cannot be read',
    message: ({ file, reason }: { file: string; reason: string }) => `cannot read ${quote(file)}: ${reason}`,
    help: 'The spec file is not there, or may not be read. Paths count from the folder in which wnc was started.',
    wrong: '$ wnc check spec/hierarchical.yaml',
    right: '$ wnc check specs/hierarchical.yaml',
  }),
  WNC102: error({
    title: 'a file that is too large',
    message: ({ bytes, limit }: { bytes: number; limit: number }) =>
      `the file has ${counted(bytes, 'byte')}; a spec has at most ${grouped(limit)}`,
    help: 'A spec is a page of text. A file of megabytes is something else, perhaps the word list: name that under data.source.',
    wrong: '$ wnc check names.txt',
    right: 'data: {source: names.txt, context: 8}',
  }),
  WNC103: error({
    title: 'a binary file',
    message: ({ byte }: { byte: string }) => `this is not a text file: it holds the byte ${byte}`,
    help: 'A spec is YAML text in UTF-8. This file holds control bytes as only binary files do (or it is UTF-16: save it as UTF-8).',
    wrong: '$ wnc check runs/hierarchical/checkpoint.safetensors',
    right: '$ wnc check specs/hierarchical.yaml',
  }),
  WNC104: error({
    title: 'text that is not UTF-8',
    message: ({ byte }: { byte: string }) => `the byte ${byte} is not valid UTF-8`,
    help: 'The file was saved in another encoding, perhaps Latin-1 or Windows-1252. Save it as UTF-8.',
    wrong: 'description: caf\\xe9        # a Latin-1 byte',
    right: 'description: café',
  }),
  WNC105: error({
    title: 'an empty file',
    message: (_: None) => 'the file is empty: a spec needs at least name, data and model',
    help: 'There is nothing in the file but perhaps comments. `wnc init FILE` writes a commented starter spec.',
    wrong: '# to be written',
    right:
      'name: first\ndata: {source: names, context: 3}\nmodel:\n  - embedding: {channels: 10}\n  - flatten\n  - linear: {channels: vocabulary}',
  }),
  WNC106: error({
    title: 'text that is not YAML',
    message: ({ problem }: { problem: string }) => problem,
    help: 'The text breaks a rule of YAML, so its structure cannot be known. The message says which; what follows the place may be misread as well.',
    wrong: 'data: {source: names, context: 8}}',
    right: 'data: {source: names, context: 8}',
  }),
  WNC107: error({
    title: 'a tab in the indentation',
    message: (_: None) => 'a tab indents this line; YAML takes only spaces',
    help: "YAML forbids tabs at the beginning of a line, since their width is anyone's guess. Use two spaces a level.",
    wrong: 'data:\n\tsource: names',
    right: 'data:\n  source: names',
  }),
  WNC108: error({
    title: 'a bracket or a quote that is not closed',
    message: ({ opening, closing }: { opening: string; closing: string }) =>
      `this ${quote(opening)} is never closed: ${quote(closing)} is missing`,
    help: 'Each [ needs its ], each { its }, each quotation mark its partner. The caret is at the opening one.',
    wrong: '- linear: {channels: 68, bias: false\n- tanh',
    right: '- linear: {channels: 68, bias: false}\n- tanh',
  }),
  WNC109: error({
    title: 'an expression without quotes',
    message: ({ expression }: { expression: string }) => `the expression ${quote(expression)} needs quotation marks around it here`,
    help: 'Inside {…} and […] YAML reads { and } as its own, so an expression has to be a quoted string.',
    wrong: 'linear: {channels: ${hidden}}',
    right: 'linear: {channels: "${hidden}"}',
  }),
  WNC110: error({
    title: 'a key that is given twice',
    message: ({ key }: { key: string }) => `${quote(key)} is given twice in one place`,
    help: 'A key may stand once in a map. Which of the two was meant cannot be known, so neither is taken silently.',
    wrong: 'train:\n  steps: 1000\n  steps: 2000',
    right: 'train:\n  steps: 2000',
  }),
  WNC111: error({
    title: 'a YAML tag',
    message: ({ tag }: { tag: string }) => `the YAML tag ${quote(tag)} is not allowed: a spec holds only plain data`,
    help: 'Tags such as !!python/object or !include ask a reader to make something special of a value. A spec is plain data and never runs anything.',
    wrong: 'context: !!int "8"',
    right: 'context: 8',
  }),
  WNC112: error({
    title: 'several documents in one file',
    message: (_: None) => 'a second YAML document begins here; a spec file holds one',
    help: 'A line of three dashes begins a new document. One file is one model: put the second in a file of its own.',
    wrong: 'name: one\n---\nname: two',
    right: 'name: one',
  }),
  WNC113: error({
    title: 'an alias without its anchor',
    message: ({ name, known }: { name: string; known: readonly string[] }) =>
      `the alias ${quote(`*${name}`)} repeats an anchor ${quote(`&${name}`)} that is not above it` +
      (known.length > 0 ? `; there is ${listed(known.map((other) => quote(`&${other}`)))}` : ''),
    help: 'In YAML `&name` marks a value and `*name` further down repeats it. A value that begins with * or & and means neither needs quotes.',
    wrong: 'hidden: {channels: *wide}',
    right: 'first: {channels: &wide 68}\nsecond: {channels: *wide}',
  }),
  WNC114: error({
    title: 'an alias that contains itself',
    message: ({ name }: { name: string }) =>
      `the alias ${quote(`*${name}`)} stands inside the value that it repeats, which would never end`,
    help: 'An alias repeats the whole value that its anchor marks. Inside that value it would repeat itself without end.',
    wrong: 'model: &all [tanh, residual: *all]',
    right: 'model: [tanh, residual: [tanh]]',
  }),
  WNC115: error({
    title: 'more values than a spec may hold',
    message: ({ limit, aliases }: { limit: number; aliases: boolean }) =>
      aliases
        ? `with its aliases written out the file holds more than ${grouped(limit)} values`
        : `the file holds more than ${grouped(limit)} values`,
    help: 'Aliases of aliases grow exponentially: ten lines can stand for a billion values. To say a thing many times there is the layer `repeat`.',
    wrong: 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]      # and so on',
    right: 'repeat: {times: 3, layers: [tanh]}',
  }),
  WNC116: error({
    title: 'a YAML merge key',
    message: (_: None) => 'the merge key `<<` is not part of the language',
    help: 'Merging maps hides where a value comes from, and YAML 1.2 dropped it. Repeat whole values with an alias, or numbers with a variable.',
    wrong: 'linear: {<<: *wide, bias: false}',
    right: 'linear: {channels: "${hidden}", bias: false}',
  }),
  WNC117: error({
    title: 'values nested too deeply',
    message: ({ limit }: { limit: number }) => `values are nested more than ${limit} levels deep here`,
    help: 'Each list inside a list and each map inside a map is a level. Models need a dozen; this many is a mistake or an attack.',
    wrong: 'model: [[[[[[[[[[ … ]]]]]]]]]]',
    right: 'model: [tanh]',
  }),
  WNC118: error({
    title: 'a key that is not a word',
    message: ({ found }: { found: string }) => `a key must be a word, not ${found}`,
    help: 'Keys are plain words such as `channels`. YAML also allows lists and maps as keys (after `?`, or `{a}: b`); here they mean nothing.',
    wrong: '? [linear, tanh]\n: 3',
    right: 'linear: {channels: 3}',
  }),
  WNC119: error({
    title: 'a missing space after the colon',
    message: ({ found }: { found: string }) => `${quote(found)} is read as one word: YAML wants a space after the colon`,
    help: 'Only a colon and a space make a key and its value.',
    wrong: 'context:8',
    right: 'context: 8',
  }),
  WNC120: error({
    title: 'indentation that does not line up',
    message: ({ problem }: { problem: string }) => problem,
    help: 'What belongs together begins in the same column: all keys of a map, all dashes of a list. What is inside begins further to the right.',
    wrong: 'model:\n  - embedding: {channels: 10}\n - tanh',
    right: INDENTED,
  }),
};
