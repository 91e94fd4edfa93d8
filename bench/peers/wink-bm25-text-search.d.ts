declare module 'wink-bm25-text-search' {
  /** The part of the engine that the bench uses; the package has no types of its own. */
  interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): boolean;
    definePrepTasks(tasks: ((text: string) => string[])[]): number;
    addDoc(doc: Record<string, string>, uniqueId: number): number;
    consolidate(): boolean;
    search(text: string, limit?: number): [id: string, score: number][];
  }
  export default function bm25(): Engine;
}
