/** Lets the event loop turn many times: what still runs, tells or asks does so meanwhile, on a machine however slow. */
export async function turns(count = 50): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
