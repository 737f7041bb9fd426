import { Fragment } from 'react';
import { type Chord, capsOf } from '#components/keys/chord.ts';

/** The keys of chords that do the same, as they look on a keyboard: "/ or Ctrl K"; the four arrows as one. */
export function KeyCaps({ chords }: { readonly chords: readonly Chord[] }) {
  const apple = /Mac|iP/.test(navigator.platform);
  const all = chords.map((chord) => capsOf(chord, apple));
  const [first = []] = all;
  const arrows = all.length === 4 && all.every((caps) => /[←→↑↓]/.test(caps.at(-1) ?? ''));
  if (arrows) return <Caps caps={[...first.slice(0, -1), ...all.map((caps) => caps.at(-1) ?? '')]} />;
  return all.map((caps, i) => (
    <Fragment key={caps.join(' ')}>
      {i > 0 && <span className="key-or"> or </span>}
      <Caps caps={caps} />
    </Fragment>
  ));
}

function Caps({ caps }: { readonly caps: readonly string[] }) {
  return (
    <span className="key-caps">
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
