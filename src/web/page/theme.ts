const KEPT_AS = 'theme';

export type Theme = 'dark' | 'light';

/** The theme that was chosen last, else the one that the system is in. */
export function firstTheme(): Theme {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept === 'dark' || kept === 'light') return kept;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** Shows a theme. */
export function wear(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

/** Shows a theme from now on. */
export function keep(theme: Theme): void {
  localStorage.setItem(KEPT_AS, theme);
  wear(theme);
}
