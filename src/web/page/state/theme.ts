const STORAGE_KEY = 'theme';

export type Theme = 'dark' | 'light';

const system = matchMedia('(prefers-color-scheme: light)');

/** The theme that was chosen last, if one was. */
function chosenTheme(): Theme | undefined {
  const stored = localStorage.getItem(STORAGE_KEY);
  return stored === 'dark' || stored === 'light' ? stored : undefined;
}

/** The theme that was chosen last, else the system's. */
export const initialTheme = (): Theme => chosenTheme() ?? (system.matches ? 'light' : 'dark');

/** Applies the system's theme whenever that changes, as long as none was chosen. */
export function followSystem(onChange: (theme: Theme) => void): void {
  system.addEventListener('change', () => {
    if (chosenTheme() !== undefined) return;
    const theme = initialTheme();
    applyTheme(theme);
    onChange(theme);
  });
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

/** Applies a theme, and does so again at the next visit. */
export function rememberTheme(theme: Theme): void {
  localStorage.setItem(STORAGE_KEY, theme);
  applyTheme(theme);
}
