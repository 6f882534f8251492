/** A task whose code a worker loads when it is first asked for: most pages never do. */
export const later =
  <A extends readonly unknown[], R>(load: () => Promise<(...input: A) => R>) =>
  async (...input: A): Promise<Awaited<R>> =>
    await (await load())(...input);
