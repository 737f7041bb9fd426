declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
  import type { ComponentType, CSSProperties } from 'react';

  interface CytoscapeComponentProps {
    elements: ElementDefinition[];
    stylesheet: StylesheetJson;
    /** Called at every render: hand it something stable. */
    cy: (cy: Core) => void;
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
