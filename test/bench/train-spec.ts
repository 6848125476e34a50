import { main } from '../../compiler/cli/main.js';

/** Runs `wnc train` in this process; all that it says goes to standard error, so that standard output is a table's alone. */
export async function trainSpec(words: readonly string[]): Promise<number> {
  const say = (text: string): void => void process.stderr.write(text);
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    return await main(['train', ...words], { out: say, err: say, color: false });
  } finally {
    process.stdout.write = write;
  }
}
