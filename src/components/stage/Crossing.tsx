import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useMap } from '#components/app/use-map.ts';
import { MapText } from '#components/marks/MapText.tsx';
import { TypeGlyph } from '#components/marks/TypeGlyph.tsx';
import type { Crossroads } from '#components/stage/use-walk.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Id } from '#domain/map.ts';
import { speakersOf } from '#domain/speakers.ts';
import { EDGE_WORDS, NODE_WORDS } from '#domain/words.ts';
import '#styles/menu.css';
import '#styles/crossing.css';

interface CrossingProps {
  readonly crossroads: Crossroads;
  /** The box at which it opens. */
  readonly box: RefObject<HTMLElement | null>;
  readonly onTurn: (to: Id | null) => void;
}

/** At a box that bears on several things: to which of them to go. The arrow that led here goes on, the other goes back. */
export default function Crossing({ crossroads, box, onTurn }: CrossingProps) {
  const map = useMap();
  const { node: nodes } = lookupOf(map);
  const list = useRef<HTMLDivElement>(null);
  const came = crossroads.conclusions.filter(({ id }) => id === crossroads.under);
  // First the way back.
  const conclusions = [...new Set([...came, ...crossroads.conclusions])];

  const title = `${conclusions.length} conclusions`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') onTurn(null);
    else if (event.key === 'ArrowLeft') {
      const options = [...(list.current?.querySelectorAll('[role="option"]') ?? [])];
      onTurn(conclusions[options.findIndex((option) => option.matches(':focus'))]?.id ?? null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Popover
      className="crossing"
      triggerRef={box}
      placement="bottom start"
      isOpen
      aria-label={title}
      onOpenChange={(open) => open || onTurn(null)}
    >
      <p className="crossing-head section-label" aria-hidden>
        {title}
      </p>
      <div onKeyDownCapture={onKeyDown}>
        <ListBox
          ref={list}
          className="menu"
          autoFocus="first"
          aria-label={`${title}: where to go`}
          onAction={(key) => onTurn(conclusions[Number(key)]?.id ?? null)}
        >
          {conclusions.map(({ id, step }, i) => {
            const node = nodes.get(id);
            if (!node) return null;
            const who = speakersOf(map, node);
            return (
              <ListBoxItem key={id} id={String(i)} className="menu-item" textValue={node.label}>
                <TypeGlyph type={node.type} size={13} />
                <span className="menu-words">
                  <Text slot="label">
                    <MapText>{node.label}</MapText>
                  </Text>
                  <Text slot="description" className="menu-hint">
                    {[EDGE_WORDS[step.type].active, NODE_WORDS[node.type].one, who]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </span>
              </ListBoxItem>
            );
          })}
        </ListBox>
      </div>
    </Popover>
  );
}
