import { UserError } from '../../runtime/errors.js';
import { supportsSimd } from '../../runtime/kernels/simd.js';
import type { ExportedStep } from '../../runtime/kernels/timed-backing.js';
import { lossOf } from '../ops/outputs.js';
import { assemble } from '../targets/wasm/assemble.js';
import { simdDefinition } from '../targets/wasm/definition.js';
import { byteOf } from '../targets/wasm/layout.js';
import { printModule, type WasmText } from '../targets/wasm/module.js';
import { exitStatus, type Invocation } from './command.js';
import { compileFile } from './compile-spec.js';
import { defineModel } from './define-model.js';
import { ownData } from './host.js';
import { profileJson, stepTimes } from './inspect/profile.js';
import { profileText } from './inspect/profile-text.js';
import { reportUserErrors } from './user-errors.js';
import { emphasisOf } from './inspect.js';

/** `wnc inspect SPEC --profile`: what each layer and each kernel of a training step takes, as tables or JSON. */
export async function inspectProfile({ arguments: [spec], flags, terminal }: Invocation): Promise<number> {
  const own = ownData(flags);
  return reportUserErrors(terminal, async () => {
    if (!supportsSimd())
      throw new UserError(
        'WNC804',
        'a profile is of the target simd, and this machine’s WebAssembly has no SIMD',
        'profile on a machine that has it; wnc train SPEC --target cpu runs here, and says how long a step takes',
      );
    const compiled = await compileFile(spec as string, terminal, { own });
    if (typeof compiled === 'number') return compiled;
    const { model } = compiled;
    const { definition, settings } = await defineModel(model);
    const module = printModule(model, { profiled: true });
    const code = await assemble(module.text, { names: true });
    const profiled = { ...definition, simd: simdDefinition(code, module.programs, module.layout, model.relaxed) };
    const { profileSteps } = await import('../../runtime/node/index.js');
    terminal.err('training for a few seconds\n');
    const times = stepTimes(compiled, module.step, await profileSteps(profiled, settings, exportedStep(module), own?.file));
    if (flags['format'] === 'json') terminal.out(`${JSON.stringify(profileJson(times), null, 2)}\n`);
    else terminal.out(profileText(times, await emphasisOf(terminal)));
    return exitStatus.fine;
  });
}

/** What the runtime needs to run the step of a profiled module kernel by kernel. */
function exportedStep({ step, sizes, programs, layout }: WasmText): ExportedStep {
  const [program, arrays] = [programs.get('training')!, layout.programs.get('training')!];
  const { forward, measured } = program;
  const { gradientNorm } = program.outputs;
  const exportName = ({ name }: { readonly name: string }): string => `training.${name}`;
  return {
    ...step,
    kernels: step.kernels.map(exportName),
    updates: step.updates.map(exportName),
    forward,
    measured,
    loss: byteOf(lossOf(program), arrays),
    norm: gradientNorm && byteOf(gradientNorm, arrays),
    sizes,
  };
}
