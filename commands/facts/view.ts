import {
  formatList,
  paginatedMessage,
  pluralise,
  shortName,
  sourceLines,
  subtext,
  unknownSubject,
  type Block,
  type ButtonState,
  type Message,
  type ReplyOptions,
  type ResultItem,
  type SourceLines,
} from '../../src/ui/index.js';
import { factsButtons, type FactsPage } from './buttons.js';
import { KIND_NAMES } from './fact-kinds.js';
import type { FactPassage, FactsView } from './view-model.js';

const MAX_PER_PAGE = 5;

/** What a button asks for in place of what was asked. */
type Changes = Partial<Pick<FactsPage, 'page' | 'subject' | 'with'>>;

/** "3 facts of the kind “Money” in the words of the story · The harbour" */
function countLine({ passages, kind }: FactsView, names: string, shared: readonly string[]): Block {
  const ofKind = kind === undefined ? '' : ` of the kind “${KIND_NAMES[kind]}”`;
  if (passages.length === 0) return subtext([`I found no fact${ofKind} about ${names}.`]);
  const where = shared.length > 0 ? 'the story' : 'the stories';
  return subtext([
    `${pluralise(passages.length, 'fact')}${ofKind} in the words of ${where}`,
    ...shared,
  ]);
}

/** Whom the facts are about, and how many there are; else the nearest subjects. */
function header(
  view: FactsView,
  { shared }: SourceLines,
  buttonFor: (changes: Changes) => ButtonState,
): readonly Block[] {
  const { subject, other } = view;
  if (subject.matched === null) {
    return unknownSubject(subject.subject, subject.suggestions, (name) =>
      buttonFor({ subject: name }),
    );
  }
  if (other?.matched === null) {
    return unknownSubject(other.subject, other.suggestions, (name) => buttonFor({ with: name }));
  }
  const names = [subject.matched, ...(other ? [other.matched] : [])];
  const shown = formatList(names.map(shortName), 'and');
  const heading = `What the stories say about ${shown}${other ? ' together' : ''}`;
  return [{ kind: 'heading', words: [heading] }, countLine(view, shown, shared)];
}

function itemOf(passage: FactPassage, { source, under }: SourceLines): ResultItem {
  const { quote, marks, about, attribution, standing, also } = passage;
  const parts = [about ?? [], attribution ?? [], standing ?? [], under(quote), also ?? []].flat();
  return {
    quote,
    source: source(quote),
    blocks: [{ kind: 'quote', quote, marks }, subtext(parts)],
  };
}

/** The facts about a subject, its news first, each with its quote and who says so. */
export function factsMessage(view: FactsView, options: ReplyOptions): Message {
  const { owner, story } = options;
  const { kind, passages } = view;
  const asked = { subject: view.subject.subject, story, kind, with: view.other?.subject };
  const buttonFor = (changes: Changes): ButtonState =>
    factsButtons.state({ action: 'page', page: 0, ...asked, ...changes }, owner);
  const sources = sourceLines(passages.map(({ quote }) => quote));
  return paginatedMessage({
    options,
    header: header(view, sources, buttonFor),
    items: passages.map((passage) => itemOf(passage, sources)),
    maxPerPage: MAX_PER_PAGE,
    pageButton: (page) => buttonFor({ page }),
  });
}
