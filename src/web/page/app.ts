import './no-eval.js';
import { html, render } from 'lit';
import { Actions } from './actions.js';
import { askedBy } from './address.js';
import { fetchOpening } from './api.js';
import { focusOn } from './attention.js';
import { NOTHING_TYPED, withChoices } from './composer/index.js';
import { readable } from './drawing/discord-styles.js';
import { choicesAmong } from './drawing/index.js';
import { Fault } from './fault.js';
import { Store, type State } from './state.js';
import { firstTheme, wear } from './theme.js';
import { pageView } from './views/page.js';

const theme = firstTheme();
wear(theme);
readable();

const root = document.getElementById('app') ?? document.body;

/** Shows the page, and does what its address asks for. */
async function start(): Promise<void> {
  const told = await fetchOpening();
  const opening = { ...told, commands: withChoices(told.commands, choicesAmong(told)) };
  const draw = (state: State): void => {
    render(pageView(state, actions), root);
  };
  const store = new Store(
    {
      opening,
      channel: opening.channels[0].id,
      messages: new Map(),
      unread: new Set(),
      composing: NOTHING_TYPED,
      hint: '',
      overlay: undefined,
      reading: undefined,
      theme,
    },
    draw,
  );
  const actions = new Actions(store);
  draw(store.state);
  focusOn('compose');
  addEventListener('keydown', typeAnywhere);
  const [question] = opening.questions;
  const first = question === undefined ? undefined : { command: 'ask', values: { question } };
  const asked = askedBy(location.search) ?? first;
  if (asked) await actions.run(asked);
  document.documentElement.dataset['ready'] = 'true';
}

/** Where keys have a meaning of their own. */
const TAKES_KEYS = 'input, textarea, select, dialog, [role=menu]';

/** As in Discord, what is typed anywhere else goes to the composer. */
function typeAnywhere({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (!(target instanceof Element) || target.closest(TAKES_KEYS)) return;
  // A space presses a button, or goes down the page.
  if (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) focusOn('compose');
}

start().catch((error: unknown) => {
  if (!(error instanceof Fault)) throw error;
  render(html`<p class="failed" role="alert">${error.message}</p>`, root);
});
