import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';

/** Cytoscape's words, for those who hold its graph without knowing it. */
export type Graph = Core;

/** @public The declaration of react-cytoscapejs names it. */
export type GraphElement = ElementDefinition;

/** @public The declaration of react-cytoscapejs names it. */
export type GraphStyle = StylesheetJson;
