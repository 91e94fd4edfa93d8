import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { nextIndex } from '../dom/list-keys.js';
import { onMount } from '../dom/on-mount.js';

/** An entry of a menu. */
export interface MenuEntry {
  readonly name: string;
  readonly onClick: () => void;
}

const focusFirstItem = onMount((menu) => {
  menu.querySelector('button')?.focus();
});

/** The menu of a message, at a point of the window. */
export function messageMenuView(
  { x, y }: { readonly x: number; readonly y: number },
  entries: readonly MenuEntry[],
  onClose: () => void,
): TemplateResult {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    const items = [...event.currentTarget.querySelectorAll('button')];
    const active = items.findIndex((item) => item === document.activeElement);
    const next = nextIndex(event.key, active, items.length);
    if (next !== undefined) items[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
  };
  return html`<div class="under-menu" @click=${onClose}></div>
    <div
      class="menu"
      role="menu"
      aria-label="Message menu"
      style="left: min(${x}px, 100vw - 16rem); top: min(${y}px, 100vh - 11rem)"
      @keydown=${onKeyDown}
      ${ref(focusFirstItem)}
    >
      ${entries.map(
        ({ name, onClick }) => html`<button role="menuitem" @click=${onClick}>${name}</button>`,
      )}
    </div>`;
}
