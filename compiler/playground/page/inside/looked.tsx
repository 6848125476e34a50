import type { ComponentChildren } from 'preact';
import type { Timed } from '../../inside-protocol.js';
import { paceWords } from './words.js';

/** What was found, or why there is nothing yet. */
export function Looked<Answer extends Timed>(props: {
  readonly answer: Answer | undefined;
  readonly problem: string | undefined;
  readonly children: (answer: Answer) => ComponentChildren;
}) {
  const { answer, problem, children } = props;
  const pace = answer && paceWords(answer.elapsedMs);
  return (
    <>
      {problem !== undefined && <p class="says warns">{problem}</p>}
      {answer === undefined && problem === undefined && <p class="says">Looking …</p>}
      {answer && children(answer)}
      {pace && <p class="says soft">{pace}</p>}
    </>
  );
}
