import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Graph } from '#canvas/graph.ts';
import { placeOnScreen, ringAround } from '#canvas/ring.ts';
import { focusDetails } from '#components/app/focus-details.ts';
import type { Id } from '#domain/map.ts';
import type { Scene } from '#scene/scene.ts';

interface FocusBoxProps {
  readonly cy: Graph;
  readonly scene: Scene;
  /** The node or step that it stands for; another one is another element. */
  readonly id: Id;
  /** What a screen reader says of it. */
  readonly name: string;
  readonly element: RefObject<HTMLDivElement | null>;
  /** Whether the next one on the map is to take the focus. */
  readonly handsOver: RefObject<boolean>;
}

/**
 * What the focus of the page is on while a reader walks along the map: an element above the box of what is selected, with
 * its name. It goes where the box goes, and all of it is always in the window. The pointer reaches through to the drawing.
 */
export function FocusBox({ cy, scene, id, name, element, handsOver }: FocusBoxProps) {
  useLayoutEffect(() => {
    const follow = (): void => {
      const window = { width: cy.width(), height: cy.height() };
      // Until it is drawn the whole drawing stands for it.
      const ring = ringAround(placeOnScreen(cy, scene, id) ?? { x: 0, y: 0, ...window }, window);
      Object.assign(element.current?.style ?? {}, {
        transform: `translate(${ring.x}px, ${ring.y}px)`,
        width: `${ring.width}px`,
        height: `${ring.height}px`,
      });
    };
    follow();
    cy.on('viewport render resize', follow);
    return () => void cy.off('viewport render resize', follow);
  }, [cy, scene, id, element]);

  useLayoutEffect(() => {
    const own = element.current;
    if (handsOver.current || document.activeElement === own?.closest('.stage')) take(own, handsOver);
    return () => {
      if (own && document.activeElement === own) handsOver.current = true;
    };
  }, [element, handsOver]);
  // What lay over the map a moment ago keeps the focus away from it until its own effects are undone.
  useEffect(() => {
    if (handsOver.current) take(element.current, handsOver);
    handsOver.current = false;
  }, [element, handsOver]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would take Space, which folds.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the stage around it has the keys, Enter included.
    <div
      className="focus-box"
      ref={element}
      role="button"
      aria-label={name}
      tabIndex={0}
      onClick={focusDetails}
    />
  );
}

function take(own: HTMLElement | null, handsOver: RefObject<boolean>): void {
  own?.focus({ preventScroll: true });
  if (own && document.activeElement === own) handsOver.current = false;
}
