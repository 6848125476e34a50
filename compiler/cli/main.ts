import { CommanderError, Command as Program } from 'commander';
import { exitStatus, type Command, type Invocation, type Terminal } from './command.js';
import { commands } from './commands.js';
import { visibleLines } from '../../runtime/visible-text.js';
import { WrongUsage } from './wrong-usage.js';
import { withFlagAdvice } from '../../runtime/node/terminal/flag-advice.js';
import { addFlags, flagsOf } from '../../runtime/node/terminal/flags.js';
import { camelCase, flagProblem, numbersIn, type GivenFlags } from '../../runtime/node/terminal/judge-flags.js';
import { outliveReaders } from '../../runtime/node/terminal/output-streams.js';
import { packageVersion } from '../../runtime/node/package-root.js';
import { problemText } from '../../runtime/node/terminal/problem-text.js';
import { problemOf } from '../../runtime/node/system-errors.js';

/** Runs the command line and sets the exit status; never ends the process, so that pipes are drained. */
export async function run(words: readonly string[]): Promise<void> {
  outliveReaders();
  process.exitCode = await main(words, nodeTerminal());
}

/** The exit status of one command line. */
export async function main(words: readonly string[], raw: Terminal): Promise<number> {
  const terminal = withoutCommands(raw);
  let status: number = exitStatus.fine;
  const program = createProgram(terminal, async (command, invocation) => {
    const { run: runCommand } = await command.load();
    status = await runCommand(invocation);
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return status;
  } catch (error) {
    // Help and version are no mistakes; commander has written everything else already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.fine : exitStatus.usage;
    if (error instanceof WrongUsage) {
      terminal.err(`error: ${error.message}\n`);
      return exitStatus.usage;
    }
    const problem = problemOf(error);
    if (problem !== undefined) {
      terminal.err(problemText(problem));
      return exitStatus.wrong;
    }
    reportInternalError(error, terminal);
    return exitStatus.internal;
  }
}

function createProgram(terminal: Terminal, act: (command: Command, invocation: Invocation) => Promise<void>): Program {
  const program = new Program('wnc');
  program
    .description('Compiles a YAML spec of a small neural network into fused TypeScript, and trains it.')
    .version(packageVersion())
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.err(text) })
    .showHelpAfterError('(wnc --help lists the commands)');
  for (const command of commands) {
    const sub = program.command(command.name).description(command.summary).showHelpAfterError(`(wnc ${command.name} --help says more)`);
    for (const { syntax, description } of command.arguments) sub.argument(syntax, description);
    sub.configureOutput({ outputError: (text, write) => write(withFlagAdvice(text, flagsOf(sub))) });
    addFlags(sub, command.flags);
    sub.action(async () => {
      const flags = checkedFlags(command, sub.opts());
      await act(command, { arguments: sub.processedArgs as Invocation['arguments'], flags, terminal });
    });
  }
  return program;
}

/** The flags as the command takes them, judged before it runs. Throws WrongUsage. */
function checkedFlags(command: Command, given: GivenFlags): Invocation['flags'] {
  checkRequired(command, given);
  const problem = flagProblem(command.flags, given);
  if (problem !== undefined) throw new WrongUsage(`${problem}\n(wnc ${command.name} --help says more)`);
  return numbersIn(command.flags, given) as Invocation['flags'];
}

/** Commander stops at the first flag that is missing; here all are named. Throws WrongUsage. */
function checkRequired(command: Command, given: GivenFlags): void {
  const missing = command.flags.filter(({ syntax, required }) => required === true && given[camelCase(syntax)] === undefined);
  if (missing.length === 0) return;
  const flags = missing.map(({ syntax, description }) => `  ${syntax}  ${description}`);
  throw new WrongUsage(`wnc ${command.name} also needs\n${flags.join('\n')}\n(wnc ${command.name} --help says more)`);
}

function nodeTerminal(): Terminal {
  const environment = process.env;
  const allowed = (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    color: allowed && process.stderr.isTTY === true,
  };
}

/**
 * Whatever comes to a terminal comes through here: what it would obey is written out, but for line breaks and our own colours. Printers
 * write out what they quote themselves, in one line and before they count columns; this is for what they forget, and for JSON.
 */
function withoutCommands({ out, err, color }: Terminal): Terminal {
  const colors = process.stdout.isTTY === true || process.stderr.isTTY === true;
  return { out: (text) => out(visibleLines(text, colors)), err: (text) => err(visibleLines(text, colors)), color };
}

function reportInternalError(error: unknown, terminal: Terminal): void {
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`internal error: ${message.replace(/^internal error: /, '')}\n`);
  terminal.err(
    'This is a fault of wnc, not of your files. Please report it together with the spec; WNC_DEBUG=1 shows where it happened.\n',
  );
  if (process.env['WNC_DEBUG'] && error instanceof Error) terminal.err(`${error.stack ?? ''}\n`);
}
