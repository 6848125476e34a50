import { report } from './state.js';
import { Region } from './region.js';

/** What is wrong with the spec. */
export function Problems() {
  return (
    <Region name="Problems">
      <ul>
        {report.value?.problems.map(({ code, message, line, column, fix }) => (
          <li key={`${code} ${line} ${column}`}>
            <code>{code}</code> line {line}: {message}
            {fix !== undefined && <p>fix: {fix}</p>}
          </li>
        ))}
      </ul>
    </Region>
  );
}
