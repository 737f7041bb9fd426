import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { LENS_RECORDS } from '#analysis/lenses.ts';
import { LensOptions } from '#components/actors/LensOptions.tsx';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { focusMap } from '#components/app/focus-map.ts';
import { useMedia } from '#components/app/use-media.ts';
import { TextButton } from '#components/controls/TextButton.tsx';
import '#styles/lens.css';

/** What to show of the chosen actors. It folds away, so that a low window has room for the actors. */
export function LensChoice() {
  const { actors, lens } = useApp((state) => state.filter);
  const { chooseActors } = useCommands();
  const roomy = useMedia('(min-width: 720px) and (min-height: 640px)');
  const [wanted, setWanted] = useState<boolean | null>(null);
  const options = useId();
  if (actors.length === 0) {
    return <p className="lens-hint">Choose one or several to filter the map by what they say.</p>;
  }
  const open = wanted ?? roomy;
  return (
    <div className="lens">
      <div className="lens-head">
        <Button
          className="lens-toggle"
          aria-expanded={open}
          {...(open ? { 'aria-controls': options } : {})}
          onPress={() => setWanted(!open)}
        >
          <span className="section-label">Show</span>
          {!open && <span className="lens-now">{LENS_RECORDS[lens].label}</span>}
          <ChevronDown aria-hidden size={15} />
        </Button>
        <TextButton
          quiet
          aria-label={actors.length > 1 ? 'Clear the chosen actors' : 'Clear the chosen actor'}
          onPress={() => {
            chooseActors([]);
            focusMap();
          }}
        >
          Clear
        </TextButton>
      </div>
      {open && <LensOptions id={options} />}
    </div>
  );
}
