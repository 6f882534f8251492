import sheet from '../../styles/search/sheet.css?url';

/** The sheet of the search, which only its script needs: once a page. */
export function bringSheet(): void {
  if (document.querySelector(`link[href="${sheet}"]`)) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet }));
}
