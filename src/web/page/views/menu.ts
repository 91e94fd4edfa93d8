import { html, type TemplateResult } from 'lit';
import { moved } from '../composer/index.js';
import { whenShown } from '../when-shown.js';

/** An entry of a menu. */
export interface Entry {
  readonly name: string;
  readonly run: () => void;
}

/** The menu of a message, where it was asked for. */
export function menuView(
  { x, y }: { readonly x: number; readonly y: number },
  entries: readonly Entry[],
  leave: () => void,
): TemplateResult {
  const key = (event: KeyboardEvent): void => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    const items = [...event.currentTarget.querySelectorAll('button')];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = moved(event.key, at, items.length);
    if (to !== undefined) items[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') leave();
    else return;
    event.preventDefault();
  };
  return html`<div class="under-menu" @click=${leave}></div>
    <div
      class="menu"
      role="menu"
      aria-label="Message menu"
      style="left: min(${x}px, 100vw - 16rem); top: min(${y}px, 100vh - 11rem)"
      @keydown=${key}
      ${whenShown((element) => {
        if (!element.contains(document.activeElement)) element.querySelector('button')?.focus();
      })}
    >
      ${entries.map(
        ({ name, run }) => html`<button role="menuitem" @click=${run}>${name}</button>`,
      )}
    </div>`;
}
