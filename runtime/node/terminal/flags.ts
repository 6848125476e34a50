import { Command, CommanderError, Option } from 'commander';
import { visibleLines } from '../../visible-text.js';
import { withFlagAdvice } from './flag-advice.js';
import { flagProblem, longName, numbersIn } from './judge-flags.js';
import type { OutputStream } from './output-streams.js';
import { trainFlags, type FlagDeclaration, type TrainFlags } from './train-flags.js';

/** Parsed flags, or the exit status of a command line that asked for help or is wrong; what there is to say was written. */
export type ParsedFlags = { readonly flags: TrainFlags } | { readonly exitStatus: 0 | 2 };

/** Makes flags those of a command. Their numbers stay text, which judge-flags.ts reads when the whole line is known. */
export function addFlags(command: Command, flags: Iterable<FlagDeclaration>): Command {
  for (const { syntax, description, choices, default: usual } of flags) {
    const option = new Option(syntax, description);
    if (choices !== undefined) option.choices([...choices]);
    if (usual !== undefined) option.default(usual);
    command.addOption(option);
  }
  return command;
}

/** Parses the flags after the command's name. Help goes to `stdout`, complaints to `stderr`. */
export function parseTrainFlags(argv: readonly string[], name: string, stdout: OutputStream, stderr: OutputStream): ParsedFlags {
  const declared = Object.values<FlagDeclaration>(trainFlags);
  const command = addFlags(new Command(name), declared)
    .description('Trains the model; the run folder holds its checkpoint, log and summary.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(visibleLines(text)),
      writeErr: (text) => stderr.write(visibleLines(text)),
      outputError: (text, write) => write(withFlagAdvice(text, flagsOf(command))),
    })
    .showHelpAfterError(`(${name} --help lists the flags)`)
    .allowExcessArguments(false);
  try {
    command.parse([...argv], { from: 'user' });
    const problem = flagProblem(declared, command.opts());
    if (problem !== undefined) command.error(`error: ${problem}`);
  } catch (error) {
    if (error instanceof CommanderError) return { exitStatus: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
  const off = { resume: false, findRate: false, checkNumbers: false };
  return { flags: { ...off, ...(numbersIn(declared, command.opts()) as Omit<TrainFlags, keyof typeof off>) } };
}

/** The long flags of a command, those with a choice of values also with each of them: what withFlagAdvice takes. */
export function flagsOf(command: Command): readonly string[] {
  return command.options.flatMap(({ argChoices, ...option }) => {
    const long = longName(option.flags);
    return [long, ...(argChoices ?? []).map((choice) => `${long} ${choice}`)];
  });
}
