import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useMap } from '#components/app/use-map.ts';
import { FoundLine } from '#components/search/FoundLine.tsx';
import { HitList } from '#components/search/HitList.tsx';
import { SearchField } from '#components/search/SearchField.tsx';
import { SearchKeys } from '#components/search/SearchKeys.tsx';
import { useChoice } from '#components/search/use-choice.ts';
import { useSearch } from '#components/search/use-search.ts';
import { lookupOf } from '#domain/lookup.ts';
import '#styles/search.css';

/** How far Page Up and Page Down go. */
const PAGE = 6;

/** Finds anything in the map by its words. */
export default function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const search = useSearch();
  const { text, source, hits, more, active } = search;
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const choose = useChoice(onClose, search.lookIn);
  const rows = hits.length + (more > 0 ? 1 : 0);

  const chooseRow = (place: number): void => {
    const hit = hits[place];
    if (hit) choose(hit.found);
    else if (place === hits.length && more > 0) search.showMore();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is still being composed is not typed yet; Enter ends the composing.
    if (event.nativeEvent.isComposing) return;
    const to = placeAfter(event.key, active, rows);
    if (to !== null) search.activate(to);
    else if (event.key === 'Enter') chooseRow(active);
    else if (event.key === 'Backspace' && text === '' && source !== null) search.lookIn(null);
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) field.current?.select();
    else return;
    event.preventDefault();
  };

  return (
    <ModalOverlay className="search-overlay" isDismissable isOpen onOpenChange={(open) => open || onClose()}>
      <Modal className="search">
        <Dialog className="search-dialog" aria-label="Search">
          <SearchField
            field={field}
            text={text}
            list={list}
            row={active < rows ? `${list}-${active}` : undefined}
            onType={search.type}
            onKeyDown={onKeyDown}
            onClose={onClose}
          />
          {source !== null && (
            <div className="search-scope">
              <span className="search-scope-words">
                {`Only statements from ${lookupOf(map).source.get(source)?.title ?? 'this source'}`}
              </span>
              <Button
                className="search-scope-end"
                aria-label="Search the whole map"
                onPress={() => {
                  search.lookIn(null);
                  field.current?.focus();
                }}
              >
                <X aria-hidden size={14} />
              </Button>
            </div>
          )}
          <FoundLine words={search.words} />
          <HitList
            id={list}
            hits={hits}
            more={more}
            next={search.next}
            active={active}
            onActive={search.activate}
            onChoose={chooseRow}
          />
          <SearchKeys />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row to which a key leads; null for a key that leads to none. */
function placeAfter(key: string, active: number, rows: number): number | null {
  if (rows === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % rows;
    case 'ArrowUp':
      return (active + rows - 1) % rows;
    case 'PageDown':
      return Math.min(rows - 1, active + PAGE);
    case 'PageUp':
      return Math.max(0, active - PAGE);
    default:
      return null;
  }
}
