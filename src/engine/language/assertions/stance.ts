import { childOf, childrenOf, subtree, type SyntaxNode } from '../grammar/tree.js';
import type { Status } from './assertion.js';
import { ALLEGED, compose, FACT, type Stance, statusAbove } from './composed-stance.js';
import { formOf, isRightBehind, listedSignature, signatureOf } from './governors.js';
import { isNegated } from '../grammar/negation.js';
import { parseSignature, type Signature, signatures } from './outcomes.js';
import { predicateAt, sharesAuxiliaries } from '../grammar/predicates.js';
import { cleftFocus, isComplement } from '../grammar/subjects.js';
import { isNeedless, localStatus } from './modality.js';
import { FALSITY, isRejectable, isScarce, isWanted } from './stances/governing-words.js';
import { isDenied } from './stances/done-then.js';
import { isLedByWhy } from './stances/asked-why.js';
import { isStillToCome } from './stances/still-to-come.js';
import { outerReport, outerSubject } from '../speakers/outer-clauses.js';
import { isResult } from './results.js';

const SUBORDINATORS = signatures('assertions/subordinators.txt');
const PURPOSE = parseSignature('planned');
const EITHER = parseSignature('possible');
const RESULT = parseSignature('holds / possible');
const TOO = parseSignature('fails / holds');
const YET = parseSignature('fails / holds');
const TO_COME: Stance = { denied: false, status: 'conditional' };
const ENOUGH = parseSignature('possible / fails');

/** `anyone who finds it`, `any dog that bites`: there need be none. */
const isAnybody = ({ lower, children }: SyntaxNode): boolean =>
  /^(?:anybody|anyone|anything|whoever)$/u.test(lower) ||
  children.some(({ base, lower: own }) => base === 'det' && own === 'any');

/** Reads the stance of the predicates of one sentence; each is worked out once. */
export class StanceReader {
  readonly #words: readonly SyntaxNode[];
  readonly #known = new Map<SyntaxNode, Stance>();

  constructor(words: readonly SyntaxNode[]) {
    this.#words = words;
  }

  /** The stance to a predicate: what stands above it, then its own `not` and `may`. */
  of(node: SyntaxNode): Stance {
    const known = this.#known.get(node);
    if (known) return known;
    const outer = this.#outer(node);
    const shared = sharesAuxiliaries(node) && node.parent ? this.#own(node.parent) : FACT;
    const own = this.#own(node);
    const stance = {
      denied: outer.denied !== (own.denied !== (shared.denied && this.#goesOn(node))),
      status: own.status ?? shared.status ?? this.#sharedDoubt(node) ?? statusAbove(node, outer),
      ...(outer.untrue && { untrue: true }),
    };
    this.#known.set(node, stance);
    return stance;
  }

  /** The stance to a deed that a noun names: what its governor makes of it, and `attempted` before it. */
  ofDeed(noun: SyntaxNode, governor: SyntaxNode, signature: Signature): Stance {
    const stance = this.#apply(signature, governor);
    const attempted = childrenOf(noun, 'amod').some(({ lower }) => lower === 'attempted');
    return attempted ? { ...stance, status: 'attempted' } : stance;
  }

  /** `allegedly tried and failed`: the adverb is of both. */
  #sharedDoubt(node: SyntaxNode): Status | undefined {
    // `allegedly tried, and is now banned`: with an auxiliary of its own it is told by itself.
    if (node.base !== 'conj' || !node.parent || childOf(node, 'nsubj', 'aux', 'cop'))
      return undefined;
    const isShared = this.#goesOn(node) && this.#own(node.parent).status === 'alleged';
    return isShared ? 'alleged' : undefined;
  }

  #own(node: SyntaxNode): Stance {
    if (isNeedless(node, this.#words)) {
      const isDone = childrenOf(node, 'aux').some(({ lemma }) => lemma === 'have');
      return isDone ? FACT : { denied: false, status: 'possible' };
    }
    return { denied: isDenied(node, this.#words), status: localStatus(node, this.#words) };
  }

  /** `did not eat or drink` denies both, `was not eaten but thrown away` one. */
  #goesOn(node: SyntaxNode): boolean {
    return childOf(node, 'cc')?.lower !== 'but';
  }

  /** What stands above a predicate makes of it. */
  #outer(node: SyntaxNode): Stance {
    const { parent } = node;
    const named = this.#asNamed(node) ?? this.#asContentOf(node);
    if (named) return named;
    if (isStillToCome(node, this.#words, (one) => this.of(one).status)) return TO_COME;
    if (!parent) return FACT;
    const focus = cleftFocus(node);
    if (focus) return this.of(focus);
    switch (node.base) {
      case 'conj':
        return predicateAt(parent) ? this.#outer(parent) : FACT;
      case 'ccomp':
      case 'xcomp':
        if (!predicateAt(parent)) return this.#besideNoun(parent, node);
        if (formOf(node) === 'to') {
          if (isResult(node, parent, this.#words)) return this.#apply(RESULT, parent);
          const degree = this.#degree(parent);
          if (degree) return this.#apply(degree, parent);
        }
        // `should explain why it had paid`: that it had is what those say who ask.
        if (isLedByWhy(node, parent) && this.of(parent).status === 'asked') return ALLEGED;
        return this.#apply(signatureOf(parent, node, this.#words), parent);
      case 'csubj':
        return this.#ofSubjectClause(parent, node);
      case 'acl':
        if (node.relation !== 'acl:relcl' || isComplement(node))
          return this.#besideNoun(parent, node);
        return isAnybody(parent) ? TO_COME : FACT;
      case 'advcl':
        return this.#adverbial(parent, node);
      default:
        return FACT;
    }
  }

  /** `the plan is to close`: what the subject makes of an infinitive; `is to close` is planned, `is yet to` not done. */
  #asNamed(node: SyntaxNode): Stance | undefined {
    const be = node.children.find(
      ({ lemma, base }) => lemma === 'be' && /^(?:cop|aux)$/u.test(base),
    );
    const mark = node.children.find(({ lower, base }) => lower === 'to' && base === 'mark');
    if (!be || !mark || mark.index < be.index) return undefined;
    if (/^(?:yet|still)$/u.test(this.#words[mark.index - 1]?.lower ?? ''))
      return this.#apply(YET, undefined);
    const subject = childOf(node, 'nsubj', 'csubj');
    const listed = subject && listedSignature(subject, node, []);
    return this.#apply(listed ?? PURPOSE, undefined);
  }

  /** `my guess is that he fled`, `what she claimed was that he fled`. */
  #asContentOf(node: SyntaxNode): Stance | undefined {
    const noun = outerSubject(node);
    const word = noun && (outerReport(node) ?? noun);
    const listed = word && listedSignature(word, node, []);
    return listed && this.#apply(listed, word.upos === 'VERB' ? word : undefined);
  }

  #ofSubjectClause(parent: SyntaxNode, node: SyntaxNode): Stance {
    // `whether he paid remains unclear`
    const state = childOf(parent, 'xcomp');
    for (const word of state ? [parent, state] : [parent]) {
      const listed = listedSignature(word, node, this.#words);
      if (listed) return this.#apply(listed, word);
    }
    const { status } = this.of(parent);
    return { denied: false, status };
  }

  #besideNoun(noun: SyntaxNode, node: SyntaxNode): Stance {
    const led = childOf(node, 'mark', 'case');
    const isBare = !led && node.xpos !== 'VB';
    if (isBare && (node.base !== 'acl' || !childOf(node, 'nsubj'))) return FACT;
    const rejected = this.#rejected(noun, node);
    if (rejected) return this.#apply(rejected, noun.parent);
    // `claims he lied`
    const listed = isBare ? listedSignature(noun, node, this.#words) : undefined;
    if (isBare) return listed ? this.#apply(listed, noun) : FACT;
    return this.#apply(this.#degree(noun) ?? signatureOf(noun, node, this.#words), noun);
  }

  /** `dismissed reports that`, `reports that … were dismissed`, `abandoned plans to`: what the verb makes of what the noun stands for. */
  #rejected(noun: SyntaxNode, node: SyntaxNode): Signature | undefined {
    const verb = isRejectable(noun) ? noun.parent : undefined;
    const { affirmed } = (verb && listedSignature(verb, node, this.#words)) ?? {};
    if (!affirmed) return undefined;
    const rejects = affirmed.status === 'denied' || (affirmed.denied && affirmed.kind === 'same');
    // `delayed rather than dropped its plan to`: what is not dropped is planned.
    return rejects
      ? { affirmed, denied: signatureOf(noun, node, this.#words).affirmed }
      : undefined;
  }

  #adverbial(parent: SyntaxNode, node: SyntaxNode): Stance {
    const marks = node.children.filter(
      ({ base, index }) => (base === 'mark' || base === 'case') && index < node.index,
    );
    if (marks[0]?.lower === 'by' && predicateAt(parent)) return this.#asMeans(parent);
    const led = marks[0]?.lower ?? '';
    const taken = led && listedSignature(parent, node, this.#words, ` ${led}`);
    if (taken) return this.#apply(taken, parent);
    const mark = marks
      .map(({ lower, children }) => [lower, ...children.map((one) => one.lower)].join(' '))
      .join(' ');
    const subordinator = SUBORDINATORS.get(mark) ?? SUBORDINATORS.get(led);
    if (subordinator && mark !== 'to') return this.#apply(subordinator, undefined);
    const isPurpose = marks.some(({ lower, xpos }) => lower === 'to' && xpos === 'TO');
    if (isPurpose && isResult(node, parent, this.#words)) return this.#apply(RESULT, parent);
    const degree = isPurpose ? this.#degree(parent) : undefined;
    if (degree) return this.#apply(degree, parent);
    const isLed = marks.length > 0 || isRightBehind(node, parent);
    const listed = isLed ? listedSignature(parent, node, this.#words) : undefined;
    if (listed) return this.#apply(listed, parent);
    if (isPurpose) return this.#apply(PURPOSE, parent);
    // `whether he pays or not, it will close`, `doubts remain about whether he pays`
    if (marks.some(({ lower }) => lower === 'whether')) {
      const subject = childOf(parent, 'nsubj');
      return this.#apply((subject && listedSignature(subject, node, [])) ?? EITHER, undefined);
    }
    return predicateAt(parent) ? { denied: false, status: this.#outer(parent).status } : FACT;
  }

  /** `would not save by closing it`: what is not done is done by no means. */
  #asMeans(parent: SyntaxNode): Stance {
    const { denied, status } = this.of(parent);
    return { denied: false, status: denied ? 'possible' : status };
  }

  /** `too poor to pay`, `rich enough to pay`. */
  #degree(word: SyntaxNode): Signature | undefined {
    const subject = childOf(word, 'nsubj');
    const degrees = [word, ...word.children, ...(subject ? subtree(subject) : [])].flatMap(
      ({ children }) => children,
    );
    if (degrees.some(({ lower, base }) => lower === 'too' && base === 'advmod')) return TOO;
    return degrees.some(({ lower }) => lower === 'enough') ? ENOUGH : undefined;
  }

  #apply({ affirmed, denied }: Signature, governor: SyntaxNode | undefined): Stance {
    const above = governor ? this.#stanceOfGovernor(governor) : FACT;
    const outcome = above.denied ? denied : affirmed;
    if (above.untrue) return { denied: true, status: undefined };
    if (outcome.kind === 'fact' && isWanted(governor)) return { denied: false, status: 'possible' };
    // `if the readings show that it leaked`; `if he knows that it leaked` takes it for granted.
    const isOpen = above.status === 'conditional' && denied.kind !== 'fact';
    if (outcome.kind === 'fact' && isOpen) return { denied: false, status: 'conditional' };
    const untrue = governor !== undefined && outcome.kind === 'same' && FALSITY.has(governor.lemma);
    return { ...compose(outcome, above), ...(untrue && { untrue }) };
  }

  /** The stance to a governor; of a noun, that to having it: `no plan to`, `denied reports that`. */
  #stanceOfGovernor(governor: SyntaxNode): Stance {
    if (predicateAt(governor)) return this.of(governor);
    const own = isNegated(governor, this.#words) || isScarce(governor);
    const verb = governor.parent;
    if (!verb || !/^(?:obj|nsubj|obl|conj|xcomp)$/u.test(governor.base) || !predicateAt(verb))
      return { denied: own, status: undefined };
    // `the plan to close has not been paid for`: it is a plan all the same.
    const isDone = governor.base === 'nsubj' && verb.upos === 'VERB';
    return { denied: own || (!isDone && this.of(verb).denied), status: undefined };
  }
}
