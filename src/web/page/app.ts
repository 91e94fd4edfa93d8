import { html, render } from 'lit';
import { Actions } from './actions/actions.js';
import { showExample, showQuestions } from './actions/examples.js';
import { fetchPageData } from './api/client.js';
import { UserFacingError } from './api/user-facing-error.js';
import { COMPOSER_ID, focusById } from './dom/focus.js';
import { followEnd } from './dom/follow-end.js';
import { restyleDiscordComponents } from './rendering/discord-styles.js';
import { parseCommandLink } from './state/command-link.js';
import { EMPTY_DRAFT } from './state/draft.js';
import { withBuiltInChoices } from './state/option-choices.js';
import type { State } from './state/state.js';
import { Store } from './state/store.js';
import { applyTheme, followSystem, initialTheme } from './state/theme.js';
import { pageView } from './views/page.js';

// The page of the playground, which works as Discord's own app does. One way round: what the user
// does in views/, composer/ or rendering/ calls actions/, which talk to the server by api/ and
// update state/; each update renders the page again. dom/ helps with focus, keys and touch.

const theme = initialTheme();
applyTheme(theme);
restyleDiscordComponents();

const root = document.getElementById('app') ?? document.body;

/** Shows the page, and runs the command of its link. */
async function start(): Promise<void> {
  const fetched = await fetchPageData();
  const { channels } = fetched;
  const pageData = { ...fetched, commands: withBuiltInChoices(fetched.commands, channels) };
  const renderPage = (state: State): void => {
    render(pageView(state, actions), root);
  };
  const store = new Store(
    {
      pageData,
      questions: [],
      isReading: false,
      channel: channels[0].id,
      messages: new Map(),
      unread: new Set(),
      draft: EMPTY_DRAFT,
      isMoreBelow: false,
      hint: '',
      offer: undefined,
      overlay: undefined,
      storyPanel: undefined,
      theme,
    },
    renderPage,
  );
  const actions = new Actions(store);
  renderPage(store.state);
  followSystem((changed) => {
    store.update({ theme: changed });
  });
  followEnd((isMoreBelow) => {
    store.update({ isMoreBelow });
  });
  focusById(COMPOSER_ID);
  addEventListener('keydown', focusComposerOnTyping);
  const command = parseCommandLink(location.search);
  if (command) await actions.runCommand(command);
  else await showExample(actions);
  document.documentElement.dataset['ready'] = 'true';
  // Only the first who comes waits for them, and whoever came for something else does not.
  if (command) await showQuestions(actions);
}

/** Where keys have a meaning of their own. */
const TAKES_KEYS = 'input, textarea, select, dialog, [role=menu]';

/** As in Discord, what is typed anywhere else goes to the composer. */
function focusComposerOnTyping({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (!(target instanceof Element) || target.closest(TAKES_KEYS)) return;
  // A space clicks a button, or scrolls the page.
  const isText = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
  if (isText) focusById(COMPOSER_ID);
}

start().catch((error: unknown) => {
  if (!(error instanceof UserFacingError)) throw error;
  render(html`<p class="failed" role="alert">${error.message}</p>`, root);
});
