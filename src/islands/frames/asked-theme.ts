/**
 * Shows the page light or dark where its address asks for it (`?theme=clair`, `?theme=sombre`). The colours of the dark stand
 * in the one sheet under a condition (src/styles/tokens/colours.css): it is made always true, or never.
 *
 * It runs in the head of an embed, once its sheets are there, and is written there as text: it sees nothing of this module.
 */
export function showAskedTheme(): void {
  const asked = new URLSearchParams(location.search).get('theme');
  if (asked !== 'clair' && asked !== 'sombre') return;
  const isDark = asked === 'sombre';
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  const change = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /prefers-color-scheme: ?dark/.test(rule.conditionText))
        rule.media.mediaText = isDark ? 'screen' : 'not all';
      else if ('cssRules' in rule) change(rule.cssRules as CSSRuleList);
    }
  };
  try {
    for (const sheet of document.styleSheets) change(sheet.cssRules);
  } catch {
    // A sheet that did not come has no colours to change.
  }
}
