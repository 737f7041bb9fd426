import type { EdgeType, NodeType } from '#domain/map.ts';

/** What the words of the field mean, for whoever meets them for the first time. */
export const NODE_MEANINGS: Readonly<Record<NodeType, string>> = {
  claim: 'what the author of the text holds',
  counterclaim: 'what somebody else holds against that; it is reported here',
  article: 'a text that is cited: of a treaty, a law, a newspaper',
  fact: 'a circumstance that is taken as given',
};

export const EDGE_MEANINGS: Readonly<Record<EdgeType, string>> = {
  supports: 'gives a reason for it',
  attacks: 'gives a reason against it',
  undercuts: 'denies that a reason leads to its conclusion; it ends on that line',
  qualifies: 'limits it, without denying it',
  restates: 'says the same again, elsewhere',
  contradicts: 'cannot hold together with it, either way round',
};
