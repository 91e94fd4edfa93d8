/** The transitions of the arc-eager system (Nivre 2003). */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT_ARC = 2;
export const RIGHT_ARC = 3;
export const TRANSITIONS = 4;

const NONE = -1;

/**
 * How far a sentence is read: what is on the stack, which word comes next, and the arcs so far. The
 * root is the last word (Ballesteros and Nivre 2013), so its index is `count`.
 */
export class Configuration {
  readonly heads: Int32Array;
  /** The label of each word's arc; -1 where it has none. */
  readonly labels: Int32Array;
  /** The nearest to the outside of the children on a side, and the one before. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly #stack: Int32Array;
  #depth = 0;
  /** The index of the next word. */
  next = 0;

  constructor(readonly count: number) {
    this.heads = new Int32Array(count + 1).fill(NONE);
    this.labels = new Int32Array(count + 2).fill(NONE);
    this.left = new Int32Array(count + 1).fill(NONE);
    this.left2 = new Int32Array(count + 1).fill(NONE);
    this.right = new Int32Array(count + 1).fill(NONE);
    this.right2 = new Int32Array(count + 1).fill(NONE);
    this.leftCount = new Int32Array(count + 1);
    this.rightCount = new Int32Array(count + 1);
    this.#stack = new Int32Array(count + 1);
  }

  get depth(): number {
    return this.#depth;
  }

  /** The word at a depth of the stack, 0 the top; -1 where there is none. */
  stacked(depth: number): number {
    return depth < this.#depth ? (this.#stack[this.#depth - 1 - depth] ?? NONE) : NONE;
  }

  get finished(): boolean {
    return this.next >= this.count && this.#depth === 0;
  }

  may(transition: number): boolean {
    if (transition === SHIFT) return this.next < this.count;
    const top = this.stacked(0);
    if (top < 0) return false;
    if (transition === RIGHT_ARC) return this.next < this.count;
    return this.heads[top] === NONE ? transition === LEFT_ARC : transition === REDUCE;
  }

  apply(transition: number): void {
    if (transition === SHIFT) {
      this.#push();
    } else if (transition === REDUCE) {
      this.#depth -= 1;
    } else if (transition === LEFT_ARC) {
      this.#attachLeft(this.next, this.stacked(0));
      this.#depth -= 1;
    } else {
      this.#attachRight(this.stacked(0), this.next);
      this.#push();
    }
  }

  #push(): void {
    this.#stack[this.#depth] = this.next;
    this.#depth += 1;
    this.next += 1;
  }

  #attachLeft(head: number, child: number): void {
    this.heads[child] = head;
    this.left2[head] = this.left[head] ?? NONE;
    this.left[head] = child;
    this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
  }

  #attachRight(head: number, child: number): void {
    this.heads[child] = head;
    this.right2[head] = this.right[head] ?? NONE;
    this.right[head] = child;
    this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
  }
}
