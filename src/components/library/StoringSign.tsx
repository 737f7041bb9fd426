import { Check, CircleAlert, CircleDashed, EyeOff } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useCommands } from '#components/app/app-store.ts';
import type { Kept, Storing } from '#store/state.ts';
import '#styles/storing.css';

const SIGNS: Readonly<Record<Storing['status'], { readonly words: string; readonly Icon: typeof Check }>> = {
  saved: { words: 'Saved', Icon: Check },
  saving: { words: 'Saving…', Icon: CircleDashed },
  failed: { words: 'Not saved', Icon: CircleAlert },
  elsewhere: { words: 'Reading only', Icon: EyeOff },
};

/** Whether what changed of the map on the page is on this device; leads to all maps that are. */
export default function StoringSign({ kept: { storing } }: { readonly kept: Kept }) {
  const { open } = useCommands();
  const { words, Icon } = SIGNS[storing.status];
  return (
    <Button
      className="storing-sign"
      data-status={storing.status}
      aria-haspopup="dialog"
      aria-label={`${words}: your maps`}
      onPress={() => open('maps')}
    >
      <Icon aria-hidden size={15} />
      <span>{words}</span>
    </Button>
  );
}
