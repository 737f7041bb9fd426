/** Everybody who draws a map, in the order of the table. */
export const CONTENDERS = [
  'ours',
  'cytoscape',
  'g6',
  'react-flow',
  'sigma',
  'vis-network',
  'raw-canvas',
] as const;
export type Contender = (typeof CONTENDERS)[number];

/** How many times faster than a peer the product is to be with 10,000 claims; less than 1 where it may be slower. */
export const GOALS: Readonly<Record<Exclude<Contender, 'ours'>, number>> = {
  cytoscape: 10,
  g6: 10,
  'react-flow': 5,
  sigma: 2,
  'vis-network': 2,
  'raw-canvas': 1 / 8,
};
