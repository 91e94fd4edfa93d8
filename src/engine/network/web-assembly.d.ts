/** What is used of WebAssembly, whose types come with those of browsers alone. */
declare namespace WebAssembly {
  class Memory {
    readonly buffer: ArrayBuffer;
    /** Makes it larger by so many pages; arrays over the buffer that it had are empty then. */
    grow(pages: number): number;
  }
  const Module: new (bytes: Uint8Array) => object;
  const Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
}
