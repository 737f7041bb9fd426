import { X } from 'lucide-react';
import { useCommands } from '#components/app/app-store.ts';
import { IconButton } from '#components/controls/IconButton.tsx';
import { TextButton } from '#components/controls/TextButton.tsx';
import '#styles/guide.css';

/** Tells somebody who is here for the first time, in passing, how the map is read, and where there is more. */
export default function GuideCard({ onClose }: { readonly onClose: () => void }) {
  const { open } = useCommands();
  return (
    <section className="guide-card" aria-label="How to read this">
      <p className="guide-card-words">
        Each box is a statement, each line leads from a reason or an objection to what it is about.
      </p>
      <TextButton onPress={() => open('guide')}>How to read this</TextButton>
      <IconButton label="Put the guide away" onPress={onClose}>
        <X aria-hidden size={16} />
      </IconButton>
    </section>
  );
}
