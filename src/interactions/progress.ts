/** How far a reply is that takes long: the last line that was said of it. */
export class Progress {
  #line: string | undefined;
  #show: ((line: string) => Promise<void>) | undefined;
  #shown: Promise<void> = Promise.resolve();

  /** Says how far it is; shown once the reply was deferred, and until it is there. */
  say(line: string): void {
    this.#line = line;
    const show = this.#show;
    // What was said meanwhile is shown in place of all that came before.
    if (show) this.#shown = this.#shown.then(() => (this.#line === line ? show(line) : undefined));
  }

  /** @param show must not reject. */
  showBy(show: (line: string) => Promise<void>): void {
    this.#show = show;
    if (this.#line !== undefined) this.say(this.#line);
  }

  /** Shows nothing more; resolves once what is being shown is there. */
  end(): Promise<void> {
    this.#show = undefined;
    this.#line = undefined;
    return this.#shown;
  }
}
