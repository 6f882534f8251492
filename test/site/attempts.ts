/** What somebody could try in a page or a worker, and the directive of the policy that must refuse it. */

/** An address that no test reaches: where it is not refused, a route answers it. */
export const ELSEWHERE = 'https://ailleurs.example';

/** Code that puts `ran` in the global scope, or calls another place, when nothing refuses it. */
export interface Attempt {
  readonly what: string;
  readonly directive: string;
  readonly code: string;
}

const attempt = (what: string, directive: string, code: string): Attempt => ({ what, directive, code });

const element = (html: string) => `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`;
const script = (set: string) =>
  `document.body.append(Object.assign(document.createElement('script'), ${set}))`;

/** What a page and a worker can both do. */
export const everywhere: readonly Attempt[] = [
  attempt('eval', 'script-src', `(0, eval)('ran = true')`),
  attempt('new Function', 'script-src', `new Function('ran = true')()`),
  attempt('setTimeout of a text', 'script-src', `setTimeout('ran = true')`),
  attempt('setInterval of a text', 'script-src', `setInterval('ran = true', 1)`),
  attempt('an import of a data: URL', 'script-src-elem', `import('data:text/javascript,ran = true')`),
  attempt('an import from elsewhere', 'script-src-elem', `import('${ELSEWHERE}/import.js')`),
  attempt('a fetch from elsewhere', 'connect-src', `fetch('${ELSEWHERE}/fetch').then(() => (ran = true))`),
  attempt('a WebSocket', 'connect-src', `new WebSocket('wss://ailleurs.example/')`),
  attempt('an EventSource', 'connect-src', `new EventSource('${ELSEWHERE}/events')`),
];

/** What only a page can do. */
export const inPage: readonly Attempt[] = [
  attempt('an inline script', 'script-src-elem', script(`{ textContent: 'ran = true' }`)),
  attempt('an inline handler', 'script-src-attr', element('<img src="absent.svg" onerror="ran = true">')),
  attempt(
    'a javascript: link',
    'script-src-elem',
    `${element('<a href="javascript:ran = true">a</a>')}; document.body.lastElementChild.click()`,
  ),
  attempt('a script from elsewhere', 'script-src-elem', script(`{ src: '${ELSEWHERE}/a.js' }`)),
  attempt('a worker of a data: URL', 'worker-src', `new Worker('data:text/javascript,')`),
  attempt('a worker of a blob: URL', 'worker-src', `new Worker(URL.createObjectURL(new Blob([''])))`),
  attempt('a beacon', 'connect-src', `navigator.sendBeacon('${ELSEWHERE}/beacon', 'a')`),
  attempt('an image from elsewhere', 'img-src', element(`<img src="${ELSEWHERE}/a.png">`)),
  attempt('an image of a data: URL', 'img-src', element('<img src="data:image/png,">')),
  attempt(
    'a style sheet from elsewhere',
    'style-src-elem',
    element(`<link rel="stylesheet" href="${ELSEWHERE}/a.css">`),
  ),
  attempt('an inline style sheet', 'style-src-elem', element('<style>body { color: red }</style>')),
  attempt(
    'a font from elsewhere',
    'font-src',
    `void new FontFace('a', 'url(${ELSEWHERE}/a.woff2)').load().catch(() => {})`,
  ),
  attempt('a frame', 'frame-src', element(`<iframe src="${ELSEWHERE}/"></iframe>`)),
  attempt('an object', 'object-src', element(`<object data="${ELSEWHERE}/a.pdf"></object>`)),
  attempt('a sound', 'media-src', element(`<audio src="${ELSEWHERE}/a.mp3"></audio>`)),
  attempt(
    'another base',
    'base-uri',
    `document.head.append(Object.assign(document.createElement('base'), { href: '${ELSEWHERE}/' }))`,
  ),
  attempt(
    'a form sent elsewhere',
    'form-action',
    `${element(`<form action="${ELSEWHERE}/form"></form>`)}; document.body.lastElementChild.submit()`,
  ),
];
