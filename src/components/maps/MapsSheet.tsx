import { Sheet } from '#components/controls/Sheet.tsx';
import { SHELVES } from '#components/maps/shelves.ts';
import { OpenButton } from '#components/open/OpenButton.tsx';
import '#styles/maps.css';

/** What else can be opened: the maps that are here, and any file. */
export default function MapsSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="Maps" wide onClose={onClose}>
      {SHELVES.map(({ id, title, Content }) => (
        <section key={id} className="shelf" aria-label={title ?? 'Maps'}>
          {title && <h3 className="section-label">{title}</h3>}
          <Content onOpen={onClose} />
        </section>
      ))}
      <p className="maps-file">
        <OpenButton onOpen={onClose} />
        <span className="muted">
          A map, or a picture that carries one. It can be dropped anywhere on the page, too, and is sent
          nowhere.
        </span>
      </p>
    </Sheet>
  );
}
