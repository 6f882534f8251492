import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock, and those that the thread itself ran, when the trace has them. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of the page's main thread while something is done, in milliseconds, from a trace of Chromium. */
export async function mainThreadTasks(
  page: Page,
  browser: Browser,
  act: () => Promise<void>,
): Promise<{ readonly count: number; readonly longest: number }> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const mainThreads = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const tasks = trace.traceEvents.filter(
    ({ ph, name, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && mainThreads.has(`${pid}:${tid}`),
  );
  // The thread's own time: another process that takes the core makes no task of the page longer.
  const times = tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { count: times.length, longest: Math.max(0, ...times) };
}

/** What a page is told by its workers: how many messages, and the characters of the longest. */
interface Told {
  readonly count: number;
  readonly longest: number;
}

/**
 * Counts what the page's workers tell it from now on, to be called before the page opens. The page does its part of a long
 * task message by message: few and short ones are short tasks, on any machine.
 */
export async function watchMessages(page: Page): Promise<{ told: () => Promise<Told> }> {
  await page.addInitScript(() => {
    const told = { count: 0, longest: 0 };
    const seen = new WeakSet<object>();
    const read = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
    Object.defineProperty(MessageEvent.prototype, 'data', {
      get() {
        const data = read?.call(this);
        if (!seen.has(this)) {
          seen.add(this);
          told.count += 1;
          told.longest = Math.max(told.longest, JSON.stringify(data)?.length ?? 0);
        }
        return data;
      },
    });
    Object.assign(globalThis, { told });
  });
  return { told: () => page.evaluate(() => Reflect.get(globalThis, 'told')) };
}

/** Follows the heap of the page's worker of that name, from its start, through the browser's protocol. */
export async function watchHeap(page: Page, name: string): Promise<{ most: () => Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  let [most, id] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker' || !targetInfo.title.includes(name)) return;
    timer = setInterval(() => {
      id += 1;
      const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {});
    }, 20);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { result } = JSON.parse(message) as { result?: { usedSize?: number; backingStorageSize?: number } };
    most = Math.max(most, (result?.usedSize ?? 0) + (result?.backingStorageSize ?? 0));
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return {
    async most() {
      clearInterval(timer);
      await session.detach();
      return most;
    },
  };
}
