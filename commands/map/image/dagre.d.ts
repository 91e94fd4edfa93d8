/**
 * What the map uses of dagre 3. Its own types cannot be read here: they import one another without
 * file endings, which Node's resolution does not know.
 */
declare module '@dagrejs/dagre' {
  /** px; `x` and `y` are a node's middle, once it is laid out. */
  interface NodeLabel {
    readonly width: number;
    readonly height: number;
    readonly x?: number;
    readonly y?: number;
  }

  /** px: between nodes of a rank, between ranks, and around all of them. */
  interface GraphLabel {
    readonly rankdir: 'LR';
    readonly nodesep: number;
    readonly ranksep: number;
    readonly marginx: number;
    readonly marginy: number;
  }

  export class Graph {
    setGraph(label: GraphLabel): void;
    /** As it was set; with its height once it is laid out. */
    graph(): GraphLabel & { readonly height?: number };
    setNode(id: string, label: NodeLabel): void;
    node(id: string): NodeLabel;
    setEdge(from: string, to: string, label: object): void;
  }

  /** Gives every node of a graph its place. */
  export function layout(graph: Graph): void;
}
