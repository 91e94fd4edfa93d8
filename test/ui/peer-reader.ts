import { parse } from 'discord-markdown-parser';
import { z } from 'zod';

const node = z.looseObject({ type: z.string(), content: z.unknown().optional() });
const nodes = z.array(node);

/** Discord's client turns these into plain white space before it reads a text. */
export const asRead = (text: string): string =>
  text.replaceAll(/\r\n?/gu, '\n').replaceAll('\f', '').replaceAll('\t', '    ');

function words(parsed: unknown): string {
  if (typeof parsed === 'string') return parsed;
  return nodes
    .parse(parsed)
    .map(({ type, content, ...rest }) => {
      switch (type) {
        case 'text':
        case 'strong':
        case 'blockQuote':
        case 'heading':
        case 'subtext':
        case 'inlineCode':
          return words(content);
        case 'br':
          return '\n';
        case 'twemoji':
          return z.string().parse(rest['name']);
        default:
          throw new Error(`Discord reads markup: ${type}`);
      }
    })
    .join('');
}

/** The same reading by a public parser of Discord's Markdown; throws at markup that we do not use. */
export const readWithPeer = (content: string): string => words(parse(content, 'extended'));
