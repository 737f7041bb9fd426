import type { ArgumentMap } from '#domain/map.ts';

/** A debate on a bridge, with one of everything that the page can show. */
export const smallDebate: ArgumentMap = {
  title: 'Should the old bridge go?',
  summary: 'A town argues over its bridge.',
  language: 'en',
  thesis: ['keep'],
  sources: [
    {
      id: 'gazette',
      kind: 'article',
      title: 'The bridge question',
      publisher: 'Gazette',
      published: '2021-05',
      url: 'https://gazette.example/bridge',
      editions: [
        { id: 'morning', label: 'Morning edition' },
        { id: 'evening', label: 'Evening edition' },
      ],
    },
    { id: 'act', kind: 'treaty', title: 'Monuments Act', url: 'javascript:alert(1)' },
  ],
  actors: [
    {
      id: 'town',
      name: 'Town of Müllheim',
      kind: 'state',
      role: 'Owner of the bridge',
      aliases: ['city hall'],
    },
    { id: 'mayor', name: 'Ada Mayor', kind: 'person', role: 'Mayor', partOf: ['town'] },
    { id: 'drivers', name: 'Drivers’ Club', kind: 'organisation' },
    { id: 'quiet', name: 'Silent Society', kind: 'group' },
  ],
  topics: [{ id: 'heritage', label: 'Heritage' }],
  nodes: [
    {
      id: 'keep',
      type: 'claim',
      label: 'Keep the bridge',
      text: 'The town should keep the old bridge.',
      actors: ['mayor'],
      topic: 'heritage',
      quote: 'We keep it.',
      tags: ['core'],
      anchors: [
        { source: 'gazette', edition: 'morning', paragraph: 3, start: 'We keep', end: 'it, full-stop' },
      ],
      wordings: [
        { source: 'gazette', edition: 'morning', text: 'The bridge stays.' },
        { source: 'gazette', edition: 'evening', text: 'The bridge may stay.' },
      ],
    },
    { id: 'old', type: 'fact', label: 'It is 300 years old', text: 'The bridge is old.', actors: ['town'] },
    {
      id: 'law',
      type: 'article',
      label: 'Article 2 protects monuments',
      text: 'Monuments are protected.',
      cites: { source: 'act', place: 'Article 2' },
    },
    {
      id: 'narrow',
      type: 'counterclaim',
      label: 'It is too narrow',
      text: 'Two cars cannot pass.',
      actors: ['drivers'],
    },
    {
      id: 'exempt',
      type: 'counterclaim',
      label: 'Bridges are exempt',
      text: 'The act exempts bridges.',
      actors: ['drivers'],
    },
    { id: 'stay', type: 'claim', label: 'The bridge stays', text: 'It stays.', actors: ['town'] },
  ],
  edges: [
    {
      id: 'protects',
      type: 'supports',
      from: ['old', 'law'],
      to: 'keep',
      scheme: 'argument from rule',
      basis: 'stated',
    },
    { id: 'blocks', type: 'attacks', from: ['narrow'], to: 'keep', basis: 'implied' },
    { id: 'exempts', type: 'undercuts', from: ['exempt'], to: 'protects' },
    { id: 'again', type: 'restates', from: ['stay'], to: 'keep' },
  ],
};
