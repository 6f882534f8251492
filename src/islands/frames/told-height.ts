/* An embed tells the page around it how tall it is: { type: 'ipep-hauteur', id, hauteur }, in pixels, when that changes. */

import { HEIGHT_MESSAGE } from '../../embeds/embed.ts';

const id = document.documentElement.dataset['embed'];
let told = 0;

/** To whoever shows it, since anybody may: a height says nothing of what is typed (src/decisions/security.md). */
function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  parent.postMessage({ type: HEIGHT_MESSAGE, id, hauteur: height }, '*');
}

if (parent !== window) new ResizeObserver(tell).observe(document.body);
