import type { Thumbnail } from '#scene/thumbnail.ts';
import { changing, type Desk, soundMap } from './desk.ts';
import { withView, withViewPutBy } from './kept-changes.ts';
import type { KeptMap } from './kept-map.ts';
import { type Outcome, outcome, StorageTrouble } from './storage-trouble.ts';

/** What a page knows of a kept map. */
export interface Seen {
  /** The id of its text. */
  readonly text: string;
  readonly view: string;
}

/** How the one page that may do so saves changes to a map that is open. `writer` names the page. */
export interface Writing {
  /**
   * Makes a page the writer. `mine` is how the map is looked at there. Where another page has saved another view that
   * this one has not seen, and the map was looked at here in yet another way, that view goes among the earlier states.
   * With other content than was seen nothing is done. Gives the map as it was before.
   */
  claim(id: string, writer: string, seen: Seen, mine: string): Promise<Outcome<KeptMap>>;
  /** Saves how the map is looked at; refused where another page has become the writer, or the content is another. */
  saveView(
    id: string,
    writer: string,
    seen: Seen,
    late?: (how: Outcome<void>) => void,
  ): Promise<Outcome<void>>;
  saveThumbnail(id: string, writer: string, thumbnail: Thumbnail): Promise<Outcome<void>>;
}

export function writing(desk: Desk): Writing {
  const { base, now } = desk;
  return {
    claim: (id, writer, seen, mine) =>
      outcome(() =>
        base.write(async (records) => {
          const map = await soundMap(records, id);
          if (map.text !== seen.text) return map;
          const unseen = map.view !== seen.view && mine !== seen.view && mine !== map.view;
          const kept = unseen ? withViewPutBy(map, now()) : map;
          await records.putMap({ ...kept, writer, opened: now() });
          return map;
        }),
      ),
    saveView: (id, writer, { text, view }, late) =>
      changing(
        desk,
        async (records) => {
          const map = await soundMap(records, id);
          if (map.writer !== writer || map.text !== text) throw new StorageTrouble('taken');
          await records.putMap(withView(map, view, now()));
        },
        late,
      ),
    saveThumbnail: (id, writer, thumbnail) =>
      changing(desk, async (records) => {
        const map = await soundMap(records, id);
        if (map.writer !== writer) throw new StorageTrouble('taken');
        await records.putMap({ ...map, thumbnail });
      }),
  };
}
