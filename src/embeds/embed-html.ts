import { EMBEDS, type Embed, type EmbedTheme, HEIGHT_MESSAGE, THEME } from './embed.ts';

/** What the author of a page chooses of an embed. */
export interface EmbedChoice {
  /** Where the site is, its base included and without a last slash: « https://exemple.fr/ipep ». */
  readonly site: string;
  /** The fragment that carries numbers, without « # »; empty for those of the example. */
  readonly fragment: string;
  /** As the reader's browser prefers, without one. */
  readonly theme: EmbedTheme | undefined;
  /** In pixels. */
  readonly height: number;
  /** Whether the frame is held to what it needs. */
  readonly sandboxed: boolean;
}

/**
 * What a sandboxed embed needs: to run, to load its own files and worker, which only its own origin may, to open a link in
 * a tab that is no sandbox, to hand over a file. It may not leave its frame, ask anything in a window or send a form.
 */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** A text as the value of an attribute between double quotation marks, whatever it holds. */
const attributeText = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The address of an embed; what its fragment holds is kept to what an address may have. */
export function embedAddress(
  { id }: Pick<Embed, 'id'>,
  { site, fragment, theme }: Pick<EmbedChoice, 'site' | 'fragment' | 'theme'>,
): string {
  const query = theme === undefined ? '' : `?${THEME}=${theme}`;
  const numbers = fragment === '' ? '' : `#${encodeURI(fragment)}`;
  return `${site}${EMBEDS}${id}/${query}${numbers}`;
}

/** What a screen reader says of the frame. */
export const frameTitle = ({ kind, nom }: Pick<Embed, 'kind' | 'nom'>): string =>
  `${nom} : ${kind} de « Ipep, pas à pas »`;

/** The one line of HTML that shows an embed. */
export function embedLine(embed: Embed, choice: EmbedChoice): string {
  const attributes = [
    ['src', embedAddress(embed, choice)],
    ['title', frameTitle(embed)],
    ['width', '100%'],
    ['height', String(choice.height)],
    ['style', 'border:0'],
    ['loading', 'lazy'],
    ...(choice.sandboxed ? [['sandbox', SANDBOX]] : []),
  ];
  const written = attributes.map(([name, value = '']) => `${name}="${attributeText(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/**
 * The second line, for who wants the frame as tall as what it shows, once a page. It listens to the site at `origin` alone,
 * and changes the height of the frame that speaks, of no other.
 */
export function listenerLine(origin: string): string {
  const from = JSON.stringify(origin).replaceAll('<', '\\u003c');
  return `<script>addEventListener("message",e=>{if(e.origin===${from}&&e.data?.type==="${HEIGHT_MESSAGE}")for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.height=e.data.hauteur})</script>`;
}
