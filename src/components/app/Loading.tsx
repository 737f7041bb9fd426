/** Quiet at first; after a moment it says what it waits for. */
export function Loading() {
  return (
    <main className="loading" aria-busy="true">
      <p role="status">Opening the map…</p>
    </main>
  );
}
