/** Cytoscape's words, for those who hold its graph without knowing it. */
export type {
  Core as Graph,
  ElementDefinition as GraphElement,
  StylesheetJson as GraphStyle,
} from 'cytoscape';
