import { effect, signal, useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Timed } from '../../inside-protocol.js';
import type { TrainingCalls } from '../../protocol.js';
import { isTraining, run, trainingCalls } from '../runs.js';
import { LookLength, Pacer } from './pacer.js';

/** Whether the region is open and on the screen: only then anything is asked. */
export const isSeen = signal(false);

/** What is known of the model: the newest answer, or why there is none. */
export interface Fed<Answer> {
  readonly answer: Answer | undefined;
  readonly problem: string | undefined;
}

const nothing = { answer: undefined, problem: undefined };

/** The calls of the current run's worker; undefined until it has the model. */
export function useCalls(): ReadonlySignal<TrainingCalls | undefined> {
  return useComputed(trainingCalls);
}

/**
 * The newest answer to a question, asked again as the model learns; `about` names the question, and with another name it is another one.
 * An answer stays until the next has come.
 */
export function useFeed<Answer extends Timed>(about: string, ask: (calls: TrainingCalls) => Promise<Answer>): Fed<Answer> {
  const calls = useCalls().value;
  const fed = useSignal<Fed<Answer>>(nothing);
  useEffect(() => {
    if (calls === undefined) {
      fed.value = nothing;
      return;
    }
    let hasEnded = false;
    const length = new LookLength();
    const pacer = new Pacer(async () => {
      try {
        const answer = await ask(calls);
        const elapsedMs = length.take(answer.elapsedMs);
        if (!hasEnded) fed.value = { answer: { ...answer, elapsedMs }, problem: undefined };
        return elapsedMs;
      } catch (error) {
        if (!hasEnded) fed.value = { answer: fed.peek().answer, problem: problemOf(error) };
        return 0;
      }
    });
    const stop = effect(() => {
      void run.value?.now.value;
      if (isSeen.value) pacer.touch(!isTraining.value);
    });
    return () => {
      hasEnded = true;
      stop();
      pacer.end();
    };
  }, [calls, about]);
  return fed.value;
}

function problemOf(error: unknown): string {
  const { message, fix } = error as { readonly message?: unknown; readonly fix?: unknown };
  return `${typeof message === 'string' ? message : String(error)}${typeof fix === 'string' ? ` (${fix})` : ''}`;
}
