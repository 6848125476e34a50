import type { RuntimeProblem } from './problem.js';

/** WNC950 to WNC960, node/queue/ and sweeps that more than one process trains. */
export const queueProblems = {
  WNC950: {
    help:
      'A queue that is not reached. Trials of wnc sweep --queue go to workers over Redis, a server of its own; none answers at this address. ' +
      'It may not run, listen on another port or on 127.0.0.1 alone, or lie behind a firewall; an address with rediss:// needs a server that speaks TLS, with a certificate that this machine trusts.',
    wrong: '$ wnc worker redis://10.0.0.5:6380          # where Redis listens on 6379',
    right: '$ wnc worker redis://10.0.0.5:6379',
  },
  WNC951: {
    help:
      'A queue that lets nobody in without the right name and password. They stand in the address, redis://user:password@host; where others see the process list, give it by the environment variable WNC_QUEUE. ' +
      'Messages, logs and folders show an address without them.',
    wrong: '$ wnc worker redis://10.0.0.5:6379',
    right: '$ WNC_QUEUE=redis://:PASSWORD@10.0.0.5:6379 wnc worker',
  },
  WNC952: {
    help:
      'A Redis that may throw away what it was given. With another maxmemory-policy than noeviction it drops keys where memory is short: trials, and the states that they go on from, would vanish in silence. ' +
      'Set the policy to noeviction, in redis.conf too, so that it is still set after a restart.',
    wrong: 'maxmemory-policy allkeys-lru',
    right: 'maxmemory-policy noeviction',
  },
  WNC953: {
    severity: 'warning',
    help:
      'A Redis that forgets at a restart. Without its append-only file, what was queued and saved since its last snapshot is lost where it dies. Nothing becomes wrong by that: the sweep hands out again what is missing, ' +
      'but what was trained of it is trained once more. Switch the file on by `appendonly yes` in redis.conf.',
    wrong: 'appendonly no',
    right: 'appendonly yes',
  },
  WNC954: {
    help: 'Another version of wnc than the one that the queue is at work with. Two versions may train to other last digits, and a sweep has the same results on any number of machines, so all that take part are of one version.',
    wrong: '$ npx wnc@0.1.0 worker redis://10.0.0.5      # where the sweep was begun by 0.2.0',
    right: '$ npx wnc@0.2.0 worker redis://10.0.0.5',
  },
  WNC955: {
    help: 'A second process that would hand out the trials of one sweep. One alone decides which trials go on and writes the results. Where that process died, its hold on the sweep ends within seconds; one that is alive keeps it.',
    wrong: '$ wnc sweep FILE --queue URL --resume &\n$ wnc sweep FILE --queue URL --resume',
    right: '$ wnc sweep FILE --queue URL --resume',
  },
  WNC956: {
    help:
      'Something in the queue that wnc did not put there, or that was damaged on its way. What comes out of a queue is judged like a run folder from a stranger: names, sizes, digests and forms have to be those that this version writes. ' +
      'It is not used; the training is tried again from what is whole.',
    wrong: '$ redis-cli SET wnc:blob:… anything',
    right: '$ wnc queue URL --prune',
  },
  WNC957: {
    help: 'A Redis that does not take what it is given. Its memory is full, its disk is, or it is the read-only copy of another. A sweep keeps there the saved state of each training under way, some times the size of its weights, and finished runs until they are fetched.',
    wrong: 'maxmemory 10mb',
    right: 'maxmemory 4gb',
  },
  WNC958: {
    help: 'Halving cannot be cut into shards. It compares all trials at each rung before it says which go on, and the shards of a sweep know nothing of one another. Train it on one machine, or on many over a queue; or search the grid, or random trials without halving, in shards.',
    wrong: '$ wnc sweep halving.yaml --shard 1/4 --out DIR',
    right: '$ wnc sweep halving.yaml --queue redis://HOST',
  },
  WNC959: {
    help: 'A sweep in shards that is not whole. Each shard trains its part of the trials, and --merge ranks all of them; some trainings have no result yet. Run the shards that are missing once more: what they have trained is not trained again. The tables show what is there.',
    wrong: '$ wnc sweep FILE --shard 1/2 --out DIR\n$ wnc sweep FILE --merge --out DIR',
    right: '$ wnc sweep FILE --shard 1/2 --out DIR\n$ wnc sweep FILE --shard 2/2 --out DIR\n$ wnc sweep FILE --merge --out DIR',
  },
  WNC960: {
    help: 'A training that its workers did not survive. It was begun many times and each worker was gone before its end: perhaps the model takes more memory than the machines have, or they are taken away too often. The rest of the sweep goes on without it; --resume tries it again.',
    wrong: '$ wnc worker redis://HOST --workers 64       # on a machine with little memory',
    right: '$ wnc worker redis://HOST --workers 2',
  },
} satisfies Record<string, RuntimeProblem>;
