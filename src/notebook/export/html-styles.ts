/** The colours of the site's paper (src/styles/tokens/colours.css, which a test holds these to): figures are drawn with them. */
export const paperColours: Readonly<Record<string, string>> = {
  '--paper': '#faf8f3',
  '--sheet': '#fffefb',
  '--ink': '#1c1f26',
  '--soft': '#555a66',
  '--faint': '#6f6a5c',
  '--line': '#d9d4c6',
  '--edge': '#8b8573',
  '--rule-line': '#8b8573',
  '--accent': '#0f5a5c',
  '--accent-mid': '#7fb0aa',
  '--accent-soft': '#dcebe8',
  '--ochre': '#b97a1d',
  '--warn': '#8a4b00',
  '--warn-soft': '#f6e9d6',
  '--error': '#a1261c',
};

const declared = Object.entries(paperColours)
  .map(([name, value]) => `${name}:${value}`)
  .join(';');

/** The sheet of a carnet's file: fonts of the reader's machine, since a file brings none; A4 on paper. */
export const documentStyles = `
:root{color-scheme:light;${declared}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:46rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Georgia,serif}
h1,h2,h3,h4,h5,h6,table,figcaption,.note,nav,footer,.byline{font-family:Inter,system-ui,sans-serif}
h1{font-size:1.9rem;line-height:1.2;margin:0}
h2{font-size:1.35rem;line-height:1.3;margin:1.6em 0 .4em}
h3{font-size:1.1rem;margin:1.4em 0 .3em}
h4,h5,h6{font-size:1rem;margin:1.2em 0 .2em}
a{color:var(--accent);overflow-wrap:anywhere}
.byline,.note,footer{color:var(--soft);font-size:.86rem}
.note{margin:.2em 0}
figure{margin:1.4rem 0;break-inside:avoid}
figcaption{font-size:.92rem;font-weight:600;margin-bottom:.4rem}
figure svg{max-width:100%;height:auto}
.scrolled{overflow-x:auto}
table{border-collapse:collapse;font-size:.86rem;font-variant-numeric:tabular-nums;width:100%}
th,td{padding:.25rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--edge)}
.number{text-align:right}
blockquote{margin:1rem 0;padding:.2rem 0 .2rem 1rem;border-left:3px solid var(--accent-mid)}
.quoted{white-space:pre-line;margin:0}
code{font-family:ui-monospace,monospace;font-size:.9em}
hr{border:0;border-top:1px solid var(--line);margin:1.5rem 0}
nav ul{list-style:none;margin:.3rem 0;padding:0}
nav ul ul{padding-left:1.2rem}
footer{border-top:1px solid var(--edge);margin-top:2rem;padding-top:.6rem}
.address{overflow-wrap:anywhere}
.qr{margin-top:.6rem}
@page{size:A4;margin:15mm}
@media print{body{max-width:none;padding:0;background:#fff;font-size:10pt}.scrolled{overflow:visible}h1,h2,h3{break-after:avoid}}
.conseil{font-size:.92rem}
.conseil h2{margin-top:.9em}
@media print{.conseil main>h2{break-before:page}}
.conseil figure{margin:.7rem 0}
`.trim();
