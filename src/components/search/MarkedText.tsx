import type { Marked } from '#analysis/search/excerpt.ts';
import { useMap } from '#components/app/use-map.ts';

/**
 * A text of the map with what was looked for marked in it. Each piece has an element of its own, so that a browser that
 * translates the page can put its words there and the page can still change them.
 */
export function MarkedText({ text, marks }: Marked) {
  const { language } = useMap();
  const pieces: { readonly text: string; readonly marked: boolean }[] = [];
  let end = 0;
  for (const mark of marks) {
    pieces.push({ text: text.slice(end, mark.start), marked: false });
    pieces.push({ text: text.slice(mark.start, mark.end), marked: true });
    end = mark.end;
  }
  pieces.push({ text: text.slice(end), marked: false });
  return (
    <bdi lang={language}>
      {pieces.map((piece, place) => {
        const Piece = piece.marked ? 'mark' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text.
        return piece.text !== '' && <Piece key={place}>{piece.text}</Piece>;
      })}
    </bdi>
  );
}
