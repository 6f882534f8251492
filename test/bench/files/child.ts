/** `node child.ts patientele F.csv`: a command in a process of its own. Prints what it took, and a digest of what it said. */
import { createHash } from 'node:crypto';
import { argv, cpuUsage, resourceUsage } from 'node:process';
import { run } from '../../../src/cli/run.ts';

const said = createHash('sha256');
async function* nothing() {}
const out = async (text: string | Uint8Array): Promise<void> => {
  said.update(text);
};
const before = cpuUsage();
const code = await run(argv.slice(2), { stdin: nothing(), out, err: out });
const { user } = cpuUsage(before);
if (code !== 0) throw new Error(`exit ${code}`);
console.log(
  JSON.stringify({
    secondes: user / 1e6,
    memoire: (resourceUsage().maxRSS * 1024) / 1e6,
    dit: said.digest('hex'),
  }),
);
