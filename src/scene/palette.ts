import type { EdgeType } from '#domain/map.ts';
import type { Theme } from '#scene/scene.ts';

/** Every colour of a drawing. A colour means one thing: relations and actors share none. */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly box: string;
  readonly boxStroke: string;
  readonly thesis: string;
  readonly thesisInk: string;
  readonly chapter: string;
  readonly chapterStroke: string;
  readonly chapterInk: string;
  readonly focus: string;
  readonly tab: string;
  readonly relation: Readonly<Record<EdgeType, string>>;
  /** Colours of actors, each with the ink that reads on it (contrast at least 4.5 : 1). */
  readonly actors: readonly string[];
  readonly actorInk: string;
  readonly nobody: string;
}

/**
 * Support, attack and undercut stay apart under every kind of colour-blindness (CIEDE2000 of support and attack ≥ 40).
 * Texts have a contrast of at least 4.5 : 1 with what they stand on, lines 3 : 1.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#F4F2EE',
    ink: '#1B1F23',
    mutedInk: '#5A6068',
    box: '#FFFFFF',
    boxStroke: '#A9A59C',
    thesis: '#23282E',
    thesisInk: '#FFFFFF',
    chapter: '#EBE8E1',
    chapterStroke: '#DAD5CA',
    chapterInk: '#4A4F55',
    focus: '#1B1F23',
    tab: '#DDD6C8',
    relation: {
      supports: '#0B63A5',
      attacks: '#B54700',
      undercuts: '#7A3E8E',
      qualifies: '#5F6670',
      restates: '#5F6670',
      contradicts: '#B54700',
    },
    actors: [
      '#46525E',
      '#A61E4D',
      '#0B7465',
      '#7D6100',
      '#3F7A1F',
      '#6B4A3A',
      '#B3312A',
      '#2A7088',
      '#5E6A00',
      '#A43C74',
      '#3A6A57',
      '#7C5A52',
    ],
    actorInk: '#FFFFFF',
    nobody: '#767C84',
  },
  dark: {
    background: '#14171A',
    ink: '#ECEEF0',
    mutedInk: '#A7AEB6',
    box: '#23282D',
    boxStroke: '#59616A',
    thesis: '#ECEEF0',
    thesisInk: '#14171A',
    chapter: '#1A1E22',
    chapterStroke: '#2B3137',
    chapterInk: '#B6BCC3',
    focus: '#FFFFFF',
    tab: '#39424B',
    relation: {
      supports: '#6CB8FF',
      attacks: '#FF9A4D',
      undercuts: '#D9A3E6',
      qualifies: '#A7AEB6',
      restates: '#A7AEB6',
      contradicts: '#FF9A4D',
    },
    actors: [
      '#B4C0CC',
      '#FF9DB8',
      '#5FD3BF',
      '#E0C25A',
      '#9BD673',
      '#D3B2A2',
      '#FF9A8F',
      '#7CC9E2',
      '#C9D35C',
      '#F2A0CB',
      '#8FCBB4',
      '#DDB8AF',
    ],
    actorInk: '#14171A',
    nobody: '#8D959E',
  },
};

/** The colour of an actor's mark; where a map has more families of actors than colours, they come round again. */
export function actorColour(palette: Palette, place: number): string {
  return palette.actors[place % palette.actors.length] ?? palette.nobody;
}
