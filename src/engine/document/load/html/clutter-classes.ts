import type { Element } from 'domhandler';
import { classesOf } from './hidden.js';

const WORDS = [
  ...[
    'cookies?',
    'consent',
    'gdpr',
    'newsletters?',
    'sign-?up',
    'subscri(?:be|ption)s?',
    'paywall',
  ],
  ...[
    'promos?',
    'adverts?',
    'advertisements?',
    'ads?',
    'ad-?slot',
    'sponsored',
    'outbrain',
    'taboola',
  ],
  ...['related', 'recirc', 'recommended', 'recommendations', 'trending', 'similar-threads'],
  ...[
    'most-(?:read|popular|viewed)',
    'read-?more',
    'read-(?:next|also)',
    'see-also',
    'skip-(?:link|to)',
  ],
  ...[
    'sharedaddy',
    'sharethis',
    'addthis',
    'breadcrumbs?',
    'sidebar',
    'widget',
    'popup',
    'pagination',
  ],
  ...[
    '(?:post|entry|article)-meta',
    '(?:post|entry)?-?buttons',
    'thumbcaption',
    '(?<!table-)captions?',
  ],
  ...[
    '(?:photo|image|picture|media|figure)-credits?',
    'credit-line',
    'editsection',
    'reflist',
    'navbox',
  ],
  ...['catlinks', 'hatnote', 'printfooter', 'jump-link'],
].join('|');
const CLUTTER = new RegExp(
  `(?:^|-)(?:${WORDS})(?:-|$)|` +
    '^(?:toc|credits?|references|shar(?:e|ing)|social)$|' +
    '(?:^|-)(?:share|sharing|social)-(?:tools|buttons?|bar|links?|icons?|list|menu|media|share)$|-share$',
  'u',
);
const COMMENTS =
  /(?:^|-)(?:comments?|disqus|respond)(?:-(?:area|section|list|thread|wrap|wrapper|container|box|form|block|link|count))?$/u;
/** `has-sidebar`, `comments-open`: what a page is like, not what an element holds. */
const STATE =
  /^(?:has|with|without|no|is|not)-|-(?:with|has)-|-(?:open|closed|enabled|disabled|template|page)$/u;

const isNamed = ({ attribs }: Element, pattern: RegExp): boolean =>
  classesOf(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`).some(
    (name) => pattern.test(name) && !STATE.test(name),
  );

/** Whether an element is named as something that stands beside a story: sharing, sign-ups, related ones. */
export const isNamedClutter = (element: Element): boolean => isNamed(element, CLUTTER);

/** Whether an element is named as what readers wrote below a story. */
export const isNamedComments = (element: Element): boolean => isNamed(element, COMMENTS);
