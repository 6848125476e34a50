import './problems.css';
import { useSignal } from '@preact/signals';
import type { Problem } from '../protocol.js';
import { language } from './analysis.js';
import { applyFix } from './fixes.js';
import { Region } from './region.js';
import { lastGood, litLine, report, sayWrong, showPlace } from './state.js';

/** What is wrong with the spec, with its fixes. */
export function Problems() {
  const { value } = report;
  if (value === undefined)
    return (
      <Region name="Problems">
        <p class="soft">Loading the compiler…</p>
      </Region>
    );
  const { problems, model } = value;
  return (
    <Region name="Problems">
      {problems.length === 0 ? (
        <p class="no-problems">No problems</p>
      ) : (
        <>
          <ul class="problem-list">
            {problems.map((problem, index) => (
              <Finding key={`${problem.code} ${problem.from} ${index}`} problem={problem} />
            ))}
          </ul>
          {model === undefined && (
            <p class="soft">
              {lastGood.value === undefined
                ? 'The layers appear once these are mended.'
                : 'The layers, the code and any training are still those of the spec as it last was without errors.'}
            </p>
          )}
        </>
      )}
    </Region>
  );
}

function Finding({ problem }: { readonly problem: Problem }) {
  const { code, severity, message, line, from, to, related, fix, edits } = problem;
  return (
    <li class={`finding ${severity}`} onMouseEnter={() => (litLine.value = line)} onMouseLeave={() => (litLine.value = undefined)}>
      <p>
        <span class="severity">{severity}</span> <code>{code}</code>{' '}
        <button type="button" class="place" onClick={() => showPlace(from, Math.max(from, to))}>
          line {line}
        </button>{' '}
        {message}
      </p>
      {related.map((other) => (
        <p class="soft related" key={`${other.from} ${other.message}`}>
          <button type="button" class="place" onClick={() => showPlace(other.from, other.to)}>
            line {other.line}
          </button>{' '}
          {other.message}
        </p>
      ))}
      <div class="controls">
        {fix !== undefined &&
          (edits.length > 0 ? (
            <>
              {/* Its name is one word, for what a fix says may hold that of another button. */}
              <button type="button" class="fix" aria-describedby={`fix-${problem.from}-${code}`} onClick={() => applyFix(problem)}>
                Fix
              </button>
              <span id={`fix-${problem.from}-${code}`}>{fix}</span>
            </>
          ) : (
            <span class="soft">fix: {fix}</span>
          ))}
        <Meaning code={code} />
      </div>
    </li>
  );
}

/** What a code means, where it is asked for. */
function Meaning({ code }: { readonly code: string }) {
  const help = useSignal('');
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && help.value === '') language.explain(code).then((text) => (help.value = text), sayWrong);
      }}
    >
      <summary>What {code} means</summary>
      <p>{help}</p>
    </details>
  );
}
