import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { html, nothing, type TemplateResult } from 'lit';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-time.js';

/** A node of what the parser reads. */
interface Node {
  readonly type: string;
  readonly content?: readonly Node[] | string;
  readonly target?: string;
  readonly level?: number;
  readonly timestamp?: string;
}

// Pictures for character faces are Discord's own; here faces stay the characters that they are.
const PICTURED = ['emoticon', 'twemoji'];
const rules = Object.fromEntries(
  Object.entries(rulesExtended).filter(([name]) => !PICTURED.includes(name)),
);
const parser = SimpleMarkdown.parserFor(rules);

/** The parser would make four spaces of a tab and drop a form feed, which Discord shows. */
const KEPT = new Map([
  ['\t', '\uE000'],
  ['\f', '\uE001'],
]);
const BACK = new Map([...KEPT].map(([character, kept]) => [kept, character]));

/** How a block quote is shown: the first is number 0. */
export type QuoteView = (content: unknown, number: number) => TemplateResult;

/** Text as Discord shows it. Nothing in it becomes markup of the page. */
export function markdown(text: string, quoteView: QuoteView): unknown {
  const masked = text.replace(/[\t\f]/gu, (character) => KEPT.get(character) ?? character);
  let quotes = 0;
  return partsOf(masked).map((part) =>
    view(nodesOf(parser(part, { inline: true })), (content) => quoteView(content, quotes++)),
  );
}

/**
 * What follows a block quote is read as a text of its own: the parser knows no start of a line there,
 * and counts the line break between the two as a part of the quote.
 */
function partsOf(text: string): readonly string[] {
  return text.includes('```') ? [text] : text.split(/(?<=^> [^\n]*)\n(?!> )/mu);
}

type Quoted = (content: unknown) => TemplateResult;

function view(nodes: readonly Node[], quoted: Quoted): unknown {
  return nodes.map((node, index) => {
    // The line break after a block's own end is its end.
    const ends = node.type === 'br' && isBlock(nodes[index - 1]);
    return ends ? nothing : nodeView(node, quoted);
  });
}

const isBlock = (node: Node | undefined): boolean =>
  node !== undefined && ['heading', 'subtext', 'codeBlock'].includes(node.type);

function nodeView(node: Node, quoted: Quoted): unknown {
  const inner = (): unknown =>
    typeof node.content === 'string' ? shown(node.content) : view(node.content ?? [], quoted);
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
      return quoted(inner());
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
      return link(node.target ?? '', inner());
    case 'timestamp':
      return time(node.timestamp ?? '');
    case 'user':
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

function link(target: string, inner: unknown): unknown {
  if (!/^https?:\/\//u.test(target)) return inner;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

function time(seconds: string): unknown {
  const at = new Date(Number(seconds) * 1_000);
  return html`<discord-time timestamp=${at.toISOString()}>${at.toLocaleString()}</discord-time>`;
}

function shown(text: string): string {
  return text.replace(/[\uE000\uE001]/gu, (kept) => BACK.get(kept) ?? kept);
}

/** The parser's types say nothing of a node's fields. */
function nodesOf(parsed: unknown): readonly Node[] {
  return Array.isArray(parsed) ? parsed.filter(isNode) : [];
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'type' in node;
}
