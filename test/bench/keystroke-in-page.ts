/* What benches run in the pages that they measure, and in their workers. */

/** What is looked at to know that a result has come: the words of an element, or whether another has taken its place. */
interface Watched {
  readonly selector: string;
  readonly isReplaced: boolean;
}

/** Runs in the page: `keystroke.next` is the time of the next key, once the paint of the result that follows is made. */
export function watchResult({ selector, isReplaced }: Watched): void {
  const found = () => {
    const element = document.querySelector(selector);
    return isReplaced ? element : (element?.textContent ?? '');
  };
  const keystroke = { next: Promise.resolve(0), wait: () => {} };
  let shown = found();
  let key = 0;
  let painted = (_time: number): void => {};
  keystroke.wait = () => {
    keystroke.next = new Promise((done) => (painted = done));
  };
  addEventListener('beforeinput', ({ timeStamp }) => {
    key = timeStamp;
  });
  // What is dragged is followed by the moves that it is held through.
  addEventListener('pointermove', ({ timeStamp, buttons }) => {
    if (buttons > 0) key = timeStamp;
  });
  const after = new MessageChannel();
  after.port1.onmessage = ({ data }) => painted(performance.now() - data);
  new MutationObserver(() => {
    if (found() === shown) return;
    shown = found();
    const pressed = key;
    requestAnimationFrame(() => after.port2.postMessage(pressed));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { keystroke });
}

/** Runs in the page: `behind.frames` is, for each drawing that comes in the place of another, how many frames after its words. */
export function countFramesBehind({ words, drawing }: { words: string; drawing: string }): void {
  const behind: { frames: number[] } = { frames: [] };
  let frame = 0;
  const count = (): void => {
    frame += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const now = () => [document.querySelector(words)?.textContent, document.querySelector(drawing)] as const;
  let [text, svg] = now();
  let told = 0;
  new MutationObserver(() => {
    const [newText, newSvg] = now();
    if (newText !== text) told = frame;
    if (newSvg !== svg) behind.frames.push(frame - told);
    [text, svg] = [newText, newSvg];
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { behind });
}

/** Runs in the page: `longTasks.count` grows with each task of 50 ms or more. */
export function countLongTasks(): void {
  const longTasks = { count: 0 };
  new PerformanceObserver((list) => {
    longTasks.count += list.getEntries().length;
  }).observe({ type: 'longtask' });
  Object.assign(window, { longTasks });
}

/**
 * Runs in the worker, whose own listener came first: a question begins when it is read. Nothing is burnt meanwhile, the
 * page's slowness takes a core already.
 */
export function slowWorker(slow: number): void {
  const read = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
  const post = self.postMessage.bind(self);
  let asked = performance.now();
  let free = 0;
  Object.defineProperty(MessageEvent.prototype, 'data', {
    get() {
      asked = performance.now();
      return read?.call(this);
    },
  });
  const slowed = (...message: unknown[]): void => {
    const now = performance.now();
    free = Math.max(free, asked) + slow * (now - asked);
    setTimeout(() => Reflect.apply(post, self, message), free - now);
  };
  Object.assign(self, { postMessage: slowed });
}

/**
 * The least that a page can do of this kind: one field, one worker that echoes, one text repainted. What it takes is the
 * browser's own time: two messages, an event, a frame.
 */
export const barePage = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page nue</title>
<label>Champ <input id="champ"></label> <output id="resultat"></output>
<script>
const echo = new Worker('./echo.js');
echo.onmessage = ({ data }) => { resultat.textContent = data; };
champ.oninput = () => echo.postMessage(champ.value);
</script>`;
export const bareWorker = 'onmessage = ({ data }) => postMessage(data);';
