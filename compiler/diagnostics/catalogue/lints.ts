import { warning } from './row.js';

/** WNC5xx: specs that compile and probably do not say what was meant. */
export const lints = {
  WNC501: warning({
    title: 'a variable that nothing uses',
    message: ({ name }: { name: string }) => `the variable \`${name}\` is never used`,
    help: 'A variable only has an effect where an expression such as "${hidden}" names it. Use it, or take it out.',
    wrong: 'vars: {hidden: 68}\nmodel:\n  - linear: {channels: 100}',
    right: 'vars: {hidden: 68}\nmodel:\n  - linear: {channels: "${hidden}"}',
  }),
  WNC502: warning({
    title: 'a change of rate after the last step',
    message: ({ what, value, steps }: { what: string; value: number; steps: number }) =>
      `${what} ${value} is never reached: training ends after ${steps} steps`,
    help: "schedule's `at` and `warmup` count training steps, so past train.steps they do nothing.",
    wrong: 'train:\n  steps: 20000\n  schedule: {step: {at: [150000], factor: 0.1}}',
    right: 'train:\n  steps: 20000\n  schedule: {step: {at: [15000], factor: 0.1}}',
  }),
  WNC503: warning({
    title: 'a schedule whose floor is above the rate',
    message: ({ floor, rate }: { floor: number; rate: number }) =>
      `the floor ${floor} is above the optimizer's rate ${rate}, so the rate will rise instead of fall`,
    help: 'cosine and linear schedules lead from the optimizer\'s rate down to `floor`, which is itself a rate, not a share of one.',
    wrong: 'optimizer: {adam: {rate: 0.001}}\nschedule: {cosine: {floor: 0.1}}',
    right: 'optimizer: {adam: {rate: 0.001}}\nschedule: {cosine: {floor: 0.0001}}',
  }),
};
