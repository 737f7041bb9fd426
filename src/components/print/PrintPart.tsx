import { useEffect } from 'react';
import { filterSentence } from '#analysis/filter-sentence.ts';
import { sourceLine } from '#analysis/source-line.ts';
import { useApp } from '#components/app/app-store.ts';
import { useMap, useShown } from '#components/app/use-map.ts';
import { useMapWords } from '#components/app/use-map-words.ts';
import { PrintedOutline } from '#components/print/PrintedOutline.tsx';
import { PrintedPicture } from '#components/print/PrintedPicture.tsx';
import { usePrinting } from '#components/print/use-printing.ts';
import type { ArgumentMap } from '#domain/map.ts';
import { today } from '#domain/today.ts';
import { holdPaperFonts } from '#picture/paper-fonts.ts';
import '#styles/print.css';

/** What comes out of the printer in place of the page: what is shown as a picture, and as numbered text. */
export default function PrintPart() {
  const map = useMap();
  const printing = usePrinting();
  useEffect(() => {
    // Happy to do without, where there are no fonts to be had.
    if (!('fonts' in document)) return;
    return holdPaperFonts(document, lettersOf(map));
  }, [map]);
  return printing ? <Printed /> : null;
}

/** Every letter that may come to be printed, and many others. */
function lettersOf(map: ArgumentMap): string {
  return JSON.stringify([map.title, map.sources, map.actors, map.topics, map.nodes]);
}

function Printed() {
  const map = useMap();
  const words = useMapWords();
  const shown = useShown();
  const filter = useApp((state) => state.filter);
  const sentence = filterSentence(map, filter, shown);
  const source = sourceLine(map);
  return (
    <section className="print" aria-label="For paper">
      <PrintedPicture>
        <h1 {...words}>{map.title}</h1>
        {source && <p className="print-source">{source}</p>}
        {sentence && <p className="print-filter">{sentence}</p>}
        <p className="print-source">Printed on {today()}</p>
      </PrintedPicture>
      <PrintedOutline map={map} shown={shown} />
    </section>
  );
}
