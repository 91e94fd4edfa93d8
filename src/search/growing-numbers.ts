const FIRST_ROOM = 1024;

/** Numbers of 32 bits that are added one by one: four bytes each, where an array would take eight. */
export class GrowingNumbers {
  length = 0;
  #numbers = new Uint32Array(FIRST_ROOM);

  push(number: number): void {
    if (this.length === this.#numbers.length) this.#makeRoom(2 * this.length);
    this.#numbers[this.length++] = number;
  }

  /** The numbers from one place up to another, not copied. */
  between(from: number, to: number): Uint32Array {
    return this.#numbers.subarray(from, to);
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** Gives back the room that is not used. */
  fit(): void {
    this.#makeRoom(this.length);
  }

  #makeRoom(room: number): void {
    const numbers = new Uint32Array(room);
    numbers.set(this.#numbers.subarray(0, Math.min(room, this.length)));
    this.#numbers = numbers;
  }
}
