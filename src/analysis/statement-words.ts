import { anchorWords, citationWords } from '#analysis/anchor-words.ts';
import type { NumberedStatement } from '#analysis/numbered-statements.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { speakersOf } from '#domain/speakers.ts';
import { NODE_WORDS } from '#domain/words.ts';

/** What is said of a statement on paper, beside the statement itself. */
export interface StatementWords {
  /** Its type, who speaks and what it does: "Claim · Russia · supports 3". */
  readonly head: string;
  /** Where it stands; "" where the map does not say. */
  readonly where: string;
}

/** A numbered statement's type, speakers, steps and places in words. */
export function statementWords(map: ArgumentMap, { node, does }: NumberedStatement): StatementWords {
  const type = NODE_WORDS[node.type].one;
  const kind = map.thesis.includes(node.id) ? `Thesis, ${type.toLowerCase()}` : type;
  const places = [
    ...(node.cites ? [citationWords(map, node.cites)] : []),
    ...(node.anchors ?? []).map((anchor) => anchorWords(map, anchor)),
  ];
  return {
    head: [kind, speakersOf(map, node), does.join('; ')].filter(Boolean).join(' · '),
    where: places.filter(Boolean).join('; '),
  };
}
