import { Minus, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useReducer, useState } from 'react';
import { foldNames } from '#analysis/fold-names.ts';
import type { Graph } from '#canvas/graph.ts';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { useDrawn } from '#components/app/use-map.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import type { Id } from '#domain/map.ts';
import type { Rect } from '#scene/geometry.ts';
import type { Scene } from '#scene/scene.ts';

/** Milliseconds for which the button stays when the pointer leaves the box on its way to it. */
const LINGER = 350;

/** At the pointed box, or else the selected one: folds what hangs on it or, where nothing is drawn of that, unfolds it. */
export function FoldButton({ cy, scene }: { readonly cy: Graph; readonly scene: Scene }) {
  const drawn = useDrawn();
  const selected = useApp((state) => state.selected);
  const pointed = useLingering(useApp((state) => state.pointed));
  const { fold, unfold, point } = useCommands();
  const id = pointed ?? selected;
  const box = id === null ? undefined : scene.boxes.find((one) => one.id === id);
  const names = id === null || !drawn ? null : foldNames(drawn, id);
  const label = names?.fold ?? names?.unfold ?? null;
  if (!box || id === null || !names || label === null || (!names.fold && box.tab)) return null;
  const opens = names.fold === null;
  return (
    <AtCorner cy={cy} rect={box.rect} onEnter={() => point(id)} onLeave={() => point(null)}>
      <IconButton label={label} onPress={() => (opens ? unfold(id) : fold(id))}>
        {opens ? <Plus aria-hidden size={14} /> : <Minus aria-hidden size={14} />}
      </IconButton>
    </AtCorner>
  );
}

interface AtCornerProps {
  readonly cy: Graph;
  readonly rect: Rect;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** At the box's lower right corner, where words seldom reach, wherever the window over the drawing moves. */
function AtCorner({ cy, rect, onEnter, onLeave, children }: AtCornerProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    cy.on('viewport', redraw);
    return () => void cy.off('viewport', redraw);
  }, [cy]);
  const zoom = cy.zoom();
  const { x, y } = cy.pan();
  const corner = { left: (rect.x + rect.width) * zoom + x, top: (rect.y + rect.height) * zoom + y };
  return (
    <div className="fold-button" style={corner} onPointerEnter={onEnter} onPointerLeave={onLeave}>
      {children}
    </div>
  );
}

/** The value, and for a moment longer when it turns to null. */
function useLingering(value: Id | null): Id | null {
  const [kept, setKept] = useState(value);
  useEffect(() => {
    if (value !== null) {
      setKept(value);
      return;
    }
    const timer = setTimeout(() => setKept(null), LINGER);
    return () => clearTimeout(timer);
  }, [value]);
  return value ?? kept;
}
