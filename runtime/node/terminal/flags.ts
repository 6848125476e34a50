import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { visibleLines } from '../../visible-text.js';
import { flagAdvice } from './flag-advice.js';
import type { OutputStream } from './output-streams.js';
import { trainFlags, type FlagDeclaration, type TrainFlags } from './train-flags.js';

/** Parsed flags, or the exit status of a command line that asked for help or is wrong; what there is to say was written. */
export type ParsedFlags = { readonly flags: TrainFlags } | { readonly exitStatus: 0 | 2 };

function addTrainFlags(command: Command): Command {
  for (const { syntax, description, choices, default: usual, whole, conflicts } of Object.values<FlagDeclaration>(trainFlags)) {
    const option = new Option(syntax, description);
    if (choices !== undefined) option.choices([...choices]);
    if (whole !== undefined) option.argParser(wholeNumber(...whole));
    if (conflicts !== undefined) option.conflicts([...conflicts]);
    if (!syntax.includes('<')) option.default(false);
    else if (usual !== undefined) option.default(usual);
    command.addOption(option);
  }
  return command;
}

/** Parses the flags after the command's name. Help goes to `stdout`, complaints to `stderr`. */
export function parseTrainFlags(argv: readonly string[], name: string, stdout: OutputStream, stderr: OutputStream): ParsedFlags {
  const command = addTrainFlags(new Command(name))
    .description('Trains the model; the run folder holds its checkpoint, log and summary.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(visibleLines(text)),
      writeErr: (text) => stderr.write(visibleLines(text)),
      outputError: (text, write) => write(withFlagAdvice(text, command)),
    })
    .showHelpAfterError(`(${name} --help lists the flags)`)
    .allowExcessArguments(false);
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { exitStatus: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
  return { flags: command.opts<TrainFlags>() };
}

/** The long flags of a command, those with a choice of values also with each of them: what flagAdvice takes. */
export function flagsOf(command: Command): readonly string[] {
  return command.options.flatMap(({ long, argChoices }) =>
    long ? [long, ...(argChoices ?? []).map((choice) => `${long} ${choice}`)] : [],
  );
}

/** A complaint about a flag that there is not, with what is known of it. */
function withFlagAdvice(complaint: string, command: Command): string {
  const unknown = /^error: unknown option '([^']*)'/.exec(complaint)?.[1];
  const advice = unknown === undefined ? undefined : flagAdvice(unknown, flagsOf(command));
  return advice === undefined ? complaint : `${complaint.split('\n')[0]}\nfix: ${advice}\n`;
}

/** A commander parser for whole numbers; decimal digits alone, so that 1e3, 0x10 and 1.5 are refused rather than guessed at. */
function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high) {
      throw new InvalidArgumentError(`It has to be a whole number from ${low} to ${high}.`);
    }
    return value;
  };
}
