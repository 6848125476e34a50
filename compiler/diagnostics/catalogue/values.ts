import { counted, grouped, listed, quote } from '../words.js';
import { error } from './row.js';

/** A long cycle's beginning and end. */
function shortened(names: readonly string[]): readonly string[] {
  return names.length <= 8 ? names : [...names.slice(0, 5), '…', names.at(-1)!];
}

/** WNC3xx: numbers, variables and expressions. */
export const values = {
  WNC301: error({
    title: 'not a whole number',
    message: ({ what, value }: { what: string; value: string }) => `${what} must be a whole number, not ${value}`,
    help: 'Sizes, counts and seeds are whole numbers. Where an expression makes a fraction, round it: "${floor(hidden / 3)}".',
    wrong: '- fuse: 2.5',
    right: '- fuse: 2',
  }),
  WNC302: error({
    title: 'a number out of its range',
    message: ({ what, value, allowed }: { what: string; value: string; allowed: string }) => `${what} must be ${allowed}, not ${value}`,
    help: 'The number is outside of what makes sense here; the message says what is allowed.',
    wrong: '- linear: {channels: 0}',
    right: '- linear: {channels: 68}',
  }),
  WNC303: error({
    title: 'text where a number belongs',
    message: ({ what, text }: { what: string; text: string }) => `${what} must be a number, not the text ${quote(text)}`,
    help: 'A quoted number is text in YAML, and so is 1_000. Write plain digits, or an expression such as "${hidden * 2}".',
    wrong: '- linear: {channels: "68"}',
    right: '- linear: {channels: 68}',
  }),
  WNC304: error({
    title: 'text around an expression',
    message: ({ what, text }: { what: string; text: string }) =>
      `${what} must be one expression from \${ to }, and ${quote(text)} stands beside it`,
    help: 'The whole sum goes inside one pair of braces: "${hidden * 2}", not "${hidden} * 2".',
    wrong: '- linear: {channels: "${hidden} * 2"}',
    right: '- linear: {channels: "${hidden * 2}"}',
  }),
  WNC305: error({
    title: 'an expression that cannot be read',
    message: ({ problem }: { problem: string }) => problem,
    help:
      'Expressions hold numbers, variables, + - * / %, parentheses, and the functions min, max, floor, ceil and round. ' +
      'Nothing in them is code.',
    wrong: '- linear: {channels: "${hidden *}"}',
    right: '- linear: {channels: "${hidden * 2}"}',
  }),
  WNC306: error({
    title: 'an unknown variable',
    message: ({ name, known }: { name: string; known: readonly string[] }) =>
      `unknown variable ${quote(name)}; the variables here are ${listed(known)}`,
    help: 'Variables are declared under vars, or by the `for` of a repeat around the layer. vocabulary and context are always there.',
    wrong: 'vars: {hidden: 68}\nmodel:\n  - linear: {channels: "${hiden}"}',
    right: 'vars: {hidden: 68}\nmodel:\n  - linear: {channels: "${hidden}"}',
  }),
  WNC307: error({
    title: 'a division by zero',
    message: ({ divisor }: { divisor: string }) =>
      /^[\d.]+$/.test(divisor) ? 'this divides by zero' : `this divides by zero: ${quote(divisor)} is 0`,
    help: 'What stands to the right of / or % comes to 0 here.',
    wrong: '- linear: {channels: "${68 / (context - 8)}"}',
    right: '- linear: {channels: "${68 / context}"}',
  }),
  WNC308: error({
    title: 'an expression that is not a finite number',
    message: ({ expression }: { expression: string }) => `${quote(expression)} is too large to be a number`,
    help: 'Numbers go up to about 1.8e308; past that they are infinite, and no size or rate may be.',
    wrong: 'vars: {big: "${1e300 * 1e300}"}',
    right: 'vars: {big: 65536}',
  }),
  WNC309: error({
    title: 'variables that need one another',
    message: ({ names }: { names: readonly string[] }) =>
      names.length === 1
        ? `${quote(names[0]!)} is defined by itself`
        : `these variables are defined by one another: ${[...shortened(names), names[0]!].join(' → ')}`,
    help: 'A variable may use others, but following them must end at numbers.',
    wrong: 'vars: {a: "${b + 1}", b: "${a - 1}"}',
    right: 'vars: {a: "${b + 1}", b: 7}',
  }),
  WNC310: error({
    title: 'shares that do not sum to 1',
    message: ({ parts, sum }: { parts: readonly string[]; sum: number }) => `the shares ${listed(parts)} sum to ${sum}, and must sum to 1`,
    help: 'train, validation and test share all data between them. A share that is not given has its default: 0.8, 0.1 and 0.1 of words, 0.9, 0.1 and 0 of text, bytes and audio.',
    wrong: 'split: {train: 0.9}',
    right: 'split: {train: 0.9, validation: 0.05, test: 0.05}',
  }),
  WNC311: error({
    title: 'steps that do not increase',
    message: ({ value, before }: { value: number; before: number }) =>
      `the steps in \`at\` must increase, and ${value} comes after ${before}`,
    help: 'The rate is multiplied by factor at each of these steps, in order.',
    wrong: 'schedule: {step: {at: [15000, 10000], factor: 0.1}}',
    right: 'schedule: {step: {at: [10000, 15000], factor: 0.1}}',
  }),
  WNC312: error({
    title: 'a number past its limit',
    message: ({ what, value, limit }: { what: string; value: string; limit: number }) =>
      `${what} may be at most ${grouped(limit)}, not ${value}`,
    help: 'The limit is far above what models of this kind need; it keeps a slip of the keyboard from asking for terabytes.',
    wrong: '- linear: {channels: 1000000000000}',
    right: '- linear: {channels: 1000}',
  }),
  WNC313: error({
    title: 'a word that is not one of the choices',
    message: ({ what, value, choices }: { what: string; value: string; choices: readonly string[] }) =>
      `${what} must be ${listed(choices, 'or')}, not ${value}`,
    help: 'The option takes one of a few words, written exactly so.',
    wrong: '- batchNorm: {variance: unbiassed}',
    right: '- batchNorm: {variance: unbiased}',
  }),
  WNC314: error({
    title: 'too many layers',
    message: ({ limit, rounds }: { limit: number; rounds: number | null }) =>
      rounds === null
        ? `the model has more than ${grouped(limit)} layers once its repeats are written out`
        : `${counted(rounds, 'round')} of these layers make more than the ${grouped(limit)} layers that a model may have`,
    help: 'Each round of a repeat is compiled as layers of its own, so their number is limited.',
    wrong: 'repeat: {times: 1000000000, layers: [tanh]}',
    right: 'repeat: {times: 8, layers: [tanh]}',
  }),
  WNC315: error({
    title: 'an expression that is too long',
    message: ({ what, limit }: { what: 'long' | 'deep'; limit: number }) =>
      what === 'long' ? `an expression has at most ${limit} characters` : `an expression's parentheses go at most ${limit} deep`,
    help: 'Split it into variables under vars, each with a name that says what it is.',
    wrong: '"${((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))}"',
    right: '"${hidden * 2}"',
  }),
  WNC316: error({
    title: 'not true or false',
    message: ({ what, found }: { what: string; found: string }) => `${what} must be true or false, not ${found}`,
    help: 'YAML 1.2 knows only true and false; yes, no, on and off are text, and so is "false" in quotes.',
    wrong: '- linear: {channels: 68, bias: no}',
    right: '- linear: {channels: 68, bias: false}',
  }),
  WNC317: error({
    title: 'a name that is taken',
    message: ({ name }: { name: string }) => `${quote(name)} is a name of the language and cannot be a variable`,
    help: 'vocabulary and context mean the same in every spec.',
    wrong: 'vars: {context: 8}',
    right: 'vars: {width: 8}',
  }),
  WNC318: error({
    title: 'a variable without its braces',
    message: ({ what, name }: { what: string; name: string }) =>
      `${what} must be a number; the variable ${quote(name)} needs \${ } around it`,
    help: 'A bare word is text. A variable stands between ${ and }, in quotes. Only vocabulary may stand alone.',
    wrong: '- linear: {channels: hidden}',
    right: '- linear: {channels: "${hidden}"}',
  }),
  WNC319: error({
    title: 'a control character in text',
    message: ({ what }: { what: string }) => `${what} holds a control character`,
    help: 'Text is printed on terminals and written to files, so it may hold only characters that can be seen.',
    wrong: 'description: "bell \\a"',
    right: 'description: bell',
  }),
  WNC320: error({
    title: 'evaluation of an empty split',
    message: ({ split }: { split: string }) => `evaluate names ${quote(split)}, whose share of the data is 0`,
    help: 'There is nothing to evaluate there. Give the split a share of the data, or evaluate another.',
    wrong: 'split: {train: 0.9, validation: 0.1, test: 0}\nevaluate: {splits: [test]}',
    right: 'split: {train: 0.8, validation: 0.1, test: 0.1}\nevaluate: {splits: [test]}',
  }),
  WNC321: error({
    title: 'text that is too long',
    message: ({ what, limit }: { what: string; limit: number }) => `${what} may have at most ${counted(limit, 'character')}`,
    help: 'The text is longer than anything sensible here.',
    wrong: 'description: "…"        # pages of it',
    right: 'description: One line.',
  }),
  WNC322: error({
    title: 'a choice of weights without anything to judge by',
    message: ({ what }: { what: string }) =>
      `${what} judges by evaluations, and no data are left for one: the shares of validation and test are 0`,
    help:
      'The best weights, and the end of training by patience, are judged by the loss of the first of evaluate.splits, on data that training does not see. ' +
      'Give the validation split a share. `evaluate: {splits: [train]}` judges by the training words all the same.',
    wrong: 'data: {source: names, context: 8, split: {train: 1, validation: 0, test: 0}}\ntrain: {keep: best}',
    right: 'data: {source: names, context: 8, split: {train: 0.9, validation: 0.1, test: 0}}\ntrain: {keep: best}',
  }),
  WNC323: error({
    title: 'a decay that ends before its warmup',
    message: ({ steps, warmup }: { steps: number; warmup: number }) =>
      `the decay ends after ${counted(steps, 'step')}, and the warmup takes ${warmup}`,
    help: 'A cosine or linear schedule rises for `warmup` steps and then falls until `steps`, both counted from the beginning of training, so `steps` is the larger of the two.',
    wrong: 'schedule: {cosine: {warmup: 200, steps: 100}}',
    right: 'schedule: {cosine: {warmup: 200, steps: 2000}}',
  }),
  WNC325: error({
    title: 'a number that float32 does not hold',
    message: ({
      what,
      value,
      kind,
      limit,
    }: {
      what: string;
      value: string;
      kind: 'zero' | 'infinite' | 'bound' | 'divisor';
      limit: number;
    }) =>
      ({
        zero: `${what} is ${value}, less than float32 holds: its smallest number is 1.2e-38`,
        infinite: `${what} is ${value}, more than float32 holds: its largest number is 3.4e38`,
        bound: `${what} is ${value}, which float32 rounds to ${limit}, and that is excluded`,
        divisor: `${what} is ${value}, too little to divide by in float32: it may be no less than ${limit}`,
      })[kind],
    help:
      'Models compute in float32: seven digits, sizes from 1.2e-38 to 3.4e38. A number that becomes 0, infinity or 1 there would mean something else than it says, ' +
      'and not the same on every target. What keeps a division from zero has to be 1e-20 at least, since its gradient divides by the third power of its root.',
    wrong: '- dropout: 0.9999999998',
    right: '- dropout: 0.9',
  }),
  WNC326: error({
    title: 'a setting in both its spellings',
    message: ({ first, second }: { first: string; second: string }) =>
      `${quote(second)} and ${quote(first)} are two spellings of one setting`,
    help: '`source` is the older spelling of `words`. Both mean the same, so one of them has to go.',
    wrong: 'data: {words: names, source: names, context: 8}',
    right: 'data: {words: names, context: 8}',
  }),
  WNC327: error({
    title: 'two averages of the weights',
    message: () => 'an average of the weights is exponential, by `decay`, or over the last steps, by `over`, and not both',
    help: 'One average is kept beside the weights. `decay` gives each step less weight the longer ago it is; `over` is the plain mean of the last share of the steps. Choose one.',
    wrong: 'train: {average: {decay: 0.999, over: 0.25}}',
    right: 'train: {average: {over: 0.25}}',
  }),
};
