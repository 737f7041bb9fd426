import { Search } from 'lucide-react';
import { useApp, useCommands } from '#components/app/app-store.ts';
import { loadSearch } from '#components/app/overlays.ts';
import { usePreloaded } from '#components/app/use-preloaded.ts';
import '#styles/search-button.css';

/** Opens the search; in a wide window it looks like the field that it opens. */
export function SearchButton() {
  const { open } = useCommands();
  const singleKeys = useApp((state) => state.singleKeys);
  // Whoever presses “/” goes on typing at once.
  usePreloaded(loadSearch);
  return (
    // A button of our own: that of react-aria takes no aria-keyshortcuts.
    <button
      type="button"
      className="search-button"
      aria-label="Search"
      aria-haspopup="dialog"
      aria-keyshortcuts={singleKeys ? '/ Control+K Meta+K' : 'Control+K Meta+K'}
      onClick={() => open('search')}
    >
      <Search aria-hidden size={17} />
      <span className="search-button-word">Search</span>
      <kbd className="search-button-key">{singleKeys ? '/' : 'Ctrl K'}</kbd>
    </button>
  );
}
