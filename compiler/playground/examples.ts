/** The specs of specs/, those of the lecture's path first, in its order. Their texts are bundled. */
import mlp3 from '../../specs/mlp-3.yaml';
import mlp8 from '../../specs/mlp-8.yaml';
import hierarchicalPerPosition from '../../specs/hierarchical-per-position.yaml';
import hierarchical from '../../specs/hierarchical.yaml';
import hierarchicalLarge from '../../specs/hierarchical-large.yaml';

export interface Example {
  /** As its file. */
  readonly name: string;
  readonly text: string;
}

export const examples: readonly [Example, ...Example[]] = [
  { name: 'hierarchical', text: hierarchical },
  { name: 'mlp-3', text: mlp3 },
  { name: 'mlp-8', text: mlp8 },
  { name: 'hierarchical-per-position', text: hierarchicalPerPosition },
  { name: 'hierarchical-large', text: hierarchicalLarge },
];
