const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which HTML has not, but for the tab and the ends of lines. */
const control = /(?![\t\n\r])\p{Cc}/gu;

/** A text as HTML says it, in an element or between the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replace(control, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
}
