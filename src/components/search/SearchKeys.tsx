const KEYS = [
  { keys: ['↑', '↓'], does: 'walk' },
  { keys: ['Enter'], does: 'choose' },
  { keys: ['Esc'], does: 'close' },
];

/** What can be done by key, for those who see it; the field tells others. */
export function SearchKeys() {
  return (
    <p className="search-keys" aria-hidden>
      {KEYS.map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          <span>{does}</span>
        </span>
      ))}
      <span className="search-quotes">“Quotation marks” keep words together</span>
    </p>
  );
}
