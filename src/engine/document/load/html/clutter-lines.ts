import type { TextMeasure } from './measures.js';

/** A longer line is a paragraph. */
export const LONGEST_LINE = 200;

const POINTERS =
  "read (?:more|next|also|on)|also read|see also|more on this(?: story)?|related(?: (?:stories|articles|posts|news|content|coverage|topics|links|reading))?|(?:continue|keep) reading|don[’']t miss";
const POINTER = new RegExp(`^(?:${POINTERS})(?:\\s*[:»→>|–—-]|\\s|…|\\.|$)`, 'iu');
/** A line that names another page behind a colon is a pointer also without a link: `READ MORE: Why ferries sink`. */
const NAMED_POINTER =
  /^(?:read (?:more|next|also)|also read|see also|related(?: (?:stories|articles|story|article))?)\s*[:»→>|]\s*\S/iu;
/** A link of these alone, or of what they lead to, in the middle of a paragraph too. */
const LINK_POINTER =
  /^(?:(?:read|learn|see|find out|show|view) more|(?:continue|keep) reading|skip to (?:main )?content)\b/iu;
const WHOLE = new RegExp(
  `^(?:${POINTERS}|learn more|click here|find out more|(?:view|show|load|see) (?:more|all)(?: comments)?|` +
    'skip to (?:main )?content|back to top|share(?: this)?(?: (?:article|story|post|page))?|follow us(?: on .*)?|' +
    'advertisements?|sponsored(?: content)?|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular|viewed)|' +
    'top stories|latest (?:news|stories)|trending(?: now)?|recent posts|similar threads|opens in a new (?:window|tab)|' +
    '(?:\\d+ |no )?comments?(?: \\(\\d+\\))?|leave a (?:reply|comment)|\\d+ thoughts? on .*|more from .*)[\\s:.!…»→]*$',
  'iu',
);
const SIGN_UP =
  /^(?:sign up|subscribe|register|join (?:us|our)|get (?:our|the)|enter your e-?mail)\b.*\b(?:newsletters?|inbox|e-?mails?|mailing list|updates|alerts|channel|(?:daily|morning|evening|weekly) (?:briefing|bulletin|digest|round-?up)|podcast|now|today|here|free)\b/iu;
const COOKIES =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site) uses? cookies|by (?:continuing|using|going on)\b.*\bcookies)\b/iu;
/** A notice speaks to its reader; a story tells of users who click. */
const CONSENT =
  /^(?:(?:by|if you) (?:accept|choos|clos|click|press|select|tap|carry|stay)\p{L}*\b|(?:please )?(?:accept|allow|click|press|tap|manage|choose|select)\b|we (?:and our partners )?(?:store|place|set|need)\b)(?=.*\bcookies?\b)(?=.*\b(?:you (?:agree|accept|consent|allow|give)|your (?:device|browser|computer|phone|consent|choices?|preferences?|settings?|experience))\b)/iu;
const CREDIT =
  /^\(?(?:(?:photo(?:graph)?|image|picture|illustration|video)s?(?: (?:credit|courtesy|by|source))?s?(?: of)?\s*[:,/©|]|©)/iu;
const LONGEST_CREDIT = 100;

/** Lists below these are of other pages, or where the words are from. */
const LIST_HEADING =
  /^(?:references|notes|footnotes|sources|external links|further reading|contents|tags|topics|share this.*)[\s:]*$/iu;

/** Whether a line of its own is no part of a story: a pointer elsewhere, a sign-up, a credit. */
export function isClutterLine(line: string, { links }: TextMeasure): boolean {
  if (WHOLE.test(line) || SIGN_UP.test(line)) return true;
  if (COOKIES.test(line) || CONSENT.test(line)) return true;
  if (CREDIT.test(line) && line.length < LONGEST_CREDIT) return true;
  const isWithoutEnd = !/[.!?]["'”’]*$/u.test(line);
  if (isWithoutEnd && NAMED_POINTER.test(line)) return true;
  return links > 0 && isWithoutEnd && POINTER.test(line);
}

/** Whether a line is the heading of a list that is no part of a story, if there is one below it. */
export function headsClutter(line: string, isHeading: boolean): boolean {
  return WHOLE.test(line) || (isHeading && LIST_HEADING.test(line));
}

/** Whether the words of a link lead on to what is not told here: `Read more`. */
export function isPointer(words: string): boolean {
  return LINK_POINTER.test(words);
}
