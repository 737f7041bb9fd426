import { Sheet } from '#components/controls/Sheet.tsx';
import { SHELVES } from '#components/maps/shelves.ts';
import '#styles/maps.css';

/** What else can be opened: the maps that are kept on this device, those that ship, and any file. */
export default function MapsSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="Maps" wide onClose={onClose}>
      {SHELVES.map(({ id, title, Content }) => (
        <section key={id} className="shelf" aria-label={title}>
          <h3 className="section-label">{title}</h3>
          <Content onOpen={onClose} />
        </section>
      ))}
    </Sheet>
  );
}
