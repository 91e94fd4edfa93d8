/** The hashed features of one decision. A feature's template is its place in the list. */
export class FeatureList {
  readonly keys: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.keys = new Int32Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  /** Appends the feature that up to three values make together. */
  add(first: number, second = 0, third = 0): void {
    let key = Math.imul(Math.imul(this.length + 1, 0x9e3779b1) ^ first, 0x85ebca6b);
    key = Math.imul(key ^ (key >>> 16) ^ second, 0xc2b2ae35);
    key = Math.imul(key ^ (key >>> 15) ^ third, 0x2c1b3c6d);
    this.keys[this.length] = key ^ (key >>> 14);
    this.length += 1;
  }
}
