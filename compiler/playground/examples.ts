/** The specs of specs/, those of the lecture's path first, in its order. The build puts their texts in, so that none is forgotten. */
import specs from 'specs:all';
import { exampleGroups } from './example-words.js';

export interface Example {
  /** As its file. */
  readonly name: string;
  readonly text: string;
  /** A few sentences: what to look at, what to try. */
  readonly about: string;
}

const texts: ReadonlyMap<string, string> = new Map(specs.map(({ name, text }) => [name, text]));

const listed = exampleGroups.map(({ label, words }) => ({
  label,
  examples: Object.entries(words).flatMap(([name, about]): readonly Example[] => {
    const text = texts.get(name);
    return text === undefined ? [] : [{ name, text, about }];
  }),
}));
const isListed = (name: string): boolean => listed.some(({ examples }) => examples.some((example) => example.name === name));
const others = specs.filter(({ name }) => !isListed(name)).map((spec): Example => ({ ...spec, about: '' }));

/** Examples by what they have in common. */
export const groupedExamples: readonly { readonly label: string; readonly examples: readonly Example[] }[] =
  others.length === 0 ? listed : [...listed, { label: 'Others', examples: others }];

export const examples: readonly Example[] = groupedExamples.flatMap(({ examples: ones }) => ones);

/** What the page opens with. */
export const firstExample: Example = exampleNamed('hierarchical');

function exampleNamed(name: string): Example {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`internal error: there is no example ${name}`);
  return found;
}
