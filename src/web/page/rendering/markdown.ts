import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-time.js';

/** A node of the parser's syntax tree. */
interface Node {
  readonly type: string;
  readonly content?: readonly Node[] | string;
  readonly target?: string;
  readonly level?: number;
  readonly timestamp?: string;
}

// Discord has images of its own for emoji; here they stay characters.
const EMOJI_RULES = ['emoticon', 'twemoji'];
const rules = Object.fromEntries(
  Object.entries(rulesExtended).filter(([name]) => !EMOJI_RULES.includes(name)),
);
const parser = SimpleMarkdown.parserFor(rules);

/** The parser would make four spaces of a tab and drop a form feed, which Discord shows. */
const PLACEHOLDERS = new Map([
  ['\t', '\uE000'],
  ['\f', '\uE001'],
]);
const ORIGINALS = new Map(
  [...PLACEHOLDERS].map(([character, placeholder]) => [placeholder, character]),
);

/** How a block quote is rendered. */
type QuoteView = (content: unknown) => TemplateResult;

/** Discord's Markdown as Discord shows it. Nothing in it becomes markup of the page. */
export function markdown(text: string, quoteView: QuoteView): unknown {
  const masked = text.replace(/[\t\f]/gu, (character) => PLACEHOLDERS.get(character) ?? character);
  return splitAfterQuotes(masked).map((part) =>
    nodeViews(nodesOf(parser(part, { inline: true })), quoteView),
  );
}

/**
 * What follows a block quote is parsed as a text of its own: the parser sees no start of a line
 * there, and counts the line break between the two as a part of the quote.
 */
function splitAfterQuotes(text: string): readonly string[] {
  return text.includes('```') ? [text] : text.split(/(?<=^> [^\n]*)\n(?!> )/mu);
}

function nodeViews(nodes: readonly Node[], quoteView: QuoteView): unknown {
  return nodes.map((node, index) => {
    // A block ends its line by itself.
    const isRedundant = node.type === 'br' && isBlock(nodes[index - 1]);
    return isRedundant ? nothing : nodeView(node, quoteView);
  });
}

const isBlock = (node: Node | undefined): boolean =>
  node !== undefined && ['heading', 'subtext', 'codeBlock'].includes(node.type);

function nodeView(node: Node, quoteView: QuoteView): unknown {
  const inner = (): unknown =>
    typeof node.content === 'string'
      ? unmask(node.content)
      : nodeViews(node.content ?? [], quoteView);
  switch (node.type) {
    case 'text':
      return inner();
    case 'br':
      return '\n';
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'underline':
      return html`<u>${inner()}</u>`;
    case 'strikethrough':
      return html`<s>${inner()}</s>`;
    case 'inlineCode':
      return html`<code>${inner()}</code>`;
    case 'codeBlock':
      return html`<pre><code>${inner()}</code></pre>`;
    case 'blockQuote':
      return quoteView(inner());
    case 'heading':
      return html`<h2 class="heading-${node.level ?? 3}">${inner()}</h2>`;
    case 'subtext':
      return html`<small>${inner()}</small>`;
    case 'spoiler':
      return html`<details>
        <summary>Spoiler</summary>
        ${inner()}
      </details>`;
    case 'url':
    case 'link':
    case 'autolink':
      return linkView(node.target ?? '', inner());
    case 'timestamp':
      return timeView(node.timestamp ?? '');
    case 'user':
      // Nobody else is on the page.
      return html`<discord-mention type="user">You</discord-mention>`;
    case 'channel':
    case 'role':
      return html`<discord-mention type=${node.type}>${node.type}</discord-mention>`;
    case 'everyone':
    case 'here':
      return html`<discord-mention>${node.type}</discord-mention>`;
    default:
      return node.content === undefined ? `[${node.type}]` : inner();
  }
}

function linkView(target: string, inner: unknown): unknown {
  if (!/^https?:\/\//u.test(target)) return inner;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

function timeView(seconds: string): unknown {
  const at = new Date(Number(seconds) * 1_000);
  return html`<discord-time timestamp=${at.toISOString()}>${at.toLocaleString()}</discord-time>`;
}

function unmask(text: string): string {
  return text.replace(/[\uE000\uE001]/gu, (character) => ORIGINALS.get(character) ?? character);
}

/** The parser's types say nothing about the fields of a node. */
function nodesOf(parsed: unknown): readonly Node[] {
  return Array.isArray(parsed) ? parsed.filter(isNode) : [];
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node;
}
