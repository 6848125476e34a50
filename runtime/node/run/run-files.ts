import path from 'node:path';

/** The files of a run folder. */
export function runFiles(folder: string) {
  return {
    /** The resolved spec. */
    spec: path.join(folder, 'spec.yaml'),
    /** What the run was started with. */
    record: path.join(folder, 'run.json'),
    /** The weights that evaluation and sampling use, with the running statistics, under the language's names. */
    checkpoint: path.join(folder, 'checkpoint.safetensors'),
    /** Everything that a resume needs. */
    resume: path.join(folder, 'resume.safetensors'),
    /** The two as they were one save earlier, for when the newer one is damaged. */
    checkpointBefore: path.join(folder, 'checkpoint.before.safetensors'),
    resumeBefore: path.join(folder, 'resume.before.safetensors'),
    /** Names the process that trains in the folder, while it does. */
    lock: path.join(folder, 'run.lock'),
    log: path.join(folder, 'log.jsonl'),
    /** How the parameters moved, a hundred times in the run. */
    health: path.join(folder, 'health.jsonl'),
    /** A folder of weights as they were over training. */
    snapshots: path.join(folder, 'snapshots'),
    summary: path.join(folder, 'summary.json'),
  };
}
