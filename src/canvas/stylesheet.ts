import type { StylesheetJson } from 'cytoscape';
import { FAINT } from '#scene/faint.ts';
import type { Palette } from '#scene/palette.ts';
import { PLATE_RADIUS } from '#scene/plate-size.ts';
import { TAB } from '#scene/tab.ts';

/**
 * How Cytoscape draws the elements of `elements.ts`. Everything that depends on the map is in their data; here is only
 * what depends on the palette and on what is pointed at: the classes `selected`, `pointed`, `near` and `asked`.
 */
export function stylesheet(palette: Palette): StylesheetJson {
  const sheet = [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(fill)',
        'border-width': 0,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'node[kind = "chapter"]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 10,
        'border-width': 1.5,
        'border-color': 'data(stroke)',
        'z-index': 0,
      },
    },
    {
      selector: 'node[kind = "tab"]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': TAB.radius,
        'border-width': 1.5,
        'border-color': 'data(stroke)',
        'z-index': 2,
      },
    },
    {
      selector: 'node[kind = "box"]',
      style: {
        shape: 'polygon',
        'shape-polygon-points': 'data(corners)',
        'background-fill': 'linear-gradient',
        'background-gradient-direction': 'to-right',
        'background-gradient-stop-colors': 'data(colours)',
        'background-gradient-stop-positions': 'data(stops)',
        'border-width': 'data(strokeWidth)',
        'border-color': 'data(stroke)',
        'z-index': 3,
      },
    },
    {
      selector: 'node[kind = "joint"]',
      style: { shape: 'data(shape)', 'corner-radius': PLATE_RADIUS, 'z-index': 2 },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'source-endpoint': 'data(sourceEndpoint)',
        'target-endpoint': 'data(targetEndpoint)',
        width: 'data(width)',
        'line-color': 'data(colour)',
        'target-arrow-shape': 'data(finishEnd)',
        'target-arrow-color': 'data(arrowColour)',
        'arrow-scale': 1.3,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 1,
      },
    },
    // What most lines do not have is not looked up for them: mapping is what styling costs.
    {
      selector: 'edge[bent = 1]',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'endpoints',
        'segment-distances': 'data(distances)',
        'segment-weights': 'data(weights)',
        'segment-radii': 7,
      },
    },
    { selector: 'edge[dashes]', style: { 'line-style': 'dashed', 'line-dash-pattern': 'data(dashes)' } },
    {
      selector: 'edge[rim > 0]',
      style: { 'line-outline-width': 'data(rim)', 'line-outline-color': 'data(arrowColour)' },
    },
    {
      selector: 'edge[startEnd != "none"]',
      style: { 'source-arrow-shape': 'data(startEnd)', 'source-arrow-color': 'data(arrowColour)' },
    },
    { selector: 'edge[implied = 1]', style: { opacity: FAINT.implied } },
    { selector: 'edge[quiet = 1]', style: { opacity: FAINT.quiet } },
    { selector: '[dimmed = 1]', style: { opacity: FAINT.dimmed } },
    { selector: '.aside', style: { opacity: FAINT.quiet } },
    { selector: 'edge.near', style: { opacity: 1, 'z-index': 2 } },
    { selector: 'node.near', style: { opacity: 1 } },
    {
      selector: 'node[kind = "box"].near',
      style: { 'border-width': 3, 'border-color': palette.mutedInk },
    },
    {
      selector: 'node[kind = "box"].pointed',
      style: { opacity: 1, 'border-width': 3, 'border-color': palette.focus },
    },
    {
      selector: 'node[kind = "box"].asked',
      style: {
        opacity: 1,
        'outline-width': 3.5,
        'outline-offset': 4,
        'outline-color': palette.focus,
        'outline-opacity': 1,
      },
    },
    {
      selector: 'node[kind = "box"].selected',
      style: {
        opacity: 1,
        'outline-width': 4,
        'outline-offset': 0,
        'outline-color': palette.focus,
        'outline-opacity': 1,
      },
    },
    {
      selector: 'edge.pointed',
      style: {
        opacity: 1,
        'overlay-opacity': 0.16,
        'overlay-color': 'data(arrowColour)',
        'overlay-padding': 6,
        'z-index': 2,
      },
    },
    {
      selector: 'edge.selected',
      style: {
        opacity: 1,
        'overlay-opacity': 0.28,
        'overlay-color': 'data(arrowColour)',
        'overlay-padding': 7,
        'z-index': 2,
      },
    },
    {
      selector: 'node[kind = "joint"].selected',
      style: { 'overlay-opacity': 0.28, 'overlay-color': 'data(fill)', 'overlay-padding': 7 },
    },
  ];
  // Cytoscape's types do not know mappers such as `data(width)` for every property.
  return sheet as unknown as StylesheetJson;
}
