declare module 'react-cytoscapejs' {
  import type { ComponentType, CSSProperties } from 'react';
  import type { Graph, GraphElement, GraphStyle } from '#canvas/graph.ts';

  interface CytoscapeComponentProps {
    elements: GraphElement[];
    stylesheet: GraphStyle;
    /** Called at every render: hand it something stable. */
    cy: (cy: Graph) => void;
    /** Whether two values of a prop differ; without it they are compared key by key. */
    diff?: (before: unknown, after: unknown) => boolean;
    className?: string;
    style?: CSSProperties;
    minZoom?: number;
    maxZoom?: number;
    autoungrabify?: boolean;
    boxSelectionEnabled?: boolean;
  }

  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  export default CytoscapeComponent;
}
